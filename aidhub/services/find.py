"""Finding anything by what somebody types: numbers, and names in any spelling, on any keyboard."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import City
from aidhub.domain.quantities import clean_text
from aidhub.domain.readings import is_near, other_alphabets
from aidhub.domain.spelling import name_key
from aidhub.services.cities import spellings
from aidhub.services.find_by_name import SEARCHES, Asked, ask_for, nearly, turned
from aidhub.services.find_by_number import exactly
from aidhub.services.found import ARTICLE, BOX, LOCATION, NEEDS, PALLET, PAPER, PARTY, TRANSPORT, VEHICLE, Hit, hits_of

MOST_LETTERS = 200
"""What is read of a question; nobody types more to find a thing."""

PER_GROUP = 5
NUMBER, STOCK = "number", "stock"
GROUPS = (PARTY, TRANSPORT, NEEDS, VEHICLE, STOCK, PAPER)
BOXES_FIRST = (STOCK, TRANSPORT, NEEDS, VEHICLE, PARTY, PAPER)
"""The order behind what carries the very number; and where only digits were typed."""

_GROUP_OF = {kind: kind for kind in (PARTY, TRANSPORT, NEEDS, VEHICLE, PAPER)}
_GROUP_OF |= dict.fromkeys((BOX, PALLET, ARTICLE, LOCATION), STOCK)
_SHORTEST_CITY, _MOST_CITY_WORDS = 3, 2
_SHORTEST_TURNED = 3
"""Letters from which another keyboard is thought of; one or two are something on any."""

_SHORTEST_FIGURE = 3
"""Digits from which a number is looked for within names; fewer are the number of a box, or the beginning of one."""

Thing = tuple[str, int]
"""A kind of `aidhub.services.found.KINDS`, and a key."""


@dataclass(frozen=True, slots=True)
class Group:
    """Things of one group, the likeliest first. ``key`` is `NUMBER`, or one of `GROUPS`."""

    key: str
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What a question found.

    ``spellings`` are the folded words it was found by, for marking them. ``also`` are other names of the city that was
    meant. ``read_as`` is what was meant where it was typed on the wrong keyboard, else empty.
    """

    text: str
    groups: tuple[Group, ...] = ()
    spellings: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    read_as: str = ""


def find(session: Session, text: str, kinds: Collection[str], limit: int = PER_GROUP) -> Found:
    """Find things of these kinds (`aidhub.services.found.KINDS`), so many of each.

    First as it was typed, in all alphabets; where nothing is called so, as if typed on another keyboard; where that is
    nothing either, with one wrong letter in a word. Of kinds that are not asked for nothing is read.

    Raises:
        TextTooLong: nobody types so much to find a thing.
    """
    text = clean_text(text, MOST_LETTERS)
    typed, exact = ask_for(text), exactly(session, text, kinds)
    for asked in (typed, _turned(text)):
        things = _called_so(session, asked, kinds, limit, exact)
        if answer := _answer(session, text, asked, kinds, _read(session, things, exact, text)):
            return answer if asked is typed else replace(answer, read_as=asked.text)
    groups = _read(session, nearly(session, typed, kinds, limit), exact)
    return _answer(session, text, typed, kinds, groups, near=True) or Found(text, (), typed.spellings)


def _answer(
    session: Session, text: str, asked: Asked, kinds: Collection[str], groups: tuple[Group, ...], *, near: bool = False
) -> Found | None:
    also = _also(session, asked, near=near) if PARTY in kinds else ()
    return Found(text, groups, asked.spellings, also) if groups or also else None


def _turned(text: str) -> Asked:
    return turned(text) if len(text) >= _SHORTEST_TURNED else Asked("", (), ())


def known(session: Session, things: Sequence[Thing], kinds: Collection[str]) -> list[Hit]:
    """Answer things somebody had before, in their order; without those that are no more, or not of these kinds."""
    asked_for = [thing for thing in things if thing[0] in kinds]
    return [hit for group in _read(session, (), asked_for) for hit in group.hits]


def _called_so(
    session: Session, asked: Asked, kinds: Collection[str], limit: int, exact: Sequence[Thing]
) -> list[Thing]:
    if not asked.words:
        return []
    found: list[Thing] = []
    is_short_number = asked.text.isdigit() and len(asked.text) < _SHORTEST_FIGURE
    for kind, search in SEARCHES.items():
        if kind in kinds and (kind in (BOX, PALLET) or not is_short_number):
            keys = [(kind, id_) for id_ in search(session, asked, limit + len(exact))]
            found += [key for key in keys if key not in exact][:limit]
    return found


def _read(session: Session, things: Sequence[Thing], exact: Sequence[Thing], text: str = "") -> tuple[Group, ...]:
    """Read what is shown of all things, those that carry the very number as the first group."""
    grouped = {NUMBER: list(exact)}
    for group in BOXES_FIRST if text.isdigit() else GROUPS:
        grouped[group] = [thing for thing in things if _GROUP_OF[thing[0]] == group]
    ids: dict[str, list[int]] = {}
    for kind, id_ in (thing for some in grouped.values() for thing in some):
        ids.setdefault(kind, []).append(id_)
    hits = {(kind, hit.id): hit for kind, some in ids.items() for hit in hits_of(session, kind, some)}
    groups = (Group(key, tuple(hits[one] for one in keys if one in hits)) for key, keys in grouped.items())
    return tuple(group for group in groups if group.hits)


_CITIES = select(City.name_de, City.name_uk, City.name_en, City.spellings).order_by(City.key)


def _also(session: Session, asked: Asked, *, near: bool) -> tuple[str, ...]:
    """Name the city that is meant as others write it."""
    wanted = name_key(asked.text)
    if len(wanted) < _SHORTEST_CITY or len(asked.words) > _MOST_CITY_WORDS:
        return ()
    sought = {wanted, *map(name_key, other_alphabets(asked.text))}
    for city in session.execute(_CITIES):
        names = [name_key(name) for name in spellings(city)]
        if any(name.startswith(one) for name in names for one in sought) or (near and is_near(wanted, names)):
            shown = dict.fromkeys((city.name_uk, city.name_en, city.name_de))
            return tuple(name for name in shown if not name_key(name).startswith(wanted))
    return ()
