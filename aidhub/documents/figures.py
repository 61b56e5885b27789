"""Figures on papers: thin spaces, decimal commas, and parts that add up to the total printed below them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

THIN_SPACE = "\u202f"
_STEPS = ((100, 1), (10, 2), (1, 3))  # grams a printed step stands for, digits behind the comma
_SMALLEST_IN_STEPS = 10
_RANGE_FROM = 3  # two neighbours are named, three make a range
_NUMBER = re.compile(r"(.*?)(\d+)")


def figure(value: int, decimals: int = 0) -> str:
    """Write ``value`` (in units of the last digit) as papers do: ``figure(240000, 2)`` is 2 400,00.

    The same in every language of a paper, so that all readers see one number.
    """
    digits = f"{abs(value):0{decimals + 1}}"
    whole, part = (digits[:-decimals], digits[-decimals:]) if decimals else (digits, "")
    grouped = f"{int(whole):,}".replace(",", THIN_SPACE)
    return ("-" if value < 0 else "") + grouped + ("," + part if part else "")


def quantity(milli: int) -> str:
    """Write thousandths of a unit without needless zeros: 40, 12,5."""
    whole = figure(milli, 3).rstrip("0")
    return whole.rstrip(",")


def money(cents: int) -> str:
    """Write an amount: 2 400,00."""
    return figure(cents, 2)


@dataclass(frozen=True, slots=True)
class Weights:
    """Net and gross weights of a paper's lines as they are printed: kilograms with ``decimals`` digits, as figures.

    A line's weight that is not known is None; the totals hold the known ones.
    """

    net: tuple[int | None, ...]
    gross: tuple[int | None, ...]
    net_total: int
    gross_total: int
    decimals: int

    def kilograms(self, steps: int) -> str:
        """Write a weight of this paper."""
        return figure(steps, self.decimals)


def weights(lines: Sequence[tuple[int | None, int | None]]) -> Weights:
    """Round the net and gross weights of a paper's lines, given in grams, so that they add up.

    One rule for the whole paper: kilograms with one digit behind the comma if every line weighs 1 kg or more, otherwise
    as many (at most three) as the lightest line needs to count ten steps. A printed total is the exact sum, rounded;
    the lines share it by largest remainder and so add up to it; a line's net never exceeds its gross.
    """
    lightest = min((grams for line in lines for grams in line if grams), default=_STEPS[0][0] * _SMALLEST_IN_STEPS)
    step, decimals = next((pair for pair in _STEPS if lightest >= pair[0] * _SMALLEST_IN_STEPS), _STEPS[-1])
    gross = rounded_together([line[1] for line in lines], step)
    net = rounded_together([line[0] for line in lines], step, gross)
    return Weights(net, gross, _total(net), _total(gross), decimals)


def _total(parts: Iterable[int | None]) -> int:
    return sum(part for part in parts if part is not None)


def rounded_together(
    amounts: Sequence[int | None], step: int, limits: Sequence[int | None] | None = None
) -> tuple[int | None, ...]:
    """Express amounts in whole steps so that they add up to their rounded sum; the largest remainders are rounded up.

    Args:
        amounts: zero or more each, in the unit of ``step``; None stays None.
        step: how much one printed step stands for.
        limits: in steps; no share is rounded up beyond its own as long as another one can be.
    """
    sum_in_steps = (2 * sum(amount for amount in amounts if amount) + step) // (2 * step)
    parts = [None if amount is None else amount // step for amount in amounts]
    left = sum_in_steps - _total(parts)
    order = sorted(
        (place for place, amount in enumerate(amounts) if amount is not None),
        key=lambda place: (-((amounts[place] or 0) % step), place),
    )
    for bounds in (limits, limits, None):
        for place in order:
            part, bound = parts[place], bounds[place] if bounds else None
            if left and part is not None and (bound is None or part < bound):
                parts[place] = part + 1
                left -= 1
    return tuple(parts)


def numbers(names: Iterable[str]) -> str:
    """Write numbers in short: P-0301–0306, P-0324, 0325. Beginnings that repeat are left out."""
    split = [(found[1], found[2]) if (found := _NUMBER.fullmatch(name)) else (name, "") for name in sorted(set(names))]
    written = []
    for (start, _), group in groupby(split, key=lambda pair: (pair[0], len(pair[1]))):
        runs = _runs([digits for _, digits in group])
        written.append(start + ", ".join(runs))
    return ", ".join(written)


def _runs(digits: Sequence[str]) -> list[str]:
    runs: list[list[str]] = []
    for number in digits:
        if number and runs and int(number) == int(runs[-1][-1]) + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [part for run in runs for part in ([f"{run[0]}–{run[-1]}"] if len(run) >= _RANGE_FROM else run)]


def day(value: date) -> str:
    """Write a day: 13.11.2026, on papers in every language alike."""
    return f"{value:%d.%m.%Y}"


def expiry(last: date) -> str:
    """Write the last day goods may be handed out; the last day of a month stands for the month, as on packages."""
    return f"{last:%m/%Y}" if (last + timedelta(days=1)).month != last.month else day(last)
