"""The reports count what happened and was not undone, each thing once, and say what nobody weighed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import pytest
from lorry import PIECE, Lorry, last_lot, new_lorry, pallet_of, partners, soup, unknown_article
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.domain.days import NotADay
from aidhub.domain.periods import (
    Period,
    PeriodBackwards,
    StepUnit,
    last_12_months,
    last_year,
    read_period,
    this_year,
)
from aidhub.messages import sentence
from aidhub.services import report_measures, reports
from aidhub.services.manifests import manifest_of
from aidhub.services.moving import split
from aidhub.services.paper_gaps import fill_in
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.reboxing import rebox
from aidhub.services.receipt import Difference
from aidhub.services.receiving import BoxOf, Received, receive
from aidhub.services.transport_steps import step_back
from aidhub.services.undo import redo, undo

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))


@dataclass
class Dated(Warehouse):
    """A warehouse in which things are done on the day that was named last."""

    at: datetime = datetime(2026, 1, 1, tzinfo=UTC)

    def on(self, moment: str) -> Dated:
        self.at = datetime.fromisoformat(moment).replace(tzinfo=UTC)
        return self

    def do(self, deed: Any, *args: Any, **kwargs: Any) -> Any:
        return super().do(_then, self.at, deed, *args, **kwargs)

    def ask(self, question: Any, *args: Any, **kwargs: Any) -> Any:
        return super().ask(_then, self.at, question, *args, **kwargs)


def _then(session: Session, at: datetime, deed: Any, *args: Any, **kwargs: Any) -> Any:
    session.info["at"] = at
    return deed(session, *args, **kwargs)


@pytest.fixture
def past(warehouse: Warehouse) -> Dated:
    """A warehouse with soup of 800 g and blankets of 1.5 kg as articles, and two partners."""
    made = Dated(warehouse.database, warehouse.person, warehouse.site).on("2026-01-10T09:00")
    soup(made)
    partners(made)
    return made


def ship(past: Dated, day: str, *boxes: str, to: int = 1, stops: tuple[tuple[str, ...], ...] = ()) -> Lorry:
    """Let a lorry leave with boxes on a day."""
    past.on(f"{day}T08:00")
    lorry = new_lorry(past, to=[1, 2] if stops else [to])
    for stop, codes in enumerate(stops or (boxes,)):
        lorry.add(*codes, stop=stop)
    lorry.depart()
    return lorry


# Tonnes by partner and month -----------------------------------------------------------------------------------------


def test_what_left_is_summed_by_partner_and_month(past: Dated) -> None:
    past.receive("woll", [20, 20, 20, 20], gross_g=31_000)
    ship(past, "2026-02-03", "1")
    ship(past, "2026-02-20", "2")
    ship(past, "2026-05-01", stops=(("3",), ("4",)))

    found = past.ask(reports.by_partner, YEAR)
    lviv, zhytomyr = found.rows
    assert (lviv.partner.city["en"], lviv.transports, lviv.total_g) == ("Lviv", 3, 93_000)
    assert lviv.grams == (0, 62_000, 0, 0, 31_000, 0, 0, 0, 0, 0, 0, 0)
    assert (zhytomyr.transports, zhytomyr.total_g) == (1, 31_000)
    assert (found.transports, found.unweighed) == (3, 0)
    assert [(step.unit, step.month) for step in found.steps] == [(StepUnit.MONTH, month) for month in range(1, 13)]


def test_a_period_holds_its_first_and_its_last_day_by_the_clock_of_the_office(past: Dated) -> None:
    past.receive("woll", [20, 20, 20], gross_g=31_000)
    for moment, box in (("2026-03-31T21:59", "1"), ("2026-03-31T22:00", "2"), ("2026-04-30T22:00", "3")):
        past.on(moment)
        lorry = new_lorry(past, to=[1])
        lorry.add(box)
        lorry.depart()
    april = past.ask(reports.by_partner, Period(date(2026, 4, 1), date(2026, 4, 30)))
    assert (april.rows[0].total_g, april.transports) == (31_000, 1)


def test_a_departure_that_was_undone_counts_no_more_and_once_when_it_is_done_again(past: Dated) -> None:
    past.receive("woll", [20, 20], gross_g=31_000)
    ship(past, "2026-02-03", "1")
    gone = ship(past, "2026-03-03", "2")
    gone.undo()
    assert past.ask(reports.by_partner, YEAR).rows[0].total_g == 31_000
    past.do(redo)
    assert past.ask(reports.by_partner, YEAR).rows[0].total_g == 62_000
    past.do(step_back, gone.id, "a slip")
    gone.depart()
    found = past.ask(reports.by_partner, YEAR)
    assert (found.rows[0].total_g, found.transports) == (62_000, 2)


def test_what_is_only_promised_or_loaded_was_not_shipped(past: Dated) -> None:
    past.receive("woll", [20, 20], gross_g=31_000)
    lorry = new_lorry(past, to=[1])
    lorry.add("1", "2")
    lorry.load("1")
    assert past.ask(reports.by_partner, YEAR).rows == ()


def test_the_report_weighs_what_the_manifest_weighs_but_for_the_pallets(past: Dated) -> None:
    past.receive("woll", [20, 20], gross_g=31_000)
    past.receive("testsuppe", [24], gross_g=20_000, condition="new", expires=date(2028, 5, 31))
    past.receive("testsuppe", loose=10, condition="new", expires=date(2028, 5, 31))
    pallet = pallet_of(past, "1", "2")
    past.on("2026-04-01T08:00")
    lorry = new_lorry(past, to=[1])
    lorry.add(pallet, "3")
    lorry.add_pieces("testsuppe", 10)
    lorry.depart()

    manifest = past.ask(manifest_of, lorry.id, lorry.stops[0])
    gross = sum(line.gross_g or 0 for line in manifest.lines)
    tare = sum(one.gross_g or 0 for one in manifest.packages) - 62_000
    assert past.ask(reports.by_partner, YEAR).rows[0].total_g == gross - tare == 90_000


def test_what_nobody_weighed_is_counted_and_said(past: Dated) -> None:
    unknown_article(past)
    past.receive("Kabelrollen", [4, 4])
    past.receive("woll", [20])
    lorry = ship(past, "2026-02-03", "1", "2", "3")
    [row] = past.ask(reports.by_partner, YEAR).rows
    assert (row.total_g, row.unweighed) == (30_000, 1)
    assert lorry.status == "on_the_way"


def test_long_periods_are_cut_into_quarters_and_years(past: Dated) -> None:
    past.receive("woll", [20], gross_g=31_000)
    ship(past, "2026-05-03", "1")
    quarters = past.ask(reports.by_partner, Period(date(2025, 2, 1), date(2026, 6, 30)))
    assert [(step.year, step.number) for step in quarters.steps] == [
        (2025, 1), (2025, 2), (2025, 3), (2025, 4), (2026, 1), (2026, 2)
    ]  # fmt: skip
    assert quarters.rows[0].grams == (0, 0, 0, 0, 0, 31_000)
    years = past.ask(reports.by_partner, Period(date(2020, 2, 1), date(2026, 6, 30)))
    assert [step.year for step in years.steps] == [2026]
    past.receive("woll", [20], gross_g=31_000)
    ship(past, "2028-05-03", "2")
    years = past.ask(reports.by_partner, Period(date(1950, 1, 1), date(2150, 12, 31)))
    assert [(step.year, years.rows[0].grams[at]) for at, step in enumerate(years.steps)] == [
        (2026, 31_000), (2027, 0), (2028, 31_000)
    ]  # fmt: skip


# Categories ----------------------------------------------------------------------------------------------------------


def test_categories_tell_what_left_and_what_is_here(past: Dated) -> None:
    past.receive("woll", [20, 20], gross_g=31_000)
    past.receive("testsuppe", loose=100, condition="new", expires=date(2028, 5, 31))
    ship(past, "2026-02-03", "1")
    found = past.ask(reports.by_category, YEAR)
    by_name = {row.names["en"]: row for row in found.rows}
    blankets = next(row for name, row in by_name.items() if "lanket" in name)
    tins = next(row for row in found.rows if row is not blankets)
    assert (blankets.shipped.grams, blankets.stock.grams) == (31_000, 31_000)
    assert (tins.shipped.portions, tins.stock.grams) == (0, 80_000)
    assert (found.shipped.grams, found.stock.grams) == (31_000, 111_000)


def test_goods_that_share_a_box_share_its_weight(past: Dated) -> None:
    past.receive("woll", [20], gross_g=36_000)
    past.receive("testsuppe", loose=10, condition="new", expires=date(2028, 5, 31))
    past.do(split, last_lot(past), past.shelf("A-01-1"), 10 * PIECE, past.package("1"))
    found = past.ask(reports.by_category, YEAR)
    weights = sorted(row.stock.grams for row in found.rows)
    assert sum(weights) == 36_000
    assert weights[0] == round(36_000 * 8 / 38)


# Donors --------------------------------------------------------------------------------------------------------------


@pytest.fixture
def donors(past: Dated) -> list[int]:
    school = NewParty("donor", "Grundschule am Beispielweg", street="Beispielweg 3", postcode="44147", town="Dortmund",
                      country="DE")  # fmt: skip
    return [int(id_) for id_ in past.do(add_parties, [school, NewParty("donor", "Bäckerei Sonnenkorn")])]


def test_donors_are_thanked_for_what_they_gave_in_the_period(past: Dated, donors: list[int]) -> None:
    school, bakery = donors
    past.on("2026-02-01T10:00").receive("woll", [20, 20], gross_g=31_000, donor_id=school)
    past.on("2026-03-01T10:00").receive("woll", loose=10, donor_id=school)
    past.on("2026-04-01T10:00").receive("woll", [20], gross_g=31_000)
    past.on("2027-04-01T10:00").receive("woll", [20], gross_g=31_000, donor_id=bakery)

    found = past.ask(reports.by_donor, YEAR)
    first, nameless = found.rows
    assert first.donor is not None
    assert (first.donor.name, first.street, first.postcode, first.town) == (
        "Grundschule am Beispielweg", "Beispielweg 3", "44147", "Dortmund"
    )  # fmt: skip
    assert (first.gifts, first.boxes, first.grams, first.last) == (2, 2, 77_000, date(2026, 3, 1))
    assert (nameless.donor, nameless.gifts, nameless.grams) == (None, 1, 31_000)
    assert (found.gifts, found.sum.grams) == (3, 108_000)


def test_one_receipt_of_two_donors_is_a_gift_of_each(past: Dated, donors: list[int]) -> None:
    lines = [Received(past.article("woll"), boxes=(BoxOf(20 * PIECE, 31_000),), donor_id=donor) for donor in donors]
    entry = past.on("2026-02-01T10:00").do(receive, lines, past.shelf("A-01-1"))
    found = past.ask(reports.by_donor, YEAR)
    assert [(row.gifts, row.grams) for row in found.rows] == [(1, 31_000), (1, 31_000)]
    past.do(undo, entry)
    assert past.ask(reports.by_donor, YEAR).rows == ()


def test_a_gift_weighs_what_came_whatever_becomes_of_its_box(past: Dated, donors: list[int]) -> None:
    past.on("2026-02-01T10:00").receive("woll", [20], gross_g=13_000, donor_id=donors[0])
    past.do(fill_in, "place", past.package("1"), "gross_g", 31_000)
    past.on("2026-02-02T10:00")
    lorry = new_lorry(past, to=[1])
    lorry.add_pieces("woll", 5)
    assert past.do(rebox, lorry.id)
    assert past.ask(reports.by_donor, YEAR).rows[0].grams == 31_000
    stock = past.ask(reports.by_category, YEAR).stock
    assert stock.grams == 31_000


# Differences ---------------------------------------------------------------------------------------------------------


def test_differences_are_listed_with_their_reasons_until_they_are_undone(past: Dated) -> None:
    past.receive("woll", [20, 20], gross_g=31_000)
    lot = last_lot(past)
    lorry = ship(past, "2026-02-03", stops=(("1",), ("2",)))
    lorry.arrive(0)
    lorry.arrive(1)
    past.on("2026-02-10T10:00")
    lorry.confirm(Difference(15 * PIECE, "damaged", lot, note="Wasser"), stop=0)
    confirmed = lorry.confirm(stop=1)

    found = past.ask(reports.differences, YEAR)
    [row] = found.rows
    assert (row.partner.city["en"], row.names["en"], row.unit["en"]) == ("Lviv", "Wool blankets", "pc")
    assert (row.sent_milli, row.received_milli, row.reason, row.note, row.day) == (
        20 * PIECE, 15 * PIECE, "damaged", "Wasser", date(2026, 2, 10)
    )  # fmt: skip
    assert (found.receipts, found.as_sent, found.count("damaged"), found.count("missing")) == (2, 1, 1, 0)
    assert past.ask(reports.by_partner, YEAR).rows[0].total_g == 31_000

    past.do(undo, confirmed)
    past.do(undo)
    assert past.ask(reports.differences, YEAR).receipts == 0
    past.do(redo)
    again = past.ask(reports.differences, YEAR)
    assert (again.receipts, again.rows[0].reason, again.rows[0].transport) == (1, "damaged", row.transport)


# Time in stock -------------------------------------------------------------------------------------------------------


def test_days_in_stock_are_counted_from_the_receipt_to_the_departure_or_today(past: Dated) -> None:
    for day, box in (("2026-01-10", 20), ("2026-02-10", 20), ("2026-03-12", 20), ("2026-04-01", 20)):
        past.on(f"{day}T10:00").receive("woll", [box], gross_g=31_000)
    past.receive("testsuppe", loose=10, condition="new", expires=date(2028, 5, 31))
    ship(past, "2026-03-20", "1", "2")
    past.on("2026-04-11T10:00")

    found = past.ask(reports.time_in_stock, YEAR)
    assert (found.total.left, found.total.left_median) == (2, 69)
    assert (found.total.here, found.total.here_median, found.total.here_longest) == (3, 10, 30)
    assert (found.left, found.here) == ((0, 2, 0, 0, 0), (2, 1, 0, 0, 0))
    blankets = next(row for row in found.rows if row.left)
    assert (blankets.here, blankets.here_longest) == (2, 30)
    tins = next(row for row in found.rows if not row.left)
    assert (tins.left_median, tins.here_median) == (None, 10)


# Periods -------------------------------------------------------------------------------------------------------------


def test_usual_periods() -> None:
    day = date(2026, 3, 15)
    assert this_year(day) == Period(date(2026, 1, 1), day)
    assert last_year(day) == Period(date(2025, 1, 1), date(2025, 12, 31))
    assert last_12_months(day) == Period(date(2025, 4, 1), day)
    assert len(last_12_months(day).steps()) == 12
    assert last_12_months(date(2026, 12, 1)).first == date(2026, 1, 1)


def test_periods_are_read_as_people_type_them() -> None:
    assert read_period("03/2026", "31.05.2026") == Period(date(2026, 3, 1), date(2026, 5, 31))
    assert read_period("2025", "März 2026") == Period(date(2025, 1, 1), date(2026, 3, 31))
    with pytest.raises(PeriodBackwards) as refused:
        read_period("05/2026", "03/2026")
    assert sentence(refused.value) == "31 Mar 2026 is before 1 May 2026. Swap the two days."
    for text in ("bald", "0001", "9999", ""):
        with pytest.raises(NotADay):
            read_period(text, "2026")


def test_an_empty_warehouse_has_no_reports_yet(past: Dated) -> None:
    assert not past.ask(report_measures.has_begun)
    assert past.ask(reports.by_partner, YEAR).rows == ()
    assert past.ask(reports.by_category, YEAR).rows == ()
    assert past.ask(reports.by_donor, YEAR).rows == ()
    assert past.ask(reports.differences, YEAR).rows == ()
    assert past.ask(reports.time_in_stock, YEAR).total.left == 0
    past.receive("woll", [20])
    assert past.ask(report_measures.has_begun)
