"""What other processes do while a test kills them, and how a warehouse is proven afterwards.

Every command takes the next number and answers it. So the numbers of all commands are 1, 2, 3 ... without gap or
repeat, and the counter stands at the last: a lost command, one done twice, and a half-done one all show.
"""

from __future__ import annotations

import json
import os
import signal
import time
from collections.abc import Callable, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import Engine, event, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from aidhub.database.database import Database
from aidhub.database.engine import postgres_engine, server_url, sqlite_engine
from aidhub.database.errors import NotKnownYet, ServerUnreachable
from aidhub.database.migration import bring_up_to_date
from aidhub.database.tables import Command, NumberCounter

processes = get_context("forkserver")
processes.set_forkserver_preload(
    [
        "pytest",
        "aidhub.database.backup",
        "alembic.command",
        "sqlalchemy.dialects.sqlite",
        "sqlalchemy.dialects.postgresql",
    ]
)
"""Loaded once, for all processes; all else each loads by itself."""


def often(usually: int, fully: int) -> int:
    """Choose how often a campaign tries: at every push, or with ``AIDHUB_CAMPAIGNS=full`` before a release."""
    return fully if os.environ.get("AIDHUB_CAMPAIGNS") == "full" else usually


def take_number(session: Session) -> int:
    session.execute(text("INSERT INTO number_counter VALUES ('box', 0) ON CONFLICT DO NOTHING"))
    row = session.get_one(NumberCounter, "box", with_for_update=True)
    row.last += 1
    session.flush()
    return row.last


def commands(session: Session) -> dict[str, int]:
    """All commands done, by id, with the numbers they took."""
    rows = session.execute(select(Command.id, Command.result))
    return {row.id: json.loads(row.result) for row in rows}


def does_not_add_up(session: Session) -> list[str]:
    """A proof: no command lost in part, none twice."""
    numbers = sorted(commands(session).values())
    last = session.scalar(select(NumberCounter.last)) or 0
    return [] if numbers == list(range(1, last + 1)) else [f"the counter is at {last}, the commands have {numbers}"]


Acknowledged = dict[str, int]


def start(work: Callable[..., None], *args: object) -> tuple[ForkServerProcess, Connection]:
    """Start a process that tells of its work through a pipe."""
    here, there = processes.Pipe(duplex=False)
    process = processes.Process(target=work, args=(*args, there))
    process.start()
    there.close()
    return process, here


def told(pipe: Connection) -> Acknowledged:
    """Read all that was told, up to the last whole message, and close the pipe."""
    acknowledged: Acknowledged = {}
    with pipe:
        try:
            while True:
                acknowledged.update([pipe.recv()])
        except (EOFError, OSError):
            return acknowledged


def kill_after_first_words(running: Sequence[tuple[ForkServerProcess, Connection]], seconds: float) -> Acknowledged:
    """Wait until one told something, then some seconds, and kill all without warning; answers what they told."""
    wait([pipe for _, pipe in running], timeout=10)
    time.sleep(seconds)
    for process, _ in running:
        process.kill()
    acknowledged: Acknowledged = {}
    for process, pipe in running:
        process.join()
        process.close()
        acknowledged.update(told(pipe))
    return acknowledged


# What the processes do ------------------------------------------------------------------------------------------------


def write_for_ever(file: Path, pipe: Connection) -> None:
    """Send commands and tell each one after it was acknowledged."""
    with Database.open(file, exclusive=False) as database:
        while True:
            command_id = str(uuid4())
            pipe.send((command_id, database.write(take_number, command_id=command_id)))


def tell_too_early(file: Path, pipe: Connection) -> None:
    """The same with a fault: tell each command before it is committed."""

    def work(session: Session) -> int:
        number = take_number(session)
        pipe.send((session.info["command"], number))
        time.sleep(0.002)
        return number

    with Database.open(file, exclusive=False) as database:
        while True:
            database.write(work)


def hold_open(file: Path, pipe: Connection) -> None:
    with Database.open(file, person="Anna"):
        pipe.send(("open", 1))
        time.sleep(60)


def send_commands(address: str, count: int, pipe: Connection) -> None:
    """Send commands over a bad line, each until it is answered; tell the answers."""
    with _patient_open(address) as database:
        for _ in range(count):
            command_id = str(uuid4())
            pipe.send((command_id, _until_answered(database, command_id)))
    pipe.close()


def _patient_open(address: str) -> Database:
    while True:
        try:
            return Database.open(address)
        except ServerUnreachable:
            time.sleep(0.05)


def _until_answered(database: Database, command_id: str) -> int:
    while True:
        try:
            return database.write(take_number, command_id=command_id)
        except (NotKnownYet, ServerUnreachable):
            time.sleep(0.05)


def send_without_ids(address: str, count: int, pipe: Connection) -> None:
    """The same with a fault: each try is a command of its own."""
    with _patient_open(address) as database:
        for _ in range(count):
            pipe.send((str(uuid4()), _until_it_seems_done(database)))
    pipe.close()


def _until_it_seems_done(database: Database) -> int:
    while True:
        try:
            with Session(database._store.writer) as session:
                number = take_number(session)
                session.commit()
        except DBAPIError:
            continue
        return number


def die_at_statement(number: int) -> None:
    """Let this process be killed just before its nth statement, transactions counted in."""
    left = number

    def count_down() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", lambda *_: count_down())
    event.listen(Engine, "commit", lambda *_: count_down())


def bring_up_and_die(address: str, to: int, folder: Path, at: int, pipe: Connection) -> None:
    """Take the steps and die at a statement; tell when all are done."""
    is_file = not address.startswith("postgresql:")
    engine = sqlite_engine(Path(address)) if is_file else postgres_engine(server_url(address))
    engine.connect().close()
    die_at_statement(at)
    bring_up_to_date(engine, to=to, more=[folder])
    pipe.send(("done", 1))


def create_and_die(file: Path, at: int, pipe: Connection) -> None:
    die_at_statement(at)
    Database.open(file, create=True).close()
    pipe.send(("done", 1))


def ran_through(work: Callable[..., None], *args: Any) -> bool:
    """Run work in a process of its own; answers whether it came to its end."""
    process, pipe = start(work, *args)
    process.join(20)
    process.close()
    return bool(told(pipe))
