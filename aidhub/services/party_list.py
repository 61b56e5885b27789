"""The lists of partners, carriers and donors: found, sorted and paged by the database, and what each did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Select, Subquery, func, select
from sqlalchemy.orm import Session

from aidhub.database.tables import (
    Article,
    City,
    Contact,
    JournalEntry,
    Lot,
    Movement,
    Party,
    Stop,
    Transport,
    Unit,
    Vehicle,
)
from aidhub.domain.spelling import search_text
from aidhub.services.addresses import Address, address_of
from aidhub.services.ledger import outside
from aidhub.services.ledger.dependence import UNDO

LEFT = ("on_the_way", "delivered", "confirmed")
"""What counts as a transport that was made."""

ROLES = ("partner", "donor", "carrier", "organisation")
Question = Select[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class WantedParties:
    """Which parties are asked for. ``sort`` is name, city, country, times or last; ``language`` decides city names."""

    role: str = "partner"
    text: str = ""
    language: str = "en"
    sort: str = "name"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class PartyLine:
    """A party as the list shows it, with the contact papers name.

    ``city`` is by language, empty where none is known. ``times`` counts transports to a partner, journeys of a carrier
    or gifts of a donor; ``last_at`` is the last of them and ``last_number`` its transport. ``vehicles`` are those of a
    carrier.
    """

    id: int
    role: str
    name: str
    name_latin: str
    name_de: str
    street: str
    postcode: str
    town: str
    country: str
    city: Mapping[str, str]
    register_no: str
    keep_days: int | None
    accepts: str
    hours: str
    contact: str
    function: str
    phone: str
    email: str
    times: int
    last_at: datetime | None
    last_number: str
    vehicles: int


def rows(session: Session, wanted: WantedParties, offset: int = 0, limit: int = 128) -> list[PartyLine]:
    """Answer a page of the parties."""
    asked = select(Party, City).outerjoin(City, City.key == Party.city_key)
    asked = _wanted(asked, wanted)
    done = _done(session, wanted.role) if wanted.sort in ("times", "last") else None
    if done is not None:
        asked = asked.outerjoin(done, done.c.party_id == Party.id)
    asked = asked.order_by(*_order(wanted, done)).offset(offset).limit(limit)
    found = session.execute(asked.execution_options(populate_existing=True)).all()
    return _lines(session, wanted.role, [(party, city) for party, city in found])


def count(session: Session, wanted: WantedParties) -> int:
    """Count the parties asked for."""
    return int(session.scalars(_wanted(select(func.count()).select_from(Party), wanted)).one())


def keys(session: Session, wanted: WantedParties) -> list[int]:
    """Answer the ids of all parties asked for."""
    return list(session.scalars(_wanted(select(Party.id), wanted).order_by(Party.search_text, Party.id)))


def role_counts(session: Session) -> dict[str, int]:
    """Count the parties of every role, and the vehicles."""
    asked = select(Party.role, func.count()).where(Party.active).group_by(Party.role)
    by_role = {role: number for role, number in session.execute(asked)}  # noqa: C416
    vehicles = session.scalars(select(func.count()).select_from(Vehicle).where(Vehicle.active)).one()
    return {role: by_role.get(role, 0) for role in ROLES} | {"vehicle": int(vehicles)}


def _wanted(question: Question, wanted: WantedParties) -> Question:
    question = question.where(Party.role == wanted.role, Party.active)
    words = search_text(wanted.text).split()
    return question.where(*(Party.search_text.contains(word, autoescape=True) for word in words))


def _order(wanted: WantedParties, done: Subquery | None) -> list[Any]:
    """Names stand folded, so that capitals and accents do not matter; who never did anything comes last."""
    if wanted.sort == "city":
        first: Any = func.coalesce(
            {"de": City.name_de, "uk": City.name_uk}.get(wanted.language, City.name_en), Party.town
        )
    elif done is not None:
        first = func.coalesce(done.c.times, 0) if wanted.sort == "times" else done.c.last_at
    else:
        first = Party.country if wanted.sort == "country" else Party.search_text
    never = [done.c.last_at.is_(None)] if done is not None and wanted.sort == "last" else []
    return [*never, first.desc() if wanted.descending else first, Party.search_text, Party.id]


# What each did -------------------------------------------------------------------------------------------------------


def _done(session: Session, role: str, ids: Sequence[int] | None = None) -> Subquery:
    """Ask how often each party did something, and when last; of all parties or some."""
    if role == "donor":
        return _gifts(session, ids)
    who = Transport.carrier_id if role == "carrier" else Stop.partner_id
    asked = select(
        who.label("party_id"),
        func.count(func.distinct(Transport.id)).label("times"),
        func.max(Transport.departs_at).label("last_at"),
    ).where(Transport.status.in_(LEFT), who.is_not(None))
    if role != "carrier":
        asked = asked.join(Stop, (Stop.transport_id == Transport.id) & Stop.active)
    if ids is not None:
        asked = asked.where(who.in_(ids))
    return asked.group_by(who).subquery()


def _gifts(session: Session, ids: Sequence[int] | None) -> Subquery:
    """A gift is a step by which goods of a donor came in; what was undone is none."""
    asked = (
        select(
            Lot.donor_id.label("party_id"),
            func.count(func.distinct(Movement.entry_id)).label("times"),
            func.max(JournalEntry.at).label("last_at"),
        )
        .join(Movement, Movement.lot_id == Lot.id)
        .join(JournalEntry, JournalEntry.id == Movement.entry_id)
        .where(
            Movement.from_place_id == outside(session, "donor"), JournalEntry.undone_by_id.is_(None),
            JournalEntry.kind != UNDO, Lot.donor_id.is_not(None),
        )
    )  # fmt: skip
    if ids is not None:
        asked = asked.where(Lot.donor_id.in_(ids))
    return asked.group_by(Lot.donor_id).subquery()


def _lines(session: Session, role: str, found: Sequence[tuple[Party, City | None]]) -> list[PartyLine]:
    ids = [party.id for party, _ in found]
    done = {row.party_id: row for row in session.execute(select(_done(session, role, ids)))}
    people = _first_contacts(session, ids)
    numbers = _last_numbers(session, role, ids)
    vehicles = _vehicle_counts(session, ids) if role == "carrier" else {}
    lines = []
    for party, city in found:
        did, person = done.get(party.id), people.get(party.id)
        lines.append(
            PartyLine(
                id=party.id,
                role=party.role,
                name=party.name,
                name_latin=party.name_latin,
                name_de=party.name_de,
                street=party.street,
                postcode=party.postcode,
                town=party.town,
                country=party.country,
                city={"de": city.name_de, "uk": city.name_uk, "en": city.name_en} if city else {},
                register_no=party.register_no,
                keep_days=party.keep_days,
                accepts=party.accepts,
                hours=party.hours,
                contact=person.name if person else "",
                function=person.function if person else "",
                phone=person.phone if person else "",
                email=person.email if person else "",
                times=did.times if did else 0,
                last_at=did.last_at if did else None,
                last_number=numbers.get(party.id, ""),
                vehicles=vehicles.get(party.id, 0),
            )
        )
    return lines


def _first_contacts(session: Session, ids: Sequence[int]) -> dict[int, Contact]:
    first = select(func.min(Contact.id)).where(Contact.party_id.in_(ids), Contact.active).group_by(Contact.party_id)
    asked = select(Contact).where(Contact.id.in_(first)).execution_options(populate_existing=True)
    return {contact.party_id: contact for contact in session.scalars(asked)}


def _last_numbers(session: Session, role: str, ids: Sequence[int]) -> dict[int, str]:
    """Find the number of the last transport of each."""
    if role not in ("partner", "carrier"):
        return {}
    who = Transport.carrier_id if role == "carrier" else Stop.partner_id
    place = func.row_number().over(partition_by=who, order_by=(Transport.departs_at.desc(), Transport.id.desc()))
    asked = select(who.label("party_id"), Transport.number, place.label("place")).where(
        Transport.status.in_(LEFT), who.in_(ids), Transport.departs_at.is_not(None)
    )
    if role == "partner":
        asked = asked.join(Stop, (Stop.transport_id == Transport.id) & Stop.active)
    ranked = asked.subquery().c
    newest = select(ranked.party_id, ranked.number).where(ranked.place == 1)
    return {party_id: number for party_id, number in session.execute(newest)}  # noqa: C416


def _vehicle_counts(session: Session, ids: Sequence[int]) -> dict[int, int]:
    asked = select(Vehicle.carrier_id, func.count()).where(Vehicle.carrier_id.in_(ids), Vehicle.active)
    return {cast("int", id_): number for id_, number in session.execute(asked.group_by(Vehicle.carrier_id))}


# One of them ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PastTransport:
    """A transport of a partner or carrier. ``departs_at`` None: not planned yet."""

    id: int
    number: str
    status: str
    departs_at: datetime | None


@dataclass(frozen=True, slots=True)
class GivenGoods:
    """What a donor gave of an article, over all gifts: thousandths of its unit, which is by language."""

    names: Mapping[str, str]
    unit: Mapping[str, str]
    quantity_milli: int


@dataclass(frozen=True, slots=True)
class PartyPast:
    """What the pane beside the list tells of a party; lists are cut after ``limit``, the counts are not."""

    address: Address
    transports: tuple[PastTransport, ...] = ()
    transport_count: int = 0
    gifts: int = 0
    last_gift: datetime | None = None
    goods: tuple[GivenGoods, ...] = ()
    goods_count: int = 0
    vehicles: tuple[str, ...] = ()


def party_past(session: Session, party_id: int, limit: int = 12) -> PartyPast:
    """Tell what a party did: its transports, the newest first, or what it gave, the most first.

    Raises:
        NotFound: it is not there any more.
    """
    address = address_of(session, party_id)
    if address.role == "donor":
        return _given(session, address, party_id, limit)
    if address.role == "organisation":
        return PartyPast(address)
    named = select(Vehicle.name).where(Vehicle.carrier_id == party_id, Vehicle.active).order_by(Vehicle.name)
    transports = select(Transport).where(Transport.status.not_in(("unmade", "cancelled")))
    if address.role == "carrier":
        transports = transports.where(Transport.carrier_id == party_id)
    else:
        stops = select(Stop.transport_id).where(Stop.partner_id == party_id, Stop.active)
        transports = transports.where(Transport.id.in_(stops))
    number = session.scalars(select(func.count()).select_from(transports.subquery())).one()
    newest = transports.order_by(Transport.departs_at.is_not(None), Transport.departs_at.desc(), Transport.id.desc())
    found = session.scalars(newest.limit(limit).execution_options(populate_existing=True))
    return PartyPast(
        address,
        tuple(PastTransport(row.id, row.number, row.status, row.departs_at) for row in found),
        number,
        vehicles=tuple(session.scalars(named.limit(limit))),
    )


def _given(session: Session, address: Address, party_id: int, limit: int) -> PartyPast:
    did = session.execute(select(_gifts(session, [party_id]))).first()
    in_ = func.sum(Movement.quantity_milli).label("quantity")
    asked = (
        select(Article.name_de, Article.name_uk, Article.name_en, Unit.short_de, Unit.short_uk, Unit.short_en, in_)
        .join(Lot, Lot.article_id == Article.id)
        .join(Movement, Movement.lot_id == Lot.id)
        .join(JournalEntry, JournalEntry.id == Movement.entry_id)
        .join(Unit, Unit.code == Article.unit_code)
        .where(
            Lot.donor_id == party_id, Movement.from_place_id == outside(session, "donor"),
            JournalEntry.undone_by_id.is_(None), JournalEntry.kind != UNDO,
        )
        .group_by(Article.id, Unit.code)
    )  # fmt: skip
    number = session.scalars(select(func.count()).select_from(asked.subquery())).one()
    goods = tuple(
        GivenGoods(
            {"de": row.name_de, "uk": row.name_uk, "en": row.name_en},
            {"de": row.short_de, "uk": row.short_uk, "en": row.short_en},
            int(row.quantity),
        )
        for row in session.execute(asked.order_by(in_.desc(), Article.id).limit(limit))
    )
    times, last = (did.times, did.last_at) if did else (0, None)
    return PartyPast(address, gifts=times, last_gift=last, goods=goods, goods_count=number)
