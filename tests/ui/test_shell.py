"""The window: keys, panes, languages, what it says, and leaving it."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QEvent, QPoint, QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QMenu, QTableView, QToolTip, QWidget
from pytestqt.qtbot import QtBot
from sample_page import PAGES, StockPage
from sqlalchemy.orm import Session
from test_components import nameless
from warehouse import Warehouse

from aidhub.database.database import Database
from aidhub.database.errors import ServerUnreachable
from aidhub.domain.errors import LaterEntries, NotFound
from aidhub.services import undo as journal
from aidhub.services.persons import sign_on
from aidhub.services.receiving import BoxOf, Received, receive
from aidhub.settings import Settings
from aidhub.ui.commands import Command
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import Banner
from aidhub.ui.panes import first_stop
from aidhub.ui.shell import Shell
from aidhub.ui.start import Opened, Opening, Window, make_window
from aidhub.ui.steps import Steps
from aidhub.ui.theme import px

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shell(window: Window, qtbot: QtBot) -> Shell:
    qtbot.waitUntil(window.shell.isActiveWindow)
    return window.shell


@pytest.fixture
def page(shell: Shell) -> StockPage:
    assert isinstance(shell.page, StockPage)
    return shell.page


def press(qtbot: QtBot, shell: Shell, key: str) -> None:
    """Press a key where the focus is, named as in menus."""
    one = QKeySequence(key)[0]
    qtbot.keyClick(shell.focusWidget() or shell, one.key(), one.keyboardModifiers())


def steps() -> Steps:
    return Steps(journal.last_step, journal.last_undone, journal.undo, journal.redo, lambda step: f"step {step.kind}")


def test_one_window_appears_and_no_other(shell: Shell, page: StockPage) -> None:
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [shell]


# Walking by keys


def test_every_place_of_the_window_can_be_reached_by_tab(shell: Shell, page: StockPage, qtbot: QtBot) -> None:
    reached: set[QWidget] = set()
    shell.navigation.focus()
    for _ in range(40):
        qtbot.keyClick(shell.focusWidget(), Qt.Key.Key_Tab)
        reached.add(shell.focusWidget())
    wanted = {shell.top.menu, page.filter, page.table}
    primary = {button for button in page.findChildren(QAbstractButton) if button.isVisible() and button.text()}
    assert wanted | primary <= reached
    assert len(reached) < 40


def test_f6_goes_from_pane_to_pane_and_back(shell: Shell, page: StockPage, qtbot: QtBot) -> None:
    page.filter.setFocus()
    places = []
    for _ in range(4):
        press(qtbot, shell, "F6")
        places.append(shell.focusWidget())
    assert places[0] is page.table
    assert shell.top.isAncestorOf(places[1])
    assert shell.navigation.isAncestorOf(places[2])
    assert places[3] is page.filter
    press(qtbot, shell, "Shift+F6")
    assert shell.navigation.isAncestorOf(shell.focusWidget())


def test_ctrl_and_a_digit_opens_a_page_and_goes_into_it(shell: Shell, qtbot: QtBot) -> None:
    first = shell.page
    press(qtbot, shell, "Ctrl+2")
    assert shell.page is not first
    assert shell.desk.settings.page == "transports"
    assert shell.page is not None
    assert shell.page.isAncestorOf(shell.focusWidget())
    press(qtbot, shell, "Ctrl+1")
    assert shell.page is first


def test_arrow_keys_go_through_the_navigation(shell: Shell, qtbot: QtBot) -> None:
    shell.navigation.focus()
    press(qtbot, shell, "Down")
    assert shell.desk.settings.page == "transports"
    press(qtbot, shell, "Up")
    assert shell.desk.settings.page == "stock"
    press(qtbot, shell, "Return")
    assert shell.desk.settings.page == "stock"


def test_the_keys_of_a_page_work_on_it_only(shell: Shell, page: StockPage, qtbot: QtBot) -> None:
    press(qtbot, shell, "Ctrl+M")
    press(qtbot, shell, "Ctrl+Return")
    assert len(page.moved) == 2
    press(qtbot, shell, "Ctrl+2")
    press(qtbot, shell, "Ctrl+M")
    assert len(page.moved) == 2


def test_typing_in_a_field_is_not_taken_for_keys(shell: Shell, page: StockPage, qtbot: QtBot) -> None:
    page.filter.setFocus()
    qtbot.keyClicks(page.filter, "wool 12")
    assert page.filter.text() == "wool 12"


def test_f1_shows_the_keys_of_the_page_and_esc_takes_them_away(shell: Shell, page: StockPage, qtbot: QtBot) -> None:
    page.table.setFocus()
    press(qtbot, shell, "F1")
    words = {label.words for label in shell.overlay.findChildren(PlainLabel)}
    assert shell.overlay.isVisible()
    assert {"Edit the cell", "Next pane", "Everywhere"} <= words
    press(qtbot, shell, "Esc")
    assert not shell.overlay.isVisible()
    assert shell.focusWidget() is page.table
    press(qtbot, shell, "F1")
    qtbot.mouseClick(shell.overlay, Qt.MouseButton.LeftButton, pos=shell.overlay.rect().bottomLeft())
    assert not shell.overlay.isVisible()


def test_esc_closes_the_toast_then_goes_back_into_the_page(shell: Shell, page: StockPage, qtbot: QtBot) -> None:
    page.filter.setText("wool")
    shell.navigation.focus()
    page.told.emit("3 boxes moved", True)
    assert shell.area.toast.isVisible()
    press(qtbot, shell, "Esc")
    assert not shell.area.toast.isVisible()
    press(qtbot, shell, "Esc")
    assert shell.focusWidget() is page.filter
    assert page.filter.text() == "wool"


def test_alt_and_f10_show_the_menu_bar(shell: Shell, qtbot: QtBot) -> None:
    assert not shell.menuBar().isVisible()
    qtbot.keyPress(shell, Qt.Key.Key_Alt)
    qtbot.keyRelease(shell, Qt.Key.Key_Alt)
    assert shell.menuBar().isVisible()
    shell.commands.menu_bar.trigger()
    assert not shell.menuBar().isVisible()
    qtbot.keyPress(shell, Qt.Key.Key_Alt)
    qtbot.keyPress(shell, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    qtbot.keyRelease(shell, Qt.Key.Key_Alt)
    assert not shell.menuBar().isVisible()


def test_every_command_stands_in_a_menu(shell: Shell, page: StockPage) -> None:
    listed = {action for menu in shell.menus for action in menu.actions()}
    assert set(page.commands()) <= listed
    assert set(shell.commands.all()) - listed == {shell.commands.back}


def test_the_menu_button_offers_the_same_menus(shell: Shell, qtbot: QtBot) -> None:
    shell.top.menu.click()
    menu = shell.top.menu.findChild(QMenu)
    assert [action.text() for action in menu.actions()][:3] == ["Here", "Edit", "Go"]
    menu.close()


def test_no_key_is_given_twice(shell: Shell, page: StockPage) -> None:
    keys = [key.toString() for command in [*shell.commands.all(), *page.commands()] for key in command.shortcuts()]
    assert sorted(keys) == sorted(set(keys))


# Languages


@pytest.mark.parametrize("code", ["de", "uk"])
def test_the_language_changes_in_place_and_keeps_everything(
    shell: Shell, page: StockPage, qtbot: QtBot, code: str
) -> None:
    page.filter.setText("blanket")
    page.filter.setFocus()
    page.filter.setSelection(2, 3)
    qtbot.waitUntil(lambda: page.rows.is_counted and page.rows.total == 300)
    page.table.setCurrentIndex(page.rows.index(20, 1))
    place = page.table.verticalScrollBar().value()
    shell.language.use(code)
    assert shell.page is page
    assert shell.focusWidget() is page.filter
    assert (page.filter.text(), page.filter.selectedText()) == ("blanket", "ank")
    assert page.table.currentIndex().row() == 20
    assert page.table.verticalScrollBar().value() == place
    assert page.title.text() == {"de": "Lager", "uk": "Склад"}[code]
    assert shell.desk.settings.language == code


@pytest.mark.parametrize("code", ["de", "uk"])
def test_no_english_word_stays_behind(shell: Shell, page: StockPage, code: str) -> None:
    english = spoken_words(shell)
    shell.undoing.use(steps())
    shell.show_keys()
    shell.overlay.leave()
    shell.language.use(code)
    shell.language.use(code)
    same = {"", "AidHub", "DE", "UK", "EN", "Deutsch", "Українська", "English", "F1", "AidHub –"}
    data = {words for words in english if words and not any(letter.isalpha() for letter in words)}
    left = spoken_words(shell) & english - same - data
    assert {word for word in left if not word.endswith("%")} <= sample_words()


def spoken_words(shell: Shell) -> set[str]:
    labels = {label.text() for label in shell.findChildren(QLabel)}
    buttons = {button.text() for button in shell.findChildren(QAbstractButton)}
    names = {widget.accessibleName() for widget in shell.findChildren(QWidget)}
    actions = {action.text() for action in shell.findChildren(Command)}
    menus = {menu.title() for menu in shell.findChildren(QMenu)}
    return labels | buttons | names | actions | menus | {shell.windowTitle()}


def sample_words() -> set[str]:
    """What the sample page says in English only, on purpose."""
    return {"No.", "Content", "Quantity", "Note", "Status", "Donor", "Olena", "AidHub – warehouse.aidhub"}


def test_the_key_goes_round_the_languages(shell: Shell, qtbot: QtBot) -> None:
    seen = []
    for _ in range(3):
        press(qtbot, shell, "Ctrl+Shift+L")
        seen.append(shell.language.code)
    assert sorted(seen) == ["de", "en", "uk"]
    assert seen[-1] == "en"


def test_the_switch_follows_and_leads(shell: Shell) -> None:
    shell.top.languages.chosen.emit("uk")
    assert shell.language.code == "uk"
    assert shell.top.languages._segments["uk"].isChecked()
    assert shell.commands.languages["uk"].isChecked()
    shell.commands.languages["de"].trigger()
    assert shell.top.languages._segments["de"].isChecked()


def test_qts_own_words_follow_too(shell: Shell) -> None:
    shell.language.use("de")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    shell.language.use("uk")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Скасувати"
    shell.language.use("en")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


# What it says


@pytest.mark.parametrize("code", ["de", "uk", "en"])
def test_everything_that_takes_the_focus_has_a_name(shell: Shell, code: str) -> None:
    shell.language.use(code)
    shell.toggle_menu_bar()
    assert nameless(shell) == []


def test_an_empty_field_of_a_pane_is_no_stop(shell: Shell) -> None:
    assert first_stop(shell.area.toast) is None


def test_numbers_stand_behind_the_pages_and_follow(
    shell: Shell, page: StockPage, stocked: Warehouse, qtbot: QtBot
) -> None:
    item = shell.navigation._items["stock"]
    qtbot.waitUntil(lambda: item.accessibleName() == "Warehouse 300")
    shell.desk.do(_receive_one, stocked.article("blanket"), stocked.shelf("A-01-1"))
    qtbot.waitUntil(lambda: item.accessibleName() == "Warehouse 301")
    shell.navigation.show_count("stock", 1284)
    assert item.accessibleName() == "Warehouse 1,284"
    shell.navigation.show_count("stock", None)
    assert item.accessibleName() == "Warehouse"


def _receive_one(session: Session, article: int, shelf: int) -> int:
    return receive(session, [Received(article, boxes=(BoxOf(5000),))], shelf)


def test_a_page_asks_again_after_a_change_and_when_it_is_shown(shell: Shell, page: StockPage, qtbot: QtBot) -> None:
    asked: list[int] = []
    page.refresh = lambda: asked.append(1)  # type: ignore[method-assign]
    shell.desk.do(sign_on, "Iryna")
    qtbot.waitUntil(lambda: len(asked) == 1)
    shell.open_page("transports")
    shell.desk.do(sign_on, "Taras")
    qtbot.wait(100)
    assert len(asked) == 1
    shell.open_page("stock")
    assert len(asked) == 2


def test_a_refusal_is_said_above_the_page_until_something_is_done(shell: Shell, page: StockPage, qtbot: QtBot) -> None:
    def refuse(session: Session) -> None:
        raise NotFound(kind="box", name="<b>4231</b>")

    shell.desk.do(refuse)
    qtbot.waitUntil(shell.area.notice.isVisible)
    assert shell.area.notice.words == "Box “<b>4231</b>” is not known here. Check the spelling."
    page.told.emit("Saved", False)
    assert not shell.area.notice.isVisible()
    page.problem.emit("There is no month 13.")
    assert shell.area.notice.words == "There is no month 13."
    page.problem.emit("")
    assert not shell.area.notice.isVisible()
    page.problem.emit("Again.")
    shell.area.notice._close.click()
    assert not shell.area.notice.isVisible()


def test_a_page_can_ask_for_another_and_say_what_to_show(shell: Shell, page: StockPage) -> None:
    shown: list[object] = []
    shell.open_page("transports")
    other = shell.page
    assert other is not None
    other.show_thing = shown.append  # type: ignore[method-assign]
    shell.open_page("stock")
    page.wanted.emit("transports", "T-2026-031")
    assert shell.page is other
    assert shown == ["T-2026-031"]
    shell.open_page("no such page")
    assert shell.page is other


def test_the_status_bar_says_whether_all_is_saved(shell: Shell, qtbot: QtBot) -> None:
    go = threading.Event()
    saved = shell.status.saved._text
    shell.desk.do(lambda _: go.wait(5))
    qtbot.waitUntil(lambda: saved.words == "Saving …")
    go.set()
    qtbot.waitUntil(lambda: saved.words == "Everything saved")
    shell.status.show_backup("Backup today 06:00")
    assert shell.status.backup._text.words == "Backup today 06:00"
    shell.status.show_backup("")
    assert shell.status.backup.isHidden()


def test_a_database_that_does_not_answer_is_said_as_long_as_it_lasts(shell: Shell, page: StockPage) -> None:
    page.filter.setText("typed")
    shell.desk.unreachable.emit(ServerUnreachable(server="hub", reason="no route"))
    assert shell.area.standing.isVisible()
    assert "hub" in shell.area.standing.words
    assert shell.status.saved._text.words == "The database does not answer"
    english = shell.area.standing.words
    shell.language.use("de")
    assert shell.area.standing.words != english
    shell.desk.unreachable.emit(None)
    assert not shell.area.standing.isVisible()
    assert shell.status.saved._text.words == "Alles gespeichert"
    assert page.filter.text() == "typed"


def test_who_is_at_work_is_shown_once_known(shell: Shell, qtbot: QtBot) -> None:
    shell.top.person.hide()
    shell.top.person.show_person("Sabine Krüger", "Coordinator")
    assert shell.top.person.isVisible()
    assert shell.top.person._initials._letters == "SK"
    shell.top.person.set_commands([])
    assert shell.top.person._arrow.isHidden()
    shell.top.person.set_commands([Command(shell, "Sign off", lambda: None)])
    assert not shell.top.person._arrow.isHidden()


def test_a_deed_in_doubt_is_told_when_it_is_known(shell: Shell, qtbot: QtBot) -> None:
    shell.desk.settled.emit("id", True)
    assert shell.area.toast.isVisible()
    shell.desk.settled.emit("id", False)
    assert "was not saved" in shell.area.notice.words


# Undo


def test_the_last_step_is_named_undone_and_done_again(
    shell: Shell, page: StockPage, stocked: Warehouse, qtbot: QtBot
) -> None:
    shell.undoing.use(steps())
    button = shell.status.undo
    qtbot.waitUntil(lambda: button.words == "Undo: step receive")
    press(qtbot, shell, "Ctrl+Z")
    qtbot.waitUntil(lambda: page.rows.total == 0)
    qtbot.waitUntil(shell.commands.redo.isEnabled)
    press(qtbot, shell, "Ctrl+Y")
    qtbot.waitUntil(lambda: page.rows.total == 300)
    shell.language.use("de")
    assert button.words.startswith("Rückgängig: ")


def test_a_step_others_build_on_is_undone_together_with_them(shell: Shell, page: StockPage, qtbot: QtBot) -> None:
    together: list[bool] = []

    def undo(session: Session, entry: int, **kw: bool) -> int:
        if not kw.get("together"):
            raise LaterEntries(entry=entry, later=[7, 8])
        together.append(True)
        return 1

    shell.undoing.use(Steps(journal.last_step, journal.last_undone, undo, journal.redo, lambda _: "step"))
    qtbot.waitUntil(shell.status.undo.isVisible)
    shell.status.undo.click()
    qtbot.waitUntil(shell.area.notice.isVisible)
    assert "7, 8" in shell.area.notice.words
    shell.area.notice.button.click()
    qtbot.waitUntil(lambda: bool(together))


def test_typing_is_undone_before_steps(shell: Shell, page: StockPage, qtbot: QtBot) -> None:
    shell.undoing.use(steps())
    qtbot.waitUntil(shell.status.undo.isVisible)
    page.filter.setFocus()
    qtbot.keyClicks(page.filter, "x")
    press(qtbot, shell, "Ctrl+Z")
    assert page.filter.text() == ""
    qtbot.wait(100)
    qtbot.waitUntil(lambda: page.rows.total == 300)
    press(qtbot, shell, "Ctrl+Z")
    qtbot.waitUntil(lambda: page.rows.total == 0)


def test_nothing_to_undo_is_no_button(plain_window: Window) -> None:
    plain_window.shell.show()
    assert plain_window.shell.status.undo.isHidden()
    plain_window.shell.undoing.undo()
    plain_window.shell.undoing.redo()


# Size, look, place


def test_headings_of_the_navigation_keep_their_room_in_a_low_window(shell: Shell) -> None:
    for heading in shell.navigation._headings.values():
        heading.resize(100, 10)
    shell.use_theme("dark")
    shell.use_text_size(150)
    labels = [one for heading in shell.navigation._headings.values() for one in heading.findChildren(PlainLabel)]
    lefts = {one.mapTo(shell.navigation, QPoint(0, 0)).x() + one.contentsMargins().left() for one in labels}
    assert lefts
    assert min(lefts) >= 12


def test_a_narrow_window_folds_the_navigation_to_icons_with_tips(shell: Shell) -> None:
    assert not shell.navigation.is_folded
    shell.resize(1100, 700)
    assert shell.navigation.is_folded
    assert shell.navigation.width() == 56
    assert shell.navigation._items["transports"].toolTip() == "Planning"
    shell.resize(1300, 700)
    assert shell.navigation.width() == 212
    assert shell.navigation._items["transports"].toolTip() == ""


def test_look_and_text_size_are_chosen_in_place_and_remembered(shell: Shell, page: StockPage) -> None:
    shell.commands.themes["dark"].trigger()
    shell.commands.sizes["150"].trigger()
    assert (shell.theme.wish, shell.desk.settings.theme) == ("dark", "dark")
    assert shell.desk.settings.text_size == 150
    assert shell.top.height() == 84
    assert shell.navigation.is_folded
    assert page.table.rowHeight(0) == 54
    shell.commands.sizes["100"].trigger()
    assert shell.top.height() == 56


@pytest.mark.parametrize("scale", [80, 100, 150, 200])
@pytest.mark.parametrize("code", ["de", "uk", "en"])
def test_no_button_is_cut_at_any_size(shell: Shell, page: StockPage, scale: int, code: str) -> None:
    shell.language.use(code)
    shell.use_text_size(scale)
    shell.resize(px(1440), px(870))
    QApplication.processEvents()
    buttons = [one for one in shell.findChildren(QAbstractButton) if one.isVisible() and one.text()]
    assert [one.text() for one in buttons if one.width() < one.minimumSizeHint().width()] == []


def test_the_window_stands_where_it_was_left(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    places = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    for _ in range(2):
        window = make_window(qapp, Settings(language="en"), PAGES, places)
        qtbot.addWidget(window.shell)
        window.shell.show()
        size = window.shell.size()
        window.shell.resize(777, 555)
        window.shell.close()
    assert (size.width(), size.height()) == (777, 555)
    places.setValue("geometry", QByteArray(b"rubbish"))
    window = make_window(qapp, Settings(language="en"), PAGES, places)
    qtbot.addWidget(window.shell)
    assert window.shell.width() == px(1440)


# Opening


def test_before_a_database_is_open_there_is_a_window_and_no_page(
    plain_window: Window, qtbot: QtBot, stocked: Warehouse
) -> None:
    shell = plain_window.shell
    shell.show()
    shell.open_page("stock")
    assert shell.page is None
    press(qtbot, shell, "Ctrl+1")
    press(qtbot, shell, "F6")
    press(qtbot, shell, "Esc")
    assert shell.page is None


def test_a_warehouse_that_cannot_be_opened_is_said_with_ways_out(
    plain_window: Window, qtbot: QtBot, stocked: Warehouse
) -> None:
    tries: list[tuple[str | None, bool]] = []

    def opener(target: str | None, create: bool) -> Opened:
        tries.append((target, create))
        if len(tries) == 1:
            raise NotFound(kind="place", name="elsewhere")
        return Opened(stocked.database, stocked.person, "Olena")

    shell = plain_window.shell
    shell.show()
    Opening(plain_window, opener).open("elsewhere")
    qtbot.waitUntil(lambda: any(button.text() == "Try again" for button in shell.findChildren(QAbstractButton)))
    words = [label.words for label in shell.area.findChildren(PlainLabel)]
    assert "Place “elsewhere” is not known here. Check the spelling." in words
    again = next(button for button in shell.findChildren(QAbstractButton) if button.text() == "Try again")
    with qtbot.waitSignal(plain_window.desk.opened):
        again.click()
    assert shell.page is not None
    assert tries == [("elsewhere", False), ("elsewhere", False)]


def test_another_warehouse_can_be_chosen_or_made(
    plain_window: Window, qtbot: QtBot, stocked: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[tuple[str | None, bool]] = []

    def opener(target: str | None, create: bool) -> Opened:
        tries.append((target, create))
        raise NotFound(kind="place", name=str(target))

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("other.aidhub", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("new.aidhub", ""))
    opening = Opening(plain_window, opener)
    for way in (opening._choose_another, opening._choose_new):
        way()
        qtbot.waitUntil(lambda: not plain_window.desk._line.is_busy)
    assert tries == [("other.aidhub", False), ("new.aidhub", True)]


def test_what_the_database_remarks_stands_above_the_page(
    plain_window: Window, qtbot: QtBot, stocked: Warehouse, full_file: Path
) -> None:
    file = stocked.database.file
    assert file is not None
    plain_window.shell.show()
    with qtbot.waitSignal(plain_window.desk.opened):
        Opening(plain_window, lambda *_: Opened(Database.open(file, read_only=True), None, "Olena")).open()
    banner = plain_window.shell.area.standing
    assert isinstance(banner, Banner)
    assert banner.isVisible() == bool(plain_window.desk.database.remarks)


# Leaving


def test_closing_waits_for_what_is_being_saved(shell: Shell, qtbot: QtBot) -> None:
    done: list[int] = []

    def slow(session: Session) -> None:
        time.sleep(0.3)
        done.append(1)

    shell.desk.do(slow)
    assert not shell.close()
    assert shell.status.saved._text.words == "Finishing before closing …"
    qtbot.waitUntil(lambda: not shell.isVisible())
    assert done == [1]
    assert not shell.closing.is_stuck


def test_closing_stops_work_and_asks_only_if_it_does_not_end(shell: Shell, qtbot: QtBot) -> None:
    go = threading.Event()
    shell.closing.patience = 0.2
    shell.desk.background.run("Reading", lambda _: go.wait(20))
    assert not shell.close()
    qtbot.waitUntil(lambda: shell.closing.question is not None)
    question = shell.closing.question
    assert question is not None
    question.reject()
    assert shell.isVisible()
    qtbot.waitUntil(lambda: shell.closing.question is not None)
    assert shell.closing.question is not None
    shell.closing.question.action.click()
    assert not shell.isVisible()
    assert shell.closing.is_stuck
    go.set()


def test_a_fault_while_closing_keeps_the_window_open(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(shell, "remember_place", fail)
    with qtbot.captureExceptions() as faults:
        assert not shell.close()
    assert [kind for kind, _, _ in faults] == [ZeroDivisionError]
    assert shell.isVisible()
    monkeypatch.undo()


def test_settings_that_cannot_be_written_do_not_keep_anybody(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "settings.part").mkdir()
    shell.desk.settings.file = tmp_path / "settings.json"
    assert shell.close()


def test_pages_and_tips_are_plain_text(shell: Shell, page: StockPage) -> None:
    shell.status.show_step("box <b>4212</b> moved")
    assert "<b>" not in shell.status.undo.toolTip()
    assert isinstance(page.table, QTableView)
    assert QToolTip.text() == ""
    QApplication.sendEvent(shell, QEvent(QEvent.Type.StyleChange))
