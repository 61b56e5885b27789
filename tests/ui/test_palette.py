"""Find anything: by keyboard, in any alphabet, for helpers and coordinators, and nothing behind it is touched."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hands import CTRL, KEY, ZHYTOMYR, Hands, nameless, open_transport
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from sqlalchemy import update

from aidhub.database.tables import NumberCounter
from aidhub.services.needs import NewList, make_list
from aidhub.services.parties import find_party
from aidhub.services.persons import PersonForm, person, save_person
from aidhub.services.preferences import preferences
from aidhub.services.vehicles import VehicleCard, save_vehicle
from aidhub.ui import motion
from aidhub.ui.articles.new import NewArticleDialog
from aidhub.ui.components.rows import Row
from aidhub.ui.needs.page import NeedsPage
from aidhub.ui.palette.palette import Palette
from aidhub.ui.partners.form import AddressForm
from aidhub.ui.partners.page import PartnersPage
from aidhub.ui.stock.page import StockPage
from aidhub.ui.transport.page import TransportPage
from aidhub.ui.transports.new import NewTransportDialog
from aidhub.ui.transports.page import TransportsPage

NO_MODIFIER, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def palette(hands: Hands) -> Palette:
    return hands.window.shell.finding.search.palette


def rows(hands: Hands) -> list[Row]:
    return palette(hands).list.shown.rows


def titles(hands: Hands) -> list[str]:
    return [row.title for row in rows(hands) if row.actions]


def headings(hands: Hands) -> list[str]:
    return [row.title for row in rows(hands) if row.is_heading]


def look(hands: Hands, text: str) -> None:
    """Ctrl+K and the text, until it is answered."""
    hands.press(KEY.Key_K, CTRL)
    if text:
        hands.type(text)
    hands.wait(lambda: not palette(hands)._is_waiting)


def receive_box(hands: Hands, number: int) -> None:
    counter = update(NumberCounter).where(NumberCounter.name == "box").values(last=number - 1)
    hands.warehouse.database.write(lambda session: session.execute(counter) and None)
    hands.warehouse.receive("blanket", [3])


def stock_shows(hands: Hands, *packages: str) -> bool:
    page = hands.page
    return isinstance(page, StockPage) and page.rows.is_counted and [
        row.package for at in range(page.rows.total) if (row := page.rows.row(at))
    ] == list(packages)  # fmt: skip


def test_a_box_is_found_with_six_keys(hands: Hands) -> None:
    receive_box(hands, 4231)
    before = hands.count
    hands.press(KEY.Key_K, CTRL)
    hands.enter("4231")
    assert hands.count - before == 6
    hands.wait(lambda: stock_shows(hands, "4231"))
    assert not palette(hands).isVisible()
    assert hands.page.filter.text() == "box:4231"


def test_enter_waits_for_an_answer_that_is_on_its_way(hands: Hands) -> None:
    shell = hands.window.shell
    shell.finding.open()
    for letter in "zhyto":
        key = QKeyEvent(QEvent.Type.KeyPress, 0, NO_MODIFIER, letter)
        QApplication.sendEvent(palette(hands).field, key)
    QApplication.sendEvent(palette(hands).field, QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Return, NO_MODIFIER))
    assert palette(hands)._wants_first
    hands.wait(lambda: isinstance(hands.page, PartnersPage) and hands.page.inspector.isVisible())


@pytest.mark.parametrize("typed", ["zhyto", "Житомир", ";bnjvbh", "zhitomyr"])
def test_a_partner_a_transport_and_planning_one_are_found(hands: Hands, typed: str) -> None:
    open_transport(hands)
    look(hands, typed)
    assert headings(hands)[:2] == ["Partners", "Transports"]
    assert titles(hands)[0] == f"Zhytomyr, {ZHYTOMYR.name}"
    assert titles(hands)[1].endswith("to Lviv and Zhytomyr")
    assert "Plan a transport to Zhytomyr" in titles(hands)


def test_a_needs_list_is_found_and_opened(hands: Hands) -> None:
    partner_id = hands.warehouse.ask(find_party, "Zhytomyr", "partner")
    for title in ("Winter", "Spring"):
        hands.warehouse.do(make_list, NewList(partner_id, date(2026, 11, 19), title), [])
    look(hands, "winter")
    assert headings(hands)[0] == "Needs"
    assert titles(hands)[0] == f"Needs list 1: Zhytomyr, {ZHYTOMYR.name}"
    hands.press(KEY.Key_Return)
    hands.wait(lambda: isinstance(hands.page, NeedsPage) and hands.page.shown and hands.page.shown.title == "Winter")


def test_other_names_of_the_city_stand_at_the_right(hands: Hands) -> None:
    look(hands, "zhyto")
    assert palette(hands)._also.words == "also Житомир, Schytomyr"
    palette(hands).field.setText(";bnjvbh")
    hands.wait(lambda: palette(hands)._also.words == "read as житомир")


def test_the_letters_found_are_marked(hands: Hands) -> None:
    look(hands, "zhyto")
    assert "zhyto" in palette(hands).list.shown.spellings


def test_enter_opens_a_transport(hands: Hands) -> None:
    open_transport(hands)
    number = hands.page.shown.number
    hands.press(KEY.Key_Escape)
    look(hands, number)
    hands.press(KEY.Key_Return)
    hands.wait(lambda: isinstance(hands.page, TransportPage) and hands.page.shown)
    assert hands.page.shown.number == number


def test_tab_shows_what_else_can_be_done_and_esc_comes_back(hands: Hands) -> None:
    look(hands, "zhyto")
    found = titles(hands)
    hands.press(KEY.Key_Tab)
    assert headings(hands) == [f"Zhytomyr, {ZHYTOMYR.name}"]
    assert titles(hands) == ["Open the address", "Plan a transport to Zhytomyr"]
    hands.press(KEY.Key_Escape)
    assert titles(hands) == found
    hands.press(KEY.Key_Tab)
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Return)
    hands.wait(lambda: isinstance(hands.dialog, NewTransportDialog) and hands.dialog.stops.stops)
    assert [stop.name for stop in hands.dialog.stops.stops] == [ZHYTOMYR.name]
    hands.dialog.reject()


def test_typing_on_leaves_the_actions(hands: Hands) -> None:
    look(hands, "zhyto")
    hands.press(KEY.Key_Tab)
    hands.type("m")
    hands.wait(lambda: headings(hands)[0] == "Partners")


def test_arrows_and_pages_go_through_the_rows(hands: Hands) -> None:
    look(hands, "1")
    shown = titles(hands)
    hands.press(KEY.Key_Down)
    assert palette(hands).list.row.title == shown[1]  # type: ignore[union-attr]
    hands.press(KEY.Key_Up)
    hands.press(KEY.Key_Up)
    assert palette(hands).list.row.title == shown[-1]  # type: ignore[union-attr]
    hands.press(KEY.Key_PageUp)
    hands.press(KEY.Key_PageUp)
    assert palette(hands).list.row.title == shown[0]  # type: ignore[union-attr]
    hands.press(KEY.Key_PageDown)
    assert palette(hands).list.row.title != shown[0]  # type: ignore[union-attr]


def test_esc_gives_the_focus_back_to_where_it_was(hands: Hands) -> None:
    hands.page.filter.setFocus()
    look(hands, "zhyto")
    hands.press(KEY.Key_Escape)
    assert not palette(hands).isVisible()
    assert hands.focus is hands.page.filter
    assert hands.page.filter.text() == ""


def test_a_click_beside_the_sheet_closes_it(hands: Hands) -> None:
    look(hands, "zhyto")
    hands.qtbot.mouseClick(palette(hands), Qt.MouseButton.LeftButton, pos=palette(hands).rect().bottomLeft())
    assert not palette(hands).isVisible()


# Commands


def test_commands_only_behind_the_sign_and_they_are_done(hands: Hands) -> None:
    look(hands, "> plan tr")
    assert (headings(hands), titles(hands)) == (["Do"], ["Plan transport"])
    hands.press(KEY.Key_Return)
    hands.wait(lambda: isinstance(hands.dialog, NewTransportDialog))
    hands.dialog.reject()


def test_every_command_that_can_be_done_is_there(hands: Hands) -> None:
    look(hands, ">")
    shell = hands.window.shell
    listed = {row.actions[0].run for row in rows(hands) if row.actions}
    for command in [*shell.commands.all(), *hands.page.commands()]:
        if command.isEnabled() and command.isVisible() and command not in (shell.commands.find, shell.commands.back):
            assert command.trigger in listed, command.words
    assert "Text size: 150 %" in titles(hands)
    assert "Language: Deutsch" in titles(hands)


def test_a_command_is_found_with_the_wrong_keyboard_too(hands: Hands) -> None:
    look(hands, ">здфт")
    assert titles(hands) == ["Plan transport"]


def test_a_command_nobody_knows_is_said(hands: Hands) -> None:
    look(hands, ">xyzzy")
    assert [row.title for row in rows(hands)] == ["No command called “xyzzy”."]
    hands.press(KEY.Key_Return)
    assert palette(hands).isVisible()


def test_the_keys_of_the_page_behind_do_nothing(hands: Hands) -> None:
    look(hands, "z")
    for key, modifier in ((KEY.Key_T, CTRL), (KEY.Key_F6, NO_MODIFIER), (KEY.Key_Z, CTRL), (KEY.Key_Return, CTRL)):
        hands.press(key, modifier)
    assert hands.dialog is None
    assert isinstance(hands.page, TransportsPage)
    assert palette(hands).isVisible()


def test_f1_and_the_palette_take_turns(hands: Hands) -> None:
    look(hands, "z")
    hands.press(KEY.Key_F1)
    assert (hands.window.shell.overlay.isVisible(), palette(hands).isVisible()) == (True, False)
    hands.press(KEY.Key_K, CTRL)
    assert (hands.window.shell.overlay.isVisible(), palette(hands).isVisible()) == (False, True)


# Nothing typed, nothing found


def test_nothing_typed_shows_what_was_opened_last_and_the_commands_here(hands: Hands) -> None:
    look(hands, "")
    assert headings(hands) == ["On this page"]
    hands.press(KEY.Key_Escape)
    for text in ("1", "2"):
        look(hands, text)
        hands.press(KEY.Key_Return)
        hands.wait(lambda: isinstance(hands.page, StockPage))
    look(hands, "")
    assert headings(hands) == ["Recently", "On this page"]
    assert titles(hands)[:2] == ["Box 2", "Box 1"]
    kept = hands.warehouse.ask(preferences, hands.warehouse.person, "find.")
    assert [kind for kind, _ in kept["find.recent"]] == ["box", "box"]


def test_what_one_person_opened_is_not_shown_to_another(hands: Hands) -> None:
    look(hands, "1")
    hands.press(KEY.Key_Return)
    hands.wait(lambda: isinstance(hands.page, StockPage))
    sign_on(hands, "Sabine", "coordinator")
    look(hands, "")
    assert headings(hands) == ["On this page"]


def test_nothing_found_says_so_and_what_can_be_done(hands: Hands) -> None:
    look(hands, "Xyzzyheim")
    assert rows(hands)[0].title == "Nothing called “Xyzzyheim”."
    assert titles(hands) == [
        "Look for “Xyzzyheim” in batches and notes of the stock",
        "Enter “Xyzzyheim” as a new partner",
        "Make “Xyzzyheim” a new article",
    ]
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Return)
    hands.wait(lambda: isinstance(hands.dialog, AddressForm))
    assert "Xyzzyheim" in [field.text() for field in hands.dialog.findChildren(QLineEdit)]
    hands.dialog.reject()


@pytest.mark.parametrize("typed", ["Xyzzytee", "Фрізтенчай"])
def test_an_article_nobody_knows_is_made_from_there(hands: Hands, typed: str) -> None:
    look(hands, typed)
    hands.press(KEY.Key_Up)
    hands.press(KEY.Key_Return)
    hands.wait(lambda: isinstance(hands.dialog, NewArticleDialog))
    field = "name_uk" if typed.startswith("Ф") else "name_de"
    assert hands.dialog.entries[field].text() == typed
    hands.dialog.reject()


def test_a_vehicle_is_shown_among_the_vehicles(hands: Hands) -> None:
    hands.warehouse.do(save_vehicle, VehicleCard(name="Sprinter", type_key="SEMI_CURTAIN", plate="DO-AH 7501"))
    look(hands, "7501")
    assert "Sprinter" in titles(hands)
    hands.press(KEY.Key_Return)
    hands.wait(lambda: isinstance(hands.page, PartnersPage) and hands.page.tabs.current == "vehicle")
    assert hands.page.filter.text() == "DO-AH 7501"


# Helpers


def sign_on(hands: Hands, name: str, role: str) -> None:
    id_ = hands.warehouse.do(save_person, PersonForm(name, role))
    found = hands.warehouse.ask(person, id_)
    hands.window.shell.signing_on.sign_on(found)
    hands.wait()
    for dialog in hands.window.shell.findChildren(type(hands.dialog)) if hands.dialog else []:
        dialog.reject()
    hands.wait(lambda: hands.dialog is None)


@pytest.fixture
def helper(hands: Hands) -> Hands:
    """A helper at the window."""
    open_transport(hands, goods=("1",))
    sign_on(hands, "Jonas", "helper")
    return hands


@pytest.mark.parametrize("typed", ["zhyto", "Тепла", "Musterlog", "Klinika", "Lviv", "32855961", "partners"])
def test_a_helper_finds_no_partners_donors_or_transports(helper: Hands, typed: str) -> None:
    look(helper, typed)
    assert {row.thing[0] for row in rows(helper) if row.thing} <= {"article", "location"}
    assert not any(word in row.sentence for row in rows(helper) for word in (ZHYTOMYR.name, "Zrazok", "T-20", "Plan"))
    assert palette(helper)._also.words == ""


def test_a_helper_finds_goods_and_where_they_lie(helper: Hands) -> None:
    look(helper, "blanket")
    assert "Wool blankets" in titles(helper)
    palette(helper).field.setText("1")
    helper.wait(lambda: "Box 1" in titles(helper))
    helper.press(KEY.Key_Tab)
    assert not any("transport" in title.lower() or "T-20" in title for title in titles(helper))


def test_a_helper_is_offered_a_helpers_commands(helper: Hands) -> None:
    look(helper, ">")
    assert not {"Transports", "Partners", "Import", "Locations", "Manage people", "Plan transport"} & set(
        titles(helper)
    )
    assert "Stock" in titles(helper)


def test_the_palette_closes_when_somebody_else_signs_on(hands: Hands) -> None:
    look(hands, "zhyto")
    sign_on(hands, "Jonas", "helper")
    assert not palette(hands).isVisible()


# Text from outside


def test_ten_million_letters_are_refused(hands: Hands) -> None:
    look(hands, "")
    palette(hands).field.insert("x" * 10_000_000)
    hands.wait(lambda: not palette(hands)._is_waiting)
    assert [row.title for row in rows(hands)] == ["That is more than 200 letters. A name or a number is enough."]


@pytest.mark.parametrize("text", ["<b>fett</b>", "q\x00x\u202ez", "%_'\"", "🤷‍♀️"])
def test_markup_and_controls_are_shown_as_they_are(hands: Hands, text: str) -> None:
    look(hands, "")
    palette(hands).field.insert(text)
    hands.wait(lambda: not palette(hands)._is_waiting)
    assert rows(hands)[0].title.startswith("Nothing called")
    palette(hands).grab()


# Seen, spoken, in three languages


def test_rows_are_spoken_as_sentences(hands: Hands) -> None:
    open_transport(hands)
    look(hands, hands.page.shown.number)
    view = palette(hands).list
    assert nameless(palette(hands)) == []
    spoken = QAccessible.queryAccessibleInterface(view)
    names = [spoken.child(at).text(QAccessible.Text.Name) for at in range(spoken.childCount())]
    assert any("to Lviv and Zhytomyr" in name and "Planned" in name for name in names)


@pytest.mark.parametrize(("language", "words"), [("de", "Partner"), ("uk", "Партнери")])
def test_the_language_changes_in_place(hands: Hands, language: str, words: str) -> None:
    look(hands, "zhyto")
    hands.window.language.use(language)
    hands.wait(lambda: headings(hands)[0] == words)
    assert palette(hands).field.text() == "zhyto"
    assert palette(hands).field.hasFocus()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_it_stays_in_the_window_at_every_text_size(hands: Hands, percent: int) -> None:
    shell = hands.window.shell
    shell.use_text_size(percent)
    shell.resize(960, 540)
    look(hands, "1")
    assert palette(hands).rect().contains(palette(hands).sheet.geometry())
    assert palette(hands).list.viewport().height() > 60
    assert shell.finding.field.width() >= shell.finding.field.minimumSizeHint().width()


def test_nothing_fades_where_the_system_asks_for_less_motion(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hands: Hands
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr("sys.platform", "linux")
    assert motion.fade_time() == motion.FADE
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "kdeglobals").write_text("[KDE]\nAnimationDurationFactor=0\n", encoding="utf-8")
    assert motion.fade_time() == 0
    look(hands, "z")
    assert palette(hands).graphicsEffect() is None


# The field in the top bar


def test_the_field_in_the_top_bar_leads_there(hands: Hands) -> None:
    field = hands.window.shell.finding.field
    hands.qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert palette(hands).isVisible()
    hands.press(KEY.Key_Escape)
    field.setFocus()
    hands.type("7")
    hands.wait(lambda: "Box 7" in titles(hands))
    assert palette(hands).field.text() == "7"


def test_it_opens_before_a_warehouse_does(plain_window: object) -> None:
    shell = plain_window.shell  # type: ignore[attr-defined]
    shell.show()
    shell.finding.open(">")
    assert shell.finding.search.palette.list.row is not None
    shell.finding.leave()
