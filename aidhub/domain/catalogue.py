"""What people type about a kind of goods: its number for customs, its danger, and by which rules it travels."""

from __future__ import annotations

import re
from decimal import Decimal

from aidhub.domain.errors import AidHubError
from aidhub.domain.quantities import MOST_MILLI, NotANumber, NumberStyle, parse_number
from aidhub.domain.spelling import name_key

CONTROLS = ("none", "check", "licence")
"""Whether goods need a licence to leave the Union, mildest first."""

TEMPERATURES = ("<-18", "2-8", "8-15", "15-25", "<30")
"""Degrees Celsius within which goods are carried; a range, or what they stay below.

Source:
    WHO packing lists and common storage labels: frozen, cold chain, cool, room temperature.
"""

_CUSTOMS_DIGITS = (6, 8, 10)
_UN_NUMBERS = range(4, 3_600)
_UN = re.compile(r"(?:un|оон)?[\s.-]*(\d{4})", re.IGNORECASE | re.ASCII)
_RANGE = re.compile(r"([+-]?\d{1,3})\s*(?:-|–|…|\.\.\.|bis|to|до)\s*([+-]?\d{1,3})", re.IGNORECASE)
_BELOW = re.compile(r"(?:<|≤|unter|below|нижче|до|bis)\s*([+-]?\d{1,3})", re.IGNORECASE)
_YES = {"ja", "j", "yes", "y", "так", "т", "x", "х", "1", "true", "wahr"}
_NO = {"", "nein", "n", "no", "ні", "н", "0", "false", "falsch"}
_CONTROL_WORDS = {
    "none": ("", "none", "keine", "kein", "frei", "nein", "no", "немає", "ні", "без"),
    "check": ("check", "prüfen", "prüfung", "zuprüfen", "перевірити", "перевірка"),
    "licence": ("licence", "license", "genehmigung", "genehmigungspflichtig", "lizenz", "дозвіл", "ліцензія"),
}
_CONTROL_OF = {name_key(word): control for control, words in _CONTROL_WORDS.items() for word in words}


class NoCustomsNumber(AidHubError):
    """A text is no customs tariff number. Facts: text."""


class NoUnNumber(AidHubError):
    """A text is no UN number of dangerous goods. Facts: text."""


class NoTemperature(AidHubError):
    """A text is no temperature goods are carried at. Facts: text."""


class NotYesOrNo(AidHubError):
    """A text says neither yes nor no. Facts: text."""


class NoControl(AidHubError):
    """A text does not say whether goods need an export licence. Facts: text."""


def parse_customs_number(text: str) -> str:
    """Read a customs tariff number, with or without dots and blanks; empty if there is none.

    Raises:
        NoCustomsNumber: it has not 6, 8 or 10 digits.

    Source:
        Harmonised System: 6 digits; Combined Nomenclature of the Union: 8; TARIC and the Ukrainian УКТ ЗЕД: 10.
    """
    plain = re.sub(r"[\s.]", "", text)
    if plain and not (plain.isascii() and plain.isdigit() and len(plain) in _CUSTOMS_DIGITS):
        raise NoCustomsNumber(text=text.strip()[:40])
    return plain


def parse_un_number(text: str) -> str:
    """Read a UN number, with or without UN before it, as its four digits; empty if the goods are not dangerous.

    Raises:
        NoUnNumber: there is no such number.

    Source:
        ADR 2025, chapter 3.2, table A: numbers from 0004.
    """
    plain = text.strip()
    if not plain:
        return ""
    found = _UN.fullmatch(plain)
    if not found or int(found[1]) not in _UN_NUMBERS:
        raise NoUnNumber(text=plain[:40])
    return found[1]


def parse_temperature(text: str) -> str:
    """Read the temperature goods are carried at, such as ``2–8 °C`` or ``< -18``; empty if it does not matter.

    Raises:
        NoTemperature: it is neither a range nor a limit.
    """
    plain = re.sub(r"\s*°?\s*[CС]?\s*$", "", text.strip().replace("−", "-"))
    if not plain:
        if text.strip():
            raise NoTemperature(text=text.strip()[:40])
        return ""
    if found := _RANGE.fullmatch(re.sub(r"\s*°\s*[CС]?", "", plain)):
        low, high = int(found[1]), int(found[2])
        if low < high:
            return f"{low}-{high}"
    elif found := _BELOW.fullmatch(plain):
        return f"<{int(found[1])}"
    raise NoTemperature(text=text.strip()[:40])


def temperature_words(temperature: str) -> str:
    """Write a temperature as people read it: 2–8 °C."""
    if not temperature:
        return ""
    sign, plain = ("< ", temperature[1:]) if temperature.startswith("<") else ("", temperature)
    low, dash, high = plain.partition("-") if plain[:1] != "-" else (plain, "", "")
    words = f"{low}–{high}" if dash else low.replace("-", "−")
    return f"{sign}{words}\u00a0°C"


def parse_yes_or_no(text: str) -> bool:
    """Read yes or no, in German, Ukrainian or English, or as a cross; an empty text is no.

    Raises:
        NotYesOrNo: it is neither.
    """
    word = text.strip().casefold()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise NotYesOrNo(text=text.strip()[:40])


def parse_control(text: str) -> str:
    """Read whether goods need an export licence, in German, Ukrainian or English: one of `CONTROLS`.

    Raises:
        NoControl: it says none of these.
    """
    found = _CONTROL_OF.get(name_key(text))
    if found is None:
        raise NoControl(text=text.strip()[:40])
    return found


def parse_cents(text: str, style: NumberStyle | None = None) -> int:
    """Read an amount of money in cents, with or without a euro sign.

    Raises:
        NotANumber: also if it is negative or finer than a cent.
    """
    plain = re.sub(r"\s*(€|EUR)\s*", "", text, flags=re.IGNORECASE)
    cents = parse_number(plain, style) * 100
    if cents < 0:
        raise NotANumber(text=text, why="negative")
    if cents > MOST_MILLI:
        raise NotANumber(text=text, why="too_large")
    if cents != cents.to_integral_value():
        raise NotANumber(text=text, why="too_precise")
    return int(Decimal(cents))


def strictest(controls: list[str]) -> str:
    """Choose the strictest of several rules of control."""
    return max(controls, key=CONTROLS.index, default=CONTROLS[0])
