"""Checks of the journey: the crossing, bans, driving times, curfew, closed doors, what drivers have to know.

A schedule keeps to the driving rules by itself; what cannot be kept is a time somebody pinned.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from aidhub.domain.bans import Ban
from aidhub.domain.checks.plan import PLAN, Finding, Rule, Severity
from aidhub.domain.clocks import clock
from aidhub.domain.opening_hours import OpeningHours

ON_THE_ROAD = "R-RT-"
"""How the ids of these rules begin."""

CROSSING_REVIEW_DAYS = 90
"""Older knowledge of a crossing is to be looked up again: what it lets through changes often."""

_LIGHT_VAN_G, _VAN_G = 2_500_000, 3_500_000
_CLOSED = ("no", "empty")


@dataclass(frozen=True, slots=True)
class TripStop:
    """A stop as the checks of the journey see it. ``minutes`` is how long unloading takes, ``near_front`` as said."""

    id: int
    partner: str
    country: str
    arrives: datetime
    minutes: int
    hours: OpeningHours | None = None
    curfew: OpeningHours | None = None
    near_front: bool = False
    is_past: bool = False


@dataclass(frozen=True, slots=True)
class Late:
    """A point that cannot be reached at the time that was pinned, and by how much. ``place`` by language."""

    key: str
    place: Mapping[str, str]
    minutes: int


@dataclass(frozen=True, slots=True)
class Trip:
    """A journey as it is planned.

    ``crossing`` is its name by language, empty for none; ``takes`` what it says of this class of vehicle: yes, no,
    empty, limited, unknown; ``checked`` when that was looked up. ``bans`` are waited for, ``free_bans`` are driven
    through because they leave humanitarian transports free. ``no_receipt`` are hand-overs without one: key and place.
    """

    stops: tuple[TripStop, ...]
    today: date
    crossing: Mapping[str, str]
    takes: str
    checked: date | None
    max_mass_g: int | None
    paid: bool
    bans: tuple[Ban, ...] = ()
    free_bans: tuple[Ban, ...] = ()
    late: tuple[Late, ...] = ()
    no_receipt: tuple[tuple[str, Mapping[str, str]], ...] = ()


def crossing_is_closed(trip: Trip) -> Iterator[Finding]:
    """Find a crossing that does not take this vehicle, or of which that is not certain."""
    if trip.crossing and trip.takes != "yes":
        severity = Severity.BLOCK if trip.takes in _CLOSED else Severity.WARN
        facts = {"crossing": dict(trip.crossing), "takes": trip.takes}
        yield Finding("R-RT-1", severity, facts, "choose_crossing")


def crossing_is_long_unchecked(trip: Trip) -> Iterator[Finding]:
    """Find a crossing nobody looked up for 90 days."""
    if trip.crossing and (trip.checked is None or trip.today - trip.checked > timedelta(days=CROSSING_REVIEW_DAYS)):
        facts = {"crossing": dict(trip.crossing), "checked": trip.checked.isoformat() if trip.checked else ""}
        yield Finding("R-RT-2", Severity.WARN, facts, "confirm_crossing")


def german_ban(trip: Trip) -> Iterator[Finding]:
    """Find the German bans the plan waits for: a permit may spare it. Source: StVO section 30."""
    yield from (_ban("R-RT-3", Severity.WARN, ban, "DE") for ban in trip.bans if ban.key.startswith("DE-"))


def free_ban(trip: Trip) -> Iterator[Finding]:
    """Find the bans of other countries that leave humanitarian transports free: proof has to be at hand."""
    seen: set[str] = set()
    for ban in trip.free_bans:
        country = ban.key.partition("-")[0]
        if country not in seen:
            seen.add(country)
            yield _ban("R-RT-4", Severity.INFO, ban, country)


def cannot_be_driven(trip: Trip) -> Iterator[Finding]:
    """Find pinned times that cannot be kept within the driving and rest times."""
    for late in trip.late:
        yield Finding(
            "R-RT-5", Severity.WARN, {"place": dict(late.place), "minutes": late.minutes, "key": late.key}, "unpin"
        )


def arrives_in_curfew(trip: Trip) -> Iterator[Finding]:
    """Find arrivals while nobody may be on the street."""
    for stop in _to_come(trip):
        here = stop.arrives.astimezone(clock(stop.country))
        if stop.curfew and stop.curfew.is_open_at(here):
            _, until = next(stop.curfew.spans_from(here))
            facts = {"partner": stop.partner, "at": here.isoformat(), "pin": until.isoformat()}
            yield Finding("R-RT-6", Severity.WARN, facts, "pin", stop.id)


def arrives_before_a_closed_door(trip: Trip) -> Iterator[Finding]:
    """Find arrivals when nobody is there, or too late to unload before they close."""
    for stop in _to_come(trip):
        here = stop.arrives.astimezone(clock(stop.country))
        spans = list(stop.hours.spans_from(here)) if stop.hours else []
        needed = timedelta(minutes=stop.minutes)
        if not spans or (spans[0][0] <= here and here + needed <= spans[0][1]):
            continue
        fitting = next((start for start, end in spans if start > here and start + needed <= end), None)
        facts = {"partner": stop.partner, "at": here.isoformat(), "is_open": spans[0][0] <= here,
                 "pin": fitting.isoformat() if fitting else ""}  # fmt: skip
        yield Finding("R-RT-7", Severity.WARN, facts, "pin" if fitting else "", stop.id)


def van_needs_tachograph(trip: Trip) -> Iterator[Finding]:
    """Find vans that carry for reward across a border: they need a tachograph since July 2026."""
    if trip.paid and trip.crossing and trip.max_mass_g and _LIGHT_VAN_G < trip.max_mass_g <= _VAN_G:
        yield Finding("R-RT-8", Severity.WARN)


def near_the_front(trip: Trip) -> Iterator[Finding]:
    """Find stops that somebody said to lie within 50 km of the front line."""
    for stop in _to_come(trip):
        if stop.near_front:
            yield Finding("R-RT-9", Severity.WARN, {"partner": stop.partner}, "", stop.id)


def hub_without_receipt(trip: Trip) -> Iterator[Finding]:
    """Find hand-overs that happened without a receipt of who took over."""
    for key, place in trip.no_receipt:
        yield Finding("R-RT-11", Severity.WARN, {"place": dict(place), "key": key}, "enter_receipt")


def _to_come(trip: Trip) -> Iterator[TripStop]:
    return (stop for stop in trip.stops if not stop.is_past)


def _ban(rule: str, severity: Severity, ban: Ban, country: str) -> Finding:
    start, end = (moment.astimezone(clock(country)).isoformat() for moment in (ban.start, ban.end))
    return Finding(rule, severity, {"country": country, "from": start, "until": end})


RULES: tuple[Rule[Trip], ...] = (
    Rule("R-RT-1", "crossing and class of the vehicle", "choose_crossing", crossing_is_closed, PLAN),
    Rule("R-RT-2", "age of what is known of the crossing", "confirm_crossing", crossing_is_long_unchecked),
    Rule("R-RT-3", "driving bans", "", german_ban),
    Rule("R-RT-4", "driving bans", "", free_ban),
    Rule("R-RT-5", "driving and rest times", "unpin", cannot_be_driven),
    Rule("R-RT-6", "curfew", "pin", arrives_in_curfew),
    Rule("R-RT-7", "opening hours", "pin", arrives_before_a_closed_door),
    Rule("R-RT-8", "mass and carriage for reward", "", van_needs_tachograph),
    Rule("R-RT-9", "places near the front", "", near_the_front),
    Rule("R-RT-11", "receipts of hand-overs", "enter_receipt", hub_without_receipt),
)
