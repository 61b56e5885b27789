"""Needs lists as screens show them: the lists, the lines of one with how far they are covered, and all about a line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, case, func, or_, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import (
    Article,
    ArticlePack,
    ArticleSubstitute,
    City,
    FieldChange,
    JournalEntry,
    Lot,
    NeedsFile,
    NeedsLine,
    NeedsList,
    Party,
    ReservationChange,
    Stop,
    Unit,
)
from aidhub.domain.clocks import local_day
from aidhub.domain.errors import NotFound
from aidhub.domain.needs import PRIORITIES, Covered, share_permille
from aidhub.domain.spelling import search_text
from aidhub.domain.transports import usable_until
from aidhub.services.history import HistoryRow, changes
from aidhub.services.ledger import chunks
from aidhub.services.limits import limits
from aidhub.services.needs_coverage import HERE, coverage, open_needs, taken_along, usual_arrival
from aidhub.services.offers import Fit, first_to_expire, fit_by_day
from aidhub.services.today import today

VIEWS = ("all", "questions", "missing")
MOST_BOXES = 6
MOST_OTHERS = 8
MOST_STEPS, MOST_LIST_STEPS = 6, 50


@dataclass(frozen=True, slots=True)
class WantedLists:
    """Which lists are asked for: open or closed ones, of partners or with titles that hold some words."""

    state: str = "open"
    text: str = ""


@dataclass(frozen=True, slots=True)
class ListRow:
    """A needs list.

    ``share_permille`` says how far it is covered; None: nothing of it can be told yet. ``questions`` counts lines
    without article or quantity, or whose article waits for a yes. ``urgent_open`` counts urgent lines that are not
    promised wholly, ``urgent_in_stock`` those of them of which something is in stock. ``is_stale``: it was not
    confirmed for as long as the limits say.
    """

    id: int
    number: int
    partner_id: int
    partner: str
    partner_de: str
    city: Mapping[str, str]
    title: str
    state: str
    received_on: date
    confirmed_on: date
    needed_by: date | None
    source: str
    note: str
    language: str
    lines: int
    covered: int
    partly: int
    questions: int
    urgent_open: int
    urgent_in_stock: int
    share_permille: int | None
    age_days: int
    is_stale: bool
    is_late: bool


@dataclass(frozen=True, slots=True)
class WantedLines:
    """Which lines are asked for: those of a list, or those of all open lists that ask for an article."""

    list_id: int | None = None
    article_id: int | None = None
    view: str = "all"
    sort: str = "priority"
    descending: bool = False
    language: str = "en"


@dataclass(frozen=True, slots=True)
class NeedRow:
    """A line with how far it is covered; all figures in thousandths of the article's unit.

    ``names`` and ``unit`` are empty as long as no article was chosen. ``quantity_milli`` None: an open question.
    """

    id: int
    list_id: int
    position: int
    partner: str
    text: str
    article_id: int | None
    names: Mapping[str, str]
    unit: Mapping[str, str]
    certainty: str
    asked_milli: int | None
    asked_unit: str
    factor_milli: int | None
    quantity_milli: int | None
    priority: str
    needed_by: date | None
    substitutes: bool
    note: str
    received_milli: int = 0
    sent_milli: int = 0
    promised_milli: int = 0
    in_stock_milli: int = 0
    instead_milli: int = 0

    @property
    def given_milli(self) -> int:
        """What the partner has or will have."""
        return self.received_milli + self.sent_milli + self.promised_milli

    @property
    def open_milli(self) -> int:
        """What nobody promised yet."""
        return (self.quantity_milli or 0) - self.given_milli

    @property
    def missing_milli(self) -> int:
        """What is neither promised nor in stock."""
        return self.open_milli - self.in_stock_milli

    @property
    def is_question(self) -> bool:
        """Whether somebody has to say what is meant, or how much."""
        return self.certainty in ("open", "proposed") or self.quantity_milli is None


@dataclass(frozen=True, slots=True)
class Other:
    """Another line that asks for the same: whose, how much is open, and by when."""

    list_id: int
    partner: str
    open_milli: int
    needed_by: date | None


@dataclass(frozen=True, slots=True)
class Substitute:
    """What may be given instead, with how much of it is free and fit, in thousandths of its own unit."""

    article_id: int
    names: Mapping[str, str]
    unit: Mapping[str, str]
    in_stock_milli: int
    location: str
    counts: bool
    """Whether it is counted in the same unit, so that it covers the line once it is promised."""


@dataclass(frozen=True, slots=True)
class NeedShow:
    """All about a line: its goods in stock, who else asks, what could go instead, what went last.

    ``packs`` are names of packs and how many of the article's units are in one, in thousandths. ``last`` is the day and
    amount the partner was sent last, ``history`` what was done to the line.
    """

    row: NeedRow
    packs: tuple[tuple[str, int], ...]
    boxes: tuple[Fit, ...]
    others: tuple[Other, ...]
    instead: tuple[Substitute, ...]
    last: tuple[date, int] | None
    history: tuple[HistoryRow, ...] = ()


# Lists ----------------------------------------------------------------------------------------------------------------


def lists(session: Session, wanted: WantedLists, offset: int = 0, limit: int = 200) -> list[ListRow]:
    """List needs lists: what is needed soonest first, closed ones the newest first."""
    last = NeedsList.id.desc()
    order = (last,) if wanted.state == "closed" else (NeedsList.needed_by.is_(None), NeedsList.needed_by, last)
    question = _lists(wanted).order_by(*order).offset(offset).limit(limit)
    return _list_rows(session, [(row[0], row[1]) for row in session.execute(question)])


def count_lists(session: Session, wanted: WantedLists) -> int:
    """Count needs lists."""
    return session.scalars(select(func.count()).select_from(_lists(wanted).subquery())).one()


def count_open(session: Session) -> int:
    """Count the lists that are open, for the navigation."""
    return count_lists(session, WantedLists())


def list_row(session: Session, list_id: int) -> ListRow:
    """Read one list.

    Raises:
        NotFound: it was taken away.
    """
    question = select(NeedsList, Party).join(Party, Party.id == NeedsList.partner_id).where(NeedsList.id == list_id)
    found, party = session.execute(question).one()
    if not found.active:
        raise NotFound(kind="needs_list", name=str(found.number))
    return _list_rows(session, [(found, party)])[0]


def list_history(session: Session, list_id: int) -> tuple[HistoryRow, ...]:
    """List what was done to a list and to its lines, the newest first."""
    change = FieldChange
    own = select(NeedsLine.id).where(NeedsLine.list_id == list_id)
    of_list = (change.table_name == "needs_list") & (change.row_id == list_id)
    of_lines = (change.table_name == "needs_line") & change.row_id.in_(own)
    return changes(session, or_(of_list, of_lines), MOST_LIST_STEPS)


def content_of(session: Session, list_id: int) -> bytes:
    """Read the file a list was read from, as it came.

    Raises:
        NotFound: it was typed or pasted.
    """
    question = select(NeedsFile.content).where(NeedsFile.list_id == list_id).order_by(NeedsFile.id).limit(1)
    found = session.scalars(question).first()
    if found is None:
        raise NotFound(kind="file", name=list_row(session, list_id).source)
    return found


def _lists(wanted: WantedLists) -> Select[NeedsList, Party]:
    question = select(NeedsList, Party).join(Party, Party.id == NeedsList.partner_id)
    question = question.where(NeedsList.active, NeedsList.state == wanted.state)
    for word in search_text(wanted.text).split():
        title = NeedsList.title.icontains(word, autoescape=True)
        question = question.where(or_(Party.search_text.contains(word, autoescape=True), title))
    return question


def _list_rows(session: Session, found: Sequence[tuple[NeedsList, Party]]) -> list[ListRow]:
    ids = [one.id for one, _ in found]
    covered = coverage(session, {party.id for _, party in found})
    lines: dict[int, list[Any]] = defaultdict(list)
    for piece in chunks(ids):
        question = select(
            NeedsLine.list_id, NeedsLine.id, NeedsLine.priority, NeedsLine.certainty, NeedsLine.quantity_milli
        )
        for row in session.execute(question.where(NeedsLine.list_id.in_(piece), NeedsLine.active)):
            lines[row.list_id].append(row)
    stale = limits(session).needs_stale_days
    around = today(session), stale, _cities(session, {party.city_key for _, party in found if party.city_key})
    return [_list_row(one, party, lines[one.id], covered, around) for one, party in found]


_Around = tuple[date, int, Mapping[str, Mapping[str, str]]]
"""The day, after how many days a list is stale, and the names of cities by key."""


def _cities(session: Session, keys: Collection[str]) -> dict[str, Mapping[str, str]]:
    question = select(City.key, City.name_de, City.name_uk, City.name_en).where(City.key.in_(keys))
    return {row.key: {"de": row.name_de, "uk": row.name_uk, "en": row.name_en} for row in session.execute(question)}


def _list_row(
    found: NeedsList, party: Party, lines: Sequence[Any], covered: Mapping[int, Covered], around: _Around
) -> ListRow:
    this_day, stale, cities = around
    told = [covered[line.id] for line in lines if line.id in covered]
    age = (this_day - found.confirmed_on).days
    urgent = [covered[line.id] for line in lines if line.priority == "urgent" and line.id in covered]
    return ListRow(
        id=found.id,
        number=found.number,
        partner_id=party.id,
        partner=party.name,
        partner_de=party.name_de,
        city=cities.get(party.city_key or "", {}) or dict.fromkeys(("de", "uk", "en"), party.town),
        title=found.title,
        state=found.state,
        received_on=found.received_on,
        confirmed_on=found.confirmed_on,
        needed_by=found.needed_by,
        source=found.source,
        note=found.note,
        language=found.language,
        lines=len(lines),
        covered=sum(one.missing_milli <= 0 for one in told),
        partly=sum(0 < one.missing_milli < one.need_milli for one in told),
        questions=sum(line.certainty in ("open", "proposed") or line.quantity_milli is None for line in lines),
        urgent_open=sum(one.open_milli > 0 for one in urgent),
        urgent_in_stock=sum(one.open_milli > 0 and one.in_stock_milli > 0 for one in urgent),
        share_permille=share_permille(told) if told else None,
        age_days=age,
        is_stale=found.state == "open" and age >= stale,
        is_late=found.state == "open" and found.needed_by is not None and found.needed_by < this_day,
    )


# Lines ----------------------------------------------------------------------------------------------------------------

_RANK = case(*((NeedsLine.priority == name, rank) for rank, name in enumerate(PRIORITIES)))


def lines(session: Session, wanted: WantedLines, offset: int = 0, limit: int = 200) -> list[NeedRow]:
    """List lines with how far they are covered, the most urgent first."""
    question = _lines(session, wanted).order_by(*_order(wanted)).offset(offset).limit(limit)
    return _rows(session, session.execute(question).all())


def count_lines(session: Session, wanted: WantedLines) -> int:
    """Count lines."""
    return session.scalars(select(func.count()).select_from(_lines(session, wanted).subquery())).one()


def line_keys(session: Session, wanted: WantedLines) -> list[int]:
    """List the ids of lines, to tick all of them."""
    return [row.id for row in session.execute(_lines(session, wanted).order_by(*_order(wanted)))]


def view_counts(session: Session, list_id: int) -> dict[str, int]:
    """Count the lines of each view of a list."""
    return {view: count_lines(session, WantedLines(list_id, view=view)) for view in VIEWS}


def _order(wanted: WantedLines) -> list[Any]:
    columns: dict[str, Any] = {
        "text": getattr(Article, f"sort_{wanted.language}", Article.sort_en),
        "quantity": NeedsLine.quantity_milli,
        "needed_by": func.coalesce(NeedsLine.needed_by, NeedsList.needed_by),
        "position": NeedsLine.position,
    }
    first = columns.get(wanted.sort, _RANK)
    return [first.desc() if wanted.descending else first, NeedsLine.list_id, NeedsLine.position, NeedsLine.id]


def _lines(session: Session, wanted: WantedLines) -> Select[*tuple[Any, ...]]:
    question = (
        select(
            NeedsLine.id, NeedsLine.list_id, NeedsLine.position, Party.name.label("partner"), NeedsLine.text,
            NeedsLine.article_id, Article.name_de, Article.name_uk, Article.name_en, Unit.short_de, Unit.short_uk,
            Unit.short_en, NeedsLine.certainty, NeedsLine.asked_milli, NeedsLine.asked_unit, NeedsLine.factor_milli,
            NeedsLine.quantity_milli, NeedsLine.priority, NeedsLine.needed_by, NeedsLine.substitutes, NeedsLine.note,
            NeedsList.partner_id,
        )
        .join(NeedsList, NeedsList.id == NeedsLine.list_id)
        .join(Party, Party.id == NeedsList.partner_id)
        .outerjoin(Article, Article.id == NeedsLine.article_id)
        .outerjoin(Unit, Unit.code == Article.unit_code)
        .where(NeedsLine.active, NeedsList.active)
    )  # fmt: skip
    if wanted.list_id is not None:
        question = question.where(NeedsLine.list_id == wanted.list_id)
    if wanted.article_id is not None:
        question = question.where(NeedsLine.article_id == wanted.article_id, NeedsList.state == "open")
    if wanted.view == "questions":
        question = question.where(
            or_(NeedsLine.certainty.in_(("open", "proposed")), NeedsLine.quantity_milli.is_(None))
        )
    if wanted.view == "missing":
        question = question.where(NeedsLine.id.in_(_missing(session, wanted.list_id)))
    return question


def _missing(session: Session, list_id: int | None) -> list[int]:
    partner = session.scalars(select(NeedsList.partner_id).where(NeedsList.id == list_id)).first()
    return [line_id for line_id, one in coverage(session, [partner or 0]).items() if one.missing_milli > 0]


def _rows(session: Session, found: Collection[Any]) -> list[NeedRow]:
    covered = coverage(session, {row.partner_id for row in found})
    rows = []
    for row in found:
        line = covered.get(row.id, Covered(0))
        names = {"de": row.name_de, "uk": row.name_uk, "en": row.name_en} if row.article_id is not None else {}
        unit = {"de": row.short_de, "uk": row.short_uk, "en": row.short_en} if row.article_id is not None else {}
        rows.append(
            NeedRow(
                row.id, row.list_id, row.position, row.partner, row.text, row.article_id, names, unit, row.certainty,
                row.asked_milli, row.asked_unit, row.factor_milli, row.quantity_milli, row.priority, row.needed_by,
                row.substitutes, row.note, line.received_milli, line.sent_milli, line.promised_milli,
                line.in_stock_milli, line.instead_milli,
            )
        )  # fmt: skip
    return rows


# All about one line ---------------------------------------------------------------------------------------------------


def show_line(session: Session, line_id: int) -> NeedShow | None:
    """Tell all about a line; None if it is gone."""
    question = _lines(session, WantedLines()).where(NeedsLine.id == line_id)
    found = session.execute(question).first()
    if found is None:
        return None
    [row] = _rows(session, [found])
    change = FieldChange
    steps = changes(session, (change.table_name == "needs_line") & (change.row_id == line_id), MOST_STEPS)
    if row.article_id is None:
        return NeedShow(row, (), (), (), (), None, steps)
    keep_days = session.scalars(select(Party.keep_days).where(Party.id == found.partner_id)).one()
    until = usable_until(usual_arrival(session), keep_days)
    packs = select(ArticlePack.name, ArticlePack.factor_milli).where(
        ArticlePack.article_id == row.article_id, ArticlePack.active
    )
    return NeedShow(
        row,
        tuple((name, factor) for name, factor in session.execute(packs.order_by(ArticlePack.factor_milli))),
        tuple(first_to_expire(session, row.article_id, until, MOST_BOXES)),
        tuple(_others(session, row)),
        tuple(_instead(session, row.article_id, until)),
        _last(session, found.partner_id, row.article_id),
        steps,
    )


def _others(session: Session, row: NeedRow) -> list[Other]:
    """List who else asks for it; only partners that do are looked at."""
    asking = (
        select(NeedsList.partner_id)
        .join(NeedsLine, NeedsLine.list_id == NeedsList.id)
        .where(NeedsLine.article_id == row.article_id, NeedsLine.active, NeedsList.active, NeedsList.state == "open")
    )
    partners = set(session.scalars(asking))
    if not partners:
        return []
    same = [
        one
        for one in open_needs(session, partners)
        if one.article_id == row.article_id and one.line_id != row.id
    ][:MOST_OTHERS]  # fmt: skip
    names = dict(session.execute(select(Party.id, Party.name).where(Party.id.in_(partners))).all())
    return [Other(one.list_id, names[one.partner_id], one.open_milli, one.needed_by) for one in same]


def _instead(session: Session, article_id: int, until: date) -> list[Substitute]:
    own, unit = aliased(Article), aliased(Unit)
    question = (
        select(
            Article.id, Article.name_de, Article.name_uk, Article.name_en, unit.short_de, unit.short_uk, unit.short_en,
            (own.unit_code == Article.unit_code).label("counts"),
        )
        .select_from(ArticleSubstitute)
        .join(own, own.id == ArticleSubstitute.article_id)
        .join(Article, Article.id == ArticleSubstitute.substitute_id)
        .join(unit, unit.code == Article.unit_code)
        .where(ArticleSubstitute.active, ArticleSubstitute.article_id == article_id, Article.active)
        .order_by(Article.id)
    )  # fmt: skip
    found = session.execute(question).all()
    free: dict[int, int] = defaultdict(int)
    for other_id, expires, quantity in fit_by_day(session, [row.id for row in found]):
        free[other_id] += quantity if expires is None or expires >= until else 0
    offered = []
    for row in found:
        first = first_to_expire(session, row.id, until, 1)
        offered.append(
            Substitute(
                row.id,
                {"de": row.name_de, "uk": row.name_uk, "en": row.name_en},
                {"de": row.short_de, "uk": row.short_uk, "en": row.short_en},
                free[row.id],
                first[0].location if first else "",
                bool(row.counts),
            )
        )
    return offered


def _last(session: Session, partner_id: int, article_id: int) -> tuple[date, int] | None:
    """Find what of an article left for a partner last, by the departures that stand."""
    question = (
        taken_along(JournalEntry.at, func.sum(-ReservationChange.delta_milli))
        .where(Stop.partner_id == partner_id, Lot.article_id == article_id)
        .group_by(JournalEntry.id, JournalEntry.at)
        .order_by(JournalEntry.id.desc())
        .limit(1)
    )
    found = session.execute(question).first()
    return (local_day(found[0], HERE), int(found[1])) if found else None
