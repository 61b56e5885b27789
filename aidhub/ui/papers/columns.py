"""What the table of all papers shows of each."""

from __future__ import annotations

from aidhub.domain.clocks import clock
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services.paper_list import OFFICE, IssuedListRow
from aidhub.ui.drawing import stop_ink
from aidhub.ui.status import paper_chip, paper_chips
from aidhub.ui.table import RIGHT, Column
from aidhub.ui.transport.paper_rows import kind_title
from aidhub.ui.transports import words


def goal(paper: IssuedListRow) -> str:
    """Say where a paper goes."""
    return words.destinations(paper.cities, paper.partners)


def about(paper: IssuedListRow) -> str:
    """Say what stands beside the title of a paper: for whom, of which transport, and which version."""
    version = translate("Paper", "version {number}", number=paper.revision)
    return " · ".join(filter(None, (goal(paper), paper.transport, version)))


def sentence(paper: IssuedListRow) -> str:
    """Say the whole row, for a screen reader."""
    return ", ".join((kind_title(paper.paper), about(paper), paper_chip(paper.state).text, _day(paper)))


def columns() -> list[Column]:
    """Make the columns in their usual order."""
    return [
        Column("transport", lambda: translate("Papers", "Transport"), 112, lambda paper: paper.transport,
               sort="transport", is_strong=True),
        Column("stop", lambda: translate("Papers", "Stop"), 84, _stop, dot=_dot, is_shown=False),
        Column("partner", lambda: translate("Papers", "For"), 104, goal, sort="partner",
               second=lambda paper: ", ".join(paper.partners)),
        Column("paper", lambda: translate("Papers", "Paper"), 130, lambda paper: kind_title(paper.paper), sort="paper",
               stretch=True, icon=lambda _: ("file-text", "text2"), second=_extent),
        Column("version", lambda: translate("Papers", "Version"), 66, _version, RIGHT),
        Column("languages", lambda: translate("Papers", "Languages"), 90, _languages, is_shown=False),
        Column("pages", lambda: translate("Papers", "Pages"), 90, lambda paper: spoken().number(paper.pages), RIGHT,
               is_shown=False),
        Column("issued", lambda: translate("Papers", "Issued"), 102, _day, sort="issued",
               second=lambda paper: paper.person),
        Column("printed", lambda: translate("Papers", "Printed"), 96, _printed,
               chip=lambda paper: paper_chip(paper.state), chips=paper_chips),
        Column("code", lambda: translate("Papers", "Code"), 130, lambda paper: paper.code, is_shown=False),
    ]  # fmt: skip


def _languages(paper: IssuedListRow) -> str:
    return " ".join(code.upper() for code in paper.languages)


def _extent(paper: IssuedListRow) -> str:
    """Say in which languages and how long it is."""
    pages = translate_plural("Papers", "{count} page", "{count} pages", paper.pages)
    return " · ".join(filter(None, (_languages(paper), pages)))


def _stop(paper: IssuedListRow) -> str:
    return str(paper.stop) if paper.stop else translate("Papers", "all")


def _dot(paper: IssuedListRow) -> tuple[str, str] | None:
    return (str(paper.stop), stop_ink(paper.stop)) if paper.stop else None


def _version(paper: IssuedListRow) -> str:
    if paper.is_newest:
        return spoken().number(paper.revision)
    return translate("Papers", "{version} of {newest}", version=paper.revision, newest=paper.newest_revision)


def _day(paper: IssuedListRow) -> str:
    return spoken().day(paper.issued_at.astimezone(clock(OFFICE)).date())


def _printed(paper: IssuedListRow) -> str:
    state = paper_chip(paper.state).text
    day = spoken().day(paper.printed_at.astimezone(clock(OFFICE)).date()) if paper.printed_at else ""
    return " ".join(filter(None, (state, day)))
