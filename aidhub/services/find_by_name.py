"""Finding what is called so: each word anywhere in its names, in any alphabet, or with one wrong letter."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, SQLColumnExpression, and_, case, false, literal, or_, select
from sqlalchemy.orm import Session

from aidhub.database.tables import Article, Contact, IssuedPaper, NeedsList, Party, Place, Stop, Transport, Vehicle
from aidhub.documents import PAPERS
from aidhub.domain.readings import SHORTEST_NEAR, is_near, near_parts, other_alphabets, other_keyboards
from aidhub.domain.spelling import search_text
from aidhub.i18n import languages, translator
from aidhub.services.find_by_number import is_number, locations_written, packages_beginning, real_locations
from aidhub.services.found import ARTICLE, BOX, LOCATION, NEEDS, PALLET, PAPER, PARTY, TRANSPORT, VEHICLE, superseded

MOST_WORDS = 8
"""Words that are looked for; nobody types more to find a thing."""

LONG_ENOUGH = 5
"""Letters from which a word in another alphabet is also looked for within words: shorter ones are in many by chance."""

LOOKED_AT = 1_000
"""Rows of which some letters fit are compared letter by letter for a wrong one."""

Word = Sequence[str]
"""A word, folded, and how it is spelled in other alphabets."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question read: its text, each word with its spellings, and the same as they are written, unfolded."""

    text: str
    words: tuple[Word, ...]
    written: tuple[Word, ...]

    @property
    def spellings(self) -> tuple[str, ...]:
        """All spellings of all words."""
        return tuple(spelling for word in self.words for spelling in word)


def ask_for(text: str) -> Asked:
    """Read a question as it was typed, in all alphabets."""
    return _asked(text, [(word, *other_alphabets(word)) for word in text.split()[:MOST_WORDS]])


def turned(text: str) -> Asked:
    """Read a question as if it was typed on another keyboard, the likeliest first; no words where there is none."""
    readings = sorted(other_keyboards(text), key=_oddness)
    words = zip(*(reading.split()[:MOST_WORDS] for reading in readings), strict=False)
    return _asked(readings[0] if readings else "", list(words))


def _asked(text: str, written: Sequence[Word]) -> Asked:
    """Fold the words; what nothing is left of is no word."""
    kept = [word for word in written if search_text(word[0])]
    folded = (tuple(filter(None, dict.fromkeys(map(search_text, word)))) for word in kept)
    return Asked(text, tuple(folded), tuple(kept))


def _oddness(reading: str) -> int:
    """Count what stands in no word: signs, and letters of the rarer alphabet."""
    latin = sum(letter.isascii() for letter in reading if letter.isalpha())
    letters = sum(map(str.isalpha, reading))
    return len(reading) - reading.count(" ") - max(latin, letters - latin)


def _says(column: SQLColumnExpression[str], asked: Asked) -> ColumnElement[bool]:
    """Each word stands in the text, in one of its spellings."""
    return and_(*(_holds(column, word) for word in asked.words))


def _holds(column: SQLColumnExpression[str], word: Word) -> ColumnElement[bool]:
    """The word stands anywhere as it was typed; in another alphabet, where it is short, at the beginning of a word."""
    typed, *others = word
    found = [column.contains(typed, autoescape=True)]
    for other in others:
        if len(other) >= LONG_ENOUGH:
            found.append(column.contains(other, autoescape=True))
        else:
            found += [column.startswith(other, autoescape=True), column.contains(f" {other}", autoescape=True)]
    return or_(*found)


def _first(column: SQLColumnExpression[str], asked: Asked) -> ColumnElement[int]:
    """Put what begins so before what only holds it."""
    return case((or_(*(column.startswith(one, autoescape=True) for one in asked.words[0])), 0), else_=1)


def _parties(session: Session, asked: Asked, limit: int) -> list[int]:
    by_role = case({"partner": 0, "carrier": 1, "donor": 2}, value=Party.role, else_=3)
    named = (_named(*word) for word in zip(asked.words, asked.written, strict=True))
    question = select(Party.id).where(Party.active, and_(*named))
    return list(session.scalars(question.order_by(by_role, _first(Party.search_text, asked), Party.name).limit(limit)))


def _named(word: Word, written: Word) -> ColumnElement[bool]:
    """A party has the word in a name, its city or its number, or somebody there is called so."""
    talks = select(Contact.party_id).where(Contact.active, _in_name(Contact.name, written))
    return or_(_holds(Party.search_text, word), Party.id.in_(talks))


def _in_name(column: SQLColumnExpression[str], written: Word) -> ColumnElement[bool]:
    """What is kept as it was written holds the word; a file does not fold capitals that are not Latin."""
    found = [column.icontains(one, autoescape=True) for one in written]
    return or_(*found, *(column.contains(one.capitalize(), autoescape=True) for one in written))


def _transports(session: Session, asked: Asked, limit: int) -> list[int]:
    question = select(Transport.id).where(Transport.status != "unmade")
    for word, written in zip(asked.words, asked.written, strict=True):
        stops = (
            select(Stop.transport_id)
            .join(Party, Party.id == Stop.partner_id)
            .where(Stop.active, _holds(Party.search_text, word))
        )
        columns = (Transport.number, Transport.plate, Transport.trailer_plate, Transport.drivers)
        found = (_in_name(column, written) for column in columns)
        question = question.where(or_(*found, Transport.id.in_(stops)))
    return list(session.scalars(question.order_by(*_NEXT_FIRST).limit(limit)))


_NEXT_FIRST = (
    case((Transport.status.in_(("confirmed", "cancelled")), 1), else_=0),
    case((Transport.departs_at.is_(None), 1), else_=0),
    Transport.departs_at.desc(),
    Transport.id.desc(),
)


def _needs(session: Session, asked: Asked, limit: int) -> list[int]:
    """A list has each word in its partner or its title; or it is its number."""
    question = select(NeedsList.id).join(Party, Party.id == NeedsList.partner_id).where(NeedsList.active)
    for word, written in zip(asked.words, asked.written, strict=True):
        found = [_holds(Party.search_text, word), _in_name(NeedsList.title, written)]
        if is_number(word[0]):
            found.append(NeedsList.number == int(word[0]))
        question = question.where(or_(*found))
    return list(session.scalars(question.order_by(*_OPEN_FIRST).limit(limit)))


_OPEN_FIRST = (case((NeedsList.state == "open", 0), else_=1), NeedsList.id.desc())


def _boxes(session: Session, asked: Asked, limit: int) -> list[int]:
    return packages_beginning(session, BOX, asked.text, limit)


def _pallets(session: Session, asked: Asked, limit: int) -> list[int]:
    return packages_beginning(session, PALLET, asked.text, limit)


def _articles(session: Session, asked: Asked, limit: int) -> list[int]:
    question = select(Article.id).where(Article.active, _says(Article.search_text, asked))
    order = (_first(Article.search_text, asked), Article.to_sort, Article.sort_en)  # known goods before mixed ones
    return list(session.scalars(question.order_by(*order).limit(limit)))


def _locations(session: Session, asked: Asked, limit: int) -> list[int]:
    written = locations_written(session, asked.text, limit)
    named = and_(*(_in_name(Place.name, word) for word in asked.written))
    question = real_locations().where(Place.name != "", named).order_by(Place.sort_code).limit(limit)
    return list(dict.fromkeys((*written, *session.scalars(question))))[:limit]


def _vehicles(session: Session, asked: Asked, limit: int) -> list[int]:
    """Vehicles are few: their names and plates are folded here."""
    question = select(Vehicle.id, Vehicle.name, Vehicle.plate, Vehicle.trailer_plate).where(Vehicle.active)
    called = (
        (id_, search_text(*words)) for id_, *words in session.execute(question.order_by(Vehicle.name).limit(LOOKED_AT))
    )
    fitting = (id_ for id_, text in called if all(any(one in text for one in word) for word in asked.words))
    return list(islice(fitting, limit))


def _papers(session: Session, asked: Asked, limit: int) -> list[int]:
    question = (
        select(IssuedPaper.id)
        .join(Transport, Transport.id == IssuedPaper.transport_id)
        .outerjoin(Stop, Stop.id == IssuedPaper.stop_id)
        .outerjoin(Party, Party.id == Stop.partner_id)
        .where(~superseded())
    )
    for word in asked.words:
        number = or_(*(Transport.number.icontains(one, autoescape=True) for one in word))
        kinds = [key for key in PAPERS if any(one in title for one in word for title in _titles(key))]
        called = IssuedPaper.paper.in_(kinds) if kinds else false()
        question = question.where(or_(number, called, _holds(Party.search_text, word)))
    return list(session.scalars(question.order_by(IssuedPaper.id.desc()).limit(limit)))


def _titles(paper: str) -> Iterable[str]:
    return (search_text(PAPERS[paper].title(translator(code))) for code in languages())


Search = Callable[[Session, Asked, int], list[int]]

SEARCHES: Mapping[str, Search] = {
    PARTY: _parties,
    TRANSPORT: _transports,
    NEEDS: _needs,
    VEHICLE: _vehicles,
    BOX: _boxes,
    PALLET: _pallets,
    ARTICLE: _articles,
    LOCATION: _locations,
    PAPER: _papers,
}
"""The kinds, and how things of each are found by words; answers keys, the likeliest first, at most so many."""


# One wrong letter -----------------------------------------------------------------------------------------------------


def nearly(session: Session, asked: Asked, kinds: Collection[str], limit: int) -> list[tuple[str, int]]:
    """Find parties and articles that are called nearly so, and transports and needs lists of those parties."""
    if not any(_may_be_wrong(word) for word in asked.words):
        return []
    found: list[tuple[str, int]] = []
    if PARTY in kinds:
        parties = _called_nearly(session, select(Party.id, Party.search_text).where(Party.active), Party, asked)[:limit]
        found += [(PARTY, id_) for id_ in parties]
        if TRANSPORT in kinds and parties:
            stops = select(Stop.transport_id).where(Stop.active, Stop.partner_id.in_(parties))
            going = select(Transport.id).where(Transport.id.in_(stops), Transport.status != "unmade")
            found += [(TRANSPORT, id_) for id_ in session.scalars(going.order_by(*_NEXT_FIRST).limit(limit))]
        if NEEDS in kinds and parties:
            lists = select(NeedsList.id).where(NeedsList.active, NeedsList.partner_id.in_(parties))
            found += [(NEEDS, id_) for id_ in session.scalars(lists.order_by(*_OPEN_FIRST).limit(limit))]
    if ARTICLE in kinds:
        question = select(Article.id, Article.search_text).where(Article.active)
        found += [(ARTICLE, id_) for id_ in _called_nearly(session, question, Article, asked)[:limit]]
    return found


def _called_nearly(session: Session, question: Any, table: type[Article | Party], asked: Asked) -> list[int]:
    for word in asked.words:
        question = question.where(or_(_holds(table.search_text, word), *_nearly_holds(table.search_text, word)))
    found = []
    for id_, text in session.execute(question.limit(LOOKED_AT)):
        words = text.split()
        if all(any(one in text for one in word) or is_near(word[0], words) for word in asked.words):
            found.append(id_)
    return found


def _nearly_holds(column: SQLColumnExpression[str], word: Word) -> Iterable[ColumnElement[bool]]:
    """Ask for what may hold the word as it was typed, but for one letter."""
    if _may_be_wrong(word):
        first, second, swapped = near_parts(word[0])
        spaced = literal(" ") + column
        yield spaced.contains(f" {first}", autoescape=True)
        yield spaced.contains(f" {swapped}", autoescape=True)
        yield column.contains(second, autoescape=True)


def _may_be_wrong(word: Word) -> bool:
    """A number is right or another one."""
    return len(word[0]) >= SHORTEST_NEAR and not re.search("[0-9]", word[0])
