"""Which article somebody means who wrote a line of a list, in any language.

found = match(session, ["Ковдри вовняні 50 шт", "Rollstühle"], partner_id=7)     # for many lines at once
remember(session, "Ковдри вовняні", article_id, partner_id=7)                    # somebody said what it means
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Article, ConfirmedWording
from aidhub.domain import errors
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.quantities import SHORT
from aidhub.domain.spelling import KEY_LENGTH, name_key
from aidhub.services.articles import known_articles
from aidhub.services.contents import names_of
from aidhub.services.ledger import chunks, insert_rows, record

MOST = 3
"""Articles that are offered for a line."""


class Certainty(StrEnum):
    """How a line was matched. What is sure needs no look; it is right in at least 98 of 100 lines (see benchmarks)."""

    SURE = "sure"
    PROPOSED = "proposed"
    OPEN = "open"


class Why(StrEnum):
    """What an article was found by."""

    CONFIRMED = "confirmed"
    """Somebody said that this wording means it."""
    NAME = "name"
    """It is called so, or carries this very code or barcode."""
    TEXT = "text"
    """Its names or other wordings read much like it."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that may be meant; ``score`` from 0 to 1 is how much of both wordings agrees."""

    article_id: int
    score: float
    why: Why


@dataclass(frozen=True, slots=True)
class Matched:
    """What a wording may mean: at most `MOST` candidates, the likeliest first; none if it is open and like nothing."""

    text: str
    certainty: Certainty
    candidates: tuple[Candidate, ...] = ()

    @property
    def article_id(self) -> int | None:
        """The article to take: the first candidate, if it is sure or proposed."""
        return self.candidates[0].article_id if self.candidates and self.certainty is not Certainty.OPEN else None


def match(
    session: Session, texts: Sequence[str], *, partner_id: int | None = None, language: str = ""
) -> list[Matched]:
    """Say for each text which article it means, in the order of the texts.

    First what this partner's wordings were confirmed to mean, then what anybody's were, then names, other wordings and
    codes, then what reads much alike. Articles that are removed or merged are not found.

    Args:
        session: the database.
        texts: wordings as they stand in a list; amounts in them do no harm.
        partner_id: whose list it is; None: nobody's in particular.
        language: in which the list is written ("uk"), where that is known.
    """
    del language
    confirmed = _confirmed(session, texts, partner_id)
    known = known_articles(session, texts)
    return [_matched(text, confirmed.get(wording_key(text), ()), known.get(name_key(text), ())) for text in texts]


def _matched(text: str, confirmed: Sequence[int], known: Sequence[int]) -> Matched:
    for ids, why in ((confirmed, Why.CONFIRMED), (known, Why.NAME)):
        if ids:
            certainty = Certainty.SURE if len(ids) == 1 else Certainty.PROPOSED
            return Matched(text, certainty, tuple(Candidate(id_, 1.0, why) for id_ in ids[:MOST]))
    return Matched(text, Certainty.OPEN)


def wording_key(text: str) -> str:
    """Say under which key a wording is remembered: letters and digits only."""
    return name_key(text)[:KEY_LENGTH]


def _confirmed(session: Session, texts: Iterable[str], partner_id: int | None) -> dict[str, tuple[int, ...]]:
    """Look up by key what wordings were said to mean: for this partner, else for everybody, else for others."""
    found: dict[str, dict[int, dict[int, None]]] = {}
    for piece in chunks(sorted({wording_key(text) for text in texts} - {""})):
        question = (
            select(ConfirmedWording.key, ConfirmedWording.article_id, ConfirmedWording.partner_id)
            .join(Article, Article.id == ConfirmedWording.article_id)
            .where(ConfirmedWording.active, ConfirmedWording.key.in_(piece))
            .where(Article.active, Article.merged_into_id.is_(None))
            .order_by(ConfirmedWording.id.desc())
        )
        for key, article_id, whose in session.execute(question):
            rank = 1 if whose is None else 0 if whose == partner_id else 2
            found.setdefault(key, {}).setdefault(rank, {})[article_id] = None
    return {key: tuple(ranks[min(ranks)]) for key, ranks in found.items()}


# Remembering ---------------------------------------------------------------------------------------------------------


def remember(session: Session, text: str, article_id: int, partner_id: int | None = None) -> int:
    """Keep what a wording means as one step; answers the entry. Undone like any other.

    Args:
        session: the database.
        text: the wording as it stands in the list.
        article_id: what it means.
        partner_id: who writes so; None: anybody.

    Raises:
        NothingChanged: that is known, or the text has neither letter nor digit.
    """
    return _record(session, "confirm_wording", text, article_id, remembered(session, text, article_id, partner_id))


def remembered(session: Session, text: str, article_id: int, partner_id: int | None = None) -> tuple[Edit, ...]:
    """Prepare the edits by which an entry of another kind remembers a wording too; none if it is known already.

    >>> edits = (Edit("needs_line", line_id, "article_id", article_id), *remembered(session, text, article_id, partner))
    """
    key = wording_key(text)
    said = [row for row in _rows(session, key, partner_id) if key]
    if not key or [row.article_id for row in said] == [article_id]:
        return ()
    row = {"partner_id": partner_id, "key": key, "text": text.strip()[:SHORT], "article_id": article_id}
    [new] = insert_rows(session, ConfirmedWording, [{**row, "active": False}])
    forgotten = (Edit("confirmed_wording", one.id, "active", after=False) for one in said)
    return (Edit("confirmed_wording", new, "active", after=True), *forgotten)


def forget(session: Session, text: str, partner_id: int | None = None) -> int:
    """Forget what a wording of a partner (None: of anybody) means; answers the entry.

    Raises:
        NothingChanged: nothing was remembered.
    """
    rows = _rows(session, wording_key(text), partner_id)
    edits = tuple(Edit("confirmed_wording", row.id, "active", after=False) for row in rows)
    return _record(session, "forget_wording", text, rows[0].article_id if rows else 0, edits)


def _rows(session: Session, key: str, partner_id: int | None) -> list[Any]:
    whose = ConfirmedWording.partner_id.is_(None) if partner_id is None else ConfirmedWording.partner_id == partner_id
    question = select(ConfirmedWording).where(ConfirmedWording.key == key, ConfirmedWording.active, whose)
    return list(session.scalars(question.order_by(ConfirmedWording.id)))


def _record(session: Session, kind: str, text: str, article_id: int, edits: tuple[Edit, ...]) -> int:
    if not edits:
        raise errors.NothingChanged
    facts = {"name": text.strip()[:SHORT], "article": names_of(session.get_one(Article, article_id))}
    return record(session, Entry(kind, edits=edits, facts=facts))
