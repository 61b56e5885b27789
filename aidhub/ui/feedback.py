"""What answers a scan at once: a sound, and the border of the field in the colour of the status."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from aidhub.ui import drawing
from aidhub.ui.components.result_card import KINDS
from aidhub.ui.theme import px

if TYPE_CHECKING:
    from aidhub.ui.shell import Shell

SHOWN_FOR = 250  # milliseconds
_RADIUS = 8


class Feedback(QObject):
    """Gives what a scan came to to eye and ear. The words are those of the page, or of the window."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self.flash = Flash(shell)
        self.play: Callable[[str], object] | None = None

    def give(self, status: str) -> None:
        """Let a status be seen and heard (`aidhub.ui.components.result_card`)."""
        page = self._shell.page
        self.flash.show_on((page.scan_field() if page else None) or self._shell.finding.field, KINDS[status])
        if self.play is not None:
            self.play(status)


class Flash(QWidget):
    """The border of a field in the colour of a status, for a moment."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.kind = ""
        self._over = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

        self._over.timeout.connect(self.hide)

    def show_on(self, field: QWidget, kind: str) -> None:
        """Show it around a field; one that is not in sight gets none."""
        if not isValid(field) or field.visibleRegion().isEmpty():
            return
        self.kind = kind
        corner = field.mapTo(self.window(), QPoint(0, 0))
        self.setGeometry(QRect(corner, field.size()))
        self.show()
        self.raise_()
        self.update()
        self._over.start()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint two rings, so that it is seen on every ground."""
        painter = QPainter(self)
        drawing.draw_ring(painter, QRectF(self.rect()), px(_RADIUS), f"{self.kind}Fill")
        drawing.draw_ring(painter, QRectF(self.rect()).adjusted(px(2), px(2), -px(2), -px(2)), px(_RADIUS - 2),
                          f"{self.kind}Bg")  # fmt: skip
