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
from aidhub.domain.names import unit_in
from aidhub.domain.quantities import LONG, NumberStyle, clean_text, parse_quantity, parse_weight
from aidhub.services.ledger import outside, record
from aidhub.services.moving import StockKey, find_goal, moved_loose, place_here
from aidhub.services.stock import StockRow, rows_of
from aidhub.services.who_changed import who_changed

_SHOWN = {"location": "location_id", "quantity": "quantity_milli", "gross": "gross_g", "expiry": "expires",
          "note": "note"}  # fmt: skip
"""What of a row each column shows that can be edited."""


class LotTwice(errors.AidHubError):
    """Two cells of one step say different things of the same goods. Facts: what (where the first stands)."""


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
class _Step:
    """What the entry will hold, each thing once, and what the edits are read against.

    ``rows`` are those of the edits as they are now. ``goals`` are where packages go, ``loose`` where loose goods go,
    ``counted`` what there will be where a quantity was typed.
    """

    session: Session
    rows: dict[StockKey, StockRow]
    places: dict[str, Place | errors.AidHubError] = field(default_factory=dict)
    goals: dict[int, int] = field(default_factory=dict)
    loose: dict[StockKey, int] = field(default_factory=dict)
    counted: dict[StockKey, int] = field(default_factory=dict)
    edits: dict[tuple[str, int, str], tuple[Edit, str]] = field(default_factory=dict)

    def goal(self, text: str) -> Place:
        """Find a location or pallet of a warehouse; a text that stands in many cells is looked up once."""
        if text not in self.places:
            try:
                self.places[text] = place_here(self.session, find_goal(self.session, text))
            except errors.AidHubError as refusal:
                self.places[text] = refusal
        found = self.places[text]
        if isinstance(found, errors.AidHubError):
            raise found
        return found

    def edit(self, row: StockRow, table: str, row_id: int, name: str, value: Any) -> None:
        """Take the edit of a field; boxes of one lot share it, so it cannot become two things at once."""
        first, where = self.edits.setdefault((table, row_id, name), (Edit(table, row_id, name, value), row.called))
        if first.after != value:
            raise LotTwice(what=where)


def check_edits(session: Session, edits: Sequence[StockEdit]) -> list[errors.AidHubError | None]:
    """Say of each edit why it cannot be kept beside those before it; None if it can."""
    step = _begun(session, edits)
    return errors.refusals(lambda edit: _put(step, edit), edits)


def edit_stock(session: Session, edits: Sequence[StockEdit]) -> int:
    """Keep edits of many rows as one step, or none of them; answers the entry.

    A quantity that is more was found, one that is less was not found: it comes from or goes to outside.

    Raises:
        NotFound: no location or pallet is called so; the facts name the nearest.
        ChangedByOther: what stands there is not what the person saw.
        AlreadyReserved: less would be left than is promised.
        NotInWarehouse: the goods, or the pallet they should go onto, are on the road, with a partner, or no more.
        LotTwice: another cell of the step says something else of the same goods.
        NoOwnWeight, NotANumber, NotADay, OpenDay, TextTooLong, WrongPlace, NothingChanged.
    """
    step = _begun(session, edits)
    for edit in edits:
        _put(step, edit)
    moves = _counts(step)
    promises: list[Promise] = []
    for key, goal in step.loose.items():
        brought, promised = moved_loose(session, [key], goal)
        moves += [replace(move, quantity_milli=step.counted.get(key, move.quantity_milli)) for move in brought]
        promises += promised
    rows = {(edit.row.lot_id, edit.row.place_id): edit.row for edit in edits}
    entry = Entry(
        "edit_stock",
        tuple(move for move in moves if move.quantity_milli),
        tuple(Relocate(place_id, goal) for place_id, goal in step.goals.items()),
        tuple(promises),
        tuple(edit for edit, _ in step.edits.values()),
        {"count": len(rows), "what": next(iter(rows.values())).called},
    )
    return record(session, entry)


def _begun(session: Session, edits: Sequence[StockEdit]) -> _Step:
    keys = list(dict.fromkeys((edit.row.lot_id, edit.row.place_id) for edit in edits))
    return _Step(session, {(row.lot_id, row.place_id): row for row in rows_of(session, keys)})


def _put(step: _Step, edit: StockEdit) -> None:
    """Understand one edit and add what it does, or nothing."""
    place = place_here(step.session, edit.row.place_id)
    now = step.rows.get((edit.row.lot_id, edit.row.place_id))
    if now is None:
        raise who_changed(step.session, edit.row, "quantity") or errors.NotFound(kind="box", name=edit.row.called)
    shown = _SHOWN[edit.column]
    if getattr(now, shown) != getattr(edit.row, shown):
        raise who_changed(step.session, edit.row, edit.column) or errors.Changed(
            kind="box", name=edit.row.called, field=edit.column
        )
    does: dict[str, Callable[[_Step, StockEdit, Place], None]] = {
        "location": _move, "quantity": _count, "gross": _weigh, "expiry": _expire, "note": _note,
    }  # fmt: skip
    does[edit.column](step, replace(edit, row=now), place)


def _move(step: _Step, edit: StockEdit, place: Place) -> None:
    goal = step.goal(edit.text)
    if place.id in _standing_on(step.session, goal):
        raise errors.WrongPlace(place=place.code, into=goal.code)
    if place.kind not in PACKAGES:
        if place.id != goal.id:
            step.loose[edit.row.lot_id, place.id] = goal.id
    elif place.parent_id != goal.id and step.goals.setdefault(place.id, goal.id) != goal.id:
        raise LotTwice(what=edit.row.called)


def _count(step: _Step, edit: StockEdit, _: Place) -> None:
    row, text = edit.row, edit.text.strip()
    wanted = parse_quantity(_without_unit(row, text), edit.style)
    if wanted < row.reserved_milli:
        raise errors.AlreadyReserved(article=row.names, place=row.called, transport=", ".join(row.transports))
    step.counted[row.lot_id, row.place_id] = wanted


def _without_unit(row: StockRow, text: str) -> str:
    """Take the unit away where it was typed too, or copied from another program."""
    units = {unit_in(row.unit, language, thousandths) for language in row.unit for thousandths in (1000, 2000)}
    number, _, unit = text.rpartition(" ")
    return number if number and unit in units else text


def _counts(step: _Step) -> list[Move]:
    """Bring what was found from outside, and what was not found there."""
    elsewhere, moves = outside(step.session, "not_found"), []
    for (lot_id, place_id), wanted in step.counted.items():
        more = wanted - step.rows[lot_id, place_id].quantity_milli
        ends = (elsewhere, place_id) if more > 0 else (place_id, elsewhere)
        moves.append(Move(lot_id, *ends, abs(more)))
    return moves


def _weigh(step: _Step, edit: StockEdit, place: Place) -> None:
    if place.kind not in PACKAGES:
        raise NoOwnWeight(article=edit.row.names)
    grams = parse_weight(edit.text, "kg", edit.style) if edit.text.strip() else None
    step.edit(edit.row, "place", place.id, "gross_g", grams)
    step.edit(edit.row, "place", place.id, "gross_source", "" if grams is None else "typed")


def _expire(step: _Step, edit: StockEdit, _: Place) -> None:
    text = edit.text.strip()
    step.edit(edit.row, "lot", edit.row.lot_id, "expires", parse_day(text) if text else None)


def _note(step: _Step, edit: StockEdit, place: Place) -> None:
    step.edit(edit.row, "lot", edit.row.lot_id, "note", clean_text(edit.text, LONG))
    if place.kind in PACKAGES and place.note:
        step.edit(edit.row, "place", place.id, "note", "")  # the row shows one note: the one typed last


def _standing_on(session: Session, place: Place) -> set[int]:
    """List a package and the packages it stands on."""
    found: set[int] = set()
    here: Place | None = place
    while here is not None and here.kind in PACKAGES:
        found.add(here.id)
        here = session.get(Place, here.parent_id) if here.parent_id else None
    return found
