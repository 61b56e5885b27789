"""What a restore would take away: the steps since the backup was made."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aidhub.database.contents import LastStep
from aidhub.database.tables import JournalEntry
from aidhub.services.undo import JournalRow, journal

NAMED = 5
"""So many of the steps that would be lost are named."""


@dataclass(frozen=True, slots=True)
class Since:
    """How many steps were done since a backup, and the newest of them.

    ``is_ours`` False: the backup is not of this warehouse, or of one that went another way since.
    """

    count: int
    newest: tuple[JournalRow, ...]
    is_ours: bool


def steps_since(session: Session, last: LastStep | None) -> Since:
    """Find the steps done since the last one of a backup; None is a backup without steps."""
    after, is_ours = 0, True
    if last is not None:
        there = select(JournalEntry.id).where(
            JournalEntry.id == last.entry, JournalEntry.kind == last.kind, JournalEntry.at == last.at
        )
        is_ours = session.scalar(there) is not None
        after = last.entry if is_ours else 0
    count = session.scalar(select(func.count()).select_from(JournalEntry).where(JournalEntry.id > after)) or 0
    newest = tuple(row for row in journal(session, NAMED) if row.id > after)
    return Since(count, newest, is_ours)
