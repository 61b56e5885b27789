"""Where goods go when they come in: to the shelf of their article, to a packing table, or into quarantine."""

from __future__ import annotations

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import Article, Balance, Lot, Place
from aidhub.domain.location_uses import PACKING, QUARANTINE
from aidhub.domain.status import MEDICINES, needs_expiry
from aidhub.services.places import LOCATIONS

NOT_RELEASED = "Arzneimittel: nicht geprüft · Ліки: не перевірено"
"""Why a medicine that came in may not go out yet, in the two languages that goods are named in."""


def is_medicine(article: Article) -> bool:
    """Say whether goods wait in quarantine until a pharmacist released them."""
    return article.category_key in MEDICINES


def lacks_expiry(article: Article, expires: object) -> bool:
    """Say whether goods need a day until which they keep, and have none."""
    needs_it = needs_expiry(article.category_key, expiry_needed=article.expiry_needed, to_sort=article.to_sort)
    return needs_it and expires is None


def where_to(session: Session, site_id: int, article: Article, *, expires: object = None) -> int:
    """Find the location goods go to; the site itself where no better one is known.

    Medicines go into quarantine. What is to be sorted or lacks its expiry goes to the packing table with the fewest
    boxes. All else goes where its article usually lies, else where most boxes of it stand today.
    """
    if is_medicine(article):
        return _of_use(session, site_id, QUARANTINE) or site_id
    if article.to_sort or lacks_expiry(article, expires):
        return _of_use(session, site_id, PACKING) or site_id
    return _usual(session, site_id, article) or _most_boxes(session, site_id, article) or site_id


def _of_use(session: Session, site_id: int, use: str) -> int | None:
    inside = aliased(Place)
    boxes = select(func.count()).where(inside.parent_id == Place.id).scalar_subquery()
    question = select(Place.id).where(*_here(site_id), Place.use == use).order_by(boxes, Place.sort_code, Place.id)
    return session.scalars(question.limit(1)).first()


def _usual(session: Session, site_id: int, article: Article) -> int | None:
    return session.scalars(select(Place.id).where(*_here(site_id), Place.id == article.default_place_id)).first()


def _most_boxes(session: Session, site_id: int, article: Article) -> int | None:
    stands = aliased(Place)
    question = (
        select(Place.id)
        .select_from(Lot)
        .join(Balance, Balance.lot_id == Lot.id)
        .join(stands, stands.id == Balance.place_id)
        .join(Place, Place.id == stands.location_id)
        .where(*_here(site_id), Place.use == "", Place.kind != "site")
        .where(Lot.article_id == article.id, Balance.quantity_milli > 0)
        .group_by(Place.id, Place.sort_code)
        .order_by(func.count().desc(), Place.sort_code, Place.id)
    )
    return session.scalars(question.limit(1)).first()


def _here(site_id: int) -> tuple[ColumnElement[bool], ...]:
    return Place.kind.in_(LOCATIONS), Place.top_id == site_id
