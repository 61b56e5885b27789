"""Rows that come from the database page by page."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from aidhub.ui.desk import Desk
from aidhub.ui.table.column import Column
from aidhub.ui.table.model import RowsModel

PAGE, KEPT = 128, 64
"""Rows of a page; pages that are kept, the longest unused go first."""


@dataclass(frozen=True, slots=True)
class Source:
    """The questions behind a table. All get a session and what is wanted; rows also offset and limit.

    Args:
        rows: ``rows(session, wanted, offset, limit)`` answers rows in their order.
        count: ``count(session, wanted)`` answers how many there are.
        key: what a row is known by.
        keys: ``keys(session, wanted)`` answers the keys of all, for ticking all; None if nothing can be ticked.
        rows_of: ``rows_of(session, keys)`` answers these rows in this order, for `stays`.
        stays: for what is wanted, whether its rows stay where they are until it is put anew, also those that belong
            there no more: a list that is worked off must not move under the hand. Needs ``keys`` and ``rows_of``.
    """

    rows: Callable[..., Sequence[Any]]
    count: Callable[..., int]
    key: Callable[[Any], Hashable]
    keys: Callable[..., Sequence[Hashable]] | None = None
    rows_of: Callable[..., Sequence[Any]] | None = None
    stays: Callable[[Any], bool] = lambda _: False


class PagedRows(RowsModel):
    """A table over any number of rows. `show_wanted` puts a question, `refresh` repeats it.

    What is wanted is a frozen dataclass of the service; if it has fields ``sort`` and ``descending``, a click on a head
    sets them. The first page comes by LIMIT, how many there are comes after it. A repeated question is asked for the
    pages in use and the number at once, at one moment; until it is answered the old rows stay.

    ``differing`` follows a repeated question: the rows that are no longer as they were, as they are now.
    """

    differing = Signal(list)

    def __init__(
        self,
        desk: Desk,
        columns: Sequence[Column],
        source: Source,
        spoken: Callable[[Any], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, source.key, spoken, parent)
        self._desk, self._source = desk, source
        self.wanted: Any = None
        self.is_counted = False
        self._total = 0
        self._pages: OrderedDict[int, tuple[Any, ...]] = OrderedDict()
        self._missing: list[int] = []
        self._is_asking = False
        self._question = 0
        self._is_new = True
        self._held: Sequence[Hashable] | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)

        self._soon.timeout.connect(self._ask_missing)

    # Putting the question

    def show_wanted(self, wanted: Any) -> None:
        """Show what is wanted: another filter, view or order. Ticks are taken away, since their rows may be gone."""
        self.wanted = wanted
        self.order = getattr(wanted, "sort", "")
        self.descending = getattr(wanted, "descending", False)
        self._ticks_are(set())
        self._begin()

    def refresh(self) -> None:
        """Ask the same again; ticks, selection and scroll place stay."""
        if self.wanted is None:
            return
        if self._is_new:
            self._begin()
            return
        self._question += 1
        pages, number = sorted(self._recent()), self._question
        source, wanted, held = self._source, self.wanted, self._held

        def look(session: Any) -> tuple[int, dict[int, tuple[Any, ...]]]:
            found = {page: tuple(self._asked(held, page * PAGE, PAGE)(session)) for page in pages}
            return len(held) if held is not None else source.count(session, wanted), found

        self._desk.ask(look, then=lambda answer: self._repeated(number, *answer), key=(id(self), "rows"))

    def refine(self, wanted: Any) -> None:
        """Put nearly the same question, as when a row is opened; ticks, selection and scroll place stay."""
        self.wanted = wanted
        self.refresh()

    def sort_by(self, sort: str, *, descending: bool) -> None:
        """Ask in another order; ticks stay, since the rows are the same."""
        self.order, self.descending = sort, descending
        self.wanted = replace(self.wanted, sort=sort, descending=descending)
        self._begin()

    def _begin(self) -> None:
        self._is_new = True
        self._question += 1
        number, source, wanted = self._question, self._source, self.wanted
        ask = self._desk.ask
        if source.keys and source.rows_of and source.stays(wanted):
            keys_of, rows_of = source.keys, source.rows_of

            def look(session: Any) -> tuple[Sequence[Hashable], Sequence[Any]]:
                keys = keys_of(session, wanted)
                return keys, rows_of(session, keys[:PAGE])

            ask(look, then=lambda answer: self._hold(number, *answer), key=(id(self), "rows"))
            return
        ask(source.rows, wanted, 0, PAGE, then=lambda rows: self._first(number, rows), key=(id(self), "rows"))
        ask(source.count, wanted, then=lambda count: self._counted(number, count), key=(id(self), "count"))

    def _hold(self, number: int, keys: Sequence[Hashable], rows: Sequence[Any]) -> None:
        self._first(number, rows, keys)
        self._counted(number, len(keys))

    def _asked(self, held: Sequence[Hashable] | None, first: int, count: int) -> Callable[[Any], Sequence[Any]]:
        """Put the question for rows from a place on."""
        source, wanted = self._source, self.wanted
        if held is None or source.rows_of is None:
            return lambda session: source.rows(session, wanted, first, count)
        rows_of, keys = source.rows_of, held[first : first + count]
        return lambda session: rows_of(session, keys)

    # Taking the answers

    def _first(self, number: int, rows: Sequence[Any], held: Sequence[Hashable] | None = None) -> None:
        """The first rows of a new question: what was shown before is gone."""
        if number != self._question:
            return
        self._is_new, self._held = False, held
        self.arriving.emit(True)  # noqa: FBT003 - a signal
        self.beginResetModel()
        self._pages.clear()
        self._pages[0] = tuple(rows)
        self._total, self.is_counted = len(rows), len(rows) < PAGE
        self._missing, self._is_asking = [], False
        self._forget_waiting()
        self.endResetModel()
        self.arrived.emit(True)  # noqa: FBT003 - a signal

    def _counted(self, number: int, count: int) -> None:
        if number == self._question:
            self._total_is(count)
            self.is_counted = True
            self.arrived.emit(False)  # noqa: FBT003 - a signal

    def _repeated(self, number: int, count: int, pages: dict[int, tuple[Any, ...]]) -> None:
        if number != self._question:
            return
        self.arriving.emit(False)  # noqa: FBT003 - a signal
        before = {self.key(row): row for _, row in self.here()}
        differing = [row for rows in pages.values() for row in rows if before.get(self.key(row), row) != row]
        self._pages = OrderedDict(pages)
        self._missing, self._is_asking = [], False
        self._forget_waiting()
        self._total_is(count)
        self.is_counted = True
        self._repaint()
        self.arrived.emit(False)  # noqa: FBT003 - a signal
        if differing:
            self.differing.emit(differing)

    def _total_is(self, count: int) -> None:
        def take() -> None:
            self._total = count

        self._total_becomes(count, take)

    # Pages that are not here yet

    def _ask_missing(self) -> None:
        """Ask for the page that was looked at last; what was scrolled past is asked for when it is looked at again."""
        if self._is_asking or not self._missing:
            return
        page, number = self._missing[-1], self._question
        self._missing, self._is_asking = [], True
        self._desk.ask(
            self._asked(self._held, page * PAGE, PAGE),
            then=lambda rows: self._page_came(number, page, rows),
            refused=lambda error: self._page_did_not_come(number, error),
            key=(id(self), "page"),
        )

    def _page_came(self, number: int, page: int, rows: Sequence[Any]) -> None:
        if number != self._question:
            return
        self._is_asking = False
        self._pages[page] = tuple(rows)
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        last = min(page * PAGE + PAGE, self._total) - 1
        if last >= page * PAGE:
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self.columns) - 1))
        self._soon.start()

    def _page_did_not_come(self, number: int, error: Any) -> None:
        if number == self._question:
            self._is_asking = False
        self._desk.refused.emit(error)

    def _recent(self) -> list[int]:
        """The pages a person sees or has just seen: the last three used."""
        return list(self._pages)[-3:]

    # Rows

    @property
    def total(self) -> int:
        """How many rows there are, as far as known."""
        return self._total

    def row(self, at: int) -> Any:
        """The row at a place, or None while its page is on the way."""
        page, inside = divmod(at, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            if page not in self._missing:
                self._missing.append(page)
            self._soon.start()
            return None
        if len(self._pages) > 1:
            self._pages.move_to_end(page)
        return rows[inside] if inside < len(rows) else None

    def here(self) -> Iterable[tuple[int, Any]]:
        """The rows that are here, with their places."""
        for page, rows in self._pages.items():
            yield from enumerate(rows, start=page * PAGE)

    def ask_rows(self, first: int, count: int, then: Callable[[Sequence[Any]], object]) -> None:
        """Hand over rows from a place on; asks the database if some are not here."""
        pages = range(first // PAGE, (first + count - 1) // PAGE + 1)
        if all(page in self._pages for page in pages):
            then([row for at in range(first, first + count) if (row := self.row(at)) is not None])
        else:
            self._desk.ask(self._asked(self._held, first, count), then=then, key=(id(self), "ask rows"))

    def ask_keys(self, then: Callable[[Sequence[Hashable]], object]) -> None:
        """Hand over the keys of all rows wanted."""
        if self._source.keys is None:
            raise RuntimeError("this source cannot tell its keys")
        if self._held is not None:
            then(self._held)
            return

        def take(keys: Sequence[Any]) -> None:
            then([tuple(key) if isinstance(key, list) else key for key in keys])

        self._desk.ask(self._source.keys, self.wanted, then=take, key=(id(self), "keys"))
