"""The command line lists what partners need and how far each line of a list is covered."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from warehouse import Warehouse

from aidhub.cli import main
from aidhub.database.database import Database
from aidhub.services.needs import NewLine, NewList, make_list
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.today import today


@pytest.fixture
def asked(furnished_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A warehouse with twenty blankets, and a clinic that asks for fifty and for something nobody knows."""
    monkeypatch.setenv("AIDHUB_HOME", str(tmp_path / "home"))
    file = tmp_path / "warehouse.aidhub"
    file.write_bytes(furnished_file.read_bytes())
    with Database.open(file) as database:
        warehouse = Warehouse(database, 1, 0)
        warehouse.receive("woll", [20])
        [clinic] = warehouse.do(add_parties, [NewParty("partner", "Клініка «Зразок»", city_key="lwiw")])
        lines = [
            NewLine("Ковдри", warehouse.article("woll"), "sure", 50_000, "шт", priority="urgent"),
            NewLine("Щось", asked_milli=2_000, asked_unit="шт"),
        ]
        warehouse.do(make_list, NewList(clinic, warehouse.ask(today), "Зима"), lines)
    return file


def says(capsys: pytest.CaptureFixture[str], file: Path, *words: str) -> tuple[int, Any, str]:
    code = main(["--database", str(file), "--language", "en", *words])
    told = capsys.readouterr()
    return code, json.loads(told.out) if "--json" in words and code == 0 else told.out, told.err


def test_lists_and_lines_are_told_with_their_figures(asked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, [found], _ = says(capsys, asked, "--json", "needs", "list")
    assert (found["number"], found["partner"], found["title"]) == (1, "Клініка «Зразок»", "Зима")
    assert (found["lines"], found["questions"], found["urgent_open"], found["covered_permille"]) == (2, 1, 1, 400)

    _, [first, second], _ = says(capsys, asked, "--json", "needs", "show", "1")
    assert (first["quantity"], first["in_stock"], first["missing"], first["unit"]) == ("50", "20", "30", "pc")
    assert (second["article"], second["quantity"], second["asked"]) == (None, None, "2")


def test_they_are_told_as_tables_too_and_what_is_not_there_is_said(
    asked: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "40 %" in says(capsys, asked, "needs", "list")[1]
    assert "? 2 шт" in says(capsys, asked, "needs", "show", "1")[1]
    assert says(capsys, asked, "needs", "list", "--closed")[1] == "There is no needs list.\n"
    code, _, error = says(capsys, asked, "needs", "show", "9")
    assert code == 1
    assert "Needs list “9”" in error
