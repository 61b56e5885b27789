"""Charts on paper: black and white, legible, with the same words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from printed import ink_box_mm, page_texts, picture

from aidhub.documents.chart import chart_block
from aidhub.documents.press import MM, Imprint, Press
from aidhub.domain.charts import Chart, Kind, Series
from aidhub.i18n import translator

WEEKS = Chart(
    "Ein und aus",
    tuple(f"KW {week}" for week in range(38, 46)),
    (
        Series("Ein", tuple(map(Decimal, ["2.1", "2.8", "1.9", "3.4", "3.9", "4.6", "3.2", "1.6"]))),
        Series("Aus", (0, Decimal("4.9"), None, Decimal("1.2"), 0, Decimal("7.8"), Decimal("0.9"), 1)),
    ),
    unit="t",
    decimals=1,
)
AISLES = Chart("Platz", ("Gasse A", "Gasse C"), (Series("belegt", (41, 93)),), kind=Kind.BARS, wholes=(50, 100))


def printed(chart: Chart, height: float = 0.0, code: str = "de") -> bytes:
    press = Press(Imprint(code, "Bericht", "Hof", "Bericht", date(2026, 11, 6)))
    press.page([(20 * MM, 20 * MM, chart_block(press, chart, 160 * MM, translator(code), height))])
    return press.pdf()


def test_a_chart_on_paper_says_weeks_series_and_round_values() -> None:
    [text] = page_texts(printed(WEEKS))
    for words in ("Ein", "Aus", "KW 38", "KW 45", "8", "–"):
        assert words in text


def test_shares_are_written_with_the_percent_sign() -> None:
    [text] = page_texts(printed(AISLES))
    assert "82 %" in text
    assert "93 %" in text


def test_it_keeps_to_its_box_and_has_no_grey_areas() -> None:
    image = picture(printed(WEEKS, 60 * MM), 0, 150)
    left, top, right, bottom = ink_box_mm(image, 150)
    assert left >= 19.9
    assert right <= 180.5
    assert top >= 19.9
    assert bottom <= 80.5
    shades = image.histogram()
    grey, black = sum(shades[60:200]), sum(shades[:60])
    assert grey < black, "only edges of letters and hairlines are grey"


def test_each_series_looks_different_without_colour() -> None:
    one_of_five = [
        Chart("x", ("1",), tuple(Series("", (10 if at == shown else 0,)) for at in range(5))) for shown in range(5)
    ]
    darkness = [sum(picture(printed(chart), 0, 150).histogram()[:128]) for chart in one_of_five]
    assert len({round(dark, -2) for dark in darkness}) >= 4


def test_the_same_chart_is_the_same_bytes_and_a_low_one_grows_to_be_legible() -> None:
    assert printed(WEEKS) == printed(WEEKS)
    assert printed(WEEKS, 1.0) != printed(WEEKS)


@pytest.mark.parametrize("code", ["de", "uk", "en"])
def test_numbers_are_written_as_papers_do_in_every_language(code: str) -> None:
    chart = replace(AISLES, wholes=(), unit="kg", series=(Series("belegt", (1234, 93)),))
    assert "1 234 kg" in page_texts(printed(chart, code=code))[0].replace("\u202f", " ")
