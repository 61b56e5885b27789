"""Public holidays along the roads to Ukraine; the days that follow Easter are computed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache

from aidhub.domain.reference import read_table, whole

_JULIAN_BEHIND = 13
"""Days the Julian calendar is behind, from 1900 to 2099."""


def easter(year: int) -> date:
    """Tell Easter Sunday of the western churches. Source: the Gregorian computus as published in Nature in 1876."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leaps, skipped = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leaps - correction + 15) % 30
    sunday = (32 + 2 * skipped + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Tell Easter Sunday of the eastern churches. Source: the algorithm of Meeus for the Julian calendar."""
    moon = (19 * (year % 19) + 15) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + sunday + 114, 31)
    return date(year, month, day + 1) + timedelta(days=_JULIAN_BEHIND)


@cache
def holidays(country: str, year: int) -> Mapping[date, Mapping[str, str]]:
    """List the public holidays of a country with their names by language; regional ones count for all of it."""
    found: dict[date, Mapping[str, str]] = {}
    for row in read_table("holidays"):
        since, until = whole(row["since"]) or year, whole(row["until"]) or year
        if row["country"] == country and since <= year <= until:
            found[_day(row["day"], year)] = {language: row[f"name_{language}"] for language in ("de", "uk", "en")}
    return found


def holiday(country: str, day: date) -> Mapping[str, str]:
    """Name the holiday of a day by language; empty if it is none."""
    return holidays(country, day.year).get(day, {})


def _day(rule: str, year: int) -> date:
    for name, sunday in (("easter", easter), ("orthodox", orthodox_easter)):
        if rule.startswith(name):
            return sunday(year) + timedelta(days=int(rule.removeprefix(name)))
    month, day = rule.split("-")
    return date(year, int(month), int(day))
