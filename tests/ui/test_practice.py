"""Practising in the window: the real warehouse is not touched, and everybody comes back to where they were."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.app import journal_steps, open_warehouse
from aidhub.database.automatic import backup_folder
from aidhub.database.database import Database
from aidhub.database.tables import Place
from aidhub.services.persons import COORDINATOR, PersonForm, people, save_person, set_pin
from aidhub.services.places import make_shelves, sites
from aidhub.settings import Settings
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.focus import FocusRing
from aidhub.ui.language import Language
from aidhub.ui.signing_on_dialog import SignOnDialog
from aidhub.ui.start import Opening, Window, make_window
from aidhub.ui.theme import Theme

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
PIN = "4711"


class Office:
    """A window over a real file, and the keys to practise."""

    def __init__(self, qtbot: QtBot, window: Window, file: Path) -> None:
        self.qtbot, self.window, self.desk, self.shell, self.file = qtbot, window, window.desk, window.shell, file
        self.opening = Opening(window, open_warehouse, journal_steps)

    def rest(self, until: Callable[[], object] = lambda: True) -> None:
        def quiet() -> bool:
            QApplication.processEvents()
            is_busy = self.desk.is_busy or self.desk.background.is_busy() or self.shell.is_changing
            return not is_busy and bool(until())

        self.qtbot.waitUntil(quiet, timeout=60_000)

    def press(self) -> None:
        """Ctrl+Shift+E begins and ends it."""
        self.shell.activateWindow()
        self.qtbot.waitUntil(self.shell.isActiveWindow)
        with self.qtbot.waitSignal(self.desk.opened, timeout=60_000):
            self.qtbot.keyClick(self.shell.focusWidget() or self.shell, Qt.Key.Key_E, CTRL_SHIFT)
        self.rest()

    @property
    def person(self) -> str:
        person = self.shell.signing_on.person
        assert person is not None
        return person.name

    @property
    def practice_files(self) -> list[str]:
        return [file.name for file in (self.file.parent / "home" / "practice").glob("*.aidhub")]


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, full_file: Path, tmp_path: Path) -> Iterator[Office]:
    """A window over a warehouse of 300 boxes; Olena coordinates, Iryna too and has a PIN, Jonas helps."""
    file = tmp_path / "warehouse.aidhub"
    shutil.copyfile(full_file, file)
    with Database.open(file) as database:
        warehouse = Warehouse(database, 1, 0)
        warehouse.do(save_person, PersonForm("Jonas Weber"))
        warehouse.do(save_person, PersonForm("Iryna Koval", COORDINATOR, pin=PIN))
    window = make_window(qapp, Settings(language="en", theme="light", database=str(file)))
    qtbot.addWidget(window.shell)
    window.shell.resize(1440, 870)
    window.shell.show()
    made = Office(qtbot, window, file)
    with qtbot.waitSignal(window.desk.opened, timeout=20_000):
        made.opening.open()
    made.rest()
    yield made
    window.desk.close()
    window.desk.background.close()
    for kind in (FocusRing, Theme, Language, type(window.desk)):
        for one in qapp.findChildren(kind):
            one.deleteLater()


def sit_down(office: Office, name: str) -> None:
    """Let somebody be signed on, with the PIN typed where there is one."""
    found = next(one for one in office.desk.database.read(people) if one.name.startswith(name))
    office.shell.signing_on.sign_on(found)
    office.rest()
    for dialog in office.shell.findChildren(Dialog):
        dialog.reject()


def digest(file: Path) -> str:
    return sha256(file.read_bytes()).hexdigest()


def boxes(session: Session) -> int:
    return session.scalar(select(func.count()).where(Place.kind == "box")) or 0


def new_shelf(session: Session) -> int:
    return make_shelves(session, ["Z-09-9"], sites(session)[0].id)


def test_practice_leaves_the_real_warehouse_alone_and_comes_back(office: Office) -> None:
    sit_down(office, "Iryna")
    office.shell.open_page("locations")
    office.rest()
    frame = office.shell.practice.frame
    assert not frame.isVisible()

    office.press()
    assert frame.isVisible()
    assert frame.words.words == "Practice, nothing counts"
    assert office.shell.windowTitle() == "AidHub – Practice"
    assert office.desk.database.read(boxes) > 1000
    assert office.person == "Iryna Koval"
    assert not office.shell.signing_on.is_helper
    assert office.shell.where[0] == "locations"
    assert office.desk.settings.database == str(office.file)
    assert office.desk.drafts is not None
    assert office.opening._keeping.backups is None
    assert not office.shell.status.backup.isVisible()

    before = digest(office.file)
    with Database.open(office.file, exclusive=False) as elsewhere:  # another program can work in the real one
        assert not elsewhere.read_only
        assert elsewhere.read(boxes) == 300
    office.desk.do(new_shelf)
    office.rest()
    [practice] = office.practice_files
    assert not backup_folder(office.file.parent / "home" / "practice" / practice).exists()
    assert digest(office.file) == before

    office.press()
    office.qtbot.waitUntil(lambda: any(one.isVisible() for one in office.shell.findChildren(SignOnDialog)))
    assert not frame.isVisible()
    assert office.person == "Iryna Koval"
    assert office.shell.signing_on.is_helper, "somebody else may have practised: the PIN is asked"
    [dialog] = [one for one in office.shell.findChildren(SignOnDialog) if one.isVisible()]
    dialog.pin.insert(PIN)
    dialog.action.click()
    office.rest(lambda: office.shell.where[0] == "locations" and office.shell.page is not None)
    assert type(office.shell.page).__name__ == "LocationsPage"
    assert not office.shell.signing_on.is_helper
    assert office.desk.database.read(boxes) == 300
    assert office.practice_files == []
    assert office.desk.drafts is None


def test_a_helper_practises_on_a_helpers_pages_and_comes_back_as_a_helper(office: Office) -> None:
    sit_down(office, "Jonas")
    office.press()
    assert office.person == "Jonas Weber"
    assert office.shell.signing_on.is_helper
    assert office.desk.is_helper

    office.press()
    assert office.person == "Jonas Weber"
    assert office.shell.signing_on.is_helper
    assert not any(one.isVisible() for one in office.shell.findChildren(SignOnDialog))
    assert office.desk.person_id == office.shell.signing_on.person.id  # type: ignore[union-attr]


def test_the_columns_of_practice_stay_there(office: Office) -> None:
    sit_down(office, "Jonas")
    office.shell.open_page("stock")
    office.rest()
    usual = dict(office.desk.settings.tables)
    office.press()
    office.shell.open_page("stock")
    office.rest()
    page = office.shell.page
    page.table.setColumnWidth(page.rows.column_at("number"), 187)  # type: ignore[union-attr]
    office.press()
    assert office.desk.settings.tables == usual


def test_a_practice_warehouse_opened_by_its_name_has_the_frame_too(office: Office, tmp_path: Path) -> None:
    from aidhub.services.practice import make_practice  # noqa: PLC0415
    from aidhub.ui.changing import Change  # noqa: PLC0415

    file = tmp_path / "handed-on.aidhub"
    with Database.open(file, create=True) as database:
        database.write(make_practice, "Taras", helper=False)
        taras = next(one.id for one in database.read(people) if one.name == "Taras")
        database.write(set_pin, taras, PIN, by=taras)
    with office.qtbot.waitSignal(office.desk.opened, timeout=60_000):
        office.desk.change_warehouse(Change(target=str(file)))
    office.rest()
    assert office.shell.practice.frame.isVisible()
    assert office.desk.settings.database == str(office.file), "the next start opens the real one"
    for dialog in office.shell.findChildren(Dialog):
        dialog.reject()
    office.press()
    assert not office.shell.practice.frame.isVisible()
    assert office.desk.database.read(boxes) == 300
    assert file.exists()
