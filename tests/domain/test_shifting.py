"""A person moves what stands on the floor: nothing ever ends where something else stands or where there is no floor."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aidhub.domain import shifting
from aidhub.domain.errors import AidHubError
from aidhub.domain.floor import Floor, Item, Spot, bears
from aidhub.domain.freight import Room
from aidhub.domain.shifting import MOST_TRIED, MayNotStack, NoPlaceThere, NothingToStackOn, Shift, Way

SEMI = Room("SEMI_CURTAIN", {}, 13_600, 2480, 2700, 33, 24_000_000, 13_600)
WAYS: tuple[Way, ...] = ("front", "doors", "left", "right")


def pallet(key: int, *, kg: int = 300, high: int = 1200, stop: int = 1, stackable: bool = False, size: tuple[int, int] = (1200, 800)) -> Item:  # fmt: skip  # noqa: E501
    borne = bears(kg * 1000, is_pallet=True, stackable=stackable)
    return Item(key, *size, high, kg * 1000, stop, bears_g=borne)


def floor(*items: tuple[Item, Spot | None], room: Room = SEMI) -> Floor:
    return Floor(room, {item.key: item for item, _ in items}, {item.key: spot for item, spot in items if spot})


def after(before: Floor, shift: Shift) -> Floor:
    kept = {**before.spots, **shift}
    return replace(before, spots={key: spot for key, spot in kept.items() if spot})


ROW = floor(*((pallet(at + 1), Spot(0, 800 * at)) for at in range(3)))


def test_a_pallet_changes_places_with_its_neighbour() -> None:
    assert shifting.stepped(ROW, 1, "right") == {1: Spot(0, 800), 2: Spot(0, 0)}


def test_a_pallet_goes_on_by_its_own_length_where_nothing_is() -> None:
    assert shifting.stepped(ROW, 2, "doors") == {2: Spot(1200, 800)}


def test_a_pallet_stops_at_the_wall() -> None:
    with pytest.raises(NoPlaceThere):
        shifting.stepped(ROW, 1, "front")
    assert shifting.stepped(ROW, 3, "right") == {3: Spot(0, 1680)}


def test_different_sizes_change_their_order() -> None:
    two = floor((pallet(1), Spot(0, 0)), (pallet(2, size=(800, 600)), Spot(1200, 0)))
    assert shifting.stepped(two, 2, "front") == {2: Spot(0, 0), 1: Spot(800, 0)}


def test_a_stack_moves_as_one() -> None:
    stack = floor((pallet(1, stackable=True), Spot(0, 0)), (pallet(2, kg=200), Spot(0, 0, 1)))
    assert shifting.stepped(stack, 2, "doors") == {1: Spot(1200, 0), 2: Spot(1200, 0, 1)}


def test_a_pallet_dropped_on_one_of_its_size_changes_places_with_it() -> None:
    assert shifting.moved(ROW, 1, 100, 1500) == {1: Spot(0, 1600), 3: Spot(0, 0)}


def test_a_pallet_dropped_anywhere_else_goes_to_the_nearest_free_floor() -> None:
    then = after(ROW, shifting.moved(ROW, 1, 1100, 300))
    assert not list(then.overlapping())
    assert then.spots[1] == Spot(1200, 300)


def test_the_upper_of_a_stack_can_be_taken_down_by_dropping_it_beside() -> None:
    stack = floor((pallet(1, stackable=True), Spot(0, 0)), (pallet(2, kg=200), Spot(0, 0, 1)))
    assert shifting.moved(stack, 2, 4000, 0) == {2: Spot(4000, 0)}


def test_a_pallet_turns_where_there_is_room() -> None:
    alone = floor((pallet(1), Spot(0, 0)))
    assert shifting.turned(alone, 1) == {1: Spot(0, 0, 0, turned=True)}
    then = after(ROW, shifting.turned(ROW, 2))
    assert then.spots[2].turned
    assert not list(then.overlapping())


def test_a_pallet_is_stacked_on_the_one_in_front_of_it() -> None:
    two = floor((pallet(1, stackable=True), Spot(0, 0)), (pallet(2, kg=200), Spot(1200, 0)))
    assert shifting.stacked(two, 2) == {2: Spot(0, 0, 1)}


@pytest.mark.parametrize(
    ("below", "above", "why"),
    [
        (pallet(1, stackable=True, kg=100), pallet(2, kg=200), "weight"),
        (pallet(1), pallet(2), "weight"),
        (pallet(1, stackable=True, high=1500), pallet(2, high=1500), "high"),
        (pallet(1, stackable=True, size=(800, 600)), pallet(2), "size"),
        (replace(pallet(1, kg=300), is_pallet=False, bears_g=900_000), pallet(2), "kind"),
    ],
)
def test_what_may_not_be_stacked_says_why(below: Item, above: Item, why: str) -> None:
    two = floor((below, Spot(0, 0)), (above, Spot(1200, 0)))
    with pytest.raises(MayNotStack) as refused:
        shifting.stacked(two, 2)
    assert refused.value.facts == {"package": 2, "below": 1, "why": why}


def test_nothing_is_stacked_on_the_front_wall() -> None:
    with pytest.raises(NothingToStackOn):
        shifting.stacked(ROW, 1)


def test_taking_off_takes_what_stands_on_it() -> None:
    stack = floor((pallet(1, stackable=True), Spot(0, 0)), (pallet(2, kg=200), Spot(0, 0, 1)))
    assert shifting.taken_off(stack, [1]) == {1: None, 2: None}
    assert shifting.taken_off(stack, [2]) == {2: None}


def test_a_new_pallet_gets_a_place_where_it_is_in_nobodys_way() -> None:
    first = floor((pallet(1, stop=1), Spot(3000, 0)), (pallet(2, stop=2), None), (pallet(3, stop=1), None))
    behind = after(first, shifting.put(first, 2))
    assert not list(behind.in_the_way())
    assert shifting.put(first, 3) == {3: Spot(0, 0)}


def test_a_full_floor_has_no_place() -> None:
    tiny = floor((pallet(1), Spot(0, 0)), (pallet(2), None), room=replace(SEMI, length_mm=1200, width_mm=900))
    with pytest.raises(NoPlaceThere):
        shifting.put(tiny, 2)


def test_what_is_blocked_finds_whom_to_change_places_with() -> None:
    blocked = floor(
        (pallet(1, stop=1), Spot(0, 0)), (pallet(2, stop=2), Spot(1200, 0)), (pallet(3, stop=2), Spot(2400, 0))
    )
    other = shifting.better_place(blocked, 1)
    assert other == 3
    assert not list(after(blocked, shifting.swapped(blocked, 1, 3)).in_the_way())
    assert shifting.better_place(ROW, 1) is None


@given(st.lists(st.tuples(st.integers(1, 8), st.sampled_from((*WAYS, "turn", "stack", "off", "put", "drop")),
                          st.integers(0, 14_000), st.integers(-500, 2600)), max_size=25))  # fmt: skip
@settings(max_examples=150, deadline=None)
def test_no_series_of_moves_ever_breaks_the_floor(moves: list[tuple[int, str, int, int]]) -> None:
    sizes = [(1200, 800), (1200, 1000), (800, 600)]
    now = floor(
        *((pallet(key, kg=100 * key, stackable=key % 2 == 0, size=sizes[key % 3]), None) for key in range(1, 9))
    )
    for key, what, x, y in moves:
        try:
            shift = _shift(now, key, what, x, y)
        except AidHubError:
            continue
        now = after(now, shift)
        assert not [*now.outside(), *now.overlapping(), *now.badly_stacked(), *now.too_high()]


def _shift(now: Floor, key: int, what: str, x: int, y: int) -> Shift:
    if what == "drop":
        return shifting.moved(now, key, x, y)
    if what == "off":
        return shifting.taken_off(now, [key])
    if what == "put":
        return shifting.put(now, key) if key not in now.spots else {}
    if what in WAYS:
        return shifting.stepped(now, key, what)  # type: ignore[arg-type]
    return shifting.turned(now, key) if what == "turn" else shifting.stacked(now, key)


def random_floor(seed: int, bodies: int) -> Floor:
    """Put stacks of boxes for three stops anywhere on a grid, as nobody would load them."""
    draw = random.Random(seed)
    room = replace(SEMI, length_mm=4000, width_mm=1200, bodies=bodies)
    places = draw.sample([(x, y) for x in range(0, 4000, 400) for y in (0, 400, 800)], 18)
    things = []
    for x, y in places:
        for level in range(draw.randint(1, 3)):
            size = Item(len(things), 400, 400, 300, 5_000, draw.randint(1, 3), is_pallet=False, bears_g=45_000)
            things.append((size, Spot(x, y, level)))
    return floor(*things, room=room)


def in_all(before: Floor) -> int:
    return sum(len(others) for _, others in before.in_the_way())


@pytest.mark.parametrize("bodies", [1, 2])
@pytest.mark.parametrize("seed", range(5))
def test_no_swap_of_those_tried_leaves_less_in_the_way(seed: int, bodies: int) -> None:
    before = random_floor(seed, bodies)
    for key, _ in before.in_the_way():
        stop, own = before.items[key].stop, before.column_of(key)
        later = [c[0] for c in before.columns if c != own and before.items[c[0]].stop > stop]
        left = {other: in_all(after(before, shifting.swapped(before, key, other))) for other in later[-MOST_TRIED:]}
        least = min(left.values(), default=in_all(before))
        found = shifting.better_place(before, key)
        assert (in_all(before) if found is None else left[found]) == min(least, in_all(before))


@pytest.mark.parametrize("seed", range(5))
def test_a_new_box_is_put_where_the_fewest_are_in_the_way(seed: int) -> None:
    before = random_floor(seed, 2)
    new = Item(99, 400, 400, 300, 5_000, 2, is_pallet=False)
    asked = replace(before, items={**before.items, 99: new})
    free = [Spot(x, y) for x in range(0, 4000, 400) for y in (0, 400, 800)]
    ways = [
        in_all(then)
        for then in (after(asked, {99: spot}) for spot in free)
        if not [*then.overlapping(), *then.outside()]
    ]
    assert in_all(after(asked, shifting.put(asked, 99))) == min(ways)
