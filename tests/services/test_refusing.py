"""What stops a departure is read from journal and papers; who went on all the same is kept with the reason."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from lorry import DEPARTS, Lorry, new_lorry, partners
from sqlalchemy import select, update
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.check_sheets import check_sheet, sheet_of
from aidhub.database.tables import JournalEntry, Stop
from aidhub.domain import transports as rules
from aidhub.domain.checks import Finding, findings
from aidhub.entry_words import entry_sentence
from aidhub.i18n import speaking, spoken, use_language
from aidhub.services import promising, transport_steps, transports
from aidhub.services.findings import plan_of
from aidhub.services.paper_gaps import fill_in
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.refusing import overrides
from aidhub.services.undo import undo


@pytest.fixture
def lorry(warehouse: Warehouse) -> Lorry:
    """A lorry with twenty blankets for the foundation in Zhytomyr."""
    warehouse.receive("woll", [20, 20], gross_g=18_000)
    found = new_lorry(warehouse, to=partners(warehouse)[1:])
    found.add("1")
    return found


def told(lorry: Lorry, rule: str) -> list[Finding]:
    return [one for one in findings(lorry.warehouse.ask(plan_of, lorry.id)) if one.rule == rule]


def give_code(lorry: Lorry, code: str = "0000-1") -> None:
    lorry.warehouse.do(transports.edit_stop, lorry.stops[0], aid_code=code)


def last_facts(lorry: Lorry) -> dict[str, Any]:
    question = select(JournalEntry.facts).order_by(JournalEntry.id.desc()).limit(1)
    return dict(json.loads(lorry.warehouse.ask(lambda session: session.scalars(question).one())))


# The aid code --------------------------------------------------------------------------------------------------------


def test_an_aid_code_holds_from_the_day_it_was_entered_first(lorry: Lorry) -> None:
    give_code(lorry)
    [stop] = lorry.warehouse.ask(plan_of, lorry.id).stops
    assert stop.aid_code_since == datetime.now(UTC).astimezone().date()
    assert (stop.aid_code_outdated, stop.region) == (False, "UA-18")

    def ago(session: Session) -> None:
        session.execute(update(JournalEntry).values(at=datetime.now(UTC) - timedelta(days=200)))

    lorry.warehouse.do(ago)
    assert [one.facts["partner"] for one in told(lorry, "R-UA-2")] == ["БФ «Тепла оселя»"]
    give_code(lorry, "0000-2")
    assert told(lorry, "R-UA-2") == []


def test_goods_that_change_after_the_code_ask_for_the_declaration(lorry: Lorry) -> None:
    give_code(lorry)
    assert told(lorry, "R-UA-3") == []
    entry = lorry.add("2")
    assert len(told(lorry, "R-UA-3")) == 1
    lorry.undo(entry)
    assert told(lorry, "R-UA-3") == []
    lorry.load("1")
    assert told(lorry, "R-UA-3") == []
    lorry.do(promising.add_packages, lorry.stops[0], [lorry.warehouse.package("2")])
    give_code(lorry, "0000-2")
    assert told(lorry, "R-UA-3") == []


def test_a_code_entered_from_a_finding_is_the_stops(lorry: Lorry) -> None:
    assert len(told(lorry, "R-UA-1")) == 1
    entry = lorry.warehouse.do(fill_in, "stop", lorry.stops[0], "aid_code", "0000-9")
    assert told(lorry, "R-UA-1") == []
    lorry.warehouse.do(undo, entry)
    assert len(told(lorry, "R-UA-1")) == 1
    assert lorry.warehouse.ask(lambda session: session.get_one(Stop, lorry.stops[0]).aid_code) == ""


@pytest.mark.parametrize(
    ("table", "field", "value", "rule"),
    [("party", "aid_register_no", "12-34", "R-UA-9"), ("lot", "wear_percent", 20, "R-UA-5")],
)
def test_what_a_finding_names_is_filled_in_and_undone(
    warehouse: Warehouse, table: str, field: str, value: Any, rule: str
) -> None:
    warehouse.receive("woll", [20], gross_g=18_000, condition="used")
    lorry = new_lorry(warehouse, to=partners(warehouse)[1:])
    lorry.add("1")
    [finding] = told(lorry, rule)
    partner = warehouse.ask(lambda session: session.get_one(Stop, lorry.stops[0]).partner_id)
    row = partner if table == "party" else finding.lot_id
    entry = warehouse.do(fill_in, table, row, field, value)
    assert told(lorry, rule) == []
    warehouse.do(undo, entry)
    assert len(told(lorry, rule)) == 1


def test_the_eori_number_is_that_of_the_organisation(lorry: Lorry) -> None:
    assert lorry.warehouse.ask(plan_of, lorry.id).exporter_id is None
    [own] = lorry.warehouse.do(add_parties, [NewParty("organisation", "Musterhilfe e. V.", eori="DE1234567")])
    plan = lorry.warehouse.ask(plan_of, lorry.id)
    assert (plan.exporter_id, plan.eori) == (own, "DE1234567")


def test_a_vehicle_says_its_licence_mass_and_whether_it_cools(lorry: Lorry) -> None:
    drives = lorry.warehouse.ask(plan_of, lorry.id).drives
    assert (drives.licence, drives.max_mass_g, drives.cooled) == ("CE", 40_000_000, False)


# Transports beside each other ---------------------------------------------------------------------------------------


def beside(lorry: Lorry, hours: int = 0, crossing: str = "PL-KOR") -> list[tuple[str, int]]:
    """Plan a second transport to the same partner, and tell what the first knows of it."""
    warehouse = lorry.warehouse
    partner = warehouse.ask(lambda session: session.get_one(Stop, lorry.stops[0]).partner_id)
    other = new_lorry(warehouse, to=[partner])
    other.add("2")
    other.do(transports.edit_transport, departs_at=DEPARTS + timedelta(hours=hours), crossing_key=crossing)
    lorry.do(transports.edit_transport, crossing_key="PL-KOR")
    found = warehouse.ask(plan_of, lorry.id).beside
    return [(one.partner, one.net_g) for one in found]


def test_a_transport_knows_those_to_the_same_partner_at_the_same_time(lorry: Lorry) -> None:
    [(partner, net)] = beside(lorry, 24)
    assert partner == "БФ «Тепла оселя»"
    assert net > 0


@pytest.mark.parametrize(("hours", "crossing"), [(25, "PL-KOR"), (0, "PL-DOR")])
def test_later_ones_and_other_crossings_are_none_of_its_consignment(lorry: Lorry, hours: int, crossing: str) -> None:
    assert beside(lorry, hours, crossing) == []


# In spite of problems ------------------------------------------------------------------------------------------------


def test_a_step_against_problems_keeps_who_and_why_and_what_warned(lorry: Lorry) -> None:
    with pytest.raises(rules.PlanHasProblems) as refused:
        lorry.depart(despite=" ")
    assert "R-UA-1" in refused.value.facts["rules"]
    assert lorry.status == "planned"

    lorry.depart(despite="Code kommt am Telefon")

    facts = last_facts(lorry)
    assert "R-UA-1" in facts["problems"]
    assert "R-UA-9" in facts["warnings"]
    [taken] = lorry.warehouse.ask(overrides, lorry.id)
    assert (taken.step, taken.reason) == ("departure", "Code kommt am Telefon")
    assert "R-UA-1" in taken.rules
    assert taken.person
    use_language("de")
    assert "trotz Problemen" in entry_sentence("depart", facts)
    assert "Code kommt am Telefon" in entry_sentence("depart", facts)
    lorry.undo()
    assert lorry.warehouse.ask(overrides, lorry.id) == ()


def test_a_step_without_problems_needs_no_reason_and_is_no_override(lorry: Lorry) -> None:
    lorry.warehouse.do(transports.edit_stop, lorry.stops[0], aid_code="0000-1")
    assert told(lorry, "R-UA-1") == []
    entry = lorry.depart(despite="")
    assert entry
    assert lorry.warehouse.ask(overrides, lorry.id) == ()
    assert last_facts(lorry)["reason"] == ""
    assert "problems" not in entry_sentence("depart", last_facts(lorry))


def test_the_check_sheet_says_what_was_found_in_its_own_language(lorry: Lorry) -> None:
    lorry.do(transport_steps.confirm_plan)
    use_language("uk")
    sheet = lorry.warehouse.ask(sheet_of, lorry.id)
    assert {line.rule for line in sheet.lines} >= {"R-UA-1", "R-UA-9", "R-CU-1"}
    assert any("Der Hilfsgüter-Code" in line.text for line in sheet.lines)
    assert not any(line.rule.startswith("R-RT") for line in sheet.lines)
    assert (sheet.packages, sheet.licence, sheet.mrn_wanted) == (1, "CE", False)
    assert lorry.warehouse.ask(check_sheet, lorry.id).startswith(b"%PDF")
    lorry.depart(despite="Code kommt am Telefon")
    [taken] = lorry.warehouse.ask(sheet_of, lorry.id).taken
    assert (taken.reason, taken.at.date()) == ("Code kommt am Telefon", date.today())  # noqa: DTZ011 - the day here


def test_the_check_sheet_says_what_speaks_against_the_road(lorry: Lorry) -> None:
    lorry.do(transports.edit_transport, crossing_key="PL-KOR")
    sheet = lorry.warehouse.ask(sheet_of, lorry.id)
    assert {line.rule for line in sheet.lines if line.rule.startswith("R-RT")}
    assert [line.severity for line in sheet.lines] == sorted(
        (line.severity for line in sheet.lines), key=["block", "warn", "info"].index
    )


def test_another_language_is_spoken_for_a_while() -> None:
    use_language("uk")
    with speaking("de"):
        assert spoken().code == "de"
    assert spoken().code == "uk"
