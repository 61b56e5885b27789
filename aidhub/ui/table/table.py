"""The table itself: keys, selection, columns and editing, like a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from aidhub.i18n import translate
from aidhub.settings import Settings
from aidhub.ui import drawing
from aidhub.ui.commands import Command
from aidhub.ui.table.cells import PADDING, Cells, words_width
from aidhub.ui.table.column import TICK, CellEdit
from aidhub.ui.table.editing import CellNote, Editing
from aidhub.ui.table.head import HEIGHT, LEAST, Head
from aidhub.ui.table.memory import ColumnMemory
from aidhub.ui.table.model import RowsModel
from aidhub.ui.table.selection import PlaceKeeper, selected_rows
from aidhub.ui.text import Text, is_language_change, name_it
from aidhub.ui.theme import px, tokens

LEAD = 16  # further pixels in front of the first column where no tick boxes stand
_SELECT = QItemSelectionModel.SelectionFlag
_NONE, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


class Table(QTableView):
    """A table. Make the rows first (`PagedRows` or `FixedRows`), then the table over them.

    ``editing`` copies, pastes and fills; ``memory`` remembers the columns.

    Signals:
        opened: a row, by ↵ or double click.
        details: a row, by Space.
        current_changed: the row the ring is on, or None.
        chosen_changed: other rows are ticked or selected.
        told: a sentence for the toast or the status, such as "12 rows copied".
        columns_changed: a person chose, ordered or sized columns; the name the table is remembered by.
    """

    opened = Signal(object)
    details = Signal(object)
    current_changed = Signal(object)
    chosen_changed = Signal()
    told = Signal(str)
    columns_changed = Signal(str)

    def __init__(
        self,
        rows: RowsModel,
        name: Text,
        *,
        settings: Settings | None = None,
        memory: str = "",
        height: str = "standard",
        whole_rows: bool = False,
        goes_down: bool = False,
        lead: int = LEAD,
        parent: QWidget | None = None,
    ) -> None:
        """Make the table.

        Args:
            rows: what it shows.
            name: what a screen reader says, such as "Stock".
            settings: where the columns are remembered, under the name ``memory``; empty remembers nothing.
            memory: names this table in the settings.
            height: compact, standard, twoLine or floor.
            whole_rows: select rows instead of cells, for lists where nothing is edited.
            goes_down: ↵ at the end of an edit goes on to the cell below, to work a column off.
            lead: further pixels in front of the first column; 0 for a table that stands within a part of the page.
            parent: the widget it stands on.
        """
        super().__init__(parent)
        self.rows, self._height, self.goes_down, self._lead = rows, height, goes_down, lead
        self.withheld: frozenset[str] = frozenset()
        self._commands: list[Command] = []
        self._empty: QWidget | None = None
        self._is_stretching, self._last = False, len(rows.columns) - 1
        self.setModel(rows)
        self.head = Head(self)
        self.memory = ColumnMemory(self, settings or Settings(), memory)
        self.editing, self._places, self._note = Editing(self), PlaceKeeper(self), CellNote(self.viewport())
        self.setItemDelegate(Cells(self))
        self.setHorizontalHeader(self.head)
        self._set_behaviour(whole_rows=whole_rows)
        name_it(self, name)
        self.memory.restore()
        self._measure()
        self._keys = self._own_keys()

        self.head.sectionResized.connect(self._resized)
        self.head.sectionMoved.connect(self.memory.keep)
        self.head.sectionMoved.connect(self.find_last)
        self.activated.connect(self._open)
        self.doubleClicked.connect(self._double_clicked)
        rows.arrived.connect(self._rows_came)
        rows.ticks_changed.connect(self._ticks_changed)
        self.selectionModel().currentChanged.connect(self._current_moved)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)
        self.customContextMenuRequested.connect(self._open_menu)

    # What pages use

    def set_empty(self, widget: QWidget) -> None:
        """Show this over the table while there are no rows."""
        self._empty = widget
        widget.setParent(self.viewport())
        widget.hide()

    def withhold(self, keys: Collection[str]) -> None:
        """Keep columns from whoever sits here: they are hidden and not offered. How they were left is not forgotten."""
        self.withheld = frozenset(keys)
        self.memory.restore()
        self.stretch()

    def set_commands(self, commands: Sequence[Command]) -> None:
        """Offer these in the menu of a row, above Copy."""
        self._commands = list(commands)

    @property
    def current_row(self) -> Any:
        """The row the ring is on; None if there is none or it is not here."""
        index = self.currentIndex()
        return self.rows.row(index.row()) if index.isValid() and index.row() < self.rows.total else None

    def chosen_keys(self) -> list[Hashable]:
        """The keys of the rows a command is for: the ticked ones, else the selected ones that are here."""
        if self.rows.ticked:
            return list(self.rows.ticked)
        return [self.rows.key(row) for row in selected_rows(self)]

    def refuse(self, edit: CellEdit, reason: str) -> None:
        """Keep a text that was not accepted in its cell, with a red ring and the reason below it."""
        self.rows.refuse(edit, reason)
        self._show_note()

    def seen_columns(self) -> list[str]:
        """The keys of the columns that are shown, from left to right."""
        order = [self.head.logicalIndex(at) for at in range(self.head.count())]
        return [self.rows.columns[at].key for at in order if not self.isColumnHidden(at)]

    def go_down(self) -> None:
        """Go on to the cell below; on the last row stay."""
        here = self.currentIndex()
        if here.row() + 1 < self.rows.total:
            self.setCurrentIndex(self.rows.index(here.row() + 1, here.column()))

    def tick_state(self) -> Qt.CheckState:
        """Whether all rows are ticked, some, or none."""
        if not self.rows.ticked:
            return Qt.CheckState.Unchecked
        is_all = len(self.rows.ticked) >= self.rows.total
        return Qt.CheckState.Checked if is_all else Qt.CheckState.PartiallyChecked

    def keys(self) -> list[tuple[str, Text]]:
        """List the keys of a table, for `Page.more_keys`."""
        listed: list[tuple[str, Text]] = [
            ("Space", lambda: translate("Table", "Details of the row")),
            ("Return", lambda: translate("Table", "Open the row")),
            ("Ctrl+C", lambda: translate("Table", "Copy cells")),
        ]
        if self._has_ticks():
            listed.append(("Ctrl+Space", lambda: translate("Table", "Tick the row")))
        if any(column.editable for column in self.rows.columns):
            listed += [
                ("F2", lambda: translate("Table", "Edit the cell")),
                ("Ctrl+V", lambda: translate("Table", "Paste cells")),
                ("Ctrl+D", lambda: translate("Table", "Fill down")),
            ]
        return listed

    def row_height(self) -> int:
        """The height of a row in pixels."""
        return px(tokens()["row"][self._height])

    def lead(self, logical: int) -> int:
        """Further room in front of the first column, so that tables begin where the page's text does."""
        is_first = self.head.visualIndex(logical) == 0 and self.rows.columns[logical].key != TICK
        return px(self._lead) if is_first else 0

    def trail(self, logical: int) -> int:
        """Further room behind the last column, so that tables end where the page's text does."""
        return px(self._lead) if logical == self._last else 0

    def natural_width(self, logical: int) -> int:
        """How wide a column is before anybody chose: as designed, or wider for its head and its chips."""
        column = self.rows.columns[logical]
        chips = [drawing.chip_width(chip) for chip in column.chips()] if column.chips else []
        cells = [words_width(column, column.text(row)) for _, row in self.rows.here()] if column.fits else []
        widest = max(self.head.words_width(column), *chips, min(max(cells, default=0), px(column.fits)))
        return max(px(column.width), widest + 2 * px(PADDING) + self.lead(logical) + self.trail(logical))

    def fit(self) -> None:
        """Give columns that follow the words in them their room, after other rows came."""
        self.memory.restore()
        self.stretch()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what spreadsheets do and Qt's tables do not."""
        doing = self._doing_of(event)
        if doing is None:
            super().keyPressEvent(event)
        else:
            doing()

    def event(self, event: QEvent) -> bool:
        """Keep the table's own keys from the window while the table has the focus."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_asked and isinstance(event, QKeyEvent) and self._doing_of(event):
            event.accept()
            return True
        return super().event(event)

    def _own_keys(self) -> dict[tuple[int, Qt.KeyboardModifier], Callable[[], None]]:
        return {
            (Qt.Key.Key_Space, _NONE): self._show_details,
            (Qt.Key.Key_Space, _CTRL): self._tick_selected,
            (Qt.Key.Key_D, _CTRL): self.editing.fill_down,
        }

    def _doing_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.matches(QKeySequence.StandardKey.Copy):
            return self.editing.copy
        if event.matches(QKeySequence.StandardKey.Paste):
            return self.editing.paste
        if event.key() == Qt.Key.Key_Escape and self._reason():
            return self._leave_wrong_cell
        return self._keys.get((event.key(), event.modifiers()))

    def _has_ticks(self) -> bool:
        return any(column.key == TICK for column in self.rows.columns)

    def _tick_selected(self) -> None:
        chosen = selected_rows(self)
        if self._has_ticks() and chosen:
            self.rows.tick(chosen, on=not all(map(self.rows.is_ticked, chosen)))
        else:
            self.selectionModel().select(self.currentIndex(), _SELECT.Rows | _SELECT.Toggle)

    def _show_details(self) -> None:
        if self.current_row is not None:
            self.details.emit(self.current_row)

    # Cells that were not accepted

    def _reason(self) -> str:
        row = self.current_row
        return self.rows.wrong_with(row, self.rows.columns[self.currentIndex().column()]) if row is not None else ""

    def _leave_wrong_cell(self) -> None:
        self.rows.give_up(self.current_row, self.rows.columns[self.currentIndex().column()])
        self._show_note()

    def _show_note(self) -> None:
        self._note.show_at(self.visualRect(self.currentIndex()), self._reason())

    # Opening and menu

    def _open(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        if row is not None and self.state() != QAbstractItemView.State.EditingState:
            self.opened.emit(row)

    def _double_clicked(self, index: QModelIndex) -> None:
        if not self.rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self._open(index)

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions(self._commands)
        if self._commands:
            menu.addSeparator()
        copy = Command(menu, lambda: translate("Table", "Copy cells"), self.editing.copy, icon="copy", key="Ctrl+C")
        menu.addAction(copy)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(at))

    # Rows that came

    def _rows_came(self, is_new: bool) -> None:  # noqa: FBT001 - a signal
        if is_new:
            self.scrollToTop()
        else:
            self._places.put_back()
        self._show_empty()
        self._show_note()
        self.head.viewport().update()
        self.current_changed.emit(self.current_row)

    def _current_moved(self, now: QModelIndex, before: QModelIndex) -> None:
        self._show_note()
        if now.row() != before.row():
            self.current_changed.emit(self.current_row)

    def _ticks_changed(self) -> None:
        self.head.viewport().update()
        self.chosen_changed.emit()

    def _show_empty(self) -> None:
        if self._empty:
            margin = px(24)
            width = self.viewport().width() - 2 * margin
            height = max(self._empty.heightForWidth(width), self._empty.sizeHint().height())
            self._empty.setGeometry(margin, margin, width, height)
            self._empty.setVisible(self.rows.total == 0)

    # Measures

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "memory"):
            self.memory.restore()
            self._measure()
        elif is_language_change(event):
            self.fit()
            self.head.viewport().update()
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room that is left to the column that stretches."""
        super().resizeEvent(event)
        self.stretch()
        self._show_empty()

    def stretch(self) -> None:
        """Give the room that is left to the column that stretches."""
        self.find_last()
        at = next((at for at, column in enumerate(self.rows.columns) if column.stretch), None)
        if at is None or self.isColumnHidden(at):
            return
        others = sum(self.columnWidth(one) for one in range(len(self.rows.columns)) if one != at)
        width = max(self.natural_width(at), self.viewport().width() - others)
        if width != self.columnWidth(at):
            self._is_stretching = True
            self.setColumnWidth(at, width)
            self._is_stretching = False

    def find_last(self, *_: int) -> None:
        """Find out which column is the last one that is shown."""
        order = [self.head.logicalIndex(at) for at in range(self.head.count())]
        self._last = next((at for at in reversed(order) if not self.isColumnHidden(at)), -1)

    def _resized(self, *_: int) -> None:
        if not self._is_stretching:
            self.memory.keep()
            self.stretch()

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.row_height())
        self.head.setMinimumSectionSize(px(LEAST))
        self.head.setFixedHeight(px(HEIGHT))
        self.stretch()

    def _set_behaviour(self, *, whole_rows: bool) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        behaviour, triggers = QAbstractItemView.SelectionBehavior, QAbstractItemView.EditTrigger
        self.setSelectionBehavior(behaviour.SelectRows if whole_rows else behaviour.SelectItems)
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
