"""A line is typed as it is spoken: chips say how it was understood, articles are offered, ↵ takes it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from aidhub.domain.entry_line import Counts
from aidhub.domain.errors import NothingChanged
from aidhub.i18n import use_language
from aidhub.ui.desk import Desk
from aidhub.ui.entry_field import OFFICE, EntryField
from aidhub.ui.scanner import ScannerKeys
from aidhub.ui.theme import Theme, px

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


class Bench:
    """Somebody at a page with an entry field and a button behind it."""

    def __init__(self, qtbot: QtBot, desk: Desk, counts: Counts = Counts.BOXES) -> None:
        self.qtbot, self.desk = qtbot, desk
        self.page = QWidget()
        self.entry = EntryField(desk, "What was brought", counts=counts, today=lambda: date(2026, 12, 1))
        self.behind = QPushButton("Behind")
        column = QVBoxLayout(self.page)
        column.addWidget(self.entry)
        column.addWidget(self.behind)
        self.taken: list[tuple[str, str]] = []
        self.went_up = 0
        self.entry.entered.connect(self._take)
        self.entry.went_up.connect(self._count_up)
        qtbot.addWidget(self.page)
        self.page.resize(800, 500)
        self.page.show()
        self.page.activateWindow()
        self.entry.setFocus()
        qtbot.waitUntil(self.entry.field.hasFocus)

    def _take(self, entered: object) -> None:
        self.taken.append((entered.line.text, entered.article.code if entered.article else ""))  # type: ignore[attr-defined]

    def _count_up(self) -> None:
        self.went_up += 1

    def type(self, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.focus, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focus, key, modifier)

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def offered(self) -> list[str]:
        """What is offered, once all is answered."""
        self.qtbot.waitUntil(lambda: not self.desk.is_busy)
        return [one.title for one in self.entry.list._rows.rows] if self.entry.list.isVisible() else []

    def chips(self) -> list[str]:
        return [words for words, _, _ in self.entry.field._chips]

    def said(self) -> str:
        return self.entry._problem.words if self.entry._below.isVisible() else ""


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, "light")
    yield theme
    theme.set_text_size(100)
    theme.deleteLater()


@pytest.fixture
def bench(qtbot: QtBot, desk: Desk, look: Theme) -> Bench:
    assert look.text_size == 100
    return Bench(qtbot, desk)


def test_a_line_shows_how_it_was_understood_and_enter_takes_it(bench: Bench) -> None:
    bench.type("4 schlafs 38kg")
    assert bench.chips() == ["4 boxes", "38 kg"]
    assert bench.offered()[0] == "Sleeping bags"
    bench.press(KEY.Key_Return)
    assert bench.taken == [("4 schlafs 38kg", "schlafs")]
    assert bench.entry.text == "4 schlafs 38kg"
    bench.entry.clear()
    assert (bench.offered(), bench.chips(), bench.said()) == ([], [], "")


def test_enter_before_the_answer_takes_the_first_article_that_comes(bench: Bench) -> None:
    bench.type("4 schlafs")
    bench.press(KEY.Key_Return)
    bench.qtbot.waitUntil(lambda: bench.taken == [("4 schlafs", "schlafs")])


def test_down_and_tab_walk_the_articles_and_tab_leaves_behind_the_last(bench: Bench) -> None:
    bench.type("decken")
    assert len(bench.offered()) == 3
    bench.press(KEY.Key_Down)
    bench.press(KEY.Key_Tab)
    assert bench.entry.list.currentIndex().row() == 2
    bench.press(KEY.Key_Backtab, SHIFT)
    assert bench.entry.list.currentIndex().row() == 1
    bench.press(KEY.Key_Enter)
    assert bench.taken[0][1] == bench.entry._found.articles[1].code  # type: ignore[union-attr]
    bench.press(KEY.Key_Tab)
    bench.press(KEY.Key_Tab)
    assert bench.behind.hasFocus()


def test_what_was_chosen_stays_while_weight_and_day_are_typed(bench: Bench) -> None:
    bench.type("4 decken")
    assert len(bench.offered()) == 3
    bench.press(KEY.Key_Down)
    chosen = bench.entry.chosen
    bench.type(" gut 38kg 12/2027")
    bench.offered()
    assert bench.entry.chosen == chosen
    bench.press(KEY.Key_Return)
    assert bench.taken == [("4 decken gut 38kg 12/2027", chosen.code if chosen else "")]


def test_up_above_the_first_article_goes_to_the_lines(bench: Bench) -> None:
    bench.type("decken")
    bench.offered()
    bench.press(KEY.Key_Down)
    bench.press(KEY.Key_Up)
    assert bench.went_up == 0
    bench.press(KEY.Key_Up)
    assert bench.went_up == 1


def test_escape_closes_the_articles_and_loses_no_text(bench: Bench) -> None:
    bench.type("4 schlafs")
    assert bench.offered()
    bench.press(KEY.Key_Escape)
    assert bench.offered() == []
    assert bench.entry.text == "4 schlafs"
    assert bench.entry.step_back() is False
    bench.press(KEY.Key_Down)
    assert bench.offered()[0] == "Sleeping bags"


def test_what_cannot_be_so_is_said_and_stops_the_line(bench: Bench) -> None:
    bench.type("reis 13/2027")
    bench.offered()
    bench.press(KEY.Key_Return)
    assert bench.taken == []
    assert bench.said() == "There is no month 13. Type month and year, like 08/2027."
    assert bench.said() in bench.entry.field.accessibleDescription()
    assert bench.entry.text == "reis 13/2027"
    bench.entry.set_text("reis 12/2027")
    bench.offered()
    bench.press(KEY.Key_Return)
    assert bench.said() == ""
    assert bench.taken == [("reis 12/2027", "reis")]


def test_a_past_day_is_said_and_taken(bench: Bench) -> None:
    bench.type("reis 11/2026")
    bench.offered()
    assert "is past" in bench.said()
    bench.press(KEY.Key_Return)
    assert bench.taken == [("reis 11/2026", "reis")]


def test_a_line_without_an_article_is_taken_as_it_is(bench: Bench) -> None:
    bench.type("12,9kg")
    bench.press(KEY.Key_Return)
    assert bench.taken == [("12,9kg", "")]


def test_a_word_nobody_knows_is_said_and_the_page_decides(bench: Bench) -> None:
    bench.type("4 xyzzyq")
    bench.offered()
    assert bench.said() == "No article is called “xyzzyq”. Type another word."
    bench.press(KEY.Key_Return)
    assert bench.taken == [("4 xyzzyq", "")]


def test_an_empty_field_takes_nothing(bench: Bench) -> None:
    bench.press(KEY.Key_Return)
    assert bench.taken == []


def test_a_category_takes_the_line_with_its_article_to_sort(bench: Bench) -> None:
    bench.type("4 38kg")
    bench.entry.take_category("CLO_ADULT")
    bench.qtbot.waitUntil(lambda: bench.taken == [("4 38kg", "unskleid")])
    bench.entry.set_text("4 13/2027")
    bench.entry.take_category("CLO_ADULT")
    bench.offered()
    assert len(bench.taken) == 1
    bench.entry.clear()
    bench.entry.offer_category("CLO_ADULT")
    assert bench.offered()[0] == "Unsorted clothing"


def test_typing_is_undone_first_and_then_the_window_may(bench: Bench) -> None:
    bench.type("4 schlafs")
    bench.press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.entry.text == ""
    undo = QKeyEvent(QEvent.Type.ShortcutOverride, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    undo.ignore()
    QApplication.sendEvent(bench.entry.field, undo)
    assert not undo.isAccepted()


def test_a_scan_never_lands_in_the_field(bench: Bench, qapp: QApplication) -> None:
    keys, scans = ScannerKeys(qapp), list[str]()
    keys.scanned.connect(scans.append)
    for code in [*"2100000042310", "\r"]:
        key = KEY.Key_Return if code == "\r" else Qt.Key(ord(code))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(bench.entry.field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, code))
    bench.qtbot.waitUntil(lambda: scans == ["2100000042310"])
    assert (bench.entry.text, bench.taken) == ("", [])
    qapp.removeEventFilter(keys)
    keys.deleteLater()


def test_a_refusal_is_said_beneath_and_the_text_stays(bench: Bench) -> None:
    bench.type("4 schlafs")
    bench.offered()
    bench.entry.show_refusal(NothingChanged())
    assert bench.said() == "Everything is like that already. Nothing was changed."
    assert bench.entry.text == "4 schlafs"


def test_another_language_says_all_anew_and_keeps_the_text(bench: Bench) -> None:
    bench.type("4 schlafs 38kg")
    bench.offered()
    use_language("de")
    QApplication.sendEvent(bench.page, QEvent(QEvent.Type.LanguageChange))
    assert bench.entry.text == "4 schlafs 38kg"
    assert bench.chips() == ["4 Kartons", "38 kg"]
    assert bench.offered()[0] == "Schlafsäcke"
    bench.entry.clear()
    assert bench.entry.field.placeholderText() == "So tippen: Anzahl, Inhalt, Gewicht, MHD"


def test_more_letters_than_fit_are_said_and_never_cut(bench: Bench) -> None:
    bench.entry.set_text("x" * 201)
    bench.press(KEY.Key_Return)
    assert bench.taken == []
    assert "at most 200 fit here" in bench.said()


def test_a_screen_reader_hears_the_field_its_articles_and_what_was_understood(bench: Bench) -> None:
    bench.type("4 schlafs")
    bench.offered()
    assert bench.entry.field.accessibleName() == "What was brought"
    assert bench.entry.field.accessibleDescription() == "4 boxes, schlafs"
    assert bench.entry.list.accessibleName() == "Articles that fit"
    offered = QAccessible.queryAccessibleInterface(bench.entry.list)
    assert offered.child(0).text(QAccessible.Text.Name).startswith("Sleeping bags, ")


@pytest.mark.parametrize("percent", [80, 100, 150, 200])
def test_the_field_is_as_high_as_the_design_at_every_text_size(
    qtbot: QtBot, desk: Desk, look: Theme, percent: int
) -> None:
    look.set_text_size(percent)
    bench = Bench(qtbot, desk)
    bench.type("4 schlafs 38kg 12/2027 gut")
    bench.offered()
    assert abs(bench.entry.field.height() - px(64)) <= 2
    assert bench.entry.list.height() >= bench.entry.list.count * px(44)
    office = EntryField(desk, "Office", size=OFFICE)
    qtbot.addWidget(office)
    office.show()
    assert office.field.height() < bench.entry.field.height()


def test_in_an_open_box_letters_are_sizes(qtbot: QtBot, desk: Desk, look: Theme) -> None:
    assert look.text_size == 100
    bench = Bench(qtbot, desk, Counts.PIECES)
    bench.type("3 l")
    assert bench.chips() == ["3", "size L"]
    bench.press(KEY.Key_Return)
    assert bench.taken == [("3 l", "")]
