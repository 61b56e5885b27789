"""Vehicles are written as one, listed, removed, and planned with as they are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lorry import new_lorry
from warehouse import Warehouse

from aidhub.domain.balance import Supports
from aidhub.domain.errors import AidHubError, Changed, NotFound
from aidhub.domain.quantities import TextTooLong
from aidhub.services import undo, vehicles
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.transport_rows import room_of
from aidhub.services.transport_show import show
from aidhub.services.transports import edit_transport
from aidhub.services.vehicles import (
    AxlesCross,
    MeasureTooLarge,
    VehicleCard,
    VehicleInUse,
    VehicleLine,
    VehicleNameMissing,
    WantedVehicles,
    kinds,
    remove_vehicles,
    save_vehicle,
    vehicle_of,
)

ALL = WantedVehicles()
BUS = VehicleCard(name="Bus", type_key="VAN_L", plate="DO-AH 1", note="Hänger\nnur B96")
LORRY = VehicleCard(name="Sattelzug", type_key="SEMI_CURTAIN", plate="DO-AH 2", trailer_plate="DO-AH 3",
                    payload_g=24_000_000, length_mm=13_300, height_mm=2_600)  # fmt: skip


def lines(warehouse: Warehouse, wanted: WantedVehicles = ALL) -> list[VehicleLine]:
    found: list[VehicleLine] = warehouse.ask(vehicles.rows, wanted)
    assert warehouse.ask(vehicles.count, wanted) == len(found)
    assert sorted(warehouse.ask(vehicles.keys, wanted)) == sorted(line.id for line in found)
    return found


def names(warehouse: Warehouse, wanted: WantedVehicles = ALL) -> list[str]:
    return [line.card.name for line in lines(warehouse, wanted)]


def test_a_vehicle_is_entered_changed_and_undone(warehouse: Warehouse) -> None:
    warehouse.do(save_vehicle, BUS)
    [line] = lines(warehouse)
    assert replace(line.card, id=None) == BUS

    warehouse.do(save_vehicle, replace(line.card, length_mm=4_000, payload_g=900_000), line.card)
    [changed] = lines(warehouse)
    assert (changed.room.length_mm, changed.room.payload_g, changed.room.width_mm) == (4_000, 900_000, 1_750)
    assert warehouse.do(save_vehicle, changed.card) is None

    warehouse.do(undo.undo)
    assert lines(warehouse) == [line]
    warehouse.do(undo.undo)
    assert lines(warehouse) == []


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        (replace(BUS, name=" "), VehicleNameMissing),
        (replace(BUS, type_key="SUBMARINE"), NotFound),
        (replace(BUS, plate="X" * 41), TextTooLong),
        (replace(BUS, length_mm=40_000), MeasureTooLarge),
        (replace(BUS, payload_g=0), MeasureTooLarge),
    ],
)
def test_what_is_no_vehicle_is_refused(warehouse: Warehouse, wrong: VehicleCard, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        warehouse.do(save_vehicle, wrong)

    assert lines(warehouse) == []


def test_what_somebody_else_changed_is_not_written_over(warehouse: Warehouse) -> None:
    warehouse.do(save_vehicle, BUS)
    seen = lines(warehouse)[0].card
    warehouse.do(save_vehicle, replace(seen, plate="DO-AH 9"), seen)

    warehouse.do(save_vehicle, replace(seen, note="neu"), seen)
    assert (lines(warehouse)[0].card.plate, lines(warehouse)[0].card.note) == ("DO-AH 9", "neu")
    with pytest.raises(Changed):
        warehouse.do(save_vehicle, replace(seen, plate="DO-AH 8"), seen)


def test_vehicles_are_found_and_sorted_by_the_database(warehouse: Warehouse) -> None:
    [carrier] = warehouse.do(add_parties, [NewParty("carrier", "ТОВ «Зразок-Транс»", "Zrazok-Trans")])
    warehouse.do(save_vehicle, replace(BUS, carrier_id=carrier))
    warehouse.do(save_vehicle, LORRY)

    for text in ("bus", "ah 1", "зразок", "zrazok bus", "Kleintransporter"):
        assert names(warehouse, replace(ALL, text=text)) == ["Bus"]
    assert names(warehouse, replace(ALL, carrier_id=carrier)) == ["Bus"]
    assert names(warehouse) == ["Bus", "Sattelzug"]
    for sort in ("plate", "payload"):
        assert names(warehouse, replace(ALL, sort=sort, descending=True)) == ["Sattelzug", "Bus"]
    assert names(warehouse, replace(ALL, sort="carrier")) == ["Sattelzug", "Bus"]
    assert names(warehouse, replace(ALL, sort="kind", language="de")) == ["Bus", "Sattelzug"]
    assert [line.carrier for line in lines(warehouse)] == ["ТОВ «Зразок-Транс»", ""]


def test_kinds_tell_what_they_usually_take(warehouse: Warehouse) -> None:
    known = {kind.key: kind for kind in warehouse.ask(kinds)}

    assert (known["VAN_L"].length_mm, known["VAN_L"].pallets) == (4_300, 5)


def test_a_transport_is_planned_with_the_measures_of_its_vehicle(warehouse: Warehouse) -> None:
    lorry = new_lorry(warehouse)
    usual = warehouse.ask(room_of, lorry.id)
    warehouse.do(save_vehicle, LORRY)
    [line] = lines(warehouse)

    warehouse.do(edit_transport, lorry.id, vehicle_id=line.id)

    own = warehouse.ask(room_of, lorry.id)
    assert own == line.room
    assert (own.length_mm, own.height_mm, own.payload_g, own.floor_mm) == (13_300, 2_600, 24_000_000, 13_300)
    assert (own.width_mm, own.pallets) == (usual.width_mm, usual.pallets * 133 // 136)
    shown = warehouse.ask(show, lorry.id)
    assert (shown.plate, shown.trailer_plate) == ("DO-AH 2", "DO-AH 3")
    assert {gauge.name: gauge.limit for gauge in shown.gauges.bounds}["payload"] == 24_000_000
    assert lines(warehouse)[0].transports == 1

    warehouse.do(edit_transport, lorry.id, vehicle_type_key="TRUCK_75", vehicle_id=line.id)
    assert warehouse.ask(room_of, lorry.id).key == "TRUCK_75"
    assert warehouse.ask(room_of, lorry.id).length_mm != 13_300


def test_own_axles_and_doors_stand_before_those_of_the_kind(warehouse: Warehouse) -> None:
    own = replace(LORRY, front_mm=1_500, rear_limit_g=18_000_000, door_height_mm=2_500)
    warehouse.do(save_vehicle, own)
    [line] = lines(warehouse)
    assert line.room.supports == Supports(1_500, 9_300, 11_500_000, 18_000_000)
    assert (line.room.door_height_mm, line.room.door_width_mm) == (2_500, None)


def test_a_lorry_with_axles_of_its_own_gets_a_good_range(warehouse: Warehouse) -> None:
    axles = {"front_mm": -1_000, "rear_mm": 3_800, "front_limit_g": 3_000_000, "rear_limit_g": 5_200_000,
             "front_tare_g": 2_200_000, "rear_tare_g": 1_800_000}  # fmt: skip
    warehouse.do(save_vehicle, replace(BUS, type_key="TRUCK_75", **axles))
    [line] = lines(warehouse)
    assert line.room.supports == Supports(-1_000, 3_800, 3_000_000, 5_200_000, 2_200_000, 1_800_000)


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"front_mm": 9_300}, AxlesCross),
        ({"rear_mm": 1_000}, AxlesCross),
        ({"front_mm": -31_000}, MeasureTooLarge),
        ({"door_width_mm": 0}, MeasureTooLarge),
        ({"rear_limit_g": 61_000_000}, MeasureTooLarge),
    ],
)
def test_impossible_axles_and_doors_are_refused(
    warehouse: Warehouse, fields: dict[str, int], why: type[AidHubError]
) -> None:
    with pytest.raises(why):
        warehouse.do(save_vehicle, replace(LORRY, **fields))  # type: ignore[arg-type]
    assert lines(warehouse) == []


def test_a_vehicle_that_drives_stays_and_one_that_does_not_is_removed(warehouse: Warehouse) -> None:
    lorry = new_lorry(warehouse)
    for card in (BUS, LORRY):
        warehouse.do(save_vehicle, card)
    [bus, semi] = [line.id for line in lines(warehouse)]
    warehouse.do(edit_transport, lorry.id, vehicle_id=semi)

    with pytest.raises(VehicleInUse) as refused:
        warehouse.do(remove_vehicles, [bus, semi])
    assert (refused.value.facts["name"], refused.value.facts["count"]) == ("Sattelzug", 1)
    assert names(warehouse) == ["Bus", "Sattelzug"]

    warehouse.do(remove_vehicles, [bus])
    assert names(warehouse) == ["Sattelzug"]
    with pytest.raises(NotFound):
        warehouse.ask(vehicle_of, bus)
    warehouse.do(undo.undo)
    assert names(warehouse) == ["Bus", "Sattelzug"]
