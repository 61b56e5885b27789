"""The first start: an empty database gets the outside world, the reference tables and the starter articles."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from sqlalchemy import Table, insert, select
from sqlalchemy.orm import Session

from aidhub.database.tables import (
    Article,
    ArticleName,
    ArticlePack,
    Base,
    Category,
    City,
    Crossing,
    CustomsCode,
    LoadCarrier,
    Oblast,
    PackageType,
    Place,
    Unit,
    VehicleType,
)
from aidhub.domain.ledger import OUTSIDE
from aidhub.domain.reference import read_table, whole
from aidhub.domain.spelling import name_key
from aidhub.services.articles import name_fields
from aidhub.services.places import make_site, sites

TABLES: tuple[tuple[str, type[Base]], ...] = (
    ("units", Unit),
    ("categories", Category),
    ("package_types", PackageType),
    ("carriers", LoadCarrier),
    ("vehicles", VehicleType),
    ("customs_codes", CustomsCode),
    ("oblasts", Oblast),
    ("partner_cities", City),
    ("german_places", City),
    ("relay_places", City),
    ("crossings", Crossing),
)
"""Which file fills which table, in an order that keeps references whole."""


_READERS: Mapping[type[Any], Callable[[str], Any]] = {str: str, int: whole, bool: lambda text: text == "1"}


def set_up(session: Session) -> bool:
    """Fill an empty database with what every hub starts from; answers whether there was anything to do.

    It may be called at every start and by several workstations at once: what is there stays as it is.
    """
    if session.scalars(select(Unit.code).limit(1)).first() is not None:
        return False
    for file, model in TABLES:
        _fill(session, model, [dict(row) for row in read_table(file)])
    for name in OUTSIDE:
        _make_outside(session, name)
    _fill_articles(session)
    return True


def first_site(session: Session, code: str, name: str) -> int:
    """Find the warehouse, or make the first one."""
    known = sites(session)
    return known[0].id if known else make_site(session, code, name)


def _fill(session: Session, model: type[Base], rows: list[dict[str, str]]) -> None:
    """Take the columns that file and table share, numbers as numbers; ``position`` keeps the file's order."""
    table = cast("Table", model.__table__)
    readers: dict[str, Callable[[str], Any]] = {
        column.name: _READERS[column.type.python_type] for column in table.columns
    }
    filled = []
    for position, row in enumerate(rows):
        own = {name: readers[name](text) for name, text in row.items() if name in readers}
        filled.append(own | ({"position": position} if "position" in readers else {}))
    session.execute(insert(table), filled)


def _make_outside(session: Session, name: str) -> None:
    place = Place(kind="outside", code=name)
    session.add(place)
    session.flush()
    place.top_id = place.location_id = place.id
    session.flush()


def _fill_articles(session: Session) -> None:
    """Make the starter articles. They are part of the catalogue as it is shipped, not a step of anybody."""
    starters = read_table("articles")
    table = cast("Table", Article.__table__)
    statement = insert(table).returning(table.c.id, sort_by_parameter_order=True)
    ids = session.scalars(statement, [_starter(row) for row in starters]).all()
    names, packs = [], []
    for article_id, row in zip(ids, starters, strict=True):
        names += [
            {"article_id": article_id, "text": text, "key": name_key(text), "active": True} for text in _synonyms(row)
        ]
        for pack in filter(None, row["packs"].split("|")):
            name, _, units = pack.partition("=")
            packs.append({"article_id": article_id, "name": name, "factor_milli": int(units) * 1000, "active": True})
    session.execute(insert(cast("Table", ArticleName.__table__)), names)
    session.execute(insert(cast("Table", ArticlePack.__table__)), packs)


def _starter(row: Mapping[str, str]) -> dict[str, Any]:
    names = {language: row[f"name_{language}"] for language in ("de", "uk", "en")}
    plain = {name: row[name] for name in ("code", "category_key", "unit_code", "hs_code", "un_number", "temperature")}
    numbers = {name: whole(row[name]) for name in ("net_g", "volume_ml", "value_cents")}
    rules = {"expiry_needed": row["expiry_needed"] == "1", "to_sort": row["to_sort"] == "1"}
    rest = {"control": row["control"] or "none", "note": "", "review": False, "active": True}
    return {**plain, **numbers, **rules, **rest, **name_fields(names, row["code"], _synonyms(row))}


def _synonyms(row: Mapping[str, str]) -> list[str]:
    return [text for text in row["synonyms"].split("|") if text]
