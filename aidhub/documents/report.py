"""A report on paper: title and period, what must be known to read it, the chart, and all its numbers as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from aidhub.documents.chart import chart_block
from aidhub.documents.figures import day, figure, quantity
from aidhub.documents.press import MM, Block, Imprint, Ink, Press, Stack
from aidhub.documents.sheet import BODY, BOTTOM, CAPTION, DOT, FOOT, SMALL, TOP, WIDTH, with_foot
from aidhub.documents.table import PAD_SIDE, Column, Group, Table, flow, paginate
from aidhub.documents.type import Style, printable, shortened, width
from aidhub.documents.words import NONE
from aidhub.domain.charts import Chart
from aidhub.i18n import Translator

Value = str | int | Decimal | date | None

_TITLE = Style(15.5, 18.5, bold=True)
_PERIOD = Style(10, 14, bold=True)
_CELL, _SUM = Style(7.4, 9.6), Style(7.4, 9.6, bold=True)
_HEAD_RULE, _SUM_RULE = 0.5 * MM, 0.5 * MM
_GAP, _BELOW = 4 * MM, 2 * MM
_LEAST = 8 * MM
_MOST_CHART = 0.5
"""Of the first page: the numbers begin there too."""


@dataclass(frozen=True, slots=True)
class ReportColumn:
    """A column of a report. ``is_number`` sets it to the right; words share the room left.

    ``decimals`` None writes as many digits behind the mark as a value has, at most three.
    """

    heading: str
    is_number: bool = False
    decimals: int | None = 0


@dataclass(frozen=True, slots=True)
class Report:
    """A report in the words of one language. ``notes`` say what the numbers mean and what they lack.

    ``sums`` is a row like the others, below all; None: nothing is summed up. ``made_on`` is the day it holds for.
    """

    title: str
    period: str
    sender: str
    notes: tuple[str, ...]
    chart: Chart | None
    columns: tuple[ReportColumn, ...]
    rows: tuple[tuple[Value, ...], ...]
    sums: tuple[Value, ...] | None
    made_on: date


def build(report: Report, tr: Translator) -> bytes:
    """Make the PDF; the same bytes for the same report and language."""
    press = Press(Imprint(tr.code, f"{report.title} {report.period}", report.sender, report.title, report.made_on))
    columns = _columns(report)
    table = Table(press, columns)
    opening = [_head(press, report), *_chart(press, report, tr)]
    room = BOTTOM - FOOT - TOP
    sums = table.sum_row(_cells(report, columns, report.sums, _SUM), _SUM_RULE, PAD_SIDE) if report.sums else None
    closing = sums.height if sums else 0.0
    later = room - table.head.height
    rows = [block for row in report.rows for block in table.row(_cells(report, columns, row, _CELL), later - closing)]
    first = room - sum(block.height for block in opening) - table.head.height
    pages = [[table.head, *blocks] if blocks else [] for blocks in paginate([Group(rows)], first, later, closing)]
    pages[0] = [*opening, *pages[0]]
    if sums:
        pages[-1].append(sums)
    for number, blocks in enumerate(pages, start=1):
        press.page(with_foot(press, blocks, _foot(report, number, len(pages), tr)))
    return press.pdf()


def _foot(report: Report, number: int, count: int, tr: Translator) -> str:
    page = tr("Paper", "page {page} of {pages}", page=number, pages=count)
    return DOT.join(filter(None, (report.sender, report.title, day(report.made_on), page)))


def _head(press: Press, report: Report) -> Block:
    ink = Ink(press)
    stack = Stack(ink, 0, 0, WIDTH)
    stack.add(report.title, _TITLE)
    stack.add(report.period, _PERIOD)
    stack.add(report.sender, BODY)
    height = stack.top + _BELOW
    ink.rule(0, height, WIDTH, _HEAD_RULE)
    notes = Stack(ink, 0, height + _BELOW, WIDTH)
    for note in report.notes:
        notes.add(note, SMALL)
    return ink.block(notes.top + _GAP).within((BOTTOM - FOOT - TOP) * _MOST_CHART / 2)


def _chart(press: Press, report: Report, tr: Translator) -> list[Block]:
    if report.chart is None or report.chart.is_empty():
        return []
    ink = Ink(press)
    said = DOT.join(filter(None, (report.chart.title, report.chart.note)))
    ink.text(0, 0, shortened(said, CAPTION, WIDTH), CAPTION)
    most = (BOTTOM - FOOT - TOP) * _MOST_CHART
    return [ink.block(CAPTION.leading + _BELOW), chart_block(press, report.chart, WIDTH, tr).within(most),
            Block(_GAP, "")]  # fmt: skip


def _columns(report: Report) -> list[Column]:
    """Give figures the room they need, and share the rest out to the columns of words, so that no word is broken."""
    rooms = [_room(report, at) for at in range(len(report.columns))]
    words = [at for at, column in enumerate(report.columns) if not column.is_number]
    widths = [least for least, _ in rooms]
    if sum(widths) > WIDTH:  # more columns than any page has room for: what is too long is wrapped
        return _headed(report, [wide * WIDTH / sum(widths) for wide in widths])
    extra = WIDTH - sum(widths)
    wanted = sum(rooms[at][1] - rooms[at][0] for at in words)
    for at in words:
        least, wish = rooms[at]
        if wanted > extra:
            widths[at] += (wish - least) * extra / wanted
        else:
            widths[at] = wish + (extra - wanted) / len(words)
    return _headed(report, widths)


def _headed(report: Report, widths: Sequence[float]) -> list[Column]:
    return [
        Column(flow(column.heading, CAPTION, own - 2 * PAD_SIDE), own, column.is_number)
        for column, own in zip(report.columns, widths, strict=True)
    ]


def _room(report: Report, at: int) -> tuple[float, float]:
    """Say how wide a column must be, for its longest word, and how wide it would like to be, for its longest text."""
    column = report.columns[at]
    rows = [*report.rows, *([report.sums] if report.sums else [])]
    texts = [printable(_written(column, row[at])) for row in rows]
    head = max((width(printable(word), CAPTION) for word in column.heading.split()), default=0.0)
    wish = max((width(text, _SUM) for text in texts), default=0.0)
    least = max((width(word, _SUM) for text in texts for word in text.split()), default=0.0)
    if column.is_number:
        least = wish
    around = max(head, _LEAST - 2 * PAD_SIDE)
    needed, wished = max(around, least) + 2 * PAD_SIDE, max(around, wish) + 2 * PAD_SIDE
    return min(needed, WIDTH / 3), min(max(needed, wished), WIDTH / 2)


def _cells(
    report: Report, columns: Sequence[Column], row: Sequence[Value], style: Style
) -> list[list[tuple[str, Style, str]]]:
    return [
        flow(_written(column, value), style, own.room)
        for column, value, own in zip(report.columns, row, columns, strict=True)
    ]


def _written(column: ReportColumn, value: Value) -> str:
    """Write a value as papers do in every language; a dash where there is none."""
    if value is None or value == 0:
        return NONE
    if isinstance(value, date):
        return day(value)
    if isinstance(value, str):
        return value
    if column.decimals is None:
        return quantity(int(value * 1000))
    whole = Decimal(value).scaleb(column.decimals).quantize(Decimal(1), ROUND_HALF_UP)
    return figure(int(whole), column.decimals)
