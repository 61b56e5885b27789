"""The second folder of the backups, on another disk: it may be away, and is brought up to date when it is back."""

from __future__ import annotations

import os
import platform
import re
from datetime import datetime
from pathlib import Path

from aidhub.database.automatic import PRIVATE, Backup, backups, thin_out
from aidhub.database.checking import check_file
from aidhub.database.copying import copy_file
from aidhub.database.errors import FileReadOnly, SecondFolderGone, SecondFolderUnfit
from aidhub.database.surroundings import make_folder, new_file, settle


def prepare_second_folder(chosen: Path, first: Path) -> Path:
    """Make a folder of this computer's own in the one a person chose; answers it.

    Only this folder is written to later. Where it is gone, the drive is away, and nothing is made in its place.

    Args:
        chosen: an existing folder.
        first: the folder the backups lie in.

    Raises:
        SecondFolderUnfit: it is the first folder, or lies in it.
        FileReadOnly: it cannot be written.
    """
    chosen = chosen.expanduser().absolute()
    if chosen.resolve().is_relative_to(first.resolve()):
        raise SecondFolderUnfit(folder=str(chosen))
    if not chosen.is_dir() or not os.access(chosen, os.W_OK):
        raise FileReadOnly(file=str(chosen))
    host = re.sub(r"[^\w.-]+", "-", platform.node())[:40]
    own = chosen if chosen.name.startswith("AidHub-") else chosen / f"AidHub-{host}"
    make_folder(own)
    with new_file(own / "writable") as probe:
        probe.touch()
        probe.unlink()
    return own


def is_on_the_same_disk(folder: Path, file: Path) -> bool:
    """Say whether a disk that fails takes both; False where it cannot be told."""
    try:
        return folder.stat().st_dev == file.stat().st_dev
    except OSError:
        return False


def copy_to_second(newest: Backup, folder: Path, stem: str, now: datetime) -> Path | None:
    """Copy the newest backup, unless it is there, and thin out the older ones; answers the copy that was made.

    Raises:
        SecondFolderGone: the folder is not there.
        DiskFull, DiskFailed, FileReadOnly, FileDamaged: there is no new copy; the older ones are as they were.
    """
    if not folder.is_dir():
        raise SecondFolderGone(folder=str(folder))
    copy = folder / newest.file.name
    if copy.exists():
        return None
    with new_file(copy) as part:
        copy_file(newest.file, part)
        check_file(part)
        settle(part, copy, PRIVATE)
    thin_out(folder, stem, now)
    return copy


def newest_copy(folder: Path, stem: str) -> Backup | None:
    """Find the newest copy in the second folder; None if there is none, or the folder is away."""
    return next(iter(backups(folder, stem)), None)
