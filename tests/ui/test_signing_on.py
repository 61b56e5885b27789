"""Signing on by name, badge and PIN; a helper's pages; and what ten idle minutes take away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hands import CTRL, KEY, Hands, at_the_window, text_of
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from warehouse import Warehouse

from aidhub.database.database import Database
from aidhub.domain.codes import own_code
from aidhub.services.persons import COORDINATOR, PersonForm, people, person, save_person, set_pin
from aidhub.services.stock_question import Wanted
from aidhub.services.undo import journal
from aidhub.ui.background import Job
from aidhub.ui.pages import PAGES
from aidhub.ui.people import PeopleDialog, PersonDialog, PinDialog
from aidhub.ui.shell import Shell
from aidhub.ui.signing_on_dialog import SignOnDialog, reset_command
from aidhub.ui.stock.export import export
from aidhub.ui.transports.page import TransportsPage

SHIFT = Qt.KeyboardModifier.ShiftModifier
PIN = "4711"
HELPERS = {entry.key for entry in PAGES if entry.helper}


@pytest.fixture
def floor(qapp: QApplication, qtbot: QtBot, loaded_file: Path, tmp_path: Path) -> Iterator[Hands]:
    """A window at which Olena sits, a coordinator without a PIN; Iryna is one with a PIN, Jonas helps."""
    file = tmp_path / "warehouse.aidhub"
    file.write_bytes(loaded_file.read_bytes())
    with Database.open(file, exclusive=False) as database:
        warehouse = Warehouse(database, 1, 0)
        warehouse.do(save_person, PersonForm("Jonas Weber"))
        warehouse.do(save_person, PersonForm("Iryna Koval", COORDINATOR, pin=PIN))
        with at_the_window(qapp, qtbot, database, warehouse, "transports") as made:
            yield made


def id_of(hands: Hands, name: str) -> int:
    return next(one.id for one in hands.warehouse.ask(people) if one.name.startswith(name))


def ask_who(hands: Hands) -> SignOnDialog:
    hands.press(KEY.Key_U, CTRL | SHIFT)
    hands.wait(lambda: isinstance(hands.dialog, SignOnDialog) and hands.dialog.rows.total)
    dialog = hands.dialog
    assert isinstance(dialog, SignOnDialog)
    return dialog


def become(hands: Hands, name: str, pin: str = "") -> None:
    ask_who(hands)
    hands.enter(name)
    if pin:
        hands.enter(pin)
    hands.wait(lambda: hands.dialog is None)


def shell_of(hands: Hands) -> Shell:
    return hands.window.shell


def visible_pages(hands: Hands) -> list[str]:
    shell = shell_of(hands)
    shown = [key for key, item in shell.navigation._items.items() if not item.isHidden()]
    assert shown == [key for key, command in shell.commands.pages.items() if command.isVisible()]
    return shown


def test_a_helper_signs_on_by_name_and_sees_a_helpers_pages_only(floor: Hands) -> None:
    assert "transports" in visible_pages(floor)
    become(floor, "jonas")

    assert floor.window.desk.person_id == id_of(floor, "Jonas")
    assert shell_of(floor).desk.settings.page in HELPERS
    assert "stock" in visible_pages(floor)
    assert not {"transports", "partners", "import"} & set(visible_pages(floor))
    chip = shell_of(floor).top.person
    assert (chip._name.words, chip._role.words) == ("Jonas Weber", "Helper")


@pytest.mark.parametrize("key", ["transports", "partners", "import", "transport"])
def test_a_coordinators_page_is_not_even_made_for_a_helper(floor: Hands, key: str) -> None:
    become(floor, "jonas")
    shell_of(floor).open_page(key)
    for number in range(1, 10):
        floor.press(KEY(KEY.Key_0 + number), CTRL)

    assert set(shell_of(floor)._pages) <= HELPERS
    assert not floor.page.findChildren(TransportsPage)


def test_the_overlay_of_keys_names_no_page_that_is_not_there(floor: Hands) -> None:
    become(floor, "jonas")
    shown = [command.words for command in shell_of(floor).commands.all() if command.isVisible()]
    assert "Transports" not in shown
    assert "Change person" in shown


def test_a_coordinator_types_the_pin_and_sees_all(floor: Hands) -> None:
    become(floor, "jonas")
    dialog = ask_who(floor)
    floor.enter("iry")
    assert dialog.pin_field.isVisible()
    floor.enter("0000")
    floor.wait(lambda: dialog.pin_field.problem.words)
    assert "4 tries" in dialog.pin_field.problem.words
    assert dialog.pin.text() == ""
    assert shell_of(floor).signing_on.is_helper

    floor.enter(PIN)
    floor.wait(lambda: floor.dialog is None)
    assert floor.window.desk.person_id == id_of(floor, "Iryna")
    assert {"stock", "transports", "partners"} <= set(visible_pages(floor))
    assert shell_of(floor).top.person._role.words == "Coordinator"


def test_after_five_wrong_pins_the_dialog_says_when_to_try_again(floor: Hands) -> None:
    dialog = ask_who(floor)
    floor.enter("iry")
    for _ in range(5):
        floor.enter("0000")
        floor.wait(dialog.action.isEnabled)
    assert "Try again at" in dialog.pin_field.problem.words
    floor.enter(PIN)
    floor.wait(dialog.action.isEnabled)
    assert floor.window.desk.person_id == 1
    floor.press(KEY.Key_Escape)


def test_a_scanned_badge_signs_on(floor: Hands) -> None:
    become(floor, own_code("person", id_of(floor, "Jonas")))
    assert floor.window.desk.person_id == id_of(floor, "Jonas")

    dialog = ask_who(floor)
    floor.enter(own_code("person", id_of(floor, "Iryna")))
    assert dialog.pin_field.isVisible()
    floor.enter(PIN)
    floor.wait(lambda: floor.dialog is None)
    assert floor.window.desk.person_id == id_of(floor, "Iryna")


@pytest.mark.parametrize("typed", [own_code("person", 999), own_code("box", 1), "Nobody"])
def test_what_is_nobody_stays_and_says_so(floor: Hands, typed: str) -> None:
    dialog = ask_who(floor)
    floor.enter(typed)
    assert dialog.banner.isVisible()
    assert dialog.isVisible()
    floor.press(KEY.Key_Escape)
    assert floor.window.desk.person_id == 1


def test_arrows_choose_a_name_and_one_tap_signs_a_helper_on(floor: Hands) -> None:
    dialog = ask_who(floor)
    assert dialog.table.current_row.name == "Olena"
    floor.press(KEY.Key_Up)
    assert dialog.table.current_row.name == "Jonas Weber"
    place = dialog.table.visualRect(dialog.rows.index(1, 0)).center()
    QTest.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    floor.wait(lambda: floor.dialog is None)
    assert floor.window.desk.person_id == id_of(floor, "Jonas")


def test_page_and_entries_stay_and_the_next_entry_names_the_new_person(floor: Hands) -> None:
    shell_of(floor).open_page("stock")
    page = floor.page
    page.filter.setText("blanket")
    become(floor, "jonas")
    assert floor.page is page
    assert page.filter.text() == "blanket"

    floor.window.desk.do(_edit_a_place)
    floor.wait()
    assert floor.warehouse.ask(journal)[0].person == "Jonas Weber"


def _edit_a_place(session: object) -> int:
    from aidhub.services.places import make_shelves  # noqa: PLC0415
    from aidhub.services.places import sites as all_sites  # noqa: PLC0415

    make_shelves(session, ["C-01-1"], all_sites(session)[0].id)  # type: ignore[arg-type]
    return 0


def test_a_coordinator_without_a_pin_is_let_in_and_asked_to_set_one(floor: Hands) -> None:
    become(floor, "jonas")
    ask_who(floor)
    floor.enter("olena")
    floor.wait(lambda: isinstance(floor.dialog, PinDialog))
    floor.enter("1234")
    floor.enter("1235")
    assert floor.dialog.again_field.problem.words
    floor.dialog.again.clear()
    floor.enter("1234")
    floor.wait(lambda: floor.dialog is None)

    assert floor.warehouse.ask(person, 1).has_pin
    assert "transports" in visible_pages(floor)
    assert shell_of(floor).signing_on.idle.is_watching


def test_ten_idle_minutes_make_a_coordinator_a_helper_until_the_pin_is_typed_again(floor: Hands) -> None:
    become(floor, "iryna", PIN)
    shell_of(floor).open_page("transports")
    idle, seconds = shell_of(floor).signing_on.idle, [1000.0]
    idle.clock = lambda: seconds[0]
    floor.press(KEY.Key_Down)
    seconds[0] += 599
    idle.look()
    assert isinstance(floor.page, TransportsPage)
    floor.press(KEY.Key_Down)
    seconds[0] += 599
    idle.look()
    assert isinstance(floor.page, TransportsPage)

    seconds[0] += 2
    idle.look()
    assert shell_of(floor).desk.settings.page in HELPERS
    assert set(shell_of(floor)._pages) <= HELPERS
    assert floor.window.desk.person_id == id_of(floor, "Iryna")
    assert not idle.is_watching
    assert "10 minutes" in shell_of(floor).area.notice.words

    become(floor, "iryna", PIN)
    assert "transports" in visible_pages(floor)
    assert idle.is_watching


def test_idle_minutes_close_the_list_of_people(floor: Hands) -> None:
    become(floor, "iryna", PIN)
    shell_of(floor).signing_on.people.trigger()
    floor.wait(lambda: isinstance(floor.dialog, PeopleDialog) and floor.dialog.rows.total)
    idle = shell_of(floor).signing_on.idle
    idle.clock = lambda: 10.0**9
    idle.look()
    assert floor.dialog is None


def test_a_badge_scanned_into_the_field_of_a_pin_signs_on(floor: Hands) -> None:
    dialog = ask_who(floor)
    floor.enter("iry")
    assert dialog.pin.hasFocus()
    floor.enter(own_code("person", id_of(floor, "Jonas")))
    floor.wait(lambda: floor.dialog is None)
    assert floor.window.desk.person_id == id_of(floor, "Jonas")


def test_ctrl_f_leads_back_from_the_pin_to_the_names(floor: Hands) -> None:
    dialog = ask_who(floor)
    floor.enter("iry")
    floor.press(KEY.Key_F, CTRL)
    assert dialog.filter.hasFocus()
    floor.enter("jon")
    floor.wait(lambda: floor.dialog is None)
    assert floor.window.desk.person_id == id_of(floor, "Jonas")


def test_a_click_on_the_name_asks_who_it_is(floor: Hands, qtbot: QtBot) -> None:
    chip = shell_of(floor).top.person
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip._name.geometry().center())
    floor.wait(lambda: isinstance(floor.dialog, SignOnDialog))
    floor.press(KEY.Key_Escape)
    floor.wait(lambda: floor.dialog is None)


def test_without_a_pin_nothing_is_watched(floor: Hands) -> None:
    assert not shell_of(floor).signing_on.idle.is_watching
    become(floor, "jonas")
    assert not shell_of(floor).signing_on.idle.is_watching


def test_a_window_asks_for_the_pin_of_whoever_sits_there(
    qapp: QApplication, qtbot: QtBot, loaded_file: Path, tmp_path: Path
) -> None:
    file = tmp_path / "warehouse.aidhub"
    file.write_bytes(loaded_file.read_bytes())
    with Database.open(file, exclusive=False) as database:
        warehouse = Warehouse(database, 1, 0)
        warehouse.do(set_pin, 1, PIN)
        with at_the_window(qapp, qtbot, database, warehouse, "transports") as hands:
            assert set(shell_of(hands)._pages) <= HELPERS
            assert isinstance(hands.dialog, SignOnDialog)
            hands.enter(PIN)
            hands.wait(lambda: hands.dialog is None)
            assert "transports" in visible_pages(hands)


def test_people_are_kept_by_keyboard(floor: Hands) -> None:
    shell_of(floor).signing_on.people.trigger()
    floor.wait(lambda: isinstance(floor.dialog, PeopleDialog) and floor.dialog.rows.total)
    people_dialog = floor.dialog
    floor.press(KEY.Key_N, CTRL)
    form = next(one for one in people_dialog.findChildren(PersonDialog) if one.isVisible())
    form.name.insert("Тарас")
    form.pin.insert("12")
    form.role.choose(COORDINATOR)
    form.action.click()
    floor.wait(lambda: form.pin_field.problem.words)
    form.pin.setText("123456")
    form.action.click()
    floor.wait(lambda: people_dialog.rows.total == 4)

    [made] = [one for one in floor.warehouse.ask(people) if one.name == "Тарас"]
    assert (made.role, made.has_pin) == (COORDINATOR, True)
    people_dialog.activateWindow()
    people_dialog.table.setFocus()
    floor.press(KEY.Key_F2)
    again = next(one for one in people_dialog.findChildren(PersonDialog) if one.isVisible())
    assert again.name.text() == people_dialog.table.current_row.name
    again.reject()
    people_dialog.reject()


def test_the_last_coordinator_is_kept_and_the_form_says_why(floor: Hands) -> None:
    floor.warehouse.do(save_person, PersonForm("Iryna Koval", id=id_of(floor, "Iryna")))
    shell_of(floor).signing_on.people.trigger()
    floor.wait(lambda: isinstance(floor.dialog, PeopleDialog) and floor.dialog.rows.total)
    people_dialog = floor.dialog
    people_dialog.table.opened.emit(floor.warehouse.ask(person, 1))
    form = next(one for one in people_dialog.findChildren(PersonDialog) if one.isVisible())
    form.role.choose("helper")
    form.action.click()
    floor.wait(form.banner.isVisible)
    assert "only coordinator" in form.banner.words
    form.reject()
    people_dialog.reject()


def test_a_role_that_falls_elsewhere_falls_here(floor: Hands) -> None:
    become(floor, "iryna", PIN)
    floor.warehouse.do(save_person, PersonForm("Iryna Koval", id=id_of(floor, "Iryna")))
    floor.window.desk.changed.emit(None)
    floor.wait(lambda: shell_of(floor).signing_on.is_helper)
    assert shell_of(floor).desk.settings.page in HELPERS
    assert shell_of(floor).top.person._role.words == "Helper"


def test_a_helpers_stock_offers_no_donors_and_asks_for_none(floor: Hands) -> None:
    shell_of(floor).open_page("stock")
    page = floor.page
    floor.wait(lambda: page.rows.is_counted and page.rows.total)
    at = page.rows.column_at("donor")
    page.table.setColumnHidden(at, False)
    page.table.memory.keep()
    assert page.rows.row(0).donor is not None
    page.table.setFocus()
    page.table.setCurrentIndex(page.rows.index(0, 1))
    floor.press(KEY.Key_Space)
    assert page.inspector.isVisible()
    assert "Value" in text_of(page.inspector)

    become(floor, "jonas")
    floor.wait(lambda: page.rows.total and page.rows.row(0).donor is None)
    assert page.rows.row(0).value_cents is None
    assert page.table.isColumnHidden(at)
    assert not page.inspector.isVisible()
    menu = QMenu()
    page.table.head.fill_menu(menu)
    assert "Donor" not in [action.text() for action in menu.actions()]
    page.table.setFocus()
    floor.press(KEY.Key_Space)
    assert page.inspector.isVisible()
    assert not {"Value", "Donor"} & set(text_of(page.inspector).split())

    page.filter.setText("donor:sonne")
    floor.wait(lambda: "coordinators" in page._filter_hint.words)
    become(floor, "iryna", PIN)
    floor.wait(lambda: page.rows.total == 0)
    page.filter.clear()
    floor.wait(lambda: page.rows.total and page.rows.row(0).donor is not None)
    menu.clear()
    page.table.head.fill_menu(menu)
    assert "Donor" in [action.text() for action in menu.actions()]
    assert page._filter_hint.words == ""


def test_a_helpers_export_has_no_column_for_donors(floor: Hands, tmp_path: Path) -> None:
    database = floor.warehouse.database
    for for_helper in (False, True):
        file = tmp_path / f"{for_helper}.csv"
        export(Job("Export"), database, Wanted(for_helper=for_helper), ["number", "donor"], file)
        assert ("Donor" in file.read_text(encoding="utf-8-sig")) is not for_helper


def test_a_coordinator_without_a_pin_is_reminded_beside_the_name(floor: Hands) -> None:
    chip = shell_of(floor).top.person
    assert chip._role.words == "Coordinator, no PIN yet"
    floor.window.desk.do(set_pin, 1, PIN)
    floor.wait(lambda: chip._role.words == "Coordinator")


def test_who_forgot_the_pin_is_told_the_way_back(floor: Hands) -> None:
    dialog = ask_who(floor)
    assert not dialog.way_back.isVisible()
    floor.enter("iry")
    assert dialog.way_back.isVisible()
    assert 'person reset-pin "Iryna Koval"' in dialog.way_back.words
    floor.press(KEY.Key_Escape)


def test_the_way_back_names_a_database_of_its_own() -> None:
    assert reset_command("Iryna", None).endswith('person reset-pin "Iryna"')
    assert '--database "D:/hub.aidhub"' in reset_command("Iryna", "D:/hub.aidhub")
