"""Colours can be read, sizes grow with the text, and both change in place."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QRawFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aidhub.ui import icons, theme
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.theme import Theme, tokens

SURFACES = ("window", "page", "subtle", "hover", "selected")
STATUS = ("ok", "warn", "bad", "info", "vio", "neu", "teal")
TEXT, CONTROL = 4.5, 3.0


def luminance(colour: str) -> float:
    """Source: WCAG 2.2, relative luminance."""
    shade = QColor(colour)
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in shade.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    """Source: WCAG 2.2, contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def pairs_of_text() -> list[tuple[str, str]]:
    return [
        *product(("text", "text2"), SURFACES),
        *product(("muted",), SURFACES),
        ("accent", "page"),
        ("accent", "selected"),
        ("accent", "window"),
        ("onAccent", "accent"),
        ("onAccent", "accentHover"),
        ("onAccent", "tealFill"),
        ("page", "text"),
        ("muted", "neuBg"),
        *((kind, f"{kind}Bg") for kind in STATUS),
        *((kind, "page") for kind in STATUS),
        ("warn", "selected"),
        ("bad", "subtle"),
    ]


def pairs_of_controls() -> list[tuple[str, str]]:
    fills = ("okFill", "warnFill", "badFill", "tealFill")
    return [
        *product(("control",), ("page", "window", "subtle")),
        *product(fills, ("page",)),
        *product(("focus",), ("page", "window", "subtle", "selected")),
        *((f"{kind}Fill", f"{kind}Bg") for kind in ("ok", "warn", "bad", "teal")),
    ]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_text_can_be_read_on_every_ground(name: str) -> None:
    shades = tokens()[name]
    weak = {pair: contrast(shades[pair[0]], shades[pair[1]]) for pair in pairs_of_text()}
    assert {pair: round(ratio, 2) for pair, ratio in weak.items() if ratio < TEXT} == {}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_edges_of_controls_and_bars_can_be_seen(name: str) -> None:
    shades = tokens()[name]
    weak = {pair: contrast(shades[pair[0]], shades[pair[1]]) for pair in pairs_of_controls()}
    assert {pair: round(ratio, 2) for pair, ratio in weak.items() if ratio < CONTROL} == {}


def test_both_themes_have_the_same_tokens() -> None:
    assert set(tokens()["light"]) == set(tokens()["dark"])


@pytest.mark.parametrize("scale", [80, 100, 150, 200])
def test_the_style_sheet_is_filled_and_grows_with_the_text(qapp: QApplication, scale: int) -> None:
    look = Theme(qapp, "light", scale)
    sheet = theme.style_sheet(theme.now())
    assert "$" not in sheet
    assert f"min-height: {round(34 * scale / 100)}px" in sheet
    assert theme.px(36) == round(36 * scale / 100)
    look.deleteLater()


def test_a_wish_beyond_the_ends_is_brought_back_to_them(qapp: QApplication) -> None:
    look = Theme(qapp, "light")
    look.set_text_size(1000)
    assert look.text_size == 200
    look.set_text_size(1)
    assert look.text_size == 80
    look.set_text_size(100)
    look.deleteLater()


def test_figures_are_equally_wide_and_cyrillic_is_there(qapp: QApplication) -> None:
    theme.load_fonts()
    letters = theme.font(13)
    widths = {QFontMetrics(letters).horizontalAdvance(figure * 20) for figure in "0123456789"}
    assert len(widths) == 1
    inter = QRawFont.fromFont(letters)
    assert inter.familyName() == "Inter"
    assert [letter for letter in "ґєїіҐЄЇІЩЯ’«»äöüß–" if not inter.supportsCharacter(ord(letter))] == []


def test_the_theme_changes_in_place(qapp: QApplication, qtbot: QtBot) -> None:
    look = Theme(qapp, "light")
    label, button = PlainLabel("Stock", colour="muted"), Button("Move", icon="truck")
    qtbot.addWidget(label)
    qtbot.addWidget(button)
    label.ensurePolished()
    assert label.palette().windowText().color().name() == tokens()["light"]["muted"].lower()
    light = button.grab().toImage()
    look.use("dark")
    assert label.palette().windowText().color().name() == tokens()["dark"]["muted"].lower()
    assert button.grab().toImage() != light
    assert qapp.palette().window().color().name() == tokens()["dark"]["window"].lower()
    look.use("light")
    assert button.grab().toImage() == light
    look.deleteLater()


def test_an_icon_takes_the_colour_of_the_theme_in_use(qapp: QApplication) -> None:
    look = Theme(qapp, "light")
    truck = icons.icon("truck", "accent", on="bad")

    def ink(state: QIcon.State = QIcon.State.Off, mode: QIcon.Mode = QIcon.Mode.Normal) -> str:
        image = truck.pixmap(QSize(64, 64), mode, state).toImage()
        solid = [image.pixelColor(x, y) for x in range(64) for y in range(64) if image.pixelColor(x, y).alpha() == 255]
        return max({one.name() for one in solid}, key=[one.name() for one in solid].count)

    assert ink() == tokens()["light"]["accent"].lower()
    assert ink(QIcon.State.On) == tokens()["light"]["bad"].lower()
    assert ink(mode=QIcon.Mode.Disabled) == tokens()["light"]["muted"].lower()
    look.use("dark")
    assert ink() == tokens()["dark"]["accent"].lower()
    look.use("light")
    look.deleteLater()


def test_an_icon_is_sharp_on_a_fine_screen(qapp: QApplication) -> None:
    picture = icons.pixmap("truck", size=16, ratio=2.0)
    assert picture.size() == QSize(32, 32)
    assert picture.deviceIndependentSize().toSize() == QSize(16, 16)
    assert icons.icon("truck").pixmap(QSize(16, 16), 2.0).size() == QSize(32, 32)


def test_every_bundled_drawing_can_be_painted(qapp: QApplication) -> None:
    names = sorted(file.stem for file in icons.FOLDER.glob("*.svg"))
    assert len(names) > 60
    empty = [name for name in names if not _has_ink(name)]
    assert empty == []


def _has_ink(name: str) -> bool:
    image = icons.pixmap(name, "text", 24).toImage()
    return any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_an_unknown_drawing_is_a_fault_of_the_program(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-drawing")
