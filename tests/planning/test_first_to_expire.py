"""Goods are taken the first to expire first, in whole boxes, from few pallets."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidhub.domain.errors import NotEnoughStock
from aidhub.planning.first_to_expire import Offer, Reason, pick, pick_up_to

SOON, LATE = date(2027, 5, 31), date(2028, 5, 31)


def box(number: int, amount: int, expires: date | None = LATE, *, pallet: int | None = None, lot: int = 1) -> Offer:
    return Offer(lot, number, amount, expires, box_id=number, pallet_id=pallet, whole=True)


def taken(offers: list[Offer], wanted: int) -> dict[int, int]:
    return {one.place_id: one.quantity_milli for one in pick(offers, wanted)}


def test_what_expires_first_goes_first_and_what_keeps_goes_last() -> None:
    offers = [box(1, 10, None), box(2, 10, LATE), box(3, 10, SOON)]
    picks = pick(offers, 25)
    assert [(one.place_id, one.quantity_milli, one.reason) for one in picks] == [
        (3, 10, Reason.EXPIRES_FIRST), (2, 10, Reason.EXPIRES_FIRST), (1, 5, Reason.OLDEST),
    ]  # fmt: skip


def test_goods_that_keep_go_the_oldest_receipt_first() -> None:
    assert taken([box(1, 10, None, lot=9), box(2, 10, None, lot=3)], 10) == {2: 10}


def test_whole_boxes_go_before_opened_ones_of_the_same_day() -> None:
    opened = Offer(1, 1, 10, LATE, box_id=1)
    assert taken([opened, box(2, 10)], 10) == {2: 10}


def test_an_opened_box_that_expires_sooner_goes_before_a_whole_one() -> None:
    opened = Offer(1, 1, 10, SOON, box_id=1)
    assert taken([opened, box(2, 10)], 10) == {1: 10}


def test_few_pallets_are_touched() -> None:
    offers = [box(number, 10, pallet=pallet) for number, pallet in enumerate((1, 2, 2, 3, 3, 3), start=1)]
    assert set(taken(offers, 20)) == {2, 3}
    assert set(taken(offers, 30)) == {4, 5, 6}
    assert set(taken(offers, 10)) == {1}


def test_the_rest_comes_from_loose_goods_then_opened_boxes_then_the_smallest_that_is_enough() -> None:
    loose, opened = Offer(1, 7, 3, LATE), Offer(1, 8, 3, LATE, box_id=8)
    assert taken([box(1, 10), loose, opened], 12) == {1: 10, 7: 2}
    assert taken([box(1, 10), opened], 12) == {1: 10, 8: 2}
    assert taken([box(1, 10), box(2, 40), box(3, 20)], 5) == {1: 5}


def test_unfit_goods_are_passed_over() -> None:
    offers = [Offer(1, 1, 10, SOON, box_id=1, whole=True, unfit="blocked"), box(2, 10)]
    assert taken(offers, 10) == {2: 10}


def test_too_little_is_refused_with_what_is_usable() -> None:
    offers = [Offer(1, 1, 10, SOON, box_id=1, unfit="too_short"), box(2, 10)]
    with pytest.raises(NotEnoughStock) as refused:
        pick(offers, 11)
    assert refused.value.facts == {"wanted": 11, "available": 10}
    assert [one.quantity_milli for one in pick_up_to(offers, 11)] == [10]


OFFERS = st.lists(
    st.tuples(
        st.integers(1, 50), st.integers(0, 4), st.booleans(), st.booleans(), st.one_of(st.none(), st.integers(1, 4))
    ),
    max_size=25,
)


@given(OFFERS, st.integers(1, 400))
def test_any_choice_covers_what_is_wanted_and_leaves_nothing_that_expires_sooner(
    drawn: list[tuple[int, int, bool, bool, int | None]], wanted: int
) -> None:
    offers = [
        Offer(place, place, amount, None if day == 0 else SOON + timedelta(days=day), None if loose else place, pallet,
              whole=whole and not loose)
        for place, (amount, day, whole, loose, pallet) in enumerate(drawn, start=1)
    ]  # fmt: skip
    there = {offer.place_id: offer for offer in offers}

    picks = pick_up_to(offers, wanted)

    assert sum(one.quantity_milli for one in picks) == min(wanted, sum(offer.available for offer in offers))
    assert len({one.place_id for one in picks}) == len(picks)
    assert all(0 < one.quantity_milli <= there[one.place_id].available for one in picks)
    chosen = {one.place_id: one.quantity_milli for one in picks}
    latest = max((one.expires or date.max for one in picks), default=date.min)
    sooner = [offer for offer in offers if (offer.expires or date.max) < latest]
    assert all(chosen.get(offer.place_id) == offer.available for offer in sooner)
