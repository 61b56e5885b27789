"""The settings of a workstation are believed only as far as they fit, and never keep the program from starting."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aidhub.settings import Settings, TableColumns, read_settings, settings_file


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "settings.json") == Settings(file=tmp_path / "settings.json")


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    columns = TableColumns(["note", "number"], {"note": 140}, ["donor"], ["batch"])
    kept = Settings(
        "uk", "dark", 150, "postgresql://login@server/warehouse", "stock", "compact", {"stock": columns}, file
    )
    kept.save()
    assert read_settings(file) == kept


def test_unknown_keys_are_ignored(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(
        json.dumps({"language": "de", "colour_of_the_sky": "blue", "file": "/etc/passwd"}), encoding="utf-8"
    )
    settings = read_settings(file)
    assert settings.language == "de"
    assert settings.file == file


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", 7),
        ("language", ""),
        ("language", "x" * 501),
        ("theme", "pink"),
        ("theme", ["dark"]),
        ("text_size", 79),
        ("text_size", 201),
        ("text_size", "150"),
        ("text_size", True),
        ("database", {}),
        ("row_height", "huge"),
        ("tables", []),
    ],
)
def test_a_value_that_does_not_fit_is_the_default(tmp_path: Path, name: str, value: object) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({name: value, "page": "stock"}), encoding="utf-8")
    settings = read_settings(file)
    assert getattr(settings, name) == getattr(Settings(), name)
    assert settings.page == "stock"


def test_columns_that_do_not_fit_are_left_out(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    tables = {"stock": {"order": ["a", 7], "widths": {"a": 90, "b": -3, "c": "wide"}, "hidden": "all"}, "needs": "none"}
    file.write_text(json.dumps({"tables": tables}), encoding="utf-8")
    assert read_settings(file).tables == {"stock": TableColumns(["a"], {"a": 90})}


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b'{"language": "de"', b"[" * 100_000])
def test_a_broken_file_is_put_aside_and_the_defaults_hold(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(content)
    assert read_settings(file) == Settings(file=file)
    assert [kept.read_bytes() for kept in tmp_path.glob("settings-broken-*.json")] == [content]
    assert not file.exists()


def test_a_file_that_is_no_table_of_names_is_ignored(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text("[1, 2]", encoding="utf-8")
    assert read_settings(file) == Settings(file=file)


def test_a_failed_save_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    Settings("de", file=file).save()
    (tmp_path / "settings.part").mkdir()
    with pytest.raises(OSError, match=r"settings\.part"):
        Settings("uk", file=file).save()
    assert read_settings(file).language == "de"


def test_settings_lie_in_the_folder_of_the_workstation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIDHUB_HOME", str(tmp_path / "elsewhere"))
    assert settings_file() == tmp_path / "elsewhere" / "settings.json"
    assert (tmp_path / "elsewhere").is_dir()


def test_settings_without_a_file_write_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Settings("de").save()
    assert list(tmp_path.iterdir()) == []
