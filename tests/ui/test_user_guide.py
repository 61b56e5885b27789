"""The first ten minutes of the user guide, by keyboard, in the whole window."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hands import CTRL, KEY, Hands, at_the_window
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from warehouse import Warehouse

from aidhub.database.database import Database
from aidhub.services.persons import sign_on
from aidhub.services.setup import first_site, set_up
from aidhub.ui.imports.page import ImportPage
from aidhub.ui.partners.page import PartnersPage
from aidhub.ui.transport import handing_out
from aidhub.ui.transport.page import TransportPage
from tools import texts

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "user-guide.md"
LIST = """Artikel	Menge	Einheit	MHD	Karton-Nr.	Palette	Lagerplatz	Spender	Brutto kg
Wolldecken	10	Stk.		K1	P1	A-01	Kita Pusteblume	16,2
Wolldecken	10	Stk.		K2	P1	A-01	Kita Pusteblume	15,8
Nudeln	12	kg	31.08.2027	K3	P1	A-01	Bäckerei Sonnenkorn	13,1
Summe	32
"""
LORRY_AT = 5
"""The 7.5 t lorry in the list of vehicles."""

ENTRIES = {
    "plate": "DO-AH 7500",
    "drivers": "A. Kowal",
    "crossing_key": "Korczowa",
    "arrives_at": "20.12. 08:00",
    "aid_code": "1234-5678",
}


@pytest.fixture
def first_day(qapp: QApplication, qtbot: QtBot, empty_file: Path, tmp_path: Path) -> Iterator[Hands]:
    """Somebody in front of a new installation."""
    file = tmp_path / "warehouse.aidhub"
    file.write_bytes(empty_file.read_bytes())
    with Database.open(file, exclusive=False) as database:
        database.write(set_up)
        site = database.write(first_site, "1", "Warehouse")
        person = database.write(sign_on, "Olena")
        with at_the_window(qapp, qtbot, database, Warehouse(database, person, site)) as made:
            yield made


def take_the_list_in(hands: Hands) -> None:
    hands.window.shell.open_page("import")
    hands.wait(lambda: isinstance(hands.page, ImportPage))
    QGuiApplication.clipboard().setText(LIST)
    hands.press(KEY.Key_V, CTRL)
    hands.wait(hands.page.taker.isEnabled)
    assert hands.page.taker.words == "Take in 3 rows"
    hands.press(KEY.Key_Return, CTRL)


def enter_address(hands: Hands, role: str, *texts: str) -> None:
    hands.window.shell.open_page("partners", role)
    hands.wait(lambda: isinstance(hands.page, PartnersPage))
    hands.press(KEY.Key_N, CTRL)
    for text in texts:
        hands.type(text)
        hands.press(KEY.Key_Tab)
    hands.press(KEY.Key_Return, CTRL)


def plan_the_lorry(hands: Hands) -> None:
    hands.window.shell.open_page("transports")
    hands.wait()
    hands.press(KEY.Key_T, CTRL)
    hands.wait(lambda: hands.dialog and hands.dialog.vehicle.count() > LORRY_AT)
    hands.enter("Zhytomyr")
    hands.enter()
    for _ in range(LORRY_AT):
        hands.press(KEY.Key_Down)
    hands.enter()
    hands.enter("17.12.")
    hands.wait(lambda: isinstance(hands.page, TransportPage) and hands.page.shown)
    hands.press(KEY.Key_G, CTRL)
    hands.wait(lambda: hands.page.shown.lines)
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.page.shown.status == "papers")


def fill_the_papers_in(hands: Hands) -> None:
    for _ in range(2):
        hands.press(KEY.Key_Tab, CTRL)
    rows = hands.page.papers.rows
    while gaps := [line.gap for _, line in rows.here() if line.gap]:
        left = len(gaps) - 1
        hands.press(KEY.Key_Return)
        hands.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        hands.enter(ENTRIES[hands.page.papers.table.current_row.gap.field])
        hands.wait(lambda left=left: sum(bool(line.gap) for _, line in rows.here()) == left)


def test_a_list_comes_in_a_lorry_is_planned_and_its_manifest_is_ready(
    first_day: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handing_out, "choose_folder", lambda _: tmp_path)
    take_the_list_in(first_day)
    enter_address(first_day, "organisation", "Hilfe Beispielstadt e. V.", "", "", "Musterweg 1", "44147", "Dortmund")
    where = ("вул. Зразкова, 1", "10001", "Житомир", "")
    enter_address(first_day, "partner", "БФ «Тепла оселя»", "", "", *where, "44999019")
    plan_the_lorry(first_day)
    fill_the_papers_in(first_day)
    first_day.press(KEY.Key_S, CTRL)
    first_day.wait(lambda: first_day.shown().papers[0].state == "printed")

    assert [file.read_bytes()[:5] for file in tmp_path.glob("T-*.pdf")] == [b"%PDF-"]
    shipped = Counter[str]()
    for line in first_day.shown().lines:
        shipped[line.unit_code] += line.quantity_milli // 1000
    assert shipped == {"KGM": 12, "H87": 20}


@pytest.mark.parametrize("word", re.findall(r"\*\*([^*]+)\*\*", GUIDE.read_text(encoding="utf-8")))
def test_what_the_guide_calls_by_name_is_called_so_in_the_window(word: str) -> None:
    said = {text.source for text in texts.texts_of_the_code().values()}

    assert word in said
