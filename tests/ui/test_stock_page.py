"""The page Stock, by keyboard alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook
from warehouse import Warehouse

from aidhub.entry_words import entry_sentence
from aidhub.ui.start import Window
from aidhub.ui.stock.move import MoveDialog
from aidhub.ui.stock.page import StockPage


def key(qtbot: QtBot, name: Qt.Key, *, ctrl: bool = False, shift: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    if shift:
        modifier |= Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(QApplication.focusWidget() or shown_window(), name, modifier)


def shown_window() -> QWidget:
    return next(window for window in QApplication.topLevelWidgets() if window.isVisible())


def type_text(qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), text)


def words_of_last_step(office: Window) -> str:
    step = office.shell.undoing._last
    return entry_sentence(step.kind, step.facts) if step else ""


@pytest.fixture
def page(office: Window, qtbot: QtBot) -> StockPage:
    office.shell.open_page("stock")
    found = office.shell.page
    assert isinstance(found, StockPage)
    qtbot.waitUntil(lambda: found.rows.is_counted and bool(found.facts.words))
    return found


def test_a_word_filters_and_escape_brings_everything_back(page: StockPage, qtbot: QtBot) -> None:
    page.table.setFocus()
    key(qtbot, Qt.Key.Key_F, ctrl=True)
    type_text(qtbot, "quantity>298")
    qtbot.waitUntil(lambda: page.rows.total == 2)

    key(qtbot, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: page.rows.total == 300)


def test_what_was_not_understood_is_said(page: StockPage, qtbot: QtBot) -> None:
    page.filter.setFocus()
    type_text(qtbot, "expiry<99/9999")

    qtbot.waitUntil(lambda: "expiry<99/9999" in page._filter_hint.words)


def test_a_box_is_moved_in_fourteen_keys_and_undone_in_one(
    page: StockPage, office: Window, stocked: Warehouse, qtbot: QtBot
) -> None:
    page.table.setFocus()
    page.table.selectRow(0)
    moved = page.table.current_row

    def location() -> str:
        return next(row.location for row in stocked.rows() if row.package == moved.package)

    key(qtbot, Qt.Key.Key_M, ctrl=True)
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in office.shell.findChildren(MoveDialog)))
    [dialog] = office.shell.findChildren(MoveDialog)
    qtbot.keyClicks(dialog._entry, "b-02-1")
    qtbot.keyClick(dialog._entry, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: location() == "B-02-1")
    qtbot.waitUntil(lambda: "moved to B-02-1" in words_of_last_step(office))
    office.shell.activateWindow()
    qtbot.waitUntil(office.shell.isActiveWindow)
    key(qtbot, Qt.Key.Key_Z, ctrl=True)
    qtbot.waitUntil(lambda: location() == moved.location)


def test_a_wrong_location_stays_in_the_field_with_the_reason(page: StockPage, office: Window, qtbot: QtBot) -> None:
    page.table.setFocus()
    page.table.selectRow(0)
    key(qtbot, Qt.Key.Key_M, ctrl=True)
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in office.shell.findChildren(MoveDialog)))
    [dialog] = office.shell.findChildren(MoveDialog)

    qtbot.keyClicks(dialog._entry, "Z-99")
    qtbot.keyClick(dialog._entry, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: bool(dialog._field.problem.words))
    assert dialog.isVisible()
    assert dialog._entry.text() == "Z-99"
    dialog.reject()


def test_space_shows_the_details_and_the_history(page: StockPage, qtbot: QtBot) -> None:
    page.table.setFocus()
    page.table.selectRow(0)

    key(qtbot, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: page.inspector.isVisible() and bool(page.inspector._history))
    assert page.inspector.title.words == "Box 1"


def test_in_a_narrow_window_the_details_lie_over_the_table_until_escape(page: StockPage, qtbot: QtBot) -> None:
    page.window().resize(1000, 700)
    page.table.setFocus()
    page.table.selectRow(0)

    key(qtbot, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: page.inspector.isVisible() and page.table.width() == page.width())
    assert page.inspector.mapTo(page, page.inspector.rect().topRight()).x() == page.width() - 1
    key(qtbot, Qt.Key.Key_Escape)
    assert page.inspector.isHidden()
    assert page.table.hasFocus()


def test_the_sum_of_the_chosen_rows_is_shown(page: StockPage, qtbot: QtBot) -> None:
    page.table.setFocus()
    page.table.selectRow(0)
    qtbot.waitUntil(lambda: "1 chosen" in page.foot.sums.words)

    key(qtbot, Qt.Key.Key_Down, shift=True)

    qtbot.waitUntil(lambda: "2 chosen" in page.foot.sums.words and "3 " in page.foot.sums.words)


def test_the_language_changes_in_place_and_keeps_the_filter(page: StockPage, office: Window, qtbot: QtBot) -> None:
    page.filter.setFocus()
    type_text(qtbot, "quantity>290")
    qtbot.waitUntil(lambda: page.rows.total == 10)

    office.language.use("uk")

    qtbot.waitUntil(lambda: page.title.words == "Залишки")
    assert page.filter.text() == "quantity>290"
    qtbot.waitUntil(lambda: page.rows.total == 10)


def test_the_export_holds_what_is_seen(
    page: StockPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    file = tmp_path / "stock.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(file), ""))
    page.filter.setText("quantity>290")
    qtbot.waitUntil(lambda: page.rows.total == 10)

    key(qtbot, Qt.Key.Key_E, ctrl=True)

    qtbot.waitUntil(file.exists)
    rows = CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()
    assert len(rows) == 2 + 10
    heads = [str(head) for head in rows[0]]
    assert heads[:4] == ["No.", "German name", "Ukrainian name", "English name"]
    assert "Batch" not in heads
    at = heads.index("Quantity")
    assert sum(float(str(row[at])) for row in rows[2:]) == sum(range(291, 301))


def test_the_export_holds_columns_as_they_stand(
    page: StockPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    file = tmp_path / "stock.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(file), ""))
    for at, column in enumerate(page.rows.columns):
        page.table.setColumnHidden(at, column.key not in ("location", "number", "batch"))
    page.table.head.moveSection(page.table.head.visualIndex(page.rows.column_at("location")), 0)

    key(qtbot, Qt.Key.Key_E, ctrl=True)

    qtbot.waitUntil(file.exists)
    assert file.read_text("utf-8-sig").splitlines()[0] == "Location,No.,Batch"


def test_the_article_of_a_row_is_shown_in_the_catalogue(stock_page: StockPage, office: Window, qtbot: QtBot) -> None:
    stock_page.table.setCurrentIndex(stock_page.rows.index(0, 1))
    name = stock_page.rows.row(0).names["en"]
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(stock_page.table, Qt.Key.Key_A, both)
    page: Any = office.shell.page
    assert page is not stock_page
    qtbot.waitUntil(lambda: page.table.current_row is not None and page.table.current_row.names["en"] == name)


def test_another_page_that_opens_the_stock_leaves_the_focus_in_its_table(office: Window, qtbot: QtBot) -> None:
    office.shell.activateWindow()
    qtbot.waitUntil(office.shell.isActiveWindow)
    office.shell.open_page("stock")
    page = office.shell.page
    assert isinstance(page, StockPage)
    assert QApplication.focusWidget() is page.table


def test_no_rows_say_why_and_what_leads_out_of_it(stock_page: StockPage, qtbot: QtBot) -> None:
    stock_page.tabs.choose("blocked")
    qtbot.waitUntil(lambda: stock_page.rows.total == 0)
    qtbot.waitUntil(lambda: stock_page._clear.words == "Show all")
    stock_page.filter.setText("nothing like this")
    qtbot.waitUntil(lambda: stock_page._clear.words == "Clear filter")
    stock_page._clear.click()
    qtbot.waitUntil(lambda: stock_page.rows.total > 0)
    assert stock_page.tabs.current == "all"
