"""What happened to goods, boxes and pallets, and how the stock stood on a past day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from lorry import new_lorry, pallet_of
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.domain.filters import read_filter
from aidhub.domain.ledger import Edit, Entry
from aidhub.services import moving
from aidhub.services.history import HistoryRow, history, stock_at
from aidhub.services.ledger import record
from aidhub.services.stock import StockRow
from aidhub.services.stock_question import Wanted
from aidhub.services.undo import undo

FIRST = date(2040, 3, 1)


def on(day: int, warehouse: Warehouse, deed: Any, *args: Any, **kwargs: Any) -> Any:
    """Do something at nine on a day of March 2040."""

    def then(session: Session, *more: Any, **named: Any) -> Any:
        session.info["at"] = datetime(2040, 3, day, 9, tzinfo=UTC)
        return deed(session, *more, **named)

    return warehouse.do(then, *args, **kwargs)


class Dated(Warehouse):
    """A warehouse where the tests say which day it is."""

    day = 1

    def do(self, deed: Any, *args: Any, **kwargs: Any) -> Any:
        return on(self.day, super(), deed, *args, **kwargs)


@pytest.fixture
def dated(warehouse: Warehouse) -> Dated:
    return Dated(warehouse.database, warehouse.person, warehouse.site)


def steps(warehouse: Warehouse, code: str, lot: int | None = None) -> list[str]:
    """List what happened to a package, the oldest first."""
    found: list[HistoryRow] = warehouse.ask(history, lot, warehouse.package(code))
    return [row.kind for row in reversed(found)]


def was(warehouse: Warehouse, day: int, text: str = "", **wanted: Any) -> list[tuple[str, int, str, str]]:
    """List package, pieces, location and pallet at the end of a day of March 2040."""
    asked = Wanted(filter=read_filter(text), **wanted)
    rows: list[StockRow] = warehouse.ask(stock_at, date(2040, 3, day), asked)
    return sorted((row.package, row.quantity_milli // 1000, row.location, row.pallet) for row in rows)


# The history of a box ------------------------------------------------------------------------------------------------


def test_a_box_tells_its_life_from_the_donor_to_the_partner(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    warehouse.do(moving.move_packages, [warehouse.package("1")], warehouse.shelf("B-01-1"))
    pallet = pallet_of(warehouse, "1")
    lorry = new_lorry(warehouse)
    lorry.add(pallet)
    lorry.depart()
    lorry.arrive()

    assert steps(warehouse, "1") == ["receive", "move", "palletise", "add_packages", "depart", "arrive"]


def test_what_happened_to_the_pallet_happened_to_the_box_as_long_as_it_stood_there(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20])
    pallet = warehouse.package(pallet_of(warehouse, "1"))
    warehouse.do(moving.move_packages, [pallet], warehouse.shelf("A-01-2"))
    warehouse.do(moving.move_packages, [warehouse.package("2")], pallet)
    warehouse.do(moving.move_packages, [pallet], warehouse.shelf("A-02-1"))
    warehouse.do(moving.move_packages, [warehouse.package("1")], warehouse.shelf("B-01-1"))
    warehouse.do(moving.move_packages, [pallet], warehouse.shelf("B-02-1"))

    assert steps(warehouse, "1") == ["receive", "palletise", "move", "move", "move"]
    assert steps(warehouse, "2") == ["receive", "move", "move", "move"]
    assert steps(warehouse, "P-0001") == ["palletise", "move", "move", "move"]


def test_weighing_and_what_is_said_of_the_lot_belong_to_the_history(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    [row] = warehouse.rows()
    weighed = Entry("weigh", edits=(Edit("place", row.place_id, "gross_g", 12_300),))
    blocked = Entry("block", edits=(Edit("lot", row.lot_id, "blocked", "wet"),))
    warehouse.do(record, weighed)
    warehouse.do(record, blocked)

    assert steps(warehouse, "1") == ["receive", "weigh"]
    assert steps(warehouse, "1", row.lot_id) == ["receive", "weigh", "block"]


def test_what_was_undone_stays_in_the_history_and_says_so(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    warehouse.do(moving.move_packages, [warehouse.package("1")], warehouse.shelf("B-01-1"))
    warehouse.do(undo)
    found = warehouse.ask(history, None, warehouse.package("1"))

    assert [(row.kind, row.undone) for row in found] == [("undo", False), ("move", True), ("receive", False)]
    assert {row.person for row in found} == {"Olena"}


def test_goods_on_a_shelf_have_the_history_of_the_goods_not_of_the_shelf(warehouse: Warehouse) -> None:
    warehouse.receive("woll", loose=5)
    warehouse.receive("seife", loose=7)
    [soap] = warehouse.rows("seife")
    found = warehouse.ask(history, soap.lot_id, soap.place_id)

    assert [row.kind for row in found] == ["receive"]


def test_a_long_history_is_cut_at_its_newest_steps(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    for shelf in ("A-01-2", "A-02-1", "B-01-1"):
        warehouse.do(moving.move_packages, [warehouse.package("1")], warehouse.shelf(shelf))

    assert [row.facts["to"] for row in warehouse.ask(history, None, warehouse.package("1"), 2)] == ["B-01-1", "A-02-1"]


# The stock on a past day ---------------------------------------------------------------------------------------------


def test_before_anything_came_there_was_nothing(dated: Dated) -> None:
    dated.day = 5
    dated.receive("woll", [20])

    assert was(dated, 4) == []
    assert was(dated, 5) == [("1", 20, "A-01-1", "")]
    assert was(dated, 31) == [("1", 20, "A-01-1", "")]


def test_a_day_ends_at_midnight_of_world_time(dated: Dated) -> None:
    def late(session: Session) -> int:
        session.info["at"] = datetime(2040, 3, 5, 23, 59, 59, tzinfo=UTC)
        move = moving.move_packages(session, [dated_box], shelf)
        session.info["at"] = datetime(2040, 3, 6, 0, 0, tzinfo=UTC)
        moving.move_packages(session, [dated_box], other)
        return move

    dated.receive("woll", [20])
    dated_box, shelf, other = dated.package("1"), dated.shelf("A-02-1"), dated.shelf("B-01-1")
    dated.database.write(late, by=dated.person)

    assert was(dated, 4) == [("1", 20, "A-01-1", "")]
    assert was(dated, 5) == [("1", 20, "A-02-1", "")]
    assert was(dated, 6) == [("1", 20, "B-01-1", "")]


def test_boxes_stand_where_they_stood_then_on_the_pallet_of_then(dated: Dated) -> None:
    dated.receive("woll", [20])
    dated.day = 3
    pallet = dated.package(pallet_of(dated, "1"))
    dated.day = 5
    dated.do(moving.move_packages, [pallet], dated.shelf("B-01-1"))
    dated.day = 7
    dated.do(moving.move_packages, [dated.package("1")], dated.shelf("B-02-1"))

    assert [was(dated, day) for day in (2, 3, 4, 5, 6, 7)] == [
        [("1", 20, "A-01-1", "")],
        [("1", 20, "A-01-1", "P-0001")],
        [("1", 20, "A-01-1", "P-0001")],
        [("1", 20, "B-01-1", "P-0001")],
        [("1", 20, "B-01-1", "P-0001")],
        [("1", 20, "B-02-1", "")],
    ]


def test_loose_goods_moved_in_part_are_counted_where_they_lay(dated: Dated) -> None:
    dated.receive("woll", loose=30)
    [row] = dated.rows()
    dated.day = 3
    dated.do(moving.split, row.lot_id, row.place_id, 12_000, dated.shelf("B-01-1"))
    dated.day = 5
    dated.do(moving.write_off, [(row.lot_id, row.place_id)], "wet")

    assert was(dated, 2) == [("", 30, "A-01-1", "")]
    assert was(dated, 4) == [("", 12, "B-01-1", ""), ("", 18, "A-01-1", "")]
    assert was(dated, 5) == [("", 12, "B-01-1", "")]


def test_what_departed_was_still_there_before(dated: Dated) -> None:
    dated.receive("woll", [20, 20])
    dated.day = 4
    lorry = new_lorry(dated)
    lorry.add("1")
    dated.day = 6
    lorry.depart()
    dated.day = 8
    lorry.arrive()

    assert was(dated, 5) == [("1", 20, "A-01-1", ""), ("2", 20, "A-01-1", "")]
    assert was(dated, 6) == was(dated, 8) == [("2", 20, "A-01-1", "")]


def test_what_was_undone_later_held_on_the_day(dated: Dated) -> None:
    dated.receive("woll", [20])
    dated.day = 3
    dated.do(moving.move_packages, [dated.package("1")], dated.shelf("B-01-1"))
    dated.day = 5
    dated.do(undo)

    assert was(dated, 4) == [("1", 20, "B-01-1", "")]
    assert was(dated, 5) == [("1", 20, "A-01-1", "")]


def test_a_past_day_is_asked_by_words_and_by_the_place_of_then(dated: Dated) -> None:
    dated.receive("woll", [20])
    dated.receive("seife", [60])
    dated.day = 3
    dated.do(moving.move_packages, [dated.package("1")], dated.shelf("B-01-1"))

    assert was(dated, 2, "seife") == [("2", 60, "A-01-1", "")]
    assert was(dated, 2, location_id=dated.shelf("A-01-1")) == [("1", 20, "A-01-1", ""), ("2", 60, "A-01-1", "")]
    assert was(dated, 3, location_id=dated.shelf("A-01-1")) == [("2", 60, "A-01-1", "")]
    assert was(dated, 2, location_id=dated.shelf("B-01-1")) == []


def test_the_value_is_that_of_what_lay_there_and_a_weight_of_more_is_not_told_for_less(dated: Dated) -> None:
    dated.receive("woll", loose=30, value_cents=250)
    [row] = dated.rows()
    dated.day = 3
    dated.do(moving.split, row.lot_id, row.place_id, 12_000, dated.shelf("B-01-1"))

    [then] = dated.ask(stock_at, FIRST, Wanted())
    assert (then.quantity_milli, then.value_cents, then.gross_g) == (30_000, 7_500, None)


def test_today_is_the_stock_itself(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 30], loose=5)
    warehouse.receive("seife", [60], shelf="B-01-1")
    today = datetime.now(UTC).date()

    now = [(row.lot_id, row.place_id, row.quantity_milli, row.location, row.value_cents) for row in warehouse.rows()]
    then = warehouse.ask(stock_at, today + timedelta(days=1), Wanted())
    assert sorted(now) == [
        (row.lot_id, row.place_id, row.quantity_milli, row.location, row.value_cents) for row in then
    ]
