"""Transports and their stops, found, read and held for writing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import City, Party, Place, Stop, Transport, Vehicle, VehicleType
from aidhub.domain import errors
from aidhub.domain.balance import Supports
from aidhub.domain.clocks import local_day
from aidhub.domain.freight import Room
from aidhub.domain.reference import read_table
from aidhub.domain.spelling import name_key
from aidhub.domain.transports import NoSuchStop, StillLoaded, WrongStatus, read_transport_number
from aidhub.services.ledger import now
from aidhub.services.limits import limits


@dataclass(frozen=True, slots=True)
class StopRow:
    """A stop of a transport as screens show it. ``position`` counts from 1 without gaps; ``city`` by language.

    ``arrives_on`` is the day its goods are expected, of the plan or after the usual journey; goods must keep until then
    and ``keep_days`` longer.
    """

    id: int
    position: int
    partner_id: int
    partner: str
    partner_latin: str
    city: Mapping[str, str]
    country: str
    place_id: int
    arrives_at: datetime | None
    arrived_at: datetime | None
    confirmed_at: datetime | None
    arrives_on: date
    keep_days: int | None
    accepts: frozenset[str]
    aid_code: str
    register_no: str
    region: str = ""
    aid_register_no: str = ""


@dataclass(frozen=True, slots=True)
class Locked:
    """A transport held for writing: nobody else takes a step with it meanwhile."""

    id: int
    number: str
    status: str
    place_id: int
    site_id: int
    vehicle_type_key: str | None
    departs_at: datetime | None
    arrived_stops: int
    settled_stops: int


def lock_transport(session: Session, transport_id: int, *statuses: str) -> Locked:
    """Hold a transport for writing, before anything else is read: the first lock of every step.

    Raises:
        NotFound: there is none, or it was unmade.
        WrongStatus: it is in none of ``statuses``; none named: any will do.
    """
    question = select(
        Transport.id, Transport.number, Transport.status, Transport.place_id, Transport.from_site_id,
        Transport.vehicle_type_key, Transport.departs_at, Transport.arrived_stops, Transport.settled_stops,
    ).where(Transport.id == transport_id)  # fmt: skip
    row = session.execute(question.with_for_update()).first()
    if row is None or row.status == "unmade":
        raise errors.NotFound(kind="transport", name=row.number if row else str(transport_id))
    found = Locked(*cast("tuple[Any, ...]", row))
    if statuses and found.status not in statuses:
        raise WrongStatus(transport=found.number, status=found.status, wanted=list(statuses))
    return found


def find_transport(session: Session, text: str) -> int:
    """Find a transport by its number in any spelling: T-2026-031, t-2026-31.

    Raises:
        NotFound: there is none.
    """
    number = read_transport_number(text)
    question = select(Transport.id).where(Transport.number == number, Transport.status != "unmade")
    found = session.scalars(question).first() if number else None
    if found is None:
        raise errors.NotFound(kind="transport", name=text)
    return found


def find_vehicle_type(session: Session, text: str) -> str:
    """Find a kind of vehicle by its key or its name in any language.

    Raises:
        NotFound: there is none; the facts list the keys there are.
    """
    wanted = name_key(text)
    rows = session.execute(
        select(VehicleType.key, VehicleType.name_de, VehicleType.name_uk, VehicleType.name_en)
        .order_by(VehicleType.position, VehicleType.key)
    ).all()  # fmt: skip
    for row in rows:
        if wanted and wanted in {name_key(word) for word in row}:
            return str(row.key)
    raise errors.NotFound(kind="vehicle", name=text, known=[row.key for row in rows])


def stops_of(session: Session, transport_id: int) -> list[StopRow]:
    """List the stops of a transport in their order."""
    departs_at = session.scalars(select(Transport.departs_at).where(Transport.id == transport_id)).one()
    question = (
        select(Stop, Party, City)
        .join(Party, Party.id == Stop.partner_id)
        .outerjoin(City, City.key == Party.city_key)
        .where(Stop.transport_id == transport_id, Stop.active)
        .order_by(Stop.position, Stop.id)
        .execution_options(populate_existing=True)
    )
    usual = (departs_at or now(session)) + timedelta(days=limits(session).travel_days)
    return [
        _stop_row(place, usual, *cast("tuple[Stop, Party, City | None]", row))
        for place, row in enumerate(session.execute(question), start=1)
    ]


def _stop_row(position: int, usual: datetime, stop: Stop, party: Party, city: City | None) -> StopRow:
    country = country_of(party, city)
    return StopRow(
        id=stop.id,
        position=position,
        partner_id=party.id,
        partner=party.name,
        partner_latin=party.name_latin,
        city={"de": city.name_de, "uk": city.name_uk, "en": city.name_en} if city else {},
        country=country,
        place_id=stop.place_id,
        arrives_at=stop.arrives_at,
        arrived_at=stop.arrived_at,
        confirmed_at=stop.confirmed_at,
        arrives_on=local_day(stop.arrived_at or stop.arrives_at or usual, country),
        keep_days=party.keep_days,
        accepts=frozenset(party.accepts.replace(",", " ").replace("|", " ").replace(";", " ").split()),
        aid_code=stop.aid_code,
        register_no=party.register_no,
        region=city.region if city else "",
        aid_register_no=party.aid_register_no,
    )


def country_of(party: Party, city: City | None) -> str:
    """Tell in which country a partner is: as was said of them, else that of their city, else Ukraine."""
    return party.country or (city.country if city else "UA")


def stop_of(session: Session, transport_id: int, stop_id: int) -> StopRow:
    """Find one stop of a transport.

    Raises:
        NoSuchStop: it is none of this transport.
    """
    for row in stops_of(session, transport_id):
        if row.id == stop_id:
            return row
    number = session.scalars(select(Transport.number).where(Transport.id == transport_id)).one()
    raise NoSuchStop(transport=number)


def room_of(session: Session, transport_id: int) -> Room | None:
    """Tell what the vehicle takes, its own measures before those of its kind; None while none is chosen."""
    question = (
        select(VehicleType, Vehicle)
        .join(Transport, Transport.vehicle_type_key == VehicleType.key)
        .outerjoin(Vehicle, (Vehicle.id == Transport.vehicle_id) & (Vehicle.type_key == VehicleType.key))
        .where(Transport.id == transport_id)
        .execution_options(populate_existing=True)
    )
    row = session.execute(question).first()
    return None if row is None else room_of_vehicle(*cast("tuple[VehicleType, Vehicle | None]", row))


def room_of_vehicle(kind: VehicleType, vehicle: Vehicle | None) -> Room:
    """Tell what a vehicle takes, its own measures before those of its kind."""
    room = room_of_kind(kind)
    if vehicle is None:
        return room
    doors = {name: getattr(vehicle, name) for name in DOORS}
    own = {name: getattr(vehicle, name) for name in ("length_mm", "width_mm", "height_mm", "payload_g")}
    return room.measured(**own, **doors, supports=_supports(vehicle, kind))


def room_of_kind(kind: VehicleType) -> Room:
    """Tell what a usual vehicle of a kind takes."""
    names = {"de": kind.name_de, "uk": kind.name_uk, "en": kind.name_en}
    inside = (kind.length_mm, kind.width_mm, kind.height_mm)
    doors = {name: getattr(kind, name) for name in DOORS}
    return Room(
        kind.key, names, *inside, kind.pallets, kind.payload_g, kind.floor_mm, **doors, supports=_supports(kind),
        bodies=_bodies().get(kind.key, 1),
    )  # fmt: skip


DOORS = ("door_width_mm", "door_height_mm", "arch_width_mm")
SUPPORTS = ("front_mm", "rear_mm", "front_limit_g", "rear_limit_g", "front_tare_g", "rear_tare_g")


def _supports(*rows: Vehicle | VehicleType) -> Supports | None:
    """Tell where a vehicle rests: each measure of the first row that has it; None: where is not known."""
    found = {name: next((getattr(row, name) for row in rows if getattr(row, name) is not None), None)
             for name in SUPPORTS}  # fmt: skip
    front, rear = found["front_mm"], found["rear_mm"]
    if front is None or rear is None or front >= rear:
        return None
    return Supports(
        front, rear, found["front_limit_g"], found["rear_limit_g"], found["front_tare_g"] or 0,
        found["rear_tare_g"] or 0,
    )  # fmt: skip


@cache
def _bodies() -> Mapping[str, int]:
    """Tell how many floors the kinds of vehicles have that the field knows."""
    return {row["key"]: int(row["bodies"]) for row in read_table("vehicles")}


def refuse_loaded(session: Session, transport: Locked, place_ids: Sequence[int]) -> None:
    """Refuse what is on the vehicle already.

    Raises:
        StillLoaded: some of these places are on it, or are it.
    """
    question = select(Place.id, Place.code).where(Place.top_id == transport.place_id).order_by(Place.sort_code)
    aboard = {id_: code for id_, code in session.execute(question)}  # noqa: C416
    found = [aboard[id_] for id_ in dict.fromkeys(place_ids) if id_ in aboard]
    if found:
        raise StillLoaded(transport=transport.number, packages=found)
