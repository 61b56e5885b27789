"""Cells of the stock that a person changed: the right ones are saved as one step, the others stay with their reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from aidhub.domain.errors import AidHubError, NothingChanged
from aidhub.i18n import translate, translate_plural
from aidhub.sentences import sentence
from aidhub.services.stock_edits import StockEdit, check_edits, edit_stock
from aidhub.ui.desk import Desk
from aidhub.ui.table import CellEdit, Table
from aidhub.ui.transport.entries import spoken_style


class StockCells(QObject):
    """Takes what was typed, pasted or filled into the table.

    Signals:
        done: a sentence for the toast, undone with Ctrl+Z.
    """

    done = Signal(str)

    def __init__(self, desk: Desk, table: Table) -> None:
        super().__init__(table)
        self._desk, self._table = desk, table

        table.rows.edited.connect(self._change)

    def _change(self, cells: list[CellEdit]) -> None:
        edits = [StockEdit(cell.row, cell.column, cell.text, spoken_style()) for cell in cells]
        self._desk.ask(check_edits, edits, then=lambda found: self._keep(cells, edits, found))

    def _keep(
        self, cells: Sequence[CellEdit], edits: Sequence[StockEdit], refusals: Sequence[AidHubError | None]
    ) -> None:
        right = [at for at, refusal in enumerate(refusals) if refusal is None]
        for cell, refusal in zip(cells, refusals, strict=True):
            if refusal is not None:
                self._table.refuse(cell, sentence(refusal))
        if right:
            kept = [cells[at] for at in right]
            self._desk.do(
                edit_stock,
                [edits[at] for at in right],
                then=lambda _: self._say_kept(kept),
                refused=lambda error: self._refuse(kept, error),
            )

    def _refuse(self, cells: Sequence[CellEdit], error: AidHubError) -> None:
        """Nothing was kept: somebody was faster, or it is so already."""
        for cell in cells:
            if isinstance(error, NothingChanged):
                self._table.rows.settle(cell)
            else:
                self._table.refuse(cell, sentence(error))

    def _say_kept(self, cells: Sequence[CellEdit]) -> None:
        rows = {self._table.rows.key(cell.row): cell.row for cell in cells}
        [first, *more] = rows.values()
        if more:
            self.done.emit(translate_plural("Stock", "{count} row changed", "{count} rows changed", len(rows)))
        else:
            self.done.emit(translate("Stock", "{what} changed", what=first.package or first.location))
