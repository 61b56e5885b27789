"""Locations are made in one step, named, counted, and removed only while nothing lies there."""

from __future__ import annotations

import pytest
from warehouse import SHELVES, Warehouse

from aidhub.domain.errors import Changed, LaterEntries
from aidhub.domain.location_uses import NoLocationUse
from aidhub.messages import sentence
from aidhub.services import location_list
from aidhub.services.location_edits import (
    LocationEdit,
    LocationInUse,
    LocationsThere,
    NoNumberOfPallets,
    edit_locations,
    make_locations,
    plan_locations,
    remove_locations,
)
from aidhub.services.location_list import LocationRow, WantedLocations
from aidhub.services.packing_tables import tables
from aidhub.services.undo import undo


def rows(warehouse: Warehouse, **wanted: object) -> list[LocationRow]:
    found: list[LocationRow] = warehouse.ask(location_list.rows, WantedLocations(**wanted))  # type: ignore[arg-type]
    return found


def codes(warehouse: Warehouse, **wanted: object) -> list[str]:
    return [row.code for row in rows(warehouse, **wanted)]


def row(warehouse: Warehouse, code: str) -> LocationRow:
    return next(row for row in rows(warehouse) if row.code == code)


def test_locations_are_made_in_one_step_and_undone_in_one(warehouse: Warehouse) -> None:
    wanted = ["A-01-1", "A-01-3", "C-01-1"]
    planned = warehouse.ask(plan_locations, warehouse.site, wanted)
    assert (planned.codes, planned.there) == (("A-01-3", "C-01-1"), 1)

    warehouse.do(make_locations, warehouse.site, wanted, 2)
    assert codes(warehouse) == sorted({*SHELVES, *wanted, "A", "C"})
    assert codes(warehouse, view="empty") == sorted({*SHELVES, *wanted})
    assert (row(warehouse, "C-01-1").room, row(warehouse, "A-01-1").room) == (2, None)

    warehouse.do(undo)
    assert codes(warehouse) == SHELVES


def test_an_aisle_is_made_once_and_not_removed_before_its_locations(warehouse: Warehouse) -> None:
    warehouse.do(make_locations, warehouse.site, ["C-01-1"])
    warehouse.do(make_locations, warehouse.site, ["C-01-2", "Tisch"])
    [aisle] = [found for found in rows(warehouse) if found.kind == "aisle"]
    with pytest.raises(LocationInUse) as refused:
        warehouse.do(remove_locations, [aisle.id])
    assert sentence(refused.value) == "C holds the location C-01-1. Remove that first."
    warehouse.do(remove_locations, [warehouse.shelf("C-01-1"), warehouse.shelf("C-01-2")])
    warehouse.do(remove_locations, [aisle.id])
    assert codes(warehouse) == [*SHELVES, "Tisch"]


def test_locations_that_are_all_there_are_refused(warehouse: Warehouse) -> None:
    with pytest.raises(LocationsThere):
        warehouse.do(make_locations, warehouse.site, ["a-01-1"])


def test_what_was_made_is_not_undone_once_goods_lie_there(warehouse: Warehouse) -> None:
    made = warehouse.do(make_locations, warehouse.site, ["C-01-1"])
    warehouse.receive("Wolldecken", [10], shelf="C-01-1")
    with pytest.raises(LaterEntries):
        warehouse.do(undo, made)


def test_what_lies_at_a_location_is_counted(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", [10, 20], loose=5, shelf="A-02-1")
    found = row(warehouse, "A-02-1")
    assert (found.boxes, found.pallets, found.loose, found.is_empty) == (2, 0, 1, False)
    assert codes(warehouse, view="used") == ["A-02-1"]
    assert codes(warehouse, view="empty") == [code for code in SHELVES if code != "A-02-1"]
    assert warehouse.ask(location_list.view_counts) == {"all": 5, "used": 1, "empty": 4}


def test_locations_are_found_sorted_and_paged(warehouse: Warehouse) -> None:
    warehouse.do(edit_locations, [LocationEdit(row(warehouse, "B-02-1"), "name", "Packtisch")])
    assert codes(warehouse, text="packT") == ["B-02-1"]
    assert codes(warehouse, text="a01") == ["A-01-1", "A-01-2"]
    assert codes(warehouse, text="100%") == []
    assert codes(warehouse, descending=True) == SHELVES[::-1]
    assert codes(warehouse, sort="name", descending=True)[0] == "B-02-1"
    page = warehouse.ask(location_list.rows, WantedLocations(), 1, 2)
    assert [row.code for row in page] == SHELVES[1:3]
    assert warehouse.ask(location_list.keys, WantedLocations(text="A-02")) == [warehouse.shelf("A-02-1")]


def test_names_and_room_of_many_are_one_step(warehouse: Warehouse) -> None:
    warehouse.do(edit_locations, [LocationEdit(shelf, "room", " 3 ") for shelf in rows(warehouse)])
    assert {found.room for found in rows(warehouse)} == {3}
    warehouse.do(edit_locations, [LocationEdit(row(warehouse, SHELVES[0]), "room", "")])
    assert row(warehouse, SHELVES[0]).room is None
    warehouse.do(undo)
    warehouse.do(undo)
    assert {found.room for found in rows(warehouse)} == {None}


@pytest.mark.parametrize(
    ("text", "use"),
    [
        ("Packtisch", "packing"),
        ("карантин", "quarantine"),
        ("QUARANTÄNE", "quarantine"),
        ("ramp", "gate"),
        ("Regal", ""),
    ],
)
def test_what_a_location_is_for_is_said_in_three_languages(warehouse: Warehouse, text: str, use: str) -> None:
    warehouse.do(edit_locations, [LocationEdit(row(warehouse, "A-01-1"), "use", "Tor" if use != "gate" else "Tisch")])
    warehouse.do(edit_locations, [LocationEdit(row(warehouse, "A-01-1"), "use", text)])
    assert row(warehouse, "A-01-1").use == use


def test_locations_become_packing_tables_in_one_step_and_shelves_again_with_undo(warehouse: Warehouse) -> None:
    warehouse.do(edit_locations, [LocationEdit(row(warehouse, code), "use", "packing table") for code in SHELVES[:2]])
    assert [table.code for table in warehouse.ask(tables)] == SHELVES[:2]
    warehouse.do(undo)
    assert warehouse.ask(tables) == []
    assert {found.use for found in rows(warehouse)} == {""}


def test_a_use_nobody_knows_changes_nothing(warehouse: Warehouse) -> None:
    with pytest.raises(NoLocationUse) as refused:
        warehouse.do(edit_locations, [LocationEdit(row(warehouse, "A-01-1"), "use", "kitchen")])
    assert sentence(refused.value) == (
        "“kitchen” is no use of a location. Type shelf, packing table, quarantine or gate."
    )
    assert row(warehouse, "A-01-1").use == ""


@pytest.mark.parametrize("text", ["-1", "x", "2,5", "10001", "٣"])
def test_what_is_no_number_of_pallets_changes_nothing(warehouse: Warehouse, text: str) -> None:
    with pytest.raises(NoNumberOfPallets):
        warehouse.do(edit_locations, [LocationEdit(row(warehouse, "A-01-1"), "room", text)])
    assert row(warehouse, "A-01-1").room is None


def test_what_somebody_else_named_meanwhile_is_not_written_over(warehouse: Warehouse) -> None:
    seen = row(warehouse, "A-01-1")
    warehouse.do(edit_locations, [LocationEdit(seen, "name", "Textil")])
    with pytest.raises(Changed):
        warehouse.do(edit_locations, [LocationEdit(seen, "name", "Decken")])
    assert row(warehouse, "A-01-1").name == "Textil"


def test_an_empty_location_is_removed_and_comes_back_with_undo(warehouse: Warehouse) -> None:
    warehouse.do(remove_locations, [warehouse.shelf("A-01-2"), warehouse.shelf("B-02-1")])
    assert codes(warehouse) == ["A-01-1", "A-02-1", "B-01-1"]
    warehouse.do(make_locations, warehouse.site, ["A-01-2"])
    warehouse.do(undo)
    warehouse.do(undo)
    assert codes(warehouse) == SHELVES


def test_a_location_that_holds_goods_is_not_removed_and_no_other_with_it(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", [10, 20], loose=5, shelf="A-01-2")
    with pytest.raises(LocationInUse) as refused:
        warehouse.do(remove_locations, [warehouse.shelf("A-01-1"), warehouse.shelf("A-01-2")])
    assert sentence(refused.value) == (
        "A-01-2 is not empty: 2 boxes, 1 lot without a box. Move the goods first, then remove it."
    )
    assert codes(warehouse) == SHELVES
