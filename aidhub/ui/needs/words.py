"""How needs are said: amounts, days, how sure an article is, and how far a list is covered."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from aidhub.domain.names import name_in, unit_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.needs_words import priority_word
from aidhub.services.needs_show import ListRow, NeedRow
from aidhub.ui.drawing import Chip

MARKS = {
    "sure": ("check", "ok"),
    "confirmed": ("check", "ok"),
    "proposed": ("circle-help", "warn"),
    "open": ("circle-alert", "bad"),
}
"""The drawing and colour of how sure an article is."""

_PRIORITIES = {"urgent": ("bad", "flag"), "high": ("warn", "chevron-up"), "normal": ("neu", "minus")}


def priority_chip(priority: str) -> Chip:
    """Show how urgent a line is."""
    kind, icon = _PRIORITIES[priority]
    return Chip(priority_word(priority), kind, icon)


def amount(quantity_milli: int, unit: Mapping[str, str]) -> str:
    """Say a quantity with its unit."""
    return f"{spoken().quantity(quantity_milli)} {unit_in(unit, spoken().code, quantity_milli)}".strip()


def figure(quantity_milli: int) -> str:
    """Say a quantity; a dash for none."""
    return spoken().quantity(quantity_milli) if quantity_milli else "–"


def day(found: date | None) -> str:
    """Say a day; empty for none."""
    return spoken().day(found) if found else ""


def asked(row: NeedRow) -> str:
    """Say the number the partner wrote, with the unit as they wrote it; empty if they wrote none."""
    return "" if row.asked_milli is None else f"{spoken().quantity(row.asked_milli)} {row.asked_unit}".strip()


def article(row: NeedRow) -> str:
    """Say the article a line means, or what is to be done."""
    if row.certainty == "open":
        return translate("Needs", "no article – choose")
    name = name_in(row.names, spoken().code)
    return translate("Needs", "{article} – confirm", article=name) if row.certainty == "proposed" else name


def quantity(row: NeedRow) -> str:
    """Say how much is needed; while that is open, what the partner wrote."""
    if row.quantity_milli is not None:
        return spoken().quantity(row.quantity_milli)
    return asked(row) or translate("Needs", "how much?")


def unit(row: NeedRow) -> str:
    """Say the unit below the quantity; while the quantity is open, which unit it is wanted in."""
    if row.quantity_milli is not None:
        return unit_in(row.unit, spoken().code, row.quantity_milli)
    if row.asked_milli is not None and row.article_id is not None:
        return translate("Needs", "how many {unit}?", unit=unit_in(row.unit, spoken().code, 0))
    return ""


def parts(row: NeedRow) -> list[tuple[float, str]]:
    """Show how far a line is covered: promised or sent, then what is in stock."""
    need = row.quantity_milli or 0
    if not need:
        return []
    return [(row.given_milli / need, "accent"), (row.in_stock_milli / need, "okFill")]


def covered(row: NeedRow) -> str:
    """Say how far a line is covered."""
    said = [
        (row.received_milli, translate("Needs", "{number} received", number=figure(row.received_milli))),
        (row.sent_milli, translate("Needs", "{number} sent", number=figure(row.sent_milli))),
        (row.promised_milli, translate("Needs", "{number} promised", number=figure(row.promised_milli))),
        (row.in_stock_milli, translate("Needs", "{number} in stock", number=figure(row.in_stock_milli))),
        (row.missing_milli, translate("Needs", "{number} missing", number=figure(row.missing_milli))),
    ]
    return ", ".join(words for number, words in said if number)


def sentence(row: NeedRow) -> str:
    """Say a whole line, as a screen reader does."""
    need = amount(row.quantity_milli, row.unit) if row.quantity_milli is not None else quantity(row)
    said = (priority_word(row.priority), row.text, article(row), need, covered(row))
    return ", ".join(filter(None, said))


def partner(row: ListRow) -> str:
    """Name whose list it is: the city, and the partner as it is called in the language in use."""
    name = row.partner_de if spoken().code == "de" and row.partner_de else row.partner
    return ", ".join(filter(None, (name_in(row.city, spoken().code), name)))


def share(row: ListRow) -> str:
    """Say how far a list is covered, in percent; empty while nothing can be told."""
    return "" if row.share_permille is None else f"{row.share_permille // 10} %"


def list_facts(row: ListRow) -> str:
    """Say how long a list is, and by when."""
    count = translate_plural("Needs", "{count} line", "{count} lines", row.lines)
    by = translate("Needs", "by {day}", day=day(row.needed_by)) if row.needed_by else ""
    return " · ".join(filter(None, (count, by)))


def list_mark(row: ListRow) -> tuple[str, str] | None:
    """Mark a list that calls for somebody: late or urgent, stale, or with questions."""
    if row.state != "open":
        return None
    if row.is_late or row.urgent_open:
        return "circle-alert", "bad"
    if row.is_stale:
        return "hourglass", "warn"
    return ("circle-help", "warn") if row.questions else None


def list_calls(row: ListRow) -> str:
    """Say what a list calls for, in words."""
    if row.state != "open":
        return translate("Needs", "closed")
    said = [
        translate("Needs", "late") if row.is_late else "",
        translate_plural("Needs", "{count} urgent line open", "{count} urgent lines open", row.urgent_open)
        if row.urgent_open
        else "",
        translate("Needs", "to be confirmed") if row.is_stale else "",
        translate_plural("Needs", "{count} line to clarify", "{count} lines to clarify", row.questions)
        if row.questions
        else "",
    ]
    return ", ".join(filter(None, said))


def list_sentence(row: ListRow) -> str:
    """Say a whole list, as a screen reader does."""
    covered_by = translate("Needs", "{share} covered", share=share(row)) if row.share_permille is not None else ""
    return ", ".join(filter(None, (partner(row), row.title, list_facts(row), list_calls(row), covered_by)))


def head_facts(row: ListRow) -> str:
    """Say what a list is about, below its name."""
    received = translate("Needs", "received {day}", day=day(row.received_on))
    confirmed = ""
    if row.confirmed_on != row.received_on:
        confirmed = translate("Needs", "confirmed {day}", day=day(row.confirmed_on))
    by = translate("Needs", "by {day}", day=day(row.needed_by)) if row.needed_by else ""
    number = translate("Needs", "list {number}", number=row.number)
    return " · ".join(filter(None, (row.title, by, received, confirmed, number)))


def sums(row: ListRow) -> str:
    """Say at the foot how many lines are covered."""
    told = translate("Needs", "{covered} of {lines} covered", covered=row.covered, lines=row.lines)
    partly = translate_plural("Needs", "{count} in part", "{count} in part", row.partly) if row.partly else ""
    return ", ".join(filter(None, (told, partly)))
