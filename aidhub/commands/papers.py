"""``aidhub papers``: the papers of a transport as PDF files."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from aidhub.commands.desk import Command, Desk
from aidhub.domain.errors import AidHubError
from aidhub.exchange.export import write_file
from aidhub.i18n import translate
from aidhub.sentences import says
from aidhub.services.issued_papers import issued_paper, paper_bytes
from aidhub.services.papers import issue, papers
from aidhub.services.transport_rows import find_transport


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
        paper_id = desk.do(issue, transport, row.stop_id, row.paper)
        issued = desk.ask(issued_paper, paper_id)
        file = folder / f"{issued.transport}-{issued.stop}-{issued.paper}-v{issued.revision}.pdf"
        write_file(file, desk.ask(paper_bytes, paper_id))
        written.append(
            {
                "paper": issued.paper,
                "number": f"{issued.transport} / {issued.stop}",
                "revision": issued.revision,
                "stop": issued.stop,
                "file": str(file),
                "pages": issued.pages,
            }
        )
    return written


def _tell(answer: list[dict[str, Any]]) -> None:
    for paper in answer:
        print(translate("CommandLine", "{number}, version {revision}: {file}", **paper))


COMMANDS = (Command(("papers",), _arguments, _papers, _tell),)
