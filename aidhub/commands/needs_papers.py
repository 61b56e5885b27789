"""``aidhub needs``: the answer to a needs list, and the poster of what is needed, as files."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from aidhub.commands.desk import Command, Desk
from aidhub.exchange.export import write_file
from aidhub.services.needs_answers import find_list, needs_answer, needs_answer_table
from aidhub.services.needs_posters import needs_poster, needs_text


def _answer_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("number", metavar="NUMBER")
    _out(parser)


def _out(parser: ArgumentParser) -> None:
    parser.add_argument("--out", metavar="DIR", type=Path, default=Path())


def _answer(desk: Desk, asked: Namespace) -> list[dict[str, Any]]:
    list_id = desk.ask(find_list, asked.number)
    name = f"needs-{asked.number}"
    return [
        _written(asked.out / f"{name}.pdf", desk.ask(needs_answer, list_id)),
        _written(asked.out / f"{name}.xlsx", desk.ask(needs_answer_table, list_id)),
    ]


def _poster(desk: Desk, asked: Namespace) -> list[dict[str, Any]]:
    return [
        _written(asked.out / "what-we-need.pdf", desk.ask(needs_poster)),
        _written(asked.out / "what-we-need.txt", desk.ask(needs_text).encode()),
    ]


def _written(file: Path, content: bytes) -> dict[str, Any]:
    file.parent.mkdir(parents=True, exist_ok=True)
    write_file(file, content)
    return {"file": str(file)}


def _tell(answer: list[dict[str, Any]]) -> None:
    for written in answer:
        print(written["file"])


COMMANDS = (
    Command(("needs", "answer"), _answer_arguments, _answer, _tell),
    Command(("needs", "poster"), _out, _poster, _tell),
)
