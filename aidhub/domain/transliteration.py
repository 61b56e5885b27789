"""Ukrainian in Latin letters, as passports and road signs write it."""

from __future__ import annotations

import re

_LETTERS = {
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "y", "і": "i",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ь": "",
}  # fmt: skip
_FIRST = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_LATER = {"є": "ie", "ї": "i", "й": "i", "ю": "iu", "я": "ia"}
_QUOTES = str.maketrans({"«": "“", "»": "”", "„": "“"})
_APOSTROPHE = re.compile(r"(?<=[А-Яа-яІіЇїЄєҐґ])['’ʼ`](?=[А-Яа-яІіЇїЄєҐґ])")
_WORD = re.compile(r"[А-Яа-яІіЇїЄєҐґ]+")
_CYRILLIC = re.compile(r"[А-Яа-яІіЇїЄєҐґ]")


def in_latin_letters(text: str) -> str:
    """Write Ukrainian words in Latin letters; what is Latin already stays. Quotation marks become “ and ”.

    Source:
        Resolution 55 of the Cabinet of Ministers of Ukraine of 27 January 2010, with its table: є, ї, й, ю, я are
        written otherwise at the beginning of a word, зг is zgh, soft sign and apostrophe are left out.
    """
    joined = _APOSTROPHE.sub("\x00", text)
    words = re.compile(rf"{_WORD.pattern}(?:\x00{_WORD.pattern})*")
    return words.sub(_latin_word, joined).replace("\x00", "").translate(_QUOTES)


def has_cyrillic(text: str) -> bool:
    """Say whether a text holds Cyrillic letters."""
    return bool(_CYRILLIC.search(text))


def _latin_word(found: re.Match[str]) -> str:
    word = found[0].replace("\x00", "")
    is_shouted = len(word) > 1 and word.isupper()
    written = ""
    for at, letter in enumerate(word):
        small = letter.lower()
        latin = _FIRST[small] if at == 0 and small in _FIRST else _LATER.get(small, _LETTERS.get(small, letter))
        if small == "г" and at and word[at - 1].lower() == "з":
            latin = "gh"
        written += latin.upper() if is_shouted else latin.capitalize() if letter.isupper() else latin
    return written
