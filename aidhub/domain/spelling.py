"""How words are compared: for finding them whatever the spelling, and for putting them in order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import filterfalse

_APOSTROPHES = "'`´‘’ʼ′"
_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_STAND_INS = "\ufdd0\ufdd1"
"""Code points that are no letters; a text from outside never holds them."""

_SAME = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})
_LEFT_OUT = str.maketrans("", "", _APOSTROPHES + _UNSEEN + _STAND_INS)
_HIDE_MARKED = str.maketrans("йї", _STAND_INS)
_SHOW_MARKED = str.maketrans(_STAND_INS, "йї")

_FIRST_LETTER = 0x400
_IN_ORDER = {ord(letter): _FIRST_LETTER + index for index, letter in enumerate("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя")}
_UNSORTED = str.maketrans("", "", '"„“”«»')
_DIGITS = re.compile(r"[0-9]+")
_MOST_DIGITS = 40
KEY_LENGTH = 200


def search_text(*words: str | None) -> str:
    """Fold words so that a search finds them: no capitals, no accents, ß as ss, ł as l, ґ as г, no apostrophes.

    ``й`` and ``ї`` keep their marks, which make them other letters. Fold the question and what is searched alike.
    """
    return " ".join(_without_marks(_folded(" ".join(filter(None, words)))).replace("ґ", "г").split())


def sort_key(text: str) -> str:
    """Make a text that sorts by code point as people expect: ä beside a, the Ukrainian alphabet, 2 before 10.

    Apostrophes and quotation marks count for nothing. Texts that differ only in accents or capitals have one key.
    """
    letters = _without_marks(_folded(text)).translate(_UNSORTED).translate(_IN_ORDER)
    return _DIGITS.sub(_number_key, letters)[:KEY_LENGTH]


def name_key(text: str) -> str:
    """Fold a name so that the same thing written twice is one: letters and digits only."""
    return "".join(filter(str.isalnum, search_text(text)))


def _folded(text: str) -> str:
    """Take capitals, apostrophes and what nobody sees away, and write what looks the same alike: № as no, ² as 2."""
    plain = text.translate(_LEFT_OUT)
    if plain.isascii():
        return plain.lower()
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", plain).casefold())
    return plain.translate(_LEFT_OUT).translate(_SAME)


def _without_marks(text: str) -> str:
    """Take accents away, but for those that make й and ї."""
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text.translate(_HIDE_MARKED))
    return "".join(filterfalse(unicodedata.combining, apart)).translate(_SHOW_MARKED)


def _number_key(digits: re.Match[str]) -> str:
    """Put before a number how many digits it has: the longer, the larger."""
    plain = digits.group().lstrip("0")
    return chr(ord("0") + min(len(plain), _MOST_DIGITS)) + plain


def marks(text: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """Find where words, folded as by `search_text`, stand in a text: the beginning and the end of each, in order."""
    folded, places = "", []
    for at, letter in enumerate(text):
        for part in search_text(letter) or (" " if letter.isspace() else ""):
            folded += part
            places.append(at)
    found = set()
    for word in filter(None, words):
        start = folded.find(word)
        while start >= 0:
            found |= set(range(start, start + len(word)))
            start = folded.find(word, start + len(word))
    marked = sorted({places[at] for at in found})
    spans: list[tuple[int, int]] = []
    for at in marked:
        if spans and spans[-1][1] == at:
            spans[-1] = (spans[-1][0], at + 1)
        else:
            spans.append((at, at + 1))
    return spans
