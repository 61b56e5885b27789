"""The load plan on paper: the floor to scale with every package, the centre of gravity, and all places as a list.

A4 across. It is loaded from the front wall to the doors, so the list stands in that order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from aidhub.documents.figures import day, figure
from aidhub.documents.press import MM, PAGE_HEIGHT, PAGE_WIDTH, Block, Imprint, Ink, Press, Stack
from aidhub.documents.sheet import BODY, BOTTOM, CAPTION, DOT, FOOT, STRONG, TOP, with_foot
from aidhub.documents.table import PAD_SIDE, Column, Group, Table, flow, paginate
from aidhub.documents.type import Style, shortened, width
from aidhub.documents.words import joined, sides
from aidhub.domain.floor import Floor, bodies, side_of
from aidhub.i18n import Translator

LEFT = 15 * MM
WIDTH = PAGE_HEIGHT - LEFT - 12 * MM
_LOW = PAGE_WIDTH - (PAGE_HEIGHT - BOTTOM)
_TITLES = (Style(15.5, 18.5, bold=True), Style(12, 15.5, bold=True))
_CODE, _LINE, _STOP = Style(8.2, 9.6, bold=True), Style(6.6, 8), Style(7, 7, bold=True)
_CELL, _CELL_STRONG = Style(8.2, 10.6), Style(8.2, 10.6, bold=True)
_HEAD_RULE, _EDGE, _HAIR, _DOOR = 0.5 * MM, 0.25 * MM, 0.15 * MM, 1.2 * MM
_CAB, _DOORS = 19 * MM, 12 * MM
_MOST_HIGH = 62 * MM
_RULER, _FOOT = 5 * MM, 13 * MM
_CIRCLE = 1.9 * MM
_APART_MM = 400
"""So far the last full metre is from the end of the floor where both are written."""

_KAPPA = 0.5523
"""How far a quarter circle's handles reach, of its radius."""

_NARROW = 10 * MM
"""In less room only the stop is written; the list says what stands there."""


@dataclass(frozen=True, slots=True)
class Stand:
    """What a package is called and holds; names by language. ``estimated``: nobody weighed it."""

    code: str
    contents: tuple[Mapping[str, str], ...]
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class LoadSheet:
    """A load plan as it is printed; ``stands`` are by the keys of the floor's items, ``stops`` in their order."""

    number: str
    sender: str
    made_on: date
    departs_at: datetime | None
    vehicle: Mapping[str, str]
    plates: tuple[str, ...]
    stops: tuple[str, ...]
    floor: Floor
    stands: Mapping[int, Stand]


def title(tr: Translator) -> str:
    """Name the paper in a language."""
    return tr("LoadPlan", "Load plan")


def build(sheet: LoadSheet, languages: Sequence[Translator]) -> bytes:
    """Make the PDF; the same bytes for the same value and languages."""
    titles = joined(languages, title)
    press = Press(
        Imprint(languages[0].code, f"{titles} {sheet.number}", sheet.sender, titles, sheet.made_on),
        (PAGE_HEIGHT, PAGE_WIDTH),
    )
    opening = [
        _head(press, sheet, languages),
        _Picture(press, sheet, languages).block(),
        _figures(press, sheet, languages),
    ]
    table = Table(press, _columns(languages))
    room = _LOW - FOOT - TOP
    order = enumerate((key for column in sheet.floor.columns for key in column), start=1)
    rows = [block for at, key in order for block in table.row(_cells(sheet, at, key, languages), room / 2)]
    first = room - sum(block.height for block in opening) - table.head.height
    pages = [
        [table.head, *blocks] if blocks else [] for blocks in paginate([Group(rows)], first, room - table.head.height)
    ]
    pages[0] = [*opening, *pages[0]]
    for number, blocks in enumerate(pages, start=1):
        foot = _foot(sheet, languages, number, len(pages))
        press.page(with_foot(press, blocks, foot, left=LEFT, bottom=_LOW, wide=WIDTH))
    return press.pdf()


def _foot(sheet: LoadSheet, languages: Sequence[Translator], number: int, count: int) -> str:
    page = joined(languages, lambda tr: tr("Paper", "page {page} of {pages}", page=number, pages=count))
    return DOT.join(filter(None, (sheet.sender, sheet.number, day(sheet.made_on), page)))


def _head(press: Press, sheet: LoadSheet, languages: Sequence[Translator]) -> Block:
    ink = Ink(press)
    left = Stack(ink, 0, 0, WIDTH * 0.55)
    for tr, style in zip(languages, _TITLES, strict=False):
        left.add(title(tr), style, tr.code)
    right = Stack(ink, WIDTH * 0.55, 0, WIDTH * 0.45)
    right.add(sheet.number, _TITLES[1])
    leaves = f"{sheet.departs_at:%d.%m.%Y %H:%M}" if sheet.departs_at else ""
    right.add(sides(sheet.vehicle, languages), BODY)
    right.add(DOT.join(filter(None, (*sheet.plates, leaves))), BODY)
    for at, stop in enumerate(sheet.stops, start=1):
        right.add(joined(languages, lambda tr: tr("LoadPlan", "stop {stop}", stop=at)) + f": {stop}", BODY)  # noqa: B023
    height = max(left.top, right.top) + 2 * MM
    ink.rule(0, height, WIDTH, _HEAD_RULE)
    return ink.block(height + 2 * MM).within((_LOW - TOP) / 3)


# The picture ---------------------------------------------------------------------------------------------------------


class _Picture:
    """Draws the floor from above: cab at the left, doors at the right."""

    def __init__(self, press: Press, sheet: LoadSheet, languages: Sequence[Translator]) -> None:
        self.ink, self.sheet, self.floor, self.languages = Ink(press), sheet, sheet.floor, languages
        room = self.floor.room
        self.scale = min((WIDTH - _CAB - _DOORS) / room.length_mm, _MOST_HIGH / room.width_mm)
        self.deep = room.width_mm * self.scale

    def x(self, millimetres: float) -> float:
        """Tell where a distance from the front wall is on the paper."""
        return _CAB + millimetres * self.scale

    def block(self) -> Block:
        """Draw all of it."""
        self._vehicle()
        for column in self.floor.columns:
            self._package(column)
        self._loose()
        self._centre()
        return self.ink.block(_RULER + self.deep + _FOOT)

    def _vehicle(self) -> None:
        room, ink = self.floor.room, self.ink
        end = self.x(room.length_mm)
        ink.frame(self.x(0), _RULER, end - self.x(0), self.deep, _EDGE)
        ink.frame(1 * MM, _RULER + self.deep * 0.12, _CAB - 3 * MM, self.deep * 0.76, _HAIR)
        ink.text(
            _CAB / 2 - 0.5 * MM,
            _RULER + self.deep / 2 - 3 * MM,
            joined(self.languages[:1], _cab),
            CAPTION,
            align="center",
        )
        ink.upright(end + _DOOR, _RULER, self.deep, _DOOR)
        ink.text(end + 2.5 * _DOOR, _RULER + self.deep / 2 - 3 * MM, joined(self.languages[:1], _doors), CAPTION)
        for start, _ in bodies(room)[1:]:
            ink.upright(self.x(start), _RULER, self.deep, _DOOR)
        arch = room.arch_width_mm
        if arch and arch < room.width_mm:
            edge = (room.width_mm - arch) / 2 * self.scale
            for top in (_RULER, _RULER + self.deep - edge):
                self._hatch(self.x(0), top, end - self.x(0), edge)
        for mark in (*range(0, room.length_mm, 1000), room.length_mm):
            if mark == room.length_mm or room.length_mm - mark > _APART_MM:
                words = figure(mark // 1000) if mark % 1000 == 0 else _metres(mark)
                ink.text(self.x(mark), 0, words if mark else f"{words} m", CAPTION, align="center")
                ink.upright(self.x(mark), _RULER - 1 * MM, 1 * MM, _HAIR)

    def _package(self, column: tuple[int, ...]) -> None:
        rect, item = self.floor.rects[column[0]], self.floor.items[column[0]]
        left, wide = self.x(rect.x), rect.length * self.scale
        top, high = _RULER + self.deep - rect.right * self.scale, rect.width * self.scale
        self.ink.frame(left, top, wide, high, _EDGE)
        radius = min(_CIRCLE, high / 3, wide / 3)
        x, middle = left + wide - radius - 0.6 * MM, top + radius + 0.6 * MM
        self._circle(x, middle, radius)
        self.ink.text(x, middle - _STOP.leading / 2, str(item.stop), _STOP, align="center")
        room = wide - 1.6 * MM
        if room < _NARROW:
            return
        stands = [self.sheet.stands[key] for key in column]
        weight = sum(self.floor.items[key].weight_g for key in column)
        about = "≈ " if any(stand.estimated for stand in stands) else ""
        lines = [(_numbers([stand.code for stand in stands], room - 2 * radius), _CODE, room - 2 * radius)]
        lines += [(_contents(stands[0], self.languages[:1]), _LINE, room)]
        lines += [
            (
                f"{about}{_kilograms(weight)} kg" + (f" · ×{len(column)}" if len(column) > 1 else ""),
                _LINE,
                room,
            )
        ]
        if high < sum(style.leading for _, style, _ in lines):
            lines.pop(1)
        at = top + 0.4 * MM
        for words, style, most in lines:
            if at + style.leading <= top + high + 0.5 * MM:
                self.ink.text(left + 0.8 * MM, at, shortened(words, style, most), style)
            at += style.leading

    def _loose(self) -> None:
        if not self.floor.loose_mm:
            return
        start, end = self.floor.loose_span
        left, wide = self.x(start), (min(end, self.floor.room.length_mm) - start) * self.scale
        self._hatch(left, _RULER, wide, self.deep)

    def _centre(self) -> None:
        """Draw the line below: thick where the centre of gravity may lie, with a mark where it does."""
        floor, ink = self.floor, self.ink
        top = _RULER + self.deep + 4 * MM
        ink.rule(self.x(0), top, floor.room.length_mm * self.scale, _HAIR)
        if not floor.spots:
            return
        if floor.good and not floor.good.is_empty:
            low, high = max(floor.good.low_mm, 0), min(floor.good.high_mm, floor.room.length_mm)
            ink.rule(self.x(low), top, (high - low) * self.scale, 1.2 * MM)
        at = self.x(floor.centre_mm)
        ink.add(f"0 g {at - 1.6 * MM:.2f} {-(top - 3 * MM):.2f} m {at + 1.6 * MM:.2f} {-(top - 3 * MM):.2f} l "
                f"{at:.2f} {-top:.2f} l f")  # fmt: skip
        ink.upright(at, top, 2.4 * MM, 0.4 * MM)
        words = joined(
            self.languages, lambda tr: tr("LoadPlan", "Centre of gravity {metres} m", metres=_metres(floor.centre_mm))
        )
        wide = width(words, STRONG)
        left = min(max(at - wide / 2, self.x(0)), max(self.x(floor.room.length_mm) - wide, self.x(0)))
        ink.text(left, top + 2.6 * MM, words, STRONG)

    def _circle(self, x: float, top: float, radius: float) -> None:
        y, k = -top, radius * _KAPPA
        self.ink.add(
            f"0 G {_EDGE:.2f} w {x + radius:.2f} {y:.2f} m "
            f"{x + radius:.2f} {y + k:.2f} {x + k:.2f} {y + radius:.2f} {x:.2f} {y + radius:.2f} c "
            f"{x - k:.2f} {y + radius:.2f} {x - radius:.2f} {y + k:.2f} {x - radius:.2f} {y:.2f} c "
            f"{x - radius:.2f} {y - k:.2f} {x - k:.2f} {y - radius:.2f} {x:.2f} {y - radius:.2f} c "
            f"{x + k:.2f} {y - radius:.2f} {x + radius:.2f} {y - k:.2f} {x + radius:.2f} {y:.2f} c S"
        )

    def _hatch(self, left: float, top: float, wide: float, high: float) -> None:
        """Fill a part with slanted lines, which fax and copy well."""
        lines, step = [], 2.2 * MM
        at = left - high
        while at < left + wide:
            lines.append(f"{at:.2f} {-(top + high):.2f} m {at + high:.2f} {-top:.2f} l")
            at += step
        self.ink.add(f"q {left:.2f} {-(top + high):.2f} {wide:.2f} {high:.2f} re W n 0.5 G {_HAIR:.2f} w "
                     f"{' '.join(lines)} S Q")  # fmt: skip


def _numbers(codes: Sequence[str], room: float) -> str:
    """Write the numbers of a stack as long as there is room: P-0331, 0331, 331."""
    digits = [code.rsplit("-", maxsplit=1)[-1] for code in codes]
    ways = [" + ".join(some) for some in (codes, digits, [one.lstrip("0") or one for one in digits])]
    return next((way for way in ways if width(way, _CODE) <= room), ways[-1])


def _cab(tr: Translator) -> str:
    return tr("LoadPlan", "Cab")


def _doors(tr: Translator) -> str:
    return tr("LoadPlan", "Doors")


def _metres(millimetres: int) -> str:
    """Write a length as the window does: with one digit, a half rounded up."""
    return figure((abs(millimetres) + 50) // 100 * (1 if millimetres >= 0 else -1), 1)


def _tonnes(grams: int) -> str:
    return figure((abs(grams) + 50_000) // 100_000 * (1 if grams >= 0 else -1), 1)


def _kilograms(grams: int) -> str:
    return figure((grams + 50) // 100, 1)


def _figures(press: Press, sheet: LoadSheet, languages: Sequence[Translator]) -> Block:
    """Say what the load weighs, where its centre may lie, and what axles and sides bear, a line in each language."""
    ink = Ink(press)
    stack = Stack(ink, 0, 0, WIDTH)
    for tr in languages:
        stack.add(DOT.join(_said(sheet.floor, tr)), BODY, tr.code)
    loose = [sheet.stands[key].code for key in sheet.floor.unplaced if key in sheet.stands]
    if loose:
        stack.add(joined(languages, lambda tr: tr("LoadPlan", "not placed")) + ": " + ", ".join(loose), STRONG)
    return ink.block(stack.top + 2 * MM).within((_LOW - TOP) / 4)


def _said(floor: Floor, tr: Translator) -> list[str]:
    parts = [tr("LoadPlan", "load {tonnes} t", tonnes=_tonnes(floor.weight_g))]
    if not floor.spots:
        return parts
    if floor.good:
        parts.append(
            tr(
                "LoadPlan",
                "good from {low} to {high} m",
                low=_metres(floor.good.low_mm),
                high=_metres(floor.good.high_mm),
            )
        )
    if floor.bearing_g:
        front, rear = floor.bearing_g
        parts.append(tr("LoadPlan", "front {front} t, axles {rear} t", front=_tonnes(front), rear=_tonnes(rear)))
    percent = figure((abs(floor.side_permille) + 5) // 10)
    if floor.side_permille > 0:
        parts.append(tr("LoadPlan", "right side heavier by {percent} %", percent=percent))
    elif floor.side_permille < 0:
        parts.append(tr("LoadPlan", "left side heavier by {percent} %", percent=percent))
    if floor.loose_mm:
        parts.append(tr("LoadPlan", "Loose, {metres} m", metres=_metres(floor.loose_mm)))
    return parts


# The list ------------------------------------------------------------------------------------------------------------

_PLACES = (10 * MM, 24 * MM, 98 * MM, 30 * MM, 18 * MM, 34 * MM, 32 * MM, 0.0)


def _columns(languages: Sequence[Translator]) -> list[Column]:
    heads = (
        "",
        joined(languages, lambda tr: tr("LoadPlan", "Number")),
        joined(languages, lambda tr: tr("LoadPlan", "Content")),
        joined(languages, lambda tr: tr("LoadPlan", "Gross, kg")),
        joined(languages, lambda tr: tr("LoadPlan", "Stop")),
        joined(languages, lambda tr: tr("LoadPlan", "From the front wall, m")),
        joined(languages, lambda tr: tr("LoadPlan", "Left or right")),
        joined(languages, lambda tr: tr("LoadPlan", "Level")),
    )
    rest = WIDTH - sum(_PLACES)
    numbers = (True, False, False, True, True, True, False, True)
    return [
        Column(flow(head, CAPTION, (wide or rest) - 2 * PAD_SIDE), wide or rest, right=right)
        for head, wide, right in zip(heads, _PLACES, numbers, strict=True)
    ]


def _cells(
    sheet: LoadSheet, place: int, key: int, languages: Sequence[Translator]
) -> list[list[tuple[str, Style, str]]]:
    floor, stand = sheet.floor, sheet.stands[key]
    item, spot = floor.items[key], floor.spots[key]
    side = {
        "left": lambda tr: tr("LoadPlan", "left"),
        "middle": lambda tr: tr("LoadPlan", "middle"),
        "right": lambda tr: tr("LoadPlan", "right"),
    }[side_of(floor, key)]
    about = "≈ " if stand.estimated else ""
    return [
        [(str(place), _CELL, "")],
        [(f"☐ {stand.code}", _CELL_STRONG, "")],
        flow(_contents(stand, languages), _CELL, _PLACES[2] - 2 * PAD_SIDE),
        [(about + _kilograms(item.weight_g), _CELL, "")],
        [(str(item.stop), _CELL, "")],
        [(_metres(spot.x_mm), _CELL, "")],
        [(joined(languages, side), _CELL, "")],
        [(str(spot.level + 1), _CELL, "")],
    ]


def _contents(stand: Stand, languages: Sequence[Translator]) -> str:
    """Name the first article in each language, and how many more there are."""
    if not stand.contents:
        return ""
    more = f", +{len(stand.contents) - 1}" if len(stand.contents) > 1 else ""
    return sides(stand.contents[0], languages) + more
