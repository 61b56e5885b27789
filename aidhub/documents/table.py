"""Tables over many pages: headings repeat, rows stay whole, and nothing ends up alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from aidhub.documents.press import MM, Block, Ink, Press
from aidhub.documents.type import Style, wrap

PAD_SIDE = 1.2 * MM
_PAD_TOP = 0.85 * MM
_PAD_BOTTOM = 0.8 * MM
_HEAD_PAD = 1.2 * MM
_HEAD_RULE = 0.35 * MM
_HAIRLINE = 0.15 * MM
_HAIRLINE_GREY = 0.6


class Set(NamedTuple):
    """One line of text in a cell, which fits the cell's room."""

    text: str
    style: Style
    language: str = ""


Cell = Sequence[Set]


def flow(text: str, style: Style, room: float, language: str = "") -> list[Set]:
    """Wrap a text for a cell."""
    return [Set(line, style, language) for line in wrap(text, style, room)]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, width in points with its padding, and whether it is set to the right (figures)."""

    head: Cell
    width: float
    right: bool = False

    @property
    def room(self) -> float:
        """How wide a text may be."""
        return self.width - 2 * PAD_SIDE


class Table:
    """Columns side by side, from the left edge of the page's text."""

    def __init__(self, press: Press, columns: Sequence[Column]) -> None:
        self._press = press
        self.width = sum(column.width for column in columns)
        self._edges: list[tuple[float, bool]] = []
        left = 0.0
        for column in columns:
            self._edges.append((left + column.width - PAD_SIDE if column.right else left + PAD_SIDE, column.right))
            left += column.width
        self.head = self._head([column.head for column in columns])

    def _head(self, cells: Sequence[Cell]) -> Block:
        """The heads stand on their rule."""
        height = max(_height(cell) for cell in cells) + _HEAD_PAD
        ink = Ink(self._press)
        for edge, cell in zip(self._edges, cells, strict=True):
            self._set(ink, edge, height - _HEAD_PAD - _height(cell), cell)
        ink.rule(0, height, self.width, _HEAD_RULE)
        return ink.block(height)

    def row(self, cells: Sequence[Cell], highest: float) -> list[Block]:
        """Make a row; only one that is higher than ``highest``, more than any page holds, is cut, at a line's end."""
        room = highest - _PAD_TOP - _PAD_BOTTOM
        blocks = []
        while any(_height(cell) > room for cell in cells):
            parts = [_cut(cell, room) for cell in cells]
            blocks.append(self._row([part[0] for part in parts]))
            cells = [part[1] for part in parts]
        return [*blocks, self._row(cells)]

    def _row(self, cells: Sequence[Cell]) -> Block:
        ink = Ink(self._press)
        deepest = 0.0
        for edge, cell in zip(self._edges, cells, strict=True):
            deepest = max(deepest, self._set(ink, edge, _PAD_TOP, cell))
        height = deepest + _PAD_BOTTOM
        ink.rule(0, height, self.width, _HAIRLINE, _HAIRLINE_GREY)
        return ink.block(height)

    def _set(self, ink: Ink, edge: tuple[float, bool], top: float, cell: Cell) -> float:
        x, right = edge
        align = "right" if right else "left"
        for text, style, language in cell:
            if text:
                ink.text(x, top, text, style, "right" if align == "right" else "left", language)
            top += style.leading
        return top

    def sum_row(self, cells: Sequence[Cell], thickness: float, padding: float) -> Block:
        """Make the row of totals, between two black rules."""
        ink = Ink(self._press)
        deepest = max(
            self._set(ink, edge, thickness / 2 + padding, cell)
            for edge, cell in zip(self._edges, cells, strict=True)
        )
        height = deepest + padding
        ink.rule(0, 0, self.width, thickness)
        ink.rule(0, height, self.width, thickness)
        return ink.block(height)


def _height(cell: Cell) -> float:
    return sum(line.style.leading for line in cell)


def _cut(cell: Cell, room: float) -> tuple[Cell, Cell]:
    """Part a cell into what fits and the rest; at least one line fits."""
    taken = 0.0
    for place, line in enumerate(cell):
        taken += line.style.leading
        if taken > room and place:
            return cell[:place], cell[place:]
    return cell, ()


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that belong together, under a heading that never stands alone and returns on each page, as ``again``."""

    rows: Sequence[Block]
    heading: Block | None = None
    again: Block | None = None


@dataclass(slots=True)
class _Page:
    room: float
    blocks: list[Block] = field(default_factory=list)

    def holds(self, blocks: Iterable[Block]) -> bool:
        return sum(block.height for block in blocks) <= self.room

    def take(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            self.blocks.append(block)
            self.room -= block.height


def paginate(groups: Iterable[Group], first: float, later: float, closing: float = 0.0) -> list[list[Block]]:
    """Spread rows over pages; column heads are not part of it.

    Args:
        groups: no row may be higher than ``later`` less its heading and ``closing``.
        first: the room on the first page, in points.
        later: the room on each further page.
        closing: what comes after the last row needs that much room on its page, so that totals never stand alone.
    """
    pages = [_Page(first)]
    last: list[Block] = []
    for group in groups:
        for place, row in enumerate(group.rows):
            heading = [group.heading] if group.heading and not place else []
            last = [*heading, row]
            if not pages[-1].holds(last):
                pages.append(_Page(later))
                again = [group.again] if group.again and place else []
                last = [*again, *last]
            pages[-1].take(last)
    if pages[-1].room < closing and last:
        del pages[-1].blocks[-len(last) :]
        pages.append(_Page(later, last))
    return [page.blocks for page in pages]
