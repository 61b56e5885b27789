"""What only a person can say of a whole list. Until they do, the answer the note names is assumed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from aidhub.exchange.columns import IGNORE, field_scores
from aidhub.exchange.lines import Line
from aidhub.exchange.notes import Note, Question, Remark, note
from aidhub.exchange.table import Table

_SURE = 0.7
_ASSUMED = (Remark.THOUSANDS, Remark.DECIMALS)
_A_MONTH = len("08/26")


def questions_about(table: Table, lines: Sequence[Line[Any]]) -> Iterator[Note]:
    """List the questions a list of goods leaves."""
    remarks = [remark for line in lines for remark in line.remarks]
    yield from _about_days(table, [remark for remark in remarks if remark.key is Remark.DAY_OPEN])
    yield from _about_numbers(
        table, [remark for remark in remarks if remark.key in (Remark.THOUSANDS, Remark.DECIMALS)]
    )
    yield from _about_columns(table)
    if table.also:
        yield note(Question.OTHER_SHEETS, sheet=table.sheet.name, others=list(table.also))


def _about_days(table: Table, opened: Sequence[Note]) -> Iterator[Note]:
    """Ask what stands first, where no day of the column shows it."""
    column = table.column("expiry") or table.column("use_by") or table.column("needed_by")
    if opened and column:
        months = all(len(remark.facts["text"]) <= _A_MONTH for remark in opened)
        key = Question.MONTH_ORDER if months else Question.DAY_ORDER
        facts = opened[0].facts
        yield note(key, heading=column.heading, text=facts["text"], days=facts["days"], rows=len(opened))


def _about_numbers(table: Table, assumed: Sequence[Note]) -> Iterator[Note]:
    """Ask what the mark means, where no number of the list shows it."""
    column = table.column("quantity")
    if assumed and column:
        thousands = assumed[0].key is Remark.THOUSANDS
        text = assumed[0].facts["text"]
        yield note(Question.NUMBER_STYLE, heading=column.heading, text=text, thousands=thousands, rows=len(assumed))


def _about_columns(table: Table) -> Iterator[Note]:
    """Ask whether columns were guessed rightly, and about further columns of quantities."""
    for column in table.columns:
        told = column.field in ("article", "quantity") or table.heading_row is None
        if column.how == "contents" and told:
            yield note(Question.COLUMN_GUESSED, heading=column.heading, field=column.field)
    chosen = table.column("quantity")
    others = [
        column.heading
        for column in table.columns
        if column.field == IGNORE
        and not column.how
        and field_scores([column.heading], table.kind).get("quantity", 0) > _SURE
        and _holds_anything(table, column.index)
    ]
    if others and chosen and chosen.how != "given":
        yield note(Question.SEVERAL_COLUMNS, heading=chosen.heading, others=others)


def _holds_anything(table: Table, index: int) -> bool:
    rows = table.sheet.rows[table.first_row :]
    return any(index < len(row) and row[index] is not None for row in rows)
