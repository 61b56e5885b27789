"""What helpers never see is not even read for them: donors, values, and steps that name them."""

from __future__ import annotations

import pytest
from sqlalchemy import event
from warehouse import Warehouse

from aidhub.domain.filters import read_filter
from aidhub.services import stock
from aidhub.services.history import history
from aidhub.services.parties import NewParty, add_parties, edit_party
from aidhub.services.stock import StockRow
from aidhub.services.stock_question import Wanted, hidden_conditions
from aidhub.services.undo import last_step, undo


@pytest.fixture
def given(warehouse: Warehouse) -> Warehouse:
    """One box from a donor, one from nobody known; both have a value."""
    [donor] = warehouse.do(add_parties, [NewParty("donor", "Bäckerei Sonnenkorn")])
    warehouse.receive("blanket", [10], donor_id=donor, value_cents=500)
    warehouse.receive("blanket", [20], value_cents=500)
    return warehouse


def asked(warehouse: Warehouse, text: str = "", *, for_helper: bool) -> list[StockRow]:
    return warehouse.rows(text, for_helper=for_helper)


def test_a_helpers_rows_have_neither_donor_nor_value(given: Warehouse) -> None:
    assert [(row.donor, row.value_cents) for row in asked(given, for_helper=True)] == [(None, None)] * 2
    assert [(row.donor, row.value_cents) for row in asked(given, for_helper=False)] == [
        ("Bäckerei Sonnenkorn", 5000),
        ("", 10_000),
    ]
    keys = given.ask(stock.keys, Wanted(for_helper=True))
    assert {row.donor for row in given.ask(stock.rows_of, keys, for_helper=True)} == {None}


def test_the_database_is_not_asked_for_donors_of_a_helper(given: Warehouse) -> None:
    told: list[str] = []
    engine = given.database._store.reader
    event.listen(engine, "before_cursor_execute", lambda _c, _k, statement, *_: told.append(statement.lower()))
    wanted = Wanted(filter=read_filter("wool donor:sonne"), for_helper=True)
    given.ask(stock.rows, wanted)
    given.ask(stock.sums, wanted)
    assert told
    assert not any(word in statement for statement in told for word in ("party", "donor", "value_cents"))


@pytest.mark.parametrize("typed", ["donor:sonnenkorn", "spender:sonnenkorn", "-donor:sonnenkorn"])
def test_a_helpers_filter_by_donor_does_nothing_and_is_told(given: Warehouse, typed: str) -> None:
    assert len(asked(given, typed, for_helper=False)) == 1
    assert len(asked(given, typed, for_helper=True)) == 2
    assert len(hidden_conditions(read_filter(f"blanket {typed}"))) == 1


def test_a_helpers_word_finds_no_donor(given: Warehouse) -> None:
    assert len(asked(given, "sonnenkorn", for_helper=False)) == 1
    assert asked(given, "sonnenkorn", for_helper=True) == []
    assert len(asked(given, "blanket", for_helper=True)) == 2


def test_the_last_step_names_no_donor_to_a_helper(given: Warehouse) -> None:
    [donor] = given.do(add_parties, [NewParty("donor", "Familie Beispiel")])
    assert given.ask(last_step).facts["name"] == "Familie Beispiel"
    assert given.ask(last_step, for_helper=True).facts["name"] == ""
    entry = given.do(edit_party, donor, name="Familie Muster")
    assert given.ask(last_step, for_helper=True).facts["name"] == ""
    given.do(undo, entry)
    assert "Familie" not in str(given.ask(last_step, for_helper=True))


def test_the_history_of_goods_is_the_same_but_for_names(given: Warehouse) -> None:
    [row, _] = asked(given, for_helper=True)
    for_all = given.ask(history, row.lot_id, row.place_id)
    assert [step.kind for step in given.ask(history, row.lot_id, row.place_id, for_helper=True)] == [
        step.kind for step in for_all
    ]
    assert "Sonnenkorn" not in str(given.ask(history, row.lot_id, row.place_id, for_helper=True))
