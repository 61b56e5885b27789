"""The words for each thing to do: what it is, what else is known of it, by when, and what its button says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from aidhub.domain.clocks import clock
from aidhub.domain.names import name_in, unit_in
from aidhub.i18n import spoken, translate, translate_plural

Facts = Mapping[str, Any]
_HUB = "DE"


def title(kind: str, facts: Facts) -> str:
    """Say what is to be done, and for what; a kind of a later version is named as it is."""
    words = _TITLES.get(kind)
    return words(facts) if words else kind


def second(kind: str, facts: Facts) -> str:
    """Say what else helps to decide; "" where there is nothing."""
    words = _SECONDS.get(kind)
    return words(facts) if words else ""


def due(kind: str, facts: Facts, now: datetime) -> str:
    """Say by when, or since when; "" where there is no such moment."""
    if kind == "receipt":
        days = facts["days"]
        return translate_plural("ToDo", "for {count} day", "for {count} days", days) if days else _since_today()
    if "by" in facts:
        return translate("ToDo", "by {day}", day=spoken().day(date.fromisoformat(facts["by"])))
    if "at" in facts:
        return _moment_due(datetime.fromisoformat(facts["at"]), now)
    return _in_days(facts["days"]) if kind == "expiring" else ""


def button(kind: str) -> str:
    """Name what the button of a row does."""
    words = {
        "choose_vehicle": translate("Transports", "Choose vehicle and day"),
        "propose": translate("Transports", "Propose goods"),
        "confirm_plan": translate("Transports", "Confirm plan"),
        "depart": translate("Transports", "Report departure"),
        "arrive": translate("Transports", "Report arrival"),
        "problems": translate("ToDo", "Look at problems"),
        "weights": translate("ToDo", "Weigh now"),
        "papers": translate("ToDo", "Open papers"),
        "receipt": translate("ToDo", "Check receipt"),
        "backup": translate("ToDo", "Back up now"),
        "differences": translate("ToDo", "Settle differences"),
        "below_minimum": translate("ToDo", "Show articles"),
        "name_uk": translate("ToDo", "Fill in"),
        "net": translate("ToDo", "Fill in"),
        "first_start": translate("ToDo", "Go on setting up"),
        "intake": translate("ToDo", "Go on"),
        "needs_urgent": translate("ToDo", "Show needs"),
        "needs_stale": translate("ToDo", "Look at the list"),
    }
    return words.get(kind, translate("ToDo", "Show in stock"))


def _since_today() -> str:
    return translate("ToDo", "since today")


def _moment_due(at: datetime, now: datetime) -> str:
    local, today = at.astimezone(clock(_HUB)), now.astimezone(clock(_HUB)).date()
    days = (local.date() - today).days
    if days == 0:
        return translate("ToDo", "today {time}", time=f"{local:%H:%M}")
    if days == 1:
        return translate("ToDo", "tomorrow {time}", time=f"{local:%H:%M}")
    if days < 0:
        return translate("ToDo", "since {day}", day=spoken().day(local.date()))
    return translate("ToDo", "by {day}", day=spoken().day(local.date()))


def _in_days(days: int) -> str:
    return translate_plural("ToDo", "in {count} day", "in {count} days", days) if days else translate("ToDo", "today")


def goal(facts: Facts) -> str:
    """Name where a transport goes: its cities, or its partners where no city is known."""
    pairs = zip(facts["cities"], facts["partners"], strict=True)
    names = list(dict.fromkeys(name_in(city, spoken().code) if city else partner for city, partner in pairs))
    if len(names) < 2:  # noqa: PLR2004
        return "".join(names)
    return translate("Transports", "{first} and {last}", first=", ".join(names[:-1]), last=names[-1])


def _of(facts: Facts) -> dict[str, str]:
    return {"transport": facts["transport"], "goal": goal(facts)}


def _moment(facts: Facts) -> str:
    return spoken().moment(datetime.fromisoformat(facts["at"]).astimezone(clock(_HUB)))


def _departure(facts: Facts) -> str:
    return translate("ToDo", "Departure {moment}", moment=_moment(facts))


def _problems(facts: Facts) -> str:
    return translate_plural(
        "ToDo",
        "{count} problem in the plan – {transport} to {goal}",
        "{count} problems in the plan – {transport} to {goal}",
        facts["count"],
        **_of(facts),
    )


def _weights(facts: Facts) -> str:
    packages = facts["packages"]
    if len(packages) == 1:
        return translate_plural(
            "ToDo",
            "{count} box without weight: {package}",
            "{count} boxes without weight: {package}",
            facts["count"],
            package=packages[0],
        )
    return translate_plural(
        "ToDo",
        "{count} box without weight – {transport} to {goal}",
        "{count} boxes without weight – {transport} to {goal}",
        facts["count"],
        **_of(facts),
    )


def _papers(facts: Facts) -> str:
    return translate_plural(
        "ToDo",
        "{count} paper missing – {transport} to {goal}",
        "{count} papers missing – {transport} to {goal}",
        facts["count"],
        **_of(facts),
    )


def _amount(facts: Facts) -> str:
    return translate(
        "ToDo",
        "{quantity} {unit}",
        quantity=spoken().quantity(facts["quantity_milli"]),
        unit=unit_in(facts["unit"], spoken().code, facts["quantity_milli"]),
    )


def _expiring(facts: Facts) -> str:
    day = spoken().day(date.fromisoformat(facts["on"]))
    article = name_in(facts["article"], spoken().code)
    if facts["boxes"]:
        return translate_plural(
            "ToDo",
            "{count} box expires on {day}: {article}",
            "{count} boxes expire on {day}: {article}",
            facts["boxes"],
            day=day,
            article=article,
        )
    return translate("ToDo", "{amount} expire on {day}: {article}", amount=_amount(facts), day=day, article=article)


def _where(facts: Facts) -> str:
    if facts["location"]:
        return translate("ToDo", "{location} · {amount}, promised to nobody", location=facts["location"],
                         amount=_amount(facts))  # fmt: skip
    return translate_plural(
        "ToDo",
        "{count} location · {amount}, promised to nobody",
        "{count} locations · {amount}, promised to nobody",
        facts["locations"],
        amount=_amount(facts),
    )


def _intake(facts: Facts) -> str:
    """Name an intake; without its donor where a helper reads the journal."""
    if facts.get("donor"):
        return translate(
            "ToDo", "Intake {number} is not finished – {donor}", number=facts["intake"], donor=facts["donor"]
        )  # fmt: skip
    return translate("ToDo", "Intake {number} is not finished", number=facts["intake"])


def _whose(facts: Facts) -> str:
    return name_in(facts["city"], spoken().code) or facts["partner"]


def _row_of_first_start(row: str) -> str:
    names = {
        "language": translate("FirstStart", "Language"),
        "pin": translate("FirstStart", "Your PIN"),
        "site": translate("FirstStart", "Name and address"),
        "locations": translate("FirstStart", "Locations"),
        "labels": translate("FirstStart", "Label printer"),
        "printer": translate("FirstStart", "Printer for papers"),
        "scanner": translate("FirstStart", "Scanner"),
    }
    return names.get(row, row)


_TITLES: dict[str, Callable[[Facts], str]] = {
    "choose_vehicle": lambda facts: translate("ToDo", "No vehicle yet – {transport} to {goal}", **_of(facts)),
    "propose": lambda facts: translate("ToDo", "No goods yet – {transport} to {goal}", **_of(facts)),
    "problems": _problems,
    "weights": _weights,
    "confirm_plan": lambda facts: translate("ToDo", "Plan not confirmed – {transport} to {goal}", **_of(facts)),
    "papers": _papers,
    "depart": lambda facts: translate("ToDo", "Departure – {transport} to {goal}", **_of(facts)),
    "arrive": lambda facts: translate("ToDo", "Arrival not reported – {transport} to {goal}", **_of(facts)),
    "receipt": lambda facts: translate("ToDo", "Receipt not confirmed – {transport} to {goal}", **_of(facts)),
    "expiring": _expiring,
    "expiring_more": lambda facts: translate_plural(
        "ToDo", "{count} more lot expires soon", "{count} more lots expire soon", facts["count"]
    ),
    "long_lying": lambda facts: translate_plural(
        "ToDo",
        "{count} row of the stock has lain here for long",
        "{count} rows of the stock have lain here for long",
        facts["count"],
    ),
    "expired": lambda facts: translate_plural(
        "ToDo", "{count} row of the stock has expired", "{count} rows of the stock have expired", facts["count"]
    ),
    "name_uk": lambda facts: translate_plural(
        "ToDo",
        "{count} article in stock without Ukrainian name",
        "{count} articles in stock without Ukrainian name",
        facts["count"],
    ),
    "net": lambda facts: translate_plural(
        "ToDo", "{count} article in stock without weight", "{count} articles in stock without weight", facts["count"]
    ),
    "below_minimum": lambda facts: translate_plural(
        "ToDo", "{count} article below its minimum", "{count} articles below their minimum", facts["count"]
    ),
    "backup": lambda _: translate("ToDo", "The last backup failed"),
    "differences": lambda facts: translate_plural(
        "ToDo",
        "{count} difference in stock count {number}",
        "{count} differences in stock count {number}",
        facts["count"],
        number=facts["number"],
    ),
    "intake": _intake,
    "needs_urgent": lambda facts: translate_plural(
        "ToDo",
        "{count} urgent need open – {goal}",
        "{count} urgent needs open – {goal}",
        facts["count"],
        goal=_whose(facts),
    ),
    "needs_stale": lambda facts: translate_plural(
        "ToDo",
        "Needs list of {goal} is {count} day old: confirm",
        "Needs list of {goal} is {count} days old: confirm",
        facts["days"],
        goal=_whose(facts),
    ),
    "first_start": lambda facts: translate_plural(
        "ToDo", "First start: {count} row is still open", "First start: {count} rows are still open", len(facts["rows"])
    ),
}

_SECONDS: dict[str, Callable[[Facts], str]] = {
    "intake": lambda facts: translate_plural(
        "ToDo",
        "{count} box so far, begun by {person}",
        "{count} boxes so far, begun by {person}",
        facts["boxes"],
        person=facts["person"],
    ),
    "choose_vehicle": _departure,
    "propose": _departure,
    "problems": _departure,
    "weights": lambda facts: translate(
        "ToDo", "Without weight the payload of {transport} is not right", transport=facts["transport"]
    ),
    "confirm_plan": _departure,
    "papers": _departure,
    "depart": _departure,
    "arrive": lambda facts: translate("ToDo", "Expected {moment}", moment=_moment(facts)),
    "receipt": lambda facts: translate(
        "ToDo",
        "Arrived on {day}",
        day=spoken().day(datetime.fromisoformat(facts["at"]).astimezone(clock(_HUB)).date()),
    ),
    "expiring": _where,
    "expiring_more": lambda facts: translate_plural(
        "ToDo", "Within {count} day, promised to nobody", "Within {count} days, promised to nobody", facts["days"]
    ),
    "long_lying": lambda facts: translate_plural(
        "ToDo",
        "Longer than {count} month, promised to nobody",
        "Longer than {count} months, promised to nobody",
        facts["months"],
    ),
    "expired": lambda _: translate("ToDo", "Block what may not be given out any more"),
    "name_uk": lambda _: translate("ToDo", "Papers to Ukraine need it"),
    "net": lambda _: translate("ToDo", "Until then plans only estimate it"),
    "below_minimum": lambda _: translate("ToDo", "Less is free in stock than there should be"),
    "backup": lambda facts: str(facts.get("reason", "")),
    "differences": lambda facts: str(facts.get("name", "")),
    "needs_urgent": lambda facts: (
        translate_plural("ToDo", "{count} of them is in stock", "{count} of them are in stock", facts["in_stock"])
        if facts["in_stock"]
        else translate("ToDo", "Nothing of it is in stock")
    ),
    "needs_stale": lambda facts: facts["partner"],
    "first_start": lambda facts: " · ".join(_row_of_first_start(row) for row in facts["rows"]),
}
