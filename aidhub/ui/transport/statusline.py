"""The line of the seven steps of a transport: which are done, which one it is at, which are to come."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from aidhub.domain.transports import STEPS
from aidhub.i18n import translate
from aidhub.transport_messages import status_word
from aidhub.ui import drawing, icons
from aidhub.ui.status import transport_chip
from aidhub.ui.text import is_language_change
from aidhub.ui.theme import MEDIUM, SEMIBOLD, colour, font, px

_HEIGHT, _ICON, _GAP, _LINE = 22, 15, 6, 14
_LOOKS = {"done": ("circle-check", "okFill", "text2"), "now": ("circle-dot", "accent", "text"),
          "open": ("circle", "muted", "text2")}  # fmt: skip


class StatusLine(QWidget):
    """Each step has an icon and a word, so that nothing hangs on the colour; a screen reader says where it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status, self._steps = "", tuple((step, "open") for step in STEPS)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_status(self, status: str, steps: tuple[tuple[str, str], ...]) -> None:
        """Show where a transport is: its status, and each step with done, now or open."""
        self._status, self._steps = status, steps
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as all words; where there is less room the words of steps to come are left out."""
        return QSize(sum(self._width_of(*step) for step in self._steps) + px(_LINE + 8) * 6, px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Room for the icons and the word of the step it is at."""
        return QSize(px(240), px(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if is_language_change(event) or event.type() == QEvent.Type.StyleChange:
            self._say()
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the steps from left to right."""
        painter = QPainter(self)
        if self._status == "cancelled":
            drawing.draw_chip(painter, 0, self.height() // 2, transport_chip(self._status))
            return
        is_short = self.sizeHint().width() > self.width()
        left = 0
        for at, (step, state) in enumerate(self._steps):
            if at:
                drawing.draw_line(painter, left + px(4), left + px(4 + _LINE), self.height() // 2, "line2")
                left += px(_LINE + 8)
            left = self._draw_step(painter, left, step, state, with_words=not is_short or state == "now")

    def _draw_step(self, painter: QPainter, left: int, step: str, state: str, *, with_words: bool) -> int:
        picture, ink, words_ink = _LOOKS[state]
        icons.draw(painter, picture, ink, QRect(left, 0, px(_ICON), self.height()), _ICON, stroke="2")
        left += px(_ICON)
        if not with_words:
            return left
        painter.setFont(font(12, SEMIBOLD if state == "now" else MEDIUM))
        painter.setPen(colour(words_ink))
        words = status_word(step)
        width = painter.fontMetrics().horizontalAdvance(words) + 1
        drawing.draw_text(painter, QRect(left + px(_GAP), 0, width, self.height()), words)
        return left + px(_GAP) + width

    def _width_of(self, step: str, state: str) -> int:
        letters = QFontMetrics(font(12, SEMIBOLD if state == "now" else MEDIUM))
        return px(_ICON + _GAP) + letters.horizontalAdvance(status_word(step)) + 1

    def _say(self) -> None:
        at = next((at for at, (_, state) in enumerate(self._steps, start=1) if state == "now"), 0)
        word = status_word(self._status)
        said = translate("Transport", "{status}, step {number} of {count}", status=word, number=at, count=len(STEPS))
        self.setAccessibleName(said if at else word)
        self.setToolTip(said if at else word)
