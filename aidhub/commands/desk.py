"""What the commands of the command line share: the open warehouse, and how numbers and days are written."""

from __future__ import annotations

import argparse
import getpass
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from aidhub.database.database import Database
from aidhub.i18n import translate
from aidhub.services.persons import sign_on
from aidhub.services.setup import set_up

Answer = Any
"""What a command answers: JSON values."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command: the words that call it, its arguments, what it does, and how its answer reads.

    ``run`` gets the open warehouse; one that does not need it open gets the name of its file or server.
    """

    words: tuple[str, ...]
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[Any, argparse.Namespace], Answer]
    tell: Callable[[Answer], None]
    needs_warehouse: bool = True


class Desk:
    """The open warehouse and who works at it."""

    def __init__(self, target: str | Path, *, create: bool) -> None:
        self.database = Database.open(target, create=create)
        self.person_id: int | None = None  # where nothing can be written, doing is refused with the reason
        if not self.database.read_only:
            self.database.write(set_up)
            self.person_id = self.database.write(sign_on, getpass.getuser())

    def ask(self, question: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Ask the warehouse something."""
        return self.database.read(question, *args, **kwargs)

    def do(self, deed: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Do one whole thing as the person who works here."""
        return self.database.write(deed, *args, by=self.person_id, **kwargs)


def quantity(quantity_milli: int) -> str:
    """Write thousandths of a unit as the JSON answers do: a decimal string."""
    figure = Decimal(quantity_milli) / 1000
    return f"{figure:f}".rstrip("0").rstrip(".") if "." in f"{figure:f}" else f"{figure:f}"


def day(text: str) -> date:
    """Read a day of the command line: 2026-11-17 or 17.11.2026."""
    try:
        if "." in text:
            return date(*(int(part) for part in reversed(text.split("."))))
        return date.fromisoformat(text)
    except (ValueError, TypeError) as error:
        raise argparse.ArgumentTypeError(
            translate("CommandLine", "{text} is no day; write it as 2026-11-17", text=text)
        ) from error


def nothing(_: argparse.ArgumentParser) -> None:
    """Take no arguments."""


def table(rows: Sequence[Sequence[str]], right: frozenset[int] = frozenset()) -> None:
    """Print rows in columns as wide as their longest cell."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))] if rows else []
    for row in rows:
        cells = [
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        print("  ".join(cells).rstrip())
