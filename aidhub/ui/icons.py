"""Icons: the bundled drawings, painted in the colours of the theme in use at any size."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from aidhub.folders import RESOURCES
from aidhub.ui import theme

FOLDER = RESOURCES / "icons" / "lucide"
STROKE = "1.75"
_USUAL_STROKE = 'stroke-width="2"'


@cache
def _drawing(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1000)
def _painted(name: str, shade: str, pixels: int, ratio: float, stroke: str) -> QPixmap:
    drawing = _drawing(name).replace("currentColor", shade).replace(_USUAL_STROKE, f'stroke-width="{stroke}"')
    picture = QPixmap(round(pixels * ratio), round(pixels * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def pixmap(name: str, ink: str = "text", size: float = 16, ratio: float = 1.0, stroke: str = STROKE) -> QPixmap:
    """Paint an icon once: ``size`` in pixels of the design, ``ink`` its colour, ``ratio`` the screen's scale.

    Raises:
        FileNotFoundError: there is no drawing of this name.
    """
    return _painted(name, theme.colour(ink).name(), theme.px(size), ratio, stroke)


def draw(painter: QPainter, name: str, ink: str, box: QRect, size: float = 16, *, stroke: str = STROKE) -> None:
    """Draw an icon into the middle of a box."""
    picture = pixmap(name, ink, size, painter.device().devicePixelRatio(), stroke)
    side = theme.px(size)
    painter.drawPixmap(box.x() + (box.width() - side) // 2, box.y() + (box.height() - side) // 2, picture)


def icon(name: str, ink: str = "text", on: str | None = None) -> QIcon:
    """Make an icon for an action, button or tab. It takes its colour anew each time it is painted.

    Args:
        name: a drawing in ``resources/icons/lucide``.
        ink: the colour; a disabled icon is muted whatever this says.
        on: the colour while its button is checked; None keeps ``ink``.
    """
    _drawing(name)
    return QIcon(_Engine(name, ink, on or ink))


class _Engine(QIconEngine):
    """Paints with the look of the moment, so that a change of theme needs no new icons."""

    def __init__(self, name: str, ink: str, on: str) -> None:
        super().__init__()
        self._name, self._ink, self._on = name, ink, on

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._ink, self._on)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        picture = self._picture(side, painter.device().devicePixelRatio(), mode, state)
        painter.drawPixmap(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2, picture)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._picture(min(size.width(), size.height()), 1.0, mode, state)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self._picture(min(size.width(), size.height()), scale, mode, state)

    def _picture(self, side: int, ratio: float, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        ink = self._on if state == QIcon.State.On else self._ink
        if mode == QIcon.Mode.Disabled:
            ink = "muted"
        return _painted(self._name, theme.colour(ink).name(), max(side, 1), ratio, STROKE)
