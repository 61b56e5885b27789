"""The right pane of the page Stock count: what differs, each with its remedy in one touch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from aidhub.i18n import translate
from aidhub.services.count_rows import Difference
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.labels import IconLabel, PlainLabel
from aidhub.ui.components.surfaces import Surface, clear, column, row, scrolling
from aidhub.ui.count import words
from aidhub.ui.text import Text
from aidhub.ui.theme import px

_ICONS = {"elsewhere": "arrow-left-right", "missing": "package-x", "quantity": "hash", "damaged": "package-x"}


@dataclass(frozen=True, slots=True)
class Remedy:
    """A difference or a hint, and the button that puts it right; no button where only a coordinator can."""

    icon: str
    title: Text
    second: Text
    action: Text = ""
    run: Callable[[], object] | None = None
    action_icon: str = ""


class Remedies(QWidget):
    """Cards below each other; the ones that stayed keep the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[Button] = []
        inner = QWidget()
        self._cards = QVBoxLayout(inner)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(px(8))
        outer = column(scrolling(inner), gap=0)
        self.setLayout(outer)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_remedies(self, remedies: Sequence[Remedy]) -> None:
        """Show these, the first on top."""
        focused = next((at for at, button in enumerate(self.buttons) if button.hasFocus()), None)
        clear(self._cards)
        self.buttons = []
        for remedy in remedies:
            self._cards.addWidget(self._card(remedy))
        self._cards.addStretch(1)
        if focused is not None and self.buttons:
            self.buttons[min(focused, len(self.buttons) - 1)].setFocus()

    def _card(self, remedy: Remedy) -> QWidget:
        card = Surface("card")
        head = row(
            column(IconLabel(remedy.icon, "warn", 20), 0, gap=0),
            column(
                PlainLabel(remedy.title, "large", wrap=True),
                PlainLabel(remedy.second, "helper", "muted", wrap=True),
                gap=2,
            ),
            gap=12,
        )  # fmt: skip
        head.setStretch(1, 1)
        inside = column(head, gap=10)
        if remedy.run is not None:
            button = Button(remedy.action, remedy.run, icon=remedy.action_icon, size="floor")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.buttons.append(button)
            inside.addWidget(button)
        inside.setContentsMargins(px(14), px(12), px(14), px(12))
        card.setLayout(inside)
        return card


def remedy_of(
    one: Difference, here: Callable[[int], object], label: Callable[[int], object], *, may_act: bool
) -> Remedy:
    """Make the card of a difference."""
    icon = _ICONS.get(one.kind, "triangle-alert")
    title, second = partial(words.difference_title, one), partial(words.difference_second, one)
    if may_act and one.kind == "elsewhere" and not one.is_away:
        action = partial(_record, one.location)
        return Remedy(icon, title, second, action, partial(here, one.id))
    if may_act and one.kind == "unknown":
        return Remedy(icon, title, second, _new_label, partial(label, one.id), "printer")
    return Remedy(icon, title, second)


def _record(location: str) -> str:
    return translate("Count", "Record here, on {location}", location=location)


def _new_label() -> str:
    return translate("Count", "New label")
