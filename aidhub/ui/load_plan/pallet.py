"""A package in the picture of the load plan: number, content, weight, stop in a circle, stack sign."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from aidhub.ui import drawing, icons
from aidhub.ui.drawing import stop_ink
from aidhub.ui.load_plan.standing import Standing, contents, weights
from aidhub.ui.theme import SEMIBOLD, colour, font, px

_GROUNDS = {"tealFill": "tealBg", "accent": "infoBg", "vio": "vioBg", "warn": "warnBg", "neu": "neuBg"}
_EDGE, _CIRCLE, _ROOMY = 4, 16, 58


class Pallet(QGraphicsItem):
    """Painted in its box. ``high`` is how many stand on each other there, itself included."""

    def __init__(self, one: Standing, box: QRectF, *, high: int = 1, is_chosen: bool = False) -> None:
        super().__init__()
        self.one, self.high = one, high
        self._size, self._is_chosen = QRectF(0, 0, box.width(), box.height()), is_chosen
        self.setPos(box.topLeft())
        self.setToolTip("")

    @property
    def box(self) -> QRectF:
        """Where it is in the picture."""
        return QRectF(self.pos().x(), self.pos().y(), self._size.width(), self._size.height())

    def choose(self, *, is_chosen: bool) -> None:
        """Draw the ring around it, or not."""
        if is_chosen != self._is_chosen:
            self._is_chosen = is_chosen
            self.setZValue(1 if is_chosen else 0)
            self.update()

    def boundingRect(self) -> QRectF:
        """The box and the line around it."""
        return self._size.adjusted(-1, -1, 1, 1)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, _: QWidget | None = None) -> None:  # noqa: ARG002
        """Paint it in the theme in use."""
        ink = stop_ink(self.one.item.stop)
        body = self._size.adjusted(1, 1, -1, -1)
        is_bad = self.one.trouble == "block"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("badFill" if is_bad else ink), px(2) if is_bad else 1))
        painter.setBrush(colour(_GROUNDS[ink]))
        painter.drawRoundedRect(body, px(_EDGE), px(_EDGE))
        self._paint_words(painter, body.toRect().adjusted(px(6), px(3), -px(4), -px(3)), ink)
        if self._is_chosen:
            drawing.draw_ring(painter, self._size, px(_EDGE))

    def _paint_words(self, painter: QPainter, room: QRect, ink: str) -> None:
        circle = _CIRCLE if room.height() >= px(_CIRCLE) and room.width() >= px(_CIRCLE) else 0
        if circle:
            self._paint_stop(painter, QRect(room.right() - px(circle) + 1, room.top(), px(circle), px(circle)), ink)
        signs = self._signs() if room.width() >= px(_ROOMY) else []
        lines = [
            (_numbers(self.one.lift.code), font(11.5, SEMIBOLD), "text", px(circle + 2)),
            ([contents(self.one.lift)], font(11), "text2", 0),
            (self._weights(), font(11), "text2", px(16) * len(signs)),
        ]
        if room.height() < 3 * _height(lines[1][1]):  # the weight matters more than the content
            lines.pop(1)
        top = room.top()
        for words, letters, shade, right in lines:
            line = QRect(room.left(), top, room.width() - right, _height(letters))
            if line.bottom() > room.bottom() + px(2) or line.width() < px(14):
                break
            painter.setFont(letters)
            painter.setPen(colour(shade))
            drawing.draw_text(painter, line, _fitting(words, letters, line.width()))
            top += line.height()
        self._paint_signs(painter, room, signs)

    def _weights(self) -> list[str]:
        """Write the weight, and how many stand on each other, as long as there is room."""
        written = weights(self.one)
        return [f"{one} · ×{self.high}" for one in written] + [f"×{self.high}"] if self.high > 1 else written

    def _signs(self) -> list[tuple[str, str]]:
        signs = {"block": [("circle-alert", "badFill")], "warn": [("triangle-alert", "warnFill")]}.get(
            self.one.trouble, []
        )
        return signs + ([("layers-2", "text2")] if self.one.bears and self.high == 1 else [])

    def _paint_signs(self, painter: QPainter, room: QRect, signs: list[tuple[str, str]]) -> None:
        right = room.right()
        if room.height() < px(30):
            return
        for name, shade in signs:
            icons.draw(painter, name, shade, QRect(right - px(14) + 1, room.bottom() - px(14) + 1, px(14), px(14)), 14)
            right -= px(16)

    def _paint_stop(self, painter: QPainter, circle: QRect, ink: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(ink))
        painter.drawEllipse(circle)
        painter.setFont(font(10, SEMIBOLD))
        painter.setPen(colour("onAccent"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self.one.item.stop))


def _numbers(code: str) -> list[str]:
    """List a number in shorter and shorter writing: P-0057, 0057, 57."""
    digits = code.rsplit("-", maxsplit=1)[-1]
    return [code, digits, digits.lstrip("0") or digits]


def _fitting(words: list[str], letters: QFont, width: int) -> str:
    """Choose the longest writing that fits; the last one may be cut."""
    measure = QFontMetrics(letters).horizontalAdvance
    return next((one for one in words if measure(one) <= width), words[-1])


def _height(letters: QFont) -> int:
    return QFontMetrics(letters).height()
