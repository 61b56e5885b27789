"""The left part of the page Stock count: which count and aisle, how far it is, and its locations."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from aidhub.i18n import translate
from aidhub.services.count_rows import CountPicture
from aidhub.ui.components.fields import Choices
from aidhub.ui.components.gauges import Bar
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import Surface, column, row
from aidhub.ui.count import words
from aidhub.ui.count.lists import LocationList
from aidhub.ui.theme import px

WIDTH, CLOSE_WIDTH = 236, 200


class LocationsPart(Surface):
    """The locations of a count, of one aisle where it has several.

    Signals:
        count_chosen: the id of an open count.
        aisle_chosen: another aisle of the same count.
    """

    count_chosen = Signal(int)
    aisle_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("subtle")
        self._picture = CountPicture(())
        self._counts = Choices(lambda: translate("Count", "Stock count"))
        self._aisles = Choices(lambda: translate("Count", "Aisle"))
        self._aisle = PlainLabel("", "large")
        self._progress, self._bar = PlainLabel("", "helper", "text2"), Bar()
        self.list = LocationList(lambda: translate("Count", "Locations"))
        self._lay_out()
        self._counts.currentIndexChanged.connect(lambda _: self._choose_count())
        self._aisles.currentIndexChanged.connect(lambda _: self._choose_aisle())

    def show_picture(self, picture: CountPicture, *, blind: bool) -> None:
        """Show the locations of a count; the one that is shown beside stands out. Without a count there is nothing."""
        self._picture = picture
        self.list.is_blind = blind
        self._offer(picture)
        self._aisle.say(partial(words.aisle_name, picture.aisle))
        self._progress.say(partial(words.progress, picture.rows, blind=blind))
        found, expected = sum(one.found for one in picture.rows), sum(one.expected for one in picture.rows)
        self._bar.setVisible(not blind)
        self._bar.show_parts([(found / expected, "okFill")] if expected else [])
        here = picture.shown.row.id if picture.shown else None
        self.list.show_rows(picture.rows, (lambda row: row.id == here) if here else None)
        self.setVisible(picture.count is not None)

    def fold(self, *, close: bool) -> None:
        """Be narrower, with fewer words, where the page has little room."""
        self.setFixedWidth(px(CLOSE_WIDTH if close else WIDTH))
        self._progress.setVisible(not close)

    def _offer(self, picture: CountPicture) -> None:
        self._counts.offer([(str(one.id), partial(words.count_name, one)) for one in picture.counts])
        self._counts.setVisible(len(picture.counts) > 1)
        self._aisles.offer([(aisle, partial(words.aisle_name, aisle)) for aisle in picture.aisles])
        count_id = str(picture.count.id) if picture.count else ""
        for choices, key in ((self._counts, count_id), (self._aisles, picture.aisle)):
            choices.blockSignals(True)  # noqa: FBT003 - Qt's own
            choices.choose(key)
            choices.blockSignals(False)  # noqa: FBT003 - Qt's own
        several = len(picture.aisles) > 1
        self._aisles.setVisible(several)
        self._aisle.setVisible(not several)

    def _choose_count(self) -> None:
        if self._counts.chosen:
            self.count_chosen.emit(int(self._counts.chosen))

    def _choose_aisle(self) -> None:
        if self._picture.aisles and self._aisles.chosen != self._picture.aisle:
            self.aisle_chosen.emit(self._aisles.chosen)

    def _lay_out(self) -> None:
        head = row(self._aisle, self._aisles, 0, self._progress, gap=8)
        head.setContentsMargins(px(10), 0, px(10), 0)
        bar = row(self._bar)
        bar.setContentsMargins(px(10), 0, px(10), 0)
        bar.setStretch(0, 1)
        parts = column(self._counts, head, bar, self.list, gap=8)
        parts.setStretch(3, 1)
        parts.setContentsMargins(px(12), px(16), px(12), px(12))
        self.setLayout(parts)
