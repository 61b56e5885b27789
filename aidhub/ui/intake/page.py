"""The page Intake: a donation is taken in over the counter, line by line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from aidhub.documents.labels import BOX
from aidhub.domain.checks import Severity
from aidhub.domain.entry_line import EntryLine
from aidhub.domain.errors import AidHubError
from aidhub.finding_words import finding_sentence, remedy_word
from aidhub.i18n import translate, translate_plural
from aidhub.messages import sentence
from aidhub.services.goods_receipts import DONOR_SLIP, GOODS_RECEIPT
from aidhub.services.intake_edits import check_lines, edit_lines
from aidhub.services.intake_lines import NewLine, add_line, boxes_of, change_line, mark_labelled, remove_line
from aidhub.services.intake_show import IntakeShow, LineRow, OpenIntake, open_intakes, show_intake
from aidhub.services.intakes import Donor, finish_intake, start_intake
from aidhub.ui.components.buttons import PRIMARY, Button, CommandButton
from aidhub.ui.components.chips import Chip, ChipLabel
from aidhub.ui.components.folding import fold
from aidhub.ui.components.labels import IconLabel, PlainLabel
from aidhub.ui.components.surfaces import Banner, EmptyState, Surface, column, row, scrolling
from aidhub.ui.desk import Desk
from aidhub.ui.drafts import DraftFile
from aidhub.ui.entry_field import Entered, EntryField
from aidhub.ui.intake import NEW, lines, words
from aidhub.ui.intake.article import ArticleDialog
from aidhub.ui.intake.donor import DonorDialog, DonorField
from aidhub.ui.intake.field import LineDraft, new_line
from aidhub.ui.intake.open_list import OpenList
from aidhub.ui.intake.papers import IntakePapers
from aidhub.ui.intake.scans import IntakeScans
from aidhub.ui.intake.side import WIDTH, Side
from aidhub.ui.page import Page
from aidhub.ui.printing.printing import print_labels
from aidhub.ui.table import FixedRows, KeptCells, Table, TableFoot
from aidhub.ui.text import Text
from aidhub.ui.theme import px

if TYPE_CHECKING:
    from aidhub.domain.cards import Card
    from aidhub.services.scanned import Scanned

BESIDE = 900
"""Width of the page from which on the right side stands beside the lines."""


HIGH = 600
"""Height of the page from which on all of the right side is in sight."""

LEAST_TABLE = 190
"""Height of head and three lines, which are always in sight; a smaller window scrolls."""


def _nothing() -> None:
    """Nobody waits for the end."""


def _both(first: Callable[[Any], object], then: Callable[[], object]) -> Callable[[Any], None]:
    def answer(what: Any) -> None:
        first(what)
        then()

    return answer


class IntakePage(Page):
    """Asks who brings something; then donor, entry field and lines at the left, tiles and sums at the right."""

    counts_articles = True

    def __init__(self, desk: Desk) -> None:
        self.shown: IntakeShow | None = None
        self.next_place: int | None = None
        super().__init__(desk, lambda: words.title(self.shown))
        self._is_asking, self._is_adding = True, False
        self._wish: int | None = None
        self._goes_to = ""
        self._line_id: int | None = None
        self._scans = IntakeScans(self)
        self._make_commands()
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show_state()

    # Making

    def _make_commands(self) -> None:
        self.printer = self.command(self._print_words, self.print_labels, icon="printer", key="F8")
        self.finisher = self.command(
            lambda: translate("Intake", "Finish intake"), self.finish, icon="check", key="Ctrl+Return"
        )
        self.finisher.add_keys("Ctrl+Enter")
        self.primary = self.finisher
        self.starter = self.command(
            lambda: translate("Intake", "Start intake"), self.ask_who, icon="package-plus", key="Ctrl+N"
        )
        self.papers = IntakePapers(self)
        self.note_printer = self.command(
            lambda: translate("Intake", "Print goods received note"), partial(self._paper, GOODS_RECEIPT),
            icon="file-text", key="Ctrl+P",
        )  # fmt: skip
        self.slip_printer = self.command(
            lambda: translate("Intake", "Print donor’s slip"), partial(self._paper, DONOR_SLIP), icon="file-text",
            key="Ctrl+Shift+P",
        )  # fmt: skip
        self.note_saver = self.command(
            lambda: translate("Intake", "Save goods received note as PDF"),
            partial(self._paper, GOODS_RECEIPT, save=True),
            icon="download",
        )  # fmt: skip
        self.slip_saver = self.command(
            lambda: translate("Intake", "Save donor’s slip as PDF"), partial(self._paper, DONOR_SLIP, save=True),
            icon="download",
        )  # fmt: skip
        self.changer = self.command(
            lambda: translate("Intake", "Change donor and number of boxes"), self._change_intake
        )
        self.field_goer = self.command(lambda: translate("Intake", "Entry field"), self._go_to_field, key="F4")
        self.conditions = [
            self.command(partial(_state_words, key), partial(self.set_condition, key), key=f"Alt+{at}")
            for at, key in enumerate(words.CONDITIONS, start=1)
        ]
        self.refuser = self.command(
            lambda: translate("Intake", "Not accepted"), self._open_reasons, icon="package-x", key="Alt+0"
        )
        self.namer = self.command(
            lambda: translate("Intake", "Change article"), self._name_line, icon="tag", key="Shift+F2"
        )
        self.remover = self.command(
            lambda: translate("Intake", "Remove line"), self._remove, icon="trash-2", key="Del"
        )  # fmt: skip

    def _make_parts(self) -> None:
        self.chip = ChipLabel(self._chip)
        self.donor_name = PlainLabel("", "strong", cut=True)
        self.donor_second = PlainLabel("", "helper", "muted", cut=True)
        self.banner, self.advice = Banner(), Banner()
        self.field = EntryField(self.desk, lambda: translate("Intake", "What comes in"))
        self.draft = LineDraft(self.field, DraftFile(self.desk.drafts))
        self.rows = FixedRows(lines.columns(), lambda line: line.id, words.sentence, self)
        self.table = Table(
            self.rows,
            lambda: translate("Intake", "Lines"),
            settings=self.desk.settings,
            memory="intake",
            height="twoLine",
        )
        self.table.set_commands([*self.conditions, self.namer, self.refuser, self.remover])
        self.table.set_empty(
            EmptyState(
                "package-plus",
                lambda: translate("Intake", "Nothing taken in yet"),
                lambda: translate("Intake", "Type how many and what, such as 4 blankets 38kg, or tap a tile."),
            )
        )
        self.cells = KeptCells(
            self.desk, self.table, lines.line_edit, check=check_lines, keep=edit_lines, words=lines.changed
        )
        self.foot = TableFoot([
            ("F4", lambda: translate("Intake", "entry field")),
            ("Up", lambda: translate("Intake", "into the lines")),
            ("F2", lambda: translate("Intake", "change")),
            ("Del", lambda: translate("Intake", "remove line")),
            ("F1", lambda: translate("Intake", "all keys")),
        ])  # fmt: skip
        self.side = Side(
            self.printer, self.finisher, [self.note_printer, self.slip_printer, self.note_saver, self.slip_saver]
        )
        self.donor_field = DonorField(
            self.desk, lambda: translate("Intake", "Name of who brings it, or ↵ for anonymous"), size="big"
        )
        self.open_list = OpenList()

    def _lay_out(self) -> None:
        """Stand the right side beside head and lines alike."""
        self._donor = QWidget()
        change = Button(
            lambda: translate("Intake", "Change"), self._change_intake, size="floor",
        )  # fmt: skip
        self.change_button = change
        who = column(0, self.donor_name, self.donor_second, 0, gap=1)
        self._donor.setLayout(row(IconLabel("hand-heart", "text2", 20), who, change, gap=12))
        self.add_to_head(self._donor)
        self.facts.hide()
        self.head_line.addStretch(1)
        self.head_line.insertWidget(1, self.chip)
        entry = column(self.field, self.banner, self.advice, gap=8)
        entry.setContentsMargins(px(24), 0, px(24), px(12))
        self._work = QWidget()
        work = column(entry, self.table, self.foot, gap=0)
        work.setStretch(1, 1)
        self._work.setLayout(work)
        self._ask = QWidget()
        ask = column(
            PlainLabel(lambda: translate("Intake", "Who brings something?"), "section"),
            PlainLabel(
                lambda: translate("Intake", "Type the name, or press ↵ for anonymous."), "body", "text2", wrap=True
            ),
            self.donor_field,
            16,
            self.open_list,
            0,
            gap=10,
        )
        ask.setContentsMargins(px(24), px(8), px(24), px(24))
        self._ask.setLayout(ask)
        self._states = QStackedWidget()
        self._states.addWidget(self._ask)
        self._states.addWidget(self._work)
        self.body.addWidget(self._states, 1)
        left, whole = QWidget(), self.layout()
        if whole is not None:
            left.setLayout(whole)
        both = QWidget()
        self._halves = QHBoxLayout(both)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(0)
        self._halves.addWidget(left, 1)
        self._halves.addWidget(self.side)
        self.foot_finisher = CommandButton(self.finisher, kind=PRIMARY, size="floor")
        self._last = Surface("foot")
        last = row(0, self.foot_finisher)
        last.setContentsMargins(px(24), px(8), px(20), px(8))
        self._last.setLayout(last)
        self.setLayout(column(scrolling(both), self._last, gap=0))

    def _connect(self) -> None:
        self.donor_field.donor_chosen.connect(self._start)
        self.open_list.chosen.connect(self.show_intake)
        self.field.entered.connect(self._enter)
        self.field.went_up.connect(self._go_to_lines)
        self.table.current_changed.connect(self._choose)
        self.table.clicked.connect(self._clicked)
        self.table.told.connect(lambda text: self.told.emit(text, False))  # noqa: FBT003 - a signal
        self.cells.done.connect(lambda text: self.told.emit(text, True))  # noqa: FBT003 - a signal
        self.cells.refused.connect(self.warned)
        self.side.tile_chosen.connect(self.take_tile)
        self.side.condition_chosen.connect(self.set_condition)
        self.side.expiry_typed.connect(self._set_expiry)
        self.side.refusal_chosen.connect(self._refuse)

    # Asking

    def refresh(self) -> None:
        """Ask again for the intake that is shown, or for those that are open."""
        self.desk.ask(open_intakes, then=self._take_open, key="open intakes")
        if self._wish is not None:
            self.desk.ask(show_intake, self._wish, then=self._take, key="intake")

    def show_thing(self, thing: object) -> None:
        """Show an intake by its key, or ask who brings something."""
        if thing == NEW:
            self.ask_who()
        elif isinstance(thing, int):
            self.show_intake(thing)

    def show_intake(self, intake_id: int) -> None:
        """Show an intake and go on with it."""
        self._line_id, self._goes_to = None, "field"
        self._ask_for(intake_id)

    def show_line(self, intake_id: int, line_id: int) -> None:
        """Show an intake with the ring on one of its lines."""
        self._line_id, self._goes_to = line_id, "lines"
        self._ask_for(intake_id)

    def _ask_for(self, intake_id: int) -> None:
        self._wish, self._is_asking = intake_id, False
        self.desk.ask(show_intake, intake_id, then=self._take, key="intake")

    def ask_who(self) -> None:
        """Ask who brings something; an intake in work stays open."""
        self._is_asking, self._wish = True, None
        self._show_state()
        self.donor_field.setText("")
        self.donor_field.setFocus()
        self.refresh()

    @property
    def open_intake(self) -> IntakeShow | None:
        """The intake that lines can be added to; None while there is none."""
        is_open = self.shown is not None and self.shown.state == "open" and not self._is_asking
        return self.shown if is_open else None

    @property
    def line_in_work(self) -> LineRow | None:
        """The line that state, expiry and location are for: the one the ring is on, else the newest."""
        found = self.shown.lines if self.shown else ()
        return next((line for line in found if line.id == self._line_id), found[0] if found else None)

    def _take_open(self, found: list[OpenIntake]) -> None:
        self.open_list.show_intakes(found)

    def _take(self, found: IntakeShow | None) -> None:
        if self._is_asking or (found is not None and found.id != self._wish):
            return  # somebody went on meanwhile
        if found is None:  # its start was undone
            self.shown, self._wish, self._is_asking = None, None, True
            self._show_state()
            return
        self.shown = found
        known = {line.id for line in found.lines}
        if self._line_id not in known:
            self._line_id = found.lines[0].id if found.lines else None
        self.rows.show_rows(found.lines)
        self._show_state()
        self._show_line_in_work()
        self._go()

    def _go(self) -> None:
        """Once what was asked for is here: begin to type, or look at a line."""
        goal, self._goes_to = self._goes_to, ""
        if self.shown is None or not goal:
            return
        self.draft.go_on(self.shown.id)
        if goal == "lines" or self.open_intake is None:
            self._ring_on(self._line_id)
            self.table.setFocus()
        else:
            self.field.setFocus()

    # Showing

    def _show_state(self) -> None:
        shown = None if self._is_asking else self.shown
        self.title.say(lambda: words.title(None if self._is_asking else self.shown))
        self._states.setCurrentWidget(self._ask if shown is None else self._work)
        self.side.setVisible(shown is not None)
        self._donor.setVisible(shown is not None)
        self.chip.retranslate()
        is_open = self.open_intake is not None
        for command in (self.finisher, self.namer, self.remover, self.refuser, self.changer, *self.conditions):
            command.setEnabled(is_open)
        self.change_button.setEnabled(is_open)
        for command in (self.note_printer, self.slip_printer, self.note_saver, self.slip_saver):
            command.setEnabled(shown is not None and bool(shown.lines))
        self.printer.setEnabled(shown is not None and bool(shown.to_label))
        self.field.setEnabled(is_open)
        self.side.tiles.setEnabled(is_open)
        if shown is not None:
            self.donor_name.say(lambda: words.donor(shown))
            self.donor_second.say(lambda: words.donor_second(shown))
            self.side.show_intake(shown)
        self._show_finisher()
        self.printer.retranslate()

    def _chip(self) -> Chip | None:
        if self._is_asking or self.shown is None:
            return None
        if self.shown.state == "open":
            return Chip(translate("Intake", "open"), "info", "circle-dot")
        return Chip(translate("Intake", "finished"), "ok", "circle-check")

    def _print_words(self) -> str:
        count = sum(line.boxes for line in self.shown.to_label) if self.shown and not self._is_asking else 0
        if not count:
            return translate("Intake", "Print labels")
        return translate_plural("Intake", "Print {count} label", "Print {count} labels", count)

    def _show_line_in_work(self) -> None:
        """Show state and expiry of the line in work, and what is the matter with it, with the button that helps."""
        line = self.line_in_work
        self.side.show_line(line)
        finding = next(iter(line.findings), None) if line and self.open_intake else None
        if line is None or finding is None:
            self.advice.hide()
            return
        remedies = {"refuse": self._open_reasons, "fill_in_expiry": self.side.expiry.setFocus}
        self.advice.show_text(
            lambda: finding_sentence(finding),
            kind="bad" if finding.severity is Severity.BLOCK else "warn",
            action=lambda: remedy_word(finding.remedy),
            run=remedies.get(finding.remedy),
        )

    # The intake

    def _start(self, donor: Donor) -> None:
        self.desk.do(start_intake, donor, then=self._started, refused=self._say_refused)

    def _started(self, intake_id: int) -> None:
        self.donor_field.setText("")
        self.show_intake(intake_id)

    def _change_intake(self) -> None:
        if self.open_intake is not None:
            DonorDialog(self, self.desk, self.open_intake, self._say_changed).open()

    def _say_changed(self) -> None:
        self.field.setFocus()
        self.told.emit(translate("Intake", "Intake changed"), True)  # noqa: FBT003 - a signal

    def finish(self) -> None:
        """Say that all is in; then its papers are at hand, and Ctrl+N begins the next."""
        shown = self.open_intake
        if shown is not None:
            self.desk.do(finish_intake, shown.id, then=lambda _: self._finished(shown), refused=self._say_refused)

    def _finished(self, shown: IntakeShow) -> None:
        self._goes_to = "lines"  # the field takes nothing more
        text = translate("Intake", "Intake {number} finished", number=shown.number)
        self.told.emit(text, True)  # noqa: FBT003 - a signal

    def _paper(self, paper: str, *, save: bool = False) -> None:
        shown = self.shown
        if shown is not None and not self._is_asking:
            hand_out = self.papers.save_paper if save else self.papers.print_paper
            hand_out(paper, shown.id, shown.number)

    def print_labels(self) -> None:
        """Print the labels of the boxes that have none yet; without a printer they wait in its queue."""
        shown = self.shown
        ids = [line.id for line in shown.to_label] if shown and not self._is_asking else []
        if ids:
            self.desk.ask(boxes_of, ids, then=partial(self._print, ids))

    def _print(self, line_ids: list[int], boxes: list[int]) -> None:
        print_labels(self.desk, BOX, boxes, then=partial(self._printed, line_ids))

    def _printed(self, line_ids: list[int], count: int) -> None:
        self.desk.do(mark_labelled, line_ids, then=lambda _: self._say_printed(count), refused=self._say_refused)

    def _say_printed(self, count: int) -> None:
        text = translate_plural("Intake", "{count} label is on its way", "{count} labels are on their way", count)
        self.told.emit(text, True)  # noqa: FBT003 - a signal

    # Lines

    def _enter(self, entered: Entered) -> None:
        """Add what was typed; a weight, day or state without a name is for the line in work."""
        if entered.article is None and not entered.line.search:
            self._apply_to_line(entered.line)
        else:
            self.add(new_line(entered.line, entered.article), from_field=True)

    def _apply_to_line(self, line: EntryLine) -> None:
        """Take a weight, a day or a state without a name for the line in work: ``38kg`` after the tile."""
        here = self.line_in_work
        if here is None or not here.is_accepted:
            self.warned.emit(translate("Intake", "What is it? Type a part of its name too."))
            return
        typed: dict[str, Any] = {
            "boxes": line.boxes, "gross_g": line.gross_g, "expires": line.expires, "condition": line.condition,
            "batch": line.batch, "size": line.size,
        }  # fmt: skip
        self.change(here, replace(here.said, **{name: value for name, value in typed.items() if value}))
        self.field.clear()
        self.draft.keep()

    def add(self, new: NewLine, *, from_field: bool = False, done: Callable[[], object] = _nothing) -> None:
        """Add a line; the field is emptied once it is kept, and keeps its text where it is refused.

        ``done`` is called when it is over, whatever came of it.
        """
        shown = self.open_intake
        if shown is None or self._is_adding:
            done()
            return
        self._is_adding = True
        if self.next_place is not None:
            new = replace(new, place_id=self.next_place)
        self.desk.do(
            add_line, shown.id, new, command_id=str(uuid4()),
            then=_both(partial(self._added, from_field), done),
            refused=_both(self._not_added, done),
        )  # fmt: skip

    def _added(self, from_field: bool, line_id: int) -> None:  # noqa: FBT001 - partial
        self._is_adding, self.next_place = False, None
        self._line_id = line_id
        self.problem.emit("")
        self.banner.hide()
        if from_field:
            self.field.clear()
            self.draft.keep()

    def _not_added(self, error: AidHubError) -> None:
        self._is_adding = False
        self.field.show_refusal(error)

    def take_tile(self, category: str) -> None:
        """Add a line of a category: what is typed in the field says how many boxes and how heavy."""
        self.field.take_category(category)
        self.field.setFocus()

    def type_count(self, count: int) -> None:
        """Begin a line with a number, as its card says."""
        self.field.set_text(f"{count} ")
        self.field.setFocus()

    def typed_count(self) -> int:
        """Take the number out of a field that holds nothing else; 1 if there is none."""
        line = self.field.line
        if line.boxes and not line.search:
            self.field.clear()
            return line.boxes
        return 1

    def change(self, line: LineRow, becomes: NewLine, *, done: Callable[[], object] = _nothing) -> None:
        """Change a line as one step; ``done`` is called when it is over, whatever came of it."""
        self._line_id = line.id
        self.desk.do(
            change_line, line.id, becomes, line.said,
            then=lambda _: done(), refused=_both(self._say_refused, done),
        )  # fmt: skip

    def overwrite(self, line_id: int, values: dict[str, Any]) -> None:
        """Take what a code says instead of what was typed."""
        line = next((one for one in self.shown.lines if one.id == line_id), None) if self.shown else None
        self.banner.hide()
        if line is not None:
            self.change(line, replace(line.said, **values))
        self.field.setFocus()

    def set_condition(self, key: str) -> None:
        """Say what state the line in work is in."""
        line = self.line_in_work
        if line is not None and line.is_accepted and line.said.condition != key:
            self.change(line, replace(line.said, condition=key))

    def _set_expiry(self, day: date | None) -> None:
        line = self.line_in_work
        if line is not None and line.is_accepted:
            self.change(line, replace(line.said, expires=day))
            self.field.setFocus()

    def _open_reasons(self) -> None:
        self.side.open_reasons()

    def _refuse(self, reason: str) -> None:
        """Not accept what is typed in the field; with an empty field, the line in work."""
        typed = self.field.line
        line = self.line_in_work
        if typed.text.strip():
            self.add(replace(new_line(typed, self.field.chosen), refused=reason), from_field=True)
        elif line is not None:
            self.change(line, replace(line.said, refused=reason))
        self.field.setFocus()

    def _name_line(self) -> None:
        """Ask what the line in work really is."""
        line = self.line_in_work
        if line is not None and self.open_intake is not None:
            ArticleDialog(self, self.desk, line, lambda: self._say_named(line)).open()

    def _say_named(self, line: LineRow) -> None:
        self.told.emit(lines.changed_words(line), True)  # noqa: FBT003 - a signal

    def _remove(self) -> None:
        line = self.table.current_row
        if line is not None:
            self.desk.do(remove_line, line.id, then=lambda _: self._say_removed(line), refused=self._say_refused)

    def _say_removed(self, line: LineRow) -> None:
        text = translate("Intake", "{content} taken away", content=words.content(line))
        self.told.emit(text, True)  # noqa: FBT003 - a signal

    def _say_refused(self, error: AidHubError) -> None:
        self.problem.emit(sentence(error))

    # Keys and window

    def _go_to_field(self) -> None:
        (self.donor_field if self._is_asking else self.field).setFocus()

    def _go_to_lines(self) -> None:
        if self.rows.total:
            self._ring_on(self._line_id)
            self.table.setFocus()

    def _ring_on(self, line_id: int | None) -> None:
        at = self.rows.place_of(line_id) if line_id is not None else None
        column_at = max(self.table.currentIndex().column(), 1)
        self.table.setCurrentIndex(self.rows.index(at or 0, column_at))

    def _choose(self, line: LineRow | None) -> None:
        if line is not None and self.table.hasFocus():
            self._line_id = line.id
        self._show_line_in_work()

    def _clicked(self, index: QModelIndex) -> None:
        """Open the menu of the row where its three dots were clicked."""
        if self.rows.columns[index.column()].key == lines.MORE:
            self.table.customContextMenuRequested.emit(self.table.visualRect(index).bottomLeft())

    def panes(self) -> list[QWidget]:
        """The field, the lines, and the right side; while nobody is named, the field that asks."""
        if self._is_asking:
            return [self._ask]
        return [self.field if self.open_intake else self.table, self.table, self.side]

    def more_keys(self) -> list[tuple[str, Text]]:
        """The keys of field and table."""
        return [("Up", lambda: translate("Intake", "Into the lines")), *self.table.keys()]

    def take_scan(self, scanned: Scanned) -> bool:
        """A box opens its line, a location says where to, goods are added to their line."""
        return self._scans.take(scanned)

    def take_card(self, card: Card) -> bool:
        """Quantities, categories, states, print, done, not accepted."""
        return self._scans.take_card(card)

    def scan_field(self) -> QWidget | None:
        """Scans are answered at the entry field."""
        return None if self._is_asking else self.field

    def step_back(self) -> bool:
        """Esc: hide the question about a code, then go back to the field."""
        if self.banner.isVisible():
            self.banner.hide()
            return True
        return False

    def retranslate(self) -> None:
        """Say anew what is made of answers."""
        self._show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the right side below the lines where there is no room beside them."""
        super().resizeEvent(event)
        is_narrow = self.width() < px(BESIDE)
        fold(self._halves, self.side, WIDTH, below=is_narrow)
        self.side.setMinimumHeight(self.side.whole_height() if is_narrow else 0)
        self.table.setMinimumHeight(px(LEAST_TABLE))
        self._show_finisher()

    def _show_finisher(self) -> None:
        """Keep what ends an intake in sight: below all where the right side scrolls with the page."""
        is_open = self.open_intake is not None
        is_small = self.width() < px(BESIDE) or self.height() < px(HIGH)
        self._last.setVisible(is_open and is_small)
        self.side.finisher.setVisible(is_open and not is_small)


def _state_words(key: str) -> str:
    return translate("Intake", "State: {state}", state=words.said_of(words.CONDITIONS, key))
