"""What the pages on checks, commands and languages say can be written like that."""

from __future__ import annotations

import json
import re
import shutil
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from warehouse import new_warehouse

import aidhub.commands
from aidhub import cli, i18n
from aidhub.database.database import Database
from aidhub.domain.checks import Plan, PlannedStop
from aidhub.domain.freight import freight, gauges
from aidhub.domain.limits import shipped_limits
from aidhub.domain.load import Goods, Held, Kind, Load, Package
from tools import texts

ROOT = Path(__file__).parents[1]
HOW_TO = ROOT / "docs" / "how-to"


def example(page: str) -> ModuleType:
    """Run the first example of a page as a module."""
    text = (HOW_TO / page).read_text(encoding="utf-8")
    code = re.findall(r"```python\n(.*?)```", text, re.DOTALL)[0]
    module = ModuleType(page)
    exec(compile(code, page, "exec"), module.__dict__)  # noqa: S102 - the page's own example
    return module


def test_every_page_links_only_what_is_there() -> None:
    dead = [
        (page.name, target)
        for page in [*HOW_TO.glob("*.md"), *(ROOT / "docs").glob("*.md")]
        for target in re.findall(r"\]\((?!http)([^)#]+)", page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]

    assert dead == []


@pytest.mark.parametrize("page", sorted(HOW_TO.glob("*.md")), ids=lambda page: page.stem)
def test_every_file_a_page_names_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    made = set(re.findall(r"`(aidhub/[\w/]+\.py)`:\n\n```python", text))  # by the example
    made |= set(re.findall(r"`(aidhub/database/migrations/versions/\w+\.py)`", text))
    named = set(re.findall(r"`((?:aidhub|tests|tools|resources)/[\w/.]+\.(?:py|csv|md))`", text)) - made

    assert [name for name in sorted(named) if not (ROOT / name).exists()] == []


def plan(*numbers: str) -> Plan:
    """Plan a pallet with a box of each of these dangerous goods on it."""
    kinds = [
        Kind(number, {"en": un}, "HYG_LAUNDRY", "H87", net_g=1000, un_number=un) for number, un in enumerate(numbers)
    ]
    goods = tuple(Goods(1, kind.id, kind.id + 10, 1000, kind) for kind in kinds)
    pallet = Package(1, "pallet", "P-0001", length_mm=1200, width_mm=800, height_mm=900, tare_g=25_000)
    boxes = [Package(row.place_id, "box", str(row.place_id), parent_id=1, gross_g=5_000) for row in goods]
    load = Load(goods, {box.id: box for box in (pallet, *boxes)}, {row.key: Held(1000, 1000) for row in goods})
    limits = shipped_limits()
    weighed = freight(load, limits)
    stop = PlannedStop(1, 1, "Оселя", "UA", date(2026, 12, 10))
    return Plan("T-2026-001", (stop,), load, weighed, gauges(load, weighed, None, limits), limits)


def test_the_example_of_a_check_finds_what_it_says() -> None:
    [rule] = example("add-a-check.md").RULES
    found = list(rule.check(plan("1789", "1791")))

    assert [(one.rule, one.facts, one.place_id) for one in found] == [("R-AD-10", {"package": "P-0001"}, 1)]
    assert list(rule.check(plan("1789", "1789"))) == list(rule.check(plan("1791", ""))) == []


def test_the_example_of_a_command_answers(
    empty_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "warehouse.aidhub"
    shutil.copyfile(empty_file, file)
    with Database.open(file) as database:
        new_warehouse(database).receive("suppendose", [24], expires=date(2026, 12, 24))
    monkeypatch.setattr(aidhub.commands, "COMMANDS", example("add-a-command.md").COMMANDS)

    assert cli.main(["--database", str(file), "--language", "de", "--json", "expiring"]) == cli.DONE
    [row] = json.loads(capsys.readouterr().out)
    assert (row["quantity"], row["expires"], row["package"], row["place"]) == ("24", "2026-12-24", "1", "A-01-1")

    assert cli.main(["--database", str(file), "expiring", "--limit", "5"]) == cli.DONE
    assert "2026-12-24" in capsys.readouterr().out


def test_a_language_is_begun_with_every_text_and_offered_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(texts, "FOLDER", tmp_path)
    monkeypatch.setattr(texts, "keep_waiting", lambda *_: None)
    monkeypatch.setattr(i18n, "I18N_FOLDER", tmp_path)

    assert texts.main(["new", "pl"]) == 0

    written = (tmp_path / "aidhub_pl.ts").read_text(encoding="utf-8")
    assert written.count("<message") == len(texts.texts_of_the_code())
    assert "<numerusform" in written
    assert texts.forms_of("pl") == 3
    assert i18n.languages() == ["en", "pl"]
    i18n.translator.cache_clear()
    assert i18n.translator("pl")("Navigation", "Stock") == "Stock"
    i18n.translator.cache_clear()
