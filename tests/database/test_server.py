"""Opening a warehouse on a server, whatever is the matter with it."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

import psycopg
import pytest
from postgres_server import PostgresServer
from sqlalchemy import text
from test_database import count, last

from aidhub.database import errors
from aidhub.database.database import Database
from aidhub.database.engine import SCHEMA, is_server, server_url
from aidhub.database.warehouse_server import server_name
from aidhub.messages import sentence

pytestmark = pytest.mark.postgres


def _order(address: str, *statements: str) -> None:
    with psycopg.connect(address, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement)


def test_an_empty_database_is_filled_only_if_wished(bare_postgres_address: str) -> None:
    for read_only in (False, True):
        with pytest.raises(errors.DatabaseEmpty):
            Database.open(bare_postgres_address, read_only=read_only)
    with pytest.raises(errors.DatabaseEmpty):
        Database.open(bare_postgres_address, create=True, read_only=True)
    with Database.open(bare_postgres_address, create=True) as database:
        assert database.write(count) == 1
        assert database.folder is None
        assert database.description.endswith("@ 127.0.0.1")
        assert database.remarks == ()


def test_four_workstations_may_make_it_at_once(bare_postgres_address: str) -> None:
    faults: list[BaseException] = []

    def work() -> None:
        try:
            with Database.open(bare_postgres_address, create=True) as database:
                database.write(count)
        except BaseException as error:  # noqa: BLE001 - shown by the test
            faults.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    with Database.open(bare_postgres_address) as database:
        assert database.read(last) == 4


def test_the_tables_of_another_program_are_left_alone(bare_postgres_address: str) -> None:
    _order(bare_postgres_address, "CREATE TABLE command (id integer)")
    with pytest.raises(errors.NotAnAidHubDatabase):
        Database.open(bare_postgres_address, create=True)


def test_a_newer_database_is_refused(postgres_address: str) -> None:
    _order(postgres_address, f"UPDATE aidhub_version SET version_num = '{SCHEMA + 1:04}'")
    for read_only in (False, True):
        with pytest.raises(errors.SchemaTooNew):
            Database.open(postgres_address, read_only=read_only)


def test_a_database_that_does_not_keep_unicode_is_refused(postgres_server: PostgresServer) -> None:
    _order(
        postgres_server.address("postgres"),
        "CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C'",
    )
    with pytest.raises(errors.WrongEncoding):
        Database.open(postgres_server.address("latin"), create=True)
    postgres_server.drop("latin")


def test_opened_to_read_it_refuses_to_write(postgres_address: str) -> None:
    with Database.open(postgres_address, read_only=True) as database:
        assert database.read(last) is None
        with pytest.raises(errors.OpenedToRead):
            database.write(count)


def test_a_server_that_is_not_there_is_refused_at_once_and_no_password_is_told() -> None:
    began = time.monotonic()
    with pytest.raises(errors.ServerUnreachable) as caught:
        Database.open("postgresql://anna:secret@127.0.0.1:9/warehouse")
    assert time.monotonic() - began < 6
    assert "secret" not in sentence(caught.value) + str(caught.value) + repr(caught.value.__cause__)


def test_a_missing_database_is_told_in_the_words_of_the_server(postgres_server: PostgresServer) -> None:
    with pytest.raises(errors.ServerUnreachable) as caught:
        Database.open(postgres_server.address("nowhere"))
    assert '"nowhere" does not exist' in caught.value.facts["reason"]


def test_after_a_restart_work_goes_on_without_an_error(
    postgres_address: str, postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aidhub.database.once.LOST_S", 0.01)
    with Database.open(postgres_address) as database:
        database.write(count)
        postgres_server.stop("fast")
        with pytest.raises(errors.ServerUnreachable):
            database.write(count, command_id="meanwhile")
        with pytest.raises(errors.ServerUnreachable):
            database.read(last)
        postgres_server.start()
        assert database.read(last) == 1
        assert database.write(count, command_id="meanwhile") == 2


def test_the_connections_keep_their_deadlines(postgres_address: str) -> None:
    with Database.open(postgres_address + "?options=-c%20statement_timeout%3D7s&application_name=test") as database:
        settings = database.read(
            lambda session: [
                session.scalar(text(f"SHOW {name}"))
                for name in ("statement_timeout", "lock_timeout", "timezone", "application_name", "synchronous_commit")
            ]
        )
    assert settings == ["7s", "5s", "UTC", "test", "on"]


@pytest.mark.parametrize(
    ("target", "answer"),
    [
        ("postgresql://a/b", True),
        ("postgres://a/b", True),
        ("postgresql+psycopg://a/b", True),
        ("postgresql.aidhub", False),
        ("C:\\postgres", False),
        (Path("postgresql:"), False),
    ],
)
def test_a_server_is_told_from_a_file(target: str | Path, *, answer: bool) -> None:
    assert is_server(target) is answer


def test_a_server_is_named_without_login() -> None:
    assert (
        server_name(server_url("postgres://anna:x@db.example.org/lager?sslmode=verify-full"))
        == "lager @ db.example.org"
    )
    assert server_name(server_url("postgresql:///lager?host=a:1&host=b:2")) == "lager @ a:1, b:2"


def test_an_open_line_to_another_machine_is_remarked(postgres_address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aidhub.database.warehouse_server._is_here", lambda _: False)
    with Database.open(postgres_address) as database:
        assert [type(remark) for remark in database.remarks] == [errors.NotEncrypted]


def test_without_the_driver_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(errors.DriverMissing) as caught:
        Database.open("postgresql://a/b")
    assert "aidhub[postgres]" in sentence(caught.value)
