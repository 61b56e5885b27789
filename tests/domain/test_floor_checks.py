"""At the counter and in an open box each rule finds what it should, and only that."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from aidhub.domain.checks import BOX, COUNTER, Finding, Handed, OpenBox, Severity, of_box, of_line
from aidhub.domain.checks.counter import Brought
from aidhub.domain.limits import shipped_limits
from aidhub.domain.load import Kind
from aidhub.finding_words import finding_sentence, remedy_word
from aidhub.i18n import languages, use_language

TODAY, SOON, LATE, PAST = date(2026, 12, 1), date(2027, 1, 31), date(2028, 12, 31), date(2026, 11, 30)
LIMITS = shipped_limits()
NAMES = {"de": "Ware", "uk": "Товар", "en": "Goods"}
BLANKET = Kind(1, NAMES, "SHL_BLANKET", "H87")
SHEET = Kind(2, NAMES, "SHL_LINEN", "H87")
RICE = Kind(3, NAMES, "FOOD_DRY", "KGM", "EBF", expiry_needed=True)
TIN = Kind(4, NAMES, "FOOD_DRY", "H87", "EBF", expiry_needed=True)
PILLS = Kind(5, NAMES, "MED_DRUG", "H87", "EBCM", expiry_needed=True)
INHALER = Kind(6, NAMES, "MED_DRUG", "H87", "EBCM", un_number="1950", expiry_needed=True)
DRESSING = Kind(7, NAMES, "MED_DRESS", "H87", "EBM")
BATTERY = Kind(8, NAMES, "ENR_BATT", "H87", "A")
LAPTOP = Kind(9, NAMES, "IT_PC", "H87", "SWA", un_number="3481")
SPRAY = Kind(10, NAMES, "HYG_SOAP", "H87", "E", un_number="1950")
SOAP = Kind(11, NAMES, "HYG_SOAP", "H87", "E")


def at_counter(
    kind: Kind, expires: date | None = LATE, *, private: bool = False, **facts: Any
) -> list[tuple[str, str]]:
    found = of_line(Handed(Brought(kind, expires, **facts), TODAY, LIMITS, private))
    return [(finding.rule, finding.severity.value) for finding in found]


def in_box(
    *kinds: Kind, gross_g: int | None = 12_900, expires: date | None = LATE, batch: str = "A1"
) -> list[tuple[str, str]]:
    goods = tuple(Brought(kind, expires, batch=batch) for kind in kinds)
    return [(one.rule, one.severity.value) for one in of_box(OpenBox("4231", goods, gross_g, TODAY, LIMITS))]


def test_medicines_are_not_taken_from_private_people() -> None:
    assert at_counter(PILLS, private=True) == [("R-MD-7", "block")]
    assert at_counter(PILLS) == []
    assert at_counter(DRESSING, private=True) == []


def test_past_use_by_is_over_and_past_best_before_is_only_said() -> None:
    assert at_counter(TIN, PAST) == [("R-IN-1", "warn")]
    assert at_counter(PILLS, PAST) == [("R-IN-1", "block")]
    assert at_counter(SOAP, PAST, expiry_kind="use_by") == [("R-IN-1", "block")]
    assert at_counter(SOAP, TODAY, expiry_kind="use_by") == [("R-IN-2", "warn")]


def test_the_article_says_whether_it_needs_a_date_and_medicines_always_do() -> None:
    assert at_counter(RICE, None) == [("R-FD-1", "warn")]
    assert at_counter(replace(RICE, expiry_needed=False), None) == []
    assert at_counter(BLANKET, None) == []
    assert at_counter(replace(RICE, to_sort=True), None) == []
    assert at_counter(replace(PILLS, expiry_needed=False), None) == [("R-FD-1", "warn")]


def test_food_with_a_use_by_day_spoils_on_the_way() -> None:
    assert at_counter(RICE, expiry_kind="use_by") == [("R-FD-1", "block")]
    assert at_counter(PILLS, expiry_kind="use_by") == []


def test_what_keeps_too_short_after_the_journey_is_said() -> None:
    assert at_counter(RICE, SOON) == [("R-IN-2", "warn")]
    assert at_counter(RICE, date(2027, 3, 4)) == []
    assert at_counter(RICE, date(2027, 3, 3)) == [("R-IN-2", "warn")]
    assert at_counter(PILLS, date(2027, 3, 4)) == [("R-IN-2", "warn")]
    short = replace(LIMITS, keep_warn_days=10)
    assert of_line(Handed(Brought(RICE, SOON), TODAY, short)) == ()


@pytest.mark.parametrize(
    ("grams", "found"),
    [(20_000, []), (20_001, [("R-PK-2", "warn")]), (30_000, [("R-PK-2", "warn")]), (30_001, [("R-PK-2", "block")]),
     (None, [("R-BX-1", "warn")])],
)  # fmt: skip
def test_a_box_is_light_enough_to_carry(grams: int | None, found: list[tuple[str, str]]) -> None:
    assert in_box(BLANKET, gross_g=grams) == found


def test_the_limits_of_weight_are_settings() -> None:
    box = OpenBox("1", (Brought(BLANKET),), 16_000, TODAY, replace(LIMITS, box_heavy_g=10_000, box_stop_g=15_000))
    assert [one.rule for one in of_box(box)] == ["R-PK-2"]
    assert of_box(box)[0].severity is Severity.BLOCK


@pytest.mark.parametrize(
    ("kinds", "found"),
    [
        ((BLANKET, BLANKET), []),
        ((BLANKET, SHEET), [("R-BX-2", "warn")]),
        ((RICE, TIN), []),
        ((PILLS, INHALER), []),
        ((PILLS, DRESSING), [("R-MD-5", "block")]),
        ((PILLS, SPRAY), [("R-MD-5", "block"), ("R-AD-12", "block")]),
        ((BATTERY, LAPTOP), [("R-AD-11", "block")]),
        ((LAPTOP,), []),
        ((SOAP, SPRAY), [("R-AD-12", "block")]),
        ((RICE, SOAP), [("R-FD-5", "block")]),
        ((RICE, BLANKET), [("R-BX-2", "warn")]),
    ],
)
def test_what_never_lies_together_is_found(kinds: tuple[Kind, ...], found: list[tuple[str, str]]) -> None:
    assert in_box(*kinds) == found


def test_a_box_is_not_closed_without_dates_batches_and_names() -> None:
    assert in_box(RICE, expires=None) == [("R-FD-1", "block")]
    assert in_box(PILLS, batch="") == [("R-MD-1", "block")]
    assert in_box(replace(BLANKET, names={"de": "Decken"})) == [("R-DC-5", "block")]
    assert in_box(PILLS, expires=PAST) == [("R-IN-1", "block")]
    assert in_box() == []


def every_finding() -> list[Finding]:
    lines: list[tuple[Kind, date | None, str, bool]] = [
        (PILLS, LATE, "best_before", True),
        (TIN, PAST, "best_before", False),
        (SOAP, PAST, "use_by", False),
        (RICE, None, "best_before", False),
        (RICE, LATE, "use_by", False),
        (RICE, SOON, "best_before", False),
    ]
    found = [
        one
        for kind, day, how, private in lines
        for one in of_line(Handed(Brought(kind, day, how), TODAY, LIMITS, private))
    ]
    boxes = [(PILLS, DRESSING), (BATTERY, LAPTOP), (SOAP, SPRAY), (RICE, SOAP), (BLANKET, SHEET),
             *((replace(BLANKET, names=names),) for names in ({"de": "A"}, {"uk": "Б"}, {"en": "C"}))]  # fmt: skip
    for kinds in boxes:
        for grams in (None, 21_000, 31_000):
            goods = tuple(Brought(kind, LATE) for kind in kinds)
            found += of_box(OpenBox("4231", goods, grams, TODAY, LIMITS))
    return found


def test_every_finding_is_said_in_every_language_with_its_remedy() -> None:
    found = every_finding()
    assert {one.rule for one in found} == {rule.id for rule in (*COUNTER, *BOX)}
    for one in found:
        said = set()
        for code in languages():
            use_language(code)
            said.add(finding_sentence(one))
            assert remedy_word(one.remedy)
        assert len(said) == len(languages())
        assert not any("{" in text for text in said)
