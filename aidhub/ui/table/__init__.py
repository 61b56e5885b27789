"""Tables that feel like a spreadsheet and stay fast with a million rows: the database sorts, filters and pages."""

from __future__ import annotations

from aidhub.ui.table.column import CENTER, LEFT, RIGHT, CellEdit, Column
from aidhub.ui.table.fixed import FixedRows
from aidhub.ui.table.foot import TableFoot
from aidhub.ui.table.foreign import ForeignChanges
from aidhub.ui.table.kept_cells import KeptCells
from aidhub.ui.table.paged import PagedRows, Source
from aidhub.ui.table.table import Table

__all__ = [
    "CENTER",
    "LEFT",
    "RIGHT",
    "CellEdit",
    "Column",
    "FixedRows",
    "ForeignChanges",
    "KeptCells",
    "PagedRows",
    "Source",
    "Table",
    "TableFoot",
]
