"""A chart: the numbers it shows, and where its bars, lines and words stand in a box of any unit.

The window and the papers draw the same layout: `lay_out` is told how wide words are there, and answers with
rectangles, rules and words, measured from the upper left corner of the box, downwards.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum
from typing import Literal

MOST_SERIES = 5
_MOST_TICKS = 5  # lines above the lowest one
_COLUMN_SHARE, _BAR_SHARE = 0.68, 0.7  # of the room a label has; the rest keeps bars apart
_WIDEST_COLUMN, _HIGHEST_BAR = 2.0, 0.6  # in lines of text
_ROW, _HIGHEST_ROW, _LEGEND, _GAP = 1.4, 1.9, 1.5, 0.5
_LABELS, _LEAST_BAR = 0.4, 0.15  # shares of the width: names of bars at most, room of bars at least


class Kind(Enum):
    """How values are drawn."""

    COLUMNS = "columns"
    BARS = "bars"


@dataclass(frozen=True, slots=True)
class Series:
    """Values of one kind, one for each label of the chart: zero or more, or None where nothing is known."""

    name: str
    values: tuple[Decimal | int | None, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """What a chart shows, in the words of one language.

    Args:
        title: what it is about.
        labels: what the values belong to: weeks, partners, aisles.
        series: one or more, at most `MOST_SERIES`; a chart of bars that are shares has one.
        label_name: what the labels are, as head of the table: "Week".
        note: stands beside the title, such as "tonnes per week".
        unit: stands behind a single value, such as "t"; may be empty.
        decimals: digits behind the decimal mark.
        kind: columns stand, for labels in the order of time; bars lie, for names.
        wholes: what each value is a part of, one for each label; its bar then shows the share. Only for bars.
        current: the label that is now, written strong.

    Raises:
        ValueError: a series has not as many values as there are labels, or there are none or too many series.
    """

    title: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    label_name: str = ""
    note: str = ""
    unit: str = ""
    decimals: int = 0
    kind: Kind = Kind.COLUMNS
    wholes: tuple[Decimal | int, ...] = ()
    current: int | None = None

    def __post_init__(self) -> None:
        """Hold what the docstring says."""
        if not 1 <= len(self.series) <= MOST_SERIES:
            message = f"a chart shows 1 to {MOST_SERIES} series, not {len(self.series)}"
            raise ValueError(message)
        counts = {len(one.values) for one in self.series} | ({len(self.wholes)} if self.wholes else set())
        if counts != {len(self.labels)}:
            message = f"{len(self.labels)} labels, but {sorted(counts)} values"
            raise ValueError(message)

    def is_empty(self) -> bool:
        """Say whether there is nothing to see: every value is zero or not known."""
        return not any(value for one in self.series for value in one.values)

    def percent(self, label: int) -> int | None:
        """Say how much of its whole the value of a label is; None where nothing is known or the whole is nothing."""
        value = self.series[0].values[label]
        if value is None or not self.wholes or not self.wholes[label]:
            return None
        return int((Decimal(value) * 100 / Decimal(self.wholes[label])).quantize(Decimal(1), ROUND_HALF_UP))


@dataclass(frozen=True, slots=True)
class Letters:
    """How words look where the chart is drawn.

    ``line`` is the height of a line; ``width`` and ``strong_width`` measure a text, in the unit of the box. ``number``
    writes a value with so many decimals, ``percent`` a share.
    """

    line: float
    width: Callable[[str], float]
    strong_width: Callable[[str], float]
    number: Callable[[Decimal | int, int], str]
    percent: Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Bar:
    """A rectangle for one value. ``series`` and ``label`` say which; ``share`` how full its track is, if it has one."""

    left: float
    top: float
    width: float
    height: float
    series: int
    label: int
    share: float | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """A text in one line whose middle is at ``middle``; ``x`` is the edge or centre that ``align`` names."""

    text: str
    x: float
    middle: float
    align: Literal["left", "right", "center"] = "left"
    is_strong: bool = False
    is_muted: bool = True


@dataclass(frozen=True, slots=True)
class Rule:
    """A level line."""

    left: float
    top: float
    width: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart laid out. ``cells`` are the rooms of the values, for pointing at them, also where a bar has no height."""

    bars: tuple[Bar, ...]
    tracks: tuple[Bar, ...]
    cells: tuple[Bar, ...]
    swatches: tuple[Bar, ...]
    rules: tuple[Rule, ...]
    words: tuple[Words, ...]


def round_ticks(highest: Decimal | int, decimals: int = 0) -> tuple[Decimal, ...]:
    """Choose the values an axis names: from 0 to ``highest`` or just above, in steps of 1, 2 or 5 times a power of ten.

    There are at most five steps, none finer than the ``decimals`` of the values; with nothing to show there is one.
    """
    least = Decimal(1).scaleb(-decimals)
    wished = max(Decimal(highest) / _MOST_TICKS, least)
    power = Decimal(1).scaleb(wished.adjusted())
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= wished)
    count = max(1, math.ceil(Decimal(highest) / step))
    return tuple(step * at for at in range(count + 1))


def lay_out(chart: Chart, width: float, height: float, letters: Letters) -> Drawing:
    """Place everything in a box; give it at least `least_height`."""
    page = _Page(chart, width, height, letters)
    top = page.legend()
    if chart.kind is Kind.COLUMNS:
        page.columns(top)
    else:
        page.level_bars(top)
    return page.drawing()


def least_height(chart: Chart, width: float, letters: Letters) -> float:
    """Say how high a box must be for all to be readable."""
    legend = _Page(chart, width, 0, letters).legend()
    rows = len(chart.labels) * len(chart.series) * _ROW if chart.kind is Kind.BARS else 6.0
    return legend + rows * letters.line


def shortened(text: str, room: float, letters: Letters, *, strong: bool = False) -> str:
    """Cut a text to a room, with an ellipsis."""
    width = letters.strong_width if strong else letters.width
    if width(text) <= room:
        return text
    kept = text
    while kept and width(kept.rstrip() + "…") > room:
        kept = kept[:-1]
    return kept.rstrip() + "…" if kept else ""


class _Page:
    """What is being laid out."""

    def __init__(self, chart: Chart, width: float, height: float, letters: Letters) -> None:
        self.chart, self.width, self.height, self.letters = chart, width, height, letters
        self.line, self.gap = letters.line, letters.line * _GAP
        self.bars: list[Bar] = []
        self.tracks: list[Bar] = []
        self.cells: list[Bar] = []
        self.swatches: list[Bar] = []
        self.rules: list[Rule] = []
        self.words: list[Words] = []

    def drawing(self) -> Drawing:
        """Hand out what was laid out."""
        bars, tracks, cells, swatches = map(tuple, (self.bars, self.tracks, self.cells, self.swatches))
        return Drawing(bars, tracks, cells, swatches, tuple(self.rules), tuple(self.words))

    def legend(self) -> float:
        """Name the series, from the left, in as many lines as they need; answers where the chart begins."""
        if len(self.chart.series) == 1:
            return 0.0
        x, top, side = 0.0, 0.0, self.line * 0.7
        for at, one in enumerate(self.chart.series):
            name = shortened(one.name, self.width - side - self.gap, self.letters)
            wide = side + self.gap * 0.7 + self.letters.width(name)
            if x and x + wide > self.width:
                x, top = 0.0, top + self.line * 1.3
            self.swatches.append(Bar(x, top + (self.line - side) / 2, side, side, at, -1))
            self.words.append(Words(name, x + side + self.gap * 0.7, top + self.line / 2))
            x += wide + 2 * self.gap
        return top + self.line * _LEGEND

    def columns(self, top: float) -> None:
        """Draw upright bars over an axis with round values."""
        known = [Decimal(value) for one in self.chart.series for value in one.values if value is not None]
        ticks = round_ticks(max(known, default=Decimal(0)), self.chart.decimals)
        decimals = max(0, -int(ticks[1].normalize().as_tuple().exponent))
        names = [self.letters.number(tick, decimals) for tick in ticks]
        left = max(self.letters.width(name) for name in names) + self.gap
        top, bottom = top + self.line / 2, self.height - self.line * 1.6
        for tick, name in zip(ticks, names, strict=True):
            y = bottom - (bottom - top) * float(tick / ticks[-1])
            self.rules.append(Rule(left, y, self.width - left))
            self.words.append(Words(name, left - self.gap, y, "right"))
        self._stand(left, top, bottom, ticks[-1])
        self._label(left, self.height - self.line * 0.7)

    def _stand(self, left: float, top: float, bottom: float, highest: Decimal) -> None:
        room = (self.width - left) / max(len(self.chart.labels), 1)
        wide = min(room * _COLUMN_SHARE / len(self.chart.series), self.line * _WIDEST_COLUMN)
        for label in range(len(self.chart.labels)):
            first = left + room * (label + 0.5) - wide * len(self.chart.series) / 2
            for at, one in enumerate(self.chart.series):
                value, x = one.values[label], first + wide * at
                self.cells.append(Bar(x, top, wide, bottom - top, at, label))
                if value is None:
                    middle = min(x + wide / 2, self.width - self.letters.width("–") / 2)
                    self.words.append(Words("–", middle, bottom - self.line / 2, "center"))
                elif value:
                    high = (bottom - top) * float(Decimal(value) / highest)
                    self.bars.append(Bar(x + wide * 0.04, bottom - high, wide * 0.92, high, at, label))

    def _label(self, left: float, middle: float) -> None:
        """Write the labels; where they are too wide only every second, third ... so that the last one stands."""
        chart, count = self.chart, len(self.chart.labels)
        if not count:
            return
        room = (self.width - left) / count
        widths = [self.letters.strong_width(text) for text in chart.labels]
        every = max(1, min(count, math.ceil((max(widths) + self.gap) / room)))
        for label in range((count - 1) % every, count, every):
            is_now = label == chart.current
            text = shortened(chart.labels[label], min(self.width, room * every), self.letters, strong=is_now)
            half = (self.letters.strong_width if is_now else self.letters.width)(text) / 2
            x = min(max(left + room * (label + 0.5), half), self.width - half)
            self.words.append(Words(text, x, middle, "center", is_now, not is_now))

    def level_bars(self, top: float) -> None:
        """Draw a row of bars for each label: its name, the bars, and what they are worth."""
        values = self._values_written()
        named = max((self.letters.width(text) for text in self.chart.labels), default=0.0)
        valued = max((self.letters.width(text) for row in values for text in row), default=0.0)
        valued = min(valued, self.width * (1 - _LABELS - _LEAST_BAR) - 2 * self.gap)
        named = min(named, self.width * _LABELS)
        left, right = named + self.gap, self.width - valued - self.gap
        count = len(self.chart.series)
        row = min((self.height - top) / max(len(self.chart.labels), 1), self.line * _HIGHEST_ROW * count)
        for label, text in enumerate(self.chart.labels):
            middle = top + row * (label + 0.5)
            is_now = label == self.chart.current
            name = shortened(text, named, self.letters, strong=is_now)
            self.words.append(Words(name, 0, middle, "left", is_now, is_muted=False))
            for at in range(count):
                y = middle + row * _BAR_SHARE / count * (at - (count - 1) / 2)
                self._lie(left, right, y, row, (at, label))
                written = shortened(values[label][at], valued, self.letters)
                self.words.append(Words(written, self.width, y, "right", is_muted=False))

    def _lie(self, left: float, right: float, middle: float, row: float, which: tuple[int, int]) -> None:
        at, label = which
        high = min(row * _BAR_SHARE / len(self.chart.series) * 0.9, self.line * _HIGHEST_BAR)
        value, top = self.chart.series[at].values[label], middle - high / 2
        self.cells.append(Bar(left, top, right - left, high, at, label))
        if self.chart.wholes:
            self.tracks.append(Bar(left, top, right - left, high, at, label))
        share = self._share(value, label)
        if share:
            self.bars.append(
                Bar(left, top, (right - left) * min(share, 1.0), high, at, label, share if self.chart.wholes else None)
            )

    def _share(self, value: Decimal | int | None, label: int) -> float:
        """How far a bar reaches: of its whole if it has one, else of the greatest value."""
        if self.chart.wholes:
            whole = Decimal(self.chart.wholes[label])
        else:
            whole = max(
                (Decimal(one or 0) for series in self.chart.series for one in series.values), default=Decimal(0)
            )
        return float(Decimal(value or 0) / whole) if whole else 0.0

    def _values_written(self) -> list[list[str]]:
        chart = self.chart
        written: list[list[str]] = []
        for label in range(len(chart.labels)):
            percent = chart.percent(label)
            if percent is not None:
                written.append([self.letters.percent(percent)])
            else:
                written.append([value_words(chart, one.values[label], self.letters.number) for one in chart.series])
        return written


def value_words(chart: Chart, value: Decimal | int | None, number: Callable[[Decimal | int, int], str]) -> str:
    """Write a value with its unit, or a dash where nothing is known."""
    if value is None:
        return "–"
    return f"{number(value, chart.decimals)}\u00a0{chart.unit}" if chart.unit else number(value, chart.decimals)


def table_rows(chart: Chart, number: Callable[[Decimal | int, int], str]) -> list[tuple[str, ...]]:
    """Write the chart as rows of a table: the label, then its values without the unit, which stands in the head."""
    bare = replace(chart, unit="")
    return [
        (label, *(value_words(bare, one.values[at], number) for one in chart.series))
        for at, label in enumerate(chart.labels)
    ]
