"""Lists kept as text: csv, tsv and cells pasted from a spreadsheet."""

from __future__ import annotations

import csv
import io
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from aidhub.exchange.decoding import decode
from aidhub.exchange.limits import MEGABYTE, Limits
from aidhub.exchange.refusals import FileEmpty, SheetTooLarge
from aidhub.exchange.sheet import Sheet, Workbook, is_empty, tidy

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠")
"""What a spreadsheet may take for the beginning of a formula, and the apostrophe that says it is none."""

DELIMITERS = (";", "\t", ",", "|")
_NAMED = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_LONGEST_QUOTED = 2_000
_SAMPLE = 200
_FEWEST = 0.3


@dataclass(frozen=True, slots=True)
class Reading:
    """A text taken apart: its delimiter and its rows."""

    delimiter: str
    rows: Iterator[list[str]]


def read_text_file(path: Path, limits: Limits) -> tuple[dict[str, str], frozenset[int], Iterator[list[str]]]:
    """Read a text file; answers how it is written, the rows decoded by themselves, and the rows.

    Raises:
        NotASpreadsheet: it is no text.
    """
    text = decode(path.read_bytes(), path.name)
    reading = take_apart(text.text)
    facts = {"encoding": text.encoding, "delimiter": reading.delimiter}
    odd = text.odd_lines if '"' not in text.text or not text.odd_lines else _rows_of(text.text, text.odd_lines)
    return facts, odd, _within(reading, limits)


def read_pasted(text: str, limits: Limits = Limits()) -> Workbook:  # noqa: B008 - frozen
    """Read cells copied from a spreadsheet, or any list typed as text.

    Raises:
        FileEmpty: there is nothing in it.
        SheetTooLarge: more than may be read.
    """
    if len(text) > limits.file_mb * MEGABYTE:
        raise SheetTooLarge(sheet="", what="cells", count=len(text), limit=limits.file_mb * MEGABYTE)
    reading = take_apart(text.replace("\0", ""))
    rows = tuple(tidy(row) for row in _within(reading, limits))
    if all(map(is_empty, rows)):
        raise FileEmpty(file="")
    return Workbook("", "text", (Sheet("", rows),), {"encoding": "", "delimiter": reading.delimiter})


def guarded(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet would take for a formula, or that begins with one.

    Source:
        OWASP Application Security Verification Standard 5, 1.2.10.
    """
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA_STARTS) else text


def unguarded(text: str) -> str:
    """Take off the apostrophe that `guarded` put before a text, exactly where it did."""
    return text[1:] if text[:1] == "'" and text[1:].lstrip(" ").startswith(FORMULA_STARTS) else text


def take_apart(text: str) -> Reading:
    """Find the delimiter of a text, and cut it into rows.

    A quotation mark that opens no quoted field (``2" pipe``) is a character like others. A first line ``sep=;``, which
    spreadsheets do not show, is no row.
    """
    text = text.removeprefix("\ufeff")
    named = _NAMED.match(text)
    text = text[named.end() :] if named else text
    delimiter = named[1] if named else find_delimiter(text)
    return Reading(delimiter, _split(text, delimiter))


def find_delimiter(text: str) -> str:
    """Choose the delimiter that cuts most lines into the same number of fields, more than one."""
    sample = text[:200_000]
    best, most = ",", _FEWEST
    for delimiter in DELIMITERS:
        rows = [row for row in islice(_split(sample, delimiter), _SAMPLE) if any(map(str.strip, row))]
        counts = Counter(len(row) for row in rows if len(row) > 1)
        if not counts:
            continue
        fields, lines = max(counts.items(), key=lambda item: item[1] * (item[0] - 1) ** 0.5)
        fit = lines / len(rows) * (1 + min(fields, 10) / 20)
        if fit > most:
            best, most = delimiter, fit
    return best


def _split(text: str, delimiter: str) -> Iterator[list[str]]:
    try:
        csv.field_size_limit(max(len(text), 131_072))
        strict = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        return iter(list(strict))
    except csv.Error:
        return _split_loosely(text, delimiter)


def _split_loosely(text: str, delimiter: str) -> Iterator[list[str]]:
    """Cut a text whose quotation marks are not all meant as such: one opens a field only if another soon closes it."""
    mark = re.escape(delimiter)
    closings = [found.end() for found in re.finditer(rf'(?<!")(?:"")*"(?=[ ]*(?:{mark}|[\r\n]|\Z))', text)]
    plain = re.compile(rf"[^{mark}\r\n]*")
    row: list[str] = []
    position = 0
    while position < len(text):
        end = _closing(text, position, closings, delimiter)
        if end:
            row.append(text[position + 1 : end - 1].replace('""', '"'))
        else:
            end = position
        rest = plain.match(text, end)
        if rest and end == position:
            row.append(rest.group())
        position = rest.end() if rest else end
        if text[position : position + 1] == delimiter:
            position += 1
            if position == len(text):
                row.append("")
            continue
        yield row
        row = []
        position += 2 if text[position : position + 2] == "\r\n" else 1
    if row:
        yield row


def _closing(text: str, position: int, closings: list[int], delimiter: str) -> int:
    """Find the end of a quoted field that begins here; 0 if none does."""
    if text[position] != '"':
        return 0
    if text[position + 1 : position + 2] == '"' and text[position + 2 : position + 3] in ("", delimiter, "\r", "\n"):
        return position + 2
    after = bisect_right(closings, position + 1)
    found = after < len(closings) and closings[after] - position <= _LONGEST_QUOTED
    return closings[after] if found else 0


def _rows_of(text: str, lines: frozenset[int]) -> frozenset[int]:
    """Find the rows that lines stand in, where quoted fields run over several lines."""
    reader = csv.reader(io.StringIO(text, newline=""))
    rows, before = set(), 0
    for number, _ in enumerate(reader):
        if any(line in lines for line in range(before, reader.line_num)):
            rows.add(number)
        before = reader.line_num
    return frozenset(rows)


def _within(reading: Reading, limits: Limits) -> Iterator[list[str]]:
    """Hand the rows on as long as there are not too many, and not too wide."""
    for number, row in enumerate(reading.rows):
        if len(row) > limits.columns:
            width = max((place for place, cell in enumerate(row, 1) if cell.strip()), default=0)
            if width > limits.columns:
                raise SheetTooLarge(sheet="", what="columns", count=width, limit=limits.columns)
            del row[limits.columns :]
        if number > limits.rows:
            raise SheetTooLarge(sheet="", what="rows", count=number, limit=limits.rows)
        yield [unguarded(cell) for cell in row]
