"""What is inside a backup, without opening it as the warehouse."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from aidhub.database.checking import look
from aidhub.database.engine import closing_engine, sqlite_engine
from aidhub.database.faults import told_plainly
from aidhub.database.tables import JournalEntry, Place


@dataclass(frozen=True, slots=True)
class LastStep:
    """The newest entry of a journal. ``at`` is its moment (UTC); ``facts`` make its sentence."""

    entry: int
    kind: str
    at: datetime
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup holds: boxes in the warehouse, entries of the journal, and the last of them, if any."""

    boxes: int
    entries: int
    last: LastStep | None


def contents(file: Path) -> Contents:
    """Look into a backup of this or an older version; it is only read.

    Raises:
        FileMissing, NotAnAidHubFile, FileTooNew, FileDamaged, DiskFailed: it cannot be looked into.
    """
    look(file)
    top = aliased(Place)
    boxes = select(func.count()).select_from(Place).join(top, top.id == Place.top_id)
    boxes = boxes.where(Place.kind == "box", top.kind == "site")
    columns = (JournalEntry.id, JournalEntry.kind, JournalEntry.at, JournalEntry.facts)
    with (
        told_plainly(str(file)),
        closing_engine(sqlite_engine(file, "ro", reading=True)) as engine,
        engine.connect() as connection,
    ):
        count = connection.scalar(select(func.count()).select_from(JournalEntry)) or 0
        last = connection.execute(select(*columns).order_by(JournalEntry.id.desc()).limit(1)).first()
        found = LastStep(last.id, last.kind, last.at, json.loads(last.facts)) if last else None
        return Contents(connection.scalar(boxes) or 0, count, found)
