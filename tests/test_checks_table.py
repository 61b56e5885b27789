"""The page on the checks names every rule, and every function it names is there."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

from aidhub.domain.checks import BOX, COUNTER, ROAD, RULES

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "checks.md").read_text(encoding="utf-8")
ROWS = dict(re.findall(r"^\| (R-[A-Z]{2}-\d+) \|.*\| ([^|]+) \|$", PAGE, re.MULTILINE))
STATES = ("done: ", "built in: ", "waits: ", "elsewhere: ")


def test_every_rule_stands_once_in_the_table_with_its_state() -> None:
    assert len(re.findall(r"^\| R-", PAGE, re.MULTILINE)) == len(ROWS)
    assert all(state.startswith(STATES) for state in ROWS.values())


def test_what_is_done_is_done_by_the_functions_named() -> None:
    named = {(rule, function) for rule, state in ROWS.items() for function in re.findall(r"`(\w+\.\w+)`", state)}
    known = {
        (rule.id, f"{rule.check.__module__.rpartition('.')[2]}.{rule.check.__name__}")
        for rule in (*RULES, *COUNTER, *BOX, *ROAD)
    }
    missing = {(rule, name) for rule, name in known if rule in ROWS and (rule, name) not in named}
    twice = {("R-PK-2", "open_box.heavy")}  # the same rule while a box is packed
    assert missing <= twice
    for rule, name in named:
        module, function = name.split(".")
        assert hasattr(importlib.import_module(f"aidhub.domain.checks.{module}"), function), (rule, name)
    assert {rule for rule, _ in known} <= set(ROWS)
