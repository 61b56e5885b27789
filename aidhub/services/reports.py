"""The reports: who got how much, what of, who gave, what differed on arrival, and how long goods lay here.

What counts and what goods weigh is said once, in `report_measures`.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from statistics import median_high
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Article, Category, City, FieldChange, JournalEntry, Party, Place, Stop, Unit
from aidhub.domain.clocks import local_day
from aidhub.domain.periods import Period, Step, StepUnit
from aidhub.services import report_measures as measures
from aidhub.services.ledger import chunks, now
from aidhub.services.paper_list import OFFICE
from aidhub.services.report_measures import Portion, Sum, summed
from aidhub.services.undo import REDO

AGES = (30, 90, 180, 365)
"""Where the classes of days in stock end, in days, not included; the last class has no end."""

REASONS = ("missing", "damaged", "exchanged", "surplus")


@dataclass(frozen=True, slots=True)
class Answer:
    """A report, who we are, and whether anything ever came in."""

    found: Any
    sender: str
    has_begun: bool


def answer(session: Session, question: Callable[[Session, Period], Any], period: Period) -> Answer:
    """Ask for a report and for what stands around it, at one moment."""
    return Answer(question(session, period), sender(session), measures.has_begun(session))


def today(session: Session) -> date:
    """Tell which day it is at the office."""
    return local_day(now(session), OFFICE)


@dataclass(frozen=True, slots=True)
class Named:
    """A party with its city in three languages; empty if none is known."""

    name: str
    city: Mapping[str, str]


# Tonnes by partner and month -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """What left for a partner in a period. ``grams`` is one for each step of the period; ``unweighed`` counts lots."""

    partner: Named
    transports: int
    grams: tuple[int, ...]
    unweighed: int

    @property
    def total_g(self) -> int:
        """What left in all."""
        return sum(self.grams)


@dataclass(frozen=True, slots=True)
class PartnerReport:
    """Weights shipped by partner, the one that got most first, and by month, quarter or year.

    Of years only those are among the ``steps`` that lie between the first and the last departure.
    """

    period: Period
    steps: tuple[Step, ...]
    rows: tuple[PartnerRow, ...]
    transports: int
    unweighed: int


def by_partner(session: Session, period: Period) -> PartnerReport:
    """Sum up what transports left with in a period; a transport counts for each of its partners, in all once."""
    portions = measures.shipped(session, period)
    steps = _steps(period, portions)
    names = parties(session, {portion.whose for portion in portions if portion.whose})
    rows = []
    for partner_id, theirs in _by(portions, lambda portion: portion.whose or 0):
        sums = dict.fromkeys(steps, 0)
        for portion in theirs:
            sums[period.step(portion.day)] += portion.grams or 0
        departures = {portion.step_id for portion in theirs}
        rows.append(
            PartnerRow(names[partner_id], len(departures), tuple(sums.values()), summed(theirs).unweighed)
        )  # fmt: skip
    rows.sort(key=lambda row: (-row.total_g, row.partner.name))
    departures = {portion.step_id for portion in portions}
    return PartnerReport(period, steps, tuple(rows), len(departures), summed(portions).unweighed)


def _steps(period: Period, portions: Sequence[Portion]) -> tuple[Step, ...]:
    """Choose the steps that are shown: all, but of years only from the first to the last in which anything left."""
    steps = period.steps()
    days = [portion.day for portion in portions]
    if period.unit() is not StepUnit.YEAR or not days:
        return steps
    first, last = steps.index(period.step(min(days))), steps.index(period.step(max(days)))
    return steps[first : last + 1]


# Categories ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CategoryLine:
    """A category: what of it left in the period, and what lies in the warehouse now."""

    names: Mapping[str, str]
    shipped: Sum
    stock: Sum


@dataclass(frozen=True, slots=True)
class CategoryReport:
    """Weights by category in the usual order of categories; those without goods are left out."""

    period: Period
    today: date
    rows: tuple[CategoryLine, ...]
    shipped: Sum
    stock: Sum


def by_category(session: Session, period: Period) -> CategoryReport:
    """Sum up by category what left in a period and what is in stock."""
    day = today(session)
    shipped, stock = measures.shipped(session, period), measures.in_stock(session, day)
    left, here = dict(_by_category(shipped)), dict(_by_category(stock))
    rows = tuple(
        CategoryLine(names, summed(left.get(key, ())), summed(here.get(key, ())))
        for key, names in _categories(session, {*left, *here}).items()
    )
    return CategoryReport(period, day, rows, summed(shipped), summed(stock))


# Donors --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DonorRow:
    """What a donor gave in a period: how often, in how many boxes, how heavy; and where a letter goes.

    ``donor`` None gathers what came without a name. ``last`` is the day of the last gift in the period.
    """

    donor: Named | None
    street: str
    postcode: str
    town: str
    country: str
    gifts: int
    boxes: int
    grams: int
    unweighed: int
    last: date


@dataclass(frozen=True, slots=True)
class DonorReport:
    """The donors of a period, the one that gave most first, those without a name last."""

    period: Period
    rows: tuple[DonorRow, ...]
    gifts: int
    sum: Sum


def by_donor(session: Session, period: Period) -> DonorReport:
    """Sum up what donors gave in a period. A receipt is one gift of each donor whose goods it took in."""
    portions = measures.given(session, period)
    donors = _donors(session, {portion.whose for portion in portions if portion.whose})
    rows = []
    for donor_id, theirs in _by(portions, lambda portion: portion.whose or 0):
        found, sums = donors.get(donor_id), summed(theirs)
        rows.append(
            DonorRow(
                donor=_named(found) if found else None,
                street=found.street if found else "",
                postcode=found.postcode if found else "",
                town=found.town if found else "",
                country=found.country if found else "",
                gifts=len({portion.step_id for portion in theirs}),
                boxes=len({portion.place_id for portion in theirs if portion.is_packed}),
                grams=sums.grams,
                unweighed=sums.unweighed,
                last=max(portion.day for portion in theirs),
            )
        )
    rows.sort(key=lambda row: (row.donor is None, -row.grams, row.donor.name if row.donor else ""))
    return DonorReport(period, tuple(rows), sum(row.gifts for row in rows), summed(portions))


# Differences ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """A line of a receipt that was not received as it was sent; quantities in thousandths of ``unit``."""

    day: date
    transport: str
    partner: Named
    names: Mapping[str, str]
    unit: Mapping[str, str]
    sent_milli: int
    received_milli: int
    reason: str
    note: str


@dataclass(frozen=True, slots=True)
class DifferenceReport:
    """The differences settled in a period, the newest first.

    ``receipts`` counts the stops whose receipt was settled, ``as_sent`` those without any difference.
    """

    period: Period
    rows: tuple[DifferenceRow, ...]
    receipts: int
    as_sent: int

    def count(self, reason: str) -> int:
        """Count the lines with a reason."""
        return sum(row.reason == reason for row in self.rows)


def differences(session: Session, period: Period) -> DifferenceReport:
    """List what live confirmations of a period told; what was shipped never changes by them."""
    question = (
        select(JournalEntry.id, JournalEntry.at, JournalEntry.facts, Stop.partner_id)
        .join(FieldChange, FieldChange.entry_id == JournalEntry.id)
        .join(Stop, Stop.id == FieldChange.row_id)
        .where(
            FieldChange.table_name == Stop.__tablename__,
            FieldChange.field == "confirmed_at",
            FieldChange.before == "null",
            JournalEntry.kind.in_(("confirm", REDO)),
            measures.live(),
            measures.within(period),
        )
        .order_by(JournalEntry.id.desc())
    )
    receipts = session.execute(question).all()
    told = [(receipt, line) for receipt in receipts for line in _told(receipt.facts)[1]]
    units = _units(session, {line["article"] for _, line in told})
    names = parties(session, {receipt.partner_id for receipt, _ in told})
    rows = tuple(
        DifferenceRow(
            day=local_day(receipt.at, OFFICE),
            transport=_told(receipt.facts)[0],
            partner=names[receipt.partner_id],
            names=line["names"],
            unit=units.get(line["article"], {}),
            sent_milli=line["sent"],
            received_milli=line["received"],
            reason=line["reason"],
            note=line["note"],
        )
        for receipt, line in told
    )
    return DifferenceReport(period, rows, len(receipts), sum(not _told(receipt.facts)[1] for receipt in receipts))


def _told(facts: str) -> tuple[str, list[dict[str, Any]]]:
    """Read transport and differences of a confirmation, also of one that was done again."""
    read = json.loads(facts)
    plain = read.get("facts", read)
    return str(plain.get("transport", "")), list(plain.get("differences", []))


# Time in stock -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StayRow:
    """How long goods of a category lay here, in days, counted in lots; None where there are none.

    Of those that left in the period the median; of those that are here now the median and the longest.
    """

    names: Mapping[str, str]
    left: int
    left_median: int | None
    here: int
    here_median: int | None
    here_longest: int | None


@dataclass(frozen=True, slots=True)
class StayReport:
    """Days in stock by category; ``left`` and ``here`` count lots in the classes of `AGES`."""

    period: Period
    today: date
    rows: tuple[StayRow, ...]
    total: StayRow
    left: tuple[int, ...]
    here: tuple[int, ...]


def time_in_stock(session: Session, period: Period) -> StayReport:
    """Tell how many days passed between the day lots came in and the day they left, or today.

    A lot that left with several transports counts once with each, in the category of its article.
    """
    day = today(session)
    shipped, stock = measures.shipped(session, period), measures.in_stock(session, day)
    came = measures.came_in(session)
    left = {(one.lot_id, one.step_id): (one.category, (one.day - came[one.lot_id]).days) for one in shipped
            if one.lot_id in came}  # fmt: skip
    here = {one.lot_id: (one.category, (day - came[one.lot_id]).days) for one in stock if one.lot_id in came}
    gone, waiting = _days_by_category(left.values()), _days_by_category(here.values())
    rows = tuple(
        _stay(names, gone.get(key, []), waiting.get(key, []))
        for key, names in _categories(session, {*gone, *waiting}).items()
    )
    all_gone = [days for some in gone.values() for days in some]
    all_waiting = [days for some in waiting.values() for days in some]
    total = _stay({}, all_gone, all_waiting)
    return StayReport(period, day, rows, total, _classes(all_gone), _classes(all_waiting))


def _stay(names: Mapping[str, str], left: list[int], here: list[int]) -> StayRow:
    return StayRow(
        names,
        len(left),
        median_high(left) if left else None,
        len(here),
        median_high(here) if here else None,
        max(here) if here else None,
    )


def _classes(days: Iterable[int]) -> tuple[int, ...]:
    counted = Counter(sum(one >= end for end in AGES) for one in days)
    return tuple(counted[at] for at in range(len(AGES) + 1))


def _days_by_category(found: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    by_category: dict[str, list[int]] = defaultdict(list)
    for category, days in found:
        by_category[category].append(max(days, 0))
    return by_category


# Names ---------------------------------------------------------------------------------------------------------------


def sender(session: Session) -> str:
    """Name ourselves: the first organisation; while there is none, the first warehouse."""
    own = select(Party.name).where(Party.role == "organisation", Party.active).order_by(Party.id).limit(1)
    site = select(Place.name).where(Place.kind == "site").order_by(Place.id).limit(1)
    return session.scalars(own).first() or session.scalars(site).first() or ""


def parties(session: Session, ids: Collection[int]) -> dict[int, Named]:
    """Read names and cities of parties."""
    return {row.id: _named(row) for row in _party_rows(session, ids)}


def _donors(session: Session, ids: Collection[int]) -> dict[int, Any]:
    return {row.id: row for row in _party_rows(session, ids)}


def _party_rows(session: Session, ids: Collection[int]) -> Iterable[Any]:
    chosen = (Party.id, Party.name, Party.street, Party.postcode, Party.town, Party.country,
              City.name_de, City.name_uk, City.name_en)  # fmt: skip
    for piece in chunks(sorted(ids)):
        question = select(*chosen).outerjoin(City, City.key == Party.city_key).where(Party.id.in_(piece))
        yield from session.execute(question)


def _named(row: Any) -> Named:
    return Named(row.name, {"de": row.name_de, "uk": row.name_uk, "en": row.name_en} if row.name_de else {})


def _categories(session: Session, keys: Collection[str]) -> dict[str, Mapping[str, str]]:
    """Name categories, in their usual order."""
    chosen = select(Category).where(Category.key.in_(keys)).order_by(Category.position, Category.key)
    return {row.key: {"de": row.name_de, "uk": row.name_uk, "en": row.name_en} for row in session.scalars(chosen)}


def _units(session: Session, article_ids: Collection[int]) -> dict[int, Mapping[str, str]]:
    found: dict[int, Mapping[str, str]] = {}
    for piece in chunks(sorted(article_ids)):
        question = select(Article.id, Unit.short_de, Unit.short_uk, Unit.short_en)
        question = question.join(Unit, Unit.code == Article.unit_code).where(Article.id.in_(piece))
        found |= {row[0]: {"de": row[1], "uk": row[2], "en": row[3]} for row in session.execute(question)}
    return found


def _by(portions: Iterable[Portion], whose: Any) -> Iterable[tuple[int, list[Portion]]]:
    """Gather portions by whose they are."""
    for key, some in groupby(sorted(portions, key=whose), key=whose):
        yield key, list(some)


def _by_category(portions: Iterable[Portion]) -> Mapping[str, list[Portion]]:
    found: dict[str, list[Portion]] = defaultdict(list)
    for portion in portions:
        found[portion.category].append(portion)
    return found
