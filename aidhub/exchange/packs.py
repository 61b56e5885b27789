"""What names hide: packs (``48tins/box``), last days (``MHD 08/26``), that the goods are used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache

from aidhub.domain.days import NotADay, OpenDay, parse_day
from aidhub.domain.quantities import NotANumber, NumberStyle, milli, parse_number
from aidhub.exchange.words import words

_FIGURE = r"(\d{1,6}(?:[.,]\d{1,3})?)"
_WORD = r"([^\W\d_]{1,20}\.?)"
_PER = re.compile(
    rf"{_FIGURE}\s*{_WORD}?\s*(?:/|\b(?:per|pro|je|in|im|par|na|w|на|в|у)\b)\s*(?:einem |a |der )?{_WORD}",
    re.IGNORECASE,
)
_OF = re.compile(
    rf"\b{_WORD}\s*(à|á|@|=|:|\b(?:a|of|de|po|по|mit|zu|with)\b)?\s*{_FIGURE}\s*(?:{_WORD})?", re.IGNORECASE
)
_TENS = re.compile(r"\b(\d{1,4})(?:er|-)\s?-?\s?(pack(?:ung)?|karton|box|set|paket|pk)\b", re.IGNORECASE)
_TIMES = re.compile(
    rf"\b(\d{{1,4}})\s*[x×х*]\s*{_FIGURE}\s*{_WORD}|{_FIGURE}\s*{_WORD}\s*[x×х*]\s*(\d{{1,4}})(?!\d)", re.IGNORECASE
)
_VPE = re.compile(r"\b(?:VPE|VE)\b\s*[:=]?\s*(\d{1,6})", re.IGNORECASE)
_DAY = (
    r"(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[./-]\d{4}|\d{4}-\d{2}(?:-\d{2})?|\d{1,2}/\d{2}"
    r"|[^\W\d_]{3,10}\.?\s\d{4})"
)
_LAST_DAY = re.compile(
    rf"\b(?:MHD|EXP|expiry|expires|haltbar bis|best before|use by|BBE?|BBD|DLC|DDM|DLUO|Verfall|придатн\w+(?: до)?"
    rf"|термін(?: придатності)?(?: до)?|годен до|вжити до|ważn\w+(?: do)?|exp\. ?date)\b\.?\s*:?\s*{_DAY}",
    re.IGNORECASE,
)
_USED = re.compile(
    r"(?<![\w/])(?:used|gebraucht\w{0,2}|вживан\w{1,2}|б/[ву]|używan\w{1,2}|usagée?s?|d['’]occasion"
    r"|second[ -]hand)(?![\w/])",
    re.IGNORECASE,
)
_PACKAGE = "X"
_MEASURED = frozenset({"KGM", "GRM", "LTR", "MLT", "TNE"})


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack: its name as written and its unit code; it holds so many thousandths of ``of`` (a unit code, or empty)."""

    name: str
    unit: str
    holds_milli: int
    of: str = ""


@lru_cache(maxsize=1 << 13)
def pack_in_name(name: str, unit: str) -> Pack | None:
    """Find the pack that a name tells of: how many of something are in a box.

    Args:
        name: of the article.
        unit: code of the unit the list counts in; with a package, ``12 x 500 g`` says what one holds.

    Returns:
        None also if the name tells of packs of different sizes.
    """
    found = list(_packs(name, unit))
    return found[0] if len({pack.holds_milli for pack in found}) == 1 else None


def _packs(name: str, unit: str) -> Iterator[Pack]:
    for count, what, package in _PER.findall(name):
        code = words().unit(package)
        if code.startswith(_PACKAGE) and (not what or words().unit(what)):
            yield from _pack(package, code, count, words().unit(what) if what else "")
    for package, link, count, what in _OF.findall(name):
        code, of = words().unit(package), words().unit(what) if what else ""
        if code.startswith(_PACKAGE) and (link or of) and of not in _MEASURED:
            yield from _pack(package, code, count, of)
    for count, package in _TENS.findall(name):
        yield from _pack(package, words().unit(package) or "XPK", count, "")
    for count in _VPE.findall(name):
        yield from _pack("VE", "XPK", count, "")
    for first, _, of, _, other, last in _TIMES.findall(name) if unit.startswith(_PACKAGE) else ():
        if words().unit(of or other) in _MEASURED:
            yield from _pack("", unit, first or last, "")


def _pack(name: str, code: str, count: str, of: str) -> Iterator[Pack]:
    try:
        holds = milli(parse_number(count, NumberStyle.COMMA if "," in count else NumberStyle.POINT))
    except NotANumber:
        return
    if holds > 1000 or (holds == 1000 and of):  # noqa: PLR2004
        yield Pack(name.strip("."), code, holds, of)


def pack_of(name: str, code: str, size: Decimal, of: str = "") -> Pack | None:
    """Make a pack from what columns say; None if it holds nothing that can be counted."""
    try:
        holds = milli(size)
    except NotANumber:
        return None
    return Pack(name, code, holds, of) if holds > 0 else None


@lru_cache(maxsize=1 << 13)
def last_day_in_name(name: str) -> date | None:
    """Find the last day that a name tells of; None if there is none, or it can be read in two ways."""
    found = _LAST_DAY.search(name)
    if not found:
        return None
    try:
        return parse_day(found[1])
    except (NotADay, OpenDay):
        return None


def is_used(name: str) -> bool:
    """Say whether a name says that the goods were used before."""
    return _USED.search(name) is not None
