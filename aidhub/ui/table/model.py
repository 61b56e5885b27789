"""The rows of a table as Qt asks for them, whether they come page by page or all at once."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from aidhub.i18n import translate
from aidhub.ui.components.labels import plain_tip
from aidhub.ui.table.column import TICK, CellEdit, Column
from aidhub.ui.text import said

Index = QModelIndex | QPersistentModelIndex

# Bound once: the long way through the enums costs more than the rest of `data`.
_DISPLAY = Qt.ItemDataRole.DisplayRole
_EDIT = Qt.ItemDataRole.EditRole
_TICKED = Qt.ItemDataRole.CheckStateRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_TIP = Qt.ItemDataRole.ToolTipRole
_ALIGN = Qt.ItemDataRole.TextAlignmentRole
_HORIZONTAL = Qt.Orientation.Horizontal
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_USUAL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITABLE = _USUAL | Qt.ItemFlag.ItemIsEditable
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class RowsModel(QAbstractTableModel):
    """Rows, which of them are ticked, and which cells wait or are wrong.

    Args:
        columns: what to show.
        key: what a row is known by when it moves; stays the same when the row changes.
        spoken: the whole sentence a screen reader says of a row; made of the cells if left out.

    Signals:
        edited: a list of `CellEdit`. The cells show the new text until the rows are asked again.
        ticks_changed: other rows are ticked.
        arriving: rows are about to be replaced, for another filter or order (True), or by the same ones, asked again.
        arrived: rows were replaced, as above.
    """

    edited = Signal(list)
    ticks_changed = Signal()
    arriving = Signal(bool)
    arrived = Signal(bool)

    def __init__(
        self,
        columns: Sequence[Column],
        key: Callable[[Any], Hashable],
        spoken: Callable[[Any], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns, self.key, self._spoken = list(columns), key, spoken
        self.ticked: set[Hashable] = set()
        self.may_tick: Callable[[Any], bool] = lambda _: True
        self.order, self.descending = "", False
        self._waiting: dict[tuple[Hashable, str], str] = {}
        self._wrong: dict[tuple[Hashable, str], tuple[str, str]] = {}
        self._named: dict[Hashable, str] = {}

    # Rows: the two kinds of tables fill these in

    @property
    def total(self) -> int:
        """How many rows there are, as far as known."""
        raise NotImplementedError

    def row(self, at: int) -> Any:
        """The row at a place, or None while it is not here yet; it is asked for then."""
        raise NotImplementedError

    def here(self) -> Iterable[tuple[int, Any]]:
        """The rows that are here, with their places."""
        raise NotImplementedError

    def ask_rows(self, first: int, count: int, then: Callable[[Sequence[Any]], object]) -> None:
        """Hand over rows from a place on, also those that are not here yet."""
        raise NotImplementedError

    def ask_keys(self, then: Callable[[Sequence[Hashable]], object]) -> None:
        """Hand over the keys of all rows."""
        raise NotImplementedError

    def sort_by(self, sort: str, *, descending: bool) -> None:
        """Put the rows into another order."""
        raise NotImplementedError

    # What is known of rows

    def place_of(self, key: Hashable) -> int | None:
        """Find where a row stands among those that are here."""
        return next((at for at, row in self.here() if self.key(row) == key), None)

    def column_at(self, key: str) -> int:
        """Find a column by its key."""
        return next(at for at, column in enumerate(self.columns) if column.key == key)

    def is_ticked(self, row: Any) -> bool:
        """Whether a row is ticked."""
        return bool(self.ticked) and self.key(row) in self.ticked

    def tick(self, rows: Sequence[Any], *, on: bool) -> None:
        """Tick rows, or untick them."""
        keys = {self.key(row) for row in rows if self.may_tick(row)}
        self._ticks_are(self.ticked | keys if on else self.ticked - keys)

    def tick_all(self, *, on: bool) -> None:
        """Tick all rows there are, also those that are not here, or none."""
        if on:
            self.ask_keys(lambda keys: self._ticks_are(set(keys)))
        else:
            self._ticks_are(set())

    def _ticks_are(self, ticked: set[Hashable]) -> None:
        if ticked != self.ticked:
            self.ticked = ticked
            self._repaint()
            self.ticks_changed.emit()

    # Who changed a row elsewhere

    def name_rows(self, names: dict[Hashable, str]) -> None:
        """Show with these rows, by their keys, who has just changed them, and with no others."""
        if names != self._named:
            self._named = names
            self._repaint()

    def named(self, row: Any) -> str:
        """Who has just changed a row elsewhere; empty for nobody."""
        return self._named.get(self.key(row), "") if self._named else ""

    # Cells that wait and cells that are wrong

    def refuse(self, edit: CellEdit, reason: str) -> None:
        """Keep a text that was not accepted in its cell, with a red ring and the reason below."""
        cell = (self.key(edit.row), edit.column)
        self._waiting.pop(cell, None)
        self._wrong[cell] = (edit.text, reason)
        self._repaint()

    def wrong_with(self, row: Any, column: Column) -> str:
        """Why the text of a cell was not accepted; empty if nothing is wrong."""
        return self._wrong.get((self.key(row), column.key), ("", ""))[1] if self._wrong else ""

    def give_up(self, row: Any, column: Column) -> bool:
        """Drop a text that was not accepted; answers whether there was one."""
        found = self._wrong.pop((self.key(row), column.key), None) is not None
        self._repaint()
        return found

    def text_of(self, row: Any, column: Column) -> str:
        """The words of a cell: what was typed as long as it waits or is wrong, else what the row holds."""
        if self._wrong or self._waiting:
            cell = (self.key(row), column.key)
            if cell in self._wrong:
                return self._wrong[cell][0]
            if cell in self._waiting:
                return self._waiting[cell]
        return column.text(row)

    def text_to_edit(self, row: Any, column: Column) -> str:
        """What an editor begins with, and what is copied: what was typed, else the words that can be typed again."""
        is_typed = self.is_waiting(row, column) or self.wrong_with(row, column)
        return column.edit_text(row) if column.edit_text and not is_typed else self.text_of(row, column)

    def is_waiting(self, row: Any, column: Column) -> bool:
        """Whether a cell shows a text that is not saved yet."""
        return bool(self._waiting) and (self.key(row), column.key) in self._waiting

    def change(self, edits: Sequence[CellEdit]) -> None:
        """Show edits in their cells and hand them to the page."""
        for edit in edits:
            cell = (self.key(edit.row), edit.column)
            self._wrong.pop(cell, None)
            self._waiting[cell] = edit.text
        self._repaint()
        if edits:
            self.edited.emit(list(edits))

    def settle(self, edit: CellEdit) -> None:
        """Show again what the row holds: the text said the same."""
        self._waiting.pop((self.key(edit.row), edit.column), None)
        self._repaint()

    def _forget_waiting(self) -> None:
        """New rows have come: they hold what was saved."""
        self._waiting.clear()

    def _total_becomes(self, count: int, take: Callable[[], object]) -> None:
        """Tell Qt that rows were added or removed at the end; ``take`` puts the new ones in place."""
        before = self.total
        if count > before:
            self.beginInsertRows(QModelIndex(), before, count - 1)
            take()
            self.endInsertRows()
        elif count < before:
            self.beginRemoveRows(QModelIndex(), count, before - 1)
            take()
            self.endRemoveRows()
        else:
            take()

    def _repaint(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1))

    # Qt

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are, so that the scroll bar is honest."""
        return 0 if parent is not None and parent.isValid() else self.total

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are, hidden ones too."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Answer what Qt, a screen reader or a test asks of a cell; the delegate goes to the row by itself."""
        row = self.row(index.row())
        if row is None:
            return None
        column = self.columns[index.column()]
        if role == _DISPLAY:
            return self.text_of(row, column)
        if role == _ALIGN:
            return column.align | _MIDDLE
        answer = self._BY_ROLE.get(role)
        return answer(self, row, column) if answer else None

    def _check_state(self, row: Any, column: Column) -> Qt.CheckState | None:
        if column.key != TICK or not self.may_tick(row):
            return None
        return _CHECKED if self.is_ticked(row) else _UNCHECKED

    def _tip(self, row: Any, column: Column) -> str | None:
        return plain_tip(self.wrong_with(row, column)) or None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Answer the words of a head."""
        if orientation != _HORIZONTAL or role not in (_DISPLAY, _SPOKEN) or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        return translate("Table", "Ticked") if column.key == TICK and role == _SPOKEN else said(column.title)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tell which cells can be edited."""
        column = self.columns[index.column()]
        row = self.row(index.row()) if column.editable else None
        if row is not None and column.editable and column.editable(row):
            return _EDITABLE
        return _USUAL

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Take what the editor ends with; nothing happens if nothing was changed."""
        row = self.row(index.row())
        if role != _EDIT or row is None:
            return False
        column = self.columns[index.column()]
        if str(value) != str(self.data(index, _EDIT)) or self.wrong_with(row, column):
            self.change([CellEdit(row, column.key, str(value))])
        return True

    def _sentence(self, row: Any, _: Column) -> str:
        if self._spoken:
            return self._spoken(row)
        shown = [(said(column.title), self.text_of(row, column)) for column in self.columns if column.key != TICK]
        return ", ".join(f"{title} {text}".strip() for title, text in shown if text)

    _BY_ROLE: ClassVar[dict[int, Callable[[RowsModel, Any, Column], Any]]] = {
        _EDIT: text_to_edit,
        _TICKED: _check_state,
        _SPOKEN: _sentence,
        _TIP: _tip,
    }
