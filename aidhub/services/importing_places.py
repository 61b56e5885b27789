"""Where the goods of a list lie: warehouse, shelf, pallet and box as the list names them, found or made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Place
from aidhub.domain.ledger import PACKAGES, Relocate
from aidhub.domain.quantities import SHORT
from aidhub.domain.spelling import name_key
from aidhub.exchange.goods import Goods
from aidhub.services.places import LOCATIONS, new_packages, new_places

KINDS = ("aisle", "shelf", "pallet", "box")
"""What is made, from the outside in."""

USUAL_PALLET = "EUR1"
"""What a pallet is taken for until somebody says otherwise."""

CODE = 60
"""Letters the code of a place may have; the name keeps what the list says."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place to be made: its kind, what it is called, folded, and what it stands in."""

    kind: str
    name: str
    parent: Spot | int


class ListedPlaces:
    """The places of a list. First every row asks for its own, then those that are new are made together.

    A place is the same if it is called the same in the same place: box 1 on pallet 2 is not box 1 on pallet 3. Boxes
    and pallets get numbers of ours and keep the list's own as their name.
    """

    def __init__(self, session: Session, site_id: int, usual_id: int) -> None:
        self._session, self._site, self._usual = session, site_id, usual_id
        self._anywhere: dict[str, int] = {}
        self._within: dict[tuple[int, str], int] = {}
        self._called: dict[Spot, str] = {}
        self._weights: dict[Spot, list[int | None]] = {}
        self._made: dict[Spot, int] = {}
        question = select(Place.id, Place.parent_id, Place.code, Place.name)
        question = question.where(Place.top_id == site_id, Place.kind.in_(LOCATIONS)).order_by(Place.id.desc())
        rows = session.execute(question).all()
        parents = {row.id: row.parent_id for row in rows}
        for row in rows:
            for key in filter(None, map(name_key, (row.code, row.name))):
                self._anywhere[key] = row.id
                self._within |= {(around, key): row.id for around in _upwards(row.parent_id, parents)}

    def of(self, goods: Goods) -> Spot | int:
        """Say where a row's goods lie: box before pallet before shelf before warehouse before the usual place."""
        here: Spot | int = self._usual
        if name_key(goods.warehouse):
            here = self._anywhere.get(name_key(goods.warehouse)) or self._spot("aisle", goods.warehouse, self._site)
        if goods.places and name_key(goods.places[0]):
            here = self._shelf(goods.places[0], here)
        if name_key(goods.pallet):
            here = self._spot("pallet", goods.pallet, here)
        if name_key(goods.box):
            here = self._spot("box", goods.box, here)
            self._weights.setdefault(here, []).append(goods.gross_g)
        return here

    def make(self) -> list[Relocate]:
        """Make what is new; answers what brings it to where it stands."""
        steps: list[Relocate] = []
        for kind in KINDS:
            spots = [spot for spot in self._called if spot.kind == kind]
            self._made |= dict(zip(spots, self._rows(kind, spots), strict=True))
            steps += [Relocate(self._made[spot], self.id_of(spot.parent)) for spot in spots]
        return steps

    def id_of(self, spot: Spot | int) -> int:
        """Give the place, once all are made."""
        return spot if isinstance(spot, int) else self._made[spot]

    def _shelf(self, name: str, here: Spot | int) -> Spot | int:
        """Find a shelf in the warehouse the row names, or anywhere on the site if it names none."""
        key = name_key(name)
        if here == self._usual:
            return self._anywhere.get(key) or self._spot("shelf", name, self._site)
        known = self._within.get((here, key)) if isinstance(here, int) else None
        return known or self._spot("shelf", name, here)

    def _spot(self, kind: str, name: str, parent: Spot | int) -> Spot:
        spot = Spot(kind, name_key(name), parent)
        self._called.setdefault(spot, name)
        return spot

    def _rows(self, kind: str, spots: Sequence[Spot]) -> list[int]:
        names = [self._called[spot] for spot in spots]
        if kind in PACKAGES:
            return new_packages(self._session, kind, [self._package(spot) for spot in spots])
        if all(len(name) <= CODE for name in names):
            return new_places(self._session, kind, names)
        return [new_places(self._session, kind, [name[:CODE]], name=name)[0] for name in names]

    def _package(self, spot: Spot) -> dict[str, Any]:
        """Say what is known of a box or pallet: the gross weight of a row is its box's, if nothing else is in there."""
        grams = self._weights.get(spot, [])
        [weight] = grams if len(grams) == 1 else [None]
        source = "" if weight is None else "typed"
        carrier = USUAL_PALLET if spot.kind == "pallet" else None
        name = self._called[spot][:SHORT]
        return {"name": name, "state": "closed", "carrier_key": carrier, "gross_g": weight, "gross_source": source}


def _upwards(place_id: int | None, parents: Mapping[int, int | None]) -> Iterator[int]:
    """Give a place and all around it."""
    while place_id is not None:
        yield place_id
        place_id = parents.get(place_id)
