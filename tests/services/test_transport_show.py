"""What pages and command line show of transports: the same figures everywhere."""

from __future__ import annotations

from datetime import date

import pytest
from lorry import PIECE, Lorry, new_lorry, pallet_of, partners, soup
from warehouse import Warehouse

from aidhub.domain.checks import Severity
from aidhub.domain.errors import NotFound
from aidhub.services import filling, transport_list, transport_show
from aidhub.services.manifests import manifest_of
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.proposing import proposal, propose
from aidhub.services.undo import undo


def shown(lorry: Lorry) -> transport_show.TransportShow:
    return lorry.warehouse.ask(transport_show.show, lorry.id)


def test_a_transport_shows_its_goods_gauges_and_next_step(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20, 20], gross_g=33_000)
    lorry = new_lorry(warehouse)
    pallet = pallet_of(warehouse, "1", "2")
    lorry.add(pallet, stop=1)
    lorry.add("3", stop=0)
    lorry.load("3")

    found = shown(lorry)

    assert (found.status, found.next_step) == ("loading", "depart")
    assert [(line.stop, line.package, line.pallet) for line in found.lines] == [
        (1, "3", ""), (2, "1", pallet), (2, "2", pallet),
    ]  # fmt: skip
    assert [(row.stop, row.quantity_milli, row.pallets, row.boxes) for row in found.allocations] == [
        (1, 20 * PIECE, 0, 1), (2, 40 * PIECE, 1, 2),
    ]  # fmt: skip
    assert [(lift.code, lift.stops, lift.loaded) for lift in found.lifts] == [("3", (1,), True), (pallet, (2,), False)]
    assert found.gauges.gross_g == 3 * 33_000 + 25_000
    assert sum(line.gross_g for line in found.lines) == found.gauges.gross_g
    assert found.gauges.bound == "floor"
    assert dict(found.steps)["loading"] == "now"


def test_figures_of_page_list_and_paper_are_the_same(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20, 20], gross_g=33_000)
    lorry = new_lorry(warehouse)
    lorry.add(pallet_of(warehouse, "1"), "2")

    page = shown(lorry)
    [row] = warehouse.ask(transport_list.transports)
    paper = warehouse.ask(manifest_of, lorry.id, lorry.stops[0])

    assert row.gross_g == page.gauges.gross_g == sum(line.gross_g or 0 for line in paper.lines)
    assert row.floor == page.gauges.gauge("floor")
    assert (row.papers_done, row.papers) == (page.papers_done, len(page.papers)) == (0, 1)


def test_a_box_promised_in_part_is_named(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    lorry = new_lorry(warehouse)
    lorry.add_pieces("woll", 5)
    found = shown(lorry)
    assert found.partly == ("1",)
    assert "R-PK-9" in {finding.rule for finding in found.findings}


def test_unknown_and_unmade_transports_are_not_shown(warehouse: Warehouse) -> None:
    lorry = new_lorry(warehouse)
    lorry.undo()
    for id_ in (lorry.id, 999):
        with pytest.raises(NotFound):
            warehouse.ask(transport_show.show, id_)


# The list ------------------------------------------------------------------------------------------------------------


def test_the_list_has_views_search_and_pages(warehouse: Warehouse) -> None:
    to = partners(warehouse)
    warehouse.receive("woll", [20])
    draft = new_lorry(warehouse, vehicle=None, to=to[:1])
    planned = new_lorry(warehouse, to=to)
    gone = new_lorry(warehouse, to=to[1:])
    gone.add("1")
    gone.depart()

    def numbers(**wanted: object) -> list[int]:
        return [row.id for row in warehouse.ask(transport_list.transports, **wanted)]

    assert numbers() == [planned.id, gone.id, draft.id]
    assert numbers(view="draft") == [draft.id]
    assert numbers(view="on_the_way") == [gone.id]
    assert numbers(text="schytomyr") == numbers(text="Житомир") == [planned.id, gone.id]
    assert numbers(offset=1, limit=1) == [gone.id]
    assert warehouse.ask(transport_list.count, text="lviv 001") == 1
    assert warehouse.ask(transport_list.view_counts) == {
        "active": 3, "draft": 1, "on_the_way": 1, "unconfirmed": 0, "done": 0,
    }  # fmt: skip


# Proposals -----------------------------------------------------------------------------------------------------------


def test_a_proposal_serves_lines_and_says_what_is_missing(warehouse: Warehouse) -> None:
    article = soup(warehouse)
    blankets = warehouse.article("woll")
    warehouse.receive("testsuppe", [40], expires=date(2028, 1, 31))
    warehouse.receive("testsuppe", [40], expires=date(2027, 1, 31))
    warehouse.receive("woll", [20])
    lorry = new_lorry(warehouse)
    lines = [(article, 60 * PIECE), (blankets, 10 * PIECE)]

    told = warehouse.ask(proposal, lorry.id, lorry.stops[1], lines)
    entry = lorry.do(propose, lorry.stops[1], lines)

    assert told.unmet == {article: 20 * PIECE}
    assert [(line.quantity_milli, line.reason) for line in told.lines] == [
        (40 * PIECE, "expires_first"), (10 * PIECE, "oldest"),
    ]  # fmt: skip
    assert [(line.quantity_milli, line.reason) for line in told.passed] == [(40 * PIECE, "too_short")]
    assert lorry.carries() == [("1", 40, 1), ("3", 10, 1)]
    warehouse.do(undo, entry)
    assert lorry.carries() == []
    assert lorry.do(propose, lorry.stops[1], [(article, 0)]) is None


def test_an_empty_vehicle_is_filled_with_what_expires_first(warehouse: Warehouse) -> None:
    soup(warehouse)
    warehouse.receive("testsuppe", [100] * 4, gross_g=400_000, expires=date(2028, 5, 31))
    warehouse.receive("testsuppe", [100] * 2, gross_g=400_000, expires=date(2027, 5, 31))
    warehouse.receive("woll", [10], gross_g=100_000)
    lorry = new_lorry(warehouse, vehicle="VAN_L", to=partners(warehouse)[:1])

    lorry.do(filling.fill_up)

    assert lorry.carries() == [("5", 100, 0), ("6", 100, 0), ("7", 10, 0)]
    found = shown(lorry)
    assert found.gauges.gauge("payload").permille == 900
    assert not [finding for finding in found.findings if finding.rule.startswith("R-VE")]


def test_loose_goods_fill_up_to_the_unit(warehouse: Warehouse) -> None:
    warehouse.receive("woll", loose=5_000)
    lorry = new_lorry(warehouse, vehicle="VAN_S", to=partners(warehouse)[:1])

    lorry.do(filling.fill_up)

    [(_, pieces, _)] = lorry.carries()
    gauges = shown(lorry).gauges
    assert 0 < pieces < 5_000
    assert all(gauge.permille <= 1000 for gauge in gauges.bounds)
    assert lorry.do(filling.fill_up) is None


def test_stops_share_what_both_accept_and_get_only_what_they_accept(warehouse: Warehouse) -> None:
    soup(warehouse)
    warehouse.receive("testsuppe", [10] * 4, gross_g=20_000, expires=date(2029, 5, 31))
    warehouse.receive("woll", [10], gross_g=20_000)
    names = ("Харчі", "Усе")
    food, all_goods = (NewParty("partner", names[0], country="UA", accepts="FOOD"), NewParty("partner", names[1]))
    lorry = new_lorry(warehouse, to=warehouse.do(add_parties, [food, all_goods]))

    lorry.do(filling.fill_up)

    assert [(code, stop) for code, _, stop in lorry.carries()] == [("1", 0), ("2", 1), ("3", 0), ("4", 1), ("5", 1)]


def test_what_people_decide_on_is_left_with_its_reason(warehouse: Warehouse) -> None:
    soup(warehouse)
    warehouse.receive("testsuppe", [10], gross_g=20_000, expires=date(2026, 12, 1))
    warehouse.receive("woll", [10], gross_g=20_000)
    lorry = new_lorry(warehouse, to=partners(warehouse)[:1])
    lorry.add_pieces("woll", 4)

    told = warehouse.ask(filling.filling, lorry.id)

    assert {(line.quantity_milli, line.reason) for line in told.passed} == {
        (10 * PIECE, "expired"),
        (6 * PIECE, "open"),
    }
    assert told.lines == ()


def test_findings_come_worst_first(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20], gross_g=24_500, condition="used")
    lorry = new_lorry(warehouse)
    lorry.add("1")
    found = shown(lorry)
    told = [(finding.rule, finding.severity) for finding in found.findings]
    assert told == sorted(told, key=lambda one: list(Severity).index(one[1]))
    assert {("R-UA-5", Severity.BLOCK), ("R-PK-2", Severity.WARN), ("R-CU-1", Severity.INFO)} <= set(told)
    assert [finding.rule for finding in found.stopped] == ["R-UA-5"]
    by_severity = [sum(severity is one for _, severity in told) for one in (Severity.BLOCK, Severity.WARN)]
    assert found.counts == tuple(by_severity)
