"""The one idea: everything is somewhere, and every change is an entry.

An entry holds movements of goods, relocations of places, promises of goods to a transport, and edits of fields.
Its reverse undoes it. What is outside (donor, loss, waste, not found, unmade) has no balance.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

OUTSIDE = ("donor", "loss", "waste", "not_found", "unmade")
"""The places of the outside world; ``unmade`` is where boxes and pallets are before they exist."""

PACKAGES = ("box", "pallet")
TOPS = ("site", "transport", "partner", "outside")
MAY_STAND_IN = {
    "aisle": ("site", "outside"),
    "rack": ("site", "aisle", "outside"),
    "shelf": ("site", "aisle", "rack", "outside"),
    "pallet": ("site", "aisle", "rack", "shelf", "pallet", "transport", "partner", "outside"),
    "box": ("site", "aisle", "rack", "shelf", "pallet", "box", "transport", "partner", "outside"),
}
"""Which kind of place may be put into which."""


@dataclass(frozen=True, slots=True)
class Move:
    """So many thousandths of a lot's unit from a place to another; more than zero."""

    lot_id: int
    from_id: int
    to_id: int
    quantity_milli: int


@dataclass(frozen=True, slots=True)
class Relocate:
    """A place, with all that is in it, goes into another."""

    place_id: int
    to_id: int


@dataclass(frozen=True, slots=True)
class Promise:
    """So many thousandths more (less, if negative) of a lot at a place are promised to a stop."""

    stop_id: int
    lot_id: int
    place_id: int
    delta_milli: int


@dataclass(frozen=True, slots=True)
class Edit:
    """A field of a row gets another value. ``expected``, if given, is what the person saw there before."""

    table: str
    row_id: int
    field: str
    after: Any
    expected: Any = ...


@dataclass(frozen=True, slots=True)
class Entry:
    """What a person did, as one whole thing.

    ``kind`` and ``facts`` make the sentence of the journal; facts are JSON values.
    """

    kind: str
    moves: tuple[Move, ...] = ()
    relocations: tuple[Relocate, ...] = ()
    promises: tuple[Promise, ...] = ()
    edits: tuple[Edit, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""

    def is_empty(self) -> bool:
        """Say whether nothing would change."""
        return not (self.moves or self.relocations or self.promises or self.edits)


@dataclass(slots=True)
class Change:
    """What an entry does to one balance, in thousandths of the article's unit."""

    quantity: int = 0
    reserved: int = 0

    def only_adds(self) -> bool:
        """Say whether no balance, however small, could be too small for it."""
        return 0 <= self.reserved <= self.quantity


Balances = dict[tuple[int, int], Change]
"""By lot and place, in their order."""


def changes(entry: Entry, outside: Collection[int]) -> Balances:
    """Sum an entry up per balance. Places in ``outside`` have no balance.

    Raises:
        ValueError: a movement of nothing, or of less, or from a place to itself.
    """
    sums: Balances = defaultdict(Change)
    for move in entry.moves:
        if move.quantity_milli <= 0 or move.from_id == move.to_id:
            raise ValueError(f"no movement: {move}")
        if move.from_id not in outside:
            sums[move.lot_id, move.from_id].quantity -= move.quantity_milli
        if move.to_id not in outside:
            sums[move.lot_id, move.to_id].quantity += move.quantity_milli
    for promise in entry.promises:
        sums[promise.lot_id, promise.place_id].reserved += promise.delta_milli
    return {key: sums[key] for key in sorted(sums) if sums[key].quantity or sums[key].reserved}


def promised(entry: Entry) -> tuple[Promise, ...]:
    """Sum an entry's promises up per stop, lot and place, in this order; what cancels out is no promise."""
    sums: dict[tuple[int, int, int], int] = defaultdict(int)
    for promise in entry.promises:
        sums[promise.stop_id, promise.lot_id, promise.place_id] += promise.delta_milli
    return tuple(Promise(*key, delta) for key, delta in sorted(sums.items()) if delta)
