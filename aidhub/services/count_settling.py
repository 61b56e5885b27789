"""The end of a stock count: a coordinator settles the differences, and the stock follows the count, as one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import (
    Article,
    Balance,
    Counted,
    CountedLocation,
    Lot,
    Place,
    Reservation,
    StockCount,
    Stop,
    Transport,
    Unit,
)
from aidhub.domain import errors
from aidhub.domain.ledger import Edit, Move, Promise, Relocate
from aidhub.domain.quantities import clean_text
from aidhub.services.count_rows import Difference, differences
from aidhub.services.counting import CountClosed, bring_here, unlabelled
from aidhub.services.ledger import now, outside
from aidhub.services.persons import refuse_helpers
from aidhub.services.steps import Steps

ACCEPTED, KEPT, AGAIN = "accepted", "kept", "again"
DECISIONS = (ACCEPTED, KEPT, AGAIN)
Goods = tuple[int, int]


class DifferencePassed(errors.AidHubError):
    """A difference is none any more: somebody moved or counted the goods since. Facts: what."""


class TakenSince(errors.AidHubError):
    """Less lies there now than the count would take away. Facts: what, location."""


class DifferencesOpen(errors.AidHubError):
    """A count cannot be closed before its differences are settled. Facts: number, count."""


def settle(session: Session, count_id: int, decisions: Mapping[int, str], reason: str) -> dict[str, Any]:
    """Settle differences of a count as one step, by their rows: the count holds, the stock stays, or look again.

    Where the count holds, missing goods go to where goods are that were not found, and what was promised of them is
    given back; what was found elsewhere stands there now; quantities are as counted; an unknown label becomes a box to
    be sorted; damaged goods are blocked. When nothing is left to count or to settle, the count is closed by the same
    step. Answers the ``entry``, what was ``cut`` of promises, the ``boxes`` made (id and number), and whether it is
    ``closed``.

    Raises:
        CoordinatorsOnly: a helper asks.
        CountClosed: it is closed already.
        DifferencePassed, TakenSince, NotInWarehouse: one of them cannot be settled so. Nothing is settled.
    """
    refuse_helpers(session)
    count = _open(session, count_id)
    reason = clean_text(reason)
    found = {one.id: one for one in differences(session, count_id)}
    work = _Work(session)
    for id_, decision in sorted(decisions.items()):
        if id_ not in found:
            raise DifferencePassed(what=_name(session, id_))
        work.steps.edits.append(Edit("counted", id_, "settled", decision, ""))
        if decision == ACCEPTED:
            work.accept(found[id_])
    again = {found[id_].location_row_id for id_, decision in decisions.items() if decision == AGAIN}
    for row_id in sorted(again):
        work.steps.edits += [Edit("counted_location", row_id, "state", "waiting"),
                             Edit("counted_location", row_id, "done_at", None)]  # fmt: skip
    is_over = not again and set(found) <= set(decisions) and not _in_work(session, count_id)
    if is_over:
        work.steps.edits += _closing(session, count)
    cut = work.cut()
    facts = {"count": count.number, "settled": len(decisions), "cut": cut, "location": "", "reason": reason}
    entry = work.steps.record(session, "count_settle", facts, reason)
    return {"entry": entry, "cut": cut, "boxes": work.boxes, "closed": is_over}


def would_cut(session: Session, count_id: int, accepted: Sequence[int]) -> list[dict[str, Any]]:
    """Say what promises to transports would be cut if the count held for these differences."""
    found = {one.id: one for one in differences(session, count_id)}
    work = _Work(session)
    for id_ in accepted:
        if id_ in found:
            work.cut_for(found[id_])
    return work.cut()


def close_count(session: Session, count_id: int) -> int:
    """Close a count; what was not counted stays as it is. Answers the entry.

    Raises:
        DifferencesOpen: some are to be settled first.
        CoordinatorsOnly, CountClosed.
    """
    refuse_helpers(session)
    count = _open(session, count_id)
    left = differences(session, count_id)
    if left:
        raise DifferencesOpen(number=count.number, count=len(left))
    steps = Steps(edits=_closing(session, count))
    return steps.record(session, "count_close", {"count": count.number})


def _closing(session: Session, count: StockCount) -> list[Edit]:
    return [Edit("stock_count", count.id, "state", "closed", "open"),
            Edit("stock_count", count.id, "closed_at", now(session))]  # fmt: skip


def _open(session: Session, count_id: int) -> StockCount:
    count = session.get_one(StockCount, count_id, populate_existing=True)
    if count.state != "open" or not count.active:
        raise CountClosed(number=count.number)
    return count


def _in_work(session: Session, count_id: int) -> bool:
    question = select(CountedLocation.id).where(
        CountedLocation.count_id == count_id, CountedLocation.active, CountedLocation.state.in_(("waiting", "counting"))
    )
    return session.scalars(question).first() is not None


def _name(session: Session, counted_id: int) -> str:
    row = session.get(Counted, counted_id)
    package = session.get(Place, row.package_id) if row and row.package_id else None
    return package.code if package else row.code if row else str(counted_id)


class _Work:
    """The step that settles, being collected. Goods that go, and their promises, are counted once each."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.steps = Steps()
        self.boxes: list[list[Any]] = []
        self._gone = outside(session, "not_found")
        self._taken: dict[Goods, int] = {}
        self._cut: dict[tuple[int, int, int], int] = {}

    def accept(self, one: Difference) -> None:
        """Let the count hold."""
        {
            "missing": self._missing, "elsewhere": self._elsewhere, "unknown": self._unknown,
            "quantity": self._quantity, "damaged": self._damaged,
        }[one.kind](one)  # fmt: skip

    def cut_for(self, one: Difference) -> None:
        """Collect what is cut, and nothing else."""
        if one.kind in ("missing", "quantity", "damaged"):
            self.accept(one)

    def _missing(self, one: Difference) -> None:
        if one.package_id is None:
            self._take((one.lot_id or 0, one.place_id), self._there((one.lot_id or 0, one.place_id)))
            return
        for goods in self._goods_in([one.package_id]):
            self._take(goods, self._there(goods))
        self.steps.relocations.append(Relocate(one.package_id, self._gone))

    def _elsewhere(self, one: Difference) -> None:
        if one.package_id is not None:
            moves, relocations = bring_here(self.session, one.package_id, one.place_id)
            self.steps.moves += moves
            self.steps.relocations += relocations

    def _unknown(self, one: Difference) -> None:
        made = unlabelled(self.session, one.place_id)
        self.steps.moves += made.moves
        self.steps.relocations += made.relocations
        self.steps.edits.append(Edit("counted", one.id, "package_id", made.package_id))
        self.boxes.append([made.package_id, made.code])

    def _quantity(self, one: Difference) -> None:
        goods = (one.lot_id or 0, one.package_id or one.place_id)
        more = (one.found_milli or 0) - (one.expected_milli or 0)
        if more > 0:
            self.steps.moves.append(Move(goods[0], self._gone, goods[1], more))
        elif more < 0:
            if self._there(goods) + more < 0:
                raise TakenSince(what=one.what or one.location, location=one.location)
            self._take(goods, -more)

    def _damaged(self, one: Difference) -> None:
        if one.package_id is None:
            places = list(self.session.scalars(select(Balance.place_id).where(Balance.lot_id == one.lot_id)))
            for goods in [goods for goods in self._goods_in(places) if goods[0] == one.lot_id]:
                self._cut_all(goods, self._reserved(goods))
            self.steps.edits.append(Edit("lot", one.lot_id or 0, "blocked", one.note))
            return
        package = self.session.get_one(Place, one.package_id)
        inside = select(Place.id).where((Place.id == package.id) | (Place.parent_id == package.id))
        for goods in self._goods_in(list(self.session.scalars(inside))):
            self._cut_all(goods, self._reserved(goods))
        self.steps.edits.append(Edit("place", package.id, "blocked", one.note))

    def _take(self, goods: Goods, quantity_milli: int) -> None:
        """Take goods away, and what is promised of them beyond what is left."""
        if quantity_milli <= 0:
            return
        left = self._there(goods) - quantity_milli
        self._cut_all(goods, self._reserved(goods) - left)
        self._taken[goods] = self._taken.get(goods, 0) + quantity_milli
        self.steps.moves.append(Move(goods[0], goods[1], self._gone, quantity_milli))

    def _there(self, goods: Goods) -> int:
        balance = self.session.get(Balance, goods, populate_existing=True)
        return (balance.quantity_milli if balance else 0) - self._taken.get(goods, 0)

    def _reserved(self, goods: Goods) -> int:
        balance = self.session.get(Balance, goods, populate_existing=True)
        cut = sum(milli for (_, *key), milli in self._cut.items() if tuple(key) == goods)
        return (balance.reserved_milli if balance else 0) - cut

    def _cut_all(self, goods: Goods, too_many: int) -> None:
        """Give promises back, those to the latest stops first."""
        question = select(Reservation.stop_id, Reservation.quantity_milli).where(
            Reservation.lot_id == goods[0], Reservation.place_id == goods[1], Reservation.quantity_milli > 0
        )
        for stop_id, quantity in self.session.execute(question.order_by(Reservation.stop_id.desc())):
            free = quantity - self._cut.get((stop_id, *goods), 0)
            less = min(free, too_many)
            if less > 0:
                too_many -= less
                self._cut[stop_id, *goods] = self._cut.get((stop_id, *goods), 0) + less
                self.steps.promises.append(Promise(stop_id, *goods, -less))

    def _goods_in(self, places: Sequence[int]) -> list[Goods]:
        question = select(Balance.lot_id, Balance.place_id).where(
            Balance.place_id.in_(places), Balance.quantity_milli > 0
        )
        return [(lot_id, place_id) for lot_id, place_id in self.session.execute(question)]

    def cut(self) -> list[dict[str, Any]]:
        """Tell what was cut: transport, article, how much, one line of each pair."""
        lines: dict[tuple[str, int], dict[str, Any]] = {}
        for (stop_id, lot_id, _), milli in sorted(self._cut.items()):
            question = (
                select(Article.id, Article.name_de, Article.name_uk, Article.name_en, Unit.short_de, Unit.short_uk,
                       Unit.short_en)
                .join(Lot, Lot.article_id == Article.id)
                .join(Unit, Unit.code == Article.unit_code)
                .where(Lot.id == lot_id)
            )  # fmt: skip
            article_id, *words = self.session.execute(question).one()
            number = self.session.scalars(
                select(Transport.number).join(Stop, Stop.transport_id == Transport.id).where(Stop.id == stop_id)
            ).one()
            line = lines.setdefault(
                (number, article_id),
                {
                    "transport": number,
                    "article": dict(zip(("de", "uk", "en"), words[:3], strict=True)),
                    "unit": dict(zip(("de", "uk", "en"), words[3:], strict=True)),
                    "quantity_milli": 0,
                },
            )
            line["quantity_milli"] += milli
        return list(lines.values())
