"""The ring around what has the focus: two pixels wide, two pixels away, after keys and clicks alike."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from aidhub.ui import drawing
from aidhub.ui.theme import px

AWAY = 4
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.StyleChange}


class FocusRing(QObject):
    """Follows the focus from widget to widget. Those that carry a property ``ring`` (their corner radius) get one.

    Fields show their focus by their border, tables inside the cell.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        self._watched: list[QWidget] = []

        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Move the ring when the widget, or one that holds it, moves."""
        if event.type() in _MOVES:
            QTimer.singleShot(0, self, self._place)
        return False

    def _follow(self, _: QWidget | None, widget: QWidget | None) -> None:
        self._let_go()
        if widget is None or widget.property("ring") is None:
            return
        holder: QWidget | None = widget
        while holder is not None:
            holder.installEventFilter(self)
            self._watched.append(holder)
            holder = None if holder.isWindow() else holder.parentWidget()
        self._ring = _Ring(widget.window())
        self._place()

    def _let_go(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        if self._ring and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None

    def _place(self) -> None:
        if not self._ring or not isValid(self._ring) or not self._watched or not isValid(self._watched[0]):
            return
        widget = self._watched[0]
        away = px(AWAY)
        corner = widget.mapTo(widget.window(), QPoint(0, 0))
        self._ring.radius = px(float(widget.property("ring")))
        self._ring.setGeometry(QRect(corner, widget.size()).adjusted(-away, -away, away, away))
        self._ring.setVisible(not widget.visibleRegion().isEmpty())
        self._ring.raise_()


class _Ring(QWidget):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.radius = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        drawing.draw_ring(QPainter(self), QRectF(self.rect()), self.radius + px(AWAY) - 1)
