"""Time what the page Today asks, on a large warehouse (see large_warehouse.py).

python benchmarks/today.py FILE [--keep]

Prints milliseconds of CPU, the median of five, beside the baseline; --keep writes the baseline anew.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from stock import milliseconds

from aidhub.database.database import Database
from aidhub.services import today, transport_list
from aidhub.services.to_do import to_do

BASELINE = Path(__file__).parent / "baselines" / "today.json"


def questions(database: Database) -> dict[str, Callable[[], object]]:
    """Name everything the page asks."""
    return {
        "greeting": lambda: database.read(today.outlook, 1),
        "to do": lambda: database.read(to_do),
        "numbers of today": lambda: database.read(today.day_numbers),
        "tonnes of eight weeks": lambda: database.read(today.weekly_flow),
        "room of the aisles": lambda: database.read(today.aisle_room),
        "transports": lambda: database.read(transport_list.transports, limit=5),
    }


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
