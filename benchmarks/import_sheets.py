"""Time the reading and understanding of stock lists of 10 columns, beside what the bare reader takes.

python benchmarks/import_sheets.py [ROWS] [--keep]

Prints seconds of CPU (of this process and the reading process together) and the peak of memory of the reading process,
beside the baseline; --keep writes the baseline anew.
"""

from __future__ import annotations

import csv
import json
import random
import resource
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import xlsxwriter
from python_calamine import load_workbook

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from aidhub.exchange.export import TableColumn, table_bytes
from aidhub.exchange.reading import read_workbook
from aidhub.exchange.stock_list import read_stock_list

BASELINE = Path(__file__).parent / "baselines" / "import_sheets.json"
HEADINGS = (
    "Artikel-Nr",
    "Bezeichnung",
    "Назва",
    "Los",
    "Verfall",
    "Menge",
    "Einheit",
    "Netto kg",
    "Wert EUR",
    "Lagerplatz",
)
GERMAN = ("Decke", "Kissen", "Bett", "Seife", "Mehl", "Reis", "Nudeln", "Schuhe", "Jacke", "Hose", "Windel", "Zelt")
UKRAINIAN = ("ковдра", "подушка", "ліжко", "мило", "борошно", "рис", "макарони", "взуття", "куртка", "намет")
UNITS = ("Stk", "Karton", "kg")


def rows(count: int) -> Iterator[list[str | int | float | date]]:
    """Make rows of a stock list, always the same."""
    chance = random.Random(4)
    for number in range(count):
        quantity = chance.randrange(1, 500)
        yield [
            f"A{number:06d}",
            f"{' '.join(chance.choices(GERMAN, k=3))} {number}",
            " ".join(chance.choices(UKRAINIAN, k=3)),
            f"L{chance.randrange(10**7):07d}",
            date(2025 + chance.randrange(5), chance.randrange(1, 13), chance.randrange(1, 29)),
            quantity,
            chance.choice(UNITS),
            round(quantity * chance.random() * 3, 2),
            round(quantity * chance.random() * 9, 2),
            f"R{chance.randrange(40):02d}-{chance.randrange(9)}",
        ]


def write_lists(folder: Path, count: int) -> tuple[Path, Path]:
    """Write the same list as a workbook and as text."""
    book, text = folder / "list.xlsx", folder / "list.csv"
    with xlsxwriter.Workbook(book, {"constant_memory": True}) as workbook:
        sheet = workbook.add_worksheet("Bestand")
        day = workbook.add_format({"num_format": "dd.mm.yyyy"})
        sheet.write_row(0, 0, HEADINGS)
        for number, row in enumerate(rows(count), 1):
            for column, value in enumerate(row):
                if isinstance(value, date):
                    sheet.write_datetime(number, column, value, day)
                else:
                    sheet.write(number, column, value)
    with text.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(HEADINGS)
        writer.writerows(rows(count))
    return book, text


def seconds(work: Callable[[], object]) -> float:
    """Take the CPU time of this process and those it starts."""

    def used() -> float:
        both = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        return sum(usage.ru_utime + usage.ru_stime for usage in both)

    before = used()
    work()
    return round(used() - before, 3)


def figures(count: int) -> dict[str, float]:
    """Measure everything once, after one small round that warms up."""
    with tempfile.TemporaryDirectory() as folder:
        book, text = write_lists(Path(folder), count)
        workbook = read_workbook(book)
        columns = [TableColumn(heading) for heading in HEADINGS]
        found = {
            "bare reader, xlsx": seconds(lambda: load_workbook(str(book)).get_sheet_by_index(0).to_python()),
            "read xlsx": seconds(lambda: read_workbook(book)),
            "read csv": seconds(lambda: read_workbook(text)),
            "understand the list": seconds(lambda: read_stock_list(workbook)),
            "write xlsx": seconds(lambda: table_bytes("xlsx", columns, rows(count))),
            "write csv": seconds(lambda: table_bytes("csv", columns, rows(count))),
            "megabytes of the reading process": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024,
        }
    assert len(read_stock_list(workbook).taken) == count  # noqa: S101 - a list misread is no figure
    return found


def main(words: list[str]) -> None:
    """Time a list of so many rows (20,000)."""
    count = int(next((word for word in words if word.isdigit()), "20000"))
    kept = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    found = figures(count)
    for name, taken in found.items():
        print(f"{name:36} {taken:8.3f}   baseline {kept.get(str(count), {}).get(name, '–')}")
    if "--keep" in words:
        kept[str(count)] = found
        BASELINE.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
