"""``aidhub check``, ``backup`` and ``restore``: that nothing is lost."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from aidhub.commands.desk import Command, Desk, nothing
from aidhub.database import backup as backups
from aidhub.database.checking import findings
from aidhub.i18n import translate
from aidhub.messages import problem_sentence
from aidhub.services.checking import check


def _check(desk: Desk, _: Namespace) -> dict[str, Any]:
    file = desk.database.file
    problems = findings(file, thorough=True) if file else []
    problems += [problem_sentence(problem) for problem in desk.ask(check)]
    return {"ok": not problems, "problems": problems}


def _tell_check(answer: dict[str, Any]) -> None:
    print(translate("CommandLine", "Everything adds up.") if answer["ok"] else "\n".join(answer["problems"]))


def _file(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path)


def _backup(desk: Desk, asked: Namespace) -> dict[str, Any]:
    made = backups.backup(desk.database, asked.file, proof=check)
    return {"file": str(made.file), "bytes": made.bytes, "entries": made.entries}


def _tell_backup(answer: dict[str, Any]) -> None:
    print(translate("CommandLine", "Backed up to {file}, {entries} steps.", **answer))


def _restore(target: str | Path, asked: Namespace) -> dict[str, Any]:
    restored = backups.restore(asked.file, target, proof=check)
    file = Path(restored.target)
    return {
        "file": restored.target,
        "bytes": file.stat().st_size if file.exists() else None,
        "entries": restored.entries,
        "aside": str(restored.aside) if restored.aside else None,
    }


def _tell_restore(answer: dict[str, Any]) -> None:
    print(translate("CommandLine", "Restored to {file}, {entries} steps.", **answer))
    if answer["aside"]:
        print(translate("CommandLine", "The former file was put aside as {aside}.", **answer))


COMMANDS = (
    Command(("check",), nothing, _check, _tell_check),
    Command(("backup",), _file, _backup, _tell_backup),
    Command(("restore",), _file, _restore, _tell_restore, needs_warehouse=False),
)
