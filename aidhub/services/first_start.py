"""What a new hub still has to say of itself before its first lorry."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aidhub.database.tables import Lot, Place
from aidhub.services.addresses import Address
from aidhub.services.office import Site, office
from aidhub.services.persons import PersonRow, person

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


def is_new(session: Session) -> bool:
    """Say whether nothing has come into this warehouse yet."""
    return session.scalars(select(Lot.id).limit(1)).first() is None
