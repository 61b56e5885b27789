"""The sentence for each finding of the checks: what is the matter. Window, check sheet and command line share them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from aidhub import export_words, goods_words, route_words
from aidhub.domain.checks import Finding
from aidhub.finding_facts import Facts, article_in, day_in
from aidhub.i18n import spoken, translate, translate_plural


def finding_sentence(finding: Finding) -> str:
    """Say what a check found, in the language in use."""
    return _WORDS[finding.rule](finding.facts)


def remedy_word(remedy: str) -> str:
    """Name what a button does about a finding; "" where there is none."""
    words = {
        "weigh": translate("Remedy", "Weigh"),
        "weigh_article": translate("Remedy", "Enter the unit weight"),
        "split": translate("Remedy", "Split the box"),
        "show_goods": translate("Remedy", "Show in stock"),
        "open_article": translate("Remedy", "Open the article"),
        "open_office": translate("Remedy", "Enter the number"),
        "change_vehicle": translate("Remedy", "Change the vehicle"),
        "check_sheet": translate("Remedy", "Print the check sheet"),
        "reprint": translate("Remedy", "Print again"),
        "confirm_receipt": translate("Remedy", "Confirm the receipt"),
        "fill_in_aid_code": translate("Remedy", "Enter the aid code"),
        "fill_in_aid_register": translate("Remedy", "Enter the number"),
        "fill_in_serial": translate("Remedy", "Enter the VIN"),
        "rebox": translate("Remedy", "Re-box"),
        "take_off": translate("Remedy", "Take goods off"),
        "replace": translate("Remedy", "Replace"),
        "fill_in": translate("Remedy", "Fill in"),
        "fill_in_wear": translate("Remedy", "Enter the wear"),
        "fill_in_register_no": translate("Remedy", "Check the number"),
        "fill_in_expiry": translate("Remedy", "Enter the date"),
        "fill_in_batch": translate("Remedy", "Enter the batch"),
        "refuse": translate("Remedy", "Do not accept"),
        "take_out": translate("Remedy", "Take out"),
        "place_all": translate("Remedy", "Place all"),
        "swap": translate("Remedy", "Swap places"),
        "take_down": translate("Remedy", "Take its place away"),
        "choose_crossing": translate("Remedy", "Choose a crossing"),
        "confirm_crossing": translate("Remedy", "Looked up today: open"),
        "pin": translate("Remedy", "Arrive when it is open"),
        "unpin": translate("Remedy", "Let the road decide"),
        "enter_receipt": translate("Remedy", "Enter the receipt"),
    }
    return words.get(remedy, "")


def severity_word(severity: str) -> str:
    """Name how much a finding matters."""
    words = {
        "block": translate("Severity", "Problem"),
        "warn": translate("Severity", "Warning"),
        "info": translate("Severity", "Hint"),
    }
    return words[severity]


def _kilograms(grams: int) -> str:
    return spoken().kilograms(grams)


def _metres(millimetres: int) -> str:
    return spoken().number(Decimal(millimetres) / 1000, 1)


def _weight_missing(facts: Facts) -> str:
    weight = _kilograms(facts["gross_g"])
    if "package" not in facts:
        return translate(
            "Finding",
            "{article} has no unit weight. The plan assumes {weight} kg.",
            article=article_in(facts),
            weight=weight,
        )
    if facts["kind"] == "box":
        return translate(
            "Finding",
            "Box {package} has no weight. The plan assumes {weight} kg.",
            package=facts["package"],
            weight=weight,
        )
    return translate_plural(
        "Finding",
        "{count} box on {package} has no weight. The plan assumes {weight} kg for the pallet.",
        "{count} boxes on {package} have no weight. The plan assumes {weight} kg for the pallet.",
        facts["count"],
        package=facts["package"],
        weight=weight,
    )


def _heavy_box(facts: Facts) -> str:
    told = {"package": facts["package"], "weight": _kilograms(facts["gross_g"])}
    if facts["gross_g"] > facts["limit_g"]:
        return translate("Finding", "Box {package} weighs {weight} kg. That is too heavy to carry.", **told)
    return translate("Finding", "Box {package} weighs {weight} kg. Two people carry it.", **told)


def _overloaded_pallet(facts: Facts) -> str:
    return translate(
        "Finding",
        "Pallet {package} carries {load} kg, {limit} kg are allowed.",
        package=facts["package"],
        load=_kilograms(facts["load_g"]),
        limit=_kilograms(facts["limit_g"]),
    )


def _high_pallet(facts: Facts) -> str:
    told = {
        "package": facts["package"],
        "height": _metres(facts["height_mm"]),
        "limit": _metres(facts["limit_mm"]),
    }
    if facts["by"] == "vehicle":
        return translate("Finding", "Pallet {package} is {height} m high; the vehicle takes {limit} m.", **told)
    return translate(
        "Finding", "Pallet {package} is {height} m high. Over {limit} m it is hard to unload by hand.", **told
    )


def _partly(facts: Facts) -> str:
    return translate(
        "Finding", "Only a part of box {package} goes along. It needs a box of its own.", package=facts["package"]
    )


def _overloaded(facts: Facts) -> str:
    return translate("Finding", "The load is {over} kg over the payload.", over=_kilograms(facts["over"]))


def _weighing_advised(facts: Facts) -> str:
    return translate(
        "Finding",
        "The load uses {percent} % of the payload. Weigh the vehicle before departure.",
        percent=spoken().number(Decimal(facts["permille"]) / 10, 0),
    )


def _floor(facts: Facts) -> str:
    return translate(
        "Finding",
        "The load is {over} m too long: {used} of {limit} loading metres.",
        over=_metres(facts["over"]),
        used=_metres(facts["used"]),
        limit=_metres(facts["limit"]),
    )


def _pallets(facts: Facts) -> str:
    return translate_plural(
        "Finding",
        "{count} pallet has no place: {used} for {limit} places.",
        "{count} pallets have no place: {used} for {limit} places.",
        facts["over"],
        used=facts["used"],
        limit=facts["limit"],
    )


def _volume(facts: Facts) -> str:
    percent = spoken().number(Decimal(facts["permille"]) / 10, 0)
    if facts["over"]:
        return translate("Finding", "The load needs {percent} % of the space inside.", percent=percent)
    return translate("Finding", "The vehicle is very full: {percent} % of the space inside.", percent=percent)


def _expired(facts: Facts) -> str:
    return translate(
        "Finding",
        "{article} in {place} keeps until {expires}, the arrival is on {arrives}.",
        article=article_in(facts),
        place=facts["place"],
        expires=day_in(facts, "expires"),
        arrives=day_in(facts, "arrives"),
    )


def _too_short(facts: Facts) -> str:
    return translate_plural(
        "Finding",
        "{article} in {place} keeps until {expires}: {count} day after arrival, {keep_days} are wanted.",
        "{article} in {place} keeps until {expires}: {count} days after arrival, {keep_days} are wanted.",
        facts["days"],
        article=article_in(facts),
        place=facts["place"],
        expires=day_in(facts, "expires"),
        keep_days=facts["keep_days"],
    )


def _blocked(facts: Facts) -> str:
    return translate(
        "Finding",
        "{article} in {place} is blocked: {why}.",
        article=article_in(facts),
        place=facts["place"],
        why=facts["why"],
    )


def _declaration(facts: Facts) -> str:
    words = {
        "name_uk": translate("Finding", "Ukrainian name"),
        "category": translate("Finding", "category"),
        "unit": translate("Finding", "unit"),
        "net_weight": translate("Finding", "weight of one unit"),
    }
    return translate(
        "Finding",
        "{article}: the Ukrainian declaration lacks {missing}.",
        article=article_in(facts),
        missing=", ".join(words[name] for name in facts["missing"]),
    )


def _wear(facts: Facts) -> str:
    if facts["wear_percent"] is None:
        return translate(
            "Finding", "{article} is used: the declaration asks for its wear in percent.", article=article_in(facts)
        )
    return translate("Finding", "{article} is new, but has a wear. One of the two is wrong.", article=article_in(facts))


def _register_no(facts: Facts) -> str:
    return translate(
        "Finding",
        "The ЄДРПОУ code {code} of {partner} cannot be right.",
        code=facts["register_no"],
        partner=facts["partner"],
    )


def _private_medicine(facts: Facts) -> str:
    return translate(
        "Finding",
        "{article} is a medicine, and medicines are not taken from private people. "
        "If a clinic, pharmacy or firm gives it, enter its register or tax number.",
        article=article_in(facts),
    )


def _past_its_day(facts: Facts) -> str:
    if facts["over"]:
        return translate(
            "Finding",
            "{article} was usable until {expires}. It is not handed out any more.",
            article=article_in(facts),
            expires=day_in(facts, "expires"),
        )
    return translate(
        "Finding",
        "{article} was best before {expires}. It goes on no transport; keep it only if it is used up here.",
        article=article_in(facts),
        expires=day_in(facts, "expires"),
    )


def _without_day(facts: Facts) -> str:
    if facts["use_by"]:
        return translate(
            "Finding",
            "{article} has a use-by date and spoils on the way. Only food with a best-before date travels.",
            article=article_in(facts),
        )
    return translate("Finding", "{article} needs its expiry date. Look on the goods.", article=article_in(facts))


def _keeps_too_short(facts: Facts) -> str:
    return translate_plural(
        "Finding",
        "{article} keeps {count} day after a journey that begins today; {keep_days} are wanted.",
        "{article} keeps {count} days after a journey that begins today; {keep_days} are wanted.",
        facts["days"],
        article=article_in(facts),
        keep_days=facts["keep_days"],
    )


def _batteries_apart(facts: Facts) -> str:
    return translate(
        "Finding",
        "{article} lies beside {other}. Batteries have a box of their own, their poles covered.",
        article=article_in(facts),
        other=article_in(facts, "other"),
    )


def _aerosols_apart(facts: Facts) -> str:
    return translate(
        "Finding",
        "{article} lies beside {other}. Spray cans have a box of their own.",
        article=article_in(facts),
        other=article_in(facts, "other"),
    )


def _one_category(facts: Facts) -> str:
    return translate(
        "Finding",
        "{article} is of another category than {first}. One category goes into a box.",
        article=article_in(facts),
        first=article_in(facts, "first"),
    )


def _nameless(facts: Facts) -> str:
    if "en" in facts["missing"]:
        return translate("Finding", "{article} has no English name for the papers.", article=article_in(facts))
    if facts["missing"] == ["uk"]:
        return translate(
            "Finding", "{article} has no Ukrainian name. The label is printed in both.", article=article_in(facts)
        )
    if facts["missing"] == ["de"]:
        return translate(
            "Finding", "{article} has no German name. The label is printed in both.", article=article_in(facts)
        )
    return translate(
        "Finding", "{article} has neither a German nor a Ukrainian name for the label.", article=article_in(facts)
    )


def _heavy_banana_box(facts: Facts) -> str:
    return translate(
        "Finding",
        "Banana box {package} weighs {weight} kg, it is made for {limit} kg.",
        package=facts["package"],
        weight=_kilograms(facts["gross_g"]),
        limit=spoken().kilograms(facts["limit_g"], 0),
    )


def _weights_apart(facts: Facts) -> str:
    others = facts["count"] - 1
    if not others:
        return translate(
            "Finding", "Net weight, tare and gross weight of {package} do not fit together.", package=facts["package"]
        )
    return translate_plural(
        "Finding",
        "Net weight, tare and gross weight of {package} and {count} other package do not fit together.",
        "Net weight, tare and gross weight of {package} and {count} other packages do not fit together.",
        others,
        package=facts["package"],
    )


def _wooden_pallets(facts: Facts) -> str:
    return translate_plural(
        "Finding",
        "{count} wooden pallet leaves the Union: look for the stamp IPPC HT.",
        "{count} wooden pallets leave the Union: look for the stamp IPPC HT.",
        facts["count"],
    )


# The load plan


def _centimetres(millimetres: int) -> str:
    return spoken().number(Decimal(millimetres) / 1000, 2)


def _tonnes(grams: int) -> str:
    return spoken().number(Decimal(grams) / 1_000_000, 1)


def _door(facts: Facts) -> str:
    return translate(
        "Finding",
        "{package} ({width} × {height} m) does not go through the door ({door_width} × {door_height} m).",
        package=facts["package"],
        **{name: _centimetres(facts[name]) for name in ("width", "height", "door_width", "door_height")},
    )


def _centre(facts: Facts) -> str:
    told = {name: _metres(facts[name]) for name in ("centre", "low", "high")}
    if facts["ahead"]:
        return translate(
            "Finding",
            "The load lies too far in front: centre at {centre} m, good is {low} to {high} m. In front rest {front} t.",
            front=_tonnes(facts["front"]),
            **told,
        )
    return translate(
        "Finding",
        "The load lies too far back: centre at {centre} m, good is {low} to {high} m. The axles bear {rear} t.",
        rear=_tonnes(facts["rear"]),
        **told,
    )


def _axles(facts: Facts) -> str:
    return translate(
        "Finding",
        "The axles cannot bear this load wherever it stands: {front} t in front and {rear} t at the rear.",
        front=_tonnes(facts["front"]),
        rear=_tonnes(facts["rear"]),
    )


def _side(facts: Facts) -> str:
    percent = spoken().number(Decimal(facts["permille"]) / 10, 0)
    if facts["right"]:
        return translate("Finding", "The right side is heavier by {percent} % of the load.", percent=percent)
    return translate("Finding", "The left side is heavier by {percent} % of the load.", percent=percent)


def _order(facts: Facts) -> str:
    told = {"package": facts["package"], "stop": spoken().number(facts["stop"]), "partner": facts["partner"]}
    blocked = translate_plural(
        "Finding",
        "{package} for stop {stop}, {partner}, cannot be reached: {count} package would have to come off first.",
        "{package} for stop {stop}, {partner}, cannot be reached: {count} packages would have to come off first.",
        facts["count"],
        **told,
    )
    if not facts.get("swap"):
        return blocked
    return blocked + " " + translate("Finding", "It could change places with {other}.", other=facts["swap"])


def _stack(facts: Facts) -> str:
    told = {"package": facts["package"], "below": facts["below"]}
    return {
        "size": translate("Finding", "{package} hangs over {below}.", **told),
        "kind": translate("Finding", "{package} is a pallet and stands on box {below}.", **told),
        "air": translate("Finding", "{package} stands on nothing.", **told),
    }.get(facts["why"], translate("Finding", "{package} is too heavy for {below}.", **told))


def _high_stack(facts: Facts) -> str:
    return translate(
        "Finding",
        "The stack with {package} is {height} m high, {allowed} m are free.",
        package=facts["package"],
        height=_centimetres(facts["height"]),
        allowed=_centimetres(facts["allowed"]),
    )


def _same_floor(facts: Facts) -> str:
    if not facts["other"]:
        return translate("Finding", "{package} stands where this vehicle has no floor.", package=facts["package"])
    return translate("Finding", "{package} and {other} stand on the same floor.", **facts)


def _without_a_place(facts: Facts) -> str:
    shown = ", ".join(facts["packages"][:5]) + (" …" if len(facts["packages"]) > 5 else "")  # noqa: PLR2004
    return translate_plural(
        "Finding",
        "{count} package has no place in the vehicle: {packages}",
        "{count} packages have no place in the vehicle: {packages}",
        facts["count"],
        packages=shown,
    )


_WORDS: dict[str, Callable[[Facts], str]] = {
    **goods_words.WORDS,
    **export_words.WORDS,
    "R-PK-3": _heavy_banana_box,
    "R-PK-6": _weights_apart,
    "R-PK-8": _wooden_pallets,
    "R-VE-8": lambda facts: translate(
        "Finding", "The vehicle asks for a driving licence of class {licence}.", licence=facts["licence"]
    ),
    "R-PK-1": _weight_missing,
    "R-PK-2": _heavy_box,
    "R-PK-4": _overloaded_pallet,
    "R-PK-5": _high_pallet,
    "R-PK-9": _partly,
    "R-VE-1": _overloaded,
    "R-VE-2": _weighing_advised,
    "R-VE-3": _floor,
    "R-VE-4": _pallets,
    "R-VE-5": _volume,
    "R-VE-6": _door,
    "R-VE-7": _centre,
    "R-LP-1": _axles,
    "R-LP-2": _side,
    "R-LP-3": _order,
    "R-LP-4": _stack,
    "R-LP-5": _high_stack,
    "R-LP-6": _same_floor,
    "R-LP-7": _without_a_place,
    "R-GD-1": _expired,
    "R-GD-3": _blocked,
    "R-FD-2": _too_short,
    "R-UA-4": _declaration,
    "R-UA-5": _wear,
    "R-UA-8": _register_no,
    "R-MD-7": _private_medicine,
    "R-IN-1": _past_its_day,
    "R-FD-1": _without_day,
    "R-IN-2": _keeps_too_short,
    "R-AD-11": _batteries_apart,
    "R-AD-12": _aerosols_apart,
    "R-FD-5": lambda facts: translate(
        "Finding",
        "{article} smells or is dangerous and lies beside food. Food has a box of its own.",
        article=article_in(facts),
    ),
    "R-BX-1": lambda facts: translate(
        "Finding", "Box {package} has no weight. Put it on the scale, or type it like 12.9kg.", package=facts["package"]
    ),
    "R-BX-2": _one_category,
    "R-DC-5": _nameless,
    **route_words.FINDINGS,
}
