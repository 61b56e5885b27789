"""The few shapes that widgets and table cells paint alike: key badges, chips, tick boxes, bars, focus rings."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from aidhub.ui import icons
from aidhub.ui.theme import MEDIUM, colour, font, px

CHIP_HEIGHT, CHIP_ICON, CHIP_TEXT = 22, 13, 12
_LEFT, _RIGHT, _GAP = 7, 9, 5
KINDS = ("ok", "warn", "bad", "info", "vio", "teal", "neu")
STOP_INKS = ("tealFill", "accent", "vio", "warn", "neu")
_SHADES, _SHADE = 8, 6  # one around the other, and how dark each is, of 255
FULL, NEARLY = 1.0, 0.95
_ONE_LINE = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value


@dataclass(frozen=True, slots=True)
class Chip:
    """A status: a word, its kind (one of `KINDS`, or "out" for an outline) and its icon. Never colour alone."""

    text: str
    kind: str = "neu"
    icon: str = ""


def chip_width(chip: Chip) -> int:
    """Measure a chip in pixels."""
    words = QFontMetrics(font(CHIP_TEXT, MEDIUM)).horizontalAdvance(chip.text)
    return px(_LEFT + _RIGHT) + words + (px(CHIP_ICON) + px(_GAP) if chip.icon else 0)


def draw_chip(painter: QPainter, left: int, middle: int, chip: Chip, widest: int | None = None) -> int:
    """Draw a chip around a middle line, cut to ``widest`` pixels; answers how wide it became."""
    width = chip_width(chip) if widest is None else min(chip_width(chip), widest)
    box = QRect(left, middle - px(CHIP_HEIGHT) // 2, width, px(CHIP_HEIGHT))
    ink = _chip_ground(painter, box, chip)
    words = box.adjusted(px(_LEFT), 0, -px(_RIGHT), 0)
    if chip.icon:
        icons.draw(painter, chip.icon, ink, QRect(words.x(), box.y(), px(CHIP_ICON), box.height()), CHIP_ICON)
        words.setLeft(words.left() + px(CHIP_ICON) + px(_GAP))
    painter.setFont(font(CHIP_TEXT, MEDIUM))
    painter.setPen(colour(ink))
    draw_text(painter, words, chip.text)
    return width


def _chip_ground(painter: QPainter, box: QRect, chip: Chip) -> str:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = chip.kind == "out"
    painter.setPen(QPen(colour("line2"), 1) if outline else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if outline else colour(f"{chip.kind}Bg"))
    edge = 0.5 if outline else 0
    round_ = box.height() / 2
    painter.drawRoundedRect(QRectF(box).adjusted(edge, edge, -edge, -edge), round_, round_)
    return "text2" if outline else chip.kind


def draw_text(painter: QPainter, box: QRect, text: str, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
    """Draw one line in the middle of a box, cut with … where it is too long."""
    metrics = painter.fontMetrics()
    if metrics.horizontalAdvance(text) > box.width():
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, align.value | _ONE_LINE, text)


def badge_width(words: str) -> int:
    """Measure a key badge in pixels."""
    return QFontMetrics(font(11, MEDIUM)).horizontalAdvance(words) + 2 * px(6) if words else 0


def draw_badge(painter: QPainter, left: int, middle: int, words: str, ink: str | None = None) -> None:
    """Draw the name of a key in its frame. ``ink`` is the ink of a filled button; None on plain ground."""
    box = QRectF(left, middle - px(18) // 2, badge_width(words), px(18)).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(ink or "line2"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if ink else colour("page"))
    painter.drawRoundedRect(box, px(4), px(4))
    painter.setFont(font(11, MEDIUM))
    painter.setPen(colour(ink or "text2"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def draw_tick_box(painter: QPainter, box: QRect, state: Qt.CheckState) -> None:
    """Draw a tick box of 16 pixels in the middle of a box: empty, ticked, or a dash for some."""
    side = px(16)
    square = QRect(box.x() + (box.width() - side) // 2, box.y() + (box.height() - side) // 2, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ticked = state == Qt.CheckState.Checked
    painter.setPen(Qt.PenStyle.NoPen if ticked else QPen(colour("control"), 1.5))
    painter.setBrush(colour("accent") if ticked else colour("page"))
    edge = 0.0 if ticked else 0.75
    painter.drawRoundedRect(QRectF(square).adjusted(edge, edge, -edge, -edge), px(4), px(4))
    if ticked:
        icons.draw(painter, "check", "onAccent", square, 12, stroke="3")
    elif state == Qt.CheckState.PartiallyChecked:
        icons.draw(painter, "minus", "text2", square, 12, stroke="3")


def fill_ink(share: float) -> str:
    """Choose the colour of a bar that must not overflow: amber from 95 %, red over 100 %."""
    if share > FULL:
        return "badFill"
    return "warnFill" if share >= NEARLY else "accent"


def draw_bar(painter: QPainter, box: QRectF, parts: list[tuple[float, str]]) -> None:
    """Draw a bar of parts (share of the whole, colour) one after the other on its track."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("track"))
    round_ = box.height() / 2
    painter.drawRoundedRect(box, round_, round_)
    left = box.left()
    for share, ink in parts:
        width = min(share * box.width(), box.right() - left)
        if width > 0:
            painter.setBrush(colour(ink))
            painter.drawRoundedRect(QRectF(left, box.top(), max(width, box.height()), box.height()), round_, round_)
            left += width


def draw_ring(painter: QPainter, box: QRectF, radius: float, ink: str = "focus") -> None:
    """Draw a ring of 2 pixels just inside a box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour(ink), px(2))
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = px(2) / 2
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)


def draw_shadow(painter: QPainter, box: QRectF, radius: float) -> None:
    """Draw the soft shadow of a sheet around and a little below a box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    shade = QColor(colour("shadow"))
    shade.setAlpha(_SHADE)
    painter.setBrush(shade)
    for step in range(1, _SHADES + 1):
        away = px(3) * step
        painter.drawRoundedRect(box.adjusted(-away, -away + px(8), away, away + px(8)), radius + away, radius + away)


def draw_line(painter: QPainter, from_x: float, to_x: float, y: float, ink: str = "line") -> None:
    """Draw a hairline from left to right."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(QColor(colour(ink)), 1))
    painter.drawLine(QPointF(from_x, y), QPointF(to_x, y))


def stop_ink(position: int) -> str:
    """Choose the colour of a stop; positions count from 1."""
    return STOP_INKS[(position - 1) % len(STOP_INKS)]
