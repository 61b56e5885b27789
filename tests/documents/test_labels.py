"""Labels: what stands on them, in three languages, and that every scanner can read them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from bar_reader import read_row
from label_values import JACKETS, LANGUAGES, LONG_NAMES, box_label
from PIL import Image
from printed import codes, fonts, ink_box_mm, page_texts, picture, sizes

from aidhub.documents.labels import BOX, KINDS, build
from aidhub.documents.labels.pictograms import OF_CATEGORIES, pictogram_of, strokes
from aidhub.documents.type import EMPTY_BOX

DOTS = 8  # on a millimetre, of a label printer with 203 dpi
DPI = 203.2


def printed(label: Any, *, small: bool = False) -> bytes:
    form = KINDS[BOX].small if small else KINDS[BOX].large
    assert form is not None
    return build(form, [label], LANGUAGES)


def at_dpi(pdf: bytes, dpi: float) -> Image.Image:
    return picture(pdf, 0, dpi)  # type: ignore[arg-type]


def test_a_box_label_says_what_is_in_it_in_three_languages() -> None:
    [text] = page_texts(printed(box_label()))

    for words in (
        "TEXTIL · ТЕКСТИЛЬ · TEXTILE", "Winterjacken, Damen", "Зимові куртки, жіночі", "Winter jackets, women",
        "M 5 · L 4 · XL 2", "Menge · Кількість", "11", "Stück · шт · pcs", "12,9", "Karton · Короб · Box", "4231",
        "21 000000 4231 9", "06.11.2025", "Grenzenlose Wärme e.V. · Lager Dortmund",
        "Spende, nicht zum Verkauf · Гуманітарна допомога, не для продажу", "Humanitarian aid, not for sale",
    ):  # fmt: skip
        assert words in text


def test_the_page_is_as_large_as_the_label_and_its_letters_are_embedded() -> None:
    pdf = printed(box_label())

    assert at_dpi(pdf, DPI).size == (100 * DOTS, 150 * DOTS)
    assert all(fonts(pdf).values())
    assert len(fonts(pdf)) == 2


def test_german_and_ukrainian_stand_at_equal_size_and_english_smaller() -> None:
    found = dict(sizes(printed(box_label()), 0))

    assert found["Winterjacken, Damen"] == found["Зимові куртки, жіночі"] > found["Winter jackets, women"]


@pytest.mark.parametrize("small", [False, True])
@pytest.mark.parametrize("part", [1.0, 0.8])
def test_bars_and_square_are_read_at_the_dots_of_a_label_printer_and_at_80_percent(small: bool, part: float) -> None:
    label = box_label(104_231, LONG_NAMES)
    page = at_dpi(printed(label, small=small), DPI * part)

    assert codes(page) == [label.code, label.code]


@pytest.mark.parametrize("number", [1, 4231, 987_654, 9_999_999_999])
def test_the_bars_are_read_by_a_reader_of_our_own_and_each_module_is_five_dots(number: int) -> None:
    label = box_label(number)
    page = at_dpi(printed(label), DPI)

    assert read_row(page, 125 * DOTS) == label.code
    bars = [x for x in range(page.width) if page.getpixel((x, 125 * DOTS)) < 128]  # type: ignore[operator]
    assert bars[-1] - bars[0] + 1 == 123 * 5
    column = [y for y in range(112 * DOTS, 136 * DOTS) if page.getpixel((bars[0], y)) < 128]  # type: ignore[operator]
    assert len(column) == 17 * DOTS


def test_the_bars_have_no_grey_edges_on_the_grid_of_a_label_printer() -> None:
    page = at_dpi(printed(box_label()), DPI)
    bars = page.crop((0, 118 * DOTS, 100 * DOTS, 133 * DOTS)).getcolors()

    assert bars is not None
    assert all(shade < 5 or shade > 250 for _, shade in bars)


@pytest.mark.parametrize("contents", [(LONG_NAMES,), (JACKETS, LONG_NAMES), (JACKETS,) * 20, ()])
def test_however_long_the_names_are_nothing_is_cut_and_nothing_runs_over_the_edge(contents: Any) -> None:
    pdf = printed(box_label(987_654, *contents) if contents else box_label())
    [text] = page_texts(pdf)
    left, _, right, bottom = ink_box_mm(at_dpi(pdf, 300), 300)

    assert left >= 2
    assert right <= 96.5
    assert bottom <= 149.6
    for content in contents[:2]:
        for word in content.names["uk"].split():
            assert word in text


def test_a_word_that_fits_on_no_line_is_broken_and_still_there_whole() -> None:
    word = "Донаудампфшифартсґезельшафткапітенсмюце" * 3
    names = {"de": "Wort", "uk": word, "en": "Word"}
    [text] = page_texts(printed(box_label(1, JACKETS.__class__(names, JACKETS.units, 1_000))))

    assert word in text.replace(" ", "")


def test_a_box_of_several_articles_names_them_and_has_no_sum_of_what_is_counted_differently() -> None:
    tea = JACKETS.__class__({"de": "Tee", "uk": "Чай", "en": "Tea"}, {"de": "kg", "uk": "кг", "en": "kg"}, 2_500)
    [text] = page_texts(printed(box_label(7, JACKETS, tea, category={})))

    assert "Gemischte Ware" in text
    assert "Різні товари" in text
    assert "2,5 kg Tee / Чай" in text
    assert "11 Stück Winterjacken, Damen / Зимові куртки, жіночі (M 5, L 4, XL 2)" in text
    assert "13,5" not in text


def test_expiry_and_batch_are_written_as_on_packages() -> None:
    month = page_texts(printed(box_label(expires=date(2026, 5, 31), batch="L-77")))[0]
    exact = page_texts(printed(box_label(expires=date(2026, 5, 12), expiry_kind="use_by")))[0]

    assert "05/2026" in month
    assert "MHD · Придатний до" in month
    assert "Charge · Партія · Batch: L-77" in month
    assert "12.05.2026" in exact
    assert "Verbrauchen bis · Вжити до" in exact


def test_a_label_printed_again_has_its_number_behind_the_day_and_the_same_code() -> None:
    [first], [second] = page_texts(printed(box_label())), page_texts(printed(box_label(prints=2)))

    assert "06.11.2025 · 2" in second
    assert first == second.replace("06.11.2025 · 2", "06.11.2025")


def test_what_is_not_known_is_a_dash() -> None:
    [text] = page_texts(printed(box_label(gross_g=None)))

    assert "12,9" not in text
    assert text.count("–") == 2


@pytest.mark.parametrize("small", [False, True])
def test_a_label_from_a_practice_warehouse_says_so(small: bool) -> None:
    [text] = page_texts(printed(box_label(practice=True), small=small))

    assert "ÜBUNG · НАВЧАННЯ" in text
    assert "не для продажу" not in text


def test_no_letter_of_the_three_languages_is_missing() -> None:
    letters = {"de": "ÄÖÜäöüß „“ €", "uk": "ҐґЄєІіЇї Щщ ’ «»", "en": "Café – 5 × 3"}
    [text] = page_texts(printed(box_label(1, JACKETS.__class__(letters, JACKETS.units, 1_000))))

    assert EMPTY_BOX not in text
    for words in letters.values():
        assert words in text


def test_the_same_label_gives_the_same_bytes() -> None:
    assert printed(box_label()) == printed(box_label())


@pytest.mark.parametrize("name", [*OF_CATEGORIES.values(), "package", "arrow-up", "arrow-down"])
def test_every_pictogram_is_drawn_within_its_field(name: str) -> None:
    numbers = [float(part) for part in strokes(name).split() if not part.isalpha()]

    assert numbers
    assert all(0 <= number <= 24 for number in numbers)


def test_the_longest_beginning_of_a_category_chooses_its_pictogram() -> None:
    assert pictogram_of("CLO_SHOE") == "footprints"
    assert pictogram_of("CLO_WINTER") == "shirt"
    assert pictogram_of("MISC") == "package"
