"""Goods are parted: into a new box, another box, a pallet, a location; promises and weights go along as they should."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select
from warehouse import Warehouse

from aidhub.database.tables import Place, Reservation
from aidhub.domain import errors
from aidhub.domain.codes import own_code
from aidhub.services import undo
from aidhub.services.adding import add_numbers
from aidhub.services.boxing import BoxHeld, open_box, repack
from aidhub.services.checking import check
from aidhub.services.contents import contents_of
from aidhub.services.moving import NotInWarehouse, make_pallet
from aidhub.services.palletising import NoPallet, OnPallet, put_called, take_off
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.parting import part
from aidhub.services.persons import sign_on
from aidhub.services.transport_show import show
from aidhub.services.transports import new_transport


def pieces(warehouse: Warehouse, place_id: int) -> list[int]:
    return [one.quantity_milli // 1000 for one in warehouse.ask(contents_of, place_id)]


def lot_at(warehouse: Warehouse, place_id: int) -> int:
    return int(warehouse.ask(contents_of, place_id)[0].lot.id)


def place(warehouse: Warehouse, place_id: int) -> Place:
    found: Place = warehouse.ask(lambda session: session.get_one(Place, place_id))
    return found


def refused(warehouse: Warehouse, raises: type[Exception], deed: Any, *args: Any) -> Any:
    before = warehouse.dump()
    with pytest.raises(raises) as error:
        warehouse.do(deed, *args)
    assert warehouse.dump() == before
    return error.value


def test_loose_goods_become_two_heaps_one_of_them_in_a_new_box(warehouse: Warehouse) -> None:
    warehouse.receive("woll", loose=10)
    shelf = warehouse.shelf("A-01-1")
    before = warehouse.dump()

    answer = warehouse.do(part, shelf, {lot_at(warehouse, shelf): 4_000})

    box = warehouse.package(answer["to"])
    assert (pieces(warehouse, shelf), pieces(warehouse, box)) == ([6], [4])
    assert (place(warehouse, box).parent_id, place(warehouse, box).state, answer["labels"]) == (shelf, "open", [])
    warehouse.do(undo.undo)
    assert warehouse.dump()["balances"] == before["balances"]
    assert not warehouse.ask(check)


def test_a_part_goes_to_another_location_a_pallet_or_a_box_by_what_is_written_there(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [5], loose=10)
    shelf, box = warehouse.shelf("A-01-1"), warehouse.package("1")
    pallet = warehouse.do(make_pallet, [], warehouse.shelf("B-01-1"))
    for row in warehouse.rows():
        if row.kind == "loose":
            lot = row.lot_id
    for goal in ("b-01-1", "p1", "1"):
        warehouse.do(part, shelf, {lot: 2_000}, goal)

    assert pieces(warehouse, shelf) == [4]
    assert pieces(warehouse, warehouse.shelf("B-01-1")) == pieces(warehouse, pallet) == [2]
    assert sum(pieces(warehouse, box)) == 7
    assert not warehouse.ask(check)


def test_a_box_repacked_wholly_is_no_more_and_both_weights_are_in_the_other(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [5, 7], gross_g=6_000)
    old, other = warehouse.package("1"), warehouse.package("2")
    before = warehouse.dump()

    answer = warehouse.do(part, old, {lot_at(warehouse, old): 5_000}, "2")

    assert answer == {"to": "2", "labels": [other]}
    assert sum(pieces(warehouse, other)) == 12
    assert (place(warehouse, other).gross_g, place(warehouse, other).gross_source) == (12_000, "estimated")
    with pytest.raises(errors.NotFound):
        warehouse.package("1")
    warehouse.do(undo.undo)
    assert warehouse.dump() == before
    assert (place(warehouse, other).gross_g, warehouse.package("1")) == (6_000, old)


def test_of_a_box_repacked_in_part_both_get_new_labels(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [5, 7], gross_g=6_000)
    old, other = warehouse.package("1"), warehouse.package("2")

    answer = warehouse.do(part, old, {lot_at(warehouse, old): 1_000}, "2")

    assert answer["labels"] == [old, other]
    assert (place(warehouse, old).gross_g, place(warehouse, other).gross_g) == (4_800, 7_200)


def test_what_goes_wholly_stays_promised_and_of_a_part_only_what_is_free_goes(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [5, 7])
    [partner] = warehouse.do(add_parties, [NewParty("partner", "Клініка", "Klinika", "lwiw", "", "", "Львів", "UA")])
    transport = warehouse.do(new_transport, [partner])
    warehouse.do(add_numbers, transport, warehouse.ask(show, transport).stops[0].id, ["1"])
    old, other = warehouse.package("1"), warehouse.package("2")
    lot = lot_at(warehouse, old)

    refused(warehouse, errors.NotEnoughStock, part, old, {lot: 2_000}, "2")
    refused(warehouse, errors.NotEnoughStock, part, old, {lot: 6_000}, "2")
    warehouse.do(part, old, {lot: 5_000}, "2")

    question = select(Reservation.place_id).where(Reservation.quantity_milli > 0)
    assert warehouse.ask(lambda session: session.scalars(question).all()) == [other]
    assert not warehouse.ask(check)


def test_what_cannot_be_parted_is_refused(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [5, 7])
    box, lot = warehouse.package("1"), lot_at(warehouse, warehouse.package("1"))
    refused(warehouse, errors.NothingChanged, part, box, {}, "2")
    refused(warehouse, errors.NothingChanged, part, box, {lot: 0}, "")
    refused(warehouse, errors.WrongPlace, part, box, {lot: 1_000}, "1")
    assert refused(warehouse, errors.NotFound, part, box, {lot: 1_000}, "77").facts["kind"] == "box"
    assert refused(warehouse, errors.NotFound, part, box, {lot: 1_000}, "C-09-9").facts["kind"] == "place"
    theirs = warehouse.do(open_box, warehouse.shelf("B-01-1"))
    warehouse.person = warehouse.do(sign_on, "Iryna")
    refused(warehouse, BoxHeld, part, box, {lot: 1_000}, place(warehouse, theirs).code)


def test_all_of_a_source_goes_into_an_open_box_at_once(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [5])
    warehouse.receive("seife", [7])
    box = warehouse.do(open_box, warehouse.shelf("B-01-1"))
    for number in ("1", "2"):
        warehouse.do(repack, warehouse.package(number), box)

    assert pieces(warehouse, box) == [5, 7]
    assert place(warehouse, box).gross_g is None


def test_a_box_is_taken_off_its_pallet_to_where_that_stands(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [5, 7])
    box, shelf = warehouse.package("1"), warehouse.shelf("B-01-1")
    pallet = warehouse.do(make_pallet, [box], shelf)
    label = own_code("box", 9)

    assert refused(warehouse, OnPallet, put_called, pallet, "1").facts == {"what": "1", "place": "P-0001"}
    refused(warehouse, errors.NothingChanged, take_off, pallet, "2")
    refused(warehouse, errors.NotFound, take_off, pallet, label)
    refused(warehouse, NoPallet, take_off, box, "2")
    warehouse.do(take_off, pallet, "1")

    assert place(warehouse, box).parent_id == shelf
    warehouse.do(undo.undo)
    assert place(warehouse, box).parent_id == pallet


def test_goods_on_the_road_are_not_parted(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [5])
    box = warehouse.package("1")
    lot = lot_at(warehouse, box)
    away = warehouse.ask(lambda session: session.scalars(select(Place.id).where(Place.code == "loss")).one())
    refused(warehouse, NotInWarehouse, part, away, {lot: 1_000}, "1")
