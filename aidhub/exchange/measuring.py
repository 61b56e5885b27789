"""How large the sheets of a workbook are, measured in the packed file before anything parses it.

A sheet of 5 kB whose only cell is XFD1048576 makes a reader take gigabytes, so the cells' own positions are read from
the stream, a piece at a time; what the file says about its size is not believed. On the way, what a reader would lose
is noted: errors, formulas without a stored result, leading zeros that only the number format shows, hidden rows.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from aidhub.exchange.limits import FEW_CELLS, SPARSE, Limits
from aidhub.exchange.refusals import FarCell, SheetTooLarge
from aidhub.exchange.sheet import Fault, cell_name

PIECE = 1 << 20
MOST_NOTED = 100_000
"""Bytes read at a time, and cells of a kind that are noted one by one."""


@dataclass(slots=True)
class Extent:
    """How far a sheet's filled cells reach, and what is odd about single cells (positions counted from 0)."""

    rows: int = 0
    columns: int = 0
    filled: int = 0
    far: tuple[int, int] = (0, 0)
    faults: dict[tuple[int, int], Fault] = field(default_factory=dict)
    padded: dict[tuple[int, int], int] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)

    @property
    def area(self) -> int:
        """Cells from A1 to the last filled row and column: what a reader will make room for."""
        return self.rows * self.columns

    def reach(self, row: int, column: int, count: int = 1) -> None:
        """Note filled cells that end at this row and column, counted from 1."""
        self.filled += count
        if row > self.rows or column > self.columns:
            self.far = (max(row, self.far[0]), max(column, self.far[1]))
            self.rows, self.columns = max(row, self.rows), max(column, self.columns)

    def check(self, sheet: str, limits: Limits) -> None:
        """Refuse a sheet that is too large to read."""
        if self.area > FEW_CELLS and self.filled * SPARSE < self.area:
            raise FarCell(sheet=sheet, cell=cell_name(self.far[0] - 1, self.far[1] - 1), filled=self.filled)
        for what, count, limit in (
            ("rows", self.rows - 1, limits.rows),
            ("columns", self.columns, limits.columns),
            ("cells", self.area, limits.cells),
        ):
            if count > limit:
                raise SheetTooLarge(sheet=sheet, what=what, count=count, limit=limit)
