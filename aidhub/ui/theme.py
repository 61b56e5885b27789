"""The look of the program: colours, sizes and letters from one file of tokens.

Widgets that paint themselves ask here at the moment of painting (`colour`, `px`, `font`); all others get the palette
and the one style sheet. Both follow a change of theme or text size in place.
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass
from functools import cache
from string import Template
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from aidhub.folders import RESOURCES
from aidhub.settings import LARGEST_TEXT, SMALLEST_TEXT

LIGHT, DARK, SYSTEM = "light", "dark", "system"
BODY = 13
REGULAR, MEDIUM, SEMIBOLD = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold
FAMILIES = ["Inter", "Noto Sans", "DejaVu Sans"]
_USUAL_DPI = 96
_FEATURES = ("tnum", "cv05")  # figures of one width; a small l that is no capital I
_PX = re.compile(r"(\d+(?:\.\d+)?)px")


@cache
def tokens() -> dict[str, Any]:
    """Read the tokens: colours of both themes, spaces, radii, heights."""
    loaded: dict[str, Any] = json.loads((RESOURCES / "theme" / "tokens.json").read_text(encoding="utf-8"))
    return loaded


@dataclass(frozen=True, slots=True)
class Look:
    """A theme at a text size: what everything is painted with at the moment."""

    name: str
    scale: float
    colours: dict[str, QColor]


def _look(name: str, scale: float) -> Look:
    return Look(name, scale, {token: QColor(value) for token, value in tokens()[name].items()})


_now = _look(LIGHT, 1.0)


def now() -> Look:
    """Tell the look in use, for what is cached by it."""
    return _now


def colour(token: str) -> QColor:
    """Find a colour of the theme in use by its token."""
    return _now.colours[token]


def px(size: float) -> int:
    """Turn a measure of the design into pixels at the text size in use; never less than one."""
    return max(1, round(size * _now.scale))


@cache
def _font(pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(FAMILIES)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # letters keep their distances
    for feature in _FEATURES:
        font.setFeature(QFont.Tag(feature), 1)
    return font


def font(size: float = BODY, weight: QFont.Weight = REGULAR) -> QFont:
    """Find the letters of a size of the design (pixels at 100 %), with figures of one width.

    They are shared: make a ``QFont`` of them before changing anything.
    """
    return _font(px(size), weight)


class Theme(QObject):
    """Sets the look of the application and keeps it: by choice, or by what the system wishes.

    Belongs to the application. ``wish`` is "light", "dark" or "system"; ``text_size`` in percent, 80 to 200.
    """

    changed = Signal()

    def __init__(self, app: QApplication, wish: str = SYSTEM, text_size: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self.wish = wish
        self.text_size = text_size
        load_fonts()
        if not app.styleSheet():  # Qt forgets which widgets wear a sheet when the style changes under it, and crashes
            app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.use(wish)

    def use(self, wish: str) -> None:
        """Paint everything light or dark from now on, or as the system wishes."""
        self.wish = wish
        schemes = {LIGHT: Qt.ColorScheme.Light, DARK: Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(schemes.get(wish, Qt.ColorScheme.Unknown))
        self._put_on()

    def set_text_size(self, percent: int) -> None:
        """Make all letters, and what holds them, larger or smaller."""
        self.text_size = min(max(percent, SMALLEST_TEXT), LARGEST_TEXT)
        self._put_on()

    def _system_changed(self) -> None:
        if self.wish == SYSTEM:
            self._put_on()

    def _name(self) -> str:
        if self.wish != SYSTEM:
            return self.wish
        return DARK if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _put_on(self) -> None:
        global _now  # noqa: PLW0603 - one application, one look, like its palette
        _now = _look(self._name(), self.text_size / 100 * desktop_scale())
        self._app.setPalette(palette(_now))
        self._app.setFont(font())
        self._app.setStyleSheet(style_sheet(_now))
        self.changed.emit()


def desktop_scale() -> float:
    """Tell how much larger than usual the desktop's own text size is, beside the scale of the screen."""
    screen = QGuiApplication.primaryScreen()
    return 1.0 if screen is None or sys.platform == "darwin" else screen.logicalDotsPerInchY() / _USUAL_DPI


@cache
def load_fonts() -> None:
    """Make the bundled letters known to the application; where a file is missing the next family serves."""
    for file in sorted((RESOURCES / "fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))


def palette(look: Look) -> QPalette:
    """Make the palette of a look, for what the style sheet does not reach."""
    role, group, shades = QPalette.ColorRole, QPalette.ColorGroup, look.colours
    made = QPalette()
    for to, token in _ROLES.items():
        made.setColor(to, shades[token])
    for to in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        made.setColor(group.Disabled, to, shades["muted"])
    return made


_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "page",
    QPalette.ColorRole.AlternateBase: "subtle",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "page",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "onAccent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "text",
    QPalette.ColorRole.ToolTipText: "page",
    QPalette.ColorRole.Light: "page",
    QPalette.ColorRole.Midlight: "subtle",
    QPalette.ColorRole.Mid: "line2",
    QPalette.ColorRole.Dark: "control",
    QPalette.ColorRole.Shadow: "control",
}


def style_sheet(look: Look) -> str:
    """Fill the one style sheet with the colours of a look, its measures grown with the text."""
    template = (RESOURCES / "theme" / "aidhub.qss").read_text(encoding="utf-8")
    filled = Template(template).substitute({token: value.name() for token, value in look.colours.items()})
    return _PX.sub(lambda found: f"{max(1, round(float(found[1]) * look.scale))}px", filled)
