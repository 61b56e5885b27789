"""What the page Sort & box says of boxes, goods, weights and checks."""

from __future__ import annotations

from decimal import Decimal

from aidhub.domain.checks import Finding
from aidhub.domain.names import name_in, unit_in
from aidhub.entry_words import entry_sentence
from aidhub.finding_words import finding_sentence
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.line_words import condition_word
from aidhub.services.box_show import BoxLine, BoxShow, Names, TableBox
from aidhub.services.history import HistoryRow


def called(names: Names) -> str:
    """Name goods in the language in use."""
    return name_in(names, spoken().code)


def box_content(box: TableBox) -> str:
    """Say in a line what is in a box: the first kind, and how many more."""
    if not box.names:
        return translate("Boxing", "empty")
    if not box.others:
        return called(box.names)
    return translate_plural(
        "Boxing", "{goods} and {count} more kind", "{goods} and {count} more kinds", box.others, goods=called(box.names)
    )


def box_facts(box: TableBox) -> str:
    """Say how much is in a box, and what it weighs."""
    amount = quantity(box.quantity_milli, box.unit) if box.names else ""
    return " · ".join(filter(None, (amount, kilograms(box.gross_g))))


def source_facts(box: TableBox) -> str:
    """Say what waits in a source, and what it weighs."""
    return " · ".join(filter(None, (box_content(box), kilograms(box.gross_g))))


def quantity(quantity_milli: int, unit: Names) -> str:
    """Write a quantity with its unit."""
    return f"{spoken().quantity(quantity_milli)} {unit_in(unit, spoken().code, quantity_milli)}".strip()


def kilograms(grams: int | None) -> str:
    """Write a weight; empty where it is not known."""
    return "" if grams is None else translate("Boxing", "{weight} kg", weight=spoken().kilograms(grams))


def money(cents: int | None) -> str:
    """Write a customs value; a dash where it is not known."""
    return "–" if cents is None else f"{spoken().number(Decimal(cents) / 100, 2)} €"


def line_title(line: BoxLine) -> str:
    """Name goods of a line: the size first, where there is one."""
    if line.size:
        return translate("Boxing", "Size {size}", size=line.size)
    return called(line.names)


def line_facts(line: BoxLine) -> str:
    """Say the rest of a line: its article where the size stands in front, state, best before, batch."""
    expires = translate("Boxing", "best before {day}", day=spoken().day(line.expires)) if line.expires else ""
    return " · ".join(
        filter(None, (called(line.names) if line.size else "", condition_word(line.condition), expires, line.batch))
    )


def line_sentence(line: BoxLine) -> str:
    """Say all of a line, as a screen reader does."""
    return ", ".join(filter(None, (line_title(line), line_facts(line), quantity(line.quantity_milli, line.unit))))


def weight_source(box: BoxShow) -> str:
    """Say how the weight of a box is known."""
    if box.gross_g is None:
        if box.estimate_g is None:
            return translate("Boxing", "Put it on the scale, or type 12.9kg.")
        return translate("Boxing", "estimated from its goods")
    at = "" if box.weighed_at is None else f"{box.weighed_at.astimezone():%H:%M}"
    words = {
        "weighed": translate("Boxing", "from the scale, {time}", time=at),
        "typed": translate("Boxing", "typed, {time}", time=at),
        "estimated": translate("Boxing", "estimated"),
    }
    return words.get(box.gross_source, "")


def shelf_reason(box: BoxShow) -> str:
    """Say why a box should go there."""
    if box.shelf is None:
        return translate("Boxing", "No box of this kind is kept anywhere yet.")
    if not box.shelf.alike:
        return translate("Boxing", "where this article is kept")
    return translate_plural("Boxing", "{count} box like it there", "{count} boxes like it there", box.shelf.alike)


def step_words(step: HistoryRow) -> str:
    """Say a step in the life of a box: when, what, who."""
    return f"{step.at.astimezone():%H:%M}  {entry_sentence(step.kind, step.facts)}, {step.person}"


NAMES, WEIGHT, APART, DATES = "names", "weight", "apart", "dates"
_ABOUT = {
    "R-DC-5": NAMES, "R-PK-2": WEIGHT, "R-BX-1": WEIGHT, "R-BX-2": APART, "R-MD-5": APART, "R-AD-11": APART,
    "R-AD-12": APART, "R-FD-5": APART, "R-FD-1": DATES, "R-IN-1": DATES, "R-MD-1": DATES,
}  # fmt: skip
"""What each rule of an open box is about."""


def checked(box: BoxShow) -> list[tuple[str, Finding | None]]:
    """List what is checked of a box in a fixed order: what is well (None), or what was found instead."""
    if not box.lines:
        return []
    found: list[tuple[str, Finding | None]] = []
    for about in (NAMES, WEIGHT, APART, DATES):
        wrong = [one for one in box.findings if _ABOUT.get(one.rule, APART) == about]
        found += [(about, one) for one in wrong] or [(about, None)]
    return found


def check_words(about: str, finding: Finding | None, box: BoxShow) -> str:
    """Say what a check found, or that all is well."""
    if finding is not None:
        return finding_sentence(finding)
    if about == DATES:
        days = [line.expires for line in box.lines if line.expires]
        if not days:
            return translate("Boxing", "No best before needed")
        return translate("Boxing", "Keeps until {day}", day=spoken().day(min(days)))
    well = {
        NAMES: translate("Boxing", "Content in German and Ukrainian"),
        WEIGHT: translate("Boxing", "Not too heavy to carry"),
        APART: translate("Boxing", "Only one category in the box"),
    }
    return well[about]
