"""Addresses are written as one, and undone as one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from warehouse import Warehouse

from aidhub.domain.errors import NotFound
from aidhub.domain.opening_hours import CurfewNotUnderstood, HoursNotUnderstood
from aidhub.domain.quantities import TextTooLong
from aidhub.services import undo
from aidhub.services.addresses import (
    Address,
    AddressChanged,
    AddressContact,
    NameMissing,
    address_of,
    addresses,
    country_of_city,
    save_address,
)
from aidhub.services.parties import edit_party, find_party, search_parties

PARTNER = Address(
    role="partner", name="Фонд «Зразок»", name_latin="Fond “Zrazok”", name_de="Stiftung „Muster“", city="Shitomir",
    street="вул. Зразкова, 1", register_no="44999019", tax_no="DE 000", website="https://example.org", keep_days=90,
    hours="Mo-Fr 08:00-16:00; Sa 09:00-12:00", curfew="23:00-05:00", accepts="MED_DRESS|HYG_SOAP",
    contacts=(AddressContact("Олена", "Lager", "+380 41 255 00 00", "olena@example.org", "uk, de"),), note="Tor 2",
)  # fmt: skip
NO_ONE = AddressContact()


def plain(address: Address) -> Address:
    """Without the numbers of rows."""
    return replace(address, id=None, contacts=tuple(replace(one, id=None) for one in address.contacts))


def kept(warehouse: Warehouse) -> Address:
    [found] = warehouse.ask(addresses, "partner")
    return found


def phone(address: Address, text: str, at: int = 0) -> Address:
    """With another phone number of a contact."""
    people = list(address.contacts)
    people[at] = replace(people[at], phone=text)
    return replace(address, contacts=tuple(people))


def test_a_new_partner_is_found_by_the_city_in_any_spelling(warehouse: Warehouse) -> None:
    warehouse.do(save_address, PARTNER)

    assert plain(kept(warehouse)) == replace(PARTNER, country="UA")
    for spelling in ("Zhytomyr", "Schytomyr", "Житомир", "зразок"):
        assert warehouse.ask(find_party, spelling, "partner") == kept(warehouse).id


def test_what_was_changed_is_undone_as_one(warehouse: Warehouse) -> None:
    warehouse.do(save_address, PARTNER)
    before = kept(warehouse)

    warehouse.do(save_address, phone(replace(before, city="Рівне", keep_days=None), "+380 36 255 00 00"))
    after = kept(warehouse)
    assert (after.city, after.contacts[0].phone, after.keep_days) == ("Рівне", "+380 36 255 00 00", None)
    assert warehouse.ask(find_party, "Rivne", "partner") == before.id

    warehouse.do(undo.undo)
    assert warehouse.ask(addresses, "partner") == [before]
    warehouse.do(undo.undo)
    assert warehouse.ask(addresses, "partner") == []


def test_contacts_are_added_put_in_order_and_removed(warehouse: Warehouse) -> None:
    warehouse.do(save_address, PARTNER)
    before = kept(warehouse)
    [olena] = before.contacts
    ihor = AddressContact("Ігор", "Fahrer", "+380 67")

    warehouse.do(save_address, replace(before, contacts=(ihor, NO_ONE, olena)), before)
    assert [one.name for one in kept(warehouse).contacts] == ["Ігор", "Олена"]
    assert [row.id for row in warehouse.ask(search_parties, "ігор", "partner")] == [before.id]

    both = kept(warehouse)
    warehouse.do(save_address, replace(both, contacts=both.contacts[1:]), both)
    assert plain(kept(warehouse)).contacts == (replace(olena, id=None),)
    assert warehouse.ask(search_parties, "ігор", "partner") == []

    warehouse.do(undo.undo)
    assert kept(warehouse) == both
    warehouse.do(undo.undo)
    assert kept(warehouse) == before


def test_saving_what_is_there_already_is_no_step(warehouse: Warehouse) -> None:
    warehouse.do(save_address, PARTNER)

    assert warehouse.do(save_address, kept(warehouse)) is None


def test_a_new_partner_may_have_nobody_to_talk_to(warehouse: Warehouse) -> None:
    warehouse.do(save_address, replace(PARTNER, contacts=(NO_ONE,)))
    assert kept(warehouse).contacts == ()

    warehouse.do(save_address, replace(kept(warehouse), contacts=PARTNER.contacts))
    assert plain(kept(warehouse)).contacts == PARTNER.contacts


def test_hours_are_kept_in_one_writing_whatever_was_typed(warehouse: Warehouse) -> None:
    warehouse.do(save_address, replace(PARTNER, hours="пн–пт 8–16, сб 9-12", curfew="23–5"))

    assert (kept(warehouse).hours, kept(warehouse).curfew) == (PARTNER.hours, PARTNER.curfew)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"name": "  "}, NameMissing),
        ({"hours": "nach Absprache"}, HoursNotUnderstood),
        ({"curfew": "nachts"}, CurfewNotUnderstood),
        ({"eori": "X" * 21}, TextTooLong),
        ({"contacts": (AddressContact("Олена", phone="0" * 61),)}, TextTooLong),
    ],
)
def test_what_cannot_be_kept_is_refused_and_nothing_is(
    warehouse: Warehouse, change: dict[str, object], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        warehouse.do(save_address, replace(PARTNER, **change))  # type: ignore[arg-type]

    assert warehouse.ask(addresses, "partner") == []


def test_what_somebody_else_changed_meanwhile_is_not_written_over(warehouse: Warehouse) -> None:
    warehouse.do(save_address, PARTNER)
    seen = kept(warehouse)
    warehouse.do(save_address, phone(replace(seen, street="вул. Нова, 2"), "+380 41 255 11 11"), seen)

    warehouse.do(save_address, replace(seen, name_latin="Fond “Zrazok” NGO"), seen)
    now = kept(warehouse)
    assert (now.name_latin, now.street, now.contacts[0].phone) == (
        "Fond “Zrazok” NGO", "вул. Нова, 2", "+380 41 255 11 11",
    )  # fmt: skip

    for mine, field, theirs in (
        (replace(seen, street="вул. Інша, 3"), "street", "вул. Нова, 2"),
        (phone(seen, "+380 99"), "contacts", "Олена, Lager, +380 41 255 11 11, olena@example.org, uk, de"),
        (replace(seen, contacts=()), "contacts", "Олена, Lager, +380 41 255 11 11, olena@example.org, uk, de"),
    ):
        with pytest.raises(AddressChanged) as refused:
            warehouse.do(save_address, mine, seen)
        facts = refused.value.facts
        assert (facts["fields"], facts["theirs"], facts["person"]) == ([field], {field: theirs}, "Olena")
        assert facts["at"].tzinfo is not None
    assert kept(warehouse) == now


def test_other_fields_of_one_contact_are_no_conflict(warehouse: Warehouse) -> None:
    warehouse.do(save_address, PARTNER)
    seen = kept(warehouse)
    warehouse.do(save_address, phone(seen, "+380 11"), seen)

    mine = replace(seen, contacts=(replace(seen.contacts[0], email="neu@example.org"), AddressContact("Марта")))
    warehouse.do(save_address, mine, seen)

    assert [(one.name, one.phone, one.email) for one in kept(warehouse).contacts] == [
        ("Олена", "+380 11", "neu@example.org"), ("Марта", "", ""),
    ]  # fmt: skip


def test_contacts_that_others_added_or_removed_stay_so(warehouse: Warehouse) -> None:
    warehouse.do(save_address, replace(PARTNER, contacts=(*PARTNER.contacts, AddressContact("Марта"))))
    seen = kept(warehouse)
    warehouse.do(save_address, replace(seen, contacts=(seen.contacts[0], AddressContact("Ігор"))), seen)

    warehouse.do(save_address, replace(seen, note="Tor 3"), seen)
    assert [one.name for one in kept(warehouse).contacts] == ["Олена", "Ігор"]

    with pytest.raises(AddressChanged):
        warehouse.do(save_address, phone(seen, "+380 55", 1), seen)


def test_who_looks_again_may_write_over_it(warehouse: Warehouse) -> None:
    warehouse.do(save_address, replace(PARTNER, contacts=(*PARTNER.contacts, AddressContact("Марта"))))
    seen = kept(warehouse)
    warehouse.do(save_address, replace(seen, city="Рівне", contacts=seen.contacts[:1]), seen)
    mine = phone(replace(seen, city="Луцьк"), "+380 55", 1)
    with pytest.raises(AddressChanged) as refused:
        warehouse.do(save_address, mine, seen)
    assert refused.value.facts["fields"] == ["city", "contacts"]

    warehouse.do(save_address, mine, kept(warehouse))

    assert (kept(warehouse).city, [one.phone for one in kept(warehouse).contacts][1]) == ("Луцьк", "+380 55")


def test_what_a_paper_filled_in_is_a_change_by_somebody_as_well(warehouse: Warehouse) -> None:
    warehouse.do(save_address, PARTNER)
    seen = kept(warehouse)
    warehouse.do(edit_party, seen.id, eori="UA1")

    with pytest.raises(AddressChanged) as refused:
        warehouse.do(save_address, replace(seen, eori="UA2"), seen)
    assert (refused.value.facts["person"], refused.value.facts["theirs"]) == ("Olena", {"eori": "UA1"})


def test_the_same_change_twice_is_no_conflict(warehouse: Warehouse) -> None:
    warehouse.do(save_address, PARTNER)
    seen = kept(warehouse)
    mine = phone(replace(seen, street="вул. Нова, 2"), "+380 11")
    warehouse.do(save_address, mine, seen)
    assert warehouse.do(save_address, mine, seen) is None


def test_a_party_that_was_removed_is_not_saved_any_more(warehouse: Warehouse) -> None:
    warehouse.do(save_address, PARTNER)
    seen = kept(warehouse)
    warehouse.do(undo.undo)

    with pytest.raises(NotFound):
        warehouse.do(save_address, replace(seen, note="x"), seen)
    with pytest.raises(NotFound):
        warehouse.ask(address_of, seen.id)


def test_a_city_tells_its_country(warehouse: Warehouse) -> None:
    assert [warehouse.ask(country_of_city, name) for name in ("Riwne", "Dortmund", "Atlantis")] == ["UA", "DE", ""]
