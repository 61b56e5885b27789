"""Files for the tests: written here, so that nothing in them is secret or anybody's."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import xlsxwriter

from aidhub.exchange.sheet import Sheet, Workbook, tidy

Rows = Sequence[Sequence[Any]]
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def workbook_of(rows: Rows, merged: Sequence[tuple[int, int, int, int]] = ()) -> Workbook:
    """Make a workbook as the reading gives it, without a file."""
    return Workbook("list", "text", (Sheet("", tuple(tidy(map(as_read, row)) for row in rows), merged=tuple(merged)),))


def as_read(cell: Any) -> Any:
    """Give a number the type that the reading gives it."""
    if isinstance(cell, float):
        return int(cell) if cell.is_integer() else Decimal(format(cell, ".15g"))
    return cell


def write_csv(path: Path, rows: Rows, *, encoding: str = "utf-8", delimiter: str = ",") -> Path:
    """Write a list as text."""
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerows([["" if cell is None else cell for cell in row] for row in rows])
    return path


def write_xlsx(
    path: Path, sheets: Mapping[str, Rows], *, hidden: Sequence[str] = (), merged: Sequence[str] = ()
) -> Path:
    """Write a workbook; ``=1/0`` and the like become formulas without a stored result."""
    with xlsxwriter.Workbook(path) as workbook:
        day = workbook.add_format({"num_format": "dd.mm.yyyy"})
        for name, rows in sheets.items():
            sheet = workbook.add_worksheet(name)
            for number, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if isinstance(cell, (date, datetime)):
                        sheet.write_datetime(number, column, cell, day)
                    elif isinstance(cell, str) and cell.startswith("="):
                        sheet.write_formula(number, column, cell, None, "")
                    elif cell is not None:
                        sheet.write(number, column, cell)
            for area in merged:
                first = area.split(":")[0]
                sheet.merge_range(area, next(iter(_cell(rows, first)), ""))
            if name in hidden:
                sheet.hide()
    return path


def _cell(rows: Rows, name: str) -> list[Any]:
    row, column = int(name[1:]) - 1, ord(name[0]) - 65
    return [rows[row][column]] if row < len(rows) and column < len(rows[row]) else []


def write_ods(path: Path, rows: Rows, *, after: str = "") -> Path:
    """Write an ods workbook of one table by hand; ``after`` is more of the table's XML."""
    body = "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows)
    names = ("office", "table", "text")
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in names)
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces} xmlns:calcext="urn:x"><office:body>'
        f'<office:spreadsheet><table:table table:name="Liste">{body}{after}</table:table></office:spreadsheet>'
        "</office:body></office:document-content>"
    )
    media = "application/vnd.oasis.opendocument.spreadsheet"
    entry = f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{media}"/>'
    space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    manifest = f'<manifest:manifest xmlns:manifest="{space}">{entry}</manifest:manifest>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", media, zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr("content.xml", content)
    return path


def _ods_cell(cell: Any) -> str:
    if cell is None:
        return "<table:table-cell/>"
    if isinstance(cell, bool | str):
        return f'<table:table-cell office:value-type="string"><text:p>{escape(str(cell))}</text:p></table:table-cell>'
    value = f'value-type="float" office:value="{cell}"'
    if isinstance(cell, date):
        value = f'value-type="date" office:date-value="{cell.isoformat()}"'
    return f"<table:table-cell office:{value}><text:p>{cell}</text:p></table:table-cell>"


def raw_xlsx(path: Path, sheet: str, *, parts: Mapping[str, bytes] | None = None, name: str = "Liste") -> Path:
    """Write a workbook from the XML of its sheet, as no spreadsheet program would."""
    types = (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/'
        'vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType="application/'
        'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
    )
    link = (
        '<Relationships xmlns="{0}/relationships"><Relationship Id="r1" Type="{1}/{2}" Target="{3}"/></Relationships>'
    )
    entry = f'<sheet name={quoteattr(name)} sheetId="1" r:id="r1"/>'
    book = f'<workbook {MAIN} xmlns:r="{LINKS}"><sheets>{entry}</sheets></workbook>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", types)
        archive.writestr("_rels/.rels", link.format(PACKAGE, LINKS, "officeDocument", "xl/workbook.xml"))
        archive.writestr("xl/workbook.xml", book)
        archive.writestr(
            "xl/_rels/workbook.xml.rels", link.format(PACKAGE, LINKS, "worksheet", "worksheets/sheet1.xml")
        )
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
        for part, content in (parts or {}).items():
            archive.writestr(part, content)
    return path


def sheet_xml(rows: str, *, before: str = "") -> str:
    """Put rows of XML into a sheet."""
    return f'<?xml version="1.0" encoding="UTF-8"?>{before}<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>'


def text_cell(name: str, text: str) -> str:
    """Write a cell of text as XML."""
    return f'<c r="{name}" t="inlineStr"><is><t>{text}</t></is></c>'
