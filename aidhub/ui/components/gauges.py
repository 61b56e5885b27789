"""Gauges: how much of something that must not overflow is used, and how far needs are covered."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aidhub.ui import drawing
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.text import Text
from aidhub.ui.theme import px


class Bar(QWidget):
    """A bar of parts on its track; each part is a share of the whole and a colour token."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[float, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: list[tuple[float, str]]) -> None:
        """Show these shares, from left to right."""
        self._parts = parts
        self.update()

    def sizeHint(self) -> QSize:
        """Six pixels high."""
        return QSize(px(80), px(6))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint track and parts."""
        drawing.draw_bar(QPainter(self), QRectF(self.rect()), self._parts)


class Gauge(QWidget):
    """A name, a value and a bar that turns amber from 95 % and red over 100 %.

    The value says in words what the colour shows, such as "0.4 m too long".
    """

    def __init__(self, name: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.value, self.bar = PlainLabel(name, "helper", "muted"), PlainLabel("", "caption"), Bar()
        self._lay_out()

    def show_share(self, value: Text, share: float) -> None:
        """Show a value and its share of what is allowed; 1.0 is full, more is too much."""
        self.value.say(value)
        ink = drawing.fill_ink(share)
        self.value.set_colour({"badFill": "bad", "warnFill": ""}.get(ink, ""))
        self.bar.show_parts([(min(share, 1.0), ink)])
        self.setAccessibleName(f"{self.name.words} {self.value.words}")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.name)
        head.addStretch()
        head.addWidget(self.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(5))
        column.addLayout(head)
        column.addWidget(self.bar)
