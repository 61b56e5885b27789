"""Where each pallet and box of a load stands in the vehicle: floor packing with stacks, stops and weight kept in mind.

A skyline over the width grows towards the doors. What is unloaded last stands in front, so that nothing that goes on is
in the way. Of some tries with orders shaken a little the shortest is taken. Then equal pieces of a stop change places,
and the load moves towards the doors if need be, until kingpin, axles and both sides bear what they should.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from aidhub.domain.balance import SIDE_PERMILLE, good_range
from aidhub.domain.floor import Floor, Item, Rect, Spot, bodies, clear_width, headroom, taken, through_door
from aidhub.domain.freight import Room

TRIES = 40
"""So often an order is tried. Source: measured, 40 jittered restarts come within 3 to 8 % of the area bound."""

NEAR_PERMILLE = 40
"""A floor so little longer than its area needs is short enough."""

EURO_MM2 = 1200 * 800
SWAPS = 200


class Unplaced(StrEnum):
    """Why something has no place."""

    DOOR = "door"
    HIGH = "high"
    LARGE = "large"
    NO_ROOM = "no_room"
    PLACES = "places"
    """All pallet places are taken; there would be floor for one more, but no air to set it down."""


@dataclass(frozen=True)
class Placing:
    """Where things stand, by their keys, and why the others do not."""

    spots: Mapping[int, Spot] = field(default_factory=dict)
    left: Mapping[int, Unplaced] = field(default_factory=dict)


def place(
    items: Iterable[Item], room: Room, *, stack_mm: int, theoretical: bool = False, kept_mm: int = 0, seed: int = 0
) -> Placing:
    """Place items into a vehicle.

    Pallets are stacked only if they do not all fit beside each other; boxes always, up to ``stack_mm``. What is written
    of the result: nothing overlaps or hangs over, nothing has a later stop between it and the doors.

    Args:
        items: what should go in.
        room: the vehicle.
        stack_mm: how high people stack boxes by hand.
        theoretical: use every centimetre, over the vehicle's number of pallet places.
        kept_mm: of the length, at the doors, for goods without a place of their own.
        seed: of the shaking; the same gives the same.
    """
    left: dict[int, Unplaced] = {}
    fitting = []
    for item in items:
        why = _never(item, room)
        if why:
            left[item.key] = why
        else:
            fitting.append(item)
    room_left = replace(room, length_mm=room.length_mm - kept_mm) if room.bodies == 1 else room
    best: _Layout | None = None
    for stacked in (False, True):
        columns = _columns(fitting, room, stack_mm, pallets=stacked)
        layout = _packed(columns, room_left, theoretical=theoretical, draw=random.Random(seed))  # noqa: S311 - no secret
        if best is None or layout.left_area < best.left_area:
            best = layout
        if not best.left:
            break
    assert best is not None  # noqa: S101 - the loop ran
    balanced = _balance(best.places, room_left)
    spots = {item.key: spot for column in balanced for item, spot in column.spots()}
    for stack, why in best.left:
        left.update({item.key: why for item in stack.items})
    return Placing(spots, left)


def _never(item: Item, room: Room) -> Unplaced | None:
    if item.height_mm > headroom(room, item):
        return Unplaced.HIGH
    if not through_door(room, item):
        return Unplaced.DOOR
    left, right = clear_width(room, item)
    start, end = bodies(room)[0]
    ways = {item.along(turned=turned) for turned in _ways(item)}
    return None if any(long <= end - start and wide <= right - left for long, wide in ways) else Unplaced.LARGE


def _ways(item: Item) -> tuple[bool, ...]:
    return (False, True) if item.turnable and item.length_mm != item.width_mm else (False,)


# Stacks --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Stack:
    """Items that stand on each other, from the bottom up; all have the measures of the lowest and one stop."""

    items: tuple[Item, ...]

    @property
    def base(self) -> Item:
        return self.items[0]

    @property
    def weight_g(self) -> int:
        return sum(item.weight_g for item in self.items)


def _columns(items: Sequence[Item], room: Room, stack_mm: int, *, pallets: bool) -> list[_Stack]:
    """Stack what may be stacked, the heaviest below; pallets only if asked for."""
    alike: dict[tuple[int, int, int, bool, bool], list[Item]] = defaultdict(list)
    for item in items:
        alike[item.stop, item.length_mm, item.width_mm, item.is_pallet, item.turnable].append(item)
    found = []
    for some in alike.values():
        open_: list[list[Item]] = []
        for item in sorted(some, key=lambda item: (-item.weight_g, -item.bears_g, item.key)):
            allowed = headroom(room, item) if item.is_pallet else min(room.height_mm, stack_mm)
            stack = next((one for one in open_ if _may_add(one, item, allowed)), None)
            if stack is None or (item.is_pallet and not pallets):
                open_.append([item])
            else:
                stack.append(item)
        found += [_Stack(tuple(stack)) for stack in open_]
    return found


def _may_add(stack: Sequence[Item], item: Item, allowed_mm: int) -> bool:
    if not item.height_mm or not all(one.height_mm for one in stack):
        return False
    above = item.weight_g
    for one in reversed(stack):
        if above > one.bears_g:
            return False
        above += one.weight_g
    return sum(one.height_mm for one in stack) + item.height_mm <= allowed_mm


# The floor -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Placed:
    stack: _Stack
    rect: Rect
    turned: bool

    def spots(self) -> list[tuple[Item, Spot]]:
        return [
            (item, Spot(self.rect.x, self.rect.y, level, self.turned)) for level, item in enumerate(self.stack.items)
        ]


class _Layout:
    """What a try placed, and what not."""

    def __init__(self, places: tuple[_Placed, ...], left: tuple[tuple[_Stack, Unplaced], ...]) -> None:
        self.places, self.left = places, left
        self.end = max((one.rect.end for one in places), default=0)
        self.left_area = sum(taken(stack.items) for stack, _ in left)


def _packed(stacks: Sequence[_Stack], room: Room, *, theoretical: bool, draw: random.Random) -> _Layout:
    """Pack stacks several times; the one with least left over, then the shortest."""
    packer = _Packer(stacks, room, theoretical=theoretical)
    bound = -(-taken(stack.base for stack in stacks) * (1000 + NEAR_PERMILLE) // room.width_mm // 1000)
    best = packer.packed(_PLAIN[0])
    for turn in range(1, TRIES):
        if not best.left_area and best.end <= bound:
            break
        taste = _PLAIN[turn] if turn < len(_PLAIN) else _Taste(draw.random() / 2, draw.uniform(-0.2, 0.5), 60.0, draw)
        found = packer.packed(taste)
        if (found.left_area, found.end) < (best.left_area, best.end):
            best = found
    return best


@dataclass(frozen=True, slots=True)
class _Taste:
    """How much a try cares for an even edge and for long pieces, beside a full width, and how much it is shaken."""

    edge: float
    long: float
    shake: float = 0.0
    draw: random.Random = field(default_factory=lambda: random.Random(0))  # noqa: S311 - no secret


_PLAIN = (_Taste(0.1, 0.5), _Taste(0.1, -0.5), _Taste(1.0, 0.1))
"""The long side along, the long side across, and an even edge above all."""

_Way = tuple[int, int, bool]
"""Along, across, whether turned."""


class _Size:
    """Stacks of one stop that are alike on the floor; the heaviest are placed first."""

    def __init__(self, room: Room, stacks: Iterable[_Stack]) -> None:
        self.stacks = sorted(stacks, key=lambda stack: (-stack.weight_g, stack.base.key))
        item = self.stacks[0].base
        self.stop, self.sides = item.stop, clear_width(room, item)
        self.ways: list[_Way] = [(*item.along(turned=turned), turned) for turned in _ways(item)]
        self.area = item.length_mm * item.width_mm if item.is_pallet else 0
        self.placed = 0


class _Packer:
    """Fills the floor from the front: the place farthest in front gets what fits its width best.

    ``steps`` are the skyline: how far the floor is taken, over its width, as [from, to, how far].
    """

    def __init__(self, stacks: Sequence[_Stack], room: Room, *, theoretical: bool) -> None:
        self.room, self.theoretical = room, theoretical
        alike: dict[tuple[int, int, int, bool, bool], list[_Stack]] = defaultdict(list)
        for stack in stacks:
            item = stack.base
            alike[-item.stop, item.length_mm, item.width_mm, item.is_pallet, item.turnable].append(stack)
        self.sizes = [_Size(room, alike[key]) for key in sorted(alike)]
        self.stops = sorted({size.stop for size in self.sizes}, reverse=True)
        self.sums: dict[tuple[int, tuple[int, ...]], int] = {}
        self.steps: list[list[int]] = []
        self.places: list[_Placed] = []
        self.free_mm2 = 0

    def packed(self, taste: _Taste) -> _Layout:
        """Pack what goes in: later stops in front."""
        self.places = []
        self.free_mm2 = 1 << 60 if self.theoretical else self.room.pallets * EURO_MM2
        for size in self.sizes:
            size.placed = 0
        for start, end in bodies(self.room):
            self.steps = [[0, self.room.width_mm, start]]
            for stop in self.stops:
                self._fill([size for size in self.sizes if size.stop == stop], end, taste)
        left = [
            (stack, Unplaced.NO_ROOM if size.area <= self.free_mm2 else Unplaced.PLACES)
            for size in self.sizes
            for stack in size.stacks[size.placed :]
        ]
        return _Layout(tuple(self.places), tuple(left))

    def _fill(self, sizes: Sequence[_Size], end: int, taste: _Taste) -> None:
        """Place what one stop gets, as long as something fits; what lies too deep to be used is given up."""
        kept = [list(step) for step in self.steps]
        while any(size.placed < len(size.stacks) for size in sizes):
            at = min(range(len(self.steps)), key=lambda at: self.steps[at][2])
            if self._put_best(sizes, at, end, taste):
                kept = [list(step) for step in self.steps]
            elif len(self.steps) > 1:
                self._raise(at)
            else:
                break
        self.steps = kept

    def _put_best(self, sizes: Sequence[_Size], at: int, end: int, taste: _Taste) -> bool:
        """Put onto a step what leaves the least useless width and the most even edge; answers whether anything fits."""
        low, high, x = self.steps[at]
        before = self.steps[at - 1][2] if at else None
        behind = self.steps[at + 1][2] if at + 1 < len(self.steps) else None
        offered = [
            (size, way, max(low, size.sides[0]), min(high, size.sides[1]))
            for size in sizes
            if size.placed < len(size.stacks) and size.area <= self.free_mm2
            for way in size.ways
            if way[1] <= high - low and x + way[0] <= end
        ]
        widths = tuple(sorted({way[1] for _, way, _, _ in offered}))
        best: tuple[float, _Size, _Way, int, int] | None = None
        for size, way, left, right in offered:
            length, width, _ = way
            gap = right - left - width
            if gap < 0:
                continue
            bad = gap - self._fillable(gap, widths) - taste.long * length
            edges = [abs(x + length - edge) for edge in (before, behind) if edge is not None]
            bad += taste.edge * min(edges) if edges else 0
            if taste.shake:
                bad += taste.shake * taste.draw.random()
            if best is None or bad < best[0]:
                best = bad, size, way, left, right
        if best is None:
            return False
        _, size, way, left, right = best
        rightmost = behind is not None and (before is None or before < behind)
        self._put(at, size, way, right - way[1] if rightmost else left)
        return True

    def _fillable(self, gap: int, widths: tuple[int, ...]) -> int:
        """Tell the most of a gap that pieces of such widths could fill, any number of each."""
        key = gap, widths
        if key not in self.sums:
            reach = 1
            for width in widths:
                for _ in range(gap // width):
                    reach |= reach << width
            self.sums[key] = (reach & ((1 << (gap + 1)) - 1)).bit_length() - 1
        return self.sums[key]

    def _put(self, at: int, size: _Size, way: _Way, y: int) -> None:
        low, high, x = self.steps[at]
        length, width, turned = way
        self.places.append(_Placed(size.stacks[size.placed], Rect(x, y, length, width), turned))
        size.placed += 1
        self.free_mm2 -= size.area
        parts = [[low, y, x], [y, y + width, x + length], [y + width, high, x]]
        self.steps[at : at + 1] = [part for part in parts if part[0] < part[1]]
        self._join()

    def _raise(self, at: int) -> None:
        """Give a step up that nothing fits: it goes as far as its nearer neighbour."""
        self.steps[at][2] = min(self.steps[near][2] for near in (at - 1, at + 1) if 0 <= near < len(self.steps))
        self._join()

    def _join(self) -> None:
        steps = [self.steps[0]]
        for step in self.steps[1:]:
            if step[2] == steps[-1][2]:
                steps[-1][1] = step[1]
            else:
                steps.append(step)
        self.steps = steps


# Weight --------------------------------------------------------------------------------------------------------------


def _balance(places: Sequence[_Placed], room: Room) -> list[_Placed]:
    """Bring the centre of gravity where it should be, without changing which floor is taken by what size."""
    found = _centred(list(places), room)
    weight = sum(one.stack.weight_g for one in found)
    if not weight:
        return found
    aim = _Aim(room, weight)
    _swap(found, aim)
    if room.bodies == 1:
        found = _moved_back(found, aim)
    return found


class _Aim:
    """Tells how far a load is from where its centre should be, in millimetres; what both sides differ counts double."""

    def __init__(self, room: Room, weight_g: int) -> None:
        self.room, self.weight = room, weight_g
        supports = room.supports if room.bodies == 1 else None
        self.good = good_range(supports, weight_g, room.length_mm) if supports else None

    def along(self, moment: int) -> float:
        return self.good.beside(round(moment / self.weight)) if self.good else 0.0

    def miss(self, moment: int, lean: float) -> float:
        side = max(abs(lean) / self.weight * 1000 - SIDE_PERMILLE / 2, 0.0)
        return abs(self.along(moment)) + 2 * side

    def lean(self, one: _Placed, weight_g: int) -> float:
        right = min(max((one.rect.right - self.room.width_mm / 2) / one.rect.width, 0.0), 1.0)
        return weight_g * (2 * right - 1)


def _moment(one: _Placed, weight_g: int) -> int:
    return weight_g * (one.rect.x + one.rect.length // 2)


def _swap(found: list[_Placed], aim: _Aim) -> None:
    """Let equal pieces of one stop change places as long as that helps."""
    alike: dict[tuple[int, int, int, bool], list[int]] = defaultdict(list)
    for at, one in enumerate(found):
        alike[one.stack.base.stop, one.rect.length, one.rect.width, one.stack.base.is_pallet].append(at)
    pairs = [
        (a, b)
        for some in alike.values()
        for place, a in enumerate(some)
        for b in some[place + 1 :]
        if found[a].stack.weight_g != found[b].stack.weight_g
        and _same_ways(found[a], found[b])
    ]  # fmt: skip
    moment = sum(_moment(one, one.stack.weight_g) for one in found)
    lean = sum(aim.lean(one, one.stack.weight_g) for one in found)
    for _ in range(SWAPS):
        now = aim.miss(moment, lean)
        best: tuple[float, int, int, int, float] | None = None
        for a, b in pairs if now else ():
            more = found[b].stack.weight_g - found[a].stack.weight_g
            moved = moment + _moment(found[a], more) + _moment(found[b], -more)
            leant = lean + aim.lean(found[a], more) + aim.lean(found[b], -more)
            miss = aim.miss(moved, leant)
            if miss < (best[0] if best else now - 0.5):
                best = miss, a, b, moved, leant
        if best is None:
            return
        _, a, b, moment, lean = best
        found[a], found[b] = replace(found[a], stack=found[b].stack), replace(found[b], stack=found[a].stack)


def _same_ways(one: _Placed, other: _Placed) -> bool:
    """Say whether both lie the same way round, so that changing places needs no turning."""
    return one.turned == other.turned and one.stack.base.length_mm == other.stack.base.length_mm


def _moved_back(found: list[_Placed], aim: _Aim) -> list[_Placed]:
    """Move all towards the doors if the centre lies too far in front and there is room behind."""
    ahead = -min(aim.along(sum(_moment(one, one.stack.weight_g) for one in found)), 0.0)
    free = aim.room.length_mm - max(one.rect.end for one in found)
    step = min(round(ahead) + (1 if ahead else 0), free)
    return [replace(one, rect=replace(one.rect, x=one.rect.x + step)) for one in found] if step > 0 else found


def _centred(found: list[_Placed], room: Room) -> list[_Placed]:
    """Move what stands beside each other to the middle of the floor, as far as its sides allow."""
    rows: list[list[_Placed]] = []
    for one in sorted(found, key=lambda one: one.rect.x):
        if rows and one.rect.x < max(other.rect.end for other in rows[-1]):
            rows[-1].append(one)
        else:
            rows.append([one])
    return [one for row in rows for one in _row_centred(row, room)]


def _row_centred(row: list[_Placed], room: Room) -> list[_Placed]:
    sides = [(clear_width(room, one.stack.base), one.rect) for one in row]
    least = max(left - rect.y for (left, _), rect in sides)
    most = min(right - rect.right for (_, right), rect in sides)
    middle = (room.width_mm - min(rect.y for _, rect in sides) - max(rect.right for _, rect in sides)) // 2
    step = min(max(middle, least), most)
    return [replace(one, rect=replace(one.rect, y=one.rect.y + step)) for one in row]


# How many vehicles ---------------------------------------------------------------------------------------------------

MOST_VEHICLES = 99
"""So many are filled by trial; a count above says that there would be more."""


@dataclass(frozen=True, slots=True)
class Needed:
    """How many vehicles of a kind a load needs. ``never`` counts what goes into none of them.

    ``by_weight`` and ``by_room`` are the least that the payload, and the floor, allow; the one that is more decides.
    """

    room: Room
    count: int
    by_weight: int
    by_room: int
    never: int = 0

    @property
    def suffices(self) -> bool:
        """Say whether one takes all of it."""
        return self.count == 1 and not self.never


def _goes_alone(item: Item, room: Room) -> bool:
    """Say whether an empty vehicle takes it."""
    has_places = not item.is_pallet or item.length_mm * item.width_mm <= room.pallets * EURO_MM2
    return has_places and item.weight_g <= room.payload_g and _never(item, room) is None


def needed(items: Sequence[Item], room: Room, *, stack_mm: int, loose_g: int = 0, loose_mm: int = 0) -> Needed:
    """Tell how many vehicles take all of it, filled one after the other in the order of the stops.

    ``loose_g`` and ``loose_mm`` are what lies there without a place of its own.
    """
    rest = sorted(items, key=lambda item: (item.stop, -item.weight_g, item.key))
    never = {item.key for item in rest if not _goes_alone(item, room)}
    rest = [item for item in rest if item.key not in never]
    weight = sum(item.weight_g for item in rest) + loose_g
    bases = [stack.base for stack in _columns(rest, room, stack_mm, pallets=True)]
    by_room = -(-(taken(bases) + loose_mm * room.width_mm) // (room.length_mm * room.width_mm))
    pallets = taken(item for item in bases if item.is_pallet)
    by_room = max(by_room, -(-pallets // (room.pallets * EURO_MM2)) if room.pallets else 0)
    count = 0
    while (rest or loose_mm > 0 or loose_g > 0) and count < MOST_VEHICLES:
        count += 1
        chosen, grams = [], 0
        for item in rest:
            if grams + item.weight_g <= room.payload_g:
                chosen.append(item)
                grams += item.weight_g
        placed = place(chosen, room, stack_mm=stack_mm)
        rest = [item for item in rest if item.key not in placed.spots]
        if not rest:
            free_g = room.payload_g - sum(item.weight_g for item in chosen if item.key in placed.spots)
            floor = Floor(room, {item.key: item for item in chosen}, placed.spots)
            free_mm = room.length_mm - floor.end_mm
            share = min(1.0, free_g / loose_g if loose_g else 1.0, free_mm / loose_mm if loose_mm else 1.0)
            loose_g, loose_mm = round(loose_g * (1 - share)), round(loose_mm * (1 - share))
    if rest:
        count += 1
    by_weight = -(-weight // room.payload_g) if room.payload_g else 0
    return Needed(room, count, by_weight, by_room, len(never))
