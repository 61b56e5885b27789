"""Rows that are all here: the lines of one transport, the papers of a stop. At most some hundred."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QObject

from aidhub.ui.table.column import Column
from aidhub.ui.table.model import RowsModel


class FixedRows(RowsModel):
    """A table over a list. `show_rows` shows another list; ticks, selection and scroll place stay by key."""

    def __init__(
        self,
        columns: Sequence[Column],
        key: Callable[[Any], Hashable],
        spoken: Callable[[Any], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, key, spoken, parent)
        self._rows: list[Any] = []

    @property
    def total(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows from now on, in this order or the one chosen by a head."""
        wished = self._in_order(rows)

        def take() -> None:
            self._rows = wished

        self.arriving.emit(False)  # noqa: FBT003 - a signal
        self._total_becomes(len(wished), take)
        self._forget_waiting()
        self._repaint()
        self._ticks_are(self.ticked & {self.key(row) for row in rows})
        self.arrived.emit(False)  # noqa: FBT003 - a signal

    def row(self, at: int) -> Any:
        """The row at a place, or None behind the end."""
        return self._rows[at] if 0 <= at < self.total else None

    def here(self) -> Iterable[tuple[int, Any]]:
        """All rows, with their places."""
        return enumerate(self._rows)

    def ask_rows(self, first: int, count: int, then: Callable[[Sequence[Any]], object]) -> None:
        """Hand over rows from a place on."""
        then(self._rows[first : first + count])

    def ask_keys(self, then: Callable[[Sequence[Hashable]], object]) -> None:
        """Hand over the keys of all rows."""
        then([self.key(row) for _, row in self.here() if self.may_tick(row)])

    def sort_by(self, sort: str, *, descending: bool) -> None:
        """Sort by the attribute of the rows that a column names as its ``sort``."""
        self.order, self.descending = sort, descending
        self.show_rows(list(self._rows))

    def _in_order(self, rows: Sequence[Any]) -> list[Any]:
        """Sort by the chosen attribute; what has none stands at the end, whichever way round."""
        if not self.order:
            return list(rows)
        values = [(getattr(row, self.order), row) for row in rows]
        known = [(value, row) for value, row in values if value is not None]
        known.sort(key=lambda pair: pair[0], reverse=self.descending)
        return [row for _, row in known] + [row for value, row in values if value is None]
