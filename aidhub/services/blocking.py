"""Goods that may not go out, and why."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Balance, Place
from aidhub.domain import errors
from aidhub.domain.ledger import PACKAGES, Edit, Entry
from aidhub.domain.quantities import clean_text
from aidhub.services.ledger import record
from aidhub.services.moving import StockKey, place_here
from aidhub.services.stock import StockRow, rows_of, unpacked


def block(session: Session, keys: Sequence[StockKey], reason: str) -> int:
    """Keep goods from going out, for a reason; answers the entry.

    A package is blocked with all that is in it. Loose goods are blocked as their lot, wherever else it lies.

    Raises:
        AlreadyReserved: some of it is promised to a transport. Nothing is blocked.
        NotInWarehouse, NotFound: some of it is no longer here.
        NothingChanged: it is so already.
    """
    reason, rows = clean_text(reason), _rows(session, keys)
    for row in rows:
        _refuse_promised(session, row)
    edits = {_blocks(row): Edit(*_blocks(row), "blocked", reason) for row in rows}
    return _recorded(session, "block", rows, tuple(edits.values()), reason)


def unblock(session: Session, keys: Sequence[StockKey]) -> int:
    """Let goods go out again: what blocks the package is taken off it, else what blocks the lot; answers the entry.

    Raises:
        NotInWarehouse, NotFound: some of it is no longer here.
        NothingChanged: nothing blocks it.
    """
    rows = _rows(session, keys)
    edits: dict[tuple[str, int], Edit] = {}
    for row in rows:
        of_package = row.kind in PACKAGES and session.get_one(Place, row.place_id).blocked
        table, row_id = ("place", row.place_id) if of_package else ("lot", row.lot_id)
        edits[table, row_id] = Edit(table, row_id, "blocked", "")
    return _recorded(session, "unblock", rows, tuple(edits.values()))


def _rows(session: Session, keys: Sequence[StockKey]) -> list[StockRow]:
    keys = unpacked(session, keys)
    rows = rows_of(session, keys)
    found = {(row.lot_id, row.place_id) for row in rows}
    for key in keys:
        place = place_here(session, key[1])
        if key not in found:
            raise errors.NotFound(kind="box", name=place.code)
    return rows


def _blocks(row: StockRow) -> tuple[str, int]:
    return ("place", row.place_id) if row.kind in PACKAGES else ("lot", row.lot_id)


def _refuse_promised(session: Session, row: StockRow) -> None:
    """Refuse what is promised: of a package, anything in it; of loose goods, their lot anywhere."""
    table, row_id = _blocks(row)
    where = Balance.place_id if table == "place" else Balance.lot_id
    promised = select(Balance.lot_id, Balance.place_id).where(where == row_id, Balance.reserved_milli > 0)
    for found in rows_of(session, [(key.lot_id, key.place_id) for key in session.execute(promised)]):
        raise errors.AlreadyReserved(article=found.names, place=found.called, transport=", ".join(found.transports))


def _recorded(session: Session, kind: str, rows: Sequence[StockRow], edits: tuple[Edit, ...], reason: str = "") -> int:
    facts = {"count": len(rows), "what": rows[0].called, "reason": reason}
    return record(session, Entry(kind, edits=edits, facts=facts, note=reason))
