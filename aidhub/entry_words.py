"""The sentence for each step of the journal: what somebody did. Status bar, history and command line share them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from aidhub import boxing_words, needs_words, route_words, to_do_words
from aidhub.count_words import STEPS as COUNT_STEPS
from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.limit_words import limit_name, limit_text

Facts = Mapping[str, Any]


def entry_sentence(kind: str, facts: Facts) -> str:
    """Say a step in the language in use; a kind of a later version is named as it is."""
    words = _WORDS.get(kind)
    return words(facts) if words else kind


def _receive(facts: Facts) -> str:
    if not facts["boxes"]:
        return translate_plural("Step", "{count} line received", "{count} lines received", facts["lines"])
    return translate_plural("Step", "{count} box received", "{count} boxes received", facts["boxes"])


def _import(facts: Facts) -> str:
    return translate_plural(
        "Step",
        "{count} row imported from {file}",
        "{count} rows imported from {file}",
        facts["rows"],
        file=facts["file"],
    )


def _move(facts: Facts) -> str:
    return translate("Step", "{what} moved to {to}", what=_what(facts), to=facts["to"])


def _palletise(facts: Facts) -> str:
    return translate_plural(
        "Step", "{count} box put on {pallet}", "{count} boxes put on {pallet}", facts["count"], pallet=facts["pallet"]
    )


def _split(facts: Facts) -> str:
    quantity = spoken().quantity(facts["quantity_milli"])
    return translate(
        "Step", "{quantity} of {what} brought to {to}", quantity=quantity, what=facts["what"], to=facts["to"]
    )


def _bring_part(facts: Facts) -> str:
    return translate("Step", "Goods of {what} brought to {to}", what=facts["what"], to=facts["to"])


def _of_donor(facts: Facts, plain: str, of_donor: str) -> str:
    """Name the donor, unless it is anonymous, or a helper asks."""
    return of_donor if facts.get("donor") else plain


def _start_intake(facts: Facts) -> str:
    number, donor = facts["intake"], facts.get("donor", "")
    return _of_donor(
        facts,
        translate("Step", "Intake {number} started", number=number),
        translate("Step", "Intake {number} of {donor} started", number=number, donor=donor),
    )


def _line(facts: Facts) -> str:
    return name_in(facts["article"], spoken().code)


def _take_in(facts: Facts) -> str:
    if not facts["boxes"]:
        return translate("Step", "{article} taken in", article=_line(facts))
    return translate_plural(
        "Step",
        "{count} box taken in: {article}",
        "{count} boxes taken in: {article}",
        facts["boxes"],
        article=_line(facts),
    )


def _add_parties(facts: Facts) -> str:
    if facts["count"] == 1 and facts["name"]:
        return translate("Step", "{name} entered", name=facts["name"])
    return translate_plural("Step", "{count} address entered", "{count} addresses entered", facts["count"])


def _edit_party(facts: Facts) -> str:
    """Say whose address was changed; a helper is not told."""
    if facts["name"]:
        return translate("Step", "{name} changed", name=facts["name"])
    return translate("Step", "An address changed")


def _add_articles(facts: Facts) -> str:
    if facts["count"] == 1:
        return translate("Step", "Article {name} entered", name=facts["name"])
    return translate_plural("Step", "{count} article entered", "{count} articles entered", facts["count"])


def _add_quantity(facts: Facts) -> str:
    return translate(
        "Step",
        "{quantity} of {article} promised to {transport}",
        quantity=spoken().quantity(facts["quantity_milli"]),
        article=name_in(facts["article"], spoken().code),
        transport=facts["transport"],
    )


def _in_spite_of(facts: Facts, plainly: str, despite: Callable[[str], str]) -> str:
    """Say a step with the reason it was taken for, if problems stood against it."""
    return despite(facts["reason"]) if facts.get("problems") and facts.get("reason") else plainly


def _of_rows(facts: Facts, one: str, several: str) -> str:
    return one if facts["count"] == 1 else several


def _postpone(facts: Facts) -> str:
    what = to_do_words.title(facts["kind"], facts["facts"])
    return translate("Step", "Until tomorrow: {what}", what=what)


def _undo(facts: Facts) -> str:
    return translate("Step", "Undone: {step}", step=entry_sentence(facts["kind"], facts["facts"]))


def _redo(facts: Facts) -> str:
    return translate("Step", "Done again: {step}", step=entry_sentence(facts["kind"], facts["facts"]))


def _what(facts: Facts) -> str:
    what = facts["what"]
    return what if isinstance(what, str) else _listed(what)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:3]) + (" …" if len(names) > 3 else "")  # noqa: PLR2004


def _partners(facts: Facts) -> str:
    return _listed(facts["partners"])


_WORDS: dict[str, Callable[[Facts], str]] = {
    **COUNT_STEPS,
    **boxing_words.WORDS,
    **route_words.STEPS,
    **needs_words.WORDS,
    "receive": _receive,
    "import": _import,
    "announce": lambda facts: _of_donor(
        facts,
        translate("Step", "A delivery announced"),
        translate("Step", "Delivery of {donor} announced", donor=facts.get("donor", "")),
    ),
    "change_delivery": lambda facts: _of_donor(
        facts,
        translate("Step", "A delivery changed"),
        translate("Step", "Delivery of {donor} changed", donor=facts.get("donor", "")),
    ),
    "cancel_delivery": lambda facts: _of_donor(
        facts,
        translate("Step", "A delivery called off"),
        translate("Step", "Delivery of {donor} called off", donor=facts.get("donor", "")),
    ),
    "start_intake": _start_intake,
    "change_intake": lambda facts: translate("Step", "Intake {number} changed", number=facts["intake"]),
    "finish_intake": lambda facts: translate("Step", "Intake {number} finished", number=facts["intake"]),
    "take_in": _take_in,
    "refuse": lambda facts: translate("Step", "{article} not accepted", article=_line(facts)),
    "change_line": lambda facts: translate(
        "Step", "{article} of intake {number} changed", article=_line(facts), number=facts["intake"]
    ),
    "remove_line": lambda facts: translate(
        "Step", "{article} of intake {number} taken away", article=_line(facts), number=facts["intake"]
    ),
    "label_lines": lambda facts: translate_plural(
        "Step",
        "{count} label of intake {number} printed",
        "{count} labels of intake {number} printed",
        facts["boxes"],
        number=facts["intake"],
    ),
    "move": _move,
    "palletise": _palletise,
    "split": _split,
    "bring_part": _bring_part,
    "add_parties": _add_parties,
    "add_articles": _add_articles,
    "add_quantity": _add_quantity,
    "set_quantity": _add_quantity,
    "change_limit": lambda facts: translate(
        "Step",
        "{limit} set to {value}",
        limit=limit_name(facts["limit"]),
        value=limit_text(facts["limit"], facts["value"]),
    ),
    "confirm_limit": lambda facts: translate(
        "Step",
        "{limit} confirmed at {value}",
        limit=limit_name(facts["limit"]),
        value=limit_text(facts["limit"], facts["value"]),
    ),
    "reset_limit": lambda facts: translate(
        "Step",
        "{limit} set back to {value}",
        limit=limit_name(facts["limit"]),
        value=limit_text(facts["limit"], facts["value"]),
    ),
    "rename_site": lambda facts: translate("Step", "Warehouse named {name}", name=facts["name"]),
    "set_logo": lambda facts: translate("Step", "Logo of {name} changed", name=facts["name"]),
    "remove_logo": lambda facts: translate("Step", "Logo of {name} taken away", name=facts["name"]),
    "set_signature": lambda facts: translate("Step", "Name of who signs: {name}", name=facts["name"]),
    "set_gs1_prefix": lambda facts: translate("Step", "GS1 company prefix: {name}", name=facts["name"]),
    "give_sscc": lambda facts: translate_plural(
        "Step", "SSCC given to {count} pallet", "SSCC given to {count} pallets", facts["count"]
    ),
    "postpone": _postpone,
    "undo": _undo,
    "redo": _redo,
    "write_off": lambda facts: translate("Step", "{what} written off", what=_what(facts)),
    "make_shelves": lambda facts: translate_plural(
        "Step", "{count} location made", "{count} locations made", facts["count"]
    ),
    "add_vehicles": lambda facts: (
        translate("Step", "{name} entered", name=facts["name"])
        if "name" in facts
        else translate_plural("Step", "{count} vehicle entered", "{count} vehicles entered", facts["count"])
    ),
    "edit_vehicle": lambda facts: translate("Step", "{name} changed", name=facts["name"]),
    "remove_vehicles": lambda facts: _of_rows(
        facts,
        translate("Step", "{name} removed", name=facts["name"]),
        translate_plural("Step", "{count} vehicle removed", "{count} vehicles removed", facts["count"]),
    ),
    "remove_party": lambda facts: translate("Step", "{name} removed", name=facts["name"]),
    "merge_parties": lambda facts: translate(
        "Step", "{others} merged into {name}", others=_listed(facts["others"]), name=facts["name"]
    ),
    "edit_article": lambda facts: translate("Step", "Article {name} changed", name=facts["name"]),
    "edit_party": _edit_party,
    "edit_articles": lambda facts: _of_rows(
        facts,
        translate("Step", "Article {name} changed", name=facts["name"]),
        translate_plural("Step", "{count} article changed", "{count} articles changed", facts["count"]),
    ),
    "look_over": lambda facts: _of_rows(
        facts,
        translate("Step", "Article {name} checked", name=facts["name"]),
        translate_plural("Step", "{count} article checked", "{count} articles checked", facts["count"]),
    ),
    "remove_articles": lambda facts: _of_rows(
        facts,
        translate("Step", "Article {name} removed", name=facts["name"]),
        translate_plural("Step", "{count} article removed", "{count} articles removed", facts["count"]),
    ),
    "bring_back_articles": lambda facts: _of_rows(
        facts,
        translate("Step", "Article {name} brought back", name=facts["name"]),
        translate_plural("Step", "{count} article brought back", "{count} articles brought back", facts["count"]),
    ),
    "merge_articles": lambda facts: _of_rows(
        facts,
        translate("Step", "{article} merged into {into}", article=facts["first"], into=facts["name"]),
        translate_plural(
            "Step",
            "{count} article merged into {into}",
            "{count} articles merged into {into}",
            facts["count"],
            into=facts["name"],
        ),
    ),
    "add_to_article": lambda facts: translate(
        "Step", "{what} added to article {name}", what=_what(facts), name=facts["name"]
    ),
    "remove_from_article": lambda facts: translate(
        "Step", "{what} taken away from article {name}", what=_what(facts), name=facts["name"]
    ),
    "add_person": lambda facts: translate("Step", "{name} added to the people", name=facts["name"]),
    "edit_person": lambda facts: translate("Step", "{name} changed", name=facts["name"]),
    "reset_pin": lambda facts: translate("Step", "PIN of {name} taken away", name=facts["name"]),
    "set_pin": lambda facts: translate("Step", "PIN of {name} set", name=facts["name"]),
    "new_transport": lambda facts: translate(
        "Step", "{transport} to {partners} planned", transport=facts["transport"], partners=_partners(facts)
    ),
    "edit_transport": lambda facts: translate("Step", "{transport} changed", transport=facts["transport"]),
    "add_stop": lambda facts: translate(
        "Step", "{transport} also stops at {partners}", transport=facts["transport"], partners=_partners(facts)
    ),
    "remove_stop": lambda facts: translate(
        "Step", "{transport} no longer stops at {partners}", transport=facts["transport"], partners=_partners(facts)
    ),
    "order_stops": lambda facts: translate("Step", "Stops of {transport} put in order", transport=facts["transport"]),
    "add_packages": lambda facts: translate(
        "Step", "{what} promised to {transport}", what=_what(facts), transport=facts["transport"]
    ),
    "take_wholly": lambda facts: translate(
        "Step", "{what} promised wholly to {transport}", what=_what(facts), transport=facts["transport"]
    ),
    "propose": lambda facts: translate_plural(
        "Step",
        "Goods of {count} kind proposed for {transport}",
        "Goods of {count} kinds proposed for {transport}",
        facts["count"],
        transport=facts["transport"],
    ),
    "allocate": lambda facts: translate_plural(
        "Step",
        "Goods for {count} need allocated to {transport}",
        "Goods for {count} needs allocated to {transport}",
        facts["count"],
        transport=facts["transport"],
    ),
    "fill_up": lambda facts: translate(
        "Step", "{transport} filled with what expires first", transport=facts["transport"]
    ),
    "release": lambda facts: translate("Step", "Goods of {transport} set free", transport=facts["transport"]),
    "rebox": lambda facts: translate(
        "Step",
        "Goods of {transport} put into boxes {boxes}",
        transport=facts["transport"],
        boxes=_listed(facts["boxes"]),
    ),
    "place_load": lambda facts: translate_plural(
        "Step",
        "{count} package placed in {transport}",
        "{count} packages placed in {transport}",
        facts["count"],
        transport=facts["transport"],
    ),
    "move_on_floor": lambda facts: translate(
        "Step", "{what} moved on the load plan of {transport}", what=_what(facts), transport=facts["transport"]
    ),
    "turn_on_floor": lambda facts: translate(
        "Step", "{what} turned on the load plan of {transport}", what=_what(facts), transport=facts["transport"]
    ),
    "stack_on_floor": lambda facts: translate(
        "Step", "{what} stacked on the load plan of {transport}", what=_what(facts), transport=facts["transport"]
    ),
    "take_off_floor": lambda facts: translate(
        "Step", "{what} taken off the load plan of {transport}", what=_what(facts), transport=facts["transport"]
    ),
    "confirm_plan": lambda facts: _in_spite_of(
        facts,
        translate("Step", "Plan of {transport} confirmed", transport=facts["transport"]),
        lambda reason: translate(
            "Step",
            "Plan of {transport} confirmed in spite of problems: {reason}",
            transport=facts["transport"],
            reason=reason,
        ),
    ),
    "load": lambda facts: translate_plural(
        "Step",
        "{count} package loaded on {transport}",
        "{count} packages loaded on {transport}",
        facts["count"],
        transport=facts["transport"],
    ),
    "unload": lambda facts: translate_plural(
        "Step",
        "{count} package taken off {transport}",
        "{count} packages taken off {transport}",
        facts["count"],
        transport=facts["transport"],
    ),
    "pass_on": lambda facts: translate_plural(
        "Step",
        "{count} package passed on from {transport} to {to}",
        "{count} packages passed on from {transport} to {to}",
        facts["count"],
        transport=facts["transport"],
        to=facts["to"],
    ),
    "depart": lambda facts: _in_spite_of(
        facts,
        translate("Step", "{transport} left for {partners}", transport=facts["transport"], partners=_partners(facts)),
        lambda reason: translate(
            "Step",
            "{transport} left for {partners} in spite of problems: {reason}",
            transport=facts["transport"],
            partners=_partners(facts),
            reason=reason,
        ),
    ),
    "arrive": lambda facts: translate(
        "Step", "{transport} arrived at {partner}", transport=facts["transport"], partner=facts["partner"]
    ),
    "confirm": lambda facts: translate(
        "Step", "{partner} confirmed {transport}", transport=facts["transport"], partner=facts["partner"]
    ),
    "cancel": lambda facts: translate("Step", "{transport} cancelled", transport=facts["transport"]),
    "step_back": lambda facts: translate("Step", "{transport} set a step back", transport=facts["transport"]),
    "edit_stock": lambda facts: _of_rows(
        facts,
        translate("Step", "{what} changed", what=_what(facts)),
        translate_plural(
            "Step", "{count} row of the stock changed", "{count} rows of the stock changed", facts["count"]
        ),
    ),
    "block": lambda facts: _of_rows(
        facts,
        translate("Step", "{what} blocked", what=_what(facts)),
        translate_plural("Step", "{count} row blocked", "{count} rows blocked", facts["count"]),
    ),
    "unblock": lambda facts: _of_rows(
        facts,
        translate("Step", "{what} no longer blocked", what=_what(facts)),
        translate_plural("Step", "{count} row no longer blocked", "{count} rows no longer blocked", facts["count"]),
    ),
    "edit_locations": lambda facts: _of_rows(
        facts,
        translate("Step", "Location {code} changed", code=facts["first"]),
        translate_plural("Step", "{count} location changed", "{count} locations changed", facts["count"]),
    ),
    "remove_locations": lambda facts: _of_rows(
        facts,
        translate("Step", "Location {code} removed", code=facts["first"]),
        translate_plural("Step", "{count} location removed", "{count} locations removed", facts["count"]),
    ),
    "save_view": lambda facts: translate("Step", "View {name} saved", name=facts["name"]),
    "change_view": lambda facts: translate("Step", "View {name} changed", name=facts["name"]),
    "remove_view": lambda facts: translate("Step", "View {name} removed", name=facts["name"]),
    "confirm_wording": lambda facts: translate(
        "Step", "“{name}” means {article} from now on", name=facts["name"], article=_line(facts)
    ),
    "forget_wording": lambda facts: translate(
        "Step", "“{name}” no longer means {article}", name=facts["name"], article=_line(facts)
    ),
    "fill_in": lambda _: translate("Step", "An entry for a paper filled in"),
}
