"""What all reports count by: which steps count, when they happened, and what goods weigh.

- **Live** steps count: those that were not undone, and none that undid another. What was done again counts on the day
  it was done again.
- **Shipped** goods are those a transport left with: what its live departure took off what was promised, in thousandths
  of the article's unit, for the partner of the stop they were promised to. It is what its papers list. What a partner
  found missing later was shipped all the same.
- **Given** goods are those that a live step brought in from a donor.
- **In stock** is what lies in a warehouse of ours now.
- The **weight** of goods is their share of what their box weighs, as the stock list shows it; where no box was weighed
  or they lie loose, their quantity times what one unit weighs (the lot's own, else the article's, else the unit itself
  where it is a unit of mass). Pallets are not part of it. Where nothing of this is known the weight is not known: it
  counts as nothing, and the lot is among those without weight.
- Days are those of the office's clock.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, literal, null, select, true
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import (
    Article,
    Balance,
    FieldChange,
    JournalEntry,
    Lot,
    Movement,
    Place,
    ReservationChange,
    Stop,
    Transport,
)
from aidhub.domain.clocks import clock, local_day
from aidhub.domain.ledger import PACKAGES
from aidhub.domain.periods import Period
from aidhub.domain.transports import AT_THE_RAMP
from aidhub.domain.weights import amount, shares, unit_weight
from aidhub.services.ledger import outside
from aidhub.services.paper_list import OFFICE
from aidhub.services.undo import REDO, UNDO

Question = Select[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Portion:
    """So much of a lot, with its weight in grams (None: not known), and the day it moved, by which step.

    ``whose`` is the party it went to or came from.
    """

    lot_id: int
    category: str
    quantity_milli: int
    grams: int | None
    day: date
    step_id: int = 0
    whose: int | None = None
    place_id: int = 0
    is_packed: bool = False


@dataclass
class Sum:
    """What portions come to: ``grams`` of those whose weight is known; ``unweighed`` lots have none."""

    grams: int = 0
    unweighed: int = 0
    portions: int = 0


def summed(portions: Iterable[Portion]) -> Sum:
    """Add portions up."""
    found, lots = Sum(), set()
    for portion in portions:
        found.portions += 1
        if portion.grams is None:
            lots.add(portion.lot_id)
        else:
            found.grams += portion.grams
    found.unweighed = len(lots)
    return found


def live() -> ColumnElement[bool]:
    """Say which steps count."""
    return and_(JournalEntry.undone_by_id.is_(None), JournalEntry.kind != UNDO)


def within(period: Period) -> ColumnElement[bool]:
    """Say which steps were taken in a period."""
    zone = clock(OFFICE)
    first = datetime.combine(period.first, time(), zone)
    return and_(
        JournalEntry.at >= first, JournalEntry.at < datetime.combine(period.last + timedelta(days=1), time(), zone)
    )


def has_begun(session: Session) -> bool:
    """Say whether anything ever came in."""
    came = select(Movement.id).where(Movement.from_place_id == outside(session, "donor")).limit(1)
    return session.scalars(came).first() is not None


def shipped(session: Session, period: Period) -> list[Portion]:
    """List what transports left with in a period; ``whose`` is the partner, ``step_id`` the departure."""
    left = departures(period).subquery()
    days = _days(session, select(left.c.entry_id, left.c.at))
    change = ReservationChange
    question = _goods(
        select(
            left.c.entry_id, change.lot_id, change.place_id, (-change.delta_milli).label("quantity_milli"),
            Stop.partner_id.label("whose"),
        )
        .select_from(left)
        .join(change, change.entry_id == left.c.entry_id)
        .join(Stop, and_(Stop.id == change.stop_id, Stop.transport_id == left.c.transport_id))
        .where(change.delta_milli < 0),
        change.lot_id, change.place_id,
    )  # fmt: skip
    return _portions(session.execute(question.order_by(left.c.entry_id, change.place_id, change.id)), days)


def departures(period: Period | None = None) -> Question:
    """Ask for live departures: transport_id, entry_id and at; of a period, or all."""
    question = (
        select(FieldChange.row_id.label("transport_id"), FieldChange.entry_id, JournalEntry.at)
        .join(JournalEntry, JournalEntry.id == FieldChange.entry_id)
        .where(
            FieldChange.table_name == Transport.__tablename__,
            FieldChange.field == "status",
            FieldChange.before.in_([f'"{status}"' for status in AT_THE_RAMP]),
            FieldChange.after == '"on_the_way"',
            JournalEntry.kind.in_(("depart", REDO)),
            live(),
        )
    )
    return question if period is None else question.where(within(period))


def given(session: Session, period: Period) -> list[Portion]:
    """List what came in from donors in a period; ``whose`` is the donor, None if anonymous, ``step_id`` the receipt.

    A box weighs what it did until something else was put in or taken out; a corrected weight is the right one.
    """
    came = and_(Movement.from_place_id == outside(session, "donor"), live(), within(period))
    when = select(JournalEntry.id, JournalEntry.at).join(Movement, Movement.entry_id == JournalEntry.id)
    days = _days(session, when.where(came).distinct())
    question = _goods(
        select(
            Movement.entry_id, Movement.lot_id, Movement.to_place_id.label("place_id"), Movement.quantity_milli,
            Lot.donor_id.label("whose"),
        )
        .select_from(Movement)
        .join(JournalEntry, JournalEntry.id == Movement.entry_id)
        .where(came),
        Movement.lot_id, Movement.to_place_id,
    )  # fmt: skip
    rows = session.execute(question.order_by(Movement.entry_id, Movement.to_place_id, Movement.id)).all()
    return _portions(rows, days, _first_weights(session, rows))


def in_stock(session: Session, today: date) -> list[Portion]:
    """List what lies in the warehouse now."""
    sites = select(Place.id).where(Place.kind == "site")
    question = _goods(
        select(
            literal(0).label("entry_id"), Balance.lot_id, Balance.place_id, Balance.quantity_milli,
            null().label("whose"),
        ).where(Balance.quantity_milli > 0),
        Balance.lot_id, Balance.place_id,
    ).where(Place.top_id.in_(sites))  # fmt: skip
    return _portions(session.execute(question.order_by(Balance.place_id, Balance.lot_id)), {0: today})


def came_in(session: Session) -> dict[int, date]:
    """Tell the day on which each lot first came in from outside; goods made of others count from then."""
    places = select(Place.id).where(Place.kind == "outside")
    question = (
        select(Movement.lot_id, func.min(JournalEntry.at))
        .join(JournalEntry, JournalEntry.id == Movement.entry_id)
        .where(Movement.from_place_id.in_(places), live())
        .group_by(Movement.lot_id)
    )
    return {lot_id: local_day(at, OFFICE) for lot_id, at in session.execute(question)}


def _goods(question: Question, lot_id: Any, place_id: Any) -> Question:
    """Add what weight and category of goods depend on."""
    return (
        question.add_columns(
            Article.category_key, Article.unit_code, func.coalesce(Lot.net_g, Article.net_g).label("net_g"),
            Place.kind, Place.gross_g,
        )
        .join(Lot, Lot.id == lot_id)
        .join(Article, Article.id == Lot.article_id)
        .join(Place, Place.id == place_id)
    )  # fmt: skip


def _days(session: Session, steps: Question) -> dict[int, date]:
    """Read on which days steps were taken, asked for by id and moment."""
    return {entry_id: local_day(at, OFFICE) for entry_id, at in session.execute(steps)}


def _first_weights(session: Session, rows: Iterable[Any]) -> dict[tuple[int, int], int | None]:
    """Find what boxes weighed before something else was put in or taken out, of those where that happened.

    What came later into a box of others is not weighed by it.
    """
    firsts: dict[int, int] = {}
    found: dict[tuple[int, int], int | None] = {}
    for row in rows:
        if firsts.setdefault(row.place_id, row.entry_id) != row.entry_id:
            found[row.entry_id, row.place_id] = None
    opened = _opened(session, firsts)
    if not opened:
        return found
    changes = (
        select(FieldChange.row_id, FieldChange.entry_id, FieldChange.before)
        .join(JournalEntry, JournalEntry.id == FieldChange.entry_id)
        .where(FieldChange.table_name == Place.__tablename__, FieldChange.field == "gross_g", live())
        .order_by(FieldChange.id)
    )
    for place_id, entry_id, before in session.execute(changes):
        key = firsts.get(place_id, 0), place_id
        if key not in found and entry_id >= opened.get(place_id, entry_id + 1):
            found[key] = json.loads(before)
    return found


def _opened(session: Session, firsts: Mapping[int, int]) -> dict[int, int]:
    """Find the first step, after the one that filled it, that put something into a box or took something out."""
    donor, box = outside(session, "donor"), aliased(Place)
    found: dict[int, int] = {}
    for end, others in ((Movement.from_place_id, true()), (Movement.to_place_id, Movement.from_place_id != donor)):
        question = (
            select(end, Movement.entry_id)
            .join(box, box.id == end)
            .join(JournalEntry, JournalEntry.id == Movement.entry_id)
            .where(box.kind.in_(PACKAGES), others, live())
        )
        for place_id, entry_id in session.execute(question):
            if entry_id > firsts.get(place_id, entry_id):
                found[place_id] = min(entry_id, found.get(place_id, entry_id))
    return found


def _portions(
    rows: Iterable[Any], days: Mapping[int, date], weights: Mapping[tuple[int, int], int | None] | None = None
) -> list[Portion]:
    """Weigh goods: those of one step in one box share its weight; they come in the order of step and box."""
    found: list[Portion] = []
    known = weights or {}
    for (step_id, place_id), some in groupby(rows, key=lambda row: (row.entry_id, row.place_id)):
        goods = list(some)
        is_packed = goods[0].kind in PACKAGES
        gross = known.get((step_id, place_id), goods[0].gross_g) if is_packed else None
        for row, grams in zip(goods, _weigh(goods, gross), strict=True):
            found.append(
                Portion(
                    row.lot_id, row.category_key, row.quantity_milli, grams, days[step_id], step_id, row.whose,
                    place_id, is_packed,
                )
            )  # fmt: skip
    return found


def _weigh(goods: list[Any], gross_g: int | None) -> list[int | None]:
    if gross_g is not None and len(goods) == 1:
        return [gross_g]
    nets: list[int | None] = []
    for row in goods:
        each = unit_weight(row.unit_code, row.net_g)
        nets.append(None if each is None else amount(row.quantity_milli, each))
    return nets if gross_g is None else list(shares(gross_g, [net or 1 for net in nets]))
