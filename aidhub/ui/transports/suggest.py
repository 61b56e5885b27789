"""A field that offers what is meant while somebody types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from aidhub.ui import drawing
from aidhub.ui.components.fields import Entry
from aidhub.ui.components.surfaces import Surface
from aidhub.ui.components.toast import announce
from aidhub.ui.text import Text
from aidhub.ui.theme import MEDIUM, colour, font, px

_ROW, _SIDE = 32, 12


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something that may be meant: what it stands for, its words, and smaller words behind."""

    thing: Any
    words: str
    second: str = ""


class Suggestions(Surface):
    """The list below a field. It never takes the focus; the field's keys go through it."""

    taken = Signal(object)

    def __init__(self, over: QWidget) -> None:
        super().__init__("sheet", over)
        self._over = over
        self.shown: list[Suggestion] = []
        self.at = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.hide()

    def offer(self, suggestions: Sequence[Suggestion], below: QWidget) -> None:
        """Show these below a field, the first one chosen; none hides the list."""
        self.shown, self.at = list(suggestions), 0
        self.setVisible(bool(suggestions))
        if suggestions:
            corner = below.mapTo(self._over, QPoint(0, below.height() + px(4)))
            room = self._over.width() - corner.x() - px(12)
            self.setGeometry(QRect(corner, QSize(min(max(below.width(), self._widest()), room), self._height())))
            self.raise_()
            self._tell()

    def go(self, steps: int) -> None:
        """Choose the next one, or with -1 the one before."""
        self.at = (self.at + steps) % len(self.shown)
        self.update()
        self._tell()

    @property
    def chosen(self) -> Suggestion | None:
        """The chosen one, while the list is shown."""
        return self.shown[self.at] if self.shown and not self.isHidden() else None

    def _tell(self) -> None:
        announce(self, f"{self.shown[self.at].words} {self.shown[self.at].second}".strip())

    def _height(self) -> int:
        return px(_ROW) * len(self.shown) + px(8)

    def _widest(self) -> int:
        words = QFontMetrics(font(13, MEDIUM))
        seconds = QFontMetrics(font(12))
        return max(
            words.horizontalAdvance(one.words) + seconds.horizontalAdvance(one.second) for one in self.shown
        ) + px(2 * _SIDE + 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        super().paintEvent(event)
        painter = QPainter(self)
        for at, one in enumerate(self.shown):
            self._draw(painter, QRect(px(1), px(4) + at * px(_ROW), self.width() - px(2), px(_ROW)), at, one)

    def _draw(self, painter: QPainter, box: QRect, at: int, one: Suggestion) -> None:
        if at == self.at:
            painter.fillRect(box, colour("selected"))
        room = box.adjusted(px(_SIDE), 0, -px(_SIDE), 0)
        painter.setFont(font(13, MEDIUM))
        painter.setPen(colour("text"))
        drawing.draw_text(painter, room, one.words)
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(one.words) + px(10))
        painter.setFont(font(12))
        painter.setPen(colour("text2" if at == self.at else "muted"))
        drawing.draw_text(painter, room, one.second)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose what the mouse is on."""
        self.at = self._row_at(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take what is clicked."""
        self.at = self._row_at(event)
        self.taken.emit(self.shown[self.at])

    def _row_at(self, event: QMouseEvent) -> int:
        return min(max((round(event.position().y()) - px(4)) // px(_ROW), 0), len(self.shown) - 1)


class SuggestEntry(Entry):
    """A field whose text is looked up on every key. ↑ ↓ choose, ↵ or Tab takes, Esc closes the list.

    Args:
        name: what a screen reader says.
        placeholder: what stands in it while it is empty.
        look: asks for suggestions to a text and hands them to `offer`.

    Signals:
        taken: a `Suggestion` was chosen.
        entered: ↵ while nothing was offered; carries the text.
    """

    taken = Signal(object)
    entered = Signal(str)

    def __init__(
        self, name: Text, placeholder: Text, look: Callable[[str], object], *, icon: str = "search", key: str = "",
        size: str = "office",
    ) -> None:  # fmt: skip
        super().__init__(name, placeholder, icon=icon, key=key, size=size)
        self._look = look
        self._list: Suggestions | None = None
        self._waits_for_answer = self._wants_first = False

        self.textEdited.connect(self._ask)

    def offer(self, suggestions: Sequence[Suggestion]) -> None:
        """Show what may be meant; what was typed on meanwhile is asked for by itself."""
        self._waits_for_answer = False
        if not self.hasFocus() and not self._wants_first:
            return
        self._suggestions().offer(suggestions, self)
        if self._wants_first:
            self._take_or_enter()

    @property
    def suggestions(self) -> list[Suggestion]:
        """What is offered at the moment."""
        return list(self._list.shown) if self._list and not self._list.isHidden() else []

    def close_list(self) -> bool:
        """Close the list; answers whether it was open."""
        was_open = bool(self.suggestions)
        if self._list:
            self._list.hide()
        return was_open

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the list have its keys while it is open; ↵ waits for an answer that is on its way."""
        key, is_plain = event.key(), event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)  # fmt: skip
        if is_plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_or_enter()
        elif self.suggestions and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._list:
            self._list.go(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Tab and Esc while the list is open."""
        if isinstance(event, QKeyEvent) and self.suggestions:
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                return self.close_list()
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
                self._take_or_enter()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list when another part is used."""
        super().focusOutEvent(event)
        self.close_list()

    def _ask(self, text: str) -> None:
        self._wants_first = False
        self._waits_for_answer = bool(text.strip())
        if self._waits_for_answer:
            self._look(text)
        else:
            self.close_list()

    def _take_or_enter(self) -> None:
        if self._waits_for_answer:
            self._wants_first = True
            return
        self._wants_first = False
        chosen = self._list.chosen if self._list else None
        if chosen is None:
            self.entered.emit(self.text().strip())
        else:
            self._take(chosen)

    def _take(self, chosen: Suggestion) -> None:
        self.close_list()
        self.taken.emit(chosen)

    def _suggestions(self) -> Suggestions:
        if self._list is None:
            self._list = Suggestions(self.window())
            self._list.taken.connect(self._take)
        return self._list
