"""What stands where on the floor of a transport's vehicle, as it is kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Placement
from aidhub.domain.floor import Floor, Item, Spot, item_of, loose_length
from aidhub.domain.freight import Freight, Piece, Room
from aidhub.domain.limits import Limits
from aidhub.domain.load import Load


def placements(session: Session, transport_id: int) -> dict[int, Spot]:
    """Read where packages stand, by their ids; some of them may not be of the load any more."""
    question = (
        select(Placement)
        .where(Placement.transport_id == transport_id, Placement.active)
        .order_by(Placement.id)
        .execution_options(populate_existing=True)
    )
    return {row.place_id: Spot(row.x_mm, row.y_mm, row.level, row.turned) for row in session.scalars(question)}


@dataclass(frozen=True, slots=True)
class Carried:
    """What a load puts on a floor: items by the ids of their packages, grams and millilitres of what lies loose."""

    items: Mapping[int, Item]
    loose_g: int
    loose_ml: int


def carried(load: Load, weighed: Freight, positions: Mapping[int, int]) -> Carried:
    """Part a load into what stands by itself and the rest; ``positions`` are those of the stops, by their ids.

    A piece for several stops counts for the first of them.
    """
    items: dict[int, Item] = {}
    loose_g = loose_ml = 0
    for piece in weighed.pieces:
        item = item_of(piece, _first_stop(load, piece, positions))
        if item is None:
            loose_g, loose_ml = loose_g + piece.weight.grams, loose_ml + piece.volume_ml
        else:
            items[item.key] = item
    return Carried(items, loose_g, loose_ml)


def floor_of(load: Carried, room: Room, limits: Limits, kept: Mapping[int, Spot]) -> Floor:
    """Put a load on the floor of its vehicle, as far as it has places (``kept``, some of what is not here any more).

    Where what was below left the load, the rest of the stack stands lower.
    """
    spots = _settled({key: spot for key, spot in kept.items() if key in load.items})
    return Floor(room, load.items, spots, load.loose_g, loose_length(load.loose_ml, room, limits))


def _first_stop(load: Load, piece: Piece, positions: Mapping[int, int]) -> int:
    return min((positions[load.goods[row].stop_id] for row in piece.goods if load.goods[row].stop_id in positions),
               default=1)  # fmt: skip


def _settled(spots: Mapping[int, Spot]) -> dict[int, Spot]:
    """Let stacks stand on the floor again from which something was taken."""
    columns: dict[tuple[int, int], list[int]] = defaultdict(list)
    for key, spot in spots.items():
        columns[spot.x_mm, spot.y_mm].append(key)
    return {
        key: replace(spots[key], level=level)
        for keys in columns.values()
        for level, key in enumerate(sorted(keys, key=lambda key: (spots[key].level, key)))
    }
