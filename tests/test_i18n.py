"""Words, numbers and days of a language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from aidhub import i18n
from aidhub.i18n import Translator, plural_form, translate, translate_plural, translator, use_language

TEXTS = {("Box", "Close"): ("Schließen",), ("Box", "{count} box"): ("{count} Karton", "{count} Kartons")}
UKRAINIAN = {("Box", "{count} box"): ("{count} короб", "{count} короби", "{count} коробів")}

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
  <context>
    <name>Box</name>
    <message><source>Close</source><translation>Zamknij</translation></message>
    <message><source>Open</source><translation type="unfinished">Otwórz</translation></message>
    <message><source>Half</source><translation></translation></message>
    <message><source>None</source></message>
    <message numerus="yes"><source>{count} box</source><translation>
      <numerusform>{count} karton</numerusform><numerusform>{count} kartony</numerusform>
      <numerusform>{count} kartonów</numerusform></translation></message>
  </context>
</TS>
"""


@pytest.fixture
def polish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Translator]:
    """A language that only brought its file of texts."""
    (tmp_path / "aidhub_pl.ts").write_text(TS, encoding="utf-8")
    (tmp_path / "aidhub_de.ts").write_text(TS, encoding="utf-8")
    monkeypatch.setattr(i18n, "I18N_FOLDER", tmp_path)
    translator.cache_clear()
    yield translator("pl")
    translator.cache_clear()


# Texts ---------------------------------------------------------------------------------------------------------------


def test_a_text_is_said_in_the_language_with_its_facts() -> None:
    tr = Translator("de", {("Box", "{box} is closed"): ("{box} ist zu",)})

    assert tr("Box", "{box} is closed", box="4231") == "4231 ist zu"


def test_a_text_without_translation_is_said_in_english() -> None:
    assert Translator("de", TEXTS)("Box", "{box} is open", box="4231") == "4231 is open"
    assert Translator("de", TEXTS)("Pallet", "Close") == "Close"


def test_facts_are_never_read_as_a_text_to_fill() -> None:
    assert Translator("de", {})("Box", "{name}", name="{evil} {0}") == "{evil} {0}"


def test_braces_stay_where_nothing_is_filled_in() -> None:
    assert Translator("de", {})("Box", "{count} of {}") == "{count} of {}"


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "0 коробів"), (1, "1 короб"), (2, "2 короби"), (4, "4 короби"), (5, "5 коробів"), (11, "11 коробів"),
        (12, "12 коробів"), (14, "14 коробів"), (21, "21 короб"), (22, "22 короби"), (25, "25 коробів"),
        (101, "101 короб"), (111, "111 коробів"), (1_001, "1\u00a0001 короб"), (Decimal("1.5"), "1,5 короби"),
    ],
)  # fmt: skip
def test_ukrainian_counts_in_three_forms(count: int | Decimal, said: str) -> None:
    assert Translator("uk", UKRAINIAN).plural("Box", "{count} box", "{count} boxes", count) == said


@pytest.mark.parametrize(("count", "said"), [(0, "0 Kartons"), (1, "1 Karton"), (2, "2 Kartons"), (21, "21 Kartons")])
def test_german_counts_in_two_forms(count: int, said: str) -> None:
    assert Translator("de", TEXTS).plural("Box", "{count} box", "{count} boxes", count) == said


@pytest.mark.parametrize(("count", "said"), [(1, "1 box"), (2, "2 boxes"), (21, "21 boxes"), (22, "22 boxes")])
def test_a_count_without_translation_is_said_in_correct_english(count: int, said: str) -> None:
    assert Translator("uk", {}).plural("Box", "{count} box", "{count} boxes", count) == said


def test_facts_stand_beside_the_count() -> None:
    one, many = "{count} box at {place}", "{count} boxes at {place}"
    tr = Translator("de", {("Box", one): ("{count} Karton in {place}", "{count} Kartons in {place}")})

    assert tr.plural("Box", one, many, 2, place="A-05") == "2 Kartons in A-05"


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("pl", {0: 2, 1: 0, 2: 1, 4: 1, 5: 2, 12: 2, 21: 2, 22: 1, 25: 2, 101: 2, 102: 1}),
        ("cs", {0: 2, 1: 0, 2: 1, 4: 1, 5: 2, 22: 2, 101: 2}),
        ("ro", {0: 1, 1: 0, 2: 1, 19: 1, 20: 2, 100: 2, 101: 1, 119: 1, 120: 2}),
        ("ru", {1: 0, 2: 1, 5: 2, 21: 0, 111: 2}),
        ("hu", {0: 1, 1: 0, 2: 1}),
    ],
)
def test_neighbours_count_by_their_own_rules(code: str, forms: dict[int, int]) -> None:
    assert {count: plural_form(code, count) for count in forms} == forms


# The files -----------------------------------------------------------------------------------------------------------


def test_a_further_language_is_one_more_file(polish: Translator) -> None:
    assert i18n.languages() == ["de", "en", "pl"]
    assert polish("Box", "Close") == "Zamknij"
    assert polish.plural("Box", "{count} box", "{count} boxes", 25) == "25 kartonów"


def test_what_is_not_translated_to_the_end_is_said_in_english(polish: Translator) -> None:
    assert [polish("Box", text) for text in ("Open", "Half", "None")] == ["Open", "Half", "None"]


def test_a_language_without_formats_of_its_own_writes_days_nobody_misreads(polish: Translator) -> None:
    assert polish.day(date(2025, 11, 6)) == "2025-11-06"
    assert polish.moment(datetime(2025, 11, 6, 7, 5, tzinfo=UTC)) == "2025-11-06 07:05"
    assert polish.number(Decimal("1234567.5")) == "1\u00a0234\u00a0567,5"


def test_an_unknown_language_speaks_english() -> None:
    assert translator("xx")("Shell", "Stock") == "Stock"


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        ("uk_UA.UTF-8", "uk"), ("de_DE", "de"), ("de-AT", "de"), ("uk", "uk"), ("uk.UTF-8", "uk"), ("de@euro", "de"),
        ("DE_de", "de"), ("fr_FR", "en"), ("C", "en"), ("C.UTF-8", "en"), ("", "en"), (None, "en"),
    ],
)  # fmt: skip
def test_the_program_starts_in_the_language_of_the_system(wish: str | None, code: str) -> None:
    assert i18n.system_language(wish) == code


def test_languages_are_offered_in_their_usual_order() -> None:
    assert i18n.languages()[:3] == ["de", "uk", "en"]


def test_the_language_in_use_can_be_changed_at_any_time() -> None:
    use_language("uk")
    ukrainian = translate_plural("Stock", "{count} box", "{count} boxes", 5)
    use_language("de")

    assert translate_plural("Stock", "{count} box", "{count} boxes", 5) == "5 Kartons"
    assert ukrainian == "5 коробів"
    assert translate("Nowhere", "Said nowhere") == "Said nowhere"


# Numbers and days ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "number", "day"),
    [
        ("de", "-1.284,50", "06.11.2025"),
        ("uk", "-1\u00a0284,50", "06.11.2025"),
        ("en", "-1,284.50", "6 Nov 2025"),
    ],
)
def test_numbers_and_days_are_written_as_the_language_does(code: str, number: str, day: str) -> None:
    tr = translator(code)

    assert tr.number(Decimal("-1284.5"), 2) == number
    assert tr.day(date(2025, 11, 6)) == day


@pytest.mark.parametrize(
    ("value", "decimals", "said"),
    [
        (Decimal("0.25"), 1, "0.3"), (Decimal("0.35"), 1, "0.4"), (Decimal("-0.25"), 1, "-0.3"),
        (Decimal("-0.04"), 1, "0.0"), (Decimal("2.5"), 0, "3"), (Decimal("1E+3"), None, "1,000"),
        (Decimal("12.500"), None, "12.500"), (10**15, 2, "1,000,000,000,000,000.00"), (0, None, "0"),
    ],
)  # fmt: skip
def test_a_half_is_rounded_up_and_nothing_is_less_than_nothing(
    value: int | Decimal, decimals: int | None, said: str
) -> None:
    assert translator("en").number(value, decimals) == said


@pytest.mark.parametrize(
    ("milli", "said"),
    [(40_000, "40"), (12_500, "12,5"), (1, "0,001"), (0, "0"), (1_000_000, "1.000"), (100_000, "100"), (-500, "-0,5")],
)
def test_a_quantity_is_written_without_empty_decimals(milli: int, said: str) -> None:
    assert translator("de").quantity(milli) == said


def test_a_weight_is_written_in_kilograms() -> None:
    assert translator("de").kilograms(1_284_450) == "1.284,5"
    assert translator("en").kilograms(999, 0) == "1"
