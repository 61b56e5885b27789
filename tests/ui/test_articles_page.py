"""The page Articles, by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hands import CTRL, KEY, Hands, at_the_window, nameless, text_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from warehouse import Warehouse, new_warehouse

from aidhub.database.database import Database
from aidhub.exchange.article_list import read_article_list
from aidhub.exchange.reading import read_workbook
from aidhub.i18n import use_language
from aidhub.services import article_list
from aidhub.services.article_edits import ArticleEdit, edit_articles
from aidhub.services.article_list import ArticleLine, WantedArticles
from aidhub.services.article_parts import parts
from aidhub.services.articles import NewArticle, add_articles, find_article
from aidhub.services.importing_records import import_articles
from aidhub.ui.articles.export import export
from aidhub.ui.articles.merge import DuplicatesDialog, MergeDialog
from aidhub.ui.articles.page import ArticlesPage
from aidhub.ui.articles.parts import PartsDialog
from aidhub.ui.background import Job

SHIFT = Qt.KeyboardModifier.ShiftModifier
GAPS = [NewArticle({"de": f"Lücke {letter}"}, "MISC", "H87", review=True) for letter in "ABCDE"]


@pytest.fixture
def hands(qapp: QApplication, qtbot: QtBot, loaded_file: Path, tmp_path: Path) -> Iterator[Hands]:
    """Somebody at the keyboard of the page Articles; five articles lack nearly everything."""
    file = tmp_path / "warehouse.aidhub"
    file.write_bytes(loaded_file.read_bytes())
    with Database.open(file, exclusive=False) as database:
        warehouse = Warehouse(database, 1, 0)
        warehouse.do(add_articles, GAPS)
        with at_the_window(qapp, qtbot, database, warehouse, "articles") as made:
            assert isinstance(made.page, ArticlesPage)
            made.page.table.setFocus()
            made.wait(lambda: made.page.rows.is_counted)
            yield made


def line(hands: Hands, name: str) -> ArticleLine:
    id_ = hands.warehouse.ask(find_article, name)
    [found] = hands.warehouse.ask(article_list.rows_of, [id_])
    assert isinstance(found, ArticleLine)
    return found


def go_to_view(hands: Hands, view: str) -> None:
    while hands.page.tabs.current != view:
        hands.press(KEY.Key_Tab, CTRL)
    hands.wait()
    hands.page.table.setFocus()


def put_ring(hands: Hands, name: str, column: str) -> int:
    """Put the ring on a cell of an article that is here."""
    rows = hands.page.rows
    at = next(at for at, row in rows.here() if name in row.names.values())
    hands.page.table.setCurrentIndex(rows.index(at, rows.column_at(column)))
    return int(at)


def filtered(hands: Hands, text: str) -> None:
    hands.press(KEY.Key_F, CTRL)
    hands.type(text)
    hands.wait(lambda: hands.page.rows.wanted.text == text)
    hands.press(KEY.Key_Return)


def shown(hands: Hands) -> list[str]:
    return [row.name_de for _, row in hands.page.rows.here()]


def test_typing_filters_by_any_name_and_escape_empties_the_filter(hands: Hands) -> None:
    everything = hands.page.rows.total
    filtered(hands, "ковдр")
    assert line(hands, "blanket").name_de in shown(hands)
    assert hands.page.rows.total < everything
    hands.press(KEY.Key_Escape)
    hands.wait(lambda: hands.page.rows.total == everything)


def test_missing_names_are_worked_off_row_by_row_without_the_list_moving(hands: Hands) -> None:
    go_to_view(hands, "no_name_uk")
    before = shown(hands)
    first = put_ring(hands, "Lücke A", "name_uk")
    for name in ("Прогалина А", "Прогалина Б", "Прогалина В"):
        hands.press(KEY.Key_F2)
        hands.type(name)
        hands.press(KEY.Key_Return)
    hands.wait(lambda: line(hands, "Lücke C").name_uk == "Прогалина В")
    hands.wait(lambda: hands.page.rows.row(first).name_uk == "Прогалина А")

    assert shown(hands) == before
    assert hands.page.table.currentIndex().row() == first + 3
    assert [line(hands, f"Lücke {letter}").name_uk for letter in "ABC"] == ["Прогалина А", "Прогалина Б", "Прогалина В"]
    hands.press(KEY.Key_F5)
    hands.wait(lambda: shown(hands) == [name for name in before if name not in ("Lücke A", "Lücke B", "Lücke C")])


def test_the_words_of_a_view_count_what_is_left(hands: Hands) -> None:
    go_to_view(hands, "no_weight")
    put_ring(hands, "Lücke A", "net")
    hands.press(KEY.Key_F2)
    hands.type("0.5")
    hands.press(KEY.Key_Return)
    hands.wait(lambda: line(hands, "Lücke A").net_g == 500)
    at = hands.page.tabs.keys.index("no_weight")
    hands.wait(lambda: hands.page.tabs.tabText(at) == "No weight 4")
    hands.press(KEY.Key_Z, CTRL)
    hands.wait(lambda: hands.page.tabs.tabText(at) == "No weight 5")


def test_a_minimum_is_typed_into_its_cell_and_shown_in_the_details(hands: Hands) -> None:
    go_to_view(hands, "below_minimum")
    hands.wait(lambda: hands.page.rows.is_counted)
    assert hands.page.rows.total == 0
    go_to_view(hands, "no_weight")
    put_ring(hands, "Lücke A", "minimum")
    hands.press(KEY.Key_F2)
    hands.type("25")
    hands.press(KEY.Key_Return)
    hands.wait(lambda: line(hands, "Lücke A").minimum_milli == 25_000)
    at = hands.page.tabs.keys.index("below_minimum")
    hands.wait(lambda: hands.page.tabs.tabText(at) == "Below minimum 1")
    go_to_view(hands, "below_minimum")
    hands.wait(lambda: shown(hands) == ["Lücke A"])
    put_ring(hands, "Lücke A", "name_de")
    hands.press(KEY.Key_Space)
    hands.wait(lambda: "25 pcs" in text_of(hands.page.inspector))


def test_a_block_of_a_spreadsheet_is_pasted_and_wrong_cells_stay_with_their_reason(hands: Hands) -> None:
    go_to_view(hands, "review")
    at = put_ring(hands, "Lücke A", "net")
    columns = [hands.page.rows.columns[one].key for one in range(len(hands.page.rows.columns))]
    behind = columns[columns.index("net") :][:2]
    assert behind == ["net", "volume"], "the block goes into the columns that are shown"
    QGuiApplication.clipboard().setText("0.2\t3.50\nschwer\t4\n0.4\t5.25")
    hands.press(KEY.Key_V, CTRL)
    hands.wait(lambda: line(hands, "Lücke C").net_g == 400)

    assert [line(hands, f"Lücke {letter}").value_cents for letter in "ABC"] == [350, 400, 525]
    assert line(hands, "Lücke B").net_g is None
    wrong = hands.page.rows.row(at + 1)
    net = hands.page.rows.columns[hands.page.rows.column_at("net")]
    assert hands.page.rows.text_of(wrong, net) == "schwer"
    assert "schwer" in hands.page.rows.wrong_with(wrong, net)
    hands.press(KEY.Key_Z, CTRL)
    hands.wait(lambda: line(hands, "Lücke C").net_g is None)
    assert line(hands, "Lücke A").value_cents is None


def test_the_first_cell_is_filled_down(hands: Hands) -> None:
    go_to_view(hands, "review")
    put_ring(hands, "Lücke A", "category")
    hands.press(KEY.Key_F2)
    hands.type("Decken")
    hands.press(KEY.Key_Return)
    hands.wait(lambda: line(hands, "Lücke A").category != "MISC")
    put_ring(hands, "Lücke A", "category")
    for _ in range(4):
        hands.press(KEY.Key_Down, SHIFT)
    hands.press(KEY.Key_D, CTRL)
    hands.wait(lambda: line(hands, "Lücke E").category != "MISC")
    assert {line(hands, f"Lücke {letter}").category for letter in "ABCDE"} == {line(hands, "Lücke A").category}


def test_somebody_who_was_faster_is_named_and_the_text_stays(hands: Hands) -> None:
    go_to_view(hands, "review")
    put_ring(hands, "Lücke A", "name_en")
    hands.press(KEY.Key_F2)
    hands.type("Gap")
    seen = line(hands, "Lücke A")
    hands.warehouse.do(edit_articles, [ArticleEdit(seen, "name_en", "Hole")])
    hands.press(KEY.Key_Return)
    row = hands.page.rows.row(0)
    column = hands.page.rows.columns[hands.page.rows.column_at("name_en")]
    hands.wait(lambda: "Olena changed Lücke A" in hands.page.rows.wrong_with(row, column))
    assert hands.page.rows.text_of(row, column) == "Gap"
    assert line(hands, "Lücke A").name_en == "Hole"


def test_f8_says_that_articles_were_checked(hands: Hands) -> None:
    go_to_view(hands, "review")
    put_ring(hands, "Lücke B", "name_de")
    hands.press(KEY.Key_F8)
    hands.wait(lambda: not line(hands, "Lücke B").review)
    assert line(hands, "Lücke A").review


def test_space_shows_all_of_an_article(hands: Hands) -> None:
    filtered(hands, "blanket")
    put_ring(hands, line(hands, "blanket").name_de, "name_de")
    hands.press(KEY.Key_Space)
    hands.wait(lambda: "A-01-1" in text_of(hands.page.inspector))
    said = text_of(hands.page.inspector)
    for words in ("German name", "Ukrainian name", "1.5 kg", "630120", "Packs", "Also called", "History"):
        assert words in said, words
    hands.press(KEY.Key_Escape)
    assert not hands.page.inspector.isVisible()


def test_a_new_article_is_made_and_shown(hands: Hands) -> None:
    hands.press(KEY.Key_N, CTRL)
    dialog = hands.dialog
    hands.wait(lambda: dialog.category.count() > 1)
    dialog.category.choose("MISC")
    hands.type("Grubenlampe")
    hands.press(KEY.Key_Tab)
    hands.type("Шахтарська лампа")
    dialog.entries["net"].setText("0.45")
    dialog.entries["barcode"].setText("4006381333931")
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.page.table.current_row and hands.page.table.current_row.name_de == "Grubenlampe")
    made = line(hands, "4006381333931")
    assert (made.name_uk, made.net_g, made.category) == ("Шахтарська лампа", 450, "MISC")
    assert hands.page.inspector.isVisible()


def test_what_is_called_so_already_is_pointed_out_before_it_is_made_twice(hands: Hands) -> None:
    hands.press(KEY.Key_N, CTRL)
    dialog = hands.dialog
    hands.wait(lambda: dialog.category.count() > 1)
    hands.type("lücke a")
    hands.wait(lambda: dialog.banner.words == "Lücke A is called so already.")
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: dialog.action.words == "Make it all the same")
    assert len(hands.warehouse.ask(article_list.keys, WantedArticles(text="Lücke a"))) == 1
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: len(hands.warehouse.ask(article_list.keys, WantedArticles(text="Lücke a"))) == 2)


def test_what_is_wrong_with_a_new_article_is_said_at_its_field(hands: Hands) -> None:
    hands.press(KEY.Key_N, CTRL)
    dialog = hands.dialog
    hands.wait(lambda: dialog.category.count() > 1)
    for name, text in (("net", "schwer"), ("hs_code", "12"), ("barcode", "4006381333932"), ("code", "woll")):
        dialog.entries[name].setText(text)
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: dialog.fields["hs_code"].problem.words)
    for name, words in (("net", "schwer"), ("hs_code", "Type its 6, 8"), ("barcode", "last digit"), ("code", "woll")):
        assert words in dialog.fields[name].problem.words, name
    assert dialog.entries["net"].text() == "schwer"
    dialog.reject()


def test_packs_codes_and_names_are_added_and_taken_away_by_keys(hands: Hands) -> None:
    go_to_view(hands, "review")
    put_ring(hands, "Lücke A", "name_de")
    hands.press(KEY.Key_F7)
    dialog = hands.dialog
    assert isinstance(dialog, PartsDialog)
    assert nameless(dialog) == []
    id_ = line(hands, "Lücke A").id

    def there() -> list[tuple[str, str]]:
        return [(part.kind, part.text) for part in hands.warehouse.ask(parts, id_)]

    hands.type("Sack")
    hands.press(KEY.Key_Return)
    hands.type("25")
    hands.press(KEY.Key_Return)
    hands.wait(lambda: there() == [("pack", "Sack")])
    dialog.kind.choose("barcode")
    hands.type("4006381333932")
    hands.press(KEY.Key_Return)
    hands.wait(lambda: "last digit" in dialog.field.problem.words)
    dialog.entry.selectAll()
    hands.type("4006381333931")
    hands.press(KEY.Key_Return)
    hands.wait(lambda: ("barcode", "04006381333931") in there())
    dialog.kind.choose("substitute")
    hands.type("lücke b")
    hands.press(KEY.Key_Return)
    hands.wait(lambda: ("substitute", "Lücke B") in there())
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(dialog.rows.index(0, 0))
    hands.press(KEY.Key_Delete)
    hands.wait(lambda: ("pack", "Sack") not in there())
    dialog.reject()


def test_articles_are_merged_side_by_side_and_parted_by_undo(hands: Hands) -> None:
    go_to_view(hands, "review")
    put_ring(hands, "Lücke A", "name_de")
    hands.press(KEY.Key_Down, SHIFT)
    hands.press(KEY.Key_M, CTRL)
    dialog = hands.dialog
    assert isinstance(dialog, MergeDialog)
    hands.wait(lambda: dialog.plan is not None and dialog.table is not None)
    assert nameless(dialog) == []
    first, second = line(hands, "Lücke A").id, line(hands, "Lücke B").id
    assert dialog.plan.winner == first
    hands.press(KEY.Key_Right)
    hands.press(KEY.Key_Space)
    hands.wait(lambda: dialog.plan.winner == second)
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.warehouse.ask(find_article, "Lücke A") == second)
    hands.wait(lambda: hands.dialog is None)
    hands.press(KEY.Key_Z, CTRL)
    hands.wait(lambda: hands.warehouse.ask(find_article, "Lücke A") == first)


def test_duplicates_are_found_and_compared(hands: Hands) -> None:
    hands.warehouse.do(add_articles, [NewArticle({"de": "lücke a"}, "MISC", "H87")])
    hands.press(KEY.Key_D, CTRL | SHIFT)
    hands.wait(lambda: isinstance(hands.dialog, DuplicatesDialog))
    dialog = hands.dialog
    names = [{found.name_de for found in row.lines} for _, row in dialog.rows.here()]
    at = names.index({"Lücke A", "lücke a"})
    dialog.table.setCurrentIndex(dialog.rows.index(at, 0))
    dialog.table.setFocus()
    hands.press(KEY.Key_Return)
    hands.wait(lambda: bool(dialog.findChildren(MergeDialog)))
    merging = dialog.findChildren(MergeDialog)[0]
    hands.wait(lambda: merging.plan is not None)
    merging.action.click()
    hands.wait(lambda: dialog.rows.total == len(names) - 1)
    dialog.reject()


def test_what_nothing_uses_is_removed_and_brought_back(hands: Hands) -> None:
    go_to_view(hands, "review")
    put_ring(hands, "Lücke D", "name_de")
    id_ = line(hands, "Lücke D").id
    hands.press(KEY.Key_Delete)
    hands.wait(lambda: not hands.warehouse.ask(article_list.rows_of, [id_])[0].active)
    go_to_view(hands, "removed")
    hands.wait(lambda: "Lücke D" in shown(hands))
    put_ring(hands, "Lücke D", "name_de")
    hands.page.restorer.trigger()
    hands.wait(lambda: hands.warehouse.ask(article_list.rows_of, [id_])[0].active)


def test_what_is_in_use_is_not_removed_and_says_why(hands: Hands) -> None:
    filtered(hands, "blanket")
    put_ring(hands, line(hands, "blanket").name_de, "name_de")
    hands.press(KEY.Key_Delete)
    hands.wait(lambda: "lies somewhere" in hands.window.shell.area.notice.words
               or "lie somewhere" in hands.window.shell.area.notice.words)  # fmt: skip
    assert line(hands, "blanket").active


@pytest.mark.parametrize("thing", ["Lücke C", "id"])
def test_another_page_can_ask_for_an_article(hands: Hands, thing: Any) -> None:
    wanted = line(hands, "Lücke C").id if thing == "id" else thing
    hands.window.shell.open_page("stock")
    hands.window.shell.open_page("articles", wanted)
    hands.wait(lambda: hands.page.table.current_row and hands.page.table.current_row.name_de == "Lücke C")
    assert hands.page.inspector.isVisible()


def test_another_page_can_ask_for_a_view(hands: Hands) -> None:
    filtered(hands, "blanket")
    hands.window.shell.open_page("articles", ("view", "no_name_uk"))
    hands.wait(lambda: hands.page.tabs.current == "no_name_uk" and "Lücke A" in shown(hands))
    assert hands.page.filter.text() == ""


def test_an_article_is_shown_in_the_stock(hands: Hands) -> None:
    filtered(hands, "blanket")
    put_ring(hands, line(hands, "blanket").name_de, "name_de")
    hands.press(KEY.Key_B, CTRL)
    hands.wait(lambda: hands.page.rows.is_counted and hands.page.rows.total == 10)


def test_the_list_is_exported(hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "Artikel.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(file), ""))
    filtered(hands, "lücke")
    hands.press(KEY.Key_E, CTRL)
    hands.wait(file.exists)
    text = file.read_text(encoding="utf-8-sig")
    assert text.count("Lücke") == 5
    assert text.splitlines()[0].startswith("Article code,German name,Ukrainian name,English name,Category,Unit")


@pytest.mark.parametrize("language", ["de", "uk", "en"])
def test_an_exported_list_is_taken_in_by_another_warehouse(
    hands: Hands, empty_file: Path, tmp_path: Path, language: str
) -> None:
    use_language(language)
    lamp = NewArticle({"de": "Grubenlampe", "uk": "Шахтарська лампа", "en": "Pit lamp"}, "ENR_LIGHT", "H87",
                      code="grube-7", net_g=450, volume_ml=1_500, value_cents=1_990, hs_code="85131000",
                      un_number="3481", minimum_milli=12_500, packs={"Karton": 20_000},
                      barcodes=["4006381333931"])  # fmt: skip
    hands.warehouse.do(add_articles, [lamp])
    file, there = tmp_path / "list.xlsx", tmp_path / "other.aidhub"
    wanted = WantedArticles(text="grubenlampe")
    assert export(Job(""), hands.warehouse.database, wanted, file) == 1
    there.write_bytes(empty_file.read_bytes())
    with Database.open(there) as database:
        other = new_warehouse(database)
        understood = read_article_list(read_workbook(file))
        other.do(import_articles, understood, file.name)
        [made] = other.ask(article_list.rows, wanted)
        [before] = hands.warehouse.ask(article_list.rows, wanted)
        for field in (
            "names",
            "category",
            "unit_code",
            "net_g",
            "volume_ml",
            "value_cents",
            "hs_code",
            "un_number",
            "minimum_milli",
        ):
            assert getattr(made, field) == getattr(before, field), field
        assert other.ask(find_article, "4006381333931") == other.ask(find_article, "grube-7") == made.id
        assert [part.quantity_milli for part in other.ask(parts, made.id) if part.kind == "pack"] == [20_000]
