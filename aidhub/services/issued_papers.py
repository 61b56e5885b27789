"""Papers as they were issued: every version, and its file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from aidhub.database.tables import IssuedPaper, Person, Stop, Transport
from aidhub.domain.codes import own_code
from aidhub.domain.errors import NotFound
from aidhub.services.ledger import now


@dataclass(frozen=True, slots=True)
class IssuedRow:
    """A paper as it was issued; `paper_bytes` gives its file. ``stop`` counts from 1; ``digest`` tells contents apart.

    ``newest`` says that no later version was issued.
    """

    id: int
    paper: str
    transport: str
    stop_id: int | None
    stop: int
    revision: int
    code: str
    digest: str
    languages: tuple[str, ...]
    pages: int
    issued_at: datetime
    printed_at: datetime | None
    person: str
    newest: bool


def issued_papers(session: Session, transport_id: int) -> list[IssuedRow]:
    """List every version that was issued for a transport, the oldest first."""
    rows = session.execute(_question().where(IssuedPaper.transport_id == transport_id).order_by(IssuedPaper.id)).all()
    return _rows(rows)


def issued_paper(session: Session, paper_id: int) -> IssuedRow:
    """Read one issued paper.

    Raises:
        NotFound: there is none.
    """
    transport = session.scalars(select(IssuedPaper.transport_id).where(IssuedPaper.id == paper_id)).first()
    if transport is None:
        raise NotFound(kind="paper", name=str(paper_id))
    return next(row for row in issued_papers(session, transport) if row.id == paper_id)


def find_paper(session: Session, code_number: int) -> IssuedRow:
    """Find an issued paper by the number in its code, as it was scanned.

    Raises:
        NotFound: there is none.
    """
    found = session.scalars(select(IssuedPaper.id).where(IssuedPaper.code_number == code_number)).first()
    if found is None:
        raise NotFound(kind="paper", name=str(code_number))
    return issued_paper(session, found)


def paper_bytes(session: Session, paper_id: int) -> bytes:
    """Read the file of an issued paper: always the same bytes.

    Raises:
        NotFound: there is none.
    """
    found = session.scalars(select(IssuedPaper.pdf).where(IssuedPaper.id == paper_id)).first()
    if found is None:
        raise NotFound(kind="paper", name=str(paper_id))
    return found


def mark_printed(session: Session, paper_id: int) -> int:
    """Note that a paper went to the printer; the first time counts. Answers the paper."""
    question = update(IssuedPaper).where(IssuedPaper.id == paper_id, IssuedPaper.printed_at.is_(None))
    session.execute(question.values(printed_at=now(session)))
    return paper_id


def _question() -> Any:
    return (
        select(
            IssuedPaper.id, IssuedPaper.paper, Transport.number, IssuedPaper.stop_id, Stop.position,
            IssuedPaper.revision, IssuedPaper.code_number, IssuedPaper.digest, IssuedPaper.languages,
            IssuedPaper.pages, IssuedPaper.issued_at, IssuedPaper.printed_at, Person.name,
        )
        .join(Transport, Transport.id == IssuedPaper.transport_id)
        .join(Person, Person.id == IssuedPaper.person_id)
        .outerjoin(Stop, Stop.id == IssuedPaper.stop_id)
    )  # fmt: skip


def _rows(rows: Any) -> list[IssuedRow]:
    newest = {(row[1], row[3]): row[0] for row in rows}
    return [
        IssuedRow(
            id=row[0],
            paper=row[1],
            transport=row[2],
            stop_id=row[3],
            stop=row[4] or 0,
            revision=row[5],
            code=own_code("paper", row[6]),
            digest=row[7],
            languages=tuple(row[8].split(",")),
            pages=row[9],
            issued_at=row[10],
            printed_at=row[11],
            person=row[12],
            newest=newest[row[1], row[3]] == row[0],
        )
        for row in rows
    ]
