"""Every step can be taken back, and done again, as long as nothing later was built on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import false, select
from sqlalchemy.orm import Session
from world import PIECE, World, boxed, built, came_in, came_in_boxes, dump, held, lost, moved, promised, relocated

from aidhub.database.database import Database
from aidhub.database.tables import Article, JournalEntry, Movement, Place, Transport
from aidhub.domain import errors
from aidhub.domain.ledger import Edit, Entry, Relocate
from aidhub.services.articles import NewArticle, add_articles
from aidhub.services.checking import check
from aidhub.services.ledger import dependence, outside, record
from aidhub.services.moving import make_pallet
from aidhub.services.receiving import Received, receive
from aidhub.services.undo import (
    REDO,
    UNDO,
    all_later_entries,
    journal,
    last_step,
    last_undone,
    later_entries,
    redo,
    undo,
)

STATE = ("balance", "reservation", "place", "lot", "article", "transport", "stop")
Steps = Callable[[Session, World], tuple[int, list[int]]]


@pytest.fixture
def world(database: Database) -> World:
    return built(database)


def do(database: Database, world: World, work: Callable[[Session], object]) -> None:
    """Do something whole as Olena, and prove the whole ledger."""

    def quietly(session: Session) -> None:
        work(session)
        assert check(session) == ()

    database.write(quietly, by=world.person)


def state(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """What is where: rows of goods that lie somewhere, and all else that an undo brings back."""
    tables = {name: rows for name, rows in dump(session).items() if name in STATE}
    tables["balance"] = [row for row in tables["balance"] if any(row[2:])]
    tables["reservation"] = [row for row in tables["reservation"] if row[-1]]
    return tables


def newest(session: Session) -> int:
    return session.scalars(select(JournalEntry.id).order_by(JournalEntry.id.desc()).limit(1)).one()


def edited(session: Session, table: str, row: int, field: str, value: object) -> int:
    return record(session, Entry("edit", edits=(Edit(table, row, field, value),)))


# What stands in the way -----------------------------------------------------------------------------------------------


def _taken_from_what_came(session: Session, world: World) -> tuple[int, list[int]]:
    lot = came_in(session, world, 10)
    step = newest(session)
    return step, [moved(session, lot, world.shelves[0], world.shelves[1], 2), lost(session, lot, world.shelves[0], 1)]


def _promised_of_what_came(session: Session, world: World) -> tuple[int, list[int]]:
    lot = came_in(session, world, 10)
    return newest(session), [promised(session, world.stops[0], lot, world.shelves[0], 2)]


def _taken_from_what_was_freed(session: Session, world: World) -> tuple[int, list[int]]:
    lot = came_in(session, world, 10)
    promised(session, world.stops[0], lot, world.shelves[0], 9)
    freed = promised(session, world.stops[0], lot, world.shelves[0], -9)
    return freed, [lost(session, lot, world.shelves[0], 5)]


def _promise_raised(session: Session, world: World) -> tuple[int, list[int]]:
    lot = came_in(session, world, 10)
    first = promised(session, world.stops[0], lot, world.shelves[0], 2)
    return first, [promised(session, world.stops[0], lot, world.shelves[0], 3)]


def _found_what_was_lost(session: Session, world: World) -> tuple[int, list[int]]:
    lot = came_in(session, world, 10)
    gone = lost(session, lot, world.shelves[0], 4)
    return gone, [moved(session, lot, outside(session, "loss"), world.shelves[1], 4)]


def _box_moved_on(session: Session, world: World) -> tuple[int, list[int]]:
    _, boxes = came_in_boxes(session, world, 3)
    first = relocated(session, boxes, world.shelves[1])
    return first, [relocated(session, boxes, world.shelves[2])]


def _box_filled(session: Session, world: World) -> tuple[int, list[int]]:
    lot = came_in(session, world, 10)
    box, step = boxed(session, lot, world.shelves[0], world.shelves[0], 2)
    return step, [moved(session, lot, world.shelves[0], box, 1)]


def _pallet_left_with_the_box(session: Session, world: World) -> tuple[int, list[int]]:
    _, boxes = came_in_boxes(session, world, 3, 4)
    pallet = make_pallet(session, boxes[:1], world.shelves[1])
    put = relocated(session, boxes[1:], pallet)
    return put, [relocated(session, [pallet], world.lorry)]


def _pallet_left_and_the_box_was_unloaded(session: Session, world: World) -> tuple[int, list[int]]:
    """Both are named: the pallet's departure too, though the box stands on it no longer."""
    lot, boxes = came_in_boxes(session, world, 3, 4)
    pallet = make_pallet(session, boxes, world.shelves[1])
    taken = moved(session, lot, boxes[0], world.shelves[1], 1)
    return taken, [relocated(session, [pallet], world.lorry), relocated(session, boxes[:1], world.partners[0])]


def _field_changed_again(session: Session, world: World) -> tuple[int, list[int]]:
    lot = came_in(session, world, 1)
    first = edited(session, "lot", lot, "blocked", "wet")
    return first, [edited(session, "lot", lot, "blocked", "")]


def _box_weighed(session: Session, world: World) -> tuple[int, list[int]]:
    _, boxes = came_in_boxes(session, world, 3)
    return newest(session), [edited(session, "place", boxes[0], "gross_g", 4000)]


def _lot_blocked(session: Session, world: World) -> tuple[int, list[int]]:
    lot = came_in(session, world, 3)
    return newest(session), [edited(session, "lot", lot, "blocked", "recalled")]


def _new_article_received(session: Session, world: World) -> tuple[int, list[int]]:
    [article] = add_articles(session, [NewArticle({"en": "Torch"}, "BED", "H87")])
    step = newest(session)
    return step, [receive(session, [Received(article, loose_milli=PIECE)], world.shelves[0])]


def _new_transport_loaded(session: Session, world: World) -> tuple[int, list[int]]:
    step = session.scalars(select(JournalEntry.id).where(JournalEntry.kind == "new_transport")).one()
    lot = came_in(session, world, 3)
    return step, [promised(session, world.stops[0], lot, world.shelves[0], 3)]


IN_THE_WAY: list[Steps] = [
    _taken_from_what_came,
    _promised_of_what_came,
    _taken_from_what_was_freed,
    _promise_raised,
    _found_what_was_lost,
    _box_moved_on,
    _box_filled,
    _pallet_left_with_the_box,
    _pallet_left_and_the_box_was_unloaded,
    _field_changed_again,
    _box_weighed,
    _lot_blocked,
    _new_article_received,
    _new_transport_loaded,
]


@pytest.mark.parametrize("steps", IN_THE_WAY, ids=lambda steps: steps.__name__.strip("_"))
def test_it_stands_in_the_way_until_it_is_undone_too(steps: Steps, sqlite_database: Database) -> None:
    world = built(sqlite_database)

    def work(session: Session) -> None:
        step, way = steps(session, world)
        before = state(session)
        assert later_entries(session, step) == way
        with pytest.raises(errors.LaterEntries) as refused:
            undo(session, step)
        assert refused.value.facts == {"entry": step, "later": way}
        assert state(session) == before

        undo(session, step, together=True)
        undone = session.scalars(select(JournalEntry.undone_by_id).where(JournalEntry.id.in_([step, *way]))).all()
        assert None not in undone

    do(sqlite_database, world, work)


def _only_movements(keys: Any, _which: Any) -> Any:
    return select(Movement.entry_id).where(Movement.lot_id.in_({lot for lot, _ in keys}))


@pytest.mark.parametrize(
    ("kind", "instead", "steps"),
    [
        ("stock", _only_movements, _promised_of_what_came),
        ("promise", lambda *_: select(Movement.entry_id).where(false()), _promise_raised),
        ("content", lambda *_: select(Movement.entry_id).where(false()), _pallet_left_and_the_box_was_unloaded),
        ("row", lambda *_: select(Movement.entry_id).where(false()), _box_weighed),
    ],
)
def test_without_the_rule_it_would_be_overlooked(
    kind: str, instead: Any, steps: Steps, sqlite_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: each rule is what finds its case."""
    world = built(sqlite_database)
    monkeypatch.setitem(dependence._NEEDING, kind, instead)

    def work(session: Session) -> None:
        step, way = steps(session, world)
        assert set(way) - set(later_entries(session, step))

    do(sqlite_database, world, work)


# What does not stand in the way ---------------------------------------------------------------------------------------


def _another_lot_taken(session: Session, world: World) -> tuple[int, list[int]]:
    came_in(session, world, 10)
    step = newest(session)
    lost(session, came_in(session, world, 5), world.shelves[0], 5)
    return step, []


def _taken_and_put_back(session: Session, world: World) -> tuple[int, list[int]]:
    lot = came_in(session, world, 10)
    step = newest(session)
    undo(session, lost(session, lot, world.shelves[0], 5))
    return step, []


def _earlier_step_undone_and_done_again(session: Session, world: World) -> tuple[int, list[int]]:
    lot = came_in(session, world, 10)
    first = moved(session, lot, world.shelves[0], world.shelves[1], 2)
    step = moved(session, lot, world.shelves[0], world.shelves[1], 3)
    undo(session, first)
    redo(session)
    return step, []


def _pallet_moved_in_the_site(session: Session, world: World) -> tuple[int, list[int]]:
    _, boxes = came_in_boxes(session, world, 3, 4)
    pallet = make_pallet(session, boxes[:1], world.shelves[1])
    step = relocated(session, boxes[1:], pallet)
    relocated(session, [pallet], world.shelves[2])
    return step, []


def _promised_goods_moved_past_it(session: Session, world: World) -> tuple[int, list[int]]:
    lot = came_in(session, world, 10)
    step = moved(session, lot, world.shelves[0], world.shelves[1], 2)
    promised(session, world.stops[0], lot, world.shelves[0], 8)
    return step, []


FREE: list[Steps] = [
    _another_lot_taken,
    _taken_and_put_back,
    _earlier_step_undone_and_done_again,
    _pallet_moved_in_the_site,
    _promised_goods_moved_past_it,
]


@pytest.mark.parametrize("steps", FREE, ids=lambda steps: steps.__name__.strip("_"))
def test_it_does_not_stand_in_the_way(steps: Steps, sqlite_database: Database) -> None:
    world = built(sqlite_database)

    def work(session: Session) -> None:
        step, _ = steps(session, world)
        assert later_entries(session, step) == []
        undo(session, step)

    do(sqlite_database, world, work)


# Taking back and doing again ------------------------------------------------------------------------------------------


def test_undo_and_redo_leave_everything_as_it_was(database: Database, world: World) -> None:
    def work(session: Session) -> None:
        lot, boxes = came_in_boxes(session, world, 3, 4)
        start = state(session)
        pallet = make_pallet(session, boxes, world.shelves[1])
        promised(session, world.stops[0], lot, boxes[0], 2)
        relocated(session, [pallet], world.lorry)
        edited(session, "transport", world.transport, "plate", "BE-LI 123")
        end = state(session)

        for _ in range(4):
            undo(session)
        pallets = {row for row in state(session)["place"] if row[0] == pallet}
        assert {**state(session), "place": [row for row in state(session)["place"] if row[0] != pallet]} == start
        assert len(pallets) == 1
        for _ in range(4):
            redo(session)
        assert state(session) == end
        with pytest.raises(errors.NothingToUndo):
            redo(session)

    do(database, world, work)


def test_what_was_undone_last_can_be_done_again_until_something_else_is_done(database: Database, world: World) -> None:
    def work(session: Session) -> None:
        lot = came_in(session, world, 10)
        lost(session, lot, world.shelves[0], 1)
        back = undo(session)
        again = last_undone(session)
        assert again is not None
        assert again.id == back
        lost(session, lot, world.shelves[0], 2)
        assert last_undone(session) is None

    do(database, world, work)


def test_a_step_is_done_again_only_on_what_it_was_built_on(database: Database, world: World) -> None:
    """A box is made, then filled; both are undone. It cannot be filled before it is there again."""

    def work(session: Session) -> None:
        lot = came_in(session, world, 10)
        box, made = boxed(session, lot, world.shelves[0], world.shelves[0], 1)
        filled = moved(session, lot, world.shelves[0], box, 2)
        unfilled = undo(session, filled)
        unmade = undo(session, made)
        with pytest.raises(errors.LaterEntries) as refused:
            undo(session, unfilled)
        assert refused.value.facts == {"entry": unfilled, "later": [unmade]}

        with pytest.raises(errors.LaterEntries):
            undo(session, unfilled, together=True)
        undo(session, unmade)
        undo(session, unfilled)
        assert held(session, lot, box) == 3

    do(database, world, work)


def test_the_journal_tells_steps_undos_and_redos_newest_first(database: Database, world: World) -> None:
    def work(session: Session) -> None:
        lot = came_in(session, world, 10)
        step = lost(session, lot, world.shelves[0], 1)
        undo(session)
        redo(session)
        rows = journal(session, limit=3)
        assert [row.kind for row in rows] == [REDO, UNDO, "split"]
        assert [row.undone for row in rows] == [False, True, True]
        assert {row.facts["entry"] for row in rows[:2]} == {step}
        assert [row.id for row in journal(session, limit=2, before=step)] == [step - 1, step - 2]
        last = last_step(session)
        assert last is not None
        assert (last.kind, last.person) == (REDO, "Olena Beispiel")

    do(database, world, work)


def test_an_undo_happens_once(database: Database, world: World) -> None:
    def work(session: Session) -> None:
        step = lost(session, came_in(session, world, 10), world.shelves[0], 1)
        undo(session, step)
        with pytest.raises(errors.AlreadyUndone):
            undo(session, step)
        with pytest.raises(errors.NotFound):
            undo(session, 999_999)

    do(database, world, work)


def test_where_nothing_was_done_there_is_nothing_to_undo(database: Database) -> None:
    with pytest.raises(errors.NothingToUndo):
        database.write(undo)
    with pytest.raises(errors.NothingToUndo):
        database.write(redo)


def test_an_undone_article_and_transport_are_switched_off(database: Database, world: World) -> None:
    def work(session: Session) -> None:
        [article] = add_articles(session, [NewArticle({"en": "Torch"}, "BED", "H87")])
        undo(session)
        undo(session)
        assert not session.get_one(Article, article, populate_existing=True).active
        assert session.get_one(Transport, world.transport, populate_existing=True).status == "unmade"

    do(database, world, work)


def test_a_box_undone_keeps_its_number_and_nobody_gets_it(database: Database, world: World) -> None:
    def work(session: Session) -> None:
        lot = came_in(session, world, 10)
        first, _ = boxed(session, lot, world.shelves[0], world.shelves[0], 1)
        undo(session)
        second, _ = boxed(session, lot, world.shelves[0], world.shelves[0], 1)
        numbers = session.scalars(select(Place.number).where(Place.id.in_([first, second])).order_by(Place.id)).all()
        assert numbers == [1, 2]

    do(database, world, work)


def test_boxes_that_stood_on_a_pallet_stand_alone_again(database: Database, world: World) -> None:
    def work(session: Session) -> None:
        _, boxes = came_in_boxes(session, world, 3, 4)
        pallet = make_pallet(session, boxes, world.shelves[2])
        undo(session)
        places = session.scalars(select(Place.parent_id).where(Place.id.in_(boxes))).all()
        assert set(places) == {world.shelves[0]}
        assert session.get_one(Place, pallet, populate_existing=True).top_id == outside(session, "unmade")

    do(database, world, work)


def test_a_circle_is_refused_by_an_undo_as_well(database: Database, world: World) -> None:
    """A box was taken out of another, which was then put into it."""

    def work(session: Session) -> None:
        _, [outer, inner] = came_in_boxes(session, world, 3, 4)
        relocated(session, [inner], outer)
        out = relocated(session, [inner], world.shelves[0])
        record(session, Entry("move", relocations=(Relocate(outer, inner),)))
        with pytest.raises(errors.WrongPlace):
            undo(session, out)

    do(database, world, work)


def test_a_long_import_is_undone_as_one(database: Database, world: World) -> None:
    def work(session: Session) -> None:
        lines = [Received(world.articles[0], loose_milli=PIECE) for _ in range(3_000)]
        step = receive(session, lines, world.shelves[0])
        assert all_later_entries(session, step) == set()
        back = undo(session, step)
        assert len(session.scalars(select(Movement.id).where(Movement.entry_id == back)).all()) == 3_000

    do(database, world, work)
