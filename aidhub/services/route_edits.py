"""A journey is changed: what somebody knows of its points, further points, their order, what really happened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Crossing, Person, Stop, Transport, Waypoint
from aidhub.domain.distances import CLASSES, UA, distance
from aidhub.domain.errors import AidHubError, NotFound, NothingChanged
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.quantities import SHORT, clean_text
from aidhub.domain.transports import AT_THE_RAMP, ON_THE_ROAD, NoSuchStop
from aidhub.planning.stop_order import MOST_STOPS, best_order
from aidhub.services.cities import find_city
from aidhub.services.kept_settings import setting_edits
from aidhub.services.ledger import insert_rows, now, record
from aidhub.services.route_points import CROSSING, GAP, Point, points_of
from aidhub.services.routes import CONFIRMED, known_crossings, planned_arrivals
from aidhub.services.today import today
from aidhub.services.transport_rows import Locked, lock_transport
from aidhub.services.transports import order_stops

SAID = ("km", "wait_minutes", "pinned_at", "vehicle_id", "note")
HAPPENED = ("arrived_at", "left_at")
KINDS = ("pick_up", "hand_over", "via")
UNTIL_THERE = (*AT_THE_RAMP, "on_the_way")
MOST_KM, MOST_MINUTES = 20_000, 30 * 24 * 60


class BeforeDeparture(AidHubError):
    """A point would be reached before the transport departs. Facts: transport, at, departs."""


class LeftBeforeArrival(AidHubError):
    """A point would be left before it is reached. Facts: transport, arrived, left."""


class NotOnTheRoad(AidHubError):
    """What happened on the road is told once a transport has departed. Facts: transport."""


class RouteFigureTooLarge(AidHubError):
    """No road is that long, and nobody waits so long. Facts: field (km, wait_minutes), most."""


class NothingToOrder(AidHubError):
    """Stops cannot be put in order: there are fewer than two, too many, or a place is not known. Facts: transport."""


# What is known of a point --------------------------------------------------------------------------------------------


def change_point(session: Session, transport_id: int, key: str, **fields: Any) -> int:
    """Change what is said of a point as one step: fields of `SAID` and `HAPPENED`; None takes one back.

    Args:
        session: where to write.
        transport_id: which transport.
        key: of a crossing, stop or waypoint, see `aidhub.services.route_points.Point`.
        fields: kilometres of the road to it, minutes there, times in UTC, the vehicle that goes on, a receipt or note.

    Raises:
        NotFound: the point is not on this route.
        BeforeDeparture, LeftBeforeArrival, NotOnTheRoad, RouteFigureTooLarge: as they say. Nothing is changed.
        NothingChanged: it is so already.
    """
    happens = bool(set(fields) & set(HAPPENED))
    transport = lock_transport(session, transport_id)
    if happens and transport.status not in ON_THE_ROAD:
        raise NotOnTheRoad(transport=transport.number)
    point = _point(session, transport, key)
    _refuse_nonsense(transport, point, fields)
    row = _row_of(session, transport_id, point)
    edits = tuple(Edit("waypoint", row, name, _plain(name, value)) for name, value in fields.items() if _known(name))
    names = dict(point.names)
    facts = {"transport": transport.number, "place": names, "partner": point.partner, "fields": sorted(fields)}
    entry = (
        Entry("pass_point", edits=edits, facts=facts) if happens else Entry("change_point", edits=edits, facts=facts)
    )
    return record(session, entry)


def at_point(session: Session, transport_id: int, key: str, field: str, at: datetime | None = None) -> int:
    """Report what just happened: ``arrived_at`` or ``left_at`` is now, or at a moment. Answers the entry."""
    return change_point(session, transport_id, key, **{field: at or now(session)})


def _refuse_nonsense(transport: Locked, point: Point, fields: Mapping[str, Any]) -> None:
    for name, most in (("km", MOST_KM), ("wait_minutes", MOST_MINUTES)):
        if (fields.get(name) or 0) > most:
            raise RouteFigureTooLarge(field=name, most=most)
    for name in ("pinned_at", *HAPPENED):
        at = fields.get(name)
        if at and name == "pinned_at" and transport.departs_at and at < transport.departs_at:
            raise BeforeDeparture(transport=transport.number, at=at, departs=transport.departs_at)
    arrived, left = fields.get("arrived_at", point.arrived_at), fields.get("left_at", point.left_at)
    if arrived and left and left < arrived:
        raise LeftBeforeArrival(transport=transport.number, arrived=arrived, left=left)


def _known(name: str) -> bool:
    if name not in (*SAID, *HAPPENED):
        raise ValueError(f"{name} of a point is not changed like this")
    return True


def _plain(name: str, value: Any) -> Any:
    if name == "note":
        return clean_text(str(value or ""), SHORT)
    return value.replace(second=0, microsecond=0) if isinstance(value, datetime) else value


def _point(session: Session, transport: Locked, key: str) -> Point:
    for point in points_of(session, transport.id)[1:]:
        if point.key == key:
            return point
    raise NoSuchStop(transport=transport.number)


def _row_of(session: Session, transport_id: int, point: Point) -> int:
    """Find the row that holds what is said of a point; one that says nothing yet is made."""
    if point.waypoint_id is not None:
        return point.waypoint_id
    row: dict[str, Any] = {"transport_id": transport_id, "position": 0, "kind": point.kind}
    if point.kind == CROSSING:
        row["crossing_key"] = session.scalars(select(Transport.crossing_key).where(Transport.id == transport_id)).one()
    else:
        row["stop_id"] = point.stop_id
    [made] = insert_rows(session, Waypoint, [row])
    return made


# Points that come and go ---------------------------------------------------------------------------------------------


def add_waypoint(
    session: Session, transport_id: int, kind: str, place: str, after: str = "", *, vehicle_id: int | None = None
) -> int:
    """Let a transport pass a further point: pick_up, hand_over or via; answers its number.

    Args:
        session: where to write.
        transport_id: which transport.
        kind: one of `KINDS`.
        place: a city in any spelling.
        after: the key of the point before it; empty: before the border, or at the end where there is none.
        vehicle_id: our vehicle that goes on from a hand-over; None: not said.

    Raises:
        NotFound: nobody knows the city.
        WrongStatus: the transport has arrived already.
    """
    transport = lock_transport(session, transport_id, *UNTIL_THERE)
    city = find_city(session, place)
    if city is None or kind not in KINDS:
        raise NotFound(kind="city", name=place)
    points = list(points_of(session, transport_id))
    at = _place_after(points, after, is_ukrainian=city.country == UA)
    row = {"transport_id": transport_id, "position": 0, "kind": kind, "city_key": city.key, "name": "", "active": False}
    [made] = insert_rows(session, Waypoint, [row])
    keys = [point.key for point in points[1:] if point.kind != CROSSING]
    keys.insert(at, f"way-{made}")
    edits = [Edit("waypoint", made, "active", after=True), *_positions(keys)]
    if vehicle_id is not None:
        edits.append(Edit("waypoint", made, "vehicle_id", vehicle_id))
    names = {"de": city.name_de, "uk": city.name_uk, "en": city.name_en}
    facts = {"transport": transport.number, "place": names, "kind": kind}
    record(session, Entry("add_waypoint", edits=tuple(edits), facts=facts))
    return made


def _place_after(points: Sequence[Point], after: str, *, is_ukrainian: bool) -> int:
    """Find how many points without the border stand before the new one."""
    without = [point for point in points[1:] if point.kind != CROSSING]
    if after == CROSSING or (not after and not is_ukrainian):
        return next((at for at, point in enumerate(without) if point.country == UA), len(without))
    if after == points[0].key:
        return 0
    return next((at + 1 for at, point in enumerate(without) if point.key == after), len(without))


def remove_waypoint(session: Session, transport_id: int, key: str) -> int:
    """Leave a pick-up, hand-over or point between out; answers the entry."""
    transport = lock_transport(session, transport_id, *UNTIL_THERE)
    point = _point(session, transport, key)
    if point.waypoint_id is None or point.kind not in KINDS:
        raise NoSuchStop(transport=transport.number)
    facts = {"transport": transport.number, "place": dict(point.names)}
    edits = (Edit("waypoint", point.waypoint_id, "active", after=False),)
    return record(session, Entry("remove_waypoint", edits=edits, facts=facts))


def move_point(session: Session, transport_id: int, key: str, steps: int) -> int:
    """Move a stop or waypoint so many places on (less than nothing: back) as one step; answers the entry.

    Raises:
        NothingChanged: it is the first, or the last.
        WrongStatus: stops are moved before departure only.
    """
    point = _point(session, lock_transport(session, transport_id), key)
    statuses = AT_THE_RAMP if point.kind == "stop" else UNTIL_THERE
    transport = lock_transport(session, transport_id, *statuses)
    keys = [one.key for one in points_of(session, transport_id)[1:] if one.kind != CROSSING]
    if key not in keys:
        raise NoSuchStop(transport=transport.number)
    before = keys.index(key)
    to = min(max(before + steps, 0), len(keys) - 1)
    if to == before:
        raise NothingChanged
    keys.insert(to, keys.pop(before))
    facts = {"transport": transport.number, "place": dict(point.names)}
    return record(session, Entry("move_point", edits=tuple(_positions(keys)), facts=facts))


def _positions(keys: Sequence[str]) -> list[Edit]:
    """Number stops and waypoints in this order."""
    edits, stops, since = [], 0, 0
    for key in keys:
        kind, _, number = key.partition("-")
        if kind == "stop":
            stops, since = stops + 1, 0
            edits.append(Edit("stop", int(number), "position", stops))
        else:
            since += 1
            edits.append(Edit("waypoint", int(number), "position", GAP * stops + since))
    return edits


def shorten(session: Session, transport_id: int) -> int:
    """Put the stops in the order with the shortest way; answers the entry.

    Raises:
        NothingToOrder: there are fewer than two, too many, or a place is not known.
        NothingChanged: no order is shorter.
        WrongStatus: the transport has departed.
    """
    transport = lock_transport(session, transport_id, *AT_THE_RAMP)
    points = points_of(session, transport_id)
    stops = [point for point in points if point.kind == "stop" and point.country == UA]
    others = [point.stop_id for point in points if point.kind == "stop" and point.country != UA]
    first = next((at for at, point in enumerate(points) if point.country == UA), 0)
    entry = points[first - 1] if first else points[0]
    spots = [entry.onward, *(point.spot for point in stops)]
    if not 1 < len(stops) <= MOST_STOPS or None in spots:
        raise NothingToOrder(transport=transport.number)
    known = [spot for spot in spots if spot is not None]
    table = [[distance(one, other).km for other in known] for one in known]
    found = [stops[number - 1].stop_id for number in best_order(table)]
    order = [id_ for id_ in (*others, *found) if id_ is not None]
    entry_id = order_stops(session, transport_id, order)
    if entry_id is None:
        raise NothingChanged
    return entry_id


# The plan ------------------------------------------------------------------------------------------------------------


def arrival_edits(session: Session, transport_id: int, *, only_missing: bool) -> list[Edit]:
    """Make the edits that let the stops have the arrivals of the schedule; whole minutes."""
    arrivals = planned_arrivals(session, transport_id)
    rows = session.execute(select(Stop.id, Stop.arrives_at, Stop.arrived_at).where(Stop.id.in_(arrivals))).all()
    return [
        Edit("stop", row.id, "arrives_at", arrivals[row.id], row.arrives_at)
        for row in rows
        if row.arrived_at is None and row.arrives_at != arrivals[row.id] and not (only_missing and row.arrives_at)
    ]


def take_over_arrivals(session: Session, transport_id: int) -> int:
    """Let the papers and the checks of expiry go by the arrivals of the schedule; answers the entry.

    Raises:
        NothingChanged: they do already, or there is no schedule.
    """
    transport = lock_transport(session, transport_id, *UNTIL_THERE)
    edits = tuple(arrival_edits(session, transport_id, only_missing=False))
    facts = {"transport": transport.number, "count": len(edits)}
    return record(session, Entry("plan_arrivals", edits=edits, facts=facts))


def confirm_crossing(session: Session, key: str, wanted_class: str, *, takes: bool) -> int:
    """Say that a crossing was looked up today, and whether it takes a class of vehicles; answers the entry.

    Raises:
        NotFound: there is no such crossing.
    """
    crossing = session.get(Crossing, key)
    if crossing is None or wanted_class not in CLASSES:
        raise NotFound(kind="crossing", name=key)
    said = dict(known_crossings(session)[key][0]) | {wanted_class: "yes" if takes else "no"}
    name = session.scalar(select(Person.name).where(Person.id == session.info.get("by"))) or ""
    edits = setting_edits(session, CONFIRMED + key, said, today(session), name)
    names = {"de": crossing.name_de, "uk": crossing.name_uk, "en": crossing.name_en}
    facts = {"place": names, "takes": takes, "kind": wanted_class}
    return record(session, Entry("confirm_crossing", edits=edits, facts=facts))
