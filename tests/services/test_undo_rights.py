"""What a helper may take back: their own steps and other helpers', never a coordinator's."""

from __future__ import annotations

import pytest
from warehouse import Warehouse

from aidhub.domain.errors import LaterEntries
from aidhub.services.moving import move
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.persons import PersonForm, save_person
from aidhub.services.undo import CoordinatorsStep, journal, last_step, redo, steps, undo


@pytest.fixture
def jonas(warehouse: Warehouse) -> Warehouse:
    """The same warehouse with a helper at work; Olena, who made it, coordinates. Olena received box 1."""
    warehouse.receive("blanket", [10])
    helper = warehouse.do(save_person, PersonForm("Jonas"))
    return Warehouse(warehouse.database, helper, warehouse.site)


def moved(warehouse: Warehouse, to: str = "B-01-1") -> int:
    [row] = warehouse.rows()
    return int(warehouse.do(move, [(row.lot_id, row.place_id)], warehouse.shelf(to)))


def test_a_helper_undoes_and_repeats_their_own_step(warehouse: Warehouse, jonas: Warehouse) -> None:
    entry = moved(jonas)
    jonas.do(undo, entry)
    jonas.do(redo)
    assert jonas.rows()[0].location == "B-01-1"


def test_a_helper_cannot_undo_a_coordinators_step(warehouse: Warehouse, jonas: Warehouse) -> None:
    entry = moved(warehouse)
    with pytest.raises(CoordinatorsStep) as refused:
        jonas.do(undo, entry)
    assert refused.value.facts == {"name": "Olena"}
    assert jonas.rows()[0].location == "B-01-1"


def test_a_helper_undoes_nothing_together_with_a_coordinators_step(warehouse: Warehouse, jonas: Warehouse) -> None:
    entry = moved(jonas)
    moved(warehouse, "B-02-1")
    with pytest.raises(LaterEntries):
        jonas.do(undo, entry)
    with pytest.raises(CoordinatorsStep):
        jonas.do(undo, entry, together=True)
    assert jonas.rows()[0].location == "B-02-1"
    warehouse.do(undo, entry, together=True)
    assert jonas.rows()[0].location == "A-01-1"


def test_what_a_coordinator_undid_is_not_repeated_by_a_helper(warehouse: Warehouse, jonas: Warehouse) -> None:
    entry = moved(jonas)
    warehouse.do(undo, entry)
    with pytest.raises(CoordinatorsStep):
        jonas.do(redo)


def test_a_coordinator_whose_pin_was_not_typed_undoes_as_a_helper(warehouse: Warehouse, jonas: Warehouse) -> None:
    entry = moved(jonas)
    warehouse.do(undo, entry, as_helper=True)
    own = moved(warehouse, "B-02-1")
    with pytest.raises(CoordinatorsStep):
        warehouse.do(undo, own, as_helper=True)
    warehouse.do(undo, own)


def test_the_journal_of_a_helper_names_no_donor(warehouse: Warehouse, jonas: Warehouse) -> None:
    warehouse.do(add_parties, [NewParty("donor", "Familie Beispiel")])
    last = warehouse.ask(last_step)
    assert last.facts["name"] == "Familie Beispiel"
    for rows in (jonas.ask(journal, 50, for_helper=True), jonas.ask(steps, [last.id], for_helper=True)):
        assert rows
        assert "Familie" not in str(rows)
    assert "Familie" in str(warehouse.ask(steps, [last.id]))
