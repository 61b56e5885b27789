"""Lines of an intake and open boxes are checked with the limits of this warehouse."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import Place
from aidhub.domain.errors import NotFound
from aidhub.services.floor_checks import check_box, check_line, is_private
from aidhub.services.limits import change_limit
from aidhub.services.parties import NewParty, add_parties


def test_medicines_are_taken_from_whoever_stands_in_a_register(warehouse: Warehouse) -> None:
    pills = warehouse.article("ibuprofen")
    person, clinic = warehouse.do(
        add_parties, [NewParty("donor", "Eva Muster"), NewParty("donor", "Klinik", register_no="HRB 1")]
    )
    for donor, rules in ((None, ["R-MD-7"]), (person, ["R-MD-7"]), (clinic, [])):
        found = warehouse.ask(check_line, pills, donor_id=donor, expires=date(2090, 1, 1))
        assert [one.rule for one in found] == rules
        assert warehouse.ask(is_private, donor) is bool(rules)


def test_an_open_box_is_checked_by_what_lies_in_it(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20], gross_g=21_000)
    box = warehouse.package("1")
    assert [one.rule for one in warehouse.ask(check_box, box)] == ["R-PK-2"]
    warehouse.do(change_limit, "box_heavy_g", 25_000)
    assert warehouse.ask(check_box, box) == ()
    warehouse.receive("reis", [20])
    assert [one.rule for one in warehouse.ask(check_box, warehouse.package("2"))] == ["R-FD-1", "R-BX-1"]


def test_what_is_not_there_is_refused(warehouse: Warehouse) -> None:
    with pytest.raises(NotFound):
        warehouse.ask(check_line, 999_999)
    with pytest.raises(NotFound):
        warehouse.ask(check_box, warehouse.ask(_some_shelf))


def _some_shelf(session: Session) -> int:
    return session.query(Place.id).filter(Place.kind == "shelf").first()[0]  # type: ignore[index]
