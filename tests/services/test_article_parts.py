"""Packs, barcodes, other wordings and substitutes of an article; and making one from what was typed."""

from __future__ import annotations

from typing import Any

import pytest
from warehouse import Warehouse

from aidhub.domain.errors import AidHubError, Ambiguous, NotFound, NothingChanged
from aidhub.domain.quantities import NotANumber, NumberStyle, TextTooLong
from aidhub.messages import sentence
from aidhub.services.article_edits import ArticleNameMissing
from aidhub.services.article_list import WantedArticles, rows
from aidhub.services.article_making import choices, look_at_new, make_article
from aidhub.services.article_parts import (
    BarcodeWrong,
    OwnSubstitute,
    PackThere,
    PartMissing,
    PartTaken,
    add_part,
    danger,
    details,
    first_parts,
    last_hands,
    parts,
    remove_part,
)
from aidhub.services.articles import CodeTaken, NewArticle, add_articles, articles_by_id, find_article
from aidhub.services.undo import undo

GTIN, OTHER_GTIN = "4006381333931", "96385074"


@pytest.fixture
def ids(warehouse: Warehouse) -> list[int]:
    """A lamp and a hammock without any parts."""
    made = [NewArticle({"de": "Grubenlampe"}, "ENR_LIGHT", "H87"), NewArticle({"de": "Hängematte"}, "MISC", "H87")]
    return list(warehouse.do(add_articles, made))


def there(warehouse: Warehouse, id_: int) -> list[tuple[str, str, int]]:
    return [(part.kind, part.text, part.quantity_milli) for part in warehouse.ask(parts, id_)]


ADDED = [
    ("pack", "Karton", "12,5", ("pack", "Karton", 12_500)),
    ("barcode", "4006 3813 33931", "", ("barcode", "04006381333931", 1_000)),
    ("barcode", GTIN, "6", ("barcode", "04006381333931", 6_000)),
    ("barcode", "AB-17", "", ("barcode", "ab17", 1_000)),
    ("synonym", " Kumpellampe  alt ", "", ("synonym", "Kumpellampe alt", 0)),
    ("substitute", "hangematte", "", ("substitute", "Hängematte", 0)),
]


@pytest.mark.parametrize(("kind", "text", "quantity", "part"), ADDED)
def test_a_part_is_added_taken_away_and_each_is_undone(
    warehouse: Warehouse, ids: list[int], *, kind: str, text: str, quantity: str, part: tuple[str, str, int]
) -> None:
    warehouse.do(add_part, ids[0], kind, text, quantity=quantity, style=NumberStyle.COMMA)
    assert there(warehouse, ids[0]) == [part]
    [added] = warehouse.ask(parts, ids[0])

    warehouse.do(remove_part, ids[0], kind, added.id)
    assert there(warehouse, ids[0]) == []
    with pytest.raises(NothingChanged):
        warehouse.do(remove_part, ids[0], kind, added.id)
    warehouse.do(undo)
    assert there(warehouse, ids[0]) == [part]
    with pytest.raises(NothingChanged):
        warehouse.do(add_part, ids[0], kind, text, quantity=quantity, style=NumberStyle.COMMA)


def test_an_article_is_found_by_a_wording_as_long_as_it_has_it(warehouse: Warehouse, ids: list[int]) -> None:
    warehouse.do(add_part, ids[0], "synonym", "Kumpellicht")
    warehouse.do(add_part, ids[0], "synonym", "Bergfunzel")
    for text in ("kumpellicht", "bergfunzel", "gruben"):
        assert [found.id for found in warehouse.ask(rows, WantedArticles(text=text))] == ids[:1]

    light = next(part for part in warehouse.ask(parts, ids[0]) if part.text == "Kumpellicht")
    warehouse.do(remove_part, ids[0], "synonym", light.id)
    assert warehouse.ask(rows, WantedArticles(text="kumpellicht")) == []
    assert [found.id for found in warehouse.ask(rows, WantedArticles(text="bergfunzel"))] == ids[:1]


REFUSED = [
    ("pack", "", "3", PartMissing, "Type the name of the pack"),
    ("pack", "Karton", "", NotANumber, ""),
    ("pack", "Karton", "0", PartMissing, "how many it holds"),
    ("pack", "Karton", "-1", NotANumber, ""),
    ("pack", "Sack", "30", PackThere, "The pack Sack holds 25 pcs already."),
    ("pack", "x" * 201, "1", TextTooLong, ""),
    ("barcode", " ", "", PartMissing, "scan the barcode"),
    ("barcode", "---", "", PartMissing, "scan the barcode"),
    ("barcode", "4006381333932", "", BarcodeWrong, "last digit"),
    ("barcode", OTHER_GTIN, "", PartTaken, "stands for Hängematte already"),
    ("barcode", GTIN, "viel", NotANumber, ""),
    ("synonym", "…", "", PartMissing, "how the article is called"),
    ("synonym", "HÄNGEMATTE", "", PartTaken, "stands for Hängematte already"),
    ("synonym", "Grubenlampe", "", NothingChanged, ""),
    ("substitute", "", "", PartMissing, "what may be given instead"),
    ("substitute", "Grubenlampe", "", OwnSubstitute, "instead of itself"),
    ("substitute", "Zeppelin", "", NotFound, "Zeppelin"),
    ("substitute", "lampe", "", Ambiguous, "fits several"),
]


@pytest.mark.parametrize(("kind", "text", "quantity", "refusal", "said"), REFUSED)
def test_what_cannot_be_a_part_is_refused_and_nothing_is_added(
    warehouse: Warehouse, ids: list[int], *, kind: str, text: str, quantity: str, refusal: type[AidHubError], said: str
) -> None:
    warehouse.do(add_part, ids[0], "pack", "Sack", quantity="25")
    warehouse.do(add_part, ids[1], "barcode", OTHER_GTIN)
    before = [there(warehouse, id_) for id_ in ids]
    with pytest.raises(refusal) as refused:
        warehouse.do(add_part, ids[0], kind, text, quantity=quantity)

    assert said in sentence(refused.value)
    assert [there(warehouse, id_) for id_ in ids] == before


def test_all_there_is_to_say_of_an_article_is_told(warehouse: Warehouse, ids: list[int]) -> None:
    warehouse.receive("Grubenlampe", [4, 5], loose=3, shelf="A-01-1")
    warehouse.receive("Grubenlampe", loose=2, shelf="B-01-1")
    warehouse.do(add_part, ids[0], "pack", "Karton", quantity="20")
    warehouse.do(add_part, ids[1], "substitute", "Grubenlampe")
    told = warehouse.ask(details, ids[0])

    assert told.line.id == ids[0]
    assert [(place.location, place.quantity_milli, place.packages) for place in told.places] == [
        ("A-01-1", 12_000, 2),
        ("B-01-1", 2_000, 0),
    ]
    assert (told.more, told.elsewhere_milli) == (0, 0)
    assert [names["de"] for names in told.instead_of] == ["Hängematte"]
    assert [step.kind for step in told.history] == ["add_to_article", "add_articles"]
    assert warehouse.ask(last_hands, [*ids, warehouse.article("woll")]) == ["Olena", "Olena", ""]
    assert warehouse.ask(details, 10**6) is None


def test_what_customs_number_and_danger_stand_for_is_told(warehouse: Warehouse) -> None:
    battery, blanket = (warehouse.ask(details, warehouse.article(code)) for code in ("powerbank", "woll"))
    assert battery.danger.hazard_class == "9"
    assert all(battery.danger.names[code] for code in ("de", "uk", "en"))
    assert blanket.danger is None
    assert blanket.customs_names["de"]
    assert warehouse.ask(details, warehouse.article("fleece")).line.hs_code
    assert danger("") is danger("0009") is None


def test_a_list_gets_the_first_barcode_and_pack(warehouse: Warehouse, ids: list[int]) -> None:
    warehouse.do(add_part, ids[0], "barcode", GTIN)
    warehouse.do(add_part, ids[0], "barcode", OTHER_GTIN)
    warehouse.do(add_part, ids[1], "pack", "Sack", quantity="2")
    assert warehouse.ask(first_parts, ids) == {ids[0]: ("0" + GTIN, "", 0), ids[1]: ("", "Sack", 2_000)}


# Making --------------------------------------------------------------------------------------------------------------

TYPED = {"name_de": "Grubenhelm", "name_uk": "Каска", "name_en": "", "category": "ENR_LIGHT", "unit": "H87",
         "code": "GH", "net": "0,6", "value": "12,50", "hs_code": "6506 10", "barcode": GTIN}  # fmt: skip


def typed(**other: Any) -> dict[str, str]:
    return {**TYPED, **other}


def test_an_article_is_made_of_what_was_typed(warehouse: Warehouse) -> None:
    offered = warehouse.ask(choices)
    assert "ENR_LIGHT" in [key for key, _, _ in offered.categories]
    assert "H87" in [code for code, _ in offered.units]
    assert warehouse.ask(look_at_new, TYPED, NumberStyle.COMMA).wrong == {}

    id_ = warehouse.do(make_article, TYPED, NumberStyle.COMMA)
    made = warehouse.ask(articles_by_id, [id_])[id_]
    assert (made.names["uk"], made.net_g, made.value_cents, made.hs_code, made.review) == (
        "Каска", 600, 1250, "650610", False,
    )  # fmt: skip
    assert warehouse.ask(find_article, GTIN) == id_
    warehouse.do(undo)
    assert id_ not in [found.id for found in warehouse.ask(rows, WantedArticles(text="grubenhelm"))]


WRONG = [
    ({"name_de": "", "name_uk": " "}, "name_de", ArticleNameMissing),
    ({"name_de": "x" * 201}, "name_de", TextTooLong),
    ({"code": "woll"}, "code", CodeTaken),
    ({"net": "schwer"}, "net", NotANumber),
    ({"value": "-1"}, "value", NotANumber),
    ({"hs_code": "1"}, "hs_code", AidHubError),
    ({"barcode": "4006381333932"}, "barcode", BarcodeWrong),
    ({"barcode": OTHER_GTIN}, "barcode", PartTaken),
]


@pytest.mark.parametrize(("other", "field", "refusal"), WRONG)
def test_what_is_wrong_is_said_of_its_field_and_nothing_is_made(
    warehouse: Warehouse, ids: list[int], *, other: dict[str, str], field: str, refusal: type[AidHubError]
) -> None:
    warehouse.do(add_part, ids[1], "barcode", OTHER_GTIN)
    looked = warehouse.ask(look_at_new, typed(**other), NumberStyle.COMMA)
    assert {name: isinstance(wrong, refusal) for name, wrong in looked.wrong.items()} == {field: True}
    with pytest.raises(refusal):
        warehouse.do(make_article, typed(**other), NumberStyle.COMMA)
    assert warehouse.ask(rows, WantedArticles(text="grubenhelm")) == []


@pytest.mark.parametrize("same", [{"name_en": "GRUBEN-lampe"}, {"name_uk": "Hängematte"}])
def test_what_is_called_so_in_any_language_is_pointed_out(
    warehouse: Warehouse, ids: list[int], same: dict[str, str]
) -> None:
    looked = warehouse.ask(look_at_new, typed(**same), NumberStyle.COMMA)
    assert looked.wrong == {}
    assert len(looked.same) == 1
    assert looked.same[0].id in ids
