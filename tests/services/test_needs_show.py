"""Needs lists as screens show them: covered how far, stale or not, who else asks, and what could go instead."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from lorry import new_lorry, partners
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import ArticleSubstitute
from aidhub.domain import errors
from aidhub.services import needs, needs_by_persons, needs_edits, needs_show
from aidhub.services.article_edits import ArticleEdit, UnitInUse, edit_articles
from aidhub.services.article_list import rows_of as article_rows
from aidhub.services.article_merging import merge_articles
from aidhub.services.articles import NewArticle, add_articles
from aidhub.services.limits import change_limit
from aidhub.services.needs import NewLine, NewList, make_list
from aidhub.services.needs_by_persons import FigureEdit, FigureOutOfRange, Group, NoGroup
from aidhub.services.needs_show import ListRow, NeedRow, WantedLines, WantedLists
from aidhub.services.party_removal import PartyInUse, merge_parties, remove_party
from aidhub.services.promising import release
from aidhub.services.today import today
from aidhub.services.undo import redo, undo

ONE = 1000


@pytest.fixture
def to(warehouse: Warehouse) -> list[int]:
    return partners(warehouse)


def day(warehouse: Warehouse, back: int = 0) -> date:
    found: date = warehouse.ask(today)
    return found - timedelta(days=back)


def line(warehouse: Warehouse, name: str, number: int, **more: Any) -> NewLine:
    return NewLine(more.pop("text", name), warehouse.article(name), "sure", number * ONE, more.pop("unit", ""), **more)


def kept(warehouse: Warehouse, partner: int, *lines: NewLine, back: int = 0, **more: Any) -> int:
    return int(warehouse.do(make_list, NewList(partner, day(warehouse, back), **more), lines))


def shown(warehouse: Warehouse, list_id: int) -> ListRow:
    found: ListRow = warehouse.ask(needs_show.list_row, list_id)
    return found


def rows(warehouse: Warehouse, **wanted: Any) -> list[NeedRow]:
    return list(warehouse.ask(needs_show.lines, WantedLines(**wanted)))


def test_a_list_tells_how_far_it_is_covered_and_what_it_calls_for(warehouse: Warehouse, to: list[int]) -> None:
    warehouse.receive("woll", [10, 10])
    asked = [
        line(warehouse, "woll", 10, priority="urgent"), line(warehouse, "woll", 20),
        line(warehouse, "reis", 5, unit="kg"), NewLine("Щось"),
    ]  # fmt: skip
    found = shown(warehouse, kept(warehouse, to[0], *asked, back=60, needed_by=day(warehouse, 1)))

    assert (found.lines, found.covered, found.partly, found.questions) == (4, 1, 1, 1)
    assert found.share_permille == (1000 + 500 + 0) // 3
    assert (found.urgent_open, found.urgent_in_stock) == (1, 1)
    assert (found.is_stale, found.is_late, found.age_days) == (True, True, 60)
    warehouse.do(change_limit, "needs_stale_days", 90)
    assert not shown(warehouse, found.id).is_stale


def test_lists_stand_in_the_order_of_need_and_are_found_by_partner_city_and_title(
    warehouse: Warehouse, to: list[int]
) -> None:
    later = kept(warehouse, to[0], needed_by=day(warehouse, -20), title="Winter")
    sooner = kept(warehouse, to[1], needed_by=day(warehouse, -5))
    never = kept(warehouse, to[1])

    def ids(text: str = "", **wanted: Any) -> list[int]:
        return [row.id for row in warehouse.ask(needs_show.lists, WantedLists(text=text, **wanted))]

    assert ids() == [sooner, later, never]
    assert ids("zhytomyr") == ids("житомир") == [sooner, never]
    assert ids("winter") == [later]
    warehouse.do(needs.close_list, later)
    assert (ids("winter"), ids(state="closed")) == ([], [later])
    assert warehouse.ask(needs_show.count_open) == 2


def test_lines_are_paged_sorted_and_seen_by_view(warehouse: Warehouse, to: list[int]) -> None:
    warehouse.receive("woll", [10])
    asked = [line(warehouse, "reis", 5, unit="kg"), line(warehouse, "woll", 10, priority="urgent"), NewLine("Щось")]
    list_id = kept(warehouse, to[0], *asked)

    assert [row.text for row in rows(warehouse, list_id=list_id)] == ["woll", "reis", "Щось"]
    assert [row.text for row in rows(warehouse, list_id=list_id, sort="position", descending=True)] == [
        "Щось", "woll", "reis",
    ]  # fmt: skip
    assert [row.text for row in rows(warehouse, list_id=list_id, view="missing")] == ["reis"]
    assert [row.text for row in rows(warehouse, list_id=list_id, view="questions")] == ["Щось"]
    assert warehouse.ask(needs_show.view_counts, list_id) == {"all": 3, "questions": 1, "missing": 1}
    second = warehouse.ask(needs_show.lines, WantedLines(list_id), 1, 1)
    assert [row.text for row in second] == ["reis"]


def test_a_line_names_its_boxes_the_first_to_expire_first_and_who_else_asks(
    warehouse: Warehouse, to: list[int]
) -> None:
    warehouse.receive("reis", [10], expires=day(warehouse, -300))
    warehouse.receive("reis", [10], expires=day(warehouse, -200))
    warehouse.receive("nudeln", [7])
    warehouse.do(_substitute, warehouse.article("reis"), warehouse.article("nudeln"))
    kept(warehouse, to[1], line(warehouse, "reis", 3, unit="kg"))
    list_id = kept(warehouse, to[0], line(warehouse, "reis", 50, unit="kg"))
    [row] = rows(warehouse, list_id=list_id)

    found = warehouse.ask(needs_show.show_line, row.id)

    assert [(box.place, box.available_milli) for box in found.boxes] == [("2", 10 * ONE), ("1", 10 * ONE)]
    assert [(one.partner, one.open_milli) for one in found.others] == [("БФ «Тепла оселя»", 3 * ONE)]
    assert [(one.in_stock_milli, one.counts) for one in found.instead] == [(0, True)], "pasta needs a last day"
    assert ("Sack", 25 * ONE) in found.packs
    assert found.last is None
    assert [step.kind for step in found.history] == ["make_needs_list"]


def _substitute(session: Session, article: int, other: int) -> None:
    session.add(ArticleSubstitute(article_id=article, substitute_id=other, active=True))


def test_a_line_tells_what_the_partner_was_sent_last(warehouse: Warehouse, to: list[int]) -> None:
    warehouse.receive("woll", [10])
    list_id = kept(warehouse, to[0], line(warehouse, "woll", 40))
    lorry = new_lorry(warehouse, to=to)
    lorry.add("1")
    lorry.depart()
    [row] = rows(warehouse, list_id=list_id)

    assert warehouse.ask(needs_show.show_line, row.id).last == (day(warehouse), 10 * ONE)
    lorry.undo()
    assert warehouse.ask(needs_show.show_line, row.id).last is None


def test_what_was_freed_again_was_not_sent(warehouse: Warehouse, to: list[int]) -> None:
    warehouse.receive("woll", [10])
    list_id = kept(warehouse, to[0], line(warehouse, "woll", 40))
    lorry = new_lorry(warehouse, to=to)
    lorry.add("1")
    lorry.do(release)
    warehouse.do(undo)
    warehouse.do(redo)
    [row] = rows(warehouse, list_id=list_id)

    assert warehouse.ask(needs_show.show_line, row.id).last is None


def test_the_history_of_a_list_names_every_step_of_it_and_of_its_lines(warehouse: Warehouse, to: list[int]) -> None:
    list_id = kept(warehouse, to[0], line(warehouse, "woll", 40))
    [row] = rows(warehouse, list_id=list_id)
    warehouse.do(needs_edits.change_priority, [row.id], 1)
    warehouse.do(needs.close_list, list_id)

    kinds = [step.kind for step in warehouse.ask(needs_show.list_history, list_id)]
    assert kinds == ["close_needs_list", "rank_needs_lines", "make_needs_list"]


def test_the_file_of_a_list_is_kept_as_it_came(warehouse: Warehouse, to: list[int]) -> None:
    content = "Ковдри;20".encode()
    list_id = warehouse.do(make_list, NewList(to[0], day(warehouse)), [NewLine("Ковдри")], ("потреби.csv", content))

    assert warehouse.ask(needs_show.content_of, list_id) == content
    assert shown(warehouse, list_id).source == "потреби.csv"
    with pytest.raises(errors.NotFound):
        warehouse.ask(needs_show.content_of, kept(warehouse, to[0]))


# When articles and partners change ------------------------------------------------------------------------------------


def test_merged_articles_take_needs_along_and_undo_parts_them(warehouse: Warehouse, to: list[int]) -> None:
    [other] = warehouse.do(add_articles, [NewArticle({"de": "Wolldecken, dick"}, "SHL_BLANKET", "H87")])
    list_id = kept(warehouse, to[0], NewLine("Decken", other, "sure", 5 * ONE))
    ids = [warehouse.article("woll"), other]

    warehouse.do(merge_articles, warehouse.ask(article_rows, ids), ids[0])

    assert [row.article_id for row in rows(warehouse, list_id=list_id)] == [ids[0]]
    warehouse.do(undo)
    assert [row.article_id for row in rows(warehouse, list_id=list_id)] == [other]


def test_the_unit_of_an_article_stays_while_somebody_asks_for_it(warehouse: Warehouse, to: list[int]) -> None:
    [other] = warehouse.do(add_articles, [NewArticle({"de": "Kerzenset"}, "SHL_BLANKET", "H87")])
    kept(warehouse, to[0], NewLine("Kerzen", other, "sure", 5 * ONE))
    [seen] = warehouse.ask(article_rows, [other])

    with pytest.raises(UnitInUse):
        warehouse.do(edit_articles, [ArticleEdit(seen, "unit", "kg")])


def test_a_partner_with_an_open_list_stays_and_merging_takes_lists_along(warehouse: Warehouse, to: list[int]) -> None:
    list_id = kept(warehouse, to[0], line(warehouse, "woll", 5))
    with pytest.raises(PartyInUse) as refused:
        warehouse.do(remove_party, to[0])
    assert refused.value.facts["needs"] == 1

    warehouse.do(merge_parties, to[1], [to[0]])
    assert shown(warehouse, list_id).partner_id == to[1]


# By persons -----------------------------------------------------------------------------------------------------------


def test_lines_are_computed_from_persons_and_days_in_the_units_of_articles(warehouse: Warehouse, to: list[int]) -> None:
    list_id = kept(warehouse, to[0], language="de")
    keys = ["water", "soap", "laundry", "blanket", "tarpaulin", "clothing"]

    warehouse.do(needs_by_persons.add_for_persons, list_id, Group(101, days=15, household=5), keys)

    found = {row.text: row for row in rows(warehouse, list_id=list_id)}
    assert found["Trinkwasser"].quantity_milli == 101 * 15 * 15 * ONE
    assert found["Seife"].quantity_milli == 127 * ONE, "101 × 125 g are 126.25 pieces of 100 g"
    assert found["Waschpulver"].quantity_milli == 10_100
    assert found["Decken"].quantity_milli == 101 * ONE
    assert found["Planen 4 × 6 m"].quantity_milli == 2 * 21 * ONE
    assert (found["Kleidung"].article_id, found["Kleidung"].asked_milli) == (None, 202 * ONE)
    assert found["Seife"].note == "Personen: 101, Tage: 15, 250 g in 30 Tagen"
    warehouse.do(undo)
    assert rows(warehouse, list_id=list_id) == []


@pytest.mark.parametrize("group", [Group(0), Group(10, days=0), Group(10, household=0), Group(10**9)])
def test_a_group_of_nobody_needs_nothing(warehouse: Warehouse, to: list[int], group: Group) -> None:
    list_id = kept(warehouse, to[0])
    with pytest.raises(NoGroup):
        warehouse.do(needs_by_persons.add_for_persons, list_id, group, ["water"])


def test_a_figure_is_changed_from_today_on_and_set_back_by_its_shipped_value(warehouse: Warehouse) -> None:
    def soap() -> Any:
        return next(one for one in warehouse.ask(needs_by_persons.figures) if one.key == "soap")

    warehouse.do(needs_by_persons.change_figures, [FigureEdit("soap", "300")])
    assert (soap().amount_milli, soap().source, soap().since, soap().is_changed) == (
        300 * ONE, "Olena", day(warehouse), True,
    )  # fmt: skip
    with pytest.raises(errors.NothingChanged):
        warehouse.do(needs_by_persons.change_figure, "soap", 300 * ONE)
    [refusal] = warehouse.ask(needs_by_persons.check_figures, [FigureEdit("soap", "0")])
    assert isinstance(refusal, FigureOutOfRange)

    warehouse.do(needs_by_persons.change_figure, "soap", 250 * ONE)
    assert not soap().is_changed
    warehouse.do(undo)
    assert soap().amount_milli == 300 * ONE
