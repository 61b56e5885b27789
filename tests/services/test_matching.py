"""What a line of a partner's list means, and what somebody said it means."""

from __future__ import annotations

import pytest
from warehouse import Warehouse

from aidhub.domain.errors import NothingChanged
from aidhub.services.article_edits import remove_articles
from aidhub.services.article_list import rows_of
from aidhub.services.article_merging import merge_articles
from aidhub.services.articles import NewArticle, add_articles
from aidhub.services.matching import Certainty, Matched, Why, forget, match, remember
from aidhub.services.parties import NewParty, add_parties
from aidhub.services.undo import redo, undo


def look(warehouse: Warehouse, text: str, partner_id: int | None = None) -> Matched:
    [found] = warehouse.ask(match, [text], partner_id=partner_id)
    return found


def meant(warehouse: Warehouse, text: str, partner_id: int | None = None) -> int | None:
    return look(warehouse, text, partner_id).article_id


@pytest.fixture
def partners(warehouse: Warehouse) -> list[int]:
    """Two partners."""
    names = ("Фонд «Зразок»", "Лікарня № 2")
    return list(warehouse.do(add_parties, [NewParty("partner", name, "Zrazok", country="UA") for name in names]))


@pytest.mark.parametrize(
    ("text", "code"),
    [("Wolldecken", "woll"), ("ковдри вовняні", "woll"), ("WOOL BLANKET", "woll"), ("koce wełniane", "woll"),
     ("одеяла шерстяные", "woll"), ("woll", "woll"), ("Рис", "reis")],
)  # fmt: skip
def test_what_an_article_is_called_in_any_language_is_sure(warehouse: Warehouse, text: str, code: str) -> None:
    found = look(warehouse, text)
    assert (found.certainty, found.article_id) == (Certainty.SURE, warehouse.article(code))
    assert found.candidates[0].why is Why.NAME


@pytest.mark.parametrize(
    ("text", "code"),
    [("ковдр вовняних - 50", "woll"), ("Wolldekcen, ca. 100 Stk.", "woll"), ("kovdry vovniani", "woll"),
     ("50x koce wełniane", "woll"), ("Instant Kaffee", "loeskaffee"), ("Bettwaesche", "bettwaesche"),
     ("Rukavychky nitrylovi M", "nitrilm"), ("Рукавички нітрилові, розмір М (100 шт/уп)", "nitrilm"),
     ("Pampers Gr. 4", "windelvier"), ("Генератор бензиновий 5,5 кВт", "genfuenf")],
)  # fmt: skip
def test_inflected_mistyped_and_transliterated_lines_are_found_first(
    warehouse: Warehouse, text: str, code: str
) -> None:
    found = look(warehouse, text)
    assert found.article_id == warehouse.article(code)
    assert found.certainty is not Certainty.OPEN


def test_another_strength_or_size_is_never_sure(warehouse: Warehouse) -> None:
    for text in (
        "Paracetamol Tabletten 1000 mg",
        "ібупрофен 200",
        "Nitrilhandschuhe XXL",
        "Pampers Gr. 5",
        "шприц 3 мл",
    ):
        assert look(warehouse, text).certainty is not Certainty.SURE, text


def test_requests_in_prose_are_left_open(warehouse: Warehouse) -> None:
    for text in (
        "Будемо вдячні за будь-яку допомогу, яку ви зможете надати",
        "We would be grateful for whatever you can spare",
        "Wir freuen uns über jede Hilfe für unsere Stadt",
        "Будем очень признательны за поддержку",
        "Z góry dziękujemy za wsparcie",
    ):
        assert look(warehouse, text).certainty is Certainty.OPEN, text


def test_many_lines_are_answered_in_their_order(warehouse: Warehouse) -> None:
    texts = ["Reis", "дифузор флюїдний", "Reis", ""]
    assert [one.article_id for one in warehouse.ask(match, texts)] == [
        warehouse.article("reis"), None, warehouse.article("reis"), None
    ]  # fmt: skip


def test_what_means_two_articles_is_only_proposed(warehouse: Warehouse) -> None:
    names = {"de": "Grubenlampe", "uk": "Шахтарська лампа"}
    ids = warehouse.do(add_articles, [NewArticle(names, "ENR_LIGHT", "H87", code=code) for code in ("g-1", "g-2")])
    found = look(warehouse, "Grubenlampe")
    assert found.certainty is Certainty.PROPOSED
    assert [one.article_id for one in found.candidates] == ids


def test_what_a_partner_means_goes_before_what_anybody_means_and_before_names(
    warehouse: Warehouse, partners: list[int]
) -> None:
    reis, woll, fleece = (warehouse.article(code) for code in ("reis", "woll", "fleece"))
    warehouse.do(remember, "Ковдри вовняні", fleece)
    warehouse.do(remember, "Ковдри вовняні", reis, partners[0])
    assert meant(warehouse, "ковдри  ВОВНЯНІ", partners[0]) == reis
    assert meant(warehouse, "ковдри вовняні", partners[1]) == fleece
    assert look(warehouse, "ковдри вовняні").candidates[0].why is Why.CONFIRMED
    warehouse.do(forget, "ковдри вовняні")
    assert meant(warehouse, "ковдри вовняні", partners[0]) == reis
    warehouse.do(forget, "ковдри вовняні", partners[0])
    assert meant(warehouse, "ковдри вовняні", partners[0]) == woll


def test_what_two_partners_mean_differently_is_only_proposed_to_a_third(
    warehouse: Warehouse, partners: list[int]
) -> None:
    for partner, code in zip(partners, ("woll", "fleece"), strict=True):
        warehouse.do(remember, "обіймашки", warehouse.article(code), partner)
    found = look(warehouse, "обіймашки")
    assert found.certainty is Certainty.PROPOSED
    assert {one.article_id for one in found.candidates} == {warehouse.article("woll"), warehouse.article("fleece")}


def test_remembering_and_forgetting_are_undone_and_done_again(warehouse: Warehouse, partners: list[int]) -> None:
    woll, fleece = warehouse.article("woll"), warehouse.article("fleece")
    warehouse.do(remember, "обіймашки", woll, partners[0])
    warehouse.do(remember, "Обіймашки!", fleece, partners[0])
    assert meant(warehouse, "обіймашки", partners[0]) == fleece
    warehouse.do(undo)
    assert meant(warehouse, "обіймашки 70 шт", partners[0]) == woll
    warehouse.do(undo)
    assert meant(warehouse, "обіймашки", partners[0]) is None
    warehouse.do(redo)
    warehouse.do(forget, "обіймашки", partners[0])
    assert meant(warehouse, "обіймашки", partners[0]) is None
    warehouse.do(undo)
    assert meant(warehouse, "обіймашки", partners[0]) == woll


def test_what_is_known_or_says_nothing_is_not_remembered(warehouse: Warehouse) -> None:
    woll = warehouse.article("woll")
    warehouse.do(remember, "обіймашки", woll)
    for text in ("обіймашки", "Обіймашки 50 шт!", " ", "–"):
        with pytest.raises(NothingChanged):
            warehouse.do(remember, text, woll)
    with pytest.raises(NothingChanged):
        warehouse.do(forget, "інше")


def test_a_remembered_article_is_followed_when_it_is_merged_and_left_when_it_is_removed(warehouse: Warehouse) -> None:
    names = {"de": "Grubenlampe", "uk": "Шахтарська лампа"}
    ids = warehouse.do(add_articles, [NewArticle(names, "ENR_LIGHT", "H87", code=code) for code in ("g-1", "g-2")])
    warehouse.do(remember, "обіймашки", ids[1])
    warehouse.do(merge_articles, warehouse.ask(rows_of, ids), ids[0], {})
    assert meant(warehouse, "обіймашки") == ids[0]
    warehouse.do(remove_articles, [ids[0]])
    assert meant(warehouse, "обіймашки") is None
