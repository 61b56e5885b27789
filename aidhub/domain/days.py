"""The one parser of days: however people write them, and only where day and month can be told apart."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Collection, Iterable
from datetime import date
from enum import StrEnum
from functools import lru_cache

from aidhub.domain.errors import AidHubError

FIRST_YEAR, LAST_YEAR = 1950, 2150

_MONTHS = {
    1: "jan january januar jänner січень січня січ stycznia styczeń sty janvier janv styczen",
    2: "feb february februar feber лютий лютого лют lutego luty lut février fevrier févr fevr fév fev",
    3: "mar march märz maerz mär mrz березень березня бер marca marzec mars",
    4: "apr april квітень квітня квіт кві kwietnia kwiecień kwi kwiecien avril avr",
    5: "may mai травень травня трав тра maja maj",
    6: "jun june juni червень червня черв чер czerwca czerwiec cze juin",
    7: "jul july juli липень липня лип lipca lipiec lip juillet juil",
    8: "aug august серпень серпня серп сер sierpnia sierpień sie sierpien août aout",
    9: "sep sept september вересень вересня вер września wrzesień wrz wrzesnia wrzesien septembre",
    10: "oct october okt oktober жовтень жовтня жовт жов października październik paź pazdziernika paz octobre",
    11: "nov november листопад листопада лист лис listopada listopad lis novembre",
    12: "dec december dez dezember грудень грудня груд гру grudnia grudzień gru grudzien décembre decembre déc",
}
_MONTH_OF = {word: month for month, words in _MONTHS.items() for word in words.split()}
_BEFORE = re.compile(
    r"^(?:mhd bis|mhd|exp\.? ?date|exp|expiry|expires|bbe|bbd|bb|best before|use by|haltbar bis|verfall|verw\. ?bis|bis"
    r"|вжити до|придатний до|годен до|до|термін|дата|ważne do|ważny do|wazne do|do|dluo|ddm|dlc|le)"
    r"(?![^\W\d_])[.:\s]*",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?<=\d)[,\s]*(?:року|рік|роки|р|года|г|roku|r)\.?$|[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]m)?Z?$",
    re.IGNORECASE,
)
_NAMED = re.compile(r"[^\W\d_]+|\d+")


Readings = dict["DayOrder | None", date]


class NotADay(AidHubError):
    """A text is no day of the calendar. Facts: text."""


class OpenDay(AidHubError):
    """A text is a day, but which: day and month (or month and year) cannot be told apart. Facts: text, readings."""


class DayOrder(StrEnum):
    """What stands first. The last two are for months alone: 08/26 and 26/08."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"
    MONTH_YEAR = "my"
    YEAR_MONTH = "ym"


def parse_day(text: str, orders: Collection[DayOrder] = ()) -> date:
    """Read a day. A month alone means its last day, a year alone its last day.

    Args:
        text: such as ``31.08.2026``, ``2026-08-31``, ``08/31/2026``, ``MHD 08/26``, ``серпень 2026``, ``Aug-26``.
        orders: what stands first in this column, where the text itself does not show it; see `day_orders`.

    Raises:
        NotADay: there is no such day.
        OpenDay: it can be read in two ways and ``orders`` does not say which.
    """
    readings = day_readings(text)
    days = set(readings.values())
    if not days:
        raise NotADay(text=text)
    if len(days) == 1:
        return days.pop()
    for order in orders:
        if order in readings:
            return readings[order]
    raise OpenDay(text=text, readings=readings)


def day_orders(texts: Iterable[str]) -> frozenset[DayOrder]:
    """Find what stands first in a column: the order that some texts prove and none disproves."""
    proved = {
        order for text in texts if len(readings := day_readings(text)) == 1 for order in readings if order is not None
    }
    for one, other in ((DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST), (DayOrder.MONTH_YEAR, DayOrder.YEAR_MONTH)):
        if {one, other} <= proved:
            proved -= {one, other}
    return frozenset(proved)


@lru_cache(maxsize=1 << 14)
def day_readings(text: str) -> Readings:
    """List the days a text can mean, by what then stands first; None where the form leaves no doubt.

    The answer is shared: do not change it.
    """
    words = " ".join(text.split())
    words = _AFTER.sub("", _BEFORE.sub("", words)).strip(" .,:;")
    for form, read in _FORMS:
        if found := form.fullmatch(words):
            return read(*found.groups())
    return _sure(_named(words.casefold()))


def _ymd(year: str, _: str, month: str, day: str) -> Readings:
    return _sure(_day(int(year), int(month), int(day)))


def _month_year(month: str, year: str) -> Readings:
    return _sure(_last(int(year), int(month)))


def _year_month(year: str, month: str) -> Readings:
    return _sure(_last(int(year), int(month)))


def _eight(a: str, b: str, c: str, d: str) -> Readings:
    return _sure(_day(int(a + b), int(c), int(d)) or _day(int(c + d), int(b), int(a)))


def _year_alone(year: str) -> Readings:
    return _sure(_last(int(year), 12))


def _three(first: str, mark: str, second: str, last: str) -> Readings:
    """Read three figures; between points and blanks the day stands first, whoever writes."""
    year, one, two = _year(last), int(first), int(second)
    day_first, month_first = _day(year, two, one), _day(year, one, two)
    if mark in ". ":
        return _sure(day_first or month_first)
    readings = {DayOrder.DAY_FIRST: day_first, DayOrder.MONTH_FIRST: month_first}
    return {order: day for order, day in readings.items() if day}


def _two(first: str, mark: str, second: str) -> Readings:
    """Read a month and a year of two digits; with a point the year never stands first (15.11 is a day without year)."""
    month_year = _last(_year(second), int(first))
    year_month = None if mark == "." or len(first) == 1 else _last(_year(first), int(second))
    readings = {DayOrder.MONTH_YEAR: month_year, DayOrder.YEAR_MONTH: year_month}
    return {order: day for order, day in readings.items() if day}


def _named(words: str) -> date | None:
    """Read a day or month with the month's name in it."""
    parts = _NAMED.findall(words)
    months = [month for part in parts if (month := _MONTH_OF.get(part))]
    figures = [part for part in parts if part.isascii() and part.isdigit()]
    if len(months) != 1 or len(parts) - len(figures) != 1:
        return None
    match figures:
        case [year] if len(year) in (2, 4):
            return _last(_year(year), months[0])
        case [day, year] if len(day) <= 2 and len(year) in (2, 4):  # noqa: PLR2004
            return _day(_year(year), months[0], int(day))
        case [year, day] if len(year) == 4 and len(day) <= 2:  # noqa: PLR2004
            return _day(int(year), months[0], int(day))
    return None


def _year(figures: str) -> int:
    """Complete a year of two digits: up to 79 it is of this century."""
    year = int(figures)
    return year if len(figures) == 4 else year + (2000 if year < 80 else 1900)  # noqa: PLR2004


def _sure(day: date | None) -> Readings:
    return {None: day} if day else {}


def _last(year: int, month: int) -> date | None:
    return _day(year, month, monthrange(year, month)[1]) if 1 <= month <= 12 and year else None  # noqa: PLR2004


def _day(year: int, month: int, day: int) -> date | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


_FORMS = [
    (re.compile(form, re.ASCII), read)
    for form, read in (
        (r"(\d{4})([-./ ])(\d{1,2})\2(\d{1,2})", _ymd),
        (r"(\d{1,2})\s?([-./ ])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})", _three),
        (r"(\d{1,2})\s?([-./])\s?(\d{2})", _two),
        (r"(\d{1,2})\s?[-./ ]\s?(\d{4})", _month_year),
        (r"(\d{4})\s?[-./ ]\s?(\d{1,2})", _year_month),
        (r"(\d{2})(\d{2})(\d{2})(\d{2})", _eight),
        (r"(\d{4})", _year_alone),
    )
]
