"""The line to the server loses answers, and the server crashes: every command is done once all the same."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import fault_workers as workers
import pytest
from chaos_line import ChaosLine
from postgres_server import PostgresServer
from sqlalchemy.orm import Session

from aidhub.database.database import Database
from aidhub.database.errors import NotKnownYet, ServerUnreachable

pytestmark = pytest.mark.postgres

SEED = 7
LOSES = 0.03
WORKERS, EACH = 4, workers.often(125, 5000)


@pytest.fixture
def bad_line(postgres_server: PostgresServer) -> Iterator[ChaosLine]:
    line = ChaosLine(postgres_server.port, LOSES, SEED)
    yield line
    line.close()


def _run(work: object, address: str, server: PostgresServer, *, crash: bool) -> workers.Acknowledged:
    running = [workers.start(work, address, EACH) for _ in range(WORKERS)]  # type: ignore[arg-type]
    if crash:
        time.sleep(0.8)
        server.kill()
        server.stop()
        server.start()
    acknowledged: workers.Acknowledged = {}
    for process, pipe in running:
        acknowledged |= workers.told(pipe)
        process.join()
        process.close()
    return acknowledged


def test_commands_over_a_bad_line_and_through_a_crash_are_each_done_once(
    bad_line: ChaosLine, postgres_address: str, postgres_server: PostgresServer
) -> None:
    address = postgres_address.replace(str(postgres_server.port), str(bad_line.port))
    acknowledged = _run(workers.send_commands, address, postgres_server, crash=True)
    assert bad_line.lost > 20
    with Database.open(postgres_address) as database:
        assert database.read(workers.does_not_add_up) == []
        assert database.read(workers.commands) == acknowledged
        assert len(acknowledged) == WORKERS * EACH


def test_the_test_sees_commands_done_twice_without_an_id(
    bad_line: ChaosLine, postgres_address: str, postgres_server: PostgresServer
) -> None:
    address = postgres_address.replace(str(postgres_server.port), str(bad_line.port))
    acknowledged = _run(workers.send_without_ids, address, postgres_server, crash=False)
    with Database.open(postgres_address) as database:
        assert database.write(workers.take_number) > len(acknowledged) + 1


@pytest.fixture
def line(postgres_server: PostgresServer) -> Iterator[ChaosLine]:
    line = ChaosLine(postgres_server.port, 0, SEED)
    yield line
    line.close()


def test_a_commit_without_an_answer_is_not_known_yet_and_then_known(
    line: ChaosLine, postgres_address: str, postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aidhub.database.once.LOST_S", 0.01)

    def cut_before_the_answer(session: Session) -> None:
        workers.take_number(session)
        line.is_down = True

    with Database.open(postgres_address.replace(str(postgres_server.port), str(line.port))) as database:
        with pytest.raises(NotKnownYet) as caught:
            database.write(cut_before_the_answer, command_id="c")
        assert caught.value.facts["command"] == "c"
        with pytest.raises(ServerUnreachable):
            database.was_done("c")
        line.is_down = False
        assert database.was_done("c")
        assert database.write(workers.take_number, command_id="c") is None
        assert database.write(workers.take_number) == 2


def test_a_line_that_breaks_before_the_commit_has_saved_nothing_for_sure(
    line: ChaosLine, postgres_address: str, postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aidhub.database.once.LOST_S", 0.01)

    def cut_before_the_work(session: Session) -> None:
        line.is_down = True
        workers.take_number(session)

    with Database.open(postgres_address.replace(str(postgres_server.port), str(line.port))) as database:
        with pytest.raises(ServerUnreachable):
            database.write(cut_before_the_work, command_id="c")
        line.is_down = False
        assert not database.was_done("c")


def test_a_commit_whose_answer_is_lost_is_found_by_its_id_when_the_line_is_back(
    line: ChaosLine, postgres_address: str, postgres_server: PostgresServer
) -> None:
    tries = []

    def cut_once(session: Session) -> None:
        tries.append(workers.take_number(session))
        line.is_down = True
        threading.Timer(0.1, lambda: setattr(line, "is_down", False)).start()

    with Database.open(postgres_address.replace(str(postgres_server.port), str(line.port))) as database:
        database.write(cut_once, command_id="c")
        assert tries == [1]
        assert database.write(workers.take_number) == 2
