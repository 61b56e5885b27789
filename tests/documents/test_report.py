"""A report on paper: everything of its table, on as many pages as it needs, with its chart."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from printed import ink_box_mm, page_texts, picture

from aidhub.documents.report import Report, ReportColumn, build
from aidhub.domain.charts import Chart, Kind, Series
from aidhub.i18n import translator

CHART = Chart("Tonnen", ("Київ", "Lwiw"), (Series("t", (Decimal("1.5"), 2)),), unit="t", decimals=1, kind=Kind.BARS)
COLUMNS = (ReportColumn("Partner"), ReportColumn("Letzte Fahrt"),
           ReportColumn("Gesamt, t", is_number=True, decimals=2))  # fmt: skip


def report(count: int, **changes: object) -> Report:
    rows = tuple((f"Партнер {number}", date(2026, 5, 4), Decimal(number) / 8) for number in range(count))
    facts = {
        "title": "Tonnen nach Partner und Monat", "period": "01.01.2026 – 31.12.2026", "sender": "Musterhilfe e. V.",
        "notes": ("Kartons zählen mit, Paletten nicht.", "12 Posten ohne Gewicht."), "chart": CHART,
        "columns": COLUMNS, "rows": rows, "sums": ("Summe", None, Decimal(5)), "made_on": date(2026, 12, 1), **changes,
    }  # fmt: skip
    return Report(**facts)  # type: ignore[arg-type]


def test_a_report_says_what_it_is_and_every_row_once() -> None:
    pages = page_texts(build(report(150), translator("de")))
    assert "Tonnen nach Partner und Monat" in pages[0]
    assert "12 Posten ohne Gewicht." in pages[0]
    assert "Lwiw" in pages[0]
    assert "04.05.2026" in pages[0]
    whole = " ".join(pages)
    assert [whole.count(f"Партнер {number} ") for number in range(150)] == [1] * 150
    assert "18,63" in whole
    assert "Summe" in pages[-1]
    assert f"Seite 2 von {len(pages)}" in pages[1]


@pytest.mark.parametrize("count", [12, 30])
def test_all_columns_stay_on_the_page(count: int) -> None:
    columns = (ReportColumn("Partner"), ReportColumn("Transporte", is_number=True),
               *(ReportColumn(f"{month:02}/26", is_number=True, decimals=2) for month in range(count)),
               ReportColumn("Gesamt, t", is_number=True, decimals=2))  # fmt: skip
    rows = (("Комунальне некомерційне підприємство «Лікарня»", 12, *([Decimal("123.45")] * count), Decimal("1481.40")),)
    pdf = build(report(0, columns=columns, rows=rows, sums=None), translator("uk"))
    left, _, right, _ = ink_box_mm(picture(pdf, 0, 100), 100)
    assert left >= 17
    assert right <= 199


@pytest.mark.parametrize("count", [0, 1, 40, 41, 42, 43])
def test_sums_never_stand_alone(count: int) -> None:
    pages = page_texts(build(report(count), translator("de")))
    assert "Summe" in pages[-1]
    assert count == 0 or f"Партнер {count - 1} " in pages[-1]


def test_the_same_report_gives_the_same_bytes() -> None:
    assert build(report(3), translator("de")) == build(report(3), translator("de"))
