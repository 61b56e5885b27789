"""What stands on labels, collected in one look at the warehouse; never a donor, and nothing private."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import (
    Article,
    Balance,
    Category,
    City,
    Lot,
    Party,
    Person,
    Place,
    Relocation,
    Reservation,
    Stop,
    Transport,
    Unit,
)
from aidhub.documents.card_words import card_word
from aidhub.documents.labels import ARTICLE, BOX, COMMAND, LOCATION, PALLET, PERSON
from aidhub.documents.labels.pictograms import pictogram_of
from aidhub.documents.labels.values import BoxLabel, Content, Destination, PalletLabel, TagLabel
from aidhub.domain.addresses import address_lines
from aidhub.domain.cards import (
    CATEGORY,
    CLOSE_BOX,
    CONDITION,
    DONE,
    LANGUAGE,
    NOT_ACCEPTED,
    PRINT,
    QUANTITY,
    TEST,
    UNDO,
    Card,
    card,
)
from aidhub.domain.clocks import local_day
from aidhub.domain.codes import own_code
from aidhub.domain.errors import NotFound
from aidhub.domain.freight import freight
from aidhub.domain.load import Goods
from aidhub.domain.names import NAME_LANGUAGES, name_in
from aidhub.domain.weights import Source
from aidhub.i18n import translator
from aidhub.services.ledger import chunks, now, take_numbers
from aidhub.services.limits import limits
from aidhub.services.loads import content_of
from aidhub.services.places import LOCATIONS
from aidhub.services.practising import practising
from aidhub.services.stock import unit_names
from aidhub.services.transport_rows import stops_of

_MEASURED = ("weighed", "typed")
_site = aliased(Place)


def labels(session: Session, kind: str, ids: Sequence[int]) -> list[Any]:
    """Collect the labels of things of a kind, in the order of their keys.

    Raises:
        NotFound: one of them is not known.
    """
    return _COLLECT[kind](session, ids)


def number_prints(session: Session, box_ids: Sequence[int]) -> list[int]:
    """Count a print of the label of each box; answers how many there are of it now, which is 1 the first time."""
    return [take_numbers(session, f"label {id_}").start for id_ in box_ids]


def packages_of(session: Session, place_ids: Sequence[int]) -> tuple[list[int], list[int]]:
    """Tell which of these places are boxes and which are pallets, in their order; loose goods have no label."""
    kinds: dict[int, str] = {}
    for piece in chunks(sorted(set(place_ids))):
        kinds |= {row.id: row.kind for row in session.execute(select(Place.id, Place.kind).where(Place.id.in_(piece)))}
    each = list(dict.fromkeys(place_ids))
    return [id_ for id_ in each if kinds.get(id_) == "box"], [id_ for id_ in each if kinds.get(id_) == "pallet"]


def pallets_under(session: Session, place_ids: Sequence[int]) -> list[int]:
    """List the pallets that these places are, or stand on, each once."""
    pallet = aliased(Place)
    found: dict[int, int] = {}
    for piece in chunks(sorted(set(place_ids))):
        question = select(Place.id, pallet.id).join(pallet, or_(pallet.id == Place.parent_id, pallet.id == Place.id))
        rows = session.execute(question.where(Place.id.in_(piece), pallet.kind == "pallet"))
        found |= dict(rows.all())
    return list(dict.fromkeys(found[id_] for id_ in place_ids if id_ in found))


def locations_made(session: Session, entry_id: int) -> list[int]:
    """List the locations that a step made, in the order of their codes."""
    question = (
        select(Place.id)
        .join(Relocation, Relocation.place_id == Place.id)
        .where(Relocation.entry_id == entry_id, Place.kind == "shelf")
        .order_by(Place.sort_code, Place.id)
    )
    return list(session.scalars(question))


# Boxes ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Goods:
    """What lies in a box, of one lot."""

    article_id: int
    names: Mapping[str, str]
    units: Mapping[str, str]
    category: str
    categories: Mapping[str, str]
    quantity_milli: int
    net_g: int
    size: str
    batch: str
    expires: date | None
    expiry_kind: str


def _boxes(session: Session, ids: Sequence[int]) -> list[BoxLabel]:
    goods = _goods_in(session, ids)
    day, practice, own = local_day(now(session), "DE"), practising(session) is not None, _own_name(session)
    return [
        _box(place, goods.get(place.id, []), " · ".join(filter(None, (own, site))), day, practice=practice)
        for place, site in _places(session, "box", ids)
    ]


def _box(place: Place, goods: Sequence[_Goods], origin: str, day: date, *, practice: bool) -> BoxLabel:
    by_article: dict[int, list[_Goods]] = {}
    for one in goods:
        by_article.setdefault(one.article_id, []).append(one)
    heaviest = sorted(by_article.values(), key=lambda some: -sum(one.net_g for one in some))
    categories = {one.category: one.categories for one in goods}
    is_one = len(categories) == 1
    first = min((one for one in goods if one.expires), key=lambda one: one.expires or date.max, default=None)
    batches = {one.batch for one in goods}
    return BoxLabel(
        number=place.code,
        code=own_code("box", place.number or 0),
        category=next(iter(categories.values())) if is_one else {},
        pictogram=pictogram_of(next(iter(categories)) if is_one else ""),
        contents=tuple(_content(some) for some in heaviest),
        gross_g=place.gross_g if place.gross_source in _MEASURED else None,
        expires=first.expires if first else None,
        expiry_kind=first.expiry_kind if first else "",
        batch=batches.pop() if len(batches) == 1 else "",
        origin=origin,
        day=day,
        practice=practice,
    )


def _content(goods: Sequence[_Goods]) -> Content:
    sizes: dict[str, int] = {}
    for one in goods:
        sizes[one.size] = sizes.get(one.size, 0) + one.quantity_milli
    sizes.pop("", None)
    return Content(goods[0].names, goods[0].units, sum(one.quantity_milli for one in goods), tuple(sizes.items()))


def _goods_in(session: Session, place_ids: Iterable[int]) -> dict[int, list[_Goods]]:
    """Read what lies in boxes, by the box."""
    found: dict[int, list[_Goods]] = {}
    for piece in chunks(sorted(set(place_ids))):
        question = (
            select(Balance.place_id, Balance.quantity_milli, Lot, Article, Unit, Category)
            .join(Lot, Lot.id == Balance.lot_id)
            .join(Article, Article.id == Lot.article_id)
            .join(Unit, Unit.code == Article.unit_code)
            .join(Category, Category.key == Article.category_key)
            .where(Balance.place_id.in_(piece), Balance.quantity_milli > 0)
            .order_by(Balance.place_id, Balance.lot_id)
        )
        for place_id, quantity, lot, article, unit, category in session.execute(question):
            net = lot.net_g if lot.net_g is not None else article.net_g
            goods = _Goods(
                article_id=article.id,
                names=_names(article),
                units={"de": unit.short_de, "uk": unit.short_uk, "en": unit.short_en},
                category=category.key,
                categories=_names(category),
                quantity_milli=quantity,
                net_g=quantity * (net or 0) // 1000,
                size=lot.size,
                batch=lot.batch,
                expires=lot.expires,
                expiry_kind=lot.expiry_kind,
            )
            found.setdefault(place_id, []).append(goods)
    return found


# Pallets -------------------------------------------------------------------------------------------------------------


def _pallets(session: Session, ids: Sequence[int]) -> list[PalletLabel]:
    places = _places(session, "pallet", ids)
    load = content_of(session, ids)
    weighed = freight(load, limits(session))
    day, practice = local_day(now(session), "DE"), practising(session) is not None
    sender, address = _sender(session)
    units, categories = unit_names(session), _categories(session)
    found = []
    for place, site in places:
        inside = {id_ for id_ in load.packages if place.id in (id_, load.packages[id_].parent_id)}
        goods = [one for one in load.goods if one.place_id in inside]
        weight = weighed.packages.get(place.id)
        first = min((one for one in goods if one.expires), key=lambda one: one.expires or date.max, default=None)
        kinds = {one.kind.category for one in goods}
        found.append(
            PalletLabel(
                number=place.code,
                code=own_code("pallet", place.number or 0),
                sscc=place.sscc,
                sender=sender or site,
                address=address,
                destination=_destination(session, inside),
                site=site,
                contents=_pallet_contents(goods, units),
                category=categories.get(kinds.pop(), {}) if len(kinds) == 1 else {},
                boxes=len(inside) - 1,
                gross_g=weight.grams if weight and weight.source is not Source.GUESSED and goods else None,
                expires=first.expires if first else None,
                expiry_kind=first.expiry_kind if first else "",
                stackable=place.stackable,
                day=day,
                practice=practice,
            )
        )
    return found


def _pallet_contents(goods: Sequence[Goods], units: Mapping[str, Mapping[str, str]]) -> tuple[Content, ...]:
    by_article: dict[int, list[Goods]] = {}
    for one in goods:
        by_article.setdefault(one.kind.id, []).append(one)
    heaviest = sorted(by_article.values(), key=lambda some: -sum(one.net_g or 0 for one in some))
    return tuple(
        Content(some[0].kind.names, units[some[0].kind.unit_code], sum(one.quantity_milli for one in some))
        for some in heaviest
    )


def _destination(session: Session, place_ids: Iterable[int]) -> Destination | None:
    """Find the one stop all goods of a pallet are promised to; None if nothing is, or several wait for it."""
    promised = select(Reservation.stop_id).where(Reservation.place_id.in_(place_ids), Reservation.quantity_milli > 0)
    stops = session.scalars(promised.distinct().limit(2)).all()
    if len(stops) != 1:
        return None
    question = (
        select(Stop, Transport, Party, City)
        .join(Transport, Transport.id == Stop.transport_id)
        .join(Party, Party.id == Stop.partner_id)
        .outerjoin(City, City.key == Party.city_key)
        .where(Stop.id == stops[0])
    )
    stop, transport, party, city = session.execute(question).one()
    position = next(row.position for row in stops_of(session, transport.id) if row.id == stop.id)
    pallets = _pallet_ids(session, transport.id)
    own = set(place_ids).intersection(pallets)
    lines = address_lines(party.street, party.postcode, party.town, "")
    return Destination(
        transport=transport.number,
        stop=position,
        city=_names(city) if city else {"uk": party.town},
        country=party.country,
        consignee=", ".join((party.name, *lines)),
        rank=pallets.index(own.pop()) + 1,
        pallets=len(pallets),
    )


def _pallet_ids(session: Session, transport_id: int) -> list[int]:
    """List the pallets of a transport in the order of their numbers."""
    pallet = aliased(Place)
    question = (
        select(pallet.id)
        .join(Place, or_(Place.parent_id == pallet.id, Place.id == pallet.id))
        .join(Reservation, Reservation.place_id == Place.id)
        .join(Stop, Stop.id == Reservation.stop_id)
        .where(Stop.transport_id == transport_id, Reservation.quantity_milli > 0, pallet.kind == "pallet")
        .group_by(pallet.id, pallet.number)
        .order_by(pallet.number)
    )
    return list(session.scalars(question))


def _sender(session: Session) -> tuple[str, tuple[str, ...]]:
    """Name ourselves with our address, which stands on every lorry; the country in both languages."""
    question = select(Party).where(Party.role == "organisation", Party.active).order_by(Party.id).limit(1)
    own = session.scalars(question).first()
    if own is None:
        return "", ()
    town = " ".join(filter(None, (own.postcode, own.town)))
    return own.name, tuple(filter(None, (", ".join(filter(None, (own.street, town))), _COUNTRIES.get(own.country, ""))))


_COUNTRIES = {"DE": "Deutschland · Німеччина", "PL": "Polska · Польща", "UA": "Україна"}


# Locations, articles, persons, cards ---------------------------------------------------------------------------------


def _locations(session: Session, ids: Sequence[int]) -> list[TagLabel]:
    practice = practising(session) is not None
    found: dict[int, TagLabel] = {}
    for piece in chunks(sorted(set(ids))):
        for place in session.scalars(select(Place).where(Place.id.in_(piece), Place.kind.in_(LOCATIONS))):
            found[place.id] = _location(place, practice=practice)
    return _in_order(found, ids, "place")


def _location(place: Place, *, practice: bool) -> TagLabel:
    """Label a location: its aisle large, and an arrow up for what lies above the label, down for the floor below it."""
    aisle, *others = place.code.split("-")
    level = others[-1] if len(others) > 1 and others[-1].isdecimal() else ""
    return TagLabel(
        number=place.code,
        code=own_code("location", place.id),
        titles=(place.code,) if others or not place.name else (place.name,),
        pictogram=("arrow-down" if int(level) <= 1 else "arrow-up") if level else "map-pin",
        letter=aisle[:3] if others else "",
        below=place.name if others else "",
        practice=practice,
    )


def _articles(session: Session, ids: Sequence[int]) -> list[TagLabel]:
    practice = practising(session) is not None
    found: dict[int, TagLabel] = {}
    for piece in chunks(sorted(set(ids))):
        for article in session.scalars(select(Article).where(Article.id.in_(piece))):
            names = _names(article)
            found[article.id] = TagLabel(
                number=name_in(names, "de"),
                code=own_code("article", article.id),
                titles=tuple(dict.fromkeys(names.values())),
                pictogram=pictogram_of(article.category_key),
                below=article.code or "",
                practice=practice,
            )
    return _in_order(found, ids, "article")


def _persons(session: Session, ids: Sequence[int]) -> list[TagLabel]:
    """Label persons with the name they chose, and nothing else of them."""
    practice, own = practising(session) is not None, _own_name(session)
    found: dict[int, TagLabel] = {}
    for piece in chunks(sorted(set(ids))):
        for person in session.scalars(select(Person).where(Person.id.in_(piece), Person.active)):
            found[person.id] = TagLabel(
                person.name, own_code("person", person.id), (person.name,), "user", below=own, practice=practice
            )
    return _in_order(found, ids, "person")


def _cards(_: Session, numbers: Sequence[int]) -> list[TagLabel]:
    """Label command cards, by their numbers."""
    found = {number: _card(known) for number in numbers if (known := card(number)) is not None}
    return _in_order(found, numbers, "command")


def _card(known: Card) -> TagLabel:
    words = tuple(dict.fromkeys(card_word(translator(code), known) for code in NAME_LANGUAGES))
    pictogram = _CARD_PICTOGRAMS.get(known.key) or _CARD_PICTOGRAMS.get(known.kind, "")
    return TagLabel(words[0], known.code, words, pictogram_of(known.key) if known.kind == CATEGORY else pictogram)


_CARD_PICTOGRAMS = {
    QUANTITY: "boxes",
    CONDITION: "tag",
    LANGUAGE: "languages",
    TEST: "scan-barcode",
    UNDO: "undo-2",
    PRINT: "printer",
    CLOSE_BOX: "package-check",
    DONE: "check",
    NOT_ACCEPTED: "package-x",
}


def _in_order(found: Mapping[int, TagLabel], ids: Sequence[int], kind: str) -> list[TagLabel]:
    for id_ in ids:
        if id_ not in found:
            raise NotFound(kind=kind, name=str(id_))
    return [found[id_] for id_ in ids]


# What they share -----------------------------------------------------------------------------------------------------


def _places(session: Session, kind: str, ids: Sequence[int]) -> list[tuple[Place, str]]:
    """Find places of a kind with the name of the warehouse they are in, in the order of the keys."""
    found: dict[int, tuple[Place, str]] = {}
    for piece in chunks(sorted(set(ids))):
        question = (
            select(Place, _site.name, _site.kind)
            .join(_site, _site.id == Place.top_id)
            .where(Place.id.in_(piece), Place.kind == kind)
            .execution_options(populate_existing=True)
        )
        for place, name, top in session.execute(question):
            found[place.id] = (place, name if top == "site" else "")
    missing = [id_ for id_ in ids if id_ not in found]
    if missing:
        raise NotFound(kind=kind, name=str(missing[0]))
    return [found[id_] for id_ in ids]


def _names(row: Any) -> dict[str, str]:
    names = {"de": row.name_de, "uk": row.name_uk, "en": row.name_en}
    return {code: name for code, name in names.items() if name} or {"de": name_in(names, "de")}


def _own_name(session: Session) -> str:
    question = select(Party.name).where(Party.role == "organisation", Party.active).order_by(Party.id).limit(1)
    return session.scalars(question).first() or ""


def _categories(session: Session) -> dict[str, dict[str, str]]:
    return {row.key: _names(row) for row in session.scalars(select(Category))}


_COLLECT: dict[str, Callable[[Session, Sequence[int]], list[Any]]] = {
    BOX: _boxes,
    PALLET: _pallets,
    LOCATION: _locations,
    ARTICLE: _articles,
    PERSON: _persons,
    COMMAND: _cards,
}
