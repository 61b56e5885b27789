"""A load is weighed and measured: packages before parts, weighed before estimated, and all sums agree."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidhub.domain.freight import Gauge, Gauges, Room, freight, gauges, hand_stacked_floor, pallet_floor
from aidhub.domain.limits import shipped_limits
from aidhub.domain.load import Goods, Held, Kind, Load, Package
from aidhub.domain.weights import Source

LIMITS = shipped_limits()
BLANKET = Kind(1, {"en": "Blankets"}, "SHL_BLANKET", "H87", net_g=1500, volume_ml=6000, value_cents=1200)
RIDDLE = Kind(2, {"en": "Things"}, "SHL_TOOL", "H87")
CURTAIN = Room("SEMI_CURTAIN", {}, 13_600, 2480, 2700, 33, 24_000_000, 13_600)


def goods(place: int, pieces: int, kind: Kind = BLANKET, *, stop: int = 1, lot: int = 1) -> Goods:
    return Goods(stop, lot, place, pieces * 1000, kind, place_code=str(place))


def box(number: int, parent: int | None = None, **facts: object) -> Package:
    return Package(number, "box", str(number), parent, **facts)  # type: ignore[arg-type]


def pallet(number: int, **facts: object) -> Package:
    usual = {"tare_g": 25_000, "length_mm": 1200, "width_mm": 800, "base_mm": 144, "floor_mm": 400}
    return Package(number, "pallet", f"P-{number}", None, **{**usual, **facts})  # type: ignore[arg-type]


def load(rows: list[Goods], *packages: Package, free: dict[tuple[int, int], int] | None = None) -> Load:
    """Make a load; ``free`` are pieces that lie in packages and do not go along."""
    inside = {package.id for package in packages}
    held: dict[tuple[int, int], Held] = {}
    for one in rows:
        if one.place_id in inside:
            before = held[one.key].quantity_milli if one.key in held else 0
            held[one.key] = Held(before + one.quantity_milli, one.kind.net_g)
    for key, pieces in (free or {}).items():
        before = held[key].quantity_milli if key in held else 0
        held[key] = Held(before + pieces * 1000, BLANKET.net_g)
    return Load(tuple(rows), {package.id: package for package in packages}, held)


def sums(found: Load, room: Room | None = None) -> Gauges:
    return gauges(found, freight(found, LIMITS), room, LIMITS)


# Which packages travel -----------------------------------------------------------------------------------------------


def test_a_pallet_travels_whole_if_all_on_it_does() -> None:
    found = load([goods(1, 10), goods(2, 10)], box(1, 9), box(2, 9), pallet(9))
    assert found.pieces == (9,)
    assert found.partly == ()


def test_of_a_pallet_that_stays_only_the_boxes_travel() -> None:
    found = load([goods(1, 10)], box(1, 9), box(2, 9), pallet(9), free={(5, 2): 3})
    assert found.pieces == (1,)
    assert found.partly == ()


def test_a_box_that_is_not_all_ours_or_for_two_stops_is_partly_promised() -> None:
    assert load([goods(1, 10)], box(1), free={(1, 1): 5}).partly == (1,)
    assert load([goods(1, 10)], box(1), free={(7, 1): 5}).partly == (1,)
    assert load([goods(1, 10), goods(1, 5, stop=2)], box(1)).partly == (1,)


def test_an_empty_box_travels_with_its_pallet() -> None:
    assert load([goods(1, 10)], box(1, 9), box(2, 9), pallet(9)).pieces == (9,)


# Weights -------------------------------------------------------------------------------------------------------------


def test_a_weighed_package_stands_before_its_parts() -> None:
    found = freight(load([goods(1, 10)], box(1, gross_g=17_000, gross_source="weighed")), LIMITS)
    assert (found.pieces[0].weight.grams, found.gross[0].source) == (17_000, Source.WEIGHED)


def test_a_pallet_weighs_its_boxes_and_its_tare() -> None:
    weighed = {"gross_g": 16_000, "gross_source": "weighed"}
    found = freight(load([goods(1, 10), goods(2, 10)], box(1, 9, **weighed), box(2, 9, **weighed), pallet(9)), LIMITS)
    assert found.pieces[0].weight.grams == 57_000
    assert found.pieces[0].weight.measured
    assert [weight.grams for weight in found.gross] == [28_500, 28_500]
    assert found.packages[1].grams == 16_000


def test_unit_weights_are_an_estimate_and_unknown_boxes_a_guess() -> None:
    estimated = freight(load([goods(1, 10)], box(1, tare_g=800)), LIMITS)
    guessed = freight(load([goods(1, 10, RIDDLE)], box(1)), LIMITS)
    assert (estimated.gross[0].grams, estimated.gross[0].source) == (15_800, Source.ESTIMATED)
    assert (guessed.gross[0].grams, guessed.gross[0].source) == (LIMITS.guess_box_g, Source.GUESSED)


def test_an_estimate_of_its_own_stands_before_the_sum_of_estimates() -> None:
    found = freight(load([goods(1, 10)], box(1, gross_g=18_000, gross_source="estimated")), LIMITS)
    assert (found.gross[0].grams, found.gross[0].source) == (18_000, Source.ESTIMATED)


def test_loose_goods_weigh_what_their_units_do() -> None:
    found = freight(load([goods(3, 10), goods(3, 4, RIDDLE, lot=2)]), LIMITS)
    assert [(weight.grams, weight.source) for weight in found.gross] == [
        (15_000, Source.ESTIMATED), (4 * LIMITS.guess_unit_g, Source.GUESSED),
    ]  # fmt: skip


def test_goods_that_leave_their_box_take_their_share_as_an_estimate() -> None:
    packed = box(1, gross_g=32_000, gross_source="weighed")
    found = freight(load([goods(1, 5)], packed, free={(1, 1): 15}), LIMITS)
    assert (found.gross[0].grams, found.gross[0].source) == (8_000, Source.ESTIMATED)
    assert found.pieces[0].package is None


AMOUNTS = st.lists(st.tuples(st.integers(1, 40), st.integers(1, 3), st.booleans()), min_size=1, max_size=12)


@given(AMOUNTS, st.one_of(st.none(), st.integers(1, 500_000)))
def test_goods_and_pieces_weigh_the_same_to_the_gram(drawn: list[tuple[int, int, bool]], gross_g: int | None) -> None:
    rows = [
        goods(number, pieces, BLANKET if known else RIDDLE, stop=stop, lot=number)
        for number, (pieces, stop, known) in enumerate(drawn, start=1)
    ]
    boxes = [box(number, 99 if number % 3 else None) for number in range(1, len(drawn) + 1)]
    found = load(rows, *boxes, pallet(99, gross_g=gross_g, gross_source="weighed" if gross_g else ""))

    weighed = freight(found, LIMITS)

    assert sum(weight.grams for weight in weighed.gross) == sum(piece.weight.grams for piece in weighed.pieces)
    assert sorted(row for piece in weighed.pieces for row in piece.goods) == list(range(len(rows)))


# Room ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("count", "floor_mm", "over"), [(33, 13_200, 0), (34, 13_600, 0), (35, 14_000, 400)])
def test_euro_pallets_take_four_tenths_of_a_metre(count: int, floor_mm: int, over: int) -> None:
    rows = [goods(number, 1) for number in range(1, count + 1)]
    packages = [replace(pallet(number), height_mm=1000) for number in range(1, count + 1)]
    found = sums(load(rows, *packages), CURTAIN)
    assert found.floor_mm == floor_mm
    assert found.gauge("floor") == Gauge("floor", floor_mm, 13_600)
    assert found.gauge("floor").over == over  # type: ignore[union-attr]
    assert found.gauge("pallets").used == count  # type: ignore[union-attr]


def test_stackable_pallets_stand_in_pairs_where_the_vehicle_is_high_enough() -> None:
    rows = [goods(number, 1) for number in (1, 2, 3)]
    low = [pallet(number, stackable=True, height_mm=1300) for number in (1, 2, 3)]
    high = [pallet(number, stackable=True, height_mm=1400) for number in (1, 2, 3)]
    assert sums(load(rows, *low), CURTAIN).floor_mm == 800
    assert sums(load(rows, *high), CURTAIN).floor_mm == 1200
    assert sums(load(rows, *low), CURTAIN).pallets == 3


def test_boxes_without_a_pallet_count_by_their_volume() -> None:
    found = sums(load([goods(1, 10)], box(1, length_mm=600, width_mm=400, height_mm=400)), CURTAIN)
    assert found.volume_ml == 96_000
    assert found.floor_mm == hand_stacked_floor(96_000, 2700, LIMITS) == 27
    assert sums(load([goods(1, 10)], box(1)), CURTAIN).volume_ml == LIMITS.guess_box_ml
    assert sums(load([goods(3, 10)]), CURTAIN).volume_ml == 60_000
    assert sums(load([goods(3, 10, RIDDLE)]), CURTAIN).volume_ml == 10 * LIMITS.guess_unit_g * 1000 // 200


def test_a_low_vehicle_lets_stack_less_high() -> None:
    assert hand_stacked_floor(1_000_000, 900, LIMITS) == pytest.approx(
        2 * hand_stacked_floor(1_000_000, 0, LIMITS), abs=1
    )


def test_a_pallet_of_no_known_kind_takes_its_area_or_the_usual() -> None:
    assert pallet_floor(pallet(1, floor_mm=None, length_mm=1200, width_mm=1000)) == 500
    assert pallet_floor(pallet(1, floor_mm=None, length_mm=None)) == 400


def test_the_bound_that_is_used_most_binds() -> None:
    heavy = load([goods(1, 1)], pallet(1, gross_g=20_000_000, gross_source="weighed"))
    assert sums(heavy, CURTAIN).bound == "payload"
    assert sums(heavy).bound == ""
    assert sums(load([]), CURTAIN).bound == ""
    assert Gauge("pallets", 1, 0).permille > 1000


def test_sums_tell_what_is_estimated_and_what_nobody_weighed() -> None:
    found = sums(
        load([goods(1, 10), goods(2, 2, RIDDLE)], box(1, gross_g=17_000, gross_source="typed"), box(2)), CURTAIN
    )
    assert (found.gross_g, found.estimated_g, found.unweighed) == (32_000, 15_000, 1)
    assert (found.net_g, found.value_cents, found.packages) == (15_000, 12_000, 2)


SEMI = Room("SEMI", {}, 13_600, 2_480, 2_700, 33, 25_000_000, 13_600)
VAN = Room("VAN", {}, 4_300, 1_750, 1_950, 5, 1_000_000, 2_000)


def test_a_vehicle_without_measures_of_its_own_is_as_its_kind() -> None:
    assert SEMI.measured() == SEMI
    assert VAN.measured(4_300, 1_750, 1_950, 1_000_000) == VAN


def test_its_own_measures_stand_before_those_of_its_kind() -> None:
    shorter = SEMI.measured(7_300, None, 2_500, 12_000_000)

    assert (shorter.length_mm, shorter.width_mm, shorter.height_mm, shorter.payload_g) == (
        7_300, 2_480, 2_500, 12_000_000,
    )  # fmt: skip
    assert (shorter.floor_mm, shorter.pallets) == (7_300, 17)


def test_what_wheel_arches_take_of_the_floor_they_take_of_a_shorter_one() -> None:
    shorter = VAN.measured(length_mm=2_150)

    assert (shorter.floor_mm, shorter.pallets) == (1_000, 2)


def test_a_floor_of_nothing_stays_so() -> None:
    none = replace(SEMI, floor_mm=0, length_mm=0)

    assert none.measured(5_000).pallets == 33


@given(st.integers(1, 30_000), st.integers(1, 3_000))
def test_a_larger_floor_never_takes_less(length: int, width: int) -> None:
    smaller, larger = SEMI.measured(length, width), SEMI.measured(length + 100, width + 100)

    assert smaller.floor_mm <= larger.floor_mm
    assert smaller.pallets <= larger.pallets
