"""Another warehouse in the same window: what is on its way ends first, then one is closed and the other opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Change:
    """Which warehouse is wanted in the window; hand it to `Desk.change_warehouse`.

    If ``before`` or the opening is refused, the former warehouse is opened again and the reason is said.

    Args:
        target: file or address; None is the usual file.
        same: the one that is open now, closed and opened anew; ``target`` is not looked at.
        create: make it if it is not there.
        before: runs on the desk's thread while neither is open, for instance to put a backup in the file's place.
        person_id: who sits here in it; None: whoever does at a start.
        remembered: the next start of the program opens this one too.
        told: makes the line for the toast from what ``before`` answered, once the wanted warehouse is open.
        then: gets what ``before`` answered, once the wanted warehouse is open. The page that asked is gone by then.
    """

    target: str | None = None
    same: bool = False
    create: bool = False
    before: Callable[[], Any] | None = None
    person_id: int | None = None
    remembered: bool = True
    told: Callable[[Any], str] | None = None
    then: Callable[[Any], object] | None = None
