"""The tiles of the twelve common categories: a digit in the field and a tile are a line."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from aidhub.documents.card_words import category_word
from aidhub.domain.cards import COMMON_CATEGORIES
from aidhub.i18n import spoken, translate
from aidhub.ui import drawing, icons, theme
from aidhub.ui.category_icons import category_icon
from aidhub.ui.text import Text, is_language_change, name_it, said
from aidhub.ui.theme import MEDIUM, colour, px

HEIGHT, ACROSS, _RADIUS, _GAP = 72, 3, 8, 8


class Tiles(QWidget):
    """Twelve tiles in four rows; arrow keys go from one to the next. ``chosen`` carries the key of the category."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        name_it(self, lambda: translate("Intake", "Common categories"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(_GAP))
        self.tiles = [_Tile(_namer(key), category_icon(key)) for key in COMMON_CATEGORIES]
        for at, (key, tile) in enumerate(zip(COMMON_CATEGORIES, self.tiles, strict=True)):
            grid.addWidget(tile, at // ACROSS, at % ACROSS)
            tile.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the tile beside, above or below."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -ACROSS, Qt.Key.Key_Down: ACROSS}
        step = steps.get(Qt.Key(event.key()))
        here = next((at for at, tile in enumerate(self.tiles) if tile.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
        elif 0 <= here + step < len(self.tiles):
            self.tiles[here + step].setFocus(Qt.FocusReason.TabFocusReason)


def _namer(key: str) -> Callable[[], str]:
    return lambda: category_word(spoken(), key)


class _Tile(QPushButton):
    def __init__(self, text: Text, icon: str) -> None:
        super().__init__()
        self._text, self._icon = text, icon
        self.setProperty("ring", _RADIUS)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        name_it(self, text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event) or event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            cast("QWidget", self.parent()).keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(px(96), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(72), px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_hot = self.isEnabled() and (self.underMouse() or self.isDown())
        painter.setBrush(colour("selected" if self.isDown() else "hover" if is_hot else "page"))
        painter.setPen(QPen(colour("line2"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(_RADIUS), px(_RADIUS))
        ink = "text" if self.isEnabled() else "muted"
        painter.setFont(theme.font(13, MEDIUM))
        painter.setPen(colour(ink))
        text, room = said(self._text), QRect(px(4), px(40), self.width() - px(8), px(22))
        is_long = " " in text and painter.fontMetrics().horizontalAdvance(text) > room.width()
        if is_long:
            room.adjust(0, -px(9), 0, px(8))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
        else:
            drawing.draw_text(painter, room, text, Qt.AlignmentFlag.AlignCenter)
        icons.draw(painter, self._icon, ink, QRect(0, px(3 if is_long else 10), self.width(), px(26)), 24)
