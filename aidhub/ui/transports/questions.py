"""The few questions there are about a transport: before it leaves, before it is cancelled, why it goes a step back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from aidhub.domain.errors import AidHubError
from aidhub.domain.transports import NotAllLoaded, PlanHasProblems
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.messages import sentence
from aidhub.services.loading import depart
from aidhub.services.papers import PaperState
from aidhub.services.transport_show import TransportShow
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Choices, Entry, Field
from aidhub.ui.desk import Desk
from aidhub.ui.text import Text
from aidhub.ui.transports import words


class DepartureDialog(Dialog):
    """Asks once before a transport leaves. What stands against it is said, with what can be answered to it."""

    def __init__(self, parent: QWidget, desk: Desk, shown: TransportShow, done: Callable[[], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Transport", "Report the departure of {number}?", number=shown.number),
            lambda: _load_words(shown),
            lambda: translate("Transports", "Report departure"),
            self._depart,
        )
        self._desk, self._shown, self._done, self._command = desk, shown, done, str(uuid4())
        self.reason = Entry(lambda: translate("Transport", "Reason to go all the same"))
        self._why = Field(lambda: translate("Transport", "Reason to go all the same"), self.reason)
        self._rest = Choices(lambda: translate("Transport", "What is not loaded"), _rests())
        self._left = Field(lambda: translate("Transport", "What is not loaded"), self._rest)
        for field in (self._why, self._left):
            field.hide()
            self.body.addWidget(field)
        self.action.setFocus()

        self.reason.returnPressed.connect(self._depart)

    def _depart(self) -> None:
        rest: Any = self._rest.chosen if not self._left.isHidden() else None
        self._desk.do(
            depart, self._shown.id, rest, self.reason.text().strip(), command_id=self._command, then=self._departed,
            refused=self._refused, seconds=120,
        )  # fmt: skip

    def _departed(self, _: int) -> None:
        self.accept()
        self._done()

    def _refused(self, error: AidHubError) -> None:
        self.problem(sentence(error))
        self._command = str(uuid4())
        if isinstance(error, PlanHasProblems):
            self._why.show()
            self.reason.setFocus()
        elif isinstance(error, NotAllLoaded):
            self._left.show()
            self._rest.setFocus()


def _rests() -> list[tuple[str, Text]]:
    return [
        ("load", lambda: translate("Transport", "Goes along all the same")),
        ("release", lambda: translate("Transport", "Stays here and is free again")),
    ]


def _load_words(shown: TransportShow) -> str:
    goal = words.destinations([stop.city for stop in shown.stops], [stop.partner for stop in shown.stops])
    said = [
        translate_plural(
            "Transport",
            "{count} package with {weight} kg leaves for {goal}. From then on what was shipped cannot be changed.",
            "{count} packages with {weight} kg leave for {goal}. From then on what was shipped cannot be changed.",
            len(shown.lifts),
            weight=spoken().kilograms(shown.gauges.gross_g),
            goal=goal,
        )
    ]
    unprinted = sum(paper.state is not PaperState.PRINTED for paper in shown.papers)
    if unprinted:
        said.append(
            translate_plural(
                "Transport", "{count} paper is not printed yet.", "{count} papers are not printed yet.", unprinted
            )
        )
    return " ".join(said)
