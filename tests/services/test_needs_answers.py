"""The answer to a needs list says of every line where the goods are, and what the partner has to tell."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from lorry import new_lorry, partners
from python_calamine import CalamineWorkbook
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import ArticleSubstitute
from aidhub.documents.needs_answer import Answer, AnswerLine
from aidhub.domain.errors import NotFound
from aidhub.services.needs import NewLine, NewList, close_list, make_list, remove_list
from aidhub.services.needs_answers import answer_to, needs_answer, needs_answer_table
from aidhub.services.today import today

ONE = 1000


@pytest.fixture
def to(warehouse: Warehouse) -> list[int]:
    return partners(warehouse)


def kept(warehouse: Warehouse, partner: int, *lines: NewLine) -> int:
    return int(warehouse.do(make_list, NewList(partner, warehouse.ask(today), "Для лікарні"), lines))


def asked(warehouse: Warehouse, name: str, milli: int | None, **more: Any) -> NewLine:
    return NewLine(f"нам треба {name}", warehouse.article(name), "sure", milli, more.pop("unit", "шт"), **more)


def answered(warehouse: Warehouse, list_id: int) -> list[AnswerLine]:
    found: Answer = warehouse.ask(answer_to, list_id)
    return list(found.lines)


def parts(line: AnswerLine) -> list[tuple[str, int, str]]:
    return [(part.state, part.quantity_milli // ONE, part.transport) for part in line.parts]


def test_a_line_says_what_comes_on_which_transport_and_what_is_missing(warehouse: Warehouse, to: list[int]) -> None:
    warehouse.receive("woll", [10, 10, 10])
    list_id = kept(warehouse, to[0], asked(warehouse, "woll", 60 * ONE, priority="urgent"))
    first = new_lorry(warehouse, to=to)
    first.add("1")
    first.depart()
    second = new_lorry(warehouse, to=to)
    second.add("2")

    [line] = answered(warehouse, list_id)
    numbers = [part.transport for part in line.parts]
    assert parts(line) == [("on_the_way", 10, numbers[0]), ("planned", 10, numbers[1]), ("in_stock", 10, "")]
    assert len({*numbers}) == 3
    assert (line.missing_milli, line.quantity_milli, line.urgent, line.question) == (30 * ONE, 60 * ONE, True, "")
    assert (line.asked, line.wanted) == ("нам треба woll", "60 шт")

    first.arrive()
    first.confirm()
    [line] = answered(warehouse, list_id)
    assert (line.parts[0].state, line.parts[0].on) == ("received", warehouse.ask(today))


def test_what_only_the_partner_can_know_is_asked(warehouse: Warehouse, to: list[int]) -> None:
    list_id = kept(
        warehouse, to[0],
        NewLine("Апарат", asked_milli=ONE),
        asked(warehouse, "woll", None, unit="уп"),
        asked(warehouse, "woll", 5 * ONE, unit="бочок"),
    )  # fmt: skip
    found = answered(warehouse, list_id)
    assert [line.question for line in found] == ["article", "quantity", "unit"]
    assert [line.missing_milli for line in found] == [None, None, None]
    assert [line.wanted for line in found] == ["1", "? уп", "5 бочок"]


def test_a_substitute_that_lies_here_is_offered_once(warehouse: Warehouse, to: list[int]) -> None:
    warehouse.receive("fleece", [10])
    warehouse.do(_substitute, warehouse.article("woll"), warehouse.article("fleece"))
    list_id = kept(
        warehouse, to[0],
        asked(warehouse, "woll", 6 * ONE, priority="urgent"), asked(warehouse, "woll", 6 * ONE),
        asked(warehouse, "woll", 6 * ONE, substitutes=False), asked(warehouse, "fleece", 2 * ONE),
    )  # fmt: skip
    found = answered(warehouse, list_id)
    assert [[offer.quantity_milli // ONE for offer in line.offers] for line in found] == [[6], [2], [], []]
    assert found[0].offers[0].names["de"]
    assert parts(found[3]) == [("in_stock", 2, "")]

    lorry = new_lorry(warehouse, to=to)
    lorry.add("1")
    [part] = answered(warehouse, list_id)[0].parts
    assert (part.state, bool(part.instead)) == ("planned", True)


def _substitute(session: Session, article: int, other: int) -> None:
    session.add(ArticleSubstitute(article_id=article, substitute_id=other, active=True))


def test_the_paper_and_the_spreadsheet_speak_the_partner_s_language(warehouse: Warehouse, to: list[int]) -> None:
    list_id = kept(warehouse, to[0], asked(warehouse, "woll", 60 * ONE), NewLine("=cmd|' /C calc'!A0"))
    assert warehouse.ask(needs_answer, list_id).startswith(b"%PDF")
    book = CalamineWorkbook.from_filelike(BytesIO(warehouse.ask(needs_answer_table, list_id)))
    heads, first, second = book.get_sheet_by_index(0).to_python()
    assert (heads[1], heads[12]) == ("Що ви просили · Angefragt", "Бракує · Fehlt")
    assert (first[1], first[4], first[12]) == ("нам треба woll", 60, 60)
    assert second[1] == "=cmd|' /C calc'!A0", "it stays a text"
    assert "опишіть" in second[14]


def test_a_closed_list_is_answered_too_and_one_that_is_gone_is_not(warehouse: Warehouse, to: list[int]) -> None:
    list_id = kept(warehouse, to[0], asked(warehouse, "woll", 60 * ONE))
    warehouse.do(close_list, list_id)
    assert [line.question for line in answered(warehouse, list_id)] == [""]
    warehouse.do(remove_list, list_id)
    with pytest.raises(NotFound):
        warehouse.ask(needs_answer, list_id)


def test_goods_that_keep_too_short_for_the_partner_are_not_offered(warehouse: Warehouse, to: list[int]) -> None:
    warehouse.receive("reis", [10], expires=warehouse.ask(today) + timedelta(days=60))
    warehouse.do(_substitute, warehouse.article("woll"), warehouse.article("reis"))
    list_id = kept(warehouse, to[1], asked(warehouse, "woll", 6 * ONE))
    assert answered(warehouse, list_id)[0].offers == ()
