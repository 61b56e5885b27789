"""What covers the window for a moment, dims it, and goes away with Esc or a click beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from aidhub.ui.components.surfaces import Surface
from aidhub.ui.theme import colour

_DIM = 110


class Overlay(QWidget):
    """Covers ``over`` with a ``sheet`` on it. The focus comes back to where it was.

    Override `place_sheet`, which is asked whenever the room changes.
    """

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._focus_before: QWidget | None = None
        self.sheet = Surface("sheet", self)
        self.hide()

        over.installEventFilter(self)

    def come(self, focus: QWidget) -> None:
        """Cover the window, and give the focus to a part of the sheet."""
        if not self.isVisible():
            self._focus_before = self.window().focusWidget()
        self.place()
        self.show()
        self.raise_()
        focus.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go away; the focus goes back to where it was."""
        if not self.isVisible():
            return
        before, self._focus_before = self._focus_before, None
        self.hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self) -> None:
        """Cover all of what is below, and lay the sheet on it."""
        self.setGeometry(self._over.rect())
        self.place_sheet()

    def place_sheet(self) -> None:
        """Lay the sheet into the room there is."""

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, ARG002, FBT001 - Qt's own
        """Keep Tab from what lies behind."""
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window when it changes its size."""
        if event.type() == QEvent.Type.Resize and watched is self._over and self.isVisible():
            self.place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the sheet closes it."""
        if not self.sheet.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Dim what lies behind."""
        dim = QColor(colour("shadow"))
        dim.setAlpha(_DIM)
        QPainter(self).fillRect(self.rect(), dim)
