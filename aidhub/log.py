"""The log of the program: a file in the user's folder that turns over, and holds no values of the warehouse."""

from __future__ import annotations

import logging
import platform
import re
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from aidhub import __version__
from aidhub.domain.errors import AidHubError

LOGGER = logging.getLogger("aidhub")
_BYTES, _OLD_FILES = 1_000_000, 4
_HEAD, _TAIL = 1000, 5000
_SECRETS = (
    (re.compile(r"://([^:/@\s]+):[^@\s]+@"), r"://\1:…@"),  # a password in a database address
    (re.compile(r"\[parameters: .*?\]\n?", re.DOTALL), ""),  # values bound to a statement
    (re.compile(r"\nDETAIL: .*"), ""),  # PostgreSQL repeats the row that broke a rule
)


def start_log(folder: Path) -> Path:
    """Write the log to ``aidhub.log`` in this folder from now on; called again, it moves there.

    Returns:
        The file. It is turned over at 1 MB, four older ones are kept.

    Raises:
        OSError: the folder cannot be written.
    """
    file = folder / "aidhub.log"
    writer = RotatingFileHandler(file, maxBytes=_BYTES, backupCount=_OLD_FILES, encoding="utf-8", delay=True)
    writer.setFormatter(_Discreet("{asctime} {levelname} {name} {message}", style="{"))
    stop_log()
    LOGGER.addHandler(writer)
    LOGGER.setLevel(logging.INFO)
    LOGGER.propagate = False
    return file


def stop_log() -> None:
    """Close the log's file. What is logged afterwards goes nowhere."""
    for writer in list(LOGGER.handlers):
        LOGGER.removeHandler(writer)
        writer.close()


def without_secrets(text: str) -> str:
    """Take passwords, bound values and the user's folder out of a technical text; of a long one, drop the middle."""
    for pattern, instead in _SECRETS:
        text = pattern.sub(instead, text)
    text = text.replace(str(Path.home()), "~")
    return text if len(text) <= _HEAD + _TAIL else f"{text[:_HEAD]}\n…\n{text[-_TAIL:]}"


def fault_text(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> str:
    """Write down an exception for log and report: where it happened and what it was, without values."""
    lines = traceback.format_exception(kind, fault, trace)
    if isinstance(fault, AidHubError):
        lines[-1] = f"{kind.__module__}.{kind.__name__} ({', '.join(fault.facts)})\n"
    return without_secrets("".join(lines))


def program_facts() -> str:
    """Name versions and system, the head of each report."""
    return f"AidHub {__version__} · Python {platform.python_version()} · {platform.platform()} · {sys.platform}"


class _Discreet(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return without_secrets(super().format(record))
