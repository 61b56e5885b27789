"""The result card of the floor: what the last scan came to, readable from two metres."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aidhub.i18n import translate
from aidhub.ui.components.labels import IconLabel, PlainLabel
from aidhub.ui.components.surfaces import Surface, column
from aidhub.ui.components.toast import announce
from aidhub.ui.text import Text, is_language_change, said
from aidhub.ui.theme import px

GOOD, ATTENTION, STOP = "good", "attention", "stop"
"""What a scan can come to: it was taken, somebody should look, or nothing was done and something has to be."""

KINDS = {GOOD: "ok", ATTENTION: "warn", STOP: "bad"}
"""The colours of each."""

_ICONS = {GOOD: "circle-check", ATTENTION: "triangle-alert", STOP: "circle-x"}
_WORDS: dict[str, Text] = {
    GOOD: lambda: translate("Result", "Good"),
    ATTENTION: lambda: translate("Result", "Look"),
    STOP: lambda: translate("Result", "Stop"),
}


@dataclass(frozen=True, slots=True)
class Result:
    """What a scan came to.

    ``status`` is `GOOD`, `ATTENTION` or `STOP`. ``title`` is what was scanned (4160) or what to do (Do not load),
    ``text`` the sentence to it, ``word`` the status in the words of the page; empty takes the usual one.
    """

    status: str
    title: Text
    text: Text = ""
    word: Text = ""

    @property
    def sentence(self) -> str:
        """All of it, as a screen reader says it: the status first."""
        parts = (self.word or _WORDS[self.status], self.title, self.text)
        return ". ".join(said(part).rstrip(".") for part in parts if said(part))


class ResultCard(Surface):
    """Colour, icon and word of the last scan, which always wins over the one before. Hidden until there is one.

    A screen reader says it, and is interrupted for what stops the work. ``shown`` carries the status: connect it to
    the page's ``signalled``, so that it is heard as well.
    """

    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("ok", parent)
        self.result: Result | None = None
        self._icon = IconLabel("circle-check", "ok", 44)
        self._when = PlainLabel("", "caption")
        self._title, self._text = PlainLabel("", "floor", wrap=True), PlainLabel("", "floorText", wrap=True)
        self._word = PlainLabel("", "section")
        self._lay_out()
        self.hide()

    def show_result(self, result: Result) -> None:
        """Show what the scan just made came to."""
        self.result = result
        kind = KINDS[result.status]
        at = f"{datetime.now().astimezone():%H:%M:%S}"
        self.setProperty("surface", kind)
        self.style().polish(self)
        self._icon.use(_ICONS[result.status], kind)
        self._when.say(lambda: translate("Result", "Last scan, {time}", time=at))
        self._word.say(result.word or _WORDS[result.status])
        for label, words in ((self._title, result.title), (self._text, result.text)):
            label.say(words)
            label.setVisible(bool(said(words)))
        for label in (self._when, self._title, self._text, self._word):
            label.set_colour(kind)
        self.setAccessibleName(result.sentence)
        self.show()
        announce(self, result.sentence, urgent=result.status == STOP)
        self.shown.emit(result.status)

    def clear(self) -> None:
        """Show nothing, as before the first scan."""
        self.result = None
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Name the card in the language in use."""
        super().changeEvent(event)
        if is_language_change(event) and self.result is not None:
            self.setAccessibleName(self.result.sentence)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(px(20), px(14), px(20), px(14))
        line.setSpacing(px(18))
        line.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(column(self._when, self._title, self._text, gap=2), 1)
        line.addWidget(self._word, alignment=Qt.AlignmentFlag.AlignVCenter)
