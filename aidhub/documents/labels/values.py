"""What stands on labels, as finished values: frozen, and free of names of donors and of anything private.

Names and units are by language code. Weights are grams, quantities thousandths of a unit. None, or an empty text, is
what nobody knows. ``code`` holds the digits of the bars; they stay the same on every reprint.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
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
    ``prints`` counts how often the label was printed; from the second on it stands behind the day.
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
    prints: int = 1


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a pallet goes: the stop of a transport.

    ``city`` is by language, ``country`` two letters, ``consignee`` name and address as registered. ``rank`` of
    ``pallets`` counts the pallets of the transport in the order of their numbers.
    """

    transport: str
    stop: int
    city: Names
    country: str
    consignee: str
    rank: int
    pallets: int


@dataclass(frozen=True, slots=True)
class PalletLabel:
    """The label of a pallet. ``sscc`` has 18 digits, or is empty: then ``code`` is in the bars.

    ``sender`` is our name, ``address`` the lines below it. ``contents`` are its articles, the heaviest first.
    ``gross_g`` is None where a part of it is a guess.
    """

    number: str
    code: str
    sscc: str
    sender: str
    address: tuple[str, ...]
    destination: Destination | None
    site: str
    contents: tuple[Content, ...]
    category: Names
    boxes: int
    gross_g: int | None
    expires: date | None
    expiry_kind: str
    stackable: bool
    day: date
    practice: bool = False

    @property
    def digits(self) -> str:
        """What the codes hold: the SSCC behind its application identifier, else the own code."""
        return f"00{self.sscc}" if self.sscc else self.code


@dataclass(frozen=True, slots=True)
class TagLabel:
    """A low label: of a location, an article, a person, or a command card.

    ``titles`` stand below each other, the first one or two large; ``letter`` and ``pictogram`` on the black field to
    their left. A person's has the name they chose, and nothing else of them.
    """

    number: str
    code: str
    titles: tuple[str, ...]
    pictogram: str = ""
    letter: str = ""
    below: str = ""
    practice: bool = False
