"""Views of the stock under a name: kept, chosen, changed and removed, and all of it undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from warehouse import Warehouse

from aidhub.services.saved_views import save_view, saved_views
from aidhub.ui.start import Window
from aidhub.ui.stock.page import StockPage
from aidhub.ui.stock.views import SaveViewDialog


@pytest.fixture
def page(stock_page: StockPage) -> StockPage:
    return stock_page


def save_as(page: StockPage, qtbot: QtBot, name: str) -> SaveViewDialog:
    page.saver.trigger()
    dialog = next(one for one in page.findChildren(SaveViewDialog) if one.isVisible())
    dialog.name.setText(name)
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    return dialog


def tabs(page: StockPage) -> list[str]:
    return [page.tabs.tabText(at) for at in range(page.tabs.count())][6:]


def test_a_view_is_kept_with_its_count_and_brings_its_filter_back(page: StockPage, qtbot: QtBot) -> None:
    page.filter.setText("quantity<=10")
    qtbot.waitUntil(lambda: page.rows.total == 10)
    page.rows.sort_by("quantity", descending=True)

    save_as(page, qtbot, "Kleine Kartons")
    qtbot.waitUntil(lambda: tabs(page) == ["Kleine Kartons 10"])
    page.filter.clear()
    qtbot.waitUntil(lambda: page.rows.total == 300)

    page.tabs.go(-1)
    qtbot.waitUntil(lambda: page.rows.total == 10 and page.rows.is_counted)
    assert (page.filter.text(), page.rows.order, page.rows.descending) == ("quantity<=10", "quantity", True)
    page.tabs.choose("ready")
    qtbot.waitUntil(lambda: page.rows.total == 300)
    assert page.filter.text() == ""


def test_a_view_is_changed_removed_and_both_are_undone(
    page: StockPage, office: Window, stocked: Warehouse, qtbot: QtBot
) -> None:
    stocked.do(save_view, "stock", "Winter", {"view": "all", "words": "quantity<=10"})
    page.refresh()
    qtbot.waitUntil(lambda: tabs(page) == ["Winter 10"])
    assert not page.view_remover.isEnabled()
    page.tabs.go(-1)
    assert page.view_remover.isEnabled()
    page.filter.setText("quantity<=20")
    qtbot.waitUntil(lambda: page.rows.total == 20)

    page.view_changer.trigger()
    qtbot.waitUntil(lambda: tabs(page) == ["Winter 20"])
    page.view_remover.trigger()
    qtbot.waitUntil(lambda: tabs(page) == [])
    assert page.tabs.current == "all"
    qtbot.waitUntil(lambda: page.rows.total == 300)

    office.shell.undoing.undo()
    qtbot.waitUntil(lambda: tabs(page) == ["Winter 20"])
    office.shell.undoing.undo()
    qtbot.waitUntil(lambda: tabs(page) == ["Winter 10"])


def test_a_name_that_is_taken_stays_with_the_reason(page: StockPage, stocked: Warehouse, qtbot: QtBot) -> None:
    stocked.do(save_view, "stock", "Winter", {})
    dialog = save_as(page, qtbot, "winter")
    qtbot.waitUntil(lambda: "already" in dialog.field.problem.words)
    assert (dialog.isVisible(), dialog.name.text()) == (True, "winter")
    dialog.reject()
    assert len(stocked.ask(saved_views, "stock", stocked.person)) == 1


def test_a_view_of_another_version_shows_what_is_known_of_it(page: StockPage, stocked: Warehouse, qtbot: QtBot) -> None:
    stocked.do(save_view, "stock", "Odd", {"view": "gone", "sort": 3, "words": None, "more": [1]})
    page.refresh()
    qtbot.waitUntil(lambda: tabs(page) == ["Odd 300"])
    page.tabs.go(-1)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: page.rows.total == 300)
