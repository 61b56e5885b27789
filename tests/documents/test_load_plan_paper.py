"""The load plan on paper: every package once, on the picture and in the list, with the figures of the window."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime

import pypdf
import pytest
from printed import page_texts, picture

from aidhub.documents.load_plan import LoadSheet, Stand, _metres, build
from aidhub.documents.press import MM, PAGE_HEIGHT, PAGE_WIDTH
from aidhub.domain.balance import Supports
from aidhub.domain.floor import Floor, Item, Spot
from aidhub.domain.freight import Room
from aidhub.i18n import spoken, translator, use_language
from aidhub.ui.load_plan.standing import metres, tonnes

SEMI = Room("SEMI_CURTAIN", {}, 13_600, 2480, 2700, 33, 24_000_000, 13_600,
            supports=Supports(1600, 9300, 11_500_000, 19_000_000))  # fmt: skip
VAN = Room("VAN_L", {}, 4300, 1750, 1950, 5, 1_000_000, 2000, arch_width_mm=1350)
GOODS = ({"de": "Wolldecken", "uk": "Ковдри вовняні"}, {"de": "Seife", "uk": "Мило"})


def sheet(count: int = 33, *, room: Room = SEMI, kg: int = 700, left: int = 0, loose: int = 0) -> LoadSheet:
    items = {
        key: Item(key, 1200, 800, 1200, kg * 1000, 1 + (key < count // 2)) for key in range(count + left)
    }  # fmt: skip
    spots = {key: Spot(1200 * (key // 3), 40 + 800 * (key % 3)) for key in range(count)}
    stands = {key: Stand(f"P-{300 + key:04}", GOODS, estimated=key == 0) for key in items}
    return LoadSheet(
        "T-2026-031", "Musterhilfe e. V.", date(2026, 12, 1), datetime(2026, 12, 7, 6, tzinfo=UTC),
        {"de": "Sattelzug", "uk": "Автопоїзд"}, ("DO-GW 2031",), ("Lwiw · Klinika", "Schytomyr · Fond"),
        Floor(room, items, spots, loose * 1000, loose), stands,
    )  # fmt: skip


def printed(one: LoadSheet) -> list[str]:
    return page_texts(build(one, [translator("de"), translator("uk")]))


def test_every_package_stands_in_the_picture_and_in_the_list() -> None:
    whole = " ".join(printed(sheet()))
    assert [whole.count(f"☐ P-{300 + key:04}") for key in range(33)] == [1] * 33
    assert [whole.count(f"P-{300 + key:04}") for key in range(33)] == [2] * 33
    assert "≈ 700,0" in whole


def test_both_languages_and_the_journey_are_on_it() -> None:
    first = printed(sheet())[0]
    for words in ("Ladeplan", "Схема завантаження", "T-2026-031", "DO-GW 2031", "07.12.2026 06:00", "Lwiw · Klinika",
                  "Sattelzug · Автопоїзд", "Wolldecken · Ковдри вовняні, +1", "Seite 1 von"):  # fmt: skip
        assert words in first


def test_its_figures_are_those_of_the_window() -> None:
    one = sheet()
    use_language("de")
    floor, first = one.floor, printed(one)[0]
    assert floor.good is not None
    assert floor.bearing_g is not None
    assert f"Schwerpunkt {metres(floor.centre_mm)} m" in first
    assert f"gut von {metres(floor.good.low_mm)} bis {metres(floor.good.high_mm)} m" in first
    assert f"vorn {tonnes(floor.bearing_g[0])} t, Achsen {tonnes(floor.bearing_g[1])} t" in first
    assert f"Ladung {tonnes(floor.weight_g)} t" in first
    assert spoken().kilograms(700_000) == "700,0"


@pytest.mark.parametrize("millimetres", range(-150, 1300, 50))
def test_lengths_are_rounded_as_in_the_window(millimetres: int) -> None:
    use_language("de")
    assert _metres(millimetres) == metres(millimetres).replace("-0,0", "0,0")


def test_what_has_no_place_and_what_is_loose_is_named() -> None:
    first = printed(sheet(9, left=2, loose=400))[0]
    assert "nicht platziert · не розміщено: P-0309, P-0310" in first
    assert "Lose, 0,4 m" in first


def test_without_axles_there_is_no_range() -> None:
    first = printed(sheet(2, room=VAN))[0]
    assert "Schwerpunkt" in first
    assert "gut von" not in first


def test_an_empty_floor_is_printed_too() -> None:
    [only] = printed(sheet(0, left=1))
    assert "nicht platziert" in only
    assert "Schwerpunkt" not in only


def test_it_lies_across_and_nothing_reaches_into_the_edge() -> None:
    pdf = build(sheet(), [translator("de"), translator("uk")])
    box = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (round(PAGE_HEIGHT), round(PAGE_WIDTH))
    page = picture(pdf, 0, 100)
    ink = page.point(lambda shade: 255 if shade < 250 else 0).getbbox()
    assert ink is not None
    left, top, right, bottom = (edge / 100 * 72 / MM for edge in ink)
    assert left > 10
    assert top > 10
    assert right < 297 - 8
    assert bottom < 210 - 8


def test_the_same_plan_is_the_same_file() -> None:
    languages = [translator("de"), translator("uk")]
    assert build(sheet(), languages) == build(sheet(), languages)
