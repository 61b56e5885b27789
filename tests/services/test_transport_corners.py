"""The corners of planning: what is refused, left to people, or chosen anew."""

from __future__ import annotations

from datetime import date

import pytest
from lorry import PIECE, last_lot, new_lorry, pallet_of, partners, place_at, soup, unknown_article
from sqlalchemy import insert
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import Vehicle
from aidhub.domain import errors
from aidhub.domain import transports as rules
from aidhub.domain.ledger import Edit, Entry
from aidhub.planning.first_to_expire import Pick, Reason
from aidhub.services import filling, loading, moving, promising, reboxing, transport_rows, transports
from aidhub.services.ledger import record
from aidhub.services.moving import NotInWarehouse
from aidhub.services.paper_gaps import fill_in
from aidhub.services.papers import papers
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.promised import choose_held
from aidhub.services.transport_show import show


def edited(warehouse: Warehouse, table: str, row_id: int, field: str, value: object) -> None:
    def edit(session: Session) -> int:
        return record(session, Entry("edit", edits=(Edit(table, row_id, field, value),)))

    warehouse.do(edit)


# Making and changing -------------------------------------------------------------------------------------------------


def test_a_transport_needs_partners_that_are_known(warehouse: Warehouse) -> None:
    for nobody in ([], [999]):
        with pytest.raises(errors.NotFound):
            warehouse.do(transports.new_transport, nobody)


def test_a_vehicle_brings_its_plates_kind_and_carrier(warehouse: Warehouse) -> None:
    def buy(session: Session) -> int:
        van = {"name": "Sprinter", "type_key": "VAN_L", "plate": "DO-AA 1", "payload_g": 900_000}
        return session.scalars(insert(Vehicle).values(van).returning(Vehicle.id)).one()

    vehicle = warehouse.do(buy)
    lorry = new_lorry(warehouse, vehicle=None)
    lorry.do(transports.edit_transport, vehicle_id=vehicle, trailer_plate="DO-BB 2")

    found = warehouse.ask(show, lorry.id)
    assert (found.plate, found.trailer_plate) == ("DO-AA 1", "DO-BB 2")
    assert found.vehicle is not None
    assert (found.vehicle.key, found.vehicle.payload_g) == ("VAN_L", 900_000)


def test_nothing_changed_is_no_step(warehouse: Warehouse) -> None:
    lorry = new_lorry(warehouse)
    assert warehouse.do(transports.edit_stop, lorry.stops[0], aid_code="") is None
    assert lorry.do(transports.order_stops, list(lorry.stops)) is None
    with pytest.raises(rules.NoSuchStop):
        lorry.do(transports.order_stops, [lorry.stops[0]])


def test_an_unknown_number_finds_no_transport(warehouse: Warehouse) -> None:
    for text in ("T-2026-999", "4231"):
        with pytest.raises(errors.NotFound):
            warehouse.ask(transport_rows.find_transport, text)


# Promising -----------------------------------------------------------------------------------------------------------


def test_what_a_transport_has_is_not_added_to_it_again(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20])
    lorry = new_lorry(warehouse)
    lorry.add("1")
    with pytest.raises(errors.AlreadyReserved):
        lorry.add("1")
    lorry.add("1", "2")
    assert lorry.carries() == [("1", 20, 0), ("2", 20, 0)]
    with pytest.raises(errors.AlreadyReserved):
        lorry.add("1", stop=1)


def test_what_has_left_is_not_promised(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    to = partners(warehouse)
    gone, lorry = new_lorry(warehouse, to=to), new_lorry(warehouse, to=to)
    gone.add("1")
    gone.depart()
    with pytest.raises(NotInWarehouse) as refused:
        lorry.add("1")
    assert refused.value.facts["where"].startswith("T-")


def test_a_box_of_which_nothing_is_promised_cannot_be_taken_wholly(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20])
    lorry = new_lorry(warehouse)
    lorry.add("2")
    for box in ("1", "2"):
        with pytest.raises(rules.NotOnTransport):
            lorry.do(promising.take_wholly, [warehouse.package(box)])


def test_less_is_taken_from_what_expires_last(warehouse: Warehouse) -> None:
    article = soup(warehouse)
    for year in (2028, 2029, 2030):
        warehouse.receive("testsuppe", [10], expires=date(year, 1, 31))
    lorry = new_lorry(warehouse)
    lorry.add("1", "2", "3")
    lorry.do(promising.set_quantity, lorry.stops[0], article, 15 * PIECE)
    assert lorry.carries() == [("1", 10, 0), ("2", 5, 0)]


def test_goods_in_open_boxes_and_unsorted_gifts_wait(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    warehouse.receive("schlafs", [20])
    edited(warehouse, "place", warehouse.package("1"), "state", "open")
    edited(warehouse, "article", warehouse.article("schlafs"), "to_sort", True)
    lorry = new_lorry(warehouse)
    for article, reason in (("woll", "open"), ("schlafs", "unsorted")):
        with pytest.raises(rules.NotEnoughUsable) as refused:
            lorry.add_pieces(article, 1)
        assert refused.value.facts["unfit"] == {reason: 20 * PIECE}


def test_goods_that_lack_the_expiry_they_need_wait_until_it_is_known(warehouse: Warehouse) -> None:
    warehouse.receive("babymilch", [20], gross_g=9_000)
    lorry = new_lorry(warehouse)
    with pytest.raises(rules.NotEnoughUsable) as refused:
        lorry.add_pieces("babymilch", 1)
    assert refused.value.facts["unfit"] == {"unsorted": 20 * PIECE}
    found = warehouse.ask(filling.filling, lorry.id)
    assert ([line.reason for line in found.passed], found.lines) == (["unsorted"], ())
    edited(warehouse, "lot", last_lot(warehouse), "expires", date(2040, 1, 31))
    assert warehouse.ask(filling.filling, lorry.id).passed == ()
    lorry.add_pieces("babymilch", 1)


def test_goods_somebody_else_took_meanwhile_are_chosen_anew(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20])
    lot = last_lot(warehouse)
    other = new_lorry(warehouse)
    other.add("1")
    boxes = [warehouse.package("1"), warehouse.package("2")]
    looks: list[int] = []

    def choose() -> list[Pick]:
        looks.append(boxes[len(looks)])
        return [Pick(lot, looks[-1], 20 * PIECE, Reason.OLDEST)]

    def chosen(session: Session) -> int:
        return choose_held(session, choose)[0].place_id

    assert warehouse.do(chosen) == boxes[1]


# Filling -------------------------------------------------------------------------------------------------------------


def test_a_vehicle_is_chosen_before_it_is_filled(warehouse: Warehouse) -> None:
    with pytest.raises(rules.NoVehicle):
        new_lorry(warehouse, vehicle=None).do(filling.fill_up)


def test_blocked_open_unsorted_dangerous_and_cooled_goods_are_left_to_people(warehouse: Warehouse) -> None:
    names = ("woll", "schlafs", "isomatte", "fleece", "bettdecke")
    for name in names:
        warehouse.receive(name, [5], gross_g=9_000)
    edited(warehouse, "place", warehouse.package("1"), "blocked", "wet")
    edited(warehouse, "place", warehouse.package("2"), "state", "open")
    edited(warehouse, "article", warehouse.article("isomatte"), "to_sort", True)
    edited(warehouse, "article", warehouse.article("fleece"), "un_number", "1950")
    edited(warehouse, "article", warehouse.article("bettdecke"), "control", "check")
    lorry = new_lorry(warehouse)

    found = warehouse.ask(filling.filling, lorry.id)

    assert [str(line.reason) for line in sorted(found.passed, key=lambda line: line.place_id)] == [
        "blocked", "open", "unsorted", "needs_decision", "needs_decision",
    ]  # fmt: skip
    assert found.lines == ()


def test_a_bound_that_is_full_leaves_the_rest(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20] * 3, gross_g=400_000)
    lorry = new_lorry(warehouse, vehicle="VAN_L")
    lorry.do(filling.fill_up)
    assert len(lorry.carries()) == 2
    [left] = warehouse.ask(filling.filling, lorry.id).passed
    assert left.reason == "no_room"


# Loading -------------------------------------------------------------------------------------------------------------


def test_a_box_of_which_only_a_part_is_ours_is_not_loaded(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    lorry = new_lorry(warehouse)
    lorry.add_pieces("woll", 5)
    with pytest.raises(rules.PartlyReserved) as refused:
        lorry.load("1")
    assert refused.value.facts["boxes"][0]["reserved"] == 5 * PIECE


def test_a_box_named_with_its_pallet_stays_on_it(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    pallet = pallet_of(warehouse, "1")
    lorry = new_lorry(warehouse)
    lorry.add(pallet)
    lorry.load("1", pallet, pallet)
    assert [(lift.code, lift.loaded) for lift in warehouse.ask(show, lorry.id).lifts] == [(pallet, True)]


def test_one_package_is_taken_off_again(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20])
    lorry = new_lorry(warehouse)
    lorry.add("1", "2")
    lorry.load("1", "2")
    lorry.do(loading.unload_packages, [warehouse.package("1")])
    assert [place_at(warehouse, code) for code in "12"] == ["site", "transport"]


def test_loose_goods_of_two_stops_are_loaded_departed_and_taken_back(warehouse: Warehouse) -> None:
    warehouse.receive("woll", loose=10)
    warehouse.receive("schlafs", loose=4)
    lorry = new_lorry(warehouse)
    lorry.add_pieces("woll", 3, stop=0)
    lorry.add_pieces("woll", 4, stop=1)
    lorry.add_pieces("schlafs", 4, stop=0)
    before = warehouse.dump()
    keys = [(last_lot(warehouse) - 1, warehouse.shelf("A-01-1"))]

    lorry.do(loading.load_packages, [], keys)
    assert lorry.do(loading.load_packages, [], keys) is None
    lorry.depart(rest="load")
    assert sorted(pieces for _, pieces, _ in lorry.carries()) == [3, 4, 4]
    lorry.undo()
    lorry.do(loading.unload_packages)
    assert warehouse.dump() == before


def test_a_departure_without_a_vehicle_is_refused(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    lorry = new_lorry(warehouse)
    lorry.add("1")
    lorry.do(transports.edit_transport, vehicle_type_key=None)
    with pytest.raises(rules.NoVehicle):
        lorry.depart()


def test_goods_on_a_pallet_without_a_box_get_one(warehouse: Warehouse) -> None:
    warehouse.receive("woll", loose=10)
    pallet = pallet_of(warehouse)
    number = warehouse.package(pallet)
    warehouse.do(moving.split, last_lot(warehouse), warehouse.shelf("A-01-1"), 10 * PIECE, number)
    lorry = new_lorry(warehouse)
    lorry.add_pieces("woll", 4)

    lorry.do(reboxing.rebox)

    assert lorry.carries() == [("1", 4, 0)]
    lorry.depart()
    assert (place_at(warehouse, "1"), place_at(warehouse, pallet)) == ("transport", "site")


def test_a_new_box_of_unknown_goods_has_no_weight(warehouse: Warehouse) -> None:
    unknown_article(warehouse)
    warehouse.receive("Kabelrollen", [20])
    lorry = new_lorry(warehouse)
    lorry.add_pieces("Kabelrollen", 5)
    lorry.do(reboxing.rebox)
    assert {row.gross_g for row in warehouse.rows()} == {None}


# Papers --------------------------------------------------------------------------------------------------------------


def test_a_missing_register_code_is_filled_in_at_the_partner(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20], gross_g=30_000)
    clinic = NewParty("partner", "Клініка", country="UA")
    lorry = new_lorry(warehouse, to=warehouse.do(add_parties, [clinic]))
    lorry.add("1")
    [row] = warehouse.ask(papers, lorry.id)
    [gap] = [one for one in row.gaps if one.kind == "edrpou"]
    warehouse.do(fill_in, gap.table, gap.row_id, gap.field, "32855961")
    [row] = warehouse.ask(papers, lorry.id)
    assert "edrpou" not in {one.kind for one in row.gaps}
