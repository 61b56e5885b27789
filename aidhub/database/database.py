"""The only ways into the warehouse: ask it something, or do one whole thing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Self, TypeVar
from uuid import uuid4

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from sqlalchemy.orm import Session

from aidhub.database import errors
from aidhub.database.engine import is_server
from aidhub.database.faults import is_disk, refusal
from aidhub.database.once import Once, patiently
from aidhub.database.warehouse_file import WarehouseFile, open_file
from aidhub.database.warehouse_server import WarehouseServer, open_server
from aidhub.domain.errors import AidHubError

P = ParamSpec("P")
T = TypeVar("T")


class Database:
    """An open warehouse. May be used from several threads at once, and as ``with Database.open(...) as database``."""

    def __init__(self, store: WarehouseFile | WarehouseServer) -> None:
        self._store = store

    @classmethod
    def open(
        cls,
        target: str | Path,
        *,
        create: bool = False,
        read_only: bool = False,
        exclusive: bool = True,
        person: str = "",
    ) -> Self:
        """Open a warehouse, brought up to date if an older AidHub made it; a file is backed up before.

        A file that another program has open, or that cannot be written, is opened to be read, and `remarks` say why.

        Args:
            target: a file, or the address of a PostgreSQL database: ``postgresql://login@server/warehouse``.
            create: make an empty warehouse where there is none.
            read_only: nothing is to be changed. A damaged file can be opened in this way only.
            exclusive: for a file: keep all other programs from writing as long as it is open. False: several
                processes share it, and each write waits for its turn.
            person: who others read to have it open; the login of the system if empty.

        Raises:
            FileMissing, DatabaseEmpty: there is none, and none was to be made.
            NotAnAidHubFile, NotAnAidHubDatabase, WrongEncoding: it is something else.
            FileTooNew, SchemaTooNew: it needs a newer AidHub.
            FileTooOld, SchemaTooOld: it has to be brought up to date, which reading cannot do.
            FileDamaged: with the newest sound backup.
            NetworkFolder, FileReadOnly: no file can be made there.
            ServerUnreachable, NotAllowed, DriverMissing, Busy, DiskFull, DiskFailed.
        """
        if is_server(target):
            return cls(open_server(str(target), create=create, read_only=read_only))
        return cls(open_file(Path(target), create=create, read_only=read_only, exclusive=exclusive, person=person))

    @property
    def description(self) -> str:
        """What people call it: the file's name, or database and server."""
        return self._store.description

    @property
    def file(self) -> Path | None:
        """The file; None on a server."""
        return self._store.file

    @property
    def folder(self) -> Path | None:
        """The folder of the file; None on a server."""
        return self._store.file.parent if self._store.file else None

    @property
    def read_only(self) -> bool:
        """Whether every `write` is refused."""
        return self._store.read_only

    @property
    def remarks(self) -> tuple[AidHubError, ...]:
        """What a person should know about how it was opened: why it is only read, that a cloud service copies it."""
        return self._store.remarks

    def read(self, fn: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask a question: ``fn(session, ...)`` sees one moment of the warehouse, and cannot change it.

        Raises:
            ServerUnreachable, Busy, NotAllowed, FileDamaged, DiskFailed: there is no answer.
        """

        def ask() -> T:
            with Session(self._store.reader) as session:
                return fn(session, *args, **kwargs)

        try:
            return patiently(ask)
        except (DBAPIError, NoConnectionFree) as error:
            raise self._refusal(error) from error

    def write(
        self, fn: Callable[..., T], *args: Any, command_id: str | None = None, by: int | None = None, **kwargs: Any
    ) -> T:
        """Do one whole thing: ``fn(session, ...)`` is kept entirely or not at all.

        It is called again where others were in the way or the line broke, so it changes nothing but the database. It
        finds ``by`` and the id as ``session.info["by"]`` and ``session.info["command"]``.

        Args:
            fn: answers JSON values only: None, bool, int, str, lists and dicts with str keys of them. Tuples come back
                as lists.
            args: for ``fn``.
            command_id: made when the form opened. The same id again does nothing and answers what the first answered.
            by: the person who does it.
            kwargs: for ``fn``.

        Raises:
            NotKnownYet: the line broke around the COMMIT. The same id finds out.
            FileReplaced, OpenElsewhere, FileReadOnly, OpenedToRead, NetworkFolder, FileDamaged: it may not be written.
            ServerUnreachable, Busy, NotAllowed, DiskFull, DiskFailed: nothing was saved.
        """
        once = Once(command_id or str(uuid4()), by, lambda session: fn(session, *args, **kwargs))

        def attempt() -> Any:
            with self._store.turn():
                self._store.refuse_writing()
                with Session(self._store.writer) as session:
                    return once.run(session)

        self._store.refuse_writing()
        try:
            return patiently(attempt)  # type: ignore[no-any-return]
        except (DBAPIError, NoConnectionFree) as error:
            if once.in_doubt:
                return self._settle(once, error)  # type: ignore[no-any-return]
            raise self._refusal(error) from error

    def was_done(self, command_id: str) -> bool:
        """Find out whether a command was done, after `NotKnownYet`.

        Raises:
            ServerUnreachable, DiskFailed: still not known.
        """
        return self.read(Once(command_id, None, lambda _: None).is_done)

    def mark(self) -> str:
        """Read a mark that is another one after every change, whoever made it; compare it with the one before.

        It costs less than any question. On a server it may change although nothing did.
        """
        return self._store.mark()

    def copy_to(self, part: Path) -> None:
        """Copy the warehouse as it is at one moment into a file; use `aidhub.database.backup`, which checks it."""
        self._store.copy_to(part)

    def close(self) -> None:
        """Close all connections and leave a whole file behind. Others may write now."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _settle(self, once: Once, error: DBAPIError | NoConnectionFree) -> Any:
        """Find out by the id whether the COMMIT passed. On a server no id proves nothing: it may be on its way."""
        try:
            if self.read(once.is_done):
                return self.read(once.answer)
        except AidHubError:
            raise errors.NotKnownYet(command=once.command_id) from error
        if isinstance(error, DBAPIError) and is_disk(error):
            raise self._refusal(error) from error
        raise errors.NotKnownYet(command=once.command_id) from error

    def _refusal(self, error: DBAPIError | NoConnectionFree) -> Exception:
        if isinstance(error, NoConnectionFree):
            return errors.Busy()
        return refusal(error, self._store.place) or error
