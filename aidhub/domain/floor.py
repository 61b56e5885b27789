"""The floor of a vehicle and what stands on it: places, what is in whose way, what bears too much.

Lengths are millimetres: x from the front wall towards the doors, y from the left side in the direction of travel.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from aidhub.domain.balance import Range, bearing, centre, good_range
from aidhub.domain.freight import FULL_WIDTH_MM, Piece, Room, hand_stacked_floor
from aidhub.domain.limits import Limits

HEADROOM_MM = 100
"""A fork needs so much air above pallets. Source: pallets stay 10 cm below the inner height."""

EURO_MM = (1200, 800)
"""A pallet whose measures are not known counts as a Euro pallet."""

BOX_MM = (540, 390, 240)
"""A box whose measures are not known counts as a banana box, as its volume does."""

BOXES_HIGH = 10
"""So many boxes of a weight may stand on each other. Source: practice with banana boxes."""


@dataclass(frozen=True, slots=True)
class Item:
    """What stands on a floor as one: a pallet or a box. ``stop`` counts from 1, the first to be unloaded.

    ``length_mm`` lies along the vehicle unless it is turned. ``bears_g`` may stand on it; ``height_mm`` 0: not known.
    """

    key: int
    length_mm: int
    width_mm: int
    height_mm: int
    weight_g: int
    stop: int
    is_pallet: bool = True
    bears_g: int = 0
    turnable: bool = True

    def along(self, *, turned: bool) -> tuple[int, int]:
        """Tell what it takes of the floor along and across the vehicle."""
        return (self.width_mm, self.length_mm) if turned else (self.length_mm, self.width_mm)


def item_of(piece: Piece, stop: int) -> Item | None:
    """Tell how a piece of a load stands on a floor; None: loose goods, which have no place of their own.

    Of a carrier's measures the height is that of a box, not of a pallet. A pallet's own height may not be known.
    """
    package = piece.package
    if package is None:
        return None
    length, width, height = package.length_mm, package.width_mm, package.height_mm
    if piece.is_pallet:
        length, width, height = length or EURO_MM[0], width or EURO_MM[1], height or 0
    else:
        length, width, height = length or BOX_MM[0], width or BOX_MM[1], height or package.base_mm or BOX_MM[2]
    weight = piece.weight.grams
    borne = bears(weight, is_pallet=piece.is_pallet, stackable=package.stackable)
    return Item(package.id, length, width, height, weight, stop, is_pallet=piece.is_pallet, bears_g=borne)


def loose_length(volume_ml: int, room: Room, limits: Limits) -> int:
    """Tell how much of a vehicle's length goods without a place of their own take, stacked by hand."""
    return -(-hand_stacked_floor(volume_ml, room.height_mm, limits) * FULL_WIDTH_MM // room.width_mm)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something stands: its corner in front at the left, and on how many others it stands."""

    x_mm: int
    y_mm: int
    level: int = 0
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Rect:
    """A part of the floor."""

    x: int
    y: int
    length: int
    width: int

    @property
    def end(self) -> int:
        """Where it ends towards the doors."""
        return self.x + self.length

    @property
    def right(self) -> int:
        """Where it ends towards the right side."""
        return self.y + self.width

    def beside(self, other: Rect) -> bool:
        """Say whether both reach over some of the same length of the vehicle."""
        return self.x < other.end and other.x < self.end

    def in_line(self, other: Rect) -> bool:
        """Say whether both reach over some of the same width."""
        return self.y < other.right and other.y < self.right

    def overlaps(self, other: Rect) -> bool:
        """Say whether they share floor."""
        return self.beside(other) and self.in_line(other)

    def holds(self, other: Rect) -> bool:
        """Say whether the other lies in it wholly."""
        return (
            self.x <= other.x and self.y <= other.y and other.end <= self.end and other.right <= self.right
        )  # fmt: skip


def rect(item: Item, spot: Spot) -> Rect:
    """Tell what of the floor something covers."""
    length, width = item.along(turned=spot.turned)
    return Rect(spot.x_mm, spot.y_mm, length, width)


def bodies(room: Room) -> tuple[tuple[int, int], ...]:
    """List the floors of a vehicle, from where to where: two for a road train, each with doors of its own."""
    size = room.length_mm // room.bodies
    return tuple((at * size, (at + 1) * size) for at in range(room.bodies))


def body_at(room: Room, x_mm: int) -> tuple[int, int]:
    """Tell from where to where the floor goes on which a point lies; outside of all floors, the whole length."""
    return next(((start, end) for start, end in bodies(room) if start <= x_mm < end), (0, room.length_mm))


def clear_width(room: Room, item: Item) -> tuple[int, int]:
    """Tell between what sides something may stand: pallets between the wheel arches, boxes up to the walls.

    Where the arches begin is not kept, so that they count over the whole length.
    """
    if item.is_pallet and room.arch_width_mm and room.arch_width_mm < room.width_mm:
        left = (room.width_mm - room.arch_width_mm) // 2
        return left, left + room.arch_width_mm
    return 0, room.width_mm


def through_door(room: Room, item: Item) -> bool:
    """Say whether something goes through the door: upright, the short side first if it can be turned."""
    across = min(item.length_mm, item.width_mm) if item.turnable else item.width_mm
    wide, high = room.door_width_mm or room.width_mm, room.door_height_mm or room.height_mm
    return across <= wide and item.height_mm <= high


def headroom(room: Room, item: Item) -> int:
    """Tell how high a stack with this on top may be."""
    return room.height_mm - (HEADROOM_MM if item.is_pallet else 0)


@dataclass(frozen=True)
class Floor:
    """A vehicle with what stands in it. ``spots`` are by the key of the item; the others are not placed.

    ``loose_g`` is what lies on the floor without a place of its own, over ``loose_mm`` of the length behind the rest.
    """

    room: Room
    items: Mapping[int, Item]
    spots: Mapping[int, Spot]
    loose_g: int = 0
    loose_mm: int = 0

    @cached_property
    def rects(self) -> Mapping[int, Rect]:
        """Tell what each covers."""
        return {key: rect(self.items[key], spot) for key, spot in self.spots.items()}

    @cached_property
    def unplaced(self) -> tuple[int, ...]:
        """List what has no place, in the order it was given."""
        return tuple(key for key in self.items if key not in self.spots)

    @cached_property
    def end_mm(self) -> int:
        """Tell where what is placed ends towards the doors."""
        return max((one.end for one in self.rects.values()), default=0)

    @cached_property
    def loose_span(self) -> tuple[int, int]:
        """Tell from where to where the loose goods lie: behind the rest, as far as the doors."""
        start = min(self.end_mm, max(self.room.length_mm - self.loose_mm, 0))
        return start, start + self.loose_mm

    @cached_property
    def weight_g(self) -> int:
        """Weigh what stands in it."""
        return sum(self.items[key].weight_g for key in self.spots) + self.loose_g

    @cached_property
    def centre_mm(self) -> int:
        """Tell how far from the front wall the centre of gravity is."""
        start, end = self.loose_span
        placed = [(one.x + one.length // 2, self.items[key].weight_g) for key, one in self.rects.items()]
        return centre([*placed, ((start + end) // 2, self.loose_g)])

    @cached_property
    def side_permille(self) -> int:
        """Tell by how much of the load the right side is heavier than the left; negative: the left is."""
        middle = self.room.width_mm / 2
        lean = 0.0
        for key, one in self.rects.items():
            right = min(max((one.right - middle) / one.width, 0.0), 1.0)
            lean += self.items[key].weight_g * (2 * right - 1)
        return round(lean * 1000 / self.weight_g) if self.weight_g else 0

    @cached_property
    def bearing_g(self) -> tuple[int, int] | None:
        """Tell what kingpin and axles bear, the empty vehicle's part included; None: where they are is not known."""
        supports = self.room.supports
        if supports is None:
            return None
        front, rear = bearing(supports, self.weight_g, self.centre_mm)
        return front + supports.front_tare_g, rear + supports.rear_tare_g

    @cached_property
    def good(self) -> Range | None:
        """Tell where the centre of this weight may lie; None: the supports are not known, or have no limits."""
        supports = self.room.supports
        if supports is None or (supports.front_limit_g is None and supports.rear_limit_g is None):
            return None
        return good_range(supports, self.weight_g, self.room.length_mm)

    @cached_property
    def columns(self) -> tuple[tuple[int, ...], ...]:
        """List the stacks from front to doors, left to right, each from the bottom up."""
        under: dict[tuple[int, int], list[int]] = defaultdict(list)
        for key, spot in self.spots.items():
            under[spot.x_mm, spot.y_mm].append(key)
        return tuple(
            tuple(sorted(keys, key=lambda key: (self.spots[key].level, key))) for _, keys in sorted(under.items())
        )

    @cached_property
    def _columns_by_key(self) -> Mapping[int, tuple[int, ...]]:
        return {key: column for column in self.columns for key in column}

    def column_of(self, key: int) -> tuple[int, ...]:
        """Find the stack something stands in."""
        return self._columns_by_key[key]

    # What is wrong

    def outside(self) -> Iterator[int]:
        """Find what stands out of the floor, through a wall between two bodies, or on a wheel arch."""
        for key, one in self.rects.items():
            left, right = clear_width(self.room, self.items[key])
            inside = any(start <= one.x and one.end <= end for start, end in bodies(self.room))
            if not inside or one.y < left or one.right > right:
                yield key

    def overlapping(self) -> Iterator[tuple[int, int]]:
        """Find pairs that share floor and do not stand on each other."""
        stacks = [(column, self.rects[column[0]]) for column in self.columns]
        for at, (column, one) in enumerate(stacks):
            for other, two in stacks[at + 1 :]:
                if two.x >= one.end:
                    break
                if one.overlaps(two):
                    yield column[0], other[0]
        for column in self.columns:
            for low, high in pairwise(column):
                if self.spots[low].level == self.spots[high].level:
                    yield low, high

    def badly_stacked(self) -> Iterator[tuple[int, int, str]]:
        """Find what may not stand on what is below it: (above, below, why).

        Why is ``air`` (nothing is below), ``size`` (it hangs over), ``kind`` (a pallet on a box) or ``weight``.
        """
        for column in self.columns:
            for at, key in enumerate(column):
                if self.spots[key].level != at:
                    yield key, column[max(at - 1, 0)], "air"
            for at, (low, high) in enumerate(pairwise(column)):
                why = stands_badly([self.items[key] for key in column[at:]], self.rects[low], self.rects[high])
                if why:
                    yield high, low, why

    def too_high(self) -> Iterator[tuple[int, int, int]]:
        """Find stacks higher than the vehicle allows: (the one on top, height, allowed)."""
        for column in self.columns:
            top = self.items[column[-1]]
            height = sum(self.items[key].height_mm for key in column)
            if height > headroom(self.room, top):
                yield top.key, height, headroom(self.room, top)

    def in_the_way(self) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Find what cannot be taken off at its stop without moving others, and those: they go to later stops.

        What stands between it and the doors over its width is in its way, and what stands on it.
        """
        if len({self.items[key].stop for key in self.spots}) < 2:  # noqa: PLR2004 - one stop is in nobody's way
            return
        for column in self.columns:
            one = self.rects[column[0]]
            _, end = body_at(self.room, one.x)
            behind = [
                key
                for other in self.columns
                for two in [self.rects[other[0]]]
                if one.end <= two.x < end and two.in_line(one)
                for key in other
            ]
            for level, key in enumerate(column):
                stop = self.items[key].stop
                others = [other for other in (*behind, *column[level + 1 :]) if self.items[other].stop > stop]
                if others:
                    yield key, tuple(sorted(others))


def side_of(floor: Floor, key: int) -> str:
    """Tell on which side something stands, in the direction of travel: left, middle or right."""
    one = floor.rects[key]
    middle = (one.y + one.right) / 2 / floor.room.width_mm
    return "left" if middle < 0.4 else "right" if middle > 0.6 else "middle"  # noqa: PLR2004 - a fifth is the middle


def stands_badly(column: Sequence[Item], low: Rect, high: Rect) -> str:
    """Say why the second of a stack may not stand on the first, with all that is above; "" if it may."""
    bottom, above = column[0], column[1:]
    if not low.holds(high):
        return "size"
    if above[0].is_pallet and not bottom.is_pallet:
        return "kind"
    return "weight" if sum(item.weight_g for item in above) > bottom.bears_g else ""


def bears(weight_g: int, *, is_pallet: bool, stackable: bool) -> int:
    """Tell what may stand on something, in grams: on a stackable pallet as much as itself, on a box nine of its own.

    Source:
        stack factor 2 of loading metres means two high; banana boxes stand up to ten high.
    """
    if is_pallet:
        return weight_g if stackable else 0
    return weight_g * (BOXES_HIGH - 1)


def taken(items: Iterable[Item]) -> int:
    """Sum the floor that items standing side by side cover, in square millimetres."""
    return sum(item.length_mm * item.width_mm for item in items)
