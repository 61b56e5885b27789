"""The row of the label printer: a test label out of it, and who scans it says whether it is right."""

from __future__ import annotations

from aidhub.domain.cards import TEST, cards
from aidhub.i18n import translate
from aidhub.services.first_start import DONE, StartState
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.surfaces import row
from aidhub.ui.first_start.step import Step
from aidhub.ui.page import Page
from aidhub.ui.printing import print_labels, printing_of


class LabelsStep(Step):
    """Which printer it is stands in the settings; what keeps a test label is said here."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            "labels",
            lambda: translate("FirstStart", "Label printer"),
            lambda: translate(
                "FirstStart",
                "Choose it in the settings, with what lies in it, then print the test label. Without one labels are "
                "saved as PDF files for office sheets.",
            ),
            lambda: translate("FirstStart", "There is no label printer here"),
        )
        self._page = page
        self._is_heard = self._is_sent = False
        self.chooser = Button(
            lambda: translate("FirstStart", "Choose label printer"), self._choose, icon="settings", size="small"
        )
        self.printer = Button(
            lambda: translate("FirstStart", "Print test label"), self._print, icon="printer", size="small"
        )
        self.right = Button(
            lambda: translate("FirstStart", "The label is right"), self.done.emit, icon="check", size="small"
        )
        self.right.hide()
        self.body.addLayout(row(self.chooser, self.printer, 0))
        self.add_last(self.right)

    def look(self, state: str, _: StartState) -> None:
        """Show how the test went, as far as somebody said."""
        if state == DONE:
            self.right.hide()
            self.show_state(state, lambda: translate("FirstStart", "The test label was right"))
        elif state != self.state:
            self.show_state(state)

    def _choose(self) -> None:
        self._page.wanted.emit("settings", translate("Settings", "Label printer"))

    def _print(self) -> None:
        printing = printing_of(self._page.desk)
        if printing.printer is None:
            self.say_result(
                lambda: translate("FirstStart", "No label printer is chosen yet. Choose it first, then print."),
                ok=False,
            )
            self.chooser.setFocus()
            return
        if not self._is_heard:
            self._is_heard = True
            printing.changed.connect(self._say)
        [test] = [card.number for card in cards() if card.kind == TEST]
        print_labels(self._page.desk, "command", [test], then=lambda _: self._sent())

    def _sent(self) -> None:
        self._is_sent = True

    def _say(self) -> None:
        """Say what keeps the label, and then that it is out."""
        printing = printing_of(self._page.desk)
        if not self._is_sent:
            return
        if printing.waiting and printing.trouble:
            self.say_result(printing.words, ok=False)
        elif printing.is_ready and not printing.waiting:
            self._is_sent = False
            self.right.show()
            self.say_result(
                lambda: translate(
                    "FirstStart",
                    "The label is printed. Look at its edges, and scan it in the row of the scanner.",
                ),
                ok=True,
            )
            self.right.setFocus()
