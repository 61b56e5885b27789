"""Names in three languages."""

from __future__ import annotations

from collections.abc import Mapping

NAME_LANGUAGES = ("de", "uk", "en")


def name_in(names: Mapping[str, str], language: str) -> str:
    """Choose the name in a language; where it is missing, the next best one there is."""
    for code in (language, "de", "en", "uk"):
        if found := names.get(code):
            return found
    return ""


def language_of(text: str) -> str:
    """Tell whether a name is written in Cyrillic ("uk") or Latin letters ("de", the warehouse's own language)."""
    cyrillic = sum("\u0400" <= letter <= "\u04ff" for letter in text)
    return "uk" if cyrillic * 2 > sum(letter.isalpha() for letter in text) else "de"
