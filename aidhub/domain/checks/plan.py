"""What checks look at, and what they find."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Generic, TypeVar

from aidhub.domain.floor import Floor
from aidhub.domain.freight import Freight, Gauges, Room
from aidhub.domain.limits import Limits
from aidhub.domain.load import Goods, Load

EUROPEAN_UNION = frozenset({
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
    "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
})  # fmt: skip


class Severity(StrEnum):
    """How much a finding matters, the worst first."""

    BLOCK = "block"
    """A step is not taken unless somebody gives a reason."""
    WARN = "warn"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class PlannedStop:
    """A stop as checks see it. ``arrives_on`` is the day its goods are expected; ``keep_days`` None: nothing agreed."""

    id: int
    position: int
    partner: str
    country: str
    arrives_on: date
    keep_days: int | None = None
    register_no: str = ""
    region: str = ""
    aid_register_no: str = ""
    aid_code: str = ""
    aid_code_since: date | None = None
    aid_code_outdated: bool = False
    arrived_on: date | None = None
    is_confirmed: bool = False
    """``region`` is the oblast. ``aid_code_since``: the day somebody entered the code, which is not before it was
    issued; ``aid_code_outdated``: the goods of the stop changed since."""

    @property
    def is_export(self) -> bool:
        """Say whether goods leave the European Union here."""
        return self.country not in EUROPEAN_UNION


@dataclass(frozen=True, slots=True)
class Drives:
    """What the kind of vehicle asks for: the class of the licence, its mass (None: not known), whether it cools."""

    licence: str = ""
    max_mass_g: int | None = None
    cooled: bool = False


@dataclass(frozen=True, slots=True)
class Beside:
    """Another transport to the same recipient over the same crossing at the same time: what it carries there."""

    number: str
    partner: str
    value_cents: int
    net_g: int


@dataclass(frozen=True, slots=True)
class Print:
    """A printed paper that is outdated: which, for which stop, its version and the one that would be printed now."""

    paper: str
    stop_id: int
    printed: int
    wanted: int


@dataclass(frozen=True)
class Plan:
    """A transport as it is planned: its load weighed and measured, its stops, its vehicle (None: not chosen).

    ``floor`` is the vehicle with what stands where; None without a vehicle.
    ``eori`` is the exporter's, ``exporter_id`` their address (None: not entered yet), ``border_on`` the day it should
    pass the border (None: the day of each arrival).
    """

    number: str
    stops: tuple[PlannedStop, ...]
    load: Load
    freight: Freight
    gauges: Gauges
    limits: Limits
    room: Room | None = None
    departed: bool = False
    floor: Floor | None = None
    drives: Drives = Drives()
    today: date = date.min
    eori: str = ""
    exporter_id: int | None = None
    border_on: date | None = None
    beside: tuple[Beside, ...] = ()
    prints: tuple[Print, ...] = ()

    def stop(self, stop_id: int) -> PlannedStop:
        """Find a stop by its id."""
        return next(stop for stop in self.stops if stop.id == stop_id)

    @property
    def export(self) -> tuple[Goods, ...]:
        """The goods that leave the European Union."""
        stops = {stop.id for stop in self.stops if stop.is_export}
        return tuple(goods for goods in self.load.goods if goods.stop_id in stops)

    def goods_for(self, country: str) -> Iterator[tuple[Goods, PlannedStop]]:
        """Go through the goods for stops in a country."""
        stops = {stop.id: stop for stop in self.stops}
        for goods in self.load.goods:
            stop = stops.get(goods.stop_id)
            if stop is not None and stop.country == country:
                yield goods, stop


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a check found. ``facts`` are JSON values for its sentence; names of articles are by language.

    ``remedy`` is a key of what a button can do about it; ``stop_id``, ``place_id``, ``article_id`` and ``lot_id`` say
    where.
    """

    rule: str
    severity: Severity
    facts: Mapping[str, Any] = field(default_factory=dict)
    remedy: str = ""
    stop_id: int | None = None
    place_id: int | None = None
    article_id: int | None = None
    lot_id: int | None = None


Subject = TypeVar("Subject")


@dataclass(frozen=True, slots=True)
class Rule(Generic[Subject]):
    """A rule: its id of the field's list, what it looks at, what can be done, which steps its problems stop."""

    id: str
    looks_at: str
    remedy: str
    check: Callable[[Subject], Iterator[Finding]]
    stops: frozenset[str] = frozenset()


PLAN = frozenset({"plan"})
DEPARTURE = frozenset({"departure"})
PLAN_AND_DEPARTURE = frozenset({"plan", "departure"})
