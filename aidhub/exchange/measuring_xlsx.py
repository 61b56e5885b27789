"""Measure the sheets of an xlsx workbook."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from typing import Any

from aidhub.exchange.limits import Limits
from aidhub.exchange.measuring import MOST_NOTED, PIECE, Extent
from aidhub.exchange.sheet import Fault, column_number

_REF = rb"""\sr\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']"""
_TAG = rb"<(?:[\w.-]+:)?"
_CELL = re.compile(_TAG + rb"c(?=\s)[^<>]{0,300}?" + _REF + rb"[^<>]{0,300}(?<!/)>\s*(?!</)")
_ERROR = re.compile(
    _TAG + rb"""c(?=\s)([^<>]{0,300}?\st\s*=\s*["']e["'][^<>]{0,300})>(?:"""
    + _TAG + rb"f[^<>]*(?:/>|>[^<]*</[^<>]*>))?\s*" + _TAG + rb"v[^<>]*>([^<]{0,20})"
)  # fmt: skip
_FORMULA = re.compile(
    _TAG + rb"c(?=\s)([^<>]{0,300})>\s*" + _TAG + rb"f(?=[\s/>])[^<>]*(?:/>|>[^<]*</[^<>]*>)\s*(?:"
    + _TAG + rb"v\s*/>|" + _TAG + rb"v\s*>\s*</[^<>]*>)?\s*</"
)  # fmt: skip
_STYLED = re.compile(_TAG + rb"""c(?=\s)([^<>]{0,300}?\ss\s*=\s*["'](\d+)["'][^<>]{0,300})>\s*""" + _TAG + rb"v")
_HIDDEN = re.compile(
    _TAG + rb"""row(?=\s)(?=[^<>]{0,300}\shidden\s*=\s*["'](?:1|true)["'])[^<>]{0,300}?\sr\s*=\s*["'](\d+)["']"""
)
_END = re.compile(rb"</(?:[\w.-]+:)?worksheet\s*>\s*\Z")
_ROW_END = re.compile(rb"</(?:[\w.-]+:)?row>")
_POSITION = re.compile(_REF)


def measure_xlsx(archive: zipfile.ZipFile, limits: Limits) -> dict[str, Extent]:
    """Measure every sheet of an xlsx workbook, by the sheets' names.

    Raises:
        FarCell, SheetTooLarge: as soon as it is known.
        BadZipFile: a sheet is cut short; a reader would take what is there for all.
    """
    padded = _padded_styles(archive)
    extents = {}
    for name, part in _sheet_parts(archive):
        with archive.open(part) as stream:
            extent = Extent()
            piece = b""
            for piece in _rows(iter(lambda stream=stream: stream.read(PIECE), b"")):  # type: ignore[misc]
                _measure_rows(piece, extent, padded)
                extent.check(name, limits)
            if not _END.search(piece):
                raise zipfile.BadZipFile("a sheet without an end")
            extents[name] = extent
    return extents


def _sheet_parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Pair the names of the sheets with the parts they are kept in."""
    targets = {
        link.get("Id"): link.get("Target", "").lstrip("/").removeprefix("xl/")
        for link in _xml(archive, "xl/_rels/workbook.xml.rels").iter()
        if link.get("Id")
    }
    parts = set(archive.namelist())
    for sheet in _xml(archive, "xl/workbook.xml").iter():
        if sheet.tag.rpartition("}")[2] == "sheet":
            link = next((value for key, value in sheet.attrib.items() if key.endswith("}id")), None)
            part = f"xl/{targets.get(link, '')}"
            if part in parts and "worksheets" in part:
                yield sheet.get("name", ""), part


def _xml(archive: zipfile.ZipFile, part: str) -> ET.Element:
    """Parse a small part; entities are refused, as no spreadsheet has them."""
    content = archive.read(part)
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise ET.ParseError("a document type")
    return ET.fromstring(content)  # noqa: S314 - no document type, and expat limits what is left


def _padded_styles(archive: zipfile.ZipFile) -> dict[bytes, int]:
    """Find the cell styles that show whole numbers with leading zeros (00000), and to how many digits."""
    if "xl/styles.xml" not in archive.namelist():
        return {}
    styles = _xml(archive, "xl/styles.xml")
    formats = {
        element.get("numFmtId"): len(code)
        for element in styles.iter()
        if element.tag.endswith("}numFmt") and re.fullmatch("00+", code := element.get("formatCode", ""))
    }
    uses = next((element for element in styles if element.tag.endswith("}cellXfs")), ())
    return {
        str(i).encode(): formats[use.get("numFmtId")] for i, use in enumerate(uses) if use.get("numFmtId") in formats
    }


def _rows(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Cut a stream of XML into pieces that end with a row, so that no cell is cut in two."""
    rest = b""
    for piece in pieces:
        rest += piece
        ends = list(_ROW_END.finditer(rest))
        if ends:
            yield rest[: ends[-1].end()]
            rest = rest[ends[-1].end() :]
        elif len(rest) > 8 * PIECE:
            yield rest
            rest = b""
    yield rest


def _measure_rows(piece: bytes, extent: Extent, padded: dict[bytes, int]) -> None:
    found = _CELL.findall(piece)
    if found:
        letters, rows = zip(*found, strict=True)
        columns = max(column_number(letter.decode()) for letter in set(letters)) + 1
        extent.reach(max(map(int, rows)), columns, len(found))
    _note_faults(piece, extent)
    for attributes, style in _STYLED.findall(piece) if padded else ():
        if style in padded:
            _note(extent.padded, attributes, padded[style])
    if b"hidden" in piece:
        extent.hidden_rows.update(int(row) - 1 for row in _HIDDEN.findall(piece))


def _note_faults(piece: bytes, extent: Extent) -> None:
    if b'"e"' in piece or b"'e'" in piece:
        for attributes, shown in _ERROR.findall(piece):
            _note(extent.faults, attributes, Fault("error", shown.decode(errors="replace")))
    if b"<f" in piece or b":f" in piece:
        for attributes in _FORMULA.findall(piece):
            if b'"str"' not in attributes:
                _note(extent.faults, attributes, Fault("formula", "="), keep=True)


def _note(notes: dict[tuple[int, int], Any], attributes: bytes, what: Any, *, keep: bool = False) -> None:
    position = _POSITION.search(attributes)
    if position and len(notes) < MOST_NOTED:
        key = int(position[2]) - 1, column_number(position[1].decode())
        if not (keep and key in notes):
            notes[key] = what
