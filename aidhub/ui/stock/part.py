"""The dialog that asks how much of goods goes along, and where to: a new box, another one, a pallet, a location."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from aidhub.domain.errors import AidHubError
from aidhub.i18n import translate
from aidhub.services.parting import part
from aidhub.ui.boxing.dialogs import PartsDialog
from aidhub.ui.components.fields import Entry, Field, TickBox
from aidhub.ui.desk import Desk
from aidhub.ui.text import Text, sentence


class PartDialog(PartsDialog):
    """Splits goods, half of which stand there, or repacks them wholly; a scan says where to and does it."""

    takes_scans = True

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        from_id: int,
        title: Text,
        lines: Sequence[tuple[int, Text, int]],
        *,
        done: Callable[[str], object],
        whole: bool = False,
    ) -> None:
        """Take where the goods lie, lot, words and thousandths of each, and what hears where they went."""
        super().__init__(
            parent,
            title,
            lambda: translate("Stock", "How much goes along, and where to? Scan it, or type what is written on it."),
            lines,
            action=lambda: translate("Stock", "Repack") if whole else translate("Stock", "Split"),
            run=self._part,
            whole=whole,
        )
        self._desk, self._from, self._done = desk, from_id, done
        self.goal = Entry(
            lambda: translate("Stock", "Box, pallet or location"),
            lambda: translate("Stock", "empty: into a new box here"),
            icon="scan-barcode",
        )
        self.asked = Field(lambda: translate("Stock", "Where to"), self.goal)
        self.labels = TickBox(lambda: translate("Stock", "Print new labels of closed boxes"), on=True)
        self.body.addWidget(self.asked)
        self.body.addWidget(self.labels)
        self.goal.setFocus()

        self.goal.returnPressed.connect(self._part)

    def _part(self) -> None:
        parts = self.parts()
        if parts:
            self._desk.do(
                part, self._from, parts, self.goal.text(), then=self._parted, refused=self._refuse
            )  # fmt: skip

    def _parted(self, answer: dict[str, Any]) -> None:
        from aidhub.ui.printing import print_labels  # noqa: PLC0415 - the page opens faster without it

        if self.labels.isChecked():
            print_labels(self._desk, "box", answer["labels"])
        self.accept()
        self._done(answer["to"])

    def _refuse(self, error: AidHubError) -> None:
        self.problem(sentence(error))
        self.goal.setFocus()
        self.goal.selectAll()
