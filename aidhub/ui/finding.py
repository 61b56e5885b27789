"""The way to the palette: Ctrl+K, and the field in the top bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from aidhub.ui.desk import Desk
from aidhub.ui.palette.field import SearchField

if TYPE_CHECKING:
    from aidhub.ui.searching import Search
    from aidhub.ui.shell import Shell


class Finding(QObject):
    """Keeps the palette of a window. It is made when it is first wanted, so that the window paints first."""

    def __init__(self, shell: Shell, desk: Desk, over: QWidget, key: str) -> None:
        super().__init__(shell)
        self._shell, self._desk, self._over = shell, desk, over
        self._search: Search | None = None
        self.field = SearchField(self.open, key)

        shell.language.changed.connect(self._look_again)
        shell.signing_on.changed.connect(self._forget)
        desk.left.connect(self._forget)

    @property
    def is_open(self) -> bool:
        """Whether the palette covers the window."""
        return self._search is not None and self._search.palette.isVisible()

    @property
    def search(self) -> Search:
        """What the palette shows and does."""
        if self._search is None:
            from aidhub.ui.searching import Search  # noqa: PLC0415 - the window paints first

            self._search = Search(self._shell, self._desk, self._over)
        return self._search

    def open(self, text: str = "") -> None:
        """Cover the window with the palette; some letters may be typed already."""
        self._shell.overlay.leave()
        self.search.palette.open(text)

    def step_back(self) -> None:
        """Esc: from the actions of a row to the rows, then away."""
        self.search.palette.step_back()

    def leave(self) -> None:
        """Take the palette away."""
        if self.is_open:
            self.search.palette.leave()

    def _look_again(self, _: str) -> None:
        if self.is_open:
            self.search.look_again()

    def _forget(self) -> None:
        if self._search is not None:
            self._search.forget()
