"""Run with disk_log loaded: sends commands while every change of the disk is logged.

    LD_PRELOAD=disk_log.so python power_campaign.py FILE LOG COMMANDS FULL|NORMAL

Every acknowledged command is noted in the log. Now and then the program ends and starts again.
"""

from __future__ import annotations

import ctypes
import sqlite3
import sys
from pathlib import Path

import fault_workers as workers

from aidhub.database import engine
from aidhub.database.database import Database

EACH_START = 15


def careless(connection: sqlite3.Connection) -> None:
    """The control: a setting that is faster, and forgets."""
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")


def main(file: Path, log: str, commands: int, setting: str) -> None:
    disk = ctypes.CDLL(None)
    if setting == "NORMAL":
        engine._keep_what_is_acknowledged = careless
    disk.log_disk(str(file.parent).encode(), log.encode())
    for start in range(0, commands, EACH_START):
        with Database.open(file) as database:
            for number in range(start, min(start + EACH_START, commands)):
                database.write(workers.take_number, command_id=f"c{number}")
                disk.log_note(f"c{number}".encode())


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4])
