"""Many rows at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar, cast

from sqlalchemy import ColumnElement, SQLColumnExpression, Table, and_, func, insert, select, tuple_
from sqlalchemy.orm import Session

from aidhub.database.tables import Base

_T = TypeVar("_T")
CHUNK = 500


def chunks(items: Iterable[_T], size: int = CHUNK) -> Iterator[list[_T]]:
    """Cut into lists small enough for one question to the database."""
    rest = iter(items)
    while piece := list(islice(rest, size)):
        yield piece


def among(keys: Collection[Any], *columns: SQLColumnExpression[Any], by: Sequence[int] = (0,)) -> ColumnElement[bool]:
    """Ask for rows by several columns at once.

    ``by`` says by which of the columns an index is searched: SQLite reads the whole table for all of them together.
    """
    narrowed = [columns[number].in_({key[number] for key in keys}) for number in by]
    return and_(*narrowed, tuple_(*columns).in_(keys))


def write_many(session: Session, statement: str, rows: Sequence[tuple[int, ...]]) -> None:
    """Write rows of whole numbers by one statement with a ``?`` for each; twice as fast as by names."""
    if rows:
        connection = session.connection()
        mark = "?" if connection.dialect.paramstyle == "qmark" else "%s"
        connection.exec_driver_sql(statement.replace("?", mark), list(rows))


def insert_rows(session: Session, model: type[Base], rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Insert rows, all with the same fields; answers their ids, in order.

    Ids are taken before, so that the rows go in by one statement: asking for each row's id costs ten times as much.
    On a file that is safe because one writes at a time and nothing is ever deleted.
    """
    if not rows:
        return []
    table = cast("Table", model.__table__)
    if session.get_bind().dialect.name == "postgresql":
        sequence = func.pg_get_serial_sequence(table.name, "id")
        ids = list(session.scalars(select(func.nextval(sequence)).select_from(func.generate_series(1, len(rows)))))
    else:
        first = (session.scalar(select(func.max(table.c.id))) or 0) + 1
        ids = list(range(first, first + len(rows)))
    session.execute(insert(table), [{"id": id_, **row} for id_, row in zip(ids, rows, strict=True)])
    return ids
