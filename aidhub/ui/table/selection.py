"""What is selected in a table, and keeping it when rows come anew."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject

if TYPE_CHECKING:
    from aidhub.ui.table.table import Table

_MOST_KEPT = 2000
_SELECT = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True, slots=True)
class Block:
    """A block of selected cells, all ends included."""

    top: int
    bottom: int
    left: int
    right: int


def blocks(table: Table) -> list[Block]:
    """List what is selected, as blocks."""
    selection = table.selectionModel().selection()
    found = [selection.at(at) for at in range(selection.count())]
    return [Block(one.top(), one.bottom(), one.left(), one.right()) for one in found]


def selected_rows(table: Table) -> list[Any]:
    """List the selected rows that are here, from top to bottom."""
    places = sorted({at for block in blocks(table) for at in range(block.top, block.bottom + 1)})
    return [row for at in places if (row := table.rows.row(at)) is not None]


class PlaceKeeper(QObject):
    """Keeps ring, selection and scroll place on their rows while others come and go above them."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table
        self._current: tuple[Hashable, int, int] | None = None
        self._selected: list[tuple[Hashable, int, int, int]] = []

        table.rows.arriving.connect(self._remember)

    def _remember(self, is_new: bool) -> None:  # noqa: FBT001 - a signal
        table, index, row = self._table, self._table.currentIndex(), self._table.current_row
        self._current, self._selected = None, []
        if is_new or row is None:
            return
        self._current = (table.rows.key(row), index.column(), table.rowViewportPosition(index.row()))
        for block in blocks(table):
            for at in range(block.top, min(block.bottom, block.top + _MOST_KEPT) + 1):
                if (row := table.rows.row(at)) is not None:
                    self._selected.append((table.rows.key(row), at, block.left, block.right))

    def put_back(self) -> None:
        """Find the rows again; a row that is gone leaves its place to the one that stands there now."""
        if self._current is None:
            return
        table = self._table
        places = {table.rows.key(row): at for at, row in table.rows.here()}
        if any(places.get(key, at) != at for key, at, _, _ in self._selected):
            self._select(places)
        key, column, height = self._current
        self._current = None
        at = places.get(key)
        if at is None:
            return
        table.selectionModel().setCurrentIndex(table.rows.index(at, column), _SELECT.NoUpdate)
        bar = table.verticalScrollBar()
        bar.setValue(bar.value() + table.rowViewportPosition(at) - height)

    def _select(self, places: dict[Hashable, int]) -> None:
        rows, wished = self._table.rows, QItemSelection()
        for key, _, left, right in self._selected:
            if key in places:
                wished.select(rows.index(places[key], left), rows.index(places[key], right))
        self._table.selectionModel().select(wished, _SELECT.ClearAndSelect)
