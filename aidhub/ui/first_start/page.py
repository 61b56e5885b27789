"""The page First start: seven rows that set a new hub up, each with its test, each to be left for later."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from aidhub.i18n import spoken, translate
from aidhub.services.first_start import DONE, NONE, SKIPPED, StartState, is_set_up, start_state
from aidhub.ui.components.surfaces import scrolling
from aidhub.ui.desk import Desk
from aidhub.ui.first_start.labels import LabelsStep
from aidhub.ui.first_start.step import OPEN, Step, StepColumn
from aidhub.ui.first_start.steps import LanguageStep, LocationsStep, PinStep, PrinterStep, ScannerStep, SiteStep
from aidhub.ui.page import Page
from aidhub.ui.panes import first_stop

WIDEST = 808  # pixels, with the margins


class FirstStartPage(Page):
    """Rows below each other; what is set up is read from the warehouse, the rest is remembered at this workstation."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: translate("FirstStart", "First start"))
        self.language, self.pin, self.site = LanguageStep(self), PinStep(self), SiteStep(self)
        self.locations, self.labels = LocationsStep(self), LabelsStep(self)
        self.printer, self.scanner = PrinterStep(self), ScannerStep()
        self._wanted: Step | None = None
        self.steps: list[Step] = [
            self.language, self.pin, self.site, self.locations, self.labels, self.printer, self.scanner
        ]  # fmt: skip
        self.practise = self.command(
            lambda: translate("FirstStart", "Load sample warehouse"), desk.practice_wanted.emit, icon="school"
        )
        self.starter = self.command(lambda: translate("FirstStart", "Start working"), self._start, icon="check")
        self.add_button(self.practise)
        self.set_primary(self.starter)
        self._lay_out()

        for step in self.steps:
            step.skipped.connect(lambda on, step=step: self._keep(step, SKIPPED if on else OPEN, on=on))
            step.absent.connect(lambda step=step: self._keep(step, NONE))
            step.done.connect(lambda step=step: self._keep(step, DONE))

    def _lay_out(self) -> None:
        self._scroll = scrolling(StepColumn(self.steps, WIDEST))
        self.body.addWidget(self._scroll, 1)

    # Asking

    def refresh(self) -> None:
        """Ask how far the hub is set up."""
        self.desk.ask(start_state, self.desk.person_id, then=self._show, key="first start")

    def _show(self, found: StartState) -> None:
        for step in self.steps:
            step.look(self._state(step.key, found), found)
        self._count()
        wanted, self._wanted = self._wanted, None
        if wanted:
            self._go_into(wanted)

    def _state(self, key: str, found: StartState) -> str:
        kept = self.desk.settings.known_of_first_start
        if is_set_up(key, found, kept):
            return NONE if kept.get(key) == NONE else DONE
        return SKIPPED if kept.get(key) == SKIPPED else OPEN

    def _count(self) -> None:
        done = sum(step.state in {DONE, NONE} for step in self.steps)
        self.facts.say(lambda: translate("FirstStart", "{done} of {count} done", done=done, count=len(self.steps)))

    # Doing

    def show_thing(self, thing: object) -> None:
        """Go to a row, by its key, once it is known how far all are."""
        self._wanted = next((step for step in self.steps if step.key == thing), None)
        self.refresh()

    def _keep(self, step: Step, state: str, *, on: bool = True) -> None:
        """Remember how far a row is, and go on to the next that is open."""
        self.desk.settings.first_start[step.key] = state
        if state != DONE:
            step.show_state(state)
        self.refresh()
        self._count()
        if on:
            self._go_on(step)
        else:
            self._go_into(step)

    def _go_on(self, step: Step) -> None:
        at = self.steps.index(step)
        later = [*self.steps[at + 1 :], *self.steps[:at]]
        following = next((one for one in later if one.state == OPEN), None)
        if following is not None:
            self._go_into(following)

    def _go_into(self, step: Step) -> None:
        widget = first_stop(step)
        if widget is not None:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(step)

    def _start(self) -> None:
        self.desk.settings.is_started = True
        for key in ("today", "stock"):  # what there is not, nobody opens
            if self.isVisible():
                self.wanted.emit(key, None)

    # Window

    def panes(self) -> list[QWidget]:
        """One row after the other."""
        return list(self.steps)

    def retranslate(self) -> None:
        """Show the language that is spoken now."""
        self.language.choices.choose(spoken().code)
        self._count()
