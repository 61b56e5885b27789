"""The rows of a list of any kind, as they are read: each is taken, skipped or refused with its reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from aidhub.domain.quantities import LONG, SHORT, TextTooLong, clean_text
from aidhub.exchange.columns import NAMES, Column
from aidhub.exchange.notes import Note, Refusal, Remark, Skip, note
from aidhub.exchange.refusals import ReadingStopped
from aidhub.exchange.rows import Sorter
from aidhub.exchange.sheet import Cell, Fault, cell_text, column_letters, is_empty
from aidhub.exchange.table import Table
from aidhub.exchange.words import words

CODE = 60
"""Letters a code, batch or serial number may have."""

_LIMITS = {"article_code": CODE, "batch": CODE, "serial": CODE, "note": LONG, "category": LONG}
_MERGED_DOWN = frozenset(
    {
        *NAMES,
        *("article_code", "barcode", "category", "size", "maker", "unit", "pack_name", "pack_size", "batch", "serial"),
        *("expiry", "use_by", "condition", "place", "warehouse", "donor", "owner", "box", "pallet", "currency"),
        *("priority", "partner", "city", "region", "country"),
    }
)
_EVERY, _MOST_KNOWN = 500, 10_000

What = TypeVar("What")
Stop = Callable[[], bool]
Progress = Callable[[int, int], None]


def nobody_stops() -> bool:
    """Go on."""
    return False


def nobody_watches(_done: int, _of: int) -> None:
    """Tell nobody how far it is."""


@dataclass(frozen=True, slots=True)
class Line(Generic[What]):
    """A row of a list, counted from 1 as in a spreadsheet: taken with what it says, or not, with the reason.

    ``title`` is what a row that is not taken is about, in the list's own words.
    """

    row: int
    what: What | None = None
    reason: Note | None = None
    remarks: tuple[Note, ...] = ()
    title: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Understood(Generic[What]):
    """A list, understood.

    ``heading_row`` counts from 1, None if there are no headings. ``key`` is what a corrected mapping is remembered
    under. ``facts`` say how a text file was read (encoding, delimiter). A row is every row below the headings that
    holds anything: rows = taken + skipped + refused.
    """

    sheet: str
    heading_row: int | None
    columns: tuple[Column, ...]
    lines: tuple[Line[What], ...]
    questions: tuple[Note, ...] = ()
    key: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def fields(self) -> dict[str, str]:
        """What each column means, by its heading."""
        return {column.heading: column.field for column in self.columns}

    @property
    def taken(self) -> list[Line[What]]:
        """The rows that are taken, with or without a remark."""
        return [line for line in self.lines if line.what is not None]

    @property
    def remarked(self) -> list[Line[What]]:
        """The rows that are taken with a remark."""
        return [line for line in self.taken if line.remarks]

    @property
    def skipped(self) -> list[Line[What]]:
        """The rows that are none of the list's things: sums, sections, what is written below."""
        return [line for line in self.lines if line.reason and isinstance(line.reason.key, Skip)]

    @property
    def refused(self) -> list[Line[What]]:
        """The rows that cannot be taken."""
        return [line for line in self.lines if line.reason and isinstance(line.reason.key, Refusal)]


class NotTaken(Exception):
    """A row is not taken; ``reason`` says why."""

    def __init__(self, reason: Note) -> None:
        super().__init__(reason.key)
        self.reason = reason


class Record:
    """One row, its cells by field. What is to be said about them gathers in ``remarks``."""

    def __init__(self, lines: Lines[Any], row: int) -> None:
        self.number = row
        self.remarks: list[Note] = []
        self._columns = lines.columns
        self._merged = lines.merged
        self._known = lines.known
        self._letters = lines.letters
        self._cells = lines.table.sheet.rows[row]

    def cell(self, name: str) -> Cell:
        """Give the cell of a field; None if there is no such column."""
        column = self._columns.get(name)
        if column is None:
            return None
        cell = self._cells[column.index] if column.index < len(self._cells) else None
        return self._merged.get((self.number, column.index)) if self._merged and cell is None else cell

    def at(self, index: int) -> Cell:
        """Give a cell by its column, counted from 0."""
        return self._cells[index] if index < len(self._cells) else None

    def at_all(self, indexes: tuple[int, ...]) -> tuple[Cell, ...]:
        """Give several cells by their columns."""
        cells = self._cells
        width = len(cells)
        return tuple([cells[index] if index < width else None for index in indexes])

    def where(self, name: str) -> str:
        """Name the cell of a field."""
        letters = self._letters.get(name)
        return f"{letters}{self.number + 1}" if letters else ""

    def text(self, name: str) -> str:
        """Give the text of a field, cleaned; an error cell is left out with a remark.

        Raises:
            NotTaken: it is longer than it may be; nothing is cut.
        """
        cell = self.cell(name)
        if cell is None:
            return ""
        if isinstance(cell, Fault):
            self.remarks.append(note(Remark.CELL_LEFT, cell=self.where(name), text=cell.shown))
            return ""
        return self.clean(cell_text(cell), name)

    def clean(self, text: str, name: str) -> str:
        """Let a text into a field.

        Raises:
            NotTaken: it is longer than it may be.
        """
        limit = _LIMITS.get(name, SHORT)
        try:
            return clean_text(text, limit, lines=name == "note")
        except TextTooLong as error:
            facts = {"cell": self.where(name), "length": error.facts["length"], "limit": limit}
            raise NotTaken(note(Refusal.TOO_LONG, **facts)) from error

    def known(self, name: str) -> str:
        """Give the text of a field, empty if it says that nothing is known (``-``, ``k.A.``)."""
        cell = self.cell(name)
        if not isinstance(cell, str):
            return self.text(name)
        text = self._known.get((name, cell))
        if text is None:
            text = self.text(name)
            text = "" if words().says("unknown", text) else text
            if len(self._known) < _MOST_KNOWN:
                self._known[name, cell] = text
        return text


class Lines(Generic[What]):
    """Reads the rows of a table one by one. A kind of list says how: `amount_of` and `take`."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.sorter = Sorter(table)
        self.columns = {column.field: column for column in reversed(table.columns)}
        self.merged = _merged_down(table)
        self.letters = {name: column_letters(column.index) for name, column in self.columns.items()}
        self.known: dict[tuple[str, Cell], str] = {}

    def texts(self, name: str) -> Iterator[str]:
        """Give the texts in the column of a field; typed numbers and days are left out."""
        index = self.columns[name].index
        for row in self.table.sheet.rows[self.table.first_row :]:
            cell = row[index] if index < len(row) else None
            if isinstance(cell, str):
                yield cell

    def take(self, record: Record, amount: int | None) -> What:
        """Read a row that is no sum or section.

        Raises:
            NotTaken: it cannot be taken.
        """
        raise NotImplementedError

    def amount_of(self, record: Record) -> int | None:
        """Give the quantity of a row in thousandths, if it can be read, to tell sums by."""
        del record
        return None

    def sorted_out(self, number: int, amount: int | None) -> Skip | Refusal | None:
        """Say why a row, counted from 0, is none of the list's things; None if it is to be read."""
        return self.sorter.sort(number, amount)

    def read(self, stop: Stop, progress: Progress) -> list[Line[What]]:
        """Read all rows.

        Raises:
            ReadingStopped: ``stop`` said so.
        """
        rows = self.table.sheet.rows
        extra = dict(self.table.extra)
        start = min([self.table.first_row, *extra])
        lines: list[Line[What]] = []
        for number in range(start, len(rows)):
            if number % _EVERY == 0:
                progress(number - start, len(rows) - start)
                if stop():
                    raise ReadingStopped
            if number in extra:
                lines.append(Line(number + 1, reason=note(Skip(extra[number]))))
            elif number >= self.table.first_row and not is_empty(rows[number]):
                lines.append(self._line(number))
        return lines

    def _line(self, number: int) -> Line[What]:
        record = Record(self, number)
        amount = self.amount_of(record)
        sorted_out = self.sorted_out(number, amount)
        if sorted_out is not None:
            return Line(number + 1, reason=note(sorted_out), title=self._title(number))
        try:
            what = self.take(record, amount)
        except NotTaken as error:
            return Line(number + 1, reason=error.reason, title=self._title(number))
        sheet = self.table.sheet
        if number in sheet.hidden_rows:
            record.remarks.append(note(Remark.HIDDEN_ROW))
        if number in sheet.odd_rows:
            record.remarks.append(note(Remark.ODD_LETTERS))
        if amount is not None:
            self.sorter.sums.add(amount)
        return Line(number + 1, what, remarks=tuple(record.remarks))

    def _title(self, number: int) -> str:
        """Say what a row is about: its article or partner, or the first text in it."""
        cells = self.table.sheet.rows[number]
        named = [self.columns[name].index for name in ("article", "partner") if name in self.columns]
        texts = [cells[index] for index in named if index < len(cells)]
        found = next((cell for cell in (*texts, *cells) if isinstance(cell, str) and cell.strip()), "")
        return " ".join(found.split())


def _merged_down(table: Table) -> dict[tuple[int, int], Cell]:
    """Give every cell below the first of a merged range its value, in columns where the same may hold for all."""
    fields = {column.index: column.field for column in table.columns}
    rows = table.sheet.rows
    values: dict[tuple[int, int], Cell] = {}
    for top, left, bottom, _ in table.sheet.merged:
        if bottom > top >= table.first_row and fields.get(left) in _MERGED_DOWN and left < len(rows[top]):
            for row in range(top + 1, min(bottom + 1, len(rows))):
                values[row, left] = rows[top][left]
    return values
