"""The checks of a plan: one function for each rule of the field, listed in one table.

A finding carries facts; window and command line find the words by its rule. Its remedy is what a button can do.
"""

from __future__ import annotations

from collections.abc import Iterator

from aidhub.domain.checks import goods, packing, ukraine, vehicle
from aidhub.domain.checks.plan import Finding, Plan, PlannedStop, Rule, Severity

__all__ = ["RULES", "Finding", "Plan", "PlannedStop", "Rule", "Severity", "findings", "problems"]

RULES = (*packing.RULES, *vehicle.RULES, *goods.RULES, *ukraine.RULES)
"""All rules there are; a new one is a function and a line in its module's own table."""


def findings(plan: Plan) -> tuple[Finding, ...]:
    """Check a plan by all rules; the worst first, then in the order of the table."""
    found = [finding for rule in RULES for finding in rule.check(plan)]
    order = {severity: place for place, severity in enumerate(Severity)}
    return tuple(sorted(found, key=lambda finding: order[finding.severity]))


def problems(plan: Plan, step: str) -> tuple[Finding, ...]:
    """Find what stops a step (``plan``: confirming it; ``departure``) unless somebody takes it upon themselves."""
    stopping = {rule.id for rule in RULES if step in rule.stops}
    return tuple(_blocking(plan, stopping))


def _blocking(plan: Plan, rules: set[str]) -> Iterator[Finding]:
    for finding in findings(plan):
        if finding.rule in rules and finding.severity is Severity.BLOCK:
            yield finding
