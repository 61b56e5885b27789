"""What happened to goods, boxes and pallets, from donor to delivery; and how the stock stood on a past day."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select, tuple_, union
from sqlalchemy.orm import Session

from aidhub.database.tables import (
    Article,
    Balance,
    FieldChange,
    JournalEntry,
    Lot,
    Movement,
    Person,
    Place,
    Relocation,
    ReservationChange,
)
from aidhub.domain.ledger import PACKAGES
from aidhub.services.ledger import chunks
from aidhub.services.private import without_names
from aidhub.services.stock import StockRow, rows_of
from aidhub.services.stock_question import Wanted, inside, keys_anywhere

NEVER = 2**62
"""An entry that will never be."""


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A step in the life of goods or a package. ``facts`` make its sentence."""

    entry_id: int
    kind: str
    at: datetime
    person: str
    facts: dict[str, Any]
    undone: bool


@dataclass(frozen=True, slots=True)
class _Place:
    id: int
    kind: str
    code: str
    parent_id: int | None


def history(
    session: Session, lot_id: int | None, place_id: int, limit: int = 50, *, for_helper: bool = False
) -> list[HistoryRow]:
    """List what happened to a lot at a place, to that box or pallet, and to what carried it; the newest first.

    A pallet's steps belong to a box only as long as the box stood on it. ``lot_id`` None asks for a package whatever is
    in it. ``for_helper`` leaves out what names a donor.
    """
    rides = _rides(session, place_id)
    carried = [
        select(Relocation.entry_id).where(
            Relocation.place_id == ride.place_id, Relocation.entry_id > ride.since, Relocation.entry_id < ride.until
        )
        for ride in rides
    ]
    goods = select(Movement.entry_id).where(
        or_(Movement.from_place_id == place_id, Movement.to_place_id == place_id), *_of_lot(Movement, lot_id)
    )
    promised = select(ReservationChange.entry_id).where(
        ReservationChange.place_id == place_id, *_of_lot(ReservationChange, lot_id)
    )
    rows = [("place", ride.place_id) for ride in rides[:1]] + ([] if lot_id is None else [("lot", lot_id)])
    edited = select(FieldChange.entry_id).where(tuple_(FieldChange.table_name, FieldChange.row_id).in_(rows))
    question = (
        select(JournalEntry, Person.name)
        .join(Person, Person.id == JournalEntry.person_id)
        .where(JournalEntry.id.in_(union(goods, promised, edited, *carried)))
        .order_by(JournalEntry.id.desc())
        .limit(limit)
    )
    return [_step(entry, name, for_helper=for_helper) for entry, name in session.execute(question)]


def changes(session: Session, which: ColumnElement[bool], limit: int) -> tuple[HistoryRow, ...]:
    """List the steps that changed fields of some rows, the newest first; ``which`` asks for changes of fields."""
    question = (
        select(JournalEntry, Person.name)
        .join(Person, Person.id == JournalEntry.person_id)
        .where(JournalEntry.id.in_(select(FieldChange.entry_id).where(which)))
        .order_by(JournalEntry.id.desc())
        .limit(limit)
    )
    return tuple(_step(entry, name, for_helper=False) for entry, name in session.execute(question))


def _step(entry: JournalEntry, person: str, *, for_helper: bool) -> HistoryRow:
    facts = json.loads(entry.facts)
    shown = without_names(entry.kind, facts) if for_helper else facts
    return HistoryRow(entry.id, entry.kind, entry.at, person, shown, entry.undone_by_id is not None)


def _of_lot(model: type[Movement | ReservationChange], lot_id: int | None) -> list[ColumnElement[bool]]:
    return [] if lot_id is None else [model.lot_id == lot_id]


@dataclass(frozen=True, slots=True)
class _Ride:
    """A place, and between which entries (both left out) its own steps are those of what is asked for."""

    place_id: int
    since: int = 0
    until: int = NEVER


def _rides(session: Session, place_id: int) -> list[_Ride]:
    """List a package and each package that it, or what carried it, ever stood in, and how long; a shelf has none."""
    place = session.get(Place, place_id)
    rides = [_Ride(place_id)] if place is not None and place.kind in PACKAGES else []
    for ride in rides:  # grows while it is walked through
        put = select(Relocation.entry_id, Relocation.to_parent_id, Place.kind)
        put = put.join(Place, Place.id == Relocation.to_parent_id).where(
            Relocation.place_id == ride.place_id,
            Relocation.from_parent_id != Relocation.to_parent_id,
            Relocation.entry_id < ride.until,
        )
        steps = session.execute(put.order_by(Relocation.entry_id)).all()
        ends = [*(step.entry_id for step in steps[1:]), ride.until]
        rides += [
            _Ride(step.to_parent_id, max(step.entry_id, ride.since), end)
            for step, end in zip(steps, ends, strict=True)
            if step.kind in PACKAGES and end > ride.since
        ]
    return rides


def stock_at(session: Session, day: date, wanted: Wanted) -> list[StockRow]:
    """Answer what was where at the end of a past day (UTC), as far as it fits the filter words and the location.

    Today's stock is taken back: later movements are reversed, later relocations too. What a row shows besides
    quantity, value and place is as of now; what was promised or loaded is not told of a past day.
    """
    after = datetime.combine(day + timedelta(days=1), time(), UTC)
    held = select(Balance.lot_id, Balance.place_id, Balance.quantity_milli)
    quantities = {(row.lot_id, row.place_id): row.quantity_milli for row in session.execute(held)}
    later = select(Movement.lot_id, Movement.from_place_id, Movement.to_place_id, Movement.quantity_milli)
    later = later.join(JournalEntry, JournalEntry.id == Movement.entry_id).where(JournalEntry.at >= after)
    for lot_id, from_id, to_id, quantity in session.execute(later):
        quantities[lot_id, from_id] = quantities.get((lot_id, from_id), 0) + quantity
        quantities[lot_id, to_id] = quantities.get((lot_id, to_id), 0) - quantity
    there = _PlacesThen(session, after)
    fitting = {tuple(key) for key in session.execute(keys_anywhere(session, wanted))}
    locations = set(session.scalars(inside(wanted.location_id))) if wanted.location_id else None

    def was_here(place_id: int) -> bool:
        in_place = locations is None or there.location(place_id).id in locations
        return in_place and there.top(place_id).kind == "site"

    keys = [key for key, quantity in quantities.items() if quantity > 0 and key in fitting and was_here(key[1])]
    values = _unit_values(session, {lot_id for lot_id, _ in keys})
    return [
        _as_it_was(row, quantities[row.lot_id, row.place_id], there, values[row.lot_id])
        for row in rows_of(session, sorted(keys), gone_too=True)
    ]


def _as_it_was(row: StockRow, quantity_milli: int, there: _PlacesThen, unit_cents: int | None) -> StockRow:
    """Put into a row of today what held then; the weight only if as much lay there as today."""
    location = there.location(row.place_id)
    return replace(
        row,
        quantity_milli=quantity_milli,
        reserved_milli=0,
        transports=(),
        gross_g=row.gross_g if quantity_milli == row.quantity_milli else None,
        value_cents=None if unit_cents is None else unit_cents * quantity_milli // 1000,
        location_id=location.id,
        location=location.code,
        pallet=there.pallet(row.place_id),
    )


def _unit_values(session: Session, lot_ids: Collection[int]) -> dict[int, int | None]:
    found: dict[int, int | None] = {}
    for piece in chunks(sorted(lot_ids)):
        value = func.coalesce(Lot.value_cents, Article.value_cents)
        question = select(Lot.id, value).join(Article, Article.id == Lot.article_id).where(Lot.id.in_(piece))
        found |= {row[0]: row[1] for row in session.execute(question)}
    return found


class _PlacesThen:
    """Where every place stood before a moment."""

    def __init__(self, session: Session, after: datetime) -> None:
        earlier: dict[int, int] = {}
        moved = (
            select(Relocation.place_id, Relocation.from_parent_id)
            .join(JournalEntry, JournalEntry.id == Relocation.entry_id)
            .where(JournalEntry.at >= after)
            .order_by(Relocation.id)
        )
        for place_id, parent_id in session.execute(moved):
            earlier.setdefault(place_id, parent_id)
        self._known = {
            row.id: _Place(row.id, row.kind, row.code, earlier.get(row.id, row.parent_id))
            for row in session.execute(select(Place.id, Place.kind, Place.code, Place.parent_id))
        }

    def location(self, place_id: int) -> _Place:
        """Find what a package stood at; a place that is none is its own location."""
        here = self._known[place_id]
        while here.kind in PACKAGES and here.parent_id is not None:
            here = self._known[here.parent_id]
        return here

    def top(self, place_id: int) -> _Place:
        """Find under which warehouse, transport, partner or outside it was."""
        here = self.location(place_id)
        while here.parent_id is not None:
            here = self._known[here.parent_id]
        return here

    def pallet(self, place_id: int) -> str:
        """Say on which pallet it stood; empty if on none."""
        parent = self._known[place_id].parent_id
        return self._known[parent].code if parent and self._known[parent].kind == "pallet" else ""
