"""Entries: a change is recorded as one whole thing, or refused."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import cast

from sqlalchemy import Table, func, insert, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from aidhub.database.tables import JournalEntry, NumberCounter, Place
from aidhub.domain import errors
from aidhub.domain.ledger import Entry, changes, promised
from aidhub.services.ledger.balances import (
    refuse_goods_in_nothing,
    refuse_second_of_a_kind,
    refuse_too_little,
    write_balances,
    write_moves,
    write_promises,
)
from aidhub.services.ledger.fields import edited, write_edited
from aidhub.services.ledger.places import steps, write_steps


def record(session: Session, entry: Entry, undoes_id: int | None = None) -> int:
    """Write an entry and everything that follows from it; answers its number. First it is checked, then written.

    What changes nothing (a place is there already, a field holds that value) is left out. ``undoes_id`` is the entry
    whose reverse this one is.

    Raises:
        NothingChanged: nothing is left.
        NotEnoughStock: a place would hold less than nothing of a lot, or less than is promised.
        WrongPlace: a place would stand in something it cannot stand in, or in itself.
        PlaceGone: goods would lie in a box or pallet that is no more.
        SerialTwice: what carries a serial number would be there twice.
        Changed: an edited field is not what the person saw.
        ValueError: no sense can be made of the entry: a fault of the program.
    """
    beyond = outside_ids(session)
    sums = changes(entry, beyond)
    promises = promised(entry)
    stepped = steps(session, entry.relocations)
    changed = edited(session, entry.edits)
    if not (entry.moves or promises or stepped or changed):
        raise errors.NothingChanged
    refuse_too_little(session, sums)

    entry_id = _new_entry(session, entry, undoes_id)
    write_steps(session, entry_id, stepped)
    write_moves(session, entry_id, entry.moves)
    write_balances(session, sums)
    write_promises(session, entry_id, promises)
    write_edited(session, entry_id, changed)
    refuse_goods_in_nothing(session, {move.to_id for move in entry.moves} | {step.place_id for step in stepped})
    refuse_second_of_a_kind(session, {move.lot_id for move in entry.moves if move.from_id in beyond})
    return entry_id


def mention(session: Session, entry: Entry) -> int:
    """Write an entry that changes no field, such as that a PIN was set; answers its number. It is never undone."""
    if not entry.is_empty():
        raise ValueError(f"{entry.kind} changes something")
    return _new_entry(session, entry, None)


def now(session: Session) -> datetime:
    """Tell the time: the server's, or this machine's for a file; ``session.info['at']`` stands before both."""
    if fixed := session.info.get("at"):
        return cast("datetime", fixed)
    if session.get_bind().dialect.name == "postgresql":
        return cast("datetime", session.scalar(select(func.now())))
    return datetime.now(UTC)


def take_numbers(session: Session, series: str, count: int = 1) -> range:
    """Give the next numbers of a series. They are never given again, even if what they were for is undone."""
    dialect = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
    statement = (
        dialect.insert(cast("Table", NumberCounter.__table__))
        .values(name=series, last=count)
        .on_conflict_do_update(index_elements=["name"], set_={"last": NumberCounter.last + count})
        .returning(NumberCounter.last)
    )
    last = session.scalars(statement).one()
    return range(last - count + 1, last + 1)


def outside(session: Session, name: str) -> int:
    """Find a place of the outside world by its name in `aidhub.domain.ledger.OUTSIDE`."""
    return session.scalars(select(Place.id).where(Place.kind == "outside", Place.code == name)).one()


def outside_ids(session: Session) -> set[int]:
    """Find all places of the outside world."""
    return set(session.scalars(select(Place.id).where(Place.kind == "outside")))


def _new_entry(session: Session, entry: Entry, undoes_id: int | None) -> int:
    table = cast("Table", JournalEntry.__table__)
    row = {
        "kind": entry.kind,
        "at": now(session),
        "person_id": session.info["by"],
        "facts": json.dumps(entry.facts, ensure_ascii=False),
        "note": entry.note,
        "undoes_id": undoes_id,
    }
    return cast("int", session.scalars(insert(table).values(row).returning(table.c.id)).one())
