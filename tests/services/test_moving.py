"""Goods and packages change their place, and nothing is lost on the way."""

from __future__ import annotations

import pytest
from warehouse import Warehouse

from aidhub.domain import errors
from aidhub.services import moving, undo
from aidhub.services.places import find_packages, locations
from aidhub.services.receiving import BoxOf, Received, receive


def test_a_box_takes_all_its_goods_along(warehouse: Warehouse) -> None:
    blanket, soap = warehouse.article("woll"), warehouse.article("seife")
    warehouse.do(receive, [Received(blanket, boxes=(BoxOf(20_000),))], warehouse.shelf("A-01-1"))
    [row] = warehouse.rows()
    warehouse.receive("seife", loose=4)
    loose = next(found for found in warehouse.rows() if found.kind == "loose")
    warehouse.do(moving.split, loose.lot_id, loose.place_id, 4_000, row.place_id)

    warehouse.do(moving.move, [(row.lot_id, row.place_id)], warehouse.shelf("B-01-1"))

    assert {(found.article_id, found.location) for found in warehouse.rows()} == {(blanket, "B-01-1"), (soap, "B-01-1")}


def test_a_pallet_takes_its_boxes_along(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20])
    boxes = [warehouse.package("1"), warehouse.package("2")]
    pallet = warehouse.do(moving.make_pallet, boxes, warehouse.shelf("A-01-1"))

    warehouse.do(moving.move_packages, [pallet], warehouse.shelf("B-02-1"))

    assert [(row.pallet, row.location) for row in warehouse.rows()] == [("P-0001", "B-02-1")] * 2


def test_moving_back_by_undo_restores_everything(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20], loose=3)
    before = warehouse.dump()
    keys = [(row.lot_id, row.place_id) for row in warehouse.rows()]

    warehouse.do(moving.move, keys, warehouse.shelf("B-02-1"))
    moved = warehouse.dump()
    warehouse.do(undo.undo)
    restored = warehouse.dump()
    warehouse.do(undo.redo)

    assert restored == before != moved
    assert warehouse.dump() == moved


def test_a_split_cannot_take_more_than_is_free(warehouse: Warehouse) -> None:
    warehouse.receive("woll", loose=3)
    [row] = warehouse.rows()
    before = warehouse.dump()

    with pytest.raises(errors.NotEnoughStock) as refused:
        warehouse.do(moving.split, row.lot_id, row.place_id, 4_000, warehouse.shelf("B-02-1"))

    assert (refused.value.facts["wanted"], refused.value.facts["available"]) == (4_000, 3_000)
    assert warehouse.dump() == before


def test_a_pallet_cannot_stand_in_a_box_nor_in_itself(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20])
    pallet = warehouse.do(moving.make_pallet, [warehouse.package("1")], warehouse.shelf("A-01-1"))
    before = warehouse.dump()

    for goal in (warehouse.package("1"), warehouse.package("2"), pallet):
        with pytest.raises(errors.WrongPlace):
            warehouse.do(moving.move_packages, [pallet], goal)

    assert warehouse.dump() == before


def test_goods_written_off_are_gone_and_come_back_by_undo(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    [row] = warehouse.rows()
    before = warehouse.dump()

    warehouse.do(moving.write_off, [(row.lot_id, row.place_id)], "wet")
    assert warehouse.rows() == []
    warehouse.do(undo.undo)

    assert warehouse.dump() == before


@pytest.mark.parametrize("written", ["A-01-1", "a-01-1", "A011", " a 01 1 "])
def test_a_location_is_found_whatever_the_spelling(warehouse: Warehouse, written: str) -> None:
    found = warehouse.shelf(written)

    assert next(place.code for place in warehouse.ask(locations, warehouse.site) if place.id == found) == "A-01-1"


def test_an_unknown_location_is_refused_with_the_nearest(warehouse: Warehouse) -> None:
    with pytest.raises(errors.NotFound) as refused:
        warehouse.shelf("A-01-9")

    assert refused.value.facts["nearest"] in {"A-01-1", "A-01-2"}


def test_packages_are_found_by_what_is_written_on_them(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    pallet = warehouse.do(moving.make_pallet, [warehouse.package("1")], warehouse.shelf("A-01-1"))

    assert warehouse.ask(find_packages, ["P-0001", "p1", "П-1"]) == [pallet] * 3
    with pytest.raises(errors.NotFound):
        warehouse.ask(find_packages, ["2"])


def test_a_number_once_given_is_never_given_again(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    warehouse.do(undo.undo)
    warehouse.receive("woll", [20])

    assert [row.package for row in warehouse.rows()] == ["2"]
    with pytest.raises(errors.NotFound):
        warehouse.package("1")
