"""Backups are taken while others write."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import fault_workers as workers
import pytest

from aidhub.database.backup import backup, restore
from aidhub.database.checking import findings
from aidhub.database.database import Database

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are forked and killed as on Unix")


@pytest.fixture
def busy(warehouse_file: Path) -> Iterator[Database]:
    """A file that two other programs write to without a pause."""
    running = [workers.start(workers.write_for_ever, warehouse_file) for _ in range(2)]
    assert all(pipe.recv() for _, pipe in running)
    drains = [workers.processes.Process(target=workers.told, args=(pipe,)) for _, pipe in running]
    for drain in drains:
        drain.start()
    with Database.open(warehouse_file, exclusive=False) as database:
        yield database
    for process, pipe in running:
        process.kill()
        process.join()
        process.close()
        pipe.close()
    for drain in drains:
        drain.join()
        drain.close()


def test_backups_while_others_write_are_each_one_moment(busy: Database, tmp_path: Path) -> None:
    for number in range(workers.often(20, 200)):
        before = len(busy.read(workers.commands))
        made = backup(busy, tmp_path / f"{number}.aidhub", proof=workers.does_not_add_up)
        after = len(busy.read(workers.commands))
        with Database.open(made.file, read_only=True) as copy:
            assert before <= len(copy.read(workers.commands)) <= after
    assert after > before
    restored = restore(made.file, tmp_path / "restored.aidhub", proof=workers.does_not_add_up)
    assert findings(Path(restored.target), thorough=True) == []


def test_plain_copies_would_not_do(busy: Database, tmp_path: Path) -> None:
    """The control: what ``cp`` makes of the same file lacks commands or is damaged."""
    assert busy.file
    lacking = 0
    for number in range(5):
        before = len(busy.read(workers.commands))
        copy = tmp_path / f"{number}.aidhub"
        subprocess.run([shutil.which("cp") or "cp", busy.file, copy], check=True)
        try:
            with Database.open(copy, read_only=True) as opened:
                lacking += len(opened.read(workers.commands)) < before
        except Exception:  # noqa: BLE001 - a broken copy may raise anything
            lacking += 1
    assert lacking
