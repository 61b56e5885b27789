"""Parties are removed if nothing uses them, and two that are the same become one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from aidhub.database.tables import (
    Balance,
    ConfirmedWording,
    Contact,
    Delivery,
    Intake,
    Lot,
    NeedsList,
    Party,
    Place,
    Stop,
    Transport,
    Vehicle,
)
from aidhub.domain import errors
from aidhub.domain.ledger import Edit, Entry
from aidhub.services.ledger import record
from aidhub.services.parties import found_by


class PartyInUse(errors.AidHubError):
    """A party that something refers to cannot be removed.

    Facts: name, lots (how many it gave), owned (how many belong to it), transports (how many), last (the number of the
    newest), vehicles (how many), goods (how many lots lie with it), intakes (how many it brought or announced), needs
    (how many of its lists are open).
    """


class NotTheSameKind(errors.AidHubError):
    """Only parties of one role can become one. Facts: names."""


@dataclass(frozen=True, slots=True)
class PartyUse:
    """What refers to a party, counted."""

    lots: int = 0
    owned: int = 0
    transports: int = 0
    last: str = ""
    vehicles: int = 0
    goods: int = 0
    intakes: int = 0
    needs: int = 0


def use_of(session: Session, party_id: int) -> PartyUse:
    """Count what refers to a party; transports that were unmade, and what was removed, do not count."""
    stops = select(Stop.transport_id).where(Stop.partner_id == party_id, Stop.active)
    carried = or_(Transport.id.in_(stops), Transport.carrier_id == party_id)
    transports = select(Transport.number).where(carried, Transport.status != "unmade").order_by(Transport.id.desc())
    numbers = session.scalars(transports).all()
    own = select(Place.id).where(Place.party_id == party_id)
    places = select(Place.id).where(Place.top_id.in_(own))
    return PartyUse(
        lots=_count(session, Lot, Lot.donor_id == party_id),
        owned=_count(session, Lot, Lot.owner_id == party_id),
        transports=len(numbers),
        last=numbers[0] if numbers else "",
        vehicles=_count(session, Vehicle, Vehicle.carrier_id == party_id, Vehicle.active),
        goods=_count(session, Balance, Balance.place_id.in_(places), Balance.quantity_milli > 0),
        intakes=_count(session, Intake, Intake.donor_id == party_id, Intake.active)
        + _count(session, Delivery, Delivery.donor_id == party_id, Delivery.active, Delivery.state == "expected"),
        needs=_count(session, NeedsList, NeedsList.partner_id == party_id, NeedsList.active, NeedsList.state == "open"),
    )


def _count(session: Session, table: Any, *which: Any) -> int:
    return int(session.scalars(select(func.count()).select_from(table).where(*which)).one())


def remove_party(session: Session, party_id: int) -> int:
    """Take a party away that nothing uses; answers the entry. Undo brings it back.

    Raises:
        PartyInUse: goods, transports or vehicles refer to it. Nothing is changed.
        NotFound: somebody else removed it.
    """
    party = _found(session, party_id, hold=True)
    use = use_of(session, party_id)
    if use != PartyUse():
        facts = {name: getattr(use, name) for name in use.__slots__}
        raise PartyInUse(name=party.name, **facts)
    edit = Edit("party", party_id, "active", after=False)
    return record(session, Entry("remove_party", edits=(edit,), facts={"name": party.name, "role": party.role}))


def _found(session: Session, party_id: int, *, hold: bool) -> Party:
    """Find a party, perhaps held for writing, so that nobody plans a transport to it meanwhile."""
    asked = select(Party).where(Party.id == party_id).execution_options(populate_existing=True)
    party = session.scalars(asked.with_for_update() if hold else asked).one()
    if not party.active:
        raise errors.NotFound(kind=party.role, name=party.name)
    return party


# Two become one ------------------------------------------------------------------------------------------------------

_FILLED = ("name_latin", "name_de", "street", "postcode", "country", "register_no", "eori", "aid_register_no", "tax_no",
           "website", "hours", "curfew", "accepts", "keep_days", "note")  # fmt: skip


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What becoming one does: what is pointed to ``name``, and which empty fields it takes over from the others."""

    name: str
    others: tuple[str, ...]
    use: PartyUse
    contacts: int
    filled: tuple[str, ...]


def merge_preview(session: Session, stays: int, others: Sequence[int]) -> MergePreview:
    """Look what merging would do; see `merge_parties`.

    Raises:
        NotTheSameKind, NotFound: as they say.
    """
    kept, gone = _all_of(session, stays, others, hold=False)
    uses = [use_of(session, party.id) for party in gone]
    sums = {name: sum(getattr(use, name) for use in uses) for name in PartyUse.__slots__ if name != "last"}
    return MergePreview(
        kept.name,
        tuple(party.name for party in gone),
        PartyUse(**sums, last=max((use.last for use in uses), default="")),
        len(_new_contacts(session, kept, gone)),
        tuple(_taken_over(kept, gone)),
    )


def merge_parties(session: Session, stays: int, others: Sequence[int]) -> int:
    """Let several parties become one, as one step; answers the entry.

    Goods, transports, vehicles, places and contacts of the others are pointed to the one that stays; its empty fields
    take over what the others know. The others are removed; undo brings them back.

    Raises:
        NotTheSameKind: they are not all partners, donors, carriers.
        NotFound: somebody else removed one of them.
    """
    kept, gone = _all_of(session, stays, others, hold=True)
    filled = _taken_over(kept, gone)
    moved = _new_contacts(session, kept, gone)
    people = [*_people(session, [kept.id]), *moved]
    becomes = {name: filled.get(name, getattr(kept, name)) for name in (*_FILLED, "name", "town", "city_key")}
    words = found_by(session, becomes, [contact.name for contact in people])
    edits = [Edit("party", party.id, "active", after=False) for party in gone]
    edits += [Edit("party", stays, name, value) for name, value in filled.items()]
    edits += [Edit("party", stays, "search_text", words)] if words != kept.search_text else []
    edits += [Edit("contact", contact.id, "party_id", stays) for contact in moved]
    edits += _pointed(session, stays, [party.id for party in gone])
    facts = {"name": kept.name, "others": [party.name for party in gone]}
    return record(session, Entry("merge_parties", edits=tuple(edits), facts=facts))


def _all_of(session: Session, stays: int, others: Sequence[int], *, hold: bool) -> tuple[Party, list[Party]]:
    """Find all of them; held ones always in one order."""
    held = {party_id: _found(session, party_id, hold=hold) for party_id in sorted({stays, *others})}
    kept, gone = held[stays], [held[party_id] for party_id in dict.fromkeys(others) if party_id != stays]
    if not gone or any(party.role != kept.role for party in gone):
        raise NotTheSameKind(names=[party.name for party in (kept, *gone)])
    return kept, gone


def _taken_over(kept: Party, gone: Sequence[Party]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in _FILLED:
        values = [getattr(party, name) for party in gone if getattr(party, name) not in ("", None)]
        if getattr(kept, name) in ("", None) and values:
            found[name] = values[0]
    placed = next((party for party in gone if party.town or party.city_key), None)
    if placed and not (kept.town or kept.city_key):
        found |= {"town": placed.town, "city_key": placed.city_key}
    return found


def _people(session: Session, ids: Sequence[int]) -> list[Contact]:
    asked = select(Contact).where(Contact.party_id.in_(ids), Contact.active).order_by(Contact.party_id, Contact.id)
    return list(session.scalars(asked.execution_options(populate_existing=True)))


def _new_contacts(session: Session, kept: Party, gone: Sequence[Party]) -> list[Contact]:
    """Find the people of the others that are not known at the one that stays."""

    def look(contact: Contact) -> tuple[str, str, str]:
        return contact.name.casefold(), contact.phone, contact.email.casefold()

    known = {look(contact) for contact in _people(session, [kept.id])}
    found: list[Contact] = []
    for contact in _people(session, [party.id for party in gone]):
        if look(contact) not in known:
            known.add(look(contact))
            found.append(contact)
    return found


_POINTERS: tuple[tuple[str, Any, str], ...] = (
    ("lot", Lot, "donor_id"), ("lot", Lot, "owner_id"), ("stop", Stop, "partner_id"),
    ("transport", Transport, "carrier_id"), ("vehicle", Vehicle, "carrier_id"), ("place", Place, "party_id"),
    ("intake", Intake, "donor_id"), ("delivery", Delivery, "donor_id"), ("needs_list", NeedsList, "partner_id"),
    ("confirmed_wording", ConfirmedWording, "partner_id"),
)  # fmt: skip


def _pointed(session: Session, stays: int, others: Sequence[int]) -> list[Edit]:
    """Point everything that names one of the others to the one that stays, also what was removed or unmade."""
    edits: list[Edit] = []
    for table, model, field in _POINTERS:
        ids = session.scalars(select(model.id).where(getattr(model, field).in_(others)).order_by(model.id))
        edits += [Edit(table, row_id, field, stays) for row_id in ids]
    return edits
