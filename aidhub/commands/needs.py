"""``aidhub needs``: the lists of partners, and how far each line of one is covered."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from aidhub.commands.desk import Command, Desk, quantity, table
from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate
from aidhub.services.needs_answers import find_list
from aidhub.services.needs_show import ListRow, NeedRow, WantedLines, WantedLists, count_lines, lines, lists

PAGE = 500


def _list_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--search", metavar="TEXT", default="")
    parser.add_argument("--closed", action="store_true")


def _lists(desk: Desk, asked: Namespace) -> list[dict[str, Any]]:
    wanted = WantedLists("closed" if asked.closed else "open", asked.search)
    return [_list(row) for row in desk.ask(lists, wanted, 0, PAGE)]


def _list(row: ListRow) -> dict[str, Any]:
    return {
        "number": row.number,
        "partner": row.partner,
        "title": row.title,
        "state": row.state,
        "received_on": row.received_on.isoformat(),
        "confirmed_on": row.confirmed_on.isoformat(),
        "needed_by": row.needed_by.isoformat() if row.needed_by else None,
        "lines": row.lines,
        "questions": row.questions,
        "urgent_open": row.urgent_open,
        "covered_permille": row.share_permille,
        "stale": row.is_stale,
    }


def _tell_lists(answer: list[dict[str, Any]]) -> None:
    if not answer:
        print(translate("CommandLine", "There is no needs list."))
        return
    head = [translate("Needs", "List"), translate("Needs", "Partner"), translate("Needs", "Needed by"),
            translate("Needs", "Lines"), translate("Needs", "To clarify"), translate("Needs", "Coverage")]  # fmt: skip
    rows = [
        [
            str(row["number"]),
            row["partner"],
            row["needed_by"] or "",
            str(row["lines"]),
            str(row["questions"]),
            "" if row["covered_permille"] is None else f"{row['covered_permille'] // 10} %",
        ]
        for row in answer
    ]
    table([head, *rows], right=frozenset({0, 3, 4, 5}))


def _show_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("number", metavar="NUMBER")


def _show(desk: Desk, asked: Namespace) -> list[dict[str, Any]]:
    wanted = WantedLines(desk.ask(find_list, asked.number), language=spoken().code)
    return [_line(row) for row in desk.ask(lines, wanted, 0, desk.ask(count_lines, wanted))]


def _line(row: NeedRow) -> dict[str, Any]:
    return {
        "priority": row.priority,
        "text": row.text,
        "article": name_in(row.names, spoken().code) or None,
        "certainty": row.certainty,
        "asked": None if row.asked_milli is None else quantity(row.asked_milli),
        "asked_unit": row.asked_unit,
        "quantity": None if row.quantity_milli is None else quantity(row.quantity_milli),
        "unit": name_in(row.unit, spoken().code),
        "received": quantity(row.received_milli),
        "sent": quantity(row.sent_milli),
        "promised": quantity(row.promised_milli),
        "in_stock": quantity(row.in_stock_milli),
        "missing": quantity(row.missing_milli),
        "needed_by": row.needed_by.isoformat() if row.needed_by else None,
        "substitutes": row.substitutes,
        "note": row.note,
    }


def _tell_lines(answer: list[dict[str, Any]]) -> None:
    head = [translate("Needs", "Asked for"), translate("Needs", "Article"), translate("Needs", "Quantity"),
            translate("Needs", "Received"), translate("Needs", "Sent"), translate("Needs", "Promised"),
            translate("Needs", "In stock"), translate("Needs", "Missing")]  # fmt: skip
    rows = [
        [
            row["text"],
            row["article"] or "–",
            row["quantity"] or f"? {row['asked'] or ''} {row['asked_unit']}".strip(),
            row["received"],
            row["sent"],
            row["promised"],
            row["in_stock"],
            row["missing"],
        ]
        for row in answer
    ]
    table([head, *rows], right=frozenset({2, 3, 4, 5, 6, 7}))


COMMANDS = (
    Command(("needs", "list"), _list_arguments, _lists, _tell_lists),
    Command(("needs", "show"), _show_arguments, _show, _tell_lines),
)
