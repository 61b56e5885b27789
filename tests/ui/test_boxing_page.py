"""The page Sort & box, by keys and scans: every key of the usual ways is counted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hands import KEY, Hands, at_the_window, nameless
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session
from warehouse import Warehouse, new_warehouse

from aidhub.database.database import Database
from aidhub.database.tables import Place
from aidhub.domain.cards import cards
from aidhub.domain.codes import own_code
from aidhub.i18n import use_language
from aidhub.services.articles import NewArticle, add_articles
from aidhub.services.box_show import BoxShow, show_box
from aidhub.services.boxing import open_box, put
from aidhub.services.moving import make_pallet
from aidhub.services.packing_tables import make_table, tables
from aidhub.services.palletising import new_pallet, show_pallet
from aidhub.services.persons import sign_on
from aidhub.services.sorting import Goods
from aidhub.ui.boxing.page import BoxingPage
from aidhub.ui.printing import printing_of

CTRL = Qt.KeyboardModifier.ControlModifier
JACKETS = NewArticle({"de": "Winterjacken, Damen", "uk": "Зимові куртки, жіночі", "en": "Winter jackets, women"},
                     "CLO_ADULT", "H87", "wjd", net_g=1_100, value_cents=1_200)  # fmt: skip
MIXED = NewArticle({"de": "Winterjacken, gemischt", "uk": "Зимові куртки, різні", "en": "Winter jackets, mixed"},
                   "CLO_ADULT", "H87", "wjm", to_sort=True)  # fmt: skip


@pytest.fixture(scope="session")
def table_file(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse with a packing table, two boxes to sort on it, and a box of jackets on a shelf; closed."""
    file = tmp_path_factory.mktemp("table") / "warehouse.aidhub"
    file.write_bytes(empty_file.read_bytes())
    with Database.open(file) as database:
        warehouse = new_warehouse(database)
        warehouse.do(add_articles, [JACKETS, MIXED])
        table = warehouse.do(make_table, "Table 1")
        assert table == warehouse.shelf("Table 1")
        warehouse.receive("wjm", [1], shelf="Table 1", gross_g=13_000)
        warehouse.receive("wjm", [1], shelf="Table 1", gross_g=12_000)
        warehouse.receive("wjd", [9], shelf="B-01-1", gross_g=11_000)
    return file


@pytest.fixture
def bench(qapp: QApplication, qtbot: QtBot, table_file: Path, tmp_path: Path) -> Iterator[Hands]:
    """Somebody at the packing table."""
    file = tmp_path / "warehouse.aidhub"
    file.write_bytes(table_file.read_bytes())
    with (
        Database.open(file, exclusive=False) as database,
        at_the_window(qapp, qtbot, database, Warehouse(database, 1, 0), "boxing") as made,
    ):
        assert isinstance(made.page, BoxingPage)
        made.wait(lambda: made.page.shown is not None)
        yield made


def scan(bench: Hands, kind: str, number: int) -> None:
    bench.window.shell.scanning._at = 0.0  # a second scan of the same code, later
    bench.window.shell.scanning.take(own_code(kind, number))
    bench.wait()


def scan_card(bench: Hands, key: str) -> None:
    bench.window.shell.scanning.take(next(card.code for card in cards() if card.key == key))
    bench.wait()


def boxes(bench: Hands) -> list[tuple[str, int]]:
    """The lines of the box in the middle: size and pieces."""
    box = bench.page.box
    return [(line.size, line.quantity_milli // 1000) for line in box.lines] if box else []


def stored(bench: Hands, number: str) -> BoxShow:
    found = bench.warehouse.ask(show_box, bench.warehouse.package(number), by=1, for_helper=False)
    assert found is not None
    return found


def labels_waiting(bench: Hands) -> int:
    printing = printing_of(bench.window.desk)
    bench.wait(lambda: not printing.desk.background.is_busy())
    return sum(waiting.total for waiting in printing.queue.waiting())


# The usual ways, counted ----------------------------------------------------------------------------------------------


def test_jackets_in_three_sizes_are_boxed_with_few_keys_and_two_scans(bench: Hands) -> None:
    bench.count = 0
    scan(bench, "box", 1)
    bench.press(KEY.Key_F7)
    bench.enter("wjd")
    bench.enter("5 m")
    bench.enter("4 l")
    bench.enter("2 xl")
    assert boxes(bench) == [("M", 5), ("L", 4), ("XL", 2)]
    bench.window.desk.scale.weighed.emit(12_900)
    bench.wait(lambda: bench.page.box.gross_source == "weighed")
    bench.press(KEY.Key_F8)
    bench.wait(bench.page.middle.goal.isVisible)
    scan(bench, "location", bench.warehouse.shelf("B-01-1"))

    assert bench.count <= 19
    box = stored(bench, "4")
    assert (box.state, box.location, box.gross_g, box.gross_source) == ("closed", "B-01-1", 12_900, "weighed")
    assert labels_waiting(bench) == 1


def test_one_kind_only_takes_five_keys(bench: Hands) -> None:
    bench.count = 0
    bench.press(KEY.Key_F7)
    scan(bench, "article", bench.warehouse.article("wjd"))
    bench.enter("11")
    bench.press(KEY.Key_F8)
    bench.wait(bench.page.middle.goal.isVisible)
    scan(bench, "location", bench.warehouse.shelf("B-01-1"))

    assert bench.count == 5
    box = stored(bench, "4")
    assert [line.quantity_milli for line in box.lines] == [11_000]
    assert (box.location, box.gross_g, box.gross_source) == ("B-01-1", 12_100, "estimated")


def test_keys_typed_before_the_new_box_is_there_are_not_lost(bench: Hands) -> None:
    page = bench.page
    page.open_new()
    page.at_hand.when_free(lambda: page.goods.put(Goods(bench.warehouse.article("wjd"), 2_000)))
    bench.wait(lambda: boxes(bench) == [("", 2)])


def test_nobody_waits_for_the_window_between_keys_and_scans(bench: Hands) -> None:
    """All at once, before any of it is answered, while another box is open in the middle."""
    bench.press(KEY.Key_F7)
    bench.enter("3 wjd")
    page = bench.page
    page.new.trigger()
    page.at_hand.when_free(lambda: page.goods.put(Goods(bench.warehouse.article("wjd"), 9_000)))
    page.closer.trigger()
    bench.window.shell.scanning.take(own_code("location", bench.warehouse.shelf("B-01-1")))
    bench.wait(lambda: bench.warehouse.ask(_codes_of_open) == ["4"] and stored(bench, "5").location == "B-01-1")

    box = stored(bench, "5")
    assert (box.state, [line.quantity_milli for line in box.lines]) == ("closed", [9_000])
    assert (stored(bench, "4").state, stored(bench, "4").location) == ("open", "Table 1")
    assert labels_waiting(bench) == 1


def _codes_of_open(session: Session) -> list[str]:
    return list(session.scalars(select(Place.code).where(Place.state == "open").order_by(Place.number)))


# Scans ----------------------------------------------------------------------------------------------------------------


def test_a_scanned_article_counts_each_time_after_its_card_was_chosen(bench: Hands) -> None:
    article = bench.warehouse.article("wjd")
    bench.press(KEY.Key_F7)
    for _ in range(3):
        scan(bench, "article", article)

    bench.wait(lambda: boxes(bench) == [("", 2)])
    scan_card(bench, "12")
    bench.wait(lambda: boxes(bench) == [("", 14)])
    scan_card(bench, "good")
    bench.wait(lambda: bench.page.box.lines[0].condition == "good")


def test_a_box_scanned_twice_becomes_the_box_in_the_middle(bench: Hands) -> None:
    scan(bench, "box", 3)
    assert bench.page.shown.source.code == "3"
    scan(bench, "box", 3)

    assert bench.page.box.code == "3"
    assert "Box 3 is closed. Reopen it?" in bench.page.middle.banner.words
    bench.page.reopen()
    bench.wait(lambda: bench.page.box.is_open)
    assert bench.page.box.location == "Table 1"


def test_a_shelf_scanned_before_the_box_is_closed_says_what_to_do(bench: Hands) -> None:
    bench.press(KEY.Key_F7)
    bench.enter("3 wjd")
    scan(bench, "location", bench.warehouse.shelf("B-01-1"))

    assert bench.page.box.is_open
    assert bench.page.box.location == "Table 1"


def test_a_closed_box_goes_onto_a_scanned_pallet(bench: Hands) -> None:
    bench.warehouse.do(make_pallet, [bench.warehouse.package("3")], bench.warehouse.shelf("B-01-1"))
    bench.press(KEY.Key_F7)
    bench.enter("3 wjd")
    scan_card(bench, "close_box")
    bench.wait(bench.page.middle.goal.isVisible)
    scan(bench, "pallet", 1)

    assert stored(bench, "4").pallet == "P-0001"


def test_a_shelf_can_be_typed_and_a_wrong_one_is_refused(bench: Hands) -> None:
    bench.press(KEY.Key_F7)
    bench.enter("3 wjd")
    bench.press(KEY.Key_F8)
    bench.wait(bench.page.middle.goal.isVisible)
    bench.enter("Z-99")
    assert stored(bench, "4").location == "Table 1"
    bench.page.middle.goal.clear()
    bench.enter("a-01-2")
    bench.wait(lambda: not bench.page.middle.goal.isVisible())
    assert stored(bench, "4").location == "A-01-2"


def test_a_pallet_is_built_and_closed_by_scans_and_keys(bench: Hands) -> None:
    pallet = bench.warehouse.do(new_pallet, bench.warehouse.shelf("B-01-1"))
    scan(bench, "pallet", 1)
    bench.wait(lambda: bench.dialog is not None and bench.dialog.shown is not None)
    dialog = bench.dialog
    assert dialog.name.words == "Pallet P-0001"
    bench.enter(own_code("box", 3))
    bench.wait(lambda: dialog.shown.packages == ("3",))
    assert dialog.load.value.words == "11 of 1,500 kg"
    bench.enter("1")
    bench.enter("99")
    bench.wait(lambda: dialog.entry.text() == "99")
    assert "99" in dialog.banner.words
    bench.press(KEY.Key_Tab)
    bench.press(KEY.Key_Down)
    bench.wait(lambda: dialog.shown.carrier_key == "EUR6")
    bench.press(KEY.Key_Tab)
    bench.type("9")
    bench.press(KEY.Key_Return)
    assert dialog.banner.words == "A loaded pallet is 15 to 300 cm high, carrier included. Measure it again."
    bench.type("0")
    assert dialog.height_share.value.words == "90 of 180 cm"
    bench.type("0")
    assert dialog.height_share.value.words == "900 of 180 cm: hard to unload by hand"
    bench.press(KEY.Key_Backspace)
    bench.press(KEY.Key_Return, CTRL)
    bench.wait(lambda: bench.dialog is None)

    shown = bench.warehouse.ask(show_pallet, pallet)
    assert (shown.packages, shown.state, shown.height_mm) == (("1", "3"), "closed", 900)
    assert labels_waiting(bench) == 2
    bench.press(KEY.Key_Z, CTRL)
    bench.wait(lambda: bench.warehouse.ask(show_pallet, pallet).state == "open")


def test_a_box_scanned_to_its_own_pallet_is_taken_off_it(bench: Hands) -> None:
    box = bench.warehouse.package("3")
    pallet = bench.warehouse.do(make_pallet, [box], bench.warehouse.shelf("B-01-1"))
    scan(bench, "pallet", 1)
    bench.wait(lambda: bench.dialog and bench.dialog.shown)
    bench.enter(own_code("box", 3))
    bench.wait(lambda: bench.dialog.banner.words == "3 stands on P-0001 already. Take it off, or scan another.")
    bench.dialog.banner.button.click()
    bench.wait(lambda: not bench.dialog.banner.words and not bench.dialog.shown.packages)
    assert bench.warehouse.ask(show_pallet, pallet).packages == ()
    assert bench.dialog.entry.hasFocus()


def test_all_of_a_source_goes_into_the_open_box_with_one_command(bench: Hands) -> None:
    scan(bench, "box", 3)
    bench.press(Qt.Key.Key_F7)
    bench.wait(bench.page.repacker.isEnabled)
    bench.page.repacker.trigger()
    bench.wait(lambda: bench.page.at_hand.source_id is None and bench.page.box.lines)
    [row] = [row for row in bench.warehouse.rows() if row.package == "4"]
    assert row.quantity_milli == 9_000
    assert not any(row.package == "3" for row in bench.warehouse.rows())


def test_a_closed_pallet_only_prints_its_labels_again(bench: Hands) -> None:
    pallet = bench.warehouse.do(make_pallet, [bench.warehouse.package("3")], bench.warehouse.shelf("B-01-1"))
    scan(bench, "pallet", 1)
    bench.wait(lambda: bench.dialog is not None and bench.dialog.shown is not None)
    bench.press(KEY.Key_Return, CTRL)
    bench.wait(lambda: bench.dialog is None)
    assert labels_waiting(bench) == 2
    assert bench.warehouse.ask(show_pallet, pallet).state == "closed"


def test_a_pallet_is_asked_for_where_none_was_scanned_and_a_box_is_none(bench: Hands) -> None:
    bench.warehouse.do(new_pallet, bench.warehouse.shelf("B-01-1"))
    bench.press(KEY.Key_P, CTRL | Qt.KeyboardModifier.ShiftModifier)
    bench.wait(lambda: bench.dialog is not None)
    bench.enter("3")
    bench.wait(lambda: bench.dialog.banner.words == "3 is no pallet. Scan a pallet.")
    bench.dialog.entry.clear()
    bench.enter("p1")
    bench.wait(lambda: bench.dialog.shown is not None)
    for language in ("de", "uk", "en"):
        use_language(language)
        assert nameless(bench.dialog) == []
    bench.press(KEY.Key_Escape)


# Counting, checks -----------------------------------------------------------------------------------------------------


def test_plus_and_minus_change_the_last_line_and_each_step_is_undone(bench: Hands) -> None:
    bench.press(KEY.Key_F7)
    bench.enter("3 wjd")
    bench.type("+")
    bench.type("+")
    bench.type("-")
    bench.wait(lambda: boxes(bench) == [("", 4)])
    bench.press(KEY.Key_Z, CTRL)
    bench.wait(lambda: boxes(bench) == [("", 5)])


def test_plus_counts_each_time_however_fast_it_is_pressed(bench: Hands) -> None:
    bench.press(KEY.Key_F7)
    bench.enter("3 wjd")
    bench.type("++++-")
    bench.wait(lambda: boxes(bench) == [("", 6)])


def test_a_typed_weight_is_kept_with_its_source_until_something_is_added(bench: Hands) -> None:
    bench.press(KEY.Key_F7)
    bench.enter("3 wjd")
    bench.enter("12,9kg")
    bench.wait(lambda: (bench.page.box.gross_g, bench.page.box.gross_source) == (12_900, "typed"))
    bench.enter("1 wjd")
    bench.wait(lambda: bench.page.box.gross_g is None)


def test_a_box_that_is_too_heavy_is_not_closed_but_split(bench: Hands) -> None:
    bench.press(KEY.Key_F7)
    bench.enter("30 wjd")
    bench.enter("31,4kg")
    bench.wait(lambda: "31.4 kg is too heavy to carry. Split the box?" in bench.page.middle.banner.words)
    bench.press(KEY.Key_F8)
    bench.wait(lambda: bench.dialog is not None)
    bench.press(KEY.Key_Return, CTRL)
    bench.wait(lambda: bench.dialog is None and boxes(bench) == [("", 15)])

    assert bench.page.box.is_open
    assert [box.code for box in bench.page.shown.boxes] == ["4", "5"]
    assert stored(bench, "5").gross_g == 15_700


def test_what_is_missing_is_led_to_and_the_box_stays_open(bench: Hands) -> None:
    [beans] = bench.warehouse.do(
        add_articles,
        [NewArticle({"de": "Bohnen", "uk": "Боби", "en": "Beans"}, "FOOD_CAN", "H87", "boh", expiry_needed=True)],
    )
    bench.press(KEY.Key_F7)
    bench.enter("3 boh")
    bench.press(KEY.Key_F8)
    bench.wait(lambda: "needs its expiry date" in bench.page.middle.field._problem.words)
    assert bench.page.box.is_open
    bench.enter("12/2031")
    bench.wait(lambda: bench.page.box.lines[0].expires is not None)
    bench.press(KEY.Key_F8)
    bench.wait(lambda: not bench.page.box.is_open)
    assert bench.page.box.lines[0].article_id == beans


def test_a_refused_line_comes_back_into_the_field(bench: Hands) -> None:
    bench.press(KEY.Key_F7)
    scan(bench, "box", 3)
    bench.enter("20 wjd")
    bench.wait(lambda: bench.page.middle.field.text == "20 wjd")

    assert "Only 9" in bench.page.middle.field._problem.words
    assert boxes(bench) == []


def test_a_source_is_sorted_completely_and_progress_says_so(bench: Hands) -> None:
    scan(bench, "box", 1)
    bench.press(KEY.Key_F7)
    bench.enter("3 wjd")
    bench.page.finish()
    bench.wait(lambda: bench.page.shown.sorted_today == 1)

    assert [box.code for box in bench.page.shown.sources] == ["2"]
    assert bench.page.left.sorted.words == "1 of 2"


# Two people, boxes beside each other ----------------------------------------------------------------------------------


def test_the_second_person_sees_who_has_the_box_open_and_can_take_it_over(bench: Hands) -> None:
    other = bench.warehouse.do(sign_on, "Iryna")
    [table] = bench.warehouse.ask(tables)
    box = bench.warehouse.database.write(open_box, table.id, by=other)
    bench.warehouse.database.write(put, box, Goods(bench.warehouse.article("wjd"), 2_000), by=other)
    bench.page.refresh()
    bench.wait(lambda: len(bench.page.shown.boxes) == 1)
    bench.press(KEY.Key_PageDown, CTRL)
    bench.wait(lambda: "Iryna has this box open." in bench.page.middle.banner.words)
    bench.type("+")
    assert boxes(bench) == [("", 2)]

    bench.page.take_over()
    bench.wait(lambda: not bench.page.box.held_by)
    bench.type("+")
    bench.wait(lambda: boxes(bench) == [("", 3)])


def test_ctrl_page_keys_walk_the_open_boxes(bench: Hands) -> None:
    for _ in range(2):
        bench.press(KEY.Key_F7)
        bench.enter("3 wjd")
    assert bench.page.box.code == "5"
    bench.press(KEY.Key_PageUp, CTRL)
    bench.wait(lambda: bench.page.box.code == "4")
    bench.press(KEY.Key_PageDown, CTRL)
    bench.wait(lambda: bench.page.box.code == "5")


# What is said ---------------------------------------------------------------------------------------------------------


def test_everything_has_a_name_in_every_language_and_helpers_see_no_value(bench: Hands) -> None:
    scan(bench, "box", 1)
    bench.press(KEY.Key_F7)
    bench.enter("3 wjd")
    for language in ("de", "uk", "en"):
        use_language(language)
        assert nameless(bench.page) == []
    assert bench.page.middle.value.isVisible()
    assert bench.page.right.label._image is not None
    bench.window.desk.is_helper = True
    bench.page.show_rights()
    bench.wait(lambda: not bench.page.middle.value.isVisible())
    assert (bench.page.box.value_cents, bench.page.box.steps) == (None, ())


def test_without_a_table_it_says_how_to_make_one(
    qapp: QApplication, qtbot: QtBot, furnished_file: Path, tmp_path: Path
) -> None:
    file = tmp_path / "bare.aidhub"
    file.write_bytes(furnished_file.read_bytes())
    with (
        Database.open(file, exclusive=False) as database,
        at_the_window(qapp, qtbot, database, Warehouse(database, 1, 0), "boxing") as bench,
    ):
        page: Any = bench.page
        bench.wait(page.nothing.isVisible)
        page.table_maker.trigger()
        bench.wait(lambda: bench.dialog is not None)
        bench.type("Table 7")
        bench.press(KEY.Key_Return, CTRL)
        bench.wait(lambda: page.shown is not None and page.shown.code == "Table 7")
        bench.press(KEY.Key_F7)
        bench.wait(lambda: page.box is not None)
