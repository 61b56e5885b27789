"""The list beside the picture: every package of the load, those without a place first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from aidhub.domain.floor import Floor
from aidhub.ui import drawing, icons
from aidhub.ui.drawing import stop_ink
from aidhub.ui.load_plan.picture import DEEDS, MIME, WAYS
from aidhub.ui.load_plan.standing import Standing, contents, sentence, weight, where
from aidhub.ui.text import Text, name_it
from aidhub.ui.theme import SEMIBOLD, colour, font, px

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole
_HEIGHT = 48


class PackagesModel(QAbstractListModel):
    """The packages, and the floor they are on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.those: list[Standing] = []
        self.floor: Floor | None = None

    def show(self, those: Sequence[Standing], floor: Floor | None) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.those, self.floor = list(those), floor
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.those)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer a package, and its sentence."""
        if not 0 <= index.row() < len(self.those) or self.floor is None:
            return None
        one = self.those[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return sentence(one, self.floor)
        return one if role == _ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All can be dragged into the picture."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """What the picture takes."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the key of a package."""
        data = QMimeData()
        for index in indexes:
            data.setData(MIME, str(self.those[index.row()].key).encode())
        return data


class Packages(QListView):
    """The list. ↑ and ↓ choose; the other keys are those of the picture.

    Signals:
        chosen: another package is chosen, by its key.
        stepped, done: as those of the picture.
    """

    chosen = Signal(int)
    stepped = Signal(str)
    done = Signal(str)

    def __init__(self, name: Text) -> None:
        super().__init__()
        self._rows, self._is_silent = PackagesModel(self), False
        self.setModel(self._rows)
        self.setItemDelegate(_Painter(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setProperty("ring", 6)
        name_it(self, name)
        self.selectionModel().currentChanged.connect(self._changed)

    def show_packages(self, those: Sequence[Standing], floor: Floor | None) -> None:
        """Show these; the chosen one stays chosen."""
        kept = self.chosen_key
        self._is_silent = True
        self._rows.show(those, floor)
        self.choose(kept)
        self._is_silent = False

    def choose(self, key: int | None) -> None:
        """Choose a package, without a signal."""
        was_silent, self._is_silent = self._is_silent, True
        at = next((at for at, one in enumerate(self._rows.those) if one.key == key), -1)
        if at != self.currentIndex().row():
            self.setCurrentIndex(self._rows.index(at) if at >= 0 else QModelIndex())
        self._is_silent = was_silent

    @property
    def chosen_key(self) -> int | None:
        """The chosen package."""
        at = self.currentIndex().row()
        return self._rows.those[at].key if 0 <= at < len(self._rows.those) else None

    def sizeHint(self) -> QSize:
        """A pane of 240 pixels."""
        return QSize(px(240), px(200))

    def minimumSizeHint(self) -> QSize:
        """Room for a number and two rows."""
        return QSize(px(150), px(2 * _HEIGHT))

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the list from the table's commands, which have some of the same."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._deed(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key of the picture does; all others move the choice."""
        deed = self._deed(event)
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()

    def _deed(self, event: QKeyEvent) -> Callable[[], object] | None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        key = Qt.Key(event.key()) if event.key() in _KNOWN else None
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return lambda: self.stepped.emit(WAYS[key])
        return (lambda: self.done.emit(DEEDS[key])) if key is not None else None

    def _changed(self, now: QModelIndex) -> None:
        if not self._is_silent and now.isValid():
            self.chosen.emit(self._rows.those[now.row()].key)


_KNOWN = {*DEEDS, Qt.Key.Key_Left, Qt.Key.Key_Right}


class _Painter(QStyledItemDelegate):
    """Paints a package: grip, number, weight, stop; below, what is in it and where it stands."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(px(120), px(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one, view = index.data(_ROW), self.parent()
        if not isinstance(one, Standing) or not isinstance(view, Packages):
            return
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colour("selected"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, colour("line"))
        icons.draw(painter, "grip-vertical", "muted", QRect(box.left(), box.top(), px(22), box.height()), 14)
        room = box.adjusted(px(24), px(6), -px(10), -px(6))
        floor = view._rows.floor  # noqa: SLF001 - its own delegate
        self._words(painter, room, one, where(one, floor) if floor and one.spot else "")
        painter.restore()

    def _words(self, painter: QPainter, room: QRect, one: Standing, there: str) -> None:
        side = px(18)
        circle = QRect(room.right() - side, room.top(), side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(stop_ink(one.item.stop)))
        painter.drawEllipse(circle)
        painter.setFont(font(11, SEMIBOLD))
        painter.setPen(colour("onAccent"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(one.item.stop))
        half = room.height() // 2
        painter.setFont(font(12))
        painter.setPen(colour("text2"))
        words = weight(one)
        wide = painter.fontMetrics().horizontalAdvance(words) + px(2)
        drawing.draw_text(painter, QRect(circle.left() - px(6) - wide, room.top(), wide, half), words)
        drawing.draw_text(
            painter, QRect(room.left(), room.top() + half, room.width(), half),
            " · ".join(filter(None, (there, contents(one.lift)))),
        )  # fmt: skip
        painter.setFont(font(13, SEMIBOLD))
        painter.setPen(colour("bad" if one.trouble == "block" else "text"))
        drawing.draw_text(
            painter, QRect(room.left(), room.top(), circle.left() - px(12) - wide - room.left(), half), one.lift.code
        )
