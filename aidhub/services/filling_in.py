"""Filling in what papers lack, as it was typed: names of carriers and crossings are found first."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from aidhub.services.choices import carrier_named, find_crossing
from aidhub.services.paper_gaps import fill_in


def fill_in_typed(session: Session, table: str, row_id: int, name: str, value: Any) -> int:
    """Fill in a field; a carrier nobody knows is entered anew. Answers the entry.

    Raises:
        NotFound: no crossing is called so; further as `fill_in`.
    """
    if name == "carrier_id":
        value = carrier_named(session, str(value))
    elif name == "crossing_key":
        value = find_crossing(session, str(value))
    return fill_in(session, table, row_id, name, value)
