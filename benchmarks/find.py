"""Time how long it takes to find anything, on a large warehouse (see large_warehouse.py).

python benchmarks/large_warehouse.py FILE --movements 100000 --articles 20000 --transports 1000
python benchmarks/find.py FILE [--keep]

Prints milliseconds of CPU, the median of five, beside the baseline; --keep writes the baseline anew. Each question is
one that somebody types: whole words, their beginnings, other alphabets, the wrong keyboard, a wrong letter, nothing.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from stock import milliseconds

from aidhub.database.database import Database
from aidhub.services.find import find
from aidhub.services.found import KINDS

BASELINE = Path(__file__).parent / "baselines" / "find.json"
WORDS = ("4", "4231", "P-0312", "A-05-2", "2100000042310", "T-2022-031", "z", "zh", "zhyto", "Житомир", "Schytomyr",
         ";bnjvbh", "zhitomyr", "d", "de", "decke", "decke wolle", "dekce", "ковдра", "blanket 4711", "Spender 17",
         "xyzzy", "decke herren klinik stahl")  # fmt: skip


def main(words: list[str]) -> None:
    """Time everything on the file named."""
    baseline = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    with Database.open(Path(words[0]), read_only=True) as database:
        found = {
            f"find {word!r}": milliseconds(lambda word=word: database.read(find, word, KINDS))  # type: ignore[misc]
            for word in WORDS
        }
    for name, taken in found.items():
        print(f"{name:44} {taken:8.1f} ms   baseline {baseline.get(name, '–')}")
    if "--keep" in words:
        BASELINE.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
