"""Time scans in the running window on a large warehouse (see large_warehouse.py): from the last key to the feedback.

python benchmarks/scanning.py FILE [--keep]

Works on a copy. A scanner that types a key each 2 ms scans boxes, pallets, locations, articles and unknown codes on the
pages Today and Stock. Prints the median and the slowest in milliseconds from the key that ends the scan until it is
heard (the sound is started, the border coloured) and until the window is painted, beside the baseline; --keep writes it
anew.
"""

# ruff: noqa: E402 - this checkout is put on the path first

from __future__ import annotations

import json
import os
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from window import PERSON, settle

from aidhub.app import journal_steps
from aidhub.database.database import Database
from aidhub.database.tables import Article, Place
from aidhub.domain.codes import own_code
from aidhub.services.persons import sign_on
from aidhub.settings import Settings
from aidhub.ui.start import Opened, Opening, Window, make_window

BASELINE = Path(__file__).parent / "baselines" / "scanning.json"
TIMES, APART = 20, 2  # scans of each kind; milliseconds between keys


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
    """Open the window and scan."""
    app = QApplication([])
    database = Database.open(file)
    person = database.write(sign_on, PERSON)
    codes = dict(database.read(to_scan))
    window = make_window(app, Settings(language="de", theme="light"))
    window.shell.scanning.watch(app)
    window.shell.resize(1440, 870)
    window.shell.show()
    Opening(window, lambda *_: Opened(database, person, PERSON), journal_steps).open()
    settle(app, window)
    found = {}
    for page in ("today", "stock"):
        for kind, scans in codes.items():
            took = []
            for code in scans:
                window.shell.go_to(page)
                settle(app, window)
                took.append(scan(app, window, code))
            settle(app, window)
            heard, painted = zip(*took, strict=True)
            found[f"{kind} on {page}: heard"] = round(statistics.median(heard), 1)
            found[f"{kind} on {page}: heard at the latest"] = round(max(heard), 1)
            found[f"{kind} on {page}: painted"] = round(statistics.median(painted), 1)
    window.shell.close()
    window.desk.close()
    return found


def to_scan(session: Session) -> list[tuple[str, list[str]]]:
    """Choose what is scanned, by chance and always the same."""
    chance = random.Random(7)
    return [(kind, [own_code(kind, number) for number in numbers]) for kind, numbers in _numbers(session, chance)]


def _numbers(session: Session, chance: random.Random) -> Iterator[tuple[str, list[int]]]:
    for kind in ("box", "pallet"):
        last = session.scalar(select(func.max(Place.number)).where(Place.kind == kind)) or 1
        yield kind, [chance.randint(1, last) for _ in range(TIMES)]
    yield "location", list(session.scalars(select(Place.id).where(Place.kind == "shelf").limit(TIMES)))
    yield "article", list(session.scalars(select(Article.id).where(Article.active).limit(TIMES)))
    yield "paper", [chance.randint(10**8, 10**9) for _ in range(TIMES)]  # known nowhere


def scan(app: QApplication, window: Window, code: str) -> tuple[float, float]:
    """Type a code as a scanner does; answers the milliseconds from its last key until it is heard, and painted."""
    given: list[float] = []
    window.shell.feedback.play = lambda _: given.append(time.perf_counter())
    at = int(time.monotonic() * 1000)
    for place, sign in enumerate([*code, "\r"]):
        started = time.perf_counter()
        key = ord(sign) if sign != "\r" else Qt.Key.Key_Return.value
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
            event.setTimestamp(at + place * APART)
            app.sendEvent(window.shell.focusWidget() or window.shell, event)
    while not given:
        app.processEvents()
        time.sleep(0.0005)
    window.shell.grab()
    return (given[0] - started) * 1000, (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    main(sys.argv[1:])
