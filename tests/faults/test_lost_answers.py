"""The line to the server loses answers, and the server crashes: every command is done once all the same."""

from __future__ import annotations

import time
from collections.abc import Iterator

import fault_workers as workers
import pytest
from chaos_line import ChaosLine
from postgres_server import PostgresServer

from aidhub.database.database import Database

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
