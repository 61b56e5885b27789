"""The ledger against a plain model: whatever is done in whatever order, both agree at every step."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, ClassVar

import pytest
from fault_workers import often
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from plain_ledger import Deed, PlainLedger, Refused, State
from sqlalchemy import Connection, Select, false, func, select, tuple_
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from world import PIECE, World, built

from aidhub.database.database import Database
from aidhub.database.tables import JournalEntry, Lot, Movement, Place
from aidhub.domain import errors
from aidhub.domain.errors import AidHubError
from aidhub.domain.ledger import Balances, Edit, Entry, Move, Promise, Relocate
from aidhub.services import undo
from aidhub.services.articles import NewArticle, add_articles
from aidhub.services.checking import check
from aidhub.services.ledger import balances, dependence, entries, outside, places, record
from aidhub.services.places import new_packages
from aidhub.services.receiving import BoxOf, Received, receive

PICK = st.integers(0, 1000)
COUNT = st.integers(1, 5)


def enough_was_done(machine: Ledger) -> bool:
    """Keep runs from taking back what little they began with."""
    return len(machine.model.live()) > 3


class Ledger(RuleBasedStateMachine):
    """Everything happens on one connection whose transaction is given up at the end of the run."""

    connection: ClassVar[Connection]
    world: ClassVar[World]

    @initialize()
    def start(self) -> None:
        self.transaction = self.connection.begin()
        with self.session() as session:
            self.donor, self.loss, self.unmade = (outside(session, name) for name in ("donor", "loss", "unmade"))
            places = session.execute(select(Place.id, Place.kind, Place.parent_id)).all()
            self.last = session.scalars(select(func.max(JournalEntry.id))).one()
        state = State(parent={place: parent for place, _, parent in places})
        self.model = PlainLedger({place: kind for place, kind, _ in places}, self.donor, state)
        self.began_anew = False
        self.articles = list(self.world.articles)
        self.lots: list[int] = []
        self.packages: list[int] = []
        for article in self.articles:
            self.model.known(("article", article, "note"), "")
        self.goods_come_in(pick=0, loose=6, boxes=[3, 5], where=0, single=False)
        self.goods_come_in(pick=1, loose=4, boxes=[], where=1, single=False)

    def teardown(self) -> None:
        if hasattr(self, "transaction"):
            self.transaction.rollback()

    def session(self) -> Session:
        session = Session(self.connection, join_transaction_mode="create_savepoint")
        session.info["by"] = self.world.person
        return session

    # How a step is taken and compared --------------------------------------------------------------------------------

    def do(self, work: Callable[[Session], Any]) -> Any:
        """Do something whole, or not at all."""
        with self.session() as session:
            answer = work(session)
            session.commit()
            return answer

    def attempt(self, deed: Deed) -> None:
        """Both do it, or both refuse it for a reason that is true."""
        entry = Entry(
            "deed",
            moves=tuple(Move(lot, start, end, count * PIECE) for lot, start, end, count in deed.moves),
            relocations=tuple(Relocate(*pair) for pair in deed.into.items()),
            promises=tuple(Promise(stop, lot, place, count * PIECE) for stop, lot, place, count in deed.promises),
            edits=tuple(Edit(*key, value) for key, value in deed.edits.items()),
        )
        try:
            self.model.after(deed, self.model.state)
        except Refused as refused:
            self.refused(lambda session: record(session, entry), refused.reasons)
        else:
            self.model.do(self.do(lambda session: record(session, entry)), deed)

    def refused(self, work: Callable[[Session], Any], reasons: set[str]) -> None:
        with pytest.raises(AidHubError) as found:
            self.do(work)
        assert type(found.value).__name__ in reasons

    def new_entries(self) -> dict[int, int]:
        """Answer the reverse entries written since, by the entry each undoes."""
        with self.session() as session:
            rows = session.execute(select(JournalEntry.undoes_id, JournalEntry.id).where(JournalEntry.id > self.last))
            return {undoes: number for undoes, number in rows if undoes is not None}

    def reverse(self, number: int, work: Callable[[Session], Any], *, together: bool = False) -> None:
        """Take a step back, or learn what really stands in the way."""
        way = self.model.all_in_the_way(number) if together else self.model.in_the_way(number)
        if way and not together:
            with pytest.raises(errors.LaterEntries) as found:
                self.do(work)
            assert found.value.facts == {"entry": number, "later": sorted(way)}
            return
        self.do(work)
        back = self.new_entries()
        for each in [*sorted(way, reverse=True), number]:
            self.model.undo(each, back[each])

    def one(self, of: list[int], pick: int) -> int:
        return of[pick % len(of)]

    def anywhere(self) -> list[int]:
        """Places goods can be put into."""
        return [*self.world.shelves, *self.packages, self.world.lorry, *self.world.partners, self.loss]

    def goods(self) -> list[tuple[int, int]]:
        """What lies somewhere."""
        return sorted(key for key, count in self.model.state.goods.items() if count > 0)

    # What people do --------------------------------------------------------------------------------------------------

    @rule(pick=PICK, loose=st.integers(0, 6), boxes=st.lists(COUNT, max_size=2), where=PICK, single=st.booleans())
    def goods_come_in(self, pick: int, loose: int, boxes: list[int], where: int, single: bool) -> None:
        single = single and loose + sum(boxes) == 1
        if not (loose or boxes):
            return
        article, shelf = self.one(self.articles, pick), self.one(list(self.world.shelves), where)
        line = Received(
            article, loose * PIECE, tuple(BoxOf(count * PIECE) for count in boxes), serial="S 1" if single else ""
        )
        number = self.do(lambda session: receive(session, [line], shelf))
        with self.session() as session:
            lot = session.scalars(select(func.max(Lot.id))).one()
            all_boxes = session.scalars(select(Place.id).where(Place.kind == "box").order_by(Place.id)).all()
        new = [box for box in all_boxes if box not in self.packages]
        self.model.articles[lot] = article
        self.lots.append(lot)
        if single:
            self.model.serials.add(lot)
        self.model.known(("lot", lot, "blocked"), "")
        self.took_note("box", new)
        moves = [(lot, self.donor, shelf, loose)] if loose else []
        moves += [(lot, self.donor, box, count) for box, count in zip(new, boxes, strict=True)]
        self.model.do(number, Deed(moves, dict.fromkeys(new, shelf)))

    def boxes(self) -> list[int]:
        return [place for place in self.packages if self.model.kinds[place] == "box"]

    def took_note(self, kind: str, places: list[int]) -> None:
        for place in places:
            self.model.born(place, kind, self.unmade)
            self.model.known(("place", place, "gross_g"), None)
            self.packages.append(place)

    @precondition(lambda self: self.goods())
    @rule(pick=PICK, to=PICK, count=COUNT)
    def goods_are_moved(self, pick: int, to: int, count: int) -> None:
        lot, place = self.goods()[pick % len(self.goods())]
        goal = self.one(self.anywhere(), to)
        if goal != place:
            self.attempt(Deed([(lot, place, goal, count)]))

    @precondition(lambda self: self.goods())
    @rule(pick=PICK, count=COUNT, where=PICK)
    def goods_are_boxed(self, pick: int, count: int, where: int) -> None:
        lot, place = self.goods()[pick % len(self.goods())]
        shelf = self.one(list(self.world.shelves), where)
        if count > self.model.state.goods[lot, place] - self.model.state.promised_at((lot, place)):
            return

        def box(session: Session) -> tuple[int, int]:
            [new] = new_packages(session, "box", [{"state": "closed"}])
            return new, record(
                session,
                Entry("box", moves=(Move(lot, place, new, count * PIECE),), relocations=(Relocate(new, shelf),)),
            )

        new, number = self.do(box)
        self.took_note("box", [new])
        self.model.do(number, Deed([(lot, place, new, count)], {new: shelf}))

    @precondition(lambda self: self.boxes())
    @rule(picks=st.lists(PICK, min_size=1, max_size=3), where=PICK)
    def boxes_are_palletised(self, picks: list[int], where: int) -> None:
        shelf = self.one(list(self.world.shelves), where)
        boxes = sorted({self.one(self.boxes(), pick) for pick in picks})

        def palletise(session: Session) -> tuple[int, int]:
            [new] = new_packages(session, "pallet", [{"state": "closed"}])
            steps = (Relocate(new, shelf), *(Relocate(box, new) for box in boxes))
            return new, record(session, Entry("palletise", relocations=steps))

        new, number = self.do(palletise)
        self.took_note("pallet", [new])
        self.model.do(number, Deed(into={new: shelf, **dict.fromkeys(boxes, new)}))

    @precondition(lambda self: self.packages)
    @rule(picks=st.lists(PICK, min_size=1, max_size=2), to=PICK)
    def packages_are_moved(self, picks: list[int], to: int) -> None:
        """Onto shelves, into each other, onto the lorry, to a partner, or away."""
        goal = self.one([*self.anywhere(), self.world.site, self.unmade], to)
        self.attempt(Deed(into={self.one(self.packages, pick): goal for pick in picks}))

    @precondition(lambda self: self.packages)
    @rule(pick=PICK)
    def a_package_is_loaded_and_delivered(self, pick: int) -> None:
        package = self.one(self.packages, pick)
        top = self.model.state.top(package)
        goal = self.world.lorry if top == self.world.site else self.world.partners[pick % 2]
        self.attempt(Deed(into={package: goal}))

    @precondition(lambda self: self.goods())
    @rule(pick=PICK, stop=PICK, count=COUNT)
    def goods_are_promised(self, pick: int, stop: int, count: int) -> None:
        lot, place = self.goods()[pick % len(self.goods())]
        self.attempt(Deed(promises=[(self.one(list(self.world.stops), stop), lot, place, count)]))

    @precondition(lambda self: any(self.model.state.promised.values()))
    @rule(pick=PICK, count=COUNT)
    def a_promise_is_given_back(self, pick: int, count: int) -> None:
        kept = sorted((key, held) for key, held in self.model.state.promised.items() if held)
        key, held = kept[pick % len(kept)]
        self.attempt(Deed(promises=[(*key, -min(count, held))]))

    @precondition(lambda self: any(self.model.state.promised.values()))
    @rule(pick=PICK, to=PICK)
    def promised_goods_are_moved(self, pick: int, to: int) -> None:
        """With the promise, as loose goods are put on the lorry."""
        kept = sorted((key, held) for key, held in self.model.state.promised.items() if held)
        (stop, lot, place), held = kept[pick % len(kept)]
        goal = self.one(self.anywhere(), to)
        if goal not in (place, self.loss):
            self.attempt(Deed([(lot, place, goal, held)], {}, [(stop, lot, place, -held), (stop, lot, goal, held)]))

    @precondition(lambda self: self.model.state.fields)
    @rule(pick=PICK, value=st.integers(0, 2))
    def a_field_is_changed(self, pick: int, value: int) -> None:
        keys = sorted(self.model.state.fields, key=str)
        key = keys[pick % len(keys)]
        values: tuple[Any, ...] = {"gross_g": (None, 5000), "active": (True, False)}.get(key[2], ("", "wet"))
        now = values.index(self.model.state.fields[key])
        self.attempt(Deed(edits={key: values[(now + min(value, 1)) % 2]}))

    @precondition(lambda self: len(self.articles) < len(self.world.articles) + 2)
    @rule()
    def an_article_is_made(self) -> None:
        [article] = self.do(lambda session: add_articles(session, [NewArticle({"en": "Torch"}, "BED", "H87")]))
        with self.session() as session:
            number = session.scalars(select(func.max(JournalEntry.id))).one()
        self.articles.append(article)
        self.model.known(("article", article, "active"), value=False)
        self.model.do(number, Deed(edits={("article", article, "active"): True}))

    # What people take back -------------------------------------------------------------------------------------------

    @precondition(enough_was_done)
    @rule(pick=PICK)
    def a_step_is_undone(self, pick: int) -> None:
        number = self.model.live()[pick % len(self.model.live())].number
        self.reverse(number, lambda session: undo.undo(session, number))

    @precondition(enough_was_done)
    @rule(pick=PICK)
    def a_step_is_undone_with_what_builds_on_it(self, pick: int) -> None:
        number = self.model.live()[pick % len(self.model.live())].number
        self.reverse(number, lambda session: undo.undo(session, number, together=True), together=True)

    @precondition(lambda self: self.standing_undos())
    @rule(pick=PICK, together=st.booleans())
    def a_step_is_done_again(self, pick: int, together: bool) -> None:
        """Never together with others, whoever asks for that."""
        number = self.one(self.standing_undos(), pick)
        self.reverse(number, lambda session: undo.undo(session, number, together=together))

    def standing_undos(self) -> list[int]:
        entries = self.model.entries.values()
        return [entry.number for entry in entries if self.model.is_undo(entry.number) and entry.undone_by is None]

    @precondition(lambda self: any(entry.undone_by for entry in self.model.entries.values()))
    @rule(pick=PICK)
    def what_is_undone_is_not_undone_twice(self, pick: int) -> None:
        undone = [entry.number for entry in self.model.entries.values() if entry.undone_by]
        self.refused(lambda session: undo.undo(session, self.one(undone, pick)), {"AlreadyUndone"})

    @precondition(enough_was_done)
    @rule()
    def the_last_step_is_undone(self) -> None:
        number = self.model.live()[-1].number
        assert not self.model.in_the_way(number)
        self.reverse(number, undo.undo)

    @rule()
    def the_last_undo_is_taken_back(self) -> None:
        number = self.last_undone()
        if number is None:
            with pytest.raises(errors.NothingToUndo):
                self.do(undo.redo)
        else:
            self.reverse(number, undo.redo)

    def last_undone(self) -> int | None:
        entries = self.model.entries.values()
        since = max((entry.number for entry in entries if entry.undoes is None), default=0)
        undone = self.standing_undos()
        return undone[-1] if undone and undone[-1] > since else None

    @precondition(enough_was_done)
    @rule()
    def an_undo_taken_back_leaves_everything_as_it_was(self) -> None:
        before = self.model.state
        self.the_last_step_is_undone()
        self.the_last_undo_is_taken_back()
        assert +self.model.state.goods == +before.goods
        assert self.model.state.parent == before.parent
        assert self.model.state.fields == before.fields

    @precondition(lambda self: 3 < len(self.model.live()) < 8 and not self.began_anew)
    @rule()
    def everything_is_undone(self) -> None:
        self.began_anew = True
        while self.model.live():
            self.the_last_step_is_undone()
        assert not any(
            count for (_, place), count in self.model.state.goods.items() if not self.model.is_outside(place)
        )
        assert not any(self.model.state.promised.values())
        assert self.model.state.parent == self.model.start.parent
        assert self.model.state.fields == self.model.start.fields

    # What always holds -----------------------------------------------------------------------------------------------

    @invariant()
    def both_say_the_same(self) -> None:
        state = self.model.state
        balances = self.rows("SELECT lot_id, place_id, quantity_milli, reserved_milli FROM balance")
        held = {
            (lot, place): (quantity, reserved) for lot, place, quantity, reserved in balances if quantity or reserved
        }
        assert held == {
            key: (state.goods[key] * PIECE, state.promised_at(key) * PIECE)
            for key in self.goods()
            if not self.model.is_outside(key[1])
        }
        promises = self.rows(
            "SELECT stop_id, lot_id, place_id, quantity_milli FROM reservation WHERE quantity_milli > 0"
        )
        assert {tuple(key): held // PIECE for *key, held in promises} == +state.promised
        places = self.rows("SELECT id, parent_id, top_id FROM place")
        assert {place: (parent, top) for place, parent, top in places} == {
            place: (parent, state.top(place)) for place, parent in state.parent.items()
        }
        for table, field in {(table, field) for table, _, field in state.fields}:
            values = dict(self.rows(f"SELECT id, {field} FROM {table}"))
            told = {row: value for (of, row, name), value in state.fields.items() if (of, name) == (table, field)}
            assert {row: values[row] for row in told} == told

    def rows(self, question: str) -> list[Any]:
        return list(map(tuple, self.connection.exec_driver_sql(question)))

    @invariant()
    def the_whole_adds_up(self) -> None:
        with self.session() as session:
            assert check(session) == ()

    @invariant()
    def what_is_live_can_be_done_again_in_its_order(self) -> None:
        replayed = self.model.replayed()
        assert +replayed.goods == +self.model.state.goods
        assert +replayed.promised == +self.model.state.promised
        assert replayed.parent == self.model.state.parent
        assert replayed.fields == self.model.state.fields


def run(machine: type[Ledger], runs: int, steps: int = 30, *, shrink: bool = True) -> None:
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        machine,
        settings=settings(
            max_examples=runs,
            stateful_step_count=steps,
            deadline=None,
            derandomize=bool(often(1, 0)),
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink) if shrink and often(0, 1) else (Phase.generate,),
            report_multiple_bugs=False,
            print_blob=False,
        ),
    )


@contextmanager
def at_work(database: Database) -> Iterator[type[Ledger]]:
    """The machine, at work on a warehouse that is built already."""
    world = built(database)
    with database._store.writer.connect() as connection:
        yield type("LedgerHere", (Ledger,), {"world": world, "connection": connection})


def test_ledger_and_model_agree_whatever_is_done(sqlite_database: Database) -> None:
    with at_work(sqlite_database) as machine:
        run(machine, often(60, 2000), often(30, 50))


@pytest.mark.postgres
def test_ledger_and_model_agree_on_a_server_too(postgres_database: Database) -> None:
    with at_work(postgres_database) as machine:
        run(machine, often(6, 200), often(25, 50))


# Controls: what this test must see, or it proves nothing -------------------------------------------------------------


def half_posted(session: Session, sums: Balances) -> None:
    """Goods leave, and arrive nowhere."""
    balances.write_balances(session, {key: change for key, change in sums.items() if not change.only_adds()})


def nested_forgotten(session: Session, relocations: Sequence[Relocate]) -> list[places.Step]:
    """What stands in a box or on a pallet stays behind."""
    moved = {step.place_id for step in relocations}
    return [step for step in places.steps(session, relocations) if step.place_id in moved]


def only_movements(keys: Collection[Any], _which: Any) -> Select[Any]:
    """Later promises do not count."""
    return select(Movement.entry_id).where(tuple_(Movement.lot_id, Movement.from_place_id).in_(keys))


MUTANTS: dict[str, tuple[Any, str, Any]] = {
    "nothing is too little": (entries, "refuse_too_little", lambda *_: None),
    "a movement is half posted": (entries, "write_balances", half_posted),
    "balances are not kept": (entries, "write_balances", lambda *_: None),
    "promises are not kept": (entries, "write_promises", lambda *_: None),
    "what stands in a box is forgotten": (entries, "steps", nested_forgotten),
    "undo forgets fields": (undo, "_edits_back", lambda *_: ()),
    "goods may stay in what is taken away": (entries, "refuse_goods_in_nothing", lambda *_: None),
    "a serial number may be there twice": (entries, "refuse_second_of_a_kind", lambda *_: None),
    "undo ignores later promises": (dependence._NEEDING, "stock", only_movements),
    "undo ignores who filled a box": (dependence._NEEDING, "presence", lambda *_: select(Movement.id).where(false())),
    "a redo does not ask what it builds on": (dependence, "_taken_away", lambda *_: set()),
}


SELDOM = list(MUTANTS)[-5:]
"""What takes the machine long to meet; single tests of the ledger and of undo look at these at every push."""


@pytest.mark.parametrize("mutant", [mutant for mutant in MUTANTS if mutant not in SELDOM or often(0, 1)])
def test_the_machine_sees_that(mutant: str, sqlite_database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    where, name, instead = MUTANTS[mutant]
    with at_work(sqlite_database) as machine:
        if isinstance(where, dict):
            monkeypatch.setitem(where, name, instead)
        else:
            monkeypatch.setattr(where, name, instead)

        with pytest.raises((AssertionError, AidHubError, IntegrityError, pytest.fail.Exception)):
            run(machine, often(300, 3000), shrink=False)
