"""Locations are made, named and removed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Article, Place
from aidhub.domain.errors import AidHubError, Changed, refusals
from aidhub.domain.ledger import Edit, Entry, Relocate
from aidhub.domain.location_uses import parse_use
from aidhub.domain.quantities import clean_text
from aidhub.domain.spelling import name_key
from aidhub.services.ledger import outside, record
from aidhub.services.location_list import LocationRow, rows_of
from aidhub.services.places import LOCATIONS, new_places

MOST_PALLETS = 10_000
LONGEST_CODE = 60


class LocationsThere(AidHubError):
    """All the locations that were to be made are there already."""


class LocationInUse(AidHubError):
    """A location that holds goods, or that articles belong to, cannot be removed.

    Facts: code, there (boxes, pallets, loose: how many), articles (how many), inside (a location in it).
    """


class NoNumberOfPallets(AidHubError):
    """What was typed is no number of pallets."""


@dataclass(frozen=True, slots=True)
class Planned:
    """Which locations a step would make, and how many of them are there already and stay as they are."""

    codes: tuple[str, ...]
    there: int


def plan_locations(session: Session, site_id: int, codes: Sequence[str]) -> Planned:
    """Look which of these locations a warehouse has not got yet."""
    known = select(Place.code).where(Place.kind.in_(LOCATIONS), Place.top_id == site_id)
    taken = {name_key(code) for code in session.scalars(known)}
    new = tuple(code for code in codes if name_key(clean_text(code, LONGEST_CODE)) not in taken)
    return Planned(new, len(codes) - len(new))


def make_locations(session: Session, site_id: int, codes: Sequence[str], room: int | None = None) -> int:
    """Make the locations that are not there yet as one step, each in its aisle; answers the entry.

    Args:
        site_id: the warehouse.
        codes: what is written on them, see `aidhub.domain.location_codes`.
        room: how many pallets each takes; None: not known.

    Raises:
        LocationsThere: none of them is new.
    """
    planned = plan_locations(session, site_id, codes)
    if not planned.codes:
        raise LocationsThere(count=len(codes), first=codes[0])
    aisles, made = _aisles(session, site_id, planned.codes)
    ids = new_places(session, "shelf", planned.codes, pallets=room)
    shelves = [Relocate(id_, aisles.get(_aisle(code), site_id)) for id_, code in zip(ids, planned.codes, strict=True)]
    facts = {"count": len(ids), "first": planned.codes[0], "last": planned.codes[-1]}
    return record(session, Entry("make_shelves", relocations=(*made, *shelves), facts=facts))


def _aisle(code: str) -> str:
    return code.partition("-")[0] if "-" in code else ""


def _aisles(session: Session, site_id: int, codes: Sequence[str]) -> tuple[dict[str, int], list[Relocate]]:
    """Find the aisles of these codes by name, and make those that are missing."""
    question = select(Place.code, Place.id).where(Place.kind == "aisle", Place.parent_id == site_id)
    there = {row.code: row.id for row in session.execute(question)}
    missing = sorted({_aisle(code) for code in codes} - {"", *there})
    new = new_places(session, "aisle", missing) if missing else []
    return {**there, **dict(zip(missing, new, strict=True))}, [Relocate(id_, site_id) for id_ in new]


@dataclass(frozen=True, slots=True)
class LocationEdit:
    """A cell of a location (``column`` name, room or use), the text typed, and the location as the person saw it."""

    location: LocationRow
    column: str
    text: str


def check_locations(session: Session, edits: Sequence[LocationEdit]) -> list[AidHubError | None]:
    """Say of each edit why it cannot be kept; None if it can."""
    there = _current(session, edits)
    return refusals(lambda edit: _read(edit, there), edits)


def edit_locations(session: Session, edits: Sequence[LocationEdit]) -> int:
    """Change names, room and uses of locations as one step; answers the entry.

    Raises:
        NoNumberOfPallets, NoLocationUse, TextTooLong: nothing is changed.
        Changed: somebody else changed it meanwhile, or removed it.
        NothingChanged: it is so already.
    """
    there = _current(session, edits)
    read = tuple(_read(edit, there) for edit in edits)
    facts = {"count": len(there), "first": edits[0].location.code}
    return record(session, Entry("edit_locations", edits=read, facts=facts))


def _current(session: Session, edits: Sequence[LocationEdit]) -> dict[int, LocationRow]:
    return {row.id: row for row in rows_of(session, [edit.location.id for edit in edits])}


def _read(edit: LocationEdit, there: Mapping[int, LocationRow]) -> Edit:
    seen, now = edit.location, there.get(edit.location.id)
    if now is None or getattr(now, edit.column) != getattr(seen, edit.column):
        raise Changed(kind="place", name=seen.code, field=edit.column)
    if edit.column == "name":
        return Edit("place", seen.id, "name", clean_text(edit.text))
    if edit.column == "use":
        return Edit("place", seen.id, "use", parse_use(edit.text))
    return Edit("place", seen.id, "pallets", pallets_of(edit.text))


def pallets_of(text: str) -> int | None:
    """Read how many pallets fit; an empty text is not known.

    Raises:
        NoNumberOfPallets: it is no whole number from 0 to 10,000.
    """
    plain = text.strip()
    if not plain:
        return None
    if not (plain.isascii() and plain.isdigit() and int(plain[:9]) <= MOST_PALLETS):
        raise NoNumberOfPallets(text=plain[:40], limit=MOST_PALLETS)
    return int(plain)


def remove_locations(session: Session, ids: Sequence[int]) -> int:
    """Take away locations nothing lies at; answers the entry. Undo brings them back.

    Raises:
        LocationInUse: the first that holds something, or that articles usually go to; none is removed.
    """
    for location in rows_of(session, ids):
        _refuse_in_use(session, location)
    unmade = outside(session, "unmade")
    facts = {"count": len(ids), "first": session.get_one(Place, ids[0]).code}
    return record(
        session, Entry("remove_locations", relocations=tuple(Relocate(id_, unmade) for id_ in ids), facts=facts)
    )


def _refuse_in_use(session: Session, location: LocationRow) -> None:
    usual = select(Article.code).where(Article.default_place_id == location.id, Article.active)
    articles = len(session.scalars(usual).all())
    inside = session.scalars(
        select(Place.code).where(Place.parent_id == location.id, Place.kind.in_(LOCATIONS))
    ).first()
    if not location.is_empty or articles or inside:
        there = {"boxes": location.boxes, "pallets": location.pallets, "loose": location.loose}
        raise LocationInUse(code=location.code, there=there, articles=articles, inside=inside or "")
