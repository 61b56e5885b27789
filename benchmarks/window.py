"""Time the running window on a large warehouse (see large_warehouse.py): each page, and the keys of its filter.

python benchmarks/window.py FILE [--keep]

Works on a copy. Prints milliseconds from the key until the rows are painted (filters) or all is answered and painted
(pages; rows come before counts and sums), beside the baseline; --keep writes the baseline anew. The first opening of a
page makes it, the next ones show it again.
"""

# ruff: noqa: E402 - this checkout is put on the path first

from __future__ import annotations

import json
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from aidhub.app import journal_steps
from aidhub.database.database import Database
from aidhub.services.persons import sign_on
from aidhub.settings import Settings
from aidhub.ui.components.list_filter import ListFilter
from aidhub.ui.pages import PAGES
from aidhub.ui.start import Opened, Opening, Window, make_window
from aidhub.ui.table import PagedRows, Table

BASELINE = Path(__file__).parent / "baselines" / "window.json"
WORDS = ("d", "de", "dec")
PERSON = "Olena Kowalenko"
LONGEST = 2.0  # seconds


def main(words: list[str]) -> None:
    """Time everything on the file named."""
    file = Path(next(word for word in words if not word.startswith("-")))
    with tempfile.TemporaryDirectory() as home:
        os.environ["AIDHUB_HOME"] = home
        copy = Path(home) / "warehouse.aidhub"
        shutil.copyfile(file, copy)
        found = measured(copy)
    before = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    for name, value in found.items():
        print(f"{name:40} {value:8.1f}  {before.get(name, '')}")
    if "--keep" in words:
        BASELINE.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


def measured(file: Path) -> dict[str, float]:
    """Open the window and time its pages."""
    app = QApplication([])
    database = Database.open(file)
    person = database.write(sign_on, PERSON)
    window = make_window(app, Settings(language="de", theme="light"))
    window.shell.resize(1440, 870)
    window.shell.show()
    Opening(window, lambda *_: Opened(database, person, PERSON), journal_steps).open()
    settle(app, window)
    found: dict[str, float] = {}
    keys = [page.key for page in PAGES if not page.within]
    for key in keys:
        found[f"{key}: first opening"] = took(app, window, lambda key=key: window.shell.go_to(key))
    for key in keys:
        other = keys[0] if key != keys[0] else keys[1]
        again = []
        for _ in range(5):
            window.shell.go_to(other)
            settle(app, window)
            again.append(took(app, window, lambda key=key: window.shell.go_to(key)))
        found[f"{key}: again"] = round(statistics.median(again), 1)
        found |= typed(app, window, key)
    window.shell.close()
    window.desk.close()
    return found


def typed(app: QApplication, window: Window, key: str) -> dict[str, float]:
    """Type into the filter of a page, if it has one."""
    page = window.shell.page
    field, table = (page.findChild(kind) if page else None for kind in (ListFilter, Table))
    if field is None or table is None or not isinstance(table.rows, PagedRows):
        return {}  # nothing is asked of the database
    found = {}
    for word in WORDS:
        started = time.perf_counter()
        arrived: list[bool] = []
        table.rows.arrived.connect(arrived.append)
        field.setText(word)
        while not arrived and time.perf_counter() - started < LONGEST:
            app.processEvents()
            time.sleep(0.0005)
        window.shell.grab()
        found[f"{key}: filter {word!r}"] = round((time.perf_counter() - started) * 1000, 1)
        table.rows.arrived.disconnect(arrived.append)
        settle(app, window)
    field.setText("")
    settle(app, window)
    return found


def took(app: QApplication, window: Window, deed: Callable[[], object]) -> float:
    """Time a deed until all is answered and painted, in milliseconds."""
    started = time.perf_counter()
    deed()
    settle(app, window)
    return round((time.perf_counter() - started) * 1000, 1)


def settle(app: QApplication, window: Window) -> None:
    """Let the window work until nothing is on its way."""
    app.processEvents()
    while window.desk.is_busy or window.desk.background.is_busy() or not window.desk.is_open:
        app.processEvents()
        time.sleep(0.0005)
    app.processEvents()
    window.shell.grab()


if __name__ == "__main__":
    main(sys.argv[1:])
