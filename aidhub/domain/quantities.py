"""The one gate for text from outside, and the one parser of quantities, weights, volumes and lengths.

Everything typed, pasted, scanned or imported passes here before it is kept. Days are read in `aidhub.domain.days`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from aidhub.domain.errors import AidHubError

SHORT, LONG = 200, 10_000
"""Letters a name and a note may have."""

MOST_MILLI = 999_999_999_999
"""The largest quantity, in thousandths: sums of a hundred thousand such lines still fit the database."""

WEIGHTS_G = {
    "kg": Decimal(1000), "kgs": Decimal(1000), "kilo": Decimal(1000), "kilos": Decimal(1000), "кг": Decimal(1000),
    "g": Decimal(1), "gr": Decimal(1), "г": Decimal(1), "гр": Decimal(1),
    "mg": Decimal("0.001"), "мг": Decimal("0.001"),
    "t": Decimal(1_000_000), "to": Decimal(1_000_000), "т": Decimal(1_000_000),
    "lb": Decimal("453.59237"), "lbs": Decimal("453.59237"), "oz": Decimal("28.349523125"),
}  # fmt: skip
VOLUMES_ML = {
    "l": Decimal(1000), "ltr": Decimal(1000), "liter": Decimal(1000), "litre": Decimal(1000), "л": Decimal(1000),
    "ml": Decimal(1), "мл": Decimal(1), "cl": Decimal(10), "cm3": Decimal(1), "cm³": Decimal(1), "см3": Decimal(1),
    "dm3": Decimal(1000), "m3": Decimal(1_000_000), "m³": Decimal(1_000_000), "cbm": Decimal(1_000_000),
    "м3": Decimal(1_000_000), "м³": Decimal(1_000_000), "cubic in": Decimal("16.387064"),
}  # fmt: skip
LENGTHS_MM = {
    "mm": Decimal(1), "мм": Decimal(1), "cm": Decimal(10), "см": Decimal(10), "m": Decimal(1000), "м": Decimal(1000),
    "in": Decimal("25.4"), "ft": Decimal("304.8"),
}  # fmt: skip
"""What one of a unit is in grams, millilitres, millimetres."""

_NOT_TEXT = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufdd0-\ufdef\ufff9-\uffff]")
_GROUP = " \u00a0\u2009\u202f'’ʼ"
_MINUS = "-−–"
_FIGURES = re.compile(r"[0-9][0-9.,]*|[.,][0-9]+", re.ASCII)
_SIGNED = re.compile(
    rf"[{_MINUS}]\s?(?P<before>[^{_MINUS}+()]+)|\((?P<inside>[^{_MINUS}+()]+)\)|(?P<behind>[^{_MINUS}+()]+?)\s?[{_MINUS}]"
    rf"|\+?(?P<plain>[^{_MINUS}+()]+)"
)
_GROUPED = re.compile(rf"[0-9]{{1,3}}(?:[{_GROUP}][0-9]{{3}})+(?![0-9])")
_OPEN = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")
_MEASURE = re.compile(rf"([{_MINUS}]?[0-9.,{_GROUP}]+?)[{_GROUP}]*([^\W\d_][\w³ ]*)?\.?")


class TextTooLong(AidHubError):
    """A text is longer than its field may be; nothing is cut. Facts: text (its beginning), length, limit."""


class NotANumber(AidHubError):
    """A text is no number that can be taken.

    Facts: text, why: ``empty``, ``no_number``, ``negative``, ``too_precise`` (more than three places behind the mark),
    ``too_large``, or ``open`` (1.234 may be a thousand and more, or one and a bit).
    """


class NumberStyle(StrEnum):
    """Which mark stands before the decimals."""

    COMMA = ","
    POINT = "."


def clean_text(text: str, limit: int = SHORT, *, lines: bool = False) -> str:
    """Let a text in: NFC, without controls, surrogates, direction overrides and byte order marks, blanks made single.

    Args:
        text: as it came.
        limit: letters it may have.
        lines: keep line breaks, as in notes.

    Raises:
        TextTooLong: nothing is ever cut silently.
    """
    if text.isprintable():
        cleaned = " ".join(unicodedata.normalize("NFC", text).split())
    else:
        kept = (_letter(mark) for mark in _NOT_TEXT.sub("", text))
        normal = unicodedata.normalize("NFC", "".join(kept))
        cleaned = "\n".join(" ".join(line.split()) for line in normal.split("\n"))
        cleaned = cleaned.strip() if lines else " ".join(cleaned.split())
    if len(cleaned) > limit:
        raise TextTooLong(text=cleaned[:40], length=len(cleaned), limit=limit)
    return cleaned


def _letter(mark: str) -> str:
    match unicodedata.category(mark):
        case "Cs" | "Cn" | "Co" if mark > "\ud7ff":
            return ""
        case "Zl" | "Zp":
            return "\n"
        case "Cc":
            return "\n" if mark in "\n\v\f\x85" else " " if mark in "\t\r" else ""
    return mark


def style_shown(text: str) -> NumberStyle | None:
    """Say which decimal mark a number shows by itself; None if it has no mark, or one that may be either (1.234)."""
    if "," not in text and "." not in text:
        return None
    marks = re.findall(r"[.,]", text)
    if _OPEN.fullmatch(text.strip()):
        return None
    if len(set(marks)) > 1:
        return NumberStyle(marks[-1])
    if len(marks) > 1:
        return NumberStyle.POINT if marks[0] == "," else NumberStyle.COMMA
    return NumberStyle(marks[0])


def is_open(text: str) -> bool:
    """Say whether a number reads as two: 1.234 is one and a bit, or a thousand and more."""
    return _OPEN.fullmatch(text.strip()) is not None


def styles_shown(texts: Iterable[str]) -> frozenset[NumberStyle]:
    """List the decimal marks that numbers show by themselves: none, one, or both."""
    shown: set[NumberStyle] = set()
    for text in texts:
        style = style_shown(text)
        if style:
            shown.add(style)
            if len(shown) == len(NumberStyle):
                break
    return frozenset(shown)


def number_style(texts: Iterable[str]) -> NumberStyle | None:
    """Find the decimal mark of a column from all its numbers; None if none shows it, or if they disagree."""
    shown = styles_shown(texts)
    return next(iter(shown)) if len(shown) == 1 else None


def parse_number(text: str, style: NumberStyle | None = None) -> Decimal:
    """Read a number of plain digits, with at most one decimal mark and thousands set off in threes.

    Exponents, underscores, other scripts' digits, nan and inf are no numbers here.

    Args:
        text: such as ``1.234,5``, ``1 234``, ``1'234.50``, ``-3``, ``(3)``, ``3-``.
        style: the decimal mark of the column or language; None if it is not known.

    Raises:
        NotANumber: ``empty``, ``no_number`` or ``open``.
    """
    figures = text.strip()
    if not figures:
        raise NotANumber(text=text, why="empty")
    signed = _SIGNED.fullmatch(figures)
    if not signed:
        raise NotANumber(text=text, why="no_number")
    negative = any(signed.group(name) is not None for name in ("before", "inside", "behind"))
    figures = next(filter(None, signed.group("before", "inside", "behind", "plain")))
    if _GROUPED.match(figures):
        figures = re.sub(f"(?<=[0-9])[{_GROUP}](?=[0-9]{{3}})", "", figures)
    if not _FIGURES.fullmatch(figures):
        raise NotANumber(text=text, why="no_number")
    value = Decimal(_plain(figures, text, style))
    return -value if negative else value


def _plain(figures: str, text: str, style: NumberStyle | None) -> str:
    """Take the thousands' marks out and make the decimal mark a point."""
    if "," not in figures and "." not in figures:
        return figures
    if style is None and is_open(figures):
        raise NotANumber(text=text, why="open")
    style = style_shown(figures) or style or NumberStyle.POINT
    other = "," if style is NumberStyle.POINT else "."
    whole, mark, part = figures.partition(style)
    groups = whole.split(other)
    in_threes = len(groups) == 1 or (1 <= len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:]))  # noqa: PLR2004
    if not in_threes or other in part or style in part or (mark and not part):
        raise NotANumber(text=text, why="no_number")
    return f"{''.join(groups) or '0'}.{part or '0'}"


def milli(value: Decimal, text: str = "") -> int:
    """Make thousandths of a quantity; zero is one.

    Raises:
        NotANumber: ``negative``, ``too_precise`` or ``too_large``.
    """
    thousandths = value * 1000
    if value < 0:
        raise NotANumber(text=text or str(value), why="negative")
    if thousandths > MOST_MILLI:
        raise NotANumber(text=text or str(value), why="too_large")
    if thousandths != int(thousandths):
        raise NotANumber(text=text or str(value), why="too_precise")
    return int(thousandths)


def parse_quantity(text: str, style: NumberStyle | None = None) -> int:
    """Read a quantity, in thousandths of its unit: 0 or more, at most three places behind the mark.

    Raises:
        NotANumber: with why.
    """
    return milli(parse_number(text, style), text)


def parse_weight(text: str, unit: str = "kg", style: NumberStyle | None = None) -> int:
    """Read a weight in grams, rounded, at least one unless it is zero; ``unit`` holds where the text names none.

    Raises:
        NotANumber: also when the text names something that is no weight.
    """
    return parse_measure(text, WEIGHTS_G, unit, style)


def parse_measure(text: str, units: Mapping[str, Decimal], unit: str, style: NumberStyle | None = None) -> int:
    """Read a weight, volume or length in the smallest unit of ``units``, rounded to whole ones; at least one, or zero.

    Args:
        text: such as ``12,5 kg`` or ``300``.
        units: `WEIGHTS_G`, `VOLUMES_ML` or `LENGTHS_MM`.
        unit: the unit where the text names none.
        style: decimal mark.

    Raises:
        NotANumber: with why.
    """
    found = _MEASURE.fullmatch(text.strip())
    if not text.strip():
        raise NotANumber(text=text, why="empty")
    if not found:
        raise NotANumber(text=text, why="no_number")
    factor = units.get((found[2] or unit).strip().casefold())
    if factor is None:
        raise NotANumber(text=text, why="no_number")
    value = parse_number(found[1], style) * factor
    if value < 0:
        raise NotANumber(text=text, why="negative")
    if value > MOST_MILLI:
        raise NotANumber(text=text, why="too_large")
    return max(1, int(value.quantize(Decimal(1), ROUND_HALF_UP))) if value else 0
