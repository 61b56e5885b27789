"""Checks of the goods: what may not go, and what does not keep long enough."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aidhub.domain.checks.counter import is_food
from aidhub.domain.checks.plan import PLAN, PLAN_AND_DEPARTURE, Finding, Plan, PlannedStop, Rule, Severity
from aidhub.domain.load import Goods, Kind
from aidhub.domain.spelling import search_text

_ANIMAL = ("01", "02", "03", "04", "05", "1601", "1602", "1603", "1604", "1605", "2309")
"""Chapters and headings of the tariff: meat, fish, milk, eggs, honey, what is made of them, and feed."""

_BABY_FOOD = "FOOD_BABY"
_GLASS = ("glas", "jar", "скл", "банк", "банц")
_HYGIENE = "H"
_SECOND_HAND = frozenset({"used", "good"})


def expired(plan: Plan) -> Iterator[Finding]:
    """Find goods that cannot be handed out any more when they arrive."""
    for goods, stop in _dated(plan):
        if goods.expires is not None and goods.expires < stop.arrives_on:
            yield _finding("R-GD-1", Severity.BLOCK, goods, stop)


def keeps_too_short(plan: Plan) -> Iterator[Finding]:
    """Find goods that keep shorter after their arrival than the partner asks for, or than is usual."""
    for goods, stop in _dated(plan):
        if goods.kind.is_medicine and stop.keep_days is None:
            continue  # medicines have rules of their own
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


def without_day(plan: Plan) -> Iterator[Finding]:
    """Find goods that need a last day and have none, and food with a use-by day, which spoils on the way.

    Source:
        Regulation (EU) 1169/2011, article 24: best before and use by.
    """
    seen = set()
    for goods in plan.load.goods:
        lacks = goods.kind.needs_expiry and goods.expires is None
        spoils = goods.expires is not None and goods.expiry_kind == "use_by" and is_food(goods.kind)
        if goods.kind.is_medicine or not (lacks or spoils) or (goods.lot_id, goods.stop_id) in seen:
            continue
        seen.add((goods.lot_id, goods.stop_id))
        facts = {"article": dict(goods.kind.names), "place": goods.place_code, "use_by": spoils}
        yield _at("R-FD-1", Severity.BLOCK, facts, goods, "take_off" if spoils else "fill_in_expiry")


def animal_products(plan: Plan) -> Iterator[Finding]:
    """Find products of animals that leave the Union: the recipient says whether a veterinary certificate is needed.

    Source:
        German embassy in Kyiv, 2021.
    """
    yield from _together("R-FD-3", Severity.WARN, {goods.kind.id: goods.kind for goods in plan.export
                                                   if goods.kind.hs_code.startswith(_ANIMAL)})  # fmt: skip


def glass_for_babies(plan: Plan) -> Iterator[Finding]:
    """Find baby food in jars, which break."""
    yield from _together("R-FD-4", Severity.INFO, {goods.kind.id: goods.kind for goods in plan.load.goods
                                                   if goods.kind.category == _BABY_FOOD and _is_glass(goods.kind)},
                         "take_off")  # fmt: skip


def second_hand_textiles(plan: Plan) -> Iterator[Finding]:
    """Find used clothes, shoes and beds that leave the Union: a proof of disinfection is often asked for at the border.

    Whether it is there is ticked on the check sheet.
    """
    yield from _together("R-CL-1", Severity.WARN, {goods.kind.id: goods.kind for goods in plan.export
                                                   if _HYGIENE in goods.kind.flags
                                                   and goods.condition in _SECOND_HAND})  # fmt: skip


def _is_glass(kind: Kind) -> bool:
    words = search_text(*kind.names.values()).split()
    return any(word.startswith(_GLASS) for word in words)


def _together(
    rule: str, severity: Severity, kinds: Mapping[int, Kind], remedy: str = "check_sheet"
) -> Iterator[Finding]:
    """Name the first of some articles, and how many there are."""
    if kinds:
        first = next(iter(kinds.values()))
        facts = {"article": dict(first.names), "count": len(kinds)}
        yield Finding(rule, severity, facts, remedy, article_id=first.id)


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


def _at(rule: str, severity: Severity, facts: Mapping[str, object], goods: Goods, remedy: str = "replace") -> Finding:
    return Finding(rule, severity, facts, remedy, goods.stop_id, goods.place_id, goods.kind.id, goods.lot_id)


RULES: tuple[Rule[Plan], ...] = (
    Rule("R-GD-1", "expiry and arrival", "replace", expired, PLAN_AND_DEPARTURE),
    Rule("R-GD-3", "blocked goods", "replace", blocked, PLAN_AND_DEPARTURE),
    Rule("R-FD-1", "dates of food", "fill_in_expiry", without_day, PLAN),
    Rule("R-FD-2", "expiry and arrival", "replace", keeps_too_short),
    Rule("R-FD-3", "products of animals", "check_sheet", animal_products),
    Rule("R-CL-1", "used textiles", "check_sheet", second_hand_textiles),
    Rule("R-FD-4", "baby food in glass", "take_off", glass_for_babies),
)
