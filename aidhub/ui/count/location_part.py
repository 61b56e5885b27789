"""The middle of the page Stock count: the location that is counted, what was scanned last, and what stands there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aidhub.i18n import translate
from aidhub.services.count_rows import CountShow
from aidhub.ui.commands import Command
from aidhub.ui.components.buttons import Button, CommandButton
from aidhub.ui.components.fields import Entry
from aidhub.ui.components.labels import IconLabel, PlainLabel
from aidhub.ui.components.result_card import ResultCard
from aidhub.ui.components.surfaces import Banner, EmptyState, column, row
from aidhub.ui.count import words
from aidhub.ui.count.lists import Tiles
from aidhub.ui.theme import px

BESIDE_TILES = 20
"""Room at the right of everything but the tiles, which keep their own."""


class LocationPart(QWidget):
    """The location that is shown, or where to type one."""

    sound_switched = Signal(bool)

    def __init__(self, skipper: Command) -> None:
        super().__init__()
        self._is_blind = self._is_close = False
        self.code, self._place = PlainLabel("", "counter"), PlainLabel("", "large", cut=True)
        self.expected = PlainLabel("", "helper", "muted", wrap=True)
        self._sound = Button("", self._switch_sound, icon="volume-2", size="floor", name=_sound_words)
        self._sound.setCheckable(True)
        self.banner, self.card = Banner(), ResultCard()
        self._title = PlainLabel(lambda: translate("Count", "Boxes at this location"), "large")
        self._legend = _legend()
        self.tiles = Tiles(lambda: translate("Count", "Boxes at this location"))
        self.number = Entry(
            lambda: translate("Count", "Number of the box"),
            lambda: translate("Count", "A number, or those of a count sheet: 4153 4155-4160"), icon="hash", size="big",
        )  # fmt: skip
        self.number.hide()
        self.empty = EmptyState(
            "scan-barcode",
            lambda: translate("Count", "Scan a location to start."),
            lambda: translate("Count", "Then scan each box that stands there. F8 when you have seen all of it."),
        )
        self.start_at = Entry(
            lambda: translate("Count", "Type a location"), lambda: translate("Count", "Type a location"),
            icon="map-pin", size="big",
        )  # fmt: skip
        self._lay_out(CommandButton(skipper, size="floor"))

    @property
    def is_empty(self) -> bool:
        """Whether no location is shown."""
        return self._work.isHidden()

    def show_location(self, shown: CountShow | None, last_package: int, *, blind: bool) -> None:
        """Show a location; the box that was counted last stands out. ``blind`` hides what is expected there."""
        self._nothing.setVisible(shown is None)
        self._work.setVisible(shown is not None)
        if shown is None:
            return
        self._is_blind = blind
        place = "" if shown.row.name == shown.row.code else shown.row.name
        self.code.say(shown.row.code)
        self._place.say(place)
        self._place.setVisible(bool(place))
        self.expected.say(partial(words.expected, shown.row, blind=blind))
        self._title.setVisible(not blind)
        self._show_legend()
        loose = tuple(tile for tile in shown.tiles if tile.kind == "loose")
        self.tiles.setVisible(not blind or bool(loose))
        self.tiles.last = last_package
        self.tiles.show_rows(loose if blind else shown.tiles)
        self.tiles.measure()

    def show_sound(self, *, on: bool) -> None:
        """Show whether results are heard."""
        self._sound.setChecked(on)

    def type_number(self, digit: str) -> None:
        """Go to the number of a box, and begin it with a digit."""
        self.number.show()
        self.number.setFocus()
        self.number.setText(self.number.text() + digit)

    def leave_number(self) -> None:
        """Take the number away."""
        self.number.clear()
        self.number.hide()

    def fold(self, *, close: bool) -> None:
        """Put the names below the code, and leave words out, where the page has little room."""
        self._is_close = close
        self._sound.say("" if close else _sound_words)
        if close == (self._top.indexOf(self._names) >= 0):
            self._top.removeWidget(self._names)
            self._upper.removeWidget(self._names)
            if close:
                self._upper.insertWidget(1, self._names)
            else:
                self._top.insertWidget(1, self._names, 1)
            self._top.setStretch(1, 1)
        self._show_legend()

    def _show_legend(self) -> None:
        self._legend.setVisible(not self._is_blind and not self._is_close)

    def _switch_sound(self) -> None:
        self.sound_switched.emit(self._sound.isChecked())

    def _lay_out(self, skip: CommandButton) -> None:
        self._names = QWidget()
        self._names.setLayout(column(self._place, self.expected, gap=2))
        self._top = row(self.code, self._names, self._sound, skip, gap=12)
        self._top.setStretch(1, 1)
        heading = row(self._title, 0, self._legend)
        self._upper = column(self._top, self.banner, self.card, heading, gap=12)
        lower = column(self.number, _foot(), gap=12)
        for part in (self._upper, lower):
            part.setContentsMargins(0, 0, px(BESIDE_TILES), 0)
        work = column(self._upper, self.tiles, lower, gap=12)
        work.setStretch(1, 1)
        self._work = QWidget()
        self._work.setLayout(work)
        self._work.hide()
        nothing = column(self.empty, self.start_at, 0, gap=12)
        nothing.setContentsMargins(0, 0, px(BESIDE_TILES), 0)
        self._nothing = QWidget()
        self._nothing.setLayout(nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(24), px(16), px(24 - BESIDE_TILES), px(16))
        whole.addWidget(self._nothing, 1)
        whole.addWidget(self._work, 1)


def _legend() -> QWidget:
    legend = QWidget()
    legend.setLayout(
        row(IconLabel("check", "ok", 16), PlainLabel(lambda: translate("Count", "scanned"), "helper", "muted"),
            8, IconLabel("circle-dashed", "muted", 14),
            PlainLabel(lambda: translate("Count", "still looked for"), "helper", "muted"), gap=6)
    )  # fmt: skip
    return legend


def _foot() -> QWidget:
    foot = QWidget()
    hint = PlainLabel(lambda: translate("Count", "Box without label? Press F7. Damaged label? Type its number."),
                 "helper", "muted", cut=True)  # fmt: skip
    keys = PlainLabel(lambda: translate("Count", "F1 shows all keys"), "helper", "muted")
    foot.setLayout(row(hint, 0, keys))
    return foot


def _sound_words() -> str:
    return translate("Count", "Sound")
