"""Whatever is wrong with the ledger is found, and told in plain words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session
from world import PIECE, World, boxed, built, came_in, came_in_boxes, moved, promised, relocated

from aidhub.database.database import Database
from aidhub.database.tables import IssuedPaper
from aidhub.domain.ledger import Edit, Entry
from aidhub.i18n import use_language
from aidhub.messages import problem_sentence
from aidhub.services.checking import Problem, check
from aidhub.services.ledger import record
from aidhub.services.undo import undo

WRONG = {
    "a balance that was not kept": ("UPDATE balance SET quantity_milli = quantity_milli + 1000", "balance"),
    "a balance that is missing": ("DELETE FROM balance WHERE reserved_milli = 0", "balance"),
    "a promise that was not kept": ("UPDATE balance SET reserved_milli = 0", "reserved"),
    "a reservation nobody made": ("UPDATE reservation SET quantity_milli = quantity_milli + 1000", "promise"),
    "a box that is elsewhere": ("UPDATE place SET parent_id = :other WHERE kind = 'box'", "stands"),
    "a box with a wrong top": ("UPDATE place SET top_id = :lorry WHERE kind = 'box'", "top"),
    "a box with a wrong location": ("UPDATE place SET location_id = :other WHERE kind = 'box'", "top"),
    "places in a circle": ("UPDATE place SET parent_id = id WHERE kind = 'box'", "circle"),
    "a shelf in a box": ("UPDATE place SET parent_id = :box WHERE id = :other", "kind"),
    "a step from where the box was not": (
        "UPDATE relocation SET from_parent_id = :lorry WHERE from_parent_id <> :unmade",
        "gap",
    ),
    "goods in a box that is no more": ("UPDATE place SET top_id = :unmade WHERE kind = 'box'", "nowhere"),
    "a field nobody set": ("UPDATE place SET gross_g = 9999 WHERE gross_g IS NOT NULL", "field"),
    "a change from what was not there": (
        "UPDATE field_change SET before = '1' WHERE field = 'gross_g' AND after = '6000'",
        "field_gap",
    ),
    "an undo without what it undid": (
        "UPDATE journal_entry SET undone_by_id = NULL WHERE undone_by_id IS NOT NULL",
        "pair",
    ),
    "an undo that took back too little": (
        "UPDATE movement SET quantity_milli = 1 WHERE entry_id = (SELECT max(undone_by_id) FROM journal_entry)",
        "pair_goods",
    ),
    "an entry without content": ("DELETE FROM movement WHERE quantity_milli = 7000", "empty"),
    "a counter that was set back": ("UPDATE number_counter SET last = 1 WHERE name = 'box'", "number"),
    "a serial number twice": ("UPDATE lot SET serial = 'S 1'", "serial"),
    "a paper that was changed": ("UPDATE issued_paper SET digest = 'x'", "paper"),
    "a version that is missing": ("UPDATE issued_paper SET revision = 2", "revisions"),
}


@pytest.fixture
def busy(database: Database) -> tuple[Database, World, int]:
    """A warehouse in which a little of everything was done; answers one of its boxes."""
    world = built(database)
    boxes: list[int] = []

    def work(session: Session) -> None:
        lot, new = came_in_boxes(session, world, 3, 4)
        loose = came_in(session, world, 10, world.shelves[1])
        boxes.extend(new)
        boxed(session, loose, world.shelves[1], world.shelves[1], 2)
        relocated(session, new, world.shelves[1])
        promised(session, world.stops[0], lot, new[0], 2)
        promised(session, world.stops[1], loose, world.shelves[1], 3)
        undo(session, moved(session, loose, world.shelves[1], world.shelves[2], 4))
        moved(session, came_in(session, world, 7), world.shelves[0], world.shelves[2], 7)
        for gross in (5000, 6000):
            record(session, Entry("weigh", edits=(Edit("place", new[1], "gross_g", gross),)))
        paper = {"paper": "manifest", "transport_id": world.transport, "revision": 1, "code_number": 1}
        paper |= {"digest": "0" * 64, "languages": "de", "pages": 1, "pdf": b"%PDF-1.7", "person_id": world.person}
        session.add(IssuedPaper(**paper, issued_at=datetime.now(UTC)))

    database.write(work, by=world.person)
    return database, world, boxes[0]


def spoil(session: Session, world: World, box: int, statement: str) -> None:
    """Change rows behind the ledger's back, as no service can."""
    places = {"other": world.shelves[0], "lorry": world.lorry, "box": box}
    places["unmade"] = session.scalars(text("SELECT id FROM place WHERE code = 'unmade'")).one()
    asked = {name: place for name, place in places.items() if f":{name}" in statement}
    session.execute(text(statement), asked)


def test_what_was_done_through_the_services_adds_up(busy: tuple[Database, World, int]) -> None:
    database, _, _ = busy

    assert database.read(check) == ()


def test_what_is_wrong_is_found_and_told_in_three_languages(busy: tuple[Database, World, int]) -> None:
    database, world, box = busy
    for case, (statement, kind) in WRONG.items():
        with Session(database._store.writer) as session:
            spoil(session, world, box, statement)
            problems = check(session)
            session.rollback()

        found = [problem for problem in problems if problem.kind == kind]
        assert found, case
        told = {sentence for language in ("en", "de", "uk") for sentence in sentences(found, language)}
        assert len(told) >= 3, told
        assert not any("{" in sentence or "None" in sentence for sentence in told), told
    assert database.read(check) == ()


def sentences(problems: list[Problem], language: str) -> list[str]:
    use_language(language)
    return [problem_sentence(problem) for problem in problems]


def test_a_wrong_balance_is_told_with_article_place_and_quantities(busy: tuple[Database, World, int]) -> None:
    database, world, box = busy
    database.write(spoil, world, box, "UPDATE balance SET quantity_milli = 3500 WHERE place_id = :box")

    [problem] = database.read(check)

    assert problem.facts["told"] == 3 * PIECE
    assert problem_sentence(problem) == (
        f"Blanket, batch {problem.facts['lot']}, at 1: the steps add up to 3, but 3.5 are kept."
    )
