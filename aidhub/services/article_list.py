"""The catalogue as a list: found, sorted, counted and paged by the database."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import (
    Article,
    ArticleBarcode,
    Balance,
    Category,
    FieldChange,
    JournalEntry,
    Lot,
    Place,
    Unit,
)
from aidhub.domain.spelling import name_key, search_text
from aidhub.domain.weights import MASS_UNITS_G
from aidhub.services.articles import barcode_key
from aidhub.services.ledger import chunks
from aidhub.services.today import today

VIEWS = ("all", "stocked", "no_name_uk", "no_weight", "no_hs_code", "below_minimum", "review", "removed")
GAPS = ("no_name_uk", "no_weight", "no_hs_code", "below_minimum", "review")
"""Views whose rows leave them by being completed."""

SORTS = ("code", "name_de", "name_uk", "name_en", "category", "unit", "net", "volume", "value", "hs_code", "minimum",
         "un_number", "temperature", "location")  # fmt: skip
SHORTEST_BARCODE = 4
"""Digits from which a barcode is looked for while somebody types."""

Question = Select[*tuple[Any, ...]]
_usual, _winner = aliased(Place), aliased(Article)


@dataclass(frozen=True, slots=True)
class WantedArticles:
    """Which articles are asked for. Each word of ``text`` stands in a name, synonym, code, or begins a barcode.

    ``sort`` is one of `SORTS`; ``category`` the key of one.
    """

    view: str = "all"
    text: str = ""
    category: str | None = None
    sort: str = "name_de"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """An article as its page shows it.

    ``net_g``, ``volume_ml`` and ``value_cents`` are for one unit; None: not known. ``stock_milli`` is how much of it
    lies in our warehouses, ``minimum_milli`` how much should always be free there; None: nothing was set.
    ``category_hs_code`` is printed where the article has no number of its own. ``merged_into`` is the name of the
    article this one was merged into, empty if into none.
    """

    id: int
    code: str
    names: Mapping[str, str]
    category: str
    category_names: Mapping[str, str]
    category_hs_code: str
    unit_code: str
    unit: Mapping[str, str]
    net_g: int | None
    volume_ml: int | None
    value_cents: int | None
    hs_code: str
    un_number: str
    temperature: str
    control: str
    expiry_needed: bool
    to_sort: bool
    place_id: int | None
    location: str
    note: str
    minimum_milli: int | None
    review: bool
    active: bool
    merged_into: Mapping[str, str]
    stock_milli: int = 0

    @property
    def name_de(self) -> str:
        """The German name."""
        return self.names["de"]

    @property
    def name_uk(self) -> str:
        """The Ukrainian name."""
        return self.names["uk"]

    @property
    def name_en(self) -> str:
        """The English name."""
        return self.names["en"]

    @property
    def weighs_by_itself(self) -> bool:
        """Whether the unit says what one weighs: a kilogram, a tonne."""
        return self.unit_code in MASS_UNITS_G


def rows(session: Session, wanted: WantedArticles, offset: int = 0, limit: int = 128) -> list[ArticleLine]:
    """Answer a page of the catalogue. First the page's ids in order, then what its rows show."""
    page = _wanted(session, select(Article.id), wanted).order_by(*_order(wanted)).offset(offset).limit(limit)
    return rows_of(session, list(session.scalars(page)))


def rows_of(session: Session, ids: Sequence[int]) -> list[ArticleLine]:
    """Answer the articles with these ids, in this order, also those that were removed."""
    found: dict[int, ArticleLine] = {}
    for piece in chunks(dict.fromkeys(ids)):
        stock = _stock(session, piece)
        for row in session.execute(_lines().where(Article.id.in_(piece))):
            found[row[0].id] = _line(row, stock)
    return [found[id_] for id_ in ids if id_ in found]


def count(session: Session, wanted: WantedArticles) -> int:
    """Count the articles asked for."""
    return int(session.scalars(_wanted(session, select(func.count()).select_from(Article), wanted)).one())


def keys(session: Session, wanted: WantedArticles) -> list[int]:
    """Answer the ids of all articles asked for, in their order."""
    return list(session.scalars(_wanted(session, select(Article.id), wanted).order_by(*_order(wanted))))


def view_counts(session: Session) -> dict[str, int]:
    """Count the articles of every view."""
    day = today(session)
    sums = {view: func.coalesce(func.sum(case((_in_view(view, day), 1), else_=0)), 0) for view in ("all", *GAPS)}
    found = session.execute(select(*sums.values()).where(_here())).one()
    counts = dict(zip(sums, map(int, found), strict=True))
    return {view: counts[view] if view in counts else count(session, WantedArticles(view)) for view in VIEWS}


def categories(session: Session) -> list[tuple[str, dict[str, str], int]]:
    """List the categories that have articles: key, names, how many."""
    question = (
        select(Category, func.count())
        .join(Article, Article.category_key == Category.key)
        .where(_here())
        .group_by(Category.key)
        .order_by(Category.position, Category.key)
    )
    return [(row.key, _names(row), number) for row, number in session.execute(question)]


# Which ---------------------------------------------------------------------------------------------------------------


def _here() -> ColumnElement[bool]:
    return and_(Article.active, Article.merged_into_id.is_(None))


def in_stock() -> ColumnElement[bool]:
    """Say which articles lie in one of our warehouses."""
    top = aliased(Place)
    return exists().where(
        Lot.article_id == Article.id,
        Balance.lot_id == Lot.id,
        Balance.quantity_milli > 0,
        Place.id == Balance.place_id,
        top.id == Place.top_id,
        top.kind == "site",
    )


def below_minimum(day: date) -> ColumnElement[bool]:
    """Say which articles have less free in our warehouses than they should: not blocked, expired, or promised."""
    top = aliased(Place)
    free = (
        select(func.coalesce(func.sum(Balance.quantity_milli - Balance.reserved_milli), 0))
        .join(Lot, Lot.id == Balance.lot_id)
        .join(Place, Place.id == Balance.place_id)
        .join(top, top.id == Place.top_id)
        .where(
            Lot.article_id == Article.id,
            Lot.blocked == "",
            Place.blocked == "",
            or_(Lot.expires.is_(None), Lot.expires >= day),
            top.kind == "site",
        )
        .correlate(Article)
        .scalar_subquery()
    )
    return and_(Article.minimum_milli > 0, Article.minimum_milli > free)


def _removed() -> ColumnElement[bool]:
    """Say which articles somebody took away or merged: not those whose making was undone."""
    change = FieldChange
    taken = exists().where(
        change.table_name == "article",
        change.row_id == Article.id,
        change.field == "active",
        change.after == "false",
        JournalEntry.id == change.entry_id,
        JournalEntry.kind != "undo",
        JournalEntry.undone_by_id.is_(None),
    )
    return and_(~Article.active, taken)


def _in_view(view: str, day: date) -> ColumnElement[bool]:
    conditions: dict[str, Callable[[], ColumnElement[bool]]] = {
        "all": lambda: Article.id.isnot(None),
        "stocked": in_stock,
        "no_name_uk": lambda: Article.name_uk == "",
        "no_weight": lambda: and_(Article.net_g.is_(None), Article.unit_code.not_in(MASS_UNITS_G)),
        "no_hs_code": lambda: Article.hs_code == "",
        "below_minimum": lambda: below_minimum(day),
        "review": lambda: Article.review.is_(True),
    }
    return conditions[view]()


def _wanted(session: Session, question: Question, wanted: WantedArticles) -> Question:
    if wanted.view == "removed":
        question = question.where(_removed())
    else:
        question = question.where(_here())
        if wanted.view != "all":
            question = question.where(_in_view(wanted.view, today(session)))
    if wanted.category:
        question = question.where(Article.category_key == wanted.category)
    for word in wanted.text.split():
        question = question.where(_says(word))
    if wanted.sort == "category":
        return question.join(Category, Category.key == Article.category_key)
    if wanted.sort == "location":
        return question.outerjoin(_usual, _usual.id == Article.default_place_id)
    return question


def _says(word: str) -> ColumnElement[bool]:
    folded, code = search_text(word), name_key(word)
    said = Article.search_text.contains(folded, autoescape=True)
    if len(code) < SHORTEST_BARCODE or not code.isdigit():
        return said
    begins = {code, code.zfill(14), f"0{code}", f"00{code}", barcode_key(word)}
    named = [ArticleBarcode.code.startswith(one, autoescape=True) for one in sorted(begins)]
    return or_(said, Article.id.in_(select(ArticleBarcode.article_id).where(ArticleBarcode.active, or_(*named))))


def _order(wanted: WantedArticles) -> tuple[Any, ...]:
    """Equal rows always come in the same order; what is not known stands at the end, or with ``descending`` first."""
    unknown = 2**62
    columns: dict[str, Any] = {
        "code": func.coalesce(Article.code, "\uffff"),
        "name_de": Article.sort_de,
        "name_uk": Article.sort_uk,
        "name_en": Article.sort_en,
        "category": Category.position,
        "unit": Article.unit_code,
        "net": func.coalesce(Article.net_g, unknown),
        "volume": func.coalesce(Article.volume_ml, unknown),
        "value": func.coalesce(Article.value_cents, unknown),
        "hs_code": Article.hs_code,
        "minimum": func.coalesce(Article.minimum_milli, unknown),
        "un_number": Article.un_number,
        "temperature": Article.temperature,
        "location": func.coalesce(_usual.sort_code, "\uffff"),
    }
    order = [columns.get(wanted.sort, Article.sort_de)]
    order += [] if wanted.sort.startswith("name") else [Article.sort_de]
    order.append(Article.id)
    return tuple(column.desc() for column in order) if wanted.descending else tuple(order)


# What rows show ------------------------------------------------------------------------------------------------------


def _lines() -> Question:
    return (
        select(Article, Category, Unit, _usual.code, _winner)
        .join(Category, Category.key == Article.category_key)
        .join(Unit, Unit.code == Article.unit_code)
        .outerjoin(_usual, _usual.id == Article.default_place_id)
        .outerjoin(_winner, _winner.id == Article.merged_into_id)
        .execution_options(populate_existing=True)
    )


def _line(row: Any, stock: Mapping[int, int]) -> ArticleLine:
    article, category, unit, location, winner = row
    return ArticleLine(
        id=article.id,
        code=article.code or "",
        names=_names(article),
        category=category.key,
        category_names=_names(category),
        category_hs_code=category.hs_code,
        unit_code=unit.code,
        unit={"de": unit.short_de, "uk": unit.short_uk, "en": unit.short_en},
        net_g=article.net_g,
        volume_ml=article.volume_ml,
        value_cents=article.value_cents,
        hs_code=article.hs_code,
        un_number=article.un_number,
        temperature=article.temperature,
        control=article.control,
        expiry_needed=article.expiry_needed,
        to_sort=article.to_sort,
        place_id=article.default_place_id,
        location=location or "",
        note=article.note,
        minimum_milli=article.minimum_milli,
        review=article.review,
        active=article.active,
        merged_into=_names(winner) if winner else {},
        stock_milli=stock.get(article.id, 0),
    )


def _names(row: Any) -> dict[str, str]:
    return {"de": row.name_de, "uk": row.name_uk, "en": row.name_en}


def _stock(session: Session, ids: Collection[int]) -> dict[int, int]:
    """Sum up what lies in our warehouses, by article."""
    sites = list(session.scalars(select(Place.id).where(Place.kind == "site")))
    question = (
        select(Lot.article_id, func.sum(Balance.quantity_milli))
        .join(Balance, Balance.lot_id == Lot.id)
        .join(Place, Place.id == Balance.place_id)
        .where(Lot.article_id.in_(ids), Balance.quantity_milli > 0, Place.top_id.in_(sites))
        .group_by(Lot.article_id)
    )
    return {article_id: int(quantity) for article_id, quantity in session.execute(question)}
