"""What the table of a proposal shows: one row for each line of a needs list."""

from __future__ import annotations

from collections.abc import Callable

from aidhub.allocation_words import percent, short_words
from aidhub.domain.names import name_in, unit_in
from aidhub.i18n import spoken, translate
from aidhub.services.allocating import ProposedLine
from aidhub.ui.drawing import stop_ink
from aidhub.ui.table import RIGHT, Column
from aidhub.ui.transport.rows import covered_bar


def article(row: ProposedLine) -> str:
    """Name the article in the language in use."""
    return name_in(row.names, spoken().code)


def amount(row: ProposedLine, quantity_milli: int) -> str:
    """Say so much of the line's unit."""
    return f"{spoken().quantity(quantity_milli)} {unit_in(row.unit, spoken().code, quantity_milli)}".strip()


def priority(row: ProposedLine) -> str:
    """Say how urgent a line is."""
    return {
        "urgent": translate("Allocation", "urgent"),
        "high": translate("Allocation", "high"),
        "normal": translate("Allocation", "normal"),
    }[row.priority]


def second(row: ProposedLine, *, several: bool = False) -> str:
    """Say how urgent a line is, by when it is needed, what goes instead, and of ``several`` transports which one."""
    parts = [row.transport, priority(row)] if several else [priority(row)]
    if row.needed_by:
        parts.append(translate("Allocation", "by {day}", day=spoken().day(row.needed_by)))
    others = {goods.article_id: name_in(goods.names, spoken().code) for goods in row.goods}
    others.pop(row.article_id, None)
    if others:
        parts.append(translate("Allocation", "instead: {articles}", articles=", ".join(others.values())))
    return " · ".join(parts)


def sentence(row: ProposedLine, *, several: bool = False) -> str:
    """Say the whole row, for a screen reader; of ``several`` transports, which one."""
    said = translate(
        "Allocation",
        "Stop {stop}: {article}, {priority}, {needed} needed, {allocated} allocated, {share} covered",
        stop=row.stop,
        article=article(row),
        priority=priority(row),
        needed=amount(row, row.needed_milli),
        allocated=amount(row, row.quantity_milli),
        share=percent(row.share),
    )
    return ", ".join(filter(None, (row.transport if several else "", said, short_words(row.short))))


def columns(several: Callable[[], bool]) -> list[Column]:
    """Make the columns in their usual order; ``several`` says whether more than one transport is planned."""
    return [
        Column("stop", lambda: translate("Transport", "Stop"), 64, lambda row: str(row.stop),
               dot=lambda row: (str(row.stop), stop_ink(row.stop))),
        Column("article", lambda: translate("Allocation", "Allocated to needs"), 180, article, stretch=True,
               is_strong=True, second=lambda row: second(row, several=several())),
        Column("needed", lambda: translate("Allocation", "Needed"), 96, lambda row: amount(row, row.needed_milli),
               RIGHT, ink=lambda _: "text2"),
        Column("allocated", lambda: translate("Allocation", "Allocated"), 104,
               lambda row: amount(row, row.quantity_milli), RIGHT, is_strong=True, editable=lambda _: True,
               edit_text=lambda row: spoken().quantity(row.quantity_milli)),
        Column("pallets", lambda: translate("Transport", "Pallets"), 64, lambda row: _count(row.pallets), RIGHT,
               ink=lambda _: "text2"),
        Column("coverage", lambda: translate("Allocation", "Coverage"), 116, lambda row: percent(row.share),
               bar=lambda row: covered_bar(row.share)),
        Column("short", lambda: translate("Allocation", "Why not more"), 190, lambda row: short_words(row.short),
               ink=lambda _: "text2", wraps=True),
    ]  # fmt: skip


def _count(number: int) -> str:
    return spoken().number(number) if number else "–"
