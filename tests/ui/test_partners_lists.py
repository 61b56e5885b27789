"""The lists of the page Partners: tabs, details, removal, merging, export and vehicles, by keyboard."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from warehouse import Warehouse

from aidhub.services import party_list, vehicles
from aidhub.services.addresses import addresses
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.party_list import WantedParties
from aidhub.services.transports import new_transport
from aidhub.services.vehicles import VehicleCard, WantedVehicles, save_vehicle
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.partners.merge import MergeDialog
from aidhub.ui.partners.page import PartnersPage
from aidhub.ui.partners.vehicle_form import VehicleForm
from aidhub.ui.start import Window
from aidhub.ui.transport.page import TransportPage

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key
RIVNE = NewParty("partner", "Центр допомоги", "Tsentr dopomohy", "riwne", town="Рівне", country="UA",
                 hours="Mo-Su 08:00-16:00", keep_days=90, contact="Олег", phone="+380 36")  # fmt: skip
LVIV = NewParty("partner", "Лікарня", "Likarnia", "lwiw", town="Львів", country="UA")
BAKERY = NewParty("donor", "Bäckerei Sonnenkorn", town="Lünen", country="DE", contact="Eva", email="eva@example.org")
SAME = NewParty("donor", "Baeckerei Sonnenkorn", street="Weg 1")


@pytest.fixture
def page(office: Window, stocked: Warehouse, qtbot: QtBot) -> PartnersPage:
    for party in (RIVNE, LVIV, BAKERY, SAME):
        stocked.do(add_parties, [party])
    office.shell.open_page("partners")
    found = office.shell.page
    assert isinstance(found, PartnersPage)
    qtbot.waitUntil(lambda: found.rows.is_counted and found.rows.total == 2)
    return found


def press(qtbot: QtBot, page: PartnersPage, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    page.window().activateWindow()
    qtbot.waitUntil(lambda: page.window().isActiveWindow() and QApplication.focusWidget() is not None)
    qtbot.keyClick(QApplication.focusWidget() or page, key, modifier)


def go_to(page: PartnersPage, qtbot: QtBot, tab: str, rows: int) -> None:
    page.tabs.choose(tab)
    qtbot.waitUntil(lambda: page.rows.is_counted and page.rows.total == rows)
    page.table.setFocus()


def names(page: PartnersPage) -> list[str]:
    return [page.rows.row(at).name for at in range(page.rows.total)]


def words(page: PartnersPage, column: str, at: int = 0) -> str:
    return str(page.rows.data(page.rows.index(at, page.rows.column_at(column))))


def test_the_list_says_city_hours_and_transports_in_the_language(
    page: PartnersPage, office: Window, qtbot: QtBot
) -> None:
    assert [words(page, column) for column in ("name", "city", "contact", "hours", "times", "last", "keep_days")] == [
        "Лікарня", "Lviv", "", "", "–", "–", "",
    ]  # fmt: skip
    assert [words(page, column, 1) for column in ("city", "contact", "hours", "keep_days")] == [
        "Rivne", "Олег", "8–16", "90",
    ]  # fmt: skip
    office.language.use("uk")
    qtbot.waitUntil(lambda: page.rows.total == 2 and words(page, "city") == "Львів")


@pytest.mark.parametrize("text", ["Riwne", "рівне", "олег", "dopomohy"])
def test_the_filter_finds_any_spelling(page: PartnersPage, qtbot: QtBot, text: str) -> None:
    page.filter.setFocus()
    page.filter.setText(text)
    qtbot.waitUntil(lambda: page.rows.total == 1 and names(page) == ["Центр допомоги"])
    press(qtbot, page, KEY.Key_Return)
    assert page.table.hasFocus()
    press(qtbot, page, KEY.Key_Escape)
    qtbot.waitUntil(lambda: page.rows.total == 2)


def test_the_list_is_sorted_by_a_head_in_the_database(page: PartnersPage, stocked: Warehouse, qtbot: QtBot) -> None:
    page.rows.sort_by("city", descending=True)
    qtbot.waitUntil(lambda: page.rows.total == 2 and names(page) == ["Центр допомоги", "Лікарня"])
    page.filter.setText("dopomohy")
    qtbot.waitUntil(lambda: page.rows.total == 1)
    assert page.rows.wanted.sort == "city"


def test_space_shows_what_a_partner_got_and_a_button_opens_the_transport(
    page: PartnersPage, office: Window, stocked: Warehouse, qtbot: QtBot
) -> None:
    [rivne] = [row.id for row in stocked.ask(party_list.rows, WantedParties()) if row.name == RIVNE.name]
    number = stocked.do(new_transport, [rivne], "SEMI_CURTAIN")
    page.refresh()
    page.table.selectRow(1)
    press(qtbot, page, KEY.Key_Space)

    qtbot.waitUntil(lambda: bool(page.inspector.transports))
    assert (page.inspector.title.words, page.inspector.second.words) == (RIVNE.name, RIVNE.name_latin)
    assert page.inspector in page.panes()
    page.refresh()
    qtbot.waitUntil(lambda: not office.desk.is_busy)
    page.inspector.transports[0].setFocus()
    qtbot.waitUntil(page.inspector.transports[0].hasFocus)
    press(qtbot, page, KEY.Key_Space)

    qtbot.waitUntil(lambda: isinstance(office.shell.page, TransportPage) and office.shell.page.shown is not None)
    assert office.shell.page is not None
    assert office.shell.page.shown.id == number


@pytest.mark.parametrize(("hours", "said"), [("00:00-24:00", "daily 0–24; open now"), ("bald", "bald"), ("", "")])
def test_details_say_whether_it_is_open_now(
    page: PartnersPage, stocked: Warehouse, qtbot: QtBot, hours: str, said: str
) -> None:
    [new] = stocked.do(add_parties, [NewParty("partner", "Аптека", country="UA", hours=hours, street="Weg 1")])
    page.show_thing(new)
    qtbot.waitUntil(lambda: page.inspector.title.words == "Аптека")
    lines = [label.words for label in page.inspector.findChildren(PlainLabel) if not label.isHidden()]
    assert not said or said in lines
    assert ("Open" in lines) == bool(said)


def test_details_follow_the_row_and_esc_closes_them(page: PartnersPage, qtbot: QtBot) -> None:
    page.table.selectRow(0)
    press(qtbot, page, KEY.Key_I, CTRL)
    qtbot.waitUntil(lambda: page.inspector.title.words == LVIV.name)
    press(qtbot, page, KEY.Key_Down)
    qtbot.waitUntil(lambda: page.inspector.title.words == RIVNE.name)
    press(qtbot, page, KEY.Key_I, CTRL)
    assert page.inspector.isHidden()
    assert page.table.hasFocus()


def test_a_donor_shows_what_it_gave(page: PartnersPage, stocked: Warehouse, qtbot: QtBot) -> None:
    [donor] = [row.id for row in stocked.ask(party_list.rows, WantedParties("donor")) if row.name == BAKERY.name]
    stocked.receive("blanket", [5, 7], donor_id=donor)
    go_to(page, qtbot, "donor", 2)
    at = names(page).index(BAKERY.name)
    page.table.selectRow(at)
    press(qtbot, page, KEY.Key_Space)

    qtbot.waitUntil(lambda: page.inspector.title.words == BAKERY.name)
    said = " ".join(label.text() for label in page.inspector.findChildren(QWidget) if hasattr(label, "words")
                    and callable(getattr(label, "text", None)))  # fmt: skip
    assert "12 pcs Blankets, mixed" in said
    assert words(page, "times", at) == "1"


def test_what_nothing_uses_is_removed_with_a_key_and_what_is_used_says_so(
    page: PartnersPage, office: Window, stocked: Warehouse, qtbot: QtBot
) -> None:
    [rivne] = [row.id for row in stocked.ask(party_list.rows, WantedParties()) if row.name == RIVNE.name]
    stocked.do(new_transport, [rivne])
    page.refresh()
    said: list[str] = []
    office.desk.refused.connect(lambda error: said.append(str(error.facts["transports"])))
    page.table.selectRow(1)
    press(qtbot, page, KEY.Key_Delete)
    qtbot.waitUntil(lambda: said == ["1"])
    assert len(stocked.ask(addresses, "partner")) == 2

    page.table.setFocus()
    page.table.selectRow(0)
    press(qtbot, page, KEY.Key_Delete)
    qtbot.waitUntil(lambda: page.rows.total == 1)
    press(qtbot, page, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: page.rows.total == 2)


def test_two_donors_become_one_after_a_look(page: PartnersPage, stocked: Warehouse, qtbot: QtBot) -> None:
    go_to(page, qtbot, "donor", 2)
    assert not page.merger.isEnabled()
    page.table.selectAll()
    press(qtbot, page, KEY.Key_Space, CTRL)
    press(qtbot, page, KEY.Key_M, CTRL | SHIFT)
    dialog = page.findChild(MergeDialog)
    assert dialog is not None
    stays = next(row.id for row in stocked.ask(party_list.rows, WantedParties("donor")) if row.name == BAKERY.name)
    dialog.stays.choose(str(stays))
    qtbot.waitUntil(lambda: dialog.preview[0].words == f"Will be removed: {SAME.name}")
    qtbot.waitUntil(lambda: "Street" in dialog.preview[2].words)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.stays, KEY.Key_Return, CTRL)

    qtbot.waitUntil(lambda: page.rows.total == 1 and names(page) == [BAKERY.name])
    assert page.rows.ticked == set()
    press(qtbot, page, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: page.rows.total == 2)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_the_donors_are_written_for_a_letter_of_thanks(
    page: PartnersPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    go_to(page, qtbot, "donor", 2)
    file = tmp_path / f"donors.{form}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    told: list[str] = []
    page.told.connect(lambda text, _: told.append(text))
    press(qtbot, page, KEY.Key_E, CTRL)

    qtbot.waitUntil(lambda: told == [f"2 rows written to donors.{form}"])
    if form == "csv":
        with file.open(encoding="utf-8-sig") as stream:
            rows = {row["Name"]: row for row in csv.DictReader(stream)}
        assert (rows[BAKERY.name]["E-mail"], rows[BAKERY.name]["City"], rows[BAKERY.name]["Gifts"]) == (
            "eva@example.org", "Lünen", "0",
        )  # fmt: skip


def test_another_page_leads_to_one_party(page: PartnersPage, stocked: Warehouse, qtbot: QtBot) -> None:
    [bakery] = [row.id for row in stocked.ask(party_list.rows, WantedParties("donor")) if row.name == BAKERY.name]
    page.show_thing(bakery)
    qtbot.waitUntil(lambda: page.inspector.title.words == BAKERY.name)
    assert page.tabs.current == "donor"
    qtbot.waitUntil(lambda: page.rows.total == 1)
    page.show_thing("carrier")
    assert page.tabs.current == "carrier"


# Vehicles ------------------------------------------------------------------------------------------------------------


def vehicle_form(page: PartnersPage, qtbot: QtBot) -> VehicleForm:
    qtbot.waitUntil(lambda: any(form.isVisible() for form in page.findChildren(VehicleForm)))
    form = next(form for form in page.findChildren(VehicleForm) if form.isVisible())
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


def fleet(stocked: Warehouse) -> list[VehicleCard]:
    return [line.card for line in stocked.ask(vehicles.rows, WantedVehicles())]


def test_a_vehicle_is_entered_with_measures_of_its_own(page: PartnersPage, stocked: Warehouse, qtbot: QtBot) -> None:
    stocked.do(add_parties, [NewParty("carrier", "Spedition Musterlog")])
    go_to(page, qtbot, "vehicle", 0)
    press(qtbot, page, KEY.Key_N, CTRL)
    form = vehicle_form(page, qtbot)
    form.kind.choose("SEMI_CURTAIN")
    assert form.entries["length_mm"].placeholderText() == "13.6"
    for name, text in (("name", "Lorry 1"), ("plate", "DO-AH 1"), ("length_mm", "1330 cm"), ("payload_g", "23,500")):
        qtbot.keyClicks(form.entries[name], text)
    form.carrier.setCurrentIndex(1)
    qtbot.keyClick(QApplication.focusWidget() or form, KEY.Key_Return, CTRL)

    qtbot.waitUntil(lambda: page.rows.total == 1)
    [card] = fleet(stocked)
    assert (card.name, card.length_mm, card.payload_g, card.width_mm) == ("Lorry 1", 13_300, 23_500_000, None)
    assert [words(page, column) for column in ("carrier", "payload", "inside")] == [
        "Spedition Musterlog", "23,500", "13.3 × 2.48 × 2.7",
    ]  # fmt: skip


def test_door_and_axles_are_entered_on_demand(page: PartnersPage, stocked: Warehouse, qtbot: QtBot) -> None:
    go_to(page, qtbot, "vehicle", 0)
    press(qtbot, page, KEY.Key_N, CTRL)
    form = vehicle_form(page, qtbot)
    form.kind.choose("SEMI_CURTAIN")
    assert not form.more.isVisible()
    form.opener.click()
    assert form.more.isVisible()
    assert (form.entries["front_mm"].placeholderText(), form.entries["rear_limit_g"].placeholderText()) == (
        "1.6", "19,000",
    )  # fmt: skip
    form.kind.choose("TRUCK_75")
    assert not form.usual.isVisible()
    typed = {"name": "Lorry 2", "front_mm": "-1.1", "rear_mm": "3.9", "front_limit_g": "3,000", "rear_limit_g": "5.2 t",
             "door_height_mm": "210 cm"}  # fmt: skip
    for name, text in typed.items():
        qtbot.keyClicks(form.entries[name], text)
    form.opener.click()
    assert form.usual.isVisible()
    qtbot.keyClicks(form.entries["arch_width_mm"], "wide")
    qtbot.keyClick(form.entries["name"], KEY.Key_Return, CTRL)
    assert form.more.isVisible()  # where the wrong entry is
    form.entries["arch_width_mm"].clear()
    qtbot.keyClick(form.entries["arch_width_mm"], KEY.Key_Return, CTRL)

    qtbot.waitUntil(lambda: page.rows.total == 1)
    [card] = fleet(stocked)
    assert (card.front_mm, card.rear_mm, card.front_limit_g, card.rear_limit_g, card.door_height_mm) == (
        -1_100, 3_900, 3_000_000, 5_200_000, 2_100,
    )  # fmt: skip


@pytest.mark.parametrize(
    "typed",
    [("length_mm", "lang", "lang"), ("payload_g", "-3", "-3"), ("name", "", "The vehicle needs a name")],
    ids=lambda typed: typed[0],
)
def test_what_is_no_vehicle_stays_in_the_form(
    page: PartnersPage, stocked: Warehouse, qtbot: QtBot, typed: tuple[str, str, str]
) -> None:
    field, text, problem = typed
    go_to(page, qtbot, "vehicle", 0)
    press(qtbot, page, KEY.Key_N, CTRL)
    form = vehicle_form(page, qtbot)
    qtbot.keyClicks(form.entries["plate"], "DO-AH 1")
    qtbot.keyClicks(form.entries[field], text)
    qtbot.keyClick(QApplication.focusWidget() or form, KEY.Key_Return, CTRL)

    qtbot.waitUntil(lambda: problem in form.fields[field].problem.words)
    assert form.entries["plate"].text() == "DO-AH 1"
    assert fleet(stocked) == []
    form.reject()


def test_what_is_too_large_is_said_above_the_form(page: PartnersPage, stocked: Warehouse, qtbot: QtBot) -> None:
    go_to(page, qtbot, "vehicle", 0)
    press(qtbot, page, KEY.Key_N, CTRL)
    form = vehicle_form(page, qtbot)
    qtbot.keyClicks(form.entries["name"], "Bus")
    qtbot.keyClicks(form.entries["height_mm"], "270")
    qtbot.keyClick(QApplication.focusWidget() or form, KEY.Key_Return, CTRL)

    qtbot.waitUntil(lambda: form.banner.words == "Height: no vehicle has that. Check the number and its unit.")
    form.reject()


def test_what_was_typed_of_a_vehicle_is_there_again(page: PartnersPage, stocked: Warehouse, qtbot: QtBot) -> None:
    go_to(page, qtbot, "vehicle", 0)
    press(qtbot, page, KEY.Key_N, CTRL)
    form = vehicle_form(page, qtbot)
    qtbot.keyClicks(form.entries["name"], "Bus")
    form.kind.choose("VAN_L")
    qtbot.keyClick(form.entries["name"], KEY.Key_Escape)

    press(qtbot, page, KEY.Key_N, CTRL)
    again = vehicle_form(page, qtbot)
    assert (again.entries["name"].text(), again.kind.chosen) == ("Bus", "VAN_L")
    assert again.entries["length_mm"].placeholderText() == "4.3"
    again.reject()


def test_a_vehicle_somebody_else_changed_is_shown_beside_what_was_typed(
    page: PartnersPage, stocked: Warehouse, qtbot: QtBot
) -> None:
    stocked.do(save_vehicle, VehicleCard(name="Bus", type_key="VAN_L", plate="DO-AH 1", note="alt"))
    go_to(page, qtbot, "vehicle", 1)
    assert not page.merger.isVisible()
    assert not page.export.isVisible()
    page.table.selectRow(0)
    press(qtbot, page, KEY.Key_Return)
    form = vehicle_form(page, qtbot)
    [seen] = fleet(stocked)
    stocked.do(save_vehicle, replace(seen, plate="DO-AH 2", note="neu"), seen)
    form.entries["plate"].setText("DO-AH 3")
    qtbot.keyClick(QApplication.focusWidget() or form, KEY.Key_Return, CTRL)

    qtbot.waitUntil(lambda: form.note.toPlainText() == "neu")
    assert form.fields["plate"].problem.words == "Stands there now: DO-AH 2"
    assert form.entries["plate"].text() == "DO-AH 3"
    qtbot.keyClick(QApplication.focusWidget() or form, KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: [(card.plate, card.note) for card in fleet(stocked)] == [("DO-AH 3", "neu")])


def test_a_vehicle_is_opened_changed_and_removed_by_keyboard(
    page: PartnersPage, stocked: Warehouse, qtbot: QtBot
) -> None:
    stocked.do(save_vehicle, VehicleCard(name="Bus", type_key="VAN_L", payload_g=900_500))
    go_to(page, qtbot, "vehicle", 1)
    page.table.selectRow(0)
    press(qtbot, page, KEY.Key_Space)
    form = vehicle_form(page, qtbot)
    assert form.entries["payload_g"].text() == "900.5"
    form.note.setPlainText("neu")
    qtbot.keyClick(QApplication.focusWidget() or form, KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: [(card.note, card.payload_g) for card in fleet(stocked)] == [("neu", 900_500)])

    page.table.setFocus()
    press(qtbot, page, KEY.Key_Delete)
    qtbot.waitUntil(lambda: page.rows.total == 0)
    press(qtbot, page, KEY.Key_Z, CTRL)
    qtbot.waitUntil(lambda: page.rows.total == 1)
