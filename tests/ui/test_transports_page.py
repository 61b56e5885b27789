"""Transports by keyboard alone: planned, filled, confirmed, printed; and what stands against a step is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from warehouse import Warehouse, new_warehouse

from aidhub.app import journal_steps
from aidhub.database.database import Database
from aidhub.services.adding import add_numbers
from aidhub.services.articles import edit_article
from aidhub.services.filling_in import fill_in_typed
from aidhub.services.issued_papers import issued_papers
from aidhub.services.moving import make_pallet
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.receipt import receipt
from aidhub.services.transport_show import TransportShow, show
from aidhub.services.transports import new_transport
from aidhub.settings import Settings
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.desk import Desk
from aidhub.ui.focus import FocusRing
from aidhub.ui.language import Language
from aidhub.ui.start import Opened, Opening, Window, make_window
from aidhub.ui.theme import Theme
from aidhub.ui.transport import handing_out, printing
from aidhub.ui.transport.page import TransportPage
from aidhub.ui.transport.rendering import page_sizes
from aidhub.ui.transports.page import TransportsPage

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LVIV = NewParty("partner", "Клініка «Зразок»", "Klinika Zrazok", "lwiw", "вул. Прикладна, 1", "79000", "Львів", "UA",
                "32855961")  # fmt: skip
ZHYTOMYR = NewParty("partner", "БФ «Тепла оселя»", "BF Tepla Oselia", "schytomyr", "вул. Зразкова, 1", "10000",
                    "Житомир", "UA", "32855961")  # fmt: skip


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


@pytest.fixture
def hands(qapp: QApplication, qtbot: QtBot, loaded_file: Path, tmp_path: Path) -> Iterator[Hands]:
    """Somebody at the keyboard of the whole window, on the page Transports."""
    file = tmp_path / "warehouse.aidhub"
    file.write_bytes(loaded_file.read_bytes())
    window = make_window(qapp, Settings(language="en", theme="light", page="transports"))
    qtbot.addWidget(window.shell)
    window.shell.resize(1440, 870)
    window.shell.show()
    window.shell.activateWindow()
    with Database.open(file, exclusive=False) as database:
        with qtbot.waitSignal(window.desk.opened):
            Opening(window, lambda *_: Opened(database, 1, "Olena"), journal_steps).open()
        made = Hands(qtbot, window, Warehouse(database, 1, 0))
        made.wait(lambda: isinstance(made.page, TransportsPage))
        yield made
        made.wait()
        window.desk.close()
    window.desk.background.close()
    for kind in (FocusRing, Theme, Language, Desk):
        for one in qapp.findChildren(kind):
            one.deleteLater()
    qapp.setStyleSheet("")


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


def open_transport(hands: Hands, *, partners: int = 2, goods: tuple[str, ...] = ()) -> None:
    """Open a planned transport with these boxes on it, made by the services."""
    warehouse = hands.warehouse
    id_ = warehouse.do(new_transport, [1, 2][:partners], "SEMI_CURTAIN", _moment())
    if goods:
        stop = warehouse.ask(show, id_).stops[0].id
        warehouse.do(add_numbers, id_, stop, list(goods))
    hands.window.shell.open_page("transport", id_)
    hands.wait(lambda: hands.page.shown and hands.page.shown.id == id_)


def _moment() -> Any:
    return datetime(2026, 12, 17, 5, 0, tzinfo=UTC)


# Planning


def test_a_transport_is_planned_with_19_keys(hands: Hands) -> None:
    plan(hands, "lwi", "zhy")  # Ctrl+T, lwi ↵, zhy ↵, ↵, ↓, ↵, 17.12. ↵
    shown = hands.shown()
    assert [stop.city["en"] for stop in shown.stops] == ["Lviv", "Zhytomyr"]
    assert (shown.status, shown.next_step, hands.count) == ("planned", "confirm_plan", 19)
    assert hands.window.shell.windowTitle()


def test_a_city_is_found_in_any_spelling(hands: Hands) -> None:
    for spelling in ("Житомир", "Zhytomyr", "schyt"):
        hands.press(KEY.Key_T, CTRL)
        hands.enter(spelling)
        assert [stop.name for stop in hands.dialog.stops.stops] == ["БФ «Тепла оселя»"]
        hands.press(KEY.Key_Escape)


def test_backspace_takes_the_last_stop_away(hands: Hands) -> None:
    hands.press(KEY.Key_T, CTRL)
    hands.enter("lwi")
    hands.enter("zhy")
    hands.press(KEY.Key_Backspace)
    assert [stop.city["en"] for stop in hands.dialog.stops.stops] == ["Lviv"]


def test_a_partner_nobody_knows_is_entered_with_its_city(hands: Hands) -> None:
    hands.press(KEY.Key_T, CTRL)
    hands.enter("Rivne")
    hands.wait(lambda: hands.dialog.stops.stops)
    assert hands.dialog.stops.stops[0].city["uk"] == "Рівне"


def test_without_stops_or_with_a_day_that_is_none_nothing_is_planned(hands: Hands) -> None:
    hands.press(KEY.Key_T, CTRL)
    hands.press(KEY.Key_Return, CTRL)
    assert "Lviv" in hands.dialog.stops.field.problem.words
    hands.enter("lwi")
    hands.dialog.departure.entry.setFocus()
    hands.enter("31.2.")
    assert "31.2." in hands.dialog.departure.problem.words
    assert hands.dialog.isVisible()


def test_the_list_counts_its_views_and_opens_with_enter(hands: Hands) -> None:
    open_transport(hands)
    hands.press(KEY.Key_Escape)
    hands.wait(lambda: isinstance(hands.page, TransportsPage) and hands.page.table.current_row)
    assert hands.page.tabs.tabText(0) == "Active 1"
    assert hands.page.next.words == "Propose goods"
    hands.press(KEY.Key_Return)
    hands.wait(lambda: isinstance(hands.page, TransportPage))


def test_ctrl_enter_takes_the_next_step_from_the_list(hands: Hands) -> None:
    open_transport(hands)
    number = hands.page.shown.id
    hands.press(KEY.Key_Escape)
    hands.wait(lambda: isinstance(hands.page, TransportsPage) and hands.page.table.current_row)
    hands.press(KEY.Key_Return, CTRL)
    assert hands.warehouse.ask(show, number).lines
    hands.wait(lambda: hands.page.next.words == "Confirm plan")


def test_the_list_says_how_to_plan_where_it_is_empty(hands: Hands) -> None:
    assert hands.page.table._empty.isVisible()
    assert not hands.page.next.isEnabled()


# Goods


def test_boxes_and_pallets_are_added_by_their_numbers(hands: Hands) -> None:
    open_transport(hands, partners=1)
    hands.press(KEY.Key_F4)
    hands.enter("9 p-1")
    shown = hands.shown()
    assert {line.package for line in shown.lines} == {"1", "2", "3", "4", "9"}
    assert hands.page.goods.rows.row(0).sums.pallets == 1


def test_so_many_of_an_article_are_added_by_a_part_of_its_name(hands: Hands) -> None:
    open_transport(hands, partners=1)
    hands.press(KEY.Key_F4)
    hands.type("16 decken gem")
    [only] = hands.page.goods.add.entry.suggestions
    assert (only.words.split()[0], only.words.split(" · ")[1]) == ("16", "Blankets, mixed")
    hands.enter()
    assert hands.shown().allocations[0].quantity_milli == 16_000


def test_an_article_without_a_number_asks_how_many(hands: Hands) -> None:
    open_transport(hands, partners=1)
    hands.press(KEY.Key_F4)
    hands.enter("decken")
    assert "How many" in hands.page.goods.add.banner.words
    assert not hands.shown().lines


def test_an_unknown_number_is_said_and_stays_in_the_field(hands: Hands) -> None:
    open_transport(hands, partners=1)
    hands.press(KEY.Key_F4)
    hands.enter("777")
    assert "777" in hands.page.goods.add.banner.words
    assert hands.page.goods.add.entry.text() == "777"


def test_f2_changes_a_quantity_and_ctrl_z_takes_it_back(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1",))
    hands.page.goods.table.setFocus()
    hands.press(KEY.Key_F2)
    hands.enter("30")
    hands.wait(lambda: hands.shown().allocations[0].quantity_milli == 30_000)
    hands.press(KEY.Key_Z, CTRL)
    hands.wait(lambda: hands.shown().allocations[0].quantity_milli == 40_000)


def test_a_quantity_that_is_not_there_stays_in_its_cell_with_the_reason(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1",))
    table = hands.page.goods.table
    hands.press(KEY.Key_F2)
    hands.enter("5000")
    row = table.current_row
    assert "4,960" in table.rows.wrong_with(row, table.rows.columns[2])
    assert hands.shown().allocations[0].quantity_milli == 40_000


def test_del_takes_goods_off(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1", "9"))
    hands.page.goods.table.setFocus()
    hands.press(KEY.Key_Delete)
    hands.wait(lambda: not hands.shown().lines)
    assert hands.page.goods.table._empty.isVisible()


def test_space_explains_where_goods_come_from_and_esc_closes_it(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1",))
    hands.press(KEY.Key_Space)
    assert hands.page.goods.inspector.isVisible()
    hands.press(KEY.Key_Escape)
    assert not hands.page.goods.inspector.isVisible()
    assert isinstance(hands.page, TransportPage)
    hands.press(KEY.Key_Escape)
    assert isinstance(hands.page, TransportsPage)


def test_a_box_in_part_is_taken_wholly_by_its_remedy(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("9",))
    hands.page.goods.table.setFocus()
    hands.press(KEY.Key_F2)
    hands.enter("5")
    hands.wait(lambda: hands.shown().partly)
    take = next(button for button in hands.page.goods.findings.buttons if button.words == "Take wholly")
    take.setFocus()
    hands.press(KEY.Key_Space)
    hands.wait(lambda: not hands.shown().partly)


# Steps


def test_a_departure_is_asked_for_once_and_can_be_left(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1",))
    hands.page.departer.trigger()
    assert "4 packages" in _text_of(hands.dialog) or "1 package" in _text_of(hands.dialog)
    hands.press(KEY.Key_Escape)
    assert hands.shown().status == "planned"


def _text_of(dialog: QWidget) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_it_goes_all_the_way_from_departure_to_receipt(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1",))
    id_ = hands.page.shown.id
    hands.page.departer.trigger()
    hands.press(KEY.Key_Return, CTRL)
    if hands.dialog:
        hands.enter("all checked by hand")
    hands.wait(lambda: hands.shown().status == "on_the_way" and hands.page.next.words == "Arrived in Lviv")
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.page.next.words == "All received in Lviv")
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.shown().status == "confirmed" and not hands.page.next.isEnabled())
    rows = hands.warehouse.ask(receipt, id_, hands.shown().stops[0].id)
    assert [row.received_milli for row in rows] == [40_000]


def test_cancelling_needs_a_reason_and_frees_the_goods(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1",))
    hands.page.canceller.trigger()
    hands.enter()
    assert hands.dialog.isVisible()
    hands.enter("the lorry broke down")
    hands.wait(lambda: hands.shown().status == "cancelled")
    assert not hands.shown().lines


def test_vehicle_and_journey_are_changed_in_one_dialog(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1",))
    hands.press(KEY.Key_J, CTRL)
    hands.wait(lambda: hands.dialog.crossing.count() > 1)
    for field, text in ((hands.dialog.plate, "DO-GW 2031"), (hands.dialog.carrier, "Neue Spedition")):
        field.entry.setFocus()
        hands.type(text)
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.shown().plate == "DO-GW 2031")
    assert hands.shown().carrier == "Neue Spedition"


# Papers


def test_from_plan_to_papers_saved_by_keyboard_alone(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Plan 15 keys, Ctrl+↵ proposes, Ctrl+Tab, the missing entries, Ctrl+S."""
    monkeypatch.setattr(handing_out, "choose_folder", lambda _: tmp_path)
    plan(hands, "lwi")
    assert hands.count == 15
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.shown().lines)
    hands.press(KEY.Key_Tab, CTRL)
    entries = {"plate": "DO-GW 1", "carrier_id": "Spedition Musterlog", "drivers": "A. Kowal",
               "crossing_key": "Korczowa", "aid_code": "1234-5678", "arrives_at": "20.12. 08:00", "name_uk": "Ковдри",
               "hs_code": "630120", "net_g": "1.5", "value_cents": "5", "register_no": "32855961",
               "gross_g": "16"}  # fmt: skip
    for _ in range(12):
        gaps = [line.gap for _, line in hands.page.papers.rows.here() if line.gap]
        if not gaps:
            break
        hands.press(KEY.Key_Return)
        hands.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        left = len(gaps)
        hands.enter(entries[hands.page.papers.table.current_row.gap.field])
        hands.wait(lambda left=left: sum(bool(line.gap) for _, line in hands.page.papers.rows.here()) == left - 1)
    hands.wait(hands.page.papers.saver.isEnabled)
    hands.press(KEY.Key_S, CTRL)
    hands.wait(lambda: hands.shown().papers[0].state == "printed")
    [file] = tmp_path.glob("*.pdf")
    assert file.read_bytes().startswith(b"%PDF")
    assert file.name == f"{hands.page.shown.number}-1-manifest-v1.pdf"


def test_a_changed_load_outdates_the_printed_paper(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    test_from_plan_to_papers_saved_by_keyboard_alone(hands, tmp_path, monkeypatch)
    first = hands.shown()
    hands.press(KEY.Key_Tab, CTRL)
    hands.press(KEY.Key_F2)
    hands.enter("10")
    hands.wait(lambda: hands.shown().papers[0].state == "outdated")
    hands.press(KEY.Key_Tab, CTRL)
    hands.wait(lambda: hands.page.papers.this.words == "Print version 2")
    assert len(hands.warehouse.ask(issued_papers, first.id)) == 1


def fill_everything_in(hands: Hands) -> None:
    """Fill in what the paper lacks, by the services."""
    for _ in range(3):
        for gap in hands.shown().papers[0].gaps:
            value = {"departs_at": _moment(), "arrives_at": datetime(2026, 12, 20, 6, 0, tzinfo=UTC),
                     "value_cents": 500, "net_g": 1500, "gross_g": 16_000, "crossing_key": "Korczowa"}.get(gap.field, "630120")  # fmt: skip
            hands.warehouse.do(fill_in_typed, gap.table, gap.row_id, gap.field, value)
    hands.page.refresh()
    hands.wait(lambda: hands.page.shown.papers[0].state == "ready")


def go_to_papers(hands: Hands) -> Any:
    hands.press(KEY.Key_Tab, CTRL)
    hands.wait(lambda: hands.page.papers.preview.sheet.pixmap.width() > 100)
    return hands.page.papers


def test_the_preview_turns_pages_and_zooms(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1", "P-2", "9"))
    preview = go_to_papers(hands).preview
    fitting = preview.sheet.pixmap.width()
    hands.press(KEY.Key_Plus, CTRL)
    assert preview.sheet.pixmap.width() > fitting
    hands.press(KEY.Key_Minus, CTRL)
    hands.press(KEY.Key_PageDown)
    assert f"page {min(2, preview._pages)} of {preview._pages}" in preview.facts.words
    hands.press(KEY.Key_PageUp)
    assert "page 1" in preview.facts.words


def test_without_a_printer_saving_is_offered(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    open_transport(hands, partners=1, goods=("P-1",))
    fill_everything_in(hands)
    papers = go_to_papers(hands)
    hands.press(KEY.Key_P, CTRL)
    assert "no printer" in papers.banner.words
    assert papers.banner.button.words == "Save as PDF set"
    assert hands.shown().papers[0].state == "ready"


def test_a_printed_set_is_issued_and_noted(hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = tmp_path / "printed.pdf"

    def choose(_: QWidget, chosen: Callable[[QPrinter], object]) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(made))
        chosen(printer)

    monkeypatch.setattr(printing, "has_printer", lambda: True)
    monkeypatch.setattr(printing, "choose_printer", choose)
    open_transport(hands, partners=1, goods=("P-1",))
    fill_everything_in(hands)
    papers = go_to_papers(hands)
    hands.press(KEY.Key_Return, CTRL)  # the primary action here is Print set
    hands.wait(lambda: hands.shown().papers[0].state == "printed")
    assert len(page_sizes(made.read_bytes())) == papers.preview._pages
    assert not papers.is_unprinted


def test_a_paper_with_gaps_prints_as_a_draft_and_is_not_issued(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[bytes] = []
    monkeypatch.setattr(printing, "has_printer", lambda: True)
    monkeypatch.setattr(printing, "choose_printer", lambda _, chosen: chosen(None))
    monkeypatch.setattr(printing, "print_papers", lambda _desk, _printer, papers, _then: printed.extend(papers))
    open_transport(hands, partners=1, goods=("P-1",))
    papers = go_to_papers(hands)
    assert papers.this.words == "Print draft"
    papers.this.trigger()
    assert printed
    assert not hands.warehouse.ask(issued_papers, hands.page.shown.id)


def test_a_wrong_entry_stays_in_its_row_with_the_reason(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1",))
    papers = go_to_papers(hands)
    hands.press(KEY.Key_Return)
    hands.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    while papers.table.current_row.gap.field != "crossing_key":
        hands.press(KEY.Key_Escape)
        hands.press(KEY.Key_Down)
        hands.press(KEY.Key_F2)
    hands.enter("Timbuktu")
    row = papers.table.current_row
    assert "Timbuktu" in papers.rows.wrong_with(row, papers.rows.columns[papers.rows.column_at("entry")])


def test_changing_the_language_says_everything_anew(hands: Hands) -> None:
    open_transport(hands, partners=2, goods=("P-1",))
    hands.window.language.use("uk")
    hands.wait(lambda: hands.page.goal.words == "Львів і Житомир")
    assert hands.page.next.words == "Підтвердити план"
    assert hands.page.tabs.tabText(0) == "Товари"
    hands.window.language.use("en")
