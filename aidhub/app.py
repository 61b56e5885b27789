"""Puts the parts together; the only module that knows them all."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from aidhub.folders import default_database

if TYPE_CHECKING:
    from aidhub.database.database import Database
    from aidhub.ui.start import Opened
    from aidhub.ui.steps import Steps

WITH_A_VALUE = ("--database", "--language")


def main(words: Sequence[str] | None = None) -> int:
    """Run the command line if a command is named, else the window; answers the exit code."""
    words = sys.argv[1:] if words is None else list(words)
    if _names_a_command(words):
        from aidhub.cli import main as command_line  # noqa: PLC0415 - the window needs none of it

        return command_line(words)
    return _window(words)


def _names_a_command(words: Sequence[str]) -> bool:
    """Say whether the words hold a command, or ask for help or the version."""
    rest = iter(words)
    for word in rest:
        if word in WITH_A_VALUE:
            next(rest, None)
        elif not word.startswith("-") or word in ("-h", "--help", "--version", "--json"):
            return True
    return False


def _window(words: Sequence[str]) -> int:
    from aidhub.ui.start import run  # noqa: PLC0415 - the command line runs without Qt

    parser = argparse.ArgumentParser(prog="aidhub")
    parser.add_argument("--database")
    parser.add_argument("--create", action="store_true")
    parser.add_argument("--language")
    asked, _ = parser.parse_known_args(words)
    return run([], open_warehouse, journal_steps, asked.database, create=asked.create, language=asked.language)


def open_warehouse(target: str | None, create: bool) -> Opened:  # noqa: FBT001 - told by the window
    """Open the warehouse, make it ready at the first start, and find the person who sits here.

    Runs beside the window: what it imports must not keep the window waiting. Only the usual file is made unasked. A
    warehouse to practise in is not backed up.
    """
    from aidhub.database.backup import AutomaticBackups  # noqa: PLC0415
    from aidhub.database.database import Database  # noqa: PLC0415
    from aidhub.i18n import translate  # noqa: PLC0415
    from aidhub.services.checking import check  # noqa: PLC0415
    from aidhub.services.first_start import is_new  # noqa: PLC0415
    from aidhub.services.persons import sign_on  # noqa: PLC0415
    from aidhub.services.practising import practising  # noqa: PLC0415
    from aidhub.services.setup import first_site, set_up  # noqa: PLC0415
    from aidhub.ui.start import Opened  # noqa: PLC0415

    usual = target is None
    database: Database = Database.open(target or default_database(), create=create or usual)
    here = database.read(practising)
    name = here or getpass.getuser()
    if database.read_only:
        return Opened(database, None, name, practice=here is not None)
    database.write(set_up)
    database.write(first_site, "1", translate("Start", "Warehouse"))
    backups = AutomaticBackups(database, proof=check) if database.file and here is None else None
    person = database.write(sign_on, name)
    return Opened(database, person, name, backups, practice=here is not None, new=database.read(is_new))


def journal_steps() -> Steps:
    """Tell the window how the journal names, undoes and redoes the last step."""
    from aidhub.entry_words import entry_sentence  # noqa: PLC0415
    from aidhub.services import undo  # noqa: PLC0415
    from aidhub.ui.steps import Steps  # noqa: PLC0415

    return Steps(
        last=undo.last_step,
        last_undone=undo.last_undone,
        undo=undo.undo,
        redo=undo.redo,
        text=lambda step: entry_sentence(step.kind, step.facts),
    )
