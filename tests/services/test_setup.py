"""The first start: once, however often and from however many workstations at once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aidhub.database.database import Database
from aidhub.database.tables import (
    Article,
    ArticleName,
    ArticlePack,
    Category,
    City,
    Crossing,
    JournalEntry,
    LoadCarrier,
    Place,
    Unit,
    VehicleType,
)
from aidhub.domain.ledger import OUTSIDE
from aidhub.domain.reference import read_table
from aidhub.services.articles import find_article
from aidhub.services.checking import check
from aidhub.services.places import sites
from aidhub.services.setup import TABLES, first_site, set_up

ROUNDS = 3


def counted(database: Database) -> dict[str, int]:
    """Count the rows of every table that setting up fills."""

    def count(session: Session) -> dict[str, int]:
        return {
            model.__tablename__: session.scalars(select(func.count()).select_from(model)).one()
            for model in {model for _, model in TABLES} | {Place, Article, ArticleName, ArticlePack, JournalEntry}
        }

    return database.read(count)


def at_once(address: str | Path, deed: Callable[..., Any], *args: Any) -> list[Any]:
    """Let three workstations do something at the same moment; answers what each was told."""
    together = Barrier(3)

    def workstation(_: int) -> Any:
        with Database.open(address, exclusive=False) as database:
            together.wait(timeout=20)
            return database.write(deed, *args)

    with ThreadPoolExecutor(3) as workers:
        return list(workers.map(workstation, range(3)))


def test_an_empty_database_gets_all_reference_tables(database: Database) -> None:
    assert database.write(set_up) is True
    rows = counted(database)

    assert rows["article"] == len(read_table("articles"))
    assert rows["category"] == 73
    assert rows["city"] == sum(len(read_table(name)) for name in ("partner_cities", "german_places", "relay_places"))
    assert {name: rows[model.__tablename__] for name, model in TABLES if model is not City} == {
        name: len(read_table(name)) for name, model in TABLES if model is not City
    }
    assert rows["place"] == len(OUTSIDE)
    assert rows["journal_entry"] == 0
    assert database.read(check) == ()


def test_a_second_start_changes_nothing(database: Database) -> None:
    database.write(set_up)
    before = counted(database)

    assert database.write(set_up) is False
    assert counted(database) == before


def test_what_was_edited_stays_edited(database: Database) -> None:
    def rename(session: Session) -> None:
        session.get_one(Category, "MISC").name_de = "Allerlei"

    database.write(set_up)
    database.write(rename)
    database.write(set_up)

    assert database.read(lambda session: session.get_one(Category, "MISC").name_de) == "Allerlei"


@pytest.mark.parametrize("_round", range(ROUNDS))
def test_workstations_that_start_at_once_set_up_once(address: str | Path, _round: int) -> None:
    assert sorted(at_once(address, set_up)) == [False, False, True]
    with Database.open(address) as database:
        assert counted(database)["article"] == len(read_table("articles"))
        assert counted(database)["place"] == len(OUTSIDE)


@pytest.mark.parametrize("_round", range(ROUNDS))
def test_workstations_that_start_at_once_make_one_warehouse(address: str | Path, _round: int) -> None:
    with Database.open(address) as database:
        database.write(set_up)
    made = at_once(address, first_site, "1", "Halle")
    with Database.open(address) as database:
        assert [row.id for row in database.read(sites)] == list(set(made))


def test_the_first_warehouse_is_the_one_there_is(database: Database) -> None:
    database.write(set_up)
    site = database.write(first_site, "1", "Halle")

    assert database.write(first_site, "2", "Speicher") == site
    assert [(row.code, row.name) for row in database.read(sites)] == [("1", "Halle")]


def test_tables_hold_what_the_files_say(database: Database) -> None:
    database.write(set_up)

    def look(session: Session) -> dict[str, Any]:
        euro, lorry = session.get_one(LoadCarrier, "EUR1"), session.get_one(VehicleType, "SEMI_CURTAIN")
        return {
            "kilogram": (session.get_one(Unit, "KGM").measure, session.get_one(Unit, "KGM").base),
            "metre": session.get_one(Unit, "KVA").base,
            "euro": (euro.length_mm, euro.width_mm, euro.max_load_g),
            "lorry": (lorry.pallets, lorry.payload_g, lorry.licence),
            "rivne": session.get_one(City, "riwne").spellings.split("|")[0],
            "crossing": session.get_one(Crossing, "PL-DOR").trucks,
            "order": list(session.scalars(select(Category.key).order_by(Category.position).limit(3))),
        }

    assert database.read(look) == {
        "kilogram": ("mass", 1000),
        "metre": None,
        "euro": (1200, 800, 1_500_000),
        "lorry": (33, 24_000_000, "CE"),
        "rivne": "Rowno",
        "crossing": "yes",
        "order": [row["key"] for row in read_table("categories")[:3]],
    }


@pytest.mark.parametrize("text", ["Wolldecke", "ковдра вовняна", "woll", "шерстяное одеяло"])
def test_starter_articles_are_found_by_all_their_words(database: Database, text: str) -> None:
    database.write(set_up)

    assert database.read(find_article, text) == database.read(find_article, "woll")
