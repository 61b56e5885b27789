"""A thing is named in the language asked for, or in the next best there is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidhub.domain.names import NAME_LANGUAGES, language_of, name_in

NAMES = {"de": "Decke", "uk": "Ковдра", "en": "Blanket"}


@pytest.mark.parametrize("language", NAME_LANGUAGES)
def test_a_name_is_said_in_the_language_asked_for(language: str) -> None:
    assert name_in(NAMES, language) == NAMES[language]


@pytest.mark.parametrize(
    ("names", "language", "said"),
    [
        ({"de": "Decke", "uk": "", "en": "Blanket"}, "uk", "Decke"),
        ({"de": "", "uk": "Ковдра", "en": "Blanket"}, "de", "Blanket"),
        ({"uk": "Ковдра"}, "en", "Ковдра"),
        (NAMES, "pl", "Decke"),
        ({}, "de", ""),
    ],
)
def test_where_a_name_is_missing_the_next_best_is_said(names: dict[str, str], language: str, said: str) -> None:
    assert name_in(names, language) == said


@given(st.dictionaries(st.sampled_from(NAME_LANGUAGES), st.text(min_size=1), min_size=1), st.text(max_size=3))
def test_whoever_has_a_name_is_named_in_every_language(names: dict[str, str], language: str) -> None:
    assert name_in(names, language) in names.values()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Вовняна ковдра", "uk"),
        ("Wolldecke", "de"),
        ("Генератор Honda EU22i", "uk"),
        ("Pampers Größe 4 (підгузки)", "de"),
        ("12345", "de"),
        ("", "de"),
    ],
)
def test_the_letters_tell_the_language_of_a_name(text: str, language: str) -> None:
    assert language_of(text) == language
