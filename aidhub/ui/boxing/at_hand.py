"""What is at hand at a packing table: the box in the middle, the source, the closed box that waits for its shelf."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from aidhub.services.box_show import BoxLine, BoxShow, TableShow
from aidhub.ui.boxing import words


@dataclass(frozen=True, slots=True)
class ChosenArticle:
    """An article that is counted next; an empty unit is not known, as of one that was scanned."""

    id: int
    name: str
    unit: str


class AtHand:
    """What keys and scans go to, which may be ahead of what the window shows."""

    def __init__(self) -> None:
        self.shown: TableShow | None = None
        self.box_id: int | None = None
        self.source_id: int | None = None
        self.storing: BoxShow | None = None
        """The box that was just closed and waits for its shelf."""
        self.article: ChosenArticle | None = None
        self.last_lot: int | None = None
        self.is_opening = self.is_closing = False
        self._quantities: dict[int, int] | None = None
        self._waiting: list[Callable[[], object]] = []

    @property
    def box(self) -> BoxShow | None:
        """The box in the middle, as it is shown."""
        return self.shown.box if self.shown else None

    @property
    def last_line(self) -> BoxLine | None:
        """The line that was changed last, else the last one."""
        lines = self.box.lines if self.box else ()
        return next((line for line in lines if line.lot_id == self.last_lot), lines[-1] if lines else None)

    @property
    def counted_article(self) -> ChosenArticle | None:
        """What a bare number counts: the article that was chosen, else that of the last line."""
        line = self.last_line
        if self.article is None and line is not None:
            return ChosenArticle(line.article_id, words.called(line.names), line.unit_code)
        return self.article

    def turn_to(self, box_id: int | None) -> None:
        """Take another box into the middle."""
        self.box_id, self.last_lot, self.storing, self.article = box_id, None, None, None

    def take(self, shown: TableShow) -> None:
        """Take what was found of the table; what is gone is at hand no more."""
        self.shown = shown
        if shown.box is not None:
            self._mark_grown(shown.box)
        else:
            self.box_id = None
        if shown.source is None:
            self.source_id = None
        if self.storing is not None and (shown.box is None or shown.box.id != self.storing.id or shown.box.is_open):
            self.storing = None

    # The line that grows

    def remember_quantities(self, box_id: int) -> None:
        """Remember what is in a box before goods are put in, so that the line that grows stands out."""
        if self._quantities is None:
            lines = self.box.lines if self.box and self.box.id == box_id else ()
            self._quantities = {line.lot_id: line.quantity_milli for line in lines}

    def _mark_grown(self, box: BoxShow) -> None:
        if self._quantities is not None:
            grown = [line.lot_id for line in box.lines if line.quantity_milli > self._quantities.get(line.lot_id, 0)]
            self.last_lot = grown[-1] if grown else self.last_lot
            self._quantities = None

    # What waits

    def when_free(self, deed: Callable[[], object]) -> None:
        """Do something at once, or after the box that is just being opened or closed is."""
        if self.is_opening or self.is_closing:
            self._waiting.append(deed)
        else:
            deed()

    def go_on(self) -> None:
        """Do what was typed and scanned meanwhile, in its order."""
        waiting, self._waiting = self._waiting, []
        for deed in waiting:
            self.when_free(deed)

    def forget_waiting(self) -> None:
        """Let go of what was typed and scanned meanwhile."""
        self._waiting.clear()
