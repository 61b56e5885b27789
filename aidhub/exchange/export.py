"""Write tables for others: as a workbook, or as csv that comes back unchanged."""

from __future__ import annotations

import csv
import io
import os
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Literal

import xlsxwriter

from aidhub.domain.errors import AidHubError
from aidhub.exchange.plain_text import guarded

Value = str | int | Decimal | bool | date | datetime | None
Form = Literal["xlsx", "csv"]

_WIDTHS = (8, 60)
_MOST_EXACT = 10**15


class FileNotWritten(AidHubError):
    """A file cannot be written: it is open elsewhere, no room, no right. Facts: file, reason (the system's words)."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column of an exported table. ``tag`` is its HXL tag; ``width`` is in letters, None: as wide as its heading."""

    heading: str
    tag: str = ""
    width: int | None = None


def write_table(
    path: Path | str,
    columns: Sequence[TableColumn],
    rows: Iterable[Sequence[Value]],
    *,
    name: str = "",
    tags: bool = False,
) -> None:
    """Write a table to a file whose name ends in .xlsx or .csv; an existing one is replaced whole or not at all.

    Args:
        path: where to; the folder is there.
        columns: headings.
        rows: values, one for each column. Texts stay texts: nothing becomes a formula or a link.
        name: of the sheet.
        tags: write a row of HXL tags below the headings.

    Raises:
        FileNotWritten: nothing was changed.
    """
    path = Path(path)
    form: Form = "csv" if path.suffix.casefold() == ".csv" else "xlsx"
    try:
        write_file(path, table_bytes(form, columns, rows, name=name, tags=tags))
    except OSError as error:
        raise FileNotWritten(file=str(path), reason=error.strerror or str(error)) from error


def table_bytes(
    form: Form, columns: Sequence[TableColumn], rows: Iterable[Sequence[Value]], *, name: str = "", tags: bool = False
) -> bytes:
    """Make a table as the bytes of a file; see `write_table`."""
    heads: list[Sequence[Value]] = [[column.heading for column in columns]]
    heads += [[column.tag for column in columns]] if tags else []
    if form == "csv":
        return _csv(heads, rows)
    return _xlsx(columns, heads, rows, name)


def write_file(path: Path, content: bytes) -> None:
    """Write beside the file, to the disk, then put it in the file's place."""
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink()
        raise


def _csv(heads: Iterable[Sequence[Value]], rows: Iterable[Sequence[Value]]) -> bytes:
    """Write comma-separated UTF-8 with a mark, as spreadsheets expect it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    for row in heads:
        writer.writerow([str(value) for value in row])
    for row in rows:
        writer.writerow([_csv_cell(value) for value in row])
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8", "replace")


def _csv_cell(value: Value) -> str:
    return guarded(value) if isinstance(value, str) else _plain(value)


def _plain(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes")
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def _xlsx(
    columns: Sequence[TableColumn], heads: Sequence[Sequence[Value]], rows: Iterable[Sequence[Value]], name: str
) -> bytes:
    content = io.BytesIO()
    options = {"constant_memory": True, **dict.fromkeys(("strings_to_formulas", "strings_to_urls"), False)}
    with xlsxwriter.Workbook(content, options) as workbook:
        sheet = workbook.add_worksheet(_sheet_name(name))
        bold = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        day = workbook.add_format({"num_format": "yyyy-mm-dd"})
        moment = workbook.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        for index, column in enumerate(columns):
            width = column.width or min(max(len(column.heading) + 2, _WIDTHS[0]), _WIDTHS[1])
            sheet.set_column(index, index, width)
        for number, row in enumerate(heads):
            for index, value in enumerate(row):
                sheet.write_string(number, index, _plain(value), bold)
        sheet.freeze_panes(len(heads), 0)
        last = len(heads) - 1
        for last, row in enumerate(rows, len(heads)):
            for index, value in enumerate(row):
                _write_cell(sheet, (last, index), value, moment if isinstance(value, datetime) else day)
        if columns:
            sheet.autofilter(len(heads) - 1, 0, max(last, len(heads) - 1), len(columns) - 1)
    return content.getvalue()


def _write_cell(sheet: xlsxwriter.worksheet.Worksheet, where: tuple[int, int], value: Value, day: object) -> None:
    row, column = where
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, (int, Decimal)) and -_MOST_EXACT < value < _MOST_EXACT:
        sheet.write_number(row, column, value)
    elif isinstance(value, datetime):
        sheet.write_datetime(row, column, value.replace(tzinfo=None), day)
    elif isinstance(value, date):
        sheet.write_datetime(row, column, value, day)
    elif value is not None and value != "":
        sheet.write_string(row, column, _plain(value))


def _sheet_name(name: str) -> str:
    """Make a name that a workbook accepts: at most 31 letters, without some signs."""
    return "".join(" " if mark in "[]:*?/\\" else mark for mark in name).strip(" '")[:31] or "AidHub"
