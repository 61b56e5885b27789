"""The goods of a transport and its steps, by keyboard alone."""

from __future__ import annotations

from hands import CTRL, KEY, Hands, open_transport, plan, text_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from aidhub.services.receipt import receipt
from aidhub.ui.articles.page import ArticlesPage
from aidhub.ui.transport.page import TransportPage
from aidhub.ui.transports.page import TransportsPage


def test_boxes_and_pallets_are_added_by_their_numbers(hands: Hands) -> None:
    open_transport(hands, partners=1)
    hands.press(KEY.Key_F4)
    hands.enter("9 p-1")
    shown = hands.shown()
    assert {line.package for line in shown.lines} == {"1", "2", "3", "4", "9"}
    assert hands.page.goods.rows.row(0).sums.pallets == 1


def test_so_many_of_an_article_are_added_by_a_part_of_its_name(hands: Hands) -> None:
    open_transport(hands, partners=1)
    hands.press(KEY.Key_F4)
    hands.type("16 decken gem")
    [only] = hands.page.goods.add.entry.suggestions
    assert (only.words.split()[0], only.words.split(" · ")[1]) == ("16", "Blankets, mixed")
    hands.enter()
    assert hands.shown().allocations[0].quantity_milli == 16_000


def test_an_article_without_a_number_asks_how_many(hands: Hands) -> None:
    open_transport(hands, partners=1)
    hands.press(KEY.Key_F4)
    hands.enter("decken")
    assert "How many" in hands.page.goods.add.banner.words
    assert not hands.shown().lines


def test_an_unknown_number_is_said_and_stays_in_the_field(hands: Hands) -> None:
    open_transport(hands, partners=1)
    hands.press(KEY.Key_F4)
    hands.enter("777")
    assert "777" in hands.page.goods.add.banner.words
    assert hands.page.goods.add.entry.text() == "777"


def test_f2_changes_a_quantity_and_ctrl_z_takes_it_back(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1",))
    hands.page.goods.table.setFocus()
    hands.press(KEY.Key_F2)
    hands.enter("30")
    hands.wait(lambda: hands.shown().allocations[0].quantity_milli == 30_000)
    hands.press(KEY.Key_Z, CTRL)
    hands.wait(lambda: hands.shown().allocations[0].quantity_milli == 40_000)


def test_a_quantity_that_is_not_there_stays_in_its_cell_with_the_reason(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1",))
    table = hands.page.goods.table
    hands.press(KEY.Key_F2)
    hands.enter("5000")
    row = table.current_row
    assert "4,960" in table.rows.wrong_with(row, table.rows.columns[table.rows.column_at("quantity")])
    assert hands.shown().allocations[0].quantity_milli == 40_000


def test_del_takes_goods_off(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1", "9"))
    hands.page.goods.table.setFocus()
    hands.press(KEY.Key_Delete)
    hands.wait(lambda: not hands.shown().lines)
    assert hands.page.goods.table._empty.isVisible()


def test_space_explains_where_goods_come_from_and_esc_closes_it(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1",))
    hands.press(KEY.Key_Space)
    assert hands.page.goods.inspector.isVisible()
    hands.press(KEY.Key_Escape)
    assert not hands.page.goods.inspector.isVisible()
    assert isinstance(hands.page, TransportPage)
    hands.press(KEY.Key_Escape)
    assert isinstance(hands.page, TransportsPage)


def test_a_box_in_part_is_taken_wholly_by_its_remedy(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("9",))
    hands.page.goods.table.setFocus()
    hands.press(KEY.Key_F2)
    hands.enter("5")
    hands.wait(lambda: hands.shown().partly)
    take = next(button for button in hands.page.goods.findings.buttons if button.words == "Take wholly")
    take.setFocus()
    hands.press(KEY.Key_Space)
    hands.wait(lambda: not hands.shown().partly)


def test_a_departure_is_asked_for_once_and_can_be_left(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1",))
    hands.page.more.departer.trigger()
    assert "4 packages" in text_of(hands.dialog) or "1 package" in text_of(hands.dialog)
    hands.press(KEY.Key_Escape)
    assert hands.shown().status == "planned"


def test_it_goes_all_the_way_from_departure_to_receipt(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1",))
    id_ = hands.page.shown.id
    hands.page.more.departer.trigger()
    hands.press(KEY.Key_Return, CTRL)
    if hands.dialog:
        hands.enter("all checked by hand")
    hands.wait(lambda: hands.shown().status == "on_the_way" and hands.page.next.words == "Arrived in Lviv")
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.page.next.words == "All received in Lviv")
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.shown().status == "confirmed" and not hands.page.next.isEnabled())
    rows = hands.warehouse.ask(receipt, id_, hands.shown().stops[0].id)
    assert [row.received_milli for row in rows] == [40_000]


def test_cancelling_needs_a_reason_and_frees_the_goods(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1",))
    hands.page.more.canceller.trigger()
    hands.enter()
    assert hands.dialog.isVisible()
    hands.enter("the lorry broke down")
    hands.wait(lambda: hands.shown().status == "cancelled")
    assert not hands.shown().lines


def test_vehicle_and_journey_are_changed_in_one_dialog(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1",))
    hands.press(KEY.Key_J, CTRL)
    hands.wait(lambda: hands.dialog.crossing.count() > 1)
    for field, text in ((hands.dialog.plate, "DO-GW 2031"), (hands.dialog.carrier, "Neue Spedition")):
        field.entry.setFocus()
        hands.type(text)
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.shown().plate == "DO-GW 2031")
    assert hands.shown().carrier == "Neue Spedition"


def test_undoing_the_plan_itself_goes_back_to_the_list(hands: Hands) -> None:
    plan(hands, "lwi")
    hands.press(KEY.Key_Z, CTRL)
    hands.wait(lambda: isinstance(hands.page, TransportsPage))
    assert "T-" in hands.window.shell.area.notice.words


def test_what_stops_a_plan_is_said_and_its_remedy_gets_the_focus(hands: Hands) -> None:
    hands.warehouse.receive("blanket", boxes=[400], shelf="A-02-1")
    open_transport(hands, partners=1, goods=("11",))
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.window.shell.area.notice.words)
    assert hands.shown().status == "planned"
    assert QApplication.focusWidget() in hands.page.goods.findings.buttons


def test_a_plan_is_confirmed_against_a_problem_with_a_reason(hands: Hands) -> None:
    hands.warehouse.receive("blanket", boxes=[400], shelf="A-02-1")
    open_transport(hands, partners=1, goods=("11",))
    hands.page.more.despite.trigger()
    hands.enter("weighed tomorrow")
    hands.wait(lambda: hands.shown().status == "papers")


def test_the_article_of_a_line_is_shown_in_the_catalogue(hands: Hands) -> None:
    open_transport(hands, partners=1, goods=("P-1",))
    table = hands.page.goods.table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(0, 1))
    article = table.current_row.sums.article_id
    hands.press(KEY.Key_A, CTRL | Qt.KeyboardModifier.ShiftModifier)
    hands.wait(lambda: isinstance(hands.page, ArticlesPage) and hands.page.inspector.isVisible())
    assert hands.page.table.current_row.id == article
