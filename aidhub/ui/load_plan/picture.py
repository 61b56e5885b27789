"""The picture of the load plan: the floor to scale from above or from the side, cab at the left, doors at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainterPath,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsRectItem, QGraphicsScene, QGraphicsView

from aidhub.domain.floor import Floor, Rect, bodies
from aidhub.i18n import translate
from aidhub.ui.load_plan.pallet import Pallet
from aidhub.ui.load_plan.standing import Standing, find, metres, sentence, tonnes
from aidhub.ui.text import Text, is_language_change, said
from aidhub.ui.theme import MEDIUM, colour, font, px

MIME = "application/x-aidhub-package"
_CAB, _DOORS, _RULER, _FOOT, _GAP = 62, 30, 22, 46, 6
_LEAST = 46  # pixels for a metre: a pallet still shows its number
_MOST = 110
_DRAG = 4

Key = Qt.Key
WAYS = {Key.Key_Left: "front", Key.Key_Right: "doors", Key.Key_Up: "right", Key.Key_Down: "left"}
"""The arrows as the picture shows them: the vehicle drives to the left, its left side is below."""


class Picture(QGraphicsView):
    """Shows a floor. One package is chosen; keys and mouse say what should happen to it.

    Signals:
        chosen: another package is chosen, by its key.
        stepped: the chosen one should go by one place (front, doors, left, right).
        dropped: a package was dropped with its corner at x, y (mm).
        done: a key was pressed for a deed: turn, stack, off or put.
    """

    chosen = Signal(int)
    stepped = Signal(str)
    dropped = Signal(int, int, int)
    done = Signal(str)

    def __init__(self, name: Text) -> None:
        super().__init__()
        self._name = name
        self._floor: Floor | None = None
        self._those: list[Standing] = []
        self._chosen: int | None = None
        self._is_side = False
        self.may_change = False
        self._pressed: tuple[int, QPointF] | None = None
        self._ghost: QGraphicsRectItem | None = None
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", 6)
        self.setAcceptDrops(True)
        self._say()

    # Showing

    def show_floor(self, floor: Floor, those: Sequence[Standing], *, may_change: bool) -> None:
        """Show a floor and what stands on it; the chosen package stays chosen."""
        self._floor, self._those, self.may_change = floor, list(those), may_change
        if find(self._those, self._chosen) is None:
            self._chosen = None
        self._draw()

    def show_side(self, *, is_side: bool) -> None:
        """Show it from the side, or from above."""
        self._is_side = is_side
        self._draw()

    def choose(self, key: int | None) -> None:
        """Draw the ring around a package; a screen reader hears what it is."""
        floor, before, self._chosen = self._floor, self._chosen, key
        changed = [one for one in (key, before) if one is not None and floor is not None and one in floor.spots]
        if not self._is_side and any(floor and len(floor.column_of(one)) > 1 for one in changed):
            self._draw()  # another one of a stack is seen now
        for item in self._pallets():
            item.choose(is_chosen=item.one.key == key)
            if item.one.key == key:
                self.ensureVisible(item, px(8), px(8))
        self._say()

    @property
    def chosen_key(self) -> int | None:
        """The chosen package."""
        return self._chosen

    def sizeHint(self) -> QSize:
        """Wish for a floor over the full width."""
        return QSize(px(800), px(_RULER + _FOOT + 190))

    def minimumSizeHint(self) -> QSize:
        """Room for a floor of 2.5 m at the least scale."""
        return QSize(px(260), px(_RULER + _FOOT + _LEAST * 2.5 + 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw it as large as there is room."""
        super().resizeEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language, theme and text size."""
        super().changeEvent(event)
        if is_language_change(event) or event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._draw()

    def _say(self) -> None:
        one = find(self._those, self._chosen)
        words = said(self._name)
        self.setAccessibleName(f"{words}: {sentence(one, self._floor)}" if one and self._floor else words)

    # Geometry

    @property
    def _scale(self) -> float:
        """Pixels for a millimetre: as much as fits, but a pallet can always be read."""
        floor = self._floor
        if floor is None:
            return 0.1
        room = self.viewport().size()
        along = (room.width() - px(_CAB + _DOORS + 2 * _GAP)) / floor.room.length_mm
        across = (room.height() - px(_RULER + _FOOT + 2)) / self._deep
        return max(min(along, across, px(_MOST) / 1000), px(_LEAST) / 1000)

    @property
    def _deep(self) -> int:
        """Millimetres from the top of the picture to its bottom."""
        if self._floor is None:
            return 1
        return self._floor.room.height_mm if self._is_side else self._floor.room.width_mm

    def _x(self, millimetres: float) -> float:
        return px(_CAB + _GAP) + millimetres * self._scale

    def _box(self, one: Standing) -> QRectF:
        """Tell where in the picture a package stands."""
        floor = self._floor
        assert floor is not None  # noqa: S101 - only called with one
        rect, deep = floor.rects[one.key], self._deep
        if self._is_side:
            column = floor.column_of(one.key)
            below = sum(_high(floor, key) for key in column[: column.index(one.key)])
            top, height = deep - below - _high(floor, one.key), _high(floor, one.key)
        else:
            top, height = deep - rect.right, rect.width
        scale = self._scale
        return QRectF(self._x(rect.x), px(_RULER) + top * scale, rect.length * scale, height * scale)

    def _corner(self, box: QRectF) -> tuple[int, int]:
        """Tell the corner on the floor, in millimetres, of a box in the picture."""
        scale = self._scale
        x = (box.left() - px(_CAB + _GAP)) / scale
        return round(x), round(self._deep - (box.bottom() - px(_RULER)) / scale)

    # Drawing

    def _draw(self) -> None:
        scene = self.scene()
        scene.clear()
        self._ghost = None
        floor = self._floor
        if floor is None:
            return
        self._draw_vehicle(floor)
        self._draw_loose(floor)
        for one in self._drawn():
            high = 1 if self._is_side else len(floor.column_of(one.key))
            item = Pallet(one, self._box(one), high=high, is_chosen=one.key == self._chosen)
            item.setToolTip(sentence(one, floor))
            scene.addItem(item)
        self._draw_centre(floor)
        bottom = px(_RULER + _FOOT) + self._deep * self._scale
        scene.setSceneRect(0, 0, self._x(floor.room.length_mm) + px(_DOORS + _GAP), bottom)
        self._say()

    def _drawn(self) -> list[Standing]:
        """List what is painted: from above one of each stack, the chosen or the uppermost; from the side all."""
        floor = self._floor
        assert floor is not None  # noqa: S101 - only called with one
        placed = {one.key: one for one in self._those if one.spot is not None}
        if self._is_side:
            return sorted(placed.values(), key=lambda one: floor.rects[one.key].y)
        return [placed[self._chosen if self._chosen in column else column[-1]] for column in floor.columns]

    def _draw_vehicle(self, floor: Floor) -> None:
        scene, scale = self.scene(), self._scale
        top, deep = px(_RULER), self._deep * scale
        left, right = self._x(0), self._x(floor.room.length_mm)
        pen, ground = QPen(colour("control"), 1.5), colour("subtle")
        scene.addRect(QRectF(left, top, right - left, deep), pen, ground)
        arch = floor.room.arch_width_mm
        if arch and arch < floor.room.width_mm and not self._is_side:
            edge = (floor.room.width_mm - arch) / 2 * scale
            for y in (top, top + deep - edge):
                scene.addRect(QRectF(left, y, right - left, edge), QPen(Qt.PenStyle.NoPen), _hatched("line2"))
        for start, _ in bodies(floor.room)[1:]:
            scene.addLine(self._x(start), top, self._x(start), top + deep, QPen(colour("text2"), px(3)))
        scene.addRect(QRectF(right + px(1), top, px(4), deep), QPen(Qt.PenStyle.NoPen), colour("text2"))
        self._write_upright(translate("LoadPlan", "Doors"), right + px(18), top + deep / 2)
        cab = QPainterPath()
        cab.addRoundedRect(QRectF(px(4), top + deep * 0.12, px(_CAB - 6), deep * 0.76), px(10), px(10))
        scene.addPath(cab, pen, colour("neuBg"))
        self._write_upright(translate("LoadPlan", "Cab"), px(_CAB) / 2, top + deep / 2)
        self._draw_ruler(floor.room.length_mm)

    def _draw_ruler(self, length_mm: int) -> None:
        letters = font(11)
        marks = [*range(0, length_mm, 1000), length_mm]
        room = QFontMetrics(letters).horizontalAdvance("00,0") + px(4)
        last = self._x(length_mm)
        for mark in marks:
            if mark != length_mm and last - self._x(mark) < room:
                continue
            words = metres(mark, 0 if mark % 1000 == 0 else 1)
            words = translate("LoadPlan", "{metres} m", metres=words) if mark == 0 else words
            self._write(words, self._x(mark), 0, letters, "muted", middle=True)

    def _draw_loose(self, floor: Floor) -> None:
        """Draw where goods without a place of their own lie: behind the rest."""
        if not floor.loose_mm:
            return
        start, end = floor.loose_span
        end = min(end, floor.room.length_mm)
        box = QRectF(self._x(start), px(_RULER), (end - start) * self._scale, self._deep * self._scale)
        self.scene().addRect(box, QPen(colour("control"), 1, Qt.PenStyle.DashLine), _hatched("line"))
        words = translate("LoadPlan", "Loose, {metres} m", metres=metres(floor.loose_mm))
        self._write_upright(words, box.center().x(), box.center().y())

    def _draw_centre(self, floor: Floor) -> None:
        """Draw the centre of gravity below, on a line that is green where it may lie."""
        scene = self.scene()
        top = px(_RULER + 12) + self._deep * self._scale
        left, right = self._x(0), self._x(floor.room.length_mm)
        none = QPen(Qt.PenStyle.NoPen)
        scene.addRect(QRectF(left, top, right - left, px(5)), none, colour("track"))
        if not floor.spots:
            return
        good, centre = floor.good, self._x(min(floor.centre_mm, floor.room.length_mm))
        is_good = good is None or good.beside(floor.centre_mm) == 0
        if good and not good.is_empty:
            low, high = self._x(max(good.low_mm, 0)), self._x(min(good.high_mm, floor.room.length_mm))
            scene.addRect(QRectF(low, top, high - low, px(5)), none, colour("okFill"))
        shade = colour("text") if is_good else colour("badFill")
        arrow = QPolygonF([QPointF(centre - px(6), top - px(9)), QPointF(centre + px(6), top - px(9)),
                           QPointF(centre, top)])  # fmt: skip
        scene.addPolygon(arrow, none, shade)
        scene.addLine(centre, top, centre, top + px(8), QPen(shade, px(2)))
        self._write_centre(floor, top + px(9), centre, is_good=is_good)

    def _write_centre(self, floor: Floor, top: float, centre: float, *, is_good: bool) -> None:
        letters, good = font(12, MEDIUM), floor.good
        words = translate("LoadPlan", "Centre of gravity {metres} m", metres=metres(floor.centre_mm))
        if floor.bearing_g:
            front, rear = map(tonnes, floor.bearing_g)
            words += " · " + translate("LoadPlan", "front {front} t, axles {rear} t", front=front, rear=rear)
        width = QFontMetrics(letters).horizontalAdvance(words)
        end = self._x(floor.room.length_mm)
        at = min(max(centre - width / 2, self._x(0)), max(end - width, self._x(0)))
        self._write(words, at, top, letters, "text" if is_good else "bad")
        if good is None:
            hint = translate("LoadPlan", "where it rests is not known: enter the axles at the vehicle")
            self._write_beside(hint, (at, at + width), top, "muted")
            return
        words = translate("LoadPlan", "good from {low} to {high} m", low=metres(good.low_mm), high=metres(good.high_mm))
        self._write_beside(words, (at, at + width), top, "ok")

    def _write_beside(self, words: str, taken: tuple[float, float], top: float, shade: str) -> None:
        """Write behind what stands there, or in front of it where there is more room."""
        (left, right), letters = taken, font(12)
        width = QFontMetrics(letters).horizontalAdvance(words)
        end = self.scene().itemsBoundingRect().right()
        at = right + px(16)
        if at + width > end and left - px(16) - width >= 0:
            at = left - px(16) - width
        self._write(words, at, top, letters, shade)

    def _write(self, words: str, x: float, y: float, letters: QFont, shade: str, *, middle: bool = False) -> None:
        text = self.scene().addSimpleText(words, letters)
        text.setBrush(colour(shade))
        text.setPos(x - (text.boundingRect().width() / 2 if middle else 0), y)

    def _write_upright(self, words: str, x: float, y: float) -> None:
        text = self.scene().addSimpleText(words, font(11, MEDIUM))
        text.setBrush(colour("text2"))
        text.setRotation(90 if x > self._x(0) else -90)
        box = text.boundingRect()
        turn = 1 if x > self._x(0) else -1
        text.setPos(x + turn * box.height() / 2, y - turn * box.width() / 2)

    def _pallets(self) -> list[Pallet]:
        return [item for item in self.scene().items() if isinstance(item, Pallet)]

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the picture from the table's commands, which have some of the same."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._deed(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the chosen package by a place, or do what its letter says; Page Up and Down choose another."""
        deed = self._deed(event)
        if deed is None:
            super().keyPressEvent(event)
            return
        deed()

    def _deed(self, event: QKeyEvent) -> Callable[[], object] | None:
        key = Key(event.key()) if event.key() in _KNOWN else None
        if key is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        if key in WAYS:
            return lambda: self.stepped.emit(WAYS[key])
        if key in DEEDS:
            return lambda: self.done.emit(DEEDS[key])
        return lambda: self._choose_next(-1 if key == Key.Key_PageUp else 1)

    def _choose_next(self, step: int) -> None:
        keys = [one.key for one in self._those]
        if keys:
            at = keys.index(self._chosen) + step if self._chosen in keys else 0
            self.chosen.emit(keys[at % len(keys)])

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what lies under the mouse."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        item = self._at(event)
        if item is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = item.one.key, self.mapToScene(event.position().toPoint()) - item.pos()
            self.chosen.emit(item.one.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the chosen package along, as an outline."""
        item = next((one for one in self._pallets() if self._pressed and one.one.key == self._pressed[0]), None)
        if item is None or self._pressed is None or not self.may_change or self._is_side:
            return
        corner = self.mapToScene(event.position().toPoint()) - self._pressed[1]
        if self._ghost is None and (corner - item.pos()).manhattanLength() < px(_DRAG):
            return
        box = item.box
        box.moveTopLeft(corner)
        if self._ghost is None:
            self._ghost = self.scene().addRect(box, QPen(colour("accent"), px(2), Qt.PenStyle.DashLine))
            self._ghost.setZValue(2)
        self._ghost.setRect(box)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        """Drop it: out of the vehicle it loses its place."""
        pressed, ghost = self._pressed, self._ghost
        self._pressed = None
        if ghost is None or pressed is None or self._floor is None:
            return
        box = ghost.rect()
        self.scene().removeItem(ghost)
        self._ghost = None
        x, y = self._corner(box)
        room = self._floor.room
        there = Rect(x, y, round(box.width() / self._scale), round(box.height() / self._scale))
        if there.overlaps(Rect(0, 0, room.length_mm, room.width_mm)):
            self.dropped.emit(pressed[0], x, y)
        else:
            self.done.emit("off")

    def _at(self, event: QMouseEvent) -> Pallet | None:
        found = self.items(event.position().toPoint())
        return next((item for item in found if isinstance(item, Pallet)), None)

    # What is dragged here from the list

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take packages."""
        self._may_drop(event, event.mimeData())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them wherever they are dropped."""
        self._may_drop(event, event.mimeData())

    def _may_drop(self, event: QDropEvent, data: QMimeData) -> None:
        if data.hasFormat(MIME) and self.may_change and not self._is_side:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put a package where it was dropped, its middle under the mouse."""
        key = int(bytes(event.mimeData().data(MIME).data()) or b"0")
        one = find(self._those, key)
        if one is None:
            return
        at, scale = self.mapToScene(event.position().toPoint()), self._scale
        length, width = one.item.along(turned=bool(one.spot and one.spot.turned))
        box = QRectF(at.x() - length * scale / 2, at.y() - width * scale / 2, length * scale, width * scale)
        event.acceptProposedAction()
        self.dropped.emit(key, *self._corner(box))


DEEDS = {Key.Key_R: "turn", Key.Key_S: "stack", Key.Key_Delete: "off", Key.Key_Return: "put", Key.Key_Enter: "put"}
_KNOWN = {*WAYS, *DEEDS, Key.Key_PageUp, Key.Key_PageDown}
_UNKNOWN_HEIGHT_MM = 1000


def _high(floor: Floor, key: int) -> int:
    """Tell how high something is drawn; what nobody measured is a metre high."""
    return floor.items[key].height_mm or _UNKNOWN_HEIGHT_MM


def _hatched(token: str) -> QColor:
    shade = QColor(colour(token))
    shade.setAlpha(150)
    return shade
