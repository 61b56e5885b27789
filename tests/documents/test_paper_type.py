"""Text is measured and wrapped within its room, and what no font has is named."""

import time
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidhub.documents.type import Style, font, missing_glyphs, printable, shortened, unprintable, width, wrap

BODY = Style(8.2, 10.6)
BOLD = Style(8.2, 10.6, bold=True)


def test_the_marks_of_three_languages_are_there() -> None:
    assert missing_glyphs("ҐґЄєІіЇї’ʼ ÄäÖöÜüß „“«»“” № – — · € ₴ ☐ ☑ → − × ²³ ąćęłńóśźż") == ""


def test_measuring_agrees_with_the_library() -> None:
    text = "Ковдри вовняні, 12 Stück «neu» № 4"
    assert width(text, BODY) == pytest.approx(font("regular").stringWidth(text, 8.2))
    assert width(text, BOLD) == pytest.approx(font("bold").stringWidth(text, 8.2))


def test_figures_all_have_one_width() -> None:
    for style in (BODY, BOLD):
        assert len({round(width(digit, style), 6) for digit in "0123456789"}) == 1


def test_text_wraps_at_spaces() -> None:
    assert wrap("Ковдри вовняні великі", BODY, width("Ковдри вовняні", BODY)) == ("Ковдри вовняні", "великі")


def test_text_wraps_behind_a_hyphen_between_letters_but_not_inside_numbers() -> None:
    assert wrap("Standbeatmungs-/Notfallgeräte", BODY, 80) == ("Standbeatmungs-/", "Notfallgeräte")
    assert wrap("aa bb P-0301", BODY, width("aa bb P-", BODY)) == ("aa bb", "P-0301")


def test_a_no_break_space_holds_words_together() -> None:
    assert wrap("aa 20\u00a0%", BODY, width("aa 20", BODY)) == ("aa", "20\u00a0%")


def test_a_word_wider_than_the_line_is_broken_and_nothing_is_lost() -> None:
    word = "Ї" * 10_000
    lines = wrap(f"a {word} b", BODY, 100)
    assert "".join(lines).replace(" ", "") == f"a{word}b"
    assert all(width(line, BODY) <= 100.01 for line in lines)


def test_a_word_of_a_hundred_thousand_letters_takes_no_time() -> None:
    started = time.process_time()
    wrap("W" * 100_000, BODY, 180)
    assert time.process_time() - started < 1


def test_a_room_narrower_than_a_letter_takes_one_letter_a_line() -> None:
    assert wrap("WW", BODY, 1) == ("W", "W")


def test_empty_text_is_one_empty_line_and_spaces_alone_are_too() -> None:
    assert wrap("", BODY, 100) == ("",)
    assert "".join(wrap(" " * 500, BODY, 100)) == ""


@given(st.text(max_size=300), st.floats(20, 300))
def test_whatever_the_text_every_line_fits_and_every_letter_is_printed(text: str, room: float) -> None:
    lines = wrap(text, BODY, room)

    assert all(width(line, BODY) <= room + 0.02 or len(line) == 1 for line in lines)
    assert "".join(lines).replace(" ", "") == printable(text).replace(" ", "")


def test_invisible_marks_take_no_room_and_line_ends_become_spaces() -> None:
    assert printable("a\u200fb\u202ec\u00add\ufeff\ufe0f") == "abcd"
    assert printable("a\nb\tc\r\nd") == "a b c  d"


def test_letters_in_parts_are_put_together() -> None:
    assert printable("и\u0306") == "й"


def test_what_no_font_has_is_an_empty_box_and_is_named() -> None:
    assert printable("漢字 😀 \ud800 \x00") == "□□ □ □ □"
    assert missing_glyphs("漢字 漢 😀 \x00") == "漢字😀\x00"
    assert missing_glyphs("□") == ""


def test_letters_written_from_right_to_left_are_named() -> None:
    assert missing_glyphs("abc שלום") == "שלום"
    assert missing_glyphs("a\u200fb") == ""


def test_texts_that_would_print_with_gaps_are_found_in_any_value() -> None:
    @dataclass(frozen=True)
    class Goods:
        names: dict
        amount: int

    found = unprintable((Goods({"de": "gut", "uk": "漢 добре"}, 3), ["x", "😀"]))

    assert [(gap.path, gap.characters) for gap in found] == [((1, "names", "uk"), "漢"), ((2, 2), "😀")]
    assert found[0].text == "漢 добре"


def test_shortening_ends_with_an_ellipsis_and_fits() -> None:
    text = shortened("Тепла оселя " * 20, BODY, 100)
    assert text.endswith("…")
    assert width(text, BODY) <= 100
    assert shortened("kurz", BODY, 100) == "kurz"
