"""Asking and doing: one whole thing, once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import insert, select, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from aidhub.database import errors
from aidhub.database.database import Database
from aidhub.database.engine import APPLICATION_ID
from aidhub.database.tables import NumberCounter
from aidhub.domain.errors import AidHubError, NotFound


def count(session: Session, name: str = "box") -> int:
    """A small command of its own: lock, read, write."""
    session.execute(text("INSERT INTO number_counter VALUES (:name, 0) ON CONFLICT DO NOTHING"), {"name": name})
    row = session.get_one(NumberCounter, name, with_for_update=True)
    row.last += 1
    return row.last


def last(session: Session, name: str = "box") -> int | None:
    return session.scalars(select(NumberCounter.last).where(NumberCounter.name == name)).one_or_none()


def test_what_was_written_is_there_for_the_next_question(database: Database) -> None:
    assert database.read(last) is None
    assert database.write(count) == 1
    assert database.write(count, name="pallet") == 1
    assert database.write(count) == 2
    assert database.read(last) == 2


def test_a_command_sent_again_does_nothing_and_answers_the_same(database: Database) -> None:
    first = database.write(count, command_id="from the form")
    again = database.write(count, command_id="from the form")
    assert (first, again) == (1, 1)
    assert database.read(last) == 1
    assert database.was_done("from the form")
    assert not database.was_done("another")


@pytest.mark.parametrize("answer", [None, True, 7, "ї", [1, [2]], {"entry": 1, "boxes": ["4231"]}])
def test_every_json_value_can_be_an_answer(database: Database, answer: object) -> None:
    assert database.write(lambda _: answer, command_id="c") == answer
    assert database.write(lambda _: "something else", command_id="c") == answer


def test_the_first_answer_looks_like_every_later_one(database: Database) -> None:
    assert database.write(lambda _: {"pair": (1, 2)}, command_id="c") == {"pair": [1, 2]}
    assert database.write(lambda _: None, command_id="c") == {"pair": [1, 2]}


def test_what_is_no_json_value_is_a_fault_and_nothing_is_kept(database: Database) -> None:
    def work(session: Session) -> object:
        count(session)
        return object()

    with pytest.raises(TypeError):
        database.write(work, command_id="c")
    assert database.read(last) is None
    assert not database.was_done("c")


def test_a_refused_command_changes_nothing_and_may_be_sent_again(database: Database) -> None:
    def refuse(session: Session) -> None:
        count(session)
        raise NotFound(kind="box", name="4231")

    with pytest.raises(NotFound):
        database.write(refuse, command_id="c")
    assert database.read(last) is None
    assert database.write(count, command_id="c") == 1


def test_a_fault_of_the_program_is_not_hidden(database: Database) -> None:
    def twice(session: Session) -> None:
        session.execute(insert(NumberCounter), [{"name": "box", "last": 1}, {"name": "box", "last": 2}])

    with pytest.raises(IntegrityError) as caught:
        database.write(twice)
    assert "box" not in str(caught.value), "errors must not tell what was written"
    assert database.read(last) is None


def test_the_work_knows_who_does_it_and_under_which_id(database: Database) -> None:
    def who(session: Session) -> list[object]:
        return [session.info["by"], session.info["command"]]

    assert database.write(who, by=7, command_id="c") == [7, "c"]
    assert database.write(who)[0] is None


def test_a_question_cannot_change_anything(database: Database) -> None:
    def cheat(session: Session) -> None:
        count(session)
        session.flush()

    with pytest.raises((DBAPIError, AidHubError)):
        database.read(cheat)
    assert database.read(last) is None


def test_a_question_sees_one_moment(database: Database) -> None:
    database.write(count)

    def ask(session: Session) -> tuple[int | None, int | None]:
        before = last(session)
        database.write(count)
        session.expire_all()
        return before, last(session)

    assert database.read(ask) == (1, 1)
    assert database.read(last) == 2


def test_many_threads_lose_no_update(database: Database) -> None:
    database.write(count)
    answers: list[int] = []

    def work() -> None:
        answers.extend(database.write(count) for _ in range(5))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == list(range(2, 42))


def test_the_mark_changes_with_every_change_and_not_without_on_a_file(database: Database) -> None:
    first = database.mark()
    if database.file:
        database.read(last)
        assert database.mark() == first
    database.write(count)
    second = database.mark()
    assert second != first
    if database.file:
        assert database.mark() == second


def test_the_mark_sees_what_others_write(address: str | Path) -> None:
    with Database.open(address, exclusive=False) as here, Database.open(address, exclusive=False) as there:
        before = here.mark()
        there.write(count)
        assert here.mark() != before


@pytest.fixture
def impatient_database(postgres_address: str) -> Iterator[Database]:
    """A warehouse on a server that breaks off who waits for a lock longer than a moment."""
    with Database.open(f"{postgres_address}?options=-c%20lock_timeout%3D50ms") as database:
        yield database


@pytest.fixture
def slow_writer(postgres_address: str) -> Iterator[psycopg.Connection]:
    """Another workstation in the middle of a long command."""
    with psycopg.connect(postgres_address, autocommit=True) as connection:
        connection.execute(f"SELECT pg_advisory_lock({APPLICATION_ID})")
        yield connection


def test_who_was_broken_off_while_others_write_tries_again_and_passes(
    impatient_database: Database, slow_writer: psycopg.Connection
) -> None:
    end = threading.Timer(0.2, lambda: slow_writer.execute("SELECT pg_advisory_unlock_all()"))
    end.start()
    assert impatient_database.write(count) == 1
    end.join()


def test_while_somebody_writes_and_does_not_end_others_read_and_are_told_that_nothing_was_saved(
    impatient_database: Database, slow_writer: psycopg.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aidhub.database.once.CONFLICT_S", 0)
    with pytest.raises(errors.Busy):
        impatient_database.write(count, command_id="c")
    assert not impatient_database.was_done("c")


def test_a_statement_that_lasts_too_long_is_refused_as_busy(postgres_database: Database) -> None:
    def wait(session: Session) -> None:
        session.connection().exec_driver_sql("SET LOCAL statement_timeout = '50ms'")
        session.connection().exec_driver_sql("SELECT pg_sleep(5)")

    with pytest.raises(errors.Busy):
        postgres_database.write(wait)


def test_without_a_right_the_server_refuses_and_nothing_is_saved(postgres_database: Database) -> None:
    def forbidden(session: Session) -> None:
        count(session)
        session.flush()
        session.connection().exec_driver_sql("SET LOCAL ROLE pg_monitor")
        session.execute(update(NumberCounter).values(last=9))

    with pytest.raises(errors.NotAllowed):
        postgres_database.write(forbidden)
    assert postgres_database.read(last) is None
