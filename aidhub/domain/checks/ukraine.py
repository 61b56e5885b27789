"""Checks of what a Ukrainian recipient needs for the declaration of humanitarian aid."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from aidhub.domain.checks.plan import DEPARTURE, PLAN, Finding, Plan, PlannedStop, Rule, Severity
from aidhub.domain.codes import is_edrpou
from aidhub.domain.weights import unit_weight

COUNTRY = "UA"
_VEHICLE = "V"


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
        yield Finding("R-UA-5", severity, facts, "fill_in_wear", stop.id, goods.place_id, goods.kind.id, goods.lot_id)


def register_number_wrong(plan: Plan) -> Iterator[Finding]:
    """Find recipients whose code in the Ukrainian register fails its own check."""
    for stop in plan.stops:
        if stop.country == COUNTRY and stop.register_no and not is_edrpou(stop.register_no):
            facts = {"partner": stop.partner, "register_no": stop.register_no}
            yield Finding("R-UA-8", Severity.WARN, facts, "fill_in_register_no", stop.id)


def no_code(plan: Plan) -> Iterator[Finding]:
    """Find recipients whose aid code is not known: without it nothing enters as humanitarian aid.

    Source:
        Ukrainian register of humanitarian aid; the paper declaration ended on 1 April 2024.
    """
    for stop in _stops(plan):
        if not stop.aid_code:
            yield Finding("R-UA-1", Severity.BLOCK, {"partner": stop.partner}, "fill_in_aid_code", stop.id)


def code_too_old(plan: Plan) -> Iterator[Finding]:
    """Find aid codes that hold no longer at the border, or end soon after.

    They hold from the day they were issued; the day they were entered is the earliest that is known.

    Source:
        Guidance to recipients on the Ukrainian register of humanitarian aid: 90 days.
    """
    for stop in _stops(plan):
        if not stop.aid_code or stop.aid_code_since is None:
            continue
        border = plan.border_on or stop.arrives_on
        days = (border - stop.aid_code_since).days
        left = plan.limits.aid_code_days - days
        if left <= plan.limits.aid_code_warn_days:
            until = stop.aid_code_since + timedelta(days=plan.limits.aid_code_days)
            facts = {"partner": stop.partner, "days": days, "until": until.isoformat(), "left": left}
            severity = Severity.BLOCK if left < 0 else Severity.WARN
            yield Finding("R-UA-2", severity, facts, "fill_in_aid_code", stop.id)


def changed_since_code(plan: Plan) -> Iterator[Finding]:
    """Find loads that changed after the aid code was entered: the recipient adapts the declaration."""
    for stop in _stops(plan):
        if stop.aid_code and stop.aid_code_outdated:
            yield Finding("R-UA-3", Severity.BLOCK, {"partner": stop.partner}, "fill_in_aid_code", stop.id)


def vehicle_without_number(plan: Plan) -> Iterator[Finding]:
    """Find vehicles among the goods without their VIN, which stands as the serial number of the lot."""
    seen = set()
    for goods, stop in plan.goods_for(COUNTRY):
        if _VEHICLE in goods.kind.flags and not goods.serial and (goods.lot_id, stop.id) not in seen:
            seen.add((goods.lot_id, stop.id))
            facts = {"article": dict(goods.kind.names), "place": goods.place_code}
            yield Finding("R-UA-7", Severity.BLOCK, facts, "fill_in_serial", stop.id, goods.place_id, goods.kind.id,
                          goods.lot_id)  # fmt: skip


def not_registered(plan: Plan) -> Iterator[Finding]:
    """Find recipients whose number in the register of humanitarian aid is not known."""
    for stop in _stops(plan):
        if not stop.aid_register_no:
            yield Finding("R-UA-9", Severity.WARN, {"partner": stop.partner}, "fill_in_aid_register", stop.id)


def _stops(plan: Plan) -> Iterator[PlannedStop]:
    """Go through the stops in Ukraine that goods go to, while the transport is here."""
    served = {goods.stop_id for goods in plan.load.goods}
    for stop in plan.stops if not plan.departed else ():
        if stop.country == COUNTRY and stop.id in served:
            yield stop


RULES: tuple[Rule[Plan], ...] = (
    Rule("R-UA-4", "articles of the declaration", "fill_in", declaration_gaps, PLAN),
    Rule("R-UA-5", "wear of used goods", "fill_in_wear", wear_missing, PLAN),
    Rule("R-UA-7", "vehicles as goods", "fill_in_serial", vehicle_without_number, PLAN),
    Rule("R-UA-1", "aid code", "fill_in_aid_code", no_code, DEPARTURE),
    Rule("R-UA-2", "age of the aid code", "fill_in_aid_code", code_too_old, DEPARTURE),
    Rule("R-UA-3", "goods of the declaration", "fill_in_aid_code", changed_since_code, DEPARTURE),
    Rule("R-UA-9", "number of the recipient", "fill_in_aid_register", not_registered),
    Rule("R-UA-8", "register code of the recipient", "fill_in_register_no", register_number_wrong),
)
