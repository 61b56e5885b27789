"""The words of the program in German, Ukrainian and English, without Qt.

Texts stand in the code in English. Their translations are Qt Linguist files (``resources/i18n/aidhub_de.ts``),
read here directly, so that window, papers and command line say the same. A further language is one more file.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path

I18N_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "i18n"
SOURCE_LANGUAGE = "en"
NO_BREAK_SPACE = "\u00a0"


@dataclass(frozen=True, slots=True)
class Formats:
    """How a language writes numbers and days; equal to what Qt's own locale of the language writes.

    ``day`` is filled with the day as ``{0}`` and, where ``months`` has their names, ``{month}``.
    """

    decimal_mark: str
    group_mark: str
    day: str
    months: tuple[str, ...] = ()


_ENGLISH_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAY_FIRST = "{0.day:02}.{0.month:02}.{0.year:04}"
FORMATS = {
    "de": Formats(",", ".", _DAY_FIRST),
    "uk": Formats(",", NO_BREAK_SPACE, _DAY_FIRST),
    "en": Formats(".", ",", "{0.day} {month} {0.year:04}", _ENGLISH_MONTHS),
}
OTHER_FORMATS = Formats(",", NO_BREAK_SPACE, "{0.year:04}-{0.month:02}-{0.day:02}")
"""Of a language that is not in `FORMATS` yet: days as 2025-11-06, which nobody misreads."""


class Translator:
    """The words, numbers and days of one language.

    Call it with context and English text; facts fill the braces. A text without translation comes back in English.
    """

    def __init__(self, code: str, texts: Mapping[tuple[str, str], tuple[str, ...]]) -> None:
        self.code = code
        self.formats = FORMATS.get(code, OTHER_FORMATS)
        self._texts = texts

    def __call__(self, context: str, text: str, /, **facts: object) -> str:
        """Say a text; ``facts`` fill its braces."""
        forms = self._texts.get((context, text))
        return _filled(forms[0] if forms else text, facts)

    def plural(self, context: str, one: str, many: str, count: int | Decimal, /, **facts: object) -> str:
        """Choose the form that goes with ``count``, which fills ``{count}`` in the language's own digits."""
        forms = self._texts.get((context, one))
        if forms is None:
            form = (one, many)[plural_form(SOURCE_LANGUAGE, count)]
        else:
            form = forms[min(plural_form(self.code, count), len(forms) - 1)]
        return _filled(form, {"count": self.number(count), **facts})

    def number(self, value: int | Decimal, decimals: int | None = None) -> str:
        """Write a number with the language's marks; ``decimals`` fixes the digits behind the mark, None keeps them.

        A half is rounded up, away from zero.
        """
        figure = Decimal(value)
        if decimals is not None:
            figure = figure.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP) + 0  # -0.0 becomes 0.0
        whole, _, part = f"{figure:,f}".partition(".")
        whole = whole.replace(",", self.formats.group_mark)
        return whole + (self.formats.decimal_mark + part if part else "")

    def day(self, value: date) -> str:
        """Write a day in full: 06.11.2025, in English 6 Nov 2025."""
        months = self.formats.months
        return self.formats.day.format(value, month=months[value.month - 1] if months else "")

    def moment(self, value: datetime) -> str:
        """Write day and time to the minute, in the time zone that ``value`` carries."""
        return f"{self.day(value.date())} {value:%H:%M}"

    def kilograms(self, grams: int, decimals: int = 1) -> str:
        """Write a weight in kilograms without the unit."""
        return self.number(Decimal(grams) / 1000, decimals)

    def quantity(self, quantity_milli: int) -> str:
        """Write thousandths of a unit as a plain number: 40, 12,5."""
        figure = Decimal(quantity_milli) / 1000
        return self.number(figure.quantize(Decimal(1)) if figure == figure.to_integral_value() else figure.normalize())


def plural_form(code: str, count: int | Decimal) -> int:
    """Say which form of a text goes with a count: 0 for one, 1 for few (or all others), 2 for many.

    A fraction takes form 1. Languages without a rule of their own have one form for one and one for all others.

    Source:
        Unicode CLDR plural rules for integers; the forms stand in the order in which Qt Linguist asks for them.
    """
    if count != int(count):
        return 1
    number = abs(int(count))
    return _PLURALS.get(code, _one_or_more)(number)


def _one_or_more(number: int) -> int:
    return 0 if number == 1 else 1


def _ukrainian(number: int) -> int:
    return 0 if number % 10 == 1 and number % 100 != 11 else _few_or_many(number)  # noqa: PLR2004


def _polish(number: int) -> int:
    return 0 if number == 1 else _few_or_many(number)


def _few_or_many(number: int) -> int:
    return 1 if 2 <= number % 10 <= 4 and not 12 <= number % 100 <= 14 else 2  # noqa: PLR2004


def _czech(number: int) -> int:
    return 0 if number == 1 else 1 if 2 <= number <= 4 else 2  # noqa: PLR2004


def _romanian(number: int) -> int:
    return 0 if number == 1 else 1 if number == 0 or 1 <= number % 100 <= 19 else 2  # noqa: PLR2004


_PLURALS: dict[str, Callable[[int], int]] = {
    "uk": _ukrainian, "ru": _ukrainian, "pl": _polish, "cs": _czech, "sk": _czech, "ro": _romanian,
}  # fmt: skip


def _filled(text: str, facts: Mapping[str, object]) -> str:
    return text.format(**facts) if facts else text


def read_texts(file: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """Read the finished translations of a Qt Linguist file: (context, English text) to its forms."""
    texts = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            if all(forms):
                texts[name, message.findtext("source", "")] = forms
    return texts


def languages() -> list[str]:
    """List the languages there are, as codes, in the order the window offers them."""
    found = {file.stem.removeprefix("aidhub_") for file in I18N_FOLDER.glob("aidhub_*.ts")} | {SOURCE_LANGUAGE}
    usual = [code for code in ("de", "uk", "en") if code in found]
    return usual + sorted(found - set(usual))


@cache
def translator(code: str) -> Translator:
    """Find the words of a language; an unknown code gets English."""
    file = I18N_FOLDER / f"aidhub_{code}.ts"
    return Translator(code, read_texts(file) if file.exists() else {})


_current = SOURCE_LANGUAGE


def use_language(code: str) -> None:
    """Speak this language from now on in window and command line. Papers are given their languages and do not care."""
    global _current  # noqa: PLW0603 - one person sits at one workstation
    _current = code


_aside: ContextVar[str] = ContextVar("_aside", default="")


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speak another language for a while and on this thread only, as a paper does that quotes sentences."""
    token = _aside.set(code)
    try:
        yield
    finally:
        _aside.reset(token)


def spoken() -> Translator:
    """Hand out the words of the language in use."""
    return translator(_aside.get() or _current)


def translate(context: str, text: str, /, **facts: object) -> str:
    """Say a text in the language in use."""
    return spoken()(context, text, **facts)


def translate_plural(context: str, one: str, many: str, count: int | Decimal, /, **facts: object) -> str:
    """Say a text that counts, in the language in use."""
    return spoken().plural(context, one, many, count, **facts)


def system_language(wish: str | None) -> str:
    """Choose the language to start with from a locale name such as ``uk_UA.UTF-8``; English if we do not have it."""
    code = re.split(r"[_.@-]", wish or "")[0].lower()
    return code if code in languages() else SOURCE_LANGUAGE
