"""The poster "What we need, what please not to bring", collected from open needs and full shelves.

It is for everybody, so it names no partner, and calls neither for medicines nor for what needs a licence to be
exported: those nobody may hand over at the door.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Article, Category, NeedsLine, Party, Place, Unit
from aidhub.documents import needs_poster as paper
from aidhub.documents.needs_poster import Poster, Wanted
from aidhub.documents.practice import marked
from aidhub.domain.names import texts_of
from aidhub.domain.opening_hours import read_hours
from aidhub.domain.status import MEDICINES
from aidhub.i18n import translator
from aidhub.services.importing import NO_CATEGORY
from aidhub.services.ledger import chunks
from aidhub.services.manifests import sender_of
from aidhub.services.needs_coverage import OpenNeed, open_needs
from aidhub.services.offers import fit_by_day, packages_that_fit
from aidhub.services.office import own_logo
from aidhub.services.practising import practising
from aidhub.services.today import today

LANGUAGES = ("de", "uk", "en")
MOST_WANTED, MOST_FULL = 16, 8
"""Lines that are read from two metres away on one page."""
FAR_MORE, LEAST_PACKAGES, MOSTLY = 3, 10, 0.75
"""A kind of goods is full if at least ten packages lie here of which three quarters hold three times what is asked."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What all partners together still ask for of an article, in thousandths of its unit."""

    article_id: int
    milli: int
    urgent_milli: int
    lines: int


def needs_poster(session: Session, shown: Poster | None = None, languages: Sequence[str] = LANGUAGES) -> bytes:
    """Make the poster as PDF, one page in each language; ``shown`` is what a person left of it, None: all."""
    pdf = paper.build(shown or poster(session), [translator(code) for code in languages])
    return pdf if practising(session) is None else marked(pdf)


def needs_text(session: Session, shown: Poster | None = None, languages: Sequence[str] = LANGUAGES) -> str:
    """Say the same as a text to copy, one language after the other."""
    found = shown or poster(session)
    return "\n\n".join(paper.text(found, translator(code)) for code in languages)


def poster(session: Session) -> Poster:
    """Collect what is still needed once everything free was given out, and kinds of goods there is far more of."""
    needs = open_needs(session)
    sure = _sure(session, [need.line_id for need in needs])
    asked = _asked([need for need in needs if need.line_id in sure])
    free = _free(session, asked)
    return Poster(
        made_on=today(session),
        wanted=tuple(_wanted(session, asked, free)),
        full=tuple(_full(session, asked, free)) if asked else (),
        logo=own_logo(session),
        **_ourselves(session),
    )


def _sure(session: Session, line_ids: Collection[int]) -> set[int]:
    """Find the lines whose article somebody is sure of: nobody is called for what is only proposed."""
    found: set[int] = set()
    for piece in chunks(sorted(line_ids)):
        question = select(NeedsLine.id).where(NeedsLine.id.in_(piece), NeedsLine.certainty.in_(("sure", "confirmed")))
        found |= set(session.scalars(question))
    return found


def _asked(needs: Collection[OpenNeed]) -> dict[int, _Asked]:
    found: dict[int, list[OpenNeed]] = defaultdict(list)
    for need in needs:
        found[need.article_id].append(need)
    return {
        article_id: _Asked(
            article_id,
            sum(need.open_milli for need in some),
            sum(need.open_milli for need in some if need.priority == "urgent"),
            len(some),
        )
        for article_id, some in found.items()
    }


def _free(session: Session, article_ids: Collection[int]) -> dict[int, int]:
    found: dict[int, int] = defaultdict(int)
    for article_id, _, milli in fit_by_day(session, article_ids):
        found[article_id] += milli
    return found


def _wanted(session: Session, asked: Mapping[int, _Asked], free: Mapping[int, int]) -> list[Wanted]:
    """List what is missing when all that is free is given to those who ask, the urgent first; most asked for on top."""
    missing = {id_: one for id_, one in asked.items() if one.milli > free.get(id_, 0)}
    told: dict[int, tuple[Article, Unit]] = {}
    for piece in chunks(sorted(missing)):
        question = select(Article, Unit).join(Unit, Unit.code == Article.unit_code).where(Article.id.in_(piece))
        told |= {article.id: (article, unit) for article, unit in session.execute(question)}
    found = []
    for id_, one in missing.items():
        article, unit = told[id_]
        if article.category_key in MEDICINES or article.control != "none":
            continue
        rest = one.milli - free.get(id_, 0)
        urgent = one.urgent_milli > free.get(id_, 0)
        wanted = Wanted(texts_of(article, "name"), texts_of(unit, "short"), rest, urgent)
        found.append((not urgent, -one.lines, article.id, wanted))
    return [wanted for *_, wanted in sorted(found, key=lambda entry: entry[:3])[:MOST_WANTED]]


def _full(session: Session, asked: Mapping[int, _Asked], free: Mapping[int, int]) -> list[Mapping[str, str]]:
    """List kinds of goods of which far more lies here than is asked for, the fullest shelves first."""
    all_of: dict[str, int] = defaultdict(int)
    idle: dict[str, int] = defaultdict(int)
    urgent: set[str] = set()
    for article_id, category, packages in packages_that_fit(session):
        one = asked.get(article_id)
        all_of[category] += packages
        if one is None or free.get(article_id, 0) >= FAR_MORE * one.milli:
            idle[category] += packages
        elif one.urgent_milli:
            urgent.add(category)
    full = [
        (-count, key)
        for key, count in idle.items()
        if count >= max(LEAST_PACKAGES, MOSTLY * all_of[key]) and key not in urgent and key != NO_CATEGORY
    ]
    keys = [key for _, key in sorted(full)[:MOST_FULL]]
    names = {row.key: texts_of(row, "name") for row in session.scalars(select(Category).where(Category.key.in_(keys)))}
    return [names[key] for key in keys]


def _ourselves(session: Session) -> dict[str, Any]:
    """Say who calls, where goods are brought and when; no person."""
    site = session.scalars(select(Place).where(Place.kind == "site").order_by(Place.id)).first()
    own = sender_of(session, site or Place(code="AidHub"))
    question = select(Party.hours).where(Party.role == "organisation", Party.active).order_by(Party.id)
    hours = read_hours(session.scalars(question).first() or "")
    return {
        "organisation": own.name,
        "address": own.address,
        "hours": {code: hours.words(code) for code in LANGUAGES} if hours else {},
    }
