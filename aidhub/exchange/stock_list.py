"""Understand a list of goods: what lies in a warehouse, and what lists of needs have in common with that.

Quantities stay in the unit the list counts in, so that their sum is the sum of the list's column; a pack that a row
tells of is named beside. What cannot be read besides the quantity is left open with a remark, and its text is kept in
the note.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import chain
from typing import Any

from aidhub.domain.days import DayOrder, day_orders
from aidhub.domain.quantities import NotANumber, NumberStyle, parse_number, styles_shown
from aidhub.exchange.amounts import Amount, NoAmount, numbers_in, read_amount
from aidhub.exchange.cells import (
    LastDay,
    currency_code,
    read_barcode,
    read_condition,
    read_day,
    read_money,
    read_percent,
    read_places,
    read_weight,
)
from aidhub.exchange.columns import NAMES
from aidhub.exchange.goods import Goods, StockList
from aidhub.exchange.lines import Lines, NotTaken, Progress, Record, Stop, What, nobody_stops, nobody_watches
from aidhub.exchange.notes import Refusal, Remark, note
from aidhub.exchange.packs import Pack, is_used, last_day_in_name, pack_in_name, pack_of
from aidhub.exchange.questions import questions_about
from aidhub.exchange.sheet import Fault, Workbook, cell_text
from aidhub.exchange.table import Table, find_table
from aidhub.exchange.words import words

_AMOUNTS = ("quantity", "packages", "pack_size")
_FIGURES = ("value", "total_value", "unit_weight", "net_weight", "gross_weight", "weight")
_DAYS = ("expiry", "use_by", "produced", "needed_by")
_TEXTS = ("category", "size", "maker", "batch", "serial", "warehouse", "donor", "owner", "box", "pallet", "un_number")
_WEIGHTS = {
    "unit_weight_g": "unit_weight",
    "net_g": "net_weight",
    "gross_g": "gross_weight",
    "weight_g": "weight",
}
_SIZE = re.compile(r"([0-9]{1,6}(?:[.,][0-9]{1,3})?)\s*(?!er)([^\W\d_]+\.?)?")
_TENS = re.compile(r"^[0-9]{1,4}(?:er|-)?[\s-]*", re.IGNORECASE)
_LINK_AT_END = re.compile(r"(?:\s+(?:à|á|a|x|×|=|of|de|po|по|mit|zu)|[=:x×])$", re.IGNORECASE)
_MONEY_IN_HEADINGS = ("EUR", "USD", "UAH", "PLN", "GBP", "CHF", "CZK")


def read_stock_list(
    workbook: Workbook,
    *,
    sheet: str | None = None,
    columns: Mapping[str, str] | None = None,
    stop: Stop = nobody_stops,
    progress: Progress = nobody_watches,
) -> StockList:
    """Understand the list of goods in a workbook.

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
    table = find_table(workbook, "stock", sheet, columns)
    lines = StockLines(table).read(stop, progress)
    heading_row = None if table.heading_row is None else table.heading_row + 1
    questions = tuple(questions_about(table, lines))
    return StockList(table.sheet.name, heading_row, table.columns, tuple(lines), questions, table.key, workbook.facts)


class GoodsLines(Lines[What]):
    """Reads what rows that count goods have in common: the name, how much, the packs, the day, the note."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        figures = [name for name in (*_AMOUNTS, *_FIGURES) if name in self.columns]
        self._marks = {name: styles_shown(chain.from_iterable(map(numbers_in, self.texts(name)))) for name in figures}
        self._styles = {name: self._style_of(name) for name in figures}
        self._orders = {name: self._orders_of(name) for name in _DAYS if name in self.columns}
        self._likely = NumberStyle.POINT if self._is_english() else NumberStyle.COMMA
        self._currency = self._currency_in_headings()
        self._names = [name for name in NAMES if name in self.columns and name != "article"]
        self._texts = [name for name in _TEXTS if name in self.columns]
        self._notes = [column.index for column in table.columns if column.field == "note"]
        self._telling = tuple(column.index for column in table.columns if column.how)
        self._above = ""
        self._seen: dict[int, int] = {}
        self._told: Amount | NoAmount | None = None

    def _style_of(self, name: str) -> NumberStyle | None:
        """Find the decimal mark of a column: as a person said, as it shows, or as all figures of the list show."""
        option = self.columns[name].option
        if option in ("comma", "point"):
            return NumberStyle.COMMA if option == "comma" else NumberStyle.POINT
        own = self._marks[name]
        marks = own if len(own) == 1 else frozenset().union(*self._marks.values())
        return next(iter(marks)) if len(marks) == 1 else None

    def _orders_of(self, name: str) -> Collection[DayOrder]:
        option = self.columns[name].option
        proved = day_orders(self.texts(name))
        return (DayOrder(option), *proved) if option in set(DayOrder) else proved

    def _is_english(self) -> bool:
        """Say whether the headings are English rather than of a language with a decimal comma."""
        votes = [column.languages for column in self.table.columns if column.languages]
        return sum("en" in languages for languages in votes) * 2 > len(votes)

    def _currency_in_headings(self) -> str:
        for name in ("value", "total_value"):
            heading = self.columns[name].heading if name in self.columns else ""
            for word in heading.translate(str.maketrans("()[]/,", "      ")).split():
                if currency_code(word) in _MONEY_IN_HEADINGS:
                    return currency_code(word)
        return ""

    def amount_of(self, record: Record) -> int | None:
        """Read the quantity; what it says besides is kept for `take`."""
        cell, where, unit = record.cell("quantity"), record.where("quantity"), self._unit(record)[0]
        try:
            self._told = read_amount(cell, where, self._styles.get("quantity"), unit, self._likely)
        except NoAmount as error:
            self._told = error
            return None
        return self._told.milli

    def _unit(self, record: Record) -> tuple[str, str]:
        """Give the unit of a row, of its own column or the heading: its code, and its text as written."""
        cell = record.cell("unit")
        text = "" if isinstance(cell, Fault) else cell_text(cell)
        if text and not words().says("unknown", text):
            return words().unit(text) or words().unit(_kind_of_unit(text)), text
        counted = self.columns.get("quantity")
        return counted.unit if counted else "", ""

    def _named(self, record: Record) -> dict[str, Any]:
        """Read what the goods are called."""
        article = self._article(record)
        code = record.known("article_code")
        barcode = read_barcode(record.cell("barcode"), record.where("barcode"))
        record.remarks += barcode.remarks
        names = {name: record.known(name) for name in self._names}
        article = article or next((name for name in names.values() if name), "")
        if not (article or code or barcode.code):
            raise NotTaken(note(Refusal.NO_NAME, cell=record.where("article") or record.where("article_code")))
        return {
            "article": article,
            "article_code": code,
            "barcode": record.clean(barcode.code, "article_code"),
            **names,
        }

    def _article(self, record: Record) -> str:
        """Give the article's name; a ditto mark is that of the row above."""
        name = record.text("article")
        if name and words().says("ditto", name) and self._above:
            record.remarks.append(note(Remark.DITTO, cell=record.where("article"), text=name, article=self._above))
            return self._above
        self._above = name or self._above
        return "" if words().says("unknown", name) else name

    def _counted(self, record: Record, article: str, kept: list[str]) -> dict[str, Any]:
        """Take the quantity that `amount_of` read, its unit and packs."""
        told = self._told
        if not isinstance(told, Amount):
            raise NotTaken(told.reason if told else note(Refusal.NO_QUANTITY, cell="", text=""))
        record.remarks += told.remarks
        if told.milli == 0:
            record.remarks.append(note(Remark.ZERO))
        kept += [told.rest] if told.rest else []
        if isinstance(record.cell("unit"), Fault):
            record.text("unit")  # remarks on it
        unit, text = (told.unit, told.unit_text) if told.unit or told.unit_text else self._unit(record)
        if text and not unit and not told.unit_text:
            record.remarks.append(note(Remark.UNIT_UNKNOWN, cell=record.where("unit"), text=text, unit=text))
        packs = tuple(self._packs(record, article, unit, told))
        unit_text = "" if unit else record.clean(text, "unit")
        return {"quantity_milli": told.milli, "unit": unit, "unit_text": unit_text, "packs": packs}

    def _packs(self, record: Record, article: str, unit: str, told: Amount) -> Iterator[Pack]:
        """List the packs a row tells of: in its columns, its quantity, its unit, or hidden in the name."""
        size = self._number(record, "pack_size") if "pack_size" in self.columns else None
        if size is not None and size > 0:
            name = record.known("pack_name").split("/")[0].strip() or self._pack_heading()
            code = words().unit(name) or (unit if unit.startswith("X") else "XPK")
            pack = pack_of(name, code, size, "" if unit.startswith("X") else unit)
            yield from [pack] if pack else []
            return
        found = told.pack or self._pack_in_unit(record, unit) or pack_in_name(article, unit)
        if found and not found.name:
            found = replace(found, name=_kind_of_unit(cell_text(record.cell("unit"))))
        if found and (found.unit == unit or unit in ("", "H87", found.of)):
            if not told.pack:
                facts = {"pack": found.name or found.unit, "holds": found.holds_milli, "of": found.of}
                record.remarks.append(note(Remark.PACK_FOUND, **facts))
            yield found

    def _pack_heading(self) -> str:
        """Name the pack by the heading of its size: ``Stück pro Karton``."""
        last = self.columns["pack_size"].heading.replace("/", " ").split()[-1:]
        return last[0] if last and words().unit(last[0]).startswith("X") else ""

    def _pack_in_unit(self, record: Record, unit: str) -> Pack | None:
        """Read the size of a pack from its unit: ``Karton (24 Stk)``, ``уп. 100 шт``, ``10er Pack``, ``Sack 25 kg``."""
        found = _SIZE.search(cell_text(record.cell("unit"))) if unit.startswith("X") else None
        if not found:
            return None
        size = parse_number(found[1], NumberStyle.COMMA if "," in found[1] else NumberStyle.POINT)
        return pack_of(_kind_of_unit(cell_text(record.cell("unit"))), unit, size, words().unit(found[2] or ""))

    def _number(self, record: Record, name: str) -> Decimal | None:
        """Read the number that a cell begins with; None if there is none."""
        cell = record.cell(name)
        if isinstance(cell, (int, Decimal)) and not isinstance(cell, bool):
            return Decimal(cell)
        found = numbers_in(cell) if isinstance(cell, str) else []
        try:
            return parse_number(found[0], self._styles.get(name) or self._likely) if found else None
        except NotANumber:
            return None

    def _with_heading(self, name: str, text: str) -> str:
        return f"{self.columns[name].heading}: {text}"

    def _note(self, record: Record, kept: Sequence[str]) -> str:
        """Join the notes of a row and what could be read nowhere else."""
        texts = [cell_text(record.at(index)) for index in self._notes]
        return record.clean("\n".join(dict.fromkeys(text for text in (*texts, *kept) if text)), "note")

    def _compare(self, record: Record, article: str, category: str) -> None:
        """Remark on a row that says all the same as one before."""
        said = (article, category, record.at_all(self._telling))
        first = self._seen.setdefault(hash(said), record.number)
        if first != record.number and Record(self, first).at_all(self._telling) == said[2]:
            record.remarks.append(note(Remark.SAME_AS, row=first + 1))


class StockLines(GoodsLines[Goods]):
    """Reads the rows of a stock list."""

    def take(self, record: Record, amount: int | None) -> Goods:
        """Read a row of goods.

        Raises:
            NotTaken: it names nothing, or no quantity that can be taken.
        """
        del amount
        kept: list[str] = []
        named = self._named(record)
        counted = self._counted(record, named["article"], kept)
        texts: dict[str, Any] = {name: record.known(name) for name in self._texts}
        texts["category"] = texts.get("category") or self.sorter.section
        goods = Goods(
            **named,
            **counted,
            **self._kept_until(record, named["article"], kept),
            **self._weights(record),
            **self._values(record),
            **texts,
            packages_milli=self._packages(record),
            condition=self._condition(record, named["article"], kept),
            wear_percent=read_percent(record.cell("wear")) if "wear" in self.columns else None,
            places=self._places(record),
            hs_code="".join(filter(str.isdigit, record.text("hs_code"))) if "hs_code" in self.columns else "",
            note=self._note(record, kept),
        )
        self._compare(record, goods.article, goods.category)
        return goods

    def _packages(self, record: Record) -> int | None:
        if "packages" not in self.columns:
            return None
        try:
            return read_amount(record.cell("packages"), "", self._styles.get("packages"), "XPK", self._likely).milli
        except NoAmount:
            return None

    def _kept_until(self, record: Record, article: str, kept: list[str]) -> dict[str, Any]:
        """Read the days: the last one stands in its column, or is hidden in the name."""
        last, kind = LastDay(last_day_in_name(article)), "best_before"
        for name, meant in (("use_by", "use_by"), ("expiry", "best_before")):
            if record.cell(name) is not None:
                last, kind = read_day(record.cell(name), record.where(name), self._orders.get(name, ())), meant
                break
        else:
            record.remarks += [note(Remark.DAY_IN_NAME, day=last.day)] if last.day else []
        record.remarks += last.remarks
        kept += [self._with_heading(name, last.text)] if last.text else []
        return {
            "expires": last.day,
            "expiry_kind": kind,
            "keeps": last.never,
            "produced": read_day(record.cell("produced"), "", self._orders.get("produced", ())).day,
        }

    def _condition(self, record: Record, article: str, kept: list[str]) -> str:
        text = record.known("condition") if "condition" in self.columns else ""
        if not text and is_used(article):
            record.remarks.append(note(Remark.USED_IN_NAME))
            return "used"
        condition = read_condition(text) if text else ""
        if condition is None:
            record.remarks.append(note(Remark.CONDITION_UNKNOWN, cell=record.where("condition"), text=text))
            kept.append(self._with_heading("condition", text))
        return condition or ""

    def _places(self, record: Record) -> tuple[str, ...]:
        cell = record.cell("place")
        if cell is None:
            return ()
        texts = read_places(cell if isinstance(cell, str) else cell_text(cell))
        places = tuple(record.clean(text, "place") for text in texts if not words().says("unknown", text))
        if len(places) > 1:
            record.remarks.append(note(Remark.SEVERAL_PLACES, cell=record.where("place"), places=places))
        return places

    def _weights(self, record: Record) -> dict[str, Any]:
        return {
            key: read_weight(record.cell(name), self.columns[name].unit, self._styles[name])
            for key, name in _WEIGHTS.items()
            if name in self.columns
        }

    def _values(self, record: Record) -> dict[str, Any]:
        """Read money; its currency stands in its own column, beside it, or in the heading."""
        money = {
            name: read
            for name in ("value", "total_value")
            if name in self.columns and (read := read_money(record.cell(name), self._styles[name]))
        }
        beside = next((currency for _, currency in money.values() if currency), "")
        currency = currency_code(record.text("currency")) or beside or (self._currency if money else "")
        return {"currency": currency, **{name: value for name, (value, _) in money.items()}}


def _kind_of_unit(text: str) -> str:
    """Give a unit without its size: ``Boxes (10)`` is ``Boxes``; ``10er Pack`` and ``Pack à 10`` are ``Pack``."""
    bare = _TENS.sub("", text)
    return _LINK_AT_END.sub("", re.split(r"[(\d]", bare, maxsplit=1)[0].strip()).strip()
