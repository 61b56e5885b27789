"""Time what the page Stock asks, on a large warehouse (see large_warehouse.py).

python benchmarks/stock.py FILE [--keep]

Prints milliseconds of CPU, the median of five, beside the baseline; --keep writes the baseline anew.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from aidhub.database.database import Database
from aidhub.domain.filters import read_filter
from aidhub.services import stock
from aidhub.services.stock_edits import StockEdit, check_edits
from aidhub.services.stock_question import SORTS, Wanted

BASELINE = Path(__file__).parent / "baselines" / "stock.json"
WORDS = ("d", "de", "decken", "ковдр", "blanket", "4231", "A-05", "expiry<03/2027", "-blocked",
         "location:A-05 expiry<03/2027", "xyzzy")  # fmt: skip


def questions(database: Database) -> dict[str, Callable[[], object]]:
    """Name everything the page asks."""
    found: dict[str, Callable[[], object]] = {
        f"first page by {sort}": lambda sort=sort: database.read(stock.rows, Wanted(sort=sort)) for sort in SORTS
    }
    found |= {
        f"filter {word!r}": lambda word=word: database.read(stock.rows, Wanted(filter=read_filter(word)))
        for word in WORDS
    }
    cells = [StockEdit(row, "location", row.location) for row in database.read(stock.rows, Wanted(), 0, 500)]
    return found | {
        "500 cells checked": lambda: database.read(check_edits, cells),
        "count": lambda: database.read(stock.count, Wanted()),
        "counts of the views": lambda: database.read(stock.view_counts),
        "sums": lambda: database.read(stock.sums, Wanted()),
    }


def milliseconds(question: Callable[[], object]) -> float:
    """Take the median of five, after one that warms up."""
    question()
    taken = []
    for _ in range(5):
        started = time.process_time()
        question()
        taken.append((time.process_time() - started) * 1000)
    return round(statistics.median(taken), 1)


def main(words: list[str]) -> None:
    """Time everything on the file named."""
    baseline = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    with Database.open(Path(words[0]), read_only=True) as database:
        found = {name: milliseconds(question) for name, question in questions(database).items()}
    for name, taken in found.items():
        print(f"{name:44} {taken:8.1f} ms   baseline {baseline.get(name, '–')}")
    if "--keep" in words:
        BASELINE.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
