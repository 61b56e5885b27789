"""What a new hub still has to say of itself before its first lorry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aidhub.database.tables import Lot, Place
from aidhub.services.addresses import Address
from aidhub.services.office import Site, office
from aidhub.services.persons import PersonRow, person
from aidhub.services.practising import practising

ROWS = ("language", "pin", "site", "locations", "labels", "printer", "scanner")
DONE, SKIPPED, NONE = "done", "skipped", "none"
"""What a workstation keeps of a row: its test went well, it is left for later, or there is no such thing here."""

_SHELVES = (Place.kind == "shelf", Place.top_id.in_(select(Place.id).where(Place.kind == "site")))


@dataclass(frozen=True, slots=True)
class StartState:
    """How far the first start is.

    ``site`` is the first warehouse, ``address`` our own (None: not entered yet). ``locations`` counts the shelves;
    ``first`` and ``last`` are the codes at their ends, empty without any.
    """

    person: PersonRow | None
    site: Site | None
    address: Address | None
    locations: int
    first: str
    last: str


def start_state(session: Session, person_id: int | None) -> StartState:
    """Look how far the first start is for who sits here."""
    ours = office(session)
    codes = select(Place.code).where(*_SHELVES)
    first = session.scalars(codes.order_by(Place.sort_code, Place.id).limit(1)).first()
    last = session.scalars(codes.order_by(Place.sort_code.desc(), Place.id.desc()).limit(1)).first()
    return StartState(
        person=None if person_id is None else person(session, person_id),
        site=ours.sites[0] if ours.sites else None,
        address=ours.address,
        locations=session.scalar(select(func.count()).select_from(Place).where(*_SHELVES)) or 0,
        first=first or "",
        last=last or "",
    )


def is_set_up(row: str, found: StartState, kept: Mapping[str, str]) -> bool:
    """Say whether one of `ROWS` needs nobody any more; ``kept`` is what the workstation knows of the rows."""
    read = {
        "pin": bool(found.person and found.person.has_pin),
        "site": found.address is not None,
        "locations": found.locations > 0,
    }
    return read[row] if row in read else kept.get(row) in {DONE, NONE}


def left_for_later(session: Session, person_id: int | None, kept: Mapping[str, str]) -> tuple[str, ...]:
    """List the rows that are still open; none of a practice warehouse, which nobody sets up."""
    if practising(session) is not None:
        return ()
    found = start_state(session, person_id)
    return tuple(row for row in ROWS if not is_set_up(row, found, kept))


def is_new(session: Session) -> bool:
    """Say whether nothing has come into this warehouse yet."""
    return session.scalars(select(Lot.id).limit(1)).first() is None
