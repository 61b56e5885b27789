"""What a column shows of a row."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from aidhub.ui.drawing import Chip
from aidhub.ui.text import Text

LEFT, RIGHT, CENTER = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
TICK = "tick"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. Everything but key, title, width and text may be left out.

    Args:
        key: names it in settings, edits and copies; never shown.
        title: the words in the head; a unit belongs here, not into each cell.
        width: pixels at 100 % text size; the least width of the one that stretches. Heads and chips are never cut: the
            column is wider where they are longer in the language in use.
        text: the words of a cell. Read by the screen reader and copied also where something else is painted.
        align: LEFT, RIGHT (numbers) or CENTER.
        sort: what the question is asked to sort by; empty if it cannot.
        stretch: takes what room is left. One column of a table does.
        is_strong: medium weight, for what the row is about.
        ink: the colour token of the words, by row; None is the usual one.
        size: pixels of the words, 13 or 12.
        icon: a drawing and its colour token in front of the words, by row; None for none.
        indent: pixels that icon and words are moved in, by row.
        second: a second, smaller line below, by row.
        wraps: goes on below where it is too long, in small letters; for tables whose rows have two lines.
        chip: a status chip instead of the words, by row; None for none.
        chips: all chips there may be, in the language in use.
        bar: parts of a bar in front of the words, by row, each a share and a colour token.
        dot: a number in a filled circle instead of the words, by row, and its colour token.
        paint: paints the cell by itself: painter, room, row.
        editable: whether F2 may change the cell, by row.
        edit_text: what the editor begins with; the words of the cell if left out.
        is_shown: whether it is there before anybody chose.
        fits: it grows with the words in it, up to so many pixels; for `FixedRows`, whose rows are all here.
    """

    key: str
    title: Text
    width: int
    text: Callable[[Any], str]
    align: Qt.AlignmentFlag = LEFT
    sort: str = ""
    stretch: bool = False
    is_strong: bool = False
    ink: Callable[[Any], str | None] | None = None
    size: int = 13
    icon: Callable[[Any], tuple[str, str] | None] | None = None
    indent: Callable[[Any], int] | None = None
    second: Callable[[Any], str] | None = None
    wraps: bool = False
    chip: Callable[[Any], Chip | None] | None = None
    chips: Callable[[], Iterable[Chip]] | None = None
    bar: Callable[[Any], list[tuple[float, str]]] | None = None
    dot: Callable[[Any], tuple[str, str] | None] | None = None
    paint: Callable[[QPainter, QRect, Any], None] | None = None
    editable: Callable[[Any], bool] | None = None
    edit_text: Callable[[Any], str] | None = None
    is_shown: bool = True
    fits: int = 0


@dataclass(frozen=True, slots=True)
class CellEdit:
    """A cell a person changed: its row, the key of its column, and the text that was typed, pasted or filled in."""

    row: Any
    column: str
    text: str


def tick_column() -> Column:
    """Make the column of tick boxes."""
    return Column(TICK, "", 44, lambda _: "", CENTER)
