"""What a restore would take away, and what a look through everything counts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from warehouse import Warehouse

from aidhub.database.backup import backup
from aidhub.database.contents import contents
from aidhub.services.checking import check, examine
from aidhub.services.restoring import NAMED, steps_since


def test_the_steps_since_a_backup_are_counted_and_the_newest_named(warehouse: Warehouse, tmp_path: Path) -> None:
    warehouse.receive("blanket", boxes=[10, 20])
    there = contents(backup(warehouse.database, tmp_path / "b.aidhub").file)
    assert there.boxes == 2
    assert there.last is not None
    assert there.last.kind == "receive"
    assert warehouse.ask(steps_since, there.last).count == 0

    for number in range(NAMED + 2):
        warehouse.receive("blanket", loose=number + 1)
    since = warehouse.ask(steps_since, there.last)
    assert (since.count, since.is_ours, len(since.newest)) == (NAMED + 2, True, NAMED)
    assert since.newest[0].id > since.newest[-1].id > there.last.entry


def test_a_backup_of_another_warehouse_would_take_all_steps_away(warehouse: Warehouse, tmp_path: Path) -> None:
    warehouse.receive("blanket", boxes=[10])
    last = contents(backup(warehouse.database, tmp_path / "b.aidhub").file).last
    assert last is not None
    other = warehouse.ask(steps_since, replace(last, at=last.at.replace(year=2020)))
    assert not other.is_ours
    assert other.count == contents(tmp_path / "b.aidhub").entries
    empty = warehouse.ask(steps_since, None)
    assert (empty.is_ours, empty.count) == (True, other.count)


def test_everything_is_counted_and_told_how_far_it_is(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", boxes=[10, 20], loose=3)
    told: list[tuple[int, int]] = []
    found = warehouse.ask(examine, lambda done, total: told.append((done, total)))
    assert (found.boxes, found.papers, found.problems) == (2, 0, ())
    assert found.entries >= 1
    assert found.lots >= 1
    assert [done for done, _ in told] == list(range(len(told)))
    assert told[-1][0] == told[-1][1]
    assert warehouse.ask(check) == ()


def test_a_look_through_everything_can_be_stopped(warehouse: Warehouse) -> None:
    class Enough(Exception):
        pass

    def stop(done: int, _: int) -> None:
        if done == 3:
            raise Enough

    with pytest.raises(Enough):
        warehouse.ask(examine, stop)
