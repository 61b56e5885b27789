"""Cells on their way to and from other programs: as tab-separated text, and as a table for word processors."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

MOST_CELLS = 1_000_000


def copied(cells: Sequence[Sequence[str]]) -> QMimeData:
    """Put rows of cells into the form other programs take."""
    made = QMimeData()
    made.setText(tab_separated(cells))
    rows = ("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in cells)
    made.setHtml("<meta charset='utf-8'><table>" + "".join(rows) + "</table>")
    return made


def tab_separated(cells: Sequence[Sequence[str]]) -> str:
    """Write rows of cells as spreadsheets put them on the clipboard; a cell with a tab or line break is quoted."""
    stream = io.StringIO()
    csv.writer(stream, dialect="excel-tab", lineterminator="\n").writerows(cells)
    return stream.getvalue().removesuffix("\n")


def pasted(text: str) -> list[list[str]]:
    """Read rows of cells from the clipboard's text. One line without tabs is one cell.

    A quote opens a quoted cell only at its beginning, and only if another one closes it.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    try:
        return list(csv.reader(io.StringIO(lines), dialect="excel-tab", strict=True))
    except csv.Error:
        return [line.split("\t") for line in lines.split("\n")]
