"""Views are kept under a name, by one person or for all, and undone like any step."""

from __future__ import annotations

import pytest
from warehouse import Warehouse

from aidhub.services.persons import sign_on
from aidhub.services.saved_views import (
    MOST_VIEWS,
    TooManyViews,
    ViewNameMissing,
    ViewNameTaken,
    change_view,
    remove_view,
    save_view,
    saved_views,
)
from aidhub.services.undo import redo, undo

COLD = {"view": "ready", "words": "ковдри location:A"}


def names(warehouse: Warehouse, person: int | None = None) -> list[str]:
    return [view.name for view in warehouse.ask(saved_views, "stock", person or warehouse.person)]


def test_a_view_comes_back_as_it_was_saved(warehouse: Warehouse) -> None:
    view_id = warehouse.do(save_view, "stock", "  Für den Winter ", COLD)
    [view] = warehouse.ask(saved_views, "stock", warehouse.person)
    assert (view.id, view.name, view.wanted, view.is_shared) == (view_id, "Für den Winter", COLD, False)
    assert warehouse.ask(saved_views, "articles", warehouse.person) == []


def test_a_view_is_seen_by_who_saved_it_and_a_shared_one_by_all(warehouse: Warehouse) -> None:
    other = warehouse.database.write(sign_on, "Iryna")
    warehouse.do(save_view, "stock", "Mine", COLD)
    warehouse.do(save_view, "stock", "Ours", COLD, shared=True)
    assert names(warehouse) == ["Mine", "Ours"]
    assert names(warehouse, other) == ["Ours"]


def test_saving_changing_and_removing_are_undone_and_done_again(warehouse: Warehouse) -> None:
    view_id = warehouse.do(save_view, "stock", "Winter", COLD)
    warehouse.do(change_view, view_id, {"view": "all"})
    warehouse.do(remove_view, view_id)
    assert names(warehouse) == []
    warehouse.do(undo)
    assert names(warehouse) == ["Winter"]
    warehouse.do(undo)
    assert warehouse.ask(saved_views, "stock", warehouse.person)[0].wanted == COLD
    warehouse.do(undo)
    assert names(warehouse) == []
    warehouse.do(redo)
    assert names(warehouse) == ["Winter"]


@pytest.mark.parametrize(
    ("name", "refusal"), [("", ViewNameMissing), (" \u200b", ViewNameMissing), ("wINTER", ViewNameTaken)]
)
def test_a_name_that_is_missing_or_taken_is_refused(warehouse: Warehouse, name: str, refusal: type[Exception]) -> None:
    warehouse.do(save_view, "stock", "Winter", COLD)
    with pytest.raises(refusal):
        warehouse.do(save_view, "stock", name, COLD)
    assert names(warehouse) == ["Winter"]


def test_there_are_no_more_views_than_tabs_can_show(warehouse: Warehouse) -> None:
    for number in range(MOST_VIEWS):
        warehouse.do(save_view, "stock", f"View {number}", COLD)
    with pytest.raises(TooManyViews):
        warehouse.do(save_view, "stock", "One more", COLD)
    assert len(names(warehouse)) == MOST_VIEWS
