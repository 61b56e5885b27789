"""The toast: what was just done, in one line at the bottom left of the page, with Undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from aidhub.i18n import translate
from aidhub.ui import drawing
from aidhub.ui.components.labels import IconLabel, PlainLabel
from aidhub.ui.components.surfaces import Surface
from aidhub.ui.keys import key_words
from aidhub.ui.text import Text, is_language_change
from aidhub.ui.theme import MEDIUM, SEMIBOLD, colour, font, px

SHOWN_FOR = 6000  # milliseconds
_AWAY_FROM_EDGE, _ABOVE_FOOT = 24, 52


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Let a screen reader say a sentence; ``urgent`` interrupts it."""
    event = QAccessibleAnnouncementEvent(widget, text)
    urgency = QAccessible.AnnouncementPoliteness
    event.setPoliteness(urgency.Assertive if urgent else urgency.Polite)
    QAccessible.updateAccessibility(event)


class Toast(Surface):
    """One line over the bottom left corner of ``over`` for six seconds; it waits while the mouse is on it."""

    def __init__(self, over: QWidget, undo: Callable[[], object]) -> None:
        super().__init__("toast", over)
        self._over = over
        self._icon, self._text = IconLabel("circle-check", "page", 18), PlainLabel("", "strong", "page", cut=True)
        self._usual = undo
        self._undo = _UndoButton(self._run)
        self._own: Callable[[], object] | None = None
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._lay_out()
        self.hide()

        over.installEventFilter(self)
        self._timer.timeout.connect(self._leave)
        self._undo.clicked.connect(self.hide)

    def show_text(
        self, text: Text, *, undo: bool = False, kind: str = "ok", run: Callable[[], object] | None = None
    ) -> None:
        """Show a line; ``undo`` offers to take the step back, by ``run`` where it is no step of the journal.

        ``kind`` is ok or warn.
        """
        self._own = run
        self._undo.use_key("" if run else "Ctrl+Z")
        self._text.say(text)
        self._icon.use("circle-check" if kind == "ok" else "triangle-alert", "page")
        self._undo.setVisible(undo)
        self._line.setContentsMargins(px(14), 0, px(8 if undo else 16), 0)
        self.show()
        self.raise_()
        self._place()
        self._timer.start()
        announce(self, self._text.words, urgent=kind != "ok")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner when the page changes its size."""
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the words of another language."""
        super().changeEvent(event)
        if is_language_change(event):
            QTimer.singleShot(0, self, self._place)

    def _run(self) -> None:
        (self._own or self._usual)()

    def _leave(self) -> None:
        if self.underMouse() or self._undo.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        if self.isHidden():
            return
        away = px(_AWAY_FROM_EDGE)
        width = min(self.sizeHint().width(), self._over.width() - 2 * away)
        self.setGeometry(QRect(away, self._over.height() - px(_ABOVE_FOOT + 44), width, px(44)))

    def _lay_out(self) -> None:
        self._line = line = QHBoxLayout(self)
        line.setSpacing(px(12))
        line.addWidget(self._icon)
        line.addWidget(self._text, 1)
        line.addWidget(self._undo)
        shadow = QGraphicsDropShadowEffect(self, blurRadius=px(32), xOffset=0, yOffset=px(8), color=colour("shadow"))
        self.setGraphicsEffect(shadow)


class _UndoButton(QPushButton):
    """Undo with its key, on the dark ground of a toast."""

    def __init__(self, run: Callable[[], object]) -> None:
        super().__init__()
        self._key = "Ctrl+Z"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._say()

        self.clicked.connect(lambda: run())  # noqa: PLW0108 - the click brings an argument

    def use_key(self, key: str) -> None:
        """Name this key; an empty one where there is none."""
        self._key = key
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._say()

    def _say(self) -> None:
        self.setText(translate("Shell", "Undo"))

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font(13, SEMIBOLD)).horizontalAdvance(self.text())
        key = QFontMetrics(font(13, MEDIUM)).horizontalAdvance(key_words(self._key)) if self._key else 0
        return QSize(words + key + px(20 + 16 + 8), px(44))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(0, px(12), 1, self.height() - px(24), colour("muted"))
        words = QRect(px(20), 0, self.width(), self.height())
        painter.setFont(font(13, SEMIBOLD))
        painter.setPen(colour("page"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._key:
            key = words.adjusted(painter.fontMetrics().horizontalAdvance(self.text()) + px(16), 0, 0, 0)
            painter.setFont(font(13, MEDIUM))
            painter.drawText(key, Qt.AlignmentFlag.AlignVCenter, key_words(self._key))
        if self.hasFocus():
            drawing.draw_ring(painter, QRectF(self.rect()).adjusted(px(10), px(6), 0, -px(6)), px(6), "page")
