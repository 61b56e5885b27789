"""Understand what a partner asks for: a table, a column of lines as they are sent in a chat, or a letter.

What is not certain is left open, never guessed: a row whose quantity cannot be read is taken without one, with a remark
that says why, and a person fills it in. No sentence of a letter becomes a quantity.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from aidhub.domain.needs import PRIORITIES
from aidhub.exchange.amounts import Amount, read_amount
from aidhub.exchange.cells import read_day
from aidhub.exchange.columns import Column
from aidhub.exchange.lines import NotTaken, Progress, Record, Stop, Understood, nobody_stops, nobody_watches
from aidhub.exchange.notes import Question, Refusal, Remark, Skip, note
from aidhub.exchange.packs import Pack
from aidhub.exchange.questions import questions_about
from aidhub.exchange.refusals import NoColumn, NoHeadings
from aidhub.exchange.running_text import name_and_amount, running_text
from aidhub.exchange.sheet import Cell, Row, Sheet, Workbook, cell_text, is_empty
from aidhub.exchange.stock_list import GoodsLines
from aidhub.exchange.table import Table, find_table
from aidhub.exchange.words import words

URGENT, HIGH, NORMAL = PRIORITIES

_SENTENCE = 9  # words from which a text is no heading any more
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]+)[)\]]")
_BEFORE_A_DAY = re.compile(
    r"(?:до|не пізніше|не позднее|bis|spätestens|by|until|do|avant le|avant)\s+(?=\d)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Need:
    """What a row asks for. Empty texts and None: the list does not say.

    ``quantity_milli`` counts thousandths of ``unit`` (a code of our units, empty if it is not known), which the list
    calls ``unit_text``; None: it cannot be read, and is an open question. ``priority`` is `URGENT`, `HIGH` or `NORMAL`.
    """

    article: str = ""
    article_code: str = ""
    barcode: str = ""
    name_de: str = ""
    name_uk: str = ""
    name_en: str = ""
    size: str = ""
    quantity_milli: int | None = None
    unit: str = ""
    unit_text: str = ""
    packs: tuple[Pack, ...] = ()
    priority: str = NORMAL
    needed_by: date | None = None
    note: str = ""

    @property
    def text(self) -> str:
        """The partner's words."""
        return " ".join(filter(None, (self.article or self.article_code or self.barcode, self.size)))


@dataclass(frozen=True, slots=True)
class Needs(Understood[Need]):
    """A list of needs, understood. ``rows`` are the rows it was read from: of a letter, its lines."""

    rows: tuple[Row, ...] = field(default=(), compare=False)

    @property
    def is_text(self) -> bool:
        """Whether it was no table, but lines of text."""
        return any(question.key is Question.RUNNING_TEXT for question in self.questions)

    @property
    def title(self) -> str:
        """What stands above the headings."""
        above = self.rows[: (self.heading_row or 1) - 1]
        return next((cell_text(cell) for row in above for cell in row if cell is not None), "")


def read_needs_list(
    workbook: Workbook,
    *,
    sheet: str | None = None,
    columns: Mapping[str, str] | None = None,
    stop: Stop = nobody_stops,
    progress: Progress = nobody_watches,
) -> Needs:
    """Understand the list of needs in a workbook.

    Args:
        workbook: as read.
        sheet: the sheet to read; None: the one with the best list.
        columns: heading to field, as a person corrected it or it is remembered; see `columns.recognise`.
        stop: asked every few hundred rows.
        progress: told the same: rows done, and of how many.

    Raises:
        SheetUnknown, NoHeadings, NoColumn, HeadingUnknown, FieldUnknown: see `table.find_table`.
        ReadingStopped: ``stop`` said so.
    """
    text = None if columns else _text_in(workbook, sheet)
    if text is not None:
        return _lines_of(text, workbook, stop, progress)
    table = find_table(workbook, "needs", sheet, columns)
    lines = NeedsLines(table).read(stop, progress)
    heading_row = None if table.heading_row is None else table.heading_row + 1
    return Needs(table.sheet.name, heading_row, table.columns, tuple(lines), tuple(questions_about(table, lines)),
                 table.key, workbook.facts, table.sheet.rows)  # fmt: skip


def _text_in(workbook: Workbook, name: str | None) -> Sheet | None:
    """Find lines of text, one thing in each; None if a table can be found, or nothing reads as either."""
    try:
        table = find_table(workbook, "needs", name)
    except (NoHeadings, NoColumn):
        sheets = [sheet for sheet in workbook.sheets if not all(map(is_empty, sheet.rows))]
        sheets = [sheet for sheet in sheets if name is None or sheet.name == name]
        texts = (running_text(sheet, workbook.facts.get("delimiter", "")) for sheet in sheets)
        return next(filter(None, texts), None)
    return None if table.column("quantity") else running_text(table.sheet, workbook.facts.get("delimiter", ""))


def _lines_of(text: Sheet, workbook: Workbook, stop: Stop, progress: Progress) -> Needs:
    columns = (Column(0, "column 1", "article", how="contents"),)
    lines = TextLines(Table(text, "needs", None, 0, columns)).read(stop, progress)
    questions = (note(Question.RUNNING_TEXT),)
    return Needs(text.name, None, columns, tuple(lines), questions, "", workbook.facts, text.rows)


class NeedsLines(GoodsLines[Need]):
    """Reads the rows of a list of needs."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._says_urgent = self._is_urgent_heading()
        self._is_form = self._leaves_most_open()
        self._amounts_in_names = "quantity" not in self.columns and self._names_tell_amounts()
        self._read_from = ""

    def _names_tell_amounts(self) -> bool:
        """Say whether most names end with a quantity; a number in a few belongs to the thing."""
        texts = self.texts("article") if "article" in self.columns else ()
        told = [name_and_amount(cell_text(text)) is not None for text in texts]
        return sum(told) * 2 > len(told)

    def _is_urgent_heading(self) -> bool:
        """Say whether the column is headed Urgent, so that a cross in it says so."""
        column = self.columns.get("priority")
        return bool(column) and words().says(URGENT, column.heading if column else "")

    def _leaves_most_open(self) -> bool:
        """Say whether most rows leave the quantity empty: then it is a form, in which only some things are asked for.

        Without any quantity, everything named is asked for.
        """
        if "quantity" not in self.columns:
            return False
        rows = self.table.sheet.rows[self.table.first_row :]
        index, keys = self.columns["quantity"].index, self.sorter.keys
        named = [row for row in rows if any(_at(row, key) is not None for key in keys)]
        filled = sum(cell_text(_at(row, index)) not in ("", "0") for row in named)
        return 0 < filled * 2 < len(named)

    def amount_of(self, record: Record) -> int | None:
        """Read the quantity: from its column, or, without one, from the end of the name."""
        self._read_from = ""
        if "quantity" in self.columns:
            return super().amount_of(record)
        self._told = None
        parts = name_and_amount(cell_text(record.cell("article"))) if self._amounts_in_names else None
        if parts is None:
            return None
        self._read_from, amount = parts
        self._told = read_amount(amount.strip(" ."), record.where("article"), None, self._unit(record)[0], self._likely)
        record.remarks.append(note(Remark.AMOUNT_IN_NAME, text=amount))
        return self._told.milli

    def sorted_out(self, number: int, amount: int | None) -> Skip | Refusal | None:
        """Say why a row asks for nothing; a whole sentence is no heading, but asks for something."""
        section = self.sorter.section
        found = super().sorted_out(number, amount)
        if found in (Skip.SECTION, Skip.FOOTER) and self._is_sentence(number):
            self.sorter.section = section
            return None
        return found

    def _is_sentence(self, number: int) -> bool:
        article = Record(self, number).cell("article")
        return isinstance(article, str) and len(article.split()) >= _SENTENCE

    def _unit(self, record: Record) -> tuple[str, str]:
        """Give the unit of a row; a column of packs without their size names one too."""
        unit, text = super()._unit(record)
        if not text and "pack_name" in self.columns and "pack_size" not in self.columns:
            pack = record.known("pack_name")
            if words().unit(pack):
                return words().unit(pack), pack
        return unit, text

    def take(self, record: Record, amount: int | None) -> Need:
        """Read a row.

        Raises:
            NotTaken: it names nothing, or asks for none.
        """
        if amount == 0 or (self._is_form and record.cell("quantity") is None):
            raise NotTaken(note(Skip.NOT_ASKED))
        kept: list[str] = []
        named = self._named(record)
        counted = self._how_many(record, named["article"], kept)
        priority = self._priority(record, named["article"], kept)
        needed_by = self._needed_by(record, kept)
        kept += [text for name in ("category", "maker") if name in self.columns and (text := record.known(name))]
        need = Need(
            **named,
            **counted,
            size=record.known("size") if "size" in self.columns else "",
            priority=URGENT if needed_by == URGENT else priority,
            needed_by=needed_by if isinstance(needed_by, date) else None,
            note=self._note(record, kept),
        )
        self._compare(record, need.article, need.note)
        return need

    def _article(self, record: Record) -> str:
        """Give the partner's words, as long as they are."""
        cell = record.cell("article")
        if isinstance(cell, str) and not words().says("ditto", cell) and not words().says("unknown", cell):
            self._above = self._read_from or record.clean(cell_text(cell), "note")
            return self._above
        return super()._article(record)

    def _how_many(self, record: Record, article: str, kept: list[str]) -> dict[str, Any]:
        """Take the quantity; leave it open, with the reason as a remark, if it cannot be read."""
        unit, text = self._unit(record)
        if isinstance(self._told, Amount):
            counted = self._counted(record, article, kept)
            return counted | {"unit_text": counted["unit_text"] or record.clean(text, "unit")}
        where = record.where("quantity") or record.where("article")
        reason = self._told.reason if self._told else note(Refusal.NO_QUANTITY, cell=where, text="")
        record.remarks.append(reason)
        if reason.facts.get("text"):
            kept.append(str(reason.facts["text"]))
        return {"unit": unit, "unit_text": record.clean(text, "unit")}

    def _priority(self, record: Record, article: str, kept: list[str]) -> str:
        """Read how urgent it is: from its column, from brackets behind the name, or from the section above."""
        text = record.known("priority") if "priority" in self.columns else ""
        if text:
            found = priority_of(text)
            if found is None and self._says_urgent and (words().says("yes", text) or words().says("no", text)):
                found = URGENT if words().says("yes", text) else NORMAL
            if found is None:
                record.remarks.append(note(Remark.PRIORITY_UNKNOWN, text=text))
                kept.append(self._with_heading("priority", text))
            return found or NORMAL
        beside = [cell_text(record.at(index)) for index in self._notes]
        texts = [
            *_IN_BRACKETS.findall(article),
            *beside,
            self.sorter.section,
            *_IN_BRACKETS.findall(self.sorter.section),
        ]
        return next((found for one in texts if (found := priority_of(one))), NORMAL)

    def _needed_by(self, record: Record, kept: list[str]) -> date | str | None:
        """Read the day; `URGENT` if it says at once."""
        cell: Cell = record.cell("needed_by")
        if isinstance(cell, str):
            cell = _BEFORE_A_DAY.sub("", cell_text(cell))
            if priority_of(cell) == URGENT:
                return URGENT
        day = read_day(cell, record.where("needed_by"), self._orders.get("needed_by", ()))
        record.remarks += day.remarks
        kept += [self._with_heading("needed_by", day.text)] if day.text else []
        return day.day


class TextLines(NeedsLines):
    """Reads lines of text: every one is taken, but what heads others (``Нам потрібно:``), sums and signatures."""

    def _names_tell_amounts(self) -> bool:
        return True

    def sorted_out(self, number: int, amount: int | None) -> Skip | None:
        """Say why a line asks for nothing."""
        del amount
        text = cell_text(self.table.sheet.rows[number][0])
        if text.endswith(":"):
            self.sorter.section = text.rstrip(" :")
            return Skip.SECTION
        if words().may_sum(text) and words().starts_with("sum", text):
            return Skip.SUM
        return Skip.FOOTER if words().starts_with("footer", text) else None


def priority_of(text: str) -> str | None:
    """Say what a word means for the priority, in six languages; None if it is not known."""
    return next((key for key in PRIORITIES if words().says(key, text)), None)


def _at(row: Row, index: int) -> Cell:
    return row[index] if index < len(row) else None
