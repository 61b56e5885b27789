"""Tabs with counts: the saved views of a list, the parts of a transport."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from aidhub.i18n import spoken, translate
from aidhub.ui import drawing
from aidhub.ui.commands import Command
from aidhub.ui.text import Text, is_language_change, name_it, said
from aidhub.ui.theme import MEDIUM, SEMIBOLD, colour, font, px

_SIDE, _GAP, _BETWEEN = 10, 6, 4


class Tabs(QTabBar):
    """A row of tabs; ``chosen`` carries the key. Arrow keys on it, and Ctrl+Tab on the page, go to the next.

    Add ``commands`` to the page's own, so that they stand in the menu and in the overlay of keys.
    """

    chosen = Signal(str)

    def __init__(self, name: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[str] = []
        self._words: list[Text] = []
        self._counts: list[Text] = []
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setProperty("surface", "tabs")
        name_it(self, name)

        self.currentChanged.connect(self._tell)

    def commands(self, page: QWidget) -> list[Command]:
        """Make the commands that go from tab to tab."""
        return [
            Command(
                page, lambda: translate("Tabs", "Next tab"), lambda: self.go(1), icon="chevron-right", key="Ctrl+Tab"
            ),
            Command(
                page,
                lambda: translate("Tabs", "Previous tab"),
                lambda: self.go(-1),
                icon="chevron-left",
                key="Ctrl+Shift+Tab",
            ),
        ]

    def add(self, key: str, text: Text, count: Text = "") -> None:
        """Add a tab at the end; ``count`` is written behind its words."""
        self._keys.append(key)
        self._words.append(text)
        self._counts.append(count)
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.addTab("")
        self.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._say(len(self._keys) - 1)

    def remove(self, key: str) -> None:
        """Take a tab away; if it was the chosen one, the first is chosen and told."""
        at = self._keys.index(key)
        was_chosen = at == self.currentIndex()
        for parts in (self._keys, self._words, self._counts):
            del parts[at]
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.removeTab(at)
        if was_chosen:
            self.setCurrentIndex(0)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own
        if was_chosen:
            self._tell(0)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all tabs, from left to right."""
        return tuple(self._keys)

    def count_is(self, key: str, count: int | Text) -> None:
        """Write another count behind a tab's words; a number is said in the language in use."""
        at = self._keys.index(key)
        self._counts[at] = partial(_number_words, count) if isinstance(count, int) else count
        self._say(at)

    @property
    def current(self) -> str:
        """The key of the chosen tab."""
        return self._keys[self.currentIndex()] if self._keys else ""

    def choose(self, key: str) -> None:
        """Go to a tab."""
        self.setCurrentIndex(self._keys.index(key))

    def go(self, steps: int) -> None:
        """Go some tabs on, round the end."""
        if self._keys:
            self.setCurrentIndex((self.currentIndex() + steps) % len(self._keys))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if is_language_change(event) or event.type() == QEvent.Type.StyleChange:
            for at in range(len(self._keys)):
                self._say(at)

    def tabSizeHint(self, index: int) -> QSize:
        """Words and count, as wide as if the tab were chosen, so that nothing moves."""
        return QSize(self._words_width(index) + self._count_width(index) + px(2 * _SIDE + _BETWEEN), px(36))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """A tab is never cut; where there is no room the row scrolls."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the words, the counts, and the line under the chosen tab."""
        painter = QPainter(self)
        for index in range(self.count()):
            self._draw_tab(painter, index, self.tabRect(index).adjusted(0, 0, -px(_BETWEEN), 0))

    def _draw_tab(self, painter: QPainter, index: int, box: QRect) -> None:
        is_chosen = index == self.currentIndex()
        painter.setFont(font(13, SEMIBOLD if is_chosen else MEDIUM))
        painter.setPen(colour("text" if is_chosen else "text2"))
        words = QRect(box.x() + px(_SIDE), 0, self._words_width(index), box.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, said(self._words[index]))
        painter.setFont(font(12, MEDIUM))
        painter.setPen(colour("muted"))
        left = words.x() + words_width(said(self._words[index]), bold=is_chosen) + px(_GAP)
        painter.drawText(
            QRect(left, 0, box.width(), box.height()), Qt.AlignmentFlag.AlignVCenter, said(self._counts[index])
        )
        if is_chosen:
            painter.fillRect(box.x(), box.bottom() - px(2) + 1, box.width(), px(2), colour("accent"))
            if self.hasFocus():
                drawing.draw_ring(painter, box.toRectF().adjusted(1, 3, -1, -5), px(6))

    def _say(self, at: int) -> None:
        """Give Qt the words too: a screen reader reads them, and a change of them lays the row out anew."""
        self.setTabText(at, f"{said(self._words[at])} {said(self._counts[at])}".strip().replace("&", "&&"))

    def _words_width(self, index: int) -> int:
        return words_width(said(self._words[index]), bold=True) + 1

    def _count_width(self, index: int) -> int:
        count = said(self._counts[index])
        return QFontMetrics(font(12, MEDIUM)).horizontalAdvance(count) + px(_GAP) + 1 if count else 0

    def _tell(self, index: int) -> None:
        if 0 <= index < len(self._keys):
            self.chosen.emit(self._keys[index])


def _number_words(number: int) -> str:
    return spoken().number(number)


def words_width(text: str, *, bold: bool) -> int:
    """Measure the words of a tab."""
    return QFontMetrics(font(13, SEMIBOLD if bold else MEDIUM)).horizontalAdvance(text)
