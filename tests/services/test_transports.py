"""Transports are planned, loaded, driven and received, and each step can be undone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from lorry import DEPARTS, PIECE, kinds, last_lot, new_lorry, pallet_of, partners, place_at, soup, unknown_article
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import Transport
from aidhub.domain import errors
from aidhub.domain import transports as rules
from aidhub.domain.ledger import Edit, Entry
from aidhub.services import (
    loading,
    moving,
    promising,
    reboxing,
    receipt,
    transport_list,
    transport_rows,
    transport_steps,
    transports,
)
from aidhub.services.ledger import record
from aidhub.services.loads import load_of
from aidhub.services.receipt import Difference
from aidhub.services.receiving import Received, receive
from aidhub.services.stock import rows_of
from aidhub.services.undo import redo, undo


@pytest.fixture(autouse=True)
def _soup(warehouse: Warehouse) -> None:
    soup(warehouse)


# Making and changing -------------------------------------------------------------------------------------------------


def test_transports_are_numbered_by_year(warehouse: Warehouse) -> None:
    to = partners(warehouse)
    lorries = [new_lorry(warehouse, to=to) for _ in range(2)]

    numbers = [warehouse.ask(_number, lorry.id) for lorry in lorries]

    year = datetime.now(UTC).year
    assert numbers == [f"T-{year}-001", f"T-{year}-002"]
    assert warehouse.ask(transport_rows.find_transport, f"t-{year}-2") == lorries[1].id


def _number(session: Session, id_: int) -> str:
    return session.get_one(Transport, id_).number


def test_a_transport_without_a_vehicle_is_a_draft_until_it_has_one(warehouse: Warehouse) -> None:
    lorry = new_lorry(warehouse, vehicle=None)
    assert lorry.status == "draft"

    lorry.do(transports.edit_transport, vehicle_type_key="VAN_L", departs_at=DEPARTS)

    assert lorry.status == "planned"


def test_undoing_a_new_transport_unmakes_it_and_its_number_stays_used(warehouse: Warehouse) -> None:
    to = partners(warehouse)
    first = new_lorry(warehouse, to=to)
    first.undo()

    with pytest.raises(errors.NotFound):
        first.do(transports.edit_transport, plate="DO-XX 1")
    second = new_lorry(warehouse, to=to)
    assert warehouse.ask(_number, second.id).endswith("-002")
    assert first.status == "unmade"


def test_partners_have_one_place_whatever_the_number_of_transports(warehouse: Warehouse) -> None:
    to = partners(warehouse)
    stops = [row for _ in range(2) for row in warehouse.ask(transport_rows.stops_of, new_lorry(warehouse, to=to).id)]
    assert len({row.place_id for row in stops}) == 2


def test_a_field_changed_by_somebody_else_is_not_overwritten(warehouse: Warehouse) -> None:
    lorry = new_lorry(warehouse)
    lorry.do(transports.edit_transport, plate="DO-AB 1")

    with pytest.raises(errors.Changed):
        lorry.do(transports.edit_transport, plate="DO-CD 2", expected={"plate": ""})
    assert lorry.do(transports.edit_transport, plate="DO-AB 1") is None


def test_only_fields_meant_for_it_are_changed(warehouse: Warehouse) -> None:
    with pytest.raises(ValueError, match="status"):
        new_lorry(warehouse).do(transports.edit_transport, status="confirmed")


def test_stops_are_added_ordered_and_left_out(warehouse: Warehouse) -> None:
    lorry = new_lorry(warehouse, to=partners(warehouse)[:1])
    other = partners(warehouse)[1]
    added = lorry.do(transports.add_stop, other)
    lorry.do(transports.order_stops, [added, lorry.stops[0]])
    assert [row.id for row in warehouse.ask(transport_rows.stops_of, lorry.id)] == [added, lorry.stops[0]]

    warehouse.receive("woll", [20])
    warehouse.do(promising.add_packages, lorry.id, added, [warehouse.package("1")])
    warehouse.do(transports.remove_stop, added)

    assert [(row.id, row.position) for row in warehouse.ask(transport_rows.stops_of, lorry.id)] == [(lorry.stops[0], 1)]
    assert warehouse.rows()[0].reserved_milli == 0
    with pytest.raises(rules.NoSuchStop):
        warehouse.do(transports.remove_stop, lorry.stops[0])
    lorry.undo()
    assert warehouse.rows()[0].reserved_milli == 20 * PIECE


def test_a_stop_of_another_transport_is_refused(warehouse: Warehouse) -> None:
    to = partners(warehouse)
    first, second = new_lorry(warehouse, to=to), new_lorry(warehouse, to=to)
    warehouse.receive("woll", [20])
    with pytest.raises(rules.NoSuchStop):
        first.do(promising.add_packages, second.stops[0], [warehouse.package("1")])


def test_a_vehicle_type_is_found_by_key_or_name(warehouse: Warehouse) -> None:
    assert warehouse.ask(transport_rows.find_vehicle_type, "semi curtain") == "SEMI_CURTAIN"
    assert warehouse.ask(transport_rows.find_vehicle_type, "7,5-t-Lkw") == "TRUCK_75"
    with pytest.raises(errors.NotFound):
        warehouse.ask(transport_rows.find_vehicle_type, "Zeppelin")


# Promising -----------------------------------------------------------------------------------------------------------


def test_a_pallet_is_promised_with_all_its_boxes(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20])
    lorry = new_lorry(warehouse)
    before = lorry.everything()
    lorry.add(pallet_of(warehouse, "1", "2"))

    assert lorry.carries() == [("1", 20, 0), ("2", 20, 0)]
    lorry.undo()
    assert lorry.everything()["promises"] == before["promises"] == []


def test_goods_are_never_promised_twice_and_the_refusal_names_who_has_them(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    to = partners(warehouse)
    first, second = new_lorry(warehouse, to=to), new_lorry(warehouse, to=to)
    first.add("1")

    with pytest.raises(errors.AlreadyReserved) as refused:
        second.add("1")

    assert refused.value.facts["transport"] == warehouse.ask(_number, first.id)
    assert refused.value.facts["place"] == "1"
    assert second.carries() == []


def test_a_quantity_is_taken_from_what_expires_first(warehouse: Warehouse) -> None:
    late = warehouse.receive("testsuppe", [40], expires=date(2028, 8, 31))
    soon = warehouse.receive("testsuppe", [40], expires=date(2027, 5, 31))
    lorry = new_lorry(warehouse)

    lorry.add_pieces("testsuppe", 50)

    assert late < soon
    assert lorry.carries() == [("1", 10, 0), ("2", 40, 0)]


def test_too_much_is_refused_with_what_is_free_and_who_has_the_rest(warehouse: Warehouse) -> None:
    warehouse.receive("testsuppe", [40], expires=date(2028, 8, 31))
    warehouse.receive("testsuppe", [30], expires=date(2026, 12, 20))
    warehouse.receive("testsuppe", [20], expires=date(2028, 8, 31))
    to = partners(warehouse)
    other, lorry = new_lorry(warehouse, to=to), new_lorry(warehouse, to=to)
    other.add("3")

    with pytest.raises(rules.NotEnoughUsable) as refused:
        lorry.add_pieces("testsuppe", 80, stop=1)

    facts = refused.value.facts
    assert (facts["wanted"], facts["available"]) == (80 * PIECE, 40 * PIECE)
    assert facts["unfit"] == {"too_short": 30 * PIECE}
    assert facts["reserved"] == {warehouse.ask(_number, other.id): 20 * PIECE}
    assert lorry.carries() == []


@pytest.mark.parametrize(
    ("expires", "reason"), [(date(2026, 12, 8), "expired"), (date(2027, 2, 1), "too_short")], ids=["expired", "short"]
)
def test_goods_that_do_not_keep_are_refused_by_name_with_the_day(
    warehouse: Warehouse, expires: date, reason: str
) -> None:
    warehouse.receive("testsuppe", [40], expires=expires)
    lorry = new_lorry(warehouse)

    with pytest.raises(rules.GoodsNotUsable) as refused:
        lorry.add("1", stop=1)

    assert (refused.value.facts["reason"], refused.value.facts["expires"]) == (reason, expires)
    assert refused.value.facts["arrives"] == date(2026, 12, 10)


def test_the_partner_may_agree_to_short_dated_goods_but_nobody_to_expired_ones(warehouse: Warehouse) -> None:
    warehouse.receive("testsuppe", [40], expires=date(2027, 2, 1))
    warehouse.receive("testsuppe", [40], expires=date(2026, 12, 8))
    lorry = new_lorry(warehouse)

    lorry.add("1", stop=1, short_dated=True)

    assert lorry.carries() == [("1", 40, 1)]
    with pytest.raises(rules.GoodsNotUsable):
        lorry.add("2", stop=1, short_dated=True)
    with pytest.raises(rules.NotEnoughUsable):
        lorry.add_pieces("testsuppe", 1, stop=1, short_dated=True)


def test_blocked_goods_are_refused_with_the_reason(warehouse: Warehouse) -> None:
    warehouse.receive("testsuppe", [40], expires=date(2028, 2, 1))
    warehouse.do(_block, warehouse.package("1"), "recalled")
    lorry = new_lorry(warehouse)

    with pytest.raises(rules.GoodsNotUsable) as refused:
        lorry.add("1")
    assert refused.value.facts["why"] == "recalled"
    with pytest.raises(rules.NotEnoughUsable) as too_little:
        lorry.add_pieces("testsuppe", 1)
    assert too_little.value.facts["unfit"] == {"blocked": 40 * PIECE}


def _block(session: Session, place_id: int, reason: str) -> int:
    return record(session, Entry("block", edits=(Edit("place", place_id, "blocked", reason),)))


def test_an_empty_pallet_cannot_be_promised(warehouse: Warehouse) -> None:
    lorry = new_lorry(warehouse)
    pallet = pallet_of(warehouse)
    with pytest.raises(rules.NothingInside):
        lorry.add(pallet)


def test_a_quantity_is_set_up_and_down(warehouse: Warehouse) -> None:
    warehouse.receive("testsuppe", [40], expires=date(2027, 6, 30))
    warehouse.receive("testsuppe", [40], expires=date(2028, 6, 30))
    lorry = new_lorry(warehouse)
    soup = warehouse.article("testsuppe")

    lorry.do(promising.set_quantity, lorry.stops[0], soup, 60 * PIECE)
    assert lorry.carries() == [("1", 40, 0), ("2", 20, 0)]
    lorry.do(promising.set_quantity, lorry.stops[0], soup, 30 * PIECE)
    assert lorry.carries() == [("1", 30, 0)]
    assert lorry.do(promising.set_quantity, lorry.stops[0], soup, 30 * PIECE) is None


def test_released_goods_are_free_again(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20])
    lorry = new_lorry(warehouse)
    lorry.add("1", "2")

    lorry.do(promising.release_packages, [warehouse.package("2")])
    assert lorry.carries() == [("1", 20, 0)]
    lorry.do(promising.release)
    assert lorry.carries() == []
    assert lorry.do(promising.release) is None


# Boxes promised in part ----------------------------------------------------------------------------------------------


def test_boxes_promised_in_part_cannot_depart_and_are_listed(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    lorry = new_lorry(warehouse)
    lorry.add_pieces("woll", 5)
    before = lorry.everything()

    with pytest.raises(rules.PartlyReserved) as refused:
        lorry.depart()

    [box] = refused.value.facts["boxes"]
    assert (box["code"], box["reserved"], box["quantity"]) == ("1", 5 * PIECE, 20 * PIECE)
    assert lorry.everything() == before


def test_a_box_is_taken_wholly(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    lorry = new_lorry(warehouse)
    lorry.add_pieces("woll", 5)

    lorry.do(promising.take_wholly, [warehouse.package("1")])

    assert lorry.carries() == [("1", 20, 0)]
    lorry.depart()
    assert place_at(warehouse, "1") == "transport"


def test_a_box_another_transport_needs_cannot_be_taken_wholly(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    to = partners(warehouse)
    lorry, other = new_lorry(warehouse, to=to), new_lorry(warehouse, to=to)
    lorry.add_pieces("woll", 5)
    other.add_pieces("woll", 5)

    with pytest.raises(errors.AlreadyReserved):
        lorry.do(promising.take_wholly, [warehouse.package("1")])


def test_the_promised_part_gets_a_box_of_its_own(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20], gross_g=32_000)
    lorry = new_lorry(warehouse)
    lorry.add_pieces("woll", 5)
    before = lorry.everything()

    lorry.do(reboxing.rebox)
    assert lorry.carries() == [("2", 5, 0)]
    weights = {row.package: row.gross_g for row in warehouse.rows()}
    assert weights == {"1": 24_000, "2": 8_000}

    lorry.undo()
    assert lorry.everything()["balances"] == before["balances"]
    warehouse.do(redo)
    lorry.depart()
    assert (place_at(warehouse, "1"), place_at(warehouse, "2")) == ("site", "transport")


def test_a_box_for_two_stops_keeps_the_larger_part(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    lorry = new_lorry(warehouse)
    lorry.add_pieces("woll", 5, stop=0)
    lorry.add_pieces("woll", 15, stop=1)
    with pytest.raises(rules.PartlyReserved):
        lorry.depart()

    lorry.do(reboxing.rebox)

    assert lorry.carries() == [("1", 15, 1), ("2", 5, 0)]
    assert lorry.do(reboxing.rebox) is None


# Loading and departure -----------------------------------------------------------------------------------------------


def test_departure_takes_along_what_is_promised_and_frees_no_promise_of_others(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20], loose=7)
    to = partners(warehouse)
    lorry, other = new_lorry(warehouse, to=to), new_lorry(warehouse, to=to)
    pallet = pallet_of(warehouse, "1")
    lorry.add(pallet)
    lorry.add_pieces("woll", 5)
    other.add("2")
    before = lorry.everything()

    lorry.depart()

    assert lorry.status == "on_the_way"
    assert (place_at(warehouse, pallet), place_at(warehouse, "1"), place_at(warehouse, "2")) == (
        "transport", "transport", "site",
    )  # fmt: skip
    assert lorry.carries() == [("1", 20, 0), ("A-01-1", 5, 0)]
    assert other.carries() == [("2", 20, 0)]
    assert len(lorry.everything()["promises"]) == 1

    lorry.undo()
    assert lorry.everything() == before
    warehouse.do(redo)
    assert lorry.carries() == [("1", 20, 0), ("A-01-1", 5, 0)]


def test_a_transport_departs_once(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    lorry = new_lorry(warehouse)
    lorry.add("1")
    lorry.depart()

    with pytest.raises(rules.WrongStatus) as refused:
        lorry.depart()
    assert refused.value.facts["status"] == "on_the_way"


@pytest.mark.parametrize("vehicle", [None, "VAN_L"])
def test_a_departure_needs_a_vehicle_and_goods(warehouse: Warehouse, vehicle: str | None) -> None:
    lorry = new_lorry(warehouse, vehicle=vehicle)
    with pytest.raises(rules.NothingLoaded if vehicle else rules.WrongStatus):
        lorry.depart()


def test_a_refused_departure_changes_nothing(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20], gross_g=600_000)
    lorry = new_lorry(warehouse, vehicle="VAN_L")
    lorry.add("1", "2")
    before = lorry.everything()

    with pytest.raises(rules.PlanHasProblems) as refused:
        lorry.depart(despite="")

    assert refused.value.facts["rules"] == ["R-VE-1", "R-UA-1"]
    assert lorry.everything() == before
    lorry.depart(despite="two vans, the other is ours too")
    assert lorry.status == "on_the_way"


def test_goods_blocked_after_they_were_promised_stop_the_departure(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20], gross_g=20_000)
    lorry = new_lorry(warehouse)
    lorry.add("1")
    warehouse.do(_block, warehouse.package("1"), "wet")

    with pytest.raises(rules.PlanHasProblems) as refused:
        lorry.depart(despite="")
    assert refused.value.facts["rules"] == ["R-GD-3", "R-UA-1"]


def test_scanned_packages_go_onto_the_vehicle_one_by_one(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20], loose=3)
    lorry = new_lorry(warehouse)
    pallet = pallet_of(warehouse, "1")
    lorry.add(pallet, "2")
    lorry.add_pieces("woll", 3)
    before = lorry.everything()
    lot = last_lot(warehouse)

    lorry.load(pallet)
    assert lorry.status == "loading"
    assert lorry.load(pallet) is None
    lorry.do(loading.load_packages, [], [(lot, warehouse.shelf("A-01-1"))])
    assert len(lorry.carries()) == 3

    lorry.undo()
    lorry.undo()
    assert lorry.everything() == before


def test_what_is_not_for_this_vehicle_is_not_loaded(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20, 20])
    to = partners(warehouse)
    lorry, other = new_lorry(warehouse, to=to), new_lorry(warehouse, to=to)
    lorry.add("1")
    other.add("2")

    with pytest.raises(rules.NotOnTransport) as refused:
        lorry.load("2")
    assert refused.value.facts["other"] == warehouse.ask(_number, other.id)
    with pytest.raises(rules.NotOnTransport) as nobodys:
        lorry.load("3")
    assert nobodys.value.facts["other"] == ""


def test_a_part_load_says_what_becomes_of_the_rest(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20])
    lorry = new_lorry(warehouse)
    lorry.add("1", "2")
    lorry.load("1")

    with pytest.raises(rules.NotAllLoaded) as refused:
        lorry.depart()
    assert refused.value.facts["open"] == ["2"]

    lorry.depart(rest="release")
    assert lorry.carries() == [("1", 20, 0)]
    assert kinds(warehouse, 2) == ["depart", "release"]
    assert place_at(warehouse, "2") == "site"


def test_the_rest_goes_to_another_transport(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20])
    to = partners(warehouse)
    lorry, next_one = new_lorry(warehouse, to=to), new_lorry(warehouse, to=to[:1])
    elsewhere = new_lorry(warehouse, to=to[1:])
    lorry.add("1", "2")
    lorry.load("1")

    with pytest.raises(rules.NoSuchStop):
        lorry.depart(rest=elsewhere.id)
    lorry.depart(rest=next_one.id)

    assert (lorry.carries(), next_one.carries()) == ([("1", 20, 0)], [("2", 20, 0)])


def test_the_rest_may_go_along_unscanned(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20])
    lorry = new_lorry(warehouse)
    lorry.add("1", "2")
    lorry.load("1")
    lorry.depart(rest="load")
    assert [place_at(warehouse, code) for code in "12"] == ["transport", "transport"]


def test_loaded_goods_are_not_freed_moved_or_left_out(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    lorry = new_lorry(warehouse)
    lorry.add("1")
    lorry.load("1")

    with pytest.raises(rules.StillLoaded):
        lorry.do(promising.release)
    with pytest.raises(moving.NotInWarehouse):
        warehouse.do(moving.move_packages, [warehouse.package("1")], warehouse.shelf("B-01-1"))
    with pytest.raises(rules.StillLoaded):
        warehouse.do(transports.remove_stop, lorry.stops[0])


def test_unloaded_goods_stand_where_they_stood(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20], loose=4, shelf="B-02-1")
    lorry = new_lorry(warehouse)
    lorry.add("1")
    lorry.add_pieces("woll", 4)
    before = warehouse.dump()
    lorry.load("1")
    lorry.do(loading.load_packages, [], [(last_lot(warehouse), warehouse.shelf("B-02-1"))])

    lorry.do(loading.unload_packages)

    assert warehouse.dump() == before
    assert lorry.do(loading.unload_packages) is None


# Arriving and confirming ---------------------------------------------------------------------------------------------


def test_two_stops_each_get_their_goods(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20, 20], loose=10)
    lorry = new_lorry(warehouse)
    pallet = pallet_of(warehouse, "1", "2")
    lorry.add("1", stop=0)
    lorry.add("2", "3", stop=1)
    lorry.add_pieces("woll", 4, stop=0)
    lorry.add_pieces("woll", 6, stop=1)
    lorry.depart()
    shipped = lorry.carries()
    stops = warehouse.ask(transport_rows.stops_of, lorry.id)
    lot = last_lot(warehouse)

    lorry.arrive(0)
    assert lorry.status == "on_the_way"
    assert (place_at(warehouse, "1"), place_at(warehouse, "2"), place_at(warehouse, pallet)) == (
        "partner", "transport", "transport",
    )  # fmt: skip
    [first] = warehouse.ask(rows_of, [(lot, stops[0].place_id)])
    assert first.quantity_milli == 4 * PIECE

    lorry.arrive(1)
    assert lorry.status == "delivered"
    assert [place_at(warehouse, code) for code in (pallet, "2", "3")] == ["partner"] * 3
    assert lorry.carries() == shipped


def test_the_pallets_of_what_was_shipped_never_change(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20])
    lorry = new_lorry(warehouse)
    pallet = pallet_of(warehouse, "1", "2")
    lorry.add("1", stop=0)
    lorry.add("2", stop=1)
    lorry.depart()
    lorry.arrive(0)

    load = warehouse.ask(load_of, lorry.id)

    first = next(goods for goods in load.goods if goods.place_code == "1")
    assert [package.code for package in load.around(first.place_id)] == ["1", pallet]


def test_an_arrival_is_undone_in_order(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20])
    lorry = new_lorry(warehouse)
    lorry.add("1", stop=0)
    lorry.add("2", stop=1)
    lorry.depart()
    before = lorry.everything()
    first = lorry.arrive(0)
    between = lorry.everything()
    second = lorry.arrive(1)

    with pytest.raises(errors.LaterEntries) as refused:
        lorry.undo(first)
    assert refused.value.facts["later"] == [second]
    lorry.undo()
    assert lorry.everything() == between
    lorry.undo()
    assert lorry.everything() == before


def test_a_stop_is_reached_once(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    lorry = new_lorry(warehouse)
    lorry.add("1", stop=0)
    with pytest.raises(rules.WrongStatus):
        lorry.arrive(0)
    lorry.depart()
    lorry.arrive(0)
    with pytest.raises(rules.WrongStatus):
        lorry.arrive(0)


def test_a_receipt_without_differences_confirms(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20])
    lorry = new_lorry(warehouse)
    lorry.add("1", stop=0)
    lorry.add("2", stop=1)
    lorry.depart()
    with pytest.raises(rules.NotArrived):
        lorry.confirm(stop=0)
    lorry.arrive(0)
    lorry.confirm(stop=0)
    lorry.arrive(1)
    assert lorry.status == "delivered"
    before = lorry.everything()
    lorry.confirm(stop=1)

    assert lorry.status == "confirmed"
    lorry.undo()
    assert lorry.everything() == before
    with pytest.raises(rules.WrongStatus):
        lorry.confirm(stop=0)


def test_differences_are_kept_with_their_reasons(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20], loose=3)
    blankets = last_lot(warehouse)
    warehouse.receive("schlafs", [10])
    bags = last_lot(warehouse)
    lorry = new_lorry(warehouse)
    lorry.add("1", "2", "3")
    lorry.add_pieces("woll", 3)
    lorry.depart()
    lorry.arrive(0)
    shipped = lorry.carries()

    lorry.confirm(
        Difference(38 * PIECE, "missing", blankets, note="pallet was open"),
        Difference(12 * PIECE, "surplus", bags),
        Difference(2 * PIECE, "surplus", article_id=warehouse.article("isomatte")),
    )

    rows = {row.names["en"]: row for row in warehouse.ask(receipt.receipt, lorry.id, lorry.stops[0])}
    assert (rows["Wool blankets"].sent_milli, rows["Wool blankets"].received_milli) == (43 * PIECE, 38 * PIECE)
    assert (rows["Wool blankets"].reason, rows["Wool blankets"].note) == ("missing", "pallet was open")
    assert rows["Sleeping bags"].received_milli == 12 * PIECE
    assert (rows["Sleeping mats"].sent_milli, rows["Sleeping mats"].received_milli) == (0, 2 * PIECE)
    assert lorry.carries() == shipped


def test_surplus_is_a_lot_of_its_own_and_undone_with_the_receipt(warehouse: Warehouse) -> None:
    warehouse.receive("testsuppe", [20], expires=date(2028, 1, 31), batch="L1")
    lot = last_lot(warehouse)
    lorry = new_lorry(warehouse)
    lorry.add("1")
    lorry.depart()
    lorry.arrive(0)
    before = lorry.everything()
    lorry.confirm(Difference(22 * PIECE, "surplus", lot))

    place = warehouse.ask(transport_rows.stops_of, lorry.id)[0].place_id
    [found] = warehouse.ask(rows_of, [(last_lot(warehouse), place)])
    assert (found.quantity_milli, found.expires, found.batch) == (2 * PIECE, date(2028, 1, 31), "L1")
    lorry.undo()
    assert lorry.everything() == before
    assert warehouse.ask(receipt.receipt, lorry.id, lorry.stops[0])[0].received_milli == 20 * PIECE


@pytest.mark.parametrize(("received", "reason"), [(10, ""), (10, "surplus"), (30, "missing"), (30, "")], ids=str)
def test_a_difference_needs_a_reason_that_fits(warehouse: Warehouse, received: int, reason: str) -> None:
    warehouse.receive("woll", [20])
    lorry = new_lorry(warehouse)
    lorry.add("1")
    lorry.depart()
    lorry.arrive(0)
    with pytest.raises(rules.ReasonMissing):
        lorry.confirm(Difference(received * PIECE, reason, last_lot(warehouse)))
    assert lorry.status == "on_the_way"


def test_goods_that_were_not_sent_are_not_missed(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    lorry = new_lorry(warehouse)
    lorry.add("1")
    lorry.depart()
    lorry.arrive(0)
    with pytest.raises(rules.NotSent):
        lorry.confirm(Difference(0, "missing", 999))


# Other steps ---------------------------------------------------------------------------------------------------------


def test_a_plan_with_problems_is_confirmed_only_for_a_reason(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    article = unknown_article(warehouse)
    warehouse.do(_receive_loose, article, warehouse.shelf("A-01-1"))
    lorry = new_lorry(warehouse)
    lorry.add("1")
    lorry.do(promising.add_quantity, lorry.stops[0], article, 2 * PIECE)

    with pytest.raises(rules.PlanHasProblems) as refused:
        lorry.do(transport_steps.confirm_plan)
    assert set(refused.value.facts["rules"]) == {"R-PK-1", "R-UA-4", "R-DC-5"}
    assert lorry.status == "planned"

    lorry.do(transport_steps.confirm_plan, "weighed at the ramp")
    assert lorry.status == "papers"


def _receive_loose(session: Session, article: int, place: int) -> int:
    return receive(session, [Received(article, loose_milli=5 * PIECE)], place)


def test_a_plan_needs_goods_vehicle_and_day(warehouse: Warehouse) -> None:
    draft = new_lorry(warehouse, vehicle=None)
    with pytest.raises(rules.NoVehicle):
        draft.do(transport_steps.confirm_plan)
    with pytest.raises(rules.NothingLoaded):
        new_lorry(warehouse).do(transport_steps.confirm_plan)


def test_a_cancelled_transport_frees_its_goods_and_can_be_brought_back(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20], loose=4)
    lorry = new_lorry(warehouse)
    lorry.add("1")
    lorry.add_pieces("woll", 4)
    lorry.load("1")
    lorry.do(loading.load_packages, [], [(last_lot(warehouse), warehouse.shelf("A-01-1"))])
    before = lorry.everything()
    with pytest.raises(rules.NoReason):
        lorry.do(transport_steps.cancel, " ")

    lorry.do(transport_steps.cancel, "road closed")

    assert lorry.status == "cancelled"
    assert lorry.everything()["promises"] == []
    assert place_at(warehouse, "1") == "site"
    with pytest.raises(rules.WrongStatus):
        lorry.do(transport_steps.cancel, "again")
    lorry.undo()
    assert lorry.everything() == before


def test_every_step_can_be_taken_back_for_a_reason(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20], gross_g=20_000)
    lorry = new_lorry(warehouse, to=partners(warehouse)[:1])
    lorry.add("1")
    lorry.do(transport_steps.confirm_plan)
    lorry.load("1")
    lorry.depart()
    lorry.arrive(0)
    lorry.confirm(stop=0)

    seen = [lorry.status]
    for _ in range(6):
        lorry.back()
        seen.append(lorry.status)

    assert seen == ["confirmed", "delivered", "on_the_way", "loading", "papers", "planned", "draft"]
    assert place_at(warehouse, "1") == "site"
    assert lorry.carries() == [("1", 20, 0)]
    with pytest.raises(rules.WrongStatus):
        lorry.back()


def test_after_a_step_back_the_transport_departs_anew_with_what_it_then_has(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20])
    lorry = new_lorry(warehouse)
    lorry.add("1")
    lorry.depart()
    lorry.back("forgot a box")
    lorry.add("2")
    lorry.depart()
    assert lorry.carries() == [("1", 20, 0), ("2", 20, 0)]


def test_undoing_what_came_before_a_departure_is_refused(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    lorry = new_lorry(warehouse)
    added = lorry.add("1")
    departed = lorry.depart()

    with pytest.raises(errors.LaterEntries) as refused:
        warehouse.do(undo, added)
    assert refused.value.facts["later"] == [departed]


def test_an_arrival_planned_later_decides_what_keeps(warehouse: Warehouse) -> None:
    warehouse.receive("testsuppe", [20], expires=DEPARTS.date() + timedelta(days=40))
    lorry = new_lorry(warehouse)
    warehouse.do(transports.edit_stop, lorry.stops[0], arrives_at=DEPARTS + timedelta(days=45))
    with pytest.raises(rules.GoodsNotUsable):
        lorry.add("1")


def test_the_next_transport_to_a_partner_is_the_soonest_whose_goods_are_still_chosen(warehouse: Warehouse) -> None:
    first, second = partners(warehouse)[:2]
    assert warehouse.ask(transport_list.next_to, first) is None
    undated = warehouse.do(transports.new_transport, [first], "SEMI_CURTAIN")
    assert warehouse.ask(transport_list.next_to, first) == undated
    later, sooner = (
        warehouse.do(transports.new_transport, [second, first], "SEMI_CURTAIN", DEPARTS + timedelta(days=days))
        for days in (7, 2)
    )
    assert warehouse.ask(transport_list.next_to, first) == sooner

    warehouse.do(transport_steps.cancel, sooner, "no driver")
    assert warehouse.ask(transport_list.next_to, first) == later
    assert warehouse.ask(transport_list.next_to, second) == later
