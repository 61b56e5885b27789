"""Tell the goods of a list from its sums, its sections, repeated headings, and what is written below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median_low

from aidhub.exchange.amounts import NoAmount, read_amount
from aidhub.exchange.columns import IGNORE, NAMES, field_scores
from aidhub.exchange.notes import Refusal, Skip
from aidhub.exchange.sheet import Cell, Fault, Row, cell_text, is_empty
from aidhub.exchange.table import Table
from aidhub.exchange.words import words

_LINE_TO_SIGN = re.compile(r"_{3,}|\.{5,}|…{2,}")
_ROMAN = re.compile(r"[IVXІХ]{1,5}\.?|[A-ZА-Я]\.")
_PLAIN_NUMBER = re.compile(r"[-−–+~(]?\s*\d[\d\s.,'’  ]*\)?")
_A_LIST = 3
_ANOTHER_LIST = 3
_EXACT = 0.9


@dataclass(slots=True)
class Sums:
    """What the quantities of a list add up to so far, in thousandths: in all, and since the last sum or section."""

    all: int = 0
    part: int = 0

    def add(self, milli: int) -> None:
        """Count a row of goods."""
        self.all += milli
        self.part += milli

    def are(self, milli: int) -> bool:
        """Say whether a number is one of these sums."""
        return milli > 0 and milli in (self.all, self.part)


class Sorter:
    """Looks at the rows of a table one after the other, from the first on."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._rows = table.sheet.rows
        above = () if table.heading_row is None else self._rows[table.heading_row : table.first_row]
        self._headings = [[cell_text(cell).casefold() for cell in row] for row in above]
        self._names = [column.index for column in table.columns if column.field in (*NAMES, "partner")]
        self._means = {column.index for column in table.columns if column.field != IGNORE}
        codes = [column.index for column in table.columns if column.field in ("article_code", "barcode")]
        self.keys = self._names or codes
        self._amount = next((column.index for column in table.columns if column.field == "quantity"), None)
        self._unit = next((column.index for column in table.columns if column.field == "unit"), None)
        self._wide = {
            row for top, left, bottom, right in table.sheet.merged if right > left for row in range(top, bottom + 1)
        }
        self._last, self._usual, self._units_usual = self._survey()
        self._other_table = False
        self.section = ""
        self.sums = Sums()

    def _survey(self) -> tuple[int, int, bool]:
        """Find the last row of goods, how many cells a row of goods fills, and whether they usually name a unit."""
        last, filled, units = self._table.first_row, [], 0
        for number in range(self._table.first_row, len(self._rows)):
            row = self._rows[number]
            if self._amount is not None and not self._is_amount(_at(row, self._amount)):
                continue
            if not any(_at(row, index) is not None for index in self.keys):
                continue
            label = next((cell_text(cell) for cell in row if _is_words(cell)), "")
            if words().may_sum(label) and (self._sum_word(label) or words().starts_with("sum", label)):
                continue
            last = number
            filled.append(sum(cell is not None for cell in row))
            units += self._unit is not None and _at(row, self._unit) is not None
        return last, median_low(filled) if filled else 0, units * 10 > len(filled) * 8

    @staticmethod
    def _is_amount(cell: Cell) -> bool:
        """Say whether a cell may hold a quantity: a number, perhaps with words, none known, or an error."""
        if not isinstance(cell, str):
            return cell is not None and not isinstance(cell, (bool, date))
        if _PLAIN_NUMBER.fullmatch(cell.strip()) or words().says("unknown", cell):
            return True
        try:
            return bool(read_amount(cell, ""))
        except NoAmount:
            return False

    @staticmethod
    def _sum_word(text: str) -> bool:
        return bool(text) and (words().says("sum", text) or words().says("total", text))

    def sort(self, number: int, amount: int | None) -> Skip | Refusal | None:
        """Say why a row is no goods; None if it is to be read as goods.

        Args:
            number: the row, from 0.
            amount: its quantity in thousandths, if that could be read.
        """
        row = self._rows[number]
        filled = [index for index, cell in enumerate(row) if cell is not None]
        if self._repeats_headings(row, filled):
            self._other_table = False
            return Skip.HEADING_AGAIN
        if self._other_table or self._begins_other_table(row, filled):
            self._other_table = True
            return Refusal.OTHER_TABLE
        if self._is_sum(row, filled, amount):
            self.sums.part = 0
            return Skip.SUM
        if self._is_footer(row, filled, number):
            return Skip.FOOTER
        if self._is_section(row, filled, number):
            self.section = cell_text(row[filled[-1]]).rstrip(" :")
            self.sums.part = 0
            return Skip.SECTION
        return None

    def _repeats_headings(self, row: Row, filled: Sequence[int]) -> bool:
        for headings in self._headings:
            if _plain(row[filled[0]]) not in headings:
                continue
            same = sum(index < len(headings) and _plain(row[index]) == headings[index] for index in filled)
            if same > 1 and same * 10 >= len(filled) * 6:
                return True
        return False

    def _begins_other_table(self, row: Row, filled: Sequence[int]) -> bool:
        """Say whether a row holds the headings of another list, which follows on the same sheet."""
        amount = None if self._amount is None else _at(row, self._amount)
        if len(filled) < _ANOTHER_LIST or (amount is not None and not _is_words(amount)):
            return False
        if any(not _is_words(row[index]) for index in filled) or any(mark.isdigit() for mark in cell_text(amount)):
            return False
        fields: set[str] = set()
        for index in filled:
            scores = field_scores([cell_text(row[index])], self._table.kind)
            fields.update(field for field, score in list(scores.items())[:1] if score > _EXACT)
        return len(fields) >= _ANOTHER_LIST and len(fields) * 10 >= len(filled) * 6

    def _is_sum(self, row: Row, filled: Sequence[int], amount: int | None) -> bool:
        """Say whether a row adds up others, by its first words."""
        label = next((cell_text(row[index]) for index in filled if _is_words(row[index])), "")
        if not label:
            return self._is_bare_sum(row, filled, amount)
        return words().may_sum(label) and (self._sum_word(label) or self._sums_something(label, row, filled, amount))

    def _sums_something(self, label: str, row: Row, filled: Sequence[int], amount: int | None) -> bool:
        """Say whether ``Summe Hygiene`` or ``Hygiene gesamt`` is a sum: surely, or if unit or number make it so."""
        if words().starts_with("sum", label):
            others = [cell_text(_at(row, index)) for index in self._names[1:]]
            return not any(other for other in others if other != label)
        if not (words().starts_with("total", label) or any(words().ends_with(key, label) for key in ("total", "sum"))):
            return False
        if sum(_is_words(row[index]) for index in filled) > 1:
            return False
        without_unit = self._units_usual and self._unit is not None and _at(row, self._unit) is None
        return without_unit or (amount is not None and self.sums.are(amount))

    def _is_bare_sum(self, row: Row, filled: Sequence[int], amount: int | None) -> bool:
        """Say whether a row of figures alone adds up others: it names nothing, or counts where names should be."""
        if self._amount is None or not self._names:
            return False
        name = next((_at(row, index) for index in self._names if _at(row, index) is not None), None)
        if name is None and _at(row, self._amount) is None:
            return all(not isinstance(row[index], Fault) for index in filled)
        if name is not None:
            return len(filled) >= _A_LIST and not isinstance(name, str) and not isinstance(name, Fault)
        return amount is not None and self.sums.are(amount)

    def _is_footer(self, row: Row, filled: Sequence[int], number: int) -> bool:
        """Say whether a row belongs to what is written below a list: dates, names, lines to sign on."""
        if number <= self._last and len(filled) > 1:
            return False
        texts = [cell_text(row[index]) for index in filled if _is_words(row[index])]
        named = bool(texts) and bool(words().starts_with("footer", texts[0]))
        if number <= self._last:
            return named and self._usual > 1
        signed = any(_LINE_TO_SIGN.search(text) for text in texts)
        if self._amount is not None and self._is_amount(_at(row, self._amount)) and not (signed or named):
            return False
        alone = len(filled) == 1 and (filled[0] in self._names or filled[0] not in self._means)
        return signed or named or alone

    def _is_section(self, row: Row, filled: Sequence[int], number: int) -> bool:
        """Say whether a row only heads those that follow."""
        if not filled or number >= self._last or not _is_words(row[filled[-1]]) or filled[-1] == self._amount:
            return False
        if len(filled) == 2 and filled[-1] in self._names and filled[0] not in self._names:  # noqa: PLR2004
            return self._usual >= _A_LIST and self._numbers_section(cell_text(row[filled[0]]), filled[0], number)
        if len(filled) != 1:
            return False
        text = cell_text(row[filled[0]])
        if number in self._wide or self._usual >= _A_LIST or text.endswith(":"):
            return True
        before = self._rows[number - 1] if number else ()
        first = number == self._table.first_row
        return first or is_empty(before) or (text.isupper() and len(text) > 3)  # noqa: PLR2004

    def _numbers_section(self, text: str, index: int, number: int) -> bool:
        """Say whether a number heads the rows below: I, A, or 2 before 2.1."""
        below = (row for row in self._rows[number + 1 :] if not is_empty(row))
        after = cell_text(_at(next(below, ()), index))
        return _ROMAN.fullmatch(text) is not None or after.startswith(f"{text.rstrip('.')}.")


def _at(row: Row, index: int) -> Cell:
    return row[index] if index < len(row) else None


def _is_words(cell: Cell) -> bool:
    """Say whether a cell holds words, not figures."""
    return isinstance(cell, str) and _PLAIN_NUMBER.fullmatch(cell.strip()) is None


def _plain(cell: Cell) -> str:
    return cell_text(cell).casefold() or "-"
