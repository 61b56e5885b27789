"""People: made, changed and switched off; PINs that nobody reads and nobody guesses."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import Base, Person
from aidhub.domain.errors import Ambiguous, NotFound
from aidhub.services.persons import (
    COORDINATOR,
    CoordinatorsOnly,
    LastCoordinator,
    PersonForm,
    PersonKnown,
    PersonNameMissing,
    PinForm,
    PinWaits,
    WrongPin,
    has_coordinator_pin,
    people,
    person,
    persons,
    refusal,
    reset_pin,
    save_person,
    set_pin,
    sign_on,
    sign_on_with_pin,
)
from aidhub.services.pins import fits, hash_pin, is_outdated
from aidhub.services.undo import journal, last_step, redo, undo

NOON = datetime(2026, 12, 17, 12, 0, tzinfo=UTC)
WAITS = [30, 60, 120, 240, 480, 900, 900]


def try_at(warehouse: Warehouse, pin: str, at: datetime) -> dict[str, Any]:
    def attempt(session: Session) -> dict[str, Any]:
        session.info["at"] = at
        return sign_on_with_pin(session, warehouse.person, pin)

    return dict(warehouse.do(attempt))


def row_of(warehouse: Warehouse, id_: int) -> Any:
    found = warehouse.ask(person, id_)
    assert found is not None
    return found


def everything(session: Session) -> str:
    """All that a reader of the file sees outside the column that holds the hash."""
    told: list[str] = []
    for table in Base.metadata.sorted_tables:
        rows = session.execute(select(table)).mappings()
        told += [repr({key: value for key, value in row.items() if key != "pin_hash"}) for row in rows]
    return "\n".join(told)


def test_somebody_is_added_changed_and_switched_off_and_each_is_undone(warehouse: Warehouse) -> None:
    iryna = warehouse.do(save_person, PersonForm(" Iryna  Koval ", language="uk"))
    assert [one.name for one in warehouse.ask(persons)] == ["Iryna Koval", "Olena"]

    warehouse.do(save_person, PersonForm("Iryna Bondar", COORDINATOR, "de", id=iryna))
    assert (row_of(warehouse, iryna).name, row_of(warehouse, iryna).role) == ("Iryna Bondar", COORDINATOR)
    warehouse.do(save_person, PersonForm("Iryna Bondar", COORDINATOR, "de", active=False, id=iryna))
    assert [one.name for one in warehouse.ask(persons)] == ["Olena"]
    assert [(one.name, one.active) for one in warehouse.ask(people)] == [("Olena", True), ("Iryna Bondar", False)]

    warehouse.do(undo)
    assert row_of(warehouse, iryna).active
    warehouse.do(undo)
    assert (row_of(warehouse, iryna).name, row_of(warehouse, iryna).language) == ("Iryna Koval", "uk")
    warehouse.do(undo)
    assert not row_of(warehouse, iryna).active
    warehouse.do(redo)
    assert row_of(warehouse, iryna).active


def test_what_changes_nothing_is_no_step(warehouse: Warehouse) -> None:
    before = warehouse.ask(journal)
    warehouse.do(save_person, PersonForm("Olena", COORDINATOR, id=warehouse.person))
    assert warehouse.ask(journal) == before


@pytest.mark.parametrize("name", ["", "   "])
def test_nobody_is_kept_without_a_name(warehouse: Warehouse, name: str) -> None:
    with pytest.raises(PersonNameMissing):
        warehouse.do(save_person, PersonForm(name))


def test_two_people_of_one_name_are_told_apart(warehouse: Warehouse) -> None:
    with pytest.raises(PersonKnown):
        warehouse.do(save_person, PersonForm("Olena"))
    iryna = warehouse.do(save_person, PersonForm("Iryna"))
    with pytest.raises(PersonKnown):
        warehouse.do(save_person, PersonForm("Olena", id=iryna))


@pytest.mark.parametrize("form", [PersonForm("Olena", "helper"), PersonForm("Olena", COORDINATOR, active=False)])
def test_the_last_coordinator_stays(warehouse: Warehouse, form: PersonForm) -> None:
    changed = PersonForm(form.name, form.role, form.language, form.active, id=warehouse.person)
    warehouse.do(save_person, PersonForm("Jonas"))
    with pytest.raises(LastCoordinator):
        warehouse.do(save_person, changed)

    warehouse.do(save_person, PersonForm("Iryna", COORDINATOR))
    warehouse.do(save_person, changed)

    assert [one.name for one in warehouse.ask(people) if one.active and one.role == COORDINATOR] == ["Iryna"]


def test_no_undo_takes_the_last_coordinator(warehouse: Warehouse) -> None:
    iryna = warehouse.do(save_person, PersonForm("Iryna", COORDINATOR))
    added = warehouse.ask(last_step).id
    warehouse.do(save_person, PersonForm("Olena", "helper", id=warehouse.person))
    with pytest.raises(LastCoordinator):
        warehouse.do(undo, added)
    assert row_of(warehouse, iryna).active
    warehouse.do(undo)
    warehouse.do(undo)
    assert row_of(warehouse, warehouse.person).role == COORDINATOR


def test_a_helper_changes_nobody(warehouse: Warehouse) -> None:
    jonas = warehouse.do(save_person, PersonForm("Jonas"))
    helped = Warehouse(warehouse.database, jonas, warehouse.site)
    with pytest.raises(CoordinatorsOnly):
        helped.do(save_person, PersonForm("Jonas", COORDINATOR, id=jonas))
    with pytest.raises(CoordinatorsOnly):
        helped.do(set_pin, warehouse.person, "1234")
    with pytest.raises(CoordinatorsOnly):
        warehouse.database.write(save_person, PersonForm("Nobody"))


@pytest.mark.parametrize("pin", ["123", "123456789", "12a4", "", "١٢٣٤", "12 34", "-123"])
def test_a_pin_is_four_to_eight_digits(warehouse: Warehouse, pin: str) -> None:
    with pytest.raises(PinForm):
        warehouse.do(set_pin, warehouse.person, pin)


def test_a_wrong_pin_in_a_form_keeps_nothing_of_it(warehouse: Warehouse) -> None:
    with pytest.raises(PinForm):
        warehouse.do(save_person, PersonForm("Iryna", COORDINATOR, pin="12"))
    assert len(warehouse.ask(people)) == 1


def test_a_pin_of_nobody_is_refused(warehouse: Warehouse) -> None:
    with pytest.raises(NotFound):
        warehouse.do(set_pin, 999, "1234")


def test_neither_pin_nor_hash_is_written_anywhere_else(warehouse: Warehouse, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    warehouse.do(set_pin, warehouse.person, "73940182")
    warehouse.do(save_person, PersonForm("Iryna", COORDINATOR, pin="64820175"))
    try_at(warehouse, "55501234", NOON)
    hashes = warehouse.ask(lambda session: [kept for kept in session.scalars(select(Person.pin_hash)) if kept])

    told = warehouse.ask(everything) + caplog.text
    assert len(hashes) == 2
    for secret in ("73940182", "64820175", "55501234", *hashes, *(kept.split("$")[-1] for kept in hashes)):
        assert secret not in told
    assert [step.kind for step in warehouse.ask(journal)][:3] == ["set_pin", "add_person", "set_pin"]


def test_a_pin_is_not_undone_and_keeps_nothing_else_from_it(warehouse: Warehouse) -> None:
    iryna = warehouse.do(save_person, PersonForm("Iryna", pin="1234"))
    assert warehouse.ask(last_step).kind == "add_person"
    warehouse.do(undo)
    assert not row_of(warehouse, iryna).active


def test_the_right_pin_signs_on(warehouse: Warehouse) -> None:
    assert not row_of(warehouse, warehouse.person).needs_pin
    warehouse.do(set_pin, warehouse.person, "0042")
    assert row_of(warehouse, warehouse.person).needs_pin
    assert refusal(try_at(warehouse, "0042", NOON)) is None
    assert refusal(try_at(warehouse, "42", NOON)) is not None


def test_after_five_wrong_ones_no_pin_is_looked_at_for_a_while(warehouse: Warehouse) -> None:
    warehouse.do(set_pin, warehouse.person, "1234")
    for left in (4, 3, 2, 1):
        wrong = refusal(try_at(warehouse, "0000", NOON))
        assert isinstance(wrong, WrongPin)
        assert wrong.facts == {"left": left}
    at = NOON
    for seconds in WAITS:
        waits = refusal(try_at(warehouse, "0000", at))
        assert isinstance(waits, PinWaits)
        until = waits.facts["until"]
        assert until == at + timedelta(seconds=seconds)
        early = refusal(try_at(warehouse, "1234", until - timedelta(seconds=1)))
        assert isinstance(early, PinWaits)
        assert early.facts["until"] == until
        at = until

    assert refusal(try_at(warehouse, "1234", at)) is None
    assert try_at(warehouse, "0000", at)["left"] == 4


def test_a_new_pin_ends_the_wait(warehouse: Warehouse) -> None:
    warehouse.do(set_pin, warehouse.person, "1234")
    for _ in range(5):
        try_at(warehouse, "0000", NOON)
    warehouse.do(set_pin, warehouse.person, "5678")
    assert refusal(try_at(warehouse, "5678", NOON)) is None


def test_somebody_switched_off_does_not_sign_on(warehouse: Warehouse) -> None:
    iryna = warehouse.do(save_person, PersonForm("Iryna", COORDINATOR, pin="1234"))
    warehouse.do(save_person, PersonForm("Iryna", COORDINATOR, active=False, id=iryna))
    assert not warehouse.do(sign_on_with_pin, iryna, "1234")["fits"]


def test_a_hash_has_its_own_salt_and_its_costs(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = hash_pin("1234")
    assert kept.startswith("scrypt$15$8$1$")
    assert kept != hash_pin("1234")
    assert (fits("1234", kept), fits("1235", kept), is_outdated(kept)) == (True, False, False)
    monkeypatch.setattr("aidhub.services.pins.LOG2_N", 14)
    assert is_outdated(kept)
    assert fits("1234", kept)


def test_a_hash_of_other_costs_is_made_anew(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as cheaper:
        cheaper.setattr("aidhub.services.pins.LOG2_N", 10)
        warehouse.do(set_pin, warehouse.person, "1234")
    assert try_at(warehouse, "1234", NOON)["fits"]
    [kept] = warehouse.ask(lambda session: session.execute(text("SELECT pin_hash FROM person")).scalars().all())
    assert kept.startswith("scrypt$15$")
    assert try_at(warehouse, "1234", NOON)["fits"]


def test_a_stranger_is_a_coordinator_only_while_no_coordinator_has_a_pin(warehouse: Warehouse) -> None:
    assert row_of(warehouse, warehouse.do(sign_on, "Taras")).role == COORDINATOR
    assert warehouse.do(sign_on, "Taras") == warehouse.do(sign_on, "Taras")
    warehouse.do(set_pin, warehouse.person, "1234")
    assert row_of(warehouse, warehouse.do(sign_on, "Danylo")).role == "helper"


def test_a_forgotten_pin_is_taken_away_with_its_wait_and_the_journal_says_so(warehouse: Warehouse) -> None:
    warehouse.do(set_pin, warehouse.person, "1234")
    for _ in range(6):
        try_at(warehouse, "0000", NOON)
    assert warehouse.ask(has_coordinator_pin)
    assert warehouse.do(reset_pin, " olena ") == "Olena"
    assert not warehouse.ask(has_coordinator_pin)
    assert not row_of(warehouse, warehouse.person).needs_pin
    assert refusal(try_at(warehouse, "", NOON)) is None
    [step, *_] = warehouse.ask(journal)
    assert (step.kind, step.person, step.facts) == ("reset_pin", "Olena", {"name": "Olena"})
    assert warehouse.ask(last_step).kind != "reset_pin"


def test_a_pin_is_taken_from_nobody_else(warehouse: Warehouse) -> None:
    warehouse.do(set_pin, warehouse.person, "1234")
    with pytest.raises(NotFound) as refused:
        warehouse.do(reset_pin, "Olana")
    assert refused.value.facts["nearest"] == "Olena"
    warehouse.do(save_person, PersonForm("OLENA"))
    with pytest.raises(Ambiguous):
        warehouse.do(reset_pin, "olena")
    assert row_of(warehouse, warehouse.person).needs_pin
