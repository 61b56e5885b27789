"""How a person moves what stands on a floor: by a place, to a point, turned, stacked, taken off.

Each function answers the new places of all that moves, by key; None: it has no place any more. What moves takes along
what stands on it. Nothing is ever put where something else stands or where there is no floor.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from aidhub.domain.errors import AidHubError
from aidhub.domain.floor import Floor, Item, Rect, Spot, bodies, body_at, clear_width, rect

Way = Literal["front", "doors", "left", "right"]
"""Towards the cab, towards the doors, to the left and right in the direction of travel."""

MOST_TRIED = 12
Shift = Mapping[int, Spot | None]
Key = int
Stack = tuple[tuple[Key, ...], Rect]
"""A stack from the bottom up, and the floor it covers."""


class NoPlaceThere(AidHubError):
    """There is no floor where something should go. Facts: package."""


class NothingToStackOn(AidHubError):
    """Nothing stands in front of what should be stacked. Facts: package."""


class MayNotStack(AidHubError):
    """Something may not stand on what is there.

    Facts: package, below, why (``size``, ``kind``, ``weight``: see `Floor.badly_stacked`; or ``high``).
    """


def put(floor: Floor, key: Key) -> Shift:
    """Give something without a place the first free one from the front where it is in nobody's way.

    Raises:
        NoPlaceThere: none is free.
    """
    item = floor.items[key]
    found = [
        (_ways(floor, [((key,), Rect(x, y, *item.along(turned=turned)))]), x, y, turned)
        for turned in ((False, True) if item.turnable else (False,))
        for x, y in _corners(floor, item, turned=turned, moving={key})
    ]
    if not found:
        raise NoPlaceThere(package=key)
    _, x, y, turned = min(found)
    return {key: Spot(x, y, 0, turned)}


def _ways(floor: Floor, stacks: Sequence[Stack]) -> int:
    """Count what would be in the way if these stacks stood so: of each other, of the others, and the others of them."""
    moving = {key for keys, _ in stacks for key in keys}
    others = [(column, floor.rects[column[0]]) for column in floor.columns if column[0] not in moving]
    return sum(_between(floor, one, two) for at, one in enumerate(stacks) for two in (*stacks[at + 1 :], *others))


def _between(floor: Floor, one: Stack, two: Stack) -> int:
    """Count pairs of which one cannot be unloaded without the other, as `Floor.in_the_way` finds them."""
    if not one[1].in_line(two[1]):
        return 0
    (front, before), (back, behind) = (one, two) if one[1].x <= two[1].x else (two, one)
    if behind.x < before.end or body_at(floor.room, before.x) != body_at(floor.room, behind.x):
        return 0
    return sum(floor.items[high].stop > floor.items[low].stop for low in front for high in back)


def moved(floor: Floor, key: Key, x_mm: int, y_mm: int) -> Shift:
    """Move something to a point: it changes places with one of its size there, else it goes to the nearest free floor.

    Raises:
        NoPlaceThere: no floor is free near the point.
    """
    item = floor.items[key]
    spot = floor.spots.get(key, Spot(0, 0))
    length, width = item.along(turned=spot.turned)
    wanted = Rect(x_mm, y_mm, length, width)
    other = _under(floor, wanted, leaving=key)
    if other is not None and spot.level == 0 and key in floor.spots and _same_size(floor, key, other):
        return swapped(floor, key, other)
    moving = set(_with_above(floor, key))
    x, y = _nearest(floor, item, (x_mm, y_mm), moving, turned=spot.turned)
    return _placed(floor, _with_above(floor, key), x, y)


def stepped(floor: Floor, key: Key, way: Way) -> Shift:
    """Move a stack by one place: it changes places with its neighbour, or goes on by its own size as far as is free.

    Raises:
        NoPlaceThere: there is no room on that side, or it has no place yet.
    """
    column = _column(floor, key)
    one = floor.rects[column[0]]
    forward, across = way in ("doors", "right"), way in ("left", "right")
    neighbour = _neighbour(floor, column[0], across=across, forward=forward)
    if neighbour is not None:
        if _same_size(floor, column[0], neighbour):
            return swapped(floor, column[0], neighbour)
        exchanged = _exchanged(floor, column[0], neighbour, across=across)
        if exchanged:
            return exchanged
    free = _free_beside(floor, column[0], neighbour, across=across, forward=forward)
    step = min(free, one.width if across else one.length) * (1 if forward else -1)
    if not step:
        raise NoPlaceThere(package=key)
    return _placed(floor, column, one.x + (0 if across else step), one.y + (step if across else 0))


def turned(floor: Floor, key: Key) -> Shift:
    """Turn a stack by a right angle, where it stands or as near to it as there is room.

    Raises:
        NoPlaceThere: there is no room for it turned.
    """
    column = _column(floor, key)
    item, spot = floor.items[column[0]], floor.spots[column[0]]
    x, y = _nearest(floor, item, (spot.x_mm, spot.y_mm), set(column), turned=not spot.turned)
    return {
        one: Spot(x, y, level, not floor.spots[one].turned) for level, one in enumerate(column)
    }  # fmt: skip


def stacked(floor: Floor, key: Key) -> Shift:
    """Put a stack onto the one in front of it.

    Raises:
        NothingToStackOn: nothing stands in front of it.
        MayNotStack: it is too large, too heavy or too high for that, or a pallet on a box.
    """
    column = _column(floor, key)
    below = _neighbour(floor, column[0], across=False, forward=False)
    if below is None:
        raise NothingToStackOn(package=key)
    under = floor.column_of(below)
    corner = floor.rects[under[0]]
    why = ""
    for flip in (False, True):
        shift = {
            one: Spot(corner.x, corner.y, len(under) + level, floor.spots[one].turned != flip)
            for level, one in enumerate(column)
        }
        then = replace(floor, spots={**floor.spots, **shift})
        bad = [reason for high, low, reason in then.badly_stacked() if high in shift or low in under]
        high = ["high" for top, _, _ in then.too_high() if top in shift]
        why = next(iter(bad + high), "")
        if why != "size":
            break
    if why:
        raise MayNotStack(package=key, below=under[-1], why=why)
    return shift


def taken_off(floor: Floor, keys: Collection[Key]) -> Shift:
    """Take something off the floor, with what stands on it."""
    return {one: None for key in keys if key in floor.spots for one in _with_above(floor, key)}


def swapped(floor: Floor, key: Key, other: Key) -> Shift:
    """Let two stacks of one size change places."""
    mine, theirs = floor.column_of(key), floor.column_of(other)
    here, there = floor.rects[mine[0]], floor.rects[theirs[0]]
    return {**_placed(floor, mine, there.x, there.y), **_placed(floor, theirs, here.x, here.y)}


def better_place(floor: Floor, key: Key) -> Key | None:
    """Find a stack of the same size to change places with, so that less is in the way.

    Of those for later stops the twelve nearest to the doors are tried.

    Raises:
        NoPlaceThere: it has no place itself.
    """
    own, stop = _column(floor, key), floor.items[key].stop
    fitting = [
        column
        for column in reversed(floor.columns)
        if column != own and floor.items[column[0]].stop > stop and _same_size(floor, key, column[0])
    ]
    here = floor.rects[own[0]]
    best: tuple[int, Key | None] = (0, None)
    for other in fitting[:MOST_TRIED]:
        there = floor.rects[other[0]]
        fewer = _ways(floor, [(own, here), (other, there)]) - _ways(floor, [(own, there), (other, here)])
        if fewer > best[0]:
            best = fewer, other[0]
    return best[1]


# Geometry ------------------------------------------------------------------------------------------------------------


def _column(floor: Floor, key: Key) -> tuple[Key, ...]:
    if key not in floor.spots:
        raise NoPlaceThere(package=key)
    return floor.column_of(key)


def _with_above(floor: Floor, key: Key) -> tuple[Key, ...]:
    if key not in floor.spots:
        return (key,)
    column = floor.column_of(key)
    return column[column.index(key) :]


def _placed(floor: Floor, keys: Iterable[Key], x: int, y: int) -> dict[int, Spot | None]:
    return {
        key: Spot(x, y, level, floor.spots[key].turned if key in floor.spots else False)
        for level, key in enumerate(keys)
    }


def _same_size(floor: Floor, key: Key, other: Key) -> bool:
    one, two = floor.rects[floor.column_of(key)[0]], floor.rects[floor.column_of(other)[0]]
    return (one.length, one.width) == (two.length, two.width)


def _under(floor: Floor, wanted: Rect, *, leaving: Key) -> Key | None:
    """Find the stack under the middle of a part of the floor."""
    x, y = wanted.x + wanted.length // 2, wanted.y + wanted.width // 2
    for column in floor.columns:
        one = floor.rects[column[0]]
        if leaving not in column and one.x <= x < one.end and one.y <= y < one.right:
            return column[0]
    return None


def _nearest(
    floor: Floor, item: Item, wanted: tuple[int, int], moving: Collection[Key], *, turned: bool
) -> tuple[int, int]:
    """Find the free corner nearest to a point, at most about its own size away."""
    corner = next(_corners(floor, item, turned=turned, moving=moving, wanted=wanted), None)
    if corner is None or _away(corner, wanted) > item.length_mm + item.width_mm:
        raise NoPlaceThere(package=item.key)
    return corner


def _away(corner: tuple[int, int], wanted: tuple[int, int]) -> int:
    return abs(corner[0] - wanted[0]) + abs(corner[1] - wanted[1])


def _is_free(floor: Floor, item: Item, wanted: Rect, moving: Collection[Key]) -> bool:
    return _has_floor(floor, item, wanted) and not any(
        wanted.overlaps(one) for key, one in floor.rects.items() if key not in moving
    )


def _has_floor(floor: Floor, item: Item, wanted: Rect) -> bool:
    left, right = clear_width(floor.room, item)
    if wanted.y < left or wanted.right > right:
        return False
    return any(start <= wanted.x and wanted.end <= end for start, end in bodies(floor.room))


def _corners(
    floor: Floor, item: Item, *, turned: bool, moving: Collection[Key], wanted: tuple[int, int] | None = None
) -> Iterator[tuple[int, int]]:
    """Go through the free corners something could stand in: beside walls and others, or level with what is wanted.

    With a point they come by their distance from it, else from the front.
    """
    length, width = item.along(turned=turned)
    others = {one for key, one in floor.rects.items() if key not in moving}
    left, right = clear_width(floor.room, item)
    along = {end - length for _, end in bodies(floor.room)} | {start for start, _ in bodies(floor.room)}
    along |= {one.end for one in others} | {one.x - length for one in others}
    across = {left, right - width} | {one.right for one in others} | {one.y - width for one in others}
    if wanted:
        along, across = along | {wanted[0]}, across | {wanted[1]}
    corners = [(x, y) for x in along for y in across if _has_floor(floor, item, Rect(x, y, length, width))]
    corners.sort(key=(lambda corner: (_away(corner, wanted), corner)) if wanted else None)
    for x, y in corners:
        here = Rect(x, y, length, width)
        if not any(here.overlaps(one) for one in others):
            yield x, y


def _neighbour(floor: Floor, key: Key, *, across: bool, forward: bool) -> Key | None:
    """Find the nearest stack on one side, over the width or length of this one."""
    one = floor.rects[key]
    body = body_at(floor.room, one.x)
    found = []
    for column in floor.columns:
        two = floor.rects[column[0]]
        if column[0] == key or not (one.beside(two) if across else one.in_line(two)) or not body[0] <= two.x < body[1]:
            continue
        gap = _gap(one, two, across=across, forward=forward)
        if gap >= 0:
            found.append((gap, column[0]))
    return min(found)[1] if found else None


def _gap(one: Rect, two: Rect, *, across: bool, forward: bool) -> int:
    if across:
        return two.y - one.right if forward else one.y - two.right
    return two.x - one.end if forward else one.x - two.end


def _free_beside(floor: Floor, key: Key, neighbour: Key | None, *, across: bool, forward: bool) -> int:
    """Tell how far something can go to one side."""
    one = floor.rects[key]
    if neighbour is not None:
        gap = _gap(one, floor.rects[neighbour], across=across, forward=forward)
    else:
        gap = floor.room.length_mm
    left, right = clear_width(floor.room, floor.items[key])
    start, end = body_at(floor.room, one.x)
    wall = (right - one.right if forward else one.y - left) if across else (end - one.end if forward else one.x - start)
    return max(min(gap, wall), 0)


def _exchanged(floor: Floor, key: Key, other: Key, *, across: bool) -> Shift:
    """Let two stacks of different sizes change their order, between the outer ends of both; {} if there is no room."""
    one, two = floor.rects[key], floor.rects[other]
    if across:
        low, high = min(one.y, two.y), max(one.right, two.right)
        places = {key: (one.x, low if one.y > two.y else high - one.width),
                  other: (two.x, low if two.y > one.y else high - two.width)}  # fmt: skip
    else:
        low, high = min(one.x, two.x), max(one.end, two.end)
        places = {key: (low if one.x > two.x else high - one.length, one.y),
                  other: (low if two.x > one.x else high - two.length, two.y)}  # fmt: skip
    moving = {*floor.column_of(key), *floor.column_of(other)}
    shift: dict[int, Spot | None] = {}
    parts: list[Rect] = []
    for base, (x, y) in places.items():
        part = rect(floor.items[base], replace(floor.spots[base], x_mm=x, y_mm=y))
        if not _is_free(floor, floor.items[base], part, moving) or any(part.overlaps(done) for done in parts):
            return {}
        parts.append(part)
        shift |= _placed(floor, floor.column_of(base), x, y)
    return shift
