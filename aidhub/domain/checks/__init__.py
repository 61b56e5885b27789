"""The checks: one function for each rule of the field, listed in a table for each moment they are made.

`RULES` looks at the plan of a transport, `COUNTER` at what is handed over, `BOX` at an open box, `ROAD` at a journey.

A finding carries facts; window and command line find the words by its rule. Its remedy is what a button can do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aidhub.domain.checks import (
    counter,
    customs,
    dangerous,
    goods,
    medicines,
    open_box,
    packing,
    placing,
    proofs,
    road,
    ukraine,
    vehicle,
)
from aidhub.domain.checks.counter import Handed
from aidhub.domain.checks.open_box import OpenBox
from aidhub.domain.checks.plan import Beside, Drives, Finding, Plan, PlannedStop, Print, Rule, Severity
from aidhub.domain.checks.road import Trip

__all__ = [
    "BOX",
    "COUNTER",
    "ROAD",
    "RULES",
    "Beside",
    "Drives",
    "Finding",
    "Handed",
    "OpenBox",
    "Plan",
    "PlannedStop",
    "Print",
    "Rule",
    "Severity",
    "Trip",
    "findings",
    "of_box",
    "of_line",
    "of_trip",
    "problems",
    "worst_first",
]

RULES = (
    *packing.RULES,
    *vehicle.RULES,
    *placing.RULES,
    *goods.RULES,
    *dangerous.RULES,
    *medicines.RULES,
    *customs.RULES,
    *ukraine.RULES,
    *proofs.RULES,
)
"""All rules there are; a new one is a function and a line in its module's own table."""


COUNTER = counter.RULES
BOX = open_box.RULES
ROAD = road.RULES


def of_line(handed: Handed) -> tuple[Finding, ...]:
    """Check what is handed over at the counter; the worst first."""
    return worst_first(finding for rule in COUNTER for finding in rule.check(handed))


def of_box(box: OpenBox) -> tuple[Finding, ...]:
    """Check an open box; the worst first. With a BLOCK among them it is not closed."""
    return worst_first(finding for rule in BOX for finding in rule.check(box))


def of_trip(trip: Trip) -> tuple[Finding, ...]:
    """Check a journey; the worst first. With a BLOCK among them its plan is not confirmed."""
    return worst_first(finding for rule in ROAD for finding in rule.check(trip))


def findings(plan: Plan) -> tuple[Finding, ...]:
    """Check a plan by all rules; the worst first, then in the order of the table."""
    return worst_first(finding for rule in RULES for finding in rule.check(plan))


def problems(plan: Plan, step: str) -> tuple[Finding, ...]:
    """Find what stops a step (``plan``: confirming it; ``departure``) unless somebody takes it upon themselves."""
    stopping = {rule.id for rule in RULES if step in rule.stops}
    return tuple(_blocking(plan, stopping))


def _blocking(plan: Plan, rules: set[str]) -> Iterator[Finding]:
    for finding in findings(plan):
        if finding.rule in rules and finding.severity is Severity.BLOCK:
            yield finding


def worst_first(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Put findings in order: problems, warnings, hints."""
    order = {severity: place for place, severity in enumerate(Severity)}
    return tuple(sorted(found, key=lambda finding: order[finding.severity]))
