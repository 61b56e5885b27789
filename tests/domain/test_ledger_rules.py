"""What an entry does to the balances, before any database hears of it."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidhub.domain.ledger import (
    MAY_STAND_IN,
    OUTSIDE,
    PACKAGES,
    TOPS,
    Change,
    Edit,
    Entry,
    Move,
    Promise,
    Relocate,
    changes,
    promised,
)

BEYOND = {90, 91}
LOTS, PLACES = st.integers(1, 3), st.sampled_from([1, 2, 3, 90, 91])
MOVES = st.builds(Move, LOTS, PLACES, PLACES, st.integers(1, 10_000)).filter(lambda move: move.from_id != move.to_id)
PROMISES = st.builds(Promise, st.integers(1, 3), LOTS, st.integers(1, 3), st.integers(-5_000, 5_000).filter(bool))


def test_what_leaves_one_place_arrives_in_another() -> None:
    sums = changes(Entry("move", moves=(Move(7, 1, 2, 3_000),)), BEYOND)

    assert sums == {(7, 1): Change(-3_000), (7, 2): Change(3_000)}


def test_outside_has_no_balance() -> None:
    entry = Entry("receive", moves=(Move(7, 90, 1, 3_000), Move(8, 1, 91, 500)))

    assert changes(entry, BEYOND) == {(7, 1): Change(3_000), (8, 1): Change(-500)}


def test_what_passes_through_a_place_leaves_no_trace_there() -> None:
    entry = Entry("move", moves=(Move(7, 1, 2, 3_000), Move(7, 2, 3, 3_000)))

    assert changes(entry, BEYOND) == {(7, 1): Change(-3_000), (7, 3): Change(3_000)}


def test_promises_go_with_the_goods() -> None:
    entry = Entry(
        "move",
        moves=(Move(7, 1, 2, 3_000),),
        promises=(Promise(5, 7, 1, -2_000), Promise(5, 7, 2, 2_000)),
    )

    assert changes(entry, BEYOND) == {(7, 1): Change(-3_000, -2_000), (7, 2): Change(3_000, 2_000)}


@pytest.mark.parametrize("move", [Move(7, 1, 2, 0), Move(7, 1, 2, -1), Move(7, 1, 1, 5)])
def test_a_movement_of_nothing_or_to_where_it_is_is_a_fault(move: Move) -> None:
    with pytest.raises(ValueError, match="no movement"):
        changes(Entry("move", moves=(move,)), BEYOND)


@given(st.lists(MOVES, max_size=12))
def test_quantities_balance(moves: list[Move]) -> None:
    """Per lot: what all balances gain is what came in from outside less what went there."""
    gained: defaultdict[int, int] = defaultdict(int)
    for (lot, _), change in changes(Entry("x", moves=tuple(moves)), BEYOND).items():
        gained[lot] += change.quantity
    came: defaultdict[int, int] = defaultdict(int)
    for move in moves:
        came[move.lot_id] += move.quantity_milli * ((move.from_id in BEYOND) - (move.to_id in BEYOND))

    assert {lot: sum_ for lot, sum_ in gained.items() if sum_} == {lot: sum_ for lot, sum_ in came.items() if sum_}


@given(st.lists(MOVES, max_size=12), st.lists(PROMISES, max_size=6))
def test_the_reverse_entry_takes_everything_back(moves: list[Move], promises: list[Promise]) -> None:
    there = Entry("x", moves=tuple(moves), promises=tuple(promises))
    back = Entry(
        "undo",
        moves=tuple(Move(move.lot_id, move.to_id, move.from_id, move.quantity_milli) for move in moves),
        promises=tuple(Promise(one.stop_id, one.lot_id, one.place_id, -one.delta_milli) for one in promises),
    )
    both = Entry("both", moves=there.moves + back.moves, promises=there.promises + back.promises)

    assert changes(both, BEYOND) == {}
    assert promised(both) == ()


@given(st.lists(MOVES, max_size=12), st.lists(PROMISES, max_size=6))
def test_balances_come_in_one_order_so_that_two_workstations_never_wait_for_each_other(
    moves: list[Move], promises: list[Promise]
) -> None:
    keys = list(changes(Entry("x", moves=tuple(moves), promises=tuple(promises)), BEYOND))

    assert keys == sorted(keys)


@given(st.lists(PROMISES, max_size=12))
def test_promises_are_summed_up_per_stop_lot_and_place(promises: list[Promise]) -> None:
    found = promised(Entry("reserve", promises=tuple(promises)))
    keys = [(one.stop_id, one.lot_id, one.place_id) for one in found]

    assert keys == sorted(set(keys))
    assert all(one.delta_milli for one in found)
    assert sum(one.delta_milli for one in found) == sum(one.delta_milli for one in promises)


@given(st.integers(0, 50), st.integers(0, 50), st.integers(-60, 60), st.integers(-60, 60))
def test_what_only_adds_fits_every_balance(held: int, reserved: int, quantity: int, more_reserved: int) -> None:
    if Change(quantity, more_reserved).only_adds() and reserved <= held:
        assert 0 <= reserved + more_reserved <= held + quantity


@pytest.mark.parametrize(
    ("change", "adds"),
    [(Change(5, 0), True), (Change(5, 5), True), (Change(0, 0), True), (Change(5, 6), False), (Change(5, -1), False),
     (Change(-5, 0), False)],
)  # fmt: skip
def test_what_takes_or_promises_more_than_it_brings_does_not_only_add(change: Change, *, adds: bool) -> None:
    assert change.only_adds() is adds


@pytest.mark.parametrize(
    "entry",
    [
        Entry("x", moves=(Move(1, 1, 2, 1),)),
        Entry("x", relocations=(Relocate(1, 2),)),
        Entry("x", promises=(Promise(1, 1, 1, 1),)),
        Entry("x", edits=(Edit("place", 1, "gross_g", 5),)),
    ],
)
def test_an_entry_with_anything_in_it_is_not_empty(entry: Entry) -> None:
    assert not entry.is_empty()


def test_an_entry_with_words_only_is_empty() -> None:
    assert Entry("x", facts={"count": 3}, note="why").is_empty()


def test_what_was_seen_before_may_have_been_nothing() -> None:
    assert Edit("place", 1, "gross_g", 5).expected is ...
    assert Edit("place", 1, "gross_g", 5, expected=None).expected is None


def test_packages_stand_in_everything_that_holds_goods_and_tops_stand_in_nothing() -> None:
    assert set(MAY_STAND_IN).isdisjoint(TOPS)
    assert all(set(TOPS) <= set(MAY_STAND_IN[kind]) for kind in PACKAGES)
    assert all("outside" in parents for parents in MAY_STAND_IN.values())
    assert "pallet" not in MAY_STAND_IN["shelf"]
    assert "box" not in MAY_STAND_IN["pallet"]
    assert "unmade" in OUTSIDE
