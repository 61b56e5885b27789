"""What an entry leaves behind for later ones, and what it needs of earlier ones."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import (
    Counted,
    CountedLocation,
    Delivery,
    FieldChange,
    Intake,
    IntakeLine,
    Lot,
    Movement,
    NeedsLine,
    NeedsList,
    Place,
    Relocation,
    ReservationChange,
    StockCount,
    Stop,
)

NOT_YET = ("false", '"unmade"')
"""What stands in the field of a row before the entry that makes it."""

MAKING = ("active", "status")
"""The fields by which an entry makes a row; others that were false say something else."""

PARTS = (
    (IntakeLine, IntakeLine.intake_id, Intake),
    (Intake, Intake.delivery_id, Delivery),
    (CountedLocation, CountedLocation.count_id, StockCount),
    (Counted, Counted.counted_location_id, CountedLocation),
    (NeedsLine, NeedsLine.list_id, NeedsList),
)
"""Rows that belong to another row: a table, the column that says to which, and the other table.

What makes a part needs the whole to be made.
"""

BEFORE = select(Place.id).where(Place.kind == "outside", Place.code.in_(("donor", "unmade")))
"""Where goods are before they come in, or are made of others."""


@dataclass(slots=True)
class Marks:
    """Keys of what an entry wrote, by kind.

    ``stock``: goods of a lot lying free at a place. ``promise``: of a lot at a place to a stop. ``place``: where a
    place stands. ``presence``: that it is there to be filled and emptied. ``content``: what it was sent off with.
    ``field``: a value. ``row``: something that was made, or brought in.
    """

    left: dict[str, set[Any]] = field(default_factory=lambda: defaultdict(set))
    needed: dict[str, set[Any]] = field(default_factory=lambda: defaultdict(set))

    def both(self, kind: str, key: Any) -> None:
        """It needs what was there and leaves something else."""
        self.left[kind].add(key)
        self.needed[kind].add(key)

    def touched(self, place_id: int) -> None:
        """Something was put into a place or taken out of it."""
        self.left["content"].add(place_id)
        self.needed["presence"].add(place_id)

    def sent(self, place_id: int) -> None:
        """A place was made, sent off or brought back, with what is in it."""
        self.left["presence"].add(place_id)
        self.needed["content"].add(place_id)


def marks_of(session: Session, entry_id: int) -> Marks:
    """Read what an entry wrote."""
    marks = Marks()
    _mark_goods(session, entry_id, marks)
    _mark_places(session, entry_id, marks)
    _mark_fields(session, entry_id, marks)
    return marks


def _mark_goods(session: Session, entry_id: int, marks: Marks) -> None:
    free: dict[tuple[int, int], int] = defaultdict(int)
    moves = (
        select(Movement.lot_id, Lot.article_id, Movement.from_place_id, Movement.to_place_id, Movement.quantity_milli)
        .join(Lot, Lot.id == Movement.lot_id)
        .where(Movement.entry_id == entry_id)
    )
    before = set(session.scalars(BEFORE))
    for lot, article, start, end, quantity in session.execute(moves):
        free[lot, start] -= quantity
        free[lot, end] += quantity
        marks.touched(start)
        marks.touched(end)
        marks.needed["row"].add(("article", article))
        if start in before:
            marks.left["row"].add(("lot", lot))
    change = ReservationChange
    promises = select(Stop.transport_id, change.stop_id, change.lot_id, change.place_id, change.delta_milli)
    promises = promises.join(Stop, Stop.id == change.stop_id).where(change.entry_id == entry_id)
    for transport, stop, lot, place, delta in session.execute(promises):
        free[lot, place] -= delta
        marks.both("promise", (stop, lot, place))
        marks.needed["row"].add(("transport", transport))
    for key, quantity in free.items():
        if quantity:
            (marks.left if quantity > 0 else marks.needed)["stock"].add(key)


def _mark_places(session: Session, entry_id: int, marks: Marks) -> None:
    beyond = set(session.scalars(select(Place.id).where(Place.kind == "outside")))
    for step in session.scalars(select(Relocation).where(Relocation.entry_id == entry_id)):
        marks.both("place", step.place_id)
        if step.from_parent_id != step.to_parent_id:
            marks.touched(step.from_parent_id)
            marks.touched(step.to_parent_id)
        if step.from_top_id != step.to_top_id:
            marks.sent(step.place_id)
        if step.from_top_id in beyond:
            marks.left["row"].add(("place", step.place_id))


def _mark_fields(session: Session, entry_id: int, marks: Marks) -> None:
    made: set[str] = set()
    for change in session.scalars(select(FieldChange).where(FieldChange.entry_id == entry_id)):
        row = change.table_name, change.row_id
        marks.both("field", (*row, change.field))
        marks.needed["row"].add(row)
        if change.before in NOT_YET and change.field in MAKING:
            marks.left["row"].add(row)
            made.add(change.table_name)
    for part, column, whole in PARTS:
        if part.__tablename__ in made:
            of_entry = (FieldChange.entry_id == entry_id, FieldChange.table_name == part.__tablename__)
            question = select(column).join(FieldChange, FieldChange.row_id == part.id).where(*of_entry)
            making = (FieldChange.field.in_(MAKING), FieldChange.before.in_(NOT_YET), column.is_not(None))
            marks.needed["row"] |= {(whole.__tablename__, id_) for id_ in session.scalars(question.where(*making))}
