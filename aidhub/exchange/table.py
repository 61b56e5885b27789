"""Find the list in a workbook: its sheet, the row of its headings, what its columns mean, where its goods begin."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from aidhub.exchange.columns import (
    FIELDS,
    KEYS,
    Column,
    Profile,
    field_scores,
    heading_key,
    profile,
    recognise,
)
from aidhub.exchange.heading_rows import (
    begins_above,
    best_row,
    goes_on,
    is_number,
    is_tags,
    merged_across,
    step_over,
    texts_above,
)
from aidhub.exchange.refusals import NoColumn, NoHeadings, SheetUnknown
from aidhub.exchange.sheet import Cell, Row, Sheet, Workbook, cell_text, is_empty

_NEEDED = {"stock": ("quantity",)}
_ALIKE = 0.8
_ENOUGH = 2_000


@dataclass(frozen=True, slots=True)
class Table:
    """A list found in a sheet. Rows count from 0.

    ``heading_row`` is the first row of the headings, None if the list has none; ``first_row`` the row below headings
    and tags. ``extra`` are rows between that are no goods, with why: ``tags``, ``column_numbers``.
    ``key`` is what a corrected mapping is remembered under.
    """

    sheet: Sheet
    kind: str
    heading_row: int | None
    first_row: int
    columns: tuple[Column, ...]
    extra: tuple[tuple[int, str], ...] = ()
    key: str = ""
    also: tuple[str, ...] = ()

    def column(self, field: str) -> Column | None:
        """Find the column of a field."""
        return next((column for column in self.columns if column.field == field), None)


def find_table(
    workbook: Workbook, kind: str, sheet: str | None = None, given: Mapping[str, str] | None = None
) -> Table:
    """Find the list of a kind in a workbook.

    Args:
        workbook: as read.
        kind: ``stock``, ``needs``, ``articles`` or ``partners``.
        sheet: the name of the sheet, in any capitals; None: the one that holds the best list.
        given: heading to field, see `columns.recognise`.

    Raises:
        SheetUnknown: no sheet has that name.
        NoHeadings: no row names the columns, and they do not explain themselves.
        NoColumn: what the list cannot do without is missing.
        HeadingUnknown, FieldUnknown: in ``given``.
    """
    given = given or {}
    sheets = _named(workbook, sheet) if sheet is not None else _filled(workbook)
    found = [(best_row(candidate, kind, given), candidate) for candidate in sheets]
    best = max(found, key=lambda pair: (pair[0][0] > 0, not pair[1].hidden, pair[0][0] * (1 + len(pair[1].rows) / 1e6)))
    also = tuple(other.name for (score, _), other in found if score > 0 and other is not best[1] and not other.hidden)
    return replace(_table(best[1], kind, best[0][1], given), also=also)


def _named(workbook: Workbook, name: str) -> list[Sheet]:
    found = [sheet for sheet in workbook.sheets if sheet.name.strip().casefold() == name.strip().casefold()]
    if not found and name.isdigit() and 0 < int(name) <= len(workbook.sheets):
        found = [workbook.sheets[int(name) - 1]]
    if not found:
        raise SheetUnknown(sheet=name, sheets=[sheet.name for sheet in workbook.sheets])
    return found[:1]


def _filled(workbook: Workbook) -> list[Sheet]:
    filled = [sheet for sheet in workbook.sheets if not all(map(is_empty, sheet.rows))]
    return filled or list(workbook.sheets)


def _table(sheet: Sheet, kind: str, heading_row: int | None, given: Mapping[str, str]) -> Table:
    if heading_row is None:
        return _without_headings(sheet, kind, given)
    rows = sheet.rows
    top, bottom = heading_row, heading_row
    if is_tags(rows[heading_row]) and heading_row > 0 and not is_empty(rows[heading_row - 1]):
        top = bottom = heading_row - 1
    elif heading_row + 1 < len(rows) and goes_on(rows[heading_row], rows[heading_row + 1], kind):
        bottom = heading_row + 1
    elif heading_row > 0 and begins_above(rows[heading_row - 1], rows[heading_row], kind):
        top = heading_row - 1
    first, extra, tags = step_over(rows, bottom + 1)
    width = max((len(row) for row in rows[top:]), default=0)
    headings = texts_above(rows[top : bottom + 1], width, merged_across(sheet, top))
    if tags is not None:
        for texts, tag in zip(headings, rows[tags], strict=False):
            texts.extend([] if tag is None else [cell_text(tag)])
    columns = recognise(headings, rows[first : first + _ENOUGH], kind, given)
    _require(columns, sheet, kind, top)
    key = heading_key([texts[0] if texts else "" for texts in headings], kind)
    return Table(sheet, kind, top, first, tuple(columns), tuple(extra), key)


def _refuse_other_headings(sheet: Sheet, kind: str, row: int) -> None:
    """Say which column is missing, if the first row holds headings, but of a list of something else."""
    texts = [cell_text(cell) for cell in (sheet.rows[row] if sheet.rows else ()) if cell is not None]
    figures = any(mark.isdigit() for text in texts for mark in text)
    if not figures and any(score > _ALIKE for text in texts for score in field_scores([text], kind).values()):
        raise NoColumn(sheet=sheet.name, row=row + 1, field=KEYS[kind][0], headings=texts)


def _require(columns: Sequence[Column], sheet: Sheet, kind: str, row: int) -> None:
    fields = {column.field for column in columns}
    missing = [field for field in _NEEDED.get(kind, ()) if field not in fields]
    if not fields & {*KEYS[kind]}:
        missing.insert(0, KEYS[kind][0])
    if missing:
        headings = [column.heading for column in columns]
        raise NoColumn(sheet=sheet.name, row=row + 1, field=missing[0], headings=headings)


def _without_headings(sheet: Sheet, kind: str, given: Mapping[str, str]) -> Table:
    """Take a list without headings by its positions, if a person named them or the contents leave no doubt."""
    rows = sheet.rows
    first = next((number for number, row in enumerate(rows) if not is_empty(row)), 0)
    width = max(map(len, rows), default=0)
    headings: list[list[str]] = [[] for _ in range(width)]
    wishes = dict(given) or guess_columns(rows[first:], kind)
    if not wishes:
        _refuse_other_headings(sheet, kind, first)
        raise NoHeadings(sheet=sheet.name, columns=width)
    columns = recognise(headings, (), kind, wishes)
    if not given:
        columns = [replace(column, how="contents" if column.how else "") for column in columns]
    _require(columns, sheet, kind, -1)
    return Table(sheet, kind, None, first, tuple(columns), key=heading_key([str(width)], kind))


def guess_columns(rows: Sequence[Row], kind: str) -> dict[str, str]:
    """Say what columns without headings mean, if there is one of texts, one of numbers, and at most units and days.

    Empty if there is any doubt.
    """
    width = max(map(len, rows), default=0)
    guess: dict[str, str] = {}
    for index in range(width):
        cells = [row[index] for row in rows if index < len(row)]
        contents = profile(cells)
        if not contents.filled or contents.counting:
            continue
        field = _field_of(contents, cells)
        if field is None or field in guess.values():
            return {}
        guess[f"column {index + 1}"] = field
    wanted = {KEYS[kind][0], *_NEEDED.get(kind, ())}
    allowed = {*FIELDS[kind]}
    return guess if wanted <= set(guess.values()) <= allowed and len(guess) > 1 else {}


def _field_of(contents: Profile, cells: Sequence[Cell]) -> str | None:
    """Say what a column without heading holds; None if that is not plain."""
    filled = [cell for cell in cells if cell is not None]
    texts = [cell_text(cell) for cell in filled]
    if contents.units > _ALIKE:
        return "unit"
    if all(isinstance(cell, date) for cell in filled) or contents.days > _ALIKE > contents.numbers:
        return "expiry"
    if all(re.fullmatch(r"\d{12,14}", text, re.ASCII) for text in texts):
        return "barcode"
    if all(isinstance(cell, (int, Decimal)) or is_number(text) for cell, text in zip(filled, texts, strict=True)):
        return "quantity"
    return "article" if contents.texts > _ALIKE else None
