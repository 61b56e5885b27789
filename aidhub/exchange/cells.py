"""Read what other cells say: days, barcodes, money, conditions, places."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from aidhub.domain.days import DayOrder, NotADay, OpenDay, parse_day
from aidhub.domain.quantities import (
    LENGTHS_MM,
    VOLUMES_ML,
    WEIGHTS_G,
    NotANumber,
    NumberStyle,
    parse_measure,
    parse_number,
)
from aidhub.exchange.notes import Note, Remark, note
from aidhub.exchange.sheet import Cell, Fault, cell_text
from aidhub.exchange.words import words

_EXCEL_DAY_0 = date(1899, 12, 30)
_SERIALS = range(29_221, 73_051)  # 1980 to 2100
_YEARS = range(1980, 2100)
_FOREVER = re.compile(r"\D9999\b|^9999\b|31\.12\.2099")
_EXPONENT = re.compile(r"\d[.,]?\d*e\+?\d+", re.IGNORECASE | re.ASCII)
_GTIN_LENGTHS = (8, 12, 13, 14)
_SHORTEST_GTIN = 6
_CURRENCIES = {
    "€": "EUR", "eur": "EUR", "euro": "EUR", "євро": "EUR", "евро": "EUR", "$": "USD", "usd": "USD", "us$": "USD",
    "дол": "USD", "£": "GBP", "gbp": "GBP", "₴": "UAH", "грн": "UAH", "uah": "UAH", "zł": "PLN", "pln": "PLN",
    "chf": "CHF", "php": "PHP", "czk": "CZK",
}  # fmt: skip
_MONEY = re.compile(r"([^\d\s.,'-]*)\.?\s*([-−–]?[\d.,'  \u202f]+?)(?:,-{1,2}|\.-)?\s*([^\d\s.,'-]*)\.?", re.ASCII)
_BIN = re.compile(r"[A-Za-zА-ЯҐЄІЇа-яґєії]{0,4}[\w./:-]*\d[\w./:-]*(?:\s?\([^)]*\))?")
_WHOLE = Decimal(1)
_MOST = 10**9


@dataclass(frozen=True, slots=True)
class LastDay:
    """The last day of goods; None if they keep (``never``), or if it is not known."""

    day: date | None = None
    never: bool = False
    text: str = ""
    remarks: tuple[Note, ...] = ()


def read_day(cell: Cell, where: str, orders: Collection[DayOrder] = ()) -> LastDay:
    """Read a day in any form. One that cannot be read, or in two ways, is left open; its text is kept.

    Args:
        cell: as it came; whole numbers between 1980 and 2100 as days of a spreadsheet's calendar are those days.
        where: the cell's name.
        orders: what stands first in this column.
    """
    if isinstance(cell, date):
        return LastDay(cell.date() if isinstance(cell, datetime) else cell)
    text = cell_text(cell)
    if isinstance(cell, Fault):
        return LastDay(text=text, remarks=(note(Remark.CELL_LEFT, cell=where, text=text),))
    if not text or words().says("unknown", text):
        return LastDay()
    if words().says("never", text) or _FOREVER.search(text):
        return LastDay(never=True)
    return _day_in_text(text, where, orders)


def _day_in_text(text: str, where: str, orders: Collection[DayOrder]) -> LastDay:
    if re.fullmatch("[0-9]{5}", text) and int(text) in _SERIALS:
        day = _EXCEL_DAY_0 + timedelta(days=int(text))
        return LastDay(day, remarks=(note(Remark.SERIAL_DAY, cell=where, text=text, day=day),))
    try:
        return LastDay(parse_day(text, orders))
    except NotADay:
        return LastDay(text=text, remarks=(note(Remark.NO_DAY, cell=where, text=text),))
    except OpenDay as error:
        days = sorted(set(error.facts["readings"].values()))
        return LastDay(text=text, remarks=(note(Remark.DAY_OPEN, cell=where, text=text, days=days),))


@dataclass(frozen=True, slots=True)
class Barcode:
    """A code on the goods, GTINs with fourteen digits; empty if there is none to be trusted."""

    code: str = ""
    text: str = ""
    remarks: tuple[Note, ...] = ()


def read_barcode(cell: Cell, where: str) -> Barcode:
    """Read a barcode, and put right what a spreadsheet did to it where the check digit proves it.

    Numbers lose leading zeros, which are put back; ``4.00638E+12`` has lost its last digits for good.

    Source:
        GS1 General Specifications 7.9: the check digit of a GTIN.
    """
    if cell is None:
        return Barcode()
    text = cell_text(cell).replace(" ", "")
    if words().says("unknown", text):
        return Barcode()
    if _EXPONENT.fullmatch(text) or isinstance(cell, Fault):
        return Barcode(text=text, remarks=(note(Remark.BARCODE_MANGLED, cell=where, text=text),))
    return _digits(re.sub(r"[.,]0+$", "", text).replace("-", ""), text, where, number=not isinstance(cell, str))


def _digits(digits: str, text: str, where: str, *, number: bool) -> Barcode:
    if not (digits.isascii() and digits.isdigit()):
        return Barcode(text)
    if number and len(digits) > 9 and digits.endswith("00000"):  # noqa: PLR2004
        return Barcode(text=text, remarks=(note(Remark.BARCODE_MANGLED, cell=where, text=text),))
    if len(digits) > _GTIN_LENGTHS[-1] or len(digits) < _SHORTEST_GTIN:
        return Barcode(digits)
    if not proves_itself(digits):
        return Barcode(text=text, remarks=(note(Remark.BARCODE_WRONG, cell=where, text=text),))
    restored = len(digits) not in _GTIN_LENGTHS or digits != text
    remarks = (note(Remark.BARCODE_RESTORED, cell=where, text=text),) if restored else ()
    return Barcode(digits.zfill(14), text, remarks)


def proves_itself(digits: str) -> bool:
    """Say whether the last digit is the check digit of those before."""
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
    return total % 10 == 0


def read_money(cell: Cell, style: NumberStyle | None) -> tuple[Decimal, str] | None:
    """Read an amount of money and its currency (a code, or empty); None if there is none."""
    if isinstance(cell, (int, Decimal)) and not isinstance(cell, bool):
        return Decimal(cell), ""
    found = _MONEY.fullmatch(cell_text(cell)) if isinstance(cell, str) else None
    if not found:
        return None
    try:
        value = parse_number(found[2], style or NumberStyle.POINT)
    except NotANumber:
        return None
    return value, currency_code(found[1] or found[3])


def currency_code(text: str) -> str:
    """Find the code of a currency; three letters are one."""
    bare = text.strip(" .()").casefold()
    return _CURRENCIES.get(bare) or (bare.upper() if re.fullmatch("[a-z]{3}", bare) else "")


def read_weight(cell: Cell, unit: str, style: NumberStyle | None) -> int | None:
    """Read a weight in grams; ``unit`` is the code the heading names, kilograms if it names none. None: not known."""
    return _measure(cell, WEIGHTS_G, {"GRM": "g", "TNE": "t"}.get(unit, "kg"), style)


def read_volume(cell: Cell, unit: str, style: NumberStyle | None) -> int | None:
    """Read a volume in millilitres; litres or cubic metres as the heading says. None: not known."""
    return _measure(cell, VOLUMES_ML, {"MLT": "ml", "LTR": "l"}.get(unit, "m3"), style)


def read_length(cell: Cell, unit: str, style: NumberStyle | None) -> int | None:
    """Read a length in millimetres; centimetres if the heading names no unit. None: not known."""
    return _measure(cell, LENGTHS_MM, {"MTR": "m"}.get(unit, "cm"), style)


def _measure(cell: Cell, units: dict[str, Decimal], unit: str, style: NumberStyle | None) -> int | None:
    """Measure; nothing and zero mean that it is not known."""
    if cell is None or isinstance(cell, (bool, Fault, date)):
        return None
    if isinstance(cell, (int, Decimal)):
        return max(1, int((cell * units[unit]).quantize(_WHOLE, ROUND_HALF_UP))) if 0 < cell < _MOST else None
    try:
        return parse_measure(cell_text(cell), units, unit, style or NumberStyle.POINT) or None
    except NotANumber:
        return None


def read_condition(text: str) -> str | None:
    """Find out whether goods are ``new``, ``good`` or ``used``; None if the words say neither."""
    return next((kind for kind in ("new", "good", "used") if words().says(kind, text)), None)


def read_percent(cell: Cell) -> int | None:
    """Read a share of 0 to 100; a spreadsheet keeps 30 % as 0.3."""
    text = cell_text(cell).rstrip("% ")
    try:
        value = parse_number(text, NumberStyle.COMMA if "," in text else NumberStyle.POINT)
    except NotANumber:
        return None
    if isinstance(cell, Decimal) and value < _WHOLE:
        value *= 100
    return int(value) if 0 <= value <= 100 else None  # noqa: PLR2004


@lru_cache(maxsize=1 << 12)
def read_places(text: str) -> tuple[str, ...]:
    """List the places of a cell: between semicolons, and between commas and line breaks if all look like shelves."""
    parts = [part.strip() for part in re.split(r"[;\n]", text) if part.strip()]
    by_comma = [part.strip() for part in re.split(r"[;,\n]", text) if part.strip()]
    if len(by_comma) > len(parts) and all(_BIN.fullmatch(part) for part in by_comma):
        parts = by_comma
    return tuple(dict.fromkeys(parts))
