"""The reports in the words of the language in use: one value for the screen, the spreadsheet and the paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from aidhub.documents.report import Report, ReportColumn, Value
from aidhub.domain.charts import Chart, Kind, Series
from aidhub.domain.names import name_in, unit_in
from aidhub.domain.periods import Period, Step, StepUnit
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services import reports
from aidhub.services.count_report import CountReport, count_differences
from aidhub.services.count_rows import DIFFERENCES
from aidhub.services.reports import (
    AGES,
    REASONS,
    Answer,
    CategoryReport,
    DifferenceReport,
    DonorReport,
    Named,
    PartnerReport,
    StayReport,
)
from aidhub.ui.text import Text

TONNES_FROM_G = 10_000_000
MOST_SERIES, MOST_BARS = 5, 9
"""What a chart shows one by one; all others are one more."""


@dataclass(frozen=True, slots=True)
class Kindred:
    """One of the reports: its words, its question, how it is presented, and what is said where it is empty.

    ``name_at`` is the column of names, which takes the room that others leave.
    """

    title: Text
    question: Callable[..., Any]
    present: Callable[[Answer], Report]
    nothing: Text
    name_at: int = 0


# Weights -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Scale:
    """Kilograms, or tonnes where there are many."""

    unit: str
    grams: int
    decimals: int

    def __call__(self, grams: int) -> Decimal:
        return Decimal(grams) / self.grams


def _scale(highest_g: int) -> _Scale:
    if highest_g >= TONNES_FROM_G:
        return _Scale(translate("Reports", "t"), 1_000_000, 2)
    return _Scale(translate("Reports", "kg"), 1_000, 1)


def _unweighed(count: int) -> list[str]:
    if not count:
        return []
    return [
        translate_plural(
            "Reports",
            "{count} lot has no known weight and counts as nothing.",
            "{count} lots have no known weight and count as nothing.",
            count,
        )
    ]


def _weight_words() -> str:
    return translate("Reports", "Weights are those of the goods with their boxes, without pallets.")


# Words ---------------------------------------------------------------------------------------------------------------


def period_words(period: Period) -> str:
    """Say from when to when."""
    return translate("Reports", "{first} to {last}", first=spoken().day(period.first), last=spoken().day(period.last))


def step_words(step: Step) -> str:
    """Name a month, quarter or year, in short."""
    if step.unit is StepUnit.YEAR:
        return str(step.year)
    short = f"{step.year % 100:02}"
    if step.unit is StepUnit.QUARTER:
        return translate("Reports", "Q{number}/{year}", number=step.number, year=short)
    return f"{step.month:02}/{short}"


def _step_head(unit: StepUnit) -> str:
    heads = {
        StepUnit.MONTH: translate("Reports", "Month"),
        StepUnit.QUARTER: translate("Reports", "Quarter"),
        StepUnit.YEAR: translate("Reports", "Year"),
    }
    return heads[unit]


def _city(party: Named) -> str:
    return name_in(party.city, spoken().code) if party.city else ""


def _called(party: Named) -> str:
    return _city(party) or party.name


def reason_words(reason: str) -> str:
    """Say why something was not received as it was sent."""
    words = {
        "missing": translate("Reports", "missing"),
        "damaged": translate("Reports", "damaged"),
        "exchanged": translate("Reports", "exchanged"),
        "surplus": translate("Reports", "surplus"),
    }
    return words.get(reason, reason)


def _figures(heading: str, decimals: int | None = 0) -> ReportColumn:
    return ReportColumn(heading, is_number=True, decimals=decimals)


def _report(answer: Answer, title: str, made_on: Any, **parts: Any) -> Report:
    return Report(title, period_words(answer.found.period), answer.sender, made_on=made_on, **parts)


# Tonnes by partner and month -----------------------------------------------------------------------------------------


def present_partners(answer: Answer) -> Report:
    """Present what left, by partner and month."""
    found: PartnerReport = answer.found
    scale = _scale(sum(row.total_g for row in found.rows))
    heads = [step_words(step) for step in found.steps]
    columns = (
        ReportColumn(translate("Reports", "Partner")),
        ReportColumn(translate("Reports", "City")),
        _figures(translate("Reports", "Transports")),
        *(_figures(head, scale.decimals) for head in heads),
        _figures(translate("Reports", "Total, {unit}", unit=scale.unit), scale.decimals),
    )
    rows = tuple(
        (row.partner.name, _city(row.partner), row.transports, *map(scale, row.grams), scale(row.total_g))
        for row in found.rows
    )
    by_step = [sum(row.grams[at] for row in found.rows) for at in range(len(found.steps))]
    total = (translate("Reports", "Total"), "", found.transports, *map(scale, by_step), scale(sum(by_step)))
    notes = (
        translate("Reports", "Shipped is what transports left with, less what was undone, on the day of departure."),
        _weight_words(),
        *_unweighed(found.unweighed),
    )
    return _report(
        answer, partners_title(), found.period.last, notes=notes, chart=_partner_chart(found, scale, heads),
        columns=columns, rows=rows, sums=total if rows else None,
    )  # fmt: skip


def _partner_chart(found: PartnerReport, scale: _Scale, heads: Sequence[str]) -> Chart | None:
    if not found.rows:
        return None
    first = found.rows if len(found.rows) <= MOST_SERIES else found.rows[: MOST_SERIES - 1]
    series = [Series(_called(row.partner), tuple(map(scale, row.grams))) for row in first]
    if rest := found.rows[len(first) :]:
        sums = tuple(scale(sum(row.grams[at] for row in rest)) for at in range(len(heads)))
        series.append(Series(translate("Reports", "Others"), sums))
    return Chart(
        translate("Reports", "Shipped"), tuple(heads), tuple(series), label_name=_step_head(found.period.unit()),
        note=_unit_note(scale), unit=scale.unit, decimals=scale.decimals,
    )  # fmt: skip


def _unit_note(scale: _Scale) -> str:
    return translate("Reports", "in {unit}", unit=scale.unit)


def partners_title() -> str:
    """Name the report of partners."""
    return translate("Reports", "Tonnes by partner and month")


# Categories ----------------------------------------------------------------------------------------------------------


def present_categories(answer: Answer) -> Report:
    """Present what left and what is here, by category."""
    found: CategoryReport = answer.found
    scale = _scale(found.shipped.grams + found.stock.grams)
    columns = (
        ReportColumn(translate("Reports", "Category")),
        _figures(translate("Reports", "Shipped, {unit}", unit=scale.unit), scale.decimals),
        _figures(translate("Reports", "of which lots without weight")),
        _figures(translate("Reports", "In stock, {unit}", unit=scale.unit), scale.decimals),
        _figures(translate("Reports", "of which lots without weight")),
    )
    rows = tuple(
        (
            name_in(row.names, spoken().code),
            scale(row.shipped.grams),
            row.shipped.unweighed,
            scale(row.stock.grams),
            row.stock.unweighed,
        )
        for row in found.rows
    )
    total = (
        translate("Reports", "Total"), scale(found.shipped.grams), found.shipped.unweighed, scale(found.stock.grams),
        found.stock.unweighed,
    )  # fmt: skip
    notes = (
        translate("Reports", "In stock is what lies in the warehouse on {day}.", day=spoken().day(found.today)),
        translate("Reports", "Shipped is what transports left with, less what was undone, on the day of departure."),
        _weight_words(),
        *_unweighed(found.shipped.unweighed + found.stock.unweighed),
    )
    return _report(
        answer, categories_title(), found.today, notes=notes, chart=_category_chart(found, scale), columns=columns,
        rows=rows, sums=total if rows else None,
    )  # fmt: skip


def _category_chart(found: CategoryReport, scale: _Scale) -> Chart | None:
    if not found.rows:
        return None
    by_weight = sorted(found.rows, key=lambda row: -(row.shipped.grams + row.stock.grams))
    first = by_weight if len(by_weight) <= MOST_BARS else by_weight[: MOST_BARS - 1]
    labels = [name_in(row.names, spoken().code) for row in first]
    left, here = [row.shipped.grams for row in first], [row.stock.grams for row in first]
    if rest := by_weight[len(first) :]:
        labels.append(translate("Reports", "Others"))
        left.append(sum(row.shipped.grams for row in rest))
        here.append(sum(row.stock.grams for row in rest))
    return Chart(
        translate("Reports", "Shipped and in stock"),
        tuple(labels),
        (
            Series(translate("Reports", "Shipped"), tuple(map(scale, left))),
            Series(translate("Reports", "In stock"), tuple(map(scale, here))),
        ),
        label_name=translate("Reports", "Category"), note=_unit_note(scale), unit=scale.unit,
        decimals=scale.decimals, kind=Kind.BARS,
    )  # fmt: skip


def categories_title() -> str:
    """Name the report of categories."""
    return translate("Reports", "Categories")


# Donors --------------------------------------------------------------------------------------------------------------


def present_donors(answer: Answer) -> Report:
    """Present who gave, with the address for a letter."""
    found: DonorReport = answer.found
    scale = _scale(found.sum.grams)
    columns = (
        ReportColumn(translate("Reports", "Donor")),
        ReportColumn(translate("Reports", "Street")),
        ReportColumn(translate("Reports", "Postcode")),
        ReportColumn(translate("Reports", "Town")),
        ReportColumn(translate("Reports", "Country")),
        _figures(translate("Reports", "Gifts")),
        _figures(translate("Reports", "Boxes")),
        _figures(translate("Reports", "Weight, {unit}", unit=scale.unit), scale.decimals),
        _figures(translate("Reports", "of which lots without weight")),
        ReportColumn(translate("Reports", "Last gift")),
    )
    rows = tuple(
        (
            row.donor.name if row.donor else _nameless(), row.street, row.postcode, row.town, row.country,
            row.gifts, row.boxes, scale(row.grams), row.unweighed, row.last,
        )
        for row in found.rows
    )  # fmt: skip
    total = (
        translate("Reports", "Total"), "", "", "", "", found.gifts, sum(row.boxes for row in found.rows),
        scale(found.sum.grams), found.sum.unweighed, "",
    )  # fmt: skip
    notes = (
        translate("Reports", "A gift is a receipt in which goods of the donor came in; undone ones do not count."),
        _weight_words(),
        *_unweighed(found.sum.unweighed),
    )
    return _report(
        answer, donors_title(), found.period.last, notes=notes, chart=_donor_chart(found, scale), columns=columns,
        rows=rows, sums=total if rows else None,
    )  # fmt: skip


def _donor_chart(found: DonorReport, scale: _Scale) -> Chart | None:
    if not found.rows:
        return None
    first = found.rows if len(found.rows) <= MOST_BARS else found.rows[: MOST_BARS - 1]
    labels = [row.donor.name if row.donor else _nameless() for row in first]
    grams = [row.grams for row in first]
    if rest := found.rows[len(first) :]:
        labels.append(translate("Reports", "Others"))
        grams.append(sum(row.grams for row in rest))
    return Chart(
        translate("Reports", "Given"), tuple(labels),
        (Series(translate("Reports", "Weight"), tuple(map(scale, grams))),),
        label_name=translate("Reports", "Donor"), note=_unit_note(scale), unit=scale.unit, decimals=scale.decimals,
        kind=Kind.BARS,
    )  # fmt: skip


def _nameless() -> str:
    return translate("Reports", "Anonymous")


def donors_title() -> str:
    """Name the list of donors."""
    return translate("Reports", "Thanks to donors")


# Differences ---------------------------------------------------------------------------------------------------------


def present_differences(answer: Answer) -> Report:
    """Present what was not received as it was sent."""
    found: DifferenceReport = answer.found
    columns = (
        ReportColumn(translate("Reports", "Settled")),
        ReportColumn(translate("Reports", "Transport")),
        ReportColumn(translate("Reports", "Partner")),
        ReportColumn(translate("Reports", "Article")),
        _figures(translate("Reports", "Sent"), None),
        _figures(translate("Reports", "Received"), None),
        _figures(translate("Reports", "Difference"), None),
        ReportColumn(translate("Reports", "Unit")),
        ReportColumn(translate("Reports", "Reason")),
        ReportColumn(translate("Reports", "Note")),
    )
    rows = tuple(
        (
            row.day, row.transport, _called(row.partner), name_in(row.names, spoken().code),
            _amount(row.sent_milli), _amount(row.received_milli), _amount(row.received_milli - row.sent_milli),
            unit_in(row.unit, spoken().code, row.sent_milli), reason_words(row.reason), row.note,
        )
        for row in found.rows
    )  # fmt: skip
    settled = translate_plural(
        "Reports", "{count} receipt was settled.", "{count} receipts were settled.", found.receipts
    )
    as_sent = translate_plural("Reports", "{count} had no difference.", "{count} had no difference.", found.as_sent)
    reasons = [reason for reason in REASONS if found.count(reason)]
    chart = Chart(
        translate("Reports", "Differences by reason"), tuple(map(reason_words, reasons)),
        (Series(translate("Reports", "Lines"), tuple(map(found.count, reasons))),),
        label_name=translate("Reports", "Reason"), note=translate("Reports", "lines"), kind=Kind.BARS,
    ) if reasons else None  # fmt: skip
    return _report(
        answer, differences_title(), found.period.last, notes=(settled, as_sent), chart=chart, columns=columns,
        rows=rows, sums=None,
    )  # fmt: skip


def _amount(quantity_milli: int) -> Decimal:
    return Decimal(quantity_milli) / 1000


def differences_title() -> str:
    """Name the list of differences."""
    return translate("Reports", "Differences at receipt")


# Time in stock -------------------------------------------------------------------------------------------------------


def present_stay(answer: Answer) -> Report:
    """Present how long goods lie here."""
    found: StayReport = answer.found
    columns = (
        ReportColumn(translate("Reports", "Category")),
        _figures(translate("Reports", "Lots shipped")),
        _figures(translate("Reports", "Days until then, median")),
        _figures(translate("Reports", "Lots in stock")),
        _figures(translate("Reports", "Days so far, median")),
        _figures(translate("Reports", "Days so far, longest")),
    )
    rows = tuple(
        (name_in(row.names, spoken().code), row.left, row.left_median, row.here, row.here_median, row.here_longest)
        for row in found.rows
    )
    sums = found.total
    total = (
        translate("Reports", "Total"), sums.left, sums.left_median, sums.here, sums.here_median, sums.here_longest
    )  # fmt: skip
    notes = (
        translate("Reports", "Days count from the receipt of a lot to the departure, or to {day}.",
                  day=spoken().day(found.today)),
        translate("Reports", "A lot is goods of one article that arrived together."),
    )  # fmt: skip
    chart = Chart(
        translate("Reports", "Days in stock"), age_words(),
        (Series(translate("Reports", "Shipped"), found.left), Series(translate("Reports", "In stock"), found.here)),
        label_name=translate("Reports", "Days"), note=translate("Reports", "lots"),
    ) if rows else None  # fmt: skip
    return _report(
        answer, stay_title(), found.today, notes=notes, chart=chart, columns=columns, rows=rows,
        sums=total if rows else None,
    )  # fmt: skip


def age_words() -> tuple[str, ...]:
    """Name the classes of days."""
    starts = (0, *AGES)
    closed = [f"{first}–{end - 1}" for first, end in zip(starts, AGES, strict=False)]
    return (*closed, translate("Reports", "{days} and more", days=AGES[-1]))


def stay_title() -> str:
    """Name the report of days in stock."""
    return translate("Reports", "Time in stock")


# Stock counts ---------------------------------------------------------------------------------------------------------


def present_counts(answer: Answer) -> Report:
    """Present what stock counts found to differ."""
    found: CountReport = answer.found
    columns = (
        ReportColumn(translate("Reports", "Counted")),
        ReportColumn(translate("Reports", "Stock count")),
        ReportColumn(translate("Reports", "Location")),
        ReportColumn(translate("Reports", "Box")),
        ReportColumn(translate("Reports", "Article")),
        _figures(translate("Reports", "In the books"), None),
        _figures(translate("Reports", "Found"), None),
        ReportColumn(translate("Reports", "Unit")),
        ReportColumn(translate("Reports", "Difference")),
        ReportColumn(translate("Reports", "Decision")),
    )
    accepted, kept = translate("Reports", "count accepted"), translate("Reports", "stock kept")
    rows = tuple(
        (
            row.day, str(row.count), row.location, row.what, name_in(row.names, spoken().code),
            None if row.expected_milli is None else _amount(row.expected_milli),
            None if row.found_milli is None else _amount(row.found_milli),
            "" if row.expected_milli is None else unit_in(row.unit, spoken().code, row.expected_milli),
            counted_words(row.kind), accepted if row.accepted else kept,
        )
        for row in found.rows
    )  # fmt: skip
    kinds = [kind for kind in DIFFERENCES if found.count(kind)]
    chart = Chart(
        translate("Reports", "Differences of stock counts"), tuple(map(counted_words, kinds)),
        (Series(translate("Reports", "Lines"), tuple(map(found.count, kinds))),),
        label_name=translate("Reports", "Difference"), note=translate("Reports", "lines"), kind=Kind.BARS,
    ) if kinds else None  # fmt: skip
    notes = (translate("Reports", "What is not settled yet is not listed. Of a whole box no quantity was counted."),)
    return _report(
        answer, counts_title(), found.period.last, notes=notes, chart=chart, columns=columns, rows=rows, sums=None
    )


def counted_words(kind: str) -> str:
    """Name a kind of difference of a stock count."""
    words = {
        "missing": translate("Reports", "not found"),
        "elsewhere": translate("Reports", "wrong place"),
        "unknown": translate("Reports", "unknown label"),
        "quantity": translate("Reports", "other quantity"),
        "damaged": translate("Reports", "damaged"),
    }
    return words[kind]


def counts_title() -> str:
    """Name the report of stock counts."""
    return translate("Reports", "Stock counts")


REPORTS: dict[str, Kindred] = {
    "partners": Kindred(
        partners_title, reports.by_partner, present_partners,
        lambda: translate("Reports", "No transport left in this period."),
    ),
    "categories": Kindred(
        categories_title, reports.by_category, present_categories,
        lambda: translate("Reports", "Nothing left in this period, and nothing is in stock."),
    ),
    "donors": Kindred(
        donors_title, reports.by_donor, present_donors,
        lambda: translate("Reports", "Nobody gave anything in this period."),
    ),
    "differences": Kindred(
        differences_title, reports.differences, present_differences,
        lambda: translate("Reports", "No differences were settled in this period."),
        name_at=3,
    ),
    "stay": Kindred(
        stay_title, reports.time_in_stock, present_stay,
        lambda: translate("Reports", "Nothing left in this period, and nothing is in stock."),
    ),
    "counts": Kindred(
        counts_title, count_differences, present_counts,
        lambda: translate("Reports", "No stock count of this period was settled with differences."),
        name_at=4,
    ),
}  # fmt: skip
"""The reports there are, in the order of their tabs."""


def cell_words(column: ReportColumn, value: Value) -> str:
    """Write a value as the window does, with a dash for none."""
    if value is None or value == 0:
        return "–"
    if isinstance(value, str):
        return value
    if isinstance(value, (int, Decimal)):
        return _number(column, value)
    return spoken().day(value)


def _number(column: ReportColumn, value: int | Decimal) -> str:
    if column.decimals is None:
        return spoken().quantity(int(value * 1000))
    return spoken().number(value, column.decimals)
