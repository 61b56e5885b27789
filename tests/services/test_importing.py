"""Lists of others become goods, articles and partners, as one step; nothing is counted wrongly, nothing is lost."""

from __future__ import annotations

import csv
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from plain_lists import articles_in, goods_in, partners_in
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from warehouse import Warehouse

from aidhub.database.tables import Article, ArticlePack, JournalEntry, Lot, Party, Place
from aidhub.domain.errors import SerialTwice
from aidhub.domain.quantities import milli
from aidhub.exchange.goods import StockList
from aidhub.exchange.reading import read_workbook
from aidhub.exchange.stock_list import read_stock_list
from aidhub.messages import sentence
from aidhub.services import matching
from aidhub.services.articles import NewArticle, add_articles, rename
from aidhub.services.import_kinds import KINDS
from aidhub.services.importing import (
    NothingToImport,
    import_stock,
    match_goods,
    remember,
    remembered,
)
from aidhub.services.importing_records import import_articles, import_partners
from aidhub.services.parties import NewParty, add_parties, find_party, parties
from aidhub.services.places import make_shelves, new_places
from aidhub.services.stock import StockRow, sums
from aidhub.services.stock_question import Wanted
from aidhub.services.undo import redo, undo

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "inventories"


def take_in(warehouse: Warehouse, text: str, place: int | None = None) -> dict[str, Any]:
    return dict(warehouse.do(import_stock, goods_in(text), "liste.xlsx", warehouse.site, place))


def there(warehouse: Warehouse, text: str = "") -> list[tuple[str, str, str]]:
    """List what lies where: name, quantity with unit, location."""
    return sorted((_name(row), _amount(row), row.location) for row in warehouse.rows(text))


def _name(row: StockRow) -> str:
    return row.names["de"] or row.names["uk"] or row.names["en"]


def _amount(row: StockRow) -> str:
    return f"{Decimal(row.quantity_milli) / 1000:f} {row.unit_code}"


def by_unit(warehouse: Warehouse) -> dict[str, int]:
    return dict(warehouse.ask(sums, Wanted()).by_unit)


def catalogue(warehouse: Warehouse) -> list[Article]:
    """List the articles that lists made, in the order of their making."""
    question = select(Article).where(Article.review, Article.active).order_by(Article.id)
    return list(warehouse.ask(lambda session: list(session.scalars(question))))


def lots(warehouse: Warehouse) -> list[Lot]:
    return list(warehouse.ask(lambda session: list(session.scalars(select(Lot).order_by(Lot.id)))))


def everything(warehouse: Warehouse) -> dict[str, Any]:
    """All a person can see: what lies where, articles, parties, places."""

    def look(session: Session) -> dict[str, Any]:
        articles = select(Article.name_de, Article.name_uk, Article.unit_code).where(Article.active)
        places = select(Place.code, Place.top_id).where(Place.top_id == warehouse.site).order_by(Place.id)
        people = select(Party.role, Party.name).where(Party.active).order_by(Party.id)
        return {
            "articles": sorted(map(tuple, session.execute(articles))),
            "places": [tuple(row) for row in session.execute(places)],
            "parties": [tuple(row) for row in session.execute(people)],
        }

    return {**dict(warehouse.ask(look)), "stock": there(warehouse)}


# How much ------------------------------------------------------------------------------------------------------------


def test_sums_per_unit_are_those_of_the_list(warehouse: Warehouse) -> None:
    stock = goods_in("""
Artikel|Menge|Einheit
Filzmatten|120|Stk.
Filzmatten|30|Stk.
Knäckebrot rund|80|Packung
Gummiwaren|12,5|kg
Angelschuhe|7|Paar
""")
    made = warehouse.do(import_stock, stock, "liste.xlsx", warehouse.site)

    assert by_unit(warehouse) == stock.quantity_by_unit
    assert by_unit(warehouse) == {"H87": 150_000, "XPK": 80_000, "KGM": 12_500, "PR": 7_000}
    assert (made["lots"], made["articles"]) == (5, 4)


@pytest.mark.parametrize(
    ("row", "lies"),
    [
        ("Reis|2500|g", ("Reis", "2.5 KGM")),
        ("Reis|0,5|t", ("Reis", "500 KGM")),
        ("Reis|3|Sack", ("Reis", "75 KGM")),
        ("Reis|2|Karton", ("Reis", "20 KGM")),
        ("Sonnenblumenöl|750|ml", ("Sonnenblumenöl", "0.75 LTR")),
        ("Seife|4|Dutzend", ("Seife", "48 H87")),
        ("Seife|4|", ("Seife", "4 H87")),
    ],
)
def test_a_quantity_is_brought_into_the_unit_of_the_article(
    warehouse: Warehouse, row: str, lies: tuple[str, str]
) -> None:
    made = take_in(warehouse, f"Artikel|Menge|Einheit\n{row}")

    assert there(warehouse) == [(*lies, "DO")]
    assert made["articles"] == 0


@pytest.mark.parametrize(
    ("row", "lies"),
    [
        ("Reis|3|Eimer", ("Reis", "3 XBJ")),
        ("Reis|7|", ("Reis", "7 H87")),
        ("Seife|2|kg", ("Seife", "2 KGM")),
        ("Reis|0,001|g", ("Reis", "0.001 GRM")),
        ("Wolldecke|3|Gebinde", ("Wolldecke", "3 H87")),
    ],
)
def test_a_quantity_nobody_can_convert_becomes_a_new_article_to_review(
    warehouse: Warehouse, row: str, lies: tuple[str, str]
) -> None:
    made = take_in(warehouse, f"Artikel|Menge|Einheit\n{row}")

    assert there(warehouse) == [(*lies, "DO")]
    assert made["articles"] == 1
    assert [article.review for article in catalogue(warehouse)] == [True]


def test_a_unit_nobody_knows_is_kept_in_words(warehouse: Warehouse) -> None:
    take_in(warehouse, "Artikel|Menge|Einheit\nSchraubenkiste|3|Gebinde")

    [article] = catalogue(warehouse)
    assert (article.unit_code, article.note) == ("H87", "Gebinde")


def test_a_pack_of_the_row_stands_before_a_pack_of_the_article(warehouse: Warehouse) -> None:
    take_in(warehouse, "Artikel|Menge|Einheit|Stück pro Karton\nSeife|3|Karton|50")

    assert there(warehouse) == [("Seife", "150 H87", "DO")]


def test_a_pack_written_into_the_quantity_is_counted(warehouse: Warehouse) -> None:
    take_in(warehouse, "Artikel|Menge\nSeife|2 Kartons à 24 Stk")

    assert there(warehouse) == [("Seife", "48 H87", "DO")]


def test_packs_of_one_name_and_two_sizes_are_certain_of_nothing(warehouse: Warehouse) -> None:
    packs = {"Karton": 10_000, "Umkarton": 20_000}
    warehouse.do(add_articles, [NewArticle({"de": "Klangschale"}, "MISC", "H87", packs=packs)])
    take_in(warehouse, "Artikel|Menge|Einheit\nKlangschale|3|Karton")

    assert there(warehouse) == [("Klangschale", "3 XCT", "DO")]


def test_a_new_article_learns_the_pack_its_row_tells_of(warehouse: Warehouse) -> None:
    take_in(warehouse, "Artikel|Menge|Einheit\nKlangschale (12 Stück pro Karton)|36|Stück")

    packs = warehouse.ask(
        lambda session: session.execute(
            select(ArticlePack.name, ArticlePack.factor_milli).join(Article).where(Article.review)
        ).all()
    )
    assert [tuple(pack) for pack in packs] == [("Karton", 12_000)]


def test_a_quantity_of_zero_makes_the_article_known_without_goods(warehouse: Warehouse) -> None:
    made = take_in(warehouse, "Artikel|Menge|Lagerplatz\nKlangschale|0|Z-99\nSeife|5|")

    assert there(warehouse) == [("Seife", "5 H87", "DO")]
    assert [article.name_de for article in catalogue(warehouse)] == ["Klangschale"]
    assert (made["lots"], made["articles"]) == (1, 1)


def test_known_articles_of_which_nothing_is_there_are_no_step(warehouse: Warehouse) -> None:
    before = warehouse.ask(lambda session: session.scalar(select(func.count()).select_from(JournalEntry)))
    made = take_in(warehouse, "Artikel|Menge\nSeife|0")

    assert made == {"entry": None, "lots": 0, "articles": 0}
    assert warehouse.ask(lambda session: session.scalar(select(func.count()).select_from(JournalEntry))) == before


def test_a_list_of_which_nothing_can_be_taken_is_refused(warehouse: Warehouse) -> None:
    before = everything(warehouse)
    with pytest.raises(NothingToImport) as refused:
        take_in(warehouse, "Artikel|Menge\nSeife|viel\nDecken|-3")

    assert refused.value.facts == {"rows": 2}
    assert sentence(refused.value).startswith("2 rows were read")
    assert everything(warehouse) == before


# Which article -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Wolldecken", "WOLLDECKE", "ковдра вовняна", "wool blanket", "шерстяное одеяло"])
def test_an_article_is_known_by_its_names_in_any_language_and_spelling(warehouse: Warehouse, name: str) -> None:
    take_in(warehouse, f"Artikel|Menge|Einheit\n{name}|5|Stk")

    assert there(warehouse) == [("Wolldecken", "5 H87", "DO")]


def test_an_article_is_known_by_its_barcode_however_it_is_called(warehouse: Warehouse) -> None:
    lamp = NewArticle({"de": "Grubenlampe"}, "ENR_LIGHT", "H87", barcodes=["4006381333931"])
    warehouse.do(add_articles, [lamp])
    take_in(warehouse, "Artikel|EAN|Menge\nSomething else|4006381333931|5")

    assert there(warehouse) == [("Grubenlampe", "5 H87", "DO")]


def test_an_article_is_known_by_a_confirmed_wording_unless_another_is_called_so(
    warehouse: Warehouse,
) -> None:
    for wording in ("Kuschelzeug", "Reis"):
        warehouse.do(matching.remember, wording, warehouse.article("woll"))
    take_in(warehouse, "Artikel|Menge|Einheit\nKuschelzeug (neu)|5|Stk\nReis|3|kg")

    assert there(warehouse) == [("Reis", "3 KGM", "DO"), ("Wolldecken", "5 H87", "DO")]


def test_rows_of_one_new_article_make_it_once(warehouse: Warehouse) -> None:
    made = take_in(warehouse, "Artikel|Menge|Einheit\nKlangschale|5|Stk\nklang-schale|3|Stk\nKLANGSCHALE|2|Stk")

    assert (made["articles"], made["lots"]) == (1, 3)
    assert by_unit(warehouse) == {"H87": 10_000}


def test_one_barcode_is_one_new_article(warehouse: Warehouse) -> None:
    made = take_in(warehouse, "Artikel|EAN|Menge\nMilk|4006381333931|5\nMilch|4006381333931|3")

    assert (made["articles"], there(warehouse)) == (1, [("Milk", "3 H87", "DO"), ("Milk", "5 H87", "DO")])


def test_sizes_are_articles_of_their_own(warehouse: Warehouse) -> None:
    made = take_in(warehouse, "Artikel|Größe|Menge\nWanderjacke|M|5\nWanderjacke|L|3\nWanderjacke|M|2")

    assert made["articles"] == 2
    assert [name for name, *_ in there(warehouse)] == ["Wanderjacke L", "Wanderjacke M", "Wanderjacke M"]


def test_a_size_the_article_does_not_name_is_kept_with_the_goods(warehouse: Warehouse) -> None:
    take_in(warehouse, "Artikel|Größe|Hersteller|Menge\nWolldecken|140x200|Muster AG|5")

    assert [lot.note for lot in lots(warehouse)] == ["140x200 · Muster AG"]


def test_the_same_list_a_second_time_finds_the_articles_it_made(warehouse: Warehouse) -> None:
    text = "Artikel|Art.-Nr.|Größe|Menge|Einheit\nKlangschale|K17|M|5|Stk\nЗвукова чаша|K18||3|кг"
    first, second = take_in(warehouse, text), take_in(warehouse, text)

    assert (first["articles"], second["articles"]) == (2, 0)
    assert by_unit(warehouse) == {"H87": 10_000, "KGM": 6_000}


def test_an_article_is_found_by_the_wording_of_its_list_after_it_was_given_a_better_name(warehouse: Warehouse) -> None:
    text = "Artikel|Menge\nKlangsch. br. 12cm|5"
    take_in(warehouse, text)
    warehouse.do(rename, catalogue(warehouse)[0].id, {"de": "Klangschale, Bronze", "uk": "Чаша"})

    assert take_in(warehouse, text)["articles"] == 0
    assert [name for name, *_ in there(warehouse)] == ["Klangschale, Bronze"] * 2


def test_the_number_of_one_list_is_not_that_of_another(warehouse: Warehouse) -> None:
    take_in(warehouse, "Artikel|Art.-Nr.|Menge\nKlangschale|17|5")
    take_in(warehouse, "Artikel|Art.-Nr.|Menge\nFilzmatte|17|3")

    assert [(name, amount) for name, amount, _ in there(warehouse)] == [
        ("Filzmatte", "3 H87"),
        ("Klangschale", "5 H87"),
    ]


def test_a_number_without_a_name_is_the_article_that_has_it(warehouse: Warehouse) -> None:
    take_in(warehouse, "Artikel|Art.-Nr.|Menge\nKlangschale|K-17|5")
    take_in(warehouse, "Art.-Nr.|Menge\nk17|3")

    assert [name for name, *_ in there(warehouse)] == ["Klangschale", "Klangschale"]


def test_a_code_of_our_own_stands_before_the_name(warehouse: Warehouse) -> None:
    take_in(warehouse, "Artikel|Art.-Nr.|Menge\nWarme Decken aus Spenden|woll|3")

    assert there(warehouse) == [("Wolldecken", "3 H87", "DO")]


def test_a_new_article_is_named_in_the_language_of_its_letters(warehouse: Warehouse) -> None:
    take_in(warehouse, "Artikel|Menge\nЗвукова чаша|3\nKlangschale|2")

    assert [(article.name_de, article.name_uk) for article in catalogue(warehouse)] == [
        ("", "Звукова чаша"),
        ("Klangschale", ""),
    ]


def test_a_new_article_takes_its_names_codes_and_category_from_the_list(warehouse: Warehouse) -> None:
    take_in(
        warehouse,
        "Name deutsch|Name ukrainisch|Warengruppe|Zolltarifnummer|UN-Nummer|Hersteller|Menge|Einheit\n"
        "Grubengas|Газ рудниковий|Konserven|2711 13 97|UN 1978|Muster AG|5|Stk",
    )
    [article] = catalogue(warehouse)

    assert (article.name_de, article.name_uk, article.category_key) == ("Grubengas", "Газ рудниковий", "FOOD_CAN")
    assert (article.hs_code, article.un_number) == ("27111397", "1978")
    assert article.note == "Konserven · Muster AG"


def test_a_match_says_before_the_import_what_a_row_will_become(warehouse: Warehouse) -> None:
    stock = goods_in("Artikel|Menge|Einheit\nReis|2500|g\nKlangschale|3|Stk\n|7|Stk")
    matches = warehouse.ask(match_goods, stock.lines)

    assert [(match.row, match.unit_code, match.quantity_milli) for match in matches] == [
        (2, "KGM", 2_500),
        (3, "H87", 3_000),
    ]
    assert [match.article_id for match in matches] == [warehouse.article("reis"), None]
    assert matches[1].names == {"de": "Klangschale"}


# Weight and value ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headings", "row", "net_g", "cents"),
    [
        ("Menge|Einheit|Einzelgewicht (kg)|Einzelwert (EUR)", "10|Stk|0,8|3,50", 800, 350),
        ("Menge|Einheit|Nettogewicht (kg)|Gesamtwert EUR", "10|Stk|8|35", 800, 350),
        ("Menge|Einheit|Einzelwert (EUR)", "3|Stk|0,005", None, 1),
        ("Menge|Einheit|Gesamtwert EUR", "3|Stk|10", None, 333),
    ],
)
def test_weight_and_value_are_those_of_one(
    warehouse: Warehouse, headings: str, row: str, net_g: int | None, cents: int | None
) -> None:
    take_in(warehouse, f"Artikel|{headings}\nKlangschale|{row}")
    [lot] = lots(warehouse)

    assert (lot.net_g, lot.value_cents, lot.value_source) == (net_g, cents, "list")


def test_weight_and_value_of_a_pack_are_brought_to_one_of_the_articles_units(warehouse: Warehouse) -> None:
    take_in(warehouse, "Artikel|Menge|Einheit|Stück pro Karton|Einzelgewicht (kg)|Einzelwert (EUR)\n"
                       "Seife|3|Karton|50|5,5|40")  # fmt: skip
    [lot] = lots(warehouse)

    assert (lot.net_g, lot.value_cents) == (110, 80)


def test_a_kilogram_weighs_a_kilogram_whatever_the_list_says(warehouse: Warehouse) -> None:
    take_in(warehouse, "Artikel|Menge|Einheit|Bruttogewicht (kg)\nReis|25|kg|25,4\nGrubengut|100|g|0,2")

    assert [lot.net_g for lot in lots(warehouse)] == [None, None]
    assert [article.net_g for article in catalogue(warehouse)] == [1]


def test_money_that_is_not_euro_is_kept_in_words(warehouse: Warehouse) -> None:
    take_in(warehouse, "Artikel|Menge|Einzelwert|Währung\nKlangschale|10|3,50|USD")
    [lot] = lots(warehouse)

    assert (lot.value_cents, lot.value_source, lot.note) == (None, "", "3.50 USD")


# Where, from whom ----------------------------------------------------------------------------------------------------


def test_goods_lie_at_the_shelf_the_row_names_in_any_spelling(warehouse: Warehouse) -> None:
    take_in(warehouse, "Artikel|Menge|Lagerplatz\nSeife|5|a-01-2\nSeife|3|Neu-1\nSeife|2|")

    assert [place for *_, place in there(warehouse)] == ["DO", "Neu-1", "A-01-2"]
    assert warehouse.shelf("neu1")


def test_goods_without_a_place_lie_where_the_import_says(warehouse: Warehouse) -> None:
    take_in(warehouse, "Artikel|Menge|Lagerplatz\nSeife|5|\nSeife|3|B-01-1", warehouse.shelf("A-02-1"))

    assert there(warehouse) == [("Seife", "3 H87", "B-01-1"), ("Seife", "5 H87", "A-02-1")]


def test_further_places_of_a_row_are_kept_in_words(warehouse: Warehouse) -> None:
    take_in(warehouse, "Artikel|Menge|Lagerplatz\nSeife|5|A-01-2; B-01-1")

    assert there(warehouse) == [("Seife", "5 H87", "A-01-2")]
    assert [lot.note for lot in lots(warehouse)] == ["B-01-1"]


def test_warehouses_of_the_list_become_aisles_with_shelves_of_their_own(warehouse: Warehouse) -> None:
    text = """
Artikel|Menge|Lager|Lagerplatz
Seife|5|Halle 2|1
Seife|3|Halle 3|1
Seife|2|Halle 2|
Seife|1|Dortmund|A-01-1
"""
    take_in(warehouse, text)
    places = select(Place.code).where(Place.kind.in_(("aisle", "shelf")), Place.top_id == warehouse.site)
    after = Counter(warehouse.ask(lambda session: list(session.scalars(places))))

    assert [place for *_, place in there(warehouse)] == ["A-01-1", "Halle 2", "1", "1"]
    take_in(warehouse, text)
    assert Counter(warehouse.ask(lambda session: list(session.scalars(places)))) == after


def test_a_shelf_in_a_rack_of_the_named_aisle_is_found(warehouse: Warehouse) -> None:
    def racks(session: Session) -> int:
        [aisle], [rack] = new_places(session, "aisle", ["Halle 2"]), new_places(session, "rack", ["R1"])
        made = make_shelves(session, ["Platz 7"], rack)
        place = session.get_one(Place, rack)
        place.parent_id, place.top_id, place.location_id = aisle, warehouse.site, rack
        hall = session.get_one(Place, aisle)
        hall.parent_id, hall.top_id, hall.location_id = warehouse.site, warehouse.site, aisle
        shelf = session.scalars(select(Place).where(Place.code == "Platz 7")).one()
        shelf.top_id = warehouse.site
        return made

    warehouse.do(racks)
    take_in(warehouse, "Artikel|Menge|Lager|Lagerplatz\nSeife|5|Halle 2|Platz 7")

    assert [row.location for row in warehouse.rows()] == ["Platz 7"]
    count = select(func.count()).select_from(Place).where(Place.code == "Platz 7")
    assert warehouse.ask(lambda session: session.scalar(count)) == 1


def test_boxes_and_pallets_of_the_list_get_numbers_of_ours_and_keep_their_names(warehouse: Warehouse) -> None:
    take_in(
        warehouse,
        "Artikel|Menge|Karton-Nr.|Palette|Lagerplatz\n"
        "Seife|5|K1|P7|A-01-2\nWolldecken|3|K1|P7|A-01-2\nSeife|2|K2|P7|A-01-2\nSeife|9||P7|A-01-2",
    )
    names = select(Place.code, Place.name, Place.state).where(Place.kind.in_(("box", "pallet"))).order_by(Place.id)

    assert [tuple(row) for row in warehouse.ask(lambda session: session.execute(names).all())] == [
        ("P-0001", "P7", "closed"),
        ("1", "K1", "closed"),
        ("2", "K2", "closed"),
    ]
    assert sorted((row.package, row.pallet, _amount(row)) for row in warehouse.rows()) == [
        ("1", "P-0001", "3 H87"),
        ("1", "P-0001", "5 H87"),
        ("2", "P-0001", "2 H87"),
        ("P-0001", "", "9 H87"),
    ]
    assert {row.location for row in warehouse.rows()} == {"A-01-2"}


def test_the_gross_weight_of_a_row_is_that_of_its_box_if_nothing_else_is_in_it(warehouse: Warehouse) -> None:
    take_in(
        warehouse,
        "Artikel|Menge|Karton-Nr.|Brutto kg\nSeife|50|K1|5,4\nSeife|20|K2|3\nWolldecken|2|K2|3,5\nSeife|9|K3|",
    )
    weights = select(Place.name, Place.gross_g, Place.gross_source).where(Place.kind == "box").order_by(Place.id)

    assert [tuple(row) for row in warehouse.ask(lambda session: session.execute(weights).all())] == [
        ("K1", 5_400, "typed"),
        ("K2", None, ""),
        ("K3", None, ""),
    ]
    assert {lot.net_g for lot in lots(warehouse)} == {None}


def test_box_one_of_one_pallet_is_not_box_one_of_the_next(warehouse: Warehouse) -> None:
    take_in(warehouse, "Artikel|Menge|Karton-Nr.|Palette\nSeife|5|1|A\nSeife|3|1|B\nSeife|2|1|A")

    assert sorted((row.package, row.pallet, _amount(row)) for row in warehouse.rows()) == [
        ("1", "P-0001", "2 H87"),
        ("1", "P-0001", "5 H87"),
        ("2", "P-0002", "3 H87"),
    ]


def test_donors_are_found_or_made_once(warehouse: Warehouse) -> None:
    warehouse.do(add_parties, [NewParty("donor", "Bäckerei Sonnenkorn"), NewParty("donor", "…")])
    take_in(warehouse, "Artikel|Menge|Spender\nSeife|5|BÄCKEREI Sonnenkorn\nSeife|3|Kita Pusteblume\nSeife|2|Kita "
                       "Pusteblume\nSeife|1|")  # fmt: skip
    donors = warehouse.ask(parties, "donor")

    assert [row.name for row in donors] == ["Bäckerei Sonnenkorn", "Kita Pusteblume", "…"]
    ids = {row.name: row.id for row in donors}
    assert [lot.donor_id for lot in lots(warehouse)] == [
        ids["Bäckerei Sonnenkorn"],
        ids["Kita Pusteblume"],
        ids["Kita Pusteblume"],
        None,
    ]


def test_what_a_row_says_of_its_goods_stays_with_them(warehouse: Warehouse) -> None:
    take_in(
        warehouse,
        "Artikel|Menge|MHD|Charge|Zustand|Bemerkung\n"
        "Seife|5|31.08.2027|L17|neu|trocken lagern\nWolldecken|3|||gebraucht|",
    )
    soap, blanket = lots(warehouse)

    assert (str(soap.expires), soap.expiry_kind, soap.batch, soap.condition, soap.note) == (
        "2027-08-31",
        "best_before",
        "L17",
        "new",
        "trocken lagern",
    )
    assert (blanket.expires, blanket.batch, blanket.condition) == (None, "", "used")


def test_a_serial_number_twice_refuses_the_whole_list(warehouse: Warehouse) -> None:
    before = everything(warehouse)
    with pytest.raises(SerialTwice):
        take_in(warehouse, "Artikel|Menge|Seriennummer\nNotstromer|2|S-17")

    assert everything(warehouse) == before


def test_thousands_of_rows_are_one_step(warehouse: Warehouse) -> None:
    rows = "\n".join(f"Ware {number % 700}|{number % 9 + 1}|K{number % 900}|Z-{number % 40}" for number in range(3_000))
    made = take_in(warehouse, f"Artikel|Menge|Karton-Nr.|Lagerplatz\n{rows}")

    assert (made["lots"], made["articles"]) == (3_000, 700)
    assert by_unit(warehouse) == {"H87": sum(number % 9 + 1 for number in range(3_000)) * 1000}
    assert warehouse.do(undo)
    assert there(warehouse) == []


# Undo ----------------------------------------------------------------------------------------------------------------

LONG = """
Artikel|Menge|Einheit|Lagerplatz|Karton-Nr.|Palette|Spender
Klangschale|5|Stk|Neu-1|K1|P7|Kita Pusteblume
Seife|4|Dutzend|A-01-2|K2||
Звукова чаша|3|кг|||P8|
Filzmatte|0|Stk||||
"""


def test_undo_takes_everything_back_and_redo_brings_everything_again(warehouse: Warehouse) -> None:
    before = everything(warehouse)
    take_in(warehouse, LONG)
    after = everything(warehouse)

    warehouse.do(undo)
    assert everything(warehouse) == before

    warehouse.do(redo)
    assert everything(warehouse) == after


def test_a_list_undone_can_be_imported_again(warehouse: Warehouse) -> None:
    first = take_in(warehouse, LONG)
    after = there(warehouse)
    warehouse.do(undo)
    second = take_in(warehouse, LONG)

    assert {name: second[name] for name in ("lots", "articles")} == {name: first[name] for name in ("lots", "articles")}
    assert there(warehouse) == after


# The mapping ---------------------------------------------------------------------------------------------------------


def test_what_headings_meant_is_remembered_for_the_next_list_with_the_same_headings(warehouse: Warehouse) -> None:
    stock = goods_in("Was|Wieviel|Wo\nSeife|5|A-01-1", {"Was": "article", "Wieviel": "quantity", "Wo": "place"})
    warehouse.do(import_stock, stock, "liste.xlsx", warehouse.site)

    assert warehouse.ask(remembered, "stock", stock.key) == {"Was": "article", "Wieviel": "quantity", "Wo": "place"}
    assert warehouse.ask(KINDS["stock"].remembered, stock.key) == warehouse.ask(remembered, "stock", stock.key)
    assert warehouse.ask(remembered, "articles", stock.key) == {}


def test_the_last_mapping_stands(warehouse: Warehouse) -> None:
    for meaning in ("note", "place"):
        stock = goods_in("Was|Wieviel|Wo\nSeife|5|A-01-1", {"Was": "article", "Wieviel": "quantity", "Wo": meaning})
        warehouse.do(remember, "stock", stock)

    assert warehouse.ask(remembered, "stock", stock.key)["Wo"] == "place"


def test_a_list_without_headings_leaves_no_mapping(warehouse: Warehouse) -> None:
    warehouse.do(remember, "stock", StockList("Liste", None, (), ()))

    assert warehouse.ask(remembered, "stock", "") == {}


# Articles and partners -----------------------------------------------------------------------------------------------


def test_a_list_of_articles_fills_the_catalogue_as_one_step(warehouse: Warehouse) -> None:
    rows = articles_in(
        "Artikel|Art.-Nr.|Warengruppe|Einheit|Gewicht (kg)|Einzelwert (EUR)|EAN\n"
        "Klangschale|K17|Konserven|Stk|0,8|12,50|4006381333931\nWolldecken||Decken|Stk|||\nFilzmatte|K18||Gebinde|||"
    )
    made = warehouse.do(import_articles, rows, "katalog.xlsx")
    bowl, felt = catalogue(warehouse)

    assert made["articles"] == 2
    assert (bowl.name_de, bowl.category_key, bowl.unit_code, bowl.net_g, bowl.value_cents) == (
        "Klangschale",
        "FOOD_CAN",
        "H87",
        800,
        1_250,
    )
    assert (felt.unit_code, felt.category_key, felt.note) == ("H87", "MISC", "Gebinde")
    assert warehouse.article("4006381333931") == warehouse.article("K17") == bowl.id

    warehouse.do(undo)
    assert catalogue(warehouse) == []


def test_a_list_of_articles_a_second_time_changes_nothing(warehouse: Warehouse) -> None:
    rows = articles_in("Artikel|Art.-Nr.\nKlangschale|K17\nSpritze|S5\nSpritze|S10")
    first = warehouse.do(import_articles, rows, "katalog.xlsx")
    second = warehouse.do(import_articles, rows, "katalog.xlsx")

    assert (first["articles"], second) == (3, {"entry": None, "articles": 0})


def test_a_list_of_partners_adds_those_that_are_new(warehouse: Warehouse) -> None:
    warehouse.do(add_parties, [NewParty("partner", "Тепла оселя")])
    rows = partners_in(
        "Name|Ort|Straße|PLZ|Land|EDRPOU|Ansprechpartner|Telefon|E-Mail\n"
        "«Тепла Оселя»|Житомир|||||||\n"
        "Центр допомоги|Riwne|вул. Зразкова 1|33001|UA|44999019|Ірина|+380 36 255|i@example.org"
    )
    made = warehouse.do(import_partners, rows, "partner.xlsx")

    assert made["partners"] == 1
    party = warehouse.ask(lambda session: session.scalars(select(Party).where(Party.name == "Центр допомоги")).one())
    assert (party.city_key, party.street, party.postcode, party.country) == ("riwne", "вул. Зразкова 1", "33001", "UA")
    assert party.register_no == "44999019"
    assert warehouse.ask(find_party, "Рівне", "partner") == party.id
    assert warehouse.do(import_partners, rows, "partner.xlsx") == {"entry": None, "partners": 0}


def test_a_town_that_is_no_word_is_no_city(warehouse: Warehouse) -> None:
    warehouse.do(import_partners, partners_in("Name|Ort\nЦентр допомоги|–\nОселя|Atlantis"), "partner.xlsx")

    assert [row.city for row in warehouse.ask(parties, "partner")] == [{}, {}]


@pytest.mark.parametrize("take", [import_articles, import_partners])
def test_a_list_without_rows_that_can_be_taken_is_refused(warehouse: Warehouse, take: Any) -> None:
    with pytest.raises(NothingToImport):
        warehouse.do(take, StockList("Liste", 1, (), ()), "liste.xlsx")


# Lists that people really keep ---------------------------------------------------------------------------------------

REAL = {
    "sahana_nroc_warehouse_stock.csv": "Quantity",
    "sahana_ifrc_train_inv_item.csv": "Quantity",
    "sahana_pirac_inv_item.csv": "Quantity",
    "sahana_pirac_minimum_stock.csv": "Quantity",
    "openboxes_main_warehouse_inventory.csv": "Physical QOH",
}


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real lists (../shared/data) are not on this machine")
@pytest.mark.parametrize(("file", "column"), REAL.items())
def test_a_real_list_comes_in_with_its_sum_and_goes_by_one_undo(warehouse: Warehouse, file: str, column: str) -> None:
    with (SHARED / file).open(encoding="utf-8", newline="") as stream:
        total = sum(Decimal(row[column]) for row in csv.DictReader(stream) if any(row.values()))
    before = everything(warehouse)
    stock = read_stock_list(read_workbook(SHARED / file))
    matches = warehouse.ask(match_goods, stock.lines)
    made = warehouse.do(import_stock, stock, file, warehouse.site)

    assert sum(stock.quantity_by_unit.values()) == milli(total)
    assert made["lots"] == sum(match.quantity_milli > 0 for match in matches)
    expected: Counter[str] = Counter()
    for line, match in zip(stock.taken, matches, strict=True):
        assert line.what is not None
        expected[match.unit_code] += match.quantity_milli
        assert line.what.unit != match.unit_code or match.quantity_milli == line.what.quantity_milli
        assert match.article_id or match.quantity_milli == line.what.quantity_milli
    assert by_unit(warehouse) == {unit: sum_ for unit, sum_ in expected.items() if sum_}

    warehouse.do(undo)
    assert everything(warehouse) == before
