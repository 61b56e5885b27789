"""The page Stock count: by scanner and keyboard alone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hands import KEY, Hands, at_the_window, nameless, text_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from warehouse import Warehouse, same_warehouse

from aidhub.database.database import Database
from aidhub.domain.codes import own_code
from aidhub.services import count_rows, counting
from aidhub.services.persons import set_pin, sign_on
from aidhub.ui.count.dialogs import QuantityDialog, StartCountDialog
from aidhub.ui.count.page import CountPage
from aidhub.ui.printing.printing import printing_of
from aidhub.ui.theme import px

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="session")
def shelved_file(furnished_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse with 14 boxes on one shelf, one on another and loose goods, closed, to be copied."""
    file = tmp_path_factory.mktemp("shelved") / "warehouse.aidhub"
    shutil.copyfile(furnished_file, file)
    with Database.open(file) as database:
        warehouse = same_warehouse(database)
        warehouse.receive("blanket", [10] * 14)
        warehouse.receive("blanket", [7], shelf="B-01-1")
        warehouse.receive("blanket", loose=40, shelf="B-02-1")
    return file


@pytest.fixture
def counter(qapp: QApplication, qtbot: QtBot, shelved_file: Path, tmp_path: Path) -> Iterator[Hands]:
    """Somebody with a scanner on the page Stock count."""
    file = tmp_path / "warehouse.aidhub"
    shutil.copyfile(shelved_file, file)
    with (
        Database.open(file, exclusive=False) as database,
        at_the_window(qapp, qtbot, database, Warehouse(database, 1, 0), "count") as made,
    ):
        assert isinstance(made.page, CountPage)
        yield made


def scan(hands: Hands, kind: str, number: int) -> None:
    hands.window.shell.scanning.take(own_code(kind, number))
    hands.wait()


def scan_shelf(hands: Hands, code: str) -> None:
    scan(hands, "location", hands.warehouse.shelf(code))
    hands.wait(lambda: hands.page.shown and hands.page.shown.row.code == code)


def result(hands: Hands) -> str:
    shown = hands.page.middle.card.result
    return str(shown.sentence) if shown else ""


def numbers(hands: Hands) -> tuple[int, int]:
    row = hands.page.shown.row
    return row.found, row.expected


def counts(hands: Hands) -> Any:
    return hands.warehouse.ask(count_rows.open_counts)


def test_a_location_with_14_boxes_takes_15_scans_and_one_key(counter: Hands) -> None:
    assert counter.page.middle.empty.isVisible()
    scans = 1
    scan_shelf(counter, "A-01-1")
    for number in range(1, 15):
        scan(counter, "box", number)
        scans += 1
        assert result(counter).startswith(f"in its place. {number}")
    assert (scans, counter.count, numbers(counter)) == (15, 0, (14, 14))
    counter.press(KEY.Key_F8)
    counter.wait(lambda: counter.page.shown.row.state == "done")
    assert (counter.count, numbers(counter)) == (1, (14, 14))
    [count] = counts(counter)
    assert counter.warehouse.ask(count_rows.differences, count.id) == []


def test_the_field_on_top_says_where_boxes_are_scanned_while_somebody_counts(counter: Hands) -> None:
    field = counter.window.shell.finding.field
    assert field.text() == "Scan or search …"
    scan_shelf(counter, "A-01-1")
    assert field.text() == "Scan boxes at A-01-1"
    for language, words in (("uk", "Скануйте короби на A-01-1"), ("en", "Scan boxes at A-01-1")):
        counter.window.language.use(language)
        counter.wait(lambda words=words: field.text() == words)
    counter.window.shell.open_page("stock")
    assert field.text() == "Scan or search …"
    counter.window.shell.open_page("count")
    assert field.text() == "Scan boxes at A-01-1"
    counter.press(KEY.Key_F8)
    counter.wait(lambda: counter.page.shown.row.state == "done")
    assert field.text() == "Scan or search …"


def test_loose_goods_are_recorded_as_damaged(counter: Hands) -> None:
    scan_shelf(counter, "B-02-1")
    page = counter.page
    page.middle.tiles.chosen.emit(page.shown.tiles[0])
    page.damager.trigger()
    counter.wait(lambda: counter.dialog is not None)
    assert "These goods are blocked" in text_of(counter.dialog)
    counter.type("wet")
    counter.press(KEY.Key_Return, CTRL)
    counter.wait(lambda: counter.dialog is None and counter.warehouse.rows("B-02-1")[0].blocked == "wet")
    counter.press(KEY.Key_Z, CTRL)
    counter.wait(lambda: not counter.warehouse.rows("B-02-1")[0].blocked)


def test_a_box_in_the_wrong_place_is_recorded_here_with_one_click(counter: Hands) -> None:
    scan_shelf(counter, "A-01-1")
    scan(counter, "box", 15)
    assert "15 belongs on B-01-1. Record it here, or put it back" in result(counter)
    [button] = counter.page.right.remedies.buttons
    assert button.words == "Record here, on A-01-1"
    button.click()
    counter.wait(lambda: numbers(counter) == (1, 15))
    assert counter.warehouse.rows("15")[0].location == "A-01-1"
    counter.press(KEY.Key_Z, CTRL)
    counter.wait(lambda: counter.page.right.remedies.buttons)
    assert counter.warehouse.rows("15")[0].location == "B-01-1"


def test_the_number_of_a_damaged_label_is_typed_and_return_counts_it(counter: Hands) -> None:
    scan_shelf(counter, "A-01-1")
    counter.page.left.list.setFocus()
    counter.enter("12")
    counter.wait(lambda: numbers(counter) == (1, 14))
    assert "12" in result(counter)
    assert "12: the label is damaged" in text_of(counter.page.right.remedies)
    [button] = counter.page.right.remedies.buttons
    assert button.words == "New label"
    button.click()
    counter.wait(lambda: printing_of(counter.window.desk).waiting)
    assert not counter.page.middle.number.isVisible()
    counter.enter("977")
    counter.wait(lambda: "977" in result(counter))
    assert "is not known here" in result(counter)
    assert numbers(counter) == (1, 14)


def test_f7_gives_what_has_no_label_a_new_one(counter: Hands) -> None:
    scan_shelf(counter, "A-01-2")
    counter.press(KEY.Key_F7)
    counter.wait(lambda: numbers(counter) == (1, 1))
    assert "new label. 16" in result(counter)
    counter.window.shell.scanning.take("A torn label 1")
    counter.wait(lambda: "unknown label" in result(counter))
    counter.press(KEY.Key_F7)
    counter.wait(lambda: numbers(counter) == (2, 2))
    assert counter.page.right.remedies.buttons == []


def test_a_box_scanned_before_any_location_is_only_told(counter: Hands) -> None:
    scan(counter, "box", 1)
    assert counts(counter) == []
    assert counter.page.middle.empty.isVisible()


def test_a_location_is_typed_where_there_is_no_scanner(counter: Hands) -> None:
    counter.page.middle.start_at.setFocus()
    counter.enter("a011")
    counter.wait(lambda: counter.page.shown and counter.page.shown.row.code == "A-01-1")
    assert counter.page.is_counting


def test_damaged_asks_for_a_reason_and_blocks(counter: Hands) -> None:
    scan_shelf(counter, "A-01-1")
    assert not counter.page.damager.isEnabled()
    scan(counter, "box", 3)
    counter.press(KEY.Key_D, ALT)
    counter.wait(lambda: counter.dialog)
    assert not counter.window.shell.menuBar().isVisible()
    counter.enter("wet")
    counter.wait(lambda: not counter.dialog)
    assert [row.blocked for row in counter.warehouse.rows("blocked") if row.package == "3"] == ["wet"]


def test_another_quantity_and_loose_goods_are_typed(counter: Hands) -> None:
    scan_shelf(counter, "A-01-1")
    scan(counter, "box", 3)
    counter.press(KEY.Key_Q, ALT)
    counter.wait(lambda: isinstance(counter.dialog, QuantityDialog))
    counter.enter("viele")
    assert counter.dialog.fields[0].problem.words
    counter.dialog.entries[0].clear()
    counter.enter("8")
    counter.wait(lambda: not counter.dialog and counter.page.shown.differences)
    [one] = counter.page.shown.differences
    assert (one.kind, one.what, one.expected_milli, one.found_milli) == ("quantity", "3", 10_000, 8_000)

    scan_shelf(counter, "B-02-1")
    counter.page.middle.tiles.setFocus()
    counter.page.middle.tiles.setCurrentIndex(counter.page.middle.tiles.model().index(0, 0))
    counter.press(KEY.Key_Return)
    counter.wait(lambda: isinstance(counter.dialog, QuantityDialog))
    counter.enter("40")
    counter.wait(lambda: not counter.dialog and numbers(counter) == (1, 1))


def test_arrows_show_locations_return_counts_one_and_alt_s_skips_it(counter: Hands) -> None:
    scan_shelf(counter, "A-01-1")
    counter.page.left.list.setFocus()
    counter.press(KEY.Key_Down)
    counter.wait(lambda: counter.page.shown.row.code == "A-01-2")
    assert "Nobody counts A-01-2 yet" in counter.page.middle.banner.words
    counter.press(KEY.Key_Return)
    counter.wait(lambda: counter.page.shown.row.state == "counting")
    counter.press(KEY.Key_S, ALT)
    counter.wait(lambda: counter.page.shown.row.state == "skipped")


def test_somebody_elses_location_says_so_and_is_taken_over_on_purpose(counter: Hands) -> None:
    petro = counter.warehouse.database.write(sign_on, "Petro")
    there = counter.warehouse.shelf("A-01-1")
    counter.warehouse.database.write(counting.go_to_location, there, by=petro)
    scan_shelf(counter, "A-01-1")
    counter.wait(lambda: counter.page.middle.banner.words == "A-01-1 is being counted by Petro.")
    assert not counter.page.done.isEnabled()
    counter.page.middle.banner.button.click()
    counter.wait(lambda: counter.page.is_counting)
    assert counter.page.middle.banner.words == ""


def test_a_blind_count_shows_the_number_found_only(counter: Hands) -> None:
    counter.press(KEY.Key_N, CTRL)
    counter.wait(lambda: isinstance(counter.dialog, StartCountDialog))
    counter.dialog.blind.setChecked(True)
    counter.enter("Z-99")
    assert "Z-99" in counter.dialog._field.problem.words
    counter.dialog.what.clear()
    counter.enter("a-01")
    counter.wait(lambda: not counter.dialog and counter.page.picture.count)
    scan_shelf(counter, "A-01-1")
    scan(counter, "box", 1)
    assert counter.page.middle.expected.words == "1 box found"
    assert not counter.page.middle.tiles.isVisible()
    assert counter.page.right.left_over.words == ""
    first = counter.page.left.list.model().index(0, 0)
    assert "14" not in first.data(Qt.ItemDataRole.AccessibleTextRole).split(", ", 1)[1]


def test_a_coordinator_settles_all_differences_in_one_table(counter: Hands) -> None:
    scan_shelf(counter, "A-01-1")
    for number in range(1, 14):
        scan(counter, "box", number)
    counter.press(KEY.Key_F8)
    counter.wait(lambda: counter.page.shown.row.state == "done")
    page, settling = counter.page, counter.page.settling
    counter.press(KEY.Key_Tab, CTRL)
    counter.wait(lambda: settling.isVisible() and settling.rows.total == 1)
    settling.table.setFocus()
    settling.table.setCurrentIndex(settling.rows.index(0, 1))
    counter.press(KEY.Key_A, ALT)
    assert list(settling.decisions.values()) == ["accepted"]
    assert "Accept count" in settling.rows.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    settling.poster.trigger()
    counter.wait(lambda: counter.dialog)
    assert "No reservation of a transport is touched." in text_of(counter.dialog)
    counter.enter("counted twice")
    counter.wait(lambda: not counter.dialog and settling.rows.total == 0)
    assert "14" not in {row.package for row in counter.warehouse.rows()}
    assert nameless(page) == []
    settling.closer.trigger()
    counter.wait(lambda: counts(counter) == [])


def test_helpers_count_but_do_not_settle(counter: Hands) -> None:
    warehouse, page = counter.warehouse, counter.page
    warehouse.do(set_pin, warehouse.person, "4711")
    counter.window.desk.is_helper = True
    counter.window.shell.show_rights(helper=True)
    assert counter.window.shell.page is page
    assert not page.tabs.isVisible()
    assert not page.starter.isEnabled()
    assert not page.settling.poster.isEnabled()
    scan_shelf(counter, "A-01-1")
    scan(counter, "box", 1)
    assert numbers(counter) == (1, 14)


def test_every_part_has_a_name_and_the_language_changes_in_place(counter: Hands) -> None:
    scan_shelf(counter, "A-01-1")
    scan(counter, "box", 15)
    assert nameless(counter.page) == []
    counter.window.shell.language.use("uk")
    counter.wait()
    assert counter.page.middle.expected.words == "Очікується 14 коробів, знайдено 0"
    assert counter.page.right.remedies.buttons[0].words == "Записати сюди, на A-01-1"
    counter.window.shell.language.use("en")


def test_a_count_sheet_is_saved_and_typed_in_again(
    counter: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan_shelf(counter, "A-01-1")
    file = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    counter.press(KEY.Key_S, CTRL)
    counter.wait(file.exists)
    assert file.read_bytes().startswith(b"%PDF")

    counter.press(KEY.Key_F4)
    counter.enter("1-6 8 15")
    counter.wait(lambda: numbers(counter) == (7, 14))
    assert "In the wrong place: 15" in result(counter)
    assert counter.page.shown.typed == ()
    counter.press(KEY.Key_F4)
    counter.enter("- 7")
    counter.wait(lambda: numbers(counter) == (13, 14))


def test_today_leads_to_the_differences(counter: Hands) -> None:
    scan_shelf(counter, "A-01-1")
    counter.press(KEY.Key_F8)
    counter.wait(lambda: counter.page.shown.row.state == "done")
    counter.window.shell.open_page("today")
    counter.wait(lambda: [row for row in counter.page.list.rows if row.to_do.kind == "differences"])
    [row] = [row for row in counter.page.list.rows if row.to_do.kind == "differences"]
    assert row.title.words == "14 differences in stock count 1"
    row.button.click()
    counter.wait(lambda: isinstance(counter.page, CountPage) and counter.page.settling.rows.total == 14)
    assert counter.page.settling.isVisible()


def test_panes_fold_where_the_window_is_small(counter: Hands) -> None:
    scan_shelf(counter, "A-01-1")
    scan(counter, "box", 15)
    for wide, high in ((1440, 870), (1180, 720), (900, 600), (640, 480)):
        counter.window.shell.resize(wide, high)
        counter.wait()
        page = counter.page
        for part in (page.right.done_button, page.left.list, page.middle.code):
            corner = part.mapTo(page, part.rect().bottomRight())
            assert page.rect().contains(corner), (wide, part)


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_tiles_fill_the_width_at_every_text_size(counter: Hands, percent: int) -> None:
    scan_shelf(counter, "A-01-1")
    counter.window.shell.theme.set_text_size(percent)
    counter.wait()
    tiles = counter.page.middle.tiles
    for wide in range(px(200), px(700), 41):
        tiles.resize(wide, px(400))
        counter.wait()
        rows = [tiles.visualRect(tiles.model().index(at, 0)) for at in range(14)]
        in_a_row = sum(box.y() == rows[0].y() for box in rows)
        assert tiles.width() - in_a_row * tiles.gridSize().width() < px(40), wide
    counter.window.shell.theme.set_text_size(100)
