"""What stands on labels, as finished values: frozen, and free of names of donors and of anything private.

Names and units are by language code. Weights are grams, quantities thousandths of a unit. None, or an empty text, is
what nobody knows. ``code`` holds the digits of the bars; they stay the same on every reprint.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

Names = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Content:
    """Goods of one article in a box; ``sizes`` holds how many there are of each size."""

    names: Names
    units: Names
    quantity_milli: int
    sizes: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class BoxLabel:
    """The label of a box.

    ``contents`` are its articles, the most of it first. ``category`` is empty where they are of several. ``expires``
    is the earliest day, ``batch`` that of all goods, empty if they differ. ``origin`` names association and warehouse.
    """

    number: str
    code: str
    category: Names
    pictogram: str
    contents: tuple[Content, ...]
    gross_g: int | None
    expires: date | None
    expiry_kind: str
    batch: str
    origin: str
    day: date
    practice: bool = False
    note: Names = field(default_factory=dict)
