"""The page Locations, by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from warehouse import SHELVES, Warehouse

from aidhub.services import location_list
from aidhub.services.location_list import LocationRow, WantedLocations
from aidhub.services.packing_tables import tables
from aidhub.ui.locations.make import MakeLocationsDialog
from aidhub.ui.locations.page import LocationsPage
from aidhub.ui.start import Window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(office: Window, qtbot: QtBot) -> LocationsPage:
    office.shell.open_page("locations")
    found = office.shell.page
    assert isinstance(found, LocationsPage)
    qtbot.waitUntil(lambda: bool(found.facts.words) and found.rows.is_counted)
    found.table.setFocus()
    return found


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget() or QWidget(), key, modifier)


def locations(stocked: Warehouse) -> dict[str, LocationRow]:
    return {row.code: row for row in stocked.ask(location_list.rows, WantedLocations())}


def type_into_cell(page: LocationsPage, qtbot: QtBot, row: int, column: str, text: str) -> None:
    page.table.setCurrentIndex(page.rows.index(row, page.rows.column_at(column)))
    press(qtbot, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_locations_are_made_with_a_key_and_looked_over_before(
    page: LocationsPage, office: Window, stocked: Warehouse, qtbot: QtBot
) -> None:
    before = len(locations(stocked))
    press(qtbot, Qt.Key.Key_N, CTRL)
    dialog = page.findChild(MakeLocationsDialog)
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClicks(dialog.entries["aisles"], "K-L")
    qtbot.waitUntil(lambda: dialog.preview.words == "30 new locations: K-01-1 to L-05-3.")
    qtbot.keyClick(dialog.entries["aisles"], Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: page.rows.total == before + 32)
    assert "L-05-3" in locations(stocked)
    office.shell.activateWindow()
    qtbot.waitUntil(office.shell.isActiveWindow)
    page.table.setFocus()
    press(qtbot, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: page.rows.total == before)


@pytest.mark.parametrize(
    ("field", "text", "problem"),
    [
        ("aisles", "D-A", "“D-A” names no aisles. Type them as A-D or A, B, K."),
        ("racks", "x", "Type a number from 0 to 999."),
        ("racks", "0", "Levels need racks. Type how many racks."),
        ("racks", "999", "That is 11,988 locations; at most 2,000 are made in one step. Make fewer aisles at once."),
        ("room", "-2", "“-2” is no number of pallets. Type a whole number up to 10,000, or leave it empty."),
    ],
)
def test_what_cannot_be_made_is_said_at_its_field(
    page: LocationsPage, qtbot: QtBot, field: str, text: str, problem: str
) -> None:
    press(qtbot, Qt.Key.Key_N, CTRL)
    dialog = page.findChild(MakeLocationsDialog)
    assert dialog is not None
    dialog.entries[field].setText(text)
    assert problem in {one.problem.words for one in dialog.fields.values()}
    assert dialog.preview.words == ""
    dialog.reject()


def test_name_and_room_are_edited_in_their_cells(page: LocationsPage, stocked: Warehouse, qtbot: QtBot) -> None:
    type_into_cell(page, qtbot, 0, "name", "Textil")
    qtbot.waitUntil(lambda: page.rows.row(0).name == "Textil")
    type_into_cell(page, qtbot, 0, "room", "4")
    qtbot.waitUntil(lambda: page.rows.row(0).room == 4)
    assert (locations(stocked)[SHELVES[0]].name, locations(stocked)[SHELVES[0]].room) == ("Textil", 4)


def test_a_shelf_becomes_a_packing_table_in_its_cell_and_a_shelf_again_with_undo(
    page: LocationsPage, office: Window, stocked: Warehouse, qtbot: QtBot
) -> None:
    type_into_cell(page, qtbot, 0, "use", "packing table")
    qtbot.waitUntil(lambda: page.rows.row(0).use == "packing")
    assert [table.code for table in stocked.ask(tables)] == [SHELVES[0]]
    assert "Packing table" in page.rows.data(page.rows.index(0, 1), Qt.ItemDataRole.AccessibleTextRole)

    office.shell.activateWindow()
    page.table.setFocus()
    press(qtbot, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: page.rows.row(0).use == "")


def test_a_wrong_number_stays_in_its_cell_with_the_reason(
    page: LocationsPage, stocked: Warehouse, qtbot: QtBot
) -> None:
    type_into_cell(page, qtbot, 1, "room", "viel")
    row, column = page.rows.row(1), page.rows.columns[page.rows.column_at("room")]
    qtbot.waitUntil(lambda: "“viel” is no number of pallets" in page.rows.wrong_with(row, column))
    assert page.rows.text_of(row, column) == "viel"
    assert locations(stocked)[SHELVES[1]].room is None


def test_return_shows_what_lies_there(page: LocationsPage, office: Window, qtbot: QtBot) -> None:
    page.table.setCurrentIndex(page.rows.index(0, 1))
    press(qtbot, Qt.Key.Key_Return)
    shown = office.shell.page
    assert shown is not None
    assert shown.filter.text() == f"location:{SHELVES[0]}"  # type: ignore[attr-defined]


def test_an_empty_location_is_removed_with_a_key_and_a_full_one_is_not(
    page: LocationsPage, office: Window, stocked: Warehouse, qtbot: QtBot
) -> None:
    empty = next(at for at, row in page.rows.here() if row.is_empty)
    code = page.rows.row(empty).code
    page.table.setCurrentIndex(page.rows.index(empty, 1))
    press(qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: code not in locations(stocked))

    full = next(at for at, row in page.rows.here() if not row.is_empty)
    page.table.setCurrentIndex(page.rows.index(full, 1))
    before = set(locations(stocked))
    press(qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "is not empty" in office.shell.area.notice.words)
    assert set(locations(stocked)) == before
