"""The load plan of a transport: placed, moved and undone, and always of what the transport carries."""

from __future__ import annotations

from typing import Any

import pytest
from lorry import Lorry, kinds, new_lorry, pallet_of
from sqlalchemy import select
from warehouse import Warehouse

from aidhub.commands.transports import answer
from aidhub.database.tables import Placement, VehicleType
from aidhub.domain.errors import AidHubError
from aidhub.domain.floor import Floor, Spot
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.shifting import MayNotStack, NoPlaceThere, NothingToStackOn
from aidhub.domain.transports import NotOnTransport, NoVehicle, WrongStatus
from aidhub.services import load_plan, promising, transports
from aidhub.services.findings import plan_of
from aidhub.services.ledger import record
from aidhub.services.load_sheets import load_sheet
from aidhub.services.routes import route
from aidhub.services.transport_show import show


@pytest.fixture
def lorry(warehouse: Warehouse) -> Lorry:
    """Plan a lorry with two pallets for each of two stops."""
    warehouse.receive("woll", [20] * 8, gross_g=33_000)
    made = new_lorry(warehouse)
    for at in range(4):
        made.add(pallet_of(warehouse, str(2 * at + 1), str(2 * at + 2)), stop=at % 2)
    return made


def floor(lorry: Lorry) -> Floor:
    found = lorry.warehouse.ask(plan_of, lorry.id).floor
    assert found is not None
    return found


def pallets(lorry: Lorry) -> dict[str, int]:
    return {f"P-{at:04}": lorry.warehouse.package(f"P-{at:04}") for at in range(1, 5)}


def rules(lorry: Lorry) -> set[str]:
    return {finding.rule for finding in lorry.warehouse.ask(show, lorry.id).findings}


def edit_place(lorry: Lorry, code: str, **fields: Any) -> None:
    id_ = lorry.warehouse.package(code)
    edits = tuple(Edit("place", id_, name, value) for name, value in fields.items())
    lorry.warehouse.do(lambda session: record(session, Entry("edit_place", edits=edits)))


def test_all_is_placed_as_one_step_with_the_last_stop_in_front(lorry: Lorry) -> None:
    before = lorry.everything()
    entry = lorry.do(load_plan.place_all)

    found = floor(lorry)
    assert len(found.spots) == 4
    assert not list(found.in_the_way())
    assert found.unplaced == ()
    front = {found.items[key].stop for key, spot in found.spots.items() if spot.x_mm == 0}
    assert front == {2}
    assert kinds(lorry.warehouse, 1) == ["place_load"]

    lorry.undo(entry)
    assert floor(lorry).spots == {}
    assert lorry.everything() == before


def test_placing_again_what_stands_so_already_is_no_step(lorry: Lorry) -> None:
    lorry.do(load_plan.place_all)
    assert lorry.do(load_plan.place_all) is None


def test_each_move_is_a_step_that_can_be_undone(lorry: Lorry) -> None:
    lorry.do(load_plan.place_all)
    placed = dict(floor(lorry).spots)
    key = next(key for key, spot in placed.items() if spot == Spot(0, 40) or spot.x_mm == 0)
    deeds = [
        (load_plan.step_on_floor, (key, "doors")), (load_plan.turn_on_floor, (key,)),
        (load_plan.move_on_floor, (key, 9000, 400)), (load_plan.take_off_floor, ([key],)),
    ]  # fmt: skip
    for deed, args in deeds:
        entry = lorry.do(deed, *args)
        assert floor(lorry).spots != placed
        lorry.undo(entry)
        assert floor(lorry).spots == placed


def test_a_pallet_is_stacked_if_it_may_be(lorry: Lorry) -> None:
    ids = pallets(lorry)
    lorry.do(load_plan.move_on_floor, ids["P-0001"], 0, 0)
    lorry.do(load_plan.move_on_floor, ids["P-0002"], 1200, 0)
    with pytest.raises(MayNotStack) as refused:
        lorry.do(load_plan.stack_on_floor, ids["P-0002"])
    assert refused.value.facts == {"package": "P-0002", "below": "P-0001", "why": "weight"}

    edit_place(lorry, "P-0001", stackable=True, height_mm=1000)
    edit_place(lorry, "P-0002", height_mm=1000)
    lorry.do(load_plan.stack_on_floor, ids["P-0002"])
    assert floor(lorry).spots[ids["P-0002"]] == Spot(0, 0, 1)
    assert kinds(lorry.warehouse, 1) == ["stack_on_floor"]


def test_what_leaves_the_transport_leaves_the_plan_and_the_rest_of_its_stack_stands_lower(lorry: Lorry) -> None:
    ids = pallets(lorry)
    edit_place(lorry, "P-0001", stackable=True, height_mm=1000)
    lorry.do(load_plan.move_on_floor, ids["P-0001"], 0, 0)
    lorry.do(load_plan.move_on_floor, ids["P-0003"], 1200, 0)
    lorry.do(load_plan.stack_on_floor, ids["P-0003"])

    lorry.do(promising.release_packages, [ids["P-0001"]])

    found = floor(lorry)
    assert dict(found.spots) == {ids["P-0003"]: Spot(0, 0)}
    assert not list(found.badly_stacked())
    assert set(found.unplaced) == {ids["P-0002"], ids["P-0004"]}


def test_a_place_is_one_row_however_often_it_changes(lorry: Lorry) -> None:
    lorry.do(load_plan.place_all)
    key = pallets(lorry)["P-0001"]
    lorry.do(load_plan.take_off_floor, [key])
    lorry.do(load_plan.put_on_floor, key)
    question = select(Placement).where(Placement.place_id == key)
    [row] = lorry.warehouse.ask(lambda session: session.scalars(question).all())
    assert row.active


@pytest.mark.parametrize(
    ("deed", "args", "why"),
    [
        (load_plan.step_on_floor, ("front",), NoPlaceThere),
        (load_plan.turn_on_floor, (), NoPlaceThere),
        (load_plan.stack_on_floor, (), NoPlaceThere),
        (load_plan.swap_on_floor, (), NoPlaceThere),
    ],
)
def test_a_refused_move_changes_nothing(lorry: Lorry, deed: Any, args: Any, why: type[AidHubError]) -> None:
    key = pallets(lorry)["P-0001"]
    before = lorry.everything()
    with pytest.raises(why) as refused:
        lorry.do(deed, key, *args)
    assert refused.value.facts["package"] == "P-0001"
    assert lorry.everything() == before


def test_nothing_in_front_and_no_other_to_swap_with_is_said(lorry: Lorry) -> None:
    key = pallets(lorry)["P-0001"]
    lorry.do(load_plan.move_on_floor, key, 0, 0)
    with pytest.raises(NothingToStackOn):
        lorry.do(load_plan.stack_on_floor, key)
    with pytest.raises(NoPlaceThere):
        lorry.do(load_plan.swap_on_floor, key)


def test_only_packages_of_this_load_are_placed_and_only_at_the_ramp(lorry: Lorry) -> None:
    lorry.warehouse.receive("woll", [20], gross_g=33_000)
    with pytest.raises(NotOnTransport):
        lorry.do(load_plan.put_on_floor, lorry.warehouse.package("9"))
    lorry.do(load_plan.place_all)
    lorry.load("P-0001", "P-0002", "P-0003", "P-0004")
    lorry.depart()
    with pytest.raises(WrongStatus):
        lorry.do(load_plan.place_all)
    assert len(floor(lorry).spots) == 4


def test_without_a_vehicle_there_is_no_floor(warehouse: Warehouse) -> None:
    lorry = new_lorry(warehouse, vehicle=None)
    with pytest.raises(NoVehicle):
        lorry.do(load_plan.place_all)


# Checks --------------------------------------------------------------------------------------------------------------


def test_what_is_in_the_way_is_found_and_a_swap_mends_it(lorry: Lorry) -> None:
    ids = pallets(lorry)
    lorry.do(load_plan.move_on_floor, ids["P-0001"], 0, 0)  # for the first stop
    lorry.do(load_plan.move_on_floor, ids["P-0002"], 1200, 0)  # for the second
    [found] = [one for one in lorry.warehouse.ask(show, lorry.id).findings if one.rule == "R-LP-3"]
    assert (found.place_id, found.remedy, found.facts["swap"]) == (ids["P-0001"], "swap", "P-0002")
    lorry.do(load_plan.swap_on_floor, ids["P-0001"])
    assert "R-LP-3" not in rules(lorry)


def test_what_has_no_place_is_told_once_others_have_one(lorry: Lorry) -> None:
    assert "R-LP-7" not in rules(lorry)
    lorry.do(load_plan.put_on_floor, pallets(lorry)["P-0001"])
    assert "R-LP-7" in rules(lorry)


def test_a_heavy_load_in_front_is_too_far_in_front(lorry: Lorry) -> None:
    for code in pallets(lorry):
        edit_place(lorry, code, gross_g=6_000_000, gross_source="weighed")
    for at, key in enumerate(pallets(lorry).values()):
        lorry.do(load_plan.move_on_floor, key, 0 if at < 2 else 1200, 800 * (at % 2))
    found = {one.rule: one for one in lorry.warehouse.ask(show, lorry.id).findings}
    assert found["R-VE-7"].facts["ahead"]
    assert round(found["R-VE-7"].facts["low"] / 100) == 56
    assert found["R-LP-2"].facts["permille"] > 50
    lorry.do(load_plan.place_all)
    assert not {"R-VE-7", "R-LP-2", "R-LP-3"} & rules(lorry)


def test_another_vehicle_shows_what_no_longer_fits(lorry: Lorry) -> None:
    lorry.do(load_plan.place_all)
    lorry.do(load_plan.move_on_floor, pallets(lorry)["P-0001"], 12_400, 0)
    edit = Edit("transport", lorry.id, "vehicle_type_key", "TRUCK_75")
    lorry.warehouse.do(lambda session: record(session, Entry("edit_transport", edits=(edit,))))
    assert "R-LP-6" in rules(lorry)


def test_a_door_too_low_is_found(lorry: Lorry) -> None:
    edit_place(lorry, "P-0001", height_mm=2400)

    def narrow(session: Any) -> None:
        session.get_one(VehicleType, "SEMI_CURTAIN").door_height_mm = 2300

    lorry.warehouse.do(narrow)
    assert "R-VE-6" in rules(lorry)


# On paper -----------------------------------------------------------------------------------------------------------


def test_the_paper_shows_the_very_floor_of_the_page(lorry: Lorry) -> None:
    lorry.do(load_plan.place_all)
    page, paper = lorry.warehouse.ask(show, lorry.id), lorry.warehouse.ask(load_sheet, lorry.id)
    assert paper.floor == page.floor
    assert {stand.code for stand in paper.stands.values()} == {"P-0001", "P-0002", "P-0003", "P-0004"}
    assert [stop.partition(" · ")[2] for stop in paper.stops] == [stop.partner for stop in page.stops]


def test_without_a_vehicle_there_is_no_paper(warehouse: Warehouse) -> None:
    lorry = new_lorry(warehouse, vehicle=None)
    with pytest.raises(NoVehicle):
        warehouse.ask(load_sheet, lorry.id)


# Which vehicle -------------------------------------------------------------------------------------------------------


def test_the_smallest_vehicle_that_takes_all_comes_first(lorry: Lorry) -> None:
    found = lorry.warehouse.ask(load_plan.vehicles_for, lorry.id)
    first = found[0]
    assert first.suffices
    assert first.room.key in ("VAN_L", "VAN_BOX")
    assert {one.room.key: one.never for one in found}["CAR_TRAILER"] == 4
    assert [one.count for one in found if one.room.key == "SEMI_CURTAIN"] == [1]


def test_the_command_line_says_where_packages_stand_and_when_they_arrive(lorry: Lorry) -> None:
    def told() -> dict[str, Any]:
        return answer(lorry.warehouse.ask(show, lorry.id), lorry.warehouse.ask(route, lorry.id))

    assert (told()["placements"], told()["schedule"]) == ([], [])
    lorry.do(load_plan.place_all)
    lorry.do(transports.edit_transport, crossing_key="PL-KOR")

    said = told()
    assert {one["package"] for one in said["placements"]} == pallets(lorry).keys()
    assert [one["x_mm"] for one in said["placements"]] == sorted(one["x_mm"] for one in said["placements"])
    kinds_of_lines = [line["kind"] for line in said["schedule"]]
    assert (kinds_of_lines[0], kinds_of_lines.count("border"), kinds_of_lines.count("unload")) == ("start", 1, 2)
    assert all(line["place"] for line in said["schedule"] if line["kind"] in ("start", "border", "unload"))
