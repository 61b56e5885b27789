"""All papers that were issued, of every transport: found, ordered, counted and paged by the database."""

from __future__ import annotations

import operator as op
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, false, func, not_, or_, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import City, IssuedPaper, Party, Person, Stop, Transport
from aidhub.documents import PAPERS
from aidhub.domain.clocks import clock, local_day
from aidhub.domain.codes import own_code
from aidhub.domain.errors import NotFound
from aidhub.domain.filters import Condition
from aidhub.domain.paper_filters import paper_code, read_paper_filter
from aidhub.domain.spelling import search_text
from aidhub.domain.transports import AT_THE_RAMP
from aidhub.i18n import languages, translator
from aidhub.services.ledger import now
from aidhub.services.papers import papers

VIEWS = ("newest", "outdated", "unprinted", "year", "all")
"""The views of the list: newest versions; prints that a later version replaced; newest versions that nobody printed or
saved; issued this year; all."""

OFFICE = "DE"
"""Days and years of papers are those of the office that issues them."""

SORTS = ("issued", "transport", "partner", "paper")

Question = Select[*tuple[Any, ...]]
_later = aliased(IssuedPaper)


@dataclass(frozen=True, slots=True)
class WantedPapers:
    """Which papers are asked for. ``text`` is what was typed; see `aidhub.domain.paper_filters`.

    A paper's own code finds that paper, whatever the view. ``sort`` is one of `SORTS`.
    """

    view: str = "newest"
    text: str = ""
    sort: str = "issued"
    descending: bool = True


@dataclass(frozen=True, slots=True)
class IssuedListRow:
    """An issued paper as the list shows it; its file is `issued_papers.paper_bytes`.

    ``stop`` counts from 1, 0 is a paper of the whole transport, and ``partners`` and ``cities`` are then those of all
    its stops. ``newest_revision`` is the last one that was issued of the same paper.
    """

    id: int
    paper: str
    transport_id: int
    transport: str
    stop: int
    partners: tuple[str, ...]
    cities: tuple[Mapping[str, str], ...]
    revision: int
    newest_revision: int
    code: str
    languages: tuple[str, ...]
    pages: int
    issued_at: datetime
    person: str
    printed_at: datetime | None

    @property
    def is_newest(self) -> bool:
        """Whether no later version was issued."""
        return self.revision >= self.newest_revision

    @property
    def state(self) -> str:
        """Which chip says how it is: outdated, printed, or ready to be."""
        if not self.is_newest:
            return "outdated"
        return "printed" if self.printed_at else "ready"


# Asking --------------------------------------------------------------------------------------------------------------


def rows(session: Session, wanted: WantedPapers, offset: int = 0, limit: int = 128) -> list[IssuedListRow]:
    """Answer a page of the papers; their files are not touched."""
    question = _wanted(session, _columns(), wanted).order_by(*_order(wanted)).offset(offset).limit(limit)
    return _rows(session, question)


def rows_of(session: Session, ids: Sequence[int]) -> list[IssuedListRow]:
    """Answer the papers with these ids, the first issued first; at most some hundred."""
    return _rows(session, _columns().where(IssuedPaper.id.in_(ids)).order_by(IssuedPaper.id))


def one(session: Session, paper_id: int) -> IssuedListRow:
    """Answer one paper.

    Raises:
        NotFound: there is no such paper.
    """
    found = rows_of(session, [paper_id])
    if not found:
        raise NotFound(kind="paper", name=str(paper_id))
    return found[0]


def rows_in_year(session: Session, year: int) -> list[IssuedListRow]:
    """Answer all papers of a year, the first issued first."""
    return _rows(session, _columns().where(issued_in(year)).order_by(IssuedPaper.id))


def count(session: Session, wanted: WantedPapers) -> int:
    """Count the papers asked for."""
    return int(session.scalars(_wanted(session, _joined(select(func.count())), wanted)).one())


def view_counts(session: Session) -> dict[str, int]:
    """Count the papers of every view, in one walk through them."""
    holds = {view: _view(session, view) for view in VIEWS if view != "all"}
    sums = [func.coalesce(func.sum(case((condition, 1), else_=0)), 0) for condition in holds.values()]
    found = session.execute(select(func.count(), *sums).select_from(IssuedPaper)).one()
    return {**dict(zip(holds, map(int, found[1:]), strict=True)), "all": int(found[0])}


def newest_version(session: Session, paper_id: int) -> IssuedListRow:
    """Find the newest version of a paper, whichever version is named.

    Raises:
        NotFound: there is no such paper.
    """
    same = select(_later.id).where(IssuedPaper.id == paper_id, *_same_paper()).order_by(_later.revision.desc())
    return one(session, session.scalars(same.limit(1)).first() or paper_id)


def holds_still(session: Session, paper_id: int) -> bool:
    """Say whether an issued paper still says what would be printed now; it reads the plan of its transport.

    What was shipped does not change, so that after departure every newest version holds.
    """
    chosen = select(IssuedPaper.transport_id, IssuedPaper.stop_id, IssuedPaper.paper, Transport.status)
    chosen = chosen.join(Transport, Transport.id == IssuedPaper.transport_id)
    paper = session.execute(chosen.where(IssuedPaper.id == paper_id)).one()
    if paper.status not in AT_THE_RAMP:
        return True
    now_there = [
        row for row in papers(session, paper.transport_id) if (row.stop_id, row.paper) == (paper.stop_id, paper.paper)
    ]
    return all(row.issued_id == paper_id for row in now_there)


def year_bounds(year: int) -> tuple[datetime, datetime]:
    """Tell when a year begins and when it is over, by the clock of the office."""
    return _midnight(date(year, 1, 1)), _midnight(date(year + 1, 1, 1))


def issued_in(year: int) -> ColumnElement[bool]:
    """Say which papers were issued in a year."""
    first, end = year_bounds(year)
    return and_(IssuedPaper.issued_at >= first, IssuedPaper.issued_at < end)


# The question --------------------------------------------------------------------------------------------------------


def _joined(question: Question) -> Question:
    return (
        question.select_from(IssuedPaper)
        .join(Transport, Transport.id == IssuedPaper.transport_id)
        .join(Person, Person.id == IssuedPaper.person_id)
        .outerjoin(Stop, Stop.id == IssuedPaper.stop_id)
        .outerjoin(Party, Party.id == Stop.partner_id)
    )


def _columns() -> Question:
    newest = select(func.max(_later.revision)).where(*_same_paper()).correlate(IssuedPaper).scalar_subquery()
    chosen = (
        IssuedPaper.id, IssuedPaper.paper, IssuedPaper.transport_id, Transport.number, IssuedPaper.stop_id,
        Stop.position, IssuedPaper.revision, newest.label("newest"), IssuedPaper.code_number, IssuedPaper.languages,
        IssuedPaper.pages, IssuedPaper.issued_at, IssuedPaper.printed_at, Person.name.label("person"),
    )  # fmt: skip
    return _joined(select(*chosen))


def _same_paper() -> tuple[ColumnElement[bool], ...]:
    """Say which papers are versions of one; those of a whole transport have no stop."""
    return (
        _later.transport_id == IssuedPaper.transport_id,
        _later.stop_id.is_not_distinct_from(IssuedPaper.stop_id),
        _later.paper == IssuedPaper.paper,
    )


def _is_replaced() -> ColumnElement[bool]:
    return exists(select(_later.id).where(*_same_paper(), _later.revision > IssuedPaper.revision))


def _view(session: Session, view: str) -> ColumnElement[bool]:
    if view == "newest":
        return not_(_is_replaced())
    if view == "outdated":
        return and_(IssuedPaper.printed_at.isnot(None), _is_replaced())
    if view == "unprinted":
        return and_(IssuedPaper.printed_at.is_(None), not_(_is_replaced()))
    return issued_in(local_day(now(session), OFFICE).year)


def _wanted(session: Session, question: Question, wanted: WantedPapers) -> Question:
    code = paper_code(wanted.text)
    if code is not None:
        return question.where(IssuedPaper.code_number == code)
    if wanted.view != "all":
        question = question.where(_view(session, wanted.view))
    for condition in read_paper_filter(wanted.text).conditions:
        holds = _condition(condition)
        question = question.where(not_(holds) if condition.negated else holds)
    return question


def _order(wanted: WantedPapers) -> tuple[Any, ...]:
    """Order by what was asked for, then by when they were issued, which their ids tell without an index of its own."""
    orders: dict[str, tuple[Any, ...]] = {
        "transport": (Transport.number, func.coalesce(Stop.position, 0)),
        "partner": (func.coalesce(Party.name, ""),),
        "paper": (IssuedPaper.paper,),
    }
    columns = (*orders.get(wanted.sort, ()), IssuedPaper.id)
    return tuple(column.desc() for column in columns) if wanted.descending else columns


def _condition(condition: Condition) -> ColumnElement[bool]:
    word, value = str(condition.value), condition.value
    holds: dict[str, Callable[[], ColumnElement[bool]]] = {
        "text": lambda: or_(
            _of_transport(word), _of_partner(word), _of_kind(word), Person.name.icontains(word, autoescape=True)
        ),
        "transport": lambda: _of_transport(word),
        "partner": lambda: _of_partner(word),
        "paper": lambda: _of_kind(word),
        "person": lambda: Person.name.icontains(word, autoescape=True),
        "issued": lambda: _issued(condition.operator, value),
    }
    return holds[condition.field]()


def _of_transport(word: str) -> ColumnElement[bool]:
    return Transport.number.icontains(word, autoescape=True)


def _of_partner(word: str) -> ColumnElement[bool]:
    """A paper of a stop is for its partner, one of the whole transport for all of its partners."""
    party, stop = aliased(Party), aliased(Stop)
    called = select(party.id).where(
        party.role == "partner", party.search_text.contains(search_text(word), autoescape=True)
    )
    theirs = select(stop.transport_id).where(stop.active, stop.partner_id.in_(called))
    whole = and_(IssuedPaper.stop_id.is_(None), IssuedPaper.transport_id.in_(theirs))
    return or_(func.coalesce(Stop.partner_id, 0).in_(called), whole)


def _of_kind(word: str) -> ColumnElement[bool]:
    """Find a kind of paper by its title in any language."""
    folded = search_text(word)
    called = [
        key
        for key, paper in PAPERS.items()
        if folded in search_text(key, *(paper.title(translator(code)) for code in languages()))
    ]
    return IssuedPaper.paper.in_(called) if called else false()


def _issued(operator: str, value: Any) -> ColumnElement[bool]:
    if isinstance(value, tuple):
        first, last = value
        return and_(IssuedPaper.issued_at >= _midnight(first), IssuedPaper.issued_at < _after(last))
    compare, moment = {
        "<": (op.lt, _midnight(value)),
        ">=": (op.ge, _midnight(value)),
        "<=": (op.lt, _after(value)),
        ">": (op.ge, _after(value)),
    }[operator]
    found: ColumnElement[bool] = compare(IssuedPaper.issued_at, moment)
    return found


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), clock(OFFICE))


def _after(day: date) -> datetime:
    return _midnight(day + timedelta(days=1))


# Rows ----------------------------------------------------------------------------------------------------------------


def _rows(session: Session, question: Question) -> list[IssuedListRow]:
    found = session.execute(question).all()
    stops = _stops(session, {row.transport_id for row in found})
    made = []
    for row in found:
        here = [stop for stop in stops[row.transport_id] if row.stop_id in (None, stop.id) and
                (stop.active or row.stop_id)]  # fmt: skip
        made.append(
            IssuedListRow(
                id=row.id, paper=row.paper, transport_id=row.transport_id, transport=row.number,
                stop=row.position or 0, partners=tuple(stop.partner for stop in here),
                cities=tuple(_city(stop) for stop in here), revision=row.revision, newest_revision=row.newest,
                code=own_code("paper", row.code_number), languages=tuple(filter(None, row.languages.split(","))),
                pages=row.pages, issued_at=row.issued_at, person=row.person, printed_at=row.printed_at,
            )
        )  # fmt: skip
    return made


def _stops(session: Session, transport_ids: set[int]) -> Mapping[int, list[Any]]:
    """Read the stops of some transports in their order, with partner and city."""
    question = (
        select(
            Stop.id, Stop.transport_id, Stop.active, Party.name.label("partner"),
            City.name_de, City.name_uk, City.name_en,
        )
        .join(Party, Party.id == Stop.partner_id)
        .outerjoin(City, City.key == Party.city_key)
        .where(Stop.transport_id.in_(transport_ids))
        .order_by(Stop.position, Stop.id)
    )  # fmt: skip
    by_transport: dict[int, list[Any]] = defaultdict(list)
    for row in session.execute(question):
        by_transport[row.transport_id].append(row)
    return by_transport


def _city(stop: Any) -> Mapping[str, str]:
    return {"de": stop.name_de, "uk": stop.name_uk, "en": stop.name_en} if stop.name_de else {}
