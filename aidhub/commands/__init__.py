"""The commands of the command line, in the order the help lists them."""

from __future__ import annotations

from aidhub.commands import demo, importing, journal, keeping, needs, needs_papers, papers, persons, stock, transports
from aidhub.commands.desk import Command

COMMANDS: tuple[Command, ...] = (
    *demo.COMMANDS,
    *importing.COMMANDS,
    *stock.COMMANDS,
    *transports.COMMANDS,
    *papers.COMMANDS,
    *needs.COMMANDS,
    *needs_papers.COMMANDS,
    *journal.COMMANDS,
    *keeping.COMMANDS,
    *persons.COMMANDS,
)
