"""A stock count of 500 boxes with planted errors: each is found, settled as one step, and undone to the last piece."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from lorry import new_lorry
from warehouse import Warehouse

from aidhub.domain.periods import Period
from aidhub.services.count_report import count_differences
from aidhub.services.count_rows import differences, location_rows, open_counts
from aidhub.services.count_settling import settle
from aidhub.services.counting import (
    count_code,
    count_damaged,
    count_quantity,
    count_written,
    finish_location,
    go_to_location,
    start_count,
)
from aidhub.services.ledger import chunks
from aidhub.services.places import make_shelves
from aidhub.services.undo import redo, undo

SHELVES = [f"K-{rack:02}" for rack in range(1, 11)]
MISSING, WRONG_PLACE, OTHER, DAMAGED = {7, 77, 177, 377}, {48: "K-06", 300: "K-01"}, {120: 9, 121: 12}, {222, 223}
UNKNOWN = "2100000007777"


@pytest.fixture
def full(warehouse: Warehouse) -> Warehouse:
    """Ten shelves with fifty boxes each, ten pieces in a box; box 77 and 223 are promised to a lorry."""
    warehouse.do(make_shelves, SHELVES, warehouse.site)
    for shelf in SHELVES:
        warehouse.receive("blanket", [10] * 50, shelf=shelf)
    new_lorry(warehouse).add("77", "223")
    return warehouse


def seen_at(shelf: str) -> list[int]:
    """List the numbers somebody sees at a shelf: what should stand there, but for the planted errors."""
    at = SHELVES.index(shelf)
    own = [number for number in range(at * 50 + 1, at * 50 + 51) if number not in MISSING and number not in WRONG_PLACE]
    return own + [number for number, where in WRONG_PLACE.items() if where == shelf]


def count_all(warehouse: Warehouse) -> None:
    """Go from shelf to shelf: boxes are scanned on some, and typed from the sheet on the others."""
    for shelf in SHELVES:
        row = warehouse.do(go_to_location, warehouse.shelf(shelf))
        numbers = seen_at(shelf)
        if shelf in ("K-01", "K-05"):
            for number in numbers:
                warehouse.do(count_code, row, str(number))
        else:
            for some in chunks(numbers, 25):
                warehouse.do(count_written, row, " ".join(map(str, some)))
        for number in set(numbers) & set(OTHER):
            box = row_of_box(warehouse, number)
            warehouse.do(count_quantity, row, box.place_id, box.lot_id, OTHER[number] * 1000)
        for number in sorted(set(numbers) & DAMAGED):
            warehouse.do(count_damaged, row, warehouse.package(str(number)), "crushed")
        if shelf == "K-10":
            warehouse.do(count_code, row, UNKNOWN)
        warehouse.do(finish_location, row)


def row_of_box(warehouse: Warehouse, number: int) -> Any:
    [row] = [row for row in warehouse.rows(str(number)) if row.package == str(number)]
    return row


def stock(warehouse: Warehouse) -> dict[str, tuple[str, int, str]]:
    found = [row for offset in range(0, 600, 100) for row in warehouse.ask(_page, offset)]
    return {row.package: (row.location, row.quantity_milli // 1000, row.blocked) for row in found}


def _page(session: Any, offset: int) -> Any:
    from aidhub.services import stock as service  # noqa: PLC0415
    from aidhub.services.stock_question import Wanted  # noqa: PLC0415

    return service.rows(session, Wanted(), offset, 100)


def test_each_planted_error_is_found_settled_and_undone(full: Warehouse) -> None:
    count = full.do(start_count, [full.shelf(shelf) for shelf in SHELVES])
    count_all(full)
    found = full.ask(differences, count)
    assert {(one.kind, one.what or one.code, one.location) for one in found} == {
        *(("missing", str(number), SHELVES[(number - 1) // 50]) for number in MISSING),
        *(("elsewhere", str(number), where) for number, where in WRONG_PLACE.items()),
        *(("quantity", str(number), "K-03") for number in OTHER),
        ("damaged", "223", "K-05"),
        ("unknown", UNKNOWN, "K-10"),
    }
    rows = full.ask(location_rows, count)
    assert {row.state for row in rows} == {"done"}
    assert (sum(row.found for row in rows), sum(row.expected for row in rows)) == (494, 498)

    before, books = full.dump(), stock(full)
    answer = full.do(settle, count, {one.id: "accepted" for one in found}, "count of December")
    assert answer["closed"]
    assert sum(line["quantity_milli"] for line in answer["cut"]) == 20_000
    [[made_id, made]] = answer["boxes"]
    expected = {package: row for package, row in books.items() if int(package) not in MISSING}
    expected |= {str(number): (where, 10, "") for number, where in WRONG_PLACE.items()}
    expected |= {str(number): ("K-03", pieces, "") for number, pieces in OTHER.items()}
    expected |= {"223": ("K-05", 10, "crushed"), made: ("K-10", 1, "")}
    assert stock(full) == expected
    after = full.dump()

    full.do(undo)
    undone = full.dump()
    undone["places"] = [place for place in undone["places"] if place[0] != made_id]  # made, and unmade again
    assert (undone, stock(full)) == (before, books)
    assert [one.id for one in full.ask(open_counts)] == [count]
    assert len(full.ask(differences, count)) == len(found)
    today = date.today()  # noqa: DTZ011 - any day around now
    period = Period(today - timedelta(days=2), today + timedelta(days=2))
    assert [row.what for row in full.ask(count_differences, period).rows] == ["222"]  # blocked at once, by one touch
    full.do(redo)
    assert full.dump() == after
    report = full.ask(count_differences, period)
    assert {row.accepted for row in report.rows} == {True}
    assert [report.count(kind) for kind in ("missing", "elsewhere", "quantity", "unknown")] == [4, 2, 2, 1]
