"""The address of a party, looked at and written as one: name, city, street, numbers, and whom to talk to."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import cast

from sqlalchemy import ColumnElement, insert, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from aidhub.database.tables import City, Contact, Party
from aidhub.domain import errors
from aidhub.domain.ledger import Edit, Entry
from aidhub.services.cities import find_city
from aidhub.services.ledger import record
from aidhub.services.parties import NewParty, edit_party, new_parties


class NameMissing(errors.AidHubError):
    """A party has no name."""


@dataclass(frozen=True, slots=True)
class Address:
    """A party as its form shows it. ``id`` None: it is not there yet. ``city`` is what a person typed or would type."""

    role: str
    id: int | None = None
    name: str = ""
    name_latin: str = ""
    city: str = ""
    street: str = ""
    postcode: str = ""
    country: str = ""
    register_no: str = ""
    eori: str = ""
    keep_days: int | None = None
    contact: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""


def addresses(session: Session, role: str) -> list[Address]:
    """List the parties of a role by name."""
    return _found(session, Party.role == role, Party.active)


def _found(session: Session, *which: ColumnElement[bool] | InstrumentedAttribute[bool]) -> list[Address]:
    question = (
        select(Party, Contact)
        .outerjoin(Contact, (Contact.party_id == Party.id) & Contact.active)
        .where(*which)
        .order_by(Party.name, Party.id, Contact.id)
        .execution_options(populate_existing=True)
    )
    found: dict[int, Address] = {}
    for party, contact in session.execute(question):
        found.setdefault(party.id, _address(party, contact))
    return list(found.values())


def save_address(session: Session, address: Address, seen: Address | None = None) -> int | None:
    """Write a party as one step: a new one, or what was changed of it. Answers the entry, None if nothing was changed.

    A city we know brings its country; one we do not know stays as it was typed. ``seen`` is the address as the person
    had it before: what they left alone is not written, and what somebody else changed meanwhile is not written over.
    None takes the address as it is.

    Raises:
        NameMissing: nothing is kept without a name.
        Changed: somebody else changed the same field meanwhile. Nothing is kept.
    """
    if not address.name.strip():
        raise NameMissing
    city = find_city(session, address.city)
    if city and not address.country:
        address = replace(address, country=city.country)
    return _add(session, address, city) if address.id is None else _change(session, address, city, seen)


def _add(session: Session, address: Address, city: City | None) -> int:
    plain = {name: value for name, value in asdict(address).items() if name not in ("id", "city")}
    party = NewParty(**plain, town=address.city, city_key=city.key if city else None)
    _, edits = new_parties(session, [party])
    return record(
        session, Entry("add_parties", edits=edits, facts={"count": 1, "name": party.name, "role": party.role})
    )


def _change(session: Session, address: Address, city: City | None, seen: Address | None) -> int | None:
    party_id = cast("int", address.id)
    if seen:
        address = _merged(session, address, seen)
        city = find_city(session, address.city)
    names = ("name", "name_latin", "street", "postcode", "country", "register_no", "eori", "keep_days", "note")
    fields = {name: getattr(address, name) for name in names}
    fields |= {"town": address.city, "city_key": city.key if city else None}
    try:
        return edit_party(session, party_id, _contact_edits(session, address), **fields)
    except errors.NothingChanged:
        return None


def _merged(session: Session, address: Address, seen: Address) -> Address:
    """Take what the person changed into the address as it stands now."""
    [now] = _found(session, Party.id == address.id)
    changed = {name: value for name, value in asdict(address).items() if value != getattr(seen, name)}
    for name, value in changed.items():
        if getattr(now, name) not in (getattr(seen, name), value):
            raise errors.Changed(kind=now.role, name=now.name, field=name)
    return replace(now, **changed)


def _contact_edits(session: Session, address: Address) -> list[Edit]:
    wanted = {"name": address.contact, "phone": address.phone, "email": address.email}
    question = select(Contact).where(Contact.party_id == address.id, Contact.active).order_by(Contact.id)
    known = session.scalars(question.execution_options(populate_existing=True)).first()
    if known:
        return [
            Edit("contact", known.id, name, value) for name, value in wanted.items() if getattr(known, name) != value
        ]
    if not any(wanted.values()):
        return []
    row = insert(Contact).values(party_id=address.id, function="", languages="", active=False, **wanted)
    return [Edit("contact", session.scalars(row.returning(Contact.id)).one(), "active", after=True)]


def _address(party: Party, contact: Contact | None) -> Address:
    return Address(
        role=party.role,
        id=party.id,
        name=party.name,
        name_latin=party.name_latin,
        city=party.town,
        street=party.street,
        postcode=party.postcode,
        country=party.country,
        register_no=party.register_no,
        eori=party.eori,
        keep_days=party.keep_days,
        contact=contact.name if contact else "",
        phone=contact.phone if contact else "",
        email=contact.email if contact else "",
        note=party.note,
    )
