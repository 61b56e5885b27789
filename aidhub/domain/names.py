"""Names in three languages."""

from __future__ import annotations

from collections.abc import Mapping

NAME_LANGUAGES = ("de", "uk", "en")
_ENGLISH_PLURALS = {
    word: word + ("es" if word.endswith("x") else "s")
    for word in ("pc", "pair", "set", "kit", "pack", "pkt", "parcel", "box", "case", "tin", "jar", "tube", "bag",
                 "sack", "roll", "bale", "drum", "bucket", "jerrycan")
}  # fmt: skip


def name_in(names: Mapping[str, str], language: str) -> str:
    """Choose the name in a language; where it is missing, the next best one there is."""
    for code in (language, "de", "en", "uk"):
        if found := names.get(code):
            return found
    return ""


def texts_of(row: object, what: str) -> dict[str, str]:
    """Collect what a row says by language (``what`` name: name_de, name_uk, name_en); what is empty is left out."""
    return {code: text for code in NAME_LANGUAGES if (text := getattr(row, f"{what}_{code}", ""))}


def unit_in(unit: Mapping[str, str], language: str, quantity_milli: int) -> str:
    """Write a unit behind a quantity of so many thousandths: German and Ukrainian abbreviate, English counts."""
    word = unit.get(language) or unit.get("en", "")
    return _ENGLISH_PLURALS.get(word, word) if language == "en" and quantity_milli != 1000 else word  # noqa: PLR2004


def language_of(text: str) -> str:
    """Tell whether a name is written in Cyrillic ("uk") or Latin letters ("de", the warehouse's own language)."""
    cyrillic = sum("\u0400" <= letter <= "\u04ff" for letter in text)
    return "uk" if cyrillic * 2 > sum(letter.isalpha() for letter in text) else "de"
