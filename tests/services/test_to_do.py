"""What needs a person: each thing is found while it is so, and gone when it is done."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from lorry import DEPARTS, Lorry, new_lorry, pallet_of, partners
from sqlalchemy import select
from sqlalchemy.orm import Session
from test_today import at
from warehouse import Warehouse

from aidhub import to_do_words
from aidhub.database.tables import Transport
from aidhub.domain.checks import Severity
from aidhub.i18n import languages, use_language
from aidhub.services.articles import edit_article
from aidhub.services.blocking import block
from aidhub.services.limits import change_limit
from aidhub.services.loading import depart, load_packages
from aidhub.services.needs import NewLine as NeededLine
from aidhub.services.needs import NewList, confirm_list, make_list
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.receipt import arrive
from aidhub.services.to_do import MOST_EXPIRING, ToDo, postpone, to_do
from aidhub.services.transport_steps import confirm_plan
from aidhub.services.transports import edit_stop, edit_transport
from aidhub.services.undo import undo

NOW = DEPARTS - timedelta(days=5)
TODAY = NOW.date()


@pytest.fixture
def lorry(warehouse: Warehouse) -> Lorry:
    """A lorry that nothing is promised to yet, in a warehouse of articles with all that papers need."""
    warehouse.do(edit_article, warehouse.article("blanket"), net_g=1500, value_cents=500, hs_code="630120")
    return new_lorry(warehouse)


def found(warehouse: Warehouse, moment: datetime = NOW, **kw: Any) -> list[ToDo]:
    return list(warehouse.ask(at(moment, to_do), **kw))


def kinds(warehouse: Warehouse, moment: datetime = NOW, **kw: Any) -> list[str]:
    return [row.kind for row in found(warehouse, moment, **kw)]


def only(warehouse: Warehouse, kind: str, moment: datetime = NOW) -> ToDo:
    [row] = [row for row in found(warehouse, moment) if row.kind == kind]
    return row


def test_nothing_waits_in_an_empty_warehouse(warehouse: Warehouse) -> None:
    assert found(warehouse) == []


def test_a_transport_asks_for_one_thing_after_the_other(lorry: Lorry) -> None:
    warehouse = lorry.warehouse
    assert kinds(warehouse) == ["propose"]
    warehouse.receive("blanket", boxes=[10, 10], gross_g=16_000)
    lorry.add("1", stop=0)
    lorry.add("2", stop=1)
    assert kinds(warehouse) == ["confirm_plan"]
    warehouse.do(at(NOW, confirm_plan), lorry.id)
    assert kinds(warehouse) == ["papers"]
    lorry.load("1", "2")
    lorry.depart()
    assert kinds(warehouse) == []


def test_a_draft_that_departs_soon_asks_for_its_vehicle_and_one_without_a_day_for_nothing(warehouse: Warehouse) -> None:
    new_lorry(warehouse, vehicle=None)
    assert kinds(warehouse) == []
    warehouse.do(_gets_a_day)
    assert kinds(warehouse) == ["choose_vehicle"]


def _gets_a_day(session: Session) -> Any:
    return edit_transport(session, session.scalars(select(Transport.id)).one(), departs_at=DEPARTS)


@pytest.mark.parametrize(
    ("before", "severity"),
    [
        (timedelta(days=5), Severity.INFO),
        (timedelta(days=2), Severity.WARN),
        (timedelta(hours=20), Severity.BLOCK),
        (-timedelta(days=3), Severity.BLOCK),
    ],
)
def test_the_nearer_the_departure_the_more_it_matters(lorry: Lorry, before: timedelta, severity: Severity) -> None:
    row = only(lorry.warehouse, "propose", DEPARTS - before)
    assert (row.severity, row.due) == (severity, DEPARTS)


def test_what_departs_in_weeks_is_not_looked_at_yet_and_what_was_given_up_no_more(lorry: Lorry) -> None:
    assert kinds(lorry.warehouse, DEPARTS - timedelta(days=15)) == []
    assert kinds(lorry.warehouse, DEPARTS + timedelta(days=59)) == ["propose"]
    assert kinds(lorry.warehouse, DEPARTS + timedelta(days=61)) == []


def test_boxes_without_weight_are_named_and_problems_are_counted(lorry: Lorry) -> None:
    warehouse = lorry.warehouse
    warehouse.do(edit_article, warehouse.article("blanket"), net_g=None)
    warehouse.receive("blanket", boxes=[10, 10])
    code = pallet_of(warehouse, "1", "2")
    lorry.add(code)
    weights = only(warehouse, "weights")
    assert (weights.facts["packages"], weights.facts["count"], weights.severity) == ([code], 2, Severity.WARN)
    assert only(warehouse, "problems").facts["count"] == 1, "the declaration needs the weight of one"
    assert kinds(warehouse, for_helper=True) == ["weights"]
    warehouse.do(edit_article, warehouse.article("blanket"), net_g=1_500)
    assert kinds(warehouse) == ["weights", "confirm_plan"]


def test_an_arrival_that_was_not_reported_and_a_receipt_that_was_not_confirmed_are_told(lorry: Lorry) -> None:
    warehouse = lorry.warehouse
    warehouse.receive("blanket", boxes=[10, 10], gross_g=16_000)
    lorry.add("1", stop=0)
    lorry.add("2", stop=1)
    warehouse.do(edit_stop, lorry.stops[0], arrives_at=DEPARTS + timedelta(days=2))
    warehouse.do(at(DEPARTS, _departed), lorry.id)
    assert kinds(warehouse, DEPARTS + timedelta(days=1)) == []
    late = only(warehouse, "arrive", DEPARTS + timedelta(days=3))
    assert late.facts["partners"] == ["Клініка «Зразок»"]
    warehouse.do(at(DEPARTS + timedelta(days=3), _arrived), lorry.id, lorry.stops[0])
    warehouse.do(at(DEPARTS + timedelta(days=4), _arrived), lorry.id, lorry.stops[1])
    row = only(warehouse, "receipt", DEPARTS + timedelta(days=13))
    assert (row.facts["days"], row.due, row.severity) == (10, None, Severity.INFO)
    assert only(warehouse, "receipt", DEPARTS + timedelta(days=40)).severity is Severity.WARN
    lorry.confirm(stop=0)
    lorry.confirm(stop=1)
    assert kinds(warehouse, DEPARTS + timedelta(days=13)) == []


def _departed(session: Session, transport_id: int) -> int:
    return depart(session, transport_id, despite="a test")


def _arrived(session: Session, transport_id: int, stop_id: int) -> int:
    return arrive(session, transport_id, stop_id)


def test_goods_that_expire_soon_are_named_until_they_are_promised_or_blocked(lorry: Lorry) -> None:
    warehouse = lorry.warehouse
    day = TODAY + timedelta(days=67)
    warehouse.receive("blanket", boxes=[40, 40], gross_g=9_000, expires=day)
    row = only(warehouse, "expiring")
    assert (row.facts["boxes"], row.facts["quantity_milli"], row.facts["days"]) == (2, 80_000, 67)
    assert row.facts["location"] == "A-01-1"
    lorry.add("1")
    assert only(warehouse, "expiring").facts["boxes"] == 1
    second = next(one for one in warehouse.rows() if one.package == "2")
    warehouse.do(block, [(second.lot_id, second.place_id)], "damp")
    assert "expiring" not in kinds(warehouse)


def test_goods_that_keep_longer_are_not_told_and_expired_ones_are(warehouse: Warehouse) -> None:
    warehouse.receive("blanket", boxes=[1], gross_g=9_000, expires=TODAY + timedelta(days=91))
    assert not {"expiring", "expired"} & set(kinds(warehouse))
    warehouse.receive("blanket", boxes=[1], gross_g=9_000, expires=TODAY - timedelta(days=1))
    assert only(warehouse, "expired").facts["count"] == 1


def test_of_many_lots_that_expire_the_first_are_named_and_the_others_counted(warehouse: Warehouse) -> None:
    for days in range(MOST_EXPIRING + 3):
        warehouse.receive("blanket", loose=5, expires=TODAY + timedelta(days=days))
    assert kinds(warehouse).count("expiring") == MOST_EXPIRING
    assert only(warehouse, "expiring_more").facts["count"] == 3
    loose = next(row for row in found(warehouse) if row.kind == "expiring")
    assert loose.facts["boxes"] == 0


def test_articles_in_stock_that_lack_a_name_or_a_weight_are_counted(warehouse: Warehouse) -> None:
    blanket = warehouse.article("blanket")
    warehouse.do(edit_article, blanket, net_g=None, name_uk="")
    assert not {"name_uk", "net"} & set(kinds(warehouse))
    warehouse.receive("blanket", boxes=[1], gross_g=1_000)
    assert only(warehouse, "name_uk").facts["count"] == 1
    assert only(warehouse, "net").facts["count"] == 1
    warehouse.do(edit_article, blanket, net_g=1_500, name_uk="Ковдра")
    assert not {"name_uk", "net"} & set(kinds(warehouse))


def test_goods_that_lie_here_long_are_counted_until_they_are_promised(lorry: Lorry) -> None:
    warehouse = lorry.warehouse
    warehouse.receive("blanket", boxes=[10, 10], gross_g=16_000)
    came = datetime.now(UTC)
    assert "long_lying" not in kinds(warehouse, came + timedelta(days=364))
    later = came + timedelta(days=367)
    facts = only(warehouse, "long_lying", later).facts
    assert (facts["count"], facts["months"]) == (2, 12)
    assert len(warehouse.rows(f"since<{facts['before']} -status:reserved")) == 2, "the button shows the same goods"
    assert "long_lying" not in kinds(warehouse, later, for_helper=True)
    warehouse.do(change_limit, "long_lying_months", 13)
    assert "long_lying" not in kinds(warehouse, later)
    warehouse.do(undo)
    lorry.add("1")
    assert only(warehouse, "long_lying", later).facts["count"] == 1


def test_articles_below_their_minimum_are_counted_for_coordinators(warehouse: Warehouse) -> None:
    blanket = warehouse.article("blanket")
    warehouse.do(edit_article, blanket, minimum_milli=5_000)
    assert only(warehouse, "below_minimum").facts["count"] == 1
    assert "below_minimum" not in kinds(warehouse, for_helper=True)
    warehouse.receive("blanket", boxes=[5], gross_g=9_000)
    assert "below_minimum" not in kinds(warehouse)


def test_rows_stand_by_when_they_are_due_and_then_by_how_much_they_matter(lorry: Lorry) -> None:
    warehouse = lorry.warehouse
    warehouse.receive("blanket", loose=5, expires=TODAY + timedelta(days=3))
    warehouse.receive("blanket", loose=5, expires=TODAY + timedelta(days=30))
    failed = ToDo("backup", "backup", Severity.BLOCK, None, {"reason": "full"})
    rows = [row.kind for row in warehouse.ask(at(NOW, to_do), [failed])]
    assert rows == ["expiring", "propose", "expiring", "backup"]


def test_a_thing_put_off_comes_back_tomorrow_or_by_undo(lorry: Lorry) -> None:
    warehouse = lorry.warehouse
    row = only(warehouse, "propose")
    warehouse.do(at(NOW, postpone), row)
    assert kinds(warehouse) == []
    assert kinds(warehouse, NOW + timedelta(days=1)) == ["propose"]
    warehouse.do(undo)
    assert kinds(warehouse) == ["propose"]


def test_a_helper_is_told_only_what_a_helper_can_do(lorry: Lorry) -> None:
    warehouse = lorry.warehouse
    warehouse.receive("blanket", loose=5, expires=TODAY + timedelta(days=3))
    warehouse.receive("blanket", boxes=[1], gross_g=9_000, expires=TODAY - timedelta(days=1))
    assert kinds(warehouse, for_helper=True) == ["expired"]


def test_with_its_papers_ready_a_loaded_transport_is_due_to_depart(lorry: Lorry) -> None:
    warehouse = lorry.warehouse
    us = NewParty("organisation", "Wärmebrücke Musterstadt e. V.", street="Musterweg 12", postcode="44147",
                  town="Dortmund", country="DE", contact="Sabine Krüger", phone="+49 231 5550100")  # fmt: skip
    warehouse.do(add_parties, [us])
    warehouse.receive("blanket", boxes=[10, 10], gross_g=16_000, condition="new")
    lorry.add("1")
    lorry.add("2", stop=1)
    for stop in lorry.stops:
        warehouse.do(edit_stop, stop, aid_code="0000-0000-0000")
    warehouse.do(at(NOW, confirm_plan), lorry.id)
    warehouse.do(at(NOW, load_packages), lorry.id, [warehouse.package("1"), warehouse.package("2")])
    assert kinds(warehouse, DEPARTS - timedelta(hours=3)) == ["depart"]


def test_urgent_needs_and_lists_that_nobody_confirmed_are_told_to_coordinators(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [10])
    [home] = partners(warehouse)[1:]
    lines = [NeededLine("Ковдри", warehouse.article("woll"), "sure", 20_000, priority="urgent")]
    warehouse.do(at(NOW, make_list), NewList(home, TODAY - timedelta(days=60)), lines)

    assert kinds(warehouse) == ["needs_urgent", "needs_stale"]
    assert kinds(warehouse, for_helper=True) == []
    urgent = only(warehouse, "needs_urgent")
    assert to_do_words.title("needs_urgent", urgent.facts) == "1 urgent need open – Zhytomyr"
    assert to_do_words.second("needs_urgent", urgent.facts) == "1 of them is in stock"
    stale = only(warehouse, "needs_stale")
    assert to_do_words.title("needs_stale", stale.facts) == "Needs list of Zhytomyr is 60 days old: confirm"

    warehouse.do(at(NOW, confirm_list), urgent.facts["id"])
    assert kinds(warehouse) == ["needs_urgent"]
    lorry = new_lorry(warehouse, to=[home])
    warehouse.receive("woll", [10])
    lorry.add("1", "2")
    assert "needs_urgent" not in kinds(warehouse)


@pytest.mark.parametrize("code", languages())
def test_everything_to_do_is_said_in_every_language(code: str) -> None:
    use_language(code)
    facts: dict[str, Any] = {
        "id": 1, "transport": "T-2026-031", "cities": [{"de": "Lwiw", "uk": "Львів", "en": "Lviv"}, {}],
        "partners": ["Klinika", "БФ «Тепла оселя»"], "at": NOW.isoformat(), "count": 5, "packages": ["P-0312"],
        "article": {"de": "Decke", "uk": "Ковдра", "en": "Blanket"}, "unit": {"de": "Stk.", "uk": "шт.", "en": "pc"},
        "quantity_milli": 40_000, "boxes": 2, "location": "A-01-1", "locations": 1, "on": TODAY.isoformat(),
        "from": TODAY.isoformat(), "days": 21, "reason": "full", "number": 3, "name": "", "rows": ["locations"],
        "intake": "2026-004", "months": 12, "before": TODAY.isoformat(), "person": "Olena",
        "partner": "БФ «Тепла оселя»", "city": {"de": "Schytomyr", "uk": "Житомир", "en": "Zhytomyr"}, "in_stock": 0,
    }  # fmt: skip
    for kind in to_do_words._TITLES:
        for more in ({}, {"packages": ["1", "2"], "boxes": 0, "location": "", "locations": 3, "days": 0}):
            said = [
                to_do_words.title(kind, facts | more),
                to_do_words.second(kind, facts | more),
                to_do_words.due(kind, facts | more, NOW),
                to_do_words.button(kind),
            ]
            assert said[0]
            assert said[3]
            assert not any("{" in text for text in said)
    assert to_do_words.title("of a later version", {}) == "of a later version"


@pytest.mark.parametrize(
    ("days", "said"), [(0, "today 07:00"), (1, "tomorrow 07:00"), (6, "by 7 Dec 2026"), (-2, "since 7 Dec 2026")]
)
def test_a_moment_is_said_as_people_say_it(days: int, said: str) -> None:
    facts = {"at": DEPARTS.isoformat()}
    assert to_do_words.due("papers", facts, DEPARTS - timedelta(days=days)) == said
    assert date.fromisoformat("2026-12-07") == DEPARTS.date()
