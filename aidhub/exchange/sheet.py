"""Sheets and cells as they come out of a file, before anything in them is understood."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from string import ascii_uppercase
from typing import Literal


@dataclass(frozen=True, slots=True)
class Fault:
    """A cell without a value: an error such as #DIV/0!, or a formula whose result was never stored."""

    kind: Literal["error", "formula"]
    shown: str


Cell = str | int | Decimal | bool | date | datetime | Fault | None
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of cells. ``rows[0]`` is row 1; rows may differ in length; an empty or blank cell is None, see `tidy`.

    ``merged`` are ranges (top, left, bottom, right), both ends included, all counted from 0.
    ``odd_rows`` are rows (from 0) that had to be decoded by themselves, as they break the file's encoding.
    """

    name: str
    rows: tuple[Row, ...]
    hidden: bool = False
    merged: tuple[tuple[int, int, int, int], ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    odd_rows: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file's sheets. ``facts`` say how a text file was read: encoding, delimiter."""

    name: str
    format: str
    sheets: tuple[Sheet, ...]
    facts: Mapping[str, str] = field(default_factory=dict)


def column_letters(column: int) -> str:
    """Name a column as spreadsheets do: 0 is A, 26 is AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = ascii_uppercase[rest] + letters
    return letters


def column_number(letters: str) -> int:
    """Find a column from its letters: A is 0."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def cell_name(row: int, column: int) -> str:
    """Name a cell as spreadsheets do; both counted from 0."""
    return f"{column_letters(column)}{row + 1}"


def cell_text(cell: Cell) -> str:
    """Write a cell as people see it, with single blanks; whole numbers without a mark, days as 2026-08-31."""
    if isinstance(cell, str):
        return " ".join(cell.split())
    if cell is None or isinstance(cell, Fault):
        return cell.shown if cell else ""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, date):
        return cell.isoformat(" ") if isinstance(cell, datetime) else cell.isoformat()
    return format(cell, "f") if isinstance(cell, Decimal) else str(cell)


def tidy(row: Iterable[Cell]) -> Row:
    """Make a row whose blank cells are None."""
    return tuple(None if isinstance(cell, str) and not cell.strip() else cell for cell in row)


def is_empty(row: Row) -> bool:
    """Say whether a row holds nothing."""
    return not any(cell is not None for cell in row)
