"""Read what a cell says about how much: ``1.234,5``, ``12 Karton``, ``ca. 200``, ``2 Pal. à 40``, ``10x24``."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from aidhub.domain.quantities import (
    LONG,
    MOST_MILLI,
    NotANumber,
    NumberStyle,
    clean_text,
    is_open,
    parse_number,
)
from aidhub.exchange.notes import Note, Refusal, Remark, note
from aidhub.exchange.packs import Pack, pack_of
from aidhub.exchange.sheet import Cell, Fault, cell_text
from aidhub.exchange.words import words

_NUMBER = r"(?:[0-9]{1,3}(?:[ '’][0-9]{3})+(?![0-9])(?:[.,][0-9]+)?|[0-9][0-9.,]*|[.,][0-9]+)"
_NUMBERS = re.compile(rf"(?<![0-9.,/-]){_NUMBER}(?![0-9/-])")
_SIGNED = re.compile(rf"[-−–+(]?\s*{_NUMBER}\s*[-−–)]?")
_WORD = r"([^\W\d_]+\.?)"
_LINK = r"(?:[x×х*]|à|á|@|(?<![^\W\d_])(?:a|je|zu|mit|of|po|по|de)(?![^\W\d_]))"
_TIMES = re.compile(rf"({_NUMBER})\s*{_WORD}?\s*\(?\s*{_LINK}\s*({_NUMBER})\s*{_WORD}?\s*\)?", re.IGNORECASE)
_WITH_UNIT = re.compile(rf"({_NUMBER})\s*-?\s*([^\W\d_][^\d()=]*?)?\s*(?:[(=]\s*([^()]*?)\s*\)?)?")
_UNIT_FIRST = re.compile(rf"([^\W\d_][^\d()]*?)\s*:?\s*({_NUMBER})")
_FRACTION = re.compile(r"(?:([0-9]{1,6})\s+)?([1-7])/([2-58])\s*([^\W\d_]+\.?)?")
_THOUSAND = re.compile(rf"({_NUMBER})\s*([^\W\d_]+\.?)\s*(.*)")
_FRACTIONS = {"½": " 1/2", "¼": " 1/4", "¾": " 3/4"}
_ABOUT = re.compile(r"([~≈≥≤<>±]=?|[^\W\d_]+\.?(?:\s[^\W\d_]+)?)\s*")
_MEASURED = ("KGM", "GRM", "TNE", "LTR", "MLT", "MTQ", "MTR", "CMT", "KMT", "MTK")
_PACKAGE = "X"
_THOUSANDTH = Decimal("0.001")


class NoAmount(Exception):
    """A cell says no quantity that can be taken; ``reason`` says why."""

    def __init__(self, reason: Note) -> None:
        super().__init__(reason.key)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Amount:
    """So many thousandths of a unit: its code, or its text if it is not known, or neither if the cell names none.

    ``pack`` is what the cell itself tells of (``2 Pal. à 40``), ``rest`` what stood beside (``(davon 2 defekt)``).
    """

    milli: int
    unit: str = ""
    unit_text: str = ""
    pack: Pack | None = None
    rest: str = ""
    remarks: tuple[Note, ...] = ()


def read_amount(
    cell: Cell,
    where: str,
    style: NumberStyle | None = None,
    unit: str = "",
    likely: NumberStyle = NumberStyle.COMMA,
) -> Amount:
    """Read a quantity.

    Args:
        cell: as it came.
        where: the cell's name, for what is said about it.
        style: the decimal mark of the column; None if it does not show it.
        unit: code of the unit the row or heading names.
        likely: the decimal mark of the list's language, for weights and measures that show none.

    Raises:
        NoAmount: blank, no number, negative, too large, or an error cell.
    """
    if isinstance(cell, Fault):
        key = Refusal.ERROR_CELL if cell.kind == "error" else Refusal.FORMULA_CELL
        raise NoAmount(note(key, cell=where, text=cell.shown))
    if isinstance(cell, (int, Decimal)) and not isinstance(cell, bool):
        return _rounded(Decimal(cell), cell_text(cell), where)
    if isinstance(cell, str) and cell.isascii() and cell.isdigit():
        return _rounded(Decimal(cell), cell, where)
    text = clean_text(cell_text(cell), LONG)
    if not text or words().says("unknown", text):
        raise NoAmount(note(Refusal.NO_QUANTITY, cell=where, text=text))
    if not isinstance(cell, str):
        raise NoAmount(note(Refusal.NOT_A_NUMBER, cell=where, text=text))
    return _Reader(text, where, style, unit, likely).read()


def numbers_in(text: str) -> list[str]:
    """List the numbers in a text as they are written, to learn their decimal mark."""
    if "," not in text and "." not in text:
        return [text] if text.isdigit() else _NUMBERS.findall(text)
    return [found.strip(".,") for found in _NUMBERS.findall(text)]


def _rounded(value: Decimal, text: str, where: str) -> Amount:
    """Make thousandths of a number, rounding what is finer."""
    if value < 0:
        raise NoAmount(note(Refusal.NEGATIVE, cell=where, text=text))
    if value * 1000 > MOST_MILLI:
        raise NoAmount(note(Refusal.TOO_LARGE, cell=where, text=text))
    rounded = value.quantize(_THOUSANDTH, ROUND_HALF_UP)
    remarks = (note(Remark.ROUNDED, cell=where, text=text),) if rounded != value else ()
    return Amount(int(rounded * 1000), remarks=remarks)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one cell of text."""

    text: str
    where: str
    style: NumberStyle | None
    unit: str
    likely: NumberStyle

    def read(self) -> Amount:
        """Try the forms, from the plainest on."""
        shown, about = _without_about(self.text)
        for sign, fraction in _FRACTIONS.items():
            shown = shown.replace(sign, fraction).strip()
        try:
            amount = self._number(shown) if _SIGNED.fullmatch(shown) else self._composed(shown)
        except NotANumber as error:
            raise NoAmount(note(Refusal.NOT_A_NUMBER, cell=self.where, text=self.text)) from error
        if about:
            amount = replace(amount, remarks=(self._say(Remark.ABOUT), *amount.remarks))
        return amount

    def _say(self, key: Remark, **facts: object) -> Note:
        return note(key, cell=self.where, text=self.text, **facts)

    def _number(self, text: str, unit: str = "") -> Amount:
        """Read a plain number; one that may be read in two ways counts thousands, unless it weighs or measures."""
        if self.style is not None or not is_open(text.strip("()-−–+ ")):
            return _rounded(parse_number(text, self.style), self.text, self.where)
        measured = (unit or self.unit) in _MEASURED
        grouping = NumberStyle.POINT if "," in text else NumberStyle.COMMA
        style = self.likely if measured else grouping
        assumed = self._say(Remark.THOUSANDS if style is grouping else Remark.DECIMALS)
        amount = _rounded(parse_number(text, style), self.text, self.where)
        return replace(amount, remarks=(*amount.remarks, assumed))

    def _composed(self, text: str) -> Amount:
        """Read a number with words or a second number."""
        for form, read in (
            (_THOUSAND, self._thousands),
            (_FRACTION, self._fraction),
            (_TIMES, self._times),
            (_WITH_UNIT, self._with_unit),
            (_UNIT_FIRST, self._unit_first),
        ):
            found = form.fullmatch(text)
            amount = read(found) if found else None
            if amount:
                return amount
        raise NotANumber(text=text, why="no_number")

    def _thousands(self, found: re.Match[str]) -> Amount | None:
        """Read ``20 тис. шт``, ``1,5 Tsd.``: so many thousand."""
        count, word, rest = found.groups()
        if not words().says("thousand", word):
            return None
        amount = self._composed(f"1 {rest}") if rest else self._number("1")
        thousands = parse_number(count, self.style or (self.likely if is_open(count) else None))
        product = _rounded(Decimal(amount.milli) * thousands, self.text, self.where)
        said = self._say(Remark.MULTIPLIED, product=product.milli)
        return replace(amount, milli=product.milli, remarks=(*amount.remarks, *product.remarks, said))

    def _fraction(self, found: re.Match[str]) -> Amount | None:
        whole, above, below, word = found.groups()
        unit = words().unit(word or "")
        if int(above) >= int(below) or (word and not unit):
            return None
        value = int(whole or 0) + Decimal(above) / Decimal(below)
        return replace(_rounded(value, self.text, self.where), unit=unit)

    def _times(self, found: re.Match[str]) -> Amount | None:
        """Read packs of something (``2 Pal. à 40``); without a pack it is a product (``10x24``)."""
        count, package, size, word = found.groups()
        code, of = words().unit(package or ""), words().unit(word or "")
        if (package and not code) or (word and not of):
            return None
        first, second = self._number(count, code), parse_number(size, self.style or NumberStyle.COMMA)
        packed = code or ("" if package else self.unit)
        if packed.startswith(_PACKAGE):
            pack = pack_of((package or "").strip("."), packed, second, of)
            return replace(first, unit=code, pack=pack, remarks=(*first.remarks, self._say(Remark.PACK_FOUND)))
        product = _rounded(Decimal(first.milli) / 1000 * second, self.text, self.where)
        said = self._say(Remark.MULTIPLIED, product=product.milli)
        return replace(product, unit=of or code, remarks=(*product.remarks, said))

    def _with_unit(self, found: re.Match[str]) -> Amount | None:
        """Read a number with its unit, and what stands in brackets behind."""
        count, word, inside = found[1], (found[2] or "").strip(" ,;-"), found[3] or ""
        code = words().unit(word)
        if word and not code and (" " in word or len(word) < 3):  # noqa: PLR2004
            return None
        amount = self._number(count, code)
        if not code and word:
            amount = replace(
                amount, unit_text=word, remarks=(*amount.remarks, self._say(Remark.UNIT_UNKNOWN, unit=word))
            )
        amount = replace(amount, unit=code)
        return self._with_brackets(amount, word, inside) if inside else amount

    def _with_brackets(self, amount: Amount, word: str, inside: str) -> Amount:
        """Make a pack of ``3 Kartons (72 Stk)`` or ``3 Kartons (à 24)``; keep anything else as a text."""
        found = re.fullmatch(rf"({_LINK})?\s*({_NUMBER})\s*{_WORD}?", inside, re.IGNORECASE)
        of = words().unit(found[3] or "") if found else ""
        package = amount.unit or ("" if word else self.unit)
        if found and package.startswith(_PACKAGE) and amount.milli and (of or not found[3]):
            inner = parse_number(found[2], self.style or NumberStyle.COMMA)
            size = inner if found[1] else inner * 1000 / amount.milli
            pack = pack_of(word.strip("."), package, size, of)
            if pack:
                return replace(amount, pack=pack, remarks=(*amount.remarks, self._say(Remark.PACK_FOUND)))
        return replace(amount, rest=inside, remarks=(*amount.remarks, self._say(Remark.CELL_TEXT, rest=inside)))

    def _unit_first(self, found: re.Match[str]) -> Amount | None:
        code = words().unit(found[1])
        return replace(self._number(found[2], code), unit=code) if code else None


def _without_about(text: str) -> tuple[str, bool]:
    """Take ``ca.``, ``~``, ``over`` away, and a plus at the end."""
    found = _ABOUT.match(text)
    for count in (2, 1):
        start = " ".join(found[1].split()[:count]) if found else ""
        if start and words().says("about", start):
            return text[text.index(start) + len(start) :].strip(), True
    if text.endswith("+") and text[:-1].strip():
        return text[:-1].strip(), True
    return text.removesuffix(",-").removesuffix(".-"), False
