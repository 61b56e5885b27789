"""The ledger: the one place that writes entries, balances, places and promises."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import islice
from typing import Any, TypeVar, cast

from sqlalchemy import Table, func, insert, select, text, tuple_, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from aidhub.database.tables import (
    Article,
    ArticleBarcode,
    ArticleName,
    ArticlePack,
    Balance,
    Base,
    Contact,
    FieldChange,
    JournalEntry,
    Lot,
    Movement,
    NumberCounter,
    Party,
    Person,
    Place,
    Relocation,
    ReservationChange,
    Stop,
    Transport,
    Vehicle,
)
from aidhub.domain import errors
from aidhub.domain.ledger import MAY_STAND_IN, PACKAGES, Change, Edit, Entry, Move, Promise, Relocate, changes

_T = TypeVar("_T")
CHUNK = 500
EDITABLE: dict[str, type[Base]] = {
    model.__tablename__: model
    for model in (
        Article, ArticleBarcode, ArticleName, ArticlePack, Contact, Lot, Party, Person, Place, Stop, Transport, Vehicle,
    )
}  # fmt: skip
"""The tables whose fields entries may change, by name."""


def record(session: Session, entry: Entry) -> int:
    """Write an entry and everything that follows from it; answers its number.

    Locks are taken first, in one order: places, balances, edited rows. Then it is checked, then written.

    Raises:
        NotEnoughStock: a place would hold less than nothing of a lot, or less than is promised.
        WrongPlace: a place would stand in something it cannot stand in, or in itself.
        Changed: an edited field is not what the person saw.
        ValueError: the entry is empty or no sense can be made of it: a fault of the program.
    """
    if entry.is_empty():
        raise ValueError(f"entry {entry.kind!r} changes nothing")
    places = _lock_places(session, entry.relocations)
    sums = changes(entry, _outside_ids(session))
    _lock_balances(session, sums)
    befores = _lock_fields(session, entry.edits)

    entry_id = _new_entry(session, entry)
    _write_relocations(session, entry_id, entry.relocations, places)
    _write_moves(session, entry_id, entry.moves)
    _write_balances(session, sums)
    _write_promises(session, entry_id, entry.promises)
    _write_edits(session, entry_id, entry.edits, befores)
    return entry_id


def now(session: Session) -> datetime:
    """Tell the time: the server's, or this machine's for a file; ``session.info['at']`` stands before both."""
    if fixed := session.info.get("at"):
        return cast("datetime", fixed)
    if session.get_bind().dialect.name == "postgresql":
        return cast("datetime", session.scalar(select(func.now())))
    return datetime.now(UTC)


def take_numbers(session: Session, series: str, count: int = 1) -> range:
    """Give the next numbers of a series. They are never given again, even if what they were for is undone."""
    table = NumberCounter.__table__
    dialect = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
    statement = (
        dialect.insert(cast("Table", table))
        .values(name=series, last=count)
        .on_conflict_do_update(index_elements=["name"], set_={"last": NumberCounter.last + count})
        .returning(NumberCounter.last)
    )
    last = session.scalars(statement).one()
    return range(last - count + 1, last + 1)


def outside(session: Session, name: str) -> int:
    """Find a place of the outside world by its name in `aidhub.domain.ledger.OUTSIDE`."""
    return session.scalars(select(Place.id).where(Place.kind == "outside", Place.code == name)).one()


def chunks(items: Iterable[_T], size: int = CHUNK) -> Iterator[list[_T]]:
    """Cut into lists small enough for one question to the database."""
    rest = iter(items)
    while piece := list(islice(rest, size)):
        yield piece


# Locks and checks -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Spot:
    id: int
    kind: str
    code: str
    parent_id: int | None
    top_id: int | None
    location_id: int | None


def _spots(session: Session, ids: Iterable[int], *, lock: bool = False) -> dict[int, _Spot]:
    found = {}
    for piece in chunks(sorted(set(ids))):
        question = select(Place.id, Place.kind, Place.code, Place.parent_id, Place.top_id, Place.location_id)
        question = question.where(Place.id.in_(piece)).order_by(Place.id)
        rows = session.execute(question.with_for_update() if lock else question)
        found.update({row.id: _Spot(*row) for row in rows})
    return found


def _lock_places(session: Session, relocations: Sequence[Relocate]) -> dict[int, _Spot]:
    if not relocations:
        return {}
    moved = {step.place_id for step in relocations}
    if len(moved) != len(relocations):
        raise ValueError("a place is relocated twice in one entry")
    places = _spots(session, moved | {step.to_id for step in relocations}, lock=True)
    for step in relocations:
        here, there = places[step.place_id], places[step.to_id]
        if here.kind not in MAY_STAND_IN or there.kind not in MAY_STAND_IN[here.kind]:
            raise errors.WrongPlace(place=here.code, into=there.code or there.kind)
    _refuse_circles(session, relocations, places)
    return places


def _refuse_circles(session: Session, relocations: Sequence[Relocate], places: Mapping[int, _Spot]) -> None:
    """Walk up from every goal, over the relocations themselves; a moved place met again stands in itself."""
    goal = {step.place_id: step.to_id for step in relocations}
    known = dict(places)
    for start in {step.to_id for step in relocations if places[step.to_id].kind in PACKAGES}:
        seen, here = set(), start
        while here is not None:
            if here in seen:
                raise errors.WrongPlace(place=known[start].code, into=known[start].code)
            seen.add(here)
            if here not in known:
                known |= _spots(session, [here])
            here = cast("int", goal.get(here, known[here].parent_id))


def _lock_balances(session: Session, sums: Mapping[tuple[int, int], Change]) -> None:
    held: dict[tuple[int, int], tuple[int, int]] = {}
    for piece in chunks(sums):
        question = select(Balance.lot_id, Balance.place_id, Balance.quantity_milli, Balance.reserved_milli).where(
            tuple_(Balance.lot_id, Balance.place_id).in_(piece)
        )
        rows = session.execute(question.order_by(Balance.lot_id, Balance.place_id).with_for_update())
        held.update({(row.lot_id, row.place_id): (row.quantity_milli, row.reserved_milli) for row in rows})
    for key, change in sums.items():
        quantity, reserved = held.get(key, (0, 0))
        if reserved + change.reserved < 0:
            raise ValueError(f"lot {key[0]} at place {key[1]}: {-change.reserved} given back, {reserved} were promised")
        if quantity + change.quantity < reserved + change.reserved:
            wanted = max(-change.quantity, 0) + max(change.reserved, 0)
            raise _not_enough(session, *key, wanted, max(quantity - reserved, 0))


def _not_enough(session: Session, lot_id: int, place_id: int, wanted: int, available: int) -> errors.NotEnoughStock:
    names = session.execute(
        select(Article.name_de, Article.name_uk, Article.name_en).join(Lot).where(Lot.id == lot_id)
    ).one()
    place = session.scalars(select(Place.code).where(Place.id == place_id)).one()
    article = dict(zip(("de", "uk", "en"), names, strict=True))
    return errors.NotEnoughStock(article=article, place=place, wanted=wanted, available=available)


def _lock_fields(session: Session, edits: Sequence[Edit]) -> dict[tuple[str, str, int], Any]:
    """Read and lock what is about to be edited: its values by table, field and row."""
    befores: dict[tuple[str, str, int], Any] = {}
    for (table, field), rows in _by_column(edits).items():
        columns = EDITABLE[table].__table__.c
        for piece in chunks(sorted(rows)):
            question = select(columns.id, columns[field]).where(columns.id.in_(piece)).order_by(columns.id)
            befores |= {(table, field, row[0]): row[1] for row in session.execute(question.with_for_update())}
    for edit in edits:
        if edit.expected is not ... and befores[edit.table, edit.field, edit.row_id] != edit.expected:
            raise errors.Changed(kind=edit.table, name=str(edit.row_id), field=edit.field)
    return befores


def _by_column(edits: Sequence[Edit]) -> dict[tuple[str, str], dict[int, Any]]:
    columns: dict[tuple[str, str], dict[int, Any]] = {}
    for edit in sorted(edits, key=lambda edit: (edit.table, edit.field)):
        columns.setdefault((edit.table, edit.field), {})[edit.row_id] = edit.after
    return columns


# Writing --------------------------------------------------------------------------------------------------------------


def _outside_ids(session: Session) -> list[int]:
    return list(session.scalars(select(Place.id).where(Place.kind == "outside")))


def _new_entry(session: Session, entry: Entry, undoes_id: int | None = None) -> int:
    row = {
        "kind": entry.kind,
        "at": now(session),
        "person_id": session.info["by"],
        "facts": json.dumps(entry.facts, ensure_ascii=False),
        "note": entry.note,
        "undoes_id": undoes_id,
    }
    return session.scalars(insert(JournalEntry).values(row).returning(JournalEntry.id)).one()


def _write_relocations(
    session: Session, entry_id: int, relocations: Sequence[Relocate], places: Mapping[int, _Spot]
) -> None:
    if not relocations:
        return
    goal = {step.place_id: step.to_id for step in relocations}
    settled = _settle(session, goal, places)
    rows = [
        {
            "entry_id": entry_id,
            "place_id": place_id,
            "from_parent_id": places[place_id].parent_id,
            "to_parent_id": to_id,
            "from_top_id": places[place_id].top_id,
            "to_top_id": settled[place_id][0],
        }
        for place_id, to_id in goal.items()
        if places[place_id].parent_id != to_id
    ]
    if rows:
        session.execute(insert(Relocation.__table__), rows)  # type: ignore[arg-type]
    _update(session, Place, [{"id": place_id, "parent_id": to_id} for place_id, to_id in goal.items()])
    _update(session, Place, [{"id": id_, "top_id": top, "location_id": at} for id_, (top, at) in settled.items()])


def _settle(
    session: Session, goal: Mapping[int, int], places: Mapping[int, _Spot]
) -> dict[int, tuple[int | None, int | None]]:
    """Find top and location of every moved place and all that stands in it."""
    settled: dict[int, tuple[int | None, int | None]] = {}

    def of(place_id: int) -> tuple[int | None, int | None]:
        if place_id not in goal:
            return places[place_id].top_id, places[place_id].location_id
        if place_id not in settled:
            top, location = of(goal[place_id])
            settled[place_id] = (top, location if places[place_id].kind in PACKAGES else place_id)
        return settled[place_id]

    level = [place_id for place_id in goal if of(place_id)]
    while level:
        below = []
        for piece in chunks(level):
            rows = session.execute(select(Place.id, Place.parent_id, Place.kind).where(Place.parent_id.in_(piece)))
            below += [row for row in rows if row.id not in goal]
        for row in below:
            top, location = settled[row.parent_id]
            settled[row.id] = (top, location if row.kind in PACKAGES else row.id)
        level = [row.id for row in below]
    return settled


def _update(session: Session, model: type[Base], rows: list[dict[str, Any]]) -> None:
    """Write rows by their id, many at once."""
    if rows:
        session.execute(update(model), rows)


def _write_moves(session: Session, entry_id: int, moves: Sequence[Move]) -> None:
    if moves:
        rows = [
            {
                "entry_id": entry_id,
                "lot_id": move.lot_id,
                "from_place_id": move.from_id,
                "to_place_id": move.to_id,
                "quantity_milli": move.quantity_milli,
            }
            for move in moves
        ]
        session.execute(insert(cast("Table", Movement.__table__)), rows)


_TAKE = text(
    "UPDATE balance SET quantity_milli = quantity_milli + :quantity, reserved_milli = reserved_milli + :reserved "
    "WHERE lot_id = :lot AND place_id = :place"
)
_PUT = text(
    "INSERT INTO balance (lot_id, place_id, quantity_milli, reserved_milli) "
    "VALUES (:lot, :place, :quantity, :reserved) "
    "ON CONFLICT (lot_id, place_id) DO UPDATE SET quantity_milli = balance.quantity_milli + excluded.quantity_milli, "
    "reserved_milli = balance.reserved_milli + excluded.reserved_milli"
)


def _write_balances(session: Session, sums: Mapping[tuple[int, int], Change]) -> None:
    rows = [
        {"lot": lot, "place": place, "quantity": change.quantity, "reserved": change.reserved}
        for (lot, place), change in sums.items()
    ]
    # The check on a row to be inserted comes before the conflict: what takes more than it puts must be an update.
    put = [row for row in rows if 0 <= row["reserved"] <= row["quantity"]]
    taken = [row for row in rows if not 0 <= row["reserved"] <= row["quantity"]]
    for statement, some in ((_TAKE, taken), (_PUT, put)):
        if some:
            session.execute(statement, some)


def _write_promises(session: Session, entry_id: int, promises: Sequence[Promise]) -> None:
    if not promises:
        return
    changed = [
        {
            "entry_id": entry_id,
            "stop_id": promise.stop_id,
            "lot_id": promise.lot_id,
            "place_id": promise.place_id,
            "delta_milli": promise.delta_milli,
        }
        for promise in promises
    ]
    session.execute(insert(cast("Table", ReservationChange.__table__)), changed)
    keep = text(
        "INSERT INTO reservation (stop_id, lot_id, place_id, quantity_milli) VALUES (:stop, :lot, :place, 0) "
        "ON CONFLICT DO NOTHING"
    )
    add = text(
        "UPDATE reservation SET quantity_milli = quantity_milli + :delta "
        "WHERE stop_id = :stop AND lot_id = :lot AND place_id = :place"
    )
    rows = [
        {"stop": promise.stop_id, "lot": promise.lot_id, "place": promise.place_id, "delta": promise.delta_milli}
        for promise in sorted(promises, key=lambda promise: (promise.stop_id, promise.lot_id, promise.place_id))
    ]
    session.execute(keep, rows)
    session.execute(add, rows)


def _write_edits(
    session: Session, entry_id: int, edits: Sequence[Edit], befores: Mapping[tuple[str, str, int], Any]
) -> None:
    for (table, field), values in _by_column(edits).items():
        _update(session, EDITABLE[table], [{"id": row_id, field: after} for row_id, after in values.items()])
    rows = [
        {
            "entry_id": entry_id,
            "table_name": edit.table,
            "row_id": edit.row_id,
            "field": edit.field,
            "before": _plain(befores[edit.table, edit.field, edit.row_id]),
            "after": _plain(edit.after),
        }
        for edit in edits
    ]
    if rows:
        session.execute(insert(cast("Table", FieldChange.__table__)), rows)


def _plain(value: Any) -> str:
    return json.dumps(value.isoformat() if isinstance(value, date | datetime) else value, ensure_ascii=False)


def value_of(table: str, field: str, plain: str) -> Any:
    """Read a value of a field change back into what the column holds."""
    value = json.loads(plain)
    kind = EDITABLE[table].__table__.c[field].type.python_type
    if value is not None and kind in (date, datetime):
        return kind.fromisoformat(value)
    return value
