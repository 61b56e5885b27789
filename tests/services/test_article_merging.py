"""Articles that are one: found, looked at side by side, merged as one step, and parted by undo."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from lorry import Lorry, new_lorry
from sqlalchemy import select
from warehouse import Warehouse

from aidhub.database.tables import ArticleName, ArticlePack, ArticleSubstitute, Lot
from aidhub.domain.errors import Changed, LaterEntries
from aidhub.messages import sentence
from aidhub.services.article_edits import ArticleEdit, IsMerged, bring_back, edit_articles
from aidhub.services.article_list import ArticleLine, WantedArticles, keys, rows_of
from aidhub.services.article_merging import (
    NotThere,
    OneArticle,
    UnitsDiffer,
    find_duplicates,
    merge_articles,
    plan_merge,
)
from aidhub.services.article_parts import add_part, details, parts
from aidhub.services.articles import NewArticle, add_articles, find_article
from aidhub.services.checking import check
from aidhub.services.kits import kit_parts
from aidhub.services.loads import load_of
from aidhub.services.receiving import Received, receive
from aidhub.services.undo import undo
from aidhub.services.who_changed import ChangedByOther

KEPT = NewArticle({"de": "Grubenlampe", "uk": "Шахтарська лампа"}, "ENR_LIGHT", "H87", code="grube-7", net_g=450,
                  packs={"Karton": 20_000}, synonyms=["Kumpellampe"], barcodes=["4006381333931"])  # fmt: skip
TWIN = NewArticle({"de": "Gruben-Lampen", "en": "Pit lamp"}, "MISC", "H87", code="GL", hs_code="85131000",
                  control="licence", expiry_needed=True, note="Akku", packs={"Karton": 20_000, "Sack": 5_000},
                  synonyms=["Kumpellampe", "Bergfunzel"], barcodes=["4006381333931", "96385074"],
                  review=True)  # fmt: skip


@pytest.fixture
def ids(warehouse: Warehouse) -> list[int]:
    """A lamp and its twin, each with goods: six boxes in all."""
    made = list(warehouse.do(add_articles, [KEPT, TWIN]))
    warehouse.receive("grube-7", [10, 11, 12], gross_g=9_000)
    warehouse.receive("gl", [20, 21, 22], gross_g=9_000)
    return made


def lines(warehouse: Warehouse, ids: list[int]) -> list[ArticleLine]:
    return list(warehouse.ask(rows_of, ids))


def merge(warehouse: Warehouse, ids: list[int], winner: int | None = None, **chosen: int) -> int:
    return int(warehouse.do(merge_articles, lines(warehouse, ids), winner or ids[0], chosen))


def everything(warehouse: Warehouse) -> Any:
    """All that merging may touch, as it is now; rows that are switched off do not count."""

    def read(session: Any) -> Any:
        tables = [select(Lot.id, Lot.article_id)] + [
            select(table).where(table.active) for table in (ArticleName, ArticlePack, ArticleSubstitute)
        ]
        return [sorted(tuple(row) for row in session.execute(tables[0]))] + [
            sorted((row.id, row.article_id) for row in session.scalars(question)) for question in tables[1:]
        ]

    return warehouse.ask(read)


def test_everything_goes_over_to_the_winner_and_is_found_under_it(warehouse: Warehouse, ids: list[int]) -> None:
    balances = warehouse.dump()
    merge(warehouse, ids)
    kept, lost = lines(warehouse, ids)

    assert warehouse.dump() == balances
    assert warehouse.ask(check) == ()
    assert (kept.stock_milli, lost.stock_milli) == (96_000, 0)
    assert (lost.active, dict(lost.merged_into)["de"], kept.merged_into) == (False, "Grubenlampe", {})
    for text in ("Gruben-Lampen", "Pit lamp", "GL", "Kumpellampe", "Bergfunzel", "96385074", "4006381333931"):
        assert warehouse.ask(find_article, text) == ids[0], text
    assert [(part.kind, part.text, part.quantity_milli) for part in warehouse.ask(parts, ids[0])] == [
        ("pack", "Sack", 5_000),
        ("pack", "Karton", 20_000),
        ("barcode", "04006381333931", 1_000),
        ("barcode", "00000096385074", 1_000),
        ("synonym", "Bergfunzel", 0),
        ("synonym", "GL", 0),
        ("synonym", "Gruben-Lampen", 0),
        ("synonym", "Kumpellampe", 0),
    ]
    assert ids[1] in warehouse.ask(keys, WantedArticles("removed"))
    with pytest.raises(IsMerged):
        warehouse.do(bring_back, ids[1:])


def test_what_the_winner_does_not_say_comes_from_the_other_and_the_stricter_rule_holds(
    warehouse: Warehouse, ids: list[int]
) -> None:
    merge(warehouse, ids)
    [kept] = lines(warehouse, ids[:1])
    assert (kept.name_de, kept.name_uk, kept.name_en, kept.code) == (
        "Grubenlampe", "Шахтарська лампа", "Pit lamp", "grube-7",
    )  # fmt: skip
    assert (kept.net_g, kept.hs_code, kept.category, kept.note) == (450, "85131000", "ENR_LIGHT", "Akku")
    assert (kept.control, kept.expiry_needed) == ("licence", True)


def test_values_are_taken_from_where_a_person_chooses(warehouse: Warehouse, ids: list[int]) -> None:
    merge(warehouse, ids, ids[1], name_de=ids[0], code=ids[0], category=ids[0])
    lost, kept = lines(warehouse, ids)
    assert (kept.name_de, kept.code, kept.category, kept.name_uk, kept.net_g) == (
        "Grubenlampe", "grube-7", "ENR_LIGHT", "Шахтарська лампа", 450,
    )  # fmt: skip
    assert lost.code == ""
    assert warehouse.ask(find_article, "Gruben-Lampen") == warehouse.ask(find_article, "GL") == ids[1]


def test_undo_parts_them_and_everything_is_as_before(warehouse: Warehouse, ids: list[int]) -> None:
    before = (lines(warehouse, ids), everything(warehouse), warehouse.dump())
    merge(warehouse, ids, ids[1], code=ids[0])
    assert lines(warehouse, ids) != before[0]
    warehouse.do(undo)
    assert (lines(warehouse, ids), everything(warehouse), warehouse.dump()) == before
    assert (warehouse.ask(find_article, "grube-7"), warehouse.ask(find_article, "gl")) == tuple(ids)


def test_goods_that_came_since_stay_with_the_winner_on_undo(warehouse: Warehouse, ids: list[int]) -> None:
    entry = merge(warehouse, ids)
    warehouse.receive("GL", [30])
    warehouse.do(undo, entry)
    assert [line.stock_milli for line in lines(warehouse, ids)] == [63_000, 63_000]


def test_goods_taken_in_under_an_article_that_was_merged_meanwhile_are_the_winners(
    warehouse: Warehouse, ids: list[int]
) -> None:
    [third] = warehouse.do(add_articles, [NewArticle({"de": "Lampe"}, "MISC", "H87")])
    merge(warehouse, ids)
    merge(warehouse, [third, ids[0]])
    warehouse.do(receive, [Received(ids[1], loose_milli=5_000)], warehouse.shelf("A-01-1"))
    assert [line.stock_milli for line in lines(warehouse, [third, *ids])] == [101_000, 0, 0]


def test_a_quantity_in_the_unit_of_an_article_that_is_no_more_is_refused(warehouse: Warehouse) -> None:
    kinds = [NewArticle({"de": "Graupen fein"}, "FOOD_DRY", "KGM"), NewArticle({"de": "Graupen"}, "FOOD_DRY", "GRM")]
    kilos, grams = warehouse.do(add_articles, kinds)
    merge(warehouse, [kilos, grams])
    with pytest.raises(Changed):
        warehouse.do(receive, [Received(grams, loose_milli=5_000)], warehouse.shelf("A-01-1"))


def test_promised_goods_and_goods_on_the_road_stay_where_they_are(warehouse: Warehouse, ids: list[int]) -> None:
    lorry: Lorry = new_lorry(warehouse)
    boxes = sorted(warehouse.rows(), key=lambda row: row.quantity_milli)
    lorry.add(boxes[0].package, boxes[3].package)
    before, promised = warehouse.dump(), lorry.carries()
    plan = warehouse.ask(plan_merge, ids)
    assert {side.line.id: side.promised_milli for side in plan.sides} == {ids[0]: 10_000, ids[1]: 20_000}

    entry = merge(warehouse, ids)
    assert (warehouse.dump(), lorry.carries()) == (before, promised)
    assert {goods.kind.id for goods in warehouse.ask(load_of, lorry.id).goods} == {ids[0]}
    warehouse.do(undo, entry)
    assert (warehouse.dump(), lorry.carries()) == (before, promised)

    lorry.load(boxes[0].package, boxes[3].package)
    lorry.depart()
    before = warehouse.dump()
    entry = merge(warehouse, ids)
    assert warehouse.dump() == before
    assert warehouse.ask(details, ids[0]).elsewhere_milli == 30_000
    lorry.arrive()
    warehouse.do(undo, entry)
    assert warehouse.ask(details, ids[1]).elsewhere_milli == 20_000


def test_goods_counted_in_another_unit_are_refused_with_what_to_do(warehouse: Warehouse, ids: list[int]) -> None:
    [kilos] = warehouse.do(add_articles, [NewArticle({"de": "Lampen lose"}, "MISC", "KGM")])
    warehouse.receive("Lampen lose", loose=3)
    before = everything(warehouse)
    plan = warehouse.ask(plan_merge, [ids[0], kilos], ids[0])
    assert isinstance(plan.refusal, UnitsDiffer)
    assert "Lampen lose are counted in kg, those of Grubenlampe in pcs" in sentence(plan.refusal)
    with pytest.raises(UnitsDiffer):
        merge(warehouse, [ids[0], kilos])
    assert everything(warehouse) == before


def test_an_article_without_goods_may_have_another_unit_and_its_packs_are_converted(warehouse: Warehouse) -> None:
    grams = NewArticle({"de": "Graupen"}, "FOOD_DRY", "GRM", packs={"Beutel": 500_000, "Prise": 1})
    kilos = NewArticle({"de": "Graupen fein"}, "FOOD_DRY", "KGM")
    ids = list(warehouse.do(add_articles, [kilos, grams]))
    merge(warehouse, ids)
    assert [(part.text, part.quantity_milli) for part in warehouse.ask(parts, ids[0]) if part.kind == "pack"] == [
        ("Beutel", 500)
    ]


def test_recipes_of_kits_follow_and_what_goes_in_twice_is_summed_up(warehouse: Warehouse, ids: list[int]) -> None:
    kinds = [NewArticle({"de": "Lichtset"}, "MISC", "H87"), NewArticle({"de": "Grubenakku"}, "MISC", "H87")]
    kit, battery = warehouse.do(add_articles, kinds)
    for text, quantity in (("grube-7", "2"), ("GL", "3"), ("Grubenakku", "4")):
        warehouse.do(add_part, kit, "kit", text, quantity=quantity)
    warehouse.do(add_part, ids[1], "kit", "Grubenakku", quantity="6")
    warehouse.do(add_part, ids[1], "kit", "grube-7")

    merge(warehouse, ids)
    assert warehouse.ask(kit_parts, kit) == {ids[0]: 5_000, battery: 4_000}
    assert warehouse.ask(kit_parts, ids[0]) == {battery: 6_000}
    warehouse.do(undo)
    assert warehouse.ask(kit_parts, kit) == {ids[0]: 2_000, ids[1]: 3_000, battery: 4_000}
    assert warehouse.ask(kit_parts, ids[1]) == {battery: 6_000, ids[0]: 1_000}
    assert warehouse.ask(kit_parts, ids[0]) == {}


def test_the_recipe_of_the_winner_stays_as_it_is(warehouse: Warehouse, ids: list[int]) -> None:
    [battery] = warehouse.do(add_articles, [NewArticle({"de": "Grubenakku"}, "MISC", "H87")])
    for owner, quantity in ((ids[0], "4"), (ids[1], "6")):
        warehouse.do(add_part, owner, "kit", "Grubenakku", quantity=quantity)
    merge(warehouse, ids)
    assert warehouse.ask(kit_parts, ids[0]) == {battery: 4_000}


def test_a_part_of_a_kit_counted_in_another_unit_is_not_merged(warehouse: Warehouse, ids: list[int]) -> None:
    [loose] = warehouse.do(add_articles, [NewArticle({"de": "Lampen lose"}, "MISC", "KGM")])
    [kit] = warehouse.do(add_articles, [NewArticle({"de": "Lichtset"}, "MISC", "H87")])
    warehouse.do(add_part, kit, "kit", "Lampen lose", quantity="2")
    with pytest.raises(UnitsDiffer):
        merge(warehouse, [ids[0], loose])
    assert warehouse.ask(kit_parts, kit) == {loose: 2_000}


def test_substitutes_follow_and_nothing_stands_in_for_itself(warehouse: Warehouse, ids: list[int]) -> None:
    [other] = warehouse.do(add_articles, [NewArticle({"de": "Stirnlicht"}, "MISC", "H87")])
    for owner, text in ((ids[0], "GL"), (ids[1], "Stirnlicht"), (other, "grube-7"), (other, "GL")):
        warehouse.do(add_part, owner, "substitute", text)
    merge(warehouse, ids)

    def instead(id_: int) -> list[str]:
        return [part.text for part in warehouse.ask(parts, id_) if part.kind == "substitute"]

    assert (instead(ids[0]), instead(other)) == (["Stirnlicht"], ["Grubenlampe"])
    warehouse.do(undo)
    assert (instead(ids[0]), instead(ids[1]), instead(other)) == (
        ["Gruben-Lampen"], ["Stirnlicht"], ["Grubenlampe", "Gruben-Lampen"],
    )  # fmt: skip


def test_three_articles_become_one(warehouse: Warehouse, ids: list[int]) -> None:
    [third] = warehouse.do(add_articles, [NewArticle({"uk": "Лампа"}, "MISC", "H87", code="L3")])
    merge(warehouse, [*ids, third])
    assert {warehouse.ask(find_article, text) for text in ("L3", "GL", "grube-7")} == {ids[0]}
    assert warehouse.ask(find_article, "Лампа") == ids[0]


def test_fewer_than_two_and_articles_that_are_gone_are_refused(warehouse: Warehouse, ids: list[int]) -> None:
    for wrong in (ids[:1], [ids[0], ids[0]], [], [ids[0], 10**6]):
        with pytest.raises(OneArticle):
            warehouse.ask(plan_merge, wrong)
    merge(warehouse, ids)
    with pytest.raises(NotThere) as refused:
        merge(warehouse, ids)
    assert "was taken away or merged already" in sentence(refused.value)


def test_what_somebody_changed_meanwhile_is_not_merged_over(warehouse: Warehouse, ids: list[int]) -> None:
    seen = lines(warehouse, ids)
    warehouse.do(edit_articles, [ArticleEdit(seen[1], "net", "2")])
    with pytest.raises(ChangedByOther) as refused:
        warehouse.do(merge_articles, seen, ids[0])
    assert "Olena changed Gruben-Lampen" in sentence(refused.value)
    with pytest.raises(Changed):
        warehouse.do(merge_articles, [lines(warehouse, ids)[0], replace(lines(warehouse, ids)[1], unit_code="KGM")],
                     ids[0])  # fmt: skip


def test_the_making_of_a_winner_is_not_undone_under_what_was_merged_into_it(warehouse: Warehouse) -> None:
    [old] = warehouse.do(add_articles, [NewArticle({"de": "Zeltlampe"}, "MISC", "H87")])
    warehouse.receive("Zeltlampe", [3])
    [new] = warehouse.do(add_articles, [NewArticle({"de": "Zeltlampe"}, "MISC", "H87")])
    made = warehouse.ask(details, new).history[0].entry_id
    warehouse.do(merge_articles, lines(warehouse, [new, old]), new)
    with pytest.raises(LaterEntries):
        warehouse.do(undo, made)


# Looking and finding -------------------------------------------------------------------------------------------------


def test_the_one_with_most_goods_is_proposed_then_the_one_that_was_looked_over(warehouse: Warehouse) -> None:
    names = [NewArticle({"de": f"Zeltlampe {at}"}, "MISC", "H87", review=at == 1) for at in (1, 2, 3)]
    ids = list(warehouse.do(add_articles, names))
    assert warehouse.ask(plan_merge, ids).winner == ids[1]
    warehouse.receive("Zeltlampe 3", [1])
    plan = warehouse.ask(plan_merge, ids)
    assert (plan.winner, plan.refusal) == (ids[2], None)
    assert [(side.line.id, side.lots) for side in plan.sides] == [(ids[0], 0), (ids[1], 0), (ids[2], 1)]


def test_duplicates_are_found_by_barcode_name_and_nearly_the_same_name(warehouse: Warehouse) -> None:
    pairs = {
        "barcode": ({"de": "Erstes Ding"}, {"de": "Ganz anders"}),
        "name": ({"de": "Zeltlampe"}, {"en": "ZELT-lampe"}),
        "near": ({"de": "Schlafsackhülle warm"}, {"de": "Schlafsackhüllen warm"}),
    }
    made = {}
    for why, names in pairs.items():
        codes = ["96385074"] if why == "barcode" else []
        new = [NewArticle(name, "MISC", "H87", barcodes=codes) for name in names]
        made[why] = set(warehouse.do(add_articles, new))
    found = [(one.why, {line.id for line in one.lines}) for one in warehouse.ask(find_duplicates)]
    for why, ids in made.items():
        assert (why, ids) in found


@pytest.mark.parametrize(
    ("first", "second", "is_near"),
    [
        ("Winterjacken Herren", "Herren Winterjacken", True),
        ("Winterjacken", "Winterjaken", True),
        ("Blankets", "Blanketz", True),
        ("Hose Größe 48", "Hose Größe 50", False),
        ("Hose L", "Hose M", False),
        ("Spritzen 5 ml", "Spritzen 10 ml", False),
        ("Handschuhe", "Handtücher", False),
    ],
)
def test_sizes_and_numbers_make_another_article(
    warehouse: Warehouse, *, first: str, second: str, is_near: bool
) -> None:
    ids = set(warehouse.do(add_articles, [NewArticle({"de": name}, "MISC", "H87") for name in (first, second)]))
    groups = [{line.id for line in one.lines} for one in warehouse.ask(find_duplicates)]
    assert any(ids <= group for group in groups) is is_near


def test_the_starter_catalogue_has_no_article_twice_by_barcode(warehouse: Warehouse) -> None:
    assert [one for one in warehouse.ask(find_duplicates) if one.why == "barcode"] == []
