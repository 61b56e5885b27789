"""Checks of what a Ukrainian recipient needs for the declaration of humanitarian aid."""

from __future__ import annotations

from collections.abc import Iterator

from aidhub.domain.checks.plan import PLAN, Finding, Plan, Rule, Severity
from aidhub.domain.codes import is_edrpou
from aidhub.domain.weights import unit_weight

COUNTRY = "UA"


def declaration_gaps(plan: Plan) -> Iterator[Finding]:
    """Find articles that lack what each line of the declaration says: Ukrainian name, unit, weight.

    Source:
        Guidance to recipients on the Ukrainian register of humanitarian aid: category, name, quantity, weight.
    """
    seen = set()
    for goods, stop in plan.goods_for(COUNTRY):
        if (goods.kind.id, stop.id) in seen:
            continue
        seen.add((goods.kind.id, stop.id))
        each = goods.kind.net_g if goods.lot_net_g is None else goods.lot_net_g
        said = {
            "name_uk": goods.kind.names.get("uk"),
            "category": goods.kind.category,
            "unit": goods.kind.unit_code,
            "net_weight": unit_weight(goods.kind.unit_code, each),
        }
        missing = [name for name, what in said.items() if not what]
        if missing:
            facts = {"article": dict(goods.kind.names), "missing": missing}
            yield Finding("R-UA-4", Severity.BLOCK, facts, "fill_in", stop.id, article_id=goods.kind.id)


def wear_missing(plan: Plan) -> Iterator[Finding]:
    """Find used goods whose wear is not stated, and new ones with wear.

    Source:
        The same guidance: the percentage of wear is entered even for a used sleeping bag.
    """
    seen = set()
    for goods, stop in plan.goods_for(COUNTRY):
        unsaid = goods.condition == "used" and goods.wear_percent is None
        odd = goods.condition == "new" and bool(goods.wear_percent)
        if not (unsaid or odd) or (goods.lot_id, stop.id) in seen:
            continue
        seen.add((goods.lot_id, stop.id))
        facts = {"article": dict(goods.kind.names), "place": goods.place_code, "wear_percent": goods.wear_percent}
        severity = Severity.BLOCK if unsaid else Severity.WARN
        yield Finding("R-UA-5", severity, facts, "fill_in_wear", stop.id, goods.place_id, goods.kind.id)


def register_number_wrong(plan: Plan) -> Iterator[Finding]:
    """Find recipients whose code in the Ukrainian register fails its own check."""
    for stop in plan.stops:
        if stop.country == COUNTRY and stop.register_no and not is_edrpou(stop.register_no):
            facts = {"partner": stop.partner, "register_no": stop.register_no}
            yield Finding("R-UA-8", Severity.WARN, facts, "fill_in_register_no", stop.id)


RULES: tuple[Rule[Plan], ...] = (
    Rule("R-UA-4", "articles of the declaration", "fill_in", declaration_gaps, PLAN),
    Rule("R-UA-5", "wear of used goods", "fill_in_wear", wear_missing, PLAN),
    Rule("R-UA-8", "register code of the recipient", "fill_in_register_no", register_number_wrong),
)
