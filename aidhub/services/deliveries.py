"""Donations that were announced: who brings what, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from aidhub.database.tables import Delivery, Party
from aidhub.domain import errors
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.quantities import LONG, clean_text
from aidhub.services.ledger import insert_rows, record

MOST_PACKAGES = 99_999
"""Boxes or pallets that one donation may be said to have."""


class NobodyNamed(errors.AidHubError):
    """A delivery without a word on who brings it could not be told from others."""


class NoCount(errors.AidHubError):
    """What was typed is no number of boxes or pallets. Facts: text, limit."""


class NotExpected(errors.AidHubError):
    """A delivery was taken in, or called off, by somebody else. Facts: donor, state (accepted or cancelled)."""


@dataclass(frozen=True, slots=True)
class Announced:
    """A donation that is announced. ``donor_id`` None: nobody who is kept, ``donor_name`` says who."""

    expected_at: datetime
    donor_id: int | None = None
    donor_name: str = ""
    about_boxes: int | None = None
    about_pallets: int | None = None
    what: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """A donation that is expected, as lists show it; ``donor`` is the name of whoever brings it."""

    id: int
    donor_id: int | None
    donor: str
    expected_at: datetime
    about_boxes: int | None
    about_pallets: int | None
    what: str
    note: str


def expected(session: Session, limit: int = 50) -> list[DeliveryRow]:
    """List what is expected, by when it should be there; what is overdue stays until it is called off."""
    waiting = _rows().where(Delivery.state == "expected", Delivery.active)
    return [_row(*row) for row in session.execute(waiting.order_by(Delivery.expected_at, Delivery.id).limit(limit))]


def count_expected(session: Session) -> int:
    """Count what is expected."""
    waiting = select(func.count()).select_from(Delivery).where(Delivery.state == "expected", Delivery.active)
    return session.scalars(waiting).one()


def delivery(session: Session, delivery_id: int) -> DeliveryRow | None:
    """Find a delivery that is expected; None if it was taken in or called off."""
    row = session.execute(_rows().where(Delivery.id == delivery_id, Delivery.state == "expected", Delivery.active))
    found = row.first()
    return _row(*found) if found else None


def announce(session: Session, new: Announced) -> int:
    """Keep that a donation will come, as one step; answers the delivery.

    Raises:
        NobodyNamed: neither a donor nor a name was given.
        NoCount: a number of boxes or pallets makes no sense.
    """
    fields = _fields(new)
    [id_] = insert_rows(session, Delivery, [{**fields, "active": False}])
    facts = _facts(session, fields)
    record(session, Entry("announce", edits=(Edit("delivery", id_, "active", after=True),), facts=facts))
    return id_


def change_delivery(session: Session, seen: DeliveryRow, becomes: Announced) -> int:
    """Change what was announced, as one step; answers the entry. What the person left as it was stays as it is now.

    Raises:
        NotExpected: it was taken in or called off meanwhile.
        Changed: somebody else changed the same meanwhile.
        NobodyNamed, NoCount, NothingChanged: as they say.
    """
    now = refuse_not_expected(session, seen.id)
    fields, before, there = _fields(becomes), _fields(_again(seen)), _fields(_again(now))
    changed = [name for name, value in fields.items() if value != before[name]]
    for name in changed:
        if there[name] not in {before[name], fields[name]}:
            raise errors.Changed(kind="delivery", name=now.donor, field=name)
    edits = [Edit("delivery", seen.id, name, fields[name]) for name in changed]
    return record(session, Entry("change_delivery", edits=tuple(edits), facts=_facts(session, fields)))


def cancel_delivery(session: Session, delivery_id: int) -> int:
    """Call a delivery off: it will not come; answers the entry. Undo expects it again.

    Raises:
        NotExpected: it was taken in or called off already.
    """
    known = refuse_not_expected(session, delivery_id)
    facts = {"donor": known.donor, "what": known.what}
    return record(
        session, Entry("cancel_delivery", edits=(Edit("delivery", delivery_id, "state", "cancelled"),), facts=facts)
    )


def refuse_not_expected(session: Session, delivery_id: int) -> DeliveryRow:
    """Answer a delivery that is expected.

    Raises:
        NotExpected: it was taken in or called off; the facts say which.
        NotFound: its announcement was undone.
    """
    found = session.execute(
        _rows().add_columns(Delivery.state, Delivery.active).where(Delivery.id == delivery_id)
    ).one()
    row = _row(found[0], found[1])
    if not found.active:
        raise errors.NotFound(kind="delivery", name=row.donor)
    if found.state != "expected":
        raise NotExpected(donor=row.donor, state=found.state)
    return row


def count_of(text: str) -> int | None:
    """Read how many boxes or pallets somebody speaks of; an empty text is not known.

    Raises:
        NoCount: it is no whole number from 1 to 99,999.
    """
    plain = text.strip()
    if not plain:
        return None
    if not (plain.isascii() and plain.isdigit() and 0 < int(plain[:9]) <= MOST_PACKAGES):
        raise NoCount(text=plain[:40], limit=MOST_PACKAGES)
    return int(plain)


def _again(row: DeliveryRow) -> Announced:
    name = "" if row.donor_id else row.donor
    return Announced(
        row.expected_at, row.donor_id, name, row.about_boxes, row.about_pallets, row.what, row.note
    )  # fmt: skip


def _fields(new: Announced) -> dict[str, Any]:
    name = "" if new.donor_id else clean_text(new.donor_name)
    if new.donor_id is None and not name:
        raise NobodyNamed
    return {
        "donor_id": new.donor_id,
        "donor_name": name,
        "expected_at": new.expected_at,
        "about_boxes": _counted(new.about_boxes),
        "about_pallets": _counted(new.about_pallets),
        "what": clean_text(new.what),
        "note": clean_text(new.note, LONG, lines=True),
    }


def _counted(number: int | None) -> int | None:
    return None if number is None else count_of(str(number))


def _facts(session: Session, fields: dict[str, Any]) -> dict[str, Any]:
    donor_id = fields["donor_id"]
    name = session.scalars(select(Party.name).where(Party.id == donor_id)).one() if donor_id else fields["donor_name"]
    return {"donor": name, "what": fields["what"], "at": fields["expected_at"].isoformat()}


def _rows() -> Select[Delivery, str | None]:
    return select(Delivery, Party.name).outerjoin(Party, Party.id == Delivery.donor_id)


def _row(found: Delivery, donor: str | None) -> DeliveryRow:
    return DeliveryRow(
        found.id,
        found.donor_id,
        donor or found.donor_name,
        found.expected_at,
        found.about_boxes,
        found.about_pallets,
        found.what,
        found.note,
    )
