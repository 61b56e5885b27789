"""The dialog that asks how many kits are made, and where they lie then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from aidhub.domain.errors import AidHubError
from aidhub.i18n import translate
from aidhub.services.article_list import ArticleLine
from aidhub.services.kits import make_kits
from aidhub.services.moving import find_goal
from aidhub.ui.articles import columns
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Entry, Field
from aidhub.ui.desk import Desk
from aidhub.ui.text import sentence


class MakeKitsDialog(Dialog):
    """Uses parts up, the first to expire first; what is wrong is said, and nothing is made then."""

    takes_scans = True

    def __init__(self, parent: QWidget, desk: Desk, line: ArticleLine, done: Callable[[], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Articles", "Make kits"),
            lambda: columns.called(line),
            lambda: translate("Articles", "Make kits"),
            self._make,
        )
        self._desk, self._line, self._done = desk, line, done
        self.count = Entry(lambda: translate("Articles", "How many"))
        self.place = Entry(lambda: translate("Articles", "Where they lie then"), "A-05-2", icon="map-pin")
        self.counted = Field(lambda: translate("Articles", "How many"), self.count)
        self.placed = Field(lambda: translate("Articles", "Where they lie then"), self.place)
        self.body.addWidget(self.counted)
        self.body.addWidget(self.placed)
        self.count.setFocus()

        self.count.returnPressed.connect(self.place.setFocus)
        self.place.returnPressed.connect(self._make)

    def _make(self) -> None:
        text = self.count.text().strip()
        is_number = text.isascii() and text.isdigit() and int(text[:6]) > 0
        self.counted.show_problem("" if is_number else translate("Articles", "Type how many kits."))
        if not is_number:
            self.count.setFocus()
            return
        self._desk.ask(find_goal, self.place.text(), then=self._make_at, refused=self._no_place)

    def _make_at(self, place_id: int) -> None:
        self._desk.do(
            make_kits, self._line.id, int(self.count.text()[:6]), place_id,
            then=lambda _: self._made(), refused=lambda error: self.problem(sentence(error)),
        )  # fmt: skip

    def _no_place(self, error: AidHubError) -> None:
        self.placed.show_problem(sentence(error))
        self.place.setFocus()

    def _made(self) -> None:
        self.accept()
        self._done()
