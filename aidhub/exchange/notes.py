"""What is said about a row or a list, as a key with facts; the words are found in `aidhub.messages`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Skip(StrEnum):
    """Why a row is no goods, and is passed over."""

    SUM = "sum"
    SECTION = "section"
    HEADING_AGAIN = "heading_again"
    TAGS = "tags"
    COLUMN_NUMBERS = "column_numbers"
    FOOTER = "footer"
    TWICE = "twice"
    NOT_ASKED = "not_asked"


class Refusal(StrEnum):
    """Why a row cannot be taken. Facts: cell, text, and what the sentence needs besides."""

    NO_NAME = "no_name"
    NO_QUANTITY = "no_quantity"
    NOT_A_NUMBER = "not_a_number"
    NEGATIVE = "negative"
    TOO_LARGE = "too_large"
    ERROR_CELL = "error_cell"
    FORMULA_CELL = "formula_cell"
    TOO_LONG = "too_long"
    OTHER_TABLE = "other_table"
    CODE_TAKEN = "code_taken"


class Remark(StrEnum):
    """What a person should know of a row that is taken."""

    ZERO = "zero"
    ABOUT = "about"
    MULTIPLIED = "multiplied"
    ROUNDED = "rounded"
    THOUSANDS = "thousands"
    DECIMALS = "decimals"
    UNIT_UNKNOWN = "unit_unknown"
    CELL_TEXT = "cell_text"
    PACK_FOUND = "pack_found"
    DAY_IN_NAME = "day_in_name"
    DAY_OPEN = "day_open"
    NO_DAY = "no_day"
    SERIAL_DAY = "serial_day"
    BARCODE_MANGLED = "barcode_mangled"
    BARCODE_RESTORED = "barcode_restored"
    BARCODE_WRONG = "barcode_wrong"
    USED_IN_NAME = "used_in_name"
    CONDITION_UNKNOWN = "condition_unknown"
    SEVERAL_PLACES = "several_places"
    DITTO = "ditto"
    HIDDEN_ROW = "hidden_row"
    ODD_LETTERS = "odd_letters"
    CELL_LEFT = "cell_left"
    SAME_AS = "same_as"
    AMOUNT_IN_NAME = "amount_in_name"
    PRIORITY_UNKNOWN = "priority_unknown"


class Question(StrEnum):
    """What only a person can say of a whole list; an answer is assumed, and named, until they do."""

    DAY_ORDER = "day_order"
    MONTH_ORDER = "month_order"
    NUMBER_STYLE = "number_style"
    COLUMN_GUESSED = "column_guessed"
    SEVERAL_COLUMNS = "several_columns"
    OTHER_SHEETS = "other_sheets"
    RUNNING_TEXT = "running_text"


@dataclass(frozen=True, slots=True)
class Note:
    """A key of `Skip`, `Refusal`, `Remark` or `Question`, with the facts its sentence needs."""

    key: StrEnum
    facts: Mapping[str, Any] = field(default_factory=dict)


def note(key: StrEnum, **facts: Any) -> Note:
    """Make a note."""
    return Note(key, facts)
