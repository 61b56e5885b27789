"""The sentences for what the checks find of dangerous goods, medicines and food."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

from aidhub.finding_facts import Facts, article_in, day_in
from aidhub.i18n import spoken, translate, translate_plural


def _forbidden(facts: Facts) -> str:
    return translate("Finding", "{article} stays here: it is too dangerous on the way.", article=article_in(facts))


def _too_many_points(facts: Facts) -> str:
    return translate(
        "Finding",
        "{points} points of dangerous goods, {limit} are allowed without an ADR driver and orange plates. "
        "Most of them come from {article}.",
        points=spoken().number(facts["points"]),
        limit=spoken().number(facts["limit"]),
        article=article_in(facts),
    )


def _some_points(facts: Facts) -> str:
    return translate_plural(
        "Finding",
        "{count} point of dangerous goods, most of {article}: transport document, 2 kg fire extinguisher and "
        "instruction are needed.",
        "{count} points of dangerous goods, most of {article}: transport document, 2 kg fire extinguisher and "
        "instruction are needed.",
        facts["points"],
        article=article_in(facts),
    )


def _too_heavy_for_limited(facts: Facts) -> str:
    return translate(
        "Finding",
        "{article} in box {package}: no limited quantity, since the box weighs {weight} kg and {limit} kg are allowed.",
        article=article_in(facts),
        package=facts["package"],
        weight=spoken().kilograms(facts["gross_g"]),
        limit=spoken().kilograms(facts["limit_g"], 0),
    )


def _limited_marks(facts: Facts) -> str:
    return translate_plural(
        "Finding",
        "{count} package bears the LQ diamond: {package}.",
        "{count} packages bear the LQ diamond, {package} is the first.",
        facts["count"],
        package=facts["packages"][0],
    )


def _limited_on_lorry(facts: Facts) -> str:
    return translate(
        "Finding",
        "{weight} kg of limited quantities: the lorry bears the LQ mark in front and behind.",
        weight=spoken().kilograms(facts["gross_g"], 0),
    )


def _strong_batteries(facts: Facts) -> str:
    limit = spoken().number(facts["limit"])
    if "milliwatt_hours" in facts:
        return translate(
            "Finding",
            "{article}: {strength} Wh. Over {limit} Wh all rules for UN 3480 and 3481 hold.",
            article=article_in(facts),
            strength=spoken().number(Decimal(facts["milliwatt_hours"]) / 1000, 1),
            limit=limit,
        )
    return translate_plural(
        "Finding",
        "{article} has a battery, and its name does not say its watt-hours. Up to {limit} Wh it travels freely; "
        "no swollen or damaged ones.",
        "{article} and others, {count} articles, have batteries whose watt-hours their names do not say. "
        "Up to {limit} Wh they travel freely; no swollen or damaged ones.",
        facts["count"],
        article=article_in(facts),
        limit=limit,
    )


def _fuel_in_engines(facts: Facts) -> str:
    return translate("Finding", "{article}: empty the tank, close the tap, keep upright.", article=article_in(facts))


def _acid_beside_chlorine(facts: Facts) -> str:
    return translate(
        "Finding", "Acid and chlorine cleaner stand together on {package}. Put them apart.", package=facts["package"]
    )


def _medicine_unsaid(facts: Facts) -> str:
    """Say what of a medicine is missing; an open box asks for its batch alone."""
    missing = facts.get("missing", ["batch"])
    if missing == ["expiry"]:
        return translate("Finding", "{article} is a medicine and needs its expiry date.", article=article_in(facts))
    if missing == ["batch"]:
        return translate(
            "Finding",
            "{article} is a medicine and needs its batch. It stands beside the date.",
            article=article_in(facts),
        )
    return translate("Finding", "{article} is a medicine and needs batch and expiry date.", article=article_in(facts))


def _medicine_too_short(facts: Facts) -> str:
    return translate_plural(
        "Finding",
        "{article} in {place} keeps {count} day after arrival. Of medicines {keep_days} are asked for.",
        "{article} in {place} keeps {count} days after arrival. Of medicines {keep_days} are asked for.",
        facts["days"],
        article=article_in(facts),
        place=facts["place"],
        keep_days=spoken().number(facts["keep_days"]),
    )


def _medicine_shortly(facts: Facts) -> str:
    return translate(
        "Finding",
        "{article} in {place} keeps until {expires}. WHO recommends a year after arrival: ask {partner} for consent.",
        article=article_in(facts),
        place=facts["place"],
        expires=day_in(facts, "expires"),
        partner=facts["partner"],
    )


def _controlled(facts: Facts) -> str:
    return translate(
        "Finding",
        "{article} is a narcotic or otherwise controlled. It travels only with permits of both countries.",
        article=article_in(facts),
    )


def _medicine_beside(facts: Facts) -> str:
    """Say what speaks against a medicine's box."""
    if "other" in facts:
        return translate(
            "Finding",
            "{article} is a medicine and lies beside {other}. Medicines have a box of their own.",
            article=article_in(facts),
            other=article_in(facts, "other"),
        )
    return translate(
        "Finding",
        "{article} in box {package}: it weighs {weight} kg, a carton of medicines {limit} kg at most.",
        article=article_in(facts),
        package=facts["package"],
        weight=spoken().kilograms(facts["gross_g"]),
        limit=spoken().kilograms(facts["limit_g"], 0),
    )


def _no_cooling(facts: Facts) -> str:
    return translate(
        "Finding",
        "{article} stays at {temperature} °C, and the vehicle does not cool.",
        article=article_in(facts),
        temperature=facts["temperature"],
    )


def _device_untested(facts: Facts) -> str:
    return _and_others(
        facts,
        lambda: translate("Finding", "{article} is used: put its test record beside it.", article=article_in(facts)),
        lambda others: translate_plural(
            "Finding",
            "{article} and {count} other article are used devices: put their test records beside them.",
            "{article} and {count} other articles are used devices: put their test records beside them.",
            others,
            article=article_in(facts),
        ),
    )


def _animal_products(facts: Facts) -> str:
    return _and_others(
        facts,
        lambda: translate(
            "Finding",
            "{article} is of animals: ask whether a veterinary certificate is needed.",
            article=article_in(facts),
        ),
        lambda others: translate_plural(
            "Finding",
            "{article} and {count} other article are of animals: ask whether a veterinary certificate is needed.",
            "{article} and {count} other articles are of animals: ask whether a veterinary certificate is needed.",
            others,
            article=article_in(facts),
        ),
    )


def _glass_for_babies(facts: Facts) -> str:
    return translate("Finding", "{article} breaks easily on the way. Better leave it here.", article=article_in(facts))


def _second_hand_textiles(facts: Facts) -> str:
    return _and_others(
        facts,
        lambda: translate(
            "Finding", "{article} is second-hand: have the proof of disinfection at hand.", article=article_in(facts)
        ),
        lambda others: translate_plural(
            "Finding",
            "{article} and {count} other article are second-hand: have the proof of disinfection at hand.",
            "{article} and {count} other articles are second-hand: have the proof of disinfection at hand.",
            others,
            article=article_in(facts),
        ),
    )


def _and_others(facts: Facts, alone: Callable[[], str], more: Callable[[int], str]) -> str:
    return alone() if facts["count"] == 1 else more(facts["count"] - 1)


WORDS: Mapping[str, Callable[[Facts], str]] = {
    "R-AD-1": _forbidden,
    "R-AD-2": _too_many_points,
    "R-AD-3": _some_points,
    "R-AD-4": _too_heavy_for_limited,
    "R-AD-5": _limited_marks,
    "R-AD-6": _limited_on_lorry,
    "R-AD-7": _strong_batteries,
    "R-AD-9": _fuel_in_engines,
    "R-AD-10": _acid_beside_chlorine,
    "R-MD-1": _medicine_unsaid,
    "R-MD-2": _medicine_too_short,
    "R-MD-3": _medicine_shortly,
    "R-MD-4": _controlled,
    "R-MD-5": _medicine_beside,
    "R-MD-6": _no_cooling,
    "R-MD-9": _device_untested,
    "R-FD-3": _animal_products,
    "R-FD-4": _glass_for_babies,
    "R-CL-1": _second_hand_textiles,
}
