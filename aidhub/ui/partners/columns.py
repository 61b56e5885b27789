"""What the lists of partners, carriers, donors and vehicles show."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from aidhub.domain.clocks import local_day
from aidhub.domain.freight import Room
from aidhub.domain.names import name_in
from aidhub.domain.opening_hours import OpeningHours, read_hours
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services.party_list import PartyLine
from aidhub.services.vehicles import VehicleLine
from aidhub.ui.partners.hints import register_hint
from aidhub.ui.table import RIGHT, Column

HOME = "DE"
"""Whose clock tells the day of a departure and of a gift."""

_hours = lru_cache(2_000)(read_hours)


def city(line: PartyLine) -> str:
    """Name the city in the language in use; as it was typed where we do not know it."""
    return name_in(line.city, spoken().code) if line.city else line.town


def day(at: datetime | None) -> str:
    """Say the day of a moment; empty for none."""
    return spoken().day(local_day(at, HOME)) if at else ""


def hours_today(line: PartyLine) -> str:
    """Say when it is open today; empty where nobody knows."""
    hours: OpeningHours | None = _hours(line.hours)
    if hours is None:
        return ""
    return hours.words_on(date.today().weekday()) or translate("Partners", "closed")  # noqa: DTZ011 - at this workstation


def party_columns(role: str) -> list[Column]:
    """List the columns of a role."""
    name = Column("name", lambda: translate("Partners", "Name"), 240, lambda line: line.name, sort="name",
                  stretch=True, is_strong=True, second=lambda line: line.name_latin)  # fmt: skip
    place = Column("city", lambda: translate("Partners", "City"), 160, city, sort="city",
                   second=lambda line: line.street)  # fmt: skip
    contact = Column("contact", lambda: translate("Partners", "Contact"), 190, lambda line: line.contact,
                     second=lambda line: line.phone or line.email)  # fmt: skip
    today = Column("hours", lambda: translate("Partners", "Open today"), 140, hours_today)
    register = Column("register_no", lambda: translate("Partners", "Register number"), 150,
                      lambda line: line.register_no, second=register_hint, is_shown=role == "organisation")  # fmt: skip
    keeps = Column("keep_days", lambda: translate("Partners", "Keeps at least, days"), 160,
                   lambda line: "" if line.keep_days is None else spoken().number(line.keep_days), RIGHT)  # fmt: skip
    vehicles = Column("vehicles", lambda: translate("Partners", "Vehicles"), 150,
                      lambda line: _count(line.vehicles), RIGHT)  # fmt: skip
    last = Column("last", lambda: translate("Partners", "Last transport"), 130, lambda line: line.last_number or "–",
                  sort="last", second=lambda line: day(line.last_at))  # fmt: skip
    gift = Column("last", lambda: translate("Partners", "Last gift"), 130, lambda line: day(line.last_at) or "–",
                  sort="last")  # fmt: skip
    times = Column("times", lambda: _times_words(role), 90, lambda line: _count(line.times), RIGHT, sort="times")
    return {
        "partner": [name, place, contact, today, times, last, keeps, register],
        "donor": [name, place, contact, today, times, gift, register],
        "carrier": [name, place, contact, vehicles, times, last, register],
        "organisation": [name, place, contact, register],
    }[role]


def _times_words(role: str) -> str:
    return translate("Partners", "Gifts") if role == "donor" else translate("Partners", "Transports")


def vehicle_columns() -> list[Column]:
    """List the columns of the vehicles; measures of the kind are grey, a vehicle's own are not."""
    return [
        Column("name", lambda: translate("Partners", "Name"), 150, lambda line: line.card.name, sort="name",
               stretch=True, is_strong=True, second=lambda line: line.card.note.partition("\n")[0]),
        Column("kind", lambda: translate("Partners", "Kind of vehicle"), 220,
               lambda line: name_in(line.room.names, spoken().code), sort="kind"),
        Column("plate", lambda: translate("Partners", "Registration plate"), 130, lambda line: line.card.plate,
               sort="plate", second=lambda line: line.card.trailer_plate),
        Column("carrier", lambda: translate("Partners", "Carrier"), 206, lambda line: line.carrier, sort="carrier"),
        Column("payload", lambda: translate("Partners", "Payload, kg"), 190,
               lambda line: spoken().kilograms(line.room.payload_g, 0), RIGHT, sort="payload",
               ink=lambda line: "muted" if line.card.payload_g is None else None),
        Column("inside", lambda: translate("Partners", "Inside, m"), 140, lambda line: inside(line.room),
               ink=lambda line: None if _own(line) else "muted"),
        Column("pallets", lambda: translate("Partners", "Pallet places"), 110,
               lambda line: _count(line.room.pallets), RIGHT, ink=lambda line: None if _own(line) else "muted"),
        Column("times", lambda: translate("Partners", "Transports"), 110, lambda line: _count(line.transports),
               RIGHT, is_shown=False),
    ]  # fmt: skip


def _own(line: VehicleLine) -> bool:
    card = line.card
    return any(value is not None for value in (card.length_mm, card.width_mm, card.height_mm))


def _count(number: int) -> str:
    return spoken().number(number) if number else "–"


def metres(millimetres: int) -> str:
    """Write a length in metres, without needless noughts: 13,6."""
    return spoken().number(Decimal(millimetres).scaleb(-3).normalize() + 0)


def inside(room: Room) -> str:
    """Write length, width and height inside, in metres."""
    return " × ".join(metres(size) for size in (room.length_mm, room.width_mm, room.height_mm))


def party_sentence(line: PartyLine) -> str:
    """Say a row as a screen reader does."""
    times = ""
    if line.role == "donor":
        times = translate_plural("Partners", "{count} gift", "{count} gifts", line.times)
    elif line.role in ("partner", "carrier"):
        times = translate_plural("Partners", "{count} transport", "{count} transports", line.times)
    return _joined((line.name, line.name_latin, city(line), line.contact, times))


def vehicle_sentence(line: VehicleLine) -> str:
    """Say a row as a screen reader does."""
    kind = name_in(line.room.names, spoken().code)
    return _joined((line.card.name, kind, line.card.plate, line.card.trailer_plate, line.carrier))


def _joined(parts: Sequence[str]) -> str:
    return ", ".join(filter(None, parts))
