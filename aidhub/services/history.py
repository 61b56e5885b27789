"""What happened to goods, boxes and pallets, from donor to delivery; and how the stock stood on a past day."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from aidhub.database.tables import Balance, JournalEntry, Movement, Person, Place, Relocation, ReservationChange
from aidhub.domain.ledger import PACKAGES
from aidhub.services.stock import StockRow, rows_of
from aidhub.services.stock_question import Wanted, inside, keys_anywhere


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


def history(session: Session, lot_id: int | None, place_id: int, limit: int = 50) -> list[HistoryRow]:
    """List what happened to a lot at a place, to that box or pallet, and to what it stands on; the newest first.

    ``lot_id`` None asks for a package whatever is in it.
    """
    around = _around(session, place_id)
    moved = select(Relocation.entry_id).where(Relocation.place_id.in_(around))
    goods = select(Movement.entry_id).where(
        or_(Movement.from_place_id == place_id, Movement.to_place_id == place_id),
        *(() if lot_id is None else (Movement.lot_id == lot_id,)),
    )
    promised = select(ReservationChange.entry_id).where(ReservationChange.place_id == place_id)
    question = (
        select(JournalEntry, Person.name)
        .join(Person, Person.id == JournalEntry.person_id)
        .where(JournalEntry.id.in_(moved.union(goods, promised)))
        .order_by(JournalEntry.id.desc())
        .limit(limit)
    )
    return [
        HistoryRow(entry.id, entry.kind, entry.at, name, json.loads(entry.facts), entry.undone_by_id is not None)
        for entry, name in session.execute(question)
    ]


def _around(session: Session, place_id: int) -> list[int]:
    """A package and the packages it stands in."""
    around, here = [], session.get(Place, place_id)
    while here is not None and here.kind in PACKAGES:
        around.append(here.id)
        here = session.get(Place, here.parent_id)
    return around


def stock_at(session: Session, day: date, wanted: Wanted) -> list[StockRow]:
    """Answer what was where at the end of a past day (UTC), as far as it fits the filter words and the location.

    Today's stock is taken back: later movements are reversed, later relocations too. What a row shows besides
    quantity and place is as of now; nothing was promised or loaded is told of a past day.
    """
    after = datetime.combine(day + timedelta(days=1), time(), UTC)
    held = select(Balance.lot_id, Balance.place_id, Balance.quantity_milli)
    quantities = {(row.lot_id, row.place_id): row.quantity_milli for row in session.execute(held)}
    later = select(Movement.lot_id, Movement.from_place_id, Movement.to_place_id, Movement.quantity_milli)
    later = later.join(JournalEntry, JournalEntry.id == Movement.entry_id).where(JournalEntry.at >= after)
    for lot_id, from_id, to_id, quantity in session.execute(later):
        quantities[lot_id, from_id] = quantities.get((lot_id, from_id), 0) + quantity
        quantities[lot_id, to_id] = quantities.get((lot_id, to_id), 0) - quantity
    there = _places_at(session, after)
    fitting = {tuple(key) for key in session.execute(keys_anywhere(session, wanted))}
    locations = set(session.scalars(inside(wanted.location_id))) if wanted.location_id else None

    def was_here(place_id: int) -> bool:
        top, location = there(place_id)
        return top.kind == "site" and (locations is None or location.id in locations)

    keys = [key for key, quantity in quantities.items() if quantity > 0 and key in fitting and was_here(key[1])]
    return [
        replace(
            row,
            quantity_milli=quantities[row.lot_id, row.place_id],
            reserved_milli=0,
            transports=(),
            location_id=there(row.place_id)[1].id,
            location=there(row.place_id)[1].code,
        )
        for row in rows_of(session, sorted(keys), gone_too=True)
    ]


def _places_at(session: Session, after: datetime) -> Callable[[int], tuple[_Place, _Place]]:
    """Look a place up as it stood before a moment: its top and its location."""
    earlier: dict[int, int] = {}
    moved = (
        select(Relocation.place_id, Relocation.from_parent_id)
        .join(JournalEntry, JournalEntry.id == Relocation.entry_id)
        .where(JournalEntry.at >= after)
        .order_by(Relocation.id)
    )
    for place_id, parent_id in session.execute(moved):
        earlier.setdefault(place_id, parent_id)
    known = {
        row.id: _Place(row.id, row.kind, row.code, earlier.get(row.id, row.parent_id))
        for row in session.execute(select(Place.id, Place.kind, Place.code, Place.parent_id))
    }

    def there(place_id: int) -> tuple[_Place, _Place]:
        here = known[place_id]
        while here.kind in PACKAGES and here.parent_id is not None:
            here = known[here.parent_id]
        top = here
        while top.parent_id is not None:
            top = known[top.parent_id]
        return top, here

    return there
