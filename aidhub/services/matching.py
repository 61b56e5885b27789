"""Which article somebody means who wrote a line of a list, in any language.

found = match(session, ["Ковдри вовняні 50 шт", "Rollstühle"], partner_id=7)     # for many lines at once
remember(session, "Ковдри вовняні", article_id, partner_id=7)                    # somebody said what it means
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from heapq import nlargest
from typing import Any, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aidhub.database.tables import Article, ArticleBarcode, ArticleName, ConfirmedWording
from aidhub.domain import errors
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.likeness import Known, Likeness, Question, Vocabulary, ask, likeness
from aidhub.domain.quantities import SHORT
from aidhub.domain.spelling import KEY_LENGTH, name_key, sort_key
from aidhub.domain.wording import read_wording
from aidhub.services.articles import barcode_key
from aidhub.services.contents import names_of
from aidhub.services.ledger import chunks, insert_rows, record

MOST = 3
"""Articles that are offered for a line."""


_HERE = (Article.active, Article.merged_into_id.is_(None))


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


def match(session: Session, texts: Sequence[str], *, partner_id: int | None = None) -> list[Matched]:
    """Say for each text which article it means, in the order of the texts.

    First what this partner's wordings were confirmed to mean, then what anybody's were, then names, other wordings and
    codes, then what reads much alike, in any of five languages. Articles that are removed or merged are not found.

    Args:
        session: the database.
        texts: wordings as they stand in a list; amounts and words that say nothing do no harm.
        partner_id: whose list it is; None: nobody's in particular.
    """
    wanted = list(dict.fromkeys(texts))
    meant, called = confirmed(session, wanted, partner_id), _called(session, wanted)
    found: dict[str, Matched] = {}
    unknown = []
    for text in wanted:
        if text in meant:
            found[text] = _meaning(text, meant[text], Why.CONFIRMED)
        elif text in called:
            found[text] = _meaning(text, called[text], Why.NAME)
        else:
            unknown.append(text)
    if unknown:
        found |= _Catalogue(session).match(unknown)
    return [found[text] for text in texts]


def _meaning(text: str, ids: Sequence[int], why: Why) -> Matched:
    certainty = Certainty.SURE if len(ids) == 1 else Certainty.PROPOSED
    return Matched(text, certainty, tuple(Candidate(id_, 1.0, why) for id_ in ids[:MOST]))


def wording_key(text: str) -> str:
    """Say under which key a wording is remembered: the same whatever amounts, capitals and signs stand in it."""
    return (read_wording(text).key or name_key(text))[:KEY_LENGTH]


def confirmed(session: Session, texts: Iterable[str], partner_id: int | None = None) -> dict[str, list[int]]:
    """Look up which articles texts were said to mean: for this partner, else for everybody, else for other partners.

    More than one article is answered where other partners mean different things; the latest first.
    """
    keys = {text: wording_key(text) for text in texts}
    found: dict[str, dict[int, dict[int, None]]] = {}
    for piece in chunks(sorted({*keys.values()} - {""})):
        question = (
            select(ConfirmedWording.key, ConfirmedWording.article_id, ConfirmedWording.partner_id)
            .join(Article, Article.id == ConfirmedWording.article_id)
            .where(ConfirmedWording.active, ConfirmedWording.key.in_(piece), *_HERE)
            .order_by(ConfirmedWording.id.desc())
        )
        for key, article_id, whose in session.execute(question):
            rank = 1 if whose is None else 0 if whose == partner_id else 2
            found.setdefault(key, {}).setdefault(rank, {})[article_id] = None
    return {text: list(found[key][min(found[key])]) for text, key in keys.items() if key in found}


def _called(session: Session, texts: Iterable[str]) -> dict[str, list[int]]:
    """Look up which articles are called so to the letter, by what there are indexes of, or have its code."""
    named = Article.id.label("article_id")
    written = select(ArticleName.key, ArticleName.article_id).join(Article, Article.id == ArticleName.article_id)
    printed = select(ArticleBarcode.code, ArticleBarcode.article_id)
    printed = printed.join(Article, Article.id == ArticleBarcode.article_id).where(ArticleBarcode.active)
    ways: list[tuple[Callable[[str], str], Any, Any]] = [
        (sort_key, column, select(column, named)) for column in (Article.sort_de, Article.sort_uk, Article.sort_en)
    ]
    code = func.lower(Article.code)
    ways += [
        (str.lower, code, select(code, named)), (name_key, ArticleName.key, written.where(ArticleName.active)),
        (barcode_key, ArticleBarcode.code, printed),
    ]  # fmt: skip
    found: dict[str, dict[int, None]] = {}
    for key_of, column, question in ways:
        by_key: dict[str, list[str]] = {}
        for text in texts:
            by_key.setdefault(key_of(text), []).append(text)
        for piece in chunks(sorted(by_key.keys() - {""})):
            for key, article_id in session.execute(question.where(column.in_(piece), *_HERE).order_by(Article.id)):
                for text in by_key[key]:
                    found.setdefault(text, {})[article_id] = None
    return {text: list(ids) for text, ids in found.items()}


# What reads alike ----------------------------------------------------------------------------------------------------

SURE, LEAD, FAR, PROPOSED = 0.93, 0.1, 0.25, 0.5
"""Likeness from which a text is sure, if it leads by so much (by far: where words are left that nobody knows); and
from which an article is proposed."""

_LOOKED_AT, _COMMON = 16, 400
"""Articles whose wordings are compared; a word of more articles than that is looked for only among those found."""

_WORD = re.compile(r"[^\W\d_]+\d*")

_AS_CALLED = 0.6
"""Likeness of names from which an article may be another size of one."""

_Asked = TypeVar("_Asked", bound=Hashable)
_Likely = list[tuple[Likeness, int]]
"""Articles with how much each is like what was asked for; the likeliest first."""


class _Catalogue:
    """All articles there are, by the words of their names and other wordings."""

    def __init__(self, session: Session) -> None:
        self._session = session
        rows = session.execute(select(Article.id, Article.search_text).where(*_HERE).order_by(Article.id)).all()
        self._ids = [row.id for row in rows]
        self._words = Vocabulary(_WORD.findall(row.search_text) for row in rows)
        self._known: dict[int, Known] = {}

    def match(self, texts: Sequence[str]) -> dict[str, Matched]:
        """Match texts that nobody said the meaning of."""
        asked = {text: ask(text, self._words) for text in texts}
        scored = self._score(asked)
        return {text: _decided(text, likely) for text, likely in self._sized(asked, scored).items()}

    def _score(self, asked: Mapping[_Asked, Question]) -> dict[_Asked, _Likely]:
        """Compare questions with the articles that share most with each; the likeliest first."""
        near = {text: self._near(question) for text, question in asked.items()}
        self._read({id_ for ids in near.values() for id_ in ids} - self._known.keys())
        scored = {text: [(likeness(asked[text], self._known[id_]), id_) for id_ in ids] for text, ids in near.items()}
        return {
            text: sorted(
                ((like, id_) for like, id_ in likely if like.score), key=lambda pair: (-pair[0].score, pair[1])
            )
            for text, likely in scored.items()
        }

    def _sized(self, asked: Mapping[str, Question], scored: dict[str, _Likely]) -> dict[str, _Likely]:
        """Where a size or measure is said that the likeliest article has not, look for what is called like it and has.

        "Pampers" may be a word for nappies of mixed sizes; "Pampers 5" are those of size 5.
        """
        unsized = {
            text: likely[0]
            for text, likely in scored.items()
            if likely and not likely[0][0].agrees and asked[text].is_sized
        }
        again = {
            (text, name): replace(asked[text], terms=ask(name, self._words).terms)
            for text, (_, id_) in unsized.items()
            for name in self._known[id_].names
        }
        found: dict[str, _Likely] = {}
        for (text, _), likely in self._score(again).items():
            whole = unsized[text][0].score
            sized = [(replace(like, score=min(like.score, 1) * whole, is_whole=False, is_named=False), id_)
                     for like, id_ in likely if like.agrees and like.score >= _AS_CALLED]  # fmt: skip
            found.setdefault(text, []).extend(sized)
        answer = dict(scored)
        for text, sized in found.items():
            best: dict[int, Likeness] = {}
            for like, id_ in sorted(sized, key=lambda pair: -pair[0].score):
                best.setdefault(id_, like)
            others = (pair for pair in scored[text] if pair[1] not in best)
            answer[text] = [*((like, id_) for id_, like in best.items()), *others]
        return answer

    def _near(self, question: Question) -> list[int]:
        """Choose the articles that share most with a question."""
        postings = sorted(
            ((self._words.weight(one) * quality * weight, self._words.articles[one])
             for weight, alike in question.terms for one, quality in alike.items()),
            key=lambda posting: len(posting[1]),
        )  # fmt: skip
        scores: dict[int, float] = {}
        for weight, articles in postings:
            if len(articles) <= _COMMON or not scores:
                for number in articles:
                    scores[number] = scores.get(number, 0.0) + weight
            else:
                for number in scores.keys() & set(articles):
                    scores[number] += weight
        best = nlargest(_LOOKED_AT, scores.items(), key=lambda item: (item[1], -item[0]))
        return [self._ids[number] for number, _ in best]

    def _read(self, ids: Collection[int]) -> None:
        """Read how articles are called."""
        wordings: dict[int, list[str]] = {}
        for piece in chunks(sorted(ids)):
            names = select(Article.id, Article.name_de, Article.name_uk, Article.name_en).where(Article.id.in_(piece))
            for id_, *texts in self._session.execute(names):
                wordings[id_] = [text for text in texts if text]
            other = select(ArticleName.article_id, ArticleName.text).where(ArticleName.article_id.in_(piece))
            for id_, text in self._session.execute(other.where(ArticleName.active)):
                wordings[id_].append(text)
        for id_, texts in wordings.items():
            self._known[id_] = Known(texts, self._words)


def _decided(text: str, likely: Sequence[tuple[Likeness, int]]) -> Matched:
    """Say how certain the first of the articles is that a text is like."""
    if not likely:
        return Matched(text, Certainty.OPEN)
    first, second = likely[0][0], likely[1][0] if likely[1:] else Likeness()
    lead = first.score - second.score
    leads = lead >= LEAD or (first.agrees and not second.agrees)
    is_said = (first.is_whole and first.score >= SURE and leads) or (first.is_named and lead >= FAR)
    comes_in_others = not first.agrees and any(like.is_whole and like.differs for like, _ in likely)
    certainty = Certainty.OPEN
    if is_said and not first.differs and not comes_in_others:
        certainty = Certainty.SURE
    elif first.score >= PROPOSED:
        certainty = Certainty.PROPOSED
    found = (Candidate(id_, min(like.score, 1.0), Why.TEXT) for like, id_ in likely[:MOST])
    return Matched(text, certainty, tuple(found))


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
