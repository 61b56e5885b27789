"""Undo: the reverse entry, allowed as long as nothing later depends on what the entry did."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import (
    FieldChange,
    JournalEntry,
    Movement,
    Person,
    Place,
    Relocation,
    ReservationChange,
)
from aidhub.domain import errors
from aidhub.domain.ledger import Edit, Entry, Move, Promise, Relocate
from aidhub.services.ledger import chunks, record
from aidhub.services.ledger.fields import value_of

UNDO, REDO = "undo", "redo"


@dataclass(frozen=True, slots=True)
class JournalRow:
    """A step as the journal shows it. ``facts`` make its sentence; ``undone`` says its reverse entry exists."""

    id: int
    kind: str
    at: datetime
    person: str
    facts: dict[str, Any]
    note: str
    undoes: int | None
    undone: bool


def journal(session: Session, limit: int = 50, before: int | None = None) -> list[JournalRow]:
    """List the steps, the newest first; ``before`` pages on from an entry."""
    question = (
        select(JournalEntry, Person.name)
        .join(Person, Person.id == JournalEntry.person_id)
        .order_by(JournalEntry.id.desc())
        .limit(limit)
    )
    if before is not None:
        question = question.where(JournalEntry.id < before)
    return [_row(entry, person) for entry, person in session.execute(question)]


def last_step(session: Session) -> JournalRow | None:
    """Find the newest step that could be undone: the one the status bar names."""
    question = (
        select(JournalEntry, Person.name)
        .join(Person, Person.id == JournalEntry.person_id)
        .where(JournalEntry.undone_by_id.is_(None), JournalEntry.kind != UNDO)
        .order_by(JournalEntry.id.desc())
        .limit(1)
    )
    found = session.execute(question).first()
    return _row(*found) if found else None


def last_undone(session: Session) -> JournalRow | None:
    """Find the undo that could be taken back: the newest that stands, if nothing else was done since."""
    since = select(func.coalesce(func.max(JournalEntry.id), 0)).where(JournalEntry.kind.not_in((UNDO, REDO)))
    newest = session.execute(
        select(JournalEntry, Person.name)
        .join(Person, Person.id == JournalEntry.person_id)
        .where(
            JournalEntry.kind == UNDO, JournalEntry.undone_by_id.is_(None), JournalEntry.id > since.scalar_subquery()
        )
        .order_by(JournalEntry.id.desc())
        .limit(1)
    ).first()
    return _row(*newest) if newest else None


def undo(session: Session, entry_id: int | None = None, *, together: bool = False) -> int:
    """Reverse an entry, the last one if none is named; answers the reverse entry's number.

    ``together`` undoes all that builds on it as well, the newest first, each by a reverse entry of its own.
    Undoing an undo does the step again.

    Raises:
        LaterEntries: later entries took from, moved, promised or changed what this one wrote. Nothing is undone.
        AlreadyUndone, NothingToUndo, NotFound: as they say.
    """
    if entry_id is None:
        last = last_step(session)
        if last is None:
            raise errors.NothingToUndo
        entry_id = last.id
    later = later_entries(session, entry_id)
    if later and not together:
        raise errors.LaterEntries(entry=entry_id, later=later)
    for builds_on_it in sorted(all_later_entries(session, entry_id), reverse=True):
        _reverse(session, builds_on_it)
    return _reverse(session, entry_id)


def redo(session: Session) -> int:
    """Do again what was undone last.

    Raises:
        NothingToUndo: something else was done since.
    """
    last = last_undone(session)
    if last is None:
        raise errors.NothingToUndo
    return undo(session, last.id)


def undone_by(session: Session, entry_id: int) -> int | None:
    """Say which entry a reverse entry undid; None if it is none."""
    return session.scalars(select(JournalEntry.undoes_id).where(JournalEntry.id == entry_id)).one()


def all_later_entries(session: Session, entry_id: int) -> set[int]:
    """Find everything that builds on an entry, and on that, and so on."""
    found: set[int] = set()
    waiting = [entry_id]
    while waiting:
        new = set(later_entries(session, waiting.pop())) - found
        found |= new
        waiting += new
    return found


def later_entries(session: Session, entry_id: int) -> list[int]:
    """Find the live entries that directly depend on what an entry wrote, in their order."""
    _entry(session, entry_id)
    found: set[int] = set()
    for question in (_took(entry_id), _promised(entry_id), _moved(entry_id), _filled(entry_id), _changed(entry_id)):
        found |= set(session.scalars(question))
    found |= _left(session, entry_id)
    return sorted(found)


def _entry(session: Session, entry_id: int) -> JournalEntry:
    entry = session.get(JournalEntry, entry_id, populate_existing=True)
    if entry is None:
        raise errors.NotFound(kind="entry", name=str(entry_id))
    if entry.undone_by_id is not None:
        raise errors.AlreadyUndone(entry=entry_id)
    return entry


def _live(later: Any, entry_id: int) -> Any:
    """Later, not undone, and no undo itself: an undo and what it undid cancel out. Doing again counts as doing."""
    original = aliased(JournalEntry)
    again = select(original.kind).where(original.id == later.undoes_id).scalar_subquery()
    return and_(
        later.id > entry_id,
        later.undone_by_id.is_(None),
        or_(later.undoes_id.is_(None), again == UNDO),
    )


def _took(entry_id: int) -> Any:
    """Entries that took from a balance this one added to."""
    mine, theirs, later = aliased(Movement), aliased(Movement), aliased(JournalEntry)
    return (
        select(later.id)
        .distinct()
        .join(theirs, theirs.entry_id == later.id)
        .join(mine, and_(mine.lot_id == theirs.lot_id, mine.to_place_id == theirs.from_place_id))
        .where(mine.entry_id == entry_id, _live(later, entry_id))
    )


def _promised(entry_id: int) -> Any:
    """Entries that promised from a balance this one added to, or changed a promise this one made."""
    moved, mine, theirs, later = (
        aliased(Movement),
        aliased(ReservationChange),
        aliased(ReservationChange),
        aliased(JournalEntry),
    )
    on_goods = (
        select(later.id)
        .join(theirs, theirs.entry_id == later.id)
        .join(moved, and_(moved.lot_id == theirs.lot_id, moved.to_place_id == theirs.place_id))
        .where(moved.entry_id == entry_id, theirs.delta_milli > 0, _live(later, entry_id))
    )
    later2, theirs2 = aliased(JournalEntry), aliased(ReservationChange)
    on_promise = (
        select(later2.id)
        .join(theirs2, theirs2.entry_id == later2.id)
        .join(
            mine,
            and_(
                mine.stop_id == theirs2.stop_id,
                mine.lot_id == theirs2.lot_id,
                mine.place_id == theirs2.place_id,
            ),
        )
        .where(mine.entry_id == entry_id, _live(later2, entry_id))
    )
    return on_goods.union(on_promise)


def _moved(entry_id: int) -> Any:
    """Entries that moved a place this one moved."""
    mine, theirs, later = aliased(Relocation), aliased(Relocation), aliased(JournalEntry)
    return (
        select(later.id)
        .distinct()
        .join(theirs, theirs.entry_id == later.id)
        .join(mine, mine.place_id == theirs.place_id)
        .where(mine.entry_id == entry_id, _live(later, entry_id))
    )


def _filled(entry_id: int) -> Any:
    """Entries that put something into a place this one made."""
    mine, theirs, goods, later = aliased(Relocation), aliased(Relocation), aliased(Movement), aliased(JournalEntry)
    made = select(mine.place_id).join(Place, Place.id == mine.from_parent_id)
    made = made.where(mine.entry_id == entry_id, Place.kind == "outside")
    return (
        select(later.id)
        .where(
            _live(later, entry_id),
            or_(
                later.id.in_(select(theirs.entry_id).where(theirs.to_parent_id.in_(made))),
                later.id.in_(select(goods.entry_id).where(goods.to_place_id.in_(made))),
            ),
        )
        .distinct()
    )


def _changed(entry_id: int) -> Any:
    """Entries that changed a field this one changed."""
    mine, theirs, later = aliased(FieldChange), aliased(FieldChange), aliased(JournalEntry)
    return (
        select(later.id)
        .distinct()
        .join(theirs, theirs.entry_id == later.id)
        .join(
            mine,
            and_(mine.table_name == theirs.table_name, mine.row_id == theirs.row_id, mine.field == theirs.field),
        )
        .where(mine.entry_id == entry_id, _live(later, entry_id))
    )


def _left(session: Session, entry_id: int) -> set[int]:
    """Entries by which what this one touched left the building inside something else: its pallet drove away."""
    touched: set[int | None] = set(
        session.scalars(
            select(Movement.from_place_id)
            .where(Movement.entry_id == entry_id)
            .union(
                select(Movement.to_place_id).where(Movement.entry_id == entry_id),
                select(Relocation.from_parent_id).where(Relocation.entry_id == entry_id),
                select(Relocation.to_parent_id).where(Relocation.entry_id == entry_id),
            )
        )
    )
    around: set[int | None] = set()
    while touched:
        around |= touched
        above: set[int | None] = set()
        for piece in chunks(touched):
            above |= set(session.scalars(select(Place.parent_id).where(Place.id.in_(piece))))
        touched = above - around - {None}
    found: set[int] = set()
    theirs, later = aliased(Relocation), aliased(JournalEntry)
    for piece in chunks(around):
        question = (
            select(later.id)
            .join(theirs, theirs.entry_id == later.id)
            .where(theirs.place_id.in_(piece), theirs.from_top_id != theirs.to_top_id, _live(later, entry_id))
        )
        found |= set(session.scalars(question))
    return found


def _reverse(session: Session, entry_id: int) -> int:
    entry = _entry(session, entry_id)
    facts = json.loads(entry.facts)
    reverse = Entry(
        kind=REDO if entry.kind == UNDO else UNDO,
        moves=tuple(
            Move(row.lot_id, row.to_place_id, row.from_place_id, row.quantity_milli)
            for row in session.scalars(select(Movement).where(Movement.entry_id == entry_id).order_by(Movement.id))
        ),
        relocations=tuple(
            Relocate(row.place_id, row.from_parent_id)
            for row in session.scalars(select(Relocation).where(Relocation.entry_id == entry_id))
        ),
        promises=tuple(
            Promise(row.stop_id, row.lot_id, row.place_id, -row.delta_milli)
            for row in session.scalars(select(ReservationChange).where(ReservationChange.entry_id == entry_id))
        ),
        edits=tuple(
            Edit(
                row.table_name,
                row.row_id,
                row.field,
                value_of(row.table_name, row.field, row.before),
                value_of(row.table_name, row.field, row.after),
            )
            for row in session.scalars(select(FieldChange).where(FieldChange.entry_id == entry_id))
        ),
        facts=facts if entry.kind in (UNDO, REDO) else {"kind": entry.kind, "facts": facts, "entry": entry_id},
    )
    reverse_id = record(session, reverse)
    session.execute(update(JournalEntry).where(JournalEntry.id == reverse_id).values(undoes_id=entry_id))
    session.execute(update(JournalEntry).where(JournalEntry.id == entry_id).values(undone_by_id=reverse_id))
    return reverse_id


def _row(entry: JournalEntry, person: str) -> JournalRow:
    return JournalRow(
        entry.id,
        entry.kind,
        entry.at,
        person,
        json.loads(entry.facts),
        entry.note,
        entry.undoes_id,
        entry.undone_by_id is not None,
    )
