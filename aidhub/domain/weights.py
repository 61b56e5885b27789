"""Weights: shares that add up."""

from __future__ import annotations

from collections.abc import Sequence


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
