"""Local time where a transport departs and where it arrives, on every system."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_NAMES = {
    "DE": ("Europe/Berlin",),
    "PL": ("Europe/Warsaw",),
    "RO": ("Europe/Bucharest",),
    "UA": ("Europe/Kyiv", "Europe/Kiev"),
}
_WINTER = {"RO": 2, "UA": 2}


@cache
def clock(country: str) -> tzinfo:
    """Find the time zone of a country by its two letters; others, and where the system knows none, by winter time."""
    for name in _NAMES.get(country, _NAMES["DE"]):
        try:
            return ZoneInfo(name)
        except ZoneInfoNotFoundError:
            continue
    return timezone(timedelta(hours=_WINTER.get(country, 1)))


def local_day(at: datetime, country: str) -> date:
    """Tell which day it is there at a moment."""
    return at.astimezone(clock(country)).date()
