"""What people type to filter the stock: words, and conditions such as ``location:A-05 expiry<03/2026 -blocked``."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from string import digits

from aidhub.domain.quantities import LONG, clean_text
from aidhub.domain.spelling import name_key

MOST_LETTERS, MOST_CONDITIONS = 1_000, 30
"""What is read of a filter; a whole page pasted into the field must not become a question of a thousand parts."""

FIELDS = {
    "location": ("location", "place", "ort", "platz", "lagerplatz", "місце"),
    "expiry": ("expiry", "expires", "mhd", "ablauf", "haltbar", "строк", "термін", "придатний"),
    "category": ("category", "gruppe", "warengruppe", "kategorie", "група", "категорія"),
    "donor": ("donor", "spender", "донор"),
    "box": ("box", "karton", "короб"),
    "pallet": ("pallet", "palette", "палета"),
    "batch": ("batch", "lot", "charge", "партія", "серія"),
    "transport": ("transport", "for", "für", "рейс", "для"),
    "condition": ("condition", "state", "zustand", "стан"),
    "status": ("status", "статус"),
    "quantity": ("quantity", "menge", "кількість"),
    "since": ("since", "seit", "відколи"),
    "weight": ("weight", "gross", "kg", "gewicht", "вага"),
}
STATUSES = {
    "ready": ("ready", "bereit", "готово"),
    "reserved": ("reserved", "reserviert", "зарезервовано"),
    "open": ("open", "offen", "відкрито"),
    "unsorted": ("unsorted", "unsortiert", "несортовано"),
    "blocked": ("blocked", "gesperrt", "заблоковано"),
    "expired": ("expired", "abgelaufen", "прострочено"),
}
CONDITIONS = {"new": ("new", "neu", "новий", "нове"), "good": ("good", "gut", "добрий"),
              "used": ("used", "gebraucht", "вживаний", "вживане")}  # fmt: skip

_FIELD_OF = {name_key(word): field for field, words in FIELDS.items() for word in words}
_STATUS_OF = {name_key(word): status for status, words in STATUSES.items() for word in words}
_CONDITION_OF = {name_key(word): condition for condition, words in CONDITIONS.items() for word in words}
_TOKEN = re.compile(r'(-?)(?:([^\s:<>="„“”«»]+)(<=|>=|[:<>=]))?("[^"]*"?|„[^“"]*[“"]?|«[^»]*»?|\S*)')
_DAY_FIRST = re.compile(r"(?:(?:([0-9]{1,2})[/.])?([0-9]{1,2})[/.])?([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})-([0-9]{1,2})(?:-([0-9]{1,2}))?")


Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing a row must be, or must not be (``negated``).

    ``field`` is "text" for a plain word. ``value`` is a text, thousandths (quantity, weight in grams), or a day; with
    ``:`` and ``=`` it is the first and the last day of what was named: a day, a month, a year.
    """

    field: str
    operator: str
    value: str | Days | date | int
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """What was understood of a filter, and the pieces that were not; a piece still being typed is neither."""

    conditions: tuple[Condition, ...] = ()
    unread: tuple[str, ...] = ()


def read_filter(text: str) -> Filter:
    """Understand what was typed. All conditions must hold; words match anywhere in names, numbers and places.

    Conditions over `MOST_CONDITIONS` are among the unread.
    """
    conditions: list[Condition] = []
    unread: list[str] = []
    for negated, field, operator, value in pieces(text):
        found = _condition(field, operator, value, negated=negated)
        if found and len(conditions) < MOST_CONDITIONS:
            conditions.append(found)
        else:
            unread.append(f"{field}{operator}{value}")
    return Filter(tuple(conditions), tuple(unread))


def pieces(text: str) -> Iterator[tuple[bool, str, str, str]]:
    """Take a filter apart: whether a piece is negated, its field and operator (both empty for a word), its value."""
    for minus, field, operator, raw in _TOKEN.findall(clean_text(text[:MOST_LETTERS], LONG)):
        value = raw.strip('"„“”«»')
        if value:
            yield bool(minus), field, operator, value


def _condition(field: str, operator: str, value: str, *, negated: bool) -> Condition | None:
    if not field:
        status = _STATUS_OF.get(name_key(value))
        return Condition("status", "=", status, negated) if status else Condition("text", ":", value, negated)
    name = _FIELD_OF.get(name_key(field))
    if name is None:
        return Condition("text", ":", f"{field}{operator}{value}", negated)
    readers: dict[str, Callable[[str], str | Days | date | int | None]] = {
        "expiry": lambda text: compared_day(operator, text),
        "since": lambda text: compared_day(operator, text),
        "quantity": _thousandths,
        "weight": _thousandths,
        "status": lambda word: _STATUS_OF.get(name_key(word)),
        "condition": lambda word: _CONDITION_OF.get(name_key(word)),
    }
    read = readers.get(name, str)(value)
    return None if read is None else Condition(name, operator, read, negated)


def compared_day(operator: str, text: str) -> Days | date | None:
    """Read what a day is compared with: of a month or year its first or last day, or both."""
    days = days_named(text)
    if days is None or operator in (":", "="):
        return days
    return days[0] if operator in ("<", ">=") else days[1]


def days_named(text: str) -> Days | None:
    """Read a day, month or year, as its first and last day."""
    if found := _DAY_FIRST.fullmatch(text):
        day, month, year = found.groups()
    elif found := _YEAR_FIRST.fullmatch(text):
        year, month, day = found.groups()
    else:
        return None
    try:
        first = date(int(year), int(month or 1), int(day or 1))
        return first, first if day else _last_day(first.year, int(month or 12))
    except ValueError:
        return None


def _last_day(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _thousandths(text: str) -> int | None:
    plain = text.replace(",", ".")
    whole, _, part = plain.partition(".")
    if not (whole.isascii() and whole.isdigit() and len(whole) < 12 and all(sign in digits for sign in part)):  # noqa: PLR2004
        return None
    return int(whole) * 1000 + int((part + "000")[:3])
