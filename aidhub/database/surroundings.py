"""What kind of folder a file lies in: whether its locks can be trusted, and what writing another file there takes."""

from __future__ import annotations

import errno
import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PureWindowsPath

from aidhub.database.errors import CloudFolder, FileReadOnly, NetworkFolder
from aidhub.database.faults import told_plainly
from aidhub.domain.errors import AidHubError

_NETWORK = ("nfs", "cifs", "smb", "afs", "ceph", "gluster", "lustre", "ncp", "davfs", "fuse.")
_LOCAL = ("fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.mergerfs", "fuse.bindfs", "fuse.fuse-overlayfs")
_CLOUDS = ("OneDrive", "Dropbox", "Google Drive", "GoogleDrive", "iCloud", "Nextcloud", "ownCloud", "pCloud", "MEGA")
_DRIVE_REMOTE = 4


def refuse_network(file: Path) -> None:
    """Refuse a file on another machine: SQLite's locks and its shared memory do not work there.

    Raises:
        NetworkFolder: the folder is a network share.

    Source:
        SQLite, Write-Ahead Logging: all programs must be on the same machine.
    """
    if kind := network_kind(file.parent):
        raise NetworkFolder(folder=str(file.parent), kind=kind)


def folder_remarks(file: Path) -> list[AidHubError]:
    """Say what should be known of the folder, though it hinders nothing."""
    for part in file.parent.parts:
        for cloud in _CLOUDS:
            if part.lower().startswith(cloud.lower()):
                return [CloudFolder(folder=str(file.parent), service=cloud)]
    return []


def network_kind(folder: Path) -> str | None:
    """Name the kind of network share a folder lies on; None for a disk of this machine, or where it cannot be told."""
    if sys.platform == "win32":
        return _windows_share(folder)
    mounts = Path("/proc/mounts")
    lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines() if mounts.exists() else []
    return share_among(folder.resolve(), lines)


def share_among(folder: Path, mounts: Iterable[str]) -> str | None:
    """Find the kind of network share among lines of /proc/mounts; the last of the nearest ones counts."""
    nearest, found = -1, ""
    for line in mounts:
        fields = line.split(" ")
        place = Path(_unescaped(fields[1]))
        if folder.is_relative_to(place) and len(place.parts) >= nearest:
            nearest, found = len(place.parts), fields[2]
    return found if found.startswith(_NETWORK) and not found.startswith(_LOCAL) else None


def _unescaped(mount: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal.group(1), 8)), mount)


def is_unc(folder: str) -> bool:
    r"""Say whether a path of Windows names another machine: \\server\share."""
    return PureWindowsPath(folder).drive.startswith(r"\\")


def _windows_share(folder: Path) -> str | None:
    if sys.platform != "win32":
        return None
    import ctypes  # noqa: PLC0415 - only there

    if is_unc(str(folder)):
        return "UNC"
    kind = ctypes.windll.kernel32.GetDriveTypeW(folder.absolute().anchor)
    return "network drive" if kind == _DRIVE_REMOTE else None


def writable(file: Path) -> bool:
    """Say whether file and folder may be written; SQLite needs both."""
    return os.access(file.parent, os.W_OK) and (not file.exists() or os.access(file, os.W_OK))


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, if it is missing.

    Raises:
        FileReadOnly: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileReadOnly(file=str(folder)) from error


@contextmanager
def new_file(file: Path) -> Iterator[Path]:
    """Name a file to write until it is whole and `settle` gives it its name. Whatever goes wrong, it is gone then.

    Raises:
        FileReadOnly: the folder cannot be written.
        DiskFull, DiskFailed: so it went wrong.
    """
    part = file.with_name(file.name + ".part")
    with told_plainly(str(file)):
        _clear(part)  # what a crash left
        try:
            yield part
        except BaseException:
            with suppress(OSError):
                _clear(part)
            raise


def _clear(part: Path) -> None:
    for stray in (part, *beside(part)):
        if stray.exists():
            stray.unlink()


def beside(file: Path) -> tuple[Path, Path, Path]:
    """Name what SQLite keeps beside a file while it works on it."""
    return (
        file.with_name(file.name + "-wal"),
        file.with_name(file.name + "-shm"),
        file.with_name(file.name + "-journal"),
    )


def settle(part: Path, file: Path, mode: int | None = None) -> None:
    """Give a finished file its name, so that there is the old or the new one after a crash, never half of it.

    Args:
        part: closed by all, with nothing left in a journal beside it.
        file: replaced if there.
        mode: rights of the file, such as 0o600; None: the usual ones.

    Raises:
        OSError: the file that was there is still there.
    """
    if any(journal.exists() and journal.stat().st_size for journal in beside(part)):
        raise OSError(errno.EIO, "not all of it is in the file", str(part))
    if mode is not None:
        part.chmod(mode)
    descriptor = os.open(part, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    part.replace(file)
    sync_folder(file.parent)


def sync_folder(folder: Path) -> None:
    """Write the names in a folder to the disk, where system and disk have that."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
