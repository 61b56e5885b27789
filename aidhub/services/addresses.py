"""The address of a party, looked at and written as one: names, place, numbers, hours, and whom to talk to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from typing import Any, cast

from sqlalchemy import ColumnElement, insert, or_, select, tuple_
from sqlalchemy.orm import InstrumentedAttribute, Session

from aidhub.database.tables import City, Contact, FieldChange, JournalEntry, Party, Person
from aidhub.domain import errors
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.opening_hours import parse_curfew, parse_hours
from aidhub.domain.quantities import LONG, SHORT, clean_text
from aidhub.services.cities import find_city
from aidhub.services.ledger import record
from aidhub.services.parties import NewContact, NewParty, edit_party, new_parties

LIMITS = {"postcode": 20, "register_no": 40, "eori": 20, "aid_register_no": 40, "tax_no": 40, "note": LONG}
"""How many letters a field takes, where it is not 200."""

CONTACT_LIMITS = {"phone": 60, "languages": 20}
SEVERAL_LINES = ("note",)


class NameMissing(errors.AidHubError):
    """A party has no name."""


class AddressChanged(errors.Changed):
    """Somebody else changed the same fields of an address meanwhile.

    Facts: name (of the party), fields (names of fields; contacts for whom to talk to), theirs (what stands there now,
    by field), person, at (UTC; both None if the journal does not tell).
    """


@dataclass(frozen=True, slots=True)
class AddressContact:
    """Somebody to talk to. ``id`` None: not there yet."""

    name: str = ""
    function: str = ""
    phone: str = ""
    email: str = ""
    languages: str = ""
    id: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known of the person."""
        return not any(_said(self).values())


@dataclass(frozen=True, slots=True)
class Address:
    """A party as its form shows it. ``id`` None: it is not there yet. ``city`` is what a person typed or would type.

    ``hours`` and ``curfew`` are in the writing of `aidhub.domain.opening_hours`, ``accepts`` the keys of categories
    with bars between them (empty: everything). Papers name the first of the contacts.
    """

    role: str
    id: int | None = None
    name: str = ""
    name_latin: str = ""
    name_de: str = ""
    city: str = ""
    street: str = ""
    postcode: str = ""
    country: str = ""
    register_no: str = ""
    eori: str = ""
    aid_register_no: str = ""
    tax_no: str = ""
    website: str = ""
    hours: str = ""
    curfew: str = ""
    accepts: str = ""
    keep_days: int | None = None
    contacts: tuple[AddressContact, ...] = ()
    note: str = ""


_PLAIN = tuple(one.name for one in fields(Address) if one.name not in ("role", "id", "city", "contacts"))


def addresses(session: Session, role: str) -> list[Address]:
    """List the parties of a role by name."""
    return _found(session, Party.role == role, Party.active)


def address_of(session: Session, party_id: int) -> Address:
    """Answer the address of a party.

    Raises:
        NotFound: it is not there any more.
    """
    found = _found(session, Party.id == party_id, Party.active)
    if not found:
        gone = session.get(Party, party_id)
        raise errors.NotFound(kind=gone.role if gone else "partner", name=gone.name if gone else "")
    return found[0]


def country_of_city(session: Session, name: str) -> str:
    """Tell in which country a city lies; empty if we do not know the city."""
    city = find_city(session, name)
    return city.country if city else ""


def _found(session: Session, *which: ColumnElement[bool] | InstrumentedAttribute[bool]) -> list[Address]:
    question = (
        select(Party, Contact)
        .outerjoin(Contact, (Contact.party_id == Party.id) & Contact.active)
        .where(*which)
        .order_by(Party.name, Party.id, Contact.id)
        .execution_options(populate_existing=True)
    )
    parties: dict[int, tuple[Party, list[Contact]]] = {}
    for party, contact in session.execute(question):
        people = parties.setdefault(party.id, (party, []))[1]
        people += [contact] if contact else []
    return [_address(party, people) for party, people in parties.values()]


def _address(party: Party, people: Sequence[Contact]) -> Address:
    plain = {name: getattr(party, name) for name in _PLAIN}
    contacts = tuple(_contact(person) for person in people)
    return Address(role=party.role, id=party.id, city=party.town, contacts=contacts, **plain)


def _contact(row: Contact) -> AddressContact:
    return AddressContact(row.name, row.function, row.phone, row.email, row.languages, row.id)


# Writing -------------------------------------------------------------------------------------------------------------


def save_address(session: Session, address: Address, seen: Address | None = None) -> int | None:
    """Write a party as one step: a new one, or what was changed of it. Answers the entry, None if nothing was changed.

    A city we know brings its country; one we do not know stays as it was typed. ``seen`` is the address as the person
    had it before: what they left alone is not written, and what somebody else changed meanwhile is not written over.
    None takes the address as it is.

    Raises:
        NameMissing: nothing is kept without a name.
        TextTooLong, HoursNotUnderstood, CurfewNotUnderstood: a field cannot be kept like this.
        NotFound: somebody removed it meanwhile.
        AddressChanged: somebody else changed the same field meanwhile. Nothing is kept.
    """
    address = _cleaned(address)
    if not address.name:
        raise NameMissing
    city = find_city(session, address.city)
    if city and not address.country:
        address = replace(address, country=city.country)
    return _add(session, address, city) if address.id is None else _change(session, address, seen)


def _cleaned(address: Address) -> Address:
    texts = {
        name: clean_text(getattr(address, name), LIMITS.get(name, SHORT), lines=name in SEVERAL_LINES)
        for name in ("city", *_PLAIN)
        if name not in ("keep_days", "accepts")
    }
    texts["hours"] = texts["hours"] and parse_hours(texts["hours"]).written()
    texts["curfew"] = texts["curfew"] and parse_curfew(texts["curfew"]).written()
    contacts = [
        AddressContact(
            **{name: clean_text(text, CONTACT_LIMITS.get(name, SHORT)) for name, text in _said(contact).items()},
            id=contact.id,
        )
        for contact in address.contacts
    ]
    kept = tuple(contact for contact in contacts if not contact.is_empty)
    return replace(address, **cast("dict[str, Any]", texts), contacts=kept)


def _said(contact: AddressContact | NewContact) -> dict[str, str]:
    return {name: value for name, value in asdict(contact).items() if name != "id"}


def _add(session: Session, address: Address, city: City | None) -> int:
    plain = {name: getattr(address, name) for name in _PLAIN}
    contacts = tuple(NewContact(**_said(contact)) for contact in address.contacts)
    party = NewParty(
        role=address.role, **plain, town=address.city, city_key=city.key if city else None, contacts=contacts
    )
    _, edits = new_parties(session, [party])
    return record(
        session, Entry("add_parties", edits=edits, facts={"count": 1, "name": party.name, "role": party.role})
    )


def _change(session: Session, address: Address, seen: Address | None) -> int | None:
    party_id = cast("int", address.id)
    now = address_of(session, party_id)
    if seen:
        address = _merged(session, address, seen, now)
    city = find_city(session, address.city)
    plain: dict[str, Any] = {name: getattr(address, name) for name in _PLAIN}
    plain |= {"town": address.city, "city_key": city.key if city else None}
    people = [contact.name for contact in address.contacts]
    try:
        return edit_party(session, party_id, _contact_edits(session, party_id, address.contacts), people, **plain)
    except errors.NothingChanged:
        return None


def _merged(session: Session, address: Address, seen: Address, now: Address) -> Address:
    """Take what the person changed into the address as it stands now."""
    changed = {
        name: getattr(address, name)
        for name in ("city", *_PLAIN)
        if getattr(address, name) != getattr(seen, name)
    }  # fmt: skip
    theirs = {
        name: _written(getattr(now, name))
        for name, value in changed.items()
        if getattr(now, name) not in (getattr(seen, name), value)
    }
    contacts, is_disputed = _merged_contacts(address.contacts, seen.contacts, now.contacts)
    if is_disputed:
        theirs["contacts"] = "; ".join(", ".join(filter(None, _said(one).values())) for one in now.contacts)
    if theirs:
        raise _refusal(session, now, seen, theirs)
    return replace(now, **changed, contacts=contacts)


def _merged_contacts(
    wanted: Sequence[AddressContact], seen: Sequence[AddressContact], now: Sequence[AddressContact]
) -> tuple[tuple[AddressContact, ...], bool]:
    """Take what the person changed into the contacts there are now; says as well whether both changed the same."""
    before, there = {one.id: one for one in seen}, {one.id: one for one in now}
    kept: list[AddressContact] = []
    is_disputed = False
    for line in wanted:
        was, current = before.get(line.id), there.get(line.id)
        if line.id is None or was is None:
            kept.append(line)
        elif current is None:
            is_disputed |= line != was
        else:
            mine = {name: text for name, text in _said(line).items() if text != getattr(was, name)}
            is_disputed |= any(
                getattr(current, name) not in (getattr(was, name), text) for name, text in mine.items()
            )  # fmt: skip
            kept.append(AddressContact(**(_said(current) | mine), id=line.id))
    named = {line.id for line in wanted}
    is_disputed |= any(there.get(id_, one) != one for id_, one in before.items() if id_ not in named)
    kept += [one for id_, one in there.items() if id_ not in before and id_ not in named]
    return tuple(kept), is_disputed


def _written(value: Any) -> str:
    return "" if value is None else str(value)


def _refusal(session: Session, now: Address, seen: Address, theirs: Mapping[str, str]) -> AddressChanged:
    """Say who changed it last, and when, as the journal tells."""
    people = {one.id for one in (*seen.contacts, *now.contacts)}
    keys = {("party", now.id, "town" if name == "city" else name) for name in theirs if name != "contacts"}
    change = FieldChange
    wanted: ColumnElement[bool] = tuple_(change.table_name, change.row_id, change.field).in_(keys)
    if "contacts" in theirs:
        wanted = or_(wanted, (change.table_name == "contact") & change.row_id.in_(people))
    question = (
        select(Person.name, JournalEntry.at)
        .join(JournalEntry, JournalEntry.person_id == Person.id)
        .where(JournalEntry.id.in_(select(change.entry_id).where(wanted)))
        .order_by(JournalEntry.id.desc())
        .limit(1)
    )
    person, at = cast("tuple[str, datetime]", session.execute(question).first() or ("", None))
    return AddressChanged(
        kind=now.role, name=now.name, field=next(iter(theirs)), fields=list(theirs), theirs=theirs, person=person, at=at
    )


def _contact_edits(session: Session, party_id: int, wanted: Sequence[AddressContact]) -> list[Edit]:
    """Write contacts in their order: the rows there are keep theirs, so the first row is the person papers name."""
    ids = sorted(one.id for one in wanted if one.id is not None)
    question = select(Contact).where(Contact.party_id == party_id).order_by(Contact.id)
    rows = {row.id: row for row in session.scalars(question.execution_options(populate_existing=True))}
    edits = [
        Edit("contact", row_id, name, text)
        for row_id, one in zip(ids, wanted, strict=False)
        for name, text in _said(one).items()
        if getattr(rows[row_id], name) != text
    ]
    edits += [
        Edit("contact", row_id, "active", row_id in ids)
        for row_id, row in rows.items()
        if row.active != (row_id in ids)
    ]
    for one in wanted[len(ids) :]:
        new = insert(Contact).values(party_id=party_id, active=False, **_said(one)).returning(Contact.id)
        edits.append(Edit("contact", session.scalars(new).one(), "active", after=True))
    return edits
