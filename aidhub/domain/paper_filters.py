"""What people type to find a paper: words, days, conditions such as ``partner:Lviv issued>=03/2026``, or its code."""

from __future__ import annotations

import re

from aidhub.domain.codes import read_own_code
from aidhub.domain.days import FIRST_YEAR, LAST_YEAR
from aidhub.domain.filters import MOST_CONDITIONS, Condition, Days, Filter, compared_day, days_named, pieces
from aidhub.domain.spelling import name_key

FIELDS = {
    "transport": ("transport", "рейс"),
    "partner": ("partner", "consignee", "empfänger", "партнер", "отримувач"),
    "paper": ("paper", "kind", "papier", "art", "документ", "вид"),
    "issued": ("issued", "date", "datum", "ausgestellt", "дата", "видано"),
    "person": ("by", "person", "von", "ким", "особа"),
}
FROM = ("from", "since", "ab", "von", "seit", "з", "від")
TO = ("to", "until", "till", "bis", "до", "по")

_FIELD_OF = {name_key(word): field for field, words in FIELDS.items() for word in words}
_FROM, _TO = ({name_key(word) for word in words} for words in (FROM, TO))
_RANGE = re.compile(r"([0-9./]+|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)(?:-|–|\.\.)([0-9./]+|[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)")


def read_paper_filter(text: str) -> Filter:
    """Understand what was typed; all conditions must hold.

    A day, month or year alone is when the paper was issued; so are ``01.03.2026-31.05.2026`` and words such as
    ``from 03/2026 to 05/2026``. Everything else without a field is a word for the search.
    """
    conditions: list[Condition] = []
    unread: list[str] = []
    limit = ""
    for negated, field, operator, value in pieces(text):
        is_word = not field and not negated
        if is_word and not limit and (limit := _limit(value)):
            continue
        found = _limited(limit, value) if is_word and limit else _condition(field, operator, value, negated=negated)
        limit = ""
        if found and len(conditions) < MOST_CONDITIONS:
            conditions.append(found)
        else:
            unread.append(f"{field}{operator}{value}")
    return Filter(tuple(conditions), tuple(unread))


def paper_code(text: str) -> int | None:
    """Read a paper's own code, scanned, pasted or typed with blanks between; None if it is something else."""
    found = read_own_code("".join(text.split()))
    return found[1] if found and found[0] == "paper" else None


def _limit(word: str) -> str:
    """Say which operator a word such as "from" stands for; empty for other words."""
    key = name_key(word)
    return ">=" if key in _FROM else "<=" if key in _TO else ""


def _limited(limit: str, value: str) -> Condition:
    """Take the word behind "from" or "to" for a day; if it is none, it is a word like others."""
    day = compared_day(limit, value) if _day(value) else None
    return Condition("text", ":", value) if day is None else Condition("issued", limit, day)


def _condition(field: str, operator: str, value: str, *, negated: bool) -> Condition | None:
    if not field:
        days = _day(value) or _range(value)
        return Condition("issued", ":", days, negated) if days else Condition("text", ":", value, negated)
    name = _FIELD_OF.get(name_key(field))
    if name is None:
        return Condition("text", ":", f"{field}{operator}{value}", negated)
    if name != "issued":
        return Condition(name, operator, value, negated)
    if days := _range(value) if operator in (":", "=") else None:
        return Condition("issued", ":", days, negated)
    day = compared_day(operator, value) if _day(value) else None
    return None if day is None else Condition("issued", operator, day, negated)


def _day(text: str) -> Days | None:
    """Read a day, month or year in which there can have been papers."""
    days = days_named(text)
    return days if days and FIRST_YEAR <= days[0].year <= LAST_YEAR else None


def _range(text: str) -> Days | None:
    found = _RANGE.fullmatch(text)
    first, last = (_day(part) for part in found.groups()) if found else (None, None)
    return (first[0], last[1]) if first and last and first[0] <= last[1] else None
