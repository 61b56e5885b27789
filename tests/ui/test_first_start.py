"""The first start by keyboard on an empty warehouse: seven rows, each with its test, each to be left for later."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import zxingcpp
from hands import CTRL, KEY, Hands, nameless
from label_printer import LabelPrinter
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from warehouse import Warehouse

from aidhub.app import journal_steps, open_warehouse
from aidhub.database.database import Database
from aidhub.domain.codes import own_code
from aidhub.services.first_start import DONE, NONE, SKIPPED
from aidhub.services.location_list import view_counts
from aidhub.services.office import office
from aidhub.services.persons import people
from aidhub.settings import Settings, read_settings
from aidhub.ui.first_start import steps
from aidhub.ui.first_start.hearing import BY_HAND, LETTERS, NO_ENDING, READY, WRONG_DIGIT, Heard
from aidhub.ui.first_start.page import FirstStartPage
from aidhub.ui.first_start.scanner import ScanField
from aidhub.ui.first_start.step import OPEN
from aidhub.ui.focus import FocusRing
from aidhub.ui.language import Language
from aidhub.ui.locations.make import MakeLocationsDialog
from aidhub.ui.partners.form import AddressForm
from aidhub.ui.people import PinDialog
from aidhub.ui.printing import printing_of
from aidhub.ui.settings.page import SettingsPage
from aidhub.ui.start import Opening, make_window
from aidhub.ui.theme import Theme
from aidhub.ui.today.page import TodayPage

CODE = own_code("box", 4231)


@pytest.fixture
def first(qapp: QApplication, qtbot: QtBot, empty_file: Path, tmp_path: Path) -> Iterator[Hands]:
    """Somebody in front of a new installation, as the program itself opens it."""
    file = tmp_path / "warehouse.aidhub"
    shutil.copyfile(empty_file, file)
    window = make_window(qapp, Settings(theme="light", database=str(file)))
    window.language.use("en")
    window.desk.settings.language = None  # nobody chose one
    qtbot.addWidget(window.shell)
    window.shell.resize(1440, 870)
    window.shell.show()
    window.shell.activateWindow()
    with qtbot.waitSignal(window.desk.opened, timeout=20_000):
        Opening(window, open_warehouse, journal_steps).open()
    made = Hands(qtbot, window, Warehouse(window.desk.database, 1, 0))
    made.wait(lambda: isinstance(made.page, FirstStartPage))
    yield made
    made.wait()
    window.desk.close()
    window.desk.background.close()
    for kind in (FocusRing, Theme, Language, type(window.desk)):
        for one in qapp.findChildren(kind):
            one.deleteLater()


def states(hands: Hands) -> dict[str, str]:
    return {step.key: step.state for step in hands.page.steps}


def ask(hands: Hands, question: Callable[..., object]) -> object:
    return hands.window.desk.database.read(question)


def test_a_new_hub_is_set_up_by_keyboard_alone(first: Hands) -> None:
    page = first.page
    assert states(first) == dict.fromkeys(
        ("language", "pin", "site", "locations", "labels", "printer", "scanner"), OPEN
    )
    assert page.facts.words == "0 of 7 done"

    assert page.language.isAncestorOf(first.focus)
    first.press(KEY.Key_Tab)
    first.press(KEY.Key_Space)  # keep this language
    first.wait(lambda: page.language.state == DONE)

    assert page.pin.isAncestorOf(first.focus)
    first.press(KEY.Key_Space)
    first.wait(lambda: isinstance(first.dialog, PinDialog))
    first.enter("4711")
    first.enter("4711")
    first.wait(lambda: first.dialog is None and page.pin.state == DONE)
    assert any(one.has_pin for one in first.window.desk.database.read(people))

    assert first.focus is page.site.name
    page.site.name.selectAll()
    first.enter("Halle Dortmund")
    first.wait(lambda: first.window.desk.database.read(office).sites[0].name == "Halle Dortmund")
    first.press(KEY.Key_Tab)
    first.press(KEY.Key_Tab)
    first.press(KEY.Key_Space)
    first.wait(lambda: isinstance(first.dialog, AddressForm))
    form = first.dialog
    form.entries["name"].insert("Wärmebrücke e. V.")
    form.entries["street"].insert("Musterweg 12")
    form.entries["city"].insert("Dortmund")
    first.press(KEY.Key_Return, CTRL)
    first.wait(lambda: first.dialog is None and page.site.state == DONE)
    assert page.site.result.words == "On papers: Wärmebrücke e. V., Musterweg 12, Dortmund"

    page.locations.maker.setFocus()
    first.press(KEY.Key_Space)
    first.wait(lambda: isinstance(first.dialog, MakeLocationsDialog) and first.dialog.preview.words)
    first.press(KEY.Key_Return, CTRL)
    first.wait(lambda: first.dialog is None and page.locations.state == DONE)
    assert page.locations.result.words == "60 locations, A-01-1 to D-05-3"
    assert first.window.desk.database.read(view_counts)["all"] >= 60

    leave_the_printer_and_scan(first)


def leave_the_printer_and_scan(first: Hands) -> None:
    page = first.page
    page.labels.later.setFocus()
    first.press(KEY.Key_Space)
    assert page.labels.state == SKIPPED
    page.printer.later.setFocus()
    first.press(KEY.Key_Space)
    assert page.printer.state == SKIPPED
    assert first.focus is page.scanner.field
    scan(first, page.scanner.field, CODE, KEY.Key_Return)
    assert page.scanner.state == DONE
    assert page.scanner.result.words == f"{CODE}: 13 digits, ended by Enter. The scanner is ready."
    assert page.facts.words == "5 of 7 done"

    first.press(KEY.Key_Return, CTRL)
    first.wait(lambda: isinstance(first.page, TodayPage))
    assert first.window.desk.settings.is_started
    first.window.shell.commands.first_start.trigger()
    assert isinstance(first.page, FirstStartPage)
    first.wait(lambda: states(first)["printer"] == SKIPPED)
    assert states(first)["scanner"] == DONE


def scan(hands: Hands, field: ScanField, text: str, ending: Qt.Key | None, gap: int = 4) -> None:
    """Type as a scanner does: one key every few milliseconds."""
    at = [1000]
    field._clock = lambda: at[0]
    field.setFocus()
    for letter in text:
        at[0] += gap
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
    if ending is not None:
        at[0] += gap
        hands.qtbot.keyClick(field, ending)


@pytest.mark.parametrize(
    ("text", "ending", "gap", "said"),
    [
        (CODE, KEY.Key_Tab, 4, "ended by Tab. The scanner is ready."),
        (CODE, None, 4, "no key after it"),
        ("à&é\"'(-è_çà", KEY.Key_Return, 4, "that is no number"),
        (CODE[:-1] + "0", KEY.Key_Return, 4, "the last digit does not fit"),
        (CODE, KEY.Key_Return, 120, "typed by hand"),
    ],
)
def test_the_scanner_row_says_what_arrived(first: Hands, text: str, ending: Qt.Key, gap: int, said: str) -> None:
    step = first.page.scanner
    scan(first, step.field, text, ending, gap)
    first.wait(lambda: said in step.result.words)
    assert (step.state == DONE) == ("ready" in said)
    assert step.field.text() == ""
    if "ready" in said:
        assert first.window.desk.settings.first_start["scanner"] == DONE


def test_tab_leaves_the_field_of_the_scanner_where_nobody_scans(first: Hands) -> None:
    field = first.page.scanner.field
    field.setFocus()
    first.press(KEY.Key_Tab)
    assert not field.hasFocus()
    at = [0]
    field._clock = lambda: at[0]
    field.setFocus()
    first.type("12")
    at[0] += 500
    first.press(KEY.Key_Tab)
    assert not field.hasFocus()
    assert field.text() == "12"


@pytest.mark.parametrize(
    ("code", "verdict"),
    [
        (Heard(CODE, "Enter", (5,) * 12), READY),
        (Heard("4006381333931", "Tab", (20,) * 12), READY),
        (Heard(CODE, "", (5,) * 12), NO_ENDING),
        (Heard(CODE, "Enter", (*(5,) * 11, 80)), BY_HAND),
        (Heard("12345", "Enter", (5,) * 4), BY_HAND),
        (Heard("ß123456789", "Enter", (5,) * 9), LETTERS),
        (Heard("١٢٣٤٥٦٧٨", "Enter", (5,) * 7), LETTERS),
        (Heard("4006381333932", "Enter", (5,) * 12), WRONG_DIGIT),
    ],
)
def test_what_a_scanner_typed_is_judged(code: Heard, verdict: str) -> None:
    assert code.verdict == verdict


def test_every_row_can_be_left_for_later_and_taken_up_again(first: Hands) -> None:
    page = first.page
    for step in page.steps:
        step.later.setFocus()
        first.press(KEY.Key_Space)
        assert step.state == SKIPPED
        assert not step.later.isVisible()
    assert page.facts.words == "0 of 7 done"
    assert set(first.window.desk.settings.first_start.values()) == {SKIPPED}
    for step in page.steps:
        step.again.setFocus()
        first.press(KEY.Key_Space)
        assert step.state == OPEN
        assert step.isAncestorOf(first.focus)


def to_do(hands: Hands) -> dict[str, str]:
    return {row.to_do.kind: row.second.words for row in hands.page.list.rows}


def test_whatever_is_left_for_later_waits_on_today_until_it_is_done(first: Hands) -> None:
    page = first.page
    for step in page.steps:  # the focus goes on by itself
        assert step.isAncestorOf(first.focus)
        while first.focus is not step.later:
            first.press(KEY.Key_Tab)
        first.press(KEY.Key_Space)
    first.press(KEY.Key_Return, CTRL)
    first.wait(lambda: isinstance(first.page, TodayPage) and "first_start" in to_do(first))
    left = "Language · Your PIN · Name and address · Locations · Label printer · Printer for papers · Scanner"
    assert to_do(first)["first_start"] == left
    assert first.page.list.rows[0].title.words == "First start: 7 rows are still open"

    first.press(KEY.Key_Return)
    first.wait(lambda: first.page is page and page.language.again.hasFocus())
    first.press(KEY.Key_Space)
    while first.focus is not page.language.keep:
        first.press(KEY.Key_Tab)
    first.press(KEY.Key_Space)
    for step in (page.labels, page.printer, page.scanner):
        step.again.setFocus()
        first.press(KEY.Key_Space)
        step.without.setFocus()
        first.press(KEY.Key_Space)
        assert step.state == NONE
    assert page.printer.result.words == "There is no printer here"
    assert page.facts.words == "4 of 7 done"
    first.press(KEY.Key_Return, CTRL)
    first.wait(lambda: to_do(first) == {"first_start": "Your PIN · Name and address · Locations"})


def test_whoever_never_saw_the_first_start_is_not_asked_for_it(first: Hands) -> None:
    first.window.shell.open_page("today")
    first.wait(lambda: first.page._outlook is not None)
    assert to_do(first) == {}


def test_another_language_is_spoken_at_once_and_what_was_typed_stays(first: Hands) -> None:
    page = first.page
    page.site.name.setText("Halle")
    page.language.choices._segments["uk"].click()
    first.wait(lambda: page.title.words == "Перший запуск")
    assert first.window.desk.settings.language == "uk"
    assert page.language.state == DONE
    assert page.site.name.text() == "Halle"


def test_a_computer_without_a_printer_says_so(first: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps.printers, "has_printer", lambda: False)
    step = first.page.printer
    step.printer.click()
    assert "no printer" in step.result.words
    assert step.state == OPEN
    assert not step.right.isVisible()


def test_the_test_page_is_printed_and_who_looks_at_it_says_whether_it_is_right(
    first: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "printed.pdf"

    def choose(_: QWidget, chosen: Callable[[QPrinter], object]) -> None:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        chosen(printer)

    monkeypatch.setattr(steps.printers, "has_printer", lambda: True)
    monkeypatch.setattr(steps.printers, "choose_printer", choose)
    step = first.page.printer
    step.printer.setFocus()
    first.press(KEY.Key_Space)
    first.wait(step.right.isVisible)
    assert file.stat().st_size > 1000
    assert step.state == OPEN
    assert step.right.hasFocus()
    first.press(KEY.Key_Space)
    assert step.state == DONE
    assert first.window.desk.settings.first_start["printer"] == DONE


def test_the_label_printer_is_chosen_in_the_settings_first(first: Hands) -> None:
    step = first.page.labels
    step.printer.setFocus()
    first.press(KEY.Key_Space)
    assert "No label printer is chosen yet" in step.result.words
    assert step.chooser.hasFocus()
    first.press(KEY.Key_Space)
    first.wait(lambda: isinstance(first.page, SettingsPage))
    assert first.page.labels.printer.isVisible()


def test_a_test_label_comes_out_and_who_looks_at_it_says_whether_it_is_right(first: Hands) -> None:
    step, printer = first.page.labels, LabelPrinter()
    printer.paper_out = True
    first.window.desk.settings.label_printer = printer.setting
    step.printer.setFocus()
    first.press(KEY.Key_Space)
    first.wait(lambda: "no labels left" in step.result.words)
    assert step.right.isHidden()
    printer.paper_out = False
    printing_of(first.window.desk).run()
    first.wait(step.right.isVisible)
    assert [zxingcpp.read_barcodes(label)[0].text for label in printer.labels] == [own_code("command", 0)]
    assert "The label is printed" in step.result.words
    assert (step.state, first.focus) == (OPEN, step.right)
    first.press(KEY.Key_Space)
    assert (step.state, step.result.words) == (DONE, "The test label was right")
    assert first.window.desk.settings.first_start["labels"] == DONE
    printer.close()


def test_the_name_of_the_warehouse_is_not_taken_away(first: Hands) -> None:
    step = first.page.site
    step.name.setText("   ")
    step.saver.click()
    first.wait(lambda: step.field.problem.words)
    assert first.window.desk.database.read(office).sites[0].name == "Warehouse"
    step.name.setText("Warehouse")
    step.saver.click()
    first.wait(lambda: not step.field.problem.words)


def test_everything_has_a_name_and_f6_goes_from_row_to_row(first: Hands) -> None:
    page = first.page
    assert nameless(page) == []
    page.language.choices._segments["en"].setFocus()
    inside = []
    for _ in page.steps[1:]:
        first.press(KEY.Key_F6)
        inside.append(next(step.key for step in page.steps if step.isAncestorOf(first.focus)))
    assert inside == ["pin", "site", "locations", "labels", "printer", "scanner"]


@pytest.mark.parametrize("language", ["de", "uk", "en"])
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut_off(first: Hands, percent: int, language: str) -> None:
    shell, page = first.window.shell, first.page
    first.window.language.use(language)
    shell.use_text_size(percent)
    shell.resize(1440, 870)
    page.printer.say_result("x " * 120, ok=False)
    first.wait()
    for _ in range(3):
        QApplication.processEvents()
    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisibleTo(page) and one.text()]
    assert [one.text() for one in buttons if one.width() < one.sizeHint().width() - 1] == []
    room = QRect(0, 0, page.width(), page.height())
    heads = [one for one in buttons if not any(step.isAncestorOf(one) for step in page.steps)]
    assert all(room.contains(QRect(one.mapTo(page, one.rect().topLeft()), one.size())) for one in heads)
    low = [
        label.text()
        for label in page.findChildren(QLabel)
        if label.isVisibleTo(page) and label.wordWrap() and label.height() < label.heightForWidth(label.width()) - 1
    ]
    assert low == []
    assert page.site.name.height() >= page.site.name.sizeHint().height() - 1


def test_the_sample_is_loaded_with_one_key_and_left_with_one(first: Hands) -> None:
    page = first.page
    with first.qtbot.waitSignal(first.window.desk.opened, timeout=60_000):
        page.practise.trigger()
    first.wait(lambda: first.window.shell.practice.is_on)
    assert not isinstance(first.page, FirstStartPage) or first.window.shell.practice.frame.isVisible()
    with first.qtbot.waitSignal(first.window.desk.opened, timeout=60_000):
        first.window.shell.practice.command.trigger()
    first.wait(lambda: isinstance(first.page, FirstStartPage))
    assert first.window.desk.database.read(office).address is None


def test_it_does_not_come_up_where_work_has_begun(qapp: QApplication, tmp_path: Path, full_file: Path) -> None:
    file = tmp_path / "warehouse.aidhub"
    shutil.copyfile(full_file, file)
    opened = open_warehouse(str(file), False)
    assert not opened.new
    opened.database.close()
    with Database.open(tmp_path / "new.aidhub", create=True):
        pass
    opened = open_warehouse(str(tmp_path / "new.aidhub"), False)
    assert opened.new
    opened.database.close()


def test_what_the_workstation_keeps_of_it_is_read_back(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    kept = Settings(file=file, first_start={"printer": DONE, "scanner": SKIPPED}, is_started=True)
    kept.save()
    again = read_settings(file)
    assert (again.first_start, again.is_started) == ({"printer": DONE, "scanner": SKIPPED}, True)
    file.write_text('{"first_start": {"printer": 7, "pin": "done"}, "is_started": "yes"}', encoding="utf-8")
    again = read_settings(file)
    assert (again.first_start, again.is_started) == ({"pin": "done"}, False)
