"""What a scanner typed, and what that says of how it is set up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from aidhub.domain.codes import has_check_digit

FASTEST_HAND_MS = 35
"""Nobody types six keys in a row with less than this between them."""

FEWEST_KEYS = 6
READY, BY_HAND, NO_ENDING, LETTERS, WRONG_DIGIT = "ready", "by_hand", "no_ending", "letters", "wrong_digit"


@dataclass(frozen=True, slots=True)
class Heard:
    """A code as the keyboard delivered it. ``ending`` is the key behind it: Enter, Tab, or empty for none."""

    text: str
    ending: str
    gaps_ms: tuple[int, ...]

    @property
    def is_scanned(self) -> bool:
        """Whether it came faster than any hand types."""
        return len(self.text) >= FEWEST_KEYS and all(gap <= FASTEST_HAND_MS for gap in self.gaps_ms)

    @property
    def verdict(self) -> str:
        """What is to be said of the scanner: `READY` or what is to be set in it."""
        if not self.is_scanned:
            return BY_HAND
        if not (self.text.isascii() and self.text.isdigit()):
            return LETTERS
        if not self.ending:
            return NO_ENDING
        return READY if has_check_digit(self.text) else WRONG_DIGIT


def heard(text: str, ending: str, at_ms: Sequence[int]) -> Heard:
    """Put together what was delivered; ``at_ms`` are the moments of its keys."""
    return Heard(text.strip(), ending, tuple(later - earlier for earlier, later in pairwise(at_ms)))
