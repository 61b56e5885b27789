"""What an allocation is made from, and what it says: needs, goods and vehicles in, a plan with its bound out."""

from __future__ import annotations

import itertools
import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

from aidhub.planning.first_to_expire import PassedOver, Reason

Key = tuple[int, int]
"""Goods where they lie: lot and place."""

Uses = tuple[int, int, int]
"""What goods take of a vehicle: grams, thousandths of a millimetre of floor, millilitres."""

LIMITS = ("payload", "floor", "volume")

WEIGHTS: Mapping[str, int] = {"urgent": 100, "high": 10, "normal": 1}
"""What a covered line counts: one urgent as much as ten high ones, one high as much as ten normal ones."""

BY_HAND = 1000
"""How much more an amount counts that a person set: it is served before all others."""


class Fairness(StrEnum):
    """How a shortage is shared."""

    PRIORITY = "priority"
    """What counts most is covered first; lines that count the same share evenly."""
    SHARE = "share"
    """Of all partners the worst covered gets the most it can, then the next."""


class Short(StrEnum):
    """Why a need is not covered wholly."""

    NO_GOODS = "no_goods"
    UNFIT = "unfit"
    """There are goods, but they may not go there."""
    ELSEWHERE = "elsewhere"
    """All that may go there goes to other needs."""
    NO_ROOM = "no_room"
    KEPT_CLOSED = "kept_closed"
    """A box would have to be opened for the rest."""
    UNCONFIRMED = "unconfirmed"
    """Nobody said yet that the article is what the partner means."""


@dataclass(frozen=True, slots=True)
class Lot:
    """Goods of a lot where they lie, free to be promised.

    ``uses`` is what all of them take of a vehicle when stacked by hand, ``least`` their part of a whole pallet if that
    is less, ``opened`` what they take out of their box if that is more. ``whole``: nothing else is in the box and
    nothing of it promised. ``unfit`` says why they may go nowhere, "" if they may. Parts are multiples of
    ``step_milli``, or all that is left.
    """

    lot_id: int
    place_id: int
    article_id: int
    quantity_milli: int
    uses: Uses = (0, 0, 0)
    expires: date | None = None
    box_id: int | None = None
    least: Uses | None = None
    opened: Uses | None = None
    pallet_id: int | None = None
    whole: bool = False
    unfit: str = ""
    step_milli: int = 1000

    @property
    def key(self) -> Key:
        """Tell where they lie."""
        return self.lot_id, self.place_id

    def use_of(self, quantity_milli: int) -> Uses:
        """Tell what a part takes of a vehicle, rounded up."""
        if quantity_milli == self.quantity_milli:
            return self.uses
        first, second, third = (-(-use * quantity_milli // self.quantity_milli) for use in self.opened or self.uses)
        return first, second, third

    def keeps(self, until: date) -> bool:
        """Say whether they may still be handed out on a day."""
        return self.expires is None or self.expires >= until


@dataclass(frozen=True, slots=True)
class Pallet:
    """A pallet that takes a place if all that stands on it, ``held_milli`` of the lots of a case, goes along.

    ``extra`` is what it takes then beside its boxes: its own weight, and its floor instead of theirs; may be negative.
    """

    id: int
    held_milli: int
    extra: Uses


@dataclass(frozen=True, slots=True)
class Way:
    """How a need may be met: an article brought to a stop by a vehicle.

    Goods must keep ``until`` a day, which is not before they arrive. ``worth`` is what a unit counts in thousandths of
    one of what was asked for: less for a substitute. ``closed`` says why this way may not be gone, "" if it may.
    """

    article_id: int
    stop_id: int
    vehicle_id: int
    arrives: date
    until: date
    worth: int = 1000
    closed: str = ""


@dataclass(frozen=True, slots=True)
class Need:
    """What a partner needs: ``open_milli`` thousandths, more than zero. ``weight``: see `WEIGHTS`.

    ``most_milli`` is set if a person said how much of it goes; it is served first, and no more is given.
    """

    key: int
    partner_id: int
    weight: int
    open_milli: int
    ways: tuple[Way, ...]
    most_milli: int | None = None

    @property
    def wanted_milli(self) -> int:
        """Tell how much is to be covered at most."""
        return self.open_milli if self.most_milli is None else self.most_milli

    @property
    def counts(self) -> int:
        """Tell what covering it counts among the others."""
        return self.weight * (1 if self.most_milli is None else BY_HAND)


@dataclass(frozen=True, slots=True)
class Vehicle:
    """What is still free of a vehicle, and how many pallets may still stand on it."""

    key: int
    free: Uses
    places: int


@dataclass(frozen=True)
class Case:
    """Everything a plan is made from."""

    needs: tuple[Need, ...]
    lots: tuple[Lot, ...]
    vehicles: tuple[Vehicle, ...]
    pallets: tuple[Pallet, ...] = ()
    fairness: Fairness = Fairness.PRIORITY

    @cached_property
    def stock(self) -> Mapping[int, tuple[Lot, ...]]:
        """Sort the goods that may go somewhere by article."""
        found: dict[int, list[Lot]] = defaultdict(list)
        for lot in self.lots:
            if not lot.unfit:
                found[lot.article_id].append(lot)
        return {article: tuple(lots) for article, lots in found.items()}

    @cached_property
    def all_stock(self) -> Mapping[int, tuple[Lot, ...]]:
        """Sort all goods by article."""
        found: dict[int, list[Lot]] = defaultdict(list)
        for lot in self.lots:
            found[lot.article_id].append(lot)
        return {article: tuple(lots) for article, lots in found.items()}

    @cached_property
    def standing(self) -> Mapping[int, Pallet]:
        """Sort the pallets by id."""
        return {pallet.id: pallet for pallet in self.pallets}

    @cached_property
    def room(self) -> tuple[float, ...]:
        """Sum up what is free of all vehicles; where nothing is, the smallest part counts as much as all."""
        return tuple(float(max(sum(vehicle.free[at] for vehicle in self.vehicles), 1)) for at in range(len(LIMITS)))

    def share(self, uses: Sequence[float]) -> float:
        """Tell how scarce what goods take is: the sum of its shares of what is free."""
        return sum(use / room for use, room in zip(uses, self.room, strict=True))

    @property
    def weight(self) -> int:
        """Sum up what all needs count."""
        return sum(need.weight for need in self.needs)


@dataclass(frozen=True, slots=True)
class Picked:
    """So much of a lot goes to a stop for a need, and why this lot."""

    need: int
    stop_id: int
    lot_id: int
    place_id: int
    article_id: int
    quantity_milli: int
    reason: Reason
    expires: date | None = None

    @property
    def goods(self) -> Key:
        """Tell where they lie."""
        return self.lot_id, self.place_id


@dataclass(frozen=True, slots=True)
class Bound:
    """A vehicle's limit that keeps more from going along: with ``more`` of it, ``gain`` of all needs more is covered.

    ``limit`` is one of `LIMITS`; ``more`` is in grams, millimetres of floor or millilitres.
    """

    vehicle_id: int
    limit: str
    more: int
    gain: float


@dataclass(frozen=True, slots=True)
class Covered:
    """How much of a need is covered: thousandths of its unit, the share of it, and why not more."""

    need: int
    quantity_milli: int
    share: float
    short: Short | None = None


@dataclass(frozen=True, slots=True)
class Passed:
    """Goods that could be thought of for a need but do not go there, and why."""

    lot_id: int
    place_id: int
    quantity_milli: int
    reason: PassedOver
    expires: date | None = None


@dataclass(frozen=True)
class Allocation:
    """A plan. ``coverage`` is the covered share of all needs by their weights, ``bound`` what it could be at best.

    ``gap`` is how far the plan may be from the best one, as a share of that; None if nobody looked for the best one
    (stopped, or no solver here). ``kept_closed`` is the coverage that closed boxes cost.
    """

    picks: tuple[Picked, ...] = ()
    lines: tuple[Covered, ...] = ()
    coverage: float = 0.0
    bound: float = 1.0
    gap: float | None = None
    kept_closed: float = 0.0
    bounds: tuple[Bound, ...] = ()
    look: Callable[[int], tuple[Passed, ...]] = field(default=lambda _: (), repr=False, compare=False)

    def passed(self, need: int) -> tuple[Passed, ...]:
        """List the goods that could be thought of for a need but do not go there, and why."""
        return self.look(need)


@dataclass(frozen=True, slots=True)
class Grade:
    """Goods of an article that take about the same of a vehicle.

    ``each`` is the least a unit of them takes, so that no plan is better than what is possible by it; ``usual`` is what
    a unit of all of them takes.
    """

    lots: tuple[Lot, ...]
    each: tuple[float, ...]
    usual: tuple[float, ...]

    @property
    def is_uneven(self) -> bool:
        """Say whether units differ so that a plan by the least is not one by the usual."""
        return any(usual > each * _EVEN for each, usual in zip(self.each, self.usual, strict=True))


Amounts = Mapping[tuple[int, int, int], float]
"""How many units go, by the places of the need, of its way and of the grade."""


def grades_of(case: Case, article_id: int) -> list[Grade]:
    """Put the goods of an article together that take about the same, in a few grades."""
    lots = case.stock.get(article_id, ())
    sizes = {lot.key: case.share([use * 1000 / lot.quantity_milli for use in lot.uses]) for lot in lots}
    buckets: dict[int, list[Lot]] = defaultdict(list)
    for lot in lots:
        size = sizes[lot.key]
        buckets[round(math.log(size) / math.log(_ALIKE)) if size else -_FAR].append(lot)
    while len(buckets) > _MOST_GRADES:
        order = sorted(buckets)
        lower, upper = min(itertools.pairwise(order), key=lambda pair: pair[1] - pair[0])
        buckets[lower] += buckets.pop(upper)
    return [_grade(buckets[name]) for name in sorted(buckets)]


_ALIKE, _MOST_GRADES, _FAR, _EVEN = 1.05, 8, 10_000, 1.001


def _grade(lots: Sequence[Lot]) -> Grade:
    units = sum(lot.quantity_milli for lot in lots) / 1000
    places = range(len(LIMITS))
    least = tuple(min((lot.least or lot.uses)[at] * 1000 / lot.quantity_milli for lot in lots) for at in places)
    return Grade(tuple(lots), least, tuple(sum(lot.uses[at] for lot in lots) / units for at in places))


@dataclass(frozen=True)
class Relaxed:
    """What the programme says: amounts, the best any plan can reach, the limits that bind, and whole amounts."""

    amounts: Amounts
    bound: float
    bounds: tuple[Bound, ...]
    whole: Callable[[float], Relaxed | None]
