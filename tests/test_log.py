"""The log turns over and tells no secrets."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from aidhub.domain.errors import NotFound
from aidhub.log import fault_text, program_facts, start_log, stop_log, without_secrets


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    yield start_log(tmp_path)
    stop_log()


def fault(raised: BaseException) -> str:
    try:
        raise raised
    except type(raised) as caught:
        return fault_text(type(caught), caught, caught.__traceback__)


def test_what_is_logged_stands_in_the_file(log_file: Path) -> None:
    logging.getLogger("aidhub.settings").warning("the file is put aside")
    assert "aidhub.settings the file is put aside" in log_file.read_text(encoding="utf-8")


def test_the_file_turns_over_at_a_megabyte(log_file: Path) -> None:
    for _ in range(400):
        logging.getLogger("aidhub").error("a long line %s", "x" * 3000)
    assert log_file.stat().st_size <= 1_000_000
    assert log_file.with_suffix(".log.1").exists()


def test_a_second_start_moves_the_log(log_file: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    second = start_log(tmp_path / "other")
    logging.getLogger("aidhub").warning("here")
    assert "here" in second.read_text(encoding="utf-8")
    assert not log_file.exists()


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("postgresql://anna:geheim@server/warehouse", "postgresql://anna:…@server/warehouse"),
        (
            "[SQL: INSERT INTO party]\n[parameters: ('Anna Muster', 'Weg 1')]\n(Background",
            "[SQL: INSERT INTO party]\n(Background",
        ),
        ("duplicate key\nDETAIL: Key (name)=(Anna Muster) already exists.", "duplicate key"),
    ],
)
def test_values_and_passwords_stay_out(text: str, kept: str) -> None:
    assert without_secrets(text) == kept


def test_the_folder_of_the_user_stays_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/anna"))
    assert without_secrets("/home/anna/warehouse.aidhub") == "~/warehouse.aidhub"


def test_of_a_long_text_head_and_tail_stay() -> None:
    text = without_secrets("begin" + "x" * 100_000 + "end")
    assert text.startswith("begin")
    assert text.endswith("end")
    assert len(text) < 7000


def test_a_refusal_is_written_by_its_kind_without_its_facts() -> None:
    text = fault(NotFound(kind="partner", name="Anna Muster"))
    assert "NotFound (kind, name)" in text
    assert "Anna" not in text.splitlines()[-1]


def test_any_other_fault_is_written_as_it_is() -> None:
    assert fault(ZeroDivisionError("division by zero")).endswith("ZeroDivisionError: division by zero\n")


def test_a_report_begins_with_version_and_system() -> None:
    assert program_facts().startswith("AidHub ")
