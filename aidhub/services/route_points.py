"""The points a transport passes, in their order: where it starts, halts, crosses the border and unloads."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from statistics import median
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from aidhub.database.tables import City, Crossing, Party, Place, Stop, Transport, Vehicle, VehicleType, Waypoint
from aidhub.domain.distances import UA, Spot, vehicle_class
from aidhub.domain.opening_hours import OpeningHours, parse_curfew, read_hours
from aidhub.domain.transports import ON_THE_ROAD
from aidhub.services.cities import find_city
from aidhub.services.transport_rows import country_of

START, CROSSING = "start", "crossing"
GAP = 100
"""A waypoint's position is this many times the stops before it, and its place among the waypoints there."""

_USUAL_CURFEW = parse_curfew("00:00-05:00")
"""In most regions of Ukraine, where nothing else is known. Source: reports of drivers."""
_TRIPS = 50


@dataclass(frozen=True, slots=True)
class Point:
    """A point on the road. ``key`` names it for good: start, crossing, stop-5, way-7.

    ``kind``: start, pick_up, crossing, hand_over, via, stop. ``spot`` None: nobody knows where it is. ``names`` by
    language. What somebody said: ``km`` from the point before, ``minutes`` there, ``pinned_at``; what happened:
    ``arrived_at``, ``left_at``. ``vehicle_id``: which vehicle goes on from a hand-over.
    """

    key: str
    kind: str
    spot: Spot | None
    names: Mapping[str, str]
    country: str
    partner: str = ""
    stop_id: int | None = None
    waypoint_id: int | None = None
    km: int | None = None
    minutes: int | None = None
    pinned_at: datetime | None = None
    arrived_at: datetime | None = None
    left_at: datetime | None = None
    vehicle_id: int | None = None
    note: str = ""
    hours: OpeningHours | None = None
    curfew: OpeningHours | None = None
    near_front: bool = False

    @property
    def onward(self) -> Spot | None:
        """Tell where the road goes on: from a border on in Ukraine."""
        return replace(self.spot, country=UA) if self.spot and self.kind == CROSSING else self.spot


def points_of(session: Session, transport_id: int) -> tuple[Point, ...]:
    """List the points of a transport; the first is where it starts."""
    return points_of_all(session, [transport_id])[transport_id]


def points_of_all(session: Session, transport_ids: Collection[int]) -> dict[int, tuple[Point, ...]]:
    """List the points of several transports, in as many questions as for one."""
    transports = session.execute(
        select(Transport.id, Transport.crossing_key, Place.name)
        .join(Place, Place.id == Transport.from_site_id)
        .where(Transport.id.in_(transport_ids))
    ).all()
    asked = select(Waypoint).where(Waypoint.transport_id.in_(transport_ids), Waypoint.active)
    ways: dict[int, list[Waypoint]] = defaultdict(list)
    for way in session.scalars(
        asked.order_by(Waypoint.position, Waypoint.id).execution_options(populate_existing=True)
    ):
        ways[way.transport_id].append(way)
    stops = _stops(session, transport_ids)
    cities = {city.key: city for city in session.scalars(select(City))}
    starts = {name: _start(session, name, cities) for name in {row.name for row in transports}}
    found = {}
    for row in transports:
        crossing = session.get(Crossing, row.crossing_key) if row.crossing_key else None
        found[row.id] = _in_order(starts[row.name], stops.get(row.id, []), ways[row.id], cities, crossing)
    return found


def _start(session: Session, name: str, cities: Mapping[str, City]) -> Point:
    city = find_city(session, name)
    names = _names(city, name)
    if city is None:
        own = select(Party.city_key).where(Party.role == "organisation", Party.active).order_by(Party.id)
        city = cities.get(session.scalars(own.limit(1)).first() or "")
    return Point(START, START, _spot(city), names, city.country if city else "DE")


def _stops(session: Session, transport_ids: Collection[int]) -> dict[int, list[tuple[Stop, Party, City | None]]]:
    question = (
        select(Stop, Party, City)
        .join(Party, Party.id == Stop.partner_id)
        .outerjoin(City, City.key == Party.city_key)
        .where(Stop.transport_id.in_(transport_ids), Stop.active)
        .order_by(Stop.position, Stop.id)
        .execution_options(populate_existing=True)
    )
    found: dict[int, list[tuple[Stop, Party, City | None]]] = defaultdict(list)
    for stop, party, city in session.execute(question):
        found[stop.transport_id].append((stop, party, city))
    return found


def _in_order(
    start: Point,
    stops: Sequence[tuple[Stop, Party, City | None]],
    ways: Sequence[Waypoint],
    cities: Mapping[str, City],
    crossing: Crossing | None,
) -> tuple[Point, ...]:
    said = {way.stop_id: way for way in ways if way.kind == "stop"}
    found = [
        (GAP * number, 0, _stop_point(stop, party, city, said.get(stop.id)))
        for number, (stop, party, city) in enumerate(stops, start=1)
    ]
    found += [(way.position, 1, _way_point(way, cities)) for way in ways if way.kind not in ("stop", CROSSING)]
    points = [point for _, _, point in sorted(found, key=lambda row: row[:2])]
    first = next((at for at, point in enumerate(points) if point.country == UA), None)
    if crossing is not None and first is not None and start.country != UA:
        own = next((way for way in ways if way.kind == CROSSING and way.crossing_key == crossing.key), None)
        points.insert(first, _crossing_point(crossing, own))
    return (start, *points)


def _stop_point(stop: Stop, party: Party, city: City | None, way: Waypoint | None) -> Point:
    country = country_of(party, city)
    usual = _USUAL_CURFEW if country == UA else None
    return Point(
        f"stop-{stop.id}", "stop", _spot(city, country), _names(city, party.town or party.name), country,
        partner=party.name, stop_id=stop.id, **_said(way) | {"arrived_at": stop.arrived_at},
        hours=read_hours(party.hours), curfew=read_hours(party.curfew) or usual, near_front=party.near_front,
    )  # fmt: skip


def _way_point(way: Waypoint, cities: Mapping[str, City]) -> Point:
    city = cities.get(way.city_key or "")
    country = city.country if city else "DE"
    names = _names(city, way.name)
    return Point(f"way-{way.id}", way.kind, _spot(city, country), names, country, **_said(way))


def _crossing_point(crossing: Crossing, way: Waypoint | None) -> Point:
    return Point(CROSSING, CROSSING, crossing_spot(crossing), _names(crossing, ""), _eu_side(crossing), **_said(way))


def crossing_spot(crossing: Crossing) -> Spot:
    """Tell where a crossing is, in the country it is reached from."""
    return Spot(crossing.key, _eu_side(crossing), crossing.latitude_e4, crossing.longitude_e4)


def _eu_side(crossing: Crossing) -> str:
    return crossing.key.partition("-")[0]


def _said(way: Waypoint | None) -> dict[str, Any]:
    if way is None:
        return {}
    return {
        "waypoint_id": way.id, "km": way.km, "minutes": way.wait_minutes, "pinned_at": way.pinned_at,
        "arrived_at": way.arrived_at, "left_at": way.left_at, "vehicle_id": way.vehicle_id, "note": way.note,
    }  # fmt: skip


def _names(city: City | Crossing | None, other: str) -> dict[str, str]:
    if city is None:
        return dict.fromkeys(("de", "uk", "en"), other)
    return {"de": city.name_de, "uk": city.name_uk, "en": city.name_en}


def _spot(city: City | None, country: str = "") -> Spot | None:
    return Spot(city.key, country or city.country, city.latitude_e4, city.longitude_e4) if city else None


# What own transports taught ------------------------------------------------------------------------------------------


def trips_between(
    session: Session, transport_id: int, pairs: Collection[tuple[str, str]]
) -> dict[tuple[str, str], list[int]]:
    """Find the kilometres somebody typed for transports that travelled between the same points, the newest 50."""
    ends = {end for _, end in pairs}
    question = (
        select(Waypoint.transport_id)
        .join(Transport, Transport.id == Waypoint.transport_id)
        .outerjoin(Stop, Stop.id == Waypoint.stop_id)
        .outerjoin(Party, Party.id == Stop.partner_id)
        .where(
            Waypoint.km.is_not(None), Waypoint.active, Transport.status.in_(ON_THE_ROAD), Transport.id != transport_id,
            or_(Waypoint.crossing_key.in_(ends), Waypoint.city_key.in_(ends), Party.city_key.in_(ends)),
        )
        .order_by(Waypoint.transport_id.desc())
        .distinct()
        .limit(_TRIPS)
    )  # fmt: skip
    ids = list(session.scalars(question))
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for points in points_of_all(session, ids).values() if ids else ():
        for before, point in pairwise(points):
            if point.km is not None and before.spot and point.spot:
                found[before.spot.key, point.spot.key].append(point.km)
    return found


def waits_at(session: Session, transport_id: int, wanted_class: str) -> dict[str, tuple[int, int]]:
    """Tell how long own transports waited at each crossing, vans apart from lorries: the median minutes, how many."""
    question = (
        select(Waypoint.crossing_key, Waypoint.arrived_at, Waypoint.left_at, VehicleType.max_mass_g)
        .join(Transport, Transport.id == Waypoint.transport_id)
        .outerjoin(VehicleType, VehicleType.key == Transport.vehicle_type_key)
        .where(
            Waypoint.kind == CROSSING, Waypoint.transport_id != transport_id, Waypoint.active,
            Waypoint.arrived_at.is_not(None), Waypoint.left_at.is_not(None), Transport.status.in_(ON_THE_ROAD),
        )
    )  # fmt: skip
    found: dict[str, list[int]] = defaultdict(list)
    for key, arrived, left, mass in session.execute(question).all():
        if key and arrived and left and left >= arrived and (vehicle_class(mass) == "vans") == (wanted_class == "vans"):
            found[key].append(int((left - arrived).total_seconds()) // 60)
    return {key: (round(median(minutes)), len(minutes)) for key, minutes in found.items()}


def mass_of(session: Session, type_key: str | None, vehicle_ids: Iterable[int] = ()) -> dict[int | None, int | None]:
    """Tell the largest mass of a transport's kind of vehicle (None), and of vehicles that go on from hand-overs."""
    kind = session.get(VehicleType, type_key) if type_key else None
    question = select(Vehicle.id, VehicleType.max_mass_g).join(VehicleType, VehicleType.key == Vehicle.type_key)
    rows = session.execute(question.where(Vehicle.id.in_(list(vehicle_ids))))
    return {None: kind.max_mass_g if kind else None} | {id_: mass for id_, mass in rows}  # noqa: C416
