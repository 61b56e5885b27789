"""While somebody types a line, the article that is meant stands among the first three."""

from __future__ import annotations

import pytest
from warehouse import Warehouse

from aidhub.domain.codes import own_code
from aidhub.domain.quantities import TextTooLong
from aidhub.services.article_edits import remove_articles
from aidhub.services.articles import NewArticle, add_articles, edit_article
from aidhub.services.suggesting import Suggestions, of_articles, of_category, suggest


def look(warehouse: Warehouse, text: str, language: str = "de", size: str = "") -> Suggestions:
    found = warehouse.ask(suggest, text, language, size=size)
    assert isinstance(found, Suggestions)
    return found


def codes(warehouse: Warehouse, text: str, language: str = "de", size: str = "") -> list[str]:
    return [one.code for one in look(warehouse, text, language, size).articles]


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("schlafs", "de", "schlafs"), ("sack", "de", "schlafs"), ("спальн", "uk", "schlafs"),
        ("sleeping", "en", "schlafs"), ("kovdry", "uk", "woll"), ("schlafsack", "uk", "schlafs"),
        ("ісрдфаі", "de", "schlafs"), ("cgfkmys", "uk", "schlafs"), ("schlafzack", "de", "schlafs"),
        ("спвльник", "uk", "schlafs"), ("WOLL", "de", "woll"), ("ковдри", "uk", "woll"), ("reis", "de", "reis"),
        ("рис", "uk", "reis"), ("windeln größe 5", "de", "windelfuenf"), ("підгузки 5", "uk", "windelfuenf"),
        ("reis 4711", "de", "reis"), ("reis 38k", "de", "reis"), ("reis 12/", "de", "reis"),
    ],
)  # fmt: skip
def test_an_article_is_among_the_first_however_it_is_typed(
    warehouse: Warehouse, text: str, language: str, code: str
) -> None:
    assert code in codes(warehouse, text, language)
    assert len(codes(warehouse, text, language)) <= 3


def test_what_carries_the_very_code_stands_first(warehouse: Warehouse) -> None:
    tea = NewArticle({"de": "Früchtetee", "uk": "Чай"}, "FOOD_TEA", "KGM", code="zz-9", barcodes=["4006381333931"])
    [id_] = warehouse.do(add_articles, [tea])
    for text in ("4006381333931", own_code("article", id_), "ZZ-9"):
        assert codes(warehouse, text)[0] == "zz-9"
    assert codes(warehouse, "reis")[0] == "reis"


def test_what_is_called_so_in_the_own_language_comes_before_what_came_in_lately(warehouse: Warehouse) -> None:
    names = [("Zange groß", "Pliers"), ("Hebel", "Zange lever"), ("Kneifer", "Zange cutter")]
    more = [NewArticle({"de": de, "en": en}, "SHL_TOOL", "H87", code=f"z-{at}") for at, (de, en) in enumerate(names, 1)]
    warehouse.do(add_articles, more)
    warehouse.receive("hebel", [1])
    assert codes(warehouse, "zange") == ["z-1", "z-2", "z-3"]
    assert codes(warehouse, "zange", "en") == ["z-2", "z-3", "z-1"]
    warehouse.receive("kneifer", [1])
    warehouse.receive("kneifer", [1])
    assert codes(warehouse, "zange", "en") == ["z-3", "z-2", "z-1"]


def test_a_size_puts_the_article_that_names_it_first(warehouse: Warehouse) -> None:
    assert codes(warehouse, "windeln", size="5")[0] == "windelfuenf"
    assert codes(warehouse, "windeln", size="4")[0] == "windelvier"


def test_what_was_meant_on_another_keyboard_is_told(warehouse: Warehouse) -> None:
    assert look(warehouse, "ісрдфаі").read_as == "schlafs"
    assert look(warehouse, "schlafs").read_as == ""


def test_what_is_no_more_is_not_offered(warehouse: Warehouse) -> None:
    warehouse.do(remove_articles, [warehouse.article("schlafs")])
    assert "schlafs" not in codes(warehouse, "schlafs")


def test_a_suggestion_tells_what_a_line_needs(warehouse: Warehouse) -> None:
    article, shelf = warehouse.article("reis"), warehouse.shelf("A-02-1")
    warehouse.do(edit_article, article, default_place_id=shelf)
    found = look(warehouse, "reis").articles[0]
    assert (found.article_id, found.category, found.unit_code, found.net_g) == (article, "FOOD_DRY", "KGM", 1000)
    assert (found.flags, found.expiry_needed, found.to_sort) == ("EBF", True, False)
    assert (found.place_id, found.place_code) == (shelf, "A-02-1")
    assert found.names["uk"] == "Рис"
    assert warehouse.ask(of_articles, [article], "de") == (found,)


def test_a_category_offers_what_waits_to_be_sorted_then_what_came_in_lately(warehouse: Warehouse) -> None:
    assert warehouse.ask(of_category, "CLO_ADULT", "de").articles[0].code == "unskleid"
    warehouse.receive("taschenl", [3])
    assert [one.code for one in warehouse.ask(of_category, "ENR_LIGHT", "de").articles[:2]] == ["unsstrom", "taschenl"]


@pytest.mark.parametrize("text", ["", "   ", "%%", "_", "'; DROP TABLE article; --", "\x00\u202e", "🤷", "9" * 40, ">"])
def test_hostile_text_suggests_nothing(warehouse: Warehouse, text: str) -> None:
    assert codes(warehouse, text) == []


def test_a_text_longer_than_any_name_is_refused(warehouse: Warehouse) -> None:
    with pytest.raises(TextTooLong):
        look(warehouse, "x" * 1000)
