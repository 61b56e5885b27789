"""A map of outlines that works without internet: countries, a route over them, and the places on its way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from aidhub.domain.names import name_in
from aidhub.domain.outlines import countries, on_map
from aidhub.i18n import spoken, translate
from aidhub.ui import icons
from aidhub.ui.components.buttons import Button
from aidhub.ui.drawing import stop_ink
from aidhub.ui.text import is_language_change
from aidhub.ui.theme import MEDIUM, REGULAR, SEMIBOLD, colour, font, px

START, STOP, BORDER, REST, POINT = "start", "stop", "border", "rest", "point"
"""What a place on the way is: where the goods are loaded, unloaded, a crossing, a daily rest, any other halt."""

_ICONS = {START: "warehouse", BORDER: "flag", REST: "moon"}
_MARK, _SMALL_MARK, _GAP = 20, 10, 4
_NARROWEST_KM, _WIDEST_KM = 60.0, 4_000.0
_LEAST_KM = 250.0
"""How much of the map a route of one place shows."""

_MARGIN, _STEP, _ZOOM, _SAMPLE_KM = 0.14, 0.15, 1.4, 40.0
_BESIDE = 16
"""Pixels around the buttons, under which no place of a whole route lies."""


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A place on the way, in degrees; its name in the language of the page; what it is (`START`, `STOP` ...)."""

    latitude: float
    longitude: float
    name: str
    kind: str = POINT


@cache
def _shapes() -> tuple[tuple[str, QPainterPath], ...]:
    """Make a path of each country, in kilometres of the map."""
    shapes = []
    for country in countries():
        path = QPainterPath()
        for ring in country.rings:
            path.addPolygon(QPolygonF([QPointF(*place) for place in ring]))
            path.closeSubpath()
        shapes.append((country.code, path))
    return tuple(shapes)


class OutlineMap(QWidget):
    """The map. Plus, minus and the wheel zoom, arrows and dragging move it, Home shows the whole route again.

    A screen reader hears the route, place by place.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: tuple[MapPoint, ...] = ()
        self._places: list[QPointF] = []
        self._passed: frozenset[str] = frozenset()
        self.centre, self.scale = QPointF(0, 0), 1.0
        self._is_whole, self._held = True, QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", 4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.buttons = tuple(
            Button(icon=icon, size="small", name=name, run=run, parent=self)
            for icon, name, run in (
                ("zoom-in", lambda: translate("Map", "Zoom in"), self.zoom_in),
                ("zoom-out", lambda: translate("Map", "Zoom out"), self.zoom_out),
                ("route", lambda: translate("Map", "Show the whole route"), self.show_whole),
            )
        )
        self.retranslate()

    # What is shown

    def show_route(self, points: Sequence[MapPoint]) -> None:
        """Show a route over these places, in their order, and all of it."""
        self.points = tuple(points)
        self._places = [QPointF(*on_map(point.latitude, point.longitude)) for point in points]
        self._passed = frozenset(code for code, path in _shapes() if any(map(path.contains, self._on_the_way())))
        self.retranslate()
        self.show_whole()

    def retranslate(self) -> None:
        """Say the route anew."""
        said = "; ".join(self.said(at) for at in range(len(self.points)))
        nothing = translate("Map", "Map without a route")
        self.setAccessibleName(translate("Map", "Map of the route: {places}", places=said) if said else nothing)
        self.setAccessibleDescription(
            translate("Map", "Plus and minus zoom, the arrow keys move the map, Home shows the whole route.")
        )
        self.update()

    def said(self, at: int) -> str:
        """Say what a place on the way is."""
        point = self.points[at]
        if point.kind == STOP:
            return translate("Map", "stop {number}: {place}", number=self.number(at), place=point.name)
        if point.kind == BORDER:
            return translate("Map", "border {place}", place=point.name)
        return point.name

    def number(self, at: int) -> int:
        """Say which stop a place is; the first is 1."""
        return sum(point.kind == STOP for point in self.points[: at + 1])

    def _on_the_way(self) -> Iterator[QPointF]:
        """Walk along the route in small steps."""
        yield from self._places[:1]
        for here, there in zip(self._places, self._places[1:], strict=False):
            way = there - here
            steps = max(int((way.x() ** 2 + way.y() ** 2) ** 0.5 / _SAMPLE_KM), 1)
            for step in range(1, steps + 1):
                yield here + way * (step / steps)

    # Where it looks

    def show_whole(self) -> None:
        """Look at the whole route; without one at all countries between Germany and Ukraine."""
        shown = self._places or [QPointF(*on_map(*corner)) for corner in ((53, 7), (47, 33))]
        left, right = min(place.x() for place in shown), max(place.x() for place in shown)
        top, bottom = min(place.y() for place in shown), max(place.y() for place in shown)
        self.centre = QPointF((left + right) / 2, (top + bottom) / 2)
        wide, high = (max(length, _LEAST_KM) * (1 + 2 * _MARGIN) for length in (right - left, bottom - top))
        beside = self.buttons[0].width() + px(_BESIDE)
        self.scale = min(max(self.width() - beside, 1) / wide, max(self.height(), 1) / high)
        self.centre += QPointF(beside / 2 / self.scale, 0)
        self._is_whole = True
        self.update()

    def zoom_in(self) -> None:
        """Look closer."""
        self._zoom(_ZOOM)

    def zoom_out(self) -> None:
        """Look from farther away."""
        self._zoom(1 / _ZOOM)

    def _zoom(self, factor: float, around: QPointF | None = None) -> None:
        """Zoom so that what lies under a point of the widget stays there; None: under its middle."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        offset = (around or middle) - middle
        width = max(self.width(), 1)
        scale = min(max(self.scale * factor, width / _WIDEST_KM), width / _NARROWEST_KM)
        self._look_at(self.centre + offset / self.scale - offset / scale, scale)

    def _move(self, right: float, down: float) -> None:
        """Move by shares of what is in sight."""
        step = QPointF(right * self.width(), down * self.height()) * (_STEP / self.scale)
        self._look_at(self.centre + step, self.scale)

    def _look_at(self, centre: QPointF, scale: float) -> None:
        half = _WIDEST_KM / 2
        self.centre = QPointF(min(max(centre.x(), -half), half), min(max(centre.y(), -half), half))
        self.scale, self._is_whole = scale, False
        self.update()

    @property
    def _view(self) -> QTransform:
        """Lead from kilometres to pixels."""
        view = QTransform.fromTranslate(self.width() / 2, self.height() / 2).scale(self.scale, self.scale)
        return view.translate(-self.centre.x(), -self.centre.y())

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom and move."""
        key = Qt.Key(event.key())
        moves = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_Home:
            self.show_whole()
        elif key in moves:
            self._move(*moves[key])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the mouse."""
        turned = event.angleDelta().y()
        if turned:
            self._zoom(_ZOOM if turned > 0 else 1 / _ZOOM, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the map."""
        super().mousePressEvent(event)
        self._held = event.position()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the map along."""
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._look_at(self.centre - (event.position() - self._held) / self.scale, self.scale)
            self._held = event.position()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole route in sight where it was."""
        super().resizeEvent(event)
        top = px(_BESIDE) // 2
        for button in self.buttons:
            button.adjustSize()
            button.move(self.width() - button.width() - px(_BESIDE) // 2, top)
            top += button.height() + px(4)
        if self._is_whole:
            self.show_whole()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if is_language_change(event):
            self.retranslate()

    def sizeHint(self) -> QSize:
        """Twice as wide as high."""
        return QSize(px(560), px(300))

    def minimumSizeHint(self) -> QSize:
        """Large enough to be read."""
        return QSize(px(200), px(140))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint sea, countries, route, places and names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colour("infoBg"))
        view = self._view
        self._draw_countries(painter, view)
        spots = [view.map(place) for place in self._places]
        if len(spots) > 1:
            painter.setPen(QPen(colour("accent"), px(3), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                                Qt.PenJoinStyle.RoundJoin))  # fmt: skip
            painter.drawPolyline(QPolygonF(spots))
        taken = [button.geometry() for button in self.buttons]
        taken += [self._draw_mark(painter, at, spot) for at, spot in enumerate(spots)]
        taken.append(self._draw_note(painter))
        self._draw_names(painter, spots, taken)
        self._draw_country_names(painter, view, taken)

    def _draw_countries(self, painter: QPainter, view: QTransform) -> None:
        painter.save()
        painter.setTransform(view, combine=True)
        line = QPen(colour("line2"), 1)
        line.setCosmetic(True)
        painter.setPen(line)
        sight = view.inverted()[0].mapRect(QRectF(self.rect()))
        for code, path in _shapes():
            if not path.boundingRect().intersects(sight):
                continue
            painter.setBrush(colour("warnBg" if code == "UA" else "page" if code in self._passed else "neuBg"))
            painter.drawPath(path)
        painter.restore()

    def _draw_mark(self, painter: QPainter, at: int, spot: QPointF) -> QRect:
        """Draw the mark of a place; answers where."""
        kind = self.points[at].kind
        side = px(_SMALL_MARK if kind == POINT else _MARK)
        box = QRectF(spot.x() - side / 2, spot.y() - side / 2, side, side)
        painter.setPen(QPen(colour("accent" if kind == POINT else "page"), px(2)))
        ink = {STOP: stop_ink(self.number(at)), POINT: "page", REST: "vio"}.get(kind, "text")
        painter.setBrush(colour(ink))
        painter.drawEllipse(box)
        if kind == STOP:
            painter.setFont(font(11, SEMIBOLD))
            painter.setPen(colour("onAccent"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self.number(at)))
        elif kind in _ICONS:
            icons.draw(painter, _ICONS[kind], "page", box.toRect(), 11)
        return box.toAlignedRect().adjusted(-px(2), -px(2), px(2), px(2))

    def _draw_note(self, painter: QPainter) -> QRect:
        words = translate("Map", "Outline map, works without internet")
        metrics = QFontMetrics(font(11, REGULAR))
        box = QRect(px(8), self.height() - px(30), metrics.horizontalAdvance(words) + px(12), px(22))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("page"))
        painter.drawRoundedRect(box, px(4), px(4))
        painter.setFont(font(11, REGULAR))
        painter.setPen(colour("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return box

    def _draw_names(self, painter: QPainter, spots: Sequence[QPointF], taken: list[QRect]) -> None:
        """Name the places where there is room, those that matter most first."""
        order = {START: 0, STOP: 0, BORDER: 1, REST: 2}
        for at in sorted(range(len(spots)), key=lambda at: order.get(self.points[at].kind, 3)):
            kind = self.points[at].kind
            letters = font(12, SEMIBOLD if kind in (START, STOP) else MEDIUM)
            painter.setFont(letters)
            metrics = QFontMetrics(letters)
            size = QSize(metrics.horizontalAdvance(self.points[at].name), metrics.height())
            side = px(_SMALL_MARK if kind == POINT else _MARK) / 2 + px(_GAP)
            box = self._room(spots[at], size, side, taken)
            if box is not None:
                taken.append(box)
                self._write(painter, box, self.points[at].name, "text")

    def _room(self, spot: QPointF, size: QSize, side: float, taken: Sequence[QRect]) -> QRect | None:
        """Find where a name fits: over its mark, under it, right, or left of it; None if nowhere."""
        x, y, wide, high = spot.x(), spot.y(), size.width(), size.height()
        for left, top in ((x - wide / 2, y - side - high), (x - wide / 2, y + side), (x + side, y - high / 2),
                          (x - side - wide, y - high / 2)):  # fmt: skip
            box = QRect(round(left), round(top), wide, high)
            if self.rect().contains(box) and not any(box.intersects(other) for other in taken):
                return box
        return None

    def _draw_country_names(self, painter: QPainter, view: QTransform, taken: list[QRect]) -> None:
        letters = font(12, REGULAR)
        painter.setFont(letters)
        metrics = QFontMetrics(letters)
        for country in countries():
            if country.label is None:
                continue
            name, middle = name_in(country.names, spoken().code), view.map(QPointF(*country.label))
            wide, high = metrics.horizontalAdvance(name), metrics.height()
            box = QRect(round(middle.x() - wide / 2), round(middle.y() - high / 2), wide, high)
            if self.rect().contains(box) and not any(box.intersects(other) for other in taken):
                taken.append(box)
                self._write(painter, box, name, "muted")

    @staticmethod
    def _write(painter: QPainter, box: QRect, words: str, ink: str) -> None:
        """Write on the map, with a rim so that lines below do not disturb."""
        path = QPainterPath()
        path.addText(QPointF(box.left(), box.top() + QFontMetrics(painter.font()).ascent()), painter.font(), words)
        rim = colour("page")
        rim.setAlpha(200)
        painter.strokePath(path, QPen(rim, px(3), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                                      Qt.PenJoinStyle.RoundJoin))  # fmt: skip
        painter.fillPath(path, colour(ink))
