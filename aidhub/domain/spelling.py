"""How words are compared: for finding them whatever the spelling, and for putting them in order."""

from __future__ import annotations

import re
import unicodedata

_UKRAINIAN_ORDER = {letter: index for index, letter in enumerate("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя")}
_KEPT_MARKS = {"й": "\ue000", "ї": "\ue001"}
_SAME = str.maketrans({"ß": "ss", "ґ": "г", "’": None, "'": None, "ʼ": None, "`": None, "\u00ad": None})
_DIGITS = re.compile(r"\d+")


def search_text(*words: str | None) -> str:
    """Fold words so that a search finds them: no capitals, no accents, ß as ss, ґ as г, no apostrophes.

    ``й`` and ``ї`` keep their marks, which make them other letters. Fold the question and what is searched alike.
    """
    text = " ".join(word for word in words if word).casefold().translate(_SAME)
    for letter, stand_in in _KEPT_MARKS.items():
        text = unicodedata.normalize("NFC", text).replace(letter, stand_in)
    text = "".join(mark for mark in unicodedata.normalize("NFKD", text) if not unicodedata.combining(mark))
    for letter, stand_in in _KEPT_MARKS.items():
        text = text.replace(stand_in, letter)
    return " ".join(text.split())


def sort_key(text: str) -> str:
    """Make a text that sorts by code point as people expect: ä beside a, the Ukrainian alphabet, 2 before 10."""
    folded = unicodedata.normalize("NFC", text.casefold()).replace("ß", "ss")
    letters = "".join(
        mark
        for letter in folded
        for mark in (letter if letter in _UKRAINIAN_ORDER else unicodedata.normalize("NFKD", letter))
        if not unicodedata.combining(mark)
    )
    ordered = "".join(
        chr(0x430 + _UKRAINIAN_ORDER[letter]) if letter in _UKRAINIAN_ORDER else letter for letter in letters
    )
    return _DIGITS.sub(lambda digits: digits.group().lstrip("0").zfill(8)[-20:], ordered)[:200]


def name_key(text: str) -> str:
    """Fold a name so that the same thing written twice is one: letters and digits only."""
    return "".join(letter for letter in search_text(text) if letter.isalnum())
