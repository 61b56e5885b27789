"""Rows that somebody else changed show for three seconds who it was."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer

from aidhub.ui.components.toast import announce
from aidhub.ui.desk import Desk
from aidhub.ui.table.paged import PagedRows
from aidhub.ui.table.table import Table
from aidhub.ui.text import Text, said

SHOWN_FOR, MOST = 3000, 50  # milliseconds; rows of which somebody is named at once


class ForeignChanges(QObject):
    """Watches the rows of a table for what was not done at this desk.

    Args:
        desk: tells a change elsewhere from one that was made here.
        table: shows the rows.
        rows: what is watched.
        who: ``who(session, keys)`` answers for each key the name of whoever changed it last, "" for nobody.
        words: what a screen reader says of a row that was changed, given the row and the name.
    """

    def __init__(
        self,
        desk: Desk,
        table: Table,
        rows: PagedRows,
        who: Callable[..., Sequence[str]],
        words: Callable[[Any, str], Text],
    ) -> None:
        super().__init__(table)
        self._table, self._rows = table, rows
        self._desk, self._who, self._words = desk, who, words
        self._is_foreign = False
        self._over = QTimer(self, singleShot=True, interval=SHOWN_FOR)

        desk.changed.connect(self._changed)
        rows.differing.connect(self._differ)
        self._over.timeout.connect(lambda: rows.name_rows({}))

    def _changed(self, answer: object) -> None:
        self._is_foreign = answer is None

    def _differ(self, rows: Sequence[Any]) -> None:
        if self._is_foreign:
            rows = rows[:MOST]
            keys = [self._rows.key(row) for row in rows]
            self._desk.ask(self._who, keys, then=lambda names: self._show(rows, names), key=(id(self), "who"))

    def _show(self, rows: Sequence[Any], names: Sequence[str]) -> None:
        named = [(row, name) for row, name in zip(rows, names, strict=True) if name]
        self._rows.name_rows({self._rows.key(row): name for row, name in named})
        self._over.start()
        if named:
            announce(self._table, said(self._words(*named[0])))
