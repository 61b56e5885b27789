"""A list that was read becomes a partner's needs list in one step; what a person decides is remembered."""

from __future__ import annotations

from typing import Any

import pytest
from lorry import partners
from plain_lists import needs_in
from sqlalchemy import select
from warehouse import Warehouse

from aidhub.database.tables import Article, ConfirmedWording, NeedsFile, NeedsLine, NeedsList
from aidhub.domain import errors
from aidhub.exchange.needs_list import Needs
from aidhub.services.import_kinds import KINDS
from aidhub.services.importing import NothingToImport, remembered
from aidhub.services.importing_needs import Decided, import_needs, propose
from aidhub.services.party_removal import remove_party
from aidhub.services.undo import undo

LIST = """
Потреби лікарні, листопад|||
Найменування|К-сть|Од.|Терміновість
Ковдри вовняні|40|шт|терміново
Щось тепле для дітей|багато|шт|висока
Зюзюкалка|6|шт|
Разом|46||
"""


@pytest.fixture
def to(warehouse: Warehouse) -> list[int]:
    return partners(warehouse)


def named(warehouse: Warehouse, name: str, uk: str) -> int:
    """Give the article a Ukrainian name to be found by."""
    from aidhub.services.articles import rename  # noqa: PLC0415

    id_ = warehouse.article(name)
    names = warehouse.ask(lambda session: session.get_one(Article, id_))
    warehouse.do(rename, id_, {"de": names.name_de, "uk": uk, "en": names.name_en})
    return id_


def lines(warehouse: Warehouse, list_id: int) -> list[NeedsLine]:
    asked = select(NeedsLine).where(NeedsLine.list_id == list_id).order_by(NeedsLine.position)
    return list(warehouse.ask(lambda session: session.scalars(asked).all()))


def counts(warehouse: Warehouse) -> list[int]:
    """Count what an import makes, as far as it is there."""
    tables: list[Any] = [NeedsList, NeedsLine, ConfirmedWording, Article]
    return warehouse.ask(lambda session: [len(session.scalars(select(one).where(one.active)).all()) for one in tables])


def test_what_is_sure_is_taken_and_the_rest_stays_open_with_the_partner_s_words(
    warehouse: Warehouse, to: list[int]
) -> None:
    blankets = warehouse.article("woll")
    made = warehouse.do(import_needs, needs_in(LIST), to[0], file=("потреби.xlsx", b"as it came"))
    first, second, third = lines(warehouse, made["list"])
    assert (first.text, first.article_id, first.certainty, first.quantity_milli, first.priority) == (
        "Ковдри вовняні", blankets, "sure", 40_000, "urgent",
    )  # fmt: skip
    assert (second.text, second.asked_milli, second.quantity_milli, second.note, second.priority) == (
        "Щось тепле для дітей", None, None, "багато", "high",
    )  # fmt: skip
    assert (third.text, third.asked_milli, third.asked_unit, third.certainty) == (
        "Зюзюкалка", 6_000, "шт", "open",
    )  # fmt: skip
    head = warehouse.ask(lambda session: session.get_one(NeedsList, made["list"]))
    assert (head.title, head.partner_id, head.language) == ("Потреби лікарні, листопад", to[0], "uk")
    files = warehouse.ask(lambda session: [(one.name, one.content) for one in session.scalars(select(NeedsFile))])
    assert files == [("потреби.xlsx", b"as it came")]


def test_the_whole_import_is_undone_in_one_step(warehouse: Warehouse, to: list[int]) -> None:
    before = counts(warehouse)
    decided = {4: Decided(article_id=warehouse.article("woll")), 5: Decided(is_new=True)}
    warehouse.do(import_needs, needs_in(LIST), to[0], decided=decided)
    assert counts(warehouse) != before
    warehouse.do(undo)
    assert counts(warehouse) == before


def test_what_a_person_decides_is_kept_and_remembered_for_this_partner(warehouse: Warehouse, to: list[int]) -> None:
    blankets = warehouse.article("woll")
    needs = needs_in(LIST)
    decided = {4: Decided(article_id=blankets, asked_milli=25_000), 5: Decided(is_new=True)}
    made = warehouse.do(import_needs, needs, to[0], decided=decided)
    _, second, third = lines(warehouse, made["list"])
    assert (second.article_id, second.certainty, second.quantity_milli) == (blankets, "confirmed", 25_000)
    new = warehouse.ask(lambda session: session.get_one(Article, third.article_id))
    assert (new.name_uk, new.review, new.active, third.quantity_milli) == (
        "Зюзюкалка",
        True,
        True,
        6_000,
    )
    assert made["articles"] == 1
    again = warehouse.ask(propose, needs, to[0])
    assert (again[4].certainty, again[4].article and again[4].article.id) == ("sure", blankets)
    assert again[5].is_sure
    assert again[5].quantity_milli == 6_000


def test_rows_left_out_are_not_kept_and_a_list_of_none_is_refused(warehouse: Warehouse, to: list[int]) -> None:
    made = warehouse.do(import_needs, needs_in(LIST), to[0], decided={3: Decided(left_out=True)})
    assert [line.text for line in lines(warehouse, made["list"])] == ["Щось тепле для дітей", "Зюзюкалка"]
    before = counts(warehouse)
    with pytest.raises(NothingToImport):
        warehouse.do(import_needs, needs_in(LIST), to[0], decided={row: Decided(left_out=True) for row in (3, 4, 5)})
    assert counts(warehouse) == before


def test_what_the_person_saw_is_what_is_kept(warehouse: Warehouse, to: list[int]) -> None:
    needs = needs_in(LIST)
    seen = warehouse.ask(propose, needs, to[0])
    named(warehouse, "woll", "Щось тепле для дітей")
    made = warehouse.do(import_needs, needs, to[0], proposals=seen)
    assert lines(warehouse, made["list"])[1].certainty == seen[4].certainty


def test_packs_that_a_row_tells_of_are_counted(warehouse: Warehouse, to: list[int]) -> None:
    needs = needs_in("Найменування|К-сть\nКовдри вовняні|5 уп. по 10\nІнше|1")
    assert warehouse.ask(propose, needs)[2].quantity_milli == 50_000
    made = warehouse.do(import_needs, needs, to[0])
    assert lines(warehouse, made["list"])[0].quantity_milli == 50_000


def test_numbers_too_large_and_units_too_long_become_open_questions(warehouse: Warehouse, to: list[int]) -> None:
    unit = "упаковка виробника з додатковою плівкою та етикеткою"
    needs = needs_in(
        f"Найменування|К-сть|Од.\nКовдри вовняні|999 999 999|{unit}\nКовдри вовняні|900 000 000 уп. по 1000|"
    )
    made = warehouse.do(import_needs, needs, to[0])
    first, second = lines(warehouse, made["list"])
    assert (first.asked_unit, unit in first.note) == ("", True)
    assert (second.quantity_milli, second.asked_milli) == (None, None)


def test_a_partner_that_is_no_more_gets_no_list(warehouse: Warehouse, to: list[int]) -> None:
    warehouse.do(remove_party, to[0])
    with pytest.raises(errors.NotFound):
        warehouse.do(import_needs, needs_in(LIST), to[0])


def test_corrected_columns_are_remembered(warehouse: Warehouse, to: list[int]) -> None:
    needs: Needs = needs_in(LIST)
    warehouse.do(import_needs, needs, to[0])
    assert warehouse.ask(remembered, "needs", needs.key) == needs.fields
    assert warehouse.ask(KINDS["needs"].remembered, needs.key) == needs.fields


def test_a_list_of_five_hundred_rows_is_matched_at_once(warehouse: Warehouse, to: list[int]) -> None:
    text = "Найменування|К-сть\n" + "\n".join(f"Річ {number}|{number}" for number in range(1, 501))
    made = warehouse.do(import_needs, needs_in(text), to[0])
    assert made["lines"] == 500
