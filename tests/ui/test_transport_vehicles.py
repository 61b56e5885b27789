"""Transports are planned with our own vehicles, and what was typed for a new one is there again."""

from __future__ import annotations

import pytest
from hands import CTRL, KEY, Hands, open_transport, plan
from PySide6.QtCore import Qt

from aidhub.services.parties import NewParty, add_parties
from aidhub.services.vehicles import VehicleCard, save_vehicle
from aidhub.ui.transports.edit import EditDialog
from aidhub.ui.transports.new import NewTransportDialog


@pytest.fixture
def fleet(hands: Hands) -> Hands:
    """A lorry of a carrier, shorter than its kind."""
    [carrier] = hands.warehouse.do(add_parties, [NewParty("carrier", "Transport Vorlage")])
    card = VehicleCard(name="Lorry 1", type_key="SEMI_CURTAIN", plate="DO-AH 1", trailer_plate="DO-AH 2",
                       carrier_id=carrier, length_mm=13_000, payload_g=20_000_000)  # fmt: skip
    hands.warehouse.do(save_vehicle, card)
    return hands


def test_a_transport_is_planned_with_a_vehicle_of_ours_by_keyboard(fleet: Hands) -> None:
    plan(fleet, "Lviv")

    shown = fleet.shown()
    assert (shown.plate, shown.trailer_plate, shown.carrier) == ("DO-AH 1", "DO-AH 2", "Transport Vorlage")
    assert shown.vehicle is not None
    assert (shown.vehicle.key, shown.vehicle.length_mm, shown.vehicle.payload_g) == (
        "SEMI_CURTAIN", 13_000, 20_000_000,
    )  # fmt: skip
    assert {gauge.name: gauge.limit for gauge in shown.gauges.bounds}["floor"] == 13_000


def test_choosing_a_vehicle_fills_in_its_plates_and_carrier(fleet: Hands) -> None:
    open_transport(fleet, partners=1)
    fleet.press(KEY.Key_J, CTRL)
    dialog = fleet.dialog
    assert isinstance(dialog, EditDialog)
    fleet.wait(lambda: dialog.vehicle.count() > 2)
    assert dialog.vehicle.type_key == "SEMI_CURTAIN"
    dialog.vehicle.setFocus()
    fleet.press(KEY.Key_Home)
    fleet.press(KEY.Key_Down)
    assert dialog.plate.entry.text() == "DO-AH 1"
    assert dialog.carrier.entry.text() == "Transport Vorlage"
    dialog.plate.entry.setText("DO-AH 9")
    fleet.press(KEY.Key_Return, CTRL)
    fleet.wait(lambda: fleet.dialog is None)

    shown = fleet.shown()
    assert (shown.vehicle_id, shown.plate, shown.trailer_plate) == (1, "DO-AH 9", "DO-AH 2")
    fleet.press(KEY.Key_J, CTRL)
    fleet.wait(lambda: fleet.dialog and fleet.dialog.vehicle.vehicle_id == 1)
    fleet.press(KEY.Key_Escape)


def test_what_was_typed_for_a_new_transport_is_there_again(fleet: Hands) -> None:
    fleet.press(KEY.Key_T, CTRL)
    fleet.wait(lambda: fleet.dialog and fleet.dialog.vehicle.count() > 2)
    fleet.enter("Lviv")
    fleet.enter()
    fleet.press(KEY.Key_Down)
    fleet.enter()
    fleet.type("17.12.")
    fleet.press(KEY.Key_Escape)
    fleet.wait(lambda: fleet.dialog is None)

    fleet.press(KEY.Key_T, CTRL)
    dialog = fleet.dialog
    assert isinstance(dialog, NewTransportDialog)
    fleet.wait(lambda: dialog.vehicle.vehicle_id == 1)
    assert [stop.city["en"] for stop in dialog.stops.stops] == ["Lviv"]
    assert dialog.departure.entry_line.text() == "17.12."
    assert "not saved yet" in dialog.banner.words
    fleet.qtbot.mouseClick(dialog.banner.button, Qt.MouseButton.LeftButton)
    assert (dialog.stops.stops, dialog.vehicle.chosen, dialog.departure.entry_line.text()) == ([], "", "")
    fleet.press(KEY.Key_Escape)
