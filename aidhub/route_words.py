"""The words of a journey: its steps in the journal, what the checks of the road say, what stands against a change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from aidhub.domain.clocks import clock
from aidhub.domain.moments import NotADuration
from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.sentences import says
from aidhub.services import route_edits as edits

Facts = Mapping[str, Any]


def country_name(country: str) -> str:
    """Name a country on the roads to Ukraine; others by their two letters."""
    words = {
        "DE": translate("Country", "Germany"),
        "PL": translate("Country", "Poland"),
        "CZ": translate("Country", "Czechia"),
        "SK": translate("Country", "Slovakia"),
        "HU": translate("Country", "Hungary"),
        "RO": translate("Country", "Romania"),
        "AT": translate("Country", "Austria"),
        "UA": translate("Country", "Ukraine"),
    }
    return words.get(country, country)


def duration(minutes: int) -> str:
    """Say how long something takes: 4 h 10, 45 min."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return translate("Duration", "{minutes} min", minutes=rest)
    if not rest:
        return translate("Duration", "{hours} h", hours=spoken().number(hours))
    return translate("Duration", "{hours} h {minutes}", hours=spoken().number(hours), minutes=f"{rest:02}")


def _place(facts: Facts) -> str:
    return name_in(facts["place"], spoken().code)


def _moment(facts: Facts, name: str) -> str:
    return spoken().moment(datetime.fromisoformat(facts[name]))


# The journal ---------------------------------------------------------------------------------------------------------


def _change_point(facts: Facts) -> str:
    return translate("Step", "Route of {transport}: {place} changed", transport=facts["transport"], place=_place(facts))


def _pass_point(facts: Facts) -> str:
    return translate("Step", "{transport}: time in {place} noted", transport=facts["transport"], place=_place(facts))


def _add_waypoint(facts: Facts) -> str:
    return translate("Step", "{transport} also passes {place}", transport=facts["transport"], place=_place(facts))


def _remove_waypoint(facts: Facts) -> str:
    return translate("Step", "{transport} no longer passes {place}", transport=facts["transport"], place=_place(facts))


def _move_point(facts: Facts) -> str:
    return translate(
        "Step", "{place} moved on the route of {transport}", transport=facts["transport"], place=_place(facts)
    )


def _plan_arrivals(facts: Facts) -> str:
    return translate("Step", "Arrivals of {transport} taken from the schedule", transport=facts["transport"])


def _confirm_crossing(facts: Facts) -> str:
    if facts["takes"]:
        return translate("Step", "{place} looked up: open", place=_place(facts))
    return translate("Step", "{place} looked up: closed for this class", place=_place(facts))


STEPS: dict[str, Callable[[Facts], str]] = {
    "change_point": _change_point,
    "pass_point": _pass_point,
    "add_waypoint": _add_waypoint,
    "remove_waypoint": _remove_waypoint,
    "move_point": _move_point,
    "plan_arrivals": _plan_arrivals,
    "confirm_crossing": _confirm_crossing,
}


# What the checks say -------------------------------------------------------------------------------------------------


def _crossing(facts: Facts) -> str:
    crossing = name_in(facts["crossing"], spoken().code)
    if facts["takes"] in ("no", "empty"):
        return translate("Finding", "{crossing} is not open for this vehicle.", crossing=crossing)
    return translate("Finding", "Whether {crossing} takes this vehicle is not certain. Look it up.", crossing=crossing)


def _checked(facts: Facts) -> str:
    crossing = name_in(facts["crossing"], spoken().code)
    if not facts["checked"]:
        return translate("Finding", "Nobody looked up what {crossing} takes. Look it up.", crossing=crossing)
    day = spoken().day(date.fromisoformat(facts["checked"]))
    return translate("Finding", "What {crossing} takes was looked up on {day}. Look it up.", crossing=crossing, day=day)


def _ban(facts: Facts) -> str:
    return translate(
        "Finding",
        "Driving ban in {country} from {start} until {end}. The plan waits; a permit may spare it.",
        country=country_name(facts["country"]),
        start=_moment(facts, "from"),
        end=_moment(facts, "until"),
    )


def _free_ban(facts: Facts) -> str:
    return translate(
        "Finding",
        "Driving ban in {country} from {start} until {end}. Humanitarian transports are free: carry proof.",
        country=country_name(facts["country"]),
        start=_moment(facts, "from"),
        end=_moment(facts, "until"),
    )


def _late(facts: Facts) -> str:
    return translate(
        "Finding",
        "{place} is reached {late} after the time that was pinned; driving and rest times allow no sooner.",
        place=_place(facts),
        late=duration(facts["minutes"]),
    )


def _curfew(facts: Facts) -> str:
    return translate(
        "Finding", "{partner}: arrival on {at}, in the curfew.", partner=facts["partner"], at=_moment(facts, "at")
    )


def _closed(facts: Facts) -> str:
    told = {"partner": facts["partner"], "at": _moment(facts, "at")}
    if facts["is_open"]:
        return translate("Finding", "{partner}: arrival on {at}, too late to unload before they close.", **told)
    return translate("Finding", "{partner}: arrival on {at}, when it is closed.", **told)


def _tachograph(_: Facts) -> str:
    return translate("Finding", "Vans over 2.5 t that carry for reward need a tachograph since 1 July 2026.")


def _front(facts: Facts) -> str:
    return translate(
        "Finding", "{partner} lies near the front. Agree on safety with the partner.", partner=facts["partner"]
    )


def _no_receipt(facts: Facts) -> str:
    return translate("Finding", "The receipt of the hand-over in {place} is missing.", place=_place(facts))


FINDINGS: dict[str, Callable[[Facts], str]] = {
    "R-RT-1": _crossing,
    "R-RT-2": _checked,
    "R-RT-3": _ban,
    "R-RT-4": _free_ban,
    "R-RT-5": _late,
    "R-RT-6": _curfew,
    "R-RT-7": _closed,
    "R-RT-8": _tachograph,
    "R-RT-9": _front,
    "R-RT-11": _no_receipt,
}


# What stands against a change ----------------------------------------------------------------------------------------


@says(edits.BeforeDeparture)
def _before_departure(transport: str, at: datetime, departs: datetime, **_: Any) -> str:
    said = {"at": _german(at), "departs": _german(departs)}
    return translate(
        "Message",
        "{transport} departs on {departs}, after {at}. Pin a later time, or let it depart earlier.",
        transport=transport,
        **said,
    )


@says(edits.LeftBeforeArrival)
def _left_before_arrival(transport: str, arrived: datetime, left: datetime, **_: Any) -> str:
    return translate(
        "Message",
        "{transport} would have left on {left}, before it arrived on {arrived}. Change one of the times.",
        transport=transport,
        left=_german(left),
        arrived=_german(arrived),
    )


@says(edits.NotOnTheRoad)
def _not_on_the_road(transport: str, **_: Any) -> str:
    return translate("Message", "{transport} has not departed. Report the departure first.", transport=transport)


@says(edits.RouteFigureTooLarge)
def _figure_too_large(field: str, most: int, **_: Any) -> str:
    if field == "km":
        return translate(
            "Message", "No road is longer than {most} km. Type fewer kilometres.", most=spoken().number(most)
        )
    days = most // 1440
    return translate_plural(
        "Message",
        "A wait is no longer than {count} day. Type a shorter time.",
        "A wait is no longer than {count} days. Type a shorter time.",
        days,
    )


@says(NotADuration)
def _not_a_duration(text: str, **_: Any) -> str:
    return translate("Message", "“{text}” is no time that something takes. Type it like 4:30 or 45 min.", text=text)


@says(edits.NothingToOrder)
def _nothing_to_order(transport: str, **_: Any) -> str:
    return translate(
        "Message",
        "The stops of {transport} cannot be put in order: it takes two to twelve in Ukraine, in cities that are known.",
        transport=transport,
    )


def _german(at: datetime) -> str:
    return spoken().moment(at.astimezone(clock("DE")))
