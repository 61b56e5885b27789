"""Weights: shares that add up, and how well each weight is known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

MASS_UNITS_G = {"KGM": 1000, "GRM": 1, "TNE": 1_000_000}
"""Units that say by themselves what one of them weighs."""


class Source(StrEnum):
    """How a weight is known, the surest first; a guess stands where nothing is known at all."""

    WEIGHED = "weighed"
    TYPED = "typed"
    ESTIMATED = "estimated"
    GUESSED = "guessed"


_RANK = {source: rank for rank, source in enumerate(Source)}


@dataclass(frozen=True, slots=True)
class Weight:
    """So many grams, and how they are known."""

    grams: int
    source: Source

    @property
    def measured(self) -> bool:
        """Say whether somebody weighed it or typed it from a delivery note."""
        return self.source in (Source.WEIGHED, Source.TYPED)


def shares(total: int, parts: Sequence[int]) -> list[int]:
    """Share a whole number out in the proportion of ``parts`` by largest remainder, so that the shares add up to it.

    ``parts`` are zero or more; are they all zero, everybody gets the same.
    """
    weights = list(parts) if any(parts) else [1] * len(parts)
    whole = sum(weights)
    exact = [total * weight for weight in weights]
    found = [amount // whole for amount in exact]
    missing = total - sum(found)
    by_remainder = sorted(range(len(exact)), key=lambda index: (-(exact[index] % whole), index))
    for index in by_remainder[:missing]:
        found[index] += 1
    return found


def unit_weight(unit_code: str, net_g: int | None) -> int | None:
    """Tell what one unit weighs: what is known of the article, else what the unit itself says (a kilogram, a tonne)."""
    return MASS_UNITS_G.get(unit_code) if net_g is None else net_g


def amount(quantity_milli: int, each: int) -> int:
    """Multiply a quantity in thousandths with grams, cents or millilitres a unit; halves are rounded up."""
    return (quantity_milli * each + 500) // 1000


def worst(sources: Iterable[Source]) -> Source:
    """Tell how well a sum is known: as well as its worst part."""
    return max(sources, key=_RANK.__getitem__, default=Source.WEIGHED)


def total(weights: Iterable[Weight]) -> Weight:
    """Add weights up."""
    parts = list(weights)
    return Weight(sum(part.grams for part in parts), worst(part.source for part in parts))
