"""What is seen of the stock, as a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
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

PIECE = 1000


def export(job: Job, database: Database, wanted: Wanted, file: Path) -> int:
    """Write all rows that are wanted, in their order, with the sums' figures as numbers; answers how many.

    Runs beside the window.
    """
    keys = database.read(stock.keys, wanted)
    rows: list[StockRow] = []
    for start in range(0, len(keys), PIECE):
        job.progress(start, len(keys))
        rows += database.read(stock.rows_of, keys[start : start + PIECE])
    job.progress(len(keys), len(keys))
    write_table(file, _columns(), (_values(row) for row in rows), name=translate("Stock", "Stock"), tags=True)
    return len(rows)


def _columns() -> list[TableColumn]:
    return [
        TableColumn(translate("Stock", "No.")),
        TableColumn(translate("Stock", "Pallet")),
        TableColumn(translate("Export", "German name"), "#item+name+i_de", 34),
        TableColumn(translate("Export", "Ukrainian name"), "#item+name+i_uk", 34),
        TableColumn(translate("Export", "English name"), "#item+name+i_en", 34),
        TableColumn(translate("Stock", "Category"), "#item+category"),
        TableColumn(translate("Stock", "Quantity"), "#item+num"),
        TableColumn(translate("Stock", "Unit"), "#item+unit"),
        TableColumn(translate("Stock", "Gross kg"), "#item+weight+kg"),
        TableColumn(translate("Stock", "Expiry"), "#date+expiry", 12),
        TableColumn(translate("Stock", "Batch")),
        TableColumn(translate("Stock", "Location"), "#loc+name", 12),
        TableColumn(translate("Stock", "Status"), "#status", 14),
        TableColumn(translate("Stock", "For")),
        TableColumn(translate("Stock", "Customs no."), "#item+code", 12),
        TableColumn(translate("Stock", "Donor"), "#org+donor", 24),
        TableColumn(translate("Stock", "Note"), "", 24),
    ]


def _values(row: StockRow) -> Sequence[Value]:
    return (
        row.package,
        row.pallet,
        *(row.names[language] for language in NAME_LANGUAGES),
        row.category,
        Decimal(row.quantity_milli) / 1000,
        row.unit.get(spoken().code, ""),
        None if row.gross_g is None else Decimal(row.gross_g) / 1000,
        row.expires,
        row.batch,
        row.location,
        goods_chip(row.status).text,
        ", ".join(row.transports),
        row.hs_code,
        row.donor,
        row.note,
    )
