"""Take a picture of every page of the window, on a sample warehouse, without a screen.

    python tools/screenshots.py [--out DIR] [--language de uk en] [--theme light dark] [--scale 100 150 200]
                                [--page KEY ...] [--state NAME ...] [--size 1440x870]

Each page is taken with every tab it has, in every language, theme and text size asked for; so is a page of all
components. With --state only those states of `tools/states.py` are, such as a box half packed; "all" takes each.
"""

# ruff: noqa: E402 - this checkout is put on the path first

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from gallery import Gallery
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from states import STATES, Hands

from aidhub.app import journal_steps
from aidhub.database.backup import AutomaticBackups
from aidhub.database.database import Database
from aidhub.services.demo import make_demo
from aidhub.services.persons import sign_on
from aidhub.services.setup import set_up
from aidhub.settings import Settings
from aidhub.ui.components.tabs import Tabs
from aidhub.ui.page import Page
from aidhub.ui.pages import PAGES
from aidhub.ui.start import Opened, Opening, Window, make_window

PERSON = "Olena Kowalenko"
SETTLE = 120  # milliseconds in which nothing is asked any more


def main(words: list[str]) -> int:
    """Take the pictures; answers 0."""
    asked = arguments(words)
    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["AIDHUB_HOME"] = home
        app = QApplication([])
        window, things = open_sample(app, Path(home))
        if asked.state:
            take_states(window, asked)
            asked.page = []
        for language, theme, scale in product(asked.language, asked.theme, asked.scale):
            dress(window, language, theme, scale, asked.size)
            for name, widget in pages(window, things, asked.page):
                file = asked.out / f"{name}-{language}-{theme}-{scale}.png"
                widget.grab().save(str(file))
                print(file)
        window.shell.close()
    return 0


def take_states(window: Window, asked: argparse.Namespace) -> None:
    """Go through the states one by one, and take those that are asked for."""
    hands = Hands(window, wait_until_quiet)
    dress(window, asked.language[0], asked.theme[0], asked.scale[0], asked.size)
    for name, lead in STATES.items():
        widget = lead(hands)
        if not {name, "all"} & set(asked.state):
            continue
        for language, theme, scale in product(asked.language, asked.theme, asked.scale):
            dress(window, language, theme, scale, asked.size)
            wait_until_quiet(window)
            file = asked.out / f"{name}-{language}-{theme}-{scale}.png"
            widget.grab().save(str(file))
            print(file)


def arguments(words: list[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "screenshots")
    parser.add_argument("--language", nargs="+", default=["de", "uk", "en"], choices=["de", "uk", "en"])
    parser.add_argument("--theme", nargs="+", default=["light", "dark"], choices=["light", "dark"])
    parser.add_argument("--scale", nargs="+", type=int, default=[100])
    parser.add_argument("--page", nargs="+", default=[page.key for page in PAGES] + ["components"])
    parser.add_argument("--state", nargs="+", default=[], choices=["all", *STATES])
    parser.add_argument("--size", type=lambda text: tuple(map(int, text.split("x"))), default=(1440, 870))
    return parser.parse_args(words)


def open_sample(app: QApplication, home: Path) -> tuple[Window, dict[str, object]]:
    """Make a sample warehouse and open the window on it; answers also what the pages within others are to show."""
    database = Database.open(home / "sample.aidhub", create=True)
    database.write(set_up)
    person = database.write(sign_on, PERSON)
    transport = database.write(make_demo, by=person)
    window = make_window(app, Settings(language="en", theme="light"))
    window.shell.show()
    Opening(window, lambda *_: Opened(database, person, PERSON, AutomaticBackups(database)), journal_steps).open()
    wait_until_quiet(window)
    return window, {"transport": transport}


def dress(window: Window, language: str, theme: str, scale: int, size: tuple[int, int]) -> None:
    """Put on language, theme and text size."""
    window.language.use(language)
    window.shell.use_theme(theme)
    window.shell.use_text_size(scale)
    window.shell.resize(*size)


def pages(window: Window, things: dict[str, object], wished: list[str]) -> Iterator[tuple[str, QWidget]]:
    """Open one page after the other, tab by tab; yields a name and what to take."""
    for key in (page.key for page in PAGES if page.key in wished):
        window.shell.open_page(key, things.get(key))
        wait_until_quiet(window)
        for name in tabs_of(window.shell.page):
            wait_until_quiet(window)
            yield f"{key}{name}", window.shell
    if "components" in wished:
        gallery = Gallery()
        gallery.resize(1040, 800)
        gallery.show()
        yield "components", gallery
        gallery.deleteLater()


def tabs_of(page: Page | None) -> Iterator[str]:
    """Go through the tabs of a page, the first one last, as it was; yields what each adds to the name."""
    tabs = page.findChild(Tabs) if page else None
    if tabs is None or tabs.count() < 2:  # noqa: PLR2004 - one tab is no choice
        yield ""
        return
    for at in [*range(1, tabs.count()), 0]:
        tabs.setCurrentIndex(at)
        yield f"-{tabs.current}" if at else ""


def wait_until_quiet(window: Window) -> None:
    """Let the window work until nothing has been on its way for a while."""
    quiet = 0
    while quiet < SETTLE:
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()
        is_busy = window.desk.is_busy or window.desk.background.is_busy() or not window.desk.is_open
        quiet = 0 if is_busy else quiet + 20


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
