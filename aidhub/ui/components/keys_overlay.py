"""The overlay on F1: the keys of this page and those that work everywhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from aidhub.i18n import translate
from aidhub.ui import drawing
from aidhub.ui.components.buttons import QUIET, Button
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import Surface
from aidhub.ui.keys import key_words
from aidhub.ui.text import Text, name_it
from aidhub.ui.theme import colour, px

Keys = Sequence[tuple[str, Text]]
_DIM = 110


class KeysOverlay(QWidget):
    """Covers the window, dims it, and lists keys. A click beside the sheet, Esc and F1 close it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._focus_before: QWidget | None = None
        self._sheet = Surface("sheet", self)
        self._inner, self._columns = QWidget(), QHBoxLayout()
        self._close = Button(icon="x", kind=QUIET, name=lambda: translate("Dialog", "Close"), key="Esc")
        name_it(self, lambda: translate("Keys", "Keys"))
        self._lay_out()
        self.hide()

        over.installEventFilter(self)
        self._close.clicked.connect(self.leave)

    def show_keys(self, here: Keys, everywhere: Keys, page: Text) -> None:
        """Show the keys of the page, then the others."""
        self._focus_before = self.window().focusWidget()
        while (item := self._columns.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if here:
            self._columns.addWidget(_column(page, here), alignment=Qt.AlignmentFlag.AlignTop)
        others = _column(lambda: translate("Keys", "Everywhere"), everywhere)
        self._columns.addWidget(others, alignment=Qt.AlignmentFlag.AlignTop)
        self._place()
        self.show()
        self.raise_()
        self._close.setFocus()

    def leave(self) -> None:
        """Close the overlay; the focus goes back to where it was."""
        self.hide()
        if self._focus_before:
            self._focus_before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window when it changes its size."""
        if event.type() == QEvent.Type.Resize and watched is self._over and self.isVisible():
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the sheet closes it."""
        if not self._sheet.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Dim what lies behind."""
        dim = QColor(colour("shadow"))
        dim.setAlpha(_DIM)
        QPainter(self).fillRect(self.rect(), dim)

    def _place(self) -> None:
        self.setGeometry(self._over.rect())
        room = self.size()
        wish = self._inner.sizeHint() + QSize(px(24 + 16 + 16), px(16 + 20 + 36 + 12 + 4))
        width, height = min(wish.width(), room.width() - px(32)), min(wish.height(), room.height() - px(32))
        self._sheet.setGeometry((room.width() - width) // 2, (room.height() - height) // 2, width, height)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(lambda: translate("Keys", "Keys"), "section"), 1)
        head.addWidget(self._close)
        self._inner.setLayout(self._columns)
        self._columns.setContentsMargins(0, 0, px(12), 0)
        self._columns.setSpacing(px(40))
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(self._inner)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(px(24), px(16), px(16), px(20))
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addWidget(scroll)


def _column(title: Text, keys: Keys) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(14))
    grid.setVerticalSpacing(px(6))
    grid.addWidget(PlainLabel(title, "heading"), 0, 0, 1, 2)
    for line, (key, text) in enumerate(keys, start=1):
        grid.addWidget(KeyBadge(key), line, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(PlainLabel(text), line, 1)
    return made


class KeyBadge(QWidget):
    """The name of a key in its frame, as a widget."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setFixedSize(drawing.badge_width(self.words), px(18))

    @property
    def words(self) -> str:
        """The name in the language in use; what is no key of Qt stays as it is."""
        return key_words(self._key.split(", ", maxsplit=1)[0]) or self._key

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        self.setFixedSize(drawing.badge_width(self.words), px(18))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the badge."""
        drawing.draw_badge(QPainter(self), 0, self.height() // 2, self.words)
