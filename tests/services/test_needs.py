"""What partners ask for is kept, understood, changed and covered; every step of it can be undone."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from lorry import Lorry, new_lorry, partners
from sqlalchemy import select
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import ArticleSubstitute, ConfirmedWording, NeedsFile, NeedsLine, NeedsList
from aidhub.domain import errors
from aidhub.domain.needs import Covered
from aidhub.domain.quantities import NotANumber, NumberStyle
from aidhub.services import needs, needs_edits
from aidhub.services.matching import wording_key
from aidhub.services.needs import NeedsListClosed, NewLine, NewList, NothingAsked, SeveralLists, make_list
from aidhub.services.needs_edits import ArticleOpen, LineEdit, NoConversion, NoPriority
from aidhub.services.party_removal import remove_party
from aidhub.services.receipt import Difference
from aidhub.services.today import today
from aidhub.services.undo import journal, redo, undo

ONE = 1000
FILE = ("потреби.csv", "Ковдри;20".encode())


@pytest.fixture
def to(warehouse: Warehouse) -> list[int]:
    return partners(warehouse)


def day(warehouse: Warehouse, back: int = 0) -> date:
    found: date = warehouse.ask(today)
    return found - timedelta(days=back)


def asked(warehouse: Warehouse, name: str, milli: int | None = None, unit: str = "", **more: Any) -> NewLine:
    text = more.pop("text", name)
    return NewLine(text, warehouse.article(name), more.pop("certainty", "sure"), milli, unit, **more)


def kept(warehouse: Warehouse, partner: int, *lines: NewLine, back: int = 0, **more: Any) -> int:
    return int(warehouse.do(make_list, NewList(partner, day(warehouse, back), **more), lines))


def rows(warehouse: Warehouse, list_id: int) -> list[NeedsLine]:
    asked = select(NeedsLine).where(NeedsLine.list_id == list_id, NeedsLine.active).order_by(NeedsLine.position)
    return list(warehouse.ask(lambda session: session.scalars(asked).all()))


def state(session: Session) -> list[Any]:
    """All that an undo must bring back, but what was unmade."""
    return [
        [
            tuple(getattr(row, column.name) for column in table.__table__.c)
            for row in session.scalars(select(table).where(table.active))
        ]
        for table in (NeedsList, NeedsLine, ConfirmedWording)
    ]


def cover(warehouse: Warehouse, list_id: int) -> list[Covered]:
    found = warehouse.ask(needs.coverage)
    return [found[line.id] for line in rows(warehouse, list_id)]


# Making ---------------------------------------------------------------------------------------------------------------


def test_a_list_with_its_lines_and_file_is_one_step_and_undone_as_one(warehouse: Warehouse, to: list[int]) -> None:
    before = warehouse.ask(state)
    lines = [asked(warehouse, "woll", 20 * ONE, text="Ковдри вовняні, теплі"), NewLine("Кисневий концентратор")]

    list_id = warehouse.do(make_list, NewList(to[0], day(warehouse), "Для лікарні"), lines, FILE)

    first, second = rows(warehouse, list_id)
    assert (first.text, first.certainty, first.quantity_milli) == ("Ковдри вовняні, теплі", "sure", 20 * ONE)
    assert (second.text, second.certainty, second.quantity_milli) == ("Кисневий концентратор", "open", None)
    made = warehouse.ask(lambda session: session.get_one(NeedsList, list_id))
    assert (made.language, made.source, made.confirmed_on) == ("uk", FILE[0], day(warehouse))
    files = warehouse.ask(lambda session: [(one.name, one.content) for one in session.scalars(select(NeedsFile))])
    assert files == [FILE]

    warehouse.do(undo)
    assert warehouse.ask(state) == before
    warehouse.do(redo)
    assert len(rows(warehouse, list_id)) == 2


def test_a_list_cannot_be_unmade_while_a_line_was_added_since(warehouse: Warehouse, to: list[int]) -> None:
    list_id = kept(warehouse, to[0])
    [line] = warehouse.do(needs.add_lines, list_id, [asked(warehouse, "woll", ONE)])
    assert [row.id for row in rows(warehouse, list_id)] == [line]

    with pytest.raises(errors.LaterEntries):
        warehouse.do(undo, _entry(warehouse, "make_needs_list"))


def _entry(warehouse: Warehouse, kind: str) -> int:
    return next(row.id for row in warehouse.ask(journal) if row.kind == kind)


@pytest.mark.parametrize(
    ("line", "refusal"),
    [
        (NewLine(""), NothingAsked),
        (NewLine("Ковдри", asked_milli=0), NothingAsked),
        (NewLine("Ковдри", asked_milli=10**15), NotANumber),
    ],
)
def test_a_line_that_asks_for_nothing_is_refused_and_no_list_is_kept(
    warehouse: Warehouse, to: list[int], line: NewLine, refusal: type[Exception]
) -> None:
    before = warehouse.ask(state)
    with pytest.raises(refusal):
        kept(warehouse, to[0], line)
    assert warehouse.ask(state) == before


def test_a_partner_that_was_removed_asks_for_nothing(warehouse: Warehouse, to: list[int]) -> None:
    warehouse.do(remove_party, to[0])
    with pytest.raises(errors.NotFound):
        kept(warehouse, to[0])


# Units ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        ("woll", 20, "Kartons", 200),
        ("woll", 20, "коробок", 200),
        ("woll", 3, "", 3),
        ("woll", 3, "Fass", None),
        ("reis", 500, "g", 0.5),
        ("reis", 4, "Sack", 100),
        ("reis", 4, "", None),
        ("reis", 1, "t", 1000),
    ],
)
def test_what_is_asked_for_is_converted_by_packs_and_by_measure(
    warehouse: Warehouse, to: list[int], said: tuple[str, int, str, float | None]
) -> None:
    article, number, unit, quantity = said
    [line] = rows(warehouse, kept(warehouse, to[0], asked(warehouse, article, number * ONE, unit)))

    assert (line.asked_milli, line.asked_unit) == (number * ONE, unit)
    assert line.quantity_milli == (None if quantity is None else quantity * ONE)


# Which article --------------------------------------------------------------------------------------------------------


def test_choosing_an_article_converts_the_quantity_and_remembers_the_words(warehouse: Warehouse, to: list[int]) -> None:
    list_id = kept(warehouse, to[0], NewLine("Теплі ковдри", asked_milli=2 * ONE, asked_unit="Karton"))
    before = warehouse.ask(state)
    [line] = rows(warehouse, list_id)

    warehouse.do(needs_edits.choose_article, [line.id], warehouse.article("woll"))

    [line] = rows(warehouse, list_id)
    assert (line.certainty, line.quantity_milli, line.text) == ("confirmed", 20 * ONE, "Теплі ковдри")
    assert _remembered(warehouse) == [(to[0], wording_key("Теплі ковдри"), warehouse.article("woll"))]
    after = warehouse.ask(state)

    warehouse.do(needs_edits.choose_article, [line.id], warehouse.article("fleece"))
    [line] = rows(warehouse, list_id)
    assert line.quantity_milli == 40 * ONE
    assert [article for _, _, article in _remembered(warehouse)] == [warehouse.article("fleece")]

    warehouse.do(undo)
    assert warehouse.ask(state) == after
    warehouse.do(undo)
    assert warehouse.ask(state) == before


def _remembered(warehouse: Warehouse) -> list[tuple[Any, ...]]:
    asked = select(ConfirmedWording).where(ConfirmedWording.active)
    return [
        (one.partner_id, one.key, one.article_id) for one in warehouse.ask(lambda session: session.scalars(asked).all())
    ]


def test_a_proposed_article_is_confirmed_and_one_that_is_open_is_not(warehouse: Warehouse, to: list[int]) -> None:
    proposed = asked(warehouse, "woll", ONE, certainty="proposed")
    list_id = kept(warehouse, to[0], proposed, NewLine("Щось"))
    line, other = rows(warehouse, list_id)

    with pytest.raises(ArticleOpen):
        warehouse.do(needs_edits.confirm_articles, [line.id, other.id])
    warehouse.do(needs_edits.confirm_articles, [line.id])

    assert [row.certainty for row in rows(warehouse, list_id)] == ["confirmed", "open"]
    with pytest.raises(errors.NothingChanged):
        warehouse.do(needs_edits.confirm_articles, [line.id])


# Cells ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "cell",
    [
        ("quantity", "1 200", "quantity_milli", 1200 * ONE),
        ("quantity", "4 Kartons", "quantity_milli", 40 * ONE),
        ("priority", "urgent", "priority", "urgent"),
        ("needed_by", "24.12.2026", "needed_by", date(2026, 12, 24)),
        ("needed_by", "", "needed_by", None),
        ("substitutes", "no", "substitutes", False),
        ("note", "nur neue", "note", "nur neue"),
        ("text", "Decken, warm", "text", "Decken, warm"),
        ("article", "fleece", "certainty", "confirmed"),
    ],
)
def test_cells_are_edited_as_one_step_and_undone(
    warehouse: Warehouse, to: list[int], cell: tuple[str, str, str, object]
) -> None:
    column, text, name, value = cell
    list_id = kept(warehouse, to[0], asked(warehouse, "woll", 10 * ONE, needed_by=date(2026, 12, 1)))
    [line] = rows(warehouse, list_id)
    before = warehouse.ask(state)
    edit = LineEdit(line.id, column, text, NumberStyle.COMMA)

    assert warehouse.ask(needs_edits.check_lines, [edit]) == [None]
    warehouse.do(needs_edits.edit_lines, [edit])

    [line] = rows(warehouse, list_id)
    assert getattr(line, name) == value
    assert line.asked_milli == 10 * ONE
    warehouse.do(undo)
    assert warehouse.ask(state) == before


@pytest.mark.parametrize(
    ("column", "text", "refusal"),
    [
        ("quantity", "багато", NotANumber),
        ("quantity", "", NotANumber),
        ("quantity", "0", NothingAsked),
        ("quantity", "-3", NotANumber),
        ("quantity", "3 Fass", NoConversion),
        ("priority", "eilig", NoPriority),
        ("article", "Einhorn", errors.NotFound),
        ("text", " ", NothingAsked),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(
    warehouse: Warehouse, to: list[int], column: str, text: str, refusal: type[errors.AidHubError]
) -> None:
    list_id = kept(warehouse, to[0], asked(warehouse, "woll", 10 * ONE))
    [line] = rows(warehouse, list_id)
    before = warehouse.ask(state)
    edits = [LineEdit(line.id, "note", "x"), LineEdit(line.id, column, text)]

    assert [type(found) for found in warehouse.ask(needs_edits.check_lines, edits)] == [type(None), refusal]
    with pytest.raises(refusal):
        warehouse.do(needs_edits.edit_lines, edits)
    assert warehouse.ask(state) == before


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(warehouse: Warehouse, to: list[int]) -> None:
    list_id = kept(warehouse, to[0], asked(warehouse, "woll", 10 * ONE))
    [line] = rows(warehouse, list_id)
    warehouse.do(needs_edits.edit_lines, [LineEdit(line.id, "quantity", "12")])

    with pytest.raises(errors.Changed):
        warehouse.do(needs_edits.edit_lines, [LineEdit(line.id, "quantity", "13", seen={"quantity_milli": 10 * ONE})])


def test_a_quantity_that_could_not_be_read_is_typed_and_stays_beside_the_words(
    warehouse: Warehouse, to: list[int]
) -> None:
    list_id = kept(warehouse, to[0], asked(warehouse, "woll", text="багато ковдр"))
    [line] = rows(warehouse, list_id)
    assert line.quantity_milli is None

    warehouse.do(needs_edits.edit_lines, [LineEdit(line.id, "quantity", "30")])

    [line] = rows(warehouse, list_id)
    assert (line.asked_milli, line.factor_milli, line.quantity_milli) == (30 * ONE, ONE, 30 * ONE)


def test_lines_of_several_lists_are_not_changed_at_once(warehouse: Warehouse, to: list[int]) -> None:
    lists = [kept(warehouse, partner, asked(warehouse, "woll", ONE, certainty="proposed")) for partner in to]
    ids = [rows(warehouse, list_id)[0].id for list_id in lists]
    before = warehouse.ask(state)

    for deed in (needs_edits.confirm_articles, needs.remove_lines):
        with pytest.raises(SeveralLists):
            warehouse.do(deed, ids)
    assert warehouse.ask(state) == before


def test_priorities_go_up_and_down_and_stop_at_the_ends(warehouse: Warehouse, to: list[int]) -> None:
    list_id = kept(
        warehouse, to[0], asked(warehouse, "woll", ONE), asked(warehouse, "reis", ONE, "kg", priority="high")
    )
    ids = [row.id for row in rows(warehouse, list_id)]

    warehouse.do(needs_edits.change_priority, ids, 1)
    assert [row.priority for row in rows(warehouse, list_id)] == ["high", "urgent"]
    warehouse.do(needs_edits.change_priority, ids, 1)
    assert [row.priority for row in rows(warehouse, list_id)] == ["urgent", "urgent"]
    with pytest.raises(errors.NothingChanged):
        warehouse.do(needs_edits.change_priority, ids, 1)
    warehouse.do(undo)
    warehouse.do(undo)
    assert [row.priority for row in rows(warehouse, list_id)] == ["normal", "high"]


# The list as a whole --------------------------------------------------------------------------------------------------


def test_a_closed_list_takes_no_changes_until_it_is_opened_again(warehouse: Warehouse, to: list[int]) -> None:
    list_id = kept(warehouse, to[0], asked(warehouse, "woll", ONE))
    [line] = rows(warehouse, list_id)
    warehouse.do(needs.close_list, list_id)

    for deed in (
        lambda session: needs.add_lines(session, list_id, [NewLine("x")]),
        lambda session: needs.remove_lines(session, [line.id]),
        lambda session: needs.confirm_list(session, list_id),
        lambda session: needs.edit_list(session, list_id, {"title": "x"}),
        lambda session: needs_edits.change_priority(session, [line.id], 1),
        lambda session: needs_edits.edit_lines(session, [LineEdit(line.id, "note", "x")]),
    ):
        with pytest.raises(NeedsListClosed):
            warehouse.do(deed)
    assert warehouse.ask(needs.open_needs) == []

    warehouse.do(needs.reopen_list, list_id)
    warehouse.do(needs.remove_lines, [line.id])
    assert rows(warehouse, list_id) == []


def test_a_list_is_confirmed_edited_and_taken_away(warehouse: Warehouse, to: list[int]) -> None:
    list_id = kept(warehouse, to[0], asked(warehouse, "woll", ONE), back=60)
    before = warehouse.ask(state)

    warehouse.do(needs.confirm_list, list_id)
    warehouse.do(
        needs.edit_list, list_id, {"title": "Winter", "needed_by": day(warehouse)}, {"title": "", "needed_by": None}
    )
    found = warehouse.ask(lambda session: session.get_one(NeedsList, list_id))
    assert (found.confirmed_on, found.title) == (day(warehouse), "Winter")
    with pytest.raises(errors.Changed):
        warehouse.do(needs.edit_list, list_id, {"title": "Sommer"}, {"title": ""})
    warehouse.do(needs.remove_list, list_id)
    assert warehouse.ask(needs.open_needs) == []
    with pytest.raises(errors.NotFound):
        warehouse.do(needs.confirm_list, list_id)

    for _ in range(3):
        warehouse.do(undo)
    assert warehouse.ask(state) == before


# Coverage -------------------------------------------------------------------------------------------------------------


def test_a_line_follows_its_goods_from_the_shelf_to_the_receipt(warehouse: Warehouse, to: list[int]) -> None:
    warehouse.receive("woll", [10, 10, 10])
    list_id = kept(warehouse, to[0], asked(warehouse, "woll", 40 * ONE))
    lorry: Lorry = new_lorry(warehouse, to=to)

    def figures() -> tuple[int, ...]:
        [line] = cover(warehouse, list_id)
        shown = (line.received_milli, line.sent_milli, line.promised_milli, line.in_stock_milli, line.missing_milli)
        return tuple(milli // ONE for milli in shown)

    assert figures() == (0, 0, 0, 30, 10)
    lorry.add("1", "2")
    assert figures() == (0, 0, 20, 10, 10)
    lorry.depart()
    assert figures() == (0, 20, 0, 10, 10)
    lorry.arrive()
    assert figures() == (0, 20, 0, 10, 10)
    [lot] = {row.lot_id for row in warehouse.rows()}
    lorry.confirm(Difference(17 * ONE, "missing", lot))
    assert figures() == (17, 0, 0, 10, 13)
    [open_need] = warehouse.ask(needs.open_needs, to)
    assert (open_need.open_milli, open_need.partner_id, open_need.list_id) == (23 * ONE, to[0], list_id)
    for _ in range(4):
        lorry.undo()
    assert figures() == (0, 0, 0, 30, 10)


def test_what_the_partner_had_before_the_list_came_does_not_count(warehouse: Warehouse, to: list[int]) -> None:
    warehouse.receive("woll", [10])
    lorry = new_lorry(warehouse, to=to)
    lorry.add("1")
    lorry.depart()
    lorry.arrive()

    [line] = cover(warehouse, kept(warehouse, to[0], asked(warehouse, "woll", 40 * ONE), back=-1))
    assert line.open_milli == 40 * ONE


def test_blocked_expired_promised_and_short_dated_goods_are_not_in_stock_for_a_partner(
    warehouse: Warehouse, to: list[int]
) -> None:
    soon = day(warehouse, -60)
    warehouse.receive("reis", [10], expires=soon)
    lists = [kept(warehouse, partner, asked(warehouse, "reis", 40 * ONE, "kg")) for partner in to]

    clinic, home = (cover(warehouse, list_id)[0] for list_id in lists)

    assert clinic.in_stock_milli == 10 * ONE
    assert home.in_stock_milli == 0, "it keeps shorter than the 90 days that were agreed"


def test_a_substitute_counts_for_a_line_that_allows_it(warehouse: Warehouse, to: list[int]) -> None:
    warehouse.receive("fleece", [10])
    warehouse.do(_substitute, warehouse.article("woll"), warehouse.article("fleece"))
    may = kept(warehouse, to[0], asked(warehouse, "woll", 6 * ONE))
    must = kept(warehouse, to[0], asked(warehouse, "woll", 6 * ONE, substitutes=False, priority="urgent"))
    lorry = new_lorry(warehouse, to=to)
    lorry.add("1")

    assert cover(warehouse, may)[0].promised_milli == cover(warehouse, may)[0].instead_milli == 6 * ONE
    assert cover(warehouse, must)[0].promised_milli == 0


def _substitute(session: Session, article: int, other: int) -> None:
    session.add(ArticleSubstitute(article_id=article, substitute_id=other, active=True))


def test_lines_with_an_open_question_wait_outside_the_figures(warehouse: Warehouse, to: list[int]) -> None:
    kept(warehouse, to[0], NewLine("Щось", asked_milli=ONE), asked(warehouse, "woll"))

    assert warehouse.ask(needs.coverage) == {}
    assert warehouse.ask(needs.open_needs) == []
