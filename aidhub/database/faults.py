"""What an error of a database driver means: try again, ask whether it was done, or tell the person."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from aidhub.database import errors
from aidhub.domain.errors import AidHubError

_CONFLICTS = {"40001", "40P01", "55P03"}
_SERVER_GOES = {"57P01", "57P02", "57P03", "25P03"}
_RIGHTS = {"42501", "25006", "28000", "28P01"}
_TOO_SLOW = {"57014", "53300"}

_DISK = {
    sqlite3.SQLITE_FULL: errors.DiskFull,
    sqlite3.SQLITE_IOERR: errors.DiskFailed,
    sqlite3.SQLITE_CANTOPEN: errors.DiskFailed,
}
_SERVER_DISK = {"53100": errors.DiskFull, "58030": errors.DiskFailed}


def sqlite_code(error: BaseException | None) -> int | None:
    """Find the plain result code of SQLite; None if the error is of another kind."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def is_conflict(error: DBAPIError) -> bool:
    """Say whether others were in the way, so that the same may pass in a moment. Nothing was saved."""
    busy = sqlite_code(error.orig) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    return busy or _state(error) in _CONFLICTS


def is_lost(error: DBAPIError) -> bool:
    """Say whether the line to the server broke, or never stood."""
    if isinstance(error.orig, sqlite3.Error):
        return False
    state = _state(error)
    if error.connection_invalidated or state in _SERVER_GOES or (state or "").startswith("08"):
        return True
    return state is None and isinstance(error, OperationalError | InterfaceError)


def is_disk(error: DBAPIError) -> bool:
    """Say whether the disk failed SQLite: then a COMMIT may have passed although it reports the failure."""
    return sqlite_code(error.orig) in _DISK


def refusal(error: DBAPIError, place: str) -> AidHubError | None:
    """Make of a driver's error what a person can put right; None if it is a fault of the program.

    Args:
        error: what the driver said.
        place: file or server, as a person knows it.
    """
    return _file_refusal(sqlite_code(error.orig), place) or _server_refusal(error, place)


def file_refusal(error: sqlite3.Error, place: str) -> AidHubError:
    """Make of an error of SQLite, met outside SQLAlchemy, what a person can put right; what has no name is damage."""
    unknown = errors.FileDamaged(file=place, finding=str(error), backup=None, backup_at=None)
    return _file_refusal(sqlite_code(error), place) or unknown


def os_refusal(error: OSError, place: str) -> AidHubError:
    """Make of an error of the file system what a person can put right."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return errors.DiskFull(place=place)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return errors.FileReadOnly(file=place)
    return errors.DiskFailed(place=place)


@contextmanager
def told_plainly(place: str) -> Iterator[None]:
    """Tell what driver and file system refuse as what a person can put right; faults of the program pass.

    Args:
        place: file or server, as a person knows it.
    """
    try:
        yield
    except DBAPIError as error:
        if (found := refusal(error, place)) is None:
            raise
        raise found from error
    except sqlite3.ProgrammingError:
        raise
    except sqlite3.Error as error:
        raise file_refusal(error, place) from error
    except OSError as error:
        raise os_refusal(error, place) from error


def _file_refusal(code: int | None, place: str) -> AidHubError | None:
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return errors.Busy()
    if code == sqlite3.SQLITE_READONLY:
        return errors.FileReadOnly(file=place)
    if code == sqlite3.SQLITE_NOTADB:
        return errors.NotAnAidHubFile(file=place)
    if code == sqlite3.SQLITE_CORRUPT:
        return errors.FileDamaged(file=place, finding="malformed", backup=None, backup_at=None)
    return _DISK[code](place=place) if code in _DISK else None


def _server_refusal(error: DBAPIError, place: str) -> AidHubError | None:
    state = _state(error)
    if is_lost(error):
        return errors.ServerUnreachable(server=place, reason=_last_line(error))
    if state in _CONFLICTS or state in _TOO_SLOW:
        return errors.Busy()
    if state in _RIGHTS:
        return errors.NotAllowed(server=place)
    return _SERVER_DISK[state](place=place) if state in _SERVER_DISK else None


def _state(error: DBAPIError) -> str | None:
    return getattr(error.orig, "sqlstate", None)


def _last_line(error: DBAPIError) -> str:
    lines = [line.strip() for line in str(error.orig).splitlines() if line.strip()]
    return lines[-1].removeprefix("connection failed: ") if lines else type(error.orig).__name__
