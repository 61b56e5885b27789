"""Words are found whatever the spelling, and stand in the order people expect."""

from __future__ import annotations

import unicodedata
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidhub.domain.spelling import KEY_LENGTH, name_key, search_text, sort_key

UKRAINIAN_LETTERS = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
WORDS = st.text(st.characters(categories=("L", "N", "M", "P", "Zs", "S", "Cf")), max_size=40)


# Finding -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("groesse", "Groesse"),
        ("grosse", "Größe"),
        ("GRÖSSE", "größe"),
        ("strasse", "Straße"),
        ("п'ять", "п’ять"),
        ("пять", "п’ять"),
        ("обʼєкт", "об'єкт"),
        ("гудзик", "ґудзик"),
        ("їжа", "ЇЖА"),
        ("йод", "и\u0306од"),
        ("Lodz", "Łódź"),
        ("cafe", "Café"),
        ("Nr 5", "Nr  5"),
        ("No 5", "№ 5"),
        ("m2", "m²"),
        ("Fixierbinde", "Fixier\u00adbinde"),
        ("Pampers", "Ｐａｍｐｅｒｓ"),
        ("Kanüle", "Kanu\u0308le"),
    ],
)
def test_one_word_in_two_spellings_is_found(typed: str, stands: str) -> None:
    assert search_text(typed) == search_text(stands)


@pytest.mark.parametrize(("one", "other"), [("їжа", "іжа"), ("йод", "иод"), ("ліс", "лис"), ("се", "сє"), ("1", "10")])
def test_other_letters_stay_other_words(one: str, other: str) -> None:
    assert search_text(one) != search_text(other)


def test_several_words_are_one_text_and_what_is_missing_is_left_out() -> None:
    assert search_text("Decke ", None, "", "Ковдра\u00a0вовняна") == "decke ковдра вовняна"


@given(WORDS)
def test_a_folded_text_is_folded_to_itself(text: str) -> None:
    assert search_text(search_text(text)) == search_text(text)


@given(WORDS)
def test_question_and_text_are_folded_alike_however_they_are_composed(text: str) -> None:
    for form in ("NFC", "NFD"):
        assert search_text(unicodedata.normalize(form, text)) == search_text(text)


@given(st.text(st.sampled_from(UKRAINIAN_LETTERS + "abcdefghijklmnopqrstuvwxyzäöüß 0123456789’"), max_size=40))
def test_capitals_never_hide_a_word(text: str) -> None:
    assert search_text(text.upper()) == search_text(text.lower()) == search_text(text)


@given(WORDS, WORDS)
def test_a_word_is_found_in_a_longer_text(word: str, other: str) -> None:
    whole = search_text(other, word)

    assert all(part in whole for part in search_text(word).split())


@given(WORDS)
def test_a_name_is_the_same_with_and_without_what_is_between_its_letters(text: str) -> None:
    key = name_key(text)

    assert name_key(key) == key
    assert name_key(" - ".join(search_text(text))) == key
    assert key == "" or key.isalnum()


@pytest.mark.parametrize("text", ["A-05-2", "a 05 2", "A.05.2", "a/05/2", "«A» 05’2"])
def test_a_name_is_letters_and_digits_only(text: str) -> None:
    assert name_key(text) == "a052"


# Order ---------------------------------------------------------------------------------------------------------------


def in_order(*words: str) -> None:
    """Shuffle words and put them in order again."""
    mixed = list(words)
    Random(7).shuffle(mixed)

    assert sorted(mixed, key=lambda word: (sort_key(word), word)) == list(words)


def test_ukrainian_words_stand_in_the_order_of_the_alphabet() -> None:
    in_order(
        "абрикос", "бинт", "вата", "гачок", "ґудзик", "дитячий візок", "ешарп", "єнот", "жилет", "запальничка",
        "инший", "іграшка", "їжа", "йод", "ковдра", "лампа", "матрац", "мюслі", "мʼясо", "насос", "область",
        "памперси", "рукавички", "сік", "тент", "ужгород", "фільтр", "халат", "цукор", "чай", "шапка", "щітка",
        "юшка", "яблуко",
    )  # fmt: skip


def test_all_letters_of_the_alphabet_are_in_order() -> None:
    in_order(*UKRAINIAN_LETTERS)


def test_an_apostrophe_counts_for_nothing() -> None:
    in_order("об’єкт", "область", "пюре", "п’ять")
    assert sort_key("п’ять") == sort_key("п'ять") == sort_key("пять")


def test_german_words_stand_in_the_order_of_the_dictionary() -> None:
    in_order(
        "Äpfel", "Apfelsaft", "Bär", "Bettwäsche", "Große Decke", "Großmutter", "Gurke", "Maß", "Masse", "Öfen",
        "Oliven", "Schuhe", "Töpfe", "Tücher", "Übergang", "Unterwäsche", "Zucker",
    )  # fmt: skip


def test_polish_words_stand_beside_their_letters() -> None:
    in_order("koc", "łóżko", "lustro", "śpiwór", "stół", "zupa")


def test_latin_words_stand_before_cyrillic_ones_and_russian_letters_behind_ukrainian() -> None:
    in_order("Zelt", "адаптер", "ящик", "ыыы")
    assert sort_key("ёлка") == sort_key("елка")


def test_numbers_inside_a_text_sort_as_numbers() -> None:
    in_order("Decke 2", "Decke 10", "Decke 100", "Decke 123456789", "Decke 1234567890", "Decken")
    in_order("A-01-1", "A-01-10", "A-02-1", "A-10-1", "B-01-1")
    in_order("9", "10", "4231", "P-9", "P-0312", "P-1000")


def test_a_number_is_one_with_and_without_zeros_before_it() -> None:
    assert sort_key("P-0312") == sort_key("P-312")
    assert sort_key("0") < sort_key("1")


def test_quotation_marks_do_not_bring_a_name_to_the_end() -> None:
    in_order("«Зірка»", "Клініка", "„Сонце“", "Тепла оселя")


@given(st.integers(0, 10**30), st.integers(0, 10**30))
def test_any_two_numbers_are_in_order(one: int, other: int) -> None:
    assert (one < other) == (sort_key(f"Karton {one} Stück") < sort_key(f"Karton {other} Stück"))


@given(WORDS)
def test_a_key_fits_its_column_whatever_the_text(text: str) -> None:
    assert len(sort_key(text * 50)) <= KEY_LENGTH


@given(WORDS)
def test_a_text_has_one_place_however_it_is_composed(text: str) -> None:
    assert sort_key(unicodedata.normalize("NFC", text)) == sort_key(unicodedata.normalize("NFD", text))
