"""Time what the page Articles asks, on a large warehouse (large_warehouse.py FILE --articles 20000).

python benchmarks/articles.py FILE [--keep]

Prints milliseconds of CPU, the median of five, beside the baseline; --keep writes the baseline anew.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from stock import milliseconds

from aidhub.database.database import Database
from aidhub.services import article_list
from aidhub.services.article_edits import ArticleEdit, check_articles, edit_articles
from aidhub.services.article_list import SORTS, VIEWS, WantedArticles
from aidhub.services.article_merging import find_duplicates, plan_merge
from aidhub.services.article_parts import details
from aidhub.services.undo import undo

BASELINE = Path(__file__).parent / "baselines" / "articles.json"
WORDS = ("d", "de", "decke", "ковдр", "wolle jacke", "400000000", "jack-04231", "xyzzy")
PERSON = 1


def questions(database: Database) -> dict[str, Callable[[], object]]:
    """Name everything the page asks."""
    found: dict[str, Callable[[], object]] = {
        f"first page by {sort}": lambda sort=sort: database.read(article_list.rows, WantedArticles(sort=sort))
        for sort in SORTS
    }
    found |= {
        f"view {view}": lambda view=view: database.read(article_list.rows, WantedArticles(view)) for view in VIEWS
    }
    found |= {
        f"filter {word!r}": lambda word=word: database.read(article_list.rows, WantedArticles(text=word))
        for word in WORDS
    }
    lines = database.read(article_list.rows, WantedArticles("stocked"), 0, 500)
    cells = [ArticleEdit(line, "name_uk", f"{line.name_uk} x") for line in lines]
    return found | {
        "keys of a view": lambda: database.read(article_list.keys, WantedArticles("no_weight")),
        "count": lambda: database.read(article_list.count, WantedArticles()),
        "counts of the views": lambda: database.read(article_list.view_counts),
        "categories": lambda: database.read(article_list.categories),
        "details": lambda: database.read(details, lines[0].id),
        "a merge looked at": lambda: database.read(plan_merge, [line.id for line in lines[:2]]),
        "500 cells checked": lambda: database.read(check_articles, cells),
        "500 cells kept and undone": lambda: _kept(database, cells),
        "duplicates found": lambda: database.read(find_duplicates),
    }


def _kept(database: Database, cells: list[ArticleEdit]) -> None:
    entry = database.write(edit_articles, cells, by=PERSON)
    database.write(undo, entry, by=PERSON)


def main(words: list[str]) -> None:
    """Time everything on the file named; what is changed is undone."""
    baseline = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    started = time.perf_counter()
    with Database.open(Path(words[0])) as database:
        found = {name: milliseconds(question) for name, question in questions(database).items()}
    for name, taken in found.items():
        print(f"{name:44} {taken:8.1f} ms   baseline {baseline.get(name, '–')}")
    print(f"in {time.perf_counter() - started:.0f} s")
    if "--keep" in words:
        BASELINE.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
