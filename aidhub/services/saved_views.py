"""Filters of a list under a name: a person's own, or everybody's."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from aidhub.database.tables import SavedView
from aidhub.domain.errors import AidHubError
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.quantities import clean_text
from aidhub.services.ledger import insert_rows, record

LONGEST_NAME, MOST_VIEWS = 40, 20
"""Letters in the name of a view; views of a page that one person sees."""


class ViewNameMissing(AidHubError):
    """A view without a name."""


class ViewNameTaken(AidHubError):
    """This person sees a view of this name already."""


class TooManyViews(AidHubError):
    """More views than a row of tabs can show."""


@dataclass(frozen=True, slots=True)
class View:
    """A saved view. ``wanted`` is what the page asks for, as it gave it; ``is_shared``: everybody sees it."""

    id: int
    name: str
    wanted: dict[str, Any]
    is_shared: bool


def saved_views(session: Session, page: str, person_id: int | None) -> list[View]:
    """List the views of a page that a person sees, in the order they were made."""
    question = _seen_by(page, person_id).order_by(SavedView.position, SavedView.id)
    return [View(row.id, row.name, json.loads(row.wanted), row.person_id is None) for row in session.scalars(question)]


def save_view(session: Session, page: str, name: str, wanted: dict[str, Any], *, shared: bool = False) -> int:
    """Keep what a page shows under a name; answers the view. One entry, undone like any other.

    Raises:
        ViewNameMissing, ViewNameTaken, TooManyViews: nothing is kept.
    """
    person_id = session.info.get("by")
    name = _name(name)
    there = saved_views(session, page, person_id)
    if name.casefold() in {view.name.casefold() for view in there}:
        raise ViewNameTaken(name=name)
    if len(there) >= MOST_VIEWS:
        raise TooManyViews(limit=MOST_VIEWS)
    last = session.scalar(select(func.coalesce(func.max(SavedView.position), 0)).where(SavedView.page == page))
    row = {"page": page, "name": name, "person_id": None if shared else person_id, "position": (last or 0) + 1,
           "wanted": json.dumps(wanted, ensure_ascii=False), "active": False}  # fmt: skip
    [view_id] = insert_rows(session, SavedView, [row])
    record(
        session, Entry("save_view", edits=(Edit("saved_view", view_id, "active", after=True),), facts={"name": name})
    )
    return view_id


def change_view(session: Session, view_id: int, wanted: dict[str, Any]) -> int:
    """Let a view show what the page shows now; answers the entry."""
    view = session.get_one(SavedView, view_id)
    edit = Edit("saved_view", view_id, "wanted", json.dumps(wanted, ensure_ascii=False))
    return record(session, Entry("change_view", edits=(edit,), facts={"name": view.name}))


def remove_view(session: Session, view_id: int) -> int:
    """Take a view away; answers the entry."""
    view = session.get_one(SavedView, view_id)
    edit = Edit("saved_view", view_id, "active", after=False)
    return record(session, Entry("remove_view", edits=(edit,), facts={"name": view.name}))


def _seen_by(page: str, person_id: int | None) -> Any:
    whose = or_(SavedView.person_id.is_(None), SavedView.person_id == person_id)
    return select(SavedView).where(SavedView.page == page, SavedView.active, whose)


def _name(text: str) -> str:
    name = clean_text(text, LONGEST_NAME)
    if not name:
        raise ViewNameMissing
    return name
