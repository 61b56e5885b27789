"""Moments as people type them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from aidhub.domain.days import NotADay
from aidhub.domain.moments import NotADuration, parse_minutes, parse_moment

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("17.12. 06:00", datetime(2026, 12, 17, 5, 0, tzinfo=UTC)),
        ("17.12 14:30", datetime(2026, 12, 17, 13, 30, tzinfo=UTC)),
        ("25.11.", datetime(2026, 11, 25, 5, 0, tzinfo=UTC)),
        ("24.11.", datetime(2027, 11, 24, 5, 0, tzinfo=UTC)),
        ("29.2.", datetime(2028, 2, 29, 5, 0, tzinfo=UTC)),
        ("2026-07-01T08:15", datetime(2026, 7, 1, 6, 15, tzinfo=UTC)),
        ("1 Dec 2026", datetime(2026, 12, 1, 5, 0, tzinfo=UTC)),
    ],
)
def test_a_moment_is_read_as_people_write_it(text: str, moment: datetime) -> None:
    assert parse_moment(text, TODAY) == moment


def test_the_clock_is_that_of_the_country() -> None:
    assert parse_moment("17.12. 08:00", TODAY, "UA") == datetime(2026, 12, 17, 6, 0, tzinfo=UTC)


@pytest.mark.parametrize("text", ["", "soon", "31.2.2027", "32.1.", "17.12. 25:00"])
def test_what_is_no_moment_is_refused(text: str) -> None:
    with pytest.raises(NotADay):
        parse_moment(text, TODAY)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("4:10", 250),
        ("4 h 10", 250),
        ("4,5 h", 270),
        ("0.5", 30),
        ("45 min", 45),
        ("6", 360),
        ("45", 45),
        ("3 год", 180),
    ],
)
def test_how_long_something_takes_is_read_as_people_write_it(text: str, minutes: int) -> None:
    assert parse_minutes(text) == minutes


@pytest.mark.parametrize("text", ["", "soon", "4:75", "-3", "1:2:3"])
def test_what_is_no_duration_is_refused(text: str) -> None:
    with pytest.raises(NotADuration):
        parse_minutes(text)
