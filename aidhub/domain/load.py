"""What a transport carries: goods, the packages they are in, and which of these travel as one piece."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from aidhub.domain.status import MEDICINES, needs_expiry
from aidhub.domain.weights import amount, unit_weight

Key = tuple[int, int]
"""Goods where they lie: lot and place."""


@dataclass(frozen=True, slots=True)
class Kind:
    """The article goods are of. ``net_g``, ``volume_ml``, ``value_cents`` are for one unit; None: not known.

    ``flags`` are the letters of the category's rules (E expiry, B batch, W wear, F food, M medical ...).
    """

    id: int
    names: Mapping[str, str]
    category: str
    unit_code: str
    flags: str = ""
    net_g: int | None = None
    volume_ml: int | None = None
    value_cents: int | None = None
    hs_code: str = ""
    un_number: str = ""
    temperature: str = ""
    control: str = "none"
    expiry_needed: bool = False
    to_sort: bool = False

    @property
    def is_medicine(self) -> bool:
        """Whether it is a medicine."""
        return self.category in MEDICINES

    @property
    def needs_expiry(self) -> bool:
        """Whether goods of it need a last day, see `aidhub.domain.status.needs_expiry`."""
        return needs_expiry(self.category, expiry_needed=self.expiry_needed, to_sort=self.to_sort)


@dataclass(frozen=True, slots=True)
class Goods:
    """So many thousandths of a lot's unit at a place, for a stop.

    ``lot_net_g`` and ``lot_value_cents`` stand before the article's own figures.
    """

    stop_id: int
    lot_id: int
    place_id: int
    quantity_milli: int
    kind: Kind
    place_code: str = ""
    expires: date | None = None
    expiry_kind: str = "best_before"
    condition: str = ""
    wear_percent: int | None = None
    batch: str = ""
    serial: str = ""
    blocked: str = ""
    lot_net_g: int | None = None
    lot_value_cents: int | None = None

    @property
    def key(self) -> Key:
        """Tell where they lie."""
        return self.lot_id, self.place_id

    @property
    def is_unsorted(self) -> bool:
        """Whether they wait to be sorted: mixed gifts, and goods that lack the last day they need."""
        return self.kind.to_sort or (self.kind.needs_expiry and self.expires is None)

    @property
    def net_g(self) -> int | None:
        """Tell what they weigh without packing; None: not known."""
        each = self.kind.net_g if self.lot_net_g is None else self.lot_net_g
        return _times(self.quantity_milli, unit_weight(self.kind.unit_code, each))

    @property
    def value_cents(self) -> int | None:
        """Tell what they are worth to customs; None: not known."""
        each = self.kind.value_cents if self.lot_value_cents is None else self.lot_value_cents
        return _times(self.quantity_milli, each)

    @property
    def volume_ml(self) -> int | None:
        """Tell what room they fill; None: not known."""
        return _times(self.quantity_milli, self.kind.volume_ml)


def _times(quantity_milli: int, each: int | None) -> int | None:
    return None if each is None else amount(quantity_milli, each)


@dataclass(frozen=True, slots=True)
class Package:
    """A box or pallet. ``parent_id`` is the package it stands on or in; None: it stands at a location or on the lorry.

    Measures and ``tare_g`` are its own, else those of its carrier. ``floor_mm`` is what it takes of a lorry's floor.
    ``carrier`` names its kind: EUR1, BANANA_BOX; empty: not known.
    """

    id: int
    kind: str
    code: str
    parent_id: int | None = None
    gross_g: int | None = None
    gross_source: str = ""
    tare_g: int | None = None
    length_mm: int | None = None
    width_mm: int | None = None
    height_mm: int | None = None
    base_mm: int | None = None
    floor_mm: int | None = None
    max_load_g: int | None = None
    stackable: bool = False
    package_code: str = ""
    is_open: bool = False
    blocked: str = ""
    carrier: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """All that lies of a lot in a package, promised or not. ``each_g`` is one unit's weight; None: not known."""

    quantity_milli: int
    each_g: int | None

    @property
    def net_g(self) -> int | None:
        """Tell what it weighs without packing."""
        return _times(self.quantity_milli, self.each_g)


@dataclass(frozen=True)
class Load:
    """Goods of one transport.

    ``packages`` are those around them and all others in these; ``held`` is all that lies in those, promised or not.
    """

    goods: tuple[Goods, ...] = ()
    packages: Mapping[int, Package] = field(default_factory=dict)
    held: Mapping[Key, Held] = field(default_factory=dict)

    @cached_property
    def children(self) -> Mapping[int, tuple[int, ...]]:
        """Tell which packages stand directly in which."""
        found: dict[int, list[int]] = defaultdict(list)
        for package in self.packages.values():
            if package.parent_id is not None and package.parent_id in self.packages:
                found[package.parent_id].append(package.id)
        return {parent: tuple(sorted(ids)) for parent, ids in found.items()}

    @cached_property
    def contents(self) -> Mapping[int, tuple[Key, ...]]:
        """Tell which goods lie directly in which package."""
        found: dict[int, list[Key]] = defaultdict(list)
        for key in sorted(self.held):
            found[key[1]].append(key)
        return {place: tuple(keys) for place, keys in found.items()}

    def of_stop(self, stop_id: int) -> Load:
        """Take what is for one stop; packages and what they hold stay as they are."""
        return Load(tuple(goods for goods in self.goods if goods.stop_id == stop_id), self.packages, self.held)

    @cached_property
    def claims(self) -> Mapping[Key, int]:
        """Sum the goods up per lot and place."""
        found: dict[Key, int] = defaultdict(int)
        for goods in self.goods:
            found[goods.key] += goods.quantity_milli
        return found

    @cached_property
    def whole(self) -> frozenset[int]:
        """Find the packages all of whose content is part of this load."""
        known: dict[int, tuple[bool, bool]] = {}

        def look(package_id: int) -> tuple[bool, bool]:
            """Say whether it holds anything, and whether all of it is claimed."""
            if package_id not in known:
                keys = self.contents.get(package_id, ())
                inside = [look(child) for child in self.children.get(package_id, ())]
                full = bool(keys) or any(holds for holds, _ in inside)
                claimed = all(self.claims.get(key, 0) >= self.held[key].quantity_milli for key in keys)
                known[package_id] = (full, claimed and all(ok for _, ok in inside))
            return known[package_id]

        return frozenset(id_ for id_ in self.packages if all(look(id_)))

    @cached_property
    def pieces(self) -> tuple[int, ...]:
        """Find the outermost packages that travel whole: what is lifted on and off the vehicle, pallets last."""
        outermost = [self.packages[id_] for id_ in self.whole if self.packages[id_].parent_id not in self.whole]
        return tuple(package.id for package in sorted(outermost, key=lambda package: (package.kind, package.id)))

    def inside(self, package_id: int) -> tuple[int, ...]:
        """List a package and all packages in it."""
        found = [package_id]
        for id_ in found:
            found += self.children.get(id_, ())
        return tuple(found)

    def around(self, place_id: int) -> tuple[Package, ...]:
        """List the packages a place is in, itself first, outwards."""
        found: list[Package] = []
        here: int | None = place_id
        while here is not None and here in self.packages:
            found.append(self.packages[here])
            here = self.packages[here].parent_id
        return tuple(found)

    def blocked(self, goods: Goods) -> str:
        """Say why goods may not go out, or the box or pallet they are in; "" if they may."""
        reasons = (goods.blocked, *(package.blocked for package in self.around(goods.place_id)))
        return next((reason for reason in reasons if reason), "")

    @cached_property
    def partly(self) -> tuple[int, ...]:
        """Find the boxes that cannot travel as they are: only a part is of this load, or they are for several stops."""
        travelling = {inside for piece in self.pieces for inside in self.inside(piece)}
        stops: dict[int, set[int]] = defaultdict(set)
        for goods in self.goods:
            if goods.place_id in self.packages:
                stops[goods.place_id].add(goods.stop_id)
        return tuple(sorted(id_ for id_, some in stops.items() if len(some) > 1 or id_ not in travelling))
