"""Understand a list of articles: a catalogue, or the articles another program keeps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from aidhub.domain.quantities import NumberStyle, number_style
from aidhub.exchange.amounts import NoAmount, numbers_in, read_amount
from aidhub.exchange.cells import (
    currency_code,
    read_barcode,
    read_length,
    read_money,
    read_volume,
    read_weight,
)
from aidhub.exchange.columns import NAMES
from aidhub.exchange.lines import Lines, NotTaken, Progress, Record, Stop, Understood, nobody_stops, nobody_watches
from aidhub.exchange.notes import Note, Question, Refusal, Remark, Skip, note
from aidhub.exchange.packs import Pack, pack_in_name, pack_of
from aidhub.exchange.sheet import Cell, Workbook, cell_text
from aidhub.exchange.table import Table, find_table
from aidhub.exchange.words import fold, words

Measure = Callable[[Cell, str, NumberStyle | None], "int | None"]
_FIGURES = ("weight", "unit_weight", "volume", "length", "width", "height", "value", "pack_size", "minimum")


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """What a row says about an article. Empty texts and None: the list says nothing; a weight of zero is none.

    Weight, volume and measures are those of one unit; ``minimum_milli`` is how much should always be free. ``unit`` is
    a code of our units; where that is empty, ``unit_text`` is the list's own word.
    """

    article: str = ""
    article_code: str = ""
    barcode: str = ""
    name_de: str = ""
    name_uk: str = ""
    name_en: str = ""
    category: str = ""
    size: str = ""
    maker: str = ""
    unit: str = ""
    unit_text: str = ""
    packs: tuple[Pack, ...] = ()
    weight_g: int | None = None
    volume_ml: int | None = None
    length_mm: int | None = None
    width_mm: int | None = None
    height_mm: int | None = None
    value: Decimal | None = None
    currency: str = ""
    hs_code: str = ""
    un_number: str = ""
    minimum_milli: int | None = None
    note: str = ""


def read_article_list(
    workbook: Workbook,
    *,
    sheet: str | None = None,
    columns: Mapping[str, str] | None = None,
    stop: Stop = nobody_stops,
    progress: Progress = nobody_watches,
) -> Understood[ArticleRow]:
    """Understand the list of articles in a workbook; arguments and refusals as in `stock_list.read_stock_list`."""
    table = find_table(workbook, "articles", sheet, columns)
    lines = ArticleLines(table).read(stop, progress)
    heading_row = None if table.heading_row is None else table.heading_row + 1
    questions = tuple(_questions(table))
    return Understood(table.sheet.name, heading_row, table.columns, tuple(lines), questions, table.key, workbook.facts)


def _questions(table: Table) -> list[Note]:
    asked = [
        note(Question.COLUMN_GUESSED, heading=column.heading, field=column.field)
        for column in table.columns
        if column.how == "contents" and (column.field == "article" or table.heading_row is None)
    ]
    if table.also:
        asked.append(note(Question.OTHER_SHEETS, sheet=table.sheet.name, others=list(table.also)))
    return asked


class ArticleLines(Lines[ArticleRow]):
    """Reads rows of articles. The same article twice is taken once; one code for two articles is refused."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._styles = {
            name: number_style(number for text in self.texts(name) for number in numbers_in(text))
            for name in _FIGURES
            if name in self.columns
        }
        self._by_code: dict[str, tuple[int, tuple[str, str]]] = {}

    def take(self, record: Record, amount: int | None) -> ArticleRow:
        """Read a row about an article.

        Raises:
            NotTaken: it names nothing, or a code that another article of the list has.
        """
        del amount
        names: dict[str, Any] = {name: record.known(name) for name in NAMES}
        names["article"] = names["article"] or next((name for name in names.values() if name), "")
        code = record.known("article_code")
        barcode = read_barcode(record.cell("barcode"), record.where("barcode"))
        record.remarks += barcode.remarks
        if not (names["article"] or code):
            raise NotTaken(note(Refusal.NO_NAME, cell=record.where("article") or record.where("article_code")))
        unit, unit_text = self._unit(record)
        article = ArticleRow(
            **names,
            article_code=code,
            barcode=record.clean(barcode.code, "article_code"),
            category=record.known("category") or self.sorter.section,
            size=record.known("size"),
            maker=record.known("maker"),
            unit=unit,
            unit_text=unit_text,
            packs=self._packs(record, names["article"], unit),
            weight_g=self._measure(record, "unit_weight", read_weight) or self._measure(record, "weight", read_weight),
            volume_ml=self._measure(record, "volume", read_volume),
            length_mm=self._measure(record, "length", read_length),
            width_mm=self._measure(record, "width", read_length),
            height_mm=self._measure(record, "height", read_length),
            **self._value(record),
            hs_code="".join(mark for mark in record.text("hs_code") if mark.isdigit()),
            un_number=record.known("un_number"),
            minimum_milli=self._minimum(record),
            note=self._note(record),
        )
        self._once(record, article)
        return article

    def _measure(self, record: Record, name: str, read: Measure) -> int | None:
        """Measure in the unit that the heading of the column names."""
        column = self.columns.get(name)
        return read(record.cell(name), column.unit, self._styles.get(name)) if column else None

    def _minimum(self, record: Record) -> int | None:
        """Read how much should always be there, in thousandths; nothing and zero mean that nothing was set."""
        try:
            return read_amount(record.cell("minimum"), "", self._styles.get("minimum")).milli or None
        except NoAmount:
            return None

    def _unit(self, record: Record) -> tuple[str, str]:
        text = record.known("unit")
        unit = words().unit(text) or words().unit(text.partition("(")[0].rstrip(" 0123456789"))
        if text and not unit:
            record.remarks.append(note(Remark.UNIT_UNKNOWN, cell=record.where("unit"), text=text, unit=text))
        return unit, "" if unit else text

    def _packs(self, record: Record, article: str, unit: str) -> tuple[Pack, ...]:
        name = record.known("pack_name")
        try:
            told = read_amount(record.cell("pack_size"), "", self._styles.get("pack_size") or NumberStyle.POINT)
        except NoAmount:
            found = pack_in_name(article, unit)
            return (found,) if found and (found.unit == unit or unit in ("", "H87", found.of)) else ()
        pack = pack_of(name, words().unit(name) or "XPK", Decimal(told.milli) / 1000, unit)
        return (pack,) if pack else ()

    def _value(self, record: Record) -> dict[str, Any]:
        money = read_money(record.cell("value"), self._styles.get("value"))
        if not money or not money[0]:
            return {}
        return {"value": money[0], "currency": currency_code(record.text("currency")) or money[1]}

    def _note(self, record: Record) -> str:
        texts = [cell_text(record.at(column.index)) for column in self.table.columns if column.field == "note"]
        return record.clean("\n".join(text for text in texts if text), "note")

    def _once(self, record: Record, article: ArticleRow) -> None:
        """Pass over an article that is there already; refuse a code that another article has."""
        name = fold(f"{article.article} {article.size} {article.maker}")
        code = article.article_code or f"{name} {article.barcode}"
        row, first = self._by_code.setdefault(code, (record.number + 1, (name, article.barcode)))
        if row == record.number + 1:
            return
        if first == (name, article.barcode):
            raise NotTaken(note(Skip.TWICE, row=row))
        if first[0] != name:
            where = record.where("article_code")
            raise NotTaken(note(Refusal.CODE_TAKEN, cell=where, text=article.article_code, row=row))
        record.remarks.append(note(Remark.SAME_AS, row=row))
