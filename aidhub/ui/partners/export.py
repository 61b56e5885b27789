"""The list of a role as a spreadsheet, such as for letters of thanks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from aidhub.database.database import Database
from aidhub.domain.clocks import local_day
from aidhub.exchange.export import TableColumn, Value, write_table
from aidhub.i18n import translate
from aidhub.services import party_list
from aidhub.services.party_list import PartyLine, WantedParties
from aidhub.ui.background import Job
from aidhub.ui.partners.columns import HOME, city

PIECE = 1000


def export(job: Job, database: Database, wanted: WantedParties, file: Path) -> int:
    """Write all parties that are wanted, in their order; answers how many. Runs beside the window."""
    total = database.read(party_list.count, wanted)
    lines: list[PartyLine] = []
    for start in range(0, total, PIECE):
        job.progress(start, total)
        lines += database.read(party_list.rows, wanted, start, PIECE)
    job.progress(total, total)
    write_table(file, _columns(wanted.role), (_values(line) for line in lines), name=translate("Partners", "Addresses"))
    return len(lines)


def _columns(role: str) -> list[TableColumn]:
    times = translate("Partners", "Gifts") if role == "donor" else translate("Partners", "Transports")
    last = translate("Partners", "Last gift") if role == "donor" else translate("Partners", "Last transport")
    return [
        TableColumn(translate("Partners", "Name"), width=34),
        TableColumn(translate("Partners", "Name in Latin letters"), width=34),
        TableColumn(translate("Partners", "Name in German"), width=34),
        TableColumn(translate("Partners", "Contact"), width=24),
        TableColumn(translate("Partners", "Function"), width=16),
        TableColumn(translate("Partners", "Street and number"), width=28),
        TableColumn(translate("Partners", "Postcode")),
        TableColumn(translate("Partners", "City"), width=20),
        TableColumn(translate("Partners", "Country")),
        TableColumn(translate("Partners", "E-mail"), width=28),
        TableColumn(translate("Partners", "Phone"), width=20),
        TableColumn(translate("Partners", "Register number"), width=16),
        TableColumn(times),
        TableColumn(last, width=14),
    ]


def _values(line: PartyLine) -> Sequence[Value]:
    return (
        line.name,
        line.name_latin,
        line.name_de,
        line.contact,
        line.function,
        line.street,
        line.postcode,
        city(line),
        line.country,
        line.email,
        line.phone,
        line.register_no,
        line.times,
        local_day(line.last_at, HOME) if line.last_at else None,
    )
