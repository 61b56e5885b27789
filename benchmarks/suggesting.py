"""Time how long it takes from a letter to the suggested articles, on a large warehouse (see large_warehouse.py).

python benchmarks/large_warehouse.py FILE --movements 100000 --articles 20000
python benchmarks/suggesting.py FILE [--keep]

Prints milliseconds of CPU, the median of five, beside the baseline; --keep writes the baseline anew. Each text is one
that somebody types at the counter: beginnings, other alphabets, the wrong keyboard, a wrong letter, nothing.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from stock import milliseconds

from aidhub.database.database import Database
from aidhub.domain.entry_line import read_line
from aidhub.services.suggesting import of_category, suggest

BASELINE = Path(__file__).parent / "baselines" / "suggesting.json"
TEXTS = ("d", "s", "de", "schlafs", "4 schlafs 38kg", "decke wolle", "ковдра", "kovdra", "rjdlhf", "dekce",
         "rollstuhl 4711", "4006381333931", "xyzzy")  # fmt: skip


def main(words: list[str]) -> None:
    """Time everything on the file named."""
    baseline = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    today = date(2026, 12, 1)
    with Database.open(Path(words[0]), read_only=True) as database:
        found = {
            f"suggest {text!r}": milliseconds(
                lambda text=text: database.read(suggest, read_line(text, today).search, "de")  # type: ignore[misc]
            )
            for text in TEXTS
        }
        found["of a category"] = milliseconds(lambda: database.read(of_category, "SHL_BLANKET", "de"))
    for name, taken in found.items():
        print(f"{name:32} {taken:8.1f} ms   baseline {baseline.get(name, '–')}")
    if "--keep" in words:
        BASELINE.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
