"""From two partners' needs to a receipt, at the window by keyboard, every key counted; papers say what the window says.

The ramp and the receipt have no pages yet: pallets are loaded, and the differences settled, by the services.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from full_lorry import COPIED, GOES, ONE, fill, given
from hands import CTRL, KEY, Hands, at_the_window
from hands import text_of as said_in
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot
from test_a_day import go
from warehouse import Warehouse, new_warehouse

from aidhub.database.database import Database
from aidhub.services.loading import load_packages
from aidhub.services.needs import make_list
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.receipt import Difference, confirm
from aidhub.services.transport_show import TransportShow
from aidhub.services.vehicles import VehicleCard, save_vehicle
from aidhub.ui import printers
from aidhub.ui.needs.page import NeedsPage
from aidhub.ui.needs.reading import NeedsReading
from aidhub.ui.transport import handing_out
from aidhub.ui.transport.page import TransportPage

SHIFT = Qt.KeyboardModifier.ShiftModifier
ENTRIES = {"drivers": "Kowal", "aid_code": "1234-5678"}

KEYS = {
    "list": 12,
    "plan": 20,
    "goods": 19,
    "floor": 1,
    "road": 4,
    "papers": 31,
    "ramp": 2,
    "delivery": 3,
}
"""What each part takes; a click more for each remedy, and two for each paper out of a menu."""

BAR = 80
"""So many keys a transport may take, from plan to receipt."""


@pytest.fixture(scope="session")
def planned_file(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Thirty-four pallets, two partners, of whom Zhytomyr asked already, ourselves and a lorry of our own."""
    file = tmp_path_factory.mktemp("plan") / "warehouse.aidhub"
    file.write_bytes(empty_file.read_bytes())
    with Database.open(file) as database:
        warehouse = new_warehouse(database)
        _, zhytomyr = fill(warehouse)
        warehouse.do(make_list, *given(warehouse, zhytomyr))
        own = NewParty("organisation", "Hilfe Beispielstadt e. V.", street="Musterweg 1", postcode="44147",
                       town="Dortmund", country="DE")  # fmt: skip
        [_, carrier] = warehouse.do(add_parties, [own, NewParty("carrier", "Spedition Musterlog")])
        lorry = VehicleCard(name="Musterlog 1", type_key="SEMI_CURTAIN", plate="DO-ML 1", trailer_plate="DO-ML 2",
                            carrier_id=carrier)  # fmt: skip
        warehouse.do(save_vehicle, lorry)
    return file


@pytest.fixture
def hands(qapp: QApplication, qtbot: QtBot, planned_file: Path, tmp_path: Path) -> Iterator[Hands]:
    """Somebody on the page Needs."""
    file = tmp_path / "warehouse.aidhub"
    file.write_bytes(planned_file.read_bytes())
    with (
        Database.open(file, exclusive=False) as database,
        at_the_window(qapp, qtbot, database, Warehouse(database, 1, 0), "needs") as made,
    ):
        yield made
    QApplication.clipboard().clear()


def text_of(pdf: Path) -> str:
    """Read a paper, with single spaces."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        text = " ".join(page.get_textpage().get_text_range() for page in document)
    return re.sub(r"[ \r\n\u00a0]+", " ", text)


def number(text: str) -> Decimal:
    """Read a figure of a German paper."""
    return Decimal(text.replace("\u202f", "").replace(",", "."))


def cells(rows: Any, row: Any) -> dict[str, str]:
    return {column.key: column.text(row) for column in rows.columns}


def take_the_list_over(hands: Hands) -> None:
    """Ctrl+V, whose it is, ↵ for what is proposed, one word for what is open, Ctrl+↵."""
    QApplication.clipboard().setText(COPIED)
    hands.press(KEY.Key_V, CTRL)
    hands.wait(lambda: isinstance(hands.dialog, NeedsReading) and hands.dialog._found)
    window: NeedsReading = hands.dialog
    assert window.more.words == "7 sure · 2 to choose · 3 left out"
    hands.enter("lwi")
    hands.wait(lambda: window.partner.partner)
    generator, gloves = window.choosing.lines
    hands.wait(generator.article.hasFocus)
    hands.press(KEY.Key_Return)
    assert hands.focus is gloves.article
    hands.type("wint")
    hands.wait(lambda: gloves.article.suggestions)
    hands.press(KEY.Key_Return)
    hands.wait(lambda: window.choosing.to_choose == 0)
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.dialog is None and hands.page.rows.total == 9)


def plan_a_lorry(hands: Hands) -> None:
    """Ctrl+T, two stops, our own lorry, a day."""
    go(hands, "transports")
    hands.press(KEY.Key_T, CTRL)
    hands.wait(lambda: hands.dialog and hands.dialog.vehicle.count() > 1)
    hands.enter("lwi")
    hands.enter("zhy")
    hands.enter()
    hands.press(KEY.Key_Down)
    hands.enter()
    hands.enter("17.12.")
    hands.wait(lambda: isinstance(hands.page, TransportPage) and hands.page.shown)


def choose_the_goods(hands: Hands) -> None:
    """Ctrl+↵ proposes, F2 changes three quantities, Ctrl+↵ accepts; a button takes the opened box wholly."""
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.page.proposal.is_open)
    rows, table = hands.page.proposal.rows, hands.page.proposal.table
    for name, text, stop in (("Sleeping bags", "120", 1), ("Duvets", "90", 1), ("Wool blankets", "120", 2)):
        at = next(at for at, line in rows.here() if (line.names["en"], line.stop) == (name, stop))
        while table.currentIndex().row() < at:
            hands.press(KEY.Key_Down)
        hands.press(KEY.Key_F2)
        hands.enter(text)
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.page.goods.rows.total)
    assert len(hands.shown().lifts) == 34, "one box goes along only in part"
    next(one for one in hands.page.goods.findings.buttons if one.words == "Take wholly").click()
    hands.wait(lambda: len(hands.page.shown.lifts) == 33)
    stops = {stop.id: stop.position for stop in hands.page.shown.stops}
    going = [(one.names["en"], one.quantity_milli // ONE, stops[one.stop_id]) for one in hands.page.shown.allocations]
    assert sorted(going) == sorted(GOES)


def place_it(hands: Hands) -> None:
    hands.press(KEY.Key_G, CTRL | SHIFT)
    hands.wait(lambda: len(hands.page.shown.floor.spots) == 33)
    assert hands.page.goods.plan.sums.words.startswith("33 of 33 placed")


def choose_the_road(hands: Hands) -> None:
    """Ctrl+Tab, ↵ on the likeliest crossing, the arrivals of the schedule, Ctrl+↵ confirms the plan."""
    hands.press(KEY.Key_Tab, CTRL)
    hands.wait(lambda: hands.focus is hands.page.route.crossings)
    hands.press(KEY.Key_Return)
    hands.wait(hands.page.route.taker.isEnabled)
    hands.press(KEY.Key_A, CTRL | SHIFT)
    hands.wait(lambda: all(stop.arrives_at for stop in hands.page.shown.stops))
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.page.shown.status == "papers")


def hand_the_papers_out(hands: Hands) -> None:
    """Ctrl+Tab, who drives and the two codes, Ctrl+S."""
    hands.press(KEY.Key_Tab, CTRL)
    papers = hands.page.papers
    while gaps := [line.gap for _, line in papers.rows.here() if line.gap]:
        hands.press(KEY.Key_Return)
        hands.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        hands.enter(ENTRIES[papers.table.current_row.gap.field])
        left = len(gaps)
        hands.wait(lambda left=left: sum(bool(line.gap) for _, line in papers.rows.here()) < left)
    hands.press(KEY.Key_S, CTRL)
    hands.wait(lambda: [paper.state for paper in hands.page.shown.papers] == ["printed", "printed"])


def load_and_depart(hands: Hands) -> None:
    """Every pallet goes onto the vehicle by itself; Ctrl+↵ and ↵ report the departure."""
    for lift in hands.page.shown.lifts:
        hands.warehouse.do(load_packages, hands.page.shown.id, [lift.place_id])
    hands.page.refresh()
    hands.wait(lambda: hands.page.shown.status == "loading")
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.dialog)
    assert "33 packages with 2,092.8 kg leave" in said_in(hands.dialog)
    hands.press(KEY.Key_Return)
    hands.wait(lambda: hands.dialog is None and hands.page.shown.status == "on_the_way")


def deliver(hands: Hands) -> None:
    """Ctrl+↵ at each stop; in Lviv three blankets are missing and two sleeping bags too many."""
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.page.shown.stops[0].arrived_at)
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.page.shown.status == "delivered")
    shown: TransportShow = hands.page.shown
    lots = {line.names["en"]: line.lot_id for line in shown.lines}
    differences = [Difference(237 * ONE, "missing", lots["Wool blankets"]),
                   Difference(122 * ONE, "surplus", lots["Sleeping bags"])]  # fmt: skip
    hands.warehouse.do(confirm, shown.id, shown.stops[0].id, differences)
    hands.page.refresh()
    hands.wait(lambda: hands.page.next.words == "All received in Zhytomyr")
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.page.shown.status == "confirmed")


def save(hands: Hands, file: Path, command: Any, monkeypatch: pytest.MonkeyPatch) -> str:
    """Save a paper out of a menu, and read it."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    command.trigger()
    hands.wait(file.exists)
    return text_of(file)


def papers_say_what_the_window_says(hands: Hands, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Compare quantities, pallets, weights and loading metres with manifests, load plan and check sheet."""
    page = hands.page
    gross = Decimal(0)
    pallets = 0
    for stop in page.shown.stops:
        [file] = folder.glob(f"*-{stop.position}-manifest-v1.pdf")
        manifest = text_of(file)
        for _, row in page.goods.rows.here():
            if row.sums.stop_id != stop.id:
                continue
            seen = cells(page.goods.rows, row)
            found = re.search(rf"{seen['article']} \d{{8}} (\d+) P-[^S]*? ([\d\u202f]+) Stk\. · шт\. "
                              r"[\d\u202f]+,\d ([\d\u202f]+,\d) ", manifest)  # fmt: skip
            assert found, (seen, manifest)
            assert found[1] == seen["pallets"]
            assert f"{number(found[2]):,} pcs" == seen["quantity"]
            assert number(found[3]) == Decimal(seen["gross"].replace(",", ""))
        [total] = re.findall(r"Total (\d+) Paletten, \d+ Kartons · \d+ палет, \d+ коробів ([\d\u202f]+,\d)", manifest)
        pallets, gross = pallets + int(total[0]), gross + number(total[1])
    foot, gauges = page.goods.foot.sums.words, page.goods.gauges.gauges
    assert foot == f"4 articles · {pallets} packages · {gross:,} kg gross"
    assert gauges["pallets"].value.words == f"{pallets} of 33"

    plan = save(hands, folder / "plan.pdf", page.goods.plan_paper.saver, monkeypatch)
    rows = re.findall(r"☐ (P-\d{4}) .*?([\d,]+) ([12]) ([\d,]+) (?:links|rechts|Mitte)", plan)
    assert sorted(code for code, *_ in rows) == sorted(lift.code for lift in page.shown.lifts)
    assert sum(number(weight) for _, weight, *_ in rows) == gross
    tonnes = gauges["payload"].value.words.split()[0].replace(".", ",")
    assert f"Ladung {tonnes} t" in plan
    metres = Decimal(gauges["floor"].value.words.split()[0])
    assert max(number(at) for *_, at in rows) < metres <= max(number(at) for *_, at in rows) + Decimal("1.2")

    sheet = save(hands, folder / "checks.pdf", page.more.checker, monkeypatch)
    written = f"{gross:,}".replace(",", "\u202f").replace(".", ",")
    assert f"{pallets} Packstücke, {written} kg brutto" in sheet


def test_two_needs_lists_become_a_lorry_and_a_receipt_within_so_many_keys(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handing_out, "choose_folder", lambda _: tmp_path)
    monkeypatch.setattr(printers, "has_printer", lambda: False)
    hands.wait(lambda: isinstance(hands.page, NeedsPage) and hands.page.shown)
    counted: dict[str, int] = {}
    parts = {
        "list": take_the_list_over,
        "plan": plan_a_lorry,
        "goods": choose_the_goods,
        "floor": place_it,
        "road": choose_the_road,
        "papers": hand_the_papers_out,
        "ramp": load_and_depart,
        "delivery": deliver,
    }
    for name, part in parts.items():
        if name == "ramp":
            papers_say_what_the_window_says(hands, tmp_path, monkeypatch)
        before = hands.count
        part(hands)
        counted[name] = hands.count - before
    assert counted == KEYS
    assert sum(counted.values()) - counted["list"] <= BAR

    go(hands, "needs")
    hands.wait(lambda: isinstance(hands.page, NeedsPage) and hands.page.rows.total)
    [lviv] = [row for _, row in hands.page.lists.here() if "Зразок" in row.partner]
    hands.page.show_thing(lviv.id)
    hands.wait(lambda: hands.page.shown and hands.page.shown.id == lviv.id and hands.page.rows.total == 9)
    told = {row.names.get("en"): cells(hands.page.rows, row) for _, row in hands.page.rows.here()}
    received = {name: told[name]["received"] for name in ("Wool blankets", "Sleeping bags", "Duvets")}
    assert received == {"Wool blankets": "237", "Sleeping bags": "122", "Duvets": "96"}
    assert told["Wool blankets"]["open"] == "3"
