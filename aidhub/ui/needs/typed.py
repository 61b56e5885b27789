"""What is typed into the entry field becomes a line of a needs list; no word of it is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aidhub.domain.entry_line import EntryLine, Kind, Part
from aidhub.domain.names import name_in
from aidhub.i18n import spoken
from aidhub.services.needs import NewLine

if TYPE_CHECKING:
    from aidhub.services.suggesting import Suggestion

_AMOUNTS = (Kind.QUANTITY, Kind.BOXES, Kind.WEIGHT)
_FIGURES = "0123456789.,'’ \u00a0\u202f×x*"


def needed_line(line: EntryLine, article: Suggestion | None) -> NewLine:
    """Say what is asked for: the first amount with its unit as it was typed, and all other words.

    What was chosen is confirmed; without an article the words wait for somebody to choose one.
    """
    part = next((one for one in line.parts if one.kind in _AMOUNTS and one.value), None)
    words = line.text if part is None else f"{line.text[: part.start]} {line.text[part.end :]}"
    asked, unit = (None, "") if part is None else _amount(line, part)
    named = name_in(article.names, spoken().code) if article else line.text
    return NewLine(
        " ".join(words.split()) or named,
        article.article_id if article else None,
        "confirmed" if article else "open",
        asked,
        unit,
    )


def _amount(line: EntryLine, part: Part) -> tuple[int, str]:
    if part.kind is Kind.WEIGHT:
        return int(part.value), "kg"  # thousandths of a kilogram are grams
    unit = line.text[part.start : part.end].strip().lstrip(_FIGURES).strip()
    if part.kind is Kind.BOXES:
        return int(part.value) * 1000, unit
    return int(part.value) * (part.facts["times"] or 1), str(part.facts.get("word") or unit)
