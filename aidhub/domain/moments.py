"""The one parser of moments people type, such as a departure: a day, perhaps without its year, and a time."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time

from aidhub.domain.clocks import clock
from aidhub.domain.days import NotADay, parse_day
from aidhub.domain.errors import AidHubError

USUAL_TIME = time(6, 0)
"""When a transport departs if only the day is said."""


class NotADuration(AidHubError):
    """What was typed is no time that something takes. Facts: text."""


_TIME = re.compile(r"[\sT,]+(\d{1,2}):(\d{2})$")
_DAY_AND_MONTH = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.?")


def parse_moment(text: str, today: date, country: str = "DE") -> datetime:
    """Read a day and a time of the clock of a country; answers the moment in UTC.

    Args:
        text: such as ``17.11. 06:00``, ``17.11.2026``, ``2026-11-17 14:30``. A day without year is the next one there
            is from ``today`` on; without a time it is `USUAL_TIME`.
        today: the day at the workstation.
        country: two letters, whose clock it is.

    Raises:
        NotADay: there is no such day or time.
        OpenDay: day and month cannot be told apart.
    """
    words = text.strip()
    found = _TIME.search(words)
    at = _time(found[1], found[2], text) if found else USUAL_TIME
    day = coming_day(words[: found.start()] if found else words, today)
    return datetime.combine(day, at, clock(country)).astimezone(UTC)


def coming_day(text: str, today: date) -> date:
    """Read a day; without its year (``24.12.``) it is the next one there is from ``today`` on.

    Raises:
        NotADay: there is no such day.
        OpenDay: day and month cannot be told apart.
    """
    found = _DAY_AND_MONTH.fullmatch(text.strip())
    if not found:
        return parse_day(text)
    for year in range(today.year, today.year + 5):
        try:
            day = date(year, int(found[2]), int(found[1]))
        except ValueError:
            continue
        if day >= today:
            return day
    raise NotADay(text=text)


_DURATION = re.compile(
    r"(?:(?P<hours>\d{1,3})\s*(?::|h|std\.?|год\.?)\s*(?:(?P<rest>\d{1,2})\s*(?:min|m|хв)?\.?)?"
    r"|(?P<minutes>\d{1,5})\s*(?:min|m|хв)\.?|(?P<parts>\d{1,3}[.,]\d{1,2})\s*(?:h|std|год)?\.?|(?P<plain>\d{1,5}))",
    re.IGNORECASE,
)
_HOURS_AT_MOST = 24


def parse_minutes(text: str) -> int:
    """Read how long something takes: ``4:10``, ``4 h 10``, ``4,5 h``, ``45 min``; answers minutes.

    A number alone is hours up to 24, minutes above.

    Raises:
        NotADuration: it is none.
    """
    found = _DURATION.fullmatch(text.strip())
    if found is None or int(found["rest"] or 0) >= 60:  # noqa: PLR2004 - minutes of an hour
        raise NotADuration(text=text)
    if found["hours"]:
        return int(found["hours"]) * 60 + int(found["rest"] or 0)
    if found["parts"]:
        return round(float(found["parts"].replace(",", ".")) * 60)
    count = int(found["minutes"] or found["plain"])
    return count * 60 if found["plain"] and count <= _HOURS_AT_MOST else count


def _time(hours: str, minutes: str, text: str) -> time:
    try:
        return time(int(hours), int(minutes))
    except ValueError:
        raise NotADay(text=text) from None
