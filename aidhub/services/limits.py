"""The limits in force: those AidHub is shipped with, and what a coordinator changed."""

from __future__ import annotations

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Setting
from aidhub.domain.limits import Limits, shipped_limits

PREFIX = "limit."


def limits(session: Session) -> Limits:
    """Read the limits; settings are named ``limit.`` and the limit's name, and hold a whole number."""
    question = select(Setting.key, Setting.value).where(Setting.key.startswith(PREFIX, autoescape=True))
    changed = {key.removeprefix(PREFIX): json.loads(value) for key, value in session.execute(question)}
    return shipped_limits().changed({name: value for name, value in changed.items() if isinstance(value, int)})
