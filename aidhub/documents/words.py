"""What papers say in several languages side by side."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from aidhub.documents.figures import expiry
from aidhub.i18n import Translator

PEN_GAP = "________"
NONE = "–"


def joined(languages: Sequence[Translator], say: Callable[[Translator], str]) -> str:
    """Say it in each language, side by side; what sounds alike is said once."""
    return " · ".join(dict.fromkeys(say(tr) for tr in languages))


def sides(texts: Mapping[str, str], languages: Sequence[Translator]) -> str:
    """Put texts given by language code side by side; languages without one are left out."""
    return " · ".join(dict.fromkeys(texts[tr.code] for tr in languages if texts.get(tr.code)))


def gap(*, draft: bool) -> str:
    """What stands for something missing: room for the pen in a draft, a dash on an issued paper."""
    return PEN_GAP if draft else NONE


def expiry_words(day: date, kind: str, tr: Translator) -> str:
    """Say how long goods may be handed out."""
    if kind == "use_by":
        return tr("Paper", "use by\u00a0{day}", day=expiry(day))
    return tr("Paper", "best before\u00a0{day}", day=expiry(day))


def condition_words(condition: str | None, wear_percent: int | None, tr: Translator) -> str:
    """Say in what state goods are; nothing if it is not known."""
    if condition == "used" and wear_percent is not None:
        return tr("Paper", "used, wear\u00a0{percent}\u00a0%", percent=wear_percent)
    if condition == "used":
        return tr("Paper", "used")
    if condition == "good":
        return tr("Paper", "in good condition")
    return tr("Paper", "new") if condition == "new" else ""
