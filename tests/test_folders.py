"""Each system has its own place for what a program keeps."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from aidhub import folders


def test_the_environment_may_name_another_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIDHUB_HOME", str(tmp_path / "stick"))
    assert folders.home_folder() == tmp_path / "stick"
    assert folders.log_folder() == tmp_path / "stick" / "log"
    assert folders.log_folder().is_dir()
    assert folders.default_database().parent == tmp_path / "stick"


@pytest.mark.parametrize(
    ("system", "variable", "below"),
    [
        ("linux", "XDG_DATA_HOME", "aidhub"),
        ("win32", "LOCALAPPDATA", "AidHub"),
        ("darwin", "HOME", "Library/Application Support/AidHub"),
    ],
)
def test_each_system_has_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, variable: str, below: str
) -> None:
    monkeypatch.delenv("AIDHUB_HOME", raising=False)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setenv(variable, str(tmp_path))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert folders.home_folder() == tmp_path / below


def test_without_its_variable_the_folder_lies_in_the_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AIDHUB_HOME", raising=False)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert folders.home_folder() == tmp_path / ".local" / "share" / "aidhub"


def test_the_resources_are_where_the_program_looks() -> None:
    assert (folders.RESOURCES / "theme" / "tokens.json").is_file()
