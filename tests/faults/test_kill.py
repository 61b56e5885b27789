"""The program is killed at any moment: what was acknowledged is there, and nothing by halves."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import fault_workers as workers
import pytest

from aidhub.database import errors
from aidhub.database.checking import findings
from aidhub.database.database import Database

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are forked and killed as on Unix")

SEED = 20261124
WRITERS = 2
ROUNDS = workers.often(60, 1000) // WRITERS


def test_after_many_kills_everything_acknowledged_is_there_and_nothing_by_halves(warehouse_file: Path) -> None:
    chance = random.Random(SEED)
    acknowledged: workers.Acknowledged = {}
    done = 0
    for _ in range(ROUNDS):
        running = [workers.start(workers.write_for_ever, warehouse_file) for _ in range(WRITERS)]
        acknowledged |= workers.kill_after_first_words(running, chance.uniform(0, 0.04))
        began = time.process_time()
        with Database.open(warehouse_file) as database:
            assert time.process_time() - began < 2
            assert not database.read_only
            assert database.read(workers.does_not_add_up) == []
            there = database.read(workers.commands)
        assert acknowledged.items() <= there.items(), f"lost with seed {SEED}"
        unacknowledged = len(there) - len(acknowledged)
        assert unacknowledged - done <= WRITERS
        done = unacknowledged
    assert findings(warehouse_file, thorough=True) == []
    assert len(acknowledged) > ROUNDS


def test_the_kill_test_sees_commands_told_too_early(warehouse_file: Path) -> None:
    acknowledged: workers.Acknowledged = {}
    for _ in range(5):
        running = [workers.start(workers.tell_too_early, warehouse_file)]
        acknowledged |= workers.kill_after_first_words(running, 0)
    with Database.open(warehouse_file) as database:
        assert acknowledged.keys() - database.read(workers.commands).keys()


def test_a_program_that_dies_frees_the_file_at_once(warehouse_file: Path) -> None:
    process, pipe = workers.start(workers.hold_open, warehouse_file)
    assert pipe.recv()
    with Database.open(warehouse_file) as second:
        assert [remark.facts["user"] for remark in second.remarks] == ["Anna"]
        with pytest.raises(errors.OpenElsewhere):
            second.write(workers.take_number)
    process.kill()
    process.join()
    process.close()
    pipe.close()
    with Database.open(warehouse_file) as third:
        assert third.remarks == ()
        assert third.write(workers.take_number) == 1


BREAKS_OFF = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
for setting in ("journal_mode=DELETE", "cache_size=1", "cache_spill=1"):
    connection.execute(f"PRAGMA {setting}")
connection.execute("BEGIN IMMEDIATE")
connection.executemany("INSERT INTO number_counter VALUES (?, 0)", [(f"n{n}",) for n in range(5000)])
os._exit(0)
"""


def test_what_broke_off_in_the_other_journal_is_taken_back(warehouse_file: Path) -> None:
    """Where the fast journal cannot be had, a crash leaves pages of a transaction behind, the old ones beside."""
    subprocess.run([sys.executable, "-c", BREAKS_OFF, warehouse_file], check=True)
    assert warehouse_file.with_name("warehouse.aidhub-journal").stat().st_size > 0
    with Database.open(warehouse_file) as database:
        assert database.read(workers.does_not_add_up) == []
        assert database.write(workers.take_number) == 1
    assert findings(warehouse_file, thorough=True) == []
