"""Time a line at the counter, on a copy of a large warehouse (see large_warehouse.py).

python benchmarks/intake.py FILE [--keep]

Prints milliseconds of CPU, the median of five, beside the baseline: a line taken in, and the intake shown with it, as
the page does after each line; the intake has a hundred lines by then. --keep writes the baseline anew.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from stock import milliseconds

from aidhub.database.database import Database
from aidhub.services.articles import find_article
from aidhub.services.intake_lines import NewLine, add_line
from aidhub.services.intake_show import open_intakes, show_intake
from aidhub.services.intakes import Donor, start_intake
from aidhub.services.persons import persons

BASELINE = Path(__file__).parent / "baselines" / "intake.json"
LINES = 100


def main(words: list[str]) -> None:
    """Time everything on a copy of the file named."""
    baseline = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copyfile(words[0], Path(folder) / "warehouse.aidhub"))
        with Database.open(copy) as database:
            by = database.read(persons)[0].id
            intake = database.write(start_intake, Donor(name="Benchmark"), by=by)
            line = NewLine(database.read(find_article, "woll"), 2, gross_g=30_000)
            for _ in range(LINES):
                database.write(add_line, intake, line, by=by)
            found = {
                "a line is taken in": milliseconds(lambda: database.write(add_line, intake, line, by=by)),
                "an intake of 100 lines": milliseconds(lambda: database.read(show_intake, intake)),
                "open intakes": milliseconds(lambda: database.read(open_intakes)),
            }
    for name, taken in found.items():
        print(f"{name:44} {taken:8.1f} ms   baseline {baseline.get(name, '–')}")
    if "--keep" in words:
        BASELINE.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
