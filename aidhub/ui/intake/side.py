"""The right side of the page Intake: tiles, the line in work, how far it is, and what comes next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from aidhub.domain.days import parse_day
from aidhub.domain.errors import AidHubError
from aidhub.i18n import spoken, translate
from aidhub.messages import sentence
from aidhub.services.intake_lines import REASONS
from aidhub.services.intake_show import IntakeShow, LineRow
from aidhub.ui.commands import Command
from aidhub.ui.components.buttons import DANGER, PRIMARY, Button, CommandButton
from aidhub.ui.components.fields import Entry
from aidhub.ui.components.gauges import Bar
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.segments import Segments
from aidhub.ui.components.surfaces import Surface, column, row, scrolling
from aidhub.ui.intake import words
from aidhub.ui.intake.tiles import Tiles
from aidhub.ui.theme import px

WIDTH = 392


class Side(Surface):
    """What stands beside the lines.

    Signals:
        tile_chosen: the key of a category.
        condition_chosen: new, good or used, for the line in work.
        expiry_typed: a day, or None, for the line in work.
        refusal_chosen: why something is not accepted.
    """

    tile_chosen = Signal(str)
    condition_chosen = Signal(str)
    expiry_typed = Signal(object)
    refusal_chosen = Signal(str)

    def __init__(self, printer: Command, finisher: Command, papers: Sequence[Command]) -> None:
        """Take the commands of the buttons; those of papers stand there once the intake is finished."""
        super().__init__("subtle")
        self.tiles = Tiles()
        self.conditions = Segments(
            lambda: translate("Intake", "State"),
            [(key, said, said) for key, said in words.CONDITIONS.items()],
            on_the_floor=True,
        )
        self.expiry = Entry(lambda: translate("Intake", "Expiry"), lambda: translate("Intake", "MM/YYYY"))
        self.refuser = Button(
            lambda: translate("Intake", "Not accepted"), self.open_reasons, icon="package-x", kind=DANGER, size="floor"
        )
        self.of_line = PlainLabel("", "helper", "muted", cut=True)
        self.figure, self.progress = PlainLabel("0", "counter"), PlainLabel("", "body", "text2")
        self.weight, self.bar = PlainLabel("", "section"), Bar()
        self.printer = CommandButton(printer, size="big", badge=True)
        self.finisher = CommandButton(finisher, kind=PRIMARY, size="big")
        self.papers = [CommandButton(command, size="floor") for command in papers]
        self.problem = PlainLabel("", "helper", "bad", wrap=True)
        self._line: LineRow | None = None
        self._lay_out()

        self.tiles.chosen.connect(self.tile_chosen)
        self.conditions.chosen.connect(self.condition_chosen)
        self.expiry.returnPressed.connect(self._take_expiry)
        self.expiry.editingFinished.connect(self._take_expiry)

    def show_intake(self, shown: IntakeShow) -> None:
        """Show how far an intake is."""
        self.figure.say(lambda: spoken().number(shown.boxes))
        self.progress.say(lambda: words.progress(shown))
        self.weight.say(lambda: words.kilograms(shown.gross_g) if shown.gross_g else "")
        for button in self.papers:
            button.setVisible(shown.state != "open")
        self.finisher.setVisible(shown.state == "open")
        self.bar.setVisible(bool(shown.about_boxes))
        if shown.about_boxes:
            self.bar.show_parts([(min(shown.boxes / shown.about_boxes, 1.0), "accent")])

    def show_line(self, line: LineRow | None) -> None:
        """Show the line that state and expiry are for."""
        is_another = (line and line.id) != (self._line and self._line.id)
        self._line = line
        is_on = line is not None and line.is_accepted
        self.of_line.say(lambda: words.content(line) if line else "")
        for widget in (self.conditions, self.expiry):
            widget.setEnabled(is_on)
        self.conditions.choose(line.said.condition if line else "")
        if is_another or not self.expiry.hasFocus():
            day = line.said.expires if line else None
            self.expiry.setText(words.month(day) if day else "")
            self.problem.say("")
            self.problem.hide()

    def whole_height(self) -> int:
        """Measure all of it, so that nothing in it has to scroll."""
        return self._inner.sizeHint().height() + self._below.sizeHint().height()

    def open_reasons(self) -> None:
        """Ask why something is not accepted: a menu below the button."""
        menu = QMenu(self.refuser)
        for reason in REASONS:
            action = menu.addAction(words.said_of(words.REASON_WORDS, reason))
            action.triggered.connect(lambda _=False, reason=reason: self.refusal_chosen.emit(reason))
        menu.popup(self.refuser.mapToGlobal(self.refuser.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(menu.deleteLater)

    def _take_expiry(self) -> None:
        if self._line is None:
            return
        text = self.expiry.text().strip()
        try:
            day = parse_day(text) if text else None
        except AidHubError as error:
            self.problem.say(sentence(error))
            self.problem.show()
            return
        self.problem.hide()
        if day != self._line.said.expires:
            self.expiry_typed.emit(day)

    def _lay_out(self) -> None:
        hint = PlainLabel(lambda: translate("Intake", "tap, or scan from the card"), "helper", "muted", cut=True)
        head = row(PlainLabel(lambda: translate("Intake", "Common"), "heading"), 0, hint)
        line_head = row(PlainLabel(lambda: translate("Intake", "For this line"), "heading"), self.of_line, 0, gap=10)
        self.refuser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.expiry.setFixedWidth(px(96))
        self.problem.hide()
        grid = column(
            line_head,
            _named(lambda: translate("Intake", "State"), self.conditions),
            _named(lambda: translate("Intake", "Expiry"), self.expiry, self.refuser),
            self.problem,
            gap=8,
        )
        counts = row(self.figure, self.progress, 0, self.weight, gap=10)
        for button in (self.printer, self.finisher, *self.papers):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        inner = self._inner = QWidget()
        parts = column(head, self.tiles, 8, grid, 0, gap=10)
        parts.setContentsMargins(px(20), px(20), px(20), px(8))
        inner.setLayout(parts)
        below = self._below = column(counts, self.bar, 4, self.printer, *self.papers, self.finisher, gap=10)
        below.setContentsMargins(px(20), px(8), px(20), px(20))
        outer = column(scrolling(inner), below, gap=0)
        outer.setStretch(0, 1)
        self.setLayout(outer)


def _named(name: Callable[[], str], *parts: QWidget) -> QWidget:
    label = PlainLabel(name, "helper", "text2")
    label.setMinimumWidth(px(56))
    holder = QWidget()
    line = row(label, *parts, gap=8)
    line.setStretch(len(parts), 1)
    holder.setLayout(line)
    return holder
