"""Copies a whole warehouse: a file through SQLite, or table by table into a database of either kind."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, MetaData, Table, func, insert, select, text

from aidhub.database.engine import file_connection
from aidhub.database.faults import told_plainly
from aidhub.database.tables import Base

ROWS = 1000


def copy_file(source: Path, part: Path) -> None:
    """Copy a SQLite file as it is at one moment, whatever is written meanwhile. The copy needs nothing beside it.

    It is done in one pass, which a busy writer cannot start over. Copying the file itself would miss what lies in its
    journal, and reading it past SQLite would drop the locks that protect it.

    Raises:
        DiskFull, DiskFailed, FileDamaged, Busy: no copy was made.
    """
    with (
        told_plainly(str(part)),
        file_connection(source) as old,
        closing(sqlite3.connect(part, isolation_level=None)) as new,
    ):
        old.backup(new)
        new.execute("PRAGMA journal_mode=DELETE")


def copy_tables(source: Connection, target: Connection, metadata: MetaData = Base.metadata) -> None:
    """Copy every row of every table. Both have the present tables; what was in the target is replaced.

    References are checked at the end: by the server when they are put back, by the caller for a file, which must be
    opened with foreign keys off.

    Args:
        source: in a transaction that sees one snapshot.
        target: in a transaction; nothing is kept if it fails.
        metadata: the tables.
    """
    references = _put_away_references(target) if target.dialect.name == "postgresql" else []
    for table in metadata.sorted_tables:
        target.execute(table.delete())
        _copy(table, source, target)
        if target.dialect.name == "postgresql":
            _continue_numbers(table, target)
    for statement in references:
        target.execute(text(statement))


def _copy(table: Table, source: Connection, target: Connection) -> None:
    rows = source.execute(select(table), execution_options={"yield_per": ROWS}).mappings()
    for piece in rows.partitions():
        target.execute(insert(table), [dict(row) for row in piece])


def _put_away_references(target: Connection) -> list[str]:
    """Take away the server's references, since entries point to later ones; answers what brings them back."""
    rows = target.execute(
        text(
            "SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname), "
            "format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) "
            "FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace"
        )
    ).all()
    for drop, _ in rows:
        target.execute(text(drop))
    return [add for _, add in rows]


def _continue_numbers(table: Table, target: Connection) -> None:
    """Let the server's own numbering go on after the last number copied."""
    column = table.autoincrement_column
    if column is None:
        return
    names = {"table": table.name, "column": column.name}
    sequence = target.scalar(text("SELECT pg_get_serial_sequence(:table, :column)"), names)
    if sequence:
        last = target.scalar(select(func.max(column)))
        target.execute(select(func.setval(sequence, last or 1, last is not None)))
