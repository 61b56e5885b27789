"""Words and wordings are compared whatever their ending, alphabet, or a wrong letter; sizes and measures must agree."""

from __future__ import annotations

import re

import pytest

from aidhub.domain.likeness import Known, Likeness, Vocabulary, ask, likeness, sound, stem
from aidhub.domain.spelling import search_text

ARTICLES = {
    "woll": ["Wolldecken", "Ковдри вовняні", "Wool blankets", "koce wełniane"],
    "handm": ["Nitrilhandschuhe M", "Рукавички нітрилові M", "Nitrile gloves M"],
    "handl": ["Nitrilhandschuhe L", "Рукавички нітрилові L", "Nitrile gloves L"],
    "gen": ["Stromerzeuger 5–7 kW", "Електрогенератори 5–7 кВт", "Generators 5–7 kW"],
    "spiel": ["Spielzeug", "Іграшки", "Toys"], "kinder": ["Kinderkleidung", "Дитячий одяг", "Kinder"],
    "kaffee": ["Instantkaffee", "Кава розчинна", "Instant coffee"],
}  # fmt: skip
VOCABULARY = Vocabulary([re.findall(r"[^\W\d_]+", search_text(*texts)) for texts in ARTICLES.values()])
KNOWN = {code: Known(texts, VOCABULARY) for code, texts in ARTICLES.items()}


def like(text: str, code: str) -> Likeness:
    return likeness(ask(text, VOCABULARY), KNOWN[code])


@pytest.mark.parametrize(
    "forms",
    ["подушка подушки подушок", "рукавички рукавичок", "ковдра ковдри ковдрами", "Decke Decken", "poduszki poduszek",
     "ręcznik ręczniki ręczników", "blanket blankets", "Stuhl Stühle", "матрас матрасов матрасы", "battery batteries"],
)  # fmt: skip
def test_forms_of_a_word_have_one_stem(forms: str) -> None:
    assert len({stem(search_text(form)) for form in forms.split()}) == 1


def test_a_word_sounds_the_same_in_either_alphabet() -> None:
    for one, other in (
        ("ковдр", "kovdr"),
        ("шприц", "shprits"),
        ("парацетамол", "paracetamol"),
        ("генератор", "generator"),
    ):
        assert sound(one) == sound(other)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("wolldecke", "woll"), ("ковдр вовняних", "woll"), ("вовняні ковдри", "woll"), ("kovdry vovniani", "woll"),
        ("Wolldekcen", "woll"), ("Instant Kaffee", "kaffee"), ("Іграшок", "spiel"), ("Spielzueg", "spiel"),
    ],
)  # fmt: skip
def test_other_forms_orders_alphabets_and_one_wrong_letter_say_the_whole(text: str, code: str) -> None:
    assert like(text, code).is_whole
    assert like(text, code).score > 0.8


def test_a_compound_of_known_words_is_like_both() -> None:
    assert like("Kinderspielzeug", "spiel").score > like("Kinderspielzeug", "kinder").score > 0


def test_another_word_for_the_same_is_like_it_but_never_makes_sure() -> None:
    for text in ("перчатки нітрилові M", "рукавиці нітрилові М"):
        found = like(text, "handm")
        assert found.score > 0.8
        assert not found.is_whole


def test_sizes_and_measures_agree_or_differ() -> None:
    assert like("рукавички нітрилові розмір М", "handm").agrees
    assert like("рукавички нітрилові розмір М", "handl").differs
    assert not like("рукавички нітрилові", "handm").agrees
    assert like("Generator 5,5 kW", "gen").agrees
    assert like("Generator 3 kW", "gen").differs
    assert like("Nitrile gloves M", "handm").score > like("Nitrile gloves", "handm").score


def test_words_that_nobody_knows_only_describe_behind_a_long_slavic_name() -> None:
    assert like("ковдри вовняні гуцульські", "woll").is_named
    assert not like("гуцульські ковдри вовняні", "woll").is_named
    assert not like("Wool blankets ramp", "woll").is_named
    assert not like("ковдри вовняні дитячі", "woll").is_named


def test_what_shares_nothing_is_not_alike() -> None:
    assert like("мікроскоп", "woll") == Likeness()
    assert like("", "woll") == Likeness()
    assert likeness(ask("x", Vocabulary([])), Known([], Vocabulary([]))) == Likeness()
