"""``aidhub person``: the way back for a coordinator who forgot the PIN."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from aidhub.commands.desk import Command, Desk
from aidhub.i18n import translate
from aidhub.services.persons import reset_pin


def _name(parser: ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME")


def _reset(desk: Desk, asked: Namespace) -> dict[str, Any]:
    return {"person": desk.do(reset_pin, asked.name)}


def _tell(answer: dict[str, Any]) -> None:
    print(
        translate(
            "CommandLine",
            "{person} has no PIN any more. Sign on in the window and set a new one; the journal says this was done.",
            **answer,
        )
    )


COMMANDS = (Command(("person", "reset-pin"), _name, _reset, _tell),)
