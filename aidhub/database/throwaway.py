"""Files that nobody keeps: made, used for a while by one program, and removed."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from aidhub.database.lock import Turn
from aidhub.domain.errors import AidHubError

_BESIDE = ("", "-wal", "-shm", "-journal", ".lock", ".open")


def throwaway_file(folder: Path, stem: str) -> Path:
    """Name a file that is this program's own; it is not there yet. What other programs left behind is removed."""
    folder.mkdir(parents=True, exist_ok=True)
    for left in folder.glob(f"{stem}-*.aidhub"):
        remove(left)
    return folder / f"{stem}-{os.getpid()}.aidhub"


def remove(file: Path) -> None:
    """Remove a file and what lies beside it, unless a program has it open; what cannot be removed stays."""
    with suppress(AidHubError, OSError):
        with Turn(file).taken(noted=False):
            pass
        for ending in _BESIDE:
            file.with_name(file.name + ending).unlink(missing_ok=True)
