"""Many cells at once: copy, paste, fill down. And the note below a cell that was not accepted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aidhub.i18n import translate, translate_plural
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import Surface
from aidhub.ui.table.clipboard import MOST_CELLS, copied, pasted
from aidhub.ui.table.column import TICK, CellEdit
from aidhub.ui.table.selection import Block, blocks
from aidhub.ui.theme import px

if TYPE_CHECKING:
    from aidhub.ui.table.table import Table


MOST_ROWS = 5_000
"""Rows whose cells are changed in one step."""

Rows = Mapping[int, Any]
"""Rows by their places in the table."""


class Editing(QObject):
    """Copies from and writes into one table. ``paste_hook`` may take a pasted text for itself by answering True."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table
        self.paste_hook: Callable[[str], bool] | None = None

    def copy(self) -> None:
        """Put the selected cells on the clipboard as they could be typed; rows that are not here are asked for."""
        chosen = blocks(self._table)
        if not chosen:
            return
        top, bottom = min(block.top for block in chosen), max(block.bottom for block in chosen)
        columns = [at for at in self._seen() if any(block.left <= at <= block.right for block in chosen)]
        if (bottom - top + 1) * len(columns) > MOST_CELLS:
            self._table.told.emit(translate("Table", "So many cells do not fit the clipboard. Export the list."))
            return
        self._table.rows.ask_rows(top, bottom - top + 1, lambda rows: self._copy(rows, columns))

    def paste(self) -> None:
        """Put cells from the clipboard into the editable cells from the current one on; a single one fills them all."""
        text = QGuiApplication.clipboard().text()
        if not text or (self.paste_hook and self.paste_hook(text)):
            return
        cells = pasted(text)
        if len(cells) == 1 and len(cells[0]) == 1:
            self._change_blocks(lambda block, rows: self._filled(block, rows, cells[0][0]))
        else:
            self._paste_block(cells)

    def fill_down(self) -> None:
        """Put the first cell of each selected column into those below it, also where rows are not here yet."""
        self._change_blocks(self._filled_down)

    def _seen(self) -> list[int]:
        """The columns that are shown, from left to right."""
        table = self._table
        in_order = (table.head.logicalIndex(at) for at in range(table.head.count()))
        return [at for at in in_order if not table.isColumnHidden(at) and table.rows.columns[at].key != TICK]

    def _copy(self, rows: Sequence[Any], columns: Sequence[int]) -> None:
        model = self._table.rows
        cells = [[model.text_to_edit(row, model.columns[at]) for at in columns] for row in rows]
        QGuiApplication.clipboard().setMimeData(copied(cells))
        self._table.told.emit(translate_plural("Table", "{count} row copied", "{count} rows copied", len(cells)))

    def _filled(self, block: Block, rows: Rows, text: str) -> list[CellEdit]:
        return [
            edit
            for column in range(block.left, block.right + 1)
            for at in range(block.top, block.bottom + 1)
            for edit in self._edit(rows.get(at), column, text)
        ]

    def _filled_down(self, block: Block, rows: Rows) -> list[CellEdit]:
        first = rows.get(block.top)
        edits: list[CellEdit] = []
        for column in range(block.left, block.right + 1) if first is not None else ():
            text = self._table.rows.text_to_edit(first, self._table.rows.columns[column])
            edits += self._filled(Block(block.top + 1, block.bottom, column, column), rows, text)
        return edits

    def _paste_block(self, cells: Sequence[Sequence[str]]) -> None:
        start, columns = self._table.currentIndex(), self._seen()
        if not start.isValid() or start.column() not in columns:
            self._change([])
            return
        behind = columns[columns.index(start.column()) :]

        def made(rows: Rows) -> list[CellEdit]:
            return [
                edit
                for at, line in enumerate(cells, start=start.row())
                for column, text in zip(behind, line, strict=False)
                for edit in self._edit(rows.get(at), column, text)
            ]

        self._ask_rows(start.row(), start.row() + len(cells) - 1, made)

    def _change_blocks(self, edits_of: Callable[[Block, Rows], list[CellEdit]]) -> None:
        chosen = blocks(self._table)
        if not chosen:
            self._change([])
            return
        top, bottom = min(block.top for block in chosen), max(block.bottom for block in chosen)
        self._ask_rows(top, bottom, lambda rows: [edit for block in chosen for edit in edits_of(block, rows)])

    def _ask_rows(self, top: int, bottom: int, made: Callable[[Rows], list[CellEdit]]) -> None:
        """Change the cells that ``made`` makes of the rows between, once all of them are here."""
        count = min(bottom, self._table.rows.total - 1) - top + 1
        if count > MOST_ROWS:
            self._table.told.emit(
                translate_plural(
                    "Table",
                    "At most {count} row is changed at once. Choose fewer.",
                    "At most {count} rows are changed at once. Choose fewer.",
                    MOST_ROWS,
                )
            )
            return
        self._table.rows.ask_rows(top, count, lambda rows: self._change(made(dict(enumerate(rows, start=top)))))

    def _edit(self, row: Any, column: int, text: str) -> list[CellEdit]:
        """Make the edit of a cell; none where there is no row or the cell cannot be changed."""
        shown = self._table.rows.columns[column]
        may = row is not None and shown.editable is not None and shown.editable(row)
        return [CellEdit(row, shown.key, text)] if may else []

    def _change(self, edits: list[CellEdit]) -> None:
        if edits:
            self._table.rows.change(edits)
        else:
            self._table.told.emit(translate("Table", "These cells cannot be changed here."))


class CellNote(Surface):
    """Why a cell was not accepted, right below it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__("bad", over)
        self._text = PlainLabel("", "helper", "bad", wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(8), px(4), px(8), px(4))
        line.addWidget(self._text)
        self.hide()

    def show_at(self, cell: QRect, reason: str) -> None:
        """Show a reason below a cell; an empty one takes the note away."""
        self._text.say(reason)
        self.setVisible(bool(reason))
        wished = self._text.fontMetrics().horizontalAdvance(reason) + px(2 * 8 + 2)
        over = self.parentWidget()  # asked each time: walking the focus chain invalidates what was kept of it
        room = over.width() if over else wished
        width = min(wished, room)
        left = max(0, min(cell.left(), room - width))
        self.setGeometry(left, cell.bottom() + 2, width, self.heightForWidth(width))
