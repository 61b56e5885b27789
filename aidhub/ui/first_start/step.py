"""A row of the first start: what it is for, what does it, how its test went, and whether it is left for later."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from aidhub.i18n import translate
from aidhub.services.first_start import DONE, NONE, SKIPPED, StartState
from aidhub.ui.components.buttons import QUIET, Button
from aidhub.ui.components.labels import IconLabel, PlainLabel
from aidhub.ui.components.surfaces import Surface, column, row
from aidhub.ui.text import Text, name_it, said
from aidhub.ui.theme import px

OPEN = "open"
_LOOK = {
    OPEN: ("circle-dashed", "muted"),
    DONE: ("circle-check", "okFill"),
    SKIPPED: ("clock", "muted"),
    NONE: ("circle-minus", "muted"),
}


class Step(Surface):
    """Put rows of what does it into ``body``; `add_last` takes the last one, and puts the button for later behind it.

    ``nothing`` says that there is no such thing here, where that may be; its button says the same.

    Signals:
        skipped: it is left for later (True), or taken up again (False).
        absent: there is no such thing here; carries nothing.
        done: its test went well; carries nothing.
    """

    skipped = Signal(bool)
    absent = Signal()
    done = Signal()

    def __init__(self, key: str, title: Text, text: Text, nothing: Text = "") -> None:
        super().__init__("card")
        self.key, self.state, self._title, self._nothing = key, OPEN, title, nothing
        self.body = QVBoxLayout()
        self.body.setSpacing(px(8))
        self._icon = IconLabel("circle-dashed", "muted", 20)
        self._text = PlainLabel(text, "body", "text2", wrap=True)
        self.result = PlainLabel("", "strong", "ok", wrap=True)
        self.later = Button(
            lambda: translate("FirstStart", "Later"), lambda: self.skipped.emit(True),  # noqa: FBT003 - a signal
            kind=QUIET, size="small", name=lambda: translate("FirstStart", "Later: {what}", what=said(title)),
        )  # fmt: skip
        self.without = Button(nothing, self.absent.emit, kind=QUIET, size="small")
        self.again = Button(
            lambda: translate("FirstStart", "Do it now"), lambda: self.skipped.emit(False),  # noqa: FBT003 - a signal
            size="small", name=lambda: translate("FirstStart", "Do it now: {what}", what=said(title)),
        )  # fmt: skip
        self._inside = QWidget()
        name_it(self, title)
        for part in (self.result, self.again, *([] if said(nothing) else [self.without])):
            part.hide()
        self._lay_out()

    def look(self, state: str, found: StartState) -> None:  # noqa: ARG002 - most rows say what was found
        """Show how far it is."""
        self.show_state(state)

    def add_last(self, *parts: QWidget) -> None:
        """Put the last row into the body; Tab comes to the button for later behind it."""
        self.body.addLayout(row(*parts, 0, self.without, self.later))

    def show_state(self, state: str, result: Text = "") -> None:
        """Show how far it is; ``result`` says what is set up, or what the test found."""
        self.state = state
        self._icon.use(*_LOOK[state])
        self.say_result(self._nothing if state == NONE else result, ok=state == DONE)
        is_away = state in {SKIPPED, NONE}
        self._inside.setVisible(not is_away)
        self._text.setVisible(not is_away)
        self.later.setVisible(state == OPEN)
        self.without.setVisible(state == OPEN and bool(said(self._nothing)))
        self.again.setVisible(is_away)

    def say_result(self, result: Text, *, ok: bool) -> None:
        """Say what the test found."""
        self.result.say(result)
        self.result.set_colour("text2" if self.state == NONE else "ok" if ok else "warn")
        self.result.setVisible(bool(said(result)))

    def _lay_out(self) -> None:
        self._inside.setLayout(self.body)
        self.body.setContentsMargins(0, px(4), 0, 0)
        head = row(PlainLabel(self._title, "heading"), 0, self.again)
        words: QLayout = column(head, self._text, self._inside, self.result, gap=4)
        line = row(gap=14)
        line.setContentsMargins(px(16), px(12), px(16), px(14))
        icon = column(self._icon, 0)
        icon.setContentsMargins(0, px(6), 0, 0)
        line.addLayout(icon)
        line.addLayout(words, 1)
        self.setLayout(line)


class StepColumn(QWidget):
    """Rows below each other, as high as their wrapped words need at this width; for a part that scrolls."""

    def __init__(self, steps: Sequence[Step], widest: int) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(px(24), px(8), px(24), px(24))
        self._rows.setSpacing(px(12))
        self._widest = widest
        self.setMaximumWidth(px(widest))
        for step in steps:
            self._rows.addWidget(step)
        self._rows.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_widest"):
            self.setMaximumWidth(px(self._widest))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that wrap anew need another height."""
        super().resizeEvent(event)
        self._measure()

    def event(self, event: QEvent) -> bool:
        """A row that grew, or was left for later, too."""
        answer = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._measure()
        return answer

    def _measure(self) -> None:
        least = self._rows.totalMinimumSize().height()  # nothing wraps where all rows are left for later
        self.setMinimumHeight(max(self._rows.totalHeightForWidth(self.width()), least))
