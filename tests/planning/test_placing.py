"""Where pallets and boxes stand in each vehicle: checked by a verifier that knows nothing of how they were placed."""

from __future__ import annotations

import itertools
import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aidhub.domain.balance import Supports
from aidhub.domain.floor import Floor, Item, Spot, bears
from aidhub.domain.freight import Room
from aidhub.domain.reference import read_table, whole
from aidhub.planning.placing import MOST_VEHICLES, Placing, Unplaced, needed, place

STACK_MM = 1800


def vehicles() -> dict[str, Room]:
    found = {}
    for row in read_table("vehicles"):
        measures = {
            name: whole(row[name])
            for name in ("front_mm", "rear_mm", "front_limit_g", "rear_limit_g", "door_width_mm", "door_height_mm",
                         "arch_width_mm")
        }  # fmt: skip
        front, rear = measures["front_mm"], measures["rear_mm"]
        supports = None
        if front is not None and rear is not None:
            supports = Supports(front, rear, measures["front_limit_g"], measures["rear_limit_g"])
        inside = [int(row[name]) for name in ("length_mm", "width_mm", "height_mm", "pallets", "payload_g", "floor_mm")]
        doors = measures["door_width_mm"], measures["door_height_mm"], measures["arch_width_mm"]
        found[row["key"]] = Room(row["key"], {}, *inside, *doors, supports, int(row["bodies"]))
    return found


VEHICLES = vehicles()
SEMI = VEHICLES["SEMI_CURTAIN"]
PALLETS = {row["key"]: row for row in read_table("carriers") if row["floor_mm"]}
BOXES = {row["key"]: row for row in read_table("carriers") if not row["floor_mm"]}


def pallet(
    key: int, kind: str = "EUR1", *, kg: int = 300, high: int = 1200, stop: int = 1, stackable: bool = False
) -> Item:
    row = PALLETS[kind]
    size = int(row["length_mm"]), int(row["width_mm"])
    return Item(key, *size, high, kg * 1000, stop, bears_g=bears(kg * 1000, is_pallet=True, stackable=stackable))


def box(key: int, kind: str = "BANANA_BOX", *, kg: int = 15, stop: int = 1) -> Item:
    row = BOXES[kind]
    size = int(row["length_mm"]), int(row["width_mm"]), int(row["height_mm"])
    weight = kg * 1000
    return Item(key, *size, weight, stop, is_pallet=False, bears_g=bears(weight, is_pallet=False, stackable=False))


def placed(items: list[Item], room: Room = SEMI, **more: object) -> tuple[Placing, Floor]:
    found = place(items, room, stack_mm=STACK_MM, **more)  # type: ignore[arg-type]
    return found, Floor(room, {item.key: item for item in items}, found.spots)


# The verifier --------------------------------------------------------------------------------------------------------


Cuboid = tuple[tuple[int, int], tuple[int, int], tuple[int, int]]


def verify(items: list[Item], room: Room, spots: dict[int, Spot]) -> list[str]:
    """Name everything that is wrong with a placing: written from the rules, sharing nothing with the planner."""
    here = [item for item in items if item.key in spots]
    cuboids = {item.key: _cuboid(item, here, spots) for item in here}
    faults = []
    for item in here:
        faults += _wrong_place(item, room, cuboids[item.key]) + _wrong_stack(item, here, spots)
    for one, other in itertools.permutations(here, 2):
        faults += _wrong_beside(one, other, room.length_mm // room.bodies, cuboids[one.key], cuboids[other.key])
    return faults


def _same_column(item: Item, items: list[Item], spots: dict[int, Spot]) -> list[Item]:
    corner = spots[item.key].x_mm, spots[item.key].y_mm
    return [one for one in items if (spots[one.key].x_mm, spots[one.key].y_mm) == corner and one.key != item.key]


def _cuboid(item: Item, items: list[Item], spots: dict[int, Spot]) -> Cuboid:
    spot = spots[item.key]
    along, across = (item.width_mm, item.length_mm) if spot.turned else (item.length_mm, item.width_mm)
    below = [one for one in _same_column(item, items, spots) if spots[one.key].level < spot.level]
    z = sum(one.height_mm for one in below)
    return (spot.x_mm, spot.x_mm + along), (spot.y_mm, spot.y_mm + across), (z, z + item.height_mm)


def _wrong_place(item: Item, room: Room, cuboid: Cuboid) -> list[str]:
    x, y, z = cuboid
    size = room.length_mm // room.bodies
    side = (room.width_mm - (room.arch_width_mm or room.width_mm)) // 2 if item.is_pallet else 0
    faults = {
        "is outside or through a wall": x[0] // size != (x[1] - 1) // size or x[1] > size * room.bodies,
        "is outside or on an arch": y[0] < side or y[1] > room.width_mm - side,
        "is too high": z[1] > (room.height_mm - 100 if item.is_pallet else room.height_mm),
        "is higher than people reach": not item.is_pallet and z[1] > STACK_MM and z[0] > 0,
    }
    return [f"{item.key} {fault}" for fault, holds in faults.items() if holds]


def _wrong_stack(item: Item, items: list[Item], spots: dict[int, Spot]) -> list[str]:
    column = _same_column(item, items, spots)
    level = spots[item.key].level
    above = [one for one in column if spots[one.key].level > level]
    faults = {
        "floats": len([one for one in column if spots[one.key].level < level]) != level,
        "is turned": spots[item.key].turned and not item.turnable,
        "bears too much": sum(one.weight_g for one in above) > item.bears_g,
        "is a box under a pallet": not item.is_pallet and any(one.is_pallet for one in above),
    }
    return [f"{item.key} {fault}" for fault, holds in faults.items() if holds]


def _wrong_beside(one: Item, other: Item, body_mm: int, here: Cuboid, there: Cuboid) -> list[str]:
    (x, y, z), (x2, y2, z2) = here, there
    crosses = y[0] < y2[1] and y2[0] < y[1]
    beside = x[0] < x2[1] and x2[0] < x[1]
    behind, above = (
        x2[0] >= x[1] and x[0] // body_mm == x2[0] // body_mm,
        z2[0] >= z[1] and (x[0], y[0]) == (x2[0], y2[0]),
    )
    within = x[0] <= x2[0] and x2[1] <= x[1] and y[0] <= y2[0] and y2[1] <= y[1]
    same_air = z[0] < z2[1] and z2[0] < z[1]
    faults = {
        "overlaps": crosses and beside and same_air,
        "hangs over": crosses and beside and z2[0] >= z[1] and not within,
        "is in the way of": other.stop > one.stop and crosses and (behind or above),
    }
    return [f"{other.key} {fault} {one.key}" for fault, holds in faults.items() if holds]


# Full vehicles -------------------------------------------------------------------------------------------------------


def test_33_euro_pallets_take_13_2_metres_of_a_semi_trailer() -> None:
    found, floor = placed([pallet(key) for key in range(33)])
    assert (len(found.spots), floor.end_mm) == (33, 13_200)


def test_the_34th_euro_pallet_goes_in_only_to_the_last_centimetre() -> None:
    pallets = [pallet(key) for key in range(34)]
    found, _ = placed(pallets)
    assert list(found.left.values()) == [Unplaced.PLACES]
    found, floor = placed(pallets, theoretical=True)
    assert (found.left, floor.end_mm) == ({}, 13_600)
    assert verify(pallets, SEMI, dict(found.spots)) == []


def test_26_industrial_pallets_take_13_metres() -> None:
    found, floor = placed([pallet(key, "EUR2") for key in range(26)])
    assert (len(found.spots), floor.end_mm) == (26, 13_000)


@pytest.mark.parametrize("key", [key for key, room in VEHICLES.items() if room.pallets > 1])
def test_each_vehicle_takes_as_many_euro_pallets_as_it_is_said_to(key: str) -> None:
    room = VEHICLES[key]
    pallets = [pallet(number) for number in range(room.pallets)]
    found, _ = placed(pallets, room)
    assert (found.left, verify(pallets, room, dict(found.spots))) == ({}, [])


def test_five_pallets_stand_across_between_the_arches_of_a_van() -> None:
    van = VEHICLES["VAN_L"]
    found, floor = placed([pallet(key, high=1000) for key in range(5)], van)
    assert all(spot.turned for spot in found.spots.values())
    assert all(one.y >= 200 and one.right <= 1550 for one in floor.rects.values())


def test_nothing_stands_through_the_wall_between_the_bodies_of_a_road_train() -> None:
    train = VEHICLES["ROADTRAIN"]
    pallets = [pallet(key) for key in range(36)]
    found, _ = placed(pallets, train)
    assert (found.left, verify(pallets, train, dict(found.spots))) == ({}, [])


def test_140_banana_boxes_go_into_a_van_stacked_by_hand() -> None:
    boxes = [box(key) for key in range(140)]
    found, _ = placed(boxes, VEHICLES["VAN_L"])
    assert (found.left, verify(boxes, VEHICLES["VAN_L"], dict(found.spots))) == ({}, [])


# What does not go in -------------------------------------------------------------------------------------------------


def test_what_has_no_place_says_why() -> None:
    narrow = replace(SEMI, door_width_mm=1000, door_height_mm=2000)
    long = Item(4, 14_000, 900, 500, 1000, 1)
    items = [pallet(1, "EUR2", high=1000), pallet(2, high=2700), replace(pallet(3), turnable=False), long]
    items += [pallet(5, high=2200), replace(pallet(6, "EUR2"), turnable=False)]
    assert placed(items, narrow)[0].left == {
        2: Unplaced.HIGH, 4: Unplaced.LARGE, 5: Unplaced.DOOR
    }  # fmt: skip
    assert placed([pallet(1, high=2650)])[0].left == {1: Unplaced.HIGH}
    assert placed([pallet(key, "EUR2") for key in range(12)], replace(SEMI, length_mm=5000))[0].left.keys() == {10, 11}


def test_stackable_pallets_are_stacked_when_the_floor_is_too_small_and_only_then() -> None:
    few = [pallet(key, stackable=True) for key in range(30)]
    assert {spot.level for spot in placed(few)[0].spots.values()} == {0}
    many = [pallet(key, kg=200 + key, stackable=True) for key in range(60)]
    found, _ = placed(many)
    assert (found.left, verify(many, SEMI, dict(found.spots))) == ({}, [])


def test_heavy_pallets_never_stand_on_light_ones_nor_on_what_bears_nothing() -> None:
    many = [pallet(key, kg=100 + 10 * key, stackable=key % 3 > 0) for key in range(50)]
    found, _ = placed(many)
    assert verify(many, SEMI, dict(found.spots)) == []
    assert any(spot.level for spot in found.spots.values())


# Weight --------------------------------------------------------------------------------------------------------------


def test_24_tonnes_on_few_pallets_are_moved_back_until_the_axles_bear_them() -> None:
    found, floor = placed([pallet(key, kg=1200) for key in range(20)])
    assert floor.good is not None
    assert found.left == {}
    assert floor.good.beside(floor.centre_mm) == 0
    assert min(one.x for one in floor.rects.values()) > 1000


def test_heavy_and_light_pallets_of_a_stop_change_places_until_the_centre_is_good() -> None:
    items = [pallet(key, kg=1300 if key < 12 else 400) for key in range(33)]
    _, floor = placed(items)
    assert floor.good is not None
    assert floor.good.beside(floor.centre_mm) == 0
    assert abs(floor.side_permille) < 50


def test_a_lone_pallet_stands_in_the_middle() -> None:
    _, floor = placed([pallet(1, kg=800)])
    assert floor.side_permille == 0


@given(st.lists(st.integers(100, 700), min_size=6, max_size=33), st.integers(1, 3))
@settings(max_examples=40, deadline=None)
def test_both_sides_of_usual_loads_differ_by_less_than_five_percent(weights: list[int], stops: int) -> None:
    items = [pallet(key, kg=kg, stop=1 + key % stops) for key, kg in enumerate(sorted(weights))]
    _, floor = placed(items)
    if len(items) >= 12 * stops:  # with fewer there may be nothing to change places with
        assert abs(floor.side_permille) <= 50


# Any mix -------------------------------------------------------------------------------------------------------------


@st.composite
def mixes(draw: st.DrawFn) -> tuple[list[Item], Room]:
    room = VEHICLES[draw(st.sampled_from(sorted(VEHICLES)))]
    items: list[Item] = []
    for _ in range(draw(st.integers(1, 6))):
        count, kg = draw(st.integers(1, 9)), draw(st.integers(5, 900))
        stop = draw(st.integers(1, 4))
        if draw(st.booleans()):
            kind, high, stackable = (
                draw(st.sampled_from(sorted(PALLETS))),
                draw(st.integers(150, 2600)),
                draw(st.booleans()),
            )
            items += [
                pallet(len(items) + at, kind, kg=kg, high=high, stop=stop, stackable=stackable) for at in range(count)
            ]
        else:
            kind = draw(st.sampled_from(sorted(BOXES)))
            items += [box(len(items) + at, kind, kg=min(kg, 30), stop=stop) for at in range(count)]
    return items, room


@given(mixes(), st.booleans())
@settings(max_examples=150, deadline=None)
def test_any_mix_in_any_vehicle_stands_without_fault(mix: tuple[list[Item], Room], theoretical: bool) -> None:
    items, room = mix
    found, floor = placed(items, room, theoretical=theoretical)
    assert found.spots.keys() | found.left.keys() == {item.key for item in items}
    assert not found.spots.keys() & found.left.keys()
    assert verify(items, room, dict(found.spots)) == []
    # the checks of the window find the same: nothing
    assert not [*floor.outside(), *floor.overlapping(), *floor.badly_stacked(), *floor.too_high(), *floor.in_the_way()]


@given(mixes(), st.data())
@settings(max_examples=150, deadline=None)
def test_the_checks_find_what_the_verifier_finds(mix: tuple[list[Item], Room], data: st.DataObject) -> None:
    items, room = mix
    items = items[:12]
    steps = st.sampled_from(range(0, 4000, 400))
    spots = {
        item.key: Spot(
            data.draw(steps), data.draw(steps), data.draw(st.integers(0, 1)), turned=data.draw(st.booleans())
        )
        for item in items
    }
    floor = Floor(room, {item.key: item for item in items}, spots)
    found = [*floor.outside(), *floor.overlapping(), *floor.badly_stacked(), *floor.too_high(), *floor.in_the_way()]
    wrong = [fault for fault in verify(items, room, spots) if "people reach" not in fault]
    assert bool(found) == bool(wrong), (found, wrong)


@pytest.mark.parametrize("count", [33, 66, 200])
def test_mixed_pallets_stay_within_eight_percent_of_what_their_area_needs(count: int) -> None:
    floor = replace(SEMI, length_mm=400_000, width_mm=2450, supports=None)
    for seed in range(5):
        draw = random.Random(seed)
        kinds = sorted(set(PALLETS) - {"ONE_WAY"})
        items = [pallet(key, draw.choice(kinds)) for key in range(count)]
        found, packed = placed(items, floor, theoretical=True)
        area = sum(item.length_mm * item.width_mm for item in items)
        assert found.left == {}
        assert packed.end_mm <= area / floor.width_mm * 1.08


# How many vehicles ---------------------------------------------------------------------------------------------------


def test_one_semi_trailer_suffices_for_33_pallets_and_the_34th_needs_a_second() -> None:
    assert needed([pallet(key) for key in range(33)], SEMI, stack_mm=STACK_MM).suffices
    two = needed([pallet(key) for key in range(34)], SEMI, stack_mm=STACK_MM)
    assert (two.count, two.by_weight, two.never) == (2, 1, 0)


def test_a_van_is_full_by_weight_long_before_its_floor() -> None:
    found = needed([box(key, kg=20) for key in range(140)], VEHICLES["VAN_L"], stack_mm=STACK_MM)
    assert (found.count, found.by_weight, found.by_room) == (3, 3, 1)


def test_what_goes_into_no_vehicle_is_counted() -> None:
    found = needed([pallet(1, high=2600), pallet(2)], VEHICLES["TRUCK_75"], stack_mm=STACK_MM)
    assert (found.count, found.never, found.suffices) == (1, 1, False)


def test_a_vehicle_of_which_hundreds_would_be_needed_is_not_counted_to_the_end() -> None:
    found = needed([pallet(key, kg=1000) for key in range(150)], VEHICLES["VAN_L"], stack_mm=STACK_MM)
    assert (found.count, found.by_weight) == (MOST_VEHICLES + 1, 150)


def test_a_pallet_too_large_for_the_only_place_stays_out_and_the_others_are_counted() -> None:
    found = needed(
        [pallet(1, "EUR2", high=1000), pallet(2, high=1000), pallet(3, high=1000)], VEHICLES["VAN_S"], stack_mm=STACK_MM
    )
    assert (found.count, found.never) == (2, 1)


def test_loose_goods_alone_fill_vehicles_too() -> None:
    van = VEHICLES["VAN_L"]
    assert needed([], van, stack_mm=STACK_MM, loose_g=1_500_000, loose_mm=2000).count == 2
    assert needed([], van, stack_mm=STACK_MM, loose_g=100_000, loose_mm=9000).count == 3


REAL = [
    ("EUR1", 330, 1150, 26),
    ("EUR2", 450, 1300, 8),
    ("EUR6", 140, 900, 10),
    ("IBC", 900, 1160, 2),
    ("MESH_BOX", 380, 970, 4),
]
"""A mix as it leaves a hub: kind, kilograms, height, how many."""


@pytest.mark.parametrize("key", sorted(VEHICLES))
def test_a_real_mix_needs_hardly_more_vehicles_than_weight_and_floor_ask_for(key: str) -> None:
    room = VEHICLES[key]
    kinds = [(kind, kg, high) for kind, kg, high, count in REAL for _ in range(count)]
    items = [pallet(at, kind, kg=kg, high=high, stop=1 + at % 2) for at, (kind, kg, high) in enumerate(kinds)]
    found = needed(items, room, stack_mm=STACK_MM)
    bound = max(found.by_weight, found.by_room)
    too_large = [
        item for item in items
        if item.height_mm > room.height_mm - 100 or item.length_mm * item.width_mm > room.pallets * 960_000
    ]  # fmt: skip
    assert found.never == len(too_large)
    assert bound <= found.count <= bound * 1.25 + 1
    first = [item for item in items if not found.never]
    placing, _ = placed(first, room)
    assert verify(first, room, dict(placing.spots)) == []
