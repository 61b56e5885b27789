"""A vehicle is filled with what should go first, and never too full."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from aidhub.planning.fill import Freightable, Space, fill
from aidhub.planning.first_to_expire import PassedOver

ROOM = Space(gross_g=1000, floor_um=1000, volume_ml=1000, pallets=3)


def piece(key: int, **facts: object) -> Freightable:
    usual = {"gross_g": 300, "floor_um": 300, "volume_ml": 300, "stops": (1,), "age": key}
    return Freightable(key, **{**usual, **facts})  # type: ignore[arg-type]


def test_what_expires_first_goes_first_then_the_oldest() -> None:
    pieces = [piece(1), piece(2, expires=date(2028, 1, 1)), piece(3, expires=date(2027, 1, 1)), piece(4)]
    found = fill(pieces, replace(ROOM), {}, [1])
    assert [placed.key for placed in found.placed] == [3, 2, 1]
    assert found.left == {4: PassedOver.NO_ROOM}


def test_pallets_go_before_boxes_of_the_same_day() -> None:
    found = fill([piece(1), piece(2, pallets=1)], replace(ROOM), {}, [1])
    assert [placed.key for placed in found.placed] == [2, 1]


def test_smaller_things_are_tried_when_a_larger_one_does_not_fit() -> None:
    found = fill([piece(1, gross_g=900), piece(2, gross_g=200), piece(3, gross_g=100)], replace(ROOM), {}, [1])
    assert [placed.key for placed in found.placed] == [1, 3]


def test_pallet_places_bind_too() -> None:
    found = fill(
        [piece(key, pallets=1, gross_g=1, floor_um=1, volume_ml=1) for key in range(5)], replace(ROOM), {}, [1]
    )
    assert len(found.placed) == 3


def test_loose_goods_are_divided_by_units() -> None:
    found = fill([piece(1, gross_g=3000, floor_um=1500, volume_ml=300, units=30)], replace(ROOM), {}, [1])
    assert [(placed.key, placed.units) for placed in found.placed] == [(1, 10)]


def test_what_no_partner_takes_is_left() -> None:
    assert fill([piece(1, stops=())], replace(ROOM), {}, [1]).left == {1: PassedOver.NOT_ACCEPTED}


def test_stops_share_evenly_after_what_they_have() -> None:
    found = fill([piece(key, stops=(1, 2)) for key in range(3)], replace(ROOM), {1: 450}, [1, 2])
    assert [placed.stop_id for placed in found.placed] == [2, 2, 1]


SIZES = st.integers(0, 700)
PIECES = st.lists(st.tuples(SIZES, SIZES, SIZES, st.integers(0, 1), st.integers(1, 9)), max_size=12)


@given(PIECES)
def test_no_bound_is_ever_exceeded(drawn: list[tuple[int, int, int, int, int]]) -> None:
    pieces = [
        Freightable(key, grams, floor, volume, (1,), pallets, age=key, units=1 if pallets else units)
        for key, (grams, floor, volume, pallets, units) in enumerate(drawn)
    ]
    space = replace(ROOM)

    found = fill(pieces, space, {}, [1])

    assert min(space.gross_g, space.floor_um, space.volume_ml, space.pallets) >= 0
    assert {placed.key for placed in found.placed} | set(found.left) == set(range(len(pieces)))
    used = sum(pieces[placed.key].gross_g * placed.units / pieces[placed.key].units for placed in found.placed)
    assert used <= ROOM.gross_g
