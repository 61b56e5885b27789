"""The centre of gravity, what kingpin and axles bear, and where the centre may be: the figures of practice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidhub.domain.balance import Range, Supports, bearing, centre, good_range

SEMI = Supports(1600, 9300, 11_500_000, 19_000_000)


def test_the_centre_is_the_weighted_mean_from_the_front_wall() -> None:
    assert centre([(1000, 300), (4000, 100)]) == 1750
    assert centre([]) == 0


def test_a_semi_trailer_rests_on_kingpin_and_axles_by_the_lever() -> None:
    assert bearing(SEMI, 24_000_000, 1600) == (24_000_000, 0)
    assert bearing(SEMI, 24_000_000, 9300) == (0, 24_000_000)
    assert bearing(SEMI, 7_700_000, 5600) == (3_700_000, 4_000_000)


def test_24_tonnes_lie_between_5_6_and_7_7_metres() -> None:
    good = good_range(SEMI, 24_000_000, 13_600)
    assert (round(good.low_mm / 1000, 1), round(good.high_mm / 1000, 1)) == (5.6, 7.7)


def test_a_light_load_may_lie_anywhere() -> None:
    assert good_range(SEMI, 7_000_000, 13_600) == Range(0, 13_600)
    assert good_range(SEMI, 0, 13_600) == Range(0, 13_600)


def test_the_empty_vehicle_counts_with_its_own_weight() -> None:
    lorry = Supports(-1000, 4000, 3_000_000, 5_000_000, front_tare_g=2_000_000, rear_tare_g=2_000_000)
    assert good_range(lorry, 2_000_000, 6000) == Range(1500, 6000)
    assert bearing(lorry, 2_000_000, 1500) == (1_000_000, 1_000_000)


def test_a_limit_that_is_not_known_does_not_bound() -> None:
    assert good_range(Supports(1600, 9300, None, 19_000_000), 24_000_000, 13_600).low_mm == 0


def test_beside_tells_on_which_side_of_the_range_a_centre_is() -> None:
    good = Range(5600, 7700)
    assert [good.beside(place) for place in (5000, 5600, 7000, 8000)] == [-600, 0, 0, 300]


@given(st.integers(1, 60_000_000), st.integers(0, 13_600))
def test_within_the_range_and_only_there_no_support_bears_too_much(weight: int, place: int) -> None:
    front, rear = bearing(SEMI, weight, place)
    assert front + rear == weight
    inside = good_range(SEMI, weight, 13_600).beside(place) == 0
    bears = front <= 11_500_000 and rear <= 19_000_000
    rounding = weight // 7700 + 1  # a millimetre more or less
    assert inside == bears or min(abs(front - 11_500_000), abs(rear - 19_000_000)) <= rounding


@pytest.mark.parametrize("weight", [24_000_000, 26_000_000, 30_000_000])
def test_the_ends_of_the_range_load_a_support_to_its_limit(weight: int) -> None:
    good = good_range(SEMI, weight, 13_600)
    assert bearing(SEMI, weight, good.low_mm)[0] == pytest.approx(11_500_000, abs=weight / 7700)
    assert bearing(SEMI, weight, good.high_mm)[1] == pytest.approx(19_000_000, abs=weight / 7700)
