"""What stock counts of a period found to differ, and what was decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import Article, Counted, CountedLocation, Lot, Place, StockCount, Unit
from aidhub.domain.clocks import clock, local_day
from aidhub.domain.periods import Period
from aidhub.services.count_rows import DIFFERENCES, names_in
from aidhub.services.paper_list import OFFICE

_location = aliased(Place)


@dataclass(frozen=True, slots=True)
class CountedDifference:
    """A settled difference. Quantities are thousandths of ``unit``; None: a whole box."""

    day: date
    count: int
    location: str
    what: str
    names: Mapping[str, str]
    unit: Mapping[str, str]
    expected_milli: int | None
    found_milli: int | None
    kind: str
    accepted: bool


@dataclass(frozen=True, slots=True)
class CountReport:
    """The differences counted in a period and settled since, the newest first."""

    period: Period
    rows: tuple[CountedDifference, ...]

    def count(self, kind: str) -> int:
        """Count those of a kind."""
        return sum(row.kind == kind for row in self.rows)


def count_differences(session: Session, period: Period) -> CountReport:
    """List what was counted in a period and settled since; what was undone is not settled."""
    zone = clock(OFFICE)
    question = (
        select(
            Counted, StockCount.number, _location.code.label("here"), Place.code,
            Article.name_de, Article.name_uk, Article.name_en, Unit.short_de, Unit.short_uk, Unit.short_en,
        )
        .join(CountedLocation, CountedLocation.id == Counted.counted_location_id)
        .join(StockCount, StockCount.id == CountedLocation.count_id)
        .join(_location, _location.id == CountedLocation.place_id)
        .outerjoin(Place, Place.id == Counted.package_id)
        .outerjoin(Lot, Lot.id == Counted.lot_id)
        .outerjoin(Article, Article.id == Lot.article_id)
        .outerjoin(Unit, Unit.code == Article.unit_code)
        .where(
            Counted.active, StockCount.active, Counted.kind.in_(DIFFERENCES), Counted.settled.in_(("accepted", "kept")),
            Counted.at >= datetime.combine(period.first, time(), zone),
            Counted.at < datetime.combine(period.last + timedelta(days=1), time(), zone),
        )
        .order_by(Counted.id.desc())
    )  # fmt: skip
    found = session.execute(question).all()
    names = names_in(session, {row[0].package_id for row in found if row[0].package_id})
    rows = []
    for row in found:
        counted: Counted = row[0]
        named, unit = names.get(counted.package_id or 0, ({}, {}))
        if counted.lot_id:
            named = {"de": row.name_de, "uk": row.name_uk, "en": row.name_en}
            unit = {"de": row.short_de, "uk": row.short_uk, "en": row.short_en}
        rows.append(
            CountedDifference(
                local_day(counted.at, OFFICE), row.number, row.here, row.code or counted.code, named, unit,
                counted.expected_milli, counted.found_milli, counted.kind, counted.settled == "accepted",
            )
        )  # fmt: skip
    return CountReport(period, tuple(rows))
