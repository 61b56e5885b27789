"""The sentences for what stands against a step of a transport: what is the matter, then what to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aidhub.domain import shifting
from aidhub.domain import transports as rules
from aidhub.domain.names import name_in
from aidhub.finding_words import finding_sentence
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.sentences import says
from aidhub.services.moving import NotInWarehouse
from aidhub.services.paper_years import NoPapersInYear

_SHOWN = 5


def status_word(status: str) -> str:
    """Name the status of a transport, as its chip does."""
    words = {
        "draft": translate("TransportStatus", "Draft"),
        "planned": translate("TransportStatus", "Planned"),
        "papers": translate("TransportStatus", "Papers"),
        "loading": translate("TransportStatus", "Loading"),
        "on_the_way": translate("TransportStatus", "On the way"),
        "delivered": translate("TransportStatus", "Delivered"),
        "confirmed": translate("TransportStatus", "Confirmed"),
        "cancelled": translate("TransportStatus", "Cancelled"),
    }
    return words.get(status, status)


def _named(article: Mapping[str, str]) -> str:
    return name_in(article, spoken().code)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:_SHOWN]) + (" …" if len(names) > _SHOWN else "")


@says(NotInWarehouse)
def _not_in_warehouse(what: str, where: str, **_: Any) -> str:
    return translate(
        "Message",
        "{what} is not in the warehouse but at {where}. Choose something that is here.",
        what=what,
        where=where,
    )


@says(rules.WrongStatus)
def _wrong_status(transport: str, status: str, wanted: Sequence[str], **_: Any) -> str:
    known = translate(
        "Message", "{transport} has the status “{status}”.", transport=transport, status=status_word(status)
    )
    if not wanted:
        return known + " " + translate("Message", "There is no step before it.")
    fitting = ", ".join(status_word(one) for one in wanted)
    return known + " " + translate("Message", "This step needs: {statuses}.", statuses=fitting)


@says(rules.NothingLoaded)
def _nothing_loaded(transport: str, **_: Any) -> str:
    return translate(
        "Message", "{transport} has no goods yet. Add some, or let AidHub propose them.", transport=transport
    )


@says(rules.NoVehicle)
def _no_vehicle(transport: str, missing: str, **_: Any) -> str:
    if missing == "departure":
        return translate("Message", "{transport} has no day of departure yet. Set it first.", transport=transport)
    return translate("Message", "{transport} has no vehicle yet. Choose one first.", transport=transport)


@says(rules.PlanHasProblems)
def _plan_has_problems(transport: str, findings: Sequence[Any], **_: Any) -> str:
    return translate_plural(
        "Message",
        "{transport}: {count} problem stands against this step. {first} Solve it, or give a reason to go on.",
        "{transport}: {count} problems stand against this step. {first} Solve them, or give a reason to go on.",
        len(findings),
        transport=transport,
        first=finding_sentence(findings[0]),
    )


@says(rules.PartlyReserved)
def _partly_reserved(transport: str, boxes: Sequence[Mapping[str, Any]], **_: Any) -> str:
    codes = list(dict.fromkeys(str(box["code"]) for box in boxes))
    return translate_plural(
        "Message",
        "Of {count} box only a part is promised to {transport}: {boxes}. Take it wholly, or put the part into a box of "
        "its own.",
        "Of {count} boxes only a part is promised to {transport}: {boxes}. Take them wholly, or put the parts into "
        "boxes of their own.",
        len(codes),
        transport=transport,
        boxes=_listed(codes),
    )


@says(rules.NotAllLoaded)
def _not_all_loaded(transport: str, open: Sequence[str], **_: Any) -> str:  # noqa: A002 - the fact's name
    return translate(
        "Message",
        "Not everything is loaded on {transport}: {places}. Load it, free it, or pass it on to another transport.",
        transport=transport,
        places=_listed(open),
    )


@says(rules.StillLoaded)
def _still_loaded(transport: str, packages: Sequence[str], **_: Any) -> str:
    return translate(
        "Message",
        "Still on the vehicle of {transport}: {packages}. Unload first.",
        transport=transport,
        packages=_listed(packages),
    )


@says(rules.NotOnTransport)
def _not_on_transport(package: str, transport: str, other: str, **_: Any) -> str:
    if other:
        return translate(
            "Message",
            "{package} belongs to {other}. Do not load it on {transport}.",
            package=package,
            other=other,
            transport=transport,
        )
    return translate(
        "Message",
        "{package} is not promised to {transport}. Add it to the plan first.",
        package=package,
        transport=transport,
    )


@says(rules.GoodsNotUsable)
def _goods_not_usable(article: Mapping[str, str], place: str, reason: str, **more: Any) -> str:
    facts = {"article": _named(article), "place": place}
    if reason == "blocked":
        return translate(
            "Message", "{article} in {place} is blocked: {why}. Choose other goods.", **facts, why=more["why"]
        )
    days = {name: spoken().day(more[name]) for name in ("expires", "arrives")}
    if reason == "expired":
        return translate(
            "Message",
            "{article} in {place} keeps until {expires}, the arrival is on {arrives}. Choose goods that keep longer.",
            **facts,
            **days,
        )
    return translate_plural(
        "Message",
        "{article} in {place} keeps until {expires}; the partner asks for {count} day after the arrival on {arrives}. "
        "Choose other goods, or ask the partner.",
        "{article} in {place} keeps until {expires}; the partner asks for {count} days after the arrival on {arrives}. "
        "Choose other goods, or ask the partner.",
        more["keep_days"],
        **facts,
        **days,
    )


@says(rules.NotEnoughUsable)
def _not_enough_usable(article: Mapping[str, str], partner: str, wanted: int, available: int, **more: Any) -> str:
    quantity = spoken().quantity
    said = translate(
        "Message",
        "Of {article} {available} can go to {partner}, {wanted} were asked for.",
        article=_named(article),
        partner=partner,
        available=quantity(available),
        wanted=quantity(wanted),
    )
    if more["reserved"]:
        holders = ", ".join(f"{number} ({quantity(amount)})" for number, amount in more["reserved"].items())
        said += " " + translate("Message", "Promised already: {holders}.", holders=holders)
    for reason, amount in more["unfit"].items():
        said += " " + _unfit(reason, quantity(amount))
    return said + " " + translate("Message", "Take less, or choose something else.")


def _unfit(reason: str, quantity: str) -> str:
    words = {
        "expired": translate("Message", "Expired on arrival: {quantity}.", quantity=quantity),
        "too_short": translate("Message", "Keeping too short: {quantity}.", quantity=quantity),
        "blocked": translate("Message", "Blocked: {quantity}.", quantity=quantity),
        "open": translate("Message", "In open boxes: {quantity}.", quantity=quantity),
        "unsorted": translate("Message", "Unsorted: {quantity}.", quantity=quantity),
    }
    return words[reason]


@says(rules.GoodsChanged)
def _goods_changed(transport: str, lines: Sequence[Mapping[str, Any]], **_: Any) -> str:
    return translate_plural(
        "Message",
        "{count} line of the proposal for {transport} changed meanwhile, so nothing was promised: {lines}. "
        "Propose again.",
        "{count} lines of the proposal for {transport} changed meanwhile, so nothing was promised: {lines}. "
        "Propose again.",
        len(lines),
        transport=transport,
        lines="; ".join(_changed(line) for line in lines[:_SHOWN]) + (" …" if len(lines) > _SHOWN else ""),
    )


def _changed(line: Mapping[str, Any]) -> str:
    facts = {"article": _named(line["article"]), "place": line["place"]}
    if line["reason"] == "less":
        left, wanted = spoken().quantity(line["available"]), spoken().quantity(line["wanted"])
        return translate(
            "Message", "{article} at {place}: {left} of {wanted} are free", left=left, wanted=wanted, **facts
        )
    return translate("Message", "{article} at {place} may not go there any more", **facts)


@says(rules.NothingInside)
def _nothing_inside(package: str, **_: Any) -> str:
    return translate("Message", "{package} is empty. Choose one with goods in it.", package=package)


@says(rules.NotArrived)
def _not_arrived(transport: str, partner: str, **_: Any) -> str:
    return translate(
        "Message",
        "{transport} has not arrived at {partner} yet. Report the arrival first.",
        transport=transport,
        partner=partner,
    )


@says(rules.NotSent)
def _not_sent(transport: str, partner: str, **_: Any) -> str:
    return translate(
        "Message",
        "This was not sent to {partner} with {transport}. Enter it as surplus.",
        transport=transport,
        partner=partner,
    )


@says(rules.ReasonMissing)
def _reason_missing(article: Mapping[str, str], sent: int, received: int, **_: Any) -> str:
    facts = {"article": _named(article), "sent": spoken().quantity(sent), "received": spoken().quantity(received)}
    if received > sent:
        return translate(
            "Message", "Of {article} {received} were received, but {sent} were sent. Choose “surplus”.", **facts
        )
    return translate(
        "Message",
        "Of {article} {received} were received, but {sent} were sent. Choose missing, damaged or exchanged.",
        **facts,
    )


@says(rules.NoReason)
def _no_reason(transport: str, **_: Any) -> str:
    return translate(
        "Message", "This step of {transport} needs a reason. Write it down in a few words.", transport=transport
    )


@says(rules.PaperHasGaps)
def _paper_has_gaps(transport: str, gaps: Sequence[str], **_: Any) -> str:
    return translate_plural(
        "Message",
        "The paper of {transport} cannot be printed: {count} entry is missing. Fill it in, or print a draft.",
        "The paper of {transport} cannot be printed: {count} entries are missing. Fill them in, or print a draft.",
        len(gaps),
        transport=transport,
    )


@says(rules.NoSuchStop)
def _no_such_stop(transport: str, partner: str = "", **_: Any) -> str:
    if partner:
        return translate(
            "Message",
            "{transport} does not stop at {partner}. Add the stop first.",
            transport=transport,
            partner=partner,
        )
    return translate(
        "Message", "This is no stop of {transport}, or its only one. Look at its stops again.",
        transport=transport,
    )  # fmt: skip


@says(NoPapersInYear)
def _no_papers_in_year(year: int, **_: Any) -> str:
    return translate("Message", "No paper was issued in {year}. Choose another year.", year=str(year))


@says(shifting.NoPlaceThere)
def _no_place_there(package: str, **_: Any) -> str:
    return translate("Message", "There is no free place for {package} on that side. Move another one first.",
                     package=package)  # fmt: skip


@says(shifting.NothingToStackOn)
def _nothing_to_stack_on(package: str, **_: Any) -> str:
    return translate("Message", "Nothing stands in front of {package}. Move it behind what it should stand on.",
                     package=package)  # fmt: skip


@says(shifting.MayNotStack)
def _may_not_stack(package: str, below: str, why: str, **_: Any) -> str:
    told = {"package": package, "below": below}
    said = {
        "size": translate("Message", "{package} is larger than {below} and would hang over. Leave it on the floor.",
                          **told),
        "kind": translate("Message", "{below} is a box, no pallet may stand on it. Leave {package} on the floor.",
                          **told),
        "high": translate("Message", "{package} on {below} would be too high for this vehicle. Leave it on the floor.",
                          **told),
    }  # fmt: skip
    if why in said:
        return said[why]
    return translate(
        "Message", "{below} does not bear {package}. Put the heavier one below, or leave it on the floor.", **told
    )
