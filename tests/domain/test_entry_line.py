"""A line typed at the counter is understood in any order and language, and nothing of it is lost."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidhub.domain.entry_line import Counts, EntryLine, Kind, Trouble, read_line
from aidhub.domain.quantities import NumberStyle

TODAY = date(2026, 12, 1)


def read(text: str, counts: Counts = Counts.BOXES, style: NumberStyle | None = NumberStyle.COMMA) -> EntryLine:
    return read_line(text, TODAY, counts=counts, style=style)


def said(line: EntryLine) -> dict[str, Any]:
    names = ("boxes", "quantity_milli", "unit", "gross_g", "expires", "size", "batch", "condition", "code", "words")
    return {name: value for name in names if (value := getattr(line, name))}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("4 schlafs 38kg", {"boxes": 4, "gross_g": 38_000, "words": "schlafs"}),
        ("48 dosen", {"quantity_milli": 48_000, "unit": "XTN"}),
        ("60 шт ковдр 12/2027",
         {"quantity_milli": 60_000, "unit": "H87", "words": "ковдр", "expires": date(2027, 12, 31)}),
        ("2 Kartons 48 Dosen Suppe, 26 kg; MHD 08/2027",
         {"boxes": 2, "quantity_milli": 48_000, "unit": "XTN", "words": "Suppe", "gross_g": 26_000,
          "expires": date(2027, 8, 31)}),
        ("4decken", {"boxes": 4, "words": "decken"}),
        ("4 x 12 dosen suppe", {"boxes": 4, "quantity_milli": 48_000, "unit": "XTN", "words": "suppe"}),
        ("4x12", {"boxes": 4, "quantity_milli": 48_000}),
        ("5 l öl", {"quantity_milli": 5_000, "unit": "LTR", "words": "öl"}),
        ("20 коробок ковдр б/в", {"boxes": 20, "words": "ковдр", "condition": "used"}),
        ("3 boxes blankets new", {"boxes": 3, "words": "blankets", "condition": "new"}),
        ("4 jacken XL gut", {"boxes": 4, "words": "jacken", "size": "XL", "condition": "good"}),
        ("4 jacken 38/40", {"boxes": 4, "words": "jacken", "size": "38/40"}),
        ("2 kinderjacken 104–110", {"boxes": 2, "words": "kinderjacken", "size": "104-110"}),
        ("schuhe Gr. 42", {"words": "schuhe", "size": "42"}),
        ("взуття р.42", {"words": "взуття", "size": "42"}),
        ("куртки ХЛ", {"words": "куртки", "size": "XL"}),
        ("2 verband CH: AB12/3", {"boxes": 2, "words": "verband", "batch": "AB12/3"}),
        ("2 бинти серія 0417", {"boxes": 2, "words": "бинти", "batch": "0417"}),
        ("4006381333931 2", {"boxes": 2, "code": "4006381333931"}),
        ("2700000000014", {"code": "2700000000014"}),
        ("bis Dez 2027 3 nudeln", {"boxes": 3, "words": "nudeln", "expires": date(2027, 12, 31)}),
        ("mhd 12.27 reis", {"words": "reis", "expires": date(2027, 12, 31)}),
        ("м'ясо 31.12.27", {"words": "м'ясо", "expires": date(2027, 12, 31)}),
        ("4 windeln 5", {"boxes": 4, "words": "windeln 5"}),
        ("batterien 12 V", {"words": "batterien V", "boxes": 12}),
        ("lot decken", {"words": "lot decken"}),
        ("", {}),
    ],
)  # fmt: skip
def test_a_line_is_understood_as_it_is_spoken(text: str, facts: dict[str, Any]) -> None:
    line = read(text)
    assert said(line) == facts
    assert not line.stops


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("2 xl", {"quantity_milli": 2_000, "size": "XL"}),
        ("5 m", {"quantity_milli": 5_000, "size": "M"}),
        ("5 м", {"quantity_milli": 5_000, "size": "M"}),
        ("3л", {"quantity_milli": 3_000, "size": "L"}),
        ("3 42", {"quantity_milli": 3_000, "size": "42"}),
        ("2xl", {"size": "2XL"}),
        ("20", {"quantity_milli": 20_000}),
        ("12,9kg", {"gross_g": 12_900}),
        ("12.9 кг", {"gross_g": 12_900}),
    ],
)
def test_in_an_open_box_a_number_counts_pieces(text: str, facts: dict[str, Any]) -> None:
    assert said(read(text, Counts.PIECES)) == facts


@pytest.mark.parametrize(
    ("text", "part", "trouble"),
    [
        ("reis 13/2027", "13/2027", Trouble.NO_MONTH),
        ("reis 31.02.27", "31.02.27", Trouble.NO_DAY),
        ("reis 2027-13-01", "2027-13-01", Trouble.NO_MONTH),
        ("1 reis 3t", "3t", Trouble.TOO_HEAVY),
        ("0 decken", "0", Trouble.ZERO),
        ("decken 0kg", "0kg", Trouble.ZERO),
        ("2,5 decken", "2,5", Trouble.NOT_WHOLE),
        ("2,5 stk decken", "2,5 stk", Trouble.NOT_WHOLE),
        ("12345 decken", "12345", Trouble.TOO_MANY),
        ("1,2,3kg", "1,2,3kg", Trouble.NO_NUMBER),
        ("4kg reis 5kg", "5kg", Trouble.TWICE),
        ("0 x 12 dosen", "0 x 12 dosen", Trouble.ZERO),
    ],
)
def test_what_cannot_be_so_is_named_and_stops_the_line(text: str, part: str, trouble: Trouble) -> None:
    line = read(text)
    [found] = line.troubles
    assert (text[found.start : found.end], found.trouble) == (part, trouble)
    assert line.stops
    assert found.value is None


def test_a_past_day_and_a_far_one_are_taken_with_a_warning() -> None:
    for text, trouble in (("reis 11/2026", Trouble.PAST), ("reis 12/2090", Trouble.FAR)):
        line = read(text)
        assert [part.trouble for part in line.troubles] == [trouble]
        assert line.expires is not None
        assert not line.stops
    assert read("reis 12/2026").troubles == ()


def test_a_number_that_reads_as_two_goes_by_the_language_or_is_asked_for() -> None:
    assert read("1.234 kg", style=NumberStyle.POINT).gross_g == 1_234
    assert read("200 reis 1.234 kg", style=NumberStyle.COMMA).gross_g == 1_234_000
    assert [part.trouble for part in read("1.234 kg", style=None).troubles] == [Trouble.OPEN_NUMBER]


def test_best_before_and_use_by_are_told_apart() -> None:
    assert read("joghurt zu verbrauchen bis 31.12.2026").expiry_kind == "use_by"
    assert read("вжити до 31.12.2026 сир").expiry_kind == "use_by"
    assert read("reis mhd 12/2027").expiry_kind == "best_before"


def test_a_unit_alone_may_name_the_article() -> None:
    assert read("2 eimer").search == "eimer"
    assert read("2 eimer farbe").search == "farbe"


PIECES = {
    "boxes": ("4", "4 Kartons", "4 короби", "4 boxes"),
    "weight": ("38kg", "38,0 kg", "38.0 кг", "38000 g", "38 kilo"),
    "expiry": ("12/2027", "31.12.2027", "31.12.27", "2027-12-31", "MHD 12/2027", "12/27", "до 12.2027", "exp 12/2027"),
    "condition": ("gut", "good", "добрий", "Gut"),
    "batch": ("Charge AB12", "lot: AB12", "партія AB12"),
    "size": ("XL", "Gr. XL", "size xl", "розмір ХЛ"),
    "words": ("schlafs", "спальник", "sleeping bag"),
}
MEANT = {"boxes": 4, "gross_g": 38_000, "expires": date(2027, 12, 31), "condition": "good", "batch": "AB12",
         "size": "XL"}  # fmt: skip


@given(
    st.tuples(*(st.sampled_from(forms) for forms in PIECES.values())),
    st.permutations(range(len(PIECES))),
    st.sampled_from([*NumberStyle, None]),
)
def test_the_parts_stand_in_any_order_in_any_language(
    forms: tuple[str, ...], order: list[int], style: NumberStyle | None
) -> None:
    line = read(" ".join(forms[at] for at in order), style=style)
    assert {name: value for name, value in said(line).items() if name != "words"} == MEANT
    assert line.words == forms[-1]
    assert line.troubles == ()


TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.sampled_from(["4", "12,5", "1.234", "kg", "38kg", "шт", "decken", "12/2027", "31.02.27", "xl", "gut", "x",
                         "à", "MHD", "до", "ch", "lot", "р", "4006381333931", ",", ";", "3er", "m³", "²", "½", "٣",
                         "١٢", "0"]),
        max_size=12,
    ).map(" ".join),
)  # fmt: skip


@given(TEXTS, st.sampled_from(Counts), st.sampled_from([*NumberStyle, None]))
def test_no_letter_is_lost_whatever_is_typed(text: str, counts: Counts, style: NumberStyle | None) -> None:
    line = read(text, counts, style)
    at = 0
    for part in line.parts:
        assert text[at : part.start].strip() == ""
        assert part.start < part.end
        at = part.end
    assert text[at:].strip() == ""
    said_once = [part.kind for part in line.parts if part.value is not None and part.kind is not Kind.ARTICLE]
    assert len(said_once) == len(set(said_once))
    assert all(part.value is not None or part.trouble for part in line.parts)
