"""The sentences of stock counts: what is refused in one, and what each of its steps did."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from aidhub.i18n import spoken, translate, translate_plural
from aidhub.sentences import says
from aidhub.services.count_settling import DifferencePassed, DifferencesOpen, TakenSince
from aidhub.services.counting import (
    AlreadyInCount,
    BeingCounted,
    CountClosed,
    NothingToCount,
    NotStarted,
    TooManyNumbers,
)

Facts = Mapping[str, Any]


@says(BeingCounted)
def _being_counted(location: str, person: str, **_: Any) -> str:
    return translate(
        "Message",
        "{location} is being counted by {person}. Count another location, or take it over.",
        location=location,
        person=person,
    )


@says(NotStarted)
def _not_started(location: str, **_: Any) -> str:
    return translate(
        "Message", "{location} is not being counted. Scan its label, or press ↵ in the list.", location=location
    )


@says(CountClosed)
def _closed(number: int, **_: Any) -> str:
    return translate("Message", "Stock count {number} is closed. Start a new one.", number=number)


@says(AlreadyInCount)
def _already(location: str, number: int, **_: Any) -> str:
    return translate(
        "Message",
        "{location} is in stock count {number} already. Close that one first, or choose other locations.",
        location=location,
        number=number,
    )


@says(NothingToCount)
def _nothing(**_: Any) -> str:
    return translate("Message", "There is no location to count. Choose at least one.")


@says(TooManyNumbers)
def _too_many(text: str, limit: int, **_: Any) -> str:
    return translate(
        "Message", "{text} are more than {limit} boxes. Type the range of this location only.", text=text, limit=limit
    )


@says(DifferencePassed)
def _passed(what: str, **_: Any) -> str:
    return translate(
        "Message",
        "{what} was moved, counted or settled since. Nothing was posted; look at the differences again.",
        what=what,
    )


@says(TakenSince)
def _taken(what: str, location: str, **_: Any) -> str:
    return translate(
        "Message",
        "Less lies in {what} at {location} now than the count would take away. Choose “Search again” for it.",
        what=what,
        location=location,
    )


@says(DifferencesOpen)
def _open(count: int, number: int, **_: Any) -> str:
    return translate_plural(
        "Message",
        "{count} difference of stock count {number} is not settled. Settle it first.",
        "{count} differences of stock count {number} are not settled. Settle them first.",
        count,
        number=number,
    )


def _scanned(facts: Facts) -> str:
    if facts["boxes"]:
        return translate_plural(
            "Step",
            "{what} with {count} box scanned at {location}",
            "{what} with {count} boxes scanned at {location}",
            facts["boxes"],
            what=facts["what"],
            location=facts["location"],
        )
    return translate("Step", "{what} scanned at {location}", what=facts["what"], location=facts["location"])


STEPS: dict[str, Callable[[Facts], str]] = {
    "count_start": lambda facts: translate_plural(
        "Step",
        "Stock count {number} of {count} location started",
        "Stock count {number} of {count} locations started",
        facts["locations"],
        number=facts["count"],
    ),
    "count_location": lambda facts: translate("Step", "Counting of {location} started", location=facts["location"]),
    "count_take": lambda facts: translate("Step", "Counting of {location} taken over", location=facts["location"]),
    "count_done": lambda facts: translate("Step", "Location {location} counted", location=facts["location"]),
    "count_skip": lambda facts: translate("Step", "Location {location} skipped", location=facts["location"]),
    "count_found": _scanned,
    "count_elsewhere": lambda facts: translate(
        "Step", "{what} scanned in the wrong place, {location}", what=facts["what"], location=facts["location"]
    ),
    "count_written": lambda facts: translate_plural(
        "Step",
        "{count} box of {location} taken from a count sheet",
        "{count} boxes of {location} taken from a count sheet",
        facts["boxes"],
        location=facts["location"],
    ),
    "count_unknown": lambda facts: translate("Step", "Unknown label scanned at {location}", location=facts["location"]),
    "count_quantity": lambda facts: translate(
        "Step",
        "{quantity} counted in {what}",
        quantity=spoken().quantity(facts["quantity_milli"]),
        what=facts["what"],
    ),
    "count_damaged": lambda facts: translate("Step", "{what} found damaged", what=facts["what"]),
    "count_label": lambda facts: translate(
        "Step", "Box {what} made of an unlabelled find at {location}", what=facts["what"], location=facts["location"]
    ),
    "count_here": lambda facts: translate(
        "Step", "{what} recorded at {location}", what=facts["what"], location=facts["location"]
    ),
    "count_settle": lambda facts: translate_plural(
        "Step",
        "{count} difference of stock count {number} settled",
        "{count} differences of stock count {number} settled",
        facts["settled"],
        number=facts["count"],
    ),
    "count_close": lambda facts: translate("Step", "Stock count {number} closed", number=facts["count"]),
}
"""What each step of a count did, for `aidhub.entry_words`."""
