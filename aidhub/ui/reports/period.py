"""The choice of a period: a usual one, or from a day to a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aidhub.domain.clocks import local_day
from aidhub.domain.errors import AidHubError
from aidhub.domain.periods import Period, last_12_months, last_year, read_period, this_year
from aidhub.i18n import spoken, translate
from aidhub.services.paper_list import OFFICE
from aidhub.ui.components.fields import Choices, Entry
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import row
from aidhub.ui.text import sentence
from aidhub.ui.theme import px

USUAL: dict[str, Callable[[date], Period]] = {
    "this_year": this_year,
    "last_year": last_year,
    "last_12_months": last_12_months,
}
OWN = "own"


class PeriodChoice(QWidget):
    """A list of usual periods, and two fields for any other. ``changed`` says that another one is chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = Choices(
            lambda: translate("Reports", "Period"),
            [
                ("this_year", lambda: translate("Reports", "This year")),
                ("last_year", lambda: translate("Reports", "Last year")),
                ("last_12_months", lambda: translate("Reports", "Last 12 months")),
                (OWN, lambda: translate("Reports", "From … to …")),
            ],
            size="small",
        )
        self.first = Entry(lambda: translate("Reports", "From"), size="small")
        self.last = Entry(lambda: translate("Reports", "To"), size="small")
        self.problem = PlainLabel("", "helper", "bad", wrap=True)
        self.period = this_year(_today())
        self._own = (self.first, PlainLabel(lambda: translate("Reports", "to"), "body", "muted"), self.last)
        for entry in (self.first, self.last):
            entry.setFixedWidth(px(120))
        self.setLayout(row(self.choice, *self._own, self.problem, 0))
        self._show_own(on=False)

        self.choice.currentIndexChanged.connect(self._choose)
        for entry in (self.first, self.last):
            entry.editingFinished.connect(self._read)

    def look_at_clock(self) -> None:
        """Let a usual period follow the day."""
        if usual := USUAL.get(self.choice.chosen):
            self.period = usual(_today())

    def _choose(self) -> None:
        is_own = self.choice.chosen == OWN
        self._show_own(on=is_own)
        self.problem.say("")
        if is_own:
            self.first.setText(spoken().day(self.period.first))
            self.last.setText(spoken().day(self.period.last))
            self.first.setFocus()
            self.first.selectAll()
            return
        self.look_at_clock()
        self.changed.emit()

    def _read(self) -> None:
        """Take what is typed; while it is no period, what is shown stays, and the reason stands beside it."""
        if self.choice.chosen != OWN:
            return
        try:
            period = read_period(self.first.text(), self.last.text())
        except AidHubError as error:
            self.problem.say(partial(sentence, error))
            return
        self.problem.say("")
        if period != self.period:
            self.period = period
            self.changed.emit()

    def _show_own(self, *, on: bool) -> None:
        for part in self._own:
            part.setVisible(on)


def _today() -> date:
    return local_day(datetime.now(UTC), OFFICE)
