"""The finished values papers are made from: who sends which goods to whom, on which lorry, when.

Names and units are by language code. Weights are whole grams, money euro cents, lengths millimetres, quantities
thousandths of a unit. None, or an empty text, is what nobody knows yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

Condition = Literal["new", "good", "used"]
ExpiryKind = Literal["best_before", "use_by"]


@dataclass(frozen=True, slots=True)
class Party:
    """A sender or consignee.

    ``name`` is exactly as registered; ``latin_name`` the same in Latin letters if the name is in Cyrillic.
    ``edrpou`` is the Ukrainian register code, ``eori`` the European customs number; empty if there is none.
    """

    name: str
    latin_name: str = ""
    address: tuple[str, ...] = ()
    contact: str = ""
    edrpou: str = ""
    eori: str = ""


@dataclass(frozen=True, slots=True)
class Vehicle:
    """What drives: plates of lorry and trailer, its kind by language, carrier, drivers, seal numbers."""

    plates: tuple[str, ...] = ()
    kind: Mapping[str, str] = field(default_factory=dict)
    carrier: str = ""
    drivers: tuple[str, ...] = ()
    seals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Waypoint:
    """A place and when the lorry is there; ``at`` is printed in the time zone it carries, None if not planned yet."""

    place: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """Goods of one kind, on one row.

    Weights and value are those of the whole line. ``expires`` is the last day it may be handed out. ``pallets`` are the
    numbers of all pallets that carry some of it. ``wear_percent`` is for used goods.
    """

    article_id: int
    names: Mapping[str, str]
    units: Mapping[str, str]
    quantity_milli: int
    customs_number: str | None = None
    pallets: tuple[str, ...] = ()
    net_g: int | None = None
    gross_g: int | None = None
    value_cents: int | None = None
    condition: Condition | None = None
    wear_percent: int | None = None
    expires: date | None = None
    expiry_kind: ExpiryKind = "best_before"
    batch: str = ""
    serial: str = ""
    un_number: str = ""
    temperature: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """Some goods in a box."""

    names: Mapping[str, str]
    units: Mapping[str, str]
    quantity_milli: int
    expires: date | None = None


@dataclass(frozen=True, slots=True)
class BoxEntry:
    """A box and what is in it. An empty number stands for goods that lie on the pallet without a box."""

    number: str
    contents: tuple[Content, ...]
    gross_g: int | None = None


@dataclass(frozen=True, slots=True)
class PalletList:
    """A pallet and its boxes. ``code`` is its SSCC (18 digits) or own code; a length of 0 is not known."""

    number: str
    code: str
    gross_g: int | None
    boxes: tuple[BoxEntry, ...]
    length_mm: int = 0
    width_mm: int = 0
    height_mm: int = 0


@dataclass(frozen=True, slots=True)
class Signatures:
    """Names printed below the fields for signing; empty fields are written by hand."""

    sender: str = ""
    driver: str = ""
    consignee: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """All that stands on the manifest of one stop and vehicle.

    ``stop`` counts from 1 to ``stops``. ``code`` is the paper's own code, digits only, empty while it has none.
    ``aid_code`` is the code of the Ukrainian declaration, ``mrn`` the number of the export declaration.
    ``loose`` are boxes that travel without a pallet. ``notes`` follow the declaration, each by language code.
    ``entry`` is the last entry of the journal the paper knows of. ``logo`` is the sender's, a PNG; it says nothing that
    would make a printed paper outdated.
    """

    number: str
    stop: int
    stops: int
    revision: int
    issued_on: date
    draft: bool
    code: str
    sender: Party
    consignee: Party
    vehicle: Vehicle
    departure: Waypoint
    crossing: str
    arrival: Waypoint
    aid_code: str
    lines: tuple[Line, ...]
    packages: tuple[PalletList, ...] = ()
    loose: tuple[BoxEntry, ...] = ()
    notes: tuple[Mapping[str, str], ...] = ()
    signatures: Signatures = field(default_factory=Signatures)
    mrn: str = ""
    entry: int | None = None
    logo: bytes = field(default=b"", repr=False)

    @property
    def pallet_count(self) -> int:
        """How many pallets there are, each counted once, however many lines share it."""
        return len({number for line in self.lines for number in line.pallets} | {p.number for p in self.packages})

    @property
    def box_count(self) -> int:
        """How many boxes there are, on pallets and loose."""
        boxes = [box for pallet in self.packages for box in pallet.boxes]
        return sum(1 for box in (*boxes, *self.loose) if box.number)
