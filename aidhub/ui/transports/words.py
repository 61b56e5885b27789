"""How a transport is said: where it goes, on what, and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from aidhub.domain.clocks import clock
from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate


def destination(city: Mapping[str, str], partner: str) -> str:
    """Name a stop by its city; by its partner where no city is known."""
    return name_in(city, spoken().code) if city else partner


def destinations(cities: Sequence[Mapping[str, str]], partners: Sequence[str]) -> str:
    """Name all stops in their order: Lviv and Zhytomyr."""
    names = list(dict.fromkeys(destination(*pair) for pair in zip(cities, partners, strict=True)))
    if len(names) < 2:  # noqa: PLR2004
        return "".join(names)
    return translate("Transports", "{first} and {last}", first=", ".join(names[:-1]), last=names[-1])


def moment(at: datetime | None, country: str = "DE") -> str:
    """Say a moment by the clock of a country; a dash where none is set."""
    return spoken().moment(at.astimezone(clock(country))) if at else "–"


def vehicle(names: Mapping[str, str], plate: str = "") -> str:
    """Name the kind of vehicle and its plate; a dash where none is chosen."""
    return " ".join(filter(None, (name_in(names, spoken().code) if names else "–", plate)))
