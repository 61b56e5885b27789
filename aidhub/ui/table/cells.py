"""Paints the cells of a table by the tokens, straight from the rows."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from aidhub.ui import drawing, icons, theme
from aidhub.ui.table.column import CENTER, LEFT, RIGHT, TICK, Column
from aidhub.ui.table.model import RowsModel
from aidhub.ui.theme import MEDIUM, REGULAR, SEMIBOLD, colour, font, px

if TYPE_CHECKING:
    from aidhub.ui.table.table import Table

PADDING, BESIDE, SLACK = 8, 5, 6
"""Room at both sides of a cell, room between icon and words, and how far words may reach into the room at the side."""

# As numbers: joining and comparing Qt's flags in Python costs more than painting a word.
_SELECTED, _FOCUS = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value
_ONE_LINE = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value
_FLAGS = {align: align.value | _ONE_LINE for align in (LEFT, RIGHT, CENTER)}
Index = QModelIndex | QPersistentModelIndex


@lru_cache(maxsize=20)
def _letters(size: int, weight: QFont.Weight, _scale: float) -> tuple[QFont, QFontMetrics]:
    letters = font(size, weight)
    return letters, QFontMetrics(letters)


class Cells(QStyledItemDelegate):
    """Paints and edits the cells of one table."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell: ground, content, the line below, the ring."""
        model, column = self._of(index)
        box = option.rect
        row = model.row(index.row())
        is_marked = bool(option.state.value & _SELECTED) or (row is not None and model.is_ticked(row))
        if is_marked:
            painter.fillRect(box, colour("selected"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, colour("line"))
        if row is None:
            return
        painter.save()
        try:
            self._draw_cell(painter, option, row, column, index.column())
        finally:
            painter.restore()

    def _draw_cell(self, painter: QPainter, option: QStyleOptionViewItem, row: Any, column: Column, at: int) -> None:
        model, box = self._table.rows, option.rect
        room = box.adjusted(px(PADDING) + self._table.lead(at), 0, -px(PADDING) - self._table.trail(at), -1)
        self._draw(painter, room, row, column)
        if model.wrong_with(row, column):
            drawing.draw_ring(painter, QRectF(box).adjusted(0, 0, 0, -1), 0, "badFill")
        elif option.state.value & _FOCUS:
            drawing.draw_ring(painter, QRectF(box).adjusted(0, 0, 0, -1), 0)

    def _draw(self, painter: QPainter, room: QRect, row: Any, column: Column) -> None:
        if column.key == TICK and not self._table.rows.may_tick(row):
            return
        if column.key == TICK:
            state = Qt.CheckState.Checked if self._table.rows.is_ticked(row) else Qt.CheckState.Unchecked
            drawing.draw_tick_box(painter, room.adjusted(-px(PADDING), 0, px(PADDING), 0), state)
        elif column.paint:
            column.paint(painter, room, row)
        elif column.chip and (chip := column.chip(row)):
            drawing.draw_chip(painter, room.left(), room.center().y() + 1, chip, room.width())
        elif column.dot:
            _draw_dot(painter, room, column.dot(row))
        else:
            self._draw_words(painter, room, row, column)

    def _draw_words(self, painter: QPainter, room: QRect, row: Any, column: Column) -> None:
        if column.bar:
            room = _draw_bar(painter, room, column.bar(row))
        if column.indent:
            room = room.adjusted(px(column.indent(row)), 0, 0, 0)
        model = self._table.rows
        if column.stretch and (name := model.named(row)):
            room = _draw_name(painter, room, name)
        words = model.text_of(row, column)
        ink = "muted" if model.is_waiting(row, column) else _ink(row, column)
        letters, metrics = _letters(
            column.size, MEDIUM if column.is_strong or ink == "warn" else REGULAR, theme.now().scale
        )
        picture = column.icon(row) if column.icon else None
        if picture:
            room = _draw_icon(
                painter, room, picture, metrics.horizontalAdvance(words) if column.align == RIGHT else None
            )
        painter.setFont(letters)
        painter.setPen(colour(ink))
        second, faint = column.second(row) if column.second else "", "muted"
        if column.wraps:
            (words, second), faint = _broken(words, metrics, room.width()), ink
        if second:
            room = _draw_second(painter, room, second, faint, column.align)
            painter.setFont(letters)
            painter.setPen(colour(ink))
        room = room.adjusted(-px(SLACK), 0, 0, 0) if column.align == RIGHT else room.adjusted(0, 0, px(SLACK), 0)
        if metrics.horizontalAdvance(words) > room.width():
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _FLAGS[column.align], words)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """As wide as the words of the cell, for a double click on the edge of a head."""
        model, column = self._of(index)
        row = model.row(index.row())
        words = model.text_of(row, column) if row is not None else ""
        _, metrics = _letters(column.size, MEDIUM, theme.now().scale)
        extra = px(28) if column.icon or column.chip else 0
        return QSize(metrics.horizontalAdvance(words) + 2 * px(PADDING) + extra + 2, self._table.row_height())

    # Editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """Make a field as large as the cell."""
        _, column = self._of(index)
        editor = QLineEdit(parent)
        editor.setProperty("cell", "true")
        editor.setAlignment(column.align | Qt.AlignmentFlag.AlignVCenter)
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what the cell holds, all of it selected."""
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what was typed."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ARG002
        """Cover the cell, not the line below it."""
        editor.setGeometry(option.rect.adjusted(0, 0, 0, -1))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """End an edit by ↵ and go on to the cell below, where the table does so."""
        if (
            self._table.goes_down
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(editor, QWidget)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
            self._table.go_down()
            return True
        return super().eventFilter(editor, event)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tick or untick a row where its box is clicked."""
        rows, column = self._of(index)
        is_click = event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent)
        row = rows.row(index.row())
        if column.key == TICK and is_click and row is not None:
            rows.tick([row], on=not rows.is_ticked(row))
            return True
        return super().editorEvent(event, model, option, index)

    def _of(self, index: Index) -> tuple[RowsModel, Column]:
        rows = self._table.rows
        return rows, rows.columns[index.column()]


def words_width(column: Column, words: str) -> int:
    """Measure the words of a cell."""
    _, metrics = _letters(column.size, MEDIUM if column.is_strong else REGULAR, theme.now().scale)
    return metrics.horizontalAdvance(words)


def _draw_name(painter: QPainter, room: QRect, name: str) -> QRect:
    """Draw who changed the row at the right end; answers the room left for the words."""
    chip = drawing.Chip(name, "info", "user")
    width = min(drawing.chip_width(chip), room.width() // 2)
    drawing.draw_chip(painter, room.right() - width, room.center().y() + 1, chip, width)
    return room.adjusted(0, 0, -width - px(BESIDE), 0)


def _ink(row: Any, column: Column) -> str:
    return (column.ink(row) if column.ink else None) or "text"


def _draw_icon(painter: QPainter, room: QRect, picture: tuple[str, str], words: int | None) -> QRect:
    """Draw an icon in front of the words, also where they stand at the right; answers the room left for them."""
    side, gap = px(15), px(BESIDE)
    left = room.left() if words is None else max(room.left() - px(SLACK), room.right() - words - side - gap)
    icons.draw(painter, picture[0], picture[1], QRect(left, room.top(), side, room.height()), 15)
    return room.adjusted(side + gap, 0, 0, 0)


def _broken(words: str, metrics: QFontMetrics, room: int) -> tuple[str, str]:
    """Part words where the first line is full."""
    first, rest = words, ""
    while metrics.horizontalAdvance(first) > room and " " in first:
        first, _, last = first.rpartition(" ")
        rest = f"{last} {rest}".rstrip()
    return first, rest


def _draw_second(painter: QPainter, room: QRect, words: str, ink: str, align: Qt.AlignmentFlag) -> QRect:
    """Draw the smaller line below, at the same side; answers the room of the first one."""
    middle = room.center().y() + 1
    painter.setFont(font(12))
    painter.setPen(colour(ink))
    drawing.draw_text(painter, QRect(room.left(), middle, room.width(), px(16)), words, align)
    return QRect(room.left(), middle - px(17), room.width(), px(17))


def _draw_bar(painter: QPainter, room: QRect, parts: list[tuple[float, str]]) -> QRect:
    width = px(52)
    drawing.draw_bar(painter, QRectF(room.left(), room.center().y() - px(2), width, px(6)), parts)
    return room.adjusted(width + px(8), 0, 0, 0)


def _draw_dot(painter: QPainter, room: QRect, dot: tuple[str, str] | None) -> None:
    if dot is None:
        return
    side = px(18)
    circle = QRect(room.left(), room.center().y() + 1 - side // 2, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(dot[1]))
    painter.drawEllipse(circle)
    painter.setFont(font(11, SEMIBOLD))
    painter.setPen(colour("onAccent"))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, dot[0])
