"""The vehicles that drive for the hub: listed, written as one, and removed if nothing uses them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from sqlalchemy import Select, func, insert, select
from sqlalchemy.orm import Session

from aidhub.database.tables import Party, Transport, Vehicle, VehicleType
from aidhub.domain import errors
from aidhub.domain.freight import Room
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.quantities import LONG, SHORT, clean_text
from aidhub.domain.spelling import search_text
from aidhub.services.ledger import record
from aidhub.services.transport_rows import DOORS, SUPPORTS, room_of_kind, room_of_vehicle

LIMITS = {"plate": 40, "trailer_plate": 40, "note": LONG}
"""How many letters a field takes, where it is not 200."""

MOST_MM, MOST_G = 30_000, 60_000_000
"""No vehicle is longer than 30 m, or carries more than 60 t."""

MEASURES = ("length_mm", "width_mm", "height_mm", "payload_g", *DOORS, *SUPPORTS)
MAY_BE_NOTHING = ("front_mm", "front_tare_g", "rear_tare_g")
"""Measures that may be 0; a front axle lies before the front wall, so that its place may be less."""
TEXTS = ("name", "plate", "trailer_plate", "note")
Question = Select[*tuple[Any, ...]]


class VehicleNameMissing(errors.AidHubError):
    """A vehicle has no name."""


class VehicleInUse(errors.AidHubError):
    """A vehicle that transports are planned with cannot be removed. Facts: name, count, last (number of the newest)."""


class MeasureTooLarge(errors.AidHubError):
    """No vehicle is that large. Facts: field."""


class AxlesCross(errors.AidHubError):
    """The kingpin or front axle would lie behind the rear axles."""


@dataclass(frozen=True, slots=True)
class VehicleCard:
    """A vehicle as its form shows it. ``id`` None: not there yet. Measures are inside; None: as its kind.

    ``front_mm`` and ``rear_mm`` are where it rests, from the front wall: kingpin or front axle (less than 0 before the
    wall), and the middle of the rear axles; ``front_limit_g`` and ``rear_limit_g`` what they may bear, with what rests
    there of the empty vehicle (``front_tare_g``, ``rear_tare_g``).
    """

    id: int | None = None
    name: str = ""
    type_key: str = ""
    plate: str = ""
    trailer_plate: str = ""
    carrier_id: int | None = None
    payload_g: int | None = None
    length_mm: int | None = None
    width_mm: int | None = None
    height_mm: int | None = None
    door_width_mm: int | None = None
    door_height_mm: int | None = None
    arch_width_mm: int | None = None
    front_mm: int | None = None
    rear_mm: int | None = None
    front_limit_g: int | None = None
    rear_limit_g: int | None = None
    front_tare_g: int | None = None
    rear_tare_g: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class VehicleLine:
    """A vehicle as the list shows it. ``room`` is what it takes, its own measures before those of its kind."""

    card: VehicleCard
    room: Room
    carrier: str
    transports: int

    @property
    def id(self) -> int:
        """The row it is."""
        return self.card.id or 0


@dataclass(frozen=True, slots=True)
class WantedVehicles:
    """Which vehicles are asked for. ``sort`` is name, plate, kind, carrier, payload; ``language`` decides kinds."""

    text: str = ""
    language: str = "en"
    sort: str = "name"
    descending: bool = False
    carrier_id: int | None = None


def rows(session: Session, wanted: WantedVehicles, offset: int = 0, limit: int = 128) -> list[VehicleLine]:
    """Answer a page of the vehicles."""
    used = (
        select(func.count())
        .where(Transport.vehicle_id == Vehicle.id, Transport.status != "unmade")
        .correlate(Vehicle)
        .scalar_subquery()
    )
    kind = {"de": VehicleType.name_de, "uk": VehicleType.name_uk}.get(wanted.language, VehicleType.name_en)
    orders: Mapping[str, Any] = {
        "plate": Vehicle.plate, "kind": kind, "carrier": func.coalesce(Party.name, ""),
        "payload": func.coalesce(Vehicle.payload_g, VehicleType.payload_g),
    }  # fmt: skip
    first = orders.get(wanted.sort, Vehicle.name)
    asked = _wanted(select(Vehicle, VehicleType, Party.name, used), wanted)
    asked = asked.order_by(first.desc() if wanted.descending else first, Vehicle.name, Vehicle.id)
    found = session.execute(asked.offset(offset).limit(limit).execution_options(populate_existing=True))
    return [
        VehicleLine(_card(vehicle), room_of_vehicle(kind, vehicle), carrier or "", number)
        for vehicle, kind, carrier, number in found
    ]


def count(session: Session, wanted: WantedVehicles) -> int:
    """Count the vehicles asked for."""
    return int(session.scalars(_wanted(select(func.count(Vehicle.id)), wanted)).one())


def keys(session: Session, wanted: WantedVehicles) -> list[int]:
    """Answer the ids of all vehicles asked for."""
    return list(session.scalars(_wanted(select(Vehicle.id), wanted).order_by(Vehicle.name, Vehicle.id)))


def kinds(session: Session) -> list[Room]:
    """List the kinds of vehicles with what they usually take."""
    asked = select(VehicleType).order_by(VehicleType.position, VehicleType.key)
    return [room_of_kind(kind) for kind in session.scalars(asked)]


def vehicle_of(session: Session, vehicle_id: int) -> VehicleCard:
    """Answer a vehicle.

    Raises:
        NotFound: it is not there any more.
    """
    vehicle = session.get_one(Vehicle, vehicle_id, populate_existing=True)
    if not vehicle.active:
        raise errors.NotFound(kind="vehicle", name=vehicle.name)
    return _card(vehicle)


def _wanted(question: Question, wanted: WantedVehicles) -> Question:
    """Join kind and carrier, and keep those whose name, plates, kind or carrier hold every word."""
    question = question.select_from(Vehicle).join(VehicleType, VehicleType.key == Vehicle.type_key)
    question = question.outerjoin(Party, Party.id == Vehicle.carrier_id).where(Vehicle.active)
    if wanted.carrier_id is not None:
        question = question.where(Vehicle.carrier_id == wanted.carrier_id)
    spoken = (Vehicle.name, Vehicle.plate, Vehicle.trailer_plate)
    kind = (VehicleType.name_de, VehicleType.name_uk, VehicleType.name_en)
    for word in wanted.text.split():
        found = [column.icontains(word, autoescape=True) for column in (*spoken, *kind)]
        question = question.where(_any(*found, Party.search_text.contains(search_text(word), autoescape=True)))
    return question


def _any(*which: Any) -> Any:
    first, *others = which
    for one in others:
        first |= one
    return first


def _card(vehicle: Vehicle) -> VehicleCard:
    return VehicleCard(**{one.name: getattr(vehicle, one.name) for one in fields(VehicleCard)})


# Writing -------------------------------------------------------------------------------------------------------------


def save_vehicle(session: Session, vehicle: VehicleCard, seen: VehicleCard | None = None) -> int | None:
    """Write a vehicle as one step: a new one, or what was changed of it. Answers the entry, None if nothing changed.

    ``seen`` is the vehicle as the person had it before: what they left alone is not written.

    Raises:
        VehicleNameMissing: nothing is kept without a name.
        TextTooLong, MeasureTooLarge, AxlesCross: a field cannot be kept like this.
        NotFound: its kind is not known, or somebody removed it.
        Changed: somebody else changed the same field meanwhile. Nothing is kept.
    """
    vehicle = _cleaned(vehicle)
    if not vehicle.name:
        raise VehicleNameMissing
    kind = session.get(VehicleType, vehicle.type_key)
    if kind is None:
        raise errors.NotFound(kind="vehicle", name=vehicle.type_key)
    front, rear = (
        getattr(kind, name) if getattr(vehicle, name) is None else getattr(vehicle, name)
        for name in ("front_mm", "rear_mm")
    )
    if front is not None and rear is not None and front >= rear:
        raise AxlesCross
    values = {one.name: getattr(vehicle, one.name) for one in fields(VehicleCard) if one.name != "id"}
    if vehicle.id is None:
        new = session.scalars(insert(Vehicle).values(**values, active=False).returning(Vehicle.id)).one()
        edits = [Edit("vehicle", new, "active", after=True)]
        return record(session, Entry("add_vehicles", edits=tuple(edits), facts={"count": 1, "name": vehicle.name}))
    now = vehicle_of(session, vehicle.id)
    seen = seen or now
    changed = {name: value for name, value in values.items() if value != getattr(seen, name)}
    for name, value in changed.items():
        if getattr(now, name) not in (getattr(seen, name), value):
            raise errors.Changed(kind="vehicle", name=now.name, field=name)
    edits = [Edit("vehicle", vehicle.id, name, value) for name, value in changed.items() if getattr(now, name) != value]
    if not edits:
        return None
    return record(session, Entry("edit_vehicle", edits=tuple(edits), facts={"name": vehicle.name}))


def _cleaned(vehicle: VehicleCard) -> VehicleCard:
    for name in MEASURES:
        value = getattr(vehicle, name)
        most = MOST_G if name.endswith("_g") else MOST_MM
        least = (-MOST_MM if name == "front_mm" else 0) if name in MAY_BE_NOTHING else 1
        if value is not None and not least <= value <= most:
            raise MeasureTooLarge(field=name)
    texts = {
        name: clean_text(getattr(vehicle, name), LIMITS.get(name, SHORT), lines=name == "note") for name in TEXTS
    }  # fmt: skip
    return replace(vehicle, name=texts["name"], plate=texts["plate"], trailer_plate=texts["trailer_plate"],
                   note=texts["note"])  # fmt: skip


def remove_vehicles(session: Session, ids: Sequence[int]) -> int:
    """Take vehicles away that no transport is planned with; answers the entry. Undo brings them back.

    Raises:
        VehicleInUse: the first that a transport names; none is removed.
    """
    names = []
    for vehicle_id in ids:
        vehicle = vehicle_of(session, vehicle_id)
        asked = select(Transport.number).where(Transport.vehicle_id == vehicle_id, Transport.status != "unmade")
        numbers = session.scalars(asked.order_by(Transport.id.desc())).all()
        if numbers:
            raise VehicleInUse(name=vehicle.name, count=len(numbers), last=numbers[0])
        names.append(vehicle.name)
    edits = tuple(Edit("vehicle", vehicle_id, "active", after=False) for vehicle_id in ids)
    return record(session, Entry("remove_vehicles", edits=edits, facts={"count": len(ids), "name": names[0]}))
