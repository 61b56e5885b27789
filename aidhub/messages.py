"""The sentence for each refusal: what is the matter, then what to do. Window and command line share them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from aidhub.domain import errors
from aidhub.domain.errors import AidHubError
from aidhub.i18n import spoken, translate

Say = Callable[..., str]
_SENTENCES: dict[type[AidHubError], Say] = {}
_Function = TypeVar("_Function", bound=Say)


def says(kind: type[AidHubError]) -> Callable[[_Function], _Function]:
    """Register the function that makes the sentence of an error from its facts."""

    def register(function: _Function) -> _Function:
        _SENTENCES[kind] = function
        return function

    return register


def sentence(error: AidHubError) -> str:
    """Find the words for a refusal, in the language in use. Every error class has them; a test proves it."""
    for kind in type(error).__mro__:
        if kind in _SENTENCES:
            return _SENTENCES[kind](**error.facts)
    return str(error)


@says(errors.NotEnoughStock)
def _not_enough(article: str, place: str, wanted: int, available: int, **_: Any) -> str:
    return translate(
        "Message",
        "Only {available} of {article} are free at {place}, {wanted} were asked for. Take less, or choose another place.",
        available=spoken().quantity(available),
        wanted=spoken().quantity(wanted),
        article=article,
        place=place,
    )


@says(errors.AlreadyReserved)
def _reserved(article: str, place: str, transport: str, **_: Any) -> str:
    return translate(
        "Message",
        "{article} at {place} is promised to {transport}. Take it off that transport first.",
        article=article,
        place=place,
        transport=transport,
    )


@says(errors.LaterEntries)
def _later(entry: int, later: list[int], **_: Any) -> str:
    return translate(
        "Message",
        "Step {entry} cannot be undone alone: later steps build on it ({later}). Undo those first, or all together.",
        entry=entry,
        later=", ".join(map(str, later)),
    )


@says(errors.AlreadyUndone)
def _undone(entry: int, **_: Any) -> str:
    return translate("Message", "Step {entry} is undone already. Nothing was changed.", entry=entry)


@says(errors.NothingToUndo)
def _nothing(**_: Any) -> str:
    return translate("Message", "There is no step that could be undone.")


@says(errors.NotFound)
def _not_found(kind: str, name: str, **_: Any) -> str:
    return translate(
        "Message", "{kind} “{name}” is not known here. Check the spelling.", kind=kind_word(kind), name=name
    )


@says(errors.Ambiguous)
def _ambiguous(name: str, matches: list[str], **_: Any) -> str:
    return translate(
        "Message", "“{name}” fits several: {matches}. Say which one.", name=name, matches=", ".join(matches)
    )


@says(errors.Changed)
def _changed(kind: str, name: str, **_: Any) -> str:
    return translate(
        "Message",
        "{kind} {name} was changed by somebody else meanwhile. Look at it again, then repeat your change.",
        kind=kind_word(kind),
        name=name,
    )


@says(errors.WrongPlace)
def _wrong_place(place: str, into: str, **_: Any) -> str:
    return translate("Message", "{place} cannot be put into {into}. Choose another place.", place=place, into=into)


def kind_word(kind: str) -> str:
    """Name a kind of thing at the beginning of a sentence."""
    words = {
        "place": translate("Kind", "Place"),
        "box": translate("Kind", "Box"),
        "pallet": translate("Kind", "Pallet"),
        "partner": translate("Kind", "Partner"),
        "article": translate("Kind", "Article"),
        "transport": translate("Kind", "Transport"),
        "vehicle": translate("Kind", "Vehicle"),
        "entry": translate("Kind", "Step"),
        "category": translate("Kind", "Category"),
        "unit": translate("Kind", "Unit"),
        "paper": translate("Kind", "Paper"),
        "stop": translate("Kind", "Stop"),
        "lot": translate("Kind", "Lot"),
        "person": translate("Kind", "Person"),
        "language": translate("Kind", "Language"),
    }
    return words.get(kind, kind)
