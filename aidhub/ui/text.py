"""A text that is said anew when the language changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from aidhub.domain.errors import AidHubError
from aidhub.domain.quantities import NumberStyle
from aidhub.i18n import spoken

Text = str | Callable[[], str]
"""What a component is given to say: a function that says it in the language in use, or a text that is in no language.

``lambda: translate("Stock", "Move")`` is said again in each language; a name or a number is given as it is.
"""


def said(text: Text) -> str:
    """Say the text in the language in use."""
    return text if isinstance(text, str) else text()


def spoken_style() -> NumberStyle:
    """Tell the decimal mark of the language in use, which reads 1.234 and 1,234."""
    return NumberStyle(spoken().formats.decimal_mark)


def sentence(error: AidHubError) -> str:
    """Say what is the matter and what to do, in the language in use."""
    from aidhub.messages import sentence as find  # noqa: PLC0415 - it knows all layers' errors, and with them the database

    return find(error)


def is_language_change(event: QEvent) -> bool:
    """Tell whether a widget is asked to say its texts anew."""
    return event.type() == QEvent.Type.LanguageChange


class SpokenName(QObject):
    """Keeps the accessible name of a widget in the language in use. Made by `name_it`."""

    def __init__(self, widget: QWidget, text: Text) -> None:
        super().__init__(widget)
        self._widget = widget
        self.say(text)

    def say(self, text: Text) -> None:
        """Give the widget another name."""
        self._text = text
        self._widget.setAccessibleName(said(text))

    def event(self, event: QEvent) -> bool:
        """Say the name anew when the widget passes a change of language on to its children."""
        if is_language_change(event):
            self.say(self._text)
        return super().event(event)


def name_it(widget: QWidget, text: Text) -> None:
    """Give a widget the name a screen reader says; it follows the language."""
    for child in widget.children():
        if isinstance(child, SpokenName):
            child.say(text)
            return
    SpokenName(widget, text)
