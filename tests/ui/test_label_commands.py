"""Labels are printed from the pages by keys, tried in the settings, and looked after in the queue."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from label_printer import LabelPrinter
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from warehouse import SHELVES, Warehouse

from aidhub.domain.codes import own_code
from aidhub.services.moving import make_pallet
from aidhub.services.pallet_codes import gs1_prefix, set_gs1_prefix
from aidhub.ui.locations.make import MakeLocationsDialog
from aidhub.ui.people import PeopleDialog
from aidhub.ui.printing import Printing, printing_of
from aidhub.ui.printing.dialog import WaitingDialog
from aidhub.ui.settings.page import SettingsPage
from aidhub.ui.start import Window
from aidhub.ui.stock.page import StockPage

CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


@pytest.fixture
def printer() -> Iterator[LabelPrinter]:
    made = LabelPrinter()
    yield made
    made.close()


@pytest.fixture
def printing(office: Window, qtbot: QtBot, printer: LabelPrinter) -> Printing:
    qtbot.waitUntil(lambda: office.shell.labels.printing is not None)
    office.desk.settings.label_printer = printer.setting
    return printing_of(office.desk)


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(QApplication.focusWidget() or QWidget(), key, modifier)


def read(printer: LabelPrinter) -> list[str]:
    return [code for label in printer.labels for code in codes(label)]


def codes(label: Image.Image) -> list[str]:
    return sorted({found.text for found in zxingcpp.read_barcodes(label)})


def page_of(office: Window, qtbot: QtBot, key: str) -> Any:
    office.shell.open_page(key)
    page: Any = office.shell.page
    qtbot.waitUntil(lambda: page.rows.is_counted and page.rows.total > 0 and page.rows.row(0) is not None)
    office.shell.activateWindow()
    qtbot.waitUntil(office.shell.isActiveWindow)
    page.table.setFocus()
    page.table.setCurrentIndex(page.rows.index(0, 1))
    return page


@pytest.mark.usefixtures("printing")
def test_ctrl_p_in_the_stock_prints_the_box_that_is_stood_on(
    stock_page: StockPage, printer: LabelPrinter, qtbot: QtBot
) -> None:
    stock_page.table.setCurrentIndex(stock_page.rows.index(0, 1))
    shown = stock_page.table.current_row
    assert shown is not None
    press(qtbot, KEY.Key_P, CTRL)

    qtbot.waitUntil(lambda: len(printer.labels) == 1)
    assert read(printer) == [own_code("box", int(shown.package))]


def test_a_pallet_gets_two_labels_with_one_sscc(
    office: Window, printing: Printing, stocked: Warehouse, printer: LabelPrinter, qtbot: QtBot
) -> None:
    stocked.do(set_gs1_prefix, "4012345")
    stocked.do(make_pallet, [stocked.package("1")], stocked.shelf(SHELVES[0]))
    page = page_of(office, qtbot, "stock")
    page.show_thing("box:1")
    qtbot.waitUntil(lambda: page.table.current_row is not None and page.table.current_row.package == "1")
    page.pallet_labeller.trigger()

    qtbot.waitUntil(lambda: len(printer.labels) == 2)
    first, second = (codes(label) for label in printer.labels)
    assert first == second
    assert first[1].startswith("00340123450000000")
    qtbot.waitUntil(lambda: printing.waiting == 0)


@pytest.mark.usefixtures("printing")
def test_locations_are_labelled_as_they_are_made(office: Window, printer: LabelPrinter, qtbot: QtBot) -> None:
    page = page_of(office, qtbot, "locations")
    press(qtbot, KEY.Key_N, CTRL)
    dialog = page.findChild(MakeLocationsDialog)
    assert dialog is not None
    dialog.entries["aisles"].setText("Z")
    dialog.entries["racks"].setText("2")
    dialog.entries["levels"].setText("1")
    dialog.labels.setChecked(True)
    qtbot.waitUntil(lambda: dialog.site.chosen != "" and dialog.preview.words != "")
    dialog.action.click()

    qtbot.waitUntil(lambda: len(printer.labels) == 1)
    assert len(read(printer)) == 2


@pytest.mark.usefixtures("printing")
@pytest.mark.parametrize(("key", "kind"), [("locations", "22"), ("articles", "27")])
def test_locations_and_articles_are_labelled_by_ctrl_p(
    office: Window, printer: LabelPrinter, qtbot: QtBot, key: str, kind: str
) -> None:
    page_of(office, qtbot, key)
    press(qtbot, KEY.Key_P, CTRL)

    qtbot.waitUntil(lambda: len(printer.labels) == 1)
    assert [code[:2] for code in read(printer)] == [kind]


@pytest.mark.usefixtures("printing")
def test_a_badge_is_printed_from_the_list_of_people(
    office: Window, stocked: Warehouse, printer: LabelPrinter, qtbot: QtBot
) -> None:
    dialog = PeopleDialog(office.shell, office.desk)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.table.current_row is not None)
    dialog.badger.trigger()

    qtbot.waitUntil(lambda: len(printer.labels) == 1)
    assert read(printer) == [own_code("person", stocked.person)]
    dialog.reject()


# Settings ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def settings(office: Window, qtbot: QtBot) -> SettingsPage:
    office.shell.open_page("settings")
    page = office.shell.page
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: page.labels.printer.count() >= 3)
    return page


def choose(box: Any, key: str) -> None:
    box.choose(key)
    box.activated.emit(box.currentIndex())


def test_a_network_printer_is_chosen_by_its_address_tried_and_taken_back(
    settings: SettingsPage, office: Window, printer: LabelPrinter, qtbot: QtBot
) -> None:
    section = settings.labels
    choose(section.printer, "net")
    assert section.address.isVisibleTo(section)
    section.address.line.setText(f"127.0.0.1:{printer.port}")
    section.address.line.editingFinished.emit()

    assert office.desk.settings.label_printer == printer.setting
    section.tester.click()
    qtbot.waitUntil(lambda: len(printer.labels) == 1)
    assert read(printer) == [own_code("command", 0)]
    qtbot.waitUntil(lambda: office.shell.status.printer._text.text() == "Label printer ready")
    office.shell.area.toast._undo.click()
    assert office.desk.settings.label_printer is None


def test_sheets_their_next_free_label_and_the_offset_are_kept(settings: SettingsPage, office: Window) -> None:
    section, kept = settings.labels, office.desk.settings
    choose(section.sheet, "a4-3x8-70x37")
    assert section.start.count() == 24
    choose(section.start, "5")
    section.right.line.setText("1,5")
    section.right.line.editingFinished.emit()
    section.down.line.setText("-0.5")
    section.down.line.editingFinished.emit()

    assert (kept.label_sheet, kept.label_start, kept.label_shift) == ("a4-3x8-70x37", 5, (15, -5))
    for wrong in ("99", "viel"):
        section.right.line.setText(wrong)
        section.right.line.editingFinished.emit()
        assert section.right.problem.words == "Type millimetres from -10 to 10, such as 1.5."
    assert kept.label_shift == (15, -5)


def test_a_prefix_is_kept_and_what_is_none_is_refused_at_its_field(
    settings: SettingsPage, stocked: Warehouse, qtbot: QtBot
) -> None:
    field = settings.organisation.prefix
    field.line.setText("4012345")
    field.line.editingFinished.emit()
    qtbot.waitUntil(lambda: stocked.ask(gs1_prefix) == "4012345")
    field.line.setText("123")
    field.line.editingFinished.emit()
    qtbot.waitUntil(lambda: "is no GS1 company prefix" in field.problem.words)
    assert stocked.ask(gs1_prefix) == "4012345"


# The queue -----------------------------------------------------------------------------------------------------------


def test_what_waits_is_looked_at_saved_or_cancelled(
    office: Window, stocked: Warehouse, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: office.shell.labels.printing is not None)
    printing = printing_of(office.desk)
    for number in ("1", "2", "3"):
        printing.print_labels("box", [stocked.package(number)])
    qtbot.waitUntil(lambda: printing.waiting == 3)
    office.shell.labels.command.trigger()
    dialog = office.shell.findChild(WaitingDialog)
    assert dialog is not None
    assert dialog.rows.rowCount() == 3
    assert "No label printer is chosen here." in dialog.trouble.words

    dialog.canceller.trigger()
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 2)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "labels.pdf"), ""))
    dialog.saver.trigger()
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 0)
    assert (tmp_path / "labels.pdf").read_bytes().startswith(b"%PDF")
    assert not dialog.action.isEnabled()
    dialog.reject()
