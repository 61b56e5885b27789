"""What a scale prints: a line of text with a weight, its unit, and perhaps whether it is still moving."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

MOST_G = 10_000_000
"""No scale at a bench weighs ten tonnes; a larger number is a misread line."""

LONGEST_LINE = 120

GRAMS = {"kg": Decimal(1000), "g": Decimal(1), "lb": Decimal("453.59237"), "lbs": Decimal("453.59237")}
"""Grams of one unit. The pound is the international avoirdupois pound of 1959."""

QUESTIONS = ("", "SI", "S", "P", "w", "ENQ")
"""What a scale can be asked with for its weight; the empty one sends it by itself.

Source:
    Mettler-Toledo SICS (SI: at once, S: once it lies still), Ohaus (P), KERN (w), and the control character ENQ (05h).
"""

_ENQ = b"\x05"

_WEIGHT = re.compile(
    r"(?P<sign>[+-]?)\s*(?<!\d)(?P<number>\d{1,7}(?:[.,]\d{1,4})?)[\s,]*(?P<unit>kg|g|lbs?)(?![a-z])", re.IGNORECASE
)
_STABLE = re.compile(r"^(?:ST\b|SS?\s+S?\s)")
_MOVING = re.compile(r"^(?:US\b|S\s*D\b|SD\b|.*\?)")
_NONE_YET = re.compile(r"^(?:[OU]L\b|S\s*[I+-](?=\s|$)|[+-]?\s*\d+(?:[.,]\d+)?$)", re.IGNORECASE)
_TARE = re.compile(r"^(?:P?TR?[:,.\s]|tar[ea])", re.IGNORECASE)
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Reading:
    """A weight as the scale printed it.

    ``grams`` None: there is none yet, since it still moves or is overloaded. ``is_stable`` None: the scale does not say
    whether it is at rest.
    """

    grams: int | None
    is_stable: bool | None = None


def question_bytes(question: str) -> bytes:
    """Write one of `QUESTIONS` as the line sends it."""
    return _ENQ if question == "ENQ" else question.encode("ascii") + b"\r\n" if question else b""


def read_weight(line: str) -> Reading | None:
    """Read a line of a scale; None where it says nothing of what lies there: a heading, a day, a tare.

    Source:
        Line formats in the manuals of A&D and CAS (ST,GS,+  12.90kg), Mettler-Toledo SICS (S S  12.90 kg), KERN and
        others (+  12.90 kg). KERN prints no unit while the scale still moves.
    """
    text = _CONTROLS.sub("", line).strip()
    if len(text) > LONGEST_LINE or _TARE.match(text):
        return None
    if _NONE_YET.match(text):
        return Reading(None, is_stable=False)
    found = _WEIGHT.search(text)
    if found is None:
        return None
    grams = Decimal(found["number"].replace(",", ".")) * GRAMS[found["unit"].lower()]
    whole = int(grams.quantize(Decimal(1), ROUND_HALF_UP))
    if whole > MOST_G:
        return None
    is_stable = False if _MOVING.match(text) else True if _STABLE.match(text) else None
    return Reading(-whole if found["sign"] == "-" else whole, is_stable)
