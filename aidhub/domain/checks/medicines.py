"""Checks of medicines and medical devices."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from aidhub.domain.checks.plan import PLAN, PLAN_AND_DEPARTURE, Finding, Plan, PlannedStop, Rule, Severity
from aidhub.domain.load import Goods, Kind
from aidhub.domain.reference import read_table
from aidhub.domain.spelling import search_text

_DEVICES = frozenset({"MED_DEVICE", "MED_IMAGING", "MED_RESP", "MED_BED", "MED_STER"})
_COLD = frozenset({"2-8", "<-18"})
_SECOND_HAND = frozenset({"used", "good"})


def unsaid(plan: Plan) -> Iterator[Finding]:
    """Find medicines without batch or expiry date.

    Source:
        WHO guidelines for medicine donations, 2010. Active substance, strength and form stand in the name.
    """
    for goods, _ in _medicines(plan):
        said = {"batch": goods.batch, "expiry": goods.expires}
        missing = [name for name, what in said.items() if not what]
        if missing:
            remedy = "fill_in_batch" if "batch" in missing else "fill_in_expiry"
            yield _of("R-MD-1", Severity.BLOCK, goods, remedy, missing=missing)


def keeps_too_short(plan: Plan) -> Iterator[Finding]:
    """Find medicines that keep less than six months after their arrival.

    Source:
        Aid offices of the Polish and Hungarian embassies.
    """
    for goods, days, stop in _keeping(plan):
        asked = plan.limits.medicine_keep_days
        if 0 <= days < asked:
            yield _of("R-MD-2", Severity.BLOCK, goods, "replace", days=days, keep_days=asked, partner=stop.partner)


def keeps_shortly(plan: Plan) -> Iterator[Finding]:
    """Find medicines that keep less than the year WHO asks for, unless the recipient agreed."""
    for goods, days, stop in _keeping(plan):
        good = plan.limits.medicine_good_days
        if plan.limits.medicine_keep_days <= days < good:
            yield _of("R-MD-3", Severity.WARN, goods, "replace", days=days, keep_days=good, partner=stop.partner)


def controlled(plan: Plan) -> Iterator[Finding]:
    """Find narcotics and other controlled substances by what they are called: they need permits of both countries."""
    seen = set()
    for goods, stop in _medicines(plan):
        if is_controlled(goods.kind) and (goods.kind.id, stop.id) not in seen:
            seen.add((goods.kind.id, stop.id))
            yield _of("R-MD-4", Severity.BLOCK, goods, "take_off")


def beside_other_goods(plan: Plan) -> Iterator[Finding]:
    """Find medicines in a box with other goods, or in a box that is too heavy for them.

    Source:
        WHO guidelines for medicine donations, 2010: no other goods in the carton, 50 kg at most.
    """
    kinds: dict[int, list[Kind]] = {}
    for goods in plan.load.goods:
        package = plan.load.packages.get(goods.place_id)
        if package is not None and package.kind == "box":
            kinds.setdefault(package.id, []).append(goods.kind)
    for box, inside in kinds.items():
        medicine = next((kind for kind in inside if kind.is_medicine), None)
        if medicine is None:
            continue
        package, other = plan.load.packages[box], next((kind for kind in inside if not kind.is_medicine), None)
        weight = plan.freight.packages.get(box)
        facts: dict[str, Any] = {"article": dict(medicine.names), "package": package.code}
        if other is not None:
            facts["other"] = dict(other.names)
        elif weight is None or weight.grams <= plan.limits.medicine_box_g:
            continue
        else:
            facts |= {"gross_g": weight.grams, "limit_g": plan.limits.medicine_box_g}
        yield Finding("R-MD-5", Severity.BLOCK, facts, "split", None, box, medicine.id)


def no_cooling(plan: Plan) -> Iterator[Finding]:
    """Find goods that must stay cold on a vehicle without cooling."""
    seen = set()
    for goods in plan.load.goods:
        is_cold = goods.kind.temperature in _COLD and plan.room is not None and not plan.drives.cooled
        if is_cold and (goods.kind.id, goods.stop_id) not in seen:
            seen.add((goods.kind.id, goods.stop_id))
            yield _of("R-MD-6", Severity.BLOCK, goods, "change_vehicle", temperature=goods.kind.temperature)


def device_untested(plan: Plan) -> Iterator[Finding]:
    """Find used medical devices: a test record goes along. Whether it does is ticked on the check sheet."""
    devices = {
        goods.kind.id: goods.kind
        for goods in plan.load.goods
        if goods.kind.category in _DEVICES and goods.condition in _SECOND_HAND
    }
    if devices:
        first = next(iter(devices.values()))
        facts = {"article": dict(first.names), "count": len(devices)}
        yield Finding("R-MD-9", Severity.WARN, facts, "check_sheet", article_id=first.id)


def is_controlled(kind: Kind) -> bool:
    """Say whether a medicine is called by the name of a controlled substance."""
    words = search_text(*kind.names.values()).split()
    return any(word.startswith(name) for word in words for name in _controlled_names())


@cache
def _controlled_names() -> tuple[str, ...]:
    rows = read_table("controlled")
    return tuple({search_text(row[name]) for row in rows for name in ("inn", "name_de", "name_uk", "name_en")})


def _medicines(plan: Plan) -> Iterator[tuple[Goods, PlannedStop]]:
    """Go through the lots of medicines, once for each stop."""
    seen = set()
    stops = {stop.id: stop for stop in plan.stops}
    for goods in plan.load.goods:
        key = (goods.lot_id, goods.stop_id)
        if goods.kind.is_medicine and not goods.kind.to_sort and key not in seen and goods.stop_id in stops:
            seen.add(key)
            yield goods, stops[goods.stop_id]


def _keeping(plan: Plan) -> Iterator[tuple[Goods, int, PlannedStop]]:
    """Tell how many days medicines keep after their arrival."""
    for goods, stop in _medicines(plan):
        if goods.expires is not None:
            yield goods, (goods.expires - stop.arrives_on).days, stop


def _of(rule: str, severity: Severity, goods: Goods, remedy: str, **facts: Any) -> Finding:
    told: dict[str, Any] = {"article": dict(goods.kind.names), "place": goods.place_code, **facts}
    if goods.expires is not None:
        told["expires"] = goods.expires.isoformat()
    return Finding(rule, severity, told, remedy, goods.stop_id, goods.place_id, goods.kind.id, goods.lot_id)


RULES: tuple[Rule[Plan], ...] = (
    Rule("R-MD-4", "controlled substances", "take_off", controlled, PLAN_AND_DEPARTURE),
    Rule("R-MD-6", "goods that stay cold", "change_vehicle", no_cooling, PLAN_AND_DEPARTURE),
    Rule("R-MD-2", "expiry of medicines", "replace", keeps_too_short, PLAN_AND_DEPARTURE),
    Rule("R-MD-1", "batch and expiry of medicines", "fill_in_batch", unsaid, PLAN),
    Rule("R-MD-5", "medicines beside other goods", "split", beside_other_goods, PLAN),
    Rule("R-MD-3", "expiry of medicines", "replace", keeps_shortly),
    Rule("R-MD-9", "used medical devices", "check_sheet", device_untested),
)
