"""Checks of what a Ukrainian recipient needs for the declaration of humanitarian aid."""

from __future__ import annotations

from collections.abc import Iterator

from aidhub.domain.checks.plan import PLAN, Finding, Plan, Rule, Severity
from aidhub.domain.weights import unit_weight

COUNTRY = "UA"
_DIGITS = 8


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


def is_edrpou(code: str) -> bool:
    """Say whether a text is a code of the Ukrainian register (EDRPOU): eight digits, the last checks the others.

    Source:
        State statistics service of Ukraine: weights 1 to 7 (7, 1 to 6 for codes from 30000000 to 60000000), modulo 11;
        if that is 10, the weights are raised by two.
    """
    if len(code) != _DIGITS or not code.isascii() or not code.isdigit():
        return False
    digits = [int(digit) for digit in code]
    weights = (7, 1, 2, 3, 4, 5, 6) if code[0] in "345" else (1, 2, 3, 4, 5, 6, 7)
    for raised in (0, 2):
        rest = sum(digit * (weight + raised) for digit, weight in zip(digits, weights, strict=False)) % 11
        if rest < 10:  # noqa: PLR2004 - a rest of ten is no digit
            return rest == digits[-1]
    return digits[-1] == 0


RULES = (
    Rule("R-UA-4", "articles of the declaration", "fill_in", declaration_gaps, PLAN),
    Rule("R-UA-5", "wear of used goods", "fill_in_wear", wear_missing, PLAN),
    Rule("R-UA-8", "register code of the recipient", "fill_in_register_no", register_number_wrong),
)
