"""Route and schedule of a transport, worked out anew each time it is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import pairwise
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Crossing, Setting, Transport
from aidhub.domain.bans import BanRule, bans_for, bans_within, night
from aidhub.domain.checks import Finding, Severity, of_trip
from aidhub.domain.checks.road import Late, Trip, TripStop
from aidhub.domain.clocks import local_day
from aidhub.domain.distances import UA, Distance, Spot, between, distance, straight_km, vehicle_class
from aidhub.domain.driving import Halt, Leg, Rules, Schedule, at_best, at_worst, schedule
from aidhub.domain.errors import NotFound
from aidhub.domain.holidays import holiday
from aidhub.domain.limits import Limits
from aidhub.domain.reference import read_table
from aidhub.services.kept_settings import value_of
from aidhub.services.ledger import now
from aidhub.services.limits import limits
from aidhub.services.route_points import (
    CROSSING,
    START,
    Point,
    crossing_spot,
    mass_of,
    points_of,
    trips_between,
    waits_at,
)
from aidhub.services.today import today

CONFIRMED = "crossing."
"""Settings named so say what a coordinator knows of a crossing: what it takes, by class of vehicle."""

HALTS = {"crossing": "border", "stop": "unload", "pick_up": "load", "hand_over": "hand_over", "via": "via"}
_HEAVIEST_G = 40_000_000
_NEVER = ("no", "empty")


@dataclass(frozen=True, slots=True)
class Passed:
    """A point with the road to it, how long it takes there, and when it is reached: at best, as planned, at worst.

    ``wait_source`` is typed, trips (``trips`` of them) or usual.
    """

    point: Point
    distance: Distance | None = None
    minutes: int = 0
    wait_source: str = ""
    trips: int = 0
    best: datetime | None = None
    planned: datetime | None = None
    worst: datetime | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the schedule. ``kind``: start, onward, an event's kind; ``point`` is which one it is at, if it is.

    ``at`` goes by the clock of ``country``, ``until`` by that of ``until_country``; ``km`` is from the start.
    """

    key: str
    kind: str
    at: datetime
    until: datetime
    country: str
    until_country: str
    km: int
    point: int | None = None

    @property
    def minutes(self) -> int:
        """Tell how long it takes."""
        return int((self.until - self.at).total_seconds()) // 60


@dataclass(frozen=True, slots=True)
class CrossingRow:
    """A crossing to choose. ``takes`` what it says of this vehicle; ``detour`` kilometres more than the chosen one.

    ``wait`` is the median of ``trips`` own transports, None: none yet.
    """

    key: str
    names: Mapping[str, str]
    takes: str
    checked: date | None
    detour: int
    wait: int | None
    trips: int
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """A place of the way on the map: a point (its place in ``passed``), a daily rest, or a gateway by its key."""

    spot: Spot
    point: int | None = None
    is_rest: bool = False


@dataclass(frozen=True)
class Route:
    """All about a transport's way. ``missing`` is what keeps the schedule from being made.

    It is: departure, vehicle, crossing, place (``missing_name`` says whose), or empty. ``track`` is the way on the map.
    """

    transport_id: int
    number: str
    status: str
    departs_at: datetime | None
    crew: int
    vehicle_class: str
    passed: tuple[Passed, ...]
    lines: tuple[Line, ...] = ()
    crossings: tuple[CrossingRow, ...] = ()
    findings: tuple[Finding, ...] = ()
    track: tuple[Mark, ...] = ()
    km: int = 0
    driving: int = 0
    missing: str = ""
    missing_name: str = ""
    is_estimated: bool = False

    def at(self, key: str) -> Passed:
        """Find a point by its key."""
        return next(one for one in self.passed if one.point.key == key)


def route(session: Session, transport_id: int) -> Route:
    """Work out route and schedule.

    Raises:
        NotFound: there is no such transport, or it was unmade.
    """
    return _Planner(session, transport_id).route()


def planned_arrivals(session: Session, transport_id: int) -> dict[int, datetime]:
    """Tell when each stop is reached by the schedule; empty while it cannot be made."""
    found = route(session, transport_id)
    return {one.point.stop_id: one.planned for one in found.passed if one.point.stop_id and one.planned}


def road_problems(session: Session, transport_id: int) -> tuple[Finding, ...]:
    """Find what stops the confirmation of the plan on the road: a crossing that does not take this vehicle."""
    return tuple(one for one in route(session, transport_id).findings if one.severity is Severity.BLOCK)


def known_crossings(session: Session) -> dict[str, tuple[Mapping[str, str], date | None]]:
    """Tell what each crossing takes by class, and when that was looked up: as shipped, or as a coordinator said."""
    found: dict[str, tuple[Mapping[str, str], date | None]] = {}
    shipped = {row["key"]: row for row in read_table("crossings")}
    said = {
        key.removeprefix(CONFIRMED): (value_of(value), since)
        for key, value, since in session.execute(
            select(Setting.key, Setting.value, Setting.since).where(Setting.key.startswith(CONFIRMED, autoescape=True))
        )
    }
    for crossing in session.scalars(select(Crossing)):
        takes = {"trucks": crossing.trucks, "light_trucks": crossing.light_trucks, "vans": crossing.vans}
        checked = shipped[crossing.key]["checked"] if crossing.key in shipped else ""
        own, since = said.get(crossing.key, (None, None))
        if isinstance(own, dict):
            takes |= {name: str(value) for name, value in own.items() if name in takes}
        found[crossing.key] = takes, since or (date.fromisoformat(checked) if checked else None)
    return found


def rules_of(bounds: Limits) -> Rules:
    """Make the rules of driving from the limits in force."""
    return Rules(day=bounds.drive_day_min, small_after=bounds.small_break_after_min, small_pause=bounds.small_break_min)


class _Planner:
    """Reads what there is, then plans."""

    def __init__(self, session: Session, transport_id: int) -> None:
        transport = session.get(Transport, transport_id, populate_existing=True)
        if transport is None or transport.status == "unmade":
            raise NotFound(kind="transport", name=str(transport_id))
        self.session, self.transport = session, transport
        self.bounds = limits(session)
        self.points = points_of(session, transport_id)
        self.masses = mass_of(session, transport.vehicle_type_key, {p.vehicle_id for p in self.points if p.vehicle_id})
        self.mass = self.masses[None]
        self.kind = vehicle_class(self.mass)
        self.waits = waits_at(session, transport_id, self.kind)
        self.known = known_crossings(session)

    def route(self) -> Route:
        transport = self.transport
        plain = Route(
            transport.id, transport.number, transport.status, transport.departs_at, transport.crew,
            self.kind, tuple(Passed(point) for point in self.points), crossings=self._crossings(),
        )  # fmt: skip
        missing, name = self._missing()
        if missing or transport.departs_at is None:
            return replace(plain, missing=missing, missing_name=name)
        return self._planned(plain, transport.departs_at)

    def _missing(self) -> tuple[str, str]:
        unknown = next((point for point in self.points if point.spot is None), None)
        if self.transport.vehicle_type_key is None:
            return "vehicle", ""
        if self.transport.departs_at is None:
            return "departure", ""
        if unknown:
            return "place", unknown.partner or unknown.names["de"]
        needs_border = self.points[0].country != UA and any(point.country == UA for point in self.points)
        if needs_border and not any(point.kind == CROSSING for point in self.points):
            return "crossing", ""
        return "", ""

    def _planned(self, plain: Route, departs_at: datetime) -> Route:
        passed = self._with_roads()
        legs, bans = self._legs(passed), self._bans()
        heeded = (
            *(rule for rule in bans if not rule.aid_free),
            *night(self.bounds.night_from_h, self.bounds.night_until_h),
        )
        rules, crew = rules_of(self.bounds), plain.crew
        plans = [schedule(departs_at, some, crew, rules, heeded) for some in (at_best(legs), legs, at_worst(legs))]
        best, planned, worst = plans
        timed = [replace(passed[0], best=departs_at, planned=departs_at, worst=departs_at)]
        timed += [
            replace(one, best=best.arrivals[at], planned=planned.arrivals[at], worst=worst.arrivals[at])
            for at, one in enumerate(passed[1:])
        ]
        lines = _lines(departs_at, timed, planned)
        return replace(
            plain,
            passed=tuple(timed),
            lines=lines,
            findings=of_trip(self._trip(timed, planned, bans)),
            track=_track(timed, lines),
            km=sum(one.distance.km for one in timed if one.distance),
            driving=planned.driving,
            is_estimated=any(one.distance and one.distance.source == "estimate" for one in timed),
        )

    def _with_roads(self) -> list[Passed]:
        steps = list(pairwise(self.points))
        pairs = {(one.spot.key, other.spot.key) for one, other in steps if one.spot and other.spot}
        trips = trips_between(self.session, self.transport.id, pairs)
        found = [Passed(self.points[0])]
        for one, other in steps:
            if one.onward is None or other.spot is None:
                continue
            road = distance(
                one.onward, other.spot, typed=other.km, trips=trips.get((one.onward.key, other.spot.key), ())
            )
            found.append(Passed(other, road, *self._minutes(other)))
        return found

    def _minutes(self, point: Point) -> tuple[int, str, int]:
        """Tell how long it takes at a point, and how that is known."""
        if point.minutes is not None:
            return point.minutes, "typed", 0
        if point.kind == CROSSING:
            key = self.transport.crossing_key or ""
            if key in self.waits:
                return self.waits[key][0], "trips", self.waits[key][1]
            return self.bounds.border_van_min if self.kind == "vans" else self.bounds.border_truck_min, "usual", 0
        usual = {"stop": self.bounds.unload_min, "pick_up": self.bounds.load_min, "hand_over": self.bounds.load_min}
        return usual.get(point.kind, 0), "usual", 0

    def _legs(self, passed: Sequence[Passed]) -> tuple[Leg, ...]:
        kind, found = self.kind, []
        for one in passed[1:]:
            point, road = one.point, one.distance
            halt = Halt(
                HALTS[point.kind], point.country, one.minutes, UA if point.kind == CROSSING else "",
                opens=point.hours, curfew=point.curfew, pinned_at=point.pinned_at, arrived_at=point.arrived_at,
                left_at=point.left_at, fresh=point.kind == "hand_over" and point.vehicle_id is not None,
            )  # fmt: skip
            found.append(Leg(road.roads(kind) if road else (), halt))
            if point.kind == "hand_over" and point.vehicle_id in self.masses:
                kind = vehicle_class(self.masses[point.vehicle_id])
        return tuple(found)

    def _bans(self) -> tuple[BanRule, ...]:
        has_trailer = bool(self.transport.trailer_plate) and self.kind != "vans"
        mass = self.mass if self.mass is not None else _HEAVIEST_G
        return bans_for(mass, trailer=has_trailer, paid=self.transport.carrier_id is not None)

    def _trip(self, passed: Sequence[Passed], planned: Schedule, bans: Sequence[BanRule]) -> Trip:
        drives = [event for event in planned.events if event.kind == "drive"]
        free = tuple(rule for rule in bans if rule.aid_free)
        crossing = next((one.point for one in passed if one.point.kind == CROSSING), None)
        takes, checked = self._takes(self.transport.crossing_key) if crossing else ("", None)
        return Trip(
            stops=tuple(self._trip_stop(one) for one in passed if one.point.stop_id is not None),
            today=today(self.session),
            crossing=crossing.names if crossing else {},
            takes=takes,
            checked=checked,
            max_mass_g=self.mass,
            paid=self.transport.carrier_id is not None,
            bans=tuple(ban for ban in planned.bans if ban.key != "night"),
            free_bans=tuple(ban for one in drives for ban in bans_within(free, one.country, one.start, one.end)),
            late=tuple(
                Late(one.point.key, one.point.names, late)
                for one, late in zip(passed[1:], planned.late, strict=True)
                if late
            ),
            no_receipt=tuple(
                (one.point.key, one.point.names)
                for one in passed
                if one.point.kind == "hand_over" and one.point.left_at and not one.point.note
            ),
        )  # fmt: skip

    def _trip_stop(self, one: Passed) -> TripStop:
        point = one.point
        return TripStop(
            id=point.stop_id or 0,
            partner=point.partner,
            country=point.country,
            arrives=one.planned or now(self.session),
            minutes=one.minutes,
            hours=point.hours,
            curfew=point.curfew,
            near_front=point.near_front,
            is_past=point.arrived_at is not None,
        )

    def _takes(self, key: str | None) -> tuple[str, date | None]:
        takes, checked = self.known.get(key or "", ({}, None))
        return takes.get(self.kind) or "unknown", checked

    def _crossings(self) -> tuple[CrossingRow, ...]:
        """List the crossings that take this vehicle, the shortest way first; the chosen one is always among them."""
        at = next((at for at, point in enumerate(self.points) if point.country == UA), None)
        if at is None or at == 0 or self.points[0].country == UA:
            return ()
        before = self.points[at - 1]
        if before.kind == CROSSING:
            before = self.points[at - 2]
        after = self.points[at]
        rows = []
        chosen = self.transport.crossing_key
        for crossing in self.session.scalars(select(Crossing).order_by(Crossing.position, Crossing.key)):
            takes, checked = self._takes(crossing.key)
            if takes in _NEVER and crossing.key != chosen:
                continue
            wait, trips = self.waits.get(crossing.key, (None, 0))
            names = {"de": crossing.name_de, "uk": crossing.name_uk, "en": crossing.name_en}
            length = _by_way_of(before, crossing_spot(crossing), after)
            rows.append(CrossingRow(crossing.key, names, takes, checked, length, wait, trips, crossing.key == chosen))
        whole = next((row.detour for row in rows if row.is_chosen), min((row.detour for row in rows), default=0))
        return tuple(sorted((replace(row, detour=row.detour - whole) for row in rows), key=lambda row: row.detour))


def _by_way_of(before: Point, crossing: Spot, after: Point) -> int:
    if before.spot is None or after.spot is None:
        return 0
    onward = replace(crossing, country=UA)
    return distance(before.spot, crossing).km + distance(onward, after.spot).km


def _lines(departs_at: datetime, passed: Sequence[Passed], planned: Schedule) -> tuple[Line, ...]:
    """Make the lines of the schedule: driving lies between them; after a rest one says when it goes on."""
    start = passed[0].point
    found = [Line(START, "start", departs_at, departs_at, start.country, start.country, 0, 0)]
    events = planned.events
    for at, event in enumerate(events):
        if event.kind == "drive":
            continue
        point = event.leg + 1
        is_halt = event.kind == HALTS[passed[point].point.kind]
        own = passed[point].point
        until = UA if is_halt and own.kind == CROSSING else event.country
        key = own.key if is_halt else f"{event.kind}-{event.start.isoformat()}"
        found.append(Line(key, event.kind, event.start, event.end, event.country, until, event.km,
                          point if is_halt or event.kind in ("closed", "curfew", "early") else None))  # fmt: skip
        goes_on = at + 1 < len(events) and events[at + 1].kind == "drive"
        if goes_on and event.kind in ("rest", "weekly_rest", "ban", "night"):
            found.append(
                Line(f"onward-{event.end.isoformat()}", "onward", event.end, event.end, until, until, event.km)
            )
    return tuple(found)


def _track(passed: Sequence[Passed], lines: Sequence[Line]) -> tuple[Mark, ...]:
    """List the places of the way in the order of the road."""
    rests = [line.km for line in lines if line.kind in ("rest", "weekly_rest")]
    found = [Mark(passed[0].point.spot, 0)] if passed[0].point.spot else []
    begun = 0
    for at, one in enumerate(passed[1:], start=1):
        before, road, spot = passed[at - 1].point.onward, one.distance, one.point.spot
        if before is None or road is None or spot is None:
            continue
        way = (before, *road.through, spot)
        marks = [
            (_share(way[: number + 1], way), Mark(through)) for number, through in enumerate(road.through, start=1)
        ]
        marks += [
            (permille, Mark(between(way, permille), is_rest=True))
            for km in rests
            if road.km and 0 < (permille := (km - begun) * 1000 // road.km) < 1000  # noqa: PLR2004 - thousandths
        ]
        found += [mark for _, mark in sorted(marks, key=lambda pair: pair[0])]
        found.append(Mark(spot, at))
        begun += road.km
    return tuple(found)


def _share(part: Sequence[Spot], way: Sequence[Spot]) -> int:
    """Tell how many thousandths of a way lie behind."""
    lengths = [sum(straight_km(*piece) for piece in pairwise(spots)) for spots in (part, way)]
    return round(lengths[0] * 1000 / lengths[1]) if lengths[1] else 0


def holidays_of(line: Line) -> Mapping[str, Any]:
    """Name the holiday of a line's day, by language; empty if it is none."""
    return holiday(line.country, local_day(line.at, line.country))
