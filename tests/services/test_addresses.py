"""Addresses are written as one, and undone as one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from warehouse import Warehouse

from aidhub.domain.errors import Changed
from aidhub.services import undo
from aidhub.services.addresses import Address, NameMissing, addresses, save_address
from aidhub.services.parties import find_party

PARTNER = Address(
    role="partner", name="Фонд «Зразок»", name_latin="Fond “Zrazok”", city="Shitomir", street="вул. Зразкова, 1",
    register_no="44999019", keep_days=90, contact="Олена", phone="+380 41 255 00 00",
)  # fmt: skip


def test_a_new_partner_is_found_by_the_city_in_any_spelling(warehouse: Warehouse) -> None:
    warehouse.do(save_address, PARTNER)

    [kept] = warehouse.ask(addresses, "partner")
    assert replace(kept, id=None) == replace(PARTNER, country="UA")
    for spelling in ("Zhytomyr", "Schytomyr", "Житомир", "зразок"):
        assert warehouse.ask(find_party, spelling, "partner") == kept.id


def test_what_was_changed_is_undone_as_one(warehouse: Warehouse) -> None:
    warehouse.do(save_address, PARTNER)
    [before] = warehouse.ask(addresses, "partner")

    warehouse.do(save_address, replace(before, city="Рівне", phone="+380 36 255 00 00", keep_days=None))
    [after] = warehouse.ask(addresses, "partner")
    assert (after.city, after.phone, after.keep_days) == ("Рівне", "+380 36 255 00 00", None)
    assert warehouse.ask(find_party, "Rivne", "partner") == before.id

    warehouse.do(undo.undo)
    assert warehouse.ask(addresses, "partner") == [before]
    warehouse.do(undo.undo)
    assert warehouse.ask(addresses, "partner") == []


def test_a_contact_can_be_added_later(warehouse: Warehouse) -> None:
    warehouse.do(save_address, replace(PARTNER, contact="", phone=""))
    [kept] = warehouse.ask(addresses, "partner")

    warehouse.do(save_address, replace(kept, contact="Олена"))

    assert [found.contact for found in warehouse.ask(addresses, "partner")] == ["Олена"]


def test_saving_what_is_there_already_is_no_step(warehouse: Warehouse) -> None:
    warehouse.do(save_address, PARTNER)
    [kept] = warehouse.ask(addresses, "partner")

    assert warehouse.do(save_address, kept) is None


def test_an_address_without_a_name_is_refused(warehouse: Warehouse) -> None:
    with pytest.raises(NameMissing):
        warehouse.do(save_address, replace(PARTNER, name="  "))

    assert warehouse.ask(addresses, "partner") == []


def test_what_somebody_else_changed_meanwhile_is_not_written_over(warehouse: Warehouse) -> None:
    warehouse.do(save_address, PARTNER)
    [seen] = warehouse.ask(addresses, "partner")
    warehouse.do(save_address, replace(seen, street="вул. Нова, 2", phone="+380 41 255 11 11"), seen)

    warehouse.do(save_address, replace(seen, name_latin="Fond “Zrazok” NGO"), seen)
    [now] = warehouse.ask(addresses, "partner")
    assert (now.name_latin, now.street, now.phone) == ("Fond “Zrazok” NGO", "вул. Нова, 2", "+380 41 255 11 11")

    for mine in (replace(seen, street="вул. Інша, 3"), replace(seen, phone="+380 99")):
        with pytest.raises(Changed):
            warehouse.do(save_address, mine, seen)
    assert warehouse.ask(addresses, "partner") == [now]


def test_the_same_change_twice_is_no_conflict(warehouse: Warehouse) -> None:
    warehouse.do(save_address, PARTNER)
    [seen] = warehouse.ask(addresses, "partner")
    mine = replace(seen, street="вул. Нова, 2")
    warehouse.do(save_address, mine, seen)
    assert warehouse.do(save_address, mine, seen) is None
