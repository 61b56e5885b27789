"""The ledger writes an entry with everything that follows from it, or refuses it and changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from world import PIECE, World, boxed, built, came_in, came_in_boxes, dump, held, lost, moved, promised, relocated

from aidhub.database.database import Database
from aidhub.database.tables import Balance, FieldChange, Lot, Movement, Place, Relocation, Reservation
from aidhub.domain import errors
from aidhub.domain.errors import AidHubError
from aidhub.domain.ledger import Edit, Entry, Move, Promise, Relocate
from aidhub.messages import sentence
from aidhub.services.checking import check
from aidhub.services.ledger import outside, record, take_numbers
from aidhub.services.moving import make_pallet


@pytest.fixture
def world(database: Database) -> World:
    return built(database)


def do(database: Database, world: World, work: Callable[[Session], object]) -> None:
    """Do something whole as Olena."""

    def quietly(session: Session) -> None:
        work(session)

    database.write(quietly, by=world.person)


def test_goods_that_move_are_less_here_and_more_there(database: Database, world: World) -> None:
    def work(session: Session) -> None:
        lot = came_in(session, world, 10)
        moved(session, lot, world.shelves[0], world.shelves[1], 4)
        assert held(session, lot, world.shelves[0]) == 6
        assert held(session, lot, world.shelves[1]) == 4

    do(database, world, work)


def test_the_outside_world_has_no_balance(database: Database, world: World) -> None:
    def work(session: Session) -> None:
        lot = came_in(session, world, 10)
        lost(session, lot, world.shelves[0], 10)
        assert {row.place_id for row in session.scalars(select(Balance))} == {world.shelves[0]}

    do(database, world, work)


def test_a_pallet_takes_along_what_stands_on_it_and_the_journal_tells_where_each_box_went(
    database: Database, world: World
) -> None:
    def work(session: Session) -> None:
        _, boxes = came_in_boxes(session, world, 3, 4)
        pallet = make_pallet(session, boxes, world.shelves[1])
        entry = relocated(session, [pallet], world.lorry)

        places = session.scalars(
            select(Place).where(Place.id.in_([pallet, *boxes])).execution_options(populate_existing=True)
        )
        assert {place.top_id for place in places} == {world.lorry}
        told = session.scalars(select(Relocation).where(Relocation.entry_id == entry)).all()
        assert {(step.place_id, step.from_parent_id, step.to_parent_id) for step in told} == {
            (pallet, world.shelves[1], world.lorry),
            *((box, pallet, pallet) for box in boxes),
        }

    do(database, world, work)


def test_moving_a_pallet_within_the_site_tells_of_the_pallet_alone(database: Database, world: World) -> None:
    def work(session: Session) -> None:
        _, boxes = came_in_boxes(session, world, 3, 4)
        pallet = make_pallet(session, boxes, world.shelves[1])
        entry = relocated(session, [pallet], world.shelves[2])

        told = session.scalars(select(Relocation.place_id).where(Relocation.entry_id == entry)).all()
        assert told == [pallet]
        box = session.get_one(Place, boxes[0], populate_existing=True)
        assert (box.parent_id, box.location_id, box.top_id) == (pallet, world.shelves[2], world.site)

    do(database, world, work)


def test_promises_of_one_entry_are_summed_before_they_are_kept(database: Database, world: World) -> None:
    def work(session: Session) -> None:
        lot = came_in(session, world, 10)
        here = world.stops[0], lot, world.shelves[0]
        promises = (
            Promise(*here, -3 * PIECE),
            Promise(*here, 5 * PIECE),
            Promise(world.stops[1], *here[1:], 1 * PIECE),
        )
        record(session, Entry("reserve", promises=promises))
        assert {row.stop_id: row.quantity_milli for row in session.scalars(select(Reservation))} == {
            world.stops[0]: 2 * PIECE,
            world.stops[1]: 1 * PIECE,
        }

    do(database, world, work)


def test_promised_goods_move_with_their_promise(database: Database, world: World) -> None:
    def work(session: Session) -> None:
        lot = came_in(session, world, 10)
        shelf, stop = world.shelves[0], world.stops[0]
        promised(session, stop, lot, shelf, 8)
        move = Move(lot, shelf, world.lorry, 8 * PIECE)
        promises = (Promise(stop, lot, shelf, -8 * PIECE), Promise(stop, lot, world.lorry, 8 * PIECE))
        record(session, Entry("load", moves=(move,), promises=promises))
        row = session.get_one(Balance, (lot, world.lorry))
        assert (row.quantity_milli, row.reserved_milli) == (8 * PIECE, 8 * PIECE)

    do(database, world, work)


@pytest.mark.parametrize(
    ("table", "field", "values"),
    [
        ("lot", "expires", (None, date(2027, 3, 31))),
        ("lot", "blocked", ("", "recalled")),
        ("transport", "departs_at", (None, datetime(2026, 5, 1, 6, tzinfo=UTC))),
        ("article", "review", (False, True)),
        ("article", "net_g", (None, 850)),
    ],
)
def test_a_field_changes_and_changes_back_whatever_it_holds(
    table: str, field: str, values: tuple[object, object], database: Database, world: World
) -> None:
    def work(session: Session) -> None:
        rows = {"lot": came_in(session, world, 1), "transport": world.transport, "article": world.articles[0]}
        before, after = values
        record(session, Entry("edit", edits=(Edit(table, rows[table], field, after, before),)))
        record(session, Entry("edit", edits=(Edit(table, rows[table], field, before, after),)))
        told = session.scalars(select(FieldChange).where(FieldChange.field == field).order_by(FieldChange.id)).all()
        assert (told[-2].before, told[-2].after) == (told[-1].after, told[-1].before)

    do(database, world, work)


def test_what_is_so_already_is_left_out(database: Database, world: World) -> None:
    def work(session: Session) -> None:
        _, boxes = came_in_boxes(session, world, 3, 4)
        relocated(session, boxes[:1], world.shelves[1])
        edits = (Edit("place", boxes[0], "note", ""), Edit("place", boxes[0], "gross_g", 5000))
        steps = tuple(Relocate(box, world.shelves[1]) for box in boxes)
        entry = record(session, Entry("tidy", relocations=steps, edits=edits))
        told = session.scalars(select(Relocation.place_id).where(Relocation.entry_id == entry)).all()
        assert told == boxes[1:]
        changed = session.scalars(select(FieldChange.field).where(FieldChange.entry_id == entry)).all()
        assert changed == ["gross_g"]

    do(database, world, work)


def test_ten_thousand_lines_are_one_entry(database: Database, world: World) -> None:
    def work(session: Session) -> None:
        lot = came_in(session, world, 1)
        donor = outside(session, "donor")
        moves = tuple(Move(lot, donor, world.shelves[line % 3], PIECE) for line in range(10_000))
        entry = record(session, Entry("import", moves=moves))
        assert len(session.scalars(select(Movement.id).where(Movement.entry_id == entry)).all()) == 10_000
        assert sum(held(session, lot, shelf) for shelf in world.shelves) == 10_001

    do(database, world, work)


def test_numbers_are_never_given_twice(database: Database, world: World) -> None:
    def work(session: Session) -> None:
        assert list(take_numbers(session, "box", 3)) == [1, 2, 3]
        assert list(take_numbers(session, "box")) == [4]
        assert list(take_numbers(session, "pallet", 2)) == [1, 2]

    do(database, world, work)


# Refusals -------------------------------------------------------------------------------------------------------------

Refusal = tuple[type[Exception], Callable[[Session, World], object]]


def _too_much(session: Session, world: World) -> object:
    return moved(session, _lot(session, "loose"), world.shelves[0], world.shelves[1], 11)


def _promised_goods(session: Session, world: World) -> object:
    return moved(session, _lot(session, "loose"), world.shelves[0], world.shelves[1], 8)


def _promised_twice(session: Session, world: World) -> object:
    return promised(session, world.stops[1], _lot(session, "loose"), world.shelves[0], 8)


def _half_of_it(session: Session, world: World) -> object:
    """One of two movements is possible."""
    lot = _lot(session, "loose")
    moves = (Move(lot, world.shelves[0], world.shelves[1], PIECE), Move(lot, world.shelves[2], world.shelves[1], PIECE))
    return record(session, Entry("move", moves=moves))


def _shelf_on_lorry(session: Session, world: World) -> object:
    return relocated(session, [world.shelves[0]], world.lorry)


def _into_itself(session: Session, world: World) -> object:
    first, second = _boxes(session)
    return record(session, Entry("move", relocations=(Relocate(first, second), Relocate(second, first))))


def _full_box_away(session: Session, world: World) -> object:
    return relocated(session, _boxes(session)[:1], outside(session, "unmade"))


def _into_nothing(session: Session, world: World) -> object:
    lot = _lot(session, "loose")
    box, _ = boxed(session, lot, world.shelves[0], world.shelves[0], 1)
    away = (Move(lot, box, world.shelves[0], PIECE),)
    record(session, Entry("empty", moves=away, relocations=(Relocate(box, outside(session, "unmade")),)))
    return moved(session, lot, world.shelves[0], box, 1)


def _serial_again(session: Session, world: World) -> object:
    return moved(session, _lot(session, "serial"), outside(session, "donor"), world.shelves[1], 1)


def _changed_meanwhile(session: Session, world: World) -> object:
    edit = Edit("place", _boxes(session)[0], "gross_g", 7000, expected=4000)
    return record(session, Entry("weigh", edits=(edit,)))


def _nothing_new(session: Session, world: World) -> object:
    return relocated(session, _boxes(session), world.shelves[0])


REFUSALS: dict[str, Refusal] = {
    "more is taken than lies there": (errors.NotEnoughStock, _too_much),
    "what is promised is taken": (errors.NotEnoughStock, _promised_goods),
    "goods are promised twice": (errors.NotEnoughStock, _promised_twice),
    "one of two movements is too much": (errors.NotEnoughStock, _half_of_it),
    "a shelf is put on a lorry": (errors.WrongPlace, _shelf_on_lorry),
    "two boxes stand in each other": (errors.WrongPlace, _into_itself),
    "a full box is taken away": (errors.PlaceGone, _full_box_away),
    "goods go into a box that is no more": (errors.PlaceGone, _into_nothing),
    "a serial number comes in again": (errors.SerialTwice, _serial_again),
    "somebody else changed the field": (errors.Changed, _changed_meanwhile),
    "all is so already": (errors.NothingChanged, _nothing_new),
}


def _lot(session: Session, note: str) -> int:
    return session.scalars(select(Lot.id).where(Lot.note == note)).one()


def _boxes(session: Session) -> list[int]:
    return list(session.scalars(select(Place.id).where(Place.kind == "box").order_by(Place.id)))


def test_a_refused_step_changes_nothing_and_says_why(database: Database, world: World) -> None:
    def prepare(session: Session) -> None:
        came_in(session, world, 10, note="loose")
        came_in(session, world, 1, note="serial", serial="S 1")
        came_in_boxes(session, world, 3, 4)
        promised(session, world.stops[0], _lot(session, "loose"), world.shelves[0], 3)

    do(database, world, prepare)
    before = database.read(dump)

    for case, (kind, work) in REFUSALS.items():
        with pytest.raises(kind) as refused:
            do(database, world, lambda session, work=work: work(session, world))

        assert database.read(dump) == before, case
        assert isinstance(refused.value, AidHubError)
        assert "{" not in sentence(refused.value)
    assert database.read(check) == ()


NONSENSE: dict[str, Callable[[Session, World, int], Entry]] = {
    "a movement of nothing": lambda _, world, lot: Entry(
        "?", moves=(Move(lot, world.shelves[0], world.shelves[1], 0),)
    ),
    "a movement to where it is": lambda _, world, lot: Entry(
        "?", moves=(Move(lot, world.shelves[0], world.shelves[0], PIECE),)
    ),
    "a promise given back that was not made": lambda _, world, lot: Entry(
        "?", promises=(Promise(world.stops[0], lot, world.shelves[0], -PIECE),)
    ),
    "a place brought to two places": lambda session, world, _: Entry(
        "?", relocations=tuple(Relocate(_boxes(session)[0], shelf) for shelf in world.shelves[1:])
    ),
    "two values for a field": lambda _, __, lot: Entry(
        "?", edits=(Edit("lot", lot, "note", "a"), Edit("lot", lot, "note", "b"))
    ),
    "a place moved by an edit": lambda session, world, _: Entry(
        "?", edits=(Edit("place", _boxes(session)[0], "parent_id", world.lorry),)
    ),
}


def test_what_makes_no_sense_is_a_fault_of_the_program(database: Database, world: World) -> None:
    def work(session: Session) -> None:
        lot = came_in(session, world, 10)
        came_in_boxes(session, world, 1)
        for nonsense in NONSENSE.values():
            entry = nonsense(session, world, lot)
            with pytest.raises(ValueError, match=r".+"):
                record(session, entry)

    do(database, world, work)
