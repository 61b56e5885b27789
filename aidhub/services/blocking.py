"""Goods that may not go out, and why."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from aidhub.domain import errors
from aidhub.domain.ledger import PACKAGES, Edit, Entry
from aidhub.domain.quantities import clean_text
from aidhub.services.ledger import record
from aidhub.services.stock import rows_of


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
            raise errors.AlreadyReserved(article=row.names, place=row.called, transport=", ".join(row.transports))
        if row.kind in PACKAGES:
            edits["place", row.place_id] = Edit("place", row.place_id, "blocked", reason)
        if row.kind not in PACKAGES or not reason:
            edits["lot", row.lot_id] = Edit("lot", row.lot_id, "blocked", reason)
    facts = {"count": len(rows), "what": rows[0].called, "reason": reason}
    return record(
        session, Entry("block" if reason else "unblock", edits=tuple(edits.values()), facts=facts, note=reason)
    )
