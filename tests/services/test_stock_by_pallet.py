"""The stock by pallet: one row for each pallet, which stands for all that is on it."""

from __future__ import annotations

from datetime import date

import pytest
from warehouse import Warehouse

from aidhub.domain.errors import AidHubError
from aidhub.services import stock
from aidhub.services.blocking import block, unblock
from aidhub.services.moving import make_pallet, move
from aidhub.services.parties import NewParty, add_parties, find_party
from aidhub.services.stock import StockRow
from aidhub.services.stock_edits import StockEdit, edit_stock
from aidhub.services.stock_question import SORTS, WHOLE, Wanted
from aidhub.services.undo import undo


@pytest.fixture
def pallets(warehouse: Warehouse) -> Warehouse:
    """Two pallets: P-0001 with three boxes of blankets and one of socks, P-0002 with two of blankets; three boxes."""
    warehouse.receive("blanket", boxes=[10, 11, 12], gross_g=5000)
    warehouse.receive("socken", boxes=[50], gross_g=1000, expires=date(2030, 1, 31))
    warehouse.receive("blanket", boxes=[20, 21], gross_g=6000, shelf="B-01-1")
    warehouse.receive("blanket", boxes=[30, 31], gross_g=6000)
    warehouse.receive("socken", loose=5)
    warehouse.do(make_pallet, [warehouse.package(str(number)) for number in (1, 2, 3, 4)], warehouse.shelf("A-01-1"))
    warehouse.do(make_pallet, [warehouse.package(str(number)) for number in (5, 6)], warehouse.shelf("B-01-1"))
    return warehouse


def by_pallet(warehouse: Warehouse, text: str = "", **wanted: object) -> list[StockRow]:
    return warehouse.rows(text, by_pallet=True, **wanted)


def whole(warehouse: Warehouse, code: str) -> StockRow:
    return next(row for row in by_pallet(warehouse) if row.package == code)


def called(rows: list[StockRow]) -> list[str]:
    return [row.called for row in rows]


def test_each_pallet_is_one_row_and_the_rest_stands_beside(pallets: Warehouse) -> None:
    rows = by_pallet(pallets)
    assert sorted(called(rows)) == ["7", "8", "A-01-1", "P-0001", "P-0002"]
    assert pallets.ask(stock.count, Wanted(by_pallet=True)) == 5
    assert pallets.ask(stock.count, Wanted()) == 9


def test_a_pallet_says_what_its_goods_come_to(pallets: Warehouse) -> None:
    mixed, plain = whole(pallets, "P-0001"), whole(pallets, "P-0002")
    assert (plain.kinds, plain.quantity_milli, plain.gross_g, plain.boxes) == (1, 41_000, 12_000, 2)
    assert (mixed.kinds, mixed.boxes, mixed.gross_g) == (2, 4, 16_000)
    assert mixed.expires == date(2030, 1, 31)
    assert (mixed.location, plain.location) == ("A-01-1", "B-01-1")
    assert (mixed.kind, mixed.pallet, mixed.is_whole) == ("pallet", "", True)


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("descending", [False, True])
def test_what_stands_on_an_open_pallet_follows_it_in_every_order(
    pallets: Warehouse, sort: str, descending: bool
) -> None:
    pallet_id = whole(pallets, "P-0001").place_id
    rows = by_pallet(pallets, sort=sort, descending=descending, opened=(pallet_id,))
    at = called(rows).index("P-0001")
    assert sorted(called(rows[at + 1 : at + 5])) == ["1", "2", "3", "4"]
    assert len(rows) == 9
    pages = [row for start in range(0, 9, 2) for row in pallets.ask(
        stock.rows, Wanted(by_pallet=True, sort=sort, descending=descending, opened=(pallet_id,)), start, 2
    )]  # fmt: skip
    assert pages == rows


def test_a_filter_finds_the_pallet_by_what_is_on_it(pallets: Warehouse) -> None:
    [pallet, loose] = sorted(by_pallet(pallets, "sock"), key=lambda row: row.lot_id)
    assert (pallet.package, loose.kind) == ("P-0001", "loose")
    opened = by_pallet(pallets, "sock", opened=(pallet.place_id,))
    assert "4" in called(opened)
    assert "1" not in called(opened)


def test_sums_count_each_thing_once(pallets: Warehouse) -> None:
    pallet = whole(pallets, "P-0001")
    box = next(row for row in pallets.rows() if row.called == "1")
    found = pallets.ask(stock.sums_of, [(WHOLE, pallet.place_id), (box.lot_id, box.place_id)])
    assert (found.rows, found.boxes, found.gross_g) == (4, 4, 16_000)


def test_a_pallet_is_moved_as_a_whole_and_its_boxes_stay_on_it(pallets: Warehouse) -> None:
    before = pallets.dump()
    pallet = whole(pallets, "P-0001")
    boxes = [(row.lot_id, row.place_id) for row in pallets.rows() if row.pallet == "P-0001"]
    pallets.do(move, [(WHOLE, pallet.place_id), *boxes], pallets.shelf("B-02-1"))
    moved = whole(pallets, "P-0001")
    assert (moved.location, moved.boxes) == ("B-02-1", 4)
    pallets.do(undo)
    assert pallets.dump() == before


def test_the_location_and_weight_of_a_pallet_are_edited_in_its_cells(pallets: Warehouse) -> None:
    pallet = whole(pallets, "P-0002")
    pallets.do(edit_stock, [StockEdit(pallet, "location", "A-02-1"), StockEdit(pallet, "gross", "40")])
    now = whole(pallets, "P-0002")
    assert (now.location, now.gross_g, now.estimated) == ("A-02-1", 40_000, False)


def test_a_pallet_is_blocked_with_all_its_boxes_and_released_again(pallets: Warehouse) -> None:
    pallet = whole(pallets, "P-0001")
    pallets.do(block, [(WHOLE, pallet.place_id)], "wet")
    assert {row.status for row in pallets.rows() if row.pallet == "P-0001"} == {"blocked"}
    assert (whole(pallets, "P-0001").status, whole(pallets, "P-0002").status) == ("blocked", "ready")
    pallets.do(unblock, [(WHOLE, pallet.place_id)])
    assert whole(pallets, "P-0001").status == "ready"


def test_a_pallet_that_lost_its_last_box_is_no_row(pallets: Warehouse) -> None:
    pallet = whole(pallets, "P-0002")
    boxes = [(row.lot_id, row.place_id) for row in pallets.rows() if row.pallet == "P-0002"]
    pallets.do(move, boxes, pallets.shelf("A-01-2"))
    assert "P-0002" not in called(by_pallet(pallets))
    assert pallets.ask(stock.rows_of, [(WHOLE, pallet.place_id)]) == []
    with pytest.raises(AidHubError):
        pallets.do(block, [(WHOLE, pallet.place_id)], "wet")


def test_a_helper_is_not_told_who_gave_a_pallet(warehouse: Warehouse) -> None:
    warehouse.do(add_parties, [NewParty("donor", "Bäckerei Sonnenkorn")])
    donor = warehouse.ask(find_party, "Sonnenkorn", "donor")
    warehouse.receive("blanket", boxes=[10, 11], donor_id=donor)
    warehouse.do(make_pallet, [warehouse.package("1"), warehouse.package("2")], warehouse.shelf("A-01-1"))
    key = (WHOLE, whole(warehouse, "P-0001").place_id)
    assert warehouse.ask(stock.rows_of, [key])[0].donor == "Bäckerei Sonnenkorn"
    assert warehouse.ask(stock.rows_of, [key], for_helper=True)[0].donor is None
