"""Checks of dangerous goods, by their UN numbers.

Medicines in the packs of shops are free of these rules (ADR 2025, special provision 601).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from aidhub.domain.checks.plan import PLAN, PLAN_AND_DEPARTURE, Finding, Plan, Rule, Severity
from aidhub.domain.dangerous import (
    ACID,
    BATTERIES_ALONE,
    CHLORINE,
    ENGINES,
    FORBIDDEN,
    LITHIUM,
    Danger,
    danger_of,
    watt_hours,
)
from aidhub.domain.load import Goods, Kind


@dataclass(frozen=True, slots=True)
class _Dangerous:
    """Goods with a UN number: how heavy they are, and whether they travel as limited quantity.

    ``small``: one unit is small enough for it; then ``box`` is the id of the box they are in, None: in none.
    """

    goods: Goods
    danger: Danger
    gross_g: int
    small: bool
    box: int | None


def forbidden(plan: Plan) -> Iterator[Finding]:
    """Find goods that are never taken: fuel in cans, gas bottles, lighters, samples."""
    for goods, danger in _each(plan):
        if danger.number in FORBIDDEN or danger.category == 0:
            yield _of("R-AD-1", Severity.BLOCK, goods, "take_off")


def too_many_points(plan: Plan) -> Iterator[Finding]:
    """Find a load for which the vehicle needs an ADR driver and orange plates. Source: ADR 2025, 1.1.3.6."""
    points, most = _points(plan)
    if most and points > plan.limits.adr_points:
        facts = {"points": points, "limit": plan.limits.adr_points}
        yield _of("R-AD-2", Severity.BLOCK, most, "take_off", **facts)


def some_points(plan: Plan) -> Iterator[Finding]:
    """Find a load that needs a transport document, a 2 kg extinguisher and instructed people. Source: ADR, 1.1.3.6."""
    points, most = _points(plan)
    if most and 0 < points <= plan.limits.adr_points:
        facts = {"points": points, "limit": plan.limits.adr_points}
        yield _of("R-AD-3", Severity.WARN, most, "check_sheet", **facts)


def too_heavy_for_limited(plan: Plan) -> Iterator[Finding]:
    """Find boxes that are too heavy for the limited quantities in them. Source: ADR 2025, 3.4.2."""
    seen = set()
    for found in _dangerous(plan):
        if found.small and found.box is not None and not _is_limited(plan, found) and found.box not in seen:
            seen.add(found.box)
            package, weight = plan.load.packages[found.box], plan.freight.packages[found.box]
            facts = {"package": package.code, "gross_g": weight.grams, "limit_g": plan.limits.lq_package_g,
                     "article": dict(found.goods.kind.names)}  # fmt: skip
            yield Finding("R-AD-4", Severity.BLOCK, facts, "split", None, found.box, found.goods.kind.id)


def limited_marks(plan: Plan) -> Iterator[Finding]:
    """Find packages that bear the mark of limited quantities. Source: ADR 2025, 3.4.7."""
    boxes = {found.box for found in _dangerous(plan) if _is_limited(plan, found)}
    if boxes:
        codes = sorted(plan.load.packages[box].code for box in boxes if box is not None)
        yield Finding("R-AD-5", Severity.INFO, {"count": len(codes), "packages": codes}, "check_sheet")


def limited_on_lorry(plan: Plan) -> Iterator[Finding]:
    """Find lorries that bear the mark of limited quantities in front and behind. Source: ADR 2025, 3.4.13, 3.4.14."""
    gross = sum(found.gross_g for found in _dangerous(plan) if _is_limited(plan, found))
    mass = plan.drives.max_mass_g or 0
    if gross > plan.limits.lq_mark_g and mass > plan.limits.lq_vehicle_g:
        yield Finding("R-AD-6", Severity.WARN, {"gross_g": gross}, "check_sheet")


def strong_batteries(plan: Plan) -> Iterator[Finding]:
    """Find lithium batteries over 100 Wh, and those whose watt-hours are not known. Source: ADR, provision 188."""
    unknown: list[Kind] = []
    for goods, _ in _each(plan, LITHIUM):
        strength = watt_hours(goods.kind.names.values())
        if strength is None:
            unknown.append(goods.kind)
        elif strength > plan.limits.lithium_wh:
            told = {"milliwatt_hours": int(strength * 1000), "limit": plan.limits.lithium_wh}
            yield _of("R-AD-7", Severity.WARN, goods, "open_article", **told)
    if unknown:
        first = dict(unknown[0].names)
        facts = {"article": first, "count": len(unknown), "limit": plan.limits.lithium_wh}
        yield Finding("R-AD-7", Severity.INFO, facts, "open_article", article_id=unknown[0].id)


def fuel_in_engines(plan: Plan) -> Iterator[Finding]:
    """Find generators, pumps and saws: their tanks are emptied before. Source: ADR 2025, special provision 363.

    Whether they are is ticked on the check sheet; nobody keeps it of goods.
    """
    for goods, _ in _each(plan, ENGINES):
        yield _of("R-AD-9", Severity.WARN, goods, "check_sheet")


def acid_beside_chlorine(plan: Plan) -> Iterator[Finding]:
    """Find acid and chlorine in one piece, on one pallet or in one box: together they give off a poisonous gas.

    Source:
        Safety data sheets of both; ADR 2025, table A: UN 1789 and UN 1791.
    """
    for piece in plan.freight.pieces:
        numbers = {plan.load.goods[index].kind.un_number: index for index in piece.goods}
        if piece.package is not None and {ACID, CHLORINE} <= set(numbers):
            goods = plan.load.goods[numbers[ACID]]
            facts = {"package": piece.package.code}
            yield Finding("R-AD-10", Severity.BLOCK, facts, "take_off", place_id=piece.package.id,
                          stop_id=goods.stop_id, article_id=goods.kind.id)  # fmt: skip


def _each(plan: Plan, numbers: frozenset[str] | None = None) -> Iterator[tuple[Goods, Danger]]:
    """Go through the dangerous articles for each stop, each once."""
    seen = set()
    for goods in plan.load.goods:
        danger = _danger(goods)
        if danger and (numbers is None or danger.number in numbers) and (goods.kind.id, goods.stop_id) not in seen:
            seen.add((goods.kind.id, goods.stop_id))
            yield goods, danger


def _danger(goods: Goods) -> Danger | None:
    number = goods.kind.un_number
    return danger_of(number) if number and not goods.kind.is_medicine else None


def _dangerous(plan: Plan) -> Iterator[_Dangerous]:
    for row, goods in enumerate(plan.load.goods):
        danger = _danger(goods)
        if danger is not None:
            package = plan.load.packages.get(goods.place_id)
            box = package.id if package and package.kind == "box" and package.id in plan.freight.packages else None
            yield _Dangerous(goods, danger, plan.freight.gross[row].grams, danger.fits(goods.kind), box)


def _is_limited(plan: Plan, found: _Dangerous) -> bool:
    """Say whether goods travel as limited quantity: small bottles in a box that is not too heavy."""
    if not found.small or found.box is None:
        return False
    return plan.freight.packages[found.box].grams <= plan.limits.lq_package_g


def _points(plan: Plan) -> tuple[int, Goods | None]:
    """Count the points of what is no limited quantity, and find the goods with most of them.

    Batteries up to the watt-hours of provision 188 are free; in devices, also those of which nobody said how many.
    """
    by_kind: dict[int, int] = defaultdict(int)
    first: dict[int, Goods] = {}
    for found in _dangerous(plan):
        if _is_limited(plan, found) or _is_weak_battery(found, plan.limits.lithium_wh):
            continue
        first.setdefault(found.goods.kind.id, found.goods)
        by_kind[found.goods.kind.id] += found.danger.points(found.goods, found.gross_g)
    if not by_kind:
        return 0, None
    most = max(by_kind, key=lambda kind: by_kind[kind])
    return -(-sum(by_kind.values()) // 1000), first[most]


def _is_weak_battery(found: _Dangerous, limit_wh: int) -> bool:
    if found.danger.number not in LITHIUM:
        return False
    strength = watt_hours(found.goods.kind.names.values())
    return found.danger.number not in BATTERIES_ALONE if strength is None else strength <= limit_wh


def _of(rule: str, severity: Severity, goods: Goods, remedy: str, **facts: Any) -> Finding:
    told = {"article": dict(goods.kind.names), **facts}
    return Finding(rule, severity, told, remedy, goods.stop_id, goods.place_id, goods.kind.id)


RULES: tuple[Rule[Plan], ...] = (
    Rule("R-AD-1", "goods that are never taken", "take_off", forbidden, PLAN_AND_DEPARTURE),
    Rule("R-AD-2", "points of dangerous goods", "take_off", too_many_points, PLAN_AND_DEPARTURE),
    Rule("R-AD-10", "acid beside chlorine", "take_off", acid_beside_chlorine, PLAN_AND_DEPARTURE),
    Rule("R-AD-4", "packages of limited quantities", "split", too_heavy_for_limited, PLAN),
    Rule("R-AD-3", "points of dangerous goods", "check_sheet", some_points),
    Rule("R-AD-6", "limited quantities on a lorry", "check_sheet", limited_on_lorry),
    Rule("R-AD-7", "watt-hours of batteries", "open_article", strong_batteries),
    Rule("R-AD-9", "fuel in engines", "check_sheet", fuel_in_engines),
    Rule("R-AD-5", "marks of limited quantities", "check_sheet", limited_marks),
)
