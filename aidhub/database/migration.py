"""Brings the tables up to date: wholly or not at all, with the same goods before and after."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from aidhub.database.engine import APPLICATION_ID, SCHEMA

SCRIPTS = Path(__file__).resolve().parent / "migrations"
VERSION_TABLE = "aidhub_version"

_LOCK = APPLICATION_ID
_SUMS = {
    "journal_entry": "id",
    "movement": "quantity_milli",
    "relocation": "id",
    "balance": "quantity_milli + reserved_milli",
    "reservation": "quantity_milli",
    "lot": "id",
    "place": "id",
}


class GoodsChanged(RuntimeError):
    """A step changed what the warehouse holds. It was taken back as a whole; the script is wrong."""


def bring_up_to_date(engine: Engine, *, to: int = SCHEMA, more: Sequence[Path] = ()) -> None:
    """Take all steps that are missing, in one transaction. Does nothing where none is missing.

    On a server others may call it at the same time: one works, the others wait and find it done.

    Args:
        engine: of a file nobody else has open, which was backed up before; or of a server.
        to: the number of the last step; all there are.
        more: folders with further scripts.

    Raises:
        GoodsChanged: numbers or quantities differ afterwards; nothing was changed.
    """
    with _alone(engine) as connection:
        if version_of(connection) != to:
            before = _goods(connection)
            _take_steps(connection, to, more)
            after = _goods(connection)
            if any(after.get(table, sums) != sums for table, sums in before.items()):
                raise GoodsChanged(f"{before} became {after}")
            _finish_file(connection, to)


def version_of(connection: Connection) -> int | None:
    """Read which version the tables have; None: there are none of ours."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    version = connection.scalar(text(f"SELECT version_num FROM {VERSION_TABLE}"))
    return None if version is None else int(version)


@contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    """Open the one transaction, with all others kept out."""
    with engine.connect() as connection, _references_off(connection), connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(text("SET LOCAL statement_timeout = 0"))
            connection.execute(text("SET LOCAL lock_timeout = 0"))
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        yield connection


@contextmanager
def _references_off(connection: Connection) -> Iterator[None]:
    """Let a file's tables be made anew, which SQLite allows outside transactions only; `_finish_file` checks them."""
    driver = connection.connection.driver_connection
    if driver is None or connection.dialect.name != "sqlite":
        yield
        return
    (before,) = driver.execute("PRAGMA foreign_keys").fetchone()
    driver.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        driver.execute(f"PRAGMA foreign_keys={before}")


def _take_steps(connection: Connection, to: int, more: Sequence[Path]) -> None:
    from alembic import command  # noqa: PLC0415 - takes 0.3 s, and a start seldom needs it
    from alembic.config import Config  # noqa: PLC0415

    config = Config(attributes={"connection": connection})
    places = [SCRIPTS / "versions", *more]
    config.set_main_option("script_location", _literal(SCRIPTS))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(map(_literal, places)))
    command.upgrade(config, f"{to:04}")


def _literal(path: Path) -> str:
    return str(path).replace("%", "%%")


def _goods(connection: Connection) -> dict[str, tuple[int, int]]:
    """Count the rows that matter and sum their quantities."""
    there = set(inspect(connection).get_table_names())
    return {
        table: (count, int(total))
        for table, column in _SUMS.items()
        if table in there
        for count, total in connection.execute(text(f"SELECT count(*), coalesce(sum({column}), 0) FROM {table}"))
    }


def _finish_file(connection: Connection, version: int) -> None:
    if connection.dialect.name != "sqlite":
        return
    if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise GoodsChanged(f"broken reference: {broken}")
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={version}")
