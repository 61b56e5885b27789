"""Tables over many pages: headings repeat, rows stay whole, and nothing ends up alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from aidhub.documents.press import MM, Align, Block, Ink, Press
from aidhub.documents.type import Style, printable, width, wrap

PAD_SIDE = 1.2 * MM
_PAD_TOP = 0.85 * MM
_PAD_BOTTOM = 0.8 * MM
_HEAD_PAD = 1.2 * MM
_HEAD_RULE = 0.35 * MM
_WIDEST = 30 * MM
_HAIRLINE = 0.15 * MM
_HAIRLINE_GREY = 0.6


Set = tuple[str, Style, str]
"""One line of text in a cell, which fits the cell's room: text, style, and its language code or nothing."""

Cell = Sequence[Set]


def flow(text: str, style: Style, room: float, language: str = "") -> list[Set]:
    """Wrap a text for a cell."""
    return [(line, style, language) for line in wrap(text, style, room)]


def room_for(texts: Iterable[str], style: Style, least: float, most: float = _WIDEST) -> float:
    """Say how wide a column must be so that none of these texts wraps, within bounds."""
    widest = max((width(text, style) for text in map(printable, set(texts))), default=0.0)
    return min(max(widest + 2 * PAD_SIDE, least), most)


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
        self._edges: list[tuple[float, Align]] = []
        left = 0.0
        for column in columns:
            right = left + column.width
            self._edges.append((right - PAD_SIDE, "right") if column.right else (left + PAD_SIDE, "left"))
            left = right
        self.head = self._head([column.head for column in columns])

    def _head(self, cells: Sequence[Cell]) -> Block:
        """The heads stand on their rule."""
        deepest = max(map(_height, cells))
        ink = Ink(self._press)
        self._set(ink, 0, [[*_above(deepest - _height(cell)), *cell] for cell in cells])
        ink.rule(0, deepest + _HEAD_PAD, self.width, _HEAD_RULE)
        return ink.block(deepest + _HEAD_PAD)

    def row(self, cells: Sequence[Cell], highest: float) -> list[Block]:
        """Make a row; only one that is higher than ``highest``, more than any page holds, is cut, at a line's end."""
        row = self._row(cells)
        return [row] if row.height <= highest else self._parts(cells, highest - _PAD_TOP - _PAD_BOTTOM)

    def _parts(self, cells: Sequence[Cell], room: float) -> list[Block]:
        """Cut a row into blocks of at most ``room`` without their padding."""
        blocks = []
        while any(cells):
            parts = [_cut(cell, room) for cell in cells]
            blocks.append(self._row([part for part, _ in parts]))
            cells = [rest for _, rest in parts]
        return blocks

    def _row(self, cells: Sequence[Cell]) -> Block:
        ink = Ink(self._press)
        height = self._set(ink, _PAD_TOP, cells) + _PAD_BOTTOM
        ink.rule(0, height, self.width, _HAIRLINE, _HAIRLINE_GREY)
        return ink.block(height)

    def _set(self, ink: Ink, top: float, cells: Sequence[Cell]) -> float:
        """Set cells side by side; answers where the deepest ends."""
        deepest = top
        for (edge, align), cell in zip(self._edges, cells, strict=True):
            depth = top
            for text, style, language in cell:
                if text:
                    ink.text(edge, depth, text, style, align=align, language=language)
                depth += style.leading
            deepest = max(deepest, depth)
        return deepest

    def sum_row(self, cells: Sequence[Cell], thickness: float, padding: float) -> Block:
        """Make the row of totals, between two black rules."""
        ink = Ink(self._press)
        height = self._set(ink, thickness / 2 + padding, cells) + padding
        ink.rule(0, 0, self.width, thickness)
        ink.rule(0, height, self.width, thickness)
        return ink.block(height)


def _above(space: float) -> Cell:
    """Keep space free above the first line of a cell."""
    return [("", Style(0, space), "")] if space else []


def _height(cell: Cell) -> float:
    return sum(style.leading for _, style, _ in cell)


def _cut(cell: Cell, room: float) -> tuple[Cell, Cell]:
    """Part a cell into what fits and the rest; at least one line fits."""
    taken = 0.0
    for place, (_, style, _) in enumerate(cell):
        taken += style.leading
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
    placed: list[Block] = []
    moved: list[Block] = []
    for group in groups:
        for place, row in enumerate(group.rows):
            heading = None if place else group.heading
            placed = [heading, row] if heading else [row]
            moved = [group.again, row] if place and group.again else placed
            if not pages[-1].holds(placed):
                pages.append(_Page(later))
                placed = moved
            pages[-1].take(placed)
    if placed and pages[-1].room < closing:
        del pages[-1].blocks[-len(placed) :]
        pages.append(_Page(later, moved))
    return [page.blocks for page in pages]
