"""What the table of papers shows: each paper, and below it what it lacks, to be filled in right there."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from aidhub.documents import PAPERS
from aidhub.i18n import spoken, translate
from aidhub.services.paper_gaps import PaperGap
from aidhub.services.papers import PaperRow, PaperState
from aidhub.services.transport_show import TransportShow
from aidhub.ui.drawing import stop_ink
from aidhub.ui.status import paper_chip, paper_chips
from aidhub.ui.table import CENTER, Column
from aidhub.ui.table.column import TICK
from aidhub.ui.transport.entries import gap_about, gap_hint, gap_words
from aidhub.ui.transports import words

_ICONS = {PaperState.FILL_IN: "file-warning", PaperState.WAITING: "file-warning", PaperState.READY: "file-check"}


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper, or with ``gap`` something it lacks. ``country`` is that of its stop."""

    paper: PaperRow
    country: str
    gap: PaperGap | None = None

    @property
    def key(self) -> Hashable:
        """What the row is known by when papers change."""
        own = (self.paper.stop_id, self.paper.paper)
        return own if self.gap is None else (*own, self.gap.kind, self.gap.table, self.gap.row_id)

    @property
    def named(self) -> tuple[int, str]:
        """The stop and the kind of the paper."""
        return self.paper.stop_id, self.paper.paper


def paper_lines(shown: TransportShow) -> list[PaperLine]:
    """List the papers by stop, each followed by what it lacks."""
    countries = {stop.id: stop.country for stop in shown.stops}
    lines = []
    for paper in shown.papers:
        country = countries.get(paper.stop_id, "UA")
        lines.append(PaperLine(paper, country))
        lines += [PaperLine(paper, country, gap) for gap in paper.gaps]
    return lines


def paper_title(paper: PaperRow) -> str:
    """Name the kind of paper in the language in use."""
    return kind_title(paper.paper)


def kind_title(key: str) -> str:
    """Name a kind of paper in the language in use; one that is no longer made keeps its key."""
    return PAPERS[key].title(spoken()) if key in PAPERS else key


def paper_about(paper: PaperRow) -> str:
    """Say for whom, in which languages and which version a paper is."""
    goal = words.destination(paper.city, paper.partner)
    languages = " ".join(code.upper() for code in paper.languages)
    return " · ".join((goal, languages, version_words(paper)))


def version_words(paper: PaperRow) -> str:
    """Say which version it is, and when it was printed by whom."""
    if paper.state is PaperState.OUTDATED and paper.printed_revision:
        return translate("Paper", "version {number} is outdated", number=paper.printed_revision)
    if paper.state is PaperState.PRINTED and paper.printed_at:
        day = spoken().day(paper.printed_at.astimezone().date())
        return translate(
            "Paper", "version {number}, {day} by {person}", number=paper.revision, day=day, person=paper.printed_by
        )
    return translate("Paper", "version {number}", number=paper.revision)


def sentence(line: PaperLine) -> str:
    """Say the whole row, for a screen reader."""
    if line.gap:
        return " ".join(filter(None, (gap_words(line.gap), gap_about(line.gap))))
    return f"{paper_title(line.paper)}, {paper_about(line.paper)}, {paper_chip(line.paper.state).text}"


def columns() -> list[Column]:
    """Make the columns in their usual order."""
    return [
        Column(TICK, "", 44, lambda _: "", CENTER),
        Column("stop", lambda: translate("Transport", "Stop"), 76, _stop, dot=_dot),
        Column("paper", lambda: translate("Paper", "Paper"), 190, _title, stretch=True, icon=_icon, second=_second,
               ink=_ink),
        Column("entry", lambda: translate("Paper", "Entry"), 136, _hint, editable=_may_fill_in, edit_text=lambda _: "",
               ink=lambda _: "muted"),
        Column("state", lambda: translate("Paper", "State"), 122, _state,
               chip=lambda line: None if line.gap else paper_chip(line.paper.state), chips=paper_chips),
    ]  # fmt: skip


def _stop(line: PaperLine) -> str:
    return "" if line.gap else str(line.paper.stop)


def _dot(line: PaperLine) -> tuple[str, str] | None:
    return None if line.gap else (str(line.paper.stop), stop_ink(line.paper.stop))


def _hint(line: PaperLine) -> str:
    return gap_hint(line.gap) if line.gap else ""


def _may_fill_in(line: PaperLine) -> bool:
    return bool(line.gap and line.gap.table)


def _state(line: PaperLine) -> str:
    return "" if line.gap else paper_chip(line.paper.state).text


def _title(line: PaperLine) -> str:
    return gap_words(line.gap) if line.gap else paper_title(line.paper)


def _second(line: PaperLine) -> str:
    return gap_about(line.gap) if line.gap else paper_about(line.paper)


def _ink(line: PaperLine) -> str | None:
    if line.gap is None:
        return None
    return "warn" if line.gap.waits else "bad"


def _icon(line: PaperLine) -> tuple[str, str]:
    if line.gap:
        return ("hourglass", "warnFill") if line.gap.waits else ("circle-alert", "badFill")
    return _ICONS.get(line.paper.state, "file-text"), "text2"
