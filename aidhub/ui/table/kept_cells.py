"""Cells that were typed, pasted or filled: the right ones are saved as one step, the others stay with their reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from aidhub.domain.errors import AidHubError, NothingChanged
from aidhub.ui.desk import Desk
from aidhub.ui.table.column import CellEdit
from aidhub.ui.table.table import Table
from aidhub.ui.text import sentence


class KeptCells(QObject):
    """Brings what a person changed in a table to the desk.

    Args:
        desk: where it is asked and done.
        table: whose cells they are.
        edit: what the services call the edit of a cell.
        check: ``check(session, edits)`` answers for each edit its refusal, or None.
        keep: ``keep(session, edits)`` keeps all of them as one step, or none.
        words: what the toast says of cells that were kept.

    Signals:
        done: that sentence; undone with Ctrl+Z.
        refused: why a cell was not kept; the reason stands below it as well.
    """

    done = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        desk: Desk,
        table: Table,
        edit: Callable[[CellEdit], Any],
        *,
        check: Callable[..., Sequence[AidHubError | None]],
        keep: Callable[..., int],
        words: Callable[[Sequence[CellEdit]], str],
    ) -> None:
        super().__init__(table)
        self._desk, self._table, self._edit = desk, table, edit
        self._check, self._keep, self._words = check, keep, words

        table.rows.edited.connect(self._look)

    def _look(self, cells: Sequence[CellEdit]) -> None:
        edits = [self._edit(cell) for cell in cells]
        self._desk.ask(self._check, edits, then=lambda refusals: self._part(cells, edits, refusals))

    def _part(self, cells: Sequence[CellEdit], edits: Sequence[Any], refusals: Sequence[AidHubError | None]) -> None:
        kept, kept_edits = [], []
        for cell, edit, refusal in zip(cells, edits, refusals, strict=True):
            if refusal is not None:
                self._keep_wrong(cell, refusal)
            else:
                kept.append(cell)
                kept_edits.append(edit)
        if kept:
            self._desk.do(
                self._keep,
                kept_edits,
                then=lambda _: self.done.emit(self._words(kept)),
                refused=lambda error: self._refuse(kept, error),
            )

    def _refuse(self, cells: Sequence[CellEdit], error: AidHubError) -> None:
        """Nothing was kept: somebody was faster, or it is so already."""
        for cell in cells:
            if isinstance(error, NothingChanged):
                self._table.rows.settle(cell)
            else:
                self._keep_wrong(cell, error)

    def _keep_wrong(self, cell: CellEdit, error: AidHubError) -> None:
        reason = sentence(error)
        self._table.refuse(cell, reason)
        self.refused.emit(reason)
