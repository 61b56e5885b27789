"""States of the window worth a look, which a page shows only after some work: who takes pictures of them is led there.

Each state begins where the one before it ended, on the sample warehouse of `tools/screenshots.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import select
from sqlalchemy.orm import Session

from aidhub.database.tables import Place
from aidhub.domain.codes import own_code
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.start import Window

KEY = Qt.Key


class Hands:
    """Somebody at the window: types, scans, and waits until it is answered."""

    def __init__(self, window: Window, wait: Callable[[Window], None]) -> None:
        self.window, self._wait = window, wait

    def open(self, page: str, thing: object = None) -> None:
        """Open a page."""
        self.window.shell.open_page(page, thing)
        self.wait()

    def wait(self) -> None:
        """Wait until nothing is on its way."""
        self._wait(self.window)

    @property
    def page(self) -> Any:
        """The page that is open."""
        return self.window.shell.page

    def ask(self, question: Callable[..., Any], *facts: object) -> Any:
        """Read from the warehouse."""
        database: Any = self.window.desk.database
        return database.read(question, *facts)

    def scan(self, kind: str, number: int) -> None:
        """Scan one of our own codes."""
        self.window.shell.scanning.take(own_code(kind, number))
        self.wait()

    def type(self, text: str, into: QWidget) -> None:
        """Type into a field."""
        into.setFocus()
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(into, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        self.wait()

    def enter(self, text: str, into: QWidget) -> None:
        """Type into a field, and ↵."""
        self.type(text, into)
        QApplication.sendEvent(into, QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Return, Qt.KeyboardModifier.NoModifier))
        self.wait()

    def dialog(self) -> Dialog:
        """Find the dialog that came up."""
        self.wait()
        return next(one for one in self.window.shell.findChildren(Dialog) if one.isVisible())

    def leave(self) -> None:
        """Close what lies over the window."""
        for dialog in self.window.shell.findChildren(Dialog):
            dialog.reject()
        self.window.shell.finding.leave()
        self.wait()


def _intake_who(hands: Hands) -> QWidget:
    hands.open("intake", "new")
    hands.type("kirch", hands.page.donor_field)
    return hands.window.shell


def _intake_begun(hands: Hands) -> QWidget:
    hands.enter("", hands.page.donor_field)
    hands.page.field.field.setFocus()
    return hands.window.shell


def _intake_half(hands: Hands) -> QWidget:
    field = hands.page.field.field
    for text in ("5 woll 96kg", "2 suppe 26kg", "4 xyz Kisten 31kg"):
        hands.enter(text, field)
    hands.type("1 rollst", field)
    hands.page.side.refusal_chosen.emit("wet")
    hands.wait()
    hands.enter("2 babyn 12kg", field)
    return hands.window.shell


def _intake_suggests(hands: Hands) -> QWidget:
    hands.type("4 schlaf 38kg", hands.page.field.field)
    return hands.window.shell


def _box_open(hands: Hands) -> QWidget:
    hands.page.field.clear()
    hands.open("boxing")
    hands.scan("box", int(hands.page.shown.sources[0].code))
    hands.page.new.trigger()
    hands.wait()
    for text in ("winterjacken dam", "5 m", "4 l", "2 xl", "12,9kg"):
        hands.enter(text, hands.page.field.field)
    hands.page.field.field.setFocus()
    return hands.window.shell


def _box_fails(hands: Hands) -> QWidget:
    hands.enter("3 babyn", hands.page.field.field)
    hands.enter("31,4kg", hands.page.field.field)
    return hands.window.shell


def _box_split(hands: Hands) -> QWidget:
    hands.page.split()
    return hands.dialog()


def _pallet(hands: Hands) -> QWidget:
    hands.leave()
    hands.page.builder.trigger()
    dialog: Any = hands.dialog()
    hands.enter("P-0017", dialog.entry)
    return hands.dialog()


def _shelf(session: Session, code: str) -> tuple[int, list[int]]:
    """Find a location and the numbers of its boxes."""
    shelf = session.scalars(select(Place.id).where(Place.kind == "shelf", Place.code == code)).one()
    boxes = select(Place.number).where(Place.kind == "box", Place.location_id == shelf).order_by(Place.number)
    return shelf, [number or 0 for number in session.scalars(boxes)]


def _count_none(hands: Hands) -> QWidget:
    hands.leave()
    hands.open("count")
    hands.page.starter.trigger()
    return hands.dialog()


def _count_half(hands: Hands) -> QWidget:
    hands.leave()
    shelf, boxes = hands.ask(_shelf, "A-04-2")
    hands.scan("location", shelf)
    for number in boxes[: len(boxes) // 2]:
        hands.scan("box", number)
    hands.scan("box", hands.ask(_shelf, "A-05-1")[1][0])
    hands.page.list.setFocus()
    return hands.window.shell


def _count_settle(hands: Hands) -> QWidget:
    hands.page.done.trigger()
    hands.wait()
    hands.page.tabs.setCurrentIndex(1)
    hands.wait()
    hands.page.settling.table.setFocus()
    return hands.window.shell


def _stock_pallets(hands: Hands) -> QWidget:
    hands.page.tabs.setCurrentIndex(0)
    hands.open("stock")
    page = hands.page
    page.table.setFocus()
    next(one for one in page.commands() if one.key == "Ctrl+G").trigger()
    hands.wait()
    page.filter.setText("P-0017")
    hands.wait()
    page.table.setCurrentIndex(page.rows.index(0, page.rows.column_at("number")))
    next(one for one in page.commands() if one.key == "+").trigger()
    hands.wait()
    page.table.setCurrentIndex(page.rows.index(2, page.rows.column_at("number")))
    hands.wait()
    return hands.window.shell


def _stock_put(hands: Hands) -> QWidget:
    hands.page.parting.putter.trigger()
    return hands.dialog()


def _stock_split(hands: Hands) -> QWidget:
    hands.leave()
    hands.page.parting.splitter.trigger()
    return hands.dialog()


def _stock_kit(hands: Hands) -> QWidget:
    hands.leave()
    hands.page.parting.parter.trigger()
    return hands.dialog()


def _labels_wait(hands: Hands) -> QWidget:
    from aidhub.ui.printing import print_labels  # noqa: PLC0415 - labels are built by then
    from aidhub.ui.printing.dialog import WaitingDialog  # noqa: PLC0415 - likewise
    from aidhub.ui.printing.printing import printing_of  # noqa: PLC0415 - likewise

    hands.leave()
    desk = hands.window.desk
    boxes = select(Place.id).where(Place.kind == "box").order_by(Place.id.desc()).limit(6)
    print_labels(desk, "box", hands.ask(lambda session: list(session.scalars(boxes))))
    print_labels(desk, "location", [hands.ask(_shelf, "A-04-2")[0]], copies=2)
    hands.wait()
    printing = printing_of(desk)
    printing.run()
    hands.wait()
    WaitingDialog(hands.window.shell, printing).open()
    return hands.dialog()


def _bar(hands: Hands) -> QWidget:
    hands.leave()
    hands.open("today")
    return hands.window.shell


def _first_start(hands: Hands) -> QWidget:
    hands.open("first-start")
    return hands.window.shell


def _palette(hands: Hands) -> QWidget:
    hands.open("stock")
    hands.window.shell.find_anything()
    hands.type("palette 17", hands.window.shell.finding.search.palette.field)
    return hands.window.shell


STATES: dict[str, Callable[[Hands], QWidget]] = {
    "intake-who": _intake_who,
    "intake-begun": _intake_begun,
    "intake-half": _intake_half,
    "intake-suggests": _intake_suggests,
    "boxing-open": _box_open,
    "boxing-fails": _box_fails,
    "boxing-split": _box_split,
    "boxing-pallet": _pallet,
    "count-start": _count_none,
    "count-half": _count_half,
    "count-settle": _count_settle,
    "stock-pallets": _stock_pallets,
    "stock-put": _stock_put,
    "stock-split": _stock_split,
    "stock-kit": _stock_kit,
    "labels-wait": _labels_wait,
    "labels-bar": _bar,
    "first-start": _first_start,
    "palette": _palette,
}
"""In the order in which they are gone through."""
