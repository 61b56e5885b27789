"""``aidhub papers``: the papers of a transport as PDF files."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from io import BytesIO
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from aidhub.commands.desk import Command, Desk
from aidhub.domain.errors import AidHubError
from aidhub.exchange.export import write_file
from aidhub.i18n import translate, translate_plural
from aidhub.sentences import says
from aidhub.services.issued_papers import issued_paper, paper_bytes
from aidhub.services.papers import PaperRow, issue, papers, preview
from aidhub.services.transport_rows import find_transport
from aidhub.services.transport_show import show


class NoPapers(AidHubError):
    """A transport has no papers yet, or none of these. Facts: transport."""


@says(NoPapers)
def _no_papers(transport: str, **_: Any) -> str:
    return translate(
        "CommandLine", "{transport} has no such papers. They appear when goods are promised to it.", transport=transport
    )


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("number", metavar="NUMBER")
    parser.add_argument("--paper", metavar="NAME", action="append", default=[])
    parser.add_argument("--out", metavar="DIR", type=Path, default=Path())


def _papers(desk: Desk, asked: Namespace) -> list[dict[str, Any]]:
    transport = desk.ask(find_transport, asked.number)
    written = write_papers(desk, transport, asked.out, asked.paper)
    if not written:
        raise NoPapers(transport=asked.number)
    return written


def write_papers(desk: Desk, transport: int, folder: Path, wanted: list[str] | None = None) -> list[dict[str, Any]]:
    """Issue the papers of a transport, or those wanted, and write them into a folder; tells what was written."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for row in desk.ask(papers, transport):
        if wanted and row.paper not in wanted:
            continue
        written.append(
            _draft(desk, transport, folder, row) if row.state == "fill_in" else _issued(desk, transport, folder, row)
        )
    return written


def _issued(desk: Desk, transport: int, folder: Path, row: PaperRow) -> dict[str, Any]:
    paper_id = desk.do(issue, transport, row.stop_id, row.paper)
    issued = desk.ask(issued_paper, paper_id)
    file = folder / f"{issued.transport}-{issued.stop}-{issued.paper}-v{issued.revision}.pdf"
    write_file(file, desk.ask(paper_bytes, paper_id))
    return _answer(row, issued.transport, issued.revision, file, issued.pages)


def _draft(desk: Desk, transport: int, folder: Path, row: PaperRow) -> dict[str, Any]:
    """Write a marked draft of a paper that lacks something, and say what."""
    number = desk.ask(show, transport).number
    pdf = desk.ask(preview, transport, row.stop_id, row.paper)
    file = folder / f"{number}-{row.stop}-{row.paper}-draft.pdf"
    write_file(file, pdf)
    return _answer(row, number, 0, file, len(PdfReader(BytesIO(pdf)).pages))


def _answer(row: PaperRow, number: str, revision: int, file: Path, pages: int) -> dict[str, Any]:
    return {
        "paper": row.paper,
        "number": f"{number} / {row.stop}",
        "revision": revision,
        "stop": row.stop,
        "file": str(file),
        "pages": pages,
        "draft": revision == 0,
        "missing": [
            {"what": gap.kind, "article": dict(gap.names or {}) or None, "package": gap.package or None}
            for gap in row.gaps
        ],
    }


def _tell(answer: list[dict[str, Any]]) -> None:
    for paper in answer:
        if paper["draft"]:
            print(translate("CommandLine", "{number}, draft: {file}", **paper))
            missing = translate_plural(
                "CommandLine", "{count} entry is missing. Fill it in, then make it again.",
                "{count} entries are missing. Fill them in, then make it again.", len(paper["missing"]),
            )  # fmt: skip
            print(missing)
        else:
            print(translate("CommandLine", "{number}, version {revision}: {file}", **paper))


COMMANDS = (Command(("papers",), _arguments, _papers, _tell),)
