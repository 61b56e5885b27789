"""What tests of the window start from: a warehouse of 300 boxes, a desk, and a window over them."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytest.importorskip("PySide6")

from hands import hands, loaded_file  # noqa: F401 - fixtures for tests of transports
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sample_page import PAGES
from warehouse import Warehouse, same_warehouse

from aidhub.app import journal_steps
from aidhub.database.database import Database
from aidhub.settings import Settings
from aidhub.ui.background import Background
from aidhub.ui.desk import Desk
from aidhub.ui.focus import FocusRing
from aidhub.ui.language import Language
from aidhub.ui.start import Opened, Opening, Window, make_window
from aidhub.ui.stock.page import StockPage
from aidhub.ui.theme import Theme

BOXES = 300


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing is read from, or written to, the folder of the person who runs the tests."""
    monkeypatch.setenv("AIDHUB_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture(autouse=True)
def collected_here(qapp: QApplication) -> Iterator[None]:
    """Windows of a test that is over are deleted between tests, on the thread of the window, as the program does it."""
    gc.disable()
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect(0)
    gc.enable()


@pytest.fixture(scope="session")
def full_file(furnished_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse with 300 boxes, closed, to be copied."""
    file = tmp_path_factory.mktemp("full") / "warehouse.aidhub"
    shutil.copyfile(furnished_file, file)
    with Database.open(file) as database:
        same_warehouse(database).receive("blanket", boxes=list(range(1, BOXES + 1)))
    return file


@pytest.fixture
def stocked(full_file: Path, tmp_path: Path) -> Iterator[Warehouse]:
    """A warehouse with 300 boxes of blankets; box n holds n pieces."""
    file = tmp_path / "warehouse.aidhub"
    shutil.copyfile(full_file, file)
    with Database.open(file, exclusive=False) as database:
        yield Warehouse(database, 1, 0)


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, stocked: Warehouse) -> Iterator[Desk]:
    """A desk with the warehouse open."""
    made = Desk(qapp, Settings(), Background(qapp))
    with qtbot.waitSignal(made.opened):
        made.open(lambda: stocked.database)
    made.person_id = stocked.person
    yield made
    made.close()
    made.background.close()
    made.deleteLater()


@pytest.fixture
def plain_window(qapp: QApplication, qtbot: QtBot) -> Iterator[Window]:
    """A window with the sample page, in English and light, before a database is open."""
    window = make_window(qapp, Settings(language="en", theme="light"), PAGES)
    qtbot.addWidget(window.shell)
    window.shell.resize(1440, 870)
    yield window
    window.desk.close()
    window.desk.background.close()
    for kind in (FocusRing, Theme, Language, Desk):
        for one in qapp.findChildren(kind):
            one.deleteLater()


@pytest.fixture
def window(plain_window: Window, qtbot: QtBot, stocked: Warehouse) -> Window:
    """The same with the warehouse open, shown and active."""
    plain_window.shell.show()
    plain_window.shell.activateWindow()
    with qtbot.waitSignal(plain_window.desk.opened):
        Opening(plain_window, lambda *_: Opened(stocked.database, stocked.person, "Olena")).open()
    plain_window.desk.person_id = stocked.person
    page = plain_window.shell.page
    assert page is not None
    qtbot.waitUntil(lambda: page.rows.is_counted)
    return plain_window


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, stocked: Warehouse) -> Iterator[Window]:
    """The window as it is, with all its pages and the warehouse of 300 boxes open."""
    made = make_window(qapp, Settings(language="en", theme="light"))
    qtbot.addWidget(made.shell)
    made.shell.resize(1440, 870)
    made.shell.show()
    made.shell.activateWindow()
    with qtbot.waitSignal(made.desk.opened):
        Opening(made, lambda *_: Opened(stocked.database, stocked.person, "Olena"), journal_steps).open()
    yield made
    made.desk.close()
    made.desk.background.close()
    for kind in (FocusRing, Theme, Language, Desk):
        for one in qapp.findChildren(kind):
            one.deleteLater()


@pytest.fixture
def stock_page(office: Window, qtbot: QtBot) -> StockPage:
    """The page Stock of that window, with the focus in its table."""
    office.shell.open_page("stock")
    found = office.shell.page
    assert isinstance(found, StockPage)
    qtbot.waitUntil(lambda: found.rows.is_counted and found.rows.total == BOXES)
    office.shell.activateWindow()
    qtbot.waitUntil(office.shell.isActiveWindow)
    found.table.setFocus()
    return found
