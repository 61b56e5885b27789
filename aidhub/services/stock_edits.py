"""Cells of the stock edited in place: where goods lie, how many, how heavy, until when they keep, and the note."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy.orm import Session

from aidhub.database.tables import Place
from aidhub.domain import errors
from aidhub.domain.days import parse_day
from aidhub.domain.ledger import PACKAGES, Edit, Entry, Move, Promise, Relocate
from aidhub.domain.quantities import LONG, NumberStyle, clean_text, parse_quantity, parse_weight
from aidhub.services.ledger import outside, record
from aidhub.services.moving import NotInWarehouse, find_goal, moved_loose
from aidhub.services.stock import StockRow, rows_of
from aidhub.services.who_changed import who_changed

_SHOWN = {"location": "location_id", "quantity": "quantity_milli", "gross": "gross_g", "expiry": "expires",
          "note": "note"}  # fmt: skip
"""What of a row each column shows that can be edited."""


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
    facts = {"count": len(rows), "what": next(iter(rows.values())).called}
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
        raise who_changed(there.session, edit.row, edit.column) or NotInWarehouse(what=edit.row.called, where="")
    shown = _SHOWN[edit.column]
    if getattr(now, shown) != getattr(edit.row, shown):
        raise who_changed(there.session, edit.row, edit.column) or errors.Changed(
            kind="box", name=edit.row.called, field=edit.column
        )
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
        raise errors.AlreadyReserved(article=row.names, place=row.called, transport=", ".join(row.transports))
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
