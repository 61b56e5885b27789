"""From the hand to the shelf: a box is counted, labelled, closed and stored with few keys and scans, and all undone.

The keys are pressed and the codes scanned through the window as a keyboard and a scanner do it. What is unplugged in
the middle stops nobody.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hands import CTRL, KEY, Hands, at_the_window
from label_printer import LabelPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from test_scale import Line
from warehouse import Warehouse, new_warehouse

from aidhub.database.database import Database
from aidhub.database.tables import JournalEntry
from aidhub.domain.codes import own_code
from aidhub.services.articles import NewArticle, add_articles
from aidhub.services.box_show import BoxShow, show_box
from aidhub.services.checking import check
from aidhub.services.intake_show import open_intakes, show_intake
from aidhub.services.packing_tables import make_table
from aidhub.ui import scale as scales
from aidhub.ui.intake.page import IntakePage
from aidhub.ui.printing import Printing, printing_of, ways
from aidhub.ui.printing import printing as printing_module

JACKETS = NewArticle({"de": "Winterjacken, Damen", "uk": "Зимові куртки, жіночі", "en": "Winter jackets, women"},
                     "CLO_ADULT", "H87", "wjd", net_g=1_100, value_cents=1_200)  # fmt: skip
KEY_SECONDS, SCAN_SECONDS, SHORT_SECONDS = 0.28, 1.5, 20
"""What a key and a scan take a practised person, and the time from hand to shelf that is short enough."""


class Floor(Hands):
    """Somebody at a bench with a scanner: ``scans`` counts what was scanned, ``count`` what was typed."""

    scans = 0
    begun_with = 0

    def scan(self, code: str) -> None:
        """One key after the other without a pause, Enter behind; no key of a person."""
        self.scans += 1
        self.window.shell.scanning._at = 0.0  # the same code again, later
        for sign in code:
            self.qtbot.keyClick(self.focus, sign)
        self.qtbot.keyClick(self.focus, KEY.Key_Return)
        self.wait()

    def begin(self) -> None:
        self.count = self.scans = 0

    @property
    def seconds(self) -> float:
        return self.count * KEY_SECONDS + self.scans * SCAN_SECONDS

    @property
    def status(self) -> Any:
        return self.window.shell.status

    @property
    def printing(self) -> Printing:
        return printing_of(self.window.desk)

    def box(self, number: str) -> BoxShow:
        found = self.warehouse.ask(show_box, self.warehouse.package(number), by=1, for_helper=False)
        assert found is not None
        return found

    def labels(self) -> list[str]:
        """What is written on the labels that wait for the printer."""
        self.wait(lambda: not self.printing.background.is_busy())
        return [name for job in self.printing.queue.waiting() for name in job.names]

    def box_jackets(self) -> None:
        """F7, the card of the article, 11, F8, the shelf."""
        self.press(KEY.Key_F7)
        self.scan(own_code("article", self.warehouse.article("wjd")))
        self.enter("11")
        self.press(KEY.Key_F8)
        self.wait(self.page.middle.goal.isVisible)
        self.scan(own_code("location", self.warehouse.shelf("B-01-1")))
        self.wait(lambda: not self.page.middle.goal.isVisible())

    def undo_all(self, before: dict[str, Any]) -> int:
        """Press Ctrl+Z until each step since the window opened is undone; answers how often."""
        steps = self.warehouse.ask(steps_that_stand) - self.begun_with
        for left in reversed(range(self.begun_with, self.begun_with + steps)):
            self.press(KEY.Key_Z, CTRL)
            self.wait(lambda left=left: self.warehouse.ask(steps_that_stand) == left)
        now = self.warehouse.dump()
        here = {place[0] for place in before["places"]}
        now["places"] = [place for place in now["places"] if place[0] in here]  # made, and unmade again
        assert now == before
        assert self.warehouse.ask(check) == ()
        return steps


def steps_that_stand(session: Session) -> int:
    """Count the steps that are not undone."""
    stands = select(func.count()).where(JournalEntry.undone_by_id.is_(None), JournalEntry.undoes_id.is_(None))
    return int(session.scalars(stands).one())


@pytest.fixture(scope="session")
def jackets_file(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse with a packing table and jackets known to it, closed."""
    file = tmp_path_factory.mktemp("jackets") / "warehouse.aidhub"
    file.write_bytes(empty_file.read_bytes())
    with Database.open(file) as database:
        warehouse = new_warehouse(database)
        warehouse.do(add_articles, [JACKETS])
        warehouse.do(make_table, "Table 1")
    return file


@pytest.fixture
def floor(qapp: QApplication, qtbot: QtBot, jackets_file: Path, tmp_path: Path) -> Iterator[Floor]:
    """Somebody at the packing table, with a scanner that is watched."""
    file = tmp_path / "warehouse.aidhub"
    file.write_bytes(jackets_file.read_bytes())
    with (
        Database.open(file, exclusive=False) as database,
        at_the_window(qapp, qtbot, database, Warehouse(database, 1, 0), "boxing") as hands,
    ):
        keys = hands.window.shell.scanning.watch(qapp)
        made = Floor(qtbot, hands.window, hands.warehouse)
        made.wait(lambda: made.page.shown is not None and made.window.shell.labels.printing is not None)
        made.begun_with = made.warehouse.ask(steps_that_stand)
        yield made
        qapp.removeEventFilter(keys)
        keys.deleteLater()
        made.printing.close()


# The bar --------------------------------------------------------------------------------------------------------------


def test_from_hand_to_shelf_at_the_packing_table_takes_five_keys_and_two_scans(floor: Floor) -> None:
    before = floor.warehouse.dump()
    floor.begin()
    floor.box_jackets()

    assert (floor.count, floor.scans) == (5, 2)
    assert floor.seconds < SHORT_SECONDS
    box = floor.box("1")
    assert [(line.names["en"], line.quantity_milli) for line in box.lines] == [("Winter jackets, women", 11_000)]
    assert (box.state, box.location, box.gross_g) == ("closed", "B-01-1", 12_100)
    assert floor.labels() == ["1"]
    assert floor.undo_all(before) == 4


def test_from_hand_to_shelf_over_the_counter_is_as_short(floor: Floor) -> None:
    before = floor.warehouse.dump()
    floor.begin()
    floor.press(KEY.Key_N, CTRL)
    floor.press(KEY.Key_Return)
    floor.wait(lambda: isinstance(floor.page, IntakePage) and floor.page.field.field.hasFocus())
    floor.scan(own_code("article", floor.warehouse.article("wjd")))
    floor.wait(lambda: floor.page.rows.total == 1)
    floor.enter("12kg")
    floor.wait(lambda: floor.page.shown.lines[0].said.gross_g == 12_000)
    floor.scan(own_code("location", floor.warehouse.shelf("B-01-1")))
    floor.wait(lambda: floor.page.shown.lines[0].place == "B-01-1")
    floor.press(KEY.Key_F8)
    floor.wait(lambda: floor.page.shown.to_label == [])
    floor.press(KEY.Key_Return, CTRL)
    floor.wait(lambda: not floor.warehouse.ask(open_intakes))

    assert (floor.count, floor.scans) == (9, 2)
    assert floor.seconds < SHORT_SECONDS
    box = floor.box("1")
    assert [line.quantity_milli for line in box.lines] == [11_000]
    assert (box.state, box.location, box.gross_g) == ("closed", "B-01-1", 12_000)
    assert floor.labels() == ["1"]
    floor.undo_all(before)
    assert floor.warehouse.ask(show_intake, 1) is None


# Unplugged ------------------------------------------------------------------------------------------------------------


def test_with_the_printer_unplugged_boxes_go_on_and_their_labels_print_when_it_is_back(
    floor: Floor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ways, "CONNECT_SECONDS", 0.4)
    monkeypatch.setattr(ways, "ANSWER_SECONDS", 0.4)
    monkeypatch.setattr(printing_module, "RETRY_EVERY", 50)
    first = LabelPrinter()
    floor.window.desk.settings.label_printer = first.setting
    floor.box_jackets()
    floor.qtbot.waitUntil(lambda: len(first.labels) == 1)
    first.close()
    for _ in range(2):
        floor.box_jackets()

    floor.qtbot.waitUntil(lambda: floor.status.printer._text.words == "2 labels wait")
    assert {floor.box(number).location for number in "123"} == {"B-01-1"}
    again = LabelPrinter(first.port)
    floor.qtbot.waitUntil(lambda: len(again.labels) == 2 and floor.printing.waiting == 0, timeout=10_000)
    floor.qtbot.waitUntil(lambda: floor.status.printer._text.words == "Label printer ready")
    again.close()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a line between two programs")
def test_with_the_scale_unplugged_the_weight_is_typed_and_it_weighs_again_when_it_is_back(
    floor: Floor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scales, "AGAIN_S", 0.05)
    line, scale, words = Line(tmp_path), floor.window.desk.scale, floor.status.scale._text
    scale._rest.setInterval(60)
    line.plug_in()
    scale.use(str(line.port))
    floor.qtbot.waitUntil(lambda: scale.state == scales.SILENT)
    floor.press(KEY.Key_F7)
    floor.enter("9 wjd")
    line.say("ST,GS,+  12.90kg")
    floor.wait(lambda: (floor.page.box.gross_g, floor.page.box.gross_source) == (12_900, "weighed"))
    line.pull_out()
    floor.qtbot.waitUntil(lambda: words.words == "The scale is not connected")

    floor.enter("1 wjd")
    floor.wait(lambda: floor.page.box.gross_g is None)
    floor.enter("14kg")
    floor.wait(lambda: (floor.page.box.gross_g, floor.page.box.gross_source) == (14_000, "typed"))
    line.plug_in()
    floor.qtbot.waitUntil(lambda: scale.state == scales.SILENT)
    line.say("ST,GS,+  14.05kg")
    floor.wait(lambda: (floor.page.box.gross_g, floor.page.box.gross_source) == (14_050, "weighed"))
    line.pull_out()
    reader = scale._reader
    scale.use(None)
    if reader is not None:
        reader.join(5)


def test_a_scanner_that_falls_silent_within_a_code_loses_nothing_and_all_of_it_can_be_typed(floor: Floor) -> None:
    floor.press(KEY.Key_F7)
    code = own_code("article", floor.warehouse.article("wjd"))
    floor.scan(code)
    assert floor.status.scanner._text.words == "Scanner ready"
    for sign in code[:7]:  # and then the plug is out
        floor.qtbot.keyClick(floor.focus, sign)
    floor.wait(lambda: floor.page.middle.field.text == code[:7])
    floor.press(KEY.Key_A, CTRL)
    floor.enter("11")
    floor.wait(lambda: [line.quantity_milli for line in floor.page.box.lines] == [11_000])
    floor.window.shell.scanning._silent.stop()
    floor.window.shell.scanning._say_heard()
    assert floor.status.scanner._text.words.startswith("Scanner last heard at ")
    floor.press(KEY.Key_F8)
    floor.wait(floor.page.middle.goal.isVisible)
    floor.type("b-01")
    floor.wait(lambda: floor.page.middle.goal.text() == "b-01")  # a person's pause: six keys at once are a scan
    floor.enter("-1")
    floor.wait(lambda: not floor.page.middle.goal.isVisible())
    assert (floor.box("1").state, floor.box("1").location) == ("closed", "B-01-1")
