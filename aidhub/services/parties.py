"""Who gives, carries and receives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import City, Contact, Party
from aidhub.domain import errors
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.spelling import name_key, search_text
from aidhub.services.cities import spellings
from aidhub.services.ledger import insert_rows, record


@dataclass(frozen=True, slots=True)
class NewContact:
    """A person to talk to at a party that is made; ``languages`` as people write them: uk, de."""

    name: str = ""
    function: str = ""
    phone: str = ""
    email: str = ""
    languages: str = ""


@dataclass(frozen=True, slots=True)
class NewParty:
    """An organisation or person to be made; ``role`` is partner, donor, carrier or organisation.

    ``contact``, ``phone`` and ``email`` are those of the first contact, the one papers name; ``contacts`` are further
    ones.
    """

    role: str
    name: str
    name_latin: str = ""
    city_key: str | None = None
    street: str = ""
    postcode: str = ""
    town: str = ""
    country: str = ""
    register_no: str = ""
    eori: str = ""
    aid_register_no: str = ""
    accepts: str = ""
    keep_days: int | None = None
    note: str = ""
    contact: str = ""
    phone: str = ""
    email: str = ""
    name_de: str = ""
    tax_no: str = ""
    website: str = ""
    hours: str = ""
    curfew: str = ""
    contacts: tuple[NewContact, ...] = ()

    @property
    def all_contacts(self) -> tuple[NewContact, ...]:
        """List all contacts, the one papers name first."""
        first = NewContact(self.contact, "", self.phone, self.email)
        return (first, *self.contacts) if first != NewContact() else self.contacts


_FIELDS = ("role", "name", "name_latin", "name_de", "city_key", "street", "postcode", "town", "country", "register_no",
           "eori", "aid_register_no", "tax_no", "website", "hours", "curfew", "accepts", "keep_days",
           "note")  # fmt: skip


@dataclass(frozen=True, slots=True)
class PartyRow:
    """A party as lists and choices show it; ``city`` by language, empty where none is known."""

    id: int
    role: str
    name: str
    name_latin: str
    town: str
    city: dict[str, str]
    keep_days: int | None


def add_parties(session: Session, parties: Sequence[NewParty]) -> list[int]:
    """Make parties as one step; answers their ids."""
    ids, edits = new_parties(session, parties)
    facts = {"count": len(ids), "name": parties[0].name, "role": parties[0].role}
    record(session, Entry("add_parties", edits=edits, facts=facts))
    return ids


def new_parties(session: Session, parties: Sequence[NewParty]) -> tuple[list[int], tuple[Edit, ...]]:
    """Make rows for parties that nobody sees yet; the entry that holds the edits switches them on."""
    rows = [{name: getattr(party, name) for name in _FIELDS} for party in parties]
    people = [[contact.name for contact in party.all_contacts] for party in parties]
    texts = [found_by(session, row, names) for row, names in zip(rows, people, strict=True)]
    ids = insert_rows(
        session,
        Party,
        [{**row, "search_text": words, "active": False} for row, words in zip(rows, texts, strict=True)],
    )
    contacts = [
        {"party_id": id_, **asdict(contact), "active": True}
        for id_, party in zip(ids, parties, strict=True)
        for contact in party.all_contacts
    ]
    insert_rows(session, Contact, contacts)
    return ids, tuple(Edit("party", id_, "active", after=True) for id_ in ids)


def edit_party(
    session: Session,
    party_id: int,
    beside: Sequence[Edit] = (),
    people: Sequence[str] | None = None,
    **fields: Any,
) -> int:
    """Change fields of a party as one step; answers the entry. What it is found by follows its names and city.

    Args:
        session: where to write.
        party_id: which party.
        beside: edits that belong to the same step, of whom to talk to there.
        people: the names of its contacts after this step; None: they stay.
        fields: the new values.

    Raises:
        NothingChanged: it is so already.
    """
    party = session.get_one(Party, party_id, populate_existing=True)
    becomes = {name: fields.get(name, getattr(party, name)) for name in _FIELDS}
    if people is None:
        asked = select(Contact.name).where(Contact.party_id == party_id, Contact.active).order_by(Contact.id)
        people = session.scalars(asked).all()
    follow = {**fields, "search_text": found_by(session, becomes, people)}
    edits = [Edit("party", party_id, name, value) for name, value in follow.items() if getattr(party, name) != value]
    changed = [edit.field for edit in (*edits, *beside) if edit.field != "search_text"]
    facts = {"name": becomes["name"], "fields": changed}
    return record(session, Entry("edit_party", edits=(*edits, *beside), facts=facts))


def parties(session: Session, role: str) -> list[PartyRow]:
    """List the parties of a role by name."""
    question = _rows().where(Party.role == role, Party.active).order_by(Party.name, Party.id)
    return [_row(row) for row in session.execute(question)]


def party(session: Session, party_id: int) -> PartyRow | None:
    """Find a party by its key; None if it is no more."""
    row = session.execute(_rows().where(Party.id == party_id, Party.active)).first()
    return _row(row) if row else None


def search_parties(session: Session, text: str, role: str, limit: int = 8) -> list[PartyRow]:
    """Find parties while somebody types: every word stands somewhere in a name, city (in any spelling) or number."""
    words = search_text(text).split()
    question = _rows().where(Party.role == role, Party.active)
    question = question.where(*(Party.search_text.contains(word, autoescape=True) for word in words))
    return [_row(row) for row in session.execute(question.order_by(Party.name, Party.id).limit(limit))]


def find_party(session: Session, text: str, role: str) -> int:
    """Find a party by its name or its city in any spelling (Rivne, Riwne, Рівне).

    Raises:
        NotFound: nobody is called so.
        Ambiguous: more than one; the facts list them.
    """
    wanted = name_key(text)
    if not wanted:
        raise errors.NotFound(kind=role, name=text)
    known = list(session.execute(_rows().where(Party.role == role, Party.active).order_by(Party.id)))
    exact = [row for row in known if wanted in {name_key(word) for word in _words(row)}]
    partly = [row for row in known if len(wanted) > 2 and any(wanted in name_key(word) for word in _words(row))]  # noqa: PLR2004
    found = exact or partly
    if len(found) == 1:
        return int(found[0].id)
    if found:
        raise errors.Ambiguous(kind=role, name=text, matches=[row.name for row in found])
    raise errors.NotFound(kind=role, name=text)


def _words(row: Any) -> list[str]:
    spellings = (row.spellings or "").split("|")
    return [row.name, row.name_latin, row.town, row.city_de or "", row.city_uk or "", row.city_en or "", *spellings]


def found_by(session: Session, party: Mapping[str, Any], people: Sequence[str]) -> str:
    """Say by which text a search finds a party, its name first.

    These are its names, town and number, its city in every spelling, and its people.
    """
    city = session.get(City, party["city_key"]) if party["city_key"] else None
    names = (party["name"], party["name_latin"], party["name_de"], party["town"], party["register_no"])
    return search_text(*names, *(spellings(city) if city else []), *people)


def _rows() -> Any:
    return select(
        Party.id, Party.role, Party.name, Party.name_latin, Party.town, Party.keep_days, City.spellings,
        City.name_de.label("city_de"), City.name_uk.label("city_uk"), City.name_en.label("city_en"),
    ).outerjoin(City, City.key == Party.city_key)  # fmt: skip


def _row(row: Any) -> PartyRow:
    city = {"de": row.city_de, "uk": row.city_uk, "en": row.city_en} if row.city_de else {}
    return PartyRow(row.id, row.role, row.name, row.name_latin, row.town, city, row.keep_days)
