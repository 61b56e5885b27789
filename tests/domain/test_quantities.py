"""Numbers, days and texts from outside are read one way, and refused where they can be read in two."""

from __future__ import annotations

import unicodedata
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidhub.domain.days import DayOrder, NotADay, OpenDay, day_orders, day_readings, parse_day
from aidhub.domain.quantities import (
    LENGTHS_MM,
    MOST_MILLI,
    VOLUMES_ML,
    NotANumber,
    NumberStyle,
    TextTooLong,
    clean_text,
    is_open,
    number_style,
    parse_measure,
    parse_number,
    parse_quantity,
    parse_weight,
)

COMMA, POINT = NumberStyle.COMMA, NumberStyle.POINT


def why(text: str, style: NumberStyle | None = None) -> str:
    with pytest.raises(NotANumber) as refused:
        parse_quantity(text, style)
    return str(refused.value.facts["why"])


@pytest.mark.parametrize(
    ("text", "milli"),
    [
        ("12", 12_000), ("1.234,5", 1_234_500), ("1,234.5", 1_234_500), ("1 234", 1_234_000),
        ("1\u00a0234,5", 1_234_500),
        ("1'234.50", 1_234_500), ("1\u202f000\u202f000", 1_000_000_000), ("0,125", 125), (".5", 500), (",5", 500),
        ("+5", 5_000), ("007", 7_000), ("1.234.567", 1_234_567_000), ("12,5", 12_500), ("0", 0), (" 3 ", 3_000),
    ],
)  # fmt: skip
def test_a_number_that_reads_one_way_is_read(text: str, milli: int) -> None:
    assert parse_quantity(text) == milli


def test_a_mark_that_may_mean_both_is_open_until_the_column_shows_it() -> None:
    assert why("1.234") == "open"
    assert parse_quantity("1.234", COMMA) == 1_234_000
    assert parse_quantity("1.234", POINT) == 1_234
    assert parse_quantity("1,234", POINT) == 1_234_000
    assert is_open("999,999")
    assert not is_open("0.500")
    assert not is_open("1234.567")


@pytest.mark.parametrize(
    "text",
    [
        "nan",
        "inf",
        "1e5",
        "1_000",
        "٣",
        "१२",
        "５",
        "0x10",
        "1.2.3",
        "1,23,456",
        "12 5",
        "5,",
        "1.",
        "a",
        "½",
        "1/2",
        "--5",
        "1..2",
    ],
)
def test_what_programs_call_numbers_and_people_do_not_is_refused(text: str) -> None:
    assert why(text) == "no_number"


def test_quantities_have_limits() -> None:
    assert why("-3") == why("(3)") == why("3-") == why("−3") == "negative"
    assert why("1,2345") == "too_precise"
    assert why("1000000000") == "too_large"
    assert why("") == why("  ") == "empty"
    assert parse_quantity("999999999,999") == MOST_MILLI


def test_the_column_decides_as_a_whole() -> None:
    assert number_style(["1.234", "12", "3,5"]) is COMMA
    assert number_style(["1,234", "12", "3.5"]) is POINT
    assert number_style(["1.234", "12"]) is None
    assert number_style(["1,5", "1.5"]) is None
    assert number_style(["1.234.567"]) is COMMA
    assert number_style([]) is None


@given(
    st.integers(0, MOST_MILLI),
    st.sampled_from([(",", ".", COMMA), (".", ",", POINT), (",", " ", COMMA), (".", "'", POINT)]),
)
def test_every_way_of_writing_a_quantity_is_read_back(milli: int, marks: tuple[str, str, NumberStyle]) -> None:
    decimal, thousands, style = marks
    whole, part = divmod(milli, 1000)
    written = f"{whole:,}".replace(",", thousands) + (f"{decimal}{part:03}".rstrip("0") if part else "")
    assert parse_quantity(written, style) == milli


@given(st.text(max_size=12))
def test_no_text_breaks_the_parser(text: str) -> None:
    for style in (None, COMMA, POINT):
        try:
            value = parse_number(text, style)
        except NotANumber:
            continue
        assert value.is_finite()


@given(st.decimals(-(10**6), 10**6, places=3))
def test_a_plain_decimal_is_read_as_it_stands(value: Decimal) -> None:
    assert parse_number(f"{value:f}", POINT) == value


@pytest.mark.parametrize(
    ("text", "grams"),
    [("12,5 kg", 12_500), ("500 g", 500), ("1.2 t", 1_200_000), ("3 lb", 1_361), ("12 oz", 340), ("7", 7_000),
     ("0,2 g", 1), ("1 234,5 кг", 1_234_500), ("250 мг", 1), ("0", 0)],
)  # fmt: skip
def test_weights_are_read_in_grams(text: str, grams: int) -> None:
    assert parse_weight(text) == grams


def test_measures_are_read_in_the_smallest_unit() -> None:
    assert parse_measure("1,5 l", VOLUMES_ML, "l") == 1_500
    assert parse_measure("12 cubic in", VOLUMES_ML, "l") == 197
    assert parse_measure("120", LENGTHS_MM, "cm") == 1_200
    for text in ("kg", "-2 kg", "5 Stk", "", "1e3 kg"):
        with pytest.raises(NotANumber):
            parse_weight(text)


AUGUST = date(2026, 8, 31)


@pytest.mark.parametrize(
    "text",
    [
        "31.08.2026", "31.8.26", "2026-08-31", "2026/08/31", "31/08/2026", "08/31/2026", "31-08-2026",
        "31. August 2026",
        "31 серпня 2026 р.", "31 sierpnia 2026", "31 août 2026", "Aug 31, 2026", "31-Aug-26", "20260831", "31082026",
        "2026-08-31 00:00:00", "08.2026", "8/2026", "2026-08", "MHD 08/26", "EXP 08/2026", "MHD: 31.08.2026",
        "серпень 2026",
        "Aug-26", "August 2026", "sierpień 2026", "août 2026", "до 31.08.2026", "31.08.2026r.", "08/26", "31 08 2026",
    ],
)  # fmt: skip
def test_a_day_is_read_in_any_form_and_a_month_means_its_last_day(text: str) -> None:
    assert parse_day(text) == AUGUST


@pytest.mark.parametrize(
    "text", ["31.02.2026", "32.01.2026", "13.13.2026", "", "bald", "15.11", "1.1.1800", "00.08.2026", "2026-13"]
)
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(NotADay):
        parse_day(text)


def test_day_and_month_are_told_apart_by_the_column_or_not_at_all() -> None:
    with pytest.raises(OpenDay):
        parse_day("03/04/2026")
    assert day_orders(["03/04/2026", "25/12/2026"]) == {DayOrder.DAY_FIRST}
    assert day_orders(["03/04/2026", "12/25/2026"]) == {DayOrder.MONTH_FIRST}
    assert day_orders(["25/12/2026", "12/25/2026"]) == frozenset()
    assert day_orders(["03/04/2026", "05/06/2026"]) == frozenset()
    assert parse_day("03/04/2026", {DayOrder.DAY_FIRST}) == date(2026, 4, 3)
    assert parse_day("03/04/2026", {DayOrder.MONTH_FIRST}) == date(2026, 3, 4)
    assert parse_day("05/05/2026") == date(2026, 5, 5)
    assert parse_day("12/25/2026", {DayOrder.DAY_FIRST}) == date(2026, 12, 25)


def test_months_with_the_year_first_are_told_by_the_column() -> None:
    assert parse_day("15-11") == date(2015, 11, 30)
    with pytest.raises(OpenDay):
        parse_day("10-11")
    assert day_orders(["15-11", "10-11"]) == {DayOrder.YEAR_MONTH}
    assert parse_day("10-11", day_orders(["15-11", "10-11"])) == date(2010, 11, 30)
    assert parse_day("10-11", day_orders(["08-26", "10-11"])) == date(2011, 10, 31)


@given(st.dates(date(1990, 1, 1), date(2079, 12, 31)))
def test_every_day_is_read_back(day: date) -> None:
    for text in (f"{day:%d.%m.%Y}", f"{day:%Y-%m-%d}", f"{day.day}.{day.month}.{day.year}", f"{day:%Y%m%d}"):
        assert parse_day(text) == day
    assert parse_day(f"{day:%d/%m/%Y}", {DayOrder.DAY_FIRST}) == day
    assert parse_day(f"{day:%m/%d/%y}", {DayOrder.MONTH_FIRST}) == day or day.year < 2000 or day.day > 12
    last = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    assert parse_day(f"{day:%m.%Y}") == last


@given(st.text(max_size=20))
def test_no_text_breaks_the_reading_of_days(text: str) -> None:
    assert len(set(day_readings(text).values())) <= 2


def test_the_gate_takes_out_what_no_text_needs() -> None:
    assert clean_text("  Mu\u0308ller\u00a0 &\tCo\n") == "Müller & Co"
    assert clean_text("a\0b\x1b[31m\u202ec\ufeffd\ud800e\u200bf\ufffe") == "ab[31mcdef"
    assert clean_text("eins\r\nzwei \n\n drei", 100, lines=True) == "eins\nzwei\n\ndrei"
    assert clean_text("👨‍👩‍👧 Überraschung") == "👨‍👩‍👧 Überraschung"
    assert clean_text("<b>&amp;</b>") == "<b>&amp;</b>"


def test_the_gate_refuses_and_never_cuts() -> None:
    with pytest.raises(TextTooLong) as refused:
        clean_text("x" * 201)
    assert refused.value.facts["length"] == 201
    assert clean_text("x" * 200) == "x" * 200


@given(st.text(max_size=60), st.booleans())
def test_the_gate_is_idempotent_and_leaves_nothing_odd(text: str, lines: bool) -> None:
    once = clean_text(text, 10_000, lines=lines)
    assert clean_text(once, 10_000, lines=lines) == once
    assert unicodedata.is_normalized("NFC", once)
    assert not any(unicodedata.category(mark) in ("Cs", "Cc") for mark in once.replace("\n", ""))
    once.encode("utf-8")
