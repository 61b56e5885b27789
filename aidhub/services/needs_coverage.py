"""How far needs lists are covered: computed each time, from what was received, sent, promised and lies in stock."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import (
    Article,
    ArticleSubstitute,
    FieldChange,
    JournalEntry,
    Lot,
    Movement,
    NeedsLine,
    NeedsList,
    Party,
    Place,
    Reservation,
    ReservationChange,
    Stop,
)
from aidhub.domain.clocks import local_day
from aidhub.domain.needs import Covered, Given, Need, Stage, cover
from aidhub.domain.transports import AT_THE_RAMP, usable_until
from aidhub.services.ledger import chunks
from aidhub.services.limits import limits
from aidhub.services.offers import fit_by_day
from aidhub.services.today import today
from aidhub.services.undo import REDO

HERE = "DE"
"""Whose clock says on which day something happened."""


@dataclass(frozen=True, slots=True)
class OpenNeed:
    """What a line of an open list still asks for and nobody promised, in thousandths of its article's unit.

    ``instead`` are articles of the same unit that may be given in its place; empty: none may. ``is_sure``: the article
    is what the partner means, by itself or as a person said; else it is only likely.
    """

    line_id: int
    list_id: int
    partner_id: int
    article_id: int
    open_milli: int
    in_stock_milli: int
    priority: str
    needed_by: date | None
    instead: tuple[int, ...]
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class _Asked:
    partner_id: int
    need: Need
    is_sure: bool


def open_needs(session: Session, partner_ids: Collection[int] | None = None) -> list[OpenNeed]:
    """List what partners (all, if none is named) still need, the most urgent first as `aidhub.domain.needs` orders."""
    found = []
    asked = _asked(session, partner_ids)
    covered = _covered(session, asked)
    for one in sorted(asked, key=lambda one: one.need.order):
        need, line = one.need, covered[one.need.line_id]
        if need.until is None and line.open_milli > 0:
            found.append(
                OpenNeed(
                    need.line_id, need.list_id, one.partner_id, need.article_id, line.open_milli, line.in_stock_milli,
                    need.priority, need.needed_by, tuple(sorted(need.instead)), one.is_sure,
                )
            )  # fmt: skip
    return found


def coverage(session: Session, partner_ids: Collection[int] | None = None) -> dict[int, Covered]:
    """Tell by line how far the needs of partners (all, if none is named) are covered.

    Lines whose article or quantity is an open question are left out: nothing can be laid to them.
    """
    return _covered(session, _asked(session, partner_ids))


def _covered(session: Session, asked: Collection[_Asked]) -> dict[int, Covered]:
    by_partner: dict[int, list[Need]] = defaultdict(list)
    for one in asked:
        by_partner[one.partner_id].append(one.need)
    given = _given(session, by_partner)
    found: dict[int, Covered] = {}
    for partner_id, needs in by_partner.items():
        found |= cover(needs, given[partner_id])
    return found


# Who asks for what ----------------------------------------------------------------------------------------------------


def _asked(session: Session, partner_ids: Collection[int] | None) -> list[_Asked]:
    """Read what partners ask for. Closed lists are read as far as goods may have been meant for them."""
    rows = list(_rows(session, partner_ids))
    oldest: dict[int, date] = {}
    for row in rows:
        if row.state == "open":
            oldest[row.partner_id] = min(row.received_on, oldest.get(row.partner_id, date.max))
    closed = _closed_on(session, {row.list_id for row in rows if row.state == "closed"})
    substitutes = _substitutes(session, {row.article_id for row in rows if row.substitutes})
    found = []
    for row in rows:
        until = None if row.state == "open" else closed.get(row.list_id, row.received_on)
        if until is None or (row.partner_id in oldest and until >= oldest[row.partner_id]):
            instead = substitutes.get(row.article_id, frozenset()) if row.substitutes else frozenset()
            need = Need(
                row.line_id, row.article_id, row.quantity_milli, row.received_on, until, row.priority, row.needed_by,
                row.list_id, row.position, instead,
            )  # fmt: skip
            found.append(_Asked(row.partner_id, need, row.certainty in ("sure", "confirmed")))
    return found


def _rows(session: Session, partner_ids: Collection[int] | None) -> Iterator[Any]:
    question = (
        select(
            NeedsLine.id.label("line_id"), NeedsLine.list_id, NeedsLine.article_id, NeedsLine.quantity_milli,
            NeedsLine.priority, func.coalesce(NeedsLine.needed_by, NeedsList.needed_by).label("needed_by"),
            NeedsLine.position, NeedsLine.certainty, NeedsLine.substitutes, NeedsList.partner_id,
            NeedsList.received_on, NeedsList.state,
        )
        .join(NeedsList, NeedsList.id == NeedsLine.list_id)
        .where(
            NeedsList.active, NeedsLine.active, NeedsLine.article_id.isnot(None), NeedsLine.quantity_milli.isnot(None)
        )
        .order_by(NeedsLine.id)
    )  # fmt: skip
    pieces: Iterable[list[int] | None] = [None] if partner_ids is None else chunks(sorted(set(partner_ids)))
    for piece in pieces:
        yield from session.execute(question if piece is None else question.where(NeedsList.partner_id.in_(piece)))


def _closed_on(session: Session, list_ids: Collection[int]) -> dict[int, date]:
    """Tell when lists were closed, by the entries that stand."""
    found: dict[int, date] = {}
    for piece in chunks(sorted(list_ids)):
        question = (
            select(FieldChange.row_id, JournalEntry.at)
            .join(JournalEntry, JournalEntry.id == FieldChange.entry_id)
            .where(
                FieldChange.table_name == "needs_list",
                FieldChange.row_id.in_(piece),
                FieldChange.field == "state",
                FieldChange.after == '"closed"',
            )
            .order_by(JournalEntry.id)
        )
        found |= {row_id: local_day(at, HERE) for row_id, at in session.execute(question)}
    return found


def _substitutes(session: Session, article_ids: Collection[int]) -> dict[int, frozenset[int]]:
    """List what may be given instead of articles: what is counted in the same unit."""
    found: dict[int, set[int]] = defaultdict(set)
    own, other = aliased(Article), aliased(Article)
    for piece in chunks(sorted(article_ids)):
        question = (
            select(ArticleSubstitute.article_id, ArticleSubstitute.substitute_id)
            .join(own, own.id == ArticleSubstitute.article_id)
            .join(other, other.id == ArticleSubstitute.substitute_id)
            .where(ArticleSubstitute.active, own.id.in_(piece), other.active, own.unit_code == other.unit_code)
        )
        for article_id, substitute_id in session.execute(question):
            found[article_id].add(substitute_id)
    return {article_id: frozenset(others) for article_id, others in found.items()}


# What they have and could have ----------------------------------------------------------------------------------------


def _given(session: Session, needs: Mapping[int, Sequence[Need]]) -> Mapping[int, list[Given]]:
    """Read what partners got, will get and could get, by what they ask for."""
    found: dict[int, list[Given]] = defaultdict(list)
    for piece in chunks(sorted(needs)):
        for row in session.execute(promised_by_stop(piece)):
            found[row.partner_id].append(Given(row.article_id, int(row.quantity), Stage.PROMISED, stop_id=row.stop_id))
        for partner_id, given in _shipped(session, piece):
            found[partner_id].append(given)
    free = _Free(session, {need.article_id for some in needs.values() for need in some})
    for piece in chunks(sorted(needs)):
        for party_id, keep_days in session.execute(select(Party.id, Party.keep_days).where(Party.id.in_(piece))):
            fit = free.for_partner(keep_days)
            asked = {need.article_id for need in needs[party_id] if need.until is None}
            found[party_id] += [Given(id_, fit[id_], Stage.IN_STOCK) for id_ in sorted(asked) if fit.get(id_)]
    return found


def usual_arrival(session: Session) -> date:
    """Tell on which day goods arrive that leave today, after the usual journey."""
    return today(session) + timedelta(days=limits(session).travel_days)


class _Free:
    """What is free of some articles, for partners who want goods to keep for so long; many want the same."""

    def __init__(self, session: Session, article_ids: Collection[int]) -> None:
        self._arrives = usual_arrival(session)
        self._rows = fit_by_day(session, article_ids)
        self._sums: dict[date, dict[int, int]] = {}

    def for_partner(self, keep_days: int | None) -> Mapping[int, int]:
        """Sum up by article what keeps long enough after the usual journey."""
        until = usable_until(self._arrives, keep_days)
        if until not in self._sums:
            sums: dict[int, int] = defaultdict(int)
            for article_id, expires, quantity in self._rows:
                if expires is None or expires >= until:
                    sums[article_id] += quantity
            self._sums[until] = sums
        return self._sums[until]


def promised_by_stop(partner_ids: Collection[int]) -> Any:
    """Ask what is promised to partners, by stop and article."""
    return (
        select(
            Stop.id.label("stop_id"), Stop.partner_id, Lot.article_id,
            func.sum(Reservation.quantity_milli).label("quantity"),
        )
        .join(Stop, Stop.id == Reservation.stop_id)
        .join(Lot, Lot.id == Reservation.lot_id)
        .where(Stop.partner_id.in_(partner_ids), Reservation.quantity_milli > 0)
        .group_by(Stop.id, Stop.partner_id, Lot.article_id)
    )  # fmt: skip


def _shipped(session: Session, partner_ids: Collection[int]) -> Iterator[tuple[int, Given]]:
    """Sum up what left for partners; where the receipt is settled, what was received of it."""
    stops: dict[int, Any] = {}
    sums: dict[tuple[int, int], int] = defaultdict(int)
    for row in session.execute(_departed(partner_ids)):
        stops[row.stop_id] = row
        sums[row.stop_id, row.article_id] += int(row.quantity)
    for row in session.execute(_settled(partner_ids)):
        if row.stop_id in stops:
            sums[row.stop_id, row.article_id] += int(row.quantity)
    for (stop_id, article_id), quantity in sums.items():
        stop = stops[stop_id]
        stage = Stage.RECEIVED if stop.confirmed_at is not None else Stage.SENT
        if quantity > 0:
            yield stop.partner_id, Given(article_id, quantity, stage, _day(stop.arrived_at), stop_id)


def _day(at: datetime | None) -> date | None:
    return None if at is None else local_day(at, HERE)


def _stands(*kinds: str) -> tuple[ColumnElement[bool], ...]:
    return JournalEntry.undone_by_id.is_(None), JournalEntry.kind.in_((*kinds, REDO))


def taken_along(*columns: Any) -> Any:
    """Ask what the departures that stand took along, by their entries, stops, lots and changes of reservations."""
    left, change = FieldChange, ReservationChange
    return (
        select(*columns)
        .select_from(Stop)
        .join(left, (left.table_name == "transport") & (left.row_id == Stop.transport_id))
        .join(JournalEntry, JournalEntry.id == left.entry_id)
        .join(change, (change.entry_id == left.entry_id) & (change.stop_id == Stop.id))
        .join(Lot, Lot.id == change.lot_id)
        .where(
            left.field == "status", left.after == '"on_the_way"',
            left.before.in_([f'"{status}"' for status in AT_THE_RAMP]), change.delta_milli < 0, *_stands("depart"),
        )
    )  # fmt: skip


def _departed(partner_ids: Collection[int]) -> Any:
    """What the departures that stand took along for partners, by stop and article."""
    stop = (Stop.id, Stop.partner_id, Stop.arrived_at, Stop.confirmed_at, Lot.article_id)
    return (
        taken_along(Stop.id.label("stop_id"), *stop[1:], func.sum(-ReservationChange.delta_milli).label("quantity"))
        .where(Stop.partner_id.in_(partner_ids))
        .group_by(*stop)
    )


def _settled(partner_ids: Collection[int]) -> Any:
    """What settled receipts differ by from what was sent, by stop and article: less is negative."""
    start = aliased(Place)
    confirmed = FieldChange
    surplus = case((start.kind == "outside", Movement.quantity_milli), else_=-Movement.quantity_milli)
    return (
        select(Stop.id.label("stop_id"), Lot.article_id, func.sum(surplus).label("quantity"))
        .join(confirmed, (confirmed.table_name == "stop") & (confirmed.row_id == Stop.id))
        .join(JournalEntry, JournalEntry.id == confirmed.entry_id)
        .join(Movement, Movement.entry_id == confirmed.entry_id)
        .join(start, start.id == Movement.from_place_id)
        .join(Lot, Lot.id == Movement.lot_id)
        .where(
            Stop.partner_id.in_(partner_ids),
            confirmed.field == "confirmed_at",
            confirmed.before == "null",
            Stop.confirmed_at.isnot(None),
            *_stands("confirm"),
        )
        .group_by(Stop.id, Lot.article_id)
    )
