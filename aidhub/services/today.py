"""How the warehouse stands today: what came in, what went out, and how full it is."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, cast

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import Article, Balance, JournalEntry, Lot, Movement, Person, Place, Transport
from aidhub.domain.clocks import clock, local_day
from aidhub.domain.ledger import PACKAGES
from aidhub.domain.transports import AT_THE_RAMP
from aidhub.domain.weights import MASS_UNITS_G
from aidhub.services.ledger import now, outside
from aidhub.services.ledger.dependence import REDO, UNDO
from aidhub.services.location_list import in_use
from aidhub.services.places import LOCATIONS
from aidhub.services.stock_question import is_unsorted, may_be_unsorted

WEEKS = 8
COUNTRY = "DE"
"""Whose clock says when a day begins at the hub."""

_NOT_TAKEN_IN = (UNDO, "arrive", "confirm")
"""Steps that bring goods from outside, but not to us: a partner found more than was sent."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """For the greeting: who is there, how many boxes lie in the warehouse, and when the next transport departs."""

    person: str
    boxes: int
    departs_at: datetime | None


@dataclass(frozen=True, slots=True)
class DayNumbers:
    """What was done today. ``gross_g`` is the weight of what came in as far as it is known.

    ``unweighed`` of it are boxes and loose goods nobody knows a weight of. ``on_pallets`` are boxes put on pallets
    today; ``open`` are boxes in the warehouse that are open or to be sorted, whenever they came.
    """

    boxes_in: int
    gross_g: int
    unweighed: int
    on_pallets: int
    open: int


@dataclass(frozen=True, slots=True)
class Week:
    """A week by its Monday. Grams that came in and that departed; None: the journal does not reach back so far."""

    monday: date
    in_g: int | None
    out_g: int | None


@dataclass(frozen=True, slots=True)
class AisleRoom:
    """An aisle: how many pallets its locations take, and how many of these places are taken.

    A pallet takes one; a location where only boxes or loose goods lie takes one too. Only locations whose room is
    known count.
    """

    code: str
    name: str
    room: int
    used: int


@dataclass(frozen=True, slots=True)
class _TakenIn:
    """What one entry brought into the warehouse."""

    at: datetime
    gross_g: int
    boxes: int
    unweighed: int


def outlook(session: Session, person_id: int | None) -> Outlook:
    """Tell what the greeting says."""
    person = session.scalars(select(Person.name).where(Person.id == person_id)).first() if person_id else None
    boxes = select(func.count()).select_from(Place).where(Place.kind == "box", Place.top_id.in_(site_ids(session)))
    departs = select(func.min(Transport.departs_at)).where(
        Transport.status.in_(AT_THE_RAMP), Transport.departs_at >= now(session)
    )
    return Outlook(person or "", session.scalars(boxes).one(), session.scalars(departs).one())


def today(session: Session) -> date:
    """Tell the day at the hub."""
    return local_day(now(session), COUNTRY)


def day_numbers(session: Session) -> DayNumbers:
    """Count what was done today, and what is open."""
    since = _midnight(today(session))
    came = list(_taken_in(session, since))
    return DayNumbers(
        boxes_in=sum(one.boxes for one in came),
        gross_g=sum(one.gross_g for one in came),
        unweighed=sum(one.unweighed for one in came),
        on_pallets=sum(int(facts.get("count", 0)) for _, facts in _entries(session, since, "palletise")),
        open=_open_boxes(session),
    )


def weekly_flow(session: Session, weeks: int = WEEKS) -> tuple[Week, ...]:
    """Sum what came in and what departed, by week, this week last. Reads the entries of these weeks only.

    What came in weighs what its box weighs now; without a box, or unweighed, what its units weigh. What departed
    weighs what it weighed then.
    """
    day = today(session)
    this = day - timedelta(days=day.weekday())
    mondays = [this - timedelta(weeks=back) for back in reversed(range(weeks))]
    since = _midnight(mondays[0])
    came = [(one.at, one.gross_g) for one in _taken_in(session, since)]
    went = [(at, int(facts.get("gross_g", 0))) for at, facts in _entries(session, since, "depart")]
    first = session.scalars(select(func.min(JournalEntry.at))).one()
    begins = local_day(first, COUNTRY) if first else day
    sums_in, sums_out = _by_week(came), _by_week(went)
    return tuple(
        Week(monday, sums_in.get(monday, 0), sums_out.get(monday, 0))
        if monday + timedelta(days=6) >= begins
        else Week(monday, None, None)
        for monday in mondays
    )


def aisle_room(session: Session) -> tuple[AisleRoom, ...]:
    """Tell how full the aisles are, in the order of their codes; aisles of whose room nothing is known are left out."""
    parent, above = aliased(Place), aliased(Place)
    question = (
        select(
            Place.id,
            Place.code,
            Place.pallets,
            parent.kind,
            parent.code,
            parent.name,
            above.kind,
            above.code,
            above.name,
        )
        .join(parent, parent.id == Place.parent_id)
        .outerjoin(above, above.id == parent.parent_id)
        .where(Place.kind.in_(LOCATIONS), Place.pallets > 0, Place.top_id.in_(site_ids(session)))
        .order_by(Place.sort_code, Place.id)
    )
    found = session.execute(question).all()
    standing = _pallets_at(session)
    used = _used(session) if found else set()
    aisles: dict[tuple[str, str], list[int]] = {}
    for id_, code, pallets, *above_it in found:
        sums = aisles.setdefault(_aisle(code, above_it), [0, 0])
        sums[0] += pallets or 0
        sums[1] += max(standing.get(id_, 0), int(id_ in used))
    return tuple(AisleRoom(code, name, *sums) for (code, name), sums in aisles.items())


def _aisle(code: str, above: list[Any]) -> tuple[str, str]:
    """Find code and name of a location's aisle; if it stands in none, that which its code begins with."""
    kind, parent_code, parent_name, above_kind, above_code, above_name = above
    if kind == "aisle":
        return parent_code, parent_name
    return (above_code, above_name) if above_kind == "aisle" else (code.partition("-")[0], "")


def _pallets_at(session: Session) -> Counter[int | None]:
    """Count the pallets at each location; here, since SQLite would go through all boxes to group them."""
    asked = select(Place.location_id).where(Place.kind == "pallet", Place.top_id.in_(site_ids(session)))
    return Counter(session.scalars(asked))


def _used(session: Session) -> set[int]:
    """Find the locations where something lies."""
    ours = (Place.kind.in_(LOCATIONS), Place.top_id.in_(site_ids(session)))
    return set(session.scalars(select(Place.id).where(*ours, in_use())))


def site_ids(session: Session) -> list[int]:
    """Find our warehouses, in no order: to put them in one SQLite would read all places."""
    return list(session.scalars(select(Place.id).where(Place.kind == "site")))


def _open_boxes(session: Session) -> int:
    """Count boxes in the warehouse that are open, or hold what is to be sorted."""
    sites = site_ids(session)
    is_box = (Place.kind == "box", (Place.top_id + 0).in_(sites))  # by the articles: their goods are few
    articles = select(Article.id).where(may_be_unsorted()).correlate(None)
    to_sort = (
        select(Place.id)
        .join(Balance, Balance.place_id == Place.id)
        .join(Lot, Lot.id == Balance.lot_id)
        .join(Article, Article.id == Lot.article_id)
        .where(Lot.article_id.in_(articles), is_unsorted(), Balance.quantity_milli > 0, *is_box)
    )
    opened = select(Place.id).where(Place.kind == "box", Place.top_id.in_(sites), Place.state == "open")
    return len({*session.scalars(to_sort), *session.scalars(opened)})


# What came in ---------------------------------------------------------------------------------------------------------


def _entries(session: Session, since: datetime, kind: str) -> Iterator[tuple[datetime, dict[str, Any]]]:
    """Go through the live entries of a kind since a moment, also those that were undone and done again: when, facts."""
    question = select(JournalEntry.at, JournalEntry.kind, JournalEntry.facts).where(
        JournalEntry.at >= since, JournalEntry.kind.in_((kind, REDO)), JournalEntry.undone_by_id.is_(None)
    )
    for at, found, written in session.execute(question):
        facts = cast("dict[str, Any]", json.loads(written))
        if found != REDO:
            yield at, facts
        elif facts.get("kind") == kind:
            yield at, facts["facts"]


def _taken_in(session: Session, since: datetime) -> Iterator[_TakenIn]:
    """Weigh what each entry since a moment brought into the warehouse.

    Each package counts once in an entry, whatever is in it. The plus nought keeps SQLite from beginning with all that
    ever came from a donor.
    """
    donor = outside(session, "donor")
    package = case((Place.kind.in_(PACKAGES), Place.gross_g))
    pieces = (
        select(
            Movement.entry_id, JournalEntry.at, JournalEntry.kind, JournalEntry.facts,
            func.max(package).label("package_g"),
            func.sum(Movement.quantity_milli * _unit_g() / 1000).label("net_g"),
            func.sum(case((_unit_g().is_(None), 1), else_=0)).label("unknown"),
            func.max(case((Place.kind == "box", 1), else_=0)).label("box"),
        )
        .select_from(JournalEntry)
        .join(Movement, Movement.entry_id == JournalEntry.id)
        .join(Place, Place.id == Movement.to_place_id)
        .join(Lot, Lot.id == Movement.lot_id)
        .join(Article, Article.id == Lot.article_id)
        .where(
            JournalEntry.at >= since, JournalEntry.undone_by_id.is_(None), JournalEntry.kind.not_in(_NOT_TAKEN_IN),
            Movement.from_place_id + 0 == donor,
        )
        .group_by(Movement.entry_id, Movement.to_place_id, JournalEntry.at, JournalEntry.kind, JournalEntry.facts)
        .subquery()
    )  # fmt: skip
    weight = func.coalesce(pieces.c.package_g, pieces.c.net_g, 0)
    unweighed = case((pieces.c.package_g.isnot(None), 0), else_=pieces.c.unknown)
    question = select(
        pieces.c.at, pieces.c.kind, pieces.c.facts, func.sum(weight), func.sum(pieces.c.box), func.sum(unweighed)
    ).group_by(pieces.c.entry_id, pieces.c.at, pieces.c.kind, pieces.c.facts)
    for at, kind, written, grams, boxes, unknown in session.execute(question):
        if kind != REDO or json.loads(written).get("kind") not in _NOT_TAKEN_IN:
            yield _TakenIn(at, int(grams or 0), int(boxes or 0), int(unknown or 0))


def _unit_g() -> ColumnElement[int]:
    """What one unit weighs: the lot's, the article's, or the unit itself; NULL: nobody knows."""
    by_unit = case(*((Article.unit_code == code, grams) for code, grams in MASS_UNITS_G.items()))
    return func.coalesce(Lot.net_g, Article.net_g, by_unit)


def _by_week(amounts: Iterable[tuple[datetime, int]]) -> dict[date, int]:
    sums: dict[date, int] = {}
    for at, grams in amounts:
        day = local_day(at, COUNTRY)
        monday = day - timedelta(days=day.weekday())
        sums[monday] = sums.get(monday, 0) + grams
    return sums


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), clock(COUNTRY))
