"""The command line: the same services without a window.

Exit codes: 0 done; 1 refused, one sentence says why and nothing was changed; 2 wrong use.
"""

from __future__ import annotations

import argparse
import json
import locale
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NoReturn, TextIO, cast

from aidhub import __version__
from aidhub.domain.errors import AidHubError
from aidhub.folders import default_database
from aidhub.i18n import languages, system_language, translate, use_language
from aidhub.messages import sentence

DONE, REFUSED, WRONG_USE = 0, 1, 2


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say in one sentence what is wrong with the words of the call."""
        self.print_usage(sys.stderr)
        self.exit(WRONG_USE, f"{self.prog}: {message}\n")


def parser() -> argparse.ArgumentParser:
    """Make the parser of the whole command line."""
    from aidhub.commands import COMMANDS  # noqa: PLC0415 - see _run

    main_parser = _Parser(prog="aidhub", description=translate("CommandLine", "The warehouse of a volunteer aid hub."))
    main_parser.add_argument("--version", action="version", version=f"AidHub {__version__}")
    _shared(main_parser, suppress=False)
    groups: dict[tuple[str, ...], Any] = {(): main_parser.add_subparsers(metavar="COMMAND")}
    for command in COMMANDS:
        *above, word = command.words
        if tuple(above) not in groups:
            group = groups[()].add_parser(above[0])
            groups[tuple(above)] = group.add_subparsers(metavar="COMMAND", required=True)
        own = groups[tuple(above)].add_parser(word)
        _shared(own, suppress=True)
        command.arguments(own)
        own.set_defaults(command=command)
    return main_parser


def _shared(some: argparse.ArgumentParser, *, suppress: bool) -> None:
    """Options that may stand before or behind the command."""
    default: Any = argparse.SUPPRESS if suppress else None
    some.add_argument("--database", metavar="URL|FILE", default=default)
    some.add_argument("--create", action="store_true", default=argparse.SUPPRESS if suppress else False)
    some.add_argument("--language", choices=languages(), default=default)
    some.add_argument("--json", action="store_true", default=argparse.SUPPRESS if suppress else False)


def main(words: Sequence[str]) -> int:
    """Run one command; answers the exit code."""
    for stream in (sys.stdout, sys.stderr):
        cast("Any", stream).reconfigure(encoding="utf-8", errors="replace")
    use_language(_language(words))
    try:
        asked = parser().parse_args(words)
    except SystemExit as wrong:
        return int(wrong.code or 0)
    if not hasattr(asked, "command"):
        parser().print_help()
        return WRONG_USE
    with _refusals_told(sys.stderr) as outcome:
        answer = _run(asked)
        if asked.json:
            print(json.dumps(answer, ensure_ascii=False, indent=1))
        else:
            asked.command.tell(answer)
    return outcome[0]


def _run(asked: argparse.Namespace) -> Any:
    """Open the warehouse and do what was asked. Only the usual file is made where there is none."""
    from aidhub.commands.desk import Desk  # noqa: PLC0415 - opening the database costs, and the help needs none

    target = asked.database or default_database()
    if not asked.command.needs_warehouse:
        return asked.command.run(target, asked)
    desk = Desk(target, create=asked.create or asked.database is None)
    try:
        return asked.command.run(desk, asked)
    finally:
        desk.database.close()


@contextmanager
def _refusals_told(stream: TextIO) -> Iterator[list[int]]:
    """Tell a refusal in one sentence; anything else is a fault of the program and surfaces."""
    outcome = [DONE]
    try:
        yield outcome
    except AidHubError as refusal:
        print(sentence(refusal), file=stream)
        outcome[0] = REFUSED


def _language(words: Sequence[str]) -> str:
    """Find the language before the words are read, so that the help is in it too."""
    for index, word in enumerate(words):
        if word == "--language" and index + 1 < len(words) and words[index + 1] in languages():
            return words[index + 1]
        if word.startswith("--language=") and word.partition("=")[2] in languages():
            return word.partition("=")[2]
    return system_language(locale.getlocale()[0])
