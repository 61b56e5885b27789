"""How a person left the columns of a table, from one start to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aidhub.settings import Settings, TableColumns
from aidhub.ui.table.column import Column
from aidhub.ui.theme import now, px

if TYPE_CHECKING:
    from aidhub.ui.table.table import Table


class ColumnMemory:
    """Reads and writes the places of one table in the settings; without a name it remembers nothing."""

    def __init__(self, table: Table, settings: Settings, name: str) -> None:
        self._table, self._settings, self.name = table, settings, name
        self._is_restoring = False

    def restore(self) -> None:
        """Put widths, order and hidden columns back as they were left; new columns stand where they are made."""
        kept = self._settings.tables.get(self.name, TableColumns()) if self.name else TableColumns()
        self._is_restoring = True
        for at, column in enumerate(self._table.rows.columns):
            is_hidden = column.key in kept.hidden or (not column.is_shown and column.key not in kept.shown)
            self._table.setColumnHidden(at, is_hidden or column.key in self._table.withheld)
        self._put_in_order(kept.order)
        self._table.find_last()
        for at, column in enumerate(self._table.rows.columns):
            chosen = kept.widths.get(column.key)
            self._table.setColumnWidth(at, self._table.natural_width(at) if chosen is None else px(chosen))
        self._is_restoring = False

    def keep(self, *_: int) -> None:
        """Write down how the columns are now."""
        if self._is_restoring or not self.name:
            return
        columns, head = self._table.rows.columns, self._table.head
        in_order = [columns[head.logicalIndex(at)] for at in range(len(columns))]
        before = self._settings.tables.get(self.name, TableColumns())
        seen = {column.key: not self._table.isColumnHidden(at) for at, column in enumerate(columns)}
        for column in columns:
            if column.key in self._table.withheld:
                seen[column.key] = _was_seen(column, before)
        widths = {
            column.key: round(self._table.columnWidth(at) / now().scale)
            for at, column in enumerate(columns)
            if seen[column.key] and not column.stretch and self._is_chosen(at, column, before)
        }
        self._settings.tables[self.name] = TableColumns(
            order=[column.key for column in in_order],
            widths=before.widths | widths,
            hidden=[key for key, is_seen in seen.items() if not is_seen],
            shown=[column.key for column in columns if seen[column.key] and not column.is_shown],
        )
        self._table.columns_changed.emit(self.name)

    def _is_chosen(self, at: int, column: Column, before: TableColumns) -> bool:
        """Whether a person gave a column its width; one that was not chosen follows the words in it."""
        return column.key in before.widths or self._table.columnWidth(at) != self._table.natural_width(at)

    def _put_in_order(self, order: list[str]) -> None:
        columns, head = self._table.rows.columns, self._table.head
        known = [key for key in order if any(column.key == key for column in columns)]
        wished = known + [column.key for column in columns if column.key not in known]
        for to, key in enumerate(wished):
            logical = self._table.rows.column_at(key)
            head.moveSection(head.visualIndex(logical), to)


def _was_seen(column: Column, kept: TableColumns) -> bool:
    return column.key in kept.shown or (column.is_shown and column.key not in kept.hidden)
