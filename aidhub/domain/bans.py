"""When lorries may not drive: the bans of each country, as dated data, put into moments.

Source:
    ``resources/reference/driving_bans.csv``; each row has its own source and the day it was looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from aidhub.domain.clocks import clock, local_day
from aidhub.domain.holidays import holiday
from aidhub.domain.reference import read_table

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_AHEAD = 9
"""So many days on a ban is looked for: a plan drives on or rests within them."""


@dataclass(frozen=True, slots=True)
class Ban:
    """A time nobody drives who it is meant for, from ``start`` until ``end``; ``key`` names its rule."""

    key: str
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class BanRule:
    """A ban as a country made it.

    ``country`` is empty for one that holds everywhere. ``days`` are weekdays, ``holiday``, ``eve`` (the day before one)
    or ``daily``. Minutes are those of the local day; past 1440 it goes on into the next. ``over_g`` is the mass a
    vehicle may have without it; ``with_trailer``: lorries with a trailer are meant whatever they weigh. ``paid_only``:
    only business or paid carriage; ``aid_free``: not humanitarian transports.
    """

    key: str
    country: str
    days: frozenset[str]
    from_min: int
    until_min: int
    season: tuple[str, str]
    over_g: int = 0
    with_trailer: bool = False
    paid_only: bool = False
    aid_free: bool = False

    def window(self, day: date, country: str) -> Ban | None:
        """Tell when it holds from a day on, by the clock of a country; None if not that day."""
        if self.country not in ("", country) or not self._is_meant(day):
            return None
        return Ban(self.key, moment(day, self.from_min, country), moment(day, self.until_min, country))

    def _is_meant(self, day: date) -> bool:
        first, last = self.season
        today = f"{day:%m-%d}"
        if first and not (first <= today <= last if first <= last else today >= first or today <= last):
            return False
        return bool(
            self.days & {"daily", _WEEKDAYS[day.weekday()]}
            or ("holiday" in self.days and holiday(self.country, day))
            or ("eve" in self.days and holiday(self.country, day + timedelta(days=1)))
        )


def moment(day: date, minutes: int, country: str) -> datetime:
    """Tell the moment the clocks of a country show so many minutes after midnight of a day; more than a day goes on."""
    days, minutes = divmod(minutes, 1440)
    at = datetime.combine(day + timedelta(days=days), time(minutes // 60, minutes % 60), clock(country))
    return at.astimezone(UTC)


@cache
def ban_rules() -> tuple[BanRule, ...]:
    """Read the bans of all countries."""
    return tuple(
        BanRule(
            row["key"], row["country"], frozenset(row["days"].split()), int(row["from_min"]), int(row["until_min"]),
            (row["season_from"], row["season_until"]), int(row["over_g"]), row["with_trailer"] == "1",
            row["paid_only"] == "1", row["aid_free"] == "1",
        )
        for row in read_table("driving_bans")
    )  # fmt: skip


def bans_for(mass_g: int, *, trailer: bool, paid: bool) -> tuple[BanRule, ...]:
    """Find the bans meant for a vehicle, those that leave humanitarian transports free among them."""
    return tuple(
        rule
        for rule in ban_rules()
        if (mass_g > rule.over_g or (trailer and rule.with_trailer)) and (paid or not rule.paid_only)
    )


def night(from_hour: int, until_hour: int) -> tuple[BanRule, ...]:
    """Make a ban of the hours volunteers do not drive in, by the clock of each country; none if both are the same."""
    if from_hour == until_hour:
        return ()
    until = until_hour if until_hour > from_hour else until_hour + 24
    return (BanRule("night", "", frozenset({"daily"}), from_hour * 60, until * 60, ("", "")),)


def next_ban(rules: Sequence[BanRule], country: str, at: datetime) -> Ban | None:
    """Find the first ban in a country that ends after a moment; it may have begun. None: none soon."""
    found = [ban for ban in _windows(rules, country, at, at + timedelta(days=_AHEAD)) if ban.end > at]
    return min(found, key=lambda ban: (ban.start, ban.end), default=None)


def bans_within(rules: Sequence[BanRule], country: str, start: datetime, end: datetime) -> list[Ban]:
    """List the bans that somebody who drives from start to end would drive in, the first first."""
    found = [ban for ban in _windows(rules, country, start, end) if ban.start < end and start < ban.end]
    return sorted(found, key=lambda ban: (ban.start, ban.key))


def _windows(rules: Sequence[BanRule], country: str, start: datetime, end: datetime) -> Iterator[Ban]:
    first, last = local_day(start, country) - timedelta(days=2), local_day(end, country)
    for rule in rules:
        for number in range((last - first).days + 1):
            ban = rule.window(first + timedelta(days=number), country)
            if ban:
                yield ban
