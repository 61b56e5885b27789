"""What the preview of a list shows: a verdict and its reason for every row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aidhub.database.database import Database
from aidhub.domain.names import name_in, unit_in
from aidhub.exchange.article_list import ArticleRow
from aidhub.exchange.goods import Goods
from aidhub.exchange.lines import Line, Understood
from aidhub.exchange.partner_list import PartnerRow
from aidhub.exchange.plain_text import read_pasted
from aidhub.exchange.reading import read_workbook
from aidhub.exchange.sheet import Workbook
from aidhub.i18n import spoken, translate
from aidhub.list_words import note_sentence
from aidhub.services.import_kinds import KINDS, Kind
from aidhub.services.importing import Match, match_goods
from aidhub.services.stock import unit_names
from aidhub.ui.background import Job
from aidhub.ui.drawing import Chip

TAKEN, REMARKED, SKIPPED, REFUSED = "taken", "remarked", "skipped", "refused"
VERDICTS = ("all", TAKEN, REMARKED, SKIPPED, REFUSED)


@dataclass(frozen=True, slots=True)
class Preview:
    """A list as it would be taken in. ``matches`` say by row which article it is."""

    kind: Kind
    workbook: Workbook
    understood: Understood[Any]
    matches: Mapping[int, Match] = field(default_factory=dict)
    units: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def lines(self, verdict: str) -> list[Line[Any]]:
        """List the rows with a verdict; those with a remark are taken too."""
        understood = self.understood
        found = {TAKEN: understood.taken, REMARKED: understood.remarked, SKIPPED: understood.skipped,
                 REFUSED: understood.refused}  # fmt: skip
        return list(found.get(verdict, understood.lines))

    @property
    def new_articles(self) -> int:
        """How many rows name an article nobody knows."""
        return sum(match.article_id is None for match in self.matches.values())


def read(job: Job, source: Path | str) -> Workbook:
    """Read a file, or cells that were pasted; a file in a process of its own."""
    if isinstance(source, Path):
        return read_workbook(source, stop=lambda: job.is_stopped, progress=job.progress)
    return read_pasted(source)


def understand(
    job: Job,
    database: Database,
    workbook: Workbook,
    kind_name: str,
    *,
    sheet: str | None = None,
    columns: Mapping[str, str] | None = None,
) -> Preview:
    """Understand a list: as a person said, as it was confirmed last time, or by its headings.

    Runs beside the window.
    """
    kind = KINDS[kind_name]
    watch = {"stop": lambda: job.is_stopped, "progress": job.progress}
    understood = kind.understand(workbook, sheet=sheet, columns=columns, **watch)
    if columns is None:
        known = database.read(kind.remembered, understood.key)
        if known and known != understood.fields:
            understood = kind.understand(workbook, sheet=sheet, columns=known, **watch)
    found = database.read(match_goods, understood.lines) if kind_name == "stock" else []
    units = database.read(unit_names)
    return Preview(kind, workbook, understood, {match.row: match for match in found}, units)


def empty_preview(database: Database, workbook: Workbook, kind_name: str, understood: Understood[Any]) -> Preview:
    """Show a list that cannot be understood yet as it is."""
    return Preview(KINDS[kind_name], workbook, understood, {}, database.read(unit_names))


# Words ---------------------------------------------------------------------------------------------------------------


def verdict_of(line: Line[Any]) -> str:
    """Name the verdict on a row."""
    if line.what is not None:
        return REMARKED if line.remarks else TAKEN
    return REFUSED if line.reason and str(line.reason.key) in _refusals() else SKIPPED


def _refusals() -> frozenset[str]:
    from aidhub.exchange.notes import Refusal  # noqa: PLC0415

    return frozenset(str(key) for key in Refusal)


def verdict_chip(line: Line[Any]) -> Chip:
    """Show the verdict on a row."""
    return _chips()[verdict_of(line)]


def verdict_chips() -> list[Chip]:
    """Show all verdicts there may be, to make room for the widest."""
    return list(_chips().values())


def _chips() -> dict[str, Chip]:
    return {
        TAKEN: Chip(translate("Import", "Taken"), "ok", "circle-check"),
        REMARKED: Chip(translate("Import", "With remark"), "warn", "triangle-alert"),
        SKIPPED: Chip(translate("Import", "Skipped"), "neu", "minus"),
        REFUSED: Chip(translate("Import", "Refused"), "bad", "circle-x"),
    }


def title_of(line: Line[Any]) -> str:
    """Name what a row is about, in the list's own words."""
    what = line.what
    if isinstance(what, PartnerRow):
        return what.partner
    if isinstance(what, Goods | ArticleRow):
        return what.article or what.name_de or what.name_uk or what.name_en or what.article_code or what.barcode
    return line.title


def match_of(preview: Preview, line: Line[Any]) -> str:
    """Say which article of ours a row is, or that it becomes a new one."""
    match = preview.matches.get(line.row)
    if match is None:
        return ""
    if match.article_id is None:
        return translate("Import", "new article, to review")
    return "= " + name_in(match.names, spoken().code)


def quantity_of(preview: Preview, line: Line[Any]) -> str:
    """Say how much of what, as the list counts."""
    what = line.what
    if not isinstance(what, Goods):
        return ""
    return f"{spoken().quantity(what.quantity_milli)} {unit_word(preview, what.unit_name, what.quantity_milli)}".strip()


def unit_word(preview: Preview, name: str, quantity_milli: int) -> str:
    """Write a unit behind a quantity in the language in use; one we do not know by the list's own word."""
    return unit_in(preview.units[name], spoken().code, quantity_milli) if name in preview.units else name


def place_of(line: Line[Any]) -> str:
    """Say where the list has it."""
    what = line.what
    if isinstance(what, PartnerRow):
        return what.city
    if isinstance(what, Goods):
        return " · ".join(filter(None, (what.warehouse, *what.places, what.pallet, what.box)))
    return ""


def expiry_of(line: Line[Any]) -> str:
    """Say the last day of a row."""
    what = line.what
    return spoken().day(what.expires) if isinstance(what, Goods) and what.expires else ""


def reasons_of(line: Line[Any]) -> str:
    """Say why a row is not taken, or what is remarked of it."""
    notes = [line.reason] if line.reason else list(line.remarks)
    return " ".join(note_sentence(note) for note in notes)
