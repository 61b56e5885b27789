"""What a transport is planned with: kinds of vehicle, border crossings, carriers, partners."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Category, Crossing, VehicleType
from aidhub.domain.errors import NotFound
from aidhub.domain.spelling import name_key
from aidhub.services.cities import find_city
from aidhub.services.parties import NewParty, add_parties, find_party


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several: its key, and its names by language."""

    key: str
    names: Mapping[str, str]


def vehicle_types(session: Session) -> list[Choice]:
    """List the kinds of vehicle, the usual ones first."""
    return _choices(session, VehicleType)


def categories(session: Session) -> list[Choice]:
    """List the kinds of goods, in the order lists show them."""
    return _choices(session, Category)


def crossings(session: Session) -> list[Choice]:
    """List the road border crossings into Ukraine."""
    return _choices(session, Crossing)


def find_crossing(session: Session, text: str) -> str:
    """Find a crossing by its key, or by a part of its name in any language; answers its key.

    Raises:
        NotFound: none is called so.
    """
    wanted = name_key(text)
    known = {choice.key: [name_key(name) for name in (choice.key, *choice.names.values())]
             for choice in crossings(session)}  # fmt: skip
    for key, names in known.items():
        if wanted in names:
            return key
    for key, names in known.items():
        if wanted and any(wanted in name for name in names):
            return key
    raise NotFound(kind="crossing", name=text)


def carrier_named(session: Session, name: str) -> int:
    """Find a carrier by name, or enter it as a new one; answers its id."""
    return _party_named(session, NewParty("carrier", name))


def partner_named(session: Session, name: str) -> int:
    """Find a partner by name, or enter it as a new one; a city in any spelling becomes its place. Answers its id."""
    city = find_city(session, name)
    if city is None:
        return _party_named(session, NewParty("partner", name))
    place = NewParty("partner", name, city_key=city.key, town=city.name_uk, country=city.country)
    return _party_named(session, place)


def _party_named(session: Session, party: NewParty) -> int:
    try:
        return find_party(session, party.name, party.role)
    except NotFound:
        [made] = add_parties(session, [party])
        return made


def _choices(session: Session, table: Any) -> list[Choice]:
    rows = session.scalars(select(table).order_by(table.position, table.key))
    return [Choice(row.key, {"de": row.name_de, "uk": row.name_uk, "en": row.name_en}) for row in rows]
