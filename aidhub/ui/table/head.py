"""The heads of a table: sort by a click, move, resize, and choose columns by the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu

from aidhub.ui import drawing, icons
from aidhub.ui.commands import Choice
from aidhub.ui.table.cells import PADDING, SLACK
from aidhub.ui.table.column import LEFT, RIGHT, TICK, Column
from aidhub.ui.text import said
from aidhub.ui.theme import MEDIUM, colour, font, px

if TYPE_CHECKING:
    from aidhub.ui.table.table import Table

HEIGHT, LEAST = 32, 40
ARROW, BESIDE = 12, 3
"""Side of the arrow of the order, and the room between it and the words."""


class Head(QHeaderView):
    """The row of heads. The head of the tick boxes ticks all rows."""

    def __init__(self, table: Table) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

        self.sectionClicked.connect(self._clicked)
        self.customContextMenuRequested.connect(self._open_menu)

    def fill_menu(self, menu: QMenu) -> None:
        """Fill a menu that shows and hides columns, for the button Columns too."""
        for at, column in enumerate(self._table.rows.columns):
            if column.key != TICK and said(column.title) and column.key not in self._table.withheld:
                menu.addAction(self._choice(menu, at))

    def words_width(self, column: Column) -> int:
        """Measure the words of a head, and the arrow beside them where rows can be sorted."""
        words = QFontMetrics(font(12, MEDIUM)).horizontalAdvance(said(column.title)) + 1
        sides = px(SLACK) * (2 if column.align == RIGHT else 1)  # the arrow may reach into them
        return words + max(px(ARROW) + px(BESIDE) - sides, 0) if column.sort else words

    def sizeHint(self) -> QSize:
        """32 pixels high."""
        return QSize(super().sizeHint().width(), px(HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's name
        """Paint one head: its words, and the arrow of the order."""
        painter.fillRect(rect, colour("subtle"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour("line"))
        column = self._table.rows.columns[logicalIndex]
        if column.key == TICK:
            drawing.draw_tick_box(painter, rect, self._table.tick_state())
            return
        before, behind = self._table.lead(logicalIndex), self._table.trail(logicalIndex)
        self._draw_words(painter, rect.adjusted(px(PADDING) + before, 0, -px(PADDING) - behind, -1), column)

    def _draw_words(self, painter: QPainter, room: QRect, column: Column) -> None:
        painter.setFont(font(12, MEDIUM))
        painter.setPen(colour("muted"))
        words = said(column.title)
        if column.sort and column.sort == self._table.rows.order:
            painter.setPen(colour("text"))
            room = self._draw_arrow(painter, room, column, words)
        drawing.draw_text(painter, room, words, column.align)

    def _draw_arrow(self, painter: QPainter, room: QRect, column: Column, words: str) -> QRect:
        """Draw the arrow behind the words; answers the room left for them."""
        side, gap = px(ARROW), px(BESIDE)
        width = painter.fontMetrics().horizontalAdvance(words)
        room = room.adjusted(-px(SLACK) if column.align == RIGHT else 0, 0, px(SLACK), 0)
        at_end = room.right() - side
        left = at_end if column.align == RIGHT else min(room.left() + width + gap, at_end)
        name = "arrow-down" if self._table.rows.descending else "arrow-up"
        icons.draw(painter, name, "text", QRect(left, room.top(), side, room.height()), 12)
        return room.adjusted(0, 0, -(side + gap), 0) if column.align != LEFT or left == at_end else room

    def _clicked(self, logical: int) -> None:
        rows, column = self._table.rows, self._table.rows.columns[logical]
        if column.key == TICK:
            rows.tick_all(on=self._table.tick_state() != Qt.CheckState.Checked)
        elif column.sort:
            rows.sort_by(column.sort, descending=rows.order == column.sort and not rows.descending)
            self.viewport().update()

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        self.fill_menu(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(at))

    def _choice(self, menu: QMenu, at: int) -> Choice:
        def show(on: bool) -> None:  # noqa: FBT001 - a choice
            self._table.setColumnHidden(at, not on)
            self._table.memory.keep()
            self._table.stretch()

        return Choice(menu, self._table.rows.columns[at].title, show, on=not self.isSectionHidden(at))
