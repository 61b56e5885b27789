"""The dialogs that ask where goods go: to a location, or on a pallet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from aidhub.domain.errors import AidHubError
from aidhub.i18n import translate, translate_plural
from aidhub.messages import sentence
from aidhub.services.moving import StockKey, goal_called, move, move_to
from aidhub.services.palletising import pallet_called
from aidhub.services.places import PlaceRow, locations
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Entry, Field
from aidhub.ui.desk import Desk
from aidhub.ui.text import Text


class MoveDialog(Dialog):
    """Asks for the location by typing; what is known is offered. A wrong one stays in the field, with the reason."""

    takes_scans = True

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        keys: Sequence[StockKey],
        done: Callable[[str], object],
        *,
        goal: str = "",
        title: Text | None = None,
    ) -> None:
        """Take what is moved and what hears where to; perhaps a location that stands there, and another title."""
        super().__init__(
            parent,
            title or (lambda: translate("Stock", "Move goods")),
            lambda: translate_plural(
                "Stock", "{count} row goes to another location.", "{count} rows go to another location.", len(keys)
            ),
            lambda: translate("Stock", "Move"),
            self._move,
        )
        self._desk, self._keys, self._done = desk, list(keys), done
        self._entry = Entry(lambda: translate("Stock", "Location"), "A-05-2", icon="map-pin")
        self._field = Field(lambda: translate("Stock", "Where to"), self._entry)
        self._entry.setText(goal)
        self.body.addWidget(self._field)
        self._entry.setFocus()
        self._entry.selectAll()

        self._entry.returnPressed.connect(self._move)
        desk.ask(locations, then=self._offer, key=("locations", id(self)))

    def _offer(self, places: list[PlaceRow]) -> None:
        codes = QCompleter([place.code for place in places], self._entry)
        codes.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        codes.setFilterMode(Qt.MatchFlag.MatchContains)
        self._entry.setCompleter(codes)

    def _move(self) -> None:
        goal = self._entry.text().strip()
        if not goal:
            self._field.show_problem(translate("Stock", "Type a location, such as A-05-2."))
            return
        self._desk.ask(goal_called, goal, then=self._move_to, refused=self._refused)

    def _move_to(self, goal: str) -> None:
        self._desk.do(move_to, self._keys, goal, then=lambda _: self._moved(goal), refused=self._refused)

    def _moved(self, goal: str) -> None:
        self.accept()
        self._done(goal)

    def _refused(self, error: AidHubError) -> None:
        self._field.show_problem(sentence(error))
        self._entry.selectAll()


class PutOnPalletDialog(Dialog):
    """Asks for the pallet by its number or its scanned label; what is no pallet is refused."""

    takes_scans = True

    def __init__(self, parent: QWidget, desk: Desk, keys: Sequence[StockKey], done: Callable[[], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Stock", "Put on pallet"),
            lambda: translate_plural(
                "Stock", "{count} row goes on a pallet.", "{count} rows go on a pallet.", len(keys)
            ),
            lambda: translate("Stock", "Put on pallet"),
            self._put,
        )
        self._desk, self._keys, self._done = desk, list(keys), done
        self._entry = Entry(lambda: translate("Stock", "Pallet"), "P-0312", icon="layers")
        self._field = Field(lambda: translate("Stock", "Pallet"), self._entry)
        self.body.addWidget(self._field)
        self._entry.setFocus()

        self._entry.returnPressed.connect(self._put)

    def _put(self) -> None:
        text = self._entry.text().strip()
        if not text:
            self._field.show_problem(translate("Stock", "Scan the pallet, or type its number, such as P-0312."))
            return
        self._desk.ask(pallet_called, text, then=self._put_on, refused=self._refused)

    def _put_on(self, pallet_id: int) -> None:
        self._desk.do(move, self._keys, pallet_id, then=lambda _: self._moved(), refused=self._refused)

    def _moved(self) -> None:
        self.accept()
        self._done()

    def _refused(self, error: AidHubError) -> None:
        self._field.show_problem(sentence(error))
        self._entry.selectAll()
