"""The columns of the page Transports, and how a row is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from aidhub.domain.freight import Gauge
from aidhub.i18n import spoken, translate
from aidhub.services import transport_list
from aidhub.services.transport_list import TransportRow
from aidhub.ui import drawing
from aidhub.ui.status import transport_chip, transport_chips
from aidhub.ui.table import Column, Source
from aidhub.ui.transports import words


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which transports are wanted: a view, and words that number, plate, partner or city hold."""

    view: str = "active"
    text: str = ""


def _rows(session: Any, wanted: Wanted, offset: int, limit: int) -> Sequence[TransportRow]:
    return transport_list.transports(session, wanted.view, wanted.text, offset, limit)


def _count(session: Any, wanted: Wanted) -> int:
    return transport_list.count(session, wanted.view, wanted.text)


SOURCE = Source(_rows, _count, lambda row: row.id)


def goal(row: TransportRow) -> str:
    """Name the destinations."""
    return words.destinations(row.cities, row.partners)


def share(floor: Gauge | None) -> float:
    """Tell the use of the loading metres; 1.0 is full."""
    return floor.permille / 1000 if floor else 0.0


def _floor(row: TransportRow) -> str:
    return translate("Transports", "{percent} %", percent=spoken().number(round(share(row.floor) * 100)))


def _bar(row: TransportRow) -> list[tuple[float, str]]:
    used = share(row.floor)
    return [(min(used, 1.0), drawing.fill_ink(used))]


def papers(row: TransportRow) -> str:
    """Say how many papers are done."""
    return f"{row.papers_done}/{row.papers}" if row.papers else "–"


def sentence(row: TransportRow) -> str:
    """Say the whole row, for a screen reader."""
    return translate(
        "Transports",
        "{number} to {goal}, {vehicle}, departure {departure}, {floor} of loading metres, papers {papers}, {status}",
        number=row.number,
        goal=goal(row),
        vehicle=words.vehicle(row.vehicle, row.plate),
        departure=words.moment(row.departs_at),
        floor=_floor(row),
        papers=papers(row),
        status=transport_chip(row.status).text,
    )


def columns() -> list[Column]:
    """Make the columns in their usual order."""
    return [
        Column("number", lambda: translate("Transports", "No."), 112, lambda row: row.number, is_strong=True),
        Column("goal", lambda: translate("Transports", "Destination"), 140, goal, stretch=True,
               second=lambda row: ", ".join(row.partners)),
        Column("vehicle", lambda: translate("Transports", "Vehicle"), 190,
               lambda row: words.vehicle(row.vehicle), second=lambda row: row.plate, ink=lambda _: "text2"),
        Column("departure", lambda: translate("Transports", "Departure"), 104,
               lambda row: words.moment(row.departs_at), wraps=True),
        Column("floor", lambda: translate("Transports", "Loading metres"), 108, _floor, bar=_bar,
               ink=lambda row: "bad" if share(row.floor) > 1 else None),
        Column("papers", lambda: translate("Transports", "Papers"), 72, papers,
               ink=lambda row: "text2" if row.papers_done == row.papers else "warn"),
        Column("status", lambda: translate("Transports", "Status"), 100, lambda row: transport_chip(row.status).text,
               chip=lambda row: transport_chip(row.status), chips=transport_chips),
    ]  # fmt: skip
