"""The pane on the right that shows the chosen row: title, status, facts, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aidhub.ui.components.buttons import Button
from aidhub.ui.components.chips import ChipLabel
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import Surface, clear, scrolling
from aidhub.ui.text import Text, name_it, said
from aidhub.ui.theme import px

WIDTH, LEAST = 318, 280


class Inspector(Surface):
    """A pane of 318 pixels. Say what it shows with `show_head`, put parts into ``body``, buttons at the foot.

    Esc closes it by `Page.step_back`, which hides it and gives the focus back to the table.
    """

    def __init__(self, name: Text, parent: QWidget | None = None) -> None:
        super().__init__("subtle", parent)
        self.title, self.second, self.third = (
            PlainLabel("", "section", wrap=True),
            PlainLabel("", "body", "text2", wrap=True),
            PlainLabel("", "helper", "muted", wrap=True),
        )
        self.chip = ChipLabel(lambda: None)
        self.body, self.foot = QVBoxLayout(), QHBoxLayout()
        name_it(self, name)
        self._lay_out()

    def show_head(self, title: Text, second: Text = "", third: Text = "") -> None:
        """Say what is shown; the chip beside the title is `chip`."""
        for label, words in ((self.title, title), (self.second, second), (self.third, third)):
            label.say(words)
            label.setVisible(bool(said(words)))

    def empty(self) -> None:
        """Take all parts out of the body."""
        clear(self.body)

    def set_buttons(self, *buttons: Button) -> None:
        """Put buttons at the foot instead of the ones before; those with words share the width."""
        clear(self.foot)
        for button in buttons:
            if button.words:
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.foot.addWidget(button)

    def sizeHint(self) -> QSize:
        """318 pixels wide; as high as there is room."""
        return QSize(px(WIDTH), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Never so narrow that its facts are cut; the table beside it scrolls."""
        return QSize(px(LEAST), super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.title, 1)
        head.addWidget(self.chip, alignment=Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        parts = QVBoxLayout(inner)
        parts.setContentsMargins(px(18), px(14), px(18), px(10))
        parts.setSpacing(px(2))
        parts.addLayout(head)
        parts.addWidget(self.second)
        parts.addWidget(self.third)
        parts.addSpacing(px(10))
        self.body.setSpacing(px(10))
        parts.addLayout(self.body)
        parts.addStretch(1)
        self.foot.setContentsMargins(px(18), px(6), px(18), px(14))
        self.foot.setSpacing(px(8))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scrolling(inner), 1)
        outer.addLayout(self.foot)
