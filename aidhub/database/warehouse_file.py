"""A warehouse kept in a SQLite file."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, nullcontext, suppress
from pathlib import Path

from sqlalchemy import Engine

from aidhub.database import checking, errors
from aidhub.database.automatic import back_up_file, newest_sound
from aidhub.database.copying import copy_file
from aidhub.database.engine import SCHEMA, closing_engine, connect_file, file_connection, leave_plain, sqlite_engine
from aidhub.database.faults import told_plainly
from aidhub.database.lock import Turn
from aidhub.database.migration import bring_up_to_date
from aidhub.database.surroundings import beside, folder_remarks, make_folder, new_file, refuse_network, settle, writable
from aidhub.domain.errors import AidHubError

WAIT_S = 10.0
"""How long a command waits for its turn to write."""

SHORT_S = 0.3
"""How long a program waits for another that is just closing the file."""


class WarehouseFile:
    """An open file: its connections, and the right to write to it."""

    def __init__(
        self, file: Path, remarks: list[AidHubError], held: ExitStack, turn: Turn | None, *, read_only: bool
    ) -> None:
        """Use a file that was looked at.

        Args:
            file: the whole path.
            remarks: see `Database.remarks`.
            held: is closed at the end; may keep the turn.
            turn: what each write takes first; None: it is kept for good, or nothing is written.
            read_only: nothing is written.
        """
        self.file = file
        self.remarks = tuple(remarks)
        self.read_only = read_only
        self.reader: Engine = sqlite_engine(file, "ro" if read_only else "rw", reading=True)
        self.writer: Engine = self.reader if read_only else sqlite_engine(file)
        self._held = held
        self._turn = turn
        self._writing = threading.Lock()
        self._watch: sqlite3.Connection | None = None
        self._watching = threading.Lock()
        self._identity = _identity(file)

    @property
    def place(self) -> str:
        """The whole path, for sentences."""
        return str(self.file)

    @property
    def description(self) -> str:
        """The file's name, for the status bar."""
        return self.file.name

    def refuse_writing(self) -> None:
        """Refuse where writing would be wrong or lost.

        Raises:
            FileReplaced: the name means another file now, or none.
            OpenElsewhere, NetworkFolder, FileReadOnly, FileDamaged, OpenedToRead: why it is only read.
        """
        if self.read_only:
            reasons = [remark for remark in self.remarks if not isinstance(remark, errors.CloudFolder)]
            raise reasons[0] if reasons else errors.OpenedToRead(place=self.place)
        if _identity(self.file) != self._identity:
            raise errors.FileReplaced(file=self.place)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for the turn to write: one at a time in this program, and among programs that share the file.

        Raises:
            Busy: others had it all the time.
        """
        if not self._writing.acquire(timeout=WAIT_S):
            raise errors.Busy
        try:
            with _shared(self._turn) if self._turn else nullcontext():
                yield
        finally:
            self._writing.release()

    def mark(self) -> str:
        """Read a mark that is another one after every change, whoever made it."""
        with told_plainly(self.place), self._watching:
            self._watch = self._watch or connect_file(self.file)
            return str(self._watch.execute("PRAGMA data_version").fetchone()[0])

    def copy_to(self, part: Path) -> None:
        """Copy the file as it is at one moment, whatever is written meanwhile."""
        copy_file(self.file, part)

    def close(self) -> None:
        """Leave one whole file behind, for any program to open."""
        with self._held, ExitStack() as shared:
            if self._watch:
                self._watch.close()
            self.reader.dispose()
            if not self.read_only and _identity(self.file) == self._identity:
                with suppress(AidHubError):
                    shared.enter_context(self.turn())
                _tidy(self.writer)
            self.writer.dispose()


def open_file(file: Path, *, create: bool, read_only: bool, exclusive: bool, person: str) -> WarehouseFile:
    """Open a file, made or brought up to date if need be; see `Database.open`."""
    file = file.expanduser().absolute()
    remarks: list[AidHubError] = []
    with told_plainly(str(file)), ExitStack() as until_open:
        turn = Turn(file, person)
        if not read_only:
            try:
                wait_s = SHORT_S if exclusive else WAIT_S
                _take_turn(file, turn, wait_s, create=create, until_open=until_open)
            except (errors.NetworkFolder, errors.OpenElsewhere, errors.FileReadOnly) as reason:
                if not file.exists():
                    raise
                remarks.append(reason)
                read_only = True
        version = _looked(file)
        remarks += _damage(file, read_only=read_only)
        if version < SCHEMA:
            _upgrade(file, read_only=read_only)
        remarks += folder_remarks(file)
        shared = None if exclusive or read_only else turn
        held = ExitStack() if shared else until_open.pop_all()
        return WarehouseFile(file, remarks, held, shared, read_only=read_only)


def _take_turn(file: Path, turn: Turn, wait_s: float, *, create: bool, until_open: ExitStack) -> None:
    if not file.exists() and not create:
        raise errors.FileMissing(file=str(file))
    if create:
        make_folder(file.parent)
    refuse_network(file)
    if file.is_dir():
        raise errors.NotAnAidHubFile(file=str(file))
    if not writable(file):
        raise errors.FileReadOnly(file=str(file))
    until_open.enter_context(turn.taken(wait_s))
    if not file.exists():
        create_file(file)
    elif beside(file)[2].exists():
        _roll_back(file)


def create_file(file: Path) -> None:
    """Make an empty warehouse. There is none or a whole one, whatever happens meanwhile."""
    with new_file(file) as part:
        with closing_engine(sqlite_engine(part, "rwc")) as engine:
            bring_up_to_date(engine)
            leave_plain(engine)
        settle(part, file)


def _roll_back(file: Path) -> None:
    """Let SQLite take back what a crash broke off; only a connection that may write can."""
    with suppress(sqlite3.DatabaseError), file_connection(file, "rw") as connection:  # what it is, is looked at next
        connection.execute("PRAGMA user_version").fetchone()


def _looked(file: Path) -> int:
    """Look at a file. What cannot be recognised any more, but was backed up under this name, is damaged."""
    try:
        return checking.look(file)
    except (errors.FileDamaged, errors.NotAnAidHubFile) as error:
        damaged = _damaged(file, error.facts.get("finding", "file is not a database"))
        if damaged.facts["backup"]:
            raise damaged from error
        raise


def _damage(file: Path, *, read_only: bool) -> list[AidHubError]:
    """Read small files through. A damaged one is opened to be read at most."""
    if file.stat().st_size > checking.QUICK_BYTES:
        return []
    found = checking.findings(file)
    if found and not read_only:
        raise _damaged(file, found[0])
    return [_damaged(file, finding) for finding in found[:1]]


def _damaged(file: Path, finding: str) -> errors.FileDamaged:
    backup = newest_sound(file)
    return errors.FileDamaged(
        file=str(file),
        finding=finding,
        backup=str(backup.file) if backup else None,
        backup_at=backup.at if backup else None,
    )


def _upgrade(file: Path, *, read_only: bool) -> None:
    if read_only:
        raise errors.FileTooOld(file=str(file))
    back_up_file(file)
    with closing_engine(sqlite_engine(file)) as engine:
        bring_up_to_date(engine)


def _identity(file: Path) -> tuple[int, int] | None:
    """Tell one file from another, without touching it: opening it would drop the locks SQLite holds on it."""
    try:
        there = file.stat()
    except OSError:
        return None
    return there.st_dev, there.st_ino


@contextmanager
def _shared(turn: Turn) -> Iterator[None]:
    try:
        turn.take(WAIT_S, noted=False)
    except errors.OpenElsewhere as error:
        raise error if error.facts["host"] else errors.Busy from error
    try:
        yield
    finally:
        turn.give_back()


def _tidy(engine: Engine) -> None:
    with suppress(Exception), engine.connect() as connection:  # the next start does it
        driver = connection.connection.driver_connection
        if driver is not None:
            driver.execute("PRAGMA optimize")
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
