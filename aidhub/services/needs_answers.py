"""The answer to a needs list, collected here: as a paper for the partner, and as a spreadsheet they can work with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aidhub.database.tables import (
    Article,
    City,
    JournalEntry,
    NeedsLine,
    NeedsList,
    Party,
    Place,
    Stop,
    Transport,
    Unit,
)
from aidhub.documents import needs_answer as paper
from aidhub.documents.figures import day, quantity
from aidhub.documents.needs_answer import Answer, AnswerLine, Offer, Part, Question, State
from aidhub.documents.practice import marked
from aidhub.documents.words import joined, sides
from aidhub.domain.clocks import local_day
from aidhub.domain.errors import NotFound
from aidhub.domain.names import texts_of
from aidhub.domain.needs import Covered, Laid, Stage
from aidhub.domain.transports import paper_languages, usable_until
from aidhub.exchange.export import TableColumn, Value, table_bytes
from aidhub.i18n import Translator, translator
from aidhub.services.ledger import chunks
from aidhub.services.manifests import party_of, sender_of
from aidhub.services.needs_coverage import coverage, open_needs, usual_arrival
from aidhub.services.offers import fit_by_day
from aidhub.services.office import own_logo
from aidhub.services.practising import practising
from aidhub.services.today import today
from aidhub.services.transport_rows import country_of

MOST_DIGITS = 9
THEIRS = "uk"
"""What most partners read; it stands first in what is written to them."""

_STATES: Mapping[Stage, State] = {
    Stage.RECEIVED: "received",
    Stage.SENT: "on_the_way",
    Stage.PROMISED: "planned",
    Stage.IN_STOCK: "in_stock",
}


def needs_answer(session: Session, list_id: int, languages: Sequence[str] | None = None) -> bytes:
    """Make the answer to a list as PDF; in the languages of the partner's country, or those named.

    Raises:
        NotFound: there is no such list.
    """
    answer, own = answer_to(session, list_id), languages or _languages(session, list_id)
    pdf = paper.build(answer, [translator(code) for code in own])
    return pdf if practising(session) is None else marked(pdf)


def needs_answer_table(session: Session, list_id: int, languages: Sequence[str] | None = None) -> bytes:
    """Make the answer to a list as a workbook, with the same languages beside each other.

    Raises:
        NotFound: there is no such list.
    """
    own = [translator(code) for code in (languages or _languages(session, list_id))[:2]]
    answer = answer_to(session, list_id)
    name = joined(own[:1], lambda tr: tr("NeedsAnswer", "Needs list {number}", number=answer.number))
    return table_bytes("xlsx", table_columns(own), table_rows(answer, own), name=name)


def _languages(session: Session, list_id: int) -> tuple[str, ...]:
    country = session.scalar(select(Party.country).join(NeedsList, NeedsList.partner_id == Party.id)
                             .where(NeedsList.id == list_id))  # fmt: skip
    return tuple(sorted(paper_languages(country or ""), key=lambda code: code != THEIRS))


def find_list(session: Session, number: str) -> int:
    """Find a needs list by its number.

    Raises:
        NotFound: there is none.
    """
    wanted = int(number) if number.isdecimal() and len(number) < MOST_DIGITS else 0
    found = session.scalar(select(NeedsList.id).where(NeedsList.number == wanted, NeedsList.active))
    if found is None:
        raise NotFound(kind="needs_list", name=number)
    return found


def answer_to(session: Session, list_id: int) -> Answer:
    """Collect what is answered to a list, as it stands now.

    Raises:
        NotFound: there is no such list.
    """
    found = session.get(NeedsList, list_id, populate_existing=True)
    if found is None or not found.active:
        raise NotFound(kind="needs_list", name=str(list_id))
    question = (
        select(NeedsLine, Article, Unit)
        .outerjoin(Article, Article.id == NeedsLine.article_id)
        .outerjoin(Unit, Unit.code == Article.unit_code)
        .where(NeedsLine.list_id == list_id, NeedsLine.active)
        .order_by(NeedsLine.position, NeedsLine.id)
        .execution_options(populate_existing=True)
    )
    rows = [(row[0], row[1], row[2]) for row in session.execute(question)]
    covered = coverage(session, [found.partner_id])
    own = {line.id: covered[line.id] for line, _, _ in rows if line.id in covered}
    writer = _Writer(session, found, own, covered)
    site = session.scalars(select(Place).where(Place.kind == "site").order_by(Place.id)).first()
    return Answer(
        number=found.number,
        title=found.title,
        received_on=found.received_on,
        issued_on=today(session),
        sender=sender_of(session, site or Place(code="AidHub")),
        partner=party_of(session, found.partner_id),
        lines=tuple(writer.line(*row) for row in rows),
        entry=session.scalar(select(func.max(JournalEntry.id))),
        logo=own_logo(session),
    )


class _Writer:
    """Makes the lines of an answer."""

    def __init__(
        self, session: Session, found: NeedsList, own: Mapping[int, Covered], all_of_partner: Mapping[int, Covered]
    ) -> None:
        parts = [part for one in own.values() for part in one.parts]
        self._covered = own
        self._stops = _stops(session, {part.given.stop_id for part in parts if part.given.stop_id})
        self._instead = {one.line_id: one.instead for one in open_needs(session, [found.partner_id])}
        offered = {id_ for line_id in own for id_ in self._instead.get(line_id, ())}
        self._free = _free_for(session, found.partner_id, offered, all_of_partner)
        self._names = _names(session, offered | {part.given.article_id for part in parts})

    def line(self, line: NeedsLine, article: Article | None, unit: Unit | None) -> AnswerLine:
        """Answer a line."""
        covered = self._covered.get(line.id)
        return AnswerLine(
            asked=line.text,
            wanted=_wanted(line),
            names=texts_of(article, "name"),
            units=texts_of(unit, "short"),
            quantity_milli=line.quantity_milli if covered else None,
            urgent=line.priority == "urgent",
            is_proposed=line.certainty == "proposed",
            parts=tuple(self._parts(covered, line.article_id)) if covered else (),
            missing_milli=covered.missing_milli if covered else None,
            offers=tuple(self._offers(line, covered)) if covered else (),
            question="" if covered else _question(line),
        )

    def _parts(self, covered: Covered, article_id: int | None) -> list[Part]:
        """Say where the goods for a line are; goods of one stop and article are one part."""
        sums: dict[tuple[Stage, int | None, int], int] = defaultdict(int)
        for laid in covered.parts:
            sums[_key(laid)] += laid.quantity_milli
        parts = []
        for (stage, stop_id, given_id), milli in sums.items():
            number, on = self._stops.get(stop_id, ("", None)) if stop_id else ("", None)
            instead = self._names[given_id] if given_id != article_id else {}
            parts.append(Part(_STATES[stage], milli, number, on, instead))
        return parts

    def _offers(self, line: NeedsLine, covered: Covered) -> list[Offer]:
        """Offer what may be given instead and lies here free; what is offered once is not offered again."""
        missing, offers = covered.missing_milli, []
        for article_id in self._instead.get(line.id, ()):
            part = min(missing, self._free[article_id])
            if part > 0:
                offers.append(Offer(self._names[article_id], part))
                self._free[article_id] -= part
                missing -= part
        return offers


def _key(laid: Laid) -> tuple[Stage, int | None, int]:
    return laid.given.stage, laid.given.stop_id, laid.given.article_id


def _question(line: NeedsLine) -> Question:
    """Say what the partner has to tell, so that something can be laid to a line."""
    if line.article_id is None:
        return "article"
    if line.asked_milli is None:
        return "quantity"
    return "unit" if line.quantity_milli is None else ""


def _wanted(line: NeedsLine) -> str:
    """Write how much they asked for, as they wrote it."""
    if line.asked_milli is None:
        return f"? {line.asked_unit}".strip() if line.asked_unit else ""
    return f"{quantity(line.asked_milli)} {line.asked_unit}".strip()


def _stops(session: Session, ids: Collection[int]) -> dict[int, tuple[str, Any]]:
    """Find the transport of stops, and on which day there it arrived or shall arrive."""
    found = {}
    for piece in chunks(sorted(ids)):
        question = (
            select(Stop, Party, City, Transport.number)
            .join(Transport, Transport.id == Stop.transport_id)
            .join(Party, Party.id == Stop.partner_id)
            .outerjoin(City, City.key == Party.city_key)
            .where(Stop.id.in_(piece))
        )
        for stop, party, city, number in session.execute(question):
            at = stop.arrived_at or stop.arrives_at
            found[stop.id] = (number, None if at is None else local_day(at, country_of(party, city)))
    return found


def _free_for(
    session: Session, partner_id: int, article_ids: Collection[int], covered: Mapping[int, Covered]
) -> dict[int, int]:
    """Sum up what is free, keeps as long as the partner asks, and is not counted for one of their lines already."""
    until = usable_until(usual_arrival(session), session.get_one(Party, partner_id).keep_days)
    free = dict.fromkeys(article_ids, 0)
    for article_id, expires, milli in fit_by_day(session, article_ids):
        if expires is None or expires >= until:
            free[article_id] += milli
    for one in covered.values():
        for laid in one.parts:
            if laid.given.stage is Stage.IN_STOCK and laid.given.article_id in free:
                free[laid.given.article_id] -= laid.quantity_milli
    return free


def _names(session: Session, ids: Collection[int]) -> dict[int, dict[str, str]]:
    found = {}
    for piece in chunks(sorted(ids)):
        for article in session.scalars(select(Article).where(Article.id.in_(piece))):
            found[article.id] = texts_of(article, "name")
    return found


# The spreadsheet ------------------------------------------------------------------------------------------------------


def table_columns(languages: Sequence[Translator]) -> list[TableColumn]:
    """Head the columns of the spreadsheet, in the languages side by side."""
    wide = {1: 40, 2: 34, 3: 14, 10: 22, 11: 22, 13: 40, 14: 40}
    says: list[Callable[[Translator], str]] = [
        lambda tr: tr("Manifest", "No."),
        lambda tr: tr("NeedsAnswer", "What you asked for"),
        lambda tr: tr("NeedsAnswer", "Article"),
        lambda tr: tr("NeedsAnswer", "How much, as you wrote it"),
        lambda tr: tr("NeedsAnswer", "How much"),
        lambda tr: tr("NeedsAnswer", "Unit"),
        lambda tr: tr("NeedsAnswer", "received"),
        lambda tr: tr("NeedsAnswer", "on the way"),
        lambda tr: tr("NeedsAnswer", "planned"),
        lambda tr: tr("NeedsAnswer", "in our warehouse, no transport yet"),
        lambda tr: tr("NeedsAnswer", "Transport"),
        lambda tr: tr("NeedsAnswer", "Arrival"),
        lambda tr: tr("NeedsAnswer", "Missing"),
        lambda tr: tr("NeedsAnswer", "We can offer instead"),
        lambda tr: tr("NeedsAnswer", "Our question"),
    ]
    return [TableColumn(joined(languages, say), width=wide.get(at)) for at, say in enumerate(says)]


def table_rows(answer: Answer, languages: Sequence[Translator]) -> Iterator[list[Value]]:
    """Make a row of the spreadsheet for each line."""
    for number, line in enumerate(answer.lines, 1):
        by_state = [_sum(line, one) for one in ("received", "on_the_way", "planned", "in_stock")]
        coming = [part for part in line.parts if part.transport]
        offers = [f"{quantity(offer.quantity_milli)} {sides(offer.names, languages)}" for offer in line.offers]
        yield [
            number,
            line.asked,
            sides(line.names, languages),
            line.wanted,
            _number(line.quantity_milli),
            sides(line.units, languages),
            *by_state,
            ", ".join(dict.fromkeys(part.transport for part in coming)),
            ", ".join(dict.fromkeys(day(part.on) for part in coming if part.on)),
            _number(line.missing_milli),
            "; ".join(offers),
            joined(languages, lambda tr: _asks(line, tr)),  # noqa: B023 - said at once
        ]


def _asks(line: AnswerLine, tr: Translator) -> str:
    return tr("NeedsAnswer", "Is this meant?") if line.is_proposed and not line.question else paper.question(line, tr)


def _sum(line: AnswerLine, one: str) -> Value:
    if line.quantity_milli is None:
        return None
    return _number(sum(part.quantity_milli for part in line.parts if part.state == one))


def _number(milli: int | None) -> Value:
    return None if milli is None else milli // 1000 if milli % 1000 == 0 else Decimal(milli) / 1000
