"""Command cards: laminated codes that do at the bench what a key does, for hands in gloves."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from aidhub.domain.codes import own_code

TEST, QUANTITY, CATEGORY, CONDITION, ACT, LANGUAGE = "test", "quantity", "category", "condition", "act", "language"
UNDO, PRINT, CLOSE_BOX, DONE, NOT_ACCEPTED = "undo", "print", "close_box", "done", "not_accepted"

MOST_COUNTED = 100
COMMON_CATEGORIES = ("SHL_BLANKET", "CLO_ADULT", "CLO_SHOE", "HYG_SOAP", "HYG_DIAPER", "FOOD_BABY", "FOOD_CAN",
                     "MED_DRESS", "REH_WALK", "ENR_LIGHT", "EDU_TOY", "MISC")  # fmt: skip
"""The categories that come over the counter most, in the order of tiles and cards; the last is what is not sorted."""

_GROUPS = (
    (200, CATEGORY, COMMON_CATEGORIES),
    (300, CONDITION, ("new", "good", "used")),
    (400, ACT, (UNDO, PRINT, CLOSE_BOX, DONE, NOT_ACCEPTED)),
    (500, LANGUAGE, ("de", "uk", "en")),
)
"""Each group counts from its number on. Cards hang in warehouses: a number once given is never given anew."""


@dataclass(frozen=True, slots=True)
class Card:
    """A command card.

    ``key`` is the key of the category, condition (`new`, `good`, `used`), act or language; of a quantity its digits.
    """

    number: int
    kind: str
    key: str

    @property
    def count(self) -> int:
        """How many a card of quantity means; 0 for all others."""
        return int(self.key) if self.kind == QUANTITY else 0

    @property
    def code(self) -> str:
        """The 13 digits on the card."""
        return own_code("command", self.number)


@cache
def cards() -> tuple[Card, ...]:
    """List all cards, in the order of their numbers. Number 0 only tries the scanner."""
    counted = [Card(number, QUANTITY, str(number)) for number in range(1, MOST_COUNTED + 1)]
    grouped = [Card(first + at, kind, key) for first, kind, keys in _GROUPS for at, key in enumerate(keys, 1)]
    return (Card(0, TEST, ""), *counted, *grouped)


def card(number: int) -> Card | None:
    """Find the card with a number; None if there is none."""
    return _by_number().get(number)


@cache
def _by_number() -> dict[int, Card]:
    return {one.number: one for one in cards()}
