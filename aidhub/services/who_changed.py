"""Who changed what a cell of the stock shows, and when: told to whoever was slower."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from aidhub.database.tables import FieldChange, JournalEntry, Movement, Person, Place, Relocation
from aidhub.domain import errors
from aidhub.domain.ledger import PACKAGES
from aidhub.services.stock import StockRow


class ChangedByOther(errors.AidHubError):
    """Somebody changed the goods meanwhile. Facts: person, at (UTC), what (box number, or where it lies)."""


def who_changed(session: Session, row: StockRow, column: str) -> ChangedByOther | None:
    """Find who changed what a column shows of a row; None if the journal does not tell."""
    last: dict[str, Any] = {
        "location": select(Relocation.entry_id).where(Relocation.place_id.in_(_above(session, row.place_id))),
        "quantity": _moved(row),
        "gross": _field(("place", row.place_id, "gross_g")),
        "expiry": _field(("lot", row.lot_id, "expires")),
        "note": _field(("lot", row.lot_id, "note"), ("place", row.place_id, "note")),
    }
    by = _who(session, last[column]) or _who(session, _moved(row))
    return ChangedByOther(person=by[0], at=by[1], what=row.called) if by else None


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
