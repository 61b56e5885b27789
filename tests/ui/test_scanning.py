"""A scan on any page: it opens what it names, moves what is ticked, signs people on, and lands in no field."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hands import CTRL, KEY, Hands, at_the_window, open_transport
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_signing_on import id_of
from warehouse import Warehouse

from aidhub.database.database import Database
from aidhub.domain.cards import Card, cards
from aidhub.domain.codes import own_code
from aidhub.services.article_parts import add_part
from aidhub.services.persons import COORDINATOR, PersonForm, save_person
from aidhub.services.scanned import Scanned
from aidhub.ui.articles.new import NewArticleDialog
from aidhub.ui.signing_on_dialog import SignOnDialog
from aidhub.ui.stock.move import MoveDialog
from aidhub.ui.stock.page import StockPage
from aidhub.ui.transport.page import TransportPage

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def floor(qapp: QApplication, qtbot: QtBot, loaded_file: Path, tmp_path: Path) -> Iterator[Hands]:
    """A window on the page Transports whose scanner is watched; Jonas helps, Iryna has a PIN."""
    file = tmp_path / "warehouse.aidhub"
    file.write_bytes(loaded_file.read_bytes())
    with Database.open(file, exclusive=False) as database:
        warehouse = Warehouse(database, 1, 0)
        warehouse.do(save_person, PersonForm("Jonas Weber"))
        warehouse.do(save_person, PersonForm("Iryna Koval", COORDINATOR, pin="4711"))
        with at_the_window(qapp, qtbot, database, warehouse, "transports") as made:
            keys = made.window.shell.scanning.watch(qapp)
            yield made
            qapp.removeEventFilter(keys)
            keys.deleteLater()


def scan(hands: Hands, code: str) -> None:
    """As a scanner does: one key after the other without a pause, Enter behind."""
    for sign in code:
        hands.qtbot.keyClick(hands.focus, sign)
    hands.qtbot.keyClick(hands.focus, KEY.Key_Return)
    hands.wait()


def toast(hands: Hands) -> str:
    return str(hands.window.shell.area.toast._text.words)


def notice(hands: Hands) -> str:
    return str(hands.window.shell.area.notice.words)


def test_a_box_is_shown_in_stock_wherever_the_focus_is(floor: Hands) -> None:
    floor.page.filter.setFocus()
    scan(floor, own_code("box", 3))
    floor.wait(lambda: isinstance(floor.page, StockPage) and floor.page.rows.total == 1)
    assert floor.page.rows.row(0).package == "3"
    assert toast(floor) == "Box 3"


def test_a_scan_lands_in_no_field(floor: Hands) -> None:
    field = floor.page.filter
    field.setFocus()
    floor.type("Lviv")
    floor.wait(lambda: field.text() == "Lviv")
    scan(floor, own_code("pallet", 1))
    floor.wait(lambda: isinstance(floor.page, StockPage) and floor.page.rows.total == 4)
    assert field.text() == "Lviv"
    assert {row.pallet for at in range(4) if (row := floor.page.rows.row(at))} == {"P-0001"}


def test_a_location_takes_what_is_ticked_else_it_filters(floor: Hands) -> None:
    floor.window.shell.go_to("stock")
    floor.wait(lambda: floor.page.rows.total == 10)
    goal = floor.warehouse.shelf("B-02-1")
    scan(floor, own_code("location", floor.warehouse.shelf("B-01-1")))
    floor.wait(lambda: floor.page.rows.total == 2)
    floor.page.rows.tick([floor.page.rows.row(0)], on=True)
    moved = floor.page.rows.row(0).package
    scan(floor, own_code("location", goal))
    floor.wait(lambda: floor.page.rows.total == 1)
    assert next(row.location for row in floor.warehouse.rows() if row.package == moved) == "B-02-1"
    floor.press(KEY.Key_Z, CTRL)
    floor.wait(lambda: floor.page.rows.total == 2)


def test_a_code_on_the_goods_shows_the_article(floor: Hands) -> None:
    floor.warehouse.do(add_part, floor.warehouse.article("blanket"), "barcode", "4006381333931")
    floor.window.shell.go_to("stock")
    floor.wait(lambda: floor.page.rows.total == 10)
    scan(floor, "4006381333931")
    floor.wait(lambda: "lanket" in floor.page.filter.text())


def test_a_badge_changes_the_person_and_keeps_page_and_text(floor: Hands) -> None:
    floor.window.shell.go_to("stock")
    floor.wait(lambda: floor.page.rows.total == 10)
    page = floor.page
    page.filter.setText("P-0001")
    scan(floor, own_code("person", id_of(floor, "Jonas")))
    floor.wait(lambda: floor.window.shell.signing_on.person.name == "Jonas Weber")
    assert floor.page is page
    assert page.filter.text() == "P-0001"


def test_a_badge_of_a_coordinator_asks_for_the_pin(floor: Hands) -> None:
    scan(floor, own_code("person", id_of(floor, "Iryna")))
    floor.wait(lambda: isinstance(floor.dialog, SignOnDialog))
    floor.enter("4711")
    floor.wait(lambda: floor.dialog is None)
    assert floor.window.shell.signing_on.person.name == "Iryna Koval"


def test_a_dialog_that_asks_for_a_code_gets_it(floor: Hands) -> None:
    floor.press(KEY.Key_U, CTRL | SHIFT)
    floor.wait(lambda: isinstance(floor.dialog, SignOnDialog) and floor.dialog.rows.total)
    scan(floor, own_code("person", id_of(floor, "Jonas")))
    floor.wait(lambda: floor.dialog is None)
    assert floor.window.shell.signing_on.person.name == "Jonas Weber"
    floor.window.shell.go_to("stock")
    floor.wait(lambda: floor.page.rows.total == 10)
    floor.page.table.setCurrentIndex(floor.page.rows.index(0, 1))
    floor.press(KEY.Key_M, CTRL)
    floor.wait(lambda: isinstance(floor.dialog, MoveDialog))
    scan(floor, own_code("location", floor.warehouse.shelf("B-02-1")))
    floor.wait(lambda: floor.dialog is None)
    assert "B-02-1" in toast(floor)


def test_a_scan_into_a_form_is_not_used_and_said(floor: Hands) -> None:
    floor.press(KEY.Key_T, CTRL)
    floor.wait(lambda: floor.dialog and floor.dialog.vehicle.count() > 1)
    dialog, field = floor.dialog, QApplication.focusWidget()
    scan(floor, own_code("box", 3))
    assert floor.dialog is dialog
    assert field is not None
    assert field.text() == ""  # type: ignore[attr-defined]
    assert toast(floor).startswith("The scan was not used.")


def test_an_unknown_code_is_said_in_groups_of_digits(floor: Hands) -> None:
    scan(floor, own_code("box", 987654))
    floor.wait(lambda: "is not known here" in notice(floor))
    assert "2100 0098 7654" in notice(floor)


def test_the_same_code_twice_counts_once(floor: Hands) -> None:
    asked: list[str] = []
    scanning = floor.window.shell.scanning
    scanning._ask_thing = lambda one: asked.append(one.code)
    for _ in range(2):
        scan(floor, own_code("box", 3))
    scan(floor, own_code("box", 4))
    assert asked == [own_code("box", 3), own_code("box", 4)]


def test_a_transport_is_opened(floor: Hands) -> None:
    open_transport(floor)
    number = floor.shown().id
    floor.window.shell.go_to("stock")
    scan(floor, own_code("transport", number))
    floor.wait(lambda: isinstance(floor.page, TransportPage) and floor.page.shown)
    assert floor.page.shown.id == number


# Command cards


def card(hands: Hands, kind: str, key: str) -> None:
    scan(hands, next(one.code for one in cards() if (one.kind, one.key) == (kind, key)))


def test_the_card_of_a_language_speaks_it_at_once_on_every_page(floor: Hands) -> None:
    try:
        card(floor, "language", "uk")
        assert floor.window.shell.language.code == "uk"
        assert floor.window.shell.desk.settings.language == "uk"
    finally:
        card(floor, "language", "en")


def test_the_card_undo_takes_the_last_step_back_and_says_where_there_is_none(floor: Hands) -> None:
    for _ in range(30):
        if not floor.window.shell.commands.undo.isEnabled():
            break
        floor.window.shell.scanning._last = ""
        card(floor, "act", "undo")
        floor.wait()
    floor.window.shell.scanning._last = ""
    card(floor, "act", "undo")
    assert toast(floor) == "There is nothing to undo."


def test_a_card_that_does_nothing_on_this_page_is_said(floor: Hands) -> None:
    card(floor, "act", "close_box")
    assert toast(floor) == "The card “Close box” does nothing on this page."
    card(floor, "quantity", "20")
    assert toast(floor) == "The card “20” does nothing on this page."


def test_a_page_takes_the_cards_that_mean_something_there(floor: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[Card] = []
    monkeypatch.setattr(floor.page, "take_card", lambda one: taken.append(one) or True, raising=False)
    card(floor, "act", "done")
    card(floor, "condition", "good")
    assert [one.key for one in taken] == ["done", "good"]
    assert "does nothing" not in toast(floor)


def test_a_quantity_card_counts_for_the_next_article_only(floor: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    floor.warehouse.do(add_part, floor.warehouse.article("blanket"), "barcode", "4006381333931")
    taken: list[Scanned] = []
    monkeypatch.setattr(floor.page, "counts_articles", True, raising=False)
    monkeypatch.setattr(floor.page, "take_scan", lambda one: taken.append(one) or True, raising=False)
    card(floor, "quantity", "20")
    assert toast(floor) == "20 of the next article. Scan it."
    scan(floor, "4006381333931")
    scan(floor, "4006381333931")
    floor.wait(lambda: len(taken) == 2)
    card(floor, "quantity", "5")
    scan(floor, own_code("box", 3))
    scan(floor, "4006381333931")
    floor.wait(lambda: len(taken) == 4)
    assert [one.count for one in taken] == [20, 1, 1, 1]


def test_a_page_gets_batch_and_expiry_of_what_is_scanned(floor: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    floor.warehouse.do(add_part, floor.warehouse.article("blanket"), "barcode", "4006381333931")
    taken: list[Scanned] = []
    monkeypatch.setattr(floor.page, "take_scan", lambda one: taken.append(one) or True, raising=False)
    scan(floor, "]d201040063813339311727123110LOT7")
    floor.wait(lambda: taken)
    assert taken[0].hit.id == floor.warehouse.article("blanket")
    assert (taken[0].scan.batch, taken[0].scan.expires) == ("LOT7", date(2027, 12, 31))


def test_every_scan_of_goods_counts_and_none_gets_lost(floor: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[str] = []
    monkeypatch.setattr(floor.page, "take_scan", lambda one: taken.append(one.scan.code) or True, raising=False)
    codes = ["4006381333931", "4006381333931", own_code("box", 3), own_code("box", 3), own_code("box", 4)]
    for code in codes:
        floor.window.shell.scanning.take(code)
    floor.wait(lambda: len(taken) >= 4)
    assert taken == [codes[0], codes[1], codes[2], codes[4]]


def test_the_test_code_says_that_the_scanner_works(floor: Hands) -> None:
    scan(floor, own_code("command", 0))
    assert toast(floor) == "The scanner works."


# What is seen and heard


@pytest.fixture
def heard(floor: Hands) -> list[str]:
    found: list[str] = []
    floor.window.shell.feedback.play = found.append
    return found


def test_each_outcome_of_a_scan_has_its_sound(floor: Hands, heard: list[str]) -> None:
    scan(floor, own_code("box", 3))
    floor.wait(lambda: isinstance(floor.page, StockPage) and floor.page.rows.total == 1)
    scan(floor, own_code("box", 4))
    scan(floor, own_code("box", 987654))
    floor.wait(lambda: len(heard) == 3)
    card(floor, "act", "done")
    scan(floor, own_code("person", 4711))
    floor.wait(lambda: len(heard) == 5)
    assert heard == ["good", "good", "stop", "attention", "stop"]
    assert floor.window.shell.feedback.flash.kind == "bad"


def test_a_digit_that_was_misread_is_said(floor: Hands, heard: list[str]) -> None:
    code = own_code("box", 3)
    scan(floor, code[:-1] + str((int(code[-1]) + 1) % 10))
    floor.wait(lambda: heard == ["stop"])
    assert "was misread" in notice(floor)


def test_an_unknown_code_of_goods_becomes_a_new_article_by_one_button(floor: Hands, heard: list[str]) -> None:
    scan(floor, "4006381333931")
    floor.wait(lambda: heard == ["stop"])
    assert notice(floor) == "4006 3813 3393 1 is not known here. Make a new article?"
    floor.window.shell.area.notice.button.click()
    floor.wait(lambda: isinstance(floor.dialog, NewArticleDialog))
    assert floor.dialog.entries["barcode"].text() == "04006381333931"
    assert notice(floor) == ""
    floor.dialog.reject()


def test_a_helper_is_not_asked_to_make_articles(floor: Hands, heard: list[str]) -> None:
    scan(floor, own_code("person", id_of(floor, "Jonas")))
    floor.wait(lambda: floor.window.shell.signing_on.is_helper)
    scan(floor, "4006381333931")
    floor.wait(lambda: heard == ["good", "stop"])
    assert "Scan again" in notice(floor)
    assert floor.window.shell.area.notice.button.isHidden()


def test_the_status_bar_claims_a_scanner_only_once_one_was_heard(floor: Hands) -> None:
    status = floor.window.shell.status.scanner
    assert status.isHidden()
    scan(floor, own_code("box", 3))
    assert status._text.words == "Scanner ready"
    floor.window.shell.scanning._silent.stop()
    floor.window.shell.scanning._say_heard()
    assert status._text.words.startswith("Scanner last heard at ")


def test_a_window_that_is_not_in_front_says_where_scans_go(floor: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    standing, inactive = floor.window.shell.area.standing, Qt.ApplicationState.ApplicationInactive
    scanning = floor.window.shell.scanning
    with monkeypatch.context() as away:
        away.setattr(QApplication, "applicationState", lambda: inactive)
        scanning._say_heard(inactive)
        assert standing.isHidden()  # no scanner was heard here: nothing to say
        scan(floor, own_code("box", 3))
        scanning._say_heard(inactive)
        assert standing.words == "Scans go to another window now. Click into this one to go on."
    scanning._say_heard()
    assert standing.isHidden()
