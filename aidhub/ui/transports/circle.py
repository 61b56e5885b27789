"""The number of a stop in its coloured circle; the colour never stands alone."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from aidhub.ui.drawing import stop_ink
from aidhub.ui.theme import SEMIBOLD, colour, font, px

_SIDE = 18


class StopCircle(QWidget):
    """A stop's number as a widget."""

    def __init__(self, position: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._position = position
        self.setAccessibleName(str(position))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A circle of 18 pixels."""
        return QSize(px(_SIDE), px(_SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint circle and number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(stop_ink(self._position)))
        circle = QRect(0, (self.height() - px(_SIDE)) // 2, px(_SIDE), px(_SIDE))
        painter.drawEllipse(circle)
        painter.setFont(font(11, SEMIBOLD))
        painter.setPen(colour("onAccent"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._position))
