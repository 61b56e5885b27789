"""Bytes of a closed file change: it is refused or opened, never written to against a finding, and can be restored."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import fault_workers as workers
import pytest
from sqlalchemy import insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from aidhub.database.automatic import back_up_file
from aidhub.database.backup import restore
from aidhub.database.database import Database
from aidhub.database.errors import FileDamaged, FileTooNew, NotAnAidHubFile
from aidhub.database.tables import Command, NumberCounter
from aidhub.domain.errors import AidHubError

SEED = 11
EACH = workers.often(10, 170)
PAGE = 4096


def _in_use(content: bytearray, chance: random.Random, size: int) -> int:
    """Choose a place that is not empty: damage to unused bytes is none."""
    while True:
        start = chance.randrange(1, len(content) // size) * size
        if content.count(0, start, start + size) < size // 2:
            return start


def one_byte(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(len(content))] ^= chance.randint(1, 255)


def noise(content: bytearray, chance: random.Random) -> None:
    start = _in_use(content, chance, 512)
    content[start : start + 512] = chance.randbytes(512)


def zero_page(content: bytearray, chance: random.Random) -> None:
    start = _in_use(content, chance, PAGE)
    content[start : start + PAGE] = bytes(PAGE)


def swapped_pages(content: bytearray, chance: random.Random) -> None:
    one, other = _in_use(content, chance, PAGE), _in_use(content, chance, PAGE)
    first, second = content[one : one + PAGE], content[other : other + PAGE]
    content[one : one + PAGE], content[other : other + PAGE] = second, first


def cut(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(1, len(content) // PAGE) * PAGE :]


def header(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(100)] ^= chance.randint(1, 255)


Damage = Callable[[bytearray, random.Random], None]


ROWS = 3000


@pytest.fixture
def full_file(warehouse_file: Path) -> Path:
    """A file with some hundred full pages, and a backup of it."""

    def many(session: Session) -> None:
        at = datetime(2026, 11, 24, tzinfo=UTC)
        rows = [{"id": f"{number:08}-" + "x" * 40, "at": at, "result": str(number)} for number in range(1, ROWS)]
        session.execute(insert(Command), rows)
        session.execute(insert(NumberCounter), [{"name": "box", "last": ROWS - 1}])

    with Database.open(warehouse_file) as database:
        database.write(many)
        assert len(database.read(workers.commands)) == ROWS
    back_up_file(warehouse_file)
    return warehouse_file


def _what_happens(file: Path) -> str:
    """Open, read and write as the program does; answers how far it got. Only refusals may come, no other error."""
    try:
        with Database.open(file) as database:
            database.write(workers.take_number)
            return "opened"
    except (FileDamaged, NotAnAidHubFile, FileTooNew):
        return "refused"
    except AidHubError:
        return "refused while working"


@pytest.mark.parametrize(
    ("damage", "noticed"),
    [(one_byte, 0), (noise, 0.98), (zero_page, 1), (swapped_pages, 0.98), (cut, 1), (header, 0.2)],
)
def test_damage_is_noticed_before_anything_is_written(full_file: Path, damage: Damage, noticed: float) -> None:
    whole = full_file.read_bytes()
    chance = random.Random(SEED)
    outcomes: Counter[str] = Counter()
    for _ in range(EACH):
        content = bytearray(whole)
        damage(content, chance)
        full_file.write_bytes(content)
        outcome = _what_happens(full_file)
        outcomes[outcome] += 1
        if outcome == "refused":
            assert full_file.read_bytes() == content, "written to against a finding"
    assert outcomes["refused"] >= noticed * EACH, f"seed {SEED}: {outcomes}"


def test_the_backup_that_is_offered_brings_everything_back(full_file: Path) -> None:
    full_file.write_bytes(full_file.read_bytes()[: PAGE * 3])
    with pytest.raises(FileDamaged) as caught:
        Database.open(full_file)
    restored = restore(Path(caught.value.facts["backup"]), full_file)
    assert restored.aside
    assert restored.aside.stat().st_size == PAGE * 3
    with Database.open(full_file) as database:
        assert len(database.read(workers.commands)) == ROWS


def test_without_the_check_damage_would_not_be_noticed(full_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: the same damage, unseen, is written to."""
    monkeypatch.setattr("aidhub.database.checking.findings", lambda _: [])
    whole = full_file.read_bytes()
    chance = random.Random(SEED)
    outcomes: Counter[str] = Counter()
    for _ in range(EACH):
        content = bytearray(whole)
        zero_page(content, chance)
        full_file.write_bytes(content)
        try:
            outcomes[_what_happens(full_file)] += 1
        except DBAPIError:
            outcomes["failed"] += 1
    assert outcomes["opened"]
