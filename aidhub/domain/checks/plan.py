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


@dataclass(frozen=True)
class Plan:
    """A transport as it is planned: its load weighed and measured, its stops, its vehicle (None: not chosen).

    ``floor`` is the vehicle with what stands where; None without a vehicle.
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

    def stop(self, stop_id: int) -> PlannedStop:
        """Find a stop by its id."""
        return next(stop for stop in self.stops if stop.id == stop_id)

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

    ``remedy`` is a key of what a button can do about it; ``stop_id``, ``place_id`` and ``article_id`` say where.
    """

    rule: str
    severity: Severity
    facts: Mapping[str, Any] = field(default_factory=dict)
    remedy: str = ""
    stop_id: int | None = None
    place_id: int | None = None
    article_id: int | None = None


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
PLAN_AND_DEPARTURE = frozenset({"plan", "departure"})
