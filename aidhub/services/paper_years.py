"""The papers of a year, for the tax office: which years there are, and what belongs to one."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aidhub.database.tables import IssuedPaper
from aidhub.domain.clocks import local_day
from aidhub.domain.errors import AidHubError
from aidhub.services.ledger import now
from aidhub.services.paper_list import OFFICE, IssuedListRow, issued_in, rows_in_year


class NoPapersInYear(AidHubError):
    """No paper was issued in a year. Facts: year."""


@dataclass(frozen=True, slots=True)
class YearOfPapers:
    """A year with how many papers were issued in it; 0: none. ``size`` is how many bytes their files have."""

    year: int
    papers: int
    size: int


def years_of_papers(session: Session) -> list[YearOfPapers]:
    """List the years from this one back to the first with a paper; those between without papers too."""
    this = local_day(now(session), OFFICE).year
    earliest, latest = session.execute(select(func.min(IssuedPaper.issued_at), func.max(IssuedPaper.issued_at))).one()
    if earliest is None:
        return [YearOfPapers(this, 0, 0)]
    years = range(max(this, local_day(latest, OFFICE).year), local_day(earliest, OFFICE).year - 1, -1)
    return [_year(session, year) for year in years]


def papers_of_year(session: Session, year: int) -> tuple[YearOfPapers, list[IssuedListRow]]:
    """List every paper that was issued in a year, each version, the first one first; the files are not read.

    Raises:
        NoPapersInYear: there is none.
    """
    found = _year(session, year)
    if not found.papers:
        raise NoPapersInYear(year=year)
    return found, rows_in_year(session, year)


def _year(session: Session, year: int) -> YearOfPapers:
    question = select(func.count(), func.coalesce(func.sum(func.length(IssuedPaper.pdf)), 0))
    papers, size = session.execute(question.select_from(IssuedPaper).where(issued_in(year))).one()
    return YearOfPapers(year, int(papers), int(size))
