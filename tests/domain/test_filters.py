"""What people type to filter the stock is understood in three languages, and nothing they type is a fault."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidhub.domain.filters import (
    CONDITIONS,
    FIELDS,
    MOST_CONDITIONS,
    STATUSES,
    Condition,
    Filter,
    read_filter,
)

SIGNS = st.sampled_from(' -:<>="„“”«»/.,0123456789aäїґ\\%_\x00\ud800\u202e²½')


def only(text: str) -> Condition:
    """Read a filter that is one condition and nothing else."""
    found = read_filter(text)
    assert found.unread == ()
    [condition] = found.conditions
    return condition


def test_nothing_typed_is_no_condition() -> None:
    assert read_filter("") == read_filter("   ") == Filter()


def test_words_are_conditions_that_must_all_hold() -> None:
    assert read_filter("decke  wolle").conditions == (Condition("text", ":", "decke"), Condition("text", ":", "wolle"))


def test_all_at_once_as_in_the_manual() -> None:
    assert read_filter("location:A-05 expiry<03/2026 -blocked decke").conditions == (
        Condition("location", ":", "A-05"),
        Condition("expiry", "<", date(2026, 3, 1)),
        Condition("status", "=", "blocked", negated=True),
        Condition("text", ":", "decke"),
    )


@pytest.mark.parametrize(
    "text",
    ["location:A-05", "Ort:A-05", "LAGERPLATZ:A-05", "місце:A-05", "location=A-05", "Platz:A-05"],
)
def test_a_field_is_named_in_any_of_three_languages(text: str) -> None:
    condition = only(text)

    assert (condition.field, condition.value) == ("location", "A-05")


@pytest.mark.parametrize(("name", "words"), FIELDS.items())
def test_every_field_has_words_in_german_ukrainian_and_english(name: str, words: tuple[str, ...]) -> None:
    assert any("а" <= word[0] <= "ї" for word in words), name
    assert len([word for word in words if word.isascii()]) >= 1, name


@pytest.mark.parametrize(("status", "word"), [(key, word) for key, words in STATUSES.items() for word in words])
def test_a_status_may_stand_alone_or_behind_its_field(status: str, word: str) -> None:
    assert only(word.upper()) == Condition("status", "=", status)
    assert only(f"status:{word}") == Condition("status", ":", status)
    assert only(f"-{word}") == Condition("status", "=", status, negated=True)


@pytest.mark.parametrize(("key", "word"), [(key, word) for key, words in CONDITIONS.items() for word in words])
def test_a_condition_of_goods_is_named_behind_its_field(key: str, word: str) -> None:
    assert only(f"стан:{word}") == Condition("condition", ":", key)
    assert only(f"Zustand={word}") == Condition("condition", "=", key)


@pytest.mark.parametrize(
    "text", ['donor:"Bäckerei Sonnenkorn"', "Spender:„Bäckerei Sonnenkorn“", "донор:«Bäckerei Sonnenkorn»"]
)
def test_several_words_stand_in_quotation_marks_of_any_language(text: str) -> None:
    assert only(text) == Condition("donor", ":", "Bäckerei Sonnenkorn")


@pytest.mark.parametrize("text", ['"warme Decke', "«warme Decke", "„warme Decke"])
def test_a_quotation_still_open_is_read_as_far_as_it_goes(text: str) -> None:
    assert only(text) == Condition("text", ":", "warme Decke")


@pytest.mark.parametrize("text", ["expiry<15.03.2026", "MHD<15/3/2026", "строк<2026-03-15", "haltbar<2026-3-15"])
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert only(text) == Condition("expiry", "<", date(2026, 3, 15))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("expiry<03/2026", date(2026, 3, 1)),
        ("expiry<=03.2026", date(2026, 3, 31)),
        ("expiry>2026-03", date(2026, 3, 31)),
        ("expiry>=03/2026", date(2026, 3, 1)),
        ("expiry:02/2028", (date(2028, 2, 1), date(2028, 2, 29))),
        ("expiry=2026", (date(2026, 1, 1), date(2026, 12, 31))),
        ("expiry>2026", date(2026, 12, 31)),
        ("expiry:15.03.2026", (date(2026, 3, 15), date(2026, 3, 15))),
    ],
)
def test_a_month_or_year_is_meant_whole(text: str, value: object) -> None:
    assert only(text).value == value


@pytest.mark.parametrize("text", ["expiry<31.02.2026", "mhd<13/2026", "expiry<bald", "expiry<0000", "expiry:2026-00"])
def test_a_day_that_is_none_is_said_not_to_be_understood(text: str) -> None:
    assert read_filter(text) == Filter(unread=(text,))


@pytest.mark.parametrize(
    ("text", "operator", "thousandths"),
    [
        ("quantity>12", ">", 12_000),
        ("menge<=12,5", "<=", 12_500),
        ("кількість:0.125", ":", 125),
        ("quantity>12.", ">", 12_000),
        ("quantity>1,23456", ">", 1_234),
    ],
)
def test_a_quantity_is_read_in_thousandths(text: str, operator: str, thousandths: int) -> None:
    assert only(text) == Condition("quantity", operator, thousandths)


def test_a_weight_is_read_in_grams() -> None:
    assert only("kg>=20,5") == Condition("weight", ">=", 20_500)


@pytest.mark.parametrize(
    "text", ["quantity>viel", "quantity>-3", "quantity>1,²", "quantity>٣", "kg:1.2.3", "kg>999999999999"]
)
def test_a_number_that_is_none_is_said_not_to_be_understood(text: str) -> None:
    assert read_filter(text) == Filter(unread=(text,))


@pytest.mark.parametrize("text", ["expiry<", "-", "location:", "-location:", 'donor:"', "status:«"])
def test_a_piece_still_being_typed_is_neither_a_condition_nor_unread(text: str) -> None:
    assert read_filter(f"decke {text}") == read_filter("decke")


@pytest.mark.parametrize("text", ["unknown:5", "12:30", "https://example.org", "a<b", "M8=20"])
def test_what_only_looks_like_a_field_is_a_text(text: str) -> None:
    assert only(text) == Condition("text", ":", text)


def test_an_unknown_status_is_said_not_to_be_understood() -> None:
    assert read_filter("status:sonstwas zustand:sonstwie") == Filter(unread=("status:sonstwas", "zustand:sonstwie"))


@given(st.text(max_size=200) | st.text(SIGNS, max_size=200))
def test_nothing_that_is_typed_or_pasted_is_a_fault(text: str) -> None:
    found = read_filter(text)

    for condition in found.conditions:
        assert condition.value not in ("", None)
        assert "\x00" not in str(condition.value)
        str(condition.value).encode()


@given(st.sampled_from(["location:A-05", "expiry<03/2026", "-blocked", "kg>=12,5", "«дві ковдри»"]), st.data())
def test_every_beginning_of_a_condition_is_read_without_fault(text: str, data: st.DataObject) -> None:
    part = text[: data.draw(st.integers(0, len(text)))]

    assert len(read_filter(part).conditions) + len(read_filter(part).unread) <= 2


@given(st.lists(st.sampled_from(["decke", "ort:A", "-neu", '"a b"']), max_size=5))
def test_conditions_are_read_one_by_one_whatever_stands_beside(parts: list[str]) -> None:
    together = read_filter(" ".join(parts)).conditions

    assert together == tuple(condition for part in parts for condition in read_filter(part).conditions)


def test_a_page_pasted_into_the_field_is_read_only_in_part() -> None:
    found = read_filter("wort " * 10_000)

    assert len(found.conditions) == MOST_CONDITIONS
    assert set(found.unread) == {"wort"}
