"""What a workstation remembers: language, look, database, columns. One JSON file with a schema, never trusted.

What the file holds beyond the schema is ignored, what does not fit the schema falls back to the default. A file that
is no JSON is put aside under a dated name and the program starts with the defaults.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from aidhub.domain.scales import QUESTIONS
from aidhub.folders import home_folder

SMALLEST_TEXT, LARGEST_TEXT = 80, 200
THEMES = ("system", "light", "dark")
TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""What is offered, in percent."""
SCALE_LINES = tuple(
    f"{speed} {form}" for speed in (9600, 4800, 2400, 1200, 19_200, 38_400, 115_200) for form in ("8N1", "7E1", "7O1")
)
"""Speed, data bits, parity and stop bits of serial scales, the usual one first."""
VOLUMES, LOUDEST = (20, 40, 60, 80, 100), 100
DPI = (203, 300, 600)
"""The resolutions of label printers, in dots per inch."""
MOST_ON_A_SHEET = 100
FARTHEST_SHIFT = 100
"""Tenths of a millimetre by which a printer may be out."""
_LONGEST = 500

log = logging.getLogger("aidhub.settings")


@dataclass(slots=True)
class TableColumns:
    """How a person left the columns of one table. Columns are named by their keys; unknown keys do no harm.

    ``order`` left to right; ``widths`` in pixels at 100 % text size; ``hidden`` the ones switched off, ``shown`` the
    ones switched on, since a column may be hidden from the start.
    """

    order: list[str] = field(default_factory=list)
    widths: dict[str, int] = field(default_factory=dict)
    hidden: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Settings:
    """The settings of one workstation.

    ``language`` None follows the system, so does ``theme`` "system". ``text_size`` in percent, 80 to 200.
    ``database`` None is the usual file. ``page`` is the page that was open last. ``row_height`` is compact, standard
    or None for what each table finds right. ``printer`` prints papers without asking; None asks each time.
    ``label_printer`` prints labels, written as `aidhub.ui.printing.ways.Printer` writes it; None: there is none.
    ``label_sheet`` is the key of the labels in it, ``label_start`` the first free one of the sheet that lies in it,
    ``label_shift`` by how many tenths of a millimetre it must print further right and down, ``label_dpi`` the dots of
    a printer that is sent pictures.
    ``second_folder`` gets a copy of each backup; None: there is no second one.
    ``scale`` is the serial port of a scale, ``scale_line`` how it speaks, one of `SCALE_LINES`; None: there is none.
    ``scale_question`` is what it is asked with, one of `aidhub.domain.scales.QUESTIONS`.
    ``packing_table`` is the code of the table that stands here; None: the first one.
    ``volume`` of the sounds in percent, heard unless ``muted``.
    ``first_start`` holds how far its rows are, by their keys: done, skipped, or none where there is no such thing here;
    ``is_started`` says that somebody went on from there to work.
    """

    language: str | None = None
    theme: str = "system"
    text_size: int = 100
    database: str | None = None
    page: str | None = None
    row_height: str | None = None
    tables: dict[str, TableColumns] = field(default_factory=dict)
    file: Path | None = field(default=None, repr=False)
    printer: str | None = None
    label_printer: str | None = None
    label_sheet: str | None = None
    label_start: int = 1
    label_shift: tuple[int, int] = (0, 0)
    label_dpi: int = 203
    second_folder: str | None = None
    first_start: dict[str, str] = field(default_factory=dict)
    is_started: bool = False
    scale: str | None = None
    scale_line: str = SCALE_LINES[0]
    scale_question: str = ""
    volume: int = 60
    muted: bool = False
    packing_table: str | None = None

    @property
    def known_of_first_start(self) -> dict[str, str]:
        """What this workstation knows of the rows of the first start; a language that was chosen is one done."""
        return self.first_start | ({"language": "done"} if self.language else {})

    def save(self) -> None:
        """Write the file whole or not at all. Without a file (in tests) nothing is written.

        Raises:
            OSError: the folder cannot be written; the old file is still there.
        """
        if self.file is None:
            return
        kept = asdict(self)
        del kept["file"]
        part = self.file.with_suffix(".part")
        with part.open("w", encoding="utf-8") as stream:
            json.dump(kept, stream, ensure_ascii=False, indent=1)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(self.file)


def settings_file() -> Path:
    """Name the file of this workstation's settings."""
    return home_folder() / "settings.json"


def read_settings(file: Path | None = None) -> Settings:
    """Read the settings; whatever is missing, wrong or unreadable is the default. Never fails for what a file holds."""
    file = file or settings_file()
    found = _parsed(file)
    settings = Settings(file=file)
    for name, check in _CHECKS.items():
        if name in found:
            value = check(found[name])
            if value is None and found[name] is not None:
                log.warning("settings: %s is not usable and was left out", name)
            elif value is not None:
                setattr(settings, name, value)
    return settings


def _parsed(file: Path) -> dict[str, Any]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        log.warning("settings could not be read; the file is put aside")
        _put_aside(file)
        return {}
    return found if isinstance(found, dict) else {}


def _put_aside(file: Path) -> None:
    aside = file.with_name(f"{file.stem}-broken-{datetime.now(UTC):%Y%m%d-%H%M%S}{file.suffix}")
    try:
        file.replace(aside)
    except OSError:
        log.warning("the broken settings could not be put aside")


def _steps(value: object) -> dict[str, str] | None:
    if not isinstance(value, dict):
        return None
    return {key: state for key, state in value.items() if _word(key) and _word(state)}


def _yes_or_no(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _word(value: object) -> str | None:
    return value if isinstance(value, str) and 0 < len(value) <= _LONGEST else None


def _theme(value: object) -> str | None:
    return value if isinstance(value, str) and value in THEMES else None


def _row_height(value: object) -> str | None:
    return value if value in {"compact", "standard"} and isinstance(value, str) else None


def _text_size(value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if SMALLEST_TEXT <= value <= LARGEST_TEXT else None


def _scale_line(value: object) -> str | None:
    return value if isinstance(value, str) and value in SCALE_LINES else None


def _scale_question(value: object) -> str | None:
    return value if isinstance(value, str) and value in QUESTIONS else None


def _volume(value: object) -> int | None:
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return value if is_number and 0 <= value <= LOUDEST else None  # type: ignore[operator,return-value]


def _place_on_sheet(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= MOST_ON_A_SHEET else None


def _shift(value: object) -> tuple[int, int] | None:
    if not isinstance(value, list) or len(value) != 2:  # noqa: PLR2004 - right and down
        return None
    right, down = value
    if not all(type(part) is int and abs(part) <= FARTHEST_SHIFT for part in (right, down)):
        return None
    return right, down


def _dpi(value: object) -> int | None:
    return value if value in DPI and isinstance(value, int) else None


def _tables(value: object) -> dict[str, TableColumns] | None:
    if not isinstance(value, dict):
        return None
    return {name: columns_kept(table) for name, table in value.items() if isinstance(table, dict)}


def columns_kept(table: dict[str, Any]) -> TableColumns:
    """Read columns as they were kept; what does not fit is left out."""
    widths = table.get("widths")
    kept = {key: width for key, width in widths.items() if _is_width(width)} if isinstance(widths, dict) else {}
    return TableColumns(_words(table.get("order")), kept, _words(table.get("hidden")), _words(table.get("shown")))


def _is_width(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value < 10_000  # noqa: PLR2004 - a screen


def _words(value: object) -> list[str]:
    return [word for word in value if isinstance(word, str)] if isinstance(value, list) else []


_CHECKS = {
    "language": _word,
    "theme": _theme,
    "text_size": _text_size,
    "database": _word,
    "page": _word,
    "row_height": _row_height,
    "printer": _word,
    "label_printer": _word,
    "label_sheet": _word,
    "label_start": _place_on_sheet,
    "label_shift": _shift,
    "label_dpi": _dpi,
    "second_folder": _word,
    "tables": _tables,
    "first_start": _steps,
    "is_started": _yes_or_no,
    "scale": _word,
    "scale_line": _scale_line,
    "scale_question": _scale_question,
    "packing_table": _word,
    "volume": _volume,
    "muted": _yes_or_no,
}
