"""Who we are: names of the warehouses, letterhead, logo, and who signs."""

from __future__ import annotations

import pytest
from warehouse import Warehouse

from aidhub.domain.errors import NotFound, NothingChanged
from aidhub.domain.quantities import TextTooLong
from aidhub.services.office import (
    LONGEST_LOGO,
    NoOrganisation,
    SiteNameMissing,
    office,
    rename_site,
    set_logo,
    set_signature,
)
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.undo import undo


def organised(warehouse: Warehouse) -> Warehouse:
    warehouse.do(add_parties, [NewParty("organisation", "Hilfe Beispielstadt e. V.", town="Dortmund", country="DE")])
    return warehouse


def test_a_warehouse_gets_another_name_and_its_old_one_back(warehouse: Warehouse) -> None:
    [site] = warehouse.ask(office).sites
    entry = warehouse.do(rename_site, site.id, "  Halle  2\n")
    assert warehouse.ask(office).sites[0].name == "Halle 2"
    warehouse.do(undo, entry)
    assert warehouse.ask(office).sites[0].name == site.name


@pytest.mark.parametrize(("name", "refusal"), [("  ", SiteNameMissing), ("x" * 201, TextTooLong)])
def test_a_name_that_cannot_be_is_refused(warehouse: Warehouse, name: str, refusal: type[Exception]) -> None:
    [site] = warehouse.ask(office).sites
    with pytest.raises(refusal):
        warehouse.do(rename_site, site.id, name)
    with pytest.raises(NothingChanged):
        warehouse.do(rename_site, site.id, site.name)
    with pytest.raises(NotFound):
        warehouse.do(rename_site, warehouse.shelf("A-01-1"), "No warehouse")


def test_without_an_address_there_is_no_letterhead(warehouse: Warehouse) -> None:
    there = warehouse.ask(office)
    assert (there.address, there.logo, there.signature) == (None, "", "")
    with pytest.raises(NoOrganisation):
        warehouse.do(set_logo, "AAAA")


def test_a_logo_is_set_and_taken_away(warehouse: Warehouse) -> None:
    organised(warehouse)
    warehouse.do(set_logo, "AAAA")
    assert warehouse.ask(office).logo == "AAAA"
    entry = warehouse.do(set_logo, "")
    assert warehouse.ask(office).logo == ""
    warehouse.do(undo, entry)
    assert warehouse.ask(office).logo == "AAAA"
    with pytest.raises(ValueError, match="scaled down"):
        warehouse.do(set_logo, "A" * (LONGEST_LOGO + 1))


def test_the_name_of_who_signs_is_kept_and_emptied(warehouse: Warehouse) -> None:
    warehouse.do(set_signature, "Sabine Krüger")
    assert warehouse.ask(office).signature == "Sabine Krüger"
    entry = warehouse.do(set_signature, " ")
    assert warehouse.ask(office).signature == ""
    warehouse.do(undo, entry)
    assert warehouse.ask(office).signature == "Sabine Krüger"
