"""The words by which lists of others are understood: headings, units, sums, conditions, in five languages.

They are data: ``resources/reference/headings.csv`` (headings, tags and words) and ``units.csv`` (units with all their
spellings). A further language is further lines.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, lru_cache

from aidhub.domain.spelling import search_text
from aidhub.domain.units import unit_code
from aidhub.folders import RESOURCES

CLOSE = 0.75
"""How alike a mistyped heading must be to a known one (difflib's ratio)."""

_NOT_LETTERS = re.compile(r"[\W_]+")
_BRACKETS = re.compile(r"[(\[{][^)\]}]*[)\]}]?")
_PARTS = re.compile(r"\s*[/|\n;,]\s*|\s+[-–—]\s+")
_IN = re.compile(r"^(?:in|en|w|в|у|à)\s+", re.IGNORECASE)
_IN_AT_END = re.compile(r"[\s,]+(?:in|en|w|в|у)$", re.IGNORECASE)
_COUNTED = frozenset(
    {"nr", "anzahl", "anz", "number of", "no of", "кількість", "к сть", "к ть", "liczba", "nombre de", "nb"}
)
_NO_UNITS = frozenset(
    {"number", "no", "nos", "nr", "item", "items", "unit", "units", "each", "db", "ks", "m", "l", "t", "g"}
)
_NUMBERS_OF = frozenset({"id", "code", "nr", "no", "number", "nummer", "код", "номер", "kod", "numero"})
_SHORTEST_TYPED_WRONG, _SHORTEST_WITHIN, _MOST_LETTERS_OFF = 5, 3, 3


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """Fold a heading or word for comparison: no capitals, accents or signs; # and № say number."""
    spaced = text.replace("#", " nr ").replace("№", " nr ").replace("°", " nr ")
    return _NOT_LETTERS.sub(" ", search_text(unicodedata.normalize("NFKC", spaced))).strip()


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a heading may mean: a field, how surely (0 to 1), how good a column for that field it names (1 is best).

    ``languages`` are those the wording belongs to, ``unit`` the code of a unit the heading names.
    """

    field: str
    score: float
    rank: int
    languages: frozenset[str] = frozenset()
    unit: str = ""


@dataclass(frozen=True, slots=True)
class _Wording:
    field: str
    rank: int
    language: str


class Words:
    """The dictionary. Get it from `words`."""

    def __init__(self) -> None:
        self._headings: dict[str, list[_Wording]] = {}
        self._tags: dict[str, str] = {}
        self._words: dict[str, set[str]] = {}
        self._exact: dict[str, set[str]] = {}
        for kind, key, rank, language, wording in _lines():
            if kind == "heading":
                self._headings.setdefault(fold(wording), []).append(_Wording(key, int(rank), language))
            elif kind == "tag":
                self._tags.setdefault(wording, key)
            else:
                self._words.setdefault(key, set()).add(fold(wording))
                self._exact.setdefault(key, set()).add(wording.casefold())
        sums = {*self._exact["sum"], *self._exact["total"], *self._words["sum"], *self._words["total"]}
        either = "|".join(re.escape(word) for word in sorted(sums, key=len, reverse=True))
        self._sums = re.compile(rf"^\W*(?:{either})|(?:{either})\W*$", re.IGNORECASE)
        self._first = {key: _first_letters(exact) for key, exact in self._exact.items()}
        self._longest = {key: max(map(len, exact)) + 2 for key, exact in self._exact.items()}
        self._by_beginnings: dict[str, list[str]] = {}
        for wording, meanings in self._headings.items():
            meanings.sort(key=lambda known: known.rank)
            self._by_beginnings.setdefault(_beginnings(wording), []).append(wording)

    @lru_cache(maxsize=1 << 14)  # noqa: B019 - there is one dictionary
    def unit(self, text: str) -> str:
        """Find the code of a unit in any spelling; empty if it is not known."""
        return unit_code(text)

    def says(self, key: str, text: str) -> bool:
        """Say whether a text is one of the words for ``sum``, ``never``, ``unknown``, ``new`` ..."""
        if not text or len(text) > self._longest[key] or text[0] not in self._first[key]:
            return False
        folded = fold(text)
        if not folded:
            return text.strip().casefold() in self._exact[key]
        return folded in self._words[key]

    def starts_with(self, key: str, text: str) -> str:
        """Find the longest of the words that a text begins with, as folded; empty if none."""
        if not text or text[0] not in self._first[key]:
            return ""
        tokens = fold(text).split()
        for count in range(min(len(tokens), 4), 0, -1):
            if " ".join(tokens[:count]) in self._words.get(key, ()):
                return " ".join(tokens[:count])
        return ""

    def may_sum(self, text: str) -> bool:
        """Say, quickly, whether a text begins or ends with a word for a sum; what it is then is for `says` to tell."""
        return self._sums.search(text) is not None

    def ends_with(self, key: str, text: str) -> bool:
        """Say whether the last word of a text is one of the words."""
        tokens = fold(text).split()
        return bool(tokens) and tokens[-1] in self._words.get(key, ())

    def tag(self, text: str) -> str:
        """Find the field of an HXL tag, with fewer and fewer attributes; empty if it is not known."""
        parts = text.strip().casefold().split("+")
        for count in range(len(parts), 0, -1):
            for tag, field in self._tags.items():
                if tag.split("+")[0] == parts[0].strip() and set(tag.split("+")[1:]) == set(parts[1:count]):
                    return field
        return ""

    @cache  # noqa: B019 - there is one dictionary
    def meanings(self, heading: str) -> tuple[Meaning, ...]:
        """List what a heading may mean, the surest first: exactly, by its parts, by a word in it, or mistyped."""
        tagged = self.tag(heading) if heading.startswith("#") else ""
        if tagged:
            return (Meaning(tagged, 1.0, 1),)
        unit, base, bare = self._unit_in(heading)
        found = list(self._exactly(heading, 1.0, unit)) or list(self._exactly(base, 1.0, unit))
        if not found:
            for part in _PARTS.split(heading):
                found += self._exactly(_BRACKETS.sub(" ", part), 0.95, unit)
        if not found and bare:
            found = list(self._exactly(bare, 0.95, unit))
        if bare and fold(bare) in _COUNTED and unit.startswith("X"):
            found = [Meaning("packages", 0.95, 1, unit=unit)]
        found = found or list(self._within(fold(base), unit)) or list(self._mistyped(fold(base), unit))
        best: dict[str, Meaning] = {}
        for meaning in found:
            kept = best.get(meaning.field)
            if kept is None or meaning.score - meaning.rank / 100 > kept.score - kept.rank / 100:
                best[meaning.field] = meaning
        return tuple(sorted(best.values(), key=lambda meaning: (-meaning.score, meaning.rank)))

    def _unit_in(self, heading: str) -> tuple[str, str, str]:
        """Find a unit named in a heading (``Menge (Stk.)``, ``weight kg``).

        Answers its code, the heading without brackets, and, if the unit was its last word, without that.
        """
        base = _BRACKETS.sub(" ", heading).strip() or heading
        for text in _BRACKETS.findall(heading):
            code = self.unit(_IN.sub("", text.strip("()[]{} .,")))
            if code:
                return code, base, ""
        before, _, last = base.rpartition(" ")
        if not before:
            return self.unit(base), base, ""
        code = "" if fold(last) in _NO_UNITS else self.unit(last) or self.unit(last.strip(".,"))
        return code, base, _IN_AT_END.sub("", before.strip(" ,/")) if code else ""

    def _exactly(self, heading: str, score: float, unit: str) -> Iterator[Meaning]:
        yield from self._known(fold(heading), score, unit)

    def _known(self, folded: str, score: float, unit: str) -> Iterator[Meaning]:
        known = self._headings.get(folded, [])
        for field in dict.fromkeys(wording.field for wording in known):
            same = [wording for wording in known if wording.field == field]
            languages = frozenset(wording.language for wording in same if wording.language)
            yield Meaning(field, score, same[0].rank, languages, unit)

    def _within(self, folded: str, unit: str) -> Iterator[Meaning]:
        """Find known headings that stand as whole words in a longer one; the longer and the later, the surer.

        A number or code of something unknown stays unknown; the name or description of a group is about the group.
        """
        tokens = folded.split()
        if tokens[-1:] and tokens[-1] in _NUMBERS_OF:
            return
        found: list[Meaning] = []
        for start in range(len(tokens)):
            for end in range(len(tokens), start, -1):
                wording = " ".join(tokens[start:end])
                share = len(wording) / len(folded)
                if len(wording) >= _SHORTEST_WITHIN:
                    found += self._known(wording, 0.55 + 0.35 * share + start / 100, unit)
        others = any(meaning.field not in ("article", "partner") for meaning in found)
        yield from (meaning for meaning in found if not (others and meaning.field == "article" and meaning.rank > 1))

    def _mistyped(self, folded: str, unit: str) -> Iterator[Meaning]:
        """Find known headings of which every word is nearly the same, and begins alike."""
        if len(folded) < _SHORTEST_TYPED_WRONG:
            return
        tokens = folded.split()
        for wording in self._by_beginnings.get(_beginnings(folded), ()):
            others = wording.split()
            if abs(len(wording) - len(folded)) <= _MOST_LETTERS_OFF:
                likeness = min(_likeness(one, other) for one, other in zip(tokens, others, strict=True))
                if likeness >= CLOSE:
                    yield from self._known(wording, likeness * 0.9, unit)


def _beginnings(folded: str) -> str:
    return "".join(token[0] for token in folded.split())


def _likeness(one: str, other: str) -> float:
    if one == other:
        return 1.0
    if min(len(one), len(other)) < 4:  # noqa: PLR2004
        return 0.0
    return SequenceMatcher(a=other, b=one).ratio()


def _first_letters(wordings: Iterable[str]) -> frozenset[str]:
    """List the letters that words may begin with, large and small; a blank for what stands before a word."""
    letters = {wording[0] for wording in wordings} | {fold(wording)[:1] for wording in wordings}
    return frozenset(letters | {letter.upper() for letter in letters} | set(" («„\"'*"))


def _lines() -> Iterator[tuple[str, str, str, str, str]]:
    """Yield kind, key, rank, language and one wording at a time."""
    with (RESOURCES / "reference" / "headings.csv").open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            for wording in line["wordings"].split("|"):
                yield line["kind"], line["key"], line["rank"], line["language"], wording


@cache
def words() -> Words:
    """Load the dictionary, once."""
    return Words()
