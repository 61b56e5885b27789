"""The units goods are counted and measured in, by every way people write them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from aidhub.domain.reference import read_table

_WRITTEN = ("name", "plural", "few", "short")


def unit_key(text: str) -> str:
    """Fold the spelling of a unit: no capitals, points and blanks."""
    return re.sub(r"[\s.]+", "", unicodedata.normalize("NFKC", text).casefold())


def unit_code(text: str) -> str:
    """Find the code of a unit in any spelling of any language; empty if it is not known."""
    spelled = _spellings()
    return spelled.get(" ".join(text.casefold().split())) or spelled.get(unit_key(text), "")


@cache
def measures() -> Mapping[str, str]:
    """Say what each unit measures: count, pair, set, mass, volume, length, area, package ..."""
    return {row["code"]: row["measure"] for row in read_table("units")}


def counted_alike(one: str, other: str) -> bool:
    """Say whether one of a unit counts as one of another: a tin is a piece of canned food."""
    known = measures()
    return one == other or (known.get(one, "") in _COUNTED and known.get(other, "") in _COUNTED)


_COUNTED = frozenset({"count", "package", "pair", "set", ""})


@cache
def unit_forms(code: str, language: str) -> tuple[str, ...]:
    """Name a unit as it stands behind one, few and many of it (see `aidhub.i18n.plural_form`); empty if not known."""
    row = next((row for row in read_table("units") if row["code"] == code), {})
    forms = (row.get(f"name_{language}"), row.get(f"few_{language}"), row.get(f"plural_{language}"))
    return tuple(filter(None, forms))


@cache
def _spellings() -> Mapping[str, str]:
    spelled: dict[str, str] = {}
    for row in read_table("units"):
        wordings = [value for name, value in row.items() if name.startswith(_WRITTEN)]
        for wording in filter(None, [*wordings, *row["spellings"].split("|")]):
            spelled.setdefault(wording.casefold(), row["code"])
            spelled.setdefault(unit_key(wording), row["code"])
    return spelled
