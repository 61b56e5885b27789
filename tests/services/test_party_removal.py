"""Parties nothing uses are removed, and two that are the same become one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from lorry import new_lorry, partners
from sqlalchemy import select
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import Contact, Lot, Party, Place, Stop, Transport, Vehicle
from aidhub.domain.errors import NotFound
from aidhub.services import undo
from aidhub.services.addresses import AddressContact, address_of, save_address
from aidhub.services.parties import NewContact, NewParty, add_parties, parties, search_parties
from aidhub.services.party_removal import (
    MergePreview,
    NotTheSameKind,
    PartyInUse,
    PartyUse,
    merge_parties,
    merge_preview,
    remove_party,
)
from aidhub.services.receipt import confirm
from aidhub.services.transports import new_transport, remove_stop
from aidhub.services.vehicles import VehicleCard, save_vehicle

BAKERY = NewParty("donor", "Bäckerei Sonnenkorn", contact="Eva", phone="1", country="DE", keep_days=0)
SAME = NewParty(
    "donor", "Baeckerei Sonnenkorn GmbH", city_key="dortmund", town="Dortmund", street="Weg 1", website="example.org",
    contact="Eva", phone="1", contacts=(NewContact("Jan", email="jan@example.org"),),
)  # fmt: skip


def everything(warehouse: Warehouse) -> Any:
    """All that refers to parties, and the parties."""
    columns = (
        (Party.id, Party.active, Party.search_text, Party.street, Party.town),
        (Contact.id, Contact.party_id, Contact.active),
        (Lot.id, Lot.donor_id, Lot.owner_id), (Stop.id, Stop.partner_id), (Transport.id, Transport.carrier_id),
        (Vehicle.id, Vehicle.carrier_id, Vehicle.active), (Place.id, Place.party_id),
    )  # fmt: skip

    def look(session: Session) -> list[Any]:
        asked = [select(*some).order_by(some[0]) for some in columns]
        return [[tuple(row) for row in session.execute(one)] for one in asked]

    return warehouse.ask(look)


def test_what_nothing_uses_is_removed_and_comes_back(warehouse: Warehouse) -> None:
    [donor] = warehouse.do(add_parties, [BAKERY])
    before = everything(warehouse)

    warehouse.do(remove_party, donor)
    assert warehouse.ask(parties, "donor") == []
    with pytest.raises(NotFound):
        warehouse.do(remove_party, donor)
    with pytest.raises(NotFound):
        warehouse.ask(address_of, donor)

    warehouse.do(undo.undo)
    assert everything(warehouse) == before


def refused(warehouse: Warehouse, party: int) -> dict[str, Any]:
    """The facts of the refusal, of those that are more than nothing."""
    before = everything(warehouse)
    with pytest.raises(PartyInUse) as refusal:
        warehouse.do(remove_party, party)
    assert everything(warehouse) == before
    return {name: fact for name, fact in refusal.value.facts.items() if fact and name != "name"}


def test_a_donor_whose_goods_are_here_stays(warehouse: Warehouse) -> None:
    donor, owner = warehouse.do(add_parties, [BAKERY, replace(BAKERY, role="organisation")])
    warehouse.receive("blanket", [5, 5], donor_id=donor, owner_id=owner)

    assert refused(warehouse, donor) == {"lots": 1}
    assert refused(warehouse, owner) == {"owned": 1}


def test_a_partner_with_transports_and_goods_stays(warehouse: Warehouse) -> None:
    lorry = new_lorry(warehouse)
    warehouse.receive("blanket", [10])
    lorry.add("1")
    [lviv, home] = [row.id for row in sorted(warehouse.ask(parties, "partner"), key=lambda row: row.id)]
    number = f"T-{lorry.warehouse.ask(lambda session: session.get_one(Transport, lorry.id).number).partition('-')[2]}"
    assert refused(warehouse, lviv) == {"transports": 1, "last": number}

    lorry.load("1")
    lorry.depart()
    lorry.arrive()
    warehouse.do(confirm, lorry.id, lorry.stops[0], [])
    assert refused(warehouse, lviv)["goods"] == 1
    assert refused(warehouse, home) == {"transports": 1, "last": number}


def test_a_stop_that_was_left_out_and_a_transport_that_was_unmade_hold_nobody(warehouse: Warehouse) -> None:
    lorry = new_lorry(warehouse)
    [_, home] = [row.id for row in sorted(warehouse.ask(parties, "partner"), key=lambda row: row.id)]
    warehouse.do(remove_stop, lorry.stops[1])
    warehouse.do(remove_party, home)

    with pytest.raises(NotFound):
        warehouse.do(new_transport, [home])


def test_a_carrier_with_vehicles_stays(warehouse: Warehouse) -> None:
    [carrier] = warehouse.do(add_parties, [replace(BAKERY, role="carrier")])
    warehouse.do(save_vehicle, VehicleCard(name="Bus", type_key="VAN_L", carrier_id=carrier))

    assert refused(warehouse, carrier) == {"vehicles": 1}


def test_two_donors_become_one_and_undo_parts_them(warehouse: Warehouse) -> None:
    stays, goes = warehouse.do(add_parties, [BAKERY, SAME])
    warehouse.receive("blanket", [5, 5], donor_id=goes)
    warehouse.receive("pillow", [5], donor_id=stays)
    before = everything(warehouse)

    preview = warehouse.ask(merge_preview, stays, [goes])
    assert preview == MergePreview(
        BAKERY.name, (SAME.name,), PartyUse(lots=1), 1, ("street", "website", "town", "city_key")
    )  # fmt: skip
    warehouse.do(merge_parties, stays, [goes, stays])

    kept = warehouse.ask(address_of, stays)
    assert (kept.street, kept.city, kept.website, kept.keep_days) == ("Weg 1", "Dortmund", "example.org", 0)
    assert [one.name for one in kept.contacts] == ["Eva", "Jan"]
    assert [row.id for row in warehouse.ask(search_parties, "jan дортмунд", "donor")] == [stays]
    assert [row.id for row in warehouse.ask(parties, "donor")] == [stays]
    lots = warehouse.ask(lambda session: session.scalars(select(Lot.donor_id)).all())
    assert set(lots) == {stays}

    warehouse.do(undo.undo)
    assert everything(warehouse) == before


def test_partners_and_carriers_bring_their_transports_vehicles_and_places_along(warehouse: Warehouse) -> None:
    lorry = new_lorry(warehouse)
    [stays] = warehouse.do(add_parties, [NewParty("partner", "Klinika", keep_days=5)])
    [lviv, home] = sorted(row.id for row in warehouse.ask(parties, "partner") if row.id != stays)
    big, small = warehouse.do(add_parties, [replace(BAKERY, role="carrier"), replace(SAME, role="carrier")])
    warehouse.do(save_vehicle, VehicleCard(name="Bus", type_key="VAN_L", carrier_id=small))

    warehouse.do(merge_parties, stays, [lviv, home])
    warehouse.do(merge_parties, big, [small])

    [_, _, _, stops, _, vehicles, places] = everything(warehouse)
    assert {partner for _, partner in stops} == {stays}
    assert [carrier for _, carrier, _ in vehicles] == [big]
    assert {party for _, party in places} == {None, stays}
    assert warehouse.ask(lambda session: session.get_one(Transport, lorry.id).status) == "planned"


@pytest.mark.parametrize("other", [0, None])
def test_only_what_is_of_one_kind_becomes_one(warehouse: Warehouse, other: int | None) -> None:
    [donor] = warehouse.do(add_parties, [BAKERY])
    others = [donor] if other is None else [partners(warehouse)[other]]
    before = everything(warehouse)

    with pytest.raises(NotTheSameKind):
        warehouse.do(merge_parties, donor, others)
    assert everything(warehouse) == before


def test_who_was_changed_after_a_merge_keeps_it_from_being_undone(warehouse: Warehouse) -> None:
    stays, goes = warehouse.do(add_parties, [BAKERY, SAME])
    entry = warehouse.do(merge_parties, stays, [goes])
    kept = warehouse.ask(address_of, stays)
    warehouse.do(save_address, replace(kept, street="Neu 2", contacts=(AddressContact("Ada"),)))

    with pytest.raises(Exception, match="later"):
        warehouse.do(undo.undo, entry)
