"""The only coordinator forgot the PIN: the way back by the command line, and what the journal keeps of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aidhub.cli import main
from aidhub.database.database import Database
from aidhub.services.persons import persons, set_pin, sign_on
from aidhub.services.setup import set_up


def test_a_forgotten_pin_is_taken_away_at_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AIDHUB_HOME", str(tmp_path / "home"))
    file = tmp_path / "warehouse.aidhub"
    with Database.open(file, create=True) as database:
        database.write(set_up)
        iryna = database.write(sign_on, "Iryna Koval")
        database.write(set_pin, iryna, "1234", by=iryna)
        words = ["--database", str(file), "--language", "en", "--json"]
        assert main([*words, "person", "reset-pin", "Iryna Koval"]) == 1, "the window is open"
        assert "open" in capsys.readouterr().err

    assert main([*words, "person", "reset-pin", "Irina Koval"]) == 1
    assert "Iryna Koval" in capsys.readouterr().err
    assert main([*words, "person", "reset-pin", "iryna koval"]) == 0
    assert json.loads(capsys.readouterr().out) == {"person": "Iryna Koval"}
    assert main([*words, "journal"]) == 0
    assert "PIN of Iryna Koval taken away" in capsys.readouterr().out
    with Database.open(file) as database:
        assert not next(one for one in database.read(persons) if one.id == iryna).has_pin
