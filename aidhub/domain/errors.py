"""What the person at the keyboard can put right.

Every refusal is one class of one family. An error carries facts; `aidhub.messages` finds the sentence:
what is the matter, then what to do. Whatever is not of this family is a fault of the program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

Attempt = TypeVar("Attempt")


class AidHubError(Exception):
    """A refusal. Nothing was changed.

    ``facts`` are the names and numbers the sentence needs, by name.
    """

    def __init__(self, **facts: Any) -> None:
        super().__init__(", ".join(f"{name}={value!r}" for name, value in facts.items()))
        self.facts = facts


def refusals(attempt: Callable[[Attempt], object], things: Iterable[Attempt]) -> list[AidHubError | None]:
    """Attempt each of several things in turn; answers for each why it is refused, None where it is not."""
    found: list[AidHubError | None] = []
    for thing in things:
        try:
            attempt(thing)
        except AidHubError as refusal:
            found.append(refusal)
        else:
            found.append(None)
    return found


class NotEnoughStock(AidHubError):
    """A place holds less of a lot than is wanted. Facts: article, place, wanted, available (thousandths), unit."""


class AlreadyReserved(AidHubError):
    """Goods are promised to a transport. Facts: article, place, transport."""


class LaterEntries(AidHubError):
    """An entry cannot be undone because later ones build on it. Facts: entry, later (list of entry numbers)."""


class AlreadyUndone(AidHubError):
    """The entry was undone before. Facts: entry."""


class NothingToUndo(AidHubError):
    """There is no entry that could be undone."""


class NotFound(AidHubError):
    """Nothing is known under this name. Facts: kind (place, partner, article, transport, vehicle, entry ...), name."""


class Ambiguous(AidHubError):
    """A name fits several. Facts: kind, name, matches (list of names)."""


class Changed(AidHubError):
    """Somebody else changed the same thing meanwhile. Facts: kind, name, field."""


class WrongPlace(AidHubError):
    """A place cannot stand where it should go. Facts: place, into."""


class PlaceGone(AidHubError):
    """Goods would lie in a box, pallet or shelf that is no more. Facts: place."""


class SerialTwice(AidHubError):
    """Goods with a serial number would be there twice. Facts: serial."""


class NothingChanged(AidHubError):
    """All is already as it should become."""


class NoAnswer(AidHubError):
    """The database did not answer a question in time. Facts: seconds."""
