"""Checks of the goods: what may not go, and what does not keep long enough."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aidhub.domain.checks.plan import PLAN_AND_DEPARTURE, Finding, Plan, PlannedStop, Rule, Severity
from aidhub.domain.load import Goods


def expired(plan: Plan) -> Iterator[Finding]:
    """Find goods that cannot be handed out any more when they arrive."""
    for goods, stop in _dated(plan):
        if goods.expires is not None and goods.expires < stop.arrives_on:
            yield _finding("R-GD-1", Severity.BLOCK, goods, stop)


def keeps_too_short(plan: Plan) -> Iterator[Finding]:
    """Find goods that keep shorter after their arrival than the partner asks for, or than is usual."""
    for goods, stop in _dated(plan):
        asked = plan.limits.keep_warn_days if stop.keep_days is None else stop.keep_days
        if goods.expires is not None and 0 <= (goods.expires - stop.arrives_on).days < asked:
            yield _finding("R-FD-2", Severity.WARN, goods, stop, asked)


def blocked(plan: Plan) -> Iterator[Finding]:
    """Find goods that were blocked after they were promised."""
    seen = set()
    for goods in plan.load.goods:
        reason = plan.load.blocked(goods)
        if reason and (goods.lot_id, goods.stop_id) not in seen and not plan.departed:
            seen.add((goods.lot_id, goods.stop_id))
            facts = {"article": dict(goods.kind.names), "place": goods.place_code, "why": reason}
            yield _at("R-GD-3", Severity.BLOCK, facts, goods)


def _dated(plan: Plan) -> Iterator[tuple[Goods, PlannedStop]]:
    """Go through the lots of the load that expire, once for each stop."""
    seen = set()
    stops = {stop.id: stop for stop in plan.stops}
    for goods in plan.load.goods:
        key = (goods.lot_id, goods.stop_id)
        if goods.expires is not None and key not in seen and goods.stop_id in stops:
            seen.add(key)
            yield goods, stops[goods.stop_id]


def _finding(rule: str, severity: Severity, goods: Goods, stop: PlannedStop, asked: int = 0) -> Finding:
    expires = goods.expires or stop.arrives_on
    facts = {
        "article": dict(goods.kind.names),
        "place": goods.place_code,
        "expires": expires.isoformat(),
        "arrives": stop.arrives_on.isoformat(),
        "days": (expires - stop.arrives_on).days,
        "keep_days": asked,
        "partner": stop.partner,
    }
    return _at(rule, severity, facts, goods)


def _at(rule: str, severity: Severity, facts: Mapping[str, object], goods: Goods) -> Finding:
    return Finding(rule, severity, facts, "replace", goods.stop_id, goods.place_id, goods.kind.id)


RULES: tuple[Rule[Plan], ...] = (
    Rule("R-GD-1", "expiry and arrival", "replace", expired, PLAN_AND_DEPARTURE),
    Rule("R-GD-3", "blocked goods", "replace", blocked, PLAN_AND_DEPARTURE),
    Rule("R-FD-2", "expiry and arrival", "replace", keeps_too_short),
)
