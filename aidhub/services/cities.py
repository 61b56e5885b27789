"""Cities by any spelling of their name: Rivne, Riwne, Рівне."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import City
from aidhub.domain.spelling import name_key


def spellings(city: Any) -> list[str]:
    """List how a city (or a row with its names) is written: its names, then the other spellings."""
    return [city.name_de, city.name_uk, city.name_en, *filter(None, city.spellings.split("|"))]


def cities_by_name(session: Session) -> dict[str, City]:
    """Look up all cities by the `name_key` of each spelling."""
    found: dict[str, City] = {}
    for city in session.scalars(select(City)):
        for word in spellings(city):
            found.setdefault(name_key(word), city)
    return found


def find_city(session: Session, name: str) -> City | None:
    """Find a city by its name; None if we do not know it."""
    return cities_by_name(session).get(name_key(name))


def city_names(session: Session) -> list[str]:
    """List the cities we know, by every name and spelling, for a field that offers them."""
    rows = session.execute(select(City.name_de, City.name_uk, City.name_en, City.spellings))
    return sorted({word for row in rows for word in spellings(row)})
