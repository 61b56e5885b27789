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
from aidhub.domain.codes import own_code
from aidhub.services.article_parts import add_part
from aidhub.services.articles import NewArticle, add_articles
from aidhub.services.kits import make_kits
from aidhub.services.palletising import show_pallet


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


def scan(hands: Hands, kind: str, number: int) -> None:
    hands.window.shell.scanning.take(own_code(kind, number))
    hands.wait()


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


def test_a_box_is_put_on_a_pallet_by_its_number_and_a_box_is_no_pallet(pallets: Hands) -> None:
    stand_on(pallets, "9")
    pallets.page.parting.putter.trigger()
    pallets.wait(lambda: pallets.dialog is not None)
    pallets.enter("10")
    pallets.wait(lambda: pallets.dialog._field.problem.words == "10 is no pallet. Scan a pallet.")
    pallets.enter("P-0002")
    pallets.wait(lambda: pallets.dialog is None)
    pallets.wait(lambda: called(pallets) == ["10", "P-0001", "P-0002"])
    pallet = pallets.warehouse.package("P-0002")
    assert "9" in pallets.warehouse.ask(show_pallet, pallet).packages
    pallets.press(KEY.Key_Z, CTRL)
    pallets.wait(lambda: len(called(pallets)) == 4)


def test_a_box_is_split_and_a_pallet_is_not(pallets: Hands) -> None:
    stand_on(pallets, "P-0001")
    assert not pallets.page.parting.splitter.isEnabled()
    stand_on(pallets, "9")
    pallets.page.parting.splitter.trigger()
    pallets.wait(lambda: pallets.dialog is not None)
    pallets.press(KEY.Key_Return, CTRL)
    pallets.wait(lambda: "11" in called(pallets))
    split = {row.package: row.quantity_milli for row in pallets.warehouse.rows() if row.package in ("9", "11")}
    assert split == {"9": 4_000, "11": 3_000}


def test_a_box_is_repacked_into_another_by_its_number_and_labels_are_made(pallets: Hands) -> None:
    stand_on(pallets, "9")
    pallets.page.parting.repacker.trigger()
    pallets.wait(lambda: pallets.dialog is not None)
    pallets.enter("77")
    pallets.wait(lambda: "77" in pallets.dialog.banner.words)
    pallets.enter("10")
    pallets.wait(lambda: pallets.dialog is None)
    pallets.wait(lambda: called(pallets) == ["10", "P-0001", "P-0002"] or called(pallets).count("10") == 2)
    assert sum(row.quantity_milli for row in pallets.warehouse.rows() if row.package == "10") == 16_000
    pallets.press(KEY.Key_Z, CTRL)
    pallets.wait(lambda: "9" in called(pallets))


def test_loose_goods_are_split_to_another_location(pallets: Hands) -> None:
    pallets.warehouse.receive("blanket", loose=6, shelf="A-02-1")
    pallets.page.refresh()
    pallets.wait(lambda: "A-02-1" in called(pallets))
    stand_on(pallets, "A-02-1")
    assert not pallets.page.parting.repacker.isEnabled()
    pallets.page.parting.splitter.trigger()
    pallets.wait(lambda: pallets.dialog is not None)
    pallets.dialog.first().setText("7")
    pallets.enter("B-02-1")
    assert "at most what is there" in pallets.dialog.banner.words
    pallets.dialog.first().setText("2")
    pallets.enter()
    pallets.wait(lambda: "B-02-1" in called(pallets))
    heaps = {row.called: row.quantity_milli for row in pallets.warehouse.rows() if row.kind == "loose"}
    assert heaps == {"A-02-1": 4_000, "B-02-1": 2_000}


def test_a_scanned_box_on_a_pallet_offers_to_be_taken_off(pallets: Hands) -> None:
    page, warehouse = pallets.page, pallets.warehouse
    pallets.press(KEY.Key_G, CTRL)
    scan(pallets, "box", 1)
    pallets.wait(lambda: page.offer.words == "1 stands on pallet P-0001.")
    page.offer.button.click()
    pallets.wait(lambda: pallets.dialog is not None)
    pallets.enter()
    pallets.wait(lambda: pallets.dialog is None and not page.offer.words)
    assert "1" not in warehouse.ask(show_pallet, warehouse.package("P-0001")).packages
    assert not page.parting.taker.isEnabled()


def test_a_kit_is_taken_apart_and_other_goods_are_not(pallets: Hands) -> None:
    warehouse = pallets.warehouse
    [kit] = warehouse.do(add_articles, [NewArticle({"en": "Cold kit"}, "MISC", "H87", "coldkit")])
    warehouse.do(add_part, kit, "kit", "blanket")
    before = warehouse.dump()
    warehouse.do(make_kits, kit, 2, warehouse.shelf("A-02-1"))
    pallets.page.refresh()
    pallets.wait(lambda: len(called(pallets)) == 5)
    place = next(row for row in warehouse.rows() if row.article_id == kit)
    stand_on(pallets, place.called)
    pallets.page.parting.parter.trigger()
    pallets.wait(lambda: pallets.dialog is not None)
    assert pallets.dialog.count.text() == "2"
    pallets.enter("x")
    assert pallets.dialog.counted.problem.words == "Type how many kits."
    pallets.dialog.count.setText("3")
    pallets.enter()
    pallets.wait(lambda: "is not made of parts here" in pallets.dialog.banner.words)
    pallets.dialog.count.setText("1")
    pallets.enter()
    pallets.wait(lambda: pallets.dialog is None)
    assert sum(row.quantity_milli for row in warehouse.rows() if row.article_id == kit) == 1_000
    for _ in range(2):
        pallets.press(KEY.Key_Z, CTRL)
    pallets.wait(lambda: warehouse.dump() == before)
