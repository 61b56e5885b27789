"""How a person likes the window: kept for each person, at every workstation, beside the journal."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Preference


def preferences(session: Session, person_id: int, beginning: str) -> dict[str, Any]:
    """Read what a person prefers under the names that begin so, such as ``columns.``; what is no JSON is left out."""
    question = select(Preference.key, Preference.value).where(
        Preference.person_id == person_id, Preference.key.startswith(beginning, autoescape=True)
    )
    found: dict[str, Any] = {}
    for key, value in session.execute(question):
        try:
            found[key] = json.loads(value)
        except ValueError:
            continue
    return found


def prefer(session: Session, person_id: int, key: str, value: object) -> None:
    """Keep what a person prefers from now on. No entry: it changes nothing in the warehouse, and is not undone."""
    words = json.dumps(value, ensure_ascii=False)
    known = session.get(Preference, (person_id, key), populate_existing=True)
    if known is None:
        session.add(Preference(person_id=person_id, key=key, value=words))
    else:
        known.value = words
    session.flush()
