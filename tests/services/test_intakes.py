"""A donation is announced, taken in over the counter line by line, and finished; every step can be undone."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from warehouse import Warehouse, new_warehouse

from aidhub.database.database import Database
from aidhub.domain import errors
from aidhub.domain.ledger import Entry, Relocate
from aidhub.domain.quantities import NotANumber
from aidhub.services import deliveries
from aidhub.services.articles import NewArticle, add_articles, edit_article
from aidhub.services.checking import check
from aidhub.services.deliveries import Announced, NobodyNamed, NoCount, NotExpected, announce, change_delivery
from aidhub.services.intake_edits import LineEdit, check_lines, edit_lines, name_line
from aidhub.services.intake_lines import (
    LineInUse,
    NewLine,
    NothingInLine,
    TooManyBoxes,
    add_line,
    boxes_of,
    change_line,
    line_now,
    mark_labelled,
    remove_line,
)
from aidhub.services.intake_show import IntakeShow, LineRow, line_of_box, open_intakes, show_intake
from aidhub.services.intakes import (
    Donor,
    IntakeFinished,
    NothingTakenIn,
    NoWarehouse,
    accept_delivery,
    change_intake,
    finish_intake,
    start_intake,
)
from aidhub.services.ledger import outside, record
from aidhub.services.moving import move_packages, write_off
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.party_removal import PartyInUse, merge_parties, remove_party
from aidhub.services.places import new_places
from aidhub.services.setup import set_up
from aidhub.services.undo import journal, undo

AT = datetime(2026, 11, 6, 10, 30, tzinfo=UTC)


@pytest.fixture
def warehouse(database: Database) -> Warehouse:
    found = new_warehouse(database)
    for code, use in (("PT-1", "packing"), ("PT-2", "packing"), ("Q-1", "quarantine")):
        found.do(_location, found.site, code, use)
    return found


def _location(session: Any, site: int, code: str, use: str) -> None:
    [id_] = new_places(session, "shelf", [code], use=use)
    record(session, Entry("make_shelves", relocations=(Relocate(id_, site),), facts={"count": 1, "first": code}))


@pytest.fixture
def intake(warehouse: Warehouse) -> int:
    return int(warehouse.do(start_intake, Donor(name="Ev. Gemeinde")))


def shown(warehouse: Warehouse, intake: int) -> IntakeShow:
    found = warehouse.ask(show_intake, intake)
    assert isinstance(found, IntakeShow)
    return found


def lines(warehouse: Warehouse, intake: int) -> dict[str, LineRow]:
    return {line.names["de"]: line for line in shown(warehouse, intake).lines}


def take(warehouse: Warehouse, intake: int, name: str, boxes: int = 2, **more: Any) -> int:
    return int(warehouse.do(add_line, intake, NewLine(warehouse.article(name), boxes, **more)))


def state(warehouse: Warehouse) -> dict[str, Any]:
    """All that an undo brings back; numbers of what was unmade stay used."""
    found = warehouse.dump()
    gone = warehouse.ask(outside, "unmade")
    return {**found, "places": [place for place in found["places"] if place[2] != gone]}


def proven(warehouse: Warehouse) -> None:
    assert warehouse.ask(check) == ()


# Deliveries -----------------------------------------------------------------------------------------------------------


def test_a_delivery_is_announced_changed_and_called_off_and_each_is_undone(warehouse: Warehouse) -> None:
    id_ = warehouse.do(announce, Announced(AT, donor_name=" Apotheke  am Markt ", about_pallets=1, what="Verband"))
    [row] = warehouse.ask(deliveries.expected)
    assert (row.donor, row.donor_id, row.about_pallets, row.what) == ("Apotheke am Markt", None, 1, "Verband")

    warehouse.do(change_delivery, row, Announced(AT, donor_name=row.donor, about_pallets=2, what="Verband"))
    assert warehouse.ask(deliveries.expected)[0].about_pallets == 2
    warehouse.do(deliveries.cancel_delivery, id_)
    assert warehouse.ask(deliveries.expected) == []

    for left in (2, 1):
        warehouse.do(undo)
        assert warehouse.ask(deliveries.expected)[0].about_pallets == left
    warehouse.do(undo)
    assert warehouse.ask(deliveries.expected) == []


def test_two_people_change_different_things_of_a_delivery_but_not_the_same(warehouse: Warehouse) -> None:
    warehouse.do(announce, Announced(AT, donor_name="Apotheke"))
    [seen] = warehouse.ask(deliveries.expected)
    warehouse.do(change_delivery, seen, Announced(AT, donor_name="Apotheke", what="Verband"))
    warehouse.do(change_delivery, seen, Announced(AT, donor_name="Apotheke", about_boxes=4))
    with pytest.raises(errors.Changed):
        warehouse.do(change_delivery, seen, Announced(AT, donor_name="Apotheke", what="Spritzen"))
    [row] = warehouse.ask(deliveries.expected)
    assert (row.what, row.about_boxes) == ("Verband", 4)


@pytest.mark.parametrize(
    ("announced", "refusal"),
    [
        (Announced(AT), NobodyNamed),
        (Announced(AT, donor_name=" "), NobodyNamed),
        (Announced(AT, donor_name="A", about_boxes=0), NoCount),
        (Announced(AT, donor_name="A", about_pallets=-3), NoCount),
        (Announced(AT, donor_name="A", about_boxes=100_000), NoCount),
    ],
)
def test_what_cannot_be_announced_changes_nothing(
    warehouse: Warehouse, announced: Announced, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        warehouse.do(announce, announced)
    assert warehouse.ask(deliveries.count_expected) == 0


def test_an_accepted_delivery_opens_an_intake_with_its_donor_and_number(warehouse: Warehouse) -> None:
    [donor] = warehouse.do(add_parties, [NewParty("donor", "Ev. Gemeinde Hörde")])
    id_ = warehouse.do(announce, Announced(AT, donor, about_boxes=20))
    intake = warehouse.do(accept_delivery, id_)

    found = shown(warehouse, intake)
    assert (found.donor, found.about_boxes, found.state, found.number, found.nth) == (
        "Ev. Gemeinde Hörde",
        20,
        "open",
        1,
        1,
    )
    assert warehouse.ask(deliveries.count_expected) == 0
    with pytest.raises(NotExpected):
        warehouse.do(accept_delivery, id_)
    with pytest.raises(NotExpected):
        warehouse.do(deliveries.cancel_delivery, id_)

    warehouse.do(undo)
    assert warehouse.ask(show_intake, intake) is None
    assert warehouse.ask(deliveries.delivery, id_).donor == "Ev. Gemeinde Hörde"
    assert shown(warehouse, warehouse.do(accept_delivery, id_)).number == 2


def test_a_free_name_becomes_a_donor_once(warehouse: Warehouse) -> None:
    first = warehouse.do(accept_delivery, warehouse.do(announce, Announced(AT, donor_name="Apotheke am Markt")))
    second = warehouse.do(start_intake, Donor(name="apotheke AM markt"))
    assert shown(warehouse, first).donor_id == shown(warehouse, second).donor_id
    assert shown(warehouse, second).nth == 2


# Intakes --------------------------------------------------------------------------------------------------------------


def test_an_anonymous_intake_has_no_donor_until_one_is_named(warehouse: Warehouse) -> None:
    intake = warehouse.do(start_intake)
    take(warehouse, intake, "woll")
    assert (shown(warehouse, intake).donor, shown(warehouse, intake).nth) == ("", 0)

    warehouse.do(change_intake, intake, Donor(name="Familie Beispiel"), 12)
    assert (shown(warehouse, intake).donor, shown(warehouse, intake).about_boxes) == ("Familie Beispiel", 12)
    assert {row.donor for row in warehouse.rows()} == {"Familie Beispiel"}
    warehouse.do(undo)
    assert {row.donor for row in warehouse.rows()} == {""} or {row.donor for row in warehouse.rows()} == {None}


def test_no_intake_starts_without_a_warehouse(database: Database) -> None:
    database.write(set_up)
    with pytest.raises(NoWarehouse):
        database.write(start_intake)


def test_a_line_makes_its_boxes_with_the_next_numbers_in_one_step(warehouse: Warehouse, intake: int) -> None:
    line = take(warehouse, intake, "woll", 5, quantity_milli=62_000, gross_g=96_001, condition="good")
    row = lines(warehouse, intake)["Wolldecken"]
    assert (row.number, row.boxes, row.codes, row.place) == (1, 5, ("1", "2", "3", "4", "5"), "DO")
    stock = sorted(warehouse.rows(), key=lambda one: int(one.package))
    assert [one.quantity_milli for one in stock] == [13_000, 13_000, 12_000, 12_000, 12_000]
    assert sum(one.gross_g or 0 for one in stock) == 96_001
    assert {(one.condition, one.donor) for one in stock} == {("good", "Ev. Gemeinde")}
    proven(warehouse)

    warehouse.do(undo)
    assert shown(warehouse, intake).lines == ()
    assert warehouse.rows() == []
    take(warehouse, intake, "woll", 1)
    assert lines(warehouse, intake)["Wolldecken"].codes == ("6",)
    with pytest.raises(errors.NotFound):
        warehouse.do(remove_line, line)


def test_what_nobody_counted_is_taken_from_the_weight_and_else_one_a_box(warehouse: Warehouse, intake: int) -> None:
    take(warehouse, intake, "reis", 2, gross_g=25_500, expires=date(2030, 1, 1))
    take(warehouse, intake, "Rollstühle, handbetrieben", 3)
    rows = lines(warehouse, intake)
    reis = next(row for row in rows.values() if row.said.gross_g)
    assert (reis.said.quantity_milli, reis.about_milli) == (None, 25_500)
    other = next(row for row in rows.values() if not row.said.gross_g)
    assert (other.said.quantity_milli, other.about_milli) == (None, 3_000)


def test_goods_go_where_their_article_says(warehouse: Warehouse, intake: int) -> None:
    woll, shelf = warehouse.article("woll"), warehouse.shelf("B-01-1")
    warehouse.do(_usual, woll, shelf)
    take(warehouse, intake, "woll")
    take(warehouse, intake, "unskleid", 3)
    take(warehouse, intake, "parac", 1, expires=date(2030, 1, 1))
    take(warehouse, intake, "nudeln", 1)
    take(warehouse, intake, "nudeln", 1, expires=date(2030, 1, 1), place_id=warehouse.shelf("A-02-1"))
    places = [(line.place, line.use, line.lacks_expiry) for line in shown(warehouse, intake).lines]
    assert places == [
        ("A-02-1", "", False), ("PT-2", "packing", True), ("Q-1", "quarantine", False), ("PT-1", "packing", False),
        ("B-01-1", "", False),
    ]  # fmt: skip
    [medicine] = [row for row in warehouse.rows() if row.location == "Q-1"]
    assert medicine.status == "blocked"
    take(warehouse, intake, "nudeln", 1, expires=date(2030, 1, 1))
    assert shown(warehouse, intake).lines[0].place == "A-02-1"


def _usual(session: Any, article: int, place: int) -> None:
    edit_article(session, article, default_place_id=place)


def test_what_nobody_can_name_is_to_be_sorted_and_keeps_its_words(warehouse: Warehouse, intake: int) -> None:
    warehouse.do(add_line, intake, NewLine(None, 2, text="komische Dinger"))
    [row] = shown(warehouse, intake).lines
    assert (row.to_sort, row.use, row.said.text) == (True, "packing", "komische Dinger")
    assert {(one.status, one.note) for one in warehouse.rows()} == {("unsorted", "komische Dinger")}


def test_what_is_not_accepted_is_a_line_without_goods_counted_apart(warehouse: Warehouse, intake: int) -> None:
    take(warehouse, intake, "woll")
    line = take(warehouse, intake, "Matratze", 1, refused="wet")
    found = shown(warehouse, intake)
    assert (found.boxes, found.refused_boxes, found.lines[0].number, found.lines[0].codes) == (2, 1, None, ())
    assert len(warehouse.rows()) == 2

    now = warehouse.ask(line_now, line)
    warehouse.do(change_line, line, _with(now, refused=""))
    assert (shown(warehouse, intake).boxes, len(warehouse.rows())) == (3, 3)
    warehouse.do(change_line, line, _with(warehouse.ask(line_now, line), refused="dirty"))
    assert (shown(warehouse, intake).boxes, len(warehouse.rows())) == (2, 2)
    proven(warehouse)
    for boxes in (3, 2):
        warehouse.do(undo)
        assert (shown(warehouse, intake).boxes, len(warehouse.rows())) == (boxes, boxes)


def _with(line: NewLine, **changes: Any) -> NewLine:
    return replace(line, **changes)


def test_a_line_is_changed_in_one_step_each(warehouse: Warehouse, intake: int) -> None:
    line = take(warehouse, intake, "woll", 4, quantity_milli=40_000, gross_g=60_000)
    before = state(warehouse)
    for changes, there in (
        ({"boxes": 6}, 6),
        ({"boxes": 2}, 2),
        ({"boxes": 0, "quantity_milli": 7_000}, 1),
        ({"boxes": 3, "quantity_milli": 8_500}, 3),
        ({"gross_g": None}, 3),
        ({"place_id": warehouse.shelf("B-02-1")}, 3),
        ({"article_id": warehouse.article("reis"), "quantity_milli": 9_999}, 3),
        ({"article_id": warehouse.article("parac"), "quantity_milli": 9_000}, 3),
        ({"expires": date(2030, 5, 31), "batch": "L1", "condition": "new", "size": "M"}, 3),
    ):
        was = state(warehouse)
        now = warehouse.ask(line_now, line)
        warehouse.do(change_line, line, _with(now, **changes))
        told = warehouse.ask(line_now, line)
        for name, value in changes.items():
            assert getattr(told, name) == value
        rows = warehouse.rows()
        assert len(rows) == there
        assert sum(row.quantity_milli for row in rows) == told.quantity_milli
        assert sum(row.gross_g or 0 for row in rows if not row.estimated) == (told.gross_g or 0) or told.boxes == 0
        proven(warehouse)
        warehouse.do(undo)
        assert state(warehouse) == was
        warehouse.do(change_line, line, _with(now, **changes))
    assert {row.status for row in warehouse.rows()} == {"blocked"}
    for _ in range(9):
        warehouse.do(undo)
    assert state(warehouse) == before


def test_a_removed_line_comes_back_with_its_boxes(warehouse: Warehouse, intake: int) -> None:
    line = take(warehouse, intake, "woll", 3, quantity_milli=30_000)
    before = state(warehouse)
    warehouse.do(remove_line, line)
    assert (shown(warehouse, intake).lines, warehouse.rows()) == ((), [])
    proven(warehouse)
    warehouse.do(undo)
    assert state(warehouse) == before


def test_steps_of_an_intake_are_undone_in_any_order(warehouse: Warehouse, intake: int) -> None:
    first = take(warehouse, intake, "woll")
    second = take(warehouse, intake, "unskleid")
    entries = [row.id for row in warehouse.ask(_journal) if row.kind == "take_in"]
    warehouse.do(undo, entries[-1])
    assert [row.id for row in shown(warehouse, intake).lines] == [second]
    warehouse.do(mark_labelled, [second])
    with pytest.raises(errors.LaterEntries):
        warehouse.do(undo, entries[0])
    start = next(row.id for row in warehouse.ask(_journal) if row.kind == "start_intake")
    with pytest.raises(errors.LaterEntries):
        warehouse.do(undo, start)
    assert first != second


def _journal(session: Any) -> Any:
    return journal(session)


def test_goods_that_were_worked_on_keep_their_numbers_but_not_their_expiry(warehouse: Warehouse, intake: int) -> None:
    line = take(warehouse, intake, "nudeln", 2, quantity_milli=20_000)
    box = warehouse.package("1")
    warehouse.do(move_packages, [box], warehouse.shelf("A-01-1"))
    warehouse.do(change_line, line, _with(warehouse.ask(line_now, line), boxes=3))  # it was only moved
    row = next(row for row in warehouse.rows() if row.package == "1")
    warehouse.do(write_off, [(row.lot_id, row.place_id)], "torn")
    now = warehouse.ask(line_now, line)
    with pytest.raises(LineInUse):
        warehouse.do(change_line, line, _with(now, boxes=4))
    with pytest.raises(LineInUse):
        warehouse.do(remove_line, line)
    warehouse.do(change_line, line, _with(now, expires=date(2030, 1, 1), place_id=None))
    assert warehouse.ask(line_now, line).expires == date(2030, 1, 1)


@pytest.mark.parametrize(
    ("line", "refusal"),
    [
        ({"boxes": 0}, NothingInLine),
        ({"boxes": -1}, NothingInLine),
        ({"boxes": 501}, TooManyBoxes),
        ({"quantity_milli": 0}, NothingInLine),
        ({"gross_g": -5}, NothingInLine),
    ],
)
def test_a_line_that_makes_no_sense_changes_nothing(
    warehouse: Warehouse, intake: int, line: dict[str, Any], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        warehouse.do(add_line, intake, NewLine(warehouse.article("woll"), **line))
    assert shown(warehouse, intake).lines == ()


def test_two_people_at_one_line_keep_both_changes_but_never_the_same(warehouse: Warehouse, intake: int) -> None:
    line = take(warehouse, intake, "woll", 2)
    seen = warehouse.ask(line_now, line)
    warehouse.do(change_line, line, _with(seen, condition="new"), seen)
    warehouse.do(change_line, line, _with(seen, boxes=3), seen)
    with pytest.raises(errors.Changed):
        warehouse.do(change_line, line, _with(seen, condition="used"), seen)
    now = warehouse.ask(line_now, line)
    assert (now.boxes, now.condition) == (3, "new")


def test_a_finished_intake_takes_nothing_more_until_that_is_undone(warehouse: Warehouse, intake: int) -> None:
    with pytest.raises(NothingTakenIn):
        warehouse.do(finish_intake, intake)
    line = take(warehouse, intake, "woll")
    assert [one.id for one in warehouse.ask(open_intakes)] == [intake]
    warehouse.do(finish_intake, intake)
    assert (shown(warehouse, intake).state, warehouse.ask(open_intakes)) == ("finished", [])
    for deed, args in (
        (add_line, (intake, NewLine(warehouse.article("woll")))),
        (remove_line, (line,)),
        (change_line, (line, NewLine(warehouse.article("woll"), 5))),
        (finish_intake, (intake,)),
        (change_intake, (intake, Donor())),
    ):
        with pytest.raises(IntakeFinished):
            warehouse.do(deed, *args)
    warehouse.do(undo)
    take(warehouse, intake, "woll")


def test_labels_are_printed_once_and_again_where_the_line_changed(warehouse: Warehouse, intake: int) -> None:
    line = take(warehouse, intake, "woll", 2)
    take(warehouse, intake, "Matratze", 1, refused="wet")
    assert [row.id for row in shown(warehouse, intake).to_label] == [line]
    boxes = warehouse.ask(boxes_of, [line])
    assert boxes == [warehouse.package("1"), warehouse.package("2")]
    warehouse.do(mark_labelled, [line])
    assert shown(warehouse, intake).to_label == []
    with pytest.raises(errors.NothingChanged):
        warehouse.do(mark_labelled, [line])
    warehouse.do(change_line, line, _with(warehouse.ask(line_now, line), boxes=3))
    assert [row.id for row in shown(warehouse, intake).to_label] == [line]
    assert warehouse.ask(line_of_box, boxes[0]) == (intake, line)


def test_a_donor_with_an_intake_is_kept_and_merged_with_it(warehouse: Warehouse, intake: int) -> None:
    donor = shown(warehouse, intake).donor_id
    with pytest.raises(PartyInUse) as refusal:
        warehouse.do(remove_party, donor)
    assert refusal.value.facts["intakes"] == 1
    [other] = warehouse.do(add_parties, [NewParty("donor", "Gemeinde Hörde")])
    warehouse.do(merge_parties, other, [donor])
    assert shown(warehouse, intake).donor == "Gemeinde Hörde"


# Two workstations -----------------------------------------------------------------------------------------------------


def _work(address: str | Path, person: int, intake: int, article: int) -> list[int]:
    with Database.open(address, exclusive=False) as database:
        return [database.write(add_line, intake, NewLine(article, 2), by=person) for _ in range(10)]


def test_two_workstations_receive_at_the_same_intake(address: str | Path) -> None:
    with Database.open(address, exclusive=False) as database:
        warehouse = new_warehouse(database)
        intake, woll = warehouse.do(start_intake), warehouse.article("woll")
        with ThreadPoolExecutor(2) as both:
            jobs = [both.submit(_work, address, warehouse.person, intake, woll) for _ in range(2)]
            made = [line for job in jobs for line in job.result(timeout=60)]
        found = shown(warehouse, intake)
        assert len(set(made)) == len(found.lines) == 20
        assert [line.number for line in found.lines] == list(range(20, 0, -1))
        assert sorted(int(code) for line in found.lines for code in line.codes) == list(range(1, 41))
        proven(warehouse)


# What a line is of ----------------------------------------------------------------------------------------------------


def typed(warehouse: Warehouse, intake: int, text: str) -> int:
    [line] = shown(warehouse, intake).lines
    return int(warehouse.do(edit_lines, [LineEdit(line, "content", text)]))


def test_a_name_typed_over_the_content_says_what_it_is_and_a_number_counts_it(warehouse: Warehouse) -> None:
    intake = warehouse.do(start_intake, Donor())
    take(warehouse, intake, "woll", 2)
    before = state(warehouse)

    typed(warehouse, intake, "40")
    typed(warehouse, intake, "Bettwäsche")

    [line] = shown(warehouse, intake).lines
    assert (line.names["de"], line.said.quantity_milli, line.boxes) == ("Bettwäsche-Garnituren", 40_000, 2)
    assert {row.quantity_milli for row in warehouse.rows()} == {20_000}
    for _ in range(2):
        warehouse.do(undo)
    assert state(warehouse) == before
    proven(warehouse)


def test_what_was_counted_in_pieces_is_not_taken_for_kilograms(warehouse: Warehouse) -> None:
    intake = warehouse.do(start_intake, Donor())
    take(warehouse, intake, "woll", 2, quantity_milli=40_000)
    [flour] = warehouse.do(add_articles, [NewArticle({"de": "Mehl lose"}, "FOOD_DRY", "KGM", "ml")])
    [line] = shown(warehouse, intake).lines

    warehouse.do(name_line, line.id, flour, line.said)

    [line] = shown(warehouse, intake).lines
    assert (line.names["de"], line.said.quantity_milli) == ("Mehl lose", None)
    proven(warehouse)


def test_a_name_that_says_nothing_or_too_much_changes_nothing(warehouse: Warehouse) -> None:
    intake = warehouse.do(start_intake, Donor())
    take(warehouse, intake, "woll", 2)
    before = state(warehouse)
    for text, refusal in (("Dingsbums", errors.NotFound), ("unsortierte", errors.Ambiguous), ("40x", NotANumber)):
        with pytest.raises(refusal):
            typed(warehouse, intake, text)
        [found] = warehouse.ask(check_lines, [LineEdit(shown(warehouse, intake).lines[0], "content", text)])
        assert isinstance(found, refusal)
    assert state(warehouse) == before
