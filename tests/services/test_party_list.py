"""The lists of partners, carriers and donors, and what each did."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from lorry import new_lorry
from warehouse import Warehouse

from aidhub.domain.errors import NotFound
from aidhub.services import party_list, undo
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.party_list import PartyLine, WantedParties
from aidhub.services.party_removal import remove_party
from aidhub.services.transports import edit_transport
from aidhub.services.vehicles import VehicleCard, save_vehicle

BAKERY = NewParty("donor", "Bäckerei Sonnenkorn", town="Lünen", country="DE", contact="Eva", email="eva@example.org")
SCHOOL = NewParty("donor", "Ärztehaus Nord", city_key="dortmund", town="Dortmund", country="DE")
SHIPPER = NewParty("carrier", "Spedition Musterlog", town="Unna")
OTHER = NewParty("carrier", "Transport Vorlage", town="Aachen")
PARTNERS = WantedParties("partner")
DONORS = WantedParties("donor")


def names(warehouse: Warehouse, wanted: WantedParties) -> list[str]:
    found: list[PartyLine] = warehouse.ask(party_list.rows, wanted)
    assert warehouse.ask(party_list.count, wanted) == len(found)
    assert sorted(warehouse.ask(party_list.keys, wanted)) == sorted(row.id for row in found)
    return [row.name for row in found]


def test_parties_are_listed_with_the_contact_papers_name(warehouse: Warehouse) -> None:
    warehouse.do(add_parties, [BAKERY, SCHOOL])

    [school, bakery] = warehouse.ask(party_list.rows, DONORS)
    assert (bakery.contact, bakery.email, bakery.city, bakery.times, bakery.last_at) == (
        "Eva", "eva@example.org", {}, 0, None,
    )  # fmt: skip
    assert (school.contact, school.city["uk"]) == ("", "Дортмунд")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["Ärztehaus Nord", "Bäckerei Sonnenkorn"]), ("backerei", ["Bäckerei Sonnenkorn"]),
        ("Дортмунд", ["Ärztehaus Nord"]), ("eva sonnen", ["Bäckerei Sonnenkorn"]), ("zzz", []),
    ],
)  # fmt: skip
def test_a_party_is_found_by_name_city_and_people_in_any_spelling(
    warehouse: Warehouse, text: str, found: list[str]
) -> None:
    warehouse.do(add_parties, [BAKERY, SCHOOL])

    assert names(warehouse, replace(DONORS, text=text)) == found


def test_parties_are_sorted_by_the_database(warehouse: Warehouse) -> None:
    warehouse.do(add_parties, [BAKERY, SCHOOL])
    warehouse.receive("blanket", [5, 5], donor_id=warehouse.ask(party_list.keys, replace(DONORS, text="ärzte"))[0])

    both = ["Ärztehaus Nord", "Bäckerei Sonnenkorn"]
    assert names(warehouse, DONORS) == both
    assert names(warehouse, replace(DONORS, descending=True)) == both[::-1]
    assert names(warehouse, replace(DONORS, sort="city", language="de")) == both
    assert names(warehouse, replace(DONORS, sort="country")) == both
    assert names(warehouse, replace(DONORS, sort="times")) == both[::-1]
    for descending in (True, False):
        assert names(warehouse, replace(DONORS, sort="last", descending=descending)) == both


def test_pages_follow_each_other(warehouse: Warehouse) -> None:
    warehouse.do(add_parties, [NewParty("donor", f"Spender {number:02}") for number in range(30)])

    pages = [warehouse.ask(party_list.rows, DONORS, at, 12) for at in (0, 12, 24)]
    assert [row.name for page in pages for row in page] == [f"Spender {number:02}" for number in range(30)]


def test_a_donor_is_told_by_its_gifts_and_what_was_undone_is_none(warehouse: Warehouse) -> None:
    [donor] = warehouse.do(add_parties, [BAKERY])
    warehouse.receive("blanket", [5, 7], donor_id=donor)
    warehouse.receive("blanket", [], loose=3, donor_id=donor)
    warehouse.receive("pillow", [2], donor_id=donor)
    taken_back = warehouse.do(undo.undo)
    warehouse.receive("pillow", [9])

    [row] = warehouse.ask(party_list.rows, DONORS)
    past = warehouse.ask(party_list.party_past, donor)

    assert (row.times, past.gifts, past.goods_count) == (2, 2, 1)
    assert row.last_at == past.last_gift
    assert [(goods.names["en"], goods.quantity_milli) for goods in past.goods] == [("Blankets, mixed", 15_000)]
    warehouse.do(undo.undo, taken_back)
    again = warehouse.ask(party_list.party_past, donor)
    assert (again.gifts, again.goods_count) == (3, 2)


def test_a_partner_is_told_by_the_transports_that_left(warehouse: Warehouse) -> None:
    lorry = new_lorry(warehouse)
    warehouse.receive("blanket", [10])
    lorry.add("1")
    [planned, _] = warehouse.ask(party_list.rows, PARTNERS)
    assert (planned.times, planned.last_at, planned.last_number) == (0, None, "")
    past = warehouse.ask(party_list.party_past, planned.id)
    assert [(one.id, one.status) for one in past.transports] == [(lorry.id, "planned")]

    lorry.load("1")
    lorry.depart()

    rows = warehouse.ask(party_list.rows, replace(PARTNERS, sort="last", descending=True))
    assert {(row.times, row.last_number[:2]) for row in rows} == {(1, "T-")}
    assert rows[0].last_at == datetime(2026, 12, 7, 6, tzinfo=UTC)
    assert warehouse.ask(party_list.party_past, rows[0].id).transport_count == 1


def test_a_carrier_is_told_by_its_vehicles_and_transports(warehouse: Warehouse) -> None:
    shipper, _ = warehouse.do(add_parties, [SHIPPER, OTHER])
    warehouse.do(save_vehicle, VehicleCard(name="Sattelzug 1", type_key="SEMI_CURTAIN", carrier_id=shipper))
    lorry = new_lorry(warehouse)
    warehouse.do(edit_transport, lorry.id, carrier_id=shipper)

    [first, second] = warehouse.ask(party_list.rows, WantedParties("carrier", sort="times", descending=True))
    past = warehouse.ask(party_list.party_past, shipper)

    assert {(first.name, first.vehicles), (second.name, second.vehicles)} == {(SHIPPER.name, 1), (OTHER.name, 0)}
    assert (past.vehicles, past.transport_count, first.times) == (("Sattelzug 1",), 1, 0)


def test_we_ourselves_have_no_past_to_tell(warehouse: Warehouse) -> None:
    [own] = warehouse.do(add_parties, [NewParty("organisation", "Wärmebrücke")])

    past = warehouse.ask(party_list.party_past, own)
    assert (past.address.name, past.transports, past.goods) == ("Wärmebrücke", (), ())
    warehouse.do(remove_party, own)
    with pytest.raises(NotFound):
        warehouse.ask(party_list.party_past, own)


def test_roles_are_counted_at_once(warehouse: Warehouse) -> None:
    warehouse.do(add_parties, [BAKERY, SCHOOL])
    warehouse.do(add_parties, [SHIPPER])
    warehouse.do(save_vehicle, VehicleCard(name="Bus", type_key="VAN_L"))

    counts: dict[str, Any] = warehouse.ask(party_list.role_counts)
    assert counts == {"partner": 0, "donor": 2, "carrier": 1, "organisation": 0, "vehicle": 1}
