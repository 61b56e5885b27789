"""The two lists of the page Stock count: locations of an aisle, and what is expected at one, as tiles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from aidhub.services.count_rows import LocationCount, Tile
from aidhub.ui import drawing, icons
from aidhub.ui.count import words
from aidhub.ui.text import Text, name_it
from aidhub.ui.theme import MEDIUM, REGULAR, SEMIBOLD, colour, font, px

ROW, TILE_HEIGHT, TILE_WIDTH, GAP = 44, 66, 142, 8
Index = QModelIndex | QPersistentModelIndex
_STATES = {
    "done": ("circle-check", "okFill"),
    "counting": ("circle-dot", "accent"),
    "waiting": ("circle", "muted"),
    "skipped": ("fast-forward", "muted"),
}


class Rows(QAbstractListModel):
    """A list of frozen rows; what is chosen stays, by key."""

    def __init__(self, sentence: Callable[[Any], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[Any] = ()
        self._sentence = sentence

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows."""
        if len(rows) == len(self.rows):
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        """How many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, and its sentence for a screen reader."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._sentence(row)
        return None


class _List(QListView):
    """A list whose digits are a number that is being typed, and whose ↵ does something.

    Signals:
        typed: a digit.
        chosen: the row that was gone to by a key or a click.
        wanted: ↵ or a double click on a row.
    """

    typed = Signal(str)
    chosen = Signal(object)
    wanted = Signal(object)

    def __init__(self, name: Text, sentence: Callable[[Any], str]) -> None:
        super().__init__()
        self.model_ = Rows(sentence, self)
        self.setModel(self.model_)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setProperty("surface", "clear")
        name_it(self, name)

        self.doubleClicked.connect(self._want)
        self.clicked.connect(self._choose)

    @property
    def current(self) -> Any:
        """The row the ring is on, or None."""
        return self.currentIndex().data(Qt.ItemDataRole.UserRole)

    def show_rows(self, rows: Sequence[Any], is_current: Callable[[Any], bool] | None = None) -> None:
        """Show rows, and put the ring on one of them."""
        before = self.currentIndex().row()
        self.model_.show_rows(rows)
        at = next((at for at, row in enumerate(rows) if is_current and is_current(row)), None)
        if at is None:
            at = before if 0 <= before < len(rows) else -1
        if at != self.currentIndex().row():
            self.setCurrentIndex(self.model_.index(at) if at >= 0 else QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits for a number; ↵ does what the row is for."""
        text = event.text()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and text.isascii() and text.isdigit():
            self.typed.emit(text)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._want(self.currentIndex())
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self._choose(self.currentIndex())

    def _want(self, index: QModelIndex) -> None:
        if index.isValid():
            self.wanted.emit(index.data(Qt.ItemDataRole.UserRole))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(Qt.ItemDataRole.UserRole))


class LocationList(_List):
    """The locations of an aisle: state, code, found of expected; who counts one is said below its code."""

    def __init__(self, name: Text) -> None:
        super().__init__(name, lambda row: words.row_sentence(row, blind=self.is_blind))
        self.is_blind = False
        self.person_id: int | None = None
        self.setItemDelegate(_LocationLook(self))


class _LocationLook(QStyledItemDelegate):
    def __init__(self, view: LocationList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(px(80), px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: LocationCount = index.data(Qt.ItemDataRole.UserRole)
        box: QRect = option.rect
        is_chosen = index.row() == self._view.currentIndex().row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("selected"))
            painter.drawRoundedRect(box, px(6), px(6))
        is_wrong = bool(row.differences) and row.state == "done"
        icon, ink = ("triangle-alert", "warnFill") if is_wrong else _STATES[row.state]
        icons.draw(painter, icon, ink, QRect(box.x() + px(10), box.y(), px(18), box.height()), 18)
        numbers = str(row.found) if self._view.is_blind else f"{row.found} / {row.expected}"
        weight = SEMIBOLD if is_chosen or is_wrong else REGULAR
        painter.setFont(font(15, weight))
        wide = painter.fontMetrics().horizontalAdvance(numbers)
        right = QRect(box.right() - px(10) - wide, box.y(), wide + 1, box.height())
        painter.setPen(colour("warn" if is_wrong else "text" if is_chosen else "text2"))
        drawing.draw_text(painter, right, numbers)
        painter.setPen(colour("text"))
        left = QRect(box.x() + px(38), box.y(), right.x() - box.x() - px(46), box.height())
        other = row.state == "counting" and row.person_id != self._view.person_id
        if other:
            drawing.draw_text(painter, left.adjusted(0, px(3), 0, -px(17)), row.code)
            painter.setFont(font(11))
            painter.setPen(colour("muted"))
            drawing.draw_text(painter, left.adjusted(0, px(22), 0, -px(4)), row.person)
        else:
            drawing.draw_text(painter, left, row.code)
        if is_chosen and self._view.hasFocus():
            drawing.draw_ring(painter, QRectF(box).adjusted(1, 1, -1, -1), px(6))
        painter.restore()


class Tiles(_List):
    """What is expected at a location, a tile each: a tick where it was scanned, dashed while it is looked for."""

    def __init__(self, name: Text) -> None:
        super().__init__(name, words.tile_sentence)
        self.last = 0
        """The package that was scanned last."""
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_TileLook(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out to tiles of the same width."""
        super().resizeEvent(event)
        self.measure()

    def measure(self) -> None:
        """Find how wide a tile is; Qt keeps room for the scroll bar."""
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2
        count = max(1, (room + px(GAP)) // px(TILE_WIDTH))
        self.setGridSize(QSize(room // count, px(TILE_HEIGHT + GAP)))


class _TileLook(QStyledItemDelegate):
    def __init__(self, view: Tiles) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return self._view.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tile: Tile = index.data(Qt.ItemDataRole.UserRole)
        box: QRect = option.rect.adjusted(0, 0, -px(GAP), -px(GAP))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, QRectF(box), tile)
        inner = box.adjusted(px(13), px(9), -px(10), -px(9))
        self._draw_words(painter, inner, tile)
        has_focus = self._view.hasFocus() and index.row() == self._view.currentIndex().row()
        if has_focus and option.state & QStyle.StateFlag.State_Enabled:
            drawing.draw_ring(painter, QRectF(box).adjusted(3, 3, -3, -3), px(6))
        painter.restore()

    def _draw_ground(self, painter: QPainter, box: QRectF, tile: Tile) -> None:
        edge = box.adjusted(0.75, 0.75, -0.75, -0.75)
        is_last = bool(tile.package_id) and tile.package_id == self._view.last
        if tile.is_found:
            painter.setBrush(colour("okBg"))
            painter.setPen(QPen(colour("ok"), px(2)) if is_last else Qt.PenStyle.NoPen)
        else:
            painter.setBrush(colour("page"))
            pen = QPen(colour("control"), 1.2, Qt.PenStyle.DashLine)
            painter.setPen(pen)
        painter.drawRoundedRect(edge, px(6), px(6))

    def _draw_words(self, painter: QPainter, box: QRect, tile: Tile) -> None:
        mark = px(18)
        if tile.is_found:
            icons.draw(painter, "check", "ok", QRect(box.right() - mark, box.y(), mark, px(20)), 18, stroke="2")
        elif tile.found:
            painter.setFont(font(12, MEDIUM))
            painter.setPen(colour("muted"))
        first, second = tile.code, words.goods_word(tile.names, tile.others)
        if tile.kind == "loose":
            first, second = second, words.tile_second(tile)
        elif tile.kind == "pallet":
            second = words.tile_second(tile)
        painter.setFont(font(15, SEMIBOLD))
        painter.setPen(colour("text"))
        drawing.draw_text(painter, QRect(box.x(), box.y(), box.width() - mark - px(4), px(20)), first)
        painter.setFont(font(12))
        painter.setPen(colour("text2" if tile.is_found else "muted"))
        drawing.draw_text(painter, QRect(box.x(), box.y() + px(21), box.width(), px(18)), second)
