"""Checks of papers and of the proof that goods arrived."""

from __future__ import annotations

from collections.abc import Iterator

from aidhub.domain.checks.plan import DEPARTURE, PLAN, Finding, Plan, Rule, Severity
from aidhub.domain.transports import paper_languages


def outdated_print(plan: Plan) -> Iterator[Finding]:
    """Find papers that were printed before the load changed."""
    for paper in plan.prints if not plan.departed else ():
        facts = {"paper": paper.paper, "printed": paper.printed, "wanted": paper.wanted,
                 "partner": plan.stop(paper.stop_id).partner}  # fmt: skip
        yield Finding("R-DC-1", Severity.BLOCK, facts, "reprint", paper.stop_id)


def receipt_missing(plan: Plan) -> Iterator[Finding]:
    """Find goods whose receipt nobody confirmed in time: the tax office asks for the proof.

    Source:
        Tax court of Lower Saxony, 8 April 2010, 6 K 139/09: recipients' confirmations count as proof.
    """
    for stop in plan.stops:
        if stop.arrived_on is not None and not stop.is_confirmed:
            days = (plan.today - stop.arrived_on).days
            if days > plan.limits.receipt_days:
                facts = {"partner": stop.partner, "days": days}
                yield Finding("R-DC-2", Severity.WARN, facts, "confirm_receipt", stop.id)


def nameless(plan: Plan) -> Iterator[Finding]:
    """Find articles without a name in a language their papers are printed in; Ukrainian ones `R-UA-4` finds."""
    stops = {stop.id: stop for stop in plan.stops}
    seen = set()
    for goods in plan.load.goods:
        stop = stops.get(goods.stop_id)
        if stop is None or (goods.kind.id, stop.country) in seen:
            continue
        seen.add((goods.kind.id, stop.country))
        missing = [code for code in paper_languages(stop.country) if code != "uk" and not goods.kind.names.get(code)]
        if missing:
            facts = {"article": dict(goods.kind.names), "missing": missing}
            yield Finding("R-DC-5", Severity.BLOCK, facts, "open_article", stop.id, article_id=goods.kind.id)


RULES: tuple[Rule[Plan], ...] = (
    Rule("R-DC-5", "names on the papers", "open_article", nameless, PLAN),
    Rule("R-DC-1", "printed papers", "reprint", outdated_print, DEPARTURE),
    Rule("R-DC-2", "proof of receipt", "confirm_receipt", receipt_missing),
)
