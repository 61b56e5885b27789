"""Values that belong to the warehouse and a coordinator may change, each under its key."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Setting
from aidhub.domain.ledger import Edit
from aidhub.services.ledger import insert_rows


def setting(session: Session, key: str) -> Any:
    """Read a value; None where nothing is set, or where what stands there cannot be read."""
    return value_of(session.scalar(select(Setting.value).where(Setting.key == key)) or "null")


def value_of(text: str) -> Any:
    """Read a value as it is kept; None where it cannot be read, such as one another program wrote."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def setting_edits(session: Session, key: str, value: Any, since: date | None, source: str) -> tuple[Edit, ...]:
    """Make the edits that set a value; None sets it back to what AidHub is shipped with."""
    id_ = session.scalar(select(Setting.id).where(Setting.key == key))
    if id_ is None:
        [id_] = insert_rows(session, Setting, [{"key": key, "value": "null", "since": None, "source": ""}])
    kept = {"value": json.dumps(value, ensure_ascii=False), "since": since, "source": source}
    return tuple(Edit("setting", id_, name, after) for name, after in kept.items())
