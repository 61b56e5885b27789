"""Goods and packages change their place inside the warehouse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Balance, Place, Reservation
from aidhub.domain import errors
from aidhub.domain.ledger import PACKAGES, Entry, Move, Promise, Relocate
from aidhub.services.ledger import among, chunks, outside, record
from aidhub.services.places import find_location, find_packages, new_packages, package_number
from aidhub.services.stock_question import WHOLE

StockKey = tuple[int, int]
"""Goods as a row of Stock names them: lot and place; `WHOLE` for the lot means a pallet with all that is on it."""


class NotInWarehouse(errors.AidHubError):
    """Goods or a package are on the road, with a partner, or no more. Facts: what, where."""


def move(session: Session, rows: Sequence[StockKey], to_id: int) -> int:
    """Bring goods to a place as one step. Goods in a box go with the box, with all that is in it; loose goods go loose.

    What stands on a pallet that goes as a whole stays on it.

    What is promised to a transport stays promised. Answers the entry.

    Raises:
        NotInWarehouse: something is not here to be moved.
        WrongPlace: it cannot stand there.
    """
    places = _places(session, [place_id for _, place_id in rows])
    goal = place_here(session, to_id)
    for place in places.values():
        _refuse_away(session, place)
    whole = {place_id for lot_id, place_id in rows if lot_id == WHOLE}
    rows = [key for key in rows if key[0] == WHOLE or not whole & {key[1], places[key[1]].parent_id}]
    packages = sorted({place_id for _, place_id in rows if places[place_id].kind in PACKAGES} - {to_id})
    loose = [key for key in rows if places[key[1]].kind not in PACKAGES and key[1] != to_id]
    moves, promises = moved_loose(session, loose, to_id)
    steps = tuple(Relocate(place_id, to_id) for place_id in packages if places[place_id].parent_id != to_id)
    if not steps and not moves:
        raise errors.WrongPlace(place=_what(places, packages, loose), into=goal.code)
    facts = {"what": _what(places, packages, loose), "count": len(packages) + len(loose), "to": goal.code}
    return record(session, Entry("move", moves=tuple(moves), relocations=steps, promises=tuple(promises), facts=facts))


def move_to(session: Session, rows: Sequence[StockKey], goal: str) -> int:
    """Bring goods to a location, or onto a pallet, by what is written on it; see `move`.

    Raises:
        NotFound: nothing is called so; the facts name the nearest location.
    """
    return move(session, rows, find_goal(session, goal))


def goal_called(session: Session, goal: str) -> str:
    """Answer what is written on the location or pallet that is meant; see `find_goal`."""
    place = session.get_one(Place, find_goal(session, goal))
    return place.code or place.name


def find_goal(session: Session, goal: str) -> int:
    """Find a location, or a pallet, by what is written on it.

    Raises:
        NotFound: nothing is called so; the facts name the nearest location.
    """
    kind, number = package_number(goal)
    if kind == "pallet" and number is not None:
        return find_packages(session, [goal])[0]
    return find_location(session, goal)


def move_packages(session: Session, package_ids: Sequence[int], to_id: int, kind: str = "move") -> int:
    """Bring boxes or pallets to a place or onto a pallet as one step; answers the entry."""
    places = _places(session, package_ids)
    for place in places.values():
        _refuse_away(session, place)
    goal = place_here(session, to_id)
    steps = tuple(Relocate(id_, to_id) for id_ in sorted(places) if places[id_].parent_id != to_id)
    facts = {"what": _what(places, sorted(places), []), "count": len(places), "to": goal.code}
    return record(session, Entry(kind, relocations=steps, facts=facts))


def make_pallet(session: Session, box_ids: Sequence[int], place_id: int, **fields: Any) -> int:
    """Put boxes on a new pallet as one step; answers the pallet. ``fields``: carrier, tare, measures."""
    [pallet_id] = new_packages(session, "pallet", [{"state": "closed", "carrier_key": "EUR1", **fields}])
    places = _places(session, box_ids)
    for place in places.values():
        _refuse_away(session, place)
    steps = (Relocate(pallet_id, place_id), *(Relocate(box_id, pallet_id) for box_id in box_ids))
    code = session.get_one(Place, pallet_id).code
    record(session, Entry("palletise", relocations=steps, facts={"pallet": code, "count": len(box_ids)}))
    return pallet_id


def split(session: Session, lot_id: int, from_id: int, quantity_milli: int, to_id: int) -> int:
    """Bring a part of what lies at a place to another, free goods only; answers the entry.

    Raises:
        NotEnoughStock: less than that is free there.
    """
    source, goal = place_here(session, from_id), place_here(session, to_id)
    facts = {"what": source.code, "quantity_milli": quantity_milli, "to": goal.code}
    return record(session, Entry("split", moves=(Move(lot_id, from_id, to_id, quantity_milli),), facts=facts))


def write_off(session: Session, rows: Sequence[StockKey], reason: str, to: str = "loss") -> int:
    """Take goods out of the stock for a reason: lost, waste, not found. Promised goods are refused.

    Raises:
        NotEnoughStock: some of it is promised.
    """
    places = _places(session, [place_id for _, place_id in rows])
    for place in places.values():
        _refuse_away(session, place)
    gone = outside(session, to)
    moves = tuple(Move(row.lot_id, row.place_id, gone, row.quantity_milli) for row in _balances(session, rows))
    facts = {"what": _what(places, sorted(places), []), "count": len(rows), "to": to}
    return record(session, Entry("write_off", moves=moves, facts=facts, note=reason))


def moved_loose(session: Session, keys: Sequence[StockKey], to_id: int) -> tuple[list[Move], list[Promise]]:
    """Say what brings loose goods to a place, and their promises with them."""
    moves = [Move(row.lot_id, row.place_id, to_id, row.quantity_milli) for row in _balances(session, keys)]
    promises = []
    for piece in chunks(keys):
        question = select(Reservation).where(
            among(piece, Reservation.lot_id, Reservation.place_id), Reservation.quantity_milli > 0
        )
        for kept in session.scalars(question):
            promises.append(Promise(kept.stop_id, kept.lot_id, kept.place_id, -kept.quantity_milli))
            promises.append(Promise(kept.stop_id, kept.lot_id, to_id, kept.quantity_milli))
    return moves, promises


def _balances(session: Session, keys: Sequence[StockKey]) -> list[Balance]:
    found: list[Balance] = []
    for piece in chunks(sorted(set(keys))):
        question = select(Balance).where(among(piece, Balance.lot_id, Balance.place_id), Balance.quantity_milli > 0)
        found += session.scalars(question.execution_options(populate_existing=True))
    return found


def _places(session: Session, ids: Sequence[int]) -> dict[int, Place]:
    found: dict[int, Place] = {}
    for piece in chunks(sorted(set(ids))):
        question = select(Place).where(Place.id.in_(piece)).execution_options(populate_existing=True)
        found.update({place.id: place for place in session.scalars(question)})
    return found


def place_here(session: Session, place_id: int) -> Place:
    """Answer a place of a warehouse of ours.

    Raises:
        NotInWarehouse: it is on the road, with a partner, or no more.
    """
    place = session.get_one(Place, place_id, populate_existing=True)
    _refuse_away(session, place)
    return place


def _refuse_away(session: Session, place: Place) -> None:
    top = session.get_one(Place, place.top_id)
    if top.kind != "site":
        raise NotInWarehouse(what=place.code, where=top.code or top.name)


def _what(places: dict[int, Place], packages: Sequence[int], loose: Sequence[StockKey]) -> str:
    """Name what was moved: a few numbers, or how many."""
    codes = [places[id_].code for id_ in packages] + [places[place_id].code for _, place_id in loose]
    return ", ".join(codes[:3]) + (" …" if len(codes) > 3 else "")  # noqa: PLR2004
