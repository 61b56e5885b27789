"""Shares add up, and a sum is known as well as its worst part."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aidhub.domain.weights import Source, Weight, amount, shares, total, unit_weight, worst


def test_the_largest_remainders_get_what_is_left() -> None:
    assert shares(100, [1, 1, 1]) == [34, 33, 33]
    assert shares(10, [3, 3, 4]) == [3, 3, 4]
    assert shares(7, [0, 0]) == [4, 3]
    assert shares(5, []) == []


@given(st.integers(0, 10**9), st.lists(st.integers(0, 10**9), min_size=1, max_size=50))
def test_shares_always_add_up_and_follow_their_parts(whole: int, parts: list[int]) -> None:
    found = shares(whole, parts)
    assert sum(found) == whole
    if any(parts):
        assert all(
            abs(share * sum(parts) - whole * part) < sum(parts) for share, part in zip(found, parts, strict=True)
        )


def test_units_of_mass_weigh_what_they_say() -> None:
    assert (unit_weight("KGM", None), unit_weight("TNE", None), unit_weight("H87", None)) == (1000, 1_000_000, None)
    assert unit_weight("KGM", 1050) == 1050


def test_halves_are_rounded_up() -> None:
    assert (amount(1500, 333), amount(1499, 1), amount(500, 1)) == (500, 1, 1)


def test_a_sum_is_known_as_well_as_its_worst_part() -> None:
    parts = [Weight(5, Source.WEIGHED), Weight(7, Source.GUESSED), Weight(1, Source.TYPED)]
    assert total(parts) == Weight(13, Source.GUESSED)
    assert not total(parts).measured
    assert worst([]) is Source.WEIGHED
