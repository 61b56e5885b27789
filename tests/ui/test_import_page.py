"""The page Import, by keyboard alone: look first, then one step that can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from warehouse import Warehouse

from aidhub.entry_words import entry_sentence
from aidhub.ui.imports.page import ImportPage
from aidhub.ui.needs.page import NeedsPage
from aidhub.ui.needs.reading import NeedsReading
from aidhub.ui.start import Window

LIST = """Artikel\tMenge\tEinheit\tMHD
Wolldecken\t12\tStk\t
Sonderbare Dinge\t7\tStk\t
Seife\tviele\tStk\t
Summe\t19\t\t
"""


def words_of_last_step(office: Window) -> str:
    step = office.shell.undoing._last
    return entry_sentence(step.kind, step.facts) if step else ""


@pytest.fixture
def page(office: Window, qtbot: QtBot) -> ImportPage:
    office.shell.open_page("import")
    found = office.shell.page
    assert isinstance(found, ImportPage)
    return found


def press(qtbot: QtBot, name: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), name, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def looked_at(page: ImportPage, qtbot: QtBot) -> ImportPage:
    QGuiApplication.clipboard().setText(LIST)
    page.setFocus()
    press(qtbot, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: page.rows.total == 4, timeout=15_000)
    QGuiApplication.clipboard().clear()
    return page


def test_pasted_cells_are_looked_at_before_anything_changes(looked_at: ImportPage, stocked: Warehouse) -> None:
    before = stocked.dump()

    verdicts = [looked_at.rows.text_of(looked_at.rows.row(at), looked_at.rows.columns[1]) for at in range(4)]

    assert verdicts == ["Taken", "Taken", "Refused", "Skipped"]
    assert "19 pcs" in looked_at.foot.sums.words
    assert stocked.dump() == before


def test_a_row_that_is_not_taken_is_named_too(looked_at: ImportPage) -> None:
    columns = {column.key: column for column in looked_at.rows.columns}

    words = [looked_at.rows.text_of(looked_at.rows.row(at), columns["what"]) for at in range(4)]

    assert words == ["Wolldecken", "Sonderbare Dinge", "Seife", "Summe"]
    assert "viele" in looked_at.rows.text_of(looked_at.rows.row(2), columns["reasons"])


def test_a_list_is_taken_in_with_two_keys_and_undone_with_one(
    looked_at: ImportPage, office: Window, stocked: Warehouse, qtbot: QtBot
) -> None:
    before = stocked.dump()

    press(qtbot, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: len(stocked.rows("sonderbare")) == 1, timeout=10_000)
    [row] = stocked.rows("sonderbare")
    assert (row.quantity_milli, row.review) == (7_000, True)
    qtbot.waitUntil(lambda: "imported from" in words_of_last_step(office))
    press(qtbot, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: stocked.dump() == before, timeout=10_000)


def test_another_meaning_of_a_column_is_understood_at_once(looked_at: ImportPage, qtbot: QtBot) -> None:
    looked_at.mapping._choices["Einheit"].choose("note")
    looked_at.mapping._tell()

    qtbot.waitUntil(lambda: looked_at._preview.understood.fields["Einheit"] == "note", timeout=10_000)
    assert looked_at._preview.understood.taken[0].what.note == "Stk"


def test_escape_puts_the_list_aside(looked_at: ImportPage, office: Window, stocked: Warehouse) -> None:
    before = stocked.dump()

    office.shell.step_back()

    assert looked_at._preview is None
    assert stocked.dump() == before


def test_what_is_no_spreadsheet_gets_a_sentence(
    page: ImportPage, office: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    file = tmp_path / "picture.xlsx"
    file.write_bytes(b"\xff\xd8\xff\xe0 no spreadsheet at all")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(file), ""))
    page.setFocus()

    press(qtbot, Qt.Key.Key_O)

    qtbot.waitUntil(lambda: "picture.xlsx" in office.shell.area.notice.words, timeout=15_000)


def test_what_a_partner_asks_for_is_handed_over_to_the_page_needs(
    looked_at: ImportPage, office: Window, stocked: Warehouse, qtbot: QtBot
) -> None:
    before = stocked.dump()

    looked_at.kinds.chosen.emit("needs")

    qtbot.waitUntil(lambda: isinstance(office.shell.page, NeedsPage), timeout=10_000)
    qtbot.waitUntil(lambda: bool(office.shell.findChildren(NeedsReading)), timeout=15_000)
    [window] = office.shell.findChildren(NeedsReading)
    qtbot.waitUntil(lambda: window._found is not None, timeout=15_000)
    assert [line.what.text for line in window._found.needs.taken if line.what] == [
        "Wolldecken",
        "Sonderbare Dinge",
        "Seife",
    ]
    window.reject()
    assert looked_at._kind == "stock"
    assert stocked.dump() == before
