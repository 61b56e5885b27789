"""What was typed into a form outlives the form, and the program."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from aidhub.ui.components.dialog import Dialog
from aidhub.ui.drafts import LONGEST_FILE, Draft, DraftFile


class Form(Dialog):
    """A form with a name and a note."""

    def __init__(self, parent: QWidget, file: Path, key: str = "party 12") -> None:
        super().__init__(parent, "Form", "", "Save")
        self.name, self.note = QLineEdit("Bäckerei"), QPlainTextEdit("")
        self.body.addWidget(self.name)
        self.body.addWidget(self.note)
        self.draft = Draft(self, key, {"name": self.name, "note": self.note}, DraftFile(file))


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "drafts.json"


def typed(form: Form, qtbot: QtBot, file: Path) -> None:
    form.name.setText("Bäckerei Sonnenkorn")
    form.note.setPlainText("Рівне\nab 8 Uhr")
    qtbot.waitUntil(lambda: "Рівне" in (file.read_text(encoding="utf-8") if file.exists() else ""))


def test_what_was_typed_is_on_the_disk_before_anything_is_closed(parent: QWidget, file: Path, qtbot: QtBot) -> None:
    typed(Form(parent, file), qtbot, file)
    again = Form(parent, file)  # as after a start anew: the first form never ended
    assert (again.name.text(), again.note.toPlainText()) == ("Bäckerei Sonnenkorn", "Рівне\nab 8 Uhr")
    assert "not saved yet" in again.banner.words


def test_a_form_closed_with_esc_goes_on_where_it_was_left(parent: QWidget, file: Path, qtbot: QtBot) -> None:
    form = Form(parent, file)
    form.name.setText("Andere")
    form.reject()
    assert Form(parent, file).name.text() == "Andere"
    assert Form(parent, file, "party 13").name.text() == "Bäckerei"


def test_what_was_saved_is_no_draft(parent: QWidget, file: Path, qtbot: QtBot) -> None:
    form = Form(parent, file)
    typed(form, qtbot, file)
    form.accept()
    again = Form(parent, file)
    assert (again.name.text(), again.banner.words) == ("Bäckerei", "")


def test_starting_anew_shows_what_is_saved(parent: QWidget, file: Path, qtbot: QtBot) -> None:
    typed(Form(parent, file), qtbot, file)
    again = Form(parent, file)
    again.banner.button.click()
    assert (again.name.text(), again.note.toPlainText(), again.banner.words) == ("Bäckerei", "", "")
    assert DraftFile(file).find("party 12") is None


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[1]", b"\xff\xfe", b'{"party 12": 3}', b'{"party 12": {"texts": {"name": 3}, "at": "2026-01-01"}}',
        b'{"party 12": {"texts": {"name": "x"}, "at": "never"}}', b'{"party 12": {"texts": {"name": "x"}}}',
        b"[" * 100_000, b'"' + b"x" * LONGEST_FILE + b'"',
    ],
)  # fmt: skip
def test_a_file_of_something_else_does_no_harm(parent: QWidget, file: Path, content: bytes) -> None:
    file.write_bytes(content)
    form = Form(parent, file)
    assert form.name.text() == "Bäckerei"
    form.name.setText("Neu")
    form.reject()
    assert Form(parent, file).name.text() == "Neu"


def test_an_old_draft_is_forgotten(file: Path) -> None:
    at = (datetime.now(UTC) - timedelta(days=8)).isoformat()
    file.write_text(json.dumps({"party 12": {"texts": {"name": "x"}, "at": at}}), encoding="utf-8")
    assert DraftFile(file).find("party 12") is None


def test_a_folder_that_cannot_be_written_keeps_nobody_from_typing(parent: QWidget, tmp_path: Path) -> None:
    form = Form(parent, tmp_path / "missing" / "drafts.json")
    form.name.setText("Neu")
    form.reject()
    assert not (tmp_path / "missing").exists()
