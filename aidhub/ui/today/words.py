"""How the page Today says the day, and greets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from aidhub.domain.clocks import clock
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services.today import COUNTRY, Outlook

NOON, EVENING = 11, 17
"""Hours from which it is day and evening."""


def day_title(day: date) -> str:
    """Say a day in full: Thursday, 6 November."""
    words = translate("Date", "{weekday}, {day}", weekday=weekday(day), day=day_and_month(day))
    return words[:1].upper() + words[1:]  # Ukrainian writes days small, but not where a title begins


def weekday(day: date) -> str:
    """Name the day of the week."""
    names = (
        translate("Date", "Monday"),
        translate("Date", "Tuesday"),
        translate("Date", "Wednesday"),
        translate("Date", "Thursday"),
        translate("Date", "Friday"),
        translate("Date", "Saturday"),
        translate("Date", "Sunday"),
    )
    return names[day.weekday()]


def day_and_month(day: date) -> str:
    """Say a day without its year: 6 November."""
    said: tuple[Callable[[], str], ...] = (
        lambda: translate("Date", "{day} January", day=day.day),
        lambda: translate("Date", "{day} February", day=day.day),
        lambda: translate("Date", "{day} March", day=day.day),
        lambda: translate("Date", "{day} April", day=day.day),
        lambda: translate("Date", "{day} May", day=day.day),
        lambda: translate("Date", "{day} June", day=day.day),
        lambda: translate("Date", "{day} July", day=day.day),
        lambda: translate("Date", "{day} August", day=day.day),
        lambda: translate("Date", "{day} September", day=day.day),
        lambda: translate("Date", "{day} October", day=day.day),
        lambda: translate("Date", "{day} November", day=day.day),
        lambda: translate("Date", "{day} December", day=day.day),
    )
    return said[day.month - 1]()


def greeting(person: str, at: datetime) -> str:
    """Greet by the hour, with the first name; "" where nobody is known."""
    name = person.strip().partition(" ")[0]
    if not name:
        return ""
    hour = at.astimezone(clock(COUNTRY)).hour
    if hour < NOON:
        return translate("Today", "Good morning, {name}.", name=name)
    if hour < EVENING:
        return translate("Today", "Good day, {name}.", name=name)
    return translate("Today", "Good evening, {name}.", name=name)


def waiting(count: int, first: datetime | None, at: datetime) -> str:
    """Say how many things wait, and by when the first one must be done if that is later today."""
    if not count:
        return translate("Today", "Nothing waits.")
    here = clock(COUNTRY)
    local = first.astimezone(here) if first else None
    if local and local >= at and local.date() == at.astimezone(here).date():
        return translate_plural(
            "Today",
            "{count} thing waits for you, the first until {time}.",
            "{count} things wait for you, the first until {time}.",
            count,
            time=f"{local:%H:%M}",
        )
    return translate_plural("Today", "{count} thing waits for you.", "{count} things wait for you.", count)


def in_stock(outlook: Outlook) -> str:
    """Say how the warehouse stands, where nothing waits."""
    if outlook.departs_at is None:
        return translate_plural(
            "Today", "{count} box in stock, no transport planned.", "{count} boxes in stock, no transport planned.",
            outlook.boxes,
        )  # fmt: skip
    return translate_plural(
        "Today",
        "{count} box in stock, next transport {day}.",
        "{count} boxes in stock, next transport {day}.",
        outlook.boxes,
        day=spoken().day(outlook.departs_at.astimezone(clock(COUNTRY)).date()),
    )
