"""The process that opens files of others, so that the program itself never does.

It is started by `aidhub.exchange.reading`, has little memory, and may be killed at any moment. It answers in lines of
JSON: what it allows itself (``allow``), each sheet (``sheet``) followed by lists of rows, and at the end ``done`` or
``refused``. Cells that JSON has no form for are ``{"d": day}``, ``{"t": moment}`` and ``{"x": [kind, shown]}``.
"""

from __future__ import annotations

import json
import sys
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, cast
from xml.etree.ElementTree import ParseError

from aidhub.domain.errors import AidHubError
from aidhub.exchange import FORMATS
from aidhub.exchange.kinds import what_is
from aidhub.exchange.limits import MEGABYTE, Limits
from aidhub.exchange.measuring import Extent
from aidhub.exchange.plain_text import read_text_file
from aidhub.exchange.refusals import DamagedFile, PasswordProtected, ReadingTooHeavy

ROWS_A_LINE = 200
_BROKEN = (zipfile.BadZipFile, zlib.error, ParseError, KeyError, EOFError, OSError, NotImplementedError, UnicodeError)


def main() -> int:
    """Read the file named by the first argument within the limits of the second (JSON); answer on standard output."""
    path, limits = Path(sys.argv[1]), Limits(**json.loads(sys.argv[2]))
    say(allow=limits.seconds)
    limit(limits.seconds, limits.memory_mb)
    try:
        read(path, limits)
        say(done=True)
    except AidHubError as error:
        say(refused=type(error).__name__, facts=error.facts)
    except MemoryError:
        say(refused=ReadingTooHeavy.__name__, facts={"file": path.name, "what": "memory"})
    return 0


def say(**what: Any) -> None:
    """Answer one line."""
    write(what)


def write(what: Any) -> None:
    """Write a line of JSON; lone surrogates, which no encoding has, are written as escapes."""
    sys.stdout.buffer.write(json.dumps(what, separators=(",", ":")).encode("ascii") + b"\n")
    sys.stdout.buffer.flush()


def limit(seconds: float, megabytes: int) -> None:
    """Take no more of the processor and of memory than this, where the system can hold us to it."""
    try:
        import resource  # noqa: PLC0415 - not on every system
    except ImportError:
        return
    for kind, wanted in ((resource.RLIMIT_AS, megabytes * MEGABYTE), (resource.RLIMIT_CPU, int(seconds) + 1)):
        most = resource.getrlimit(kind)[1]
        resource.setrlimit(kind, (wanted if most == resource.RLIM_INFINITY else min(wanted, most), most))


def read(path: Path, limits: Limits) -> None:
    """Measure the file, then say what is in it."""
    what = what_is(path, limits)
    megabytes = path.stat().st_size / MEGABYTE
    if what == "text":
        allow(limits, 0, megabytes * 2)
        _say_text(path, limits)
        return
    extents: dict[str, Extent] = {}
    try:
        measure = FORMATS[what].measure
        if measure:
            with zipfile.ZipFile(path) as archive:
                megabytes = sum(part.file_size for part in archive.infolist()) / MEGABYTE
                extents = measure(archive, limits)
        else:
            megabytes *= 4
        allow(limits, sum(extent.area for extent in extents.values()), megabytes)
        _say_workbook(path, what, extents, limits)
    except (
        zipfile.BadZipFile,
        zipfile.LargeZipFile,
        ParseError,
        KeyError,
        EOFError,
        OSError,
        NotImplementedError,
    ) as error:
        raise DamagedFile(file=path.name) from error


def allow(limits: Limits, cells: int, megabytes: float) -> None:
    """Give an honest large file the time and memory it needs."""
    seconds = limits.time_for(cells, megabytes)
    limit(seconds, limits.memory_for(cells, megabytes))
    say(allow=seconds, cells=cells)


def _say_text(path: Path, limits: Limits) -> None:
    facts, odd, rows = read_text_file(path, limits)
    say(sheet="", facts={"format": "text", **facts}, odd=sorted(odd))
    _say_rows(cast("Iterator[list[Any]]", rows))


def _say_workbook(path: Path, what: str, extents: dict[str, Extent], limits: Limits) -> None:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum  # noqa: PLC0415

    try:
        workbook = CalamineWorkbook.from_path(path)
        for sheet in workbook.sheets_metadata:
            if sheet.typ != SheetTypeEnum.WorkSheet:
                continue
            extent = extents.get(sheet.name, Extent())
            found = workbook.get_sheet_by_name(sheet.name)
            merged = [[top, left, bottom, right] for (top, left), (bottom, right) in found.merged_cell_ranges or ()]
            say(
                sheet=sheet.name,
                facts={"format": what},
                hidden=sheet.visible != SheetVisibleEnum.Visible,
                merged=merged or extent.merged,
                hidden_rows=sorted(extent.hidden_rows),
            )
            if found.end is not None and found.start is not None:
                Extent(found.end[0] + 1, found.end[1] + 1, filled=1_000_000).check(sheet.name, limits)
                _say_rows(_patched(found.iter_rows(), found.start, extent))
    except PasswordError as error:
        raise PasswordProtected(file=path.name) from error
    except CalamineError as error:
        raise DamagedFile(file=path.name) from error


def _patched(rows: Iterator[list[Any]], start: tuple[int, int], extent: Extent) -> Iterator[list[Any]]:
    """Put rows at their place in the sheet, and put back what the reader loses: errors, leading zeros."""
    for _ in range(start[0]):
        yield []
    before = [None] * start[1]
    for number, row in enumerate(rows, start[0]):
        cells = before + row
        if extent.faults or extent.padded:
            for column in range(len(cells)):
                cells[column] = _patch(cells[column], extent, (number, column))
        yield cells


def _patch(cell: Any, extent: Extent, position: tuple[int, int]) -> Any:
    fault = extent.faults.get(position)
    if fault:
        return {"x": [fault.kind, fault.shown or cell]}
    width = extent.padded.get(position)
    if width and isinstance(cell, (int, float)) and cell == int(cell) >= 0:
        return str(int(cell)).zfill(width)
    return cell


def _say_rows(rows: Iterator[list[Any]]) -> None:
    waiting: list[list[Any]] = []
    for row in rows:
        waiting.append([_plain(cell) for cell in row])
        if len(waiting) == ROWS_A_LINE:
            write(waiting)
            waiting = []
    write(waiting)


def _plain(cell: Any) -> Any:
    """Give a cell the form it has in JSON; numbers keep the fifteen digits that spreadsheets have."""
    if isinstance(cell, str):
        return None if not cell or cell.isspace() else cell
    if isinstance(cell, float):
        return _number(cell)
    if isinstance(cell, datetime):
        return {"t": cell.isoformat()} if cell.hour or cell.minute else {"d": cell.date().isoformat()}
    if isinstance(cell, date):
        return {"d": cell.isoformat()}
    return cell if cell is None or isinstance(cell, (int, dict)) else str(cell)


def _number(cell: float) -> Any:
    if cell.is_integer() and abs(cell) < 1e15:  # noqa: PLR2004
        return int(cell)
    return float(f"{cell:.15g}") if abs(cell) < 1e300 else {"x": ["error", str(cell)]}  # noqa: PLR2004


if __name__ == "__main__":
    sys.exit(main())
