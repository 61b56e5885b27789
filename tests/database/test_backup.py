"""Backup and restore, from and into both kinds of database."""

from __future__ import annotations

import os
import stat
import sys
import time
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, select
from sqlalchemy.orm import Session
from test_database import count, last

from aidhub.database import errors
from aidhub.database.automatic import backups
from aidhub.database.backup import AutomaticBackups, backup, restore
from aidhub.database.checking import check_file
from aidhub.database.database import Database
from aidhub.database.tables import Base, JournalEntry, Person, Setting


def fill(session: Session) -> None:
    """One row of every type, and entries that point to later ones."""
    session.add(Person(id=7, name="Ганна Müller"))
    session.flush()
    at = datetime(2026, 11, 24, 12, 30, 1, 500, tzinfo=UTC)
    rows = [
        {"id": number, "kind": "receive", "at": at, "person_id": 7, "undone_by_id": None} for number in range(1, 2501)
    ]
    session.execute(insert(JournalEntry), rows)
    session.get_one(JournalEntry, 1).undone_by_id = 2
    session.get_one(JournalEntry, 2).undoes_id = 1
    session.add(Setting(key="limit", value='{"€": 1}', since=date(2026, 1, 1), source="Ґ"))


def everything(session: Session) -> dict[str, list[tuple[object, ...]]]:
    return {
        table.name: sorted((tuple(row) for row in session.execute(select(table))), key=repr)
        for table in Base.metadata.sorted_tables
    }


def test_a_backup_is_the_warehouse_whatever_it_was_kept_in(database: Database, tmp_path: Path) -> None:
    database.write(fill)
    made = backup(database, tmp_path / "backup #1.aidhub")
    assert (made.file.name, made.entries) == ("backup #1.aidhub", 2500)
    assert made.bytes == made.file.stat().st_size
    check_file(made.file, thorough=True)
    with Database.open(made.file, read_only=True) as copy:
        assert copy.read(everything) == database.read(everything)
    assert not list(tmp_path.glob("*.part*"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_backup_is_for_nobody_else(database: Database, tmp_path: Path) -> None:
    made = backup(database, tmp_path / "b.aidhub")
    assert stat.S_IMODE(made.file.stat().st_mode) == 0o600


def test_a_backup_overwrites_nothing_unless_asked(sqlite_database: Database, tmp_path: Path) -> None:
    file = tmp_path / "b.aidhub"
    file.write_text("precious")
    with pytest.raises(errors.FileThere):
        backup(sqlite_database, file)
    assert file.read_text() == "precious"
    backup(sqlite_database, file, replace=True)
    check_file(file)


def test_a_backup_never_goes_onto_its_own_warehouse(sqlite_database: Database) -> None:
    assert sqlite_database.file
    with pytest.raises(errors.FileThere):
        backup(sqlite_database, sqlite_database.file, replace=True)
    assert sqlite_database.write(count) == 1


def test_a_backup_that_does_not_add_up_is_thrown_away(database: Database, tmp_path: Path) -> None:
    def proof(session: Session) -> Sequence[str]:
        assert last(session) == 1
        return ["lot 7: 3 are missing"]

    database.write(count)
    file = tmp_path / "b.aidhub"
    with pytest.raises(errors.BackupUnsound) as caught:
        backup(database, file, proof=proof)
    assert caught.value.facts["finding"] == "lot 7: 3 are missing"
    assert not list(tmp_path.glob("b.aidhub*"))


def test_a_backup_into_no_folder_is_refused(sqlite_database: Database, tmp_path: Path) -> None:
    with pytest.raises((errors.FileReadOnly, errors.DiskFailed)):
        backup(sqlite_database, tmp_path / "none" / "b.aidhub")


def test_what_is_restored_is_what_was_backed_up_and_the_present_file_is_kept(
    warehouse_file: Path, tmp_path: Path
) -> None:
    with Database.open(warehouse_file) as database:
        database.write(fill)
        before = database.read(everything)
        made = backup(database, tmp_path / "b.aidhub")
        database.write(count)
    restored = restore(made.file, warehouse_file)
    assert (restored.target, restored.entries) == (str(warehouse_file), 2500)
    with Database.open(warehouse_file) as database:
        assert database.read(everything) == before
        assert database.write(count) == 1
    assert restored.aside
    assert restored.aside.name.startswith("warehouse-before-")
    with Database.open(restored.aside) as former:
        assert former.read(last) == 1
    check_file(made.file)


def test_a_restore_makes_the_file_where_there_is_none(sqlite_database: Database, tmp_path: Path) -> None:
    made = backup(sqlite_database, tmp_path / "b.aidhub")
    restored = restore(made.file, tmp_path / "new folder" / "lager.aidhub")
    assert restored.aside is None
    check_file(tmp_path / "new folder" / "lager.aidhub")


def test_a_file_that_is_open_is_not_replaced(sqlite_database: Database, tmp_path: Path) -> None:
    made = backup(sqlite_database, tmp_path / "b.aidhub")
    assert sqlite_database.file
    with pytest.raises(errors.OpenElsewhere):
        restore(made.file, sqlite_database.file)
    assert sqlite_database.write(count) == 1


def test_what_a_crash_left_beside_the_file_stays_with_it(warehouse_file: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed.aidhub"
    with Database.open(warehouse_file) as database:
        made = backup(database, tmp_path / "b.aidhub")
        database.write(count)
        for ending in ("", "-wal"):
            (tmp_path / f"crashed.aidhub{ending}").write_bytes((tmp_path / f"warehouse.aidhub{ending}").read_bytes())
    restored = restore(made.file, crashed)
    with Database.open(crashed) as database:
        assert database.read(last) is None
    assert restored.aside
    with Database.open(restored.aside) as database:
        assert database.read(last) == 1


def test_a_disk_that_gives_no_second_name_will_do(
    warehouse_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(95, "not supported")

    with Database.open(warehouse_file) as database:
        made = backup(database, tmp_path / "b.aidhub")
    monkeypatch.setattr(Path, "hardlink_to", fail)
    restored = restore(made.file, warehouse_file)
    assert restored.aside
    assert check_file(restored.aside) == check_file(warehouse_file)

    former = warehouse_file.read_bytes()
    monkeypatch.setattr("aidhub.database.backup.settle", fail)
    with pytest.raises(errors.DiskFailed):
        restore(made.file, warehouse_file)
    assert warehouse_file.read_bytes() == former


def test_what_is_no_sound_backup_replaces_nothing(warehouse_file: Path, tmp_path: Path) -> None:
    with Database.open(warehouse_file) as database:
        made = backup(database, tmp_path / "b.aidhub")
    before = warehouse_file.read_bytes()
    whole = made.file.read_bytes()
    for content, refused in (
        (whole[: len(whole) // 2], errors.FileDamaged),
        (b"", errors.NotAnAidHubFile),
        (b"%PDF-1.4" * 1000, errors.NotAnAidHubFile),
    ):
        made.file.write_bytes(content)
        with pytest.raises(refused):
            restore(made.file, warehouse_file)
    with pytest.raises(errors.FileMissing):
        restore(tmp_path / "none.aidhub", warehouse_file)
    made.file.write_bytes(whole)
    with pytest.raises(errors.BackupUnsound):
        restore(made.file, warehouse_file, proof=lambda _: ["3 are missing"])
    with pytest.raises(errors.FileThere):
        restore(made.file, made.file)
    with pytest.raises(errors.FileThere):
        restore(made.file, tmp_path)
    assert warehouse_file.read_bytes() == before
    assert not list(tmp_path.glob("*before*")) + list(tmp_path.glob("*.part*"))


def test_a_restore_that_cannot_be_finished_puts_the_present_file_back(
    warehouse_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Database.open(warehouse_file) as database:
        made = backup(database, tmp_path / "b.aidhub")
    before = warehouse_file.read_bytes()

    def fail(*_: object) -> None:
        raise PermissionError(13, "another program has it open")

    monkeypatch.setattr("aidhub.database.backup.settle", fail)
    with pytest.raises(errors.FileReadOnly):
        restore(made.file, warehouse_file)
    assert warehouse_file.read_bytes() == before
    assert not list(tmp_path.glob("*before*")) + list(tmp_path.glob("*.part*"))


@pytest.mark.postgres
def test_a_file_moves_to_an_empty_server_and_back(
    sqlite_database: Database, bare_postgres_address: str, tmp_path: Path
) -> None:
    sqlite_database.write(fill)
    before = sqlite_database.read(everything)
    restored = restore(backup(sqlite_database, tmp_path / "b.aidhub").file, bare_postgres_address)
    assert (restored.entries, restored.aside) == (2500, None)
    with Database.open(bare_postgres_address) as server:
        assert server.read(everything) == before
        server.write(new_entry)
        again = backup(server, tmp_path / "c.aidhub")
        with pytest.raises(errors.DatabaseInUse):
            restore(again.file, bare_postgres_address)
    with Database.open(again.file) as copy:
        assert copy.read(last_entry) == 2501


def new_entry(session: Session) -> int:
    entry = JournalEntry(kind="receive", at=datetime(2026, 11, 24, tzinfo=UTC), person_id=7)
    session.add(entry)
    session.flush()
    return entry.id


def last_entry(session: Session) -> int | None:
    return session.scalar(select(JournalEntry.id).order_by(JournalEntry.id.desc()).limit(1))


@pytest.mark.postgres
def test_the_server_goes_on_numbering_after_what_was_restored(
    sqlite_database: Database, bare_postgres_address: str, tmp_path: Path
) -> None:
    sqlite_database.write(fill)
    restore(backup(sqlite_database, tmp_path / "b.aidhub").file, bare_postgres_address)
    with Database.open(bare_postgres_address) as server:
        assert server.write(new_entry) == 2501


@pytest.mark.postgres
def test_references_are_watched_again_after_a_restore(
    sqlite_database: Database, bare_postgres_address: str, tmp_path: Path
) -> None:
    restore(backup(sqlite_database, tmp_path / "b.aidhub").file, bare_postgres_address)
    with Database.open(bare_postgres_address) as server, pytest.raises(Exception, match="foreign key"):
        server.write(new_entry)


def test_automatic_backups_are_made_when_something_changed(database: Database, tmp_path: Path) -> None:
    folder = tmp_path / "other disk"
    automatic = AutomaticBackups(database, folder)
    assert automatic.newest is None
    now = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
    assert automatic.run(now) is not None
    if database.file:
        assert automatic.run(now + timedelta(minutes=30)) is None, "nothing changed"
    database.write(count)
    made = automatic.run(now + timedelta(hours=1))
    assert made
    assert automatic.newest
    assert automatic.newest.file == made.file
    assert automatic.newest.at == now + timedelta(hours=1)


def test_a_file_that_was_backed_up_at_its_end_is_not_backed_up_again_at_its_start(warehouse_file: Path) -> None:
    hour = 3600
    with Database.open(warehouse_file) as database:
        database.write(count)
        assert AutomaticBackups(database).run()
    os.utime(warehouse_file, (time.time() - hour, time.time() - hour))
    with Database.open(warehouse_file) as database:
        assert AutomaticBackups(database).run() is None
    os.utime(warehouse_file, (time.time() + hour, time.time() + hour))
    with Database.open(warehouse_file) as database:
        assert AutomaticBackups(database).run(datetime.now(UTC) + timedelta(minutes=1))
    assert len(backups(warehouse_file.parent / "backups", "warehouse")) == 2
