"""What helpers never see: who gives goods, and where they live."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

NAMING = frozenset({"add_parties", "edit_party"})
"""Kinds of steps whose facts name a donor, a partner or a carrier."""


def without_names(kind: str, facts: Mapping[str, Any]) -> dict[str, Any]:
    """Take names of donors out of the facts of a step, also of one that undid or repeated another.

    What is left still makes a sentence.
    """
    if "facts" in facts:
        return {**facts, "facts": without_names(facts["kind"], facts["facts"])}
    plain = {name: fact for name, fact in facts.items() if name != "donor"}
    return {**plain, "name": ""} if kind in NAMING else plain
