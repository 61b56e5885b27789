"""A coordinator's day by keyboard alone, on the sample warehouse: nothing is clicked, and every key is counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hands import CTRL, KEY, Hands, at_the_window
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from test_user_guide import fill_the_papers_in
from warehouse import Warehouse

from aidhub.database.database import Database
from aidhub.services.articles import edit_article, find_article
from aidhub.services.demo import make_demo
from aidhub.services.persons import sign_on
from aidhub.services.setup import set_up
from aidhub.services.transport_show import show
from aidhub.ui.page import Page
from aidhub.ui.pages import PAGES
from aidhub.ui.transport import handing_out
from aidhub.ui.transport.page import TransportPage

SHIFT = Qt.KeyboardModifier.ShiftModifier
LISTED = [entry.key for entry in PAGES if not entry.within]


KEYS = {
    "find a box": 6,
    "move it": 8,
    "take it back": 1,
    "name an article": 28,
    "plan a transport": 18,
    "fill it": 2,
    "confirm it": 1,
    "fill the papers in": 47,
    "save the manifest": 1,
    "report": 11,
    "look at the last steps": 2,
    "change the language": 1,
    "see what is left": 1,
}


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample warehouse, in which one article lost its Ukrainian name."""
    file = tmp_path_factory.mktemp("day") / "warehouse.aidhub"
    with Database.open(file, create=True) as database:
        database.write(set_up)
        person = database.write(sign_on, "Olena")
        database.write(make_demo, by=person)
        soap = database.read(find_article, "Bar soap")
        database.write(edit_article, soap, name_uk="", by=person)
    return file


@pytest.fixture
def day(qapp: QApplication, qtbot: QtBot, sample_file: Path, tmp_path: Path) -> Iterator[Hands]:
    """The window in the morning, on the page Today."""
    file = tmp_path / "warehouse.aidhub"
    file.write_bytes(sample_file.read_bytes())
    with (
        Database.open(file, exclusive=False) as database,
        at_the_window(qapp, qtbot, database, Warehouse(database, 1, 0), "today") as made,
    ):
        yield made


def go(hands: Hands, key: str) -> Page:
    """Ctrl and the number of the page; those behind the ninth by their name."""
    at = LISTED.index(key) + 1
    if at <= 9:
        hands.press(Qt.Key(KEY.Key_0 + at), CTRL)
    else:
        hands.press(KEY.Key_K, CTRL)
        hands.type(">" + key)
        hands.wait(hands.window.shell.finding.search.palette.isVisible)
        hands.press(KEY.Key_Return)
    page = hands.page
    assert isinstance(page, Page)
    return page


Count = Callable[[str], None]


def put_a_box_elsewhere_and_back(day: Hands, count: Count) -> None:
    day.press(KEY.Key_K, CTRL)
    day.type("1001")
    day.wait(day.window.shell.finding.search.palette.isVisible)
    day.press(KEY.Key_Return)
    day.wait(lambda: day.page.rows.total == 1 and day.page.rows.row(0).package == "1001")
    count("find a box")
    day.press(KEY.Key_M, CTRL)
    day.wait(lambda: day.dialog)
    day.enter("A-05-2")
    day.wait(lambda: day.dialog is None and day.page.rows.row(0).location == "A-05-2")
    count("move it")
    day.press(KEY.Key_Z, CTRL)
    day.wait(lambda: day.page.rows.row(0).location != "A-05-2")
    count("take it back")


def type_a_missing_ukrainian_name(day: Hands, count: Count) -> None:
    articles = go(day, "articles")
    for _ in range(2):
        day.press(KEY.Key_Tab, CTRL)
    day.wait(lambda: articles.rows.is_counted and articles.tabs.current == "no_name_uk" and articles.rows.total)
    missing = articles.rows.total
    day.press(KEY.Key_F6)
    table = articles.table
    day.wait(table.hasFocus)
    table.setCurrentIndex(articles.rows.index(0, articles.rows.column_at("name_uk")))
    day.press(KEY.Key_F2)
    day.enter("Мило тверде")
    day.wait(lambda: articles.rows.row(0).names["uk"] == "Мило тверде")
    day.press(KEY.Key_F5)
    day.wait(lambda: articles.rows.total == missing - 1)
    count("name an article")


def ship_what_expires_first(day: Hands, count: Count, saved: Path) -> None:
    go(day, "transports")
    day.press(KEY.Key_T, CTRL)
    day.wait(lambda: day.dialog and day.dialog.vehicle.count() > 1)
    day.enter("rivne")
    day.enter()
    day.press(KEY.Key_Down)
    day.enter()
    day.enter("17.12.")
    day.wait(lambda: isinstance(day.page, TransportPage) and day.page.shown)
    count("plan a transport")
    number = day.page.shown.id
    day.press(KEY.Key_G, CTRL)
    day.wait(lambda: day.page.proposal.is_open)
    day.press(KEY.Key_Return, CTRL)
    day.wait(lambda: day.warehouse.ask(show, number).lines)
    count("fill it")
    day.press(KEY.Key_Return, CTRL)
    day.wait(lambda: day.warehouse.ask(show, number).status == "papers")
    count("confirm it")

    # Its manifest is written once what is missing is filled in.
    fill_the_papers_in(day)
    count("fill the papers in")
    day.press(KEY.Key_S, CTRL)
    day.wait(lambda: any(saved.glob("*.pdf")))
    count("save the manifest")


def report_and_look_back(day: Hands, count: Count, saved: Path) -> None:
    go(day, "reports")
    day.press(KEY.Key_E, CTRL)
    day.wait(lambda: any(saved.glob("*.xlsx")))
    count("report")

    # The last steps are looked over, the language changed, and the plan of the morning found again.
    day.press(KEY.Key_Z, CTRL | SHIFT)
    day.wait(lambda: day.dialog is not None)
    day.press(KEY.Key_Escape)
    day.wait(lambda: day.dialog is None)
    count("look at the last steps")
    day.press(KEY.Key_L, CTRL | SHIFT)
    day.wait()
    count("change the language")
    today = go(day, "today")
    day.wait(today.isVisible)
    count("see what is left")


def test_a_day_takes_so_many_keys(day: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **_: (str(tmp_path / Path(str(a[2])).name), ""))
    monkeypatch.setattr(handing_out, "choose_folder", lambda _: tmp_path)
    counted: dict[str, int] = {}

    def count(what: str) -> None:
        counted[what] = day.count - sum(counted.values())

    put_a_box_elsewhere_and_back(day, count)
    type_a_missing_ukrainian_name(day, count)
    ship_what_expires_first(day, count, tmp_path)
    report_and_look_back(day, count, tmp_path)
    assert counted == KEYS
    assert sum(counted.values()) == day.count
