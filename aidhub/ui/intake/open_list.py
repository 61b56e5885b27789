"""The intakes that are not finished, one button each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services.intake_show import OpenIntake
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import clear, column, hairline, row
from aidhub.ui.theme import px


class OpenList(QWidget):
    """Lists them, the newest first. ``chosen`` carries an intake."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.shown: tuple[OpenIntake, ...] = ()
        self.buttons: list[Button] = []
        self._heading = PlainLabel(lambda: translate("Intake", "Not finished"), "heading")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.setLayout(column(self._heading, self._rows, gap=6))

    def show_intakes(self, found: Sequence[OpenIntake]) -> None:
        """List these; the focus stays on its row."""
        if tuple(found) == self.shown:
            return
        self.shown = tuple(found)
        self._heading.setVisible(bool(found))
        at = next((at for at, button in enumerate(self.buttons) if button.hasFocus()), None)
        clear(self._rows)
        self.buttons = []
        for one in found:
            self._rows.addWidget(hairline())
            self._rows.addWidget(self._row(one))
        if at is not None and self.buttons:
            self.buttons[min(at, len(self.buttons) - 1)].setFocus()

    def _row(self, one: OpenIntake) -> QWidget:
        button = Button(
            lambda: translate("Intake", "Go on with {number}", number=one.number), lambda: self.chosen.emit(one.id),
            size="floor",
        )  # fmt: skip
        self.buttons.append(button)
        words = column(
            0,
            PlainLabel(lambda: _title(one), "strong", cut=True),
            PlainLabel(lambda: _second(one), "helper", "muted", cut=True),
            0,
            gap=1,
        )
        line = row(words, button, gap=12)
        line.setStretch(0, 1)
        line.setContentsMargins(0, px(6), 0, px(6))
        holder = QWidget()
        holder.setLayout(line)
        return holder


def _title(one: OpenIntake) -> str:
    donor = one.donor or translate("Intake", "Anonymous")
    return translate("Intake", "Intake {number} · {donor}", number=one.number, donor=donor)


def _second(one: OpenIntake) -> str:
    at = one.started_at.astimezone()
    return translate_plural(
        "Intake",
        "{count} box · {person}, {day} {time}",
        "{count} boxes · {person}, {day} {time}",
        one.boxes,
        person=one.person,
        day=spoken().day(at.date()),
        time=f"{at:%H:%M}",
    )
