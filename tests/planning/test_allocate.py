"""An allocation covers what counts most, with goods that are there, keep, may go and fit; and proves how good it is."""

from __future__ import annotations

import itertools
import sys
from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aidhub.planning.allocate import CLOSED_BOXES, GOOD_GAP, allocate, by_rule
from aidhub.planning.allocation import Allocation, Case, Fairness, Lot, Need, Pallet, Short, Vehicle, Way
from aidhub.planning.first_to_expire import PassedOver, Reason

ARRIVES = date(2027, 3, 1)
LARGE = Vehicle(1, (10**8, 10**8, 10**8), 100)
LVIV, DNIPRO = 11, 12


def way(article: int = 1, stop: int = LVIV, *, keep: int = 0, **facts: object) -> Way:
    return Way(article, stop, facts.pop("vehicle_id", 1), ARRIVES, ARRIVES + timedelta(keep), **facts)  # type: ignore[arg-type]


def need(key: int, units: int, *ways: Way, weight: int = 1, partner: int = 1, **facts: object) -> Need:
    return Need(key, partner, weight, units * 1000, ways or (way(),), **facts)  # type: ignore[arg-type]


def lot(key: int, units: int, article: int = 1, **facts: object) -> Lot:
    usual: dict[str, object] = {"box_id": key, "whole": True}
    return Lot(key, key, article, units * 1000, **{**usual, **facts})  # type: ignore[arg-type]


def days(number: int) -> date:
    return ARRIVES + timedelta(number)


def units(found: Allocation) -> dict[int, int]:
    """Tell how many units each need gets."""
    return {line.need: line.quantity_milli // 1000 for line in found.lines}


def verify(case: Case, found: Allocation) -> float:
    """Check a plan by the rules alone, and answer the coverage it reaches."""
    lots = {lot.key: lot for lot in case.lots}
    needs = {need.key: need for need in case.needs}
    free = {vehicle.key: list(vehicle.free) for vehicle in case.vehicles}
    taken: dict[tuple[int, int], int] = defaultdict(int)
    given: dict[int, int] = defaultdict(int)
    worth: dict[int, float] = defaultdict(float)
    stood: dict[tuple[int | None, int], int] = defaultdict(int)
    for pick in found.picks:
        goods, asked = lots[pick.goods], needs[pick.need]
        [by] = [way for way in asked.ways if (way.article_id, way.stop_id) == (pick.article_id, pick.stop_id)]
        assert goods.article_id == pick.article_id
        assert not goods.unfit
        assert not by.closed
        assert goods.expires is None or goods.expires >= by.until
        assert pick.quantity_milli > 0
        taken[goods.key] += pick.quantity_milli
        given[asked.key] += pick.quantity_milli
        worth[asked.key] += pick.quantity_milli * by.worth / 1000
        is_part = pick.quantity_milli < goods.quantity_milli
        for number, use in enumerate((goods.opened if is_part else None) or goods.uses):
            free[by.vehicle_id][number] -= -(-use * pick.quantity_milli // goods.quantity_milli)
        stood[goods.pallet_id, by.vehicle_id] += pick.quantity_milli
    for vehicle in case.vehicles:
        whole = [pallet for pallet in case.pallets if stood[pallet.id, vehicle.key] == pallet.held_milli]
        assert len(whole) <= vehicle.places
        for pallet in whole:
            free[vehicle.key] = [left - more for left, more in zip(free[vehicle.key], pallet.extra, strict=True)]
    assert all(quantity <= lots[key].quantity_milli for key, quantity in taken.items())
    assert all(quantity <= needs[key].wanted_milli for key, quantity in given.items())
    assert all(left >= 0 for room in free.values() for left in room)
    assert {line.need: line.quantity_milli for line in found.lines if line.quantity_milli} == dict(given)
    weight = sum(need.weight for need in case.needs) or 1
    return sum(needs[key].weight * min(some / needs[key].open_milli, 1) for key, some in worth.items()) / weight


# What is chosen ------------------------------------------------------------------------------------------------------


def test_all_is_covered_where_there_is_enough() -> None:
    found = allocate(Case((need(1, 30), need(2, 20)), (lot(1, 60),), (LARGE,)))
    assert units(found) == {1: 30, 2: 20}
    assert (found.coverage, found.bound, found.gap) == (1, 1, 0)
    assert all(line.short is None for line in found.lines)


def test_what_is_urgent_is_served_first() -> None:
    found = allocate(Case((need(1, 30), need(2, 30, weight=100)), (lot(1, 40),), (LARGE,)))
    assert units(found) == {1: 10, 2: 30}
    assert found.lines[0].short is Short.ELSEWHERE


def test_goods_that_expire_first_go_first_if_they_keep_long_enough_at_that_stop() -> None:
    lots = (lot(1, 10, expires=days(20)), lot(2, 10, expires=days(60)), lot(3, 10, expires=days(90)), lot(4, 10))
    found = allocate(Case((need(1, 10, way(keep=30)),), lots, (LARGE,)))
    assert [(pick.lot_id, pick.reason) for pick in found.picks] == [(2, Reason.EXPIRES_FIRST)]
    reasons = {passed.lot_id: passed.reason for passed in found.passed(1)}
    assert reasons == {1: PassedOver.TOO_SHORT, 3: PassedOver.NOT_NEEDED, 4: PassedOver.NOT_NEEDED}


def test_short_dated_goods_are_left_to_those_who_can_use_them() -> None:
    lots = (lot(1, 10, expires=days(10)), lot(2, 10, expires=days(60)))
    needs = (need(1, 10, way()), need(2, 10, way(stop=DNIPRO, keep=30)))
    found = allocate(Case(needs, lots, (LARGE,)))
    assert {(pick.need, pick.lot_id) for pick in found.picks} == {(1, 1), (2, 2)}


def test_goods_that_expire_on_the_road_are_no_goods() -> None:
    found = allocate(Case((need(1, 10),), (lot(1, 10, expires=days(-1)),), (LARGE,)))
    assert found.lines[0].short is Short.UNFIT
    assert [passed.reason for passed in found.passed(1)] == [PassedOver.EXPIRED]


def test_unfit_goods_and_closed_ways_say_why() -> None:
    case = Case(
        (need(1, 5), need(2, 5, way(2, closed=PassedOver.NOT_ACCEPTED)), need(3, 5, way(3))),
        (lot(1, 5, unfit=PassedOver.BLOCKED), lot(2, 5, 2)),
        (LARGE,),
    )
    found = allocate(case)
    assert not found.picks
    assert [line.short for line in found.lines] == [Short.UNFIT, Short.UNFIT, Short.NO_GOODS]
    assert [[passed.reason for passed in found.passed(key)] for key in (1, 2, 3)] == [
        [PassedOver.BLOCKED],
        [PassedOver.NOT_ACCEPTED],
        [],
    ]


def test_whole_boxes_go_before_opened_ones() -> None:
    found = allocate(Case((need(1, 20),), (lot(1, 12), lot(2, 8), lot(3, 40)), (LARGE,)))
    assert sorted(pick.lot_id for pick in found.picks) in ([1, 2], [1, 3])
    lots = tuple(lot(key, 15, expires=days(30)) for key in range(1, 5))
    found = allocate(Case((need(1, 45),), lots, (LARGE,)))
    assert {pick.quantity_milli for pick in found.picks} == {15_000}


def test_a_box_stays_closed_where_little_of_it_is_missed() -> None:
    lots = tuple(lot(key, 100) for key in range(1, 12))
    case = Case((need(1, 1005),), lots, (LARGE,))
    found = allocate(case)
    assert units(found) == {1: 1000}
    assert found.lines[0].short is Short.KEPT_CLOSED
    assert 0 < found.kept_closed <= CLOSED_BOXES
    assert found.coverage == pytest.approx(1 - found.kept_closed)
    assert units(allocate(Case((need(1, 150),), lots, (LARGE,)))) == {1: 150}


def test_few_pallets_are_touched() -> None:
    lots = tuple(lot(key, 10, pallet_id=100 + key % 3, expires=days(90)) for key in range(12))
    found = allocate(Case((need(1, 40),), lots, (LARGE,)))
    assert len({pick.lot_id % 3 for pick in found.picks}) == 1


def test_a_substitute_is_taken_for_what_is_missing() -> None:
    asked = need(1, 10, way(1), way(2, worth=800))
    found = allocate(Case((asked,), (lot(1, 6), lot(2, 20, 2)), (LARGE,)))
    assert {(pick.article_id, pick.quantity_milli) for pick in found.picks} == {(1, 6000), (2, 4000)}
    assert found.lines[0].share == pytest.approx(0.92)


def test_goods_are_not_a_substitute_where_they_are_asked_for_themselves() -> None:
    needs = (need(1, 10, way(1), way(2, worth=800)), need(2, 10, way(2)))
    found = allocate(Case(needs, (lot(2, 10, 2),), (LARGE,)))
    assert units(found) == {1: 0, 2: 10}


def test_an_amount_set_by_hand_is_served_first_and_no_more_of_it_goes() -> None:
    needs = (need(1, 30, weight=100), need(2, 30, most_milli=12_000), need(3, 30, most_milli=0))
    found = allocate(Case(needs, (lot(1, 40),), (LARGE,)))
    assert units(found) == {1: 28, 2: 12, 3: 0}


# Vehicles ------------------------------------------------------------------------------------------------------------


def test_payload_binds_and_some_more_of_it_is_worth_something() -> None:
    small = Vehicle(1, (100_000, 10**8, 10**8), 0)
    found = allocate(Case((need(1, 1000),), (lot(1, 1000, uses=(1_000_000, 1, 1)),), (small,)))
    assert units(found) == {1: 100}
    assert found.lines[0].short is Short.NO_ROOM
    [bound] = found.bounds
    assert (bound.vehicle_id, bound.limit, bound.more) == (1, "payload", 200_000)
    assert bound.gain == pytest.approx(0.2)


@pytest.mark.parametrize("limit", range(3))
def test_each_limit_of_a_vehicle_binds(limit: int) -> None:
    free, uses = [10**8] * 3, [0] * 3
    free[limit], uses[limit] = 500, 1000
    found = allocate(Case((need(1, 10),), (lot(1, 10, uses=tuple(uses)),), (Vehicle(1, tuple(free), 0),)))  # type: ignore[arg-type]
    assert units(found) == {1: 5}
    assert [bound.limit for bound in found.bounds] == [("payload", "floor", "volume")[limit]]


def test_no_more_pallets_go_wholly_than_may_stand_and_others_are_taken_apart() -> None:
    lots = tuple(lot(key, 10, pallet_id=100 + key // 3, expires=days(9)) for key in range(9))
    pallets = tuple(Pallet(100 + number, 30_000, (0, 0, 0)) for number in range(3))
    case = Case((need(1, 90),), lots, (Vehicle(1, LARGE.free, 1),), pallets)
    found = allocate(case)
    verify(case, found)
    assert units(found) == {1: 70}
    assert found.lines[0].short is Short.NO_ROOM


def test_a_whole_pallet_takes_its_own_weight_and_its_own_floor() -> None:
    lots = tuple(lot(key, 10, pallet_id=1 + key // 3, uses=(1000, 500, 0), expires=days(9)) for key in range(6))
    pallets = (Pallet(1, 30_000, (200, -500, 0)), Pallet(2, 30_000, (200, -500, 0)))
    room = Vehicle(1, (6400, 2000, 0), 2)
    least = tuple(replace(lot, least=(1000, 333, 0)) for lot in lots)
    case = Case((need(1, 60),), least, (room,), pallets)
    found = allocate(case)
    verify(case, found)
    assert units(found)[1] >= 50
    heavy = Case((need(1, 60),), least, (replace(room, free=(6399, 10**6, 0)),), pallets)
    verify(heavy, allocate(heavy))
    assert units(allocate(heavy)) == {1: 50}


def test_the_light_boxes_go_where_the_payload_is_short() -> None:
    lots = (lot(1, 10, uses=(100_000, 0, 0)), lot(2, 10, uses=(50_000, 0, 0)))
    found = allocate(Case((need(1, 20),), lots, (Vehicle(1, (60_000, 0, 0), 0),)))
    assert units(found) == {1: 11}


def test_two_vehicles_share_a_need() -> None:
    vehicles = (Vehicle(1, (50_000, 0, 0), 0), Vehicle(2, (30_000, 0, 0), 0))
    asked = need(1, 100, way(stop=LVIV), way(stop=DNIPRO, vehicle_id=2))
    found = allocate(Case((asked,), (lot(1, 100, uses=(100_000, 0, 0)),), vehicles))
    assert units(found) == {1: 80}


def test_no_vehicle_and_no_needs_make_an_empty_plan() -> None:
    assert allocate(Case((), (lot(1, 1),), ())).picks == ()
    assert allocate(Case((need(1, 5),), (), (LARGE,))).lines[0].short is Short.NO_GOODS


# Sharing -------------------------------------------------------------------------------------------------------------


def test_equal_lines_share_a_shortage_evenly() -> None:
    needs = tuple(need(key, 100, partner=key) for key in range(4))
    found = allocate(Case(needs, (lot(1, 200),), (LARGE,)))
    assert units(found) == {0: 50, 1: 50, 2: 50, 3: 50}


def test_by_share_the_worst_covered_partner_comes_first() -> None:
    needs = (
        need(1, 100, partner=1, weight=100),
        need(2, 100, way(stop=DNIPRO), partner=2),
        need(3, 50, way(2), partner=2),
    )
    lots = (lot(1, 100), lot(2, 10, 2))
    by_share = allocate(Case(needs, lots, (LARGE,), fairness=Fairness.SHARE))
    assert units(allocate(Case(needs, lots, (LARGE,)))) == {1: 100, 2: 0, 3: 10}
    first, second = units(by_share)[1] / 100, (units(by_share)[2] / 100 + units(by_share)[3] / 50) / 2
    assert first == pytest.approx(second, abs=0.02)


def test_by_share_nobody_waits_for_a_partner_who_cannot_be_served() -> None:
    needs = (need(1, 10, way(9), partner=1), need(2, 10, partner=2), need(3, 20, partner=3))
    found = allocate(Case(needs, (lot(1, 15),), (LARGE,), fairness=Fairness.SHARE))
    assert units(found) == {1: 0, 2: 5, 3: 10}


def test_by_share_stays_fair_where_boxes_are_uneven_and_room_is_short() -> None:
    lots = tuple(lot(key, 7, uses=(900 * (1 + key % 3), 0, 0), step_milli=1000) for key in range(12))
    needs = (need(1, 40, partner=1, weight=100), need(2, 40, way(stop=DNIPRO), partner=2))
    case = Case(needs, lots, (Vehicle(1, (7000, 0, 0), 0),), fairness=Fairness.SHARE)
    found = allocate(case)
    verify(case, found)
    first, second = units(found).values()
    assert abs(first - second) <= 7
    assert second >= 12


# Any case ------------------------------------------------------------------------------------------------------------


@st.composite
def cases(draw: st.DrawFn, *, even: bool = False, largest: int = 6) -> Case:
    articles = range(1, 4)
    vehicles = tuple(
        Vehicle(key, tuple(draw(st.sampled_from([0, 300, 3000, 10**7])) for _ in range(3)), draw(st.integers(0, 2)))  # type: ignore[arg-type]
        for key in range(1, draw(st.integers(1, 3)) + 1)
    )
    each = {article: [draw(st.integers(0, 60)) for _ in range(3)] for article in articles}
    lots = []
    for key in range(draw(st.integers(0, largest))):
        article, amount = draw(st.sampled_from(articles)), draw(st.integers(1, 30))
        odd = 1 if even else draw(st.integers(1, 3))
        lots.append(
            lot(
                key,
                amount,
                article,
                uses=tuple(use * amount * odd for use in each[article]),
                expires=draw(st.none() | st.integers(-2, 60).map(days)),
                whole=draw(st.booleans()),
                opened=None if even else tuple(use * amount * 4 for use in each[article]),
                pallet_id=draw(st.none() | st.integers(1, 2)),
                unfit=draw(st.sampled_from(["", "", "", "blocked"])),
            )
        )
    needs = []
    for key in range(draw(st.integers(0, largest))):
        some = draw(st.lists(st.sampled_from(articles), min_size=1, max_size=2, unique=True))
        carriers = draw(st.lists(st.sampled_from(vehicles), min_size=1, max_size=2, unique=True))
        ways = tuple(
            way(article, 10 + carrier.key, vehicle_id=carrier.key, keep=draw(st.sampled_from([0, 0, 14, 30])),
                worth=1000 if number == 0 else 700, closed=draw(st.sampled_from(["", "", "", "not_accepted"])))
            for number, article in enumerate(some)
            for carrier in carriers
        )  # fmt: skip
        most = draw(st.none() | st.none() | st.integers(0, 40_000))
        weight = draw(st.sampled_from([1, 10, 100]))
        needs.append(need(key, draw(st.integers(1, 40)), *ways, weight=weight, partner=key % 3, most_milli=most))
    pallets = []
    for id_ in (1, 2):
        held = sum(lot.quantity_milli for lot in lots if lot.pallet_id == id_)
        if held and not even and draw(st.booleans()):
            uses = [sum(lot.uses[at] for lot in lots if lot.pallet_id == id_) for at in range(3)]
            extra = tuple(draw(st.integers(-use, use)) for use in uses)
            pallets.append(Pallet(id_, held, extra))  # type: ignore[arg-type]
    standing = {pallet.id for pallet in pallets}
    best = tuple(replace(lot, least=(0, 0, 0)) if lot.pallet_id in standing else lot for lot in lots)
    return Case(tuple(needs), best, vehicles, tuple(pallets), draw(st.sampled_from(Fairness)))


@given(cases())
@settings(max_examples=150, deadline=None)
def test_no_plan_breaks_a_rule(case: Case) -> None:
    found = allocate(case)
    assert verify(case, found) == pytest.approx(found.coverage)
    assert found.coverage <= found.bound + 1e-6
    if case.fairness is Fairness.PRIORITY and all(need.most_milli is None for need in case.needs):
        assert (found.coverage + found.kept_closed) * case.weight >= by_rule(case) * (1 - GOOD_GAP) - 1e-6


@given(cases())
@settings(max_examples=30, deadline=None)
def test_a_plan_that_was_stopped_breaks_no_rule_either(case: Case) -> None:
    found = allocate(case, stopped=lambda: True)
    verify(case, found)
    assert found.gap is None


@given(cases(even=True, largest=2))
@settings(max_examples=60, deadline=None)
def test_small_cases_are_solved_as_well_as_by_trying_everything(case: Case) -> None:
    needs = tuple(
        replace(need, open_milli=min(need.open_milli, 6000), most_milli=None, ways=need.ways[:2]) for need in case.needs
    )
    lots = tuple(_at_most(lot, 4000) for lot in case.lots)
    case = Case(needs, lots, case.vehicles)
    found = allocate(case)
    best = _by_trying(case)
    reached = found.coverage + found.kept_closed
    assert found.bound >= best - 1e-6
    assert reached >= best * (1 - 2 * GOOD_GAP) - 1e-6


def _at_most(lot: Lot, most: int) -> Lot:
    amount = min(lot.quantity_milli, most)
    return replace(lot, quantity_milli=amount, uses=lot.use_of(amount))


def _by_trying(case: Case) -> float:
    """Try every amount of every lot for every need and way."""
    jobs = [
        (at, way, lot)
        for at, need in enumerate(case.needs)
        for way in need.ways
        for lot in case.lots
        if not way.closed and not lot.unfit and lot.article_id == way.article_id and lot.keeps(way.until)
    ]
    best = 0.0
    for amounts in itertools.product(*(range(lot.quantity_milli // 1000 + 1) for _, _, lot in jobs)):
        given, taken = [0] * len(case.needs), defaultdict(int)
        used = {vehicle.key: [0] * 3 for vehicle in case.vehicles}
        value = 0.0
        for (at, by, goods), amount in zip(jobs, amounts, strict=True):
            given[at] += amount * 1000
            taken[goods.key] += amount * 1000
            value += case.needs[at].weight * amount * by.worth / case.needs[at].open_milli
            for number, use in enumerate(goods.uses):
                used[by.vehicle_id][number] += -(-use * amount * 1000 // goods.quantity_milli)
        fits = all(
            use <= free for vehicle in case.vehicles for use, free in zip(used[vehicle.key], vehicle.free, strict=True)
        )
        enough = all(some <= need.open_milli for some, need in zip(given, case.needs, strict=True))
        if fits and enough and all(taken[lot.key] <= lot.quantity_milli for lot in case.lots):
            best = max(best, value)
    return best / (case.weight or 1)


def test_without_a_solver_the_goods_are_still_shared_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "highspy", None)
    found = allocate(Case((need(1, 30), need(2, 30, weight=100)), (lot(1, 40),), (LARGE,)))
    assert units(found) == {1: 10, 2: 30}
    assert found.gap is None


def test_the_solver_prints_nothing_where_others_read_answers(capfd: pytest.CaptureFixture[str]) -> None:
    allocate(Case((need(1, 30),), (lot(1, 40),), (LARGE,)))
    assert capfd.readouterr().out == ""
