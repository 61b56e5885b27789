"""Backups go to a second folder too, which may be away, and are looked into before one is restored."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from test_database import count

from aidhub.database import errors
from aidhub.database.automatic import Backup, back_up_file, backup_name, backups
from aidhub.database.backup import AutomaticBackups, backup, restore
from aidhub.database.checking import check_file
from aidhub.database.contents import contents
from aidhub.database.database import Database
from aidhub.database.second_folder import (
    copy_to_second,
    is_on_the_same_disk,
    newest_copy,
    prepare_second_folder,
)

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def test_the_newest_backup_is_copied_and_checked(sqlite_database: Database, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    automatic = AutomaticBackups(sqlite_database)
    automatic.second = prepare_second_folder(tmp_path / "stick", automatic.folder)
    assert automatic.run(NOW)
    copy = newest_copy(automatic.second, automatic.stem)
    assert copy is not None
    assert automatic.newest is not None
    assert copy.file.name == automatic.newest.file.name
    check_file(copy.file)
    assert not list(automatic.second.glob("*.part*"))
    assert automatic.second_problem is None


def test_a_drive_that_is_away_holds_nothing_up_and_catches_up_later(sqlite_database: Database, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    automatic = AutomaticBackups(sqlite_database)
    automatic.second = prepare_second_folder(stick, automatic.folder)
    stick.rename(tmp_path / "pulled out")
    assert automatic.run(NOW)
    assert isinstance(automatic.second_problem, errors.SecondFolderGone)
    sqlite_database.write(count)
    assert automatic.run(NOW + timedelta(hours=1))
    assert not stick.exists(), "nothing is made in its place"

    (tmp_path / "pulled out").rename(stick)
    assert automatic.run(NOW + timedelta(hours=2)) is None, "nothing changed since"
    assert automatic.second_problem is None
    copy = newest_copy(automatic.second, automatic.stem)
    assert copy is not None
    assert copy.at == NOW + timedelta(hours=1)


def test_the_second_folder_is_thinned_out_like_the_first(sqlite_database: Database, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    made = backup(sqlite_database, tmp_path / "b.aidhub")
    for minutes in range(4):
        file = tmp_path / "stick" / backup_name("w", NOW - timedelta(days=30, minutes=minutes))
        file.write_bytes(made.file.read_bytes())
    newest = Backup(tmp_path / backup_name("w", NOW), NOW)
    newest.file.write_bytes(made.file.read_bytes())
    assert copy_to_second(newest, tmp_path / "stick", "w", NOW)
    assert len(backups(tmp_path / "stick", "w")) == 2
    assert copy_to_second(newest, tmp_path / "stick", "w", NOW) is None


def test_a_folder_that_cannot_be_the_second_one_is_refused(sqlite_database: Database, tmp_path: Path) -> None:
    automatic = AutomaticBackups(sqlite_database)
    automatic.run(NOW)
    with pytest.raises(errors.SecondFolderUnfit):
        prepare_second_folder(automatic.folder, automatic.folder)
    with pytest.raises(errors.FileReadOnly):
        prepare_second_folder(tmp_path / "none", automatic.folder)
    (tmp_path / "file").touch()
    with pytest.raises(errors.FileReadOnly):
        prepare_second_folder(tmp_path / "file", automatic.folder)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="this login may write everywhere")
def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    with pytest.raises(errors.FileReadOnly):
        prepare_second_folder(locked, tmp_path / "backups")


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="no folder here takes no file from anybody")
def test_a_folder_that_takes_no_file_from_anybody_is_refused(tmp_path: Path) -> None:
    with pytest.raises(errors.FileReadOnly):
        prepare_second_folder(Path("/proc"), tmp_path / "backups")


def test_the_folder_of_this_computer_is_taken_as_it_is_when_chosen_again(tmp_path: Path) -> None:
    first = prepare_second_folder(tmp_path, tmp_path / "backups")
    assert prepare_second_folder(first, tmp_path / "backups") == first
    assert is_on_the_same_disk(first, tmp_path)
    assert not is_on_the_same_disk(tmp_path / "away", tmp_path)


def test_a_backup_is_made_although_nothing_changed_if_a_person_wants_one(sqlite_database: Database) -> None:
    automatic = AutomaticBackups(sqlite_database)
    assert automatic.run(NOW)
    assert automatic.run(NOW + timedelta(minutes=1)) is None
    assert automatic.run(NOW + timedelta(minutes=2), always=True)
    assert [made.at.minute for made in automatic.list()] == [2, 0]


def test_two_backups_of_one_second_do_not_write_over_each_other(sqlite_database: Database) -> None:
    automatic = AutomaticBackups(sqlite_database)
    assert automatic.run(NOW)
    first = automatic.list()[0].file.read_bytes()
    sqlite_database.write(count)
    assert automatic.run(NOW)
    assert sqlite_database.file is not None
    back_up_file(sqlite_database.file, NOW)
    assert [made.at.second for made in automatic.list()] == [2, 1, 0]
    assert automatic.list()[-1].file.read_bytes() == first


def test_a_backup_says_what_is_inside(sqlite_database: Database, tmp_path: Path) -> None:
    made = backup(sqlite_database, tmp_path / "b.aidhub")
    before = made.file.read_bytes()
    there = contents(made.file)
    assert (there.boxes, there.entries, there.last) == (0, 0, None)
    assert made.file.read_bytes() == before
    (tmp_path / "rubbish.aidhub").write_bytes(b"PK\x03\x04" * 500)
    with pytest.raises(errors.NotAnAidHubFile):
        contents(tmp_path / "rubbish.aidhub")
    with pytest.raises(errors.FileMissing):
        contents(tmp_path / "none.aidhub")


def test_the_present_file_is_backed_up_before_it_is_replaced(warehouse_file: Path, tmp_path: Path) -> None:
    with Database.open(warehouse_file) as database:
        made = backup(database, tmp_path / "b.aidhub")
        database.write(count)
    restored = restore(made.file, warehouse_file)
    assert restored.saved is not None
    assert [one.file for one in backups(warehouse_file.parent / "backups", "warehouse")] == [restored.saved]
    check_file(restored.saved)
    assert restored.aside is not None
    assert not list(tmp_path.glob("*before*-wal")) + list(tmp_path.glob("*before*-shm"))


def test_a_damaged_file_is_no_reason_not_to_restore(warehouse_file: Path, tmp_path: Path) -> None:
    with Database.open(warehouse_file) as database:
        made = backup(database, tmp_path / "b.aidhub")
    warehouse_file.write_bytes(warehouse_file.read_bytes()[:5000])
    restored = restore(made.file, warehouse_file)
    assert restored.saved is None
    assert restored.aside is not None
    assert restored.aside.stat().st_size == 5000
    check_file(warehouse_file)
