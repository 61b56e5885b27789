"""The columns of the page Articles, and how an article is said."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from aidhub.domain.catalogue import temperature_words
from aidhub.domain.names import NAME_LANGUAGES, name_in, unit_in
from aidhub.i18n import spoken, translate
from aidhub.services.article_list import ArticleLine
from aidhub.ui.table import RIGHT, Column
from aidhub.ui.text import Text

NAME_TITLES: dict[str, Text] = {
    "de": lambda: translate("Articles", "German name"),
    "uk": lambda: translate("Articles", "Ukrainian name"),
    "en": lambda: translate("Articles", "English name"),
}


def called(line: ArticleLine) -> str:
    """Name an article in the language in use; one without a name by its code."""
    return name_in(line.names, spoken().code) or line.code


def category(line: ArticleLine) -> str:
    """Name its category in the language in use."""
    return name_in(line.category_names, spoken().code)


def unit(line: ArticleLine) -> str:
    """Say what it is counted in."""
    return line.unit.get(spoken().code, "")


def net(line: ArticleLine) -> str:
    """Say what one weighs, in kilograms; empty if nobody knows."""
    return "" if line.net_g is None else spoken().quantity(line.net_g)


def volume(line: ArticleLine) -> str:
    """Say what room one takes, in litres; empty if nobody knows."""
    return "" if line.volume_ml is None else spoken().quantity(line.volume_ml)


def value(line: ArticleLine) -> str:
    """Say what one is worth to customs, in euro; empty if nobody knows."""
    return "" if line.value_cents is None else spoken().number(Decimal(line.value_cents) / 100, 2)


def net_words(line: ArticleLine) -> str:
    """Say what one weighs, with the unit."""
    return translate("Articles", "{number} kg", number=net(line)) if net(line) else ""


def volume_words(line: ArticleLine) -> str:
    """Say what room one takes, with the unit."""
    return translate("Articles", "{number} l", number=volume(line)) if volume(line) else ""


def value_words(line: ArticleLine) -> str:
    """Say what one is worth to customs, with the currency."""
    return f"{value(line)} EUR" if value(line) else ""


def customs_number(line: ArticleLine) -> str:
    """Say its number for customs, or that of its category, which papers take instead."""
    return line.hs_code or line.category_hs_code


def stock(line: ArticleLine) -> str:
    """Say how much of it lies in our warehouses; empty for nothing."""
    if not line.stock_milli:
        return ""
    return f"{spoken().quantity(line.stock_milli)} {unit_in(line.unit, spoken().code, line.stock_milli)}"


def minimum(line: ArticleLine) -> str:
    """Say how much of it should always be free in stock, without the unit; empty if nothing was set."""
    return "" if line.minimum_milli is None else spoken().quantity(line.minimum_milli)


def minimum_words(line: ArticleLine) -> str:
    """Say the same with the unit."""
    if line.minimum_milli is None:
        return ""
    return f"{minimum(line)} {unit_in(line.unit, spoken().code, line.minimum_milli)}"


def control(line: ArticleLine) -> str:
    """Say whether it needs a licence to leave the Union; empty if not."""
    words = {"check": translate("Articles", "check"), "licence": translate("Articles", "licence")}
    return words.get(line.control, "")


def control_words(line: ArticleLine) -> str:
    """Say the same as a whole sentence would."""
    words = {
        "check": translate("Articles", "Check export control"),
        "licence": translate("Articles", "Needs an export licence"),
    }
    return words.get(line.control, "")


def rules(line: ArticleLine) -> str:
    """Say by which rules it travels, in short."""
    said = (
        translate("Articles", "expiry") if line.expiry_needed else "",
        control(line),
        f"UN\u00a0{line.un_number}" if line.un_number else "",
        temperature_words(line.temperature),
    )
    return " · ".join(filter(None, said))


def sentence(line: ArticleLine) -> str:
    """Say the whole row, for a screen reader."""
    lacks = (
        translate("Articles", "no Ukrainian name") if not line.name_uk else "",
        translate("Articles", "no weight") if line.net_g is None and not line.weighs_by_itself else "",
        translate("Articles", "no customs number") if not line.hs_code else "",
        translate("Articles", "to be checked") if line.review else "",
    )
    return ", ".join(filter(None, (line.code, called(line), category(line), stock(line), rules(line), *lacks)))


def _may_edit(line: ArticleLine) -> bool:
    return line.active


def _name(language: str) -> Callable[[ArticleLine], str]:
    return lambda line: line.names[language]


def columns() -> list[Column]:
    """Make the columns in their usual order."""
    names = [
        Column(f"name_{language}", NAME_TITLES[language], 148, _name(language), sort=f"name_{language}",
               stretch=language == "de", is_strong=language == "de", editable=_may_edit,
               icon=(lambda line: ("circle-alert", "warnFill") if line.review else None) if language == "de" else None)
        for language in NAME_LANGUAGES
    ]  # fmt: skip
    return [
        Column("code", lambda: translate("Articles", "Code"), 88, lambda line: line.code, sort="code",
               ink=lambda _: "text2", editable=_may_edit),
        *names,
        Column("category", lambda: translate("Articles", "Category"), 116, category, sort="category",
               ink=lambda _: "text2", editable=_may_edit),
        Column("unit", lambda: translate("Articles", "Unit"), 56, unit, sort="unit", ink=lambda _: "text2",
               editable=_may_edit),
        Column("net", lambda: translate("Articles", "Net kg"), 68, net, RIGHT, sort="net", editable=_may_edit),
        Column("volume", lambda: translate("Articles", "Litres"), 72, volume, RIGHT, sort="volume",
               editable=_may_edit, is_shown=False),
        Column("value", lambda: translate("Articles", "Value EUR"), 96, value, RIGHT, sort="value",
               editable=_may_edit),
        Column("hs_code", lambda: translate("Articles", "Customs no."), 92, customs_number, sort="hs_code",
               ink=lambda line: None if line.hs_code else "muted", editable=_may_edit,
               edit_text=lambda line: line.hs_code),
        Column("stock", lambda: translate("Articles", "In stock"), 96, stock, RIGHT),
        Column("minimum", lambda: translate("Articles", "Minimum"), 84, minimum, RIGHT, sort="minimum",
               editable=_may_edit),
        Column("rules", lambda: translate("Articles", "Rules"), 116, rules, ink=lambda _: "text2", size=12),
        Column("expiry", lambda: translate("Articles", "Needs expiry"), 96,
               lambda line: translate("Articles", "yes") if line.expiry_needed else "", editable=_may_edit,
               is_shown=False),
        Column("control", lambda: translate("Articles", "Export control"), 110, control, editable=_may_edit,
               is_shown=False),
        Column("un_number", lambda: translate("Articles", "UN number"), 88, lambda line: line.un_number,
               sort="un_number", editable=_may_edit, is_shown=False),
        Column("temperature", lambda: translate("Articles", "Temperature"), 96,
               lambda line: temperature_words(line.temperature), sort="temperature", editable=_may_edit,
               is_shown=False),
        Column("location", lambda: translate("Articles", "Usual location"), 110, lambda line: line.location,
               sort="location", editable=_may_edit, is_shown=False),
        Column("note", lambda: translate("Articles", "Note"), 160, lambda line: line.note, editable=_may_edit,
               ink=lambda _: "text2", is_shown=False),
    ]  # fmt: skip
