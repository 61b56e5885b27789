"""A stock count: what is scanned is written down, what differs is settled as one step, and all of it can be undone."""

from __future__ import annotations

from typing import Any

import pytest
from lorry import new_lorry
from warehouse import Warehouse

from aidhub.domain.errors import NotFound, NothingChanged
from aidhub.services import count_rows as rows
from aidhub.services.count_rows import Difference, LocationCount, open_counts
from aidhub.services.count_settling import DifferencePassed, DifferencesOpen, TakenSince, close_count, settle, would_cut
from aidhub.services.counting import (
    AlreadyInCount,
    BeingCounted,
    CountClosed,
    NothingToCount,
    NotStarted,
    TooManyNumbers,
    count_code,
    count_damaged,
    count_damaged_loose,
    count_quantity,
    count_written,
    finish_location,
    go_to_location,
    new_label,
    record_here,
    skip_location,
    start_aisle,
    start_count,
)
from aidhub.services.moving import make_pallet, move_packages, write_off
from aidhub.services.persons import CoordinatorsOnly, set_pin, sign_on
from aidhub.services.places import make_shelves
from aidhub.services.undo import redo, undo


def begin(warehouse: Warehouse, shelf: str = "A-01-1", **kwargs: Any) -> int:
    return int(warehouse.do(go_to_location, warehouse.shelf(shelf), **kwargs))


def scan(warehouse: Warehouse, row: int, *codes: str, **kwargs: Any) -> list[str]:
    return [warehouse.do(count_code, row, code, **kwargs)["result"] for code in codes]


def location(warehouse: Warehouse, row: int) -> LocationCount:
    found: LocationCount = warehouse.ask(rows.location_row, row)
    return found


def numbers(warehouse: Warehouse, row: int) -> tuple[int, int]:
    found = location(warehouse, row)
    return found.found, found.expected


def differences(warehouse: Warehouse) -> list[Difference]:
    return [one for count in warehouse.ask(open_counts) for one in warehouse.ask(rows.differences, count.id)]


def kinds(warehouse: Warehouse) -> list[tuple[str, str]]:
    return [(one.kind, one.what or one.code) for one in differences(warehouse)]


def accept(warehouse: Warehouse, decision: str = "accepted") -> dict[str, Any]:
    found = differences(warehouse)
    [count] = warehouse.ask(open_counts)
    answer: dict[str, Any] = warehouse.do(settle, count.id, {one.id: decision for one in found}, "counted twice")
    return answer


def helper(warehouse: Warehouse) -> Warehouse:
    return Warehouse(warehouse.database, warehouse.database.write(sign_on, "Petro"), warehouse.site)


# Locations ------------------------------------------------------------------------------------------------------------


def test_scanning_a_location_begins_a_count_of_its_aisle(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", [10, 20, 30])
    row = begin(warehouse)
    [count] = warehouse.ask(open_counts)
    assert (count.number, count.locations, count.settled) == (1, 3, 0)
    found = warehouse.ask(rows.location_rows, count.id)
    assert [(one.code, one.state, one.expected) for one in found] == [
        ("A-01-1", "counting", 3), ("A-01-2", "waiting", 0), ("A-02-1", "waiting", 0)]  # fmt: skip
    assert location(warehouse, row).person == "Olena"

    other = begin(warehouse, "B-01-1")
    [count] = warehouse.ask(open_counts)
    assert (count.locations, location(warehouse, other).state) == (4, "counting")
    assert warehouse.ask(rows.aisles, count.id) == ["A", "B"]
    warehouse.do(undo)
    warehouse.do(undo)
    assert warehouse.ask(open_counts) == []


def test_a_count_over_a_site_an_aisle_or_chosen_locations(warehouse: Warehouse) -> None:
    chosen = warehouse.do(start_count, [warehouse.shelf("A-01-1"), warehouse.shelf("B-01-1")], blind=True)
    [count] = warehouse.ask(open_counts)
    assert (count.id, count.blind, count.locations) == (chosen, True, 2)
    aisle = warehouse.do(start_aisle, warehouse.shelf("A-02-1"))
    assert [row.code for row in warehouse.ask(rows.location_rows, aisle)] == ["A-01-2", "A-02-1"]
    site = warehouse.do(start_count, [warehouse.site])
    assert [row.code for row in warehouse.ask(rows.location_rows, site)] == ["B-02-1"]
    with pytest.raises(AlreadyInCount):
        warehouse.do(start_count, [warehouse.site])
    with pytest.raises(NothingToCount):
        warehouse.do(start_count, [])


def test_locations_whose_code_names_no_aisle_are_listed_together(warehouse: Warehouse) -> None:
    warehouse.do(make_shelves, ["Rampe", "Tor"], warehouse.site)
    begin(warehouse, "Rampe")
    begin(warehouse, "Tor")
    [count] = warehouse.ask(open_counts)
    assert warehouse.ask(rows.aisles, count.id) == [""]
    assert [row.code for row in warehouse.ask(rows.location_rows, count.id, "")] == ["Rampe", "Tor"]
    begin(warehouse, "A-01-1")
    assert warehouse.ask(rows.aisles, count.id) == ["A", ""]


def test_somebody_elses_location_is_taken_over_on_purpose_only(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", [10, 20])
    row = begin(warehouse)
    scan(warehouse, row, "1")
    petro = helper(warehouse)
    with pytest.raises(BeingCounted) as refused:
        begin(petro)
    assert refused.value.facts == {"location": "A-01-1", "person": "Olena"}
    with pytest.raises(BeingCounted):
        scan(petro, row, "2")
    with pytest.raises(BeingCounted):
        petro.do(skip_location, row)
    assert begin(petro, take=True) == row
    assert scan(petro, row, "2") == ["found"]
    assert (location(warehouse, row).person, numbers(warehouse, row)) == ("Petro", (2, 2))
    with pytest.raises(NothingChanged):
        begin(petro)


def test_leaving_half_way_keeps_what_was_counted(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", [10, 20, 30])
    row = begin(warehouse)
    scan(warehouse, row, "1", "2")
    other = begin(warehouse, "A-01-2")
    assert (numbers(warehouse, row), location(warehouse, row).state) == ((2, 3), "counting")
    warehouse.do(finish_location, other)
    assert differences(warehouse) == []
    [count] = warehouse.ask(open_counts)
    before = warehouse.dump()
    warehouse.do(close_count, count.id)
    assert warehouse.dump() == before
    with pytest.raises(CountClosed):
        scan(warehouse, row, "3")
    warehouse.do(undo)
    assert scan(warehouse, row, "3") == ["found"]


def test_a_location_that_waits_is_started_before_it_is_counted(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", [10])
    begin(warehouse)
    [count] = warehouse.ask(open_counts)
    waiting = warehouse.ask(rows.location_rows, count.id)[1]
    with pytest.raises(NotStarted):
        scan(warehouse, waiting.id, "1")
    warehouse.do(skip_location, waiting.id)
    assert location(warehouse, waiting.id).state == "skipped"


# What is found --------------------------------------------------------------------------------------------------------


def test_what_is_scanned_is_right_again_elsewhere_or_unknown(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", [10, 20])
    warehouse.receive("blanket", [30], shelf="B-01-1")
    row = begin(warehouse)
    assert scan(warehouse, row, "1", "1", "2100000000029") == ["found", "again", "found"]
    answer = warehouse.do(count_code, row, "3")
    assert (answer["result"], answer["belongs"], answer["names"]["en"]) == ("elsewhere", "B-01-1", "Blankets, mixed")
    assert scan(warehouse, row, "3", "2100000000777") == ["again", "unknown"]
    with pytest.raises(NotFound):
        scan(warehouse, row, "777", typed=True)
    assert numbers(warehouse, row) == (2, 2)
    assert kinds(warehouse) == [("elsewhere", "3"), ("unknown", "2100000000777")]
    for _ in range(2):
        warehouse.do(undo)
    assert kinds(warehouse) == []


def test_recording_here_moves_the_box_and_counts_it(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", [30], shelf="B-01-1")
    before = warehouse.dump()
    row = begin(warehouse)
    counted = warehouse.do(count_code, row, "1")["counted"]
    warehouse.do(record_here, counted)
    assert [one.location for one in warehouse.rows()] == ["A-01-1"]
    assert (numbers(warehouse, row), kinds(warehouse)) == ((1, 1), [])
    with pytest.raises(NothingChanged):
        warehouse.do(record_here, counted)
    warehouse.do(undo)
    assert warehouse.dump() == before
    assert kinds(warehouse) == [("elsewhere", "1")]


def test_a_box_put_back_and_scanned_there_is_no_difference(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", [30], shelf="B-01-1")
    row = begin(warehouse)
    scan(warehouse, row, "1")
    assert scan(warehouse, begin(warehouse, "B-01-1"), "1") == ["found"]
    assert kinds(warehouse) == []


def test_a_pallet_counts_all_its_boxes(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", [10, 20, 30])
    warehouse.do(make_pallet, [warehouse.package("1"), warehouse.package("2")], warehouse.shelf("A-01-1"))
    row = begin(warehouse)
    answer = warehouse.do(count_code, row, "P-0001")
    assert (answer["result"], answer["boxes"]) == ("found", 2)
    assert scan(warehouse, row, "P-0001", "1") == ["again", "again"]
    tiles = warehouse.ask(rows.show_location, row).tiles
    assert [(tile.code, tile.found, tile.pieces) for tile in tiles] == [("P-0001", 2, 2), ("3", 0, 1)]
    assert numbers(warehouse, row) == (2, 3)


def test_a_pallet_that_stands_elsewhere_is_one_difference(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", [10, 20], shelf="B-01-1")
    warehouse.do(make_pallet, [warehouse.package("1"), warehouse.package("2")], warehouse.shelf("B-01-1"))
    row = begin(warehouse)
    assert scan(warehouse, row, "P-0001") == ["elsewhere"]
    warehouse.do(finish_location, begin(warehouse, "B-01-1"))
    assert kinds(warehouse) == [("elsewhere", "P-0001")]
    accept(warehouse)
    assert {one.location for one in warehouse.rows()} == {"A-01-1"}


def test_loose_goods_are_counted_by_quantity(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", loose=40)
    row = begin(warehouse)
    [goods] = warehouse.rows()
    warehouse.do(count_quantity, row, None, goods.lot_id, 38_000)
    assert numbers(warehouse, row) == (1, 1)
    [one] = differences(warehouse)
    assert (one.kind, one.expected_milli, one.found_milli) == ("quantity", 40_000, 38_000)
    warehouse.do(count_quantity, row, None, goods.lot_id, 40_000)
    warehouse.do(finish_location, row)
    assert kinds(warehouse) == []


def test_another_quantity_is_settled_as_the_difference_it_was(warehouse: Warehouse) -> None:
    """What is booked between counting and settling stays booked."""
    warehouse.receive("blanket", [40])
    row = begin(warehouse)
    [box] = warehouse.rows()
    warehouse.do(count_quantity, row, box.place_id, box.lot_id, 38_000)
    warehouse.do(write_off, [(box.lot_id, box.place_id)], "soaked")
    with pytest.raises(TakenSince):
        accept(warehouse)
    warehouse.do(undo)
    warehouse.do(finish_location, row)
    accept(warehouse)
    assert [one.quantity_milli for one in warehouse.rows()] == [38_000]


def test_damaged_goods_are_blocked_unless_they_are_promised(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", [10, 20])
    lorry = new_lorry(warehouse)
    lorry.add("2")
    row = begin(warehouse)
    for code in ("1", "2"):
        warehouse.do(count_damaged, row, warehouse.package(code), "wet")
    assert [one.blocked for one in warehouse.rows()] == ["wet", ""]
    assert (kinds(warehouse), numbers(warehouse, row)) == ([("damaged", "2")], (2, 2))
    answer = accept(warehouse)
    assert [(one["transport"], one["quantity_milli"]) for one in answer["cut"]] == [(_number(lorry), 20_000)]
    assert [(one.blocked, one.reserved_milli) for one in warehouse.rows()] == [("wet", 0), ("wet", 0)]
    warehouse.do(undo)
    assert [one.reserved_milli for one in warehouse.rows()] == [0, 20_000]


def test_damaged_loose_goods_are_blocked_unless_they_are_promised(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", loose=10)
    warehouse.receive("woll", loose=20)
    lots = {row.article_id: row.lot_id for row in warehouse.rows()}
    blanket, wool = lots[warehouse.article("blanket")], lots[warehouse.article("woll")]
    row = begin(warehouse)
    warehouse.do(count_damaged_loose, row, blanket, "wet")
    assert {one.lot_id: one.blocked for one in warehouse.rows()} == {blanket: "wet", wool: ""}
    assert (kinds(warehouse), numbers(warehouse, row)) == ([], (1, 2))
    warehouse.do(count_quantity, row, None, wool, 18_000)
    lorry = new_lorry(warehouse)
    lorry.add_pieces("woll", 5)
    warehouse.do(count_damaged_loose, row, wool, "torn")
    assert [kind for kind, _ in kinds(warehouse)] == ["quantity", "damaged"], "one does not hide the other"
    accept(warehouse)
    assert {one.lot_id: (one.blocked, one.reserved_milli) for one in warehouse.rows()}[wool] == ("torn", 0)
    warehouse.do(undo)
    assert {one.lot_id: (one.blocked, one.reserved_milli) for one in warehouse.rows()}[wool] == ("", 5_000)
    with pytest.raises(NotFound):
        warehouse.do(count_damaged_loose, begin(warehouse, "A-01-2"), wool, "wet")


def _number(lorry: Any) -> str:
    from aidhub.services.transport_show import show  # noqa: PLC0415

    return str(lorry.warehouse.ask(show, lorry.id).number)


def test_a_box_without_label_becomes_one_to_be_sorted(warehouse: Warehouse) -> None:
    row = begin(warehouse)
    made = warehouse.do(new_label, row)
    [box] = warehouse.rows()
    assert (box.package, box.status, box.location) == (made["what"], "unsorted", "A-01-1")
    assert (kinds(warehouse), numbers(warehouse, row)) == ([], (1, 1))
    counted = warehouse.do(count_code, row, "a torn label")["counted"]
    warehouse.do(new_label, row, counted)
    assert (kinds(warehouse), numbers(warehouse, row)) == ([], (2, 2))
    for _ in range(3):
        warehouse.do(undo)
    assert warehouse.rows() == []


# Done, and settled ----------------------------------------------------------------------------------------------------


def test_what_was_not_found_is_missing_and_comes_back_when_it_is_found_again(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", [10, 20, 30])
    lorry = new_lorry(warehouse)
    lorry.add("2")
    row = begin(warehouse)
    scan(warehouse, row, "1", "3")
    warehouse.do(finish_location, row)
    assert (kinds(warehouse), numbers(warehouse, row)) == ([("missing", "2")], (2, 3))
    [one] = differences(warehouse)
    [count] = warehouse.ask(open_counts)
    cut = warehouse.ask(would_cut, count.id, [one.id])
    before = warehouse.dump()

    answer = accept(warehouse)
    assert answer["cut"] == cut
    assert [(line["transport"], line["quantity_milli"]) for line in cut] == [(_number(lorry), 20_000)]
    assert [one.package for one in warehouse.rows()] == ["1", "3"]
    after = warehouse.dump()
    warehouse.do(undo)
    assert (warehouse.dump(), kinds(warehouse)) == (before, [("missing", "2")])
    warehouse.do(redo)
    assert warehouse.dump() == after

    there = begin(warehouse, "B-01-1")
    found = warehouse.do(count_code, there, "2")
    assert found["result"] == "back"
    warehouse.do(record_here, found["counted"])
    assert [(one.package, one.location, one.quantity_milli) for one in warehouse.rows()] == [
        ("1", "A-01-1", 10_000), ("2", "B-01-1", 20_000), ("3", "A-01-1", 30_000)]  # fmt: skip


def test_nothing_that_was_booked_meanwhile_is_missing(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", [10, 20])
    warehouse.receive("blanket", [30], shelf="B-01-1")
    row = begin(warehouse)
    warehouse.do(move_packages, [warehouse.package("1")], warehouse.shelf("B-01-1"))
    warehouse.do(move_packages, [warehouse.package("3")], warehouse.shelf("A-01-1"))
    warehouse.receive("blanket", loose=5)
    scan(warehouse, row, "2")
    warehouse.do(finish_location, row)
    assert kinds(warehouse) == []


def test_a_missing_box_that_somebody_moves_or_finds_is_no_difference_any_more(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", [10, 20])
    row = begin(warehouse)
    warehouse.do(finish_location, row)
    found = differences(warehouse)
    assert [one.what for one in found] == ["1", "2"]
    warehouse.do(move_packages, [warehouse.package("1")], warehouse.shelf("B-02-1"))
    assert scan(warehouse, begin(warehouse, "B-01-1"), "2") == ["elsewhere"]
    assert kinds(warehouse) == [("elsewhere", "2")]
    [count] = warehouse.ask(open_counts)
    with pytest.raises(DifferencePassed):
        warehouse.do(settle, count.id, {found[0].id: "accepted"}, "")


def test_a_done_location_is_looked_at_again(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", [10, 20])
    row = begin(warehouse)
    scan(warehouse, row, "1")
    warehouse.do(finish_location, row)
    begin(warehouse)
    assert (kinds(warehouse), numbers(warehouse, row)) == ([], (1, 2))
    assert scan(warehouse, row, "2") == ["found"]
    warehouse.do(finish_location, row)
    assert kinds(warehouse) == []


def test_search_again_sends_the_location_back(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", [10])
    row = begin(warehouse)
    warehouse.do(finish_location, row)
    assert accept(warehouse, "again")["closed"] is False
    assert (location(warehouse, row).state, kinds(warehouse)) == ("waiting", [])
    begin(warehouse)
    warehouse.do(finish_location, row)
    assert kinds(warehouse) == [("missing", "1")]


def test_keeping_the_stock_changes_nothing_and_the_last_decision_closes_the_count(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", [10])
    warehouse.do(start_count, [warehouse.shelf("A-01-1")])
    row = begin(warehouse)
    warehouse.do(finish_location, row)
    before = warehouse.dump()
    [count] = warehouse.ask(open_counts)
    with pytest.raises(DifferencesOpen):
        warehouse.do(close_count, count.id)
    assert accept(warehouse, "kept")["closed"] is True
    assert (warehouse.dump(), warehouse.ask(open_counts)) == (before, [])
    warehouse.do(undo)
    assert kinds(warehouse) == [("missing", "1")]


def test_an_unknown_label_becomes_a_box_when_the_count_holds(warehouse: Warehouse) -> None:
    row = begin(warehouse)
    scan(warehouse, row, "2100000000777")
    answer = accept(warehouse)
    [box] = warehouse.rows()
    assert ([box.place_id, box.package], box.status) == (answer["boxes"][0], "unsorted")
    warehouse.do(undo)
    assert warehouse.rows() == []


def test_only_a_coordinator_settles(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", [10])
    warehouse.do(set_pin, warehouse.person, "4711")
    petro = helper(warehouse)
    row = begin(petro)
    petro.do(finish_location, row)
    with pytest.raises(CoordinatorsOnly):
        accept(petro)
    [count] = warehouse.ask(open_counts)
    with pytest.raises(CoordinatorsOnly):
        petro.do(close_count, count.id)
    accept(warehouse)
    assert warehouse.rows() == []


# From paper -----------------------------------------------------------------------------------------------------------


def test_a_count_sheet_is_typed_as_numbers_and_ranges_in_one_step(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", [10] * 6)
    warehouse.receive("blanket", [10], shelf="B-01-1")
    row = begin(warehouse)
    answer = warehouse.do(count_written, row, "1, 3-5 7")
    assert (answer, numbers(warehouse, row)) == ({"boxes": 5, "elsewhere": ["7"]}, (4, 6))
    assert warehouse.ask(rows.show_location, row).typed == ()
    warehouse.do(undo)
    assert numbers(warehouse, row) == (0, 6)
    with pytest.raises(NotFound):
        warehouse.do(count_written, row, "1 99")
    with pytest.raises(TooManyNumbers):
        warehouse.do(count_written, row, "1-9999")
    assert numbers(warehouse, row) == (0, 6)


def test_a_count_sheet_may_say_what_was_not_found_only(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", [10] * 6)
    row = begin(warehouse)
    warehouse.do(count_written, row, "\u2013 2 5")
    assert numbers(warehouse, row) == (4, 6)
    warehouse.do(count_written, row, "-")
    assert numbers(warehouse, row) == (6, 6)
    with pytest.raises(NothingChanged):
        warehouse.do(count_written, row, "-")
