"""Who brings something: the field that finds donors, and the dialog that names another."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aidhub.domain.errors import AidHubError
from aidhub.i18n import translate
from aidhub.messages import sentence
from aidhub.services.deliveries import count_of
from aidhub.services.intake_show import IntakeShow
from aidhub.services.intakes import Donor, change_intake
from aidhub.services.parties import PartyRow, search_parties
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Entry, Field, Notes
from aidhub.ui.desk import Desk
from aidhub.ui.drafts import Draft
from aidhub.ui.text import Text
from aidhub.ui.theme import px
from aidhub.ui.transports.suggest import SuggestEntry, Suggestion

OFFERED = 6


class DonorField(SuggestEntry):
    """Finds donors while somebody types; a name nobody knows yet is offered as a new donor.

    Signals:
        donor_chosen: a `Donor`, by ↵; an empty field means anonymous.
    """

    donor_chosen = Signal(object)

    def __init__(self, desk: Desk, placeholder: Text = "", *, size: str = "office") -> None:
        super().__init__(
            lambda: translate("Intake", "Donor"), placeholder, self._look_up, icon="hand-heart", size=size
        )  # fmt: skip
        self._desk = desk
        self.donor = Donor()

        self.taken.connect(self._take_donor)
        self.entered.connect(self._take_text)
        self.textEdited.connect(self._typed)

    def show_donor(self, donor: Donor, name: str) -> None:
        """Begin with this donor."""
        self.donor = donor
        self.setText(name)

    def _typed(self, text: str) -> None:
        self.donor = Donor(name=text.strip())

    def _look_up(self, text: str) -> None:
        then = partial(self._found, text)
        self._desk.ask(search_parties, text, "donor", OFFERED, then=then, key=("donors", id(self)))

    def _found(self, text: str, found: list[PartyRow]) -> None:
        if text != self.text():
            return
        rows = [Suggestion(Donor(row.id, row.name), row.name, row.town) for row in found]
        name = text.strip()
        if all(row.name.casefold() != name.casefold() for row in found):
            new = translate("Intake", "New donor: {name}", name=name)
            rows.append(Suggestion(Donor(name=name), new))
        self.offer(rows)

    def _take_donor(self, chosen: Suggestion) -> None:
        self.donor = chosen.thing
        self.setText(self.donor.name)
        self.donor_chosen.emit(self.donor)

    def _take_text(self, text: str) -> None:
        if text != self.donor.name or not text:
            self.donor = Donor(name=text)
        self.donor_chosen.emit(self.donor)


class DonorDialog(Dialog):
    """Names who really gives, about how many boxes there are, and a note."""

    def __init__(self, parent: QWidget, desk: Desk, shown: IntakeShow, done: Callable[[], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Intake", "Change intake {number}", number=shown.number),
            action=lambda: translate("Intake", "Keep changes"),
            run=self._keep,
        )
        self._desk, self._shown, self._done, self._command = desk, shown, done, str(uuid4())
        self.donor = DonorField(desk, lambda: translate("Intake", "Name, or empty for anonymous"))
        self.boxes = Entry(lambda: translate("Intake", "About how many boxes"))
        self.note = Notes(lambda: translate("Intake", "Note"))
        self.boxes_field = Field(lambda: translate("Intake", "About how many boxes"), self.boxes)
        self.donor.show_donor(Donor(shown.donor_id, shown.donor), shown.donor)
        self.boxes.setText("" if shown.about_boxes is None else str(shown.about_boxes))
        self.note.setPlainText(shown.note)
        self.note.setFixedHeight(px(72))
        self.body.addWidget(Field(lambda: translate("Intake", "Donor"), self.donor))
        self.body.addWidget(self.boxes_field)
        self.body.addWidget(Field(lambda: translate("Intake", "Note"), self.note))
        self.setMinimumWidth(px(480))
        self.donor.setFocus()
        Draft(self, f"intake {shown.id}", {"boxes": self.boxes, "note": self.note})

        self.donor.donor_chosen.connect(lambda _: self.boxes.setFocus())
        self.boxes.returnPressed.connect(self._keep)

    def _keep(self) -> None:
        try:
            boxes = count_of(self.boxes.text())
        except AidHubError as error:
            self.boxes_field.show_problem(sentence(error))
            self.boxes.setFocus()
            return
        self._desk.do(
            change_intake, self._shown.id, self.donor.donor, boxes, self.note.toPlainText(),
            command_id=self._command, then=lambda _: self._kept(), refused=lambda error: self.problem(sentence(error)),
        )  # fmt: skip

    def _kept(self) -> None:
        self.accept()
        self._done()
