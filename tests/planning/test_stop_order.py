"""The best order of stops is the best of all orders."""

from __future__ import annotations

from itertools import pairwise, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aidhub.planning.stop_order import MOST_STOPS, best_order


def length(distances: list[list[int]], way: tuple[int, ...]) -> int:
    return sum(distances[one][other] for one, other in pairwise((0, *way)))


TABLES = st.integers(1, 6).flatmap(
    lambda size: st.lists(st.lists(st.integers(0, 500), min_size=size, max_size=size), min_size=size, max_size=size)
)


@settings(deadline=None)
@given(TABLES)
def test_no_other_order_is_shorter(distances: list[list[int]]) -> None:
    stops = range(1, len(distances))

    found = tuple(best_order(distances))

    assert sorted(found) == list(stops)
    assert length(distances, found) == min(length(distances, way) for way in permutations(stops))


def test_of_orders_equally_long_the_one_given_stays() -> None:
    assert best_order([[0, 1, 1, 1]] * 4) == [1, 2, 3]


def test_a_stop_that_has_to_be_the_last_is_the_last() -> None:
    assert best_order([[0, 1, 9], [1, 0, 1], [9, 1, 0]], fixed_end=1) == [2, 1]


def test_twelve_stops_are_put_in_order_and_more_are_not() -> None:
    line = [[abs(one - other) for other in range(MOST_STOPS + 1)] for one in range(MOST_STOPS + 1)]

    assert best_order(line) == list(range(1, MOST_STOPS + 1))
    with pytest.raises(ValueError, match="too many"):
        best_order([[0] * 14] * 14)
