"""Checks of the export from the European Union: which declaration is needed, and what may not leave."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import IntEnum
from typing import Any

from aidhub.domain.checks.plan import PLAN, PLAN_AND_DEPARTURE, Finding, Plan, Rule, Severity
from aidhub.domain.load import Goods

_COLLECTIVE = "9919"
"""Commodity code for goods of welfare organisations."""

_CLOSED = frozenset({"UA-43", "UA-40"})
"""Crimea and Sevastopol. Source: Regulation (EU) 692/2014."""

_PARTLY_CLOSED = frozenset({"UA-09", "UA-14", "UA-23", "UA-65"})
"""Oblasts of which a part is closed. Source: Regulation (EU) 2022/263."""


class Declared(IntEnum):
    """How an export is declared, the more work the higher."""

    NOTHING = 0
    """Nothing leaves the Union."""
    ORALLY = 1
    AT_THE_BORDER = 2
    INLAND = 3


def oral_declaration(plan: Plan) -> Iterator[Finding]:
    """Find a load that may be declared by word of mouth at the border, and one whose value nobody knows yet.

    Source:
        German customs: up to 1,000 EUR and 1,000 kg net, no licences.
    """
    if plan.export and _step(plan) is Declared.ORALLY:
        unknown = _unknown(plan)
        facts = {**_facts(plan), "unknown": len(unknown)}
        article = unknown[0].kind.id if unknown else None
        yield Finding("R-CU-1", Severity.INFO, facts, "open_article" if unknown else "check_sheet", article_id=article)


def electronic_declaration(plan: Plan) -> Iterator[Finding]:
    """Find a load that needs an electronic declaration, made at the border alone. Source: German customs."""
    if _step(plan) is Declared.AT_THE_BORDER:
        yield Finding("R-CU-2", Severity.WARN, _facts(plan), "check_sheet")


def two_step_declaration(plan: Plan) -> Iterator[Finding]:
    """Find a load that is declared inland before it departs. Source: German customs: over 3,000 EUR, or licences."""
    if _step(plan) is Declared.INLAND:
        yield Finding("R-CU-3", Severity.WARN, _facts(plan), "check_sheet")


def no_eori(plan: Plan) -> Iterator[Finding]:
    """Find an electronic declaration without the exporter's EORI number."""
    if _step(plan) > Declared.ORALLY and not plan.eori:
        yield Finding("R-CU-5", Severity.WARN, {"party_id": plan.exporter_id}, "open_office")


def split_consignment(plan: Plan) -> Iterator[Finding]:
    """Find transports that are below a bound each, and above it together: they may count as one consignment.

    Source:
        German customs: goods of one exporter to one recipient over one office at one time.
    """
    here = _step(plan)
    for other in plan.beside if plan.export else ():
        alone = max(here, _step_of(plan, other.value_cents, other.net_g))
        if _step_of(plan, _value(plan) + other.value_cents, _net(plan) + other.net_g) > alone:
            facts = {"transport": other.number, "partner": other.partner}
            yield Finding("R-CU-6", Severity.WARN, facts, "check_sheet")


def needs_licence(plan: Plan) -> Iterator[Finding]:
    """Find goods that leave only with a licence. Source: dual-use Regulation (EU) 2021/821, German export list."""
    for goods in _controlled(plan, "licence"):
        yield _of("R-CU-7", goods, "take_off")


def needs_a_look(plan: Plan) -> Iterator[Finding]:
    """Find goods that export control must be asked about: the reason the plan is confirmed for says what was found."""
    for goods in _controlled(plan, "check"):
        yield _of("R-CU-8", goods, "open_article")


def licence_in_collection(plan: Plan) -> Iterator[Finding]:
    """Find goods with a licence beside goods of the collective number 9919 0000, which does not hold for them.

    Source:
        German chambers of commerce on relief goods.
    """
    if any(goods.kind.hs_code.startswith(_COLLECTIVE) for goods in plan.export):
        for goods in _controlled(plan, "licence"):
            yield _of("R-CU-9", goods, "open_article")


def closed_area(plan: Plan) -> Iterator[Finding]:
    """Find destinations in occupied areas, and those in oblasts of which a part is occupied."""
    for stop in plan.stops:
        if stop.region in _CLOSED | _PARTLY_CLOSED:
            severity = Severity.BLOCK if stop.region in _CLOSED else Severity.INFO
            yield Finding("R-CU-11", severity, {"partner": stop.partner, "closed": stop.region in _CLOSED},
                          "check_sheet", stop.id)  # fmt: skip


def _step(plan: Plan) -> Declared:
    """Tell how the export is declared."""
    if not plan.export:
        return Declared.NOTHING
    if _controlled(plan, "licence"):
        return Declared.INLAND
    return _step_of(plan, _value(plan), _net(plan))


def _step_of(plan: Plan, value_cents: int, net_g: int) -> Declared:
    limits = plan.limits
    if value_cents > limits.customs_one_step_cents:
        return Declared.INLAND
    is_small = value_cents <= limits.customs_oral_cents and net_g <= limits.customs_oral_g
    return Declared.ORALLY if is_small else Declared.AT_THE_BORDER


def _value(plan: Plan) -> int:
    return sum(goods.value_cents or 0 for goods in plan.export)


def _net(plan: Plan) -> int:
    return sum(goods.net_g or 0 for goods in plan.export)


def _facts(plan: Plan) -> dict[str, Any]:
    return {"value_cents": _value(plan), "net_g": _net(plan)}


def _unknown(plan: Plan) -> list[Goods]:
    """List the first goods of each article whose value or weight is not known."""
    found: Mapping[int, Goods] = {
        goods.kind.id: goods for goods in plan.export if goods.value_cents is None or goods.net_g is None
    }
    return list(found.values())


def _controlled(plan: Plan, control: str) -> list[Goods]:
    """List the first goods of each article of a kind of control, for each stop."""
    found = {(goods.kind.id, goods.stop_id): goods for goods in plan.export if goods.kind.control == control}
    return list(found.values())


def _of(rule: str, goods: Goods, remedy: str) -> Finding:
    facts = {"article": dict(goods.kind.names)}
    return Finding(rule, Severity.BLOCK, facts, remedy, goods.stop_id, goods.place_id, goods.kind.id)


RULES: tuple[Rule[Plan], ...] = (
    Rule("R-CU-11", "occupied areas", "check_sheet", closed_area, PLAN_AND_DEPARTURE),
    Rule("R-CU-7", "export licences", "take_off", needs_licence, PLAN_AND_DEPARTURE),
    Rule("R-CU-8", "export control", "open_article", needs_a_look, PLAN),
    Rule("R-CU-9", "the collective number 9919 0000", "open_article", licence_in_collection, PLAN),
    Rule("R-CU-3", "value of the export", "check_sheet", two_step_declaration),
    Rule("R-CU-2", "value and weight of the export", "check_sheet", electronic_declaration),
    Rule("R-CU-5", "EORI number", "open_office", no_eori),
    Rule("R-CU-6", "transports beside each other", "check_sheet", split_consignment),
    Rule("R-CU-1", "value and weight of the export", "check_sheet", oral_declaration),
)
