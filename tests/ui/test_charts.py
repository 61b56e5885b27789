"""Charts in the window: painted in the theme's colours, read by keys, and the same numbers as a table."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from hands import nameless
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aidhub.domain.charts import Bar, Chart, Kind, Series
from aidhub.i18n import translate, use_language
from aidhub.ui.charts import INKS, ChartPanel
from aidhub.ui.theme import Theme, colour

KEY = Qt.Key


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, "light")
    yield theme
    theme.set_text_size(100)
    theme.use("light")
    theme.deleteLater()


def weeks() -> Chart:
    return Chart(
        translate("Menu", "Help"),  # any text that has translations
        ("40", "41", "42"),
        (Series("In", (Decimal("2.5"), Decimal("1234.5"), None)), Series("Out", (0, Decimal(800), Decimal(4)))),
        label_name="Week",
        note="tonnes per week",
        unit="t",
        decimals=1,
    )


def aisles() -> Chart:
    return Chart(
        "Room",
        ("Aisle A", "Aisle B"),
        (Series("Pallets", (41, 48)),),
        kind=Kind.BARS,
        wholes=(50, 50),
        label_name="Aisle",
    )


@pytest.fixture
def panel(qtbot: QtBot) -> ChartPanel:
    made = ChartPanel()
    qtbot.addWidget(made)
    made.show_chart(weeks)
    made.resize(420, 240)
    made.show()
    made.activateWindow()
    made.view.setFocus()
    qtbot.waitUntil(made.view.hasFocus)
    return made


def said(panel: ChartPanel) -> str:
    return panel.view.sentence(*panel.view.at) if panel.view.at else ""


def middle(bar: Bar) -> tuple[int, int]:
    return round(bar.left + bar.width / 2), round(bar.top + bar.height / 2)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_bars_are_painted_in_the_colours_of_the_theme(panel: ChartPanel, look: Theme, name: str) -> None:
    look.use(name)
    panel.view.clearFocus()
    image = panel.view.grab().toImage()
    drawn = panel.view.layout_in(panel.view.size())
    assert drawn
    for bar in drawn.bars:
        if bar.height > 6:
            assert image.pixelColor(*middle(bar)) == colour(INKS[bar.series])


def test_arrow_keys_walk_through_the_values_and_each_is_said(panel: ChartPanel, qtbot: QtBot) -> None:
    for key, sentence in [
        (KEY.Key_Right, "40, In: 2.5\u00a0t"),
        (KEY.Key_Right, "41, In: 1,234.5\u00a0t"),
        (KEY.Key_Down, "41, Out: 800.0\u00a0t"),
        (KEY.Key_Down, "41, Out: 800.0\u00a0t"),
        (KEY.Key_Up, "41, In: 1,234.5\u00a0t"),
        (KEY.Key_End, "42, In: not known"),
        (KEY.Key_Right, "42, In: not known"),
        (KEY.Key_Home, "40, In: 2.5\u00a0t"),
        (KEY.Key_Left, "40, In: 2.5\u00a0t"),
        (KEY.Key_Escape, ""),
        (KEY.Key_Left, "42, In: not known"),
    ]:
        qtbot.keyClick(panel.view, key)
        assert said(panel) == sentence


def test_the_value_is_shown_over_the_chart_and_goes_with_the_focus(panel: ChartPanel, qtbot: QtBot) -> None:
    before = panel.view.grab().toImage()
    qtbot.keyClick(panel.view, KEY.Key_Right)
    assert panel.view.grab().toImage() != before
    panel.switch.setFocus()
    assert panel.view.at is None


def test_level_bars_are_walked_up_and_down_and_say_their_share(panel: ChartPanel, qtbot: QtBot) -> None:
    panel.show_chart(aisles)
    qtbot.keyClick(panel.view, KEY.Key_Down)
    assert said(panel) == "Aisle A: 41 of 50, 82 %"
    qtbot.keyClick(panel.view, KEY.Key_Down)
    assert said(panel) == "Aisle B: 48 of 50, 96 %"
    panel.view.grab()
    panel.view.clearFocus()
    image, drawn = panel.view.grab().toImage(), panel.view.layout_in(panel.view.size())
    assert drawn
    assert image.pixelColor(*middle(drawn.bars[0])) == colour("accent")
    assert image.pixelColor(*middle(drawn.bars[1])) == colour("warnFill")


def test_the_mouse_shows_the_value_below_it(panel: ChartPanel) -> None:
    panel.view.clearFocus()
    drawn = panel.view.layout_in(panel.view.size())
    assert drawn
    for where, at in ((QPointF(*middle(drawn.cells[2])), (0, 1)), (QPointF(1, 1), None)):
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            where,
            where,
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(panel.view, move)
        assert panel.view.at == at
    panel.view.at = (0, 0)
    QApplication.sendEvent(panel.view, QEvent(QEvent.Type.Leave))
    assert panel.view.at is None


def test_the_same_numbers_are_a_table(panel: ChartPanel, qtbot: QtBot) -> None:
    panel.switch.setFocus()
    qtbot.keyClick(panel.switch, KEY.Key_Space)
    assert panel.table.isVisible()
    heads = [title(panel, at) for at in range(len(panel.rows.columns))]
    assert heads == ["Week", "In, t", "Out, t"]
    assert [cell(panel, 1, at) for at in range(3)] == ["41", "1,234.5", "800.0"]
    assert cell(panel, 2, 1) == "–"
    panel.show_chart(aisles)
    assert [cell(panel, 0, at) for at in range(3)] == ["Aisle A", "41", "82 %"]
    qtbot.keyClick(panel.switch, KEY.Key_Space)
    assert panel.view.isVisible()


def title(panel: ChartPanel, at: int) -> str:
    return str(panel.rows.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) or "")


def cell(panel: ChartPanel, row: int, column: int) -> str:
    return str(panel.rows.index(row, column).data())


def test_ctrl_c_copies_all_of_it_with_heads(panel: ChartPanel, qtbot: QtBot) -> None:
    told: list[str] = []
    panel.told.connect(told.append)
    qtbot.keyClick(panel.view, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Week\tIn, t\tOut, t"
    assert lines[2] == "41\t1,234.5\t800.0"
    assert told == ["3 rows copied"]
    QGuiApplication.clipboard().clear()  # without a desktop Qt deletes what lies there after Python has ended


def test_the_chart_says_what_it_is_and_follows_the_language(panel: ChartPanel) -> None:
    assert panel.view.accessibleName() == "Help tonnes per week"
    assert "arrow keys" in panel.view.accessibleDescription()
    assert nameless(panel) == []
    use_language("de")
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert panel.heading.words == "Hilfe"
    assert panel.view.accessibleName() == "Hilfe tonnes per week"
    assert "Pfeiltasten" in panel.view.accessibleDescription()


def test_it_grows_with_the_text(panel: ChartPanel, look: Theme) -> None:
    panel.show_chart(aisles)
    usual = panel.view.sizeHint().height()
    look.set_text_size(200)
    assert panel.view.sizeHint().height() >= usual * 1.9


def test_fewer_values_than_before_leave_nothing_pointed_at(panel: ChartPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.view, KEY.Key_End)
    panel.show_chart(aisles)
    assert panel.view.at is None


def test_without_a_chart_it_is_empty_and_keys_do_nothing(qtbot: QtBot) -> None:
    panel = ChartPanel()
    qtbot.addWidget(panel)
    panel.show()
    qtbot.keyClick(panel.view, KEY.Key_Right)
    panel.view.grab()
    assert panel.view.at is None
    assert panel.rows.total == 0
