"""Understand a list of partners, donors or carriers: an address list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aidhub.domain.quantities import NotANumber, parse_quantity
from aidhub.exchange.lines import (
    Lines,
    NotTaken,
    Progress,
    Record,
    Stop,
    Understood,
    nobody_stops,
    nobody_watches,
)
from aidhub.exchange.notes import Question, Refusal, Skip, note
from aidhub.exchange.sheet import Workbook, cell_text
from aidhub.exchange.table import Table, find_table
from aidhub.exchange.words import fold, words

_TEXTS = (
    *("name_latin", "city", "street", "postcode", "region", "country", "register_no", "eori"),
    *("contact", "phone", "email", "language", "accepts"),
)
_ROLES = {
    "donor": ("spender", "geber", "donor", "донор", "благодійник", "darczynca", "donateur", "lieferant", "supplier"),
    "carrier": ("spediteur", "spedition", "carrier", "перевізник", "przewoznik", "transporteur"),
    "organisation": ("eigener", "own", "organisation", "організація"),
}


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """What a row says about a partner. Empty texts and None: the list says nothing.

    ``role`` is ``partner``, ``donor``, ``carrier`` or ``organisation``. ``keep_days`` are days the goods must still
    keep when they arrive.
    """

    partner: str = ""
    name_latin: str = ""
    role: str = "partner"
    city: str = ""
    street: str = ""
    postcode: str = ""
    region: str = ""
    country: str = ""
    register_no: str = ""
    eori: str = ""
    contact: str = ""
    phone: str = ""
    email: str = ""
    language: str = ""
    accepts: str = ""
    keep_days: int | None = None
    note: str = ""


def read_partner_list(
    workbook: Workbook,
    *,
    sheet: str | None = None,
    columns: Mapping[str, str] | None = None,
    stop: Stop = nobody_stops,
    progress: Progress = nobody_watches,
) -> Understood[PartnerRow]:
    """Understand the list of partners in a workbook; arguments and refusals as in `stock_list.read_stock_list`."""
    table = find_table(workbook, "partners", sheet, columns)
    lines = PartnerLines(table).read(stop, progress)
    heading_row = None if table.heading_row is None else table.heading_row + 1
    asked = [note(Question.OTHER_SHEETS, sheet=table.sheet.name, others=list(table.also))] if table.also else []
    return Understood(
        table.sheet.name, heading_row, table.columns, tuple(lines), tuple(asked), table.key, workbook.facts
    )


class PartnerLines(Lines[PartnerRow]):
    """Reads rows of partners. The same partner in the same city twice is taken once."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._seen: dict[tuple[str, str, str], int] = {}

    def take(self, record: Record, amount: int | None) -> PartnerRow:
        """Read a row about a partner.

        Raises:
            NotTaken: it names nobody, or one who is there already.
        """
        del amount
        name = record.known("partner")
        if not name:
            raise NotTaken(note(Refusal.NO_NAME, cell=record.where("partner")))
        texts: dict[str, Any] = {text: record.known(text) for text in _TEXTS}
        partner = PartnerRow(
            partner=name,
            **texts,
            role=_role(record.known("role")),
            keep_days=_days(record.known("keep_days")),
            note=self._note(record),
        )
        same = (fold(name), fold(partner.city), fold(partner.street))
        row = self._seen.setdefault(same, record.number + 1)
        if row != record.number + 1:
            raise NotTaken(note(Skip.TWICE, row=row))
        return partner

    def _note(self, record: Record) -> str:
        texts = [cell_text(record.at(column.index)) for column in self.table.columns if column.field == "note"]
        return record.clean("\n".join(text for text in texts if text), "note")


def _role(text: str) -> str:
    folded = fold(text)
    return next(
        (role for role, said in _ROLES.items() if any(folded.startswith(fold(word)) for word in said)), "partner"
    )


def _days(text: str) -> int | None:
    """Read a number of days; a text that is none says nothing."""
    figures = text.partition(" ")[0]
    try:
        return parse_quantity(figures) // 1000 if figures and not words().says("unknown", text) else None
    except NotANumber:
        return None
