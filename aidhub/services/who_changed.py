"""Who changed what a cell of the stock shows, and when: told to whoever was slower."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select, true, tuple_, union
from sqlalchemy.orm import Session

from aidhub.database.tables import FieldChange, JournalEntry, Movement, Person, Place, Relocation
from aidhub.domain import errors
from aidhub.domain.ledger import PACKAGES
from aidhub.services.history import history
from aidhub.services.stock import StockRow


class ChangedByOther(errors.AidHubError):
    """Somebody changed the goods meanwhile. Facts: person, at (UTC), what (box number, or where it lies)."""


def who_changed(session: Session, row: StockRow, column: str) -> ChangedByOther | None:
    """Find who changed last what a column shows of a row; None if the journal does not tell.

    A weight is changed by who weighs the package, and by who puts something in or takes it out.
    """
    moved = _moved(Movement.lot_id == row.lot_id, row.place_id)
    changes: dict[str, Any] = {
        "location": union(_carried(session, row.place_id), moved),
        "quantity": moved,
        "gross": union(_fields(("place", row.place_id, "gross_g")), _moved(true(), row.place_id)),
        "expiry": _fields(("lot", row.lot_id, "expires")),
        "note": _fields(("lot", row.lot_id, "note"), ("place", row.place_id, "note")),
    }
    return _last(session, row.called, changes[column])


def who_edited(session: Session, called: str, *fields: tuple[str, int, str]) -> ChangedByOther | None:
    """Find who changed last one of these fields (table, row, name) of what is called so; None if nobody is known."""
    return _last(session, called, _fields(*fields))


def _last(session: Session, called: str, entries: Any) -> ChangedByOther | None:
    question = (
        select(Person.name, JournalEntry.at)
        .join(JournalEntry, JournalEntry.person_id == Person.id)
        .where(JournalEntry.id.in_(entries))
        .order_by(JournalEntry.id.desc())
        .limit(1)
    )
    found = session.execute(question).first()
    return ChangedByOther(person=found[0], at=found[1], what=called) if found else None


def last_hands(session: Session, keys: Sequence[tuple[int, int]]) -> list[str]:
    """Name for each row of the stock (lot, place) whoever did something with it last; "" where nobody did."""
    steps = [history(session, lot_id or None, place_id, limit=1) for lot_id, place_id in keys]
    return [found[0].person if found else "" for found in steps]


def _moved(which: ColumnElement[bool], place_id: int) -> Select[int]:
    here = or_(Movement.from_place_id == place_id, Movement.to_place_id == place_id)
    return select(Movement.entry_id).where(which, here)


def _fields(*fields: tuple[str, int, str]) -> Select[int]:
    change = FieldChange
    return select(change.entry_id).where(tuple_(change.table_name, change.row_id, change.field).in_(fields))


def _carried(session: Session, place_id: int) -> Select[int]:
    """Ask for the steps of a package and of what it stands on."""
    found = [place_id]
    place = session.get(Place, place_id)
    while place is not None and place.kind in PACKAGES and place.parent_id:
        found.append(place.id)
        place = session.get(Place, place.parent_id)
    return select(Relocation.entry_id).where(Relocation.place_id.in_(found))
