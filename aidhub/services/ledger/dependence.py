"""What builds on an entry. Decision 5 says by which rules, and why.

An entry leaves marks behind for later ones, and needs marks of earlier ones: goods lying free at a place, a place
standing where it does, a field holding a value. One entry builds on another if it needs a mark that the other left.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select, union, union_all
from sqlalchemy.orm import Session

from aidhub.database.tables import FieldChange, JournalEntry, Lot, Movement, Place, Relocation, ReservationChange, Stop
from aidhub.services.ledger.marks import BEFORE, MAKING, NOT_YET, PARTS, marks_of
from aidhub.services.ledger.writing import among, chunks

UNDO, REDO = "undo", "redo"

Which = Callable[[Any], ColumnElement[bool]]
"""Given a column with entries: those that are asked about, the earlier or the later ones."""

Finder = Callable[[Collection[Any], Which], Select[Any]]
"""Given marks of one kind, asks which entries left them, or which need them."""


def later_entries(session: Session, entry_id: int) -> list[int]:
    """Find what stands in the way of reversing an entry, in order.

    These are the live entries that build on it directly. If the entry is an undo, so that its reverse does something
    again, they are also the later undos of what that something was built on.
    """
    entry = session.get_one(JournalEntry, entry_id, populate_existing=True)
    found = set(_live(session, _building_on(session, entry_id), entry_id))
    if entry.kind == UNDO and entry.undoes_id is not None:
        found |= _taken_away(session, entry.undoes_id, entry_id)
    return sorted(found)


def all_later_entries(session: Session, entry_id: int) -> set[int]:
    """Find everything that stands in the way, and what stands in the way of that, and so on."""
    found: set[int] = set()
    waiting = [entry_id]
    while waiting:
        new = set(later_entries(session, waiting.pop())) - found
        found |= new
        waiting += new
    return found


def _building_on(session: Session, entry_id: int) -> set[int]:
    left = marks_of(session, entry_id).left
    return set(_found(session, left, _NEEDING, lambda entry: entry > entry_id))


def _built_on(session: Session, entry_id: int) -> set[int]:
    needed = marks_of(session, entry_id).needed
    return set(_found(session, needed, _LEAVING, lambda entry: entry < entry_id))


def _found(
    session: Session, marks: Mapping[str, set[Any]], finders: Mapping[str, Finder], which: Which
) -> Iterator[int]:
    for kind, keys in marks.items():
        for piece in chunks(sorted(keys)):
            yield from session.scalars(finders[kind](piece, which))


def _live(session: Session, entries: Collection[int], since: int) -> Iterator[int]:
    """Leave out what is undone, and undos: an undo and what it undid cancel out, be it done before or since.

    Doing again counts as doing, unless it only takes back an undo that is later as well.
    """
    question = select(JournalEntry.id, JournalEntry.undoes_id).where(JournalEntry.undone_by_id.is_(None))
    for piece in chunks(sorted(entries)):
        for entry_id, undoes_id in session.execute(question.where(JournalEntry.id.in_(piece))):
            if undoes_id is None or _is_done_since(session, entry_id, since):
                yield entry_id


def _is_done_since(session: Session, entry_id: int, since: int) -> bool:
    """Follow a redo back: say whether it does something again that was not done at a moment before."""
    entry = session.get_one(JournalEntry, entry_id, populate_existing=True)
    if entry.kind == UNDO:
        return False
    while entry.undoes_id is not None and entry.undoes_id > since:
        entry = session.get_one(JournalEntry, entry.undoes_id)
    return entry.kind != UNDO


def _taken_away(session: Session, done_id: int, undo_id: int) -> set[int]:
    """Find the undos, later than that of an entry, of what the entry was built on; those that stand."""
    question = select(JournalEntry.undone_by_id).where(JournalEntry.undone_by_id > undo_id)
    undos: set[int] = set()
    for piece in chunks(sorted(_built_on(session, done_id))):
        newest = [_newest(session, first) for first in session.scalars(question.where(JournalEntry.id.in_(piece)))]
        undos |= {entry.id for entry in newest if entry.kind == UNDO}
    return undos


def _newest(session: Session, entry_id: int | None) -> JournalEntry:
    """Follow undos and redos to the one that stands."""
    entry = session.get_one(JournalEntry, entry_id, populate_existing=True)
    return entry if entry.undone_by_id is None else _newest(session, entry.undone_by_id)


# Who left or needs a mark ---------------------------------------------------------------------------------------------


def _stock(keys: Collection[Any], which: Which, sign: int) -> Select[Any]:
    """Entries that made more (1) or less (-1) of lots lie free at places."""
    change = ReservationChange
    pieces = [
        select(row.entry_id, row.lot_id, place.label("place_id"), free.label("free")).where(
            which(row.entry_id), among(keys, row.lot_id, place)
        )
        for row, place, free in (
            (Movement, Movement.to_place_id, Movement.quantity_milli),
            (Movement, Movement.from_place_id, -Movement.quantity_milli),
            (change, change.place_id, -change.delta_milli),
        )
    ]
    each = union_all(*pieces).subquery().c
    return (
        select(each.entry_id).group_by(each.entry_id, each.lot_id, each.place_id).having(func.sum(each.free) * sign > 0)
    )


def _promising(keys: Collection[Any], which: Which) -> Select[Any]:
    change = ReservationChange
    return select(change.entry_id).where(
        which(change.entry_id), among(keys, change.stop_id, change.lot_id, change.place_id, by=(1,))
    )


def _relocating(keys: Collection[Any], which: Which) -> Select[Any]:
    return select(Relocation.entry_id).where(which(Relocation.entry_id), Relocation.place_id.in_(keys))


def _sending(keys: Collection[Any], which: Which) -> Select[Any]:
    return _relocating(keys, which).where(Relocation.from_top_id != Relocation.to_top_id)


def _touching(keys: Collection[Any], which: Which) -> Select[Any]:
    moved = Relocation.from_parent_id != Relocation.to_parent_id
    entries = union(
        select(Movement.entry_id).where(which(Movement.entry_id), Movement.from_place_id.in_(keys)),
        select(Movement.entry_id).where(which(Movement.entry_id), Movement.to_place_id.in_(keys)),
        select(Relocation.entry_id).where(moved, Relocation.from_parent_id.in_(keys)),
        select(Relocation.entry_id).where(moved, Relocation.to_parent_id.in_(keys)),
    ).subquery()
    return select(entries.c.entry_id).where(which(entries.c.entry_id))


def _editing(keys: Collection[Any], which: Which) -> Select[Any]:
    change = FieldChange
    key = among(keys, change.table_name, change.row_id, change.field, by=(0, 1))
    return select(change.entry_id).where(which(change.entry_id), key)


def _making(keys: Collection[Any], which: Which) -> Select[Any]:
    beyond = select(Place.id).where(Place.kind == "outside")
    change = FieldChange
    entries = union(
        select(Relocation.entry_id).where(
            Relocation.place_id.in_(_of("place", keys)), Relocation.from_top_id.in_(beyond)
        ),
        select(Movement.entry_id).where(Movement.lot_id.in_(_of("lot", keys)), Movement.from_place_id.in_(BEFORE)),
        select(change.entry_id).where(
            among(keys, change.table_name, change.row_id, by=(0, 1)),
            change.field.in_(MAKING),
            change.before.in_(NOT_YET),
        ),
    ).subquery()
    return select(entries.c.entry_id).where(which(entries.c.entry_id))


def _using(keys: Collection[Any], which: Which) -> Select[Any]:
    change, promise = FieldChange, ReservationChange
    lots = select(Lot.id).where(Lot.article_id.in_(_of("article", keys)))
    stops = select(Stop.id).where(Stop.transport_id.in_(_of("transport", keys)))
    entries = union(
        select(change.entry_id).where(among(keys, change.table_name, change.row_id, by=(0, 1))),
        select(Movement.entry_id).where(Movement.lot_id.in_(lots)),
        select(change.entry_id).where(
            change.table_name == "lot", change.row_id.in_(lots), change.field == "article_id"
        ),
        select(promise.entry_id).where(promise.stop_id.in_(stops)),
        *_making_parts(keys),
    ).subquery()
    return select(entries.c.entry_id).where(which(entries.c.entry_id))


def _making_parts(keys: Collection[Any]) -> Iterator[Select[Any]]:
    """Entries that made a line of an intake, a location of a stock count: parts of these rows."""
    change = FieldChange
    for part, column, whole in PARTS:
        if of_whole := _of(whole.__tablename__, keys):
            yield select(change.entry_id).where(
                change.table_name == part.__tablename__,
                change.row_id.in_(select(part.id).where(column.in_(of_whole))),
                change.field.in_(MAKING),
                change.before.in_(NOT_YET),
            )


def _of(table: str, rows: Collection[tuple[str, int]]) -> list[int]:
    return [row_id for name, row_id in rows if name == table]


_BOTH: dict[str, Finder] = {"promise": _promising, "place": _relocating, "field": _editing}
_NEEDING: dict[str, Finder] = {
    **_BOTH,
    "stock": lambda keys, which: _stock(keys, which, -1),
    "content": _sending,
    "presence": _touching,
    "row": _using,
}
_LEAVING: dict[str, Finder] = {
    **_BOTH,
    "stock": lambda keys, which: _stock(keys, which, 1),
    "content": _touching,
    "presence": _sending,
    "row": _making,
}
