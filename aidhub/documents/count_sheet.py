"""The count sheet: what should stand at each location, with room to write in what does. The way without a computer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import groupby
from typing import Any

import zxingcpp

from aidhub.documents.figures import quantity
from aidhub.documents.press import MM, Block, Ink
from aidhub.documents.sheet import BODY, SMALL, WIDTH, Frame, Page, Sheets
from aidhub.documents.table import PAD_SIDE, Column, Group, Set, Table, flow, paginate
from aidhub.documents.type import Style
from aidhub.documents.words import joined, sides
from aidhub.i18n import Translator

TEMPLATE = date(2026, 12, 1)
_HEAD = Style(6.6, 8.2, grey=0.2)
_NUMBER = Style(11, 15, bold=True)
_CODE = Style(18, 22, bold=True)
_LANGUAGES = (Style(8.2, 10.6, bold=True), Style(8.2, 10.6))
_BOX, _EXPECTED, _FOUND, _NOTE = 26 * MM, 30 * MM, 26 * MM, 34 * MM
_MODULE, _BARS_HIGH, _BARS_WIDE = 0.33 * MM, 9 * MM, 95
_HEADING = 20 * MM
_BELOW_RULE = 1.5 * MM
_BLANK_LINES, _BLIND_LINES = 3, 15
"""Lines for what stands there and is not on the sheet; in a blind count as many at each location."""


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A box, a pallet with goods of its own, or loose goods (no number). ``quantity_milli`` None: it is not told."""

    number: str
    names: dict[str, str]
    unit: dict[str, str]
    quantity_milli: int | None
    others: int = 0


@dataclass(frozen=True, slots=True)
class SheetLocation:
    """A location; ``digits`` is the code its label carries."""

    code: str
    name: str
    digits: str
    lines: tuple[SheetLine, ...]


@dataclass(frozen=True, slots=True)
class CountSheet:
    """A stock count on paper. ``blind``: neither what is expected nor how much of it is printed."""

    number: int
    name: str
    site: str
    sender: str
    made_on: date
    blind: bool
    locations: tuple[SheetLocation, ...]
    logo: bytes = b""


def title(tr: Translator) -> str:
    """Name the paper in a language."""
    return tr("CountSheet", "Count sheet")


def build(sheet: CountSheet, languages: Sequence[Translator]) -> bytes:
    """Make the PDF; the same bytes for the same value and languages. Each location begins with its barcode."""
    sheets = Sheets(_frame(sheet, languages), languages)
    table = Table(sheets.press, _columns(sheets, blind=sheet.blind))
    gap = Ink(sheets.press).block(_BELOW_RULE)
    first, later = sheets.first_room - gap.height - table.head.height, sheets.later_room - table.head.height
    groups = [_group(sheets, table, sheet, location, later) for location in sheet.locations]
    pages = paginate(groups, first, later)
    return sheets.print([Page([*([] if at else [gap]), table.head, *blocks]) for at, blocks in enumerate(pages)])


def _columns(sheets: Sheets, *, blind: bool) -> list[Column]:
    goods = WIDTH - _BOX - _FOUND - _NOTE - (0 if blind else _EXPECTED)
    heads = [
        (joined(sheets.equal, lambda tr: tr("CountSheet", "Box")), _BOX),
        (joined(sheets.equal, lambda tr: tr("CountSheet", "Goods")), goods),
        (joined(sheets.equal, lambda tr: tr("CountSheet", "Expected")), 0 if blind else _EXPECTED),
        (joined(sheets.equal, lambda tr: tr("CountSheet", "Found")), _FOUND),
        (joined(sheets.equal, lambda tr: tr("CountSheet", "Damaged, remark")), _NOTE),
    ]
    return [Column(flow(head, _HEAD, wide - 2 * PAD_SIDE), wide) for head, wide in heads if wide]


def _group(sheets: Sheets, table: Table, sheet: CountSheet, location: SheetLocation, later: float) -> Group:
    lines = () if sheet.blind else location.lines
    room = later - _HEADING
    rows = [row for line in lines for row in table.row(_cells(sheets, line), room)]
    empty = [[("☐", _NUMBER, "")], *[[("", _NUMBER, "")] for _ in range(3 if sheet.blind else 4)]]
    for _ in range(_BLIND_LINES if sheet.blind else _BLANK_LINES):
        rows += table.row(empty, room)
    again = joined(sheets.languages, lambda tr: tr("CountSheet", "continued"))
    return Group(rows, _bar(sheets, location), _bar(sheets, location, again))


def _cells(sheets: Sheets, line: SheetLine) -> list[list[Set]]:
    room = WIDTH - _BOX - _FOUND - _NOTE - _EXPECTED - 2 * PAD_SIDE
    goods: list[Set] = []
    for tr, style in zip(sheets.equal, _LANGUAGES, strict=False):
        name = line.names.get(tr.code, "")
        more = tr.plural("CountSheet", "{count} more kind", "{count} more kinds", line.others) if line.others else ""
        goods += flow(" + ".join(filter(None, (name, more))), style, room, tr.code) if name else []
    loose = joined(sheets.equal, lambda tr: tr("CountSheet", "loose"))
    number = [(f"☐ {line.number}", _NUMBER, "")] if line.number else flow(f"☐ {loose}", BODY, _BOX - 2 * PAD_SIDE)
    amount = "" if line.quantity_milli is None else quantity(line.quantity_milli)
    words = f"{amount} {sides(line.unit, sheets.equal)}".strip()
    return [number, goods or [("", BODY, "")], flow(words, BODY, _EXPECTED - 2 * PAD_SIDE), [], []]


def _bar(sheets: Sheets, location: SheetLocation, again: str = "") -> Block:
    ink = Ink(sheets.press)
    top = 4 * MM
    ink.text(PAD_SIDE, top, location.code, _CODE)
    ink.text(PAD_SIDE, top + _CODE.leading, " · ".join(filter(None, (location.name, again))), BODY)
    left = WIDTH - _BARS_WIDE * _MODULE - PAD_SIDE
    ink.add(bars_ink(location.digits, left, -(top + _BARS_HIGH), _MODULE, _BARS_HIGH))
    ink.text(WIDTH - PAD_SIDE, top + _BARS_HIGH + 0.6 * MM, location.digits, SMALL, align="right")
    signed = joined(sheets.equal, lambda tr: tr("CountSheet", "Counted by"))
    ink.text(WIDTH / 2 - 20 * MM, top + _CODE.leading, f"{signed}  ____________", BODY)
    ink.rule(0, _HEADING, WIDTH, 0.25 * MM)
    return ink.block(_HEADING)


@lru_cache(maxsize=64)
def bars_ink(digits: str, x: float, y: float, module: float, high: float) -> str:
    """Give the PDF operators that draw an EAN-13; its lower left corner is at ``x``, ``y``, all in points."""
    image: Any = zxingcpp.write_barcode_to_image(
        zxingcpp.create_barcode(digits, zxingcpp.BarcodeFormat.EAN13), scale=1, add_quiet_zones=False
    )
    shades: Any = memoryview(image).tolist()
    row = [shade == 0 for shade in shades[len(shades) // 3]]
    ink, left = ["q"], x
    for dark, run in groupby(row):
        wide = len(list(run)) * module
        if dark:
            ink.append(f"{left:.3f} {y:.2f} {wide:.3f} {high:.2f} re")
        left += wide
    return " ".join([*ink, "f Q"])


def _frame(sheet: CountSheet, languages: Sequence[Translator]) -> Frame:
    named = [str(sheet.number), sheet.name]
    return Frame(
        titles=[title(tr) for tr in languages],
        number=" · ".join(filter(None, named)),
        revision=1,
        issued_on=sheet.made_on,
        draft=False,
        code="",
        author=sheet.sender,
        parties=sheet.site,
        foot=sheet.site,
        template=TEMPLATE,
        logo=sheet.logo,
    )
