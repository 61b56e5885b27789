"""The palette: one field over the dimmed window, and below it all that is called so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QKeyCombination, QPropertyAnimation, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsOpacityEffect, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from aidhub.i18n import translate
from aidhub.services.find import MOST_LETTERS
from aidhub.ui import drawing
from aidhub.ui.components.keys_overlay import KeyBadge
from aidhub.ui.components.labels import IconLabel, PlainLabel
from aidhub.ui.components.overlay import Overlay
from aidhub.ui.components.rows import Row, RowsView
from aidhub.ui.components.surfaces import Surface, hairline, row
from aidhub.ui.components.toast import announce
from aidhub.ui.motion import fade_time
from aidhub.ui.text import Text, is_language_change, name_it, said
from aidhub.ui.theme import px

WIDTH, TOP, LEAST = 720, 56, 200
_KEY, _CTRL, _SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_WINDOW_KEYS = {
    QKeyCombination(_KEY.Key_Escape), QKeyCombination(_KEY.Key_F1), QKeyCombination(_KEY.Key_F10),
    QKeyCombination(_CTRL, _KEY.Key_K), QKeyCombination(_CTRL, _KEY.Key_Q),
    QKeyCombination(_CTRL | _SHIFT, _KEY.Key_L),
}  # fmt: skip
"""Keys of the window that work while the palette is open; all others belong to what lies behind it."""


_TAB = {(QEvent.Type.KeyPress, _KEY.Key_Tab), (QEvent.Type.KeyPress, _KEY.Key_Backtab)}


class Palette(Overlay):
    """Shows rows to what is typed. ↑ ↓ choose, ↵ does the row, Tab shows what else can be done with it, Esc goes back.

    Signals:
        asked: other words were typed; answer with `show_rows`.
        taken: a row is to be done, and which of its actions.
    """

    asked = Signal(str)
    taken = Signal(object, int)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._rows: list[Row] = []
        self._spellings: tuple[str, ...] = ()
        self._of: Row | None = None
        self._back_to = 0
        self._is_waiting = self._wants_first = False
        self.field = _Field()
        self.list = RowsView(lambda: translate("Find", "Found"), self.sheet)
        self._also = PlainLabel("", "helper", "muted", cut=True)
        self._fade = QPropertyAnimation(self)
        name_it(self, lambda: translate("Find", "Find anything"))
        self._lay_out()

        self.field.textChanged.connect(self._ask)
        self.field.went.connect(self._go)
        self.field.entered.connect(self._enter)
        self.field.more.connect(self._toggle_actions)
        self.list.clicked.connect(lambda _: self._enter())

    # From outside

    def open(self, text: str = "") -> None:
        """Come up with nothing typed, or with the letters that were typed to open it."""
        was_open = self.isVisible()
        if was_open and not text:
            self.field.selectAll()
            return
        self.field.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.field.setText(text)
        self.field.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.come(self.field)
        if not was_open:
            self._appear()
        self._ask(text)

    def show_rows(self, text: str, rows: Sequence[Row], spellings: Sequence[str] = (), also: Text = "") -> None:
        """Show what was found to these words; an answer to other words is too old."""
        if text != self.field.text():
            return
        self._rows, self._spellings, self._is_waiting = list(rows), tuple(spellings), False
        self._also.say(also)
        if self._of is None:
            self.list.show_rows(self._rows, self._spellings)
            self.place_sheet()
            self._tell()
        if self._wants_first:
            self._enter()

    def step_back(self) -> None:
        """Esc: from the actions of a row back to the rows, then away."""
        if self._of is not None:
            self._leave_actions()
        else:
            self.leave()

    # Keys

    def _ask(self, text: str) -> None:
        self._of, self._wants_first, self._is_waiting = None, False, True
        self.asked.emit(text)

    def _go(self, key: int) -> None:
        steps = {_KEY.Key_Up: -1, _KEY.Key_Down: 1}.get(_KEY(key))
        if steps is None:
            self.list.go(-self.list.page() if key == _KEY.Key_PageUp else self.list.page(), round_the_end=False)
        else:
            self.list.go(steps)
        self._tell()

    def _enter(self) -> None:
        """Do the chosen row; while the answer is on its way, do its first one when it comes."""
        if self._is_waiting:
            self._wants_first = True
            return
        self._wants_first = False
        chosen, at = self.list.row, self.list.currentIndex().row()
        if chosen is None:
            return
        of, self._of = self._of, None
        self.taken.emit(chosen if of is None else of, 0 if of is None else at - 1)

    def _toggle_actions(self) -> None:
        chosen = self.list.row
        if self._of is not None:
            self._leave_actions()
        elif chosen is not None and not self._is_waiting:
            self._of, self._back_to = chosen, self.list.currentIndex().row()
            heading = Row(chosen.title, is_heading=True)
            rows = [Row(one.words, icon=one.icon, key=one.key, actions=(one,)) for one in chosen.actions]
            self.list.show_rows([heading, *rows], ())
            self.place_sheet()
            self._tell()

    def _leave_actions(self) -> None:
        self._of = None
        self.list.show_rows(self._rows, self._spellings, self._back_to)
        self.place_sheet()
        self._tell()

    def _tell(self) -> None:
        """Let a screen reader say the chosen row, or that there is none."""
        chosen = self.list.row
        words = chosen.sentence if chosen else " ".join(one.sentence for one in self._rows if not one.is_heading)
        if words:
            announce(self.list, words)

    # Look

    def place_sheet(self) -> None:
        """Below the top bar in the middle, as high as its rows, with room around."""
        room = self.rect().adjusted(px(16), min(px(TOP), self.height() // 12), -px(16), -px(16))
        width = min(px(WIDTH), room.width())
        around = self._around()
        height = min(max(px(LEAST), self.list.wish() + around), room.height())
        self.sheet.setGeometry(QRect((self.width() - width) // 2, room.y(), width, height))
        self.update()

    def _around(self) -> int:
        layout = self.sheet.layout()
        others = layout.sizeHint().height() - self.list.sizeHint().height() if layout else 0
        return max(others, 0) + px(8)

    def _appear(self) -> None:
        self._fade.stop()
        if not (time := fade_time()):
            return
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        self._fade = QPropertyAnimation(effect, b"opacity", self)
        self._fade.setDuration(time)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.finished.connect(lambda: self.setGraphicsEffect(None))  # type: ignore[arg-type]
        self._fade.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies behind, and let the sheet throw its shadow."""
        super().paintEvent(event)
        drawing.draw_shadow(QPainter(self), self.sheet.geometry().toRectF(), px(12))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(px(18), px(6), px(18), px(6))
        head.setSpacing(px(12))
        head.addWidget(IconLabel("search", "text2", 20))
        head.addWidget(self.field, 2)
        head.addWidget(self._also, 1)
        head.addWidget(KeyBadge("Esc"))
        foot = Surface("sheetFoot")
        keys = QHBoxLayout(foot)
        keys.setContentsMargins(px(18), px(8), px(18), px(8))
        keys.setSpacing(px(16))
        for names, words in _HINTS:
            keys.addLayout(row(*(KeyBadge(name) for name in names), PlainLabel(words, "helper", "text2"), gap=6))
        keys.addStretch(1)
        keys.addWidget(PlainLabel(lambda: translate("Find", "Commands only: >"), "helper", "text2", cut=True))
        column = QVBoxLayout(self.sheet)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline())
        column.addWidget(self.list, 1)
        column.addWidget(foot)
        self._also.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


_HINTS: tuple[tuple[tuple[str, ...], Text], ...] = (
    (("Up", "Down"), lambda: translate("Find", "choose")),
    (("Return",), lambda: translate("Find", "open")),
    (("Tab",), lambda: translate("Find", "more actions")),
)


class _Field(QLineEdit):
    """Where it is typed. Takes no more than a name has letters, and one more, so that too many are noticed."""

    went = Signal(int)
    entered = Signal()
    more = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("measure", "palette")
        self.setMaxLength(MOST_LETTERS + 1)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        name_it(self, lambda: translate("Find", "Find anything"))
        self._say()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of what lies behind away from it; Tab is for the row."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.keyCombination() in _WINDOW_KEYS:
                event.ignore()
                return False
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and (event.type(), event.key()) in _TAB:
            self.more.emit()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the list have its keys."""
        if event.key() in (_KEY.Key_Up, _KEY.Key_Down, _KEY.Key_PageUp, _KEY.Key_PageDown):
            self.went.emit(event.key())
        elif event.key() in (_KEY.Key_Return, _KEY.Key_Enter) and not event.modifiers() & (_CTRL | _SHIFT):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if is_language_change(event):
            self._say()

    def _say(self) -> None:
        self.setPlaceholderText(said(lambda: translate("Find", "Number, name, city, or what you want to do")))
