"""What the page about pages says can be written like that."""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path

import pytest

from aidhub.ui.desk import Desk
from aidhub.ui.page import Page

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "add-a-page.md"
TEXT = PAGE.read_text(encoding="utf-8")
EXAMPLE = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)[0]
MADE_UP = "aidhub.services"


@pytest.mark.parametrize("node", [one for one in ast.walk(ast.parse(EXAMPLE)) if isinstance(one, ast.ImportFrom)])
def test_what_the_example_imports_is_there(node: ast.ImportFrom) -> None:
    if node.module and node.module.startswith("aidhub") and node.module != MADE_UP:
        module = importlib.import_module(node.module)
        assert [one.name for one in node.names if not hasattr(module, one.name)] == []


def test_the_example_is_short() -> None:
    code = [line for line in EXAMPLE.splitlines() if line.strip()]
    assert len(code) < 50


def test_what_the_page_names_of_desk_and_page_is_there() -> None:
    named = set(re.findall(r"`desk\.(\w+)", TEXT)) - {"settings", "person_id", "background", "scale"}
    assert [name for name in named if not hasattr(Desk, name)] == []
    made = set(re.findall(r"`self\.(\w+)[.(]", TEXT)) - {"title", "facts"}
    assert [name for name in made if not hasattr(Page, name)] == []
