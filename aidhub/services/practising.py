"""The mark of a practice warehouse: what is done in it does not count."""

from __future__ import annotations

import json

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from aidhub.database.tables import Setting

KEY = "practice"
"""The setting that marks it; it holds who practises."""


def mark_as_practice(session: Session, person: str) -> None:
    """Say of this warehouse that a person practises in it. It is not undone."""
    session.execute(insert(Setting).values(key=KEY, value=json.dumps({"person": person}), source=""))


def practising(session: Session) -> str | None:
    """Say who practises in this warehouse; None: it is a real one, and everything counts."""
    kept = session.scalars(select(Setting.value).where(Setting.key == KEY)).first()
    return str(json.loads(kept)["person"]) if kept else None
