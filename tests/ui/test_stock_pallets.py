"""Pallets that open to their boxes, by keyboard and by a click."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hands import CTRL, KEY, Hands, at_the_window
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from warehouse import Warehouse

from aidhub.database.database import Database


@pytest.fixture
def pallets(qapp: QApplication, qtbot: QtBot, loaded_file: Path, tmp_path: Path) -> Iterator[Hands]:
    """The page Stock by pallet: two pallets of four boxes, and two boxes beside."""
    file = tmp_path / "warehouse.aidhub"
    file.write_bytes(loaded_file.read_bytes())
    with (
        Database.open(file, exclusive=False) as database,
        at_the_window(qapp, qtbot, database, Warehouse(database, 1, 0), "stock") as made,
    ):
        made.page.table.setFocus()
        made.press(KEY.Key_G, CTRL)
        made.wait(lambda: len(called(made)) == 4)
        yield made


def called(hands: Hands) -> list[str]:
    rows = hands.page.rows
    return [row.called for at in range(rows.total) if (row := rows.row(at)) is not None]


def stand_on(hands: Hands, name: str) -> None:
    rows, table = hands.page.rows, hands.page.table
    table.setCurrentIndex(rows.index(called(hands).index(name), rows.column_at("number")))
    table.setFocus()
    hands.wait()


def test_plus_opens_a_pallet_and_minus_closes_it(pallets: Hands) -> None:
    stand_on(pallets, "P-0001")
    pallets.press(KEY.Key_Plus)
    pallets.wait(lambda: len(called(pallets)) == 8)
    at = called(pallets).index("P-0001")
    assert called(pallets)[at + 1 : at + 5] == ["1", "2", "3", "4"]
    assert pallets.page.table.current_row.called == "P-0001"
    pallets.press(KEY.Key_Minus)
    pallets.wait(lambda: len(called(pallets)) == 4)


def test_enter_and_a_click_on_the_number_open_it_too(pallets: Hands) -> None:
    stand_on(pallets, "P-0002")
    pallets.press(KEY.Key_Return)
    pallets.wait(lambda: len(called(pallets)) == 8)
    table = pallets.page.table
    middle = table.visualRect(table.currentIndex()).center()
    pallets.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    pallets.wait(lambda: len(called(pallets)) == 4)
    assert not pallets.page.inspector.isVisible()


def test_space_shows_the_pallet_as_a_whole(pallets: Hands) -> None:
    stand_on(pallets, "P-0001")
    pallets.press(KEY.Key_Space)
    pallets.wait(pallets.page.inspector.isVisible)
    assert pallets.page.rows.data(pallets.page.table.currentIndex(), Qt.ItemDataRole.AccessibleTextRole).startswith(
        "P-0001, "
    )


def test_quantity_of_a_whole_pallet_is_not_typed_over(pallets: Hands) -> None:
    stand_on(pallets, "P-0001")
    rows, table = pallets.page.rows, pallets.page.table
    table.setCurrentIndex(rows.index(table.currentIndex().row(), rows.column_at("quantity")))
    pallets.press(KEY.Key_F2)
    assert pallets.focus is table


def test_ctrl_g_shows_every_box_again(pallets: Hands) -> None:
    pallets.press(KEY.Key_G, CTRL)
    pallets.wait(lambda: len(called(pallets)) == 10)


def test_plus_is_typed_where_somebody_types(pallets: Hands) -> None:
    pallets.page.filter.setFocus()
    pallets.type("+")
    assert pallets.page.filter.text() == "+"
