"""The load plan of a transport: placed as a whole, then moved, turned, stacked and taken off, each as one step."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Place, Placement
from aidhub.domain import shifting
from aidhub.domain.floor import Floor, Spot, loose_length
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.shifting import MayNotStack, NoPlaceThere, NothingToStackOn, Shift, Way
from aidhub.domain.transports import AT_THE_RAMP, NotOnTransport, NoVehicle
from aidhub.planning.placing import Needed, needed, place
from aidhub.services.findings import plan_of
from aidhub.services.ledger import insert_rows, record
from aidhub.services.placements import carried
from aidhub.services.transport_rows import Locked, lock_transport
from aidhub.services.vehicles import kinds


def place_all(session: Session, transport_id: int, *, theoretical: bool = False) -> int | None:
    """Place all packages of a transport anew, as one step; answers the entry, None if all stands so already.

    What is unloaded first stands at the doors. ``theoretical`` uses every centimetre: one pallet more than usual may
    go into a semi-trailer. What does not go in has no place afterwards.

    Raises:
        NoVehicle: none is chosen.
    """
    transport = lock_transport(session, transport_id, *AT_THE_RAMP)
    plan = plan_of(session, transport_id)
    floor = _floor(plan.floor, transport)
    found = place(
        floor.items.values(), floor.room, stack_mm=plan.limits.stack_height_mm, theoretical=theoretical,
        kept_mm=min(floor.loose_mm, floor.room.length_mm),
    )  # fmt: skip
    facts = {"count": len(found.spots), "left": len(found.left)}
    return _keep(session, transport, "place_load", dict.fromkeys(floor.spots) | dict(found.spots), facts)


def put_on_floor(session: Session, transport_id: int, place_id: int) -> int | None:
    """Give a package a place: the first free one from the front where it is in nobody's way."""
    return _shift(session, transport_id, "move_on_floor", place_id, lambda floor: shifting.put(floor, place_id))


def move_on_floor(session: Session, transport_id: int, place_id: int, x_mm: int, y_mm: int) -> int | None:
    """Move a package, with what stands on it, to a point of the floor or as near to it as is free."""
    return _shift(
        session, transport_id, "move_on_floor", place_id, lambda floor: shifting.moved(floor, place_id, x_mm, y_mm)
    )


def step_on_floor(session: Session, transport_id: int, place_id: int, way: Way) -> int | None:
    """Move a stack by one place."""
    return _shift(
        session, transport_id, "move_on_floor", place_id, lambda floor: shifting.stepped(floor, place_id, way)
    )


def turn_on_floor(session: Session, transport_id: int, place_id: int) -> int | None:
    """Turn a stack by a right angle."""
    return _shift(session, transport_id, "turn_on_floor", place_id, lambda floor: shifting.turned(floor, place_id))


def stack_on_floor(session: Session, transport_id: int, place_id: int) -> int | None:
    """Put a stack onto the one in front of it."""
    return _shift(session, transport_id, "stack_on_floor", place_id, lambda floor: shifting.stacked(floor, place_id))


def swap_on_floor(session: Session, transport_id: int, place_id: int) -> int | None:
    """Let a stack that is blocked change places with the one that helps most, see `better_place`."""

    def swapped(floor: Floor) -> Shift:
        other = shifting.better_place(floor, place_id)
        if other is None:
            raise NoPlaceThere(package=place_id)
        return shifting.swapped(floor, place_id, other)

    return _shift(session, transport_id, "move_on_floor", place_id, swapped)


def take_off_floor(session: Session, transport_id: int, place_ids: Collection[int]) -> int | None:
    """Take the places of packages away, and of what stands on them; the goods stay promised."""
    return _shift(
        session, transport_id, "take_off_floor", next(iter(place_ids)),
        lambda floor: shifting.taken_off(floor, place_ids),
    )  # fmt: skip


def vehicles_for(session: Session, transport_id: int) -> Sequence[Needed]:
    """Tell for each kind of vehicle how many would take this load: those that take all of it first, the fewest first.

    It is placed in them as `place_all` does, stacked where it may be, and no payload is exceeded.
    """
    plan = plan_of(session, transport_id)
    load = carried(plan.load, plan.freight, {stop.id: stop.position for stop in plan.stops})
    found = [
        needed(
            list(load.items.values()), room, stack_mm=plan.limits.stack_height_mm, loose_g=load.loose_g,
            loose_mm=loose_length(load.loose_ml, room, plan.limits),
        )
        for room in kinds(session)
    ]  # fmt: skip
    return sorted(found, key=lambda one: (one.never, one.count, one.room.payload_g))


# Writing -------------------------------------------------------------------------------------------------------------


def _floor(floor: Floor | None, transport: Locked) -> Floor:
    if floor is None:
        raise NoVehicle(transport=transport.number, missing="vehicle")
    return floor


def _shift(session: Session, transport_id: int, kind: str, place_id: int, how: Callable[[Floor], Shift]) -> int | None:
    """Change places as one step; answers the entry, None if nothing would change.

    Raises:
        NoVehicle: none is chosen.
        NotOnTransport: the package is none of this load.
        NoPlaceThere, NothingToStackOn, MayNotStack: as the shift says, with the number of the package.
    """
    transport = lock_transport(session, transport_id, *AT_THE_RAMP)
    plan = plan_of(session, transport_id)
    floor = _floor(plan.floor, transport)
    codes = {id_: package.code for id_, package in plan.load.packages.items()}
    if place_id not in floor.items:
        code = codes.get(place_id) or session.get_one(Place, place_id).code
        raise NotOnTransport(package=code, transport=transport.number, other="")
    try:
        shift = how(floor)
    except (NoPlaceThere, NothingToStackOn, MayNotStack) as error:
        named = {name: codes.get(value, value) for name, value in error.facts.items()}
        raise type(error)(**named) from error
    return _keep(session, transport, kind, shift, {"what": codes[place_id]})


def _keep(
    session: Session, transport: Locked, kind: str, shift: Mapping[int, Spot | None], facts: Mapping[str, Any]
) -> int | None:
    """Write places as one entry; None if they are so already."""
    question = select(Placement).where(Placement.transport_id == transport.id)
    rows = {row.place_id: row for row in session.scalars(question.execution_options(populate_existing=True))}
    new = {place_id: spot for place_id, spot in shift.items() if spot and place_id not in rows}
    made = [{"transport_id": transport.id, "place_id": id_, "active": False} | _fields(new[id_]) for id_ in new]
    edits = [Edit("placement", id_, "active", after=True) for id_ in insert_rows(session, Placement, made)]
    for place_id, row in rows.items():
        spot = shift.get(place_id)
        wanted = {"active": spot is not None} | (_fields(spot) if spot else {}) if place_id in shift else {}
        edits += [
            Edit("placement", row.id, name, value) for name, value in wanted.items() if getattr(row, name) != value
        ]
    if not edits:
        return None
    return record(session, Entry(kind, edits=tuple(edits), facts={"transport": transport.number, **facts}))


def _fields(spot: Spot) -> dict[str, Any]:
    return {"x_mm": spot.x_mm, "y_mm": spot.y_mm, "level": spot.level, "turned": spot.turned}
