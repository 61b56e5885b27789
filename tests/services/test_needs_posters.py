"""The poster calls for what is still missing once everything free was given out, and warns of full shelves."""

from __future__ import annotations

import pytest
from lorry import partners
from warehouse import Warehouse

from aidhub.database.tables import Article
from aidhub.documents.needs_poster import Poster
from aidhub.services.articles import NewArticle, add_articles
from aidhub.services.needs import NewLine, NewList, make_list
from aidhub.services.needs_posters import MOST_WANTED, needs_poster, needs_text, poster
from aidhub.services.today import today

ONE = 1000


@pytest.fixture
def to(warehouse: Warehouse) -> list[int]:
    return partners(warehouse)


def ask_for(warehouse: Warehouse, partner: int, *wanted: tuple[str, int, str]) -> None:
    lines = [NewLine(name, warehouse.article(name), "sure", pieces * ONE, "шт", priority=priority)
             for name, pieces, priority in wanted]  # fmt: skip
    warehouse.do(make_list, NewList(partner, warehouse.ask(today)), lines)


def told(warehouse: Warehouse) -> list[tuple[str, int, bool]]:
    found: Poster = warehouse.ask(poster)
    return [(one.names["de"], (one.quantity_milli or 0) // ONE, one.urgent) for one in found.wanted]


def name(warehouse: Warehouse, text: str) -> str:
    return str(warehouse.ask(lambda session: session.get_one(Article, warehouse.article(text)).name_de))


def test_the_needs_of_all_partners_are_summed_and_what_is_free_is_counted_once(
    warehouse: Warehouse, to: list[int]
) -> None:
    warehouse.receive("woll", [100])
    ask_for(warehouse, to[0], ("woll", 80, "normal"), ("fleece", 5, "urgent"))
    ask_for(warehouse, to[1], ("woll", 50, "normal"))
    assert told(warehouse) == [(name(warehouse, "fleece"), 5, True), (name(warehouse, "woll"), 30, False)]


def test_what_is_urgent_and_lies_here_is_not_called_for_urgently(warehouse: Warehouse, to: list[int]) -> None:
    warehouse.receive("woll", [100])
    ask_for(warehouse, to[0], ("woll", 80, "urgent"), ("woll", 50, "normal"))
    assert told(warehouse) == [(name(warehouse, "woll"), 30, False)]
    warehouse.receive("woll", [30])
    assert told(warehouse) == []


def test_neither_medicines_nor_what_needs_a_licence_are_called_for(warehouse: Warehouse, to: list[int]) -> None:
    names = ("Schmerztabletten Probe", "Nachtsichtgerät Probe")
    articles = [NewArticle({"de": names[0]}, "MED_DRUG", "H87"),
                NewArticle({"de": names[1]}, "MISC", "H87", control="licence")]  # fmt: skip
    warehouse.do(add_articles, articles)
    ask_for(warehouse, to[0], *((one, 5, "urgent") for one in names))
    assert told(warehouse) == []


def test_a_full_shelf_nobody_asks_for_is_named_but_not_one_that_is_needed(warehouse: Warehouse, to: list[int]) -> None:
    warehouse.receive("woll", [1] * 12)
    warehouse.receive("reis", [1] * 9)
    assert warehouse.ask(poster).full == (), "nobody asked for anything, so nobody knows"
    ask_for(warehouse, to[0], ("fleece", 5, "normal"))
    [full] = warehouse.ask(poster).full
    assert set(full) == {"de", "uk", "en"}
    ask_for(warehouse, to[0], ("woll", 5, "normal"))
    assert warehouse.ask(poster).full == ()


def test_nobody_is_called_for_what_is_only_proposed(warehouse: Warehouse, to: list[int]) -> None:
    line = NewLine("Щось тепле", warehouse.article("woll"), "proposed", 80 * ONE, "шт")
    warehouse.do(make_list, NewList(to[0], warehouse.ask(today)), [line])
    assert told(warehouse) == []


def test_no_more_is_called_for_than_fits_the_page(warehouse: Warehouse, to: list[int]) -> None:
    articles = [NewArticle({"de": f"Bedarfsding {number:02}"}, "SHL_BLANKET", "H87") for number in range(40)]
    warehouse.do(add_articles, articles)
    ask_for(warehouse, to[0], *((f"Bedarfsding {number:02}", 5, "normal") for number in range(40)))
    assert len(told(warehouse)) == MOST_WANTED


def test_no_partner_stands_on_it_and_the_text_says_it_in_three_languages(warehouse: Warehouse, to: list[int]) -> None:
    ask_for(warehouse, to[0], ("woll", 80, "urgent"))
    assert warehouse.ask(needs_poster).startswith(b"%PDF")
    text = warehouse.ask(needs_text)
    for said in ("Was wir brauchen", "Що нам потрібно", "What we need", "- Wolldecken, 80 Stk."):
        assert said in text
    assert "Львів" not in text
    assert "Zrazok" not in text
