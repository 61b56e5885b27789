"""The page Sort & box: boxes of a table at the left, the box in the middle, its label and checks at the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from aidhub.domain.checks import Finding, Severity
from aidhub.domain.errors import AidHubError
from aidhub.finding_words import finding_sentence
from aidhub.i18n import translate
from aidhub.services import box_show, boxing
from aidhub.services.box_show import BoxShow, TableBox, TableShow
from aidhub.services.moving import find_goal, move_packages
from aidhub.services.packing_tables import make_table, tables
from aidhub.services.palletising import new_pallet
from aidhub.services.sorting import finish_source
from aidhub.ui.boxing import words
from aidhub.ui.boxing.at_hand import AtHand
from aidhub.ui.boxing.box_part import BoxPart
from aidhub.ui.boxing.dialogs import SplitDialog, TableDialog
from aidhub.ui.boxing.goods import GoodsEntry
from aidhub.ui.boxing.label_part import LabelPart
from aidhub.ui.boxing.pallet import SIDES, PalletDialog
from aidhub.ui.boxing.scans import BoxingScans
from aidhub.ui.boxing.table_part import TablePart
from aidhub.ui.components.buttons import PRIMARY, CommandButton
from aidhub.ui.components.folding import WIDEST, fold
from aidhub.ui.components.reason import ReasonDialog
from aidhub.ui.components.result_card import ATTENTION, GOOD
from aidhub.ui.components.surfaces import EmptyState, Surface, row, scrolling
from aidhub.ui.desk import Desk
from aidhub.ui.page import Page
from aidhub.ui.panes import first_stop
from aidhub.ui.table.foot import TableFoot
from aidhub.ui.text import sentence
from aidhub.ui.theme import px

if TYPE_CHECKING:
    from aidhub.domain.cards import Card
    from aidhub.services.places import PlaceRow
    from aidhub.services.scanned import Scanned

LEFT, RIGHT = 260, 296
BESIDE, NARROW = 950, 700
"""Widths of the page from which the right part stands beside the middle, and the left part too."""

LEFT_BELOW = 124
"""How high the left part is where it stands below the middle."""


class BoxingPage(Page):
    """Turns mixed goods into labelled boxes, by keys and scans. See `docs/user-guide.md`."""

    counts_articles = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: translate("Boxing", "Sort & box"))
        self.tables: list[PlaceRow] = []
        self.at_hand = AtHand()
        self._make_commands()
        self._make_parts()
        self._lay_out()
        self._connect()
        self.show_all()

    # Making

    def _make_commands(self) -> None:
        tr = translate
        self.new = self.command(lambda: tr("Boxing", "New box"), self.open_new, icon="plus", key="F7")
        self.closer = self.command(
            lambda: tr("Boxing", "Close box, print label"), self.close_box, icon="printer", key="F8"
        )
        self.primary = self.closer
        self.closer.add_keys("Ctrl+Return", "Ctrl+Enter")
        self.splitter = self.command(lambda: tr("Boxing", "Split"), self.split, icon="split")
        self.more = self.command(lambda: tr("Boxing", "One more of the last line"), lambda: self.goods.step_last(1),
                                 icon="plus", key="+")  # fmt: skip
        self.less = self.command(lambda: tr("Boxing", "One less of the last line"), lambda: self.goods.step_last(-1),
                                 icon="minus", key="-")  # fmt: skip
        self.to_field = self.command(lambda: tr("Boxing", "Type goods"), self.go_to_field, icon="keyboard", key="F4")
        self.next = self.command(lambda: tr("Boxing", "Next open box"), lambda: self._walk(1), key="Ctrl+PgDown")
        self.previous = self.command(lambda: tr("Boxing", "Previous open box"), lambda: self._walk(-1), key="Ctrl+PgUp")
        self.reopener = self.command(lambda: tr("Boxing", "Open box again"), self.reopen, icon="package-open")
        self.taker = self.command(lambda: tr("Boxing", "Take box over"), self.take_over, icon="arrow-left-right")
        self.printer = self.command(lambda: tr("Boxing", "Print label again"), self.print_label, icon="printer")
        self.finisher = self.command(lambda: tr("Boxing", "Sorted completely"), self.finish, icon="check-check")
        self.waster = self.command(
            lambda: tr("Boxing", "Rest of the source is waste"), lambda: self.finish(waste=True), icon="trash-2"
        )
        self.repacker = self.command(
            lambda: tr("Boxing", "All of the source into this box"), self.repack, icon="package-open"
        )
        self.discarder = self.command(lambda: tr("Boxing", "Last line is not usable"), self.discard, icon="trash-2")
        self.table_maker = self.command(
            lambda: tr("Boxing", "New packing table"), lambda: TableDialog(self, self._make_table).open(), icon="plus"
        )
        self.palletiser = self.command(lambda: tr("Boxing", "New pallet"), self._new_pallet, icon="layers")
        self.builder = self.command(
            lambda: tr("Boxing", "Build a pallet"), lambda: self.build_pallet(None), icon="layers", key="Ctrl+Shift+P"
        )

    def _make_parts(self) -> None:
        self.left = TablePart(self._fill_tables, self.new)
        self.middle = BoxPart(self.desk, self.title, self.splitter, self.finisher, self._fill_menu)
        self.right = LabelPart(self.desk)
        self.goods = GoodsEntry(self.desk, self.at_hand, self.middle.field)
        self.scans = BoxingScans(self, self.at_hand)
        self.make_table_button = CommandButton(self.table_maker, kind=PRIMARY, size="floor", badge=False)
        no_table = EmptyState(
            "package-open", lambda: translate("Boxing", "There is no packing table yet."), self._no_table_text
        )
        self.nothing = QWidget()
        none = QVBoxLayout(self.nothing)
        none.setContentsMargins(px(24), px(24), px(24), px(24))
        none.addWidget(no_table)
        none.addWidget(self.make_table_button)
        none.addStretch(1)

    def _lay_out(self) -> None:
        self.facts.hide()
        self._head.setContentsMargins(0, 0, 0, 0)
        self._beside = row(self.middle, self.right, gap=0)
        self._beside.setStretch(0, 1)
        holder = QWidget()
        holder.setLayout(self._beside)
        self.work_scroll, self.left_scroll = scrolling(holder), scrolling(self.left)
        work = QVBoxLayout()
        work.setSpacing(0)
        work.addWidget(self.work_scroll, 1)
        work.addWidget(self._make_foot())
        self._columns = row(self.left_scroll, work, gap=0)
        self._columns.setStretch(1, 1)
        self.body.addLayout(self._columns, 1)
        self.body.addWidget(self.nothing)
        self._fold()

    def _make_foot(self) -> Surface:
        self.foot = Surface("foot")
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(px(24), px(8), px(20), px(8))
        hints = TableFoot([
            ("F6", lambda: translate("Boxing", "next part")),
            ("F7", lambda: translate("Boxing", "new box")),
            ("+", lambda: translate("Boxing", "more")),
            ("-", lambda: translate("Boxing", "less")),
            ("F1", lambda: translate("Boxing", "all keys")),
        ], lead=0)  # fmt: skip
        hints.setProperty("surface", "subtle")
        foot.addWidget(hints, 1)
        foot.addWidget(CommandButton(self.closer, kind=PRIMARY, size="big"))
        return self.foot

    def _connect(self) -> None:
        self.left.box_chosen.connect(self._go_to)
        self.left.source_chosen.connect(self._sort_from)
        self.middle.source_dropped.connect(lambda: self._sort_from(None))
        self.middle.goal.returnPressed.connect(self._store_typed)
        self.middle.lines.stepped.connect(self.goods.step)
        self.right.finding_chosen.connect(self._jump)
        self.goods.chosen.connect(self.show_all)
        self.goods.problem.connect(self.problem)
        self.goods.signalled.connect(self.signalled)
        self.desk.scale.weighed.connect(self._weighed)

    # Asking

    def refresh(self) -> None:
        """Ask again for the table and all that is shown of it."""
        self.desk.ask(tables, then=self._show_tables, key="packing tables")

    def _show_tables(self, found: list[PlaceRow]) -> None:
        self.tables = found
        table = self.table_id
        if table is None:
            self.at_hand.shown = None
            self.show_all()
            return
        self.desk.ask(
            box_show.show_table, table, self.at_hand.box_id, self.at_hand.source_id,
            by=self.desk.person_id or 0, for_helper=self.desk.is_helper, then=self._show_table, key="packing table",
        )  # fmt: skip

    @property
    def table_id(self) -> int | None:
        """The table of this workstation, or the first one; None: there is none."""
        mine = self.desk.settings.packing_table
        return next((one.id for one in self.tables if one.code == mine), self.tables[0].id if self.tables else None)

    def _show_table(self, shown: TableShow) -> None:
        self.at_hand.take(shown)
        self.show_all()

    @property
    def shown(self) -> TableShow | None:
        """The table that is shown."""
        return self.at_hand.shown

    @property
    def box(self) -> BoxShow | None:
        """The box in the middle."""
        return self.at_hand.box

    # Showing

    def show_all(self) -> None:
        """Show the table and what is at hand there."""
        shown, box = self.shown, self.box
        is_bare = not self.tables and shown is None
        for part in (self.left_scroll, self.work_scroll, self.foot):
            part.setVisible(not is_bare)
        self.nothing.setVisible(is_bare)
        self.make_table_button.setVisible(is_bare and not self.desk.is_helper)
        if shown is None:
            return
        self.left.show_table(shown, self.at_hand.box_id, self.at_hand.source_id)
        self.middle.show_box(self.at_hand)
        self._show_banner(box)
        self.right.show_box(box)
        self._enable(box)

    def _show_banner(self, box: BoxShow | None) -> None:
        if box is None:
            self.middle.banner.hide()
        elif self.at_hand.storing is not None:
            self.middle.banner.show_text(
                lambda: translate(
                    "Boxing", "Box {code} is closed, its label prints. Scan the shelf or a pallet.", code=box.code
                ),
                kind="ok", action=self.printer.text_function, run=self.print_label,
            )  # fmt: skip
        elif box.held_by:
            self.middle.banner.show_text(
                lambda: translate("Boxing", "{name} has this box open.", name=box.held_by),
                kind="info", action=self.taker.text_function, run=self.take_over,
            )  # fmt: skip
        elif not box.is_open:
            self.middle.banner.show_text(
                lambda: translate("Boxing", "Box {code} is closed. Reopen it?", code=box.code),
                kind="info", action=self.reopener.text_function, run=self.reopen,
            )  # fmt: skip
        else:
            heavy = any(one.rule == "R-PK-2" and one.severity is Severity.BLOCK for one in box.findings)
            if not heavy:
                self.middle.banner.hide()
                return
            gross = words.kilograms(box.gross_g)
            self.middle.banner.show_text(
                lambda: translate("Boxing", "{weight} is too heavy to carry. Split the box?", weight=gross),
                kind="bad", action=self.splitter.text_function, run=self.split,
            )  # fmt: skip

    def _enable(self, box: BoxShow | None) -> None:
        mine = box is not None and box.is_open and not box.held_by
        self.closer.setEnabled(mine or self.at_hand.is_opening)
        for command in (self.more, self.less, self.discarder):
            command.setEnabled(mine)
        self.splitter.setEnabled(box is not None and bool(box.lines) and not box.held_by)
        self.reopener.setEnabled(box is not None and not box.is_open)
        self.taker.setEnabled(box is not None and bool(box.held_by))
        self.printer.setEnabled(box is not None and bool(box.lines))
        has_source = self.at_hand.source_id is not None
        self.finisher.setEnabled(has_source)
        self.repacker.setEnabled(has_source and mine)
        self.waster.setEnabled(has_source)
        self.table_maker.setEnabled(not self.desk.is_helper)

    def _no_table_text(self) -> str:
        if self.desk.is_helper:
            return translate("Boxing", "A coordinator can make one here.")
        return translate("Boxing", "Make one: it is a place with a name where boxes are filled.")

    # Tables

    def _fill_tables(self, menu: QMenu) -> None:
        for table in self.tables:
            action = menu.addAction(table.name or table.code)
            action.triggered.connect(partial(self._use_table, table.code))
        menu.addSeparator()
        menu.addAction(self.table_maker)

    def _use_table(self, code: str) -> None:
        self.desk.settings.packing_table = code
        self.at_hand.box_id = self.at_hand.source_id = None
        self.look_wanted.emit("packing_table", code)
        self.refresh()

    def _make_table(self, code: str) -> None:
        self.desk.do(make_table, code, then=lambda _: self._use_table(code.strip()))

    def _fill_menu(self, menu: QMenu) -> None:
        for command in (self.reopener, self.taker, self.printer, self.finisher, self.waster, self.repacker,
                        self.discarder, self.palletiser, self.builder, self.previous, self.next):  # fmt: skip
            menu.addAction(command)

    # Boxes

    def open_new(self) -> None:
        """F7: a new, empty box; what is typed meanwhile waits for it."""
        table = self.table_id
        if table is None or self.at_hand.is_opening:
            return
        if self.at_hand.is_closing:
            self.at_hand.when_free(self.open_new)
            return
        self.at_hand.is_opening, self.at_hand.storing, self.at_hand.article = True, None, None
        self.closer.setEnabled(True)
        self.desk.do(boxing.open_box, table, then=self._opened, refused=self._not_opened)

    def _opened(self, box_id: int) -> None:
        self.at_hand.is_opening = False
        self.at_hand.box_id, self.at_hand.last_lot = box_id, None
        self.at_hand.go_on()
        self.go_to_field()

    def _not_opened(self, error: AidHubError) -> None:
        self.at_hand.is_opening = False
        self.at_hand.forget_waiting()
        self.problem.emit(sentence(error))

    def _go_to(self, box: TableBox) -> None:
        if box.id != self.at_hand.box_id:
            self.at_hand.turn_to(box.id)
        self.refresh()
        self.go_to_field()

    def _walk(self, steps: int) -> None:
        boxes = self.shown.boxes if self.shown else ()
        if boxes:
            at = next((at for at, box in enumerate(boxes) if box.id == self.at_hand.box_id), -1 if steps > 0 else 0)
            self._go_to(boxes[(at + steps) % len(boxes)])

    def _sort_from(self, source: TableBox | None) -> None:
        self.at_hand.source_id = None if source is None or source.id == self.at_hand.source_id else source.id
        self.refresh()
        self.go_to_field()

    def close_box(self) -> None:
        """F8: close the box and print its label, then ask for the shelf; or lead to what is missing."""
        self.at_hand.when_free(self._ask_to_close)

    def _ask_to_close(self) -> None:
        """Ask for the box with all that was typed so far: the window may still show it, or another, as before."""
        if self.at_hand.box_id is None:
            return
        self.at_hand.is_closing = True
        self.desk.ask(
            box_show.show_box, self.at_hand.box_id, by=self.desk.person_id or 0, for_helper=self.desk.is_helper,
            then=self._close, refused=self._not_closed,
        )  # fmt: skip

    def _close(self, box: BoxShow | None) -> None:
        wrong = next((one for one in box.findings if one.severity is Severity.BLOCK), None) if box else None
        if box is None or wrong is not None:
            self.at_hand.is_closing = False
            if wrong is not None:
                self._jump(wrong)
            self.at_hand.go_on()
            return
        grams = self.desk.scale.stable_g if box.gross_g is None else None
        self.desk.do(boxing.close_box, box.id, grams, then=lambda _: self._closed(box), refused=self._not_closed)

    def _not_closed(self, error: AidHubError) -> None:
        self.at_hand.is_closing = False
        self.goods.refuse(error)
        self.at_hand.go_on()

    def _closed(self, box: BoxShow) -> None:
        from aidhub.ui.printing import print_labels  # noqa: PLC0415 - the window paints first

        print_labels(self.desk, "box", [box.id])
        self.at_hand.is_closing = False
        self.at_hand.storing, self.at_hand.article = box, None
        self.middle.ask_for_shelf()
        self.at_hand.go_on()

    def print_label(self) -> None:
        """Print the label of the box once more; the numbers stay."""
        from aidhub.ui.printing import print_labels  # noqa: PLC0415 - the window paints first

        if self.box is not None:
            print_labels(self.desk, "box", [self.box.id])

    def reopen(self) -> None:
        """Open the closed box again, at this table."""
        if self.box is not None:
            self.at_hand.storing = None
            self.desk.do(boxing.reopen_box, self.box.id, self.table_id, then=lambda _: self.go_to_field())

    def take_over(self) -> None:
        """Go on with the box of somebody else."""
        if self.box is not None:
            self.desk.do(boxing.take_over, self.box.id, then=lambda _: self.go_to_field())

    def split(self) -> None:
        """Ask how much goes into a new box, and put it there."""
        box = self.box
        if box is not None and box.lines:
            SplitDialog(self, box, lambda parts: self.desk.do(boxing.split_box, box.id, parts)).open()

    def finish(self, *, waste: bool = False) -> None:
        """The source is sorted completely."""
        if self.at_hand.source_id is not None:
            self.desk.do(finish_source, self.at_hand.source_id, waste=waste, then=lambda _: self._finished())

    def _finished(self) -> None:
        self.at_hand.source_id = None
        self.told.emit(translate("Boxing", "Source sorted completely"), True)  # noqa: FBT003 - a signal

    def repack(self) -> None:
        """Put all that is in the source into the open box, as it is; the source is no more then."""
        source_id, box_id = self.at_hand.source_id, self.at_hand.box_id
        if source_id is not None and box_id is not None:
            self.desk.do(
                boxing.repack, source_id, box_id, then=lambda _: self._repacked(), refused=self.goods.refuse
            )  # fmt: skip

    def _repacked(self) -> None:
        self.at_hand.source_id = None
        self.told.emit(translate("Boxing", "All of the source put into this box"), True)  # noqa: FBT003 - a signal

    def discard(self) -> None:
        """Ask why the last line is of no use, and throw it away."""
        line = self.at_hand.last_line
        box = self.box
        if line is None or box is None:
            return
        ReasonDialog(
            self,
            lambda: translate("Boxing", "Not usable: {goods}", goods=words.line_sentence(line)),
            lambda: translate("Boxing", "It is thrown away. Why?"),
            lambda: translate("Boxing", "Throw away"),
            lambda reason, done, refused: self.desk.do(
                boxing.discard, box.id, line.lot_id, line.quantity_milli, reason, then=done, refused=refused
            ),
        ).open()

    def _new_pallet(self) -> None:
        """Begin a pallet at this table; its labels print, and boxes go on it when they are scanned to it."""
        if self.table_id is not None:
            self.desk.do(new_pallet, self.table_id, then=self._pallet_made)

    def _pallet_made(self, pallet_id: int) -> None:
        from aidhub.ui.printing import print_labels  # noqa: PLC0415 - the window paints first

        print_labels(self.desk, "pallet", [pallet_id], copies=SIDES)
        self.told.emit(translate("Boxing", "Pallet begun. Scan its label after F8."), True)  # noqa: FBT003 - a signal

    def build_pallet(self, pallet_id: int | None) -> None:
        """Ask what goes on a pallet, or first for which one."""
        PalletDialog(self, self.desk, pallet_id, self._say_pallet_closed).open()

    def _say_pallet_closed(self, code: str) -> None:
        self.told.emit(translate("Step", "Pallet {pallet} closed", pallet=code), True)  # noqa: FBT003 - a signal

    # Storing

    def _store_typed(self) -> None:
        text = self.middle.goal.text().strip()
        box = self.at_hand.storing
        if text and box is not None:
            self.desk.ask(find_goal, text, then=lambda goal: self.store(box, goal), refused=self.goods.refuse)

    def store(self, box: BoxShow, goal_id: int) -> None:
        """Put a closed box onto a shelf or a pallet."""
        self.desk.do(move_packages, [box.id], goal_id, then=lambda _: self._stored(box), refused=self.goods.refuse)

    def _stored(self, box: BoxShow) -> None:
        self.at_hand.storing = None
        boxes = self.shown.boxes if self.shown else ()
        self.at_hand.box_id = next((one.id for one in boxes if one.id != box.id), None)
        self.at_hand.last_lot = None
        self.problem.emit("")
        self.signalled.emit(GOOD)
        self.told.emit(translate("Boxing", "Box {code} stored", code=box.code), True)  # noqa: FBT003 - a signal
        self.middle.field.show()
        self.go_to_field()

    def _weighed(self, grams: int) -> None:
        """The scale came to rest: the open box in the middle weighs so much."""
        box = self.box
        if self.isVisible() and box is not None and box.is_open and not box.held_by and box.lines:
            self.desk.do(boxing.weigh, box.id, grams, refused=lambda _: None)

    # Saying

    def _jump(self, finding: Finding) -> None:
        """Lead to the gap a check found: say what to do in the field, or ask how to split."""
        if finding.remedy == "split":
            self.split()
            return
        lines = self.box.lines if self.box else ()
        wrong = next((one for one in lines if one.article_id == finding.article_id), None)
        if wrong is not None:
            self.at_hand.last_lot = wrong.lot_id
        self.show_all()
        self.go_to_field()
        self.middle.field.show_problem(lambda: finding_sentence(finding))
        self.signalled.emit(ATTENTION)

    def go_to_field(self) -> None:
        """Go to where goods are typed, or the shelf of a closed box."""
        (self.middle.field if self.at_hand.storing is None else self.middle.goal).setFocus()

    # Scans

    def take_scan(self, scanned: Scanned) -> bool:
        """Boxes become source, then the box in the middle; goods go in; shelf and pallet store the closed box."""
        return self.scans.take(scanned)

    def take_card(self, card: Card) -> bool:
        """Close, print, done, state and quantity cards do what their keys do."""
        return self.scans.take_card(card)

    def scan_field(self) -> QWidget | None:
        """The field that answers a scan."""
        return self.middle.goal if self.at_hand.storing is not None else self.middle.field.field

    # For the window

    def panes(self) -> list[QWidget]:
        """Boxes and sources, the box, its checks."""
        parts = (self.middle, self.right, self.left.boxes, self.left.sources)
        return [part for part in parts if first_stop(part) is not None] or [self]

    def show_thing(self, thing: object) -> None:
        """Open a box that another page asks for, by its id."""
        if isinstance(thing, int):
            self.at_hand.turn_to(thing)
            self.refresh()

    def show_rights(self) -> None:
        """Helpers see no values, donors and history."""
        self.refresh()

    def step_back(self) -> bool:
        """Esc: close the suggestions."""
        return self.middle.field.step_back()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put parts below each other where there is no room beside."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        is_beside, has_left = self.width() >= px(BESIDE), self.width() >= px(NARROW)
        fold(self._beside, self.right, RIGHT, below=not is_beside)
        fold(self._columns, self.left_scroll, LEFT, below=not has_left)
        self.left_scroll.setMaximumHeight(WIDEST if has_left else px(LEFT_BELOW))
        self.middle.fold(self.width() - px(LEFT) * has_left - px(RIGHT) * is_beside)
