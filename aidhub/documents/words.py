"""What papers say in several languages side by side."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from aidhub.documents.consignment import Line
from aidhub.documents.figures import expiry
from aidhub.documents.type import Style, printable, width
from aidhub.i18n import NO_BREAK_SPACE, Translator

PEN_GAP = "________"
NONE = "–"
_WIDE = 3


def joined(languages: Sequence[Translator], say: Callable[[Translator], str]) -> str:
    """Say it in each language, side by side; what sounds alike is said once."""
    return " · ".join(dict.fromkeys(say(tr) for tr in languages))


def sides(texts: Mapping[str, str], languages: Sequence[Translator]) -> str:
    """Put texts given by language code side by side; languages without one are left out."""
    return " · ".join(dict.fromkeys(texts[tr.code] for tr in languages if texts.get(tr.code)))


def gap(*, draft: bool, wide: bool = False) -> str:
    """What stands for something missing: room for the pen in a draft, a dash on an issued paper."""
    return PEN_GAP * (_WIDE if wide else 1) if draft else NONE


def goods_text(line: Line, tr: Translator, missing: str) -> str:
    """Describe a line in one language: name, state, expiry, batch, serial number, dangerous goods, temperature.

    ``missing`` stands for a name nobody knows; without it there is no text. That goods with an expiry are new goes
    without saying.
    """
    name = line.names.get(tr.code) or missing
    if not name:
        return ""
    said = [
        name,
        "" if line.expires and line.condition == "new" else _condition(line, tr),
        _expiry(line.expires, line.expiry_kind, tr) if line.expires else "",
        tr("Manifest", "batch\u00a0{batch}", batch=line.batch) if line.batch else "",
        tr("Manifest", "serial no.\u00a0{serial}", serial=line.serial) if line.serial else "",
        line.un_number.replace(" ", NO_BREAK_SPACE),
        line.temperature.replace(" ", NO_BREAK_SPACE),
    ]
    return ", ".join(part for part in said if part)


def _expiry(day: date, kind: str, tr: Translator) -> str:
    if kind == "use_by":
        return tr("Paper", "use by\u00a0{day}", day=expiry(day))
    return tr("Paper", "best before\u00a0{day}", day=expiry(day))


def _condition(line: Line, tr: Translator) -> str:
    if line.condition == "used" and line.wear_percent is not None:
        return tr("Paper", "used, wear\u00a0{percent}\u00a0%", percent=line.wear_percent)
    if line.condition == "used":
        return tr("Paper", "used")
    if line.condition == "good":
        return tr("Paper", "in good condition")
    return tr("Paper", "new") if line.condition == "new" else ""


def caption(languages: Sequence[Translator], say: Callable[[Translator], str], style: Style, room: float) -> str:
    """Name a field in all languages if that fits one line, otherwise in the two of equal size."""
    text = joined(languages, say)
    return text if width(printable(text), style) <= room else joined(languages[:2], say)


def counts(pallets: int, boxes: int, tr: Translator) -> str:
    """Say how many pallets and boxes there are; what there is none of is left out."""
    said = [tr.plural("Manifest", "{count} pallet", "{count} pallets", pallets)] if pallets else []
    if boxes:
        said.append(tr.plural("Manifest", "{count} box", "{count} boxes", boxes))
    return ", ".join(said)
