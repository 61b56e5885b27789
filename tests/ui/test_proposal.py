"""A proposal for what partners need: asked for, looked at, changed, accepted and undone by keyboard."""

from __future__ import annotations

from hands import CTRL, KEY, Hands, nameless, open_transport
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu

from aidhub.domain.errors import AidHubError
from aidhub.messages import sentence
from aidhub.services.allocating import question
from aidhub.services.needs import NewLine, NewList, make_list
from aidhub.services.promising import add_packages
from aidhub.services.today import today
from aidhub.services.transport_show import show
from aidhub.services.transports import new_transport
from aidhub.ui.transport.page import TransportPage
from aidhub.ui.transports.page import TransportsPage


def asks(hands: Hands, partner: int, pieces: int, priority: str = "normal", article: str = "blanket") -> None:
    """A partner asks for so many pieces."""
    warehouse = hands.warehouse
    line = NewLine(article, warehouse.article(article), "sure", pieces * 1000, priority=priority)
    warehouse.do(make_list, NewList(partner, warehouse.ask(today)), [line])


def propose(hands: Hands) -> None:
    """Ctrl+↵ on an empty transport."""
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.page.proposal.is_open)


def words(hands: Hands) -> str:
    return " ".join(label.text() for label in hands.page.proposal.findChildren(QLabel))


def test_ctrl_return_proposes_and_ctrl_return_accepts_what_covers_the_needs(hands: Hands) -> None:
    asks(hands, 1, 20, "urgent")
    asks(hands, 2, 40)
    open_transport(hands)

    propose(hands)

    proposal = hands.page.proposal
    assert "100\u00a0% covered" in words(hands)
    assert "No plan covers more." in words(hands)
    assert [line.quantity_milli for line in proposal.proposal.lines] == [20_000, 40_000]
    assert not hands.shown().lines
    assert hands.focus is proposal.table
    assert not nameless(proposal)
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: not proposal.is_open and hands.shown().lines)
    assert sum(line.quantity_milli for line in hands.shown().lines) == 60_000
    hands.press(KEY.Key_Z, CTRL)
    hands.wait(lambda: not hands.shown().lines)


def test_f2_sets_an_amount_and_the_rest_is_planned_anew(hands: Hands) -> None:
    asks(hands, 1, 60)
    asks(hands, 2, 60)
    open_transport(hands)
    propose(hands)
    hands.press(KEY.Key_F2)
    hands.enter("10")
    lines = hands.page.proposal.proposal.lines
    assert [(line.quantity_milli, line.by_hand) for line in lines] == [(10_000, True), (60_000, False)]


def test_what_is_no_number_stays_in_its_cell_with_the_reason(hands: Hands) -> None:
    asks(hands, 1, 60)
    open_transport(hands, partners=1)
    propose(hands)
    hands.press(KEY.Key_F2)
    hands.enter("many")
    table = hands.page.proposal.table
    assert "many" in table.rows.wrong_with(table.current_row, table.rows.columns[3])


def test_more_than_there_is_says_what_can_go(hands: Hands) -> None:
    asks(hands, 1, 60)
    open_transport(hands, partners=1)
    said: list[str] = []
    hands.page.told.connect(lambda text, _: said.append(text))
    propose(hands)
    hands.press(KEY.Key_F2)
    hands.enter("500")
    hands.wait(lambda: said)
    assert "only 96" in said[-1]


def test_space_explains_a_line_and_esc_goes_back_without_promising_anything(hands: Hands) -> None:
    asks(hands, 1, 10)
    open_transport(hands, partners=1)
    propose(hands)
    hands.press(KEY.Key_Space)
    assert hands.page.proposal.inspector.isVisible()
    assert "Taken from" in words(hands)
    assert "not needed: others go first" in words(hands)
    hands.press(KEY.Key_Escape)
    assert not hands.page.proposal.inspector.isVisible()
    hands.press(KEY.Key_Escape)
    assert not hands.page.proposal.is_open
    assert isinstance(hands.page, TransportPage)
    assert not hands.shown().lines
    assert hands.focus is hands.page.goods.table


def test_two_transports_are_planned_and_promised_together(hands: Hands) -> None:
    other = hands.warehouse.do(new_transport, [2], "TRUCK_75")
    asks(hands, 1, 20)
    asks(hands, 2, 30)
    open_transport(hands, partners=1)
    propose(hands)
    proposal = hands.page.proposal
    assert [line.quantity_milli for line in proposal.proposal.lines] == [20_000]
    assert proposal.others.isVisible()
    menu = QMenu()
    proposal._fill_others(menu)
    [action] = menu.actions()
    action.trigger()
    hands.wait(lambda: len(proposal.proposal.transports) == 2)
    assert proposal.others.words == "With 1 other transport"
    numbers = sorted(proposal.proposal.vehicles.values())
    assert sorted(line.transport for line in proposal.proposal.lines) == numbers
    told = [proposal.rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    assert sorted(words.split(",")[0] for words in told) == numbers
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: not proposal.is_open and hands.shown().lines)
    there = hands.warehouse.ask(show, other)
    assert [sum(line.quantity_milli for line in one.lines) for one in (hands.shown(), there)] == [20_000, 30_000]
    hands.press(KEY.Key_Z, CTRL)
    hands.wait(lambda: not hands.shown().lines)
    assert not hands.warehouse.ask(show, other).lines


def test_a_shortage_can_be_shared_evenly(hands: Hands) -> None:
    asks(hands, 1, 96, "urgent")
    asks(hands, 2, 96)
    open_transport(hands)
    propose(hands)
    assert [line.quantity_milli for line in hands.page.proposal.proposal.lines] == [96_000, 0]
    hands.page.proposal.fairness.chosen.emit("share")
    hands.wait()
    first, second = (line.quantity_milli for line in hands.page.proposal.proposal.lines)
    assert abs(first - second) <= 2_000


def test_what_changed_meanwhile_is_said_and_nothing_is_promised(hands: Hands) -> None:
    asks(hands, 1, 80)
    open_transport(hands, partners=1)
    propose(hands)
    warehouse = hands.warehouse
    other = warehouse.do(new_transport, [2], "SEMI_CURTAIN", None)
    stop = next(iter(warehouse.ask(question, [other]).stops))
    warehouse.do(add_packages, other, stop, [warehouse.package("P-1")])
    refused: list[AidHubError] = []
    hands.window.desk.refused.connect(refused.append)
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: refused)
    assert hands.page.proposal.is_open
    assert not hands.shown().lines
    assert "nothing was promised" in sentence(refused[0])
    hands.press(KEY.Key_G, CTRL)
    hands.wait(lambda: hands.page.proposal.proposal.lines[0].quantity_milli == 56_000)


def test_without_needs_the_vehicle_is_filled_as_before(hands: Hands) -> None:
    open_transport(hands, partners=1)
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.shown().lines)
    assert not hands.page.proposal.is_open


def test_the_next_step_in_the_list_opens_the_proposal(hands: Hands) -> None:
    asks(hands, 1, 20)
    open_transport(hands, partners=1)
    hands.window.shell.open_page("transports")
    hands.wait(lambda: isinstance(hands.page, TransportsPage) and hands.page.rows.total)
    hands.page.table.setFocus()
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: isinstance(hands.page, TransportPage) and hands.page.proposal.is_open)


def test_the_empty_list_names_the_best_covered_need(hands: Hands) -> None:
    asks(hands, 1, 100)
    hands.window.shell.open_page("today")
    hands.window.shell.open_page("transports")
    hands.wait(lambda: "Lviv" in hands.page._empty.text.words)
    assert "96\u00a0%" in hands.page._empty.text.words


def test_what_was_accepted_stands_beside_what_is_needed(hands: Hands) -> None:
    asks(hands, 1, 120)
    open_transport(hands, partners=1)
    hands.wait(lambda: "from 1 needs list" in hands.page.goods._empty.text.words)
    propose(hands)
    hands.press(KEY.Key_Return, CTRL)
    hands.wait(lambda: hands.page.goods.rows.total)
    table = hands.page.goods.table.rows
    cells = {column.key: column.text(table.row(0)) for column in table.columns}
    assert (cells["needed"], cells["quantity"], cells["coverage"]) == ("120", "96 pcs", "80\u00a0%")


def test_stop_takes_the_best_plan_so_far(hands: Hands) -> None:
    asks(hands, 1, 20)
    open_transport(hands, partners=1)
    hands.page.proposal.begin(hands.page.shown)
    hands.window.desk.background.stop_all()
    hands.wait(lambda: hands.page.proposal.is_open)
    assert [line.quantity_milli for line in hands.page.proposal.proposal.lines] == [20_000]
