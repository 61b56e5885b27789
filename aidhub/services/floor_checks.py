"""What is handed over, and open boxes, checked by the rules of the floor (`aidhub.domain.checks.COUNTER` and `BOX`)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Balance, Lot, Party, Place
from aidhub.domain.checks import Finding, Handed, OpenBox, of_box, of_line
from aidhub.domain.checks.counter import Brought
from aidhub.domain.errors import NotFound
from aidhub.services.ledger import now
from aidhub.services.limits import limits
from aidhub.services.loads import kinds_of


def check_line(
    session: Session,
    article_id: int,
    *,
    donor_id: int | None = None,
    expires: date | None = None,
    expiry_kind: str = "best_before",
    batch: str = "",
) -> tuple[Finding, ...]:
    """Check goods of an article as somebody hands them over; the worst first. ``donor_id`` None: anonymous.

    Raises:
        NotFound: there is no such article.
    """
    kind = kinds_of(session, [article_id]).get(article_id)
    if kind is None:
        raise NotFound(kind="article", name=str(article_id))
    goods = Brought(kind, expires, expiry_kind, batch)
    return of_line(Handed(goods, now(session).date(), limits(session), is_private(session, donor_id)))


def check_box(session: Session, place_id: int) -> tuple[Finding, ...]:
    """Check what lies in a box now; the worst first.

    Raises:
        NotFound: there is no such box.
    """
    box = session.execute(select(Place.code, Place.gross_g).where(Place.id == place_id, Place.kind == "box")).first()
    if box is None:
        raise NotFound(kind="box", name=str(place_id))
    inside = session.execute(
        select(Lot.article_id, Lot.expires, Lot.expiry_kind, Lot.batch)
        .join(Balance, Balance.lot_id == Lot.id)
        .where(Balance.place_id == place_id, Balance.quantity_milli > 0)
        .order_by(Lot.id)
    ).all()
    kinds = kinds_of(session, {row.article_id for row in inside})
    goods = tuple(Brought(kinds[row.article_id], row.expires, row.expiry_kind, row.batch) for row in inside)
    return of_box(OpenBox(box.code, goods, box.gross_g, now(session).date(), limits(session)))


def is_private(session: Session, donor_id: int | None) -> bool:
    """Say whether a donor counts as a private person: nobody we keep, or one without any number of a register."""
    numbers = select(Party.register_no, Party.eori, Party.tax_no).where(Party.id == donor_id)
    found = session.execute(numbers).first() if donor_id is not None else None
    return found is None or not any(found)
