"""A page as others are written, over the real stock: for the tests of what all pages have in common."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from aidhub.domain.filters import read_filter
from aidhub.i18n import spoken, translate
from aidhub.services import stock
from aidhub.services.stock_question import Wanted
from aidhub.ui.components.chips import Chip
from aidhub.ui.components.fields import Entry
from aidhub.ui.desk import Desk
from aidhub.ui.page import Page
from aidhub.ui.pages import LAST, PLANNING, WAREHOUSE, PageEntry
from aidhub.ui.table import RIGHT, CellEdit, Column, PagedRows, Source, Table
from aidhub.ui.table.column import tick_column
from aidhub.ui.text import Text

STOCK = Source(stock.rows, stock.count, lambda row: (row.lot_id, row.place_id), stock.keys)


class StockPage(Page):
    """The stock, in the fewest lines."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: translate("Navigation", "Warehouse"))
        self.moved: list[object] = []
        self.edits: list[CellEdit] = []
        self.filter = Entry(lambda: translate("Navigation", "Records"), icon="search", size="small")
        self.rows = PagedRows(desk, columns(), STOCK)
        self.table = Table(
            self.rows, lambda: translate("Navigation", "Planning"), settings=desk.settings, memory="sample"
        )
        self.set_primary(self.command(lambda: translate("Shell", "Redo"), self._move, icon="truck", key="Ctrl+M"))
        self.add_button(self.command(lambda: translate("Table", "Copy cells"), self.table.editing.copy))
        self.body.addWidget(self.filter)
        self.body.addWidget(self.table)
        self.rows.show_wanted(Wanted(sort="quantity"))

        self.filter.textChanged.connect(self._filter)
        self.rows.edited.connect(self.edits.extend)

    def panes(self) -> list[QWidget]:
        return [self.filter, self.table]

    def more_keys(self) -> list[tuple[str, Text]]:
        return self.table.keys()

    def refresh(self) -> None:
        self.rows.refresh()

    def _move(self) -> None:
        self.moved.append(self.table.chosen_keys())

    def _filter(self, text: str) -> None:
        self.rows.show_wanted(replace(self.rows.wanted, filter=read_filter(text)))


def columns() -> list[Column]:
    return [
        tick_column(),
        Column("number", "No.", 90, lambda row: row.package, sort="number", is_strong=True),
        Column("article", "Content", 200, lambda row: row.names["en"], stretch=True, sort="content"),
        Column("quantity", "Quantity", 90, lambda row: spoken().quantity(row.quantity_milli), RIGHT, sort="quantity"),
        Column("note", "Note", 120, lambda row: row.note, editable=lambda _: True),
        Column(
            "status", "Status", 110, lambda row: row.status, chip=lambda row: Chip(row.status, "ok", "circle-check")
        ),
        Column("donor", "Donor", 110, lambda row: row.donor, is_shown=False),
    ]


def _page() -> type[Page]:
    return StockPage


PAGES = (
    PageEntry("stock", lambda: translate("Navigation", "Warehouse"), "boxes", WAREHOUSE, _page, lambda: _boxes),
    PageEntry("transports", lambda: translate("Navigation", "Planning"), "truck", PLANNING, _page),
    PageEntry("settings", lambda: translate("Menu", "Look"), "settings", LAST, _page),
)


def _boxes(session: Session) -> int:
    return stock.count(session, Wanted())
