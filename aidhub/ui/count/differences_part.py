"""The right part of the page Stock count: what differs at the location, what to do about it, and the end of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from aidhub.i18n import spoken, translate
from aidhub.ui.commands import Command
from aidhub.ui.components.buttons import PRIMARY, CommandButton
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import Surface, column, row
from aidhub.ui.count.remedies import Remedies, Remedy
from aidhub.ui.text import Text
from aidhub.ui.theme import px


class DifferencesPart(Surface):
    """What differs at a location, with its remedies."""

    def __init__(self, damager: Command, quantifier: Command, done: Command) -> None:
        super().__init__("subtle")
        self._title = PlainLabel("", "large")
        self.remedies = Remedies()
        self.left_over = PlainLabel("", "helper", "text2", wrap=True)
        self.done_button = CommandButton(done, kind=PRIMARY, size="big")
        pair = CommandButton(damager, size="floor"), CommandButton(quantifier, size="floor")
        for button in (*pair, self.done_button):
            _stretch(button)
        self._pair = row(*pair, gap=8)
        parts = column(self._title, self.remedies, self._pair, self.left_over, self.done_button, gap=10)
        parts.setStretch(1, 1)
        parts.setContentsMargins(px(20), px(16), px(20), px(20))
        self.setLayout(parts)

    def show_differences(self, remedies: Sequence[Remedy], left_over: Text) -> None:
        """Show what to do, and what of the location is not counted yet."""
        self._title.say(partial(_differences_words, len(remedies)))
        self.remedies.show_remedies(remedies)
        self.left_over.say(left_over)

    def fold(self, *, thin: bool) -> None:
        """Put the two buttons below each other where the part is thin."""
        directions = QBoxLayout.Direction
        self._pair.setDirection(directions.TopToBottom if thin else directions.LeftToRight)


def _stretch(widget: QWidget) -> None:
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def _differences_words(count: int) -> str:
    return translate("Count", "Differences  {count}", count=spoken().number(count))
