"""What a search shows of the things it found: each in two lines, of facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, case, exists, func, or_, select, union_all
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import (
    Article,
    Balance,
    Category,
    City,
    Contact,
    Intake,
    IssuedPaper,
    Lot,
    NeedsLine,
    NeedsList,
    Party,
    Place,
    Relocation,
    Stop,
    Transport,
    Unit,
    Vehicle,
    VehicleType,
)
from aidhub.domain.clocks import local_day
from aidhub.services.ledger import now
from aidhub.services.places import LOCATIONS
from aidhub.services.stock_question import ANY_STATUS, status_of

BOX, PALLET, ARTICLE, LOCATION, PARTY, TRANSPORT, NEEDS, VEHICLE, PAPER, INTAKE = (
    "box", "pallet", "article", "location", "party", "transport", "needs", "vehicle", "paper", "intake")  # fmt: skip
KINDS = (BOX, PALLET, ARTICLE, LOCATION, PARTY, TRANSPORT, NEEDS, VEHICLE, PAPER, INTAKE)

HERE = "DE"
"""The country whose days intakes are dated by."""

COUNTED_ROWS = 1_000
"""So many rows of an article's stock are summed; where there are more, that is said instead."""

Names = Mapping[str, str]

_top, _location, _package_in, _later = aliased(Place), aliased(Place), aliased(Place), aliased(IssuedPaper)


@dataclass(frozen=True, slots=True)
class BoxHit:
    """A box or pallet. ``names`` are those of its first goods, ``others`` how many more kinds lie in it.

    ``transport`` is the one it stands on, or went away with; its ``status`` is then loaded or delivered.
    ``boxes`` counts those on a pallet.
    """

    kind: str
    id: int
    code: str
    names: Names
    quantity_milli: int
    unit: Names
    others: int
    boxes: int
    location: str
    status: str
    article_id: int | None = None
    transport_id: int | None = None
    transport: str = ""


@dataclass(frozen=True, slots=True)
class ArticleHit:
    """An article and how much of it lies in the warehouse; ``quantity_milli`` None: in more rows than were summed."""

    id: int
    names: Names
    code: str
    category: Names
    unit: Names
    rows: int
    quantity_milli: int | None
    kind: str = ARTICLE


@dataclass(frozen=True, slots=True)
class LocationHit:
    """A place goods can lie at."""

    id: int
    code: str
    name: str
    site: str
    packages: int
    kind: str = LOCATION


@dataclass(frozen=True, slots=True)
class PartyHit:
    """Who gives, carries or receives. ``transports`` counts those that went or go there, ``open`` those to come."""

    id: int
    role: str
    name: str
    name_latin: str
    city: Names
    town: str
    contact: str
    transports: int
    open: int
    kind: str = PARTY


@dataclass(frozen=True, slots=True)
class TransportHit:
    """A transport."""

    id: int
    number: str
    status: str
    cities: tuple[Names, ...]
    partners: tuple[str, ...]
    departs_at: datetime | None
    vehicle: Names
    plate: str
    kind: str = TRANSPORT


@dataclass(frozen=True, slots=True)
class NeedsHit:
    """What a partner asked for on one day; ``lines`` counts how many things."""

    id: int
    number: int
    title: str
    partner: str
    city: Names
    needed_by: date | None
    closed: bool
    lines: int
    kind: str = NEEDS


@dataclass(frozen=True, slots=True)
class VehicleHit:
    """A vehicle that drives for us. ``names`` are those of its kind."""

    id: int
    name: str
    plate: str
    names: Names
    carrier: str
    kind: str = VEHICLE


@dataclass(frozen=True, slots=True)
class PaperHit:
    """A paper as it was issued; ``paper`` is its key in `aidhub.documents.PAPERS`."""

    id: int
    paper: str
    revision: int
    newest: bool
    issued_on: date
    transport_id: int
    transport: str
    city: Names
    partner: str
    kind: str = PAPER


@dataclass(frozen=True, slots=True)
class IntakeHit:
    """Goods that were taken in; its papers carry its number. Who gave them concerns nobody here."""

    id: int
    number: int
    started_on: date
    finished: bool
    kind: str = INTAKE


Hit = BoxHit | ArticleHit | LocationHit | PartyHit | TransportHit | NeedsHit | VehicleHit | PaperHit | IntakeHit


def hits_of(session: Session, kind: str, ids: Sequence[int]) -> list[Hit]:
    """Answer things of one kind, in the order of their ids; those that are no more are left out."""
    if not ids:
        return []
    found = _READERS[kind](session, ids)
    return [found[id_] for id_ in ids if id_ in found]


# Boxes and pallets ----------------------------------------------------------------------------------------------------


def _packages(session: Session, ids: Sequence[int]) -> dict[int, Hit]:
    question = (
        select(Place.id, Place.kind, Place.code, _top.kind.label("at"), _location.code.label("location"),
               Transport.id.label("transport_id"), Transport.number)
        .join(_top, _top.id == Place.top_id)
        .join(_location, _location.id == Place.location_id)
        .outerjoin(Transport, Transport.place_id == Place.top_id)
        .where(Place.id.in_(ids), Place.kind.in_((BOX, PALLET)), _top.kind.in_(_SEEN_AT))
    )  # fmt: skip
    places = session.execute(question).all()
    content = _content(session, ids)
    went = _went_with(session, [place.id for place in places if place.at == "partner"])
    return {place.id: _package(place, content.get(place.id, []), went.get(place.id)) for place in places}


_SEEN_AT = ("site", "transport", "partner")
"""Where a package can be looked at; what is elsewhere is no more, or was never there."""


def _package(place: Any, goods: Sequence[Any], went: Any) -> BoxHit:
    first = goods[0] if goods else None
    left_with = went or place
    status = min((row.status for row in goods), key=ANY_STATUS.index, default="ready")
    return BoxHit(
        kind=place.kind,
        id=place.id,
        code=place.code,
        names=_names(first) if first else {},
        quantity_milli=sum(row.quantity_milli for row in goods if first and row.article_id == first.article_id),
        unit=_short(first) if first else {},
        others=len({row.article_id for row in goods}) - 1 if first else 0,
        boxes=len({row.place_id for row in goods} - {place.id}),
        location=place.location if place.at == "site" else "",
        status={"transport": "loaded", "partner": "delivered"}.get(place.at, status),
        article_id=first.article_id if first else None,
        transport_id=left_with.transport_id,
        transport=left_with.number or "",
    )


def _content(session: Session, ids: Sequence[int]) -> dict[int, list[Any]]:
    """List the goods in boxes and pallets, and in the boxes on those pallets."""
    holder = case((Place.parent_id.in_(ids), Place.parent_id), else_=Place.id).label("holder")
    question = (
        select(
            holder, Place.id.label("place_id"), Balance.quantity_milli, Article.id.label("article_id"), *_NAMES, *_UNIT,
            status_of(now(session).date()).label("status"),
        )
        .join(Balance, Balance.place_id == Place.id)
        .join(Lot, Lot.id == Balance.lot_id)
        .join(Article, Article.id == Lot.article_id)
        .join(Unit, Unit.code == Article.unit_code)
        .where(or_(Place.id.in_(ids), Place.parent_id.in_(ids)), Balance.quantity_milli > 0)
        .order_by(Place.sort_code, Balance.lot_id)
    )  # fmt: skip
    found: dict[int, list[Any]] = {}
    for row in session.execute(question):
        found.setdefault(row.holder, []).append(row)
    return found


def _went_with(session: Session, ids: Sequence[int]) -> dict[int, Any]:
    """Find the transport that brought each package to where it is."""
    question = (
        select(Relocation.place_id, Transport.id.label("transport_id"), Transport.number)
        .join(Transport, Transport.place_id == Relocation.from_top_id)
        .where(Relocation.place_id.in_(ids))
        .order_by(Relocation.id)
    )
    return {row.place_id: row for row in session.execute(question)} if ids else {}


# Articles and locations -----------------------------------------------------------------------------------------------


def _articles(session: Session, ids: Sequence[int]) -> dict[int, Hit]:
    category = (Category.name_de.label("kind_de"), Category.name_uk.label("kind_uk"), Category.name_en.label("kind_en"))
    question = (
        select(Article.id, Article.code, *_NAMES, *_UNIT, *category)
        .join(Unit, Unit.code == Article.unit_code)
        .join(Category, Category.key == Article.category_key)
        .where(Article.id.in_(ids), Article.active)
    )
    stock = _in_stock(session, ids)
    found: dict[int, Hit] = {}
    for row in session.execute(question):
        rows, quantity_milli = stock.get(row.id, (0, 0))
        kinds = {"de": row.kind_de, "uk": row.kind_uk, "en": row.kind_en}
        summed = quantity_milli if rows <= COUNTED_ROWS else None
        found[row.id] = ArticleHit(row.id, _names(row), row.code or "", kinds, _short(row), rows, summed)
    return found


def _in_stock(session: Session, ids: Sequence[int]) -> dict[int, tuple[int, int]]:
    """Sum what lies in the warehouse of each article: rows, at most one more than are counted, and thousandths."""
    sites = list(session.scalars(select(Place.id).where(Place.kind == "site")))
    pieces = [
        select(Lot.article_id, Balance.quantity_milli)
        .join(Balance, Balance.lot_id == Lot.id)
        .join(Place, Place.id == Balance.place_id)
        .where(Lot.article_id == id_, Place.top_id.in_(sites), Balance.quantity_milli > 0)
        .limit(COUNTED_ROWS + 1)
        .subquery()
        for id_ in ids
    ]
    each = union_all(*(select(piece) for piece in pieces)).subquery().c
    sums = select(each.article_id, func.count(), func.sum(each.quantity_milli)).group_by(each.article_id)
    return {article_id: (rows, int(quantity)) for article_id, rows, quantity in session.execute(sums)}


def _locations(session: Session, ids: Sequence[int]) -> dict[int, Hit]:
    packages = (
        select(func.count())
        .where(_package_in.parent_id == Place.id, _package_in.kind.in_((BOX, PALLET)))
        .scalar_subquery()
    )
    question = (
        select(Place.id, Place.code, Place.name, _top.name.label("site"), packages.label("packages"))
        .join(_top, _top.id == Place.top_id)
        .where(Place.id.in_(ids), Place.kind.in_(LOCATIONS), _top.kind == "site")
    )
    return {
        row.id: LocationHit(row.id, row.code, row.name, row.site, row.packages) for row in session.execute(question)
    }


# Parties, transports, papers ------------------------------------------------------------------------------------------


def _parties(session: Session, ids: Sequence[int]) -> dict[int, Hit]:
    contact = (
        select(Contact.name)
        .where(Contact.party_id == Party.id, Contact.active)
        .order_by(Contact.id)
        .limit(1)
        .scalar_subquery()
    )
    question = (
        select(Party.id, Party.role, Party.name, Party.name_latin, Party.town, *_CITY, contact.label("contact"))
        .outerjoin(City, City.key == Party.city_key)
        .where(Party.id.in_(ids), Party.active)
    )
    went = _transports_of(session, ids)
    return {
        row.id: PartyHit(row.id, row.role, row.name, row.name_latin, _city(row), row.town, row.contact or "",
                         *went.get(row.id, (0, 0)))
        for row in session.execute(question)
    }  # fmt: skip


def _transports_of(session: Session, ids: Sequence[int]) -> dict[int, tuple[int, int]]:
    """Count the transports to each partner: all but cancelled ones, and those that are not settled yet."""
    still_open = func.sum(case((Transport.status.in_(("confirmed", "delivered")), 0), else_=1))
    question = (
        select(Stop.partner_id, func.count(), still_open)
        .join(Transport, Transport.id == Stop.transport_id)
        .where(Stop.partner_id.in_(ids), Stop.active, Transport.status.not_in(("unmade", "cancelled")))
        .group_by(Stop.partner_id)
    )
    return {partner_id: (count, int(open_)) for partner_id, count, open_ in session.execute(question)}


def _transports(session: Session, ids: Sequence[int]) -> dict[int, Hit]:
    question = (
        select(Transport.id, Transport.number, Transport.status, Transport.departs_at, Transport.plate,
               VehicleType.name_de, VehicleType.name_uk, VehicleType.name_en)
        .outerjoin(VehicleType, VehicleType.key == Transport.vehicle_type_key)
        .where(Transport.id.in_(ids), Transport.status != "unmade")
    )  # fmt: skip
    stops = _stops_of(session, ids)
    return {
        row.id: TransportHit(
            row.id,
            row.number,
            row.status,
            tuple(_city(stop) for stop in stops.get(row.id, ())),
            tuple(stop.partner for stop in stops.get(row.id, ())),
            row.departs_at,
            _names(row) if row.name_en else {},
            row.plate,
        )
        for row in session.execute(question)
    }


def _stops_of(session: Session, ids: Sequence[int]) -> dict[int, list[Any]]:
    question = (
        select(Stop.transport_id, Party.name.label("partner"), *_CITY)
        .join(Party, Party.id == Stop.partner_id)
        .outerjoin(City, City.key == Party.city_key)
        .where(Stop.transport_id.in_(ids), Stop.active)
        .order_by(Stop.transport_id, Stop.position)
    )
    found: dict[int, list[Any]] = {}
    for row in session.execute(question):
        found.setdefault(row.transport_id, []).append(row)
    return found


def _needs(session: Session, ids: Sequence[int]) -> dict[int, Hit]:
    lines = (
        select(func.count()).where(NeedsLine.list_id == NeedsList.id, NeedsLine.active).correlate(NeedsList)
    ).scalar_subquery()
    question = (
        select(NeedsList.id, NeedsList.number, NeedsList.title, NeedsList.needed_by, NeedsList.state,
               Party.name.label("partner"), *_CITY, lines.label("lines"))
        .join(Party, Party.id == NeedsList.partner_id)
        .outerjoin(City, City.key == Party.city_key)
        .where(NeedsList.id.in_(ids), NeedsList.active)
    )  # fmt: skip
    return {
        row.id: NeedsHit(row.id, row.number, row.title, row.partner, _city(row), row.needed_by, row.state == "closed",
                         row.lines)
        for row in session.execute(question)
    }  # fmt: skip


def _vehicles(session: Session, ids: Sequence[int]) -> dict[int, Hit]:
    question = (
        select(Vehicle.id, Vehicle.name, Vehicle.plate, VehicleType.name_de, VehicleType.name_uk, VehicleType.name_en,
               Party.name.label("carrier"))
        .join(VehicleType, VehicleType.key == Vehicle.type_key)
        .outerjoin(Party, Party.id == Vehicle.carrier_id)
        .where(Vehicle.id.in_(ids), Vehicle.active)
    )  # fmt: skip
    return {
        row.id: VehicleHit(row.id, row.name, row.plate, _names(row), row.carrier or "")
        for row in session.execute(question)
    }


def _papers(session: Session, ids: Sequence[int]) -> dict[int, Hit]:
    question = (
        select(IssuedPaper.id, IssuedPaper.paper, IssuedPaper.revision, IssuedPaper.issued_at,
               IssuedPaper.transport_id, Transport.number, Party.name.label("partner"), *_CITY,
               superseded().label("newer"))
        .join(Transport, Transport.id == IssuedPaper.transport_id)
        .outerjoin(Stop, Stop.id == IssuedPaper.stop_id)
        .outerjoin(Party, Party.id == Stop.partner_id)
        .outerjoin(City, City.key == Party.city_key)
        .where(IssuedPaper.id.in_(ids))
    )  # fmt: skip
    return {
        row.id: PaperHit(row.id, row.paper, row.revision, not row.newer, row.issued_at.date(), row.transport_id,
                         row.number, _city(row), row.partner or "")
        for row in session.execute(question)
    }  # fmt: skip


def _intakes(session: Session, ids: Sequence[int]) -> dict[int, Hit]:
    rows = session.scalars(select(Intake).where(Intake.id.in_(ids), Intake.active))
    return {
        row.id: IntakeHit(row.id, row.number, local_day(row.started_at, HERE), row.state == "finished") for row in rows
    }


def superseded() -> ColumnElement[bool]:
    """Ask whether a later version of a paper was issued."""
    return exists().where(
        _later.transport_id == IssuedPaper.transport_id,
        _later.paper == IssuedPaper.paper,
        or_(_later.stop_id == IssuedPaper.stop_id, and_(_later.stop_id.is_(None), IssuedPaper.stop_id.is_(None))),
        _later.revision > IssuedPaper.revision,
    )


_READERS: Mapping[str, Callable[[Session, Sequence[int]], dict[int, Hit]]] = {
    BOX: _packages,
    PALLET: _packages,
    ARTICLE: _articles,
    LOCATION: _locations,
    PARTY: _parties,
    TRANSPORT: _transports,
    NEEDS: _needs,
    VEHICLE: _vehicles,
    PAPER: _papers,
    INTAKE: _intakes,
}

_NAMES = (Article.name_de, Article.name_uk, Article.name_en)
_UNIT = (Unit.short_de, Unit.short_uk, Unit.short_en)
_CITY = (City.name_de.label("city_de"), City.name_uk.label("city_uk"), City.name_en.label("city_en"))


def _names(row: Any) -> Names:
    return {"de": row.name_de, "uk": row.name_uk, "en": row.name_en}


def _short(row: Any) -> Names:
    return {"de": row.short_de, "uk": row.short_uk, "en": row.short_en}


def _city(row: Any) -> Names:
    return {"de": row.city_de, "uk": row.city_uk, "en": row.city_en} if row.city_en else {}
