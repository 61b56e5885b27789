"""Cells of the stock by keyboard: typed, filled down, pasted, refused, undone; and goods blocked."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from warehouse import Warehouse

from aidhub.services import stock
from aidhub.services.stock import StockRow
from aidhub.services.stock_edits import StockEdit, edit_stock
from aidhub.services.stock_question import Wanted
from aidhub.ui.components.reason import ReasonDialog
from aidhub.ui.start import Window
from aidhub.ui.stock.page import StockPage

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(stock_page: StockPage) -> StockPage:
    return stock_page


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget() or QWidget(), key, modifier)  # type: ignore[no-untyped-call]


def go_to(page: StockPage, at: int, column: str) -> None:
    page.table.setCurrentIndex(page.rows.index(at, page.rows.column_at(column)))


def type_into(page: StockPage, qtbot: QtBot, at: int, column: str, text: str) -> None:
    go_to(page, at, column)
    press(qtbot, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, text)  # type: ignore[no-untyped-call]
    qtbot.keyClick(editor, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]


def row(page: StockPage, at: int) -> StockRow:
    found: StockRow = page.rows.row(at)
    return found


def reason(page: StockPage, at: int, column: str) -> str:
    return page.rows.wrong_with(page.rows.row(at), page.rows.columns[page.rows.column_at(column)])


def test_a_cell_is_edited_with_f2_and_undone_with_one_key(page: StockPage, qtbot: QtBot) -> None:
    type_into(page, qtbot, 0, "expiry", "31.12.2030")
    qtbot.waitUntil(lambda: row(page, 0).expires == date(2030, 12, 31))
    page.table.setFocus()
    press(qtbot, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: row(page, 0).expires is None)


def test_a_wrong_cell_keeps_its_text_and_says_what_to_do(page: StockPage, qtbot: QtBot) -> None:
    type_into(page, qtbot, 1, "location", "A-01-9")
    qtbot.waitUntil(lambda: bool(reason(page, 1, "location")))
    assert reason(page, 1, "location").startswith("A-01-9 does not exist. Did you mean A-0")
    assert page.rows.text_of(row(page, 1), page.rows.columns[page.rows.column_at("location")]) == "A-01-9"
    page.table.setFocus()
    press(qtbot, Qt.Key.Key_Escape)
    assert reason(page, 1, "location") == ""


def test_a_column_is_filled_down_as_one_step(page: StockPage, office: Window, qtbot: QtBot) -> None:
    type_into(page, qtbot, 0, "location", "B-01-1")
    qtbot.waitUntil(lambda: row(page, 0).location == "B-01-1")
    column = page.rows.column_at("location")
    go_to(page, 0, "location")
    block = QItemSelection(page.rows.index(0, column), page.rows.index(49, column))
    page.table.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    page.table.setFocus()
    press(qtbot, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: {row(page, at).location for at in range(50)} == {"B-01-1"})
    qtbot.waitUntil(lambda: not office.desk.is_busy)
    office.shell.undoing.undo()
    qtbot.waitUntil(lambda: {row(page, at).location for at in range(1, 50)} == {"A-01-1"})
    assert row(page, 0).location == "B-01-1"


def test_of_pasted_cells_the_right_ones_are_saved_and_the_others_stay(page: StockPage, qtbot: QtBot) -> None:
    go_to(page, 0, "quantity")
    QApplication.clipboard().setText("41\t3.5\nviele\t4.5\n43\tschwer")
    press(qtbot, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: row(page, 0).quantity_milli == 41_000)
    assert [row(page, at).gross_g for at in range(2)] == [3500, 4500]
    assert row(page, 2).quantity_milli == 43_000
    assert "viele" in reason(page, 1, "quantity")
    assert "schwer" in reason(page, 2, "gross")


def test_the_second_of_two_reads_who_was_faster_and_keeps_the_text(
    page: StockPage, stocked: Warehouse, qtbot: QtBot
) -> None:
    seen = row(page, 0)
    go_to(page, 0, "note")
    press(qtbot, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "mine")  # type: ignore[no-untyped-call]
    stocked.do(edit_stock, [StockEdit(seen, "note", "theirs")])
    qtbot.keyClick(editor, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    qtbot.waitUntil(lambda: "changed" in reason(page, 0, "note"))
    assert page.rows.text_of(row(page, 0), page.rows.columns[page.rows.column_at("note")]) == "mine"
    qtbot.waitUntil(lambda: row(page, 0).note == "theirs")


def test_goods_are_blocked_with_a_reason_and_let_go_again(page: StockPage, office: Window, qtbot: QtBot) -> None:
    go_to(page, 0, "content")
    press(qtbot, Qt.Key.Key_B, CTRL | SHIFT)
    dialog = next(one for one in page.findChildren(ReasonDialog) if one.isVisible())
    qtbot.keyClicks(dialog.reason, "wet")  # type: ignore[no-untyped-call]
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    qtbot.waitUntil(lambda: row(page, 0).blocked == "wet")
    assert office.shell.area.toast._text.words == "1 row blocked"
    go_to(page, 0, "content")
    page.unblocker.trigger()
    qtbot.waitUntil(lambda: row(page, 0).blocked == "")


def test_fill_down_takes_what_can_be_typed_and_rows_that_are_not_here_yet(page: StockPage, qtbot: QtBot) -> None:
    type_into(page, qtbot, 0, "quantity", "41 pcs")
    qtbot.waitUntil(lambda: row(page, 0).quantity_milli == 41_000)
    column = page.rows.column_at("quantity")
    go_to(page, 0, "quantity")
    block = QItemSelection(page.rows.index(0, column), page.rows.index(299, column))
    page.table.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    page.table.setFocus()
    press(qtbot, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: [*page.desk.database.read(stock.sums, Wanted()).by_unit.values()] == [300 * 41_000])


def test_an_expiry_is_copied_to_the_day_though_its_month_is_shown(page: StockPage, qtbot: QtBot) -> None:
    type_into(page, qtbot, 0, "expiry", "05.12.2030")
    qtbot.waitUntil(lambda: row(page, 0).expires == date(2030, 12, 5))
    column = page.rows.columns[page.rows.column_at("expiry")]
    assert page.rows.text_of(row(page, 0), column) == "12/2030"
    go_to(page, 0, "expiry")
    page.table.setFocus()
    press(qtbot, Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "05.12.2030"


def test_more_rows_than_one_step_takes_are_left_alone_and_it_is_said(
    page: StockPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    page.table.told.connect(told.append)
    monkeypatch.setattr("aidhub.ui.table.editing.MOST_ROWS", 100)
    column = page.rows.column_at("note")
    block = QItemSelection(page.rows.index(0, column), page.rows.index(299, column))
    page.table.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    page.table.editing.fill_down()
    assert told == ["At most 100 rows are changed at once. Choose fewer."]
