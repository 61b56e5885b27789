"""Where the sentences for refusals are registered. They stand in `aidhub.messages` and `aidhub.file_messages`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from aidhub.domain.errors import AidHubError

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
