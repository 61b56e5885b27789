"""Papers say what goes, count their versions, and print the same bytes again."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from lorry import DEPARTS, PIECE, Lorry, last_lot, new_lorry, pallet_of, partners, soup, unknown_article
from pypdf import PdfReader
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.documents.manifest import gaps
from aidhub.domain.checks import problems
from aidhub.domain.errors import NotFound
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.transports import PaperHasGaps
from aidhub.services import issued_papers, loading, manifests, office, paper_gaps, papers, promising, transports
from aidhub.services.articles import edit_article
from aidhub.services.findings import plan_of
from aidhub.services.ledger import record
from aidhub.services.papers import PaperState
from aidhub.services.parties import NewParty, add_parties, edit_party
from aidhub.services.receipt import Difference
from aidhub.services.refusing import checked_plan
from aidhub.services.transport_rows import stops_of

LOGO = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC")


@pytest.fixture
def lorry(warehouse: Warehouse) -> Lorry:
    """A lorry to Lviv and Zhytomyr with all that papers ask for, and goods for both."""
    us = NewParty("organisation", "Wärmebrücke Musterstadt e. V.", street="Musterweg 12", postcode="44147",
                  town="Dortmund", country="DE", contact="Sabine Krüger", phone="+49 231 5550100")  # fmt: skip
    carrier = NewParty("carrier", "Spedition Musterlog GmbH", town="Unna", country="DE")
    _, carrier_id = warehouse.do(add_parties, [us, carrier])
    soup(warehouse)
    warehouse.receive("woll", [20, 20, 20], gross_g=35_000, condition="new")
    warehouse.receive("testsuppe", [48, 48], gross_g=42_000, condition="new", expires=date(2028, 5, 12))
    warehouse.receive("testsuppe", loose=10, condition="new", expires=date(2028, 5, 31))
    found = new_lorry(warehouse)
    found.do(transports.edit_transport, plate="DO-GW 2031", trailer_plate="DO-GW 2032", carrier_id=carrier_id,
             drivers="Андрій Зразковий", seals="DE 004512, DE 004513", crossing_key="PL-KOR")  # fmt: skip
    for stop, day in zip(found.stops, (9, 10), strict=True):
        warehouse.do(transports.edit_stop, stop, arrives_at=datetime(2026, 12, day, 6, tzinfo=UTC), aid_code="0000-1")
    pallet = pallet_of(warehouse, "1", "4")
    found.add(pallet, "2", stop=1)
    found.add("3", "5", stop=0)
    found.add_pieces("testsuppe", 10, stop=1)
    return found


def issue(lorry: Lorry, stop: int = 1) -> int:
    return int(lorry.do(papers.issue, lorry.stops[stop], "manifest"))


def row(lorry: Lorry, stop: int = 1) -> papers.PaperRow:
    return lorry.warehouse.ask(papers.papers, lorry.id)[stop]


def told(lorry: Lorry, stop: int = 1) -> manifests.paper.Manifest:
    return lorry.warehouse.ask(manifests.manifest_of, lorry.id, lorry.stops[stop])


# What stands on it ---------------------------------------------------------------------------------------------------


def test_the_manifest_names_who_what_and_when(lorry: Lorry) -> None:
    value = told(lorry)

    assert (value.stop, value.stops, value.draft) == (2, 2, True)
    assert value.sender.name == "Wärmebrücke Musterstadt e. V."
    assert value.sender.address == ("Musterweg 12, 44147 Dortmund, Deutschland",)
    assert value.sender.contact == "Sabine Krüger · +49 231 5550100"
    assert (value.consignee.name, value.consignee.edrpou) == ("БФ «Тепла оселя»", "32855961")
    assert value.vehicle.plates == ("DO-GW 2031", "DO-GW 2032")
    assert value.vehicle.carrier == "Spedition Musterlog GmbH, Unna"
    assert value.vehicle.seals == ("DE 004512", "DE 004513")
    assert value.departure.at is not None
    assert (value.departure.at.hour, value.arrival.at and value.arrival.at.hour) == (7, 8)
    assert value.arrival.place == "Житомир"
    assert "Краковець" in value.crossing


def test_an_address_stands_in_the_order_of_its_country(lorry: Lorry) -> None:
    [row, *_] = lorry.warehouse.ask(stops_of, lorry.id)
    lorry.warehouse.do(edit_party, row.partner_id, name="Фонд", name_latin="", name_de="Stiftung", country="UA",
                       street="вул. Нова, 1", postcode="10001", town="Житомир")  # fmt: skip

    consignee = told(lorry, 0).consignee
    assert consignee.address == ("вул. Нова, 1, Житомир, 10001, Україна",)
    assert (consignee.name, consignee.latin_name) == ("Фонд", "Stiftung")


def test_lines_are_merged_by_article_condition_and_month(lorry: Lorry) -> None:
    lines = {line.names["en"]: line for line in told(lorry).lines}

    assert lines["Wool blankets"].quantity_milli == 40 * PIECE
    assert lines["Wool blankets"].pallets == ("P-0001",)
    tins = lines["Tinned soup 800 g"]
    assert (tins.quantity_milli, tins.expires) == (58 * PIECE, date(2028, 5, 12))
    assert tins.net_g == 58 * 800
    assert tins.value_cents == 58 * 120


def test_danger_and_temperature_are_written_as_drivers_read_them(lorry: Lorry) -> None:
    wool = lorry.warehouse.article("woll")
    lorry.warehouse.do(edit_article, wool, un_number="3480", temperature="2-8")
    [line] = [line for line in told(lorry).lines if line.names["en"] == "Wool blankets"]
    assert (line.un_number, line.temperature) == ("UN 3480", "2–8\u00a0°C")


def test_medicines_keep_batch_and_day_apart(lorry: Lorry) -> None:
    warehouse = lorry.warehouse
    article = unknown_article(warehouse, "Zitrone")
    warehouse.do(_categorise, article, "MED_DRUG")
    for batch in ("A", "B"):
        warehouse.receive("Zitrone", loose=1, batch=batch, expires=date(2029, 1, 10))
    lorry.do(promising.add_quantity, lorry.stops[0], article, 2 * PIECE)

    found = [line for line in told(lorry, 0).lines if line.article_id == article]
    assert [line.batch for line in found] == ["A", "B"]


def _categorise(session: Session, article: int, category: str) -> int:
    return record(session, Entry("edit_article", edits=(Edit("article", article, "category_key", category),)))


def test_totals_equal_the_sums_the_gauges_and_the_packages(lorry: Lorry) -> None:
    both = [told(lorry, stop) for stop in (0, 1)]
    sums = lorry.warehouse.ask(plan_of, lorry.id).gauges

    lines = [line for value in both for line in value.lines]
    assert sum(line.gross_g or 0 for line in lines) == sums.gross_g == 4 * 35_000 - 35_000 + 2 * 42_000 + 25_000 + 8_000
    assert sum(line.net_g or 0 for line in lines) == sums.net_g
    assert sum(line.value_cents or 0 for line in lines) == sums.value_cents
    for value in both:
        packages = sum(pallet.gross_g or 0 for pallet in value.packages) + sum(box.gross_g or 0 for box in value.loose)
        assert packages == sum(line.gross_g or 0 for line in value.lines)


def test_each_pallet_lists_its_boxes_and_loose_goods_come_last(lorry: Lorry) -> None:
    value = told(lorry)
    [pallet] = value.packages
    assert (pallet.number, [box.number for box in pallet.boxes]) == ("P-0001", ["1", "4"])
    assert pallet.gross_g == 35_000 + 42_000 + 25_000
    assert [box.number for box in value.loose] == ["2", ""]
    assert (value.pallet_count, value.box_count) == (1, 3)


def test_what_was_shipped_stays_on_the_paper_whatever_happens_later(lorry: Lorry) -> None:
    before = told(lorry)
    lorry.depart()
    assert told(lorry) == before
    lorry.arrive(0)
    lorry.arrive(1)
    arrived = told(lorry)
    lorry.confirm(Difference(30 * PIECE, "missing", last_lot(lorry.warehouse) - 2), stop=1)

    shipped = replace(arrived, arrival=before.arrival)
    assert shipped == before
    assert told(lorry) == arrived


def test_without_an_organisation_the_warehouse_sends(warehouse: Warehouse) -> None:
    warehouse.receive("woll", [20])
    found = new_lorry(warehouse)
    found.add("1")
    assert told(found, 0).sender.name == "Dortmund"
    assert told(found, 0).vehicle.carrier == "Dortmund"


# Versions ------------------------------------------------------------------------------------------------------------


def test_an_unchanged_paper_is_answered_again_with_the_same_bytes(lorry: Lorry) -> None:
    first = issue(lorry)
    read = lorry.warehouse.ask(issued_papers.paper_bytes, first)

    assert issue(lorry) == first
    assert lorry.warehouse.ask(issued_papers.paper_bytes, first) == read
    found = lorry.warehouse.ask(issued_papers.issued_paper, first)
    assert (found.revision, found.pages, found.languages) == (
        1,
        len(PdfReader(BytesIO(read)).pages),
        ("de", "uk", "en"),
    )


def test_a_changed_load_makes_the_next_version_and_outdates_what_was_printed(lorry: Lorry) -> None:
    first = issue(lorry)
    assert row(lorry).state is PaperState.READY
    lorry.warehouse.do(issued_papers.mark_printed, first)
    assert (row(lorry).state, row(lorry).printed_by) == (PaperState.PRINTED, "Olena")

    lorry.do(promising.release_packages, [lorry.warehouse.package("2")])
    assert (row(lorry).state, row(lorry).revision, row(lorry).printed_revision) == (PaperState.OUTDATED, 2, 1)

    second = issue(lorry)
    versions = lorry.warehouse.ask(issued_papers.issued_papers, lorry.id)
    assert [(found.id, found.revision, found.newest) for found in versions] == [(first, 1, False), (second, 2, True)]
    assert row(lorry).state is PaperState.OUTDATED
    lorry.warehouse.do(issued_papers.mark_printed, second)
    assert row(lorry).state is PaperState.PRINTED


def test_a_weight_corrected_after_printing_outdates_the_paper(lorry: Lorry) -> None:
    lorry.warehouse.do(issued_papers.mark_printed, issue(lorry))
    lorry.warehouse.do(paper_gaps.fill_in, "place", lorry.warehouse.package("2"), "gross_g", 36_000)
    assert row(lorry).state is PaperState.OUTDATED
    assert row(lorry, 0).state is PaperState.READY


def test_going_back_to_what_was_printed_is_current_only_as_a_new_version(lorry: Lorry) -> None:
    lorry.warehouse.do(issued_papers.mark_printed, issue(lorry))
    lorry.do(promising.release_packages, [lorry.warehouse.package("2")])
    lorry.undo()
    assert row(lorry).state is PaperState.PRINTED


def test_the_preview_shows_the_bytes_that_print(lorry: Lorry) -> None:
    shown = lorry.warehouse.ask(papers.preview, lorry.id, lorry.stops[1], "manifest")
    assert shown == lorry.warehouse.ask(issued_papers.paper_bytes, issue(lorry))
    assert lorry.warehouse.ask(papers.preview, lorry.id, lorry.stops[1], "manifest") == shown


def test_another_language_is_another_version(lorry: Lorry) -> None:
    issue(lorry)
    second = lorry.do(papers.issue, lorry.stops[1], "manifest", ["uk", "en"])
    assert lorry.warehouse.ask(issued_papers.issued_paper, second).revision == 2
    assert issue(lorry) == second


def test_a_scanned_paper_tells_whether_it_is_the_newest(lorry: Lorry) -> None:
    code = lorry.warehouse.ask(issued_papers.issued_paper, issue(lorry)).code
    assert lorry.warehouse.ask(issued_papers.find_paper, int(code[2:-1])).newest
    with pytest.raises(NotFound):
        lorry.warehouse.ask(issued_papers.find_paper, 99)


def test_unknown_papers_are_refused(lorry: Lorry) -> None:
    with pytest.raises(NotFound):
        lorry.do(papers.issue, lorry.stops[0], "waybill")
    for question in (issued_papers.issued_paper, issued_papers.paper_bytes):
        with pytest.raises(NotFound):
            lorry.warehouse.ask(question, 99)


# What is missing -----------------------------------------------------------------------------------------------------


def test_a_complete_paper_has_no_gaps(lorry: Lorry) -> None:
    assert gaps(told(lorry)) == ()
    assert [one.state for one in lorry.warehouse.ask(papers.papers, lorry.id)] == [PaperState.READY] * 2
    assert all(one.done for one in lorry.warehouse.ask(papers.papers, lorry.id))


def test_a_missing_aid_code_waits_for_somebody_else(lorry: Lorry) -> None:
    lorry.warehouse.do(transports.edit_stop, lorry.stops[1], aid_code="")
    found = row(lorry)
    assert found.state is PaperState.WAITING
    [gap] = found.gaps
    assert (gap.table, gap.row_id, gap.field) == ("stop", lorry.stops[1], "aid_code")
    lorry.warehouse.do(paper_gaps.fill_in, gap.table, gap.row_id, gap.field, "0000-2")
    assert row(lorry).state is PaperState.READY


def test_every_gap_says_where_it_is_filled_in_and_is_closed_there(lorry: Lorry) -> None:
    warehouse = lorry.warehouse
    article = unknown_article(warehouse)
    warehouse.receive("Kabelrollen", [4])
    lorry.add("6", stop=0)
    lorry.do(transports.edit_transport, plate="", trailer_plate="", drivers="", crossing_key=None)
    with pytest.raises(PaperHasGaps):
        issue(lorry, 0)
    answers = {"name_uk": "Зразковий дріт на шпулях", "name_en": "Sample wire on spools", "net_g": 900,
               "value_cents": 1500,
               "gross_g": 5_000, "plate": "DO-X 1", "drivers": "Ганна Зразкова", "crossing_key": "PL-DOR"}  # fmt: skip

    found = row(lorry, 0)
    assert found.state is PaperState.FILL_IN
    for gap in found.gaps:
        warehouse.do(paper_gaps.fill_in, gap.table, gap.row_id, gap.field, answers[gap.field])

    assert row(lorry, 0).state is PaperState.READY
    assert {gap.row_id for gap in found.gaps if gap.table == "article"} == {article}
    assert warehouse.article("Sample wire on spools") == article


def test_a_draft_is_shown_while_something_is_missing(lorry: Lorry) -> None:
    lorry.warehouse.do(paper_gaps.fill_in, "article", lorry.warehouse.article("testsuppe"), "name_uk", "")
    text = PdfReader(BytesIO(lorry.warehouse.ask(papers.preview, lorry.id, lorry.stops[1], "manifest"))).pages[0]
    assert "ENTWURF" in text.extract_text()


def test_what_is_known_only_at_the_ramp_does_not_keep_a_paper_from_being_issued(lorry: Lorry) -> None:
    lorry.do(transports.edit_transport, drivers="", plate="")
    paper = lorry.warehouse.do(papers.issue, lorry.id, lorry.stops[1], "manifest")
    text = PdfReader(BytesIO(lorry.warehouse.ask(issued_papers.paper_bytes, paper))).pages[0].extract_text()
    assert "ENTWURF" not in text
    assert "________" in text
    assert "drivers" in {gap.kind for gap in row(lorry, 1).gaps}


def test_only_what_papers_lack_is_filled_in(lorry: Lorry) -> None:
    with pytest.raises(ValueError, match="status"):
        lorry.warehouse.do(paper_gaps.fill_in, "transport", lorry.id, "status", "confirmed")


def test_a_stop_outside_ukraine_asks_for_no_aid_code(warehouse: Warehouse) -> None:
    hub = NewParty("partner", "Punkt Przykładowy", town="Zabrze", country="PL")
    warehouse.receive("woll", [20], gross_g=30_000, condition="new")
    found = new_lorry(warehouse, to=warehouse.do(add_parties, [hub]))
    found.do(transports.edit_transport, plate="DO-X 1", drivers="Uwe Beispiel")
    warehouse.do(transports.edit_stop, found.stops[0], arrives_at=DEPARTS)
    found.add("1")

    assert row(found, 0).languages == ("de", "en")
    assert row(found, 0).state is PaperState.READY


def test_a_stop_without_goods_has_no_papers_yet(warehouse: Warehouse) -> None:
    found = new_lorry(warehouse, to=partners(warehouse))
    assert warehouse.ask(papers.papers, found.id) == []


def test_a_loaded_pallet_stands_on_the_paper_as_before(lorry: Lorry) -> None:
    before = told(lorry)
    lorry.do(loading.load_packages, [lorry.warehouse.package("P-0001")])
    assert told(lorry) == before


def test_letters_the_type_does_not_have_are_named_before_printing(lorry: Lorry) -> None:
    lorry.do(transports.edit_transport, drivers="山田 Beispiel")
    assert row(lorry).state is PaperState.FILL_IN
    assert [(gap.kind, gap.text) for gap in row(lorry).gaps] == [("letters", "山田 Beispiel")]
    with pytest.raises(PaperHasGaps):
        issue(lorry)


def test_the_papers_carry_our_logo_and_who_signs_and_a_new_logo_outdates_none(lorry: Lorry) -> None:
    lorry.warehouse.do(office.set_signature, "Sabine Krüger")
    lorry.warehouse.do(office.set_logo, base64.b64encode(LOGO).decode())
    assert told(lorry).logo == LOGO
    assert told(lorry).signatures.sender == "Sabine Krüger"
    lorry.warehouse.do(issued_papers.mark_printed, issue(lorry))
    assert row(lorry).state is PaperState.PRINTED
    lorry.warehouse.do(office.set_logo, "")
    assert row(lorry).state is PaperState.PRINTED
    lorry.warehouse.do(office.set_signature, "Olena Kowalenko")
    assert row(lorry).state is PaperState.OUTDATED


def test_an_outdated_print_stops_the_departure_until_it_is_printed_anew(lorry: Lorry) -> None:
    first = issue(lorry)
    lorry.warehouse.do(issued_papers.mark_printed, first)
    assert "R-DC-1" not in {one.rule for one in problems(lorry.warehouse.ask(checked_plan, lorry.id), "departure")}
    lorry.warehouse.receive("woll", loose=3)
    lorry.do(promising.add_quantity, lorry.stops[1], lorry.warehouse.article("woll"), 3_000)

    found = problems(lorry.warehouse.ask(checked_plan, lorry.id), "departure")
    [outdated] = [one for one in found if one.rule == "R-DC-1"]
    assert (outdated.stop_id, outdated.facts["printed"], outdated.facts["wanted"]) == (lorry.stops[1], 1, 2)

    lorry.warehouse.do(issued_papers.mark_printed, issue(lorry))
    assert "R-DC-1" not in {one.rule for one in problems(lorry.warehouse.ask(checked_plan, lorry.id), "departure")}
