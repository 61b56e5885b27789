"""Checks of what somebody hands over at the counter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from aidhub.domain.checks.plan import Finding, Rule, Severity
from aidhub.domain.limits import Limits
from aidhub.domain.load import Kind

PET_FOOD = "FOOD_PET"


@dataclass(frozen=True, slots=True)
class Brought:
    """Goods of one kind that expire together. ``kind`` is the article; ``expires`` None: no date was read."""

    kind: Kind
    expires: date | None = None
    expiry_kind: str = "best_before"
    batch: str = ""


@dataclass(frozen=True, slots=True)
class Handed:
    """A line of an intake. ``private`` says whether the donor is a person, or nobody we know."""

    goods: Brought
    today: date
    limits: Limits
    private: bool = False


def is_food(kind: Kind) -> bool:
    """Say whether an article is eaten, by people or animals."""
    return "F" in kind.flags or kind.category == PET_FOOD


def private_medicine(handed: Handed) -> Iterator[Finding]:
    """Find medicines that private people bring: nobody knows how they were kept.

    Source:
        WHO guidelines for medicine donations, 2010: no medicines that were given out to patients and returned.
    """
    if handed.private and handed.goods.kind.is_medicine:
        yield _finding("R-MD-7", Severity.BLOCK, handed.goods, "refuse")


def expired(handed: Handed) -> Iterator[Finding]:
    """Find goods that are past their day. Past use-by they are never handed out; past best-before after a look, here.

    Source:
        Regulation (EU) 1169/2011, articles 24 and 25: best before and use by. Medicines have an expiry date only.
    """
    yield from past_its_day(handed.goods, handed.today)


def no_expiry(handed: Handed) -> Iterator[Finding]:
    """Find goods that need a last day and have none, and food with a use-by day, which spoils on the way."""
    yield from without_day(handed.goods, Severity.WARN)


def keeps_too_short(handed: Handed) -> Iterator[Finding]:
    """Find goods that would arrive with less time left than recipients ask for.

    Source:
        For medicines the aid offices of the Polish and Hungarian embassies: six months.
    """
    goods, limits = handed.goods, handed.limits
    if goods.expires is None or goods.expires < handed.today:
        return
    asked = limits.medicine_keep_days if goods.kind.is_medicine else limits.keep_warn_days
    days = (goods.expires - handed.today - timedelta(days=limits.travel_days)).days
    if days < asked:
        facts = {"expires": goods.expires.isoformat(), "days": max(days, 0), "keep_days": asked}
        yield _finding("R-IN-2", Severity.WARN, goods, "refuse", facts)


def past_its_day(goods: Brought, today: date) -> Iterator[Finding]:
    """Find goods that are past their last day."""
    if goods.expires is not None and goods.expires < today:
        is_over = goods.expiry_kind == "use_by" or goods.kind.is_medicine
        facts = {"expires": goods.expires.isoformat(), "over": is_over}
        yield _finding("R-IN-1", Severity.BLOCK if is_over else Severity.WARN, goods, "refuse", facts)


def without_day(goods: Brought, severity: Severity) -> Iterator[Finding]:
    """Find goods without the last day they need, and food with a use-by day."""
    if goods.expires is None and goods.kind.needs_expiry:
        yield _finding("R-FD-1", severity, goods, "fill_in_expiry", {"use_by": False})
    elif goods.expires is not None and goods.expiry_kind == "use_by" and is_food(goods.kind):
        yield _finding("R-FD-1", Severity.BLOCK, goods, "refuse", {"use_by": True})


def _finding(
    rule: str, severity: Severity, goods: Brought, remedy: str, facts: dict[str, object] | None = None
) -> Finding:
    return Finding(
        rule, severity, {"article": dict(goods.kind.names), **(facts or {})}, remedy, None, None, goods.kind.id
    )


RULES: tuple[Rule[Handed], ...] = (
    Rule("R-MD-7", "who brings medicines", "refuse", private_medicine),
    Rule("R-IN-1", "expiry", "refuse", expired),
    Rule("R-FD-1", "expiry", "fill_in_expiry", no_expiry),
    Rule("R-IN-2", "expiry", "refuse", keeps_too_short),
)
