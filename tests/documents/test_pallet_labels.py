"""Labels of pallets, locations, articles, persons and cards: what they say, and that scanners read them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from bar_reader import GS, read_row
from label_values import JACKETS, LANGUAGES, LONG_NAMES, SOUP, ZHYTOMYR, box_label, pallet_label, tag_label
from PIL import Image
from printed import codes, fonts, ink_box_mm, page_texts, picture
from qr_reader import read_square

from aidhub.documents.labels import BOX, KINDS, PALLET, PERSON, build, form_for
from aidhub.documents.labels.sheets import LabelTooSmall, layout, next_start, on_sheets, scale_on, sheet_of, sheets

DOTS, DPI = 8, 203.2


def printed(kind: str, label: Any) -> bytes:
    return build(KINDS[kind].large, [label], LANGUAGES)


def at_dpi(pdf: bytes, dpi: float = DPI) -> Image.Image:
    return picture(pdf, 0, dpi)  # type: ignore[arg-type]


def test_a_pallet_label_says_from_whom_to_whom_and_what_in_three_languages() -> None:
    [text] = page_texts(printed(PALLET, pallet_label()))

    for words in (
        "Von · Від · From", "Grenzenlose Wärme e.V.", "Musterstraße 12, 44147 Dortmund", "T-2025-031",
        "Palette 7 / 33 · P-0307", "ЖИТОМИР", "Schytomyr · Zhytomyr", "UA", "An · Кому · To",
        "БФ «Тепла оселя», вул. Зразкова 1, 10000 Житомир", "Konserven, Suppe 800 g", "Консерви, суп 800 г",
        "Tinned soup 800 g", "27", "645 kg", "08/2026", "stapelbar", "можна штабелювати",
        "(00) 3 4012345 000000307 0",
    ):  # fmt: skip
        assert words in text
    assert all(fonts(printed(PALLET, pallet_label())).values())


def test_the_sscc_is_a_gs1_128_of_four_dots_a_module_and_32_millimetres() -> None:
    page = at_dpi(printed(PALLET, pallet_label()))

    assert read_row(page, 125 * DOTS) == GS + "00340123450000003070"
    bars = [x for x in range(page.width) if page.getpixel((x, 125 * DOTS)) < 128]  # type: ignore[operator]
    assert bars[-1] - bars[0] + 1 == 156 * 4
    column = [y for y in range(page.height) if page.getpixel((bars[0], y)) < 128 and y > 108 * DOTS]  # type: ignore[operator]
    assert column[-1] - column[0] + 1 == 32 * DOTS


def test_without_a_prefix_the_same_label_carries_the_own_code() -> None:
    label = pallet_label(sscc="")
    page = at_dpi(printed(PALLET, label))

    assert read_row(page, 125 * DOTS) == label.code
    assert set(codes(page)) == {label.code}


@pytest.mark.parametrize("part", [1.0, 0.8])
def test_the_codes_of_a_pallet_are_read_at_80_percent_too(part: float) -> None:
    assert set(codes(at_dpi(printed(PALLET, pallet_label()), DPI * part))) == {
        "00340123450000003070",
        "(00)340123450000003070",
    }


@pytest.mark.parametrize(
    ("kind", "label", "field"),
    [
        (BOX, box_label(), (68, 82, 97, 112)),
        (PALLET, pallet_label(), (71.5, 68.5, 97, 94)),
        (PERSON, tag_label("Олена", kind="person", number=7), (79, 32, 97, 49)),
    ],
)
def test_the_squares_are_read_by_a_reader_of_our_own(kind: str, label: Any, field: tuple[float, ...]) -> None:
    page = at_dpi(printed(kind, label))
    square = page.crop(tuple(round(edge * DOTS) for edge in field))  # type: ignore[arg-type]

    assert read_square(square) == getattr(label, "digits", label.code)


@pytest.mark.parametrize(("kind", "label"), [(BOX, box_label()), (PALLET, pallet_label())])
def test_the_squares_of_boxes_and_pallets_are_at_least_23_millimetres(kind: str, label: Any) -> None:
    page = at_dpi(printed(kind, label), 300)
    top, bottom = (82, 112) if kind == BOX else (68.5, 94.5)
    square = page.crop((round(67.8 / 25.4 * 300), round(top / 25.4 * 300), page.width, round(bottom / 25.4 * 300)))
    left, _, right, _ = ink_box_mm(square.point(lambda shade: shade), 300)
    if kind == PALLET:
        left = max(left, 4.0)  # the line to its left ends before it

    assert right - left >= 23


def test_a_pallet_without_destination_shows_its_number_instead() -> None:
    [text] = page_texts(printed(PALLET, pallet_label(destination=None)))

    assert "Noch kein Ziel · Ще без отримувача · No destination yet" in text
    assert "Lager Dortmund" in text
    assert text.count("P-0307") == 3


def test_names_as_long_as_registers_have_them_are_not_cut() -> None:
    consignee = (
        "Комунальне некомерційне підприємство «Обласна клінічна лікарня імені О. Ф. Гербачевського» Житомирської "
        "обласної ради, вул. Червоного Хреста, 3, 10002 Житомир"
    )
    to = replace(ZHYTOMYR, city={"uk": "Кам’янець-Подільський"}, consignee=consignee, stop=12)
    pdf = printed(PALLET, pallet_label(destination=to, contents=(SOUP, JACKETS, LONG_NAMES)))
    [text] = page_texts(pdf)
    _, _, right, bottom = ink_box_mm(at_dpi(pdf).crop((0, 55 * DOTS, 100 * DOTS, 150 * DOTS)), round(DPI))

    assert all(word in text for word in consignee.split())
    assert "КАМ’ЯНЕЦЬ-ПОДІЛЬСЬКИЙ" in text
    assert right < 96.7
    assert bottom < 94


def test_a_pallet_of_a_practice_warehouse_says_so() -> None:
    assert "ÜBUNG · НАВЧАННЯ" in page_texts(printed(PALLET, pallet_label(practice=True)))[0]


@pytest.mark.parametrize(
    "label",
    [
        tag_label("A-02-3", pictogram="arrow-up", letter="A"),
        tag_label("Packtisch im Sortierraum hinten links", pictogram="map-pin"),
        tag_label("Winterjacken, Damen", "Зимові куртки, жіночі", "Winter jackets, women", kind="article", number=9),
        tag_label("Олександра-Вікторія", kind="person", number=7, pictogram="user", practice=True),
        tag_label("100", kind="command", number=100, pictogram="boxes"),
    ],
)
@pytest.mark.parametrize("part", [1.0, 0.8])
def test_low_labels_hold_their_texts_and_are_read(label: Any, part: float) -> None:
    pdf = printed(PERSON, label)
    [text] = page_texts(pdf)
    page = at_dpi(pdf, DPI * part)

    whole = text.replace(" ", "").replace("\ufffe", "-")  # a hyphen at the end of a line is read back as this
    assert all(title.replace(" ", "") in whole for title in label.titles)
    assert set(codes(page)) == {label.code}
    if part == 1:
        assert read_row(page.crop((25 * DOTS, 0, 78 * DOTS, 400)), 38 * DOTS, quiet=7) == label.code


# Sheets --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", sheets())
def test_every_label_of_a_sheet_lies_on_the_paper_and_none_on_another(key: str) -> None:
    sheet = sheet_of(key)
    cells = [sheet.cell(at) for at in range(sheet.count)]

    for left, top in cells:
        assert left >= 0
        assert top >= 0
        assert left + sheet.wide <= sheet.paper[0] + 0.001
        assert top + sheet.high <= sheet.paper[1] + 0.001
    for at, (left, top) in enumerate(cells):
        for x, y in cells[at + 1 :]:
            assert abs(left - x) >= sheet.wide - 0.001 or abs(top - y) >= sheet.high - 0.001


def test_labels_begin_at_the_first_free_place_and_go_on_with_new_sheets() -> None:
    sheet = sheet_of("a4-2x2-105x148")
    pages = layout(sheet, [(number, (100, 150)) for number in range(1, 7)], start=3)

    assert [len(page) for page in pages] == [2, 4]
    assert pages[0][0].top > 148
    assert next_start(sheet, 3, 6) == 1
    assert [len(page) for page in layout(sheet, [(1, (100, 150))], start=99)] == [1]


def test_an_offset_moves_every_label_by_so_much() -> None:
    sheet = sheet_of("a4-2x2-105x148")
    [[plain]], [[moved]] = (layout(sheet, [(1, (100, 150))], 1, offset) for offset in ((0.0, 0.0), (1.5, -0.5)))

    assert (moved.left - plain.left, moved.top - plain.top) == pytest.approx((1.5, -0.5))


@pytest.mark.parametrize("key", ["a4-2x2-105x148", "a4-2x4-105x74", "a4-3x8-70x37", "a4-3x7-63x38", "a4-2x7-99x38"])
def test_labels_on_sheets_are_read_where_an_office_printer_prints_them(key: str) -> None:
    sheet = sheet_of(key)
    form = form_for(BOX, sheet)
    found = [box_label(number) for number in range(1, sheet.count + 1)]
    pdf = build(form, found, LANGUAGES)
    made = on_sheets(sheet, pdf, layout(sheet, [(page, form.size) for page in range(1, sheet.count + 1)]))
    page = picture(made, 0, 300)
    left, top, right, bottom = ink_box_mm(page, 300)

    assert set(codes(page)) == {label.code for label in found}
    assert min(left, top) >= 4
    assert right <= 206.1
    assert bottom <= 293.1
    assert scale_on(sheet, form.size) > 0.55


def test_a_pallet_label_is_refused_on_labels_nobody_could_scan() -> None:
    with pytest.raises(LabelTooSmall):
        form_for(PALLET, sheet_of("a4-3x8-70x37"))

    assert form_for(PALLET, sheet_of("a4-2x2-99x139")).high == 150


def test_low_labels_share_a_high_one() -> None:
    assert sheet_of("roll-100x150").split_for((100, 50)).count == 3
    assert sheet_of("a4-2x2-105x148").split_for((100, 50)).count == 8
    assert sheet_of("a4-3x8-70x37").split_for((100, 50)).count == 24
