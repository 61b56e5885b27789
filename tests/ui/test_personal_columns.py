"""Columns are those of the person who sits here, at every workstation."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hands import Hands, at_the_window
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_signing_on import become
from warehouse import Warehouse

from aidhub.database.database import Database
from aidhub.services.persons import PersonForm, people, save_person
from aidhub.services.preferences import prefer, preferences
from aidhub.ui.stock.page import StockPage


@pytest.fixture
def shared(qapp: QApplication, qtbot: QtBot, loaded_file: Path, tmp_path: Path) -> Iterator[Hands]:
    """A window on the page Stock; Jonas and Daryna help here."""
    file = tmp_path / "warehouse.aidhub"
    file.write_bytes(loaded_file.read_bytes())
    with Database.open(file, exclusive=False) as database:
        warehouse = Warehouse(database, 1, 0)
        warehouse.do(save_person, PersonForm("Jonas Weber"))
        warehouse.do(save_person, PersonForm("Daryna Koval"))
        with at_the_window(qapp, qtbot, database, warehouse, "stock") as made:
            yield made


def widths(hands: Hands) -> int:
    page = hands.page
    assert isinstance(page, StockPage)
    return int(page.table.columnWidth(page.rows.column_at("number")))


def id_of(hands: Hands, name: str) -> int:
    return next(one.id for one in hands.warehouse.ask(people) if one.name.startswith(name))


def test_columns_follow_the_person(shared: Hands) -> None:
    become(shared, "Jonas")
    page, usual = shared.page, widths(shared)
    page.table.setColumnWidth(page.rows.column_at("number"), 171)
    become(shared, "Daryna")
    shared.wait(lambda: widths(shared) == usual)
    become(shared, "Jonas")
    shared.wait(lambda: widths(shared) == 171)
    kept = shared.warehouse.ask(preferences, id_of(shared, "Jonas"), "columns.")
    assert kept["columns.stock"]["widths"]["number"] == 171
    assert shared.warehouse.ask(preferences, id_of(shared, "Daryna"), "columns.") == {}


def test_what_is_kept_of_columns_and_does_not_fit_is_left_out(shared: Hands) -> None:
    warehouse = shared.warehouse
    jonas = id_of(shared, "Jonas")
    warehouse.do(prefer, jonas, "columns.stock", {"widths": {"number": "wide", "content": 10**9}, "order": 7})
    warehouse.do(prefer, jonas, "columns.gone", ["nothing"])
    before = widths(shared)
    become(shared, "Jonas")
    shared.wait()
    assert widths(shared) == before
