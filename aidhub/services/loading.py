"""Goods go onto the vehicle, and it departs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import Balance, Movement, Place, Relocation, Reservation, Stop, Transport
from aidhub.domain.freight import freight
from aidhub.domain.ledger import PACKAGES, Edit, Move, Promise, Relocate
from aidhub.domain.load import Goods, Key, Load
from aidhub.domain.transports import (
    AT_THE_RAMP,
    NoSuchStop,
    NotAllLoaded,
    NothingLoaded,
    NotOnTransport,
    NoVehicle,
    PartlyReserved,
)
from aidhub.services.ledger import chunks
from aidhub.services.limits import limits
from aidhub.services.loads import content_of, load_of
from aidhub.services.promised import promised
from aidhub.services.promising import release
from aidhub.services.reboxing import partly_reserved
from aidhub.services.refusing import refuse_problems
from aidhub.services.steps import Steps
from aidhub.services.transport_rows import Locked, lock_transport, stops_of

READY_TO_LOAD = ("planned", "papers", "loading")
Rest = Literal["load", "release"] | int | None
"""What becomes of goods that are not loaded: they go along all the same, are freed, or go to another transport (its
id)."""


# Loading -------------------------------------------------------------------------------------------------------------


def load_packages(
    session: Session, transport_id: int, package_ids: Sequence[int] = (), loose: Collection[Key] = ()
) -> int | None:
    """Put boxes and pallets, or goods that lie loose (lot, place), onto the vehicle as one step.

    What they are promised to stays as it is until departure. Answers the entry; None: all of it is on the vehicle.

    Raises:
        NotOnTransport: a package is not promised to this transport, and whose it is.
        PartlyReserved: only a part of it is.
        WrongStatus: the transport is not to be loaded now.
    """
    transport = lock_transport(session, transport_id, *READY_TO_LOAD)
    load = load_of(session, transport_id)
    aboard = _aboard(session, transport)
    for package_id in package_ids:
        if package_id not in load.whole:
            _refuse_foreign(session, transport, load, package_id)
    inside = {below for id_ in package_ids for below in load.inside(id_)[1:]}
    lifted = [id_ for id_ in dict.fromkeys(package_ids) if id_ not in aboard and id_ not in inside]
    steps = Steps([Relocate(id_, transport.place_id) for id_ in lifted])
    _move_loose(steps, transport, [goods for goods in _loose(load) if goods.key in loose], keep=True)
    if not steps.relocations and not steps.moves:
        return None
    if transport.status != "loading":
        steps.edits.append(to_status(transport, "loading"))
    codes = [load.packages[step.place_id].code for step in steps.relocations]
    facts = {"transport": transport.number, "what": codes, "count": len(codes) + len(steps.moves)}
    return steps.record(session, "load", facts)


def unload_packages(session: Session, transport_id: int, package_ids: Collection[int] | None = None) -> int | None:
    """Take packages off the vehicle again, all if none is named (loose goods too), back to where they stood.

    Answers the entry; None: there is nothing to take off.
    """
    transport = lock_transport(session, transport_id, *AT_THE_RAMP)
    steps = taken_off(session, transport, package_ids)
    if not steps.relocations and not steps.moves:
        return None
    facts = {"transport": transport.number, "count": len(steps.relocations) + len(steps.moves)}
    return steps.record(session, "unload", facts)


def taken_off(session: Session, transport: Locked, package_ids: Collection[int] | None = None) -> Steps:
    """Work out how to bring back what is on the vehicle: each package to where it stood before."""
    steps = Steps()
    standing = select(Place.id).where(Place.parent_id == transport.place_id, Place.kind.in_(PACKAGES))
    for id_ in session.scalars(standing.order_by(Place.id)).all():
        if package_ids is None or id_ in package_ids:
            steps.relocations.append(Relocate(id_, _stood(session, id_, transport.place_id)))
    if package_ids is None:
        question = select(Balance.lot_id, Balance.quantity_milli)
        question = question.where(Balance.place_id == transport.place_id, Balance.quantity_milli > 0)
        for lot_id, quantity in session.execute(question.order_by(Balance.lot_id)).all():
            back = _lay(session, lot_id, transport.place_id)
            steps.moves.append(Move(lot_id, transport.place_id, back, quantity))
            _follow(session, steps, transport, lot_id, back)
    return steps


def _follow(session: Session, steps: Steps, transport: Locked, lot_id: int, to_id: int) -> None:
    """Let the promises of loose goods go where they go."""
    for row in promised(session, transport.id):
        if row.lot_id == lot_id and row.place_id == transport.place_id:
            steps.move_promise(row.stop_id, lot_id, transport.place_id, to_id, row.quantity_milli)


def _stood(session: Session, place_id: int, on: int) -> int:
    """Find where a package stood in the warehouse before it was put on the vehicle."""
    question = (
        select(Relocation.from_parent_id)
        .join(Place, Place.id == Relocation.from_top_id)
        .where(Relocation.place_id == place_id, Relocation.to_parent_id == on, Place.kind == "site")
    )
    return session.scalars(question.order_by(Relocation.id.desc()).limit(1)).one()


def _lay(session: Session, lot_id: int, on: int) -> int:
    """Find where loose goods lay in the warehouse before they were put on the vehicle."""
    top = aliased(Place)
    question = (
        select(Movement.from_place_id)
        .join(Place, Place.id == Movement.from_place_id)
        .join(top, top.id == Place.top_id)
        .where(Movement.lot_id == lot_id, Movement.to_place_id == on, top.kind == "site")
    )
    return session.scalars(question.order_by(Movement.id.desc()).limit(1)).one()


# Departure -----------------------------------------------------------------------------------------------------------


def depart(session: Session, transport_id: int, rest: Rest = None, despite: str = "") -> int:
    """Report that a transport has left: all it carries is on the road, and what was shipped never changes.

    Where nothing was loaded one by one, all that is promised goes along. Where something was, ``rest`` says what
    becomes of the others; freed or passed on, they are a step of their own before the departure.

    Args:
        session: where to write.
        transport_id: a transport that is planned, has its papers or is being loaded.
        rest: see `Rest`; None: everything must be loaded, or nothing yet.
        despite: why it leaves although a check found what stops a departure; kept with the entry.

    Raises:
        NoVehicle, NothingLoaded: as they say.
        PartlyReserved: boxes of which only a part is promised; take them wholly or re-box them.
        NotAllLoaded: some goods are loaded, some are not.
        PlanHasProblems: the vehicle is overloaded, goods are blocked or expired ...
        WrongStatus: it has left already, or was cancelled.
        NoSuchStop: the other transport does not stop at this partner.
    """
    transport = lock_transport(session, transport_id, *READY_TO_LOAD)
    if transport.vehicle_type_key is None:
        raise NoVehicle(transport=transport.number, missing="vehicle")
    load = _held_load(session, transport)
    aboard = _aboard(session, transport)
    left_behind = _not_aboard(load, aboard, transport)
    if left_behind and len(left_behind) < len(load.goods) and rest != "load":
        _settle_rest(session, transport, load, left_behind, rest)
        load = _held_load(session, transport)
    found = refuse_problems(session, transport_id, "departure", despite=despite)

    steps = Steps([Relocate(id_, transport.place_id) for id_ in load.pieces if id_ not in aboard])
    _move_loose(steps, transport, _loose(load), keep=False)
    in_packages = [goods for goods in load.goods if goods.place_id in load.packages]
    steps.promises += [Promise(row.stop_id, row.lot_id, row.place_id, -row.quantity_milli) for row in in_packages]
    steps.edits.append(to_status(transport, "on_the_way"))
    weight = sum(piece.weight.grams for piece in freight(load, limits(session)).pieces)
    facts = {
        "transport": transport.number,
        "partners": [stop.partner for stop in stops_of(session, transport_id)],
        "packages": len(load.pieces),
        "gross_g": weight,
        "problems": list(found.problems),
        "warnings": list(found.warnings),
        "reason": despite if found.problems else "",
    }
    return steps.record(session, "depart", facts, despite)


def _held_load(session: Session, transport: Locked) -> Load:
    """Read the load and hold its packages, so that nobody takes a box off its pallet meanwhile."""
    for piece in chunks(sorted(load_of(session, transport.id).packages)):
        session.execute(select(Place.id).where(Place.id.in_(piece)).order_by(Place.id).with_for_update())
    load = load_of(session, transport.id)
    if not load.goods:
        raise NothingLoaded(transport=transport.number)
    if load.partly:
        raise partly_reserved(transport, load)
    return load


def _not_aboard(load: Load, aboard: Collection[int], transport: Locked) -> list[Goods]:
    return [goods for goods in load.goods if goods.place_id not in aboard and goods.place_id != transport.place_id]


def _settle_rest(session: Session, transport: Locked, load: Load, rows: Sequence[Goods], rest: Rest) -> None:
    """Free what was not loaded, or promise it to another transport: a step of its own."""
    if rest is None:
        codes = sorted({load.packages[id_].code for id_ in load.pieces if _holds(load, id_, rows)})
        loose = sorted({goods.place_code for goods in rows if goods.place_id not in load.packages})
        raise NotAllLoaded(transport=transport.number, loaded=len(load.goods) - len(rows), open=codes + loose)
    if rest == "release":
        release(session, transport.id, {goods.key for goods in rows})
        return
    other = lock_transport(session, int(rest), *AT_THE_RAMP)
    partners = {stop.partner_id: stop for stop in stops_of(session, other.id)}
    own = {stop.id: stop for stop in stops_of(session, transport.id)}
    steps = Steps()
    for goods in rows:
        goal = partners.get(own[goods.stop_id].partner_id)
        if goal is None:
            raise NoSuchStop(transport=other.number, partner=own[goods.stop_id].partner)
        steps.promises.append(Promise(goods.stop_id, goods.lot_id, goods.place_id, -goods.quantity_milli))
        steps.promises.append(Promise(goal.id, goods.lot_id, goods.place_id, goods.quantity_milli))
    facts = {"transport": transport.number, "to": other.number, "count": len(rows)}
    steps.record(session, "pass_on", facts)


def _holds(load: Load, package_id: int, rows: Iterable[Goods]) -> bool:
    inside = set(load.inside(package_id))
    return any(goods.place_id in inside for goods in rows)


# What all of them share ----------------------------------------------------------------------------------------------


def _aboard(session: Session, transport: Locked) -> set[int]:
    return set(session.scalars(select(Place.id).where(Place.top_id == transport.place_id)))


def _loose(load: Load) -> list[Goods]:
    return [goods for goods in load.goods if goods.place_id not in load.packages]


def _move_loose(steps: Steps, transport: Locked, rows: Iterable[Goods], *, keep: bool) -> None:
    """Bring loose goods onto the vehicle. ``keep``: they stay promised there; else the promise is fulfilled."""
    amounts: dict[Key, int] = defaultdict(int)
    for goods in rows:
        if keep and goods.place_id == transport.place_id:
            continue
        if keep:
            steps.move_promise(goods.stop_id, goods.lot_id, goods.place_id, transport.place_id, goods.quantity_milli)
        else:
            steps.promises.append(Promise(goods.stop_id, goods.lot_id, goods.place_id, -goods.quantity_milli))
        if goods.place_id != transport.place_id:
            amounts[goods.key] += goods.quantity_milli
    steps.moves += [
        Move(lot, place, transport.place_id, quantity) for (lot, place), quantity in sorted(amounts.items())
    ]


def _refuse_foreign(session: Session, transport: Locked, load: Load, package_id: int) -> None:
    """Say why a package is not loaded: only a part of it is ours, or it is somebody else's."""
    content = content_of(session, [package_id])
    ours = [goods for goods in content.goods if goods.key in load.claims]
    if ours:
        boxes = [
            {
                "code": goods.place_code,
                "article": dict(goods.kind.names),
                "reserved": load.claims.get(goods.key, 0),
                "quantity": goods.quantity_milli,
            }
            for goods in content.goods
            if load.claims.get(goods.key, 0) < goods.quantity_milli
        ]
        raise PartlyReserved(transport=transport.number, boxes=boxes)
    question = select(Place.code).where(Place.id == package_id)
    code = session.scalars(question).one()
    raise NotOnTransport(package=code, transport=transport.number, other=_owner(session, content))


def _owner(session: Session, content: Load) -> str:
    keys = {goods.key for goods in content.goods}
    question = (
        select(Transport.number, Reservation.lot_id, Reservation.place_id)
        .join(Stop, Stop.transport_id == Transport.id)
        .join(Reservation, Reservation.stop_id == Stop.id)
        .where(Reservation.place_id.in_({place for _, place in keys}), Reservation.quantity_milli > 0)
        .order_by(Transport.number)
    )
    rows = session.execute(question).all()
    return next((row.number for row in rows if (row.lot_id, row.place_id) in keys), "")


def to_status(transport: Locked, status: str) -> Edit:
    """Take a transport to another status, if it still is where it was found."""
    return Edit("transport", transport.id, "status", status, transport.status)
