"""Two workstations on one server: what one does, the other shows without being asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from warehouse import Warehouse

from aidhub.database.database import Database
from aidhub.services.stock_edits import StockEdit, edit_stock
from aidhub.settings import Settings
from aidhub.ui.background import Background
from aidhub.ui.desk import WATCH_SERVER_EVERY, Desk
from aidhub.ui.stock.page import StockPage

pytestmark = pytest.mark.postgres


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot, postgres_warehouse: Warehouse) -> Iterator[StockPage]:
    """The page Stock at a second workstation."""
    postgres_warehouse.receive("Wolldecken", [10] * 40)
    address = str(postgres_warehouse.database._store.writer.url.render_as_string(hide_password=False))
    desk = Desk(qapp, Settings(), Background(qapp))
    with qtbot.waitSignal(desk.opened):
        desk.open(lambda: Database.open(address))
    desk.person_id = postgres_warehouse.person
    made = StockPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    qtbot.waitUntil(lambda: made.rows.is_counted and made.rows.total == 40)
    yield made
    desk.close()
    desk.background.close()
    desk.deleteLater()


def test_a_change_elsewhere_shows_and_selection_and_scroll_stay(
    page: StockPage, postgres_warehouse: Warehouse, qtbot: QtBot
) -> None:
    page.table.setCurrentIndex(page.rows.index(30, page.rows.column_at("note")))
    page.table.verticalScrollBar().setValue(300)
    seen = page.rows.row(30)
    postgres_warehouse.do(edit_stock, [StockEdit(seen, "note", "from the other desk")])

    qtbot.waitUntil(lambda: page.rows.row(30).note == "from the other desk")
    assert (page.table.currentIndex().row(), page.table.verticalScrollBar().value()) == (30, 300)


def test_a_row_changed_elsewhere_names_who_it_was_for_three_seconds(
    page: StockPage, postgres_warehouse: Warehouse, qtbot: QtBot
) -> None:
    seen = page.rows.row(3)
    postgres_warehouse.do(edit_stock, [StockEdit(seen, "quantity", "9")])

    qtbot.waitUntil(lambda: page.rows.named(page.rows.row(3)) != "")
    assert page.rows.named(page.rows.row(3)) == "Olena"
    assert page.rows.named(page.rows.row(4)) == ""
    qtbot.waitUntil(lambda: page.rows.named(page.rows.row(3)) == "", timeout=5000)


def test_what_was_changed_here_names_nobody(page: StockPage, qtbot: QtBot) -> None:
    page.desk.do(edit_stock, [StockEdit(page.rows.row(3), "note", "from this desk")])

    qtbot.waitUntil(lambda: page.rows.row(3).note == "from this desk")
    qtbot.waitUntil(lambda: not page.desk.is_busy)
    assert page.rows.named(page.rows.row(3)) == ""


def test_the_other_desk_is_looked_at_more_than_twice_in_half_a_second() -> None:
    assert WATCH_SERVER_EVERY * 2 <= 500
