"""Where the weight of a load lies: its centre, what kingpin and axles bear of it, and where the centre may be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

SIDE_PERMILLE = 50
"""Left and right may differ by so much of the load. Source: practice of load securing."""


@dataclass(frozen=True, slots=True)
class Supports:
    """The two places a floor rests on, from the front wall: kingpin or front axle, and the centre of the rear axles.

    ``front_mm`` is negative for an axle before the wall. Limits are for the load and the empty vehicle together, which
    rests with ``front_tare_g`` and ``rear_tare_g``; None: not known.
    """

    front_mm: int
    rear_mm: int
    front_limit_g: int | None = None
    rear_limit_g: int | None = None
    front_tare_g: int = 0
    rear_tare_g: int = 0

    @property
    def wheelbase_mm(self) -> int:
        """Tell how far apart they are."""
        return self.rear_mm - self.front_mm


@dataclass(frozen=True, slots=True)
class Range:
    """From where to where a centre of gravity may lie, in millimetres from the front wall; empty if low is behind."""

    low_mm: int
    high_mm: int

    @property
    def is_empty(self) -> bool:
        """Say whether no centre is good."""
        return self.low_mm > self.high_mm

    def beside(self, centre_mm: int) -> int:
        """Tell how far a centre is outside: negative in front of it, positive behind it, 0 within."""
        return min(centre_mm - self.low_mm, 0) or max(centre_mm - self.high_mm, 0)


def centre(weights: Iterable[tuple[int, int]]) -> int:
    """Tell where the centre of weights lies, each its place (mm) and grams; 0 of nothing.

    Source:
        x = sum(w_i x_i) / sum(w_i), measured from the front wall.
    """
    moment = grams = 0
    for place, weight in weights:
        moment += place * weight
        grams += weight
    return round(moment / grams) if grams else 0


def bearing(supports: Supports, weight_g: int, centre_mm: int) -> tuple[int, int]:
    """Tell what rests in front and at the rear of a load, in grams, without the empty vehicle.

    Source:
        axle load = W (x - front) / wheelbase, kingpin load = W - axle load.
    """
    rear = round(weight_g * (centre_mm - supports.front_mm) / supports.wheelbase_mm)
    return weight_g - rear, rear


def good_range(supports: Supports, weight_g: int, length_mm: int) -> Range:
    """Tell where the centre of a load of this weight may lie so that neither support bears more than it may.

    For 24 t on a semi-trailer (kingpin at 1.6 m with 11.5 t, axles at 9.3 m with 19 t) it is 5.6 to 7.7 m.
    """
    low, high = 0, length_mm
    if weight_g > 0 and supports.front_limit_g is not None:
        allowed = supports.front_limit_g - supports.front_tare_g
        low = max(low, -(-(supports.rear_mm * weight_g - supports.wheelbase_mm * allowed) // weight_g))
    if weight_g > 0 and supports.rear_limit_g is not None:
        allowed = supports.rear_limit_g - supports.rear_tare_g
        high = min(high, (supports.front_mm * weight_g + supports.wheelbase_mm * allowed) // weight_g)
    return Range(low, high)
