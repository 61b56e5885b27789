"""Labels that wait for the printer: files in a folder of the workstation, which outlive the program and the power.

A job is one file, written whole or not at all: a line of JSON, then the PDF with a page for each label. How many of
its labels are printed stands in a small file beside it. What is printed is removed; a file that cannot be read is put
aside under another name. The numbers on cancelled labels stay used.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from aidhub.domain.errors import AidHubError
from aidhub.i18n import translate
from aidhub.sentences import says

_ENDING, _DONE, _BROKEN, _CANCELLED = ".labels", ".done", ".broken", ".cancelled"
_LONGEST_HEAD = 1_000_000

log = logging.getLogger("aidhub.printing")


class LabelsNotKept(AidHubError):
    """Labels could not be written into the folder where they wait for the printer. Facts: folder, why."""


@says(LabelsNotKept)
def _not_kept(folder: str, why: str, **_: Any) -> str:
    return translate(
        "Message",
        "The labels were not kept: {folder} cannot be written ({why}). Make room on the disk, then print them again.",
        folder=folder,
        why=why,
    )


@dataclass(frozen=True, slots=True)
class Waiting:
    """Labels that wait. ``names`` is what is written on each; ``done`` of them, copies counted, are printed."""

    file: Path
    kind: str
    names: tuple[str, ...]
    copies: int
    made_at: datetime
    wide: float
    high: float
    done: int = 0

    @property
    def total(self) -> int:
        """How many labels it is, copies counted."""
        return len(self.names) * self.copies

    @property
    def left(self) -> int:
        """How many are not printed yet."""
        return self.total - self.done

    @property
    def pages(self) -> list[int]:
        """The page, counted from 1, of each label that is not printed yet."""
        return [at // self.copies + 1 for at in range(self.done, self.total)]


class Queue:
    """The folder. All methods are quick and safe on any thread; one program at a time prints from it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, kind: str, names: Sequence[str], pdf: bytes, size: tuple[float, float], copies: int = 1) -> Waiting:
        """Let labels wait; answers when they are safe on the disk.

        Args:
            kind: the kind of label.
            names: what is written on each, one for each page.
            pdf: the pages.
            size: width and height of a page in millimetres.
            copies: how often each is printed.

        Raises:
            LabelsNotKept: the folder cannot be written, or the disk is full; nothing waits then.
        """
        at = datetime.now(UTC)
        head = {"kind": kind, "names": list(names), "copies": copies, "at": at.isoformat(), "size": list(size)}
        file = self.folder / f"{at:%Y%m%d-%H%M%S-%f}-{uuid4().hex[:8]}{_ENDING}"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            _write(file, json.dumps(head, ensure_ascii=False).encode() + b"\n" + pdf)
        except OSError as fault:
            raise LabelsNotKept(folder=str(self.folder), why=fault.strerror or str(fault)) from fault
        return Waiting(file, kind, tuple(names), copies, at, *size)

    def waiting(self) -> list[Waiting]:
        """List what waits, the oldest first."""
        try:
            files = sorted(self.folder.glob(f"*{_ENDING}"))
        except OSError:
            return []
        jobs = [job for job in map(self._read, files) if job is not None]
        for job in jobs:
            if job.left <= 0:  # the power went between the last label and its removal
                self.remove(job)
        return [job for job in jobs if job.left > 0]

    def pdf(self, job: Waiting) -> bytes:
        """Read the pages.

        Raises:
            OSError: the file is gone; somebody else printed or cancelled it.
        """
        return job.file.read_bytes().split(b"\n", 1)[1]

    def note(self, job: Waiting, done: int) -> None:
        """Note how many labels are printed; once all are, the job is removed."""
        if done >= job.total:
            self.remove(job)
            return
        try:
            _write(job.file.with_suffix(_DONE), str(done).encode())
        except OSError:  # the worst that follows is that some labels print twice
            log.warning("it could not be noted that labels were printed", exc_info=True)

    def remove(self, job: Waiting) -> None:
        """Let labels wait no longer: they are printed, or nobody wants them."""
        job.file.unlink(missing_ok=True)
        job.file.with_suffix(_DONE).unlink(missing_ok=True)

    def cancel(self, job: Waiting) -> None:
        """Let labels wait no longer because nobody wants them; `restore` brings them back."""
        job.file.replace(job.file.with_suffix(_CANCELLED))

    def restore(self, job: Waiting) -> None:
        """Let cancelled labels wait again."""
        job.file.with_suffix(_CANCELLED).replace(job.file)

    def forget_cancelled(self) -> None:
        """Remove what was cancelled before this start of the program."""
        for file in self.folder.glob(f"*{_CANCELLED}"):
            file.unlink(missing_ok=True)
            file.with_suffix(_DONE).unlink(missing_ok=True)

    def _read(self, file: Path) -> Waiting | None:
        try:
            with file.open("rb") as stream:
                head = json.loads(stream.readline(_LONGEST_HEAD))
            wide, high = head["size"]
            return Waiting(
                file=file,
                kind=str(head["kind"]),
                names=tuple(str(name) for name in head["names"]),
                copies=int(head["copies"]),
                made_at=datetime.fromisoformat(head["at"]),
                wide=float(wide),
                high=float(high),
                done=_done(file),
            )
        except OSError:
            return None
        except (ValueError, KeyError, TypeError):
            log.warning("labels could not be read and were put aside: %s", file.name)
            self._put_aside(file)
            return None

    def _put_aside(self, file: Path) -> None:
        try:
            file.replace(file.with_suffix(_BROKEN))
        except OSError:
            log.warning("they could not be put aside either")


def _done(file: Path) -> int:
    try:
        return max(0, int(file.with_suffix(_DONE).read_text(encoding="ascii")))
    except (OSError, ValueError):
        return 0


def _write(file: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    part = file.with_suffix(".part")
    try:
        with part.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(file)
    except OSError:
        part.unlink(missing_ok=True)
        raise
