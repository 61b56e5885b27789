"""What needs a person now, found in the warehouse itself: a row goes by itself when it is done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import Article, Balance, Lot, Place, Postponed, Transport, Unit
from aidhub.domain.checks import Finding, Severity, findings, problems
from aidhub.domain.clocks import clock, local_day
from aidhub.domain.filters import read_filter
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.periods import months_before
from aidhub.domain.transports import AT_THE_RAMP
from aidhub.domain.weights import MASS_UNITS_G
from aidhub.services import stock
from aidhub.services.article_list import WantedArticles
from aidhub.services.article_list import count as articles_in
from aidhub.services.count_rows import open_counts, open_differences
from aidhub.services.intake_show import open_intakes
from aidhub.services.issued_papers import issued_papers
from aidhub.services.ledger import insert_rows, now, record
from aidhub.services.limits import limits
from aidhub.services.manifests import Collected, collect
from aidhub.services.needs_show import ListRow, WantedLists, lists
from aidhub.services.papers import paper_rows
from aidhub.services.stock_question import Wanted
from aidhub.services.today import COUNTRY, site_ids, today
from aidhub.services.transport_rows import StopRow, stops_of

AHEAD_DAYS, BEHIND_DAYS = 14, 60
"""Transports that depart within so many days are looked at; one that should have left so long ago was given up."""

SOON, LATER = timedelta(days=1), timedelta(days=3)
"""What is due sooner is pressing; what is due later than the second can wait."""

LONG_WAIT_DAYS = 30
"""After so many days a receipt that nobody confirmed is a warning."""

MOST_TRANSPORTS, MOST_EXPIRING, MOST_COUNTED = 12, 5, 999
MOST_LISTS, MOST_NEEDS = 200, 5
_WEIGHT_RULE = "R-PK-1"
_CODE_RULE = "R-UA-1"
"""The partner gets the aid code; until papers are complete it is asked for among them."""

_ORDER = {severity: place for place, severity in enumerate(Severity)}
_PRESS = {severity: -place for severity, place in _ORDER.items()}.__getitem__
_FOR_HELPERS = frozenset({"intake", "weights", "expired"})


@dataclass(frozen=True, slots=True)
class ToDo:
    """Something to do.

    Args:
        kind: what it is; the words are found by it.
        key: tells it from others, also tomorrow; at most 80 letters.
        severity: how much it matters.
        due: by when; None: there is no such moment.
        facts: JSON values for its words and for what its button does.
    """

    kind: str
    key: str
    severity: Severity
    due: datetime | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)


def to_do(session: Session, further: Sequence[ToDo] = (), *, for_helper: bool = False) -> tuple[ToDo, ...]:
    """List what is to be done, by when it is due, then by how much it matters.

    Args:
        session: where to look.
        further: what the workstation knows by itself, such as a backup that failed.
        for_helper: only what a helper can do something about.
    """
    found = [*further, *_at_the_ramp(session), *_expired(session), *_intakes(session)]
    if not for_helper:
        found += [
            *_on_the_road(session),
            *_unconfirmed(session),
            *_expiring(session),
            *_long_lying(session),
            *_articles(session),
            *_needs(session),
        ]
        found += _counts(session)
    put_off = _put_off(session, [row.key for row in found])
    rows = (row for row in found if row.key not in put_off and (not for_helper or row.kind in _FOR_HELPERS))
    never = datetime.max.replace(tzinfo=clock(COUNTRY))
    return tuple(sorted(rows, key=lambda row: (row.due or never, _ORDER[row.severity], row.key)))


def postpone(session: Session, row: ToDo) -> int:
    """Put something off until tomorrow, for everybody; answers the entry. Its undo shows it again."""
    until = today(session) + timedelta(days=1)
    [id_] = insert_rows(session, Postponed, [{"key": row.key, "until": until, "active": False}])
    facts = {"kind": row.kind, "facts": dict(row.facts)}
    return record(session, Entry("postpone", edits=(Edit("postponed", id_, "active", after=True),), facts=facts))


def _put_off(session: Session, keys: Sequence[str]) -> set[str]:
    question = select(Postponed.key).where(Postponed.key.in_(keys), Postponed.active, Postponed.until > today(session))
    return set(session.scalars(question))


def _severity(due: datetime, at: datetime) -> Severity:
    if due <= at + SOON:
        return Severity.BLOCK
    return Severity.WARN if due <= at + LATER else Severity.INFO


# Transports -----------------------------------------------------------------------------------------------------------


def _at_the_ramp(session: Session) -> Iterator[ToDo]:
    """Find the next thing for each transport that departs soon, or should have; and what is to be weighed for it."""
    at = now(session)
    question = (
        select(Transport.id, Transport.status, Transport.departs_at)
        .where(
            Transport.status.in_(AT_THE_RAMP),
            Transport.departs_at.between(at - timedelta(days=BEHIND_DAYS), at + timedelta(days=AHEAD_DAYS)),
        )
        .order_by(Transport.departs_at, Transport.id)
        .limit(MOST_TRANSPORTS)
    )
    for id_, status, departs_at in session.execute(question).all():
        if departs_at is not None:
            yield from _before_departure(session, id_, status, departs_at, at)


def _before_departure(session: Session, id_: int, status: str, departs_at: datetime, at: datetime) -> Iterator[ToDo]:
    collected = collect(session, id_)
    facts = {**_transport_facts(id_, collected.plan.number, collected.stops), "at": departs_at.isoformat()}
    severity = _severity(departs_at, at)

    def row(kind: str, **more: Any) -> ToDo:
        return ToDo(kind, f"{kind}:{id_}", severity, departs_at, {**facts, **more})

    if status == "draft":
        yield row("choose_vehicle")
        return
    if not collected.plan.load.goods:
        yield row("propose")
        return
    unweighed = [finding for finding in findings(collected.plan) if _is_to_be_weighed(finding)]
    if unweighed:
        packages = [str(finding.facts["package"]) for finding in unweighed]
        count = sum(finding.facts["count"] for finding in unweighed)
        yield replace(row("weights", count=count, packages=packages), severity=max(severity, Severity.WARN, key=_PRESS))
    stopping = problems(collected.plan, "plan" if status == "planned" else "departure")
    others = [finding for finding in stopping if not _is_to_be_weighed(finding)]
    missing = 0 if status == "planned" else _missing_papers(session, collected)
    is_waiting = bool(missing) and all(finding.rule == _CODE_RULE for finding in others)
    if others and not is_waiting:
        yield row("problems", count=len(others))
    elif status == "planned" and not stopping:
        yield row("confirm_plan")
    elif missing:
        yield row("papers", count=missing)
    elif status != "planned" and departs_at <= at + SOON:
        yield row("depart")


def _is_to_be_weighed(finding: Finding) -> bool:
    return finding.rule == _WEIGHT_RULE and finding.remedy == "weigh"


def _missing_papers(session: Session, collected: Collected) -> int:
    rows = paper_rows(collected, issued_papers(session, collected.transport_id))
    return sum(not paper.done for paper in rows)


def _on_the_road(session: Session) -> Iterator[ToDo]:
    """Find transports that should have arrived at their next stop."""
    at = now(session)
    for id_, number in _in_status(session, "on_the_way"):
        stops = stops_of(session, id_)
        stop = next((one for one in stops if one.arrived_at is None), None)
        if stop and stop.arrives_at and stop.arrives_at < at:
            facts = {**_transport_facts(id_, number, [stop]), "at": stop.arrives_at.isoformat()}
            yield ToDo("arrive", f"arrive:{stop.id}", Severity.WARN, stop.arrives_at, facts)


def _unconfirmed(session: Session) -> Iterator[ToDo]:
    """Find transports whose receipt nobody has confirmed.

    No day is named by which it must be: the rule of 90 days after the border is for goods that charities bought
    abroad, and for their distribution (law 3448-IX), which nobody here can know of.
    """
    at = now(session)
    for id_, number in _in_status(session, "delivered"):
        stops = [stop for stop in stops_of(session, id_) if stop.confirmed_at is None and stop.arrived_at]
        arrived = min((stop.arrived_at for stop in stops if stop.arrived_at), default=None)
        if arrived is None:
            continue
        days = (at - arrived).days
        severity = Severity.WARN if days >= LONG_WAIT_DAYS else Severity.INFO
        facts = {**_transport_facts(id_, number, stops), "at": arrived.isoformat(), "days": days}
        yield ToDo("receipt", f"receipt:{id_}", severity, None, facts)


def _in_status(session: Session, status: str) -> list[tuple[int, str]]:
    question = select(Transport.id, Transport.number).where(Transport.status == status)
    rows = session.execute(question.order_by(Transport.departs_at, Transport.id).limit(MOST_TRANSPORTS))
    return [(row.id, row.number) for row in rows]


def _transport_facts(id_: int, number: str, stops: Sequence[StopRow]) -> dict[str, Any]:
    return {
        "id": id_,
        "transport": number,
        "cities": [dict(stop.city) for stop in stops],
        "partners": [stop.partner for stop in stops],
    }


# Over the counter -----------------------------------------------------------------------------------------------------


def _intakes(session: Session) -> Iterator[ToDo]:
    """Find intakes that nobody finished; one of another day is a warning."""
    day = today(session)
    for one in open_intakes(session, MOST_TRANSPORTS):
        severity = Severity.WARN if local_day(one.started_at, COUNTRY) < day else Severity.INFO
        facts = {"id": one.id, "intake": one.number, "donor": one.donor, "boxes": one.boxes, "person": one.person}
        yield ToDo("intake", f"intake:{one.id}", severity, None, facts)


# Goods ----------------------------------------------------------------------------------------------------------------


def _expiring(session: Session) -> Iterator[ToDo]:
    """Find goods that expire soon and are promised to nobody: the first few, and how many more there are."""
    day, days = today(session), limits(session).keep_warn_days
    location = aliased(Place)
    free = func.sum(Balance.quantity_milli - Balance.reserved_milli)
    asked = select(Lot.article_id, Lot.expires).where(*_lies_free(session, day, day + timedelta(days=days)))
    question = (
        asked.add_columns(
            Article.name_de, Article.name_uk, Article.name_en, Unit.short_de, Unit.short_uk, Unit.short_en,
            free.label("free"), func.count(Place.id.distinct()).label("places"), func.min(location.code).label("first"),
            func.count(location.id.distinct()).label("locations"), func.min(Place.kind).label("kind"),
            func.max(Place.kind).label("last_kind"),
        )
        .select_from(Lot)
        .join(Balance, Balance.lot_id == Lot.id)
        .join(Place, Place.id == Balance.place_id)
        .join(location, location.id == Place.location_id)
        .join(Article, Article.id == Lot.article_id)
        .join(Unit, Unit.code == Article.unit_code)
        .group_by(Lot.expires, Lot.article_id, Article.name_de, Article.name_uk, Article.name_en, Unit.short_de,
                  Unit.short_uk, Unit.short_en)
        .order_by(Lot.expires, Lot.article_id)
    )  # fmt: skip
    found = session.execute(question).all()
    for row in found[:MOST_EXPIRING]:
        yield _expiring_row(row, day)
    if len(found) > MOST_EXPIRING:
        more = len(found) - MOST_EXPIRING
        facts = {"count": more, "days": days, "from": day.isoformat(), "on": (day + timedelta(days)).isoformat()}
        due = _end_of(found[MOST_EXPIRING].expires)
        yield ToDo("expiring_more", "expiring_more", Severity.INFO, due, facts)


def _expiring_row(row: Any, day: date) -> ToDo:
    facts = {
        "article": {"de": row.name_de, "uk": row.name_uk, "en": row.name_en},
        "unit": {"de": row.short_de, "uk": row.short_uk, "en": row.short_en},
        "quantity_milli": int(row.free),
        "boxes": row.places if row.kind == row.last_kind == "box" else 0,
        "location": row.first if row.locations == 1 else "",
        "locations": row.locations,
        "on": row.expires.isoformat(),
        "days": (row.expires - day).days,
    }
    key = f"expiring:{row.article_id}:{row.expires:%Y%m%d}"
    return ToDo("expiring", key, Severity.WARN, _end_of(row.expires), facts)


def _long_lying(session: Session) -> Iterator[ToDo]:
    """Count the rows of the stock that came in long ago and are promised to nobody."""
    months = limits(session).long_lying_months
    before = months_before(today(session), months)
    count = stock.count(session, Wanted(filter=read_filter(f"since<{before.isoformat()} -reserved")))
    if count:
        facts = {"count": count, "months": months, "before": before.isoformat()}
        yield ToDo("long_lying", "long_lying", Severity.INFO, None, facts)


def _expired(session: Session) -> Iterator[ToDo]:
    """Find goods that have expired, still lie in the warehouse, and are not blocked."""
    day = today(session)
    question = (
        select(func.count())
        .select_from(Lot)
        .join(Balance, Balance.lot_id == Lot.id)
        .join(Place, Place.id == Balance.place_id)
        .where(*_unblocked(session), Lot.expires < day, Balance.quantity_milli > 0)
    )
    count = session.scalars(question).one()
    if count:
        yield ToDo("expired", "expired", Severity.WARN, None, {"count": count})


def _lies_free(session: Session, first: date, last: date) -> tuple[Any, ...]:
    """Goods that keep until a day of these, promised to nobody."""
    free = Balance.quantity_milli > Balance.reserved_milli
    return (*_unblocked(session), Lot.expires >= first, Lot.expires <= last, free)


def _unblocked(session: Session) -> tuple[Any, ...]:
    """In the warehouse and free to go. Plus nought lets SQLite begin with the days of expiry, not with all boxes."""
    ours = site_ids(session)
    return (Place.top_id + 0).in_(ours), Lot.blocked == "", Place.blocked == ""


def _end_of(day: date) -> datetime:
    return datetime.combine(day, time(23, 59), clock(COUNTRY))


# Needs ----------------------------------------------------------------------------------------------------------------


def _needs(session: Session) -> Iterator[ToDo]:
    """Find the first lists with urgent lines that nobody promised yet, and those that nobody confirmed for long."""
    found = lists(session, WantedLists(), 0, MOST_LISTS)
    for one in [one for one in found if one.urgent_open][:MOST_NEEDS]:
        facts = {**_list_facts(one), "count": one.urgent_open, "in_stock": one.urgent_in_stock}
        if one.needed_by:
            facts["by"] = one.needed_by.isoformat()
        due = _end_of(one.needed_by) if one.needed_by else None
        yield ToDo("needs_urgent", f"needs_urgent:{one.id}", Severity.WARN, due, facts)
    for one in [one for one in found if one.is_stale][:MOST_NEEDS]:
        facts = {**_list_facts(one), "days": one.age_days}
        yield ToDo("needs_stale", f"needs_stale:{one.id}", Severity.INFO, None, facts)


def _list_facts(found: ListRow) -> dict[str, Any]:
    return {"id": found.id, "partner": found.partner, "city": dict(found.city), "number": found.number}


# Stock counts ---------------------------------------------------------------------------------------------------------


def _counts(session: Session) -> Iterator[ToDo]:
    """Find stock counts whose differences wait for a coordinator."""
    numbers = {count.id: count for count in open_counts(session)}
    for id_, found in open_differences(session).items():
        count = numbers[id_]
        facts = {"id": id_, "count": found, "number": count.number, "name": count.name}
        yield ToDo("differences", f"differences:{id_}", Severity.WARN, None, facts)


# Articles -------------------------------------------------------------------------------------------------------------


def _articles(session: Session) -> Iterator[ToDo]:
    """Find articles in stock that lack what papers and plans need, and articles of which too little is free."""
    weightless = and_(Article.net_g.is_(None), Article.unit_code.not_in(MASS_UNITS_G))
    for kind, lacking in (("name_uk", Article.name_uk == ""), ("net", weightless)):
        count = _in_stock(session, lacking)
        if count:
            yield ToDo(kind, kind, Severity.INFO, None, {"count": count})
    if short := articles_in(session, WantedArticles("below_minimum")):
        yield ToDo("below_minimum", "below_minimum", Severity.WARN, None, {"count": short})


def _in_stock(session: Session, lacking: Any) -> int:
    """Count the articles that lack something and of which something lies in the warehouse, up to `MOST_COUNTED`."""
    ours = site_ids(session)
    lies = (
        select(Balance.lot_id)
        .join(Lot, Lot.id == Balance.lot_id)
        .join(Place, Place.id == Balance.place_id)
        .where(Lot.article_id == Article.id, Balance.quantity_milli > 0, (Place.top_id + 0).in_(ours))
        .exists()
    )
    some = select(Article.id).where(lacking, lies).limit(MOST_COUNTED).subquery()
    return session.scalars(select(func.count()).select_from(some)).one()
