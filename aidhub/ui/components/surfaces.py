"""Surfaces: card, banner, empty state, facts, and the lines between."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from aidhub.ui.components.buttons import Button
from aidhub.ui.components.labels import IconLabel, PlainLabel
from aidhub.ui.text import Text, said
from aidhub.ui.theme import px

Box = TypeVar("Box", bound=QBoxLayout)
_BANNER_ICONS = {"ok": "circle-check", "warn": "triangle-alert", "bad": "circle-x", "info": "info"}


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


Part = QWidget | QLayout | int


def row(*parts: Part, gap: int = 8) -> QHBoxLayout:
    """Lay parts side by side; a number is a space of so many pixels, 0 one that takes what is left."""
    return _filled(QHBoxLayout(), parts, gap)


def evenly(*parts: QWidget, gap: int = 12) -> QHBoxLayout:
    """Lay parts side by side, each as wide as the others."""
    line = row(*parts, gap=gap)
    for at in range(line.count()):
        line.setStretch(at, 1)
    return line


def column(*parts: Part, gap: int = 8) -> QVBoxLayout:
    """Lay parts below each other; a number is a space of so many pixels, 0 one that takes what is left."""
    return _filled(QVBoxLayout(), parts, gap)


def _filled(layout: Box, parts: tuple[Part, ...], gap: int) -> Box:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(px(gap))
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        elif part:
            layout.addSpacing(px(part))
        else:
            layout.addStretch(1)
    return layout


def scrolling(inner: QWidget) -> QScrollArea:
    """Let a part that grows downwards scroll; the keyboard passes it by."""
    scroll = QScrollArea(widgetResizable=True)
    scroll.setWidget(inner)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll


def hairline(*, upright: bool = False) -> QFrame:
    """Make a line of one pixel between two parts."""
    line = QFrame()
    line.setProperty("surface", "line")
    line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    if upright:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


class Surface(QFrame):
    """A ground to lay things on: one of the surfaces in ``aidhub.qss`` (page, subtle, top, side, card, sheet ...)."""

    def __init__(self, surface: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", surface)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


class Card(Surface):
    """A framed part of a page with an optional heading. Put things into ``body``."""

    def __init__(self, heading: Text = "", parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.body = QVBoxLayout()
        self.body.setSpacing(px(8))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(16), px(12), px(16), px(14))
        outer.setSpacing(px(10))
        if heading:
            outer.addWidget(PlainLabel(heading, "heading"))
        outer.addLayout(self.body)


class Banner(Surface):
    """What a person should know here, and the button that puts it right. Hidden until something is shown.

    A warning without a remedy is not shown: give an action wherever there is one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warn", parent)
        self._run: Callable[[], object] | None = None
        self._icon = IconLabel("triangle-alert", "warn")
        self._text = PlainLabel("", "strong", "warn", wrap=True)
        self._second = PlainLabel("", "helper", "warn", wrap=True)
        self.button = Button("", self._act, size="small")
        self._lay_out()
        self.hide()

    def show_text(
        self,
        text: Text,
        second: Text = "",
        *,
        kind: str = "warn",
        action: Text = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence, perhaps a second one, in the colours of ok, warn, bad or info, and the remedy."""
        self._run = run
        self._icon.use(_BANNER_ICONS[kind], kind)
        self.setProperty("surface", kind)
        self.style().polish(self)
        for label, words in ((self._text, text), (self._second, second)):
            label.say(words)
            label.set_colour(kind)
            label.setVisible(bool(said(words)))
        self.button.say(action)
        self.button.setVisible(bool(said(action)))
        self.show()

    @property
    def words(self) -> str:
        """The sentence shown, empty while hidden."""
        return "" if self.isHidden() else self._text.words

    def _act(self) -> None:
        if self._run:
            self._run()

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(px(12), px(9), px(10), px(9))
        line.setSpacing(px(10))
        line.addWidget(self._icon)
        line.addLayout(column(self._text, self._second, gap=2), 1)
        line.addWidget(self.button)


class EmptyState(Surface):
    """What stands where nothing is: an icon, what is (not) here, what to do, and the buttons that do it."""

    def __init__(
        self, icon: str, title: Text, text: Text = "", *buttons: Button, parent: QWidget | None = None
    ) -> None:
        super().__init__("card", parent)
        self.title, self.text = PlainLabel(title, "large", wrap=True), PlainLabel(text, "body", "text2", wrap=True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(18), px(18), px(18), px(18))
        line.setSpacing(px(16))
        line.addWidget(IconLabel(icon, "muted", 36, stroke="1.4"), alignment=Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(column(0, self.title, self.text, 0, gap=3), 1)
        for button in buttons:
            line.addWidget(button)

    def say(self, title: Text, text: Text = "") -> None:
        """Say something else."""
        self.title.say(title)
        self.text.say(text)


class Facts(QWidget):
    """Names and values in two columns: quantity, weight, location. A long name takes two lines."""

    def __init__(self, parent: QWidget | None = None, *, name_width: int = 104) -> None:
        super().__init__(parent)
        self._width = name_width
        self._names: list[PlainLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(px(6))
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: list[tuple[Text, Text]]) -> None:
        """Show these names and values instead of the ones before."""
        clear(self._grid)
        self._names = [PlainLabel(name, "body", "muted", wrap=True) for name, _ in facts]
        for line, (_, value) in enumerate(facts):
            self._grid.addWidget(self._names[line], line, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(PlainLabel(value, wrap=True), line, 1, Qt.AlignmentFlag.AlignTop)
        self._widen()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_names"):
            self._widen()

    def _widen(self) -> None:
        for name in self._names:
            name.setFixedWidth(px(self._width))
