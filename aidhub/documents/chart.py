"""A chart on paper: black, hatched and empty bars, which fax and copy well, and no colour."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from aidhub.documents.figures import figure
from aidhub.documents.press import MM, Block, Ink, Press
from aidhub.documents.type import Style, width
from aidhub.domain.charts import Bar, Chart, Kind, Letters, lay_out, least_height
from aidhub.i18n import Translator

WORDS = Style(7, 9)
STRONG = Style(7, 9, bold=True)
PLOT = 45 * MM
_EDGE, _HAIR = 0.25 * MM, 0.15 * MM
_APART = 1.1 * MM
_GREY = 0.6
_SLOPES = {1: (1,), 2: (), 3: (-1,), 4: (1, -1)}
"""How the hatching of each series runs: up, none, down, both; the first is black."""


def chart_block(press: Press, chart: Chart, room: float, tr: Translator, height: float = 0.0) -> Block:
    """Draw a chart. Its title and note are not drawn: a paper has headings of its own.

    Args:
        press: what it is printed on.
        chart: the numbers, in the words of the language of ``tr``.
        room: the width in points.
        tr: writes the shares; values are written as papers do in every language.
        height: in points; never less than is readable. Columns get a plot of 45 mm if it is left out.
    """
    words = _letters(tr)
    wished = height or (PLOT if chart.kind is Kind.COLUMNS else 0.0)
    high = max(wished, least_height(chart, room, words))
    drawn = lay_out(chart, room, high, words)
    ink = Ink(press)
    for rule in drawn.rules:
        ink.rule(rule.left, rule.top, rule.width, _HAIR, _GREY)
    for track in drawn.tracks:
        ink.frame(track.left, track.top, track.width, track.height, _HAIR)
    for bar in (*drawn.bars, *drawn.swatches):
        ink.add(_filled(bar))
    for text in drawn.words:
        style = STRONG if text.is_strong else WORDS
        ink.text(text.x, text.middle - style.leading / 2, text.text, style, align=text.align)
    return ink.block(high)


def _letters(tr: Translator) -> Letters:
    return Letters(
        WORDS.leading,
        lambda text: width(text, WORDS),
        lambda text: width(text, STRONG),
        _number,
        lambda percent: tr("Paper", "{percent}\u00a0%", percent=percent),
    )


def _number(value: Decimal | int, decimals: int) -> str:
    return figure(int(Decimal(value).scaleb(decimals).quantize(Decimal(1), ROUND_HALF_UP)), decimals)


def _filled(bar: Bar) -> str:
    """Give the operators that draw a bar, black or hatched within its outline."""
    box = f"{bar.left:.2f} {-bar.top - bar.height:.2f} {bar.width:.2f} {bar.height:.2f} re"
    if bar.series == 0:
        return f"0 g {box} f"
    lines = [line for slope in _SLOPES[bar.series] for line in _hatching(bar, slope)]
    hatched = f"q {box} W n {_EDGE:.2f} w {' '.join(lines)} S Q " if lines else ""
    return f"1 g {box} f 0 g 0 G {hatched}{_EDGE:.2f} w {box} S"


def _hatching(bar: Bar, slope: int) -> list[str]:
    """Lines at 45 degrees that cover a bar; they are cut at its edge."""
    bottom, top = -bar.top - bar.height, -bar.top
    start, end = (bottom, top) if slope > 0 else (top, bottom)
    count = int((bar.width + bar.height) / _APART) + 1
    lefts = (bar.left - bar.height + at * _APART for at in range(count))
    return [f"{x:.2f} {start:.2f} m {x + bar.height:.2f} {end:.2f} l" for x in lefts]
