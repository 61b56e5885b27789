"""Both databases put text in the same order, whatever language the server speaks."""

from __future__ import annotations

import pytest
from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from aidhub.database.database import Database
from aidhub.database.tables import Setting
from aidhub.domain.spelling import sort_key

WORDS = [
    "яблуко",
    "Єнот",
    "їжак",
    "ґанок",
    "гараж",
    "Äpfel",
    "Apfel",
    "Zange",
    "zange 2",
    "zange 10",
    "A-05-2",
    "_x",
    "a b",
]


def test_text_is_ordered_by_code_point(database: Database) -> None:
    def fill(session: Session) -> None:
        session.execute(insert(Setting), [{"key": word, "value": sort_key(word)} for word in WORDS])

    database.write(fill)
    names = database.read(lambda session: list(session.scalars(select(Setting.key).order_by(Setting.key))))
    keys = database.read(lambda session: list(session.scalars(select(Setting.value).order_by(Setting.value))))
    assert names == sorted(WORDS)
    assert keys == sorted(map(sort_key, WORDS))


@pytest.mark.postgres
def test_the_server_of_the_tests_would_order_otherwise_by_itself(postgres_database: Database) -> None:
    """The control: without our collation the order is another one."""

    def order(session: Session) -> list[str]:
        rows = session.connection().exec_driver_sql("SELECT w FROM unnest(%s::text[]) AS w ORDER BY w", (WORDS,))
        return list(rows.scalars())

    assert postgres_database.read(order) != sorted(WORDS)
