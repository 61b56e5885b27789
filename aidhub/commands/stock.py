"""``aidhub stock``: what is where."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from aidhub.commands.desk import Command, Desk, day, quantity, table
from aidhub.domain.filters import read_filter
from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate
from aidhub.services.history import stock_at
from aidhub.services.places import find_location
from aidhub.services.stock import StockRow, keys, rows_of
from aidhub.services.stock_question import Wanted


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--search", metavar="TEXT", default="")
    parser.add_argument("--place", metavar="P")
    parser.add_argument("--at", metavar="DATE", type=day)


def _stock(desk: Desk, asked: Namespace) -> list[dict[str, Any]]:
    return [_answer(row) for row in desk.ask(_found, asked)]


def _found(session: Session, asked: Namespace) -> list[StockRow]:
    wanted = Wanted(filter=read_filter(asked.search), language=spoken().code)
    if asked.place:
        wanted = replace(wanted, location_id=find_location(session, asked.place))
    if asked.at is None:
        return rows_of(session, keys(session, wanted))
    return stock_at(session, asked.at, wanted)


def _answer(row: StockRow) -> dict[str, Any]:
    return {
        "article": name_in(row.names, spoken().code),
        "names": row.names,
        "lot": row.lot_id,
        "batch": row.batch,
        "expires": row.expires.isoformat() if row.expires else None,
        "condition": row.condition,
        "quantity": quantity(row.quantity_milli),
        "unit": row.unit_code,
        "reserved": quantity(row.reserved_milli),
        "place": row.location,
        "package": row.package or None,
        "pallet": row.pallet or None,
        "status": row.status,
        "gross_g": row.gross_g,
        "donor": row.donor or None,
    }


def _tell(answer: list[dict[str, Any]]) -> None:
    if not answer:
        print(translate("CommandLine", "Nothing lies there."))
        return
    head = [
        translate("Stock", "No."),
        translate("Stock", "Content"),
        translate("Stock", "Quantity"),
        translate("Stock", "Unit"),
        translate("Stock", "Expiry"),
        translate("Stock", "Location"),
    ]
    rows = [
        [
            row["package"] or "–",
            row["article"],
            row["quantity"],
            row["unit"],
            row["expires"] or "",
            row["place"],
        ]
        for row in answer
    ]
    table([head, *rows], right=frozenset({2}))


COMMANDS = (Command(("stock",), _arguments, _stock, _tell),)
