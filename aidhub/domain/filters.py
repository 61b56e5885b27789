"""What people type to filter the stock: words, and conditions such as ``location:A-05 expiry<03/2026 -blocked``."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from aidhub.domain.spelling import name_key

FIELDS = {
    "location": ("location", "place", "ort", "platz", "lagerplatz", "місце"),
    "expiry": ("expiry", "expires", "mhd", "ablauf", "haltbar", "термін", "придатний"),
    "category": ("category", "gruppe", "warengruppe", "kategorie", "група", "категорія"),
    "donor": ("donor", "spender", "донор"),
    "pallet": ("pallet", "palette", "палета"),
    "batch": ("batch", "lot", "charge", "партія", "серія"),
    "transport": ("transport", "for", "für", "рейс", "для"),
    "condition": ("condition", "state", "zustand", "стан"),
    "status": ("status", "статус"),
    "quantity": ("quantity", "menge", "кількість"),
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
_MONTH = re.compile(r"(\d{1,2})[/.](\d{4})$|(\d{4})-(\d{1,2})$")
_DAY = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})$|(\d{4})-(\d{1,2})-(\d{1,2})$")


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing a row must be, or must not be (``negated``).

    ``field`` is "text" for a plain word. ``value`` is a text, a day, or thousandths (quantity, weight in grams).
    """

    field: str
    operator: str
    value: str | date | int
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """What was understood of a filter, and the pieces that were not; a piece still being typed is neither."""

    conditions: tuple[Condition, ...] = ()
    unread: tuple[str, ...] = ()


def read_filter(text: str) -> Filter:
    """Understand what was typed. All conditions must hold; words match anywhere in names, numbers and places."""
    conditions, unread = [], []
    for minus, field, operator, raw in _TOKEN.findall(text):
        value = raw.strip('"„“”«»')
        if not value:
            continue
        found = _condition(field, operator, value, negated=bool(minus))
        if found:
            conditions.append(found)
        else:
            unread.append(f"{field}{operator}{value}")
    return Filter(tuple(conditions), tuple(unread))


def _condition(field: str, operator: str, value: str, *, negated: bool) -> Condition | None:
    if not field:
        status = _STATUS_OF.get(name_key(value))
        return Condition("status", "=", status, negated) if status else Condition("text", ":", value, negated)
    name = _FIELD_OF.get(name_key(field))
    if name is None:
        return Condition("text", ":", f"{field}{operator}{value}", negated)
    readers: dict[str, Callable[[str], str | date | int | None]] = {
        "expiry": _day,
        "quantity": _thousandths,
        "weight": _thousandths,
        "status": lambda word: _STATUS_OF.get(name_key(word)),
        "condition": lambda word: _CONDITION_OF.get(name_key(word)),
    }
    read = readers.get(name, str)(value)
    return None if read is None else Condition(name, operator, read, negated)


def _day(text: str) -> date | None:
    """Read a day; of a month, its first."""
    try:
        if found := _DAY.match(text):
            day, month, year, year2, month2, day2 = found.groups()
            return date(int(year or year2), int(month or month2), int(day or day2))
        if found := _MONTH.match(text):
            month, year, year2, month2 = found.groups()
            return date(int(year or year2), int(month or month2), 1)
    except ValueError:
        return None
    return None


def _thousandths(text: str) -> int | None:
    plain = text.replace(",", ".")
    whole, _, part = plain.partition(".")
    if not (whole.isascii() and whole.isdigit() and len(whole) < 12 and (part == "" or part.isdigit())):  # noqa: PLR2004
        return None
    return int(whole) * 1000 + int((part + "000")[:3])
