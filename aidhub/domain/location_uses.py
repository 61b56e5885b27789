"""What a location is for."""

from __future__ import annotations

from aidhub.domain.errors import AidHubError
from aidhub.domain.spelling import name_key

SHELF, PACKING, QUARANTINE, GATE = "", "packing", "quarantine", "gate"

_WORDS = {
    SHELF: ("", "shelf", "regal", "lager", "storage", "полиця", "стелаж"),
    PACKING: ("packing", "packing table", "table", "Packtisch", "Tisch", "пакувальний стіл", "стіл"),
    QUARANTINE: ("quarantine", "Quarantäne", "Sperrlager", "карантин"),
    GATE: ("gate", "ramp", "Tor", "Rampe", "ворота", "рампа"),
}
_USE_OF = {name_key(word): use for use, words in _WORDS.items() for word in words}


class NoLocationUse(AidHubError):
    """A text does not say what a location is for. Facts: text."""


def parse_use(text: str) -> str:
    """Read what a location is for, in German, Ukrainian or English; empty: goods are kept there.

    Raises:
        NoLocationUse: it says nothing known.
    """
    found = _USE_OF.get(name_key(text))
    if found is None:
        raise NoLocationUse(text=text.strip()[:40])
    return found
