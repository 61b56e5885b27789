"""The entry field above a list that filters it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal

from aidhub.ui.components.fields import Entry
from aidhub.ui.text import Text

PAUSE = 40  # milliseconds after a key before the list is asked


class ListFilter(Entry):
    """Words to filter a list by.

    ``typed`` carries them shortly after the last key; ↵ leads on to the list, by `returnPressed`.
    """

    typed = Signal(str)

    def __init__(self, name: Text, placeholder: Text = "") -> None:
        super().__init__(name, placeholder or name, icon="search", key="Ctrl+F", size="small")
        self.setClearButtonEnabled(True)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(lambda: self.typed.emit(self.text()))

    def go_to(self) -> None:
        """Take the focus, with all words chosen, so that typing replaces them."""
        self.setFocus()
        self.selectAll()

    def emptied(self) -> bool:
        """Empty it, as Esc does; says whether there was anything in it."""
        words = self.text()
        self.clear()
        return bool(words)
