"""What the window needs to name, take back and repeat the last step, whoever keeps the journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Steps:
    """The journal as the window sees it.

    Args:
        last: a question for the newest step that can be undone; answers None if there is none. A step has an ``id``.
            With ``for_helper=True`` it leaves out what helpers never see.
        last_undone: a question for the step that can be done again; None if there is none.
        undo: a deed that takes an entry's id, and ``together=True`` for all that builds on it as well. It and ``redo``
            refuse with ``as_helper=True`` what only a coordinator may take back.
        redo: a deed that does again what was undone last.
        text: says a step in the language in use, such as "box 4212 moved to B-03-1".
    """

    last: Callable[..., Any]
    last_undone: Callable[..., Any]
    undo: Callable[..., Any]
    redo: Callable[..., Any]
    text: Callable[[Any], str]
