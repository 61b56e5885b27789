"""``aidhub journal`` and ``aidhub undo``: what was done, and taking it back."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from aidhub.commands.desk import Command, Desk, table
from aidhub.entry_words import entry_sentence
from aidhub.i18n import translate
from aidhub.services import undo


def _journal_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--limit", metavar="N", type=int, default=20)


def _journal(desk: Desk, asked: Namespace) -> list[dict[str, Any]]:
    return [
        {
            "entry": row.id,
            "kind": row.kind,
            "at": row.at.isoformat(timespec="seconds"),
            "by": row.person,
            "text": entry_sentence(row.kind, row.facts),
            "undone": row.undone,
        }
        for row in desk.ask(undo.journal, asked.limit)
    ]


def _tell_journal(answer: list[dict[str, Any]]) -> None:
    table([[str(row["entry"]), row["at"], row["by"], row["text"]] for row in answer], right=frozenset({0}))


def _undo_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("entry", metavar="ENTRY", nargs="?", type=int)
    parser.add_argument("--together", action="store_true")


def _undo(desk: Desk, asked: Namespace) -> dict[str, int]:
    entry = desk.do(undo.undo, asked.entry, together=asked.together)
    return {"entry": entry, "undone": desk.ask(undo.undone_by, entry)}


def _tell_undo(answer: dict[str, int]) -> None:
    print(translate("CommandLine", "Step {undone} is undone.", undone=answer["undone"]))


COMMANDS = (
    Command(("undo",), _undo_arguments, _undo, _tell_undo),
    Command(("journal",), _journal_arguments, _journal, _tell_journal),
)
