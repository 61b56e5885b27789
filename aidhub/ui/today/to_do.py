"""The list To do: rows with one button each, gone through by arrow keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from aidhub import to_do_words
from aidhub.domain.checks import Severity
from aidhub.domain.clocks import local_day
from aidhub.i18n import translate, translate_plural
from aidhub.services.to_do import ToDo
from aidhub.services.today import COUNTRY
from aidhub.ui.components.buttons import QUIET, Button
from aidhub.ui.components.labels import IconLabel, PlainLabel
from aidhub.ui.components.surfaces import column, row
from aidhub.ui.text import is_language_change, name_it
from aidhub.ui.theme import colour, px

MOST, HEIGHT = 8, 52
_ICONS = {
    Severity.BLOCK: ("circle-alert", "bad"),
    Severity.WARN: ("triangle-alert", "warn"),
    Severity.INFO: ("info", "info"),
}


class ToDoRow(QWidget):
    """One thing to do. ↵ does it, ↑ and ↓ go to the next; its button and *Later* are reached by Tab."""

    def __init__(
        self, to_do: ToDo, now: datetime, run: Callable[[ToDo], object], later: Callable[[ToDo], object]
    ) -> None:
        super().__init__()
        self.to_do, self._now, self._run = to_do, now, run
        icon, ink = _ICONS[to_do.severity]
        self.icon = IconLabel(icon, ink, 18)
        self.title = PlainLabel(lambda: to_do_words.title(to_do.kind, to_do.facts), cut=True)
        self.second = PlainLabel(lambda: to_do_words.second(to_do.kind, to_do.facts), "helper", "muted", cut=True)
        due_ink = "bad" if to_do.severity is Severity.BLOCK else "text2"
        self.due = PlainLabel(lambda: to_do_words.due(to_do.kind, to_do.facts, now), "helper", due_ink)
        self.button = Button(lambda: to_do_words.button(to_do.kind), lambda: run(to_do), size="small")
        self.later = Button(
            icon="clock",
            kind=QUIET,
            size="small",
            name=lambda: translate("Today", "Later: hide it until tomorrow"),
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", 6)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        name_it(self, self.sentence)
        self._lay_out()

        self.later.clicked.connect(lambda: later(to_do))

    def sentence(self) -> str:
        """Say the whole row, for a screen reader."""
        kind, facts = self.to_do.kind, self.to_do.facts
        parts = (
            to_do_words.title(kind, facts),
            to_do_words.second(kind, facts),
            to_do_words.due(kind, facts, self._now),
            translate("Today", "Return: {button}", button=to_do_words.button(kind)),
        )
        return ". ".join(filter(None, parts))

    def is_like(self, other: ToDo) -> bool:
        """Whether it shows this already; words like "in 3 days" are made of facts."""
        return self.to_do == other

    def sizeHint(self) -> QSize:
        """52 pixels high."""
        return QSize(super().sizeHint().width(), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never lower than that; the words are cut where there is no room."""
        return QSize(super().minimumSizeHint().width(), px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the button does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._run(self.to_do)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that it is the chosen one."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is not."""
        super().focusOutEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show it plain again."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the ground of the chosen row, and the line below."""
        painter = QPainter(self)
        if self.hasFocus() or self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("selected" if self.hasFocus() else "hover"))
            painter.drawRoundedRect(self.rect(), px(6), px(6))
        painter.fillRect(0, self.height() - 1, self.width(), 1, colour("line"))

    def _lay_out(self) -> None:
        words = column(0, self.title, self.second, 0, gap=1)
        line = row(self.icon, 4, words, self.due, self.button, self.later, gap=8)
        line.setStretch(2, 1)
        line.setContentsMargins(px(10), 0, px(4), 0)
        self.setLayout(line)


class ToDoList(QWidget):
    """At most eight rows, and how many more there are.

    Signals:
        wanted: a thing to do, by its button or ↵.
        put_off: a thing to hide until tomorrow.
    """

    wanted = Signal(object)
    put_off = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ToDoRow] = []
        self._day: date | None = None
        self.more = PlainLabel("", "helper", "muted")
        self.more.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.more)

    @property
    def current(self) -> ToDoRow | None:
        """The row that has the focus, or holds what has it."""
        focus = QApplication.focusWidget()
        return next((one for one in self.rows if focus and (one is focus or one.isAncestorOf(focus))), None)

    def show_rows(self, found: Sequence[ToDo], now: datetime) -> None:
        """Show these things; the focus stays on its row, or goes to the one that took its place."""
        shown, rest = found[:MOST], len(found) - MOST
        self.more.setVisible(rest > 0)
        self.more.say(lambda: translate_plural("Today", "and {count} more", "and {count} more", rest))
        day = local_day(now, COUNTRY)
        is_same_day, self._day = self._day == day, day
        if is_same_day and len(shown) == len(self.rows) and all(map(ToDoRow.is_like, self.rows, shown)):
            return
        current = self.current
        at, key = (self.rows.index(current), current.to_do.key) if current else (-1, "")
        self._replace(shown, now)
        if current and self.rows:
            same = next((one for one in self.rows if one.to_do.key == key), None)
            (same or self.rows[min(at, len(self.rows) - 1)]).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the words of another language, or for larger ones."""
        super().changeEvent(event)
        if is_language_change(event) or event.type() == QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self._even_out)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from row to row."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        current = self.current
        if not step or current is None:
            super().keyPressEvent(event)
            return
        to = min(max(self.rows.index(current) + step, 0), len(self.rows) - 1)
        self.rows[to].setFocus(Qt.FocusReason.TabFocusReason)

    def _replace(self, shown: Sequence[ToDo], now: datetime) -> None:
        for one in self.rows:
            one.hide()
            self._column.removeWidget(one)
            one.deleteLater()
        self.rows = [ToDoRow(one, now, self.wanted.emit, self.put_off.emit) for one in shown]
        before: QWidget | None = None
        for at, one in enumerate(self.rows):
            self._column.insertWidget(at, one)
            for widget in (one, one.button, one.later):
                if before is not None:
                    QWidget.setTabOrder(before, widget)
                before = widget
        self._even_out()

    def _even_out(self) -> None:
        """Buttons and dues stand below each other, as wide as the widest."""
        if not self.rows:
            return
        for one in self.rows:
            one.due.setMinimumWidth(0)
        widest = max(one.button.sizeHint().width() for one in self.rows)
        due = max(one.due.sizeHint().width() for one in self.rows)
        for one in self.rows:
            one.button.setMinimumWidth(widest)
            one.due.setMinimumWidth(due)
            one.due.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
