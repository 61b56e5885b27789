"""Tables feel like a spreadsheet; rows come page by page and keep their place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot
from sample_page import STOCK, columns
from warehouse import Warehouse

from aidhub.domain.filters import read_filter
from aidhub.services.stock_question import Wanted
from aidhub.settings import Settings, TableColumns
from aidhub.ui.commands import Command
from aidhub.ui.components.keys_overlay import KeyBadge
from aidhub.ui.components.surfaces import EmptyState
from aidhub.ui.desk import Desk
from aidhub.ui.drawing import Chip, chip_width
from aidhub.ui.table import RIGHT, CellEdit, Column, FixedRows, PagedRows, Table, TableFoot
from aidhub.ui.table.cells import PADDING
from aidhub.ui.table.clipboard import copied, pasted, tab_separated
from aidhub.ui.table.column import TICK
from aidhub.ui.table.paged import KEPT, PAGE
from aidhub.ui.theme import Theme

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALL = Wanted(sort="quantity")


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, "light")
    yield theme
    theme.deleteLater()


@pytest.fixture
def rows(desk: Desk, qtbot: QtBot) -> PagedRows:
    made = PagedRows(desk, columns(), STOCK)
    made.show_wanted(ALL)
    qtbot.waitUntil(lambda: made.is_counted)
    return made


@pytest.fixture
def table(rows: PagedRows, qtbot: QtBot) -> Table:
    return shown(Table(rows, "Stock"), qtbot)


def shown(table: Table, qtbot: QtBot) -> Table:
    qtbot.addWidget(table)
    table.resize(900, 500)
    table.show()
    table.activateWindow()
    qtbot.waitUntil(table.isActiveWindow)
    table.setFocus()
    return table


def go_to(table: Table, row: int, column: str = "number") -> None:
    table.setCurrentIndex(table.rows.index(row, table.rows.column_at(column)))


def pieces(row: Any) -> int:
    return int(row.quantity_milli // 1000)


def in_view(table: Table) -> list[int]:
    """The pieces of the rows that are seen: box n holds n pieces."""
    first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
    return [pieces(table.rows.row(at)) for at in range(first, last + 1) if table.rows.row(at) is not None]


# Paging


def test_the_first_page_comes_by_limit_and_the_scroll_bar_is_honest(desk: Desk, qtbot: QtBot) -> None:
    rows = PagedRows(desk, columns(), STOCK)
    totals: list[int] = []
    rows.arrived.connect(lambda _: totals.append(rows.rowCount()))
    rows.show_wanted(ALL)
    qtbot.waitUntil(lambda: len(totals) == 2)
    assert totals == [PAGE, 300]
    assert len(list(rows.here())) == PAGE


def test_rows_further_down_are_asked_for_when_they_are_looked_at(table: Table, qtbot: QtBot) -> None:
    assert table.rows.row(299) is None
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: table.rows.row(299) is not None)
    assert pieces(table.rows.row(299)) == 300
    assert in_view(table)[-1] == 300


def test_what_is_scrolled_past_is_not_asked_for(rows: PagedRows, desk: Desk, qtbot: QtBot) -> None:
    asked: list[int] = []
    source = replace(STOCK, rows=lambda _session, _wanted, offset, _limit: asked.append(offset) or [])
    rows._source = source
    for at in (130, 131, 260):
        rows.row(at)
    qtbot.wait(100)
    assert asked == [256]


def test_pages_longest_unused_are_let_go(desk: Desk, qtbot: QtBot) -> None:
    rows = PagedRows(
        desk,
        columns()[1:2],
        replace(STOCK, count=lambda *_: 100_000, rows=lambda _session, _wanted, at, n: range(at, at + n)),
    )
    rows.show_wanted(ALL)
    qtbot.waitUntil(lambda: rows.is_counted)
    for page in range(KEPT + 5):
        rows.row(page * PAGE)
        qtbot.waitUntil(lambda at=page * PAGE: rows.row(at) == at)
    assert len(rows._pages) == KEPT
    assert 0 not in rows._pages


def test_a_list_that_is_there_at_once_needs_no_count(desk: Desk, qtbot: QtBot) -> None:
    rows = PagedRows(desk, columns(), STOCK)
    rows.show_wanted(replace(ALL, filter=read_filter("nothing like it")))
    with qtbot.waitSignal(rows.arrived):
        pass
    assert rows.is_counted
    assert rows.rowCount() == 0


def test_the_old_rows_stay_until_the_new_ones_are_there(table: Table, qtbot: QtBot) -> None:
    table.rows.show_wanted(replace(ALL, descending=True))
    assert pieces(table.rows.row(0)) == 1
    qtbot.waitUntil(lambda: pieces(table.rows.row(0)) == 300)


def test_an_answer_for_an_older_question_is_dropped(rows: PagedRows, qtbot: QtBot) -> None:
    rows.show_wanted(replace(ALL, descending=True))
    rows.show_wanted(ALL)
    qtbot.wait(200)
    assert pieces(rows.row(0)) == 1


# Keeping the place


def test_after_a_change_selection_ticks_and_scroll_place_stay_on_their_rows(
    table: Table, desk: Desk, stocked: Warehouse, qtbot: QtBot
) -> None:
    table.verticalScrollBar().setValue(40 * table.row_height() + 7)
    go_to(table, 45)
    table.rows.tick([table.rows.row(46)], on=True)
    before = in_view(table)
    height = table.rowViewportPosition(45)
    stocked.receive("blanket", boxes=[0.001, 0.002, 0.003])  # three rows more above
    table.rows.refresh()
    qtbot.waitUntil(lambda: table.rows.rowCount() == 303)
    assert in_view(table) == before
    assert pieces(table.current_row) == 46
    assert table.currentIndex().row() == 48
    assert table.rowViewportPosition(48) == height
    assert [index.row() for index in table.selectionModel().selectedIndexes()] == [48]
    assert [pieces(row) for _, row in table.rows.here() if table.rows.is_ticked(row)] == [47]


def test_a_row_that_is_gone_leaves_its_place_to_the_next(desk: Desk, qtbot: QtBot) -> None:
    table = shown(numbers(range(10)), qtbot)
    go_to(table, 4, "n")
    table.rows.show_rows([n for n in range(10) if n != 4])
    assert table.current_row == 5
    table.rows.show_rows([])
    assert table.current_row is None


def test_another_filter_begins_at_the_top_without_ticks(table: Table, qtbot: QtBot) -> None:
    table.rows.tick([table.rows.row(3)], on=True)
    table.verticalScrollBar().setValue(1000)
    table.rows.show_wanted(replace(ALL, descending=True))
    with qtbot.waitSignal(table.rows.arrived):
        pass
    assert table.verticalScrollBar().value() == 0
    assert table.rows.ticked == set()


def test_another_order_keeps_the_ticks(table: Table, qtbot: QtBot) -> None:
    table.rows.tick([table.rows.row(3)], on=True)
    click_head(table, "quantity", qtbot)
    qtbot.waitUntil(lambda: pieces(table.rows.row(0)) == 300)
    assert len(table.rows.ticked) == 1


def test_a_click_on_a_head_is_handed_to_the_database(table: Table, qtbot: QtBot) -> None:
    click_head(table, "quantity", qtbot)
    qtbot.waitUntil(lambda: pieces(table.rows.row(0)) == 300)
    assert (table.rows.wanted.sort, table.rows.wanted.descending) == ("quantity", True)
    click_head(table, "number", qtbot)
    assert (table.rows.wanted.sort, table.rows.wanted.descending) == ("number", False)
    click_head(table, "note", qtbot)
    assert table.rows.wanted.sort == "number"


def click_head(table: Table, column: str, qtbot: QtBot) -> None:
    at = table.rows.column_at(column)
    middle = table.head.sectionViewportPosition(at) + table.head.sectionSize(at) // 2
    qtbot.mouseClick(table.head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle, 10))


# Keys and ticks


def test_keys_walk_and_select_as_in_a_spreadsheet(table: Table, qtbot: QtBot) -> None:
    go_to(table, 0)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 2)
    qtbot.keyClick(table, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(table, Qt.Key.Key_Right, SHIFT)
    chosen = {(index.row(), index.column()) for index in table.selectionModel().selectedIndexes()}
    assert chosen == {(1, 2), (1, 3), (2, 2), (2, 3)}
    qtbot.keyClick(table, Qt.Key.Key_End, CTRL)
    assert table.currentIndex().row() == 299
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.currentIndex().column() == 0


def test_space_shows_details_and_return_opens(table: Table, qtbot: QtBot) -> None:
    told: list[tuple[str, int]] = []
    table.details.connect(lambda row: told.append(("details", pieces(row))))
    table.opened.connect(lambda row: told.append(("open", pieces(row))))
    go_to(table, 2)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told == [("details", 3), ("open", 3)]


def test_ctrl_space_ticks_the_selected_rows(table: Table, qtbot: QtBot) -> None:
    go_to(table, 2)
    qtbot.keyClick(table, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(table, Qt.Key.Key_Space, CTRL)
    assert len(table.rows.ticked) == 2
    assert table.tick_state() == Qt.CheckState.PartiallyChecked
    qtbot.keyClick(table, Qt.Key.Key_Space, CTRL)
    assert table.rows.ticked == set()


def test_the_box_in_the_head_ticks_all_rows_also_those_not_here(table: Table, qtbot: QtBot) -> None:
    click_head(table, TICK, qtbot)
    qtbot.waitUntil(lambda: len(table.rows.ticked) == 300)
    assert table.tick_state() == Qt.CheckState.Checked
    assert len(table.chosen_keys()) == 300
    click_head(table, TICK, qtbot)
    assert table.rows.ticked == set()


def test_a_click_on_a_tick_box_ticks_its_row(table: Table, qtbot: QtBot) -> None:
    box = table.visualRect(table.rows.index(1, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert [pieces(row) for _, row in table.rows.here() if table.rows.is_ticked(row)] == [2]


def test_a_command_is_for_the_ticked_rows_else_for_the_selected_ones(table: Table, qtbot: QtBot) -> None:
    go_to(table, 5)
    assert table.chosen_keys() == [table.rows.key(table.rows.row(5))]
    table.rows.tick([table.rows.row(1)], on=True)
    assert table.chosen_keys() == [table.rows.key(table.rows.row(1))]


def test_without_tick_boxes_ctrl_space_selects_the_row(qtbot: QtBot) -> None:
    table = shown(numbers(range(3)), qtbot)
    go_to(table, 1, "n")
    table.selectionModel().clearSelection()
    qtbot.keyClick(table, Qt.Key.Key_Space, CTRL)
    assert {index.row() for index in table.selectionModel().selectedIndexes()} == {1}


# Editing


@pytest.fixture
def edits(table: Table) -> list[CellEdit]:
    collected: list[CellEdit] = []
    table.rows.edited.connect(collected.extend)
    return collected


def words(edits: list[CellEdit]) -> list[tuple[int, str, str]]:
    return [(pieces(edit.row), edit.column, edit.text) for edit in edits]


def test_f2_edits_a_cell_and_hands_it_over(table: Table, edits: list[CellEdit], qtbot: QtBot) -> None:
    go_to(table, 3, "note")
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    assert editor.accessibleName() == "Note"
    qtbot.keyClicks(editor, "wet")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(edits))
    assert words(edits) == [(4, "note", "wet")]
    assert table.rows.index(3, table.rows.column_at("note")).data() == "wet"


def test_an_edit_that_changes_nothing_is_not_handed_over(table: Table, edits: list[CellEdit], qtbot: QtBot) -> None:
    go_to(table, 3, "note")
    qtbot.keyClick(table, Qt.Key.Key_F2)
    qtbot.keyClick(table.findChild(QLineEdit), Qt.Key.Key_Return)
    qtbot.wait(50)
    assert edits == []


def test_cells_that_cannot_be_edited_stay_shut(table: Table, edits: list[CellEdit], qtbot: QtBot) -> None:
    go_to(table, 3, "number")
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert table.findChild(QLineEdit) is None


def test_a_wrong_cell_keeps_its_text_with_the_reason_below(table: Table, edits: list[CellEdit], qtbot: QtBot) -> None:
    go_to(table, 3, "note")
    index = table.currentIndex()
    table.rows.setData(index, "A-09-9")
    table.refuse(edits[0], "A-09-9 does not exist. Did you mean A-09-1?")
    assert index.data() == "A-09-9"
    assert index.data(Qt.ItemDataRole.ToolTipRole).startswith("A-09-9 does not exist")
    assert table._note.isVisible()
    table.rows.refresh()
    with qtbot.waitSignal(table.rows.arrived):
        pass
    assert index.data() == "A-09-9"
    go_to(table, 0, "note")
    assert not table._note.isVisible()
    go_to(table, 3, "note")
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert index.data() == ""
    assert not table._note.isVisible()


def test_a_saved_cell_shows_what_the_database_holds(table: Table, edits: list[CellEdit], qtbot: QtBot) -> None:
    index = table.rows.index(3, table.rows.column_at("note"))
    table.rows.setData(index, "  wet  ")
    assert index.data() == "  wet  "
    table.rows.refresh()
    qtbot.waitUntil(lambda: index.data() == "")


def test_cells_are_copied_for_spreadsheets_and_word_processors(table: Table, qtbot: QtBot) -> None:
    go_to(table, 0, "article")
    select(table, 0, 1, "number", "quantity")
    qtbot.keyClick(table, Qt.Key.Key_C, CTRL)
    clipboard = QGuiApplication.clipboard().mimeData()
    first, second = clipboard.text().split("\n")
    assert first.split("\t")[2] == "1"
    assert second.split("\t")[2] == "2"
    assert "<td>1</td>" in clipboard.html()


def test_rows_that_are_not_here_are_copied_too(table: Table, qtbot: QtBot) -> None:
    told: list[str] = []
    table.told.connect(told.append)
    select(table, 0, 299, "quantity", "quantity")
    table.editing.copy()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["300 rows copied"]
    assert QGuiApplication.clipboard().text().split("\n") == [str(n) for n in range(1, 301)]


def test_copied_columns_stand_as_they_are_shown(table: Table) -> None:
    table.head.moveSection(table.head.visualIndex(table.rows.column_at("quantity")), 1)
    select(table, 0, 0, "number", "quantity")
    table.editing.copy()
    assert QGuiApplication.clipboard().text().startswith("1\t")


def test_pasted_cells_go_into_the_editable_ones(table: Table, edits: list[CellEdit], qtbot: QtBot) -> None:
    go_to(table, 0, "quantity")
    QGuiApplication.clipboard().setText("9\twet\n9\tdry\r\n")
    qtbot.keyClick(table, Qt.Key.Key_V, CTRL)
    assert words(edits) == [(1, "note", "wet"), (2, "note", "dry")]


def test_one_pasted_cell_fills_the_selection(table: Table, edits: list[CellEdit]) -> None:
    select(table, 2, 4, "note", "note")
    QGuiApplication.clipboard().setText("wet")
    table.editing.paste()
    assert words(edits) == [(3, "note", "wet"), (4, "note", "wet"), (5, "note", "wet")]


def test_fill_down_repeats_the_first_cell(table: Table, edits: list[CellEdit], qtbot: QtBot) -> None:
    table.rows.setData(table.rows.index(2, table.rows.column_at("note")), "wet")
    edits.clear()
    select(table, 2, 4, "note", "note")
    qtbot.keyClick(table, Qt.Key.Key_D, CTRL)
    assert words(edits) == [(4, "note", "wet"), (5, "note", "wet")]


def test_a_paste_where_nothing_can_be_changed_is_said(table: Table, edits: list[CellEdit]) -> None:
    told: list[str] = []
    table.told.connect(told.append)
    go_to(table, 0, "number")
    QGuiApplication.clipboard().setText("4231")
    table.editing.paste()
    assert told == ["These cells cannot be changed here."]
    assert edits == []


def test_a_page_may_take_a_paste_for_itself(table: Table, edits: list[CellEdit]) -> None:
    taken: list[str] = []
    table.editing.paste_hook = lambda text: bool(taken.append(text)) or True
    QGuiApplication.clipboard().setText("a\tb\nc\td")
    table.editing.paste()
    assert taken == ["a\tb\nc\td"]
    assert edits == []


def select(table: Table, top: int, bottom: int, left: str, right: str) -> None:
    rows, flags = table.rows, QItemSelectionModel.SelectionFlag
    go_to(table, top, left)
    for at in range(rows.column_at(left), rows.column_at(right) + 1):
        for row in (top, bottom):
            table.selectionModel().select(rows.index(row, at), flags.Select)
    if bottom > top:
        block = QItemSelection(rows.index(top, rows.column_at(left)), rows.index(bottom, rows.column_at(right)))
        table.selectionModel().select(block, flags.ClearAndSelect)


@pytest.mark.parametrize(
    "cells",
    [
        [["a"]],
        [["a", "b"], ["c", "d"]],
        [['say "hello"', "tab\there"], ["line\nbreak", ""]],
        [["=1+1", "'quoted'"], ["", ""]],
    ],
)
def test_what_is_copied_can_be_pasted(cells: list[list[str]]) -> None:
    assert pasted(tab_separated(cells)) == cells
    assert "<script>" not in copied([["<script>"]]).html()


def test_a_lone_quote_is_no_reason_to_lose_cells() -> None:
    assert pasted('2" pipe\t4\n3\t"open') == [['2" pipe', "4"], ["3", '"open']]
    assert pasted("one line") == [["one line"]]


# Columns


def test_columns_are_left_as_the_person_left_them(desk: Desk, rows: PagedRows, qtbot: QtBot) -> None:
    settings = Settings()
    first = shown(Table(rows, "Stock", settings=settings, memory="stock"), qtbot)
    first.head.moveSection(first.head.visualIndex(rows.column_at("note")), 1)
    first.setColumnWidth(rows.column_at("number"), 133)
    menu = QMenu(first)
    first.head.fill_menu(menu)
    choices = {choice.text(): choice for choice in menu.actions()}
    assert not choices["Donor"].isChecked()
    choices["Status"].trigger()
    choices["Donor"].trigger()
    second = shown(Table(rows, "Stock", settings=settings, memory="stock"), qtbot)
    assert second.head.visualIndex(rows.column_at("note")) == 1
    assert second.columnWidth(rows.column_at("number")) == 133
    assert second.isColumnHidden(rows.column_at("status"))
    assert not second.isColumnHidden(rows.column_at("donor"))


def test_a_column_that_is_new_stands_where_it_was_made(desk: Desk, rows: PagedRows, qtbot: QtBot) -> None:
    settings = Settings(tables={"stock": TableColumns(["note", "gone", "number"], {"gone": 10, "number": 70})})
    table = shown(Table(rows, "Stock", settings=settings, memory="stock"), qtbot)
    order = [rows.columns[table.head.logicalIndex(at)].key for at in range(table.head.count())]
    assert order[:2] == ["note", "number"]
    assert set(order) == {column.key for column in rows.columns}
    assert table.columnWidth(rows.column_at("number")) == 70


def test_a_column_is_as_wide_as_its_head_and_the_widest_chip_there_may_be(qtbot: QtBot) -> None:
    chips = [Chip("Ready", "ok"), Chip("A status of many words", "warn")]
    made = [
        Column("number", "Number of the box", 20, str),
        Column("status", "", 20, str, chip=lambda _: chips[0], chips=lambda: chips),
        Column("note", "", 20, str, stretch=True),
    ]
    table = shown(Table(FixedRows(made, int), "Stock"), qtbot)
    sides = 2 * PADDING
    assert table.columnWidth(0) == table.head.words_width(made[0]) + sides + table.lead(0)
    assert table.columnWidth(1) == max(map(chip_width, chips)) + sides


def test_a_column_grows_with_the_words_in_it_up_to_a_measure(qtbot: QtBot) -> None:
    rows = FixedRows([Column("name", "", 20, str, fits=100), Column("rest", "", 20, str, stretch=True)], str)
    table = shown(Table(rows, "Stock"), qtbot)
    before = table.columnWidth(0)
    rows.show_rows(["Blankets"])
    table.fit()
    assert table.columnWidth(0) > before
    rows.show_rows(["Blankets " * 40])
    table.fit()
    assert table.columnWidth(0) == 100 + 2 * PADDING + table.lead(0)


def test_a_width_nobody_chose_is_not_kept(desk: Desk, rows: PagedRows, qtbot: QtBot) -> None:
    settings = Settings()
    table = shown(Table(rows, "Stock", settings=settings, memory="stock"), qtbot)
    table.setColumnWidth(rows.column_at("quantity"), 137)
    assert settings.tables["stock"].widths == {"quantity": 137}


def test_the_keys_below_a_table_make_room_for_the_sums(qtbot: QtBot) -> None:
    foot = TableFoot([("F2", "edit"), ("Ctrl+D", "fill down")])
    qtbot.addWidget(foot)
    foot.resize(500, 40)
    foot.show()
    badge = foot.findChild(KeyBadge)
    assert badge is not None
    foot.say("3 rows")
    assert badge.isVisible()
    foot.say("3 rows of goods for many places, 12,345 pieces, 4,321 kg gross")
    assert not badge.isVisible()
    qtbot.waitUntil(lambda: foot.sums.text() == foot.sums.words)


def test_one_column_takes_the_room_that_is_left(table: Table) -> None:
    def widths() -> int:
        return sum(table.columnWidth(at) for at in range(table.head.count()))

    assert widths() == table.viewport().width()
    table.resize(1200, 400)
    assert widths() == table.viewport().width()
    table.resize(300, 400)
    assert table.columnWidth(table.rows.column_at("article")) == 200


def test_rows_and_columns_grow_with_the_text(table: Table, look: Theme) -> None:
    look.set_text_size(200)
    assert table.rowHeight(0) == 72
    assert table.columnWidth(table.rows.column_at("number")) == 180
    look.set_text_size(100)
    assert table.rowHeight(0) == 36


# What is said and shown


def test_a_row_is_said_as_a_sentence(table: Table) -> None:
    said = table.rows.index(0, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("No. ")
    assert "Quantity 1" in said
    own = FixedRows(columns(), lambda _: 1, spoken=lambda _: "Box 4193, ready")
    own.show_rows([table.rows.row(0)])
    assert own.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Box 4193, ready"
    assert table.rows.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole) == "Ticked"


def test_an_empty_table_says_what_to_do(desk: Desk, qtbot: QtBot) -> None:
    rows = PagedRows(desk, columns(), STOCK)
    table = shown(Table(rows, "Stock"), qtbot)
    state = EmptyState("package-plus", "No boxes in this view")
    table.set_empty(state)
    assert not state.isVisible()
    rows.show_wanted(replace(ALL, filter=read_filter("nothing like it")))
    qtbot.waitUntil(state.isVisible)
    rows.show_wanted(ALL)
    qtbot.waitUntil(lambda: not state.isVisible())


def test_the_menu_of_a_row_offers_the_commands_of_the_page(table: Table, qtbot: QtBot) -> None:
    done: list[int] = []
    table.set_commands([Command(table, "Move", lambda: done.append(1))])
    table.customContextMenuRequested.emit(QPoint(10, 10))
    menu = table.findChild(QMenu)
    assert [action.text() for action in menu.actions() if action.text()] == ["Move", "Copy cells"]
    menu.actions()[0].trigger()
    assert done == [1]
    menu.close()


@dataclass(frozen=True)
class Line:
    n: int
    name: str | None
    share: float = 0.5


EVERYTHING = [
    Column("n", "No.", 60, lambda row: str(row.n), RIGHT, sort="n", dot=lambda row: (str(row.n), "accent")),
    Column("name", "Name", 120, lambda row: row.name or "–", sort="name", second=lambda _: "below", stretch=True),
    Column("share", "Coverage", 120, lambda row: f"{row.share:.0%}", bar=lambda row: [(row.share, "okFill")]),
    Column("icon", "Icon", 90, lambda _: "missing", RIGHT, icon=lambda _: ("scale", "warn"), ink=lambda _: "warn"),
    Column("chip", "State", 60, lambda _: "Ready", chip=lambda _: Chip("Ready", "ok", "circle-check")),
    Column("own", "Own", 60, lambda _: "own", paint=lambda painter, box, _row: painter.drawRect(box)),
    Column("none", "None", 60, lambda _: "", chip=lambda _: None, dot=lambda _: None),
]


def test_every_kind_of_cell_is_painted(qtbot: QtBot, look: Theme) -> None:
    rows = FixedRows(EVERYTHING, lambda row: row.n)
    table = shown(Table(rows, "Lines", height="twoLine", whole_rows=True), qtbot)
    rows.show_rows([Line(n, "a very long name that does not fit" if n else None) for n in range(3)])
    pictures = []
    for name in ("light", "dark"):
        look.use(name)
        pictures.append(table.grab().toImage())
    assert pictures[0] != pictures[1]
    assert pictures[0].width() > 0


def test_a_fault_in_one_column_is_reported_and_the_others_are_painted(qtbot: QtBot) -> None:
    def stumble(painter: QPainter, box: object, row: object) -> None:
        1 // 0  # noqa: B018 - the fault that is wanted

    own, other = Column("own", "Own", 60, str, paint=stumble), Column("other", "Other", 60, str)
    rows = FixedRows([own, other], lambda row: row)
    table = shown(Table(rows, "Lines"), qtbot)
    with qtbot.captureExceptions() as faults:
        rows.show_rows([1])
        qtbot.wait(50)
        picture = table.grab().toImage()
        cell = table.visualRect(rows.index(0, 1)).translated(table.viewport().pos())
        inks = {picture.pixelColor(x, cell.center().y()).name() for x in range(cell.left(), cell.right())}
        table.hide()
    assert {kind for kind, _, _ in faults} == {ZeroDivisionError}
    assert len(inks) > 1


def test_a_short_list_is_sorted_here_with_the_unknown_last(qtbot: QtBot) -> None:
    rows = FixedRows(EVERYTHING, lambda row: row.n)
    rows.show_rows([Line(1, "b"), Line(2, None), Line(3, "a")])
    rows.sort_by("name", descending=False)
    assert [row.n for _, row in rows.here()] == [3, 1, 2]
    rows.sort_by("name", descending=True)
    assert [row.n for _, row in rows.here()] == [1, 3, 2]
    rows.show_rows([Line(4, "c"), Line(5, "d")])
    assert [row.n for _, row in rows.here()] == [5, 4]


def test_ticks_of_rows_that_are_gone_go_with_them(qtbot: QtBot) -> None:
    rows = FixedRows(EVERYTHING, lambda row: row.n)
    rows.show_rows([Line(1, "a"), Line(2, "b")])
    rows.tick_all(on=True)
    rows.show_rows([Line(2, "b"), Line(3, "c")])
    assert rows.ticked == {2}


def numbers(values: Any) -> Table:
    rows = FixedRows([Column("n", "No.", 60, str)], lambda n: n)
    rows.show_rows(list(values))
    return Table(rows, "Numbers")
