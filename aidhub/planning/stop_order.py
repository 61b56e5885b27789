"""In which order stops are best reached: exact, by the method of Held and Karp."""

from __future__ import annotations

from collections.abc import Sequence

MOST_STOPS = 12
"""More are not put in order at once: the work doubles with each."""


def best_order(distances: Sequence[Sequence[int]], fixed_end: int | None = None) -> list[int]:
    """Put stops in the order with the shortest way from a start.

    Args:
        distances: how far it is from each point to each other; the first point is the start, the others are stops.
        fixed_end: the stop, counted from 1, that has to come last; None: any.

    Returns:
        The stops, counted from 1. Of ways equally long the one that keeps nearest to the order given.
    """
    count = len(distances) - 1
    if count > MOST_STOPS:
        raise ValueError(f"{count} stops are too many to be put in order")
    if count < 1:
        return []
    best: dict[tuple[int, int], tuple[int, tuple[int, ...]]] = {
        (1 << (stop - 1), stop): (distances[0][stop], (stop,)) for stop in range(1, count + 1)
    }
    whole = (1 << count) - 1
    for visited in range(1, whole + 1):
        for last in range(1, count + 1):
            if (visited, last) not in best:
                continue
            length, way = best[visited, last]
            for stop in range(1, count + 1):
                if visited & 1 << (stop - 1):
                    continue
                candidate = (length + distances[last][stop], (*way, stop))
                key = (visited | 1 << (stop - 1), stop)
                if key not in best or candidate < best[key]:
                    best[key] = candidate
    ends = [fixed_end] if fixed_end else range(1, count + 1)
    return list(min(best[whole, last] for last in ends)[1])
