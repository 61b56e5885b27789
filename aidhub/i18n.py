"""The words of the program in German, Ukrainian and English, without Qt.

Texts stand in the code in English. Their translations are Qt Linguist files (``resources/i18n/aidhub_de.ts``),
read here directly, so that window, papers and command line say the same. A further language is one more file.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path

I18N_FOLDER = Path(__file__).resolve().parent.parent / "resources" / "i18n"
SOURCE_LANGUAGE = "en"
NO_BREAK_SPACE = "\u00a0"


@dataclass(frozen=True, slots=True)
class Formats:
    """How a language writes numbers and days; equal to what Qt's own locale of the language writes."""

    decimal_mark: str
    group_mark: str
    day: str
    month_year: str = "{0.month:02}/{0.year}"
    smallest_grouped: int = 1000


FORMATS = {
    "de": Formats(",", ".", "{0.day:02}.{0.month:02}.{0.year:04}"),
    "uk": Formats(",", NO_BREAK_SPACE, "{0.day:02}.{0.month:02}.{0.year:04}"),
    "en": Formats(".", ",", ""),
}
_ENGLISH_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Translator:
    """The words, numbers and days of one language.

    Call it with context and English text; facts fill the braces. A text without translation comes back in English.
    """

    def __init__(self, code: str, texts: Mapping[tuple[str, str], tuple[str, ...]]) -> None:
        self.code = code
        self.formats = FORMATS.get(code, FORMATS[SOURCE_LANGUAGE])
        self._texts = texts

    def __call__(self, context: str, text: str, /, **facts: object) -> str:
        forms = self._texts.get((context, text))
        return _filled(forms[0] if forms else text, facts)

    def plural(self, context: str, one: str, many: str, count: int | Decimal, /, **facts: object) -> str:
        """Choose the form that goes with ``count``, which fills ``{count}`` in the language's own digits."""
        forms = self._texts.get((context, one)) or (one, many)
        form = forms[min(plural_form(self.code, count), len(forms) - 1)]
        return _filled(form, {"count": self.number(count), **facts})

    def number(self, value: int | Decimal, decimals: int | None = None) -> str:
        """Write a number with the language's marks; ``decimals`` fixes the digits behind the mark, None keeps them."""
        figure = Decimal(value)
        shown = f"{figure:,f}" if decimals is None else f"{figure:,.{decimals}f}"
        whole, _, part = shown.partition(".")
        whole = whole.replace(",", self.formats.group_mark)
        return whole + (self.formats.decimal_mark + part if part else "")

    def day(self, value: date) -> str:
        """Write a day in full: 06.11.2025, in English 6 Nov 2025."""
        if self.code == "en":
            return f"{value.day} {_ENGLISH_MONTHS[value.month - 1]} {value.year}"
        return self.formats.day.format(value)

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

    Source:
        Unicode CLDR plural rules for de, en (one, other) and uk (one, few, many); fractions take the last form but one.
    """
    if code != "uk":
        return 0 if count == 1 else 1
    if count != int(count):
        return 1
    number = abs(int(count))
    if number % 10 == 1 and number % 100 != 11:  # noqa: PLR2004
        return 0
    if 2 <= number % 10 <= 4 and not 12 <= number % 100 <= 14:  # noqa: PLR2004
        return 1
    return 2


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


def spoken() -> Translator:
    """Hand out the words of the language in use."""
    return translator(_current)


def translate(context: str, text: str, /, **facts: object) -> str:
    """Say a text in the language in use."""
    return spoken()(context, text, **facts)


def translate_plural(context: str, one: str, many: str, count: int | Decimal, /, **facts: object) -> str:
    """Say a text that counts, in the language in use."""
    return spoken().plural(context, one, many, count, **facts)


def system_language(wish: str | None) -> str:
    """Choose the language to start with from a locale name such as ``uk_UA.UTF-8``; English if we do not have it."""
    with suppress(AttributeError):
        code = wish.split("_")[0].split("-")[0].lower() if wish else ""
        if code in languages():
            return code
    return SOURCE_LANGUAGE
