"""The ledger once more, as plainly as can be: a list of what was done, and dictionaries of what is where.

It knows nothing of tables. It says which refusals are true, what an undo depends on, and what must be where.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

STANDS_IN = {
    "shelf": {"site", "outside"},
    "pallet": {"site", "shelf", "pallet", "transport", "partner", "outside"},
    "box": {"site", "shelf", "pallet", "box", "transport", "partner", "outside"},
}
Goods = tuple[int, int]
Field = tuple[str, int, str]


class Refused(Exception):
    """With the names of all refusals that would be true."""

    def __init__(self, *reasons: str) -> None:
        super().__init__(", ".join(reasons))
        self.reasons = set(reasons)


@dataclass
class Deed:
    """What somebody wants: goods (lot, from, to, how many), places into places, promises, fields."""

    moves: list[tuple[int, int, int, int]] = field(default_factory=list)
    into: dict[int, int] = field(default_factory=dict)
    promises: list[tuple[int, int, int, int]] = field(default_factory=list)
    edits: dict[Field, Any] = field(default_factory=dict)


@dataclass
class State:
    """What is where."""

    goods: Counter[Goods] = field(default_factory=Counter)
    promised: Counter[tuple[int, int, int]] = field(default_factory=Counter)
    parent: dict[int, int | None] = field(default_factory=dict)
    fields: dict[Field, Any] = field(default_factory=dict)

    def copy(self) -> State:
        return State(Counter(self.goods), Counter(self.promised), dict(self.parent), dict(self.fields))

    def top(self, place: int) -> int:
        while (parent := self.parent[place]) is not None:
            place = parent
        return place

    def tops(self) -> dict[int, int]:
        return {place: self.top(place) for place in self.parent}

    def inside(self, place: int) -> set[int]:
        """A place and all that stands in it."""
        found = {place}
        while more := {child for child, parent in self.parent.items() if parent in found} - found:
            found |= more
        return found

    def promised_at(self, goods: Goods) -> int:
        return sum(count for (_, *key), count in self.promised.items() if tuple(key) == goods)


@dataclass
class Written:
    """An entry as it came to be."""

    number: int
    moves: list[tuple[int, int, int, int]]
    went: dict[int, tuple[int, int]]
    promises: list[tuple[int, int, int, int]]
    edits: dict[Field, tuple[Any, Any]]
    sent: set[int]
    """Places whose top became another one: moved, or carried along."""
    undoes: int | None = None
    undone_by: int | None = None

    def free(self) -> Counter[Goods]:
        """What it did to the goods that lie free."""
        free: Counter[Goods] = Counter()
        for lot, start, end, count in self.moves:
            free[lot, start] -= count
            free[lot, end] += count
        for _, lot, place, count in self.promises:
            free[lot, place] -= count
        return free

    def touched(self) -> set[int]:
        """Places it put something into, or took something out of."""
        return {place for move in self.moves for place in move[1:3]} | {
            place for pair in self.went.values() for place in pair
        }

    def promises_changed(self) -> set[tuple[int, ...]]:
        return {promise[:3] for promise in self.promises}


@dataclass
class PlainLedger:
    """``kinds`` of all places, ``outside`` and ``donor`` among them; ``articles`` of lots, ``serials`` those of one."""

    kinds: dict[int, str]
    donor: int
    state: State
    start: State = field(init=False)
    entries: dict[int, Written] = field(default_factory=dict)
    articles: dict[int, int] = field(default_factory=dict)
    serials: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.start = self.state.copy()

    def born(self, place: int, kind: str, parent: int) -> None:
        """Take note of a place that was made since: it always was, outside."""
        self.kinds[place] = kind
        for state in (self.start, self.state):
            state.parent[place] = parent

    def known(self, key: Field, value: Any) -> None:
        """Take note of what a field holds."""
        for state in (self.start, self.state):
            state.fields.setdefault(key, value)

    def is_outside(self, place: int) -> bool:
        return self.kinds[place] == "outside"

    # Doing -----------------------------------------------------------------------------------------------------------

    def after(self, deed: Deed, state: State) -> State:
        """Answer what would be where, or raise `Refused` with everything that is wrong with it."""
        new = state.copy()
        for lot, start, end, count in deed.moves:
            new.goods[lot, start] -= count
            new.goods[lot, end] += count
        for stop, lot, place, count in deed.promises:
            new.promised[stop, lot, place] += count
        new.parent |= deed.into
        new.fields |= deed.edits
        reasons = set(self._wrong_goods(new)) | set(self._wrong_places(deed, state, new))
        same = (new.promised, new.parent, new.fields) == (state.promised, state.parent, state.fields)
        if same and not deed.moves:
            reasons.add("NothingChanged")
        if reasons:
            raise Refused(*reasons)
        return new

    def _wrong_goods(self, new: State) -> Iterable[str]:
        for (lot, place), count in new.goods.items():
            if (0 if self.is_outside(place) else count) < new.promised_at((lot, place)):
                yield "NotEnoughStock"
        for lot in self.serials:
            if (
                sum(count for (other, place), count in new.goods.items() if other == lot and not self.is_outside(place))
                > 1
            ):
                yield "SerialTwice"

    def _wrong_places(self, deed: Deed, old: State, new: State) -> Iterable[str]:
        for place, into in deed.into.items():
            if old.parent[place] != into and self.kinds[into] not in STANDS_IN.get(self.kinds[place], set()):
                yield "WrongPlace"
            if self._circle(place, new):
                yield "WrongPlace"
                return
        for (_, place), count in new.goods.items():
            if count and not self.is_outside(place) and self.is_outside(new.top(place)):
                yield "PlaceGone"

    def _circle(self, place: int, state: State) -> bool:
        seen, here = set(), place
        while (parent := state.parent[here]) is not None:
            if here in seen:
                return True
            seen.add(here)
            here = parent
        return False

    def do(self, number: int, deed: Deed, undoes: int | None = None) -> None:
        new, old = self.after(deed, self.state), self.state
        tops = old.tops()
        self.entries[number] = Written(
            number,
            list(deed.moves),
            {place: (old.parent[place], into) for place, into in deed.into.items() if old.parent[place] != into},  # type: ignore[misc]
            [promise for promise in deed.promises if promise[3]],
            {key: (old.fields[key], after) for key, after in deed.edits.items() if old.fields[key] != after},
            {place for place, top in new.tops().items() if tops[place] != top},
            undoes,
        )
        self.state = new

    # Undoing ---------------------------------------------------------------------------------------------------------

    def is_undo(self, number: int) -> bool:
        undoes = self.entries[number].undoes
        return undoes is not None and not self.is_undo(undoes)

    def live(self) -> list[Written]:
        """What is done and not undone, in order."""
        return [entry for entry in self.entries.values() if entry.undone_by is None and not self.is_undo(entry.number)]

    def is_done_since(self, entry: Written, moment: int) -> bool:
        """Say whether an entry was done after a moment; one that was undone and done again since was not."""
        done = False
        while entry.number > moment:
            done = not done
            if entry.undoes is None:
                break
            entry = self.entries[entry.undoes]
        return done

    def builds_on(self, later: Written, earlier: Written) -> bool:
        """Say whether an entry could not be as it is without an earlier one."""
        put, took = earlier.free(), later.free()
        return bool(
            any(count > 0 and took[goods] < 0 for goods, count in put.items())
            or later.promises_changed() & earlier.promises_changed()
            or (set(later.went) | later.sent) & (set(earlier.went) | earlier.sent)
            or later.touched() & earlier.sent
            or later.sent & earlier.touched()
            or set(later.edits) & set(earlier.edits)
            or self._used(later) & self._made(earlier)
        )

    def _made(self, entry: Written) -> set[tuple[str, int]]:
        places = {("place", place) for place, (start, _) in entry.went.items() if self.is_outside(start)}
        lots = {("lot", lot) for lot, start, _, _ in entry.moves if start == self.donor}
        rows = {(table, row) for (table, row, _), (before, _) in entry.edits.items() if before in (False, "unmade")}
        return places | lots | rows

    def _used(self, entry: Written) -> set[tuple[str, int]]:
        edited = {(table, row) for table, row, _ in entry.edits}
        return edited | {("article", self.articles[lot]) for lot, *_ in entry.moves}

    def in_the_way(self, number: int) -> set[int]:
        """Answer what really stands in the way of reversing an entry."""
        entry = self.entries[number]
        since = [other for other in self.live() if self.is_done_since(other, number)]
        found = {other.number for other in since if self.builds_on(other, entry)}
        if entry.undoes is not None and self.is_undo(number):
            done = self.entries[entry.undoes]
            for ground in list(self.entries.values()):
                if ground.number < done.number and (ground.undone_by or 0) > number and self.builds_on(done, ground):
                    newest = self._newest(ground)
                    if self.is_undo(newest.number):
                        found.add(newest.number)
        return found

    def all_in_the_way(self, number: int) -> set[int]:
        found: set[int] = set()
        waiting = [number]
        while waiting:
            more = self.in_the_way(waiting.pop()) - found
            found |= more
            waiting += more
        return found

    def _newest(self, entry: Written) -> Written:
        while entry.undone_by is not None:
            entry = self.entries[entry.undone_by]
        return entry

    def reverse(self, number: int) -> Deed:
        entry = self.entries[number]
        return Deed(
            [(lot, end, start, count) for lot, start, end, count in entry.moves],
            {place: start for place, (start, _) in entry.went.items()},
            [(stop, lot, place, -count) for stop, lot, place, count in entry.promises],
            {key: before for key, (before, _) in entry.edits.items()},
        )

    def undo(self, number: int, new_number: int) -> None:
        self.do(new_number, self.reverse(number), undoes=number)
        self.entries[number].undone_by = new_number

    # What must hold --------------------------------------------------------------------------------------------------

    def replayed(self) -> State:
        """Do only what is live, in order, from the start: each step must be possible again."""
        state = self.start
        for entry in self.live():
            for key, (before, _) in entry.edits.items():
                assert state.fields[key] == before, (entry, key)
            for place, (start, _) in entry.went.items():
                assert state.parent[place] == start, (entry, place)
            into = {place: end for place, (_, end) in entry.went.items()}
            after = {key: after for key, (_, after) in entry.edits.items()}
            state = self.after(Deed(entry.moves, into, entry.promises, after), state)
        return state
