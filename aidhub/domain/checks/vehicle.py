"""Checks of the vehicle: what it may carry, and what goes into it."""

from __future__ import annotations

from collections.abc import Iterator

from aidhub.domain.checks.plan import PLAN, PLAN_AND_DEPARTURE, Finding, Plan, Rule, Severity
from aidhub.domain.freight import Gauge


def overloaded(plan: Plan) -> Iterator[Finding]:
    """Find a load over the payload."""
    gauge = plan.gauges.gauge("payload")
    if gauge and gauge.over:
        yield Finding("R-VE-1", Severity.BLOCK, _facts(gauge), "take_off")


def weighing_advised(plan: Plan) -> Iterator[Finding]:
    """Find a load so near to the payload that the vehicle should be weighed.

    Source:
        A volunteer group that was overloaded once and weighs since.
    """
    gauge = plan.gauges.gauge("payload")
    if gauge and not gauge.over and gauge.permille > plan.limits.payload_warn_permille:
        yield Finding("R-VE-2", Severity.WARN, _facts(gauge), "check_sheet")


def floor_too_short(plan: Plan) -> Iterator[Finding]:
    """Find a load that needs more loading metres than there are. Source: length x width / 2.4 m / stacking."""
    gauge = plan.gauges.gauge("floor")
    if gauge and gauge.over:
        yield Finding("R-VE-3", Severity.BLOCK, _facts(gauge), "take_off")


def too_many_pallets(plan: Plan) -> Iterator[Finding]:
    """Find more pallets than the vehicle has places."""
    gauge = plan.gauges.gauge("pallets")
    if gauge and gauge.over:
        yield Finding("R-VE-4", Severity.BLOCK, _facts(gauge), "take_off")


def very_full(plan: Plan) -> Iterator[Finding]:
    """Find a load that fills nearly all of the space; more than all of it cannot be."""
    gauge = plan.gauges.gauge("volume")
    if gauge and gauge.permille > plan.limits.full_volume_permille:
        severity = Severity.BLOCK if gauge.over else Severity.WARN
        yield Finding("R-VE-5", severity, _facts(gauge), "take_off")


def licence(plan: Plan) -> Iterator[Finding]:
    """Say which driving licence the vehicle asks for, where the one for cars will not do.

    Which licence a driver has nobody keeps: it is shown at departure, and ticked on the check sheet.
    """
    if plan.drives.licence not in ("", "B") and not plan.departed:
        yield Finding("R-VE-8", Severity.INFO, {"licence": plan.drives.licence}, "check_sheet")


def _facts(gauge: Gauge) -> dict[str, int]:
    return {"used": gauge.used, "limit": gauge.limit, "over": gauge.over, "permille": gauge.permille}


RULES: tuple[Rule[Plan], ...] = (
    Rule("R-VE-1", "weight and payload", "take_off", overloaded, PLAN_AND_DEPARTURE),
    Rule("R-VE-2", "weight and payload", "check_sheet", weighing_advised),
    Rule("R-VE-3", "loading metres", "take_off", floor_too_short, PLAN),
    Rule("R-VE-4", "pallet places", "take_off", too_many_pallets, PLAN),
    Rule("R-VE-5", "volume", "take_off", very_full, PLAN),
    Rule("R-VE-8", "driving licence", "check_sheet", licence),
)
