"""Many workstations book the same few lots at once, in processes of their own and with real commits."""

from __future__ import annotations

import random
import time
from collections import Counter
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest
from fault_workers import often, processes
from sqlalchemy import event, func, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from world import PIECE, World, built, came_in, held, moved

from aidhub.database.database import Database
from aidhub.database.tables import Balance, Movement, Reservation
from aidhub.database.warehouse_server import take_turn
from aidhub.domain.errors import NotEnoughStock
from aidhub.domain.ledger import Entry, Move, Promise
from aidhub.services.checking import check
from aidhub.services.ledger import record

LOTS, PIECES = 8, 20


def promise_two(session: Session, world: World, stop: int, lots: list[int], pieces: int) -> int:
    """Promise pieces of two lots, both or none."""
    promises = tuple(Promise(stop, lot, world.shelves[0], pieces * PIECE) for lot in lots)
    return record(session, Entry("reserve", promises=promises))


def give_back(session: Session, stop: int) -> int | None:
    """Free all that is promised to a stop."""
    rows = session.scalars(select(Reservation).where(Reservation.stop_id == stop, Reservation.quantity_milli > 0)).all()
    promises = tuple(Promise(stop, row.lot_id, row.place_id, -row.quantity_milli) for row in rows)
    return record(session, Entry("release", promises=promises)) if promises else None


def load(session: Session, world: World, stop: int) -> int | None:
    """Take all that is promised to a stop onto the lorry."""
    rows = session.scalars(select(Reservation).where(Reservation.stop_id == stop, Reservation.quantity_milli > 0)).all()
    moves = tuple(Move(row.lot_id, row.place_id, world.lorry, row.quantity_milli) for row in rows)
    promises = tuple(Promise(stop, row.lot_id, row.place_id, -row.quantity_milli) for row in rows)
    return record(session, Entry("load", moves=moves, promises=promises)) if rows else None


def unload(session: Session, world: World, lot: int) -> int | None:
    """Bring back what is on the lorry, so that the lots stay near their limit."""
    pieces = held(session, lot, world.lorry)
    return moved(session, lot, world.lorry, world.shelves[0], pieces) if pieces else None


@dataclass(frozen=True)
class Workplace:
    """Where processes work together. ``locked`` False: they do not wait for each other, as the control."""

    address: str | Path
    world: World
    lots: list[int]
    seconds: float
    locked: bool = True


def worker(place: Workplace, stop: int, pipe: Connection) -> None:
    """Do what comes to mind until the time is over; tell how often each thing was done, refused, or failed."""
    done: Counter[str] = Counter()
    slowest = 0.0
    chance = random.Random(stop)
    with Database.open(place.address, exclusive=False) as database:
        if not place.locked:
            event.remove(database._store.writer, "begin", take_turn)
        pipe.send("ready")
        pipe.recv()
        end = time.monotonic() + place.seconds
        while time.monotonic() < end:
            two = chance.sample(place.lots, 2)
            deed: tuple[Any, ...] = chance.choice(
                [
                    (promise_two, place.world, stop, two, chance.randint(1, 9)),
                    (promise_two, place.world, stop, two, chance.randint(1, 9)),
                    (give_back, stop),
                    (load, place.world, stop),
                    (unload, place.world, two[0]),
                ]
            )
            began = time.monotonic()
            try:
                database.write(*deed, by=place.world.person)
                done["done"] += 1
            except NotEnoughStock:
                done["refused"] += 1
            except (DBAPIError, ValueError) as fault:
                done[f"fault {type(fault).__name__}"] += 1
            slowest = max(slowest, time.monotonic() - began)
    pipe.send((dict(done), slowest))


def at_once(place: Workplace, workers: int) -> tuple[Counter[str], float]:
    """Let so many processes work, each for a stop; answers what they did, and how long the slowest step took."""
    pipes, running = [], []
    for stop in place.world.stops[:workers]:
        here, there = processes.Pipe()
        running.append(processes.Process(target=worker, args=(place, stop, there)))
        running[-1].start()
        pipes.append(here)
    for pipe in pipes:
        assert pipe.poll(60)
        assert pipe.recv() == "ready"
    for pipe in pipes:
        pipe.send("go")
    done: Counter[str] = Counter()
    slowest = 0.0
    for pipe in pipes:
        assert pipe.poll(120)
        counts, longest = pipe.recv()
        done += Counter(counts)
        slowest = max(slowest, longest)
    for each in running:
        each.join(30)
    return done, slowest


def stocked(address: str | Path) -> tuple[World, list[int]]:
    with Database.open(address) as database:
        world = built(database, partners=8)
        lots = [database.write(came_in, world, PIECES, by=world.person) for _ in range(LOTS)]
    return world, lots


def prove(address: str | Path, lots: list[int]) -> None:
    """Nothing was lost or made up, and all that is kept adds up."""
    with Database.open(address) as database:
        assert database.read(check) == ()
        total = select(Balance.lot_id, func.sum(Balance.quantity_milli)).group_by(Balance.lot_id)
        sums = database.read(lambda session: {lot: int(pieces) for lot, pieces in session.execute(total)})
        assert sums == dict.fromkeys(lots, PIECES * PIECE)
        assert database.read(lambda session: session.scalar(select(func.count()).select_from(Movement))) > LOTS


@pytest.mark.postgres
def test_eight_workstations_share_eight_lots_on_a_server(postgres_address: str) -> None:
    world, lots = stocked(postgres_address)

    done, slowest = at_once(Workplace(postgres_address, world, lots, often(4, 60)), 8)

    assert set(done) <= {"done", "refused"}
    assert done["done"]
    assert done["refused"]
    assert slowest < 5
    prove(postgres_address, lots)


def test_two_programs_with_two_workers_each_share_a_file(warehouse_file: Path) -> None:
    world, lots = stocked(warehouse_file)

    done, _ = at_once(Workplace(warehouse_file, world, lots, often(3, 30)), 4)

    assert set(done) <= {"done", "refused"}
    assert done["done"]
    assert done["refused"]
    prove(warehouse_file, lots)


@pytest.mark.postgres
def test_without_the_turn_to_write_the_same_test_fails(postgres_address: str) -> None:
    """The control: where nobody waits, services act on what is no longer true."""
    world, lots = stocked(postgres_address)

    done, _ = at_once(Workplace(postgres_address, world, lots, often(4, 10), locked=False), 8)

    assert any(name.startswith("fault") for name in done), done
