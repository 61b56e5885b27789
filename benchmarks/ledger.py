"""What the ledger costs beside bare SQLite that writes the same rows into the same tables, in the same run.

    python benchmarks/ledger.py [--rounds N] [--large] [--keep]

Goals: S1, 100,000 movements as one entry in at most 2.5 times the CPU of bare `executemany` (stretch 1.5); S2, one
durable booking at most 3 times the bare one (median, by the clock); S2b, keeping the balance at most 1.5 times the
booking without; W1, 1,000 articles, 2,000 lines received, 800 shipped in at most 4 times the bare CPU. Variants
alternate; figures are medians. ``--large`` also asks how long it takes to check a ledger of a million movements and to
find what an undo depends on. ``--keep`` writes the figures to ``baselines/ledger.json``.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.database import Database
from aidhub.database.engine import connect_file
from aidhub.database.tables import Lot, Place
from aidhub.domain.ledger import Entry, Move
from aidhub.services.articles import NewArticle, add_articles
from aidhub.services.checking import check
from aidhub.services.ledger import outside, record
from aidhub.services.ledger.dependence import later_entries
from aidhub.services.persons import sign_on
from aidhub.services.places import make_shelves, make_site
from aidhub.services.receiving import Received, new_lots, receive
from aidhub.services.setup import set_up

BASELINE = Path(__file__).resolve().parent / "baselines" / "ledger.json"
CATEGORY = "FOOD_DRY"
MOVEMENTS, LOTS, SHELVES, BOOKINGS = 100_000, 20_000, 200, 60
Row = tuple[int, int, int, int]
"""Lot, from, to, quantity."""

_ENTRY = (
    "INSERT INTO journal_entry (kind, at, person_id, facts, note) VALUES ('import', '2026-01-01 00:00:00', 1, '{}', '')"
)
_MOVEMENT = "INSERT INTO movement (entry_id, lot_id, from_place_id, to_place_id, quantity_milli) VALUES (?, ?, ?, ?, ?)"
_PUT = (
    "INSERT INTO balance (lot_id, place_id, quantity_milli, reserved_milli) VALUES (?, ?, ?, 0) "
    "ON CONFLICT (lot_id, place_id) DO UPDATE SET quantity_milli = quantity_milli + excluded.quantity_milli"
)
_TAKE = "UPDATE balance SET quantity_milli = quantity_milli - ? WHERE lot_id = ? AND place_id = ?"
_LOT = "INSERT INTO lot (article_id, batch, serial, expiry_kind, condition, value_source, blocked, note) VALUES (?, '', '', 'best_before', '', '', '', '')"  # noqa: E501
_ARTICLE = (
    "INSERT INTO article (name_de, name_uk, name_en, sort_de, sort_uk, sort_en, search_text, category_key, unit_code, "
    "hs_code, un_number, temperature, control, expiry_needed, to_sort, note, review, active) "
    "VALUES (?, '', ?, ?, ?, ?, ?, 'FOOD_DRY', 'H87', '', '', '', 'none', 0, 0, '', 0, 1)"
)


# What both start from -------------------------------------------------------------------------------------------------


def prepare(file: Path) -> tuple[list[Row], list[int]]:
    """Make a warehouse with lots that came in; answers movements to import, and the shelves."""
    found: list[list[int]] = []

    def work(session: Session) -> None:
        set_up(session)
        session.info["by"] = sign_on(session, "Olena Beispiel")
        site = make_site(session, "H", "Halle")
        make_shelves(session, [f"S-{number:03}" for number in range(SHELVES)], site)
        [article] = add_articles(session, [NewArticle({"en": "Blanket"}, CATEGORY, "H87")])
        lots = new_lots(session, [Received(article)] * LOTS)
        shelves = session.scalars(select(Place.id).where(Place.kind == "shelf").order_by(Place.id)).all()
        found.extend([lots, list(shelves), [outside(session, "donor")]])

    with Database.open(file, create=True) as database:
        database.write(work)
    lots, shelves, [donor] = found
    chance = random.Random(7)
    rows = [
        (chance.choice(lots), donor, chance.choice(shelves), 1000 * chance.randint(1, 90)) for _ in range(MOVEMENTS)
    ]
    return rows, shelves


@contextmanager
def fresh(file: Path) -> Iterator[Path]:
    """A copy of the warehouse to write to."""
    copy = file.with_name("copy.aidhub")
    copy.write_bytes(file.read_bytes())
    try:
        yield copy
    finally:
        for left in file.parent.glob("copy.aidhub*"):
            left.unlink()


def bare(file: Path) -> closing[sqlite3.Connection]:
    """SQLite as AidHub sets it, without AidHub."""
    connection = connect_file(file, "rw")
    for setting in ("foreign_keys=ON", "journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
        connection.execute(f"PRAGMA {setting}")
    return closing(connection)


def cpu_s(work: Callable[[], object]) -> float:
    """Measure the CPU seconds of this process."""
    began = time.process_time()
    work()
    return time.process_time() - began


# S1: many movements as one entry --------------------------------------------------------------------------------------


def import_bare(file: Path, rows: list[Row], *, balances: bool) -> float:
    """Insert movements with `executemany`, and add to the balances with another."""
    with bare(file) as connection:

        def work() -> None:
            connection.execute("BEGIN IMMEDIATE")
            entry = connection.execute(_ENTRY).lastrowid
            connection.executemany(_MOVEMENT, [(entry, *row) for row in rows])
            if balances:
                connection.executemany(_PUT, [(lot, place, quantity) for lot, _, place, quantity in rows])
            connection.execute("COMMIT")

        return cpu_s(work)


def import_ours(file: Path, rows: list[Row]) -> float:
    """Record them."""
    with Database.open(file) as database:
        entry = Entry("import", moves=tuple(Move(*row) for row in rows))
        return cpu_s(lambda: database.write(record, entry, by=1))


# S2: one booking ------------------------------------------------------------------------------------------------------


def book_bare(connection: sqlite3.Connection, row: Row, *, balances: bool) -> None:
    """Move some goods from shelf to shelf."""
    lot, start, end, quantity = row
    connection.execute("BEGIN IMMEDIATE")
    entry = connection.execute(_ENTRY).lastrowid
    connection.execute(_MOVEMENT, (entry, *row))
    if balances:
        connection.execute(_TAKE, (quantity, lot, start))
        connection.execute(_PUT, (lot, end, quantity))
    connection.execute("COMMIT")


def bookings(file: Path, rows: list[Row], shelves: list[int]) -> dict[str, float]:
    """Answer the median milliseconds of a booking, by the clock, and of writing one page through to the disk."""
    import_ours(file, rows)
    times: dict[str, list[float]] = {}
    chance = random.Random(9)

    def clock(name: str, work: Callable[[Row], object]) -> None:
        for _ in range(BOOKINGS):
            lot, _, place, _ = chance.choice(rows)
            goal = chance.choice([shelf for shelf in shelves if shelf != place])
            began, worked = time.perf_counter(), time.process_time()
            work((lot, place, goal, 1))
            times.setdefault(f"{name}_cpu_ms", []).append((time.process_time() - worked) * 1000)
            times.setdefault(f"{name}_ms", []).append((time.perf_counter() - began) * 1000)

    for _ in range(4):
        with bare(file) as connection:
            clock("without_balance", lambda row: book_bare(connection, row, balances=False))
            clock("bare", lambda row: book_bare(connection, row, balances=True))
        with Database.open(file) as database:
            clock("ours", lambda row: database.write(record, Entry("move", moves=(Move(*row),)), by=1))
        with file.with_name("copy.aidhub.page").open("wb", buffering=0) as page:
            clock("fdatasync", lambda _: (page.write(b"x" * 4096), os.fdatasync(page.fileno())))
    return {name: round(statistics.median(some), 3) for name, some in times.items()}


# W1: a day's work -----------------------------------------------------------------------------------------------------


def day_bare(file: Path, shelf: int, lorry: int, donor: int) -> float:
    """Make 1,000 articles, receive 2,000 lines in five steps, ship 800 in two."""
    with bare(file) as connection:

        def book(rows: list[Row]) -> None:
            entry = connection.execute(_ENTRY).lastrowid
            connection.executemany(_MOVEMENT, [(entry, *row) for row in rows])
            connection.executemany(
                _TAKE, [(quantity, lot, start) for lot, start, _, quantity in rows if start != donor]
            )
            connection.executemany(_PUT, [(lot, end, quantity) for lot, _, end, quantity in rows])

        def work() -> None:
            connection.execute("BEGIN IMMEDIATE")
            last = connection.execute("SELECT max(id) FROM article").fetchone()[0]
            connection.executemany(_ARTICLE, [(f"Decke {n}",) * 6 for n in range(1000)])
            connection.execute("COMMIT")
            lots: list[int] = []
            for part in range(5):
                connection.execute("BEGIN IMMEDIATE")
                first = connection.execute("SELECT max(id) FROM lot").fetchone()[0] + 1
                connection.executemany(_LOT, [(last + 1 + (400 * part + n) % 1000,) for n in range(400)])
                new = list(range(first, first + 400))
                book([(lot, donor, shelf, 20_000) for lot in new])
                connection.execute("COMMIT")
                lots += new
            for part in range(2):
                connection.execute("BEGIN IMMEDIATE")
                book([(lot, shelf, lorry, 5_000) for lot in lots[400 * part : 400 * part + 400]])
                connection.execute("COMMIT")

        return cpu_s(work)


def day_ours(file: Path, shelf: int, lorry: int) -> float:
    """The same by the services."""
    with Database.open(file) as database:

        def work() -> None:
            articles = database.write(
                add_articles, [NewArticle({"de": f"Decke {n}"}, CATEGORY, "H87") for n in range(1000)], by=1
            )
            first = database.read(lambda session: session.scalars(select(Lot.id).order_by(Lot.id.desc())).first()) or 0
            for part in range(5):
                lines = [Received(articles[(400 * part + n) % 1000], loose_milli=20_000) for n in range(400)]
                database.write(receive, lines, shelf, by=1)
            for part in range(2):
                lots = range(first + 1 + 400 * part, first + 401 + 400 * part)
                moves = tuple(Move(lot, shelf, lorry, 5_000) for lot in lots)
                database.write(record, Entry("load", moves=moves), by=1)

        return cpu_s(work)


# A long ledger --------------------------------------------------------------------------------------------------------


def long_ledger(file: Path, rows: list[Row], shelves: list[int]) -> dict[str, float]:
    """Check a million movements, and ask what undos of old steps depend on; by the clock."""
    with Database.open(file) as database:
        for part in range(10):
            onto = shelves[part]
            on = [(lot, place, onto, quantity) for lot, _, place, quantity in rows if place != onto]
            moves = on if part % 2 else rows
            database.write(record, Entry("import", moves=tuple(Move(*row) for row in moves)), by=1)
        lot, _, place, _ = rows[0]
        goal = next(shelf for shelf in shelves if shelf != place)
        step = database.write(record, Entry("move", moves=(Move(lot, shelves[9], goal, 1),)), by=1)
        figures = {}
        for name, question in (
            ("check_s", check),
            ("later_of_a_booking_s", lambda session: later_entries(session, step)),
            ("later_of_an_import_s", lambda session: later_entries(session, step - 10)),
        ):
            began = time.perf_counter()
            answer = database.read(question)
            figures[name] = round(time.perf_counter() - began, 3)
            print(f"  {name}: {figures[name]} ({len(answer)} found)", flush=True)
        return figures


def measure(rounds: int, *, large: bool) -> dict[str, dict[str, float]]:
    """Measure everything; answers the figures by goal."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "warehouse.aidhub"
        rows, shelves = prepare(file)
        donor = rows[0][1]
        timed: dict[str, list[float]] = {}
        variants: dict[str, Callable[[Path], float]] = {
            "movements": lambda copy: import_bare(copy, rows, balances=False),
            "bare": lambda copy: import_bare(copy, rows, balances=True),
            "ours": lambda copy: import_ours(copy, rows),
            "day bare": lambda copy: day_bare(copy, shelves[0], shelves[1], donor),
            "day ours": lambda copy: day_ours(copy, shelves[0], shelves[1]),
        }
        for _ in range(rounds):
            for name, work in variants.items():
                with fresh(file) as copy:
                    timed.setdefault(name, []).append(work(copy))
        cpu = {name: round(statistics.median(some), 4) for name, some in timed.items()}
        with fresh(file) as copy:
            booked = bookings(copy, rows, shelves)
        figures = {
            "S1": {
                "movements_only_cpu_s": cpu["movements"],
                "bare_cpu_s": cpu["bare"],
                "ours_cpu_s": cpu["ours"],
                "ratio": round(cpu["ours"] / cpu["bare"], 2),
                "ratio_to_movements_only": round(cpu["ours"] / cpu["movements"], 2),
            },
            "S2": {**booked, "ratio": round(booked["ours_ms"] / booked["bare_ms"], 2)},
            "S2b": {"ratio": round(booked["bare_ms"] / booked["without_balance_ms"], 2)},
            "W1": {
                "bare_cpu_s": cpu["day bare"],
                "ours_cpu_s": cpu["day ours"],
                "ratio": round(cpu["day ours"] / cpu["day bare"], 2),
            },
        }
        if large:
            with fresh(file) as copy:
                figures["1,000,000 movements"] = long_ledger(copy, rows, shelves)
        return figures


def main() -> None:
    """Measure, show, and keep if wished."""
    parser = argparse.ArgumentParser(description="How fast the ledger is, beside bare SQLite.")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--keep", action="store_true")
    wish = parser.parse_args()
    figures = measure(wish.rounds, large=wish.large)
    for goal, found in figures.items():
        print(f"{goal}: {', '.join(f'{name} {value}' for name, value in found.items())}")
    if wish.keep:
        BASELINE.parent.mkdir(exist_ok=True)
        about = {"python": platform.python_version(), "sqlite": sqlite3.sqlite_version, "rounds": wish.rounds}
        BASELINE.write_text(json.dumps({**about, "figures": figures}, indent=1) + "\n")


if __name__ == "__main__":
    main()
