"""A command happens once, however often it is sent and whatever breaks off meanwhile."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar, cast

from sqlalchemy import Table, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from aidhub.database.faults import is_conflict, is_disk, is_lost
from aidhub.database.tables import Command

TRIES = 6
PATIENCE_S = 12.0
"""After so long nothing new is tried, though a try under way may last longer."""

CONFLICT_S, LOST_S = 0.05, 0.2
"""The longest first wait; it doubles with every try."""

T = TypeVar("T")
_COMMAND = cast("Table", Command.__table__)


def patiently(attempt: Callable[[], T]) -> T:
    """Try again where others were in the way or the line broke. The last error is raised."""
    end = time.monotonic() + PATIENCE_S
    for number in range(TRIES):
        try:
            return attempt()
        except DBAPIError as error:
            lost = is_lost(error)
            last = number == TRIES - 1 or time.monotonic() > end
            if last or not (lost or is_conflict(error)):
                raise
        time.sleep(random.uniform(0, (LOST_S if lost else CONFLICT_S) * 2**number))  # noqa: S311 - no secret
    raise AssertionError  # pragma: no cover - the last try returns or raises


@dataclass(slots=True)
class Once:
    """One command on its way: what to do, and the id under which its answer is kept.

    ``in_doubt`` says that a COMMIT was sent whose answer is missing; only the id can tell whether it was done.
    """

    command_id: str
    by: int | None
    work: Callable[[Session], Any]
    in_doubt: bool = False

    def run(self, session: Session) -> Any:
        """Do it, unless it was done before; answers what it answered the first time."""
        session.info.update(by=self.by, command=self.command_id)
        if not self._claim(session):
            return self.answer(session)
        self.in_doubt = False  # an earlier try would have kept the id
        answer = self._keep(session, self.work(session))
        self._commit(session)
        return answer

    def is_done(self, session: Session) -> bool:
        """Look whether the command was done."""
        return session.get(Command, self.command_id) is not None

    def answer(self, session: Session) -> Any:
        """Read what the command answered when it was done."""
        return json.loads(session.scalars(select(Command.result).where(Command.id == self.command_id)).one())

    def _claim(self, session: Session) -> bool:
        """Take the id before anything else, so that whoever sends the same command waits here and then finds it."""
        on_server = session.get_bind().dialect.name == "postgresql"
        insert = (postgresql if on_server else sqlite).insert(_COMMAND)
        at = func.now() if on_server else datetime.now(UTC)
        claim = insert.values(id=self.command_id, at=at, result="null").on_conflict_do_nothing()
        return session.scalar(claim.returning(Command.id)) is not None

    def _keep(self, session: Session, answer: Any) -> Any:
        """Keep the answer with the command; the first and every later one are alike."""
        session.flush()
        if answer is None:
            return None
        plain = json.dumps(answer, ensure_ascii=False)
        session.execute(update(_COMMAND).where(_COMMAND.c.id == self.command_id).values(result=plain))
        return json.loads(plain)

    def _commit(self, session: Session) -> None:
        try:
            session.commit()
        except DBAPIError as error:
            self.in_doubt = is_lost(error) or is_disk(error)
            raise
