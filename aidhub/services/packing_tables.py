"""Packing tables: locations where boxes are filled. Which one a workstation stands at is its own setting."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import Place
from aidhub.domain import errors
from aidhub.domain.ledger import Entry, Relocate
from aidhub.domain.location_uses import PACKING
from aidhub.domain.quantities import clean_text
from aidhub.services.ledger import record
from aidhub.services.location_edits import LONGEST_CODE, LocationsThere, plan_locations
from aidhub.services.places import LOCATIONS, PlaceRow, new_places, sites


def tables(session: Session) -> list[PlaceRow]:
    """List the packing tables, in the order of their codes."""
    top, parent = aliased(Place), aliased(Place)
    question = (
        select(Place.id, Place.kind, Place.code, Place.name, parent.code)
        .join(top, top.id == Place.top_id)
        .outerjoin(parent, parent.id == Place.parent_id)
        .where(Place.use == PACKING, Place.kind.in_(LOCATIONS), top.kind == "site")
        .order_by(Place.sort_code, Place.id)
    )
    return [PlaceRow(*row) for row in session.execute(question)]


def make_table(session: Session, code: str) -> int:
    """Make a packing table in the first warehouse as one step; answers the table.

    Raises:
        LocationsThere: a location is called so already.
        NotFound: there is no warehouse yet, or no name was typed.
    """
    code = clean_text(code, LONGEST_CODE)
    here = sites(session)
    if not here or not code:
        raise errors.NotFound(kind="place", name=code)
    if not plan_locations(session, here[0].id, [code]).codes:
        raise LocationsThere(count=1, first=code)
    [table_id] = new_places(session, "shelf", [code], use=PACKING)
    facts = {"count": 1, "first": code, "last": code}
    record(session, Entry("make_shelves", relocations=(Relocate(table_id, here[0].id),), facts=facts))
    return table_id
