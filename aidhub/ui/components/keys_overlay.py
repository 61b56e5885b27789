"""The overlay on F1: the keys of this page and those that work everywhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from aidhub.i18n import translate
from aidhub.ui import drawing
from aidhub.ui.components.buttons import QUIET, Button
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.overlay import Overlay
from aidhub.ui.components.surfaces import clear
from aidhub.ui.keys import key_words
from aidhub.ui.text import Text, name_it
from aidhub.ui.theme import px

Keys = Sequence[tuple[str, Text]]
_LINE, _BETWEEN = 24, 40


class KeysOverlay(Overlay):
    """Lists keys over the dimmed window. Arrow keys scroll; a click beside the sheet, Esc and F1 close it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._inner, self._scroll = QWidget(), QScrollArea(widgetResizable=True)
        self._columns = QGridLayout()
        self._parts: list[QWidget] = []
        self._close = Button(icon="x", kind=QUIET, name=lambda: translate("Dialog", "Close"), key="Esc")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name_it(self, lambda: translate("Keys", "Keys"))
        self._lay_out()

        self._close.clicked.connect(self.leave)

    def show_keys(self, here: Keys, everywhere: Keys, page: Text) -> None:
        """Show the keys of the page, then the others."""
        clear(self._columns)
        self._parts = [_column(page, here)] if here else []
        self._parts.append(_column(lambda: translate("Keys", "Everywhere"), everywhere))
        self.come(self)
        self._scroll.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll where there are more keys than room."""
        bar = self._scroll.verticalScrollBar()
        move = {
            Qt.Key.Key_Up: -px(_LINE), Qt.Key.Key_Down: px(_LINE), Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_Home: -bar.maximum(), Qt.Key.Key_End: bar.maximum(),
        }.get(Qt.Key(event.key()))  # fmt: skip
        if move is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + move)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, ARG002, FBT001 - Qt's own
        """Go from the keys to the button that closes them, and back."""
        (self if self._close.hasFocus() else self._close).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def place_sheet(self) -> None:
        """Put the columns side by side; below each other where there is no room for that, and let them scroll."""
        room, around = self.size() - QSize(px(32), px(32)), QSize(px(24 + 16 + 16), px(16 + 20 + 36 + 12 + 4))
        widths = [part.sizeHint().width() for part in self._parts]
        is_wide = sum(widths) + px(_BETWEEN) * (len(widths) - 1) + px(12) <= room.width() - around.width()
        for at, part in enumerate(self._parts):
            self._columns.addWidget(part, 0 if is_wide else at, at if is_wide else 0, Qt.AlignmentFlag.AlignTop)
        self._inner.adjustSize()
        wish = (self._columns.sizeHint() + around).boundedTo(room)
        self.sheet.setGeometry(
            (self.width() - wish.width()) // 2, (self.height() - wish.height()) // 2, wish.width(), wish.height()
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(lambda: translate("Keys", "Keys"), "section"), 1)
        head.addWidget(self._close)
        self._inner.setLayout(self._columns)
        self._columns.setContentsMargins(0, 0, px(12), 0)
        self._columns.setHorizontalSpacing(px(_BETWEEN))
        self._columns.setVerticalSpacing(px(20))
        self._scroll.setWidget(self._inner)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(px(24), px(16), px(16), px(20))
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addWidget(self._scroll)


def _column(title: Text, keys: Keys) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(14))
    grid.setVerticalSpacing(px(6))
    grid.addWidget(PlainLabel(title, "heading"), 0, 0, 1, 2)
    for line, (key, text) in enumerate(keys, start=1):
        grid.addWidget(KeyBadge(key), line, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(PlainLabel(text), line, 1)
    return made


class KeyBadge(QWidget):
    """The name of a key in its frame, as a widget."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setFixedSize(drawing.badge_width(self.words), px(18))

    @property
    def words(self) -> str:
        """The name in the language in use; what is no key of Qt stays as it is."""
        return key_words(self._key.split(", ", maxsplit=1)[0]) or self._key

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        self.setFixedSize(drawing.badge_width(self.words), px(18))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the badge."""
        drawing.draw_badge(QPainter(self), 0, self.height() // 2, self.words)
