"""The parts of pages: plain text everywhere, names for screen readers, sizes by the design."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hands import nameless
from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from aidhub.i18n import translate, use_language
from aidhub.ui import drawing
from aidhub.ui.commands import Choice, Command
from aidhub.ui.components.buttons import PRIMARY, Button, CommandButton, MenuButton
from aidhub.ui.components.chips import Chip, ChipLabel
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Choices, Entry, Field, Notes, TickBox, too_long
from aidhub.ui.components.gauges import Gauge
from aidhub.ui.components.inspector import Inspector
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.result_card import STOP, Result, ResultCard
from aidhub.ui.components.segments import Segments
from aidhub.ui.components.split import Split
from aidhub.ui.components.surfaces import Banner, EmptyState, Facts, row
from aidhub.ui.components.tabs import Tabs
from aidhub.ui.components.toast import Toast
from aidhub.ui.focus import FocusRing, _Ring
from aidhub.ui.keys import key_words
from aidhub.ui.theme import Theme, colour, px

sys.path.append(str(Path(__file__).parents[2] / "tools"))
from gallery import Gallery

MARKUP = "<b>Müller</b> <img src='/etc/passwd'> &lt; & Co"


def language_change(widget: QWidget, code: str) -> None:
    use_language(code)
    QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, "light")
    yield theme
    theme.set_text_size(100)
    theme.use("light")
    theme.deleteLater()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, look: Theme, name: str) -> None:
    gallery = Gallery()
    qtbot.addWidget(gallery)
    gallery.show()
    look.use(name)
    assert nameless(gallery) == []
    assert gallery.grab().toImage().pixelColor(2, 2) == colour("page")


def test_markup_in_data_is_shown_as_it_is(qtbot: QtBot) -> None:
    label = PlainLabel(MARKUP, cut=True)
    qtbot.addWidget(label)
    label.resize(40, 20)
    label.show()
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert "<b>" not in label.toolTip()
    assert "&lt;b&gt;" in label.toolTip()
    assert label.words == MARKUP
    assert label.accessibleName() == MARKUP


def test_labels_are_all_plain(qtbot: QtBot) -> None:
    gallery = Gallery()
    qtbot.addWidget(gallery)
    assert [one for one in gallery.findChildren(QLabel) if one.textFormat() != Qt.TextFormat.PlainText] == []


def test_a_long_text_is_cut_and_told_whole_in_the_tip(qtbot: QtBot) -> None:
    label = PlainLabel("Wool blankets, grey, 150 by 200", cut=True)
    qtbot.addWidget(label)
    label.resize(90, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == label.words
    label.resize(400, 20)
    assert label.text() == label.words
    assert label.toolTip() == ""
    assert label.minimumSizeHint().width() < label.sizeHint().width()


def test_words_follow_the_language_in_place(qtbot: QtBot) -> None:
    button = Button(lambda: translate("Shell", "Undo"), key="Ctrl+Z")
    label = PlainLabel(lambda: translate("Shell", "Everything saved"))
    tick = TickBox(lambda: translate("Menu", "Help"))
    alone = Button(icon="x", name=lambda: translate("Dialog", "Close"), key="Esc")
    for widget in (button, label, tick, alone):
        qtbot.addWidget(widget)
        language_change(widget, "de")
    assert button.words == "Rückgängig"
    assert label.text() == "Alles gespeichert"
    assert tick.text() == "Hilfe"
    assert alone.accessibleName() == "Schließen"
    assert alone.toolTip() == "Schließen  Esc"
    language_change(button, "uk")
    assert button.accessibleName() == "Скасувати"


@pytest.mark.parametrize(
    ("key", "in_english", "in_german"),
    [
        ("Ctrl+Return", "Ctrl ↵", "Strg ↵"),
        ("Ctrl+Shift+L", "Ctrl Shift L", "Strg Umschalt L"),
        ("Ctrl++", "Ctrl +", "Strg +"),
        ("F8", "F8", "F8"),
        ("Space", "Space", "Leer"),
        ("Ctrl+Y, Ctrl+R", "Ctrl Y", "Strg Y"),
        ("", "", ""),
    ],
)
def test_keys_are_named_as_on_the_keyboard(qapp: QApplication, key: str, in_english: str, in_german: str) -> None:
    first = key.split(", ", maxsplit=1)[0]
    assert key_words(first) == in_english
    use_language("de")
    assert key_words(first) == in_german


def test_the_result_of_a_scan_is_written_large(qtbot: QtBot, look: Theme) -> None:
    card = ResultCard()
    qtbot.addWidget(card)
    card.show_result(Result(STOP, "P-0341", "Belongs to Dnipro. Do not load."))
    assert card._title.fontMetrics().height() >= px(28)
    assert card._title.fontInfo().pixelSize() == px(28)


def test_a_button_is_as_wide_as_its_words_and_as_high_as_the_design(qtbot: QtBot, look: Theme) -> None:
    short, long = Button("Move"), Button("Move all of them to another location")
    big, small, alone = Button("Print", size="big"), Button("Print", size="small"), Button(icon="x", name="Close")
    for button in (short, long, big, small, alone):
        qtbot.addWidget(button)
    assert short.sizeHint().height() == long.sizeHint().height() == 36
    assert long.sizeHint().width() > short.sizeHint().width() + 100
    assert big.sizeHint().height() == 56
    assert small.sizeHint().height() == 30
    assert alone.sizeHint().width() == alone.sizeHint().height() == 36
    look.set_text_size(200)
    assert short.sizeHint().height() == 72


def test_a_waiting_button_says_why(qtbot: QtBot) -> None:
    button = Button("Report departure", size="big")
    qtbot.addWidget(button)
    before = button.sizeHint().width()
    button.explain("11 pallets to go")
    assert button.sizeHint().width() > before
    assert button.accessibleName() == "Report departure 11 pallets to go"


def test_a_command_is_shared_by_button_menu_and_key(qtbot: QtBot) -> None:
    window, done = QWidget(), []
    qtbot.addWidget(window)
    command = Command(window, lambda: translate("Shell", "Undo"), lambda: done.append(1), icon="undo-2", key="Ctrl+Z")
    window.addAction(command)
    button, menu = CommandButton(command, kind=PRIMARY, parent=window), QMenu(window)
    menu.addAction(command)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    button.click()
    menu.actions()[0].trigger()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == [1, 1, 1]
    command.setEnabled(False)
    assert not button.isEnabled()
    language_change(window, "de")
    assert command.text() == "Rückgängig"
    assert button.words == "Rückgängig"
    assert command.key_words == "Strg Z"


def test_a_choice_is_told_its_new_state(qtbot: QtBot) -> None:
    window, states = QWidget(), []
    qtbot.addWidget(window)
    choice = Choice(window, "Donor & batch", states.append)
    assert choice.text() == "Donor && batch"
    choice.trigger()
    choice.trigger()
    assert states == [True, False]


def test_a_menu_button_opens_what_fills_it(qtbot: QtBot) -> None:
    button = MenuButton("Columns", lambda menu: menu.addAction(QAction("Donor", menu)), icon="columns-3")
    qtbot.addWidget(button)
    button.show()
    button.click()
    menu = button.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Donor"]
    menu.close()


def test_a_field_says_what_is_the_matter_below_a_red_ring(qtbot: QtBot) -> None:
    field = Field("Expiry", Entry("Expiry"))
    qtbot.addWidget(field)
    field.show()
    field.show_problem("There is no month 13.")
    assert field.problem.isVisible()
    assert field.entry.property("wrong") is True
    assert field.entry.accessibleDescription() == "There is no month 13."
    field.show_problem("")
    assert not field.problem.isVisible()


def test_too_long_a_text_is_said_and_never_cut(qtbot: QtBot) -> None:
    field = Field("Name", Entry("Name"), limit=5)
    qtbot.addWidget(field)
    field.entry.setText("123456")
    assert field.is_too_long
    assert field.problem.words == "This is 6 letters long, at most 5 fit here. Shorten it."
    assert field.entry.text() == "123456"
    field.entry.setText("12345")
    assert not field.is_too_long
    assert field.problem.words == ""


def test_a_huge_paste_into_notes_is_refused_with_its_number(qtbot: QtBot) -> None:
    notes = Notes("Note")
    field = Field("Note", notes)
    qtbot.addWidget(field)
    paste = QMimeData()
    paste.setText("x" * 1_000_000)
    notes.insertFromMimeData(paste)
    assert notes.toPlainText() == ""
    assert field.problem.words == too_long(1_000_000, 10_000)
    paste.setText("y" * 9_000)
    paste.setHtml("<b>bold</b>")
    notes.insertFromMimeData(paste)
    assert max(map(len, notes.toPlainText().splitlines())) == 2000
    assert len(notes.toPlainText().replace("\n", "")) == 9000


@pytest.mark.parametrize("count", [1, 2, 5, 11, 21, 22, 25, 101])
def test_the_plural_forms_are_right(qapp: QApplication, count: int) -> None:
    use_language("uk")
    forms = {1: "символ,", 21: "символ,", 101: "символ,", 2: "символи,", 22: "символи,"}
    assert f" {forms.get(count, 'символів,')}" in too_long(count, 200)


def test_typing_is_undone_first_then_the_key_goes_to_the_window(qtbot: QtBot) -> None:
    entry = Entry("Filter")
    qtbot.addWidget(entry)

    def is_taken() -> bool:
        press = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "z")
        press.ignore()
        QApplication.sendEvent(entry, press)
        return press.isAccepted()

    assert not is_taken()
    qtbot.keyClicks(entry, "wool")
    assert is_taken()


def test_a_choice_keeps_its_key_when_the_words_change(qtbot: QtBot) -> None:
    choices = Choices("State", [("new", lambda: translate("Shell", "Light")), ("used", "Used")])
    qtbot.addWidget(choices)
    choices.choose("used")
    language_change(choices, "de")
    assert choices.chosen == "used"
    assert choices.itemText(0) == "Hell"
    choices.offer([("used", "Used"), ("good", "Good")])
    assert choices.chosen == "used"
    choices.choose("gone")
    assert choices.chosen == "used"


def test_a_tick_box_can_be_clicked_on_its_words(qtbot: QtBot) -> None:
    box = TickBox("Blind count")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    box.show()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 3, box.height() // 2))
    assert box.isChecked()


def test_segments_go_by_arrow_keys_and_tell_what_is_chosen(qtbot: QtBot) -> None:
    segments = Segments("View", [("top", "Top", "Top view"), ("side", "Side", "Side view")])
    qtbot.addWidget(segments)
    chosen: list[str] = []
    segments.chosen.connect(chosen.append)
    segments.choose("top")
    segments.show()
    segments.activateWindow()
    qtbot.waitUntil(segments.isActiveWindow)
    first = segments._segments["top"]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert chosen == ["side"]
    assert segments._segments["side"].isChecked()
    segments.choose("no such")


def test_tabs_have_counts_and_keys(qtbot: QtBot) -> None:
    page = QWidget()
    tabs = Tabs("Views", page)
    qtbot.addWidget(page)
    chosen: list[str] = []
    tabs.chosen.connect(chosen.append)
    for key, words in (("all", "All"), ("ready", "Ready"), ("blocked", "Blocked")):
        tabs.add(key, words, "1")
    tabs.count_is("ready", "861")
    assert tabs.tabText(1) == "Ready 861"
    assert (tabs.current, chosen) == ("all", [])
    forward, back = tabs.commands(page)
    forward.trigger()
    back.trigger()
    back.trigger()
    assert chosen == ["ready", "all", "blocked"]
    tabs.choose("ready")
    assert tabs.current == "ready"


def test_a_gauge_turns_amber_before_it_is_full_and_red_beyond(qtbot: QtBot) -> None:
    gauge = Gauge("Loading metres")
    qtbot.addWidget(gauge)
    gauge.show_share("14.0 of 13.6", 1.03)
    assert gauge.accessibleName() == "Loading metres 14.0 of 13.6"
    assert gauge.bar._parts == [(1.0, "badFill")]
    assert [drawing.fill_ink(share) for share in (0.94, 0.95, 1.0, 1.01)] == [
        "accent",
        "warnFill",
        "warnFill",
        "badFill",
    ]


def test_a_chip_follows_its_maker(qtbot: QtBot) -> None:
    label = ChipLabel(lambda: Chip(translate("Shell", "Dark"), "ok", "check"))
    qtbot.addWidget(label)
    assert label.accessibleName() == "Dark"
    language_change(label, "de")
    assert label.accessibleName() == "Dunkel"
    label.show_chip(lambda: None)
    assert label.sizeHint().width() == 0


def test_a_banner_has_its_remedy(qtbot: QtBot) -> None:
    over, done = QWidget(), []
    qtbot.addWidget(over)
    banner = Banner(over)
    assert banner.words == ""
    banner.show_text("5 boxes have no weight", action="Weigh", run=lambda: done.append(1))
    banner.button.click()
    assert done == [1]
    assert banner.words == "5 boxes have no weight"
    banner.show_text("All weighed", kind="ok")
    assert banner.button.isHidden()


def test_a_toast_offers_undo_for_six_seconds(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    over, undone = QWidget(), []
    qtbot.addWidget(over)
    over.resize(600, 400)
    over.show()
    toast = Toast(over, lambda: undone.append(1))
    assert toast._timer.interval() == 6000
    toast._timer.setInterval(50)
    toast.show_text("3 boxes moved to C-04-2", undo=True)
    assert toast.geometry().left() == px(24)
    over.resize(600, 500)
    assert toast.geometry().bottom() < 500
    toast._undo.click()
    assert undone == [1]
    assert not toast.isVisible()
    toast.show_text("Saved")
    assert toast._undo.isHidden()
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_facts_replace_each_other(qtbot: QtBot) -> None:
    facts = Facts()
    qtbot.addWidget(facts)
    facts.show_facts([("Quantity", "40"), ("Gross", "14.2 kg")])
    facts.show_facts([("Donor", MARKUP)])
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert [label.words for label in facts.findChildren(PlainLabel)] == ["Donor", MARKUP]


def test_an_empty_state_says_what_to_do(qtbot: QtBot) -> None:
    state = EmptyState("package-plus", "No boxes", "Start an intake.", Button("Start intake"))
    qtbot.addWidget(state)
    state.say("Nothing found", "Clear the filter.")
    assert (state.title.words, state.text.words) == ("Nothing found", "Clear the filter.")


def test_a_dialog_keeps_what_was_entered_when_it_is_refused(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    tries: list[int] = []
    dialog = Dialog(window, lambda: translate("Shell", "Language"), "Which one?", "Take it", lambda: tries.append(1))
    entry = Entry("Name")
    dialog.body.addWidget(entry)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    entry.setText("typed")
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog.problem("That is taken.")
    assert tries == [1]
    assert dialog.banner.words == "That is taken."
    assert (dialog.isVisible(), entry.text()) == (True, "typed")
    language_change(dialog, "de")
    assert dialog.windowTitle() == "AidHub – Sprache"
    dialog.problem("")
    assert dialog.banner.words == ""
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_ring_follows_the_focus_and_goes_with_it(qtbot: QtBot, qapp: QApplication) -> None:
    ring = FocusRing(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    button, entry = Button("Move", parent=window), Entry("Name", parent=window)
    button.move(20, 20)
    entry.move(20, 90)
    window.resize(300, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    button.setFocus()
    rings = window.findChildren(_Ring)
    assert [one.geometry() for one in rings] == [button.geometry().adjusted(-4, -4, 4, 4)]
    button.move(60, 40)
    qtbot.waitUntil(lambda: rings[0].x() == 56)
    entry.setFocus()
    qtbot.waitUntil(lambda: not window.findChildren(_Ring))
    button.setFocus()
    button.deleteLater()
    qtbot.wait(20)
    ring.deleteLater()


def test_the_side_pane_lies_beside_the_list_and_over_it_in_a_narrow_window(qtbot: QtBot) -> None:
    main, inspector = Entry("Filter"), Inspector("Box")
    split = Split(main, inspector)
    qtbot.addWidget(split)
    split.resize(1400, 500)
    split.show()
    assert (inspector.width(), main.width()) == (318, 1400 - 318 - 1)

    split.resize(1000, 500)
    assert inspector.isHidden()
    assert main.width() == 1000
    inspector.show()
    assert inspector.geometry() == QRect(1000 - 318, 0, 318, 500)
    assert main.width() == 1000
    split.resize(300, 500)
    assert inspector.geometry() == QRect(30, 0, 270, 500)

    split.resize(1400, 500)
    assert inspector.isVisible()
    assert (inspector.width(), main.width()) == (318, 1400 - 318 - 1)


def test_the_inspector_shows_one_thing_after_the_other(qtbot: QtBot) -> None:
    inspector = Inspector("Box")
    qtbot.addWidget(inspector)
    inspector.show_head("Box 4195", "Baby food", "Дитяче харчування")
    inspector.body.addWidget(Facts())
    inspector.set_buttons(Button("Label", size="small"), Button(icon="ellipsis", name="More", size="small"))
    inspector.show_head("Box 4196")
    assert inspector.second.isHidden()
    inspector.empty()
    assert inspector.body.count() == 0


def test_a_line_that_is_cut_wishes_for_room_for_other_words(qtbot: QtBot) -> None:
    label, holder = PlainLabel("", cut=True), QWidget()
    qtbot.addWidget(holder)
    line = row(label, gap=0)
    holder.setLayout(line)
    line.activate()
    before = line.itemAt(0)
    assert before is not None
    narrow = before.sizeHint().width()
    label.say("words that need some room")
    assert before.sizeHint().width() > narrow
