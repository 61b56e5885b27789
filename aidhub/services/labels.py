"""What stands on labels, collected in one look at the warehouse; never a donor, and nothing private."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import Article, Balance, Category, Lot, Party, Place, Unit
from aidhub.documents.labels import BOX
from aidhub.documents.labels.pictograms import pictogram_of
from aidhub.documents.labels.values import BoxLabel, Content
from aidhub.domain.clocks import local_day
from aidhub.domain.codes import own_code
from aidhub.domain.errors import NotFound
from aidhub.domain.names import name_in
from aidhub.services.ledger import chunks, now
from aidhub.services.practising import practising

_MEASURED = ("weighed", "typed")
_site = aliased(Place)


def labels(session: Session, kind: str, ids: Sequence[int]) -> list[Any]:
    """Collect the labels of things of a kind, in the order of their keys.

    Raises:
        NotFound: one of them is not known.
    """
    return _COLLECT[kind](session, ids)


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


_COLLECT: dict[str, Callable[[Session, Sequence[int]], list[Any]]] = {BOX: _boxes}
