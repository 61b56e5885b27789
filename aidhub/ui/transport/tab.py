"""What the tabs of a transport have in common."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from aidhub.domain.errors import AidHubError
from aidhub.messages import sentence
from aidhub.services.transport_show import TransportShow
from aidhub.ui.commands import Command
from aidhub.ui.components.toast import announce
from aidhub.ui.page import Page
from aidhub.ui.table import CellEdit, Table
from aidhub.ui.text import Text


class Tab(QWidget):
    """A part of the transport's page. Its commands work while it is shown."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.desk = page, page.desk
        self.shown: TransportShow | None = None
        self._commands: list[Command] = []

    def command(self, text: Text, run: Callable[[], object], *, icon: str = "", key: str = "") -> Command:
        """Make a command of this tab."""
        made = Command(self, text, run, icon=icon, key=key)
        self._commands.append(made)
        self.addAction(made)
        return made

    def commands(self) -> list[Command]:
        """List its commands, for the overlay of keys."""
        return list(self._commands)

    def show_transport(self, shown: TransportShow) -> None:
        """Show this transport, or the same one anew; selection and scroll place stay."""
        raise NotImplementedError

    def panes(self) -> list[QWidget]:
        """List the parts F6 goes through."""
        return [self]

    def more_keys(self) -> list[tuple[str, Text]]:
        """List the keys that belong to no command."""
        return []

    def retranslate(self) -> None:
        """Say again what no component says by itself."""

    def step_back(self) -> bool:
        """Close what is open; answers whether there was something to close."""
        return False

    def refuse(self, table: Table, edit: CellEdit, error: AidHubError) -> None:
        """Keep a text that was not accepted in its cell; the reason stands below it, and a screen reader says it."""
        reason = sentence(error)
        table.refuse(edit, reason)
        announce(table, reason, urgent=True)

    def tell_of_table(self, text: str) -> None:
        """Say in the toast what a table tells."""
        self.tell(text, undo=False)

    def tell(self, text: str, *, undo: bool = True) -> None:
        """Say in the toast what was done."""
        self.page.told.emit(text, undo)
