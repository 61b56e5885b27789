"""A needs list is taken over by keyboard: pasted, dropped or chosen, its columns changed, open rows chosen, undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hands import CTRL, KEY, Hands, nameless
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from sqlalchemy import select

from aidhub.database.tables import Article, NeedsFile, NeedsLine, NeedsList
from aidhub.services import needs_show
from aidhub.services.needs_show import ListRow, NeedRow, WantedLines, WantedLists
from aidhub.ui.needs.page import NeedsPage
from aidhub.ui.needs.poster import PosterDialog
from aidhub.ui.needs.reading import NeedsReading

CELLS = (
    "Потреби, грудень\t\t\t\n"
    "Найменування\tК-сть\tОд.\tТерміновість\n"
    "Ковдри вовняні\t40\tшт\tтерміново\n"
    "Прилад, якого ніхто не знає\t2\tшт\t\n"
    "Ковдри вовняні\tбагато\tшт\tвисока\n"
    "Разом\t42\t\t"
)


@pytest.fixture
def at(hands: Hands) -> Iterator[Hands]:
    """Somebody on the page Needs, where no list is yet."""
    hands.window.shell.open_page("needs")
    hands.wait(lambda: isinstance(hands.page, NeedsPage))
    yield hands
    QApplication.clipboard().clear()


def paste(at: Hands, text: str = CELLS) -> NeedsReading:
    QApplication.clipboard().setText(text)
    at.press(KEY.Key_V, CTRL)
    return reading(at)


def reading(at: Hands) -> NeedsReading:
    at.wait(lambda: isinstance(at.dialog, NeedsReading) and at.dialog._found is not None)
    found: NeedsReading = at.dialog
    return found


def lines(at: Hands) -> list[NeedRow]:
    return list(at.warehouse.ask(needs_show.lines, WantedLines(sort="position")))


def lists(at: Hands) -> list[ListRow]:
    return list(at.warehouse.ask(needs_show.lists, WantedLists()))


def name_partner(at: Hands, window: NeedsReading) -> None:
    assert at.focus is window.partner
    at.enter("lviv")
    at.wait(lambda: window.partner.partner is not None)


def test_pasted_cells_become_a_list_by_keyboard_and_are_undone_in_one_step(at: Hands) -> None:
    window = paste(at)
    assert window.sums.words == "3 rows"
    assert window.more.words == "1 sure · 2 to choose · 3 left out"
    assert [one.line.row for one in window.choosing.lines] == [4, 5]
    name_partner(at, window)

    window.choosing.go_to_first()
    at.type("blank")
    at.wait(lambda: window.choosing.lines[0].article.suggestions)
    at.press(KEY.Key_Return)
    at.wait()
    assert at.focus is window.choosing.lines[1].article
    at.press(KEY.Key_Tab)
    at.enter("25")
    at.wait(lambda: window.choosing.to_choose == 0)
    assert "3 sure" in window.more.words
    at.press(KEY.Key_Return, CTRL)
    at.wait(lambda: at.dialog is None and at.page.rows.total == 3)

    first, second, third = lines(at)
    assert (first.text, first.certainty, first.quantity_milli, first.priority) == (
        "Ковдри вовняні", "sure", 40_000, "urgent",
    )  # fmt: skip
    assert (second.certainty, second.quantity_milli) == ("confirmed", 2_000)
    assert (third.quantity_milli, third.asked_milli, third.note) == (25_000, 25_000, "багато")
    assert lists(at)[0].title == "Потреби, грудень"
    at.press(KEY.Key_Z, CTRL)
    at.wait(lambda: not lists(at))


def test_nothing_is_kept_before_a_partner_is_named_or_when_the_window_is_left(at: Hands) -> None:
    before = at.warehouse.dump()
    window = paste(at)
    at.press(KEY.Key_Return, CTRL)
    at.wait()
    assert window.partner_field.problem.words
    assert at.dialog is window
    at.press(KEY.Key_Escape)
    at.wait(lambda: at.dialog is None)
    assert at.warehouse.dump() == before
    assert not lists(at)


def test_a_row_is_left_out_and_taken_along_again_and_one_becomes_an_article(at: Hands) -> None:
    window = paste(at)
    name_partner(at, window)
    unknown, many = window.choosing.lines
    many.leaver.click()
    at.wait()
    assert window.sums.words == "2 rows"
    many.leaver.click()
    many.leaver.click()
    unknown.article.setFocus()
    at.type("прилад")
    at.wait(lambda: unknown.article.suggestions)
    while unknown.article._list is not None and unknown.article._list.chosen.thing != "new":  # type: ignore[union-attr]
        at.press(KEY.Key_Down)
    at.press(KEY.Key_Return)
    at.wait()
    at.press(KEY.Key_Return, CTRL)
    at.wait(lambda: at.dialog is None)
    assert [line.text for line in lines(at)] == ["Ковдри вовняні", "Прилад, якого ніхто не знає"]
    made = at.warehouse.ask(lambda session: session.get_one(Article, lines(at)[1].article_id))
    assert (made.name_uk, made.review) == ("Прилад, якого ніхто не знає", True)


def test_a_column_is_changed_at_its_head(at: Hands) -> None:
    window = paste(at, "Dings\tX\tY\nDecken\t5\t7\nBetten\t1\t2")
    assert window.table is not None
    window.table.setFocus()
    window.table.setCurrentIndex(window.rows.index(0, 3))
    at.press(KEY.Key_F2)
    menu = next(one for one in window.findChildren(QMenu) if one.isVisible())
    next(action for action in menu.actions() if action.text() == "Quantity").trigger()
    menu.close()
    at.wait(lambda: window._found and window._found.needs.columns[2].field == "quantity")
    assert window._found is not None
    assert not window._found.needs.taken, "nobody said which column names the articles"
    window._mean(window._found.needs.columns[0], "article", True)
    at.wait(lambda: window._found and window._found.needs.taken)
    assert [line.what.quantity_milli for line in window._found.needs.taken if line.what] == [None, 7_000, 2_000]
    assert window.rows.text_of(window.rows.row(1), window.rows.columns[3]) == "7"


def test_a_table_nobody_understands_is_shown_so_that_its_columns_can_be_named(at: Hands) -> None:
    window = paste(at, "a\tb\tc\nd\te\tf\ng\th\ti")
    assert window.banner.words
    assert not window.action.isEnabled()
    assert window.rows.total == 3


def test_a_letter_becomes_open_rows_with_a_question(at: Hands) -> None:
    window = paste(at, "Доброго дня! Просимо надати 20 ковдр.\nКовдри вовняні – 30 шт\nДякуємо")
    assert "text" in window.question.words
    assert window.sums.words == "3 rows"
    assert "1 sure" in window.more.words


def test_a_file_is_chosen_or_dropped_and_kept_with_the_list(
    at: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "потреби.csv"
    file.write_text(CELLS.replace("\t", ";"), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    at.press(KEY.Key_O, CTRL)
    window = reading(at)
    assert window.where.words.startswith("потреби.csv")
    at.press(KEY.Key_Escape)
    at.wait(lambda: at.dialog is None)

    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                      Qt.KeyboardModifier.NoModifier)  # fmt: skip
    at.page.bringing.eventFilter(at.page, drop)
    window = reading(at)
    name_partner(at, window)
    at.press(KEY.Key_Return, CTRL)
    at.wait(lambda: at.dialog is None)
    kept = at.warehouse.ask(lambda session: [(one.name, one.content) for one in session.scalars(select(NeedsFile))])
    assert kept == [("потреби.csv", file.read_bytes())]


def test_a_file_that_is_no_list_is_refused_with_a_sentence(at: Hands, tmp_path: Path) -> None:
    file = tmp_path / "brief.pdf"
    file.write_bytes(b"%PDF-1.4 nothing")
    at.page.bringing.read(file)
    at.wait(lambda: not at.window.desk.background.is_busy())
    assert at.dialog is None
    assert at.warehouse.ask(lambda session: session.scalars(select(NeedsList)).all()) == []
    assert at.warehouse.ask(lambda session: session.scalars(select(NeedsLine)).all()) == []


def test_one_copied_cell_is_pasted_where_it_always_was(at: Hands) -> None:
    QApplication.clipboard().setText(CELLS)
    window = paste(at)
    name_partner(at, window)
    at.press(KEY.Key_Return, CTRL)
    at.wait(lambda: at.dialog is None and at.page.rows.total == 3)
    QApplication.clipboard().setText("77")
    at.page.table.setFocus()
    at.page.table.setCurrentIndex(at.page.rows.index(0, at.page.rows.column_at("quantity")))
    at.press(KEY.Key_V, CTRL)
    at.wait(lambda: 77_000 in {line.quantity_milli for line in lines(at)})
    assert at.dialog is None


def test_everything_in_the_window_has_a_name_in_every_language(at: Hands) -> None:
    window = paste(at)
    assert nameless(window) == []
    for code in ("de", "uk", "en"):
        at.window.language.use(code)
        at.wait()
        assert "{" not in window.more.words + window.sums.words + window.choosing.heading.words


def test_the_answer_and_the_poster_are_saved_and_the_text_is_copied(
    at: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = paste(at)
    name_partner(at, window)
    at.press(KEY.Key_Return, CTRL)
    at.wait(lambda: at.dialog is None and at.page.shown is not None)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (str(tmp_path / Path(str(a[2])).name), ""))
    for command in at.page.answers.of_list:
        command.trigger()
        at.wait()
    at.page.answers.of_all[0].trigger()
    at.wait(lambda: isinstance(at.dialog, PosterDialog))
    poster = at.dialog
    assert nameless(poster) == []
    rows = [poster.rows.row(place) for place in range(poster.rows.total)]
    assert all(poster.rows.is_ticked(one) for one in rows)
    poster.copier.click()
    at.wait(lambda: "Що нам потрібно" in QApplication.clipboard().text())
    if rows:
        at.press(KEY.Key_Space, CTRL)
        assert len(poster.left().wanted) + len(poster.left().full) == len(rows) - 1
    at.press(KEY.Key_Return, CTRL)
    at.wait(lambda: at.dialog is None)
    assert sorted(file.suffix for file in tmp_path.glob("*.*") if file.suffix in (".pdf", ".xlsx")) == [
        ".pdf", ".pdf", ".xlsx",
    ]  # fmt: skip
