"""What else somebody may have meant by what they typed: another alphabet, another keyboard, one wrong letter."""

from __future__ import annotations

import re
from collections.abc import Iterable

SHORTEST_NEAR = 4
"""Letters a word must have before a wrong one among them is forgiven; shorter words would find anything."""

_UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбю"
_QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
_QWERTZ = "qwertzuiopü+asdfghjklöäyxcvbnm,."
_SHIFTED = str.maketrans('{}:"<>*', "[];',.+")

_LATIN = {"а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ж": "zh", "з": "z",
          "и": "y", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p",
          "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
          "щ": "shch", "ь": "", "ю": "iu", "я": "ia"}  # fmt: skip
_AT_THE_BEGINNING = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_GERMAN = {**_LATIN, "в": "w", "г": "h", "є": "je", "ж": "sch", "з": "s", "ї": "ji", "й": "j", "х": "ch", "ц": "z",
           "ч": "tsch", "ш": "sch", "щ": "schtsch", "ю": "ju", "я": "ja"}  # fmt: skip
_SOUNDS = {
    "schtsch": "щ", "shch": "щ", "tsch": "ч", "sch": "ш", "zh": "ж", "kh": "х", "ts": "ц", "ch": "ч", "sh": "ш",
    "ye": "є", "ie": "є", "je": "є", "yi": "ї", "ji": "ї", "yu": "ю", "iu": "ю", "ju": "ю", "ya": "я", "ia": "я",
    "ja": "я", "a": "а", "b": "б", "c": "ц", "d": "д", "e": "е", "f": "ф", "g": "г", "h": "г", "i": "і", "j": "й",
    "k": "к", "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "q": "к", "r": "р", "s": "с", "t": "т", "u": "у",
    "v": "в", "w": "в", "x": "кс", "y": "и", "z": "з",
}  # fmt: skip
_LONGEST_SOUND = max(map(len, _SOUNDS))
_LOOK_ALIKE = str.maketrans("АВЕІЇКМНОРСТУХП", "ABEIIKMHOPCTYXP")


def other_alphabets(word: str) -> list[str]:
    """Write a word as it sounds in the other alphabet: Ткаченко as Tkachenko and Tkatschenko, and back.

    A word without letters of either has no other.

    Source:
        Cabinet of Ministers of Ukraine, resolution 55 of 27 January 2010; for German, Duden's transcription.
    """
    word = word.lower()
    if re.search("[а-яєіїґ]", word):
        english = "".join(_latin_letter(letter, at, word) for at, letter in enumerate(word))
        return _different(word, (english, "".join(_GERMAN.get(letter, letter) for letter in word)))
    return _different(word, (_cyrillic(word),)) if re.search("[a-z]", word) else []


def _latin_letter(letter: str, at: int, word: str) -> str:
    if letter in _AT_THE_BEGINNING and (at == 0 or not word[at - 1].isalpha()):
        return _AT_THE_BEGINNING[letter]
    if letter == "г" and at and word[at - 1] == "з":
        return "gh"
    return _LATIN.get(letter, letter)


def _cyrillic(word: str) -> str:
    written, at = "", 0
    while at < len(word):
        for length in range(min(_LONGEST_SOUND, len(word) - at), 0, -1):
            if found := _SOUNDS.get(word[at : at + length]):
                written, at = written + found, at + length
                break
        else:
            written, at = written + word[at], at + 1
    return written


def other_keyboards(text: str) -> list[str]:
    """Read a text as if another keyboard had been in use: ``;bnjvbh`` is житомир, ``дмшм`` is lviv."""
    plain = text.lower().translate(_SHIFTED)
    found = [plain.translate(str.maketrans(here, there)) for here, there in (
        (_QWERTY, _UKRAINIAN), (_QWERTZ, _UKRAINIAN), (_UKRAINIAN, _QWERTY), (_UKRAINIAN, _QWERTZ))]  # fmt: skip
    return _different(plain, found)


def latin_capitals(text: str) -> str:
    """Write what stands on a label in capitals, Cyrillic letters that look like Latin ones as those."""
    return text.upper().translate(_LOOK_ALIKE)


def code_letters(text: str) -> str:
    """Fold what stands on a label for comparing: `latin_capitals` and digits only."""
    return "".join(filter(str.isalnum, latin_capitals(text)))


def is_near(word: str, words: Iterable[str]) -> bool:
    """Say whether one of the words begins like ``word``, but for one letter: wrong, missing, too many, or swapped.

    A word as short as `SHORTEST_NEAR` must be like the whole of the other.
    """
    if len(word) < SHORTEST_NEAR:
        return False
    half = len(word) // 2
    first, second = word[:half], word[half:]
    swapped = word[: half - 1] + word[half] + word[half - 1]
    compare = differ_by_one if len(word) == SHORTEST_NEAR else _begins_nearly
    return any(
        compare(word, other)
        for other in words
        if other.startswith((first, swapped)) or second in other or word[1:] in other
    )


def near_parts(word: str) -> tuple[str, str, str]:
    """Name three parts of a word, one of which stands whole in each word that differs from it in one letter.

    The first part stands at the beginning, the second anywhere; the third, at the beginning, holds two letters in the
    middle that were swapped.
    """
    half = len(word) // 2
    return word[:half], word[half:], word[: half - 1] + word[half] + word[half - 1]


def _begins_nearly(word: str, other: str) -> bool:
    length = len(word)
    return any(differ_by_one(word, other[:cut]) for cut in (length - 1, length, length + 1) if cut <= len(other))


def differ_by_one(one: str, other: str) -> bool:
    """Say whether two words are the same but for one letter."""
    same = 0
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    rest, other_rest = one[same:], other[same:]
    if len(one) == len(other):
        swapped = len(rest) > 1 and rest[1] + rest[0] + rest[2:] == other_rest
        return rest[1:] == other_rest[1:] or swapped
    if abs(len(one) - len(other)) > 1:
        return False
    longer, shorter = (rest, other_rest) if len(rest) > len(other_rest) else (other_rest, rest)
    return longer[1:] == shorter


def _different(text: str, others: Iterable[str]) -> list[str]:
    return [other for other in dict.fromkeys(others) if other and other != text]
