"""How each person left the columns of the tables: theirs at every workstation, as soon as they sign on."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from aidhub.settings import TableColumns, columns_kept
from aidhub.ui.desk import Desk
from aidhub.ui.table import Table

if TYPE_CHECKING:
    from aidhub.ui.shell import Shell

COLUMNS = "columns."
KEPT_AFTER = 800  # milliseconds in which a column may still be pulled


class PersonalColumns(QObject):
    """Hands the tables the columns of whoever sits here, and keeps what that person changes.

    Who has changed nothing yet finds the columns as this workstation had them at the start.
    """

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__(shell)
        self._desk = desk
        self._usual = dict(desk.settings.tables)
        self._person_id: int | None = None
        self._tables: list[Table] = []
        self._changed: set[str] = set()
        self._soon = QTimer(self, singleShot=True, interval=KEPT_AFTER)

        self._soon.timeout.connect(self.keep)
        shell.signing_on.changed.connect(self._ask)
        desk.left.connect(self._forget)

    def take(self, page: QWidget) -> None:
        """Look after the tables of a page."""
        for table in page.findChildren(Table):
            if table.memory.name:
                self._tables.append(table)
                table.columns_changed.connect(self._keep_soon)

    def _ask(self) -> None:
        person_id = self._desk.person_id
        if person_id is None or person_id == self._person_id:
            return
        self.keep()
        self._person_id = person_id
        from aidhub.services.preferences import preferences  # noqa: PLC0415 - the window paints first

        self._desk.ask(
            preferences, person_id, COLUMNS, then=lambda found: self._show(person_id, found), key="own columns"
        )

    def _show(self, person_id: int, found: dict[str, Any]) -> None:
        if person_id != self._person_id:
            return
        own = {key.removeprefix(COLUMNS): columns_kept(kept) for key, kept in found.items() if isinstance(kept, dict)}
        self._desk.settings.tables = self._usual | own
        self._tables = [table for table in self._tables if isValid(table)]
        for table in self._tables:
            table.memory.restore()
            table.stretch()

    def _forget(self) -> None:
        """The persons of another warehouse have columns of their own."""
        self._soon.stop()
        self._changed.clear()
        self._person_id = None
        self._desk.settings.tables = dict(self._usual)

    def _keep_soon(self, name: str) -> None:
        self._changed.add(name)
        self._soon.start()

    def keep(self) -> None:
        """Keep what was changed, for the person who changed it, now."""
        self._soon.stop()
        changed, self._changed = self._changed, set()
        if self._person_id is None or not changed:
            return
        from aidhub.services.preferences import prefer  # noqa: PLC0415 - the window paints first

        for name in sorted(changed):
            kept = asdict(self._desk.settings.tables.get(name, TableColumns()))
            self._desk.do(prefer, self._person_id, COLUMNS + name, kept, refused=lambda _: None)
