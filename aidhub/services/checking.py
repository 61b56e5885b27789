"""Does everything add up? The whole ledger is looked through, and quickly even if it is long."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session, aliased

from aidhub.database.tables import FieldChange, IssuedPaper, JournalEntry, Lot, Place, Transport
from aidhub.services.checking_questions import QUESTIONS
from aidhub.services.ledger.fields import EDITABLE, plain

PER_KIND = 100
"""So many problems of each kind are told at most."""

_DIGEST = 64
"""Letters of a SHA-256."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that does not add up; ``facts`` make its sentence. Quantities are thousandths of the article's unit."""

    kind: str
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Examined:
    """What was looked through, how much of it, and what does not add up."""

    boxes: int
    lots: int
    entries: int
    papers: int
    problems: tuple[Problem, ...]


def _say_nothing(_done: int, _total: int) -> None:
    """Nobody waits for how far it is."""


def check(session: Session, told: Callable[[int, int], object] = _say_nothing) -> tuple[Problem, ...]:
    """Prove the whole ledger; answers what is wrong, nothing if all is well. Run it in one snapshot.

    ``told`` hears how many of how many questions are asked, and may raise to stop it.
    """
    total = len(QUESTIONS) + 2
    problems = [*_problems(session, told, total)]
    told(total - 2, total)
    problems += _fields_that_differ(session)
    told(total - 1, total)
    problems += _papers(session)
    told(total, total)
    return tuple(problems)


def examine(session: Session, told: Callable[[int, int], object] = _say_nothing) -> Examined:
    """Prove the whole ledger, see `check`, and count what was looked through."""
    top = aliased(Place)
    boxes = select(func.count()).select_from(Place).join(top, top.id == Place.top_id)
    boxes = boxes.where(Place.kind == "box", top.kind == "site")
    counts = [boxes, *(select(func.count()).select_from(table) for table in (Lot, JournalEntry, IssuedPaper))]
    here, lots, entries, papers = (session.scalar(question) or 0 for question in counts)
    return Examined(here, lots, entries, papers, check(session, told))


def _problems(session: Session, told: Callable[[int, int], object], total: int) -> Iterator[Problem]:
    for done, (kind, question) in enumerate(QUESTIONS.items()):
        told(done, total)
        for row in session.execute(question, {"most": PER_KIND}).mappings():
            yield Problem(kind, {name: int(fact) if isinstance(fact, Decimal) else fact for name, fact in row.items()})


def _fields_that_differ(session: Session) -> Iterator[Problem]:
    """A field holds what its last change left there."""
    changed = select(FieldChange.table_name, FieldChange.field).distinct()
    for table, field in session.execute(changed.order_by(FieldChange.table_name, FieldChange.field)).all():
        yield from list(_differing(session, table, field))[:PER_KIND]


def _differing(session: Session, table: str, field: str) -> Iterator[Problem]:
    last = (
        select(func.max(FieldChange.id))
        .where(FieldChange.table_name == table, FieldChange.field == field)
        .group_by(FieldChange.row_id)
    )
    columns = EDITABLE[table].__table__.c
    question = select(FieldChange.row_id, FieldChange.after, columns[field])
    question = question.join(columns.id.table, columns.id == FieldChange.row_id).where(FieldChange.id.in_(last))
    for row_id, told, kept in session.execute(question):
        if plain(kept) != told:
            yield Problem("field", {"table": table, "row": row_id, "field": field, "told": told, "kept": plain(kept)})


def _papers(session: Session) -> Iterator[Problem]:
    """An issued paper is a whole PDF with the digest of its content, and no version is missing."""
    paper = IssuedPaper
    whole = and_(func.substr(paper.pdf, 1, 5) == b"%PDF-", func.length(paper.digest) == _DIGEST)
    named = select(paper.paper, Transport.number.label("transport"), paper.revision)
    named = named.join(Transport, Transport.id == paper.transport_id)
    for row in session.execute(named.where(~whole).limit(PER_KIND)).mappings():
        yield Problem("paper", dict(row))
    last = func.max(paper.revision)
    versions = select(paper.paper, Transport.number.label("transport"), last.label("revision"))
    versions = versions.join(Transport, Transport.id == paper.transport_id)
    versions = versions.group_by(paper.paper, Transport.number, paper.transport_id, paper.stop_id)
    for row in session.execute(versions.having(last != func.count()).limit(PER_KIND)).mappings():
        yield Problem("revisions", dict(row))
