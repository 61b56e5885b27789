"""The codes of locations: aisle, rack and level, such as A-05-2."""

from __future__ import annotations

import re

from aidhub.domain.errors import AidHubError
from aidhub.domain.spelling import search_text

MOST_LOCATIONS, MOST_RACKS = 2_000, 999
"""Locations made in one step; racks of an aisle, and levels of a rack."""

_RANGE = re.compile(r"(\w)\s*[-–]\s*(\w)")
_ALPHABETS = ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ", "0123456789")


class AislesNotUnderstood(AidHubError):
    """What was typed for the aisles names none."""


class TooManyLocations(AidHubError):
    """More than can be looked over before they are made."""


def aisles_of(text: str) -> list[str]:
    """Read the aisles meant: ``A-D``, ``A, B, K``, ``Nord, Süd``; each once, in the order typed.

    Raises:
        AislesNotUnderstood: there is none, or a range that does not run on in one alphabet.
    """
    names: list[str] = []
    for part in filter(None, (part.strip().upper() for part in re.split(r"[,;]", text))):
        names += _range(part) if _RANGE.fullmatch(part) else [part]
    if not names:
        raise AislesNotUnderstood(text=text)
    return list(dict.fromkeys(names))


def _range(part: str) -> list[str]:
    first, last = part[0], part[-1]
    for alphabet in _ALPHABETS:
        if first in alphabet and last in alphabet and alphabet.index(first) <= alphabet.index(last):
            return list(alphabet[alphabet.index(first) : alphabet.index(last) + 1])
    raise AislesNotUnderstood(text=part)


def location_codes(aisles: str, racks: int, levels: int) -> list[str]:
    """Write the codes of all locations: racks of two digits at least, counted from the door, levels from the floor.

    Args:
        aisles: as people type them, see `aisles_of`.
        racks: racks of each aisle; 0 for an aisle without racks, such as a floor.
        levels: levels of each rack; 0 where a rack is one location.

    Raises:
        AislesNotUnderstood, TooManyLocations: nothing is written.
        ValueError: a number is below zero, or there are levels without racks.
    """
    if racks < 0 or levels < 0 or (levels and not racks):
        raise ValueError(f"{racks} racks with {levels} levels")
    names = aisles_of(aisles)
    count = len(names) * max(racks, 1) * max(levels, 1)
    if count > MOST_LOCATIONS or racks > MOST_RACKS:
        raise TooManyLocations(count=count, limit=MOST_LOCATIONS)
    digits = max(2, len(str(racks)))
    places = [f"{name}-{rack:0{digits}}" for name in names for rack in range(1, racks + 1)] if racks else names
    return [f"{place}-{level}" for place in places for level in range(1, levels + 1)] if levels else places


def code_parts(text: str) -> list[str]:
    """Part a code into its words and numbers, numbers without leading zeros: A-05-2 and a 5/2 are alike."""
    return [part.lstrip("0") or "0" for part in re.findall(r"\d+|[^\W\d_]+", search_text(text))]
