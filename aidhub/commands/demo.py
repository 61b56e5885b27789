"""``aidhub demo``: a sample warehouse, a transport to Zhytomyr, and its papers."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from itertools import chain, count
from pathlib import Path
from typing import Any

from aidhub.commands.desk import Command, Desk
from aidhub.commands.papers import write_papers
from aidhub.domain.errors import AidHubError
from aidhub.folders import home_folder
from aidhub.i18n import translate
from aidhub.sentences import says
from aidhub.services.demo import make_demo
from aidhub.services.transport_show import show

FILE = "demo.aidhub"


class AlreadyThere(AidHubError):
    """A sample warehouse is there already. Facts: file."""


@says(AlreadyThere)
def _already_there(file: str, **_: Any) -> str:
    return translate(
        "CommandLine", "{file} is there already and was not changed. Name another --directory, or remove it.", file=file
    )


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--directory", metavar="DIR", type=Path)


def _new_folder() -> Path:
    """Choose the first of demo, demo-2, demo-3 … that holds no sample yet, so that it can be asked for again."""
    numbered = (f"demo-{number}" for number in count(2))
    folders = (home_folder() / name for name in chain(["demo"], numbered))
    return next(folder for folder in folders if not (folder / FILE).exists())


def _demo(_: str | Path, asked: Namespace) -> dict[str, Any]:
    folder: Path = (asked.directory or _new_folder()).expanduser().absolute()
    file = folder / FILE
    if file.exists():
        raise AlreadyThere(file=str(file))
    folder.mkdir(parents=True, exist_ok=True)
    desk = Desk(asked.database or file, create=True)
    try:
        transport = desk.do(make_demo)
        papers = write_papers(desk, transport, folder)
        return {
            "database": str(asked.database or file),
            "transport": desk.ask(show, transport).number,
            "papers": papers,
        }
    finally:
        desk.database.close()


def _tell(answer: dict[str, Any]) -> None:
    print(translate("CommandLine", "A sample warehouse was made: {database}", database=answer["database"]))
    print(translate("CommandLine", "{transport} is planned. Its papers:", transport=answer["transport"]))
    for paper in answer["papers"]:
        print(f"  {paper['file']}")


COMMANDS = (Command(("demo",), _arguments, _demo, _tell, needs_warehouse=False),)
