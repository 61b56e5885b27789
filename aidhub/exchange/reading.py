"""Read a spreadsheet of others: xlsx, xlsm, xlsb, xls, ods, csv, tsv."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import IO, Any

from aidhub.exchange.limits import MEGABYTE, STANDARD, Limits
from aidhub.exchange.refusals import (
    FILE_REFUSALS,
    DamagedFile,
    FileEmpty,
    FileMissing,
    FileTooLarge,
    FileUnreadable,
    NotAFile,
    ReadingStopped,
    ReadingTooHeavy,
)
from aidhub.exchange.sheet import Fault, Row, Sheet, Workbook, is_empty

CHILD = "read-spreadsheet"
"""The first argument of a bundled program that is to be the reading process (`aidhub.exchange.child`)."""

Progress = Callable[[int, int], None]
"""Is told how many cells are read, and of how many (0 if that is not known)."""

_LOOK = 0.05
_LAST_WORDS = 2.0


def _nobody_stops() -> bool:
    return False


def _nobody_watches(_done: int, _of: int) -> None:
    pass


def read_workbook(
    path: Path | str,
    *,
    limits: Limits = STANDARD,
    stop: Callable[[], bool] = _nobody_stops,
    progress: Progress = _nobody_watches,
) -> Workbook:
    """Read every sheet of a file, in a process of its own with little memory and time.

    Args:
        path: the file; what it is shows its content, not its name.
        limits: how large it may be.
        stop: asked some twenty times a second; True ends the reading.
        progress: told about every two hundred rows.

    Raises:
        FileMissing, NotAFile, FileUnreadable, FileEmpty, FileTooLarge: it was not even opened.
        UnpacksTooLarge, SheetTooLarge, FarCell: it would take too much.
        NotASpreadsheet, PasswordProtected, DamagedFile, ReadingTooHeavy: it cannot be read.
        ReadingStopped: ``stop`` said so.
    """
    path = Path(path)
    _look_at(path, limits)
    command, environment = _command(path, limits)
    with subprocess.Popen(  # noqa: S603 - our own program
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as child:
        try:
            sheets, facts = _listen(child, path, limits, stop, progress)
        finally:
            child.kill()
    if all(is_empty(row) for sheet in sheets for row in sheet.rows):
        raise FileEmpty(file=path.name)
    return Workbook(path.name, facts.pop("format", ""), tuple(sheets), facts)


def _look_at(path: Path, limits: Limits) -> None:
    """Refuse what is no file, or too large, without opening it."""
    try:
        if not path.exists():
            raise FileMissing(file=str(path))
        if not path.is_file():
            raise NotAFile(file=str(path))
        size = path.stat().st_size
        with path.open("rb"):
            pass
    except OSError as error:
        raise FileUnreadable(file=str(path), reason=error.strerror or str(error)) from error
    if not size:
        raise FileEmpty(file=path.name)
    if size > limits.file_mb * MEGABYTE:
        raise FileTooLarge(file=path.name, megabytes=-(-size // MEGABYTE), limit=limits.file_mb)


def _command(path: Path, limits: Limits) -> tuple[list[str], dict[str, str]]:
    start = [CHILD] if getattr(sys, "frozen", False) else ["-m", "aidhub.exchange.child"]
    places = os.pathsep.join(str(Path(place or ".").resolve()) for place in sys.path)
    environment = os.environ | {"PYTHONPATH": places, "PYTHONDONTWRITEBYTECODE": "1"}
    return [sys.executable, *start, str(path.resolve()), json.dumps(asdict(limits))], environment


def _listen(
    child: subprocess.Popen[bytes], path: Path, limits: Limits, stop: Callable[[], bool], progress: Progress
) -> tuple[list[Sheet], dict[str, str]]:
    """Follow what the reading process says until it is done, refuses, dies, or its time is over."""
    lines: Queue[bytes] = Queue()
    if child.stdout is None:
        raise ValueError("the reading process needs a pipe")
    Thread(target=_fetch, args=(child.stdout, lines), daemon=True).start()
    heard = _Heard(time.monotonic() + limits.seconds)
    while not heard.done:
        if stop():
            raise ReadingStopped
        if time.monotonic() > heard.deadline:
            raise ReadingTooHeavy(file=path.name, what="time")
        try:
            line = lines.get(timeout=_LOOK)
        except Empty:
            continue
        if not line:
            raise _why_it_died(child, path) if heard.started else RuntimeError("the reading process does not start")
        heard.hear(line, progress)
    return heard.sheets(), heard.facts


def _fetch(pipe: IO[bytes], lines: Queue[bytes]) -> None:
    """Hand on every line, and an empty one at the end."""
    try:
        for line in pipe:
            lines.put(line)
    except (OSError, ValueError):
        pass
    lines.put(b"")


def _why_it_died(child: subprocess.Popen[bytes], path: Path) -> DamagedFile | ReadingTooHeavy:
    """Tell a lack of memory, at which the reader is aborted by the system, from a file it stumbled over."""
    code = child.wait(_LAST_WORDS)
    if code >= 0:
        return DamagedFile(file=path.name)
    out_of_time = getattr(signal, "SIGXCPU", None)
    return ReadingTooHeavy(file=path.name, what="time" if -code == out_of_time else "memory")


class _Heard:
    """What the reading process has said so far."""

    def __init__(self, deadline: float) -> None:
        self.deadline = deadline
        self.started = self.done = False
        self.facts: dict[str, str] = {}
        self._began = time.monotonic()
        self._cells, self._of = 0, 0
        self._heads: list[dict[str, Any]] = []
        self._rows: list[list[Row]] = []

    def hear(self, line: bytes, progress: Progress) -> None:
        """Take in one line."""
        self.started = True
        said = json.loads(line, parse_float=Decimal, object_hook=_special)
        if isinstance(said, list):
            self._rows[-1].extend(map(tuple, said))
            self._cells += sum(map(len, said))
            progress(self._cells, self._of)
        elif "refused" in said:
            raise FILE_REFUSALS[said["refused"]](**said["facts"])
        elif "allow" in said:
            self.deadline = self._began + float(said["allow"])
            self._of = said.get("cells", 0)
        elif "sheet" in said:
            self.facts |= said["facts"]
            self._heads.append(said)
            self._rows.append([])
        self.done = bool(isinstance(said, dict) and said.get("done"))

    def sheets(self) -> list[Sheet]:
        """Put the sheets together."""
        return [
            Sheet(
                head["sheet"],
                tuple(rows),
                hidden=head.get("hidden", False),
                merged=tuple(map(tuple, head.get("merged", ()))),
                hidden_rows=frozenset(head.get("hidden_rows", ())),
                odd_rows=frozenset(head.get("odd", ())),
            )
            for head, rows in zip(self._heads, self._rows, strict=True)
        ]


def _special(said: dict[str, Any]) -> Any:
    """Make a cell of what JSON has no form for."""
    if "d" in said:
        return date.fromisoformat(said["d"])
    if "t" in said:
        return datetime.fromisoformat(said["t"])
    if "x" in said:
        return Fault(said["x"][0], str(said["x"][1] or ""))
    return said
