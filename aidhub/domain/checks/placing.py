"""Checks of the load plan: what goes through the door, what is in whose way, what axles, sides and stacks bear."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from aidhub.domain.balance import SIDE_PERMILLE
from aidhub.domain.checks.plan import PLAN, Finding, Plan, Rule, Severity
from aidhub.domain.floor import Floor, through_door
from aidhub.domain.shifting import better_place

MOST_SWAPS = 3
"""For so many a swap is looked for; where more is in the way, all is better placed anew."""


def through_the_door(plan: Plan) -> Iterator[Finding]:
    """Find what is wider or higher than the door."""
    floor = plan.floor
    if floor is None:
        return
    wide, high = floor.room.door_width_mm or floor.room.width_mm, floor.room.door_height_mm or floor.room.height_mm
    for key, item in floor.items.items():
        if not through_door(floor.room, item):
            facts = {"width": min(item.length_mm, item.width_mm), "height": item.height_mm}
            yield _finding(plan, "R-VE-6", Severity.BLOCK, key, "take_off", **facts, door_width=wide, door_height=high)


def centre_of_gravity(plan: Plan) -> Iterator[Finding]:
    """Find a load whose centre lies so that the kingpin or the axles bear too much.

    Source:
        Lever of kingpin and axles, see `aidhub.domain.balance`.
    """
    floor = plan.floor
    if floor and floor.good and not floor.good.is_empty and floor.spots:
        beside = floor.good.beside(floor.centre_mm)
        if beside:
            yield Finding("R-VE-7", Severity.WARN, {**_bearing(floor), "ahead": beside < 0}, "place_all")


def too_heavy_for_the_axles(plan: Plan) -> Iterator[Finding]:
    """Find a load that kingpin and axles could not bear wherever it stood."""
    floor = plan.floor
    if floor and floor.good and floor.good.is_empty and floor.spots:
        yield Finding("R-LP-1", Severity.BLOCK, _bearing(floor), "take_off")


def _bearing(floor: Floor) -> dict[str, Any]:
    assert floor.good is not None  # noqa: S101 - the callers looked
    assert floor.room.supports is not None  # noqa: S101 - a good range comes from them
    supports, (front, rear) = floor.room.supports, floor.bearing_g or (0, 0)
    return {
        "centre": floor.centre_mm, "low": floor.good.low_mm, "high": floor.good.high_mm, "front": front, "rear": rear,
        "front_limit": supports.front_limit_g, "rear_limit": supports.rear_limit_g,
    }  # fmt: skip


def side_balance(plan: Plan) -> Iterator[Finding]:
    """Find a load that is heavier on one side by 5 % of it or more."""
    floor = plan.floor
    if floor and floor.spots and abs(floor.side_permille) >= SIDE_PERMILLE:
        facts = {"permille": abs(floor.side_permille), "right": floor.side_permille > 0}
        yield Finding("R-LP-2", Severity.WARN, facts, "place_all")


def order_of_stops(plan: Plan) -> Iterator[Finding]:
    """Find what cannot be unloaded at its stop without moving what goes on."""
    floor = plan.floor
    if floor is None:
        return
    for number, (key, others) in enumerate(floor.in_the_way()):
        partner = next((stop.partner for stop in plan.stops if stop.position == floor.items[key].stop), "")
        other = better_place(floor, key) if number < MOST_SWAPS else None
        facts = {"stop": floor.items[key].stop, "partner": partner, "count": len(others)}
        facts |= {"swap": _code(plan, other)} if other is not None else {}
        yield _finding(plan, "R-LP-3", Severity.BLOCK, key, "swap" if other is not None else "place_all", **facts)


def stacks(plan: Plan) -> Iterator[Finding]:
    """Find what may not stand on what is below it."""
    for key, below, why in plan.floor.badly_stacked() if plan.floor else ():
        yield _finding(plan, "R-LP-4", Severity.BLOCK, key, "take_down", below=_code(plan, below), why=why)


def high_stacks(plan: Plan) -> Iterator[Finding]:
    """Find stacks that are higher than the vehicle allows."""
    for key, height, allowed in plan.floor.too_high() if plan.floor else ():
        if plan.floor and plan.floor.spots[key].level:
            yield _finding(plan, "R-LP-5", Severity.BLOCK, key, "take_down", height=height, allowed=allowed)


def same_floor(plan: Plan) -> Iterator[Finding]:
    """Find what stands where something else stands, or outside of the vehicle: it was changed for another."""
    floor = plan.floor
    if floor is None:
        return
    for key in floor.outside():
        yield _finding(plan, "R-LP-6", Severity.BLOCK, key, "place_all", other="")
    for key, other in floor.overlapping():
        yield _finding(plan, "R-LP-6", Severity.BLOCK, key, "place_all", other=_code(plan, other))


def without_a_place(plan: Plan) -> Iterator[Finding]:
    """Find packages without a place, once others have one."""
    floor = plan.floor
    if floor and floor.spots and floor.unplaced:
        codes = [_code(plan, key) for key in floor.unplaced]
        yield Finding("R-LP-7", Severity.WARN, {"count": len(codes), "packages": codes}, "place_all")


def _finding(plan: Plan, rule: str, severity: Severity, key: int, remedy: str, **facts: Any) -> Finding:
    return Finding(rule, severity, {"package": _code(plan, key), **facts}, remedy, place_id=key)


def _code(plan: Plan, key: int) -> str:
    return plan.load.packages[key].code


RULES: tuple[Rule[Plan], ...] = (
    Rule("R-VE-6", "size of the door", "take_off", through_the_door, PLAN),
    Rule("R-VE-7", "centre of gravity", "place_all", centre_of_gravity),
    Rule("R-LP-1", "what kingpin and axles bear", "take_off", too_heavy_for_the_axles, PLAN),
    Rule("R-LP-2", "left and right side", "place_all", side_balance),
    Rule("R-LP-3", "order of the stops", "swap", order_of_stops, PLAN),
    Rule("R-LP-4", "stacks", "take_down", stacks, PLAN),
    Rule("R-LP-5", "stacks", "take_down", high_stacks, PLAN),
    Rule("R-LP-6", "places on the floor", "place_all", same_floor, PLAN),
    Rule("R-LP-7", "places on the floor", "place_all", without_a_place),
)
"""Rules of the field have its numbers, R-VE; those of the load plan itself are R-LP."""
