"""What is said about the rows of a list: why one is skipped or refused, what to know of one that is taken."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from aidhub.exchange.notes import Note, Question, Refusal, Remark, Skip
from aidhub.field_words import field_word
from aidhub.i18n import spoken, translate, translate_plural

Facts = Mapping[str, Any]
Say = Callable[[Facts], str]
_SENTENCES: dict[StrEnum, Say] = {}


def says(key: StrEnum) -> Callable[[Say], Say]:
    """Register the function that makes the sentence of a note from its facts."""

    def register(function: Say) -> Say:
        _SENTENCES[key] = function
        return function

    return register


def note_sentence(note: Note) -> str:
    """Find the sentence for a note about a row or a list, in the language in use."""
    return _SENTENCES[note.key](note.facts)


@says(Skip.SUM)
def _sum(_: Facts) -> str:
    return translate("List", "a sum, no goods")


@says(Skip.SECTION)
def _section(_: Facts) -> str:
    return translate("List", "a heading for the rows below it")


@says(Skip.HEADING_AGAIN)
def _heading_again(_: Facts) -> str:
    return translate("List", "the headings once more")


@says(Skip.TAGS)
def _tags(_: Facts) -> str:
    return translate("List", "tags that name the columns")


@says(Skip.COLUMN_NUMBERS)
def _column_numbers(_: Facts) -> str:
    return translate("List", "the numbers of the columns")


@says(Skip.FOOTER)
def _footer(_: Facts) -> str:
    return translate("List", "written below the list, no goods")


@says(Skip.TWICE)
def _twice(facts: Facts) -> str:
    return translate("List", "the same as row {row}", **facts)


@says(Skip.NOT_ASKED)
def _not_asked(_: Facts) -> str:
    return translate("List", "no quantity, as in most rows of this form: not asked for")


@says(Refusal.NO_NAME)
def _no_name(facts: Facts) -> str:
    return translate("List", "{cell}: the row names no article or partner. Enter one, or leave the row out.", **facts)


@says(Refusal.NO_QUANTITY)
def _no_quantity(facts: Facts) -> str:
    if not facts["text"]:
        return translate("List", "{cell}: the quantity is missing. Enter it, or leave the row out.", **facts)
    return translate("List", "{cell}: “{text}” is no quantity. Enter it, or leave the row out.", **facts)


@says(Refusal.NOT_A_NUMBER)
def _not_a_number(facts: Facts) -> str:
    return translate("List", "{cell}: “{text}” is not a number. Enter the quantity, or leave the row out.", **facts)


@says(Refusal.NEGATIVE)
def _negative(facts: Facts) -> str:
    return translate("List", "{cell}: {text} is below zero. Count the goods, or leave the row out.", **facts)


@says(Refusal.TOO_LARGE)
def _too_large(facts: Facts) -> str:
    return translate("List", "{cell}: {text} is larger than any stock. Check the number.", **facts)


@says(Refusal.ERROR_CELL)
def _error_cell(facts: Facts) -> str:
    return translate("List", "{cell} holds the error {text} instead of a quantity. Put the formula right.", **facts)


@says(Refusal.FORMULA_CELL)
def _formula_cell(facts: Facts) -> str:
    return translate(
        "List",
        "{cell} holds a formula whose result is not in the file. Open the file, save it, and try again.",
        **facts,
    )


@says(Refusal.TOO_LONG)
def _too_long(facts: Facts) -> str:
    return translate("List", "{cell}: the text has {length} letters, {limit} are possible. Shorten it.", **facts)


@says(Refusal.OTHER_TABLE)
def _other_table(_: Facts) -> str:
    return translate("List", "belongs to another list with other columns. Put that list on a sheet of its own.")


@says(Refusal.CODE_TAKEN)
def _code_taken(facts: Facts) -> str:
    return translate("List", "{cell}: row {row} has the number {text} for another article. Give each its own.", **facts)


@says(Remark.ZERO)
def _zero(_: Facts) -> str:
    return translate("List", "none there: the article is known, nothing is put in stock")


@says(Remark.ABOUT)
def _about(facts: Facts) -> str:
    return translate("List", "“{text}” is only an estimate", **facts)


@says(Remark.MULTIPLIED)
def _multiplied(facts: Facts) -> str:
    return translate("List", "“{text}” makes {number}", text=facts["text"], number=spoken().quantity(facts["product"]))


@says(Remark.ROUNDED)
def _rounded(facts: Facts) -> str:
    return translate("List", "{text} is rounded to three places", **facts)


@says(Remark.THOUSANDS)
def _thousands(facts: Facts) -> str:
    return translate("List", "the mark in “{text}” is taken for thousands", **facts)


@says(Remark.DECIMALS)
def _decimals(facts: Facts) -> str:
    return translate("List", "the mark in “{text}” is taken for decimals", **facts)


@says(Remark.UNIT_UNKNOWN)
def _unit_unknown(facts: Facts) -> str:
    return translate("List", "the unit “{unit}” is not known here", **facts)


@says(Remark.CELL_TEXT)
def _cell_text(facts: Facts) -> str:
    return translate("List", "“{rest}” goes into the note", **facts)


@says(Remark.PACK_FOUND)
def _pack_found(facts: Facts) -> str:
    if "text" in facts:
        return translate("List", "“{text}” is counted in packs", **facts)
    holds = spoken().quantity(facts["holds"])
    return translate("List", "a pack is told of: {pack} of {holds}", pack=facts["pack"], holds=holds)


@says(Remark.DAY_IN_NAME)
def _day_in_name(facts: Facts) -> str:
    return translate("List", "the name tells the last day: {day}", day=spoken().day(facts["day"]))


@says(Remark.DAY_OPEN)
def _day_open(facts: Facts) -> str:
    days = " / ".join(spoken().day(day) for day in facts["days"])
    return translate(
        "List",
        "{cell}: “{text}” can be {days}. The day is left open.",
        cell=facts["cell"],
        text=facts["text"],
        days=days,
    )


@says(Remark.NO_DAY)
def _no_day(facts: Facts) -> str:
    return translate("List", "{cell}: “{text}” is no day of the calendar. It goes into the note.", **facts)


@says(Remark.SERIAL_DAY)
def _serial_day(facts: Facts) -> str:
    day = spoken().day(facts["day"])
    return translate(
        "List", "{cell}: {text} is {day} as spreadsheets count days", cell=facts["cell"], text=facts["text"], day=day
    )


@says(Remark.BARCODE_MANGLED)
def _barcode_mangled(facts: Facts) -> str:
    return translate(
        "List", "{cell}: a spreadsheet has cut the barcode to {text}. It is left out: scan the goods.", **facts
    )


@says(Remark.BARCODE_RESTORED)
def _barcode_restored(facts: Facts) -> str:
    return translate("List", "{cell}: the barcode {text} got its form back; its check digit proves it", **facts)


@says(Remark.BARCODE_WRONG)
def _barcode_wrong(facts: Facts) -> str:
    return translate("List", "{cell}: the check digit of barcode {text} is wrong. It is left out.", **facts)


@says(Remark.USED_IN_NAME)
def _used_in_name(_: Facts) -> str:
    return translate("List", "used, as the name says")


@says(Remark.CONDITION_UNKNOWN)
def _condition_unknown(facts: Facts) -> str:
    return translate("List", "the condition “{text}” goes into the note", **facts)


@says(Remark.SEVERAL_PLACES)
def _several_places(facts: Facts) -> str:
    return translate("List", "several places: {places}", places=", ".join(facts["places"]))


@says(Remark.DITTO)
def _ditto(facts: Facts) -> str:
    return translate("List", "“{text}” is {article}, as in the row above", **facts)


@says(Remark.HIDDEN_ROW)
def _hidden_row(_: Facts) -> str:
    return translate("List", "the row is hidden in the file")


@says(Remark.ODD_LETTERS)
def _odd_letters(_: Facts) -> str:
    return translate("List", "written in other letters than the rest of the file: check the name")


@says(Remark.CELL_LEFT)
def _cell_left(facts: Facts) -> str:
    return translate("List", "{cell} holds the error {text} and is left out", **facts)


@says(Remark.SAME_AS)
def _same_as(facts: Facts) -> str:
    return translate("List", "says the same as row {row}", **facts)


@says(Remark.AMOUNT_IN_NAME)
def _amount_in_name(facts: Facts) -> str:
    return translate("List", "the quantity “{text}” was read from the name", **facts)


@says(Remark.PRIORITY_UNKNOWN)
def _priority_unknown(facts: Facts) -> str:
    return translate("List", "the priority “{text}” is not known here; it goes into the note", **facts)


@says(Question.DAY_ORDER)
def _day_order(facts: Facts) -> str:
    days = " / ".join(spoken().day(day) for day in facts["days"])
    return translate(
        "List",
        "“{heading}”: does the day or the month stand first? {text} can be {days}.",
        heading=facts["heading"],
        text=facts["text"],
        days=days,
    )


@says(Question.MONTH_ORDER)
def _month_order(facts: Facts) -> str:
    days = " / ".join(spoken().day(day) for day in facts["days"])
    return translate(
        "List",
        "“{heading}”: does the month or the year stand first? {text} can be {days}.",
        heading=facts["heading"],
        text=facts["text"],
        days=days,
    )


@says(Question.NUMBER_STYLE)
def _number_style(facts: Facts) -> str:
    if facts["thousands"]:
        return translate("List", "“{heading}”: is the mark in {text} one of thousands? It was taken for that.", **facts)
    return translate("List", "“{heading}”: is the mark in {text} one of decimals? It was taken for that.", **facts)


@says(Question.COLUMN_GUESSED)
def _column_guessed(facts: Facts) -> str:
    return translate(
        "List", "Is “{heading}” the column “{field}”? No heading says so.", heading=facts["heading"],
        field=field_word(facts["field"]),
    )  # fmt: skip


@says(Question.SEVERAL_COLUMNS)
def _several_columns(facts: Facts) -> str:
    others = ", ".join(f"“{other}”" for other in facts["others"])
    return translate(
        "List", "“{heading}” was taken for the quantity. Or is it {others}?", heading=facts["heading"], others=others
    )


@says(Question.OTHER_SHEETS)
def _other_sheets(facts: Facts) -> str:
    return translate_plural(
        "List",
        "Only the sheet “{sheet}” was read. {count} other also holds a list: {others}.",
        "Only the sheet “{sheet}” was read. {count} others also hold lists: {others}.",
        len(facts["others"]),
        sheet=facts["sheet"],
        others=", ".join(facts["others"]),
    )


@says(Question.RUNNING_TEXT)
def _running_text(_: Facts) -> str:
    return translate("List", "This is a text, not a table. Each of its lines became a row. Check every row.")
