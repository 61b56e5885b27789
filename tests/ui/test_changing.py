"""Another warehouse in the same window: nothing of the one before is left, and nobody is left without one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.app import journal_steps, open_warehouse
from aidhub.database.database import Database
from aidhub.database.errors import FileMissing
from aidhub.database.tables import Person
from aidhub.services.persons import person, sign_on
from aidhub.services.places import make_shelves, sites
from aidhub.settings import Settings
from aidhub.ui.changing import Change
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.doorbell import Doorbell, doorbell_name
from aidhub.ui.focus import FocusRing
from aidhub.ui.language import Language
from aidhub.ui.start import Opening, Window, make_window
from aidhub.ui.theme import Theme

OTHER_WINDOW = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from aidhub.ui.doorbell import Doorbell, doorbell_name

app = QCoreApplication([])
bell = Doorbell(app, doorbell_name(sys.argv[1]))
bell.rung.connect(lambda: (print("came up", flush=True), QTimer.singleShot(200, app.quit)))
QTimer.singleShot(20000, app.quit)
print("hangs", flush=True)
app.exec()
"""


class Office:
    """A window that opens real files, one after the other."""

    def __init__(self, qtbot: QtBot, window: Window, folder: Path) -> None:
        self.qtbot, self.window, self.desk, self.shell = qtbot, window, window.desk, window.shell
        self.a, self.b = folder / "a.aidhub", folder / "b.aidhub"
        self.opening = Opening(window, open_warehouse, journal_steps, Doorbell(window.desk, "none yet"))

    def change(self, **asked: object) -> None:
        with self.qtbot.waitSignal(self.desk.opened, timeout=20_000):
            self.desk.change_warehouse(Change(**asked))  # type: ignore[arg-type]
        self.rest()

    def rest(self, until: Callable[[], object] = lambda: True) -> None:
        self.qtbot.waitUntil(
            lambda: not self.desk.is_busy and not self.desk.background.is_busy() and bool(until()), timeout=10_000
        )

    @property
    def name(self) -> str:
        return self.desk.database.description

    @property
    def notice(self) -> str:
        return self.shell.area.notice.words if self.shell.area.notice.isVisible() else ""


@pytest.fixture
def two(qapp: QApplication, qtbot: QtBot, full_file: Path, empty_file: Path, tmp_path: Path) -> Iterator[Office]:
    """A window with warehouse A (300 boxes) open, and an empty warehouse B beside it."""
    shutil.copyfile(full_file, tmp_path / "a.aidhub")
    shutil.copyfile(empty_file, tmp_path / "b.aidhub")
    window = make_window(qapp, Settings(language="en", theme="light", database=str(tmp_path / "a.aidhub")))
    qtbot.addWidget(window.shell)
    window.shell.resize(1440, 870)
    window.shell.show()
    made = Office(qtbot, window, tmp_path)
    with qtbot.waitSignal(window.desk.opened, timeout=20_000):
        made.opening.open()
    made.rest()
    yield made
    window.desk.close()
    window.desk.background.close()
    for kind in (FocusRing, Theme, Language, type(window.desk)):
        for one in qapp.findChildren(kind):
            one.deleteLater()


def names(session: Session) -> list[str]:
    return list(session.scalars(select(Person.name)))


def test_one_warehouse_is_closed_and_another_opened_and_back(two: Office) -> None:
    shell = two.shell
    shell.open_page("stock")
    two.rest()
    first = shell.page
    assert shell.status.backup.isVisible()
    assert shell.status.undo.isVisible()
    assert shell.navigation._items["stock"]._count == 300

    two.change(target=str(two.b))
    assert two.name == "b.aidhub"
    assert shell.windowTitle() == "AidHub – b.aidhub"
    assert shell.page is not None
    assert shell.page is not first
    assert shell.navigation._items["stock"]._count == 0
    assert two.desk.settings.database == str(two.b)
    with Database.open(two.a) as free:
        assert not free.read_only  # nobody holds it any more

    two.change(target=str(two.a))
    assert two.name == "a.aidhub"
    assert shell.navigation._items["stock"]._count == 300
    with Database.open(two.b) as free:
        assert not free.read_only
    with Database.open(two.a) as held:
        assert held.read_only


def shelves(session: Session) -> int:
    return make_shelves(session, ["Z-09-9"], sites(session)[0].id)


def test_the_last_step_of_one_warehouse_is_not_undone_in_another(two: Office) -> None:
    undo = two.shell.commands.undo
    assert undo.isEnabled()
    two.change(target=str(two.b))
    assert not undo.isEnabled()
    assert not two.shell.status.undo.isVisible()
    two.shell.undoing.undo()
    two.desk.do(shelves)
    two.rest(undo.isEnabled)
    two.shell.undoing.undo()
    two.rest(lambda: not undo.isEnabled())
    two.change(target=str(two.a))
    assert undo.isEnabled()
    assert two.shell.navigation._items["stock"]._count == 300


def test_the_backups_of_the_warehouse_before_are_let_go(two: Office) -> None:
    keeping = two.opening._keeping
    old = keeping.backups
    two.change(target=str(two.b))
    assert keeping.backups is not None
    assert keeping.backups is not old
    assert keeping.backups.newest is not None
    assert keeping.backups.newest.file.name.startswith("b-")


def test_what_is_on_its_way_ends_before_the_warehouse_is_closed(two: Office) -> None:
    done: list[str] = []
    go = threading.Event()

    def slow(session: Session) -> None:
        time.sleep(0.3)
        done.append(names(session)[0])

    def read(_: object) -> None:
        go.wait(5)
        done.append(two.desk.database.read(names)[0])

    two.desk.do(slow, then=lambda _: two.desk.do(slow))
    two.desk.background.run("Reading", read)
    two.desk.change_warehouse(Change(target=str(two.b)))
    assert two.shell.page is None
    two.shell.open_page("stock")
    assert two.shell.page is None, "no page is opened meanwhile"
    two.qtbot.waitUntil(lambda: len(done) == 2)
    assert two.name == "a.aidhub"
    with two.qtbot.waitSignal(two.desk.opened, timeout=20_000):
        go.set()
    assert len(done) == 3
    assert two.name == "b.aidhub"
    two.rest()


def test_work_that_does_not_end_keeps_the_warehouse_open(two: Office) -> None:
    go = threading.Event()
    two.opening.rest.patience = 0.2
    two.shell.open_page("locations")
    two.rest()
    page = two.shell.page
    two.desk.background.run("Reading", lambda _: go.wait(10))
    two.desk.change_warehouse(Change(target=str(two.b)))
    two.qtbot.waitUntil(lambda: "still running" in two.notice)
    assert two.shell.page is page
    assert two.name == "a.aidhub"
    go.set()
    two.rest()
    two.change(target=str(two.b))
    assert two.name == "b.aidhub"


def test_a_warehouse_that_cannot_be_opened_leaves_the_former_one_open(two: Office, tmp_path: Path) -> None:
    two.shell.open_page("locations")
    two.change(target=str(tmp_path / "nothing.aidhub"))
    assert two.name == "a.aidhub"
    assert two.desk.settings.database == str(two.a)
    assert "nothing.aidhub" in two.notice
    assert type(two.shell.page).__name__ == "LocationsPage"
    told: list[object] = []
    two.desk.do(shelves, then=told.append)
    two.rest(lambda: told)


def test_work_between_is_done_while_neither_is_open(two: Office) -> None:
    answers: list[object] = []

    def between() -> bool:
        with Database.open(two.a) as free:
            return not free.read_only

    two.change(same=True, before=between, then=answers.append)
    assert answers == [True]
    assert two.name == "a.aidhub"


def test_a_refusal_between_opens_the_former_one_again(two: Office) -> None:
    def refuse() -> None:
        raise FileMissing(file="stick.aidhub")

    two.change(same=True, before=refuse)
    assert two.name == "a.aidhub"
    assert "stick.aidhub" in two.notice


def test_a_fault_between_is_reported_and_opens_the_former_one_again(two: Office) -> None:
    faults: list[object] = []
    two.desk.failed.disconnect()
    two.desk.failed.connect(faults.append)
    two.change(target=str(two.b), before=lambda: 1 / 0)
    assert two.name == "a.aidhub"
    assert [type(fault) for fault in faults] == [ZeroDivisionError]


def test_if_the_former_one_is_gone_too_the_ways_out_are_shown(two: Office, tmp_path: Path) -> None:
    def lose() -> None:
        two.a.rename(tmp_path / "elsewhere.aidhub")
        raise FileMissing(file="stick.aidhub")

    two.desk.change_warehouse(Change(same=True, before=lose))
    two.qtbot.waitUntil(
        lambda: "The warehouse could not be opened" in [one.words for one in two.shell.area.findChildren(PlainLabel)]
    )
    (tmp_path / "elsewhere.aidhub").rename(two.a)
    with two.qtbot.waitSignal(two.desk.opened, timeout=20_000):
        two.opening.open()
    assert two.name == "a.aidhub"
    two.rest()


def test_a_warehouse_for_a_while_is_not_the_one_of_the_next_start(two: Office) -> None:
    two.change(target=str(two.b), remembered=False)
    assert two.name == "b.aidhub"
    assert two.desk.settings.database == str(two.a)
    two.change(same=True)
    assert two.name == "b.aidhub"
    assert two.desk.settings.database == str(two.a)
    two.change(target=two.desk.settings.database)
    assert two.name == "a.aidhub"


def test_a_warehouse_that_another_window_has_open_comes_up_there(two: Office) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-c", OTHER_WINDOW, str(two.b)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=environment) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "hangs\n"
        two.desk.change_warehouse(Change(target=str(two.b)))
        assert other.stdout.readline() == "came up\n"
    assert two.name == "a.aidhub"
    assert two.notice == "This warehouse is open in another window, which has come up."
    two.change(target=str(two.b))
    assert two.opening._bell is not None
    assert two.opening._bell.name == doorbell_name(str(two.b))


def test_the_person_of_one_warehouse_is_not_the_one_of_another(two: Office, tmp_path: Path) -> None:
    two.desk.do(_rename_first, then=lambda _: None)
    two.rest(lambda: two.shell.signing_on.person and two.shell.signing_on.person.name == "Renamed")
    two.shell.signing_on.ask()
    assert any(one.isVisible() for one in two.shell.findChildren(Dialog))
    two.change(target=str(two.b))
    assert two.shell.signing_on.person is not None
    assert two.shell.signing_on.person.name != "Renamed"
    assert two.desk.person_id == two.shell.signing_on.person.id
    assert not any(one.isVisible() for one in two.shell.findChildren(Dialog))


def test_who_is_at_work_stays_at_work_when_the_warehouse_is_opened_anew(two: Office) -> None:
    added: list[int] = []
    two.desk.do(sign_on, "Iryna", then=added.append)
    two.rest(lambda: added)
    iryna = two.desk.database.read(person, added[0])
    assert iryna is not None
    two.shell.signing_on.sign_on(iryna)
    two.change(same=True)
    assert two.desk.person_id == iryna.id
    two.change(target="nothing.aidhub")
    assert two.desk.person_id == iryna.id

    two.change(same=True, before=lambda: _forget(two.a, iryna.id))
    assert two.shell.signing_on.person is not None
    assert two.shell.signing_on.person.id != iryna.id, "another warehouse took the place of this one"


def _forget(file: Path, person_id: int) -> None:
    def rename(session: Session) -> None:
        session.get_one(Person, person_id).name = "Somebody else"

    with Database.open(file) as database:
        database.write(rename)


def _rename_first(session: Session) -> None:
    session.get_one(Person, session.info["by"]).name = "Renamed"


def test_closing_the_window_waits_until_the_change_is_done(two: Office) -> None:
    seen: list[str] = []

    def between() -> None:
        time.sleep(0.4)
        seen.append("done")

    two.desk.change_warehouse(Change(same=True, before=between))
    two.qtbot.waitUntil(lambda: not two.desk.is_open)
    assert not two.shell.close()
    two.qtbot.waitUntil(lambda: not two.shell.isVisible(), timeout=10_000)
    assert seen == ["done"]
    assert not two.shell.closing.is_stuck
    with Database.open(two.a) as free:
        assert not free.read_only
