"""All papers of a year in one file, for the tax office."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from aidhub.database.database import Database
from aidhub.domain.clocks import clock
from aidhub.domain.errors import AidHubError
from aidhub.exchange.archive import new_archive
from aidhub.exchange.export import TableColumn, Value, table_bytes
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services.issued_papers import paper_bytes
from aidhub.services.paper_list import OFFICE, IssuedListRow
from aidhub.services.paper_years import YearOfPapers, papers_of_year, years_of_papers
from aidhub.ui.background import Job
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Choices, Field
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.desk import Desk
from aidhub.ui.text import sentence
from aidhub.ui.transport.paper_rows import kind_title

MEGABYTE = 1_000_000


class ExportYearDialog(Dialog):
    """Asks which year; ``chosen`` gets it once it is known that it has papers."""

    def __init__(self, parent: QWidget, desk: Desk, chosen: Callable[[int], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Papers", "Export a year for the tax office"),
            lambda: translate(
                "Papers",
                "Every version of every paper of the year, as it was issued, and a list of them, in one ZIP file.",
            ),
            lambda: translate("Papers", "Choose the file"),
            self._look,
        )
        self._desk, self._chosen = desk, chosen
        self._found: dict[str, YearOfPapers] = {}
        self.year = Choices(lambda: translate("Papers", "Year"))
        self.facts = PlainLabel("", "strong", wrap=True)
        self.body.addWidget(Field(lambda: translate("Papers", "Year"), self.year))
        self.body.addWidget(self.facts)
        self.action.setEnabled(False)
        self.year.setFocus()

        self.year.currentIndexChanged.connect(self._say)
        desk.ask(years_of_papers, then=self._offer, key="years of papers")

    def _offer(self, years: list[YearOfPapers]) -> None:
        self._found = {str(year.year): year for year in years}
        self.year.offer([(key, key) for key in self._found])
        self.action.setEnabled(True)
        self._say()

    def _say(self) -> None:
        self.problem("")
        year = self._found.get(self.year.chosen)
        self.facts.say(lambda: _year_words(year) if year else "")

    def _look(self) -> None:
        if self.year.chosen:
            year = int(self.year.chosen)
            self._desk.ask(
                papers_of_year, year, then=lambda _: self._take(year), refused=self._refused, key="papers of year"
            )

    def _take(self, year: int) -> None:
        self.accept()
        self._chosen(year)

    def _refused(self, error: AidHubError) -> None:
        self.problem(lambda: sentence(error))


def choose_file(parent: QWidget, year: int) -> Path | None:
    """Ask for the file a year is written to."""
    name, _ = QFileDialog.getSaveFileName(
        parent,
        translate("Papers", "Export a year for the tax office"),
        translate("Papers", "Papers {year}", year=year) + ".zip",
        "ZIP (*.zip)",
    )
    if not name:
        return None
    return Path(name) if name.casefold().endswith(".zip") else Path(name + ".zip")


def export_year(job: Job, database: Database, year: int, file: Path) -> int:
    """Write all papers of a year and the list of them; answers how many. Runs beside the window.

    One paper after the other is read and written, so that it takes no more memory for ten thousand than for ten.
    """
    found, papers = database.read(papers_of_year, year)
    lines: list[Sequence[Value]] = []
    with new_archive(file, found.size, len(papers)) as archive:
        for done, paper in enumerate(papers):
            job.progress(done, len(papers))
            pdf = database.read(paper_bytes, paper.id)
            at = paper.issued_at.astimezone(clock(OFFICE))
            name = archive.add(_file_name(paper), pdf, at)
            lines.append(_line(paper, hashlib.sha256(pdf).hexdigest(), name))
        title = translate("Papers", "List of papers {year}", year=year)
        archive.add(f"{title}.csv", table_bytes("csv", _columns(), lines), _last(papers))
        job.progress(len(papers), len(papers))
    return len(papers)


def _last(papers: list[IssuedListRow]) -> datetime:
    return papers[-1].issued_at.astimezone(clock(OFFICE))


def _file_name(paper: IssuedListRow) -> str:
    """Name a paper's file in a folder of its transport; the partner's name may hold anything."""
    own = (paper.transport, str(paper.stop or ""), kind_title(paper.paper), f"v{paper.revision}",
           paper.partners[0] if paper.stop and paper.partners else "")  # fmt: skip
    name = " ".join(part.replace("/", " ") for part in own if part)
    return f"{paper.transport}/{name}.pdf"


def _columns() -> list[TableColumn]:
    return [
        TableColumn(translate("Papers", "Number")),
        TableColumn(translate("Papers", "Issued")),
        TableColumn(translate("Papers", "Transport")),
        TableColumn(translate("Papers", "Stop")),
        TableColumn(translate("Papers", "Partner")),
        TableColumn(translate("Papers", "Paper")),
        TableColumn(translate("Papers", "Version")),
        TableColumn(translate("Papers", "Newest version")),
        TableColumn(translate("Papers", "Languages")),
        TableColumn(translate("Papers", "Pages")),
        TableColumn(translate("Papers", "Issued by")),
        TableColumn(translate("Papers", "Printed or saved")),
        TableColumn("SHA-256"),
        TableColumn(translate("Papers", "File")),
    ]


def _line(paper: IssuedListRow, digest: str, name: str) -> Sequence[Value]:
    printed = paper.printed_at.astimezone(clock(OFFICE)) if paper.printed_at else None
    return (
        paper.code,
        paper.issued_at.astimezone(clock(OFFICE)).replace(tzinfo=None),
        paper.transport,
        paper.stop or None,
        ", ".join(paper.partners),
        kind_title(paper.paper),
        paper.revision,
        paper.newest_revision,
        " ".join(code.upper() for code in paper.languages),
        paper.pages,
        paper.person,
        printed.replace(tzinfo=None) if printed else None,
        digest,
        name,
    )


def _year_words(year: YearOfPapers) -> str:
    if not year.papers:
        return translate("Papers", "No paper was issued in {year}.", year=str(year.year))
    size = spoken().number(max(1, -(-year.size // MEGABYTE)))
    return translate_plural("Papers", "{count} paper, {size} MB", "{count} papers, {size} MB", year.papers, size=size)
