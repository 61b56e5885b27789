"""The entry field above a list that filters it."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy

from aidhub.ui import icons
from aidhub.ui.components.fields import Entry
from aidhub.ui.text import Text
from aidhub.ui.theme import px

PAUSE = 40  # milliseconds after a key before the list is asked


class ListFilter(Entry):
    """Words to filter a list by.

    ``typed`` carries them shortly after the last key; ↵ leads on to the list, by `returnPressed`. It is 280 pixels
    wide, more where its own words need it, less where there is no room.
    """

    typed = Signal(str)

    def __init__(self, name: Text, placeholder: Text = "") -> None:
        super().__init__(name, placeholder or name, icon="search", key="Ctrl+F", size="small")
        self.setClearButtonEnabled(True)
        if clear := self.findChild(QAction, "_q_qlineeditclearaction"):
            clear.setIcon(icons.icon("x", "text2"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(lambda: self.typed.emit(self.text()))

    def sizeHint(self) -> QSize:
        """As wide as usual, or as its words need."""
        margins = self.textMargins()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText()) + margins.left() + margins.right()
        return QSize(max(px(280), words + px(32)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a word."""
        return QSize(px(140), super().minimumSizeHint().height())

    def retranslate(self) -> None:
        """Say the words anew, and take the room they need."""
        super().retranslate()
        self.updateGeometry()

    def go_to(self) -> None:
        """Take the focus, with all words chosen, so that typing replaces them."""
        self.setFocus()
        self.selectAll()

    def emptied(self) -> bool:
        """Empty it, as Esc does; says whether there was anything in it."""
        words = self.text()
        self.clear()
        return bool(words)
