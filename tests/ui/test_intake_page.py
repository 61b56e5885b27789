"""The page Intake by keyboard, tiles and scans: a donation comes in, is changed, labelled and finished."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hands import CTRL, KEY, Hands, at_the_window, nameless
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from warehouse import Warehouse

from aidhub.database.database import Database
from aidhub.domain.cards import cards
from aidhub.domain.codes import own_code
from aidhub.i18n import use_language
from aidhub.services.articles import NewArticle, add_articles
from aidhub.services.deliveries import Announced, announce, expected
from aidhub.services.intake_lines import NewLine, add_line
from aidhub.services.intake_show import IntakeShow, open_intakes, show_intake
from aidhub.services.intakes import Donor, finish_intake, start_intake
from aidhub.services.parties import NewParty, add_parties
from aidhub.ui import printers
from aidhub.ui.drafts import DraftFile
from aidhub.ui.intake.donor import DonorDialog
from aidhub.ui.intake.page import IntakePage
from aidhub.ui.today.deliveries import DeliveryDialog
from aidhub.ui.today.page import TodayPage

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def hands(qapp: QApplication, qtbot: QtBot, furnished_file: Path, tmp_path: Path) -> Iterator[Hands]:
    """Somebody at the counter of a warehouse with five shelves, nothing in it, and one donor."""
    file = tmp_path / "warehouse.aidhub"
    file.write_bytes(furnished_file.read_bytes())
    with Database.open(file, exclusive=False) as database:
        warehouse = Warehouse(database, 1, 0)
        warehouse.do(add_parties, [NewParty("donor", "Ev. Gemeinde Hörde")])
        with at_the_window(qapp, qtbot, database, warehouse) as made:
            yield made
    gc.collect(0)


@pytest.fixture
def at_counter(hands: Hands) -> Hands:
    """The same, with an anonymous intake open and the focus in the entry field."""
    hands.press(KEY.Key_N, CTRL)
    hands.press(KEY.Key_Return)
    hands.wait(hands.page.field.field.hasFocus)
    hands.count = 0
    return hands


def shown(hands: Hands) -> IntakeShow:
    found = hands.warehouse.ask(show_intake, hands.page.shown.id)
    assert isinstance(found, IntakeShow)
    return found


def lines(hands: Hands) -> list[tuple[str, int, int | None]]:
    return [(line.names["en"], line.boxes, line.said.gross_g) for line in shown(hands).lines]


def scan(hands: Hands, code: str) -> None:
    hands.window.shell.scanning.take(code)
    hands.wait()


def take(hands: Hands, text: str) -> None:
    before = len(hands.page.rows._rows)
    hands.enter(text)
    hands.wait(lambda: len(hands.page.rows._rows) == before + 1 and not hands.page.field.text)


def test_ctrl_n_asks_who_brings_something_and_return_means_anonymous(hands: Hands) -> None:
    hands.press(KEY.Key_N, CTRL)
    assert isinstance(hands.page, IntakePage)
    assert hands.page.donor_field.hasFocus()
    hands.press(KEY.Key_Return)
    hands.wait(lambda: hands.page.open_intake is not None)
    assert (shown(hands).donor, hands.page.title.words, hands.count) == ("", "Intake 1", 2)
    hands.wait(hands.page.field.field.hasFocus)


def test_a_donor_is_found_by_a_few_letters_and_a_new_one_by_its_name(hands: Hands) -> None:
    hands.press(KEY.Key_N, CTRL)
    hands.enter("gemein")
    hands.wait(lambda: hands.page.open_intake is not None)
    assert shown(hands).donor == "Ev. Gemeinde Hörde"
    hands.press(KEY.Key_N, CTRL)
    hands.enter("Apotheke am Markt")
    hands.wait(lambda: hands.page.open_intake is not None and hands.page.shown.number == 2)
    assert shown(hands).donor == "Apotheke am Markt"


def test_lines_are_typed_as_they_are_spoken(at_counter: Hands) -> None:
    take(at_counter, "5 wool blank 96kg")
    take(at_counter, "1 pasta 10kg 08/2031")
    assert [name for name, *_ in lines(at_counter)][1].startswith("Wool")
    assert lines(at_counter)[1][1:] == (5, 96_000)
    assert shown(at_counter).lines[0].said.expires == date(2031, 8, 31)
    assert at_counter.page.side.figure.words == "6"
    assert at_counter.page.field.field.hasFocus()


def test_what_nobody_knows_is_kept_to_be_sorted(at_counter: Hands) -> None:
    take(at_counter, "2 xyzzyquux")
    [line] = shown(at_counter).lines
    assert (line.to_sort, line.boxes, line.said.text) == (True, 2, "2 xyzzyquux")


def test_a_digit_and_a_tile_are_a_line_and_a_weight_alone_is_for_it(at_counter: Hands) -> None:
    at_counter.type("4")
    at_counter.page.side.tiles.tiles[1].click()
    at_counter.wait(lambda: at_counter.page.rows.total == 1)
    at_counter.enter("52kg")
    at_counter.wait(lambda: lines(at_counter) == [("Unsorted clothing", 4, 52_000)])


def test_state_and_expiry_are_given_to_the_line_in_work(at_counter: Hands) -> None:
    take(at_counter, "1 pasta")
    at_counter.press(KEY.Key_3, ALT)
    at_counter.wait(lambda: shown(at_counter).lines[0].said.condition == "used")
    expiry = at_counter.page.side.expiry
    expiry.setFocus()
    at_counter.enter("13/2031")
    assert at_counter.page.side.problem.words
    expiry.clear()
    at_counter.enter("08/2031")
    at_counter.wait(lambda: shown(at_counter).lines[0].said.expires == date(2031, 8, 31))


def test_arrow_up_goes_into_the_lines_where_cells_are_edited_and_lines_removed(at_counter: Hands) -> None:
    take(at_counter, "2 wool blank")
    take(at_counter, "3 pasta")
    page = at_counter.page
    at_counter.press(KEY.Key_Up)
    assert page.table.hasFocus()
    page.table.setCurrentIndex(page.rows.index(1, page.rows.column_at("boxes")))
    at_counter.press(KEY.Key_F2)
    at_counter.enter("5")
    at_counter.wait(lambda: lines(at_counter)[1][1] == 5)
    page.table.setFocus()
    at_counter.press(KEY.Key_Delete)
    at_counter.wait(lambda: page.rows.total == 1)
    at_counter.press(KEY.Key_Z, CTRL)
    at_counter.wait(lambda: page.rows.total == 2)
    at_counter.press(KEY.Key_F4)
    assert page.field.field.hasFocus()


def test_the_code_on_the_papers_of_an_intake_opens_it(at_counter: Hands) -> None:
    take(at_counter, "2 wool blank")
    number = shown(at_counter).number
    at_counter.press(KEY.Key_Return, CTRL)
    at_counter.window.shell.open_page("stock")
    scan(at_counter, own_code("intake", number))
    at_counter.wait(lambda: isinstance(at_counter.page, IntakePage) and at_counter.page.shown)
    assert at_counter.page.shown.number == number
    assert at_counter.page.note_printer.isEnabled()


def test_what_a_line_is_of_is_changed_in_its_cell_and_with_suggestions(at_counter: Hands) -> None:
    take(at_counter, "2 wool blank")
    page = at_counter.page
    at_counter.press(KEY.Key_Up)
    page.table.setCurrentIndex(page.rows.index(0, page.rows.column_at("content")))
    at_counter.press(KEY.Key_F2)
    at_counter.enter("nothing of this name")
    row = page.rows.row(0)
    at_counter.wait(lambda: page.rows.wrong_with(row, page.rows.columns[page.rows.column_at("content")]))
    at_counter.press(KEY.Key_F2)
    at_counter.focus.clear()
    at_counter.enter("pasta")
    at_counter.wait(lambda: lines(at_counter)[0][0].startswith("Pasta"))
    assert lines(at_counter)[0][1] == 2
    at_counter.press(KEY.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    at_counter.wait(lambda: at_counter.dialog)
    for language in ("de", "uk", "en"):
        use_language(language)
        assert nameless(at_counter.dialog) == []
    at_counter.enter("3 mattress")
    at_counter.wait(lambda: at_counter.dialog.field._problem.words == "Type only what it is: a name or short code.")
    at_counter.dialog.field.clear()
    at_counter.enter("mattress")
    at_counter.wait(lambda: at_counter.dialog is None)
    at_counter.wait(lambda: "mattress" in lines(at_counter)[0][0].lower())
    for name in ("Pasta", "Wool"):
        at_counter.press(KEY.Key_Z, CTRL)
        at_counter.wait(lambda name=name: lines(at_counter)[0][0].startswith(name))


def test_a_wrong_cell_keeps_its_text_with_the_reason(at_counter: Hands) -> None:
    take(at_counter, "2 wool blank")
    page = at_counter.page
    at_counter.press(KEY.Key_Up)
    for column, text in (("boxes", "viel"), ("gross", "x"), ("place", "Z-99-9"), ("expiry", "32.13.")):
        page.table.setCurrentIndex(page.rows.index(0, page.rows.column_at(column)))
        at_counter.press(KEY.Key_F2)
        at_counter.enter(text)
        row = page.rows.row(0)
        at_counter.wait(
            lambda row=row, column=column: page.rows.wrong_with(row, page.rows.columns[page.rows.column_at(column)])
        )
    assert lines(at_counter)[0][1] == 2


def test_not_accepted_is_a_line_counted_apart(at_counter: Hands) -> None:
    take(at_counter, "2 wool blank")
    at_counter.type("1 mattress")
    at_counter.wait(lambda: at_counter.page.field.chosen is not None)
    at_counter.page.side.refusal_chosen.emit("wet")
    at_counter.wait(lambda: at_counter.page.rows.total == 2)
    found = shown(at_counter)
    assert (found.boxes, found.refused_boxes, found.lines[0].said.refused) == (2, 1, "wet")
    at_counter.page.side.refusal_chosen.emit("dirty")
    at_counter.wait(lambda: shown(at_counter).lines[0].said.refused == "dirty")


def test_scans_open_lines_set_where_to_and_add_goods(at_counter: Hands) -> None:
    warehouse = at_counter.warehouse
    wool = warehouse.article("woll")
    take(at_counter, "2 wool blank")
    scan(at_counter, own_code("location", warehouse.shelf("B-01-1")))
    at_counter.wait(lambda: shown(at_counter).lines[0].place == "B-01-1")
    scan(at_counter, own_code("article", wool))
    at_counter.wait(lambda: lines(at_counter)[0][1] == 3)
    scan(at_counter, own_code("article", wool))
    at_counter.wait(lambda: lines(at_counter)[0][1] == 4)
    take(at_counter, "1 pasta")
    scan(at_counter, own_code("box", 1))
    at_counter.wait(at_counter.page.table.hasFocus)
    assert at_counter.page.line_in_work.names["en"].startswith("Wool")


def test_each_scan_counts_however_fast_they_come(at_counter: Hands) -> None:
    card = own_code("article", at_counter.warehouse.article("woll"))
    for _ in range(4):
        at_counter.window.shell.scanning.take(card)
    at_counter.wait(lambda: lines(at_counter) == [("Wool blankets", 4, None)])


def test_the_batch_and_expiry_of_a_code_are_taken_over_but_never_over_what_was_typed(at_counter: Hands) -> None:
    at_counter.warehouse.do(
        add_articles, [NewArticle({"en": "Soup"}, "FOOD_CAN", "H87", expiry_needed=True, barcodes=["4006381333931"])]
    )
    scan(at_counter, "]d2010400638133393117310930" + "10L7")
    at_counter.wait(lambda: at_counter.page.rows.total == 1)
    line = shown(at_counter).lines[0].said
    assert (line.expires, line.batch, line.quantity_milli, line.boxes) == (date(2031, 9, 30), "L7", 1_000, 1)
    scan(at_counter, "]d2010400638133393117310831" + "10L7")
    at_counter.wait(lambda: shown(at_counter).lines[0].said.quantity_milli == 2_000)
    assert shown(at_counter).lines[0].said.expires == date(2031, 9, 30)
    assert "What was typed stays" in at_counter.page.banner.words
    at_counter.page.banner.button.click()
    at_counter.wait(lambda: shown(at_counter).lines[0].said.expires == date(2031, 8, 31))


def test_command_cards_do_everything_without_a_keyboard(at_counter: Hands) -> None:
    by_key = {(card.kind, card.key): card.code for card in cards()}
    scan(at_counter, by_key["quantity", "7"])
    scan(at_counter, by_key["category", "CLO_SHOE"])
    at_counter.wait(lambda: lines(at_counter) == [("Unsorted shoes", 7, None)])
    scan(at_counter, by_key["condition", "good"])
    at_counter.wait(lambda: shown(at_counter).lines[0].said.condition == "good")
    scan(at_counter, by_key["act", "done"])
    at_counter.wait(lambda: not at_counter.warehouse.ask(open_intakes))


def test_labels_are_printed_once_with_a_key(at_counter: Hands) -> None:
    take(at_counter, "2 wool blank")
    assert at_counter.page.printer.words == "Print 2 labels"
    at_counter.press(KEY.Key_F8)
    at_counter.wait(lambda: shown(at_counter).to_label == [])
    at_counter.wait(lambda: not at_counter.page.printer.isEnabled())
    at_counter.press(KEY.Key_Z, CTRL)
    at_counter.wait(lambda: len(shown(at_counter).to_label) == 1)


def test_an_intake_is_finished_opened_again_by_undo_and_open_ones_are_switched(at_counter: Hands) -> None:
    hands = at_counter
    hands.press(KEY.Key_Return, CTRL)
    assert "Nothing was taken in" in hands.window.shell.area.notice.words
    take(hands, "2 wool blank")
    first = hands.page.shown.id
    hands.press(KEY.Key_N, CTRL)
    hands.enter("gemein")
    hands.wait(lambda: hands.page.open_intake is not None and hands.page.shown.id != first)
    hands.press(KEY.Key_N, CTRL)
    hands.wait(lambda: len(hands.page.open_list.buttons) == 2)
    hands.page.open_list.buttons[1].click()
    hands.wait(lambda: hands.page.open_intake is not None and hands.page.shown.id == first)
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: len(hands.warehouse.ask(open_intakes)) == 1)
    hands.wait(lambda: hands.page.shown.state == "finished")
    assert [button.isVisible() for button in hands.page.side.papers] == [True] * 4
    hands.press(KEY.Key_Z, CTRL)
    hands.wait(lambda: len(hands.warehouse.ask(open_intakes)) == 2)


def test_what_is_typed_survives_another_page_and_a_kill(at_counter: Hands) -> None:
    hands = at_counter
    hands.type("4 wool")
    hands.page.draft.keep()
    kept = DraftFile(hands.window.desk.drafts).find(f"intake {hands.page.shown.id} line")
    assert kept is not None
    assert kept[0] == {"line": "4 wool"}
    hands.window.shell.open_page("stock")
    hands.window.shell.open_page("intake")
    assert hands.page.field.text == "4 wool"


def test_the_donor_and_number_of_boxes_are_changed(at_counter: Hands) -> None:
    take(at_counter, "2 wool blank")
    at_counter.page.changer.trigger()
    dialog = at_counter.dialog
    assert isinstance(dialog, DonorDialog)
    at_counter.enter("gemein")
    at_counter.wait(dialog.boxes.hasFocus)
    at_counter.enter("x")
    assert "is no number" in dialog.boxes_field.problem.words
    dialog.boxes.clear()
    at_counter.enter("20")
    at_counter.wait(lambda: shown(at_counter).about_boxes == 20)
    assert shown(at_counter).donor == "Ev. Gemeinde Hörde"
    at_counter.wait(lambda: at_counter.page.side.progress.words == "of about 20 boxes")


def test_a_finished_intake_is_shown_but_not_changed(at_counter: Hands) -> None:
    intake = at_counter.warehouse.do(start_intake, Donor(name="A"))
    at_counter.warehouse.do(add_line, intake, NewLine(at_counter.warehouse.article("woll"), 1))
    at_counter.warehouse.do(finish_intake, intake)
    at_counter.window.shell.open_page("intake", intake)
    at_counter.wait(lambda: at_counter.page.shown is not None and at_counter.page.shown.id == intake)
    page = at_counter.page
    assert not page.field.isEnabled()
    assert not page.finisher.isEnabled()


def test_note_and_slip_are_saved_where_no_printer_is_known(
    at_counter: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printers, "has_printer", lambda: False)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (str(tmp_path / Path(str(a[2])).name), ""))
    take(at_counter, "2 wool blank")
    at_counter.press(KEY.Key_P, CTRL)
    at_counter.wait((tmp_path / "Goods received note 1.pdf").exists)
    at_counter.page.slip_saver.trigger()
    at_counter.wait((tmp_path / "Donor’s slip 1.pdf").exists)
    assert (tmp_path / "Donor’s slip 1.pdf").read_bytes().startswith(b"%PDF")


def test_a_paper_that_cannot_be_saved_says_why(
    at_counter: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "missing" / "note.pdf"), ""))
    take(at_counter, "2 wool blank")
    at_counter.page.note_saver.trigger()
    at_counter.wait(lambda: "note.pdf could not be saved" in at_counter.window.shell.area.notice.words)


def test_everything_has_a_name(at_counter: Hands) -> None:
    take(at_counter, "2 wool blank")
    assert nameless(at_counter.page) == []


# Today ----------------------------------------------------------------------------------------------------------------


def test_a_delivery_is_announced_changed_and_called_off_on_today(hands: Hands) -> None:
    assert isinstance(hands.page, TodayPage)
    hands.page.announcer.trigger()
    assert isinstance(hands.dialog, DeliveryDialog)
    hands.enter("gemein")
    hands.wait(hands.dialog.at.entry_line.hasFocus)
    hands.enter(f"{datetime.now() + timedelta(days=1):%d.%m.%Y} 10:30")  # noqa: DTZ005 - as typed here
    for text in ("20", "", "mixed", ""):
        hands.enter(text)
    hands.wait(lambda: hands.warehouse.ask(expected))
    [row] = hands.warehouse.ask(expected)
    assert (row.donor, row.about_boxes, row.what) == ("Ev. Gemeinde Hörde", 20, "mixed")
    hands.wait(lambda: hands.page.expected.rows)
    hands.page.expected.rows[0].change.click()
    hands.dialog.entries["boxes"].setText("25")
    hands.dialog.action.click()
    hands.wait(lambda: hands.warehouse.ask(expected)[0].about_boxes == 25)
    hands.wait(lambda: hands.page.expected.rows and hands.page.expected.rows[0].delivery.about_boxes == 25)
    hands.page.expected.rows[0].change.click()
    hands.dialog.caller_off.click()
    hands.wait(lambda: not hands.warehouse.ask(expected))


def test_what_is_wrong_with_a_delivery_is_said_at_its_field(hands: Hands) -> None:
    hands.page.announcer.trigger()
    dialog = hands.dialog
    dialog.action.click()
    assert dialog.at.problem.words
    dialog.at.entry_line.setText("1.12.2031 10:00")
    dialog.entries["pallets"].setText("-1")
    dialog.action.click()
    assert dialog.fields["pallets"].problem.words
    dialog.entries["pallets"].clear()
    dialog.action.click()
    hands.wait(lambda: "Who brings it is missing" in dialog.banner.words)
    dialog.reject()


def test_an_unfinished_intake_is_something_to_do(hands: Hands) -> None:
    intake = hands.warehouse.do(start_intake, Donor(name="Apotheke"))
    hands.page.refresh()
    hands.wait(lambda: any("Intake 1 is not finished" in one.title.words for one in hands.page.list.rows))
    next(one for one in hands.page.list.rows if one.to_do.kind == "intake").button.click()
    hands.wait(lambda: isinstance(hands.page, IntakePage) and hands.page.shown and hands.page.shown.id == intake)


# Effort ---------------------------------------------------------------------------------------------------------------


def test_a_mixed_donation_of_twenty_boxes_takes_no_more_keys_than_designed(hands: Hands) -> None:
    """ui-spec 7 (i): tiles 8 keys and 7 clicks; everything unsorted 4 keys and 2 clicks."""
    donor = hands.warehouse.ask(_donor)
    for boxes in (20, 20):
        hands.warehouse.do(announce, Announced(datetime.now(UTC), donor, about_boxes=boxes))
    hands.page.refresh()
    hands.wait(lambda: len(hands.page.expected.rows) == 2)
    hands.count = clicks = 0
    hands.page.expected.rows[0].accept.click()
    clicks += 1
    hands.wait(lambda: isinstance(hands.page, IntakePage) and hands.page.open_intake is not None)
    for at, digit in enumerate("543332"):
        hands.type(digit)
        hands.page.side.tiles.tiles[at].click()
        clicks += 1
        hands.wait(lambda at=at: hands.page.rows.total == at + 1 and not hands.page.field.text)
    assert (shown(hands).boxes, hands.page.side.progress.words) == (20, "of about 20 boxes")
    hands.press(KEY.Key_F8)
    hands.wait(lambda: shown(hands).to_label == [])
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: not hands.warehouse.ask(open_intakes))
    assert (hands.count, clicks) == (8, 7)

    hands.window.shell.open_page("today")
    hands.wait(lambda: len(hands.page.expected.rows) == 1)
    hands.count = 0
    hands.page.expected.rows[0].accept.click()
    hands.wait(lambda: isinstance(hands.page, IntakePage) and hands.page.open_intake is not None)
    hands.type("20")
    hands.page.side.tiles.tiles[-1].click()
    hands.wait(lambda: shown(hands).boxes == 20 and not hands.page.field.text)
    hands.press(KEY.Key_F8)
    hands.wait(lambda: shown(hands).to_label == [])
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: not hands.warehouse.ask(open_intakes))
    assert hands.count == 4


def _donor(session: Any) -> int:
    from aidhub.services.parties import parties  # noqa: PLC0415

    return parties(session, "donor")[0].id
