"""Goods are parted: some or all of what lies in a box, or loose, goes into a new box, another box, or elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from aidhub.database.tables import Place
from aidhub.domain import errors
from aidhub.services.boxing import leave, repack, split_box
from aidhub.services.ledger import outside
from aidhub.services.moving import find_goal, place_here
from aidhub.services.places import find_packages, package_number
from aidhub.services.steps import Steps


def part(session: Session, from_id: int, parts: Mapping[int, int], goal: str = "") -> dict[str, Any]:
    """Bring goods of a box or a place, thousandths by lot, to where ``goal`` says, as one step.

    A box, a pallet or a location takes them, by what is written on it; without a goal they go into a new box beside.
    What goes wholly keeps its promises to transports; of the rest only what is free goes. A box that nothing is left
    in is no more. Answers ``to``, what is written where they are now, and ``labels``, the closed boxes whose labels do
    not say any more what is in them.

    Raises:
        NotEnoughStock: less of it is free.
        NothingChanged: no part was named.
        WrongPlace: it lies there already.
        NotFound, NotInWarehouse, BoxHeld.
    """
    if goal.strip():
        to_id = _find(session, goal)
        place = place_here(session, to_id)
        if place.kind == "box":
            repack(session, from_id, to_id, parts)
        else:
            _bring(session, from_id, place, parts)
    else:
        to_id = split_box(session, from_id, parts)
    places = [session.get_one(Place, id_, populate_existing=True) for id_ in (from_id, to_id)]
    closed = [place for place in places if place.kind == "box" and place.state == "closed"]
    labels = [place.id for place in closed if place.parent_id != outside(session, "unmade")]
    return {"to": places[1].code or places[1].name, "labels": labels}


def _find(session: Session, goal: str) -> int:
    """Find a box by its number, else a pallet or location; a location may be a mere number too."""
    kind, number = package_number(goal)
    if kind == "box" and number is not None:
        try:
            return find_packages(session, [goal])[0]
        except errors.NotFound as no_box:
            try:
                return find_goal(session, goal)
            except errors.NotFound:
                raise no_box from None
    return find_goal(session, goal)


def _bring(session: Session, from_id: int, goal: Place, parts: Mapping[int, int]) -> None:
    source, steps = place_here(session, from_id), Steps()
    leave(session, steps, source, goal.id, parts)
    steps.record(session, "bring_part", {"what": source.code, "to": goal.code or goal.name})
