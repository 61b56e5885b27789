"""The limits in force: those AidHub is shipped with, and what a coordinator changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Person, Setting
from aidhub.domain.errors import AidHubError, NotFound, NothingChanged
from aidhub.domain.ledger import Edit, Entry
from aidhub.domain.limits import REVIEW_AFTER_DAYS, Limit, LimitOutOfRange, Limits, limit_table, shipped_limits
from aidhub.services.kept_settings import setting_edits, value_of
from aidhub.services.ledger import now, record

PREFIX = "limit."
BELOW = (
    ("box_heavy_g", "box_stop_g"),
    ("medicine_keep_days", "medicine_good_days"),
    ("customs_oral_cents", "customs_one_step_cents"),
    ("aid_code_warn_days", "aid_code_days"),
)
"""Limits of which the first is never above the second."""


class LimitsCross(AidHubError):
    """A limit that warns would stand above the one that stops. Facts: lower, upper (names), value (of the other)."""


@dataclass(frozen=True, slots=True)
class LimitRow:
    """A limit as the settings show it; values in its own unit. ``to_review``: its day is more than a year ago.

    ``by``: who changed or confirmed it on that day; empty as it is shipped, with its ``source`` then.
    """

    shipped: Limit
    value: int
    since: date
    source: str
    by: str
    is_changed: bool
    to_review: bool


def limits(session: Session) -> Limits:
    """Read the limits; settings are named ``limit.`` and the limit's name, and hold a whole number.

    What does not fit, as another program may have written it, counts as not set.
    """
    return shipped_limits().changed({key: setting.value for key, setting in _changed(session).items()})


def limit_rows(session: Session) -> list[LimitRow]:
    """List all limits with what a coordinator changed."""
    changed, today = _changed(session), now(session).date()
    return [_row(limit, changed.get(key), today) for key, limit in limit_table().items()]


def needs_review(since: date, today: date) -> bool:
    """Say whether something was compared with its source more than a year ago."""
    return today - since > timedelta(days=REVIEW_AFTER_DAYS)


def change_limit(session: Session, key: str, value: int) -> int:
    """Set a limit from today on; answers the entry. The person who does it stands as its source.

    Raises:
        NotFound: there is no such limit.
        LimitOutOfRange, LimitsCross: the value makes no sense. Nothing is changed.
        NothingChanged: it is so already.
    """
    limit = _limit(key)
    if not limit.fits(value):
        raise LimitOutOfRange(limit=key, least=limit.least, most=limit.most)
    _refuse_crossing(session, key, value)
    if value == getattr(limits(session), key):
        raise NothingChanged
    return record(
        session, Entry("change_limit", edits=_from_today(session, key, value), facts={"limit": key, "value": value})
    )


def confirm_limit(session: Session, key: str) -> int:
    """Say that a limit was compared with its source today and is still right; answers the entry.

    Raises:
        NotFound: there is no such limit.
        NothingChanged: the same person said so today already.
    """
    value = getattr(limits(session), _limit(key).key)
    return record(
        session, Entry("confirm_limit", edits=_from_today(session, key, value), facts={"limit": key, "value": value})
    )


def _from_today(session: Session, key: str, value: int) -> tuple[Edit, ...]:
    name = session.scalar(select(Person.name).where(Person.id == session.info.get("by"))) or ""
    return setting_edits(session, PREFIX + key, value, now(session).date(), name)


def reset_limit(session: Session, key: str) -> int:
    """Set a limit back to what AidHub is shipped with; answers the entry.

    Raises:
        NotFound, LimitsCross, NothingChanged: see `change_limit`.
    """
    limit = _limit(key)
    _refuse_crossing(session, key, limit.value)
    edits = setting_edits(session, PREFIX + key, None, None, "")
    return record(session, Entry("reset_limit", edits=edits, facts={"limit": key, "value": limit.value}))


@dataclass(frozen=True, slots=True)
class _Set:
    value: int
    since: date | None
    source: str


def _changed(session: Session) -> Mapping[str, _Set]:
    question = select(Setting.key, Setting.value, Setting.since, Setting.source)
    question = question.where(Setting.key.startswith(PREFIX, autoescape=True))
    found: dict[str, _Set] = {}
    for name, text, since, source in session.execute(question):
        limit, value = limit_table().get(name.removeprefix(PREFIX)), value_of(text)
        if limit and limit.fits(value):
            found[limit.key] = _Set(value, since, source)
    return found


def _row(limit: Limit, kept: _Set | None, today: date) -> LimitRow:
    since = (kept and kept.since) or limit.since
    value = kept.value if kept else limit.value
    return LimitRow(
        shipped=limit,
        value=value,
        since=since,
        source=limit.source,
        by=kept.source if kept else "",
        is_changed=value != limit.value,
        to_review=needs_review(since, today),
    )


def _limit(key: str) -> Limit:
    limit = limit_table().get(key)
    if limit is None:
        raise NotFound(kind="limit", name=key)
    return limit


def _refuse_crossing(session: Session, key: str, value: int) -> None:
    there: Any = limits(session)
    for lower, upper in BELOW:
        values = {name: value if name == key else getattr(there, name) for name in (lower, upper)}
        if key in values and values[lower] > values[upper]:
            other = upper if key == lower else lower
            raise LimitsCross(lower=lower, upper=upper, limit=other, value=values[other])
