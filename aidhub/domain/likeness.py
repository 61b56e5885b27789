"""How much two wordings of goods say the same, in five languages.

Words are compared by their stems, as they sound in either alphabet, and with one wrong letter; a word counts the more,
the fewer articles have it. Sizes and measures must agree. Which endings fall off is data (`aidhub.domain.wording`).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from aidhub.domain.readings import differ_by_one, latin_capitals
from aidhub.domain.wording import Reading, Span, grouped, listed, read_wording

# Comparing words -----------------------------------------------------------------------------------------------------

EQUAL, SAME_STEM, SAME_SOUND, NEAR, SAME_THING, PART = 1.0, 0.98, 0.94, 0.86, 0.8, 0.6
"""How much a word says another: the same, inflected, in the other alphabet, mistyped, another word for it, a part."""

_SHORTEST_STEM, _SHORTEST_SOUND, _SHORTEST_NEAR, _SHORTEST_PART = 3, 4, 5, 4
_HEAD = 0.4
"""How much of a compound its first part says; the rest says its last one."""

_SOUNDS = {
    "а": "a", "б": "b", "в": "v", "г": "h", "д": "d", "е": "e", "є": "e", "ж": "z", "з": "z", "и": "i", "і": "i",
    "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "h", "ц": "z", "ч": "s", "ш": "s", "щ": "s", "ь": "", "ъ": "", "ы": "i", "э": "e",
    "ю": "u", "я": "a",
}  # fmt: skip
_LATIN_SOUNDS = (
    ("tsch", "s"), ("shch", "s"), ("sch", "s"), ("sz", "s"), ("cz", "s"), ("sh", "s"), ("ch", "h"), ("kh", "h"),
    ("zh", "z"), ("ts", "z"), ("tz", "z"), ("ck", "k"), ("ph", "f"), ("th", "t"), ("qu", "kv"), ("ce", "ze"),
    ("ci", "zi"), ("cy", "zi"), ("c", "k"), ("w", "v"), ("x", "ks"), ("g", "h"), ("ya", "a"), ("ia", "a"),
    ("yu", "u"), ("iu", "u"), ("ye", "e"), ("ie", "e"), ("j", "i"), ("y", "i"),
)  # fmt: skip
_FLEETING = re.compile(r"(?<=[бвгджзклмнпрстфхцчшщ])[оеє](?=[кц]$)|(?<=[bcdfghjklmnprstwz])e(?=k$)")
_CYRILLIC = re.compile("[а-яєіїґ]")
_SLAVIC = re.compile("[а-яєіїґąćęłńśźż]", re.IGNORECASE)


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """Take the ending off a folded word, and the vowel that comes and goes before к (подушок, poduszek)."""
    endings = _endings("cyrillic" if _CYRILLIC.search(word) else "latin")
    if not word[-1:].isdigit():
        for length in range(min(max(map(len, endings)), len(word) - _SHORTEST_STEM), 0, -1):
            if word[-length:] in endings:
                word = word[:-length]
                break
    return _FLEETING.sub("", word) if len(word) > _SHORTEST_STEM + 1 else word


@lru_cache(maxsize=1 << 16)
def sound(word: str) -> str:
    """Write a stem as it sounds, the same from either alphabet."""
    if _CYRILLIC.search(word):
        word = "".join(_SOUNDS.get(letter, letter) for letter in word)
    else:
        for written, said in _LATIN_SOUNDS:
            word = word.replace(written, said)
    return re.sub(r"(.)\1+", r"\1", word)


@cache
def _endings(script: str) -> frozenset[str]:
    return listed("ending", script)


@cache
def _same_things() -> Mapping[str, frozenset[str]]:
    """Tell by a stem the stems of other words for the same."""
    found: dict[str, frozenset[str]] = {}
    for words in grouped("same"):
        stems = frozenset(map(stem, words))
        for one in stems:
            found[one] = found.get(one, frozenset()) | stems - {one}
    return found


class Vocabulary:
    """The words of a catalogue: how much each tells things apart, and which of them another word may stand for."""

    def __init__(self, documents: Iterable[Iterable[str]]) -> None:
        """Take the folded words of each article."""
        self.articles: dict[str, list[int]] = {}
        self.size = 0
        stems: dict[str, str] = {}
        for number, document in enumerate(documents):
            self.size = number + 1
            for one in {stems.get(word) or stems.setdefault(word, stem(word)) for word in document}:
                self.articles.setdefault(one, []).append(number)
        self._sounds: dict[str, list[str]] = {}
        for one in self.articles:
            self._sounds.setdefault(sound(one), []).append(one)
        self._shortened: dict[str, list[str]] | None = None
        self._alike: dict[str, tuple[dict[str, float], ...]] = {}

    def weight(self, one: str) -> float:
        """Say how much a stem tells articles apart, up to 1; what no article has tells as much as the rarest."""
        return math.log(1 + self.size / len(self.articles.get(one, "1"))) / math.log(1 + self.size) if self.size else 1

    def alike(self, word: str) -> tuple[dict[str, float], ...]:
        """List the stems a word may stand for, and how well; in two parts, if it is a compound of two known words."""
        found = self._alike.get(word)
        if found is None:
            found = self._alike[word] = self._look_up(word)
        return found

    def _look_up(self, word: str) -> tuple[dict[str, float], ...]:
        own = stem(word)
        found = {own: EQUAL} if own in self.articles else {}
        for other in (_undone(word), latin_capitals(word).lower()):
            if other and other != word and stem(other) in self.articles:
                found.setdefault(stem(other), SAME_STEM)
        said = sound(own)
        if len(said) >= _SHORTEST_SOUND:
            for other in self._sounds.get(said, ()):
                found.setdefault(other, SAME_SOUND)
        for other in _same_things().get(own, ()):
            if other in self.articles:
                found.setdefault(other, SAME_THING)
        if not found and len(said) >= _SHORTEST_NEAR:
            found = {other: NEAR for near in self._near(said) for other in self._sounds[near]}
        if not found and (parts := self._parts(word)):
            return parts
        return (found,)

    def _near(self, said: str) -> Iterator[str]:
        if self._shortened is None:
            self._shortened = {}
            for one in self._sounds:
                if len(one) >= _SHORTEST_NEAR - 1:
                    for short in {one, *_shortenings(one)}:
                        self._shortened.setdefault(short, []).append(one)
        near = {one for short in (said, *_shortenings(said)) for one in self._shortened.get(short, ())}
        return (one for one in sorted(near) if differ_by_one(said, one))

    def _parts(self, word: str) -> tuple[dict[str, float], ...]:
        """Cut a compound in two: into known words, the last as long as can be; else only its last part is known."""
        tail = ""
        for at in range(_SHORTEST_STEM, len(word) - _SHORTEST_PART + 1):
            last = stem(word[at:])
            if last not in self.articles or len(last) < _SHORTEST_STEM:
                continue
            head = next((one for one in (stem(word[:at]), stem(word[:at].rstrip("s"))) if one in self.articles), "")
            if head:
                return {head: EQUAL}, {last: EQUAL}
            tail = tail or last
        return ({tail: PART},) if len(tail) > _SHORTEST_PART else ()


def _undone(word: str) -> str:
    """Write ä, ö, ü that were typed as two letters as they are folded."""
    return re.sub(r"ae|oe|ue", lambda found: found[0][0], word)


def _shortenings(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


# Comparing wordings --------------------------------------------------------------------------------------------------

_ELSEWHERE = 0.95
"""How much of its worth a word keeps that stands in another wording of the same article."""

_UNKNOWN = 0.7
"""How much a word counts that no article has."""

_LONG_NAME = 7
"""Letters that the stems of a name must have for a line to be sure that holds words nobody knows."""

_AGREES, _DISAGREES, _UNSAID = 1.1, 0.7, 0.96


@dataclass(frozen=True, slots=True)
class Question:
    """A wording that is asked for: its words, each with what it counts and which stems it may stand for, how well."""

    reading: Reading
    terms: tuple[tuple[float, Mapping[str, float]], ...]
    noun_first: bool = False
    """It is written in a Slavic language: what stands behind the known words only describes them."""

    @property
    def sizes(self) -> frozenset[str]:
        """What may be a size in it."""
        return self.reading.sizes or self.reading.numbers

    @property
    def is_sized(self) -> bool:
        """Whether a size or measure is said."""
        return bool(self.sizes or self.reading.measured)


def ask(text: str, vocabulary: Vocabulary) -> Question:
    """Read a line as a question to a catalogue. Two words that are one there (Instant Kaffee) count as it."""
    reading = read_wording(text)
    terms: list[tuple[float, dict[str, float]]] = []
    for word, counts in reading.words:
        parts = vocabulary.alike(word)
        shares = (1.0,) if len(parts) == 1 else (_HEAD, 1 - _HEAD)
        for part, share in zip(parts, shares, strict=True):
            weight = max((vocabulary.weight(one) for one in part), default=_UNKNOWN)
            terms.append((weight * counts * share, dict(part)))
    words = [word for word, _ in reading.words]
    if len(words) == len(terms):
        for at, (first, second) in enumerate(pairwise(words)):
            joined = stem(first + second)
            if joined in vocabulary.articles:
                terms[at][1].setdefault(joined, EQUAL)
                terms[at + 1][1].setdefault(joined, EQUAL)
    return Question(reading, tuple(terms), bool(_SLAVIC.search(text)))


class Known:
    """An article by its names and other wordings."""

    def __init__(self, texts: Sequence[str], vocabulary: Vocabulary) -> None:
        """Take its names first, at most three."""
        self.names = texts[:3]
        wordings = [read_wording(text) for text in texts]
        self.wordings = [
            ({stem(word): vocabulary.weight(stem(word)) * counts for word, counts in wording.words}, wording)
            for wording in wordings
        ]
        self.stems = frozenset(one for stems, _ in self.wordings for one in stems)
        self.sizes = frozenset(size for wording in wordings for size in _sizes(wording))
        self.figures = frozenset(figure for wording in wordings for figure in wording.figures)
        self.measured: dict[str, set[Span]] = {}
        for wording in wordings:
            for kind, spans in wording.measured.items():
                self.measured.setdefault(kind, set()).update(spans)
        self.sides = [wording.sides for wording in wordings if wording.sides]


def _sizes(wording: Reading) -> frozenset[str]:
    return wording.sizes | {number for number in wording.numbers if len(number) == 1}


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much an article says what is asked for.

    ``score`` counts words and whether sizes and measures agree; it is more than 1 where they do. ``is_whole``: every
    word on either side is accounted for; ``is_named``: every word of the article's wording is, and the others, which
    no article has, only describe it. ``agrees`` and ``differs``: a size or measure is the same, or another.
    """

    score: float = 0.0
    is_whole: bool = False
    is_named: bool = False
    agrees: bool = False
    differs: bool = False


def likeness(question: Question, known: Known) -> Likeness:
    """Compare a question with an article: with the wording that is most like it."""
    asked = sum(weight for weight, _ in question.terms)
    score, is_whole, is_named = max((_words_alike(question, asked, known, *wording) for wording in known.wordings),
                                    default=(0.0, False, False))  # fmt: skip
    if not score:
        return Likeness()
    agreeing = list(_agreements(question, known))
    numbers = set(map(float, question.reading.numbers))
    if numbers and known.figures and not any(agreeing) and not numbers & known.figures:
        is_whole = is_named = False
    agrees, differs = any(agreeing), not all(agreeing)
    factor = _DISAGREES if differs else _AGREES if agrees else 1.0
    return Likeness(score * factor, is_whole, is_named, agrees, differs)


def _words_alike(
    question: Question, asked: float, known: Known, own: Mapping[str, float], wording: Reading
) -> tuple[float, bool, bool]:
    covered, best = 0.0, dict.fromkeys(own, 0.0)
    is_whole = is_named = bool(own)
    for at, (weight, alike) in enumerate(question.terms):
        quality = 0.0
        for one, well in alike.items():
            if one in best:
                quality = max(quality, well)
                best[one] = max(best[one], well)
            elif one in known.stems:
                quality = max(quality, well * _ELSEWHERE)
        covered += weight * quality
        is_whole = is_whole and quality >= _SURELY
        describes = not alike and (weight < _UNKNOWN or (at > 0 and question.noun_first))
        is_named = is_named and (quality >= _SURELY or describes)
    is_named = is_named and sum(map(len, own)) >= _LONG_NAME
    said = sum(own.values())
    if not covered or not said:
        return 0.0, False, False
    recall = covered / asked
    precision = sum(own[one] * best[one] for one in own) / said
    if not precision:
        return 0.0, False, False
    all_said = min(best.values()) >= _SURELY
    unsaid = 1.0
    if _sizes(wording) and not question.sizes:
        unsaid *= _UNSAID
    for kind in wording.measured:
        if kind not in question.reading.measured:
            unsaid *= _UNSAID
    return 2 * recall * precision / (recall + precision) * unsaid, is_whole and all_said, is_named and all_said


_SURELY = NEAR * _ELSEWHERE
"""How well a word must be known for a line to be sure."""


def _agreements(question: Question, known: Known) -> Iterator[bool]:
    """Say of each size and measure that both name whether they are the same."""
    if question.sizes and known.sizes:
        yield bool(question.sizes & known.sizes)
    for kind, spans in known.measured.items():
        if kind in question.reading.measured:
            asked = question.reading.measured[kind]
            yield any(low <= high_ and low_ <= high for low, high in spans for low_, high_ in asked)
