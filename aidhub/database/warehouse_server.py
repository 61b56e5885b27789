"""A warehouse kept in a PostgreSQL database, shared by several workstations."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, event, inspect, text

from aidhub.database import errors
from aidhub.database.copying import copy_tables
from aidhub.database.engine import (
    APPLICATION_ID,
    SCHEMA,
    closing_engine,
    leave_plain,
    postgres_engine,
    server_url,
    sqlite_engine,
)
from aidhub.database.faults import told_plainly
from aidhub.database.migration import VERSION_TABLE, bring_up_to_date, version_of
from aidhub.database.tables import Base
from aidhub.domain.errors import AidHubError


class WarehouseServer:
    """The connections to a server. Who may write is the server's affair."""

    file: Path | None = None

    def __init__(self, url: URL, remarks: list[AidHubError], *, read_only: bool) -> None:
        self.place = server_name(url)
        self.remarks = tuple(remarks)
        self.read_only = read_only
        self.reader: Engine = postgres_engine(url, reading=True)
        self.writer: Engine = self.reader if read_only else _one_writer_at_a_time(postgres_engine(url))

    @property
    def description(self) -> str:
        """Database and server, for the status bar."""
        return self.place

    def refuse_writing(self) -> None:
        """Refuse where the database was opened only to be read.

        Raises:
            OpenedToRead: so it was wished.
        """
        if self.read_only:
            raise errors.OpenedToRead(place=self.place)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Nobody waits here: the server lets one write begin after the other."""
        yield

    def mark(self) -> str:
        """Read a mark that is another one after every change; it may also change when nothing did."""
        with told_plainly(self.place), self.reader.connect() as connection:
            return str(connection.scalar(text("SELECT CAST(pg_current_snapshot() AS text)")))

    def copy_to(self, part: Path) -> None:
        """Copy all tables as they are at one moment into a new file, the same as if it had always been one."""
        with told_plainly(self.place), closing_engine(sqlite_engine(part, "rwc", foreign_keys=False)) as target:
            bring_up_to_date(target)
            with self.reader.connect() as source, target.begin() as connection:
                copy_tables(source, connection)
            leave_plain(target)

    def close(self) -> None:
        """Close all connections."""
        self.reader.dispose()
        self.writer.dispose()


def open_server(target: str, *, create: bool, read_only: bool) -> WarehouseServer:
    """Open a database on a server, its tables made or brought up to date if need be; see `Database.open`."""
    url = server_url(target)
    name = server_name(url)
    with told_plainly(name), closing_engine(postgres_engine(url, reading=read_only)) as engine:
        with engine.connect() as connection:
            remarks = _line_remarks(connection, name)
            version = _version(connection, name)
        if version != SCHEMA:
            _upgrade(engine, name, version, create=create, read_only=read_only)
    return WarehouseServer(url, remarks, read_only=read_only)


def _one_writer_at_a_time(engine: Engine) -> Engine:
    """Let every write wait for the one before, as it does on a file, so that what it reads is true until it is kept.

    A write takes milliseconds; nobody deadlocks, and no service needs locks of its own. Reading waits for nobody.
    """
    engine = engine.execution_options(isolation_level="READ COMMITTED")
    event.listen(engine, "begin", take_turn)
    return engine


def take_turn(connection: Connection) -> None:
    """Wait until no other workstation writes."""
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({APPLICATION_ID})")


def server_name(url: URL) -> str:
    """Name a database as people do: warehouse @ server. Without login or password."""
    hosts = url.query.get("host", url.host or "localhost")
    return f"{url.database or url.username or ''} @ {hosts if isinstance(hosts, str) else ', '.join(hosts)}"


def _version(connection: Connection, name: str) -> int | None:
    encoding = connection.scalar(text("SHOW server_encoding"))
    if encoding != "UTF8":
        raise errors.WrongEncoding(server=name, encoding=encoding)
    there = set(inspect(connection).get_table_names())
    if VERSION_TABLE in there:
        return version_of(connection)
    if there & set(Base.metadata.tables):
        raise errors.NotAnAidHubDatabase(server=name)
    return None


def _upgrade(engine: Engine, name: str, version: int | None, *, create: bool, read_only: bool) -> None:
    if version is None and (read_only or not create):
        raise errors.DatabaseEmpty(server=name)
    if version is not None and version > SCHEMA:
        raise errors.SchemaTooNew(server=name)
    if read_only:
        raise errors.SchemaTooOld(server=name)
    bring_up_to_date(engine)


def _line_remarks(connection: Connection, name: str) -> list[AidHubError]:
    """Say so if the line to another machine is not encrypted."""
    line = getattr(connection.connection.driver_connection, "pgconn", None)
    if line is None or line.ssl_in_use or _is_here(line.host.decode()):
        return []
    return [errors.NotEncrypted(server=name)]


def _is_here(host: str) -> bool:
    if host.startswith("/") or host in ("", "localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
