"""The field in the top bar that leads to the palette."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from aidhub.i18n import translate
from aidhub.ui import drawing, icons
from aidhub.ui.keys import key_words
from aidhub.ui.text import Text, is_language_change, said
from aidhub.ui.theme import colour, font, px

WIDEST, NARROWEST, HEIGHT = 500, 44, 38


class SearchField(QPushButton):
    """Looks like a field; a click, ↵ or the first letter opens the palette, which takes the rest."""

    def __init__(self, open_: Callable[[str], object], key: str) -> None:
        super().__init__()
        self._open, self._key = open_, key
        self._words: Text = _scan_or_search
        self.setProperty("ring", 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self._say()

        self.clicked.connect(lambda: self._open(""))

    def say(self, words: Text) -> None:
        """Say what a scan does here; empty: scan or search."""
        self._words = words or _scan_or_search
        self._say()

    def sizeHint(self) -> QSize:
        """As wide as there is room for, up to a measure."""
        return QSize(px(WIDEST), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """At least its icon."""
        return QSize(px(NARROWEST), px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter opens the palette with it, ↵ without."""
        typed = event.text()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if plain and typed.strip() and typed.isprintable():
            self._open(typed)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open("")
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if is_language_change(event):
            self._say()
        elif event.type() == QEvent.Type.StyleChange:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the field: icon, words, and the key that leads here, as far as there is room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("control"), 1))
        painter.setBrush(colour("hover" if self.underMouse() else "page"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
        icons.draw(painter, "scan-barcode", "text2", QRect(px(12), 0, px(18), self.height()), 18)
        words = self.rect().adjusted(px(42), 0, -px(10), 0)
        badge = key_words(self._key)
        if words.width() > drawing.badge_width(badge):
            words.setRight(words.right() - drawing.badge_width(badge))
            drawing.draw_badge(painter, words.right(), self.height() // 2, badge)
        painter.setFont(font(13))
        painter.setPen(colour("muted"))
        if words.width() > px(30):
            drawing.draw_text(painter, words, self.text())

    def _say(self) -> None:
        self.setText(said(self._words))
        self.setAccessibleName(translate("Find", "Find anything"))
        self.setToolTip(f"{translate('Find', 'Find anything')}  {key_words(self._key)}")
        self._measure()

    def _measure(self) -> None:
        self.setMaximumWidth(px(WIDEST))
        self.updateGeometry()


def _scan_or_search() -> str:
    return translate("Find", "Scan or search …")
