"""A line of a list is read into words, sizes and measures; amounts and what says nothing fall away."""

from __future__ import annotations

import pytest

from aidhub.domain.wording import read_wording


def words(text: str) -> list[str]:
    return [word for word, _ in read_wording(text).words]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ковдри вовняні, 50 шт.", ["ковдри", "вовняні"]), ("50x Isomatten", ["isomatten"]),
        ("Потрібно 100 компл. білизни", ["білизни"]), ("Ноутбуки б/в", ["ноутбуки"]),
        ("Ноші м'які", ["ноші", "мякі"]), ("Wasser, 500 ml Flasche", ["wasser"]), ("500 відер", ["відер"]),
        ("Kochtöpfe 10 L", ["kochtopfe"]), ("памперси 5-ка", ["памперси"]), ("FFP2-Masken", ["ffp2", "masken"]),
        ("", []), ("12.05.2026", []),
    ],
)  # fmt: skip
def test_amounts_units_and_words_that_say_nothing_fall_away(text: str, left: list[str]) -> None:
    assert words(text) == left


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("Nitrilhandschuhe M", {"m"}), ("Einmal-Handschuhe Gr.L", {"l"}), ("рукавички розмір М", {"m"}),
        ("Windeln Gr4", {"4"}), ("чоботи 43р", {"43"}), ("взуття розмір 28-35", {"28", "35"}),
        ("gloves, medium", {"m"}), ("Jacken L-XXL", {"l", "xxl"}), ("5 l Wasser", set()), ("Decke m. Bezug", set()),
        ("Підгузки 4", set()),
    ],
)  # fmt: skip
def test_what_is_called_a_size_is_one(text: str, sizes: set[str]) -> None:
    assert read_wording(text).sizes == sizes


@pytest.mark.parametrize(
    ("text", "measured"),
    [
        ("Paracetamol 0,5 g", {"mass": ((500, 500),)}), ("парацетамол 500мг", {"mass": ((500, 500),)}),
        ("Generator 5–7 kW", {"power": ((5000, 7000),)}), ("Powerbanks bis 20.000 mAh", {"charge": ((0, 20_000),)}),
        ("NaCl 0,9 %", {"share": ((0.9, 0.9),)}), ("акумулятор 100 А·год", {"charge": ((100_000, 100_000),)}),
        ("Мило 100 шт", {}),
    ],
)  # fmt: skip
def test_measures_are_read_in_one_unit_of_their_kind(text: str, measured: dict[str, object]) -> None:
    assert read_wording(text).measured == measured


def test_sides_are_read_whatever_stands_between_them() -> None:
    for text in ("60x90", "60 × 90 cm", "90х60 см", "60*90", "60 cm × 90 cm"):
        assert read_wording(f"Unterlagen {text}").sides == (60, 90), text


def test_a_bare_number_may_be_a_size_and_words_in_brackets_and_behind_commas_count_less() -> None:
    reading = read_wording("Підгузки 4 (дитячі), м'які")
    assert reading.numbers == {"4"}
    (_, whole), (_, in_brackets), (_, behind_comma) = reading.words
    assert whole == 1 > behind_comma > in_brackets


@pytest.mark.parametrize(
    "text", ["Laptops mit Ladegerät", "шприци з голками", "beds with mattresses", "łóżka z pościelą"]
)
def test_what_comes_with_a_thing_counts_less_than_the_thing(text: str) -> None:
    (_, thing), (_, beside) = read_wording(text).words
    assert thing > beside


def test_the_key_is_the_same_whatever_the_amount_and_another_for_another_size() -> None:
    key = read_wording("Рукавички нітрилові M, 100 шт").key
    assert read_wording("рукавички НІТРИЛОВІ, 2000 пар, M").key == key
    assert read_wording("Рукавички нітрилові L, 100 шт").key != key
    assert read_wording("Windeln 4").key != read_wording("Windeln 5").key
    assert read_wording("Paracetamol 500 mg").key != read_wording("Paracetamol 1000 mg").key
