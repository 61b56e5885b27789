"""The catalogue as a list: found by any word, completed in its cells, looked over, taken away and brought back."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from lorry import new_lorry
from warehouse import Warehouse

from aidhub.domain.catalogue import NoControl, NoCustomsNumber, NoTemperature, NotYesOrNo, NoUnNumber
from aidhub.domain.errors import AidHubError, LaterEntries, NotFound, NothingChanged
from aidhub.domain.quantities import NotANumber, NumberStyle, TextTooLong
from aidhub.messages import sentence
from aidhub.services import article_list
from aidhub.services.article_edits import (
    ArticleEdit,
    ArticleInUse,
    ArticleNameMissing,
    IsMerged,
    UnitInUse,
    bring_back,
    check_articles,
    edit_articles,
    look_over,
    remove_articles,
)
from aidhub.services.article_list import ArticleLine, WantedArticles
from aidhub.services.article_parts import add_part
from aidhub.services.articles import CodeTaken, NewArticle, add_articles, find_article
from aidhub.services.blocking import block
from aidhub.services.undo import undo
from aidhub.services.who_changed import ChangedByOther

LAMP = NewArticle({"de": "Grubenlampe"}, "ENR_LIGHT", "H87", code="grube-7", synonyms=["Kumpellampe"],
                  barcodes=["4006381333931"], review=True)  # fmt: skip
HAMMOCK = NewArticle({"de": "Hängematte", "uk": "Гамак", "en": "Hammock"}, "MISC", "H87", net_g=900, hs_code="630690")


@pytest.fixture
def ids(warehouse: Warehouse) -> list[int]:
    """A lamp that lacks much, and a hammock that lacks nothing."""
    return list(warehouse.do(add_articles, [LAMP, HAMMOCK]))


def lines(warehouse: Warehouse, **wanted: Any) -> list[ArticleLine]:
    return list(warehouse.ask(article_list.rows, WantedArticles(**wanted), 0, 1_000))


def line(warehouse: Warehouse, id_: int) -> ArticleLine:
    [found] = warehouse.ask(article_list.rows_of, [id_])
    assert isinstance(found, ArticleLine)
    return found


def edit(warehouse: Warehouse, id_: int, column: str, text: str) -> int:
    return int(warehouse.do(edit_articles, [ArticleEdit(line(warehouse, id_), column, text, NumberStyle.COMMA)]))


# The list ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["gruben", "GRUBE-7", "kumpellampe", "lampe gruben", "4006381333931", "04006381333931", "400638133", "40063"],
)
def test_an_article_is_found_by_names_synonyms_code_and_the_beginning_of_a_barcode(
    warehouse: Warehouse, ids: list[int], text: str
) -> None:
    assert [found.id for found in lines(warehouse, text=text)] == ids[:1]


def test_what_no_article_says_finds_none(warehouse: Warehouse, ids: list[int]) -> None:
    assert lines(warehouse, text="gruben %") == []
    assert lines(warehouse, text="99999999") == []


def test_every_view_counts_what_it_shows(warehouse: Warehouse, ids: list[int]) -> None:
    warehouse.receive("Grubenlampe", [4], loose=3)
    counts = warehouse.ask(article_list.view_counts)

    assert {view: len(lines(warehouse, view=view)) for view in article_list.VIEWS} == counts
    for view in ("stocked", "no_name_uk", "no_weight", "no_hs_code", "review"):
        assert ids[0] in [found.id for found in lines(warehouse, view=view)], view
        assert ids[1] not in [found.id for found in lines(warehouse, view=view)], view
    assert line(warehouse, ids[0]).stock_milli == 7_000


def test_an_article_is_below_its_minimum_by_what_is_free_of_it(warehouse: Warehouse, ids: list[int]) -> None:
    def short() -> list[int]:
        return [found.id for found in lines(warehouse, view="below_minimum")]

    assert short() == []
    edit(warehouse, ids[0], "minimum", "10")
    assert short() == ids[:1], "nothing of it is here"
    assert line(warehouse, ids[0]).minimum_milli == 10_000
    warehouse.receive("Grubenlampe", [4], loose=6)
    assert short() == [], "just enough"
    [boxed] = [row for row in warehouse.rows() if row.kind == "box"]
    warehouse.do(block, [(boxed.lot_id, boxed.place_id)], "damp")
    assert short() == ids[:1], "what is blocked does not count"
    warehouse.receive("Grubenlampe", loose=50, expires=date.today() - timedelta(days=2))  # noqa: DTZ011 - a day
    assert short() == ids[:1], "nor what has expired"
    warehouse.receive("Grubenlampe", loose=4)
    assert short() == []
    lorry = new_lorry(warehouse)
    lorry.add_pieces("Grubenlampe", 1)
    assert short() == ids[:1], "nor what is promised"
    lorry.warehouse.do(undo)
    assert short() == []
    edit(warehouse, ids[0], "minimum", "11")
    assert short() == ids[:1]
    edit(warehouse, ids[0], "minimum", "")
    assert short() == []
    warehouse.do(undo)
    assert short() == ids[:1]


def test_a_kilogram_needs_no_weight_of_its_own(warehouse: Warehouse) -> None:
    [id_] = warehouse.do(add_articles, [NewArticle({"de": "Grieß lose"}, "FOOD_DRY", "KGM")])

    assert id_ not in [found.id for found in lines(warehouse, view="no_weight")]


@pytest.mark.parametrize("sort", article_list.SORTS)
def test_pages_in_any_order_hold_every_article_once(warehouse: Warehouse, sort: str) -> None:
    wanted = WantedArticles(sort=sort)
    keys = warehouse.ask(article_list.keys, wanted)
    pages = [warehouse.ask(article_list.rows, wanted, start, 200) for start in range(0, len(keys), 200)]

    assert [found.id for page in pages for found in page] == keys
    assert sorted(keys) == sorted(warehouse.ask(article_list.keys, WantedArticles(sort=sort, descending=True)))


def test_categories_are_counted_and_filter_the_list(warehouse: Warehouse, ids: list[int]) -> None:
    counted = {key: number for key, _, number in warehouse.ask(article_list.categories)}

    assert counted["ENR_LIGHT"] == len(lines(warehouse, category="ENR_LIGHT"))
    assert ids[0] in [found.id for found in lines(warehouse, category="ENR_LIGHT")]


# Cells ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "text", "field", "value"),
    [
        ("name_uk", " Шахтарська  лампа ", "name_uk", "Шахтарська лампа"),
        ("code", "GL-1", "code", "GL-1"),
        ("category", "Sonstiges", "category", "MISC"),
        ("category", "MISC", "category", "MISC"),
        ("unit", "пар", "unit_code", "PR"),
        ("net", "0,45", "net_g", 450),
        ("net", "450 g", "net_g", 450),
        ("volume", "1,5", "volume_ml", 1500),
        ("volume", "300 ml", "volume_ml", 300),
        ("value", "19,90 €", "value_cents", 1990),
        ("value", "0", "value_cents", 0),
        ("hs_code", "8513 10.00", "hs_code", "85131000"),
        ("expiry", "ja", "expiry_needed", True),
        ("expiry", "так", "expiry_needed", True),
        ("control", "Genehmigung", "control", "licence"),
        ("un_number", "UN 3481", "un_number", "3481"),
        ("temperature", "2–8 °C", "temperature", "2-8"),
        ("temperature", "< −18", "temperature", "<-18"),
        ("location", "a-02-1", "location", "A-02-1"),
        ("note", "Akku prüfen", "note", "Akku prüfen"),
    ],
)
def test_a_cell_is_read_as_people_write_it_and_undone(
    warehouse: Warehouse, ids: list[int], *, column: str, text: str, field: str, value: Any
) -> None:
    before = line(warehouse, ids[0])
    edit(warehouse, ids[0], column, text)
    assert getattr(line(warehouse, ids[0]), field) == value

    warehouse.do(undo)
    assert line(warehouse, ids[0]) == before


@pytest.mark.parametrize("column", ["code", "net", "volume", "value", "hs_code", "un_number", "temperature",
                                    "location", "minimum", "note"])  # fmt: skip
def test_an_empty_cell_is_not_known(warehouse: Warehouse, column: str) -> None:
    id_ = warehouse.article("woll")
    edit(warehouse, id_, "location", "A-01-1")
    full = [("volume", "3"), ("minimum", "20"), ("un_number", "1950"), ("temperature", "2-8"), ("note", "warm")]
    for name, text in full:
        edit(warehouse, id_, name, text)
    edit(warehouse, id_, column, "  ")
    shown = {
        "net": "net_g",
        "volume": "volume_ml",
        "value": "value_cents",
        "location": "place_id",
        "minimum": "minimum_milli",
    }.get(column, column)
    assert getattr(line(warehouse, id_), shown) in (None, "")


@pytest.mark.parametrize(
    ("column", "text", "kind", "said"),
    [
        ("name_de", "x" * 201, TextTooLong, "201"),
        ("code", "x" * 61, TextTooLong, "61"),
        ("category", "Sonstigs", NotFound, "Did you mean Sonstiges?"),
        ("category", "Raumschiffe", NotFound, "Category “Raumschiffe” is not known"),
        ("unit", "Lichtjahr", NotFound, "Unit “Lichtjahr” is not known"),
        ("net", "schwer", NotANumber, "schwer"),
        ("net", "-1", NotANumber, "-1"),
        ("value", "1,999", NotANumber, "1,999"),
        ("value", "-1", NotANumber, "-1"),
        ("value", "99999999999999", NotANumber, "99999999999999"),
        ("minimum", "viele", NotANumber, "viele"),
        ("minimum", "-5", NotANumber, "-5"),
        ("hs_code", "12345", NoCustomsNumber, "Type its 6, 8 or 10 digits."),
        ("un_number", "9999", NoUnNumber, "no UN number"),
        ("un_number", "Gift", NoUnNumber, "no UN number"),
        ("temperature", "warm", NoTemperature, "no temperature"),
        ("temperature", "8-2", NoTemperature, "no temperature"),
        ("temperature", "°C", NoTemperature, "no temperature"),
        ("expiry", "vielleicht", NotYesOrNo, "neither yes nor no"),
        ("control", "vielleicht", NoControl, "export control"),
        ("location", "Z-99", NotFound, "Z-99"),
    ],
)
def test_what_cannot_be_read_is_refused_and_changes_nothing(
    warehouse: Warehouse, ids: list[int], *, column: str, text: str, kind: type[AidHubError], said: str
) -> None:
    before = line(warehouse, ids[0])
    wrong = ArticleEdit(before, column, text, NumberStyle.COMMA)
    [refusal] = warehouse.ask(check_articles, [wrong])
    with pytest.raises(kind):
        warehouse.do(edit_articles, [wrong])

    assert said in sentence(refusal)
    assert line(warehouse, ids[0]) == before


def test_wrong_cells_are_refused_each_by_itself_and_the_rest_is_one_step(warehouse: Warehouse, ids: list[int]) -> None:
    lamp, hammock = (line(warehouse, id_) for id_ in ids)
    edits = [
        ArticleEdit(lamp, "name_uk", "Лампа"),
        ArticleEdit(lamp, "net", "viel"),
        ArticleEdit(hammock, "code", "grube-7"),
        ArticleEdit(hammock, "net", "1"),
    ]
    refusals = warehouse.ask(check_articles, edits)
    assert [type(refusal) for refusal in refusals] == [type(None), NotANumber, CodeTaken, type(None)]

    warehouse.do(edit_articles, [edit for edit, refusal in zip(edits, refusals, strict=True) if refusal is None])
    assert (line(warehouse, ids[0]).name_uk, line(warehouse, ids[1]).net_g) == ("Лампа", 1000)
    warehouse.do(undo)
    assert [line(warehouse, id_) for id_ in ids] == [lamp, hammock]


def test_a_new_name_is_found_and_the_synonyms_stay(warehouse: Warehouse, ids: list[int]) -> None:
    edit(warehouse, ids[0], "name_de", "Stirnlicht")

    assert lines(warehouse, text="gruben") == []
    for text in ("stirnlicht", "kumpellampe", "grube-7"):
        assert [found.id for found in lines(warehouse, text=text)] == ids[:1]
    order = [found.id for found in lines(warehouse, sort="name_de")]
    assert order.index(ids[0]) > order.index(ids[1])


def test_an_article_keeps_at_least_one_name(warehouse: Warehouse, ids: list[int]) -> None:
    with pytest.raises(ArticleNameMissing):
        edit(warehouse, ids[0], "name_de", " ")
    hammock = line(warehouse, ids[1])
    cleared = [ArticleEdit(hammock, f"name_{language}", "") for language in ("de", "uk", "en")]
    refusals = warehouse.ask(check_articles, cleared)
    assert [type(refusal) for refusal in refusals] == [type(None), type(None), ArticleNameMissing]


def test_the_unit_stays_once_goods_or_packs_are_counted_in_it(warehouse: Warehouse, ids: list[int]) -> None:
    warehouse.receive("Grubenlampe", [4])
    warehouse.do(add_part, ids[1], "pack", "Karton", quantity="20")
    for id_ in ids:
        with pytest.raises(UnitInUse) as refused:
            edit(warehouse, id_, "unit", "kg")
        assert "counted in its unit" in sentence(refused.value)
    with pytest.raises(NothingChanged):
        edit(warehouse, ids[0], "unit", "Stk")


def test_what_somebody_else_typed_meanwhile_is_not_written_over(warehouse: Warehouse, ids: list[int]) -> None:
    seen = line(warehouse, ids[0])
    edit(warehouse, ids[0], "name_uk", "Лампа шахтаря")
    with pytest.raises(ChangedByOther) as refused:
        warehouse.do(edit_articles, [ArticleEdit(seen, "name_uk", "Ліхтар")])

    assert "Olena changed Grubenlampe" in sentence(refused.value)
    assert line(warehouse, ids[0]).name_uk == "Лампа шахтаря"
    warehouse.do(edit_articles, [ArticleEdit(seen, "net", "1")])
    assert line(warehouse, ids[0]).net_g == 1000


def test_a_cell_that_says_the_same_is_refused(warehouse: Warehouse, ids: list[int]) -> None:
    with pytest.raises(NothingChanged):
        edit(warehouse, ids[0], "name_de", "Grubenlampe")


def test_weights_of_many_articles_are_one_step(warehouse: Warehouse) -> None:
    found = lines(warehouse)
    warehouse.do(edit_articles, [ArticleEdit(one, "net", str(Decimal(at + 1) / 10)) for at, one in enumerate(found)])
    assert [one.net_g for one in lines(warehouse)] == [100 * (at + 1) for at in range(len(found))]
    warehouse.do(undo)
    assert lines(warehouse) == found


# Looking over, taking away -------------------------------------------------------------------------------------------


def test_articles_that_were_looked_over_leave_the_view(warehouse: Warehouse, ids: list[int]) -> None:
    warehouse.do(look_over, ids)
    assert ids[0] not in [found.id for found in lines(warehouse, view="review")]
    warehouse.do(undo)
    assert ids[0] in [found.id for found in lines(warehouse, view="review")]
    with pytest.raises(NothingChanged):
        warehouse.do(look_over, ids[1:])


def test_an_article_nothing_uses_is_taken_away_and_brought_back(warehouse: Warehouse, ids: list[int]) -> None:
    warehouse.do(remove_articles, ids)
    assert {found.id for found in lines(warehouse, view="removed")} == set(ids)
    assert not {found.id for found in lines(warehouse)} & set(ids)
    with pytest.raises(NotFound):
        warehouse.ask(find_article, "Grubenlampe")

    warehouse.do(bring_back, ids[:1])
    assert warehouse.ask(find_article, "Grubenlampe") == ids[0]
    assert [found.id for found in lines(warehouse, view="removed")] == ids[1:]


def test_an_article_whose_making_was_undone_was_never_taken_away(warehouse: Warehouse, ids: list[int]) -> None:
    warehouse.do(undo)
    assert lines(warehouse, view="removed") == []


def test_an_article_with_goods_stays_also_when_they_went_out(warehouse: Warehouse, ids: list[int]) -> None:
    warehouse.receive("Grubenlampe", [4, 5])
    with pytest.raises(ArticleInUse) as refused:
        warehouse.do(remove_articles, [ids[1], ids[0]])
    assert sentence(refused.value).startswith("1 lot of Grubenlampe lies somewhere")
    assert line(warehouse, ids[1]).active


def test_an_article_that_stands_in_for_another_says_for_which(warehouse: Warehouse, ids: list[int]) -> None:
    warehouse.do(add_part, ids[1], "substitute", "Grubenlampe")
    with pytest.raises(ArticleInUse) as refused:
        warehouse.do(remove_articles, ids[:1])
    assert sentence(refused.value) == ("Grubenlampe may be given instead of Hammock. Take it away there first.")


def test_goods_that_came_since_stand_in_the_way_of_undoing_a_making(warehouse: Warehouse, ids: list[int]) -> None:
    warehouse.receive("Grubenlampe", [4])
    entry = warehouse.do(look_over, ids[:1])
    warehouse.do(undo, entry)
    with pytest.raises(LaterEntries):
        warehouse.do(undo, entry - 2)


def test_a_merged_article_is_not_brought_back_by_itself() -> None:
    assert "Undo that step" in sentence(IsMerged(article={"de": "Decke"}, into={"de": "Wolldecke"}))
