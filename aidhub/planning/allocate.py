"""Which goods go on which transport for which needs: coverage by priority first, then what expires first."""

from __future__ import annotations

import math
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from aidhub.planning.allocation import (
    Allocation,
    Amounts,
    Bound,
    Case,
    Covered,
    Fairness,
    Key,
    Lot,
    Need,
    Passed,
    Picked,
    Relaxed,
    Short,
    Way,
    grades_of,
)
from aidhub.planning.first_to_expire import Offer, PassedOver, Reason, pick_up_to
from aidhub.planning.programme import Programme

GOOD_GAP = 0.001
"""With so little between a plan and what is possible at best, no better one is looked for."""

CLOSED_BOXES = 0.01
"""So much of the coverage may be given up in all to leave boxes closed."""


def allocate(case: Case, *, stopped: Callable[[], bool] = lambda: False, seconds: float = 10.0) -> Allocation:
    """Choose the goods that cover the needs best.

    First the coverage, weighted by priority; then what expires first among what keeps long enough at its stop; whole
    boxes before opened ones; few pallets. A linear programme over articles, days and vehicles says how much of what
    goes where and how good any plan could be; real goods are taken by that and what room is left is filled up. If that
    is further from the best than `GOOD_GAP`, whole numbers are looked for until ``seconds`` are over.

    Args:
        case: needs, goods and vehicles.
        stopped: asked often; once it says True, the best plan so far is answered soon.
        seconds: about how long it may take.
    """
    return _Search(case, stopped, time.monotonic() + seconds).plan()


def by_rule(case: Case) -> float:
    """Tell what serving one need after the other reaches: the planner others have, and ours where no solver is."""
    return _Search(case, lambda: False, math.inf).by_rule().value


class _Search:
    """Looks for a good plan of one case."""

    def __init__(self, case: Case, stopped: Callable[[], bool], ends: float) -> None:
        self.case, self.stopped, self.ends = case, stopped, ends
        self.grades = {article: grades_of(case, article) for article in case.stock}

    @property
    def is_over(self) -> bool:
        return self.stopped() or time.monotonic() >= self.ends

    def plan(self) -> Allocation:
        relaxed = None if self.is_over else self._programme(usual=False).relaxed()
        bounds: tuple[Bound, ...] = ()
        at_best = self._simple_bound()
        if relaxed is None:
            best = self.by_rule()
        else:
            at_best, bounds = min(at_best, relaxed.bound), relaxed.bounds
            best = self._by_amounts(relaxed.amounts)
            if best.value < at_best * (1 - GOOD_GAP):
                best, at_best = self._search_on(best, at_best, relaxed)
        value = best.value
        dropped = best.close_boxes(CLOSED_BOXES)
        return self._allocation(best, bounds, at_best if relaxed else None, value, dropped)

    def _search_on(self, best: _Taking, at_best: float, relaxed: Relaxed) -> tuple[_Taking, float]:
        """Look for something better: whole units, what boxes usually take, one need after the other."""
        whole = None if self.is_over else relaxed.whole(at_best)
        if whole is not None:
            at_best = min(at_best, whole.bound)
            best = self._better(self._by_amounts(whole.amounts), best)
        if not self.is_over and any(grade.is_uneven for grades in self.grades.values() for grade in grades):
            usual = self._programme(usual=True).relaxed()
            if usual is not None:
                best = self._better(self._by_amounts(usual.amounts), best)
        if self.is_over or self.case.fairness is Fairness.SHARE:  # one need after the other is not fair
            return best, at_best
        return self._better(self.by_rule(), best), at_best

    def _programme(self, *, usual: bool) -> Programme:
        return Programme(self.case, self.grades, self.stopped, self.ends, usual=usual)

    def _better(self, first: _Taking, second: _Taking) -> _Taking:
        """Take the one that covers more; of equal ones the first."""
        return first if first.value >= second.value else second

    def by_rule(self) -> _Taking:
        """Serve one need after the other: by what counts most, or by what covers most for the room it takes.

        The first is never stopped, so that there always is an answer.
        """
        taking = _Taking(self.case)
        self._fill(taking, self._by_weight, lambda: False)
        if self.is_over:
            return taking
        other = _Taking(self.case)
        self._fill(other, self._by_scarcity, self.stopped)
        return self._better(taking, other)

    def _by_amounts(self, amounts: Amounts) -> _Taking:
        """Take real goods by amounts: the first to expire first, unless too little fits on so."""
        plain = self._taken(amounts, by_grade=False)
        if all(len(grades) == 1 for grades in self.grades.values()) or self.is_over:
            return plain
        graded = self._taken(amounts, by_grade=True)
        return plain if plain.value >= graded.value * (1 - GOOD_GAP / 2) else graded

    def _taken(self, amounts: Amounts, *, by_grade: bool) -> _Taking:
        taking = _Taking(self.case)
        sums: dict[tuple[int, int, int], float] = defaultdict(float)
        for (at, way_at, grade), units in amounts.items():
            sums[at, way_at, grade if by_grade else -1] += units
        needs = self.case.needs

        def strictest(job: tuple[int, int, int]) -> tuple[int, int, int]:
            return -needs[job[0]].ways[job[1]].until.toordinal(), -needs[job[0]].counts, job[0]

        for job in sorted(sums, key=strictest):
            at, way_at, grade = job
            need = needs[at]
            way = need.ways[way_at]
            lots = self.grades[way.article_id][grade].lots if by_grade else self.case.stock[way.article_id]
            whole = math.floor(sums[job] + 1e-4) * 1000
            exact = round(sums[job] * 1000)
            rounded = exact if abs(exact - need.wanted_milli) <= 1 else whole
            taking.take(at, way, rounded, lots)
        self._fill(taking, self._by_scarcity, self.stopped)
        return taking

    def _fill(self, taking: _Taking, order: Callable[[tuple[int, Way]], float], stopped: Callable[[], bool]) -> None:
        """Give what is left, as long as it fits, by the rank of each need and way."""
        ways = [(at, way) for at, need in enumerate(self.case.needs) for way in need.ways if not way.closed]
        for number, (at, way) in enumerate(sorted(ways, key=order)):
            if number % 64 == 0 and stopped():
                break
            left = taking.open_of(at)
            if left > 0:
                taking.take(at, way, left, self.case.stock.get(way.article_id, ()))

    def _by_weight(self, job: tuple[int, Way]) -> float:
        return -self.case.needs[job[0]].counts * job[1].worth

    def _by_scarcity(self, job: tuple[int, Way]) -> float:
        at, way = job
        need = self.case.needs[at]
        grades = self.grades.get(way.article_id)
        scarce = min(self.case.share(grade.each) for grade in grades) if grades else 1.0
        return -need.counts * way.worth / max(need.wanted_milli, 1) / (scarce + 1e-12)

    def _simple_bound(self) -> float:
        """Tell what any plan reaches at best, by the goods alone."""
        return sum(need.counts * self._by_goods(need) for need in self.case.needs)

    def _by_goods(self, need: Need) -> float:
        shares = 0.0
        for article, way in {way.article_id: way for way in need.ways if not way.closed}.items():
            until = min(way.until for way in need.ways if way.article_id == article and not way.closed)
            there = sum(lot.quantity_milli for lot in self.case.stock.get(article, ()) if lot.keeps(until))
            shares += way.worth / 1000 * there / max(need.wanted_milli, 1)
        return min(shares, max((way.worth for way in need.ways if not way.closed), default=0) / 1000, 1.0)

    def _allocation(
        self, taking: _Taking, bounds: tuple[Bound, ...], at_best: float | None, before: float, dropped: set[int]
    ) -> Allocation:
        case = self.case
        weight = max(case.weight, 1)
        value = taking.value
        plain = all(need.most_milli is None for need in case.needs)
        coverage = (
            sum(need.weight * taking.share_of(at, need.open_milli) for at, need in enumerate(case.needs)) / weight
        )
        gap = None if at_best is None else max(at_best - value, 0.0) / at_best if at_best > 0 else 0.0
        return Allocation(
            picks=tuple(taking.picked()),
            lines=tuple(self._covered(taking, at, at in dropped) for at in range(len(case.needs))),
            coverage=coverage,
            bound=max(at_best / weight, coverage) if plain and at_best is not None else 1.0,
            gap=gap,
            kept_closed=(before - value) / weight if plain else 0.0,
            bounds=bounds,
            look=lambda need: taking.passed_by(need, dropped),
        )

    def _covered(self, taking: _Taking, at: int, was_closed: bool) -> Covered:  # noqa: FBT001
        need = self.case.needs[at]
        quantity = taking.given[at]
        short = None if quantity >= need.wanted_milli else taking.why_short(at, closed=was_closed)
        return Covered(need.key, quantity, taking.share_of(at, need.open_milli), short)


class _Taking:
    """A plan being made: real goods are taken, never more than there are, keep long enough and fit."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.left = {lot.key: lot.quantity_milli for lots in case.stock.values() for lot in lots}
        self.lots = {lot.key: lot for lots in case.stock.values() for lot in lots}
        self.free = {vehicle.key: list(vehicle.free) for vehicle in case.vehicles}
        self.places = {vehicle.key: vehicle.places for vehicle in case.vehicles}
        self.taken_off: dict[tuple[int, int], int] = defaultdict(int)
        self.parts: dict[tuple[int, Way, Key], int] = defaultdict(int)
        self.given: dict[int, int] = defaultdict(int)
        self.worths: dict[int, int] = defaultdict(int)

    def open_of(self, at: int) -> int:
        """Tell what a need still lacks."""
        return self.case.needs[at].wanted_milli - self.given[at]

    @property
    def value(self) -> float:
        """Sum up the coverage by what each need counts."""
        needs = self.case.needs
        return sum(needs[at].counts * self.share_of(at, needs[at].wanted_milli) for at in self.given)

    def share_of(self, at: int, whole: int) -> float:
        """Tell the covered share of a need."""
        return min(self.worths[at] / 1000 / whole, 1.0) if whole else 0.0

    def take(self, at: int, way: Way, wanted: int, lots: Sequence[Lot]) -> None:
        """Give a need up to so many thousandths: the first to expire first, whole boxes, few pallets."""
        wanted = min(wanted, self.open_of(at))
        while wanted > 0:
            offers = [self._offer(lot) for lot in lots if self._may_go(lot, way)]
            too_large = False
            for pick in pick_up_to(offers, wanted):
                lot = self.lots[pick.lot_id, pick.place_id]
                part = self._fitting(lot, way.vehicle_id, pick.quantity_milli)
                too_large = too_large or part < pick.quantity_milli
                if part:
                    self._give(at, way, lot, part)
                    wanted -= part
            if not too_large:
                break

    def _may_go(self, lot: Lot, way: Way) -> bool:
        left = self.left[lot.key]
        return left > 0 and lot.keeps(way.until) and self._fitting(lot, way.vehicle_id, left) > 0

    def _offer(self, lot: Lot) -> Offer:
        left = self.left[lot.key]
        whole = lot.whole and left == lot.quantity_milli
        return Offer(lot.lot_id, lot.place_id, left, lot.expires, lot.box_id, lot.pallet_id, whole)

    def _fitting(self, lot: Lot, vehicle_id: int, quantity: int) -> int:
        """Tell how much of a lot fits on, in its steps."""
        if self._makes_whole(lot, vehicle_id, quantity):
            return quantity if self._pallet_fits(lot, vehicle_id, quantity) else 0
        room = self.free[vehicle_id]
        if all(use <= free for use, free in zip(lot.use_of(quantity), room, strict=True)):
            return quantity
        part = quantity
        for use, free in zip(lot.opened or lot.uses, room, strict=True):
            if use:
                part = min(part, max(free, 0) * lot.quantity_milli // use)
        return part - part % lot.step_milli

    def _makes_whole(self, lot: Lot, vehicle_id: int, part: int) -> bool:
        """Say whether all of a pallet goes along with this part of it."""
        pallet = self.case.standing.get(lot.pallet_id or 0)
        return pallet is not None and self.taken_off[pallet.id, vehicle_id] + part == pallet.held_milli

    def _pallet_fits(self, lot: Lot, vehicle_id: int, part: int) -> bool:
        extra = self.case.standing[lot.pallet_id or 0].extra
        parts = zip(self.free[vehicle_id], lot.use_of(part), extra, strict=True)
        return self.places[vehicle_id] > 0 and all(free >= use + more for free, use, more in parts)

    def _give(self, at: int, way: Way, lot: Lot, part: int) -> None:
        """Give a need a part of a lot, or take it back if it is less than zero."""
        key = at, way, lot.key
        free = self.free[way.vehicle_id]
        before, after = lot.use_of(self.parts[key]), lot.use_of(self.parts[key] + part)
        for number, (old, new) in enumerate(zip(before, after, strict=True)):
            free[number] -= new - old
        if lot.pallet_id is not None:
            was_whole = self._makes_whole(lot, way.vehicle_id, 0)
            self.taken_off[lot.pallet_id, way.vehicle_id] += part
            change = self._makes_whole(lot, way.vehicle_id, 0) - was_whole
            self.places[way.vehicle_id] -= change
            for number, more in enumerate(self.case.standing[lot.pallet_id].extra if change else ()):
                free[number] -= change * more
        self.parts[key] += part
        self.left[lot.key] -= part
        self.given[at] += part
        self.worths[at] += part * way.worth

    def close_boxes(self, share: float) -> set[int]:
        """Leave boxes closed that would be opened for little; answers the places of the needs that get less."""
        opened: dict[Key, list[tuple[int, Way]]] = defaultdict(list)
        stops: dict[tuple[Key, int], int] = defaultdict(int)
        for (at, way, key), part in self.parts.items():
            if part:
                stops[key, way.stop_id] += part
                opened[key].append((at, way))
        costs = {}
        for key, jobs in opened.items():
            lot = self.lots[key]
            is_opened = any(stops[key, way.stop_id] < lot.quantity_milli for _, way in jobs)
            by_hand = any(self.case.needs[at].most_milli is not None for at, _ in jobs)
            if lot.whole and is_opened and not by_hand:
                costs[key] = sum(self._worth_of(at, way, self.parts[at, way, key]) for at, way in jobs)
        budget = self.value * share
        dropped: set[int] = set()
        for key in sorted(costs, key=lambda key: (costs[key], key)):
            if costs[key] > budget:
                break
            if self._leave(key, opened[key]):
                budget -= costs[key]
                dropped |= {at for at, _ in opened[key]}
        return dropped

    def _leave(self, key: Key, jobs: Sequence[tuple[int, Way]]) -> bool:
        """Take a box out of the plan, unless the rest of its pallet would not fit then; answers whether it is out."""
        parts = [(at, way, self.parts[at, way, key]) for at, way in jobs]
        for at, way, part in parts:
            self._give(at, way, self.lots[key], -part)
        if all(free >= 0 for _, way, _ in parts for free in self.free[way.vehicle_id]):
            return True
        for at, way, part in parts:
            self._give(at, way, self.lots[key], part)
        return False

    def _worth_of(self, at: int, way: Way, part: int) -> float:
        need = self.case.needs[at]
        return need.counts * part * way.worth / 1000 / need.wanted_milli

    def picked(self) -> Iterator[Picked]:
        """List what was taken."""
        for (at, way, key), part in self.parts.items():
            if part:
                lot = self.lots[key]
                reason = Reason.OLDEST if lot.expires is None else Reason.EXPIRES_FIRST
                need = self.case.needs[at].key
                yield Picked(need, way.stop_id, *key, way.article_id, part, reason, lot.expires)

    def why_short(self, at: int, *, closed: bool) -> Short:
        """Say why a need did not get more."""
        if closed:
            return Short.KEPT_CLOSED
        if any(way.closed == PassedOver.UNCONFIRMED for way in self.case.needs[at].ways):
            return Short.UNCONFIRMED
        found = Short.NO_GOODS
        for passed in self.passed(at, closed=False):
            if passed.reason is PassedOver.NO_ROOM:
                return Short.NO_ROOM
            if passed.reason is PassedOver.ELSEWHERE:
                found = Short.ELSEWHERE
            elif found is Short.NO_GOODS:
                found = Short.UNFIT
        return found

    def passed_by(self, need_key: int, closed: set[int]) -> tuple[Passed, ...]:
        """List what a need does not get, see `passed`; ``closed`` are the places of needs with closed boxes."""
        at = next(at for at, need in enumerate(self.case.needs) if need.key == need_key)
        return tuple(self.passed(at, closed=at in closed))

    def passed(self, at: int, *, closed: bool) -> Iterator[Passed]:
        """List goods of the articles in question that a need does not get, or not all of, and why."""
        need = self.case.needs[at]
        ways: dict[int, list[Way]] = defaultdict(list)
        for way in need.ways:
            ways[way.article_id].append(way)
        for article, some in ways.items():
            for lot in self.case.all_stock.get(article, ()):
                reason = self._why_not(at, lot, some, closed=closed)
                if reason is not None:
                    left = self.left.get(lot.key, lot.quantity_milli)
                    others = lot.quantity_milli - self._mine(at, lot, some)
                    quantity = others if reason is PassedOver.ELSEWHERE else left
                    yield Passed(lot.lot_id, lot.place_id, quantity, reason, lot.expires)

    def _mine(self, at: int, lot: Lot, ways: Iterable[Way]) -> int:
        return sum(self.parts.get((at, way, lot.key), 0) for way in ways)

    def _why_not(self, at: int, lot: Lot, ways: Sequence[Way], *, closed: bool) -> PassedOver | None:
        open_ways = [way for way in ways if not way.closed]
        if lot.unfit:
            return PassedOver(lot.unfit)
        if not open_ways:
            return PassedOver(ways[0].closed)
        if not any(lot.keeps(way.until) for way in open_ways):
            arrives = min(way.arrives for way in open_ways)
            return PassedOver.TOO_SHORT if lot.keeps(arrives) else PassedOver.EXPIRED
        if not self.left[lot.key]:
            has_it = self._mine(at, lot, open_ways) and self.open_of(at) <= 0
            is_all = self._mine(at, lot, open_ways) == lot.quantity_milli
            return None if has_it or is_all else PassedOver.ELSEWHERE
        if self.open_of(at) <= 0:
            return PassedOver.NOT_NEEDED
        return PassedOver.KEPT_CLOSED if closed else PassedOver.NO_ROOM
