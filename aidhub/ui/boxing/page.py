"""The page Sort & box: boxes of a table at the left, the box in the middle, its label and checks at the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from aidhub.domain import cards
from aidhub.domain.checks import Finding, Severity
from aidhub.domain.entry_line import Counts, EntryLine
from aidhub.domain.errors import AidHubError
from aidhub.finding_words import finding_sentence
from aidhub.i18n import spoken, translate, translate_plural, translator
from aidhub.services import box_show, boxing
from aidhub.services.box_show import BoxLine, BoxShow, TableBox, TableShow
from aidhub.services.found import ARTICLE, BOX, LOCATION, PALLET
from aidhub.services.moving import find_goal, move_packages
from aidhub.services.packing_tables import make_table, tables
from aidhub.services.palletising import new_pallet
from aidhub.services.sorting import Goods, finish_source
from aidhub.ui.boxing import words
from aidhub.ui.boxing.dialogs import SplitDialog, TableDialog
from aidhub.ui.boxing.pallet import SIDES, PalletDialog
from aidhub.ui.boxing.parts import BoxButtons, Checks, ContentLines, FactCard, LabelPicture
from aidhub.ui.components.buttons import PRIMARY, QUIET, Button, CommandButton, MenuButton
from aidhub.ui.components.chips import ChipLabel
from aidhub.ui.components.fields import Entry
from aidhub.ui.components.gauges import Bar
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.reason import ReasonDialog
from aidhub.ui.components.result_card import ATTENTION, GOOD, STOP
from aidhub.ui.components.surfaces import Banner, EmptyState, Surface, clear, hairline, row, scrolling
from aidhub.ui.desk import Desk
from aidhub.ui.entry_field import Entered, EntryField
from aidhub.ui.page import Page
from aidhub.ui.panes import first_stop
from aidhub.ui.status import goods_chip
from aidhub.ui.table.foot import TableFoot
from aidhub.ui.text import Text, sentence
from aidhub.ui.theme import px

if TYPE_CHECKING:
    from aidhub.domain.cards import Card
    from aidhub.services.places import PlaceRow
    from aidhub.services.scanned import Scanned
    from aidhub.services.suggesting import Suggestion

LEFT, RIGHT, CARDS = 260, 296, 520
BESIDE, NARROW = 950, 700
"""Widths of the page from which the right part stands beside the middle, and the left part too; `CARDS` is the width of
the middle from which its figures stand beside each other."""

ONE = 1000
SHOWN_STEPS = 6
_LABEL_SCALE = 1.6  # pixels for each point, at 100 %


class BoxingPage(Page):
    """Turns mixed goods into labelled boxes, by keys and scans. See `docs/user-guide.md`."""

    counts_articles = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: translate("Boxing", "Sort & box"))
        self.shown: TableShow | None = None
        self.tables: list[PlaceRow] = []
        self.article: tuple[int, str, Any] | None = None
        self._box_id: int | None = None
        self._source_id: int | None = None
        self._storing: BoxShow | None = None
        self._last_lot: int | None = None
        self._before: dict[int, int] | None = None
        self._queue: list[Callable[[], object]] = []
        self._is_opening = self._is_closing = False
        self._make_parts()
        self._make_commands()
        self._lay_out()
        self._connect()
        self._show()

    # Making

    def _make_parts(self) -> None:
        self.table_menu = MenuButton(
            "", self._fill_tables, size="floor", name=lambda: translate("Boxing", "Packing table")
        )
        self.open_count = PlainLabel("", "helper", "muted", wrap=True)
        self.boxes = BoxButtons(self._go_to)
        self.sorted, self.bar = PlainLabel("", "helper", "muted"), Bar()
        self.sources = BoxButtons(self._sort_from, icon="package")
        self.title.setProperty("kind", "floor")
        self.chip = ChipLabel(lambda: None)
        self.content = PlainLabel("", "large", "text2", cut=True)
        self.banner = Banner()
        self.source_line, self.source_words = QWidget(), PlainLabel("", "strong", cut=True)
        self.field = EntryField(
            self.desk, lambda: translate("Boxing", "Size or goods"), lambda: translate("Boxing", "Size or goods"),
            counts=Counts.PIECES, hint=self._hint,
        )  # fmt: skip
        self.goal = Entry(
            lambda: translate("Boxing", "Shelf or pallet"), lambda: translate("Boxing", "Scan the shelf, or type it"),
            icon="map-pin", size="big",
        )  # fmt: skip
        self.lines = ContentLines()
        self.weight = FactCard(lambda: translate("Boxing", "Gross weight"))
        self.shelf = FactCard(lambda: translate("Boxing", "Proposed location"))
        self.value = FactCard(lambda: translate("Boxing", "Customs value"))
        self.more_known = QVBoxLayout()
        self.label = LabelPicture()
        self.checks = Checks(self._jump)
        self.empty = EmptyState(
            "package-open",
            lambda: translate("Boxing", "Scan a box to sort, or press F7 for an empty box."),
            lambda: translate("Boxing", "What you put in is counted, weighed and labelled here."),
        )
        self.no_table = EmptyState("package-open", self._no_table_title, self._no_table_text)

    def _make_commands(self) -> None:
        tr = translate
        self.new = self.command(lambda: tr("Boxing", "New box"), self.open_new, icon="plus", key="F7")
        self.closer = self.command(
            lambda: tr("Boxing", "Close box, print label"), self.close_box, icon="printer", key="F8"
        )
        self.primary = self.closer
        self.closer.add_keys("Ctrl+Return", "Ctrl+Enter")
        self.splitter = self.command(lambda: tr("Boxing", "Split"), self.split, icon="split")
        self.more = self.command(lambda: tr("Boxing", "One more of the last line"), lambda: self._step_last(1),
                                 icon="plus", key="+")  # fmt: skip
        self.less = self.command(lambda: tr("Boxing", "One less of the last line"), lambda: self._step_last(-1),
                                 icon="minus", key="-")  # fmt: skip
        self.to_field = self.command(lambda: tr("Boxing", "Type goods"), self._to_field, icon="keyboard", key="F4")
        self.next = self.command(lambda: tr("Boxing", "Next open box"), lambda: self._walk(1), key="Ctrl+PgDown")
        self.previous = self.command(lambda: tr("Boxing", "Previous open box"), lambda: self._walk(-1), key="Ctrl+PgUp")
        self.reopener = self.command(lambda: tr("Boxing", "Open box again"), self.reopen, icon="package-open")
        self.taker = self.command(lambda: tr("Boxing", "Take box over"), self.take_over, icon="arrow-left-right")
        self.printer = self.command(lambda: tr("Boxing", "Print label again"), self.print_label, icon="printer")
        self.finisher = self.command(lambda: tr("Boxing", "Sorted completely"), self.finish, icon="check-check")
        self.waster = self.command(
            lambda: tr("Boxing", "Rest of the source is waste"), lambda: self.finish(waste=True), icon="trash-2"
        )
        self.discarder = self.command(lambda: tr("Boxing", "Last line is not usable"), self.discard, icon="trash-2")
        self.table_maker = self.command(
            lambda: tr("Boxing", "New packing table"), lambda: TableDialog(self, self._make_table).open(), icon="plus"
        )
        self.palletiser = self.command(lambda: tr("Boxing", "New pallet"), self._new_pallet, icon="layers")
        self.builder = self.command(
            lambda: tr("Boxing", "Build a pallet"), lambda: self._build_pallet(None), icon="layers", key="Ctrl+Shift+P"
        )
        self.new_button = CommandButton(self.new, size="floor", badge=True)
        self.close_button = CommandButton(self.closer, kind=PRIMARY, size="big")
        self.split_button = CommandButton(self.splitter, size="floor")
        self.menu_button = MenuButton("", self._fill_menu, icon="ellipsis", size="floor",
                                      name=lambda: tr("Boxing", "More for this box"))  # fmt: skip
        self.finish_button = CommandButton(self.finisher, size="floor")
        self.drop_source = Button("", lambda: self._sort_from(None), icon="x", kind=QUIET, size="floor",
                                  name=lambda: tr("Boxing", "Sort from no box"))  # fmt: skip
        self.make_table_button = CommandButton(self.table_maker, kind=PRIMARY, size="floor", badge=False)

    def _lay_out(self) -> None:
        self.facts.hide()
        self._head.setContentsMargins(0, 0, 0, 0)
        self.left = Surface("subtle")
        inner = QVBoxLayout(self.left)
        inner.setContentsMargins(px(14), px(14), px(14), px(14))
        inner.setSpacing(px(8))
        inner.addLayout(row(self.table_menu, 0))
        inner.addWidget(self.open_count)
        inner.addWidget(self.boxes)
        inner.addWidget(self.new_button)
        inner.addStretch(1)
        self.sources_title = PlainLabel(lambda: translate("Boxing", "Still to sort"), "large")
        inner.addLayout(row(self.sources_title, 0, self.sorted))
        inner.addWidget(self.bar)
        inner.addWidget(self.sources)
        self.new_button.setSizePolicy(
            self.boxes.sizePolicy().horizontalPolicy(), self.new_button.sizePolicy().verticalPolicy()
        )

        self._lay_out_middle()
        self._lay_out_right()
        self._lay_out_columns()
        self._fold()

    def _lay_out_middle(self) -> None:
        source = QHBoxLayout(self.source_line)
        source.setContentsMargins(0, 0, 0, 0)
        source.setSpacing(px(8))
        source.addWidget(self.source_words, 1)
        source.addWidget(self.finish_button)
        source.addWidget(self.drop_source)
        self.middle = QWidget()
        middle = QVBoxLayout(self.middle)
        middle.setContentsMargins(px(24), px(14), px(24), px(14))
        middle.setSpacing(px(10))
        middle.addLayout(row(self.title, 0, self.split_button, self.menu_button, gap=12))
        second = row(self.chip, gap=10)
        second.addWidget(self.content, 1)
        middle.addLayout(second)
        middle.addWidget(self.banner)
        middle.addWidget(self.source_line)
        middle.addWidget(self.field)
        middle.addWidget(self.goal)
        middle.addWidget(self.lines)
        self.lines_end = hairline()
        middle.addWidget(self.lines_end)
        self.cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.cards.setSpacing(px(10))
        for card in (self.weight, self.shelf, self.value):
            self.cards.addWidget(card, 1)
        middle.addLayout(self.cards)
        middle.addLayout(self.more_known)
        middle.addWidget(self.empty)
        middle.addStretch(1)

    def _lay_out_right(self) -> None:
        self.right = Surface("subtle")
        right = QVBoxLayout(self.right)
        right.setContentsMargins(px(20), px(14), px(20), px(14))
        right.setSpacing(px(10))
        size = PlainLabel(lambda: translate("Boxing", "100 × 150 mm · 1 copy"), "helper", "muted")
        right.addLayout(row(PlainLabel(lambda: translate("Boxing", "Label"), "large"), 0, size))
        right.addWidget(self.label, alignment=Qt.AlignmentFlag.AlignHCenter)
        right.addWidget(self.checks)
        right.addStretch(1)

    def _lay_out_columns(self) -> None:
        self.work = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.work.setSpacing(0)
        self.work.setContentsMargins(0, 0, 0, 0)
        self.work.addWidget(self.middle, 1)
        self.work.addWidget(self.right)
        holder = QWidget()
        holder.setLayout(self.work)
        self.work_scroll = scrolling(holder)
        self.foot = Surface("foot")
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(px(24), px(8), px(20), px(8))
        self.hints = TableFoot([
            ("F6", lambda: translate("Boxing", "next part")),
            ("F7", lambda: translate("Boxing", "new box")),
            ("+", lambda: translate("Boxing", "more")),
            ("-", lambda: translate("Boxing", "less")),
            ("F1", lambda: translate("Boxing", "all keys")),
        ], lead=0)  # fmt: skip
        self.hints.setProperty("surface", "subtle")
        foot.addWidget(self.hints, 1)
        foot.addWidget(self.close_button)
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.columns.setSpacing(0)
        self.left_scroll = scrolling(self.left)
        self.columns.addWidget(self.left_scroll)
        self.columns.addLayout(self._work_column(), 1)
        self.body.addLayout(self.columns, 1)
        self.nothing = QWidget()
        none = QVBoxLayout(self.nothing)
        none.setContentsMargins(px(24), px(24), px(24), px(24))
        none.addWidget(self.no_table)
        none.addWidget(self.make_table_button)
        none.addStretch(1)
        self.body.addWidget(self.nothing)

    def _work_column(self) -> QVBoxLayout:
        work = QVBoxLayout()
        work.setSpacing(0)
        work.addWidget(self.work_scroll, 1)
        work.addWidget(self.foot)
        return work

    def _connect(self) -> None:
        self.field.entered.connect(self._take)
        self.field.field.installEventFilter(self)
        self.goal.returnPressed.connect(self._store_typed)
        self.lines.stepped.connect(self._step)
        self.desk.scale.weighed.connect(self._weighed)

    # Asking

    def refresh(self) -> None:
        """Ask again for the table and all that is shown of it."""
        self.desk.ask(tables, then=self._show_tables, key="packing tables")

    def _show_tables(self, found: list[PlaceRow]) -> None:
        self.tables = found
        table = self.table_id
        if table is None:
            self.shown = None
            self._show()
            return
        self.desk.ask(
            box_show.show_table, table, self._box_id, self._source_id,
            by=self.desk.person_id or 0, for_helper=self.desk.is_helper, then=self._show_table, key="packing table",
        )  # fmt: skip

    @property
    def table_id(self) -> int | None:
        """The table of this workstation, or the first one; None: there is none."""
        mine = self.desk.settings.packing_table
        return next((one.id for one in self.tables if one.code == mine), self.tables[0].id if self.tables else None)

    def _show_table(self, shown: TableShow) -> None:
        self.shown = shown
        if shown.box is not None:
            self._mark_new(shown.box)
        if shown.box is None and self._box_id is not None:
            self._box_id = None
        if shown.source is None:
            self._source_id = None
        if self._storing is not None and (shown.box is None or shown.box.id != self._storing.id or shown.box.is_open):
            self._storing = None
        self._show()

    @property
    def box(self) -> BoxShow | None:
        """The box in the middle."""
        return self.shown.box if self.shown else None

    # Showing

    def _show(self) -> None:
        shown, box = self.shown, self.box
        has_table = shown is not None
        is_bare = not self.tables and not has_table
        for part in (self.left_scroll, self.work_scroll, self.foot):
            part.setVisible(not is_bare)
        self.nothing.setVisible(is_bare)
        self.make_table_button.setVisible(is_bare and not self.desk.is_helper)
        if shown is None:
            return
        self._show_left(shown)
        self._show_middle(shown, box)
        self._show_right(box)
        self._enable(box)

    def _show_left(self, shown: TableShow) -> None:
        self.table_menu.say(shown.code)
        count = len(shown.boxes)
        self.open_count.say(lambda: translate_plural("Boxing", "{count} open box", "{count} open boxes", count))
        self.boxes.show_boxes(shown.boxes, self._box_id)
        total = shown.sorted_today + len(shown.sources)
        for part in (self.sources_title, self.sorted, self.bar):
            part.setVisible(total > 0)
        self.sorted.say(
            lambda: translate(
                "Boxing", "{done} of {total}", done=spoken().number(shown.sorted_today), total=spoken().number(total)
            )
        )
        self.bar.show_parts([(shown.sorted_today / total, "accent")] if total else [])
        self.sources.show_boxes(shown.sources, self._source_id)

    def _show_middle(self, shown: TableShow, box: BoxShow | None) -> None:
        is_storing = self._storing is not None
        source = shown.source
        self.source_line.setVisible(source is not None)
        if source is not None:
            self.source_words.say(
                lambda: translate(
                    "Boxing", "From box {code}: {goods}", code=source.code, goods=words.source_facts(source)
                )
            )
        self.empty.setVisible(box is None)
        for part in (self.chip, self.content, self.split_button, self.menu_button, self.lines, self.lines_end):
            part.setVisible(box is not None)
        for card in (self.weight, self.shelf):
            card.setVisible(box is not None)
        self.value.setVisible(box is not None and not self.desk.is_helper)
        self.goal.setVisible(is_storing)
        self.field.setVisible(not is_storing and (box is None or box.is_open))
        clear(self.more_known)
        if box is None:
            self.title.say(lambda: translate("Boxing", "Sort & box"))
            self.banner.hide()
            return
        self.title.say(lambda: translate("Boxing", "Box {code}", code=box.code))
        self.chip.show_chip(lambda: goods_chip("open" if box.is_open else "ready"))
        self.content.say(lambda: self._content_words(box))
        self.lines.show_lines(box.lines, self._last_lot, may=box.is_open and not box.held_by)
        gross = box.estimate_g if box.gross_g is None else box.gross_g
        self.weight.show_fact(lambda: words.kilograms(gross) or "–", lambda: words.weight_source(box),
                              "ok" if box.gross_source == "weighed" else "text2")  # fmt: skip
        self.shelf.show_fact(lambda: box.shelf.code if box.shelf else "–", lambda: words.shelf_reason(box))
        self.value.show_fact(lambda: words.money(box.value_cents), self._value_reason(box))
        self._show_banner(box)
        if not self.desk.is_helper:
            self._show_more(box)

    def _content_words(self, box: BoxShow) -> str:
        if not box.lines:
            return self.article[1] if self.article else translate("Boxing", "empty")
        names: dict[int, Any] = {line.article_id: line.names for line in box.lines}
        first = next(iter(names.values()))
        other = first.get("uk" if spoken().code != "uk" else "de", "")
        if len(names) > 1:
            return ", ".join(words.called(one) for one in names.values())
        return "  ".join(dict.fromkeys(filter(None, (words.called(first), other))))

    def _value_reason(self, box: BoxShow) -> Text:
        if box.value_cents is None:
            return lambda: translate("Boxing", "not known of all goods")
        return lambda: translate("Boxing", "for customs only")

    def _show_banner(self, box: BoxShow) -> None:
        if self._storing is not None:
            self.banner.show_text(
                lambda: translate(
                    "Boxing", "Box {code} is closed, its label prints. Scan the shelf or a pallet.", code=box.code
                ),
                kind="ok", action=self.printer.text_function, run=self.print_label,
            )  # fmt: skip
        elif box.held_by:
            self.banner.show_text(
                lambda: translate("Boxing", "{name} has this box open.", name=box.held_by),
                kind="info", action=self.taker.text_function, run=self.take_over,
            )  # fmt: skip
        elif not box.is_open:
            self.banner.show_text(
                lambda: translate("Boxing", "Box {code} is closed. Reopen it?", code=box.code),
                kind="info", action=self.reopener.text_function, run=self.reopen,
            )  # fmt: skip
        else:
            heavy = any(one.rule == "R-PK-2" and one.severity is Severity.BLOCK for one in box.findings)
            if not heavy:
                self.banner.hide()
                return
            gross = words.kilograms(box.gross_g)
            self.banner.show_text(
                lambda: translate("Boxing", "{weight} is too heavy to carry. Split the box?", weight=gross),
                kind="bad", action=self.splitter.text_function, run=self.split,
            )  # fmt: skip

    def _show_more(self, box: BoxShow) -> None:
        """Tell coordinators whose goods these were, and what happened."""
        if box.donors:
            donors = ", ".join(box.donors)
            self.more_known.addWidget(PlainLabel(lambda: translate("Boxing", "Donor: {name}", name=donors), wrap=True))
        if box.steps:
            self.more_known.addWidget(PlainLabel(lambda: translate("Boxing", "History"), "strong"))
        for step in box.steps[:SHOWN_STEPS]:
            self.more_known.addWidget(
                PlainLabel(partial(words.step_words, step), "helper", "muted" if step.undone else "text2", wrap=True)
            )

    def _show_right(self, box: BoxShow | None) -> None:
        self.right.setVisible(box is not None)
        self.checks.show_checks(box)
        if box is not None and box.lines:
            from aidhub.services.labels import labels  # noqa: PLC0415 - the window paints first

            self.desk.ask(labels, "box", [box.id], then=partial(self._draw_label, box.code), key="box label")
        elif box is not None:
            self.label.show_image(None, lambda: translate("Boxing", "The label of an empty box"))

    def _draw_label(self, code: str, found: list[Any]) -> None:
        """Make the label beside the window, of the very bytes that print."""
        from aidhub.documents.labels import KINDS, build  # noqa: PLC0415 - the window paints first
        from aidhub.ui.rendering import Picture, picture  # noqa: PLC0415 - likewise

        scale = _LABEL_SCALE * px(100) / 100

        def work(_: object) -> Picture:
            pdf = build(KINDS["box"].large, found, [translator(language) for language in ("de", "uk", "en")])
            return picture(pdf, 1, scale)

        self.desk.background.run(
            lambda: translate("Boxing", "Label"), work, then=lambda made: self._show_label(code, made.image)
        )

    def _show_label(self, code: str, image: QImage) -> None:
        if self.box is not None and self.box.code == code:
            self.label.show_image(image, lambda: translate("Boxing", "The label of box {code}", code=code))

    def _enable(self, box: BoxShow | None) -> None:
        mine = box is not None and box.is_open and not box.held_by
        self.closer.setEnabled(mine or self._is_opening)
        for command in (self.more, self.less, self.discarder):
            command.setEnabled(mine)
        self.splitter.setEnabled(box is not None and bool(box.lines) and not box.held_by)
        self.reopener.setEnabled(box is not None and not box.is_open)
        self.taker.setEnabled(box is not None and bool(box.held_by))
        self.printer.setEnabled(box is not None and bool(box.lines))
        has_source = self._source_id is not None
        self.finisher.setEnabled(has_source)
        self.waster.setEnabled(has_source)
        self.table_maker.setEnabled(not self.desk.is_helper)

    def _hint(self) -> str:
        return translate("Boxing", "3 L ↵ puts three of size L in")

    def _no_table_title(self) -> str:
        return translate("Boxing", "There is no packing table yet.")

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
        self._box_id = self._source_id = None
        self.look_wanted.emit("packing_table", code)
        self.refresh()

    def _make_table(self, code: str) -> None:
        self.desk.do(make_table, code, then=lambda _: self._use_table(code.strip()))

    def _fill_menu(self, menu: QMenu) -> None:
        for command in (self.reopener, self.taker, self.printer, self.finisher, self.waster, self.discarder,
                        self.palletiser, self.builder, self.previous, self.next):  # fmt: skip
            menu.addAction(command)

    # Boxes

    def open_new(self) -> None:
        """F7: a new, empty box; what is typed meanwhile waits for it."""
        table = self.table_id
        if table is None or self._is_opening:
            return
        if self._is_closing:
            self._queue.append(self.open_new)
            return
        self._is_opening, self._storing, self.article = True, None, None
        self.closer.setEnabled(True)
        self.desk.do(boxing.open_box, table, then=self._opened, refused=self._not_opened)

    def _opened(self, box_id: int) -> None:
        self._is_opening = False
        self._box_id, self._last_lot = box_id, None
        self._go_on()
        self._to_field()

    def _go_on(self) -> None:
        """Do what was typed and scanned meanwhile, in its order."""
        waiting, self._queue = self._queue, []
        for deed in waiting:
            self._when_open(deed)

    def _not_opened(self, error: AidHubError) -> None:
        self._is_opening = False
        self._queue.clear()
        self.problem.emit(sentence(error))

    def _go_to(self, box: TableBox) -> None:
        if box.id != self._box_id:
            self._box_id, self._last_lot, self._storing, self.article = box.id, None, None, None
        self.refresh()
        self._to_field()

    def _walk(self, steps: int) -> None:
        boxes = self.shown.boxes if self.shown else ()
        if boxes:
            at = next((at for at, box in enumerate(boxes) if box.id == self._box_id), -1 if steps > 0 else 0)
            self._go_to(boxes[(at + steps) % len(boxes)])

    def _sort_from(self, source: TableBox | None) -> None:
        self._source_id = None if source is None or source.id == self._source_id else source.id
        self.refresh()
        self._to_field()

    def close_box(self) -> None:
        """F8: close the box and print its label, then ask for the shelf; or lead to what is missing."""
        self._when_open(self._ask_to_close)

    def _ask_to_close(self) -> None:
        """Ask for the box with all that was typed so far: the window may still show it, or another, as before."""
        if self._box_id is None:
            return
        self._is_closing = True
        self.desk.ask(
            box_show.show_box, self._box_id, by=self.desk.person_id or 0, for_helper=self.desk.is_helper,
            then=self._close, refused=self._not_closed,
        )  # fmt: skip

    def _close(self, box: BoxShow | None) -> None:
        wrong = next((one for one in box.findings if one.severity is Severity.BLOCK), None) if box else None
        if box is None or wrong is not None:
            self._is_closing = False
            if wrong is not None:
                self._jump(wrong)
            self._go_on()
            return
        grams = self.desk.scale.stable_g if box.gross_g is None else None
        self.desk.do(boxing.close_box, box.id, grams, then=lambda _: self._closed(box), refused=self._not_closed)

    def _not_closed(self, error: AidHubError) -> None:
        self._is_closing = False
        self._refuse(error)
        self._go_on()

    def _closed(self, box: BoxShow) -> None:
        from aidhub.ui.printing import print_labels  # noqa: PLC0415 - the window paints first

        print_labels(self.desk, "box", [box.id])
        self._is_closing = False
        self._storing, self.article = box, None
        self.goal.clear()
        self.goal.setVisible(True)
        self.field.setVisible(False)
        self.goal.setFocus()
        self._go_on()

    def print_label(self) -> None:
        """Print the label of the box once more; the numbers stay."""
        from aidhub.ui.printing import print_labels  # noqa: PLC0415 - the window paints first

        if self.box is not None:
            print_labels(self.desk, "box", [self.box.id])

    def reopen(self) -> None:
        """Open the closed box again, at this table."""
        if self.box is not None:
            self._storing = None
            self.desk.do(boxing.reopen_box, self.box.id, self.table_id, then=lambda _: self._to_field())

    def take_over(self) -> None:
        """Go on with the box of somebody else."""
        if self.box is not None:
            self.desk.do(boxing.take_over, self.box.id, then=lambda _: self._to_field())

    def split(self) -> None:
        """Ask how much goes into a new box, and put it there."""
        box = self.box
        if box is not None and box.lines:
            SplitDialog(self, box, lambda parts: self.desk.do(boxing.split_box, box.id, parts)).open()

    def finish(self, *, waste: bool = False) -> None:
        """The source is sorted completely."""
        if self._source_id is not None:
            self.desk.do(finish_source, self._source_id, waste=waste, then=lambda _: self._finished())

    def _finished(self) -> None:
        self._source_id = None
        self.told.emit(translate("Boxing", "Source sorted completely"), True)  # noqa: FBT003 - a signal

    def discard(self) -> None:
        """Ask why the last line is of no use, and throw it away."""
        line = self._last_line()
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

    def _build_pallet(self, pallet_id: int | None) -> None:
        PalletDialog(self, self.desk, pallet_id, self._say_pallet_closed).open()

    def _say_pallet_closed(self, code: str) -> None:
        self.told.emit(translate("Step", "Pallet {pallet} closed", pallet=code), True)  # noqa: FBT003 - a signal

    # Storing

    def _store_typed(self) -> None:
        text = self.goal.text().strip()
        box = self._storing
        if text and box is not None:
            self.desk.ask(find_goal, text, then=lambda goal: self._store(box, goal), refused=self._refuse)

    def _store(self, box: BoxShow, goal_id: int) -> None:
        self.desk.do(move_packages, [box.id], goal_id, then=lambda _: self._stored(box), refused=self._refuse)

    def _stored(self, box: BoxShow) -> None:
        self._storing = None
        self._box_id = next((one.id for one in self.shown.boxes if one.id != box.id), None) if self.shown else None
        self._last_lot = None
        self.problem.emit("")
        self.signalled.emit(GOOD)
        self.told.emit(translate("Boxing", "Box {code} stored", code=box.code), True)  # noqa: FBT003 - a signal
        self.field.setVisible(True)
        self._to_field()

    # Goods

    def _take(self, entered: Entered) -> None:
        line, article = entered.line, entered.article
        text = line.text
        if line.search and article is None:
            self.field.show_problem(lambda: translate("EntryLine", "No article is called “{text}”. Type another word.",
                                                      text=line.search))  # fmt: skip
            return
        if self._box_id is None and not self._is_opening:
            self.field.show_problem(lambda: translate("Boxing", "There is no open box. Press F7 for an empty one."))
            return
        self.field.set_text("")  # and what was typed is nothing to undo any more: the step is
        self._when_open(lambda: self._do_line(line, article, text))

    def _when_open(self, deed: Callable[[], object]) -> None:
        """Do something at once, or after the box that is just being opened or closed is."""
        if self._is_opening or self._is_closing:
            self._queue.append(deed)
        else:
            deed()

    def _do_line(self, line: EntryLine, article: Suggestion | None, text: str) -> None:
        box_id = self._box_id
        if box_id is None:
            return
        refused = partial(self._refuse_line, text)
        if article is not None:
            self._choose(article)
        is_counted = line.quantity_milli is not None or bool(line.size) or bool(line.boxes)
        if not is_counted and line.gross_g is not None:
            self.desk.do(boxing.weigh, box_id, line.gross_g, "typed", refused=refused)
            return
        if not is_counted and article is None:
            self._describe(line, box_id, refused)
            return
        if not is_counted:
            self._show()
            return
        chosen = self._chosen_article()
        if chosen is None:
            self._say(text, lambda: translate("Boxing", "Of what? Type its name first, or scan its card."))
            return
        if line.unit and line.unit != chosen[2]:
            self._say(text, lambda: translate("Boxing", "Count it in the unit of the article."))
            return
        quantity = line.quantity_milli or (line.boxes or 1) * ONE
        goods = Goods(chosen[0], quantity, line.size, line.condition, line.expires)
        self._put(box_id, goods, refused)
        if line.gross_g is not None:
            self.desk.do(boxing.weigh, box_id, line.gross_g, "typed", refused=refused)

    def _put(self, box_id: int, goods: Goods, refused: Callable[[AidHubError], object]) -> None:
        if self._before is None:
            lines = self.box.lines if self.box and self.box.id == box_id else ()
            self._before = {line.lot_id: line.quantity_milli for line in lines}
        self.desk.do(boxing.put, box_id, goods, self._source_id, refused=refused)

    def _put_in_current(self, goods: Goods) -> None:
        if self._box_id is not None:
            self._put(self._box_id, goods, self._refuse)

    def _mark_new(self, box: BoxShow) -> None:
        """Let the line that grew last stand out."""
        if self._before is not None:
            grown = [line.lot_id for line in box.lines if line.quantity_milli > self._before.get(line.lot_id, 0)]
            self._last_lot = grown[-1] if grown else self._last_lot
            self._before = None

    def _choose(self, article: Suggestion) -> None:
        self.article = article.article_id, words.called(article.names), article.unit_code

    def _chosen_article(self) -> tuple[int, str, Any] | None:
        line = self._last_line()
        if self.article is None and line is not None:
            return line.article_id, words.called(line.names), line.unit_code
        return self.article

    def _describe(self, line: EntryLine, box_id: int, refused: Callable[[AidHubError], object]) -> None:
        """Say more of the last line: until when it keeps, its state, its batch."""
        last = self._last_line()
        fields: dict[str, Any] = {}
        if line.expires is not None:
            fields |= {"expires": line.expires, "expiry_kind": line.expiry_kind}
        if line.condition:
            fields["condition"] = line.condition
        if line.batch:
            fields["batch"] = line.batch
        if fields and last is not None:
            self.desk.do(boxing.describe, box_id, last.lot_id, refused=refused, **fields)
        else:
            self._say(line.text, lambda: translate("Boxing", "Of what? Type its name first, or scan its card."))

    def _last_line(self) -> BoxLine | None:
        lines = self.box.lines if self.box else ()
        return next((line for line in lines if line.lot_id == self._last_lot), lines[-1] if lines else None)

    def _step_last(self, pieces: int) -> None:
        line = self._last_line()
        if line is not None:
            self._step(line.lot_id, pieces)

    def _step(self, lot_id: int, pieces: int) -> None:
        box = self.box
        if box is None or box.held_by or not box.is_open:
            return
        self._last_lot = lot_id
        self.desk.do(boxing.step_quantity, box.id, lot_id, pieces * ONE, refused=self._refuse)

    def _weighed(self, grams: int) -> None:
        """The scale came to rest: the open box in the middle weighs so much."""
        box = self.box
        if self.isVisible() and box is not None and box.is_open and not box.held_by and box.lines:
            self.desk.do(boxing.weigh, box.id, grams, refused=lambda _: None)

    # Saying

    def _say(self, text: str, problem: Text) -> None:
        if not self.field.text:
            self.field.set_text(text)
            self.field.step_back()
        self.field.show_problem(problem)

    def _refuse_line(self, text: str, error: AidHubError) -> None:
        self._say(text, lambda: sentence(error))
        self.signalled.emit(STOP)

    def _refuse(self, error: AidHubError) -> None:
        self.problem.emit(sentence(error))
        self.signalled.emit(STOP)

    def _jump(self, finding: Finding) -> None:
        """Lead to the gap a check found: say what to do in the field, or ask how to split."""
        if finding.remedy == "split":
            self.split()
            return
        lines = self.box.lines if self.box else ()
        self._last_lot = next((one.lot_id for one in lines if one.article_id == finding.article_id), self._last_lot)
        self._show()
        self._to_field()
        self.field.show_problem(lambda: finding_sentence(finding))
        self.signalled.emit(ATTENTION)

    def _to_field(self) -> None:
        (self.goal if self._storing is not None else self.field).setFocus()

    # Scans

    def take_scan(self, scanned: Scanned) -> bool:
        """Boxes become source, then the box in the middle; goods go in; shelf and pallet store the closed box."""
        hit = scanned.hit
        if hit is None or self.shown is None:
            return False
        takes: dict[str, Callable[[Any, Scanned], bool]] = {
            BOX: self._scan_box, LOCATION: self._scan_goal, PALLET: self._scan_pallet, ARTICLE: self._scan_article,
        }  # fmt: skip
        return hit.kind in takes and takes[hit.kind](hit, scanned)

    def _scan_box(self, hit: Any, _: Scanned) -> bool:
        if hit.transport_id is not None and not hit.location:
            return False
        is_open = hit.status == "open" or (self.shown is not None and any(one.id == hit.id for one in self.shown.boxes))
        if is_open or hit.id == self._source_id:
            self._box_id, self._last_lot, self._storing, self.article = hit.id, None, None, None
            if hit.id == self._source_id:
                self._source_id = None
        else:
            self._source_id, self._storing = hit.id, None
        self.signalled.emit(GOOD)
        self.refresh()
        self._to_field()
        return True

    def _scan_goal(self, hit: Any, _: Scanned) -> bool:
        self._when_open(lambda: self._store_at(hit.id))
        return True

    def _store_at(self, goal_id: int) -> None:
        box = self._storing or (self.box if self.box and not self.box.is_open else None)
        if box is None:
            self.warned.emit(translate("Boxing", "Close the box first: F8. Then scan where it goes."))
            self.signalled.emit(STOP)
        else:
            self._store(box, goal_id)

    def _scan_pallet(self, hit: Any, scanned: Scanned) -> bool:
        """Store the closed box on it; with no box at hand, build it."""
        if self._storing is None and (self.box is None or not self.box.lines):
            self._build_pallet(hit.id)
            return True
        return self._scan_goal(hit, scanned)

    def _scan_article(self, hit: Any, scanned: Scanned) -> bool:
        if self._box_id is None and not self._is_opening:
            self.warned.emit(translate("Boxing", "There is no open box. Press F7 for an empty one."))
            self.signalled.emit(STOP)
            return True
        is_card = scanned.scan.kind == "article" and scanned.count == 1
        is_new = self.article is None or self.article[0] != hit.id
        self.article = hit.id, words.called(hit.names), ""
        self.signalled.emit(GOOD)
        if is_card and is_new:
            self._when_open(self._show)
        else:
            goods = Goods(hit.id, scanned.count * scanned.each_milli)
            self._when_open(lambda: self._put_in_current(goods))
        return True

    def take_card(self, card: Card) -> bool:
        """Close, print, done, state and quantity cards do what their keys do."""
        if card.key == cards.CLOSE_BOX:
            self.close_box()
        elif card.key == cards.PRINT:
            self.print_label()
        elif card.key == cards.DONE and self._source_id is not None:
            self.finish()
        elif card.kind == cards.CATEGORY and self.field.isVisible():
            self.field.offer_category(card.key)
        elif card.kind == cards.CONDITION and (line := self._last_line()) is not None and self._box_id is not None:
            self.desk.do(boxing.describe, self._box_id, line.lot_id, condition=card.key, refused=self._refuse)
        elif card.count and self._box_id is not None and (chosen := self._chosen_article()) is not None:
            self._put(self._box_id, Goods(chosen[0], card.count * ONE), self._refuse)
        else:
            return False
        self.signalled.emit(GOOD)
        return True

    def scan_field(self) -> QWidget | None:
        """The field that answers a scan."""
        return self.goal if self._storing is not None else self.field.field

    # For the window

    def panes(self) -> list[QWidget]:
        """Boxes and sources, the box, its checks."""
        parts = (self.middle, self.right, self.boxes, self.sources)
        return [part for part in parts if first_stop(part) is not None] or [self]

    def show_thing(self, thing: object) -> None:
        """Open a box that another page asks for, by its id."""
        if isinstance(thing, int):
            self._box_id, self._last_lot, self._storing, self.article = thing, None, None, None
            self.refresh()

    def show_rights(self) -> None:
        """Helpers see no values, donors and history."""
        self.refresh()

    def step_back(self) -> bool:
        """Esc: close the suggestions."""
        return self.field.step_back()

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let + and − change the last line while nothing is typed."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and not self.field.text
            and event.text() in ("+", "-")
        ):
            self._step_last(1 if event.text() == "+" else -1)
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put parts below each other where there is no room beside."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        up = QBoxLayout.Direction.BottomToTop
        self.work.setDirection(across if self.width() >= px(BESIDE) else down)
        self.columns.setDirection(across if self.width() >= px(NARROW) else up)
        middle = self.width() - px(LEFT) * (self.width() >= px(NARROW)) - px(RIGHT) * (self.width() >= px(BESIDE))
        self.cards.setDirection(across if middle >= px(CARDS) else down)
        if self.width() >= px(BESIDE):
            self.right.setFixedWidth(px(RIGHT))
        else:
            self.right.setMinimumWidth(0)
            self.right.setMaximumWidth(16_777_215)
        if self.width() >= px(NARROW):
            self.left_scroll.setFixedWidth(px(LEFT))
            self.left_scroll.setMaximumHeight(16_777_215)
        else:
            self.left_scroll.setMinimumWidth(0)
            self.left_scroll.setMaximumWidth(16_777_215)
            self.left_scroll.setMaximumHeight(px(124))
