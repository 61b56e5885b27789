"""What is seen of the stock, as a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from aidhub.database.database import Database
from aidhub.domain.names import NAME_LANGUAGES
from aidhub.exchange.export import TableColumn, Value, write_table
from aidhub.i18n import spoken, translate
from aidhub.services import stock
from aidhub.services.stock import StockRow
from aidhub.services.stock_question import Wanted
from aidhub.ui.background import Job
from aidhub.ui.status import goods_chip
from aidhub.ui.stock.columns import COORDINATORS_ONLY

PIECE = 1000


def export(job: Job, database: Database, wanted: Wanted, seen: Sequence[str], file: Path) -> int:
    """Write all rows that are wanted in their order, and of each what is seen; answers how many.

    Runs beside the window. ``seen`` are the keys of the columns from left to right. Names are written in all three
    languages and figures as numbers, so that the list can be taken in again. What only coordinators see is left out of
    a helper's file.
    """
    keys = database.read(stock.keys, replace(wanted, by_pallet=False))
    rows: list[StockRow] = []
    for start in range(0, len(keys), PIECE):
        job.progress(start, len(keys))
        rows += database.read(stock.rows_of, keys[start : start + PIECE], for_helper=wanted.for_helper)
    job.progress(len(keys), len(keys))
    known = _columns()
    seen = [key for key in seen if not (wanted.for_helper and key in COORDINATORS_ONLY)]
    columns = [column for key in seen for column in known.get(key, ())]
    values = ([value(row) for _, value in columns] for row in rows)
    write_table(file, [column for column, _ in columns], values, name=translate("Stock", "Stock"), tags=True)
    return len(rows)


def _columns() -> dict[str, list[tuple[TableColumn, Callable[[StockRow], Value]]]]:
    """What is written for each column of the page."""

    def name(language: str) -> Callable[[StockRow], Value]:
        return lambda row: row.names[language]

    titles = {
        "de": translate("Export", "German name"),
        "uk": translate("Export", "Ukrainian name"),
        "en": translate("Export", "English name"),
    }
    return {
        "number": [(TableColumn(translate("Stock", "No.")), lambda row: row.package)],
        "content": [(TableColumn(titles[code], f"#item+name+i_{code}", 34), name(code)) for code in NAME_LANGUAGES],
        "quantity": [
            (TableColumn(translate("Stock", "Quantity"), "#item+num"), lambda row: Decimal(row.quantity_milli) / 1000),
            (TableColumn(translate("Stock", "Unit"), "#item+unit"), lambda row: row.unit.get(spoken().code, "")),
        ],
        "gross": [(TableColumn(translate("Stock", "Gross kg"), "#item+weight+kg"), _kilograms)],
        "expiry": [(TableColumn(translate("Stock", "Expiry"), "#date+expiry", 12), lambda row: row.expires)],
        "location": [(TableColumn(translate("Stock", "Location"), "#loc+name", 12), lambda row: row.location)],
        "pallet": [(TableColumn(translate("Stock", "Pallet")), lambda row: row.pallet)],
        "status": [(TableColumn(translate("Stock", "Status"), "#status", 14), lambda row: goods_chip(row.status).text)],
        "note": [
            (TableColumn(translate("Stock", "For")), lambda row: ", ".join(row.transports)),
            (TableColumn(translate("Stock", "Note"), "", 24), lambda row: row.note),
        ],
        "category": [(TableColumn(translate("Stock", "Category"), "#item+category"), lambda row: row.category)],
        "batch": [(TableColumn(translate("Stock", "Batch")), lambda row: row.batch)],
        "donor": [(TableColumn(translate("Stock", "Donor"), "#org+donor", 24), lambda row: row.donor)],
        "hs_code": [(TableColumn(translate("Stock", "Customs no."), "#item+code", 12), lambda row: row.hs_code)],
    }


def _kilograms(row: StockRow) -> Decimal | None:
    return None if row.gross_g is None else Decimal(row.gross_g) / 1000
