"""Measure the tables of an ods workbook."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
import zipfile
from dataclasses import dataclass

from aidhub.exchange.limits import Limits
from aidhub.exchange.measuring import MOST_NOTED, PIECE, Extent
from aidhub.exchange.sheet import Fault

_ODS = re.compile(
    rb"<(/?)table:(table-row|table-cell|covered-table-cell|table)(?=[\s/>])((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>"
)
_ODS_NAME = re.compile(rb"""table:name\s*=\s*["']([^"']*)["']""")


def measure_ods(archive: zipfile.ZipFile, limits: Limits) -> dict[str, Extent]:
    """Measure every table of an ods workbook; repeated rows and columns count as often as they are repeated.

    Raises:
        FarCell, SheetTooLarge: as soon as it is known.
    """
    extents: dict[str, Extent] = {}
    table = _OdsTable("", Extent())
    with archive.open("content.xml") as stream:
        rest = b""
        while piece := stream.read(PIECE):
            rest += piece
            cut = rest.rfind(b"<table:")
            cut = cut if cut > 0 else len(rest)
            for closing, tag, attributes in _ODS.findall(rest, 0, cut):
                if tag == b"table" and not closing and table.depth == 0:
                    table = _OdsTable(_ods_name(attributes, len(extents)), Extent())
                    extents[table.name] = table.extent
                if table.read(closing == b"/", tag, attributes):
                    table.extent.check(table.name, limits)
            rest = rest[cut:]
        for closing, tag, attributes in _ODS.findall(rest):
            table.read(closing == b"/", tag, attributes)
    if not rest.rstrip().endswith(b"document-content>"):
        raise zipfile.BadZipFile("a workbook without an end")
    for name, extent in extents.items():
        extent.check(name, limits)
    return extents


def _ods_name(attributes: bytes, count: int) -> str:
    found = _ODS_NAME.search(attributes)
    return ET.fromstring(b"<a>" + found[1] + b"</a>").text or "" if found else str(count)  # noqa: S314 - one name


@dataclass(slots=True)
class _OdsTable:
    """Where the reading of an ods table stands: the current row and column, and how often the row is repeated."""

    name: str
    extent: Extent
    depth: int = 0
    row: int = 0
    column: int = 0
    repeated: int = 1

    def read(self, closing: bool, tag: bytes, attributes: bytes) -> bool:  # noqa: FBT001
        """Follow one tag; answers whether the extent may have grown."""
        whole = attributes.endswith(b"/")
        if tag == b"table":
            self.depth += 0 if whole else -1 if closing else 1
            return False
        if tag == b"table-row":
            if closing or whole:
                self.row += self.repeated if closing else _times(attributes, b"rows-repeated")
                return False
            self.column, self.repeated = 0, _times(attributes, b"rows-repeated")
            if b'visibility="collapse"' in attributes or b'visibility="filter"' in attributes:
                self.extent.hidden_rows.update(range(self.row, min(self.row + self.repeated, self.row + 10_000)))
            return False
        if closing:
            return False
        times = _times(attributes, b"columns-repeated")
        filled = b"value-type=" in attributes
        if filled:
            self.extent.reach(self.row + self.repeated, self.column + times, times * self.repeated)
            self._note(attributes)
        self.column += times
        return filled

    def _note(self, attributes: bytes) -> None:
        if b'calcext:value-type="error"' in attributes and len(self.extent.faults) < MOST_NOTED:
            self.extent.faults[self.row, self.column] = Fault("error", "")
        down, right = _times(attributes, b"rows-spanned"), _times(attributes, b"columns-spanned")
        if down > 1 or right > 1:
            self.extent.merged.append((self.row, self.column, self.row + down - 1, self.column + right - 1))


def _times(attributes: bytes, what: bytes) -> int:
    found = re.search(rb"table:number-" + what + rb"""\s*=\s*["'](\d{1,9})["']""", attributes)
    return int(found[1]) if found else 1
