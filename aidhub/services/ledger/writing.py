"""Many rows at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from sqlalchemy.orm import Session

_T = TypeVar("_T")
CHUNK = 500


def chunks(items: Iterable[_T], size: int = CHUNK) -> Iterator[list[_T]]:
    """Cut into lists small enough for one question to the database."""
    rest = iter(items)
    while piece := list(islice(rest, size)):
        yield piece


def write_many(session: Session, statement: str, rows: Sequence[tuple[int, ...]]) -> None:
    """Write rows of whole numbers by one statement with a ``?`` for each; twice as fast as by names."""
    if rows:
        connection = session.connection()
        mark = "?" if connection.dialect.paramstyle == "qmark" else "%s"
        connection.exec_driver_sql(statement.replace("?", mark), list(rows))
