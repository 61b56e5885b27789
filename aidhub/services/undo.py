"""Undo: the reverse entry, allowed as long as nothing later depends on what the entry did."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select, update
from sqlalchemy.orm import Session

from aidhub.database.tables import FieldChange, JournalEntry, Movement, Person, Relocation, ReservationChange
from aidhub.domain import errors
from aidhub.domain.ledger import Edit, Entry, Move, Promise, Relocate
from aidhub.services.ledger import record
from aidhub.services.ledger.dependence import REDO, UNDO, all_later_entries, later_entries
from aidhub.services.ledger.fields import value_of
from aidhub.services.persons import COORDINATOR, RESET_PIN, SET_PIN, refuse_no_coordinator
from aidhub.services.private import without_names

__all__ = [
    "MENTIONED",
    "REDO",
    "UNDO",
    "CoordinatorsStep",
    "JournalRow",
    "all_later_entries",
    "journal",
    "last_step",
    "last_undone",
    "later_entries",
    "redo",
    "steps",
    "undo",
    "undone_by",
]


MENTIONED = (SET_PIN, RESET_PIN)
"""Kinds of entries that only say that something was done, and cannot be undone."""


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


class CoordinatorsStep(errors.AidHubError):
    """A helper would take back what a coordinator did. Facts: name (of the coordinator)."""


def journal(
    session: Session, limit: int = 50, before: int | None = None, *, for_helper: bool = False
) -> list[JournalRow]:
    """List the steps, the newest first; ``before`` pages on from an entry. ``for_helper`` leaves donors out."""
    question = _steps().order_by(JournalEntry.id.desc()).limit(limit)
    if before is not None:
        question = question.where(JournalEntry.id < before)
    return [_row(entry, person, for_helper=for_helper) for entry, person in session.execute(question)]


def steps(session: Session, entry_ids: Collection[int], *, for_helper: bool = False) -> list[JournalRow]:
    """Name some steps, such as those that stand in the way of an undo, in order. ``for_helper`` leaves donors out."""
    question = _steps().where(JournalEntry.id.in_(entry_ids)).order_by(JournalEntry.id)
    return [_row(entry, person, for_helper=for_helper) for entry, person in session.execute(question)]


def _steps() -> Select[JournalEntry, str]:
    return select(JournalEntry, Person.name).join(Person, Person.id == JournalEntry.person_id)


def last_step(session: Session, *, for_helper: bool = False) -> JournalRow | None:
    """Find the newest step that could be undone: the one the status bar names, without donors ``for_helper``."""
    stands = _steps().where(JournalEntry.undone_by_id.is_(None), JournalEntry.kind.not_in((UNDO, *MENTIONED)))
    found = session.execute(stands.order_by(JournalEntry.id.desc()).limit(1)).first()
    return _row(*found, for_helper=for_helper) if found else None


def last_undone(session: Session) -> JournalRow | None:
    """Find the undo that could be taken back: the newest that stands, if nothing else was done since."""
    since = select(func.coalesce(func.max(JournalEntry.id), 0)).where(JournalEntry.kind.not_in((UNDO, REDO)))
    stands = _steps().where(
        JournalEntry.kind == UNDO, JournalEntry.undone_by_id.is_(None), JournalEntry.id > since.scalar_subquery()
    )
    newest = session.execute(stands.order_by(JournalEntry.id.desc()).limit(1)).first()
    return _row(*newest) if newest else None


def undo(
    session: Session,
    entry_id: int | None = None,
    *,
    together: bool = False,
    note: str = "",
    as_helper: bool = False,
) -> int:
    """Reverse an entry, the last one if none is named; answers the reverse entry's number.

    ``together`` undoes all that builds on it as well, the newest first, each by a reverse entry of its own.
    Undoing an undo does the step again, but never together with others: what stood in between is decided step by step.
    ``note`` is a reason to keep with it. ``as_helper``: whoever sits there has only a helper's rights now, such as a
    coordinator whose PIN was not typed.

    Raises:
        CoordinatorsStep: a helper asks, and one of the steps is a coordinator's. Nothing is undone.
        LastCoordinator: nobody would be left who may do everything.
        LaterEntries: later entries took from, moved, promised or changed what this one wrote. Nothing is undone.
        AlreadyUndone, NothingToUndo, NotFound: as they say.
    """
    if entry_id is None:
        last = last_step(session)
        if last is None:
            raise errors.NothingToUndo
        entry_id = last.id
    entry = _entry(session, entry_id)
    _refuse_helpers(session, [entry_id], as_helper=as_helper)
    later = later_entries(session, entry_id)
    if later and (not together or entry.kind == UNDO):
        raise errors.LaterEntries(entry=entry_id, later=later)
    build_on_it = sorted(all_later_entries(session, entry_id), reverse=True) if together else []
    _refuse_helpers(session, [entry_id, *build_on_it], as_helper=as_helper)
    for builds_on_it in build_on_it:
        _reverse(session, builds_on_it, note)
    return _reverse(session, entry_id, note)


def redo(session: Session, *, as_helper: bool = False) -> int:
    """Do again what was undone last.

    Raises:
        CoordinatorsStep: a helper asks, and a coordinator undid it.
        NothingToUndo: something else was done since.
    """
    last = last_undone(session)
    if last is None:
        raise errors.NothingToUndo
    return undo(session, last.id, as_helper=as_helper)


def _refuse_helpers(session: Session, entry_ids: Sequence[int], *, as_helper: bool) -> None:
    """Look whether a helper takes back what a coordinator did. One whose rights fell must not undo even their own."""
    by = session.get(Person, session.info.get("by"), populate_existing=True)
    if not as_helper and (by is None or by.role == COORDINATOR):
        return
    theirs = select(Person.name).join(JournalEntry, JournalEntry.person_id == Person.id)
    theirs = theirs.where(JournalEntry.id.in_(entry_ids), Person.role == COORDINATOR).order_by(JournalEntry.id.desc())
    if (name := session.scalars(theirs.limit(1)).first()) is not None:
        raise CoordinatorsStep(name=name)


def undone_by(session: Session, entry_id: int) -> int | None:
    """Say which entry a reverse entry undid; None if it is none."""
    return session.scalars(select(JournalEntry.undoes_id).where(JournalEntry.id == entry_id)).one()


def _entry(session: Session, entry_id: int) -> JournalEntry:
    entry = session.get(JournalEntry, entry_id, populate_existing=True)
    if entry is None:
        raise errors.NotFound(kind="entry", name=str(entry_id))
    if entry.undone_by_id is not None:
        raise errors.AlreadyUndone(entry=entry_id)
    return entry


def _reverse(session: Session, entry_id: int, note: str) -> int:
    entry = _entry(session, entry_id)
    facts = json.loads(entry.facts)
    reverse = Entry(
        kind=REDO if entry.kind == UNDO else UNDO,
        moves=_moves_back(session, entry_id),
        relocations=_relocations_back(session, entry_id),
        promises=_promises_back(session, entry_id),
        edits=_edits_back(session, entry_id),
        facts=facts if entry.kind in (UNDO, REDO) else {"kind": entry.kind, "facts": facts, "entry": entry_id},
        note=note,
    )
    reverse_id = record(session, reverse, undoes_id=entry_id)
    for person_id in {edit.row_id for edit in reverse.edits if edit.table == "person"}:
        refuse_no_coordinator(session, person_id)
    session.execute(update(JournalEntry).where(JournalEntry.id == entry_id).values(undone_by_id=reverse_id))
    return reverse_id


def _moves_back(session: Session, entry_id: int) -> tuple[Move, ...]:
    question = select(Movement.lot_id, Movement.to_place_id, Movement.from_place_id, Movement.quantity_milli)
    rows = session.execute(question.where(Movement.entry_id == entry_id).order_by(Movement.id))
    return tuple(Move(*row) for row in rows)


def _relocations_back(session: Session, entry_id: int) -> tuple[Relocate, ...]:
    """What was only carried along comes back with what carries it."""
    question = select(Relocation.place_id, Relocation.from_parent_id).where(
        Relocation.entry_id == entry_id, Relocation.from_parent_id != Relocation.to_parent_id
    )
    return tuple(Relocate(*row) for row in session.execute(question))


def _promises_back(session: Session, entry_id: int) -> tuple[Promise, ...]:
    change = ReservationChange
    question = select(change.stop_id, change.lot_id, change.place_id, -change.delta_milli)
    return tuple(Promise(*row) for row in session.execute(question.where(change.entry_id == entry_id)))


def _edits_back(session: Session, entry_id: int) -> tuple[Edit, ...]:
    rows = session.scalars(select(FieldChange).where(FieldChange.entry_id == entry_id))
    return tuple(
        Edit(
            row.table_name,
            row.row_id,
            row.field,
            value_of(row.table_name, row.field, row.before),
            value_of(row.table_name, row.field, row.after),
        )
        for row in rows
    )


def _row(entry: JournalEntry, person: str, *, for_helper: bool = False) -> JournalRow:
    facts = json.loads(entry.facts)
    return JournalRow(
        entry.id,
        entry.kind,
        entry.at,
        person,
        without_names(entry.kind, facts) if for_helper else facts,
        entry.note,
        entry.undoes_id,
        entry.undone_by_id is not None,
    )
