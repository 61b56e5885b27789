"""What a warehouse could give to a partner: free goods, and why others may not go."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import case, func, or_, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import Article, Balance, Lot, Place
from aidhub.domain.ledger import PACKAGES
from aidhub.domain.transports import not_usable
from aidhub.planning.first_to_expire import Offer, PassedOver
from aidhub.services.ledger import chunks
from aidhub.services.stock_question import is_unsorted
from aidhub.services.transport_rows import StopRow

_pallet = aliased(Place)


@dataclass(frozen=True, slots=True)
class Free:
    """Goods that are not promised, where they lie.

    ``quantity_milli`` is all that lies there; ``others`` says that something else is in the same box.
    """

    article_id: int
    lot_id: int
    place_id: int
    place_code: str
    quantity_milli: int
    available: int
    expires: date | None
    in_package: bool
    pallet_id: int | None
    blocked: str
    is_open: bool
    is_unsorted: bool
    others: bool

    def unfit(self, stop: StopRow, *, short_dated: bool = False) -> str:
        """Say why they may not go to a stop's partner, "" if they may."""
        return not_usable(
            blocked=self.blocked,
            expires=self.expires,
            arrives=stop.arrives_on,
            keep_days=stop.keep_days,
            short_dated=short_dated,
        )

    def offer(self, stop: StopRow, *, short_dated: bool = False) -> Offer:
        """Offer them to a stop. Goods in a box that is being packed, and unsorted goods, wait."""
        unfit = self.unfit(stop, short_dated=short_dated)
        if not unfit and self.is_open:
            unfit = PassedOver.OPEN
        if not unfit and self.is_unsorted:
            unfit = PassedOver.UNSORTED
        return Offer(
            lot_id=self.lot_id,
            place_id=self.place_id,
            available=self.available,
            expires=self.expires,
            box_id=self.place_id if self.in_package else None,
            pallet_id=self.pallet_id,
            whole=self.in_package and self.available == self.quantity_milli and not self.others,
            unfit=unfit,
        )


def free_goods(session: Session, site_id: int, article_ids: Collection[int] | None = None) -> list[Free]:
    """Read what is free in a warehouse, of some articles or of all.

    Nothing is held: before it is promised, hold what was chosen and look again.
    """
    found: list[Free] = []
    pieces: Iterable[list[int] | None] = [None] if article_ids is None else chunks(sorted(set(article_ids)))
    for piece in pieces:
        rows: Any = session.execute(_question(site_id, piece))
        found += [Free(*row) for row in rows]
    return found


def packages_that_fit(session: Session) -> list[tuple[int, str, int]]:
    """Count what goods that are free and could go to somebody lie in (boxes, pallets, or loose at a location).

    Answers rows of article, its category, and how many.
    """
    sites = list(session.scalars(select(Place.id).where(Place.kind == "site")))
    question = (
        _free(select(Lot.article_id, Article.category_key, func.count(Balance.place_id.distinct())))
        .where(Place.top_id.in_(sites), _BLOCKED == "", ~_OPEN, ~is_unsorted())
        .group_by(Lot.article_id, Article.category_key)
    )
    return [(row[0], str(row[1]), int(row[2])) for row in session.execute(question)]


def fit_by_day(session: Session, article_ids: Collection[int]) -> list[tuple[int, date | None, int]]:
    """Sum up what is free in all warehouses and could go to somebody, by article and last day.

    What is blocked, being packed or to be sorted is left out. Answers rows of article, last day (None: it keeps) and
    thousandths of the article's unit.
    """
    found: list[tuple[int, date | None, int]] = []
    sites = list(session.scalars(select(Place.id).where(Place.kind == "site")))
    available = func.sum(Balance.quantity_milli - Balance.reserved_milli)
    for piece in chunks(sorted(set(article_ids))):
        question = (
            _free(select(Lot.article_id, Lot.expires, available))
            .where(Place.top_id.in_(sites), Lot.article_id.in_(piece), _BLOCKED == "", ~_OPEN, ~is_unsorted())
            .group_by(Lot.article_id, Lot.expires)
        )
        found += [(row[0], row[1], int(row[2])) for row in session.execute(question)]
    return found


@dataclass(frozen=True, slots=True)
class Fit:
    """Free goods that could go to somebody: what they lie in (or at), where that stands, how much, until when."""

    place_id: int
    place: str
    location: str
    size: str
    expires: date | None
    available_milli: int
    in_package: bool


def first_to_expire(session: Session, article_id: int, until: date, limit: int) -> list[Fit]:
    """List free goods of an article that keep until a day, the first to expire first, the oldest receipt then."""
    location = aliased(Place)
    sites = list(session.scalars(select(Place.id).where(Place.kind == "site")))
    question = (
        _free(
            select(
                Place.id, Place.code, location.code, Lot.size, Lot.expires,
                Balance.quantity_milli - Balance.reserved_milli, Place.kind.in_(PACKAGES),
            )
        )
        .outerjoin(location, location.id == Place.location_id)
        .where(
            Place.top_id.in_(sites), Lot.article_id == article_id, _BLOCKED == "", ~_OPEN, ~is_unsorted(),
            or_(Lot.expires.is_(None), Lot.expires >= until),
        )
        .order_by(Lot.expires.is_(None), Lot.expires, Lot.id, Place.id)
        .limit(limit)
    )  # fmt: skip
    return [Fit(row[0], row[1], row[2] or "", *row[3:]) for row in session.execute(question)]


_BLOCKED = func.coalesce(
    func.nullif(Lot.blocked, ""),
    func.nullif(Place.blocked, ""),
    case((_pallet.kind.in_(PACKAGES), _pallet.blocked)),
    "",
)
_OPEN = or_(Place.state == "open", func.coalesce(_pallet.state, "") == "open")


def _free(question: Any) -> Any:
    """Join what says whether goods may go, and keep what is not promised."""
    return (
        question.select_from(Balance)
        .join(Lot, Lot.id == Balance.lot_id)
        .join(Article, Article.id == Lot.article_id)
        .join(Place, Place.id == Balance.place_id)
        .outerjoin(_pallet, _pallet.id == Place.parent_id)
        .where(Balance.quantity_milli > Balance.reserved_milli)
    )


def _question(site_id: int, article_ids: list[int] | None) -> Any:
    beside = aliased(Balance)
    others = (
        select(func.count())
        .where(beside.place_id == Balance.place_id, beside.lot_id != Balance.lot_id, beside.quantity_milli > 0)
        .scalar_subquery()
    )
    in_package = Place.kind.in_(PACKAGES)
    question = _free(
        select(
            Lot.article_id, Balance.lot_id, Balance.place_id, Place.code, Balance.quantity_milli,
            (Balance.quantity_milli - Balance.reserved_milli).label("available"), Lot.expires, in_package,
            case((_pallet.kind == "pallet", _pallet.id), (Place.kind == "pallet", Place.id)).label("pallet_id"),
            _BLOCKED.label("blocked"), _OPEN, is_unsorted(), case((in_package, others > 0), else_=False),
        )
    )  # fmt: skip
    question = question.where(Place.top_id == site_id).order_by(Balance.lot_id, Balance.place_id)
    return question if article_ids is None else question.where(Lot.article_id.in_(article_ids))
