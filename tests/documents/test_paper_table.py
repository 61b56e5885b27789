"""Rows over pages: none split, headings repeated, nothing alone."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidhub.documents.press import Block, Imprint, Press
from aidhub.documents.table import Column, Group, Table, flow, paginate, room_for
from aidhub.documents.type import Style

BODY = Style(8, 10)


def blocks(*heights: float) -> list[Block]:
    return [Block(height, f"row {place}") for place, height in enumerate(heights)]


def inks(pages: list[list[Block]]) -> list[list[str]]:
    return [[block.ink for block in page] for page in pages]


def test_rows_fill_a_page_and_go_on_on_the_next() -> None:
    pages = paginate([Group(blocks(40, 40, 40, 40))], first=100, later=90)
    assert inks(pages) == [["row 0", "row 1"], ["row 2", "row 3"]]


def test_the_last_row_goes_with_the_totals_if_they_do_not_fit() -> None:
    pages = paginate([Group(blocks(40, 40))], first=100, later=100, closing=30)
    assert inks(pages) == [["row 0"], ["row 1"]]


def test_totals_stay_if_they_fit() -> None:
    assert len(paginate([Group(blocks(40, 40))], first=110, later=100, closing=30)) == 1


def test_a_heading_goes_with_its_first_row() -> None:
    pages = paginate([Group(blocks(50)), Group(blocks(40), Block(10, "head"), Block(5, "again"))], 95, 95)
    assert inks(pages) == [["row 0"], ["head", "row 0"]]


def test_a_heading_returns_on_each_page_of_its_group() -> None:
    pages = paginate([Group(blocks(40, 40, 40, 40, 40), Block(10, "head"), Block(5, "again"))], 100, 100)
    assert inks(pages) == [["head", "row 0", "row 1"], ["again", "row 2", "row 3"], ["again", "row 4"]]


def test_a_heading_returns_for_a_row_that_moves_with_the_totals() -> None:
    pages = paginate([Group(blocks(40, 40), Block(10, "head"), Block(5, "again"))], 100, 100, closing=30)
    assert inks(pages) == [["head", "row 0"], ["again", "row 1"]]


def test_no_rows_are_one_page() -> None:
    assert paginate([Group([])], 100, 100, closing=50) == [[]]


@given(st.lists(st.floats(1, 50), max_size=60), st.floats(60, 200), st.floats(100, 200), st.floats(0, 50))
def test_whatever_the_heights_no_page_overflows_and_no_row_is_lost(
    heights: list[float], first: float, later: float, closing: float
) -> None:
    pages = paginate([Group(blocks(*heights))], first, later, closing)

    assert [ink for page in inks(pages) for ink in page] == [f"row {place}" for place in range(len(heights))]
    rooms = [first, *[later] * (len(pages) - 1)]
    for page, room in zip(pages, rooms, strict=True):
        assert sum(block.height for block in page) <= room + 0.001
    assert sum(block.height for block in pages[-1]) + closing <= rooms[-1] + 0.001
    assert not heights or pages[-1]


@pytest.fixture
def table() -> Table:
    press = Press(Imprint("de", "Probe", "", "", date(2026, 11, 13)))
    return Table(press, [Column([("Ware", BODY, "")], 100), Column([("kg", BODY, "")], 50, right=True)])


def test_a_row_that_fits_is_one_block(table: Table) -> None:
    [row] = table.row([flow("Decken", BODY, 90), flow("12", BODY, 40)], highest=100)
    assert row.height == pytest.approx(10 + 1.65 * 72 / 25.4)


def test_a_row_higher_than_any_page_is_cut_at_a_lines_end(table: Table) -> None:
    rows = table.row([flow("Decken " * 100, BODY, 90), flow("12", BODY, 40)], highest=100)
    assert len(rows) > 1
    assert all(row.height <= 100 for row in rows)
    assert sum(row.ink.count("Tm") for row in rows) == len(flow("Decken " * 100, BODY, 90)) + 1


def test_a_column_measured_for_a_text_holds_it_on_one_line() -> None:
    for text in ("24\u202f129,00", "1\u202f110", "Stück · шт"):
        column = Column([], room_for([text], BODY, 0))
        assert len(flow(text, BODY, column.room)) == 1
