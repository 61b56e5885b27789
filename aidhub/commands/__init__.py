"""The commands of the command line, in the order the help lists them."""

from __future__ import annotations

from aidhub.commands import journal, keeping, stock
from aidhub.commands.desk import Command

COMMANDS: tuple[Command, ...] = (*stock.COMMANDS, *journal.COMMANDS, *keeping.COMMANDS)
