"""The list of transports and planning one, by keyboard alone."""

from __future__ import annotations

from hands import CTRL, KEY, Hands, open_transport, plan

from aidhub.services.transport_show import show
from aidhub.ui.transport.page import TransportPage
from aidhub.ui.transports.page import TransportsPage


def test_a_transport_is_planned_with_19_keys(hands: Hands) -> None:
    plan(hands, "lwi", "zhy")  # Ctrl+T, lwi ↵, zhy ↵, ↵, ↓, ↵, 17.12. ↵
    shown = hands.shown()
    assert [stop.city["en"] for stop in shown.stops] == ["Lviv", "Zhytomyr"]
    assert (shown.status, shown.next_step, hands.count) == ("planned", "confirm_plan", 19)
    assert hands.window.shell.windowTitle()


def test_a_city_is_found_in_any_spelling(hands: Hands) -> None:
    for spelling in ("Житомир", "Zhytomyr", "schyt"):
        hands.press(KEY.Key_T, CTRL)
        hands.enter(spelling)
        assert [stop.name for stop in hands.dialog.stops.stops] == ["БФ «Тепла оселя»"]
        hands.press(KEY.Key_Escape)


def test_backspace_takes_the_last_stop_away(hands: Hands) -> None:
    hands.press(KEY.Key_T, CTRL)
    hands.enter("lwi")
    hands.enter("zhy")
    hands.press(KEY.Key_Backspace)
    assert [stop.city["en"] for stop in hands.dialog.stops.stops] == ["Lviv"]


def test_a_partner_nobody_knows_is_entered_with_its_city(hands: Hands) -> None:
    hands.press(KEY.Key_T, CTRL)
    hands.enter("Rivne")
    hands.wait(lambda: hands.dialog.stops.stops)
    assert hands.dialog.stops.stops[0].city["uk"] == "Рівне"


def test_without_stops_or_with_a_day_that_is_none_nothing_is_planned(hands: Hands) -> None:
    hands.press(KEY.Key_T, CTRL)
    hands.press(KEY.Key_Return, CTRL)
    assert "Lviv" in hands.dialog.stops.field.problem.words
    hands.enter("lwi")
    hands.dialog.departure.entry.setFocus()
    hands.enter("31.2.")
    assert "31.2." in hands.dialog.departure.problem.words
    assert hands.dialog.isVisible()


def test_the_list_counts_its_views_and_opens_with_enter(hands: Hands) -> None:
    open_transport(hands)
    hands.press(KEY.Key_Escape)
    hands.wait(lambda: isinstance(hands.page, TransportsPage) and hands.page.table.current_row)
    assert hands.page.tabs.tabText(0) == "Active 1"
    assert hands.page.next.words == "Propose goods"
    hands.press(KEY.Key_Return)
    hands.wait(lambda: isinstance(hands.page, TransportPage))


def test_ctrl_enter_takes_the_next_step_from_the_list(hands: Hands) -> None:
    open_transport(hands)
    number = hands.page.shown.id
    hands.press(KEY.Key_Escape)
    hands.wait(lambda: isinstance(hands.page, TransportsPage) and hands.page.table.current_row)
    hands.press(KEY.Key_Return, CTRL)
    assert hands.warehouse.ask(show, number).lines
    hands.wait(lambda: hands.page.next.words == "Confirm plan")


def test_the_list_says_how_to_plan_where_it_is_empty(hands: Hands) -> None:
    assert hands.page.table._empty.isVisible()
    assert not hands.page.next.isEnabled()
