"""Places move into other places, with all that stands in them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Result, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from aidhub.database.tables import Place
from aidhub.domain import errors
from aidhub.domain.ledger import MAY_STAND_IN, PACKAGES, Relocate
from aidhub.services.ledger.writing import chunks, write_many


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a place is: in its parent (0: it is a top itself), under its top, at its location."""

    id: int
    kind: str
    code: str
    parent_id: int
    top_id: int
    location_id: int


@dataclass(frozen=True, slots=True)
class Step:
    """What a relocation does to one place: to the one that is moved, and to each that is carried along in it."""

    place_id: int
    from_parent_id: int
    to_parent_id: int
    from_top_id: int
    to_top_id: int
    location_id: int

    def is_told(self) -> bool:
        """Say whether the journal tells it: the place has another parent, or was carried under another top."""
        return (self.from_parent_id, self.from_top_id) != (self.to_parent_id, self.to_top_id)


def steps(session: Session, relocations: Sequence[Relocate]) -> list[Step]:
    """Find what relocations do to each place; those that stand there already are left out.

    Raises:
        WrongPlace: a place would stand in something it cannot stand in, or in itself.
        ValueError: a place would go to two places.
    """
    goal = {step.place_id: step.to_id for step in relocations}
    if len(goal) != len(relocations):
        raise ValueError("a place is relocated twice in one entry")
    places = _spots(session, Place.id, {*goal, *goal.values()})
    goal = {place_id: to_id for place_id, to_id in goal.items() if places[place_id].parent_id != to_id}
    for place_id, to_id in goal.items():
        _refuse_wrong_kind(places[place_id], places[to_id])
    _refuse_circles(session, goal, places)
    return list(_settled(session, goal, places))


def write_steps(session: Session, entry_id: int, told: Sequence[Step]) -> None:
    """Write where places went and are now."""
    write_many(
        session,
        "INSERT INTO relocation (entry_id, place_id, from_parent_id, to_parent_id, from_top_id, to_top_id) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        [
            (entry_id, step.place_id, step.from_parent_id, step.to_parent_id, step.from_top_id, step.to_top_id)
            for step in told
            if step.is_told()
        ],
    )
    write_many(
        session,
        "UPDATE place SET parent_id = ?, top_id = ?, location_id = ? WHERE id = ?",
        [(step.to_parent_id, step.to_top_id, step.location_id, step.place_id) for step in told],
    )


def _spots(session: Session, column: InstrumentedAttribute[Any], ids: Collection[int]) -> dict[int, Spot]:
    found: dict[int, Spot] = {}
    for piece in chunks(sorted(ids)):
        parent = func.coalesce(Place.parent_id, 0)
        question = select(Place.id, Place.kind, Place.code, parent, Place.top_id, Place.location_id)
        rows: Result[Any] = session.execute(question.where(column.in_(piece)))
        found.update({row[0]: Spot(*tuple(row)) for row in rows})
    return found


def _refuse_wrong_kind(here: Spot, there: Spot) -> None:
    if there.kind not in MAY_STAND_IN.get(here.kind, ()):
        raise errors.WrongPlace(place=here.code, into=there.code or there.kind)


def _refuse_circles(session: Session, goal: Mapping[int, int], places: Mapping[int, Spot]) -> None:
    """Walk up from every goal, over the relocations themselves; a place met again stands in itself."""
    known = dict(places)
    for start in {to_id for to_id in goal.values() if places[to_id].kind in PACKAGES}:
        seen: set[int] = set()
        here = start
        while here:
            if here in seen:
                raise errors.WrongPlace(place=known[start].code, into=known[start].code)
            seen.add(here)
            if here not in known:
                known |= _spots(session, Place.id, [here])
            here = goal.get(here, known[here].parent_id)


def _settled(session: Session, goal: Mapping[int, int], places: Mapping[int, Spot]) -> Iterator[Step]:
    """Find top and location of every moved place, then of what stands in it, level by level."""
    known, going = dict(places), dict(goal)
    settled: dict[int, tuple[int, int]] = {}

    def under(place_id: int) -> tuple[int, int]:
        here = known[place_id]
        if place_id not in going:
            return here.top_id, here.location_id
        if place_id not in settled:
            top_id, location_id = under(going[place_id])
            settled[place_id] = top_id, location_id if here.kind in PACKAGES else place_id
        return settled[place_id]

    level = list(goal)
    while level:
        for place_id in level:
            here = known[place_id]
            yield Step(place_id, here.parent_id, going[place_id], here.top_id, *under(place_id))
        inside = _spots(session, Place.parent_id, level)
        level = [place_id for place_id in inside if place_id not in going]
        known |= {place_id: inside[place_id] for place_id in level}
        going |= {place_id: inside[place_id].parent_id for place_id in level}
