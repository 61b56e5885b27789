"""The page Needs, by keyboard alone: a list is begun, its lines typed, understood, ranked and undone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hands import CTRL, KEY, Hands, nameless, open_transport
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from aidhub.domain.codes import own_code
from aidhub.services import needs, needs_show
from aidhub.services.article_parts import add_part
from aidhub.services.needs import NewLine, NewList
from aidhub.services.needs_show import NeedRow, WantedLines, WantedLists
from aidhub.services.parties import find_party
from aidhub.ui.components.buttons import CommandButton
from aidhub.ui.needs.by_persons import ByPersonsDialog
from aidhub.ui.needs.dialogs import ArticleDialog, HistoryDialog, ListDialog
from aidhub.ui.needs.page import NeedsPage
from aidhub.ui.transport.page import TransportPage
from aidhub.ui.transports.new import NewTransportDialog

SHIFT = Qt.KeyboardModifier.ShiftModifier
ONE = 1000


@pytest.fixture
def at(hands: Hands) -> Iterator[Hands]:
    """Somebody on the page Needs, where no list is yet."""
    hands.window.shell.open_page("needs")
    hands.wait(lambda: isinstance(hands.page, NeedsPage))
    yield hands
    QApplication.clipboard().clear()


def partner(at: Hands, name: str = "Lviv") -> int:
    return int(at.warehouse.ask(find_party, name, "partner"))


def kept(at: Hands, *lines: NewLine, name: str = "Lviv", back: int = 0, **more: Any) -> int:
    day = date.today() - timedelta(days=back)  # noqa: DTZ011 - as at a workstation
    list_id = int(at.warehouse.do(needs.make_list, NewList(partner(at, name), day, **more), lines))
    at.page.refresh()
    at.wait(lambda: at.page.lists.total and (not lines or at.page.rows.total))
    return list_id


def blankets(at: Hands, number: int = 50, **more: Any) -> NewLine:
    return NewLine("Ковдри", at.warehouse.article("blanket"), more.pop("certainty", "sure"), number * ONE, **more)


def rows(at: Hands) -> list[NeedRow]:
    return list(at.warehouse.ask(needs_show.lines, WantedLines(sort="position")))


def on_line(at: Hands, row: int = 0, column: str = "text") -> None:
    at.page.table.setFocus()
    at.page.table.setCurrentIndex(at.page.rows.index(row, at.page.rows.column_at(column)))
    at.wait()


def test_a_list_is_begun_and_its_lines_are_typed(at: Hands) -> None:
    assert at.page._stack.currentIndex() == 1, "nothing is there yet"
    at.press(KEY.Key_N, CTRL)
    at.wait(lambda: isinstance(at.dialog, ListDialog))
    at.enter("lviv")
    at.enter("Winter")
    at.wait(lambda: at.dialog is None and at.page.shown is not None)

    assert at.page.name.words.startswith("Lviv, ")
    assert at.focus is at.page.entry.field
    at.enter("50 blanket")
    at.wait(lambda: at.page.rows.total == 1)
    at.enter("3 unicorns")
    at.wait(lambda: at.page.rows.total == 2)

    first, second = rows(at)
    assert (first.quantity_milli, first.certainty, first.text) == (50 * ONE, "confirmed", "blanket")
    assert (second.article_id, second.asked_milli, second.certainty) == (None, 3 * ONE, "open")
    on_line(at)
    at.press(KEY.Key_Z, CTRL)
    at.wait(lambda: at.page.rows.total == 1)


def test_what_is_proposed_is_confirmed_with_a_key_and_what_is_open_is_chosen(at: Hands) -> None:
    kept(at, blankets(at, certainty="proposed"), NewLine("Щось тепле", asked_milli=4 * ONE))
    on_line(at)
    at.press(KEY.Key_Return)
    at.wait(lambda: rows(at)[0].certainty == "confirmed")

    on_line(at, 1)
    at.press(KEY.Key_Return)
    at.wait(lambda: isinstance(at.dialog, ArticleDialog))
    at.type("blanket")
    at.wait(lambda: at.dialog.field.suggestions)
    at.press(KEY.Key_Return)
    at.wait(lambda: at.dialog is None)

    line = rows(at)[1]
    assert (line.certainty, line.quantity_milli, line.text) == ("confirmed", 4 * ONE, "Щось тепле")
    at.press(KEY.Key_Z, CTRL)
    at.wait(lambda: rows(at)[1].article_id is None)


def test_the_quantity_is_edited_from_anywhere_in_the_line(at: Hands) -> None:
    kept(at, blankets(at))
    on_line(at)
    at.press(KEY.Key_F2)
    at.type("75")
    at.press(KEY.Key_Return)
    at.wait(lambda: rows(at)[0].quantity_milli == 75 * ONE)
    assert rows(at)[0].asked_milli == 50 * ONE

    at.press(KEY.Key_F2)
    at.type("many")
    at.press(KEY.Key_Return)
    at.wait(lambda: at.page.rows.wrong_with(at.page.table.current_row, at.page.rows.columns[4]))
    assert rows(at)[0].quantity_milli == 75 * ONE


def test_priorities_follow_two_keys_and_the_line_stays_chosen(at: Hands) -> None:
    kept(at, blankets(at), blankets(at, 7, priority="high"))
    on_line(at, 1)
    at.press(KEY.Key_Up, CTRL | SHIFT)
    at.press(KEY.Key_Up, CTRL | SHIFT)
    at.wait(lambda: rows(at)[0].priority == "urgent")

    assert at.page.table.current_row.id == rows(at)[0].id
    at.press(KEY.Key_Down, CTRL | SHIFT)
    at.wait(lambda: rows(at)[0].priority == "high")


def test_a_line_is_removed_and_its_removal_undone(at: Hands) -> None:
    kept(at, blankets(at), blankets(at, 7))
    on_line(at)
    at.press(KEY.Key_Delete)
    at.wait(lambda: at.page.rows.total == 1)
    at.press(KEY.Key_Z, CTRL)
    at.wait(lambda: at.page.rows.total == 2)


def test_details_tell_of_boxes_of_others_and_of_what_is_covered(at: Hands) -> None:
    kept(at, blankets(at, 5, priority="urgent"), name="Zhytomyr")
    list_id = kept(at, blankets(at, 500))
    at.page.show_thing(list_id)
    at.wait(lambda: at.page.shown and at.page.shown.id == list_id and at.page.rows.total == 1)
    on_line(at)
    at.wait(lambda: at.page.inspector.shown and at.page.inspector.shown.row.list_id == list_id)

    shown = at.page.inspector.shown
    assert shown.boxes[0].place == "1"
    assert [(one.partner, one.open_milli) for one in shown.others] == [("БФ «Тепла оселя»", 5 * ONE)]
    assert shown.row.missing_milli == 500 * ONE - sum((80, 16)) * ONE
    at.press(KEY.Key_Space)
    assert not at.page.inspector.isVisible()
    at.press(KEY.Key_Space)
    assert at.page.inspector.isVisible()


def test_a_stale_list_asks_to_be_confirmed(at: Hands) -> None:
    kept(at, blankets(at), back=60)
    at.wait(lambda: at.page.banner.words == "This list is 60 days old. Ask whether it still holds.")
    at.press(KEY.Key_H, CTRL | SHIFT)
    at.wait(lambda: not at.page.banner.isVisible())
    at.press(KEY.Key_Z, CTRL)
    at.wait(at.page.banner.isVisible)


def test_a_closed_list_leaves_the_lists_and_can_be_opened_again(at: Hands) -> None:
    list_id = kept(at, blankets(at))
    at.page.closer.trigger()
    at.wait(lambda: at.page.lists.total == 0)
    at.page.show_thing(list_id)
    at.wait(lambda: at.page.lists.total == 1 and at.page.banner.isVisible())
    assert not at.page.entry.isVisible()
    at.page.closer.trigger()
    at.wait(lambda: at.warehouse.ask(needs_show.count_lists, WantedLists()) == 1)


def test_a_scanned_article_shows_who_needs_it(at: Hands) -> None:
    kept(at, blankets(at, 5), name="Zhytomyr")
    kept(at, blankets(at, 7), NewLine("Щось"))
    at.window.shell.scanning.take(own_code("article", at.warehouse.article("blanket")))
    at.wait(lambda: {row.partner for _, row in at.page.rows.here()} == {"БФ «Тепла оселя»", "Клініка «Зразок»"})
    assert not at.page.entry.isVisible()
    assert "partner" in at.page.table.seen_columns()

    at.press(KEY.Key_Escape)
    at.wait(at.page.entry.isVisible)
    assert "partner" not in at.page.table.seen_columns()


def test_goods_are_proposed_on_the_next_transport_to_the_partner(at: Hands) -> None:
    open_transport(at)
    number = at.page.shown.number
    at.window.shell.open_page("needs")
    kept(at, blankets(at))
    on_line(at)
    at.press(KEY.Key_Return, CTRL)
    at.wait(lambda: isinstance(at.page, TransportPage) and at.page.proposal.is_open)
    assert at.page.shown.number == number
    assert [line.article_id for line in at.page.proposal.proposal.lines] == [at.warehouse.article("blanket")]


def test_without_a_transport_to_the_partner_one_is_planned_there(at: Hands) -> None:
    kept(at, blankets(at))
    on_line(at)
    at.press(KEY.Key_Return, CTRL)
    at.wait(lambda: isinstance(at.dialog, NewTransportDialog))
    assert [stop.id for stop in at.dialog.stops.stops] == [partner(at)]


def test_a_partner_who_needs_nothing_more_gets_no_other_goods_loaded(at: Hands) -> None:
    open_transport(at)
    at.window.shell.open_page("needs")
    kept(at, NewLine("Щось"))
    on_line(at)
    at.press(KEY.Key_Return, CTRL)
    at.wait(lambda: isinstance(at.page, TransportPage) and at.page.shown)
    assert (at.page.shown.lines, at.page.proposal.is_open) == ((), False)


def test_substitutes_are_allowed_beside_the_line_and_its_words_stay(at: Hands) -> None:
    at.warehouse.do(add_part, at.warehouse.article("blanket"), "substitute", "Sleeping bags")
    kept(at, blankets(at, substitutes=False))
    on_line(at)
    at.wait(lambda: at.page.inspector.shown and at.page.inspector.shown.instead)
    [button] = [one for one in at.page.inspector.findChildren(CommandButton) if one.isVisible()]
    assert button.words == "Allow substitutes"
    button.click()
    at.wait(lambda: rows(at)[0].substitutes)
    at.wait(lambda: at.page.substituter.words == "Forbid substitutes")
    assert (rows(at)[0].text, rows(at)[0].article_id) == ("Ковдри", at.warehouse.article("blanket"))
    at.wait(lambda: not any(one.isVisible() for one in at.page.inspector.findChildren(CommandButton)))
    at.press(KEY.Key_Z, CTRL)
    at.wait(lambda: not rows(at)[0].substitutes)


def test_views_show_what_is_to_clarify_and_what_is_missing(at: Hands) -> None:
    kept(at, blankets(at), blankets(at, 500, priority="urgent"), NewLine("Щось"))
    on_line(at)
    at.press(KEY.Key_Tab, CTRL)
    at.wait(lambda: [row.text for _, row in at.page.rows.here()] == ["Щось"])
    at.press(KEY.Key_Tab, CTRL)
    at.wait(lambda: at.page.rows.total == 2)


@pytest.mark.parametrize("language", ["de", "uk"])
def test_all_of_it_is_said_in_every_language(at: Hands, language: str) -> None:
    kept(at, blankets(at), NewLine("Щось"), title="Winter")
    at.window.language.use(language)
    at.wait()

    assert nameless(at.page) == []
    words = {"de": "Bedarf", "uk": "Потреби"}[language]
    assert at.page.title.words == words


def test_lines_are_computed_from_persons_and_days(at: Hands) -> None:
    kept(at, blankets(at), title="Winter")
    at.press(KEY.Key_P, CTRL | SHIFT)
    at.wait(lambda: isinstance(at.dialog, ByPersonsDialog) and at.dialog.rows.total > 5)
    at.enter("100")
    at.press(KEY.Key_Space, CTRL)
    at.wait(lambda: at.dialog.rows.ticked)
    at.press(KEY.Key_Return, CTRL)
    at.wait(lambda: at.dialog is None and at.page.rows.total == 2)

    assert rows(at)[1].quantity_milli == 100 * 30 * 15 * ONE
    at.press(KEY.Key_Z, CTRL)
    at.wait(lambda: at.page.rows.total == 1)


def test_a_figure_is_changed_in_its_cell(at: Hands) -> None:
    kept(at, blankets(at))
    at.press(KEY.Key_P, CTRL | SHIFT)
    at.wait(lambda: isinstance(at.dialog, ByPersonsDialog) and at.dialog.rows.total > 5)
    dialog = at.dialog
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(dialog.rows.index(0, dialog.rows.column_at("each")))
    at.press(KEY.Key_F2)
    at.type("20")
    at.press(KEY.Key_Return)
    at.wait(lambda: dialog.rows.row(0).figure.amount_milli == 20 * ONE)
    assert dialog.rows.row(0).figure.source == "Olena"


def test_the_history_of_a_list_is_told(at: Hands) -> None:
    kept(at, blankets(at))
    at.page.teller.trigger()
    at.wait(lambda: isinstance(at.dialog, HistoryDialog))
    at.wait(lambda: any("Needs list of" in label.text() for label in at.dialog.findChildren(QLabel)))


def test_the_file_a_list_came_in_is_saved_as_it_was(at: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    day = date.today()  # noqa: DTZ011 - as at a workstation
    file = ("потреби.csv", "Ковдри;20".encode())
    at.warehouse.do(needs.make_list, NewList(partner(at), day), [blankets(at)], file)
    at.page.refresh()
    at.wait(lambda: at.page.shown and at.page.shown.source)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.csv"), ""))

    at.page.answers.filer.trigger()
    at.wait((tmp_path / "out.csv").is_file)
    assert (tmp_path / "out.csv").read_bytes() == file[1]
