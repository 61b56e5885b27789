"""What donors announced: the tile on the page Today, and the dialog that keeps a delivery."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aidhub.domain.clocks import clock
from aidhub.domain.errors import AidHubError
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.messages import sentence
from aidhub.services import deliveries
from aidhub.services.deliveries import Announced, DeliveryRow, announce, cancel_delivery, change_delivery, count_of
from aidhub.services.intakes import Donor
from aidhub.services.today import COUNTRY
from aidhub.ui.components.buttons import QUIET, Button
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Entry, Field
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import clear, column, hairline, row
from aidhub.ui.desk import Desk
from aidhub.ui.drafts import Draft
from aidhub.ui.intake.donor import DonorField
from aidhub.ui.theme import px
from aidhub.ui.today.tiles import Tile
from aidhub.ui.transports.journey import MomentField

SHOWN = 6


class ExpectedTile(Tile):
    """What is expected, the next first, each with *Accept*; what is overdue stays.

    Signals:
        accepted: a delivery that is here now.
        change_wanted: a delivery to be changed; None: a new one.
    """

    accepted = Signal(object)
    change_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        self._shown: tuple[DeliveryRow, ...] | None = None
        self._day: object = None
        self.rows: list[_Row] = []
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.empty = PlainLabel(lambda: translate("Today", "Nobody has announced anything."), "helper", "muted")
        holder = QWidget()
        holder.setLayout(column(self._column, self.empty, gap=4))
        super().__init__(desk, deliveries.expected, self._take, holder, lambda: translate("Today", "Expected"))
        self.announcer = Button(
            lambda: translate("Today", "Announce"), lambda: self.change_wanted.emit(None), icon="plus", kind=QUIET,
            size="small",
        )  # fmt: skip
        self.head.addWidget(self.announcer)

    def _take(self, found: Sequence[DeliveryRow]) -> None:
        today = _local(datetime.now(UTC)).date()
        if (self._shown, self._day) == (tuple(found), today):
            return
        self._shown, self._day = tuple(found), today
        at = next((at for at, one in enumerate(self.rows) if one.holds_focus()), None)
        clear(self._column)
        self.rows = [_Row(one, self.accepted.emit, self.change_wanted.emit) for one in found[:SHOWN]]
        for one in self.rows:
            self._column.addWidget(hairline())
            self._column.addWidget(one)
        self.empty.setVisible(not found)
        more = len(found) - SHOWN
        self.note.say(
            lambda: translate_plural("Today", "and {count} more", "and {count} more", more) if more > 0 else ""
        )
        if at is not None and self.rows:
            self.rows[min(at, len(self.rows) - 1)].accept.setFocus()


class _Row(QWidget):
    def __init__(
        self, delivery: DeliveryRow, accept: Callable[[object], object], change: Callable[[object], object]
    ) -> None:
        super().__init__()
        self.delivery = delivery
        is_late = delivery.expected_at < datetime.now(UTC)
        self.when = PlainLabel(lambda: _when(delivery), "strong", "bad" if is_late else "")
        self.donor = PlainLabel(delivery.donor, cut=True)
        self.what = PlainLabel(lambda: what(delivery), "helper", "muted", cut=True)
        self.accept = Button(lambda: translate("Today", "Accept"), lambda: accept(delivery), size="small")
        self.change = Button(
            icon="square-pen", kind=QUIET, size="small",
            name=lambda: translate("Today", "Change the delivery of {donor}", donor=delivery.donor),
        )  # fmt: skip
        self.when.setMinimumWidth(px(46))
        line = row(self.when, column(0, self.donor, self.what, 0, gap=1), self.change, self.accept, gap=8)
        line.setStretch(1, 1)
        line.setContentsMargins(0, px(5), 0, px(5))
        self.setLayout(line)

        self.change.clicked.connect(lambda: change(delivery))

    def holds_focus(self) -> bool:
        return self.accept.hasFocus() or self.change.hasFocus()


def what(delivery: DeliveryRow) -> str:
    """Say about how much comes, and of what."""
    parts = []
    if delivery.about_boxes:
        parts.append(translate_plural("Today", "about {count} box", "about {count} boxes", delivery.about_boxes))
    if delivery.about_pallets:
        parts.append(translate_plural("Today", "{count} pallet", "{count} pallets", delivery.about_pallets))
    return ", ".join([*parts, *filter(None, (delivery.what,))])


def _when(delivery: DeliveryRow) -> str:
    local, today = _local(delivery.expected_at), _local(datetime.now(UTC)).date()
    if local.date() == today:
        return f"{local:%H:%M}"
    return f"{local:%d.%m.}" if spoken().code != "en" else f"{local:%d/%m}"


def _local(at: datetime) -> datetime:
    return at.astimezone(clock(COUNTRY))


class DeliveryDialog(Dialog):
    """Keeps who brings what, and when; a delivery that is there already can be changed or called off."""

    def __init__(
        self, parent: QWidget, desk: Desk, done: Callable[[str], object], seen: DeliveryRow | None = None
    ) -> None:
        super().__init__(
            parent,
            lambda: translate("Today", "Change delivery") if seen else translate("Today", "Announce a delivery"),
            action=lambda: translate("Today", "Keep changes") if seen else translate("Today", "Announce delivery"),
            run=self._keep,
        )
        self._desk, self._done, self._seen, self._command = desk, done, seen, str(uuid4())
        self.donor = DonorField(desk, lambda: translate("Today", "Donor, or any name"))
        self.at = MomentField(lambda: translate("Today", "Day and time"), COUNTRY)
        self.entries = {
            "boxes": Entry(lambda: translate("Today", "About how many boxes")),
            "pallets": Entry(lambda: translate("Today", "About how many pallets")),
            "what": Entry(lambda: translate("Today", "What")),
            "note": Entry(lambda: translate("Today", "Note")),
        }
        self.fields = {name: Field(entry.accessibleName(), entry) for name, entry in self.entries.items()}
        self.donor_field = Field(lambda: translate("Today", "Who brings it"), self.donor)
        self._fill(seen)
        self._lay_out_fields(seen)
        typed = {"donor": self.donor, "at": self.at.entry_line, **self.entries}
        Draft(self, f"delivery {seen.id}" if seen else "new delivery", typed)
        if not seen:
            self.donor.donor = Donor(name=self.donor.text().strip())

        self.donor.donor_chosen.connect(lambda _: self.at.entry_line.setFocus())
        self.at.entered.connect(self.entries["boxes"].setFocus)
        order = list(self.entries.values())
        for entry, following in pairwise(order):
            entry.returnPressed.connect(following.setFocus)
        order[-1].returnPressed.connect(self._keep)

    def _fill(self, seen: DeliveryRow | None) -> None:
        if seen is None:
            return
        self.donor.show_donor(Donor(seen.donor_id, seen.donor), seen.donor)
        self.at.show_moment(seen.expected_at)
        texts = {"boxes": seen.about_boxes, "pallets": seen.about_pallets, "what": seen.what, "note": seen.note}
        for name, value in texts.items():
            self.entries[name].setText("" if value is None else str(value))

    def _lay_out_fields(self, seen: DeliveryRow | None) -> None:
        self.body.addWidget(self.donor_field)
        self.body.addWidget(self.at)
        numbers = row(self.fields["boxes"], self.fields["pallets"], gap=12)
        self.body.addLayout(numbers)
        self.body.addWidget(self.fields["what"])
        self.body.addWidget(self.fields["note"])
        self.caller_off = Button(lambda: translate("Today", "Call off"), self._call_off, icon="x", kind=QUIET)
        self.caller_off.setVisible(seen is not None)
        self.body.addWidget(self.caller_off)
        self.setMinimumWidth(px(500))
        self.donor.setFocus()

    def _keep(self) -> None:
        new = self._typed()
        if new is None:
            return
        refused = self._refused
        if self._seen is None:
            self._desk.do(
                announce, new, command_id=self._command, then=lambda _: self._kept("announced"), refused=refused
            )
        else:
            self._desk.do(
                change_delivery, self._seen, new, command_id=self._command, then=lambda _: self._kept("changed"),
                refused=refused,
            )  # fmt: skip

    def _typed(self) -> Announced | None:
        """Read the form; says at its field what cannot be read."""
        for field in self.fields.values():
            field.show_problem("")
        if not self.at.is_right():
            self.at.entry_line.setFocus()
            return None
        at = self.at.moment()
        if at is None:
            self.at.show_problem(translate("Today", "Type a day and a time, such as 17.11. 10:30."))
            self.at.entry_line.setFocus()
            return None
        numbers: dict[str, int | None] = {}
        for name in ("boxes", "pallets"):
            try:
                numbers[name] = count_of(self.entries[name].text())
            except AidHubError as error:
                self.fields[name].show_problem(sentence(error))
                self.entries[name].setFocus()
                return None
        donor = self.donor.donor
        return Announced(
            at, donor.id, donor.name or self.donor.text(), numbers["boxes"], numbers["pallets"],
            self.entries["what"].text(), self.entries["note"].text(),
        )  # fmt: skip

    def _call_off(self) -> None:
        if self._seen:
            self._desk.do(
                cancel_delivery, self._seen.id, command_id=str(uuid4()), then=lambda _: self._kept("called off"),
                refused=self._refused,
            )  # fmt: skip

    def _kept(self, how: str) -> None:
        self.accept()
        self._done({
            "announced": translate("Today", "Delivery announced"),
            "changed": translate("Today", "Delivery changed"),
            "called off": translate("Today", "Delivery called off"),
        }[how])  # fmt: skip

    def _refused(self, error: AidHubError) -> None:
        self.problem(sentence(error))
