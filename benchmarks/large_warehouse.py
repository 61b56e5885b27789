"""Make a large warehouse to measure on: boxes on shelves and pallets, and a long history.

python benchmarks/large_warehouse.py FILE [--boxes 100000] [--movements 1000000] [--articles 0] [--transports 0]

``--articles`` makes so many beside those AidHub is shipped with, ``--transports`` so many to 300 partners.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.database import Database
from aidhub.database.tables import Article, City, Lot, Place
from aidhub.domain.ledger import Entry, Move
from aidhub.services.articles import NewArticle, add_articles
from aidhub.services.ledger import record
from aidhub.services.moving import make_pallet
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.persons import sign_on
from aidhub.services.places import locations, make_shelves, make_site
from aidhub.services.receiving import BoxOf, Received, receive
from aidhub.services.setup import set_up
from aidhub.services.transports import new_transport

PIECE = 5_000


def main() -> None:
    """Make the warehouse the command line asks for, and say how long it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--boxes", type=int, default=100_000)
    parser.add_argument("--movements", type=int, default=1_000_000)
    parser.add_argument("--articles", type=int, default=0)
    parser.add_argument("--transports", type=int, default=0)
    asked = parser.parse_args()
    started = time.perf_counter()
    make(asked.file, asked.boxes, asked.movements, asked.articles, asked.transports)
    print(f"{asked.boxes} boxes, {asked.movements} movements in {time.perf_counter() - started:.0f} s: {asked.file}")


def make(file: Path, boxes: int, movements: int, more_articles: int = 0, transports: int = 0) -> None:
    """Make a warehouse with so many boxes and movements, by the program's own services."""
    chance = random.Random(1)
    with Database.open(file, create=True) as database:
        database.write(set_up)
        person = database.write(sign_on, "Olena")
        site = database.write(make_site, "DO", "Dortmund")
        codes = [f"{aisle}-{rack:02}-{level}" for aisle in "ABCDEFGH" for rack in range(1, 31) for level in range(1, 6)]
        database.write(make_shelves, codes, site, by=person)
        shelves = [place.id for place in database.read(locations, site) if place.kind == "shelf"]
        donors = database.write(
            add_parties, [NewParty(role="donor", name=f"Spender {number}") for number in range(200)], by=person
        )
        for start in range(0, more_articles, PIECE):
            database.write(add_articles, _more_articles(chance, start, min(PIECE, more_articles - start)), by=person)
        articles = database.read(_articles)
        for _ in range(0, boxes, PIECE):
            lines = [_line(chance, articles, shelves, donors) for _ in range(min(PIECE, boxes))]
            database.write(receive, lines, site, by=person)
        _palletise(database, chance, shelves, person)
        _move_about(database, shelves, movements - boxes, person)
        _plan(database, chance, transports, person)


def _line(chance: random.Random, articles: list[int], shelves: list[int], donors: list[int]) -> Received:
    expires = date(2026, 6, 1) + timedelta(days=chance.randint(0, 1500)) if chance.random() < 0.5 else None
    box = BoxOf(chance.randint(1, 200) * 1000, chance.randint(3_000, 20_000) if chance.random() < 0.9 else None)
    return Received(chance.choice(articles), boxes=(box,), place_id=chance.choice(shelves), expires=expires,
                    batch=f"CH{chance.randint(100, 999)}" if chance.random() < 0.3 else "",
                    donor_id=chance.choice(donors))  # fmt: skip


def _more_articles(chance: random.Random, first: int, count: int) -> list[NewArticle]:
    """Name articles as people do: a thing, what it is of, for whom, and a size."""
    made = []
    for number in range(first, first + count):
        parts = [chance.choice(words) for words in (_THINGS, _OF, _FOR)]
        names = {code: " ".join((*(part[at] for part in parts), str(number))) for at, code in enumerate(LANGUAGES)}
        made.append(NewArticle(names, "SHL_BLANKET", "H87", code=f"{parts[0][2][:4]}-{number:05}"))
    return made


LANGUAGES = ("de", "uk", "en")
_THINGS = [("Decke", "Ковдра", "Blanket"), ("Jacke", "Куртка", "Jacket"), ("Verband", "Пов’язка", "Dressing"),
           ("Seife", "Мило", "Soap"), ("Schlafsack", "Спальник", "Sleeping bag"), ("Spritze", "Шприц", "Syringe"),
           ("Konserve", "Консерва", "Tin"), ("Rollstuhl", "Візок", "Wheelchair")]  # fmt: skip
_OF = [("Wolle", "вовна", "wool"), ("Fleece", "фліс", "fleece"), ("Baumwolle", "бавовна", "cotton"),
       ("Stahl", "сталь", "steel"), ("Kunststoff", "пластик", "plastic"), ("Leder", "шкіра", "leather")]  # fmt: skip
_FOR = [("Herren", "чоловіки", "men"), ("Damen", "жінки", "women"), ("Kinder", "діти", "children"),
        ("Klinik", "лікарня", "hospital"), ("Schule", "школа", "school")]  # fmt: skip


def _plan(database: Database, chance: random.Random, transports: int, person: int) -> None:
    if not transports:
        return
    cities = database.read(lambda session: [(city.key, city.name_uk) for city in session.scalars(select(City))])
    places = [chance.choice(cities) for _ in range(300)]
    partners = database.write(
        add_parties,
        [NewParty("partner", f"Фонд «Зразок {number}»", f"Fond Zrazok {number}", key, town=town, country="UA")
         for number, (key, town) in enumerate(places)],
        by=person,
    )  # fmt: skip
    for number in range(transports):
        leaves = datetime(2021, 1, 1, tzinfo=UTC) + timedelta(days=number)
        database.write(new_transport, chance.sample(partners, 2), "SEMI_CURTAIN", leaves, by=person)


def _articles(session: Session) -> list[int]:
    return list(session.scalars(select(Article.id)))


def _palletise(database: Database, chance: random.Random, shelves: list[int], person: int) -> None:
    boxes = database.read(lambda session: list(session.scalars(select(Place.id).where(Place.kind == "box"))))
    for start in range(0, len(boxes) // 2, 24):
        database.write(make_pallet, boxes[start : start + 24], chance.choice(shelves), by=person)


def _move_about(database: Database, shelves: list[int], movements: int, person: int) -> None:
    """Move loose goods to and fro, in entries of a thousand movements each over five years."""
    lots = max(movements // 200, 1)
    articles = database.read(_articles)
    lines = [Received(articles[number % len(articles)], loose_milli=1_000) for number in range(lots)]
    database.write(receive, lines, shelves[0], by=person)
    ids = database.read(lambda session: list(session.scalars(select(Lot.id).order_by(Lot.id.desc()).limit(lots))))
    start = datetime(2021, 1, 1, tzinfo=UTC)
    for step in range((movements - lots) // 1000):
        here, there = shelves[step % 2], shelves[1 - step % 2]
        moves = tuple(Move(lot, here, there, 1_000) for lot in ids[:1000])
        entry = Entry("move", moves=moves, facts={"what": "", "count": len(moves), "to": ""})
        database.write(_recorded, entry, start + timedelta(hours=step), by=person)


def _recorded(session: Session, entry: Entry, at: datetime) -> int:
    session.info["at"] = at
    return record(session, entry)


if __name__ == "__main__":
    main()
