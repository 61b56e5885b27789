"""The catalogue: made, found in any spelling, changed and undone."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select
from warehouse import Warehouse

from aidhub.database.tables import Article
from aidhub.domain.errors import Ambiguous, NotFound, NothingChanged
from aidhub.services.articles import (
    ArticleRow,
    CodeTaken,
    NewArticle,
    add_articles,
    articles_by_id,
    edit_article,
    find_article,
    known_articles,
    rename,
    search_articles,
)
from aidhub.services.undo import redo, undo

LAMP = NewArticle(
    {"de": "Grubenlampe", "uk": "Шахтарська лампа", "en": "Miner’s lamp"},
    "ENR_LIGHT",
    "H87",
    code="glampe",
    net_g=450,
    value_cents=1990,
    packs={"Karton": 20_000},
    synonyms=["Kopflampe Bergbau", "лампа головна"],
    barcodes=["4006381333931"],
)


@pytest.fixture
def lamp(warehouse: Warehouse) -> int:
    """A lamp for miners, which no starter article is."""
    [id_] = warehouse.do(add_articles, [LAMP])
    return int(id_)


def found(warehouse: Warehouse, text: str) -> list[ArticleRow]:
    return list(warehouse.ask(search_articles, text))


def fields(warehouse: Warehouse, id_: int) -> dict[str, Any]:
    table = Article.__table__
    row = warehouse.ask(lambda session: session.execute(select(table).where(table.c.id == id_)).one())
    return dict(row._mapping)


@pytest.mark.parametrize(
    "text",
    [
        "glampe", "GRUBENLAMPE", "Gruben-Lampe", "Шахтарська лампа", "miners lamp", "Kopflampe bergbau",
        "лампа головна", "4006381333931", "04006381333931",
    ],
)  # fmt: skip
def test_an_article_is_found_by_code_barcode_and_names_in_any_spelling(
    warehouse: Warehouse, lamp: int, text: str
) -> None:
    assert warehouse.ask(find_article, text) == lamp


def test_a_part_of_a_name_is_enough_if_it_fits_one_article(warehouse: Warehouse, lamp: int) -> None:
    assert warehouse.ask(find_article, "Gruben") == lamp


def test_what_fits_several_is_refused_with_their_names(warehouse: Warehouse, lamp: int) -> None:
    with pytest.raises(Ambiguous) as refused:
        warehouse.ask(find_article, "lampe")
    assert refused.value.facts["matches"][:1]


@pytest.mark.parametrize("text", ["Zeppelin", "…", ""])
def test_what_is_called_like_nothing_is_not_found(warehouse: Warehouse, text: str) -> None:
    with pytest.raises((NotFound, Ambiguous)):
        warehouse.ask(find_article, text)


def test_typing_finds_articles_by_the_beginnings_of_their_words_in_the_order_of_the_language(
    warehouse: Warehouse, lamp: int
) -> None:
    names = [row.names["de"] for row in found(warehouse, "lamp")]

    assert "Grubenlampe" in names
    assert names == sorted(names, key=str.casefold)
    assert [row.id for row in found(warehouse, "шахтар лампа")] == [lamp]
    assert found(warehouse, "lamp %") == []


def test_an_article_shows_what_was_said_of_it(warehouse: Warehouse, lamp: int) -> None:
    row = warehouse.ask(articles_by_id, [lamp])[lamp]

    assert (row.names, row.code, row.category, row.unit_code) == (dict(LAMP.names), "glampe", "ENR_LIGHT", "H87")
    assert (row.net_g, row.value_cents, row.review) == (450, 1990, False)
    assert (row.unit["de"], row.unit["uk"]) == ("Stk.", "шт.")


def test_undo_makes_an_article_unknown_and_redo_known_again(warehouse: Warehouse, lamp: int) -> None:
    warehouse.do(undo)
    assert found(warehouse, "Grubenlampe") == []
    assert warehouse.ask(known_articles, ["4006381333931", "Kopflampe Bergbau"]) == {}

    warehouse.do(redo)
    assert [row.id for row in found(warehouse, "Grubenlampe")] == [lamp]
    assert warehouse.ask(known_articles, ["4006381333931"]) == {"4006381333931": [lamp]}


def test_many_texts_are_looked_up_at_once(warehouse: Warehouse, lamp: int) -> None:
    other = warehouse.article("woll")

    texts = ["Kopflampe Bergbau", "Wolldecke", "4006381333931", "04006381333931", "Zeppelin", ""]
    assert warehouse.ask(known_articles, texts) == {
        "kopflampebergbau": [lamp],
        "wolldecke": [other],
        "4006381333931": [lamp],
        "04006381333931": [lamp],
    }


def test_an_article_renamed_is_found_and_sorted_by_its_new_name_only(warehouse: Warehouse, lamp: int) -> None:
    warehouse.do(rename, lamp, {"de": "Äußerst helle Lampe"})

    assert lamp not in [row.id for row in found(warehouse, "Gruben")]
    assert [row.id for row in found(warehouse, "ausserst helle")] == [lamp]
    assert [row.id for row in found(warehouse, "Kopflampe Bergbau")] == [lamp]
    assert fields(warehouse, lamp)["sort_de"].startswith("ausserst")
    assert fields(warehouse, lamp)["name_uk"] == "Шахтарська лампа"


def test_a_name_changed_as_a_field_is_found_too(warehouse: Warehouse, lamp: int) -> None:
    before = fields(warehouse, lamp)
    warehouse.do(edit_article, lamp, name_en="Pit lamp", net_g=500)

    assert [row.net_g for row in found(warehouse, "pit lamp")] == [500]

    warehouse.do(undo)
    assert fields(warehouse, lamp) == before


def test_a_change_that_changes_nothing_is_refused(warehouse: Warehouse, lamp: int) -> None:
    with pytest.raises(NothingChanged):
        warehouse.do(edit_article, lamp, net_g=450)


def test_a_code_belongs_to_one_article(warehouse: Warehouse, lamp: int) -> None:
    other = warehouse.article("woll")
    with pytest.raises(CodeTaken) as refused:
        warehouse.do(add_articles, [LAMP])
    with pytest.raises(CodeTaken):
        warehouse.do(edit_article, other, code="glampe")

    assert refused.value.facts == {"code": "glampe", "article": dict(LAMP.names)}
    assert warehouse.do(edit_article, lamp, code="glampe", net_g=451)


def test_two_new_articles_cannot_have_one_code(warehouse: Warehouse) -> None:
    twice = [NewArticle({"de": name}, "MISC", "H87", code="neu") for name in ("Neuware Eins", "Neuware Zwei")]
    with pytest.raises(CodeTaken):
        warehouse.do(add_articles, twice)

    assert found(warehouse, "Neuware") == []


def test_the_code_of_an_article_whose_making_was_undone_stays_its_own(warehouse: Warehouse, lamp: int) -> None:
    warehouse.do(undo)
    with pytest.raises(CodeTaken):
        warehouse.do(add_articles, [LAMP])
