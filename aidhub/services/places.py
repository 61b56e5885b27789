"""Places of the warehouse: making them and finding them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, cast

from sqlalchemy import insert, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import Place
from aidhub.domain import errors
from aidhub.domain.codes import read_own_code
from aidhub.domain.ledger import PACKAGES, Entry, Relocate
from aidhub.domain.location_codes import code_parts
from aidhub.domain.spelling import name_key, sort_key
from aidhub.services.ledger import insert_rows, outside, record, take_numbers

LOCATIONS = ("site", "aisle", "rack", "shelf")
MOST_DIGITS = 15
"""What is longer is no number of ours; a database could not even ask for it."""


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place as lists and choices show it."""

    id: int
    kind: str
    code: str
    name: str
    parent_code: str


def make_site(session: Session, code: str, name: str) -> int:
    """Make a warehouse: the root of a tree of places. Not undone; it is part of setting up."""
    site_id = session.scalars(
        insert(Place).values(kind="site", code=code, sort_code=sort_key(code), name=name).returning(Place.id)
    ).one()
    place = session.get_one(Place, site_id)
    place.top_id = place.location_id = site_id
    session.flush()
    return site_id


def sites(session: Session) -> list[PlaceRow]:
    """List the warehouses, the first one made first."""
    question = select(Place).where(Place.kind == "site").order_by(Place.id)
    return [PlaceRow(place.id, place.kind, place.code, place.name, "") for place in session.scalars(question)]


def make_shelves(session: Session, codes: Sequence[str], parent_id: int, room: int | None = None) -> int:
    """Make shelves in a site, aisle or rack as one step; answers the entry. ``room``: pallets each takes, if known."""
    ids = new_places(session, "shelf", codes, pallets=room)
    relocations = tuple(Relocate(id_, parent_id) for id_ in ids)
    facts = {"count": len(codes), "first": codes[0], "last": codes[-1]}
    return record(session, Entry("make_shelves", relocations=relocations, facts=facts))


def new_places(session: Session, kind: str, codes: Sequence[str], **fields: Any) -> list[int]:
    """Make rows for places that are nowhere yet; the entry that uses them relocates them in."""
    unmade = outside(session, "unmade")
    rows = [
        {
            "kind": kind,
            "code": code,
            "sort_code": sort_key(code),
            "parent_id": unmade,
            "top_id": unmade,
            "location_id": unmade,
            **fields,
        }
        for code in codes
    ]
    return _inserted(session, rows)


def new_packages(session: Session, kind: str, fields: Sequence[dict[str, Any]]) -> list[int]:
    """Make boxes or pallets with the next numbers, one for each set of fields (weight, measures, package type ...).

    They are nowhere yet; the entry that uses them relocates them in.
    """
    unmade = outside(session, "unmade")
    numbers = take_numbers(session, kind, len(fields)) if fields else range(0)
    rows = []
    for number, own in zip(numbers, fields, strict=True):
        code = package_code(kind, number)
        rows.append(
            {
                "kind": kind,
                "number": number,
                "code": code,
                "sort_code": sort_key(code),
                "parent_id": unmade,
                "top_id": unmade,
                "location_id": unmade,
                "package_code": "CT" if kind == "box" else "PX",
                **own,
            }
        )
    return _inserted(session, rows)


def package_code(kind: str, number: int) -> str:
    """Write the number of a box or pallet as it stands on its label: 4231, P-0312."""
    return str(number) if kind == "box" else f"P-{number:04}"


def _inserted(session: Session, rows: Sequence[dict[str, Any]]) -> list[int]:
    fields = {name for row in rows for name in row}
    return insert_rows(session, Place, [{name: row.get(name, _default(name)) for name in fields} for row in rows])


def _default(name: str) -> Any:
    default = Place.__table__.c[name].default
    return default.arg if default is not None else None


def find_location(session: Session, name: str, site_id: int | None = None) -> int:
    """Find a place goods can lie at by what is written on it, whatever the spelling (a-5-2 finds A-05-2), or its label.

    Raises:
        NotFound: nothing is called so; the facts name the nearest.
        Ambiguous: it fits several.
    """
    wanted = name_key(name)
    question = select(Place.id, Place.code, Place.name).where(Place.kind.in_(LOCATIONS))
    if site_id is not None:
        question = question.where(Place.top_id == site_id)
    known = session.execute(question.where(Place.top_id != outside(session, "unmade"))).all()
    kind, number = read_own_code(name) or ("", 0)
    if kind == "location":
        matches = [row for row in known if row.id == number]
    else:
        matches = [row for row in known if wanted and wanted in (name_key(row.code), name_key(row.name))]
        matches = matches or [row for row in known if wanted and code_parts(row.code) == code_parts(name)]
    if len(matches) > 1:
        matches = [row for row in matches if row.code == name] or matches
    if len(matches) == 1:
        return cast("int", matches[0].id)
    if matches:
        raise errors.Ambiguous(kind="place", name=name, matches=[row.code for row in matches])
    near = get_close_matches(name.upper(), [row.code for row in known], n=1, cutoff=0.5)
    raise errors.NotFound(kind="place", name=name, nearest=near[0] if near else "")


def find_packages(session: Session, numbers: Iterable[str]) -> list[int]:
    """Find boxes and pallets by what is written on them: 4231, P-0312, p312.

    Raises:
        NotFound: one of them is not known, or is no more.
    """
    unmade = outside(session, "unmade")
    ids = []
    for text in numbers:
        kind, number = package_number(text)
        question = select(Place.id).where(Place.kind == kind, Place.number == number, Place.top_id != unmade)
        place_id = session.scalars(question).first() if number is not None else None
        if place_id is None:
            raise errors.NotFound(kind=kind, name=text)
        ids.append(place_id)
    return ids


def package_number(text: str) -> tuple[str, int | None]:
    """Read what is written on a package, or its label: 4231 is a box, P-0312 a pallet. None where it is no number."""
    own = read_own_code(text)
    if own and own[0] in PACKAGES:
        return own
    plain = text.strip().upper()
    kind = "pallet" if plain.startswith(("P", "П")) else "box"
    digits = plain.lstrip("PП").strip(" -\u2013")
    return kind, int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= MOST_DIGITS else None


def locations(session: Session, site_id: int | None = None) -> list[PlaceRow]:
    """List where goods can be put in a warehouse, or in all of them, in the order of their codes."""
    parent = aliased(Place)
    question = (
        select(Place.id, Place.kind, Place.code, Place.name, parent.code)
        .outerjoin(parent, parent.id == Place.parent_id)
        .where(Place.kind.in_(LOCATIONS), Place.top_id != outside(session, "unmade"))
        .order_by(Place.sort_code, Place.id)
    )
    if site_id is not None:
        question = question.where(Place.top_id == site_id)
    return [PlaceRow(*row) for row in session.execute(question)]
