"""Figures on papers add up, and are written as papers write them."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from aidhub.documents.figures import expiry, figure, money, numbers, quantity, rounded_together, weights

grams = st.one_of(st.none(), st.integers(0, 5_000_000))


def test_figures_have_thin_spaces_and_a_comma() -> None:
    assert figure(24129_00, 2) == "24\u202f129,00"
    assert figure(1110) == "1\u202f110"
    assert figure(5, 2) == "0,05"
    assert figure(0) == "0"
    assert figure(-1234567, 1) == "-123\u202f456,7"
    assert money(240000) == "2\u202f400,00"


def test_quantities_show_no_needless_zeros() -> None:
    assert quantity(40_000) == "40"
    assert quantity(12_500) == "12,5"
    assert quantity(1_944_000) == "1\u202f944"
    assert quantity(1) == "0,001"
    assert quantity(0) == "0"


def test_neighbouring_numbers_become_a_range_from_three_on() -> None:
    assert numbers([f"P-{n:04}" for n in range(301, 307)]) == "P-0301–0306"
    assert numbers(["P-0325", "P-0324"]) == "P-0324, 0325"
    assert numbers(["P-0301", "P-0302", "P-0303", "P-0309"]) == "P-0301–0303, 0309"
    assert numbers(["P-0301", "X-1", "P-0302"]) == "P-0301, 0302, X-1"
    assert numbers(["P-9", "P-10", "P-11"]) == "P-10, 11, P-9"
    assert numbers(["Gitterbox", "P-1"]) == "Gitterbox, P-1"
    assert numbers(["", "P-1"]) == ", P-1"
    assert numbers([]) == ""


def test_an_expiry_at_the_end_of_a_month_is_written_as_the_month() -> None:
    assert expiry(date(2027, 8, 31)) == "08/2027"
    assert expiry(date(2028, 2, 29)) == "02/2028"
    assert expiry(date(2027, 5, 12)) == "12.05.2027"
    assert expiry(date(2027, 12, 31)) == "12/2027"


@given(st.lists(grams, max_size=40), st.sampled_from([1, 10, 100, 1000]))
def test_rounded_parts_add_up_to_the_rounded_sum(amounts: list[int | None], step: int) -> None:
    parts = rounded_together(amounts, step)

    exact = sum(amount for amount in amounts if amount)
    assert sum(part for part in parts if part is not None) == (2 * exact + step) // (2 * step)
    for amount, part in zip(amounts, parts, strict=True):
        assert (amount is None) == (part is None)
        assert amount is None or amount - step < part * step < amount + step


@given(st.lists(st.tuples(st.integers(0, 90_000), st.integers(0, 9_000)), min_size=1, max_size=40))
def test_the_net_weight_of_a_line_never_exceeds_its_gross_weight(pairs: list[tuple[int, int]]) -> None:
    lines = [(net, net + tare) for net, tare in pairs]

    printed = weights(lines)

    step = 1000 // 10**printed.decimals
    for net, gross in zip(printed.net, printed.gross, strict=True):
        assert net <= gross
    assert printed.net_total == sum(printed.net) == (2 * sum(net for net, _ in lines) + step) // (2 * step)
    assert printed.gross_total == sum(printed.gross) == (2 * sum(gross for _, gross in lines) + step) // (2 * step)


def test_the_lightest_line_decides_the_digits_of_the_whole_paper() -> None:
    assert weights([(10_000, 12_000), (960_000, 1_110_400)]).decimals == 1
    assert weights([(1_000, 12_000)]).decimals == 1
    assert weights([(999, 12_000)]).decimals == 2
    assert weights([(20, 12_000)]).decimals == 3
    assert weights([(1, 12_000)]).decimals == 3
    assert weights([(None, None)]).decimals == 1
    assert weights([]).gross_total == 0


def test_lines_of_unknown_weight_stay_unknown_and_the_rest_adds_up() -> None:
    printed = weights([(None, 1_040), (1_040, None), (1_040, 1_040)])

    assert printed.net == (None, 11, 10)
    assert printed.gross == (11, None, 10)
    assert (printed.net_total, printed.gross_total) == (21, 21)


def test_a_net_weight_above_the_gross_weight_is_printed_as_it_was_given() -> None:
    printed = weights([(30_000, 20_000)])

    assert (printed.net, printed.gross) == ((300,), (200,))


def test_shares_pass_a_limit_only_if_there_is_no_other_way() -> None:
    assert rounded_together([600, 600], 1000, [0, 5]) == (0, 1)
    assert rounded_together([600, 600, 600], 1000, [0, 0, 0]) == (1, 1, 0)
