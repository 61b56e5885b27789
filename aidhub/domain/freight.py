"""How heavy and how large a load is: every figure on screens, papers and checks comes from here."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from aidhub.domain.balance import Supports
from aidhub.domain.limits import Limits
from aidhub.domain.load import Goods, Key, Load, Package
from aidhub.domain.weights import Source, Weight, amount, shares, total, worst

FULL_WIDTH_MM = 2400
"""The width of floor a loading metre stands for. Source: practice of European road freight, L x W / 2.4."""

USUAL_FLOOR_MM = 400


@dataclass(frozen=True, slots=True)
class Room:
    """What a vehicle takes. Inner measures; ``floor_mm`` are its loading metres in millimetres.

    ``arch_width_mm`` is the clear width between wheel arches; a measure that is None is not in the way. ``bodies`` are
    the floors its length is divided into.
    """

    key: str
    names: Mapping[str, str]
    length_mm: int
    width_mm: int
    height_mm: int
    pallets: int
    payload_g: int
    floor_mm: int
    door_width_mm: int | None = None
    door_height_mm: int | None = None
    arch_width_mm: int | None = None
    supports: Supports | None = None
    bodies: int = 1

    @property
    def volume_ml(self) -> int:
        """Tell the room inside."""
        return self.length_mm * self.width_mm * self.height_mm // 1000

    def measured(
        self,
        length_mm: int | None = None,
        width_mm: int | None = None,
        height_mm: int | None = None,
        payload_g: int | None = None,
        **others: Any,
    ) -> Room:
        """Tell what a vehicle of this kind takes whose own measures are known; None: as its kind.

        Loading metres and pallet places follow the floor: what wheel arches or a nose take of it, they take of this
        one as well. ``others`` are further fields of it.
        """
        length, width = length_mm or self.length_mm, width_mm or self.width_mm
        usual = _loaded_area(self.length_mm, self.width_mm)
        floor = self.floor_mm * _loaded_area(length, width) // usual if usual else self.floor_mm
        return replace(
            self,
            length_mm=length,
            width_mm=width,
            height_mm=height_mm or self.height_mm,
            payload_g=payload_g or self.payload_g,
            floor_mm=floor,
            pallets=self.pallets * floor // self.floor_mm if self.floor_mm else self.pallets,
            **{name: value for name, value in others.items() if value is not None},
        )


def _loaded_area(length_mm: int, width_mm: int) -> int:
    """Tell what of a floor counts as loading metres, in square millimetres: 2.4 m of its width at most."""
    return length_mm * min(width_mm, FULL_WIDTH_MM)


@dataclass(frozen=True, slots=True)
class Piece:
    """What is lifted onto a vehicle as one: a pallet, a box, or goods that lie loose (``package`` None).

    ``goods`` are the places of its goods in the load's list. ``floor_mm`` is 0 for what is stacked by hand, which
    counts by its volume.
    """

    package: Package | None
    goods: tuple[int, ...]
    weight: Weight
    volume_ml: int
    floor_mm: int = 0

    @property
    def is_pallet(self) -> bool:
        """Say whether it stands on the floor as a pallet does."""
        return self.package is not None and self.package.kind == "pallet"


@dataclass(frozen=True, slots=True)
class Freight:
    """A load weighed and measured: its pieces, and the gross weight of each of its goods, in the load's order.

    The goods' weights add up to the pieces' weights, to the gram. ``packages`` has the weight of every package in the
    pieces by itself, as it stands on a scale.
    """

    pieces: tuple[Piece, ...]
    gross: tuple[Weight, ...]
    packages: Mapping[int, Weight]


@dataclass(frozen=True, slots=True)
class Gauge:
    """One bound of a vehicle: how much of it is used. Grams, millimetres of floor, pallet places or millilitres."""

    name: str
    used: int
    limit: int

    @property
    def permille(self) -> int:
        """Tell the use in thousandths; more than 1000 does not fit."""
        return 0 if not self.used else 1_000_000 if not self.limit else -(-self.used * 1000 // self.limit)

    @property
    def over(self) -> int:
        """Tell by how much it is too much; 0 if it fits."""
        return max(self.used - self.limit, 0)


@dataclass(frozen=True, slots=True)
class Gauges:
    """The sums of a load and how they fit into the vehicle.

    ``estimated_g`` is the part of the gross weight that nobody weighed; ``unweighed`` counts pieces whose weight is a
    guess. ``net_g`` and ``value_cents`` hold what is known. ``bounds`` is empty while no vehicle is chosen; ``bound``
    names the one that is used most.
    """

    gross_g: int
    estimated_g: int
    unweighed: int
    net_g: int
    value_cents: int
    volume_ml: int
    floor_mm: int
    pallets: int
    packages: int
    bounds: tuple[Gauge, ...] = ()

    @property
    def bound(self) -> str:
        """Name the bound that binds; "" without a vehicle or goods."""
        used = [gauge for gauge in self.bounds if gauge.used]
        return max(used, key=lambda gauge: gauge.permille).name if used else ""

    def gauge(self, name: str) -> Gauge | None:
        """Find a bound by name: payload, floor, pallets, volume."""
        return next((gauge for gauge in self.bounds if gauge.name == name), None)


def freight(load: Load, limits: Limits) -> Freight:
    """Weigh and measure a load.

    A package's own weight, if weighed or typed, stands before all; then what is inside, with the tare; then its own
    estimate; a box about which nothing is known weighs what such boxes usually do. Goods share their package's weight
    in the proportion of their net weights, by largest remainder.
    """
    return _Scales(load, limits).freight()


def gauges(load: Load, weighed: Freight, room: Room | None, limits: Limits) -> Gauges:
    """Sum a load up and hold it against a vehicle.

    Pallets count with their floor; two stackable ones of a size stand on each other where the vehicle is high enough.
    Boxes and goods without a pallet count as what they fill when stacked by hand, see `hand_stacked_floor`.
    """
    pallets = [piece for piece in weighed.pieces if piece.is_pallet]
    by_hand = sum(piece.volume_ml for piece in weighed.pieces if not piece.is_pallet)
    height = room.height_mm if room else 0
    standing = _standing(pallets, height)
    floor = sum(piece.floor_mm * count for piece, count in standing)
    floor += hand_stacked_floor(by_hand, height, limits)
    gross = sum(piece.weight.grams for piece in weighed.pieces)
    volume = sum(piece.volume_ml for piece in weighed.pieces)
    places = sum(count for _, count in standing)
    bounds: tuple[Gauge, ...] = ()
    if room is not None:
        bounds = (
            Gauge("payload", gross, room.payload_g),
            Gauge("floor", floor, room.floor_mm),
            Gauge("pallets", places, room.pallets),
            Gauge("volume", volume, room.volume_ml),
        )
    return Gauges(
        gross_g=gross,
        estimated_g=sum(piece.weight.grams for piece in weighed.pieces if not piece.weight.measured),
        unweighed=sum(piece.weight.source is Source.GUESSED for piece in weighed.pieces),
        net_g=sum(goods.net_g or 0 for goods in load.goods),
        value_cents=sum(goods.value_cents or 0 for goods in load.goods),
        volume_ml=volume,
        floor_mm=floor,
        pallets=len(pallets),
        packages=sum(piece.package is not None for piece in weighed.pieces),
        bounds=bounds,
    )


def hand_stacked_floor(volume_ml: int, height_mm: int, limits: Limits) -> int:
    """Tell the loading metres, in millimetres, that goods without a pallet take.

    They are stacked over the full width up to the height people reach, or the vehicle's own if it is lower, and fill
    that room only in part.
    """
    height = min(height_mm or limits.stack_height_mm, limits.stack_height_mm)
    room_of_a_millimetre_ml_e6 = FULL_WIDTH_MM * height * limits.stack_fill_permille
    return -(-volume_ml * 1_000_000 // room_of_a_millimetre_ml_e6)


def pallet_floor(package: Package) -> int:
    """Tell the loading metres of a pallet, in millimetres: of its kind, else its length x width / 2.4 m."""
    if package.floor_mm is not None:
        return package.floor_mm
    if package.length_mm and package.width_mm:
        return -(-package.length_mm * package.width_mm // FULL_WIDTH_MM)
    return USUAL_FLOOR_MM


def standing_height(load: Load, pallet: Package) -> int | None:
    """Tell how high a pallet stands, with what it carries, in millimetres; None: not known.

    Its own height if somebody measured it, else that of its base and of the layers of its boxes, each size by itself.
    """
    if pallet.height_mm is not None:
        return pallet.height_mm
    boxes = [load.packages[id_] for id_ in load.children.get(pallet.id, ())]
    sizes = Counter((box.length_mm, box.width_mm, box.height_mm or box.base_mm) for box in boxes)
    if load.contents.get(pallet.id) or not boxes or not pallet.length_mm or not pallet.width_mm:
        return None
    height = pallet.base_mm or 0
    for (length, width, high), count in sizes.items():
        if not length or not width or not high:
            return None
        along = (pallet.length_mm // length) * (pallet.width_mm // width)
        across = (pallet.length_mm // width) * (pallet.width_mm // length)
        height += -(-count // max(along, across, 1)) * high
    return height


def _standing(pallets: Sequence[Piece], height_mm: int) -> list[tuple[Piece, int]]:
    """Count the places pallets of one footprint take on the floor: stackable ones in pairs, if they fit."""
    groups: dict[tuple[int, bool], list[Piece]] = defaultdict(list)
    for piece in pallets:
        groups[piece.floor_mm, _pairs(piece, height_mm)].append(piece)
    return [(group[0], -(-len(group) // 2) if pairs else len(group)) for (_, pairs), group in groups.items()]


def _pairs(piece: Piece, height_mm: int) -> bool:
    package = piece.package
    return bool(package and package.stackable and package.height_mm and 2 * package.height_mm <= height_mm)


class _Scales:
    """Weighs one load; what was weighed once is remembered."""

    def __init__(self, load: Load, limits: Limits) -> None:
        self.load = load
        self.limits = limits
        self.weights: dict[int, Weight] = {}
        self.key_weights: dict[Key, Weight] = {}

    def freight(self) -> Freight:
        tops = self.load.pieces
        for top in tops:
            self._share_out(top, self._weight(top))
        travels_in = {inside: top for top in tops for inside in self.load.inside(top)}
        rows: dict[int, list[int]] = {top: [] for top in tops}
        alone: list[int] = []
        for row, goods in enumerate(self.load.goods):
            around = travels_in.get(goods.place_id)
            (alone if around is None else rows[around]).append(row)
        gross = self._goods_weights(set(alone))
        pieces = [self._piece(self.load.packages[top], tuple(rows[top])) for top in tops]
        pieces += [self._loose(row, gross[row]) for row in alone]
        packages = {inside: self._weight(inside) for inside in travels_in}
        return Freight(tuple(pieces), tuple(gross), packages)

    def _weight(self, package_id: int) -> Weight:
        if package_id not in self.weights:
            self.weights[package_id] = self._weighed(self.load.packages[package_id])
        return self.weights[package_id]

    def _weighed(self, package: Package) -> Weight:
        if package.gross_g is not None and package.gross_source != Source.ESTIMATED:
            return Weight(package.gross_g, Source.TYPED if not package.gross_source else Source(package.gross_source))
        inside = total([weight for _, weight in self._parts(package.id)])
        summed = Weight(inside.grams + (package.tare_g or 0), inside.source)
        if package.gross_g is not None and not summed.measured:
            return Weight(package.gross_g, Source.ESTIMATED)
        if package.kind == "box" and summed.source is Source.GUESSED:
            return Weight(self.limits.guess_box_g, Source.GUESSED)
        return summed

    def _parts(self, package_id: int) -> list[tuple[int | Key, Weight]]:
        """List what is directly in a package: other packages by id, goods by lot and place."""
        parts: list[tuple[int | Key, Weight]] = [
            (child, self._weight(child)) for child in self.load.children.get(package_id, ())
        ]
        for key in self.load.contents.get(package_id, ()):
            held = self.load.held[key]
            parts.append((key, self._net(held.net_g, held.quantity_milli)))
        return parts

    def _net(self, net_g: int | None, quantity_milli: int) -> Weight:
        if net_g is None:
            return Weight(amount(quantity_milli, self.limits.guess_unit_g), Source.GUESSED)
        return Weight(net_g, Source.ESTIMATED)

    def _share_out(self, package_id: int, weight: Weight) -> None:
        """Give a package's weight to what is in it."""
        parts = self._parts(package_id)
        for (part, _), grams in zip(parts, shares(weight.grams, [own.grams for _, own in parts]), strict=True):
            if isinstance(part, tuple):
                self.key_weights[part] = Weight(grams, weight.source)
            else:
                self._share_out(part, Weight(grams, weight.source))

    def _goods_weights(self, alone: set[int]) -> list[Weight]:
        """Give each key's weight to its goods; what travels alone is estimated."""
        rows: dict[Key, list[int]] = defaultdict(list)
        found: list[Weight] = [Weight(0, Source.WEIGHED)] * len(self.load.goods)
        for row, goods in enumerate(self.load.goods):
            if row in alone:
                found[row] = self._alone(goods)
            else:
                rows[goods.key].append(row)
        for key, some in rows.items():
            weight = self.key_weights[key]
            parts = shares(weight.grams, [self.load.goods[row].quantity_milli for row in some])
            for row, grams in zip(some, parts, strict=True):
                found[row] = Weight(grams, weight.source)
        return found

    def _alone(self, goods: Goods) -> Weight:
        """Estimate goods that lie loose or leave their box."""
        held = self.load.held.get(goods.key)
        if held is None or goods.place_id not in self.load.packages:
            return self._net(goods.net_g, goods.quantity_milli)
        if goods.key not in self.key_weights:
            self._share_out(goods.place_id, self._weight(goods.place_id))
        box = self.key_weights[goods.key]
        part, _ = shares(box.grams, [goods.quantity_milli, held.quantity_milli - goods.quantity_milli])
        return Weight(part, worst([box.source, Source.ESTIMATED]))

    def _piece(self, package: Package, rows: tuple[int, ...]) -> Piece:
        floor = pallet_floor(package) if package.kind == "pallet" else 0
        return Piece(package, rows, self._weight(package.id), self._room(package), floor)

    def _loose(self, row: int, weight: Weight) -> Piece:
        volume = self.load.goods[row].volume_ml
        return Piece(None, (row,), weight, self._by_density(weight.grams) if volume is None else volume)

    def _room(self, package: Package) -> int:
        """Measure a package: its own measures, else what stands in it, else what such boxes usually fill."""
        length, width = package.length_mm, package.width_mm
        if length and width and package.height_mm:
            return length * width * package.height_mm // 1000
        if package.kind == "box":
            return self.limits.guess_box_ml
        inside = sum(self._room(self.load.packages[child]) for child in self.load.children.get(package.id, ()))
        inside += sum(
            self._by_density(self._net(held.net_g, held.quantity_milli).grams)
            for key in self.load.contents.get(package.id, ())
            for held in [self.load.held[key]]
        )
        return inside + (length or 0) * (width or 0) * (package.base_mm or 0) // 1000

    def _by_density(self, grams: int) -> int:
        return grams * 1000 // self.limits.density_g_per_l
