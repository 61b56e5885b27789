"""Somebody at the keyboard of the whole window, for tests of transports: every key is counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from warehouse import Warehouse, new_warehouse

from aidhub.app import journal_steps
from aidhub.database.database import Database
from aidhub.services.adding import add_numbers
from aidhub.services.articles import edit_article
from aidhub.services.moving import make_pallet
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.transport_show import TransportShow, show
from aidhub.services.transports import new_transport
from aidhub.settings import Settings
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.desk import Desk
from aidhub.ui.focus import FocusRing
from aidhub.ui.language import Language
from aidhub.ui.start import Opened, Opening, Window, make_window
from aidhub.ui.theme import Theme
from aidhub.ui.transport.page import TransportPage
from aidhub.ui.transports.page import TransportsPage

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LVIV = NewParty("partner", "Клініка «Зразок»", "Klinika Zrazok", "lwiw", "вул. Прикладна, 1", "79000", "Львів", "UA",
                "32855961")  # fmt: skip
ZHYTOMYR = NewParty("partner", "БФ «Тепла оселя»", "BF Tepla Oselia", "schytomyr", "вул. Зразкова, 1", "10000",
                    "Житомир", "UA", "32855961")  # fmt: skip


INPUTS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTabBar)
"""What takes the focus."""


def nameless(root: QWidget) -> list[str]:
    """List what takes the focus and says nothing to a screen reader."""
    found = [one for kind in INPUTS for one in root.findChildren(kind)]
    own = [one for one in found if not isinstance(one.parent(), (QComboBox, QTabBar)) or isinstance(one, Button)]
    return [
        repr(one)
        for one in own
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus
        and one.isVisibleTo(root)
        and not one.accessibleName()
        and not (isinstance(one, QAbstractButton) and one.text())
    ]


class Hands:
    """Somebody at the keyboard. ``count`` is how many keys were pressed; a chord counts one."""

    def __init__(self, qtbot: QtBot, window: Window, warehouse: Warehouse) -> None:
        self.qtbot, self.window, self.warehouse, self.count = qtbot, window, warehouse, 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.count += 1
        self.qtbot.keyClick(self.focus, key, modifier)
        self.wait()

    def type(self, text: str) -> None:
        self.count += len(text)
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.focus, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        self.wait()

    def enter(self, text: str = "") -> None:
        self.type(text)
        self.press(KEY.Key_Return)

    @property
    def focus(self) -> QWidget:
        top = self.dialog or self.window.shell
        if not top.isActiveWindow() or QApplication.focusWidget() is None:
            top.activateWindow()  # without a desktop nobody gives a window its turn
            self.qtbot.waitUntil(lambda: top.isActiveWindow() and QApplication.focusWidget() is not None)
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    @property
    def page(self) -> Any:
        return self.window.shell.page

    @property
    def dialog(self) -> Any:
        return next((one for one in self.window.shell.findChildren(Dialog) if one.isVisible()), None)

    def wait(self, until: Callable[[], object] = lambda: True) -> None:
        """Until all is answered and painted, and something holds."""
        desk = self.window.desk

        def settled() -> bool:
            QApplication.processEvents()
            return not desk._line.is_busy and not desk.background.is_busy() and bool(until())

        self.qtbot.waitUntil(settled, timeout=10_000)

    def shown(self) -> TransportShow:
        return self.warehouse.ask(show, self.page.shown.id)


@pytest.fixture(scope="session")
def loaded_file(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse with blankets on two pallets, loose ones, and two partners, closed, to be copied."""
    file = tmp_path_factory.mktemp("loaded") / "warehouse.aidhub"
    file.write_bytes(empty_file.read_bytes())
    with Database.open(file) as database:
        warehouse = new_warehouse(database)
        warehouse.do(add_parties, [LVIV, ZHYTOMYR])
        warehouse.do(add_parties, [NewParty("carrier", "Spedition Musterlog")])
        blankets = warehouse.article("blanket")
        warehouse.do(edit_article, blankets, net_g=1500, value_cents=500, hs_code="630120")
        warehouse.receive("blanket", boxes=[10] * 8, gross_g=16_000)
        for first in (1, 5):
            boxes = [warehouse.package(str(number)) for number in range(first, first + 4)]
            warehouse.do(make_pallet, boxes, warehouse.shelf("A-01-1"))
        warehouse.receive("blanket", boxes=[7, 9], gross_g=12_000, shelf="B-01-1")
    return file


@contextmanager
def at_the_window(
    qapp: QApplication, qtbot: QtBot, database: Database, warehouse: Warehouse, page: str | None = None
) -> Iterator[Hands]:
    """Somebody at the keyboard of the whole window over a warehouse, called Olena."""
    window = make_window(qapp, Settings(language="en", theme="light", page=page))
    qtbot.addWidget(window.shell)
    window.shell.resize(1440, 870)
    window.shell.show()
    window.shell.activateWindow()
    with qtbot.waitSignal(window.desk.opened):
        Opening(window, lambda *_: Opened(database, warehouse.person, "Olena"), journal_steps).open()
    made = Hands(qtbot, window, warehouse)
    made.wait(lambda: made.page is not None)
    yield made
    made.wait()
    window.desk.close()
    window.desk.background.close()
    for kind in (FocusRing, Theme, Language, Desk):
        for one in qapp.findChildren(kind):
            one.deleteLater()
    qapp.setStyleSheet("")


@pytest.fixture
def hands(qapp: QApplication, qtbot: QtBot, loaded_file: Path, tmp_path: Path) -> Iterator[Hands]:
    """Somebody at the keyboard of the whole window, on the page Transports."""
    file = tmp_path / "warehouse.aidhub"
    file.write_bytes(loaded_file.read_bytes())
    with (
        Database.open(file, exclusive=False) as database,
        at_the_window(qapp, qtbot, database, Warehouse(database, 1, 0), "transports") as made,
    ):
        assert isinstance(made.page, TransportsPage)
        yield made


def plan(hands: Hands, *stops: str) -> None:
    """Ctrl+T, the stops, ↵, a lorry, ↵, a day, ↵."""
    hands.press(KEY.Key_T, CTRL)
    hands.wait(lambda: hands.dialog and hands.dialog.vehicle.count() > 1)
    for stop in stops:
        hands.enter(stop)
    hands.enter()
    hands.press(KEY.Key_Down)
    hands.enter()
    hands.enter("17.12.")
    hands.wait(lambda: isinstance(hands.page, TransportPage) and hands.page.shown)


def open_transport(
    hands: Hands, *, partners: int = 2, goods: tuple[str, ...] = (), vehicle: str | None = "SEMI_CURTAIN"
) -> None:
    """Open a planned transport with these boxes on it, made by the services."""
    warehouse = hands.warehouse
    id_ = warehouse.do(new_transport, [1, 2][:partners], vehicle, moment_of_departure())
    if goods:
        stop = warehouse.ask(show, id_).stops[0].id
        warehouse.do(add_numbers, id_, stop, list(goods))
    hands.window.shell.open_page("transport", id_)
    hands.wait(lambda: hands.page.shown and hands.page.shown.id == id_)


def moment_of_departure() -> Any:
    return datetime(2026, 12, 17, 5, 0, tzinfo=UTC)


def text_of(dialog: QWidget) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))
