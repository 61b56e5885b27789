"""Filling a vehicle without a needs list: what should go first, as long as it fits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from aidhub.planning.first_to_expire import PassedOver, Reason


@dataclass(frozen=True, slots=True)
class Freightable:
    """Something that could travel as one: a pallet, a box, or goods that lie loose.

    ``stops`` are the stops whose partners accept all of it and where it keeps long enough. ``pallets`` is 1 for a
    pallet, else 0; ``floor_um`` its loading metres in thousandths of a millimetre, of all others by their volume.
    ``units`` is how many equal units it can be divided into; 1: it goes whole or not at all.
    """

    key: int
    gross_g: int
    floor_um: int
    volume_ml: int
    stops: tuple[int, ...]
    pallets: int = 0
    expires: date | None = None
    age: int = 0
    units: int = 1


@dataclass(slots=True)
class Space:
    """What is still free of a vehicle."""

    gross_g: int
    floor_um: int
    volume_ml: int
    pallets: int

    def units(self, piece: Freightable) -> int:
        """Tell how many units of something fit, of all that there are."""
        fits = [piece.units]
        for free, needed in (
            (self.gross_g, piece.gross_g), (self.floor_um, piece.floor_um), (self.volume_ml, piece.volume_ml),
            (self.pallets, piece.pallets),
        ):  # fmt: skip
            if needed:
                fits.append(max(free, 0) * piece.units // needed)
        return min(fits)

    def take(self, piece: Freightable, units: int) -> None:
        """Use the room of so many units."""
        self.gross_g -= -(-piece.gross_g * units // piece.units)
        self.floor_um -= -(-piece.floor_um * units // piece.units)
        self.volume_ml -= -(-piece.volume_ml * units // piece.units)
        self.pallets -= piece.pallets


@dataclass(frozen=True, slots=True)
class Placed:
    """Something that goes to a stop: so many of its units, and why."""

    key: int
    stop_id: int
    units: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class Filled:
    """What goes along, and why the rest does not."""

    placed: tuple[Placed, ...] = ()
    left: Mapping[int, PassedOver] = field(default_factory=dict)


def fill(pieces: Iterable[Freightable], space: Space, loaded: Mapping[int, int], stops: Sequence[int]) -> Filled:
    """Choose what goes along until payload, floor, volume or pallet places are full.

    The first to expire goes first, what keeps goes last; of what is equally urgent, pallets before all else, then the
    oldest. What does not fit any more is left, and smaller things are still tried. Of several stops that may have it,
    the one that got the least weight so far gets it, so that the stops share evenly.

    Args:
        pieces: what could travel.
        space: what is free; used up meanwhile.
        loaded: grams that each stop has already, by its id.
        stops: the stops in their order, which decides where they have the same.
    """
    weights = {stop: loaded.get(stop, 0) for stop in stops}
    placed: list[Placed] = []
    left: dict[int, PassedOver] = {}
    for piece in sorted(pieces, key=_urgency):
        open_to = [stop for stop in stops if stop in piece.stops]
        units = space.units(piece)
        if not open_to or not units:
            left[piece.key] = PassedOver.NO_ROOM if open_to else PassedOver.NOT_ACCEPTED
            continue
        stop = min(open_to, key=lambda stop: (weights[stop], stops.index(stop)))
        space.take(piece, units)
        weights[stop] += piece.gross_g * units // piece.units
        placed.append(Placed(piece.key, stop, units, Reason.OLDEST if piece.expires is None else Reason.EXPIRES_FIRST))
    return Filled(tuple(placed), left)


def _urgency(piece: Freightable) -> tuple[date, int, int, int]:
    return piece.expires or date.max, -piece.pallets, piece.age, piece.key
