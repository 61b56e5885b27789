"""Driving and rest times: a road becomes a schedule that every driver may keep to.

All times are whole minutes of UTC; clocks matter only for opening hours, curfews and bans. The plan is a careful one:
nine hours a day and eleven of rest, never the ten and nine the rules allow now and then.

Source:
    Regulation (EC) 561/2006, articles 4 to 8: 4.5 h, then 45 min, which may be 15 and then 30; 9 h a day; 56 h a week
    and 90 h in two; 11 h of rest in a day; two drivers rest 9 h within 30; 45 h of weekly rest after six days at most.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from aidhub.domain.bans import Ban, BanRule, moment, next_ban
from aidhub.domain.clocks import clock, local_day
from aidhub.domain.opening_hours import OpeningHours

SIX_DAYS = 6 * 24 * 60
WORST_BORDER = 24 * 60
"""So much longer than planned the border takes at worst. Source: reported queues of 3 to 24 hours."""

_WEEK_CLOCK = "DE"
"""By its clock a week begins, on Monday at midnight."""


@dataclass(frozen=True, slots=True)
class Rules:
    """The limits of one driver, in minutes; ``small_after`` 0: no small pauses besides the breaks of the rules."""

    day: int = 9 * 60
    stretch: int = 4 * 60 + 30
    pause: int = 45
    rest: int = 11 * 60
    duty: int = 13 * 60
    rest_of_two: int = 9 * 60
    duty_of_two: int = 21 * 60
    week: int = 56 * 60
    fortnight: int = 90 * 60
    weekly_rest: int = 45 * 60
    small_after: int = 0
    small_pause: int = 15


@dataclass(frozen=True, slots=True)
class Road:
    """A piece of road within one country, and how long it takes at the wheel."""

    country: str
    km: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Halt:
    """What happens at the end of a leg. ``kind``: border, unload, load, hand_over, via.

    ``country`` is whose clock goes there; from a border on it is ``goes_on_in``. ``minutes`` is how long it takes.
    ``pinned_at`` is when it must be reached, not before; ``arrived_at`` and ``left_at`` are what really happened.
    ``fresh``: another vehicle with drivers who have rested goes on.
    """

    kind: str
    country: str
    minutes: int = 0
    goes_on_in: str = ""
    opens: OpeningHours | None = None
    curfew: OpeningHours | None = None
    pinned_at: datetime | None = None
    arrived_at: datetime | None = None
    left_at: datetime | None = None
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Leg:
    """The way to a halt, country by country."""

    roads: tuple[Road, ...]
    halt: Halt


@dataclass(frozen=True, slots=True)
class Event:
    """One thing after the other: drive, break, rest, weekly_rest, ban, night, closed, curfew, early, or a halt's kind.

    ``leg`` says on the way to which halt, or at which; ``km`` is how far it is from the start at its end.
    """

    kind: str
    start: datetime
    end: datetime
    leg: int
    km: int
    country: str

    @property
    def minutes(self) -> int:
        """Tell how long it takes."""
        return _minutes(self.end - self.start)


@dataclass(frozen=True, slots=True)
class Schedule:
    """Events without gaps. ``arrivals`` has one moment for each leg; ``late`` the minutes after its pinned time.

    ``bans`` are those it stood still for.
    """

    events: tuple[Event, ...]
    arrivals: tuple[datetime, ...]
    late: tuple[int, ...]
    bans: tuple[Ban, ...] = ()

    @property
    def driving(self) -> int:
        """Tell the minutes at the wheel."""
        return sum(event.minutes for event in self.events if event.kind == "drive")


def schedule(
    start: datetime, legs: Sequence[Leg], crew: int = 1, rules: Rules | None = None, bans: Sequence[BanRule] = ()
) -> Schedule:
    """Plan a journey: driving, breaks, rests, bans, and what happens at each halt.

    Args:
        start: the departure, with rested drivers.
        legs: the road, leg by leg.
        crew: how many drivers take turns; more than two count as two.
        rules: the limits; None: those of the regulation.
        bans: those that this transport waits for.
    """
    journey = _Journey(start.replace(second=0, microsecond=0), crew, rules or Rules(), tuple(bans))
    for number, leg in enumerate(legs):
        journey.go(number, leg)
    return Schedule(tuple(journey.events), tuple(journey.arrivals), tuple(journey.late), tuple(journey.stood_for))


def at_best(legs: Sequence[Leg]) -> tuple[Leg, ...]:
    """Take the waits at borders away."""
    return _at_borders(legs, lambda _: 0)


def at_worst(legs: Sequence[Leg]) -> tuple[Leg, ...]:
    """Let each border that is still to come take a day longer."""
    return _at_borders(legs, lambda minutes: minutes + WORST_BORDER)


def _at_borders(legs: Sequence[Leg], changed: Callable[[int], int]) -> tuple[Leg, ...]:
    return tuple(
        replace(leg, halt=replace(leg.halt, minutes=changed(leg.halt.minutes))) if leg.halt.kind == "border" else leg
        for leg in legs
    )


def _minutes(span: timedelta) -> int:
    return span // timedelta(minutes=1)


class _Journey:
    """The clock of a journey and what its drivers have behind them."""

    def __init__(self, start: datetime, crew: int, rules: Rules, bans: tuple[BanRule, ...]) -> None:
        self.rules, self.bans, self.crew = rules, bans, min(max(crew, 1), 2)
        self.rest_needed, self.longest_duty = (
            (rules.rest, rules.duty) if self.crew == 1 else (rules.rest_of_two, rules.duty_of_two)
        )
        self.now, self.km = start, 0
        self.events: list[Event] = []
        self.arrivals: list[datetime] = []
        self.late: list[int] = []
        self.stood_for: list[Ban] = []
        self._leg, self._country = 0, ""
        self._begin_fresh()

    def go(self, number: int, leg: Leg) -> None:
        """Drive a leg and do what is to be done at its end."""
        self._leg, began, first, km = number, self.now, len(self.events), self.km
        for road in leg.roads:
            self._country = road.country
            self._drive(road)
        self.km = km + sum(road.km for road in leg.roads)
        self._country = leg.halt.country
        if leg.halt.arrived_at:
            self._really_arrived(leg.halt.arrived_at, began, first)
        self._halt(leg.halt)

    # What the drivers have behind them

    def _begin_fresh(self) -> None:
        self._weeks: dict[date, int] = {}
        self._week_began = self.now
        self._begin_day()

    def _begin_day(self) -> None:
        self._day_began, self._driven = self.now, 0
        self._begin_stretch()

    def _begin_stretch(self) -> None:
        self._since_pause = self._since_small = 0
        self._had_small = False

    def _room(self) -> int:
        """Tell how long they may drive before they must rest, breaks aside."""
        return min(
            self.rules.day * self.crew - self._driven,
            self.longest_duty - _minutes(self.now - self._day_began),
            SIX_DAYS - _minutes(self.now - self._week_began),
            self._week_room(),
            _minutes(self._next_monday() - self.now),
        )

    def _week_room(self) -> int:
        monday = self._monday()
        this, last = self._weeks.get(monday, 0), self._weeks.get(monday - timedelta(days=7), 0)
        return min(self.rules.week * self.crew - this, self.rules.fortnight * self.crew - this - last)

    def _monday(self) -> date:
        day = local_day(self.now, _WEEK_CLOCK)
        return day - timedelta(days=day.weekday())

    def _next_monday(self) -> datetime:
        return moment(self._monday() + timedelta(days=7), 0, _WEEK_CLOCK)

    # Driving

    def _drive(self, road: Road) -> None:
        left, before = road.minutes, self.km
        while left:
            room, until_pause = self._room(), self._until_pause()
            ban = next_ban(self.bans, road.country, self.now)
            if room <= 0:
                self._rest()
            elif until_pause <= 0:
                self._pause()
            elif ban and ban.start <= self.now:
                self._stand(ban)
            else:
                until_ban = _minutes(ban.start - self.now) if ban else left
                step = min(left, room, until_pause, until_ban)
                left -= step
                self.km = before + road.km * (road.minutes - left) // road.minutes
                self._at_the_wheel(step)

    def _until_pause(self) -> int:
        if self.crew > 1:  # the other one drives on meanwhile
            return self.rules.stretch
        small = self.rules.small_after - self._since_small if self.rules.small_after else self.rules.stretch
        return min(self.rules.stretch - self._since_pause, small)

    def _at_the_wheel(self, minutes: int) -> None:
        monday = self._monday()
        self._weeks[monday] = self._weeks.get(monday, 0) + minutes
        self._driven += minutes
        self._since_pause += minutes
        self._since_small += minutes
        self._pass("drive", minutes)

    def _pause(self) -> None:
        if self._since_pause < self.rules.stretch:
            self._pass("break", self.rules.small_pause)
            self._since_small, self._had_small = 0, True
            return
        self._pass("break", self.rules.pause - 15 if self._had_small else self.rules.pause)
        self._begin_stretch()

    def _rest(self, at_least: int = 0) -> None:
        length, kind = max(self.rest_needed, at_least), "rest"
        is_week_full = self._week_room() <= 0
        if is_week_full or _minutes(self.now - self._week_began) + length >= SIX_DAYS:
            length, kind = max(self.rules.weekly_rest, at_least), "weekly_rest"
        if is_week_full:
            length = max(length, _minutes(self._next_monday() - self.now))
        self._pass(kind, length)
        self._rested(length)

    def _rested(self, minutes: int) -> None:
        self._begin_day()
        if minutes >= self.rules.weekly_rest:
            self._week_began = self.now

    # Waiting

    def _stand(self, ban: Ban) -> None:
        """Wait for the end of a ban; it is a rest where they would have to take one before they go on."""
        self.stood_for.append(ban)
        length = _minutes(ban.end - self.now)
        if not self._has_just_rested() and length + _minutes(self.now - self._day_began) >= self.longest_duty:
            self._rest(length)
        else:
            self._wait(ban.end, "night" if ban.key == "night" else "ban")

    def _wait(self, until: datetime, kind: str) -> None:
        """Wait; right after a rest it makes that one longer, and a long wait is one itself."""
        length, has_just_rested = _minutes(until - self.now), self._has_just_rested()
        self._pass(kind, length)
        if length >= self.rest_needed or has_just_rested:
            self._rested(length)
        elif length >= self.rules.pause:
            self._begin_stretch()

    def _has_just_rested(self) -> bool:
        return self.now == self._day_began

    def _pass(self, kind: str, minutes: int) -> None:
        """Let time go by; what goes on as it was before is one event."""
        end, last = self.now + timedelta(minutes=minutes), self.events[-1] if self.events else None
        same = (kind, self._leg, self._country)
        if last and last.end == self.now and (last.kind, last.leg, last.country) == same:
            self.events[-1] = replace(last, end=end, km=self.km)
        else:
            self.events.append(Event(kind, self.now, end, self._leg, self.km, self._country))
        self.now = end

    # Halts

    def _halt(self, halt: Halt) -> None:
        pin = None if halt.arrived_at else halt.pinned_at
        if pin and pin > self.now:
            self._wait(pin, "early")
        self.arrivals.append(self.now)
        self.late.append(max(_minutes(self.now - pin), 0) if pin else 0)
        minutes = halt.minutes
        if halt.left_at and halt.left_at >= self.now:
            minutes = _minutes(halt.left_at - self.now)
        elif not halt.left_at:
            self._wait_for_the_door(halt)
        self._pass(halt.kind, minutes)
        if halt.fresh:
            self._begin_fresh()
        elif halt.kind == "via" and minutes >= self.rest_needed:
            self._rested(minutes)
        elif minutes >= self.rules.pause:
            self._begin_stretch()

    def _wait_for_the_door(self, halt: Halt) -> None:
        """Wait until the curfew is over and somebody is there; where nobody ever is, do not wait."""
        for hours, kind, is_open in ((halt.curfew, "curfew", False), (halt.opens, "closed", True)):
            begins = _begins(hours, self.now, halt.country, is_open=is_open) if hours else None
            if begins and begins > self.now:
                self._wait(begins, kind)

    def _really_arrived(self, at: datetime, began: datetime, first: int) -> None:
        """Put what happened in the place of what was planned: what lies behind the drivers moves along."""
        at = max(at.replace(second=0, microsecond=0), began)
        if at == self.now:
            return
        shift = at - self.now
        del self.events[first:]
        self.now = began
        self._pass("drive", _minutes(at - began))
        self._day_began, self._week_began = self._day_began + shift, self._week_began + shift


def _begins(hours: OpeningHours, at: datetime, country: str, *, is_open: bool) -> datetime | None:
    """Find when it is next open, or not any more."""
    here = at.astimezone(clock(country))
    start, end = next(hours.spans_from(here), (None, None))
    if start is None or end is None:
        return None
    is_now = start.timestamp() <= at.timestamp()
    if is_open:
        return at if is_now else start.astimezone(at.tzinfo)
    return end.astimezone(at.tzinfo) if is_now else at
