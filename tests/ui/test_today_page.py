"""The page Today by keyboard: what is to be done, doing it, putting it off, and tiles that fail by themselves."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hands import KEY, Hands, at_the_window, nameless
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from warehouse import Warehouse

from aidhub.database.database import Database
from aidhub.domain.errors import NoAnswer
from aidhub.domain.filters import read_filter
from aidhub.i18n import use_language
from aidhub.services.today import Outlook
from aidhub.services.transports import new_transport
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.stock.page import StockPage
from aidhub.ui.today import words
from aidhub.ui.today.page import _GOALS, TodayPage
from aidhub.ui.today.tiles import Tile
from aidhub.ui.today.to_do import MOST
from aidhub.ui.transport.page import TransportPage

CTRL = Qt.KeyboardModifier.ControlModifier
SOON = datetime.now(UTC) + timedelta(days=2)
TODAY = datetime.now(UTC).date()


@pytest.fixture
def today(qapp: QApplication, qtbot: QtBot, loaded_file: Path, tmp_path: Path) -> Iterator[Hands]:
    """Somebody at the page Today: a lorry departs in two days with nothing on it yet, and goods expire in ten."""
    file = tmp_path / "warehouse.aidhub"
    file.write_bytes(loaded_file.read_bytes())
    with Database.open(file, exclusive=False) as database:
        warehouse = Warehouse(database, 1, 0)
        warehouse.do(new_transport, [1, 2], "SEMI_CURTAIN", SOON)
        warehouse.receive("blanket", boxes=[3], gross_g=5_000, expires=TODAY + timedelta(days=10))
        with at_the_window(qapp, qtbot, database, warehouse) as made:
            assert isinstance(made.page, TodayPage)
            made.wait(lambda: made.page.list.rows)
            yield made
    gc.collect(0)


def titles(hands: Hands) -> list[str]:
    return [one.title.words for one in hands.page.list.rows]


def test_a_new_installation_begins_with_today_and_the_ring_on_the_first_thing(today: Hands) -> None:
    assert today.page.list.rows[0].hasFocus()
    assert titles(today)[0].startswith("No goods yet – T-")
    assert titles(today)[0].endswith("to Lviv and Zhytomyr")
    assert "things wait for you" in today.page.greeting.words
    assert today.page.title.words == words.day_title(datetime.now().astimezone().date())


def test_arrow_keys_choose_and_return_does_what_the_button_says(today: Hands) -> None:
    rows = today.page.list.rows
    today.press(KEY.Key_Down)
    assert rows[1].hasFocus()
    today.press(KEY.Key_Up)
    today.press(KEY.Key_Up)
    assert rows[0].hasFocus()
    today.press(KEY.Key_Return)
    today.wait(lambda: "No goods yet" not in titles(today)[0])
    assert "goods proposed" in today.window.shell.area.toast._text.words.lower()
    assert today.page.list.current is not None, "the ring goes to what took its place"


def test_a_row_is_hidden_until_tomorrow_and_undo_shows_it_again(today: Hands) -> None:
    first = titles(today)[0]
    today.press(KEY.Key_L, CTRL)
    today.wait(lambda: first not in titles(today))
    assert "tomorrow" in today.window.shell.area.toast._text.words
    today.press(KEY.Key_Z, CTRL)
    today.wait(lambda: first in titles(today))


def test_later_is_a_button_too(today: Hands, qtbot: QtBot) -> None:
    first = today.page.list.rows[0]
    title = first.title.words
    first.later.setFocus()
    assert today.page.list.current is first
    today.press(KEY.Key_Space)
    today.wait(lambda: title not in titles(today))


def test_expiring_goods_are_shown_in_stock(today: Hands) -> None:
    row = next(one for one in today.page.list.rows if one.to_do.kind == "expiring")
    row.button.click()
    today.wait(lambda: isinstance(today.page, StockPage) and today.page.rows.is_counted)
    today.wait(lambda: today.page.rows.total == 1)
    assert today.page.filter.text().startswith("expiry:")


@pytest.mark.parametrize("code", ["en", "de", "uk"])
def test_goods_that_lie_here_long_are_shown_in_stock(today: Hands, code: str) -> None:
    use_language(code)
    today.window.shell.open_page(*_GOALS["long_lying"]({"before": (TODAY + timedelta(days=1)).isoformat()}))
    today.wait(lambda: isinstance(today.page, StockPage) and today.page.rows.is_counted)
    conditions = read_filter(today.page.filter.text()).conditions
    assert [(one.field, one.operator, one.negated) for one in conditions] == [
        ("since", "<", False), ("status", ":", True)
    ]  # fmt: skip


def test_each_thing_leads_to_a_page_that_is_there(today: Hands) -> None:
    facts = {"id": 1, "transport": "T-2026-001", "packages": ["P-0001"], "on": "2026-12-21", "from": "2026-12-01",
             "article": {"de": "Decke „warm“", "uk": "Ковдра", "en": 'Blanket "warm"'}, "days": 3,
             "rows": ["pin"], "before": "2025-12-01"}  # fmt: skip
    for kind in _GOALS:
        page, thing = _GOALS[kind](facts)
        today.window.shell.open_page(page, thing)
        today.wait()
        listed = {"transport": "transports", "first-start": "settings"}.get(page, page)
        assert today.window.desk.settings.page == listed
    today.window.shell.open_page("articles", ("view", "no_weight"))
    today.wait(lambda: today.page.tabs.current == "no_weight")


def test_transports_are_listed_and_opened(today: Hands) -> None:
    table = today.page.transports.table
    today.wait(lambda: today.page.transports.rows.total == 1)
    table.setFocus()
    table.selectRow(0)
    today.press(KEY.Key_Return)
    today.wait(lambda: isinstance(today.page, TransportPage))


def test_the_numbers_of_today_are_counted(today: Hands) -> None:
    tile = today.page.numbers
    today.wait(lambda: tile._numbers[0].figure.words != "–")
    assert int(tile._numbers[0].figure.words) >= 1
    assert "kg" in tile._numbers[0].words.words
    assert not tile.dot.is_on


def test_the_chart_shows_eight_weeks_and_room_is_not_there_while_none_is_known(today: Hands) -> None:
    today.wait(lambda: len(today.page.flow.panel.view.chart.labels) == 8)
    chart = today.page.flow.panel.view.chart
    assert chart.series[0].values[-1] > 0
    assert not today.page.room.panel.isVisible()


def test_what_another_does_is_shown_without_moving_the_ring(today: Hands) -> None:
    today.press(KEY.Key_Down)
    chosen = today.page.list.current.to_do.key
    today.warehouse.receive("blanket", boxes=[2], gross_g=5_000, expires=TODAY + timedelta(days=1))
    count = len(titles(today))
    today.wait(lambda: len(titles(today)) == count + 1)
    assert today.page.list.current.to_do.key == chosen


def test_at_most_eight_rows_are_shown_and_the_rest_counted(today: Hands) -> None:
    for days in range(1, 8):
        today.warehouse.receive("blanket", loose=days, expires=TODAY + timedelta(days=days))
    for days in range(4):
        today.warehouse.do(new_transport, [1], "SEMI_CURTAIN", SOON + timedelta(hours=days))
    today.wait(lambda: len(today.page.list.rows) == MOST)
    today.wait(today.page.list.more.isVisible)
    assert "more" in today.page.list.more.words


def test_where_nothing_waits_it_says_so_with_the_next_transport(today: Hands) -> None:
    for _ in range(6):
        if not today.page.list.rows:
            break
        first = titles(today)[0]
        today.press(KEY.Key_L, CTRL)
        today.wait(lambda first=first: first not in titles(today))  # type: ignore[misc]
    assert today.page._nothing.isVisible()
    assert today.page.isAncestorOf(QApplication.focusWidget())
    assert not any(hint.isVisible() for hint in today.page._hints)
    assert "boxes in stock, next transport" in today.page._nothing.text.words


def test_a_helper_sees_numbers_and_loading_and_neither_charts_nor_transports(today: Hands) -> None:
    today.window.desk.is_helper = True
    today.window.shell.show_rights(helper=True)
    today.wait()
    page = today.page
    assert isinstance(page, TodayPage)
    assert page.loading.isVisible()
    assert page.numbers.isVisible()
    assert not page.transports.isVisible()
    assert not page.flow.isVisible()
    assert {one.to_do.kind for one in page.list.rows} <= {"weights", "expired"}
    assert not page.planner.isEnabled()
    assert nameless(page) == []


def test_a_failed_backup_is_the_first_thing_and_gone_when_one_is_made(today: Hands, tmp_path: Path) -> None:
    keeping = today.window.desk.keeping
    assert keeping is not None
    keeping._failed(NoAnswer(seconds=15))
    keeping.changed.emit()
    today.wait(lambda: "The last backup failed" in titles(today))
    row = next(one for one in today.page.list.rows if one.to_do.kind == "backup")
    assert row.second.words
    keeping.problem = None
    keeping.changed.emit()
    today.wait(lambda: "The last backup failed" not in titles(today))


def test_a_tile_that_cannot_be_counted_says_so_and_keeps_its_old_numbers(today: Hands, qtbot: QtBot) -> None:
    answers: list[Any] = [NoAnswer(seconds=1), 7]
    shown: list[int] = [3]

    def question(_: object) -> int:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return int(answer)

    tile = Tile(today.window.desk, question, shown.append, PlainLabel("3"), "Numbers")
    qtbot.addWidget(tile)
    tile.show()
    tile.ask()
    assert tile.dot.is_on
    today.wait(tile.problem.isVisible)
    assert shown == [3]
    assert not tile.dot.is_on
    tile.again.click()
    today.wait(lambda: shown == [3, 7])
    assert not tile.problem.isVisible()


@pytest.mark.parametrize(
    ("code", "said"),
    [("de", "Donnerstag, 6. November"), ("uk", "Четвер, 6 листопада"), ("en", "Thursday, 6 November")],
)
def test_the_day_is_said_in_full(code: str, said: str) -> None:
    use_language(code)
    assert words.day_title(date(2025, 11, 6)) == said


def test_the_greeting_follows_hour_and_name() -> None:
    morning = datetime(2026, 11, 5, 7, tzinfo=UTC)
    assert words.greeting("Sabine Krüger", morning) == "Good morning, Sabine."
    assert words.greeting("Sabine", morning + timedelta(hours=5)) == "Good day, Sabine."
    assert words.greeting("Sabine", morning + timedelta(hours=12)) == "Good evening, Sabine."
    assert words.greeting(" ", morning) == ""
    assert words.waiting(6, morning + timedelta(hours=7), morning) == "6 things wait for you, the first until 15:00."
    assert words.waiting(1, morning + timedelta(days=2), morning) == "1 thing waits for you."
    assert words.waiting(0, None, morning) == "Nothing waits."
    assert words.in_stock(Outlook("", 1, None)) == "1 box in stock, no transport planned."


def test_on_the_next_day_the_same_things_are_said_anew(today: Hands) -> None:
    rows, found = today.page.list.rows, today.page._found
    now = datetime.now(UTC)
    today.page.list.show_rows(found, now)
    assert today.page.list.rows == rows
    today.page.list.show_rows(found, now + timedelta(days=1))
    assert "tomorrow" in today.page.list.rows[0].due.words


def test_a_narrow_page_puts_the_numbers_below(today: Hands) -> None:
    today.window.shell.resize(820, 700)
    today.wait()
    page = today.page
    assert page._right.mapTo(page, page._right.rect().topLeft()).y() > page.to_do.y()
    today.window.shell.resize(1440, 870)
