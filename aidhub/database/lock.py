"""One program per file: a lock of the operating system, which goes when the program goes, however it goes."""

from __future__ import annotations

import getpass
import json
import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from aidhub.database.errors import FileReadOnly, OpenElsewhere

POLL_S = 0.01


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a file open. All empty: not known."""

    host: str = ""
    user: str = ""
    pid: int = 0


class Turn:
    """The right to write to one file. Beside ``warehouse.aidhub`` lie the lock and, while it is held, who holds it."""

    def __init__(self, file: Path, person: str = "") -> None:
        self._note = file.with_name(file.name + ".open")
        self._file = file
        self._person = person
        self._lock = FileLock(file.with_name(file.name + ".lock"), thread_local=False, poll_interval=POLL_S)

    @property
    def is_held(self) -> bool:
        """Whether this program has the turn."""
        return self._lock.is_locked

    def take(self, wait_s: float = 0, *, noted: bool = True) -> None:
        """Take the turn; ``noted`` says to others who has it.

        Raises:
            OpenElsewhere: another program has it, and still had it after ``wait_s``.
            FileReadOnly: the folder cannot be written.
        """
        try:
            self._lock.acquire(timeout=wait_s)
        except Timeout as error:
            there = self.holder()
            raise OpenElsewhere(file=str(self._file), host=there.host, user=there.user) from error
        except OSError as error:
            raise FileReadOnly(file=str(self._file)) from error
        if noted:
            self._write_note()

    def give_back(self) -> None:
        """Let others have it. Without effect where it is not held."""
        if self._lock.is_locked:
            with suppress(OSError):
                self._note.unlink(missing_ok=True)
            self._lock.release()

    @contextmanager
    def taken(self, wait_s: float = 0, *, noted: bool = True) -> Iterator[None]:
        """Hold it for a while; see `take`."""
        self.take(wait_s, noted=noted)
        try:
            yield
        finally:
            self.give_back()

    def holder(self) -> Holder:
        """Read who noted to have it. Right only while somebody has it."""
        try:
            return Holder(**json.loads(self._note.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return Holder()

    def _write_note(self) -> None:
        holder = Holder(platform.node(), self._person or _login(), os.getpid())
        with suppress(OSError):
            self._note.write_text(json.dumps(asdict(holder), ensure_ascii=False), encoding="utf-8")


def _login() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""
