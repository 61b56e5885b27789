"""Goods onto a transport as people name them, and others in their place."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from aidhub.services.loads import load_of
from aidhub.services.places import find_packages
from aidhub.services.promising import add_packages, add_quantity, release


def add_numbers(
    session: Session, transport_id: int, stop_id: int, numbers: Sequence[str], *, short_dated: bool = False
) -> int:
    """Promise boxes and pallets by what is written on them (4231, P-0312), as one step; answers the entry.

    Raises:
        NotFound: a number is not known; further as `add_packages`.
    """
    packages = list(dict.fromkeys(find_packages(session, numbers)))
    return add_packages(session, transport_id, stop_id, packages, short_dated=short_dated)


def replace_goods(session: Session, transport_id: int, stop_id: int, place_id: int, article_id: int) -> int | None:
    """Free goods at a place that may not go, and promise as much of the article that may; answers the last entry.

    Raises:
        NotEnoughUsable: there is less that may go; nothing is changed then.
    """
    load = load_of(session, transport_id).of_stop(stop_id)
    rows = [goods for goods in load.goods if goods.place_id == place_id and goods.kind.id == article_id]
    quantity = sum(goods.quantity_milli for goods in rows)
    if not quantity:
        return None
    release(session, transport_id, {goods.key for goods in rows}, stop_id)
    return add_quantity(session, transport_id, stop_id, article_id, quantity)
