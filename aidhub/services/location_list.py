"""The locations of the warehouse and what lies there, found, sorted and counted by the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import Balance, Place
from aidhub.domain.ledger import PACKAGES
from aidhub.domain.spelling import name_key
from aidhub.services.ledger import chunks
from aidhub.services.places import LOCATIONS

VIEWS = ("all", "used", "empty")
Question = Select[*tuple[Any, ...]]
_inside = aliased(Place)


@dataclass(frozen=True, slots=True)
class WantedLocations:
    """Which locations are asked for; ``text`` stands in the code or the name. ``sort`` is code or name."""

    view: str = "all"
    text: str = ""
    sort: str = "code"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class LocationRow:
    """A location. ``room`` is how many pallets it takes (None: not known); ``loose`` counts goods in no package.

    ``use``: see `aidhub.domain.location_uses`.
    """

    id: int
    kind: str
    code: str
    name: str
    site: str
    use: str
    room: int | None
    pallets: int
    boxes: int
    loose: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing lies there."""
        return not (self.pallets or self.boxes or self.loose)


def rows(session: Session, wanted: WantedLocations, offset: int = 0, limit: int = 128) -> list[LocationRow]:
    """Answer a page of the locations."""
    site = aliased(Place)
    asked = _wanted(select(Place, site.name), wanted).join(site, site.id == Place.top_id)
    return _rows(session, asked.order_by(*_order(wanted)).offset(offset).limit(limit))


def rows_of(session: Session, ids: Sequence[int]) -> list[LocationRow]:
    """Answer the locations with these ids, in the order of their codes."""
    site = aliased(Place)
    asked = select(Place, site.name).join(site, site.id == Place.top_id).order_by(Place.sort_code, Place.id)
    return [row for piece in chunks(sorted(set(ids))) for row in _rows(session, asked.where(Place.id.in_(piece)))]


def _rows(session: Session, asked: Question) -> list[LocationRow]:
    found = session.execute(asked).all()
    ids = [place.id for place, _ in found]
    packages, loose = _packages(session, ids), _loose(session, ids)
    return [
        LocationRow(
            place.id, place.kind, place.code, place.name, site_name, place.use, place.pallets,
            packages.get((place.id, "pallet"), 0), packages.get((place.id, "box"), 0), loose.get(place.id, 0),
        )
        for place, site_name in found
    ]  # fmt: skip


def count(session: Session, wanted: WantedLocations) -> int:
    """Count the locations asked for."""
    return int(session.scalars(_wanted(select(func.count()).select_from(Place), wanted)).one())


def keys(session: Session, wanted: WantedLocations) -> list[int]:
    """Answer the ids of all locations asked for, in their order."""
    return list(session.scalars(_wanted(select(Place.id), wanted).order_by(*_order(wanted))))


def view_counts(session: Session) -> dict[str, int]:
    """Count the locations of every view."""
    return {view: count(session, WantedLocations(view)) for view in VIEWS}


def in_use() -> ColumnElement[bool]:
    """Say which locations hold a box, a pallet or loose goods."""
    packed = exists().where(_inside.location_id == Place.id, _inside.kind.in_(PACKAGES))
    loose = exists().where(Balance.place_id == Place.id, Balance.quantity_milli > 0)
    return or_(packed, loose)


def _holds_locations() -> ColumnElement[bool]:
    return exists().where(_inside.parent_id == Place.id, _inside.kind.in_(LOCATIONS))


def _wanted(question: Question, wanted: WantedLocations) -> Question:
    is_one = and_(Place.kind.in_(LOCATIONS), Place.kind != "site")
    top = aliased(Place)
    ours = select(top.id).where(top.kind == "site")
    question = question.where(is_one, Place.top_id.in_(ours))
    if wanted.view != "all":
        question = question.where(in_use() if wanted.view == "used" else ~or_(in_use(), _holds_locations()))
    if wanted.text.strip():
        text, code = wanted.text.strip(), name_key(wanted.text)
        plain = func.replace(func.replace(func.lower(Place.code), "-", ""), " ", "")
        found = [Place.code.icontains(text, autoescape=True), Place.name.icontains(text, autoescape=True)]
        question = question.where(or_(*found, *([plain.startswith(code, autoescape=True)] if code else [])))
    return question


def _order(wanted: WantedLocations) -> tuple[Any, ...]:
    columns = (Place.name, Place.sort_code, Place.id) if wanted.sort == "name" else (Place.sort_code, Place.id)
    return tuple(column.desc() for column in columns) if wanted.descending else columns


def _packages(session: Session, ids: Sequence[int]) -> dict[tuple[int, str], int]:
    """Count boxes and pallets by location and kind."""
    asked = select(Place.location_id, Place.kind, func.count()).where(Place.kind.in_(PACKAGES))
    asked = asked.where(Place.location_id.in_(ids)).group_by(Place.location_id, Place.kind)
    return {(location or 0, kind): number for location, kind, number in session.execute(asked)}


def _loose(session: Session, ids: Sequence[int]) -> dict[int, int]:
    """Count the lots that lie at a location without a package."""
    asked = select(Balance.place_id, func.count()).where(Balance.place_id.in_(ids), Balance.quantity_milli > 0)
    return {row.place_id: row[1] for row in session.execute(asked.group_by(Balance.place_id))}
