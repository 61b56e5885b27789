"""How somebody names goods in a line of a list: words, sizes and measures, without amounts and what says nothing.

Which words say nothing, announce a size or are measures is data: ``resources/reference/wording.csv``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from aidhub.domain.readings import latin_capitals
from aidhub.domain.reference import read_table
from aidhub.domain.spelling import search_text
from aidhub.domain.units import measures, unit_code

_IN_BRACKETS, _BEHIND_COMMA = 0.35, 0.7
_COUNTED = ("count", "pair", "set", "package")
_LETTER_SIZES = frozenset({"xxs", "xs", "s", "m", "l", "xl", "xxl", "xxxl", "2xl", "3xl", "4xl"})
_LONGEST_SUFFIX = 3
_TIMES = ("x", "х", "mal")
_TOKEN = re.compile(
    r"(?P<open>[(\[])|(?P<close>[)\]])|(?P<comma>[,;:/+])"
    r"|(?P<number>\d{1,3}(?:[  .]\d{3})+(?![\d.,])|\d+(?:[.,]\d+)?)"
    r"|(?P<times>[x×х*](?=\s*\d))|(?P<hyphen>[-–—])|(?P<share>%)"
    r"|(?P<word>б/[ву]\b|[^\W\d_]+(?:['’ʼ`][^\W\d_]+)*\d*)"
)

Span = tuple[float, float]
"""A measure from and to; both the same if it is one."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A wording read.

    ``words`` are folded, each with how much it counts: less in brackets, behind a comma and behind *with*. ``sizes``
    were called so, ``numbers`` may be sizes. ``measured`` holds what is said by kind (mass, volume, power ...),
    ``sides`` what stands as 60 × 90. ``figures`` are all numbers but amounts.
    """

    words: tuple[tuple[str, float], ...] = ()
    sizes: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    measured: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    sides: tuple[float, ...] = ()
    figures: frozenset[float] = frozenset()

    @property
    def key(self) -> str:
        """The same for wordings that differ only in amounts, capitals, signs and words that say nothing."""
        spans = [f"{kind}{low:g}-{high:g}" for kind, spans in self.measured.items() for low, high in spans]
        sizes = sorted(self.sizes | {number for number in self.numbers if len(number) == 1})
        parts = ([word for word, _ in self.words], sizes, spans, [f"{side:g}" for side in self.sides])
        return " ".join(part for some in parts for part in some)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    word: str
    at: int


class _Reader:
    """Reads one line from its beginning to its end."""

    def __init__(self, text: str) -> None:
        self.tokens = [
            _Token(found.lastgroup or "", found[0], search_text(found[0]) if found.lastgroup == "word" else "",
                   found.start())
            for found in _TOKEN.finditer(text)
        ]  # fmt: skip
        self.at, self.weight, self.depth = 0, 1.0, 0
        self.words: list[tuple[str, float]] = []
        self.packages: list[tuple[str, float]] = []
        self.sizes: set[str] = set()
        self.numbers: set[str] = set()
        self.measured: dict[str, tuple[Span, ...]] = {}
        self.sides: tuple[float, ...] = ()
        self.figures: set[float] = set()

    def read(self) -> Reading:
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            self.at += 1
            if token.kind == "number":
                self._number(token)
            elif token.kind == "word":
                self._word(token)
            elif token.kind == "open":
                self.depth += 1
            elif token.kind == "close":
                self.depth = max(self.depth - 1, 0)
            elif token.kind == "comma" and self.words:
                self.weight = _BEHIND_COMMA
        words = tuple(self.words or self.packages)
        numbers, figures = frozenset(self.numbers), frozenset(self.figures)
        return Reading(words, frozenset(self.sizes), numbers, self.measured, self.sides, figures)

    def _peek(self, kind: str, ahead: int = 0) -> _Token | None:
        at = self.at + ahead
        return self.tokens[at] if at < len(self.tokens) and self.tokens[at].kind == kind else None

    def _before(self, back: int = 2) -> str:
        """The word before the token that is being read."""
        at = self.at - back
        return self.tokens[at].word if at >= 0 else ""

    def _word(self, token: _Token) -> None:
        word = token.word
        letters = word.rstrip("0123456789")
        digits = word[len(letters) :]
        if letters in listed("size") and (digits or self._size_follows()):
            self.sizes |= {digits} - {""}
            return
        size = latin_capitals(token.text).lower()
        if size in _LETTER_SIZES and (token.text.isupper() or self._before() in listed("size")):
            self.sizes.add(size)
        elif word in listed("beside"):
            self.weight = _BEHIND_COMMA if self.words else self.weight
        elif said := _letters().get(word):
            self.sizes.add(said)
        elif word and word not in listed("filler") and not (len(word) == 1 and not word.isascii()):
            self.words.append((word, _IN_BRACKETS if self.depth else self.weight))

    def _size_follows(self) -> bool:
        if self._peek("number"):
            return True
        token = self._peek("word")
        return token is not None and latin_capitals(token.text).lower() in _LETTER_SIZES

    def _number(self, token: _Token) -> None:
        before = self._before()
        numbers = [token.text]
        while (skip := self._times_follow()) is not None:
            numbers.append(self.tokens[self.at + skip + 1].text)
            self.at += skip + 2
        high, unit = self._range_end(), self._unit()
        found = [*map(_value, numbers), *(() if high is None else (high,))]
        if len(numbers) > 1:
            self.sides = tuple(sorted(found))
        elif unit is not None:
            kind, factor = unit
            self._measure(kind, found[0] * factor, found[-1] * factor, before)
            self._amount()  # a bottle of 8 oz is no bottle
        elif before in listed("size") or self._size_behind():
            self.sizes |= {f"{one:g}" for one in found}
        elif self._amount():
            return
        else:
            self.numbers |= {f"{one:g}" for one in found}
        self.figures |= set(found)

    def _times_follow(self) -> int | None:
        """Say after how many tokens 60 × 90 goes on: the unit may stand behind each number."""
        return next((skip for skip in (0, 1) if self._peek("times", skip) and self._peek("number", skip + 1)), None)

    def _range_end(self) -> float | None:
        """Read the second number of 9–14, if there is one."""
        between, end = self._peek("hyphen"), self._peek("number", 1)
        if between and end:
            self.at += 2
            return _value(end.text)
        return None

    def _unit(self) -> tuple[str, float] | None:
        if self._peek("share"):
            self.at += 1
            return "share", 1.0
        skip = 1 if self._peek("hyphen") else 0
        first, second = self._peek("word", skip), self._peek("word", skip + 1)
        for words in ((first, second), (first,)):
            if first and all(words):
                unit = _measures().get("".join(word.word for word in words if word))
                if unit:
                    self.at += skip + len(words)
                    return unit
        return None

    def _measure(self, kind: str, low: float, high: float, before: str) -> None:
        if low == high and before in listed("upto"):
            low = 0.0
        elif low == high and before in listed("over"):
            high = math.inf
        self.measured = {**self.measured, kind: (*self.measured.get(kind, ()), (low, high))}

    def _size_behind(self) -> bool:
        token = self._peek("word")
        if token and token.word in listed("size"):
            self.at += 1
            return True
        return False

    def _amount(self) -> bool:
        """Skip the unit of an amount; the suffix of a number (5-ка) falls off with the number kept."""
        suffix = self._peek("word", 1)
        if self._peek("hyphen") and suffix and len(suffix.text) <= _LONGEST_SUFFIX:
            self.at += 2
            return False
        token = self._peek("word")
        if token and token.word in _TIMES:
            self.at += 1
            return True
        code = unit_code(token.text) if token else ""
        if token and measures().get(code) in _COUNTED:
            self.at += 1
            if measures()[code] == "package":
                self.packages.append((token.word, 1.0))
            return True
        return False


@lru_cache(maxsize=1 << 14)
def read_wording(text: str) -> Reading:
    """Read a line of a list, or the name of an article."""
    return _Reader(text).read()


def _value(number: str) -> float:
    if re.fullmatch(r"\d{1,3}(?:[  .]\d{3})+", number):
        return float(re.sub(r"\D", "", number))
    return float(number.replace(",", "."))


@cache
def _rows() -> Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    rows: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for row in read_table("wording"):
        words = (re.sub(r"[.·]", "", search_text(word)) for word in row["words"].split("|"))
        rows.setdefault(row["kind"], []).append((row["key"], tuple(words)))
    return {kind: tuple(found) for kind, found in rows.items()}


@cache
def listed(kind: str, key: str = "") -> frozenset[str]:
    """List the words of a kind in all languages, folded; of one key, if it is given."""
    return frozenset(word for of, words in _rows()[kind] if of == key or not key for word in words)


def grouped(kind: str) -> tuple[tuple[str, ...], ...]:
    """List the words of a kind, those that stand in one row together; folded."""
    return tuple(words for _, words in _rows()[kind])


@cache
def _letters() -> Mapping[str, str]:
    return {word: key.lower() for key, words in _rows()["letter"] for word in words}


@cache
def _measures() -> Mapping[str, tuple[str, float]]:
    found = {}
    for key, words in _rows()["measure"]:
        kind, factor = key.split()
        found.update(dict.fromkeys(words, (kind, float(factor))))
    return found
