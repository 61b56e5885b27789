"""What is seen of the catalogue, as a spreadsheet that can be taken in again."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from aidhub.database.database import Database
from aidhub.domain.names import NAME_LANGUAGES
from aidhub.exchange.export import TableColumn, Value, write_table
from aidhub.i18n import spoken, translate
from aidhub.services import article_list
from aidhub.services.article_list import ArticleLine, WantedArticles
from aidhub.services.article_parts import first_parts
from aidhub.ui.articles import columns
from aidhub.ui.background import Job

PIECE = 500


def export(job: Job, database: Database, wanted: WantedArticles, file: Path) -> int:
    """Write all articles that are wanted, in their order; answers how many. Runs beside the window.

    Every article is written with its first barcode and its first pack. The headings are those that the import knows in
    the language in use.
    """
    keys = database.read(article_list.keys, wanted)
    rows: list[Sequence[Value]] = []
    for start in range(0, len(keys), PIECE):
        job.progress(start, len(keys))
        piece = keys[start : start + PIECE]
        parts = database.read(first_parts, piece)
        rows += [_values(line, *parts.get(line.id, ("", "", 0))) for line in database.read(article_list.rows_of, piece)]
    job.progress(len(keys), len(keys))
    write_table(file, _columns(), rows, name=translate("Articles", "Articles"))
    return len(rows)


def _columns() -> list[TableColumn]:
    return [
        TableColumn(translate("Export", "Article code"), "", 14),
        TableColumn(translate("Export", "German name"), "", 34),
        TableColumn(translate("Export", "Ukrainian name"), "", 34),
        TableColumn(translate("Export", "English name"), "", 34),
        TableColumn(translate("Export", "Category"), "", 24),
        TableColumn(translate("Export", "Unit")),
        TableColumn(translate("Export", "Unit weight (kg)")),
        TableColumn(translate("Export", "Volume (l)")),
        TableColumn(translate("Export", "Unit value")),
        TableColumn(translate("Export", "Currency")),
        TableColumn(translate("Export", "HS code"), "", 12),
        TableColumn(translate("Export", "UN number")),
        TableColumn(translate("Export", "Barcode"), "", 16),
        TableColumn(translate("Export", "Pack"), "", 12),
        TableColumn(translate("Export", "Units per pack")),
        TableColumn(translate("Export", "Minimum stock")),
        TableColumn(translate("Export", "Rules"), "", 24),
        TableColumn(translate("Export", "Usual shelf"), "", 12),
        TableColumn(translate("Export", "Note"), "", 24),
    ]


def _values(line: ArticleLine, barcode: str, pack: str, holds_milli: int) -> Sequence[Value]:
    return (
        line.code,
        *(line.names[language] for language in NAME_LANGUAGES),
        columns.category(line),
        line.unit.get(spoken().code, ""),
        None if line.net_g is None else Decimal(line.net_g) / 1000,
        None if line.volume_ml is None else Decimal(line.volume_ml) / 1000,
        None if line.value_cents is None else Decimal(line.value_cents) / 100,
        "" if line.value_cents is None else "EUR",
        line.hs_code,
        line.un_number,
        barcode,
        pack,
        Decimal(holds_milli) / 1000 if holds_milli else None,
        None if line.minimum_milli is None else Decimal(line.minimum_milli) / 1000,
        columns.rules(line),
        line.location,
        line.note,
    )
