"""Is a file ours, of which version, and sound? What goods and numbers must add up to is asked by the services."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from aidhub.database.engine import APPLICATION_ID, SCHEMA, file_connection
from aidhub.database.errors import FileDamaged, FileMissing, FileTooNew, NotAnAidHubFile
from aidhub.database.faults import told_plainly

Proof = Callable[[Session], Sequence[object]]
"""Looks through a warehouse and answers what does not add up; nothing if all is well."""

FINDINGS = 5
SMALL_BYTES = 5_000_000
"""Up to this size a file is always read through thoroughly, in some 0.1 s."""

QUICK_BYTES = 200_000_000
"""Up to this size a file is checked whenever it is opened, at some 5 s per gigabyte."""


def look(file: Path) -> int:
    """Look at a file without changing it; answers the version of its tables.

    Raises:
        FileMissing: there is none.
        NotAnAidHubFile: a folder, empty, or something else.
        FileTooNew: a newer AidHub wrote it.
        FileDamaged, DiskFailed, Busy: SQLite cannot read it.
    """
    if not file.exists():
        raise FileMissing(file=str(file))
    if not file.is_file() or file.stat().st_size == 0:
        raise NotAnAidHubFile(file=str(file))
    with told_plainly(str(file)), file_connection(file) as connection:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID or version < 1:
        raise NotAnAidHubFile(file=str(file))
    if version > SCHEMA:
        raise FileTooNew(file=str(file))
    return int(version)


def check_file(file: Path, *, thorough: bool = False) -> int:
    """Look at a file and read it through; answers the version of its tables.

    Args:
        file: nobody need have closed it.
        thorough: even if it is large, ask every row for its limits and every index for its rows, at some 30 s per
            gigabyte.

    Raises:
        FileDamaged: with the first finding.
        FileMissing, NotAnAidHubFile, FileTooNew: see `look`.
    """
    version = look(file)
    if found := findings(file, thorough=thorough):
        raise FileDamaged(file=str(file), finding=found[0], backup=None, backup_at=None)
    return version


def findings(file: Path, *, thorough: bool = False) -> list[str]:
    """Read a file through; answers what is damaged in SQLite's words, at most five of each kind."""
    thorough = thorough or file.stat().st_size <= SMALL_BYTES
    with file_connection(file) as connection:
        try:
            return _damage(connection, thorough=thorough) or _broken_references(connection)
        except (sqlite3.Error, ValueError, TypeError) as error:  # damaged text and numbers surface as these
            return [str(error)]


def _damage(connection: sqlite3.Connection, *, thorough: bool) -> list[str]:
    check = "integrity_check" if thorough else "quick_check"
    connection.execute(f"PRAGMA ignore_check_constraints={'OFF' if thorough else 'ON'}")
    found = [str(row[0]) for row in connection.execute(f"PRAGMA {check}({FINDINGS})")]
    return [] if found == ["ok"] else found


def _broken_references(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute("PRAGMA foreign_key_check").fetchmany(FINDINGS)
    return [f"{table} row {row}: {target} missing" for table, row, target, _ in rows]


def prove(engine: Engine, proof: Proof | None) -> list[object]:
    """Ask a proof about the warehouse behind an engine, in one snapshot."""
    if proof is None:
        return []
    with Session(engine) as session:
        return list(proof(session))
