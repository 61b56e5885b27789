"""How far a new hub is set up, read from the warehouse itself."""

from __future__ import annotations

from warehouse import SHELVES, Warehouse

from aidhub.database.database import Database
from aidhub.services.addresses import Address, save_address
from aidhub.services.first_start import DONE, NONE, ROWS, SKIPPED, is_new, left_for_later, start_state
from aidhub.services.persons import set_pin, sign_on
from aidhub.services.practising import mark_as_practice
from aidhub.services.setup import first_site, set_up


def test_a_new_warehouse_has_nothing_yet(database: Database) -> None:
    database.write(set_up)
    site = database.write(first_site, "1", "Warehouse")
    person = database.write(sign_on, "Olena")
    found = database.read(start_state, person)
    assert database.read(is_new)
    assert (found.address, found.locations, found.first, found.last) == (None, 0, "", "")
    assert found.site is not None
    assert (found.site.id, found.site.name) == (site, "Warehouse")
    assert found.person is not None
    assert not found.person.has_pin
    assert database.read(start_state, None).person is None


def test_what_is_set_up_is_found(warehouse: Warehouse) -> None:
    warehouse.do(set_pin, warehouse.person, "1234")
    warehouse.do(save_address, Address("organisation", name="Wärmebrücke e. V.", city="Dortmund"))
    found = warehouse.ask(start_state, warehouse.person)
    assert found.person is not None
    assert found.person.has_pin
    assert found.address is not None
    assert found.address.name == "Wärmebrücke e. V."
    assert (found.locations, found.first, found.last) == (len(SHELVES), "A-01-1", "B-02-1")


def test_it_is_new_until_something_comes_in(warehouse: Warehouse) -> None:
    assert warehouse.ask(is_new)
    warehouse.receive("blanket", [10])
    assert not warehouse.ask(is_new)


def test_what_is_left_for_later_is_listed_until_it_is_done(warehouse: Warehouse) -> None:
    left = warehouse.ask(left_for_later, warehouse.person, {"pin": SKIPPED})
    assert left == tuple(row for row in ROWS if row != "locations")
    kept = {"language": DONE, "printer": NONE, "scanner": SKIPPED, "pin": DONE}
    left = warehouse.ask(left_for_later, warehouse.person, kept)
    assert left == ("pin", "site", "labels", "scanner"), "a PIN is set or not"
    warehouse.do(set_pin, warehouse.person, "1234")
    warehouse.do(save_address, Address("organisation", name="Wärmebrücke e. V.", city="Dortmund"))
    assert warehouse.ask(left_for_later, warehouse.person, kept) == ("labels", "scanner")


def test_nobody_sets_up_a_practice_warehouse(database: Database) -> None:
    database.write(set_up)
    database.write(mark_as_practice, "Olena")
    assert database.read(left_for_later, None, {}) == ()
