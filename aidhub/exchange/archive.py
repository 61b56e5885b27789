"""Many files as one ZIP: written piece by piece beside its place, and put there only when it is whole."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path, PurePosixPath
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from aidhub.domain.errors import AidHubError
from aidhub.exchange.export import FileNotWritten

_FOR_ONE_FILE, _SPARE = 1_000, 1 << 20
"""Bytes that a ZIP adds for each file, and that are left free on the disk."""

_MOST_BYTES, _LONGEST_ENDING = 160, 5
_FORBIDDEN = frozenset('<>:"/\\|?*')
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}


class NoRoomForFile(AidHubError):
    """A disk has too little room for a file. Facts: file, folder, needed (bytes; 0 if not known before)."""


class Archive:
    """A ZIP that is being written; `new_archive` makes one."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._names: set[str] = set()

    def add(self, name: str, content: bytes, at: datetime) -> str:
        """Add a file; answers the name it got.

        Args:
            name: parts separated by "/"; each is made safe, and the whole unlike all others.
            content: its bytes, kept as they are.
            at: its day and time, by the clock they carry.
        """
        found = self._free_name(name)
        entry = ZipInfo(found, at.timetuple()[:6])
        entry.external_attr = 0o644 << 16
        self._archive.writestr(entry, content, ZIP_STORED)
        return found

    def _free_name(self, name: str) -> str:
        path = PurePosixPath(*(safe_name(part) for part in name.split("/") if part))
        found, number = path, 1
        while str(found).casefold() in self._names:
            number += 1
            found = path.with_name(f"{path.stem} ({number}){path.suffix}")
        self._names.add(str(found).casefold())
        return str(found)


@contextmanager
def new_archive(path: Path, size: int, files: int) -> Iterator[Archive]:
    """Write a ZIP; whatever goes wrong, or stops it, leaves nothing behind and the file that was there as it was.

    Args:
        path: where to; the folder is there.
        size: how many bytes will be added, about.
        files: in how many files.

    Raises:
        NoRoomForFile: the disk is too full, as is seen before or while it is written.
        FileNotWritten: it cannot be written for another reason.
    """
    needed = size + files * _FOR_ONE_FILE
    with _refusing(path, needed):
        if shutil.disk_usage(path.parent).free < needed + _SPARE:
            raise NoRoomForFile(file=path.name, folder=str(path.parent), needed=needed)
        handle, name = tempfile.mkstemp(prefix=".aidhub-", suffix=".part", dir=path.parent)
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                archive = ZipFile(file, "w", ZIP_STORED)
                try:
                    yield Archive(archive)
                except BaseException:
                    with suppress(OSError, ValueError):
                        archive.close()
                    raise
                archive.close()
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except BaseException:
            with suppress(OSError):
                part.unlink()
            raise


@contextmanager
def _refusing(path: Path, needed: int) -> Iterator[None]:
    """Make of what the disk says what a person can put right."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise NoRoomForFile(file=path.name, folder=str(path.parent), needed=needed) from error
        raise FileNotWritten(file=str(path), reason=error.strerror or str(error)) from error


def safe_name(text: str) -> str:
    """Make a name that every system takes for a file and that leads nowhere else; letters of all scripts stay.

    Source:
        Microsoft, Naming Files, Paths, and Namespaces: signs and names that are reserved, no blank or point at the end.
    """
    plain = unicodedata.normalize("NFC", text)
    plain = "".join(" " if sign in _FORBIDDEN or unicodedata.category(sign)[0] in "CZ" else sign for sign in plain)
    stem, point, ending = " ".join(plain.split()).rpartition(".")
    if not point or not ending.isalnum() or len(ending) > _LONGEST_ENDING:
        stem, point, ending = " ".join(plain.split()), "", ""
    stem = stem.encode()[:_MOST_BYTES].decode(errors="ignore").strip(" .")
    if stem.partition(".")[0].casefold() in _RESERVED or not stem:
        stem = f"_{stem}"
    return f"{stem}{point}{ending}"
