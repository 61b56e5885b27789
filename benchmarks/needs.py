"""Time what the page Needs asks, on a copy of a large warehouse (see large_warehouse.py) with 300 lists of 20 lines.

python benchmarks/needs.py FILE [--keep]

Prints milliseconds of CPU, the median of five, beside the baseline; --keep writes the baseline anew.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sqlalchemy import select
from sqlalchemy.orm import Session
from stock import milliseconds

from aidhub.database.database import Database
from aidhub.database.tables import Article, Lot, NeedsLine, NeedsList, Person
from aidhub.services import needs_show
from aidhub.services.needs import NewLine, NewList, make_list, open_needs
from aidhub.services.needs_show import WantedLines, WantedLists
from aidhub.services.parties import NewParty, add_parties

BASELINE = Path(__file__).parent / "baselines" / "needs.json"
PARTNERS, LISTS, LINES = 60, 300, 20


def ask_for_much(session: Session) -> None:
    """Let the partners ask for 6,000 things, half of them in stock."""
    chance = Random(7)
    session.info["by"] = session.scalars(select(Person.id).limit(1)).one()
    partners = add_parties(session, [NewParty("partner", f"Лікарня {number}") for number in range(PARTNERS)])
    there = sorted(set(session.scalars(select(Lot.article_id))))
    articles = list(session.scalars(select(Article.id).where(Article.active).limit(500)))
    for number in range(LISTS):
        lines = [
            NewLine(f"Bedarf {line}", chance.choice(there if line % 2 else articles), "sure", 5_000 * (line + 1),
                    factor_milli=1000, priority=chance.choice(("urgent", "high", "normal")))
            for line in range(LINES)
        ]  # fmt: skip
        make_list(session, NewList(partners[number % PARTNERS], date(2026, 1, 1) + timedelta(number)), lines)


def questions(database: Database) -> dict[str, Callable[[], object]]:
    """Name everything the page asks."""
    list_id = database.read(lambda session: session.scalars(select(NeedsList.id).limit(1)).one())
    line_id = database.read(lambda session: session.scalars(select(NeedsLine.id).limit(1)).one())
    return {
        "lists with their coverage": lambda: database.read(needs_show.lists, WantedLists()),
        "lines of a list": lambda: database.read(needs_show.lines, WantedLines(list_id)),
        "counts of the views": lambda: database.read(needs_show.view_counts, list_id),
        "all about a line": lambda: database.read(needs_show.show_line, line_id),
        "open needs of all partners": lambda: database.read(open_needs),
    }


def main(words: list[str]) -> None:
    """Time everything on a copy of the file named."""
    baseline = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "needs.aidhub"
        shutil.copyfile(words[0], copy)
        with Database.open(copy) as database:
            database.write(ask_for_much)
            found = {name: milliseconds(question) for name, question in questions(database).items()}
    for name, taken in found.items():
        print(f"{name:44} {taken:8.1f} ms   baseline {baseline.get(name, '–')}")
    if "--keep" in words:
        BASELINE.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
