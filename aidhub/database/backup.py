"""Backup and restore. One format for both kinds of database: a whole file, checked before it gets its name."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine, func, select

from aidhub.database import errors
from aidhub.database.automatic import (
    PRIVATE,
    STAMP,
    Backup,
    back_up_file,
    backup_folder,
    backup_name,
    backups,
    free_moment,
    thin_out,
)
from aidhub.database.checking import Proof, check_file, prove
from aidhub.database.copying import copy_file, copy_tables
from aidhub.database.database import Database
from aidhub.database.engine import closing_engine, is_server, leave_plain, sqlite_engine
from aidhub.database.faults import told_plainly
from aidhub.database.lock import Turn
from aidhub.database.migration import bring_up_to_date
from aidhub.database.second_folder import copy_to_second
from aidhub.database.surroundings import beside, make_folder, new_file, refuse_network, settle
from aidhub.database.tables import JournalEntry
from aidhub.database.warehouse_server import open_server
from aidhub.domain.errors import AidHubError


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup that was made: its file, how large it is, and how many entries its journal has."""

    file: Path
    bytes: int
    entries: int


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored. ``aside`` is where the former file lies now; None: there was none.

    ``saved`` is the backup made of the former file; None: there was none, or it was damaged.
    """

    target: str
    entries: int
    aside: Path | None
    saved: Path | None = None


def backup(database: Database, file: Path, *, replace: bool = False, proof: Proof | None = None) -> BackedUp:
    """Write a copy of the warehouse, as it is at one moment, to a file. Work goes on meanwhile.

    Args:
        database: of either kind.
        file: gets its name only when the copy is whole and checked; readable for this login only.
        replace: a file of this name may be there.
        proof: what the goods must add up to, asked of the copy.

    Raises:
        FileThere: the name is taken.
        BackupUnsound: the copy did not pass its checks.
        DiskFull, DiskFailed, FileReadOnly, ServerUnreachable: there is no new backup.
    """
    file = file.expanduser().absolute()
    own = database.file is not None and file.exists() and file.samefile(database.file)
    if file.exists() and (not replace or file.is_dir() or own):
        raise errors.FileThere(file=str(file))
    with new_file(file) as part:
        database.copy_to(part)
        entries = _checked(part, proof)
        size = part.stat().st_size
        settle(part, file, PRIVATE)
    return BackedUp(file, size, entries)


class AutomaticBackups:
    """Backs a warehouse up by itself whenever it is run and something has changed: every half hour, at the end.

    Args:
        database: of either kind.
        folder: where they go; None: the folder ``backups`` beside the file. A database on a server needs one.
        proof: see `backup`.

    ``second`` is a folder on another disk that gets a copy of the newest backup at each run, None for none; it may be
    away, and ``second_problem`` says so then. ``run`` may be called from several threads.
    """

    def __init__(self, database: Database, folder: Path | None = None, proof: Proof | None = None) -> None:
        self._database = database
        self._proof = proof
        self.second: Path | None = None
        self.second_problem: AidHubError | None = None
        self._running = threading.Lock()
        self._stem = database.file.stem if database.file else re.sub(r"[^\w.-]+", "-", database.description)
        self._folder = folder or backup_folder(database.file or Path(self._stem))
        self._mark = database.mark() if self._is_fresh() else None

    @property
    def newest(self) -> Backup | None:
        """The last one made; None: there is none yet."""
        return next(iter(backups(self._folder, self._stem)), None)

    @property
    def folder(self) -> Path:
        """Where they lie."""
        return self._folder

    @property
    def stem(self) -> str:
        """What their names begin with."""
        return self._stem

    def list(self) -> list[Backup]:
        """List them, the newest first."""
        return backups(self._folder, self._stem)

    def run(self, now: datetime | None = None, *, always: bool = False) -> BackedUp | None:
        """Make a backup, thin the older ones out, and bring the second folder up to date, also after days away.

        Args:
            now: the moment; None is now.
            always: make one although nothing has changed.

        Returns:
            None: nothing has changed since the last one.

        Raises:
            BackupUnsound, DiskFull, DiskFailed, FileReadOnly, ServerUnreachable: there is no new one; the next run
                tries again.
        """
        at = now or datetime.now(UTC)
        with self._running:
            made = self._make(at, always=always)
            self._bring_up_second(at)
        return made

    def _bring_up_second(self, at: datetime) -> None:
        newest, self.second_problem = self.newest, None
        if self.second is None or newest is None:
            return
        try:
            copy_to_second(newest, self.second, self._stem, at)
        except AidHubError as error:
            self.second_problem = error  # the first folder is as good as ever, and the next run tries again

    def _make(self, at: datetime, *, always: bool) -> BackedUp | None:
        mark = self._database.mark()
        if mark == self._mark and not always:
            return None
        make_folder(self._folder)
        at = free_moment(self._folder, self._stem, at)
        made = backup(self._database, self._folder / backup_name(self._stem, at), proof=self._proof)
        thin_out(self._folder, self._stem, at)
        self._mark = mark
        return made

    def _is_fresh(self) -> bool:
        """Say whether nothing was written to the file since the newest backup, by another program or before a crash."""
        file, newest = self._database.file, self.newest
        if file is None or newest is None:
            return False
        journal = beside(file)[0]
        unfinished = journal.exists() and journal.stat().st_size > 0
        return not unfinished and newest.at.timestamp() > file.stat().st_mtime


def restore(file: Path, target: str | Path, *, proof: Proof | None = None, person: str = "") -> Restored:
    """Put a backup in the place of a warehouse. The backup is looked at first, and only read.

    The present file is backed up, then put aside under a dated name, never deleted. A database on a server must not
    hold entries yet.

    Args:
        file: a backup, or any other file of a warehouse, of this or an older version.
        target: a file, which need not be there and which nobody has open, or the address of a database.
        proof: what the goods must add up to, asked of the copy before it takes its place.
        person: who others read to have the file open meanwhile.

    Raises:
        FileMissing, NotAnAidHubFile, FileTooNew, FileDamaged, BackupUnsound: the backup is not to be used.
        OpenElsewhere: the target is open.
        DatabaseInUse: the database on the server holds entries.
        DiskFull, DiskFailed, FileReadOnly, NetworkFolder, ServerUnreachable: nothing was changed.
    """
    file = file.expanduser().absolute()
    check_file(file)
    if is_server(target):
        return _restore_to_server(file, str(target), proof)
    return _restore_to_file(file, Path(target).expanduser().absolute(), proof, person)


def _restore_to_file(file: Path, target: Path, proof: Proof | None, person: str) -> Restored:
    if target.is_dir() or (target.exists() and target.samefile(file)):
        raise errors.FileThere(file=str(target))
    make_folder(target.parent)
    refuse_network(target)
    with Turn(target, person).taken(), new_file(target) as part:
        copy_file(file, part)
        _bring_up_to_date(part)
        entries = _checked(part, proof)
        saved = _saved_before(target)
        with _kept_aside(target) as aside:
            settle(part, target)
    return Restored(str(target), entries, aside, saved)


def _saved_before(target: Path) -> Path | None:
    """Back the present file up. A damaged one is the reason to restore: it is put aside as it is."""
    if not target.exists():
        return None
    left = [journal for journal in beside(target) if journal.exists()]
    try:
        return back_up_file(target).file
    except (errors.FileDamaged, errors.NotAnAidHubFile, errors.FileTooNew):
        return None
    finally:
        _clear_reading(target, left)


def _clear_reading(target: Path, left: list[Path]) -> None:
    """Take away what reading the file left beside it: nothing, unless a crash left something before."""
    wal, shm, _ = beside(target)
    if not left and not (wal.exists() and wal.stat().st_size):
        wal.unlink(missing_ok=True)
        shm.unlink(missing_ok=True)


def _restore_to_server(file: Path, target: str, proof: Proof | None) -> Restored:
    server = open_server(target, create=True, read_only=False)
    with ExitStack() as stack:
        stack.callback(server.close)
        part = Path(stack.enter_context(TemporaryDirectory())) / "restored.aidhub"
        copy_file(file, part)
        _bring_up_to_date(part)
        entries = _checked(part, proof)
        source = stack.enter_context(closing_engine(sqlite_engine(part, "ro")))
        with told_plainly(server.place):
            _fill_server(source, server.writer, server.place)
    return Restored(server.place, entries, None)


def _fill_server(source: Engine, target: Engine, name: str) -> None:
    with source.connect() as old, target.begin() as new:
        new.exec_driver_sql("SET LOCAL statement_timeout = 0")
        new.exec_driver_sql("LOCK TABLE journal_entry")
        if new.scalar(select(func.count()).select_from(JournalEntry)):
            raise errors.DatabaseInUse(server=name)
        copy_tables(old, new)


def _checked(part: Path, proof: Proof | None) -> int:
    """Check a copy that is about to get its name; answers how many entries its journal has."""
    try:
        check_file(part)
    except errors.FileDamaged as error:
        raise errors.BackupUnsound(file=str(part), finding=error.facts["finding"]) from error
    with closing_engine(sqlite_engine(part, "ro")) as engine:
        if found := prove(engine, proof):
            raise errors.BackupUnsound(file=str(part), finding=str(found[0]))
        with engine.connect() as connection:
            return connection.scalar(select(func.count()).select_from(JournalEntry)) or 0


def _bring_up_to_date(part: Path) -> None:
    """Bring a copy that nobody else knows up to date, and leave it as one file."""
    with closing_engine(sqlite_engine(part, foreign_keys=False)) as engine:
        bring_up_to_date(engine)
        leave_plain(engine)


@contextmanager
def _kept_aside(file: Path) -> Iterator[Path | None]:
    """Give a file that nobody has open, if it is there, a dated name too, which alone is left when it is replaced."""
    if not file.exists():
        yield None
        return
    aside = file.with_name(f"{file.stem}-before-{datetime.now(UTC):{STAMP}}{file.suffix}")
    _name_too(file, aside)
    try:
        yield aside
    except OSError:
        if file.exists():
            aside.unlink()
        else:
            aside.rename(file)
        raise


def _name_too(file: Path, aside: Path) -> None:
    """Name a file twice, so that at no moment there is none; with what a crash left beside it, which belongs to it."""
    aside.unlink(missing_ok=True)
    try:
        aside.hardlink_to(file)
    except OSError:  # not every disk gives a file two names
        file.rename(aside)
    for left, then in zip(beside(file), beside(aside), strict=True):
        if left.exists():
            left.replace(then)
