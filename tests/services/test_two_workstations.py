"""Two workstations plan at once: goods are never promised twice, and a transport departs once."""

from __future__ import annotations

from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest
from lorry import PIECE, new_lorry, partners
from warehouse import new_warehouse

from aidhub.database.database import Database
from aidhub.domain.errors import AidHubError
from aidhub.services import loading, promising
from aidhub.services.loads import load_of

processes = get_context("spawn")


def work(address: str, person: int, pipe: Connection, jobs: list[tuple[str, tuple[Any, ...]]]) -> None:
    """Do jobs when told to, and answer what became of each: its entry, or the name of the refusal."""
    with Database.open(address, exclusive=False) as database:
        pipe.send("ready")
        pipe.recv()
        answers = []
        for name, args in jobs:
            deed = {"pack": promising.add_packages, "count": promising.add_quantity, "depart": loading.depart}[name]
            facts = {"despite": "a test"} if name == "depart" else {}
            try:
                answers.append(database.write(deed, *args, by=person, **facts))
            except AidHubError as refusal:
                answers.append(type(refusal).__name__)
        pipe.send(answers)


def at_once(address: str | Path, person: int, *lists: list[tuple[str, tuple[Any, ...]]]) -> list[list[Any]]:
    """Let several processes work through a list of jobs each, all starting at the same moment."""
    pipes, running = [], []
    for jobs in lists:
        here, there = processes.Pipe()
        worker = processes.Process(target=work, args=(str(address), person, there, jobs))
        worker.start()
        pipes.append(here)
        running.append(worker)
    for pipe in pipes:
        assert pipe.poll(60)
        assert pipe.recv() == "ready"
    for pipe in pipes:
        pipe.send("go")
    answers = []
    for pipe in pipes:
        assert pipe.poll(120)
        answers.append(pipe.recv())
    for worker in running:
        worker.join(30)
    return answers


@pytest.fixture
def prepared(address: str | Path) -> tuple[str | Path, int, list[tuple[int, int]], list[int], int]:
    """A closed warehouse with twelve boxes and some loose goods, and two transports to the same partners."""
    with Database.open(address) as database:
        warehouse = new_warehouse(database)
        warehouse.receive("woll", [20] * 12, loose=100)
        to = partners(warehouse)
        lorries = [new_lorry(warehouse, to=to) for _ in range(2)]
        boxes = [warehouse.package(str(number)) for number in range(1, 13)]
        return (
            address,
            warehouse.person,
            [(lorry.id, lorry.stops[0]) for lorry in lorries],
            boxes,
            warehouse.article("woll"),
        )


def promised(address: str | Path, transports: list[tuple[int, int]]) -> list[dict[tuple[int, int], int]]:
    with Database.open(address) as database:
        return [
            {goods.key: goods.quantity_milli for goods in database.read(load_of, transport).goods}
            for transport, _ in transports
        ]


def test_the_same_boxes_are_promised_to_one_transport_only(prepared: Any) -> None:
    address, person, transports, boxes, _ = prepared
    lists = [[("pack", (*transport, [box])) for box in order] for transport, order in
             zip(transports, (boxes, boxes[::-1]), strict=True)]  # fmt: skip

    first, second = at_once(address, person, *lists)

    mine, yours = promised(address, transports)
    assert not set(mine) & set(yours)
    assert len(mine) + len(yours) == len(boxes)
    refused = [answer for answer in (*first, *second) if isinstance(answer, str)]
    assert refused == ["AlreadyReserved"] * len(boxes)


def test_quantities_asked_for_at_once_never_exceed_what_is_there(prepared: Any) -> None:
    address, person, transports, _, article = prepared
    there = (12 * 20 + 100) * PIECE
    lists = [[("count", (*transport, article, 70 * PIECE)) for _ in range(4)] for transport in transports]

    answers = [answer for some in at_once(address, person, *lists) for answer in some]

    mine, yours = promised(address, transports)
    total: dict[tuple[int, int], int] = {}
    for key, quantity in (*mine.items(), *yours.items()):
        total[key] = total.get(key, 0) + quantity
    assert sum(total.values()) == 4 * 70 * PIECE <= there
    assert sorted(map(str, (answer for answer in answers if isinstance(answer, str)))) == ["NotEnoughUsable"] * 4


def test_a_transport_reported_from_two_workstations_departs_once(prepared: Any) -> None:
    address, person, transports, boxes, _ = prepared
    with Database.open(address) as database:
        database.write(promising.add_packages, *transports[0], boxes, by=person)
    jobs = [("depart", (transports[0][0],))]

    answers = sorted(map(str, (some[0] for some in at_once(address, person, jobs, jobs))))

    assert answers[1] == "WrongStatus"
    assert answers[0].isdigit()
