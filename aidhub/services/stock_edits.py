"""Cells of the stock edited in place: where goods lie, how many, how heavy, until when they keep, and the note."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from aidhub.database.tables import FieldChange, JournalEntry, Movement, Person, Place, Relocation
from aidhub.domain import errors
from aidhub.domain.days import parse_day
from aidhub.domain.ledger import PACKAGES, Edit, Entry, Move, Promise, Relocate
from aidhub.domain.quantities import LONG, NumberStyle, clean_text, parse_quantity, parse_weight
from aidhub.services.ledger import outside, record
from aidhub.services.moving import NotInWarehouse, find_goal, moved_loose
from aidhub.services.stock import StockRow, rows_of

COLUMNS = ("location", "quantity", "gross", "expiry", "note")
"""The columns that can be edited."""

_SHOWN = {"location": "location_id", "quantity": "quantity_milli", "gross": "gross_g", "expiry": "expires",
          "note": "note"}  # fmt: skip
"""What of a row each column shows."""


class ChangedByOther(errors.AidHubError):
    """Somebody changed the goods meanwhile. Facts: person, at (UTC), what (box number, or where it lies)."""


class NoOwnWeight(errors.AidHubError):
    """Loose goods have no weight of their own; it follows from their article."""


@dataclass(frozen=True, slots=True)
class StockEdit:
    """A cell and what was typed into it.

    ``row`` is what the person saw, ``style`` the decimal mark of their language. The location is a code or a pallet's
    number; the weight, in kilograms, is that of the whole package; expiry and note are the lot's, wherever it lies.
    """

    row: StockRow
    column: str
    text: str
    style: NumberStyle = NumberStyle.POINT


@dataclass(slots=True)
class _Parts:
    """What the entry will hold, each thing once."""

    goals: dict[int, int] = field(default_factory=dict)
    loose: dict[tuple[int, int], int] = field(default_factory=dict)
    moves: list[Move] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)
    edits: dict[tuple[str, int, str], Edit] = field(default_factory=dict)

    def edit(self, table: str, row_id: int, name: str, value: Any) -> None:
        self.edits[table, row_id, name] = Edit(table, row_id, name, value)


@dataclass(slots=True)
class _Known:
    """What the edits of one step are read against: the rows as they are now, and the places named."""

    session: Session
    rows: dict[tuple[int, int], StockRow]
    goals: dict[str, int | errors.AidHubError] = field(default_factory=dict)

    def goal(self, text: str) -> int:
        """Find a location or pallet; a text that stands in many cells is looked up once."""
        if text not in self.goals:
            try:
                self.goals[text] = find_goal(self.session, text)
            except errors.AidHubError as refusal:
                self.goals[text] = refusal
        found = self.goals[text]
        if isinstance(found, errors.AidHubError):
            raise found
        return found


def check_edits(session: Session, edits: Sequence[StockEdit]) -> list[errors.AidHubError | None]:
    """Say of each edit why it cannot be kept; None if it can."""
    there = _current(session, edits)
    found: list[errors.AidHubError | None] = []
    for edit in edits:
        try:
            _put(there, _Parts(), edit)
        except errors.AidHubError as refusal:
            found.append(refusal)
        else:
            found.append(None)
    return found


def edit_stock(session: Session, edits: Sequence[StockEdit]) -> int:
    """Keep edits of many rows as one step, or none of them; answers the entry.

    A quantity that is more was found, one that is less was not found: it comes from or goes to outside.

    Raises:
        NotFound: no location or pallet is called so; the facts name the nearest.
        ChangedByOther: what stands there is not what the person saw.
        AlreadyReserved: less would be left than is promised.
        NotInWarehouse, NoOwnWeight, NotANumber, NotADay, OpenDay, TextTooLong, WrongPlace, NothingChanged.
    """
    there, parts = _current(session, edits), _Parts()
    for edit in edits:
        _put(there, parts, edit)
    for key, goal in parts.loose.items():
        moves, promises = moved_loose(session, [key], goal)
        parts.moves += moves
        parts.promises += promises
    steps = tuple(Relocate(place_id, goal) for place_id, goal in parts.goals.items())
    rows = {(edit.row.lot_id, edit.row.place_id): edit.row for edit in edits}
    facts = {"count": len(rows), "what": _what(next(iter(rows.values())))}
    entry = Entry("edit_stock", tuple(parts.moves), steps, tuple(parts.promises), tuple(parts.edits.values()), facts)
    return record(session, entry)


def _current(session: Session, edits: Sequence[StockEdit]) -> _Known:
    keys = list(dict.fromkeys((edit.row.lot_id, edit.row.place_id) for edit in edits))
    return _Known(session, {(row.lot_id, row.place_id): row for row in rows_of(session, keys)})


def _put(there: _Known, parts: _Parts, edit: StockEdit) -> None:
    """Understand one edit and add what it does."""
    key = (edit.row.lot_id, edit.row.place_id)
    now = there.rows.get(key)
    if now is None:
        raise _changed(there.session, edit) or NotInWarehouse(what=_what(edit.row), where="")
    shown = _SHOWN[edit.column]
    if getattr(now, shown) != getattr(edit.row, shown):
        raise _changed(there.session, edit) or errors.Changed(kind="box", name=_what(edit.row), field=edit.column)
    does: dict[str, Callable[[_Known, _Parts, StockEdit], None]] = {
        "location": _move, "quantity": _count, "gross": _weigh, "expiry": _expire, "note": _note,
    }  # fmt: skip
    does[edit.column](there, parts, replace(edit, row=now))


def _move(there: _Known, parts: _Parts, edit: StockEdit) -> None:
    row, goal = edit.row, there.goal(edit.text)
    if row.kind in PACKAGES:
        if there.session.get_one(Place, row.place_id).parent_id != goal:
            parts.goals[row.place_id] = goal
    elif row.place_id != goal:
        parts.loose[row.lot_id, row.place_id] = goal


def _count(there: _Known, parts: _Parts, edit: StockEdit) -> None:
    row, wanted = edit.row, parse_quantity(edit.text, edit.style)
    if wanted < row.reserved_milli:
        raise errors.AlreadyReserved(article=row.names, place=_what(row), transport=", ".join(row.transports))
    elsewhere = outside(there.session, "not_found")
    if wanted > row.quantity_milli:
        parts.moves.append(Move(row.lot_id, elsewhere, row.place_id, wanted - row.quantity_milli))
    elif wanted < row.quantity_milli:
        parts.moves.append(Move(row.lot_id, row.place_id, elsewhere, row.quantity_milli - wanted))


def _weigh(_: _Known, parts: _Parts, edit: StockEdit) -> None:
    row = edit.row
    if row.kind not in PACKAGES:
        raise NoOwnWeight(article=row.names)
    grams = parse_weight(edit.text, "kg", edit.style) if edit.text.strip() else None
    parts.edit("place", row.place_id, "gross_g", grams)
    parts.edit("place", row.place_id, "gross_source", "" if grams is None else "typed")


def _expire(_: _Known, parts: _Parts, edit: StockEdit) -> None:
    text = edit.text.strip()
    parts.edit("lot", edit.row.lot_id, "expires", parse_day(text) if text else None)


def _note(there: _Known, parts: _Parts, edit: StockEdit) -> None:
    row, text = edit.row, clean_text(edit.text, LONG)
    parts.edit("lot", row.lot_id, "note", text)
    if row.kind in PACKAGES and there.session.get_one(Place, row.place_id).note:
        parts.edit("place", row.place_id, "note", "")  # the row shows one note: the one typed last


def _what(row: StockRow) -> str:
    return row.package or row.location


def _changed(session: Session, edit: StockEdit) -> ChangedByOther | None:
    """Find who changed what a cell shows; None if the journal does not tell."""
    row = edit.row
    last: dict[str, Any] = {
        "location": select(Relocation.entry_id).where(Relocation.place_id.in_(_above(session, row.place_id))),
        "quantity": _moved(row),
        "gross": _field(("place", row.place_id, "gross_g")),
        "expiry": _field(("lot", row.lot_id, "expires")),
        "note": _field(("lot", row.lot_id, "note"), ("place", row.place_id, "note")),
    }
    by = _who(session, last[edit.column]) or _who(session, _moved(row))
    return ChangedByOther(person=by[0], at=by[1], what=_what(row)) if by else None


def _who(session: Session, entries: Any) -> tuple[str, datetime] | None:
    question = (
        select(Person.name, JournalEntry.at)
        .join(JournalEntry, JournalEntry.person_id == Person.id)
        .where(JournalEntry.id.in_(entries))
        .order_by(JournalEntry.id.desc())
        .limit(1)
    )
    found = session.execute(question).first()
    return (found[0], found[1]) if found else None


def _moved(row: StockRow) -> Any:
    here = or_(Movement.from_place_id == row.place_id, Movement.to_place_id == row.place_id)
    return select(Movement.entry_id).where(Movement.lot_id == row.lot_id, here)


def _field(*fields: tuple[str, int, str]) -> Any:
    change = FieldChange
    one_of = [
        (change.table_name == table) & (change.row_id == row) & (change.field == name) for table, row, name in fields
    ]
    return select(change.entry_id).where(or_(*one_of))


def _above(session: Session, place_id: int) -> list[int]:
    """List a package and the packages it stands on."""
    found: list[int] = []
    place = session.get(Place, place_id)
    while place is not None and place.kind in PACKAGES:
        found.append(place.id)
        place = session.get(Place, place.parent_id) if place.parent_id else None
    return found or [place_id]


def block(session: Session, keys: Sequence[tuple[int, int]], reason: str) -> int:
    """Keep goods from going out, for a reason, or let them go again with an empty one; answers the entry.

    Goods in a package are blocked with all that is in it, loose goods as their lot.

    Raises:
        AlreadyReserved: some of it is promised to a transport. Nothing is blocked.
        NothingChanged: it is so already.
    """
    reason = clean_text(reason)
    rows = rows_of(session, keys)
    edits: dict[tuple[str, int], Edit] = {}
    for row in rows:
        if reason and row.reserved_milli:
            raise errors.AlreadyReserved(article=row.names, place=_what(row), transport=", ".join(row.transports))
        if row.kind in PACKAGES:
            edits["place", row.place_id] = Edit("place", row.place_id, "blocked", reason)
        if row.kind not in PACKAGES or not reason:
            edits["lot", row.lot_id] = Edit("lot", row.lot_id, "blocked", reason)
    facts = {"count": len(rows), "what": _what(rows[0]), "reason": reason}
    return record(
        session, Entry("block" if reason else "unblock", edits=tuple(edits.values()), facts=facts, note=reason)
    )
