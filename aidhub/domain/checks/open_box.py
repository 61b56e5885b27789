"""Checks of an open box while it is packed: its weight, its dates, and what never lies together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from aidhub.domain.checks.counter import Brought, is_food, past_its_day, without_day
from aidhub.domain.checks.plan import Finding, Rule, Severity
from aidhub.domain.limits import Limits
from aidhub.domain.load import Kind

_BATTERY_CATEGORIES = frozenset({"ENR_BATT", "ENR_POWER"})
_BATTERIES = frozenset({"2794", "2795", "2800", "3028", "3090", "3480", "3551"})
"""UN numbers of batteries that travel by themselves; those built into equipment have others (ADR 2025, table A)."""

_AEROSOLS = "1950"
_SMELLING = frozenset({"HYG_SOAP", "HYG_LAUNDRY", "HYG_DISINF"})


@dataclass(frozen=True, slots=True)
class OpenBox:
    """A box and what lies in it. ``gross_g`` None: nobody weighed it."""

    code: str
    goods: tuple[Brought, ...]
    gross_g: int | None
    today: date
    limits: Limits

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The articles in it, each once."""
        return tuple({goods.kind.id: goods.kind for goods in self.goods}.values())


def is_battery(kind: Kind) -> bool:
    """Say whether an article is a battery, not a device with one."""
    return kind.category in _BATTERY_CATEGORIES or kind.un_number in _BATTERIES


def is_aerosol(kind: Kind) -> bool:
    """Say whether an article is a spray can; a medicine in one is a medicine."""
    return kind.un_number == _AEROSOLS and not kind.is_medicine


def heavy(box: OpenBox) -> Iterator[Finding]:
    """Find a box that is heavy to carry, or too heavy."""
    limits = box.limits
    if box.gross_g is not None and box.gross_g > limits.box_heavy_g:
        severity = Severity.BLOCK if box.gross_g > limits.box_stop_g else Severity.WARN
        facts = {"package": box.code, "gross_g": box.gross_g, "limit_g": limits.box_stop_g}
        yield Finding("R-PK-2", severity, facts, "split")


def not_weighed(box: OpenBox) -> Iterator[Finding]:
    """Find a box that nobody weighed."""
    if box.gross_g is None and box.goods:
        yield Finding("R-BX-1", Severity.WARN, {"package": box.code}, "weigh")


def medicines_apart(box: OpenBox) -> Iterator[Finding]:
    """Find medicines that lie beside other goods.

    Source:
        WHO guidelines for medicine donations, 2010: no other goods in the same carton.
    """
    yield from _apart(box, "R-MD-5", lambda kind: kind.is_medicine)


def batteries_apart(box: OpenBox) -> Iterator[Finding]:
    """Find batteries that lie beside other goods: their poles must touch nothing.

    Source:
        ADR 2025, special provisions 188 and 598: protected against short circuit.
    """
    yield from _apart(box, "R-AD-11", is_battery)


def aerosols_apart(box: OpenBox) -> Iterator[Finding]:
    """Find spray cans that lie beside other goods.

    Source:
        ADR 2025, chapter 3.4: limited quantities are packed and marked for themselves.
    """
    yield from _apart(box, "R-AD-12", is_aerosol)


def food_apart(box: OpenBox) -> Iterator[Finding]:
    """Find food beside what smells strongly or is dangerous."""
    if any(map(is_food, box.kinds)):
        for kind in box.kinds:
            if not is_food(kind) and (kind.category in _SMELLING or kind.un_number):
                yield _of("R-FD-5", Severity.BLOCK, kind, "take_out")
                return


def one_category(box: OpenBox) -> Iterator[Finding]:
    """Find a box with goods of several categories, where no stricter rule parts them already."""
    first = box.kinds[0] if box.kinds else None
    other = next((kind for kind in box.kinds if first and kind.category != first.category), None)
    stricter = (medicines_apart, batteries_apart, aerosols_apart, food_apart)
    if first and other and not any(finding for rule in stricter for finding in rule(box)):
        yield _of("R-BX-2", Severity.WARN, other, "take_out", first=dict(first.names))


def no_expiry(box: OpenBox) -> Iterator[Finding]:
    """Find goods in it without the last day they need."""
    for goods in box.goods:
        yield from without_day(goods, Severity.BLOCK)


def expired(box: OpenBox) -> Iterator[Finding]:
    """Find goods in it that are past their day."""
    for goods in box.goods:
        yield from past_its_day(goods, box.today)


def no_batch(box: OpenBox) -> Iterator[Finding]:
    """Find medicines without their batch.

    Source:
        WHO guidelines for medicine donations, 2010: batch and expiry date on the list of each carton.
    """
    for goods in box.goods:
        if goods.kind.is_medicine and not goods.batch:
            yield _of("R-MD-1", Severity.BLOCK, goods.kind, "fill_in_batch")


def nameless(box: OpenBox) -> Iterator[Finding]:
    """Find articles whose name lacks on the label: it is printed in German and Ukrainian."""
    for kind in box.kinds:
        missing = [code for code in ("de", "uk") if not kind.names.get(code)]
        if missing:
            yield _of("R-DC-5", Severity.BLOCK, kind, "fill_in", missing=missing)


def _apart(box: OpenBox, rule: str, belongs: Callable[[Kind], bool]) -> Iterator[Finding]:
    """Find goods of a sort that must lie alone, beside others."""
    alone = [kind for kind in box.kinds if belongs(kind)]
    others = [kind for kind in box.kinds if not belongs(kind)]
    if alone and others:
        yield _of(rule, Severity.BLOCK, alone[0], "take_out", other=dict(others[0].names))


def _of(rule: str, severity: Severity, kind: Kind, remedy: str, **facts: Any) -> Finding:
    return Finding(rule, severity, {"article": dict(kind.names), **facts}, remedy, None, None, kind.id)


RULES: tuple[Rule[OpenBox], ...] = (
    Rule("R-MD-5", "medicines beside other goods", "take_out", medicines_apart),
    Rule("R-AD-11", "batteries beside other goods", "take_out", batteries_apart),
    Rule("R-AD-12", "spray cans beside other goods", "take_out", aerosols_apart),
    Rule("R-FD-5", "food beside strong smells", "take_out", food_apart),
    Rule("R-BX-2", "categories in a box", "take_out", one_category),
    Rule("R-PK-2", "weight of the box", "split", heavy),
    Rule("R-BX-1", "weight of the box", "weigh", not_weighed),
    Rule("R-FD-1", "expiry", "fill_in_expiry", no_expiry),
    Rule("R-IN-1", "expiry", "refuse", expired),
    Rule("R-MD-1", "batch of medicines", "fill_in_batch", no_batch),
    Rule("R-DC-5", "names on the label", "fill_in", nameless),
)
