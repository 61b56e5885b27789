"""A line typed on the page Needs asks for what it says, in the unit it says, and keeps every word."""

from __future__ import annotations

from datetime import date

import pytest

from aidhub.domain.entry_line import Counts, read_line
from aidhub.ui.needs.typed import needed_line


@pytest.mark.parametrize(
    ("typed", "text", "asked", "unit"),
    [
        ("200 blankets", "blankets", 200_000, ""),
        ("50 шт ковдр", "ковдр", 50_000, "шт"),
        ("20 boxes soup", "soup", 20_000, "boxes"),
        ("20 Kartons Suppe", "Suppe", 20_000, "Kartons"),
        ("500 kg rice", "rice", 500_000, "kg"),
        ("2,5 t Mehl", "Mehl", 2_500_000, "kg"),
        ("3 l water", "water", 3_000, "l"),
        ("10 Packungen Spritzen 5 ml", "Spritzen 5 ml", 10_000, "Packungen"),
        ("2 xl jackets", "xl jackets", 2_000, ""),
        ("wheelchairs", "wheelchairs", None, ""),
        ("12", "12", 12_000, ""),
    ],
)
def test_amount_unit_and_words_are_told_apart(typed: str, text: str, asked: int | None, unit: str) -> None:
    read = read_line(typed, date(2026, 12, 1), counts=Counts.UNITS)
    assert not read.stops
    line = needed_line(read, None)

    assert (line.text, line.asked_milli, line.asked_unit, line.certainty) == (text, asked, unit, "open")
