"""Time a stock count on a large warehouse (see large_warehouse.py): scan to answer, and what the page asks.

python benchmarks/large_warehouse.py FILE --movements 100000
python benchmarks/count.py FILE [--keep]

Prints milliseconds of CPU, the median of several, beside the baseline; --keep writes the baseline anew. The whole site,
1,200 locations, is counted. Everything is done in a copy of the file.
"""

from __future__ import annotations

import json
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from aidhub.database.database import Database
from aidhub.database.tables import Place
from aidhub.services.count_rows import differences, picture, pieces, working_row
from aidhub.services.count_settling import settle
from aidhub.services.counting import count_code, finish_location, go_to_location, start_count
from aidhub.services.persons import persons
from aidhub.services.places import locations, sites
from aidhub.services.to_do import to_do

BASELINE = Path(__file__).parent / "baselines" / "count.json"
SCANS = 40


def main(words: list[str]) -> None:
    """Time everything on the file named."""
    baseline = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "warehouse.aidhub"
        shutil.copyfile(words[0], file)
        with Database.open(file) as database:
            found = measured(database)
    for name, taken in found.items():
        print(f"{name:44} {taken:8.1f} ms   baseline {baseline.get(name, '–')}")
    if "--keep" in words:
        BASELINE.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def measured(database: Database) -> dict[str, float]:
    """Count three locations, one of them with everything missing, and settle them."""
    by, site = database.read(persons)[0].id, database.read(sites)[0].id
    shelves = [place.id for place in database.read(locations) if place.kind == "shelf"]
    full = [id_ for id_ in shelves if database.read(pieces, [id_])[id_]][:3]

    def do(deed: Callable[..., Any], *args: Any) -> Any:
        return database.write(deed, *args, by=by)

    found: dict[str, float] = {}
    found["start a count of the whole site"] = once(lambda: do(start_count, [site]))
    found["start a location"] = once(lambda: do(go_to_location, full[0]))
    row = database.read(working_row, by) or 0
    codes, strangers = (codes_at(database, place_id) for place_id in (full[0], full[2]))
    found["scan a box in its place, to the answer"] = median(lambda code: do(count_code, row, code), codes[:SCANS])
    found["scan a box of another place, to the answer"] = median(lambda code: do(count_code, row, code), strangers[:9])
    found["what the page shows then"] = median(lambda _: database.read(picture, None, None, row, by), range(5))
    do(finish_location, row)
    second = do(go_to_location, full[1])
    found["end a location where all is missing"] = once(lambda: do(finish_location, second))
    [count] = [database.read(picture).count]
    if count is not None:
        found["list the differences"] = median(lambda _: database.read(differences, count.id), range(5))
        decisions = {one.id: "accepted" for one in database.read(differences, count.id)}
        found["what is to do, on Today"] = median(lambda _: database.read(to_do), range(3))
        found[f"settle {len(decisions)} differences"] = once(lambda: do(settle, count.id, decisions, "measured"))
    return found


def codes_at(database: Database, place_id: int) -> list[str]:
    """List what is written on the boxes at a location."""
    ids = sorted(package_id for package_id, _ in database.read(pieces, [place_id])[place_id] if package_id)
    return [str(database.read(lambda session, id_=id_: session.get_one(Place, id_).code)) for id_ in ids]


def once(work: Callable[[], object]) -> float:
    """Time something that is done once."""
    return median(lambda _: work(), [0])


def median(work: Callable[[Any], object], things: Any) -> float:
    """Time something for each of these, and answer the median in milliseconds of CPU."""
    taken = []
    for thing in things:
        began = time.process_time()
        work(thing)
        taken.append((time.process_time() - began) * 1000)
    return round(statistics.median(taken), 1)


if __name__ == "__main__":
    main(sys.argv[1:])
