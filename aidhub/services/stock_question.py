"""Which goods of the stock are asked for: filter words, views and order as one question to the database."""

from __future__ import annotations

import operator as op
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any, cast

from sqlalchemy import ColumnElement, Select, and_, case, exists, func, literal, not_, or_, select, tuple_, union_all
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import (
    Article,
    Balance,
    Category,
    JournalEntry,
    Lot,
    Movement,
    Party,
    Place,
    Reservation,
    Stop,
    Transport,
)
from aidhub.domain.clocks import clock
from aidhub.domain.filters import Condition, Filter
from aidhub.domain.ledger import PACKAGES
from aidhub.domain.spelling import search_text
from aidhub.domain.status import MEDICINES
from aidhub.services.ledger import now

WHOLE = 0
"""Stands for the lot in the key of a row that is a pallet with all that is on it."""
EXPIRING_DAYS = 90
HERE = "DE"
"""Whose clock says when a day begins in the warehouse."""
VIEWS = ("all", "ready", "reserved", "expiring", "unsorted", "blocked")
COORDINATORS_ONLY = frozenset({"donor", "value"})
"""Fields of a filter that tell who gave goods or what they are worth."""
ANY_STATUS = ("blocked", "expired", "reserved", "open", "unsorted", "ready")

Question = Select[*tuple[Any, ...]]
_location, _carrier = aliased(Place), aliased(Place)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows of the stock are asked for, and in which order.

    ``sort`` names a column of `SORTS`; ``language`` chooses whose alphabet orders the names.
    ``category`` and ``location_id`` are the chips beside the filter words. ``for_helper``: a helper asks, so donors are
    not searched and conditions on what only coordinators see are left out, see `hidden_conditions`. ``by_pallet`` makes
    one row of each pallet, with a `WHOLE` key; of the pallets in ``opened`` what was asked for follows their row.
    """

    view: str = "all"
    filter: Filter = field(default_factory=Filter)
    category: str | None = None
    location_id: int | None = None
    sort: str = "number"
    descending: bool = False
    language: str = "en"
    for_helper: bool = False
    by_pallet: bool = False
    opened: tuple[int, ...] = ()


def hidden_conditions(asked: Filter) -> tuple[Condition, ...]:
    """List the conditions of a filter that a helper cannot set, since they tell of what helpers never see."""
    return tuple(condition for condition in asked.conditions if condition.field in COORDINATORS_ONLY)


def in_the_warehouse(question: Question, session: Session) -> Question:
    """Join balance, place, lot and article, and keep what lies in a warehouse of ours."""
    sites = list(session.scalars(select(Place.id).where(Place.kind == "site")))
    return _joined(question).where(Place.top_id.in_(sites), Balance.quantity_milli > 0)


def _joined(question: Question) -> Question:
    return (
        question.select_from(Balance)
        .join(Place, Place.id == Balance.place_id)
        .join(Lot, Lot.id == Balance.lot_id)
        .join(Article, Article.id == Lot.article_id)
    )


def keys_anywhere(session: Session, wanted: Wanted) -> Question:
    """Ask for the keys (lot, place) of goods that are or were anywhere and that fit the filter words."""
    return _filtered(_joined(select(Balance.lot_id, Balance.place_id)), wanted, now(session).date())


def keys_of(session: Session, wanted: Wanted) -> Question:
    """Ask for the keys (lot, place) of the rows wanted."""
    question = in_the_warehouse(select(Balance.lot_id, Balance.place_id), session)
    if wanted.location_id:
        question = question.where(Place.location_id.in_(inside(wanted.location_id)))
    return _filtered(question, wanted, now(session).date())


def _filtered(question: Question, wanted: Wanted, today: date) -> Question:
    if wanted.view == "expiring":
        question = question.where(expiring(today))
    elif wanted.view != "all":
        question = question.where(status_of(today) == wanted.view)
    if wanted.category:
        question = question.where(Article.category_key == wanted.category)
    hidden = hidden_conditions(wanted.filter) if wanted.for_helper else ()
    for condition in wanted.filter.conditions:
        if condition in hidden:
            continue
        holds = _condition(condition, today, with_donors=not wanted.for_helper)
        question = question.where(not_(holds) if condition.negated else holds)
    return question


def keys_in_order(session: Session, wanted: Wanted) -> Question:
    """Ask for the keys in the order wanted; equal rows always come in the same order."""
    question = keys_of(session, wanted)
    if wanted.sort == "location":
        question = question.join(_location, _location.id == Place.location_id)
    column = _order(session, wanted)
    if wanted.by_pallet:
        return _by_pallet(question, column, wanted)
    last = (Balance.place_id, Balance.lot_id)
    if wanted.descending:
        return question.order_by(column.desc(), *(tie.desc() for tie in last))
    return question.order_by(column, *last)


def count_of(session: Session, wanted: Wanted) -> Question:
    """Ask how many rows are wanted."""
    question = keys_in_order(session, wanted) if wanted.by_pallet else keys_of(session, wanted)
    return select(func.count()).select_from(question.order_by(None).subquery())


def _order(session: Session, wanted: Wanted) -> Any:
    today = now(session).date()
    order: dict[str, Callable[[], Any]] = {
        "number": lambda: Place.sort_code,
        "content": lambda: getattr(Article, f"sort_{wanted.language}", Article.sort_en),
        "quantity": lambda: Balance.quantity_milli,
        "gross": _rough_gross,
        "expiry": lambda: func.coalesce(Lot.expires, date(9999, 12, 31)),
        "location": lambda: _location.sort_code,
        "status": lambda: status_of(today),
        "category": lambda: Article.category_key,
        "batch": lambda: Lot.batch,
    }
    return order.get(wanted.sort, order["number"])()


def _by_pallet(question: Question, column: Any, wanted: Wanted) -> Question:
    """Make one row of what stands on a pallet; a pallet stands where the first of its goods would, or their sum."""
    on_pallet = case((Place.kind == "pallet", Place.id), (_carrier.kind == "pallet", _carrier.id))
    by_number = wanted.sort not in SORTS or wanted.sort == "number"
    place_in_order = func.coalesce(case((_carrier.kind == "pallet", _carrier.sort_code)), column)
    goods = (
        question.outerjoin(_carrier, _carrier.id == Place.parent_id)
        .add_columns(
            on_pallet.label("pallet_id"),
            column.label("own"),
            (place_in_order if by_number else column).label("place_in_order"),
        )
        .cte()
    )
    first = func.max if wanted.descending else func.min
    gathered = func.sum if wanted.sort in ("quantity", "gross") else first
    pallets = (
        select(goods.c.pallet_id, gathered(goods.c.place_in_order).label("place_in_order"))
        .where(goods.c.pallet_id.isnot(None))
        .group_by(goods.c.pallet_id)
        .cte()
    )
    own = goods.c.own
    parts = [
        select(literal(WHOLE).label("lot_id"), pallets.c.pallet_id.label("place_id"), pallets.c.place_in_order,
               pallets.c.pallet_id.label("at"), literal(0).label("inside"), pallets.c.place_in_order.label("own")),
        select(goods.c.lot_id, goods.c.place_id, goods.c.place_in_order, goods.c.place_id, literal(0), own)
        .where(goods.c.pallet_id.is_(None)),
        select(goods.c.lot_id, goods.c.place_id, pallets.c.place_in_order, goods.c.pallet_id, literal(1), own)
        .join(pallets, pallets.c.pallet_id == goods.c.pallet_id)
        .where(goods.c.pallet_id.in_(wanted.opened)),
    ]  # fmt: skip
    rows = union_all(*(parts if wanted.opened else parts[:2])).subquery()
    turned = (rows.c.place_in_order, rows.c.at)
    order = [one.desc() for one in turned] if wanted.descending else list(turned)
    own_order = rows.c.own.desc() if wanted.descending else rows.c.own
    return select(rows.c.lot_id, rows.c.place_id).order_by(*order, rows.c.inside, own_order, rows.c.place_id)


SORTS = ("number", "content", "quantity", "gross", "expiry", "location", "status", "category", "batch")


def _rough_gross() -> ColumnElement[Any]:
    """Order by weight: a box's own, else what its goods weigh."""
    net = Balance.quantity_milli * func.coalesce(Lot.net_g, Article.net_g, 0) / 1000
    return func.coalesce(Place.gross_g, net)


def inside(place_id: int) -> Any:
    """Ask for the ids of a location and all locations in it."""
    tree = select(Place.id).where(Place.id == place_id).cte(recursive=True)
    below = aliased(Place)
    tree = tree.union_all(select(below.id).join(tree, below.parent_id == tree.c.id).where(below.kind.not_in(PACKAGES)))
    return select(tree.c.id)


def status_of(today: date) -> ColumnElement[str]:
    """Derive the status in the order of `aidhub.domain.status`: the first that holds."""
    return case(
        (or_(Lot.blocked != "", Place.blocked != ""), "blocked"),
        (Lot.expires < today, "expired"),
        (Balance.reserved_milli > 0, "reserved"),
        (Place.state == "open", "open"),
        (is_unsorted(), "unsorted"),
        else_="ready",
    )


def is_unsorted() -> ColumnElement[bool]:
    """Say which lots wait to be sorted, in a question that joins their articles.

    The same as `aidhub.domain.load.Goods.is_unsorted`.
    """
    return and_(may_be_unsorted(), or_(Article.to_sort, Lot.expires.is_(None)))


def may_be_unsorted() -> ColumnElement[bool]:
    """Say of which articles lots may wait to be sorted: mixed gifts, and what needs a last day."""
    return or_(Article.to_sort, Article.expiry_needed, Article.category_key.in_(sorted(MEDICINES)))


def expiring(today: date) -> ColumnElement[bool]:
    """Say which lots expire within the next 90 days and can still be handed out."""
    return Lot.expires.between(today, today + timedelta(days=EXPIRING_DAYS))


def _condition(condition: Condition, today: date, *, with_donors: bool) -> ColumnElement[bool]:
    operator, value, word = condition.operator, condition.value, str(condition.value)
    holds: dict[str, Callable[[], ColumnElement[bool]]] = {
        "text": lambda: _says(word, with_donors=with_donors),
        "status": lambda: status_of(today) == value,
        "condition": lambda: Lot.condition == value,
        "expiry": lambda: and_(Lot.expires.isnot(None), _compared(Lot.expires, operator, value)),
        "since": lambda: _came_in(operator, value),
        "quantity": lambda: _compared(Balance.quantity_milli, operator, value),
        "weight": lambda: _compared(_rough_gross(), operator, value),
        "location": lambda: Place.location_id.in_(_places_called(word)),
        "box": lambda: and_(Place.kind == "box", Place.code == word),
        "pallet": lambda: or_(Place.parent_id.in_(_packages_called(word)), Place.id.in_(_packages_called(word))),
        "category": lambda: Article.category_key.in_(_categories_called(word)),
        "donor": lambda: func.coalesce(Lot.donor_id, 0).in_(_parties_called(word)),
        "batch": lambda: Lot.batch.icontains(word, autoescape=True),
        "transport": lambda: _promised_to(word),
    }
    return holds[condition.field]()


def _compared(column: Any, operator: str, value: Any) -> ColumnElement[bool]:
    if isinstance(value, tuple):
        return cast("ColumnElement[bool]", column.between(*value))
    compare = {"<": op.lt, "<=": op.le, ">": op.gt, ">=": op.ge}.get(operator, op.eq)
    return cast("ColumnElement[bool]", compare(column, value))


def _came_in(operator: str, value: Any) -> ColumnElement[bool]:
    """Compare the day on which goods first came in with a day, or with the first and last one of a month or year."""
    days = value if isinstance(value, tuple) else (value, value)
    first, last = (min(max(day, _FIRST_DAY), _LAST_DAY) for day in days)
    compared: dict[str, Callable[[], ColumnElement[bool]]] = {
        "<": lambda: _came_before(first),
        "<=": lambda: _came_before(last + timedelta(days=1)),
        ">": lambda: not_(_came_before(last + timedelta(days=1))),
        ">=": lambda: not_(_came_before(first)),
    }
    if operator in compared:
        return compared[operator]()
    return and_(not_(_came_before(first)), _came_before(last + timedelta(days=1)))


_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(9000, 1, 1)
"""Days beyond them are no moments on every clock."""


def _came_before(day: date) -> ColumnElement[bool]:
    """Say which lots came in from outside before a day began here."""
    outside = select(Place.id).where(Place.kind == "outside")
    return exists().where(
        Movement.lot_id == Balance.lot_id,
        Movement.from_place_id.in_(outside),
        JournalEntry.id == Movement.entry_id,
        JournalEntry.undone_by_id.is_(None),
        JournalEntry.at < datetime.combine(day, time(), clock(HERE)),
    )


def _says(word: str, *, with_donors: bool) -> ColumnElement[bool]:
    """A word stands in a name of the article, a number, a place, a batch, a donor, a transport or a note."""
    named = select(Article.id).where(Article.search_text.contains(search_text(word), autoescape=True))
    lot = aliased(Lot)
    batches = select(lot.id).where(lot.batch != "", lot.batch.istartswith(word, autoescape=True))
    notes = select(lot.id).where(lot.note != "", lot.note.icontains(word, autoescape=True))
    found: list[ColumnElement[bool]] = [
        Lot.article_id.in_(named),
        Balance.lot_id.in_(batches.union(notes)),
    ]
    if with_donors:
        found.append(func.coalesce(Lot.donor_id, 0).in_(_parties_called(word)))
    if any(letter.isdigit() for letter in word):
        found.append(Place.code.startswith(word.upper(), autoescape=True))
        found.append(_promised_to(word))
    return or_(*found, Place.parent_id.in_(_packages_called(word)), Place.location_id.in_(_places_called(word)))


def _places_called(word: str) -> Any:
    place = aliased(Place)
    wanted = or_(place.code.istartswith(word, autoescape=True), place.name.icontains(word, autoescape=True))
    return select(place.id).where(place.kind.not_in((*PACKAGES, "outside")), wanted)


def _packages_called(word: str) -> Any:
    place = aliased(Place)
    return select(place.id).where(place.kind == "pallet", place.code.istartswith(word, autoescape=True))


def _categories_called(word: str) -> Any:
    names = (Category.key, Category.name_de, Category.name_uk, Category.name_en)
    return select(Category.key).where(or_(*(name.icontains(word, autoescape=True) for name in names)))


def _parties_called(word: str) -> Any:
    return select(Party.id).where(Party.search_text.contains(search_text(word), autoescape=True))


def _promised_to(word: str) -> ColumnElement[bool]:
    promised = (
        select(Reservation.lot_id, Reservation.place_id)
        .join(Stop, Stop.id == Reservation.stop_id)
        .join(Transport, Transport.id == Stop.transport_id)
        .where(Transport.number.icontains(word, autoescape=True), Reservation.quantity_milli > 0)
    )
    return tuple_(Balance.lot_id, Balance.place_id).in_(promised)
