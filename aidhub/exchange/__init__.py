"""Files of others in and out: spreadsheets, and tables written for them."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import dataclass

from aidhub.exchange.limits import Limits
from aidhub.exchange.measuring import Extent
from aidhub.exchange.measuring_ods import measure_ods
from aidhub.exchange.measuring_xlsx import measure_xlsx

Measure = Callable[[zipfile.ZipFile, Limits], dict[str, Extent]]


@dataclass(frozen=True, slots=True)
class Format:
    """A form of spreadsheet that is read: what its files are usually called, and how its sheets are measured before."""

    suffixes: tuple[str, ...]
    measure: Measure | None = None


FORMATS = {
    "xlsx": Format((".xlsx", ".xlsm"), measure_xlsx),
    "ods": Format((".ods",), measure_ods),
    "xls": Format((".xls",)),
    "xlsb": Format((".xlsb",)),
    "text": Format((".csv", ".tsv", ".txt")),
}
"""What `reading.read_workbook` reads, by the names that `kinds.what_is` finds."""
