"""What is where: found, sorted, paged and summed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from warehouse import Warehouse

from aidhub.services import stock
from aidhub.services.moving import make_pallet, move
from aidhub.services.stock_question import SORTS, VIEWS, Wanted


def names(rows: list[stock.StockRow]) -> list[str]:
    return [row.names["de"] for row in rows]


def test_a_box_is_a_row_with_its_share_of_everything(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20], gross_g=31_500, batch="L7", condition="used", wear_percent=20)

    [row] = warehouse.rows()

    assert (row.kind, row.package, row.quantity_milli, row.gross_g) == ("box", "1", 20_000, 31_500)
    assert (row.location, row.batch, row.condition, row.status) == ("A-01-1", "L7", "used", "ready")
    assert not row.estimated


def test_loose_goods_are_a_row_without_a_package(warehouse: Warehouse) -> None:
    warehouse.receive("woll", loose=5, shelf="B-01-1")

    [row] = warehouse.rows()

    assert (row.kind, row.package, row.location) == ("loose", "", "B-01-1")
    assert row.estimated


def test_a_weight_nobody_took_is_estimated_from_the_unit_weight(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [4], net_g=1_250)

    [row] = warehouse.rows()

    assert (row.gross_g, row.estimated) == (5_000, True)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("wolldecke", {"woll"}),
        ("WOLL", {"woll"}),
        ("ковдр", {"woll"}),
        ("blanket", {"woll"}),
        ("1", {"woll"}),
        ("B-02", {"seife"}),
        ("location:b-02", {"seife"}),
        ("ort:B-02", {"seife"}),
        ("-location:b-02", {"woll"}),
        ("expiry<03/2027", {"seife"}),
        ("mhd>=2027-03-01", set()),
        ("charge:CH-9", {"seife"}),
        ("quantity>=20", {"woll"}),
        ("xyz", set()),
        ("100%", set()),
        ("_", set()),
        ("'; DROP TABLE lot; --", set()),
    ],
)
def test_filter_words_find_names_numbers_and_places(warehouse: Warehouse, typed: str, found: set[str]) -> None:
    warehouse.receive("woll", [20])
    warehouse.receive("seife", [12], shelf="B-02-1", expires=date(2027, 1, 31), batch="CH-9")
    blanket, soap = warehouse.article("woll"), warehouse.article("seife")

    rows = warehouse.rows(typed)

    assert {row.article_id for row in rows} == {{"woll": blanket, "seife": soap}[code] for code in found}


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("descending", [False, True])
def test_pages_are_the_whole_in_pieces_whatever_the_order(warehouse: Warehouse, sort: str, *, descending: bool) -> None:
    for pieces in (3, 1, 2):
        warehouse.receive("woll", [pieces, pieces], shelf="A-02-1")
        warehouse.receive("seife", [pieces], expires=date(2027, 1, pieces))
    wanted = Wanted(sort=sort, descending=descending)

    whole = warehouse.ask(stock.rows, wanted)
    pieces_ = [row for offset in range(0, 9, 2) for row in warehouse.ask(stock.rows, wanted, offset, 2)]

    assert pieces_ == whole
    assert len(whole) == warehouse.ask(stock.count, wanted) == 9


def test_names_sort_as_the_language_does(warehouse: Warehouse) -> None:
    for code in ("woll", "seife", "schlafs"):
        warehouse.receive(code, [1])

    german = names(warehouse.rows(sort="content", language="de"))

    assert german == sorted(german)
    assert names(warehouse.rows(sort="content", language="de", descending=True)) == german[::-1]


def test_box_numbers_sort_as_numbers(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [1] * 11)

    assert [row.package for row in warehouse.rows()] == [str(number) for number in range(1, 12)]


def test_the_views_count_what_they_show(warehouse: Warehouse) -> None:
    today = date.today()  # noqa: DTZ011 - near enough for days far away
    warehouse.receive("woll", [1, 1])
    warehouse.receive("seife", [1], expires=today + timedelta(days=30))
    warehouse.receive("seife", [1], expires=today - timedelta(days=30))

    counts = warehouse.ask(stock.view_counts)

    assert counts == {"all": 4, "ready": 3, "reserved": 0, "expiring": 1, "unsorted": 0, "blocked": 0}
    for view in VIEWS:
        assert warehouse.ask(stock.count, Wanted(view=view)) == counts[view]


def test_the_sum_is_the_sum_of_the_rows(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20], gross_g=30_000)
    warehouse.receive("woll", loose=3, net_g=1_000)
    warehouse.do(make_pallet, [warehouse.package("1"), warehouse.package("2")], warehouse.shelf("B-01-1"))
    rows = warehouse.rows()

    sums = warehouse.ask(stock.sums, Wanted())
    chosen = warehouse.ask(stock.sums_of, [(row.lot_id, row.place_id) for row in rows])

    assert sums == chosen
    assert (sums.rows, sums.boxes, sums.pallets) == (3, 2, 1)
    assert sums.gross_g == sum(row.gross_g for row in rows)
    assert sums.by_unit == {"H87": 43_000}


def test_a_moved_row_shows_where_it_is_now(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    [row] = warehouse.rows()

    warehouse.do(move, [(row.lot_id, row.place_id)], warehouse.shelf("B-02-1"))

    assert [row.location for row in warehouse.rows()] == ["B-02-1"]


def test_goods_that_need_an_expiry_and_have_none_wait_as_unsorted(warehouse: Warehouse) -> None:
    warehouse.receive("babymilch", [4])
    warehouse.receive("babymilch", [5], expires=datetime.now(UTC).date() + timedelta(days=400))
    warehouse.receive("blanket", [6])
    found = {row.quantity_milli // 1000: row.status for row in warehouse.rows()}
    assert found == {4: "unsorted", 5: "ready", 6: "ready"}
    counts = warehouse.ask(stock.view_counts)
    assert (counts["unsorted"], counts["ready"]) == (1, 2)
    assert [row.quantity_milli for row in warehouse.rows("status:unsorted")] == [4_000]
    assert [row.quantity_milli for row in warehouse.rows(view="unsorted")] == [4_000]
