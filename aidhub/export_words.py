"""The sentences for what the checks find of customs, the Ukrainian declaration and the proof of receipt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from aidhub.finding_facts import Facts, article_in
from aidhub.i18n import spoken, translate, translate_plural


def _sums(facts: Facts) -> dict[str, str]:
    return {
        "value": spoken().number(Decimal(facts["value_cents"]) / 100, 2),
        "weight": spoken().kilograms(facts["net_g"]),
    }


def _oral_declaration(facts: Facts) -> str:
    if facts["unknown"]:
        return translate_plural(
            "Finding",
            "The export is worth {value} EUR so far; of {count} article value or weight is not known. "
            "Which declaration it needs depends on it.",
            "The export is worth {value} EUR so far; of {count} articles value or weight is not known. "
            "Which declaration it needs depends on them.",
            facts["unknown"],
            **_sums(facts),
        )
    return translate(
        "Finding",
        "{value} EUR and {weight} kg net: an oral declaration at the customs office of exit will do.",
        **_sums(facts),
    )


def _electronic_declaration(facts: Facts) -> str:
    return translate(
        "Finding",
        "{value} EUR and {weight} kg net: an electronic export declaration is needed, in one step at the border.",
        **_sums(facts),
    )


def _two_step_declaration(facts: Facts) -> str:
    return translate(
        "Finding",
        "{value} EUR and {weight} kg net: the export is declared at the customs office inland, and its MRN is known "
        "before departure.",
        **_sums(facts),
    )


def _split_consignment(facts: Facts) -> str:
    return translate(
        "Finding",
        "{transport} goes to {partner} at the same time. Together they may be one consignment; they are not split to "
        "stay below a bound.",
        transport=facts["transport"],
        partner=facts["partner"],
    )


def _needs_licence(facts: Facts) -> str:
    return translate(
        "Finding",
        "{article} leaves only with an export licence (BAFA or general licence 32), declared inland.",
        article=article_in(facts),
    )


def _needs_a_look(facts: Facts) -> str:
    return translate(
        "Finding",
        "{article} may fall under export control. Look it up, and say what you found as the reason to go on.",
        article=article_in(facts),
    )


def _licence_in_collection(facts: Facts) -> str:
    return translate(
        "Finding",
        "The collective number 9919 0000 does not hold for {article}, which needs a licence and a number of its own.",
        article=article_in(facts),
    )


def _closed_area(facts: Facts) -> str:
    if facts["closed"]:
        return translate("Finding", "{partner} is in an area under restrictions.", partner=facts["partner"])
    return translate(
        "Finding",
        "{partner} is in an oblast of which a part is under restrictions. Look where the goods go.",
        partner=facts["partner"],
    )


def _no_code(facts: Facts) -> str:
    return translate(
        "Finding",
        "The aid code (АС ГД) of {partner} is missing. Without it nothing enters as humanitarian aid.",
        partner=facts["partner"],
    )


def _code_too_old(facts: Facts) -> str:
    until = spoken().day(date.fromisoformat(facts["until"]))
    if facts["left"] < 0:
        return translate_plural(
            "Finding",
            "The aid code of {partner} will be {count} day old at the border. It held until {until}.",
            "The aid code of {partner} will be {count} days old at the border. It held until {until}.",
            facts["days"],
            partner=facts["partner"],
            until=until,
        )
    return translate(
        "Finding",
        "The aid code of {partner} holds until {until}. Be at the border before.",
        partner=facts["partner"],
        until=until,
    )


def _changed_since_code(facts: Facts) -> str:
    return translate(
        "Finding",
        "The goods changed since the aid code was entered. {partner} adapts the declaration.",
        partner=facts["partner"],
    )


def _vehicle_without_number(facts: Facts) -> str:
    return translate("Finding", "{article} in {place} needs its VIN.", article=article_in(facts), place=facts["place"])


def _not_registered(facts: Facts) -> str:
    return translate(
        "Finding",
        "The number of {partner} in the register of humanitarian aid is not known. Are they registered?",
        partner=facts["partner"],
    )


def _outdated_print(facts: Facts) -> str:
    return translate(
        "Finding",
        "A paper for {partner} is outdated: version {printed} is printed, version {wanted} holds.",
        partner=facts["partner"],
        printed=spoken().number(facts["printed"]),
        wanted=spoken().number(facts["wanted"]),
    )


def _receipt_missing(facts: Facts) -> str:
    return translate_plural(
        "Finding",
        "{partner} has had the goods for {count} day, and the receipt is not confirmed. The tax office asks for it.",
        "{partner} has had the goods for {count} days, and the receipt is not confirmed. The tax office asks for it.",
        facts["days"],
        partner=facts["partner"],
    )


WORDS: Mapping[str, Callable[[Facts], str]] = {
    "R-CU-1": _oral_declaration,
    "R-CU-2": _electronic_declaration,
    "R-CU-3": _two_step_declaration,
    "R-CU-5": lambda _: translate("Finding", "The EORI number of the organisation is missing for the declaration."),
    "R-CU-6": _split_consignment,
    "R-CU-7": _needs_licence,
    "R-CU-8": _needs_a_look,
    "R-CU-9": _licence_in_collection,
    "R-CU-11": _closed_area,
    "R-UA-1": _no_code,
    "R-UA-2": _code_too_old,
    "R-UA-3": _changed_since_code,
    "R-UA-7": _vehicle_without_number,
    "R-UA-9": _not_registered,
    "R-DC-1": _outdated_print,
    "R-DC-2": _receipt_missing,
}
