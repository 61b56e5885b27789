"""The outline map: a route over countries, read by a screen reader, moved and zoomed by keys and mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hands import nameless
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aidhub.domain.outlines import on_map
from aidhub.i18n import use_language
from aidhub.ui.components.outline_map import BORDER, POINT, START, STOP, MapPoint, OutlineMap
from aidhub.ui.theme import Theme, colour

KEY = Qt.Key
ROUTE = (
    MapPoint(51.51, 7.47, "Dortmund", START),
    MapPoint(50.29, 18.67, "Gliwice", POINT),
    MapPoint(49.95, 23.10, "Korczowa – Krakovets", BORDER),
    MapPoint(49.84, 24.03, "Lviv", STOP),
    MapPoint(50.25, 28.66, "Zhytomyr", STOP),
)


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, "light")
    yield theme
    theme.set_text_size(100)
    theme.use("light")
    theme.deleteLater()


@pytest.fixture
def shown(qtbot: QtBot) -> OutlineMap:
    made = OutlineMap()
    qtbot.addWidget(made)
    made.resize(700, 370)
    made.show()
    made.show_route(ROUTE)
    made.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is made)
    return made


def spot(view: OutlineMap, point: MapPoint) -> QPointF:
    return view._view.map(QPointF(*on_map(point.latitude, point.longitude)))


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def shade(view: OutlineMap, latitude: float, longitude: float) -> str:
    where = spot(view, MapPoint(latitude, longitude, ""))
    return view.grab().toImage().pixelColor(where.toPoint()).name()


def test_the_whole_route_is_in_sight_and_no_place_lies_under_the_buttons(shown: OutlineMap) -> None:
    for size in (100, 200):
        shown.resize(700, 300 + size)
        for point in ROUTE:
            assert shown.rect().contains(spot(shown, point).toPoint())
            assert not any(button.geometry().contains(spot(shown, point).toPoint()) for button in shown.buttons)


def test_a_screen_reader_hears_the_route_in_the_language_in_use(shown: OutlineMap) -> None:
    assert shown.accessibleName() == (
        "Map of the route: Dortmund; Gliwice; border Korczowa – Krakovets; stop 1: Lviv; stop 2: Zhytomyr"
    )
    assert "Home" in shown.accessibleDescription()
    assert nameless(shown) == []
    use_language("uk")
    QApplication.sendEvent(shown, QEvent(QEvent.Type.LanguageChange))
    assert "зупинка 2: Zhytomyr" in shown.accessibleName()
    shown.show_route(())
    assert shown.accessibleName() == "Мапа без маршруту"


def test_countries_on_the_way_stand_out_in_both_themes(shown: OutlineMap, look: Theme) -> None:
    for theme in ("light", "dark"):
        look.use(theme)
        assert shade(shown, 52.6, 18.0) == colour("page").name()  # Poland
        assert shade(shown, 51.2, 25.5) == colour("warnBg").name()  # Ukraine
        assert shade(shown, 53.2, 26.5) == colour("neuBg").name()  # Belarus
        assert shade(shown, 54.9, 17.5) == colour("infoBg").name()  # the Baltic Sea


def test_keys_zoom_move_and_show_the_whole_again(shown: OutlineMap) -> None:
    whole, centre = shown.scale, QPointF(shown.centre)
    press(KEY.Key_Plus)
    assert shown.scale > whole
    assert shown.centre == centre
    press(KEY.Key_Minus, KEY.Key_Minus)
    assert shown.scale < whole
    press(KEY.Key_Right, KEY.Key_Up)
    assert shown.centre.x() > centre.x()
    assert shown.centre.y() < centre.y()
    press(KEY.Key_Home)
    assert (shown.scale, shown.centre) == (whole, centre)
    press(*[KEY.Key_Plus] * 30)
    assert shown.width() / shown.scale == pytest.approx(60)
    press(*[KEY.Key_Minus] * 40, *[KEY.Key_Left] * 40)
    assert shown.width() / shown.scale == pytest.approx(4_000)
    assert shown.centre.x() >= -2_000


def test_the_wheel_zooms_around_the_mouse_and_dragging_moves_the_map(shown: OutlineMap) -> None:
    under = spot(shown, ROUTE[3])
    turn = QWheelEvent(under, shown.mapToGlobal(under), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
                       Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    before = shown.scale
    QApplication.sendEvent(shown, turn)
    assert shown.scale > before
    assert (spot(shown, ROUTE[3]) - under).manhattanLength() < 0.01
    drag(shown, under, under + QPointF(40, -20))
    assert (spot(shown, ROUTE[3]) - under - QPointF(40, -20)).manhattanLength() < 0.01


def drag(view: OutlineMap, start: QPointF, end: QPointF) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, where, button, held in (
        (QEvent.Type.MouseButtonPress, start, left, left),
        (QEvent.Type.MouseMove, end, none, left),
        (QEvent.Type.MouseButtonRelease, end, left, none),
    ):
        QApplication.sendEvent(
            view, QMouseEvent(kind, where, view.mapToGlobal(where), button, held, Qt.KeyboardModifier.NoModifier)
        )


def test_buttons_do_what_the_keys_do(shown: OutlineMap) -> None:
    closer, farther, all_of_it = shown.buttons
    whole = shown.scale
    closer.click()
    assert shown.scale > whole
    farther.click()
    farther.click()
    assert shown.scale < whole
    all_of_it.click()
    assert shown.scale == whole


def test_one_place_and_none_are_shown_too(shown: OutlineMap) -> None:
    shown.show_route(ROUTE[:1])
    assert shown.rect().contains(spot(shown, ROUTE[0]).toPoint())
    assert not shown.grab().isNull()
    shown.show_route(())
    assert shown.rect().contains(spot(shown, ROUTE[3]).toPoint())
    assert not shown.grab().isNull()
