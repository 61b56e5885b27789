"""Campaigns through every page there is: hostile text in every field and every name, and faults in every command.

A page that is added is walked too. Each campaign has a control that shows that it would see the fault.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hands import INPUTS
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import String, Text, func, select, update
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.app import journal_steps
from aidhub.database.database import Database
from aidhub.database.tables import Article, ArticleName, Base, Contact, Lot, Party, Person, Place, Transport, Vehicle
from aidhub.domain.errors import NoAnswer
from aidhub.domain.quantities import TextTooLong, clean_text
from aidhub.services.demo import make_demo
from aidhub.services.persons import sign_on
from aidhub.services.setup import set_up
from aidhub.settings import Settings
from aidhub.ui.desk import Desk
from aidhub.ui.errors import Reporter
from aidhub.ui.focus import FocusRing
from aidhub.ui.language import Language
from aidhub.ui.page import Page
from aidhub.ui.pages import PAGES
from aidhub.ui.start import Opened, Opening, Window, make_window
from aidhub.ui.theme import Theme

TAG = re.compile(r"<(img|b|a|table|script)\b")
LISTED = [entry.key for entry in PAGES if not entry.within]
SEED, STRINGS = 20261201, 1000
CANARY = QColor(255, 0, 254)
PIECES = [
    "<b>fat</b>", "<a href='file:///etc/passwd'>link</a>", "<table><tr><td>", "</html>", "<!--", "&amp;", "&#9760;",
    "<script>alert(1)</script>", "[link](http://example.org)", "# head", "{count}", "{0}", "{}", "%n", "%1", "%s",
    "=1+1", "+49 2303", "-1", "@SUM(A1)", "|cmd", "';--", '"', "\\", "../..", "C:\\con", "\x00", "\x07", "\x1b[31m",
    "\u202e", "\u2066", "\ufeff", "\ud83d", "\udc80", "\u2028", "\n", "\t", "\r\n", "\u00a0", "e\u0301", "İ", "ß",
    "ﷺ", "مخزن", "仓库", "𝔘", "👩‍🚒", "̷̷̷̷̷", "a" * 300, "٣", "1e999", "NaN", "null", "999999999999999999999", "-0",
    "location:", "expiry<", "weight>-", "-blocked", "quantity:=", ">", "#", "&Akzel", "31.02.2026", "0:00", "A-05-2",
]  # fmt: skip


def strings(count: int, canary: str = "") -> list[str]:
    """Make hostile strings, always the same ones."""
    chance = random.Random(SEED)
    pieces = [*PIECES, *([canary] * 20 if canary else [])]
    made = []
    for _ in range(count):
        parts = [
            chance.choice(pieces) if chance.random() < 0.8 else chr(chance.randint(1, 0x10FFFF))
            for _ in range(chance.randint(1, 5))
        ]
        made.append("".join(parts))
    return made


@pytest.fixture(scope="session")
def canary_tag(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Markup that paints a picture in a colour nothing else has, if anybody believes it."""
    file = tmp_path_factory.mktemp("canary") / "c.png"
    picture = QImage(24, 24, QImage.Format.Format_RGB32)
    picture.fill(CANARY)
    assert picture.save(str(file))
    return f"<img src='{file}'>"


def has_canary(widget: QWidget) -> bool:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixel = bytes((CANARY.blue(), CANARY.green(), CANARY.red(), 255))
    return pixel * 8 in bytes(image.constBits())


# Names: what people wrote is shown as they wrote it -------------------------------------------------------------------

NAMES: dict[type[Base], tuple[str, ...]] = {
    Party: ("name", "name_latin", "name_de", "street", "town", "website", "note"),
    Contact: ("name", "function", "phone"),
    Person: ("name",),
    Article: ("name_de", "name_uk", "name_en", "note"),
    ArticleName: ("text",),
    Lot: ("batch", "note"),
    Place: ("name", "note"),
    Vehicle: ("name", "plate", "note"),
    Transport: ("drivers", "seals", "note"),
}


def spoil(session: Session, texts: Iterator[str]) -> None:
    """Put hostile text wherever people write names and notes."""
    for table, columns in NAMES.items():
        for name in columns:
            kind = table.__table__.c[name].type
            limit = kind.length if isinstance(kind, String) and not isinstance(kind, Text) else 200
            ids = session.scalars(select(table.__table__.c.id).order_by(func.random()).limit(150)).all()
            for row_id in ids:
                text = _fitting(texts, limit or 200)
                session.execute(update(table).where(table.__table__.c.id == row_id).values({name: text}))


def _fitting(texts: Iterator[str], limit: int) -> str:
    while True:
        try:
            if cleaned := clean_text(next(texts), limit):
                return cleaned
        except TextTooLong:
            continue


@pytest.fixture(scope="session")
def hostile_file(tmp_path_factory: pytest.TempPathFactory, canary_tag: str) -> Path:
    """The sample warehouse after somebody named everything as nastily as they could."""
    file = tmp_path_factory.mktemp("hostile") / "warehouse.aidhub"
    with Database.open(file, create=True) as database:
        database.write(set_up)
        person = database.write(sign_on, "Olena")
        database.write(make_demo, by=person)
        database.write(spoil, iter(strings(200_000, canary_tag)))
    return file


@pytest.fixture
def reporter(tmp_path: Path) -> Iterator[Reporter]:
    made = Reporter()
    made.install(tmp_path)
    yield made
    made.uninstall()


@pytest.fixture
def hostile(
    qapp: QApplication, qtbot: QtBot, hostile_file: Path, tmp_path: Path, reporter: Reporter
) -> Iterator[Window]:
    """The window over that warehouse."""
    file = tmp_path / "warehouse.aidhub"
    file.write_bytes(hostile_file.read_bytes())
    with Database.open(file, exclusive=False) as database:
        made = make_window(qapp, Settings(language="en", theme="light"), reporter=reporter)
        qtbot.addWidget(made.shell)
        made.shell.resize(1440, 870)
        made.shell.show()
        with qtbot.waitSignal(made.desk.opened):
            Opening(made, lambda *_: Opened(database, 1, "Olena"), journal_steps).open()
        yield made
        made.desk.close()
        made.desk.background.close()
        for kind in (FocusRing, Theme, Language, Desk):
            for one in qapp.findChildren(kind):
                one.deleteLater()


def shown(window: Window, key: str, qtbot: QtBot) -> Page:
    window.shell.open_page(key)
    page = window.shell.page
    assert page is not None
    settle(window, qtbot)
    return page


def settle(window: Window, qtbot: QtBot) -> None:
    def is_quiet() -> bool:
        QApplication.processEvents()
        return not window.desk.is_busy and not window.desk.background.is_busy()

    qtbot.waitUntil(is_quiet, timeout=20_000)


def rich(root: QWidget) -> list[str]:
    """What Qt would take for markup: labels that are not plain, and tips with a tag that was not made harmless."""
    labels = [one for one in root.findChildren(QLabel) if one.textFormat() != Qt.TextFormat.PlainText and one.text()]
    tips = [one for one in root.findChildren(QWidget) if TAG.search(one.toolTip())]
    return [repr(one) for one in (*labels, *tips)]


def test_the_campaign_sees_a_picture_that_was_believed(qtbot: QtBot, canary_tag: str) -> None:
    believing, plain = QLabel(canary_tag), QLabel()
    plain.setTextFormat(Qt.TextFormat.PlainText)
    plain.setText(canary_tag)
    for label in (believing, plain):
        qtbot.addWidget(label)
        label.resize(200, 60)
    assert has_canary(believing)
    assert not has_canary(plain)


def test_the_hostile_warehouse_is_hostile(hostile_file: Path) -> None:
    with Database.open(hostile_file) as database:
        names = database.read(lambda session: list(session.scalars(select(Party.name).where(Party.name.contains("<")))))
    assert len(names) > 10


@pytest.mark.parametrize("key", LISTED)
def test_hostile_names_are_shown_as_they_were_written(
    hostile: Window, qtbot: QtBot, key: str, reporter: Reporter
) -> None:
    reports: list[str] = []
    reporter.reported.connect(reports.append)
    page = shown(hostile, key, qtbot)
    for table in page.findChildren(QTableView):
        if table.isVisibleTo(page):
            table.setFocus()
            for press in (Qt.Key.Key_Down, Qt.Key.Key_Space):
                qtbot.keyClick(table, press)  # type: ignore[no-untyped-call]
            settle(hostile, qtbot)
    assert not has_canary(hostile.shell)
    assert rich(hostile.shell) == []
    assert reports == []


# Fields: whatever is typed, nothing breaks ----------------------------------------------------------------------------


@pytest.mark.parametrize("key", LISTED)
def test_hostile_text_in_every_field_breaks_nothing(
    office: Window, qtbot: QtBot, key: str, canary_tag: str, stocked: Warehouse
) -> None:
    faults: list[object] = []
    office.desk.failed.connect(faults.append)
    office.desk.background.failed.connect(faults.append)
    before = stocked.dump()
    page = shown(office, key, qtbot)
    fields = [one for one in page.findChildren(QLineEdit) if one.isVisibleTo(page) and not one.isReadOnly()]
    texts = strings(STRINGS // len(LISTED) + 1, canary_tag)
    for field in fields:
        for at, text in enumerate(texts):
            field.setText(text)
            if at % 20 == 0:
                QApplication.processEvents()
        settle(office, qtbot)
        assert not has_canary(office.shell)
        assert rich(office.shell) == []
        field.clear()
    settle(office, qtbot)
    assert faults == []
    assert stocked.dump() == before


# Faults: planted in every command, and the database lost under every page --


def divide(*_: object, **__: object) -> None:
    1 // 0  # noqa: B018 - the fault that is wanted


@pytest.mark.qt_no_exception_capture
@pytest.mark.no_qt_log
@pytest.mark.parametrize("key", LISTED)
def test_a_fault_in_any_command_is_reported_once_and_the_page_goes_on(
    office: Window, qtbot: QtBot, key: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page = shown(office, key, qtbot)
    reporter = office.reporter
    reports: list[str] = []
    reporter.install(tmp_path)
    try:
        reporter.reported.connect(reports.append)
        monkeypatch.setattr("aidhub.ui.errors.SAME_AGAIN_AFTER", -1.0)
        commands = [one for one in (*page.commands(), *office.shell.commands.all()) if one.isEnabled()]
        for command in commands:
            monkeypatch.setattr(command, "run", divide)
            QTimer.singleShot(0, command.trigger)
        qtbot.waitUntil(lambda: len(reports) >= len(commands), timeout=10_000)
        settle(office, qtbot)
    finally:
        reporter.uninstall()
    assert len(reports) == len(commands)
    assert all("ZeroDivisionError" in report for report in reports)
    assert office.shell.page is page


@pytest.mark.qt_no_exception_capture
@pytest.mark.no_qt_log
@pytest.mark.parametrize("key", LISTED)
@pytest.mark.parametrize("fault", [ZeroDivisionError("planted"), NoAnswer(seconds=15)], ids=["fault", "no answer"])
def test_a_page_whose_questions_fail_keeps_what_was_typed_and_comes_back(
    office: Window, qtbot: QtBot, key: str, fault: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(office, key, qtbot)
    fields = [one for one in page.findChildren(QLineEdit) if one.isVisibleTo(page) and not one.isReadOnly()]
    for field in fields[:1]:
        field.setText("A-01")
    settle(office, qtbot)
    failing = _failing(office.desk.database.read, fault)
    faults: list[object] = []
    office.desk.failed.connect(faults.append)
    office.desk.background.failed.connect(faults.append)
    office.desk.failed.disconnect(office.reporter.report)
    office.desk.background.failed.disconnect(office.reporter.report)
    with monkeypatch.context() as planted:
        planted.setattr(office.desk.database, "read", failing)
        page.refresh()
        settle(office, qtbot)
    assert office.shell.page is page
    assert all(field.text() == "A-01" for field in fields[:1])
    assert all(isinstance(one, ZeroDivisionError) for one in faults)
    page.refresh()
    settle(office, qtbot)
    assert [one for one in page.findChildren(QWidget) if isinstance(one, INPUTS)]


def _failing(read: Callable[..., Any], fault: Exception) -> Callable[..., Any]:
    """A line to the database that answers one question and fails from then on."""

    def look(*args: object, **kw: object) -> Any:
        look.asked += 1  # type: ignore[attr-defined]
        if look.asked > 1:  # type: ignore[attr-defined]
            raise fault
        return read(*args, **kw)

    look.asked = 0  # type: ignore[attr-defined]
    return look
