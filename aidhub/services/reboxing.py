"""Boxes of which only a part is promised: the part gets a box of its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Place
from aidhub.domain.freight import freight
from aidhub.domain.ledger import Edit, Move, Relocate
from aidhub.domain.load import Goods, Load
from aidhub.domain.transports import AT_THE_RAMP, PartlyReserved
from aidhub.domain.weights import Source
from aidhub.services.limits import limits
from aidhub.services.loads import load_of
from aidhub.services.places import new_packages
from aidhub.services.steps import Steps
from aidhub.services.transport_rows import Locked, lock_transport, refuse_loaded


def rebox(session: Session, transport_id: int, box_ids: Collection[int] | None = None) -> int | None:
    """Put the promised part of boxes into boxes of their own, as one step; answers the entry, None if there is nothing.

    A box that is for several stops keeps the goods of the stop that has most of it, unless some of it is free. Weights
    are shared out and count as estimated. None of the boxes named: all that need it.

    Raises:
        StillLoaded: a box is on the vehicle.
    """
    transport = lock_transport(session, transport_id, *AT_THE_RAMP)
    load = load_of(session, transport_id)
    wanted = [id_ for id_ in load.partly if box_ids is None or id_ in box_ids]
    if not wanted:
        return None
    refuse_loaded(session, transport, wanted)
    weights = freight(load, limits(session)).gross
    grams = {(goods.stop_id, *goods.key): weight for goods, weight in zip(load.goods, weights, strict=True)}
    parts = [(box_id, rows) for box_id in wanted for rows in _parts(load, box_id)]
    fields = []
    steps = Steps()
    taken: dict[int, int] = defaultdict(int)
    for box_id, rows in parts:
        own = [grams[goods.stop_id, *goods.key] for goods in rows]
        known = all(weight.source is not Source.GUESSED for weight in own)
        weight = sum(weight.grams for weight in own)
        taken[box_id] += weight
        source = {"gross_g": weight, "gross_source": "estimated"} if known else {}
        fields.append({"state": "closed", **source})
    for box_id, weight in taken.items():
        before = load.packages[box_id].gross_g
        if before is not None:
            steps.edits += [
                Edit("place", box_id, "gross_g", max(before - weight, 0)),
                Edit("place", box_id, "gross_source", "estimated"),
            ]
    new_ids = new_packages(session, "box", fields)
    for new_id, (box_id, rows) in zip(new_ids, parts, strict=True):
        steps.relocations.append(Relocate(new_id, _beside(session, load, box_id)))
        for goods in rows:
            steps.moves.append(Move(goods.lot_id, box_id, new_id, goods.quantity_milli))
            steps.move_promise(goods.stop_id, goods.lot_id, box_id, new_id, goods.quantity_milli)
    codes = session.scalars(select(Place.code).where(Place.id.in_(new_ids)).order_by(Place.id)).all()
    facts = {"transport": transport.number, "from": [load.packages[id_].code for id_ in wanted], "boxes": list(codes)}
    return steps.record(session, "rebox", facts)


def _parts(load: Load, box_id: int) -> list[list[Goods]]:
    """Tell which goods leave a box, by stop."""
    stops: dict[int, list[Goods]] = defaultdict(list)
    for goods in load.goods:
        if goods.place_id == box_id:
            stops[goods.stop_id].append(goods)
    if box_id in load.whole:
        stops.pop(max(sorted(stops), key=lambda stop: sum(goods.quantity_milli for goods in stops[stop])))
    return list(stops.values())


def _beside(session: Session, load: Load, box_id: int) -> int:
    """Find where a new box stands: beside the old one; beside the pallet, if the goods lay on it without a box."""
    if load.packages[box_id].kind == "pallet":
        return session.scalars(select(Place.location_id).where(Place.id == box_id)).one() or box_id
    return load.packages[box_id].parent_id or box_id


def partly_reserved(transport: Locked, load: Load) -> PartlyReserved:
    """List the boxes that are promised in part: how much of what, and how much is in them."""
    boxes = [
        {
            "code": load.packages[goods.place_id].code,
            "article": dict(goods.kind.names),
            "reserved": goods.quantity_milli,
            "quantity": load.held[goods.key].quantity_milli,
        }
        for goods in load.goods
        if goods.place_id in load.partly
    ]
    return PartlyReserved(transport=transport.number, boxes=boxes)
