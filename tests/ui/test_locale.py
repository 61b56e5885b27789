"""Papers and command line write numbers and days as Qt would, though they do without it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale

from aidhub.i18n import FORMATS, translator

DAYS = {"de": "dd.MM.yyyy", "uk": "dd.MM.yyyy", "en": "d MMM yyyy"}
"""The short form of the language with the year in full; in English with the month in words, as 6/11 is two days."""


@pytest.mark.parametrize("code", sorted(FORMATS))
def test_marks_are_those_of_the_locale(code: str) -> None:
    locale = QLocale(code)

    assert FORMATS[code].decimal_mark == locale.decimalPoint()
    assert FORMATS[code].group_mark == locale.groupSeparator()
    assert DAYS[code] in (locale.dateFormat(QLocale.FormatType.ShortFormat).replace("yy", "yyyy"), "d MMM yyyy")


@pytest.mark.parametrize("code", sorted(FORMATS))
@given(number=st.integers(-(10**15), 10**15))
def test_whole_numbers_equal_the_locale(code: str, number: int) -> None:
    assert translator(code).number(number) == QLocale(code).toString(number)


@pytest.mark.parametrize("code", sorted(FORMATS))
@given(eighths=st.integers(0, 8 * 10**9), decimals=st.integers(0, 3))
def test_decimal_numbers_equal_the_locale(code: str, eighths: int, decimals: int) -> None:
    """Eighths, since Qt counts in binary fractions: it rounds 0.125 right, and would see 0.35 a little below."""
    shown = translator(code).number(Decimal(eighths) / 8, decimals)

    assert shown == QLocale(code).toString(eighths / 8, "f", decimals)


@pytest.mark.parametrize("code", sorted(FORMATS))
@given(day=st.dates(date(1950, 1, 1), date(2150, 12, 31)))
def test_days_equal_the_locale(code: str, day: date) -> None:
    assert translator(code).day(day) == QLocale(code).toString(QDate(day.year, day.month, day.day), DAYS[code])
