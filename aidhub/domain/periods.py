"""Stretches of time that reports are made over, and the months, quarters or years they fall into."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import Enum

from aidhub.domain.days import FIRST_YEAR, LAST_YEAR, NotADay, parse_day
from aidhub.domain.errors import AidHubError
from aidhub.domain.filters import days_named

_MONTHS, _QUARTERS = 12, 36
"""Up to how many months a period is shown by months, and by quarters."""


class PeriodBackwards(AidHubError):
    """A period would end before it begins. Facts: begins, ends (days)."""


class StepUnit(Enum):
    """What a period is cut into: so many months each."""

    MONTH = 1
    QUARTER = 3
    YEAR = 12


@dataclass(frozen=True, slots=True)
class Step:
    """A month, quarter or year, of which the period may hold only a part. ``number`` counts quarters from 1."""

    unit: StepUnit
    year: int
    month: int

    @property
    def number(self) -> int:
        """Which quarter of the year it is."""
        return (self.month - 1) // StepUnit.QUARTER.value + 1


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day to the last, both included."""

    first: date
    last: date

    def unit(self) -> StepUnit:
        """Choose what it is cut into, so that there are never many pieces."""
        months = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1
        return StepUnit.MONTH if months <= _MONTHS else StepUnit.QUARTER if months <= _QUARTERS else StepUnit.YEAR

    def steps(self) -> tuple[Step, ...]:
        """List the months, quarters or years it touches."""
        found = [self.step(self.first)]
        while found[-1] != self.step(self.last):
            months = found[-1].year * 12 + found[-1].month - 1 + self.unit().value
            found.append(Step(self.unit(), months // 12, months % 12 + 1))
        return tuple(found)

    def step(self, day: date) -> Step:
        """Find the month, quarter or year a day falls into."""
        size = self.unit().value
        return Step(self.unit(), day.year, (day.month - 1) // size * size + 1)


def this_year(today: date) -> Period:
    """From the first of January until today."""
    return Period(date(today.year, 1, 1), today)


def last_year(today: date) -> Period:
    """The whole year before this one."""
    return Period(date(today.year - 1, 1, 1), date(today.year - 1, 12, 31))


def last_12_months(today: date) -> Period:
    """This month until today and the eleven whole months before it."""
    months = today.year * 12 + today.month - 12
    return Period(date(months // 12, months % 12 + 1, 1), today)


def months_before(day: date, months: int) -> date:
    """Go back so many months; where that month is shorter, to its last day."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def read_period(first: str, last: str) -> Period:
    """Read a period as it is typed: days, months or years, such as 03/2026 to 31.05.2026.

    Raises:
        NotADay, OpenDay: as they say.
        PeriodBackwards: it would end before it begins.
    """
    begins, ends = _days(first)[0], _days(last)[1]
    if ends < begins:
        raise PeriodBackwards(begins=begins, ends=ends)
    return Period(begins, ends)


def _days(text: str) -> tuple[date, date]:
    """Read the first and the last day of what was named."""
    if days := days_named(text.strip()):
        if days[0].year < FIRST_YEAR or days[1].year > LAST_YEAR:
            raise NotADay(text=text)
        return days
    day = parse_day(text)
    return day, day
