"""The count sheet: all that is expected, room for the pen, and the barcode of each location."""

from __future__ import annotations

from datetime import date

import pytest
import zxingcpp
from printed import page_texts, picture

from aidhub.documents.count_sheet import CountSheet, SheetLine, SheetLocation, build
from aidhub.domain.codes import own_code
from aidhub.i18n import translator

NAMES = {"de": "Wolldecken", "uk": "Ковдри вовняні", "en": "Blankets"}
UNIT = {"de": "Stk.", "uk": "шт.", "en": "pc"}


def sheet(boxes: int, *, blind: bool = False, locations: int = 2) -> CountSheet:
    places = tuple(
        SheetLocation(
            f"B-{at:02}", "Medizin" if at == 1 else "", own_code("location", 100 + at),
            tuple(SheetLine(str(at * 1000 + number), NAMES, UNIT, 40_000) for number in range(boxes)),
        )
        for at in range(1, locations + 1)
    )  # fmt: skip
    return CountSheet(3, "Winter", "Lager Dortmund", "Musterhilfe e. V.", date(2026, 12, 1), blind, places)


def printed(one: CountSheet) -> list[str]:
    return page_texts(build(one, [translator("de"), translator("uk")]))


def test_each_box_stands_once_with_its_goods_in_both_languages_and_what_is_expected() -> None:
    pages = printed(sheet(30))
    whole = " ".join(pages)
    assert [whole.count(f"☐ {at * 1000 + number} ") for at in (1, 2) for number in range(30)] == [1] * 60
    assert whole.count("Wolldecken") == whole.count("Ковдри вовняні") == whole.count("40 Stk. · шт.") == 60
    assert "Zählliste" in pages[0]
    assert "Аркуш підрахунку" in pages[0]
    assert "Lager Dortmund" in pages[-1]


def test_a_location_that_goes_on_is_named_on_the_next_page_too() -> None:
    pages = printed(sheet(60, locations=1))
    assert len(pages) > 1
    assert all("B-01" in page for page in pages)
    assert "Fortsetzung" in pages[1]


@pytest.mark.parametrize("boxes", [0, 14])
def test_a_blind_sheet_tells_nothing_of_what_is_expected(boxes: int) -> None:
    pages = printed(sheet(boxes, blind=True))
    assert pages == printed(sheet(7, blind=True))
    assert not any("Wolldecken" in page or "Erwartet" in page for page in pages)


def test_the_barcode_of_a_location_is_read_by_a_scanner() -> None:
    pdf = build(sheet(5, locations=1), [translator("de"), translator("uk")])
    found = zxingcpp.read_barcodes(picture(pdf, 0, 300))
    assert [code.text for code in found] == [own_code("location", 101)]


def test_the_same_count_gives_the_same_bytes() -> None:
    languages = [translator("uk"), translator("de")]
    assert build(sheet(9), languages) == build(sheet(9), languages)
