"""The route of a transport by keyboard alone: times, kilometres, crossings, points, and what really happens."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hands import KEY, Hands, nameless, open_transport
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from aidhub.services import transport_steps, transports
from aidhub.services.loading import depart
from aidhub.services.routes import Route, route
from aidhub.ui.route import rows as route_rows
from aidhub.ui.transport.route import RouteTab

ALT = Qt.KeyboardModifier.AltModifier
TUESDAY = datetime(2026, 11, 17, 7, tzinfo=UTC)


def tab(hands: Hands) -> RouteTab:
    found = hands.page.route
    assert isinstance(found, RouteTab)
    return found


def read(hands: Hands) -> Route:
    found = hands.warehouse.ask(route, hands.page.shown.id)
    assert isinstance(found, Route)
    return found


def open_route(hands: Hands, *, crossing: str | None = "PL-KOR", goods: tuple[str, ...] = ()) -> RouteTab:
    """Open the route of a lorry to Lviv and Zhytomyr."""
    open_transport(hands, partners=2, goods=goods)
    fields = {"departs_at": TUESDAY, "vehicle_type_key": "SEMI_CURTAIN", "crossing_key": crossing}
    hands.warehouse.do(transports.edit_transport, hands.page.shown.id, **fields)
    hands.page.refresh()
    hands.wait(lambda: hands.page.shown.crossing_key == crossing)
    hands.page.tabs.choose("route")
    hands.wait(lambda: tab(hands).route is not None and tab(hands).route.crossings)
    return tab(hands)


def go_to(hands: Hands, key: str, column: str) -> None:
    """Put the ring on a cell of the schedule."""
    here = tab(hands)
    at = next(at for at, row in here.rows.here() if row.key == key)
    here.table.setCurrentIndex(here.rows.index(at, here.rows.column_at(column)))
    here.table.setFocus()


def test_the_schedule_tells_days_breaks_rests_border_and_stops(hands: Hands) -> None:
    here = open_route(hands)

    kinds = [row.line.kind for _, row in here.rows.here()]
    assert kinds[0] == "start"
    assert {"break", "rest", "border", "unload"} <= set(kinds)
    assert "km" in here.sums.words
    said = route_rows.sentence(next(row for _, row in here.rows.here() if row.line.kind == "border"))
    assert "Korczowa" in said


def test_the_map_shows_the_way_with_gateways_rests_border_and_stops_and_stays_as_it_was_zoomed(hands: Hands) -> None:
    here = open_route(hands)

    kinds = [point.kind for point in here.map.points]
    assert (kinds[0], kinds[-1]) == ("start", "stop")
    assert {"border", "rest", "point"} <= set(kinds)
    assert any("Görlitz" in point.name for point in here.map.points)
    here.map.zoom_in()
    scale = here.map.scale
    hands.page.refresh()
    hands.wait()
    assert here.map.scale == scale


def test_every_part_has_a_name_and_f6_goes_through_all_of_them(hands: Hands) -> None:
    here = open_route(hands)
    assert nameless(here) == []

    reached = set()
    for _ in range(15):  # three times round: the checks may come after the rest
        focus = hands.focus
        reached |= {at for at, pane in enumerate(here.panes()) if pane is focus or pane.isAncestorOf(focus)}
        hands.window.shell.change_pane(1)
        hands.wait()

    assert reached == {0, 1, 2, 3}


def test_without_a_crossing_the_empty_page_leads_to_choosing_one(hands: Hands) -> None:
    here = open_route(hands, crossing=None)
    assert "border crossing" in here._empty.text.words

    here._empty_button.click()
    hands.wait()
    hands.press(KEY.Key_Return)

    hands.wait(lambda: read(hands).lines)
    hands.wait(lambda: here.rows.total > 0)


def test_kilometres_and_stays_are_typed_into_their_cells_and_taken_back(hands: Hands) -> None:
    open_route(hands)
    go_to(hands, "crossing", "km")
    hands.press(KEY.Key_F2)
    hands.enter("1411")
    hands.wait(lambda: (road := read(hands).at("crossing").distance) and road.km == 1_411)
    go_to(hands, "crossing", "stay")
    hands.press(KEY.Key_F2)
    hands.enter("4:10")
    hands.wait(lambda: read(hands).at("crossing").minutes == 250)
    hands.press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.wait(lambda: read(hands).at("crossing").minutes == 360)


def test_what_is_no_time_stays_in_its_cell_with_the_reason(hands: Hands) -> None:
    here = open_route(hands)
    go_to(hands, "crossing", "stay")
    hands.press(KEY.Key_F2)
    hands.enter("soon")

    row = here.table.current_row
    assert "4:30" in here.rows.wrong_with(row, here.rows.columns[here.rows.column_at("stay")])
    assert read(hands).at("crossing").minutes == 360


def test_a_time_is_typed_and_the_later_ones_follow(hands: Hands) -> None:
    open_route(hands)
    go_to(hands, "start", "time")
    hands.press(KEY.Key_F2)
    hands.enter("10:30")

    hands.wait(lambda: read(hands).departs_at == datetime(2026, 11, 17, 9, 30, tzinfo=UTC))


def test_p_pins_a_time_and_lets_it_go(hands: Hands) -> None:
    open_route(hands)
    go_to(hands, "crossing", "time")
    planned = read(hands).at("crossing").planned
    hands.press(KEY.Key_P)
    hands.wait(lambda: read(hands).at("crossing").point.pinned_at == planned)
    go_to(hands, "crossing", "time")
    hands.press(KEY.Key_P)
    hands.wait(lambda: read(hands).at("crossing").point.pinned_at is None)


def test_ins_adds_a_hand_over_in_zabrze_and_del_takes_it_away(hands: Hands) -> None:
    here = open_route(hands)
    go_to(hands, "start", "what")
    hands.press(KEY.Key_Insert)
    dialog = hands.dialog
    dialog.kind.choose("hand_over")
    dialog._show_parts()
    dialog.place.setFocus()
    hands.enter("Zabrze")
    hands.wait(lambda: [one.point.kind for one in read(hands).passed][1] == "hand_over")
    hands.wait(lambda: any(row.line.kind == "hand_over" for _, row in here.rows.here()))

    go_to(hands, read(hands).passed[1].point.key, "what")
    hands.press(KEY.Key_Delete)

    hands.wait(lambda: [one.point.kind for one in read(hands).passed][1] == "crossing")


def test_alt_and_arrows_change_the_order_of_stops_and_ctrl_g_finds_the_shortest(hands: Hands) -> None:
    here = open_route(hands)
    first, second = (one.point.key for one in read(hands).passed if one.point.stop_id)
    go_to(hands, second, "what")
    hands.press(KEY.Key_Up, ALT)
    hands.wait(lambda: [one.point.key for one in read(hands).passed if one.point.stop_id] == [second, first])

    hands.wait(here.shortener.isEnabled)
    hands.press(KEY.Key_G, Qt.KeyboardModifier.ControlModifier)

    hands.wait(lambda: [one.point.key for one in read(hands).passed if one.point.stop_id] == [first, second])


def test_arrows_and_enter_choose_a_crossing(hands: Hands) -> None:
    here = open_route(hands)
    at = next(at for at, row in here.crossing_rows.here() if row.key == "PL-MED")
    here.crossings.setFocus()
    here.crossings.setCurrentIndex(here.crossing_rows.index(at, 0))
    hands.press(KEY.Key_Return)

    hands.wait(lambda: hands.shown().crossing_key == "PL-MED")


def test_two_drivers_arrive_sooner(hands: Hands) -> None:
    here = open_route(hands)
    before = read(hands).passed[-1].planned
    here.crew._segments["2"].click()
    hands.wait(lambda: read(hands).crew == 2)
    after = read(hands).passed[-1].planned
    assert before
    assert after
    assert after < before


def test_the_arrivals_of_the_schedule_are_taken_over(hands: Hands) -> None:
    here = open_route(hands)
    here.taker.trigger()

    hands.wait(lambda: all(stop.arrives_at for stop in hands.shown().stops))


def test_a_finding_is_put_right_by_its_button(hands: Hands) -> None:
    here = open_route(hands)
    button = here.findings.buttons[0]
    assert "Looked up" in button.words or "Choose" in button.words
    rules = {finding.rule for finding in read(hands).findings}
    assert "R-RT-2" in rules

    here._look_up_chosen()

    hands.wait(lambda: "R-RT-2" not in {finding.rule for finding in read(hands).findings})


def test_on_the_way_f7_reports_what_happens(hands: Hands) -> None:
    here = open_route(hands, goods=("P-1",))
    for deed in (transport_steps.confirm_plan, depart):
        hands.warehouse.do(deed, hands.page.shown.id, despite="a test")
    hands.page.refresh()
    hands.wait(lambda: here.reporter.isEnabled() and here.reporter.words == "At the border")

    hands.press(KEY.Key_F7)
    hands.wait(lambda: here.reporter.words == "Through the border")
    hands.press(KEY.Key_F7)

    hands.wait(lambda: here.reporter.words.startswith("Arrived in"))
    point = read(hands).at("crossing").point
    assert point.arrived_at
    assert point.left_at


def test_ctrl_s_saves_the_route_sheet(hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = open_route(hands)
    file = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    hands.wait(here.saver.isEnabled)
    hands.press(KEY.Key_S, Qt.KeyboardModifier.ControlModifier)

    hands.wait(file.exists)
    assert file.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("language", ["de", "uk"])
def test_everything_is_said_in_the_other_languages(hands: Hands, language: str) -> None:
    here = open_route(hands)
    english = route_rows.sentence(here.rows.row(0))
    hands.window.language.use(language)
    hands.wait(lambda: route_rows.sentence(here.rows.row(0)) != english)
    assert "km" not in here.sums.words or language == "de"
