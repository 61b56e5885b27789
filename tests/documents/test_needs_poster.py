"""The poster for everybody: what is needed, urgent first, and what nobody should bring; one page in each language."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from printed import ink_box_mm, page_texts, picture

from aidhub.documents.needs_poster import Poster, Wanted, build, text
from aidhub.i18n import translator

ALL = [translator(code) for code in ("de", "uk", "en")]
PIECES = {"de": "Stk.", "uk": "шт.", "en": "pc"}
BLANKETS = Wanted({"de": "Wolldecken", "uk": "Ковдри вовняні", "en": "Wool blankets"}, PIECES, 600_000)
TOURNIQUETS = Wanted({"de": "Tourniquets", "uk": "Турнікети", "en": "Tourniquets"}, PIECES, 1_200_000, urgent=True)
SWEETS = Wanted({"de": "Süßes", "uk": "Солодощі", "en": "Sweets"})
TOYS = {"de": "Spielzeug", "uk": "Іграшки", "en": "Toys"}


def poster(**changes: Any) -> Poster:
    facts: dict[str, Any] = {
        "organisation": "Musterhilfe e. V.", "made_on": date(2026, 12, 1), "wanted": (TOURNIQUETS, BLANKETS, SWEETS),
        "full": (TOYS,), "address": ("Lagerstraße 1, 44135 Dortmund",),
        "hours": {"de": "Mo–Fr 9–17 Uhr", "uk": "Пн–Пт 9–17", "en": "Mon–Fri 9–17"}, **changes,
    }  # fmt: skip
    return Poster(**facts)


def test_each_language_has_its_page_with_what_is_urgent_first() -> None:
    german, ukrainian, english = page_texts(build(poster(), ALL))
    for said in ("Was wir brauchen", "Dringend", "Tourniquets", "1.200 Stk.", "Wolldecken", "Spielzeug",
                 "Musterhilfe e. V., Lagerstraße 1, 44135 Dortmund", "Mo–Fr 9–17 Uhr", "01.12.2026"):  # fmt: skip
        assert said in german, said
    assert german.index("Tourniquets") < german.index("Wolldecken") < german.index("Spielzeug")
    assert "Що нам потрібно" in ukrainian
    assert "Іграшки" in ukrainian
    assert "1 200 шт." in ukrainian
    assert "Please do not bring now" in english
    assert "1,200 pcs" in english
    assert "Ковдри" not in german + english


@pytest.mark.parametrize("count", [1, 14, 60])
def test_it_stays_on_its_page(count: int) -> None:
    long = Wanted({"de": "Sehr lange Bezeichnung eines Gegenstandes mit vielen Wörtern für alle Fälle"}, PIECES, 1_000)
    pdf = build(poster(wanted=(TOURNIQUETS, long) * count, full=(TOYS,) * count), ALL)
    assert len(page_texts(pdf)) == 3
    left, top, right, bottom = ink_box_mm(picture(pdf, 0, 100), 100)
    assert left > 15
    assert right < 195
    assert top > 12
    assert bottom < 288


def test_without_needs_it_asks_to_ask_first() -> None:
    german = page_texts(build(poster(wanted=(), full=()), ALL))[0]
    assert "fragen" in german
    assert "nicht bringen" not in german


def test_the_text_says_the_same_to_copy() -> None:
    said = text(poster(), translator("de"))
    assert "- Tourniquets, 1.200 Stk.\n" in said
    assert "- Süßes\n" in said
    assert said.index("Dringend") < said.index("Außerdem") < said.index("- Spielzeug")
    assert said.endswith("01.12.2026\n")


def test_the_same_poster_gives_the_same_bytes_and_needs_a_language() -> None:
    assert build(poster(), ALL) == build(poster(), ALL)
    with pytest.raises(ValueError, match="language"):
        build(poster(), [])
