"""The code holds nothing that damages an open file, hides text in SQL, or runs what others wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

CODE = sorted((Path(__file__).parents[2] / "aidhub").rglob("*.py"))
FORBIDDEN = {
    r"QtSql": "a second SQLite in the program drops the locks of the first",
    r"shutil\.(copy|move)": "a plain copy of an open database is unsound; SQLite copies it",
    r"sqlite:///": "an address made by hand goes to another file where the name holds ? or #",
    r"synchronous\s*=\s*(OFF|NORMAL|0|1)\b": "forgets what was acknowledged",
    r"\bpickle\b|\bmarshal\b|(?<![.\w])(eval|exec)\(|__import__\(": "runs what others wrote",
    r"literal_column\(": "text from outside must not become SQL",
    r"\.order_by\(\s*text\(": "text from outside must not become SQL",
    r"SKIP LOCKED|skip_locked": "a lot that somebody has locked is not to be passed over",
}


def _hits(pattern: str, files: list[Path]) -> Iterator[str]:
    for file in files:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if re.search(pattern, line):
                yield f"{file.name}:{number}: {line.strip()}"


@pytest.mark.parametrize("pattern", FORBIDDEN)
def test_the_code_does_not_hold(pattern: str) -> None:
    assert list(_hits(pattern, CODE)) == [], FORBIDDEN[pattern]


def test_the_search_would_find_it(tmp_path: Path) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text(
        'engine = create_engine(f"sqlite:///{file}")\nshutil.copyfile(file, other)\nquestion.order_by(text(name))\n'
    )
    assert sum(len(list(_hits(pattern, [bad]))) for pattern in FORBIDDEN) == 3


def test_there_is_code_to_look_at() -> None:
    assert len(CODE) > 20
