"""Opening a warehouse in a file, whatever is the matter with it."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session
from test_database import count, last

from aidhub.database import errors
from aidhub.database.automatic import back_up_file
from aidhub.database.database import Database
from aidhub.database.engine import SCHEMA, _keep_what_is_acknowledged, file_connection, sqlite_engine
from aidhub.database.surroundings import is_unc, share_among

ODD_NAMES = [
    "Lager Żytomierz Житомир.aidhub",
    "a #1 50% ?x=1&mode=memory.aidhub",
    "%20;drop 'table'.aidhub",
    "zwei  Leerzeichen .aidhub",
    "no suffix",
    "new\nline.aidhub",
]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_every_name_is_the_name_of_its_own_file(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "ordner #2 ?"
    with Database.open(folder / name, create=True) as database:
        assert database.description == name
        assert database.folder == folder
        database.write(count)
    assert sorted(file.name for file in folder.iterdir()) == sorted([name, f"{name}.lock"])
    with Database.open(str(folder / name)) as database:
        assert database.read(last) == 1


def test_a_missing_file_is_not_made_by_itself(tmp_path: Path) -> None:
    for read_only in (False, True):
        with pytest.raises(errors.FileMissing):
            Database.open(tmp_path / "none.aidhub", read_only=read_only)
    with pytest.raises(errors.FileMissing):
        Database.open(tmp_path / "no folder" / "none.aidhub")
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_left_of_a_file_that_could_not_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("aidhub.database.warehouse_file.bring_up_to_date", fail)
    with pytest.raises(RuntimeError):
        Database.open(tmp_path / "w.aidhub", create=True)
    assert not (tmp_path / "w.aidhub").exists()
    monkeypatch.undo()
    Database.open(tmp_path / "w.aidhub", create=True).close()


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", b"not a database, but long enough to be one" * 100])
@pytest.mark.parametrize("create", [False, True])
def test_a_file_of_something_else_is_left_alone(tmp_path: Path, content: bytes, *, create: bool) -> None:
    file = tmp_path / "photo.aidhub"
    file.write_bytes(content)
    with pytest.raises((errors.NotAnAidHubFile, errors.FileDamaged)):
        Database.open(file, create=create)
    assert file.read_bytes() == content


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(errors.NotAnAidHubFile):
        Database.open(tmp_path, create=True)


def test_the_file_of_another_program_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE command (id TEXT)")
    with pytest.raises(errors.NotAnAidHubFile):
        Database.open(file, create=True)


def _set(file: Path, setting: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA {setting}")


def test_a_newer_file_is_refused_and_untouched(warehouse_file: Path) -> None:
    _set(warehouse_file, f"user_version={SCHEMA + 1}")
    before = warehouse_file.read_bytes()
    for read_only in (False, True):
        with pytest.raises(errors.FileTooNew):
            Database.open(warehouse_file, read_only=read_only)
    assert warehouse_file.read_bytes() == before


def test_opened_to_read_it_refuses_to_write(warehouse_file: Path) -> None:
    with Database.open(warehouse_file, read_only=True) as database:
        assert database.read_only
        assert database.remarks == ()
        assert database.read(last) is None
        with pytest.raises(errors.OpenedToRead):
            database.write(count)


def test_a_second_program_reads_and_says_who_has_it_open(warehouse_file: Path) -> None:
    with Database.open(warehouse_file, person="Anna") as first:
        first.write(count)
        with Database.open(warehouse_file) as second:
            assert second.read_only
            assert [type(remark) for remark in second.remarks] == [errors.OpenElsewhere]
            assert second.remarks[0].facts["user"] == "Anna"
            first.write(count)
            assert second.read(last) == 2
            with pytest.raises(errors.OpenElsewhere):
                second.write(count)
    with Database.open(warehouse_file) as third:
        assert not third.read_only
        assert third.write(count) == 3


def test_programs_that_share_a_file_take_turns(warehouse_file: Path) -> None:
    with (
        Database.open(warehouse_file, exclusive=False) as first,
        Database.open(warehouse_file, exclusive=False) as second,
    ):
        threads = [
            threading.Thread(target=lambda d=database: [d.write(count) for _ in range(10)])
            for database in (first, second, first, second)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert first.read(last) == second.read(last) == 40


def test_a_file_is_closed_as_one_plain_file(warehouse_file: Path) -> None:
    with Database.open(warehouse_file) as database:
        database.write(count)
        assert warehouse_file.with_name("warehouse.aidhub-wal").exists()
    left = {file.name for file in warehouse_file.parent.iterdir()}
    assert left == {"warehouse.aidhub", "warehouse.aidhub.lock"}


def _replace(file: Path) -> None:
    file.rename(file.with_name("moved.aidhub"))
    file.write_bytes(file.with_name("moved.aidhub").read_bytes())


@pytest.mark.parametrize("happens", [lambda file: file.rename(file.with_name("moved")), Path.unlink, _replace])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody rename or delete an open file")
def test_a_file_that_goes_away_while_open_is_noticed(warehouse_file: Path, happens: object) -> None:
    with Database.open(warehouse_file) as database:
        database.write(count)
        happens(warehouse_file)  # type: ignore[operator]
        with pytest.raises(errors.FileReplaced):
            database.write(count)


def test_a_damaged_file_is_only_read_and_the_newest_sound_backup_offered(warehouse_file: Path) -> None:
    with Database.open(warehouse_file) as database:
        database.write(count)
    old = back_up_file(warehouse_file, datetime(2026, 11, 1, 12, 0, tzinfo=UTC))
    newer = back_up_file(warehouse_file, datetime(2026, 11, 2, 12, 0, tzinfo=UTC))
    newer.file.write_bytes(newer.file.read_bytes()[:20_000])
    content = bytearray(warehouse_file.read_bytes())
    content[8192:12288] = bytes(4096)
    warehouse_file.write_bytes(content)

    with pytest.raises(errors.FileDamaged) as caught:
        Database.open(warehouse_file)
    assert caught.value.facts["backup"] == str(old.file)
    assert caught.value.facts["backup_at"] == datetime(2026, 11, 1, 12, 0, tzinfo=UTC)
    with Database.open(warehouse_file, read_only=True) as database:
        assert [type(remark) for remark in database.remarks] == [errors.FileDamaged]
        with pytest.raises(errors.FileDamaged):
            database.write(count)
    assert warehouse_file.read_bytes() == content


def test_a_file_that_cannot_be_recognised_any_more_is_damaged_if_it_was_backed_up(warehouse_file: Path) -> None:
    back_up_file(warehouse_file)
    warehouse_file.write_bytes(b"")
    with pytest.raises(errors.FileDamaged):
        Database.open(warehouse_file)


def test_a_full_disk_loses_nothing_and_the_same_session_goes_on(warehouse_file: Path) -> None:
    with Database.open(warehouse_file) as database:
        database.write(count)

        def large(session: object) -> None:
            connection = session.connection()  # type: ignore[attr-defined]
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 2}")
            count(session)  # type: ignore[arg-type]
            rows = [{"name": f"n{number}", "last": number} for number in range(5000)]
            connection.exec_driver_sql("INSERT INTO number_counter VALUES (:name, :last)", rows)

        with pytest.raises(errors.DiskFull):
            database.write(large, command_id="c")
        assert database.read(last) == 1
        assert not database.was_done("c")
        assert database.write(count) == 2


@pytest.mark.parametrize("was_kept", [True, False])
def test_a_disk_that_fails_around_the_commit_is_asked_what_it_kept(warehouse_file: Path, *, was_kept: bool) -> None:
    """The COMMIT reports a failure, as SQLite may although the commit is there."""
    failed = sqlite3.OperationalError("disk I/O error")
    failed.sqlite_errorcode = sqlite3.SQLITE_IOERR

    def fail(session: Session) -> None:
        event.remove(Session, moment, fail)
        if was_kept:
            session.connection().exec_driver_sql("COMMIT")
        raise OperationalError("COMMIT", None, failed)

    def work(session: Session) -> int:
        event.listen(Session, moment, fail)
        return count(session)

    moment = "before_commit"
    with Database.open(warehouse_file) as database:
        if was_kept:
            assert database.write(work, command_id="c") == 1
        else:
            with pytest.raises(errors.DiskFailed):
                database.write(work, command_id="c")
        assert database.was_done("c") is was_kept
        assert database.write(count) == (2 if was_kept else 1)


def test_where_the_fast_journal_cannot_be_had_the_sure_one_is_taken() -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        _keep_what_is_acknowledged(connection)
        assert connection.execute("PRAGMA synchronous").fetchone() == (3,)


def test_every_connection_is_set_to_keep_what_is_acknowledged(warehouse_file: Path) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "busy_timeout": 5000,
    }
    engine = sqlite_engine(warehouse_file)
    with engine.connect() as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
    engine.dispose()
    assert found == wanted


READ_IT = """
import os
import sys
import sqlalchemy.dialects.sqlite
from aidhub.database.database import Database
from aidhub.database.errors import FileReadOnly
from aidhub.database.tables import NumberCounter
os.setuid(65534)
with Database.open(sys.argv[1]) as database:
    assert database.read_only
    print(database.read(lambda session: session.get(NumberCounter, "box").last))
    try:
        database.write(lambda session: None)
    except FileReadOnly:
        print("refused")
"""


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="needs root, to become somebody without rights"
)
@pytest.mark.parametrize("locked", ["file", "folder"])
def test_a_file_without_the_right_to_write_is_read(warehouse_file: Path, locked: str) -> None:
    with Database.open(warehouse_file) as database:
        database.write(count)
    for folder in list(warehouse_file.parents)[:-2]:
        folder.chmod(0o755)
    warehouse_file.parent.chmod(0o777 if locked == "file" else 0o755)
    warehouse_file.chmod(0o444 if locked == "file" else 0o666)
    words = [sys.executable, "-W", "error", "-c", READ_IT, str(warehouse_file)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("1\nrefused\n", "")


MOUNTS = [
    "/dev/sda1 / ext4 rw 0 0",
    "server:/srv /mnt/share\\040one nfs4 rw 0 0",
    "//pc/x /mnt/pc cifs rw 0 0",
    "gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0",
    "/home/.crypt /home/a/safe fuse.gocryptfs rw 0 0",
    "/dev/sdb1 /media/stick fuseblk rw 0 0",
    "/dev/sdc1 /mnt/pc/inner ext4 rw 0 0",
]


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/a", None),
        ("/mnt/share one/lager", "nfs4"),
        ("/mnt/share", None),
        ("/mnt/pc/lager", "cifs"),
        ("/mnt/pc/inner/lager", None),
        ("/run/user/1000/gvfs/smb-share", "fuse.gvfsd-fuse"),
        ("/home/a/safe", None),
        ("/media/stick", None),
    ],
)
def test_network_folders_are_told_from_disks(folder: str, kind: str | None) -> None:
    assert share_among(Path(folder), MOUNTS) == kind


def test_a_path_of_windows_to_another_machine_is_known() -> None:
    assert is_unc(r"\\server\share\lager.aidhub")
    assert not is_unc(r"C:\lager.aidhub")


def test_on_a_network_folder_nothing_is_written(warehouse_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aidhub.database.surroundings.network_kind", lambda _: "nfs4")
    with Database.open(warehouse_file) as database:
        assert [type(remark) for remark in database.remarks] == [errors.NetworkFolder]
        with pytest.raises(errors.NetworkFolder):
            database.write(count)
    with pytest.raises(errors.NetworkFolder):
        Database.open(warehouse_file.with_name("new.aidhub"), create=True)


def test_a_folder_copied_by_a_cloud_service_is_remarked(tmp_path: Path) -> None:
    with Database.open(tmp_path / "OneDrive - Verein" / "w.aidhub", create=True) as database:
        assert [remark.facts["service"] for remark in database.remarks] == ["OneDrive"]
        assert database.write(count) == 1


def test_a_connection_for_looking_changes_nothing(warehouse_file: Path) -> None:
    with file_connection(warehouse_file) as connection, pytest.raises(sqlite3.OperationalError):
        connection.execute("DELETE FROM number_counter")
