"""Buttons: one filled one per page, the others outlined, quiet or for what destroys; with icon and key badge."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from aidhub.ui import drawing, icons, theme
from aidhub.ui.commands import Command
from aidhub.ui.keys import key_words
from aidhub.ui.text import Text, is_language_change, name_it, said
from aidhub.ui.theme import MEDIUM, SEMIBOLD, colour, px

PRIMARY, SECONDARY, QUIET, DANGER = "primary", "secondary", "quiet", "danger"


@dataclass(frozen=True, slots=True)
class ButtonSize:
    """Measures of a button in pixels of the design."""

    height: int
    text: float
    icon: float
    side: int
    gap: int
    radius: int


SIZES = {
    "bar": ButtonSize(22, 12, 14, 6, 6, 4),
    "small": ButtonSize(30, 12, 14, 10, 8, 6),
    "office": ButtonSize(36, 13, 16, 12, 8, 6),
    "floor": ButtonSize(44, 15, 18, 14, 8, 6),
    "big": ButtonSize(56, 16, 22, 20, 12, 8),
}


class Button(QPushButton):
    """A button that paints itself by the tokens and takes the width of its words.

    Args:
        text: a verb with its object; empty for an icon alone, which then needs ``name``.
        run: what a click does.
        icon: a drawing, empty for none.
        kind: primary (filled, one per page), secondary, quiet or danger.
        size: bar, small, office, floor or big.
        key: named in a badge, in Qt's portable writing; the key itself belongs to a `Command`.
        name: what a screen reader says where there are no words; also the tool tip then.

    ``widest`` cuts its words after so many pixels; 0 never does.
    """

    def __init__(
        self,
        text: Text = "",
        run: Callable[[], object] | None = None,
        *,
        icon: str = "",
        kind: str = SECONDARY,
        size: str = "office",
        key: str = "",
        name: Text = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self.icon_name, self.kind, self.key, self._wish = text, icon, kind, key, run
        self.size_name = size
        self.note: Text = ""
        self.widest = 0
        self.setProperty("ring", SIZES[size].radius)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        if name:
            name_it(self, name)
        self._name = name
        self.retranslate()

        self.clicked.connect(self._run)

    def _run(self) -> None:
        if self._wish:
            self._wish()

    def say(self, text: Text) -> None:
        """Take other words."""
        self._text = text
        self.retranslate()

    def explain(self, note: Text) -> None:
        """Say beside the words why the button waits, such as "11 pallets to go"; empty for nothing."""
        self.note = note
        self.retranslate()

    @property
    def words(self) -> str:
        """Its words in the language in use."""
        return said(self._text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↵ presses it, as Space does."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say the words anew."""
        words = self.words
        self.setText(words.replace("&", "&&"))
        if self._name:
            self.setToolTip(f"{said(self._name)}  {key_words(self.key)}".strip())
        else:
            self.setAccessibleName(f"{words} {said(self.note)}".strip())
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language, text size and whether it may be pressed."""
        super().changeEvent(event)
        if is_language_change(event):
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    # Measures

    def sizeHint(self) -> QSize:
        """Room for icon, words, note and badge."""
        measure = SIZES[self.size_name]
        if not self.words:
            side = px(measure.height if self.size_name != "small" else measure.height + 2)
            return QSize(side, px(measure.height))
        parts = sum(width for width, _ in self._parts()) + px(measure.gap) * (len(self._parts()) - 1)
        return QSize(parts + 2 * px(measure.side) + 2, px(measure.height))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def _parts(self) -> list[tuple[int, Callable[[QPainter, QRect], None]]]:
        """The parts from left to right: how wide, and how each is painted."""
        measure = SIZES[self.size_name]
        parts: list[tuple[int, Callable[[QPainter, QRect], None]]] = []
        if self.icon_name:
            parts.append((px(measure.icon), self._draw_icon))
        if self.words:
            width = self._width_of(self.words, measure.text)
            parts.append((min(width, px(self.widest)) if self.widest else width, self._draw_words))
        if self.note:
            parts.append((self._width_of(said(self.note), 12), self._draw_note))
        if self.key and self.words:
            parts.append((drawing.badge_width(key_words(self.key)), self._draw_key))
        return parts or [(0, self._draw_words)]

    def _width_of(self, text: str, size: float) -> int:
        return QFontMetrics(theme.font(size, self._weight())).horizontalAdvance(text) + 1

    def _weight(self) -> QFont.Weight:
        return SEMIBOLD if self.kind == PRIMARY else MEDIUM

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint ground, then the parts in the middle."""
        painter = QPainter(self)
        self._draw_ground(painter)
        gap = px(SIZES[self.size_name].gap)
        parts = self._parts()
        left = (self.width() - sum(width for width, _ in parts) - gap * (len(parts) - 1)) // 2
        if self.size_name == "bar":
            left = px(SIZES["bar"].side)
        for width, draw in parts:
            draw(painter, QRect(left, 0, width, self.height()))
            left += width + gap

    def _draw_ground(self, painter: QPainter) -> None:
        ground, edge = self._ground()
        radius = px(SIZES[self.size_name].radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(colour(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour(edge), 1) if edge else Qt.PenStyle.NoPen)
        inset = 0.5 if edge else 0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    def _ground(self) -> tuple[str, str]:
        """Colour tokens of ground and edge; empty for none."""
        is_hot = self.underMouse() or self.isDown()
        if not self.isEnabled():
            return ("" if self.kind == QUIET else "neuBg"), ""
        if self.kind == PRIMARY:
            return ("accentHover" if is_hot else "accent"), ""
        if self.kind == QUIET:
            return ("hover" if is_hot else ""), ""
        if self.isChecked():
            return "selected", "selected"
        return ("hover" if is_hot else "page"), "line2"

    def ink(self) -> str:
        """The colour token of its words."""
        if not self.isEnabled():
            return "muted"
        if self.isChecked():
            return "info"
        inks = {PRIMARY: "onAccent", QUIET: "accent", DANGER: "bad"}
        return inks.get(self.kind, "text")

    def _draw_icon(self, painter: QPainter, box: QRect) -> None:
        icons.draw(painter, self.icon_name, self.ink(), box, SIZES[self.size_name].icon)

    def _draw_words(self, painter: QPainter, box: QRect) -> None:
        painter.setFont(theme.font(SIZES[self.size_name].text, self._weight()))
        painter.setPen(colour(self.ink()))
        drawing.draw_text(painter, box, self.words)

    def _draw_note(self, painter: QPainter, box: QRect) -> None:
        painter.setFont(theme.font(12))
        painter.setPen(colour(self.ink()))
        drawing.draw_text(painter, box, said(self.note))

    def _draw_key(self, painter: QPainter, box: QRect) -> None:
        ink = self.ink() if self.kind == PRIMARY or not self.isEnabled() else None
        drawing.draw_badge(painter, box.x(), box.center().y() + 1, key_words(self.key), ink)


class CommandButton(Button):
    """A button for a command: shares its words, icon, key, and whether it may be done now."""

    def __init__(
        self,
        command: Command,
        *,
        kind: str = SECONDARY,
        size: str = "office",
        badge: bool | None = None,
        words: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Make the button.

        Args:
            command: what it does.
            kind: primary, secondary, quiet or danger.
            size: bar, small, office, floor or big.
            badge: show the key; None shows it on a primary button only.
            words: False shows the icon alone; the words become its name and tool tip.
            parent: the widget it stands on.
        """
        shows_key = kind == PRIMARY if badge is None else badge
        text = command.text_function
        super().__init__(
            text if words else "",
            icon=command.icon_name,
            kind=kind,
            size=size,
            key=command.key.split(", ", maxsplit=1)[0] if shows_key or not words else "",
            name="" if words else text,
            parent=parent,
        )
        self._command, self._is_put_away = command, False
        self._follow()

        command.changed.connect(self._follow)
        self.clicked.connect(command.trigger)

    def _follow(self) -> None:
        self.retranslate()
        self.setEnabled(self._command.isEnabled())
        if self._command.isVisible() == self._is_put_away:  # a button that stands nowhere yet must not be shown
            self._is_put_away = not self._is_put_away
            self.setVisible(not self._is_put_away)
        if self.words and (self.words, self.icon_name) != (self._command.words, self._command.icon_name):
            self.icon_name = self._command.icon_name
            self.say(self._command.text_function)


class MenuButton(Button):
    """A button that opens a menu below itself. ``fill`` puts the commands in, each time it opens."""

    def __init__(
        self, text: Text, fill: Callable[[QMenu], object], *, icon: str = "", size: str = "small", name: Text = ""
    ) -> None:
        super().__init__(text, self._open, icon=icon, size=size, name=name)
        self._fill = fill

    def _parts(self) -> list[tuple[int, Callable[[QPainter, QRect], None]]]:
        parts = super()._parts()
        return [*parts, (px(13), self._draw_arrow)] if self.words else parts

    def _draw_arrow(self, painter: QPainter, box: QRect) -> None:
        icons.draw(painter, "chevron-down", self.ink(), box, 13)

    def _open(self) -> None:
        menu = QMenu(self)
        self._fill(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
