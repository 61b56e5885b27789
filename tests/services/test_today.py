"""How the warehouse stands today: only what can be read from its own journal and places."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from lorry import DEPARTS, Lorry, new_lorry
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import Article, Person
from aidhub.domain.ledger import Edit, Entry
from aidhub.services import today
from aidhub.services.articles import find_article
from aidhub.services.ledger import record
from aidhub.services.loading import depart
from aidhub.services.location_edits import LocationEdit, edit_locations, make_locations
from aidhub.services.location_list import WantedLocations
from aidhub.services.location_list import rows as location_rows
from aidhub.services.moving import make_pallet
from aidhub.services.persons import sign_on
from aidhub.services.receiving import BoxOf, Received, receive
from aidhub.services.setup import set_up
from aidhub.services.undo import redo, undo

MONDAY = date(2026, 11, 30)
NOON = datetime(2026, 12, 2, 11, tzinfo=UTC)


@pytest.fixture
def lorry(warehouse: Warehouse) -> Lorry:
    """A lorry that nothing is promised to yet."""
    return new_lorry(warehouse)


def at(moment: datetime, deed: Any) -> Any:
    """Do or ask something as if it were that moment."""

    def then(session: Session, *args: Any, **kw: Any) -> Any:
        session.info["at"] = moment
        return deed(session, *args, **kw)

    return then


def flow(warehouse: Warehouse, moment: datetime = NOON) -> dict[date, tuple[int | None, int | None]]:
    return {week.monday: (week.in_g, week.out_g) for week in warehouse.ask(at(moment, today.weekly_flow))}


def take_in(warehouse: Warehouse, moment: datetime, name: str = "blanket", **line: Any) -> int:
    received = Received(warehouse.article(name), **line)
    return int(warehouse.do(at(moment, receive), [received], warehouse.shelf("A-01-1")))


def boxes(*grams: int | None, pieces: int = 10) -> dict[str, Any]:
    return {"boxes": tuple(BoxOf(pieces * 1000, one) for one in grams)}


def test_what_came_in_weighs_what_its_boxes_weigh(warehouse: Warehouse) -> None:
    take_in(warehouse, NOON - timedelta(days=14), **boxes(12_000, 13_000))
    take_in(warehouse, NOON, **boxes(7_000))
    assert flow(warehouse)[MONDAY - timedelta(weeks=2)] == (25_000, 0)
    assert flow(warehouse)[MONDAY] == (7_000, 0)


def test_without_a_weight_the_units_are_weighed_and_what_nobody_knows_is_counted(warehouse: Warehouse) -> None:
    take_in(warehouse, NOON, loose_milli=4_000, net_g=1_500)
    take_in(warehouse, NOON, **boxes(None))
    numbers = warehouse.ask(at(NOON, today.day_numbers))
    blanket = 0 if numbers.unweighed else 10 * warehouse.ask(_net_of_a_blanket)
    assert (numbers.boxes_in, numbers.gross_g) == (1, 6_000 + blanket)


def _net_of_a_blanket(session: Session) -> int:
    return session.get_one(Article, find_article(session, "blanket")).net_g or 0


def test_what_was_undone_does_not_count_and_what_was_done_again_does(warehouse: Warehouse) -> None:
    take_in(warehouse, NOON, **boxes(12_000))
    warehouse.do(at(NOON, undo))
    assert flow(warehouse)[MONDAY] == (0, 0)
    warehouse.do(at(NOON, redo))
    assert flow(warehouse)[MONDAY] == (12_000, 0)


def test_weeks_before_the_first_entry_are_not_known(database: Any) -> None:
    database.write(set_up)
    database.write(at(NOON, sign_on), "Olena")
    weeks = database.read(at(NOON, today.weekly_flow))
    assert len(weeks) == 8
    assert [week.in_g for week in weeks[:7]] == [None] * 7


def test_goods_that_leave_count_in_the_week_they_departed(lorry: Lorry) -> None:
    lorry.warehouse.receive("blanket", boxes=[10, 10], gross_g=8_000)
    lorry.add("1", "2")
    lorry.warehouse.do(at(NOON, _departed), lorry.id)
    assert flow(lorry.warehouse)[MONDAY][1] == 16_000


def _departed(session: Session, transport_id: int) -> int:
    return depart(session, transport_id, despite="a test")


def test_today_is_counted_from_midnight_at_the_hub(warehouse: Warehouse) -> None:
    take_in(warehouse, datetime(2026, 12, 1, 22, 59, tzinfo=UTC), **boxes(5_000))
    take_in(warehouse, datetime(2026, 12, 1, 23, 1, tzinfo=UTC), **boxes(6_000))
    numbers = warehouse.ask(at(NOON, today.day_numbers))
    assert (numbers.boxes_in, numbers.gross_g) == (1, 6_000)


def test_boxes_put_on_pallets_today_and_boxes_still_open_are_counted(warehouse: Warehouse) -> None:
    take_in(warehouse, NOON, **boxes(5_000, 5_000, 5_000))
    ids = [warehouse.package(str(number)) for number in (1, 2)]
    warehouse.do(at(NOON, make_pallet), ids, warehouse.shelf("A-01-1"))
    warehouse.do(at(NOON, _opened), ids[0])
    numbers = warehouse.ask(at(NOON, today.day_numbers))
    assert (numbers.on_pallets, numbers.open) == (2, 1)
    assert warehouse.ask(at(NOON + timedelta(days=1), today.day_numbers)).on_pallets == 0


def test_boxes_that_wait_for_the_expiry_of_their_goods_are_to_be_sorted(warehouse: Warehouse) -> None:
    take_in(warehouse, NOON, "babymilch", **boxes(5_000))
    take_in(warehouse, NOON, "babymilch", expires=date(2028, 1, 31), **boxes(5_000))
    take_in(warehouse, NOON, "unskleid", **boxes(5_000, pieces=1))
    assert warehouse.ask(at(NOON, today.day_numbers)).open == 2


def _opened(session: Session, place_id: int) -> int:
    return record(session, Entry("move", edits=(Edit("place", place_id, "state", "open"),), facts={}))


def room(warehouse: Warehouse, **pallets: str) -> None:
    """Say of locations how many pallets they take: ``A_01_1="2"``."""
    known = {row.code: row for row in warehouse.ask(location_rows, WantedLocations())}
    edits = [LocationEdit(known[code.replace("_", "-")], "room", text) for code, text in pallets.items()]
    warehouse.do(edit_locations, edits)


def test_an_aisle_is_as_full_as_pallets_stand_in_it_and_boxes_alone_take_one_place(warehouse: Warehouse) -> None:
    room(warehouse, A_01_1="2", A_01_2="2", A_02_1="1", B_01_1="3")
    take_in(warehouse, NOON, **boxes(5_000, 5_000, 5_000))
    warehouse.do(make_pallet, [warehouse.package("1")], warehouse.shelf("A-01-2"))
    [aisle, other] = warehouse.ask(today.aisle_room)
    assert (aisle.code, aisle.room, aisle.used) == ("A", 5, 2)
    assert (other.code, other.room, other.used) == ("B", 3, 0)


def test_aisles_of_unknown_room_are_left_out(warehouse: Warehouse) -> None:
    assert warehouse.ask(today.aisle_room) == ()
    room(warehouse, B_01_1="1")
    assert [aisle.code for aisle in warehouse.ask(today.aisle_room)] == ["B"]


def test_the_greeting_knows_the_person_the_boxes_and_the_next_departure(lorry: Lorry) -> None:
    warehouse = lorry.warehouse
    warehouse.receive("blanket", boxes=[1, 2])
    seen = warehouse.ask(at(NOON, today.outlook), warehouse.person)
    assert (seen.person, seen.boxes) == (warehouse.ask(_name, warehouse.person), 2)
    assert seen.departs_at == DEPARTS
    assert warehouse.ask(at(DEPARTS + timedelta(1), today.outlook), None).departs_at is None


def _name(session: Session, person_id: int) -> str:
    return session.get_one(Person, person_id).name


def test_a_location_below_an_aisle_belongs_to_it(warehouse: Warehouse) -> None:
    warehouse.do(make_locations, warehouse.site, ["K-01-1", "K-01-2"], 2)
    assert [(one.code, one.room) for one in warehouse.ask(today.aisle_room)] == [("K", 4)]
