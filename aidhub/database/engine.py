"""Connections to the two kinds of database, set so that nothing acknowledged is lost."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event, make_url
from sqlalchemy.pool import QueuePool

from aidhub.database.errors import DriverMissing

APPLICATION_ID = 0x41494448
"""What marks a SQLite file as ours: "AIDH" at byte 68."""

SCHEMA = 5
"""The version of the tables: the number of the last script in `migrations/versions`."""

Mode = Literal["rw", "rwc", "ro"]
BUSY_S = 5.0

_EVERY_CONNECTION = (
    f"busy_timeout={BUSY_S * 1000:.0f}",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "secure_delete=ON",
)
_SERVER_SETTINGS = (
    "-c lock_timeout=5s -c statement_timeout=30s -c idle_in_transaction_session_timeout=60s "
    "-c timezone=UTC -c synchronous_commit=on"
)


def sqlite_engine(file: Path, mode: Mode = "rw", *, reading: bool = False, foreign_keys: bool = True) -> Engine:
    """Make connections to a SQLite file.

    Every transaction that may write takes the write lock at its start, so that nothing read before is out of date when
    it writes. ``reading`` connections see one snapshot per transaction and cannot write.

    Args:
        file: any path; marks such as # ? % and blanks are part of the name.
        mode: ``rw`` the file must be there, ``rwc`` it is made, ``ro`` it is only read.
        reading: for questions only; set anyway where the mode is ``ro``.
        foreign_keys: off only while the tables themselves are changed.
    """
    reading = reading or mode == "ro"
    engine = create_engine(
        "sqlite://",
        creator=lambda: _set_up(connect_file(file, mode), reading=reading, foreign_keys=foreign_keys),
        poolclass=QueuePool,
        pool_size=5 if reading else 1,
        max_overflow=20 if reading else 0,
        hide_parameters=True,
    )
    begin = "BEGIN DEFERRED" if reading else "BEGIN IMMEDIATE"

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def connect_file(file: Path, mode: Mode = "ro") -> sqlite3.Connection:
    """Open a SQLite file without SQLAlchemy: to look at it, check it or copy it. The caller closes.

    A file in a folder that cannot be written, left there by a program that closed it, is read as it lies.
    """
    address = f"{file.absolute().as_uri()}?mode={mode}"
    if mode == "ro" and _lies_still(file):
        address += "&immutable=1"
    return sqlite3.connect(address, uri=True, timeout=BUSY_S, isolation_level=None, check_same_thread=False)


def _lies_still(file: Path) -> bool:
    return not os.access(file.parent, os.W_OK) and not file.with_name(file.name + "-wal").exists()


def _set_up(connection: sqlite3.Connection, *, reading: bool, foreign_keys: bool) -> sqlite3.Connection:
    try:
        for setting in _EVERY_CONNECTION:
            connection.execute(f"PRAGMA {setting}")
        connection.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")
        if reading:
            connection.execute("PRAGMA query_only=ON")
        else:
            _keep_what_is_acknowledged(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _keep_what_is_acknowledged(connection: sqlite3.Connection) -> None:
    """Set the journal: WAL with FULL, else DELETE with EXTRA. All others lose the last commits at a power cut."""
    (journal,) = connection.execute("PRAGMA journal_mode=WAL").fetchone()
    if journal != "wal":
        connection.execute("PRAGMA journal_mode=DELETE")
    connection.execute(f"PRAGMA synchronous={'FULL' if journal == 'wal' else 'EXTRA'}")
    connection.execute("PRAGMA journal_size_limit=67108864")


@contextmanager
def file_connection(file: Path, mode: Mode = "ro") -> Iterator[sqlite3.Connection]:
    """Open a SQLite file without SQLAlchemy and close it."""
    with closing(connect_file(file, mode)) as connection:
        yield connection


@contextmanager
def closing_engine(engine: Engine) -> Iterator[Engine]:
    """Use an engine and close all its connections."""
    try:
        yield engine
    finally:
        engine.dispose()


def leave_plain(engine: Engine) -> None:
    """Put all of a file that nobody else has open into the file itself, so that it can be given another name.

    Closing alone does not: where the disk fails then, SQLite says nothing and leaves the rest in the journal.

    Raises:
        sqlite3.OperationalError: the disk failed.
    """
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        if driver is not None and driver.execute("PRAGMA journal_mode=DELETE").fetchone() != ("delete",):
            raise sqlite3.OperationalError("the journal is still in use")


def is_server(target: str | Path) -> bool:
    """Say whether a target names a PostgreSQL server rather than a file."""
    return isinstance(target, str) and target.startswith(("postgresql://", "postgresql+psycopg://", "postgres://"))


def server_url(target: str) -> URL:
    """Read the address of a PostgreSQL database, in any of the usual spellings."""
    return make_url(target.replace("postgres://", "postgresql://", 1)).set(drivername="postgresql+psycopg")


def postgres_engine(url: URL, *, reading: bool = False) -> Engine:
    """Make connections to a PostgreSQL server. What the address sets itself, such as sslmode, stands.

    Args:
        url: see `server_url`; several hosts (``?host=a:5432&host=b:5432``) are tried in turn for the one that writes.
        reading: for questions only: one snapshot per transaction; a standby will do.

    Raises:
        DriverMissing: the package psycopg is not installed.
    """
    options = " ".join([_SERVER_SETTINGS, *_several(url.query.get("options"))])
    usual: Mapping[str, Any] = {
        "application_name": "AidHub",
        "connect_timeout": 5,
        "keepalives_idle": 15,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "tcp_user_timeout": 10_000,
        "target_session_attrs": "any" if reading else "read-write",
    }
    given = {name: value for name, value in usual.items() if name not in url.query} | {"options": options}
    try:
        engine = create_engine(
            url,
            pool_pre_ping=True,
            pool_size=5,
            max_overflow=5,
            pool_timeout=10,
            pool_recycle=1800,
            hide_parameters=True,
            connect_args=given,
        )
    except ModuleNotFoundError as error:
        raise DriverMissing from error
    event.listen(engine, "handle_error", _tell_no_values)
    if reading:
        return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return engine


def _tell_no_values(context: ExceptionContext) -> None:
    """Cut off the server's detail line, which quotes what was written: errors end in logs and reports."""
    for error in (context.original_exception, context.sqlalchemy_exception):
        if error is not None and error.args:
            error.args = (str(error.args[0]).split("\nDETAIL:")[0], *error.args[1:])


def _several(value: str | tuple[str, ...] | None) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value or ()
