"""Fields of rows get other values."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast

from sqlalchemy import Table, bindparam, insert, select, update
from sqlalchemy.orm import Session

from aidhub.database.tables import (
    Article,
    ArticleBarcode,
    ArticleName,
    ArticlePack,
    ArticleSubstitute,
    Base,
    ConfirmedWording,
    Contact,
    Counted,
    CountedLocation,
    Delivery,
    FieldChange,
    Intake,
    IntakeLine,
    KitPart,
    Lot,
    NeedsLine,
    NeedsList,
    Party,
    Person,
    Place,
    Placement,
    Postponed,
    SavedView,
    Setting,
    StockCount,
    Stop,
    Transport,
    Vehicle,
    Waypoint,
)
from aidhub.domain import errors
from aidhub.domain.ledger import Edit
from aidhub.services.ledger.writing import chunks

EDITABLE: dict[str, type[Base]] = {
    model.__tablename__: model
    for model in (
        Article, ArticleBarcode, ArticleName, ArticlePack, ArticleSubstitute, ConfirmedWording, Contact, Counted,
        CountedLocation, Delivery, Intake, IntakeLine, KitPart, Lot, NeedsLine, NeedsList, Party, Person, Place,
        Placement, Postponed, SavedView, Setting, StockCount, Stop, Transport, Vehicle, Waypoint,
    )
}  # fmt: skip
"""The tables whose fields entries may change, by name."""

_RELOCATED = {("place", "parent_id"), ("place", "top_id"), ("place", "location_id")}


@dataclass(frozen=True, slots=True)
class Edited:
    """An edit and what stood there before."""

    edit: Edit
    before: Any


def edited(session: Session, edits: Sequence[Edit]) -> list[Edited]:
    """Find what stands where edits go; those that change nothing are left out.

    Raises:
        Changed: it is not what the person saw.
        ValueError: a field would get two values, or is no field to be edited.
    """
    found: list[Edited] = []
    for (table, field), rows in _by_field(edits).items():
        columns = EDITABLE[table].__table__.c
        for piece in chunks(sorted(rows)):
            question = select(columns.id, columns[field]).where(columns.id.in_(piece))
            befores = {row[0]: row[1] for row in session.execute(question)}
            found += [Edited(rows[row_id], befores[row_id]) for row_id in piece]
    for change in found:
        edit = change.edit
        if edit.expected is not ... and edit.expected != change.before:
            raise errors.Changed(kind=edit.table, name=str(edit.row_id), field=edit.field)
    return [change for change in found if change.before != change.edit.after]


def write_edited(session: Session, entry_id: int, changed: Sequence[Edited]) -> None:
    """Write the new values, and what was there before."""
    for (table, field), rows in _by_field([change.edit for change in changed]).items():
        columns = EDITABLE[table].__table__.c
        one = update(cast("Table", columns.id.table)).where(columns.id == bindparam("row"))
        values = [{"row": edit.row_id, "new": edit.after} for edit in rows.values()]
        if columns[field].unique and columns[field].nullable:  # what one row gives up another may take
            session.execute(one.values({field: None}), [{"row": row_id} for row_id in rows])
        session.execute(one.values({field: bindparam("new")}), values)
    told = [
        {
            "entry_id": entry_id,
            "table_name": change.edit.table,
            "row_id": change.edit.row_id,
            "field": change.edit.field,
            "before": plain(change.before),
            "after": plain(change.edit.after),
        }
        for change in changed
    ]
    if told:
        session.execute(insert(cast("Table", FieldChange.__table__)), told)


def plain(value: Any) -> str:
    """Write a value as the journal keeps it."""
    return json.dumps(value.isoformat() if isinstance(value, date | datetime) else value, ensure_ascii=False)


def value_of(table: str, field: str, written: str) -> Any:
    """Read a value of the journal back into what the column holds."""
    value = json.loads(written)
    kind = EDITABLE[table].__table__.c[field].type.python_type
    if value is not None and kind in (date, datetime):
        return kind.fromisoformat(value)
    return value


def _by_field(edits: Sequence[Edit]) -> dict[tuple[str, str], dict[int, Edit]]:
    fields: dict[tuple[str, str], dict[int, Edit]] = {}
    for edit in sorted(edits, key=lambda edit: (edit.table, edit.field)):
        rows = fields.setdefault((edit.table, edit.field), {})
        if edit.row_id in rows or (edit.table, edit.field) in _RELOCATED:
            raise ValueError(f"{edit.table}.{edit.field} of row {edit.row_id} cannot be edited so")
        rows[edit.row_id] = edit
    return fields
