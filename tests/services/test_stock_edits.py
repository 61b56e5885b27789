"""Cells of the stock: each column's rule, each refusal, and all of it one step."""

from __future__ import annotations

from datetime import date

import pytest
from lorry import new_lorry, pallet_of
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.domain.days import NotADay
from aidhub.domain.errors import AidHubError, AlreadyReserved, NotFound, NothingChanged, WrongPlace
from aidhub.domain.quantities import NotANumber, NumberStyle
from aidhub.messages import sentence
from aidhub.services import stock
from aidhub.services.blocking import block, unblock
from aidhub.services.moving import NotInWarehouse, make_pallet, move, move_packages, write_off
from aidhub.services.persons import sign_on
from aidhub.services.stock import StockRow
from aidhub.services.stock_edits import LotTwice, NoOwnWeight, StockEdit, check_edits, edit_stock
from aidhub.services.stock_question import Wanted
from aidhub.services.undo import redo, undo
from aidhub.services.who_changed import ChangedByOther


def edited(row: StockRow, column: str, text: str) -> StockEdit:
    return StockEdit(row, column, text, NumberStyle.COMMA)


def change(warehouse: Warehouse, *cells: tuple[StockRow, str, str]) -> int:
    entry: int = warehouse.do(edit_stock, [edited(*cell) for cell in cells])
    return entry


def test_a_box_a_pallet_row_and_loose_goods_go_where_is_typed(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", [10, 20], loose=5)
    box, other, loose = warehouse.rows()
    change(warehouse, (box, "location", "b011"), (loose, "location", "A-02-1"))
    assert [row.location for row in warehouse.rows()] == ["B-01-1", "A-01-1", "A-02-1"]

    pallet = warehouse.do(make_pallet, [other.place_id], warehouse.shelf("B-02-1"))
    assert pallet
    box = warehouse.rows()[0]
    change(warehouse, (box, "location", "P-0001"))
    assert [row.pallet for row in warehouse.rows()][:2] == ["P-0001", "P-0001"]


def test_more_was_found_and_less_was_not_found(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", [10, 20])
    box, other = warehouse.rows()
    change(warehouse, (box, "quantity", "12"), (other, "quantity", "0"))
    assert [(row.package, row.quantity_milli) for row in warehouse.rows()] == [("1", 12_000)]
    warehouse.do(undo)
    assert [row.quantity_milli for row in warehouse.rows()] == [10_000, 20_000]


def test_weight_expiry_and_note_are_kept(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", [10])
    [box] = warehouse.rows()
    change(warehouse, (box, "gross", "12,9 kg"), (box, "expiry", "12/2030"), (box, "note", " для  Рівного "))
    [box] = warehouse.rows()
    assert (box.gross_g, box.estimated, box.expires, box.note) == (12_900, False, date(2030, 12, 31), "для Рівного")
    change(warehouse, (box, "gross", ""), (box, "expiry", " "))
    [box] = warehouse.rows()
    assert (box.estimated, box.expires) == (True, None)


def test_five_hundred_cells_are_one_step(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", [1] * 500)
    before = warehouse.dump()
    rows = [row for offset in range(0, 512, 128) for row in warehouse.ask(_page, offset)]
    cells = [(row, column, text) for row in rows for column, text in
             (("location", "B-01-1"), ("quantity", "2"), ("gross", "1,5"))]  # fmt: skip
    change(warehouse, *cells)
    assert len(rows) == 500
    assert {(row.location, row.quantity_milli, row.gross_g) for row in warehouse.rows()} == {("B-01-1", 2000, 1500)}
    warehouse.do(undo)
    assert warehouse.dump() == before
    warehouse.do(redo)
    assert {row.location for row in warehouse.rows()} == {"B-01-1"}


def _page(session: Session, offset: int) -> list[StockRow]:
    return stock.rows(session, Wanted(), offset)


@pytest.mark.parametrize(
    ("column", "text", "refusal"),
    [
        ("location", "A-09-9", NotFound), ("location", "P-0999", NotFound), ("location", "", NotFound),
        ("quantity", "viel", NotANumber), ("quantity", "-1", NotANumber), ("quantity", "", NotANumber),
        ("gross", "12 Stück", NotANumber), ("expiry", "13/2026", NotADay), ("expiry", "31.02.2027", NotADay),
    ],
)  # fmt: skip
def test_what_cannot_be_kept_is_said_and_changes_nothing(
    warehouse: Warehouse, column: str, text: str, refusal: type[AidHubError]
) -> None:
    warehouse.receive("Wolldecken", [10, 20])
    box, other = warehouse.rows()
    before = warehouse.dump()
    wrong, right = edited(box, column, text), edited(other, "note", "x")
    assert [type(found) for found in warehouse.ask(check_edits, [wrong, right])] == [refusal, type(None)]
    with pytest.raises(refusal):
        warehouse.do(edit_stock, [right, wrong])
    assert warehouse.dump() == before
    assert [row.note for row in warehouse.rows()] == ["", ""]


def test_loose_goods_have_no_weight_of_their_own(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", loose=5)
    [loose] = warehouse.rows()
    with pytest.raises(NoOwnWeight):
        change(warehouse, (loose, "gross", "3"))


def test_a_near_location_is_named(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", [10])
    [found] = warehouse.ask(check_edits, [edited(warehouse.rows()[0], "location", "A-01-9")])
    assert found.facts["nearest"] in ("A-01-1", "A-01-2")


@pytest.mark.parametrize(
    ("column", "first", "second"),
    [("location", "B-01-1", "A-02-1"), ("quantity", "7", "8"), ("gross", "3", "4"), ("expiry", "2030", "2031"),
     ("note", "mine", "yours")],
)  # fmt: skip
def test_who_was_faster_is_named_and_nothing_is_written_over(
    warehouse: Warehouse, column: str, first: str, second: str
) -> None:
    warehouse.receive("Wolldecken", [10])
    [seen] = warehouse.rows()
    olena = warehouse.database.write(sign_on, "Olena")
    warehouse.database.write(edit_stock, [edited(seen, column, first)], by=olena)
    before = warehouse.rows()
    with pytest.raises(ChangedByOther) as refused:
        change(warehouse, (seen, column, second))
    assert refused.value.facts["person"] == "Olena"
    assert sentence(refused.value).startswith("Olena changed 1 on ")
    assert warehouse.rows() == before


def test_goods_that_are_gone_are_not_edited(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", [10])
    [seen] = warehouse.rows()
    warehouse.do(write_off, [(seen.lot_id, seen.place_id)], "wet")
    with pytest.raises(ChangedByOther):
        change(warehouse, (seen, "note", "x"))


def test_the_same_again_is_no_step(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", [10])
    [box] = warehouse.rows()
    with pytest.raises(NothingChanged):
        change(warehouse, (box, "location", "A-01-1"), (box, "quantity", "10"))


def test_another_column_than_the_one_changed_elsewhere_is_kept(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", [10])
    [seen] = warehouse.rows()
    warehouse.do(move, [(seen.lot_id, seen.place_id)], warehouse.shelf("B-01-1"))
    change(warehouse, (seen, "note", "x"))
    assert [(row.location, row.note) for row in warehouse.rows()] == [("B-01-1", "x")]


def test_blocking_keeps_goods_here_and_is_undone(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", [10], loose=5)
    keys = [(row.lot_id, row.place_id) for row in warehouse.rows()]
    warehouse.do(block, keys, "nass")
    assert [(row.status, row.blocked) for row in warehouse.rows()] == [("blocked", "nass")] * 2
    warehouse.do(unblock, keys)
    assert [row.status for row in warehouse.rows()] == ["ready", "ready"]
    warehouse.do(undo)
    assert [row.status for row in warehouse.rows()] == ["blocked", "blocked"]
    with pytest.raises(NothingChanged):
        warehouse.do(block, keys, "nass")


def test_promised_goods_are_neither_blocked_nor_counted_below_the_promise(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", [10])
    new_lorry(warehouse).add("1")
    [row] = warehouse.rows()
    with pytest.raises(AlreadyReserved):
        warehouse.do(block, [(row.lot_id, row.place_id)], "wet")
    with pytest.raises(AlreadyReserved):
        change(warehouse, (row, "quantity", "1"))
    assert [found.status for found in warehouse.rows()] == ["reserved"]
    change(warehouse, (row, "quantity", "11"))
    assert [found.quantity_milli for found in warehouse.rows()] == [11_000]


def test_nothing_goes_onto_a_pallet_that_has_departed(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", [10, 20])
    pallet = pallet_of(warehouse, "1")
    lorry = new_lorry(warehouse)
    lorry.add(pallet)
    lorry.load(pallet)
    lorry.depart()
    [here] = warehouse.rows()
    before = warehouse.dump()
    with pytest.raises(NotInWarehouse):
        change(warehouse, (here, "location", pallet))
    assert warehouse.dump() == before


def test_goods_that_have_departed_are_not_edited(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", [10])
    [seen] = warehouse.rows()
    lorry = new_lorry(warehouse)
    lorry.add("1")
    lorry.load("1")
    lorry.depart()
    for column, text in (("note", "x"), ("quantity", "9"), ("location", "B-01-1")):
        with pytest.raises(NotInWarehouse):
            change(warehouse, (seen, column, text))
    with pytest.raises(NotInWarehouse):
        warehouse.do(block, [(seen.lot_id, seen.place_id)], "wet")


def test_loose_goods_are_counted_and_moved_in_one_step(warehouse: Warehouse) -> None:
    for text, left in (("7", 7_000), ("2", 2_000), ("0", None)):
        warehouse.receive("Wolldecken", loose=5)
        loose = warehouse.rows()[-1]
        before = warehouse.dump()
        cells = [edited(loose, "quantity", text), edited(loose, "location", "B-02-1")]
        assert warehouse.ask(check_edits, cells) == [None, None]
        warehouse.do(edit_stock, cells)
        found = [row for row in warehouse.rows() if row.lot_id == loose.lot_id]
        assert [(row.location, row.quantity_milli) for row in found] == ([("B-02-1", left)] if left else [])
        warehouse.do(undo)
        assert warehouse.dump() == before


def test_a_pallet_goes_neither_onto_itself_nor_onto_what_stands_on_it(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", [10, 20], loose=5)
    upper, lower = pallet_of(warehouse, "1"), pallet_of(warehouse, "2")
    loose = warehouse.rows()[2]
    warehouse.do(move, [(loose.lot_id, loose.place_id)], warehouse.package(lower))
    warehouse.do(move_packages, [warehouse.package(upper)], warehouse.package(lower))
    [on_lower] = [row for row in warehouse.rows() if row.kind == "pallet"]
    for goal in (lower, upper):
        cells = [edited(on_lower, "location", goal), edited(on_lower, "note", "x")]
        assert [type(refusal) for refusal in warehouse.ask(check_edits, cells)] == [WrongPlace, type(None)]


def test_what_two_cells_say_differently_of_one_lot_is_refused_for_the_second(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", [10, 20])
    one, other = warehouse.rows()
    cells = [edited(one, "note", "wet"), edited(other, "note", "dry"), edited(other, "gross", "2")]
    found = warehouse.ask(check_edits, cells)
    assert [type(refusal) for refusal in found] == [type(None), LotTwice, type(None)]
    with pytest.raises(LotTwice):
        warehouse.do(edit_stock, cells)
    change(warehouse, (one, "note", "wet"), (other, "note", "wet"))
    assert [row.note for row in warehouse.rows()] == ["wet", "wet"]


@pytest.mark.parametrize("text", ["12 Stk.", "12 pcs", "12 шт.", "12"])
def test_the_unit_may_be_typed_with_the_quantity(warehouse: Warehouse, text: str) -> None:
    warehouse.receive("Wolldecken", [10])
    change(warehouse, (warehouse.rows()[0], "quantity", text))
    assert warehouse.rows()[0].quantity_milli == 12_000


def test_a_weight_that_changed_with_the_quantity_names_who_counted(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", [10])
    [seen] = warehouse.rows()
    anna, ben = (warehouse.database.write(sign_on, name) for name in ("Anna", "Ben"))
    warehouse.database.write(edit_stock, [edited(seen, "gross", "5")], by=ben)
    [weighed] = warehouse.rows()
    warehouse.database.write(edit_stock, [edited(weighed, "gross", "")], by=ben)
    [estimated] = warehouse.rows()
    warehouse.database.write(edit_stock, [edited(estimated, "quantity", "20")], by=anna)
    with pytest.raises(ChangedByOther) as refused:
        change(warehouse, (estimated, "gross", "7"))
    assert refused.value.facts["person"] == "Anna"


def test_loose_goods_are_not_blocked_while_a_box_of_them_is_promised(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", [10], loose=5)
    new_lorry(warehouse).add("1")
    loose = warehouse.rows()[1]
    with pytest.raises(AlreadyReserved):
        warehouse.do(block, [(loose.lot_id, loose.place_id)], "wet")
    assert [row.status for row in warehouse.rows()] == ["reserved", "ready"]


def test_unblocking_one_box_leaves_the_others_of_its_lot_blocked(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", [10, 20])
    one, other = ((row.lot_id, row.place_id) for row in warehouse.rows())
    warehouse.do(block, [one, other], "wet")
    warehouse.do(unblock, [one])
    assert [row.status for row in warehouse.rows()] == ["ready", "blocked"]


def test_goods_that_are_gone_are_neither_blocked_nor_unblocked(warehouse: Warehouse) -> None:
    warehouse.receive("Wolldecken", [10])
    key = [(row.lot_id, row.place_id) for row in warehouse.rows()]
    warehouse.do(write_off, key, "wet")
    for deed in (lambda: warehouse.do(block, key, "wet"), lambda: warehouse.do(unblock, key)):
        with pytest.raises(NotFound):
            deed()
