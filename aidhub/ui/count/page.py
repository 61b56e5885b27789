"""The page Stock count: locations at the left, what is found in the middle, what differs at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from aidhub.domain import cards
from aidhub.domain.cards import Card
from aidhub.domain.errors import AidHubError, NothingChanged
from aidhub.i18n import translate, translate_plural
from aidhub.services import count_rows, counting
from aidhub.services.count_rows import CountPicture, CountShow, LocationCount, Tile
from aidhub.services.count_sheets import count_sheet
from aidhub.services.counting import BeingCounted
from aidhub.services.found import ArticleHit, BoxHit, LocationHit
from aidhub.services.places import find_location, sites
from aidhub.services.scanned import Scanned
from aidhub.ui.components.buttons import CommandButton
from aidhub.ui.components.folding import fold
from aidhub.ui.components.reason import ReasonDialog
from aidhub.ui.components.result_card import ATTENTION, GOOD, STOP, Result
from aidhub.ui.components.surfaces import hairline, row, scrolling
from aidhub.ui.components.tabs import Tabs
from aidhub.ui.count import words
from aidhub.ui.count.dialogs import Found, QuantityDialog, StartCountDialog
from aidhub.ui.count.differences_part import DifferencesPart
from aidhub.ui.count.location_part import LocationPart
from aidhub.ui.count.locations_part import LocationsPart
from aidhub.ui.count.paper import print_labels, print_sheet, save_sheet
from aidhub.ui.count.remedies import Remedy, remedy_of
from aidhub.ui.count.settle import SettlePart
from aidhub.ui.desk import Desk
from aidhub.ui.page import Page
from aidhub.ui.text import is_language_change, sentence
from aidhub.ui.theme import px

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from aidhub.documents.count_sheet import CountSheet
    from aidhub.services.stock import StockRow

RIGHT, RIGHT_CLOSE = 348, 268
CLOSE, NARROW = 1000, 860
"""Widths of the page below which there is less room for words, and the right part goes below the middle."""

_STATUS = {"found": GOOD, "again": GOOD, "label": GOOD, "unknown": STOP, "away": STOP}
COUNT, SETTLE = "count", "settle"


class CountPage(Page):
    """Counts locations by scanning; coordinators start counts and settle what differs."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: translate("Count", "Stock count"))
        self.picture = CountPicture(())
        self._count_id: int | None = None
        self._aisle: str | None = None
        self._row_id: int | None = None
        self._last: dict[str, Any] = {}
        self._target: tuple[int, int] = (0, 0)
        self.tabs = Tabs(lambda: translate("Count", "Parts"))
        self.tabs.add(COUNT, lambda: translate("Count", "Count"))
        self.tabs.add(SETTLE, lambda: translate("Count", "Differences"))
        self.settling = SettlePart(self.desk)
        self._make_commands()
        self._make_parts()
        self._lay_out()
        self._connect()
        self.show_rights()

    # Making

    def _make_commands(self) -> None:
        self.done = self.command(
            lambda: translate("Count", "Location done"), self._finish, icon="check-check", key="F8"
        )
        self.skipper = self.command(lambda: translate("Count", "Skip"), self._skip, icon="fast-forward", key="Alt+S")
        self.labeller = self.command(
            lambda: translate("Count", "Box without label"), self._new_label, icon="package-plus", key="F7"
        )
        self.damager = self.command(lambda: translate("Count", "Damaged"), self._damaged, icon="package-x", key="Alt+D")
        self.quantifier = self.command(
            lambda: translate("Count", "Other quantity"), self._other_quantity, icon="hash", key="Alt+Q"
        )
        self.typer = self.command(
            lambda: translate("Count", "Type the number of a damaged label"), self._type_number, icon="keyboard",
            key="F4",
        )  # fmt: skip
        self.starter = self.command(
            lambda: translate("Count", "Start a stock count"), self._start, icon="clipboard-check", key="Ctrl+N"
        )
        self.printer = self.command(
            lambda: translate("CountSheet", "Print count sheet"), partial(self._ask_sheet, partial(print_sheet, self)),
            icon="printer", key="Ctrl+P",
        )  # fmt: skip
        self.saver = self.command(
            lambda: translate("CountSheet", "Save count sheet as PDF"),
            partial(self._ask_sheet, partial(save_sheet, self)),
            icon="download", key="Ctrl+S",
        )  # fmt: skip
        self.primary = self.done
        self.done.add_keys("Ctrl+Return", "Ctrl+Enter")
        self.add_commands(self.tabs.commands(self))
        self.add_commands(self.settling.make_commands(self))
        self.start_button = CommandButton(self.starter)
        self.sheet_button = CommandButton(self.printer)
        self.add_to_head(self.sheet_button)
        self.add_to_head(self.settling.closer_button)
        self.add_to_head(self.start_button)

    def _make_parts(self) -> None:
        self.left = LocationsPart()
        self.middle = LocationPart(self.skipper)
        self.right = DifferencesPart(self.damager, self.quantifier, self.done)

    def _lay_out(self) -> None:
        tabs = row(self.tabs, 0)
        tabs.setContentsMargins(px(14), 0, px(24), 0)
        self.body.addLayout(tabs)
        self._beside = row(scrolling(self.middle), self.right, gap=0)
        self._beside.setStretch(0, 1)
        panes = row(self.left, hairline(upright=True), self._beside, gap=0)
        panes.setStretch(2, 1)
        self._counting = QWidget()
        self._counting.setLayout(panes)
        self.body.addWidget(self._counting, 1)
        self.body.addWidget(self.settling, 1)
        self.settling.hide()
        self._measure()

    def _connect(self) -> None:
        self.tabs.chosen.connect(lambda _: self._show_part())
        self.left.list.chosen.connect(self._look_at)
        self.left.list.wanted.connect(lambda location: self._begin(location.place_id))
        self.left.list.typed.connect(self._type_number)
        self.left.count_chosen.connect(self._choose_count)
        self.left.aisle_chosen.connect(self._choose_aisle)
        self.middle.sound_switched.connect(partial(self.look_wanted.emit, "sounds"))
        self.middle.tiles.typed.connect(self._type_number)
        self.middle.tiles.chosen.connect(self._aim)
        self.middle.tiles.wanted.connect(self._tile_wanted)
        self.middle.number.returnPressed.connect(self._take_number)
        self.middle.start_at.returnPressed.connect(self._find_start)
        self.middle.card.shown.connect(self.signalled)
        self.settling.told.connect(self.told)
        self.settling.problem.connect(self.problem)

    # Asking

    def refresh(self) -> None:
        """Ask again for the count, its locations, and the one that is shown."""
        self.left.list.person_id = self.desk.person_id
        self.desk.ask(
            count_rows.picture, self._count_id, self._aisle, self._row_id, self.desk.person_id,
            then=self._show, key="count",
        )  # fmt: skip

    def show_rights(self) -> None:
        """Helpers count; coordinators also start counts and settle them."""
        is_office = not self.desk.is_helper
        self.title.setVisible(is_office)
        self.facts.setVisible(is_office)
        self.tabs.setVisible(is_office)
        self.starter.setEnabled(is_office)
        self.starter.setVisible(is_office)
        self.start_button.setVisible(is_office)
        self.settling.show_rights(is_office)
        edges = (px(24), px(16), px(24), px(8)) if is_office else (0, 0, 0, 0)
        self._head.setContentsMargins(*edges)
        if not is_office:
            self.tabs.choose(COUNT)
        self._fold()
        self._show_part()

    def show_thing(self, thing: object) -> None:
        """Show the differences of a count that are to be settled, or count a location."""
        if isinstance(thing, tuple) and not self.desk.is_helper:
            self._count_id, self._aisle, self._row_id = int(thing[1]), "", None
            self.tabs.choose(SETTLE)
            self.refresh()
        elif isinstance(thing, int):
            self._begin(thing)

    def _show_part(self) -> None:
        is_settling = self.tabs.current == SETTLE
        self._counting.setVisible(not is_settling)
        self.settling.setVisible(is_settling)

    def _show(self, picture: CountPicture) -> None:
        self.picture = picture
        count, shown = picture.count, picture.shown
        self._count_id = count.id if count else None
        self._row_id = shown.row.id if shown else None
        self._aisle = picture.aisle if self._aisle is not None else None
        self.middle.show_sound(on=not self.desk.settings.muted)
        self._show_head()
        self._fold()
        self.left.show_picture(picture, blind=self.is_blind)
        self._show_location(shown)
        self.settling.show_count(count)

    def _show_head(self) -> None:
        count = self.picture.count
        if count is None:
            self.facts.say(lambda: translate("Count", "No count is open"))
            return
        self.facts.say(partial(words.count_facts, count))

    @property
    def is_blind(self) -> bool:
        """Whether what is expected is not shown."""
        return bool(self.picture.count and self.picture.count.blind)

    @property
    def shown(self) -> CountShow | None:
        """The location that is shown, with what is there."""
        return self.picture.shown

    @property
    def is_counting(self) -> bool:
        """Whether whoever sits here counts the location that is shown."""
        row = self.shown.row if self.shown else None
        return bool(row and row.state == "counting" and row.person_id == self.desk.person_id)

    def _show_location(self, shown: CountShow | None) -> None:
        if shown is not None and self.middle.is_empty and not self.settling.isVisible():
            self.left.list.setFocus()  # else the focus falls onto whatever comes next
        self.middle.show_location(shown, int(self._last.get("package", 0)), blind=self.is_blind)
        self.right.setVisible(shown is not None)
        self._enable()
        self.say_awaited(partial(words.awaited, shown.row.code) if shown is not None and self.is_counting else "")
        if shown is not None:
            self._show_banner(shown.row)
            self._show_remedies(shown)

    def _show_banner(self, location: LocationCount) -> None:
        other = location.state == "counting" and location.person_id != self.desk.person_id
        if other:
            self.middle.banner.show_text(
                partial(words.counted_by, location), action=lambda: translate("Count", "Take over"),
                run=partial(self._begin, location.place_id, take=True),
            )  # fmt: skip
        elif location.state == "counting":
            self.middle.banner.hide()
        else:
            self.middle.banner.show_text(
                partial(words.state_words, location), kind="info",
                action=lambda: translate("Count", "Count this location"),
                run=partial(self._begin, location.place_id),
            )  # fmt: skip

    def _show_remedies(self, shown: CountShow) -> None:
        act = self.is_counting
        remedies = [
            remedy_of(one, self._record_here, self._label, may_act=act)
            for one in shown.differences
            if not (self.is_blind and one.kind == "missing")
        ]
        remedies += [self._damaged_label(*one) for one in shown.typed]
        self.right.show_differences(remedies, partial(words.left_words, shown, blind=self.is_blind))

    def _enable(self) -> None:
        act = self.is_counting
        for command in (self.printer, self.saver):
            command.setEnabled(self.picture.count is not None)
        for command in (self.done, self.labeller):
            command.setEnabled(act)
        self.skipper.setEnabled(bool(self.shown and self.shown.row.state in ("waiting", "counting")))
        for command in (self.damager, self.quantifier):
            command.setEnabled(act and any(self._target))

    # Scanning and typing

    def take_scan(self, scanned: Scanned) -> bool:
        """A location is begun, a box or pallet counted there; what nobody knows is written down too."""
        hit, scan = scanned.hit, scanned.scan
        if isinstance(hit, LocationHit):
            self._begin(hit.id)
        elif isinstance(hit, BoxHit) or scan.kind in ("box", "pallet", "sscc"):
            self._count_code(scan.sscc or scan.code)
        elif isinstance(hit, ArticleHit):
            self._count_article(hit)
        elif hit is None and not scan.misread and self.is_counting and scan.kind == "text":
            self._count_code(scan.code)
        else:
            return False
        return True

    def take_card(self, card: Card) -> bool:
        """The card Done ends the location."""
        if card.key == cards.DONE and self.done.isEnabled():
            self._finish()
            return True
        return False

    def _count_code(self, code: str, *, typed: bool = False) -> None:
        if self._row_id is None:
            self._warn(translate("Count", "Scan a location to start."))
            return
        self.desk.do(
            counting.count_code, self._row_id, code, typed=typed,
            then=self._counted, refused=partial(self._refused, code),
        )  # fmt: skip

    def _warn(self, text: str) -> None:
        self.warned.emit(text)
        self.signalled.emit(ATTENTION)

    def _counted(self, answer: dict[str, Any]) -> None:
        package = int(answer.get("package") or 0)
        self._say_result(answer)
        if package:
            self._target = (package, 0)

    def _say_result(self, answer: dict[str, Any]) -> None:
        self._last = answer
        code = self.shown.row.code if self.shown else ""
        self.middle.card.show_result(
            Result(
                _STATUS.get(str(answer["result"]), ATTENTION),
                str(answer["what"]),
                partial(_result_text, answer, code),
                partial(words.result_words, answer),
            )
        )

    def _refused(self, code: str, error: AidHubError) -> None:
        self._last = {}
        self.middle.card.show_result(Result(STOP, code, partial(sentence, error)))

    def _count_article(self, hit: ArticleHit) -> None:
        tiles = self.shown.tiles if self.shown and self.is_counting else ()
        loose = next((tile for tile in tiles if tile.kind == "loose" and tile.article_id == hit.id), None)
        if loose is None:
            self._warn(translate("Count", "None of it lies loose here by the books. Scan boxes and pallets."))
            return
        self._ask_quantity(loose.package_id, loose.lot_id)

    def _type_number(self, digit: str = "") -> None:
        if self._row_id is None:
            self._warn(translate("Count", "Scan a location to start."))
            return
        self.middle.type_number(digit)

    def _take_number(self) -> None:
        text = self.middle.number.text().strip()
        self._leave_number()
        if not text:
            return
        if text.isdigit() or not any(mark in text for mark in " ,-–"):
            self._count_code(text, typed=True)
        elif self._row_id is not None:
            self.desk.do(
                counting.count_written, self._row_id, text, then=self._written, refused=partial(self._refused, "")
            )

    def _written(self, answer: dict[str, Any]) -> None:
        self._last = {}
        elsewhere = ", ".join(answer["elsewhere"])
        text = partial(_written_words, elsewhere) if elsewhere else ""
        self.middle.card.show_result(
            Result(ATTENTION if elsewhere else GOOD, partial(_taken_words, answer["boxes"]), text)
        )

    def _leave_number(self) -> None:
        self.middle.leave_number()
        self.left.list.setFocus()

    def step_back(self) -> bool:
        """Leave the number that is being typed."""
        if self.middle.number.isVisible():
            self._leave_number()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits for the number of a box, wherever the focus is."""
        text = event.text()
        if (
            self.shown is not None
            and self.settling.isHidden()
            and text.isascii()
            and text.isdigit()
            and not event.modifiers()
        ):
            self._type_number(text)
        else:
            super().keyPressEvent(event)

    # Locations

    def _look_at(self, location: LocationCount) -> None:
        if location.id != self._row_id:
            self._row_id = location.id
            self._forget_last()
            self.refresh()

    def _choose_aisle(self, aisle: str) -> None:
        self._aisle, self._row_id = aisle, None
        self._forget_last()
        self.refresh()

    def _choose_count(self, count_id: int) -> None:
        if count_id != self._count_id:
            self._count_id, self._aisle, self._row_id = count_id, "", None
            self._forget_last()
            self.refresh()

    def _find_start(self) -> None:
        self.desk.ask(find_location, self.middle.start_at.text().strip(), then=self._start_found)

    def _start_found(self, place_id: int) -> None:
        self.middle.start_at.clear()
        self._begin(place_id)

    def _begin(self, place_id: int, *, take: bool = False) -> None:
        self.desk.do(
            counting.go_to_location, place_id, take=take, then=self._begun,
            refused=partial(self._not_begun, place_id),
        )  # fmt: skip

    def _begun(self, row_id: int) -> None:
        self.signalled.emit(GOOD)
        if row_id != self._row_id:
            self._forget_last()
        self._row_id, self._aisle = row_id, None

    def _not_begun(self, place_id: int, error: AidHubError) -> None:
        if isinstance(error, (NothingChanged, BeingCounted)):
            self.desk.ask(counting.row_of, place_id, then=self._go_on)
        if not isinstance(error, NothingChanged):
            self.signalled.emit(STOP)
            self.desk.refused.emit(error)

    def _go_on(self, row_id: int | None) -> None:
        if row_id is not None:
            self._begun(row_id)
            self.refresh()

    def _finish(self) -> None:
        if self._row_id is not None:
            self.desk.do(counting.finish_location, self._row_id, then=self._finished)

    def _finished(self, _: int) -> None:
        self._forget_last()
        self.signalled.emit(GOOD)
        self.told.emit(translate("Count", "Location done. Scan the next one."), True)  # noqa: FBT003 - a signal

    def _skip(self) -> None:
        if self._row_id is not None:
            self.desk.do(counting.skip_location, self._row_id, then=self._skipped)

    def _skipped(self, _: int) -> None:
        self._forget_last()
        self.told.emit(translate("Count", "Location skipped. Scan the next one."), True)  # noqa: FBT003 - a signal

    def _forget_last(self) -> None:
        self._last, self._target = {}, (0, 0)
        self.middle.card.clear()

    # Remedies

    def _aim(self, tile: Tile) -> None:
        self._target = (tile.package_id if tile.kind == "box" else 0, tile.lot_id)
        if tile.kind == "pallet":
            self._target = (tile.package_id, 0)
        self._enable()

    def _tile_wanted(self, tile: Tile) -> None:
        self._aim(tile)
        if self.is_counting and tile.kind != "pallet":
            self._ask_quantity(*self._target)

    def _record_here(self, counted_id: int) -> None:
        self.desk.do(counting.record_here, counted_id, then=self._recorded)

    def _recorded(self, _: int) -> None:
        self._forget_last()
        self.told.emit(translate("Count", "Recorded here."), True)  # noqa: FBT003 - a signal

    def _label(self, counted_id: int | None = None) -> None:
        if self._row_id is not None:
            self.desk.do(counting.new_label, self._row_id, counted_id, then=self._labelled)

    def _new_label(self) -> None:
        unknown = [one.id for one in self.shown.differences if one.kind == "unknown"] if self.shown else []
        self._label(unknown[-1] if unknown and self._last.get("result") == "unknown" else None)

    def _damaged_label(self, kind: str, id_: int, code: str) -> Remedy:
        return Remedy(
            "triangle-alert",
            lambda: translate("Count", "{what}: the label is damaged", what=code),
            lambda: translate("Count", "Its number was typed"),
            lambda: translate("Count", "New label"),
            lambda: print_labels(self.desk, kind, [id_]),
            "printer",
        )

    def _labelled(self, answer: dict[str, Any]) -> None:
        print_labels(self.desk, "box", [int(answer["package"])])
        self._counted({"result": "label", "names": {}, **answer})

    def _damaged(self) -> None:
        package, lot = self._target
        if not any(self._target) or self._row_id is None:
            return
        row_id = self._row_id

        def deed(reason: str, done: Callable[[object], object], refused: Callable[[AidHubError], object]) -> None:
            if package:
                self.desk.do(counting.count_damaged, row_id, package, reason, then=done, refused=refused)
            else:
                self.desk.do(counting.count_damaged_loose, row_id, lot, reason, then=done, refused=refused)

        ReasonDialog(
            self,
            lambda: translate("Count", "What is damaged?"),
            lambda: (
                translate("Count", "The box is blocked, so that it does not go out.")
                if package
                else translate("Count", "These goods are blocked wherever they lie, so that they do not go out.")
            ),
            lambda: translate("Count", "Record as damaged"),
            deed,
        ).open()

    def _other_quantity(self) -> None:
        if any(self._target):
            self._ask_quantity(*self._target)

    def _ask_quantity(self, package_id: int, lot_id: int) -> None:
        if self.shown is not None:
            then = partial(self._open_quantity, package_id)
            self.desk.ask(count_rows.goods_in, package_id, lot_id, self.shown.row.place_id, then=then)

    def _open_quantity(self, package_id: int, goods: Sequence[StockRow]) -> None:
        if goods and self.shown is not None:
            title = goods[0].package or self.shown.row.code
            QuantityDialog(self, title, goods, partial(self._count_quantity, package_id), blind=self.is_blind).open()

    def _count_quantity(self, package_id: int, found: Found) -> None:
        for lot_id, milli in found:
            self.desk.do(
                counting.count_quantity, self._row_id, package_id or None, lot_id, milli,
                then=lambda _: self.told.emit(translate("Count", "Quantity counted."), True),  # noqa: FBT003
            )  # fmt: skip

    # On paper

    def _ask_sheet(self, then: Callable[[CountSheet], object]) -> None:
        if self._count_id is not None:
            aisle = self.picture.aisle if len(self.picture.aisles) > 1 else None
            self.desk.ask(count_sheet, self._count_id, aisle, then=then)

    # Starting

    def _start(self) -> None:
        self.desk.ask(sites, then=self._open_start)

    def _open_start(self, found: Sequence[Any]) -> None:
        StartCountDialog(self, self.desk, found, self._started).open()

    def _started(self, count_id: int) -> None:
        self._count_id, self._aisle, self._row_id = count_id, "", None
        self._forget_last()
        self.told.emit(translate("Count", "Stock count started. Scan a location."), True)  # noqa: FBT003 - a signal
        self.refresh()

    # Qt

    def panes(self) -> list[QWidget]:
        """Locations, boxes, remedies; or the differences."""
        if not self.settling.isHidden():
            return [self.settling.table]
        lists = [self.left.list] if self.picture.count else []
        if self.shown is None:
            return [*lists, self.middle.start_at]
        return [*lists, *([] if self.middle.tiles.isHidden() else [self.middle.tiles]), self.right]

    def more_keys(self) -> list[tuple[str, Any]]:
        """The keys of the lists."""
        return [
            ("Up, Down", lambda: translate("Count", "Another location")),
            ("Return", lambda: translate("Count", "Count this location")),
            ("0 … 9", lambda: translate("Count", "Type the number of a damaged label")),
        ]

    def retranslate(self) -> None:
        """Say anew what is made of answers."""
        if self.picture.count is not None or self.picture.counts:
            self._show(self.picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the right pane under the middle where there is no room beside it."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if hasattr(self, "right") and not is_language_change(event):
            self._measure()

    def _fold(self) -> None:
        """Give the boxes room: narrower parts and fewer words at first, then the right part below the middle."""
        is_close, is_narrow = self.width() < px(CLOSE), self.width() < px(NARROW)
        fold(self._beside, self.right, RIGHT_CLOSE if is_close else RIGHT, below=is_narrow)
        self.left.fold(close=is_close)
        self.middle.fold(close=is_close)
        self.right.fold(thin=is_close and not is_narrow)
        is_office = not self.desk.is_helper
        self.sheet_button.setVisible(is_office and not is_close)
        self.settling.closer_button.setVisible(is_office and not is_close and self.picture.count is not None)

    def _measure(self) -> None:
        self.middle.tiles.setMinimumHeight(px(150))
        self.right.remedies.setMinimumHeight(px(60))
        self._fold()


def _result_text(answer: dict[str, Any], location: str) -> str:
    what_to_do = words.result_second(answer, location)
    if what_to_do:
        return what_to_do
    names = words.goods_word(answer.get("names") or {})
    if not answer.get("boxes"):
        return names
    return translate_plural("Count", "{count} box", "{count} boxes", int(answer["boxes"]))


def _taken_words(count: int) -> str:
    return translate_plural("Count", "{count} box taken", "{count} boxes taken", count)


def _written_words(boxes: str) -> str:
    return translate("Count", "In the wrong place: {boxes}. Record them here, or put them back.", boxes=boxes)
