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
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, select
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
    change = ReservationChange
    question = _goods(
        select(
            left.c.entry_id, left.c.at, change.lot_id, change.place_id, (-change.delta_milli).label("quantity_milli"),
            Stop.partner_id.label("whose"),
        )
        .select_from(left)
        .join(change, change.entry_id == left.c.entry_id)
        .join(Stop, and_(Stop.id == change.stop_id, Stop.transport_id == left.c.transport_id))
        .where(change.delta_milli < 0),
        change.lot_id, change.place_id,
    )  # fmt: skip
    return _portions(session.execute(question.order_by(left.c.entry_id, change.place_id, change.id)).all())


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
    question = _goods(
        select(
            Movement.entry_id, JournalEntry.at, Movement.lot_id, Movement.to_place_id.label("place_id"),
            Movement.quantity_milli, Lot.donor_id.label("whose"),
        )
        .select_from(Movement)
        .join(JournalEntry, JournalEntry.id == Movement.entry_id)
        .where(Movement.from_place_id == outside(session, "donor"), live(), within(period)),
        Movement.lot_id, Movement.to_place_id,
    )  # fmt: skip
    rows = session.execute(question.order_by(Movement.entry_id, Movement.to_place_id, Movement.id)).all()
    return _portions(rows, _first_weights(session, question))


def in_stock(session: Session, today: date) -> list[Portion]:
    """List what lies in the warehouse now."""
    sites = select(Place.id).where(Place.kind == "site")
    question = _goods(
        select(Balance.lot_id, Balance.place_id, Balance.quantity_milli).where(Balance.quantity_milli > 0),
        Balance.lot_id, Balance.place_id,
    ).where(Place.top_id.in_(sites))  # fmt: skip
    rows = session.execute(question.order_by(Balance.place_id, Balance.lot_id)).all()
    return _portions(rows, today=today)


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


def _first_weights(session: Session, goods: Question) -> dict[int, int | None]:
    """Find what boxes weighed before something else was put in or taken out, of those where that happened."""
    came = goods.with_only_columns(Movement.to_place_id, Movement.entry_id).subquery()
    later = aliased(Movement)
    opened: dict[int, int] = {}
    for end in (later.from_place_id, later.to_place_id):
        question = (
            select(came.c.to_place_id, func.min(later.entry_id))
            .join(later, and_(end == came.c.to_place_id, later.entry_id > came.c.entry_id))
            .join(JournalEntry, JournalEntry.id == later.entry_id)
            .where(live())
            .group_by(came.c.to_place_id)
        )
        for place_id, entry_id in session.execute(question):
            opened[place_id] = min(entry_id, opened.get(place_id, entry_id))
    if not opened:
        return {}
    changes = (
        select(FieldChange.row_id, FieldChange.entry_id, FieldChange.before)
        .join(JournalEntry, JournalEntry.id == FieldChange.entry_id)
        .where(
            FieldChange.table_name == Place.__tablename__,
            FieldChange.field == "gross_g",
            FieldChange.row_id.in_(select(came.c.to_place_id)),
            live(),
        )
        .order_by(FieldChange.id)
    )
    found: dict[int, int | None] = {}
    for place_id, entry_id, before in session.execute(changes):
        if place_id not in found and entry_id >= opened.get(place_id, entry_id + 1):
            found[place_id] = json.loads(before)
    return found


def _portions(
    rows: Iterable[Any], weights: Mapping[int, int | None] | None = None, today: date | None = None
) -> list[Portion]:
    """Weigh goods: those of one step in one box share its weight."""
    boxes: dict[tuple[int, int], list[Any]] = defaultdict(list)
    for row in rows:
        boxes[0 if today else row.entry_id, row.place_id].append(row)
    days: dict[int, date] = {}
    found: list[Portion] = []
    for (step_id, place_id), goods in boxes.items():
        if today is None and step_id not in days:
            days[step_id] = local_day(goods[0].at, OFFICE)
        day = today or days[step_id]
        gross = goods[0].gross_g if weights is None else weights.get(place_id, goods[0].gross_g)
        is_packed = goods[0].kind in PACKAGES
        for row, grams in zip(goods, _weigh(goods, gross if is_packed else None), strict=True):
            whose = None if today else row.whose
            found.append(
                Portion(row.lot_id, row.category_key, row.quantity_milli, grams, day, step_id, whose, place_id,
                        is_packed)
            )  # fmt: skip
    return found


def _weigh(goods: list[Any], gross_g: int | None) -> list[int | None]:
    nets: list[int | None] = []
    for row in goods:
        each = unit_weight(row.unit_code, row.net_g)
        nets.append(None if each is None else amount(row.quantity_milli, each))
    return nets if gross_g is None else list(shares(gross_g, [net or 1 for net in nets]))
