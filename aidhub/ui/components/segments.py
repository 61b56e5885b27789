"""A switch with a few segments, one of them chosen: the language, top or side view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from aidhub.ui.text import Text, is_language_change, name_it, said
from aidhub.ui.theme import MEDIUM, SEMIBOLD, colour, font, px

_HEIGHT, _SIDE, _RADIUS = 32, 11, 6


class Segments(QWidget):
    """A row of choices. Arrow keys go from one to the next, Tab leaves it. ``chosen`` carries the key."""

    chosen = Signal(str)

    def __init__(
        self,
        name: Text,
        choices: list[tuple[str, Text, Text]],
        parent: QWidget | None = None,
        *,
        on_the_floor: bool = False,
    ) -> None:
        """Make a segment of each choice: its key, the words shown, and the words a screen reader says.

        ``on_the_floor``: larger, and as wide as there is room.
        """
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._segments = {key: _Segment(text, spoken, on_the_floor=on_the_floor) for key, text, spoken in choices}
        name_it(self, name)
        self._lay_out()

        for key, segment in self._segments.items():
            segment.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))

    def choose(self, key: str) -> None:
        """Show a choice as the chosen one, without a signal; an empty key chooses none."""
        if key in self._segments:
            self._segments[key].setChecked(True)
        elif not key and (chosen := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            chosen.setChecked(False)
            self._group.setExclusive(True)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        segments = list(self._segments.values())
        for segment in segments:
            segment.is_first, segment.is_last = segment is segments[0], segment is segments[-1]
            self._group.addButton(segment)
            row.addWidget(segment)


class _Segment(QPushButton):
    def __init__(self, text: Text, spoken: Text, *, on_the_floor: bool) -> None:
        super().__init__()
        self._text, self._height, self._size = text, 44 if on_the_floor else _HEIGHT, 15 if on_the_floor else 12
        self.is_first = self.is_last = False
        self.setProperty("ring", _RADIUS)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        across = QSizePolicy.Policy.Expanding if on_the_floor else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        name_it(self, spoken)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event) or event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font(self._size, SEMIBOLD)).horizontalAdvance(said(self._text))
        return QSize(words + 2 * px(_SIDE) + 1, px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipPath(self._shape(0))
        painter.fillRect(self.rect(), colour(self._ground()))
        painter.setPen(QPen(colour("line"), 1))
        if not self.is_first:
            painter.drawLine(0, 0, 0, self.height())
        painter.restore()
        self._draw_edge(painter)
        painter.setFont(font(self._size, SEMIBOLD if self.isChecked() else MEDIUM))
        painter.setPen(colour("accent" if self.isChecked() else "text2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, said(self._text))

    def _ground(self) -> str:
        if self.isChecked():
            return "selected"
        return "hover" if self.underMouse() else "page"

    def _draw_edge(self, painter: QPainter) -> None:
        painter.setClipRect(self.rect())
        painter.setPen(QPen(colour("line2"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._shape(0.5))
        painter.setClipping(False)

    def _shape(self, inset: float) -> QPainterPath:
        """The outline of the whole switch, as far as it reaches into this segment."""
        beyond = 2 * px(_RADIUS)
        box = QRectF(QRect(0, 0, self.width(), self.height())).adjusted(
            inset if self.is_first else -beyond, inset, -inset if self.is_last else beyond, -inset
        )
        path = QPainterPath()
        path.addRoundedRect(box, px(_RADIUS), px(_RADIUS))
        return path
