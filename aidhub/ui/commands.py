"""Commands: one action each, shared by button, menu, key and overlay."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence

from aidhub.ui.icons import icon as make_icon
from aidhub.ui.keys import key_words
from aidhub.ui.text import Text, is_language_change, said


class Command(QAction):
    """Something a person can do. Its words follow the language, its icon the theme.

    Args:
        text: the words of button and menu: a verb with its object.
        run: what is done. Called without arguments on the window's thread.
        icon: a drawing of `aidhub.ui.icons`, empty for none.
        key: in Qt's portable writing, several separated by commas; empty for none.
    """

    def __init__(
        self, parent: QObject, text: Text, run: Callable[[], object], *, icon: str = "", key: str = ""
    ) -> None:
        super().__init__(parent)
        self.text_function, self.run, self.icon_name, self.key = text, run, icon, key
        if icon:
            self.setIcon(make_icon(icon))
        if key:
            self.setShortcuts([QKeySequence(one.strip()) for one in key.split(", ")])
            self.setAutoRepeat(False)
        self.retranslate()

        self.triggered.connect(self._run)

    def say(self, text: Text, icon: str = "") -> None:
        """Do something else from now on, as the next step of a transport does: other words, another icon."""
        self.text_function = text
        if icon and icon != self.icon_name:
            self.icon_name = icon
            self.setIcon(make_icon(icon))
        self.retranslate()

    def add_keys(self, *keys: str) -> None:
        """Let further keys do it too; the first one stays the one that is named."""
        self.setShortcuts([*self.shortcuts(), *map(QKeySequence, keys)])
        self.key = ", ".join(filter(None, (self.key, *keys)))

    @property
    def words(self) -> str:
        """The text in the language in use, as a button shows it."""
        return said(self.text_function)

    @property
    def key_words(self) -> str:
        """The name of its key, empty if it has none."""
        return key_words(self.key.split(", ", maxsplit=1)[0])

    def retranslate(self) -> None:
        """Say the words anew."""
        self.setText(self.words.replace("&", "&&"))
        self.setToolTip(f"{self.words}  {self.key_words}".strip())

    def event(self, event: QEvent) -> bool:
        """Follow the language of the window this command belongs to."""
        if is_language_change(event):
            self.retranslate()
        return super().event(event)

    def _run(self) -> None:
        self.run()


class Choice(Command):
    """A command that is on or off, such as a column shown or a theme chosen. ``run`` is given the new state."""

    def __init__(
        self, parent: QObject, text: Text, run: Callable[[bool], object], *, on: bool = False, key: str = ""
    ) -> None:
        super().__init__(parent, text, lambda: run(self.isChecked()), key=key)
        self.setCheckable(True)
        self.setChecked(on)
