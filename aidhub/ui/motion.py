"""Whether anything may move: the system's wish comes first."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication, QStyle

FADE = 120  # milliseconds
_GET_CLIENT_AREA_ANIMATION = 0x1042


def fade_time() -> int:
    """Tell how many milliseconds something takes to appear; none where the system asks for less motion."""
    style = QApplication.style()
    wished = style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) if style else 0
    return FADE if wished > 0 and _system_moves() else 0


def _system_moves() -> bool:
    """Read the wish where each system keeps it; Qt tells it on none of them."""
    if sys.platform == "win32":
        return _windows_moves()
    if sys.platform == "darwin":
        return not _is_on(QSettings("apple.com", "universalaccess").value("reduceMotion"))
    return all(_is_on(value) for value in _desktop_wishes())


def _windows_moves() -> bool:
    import ctypes  # noqa: PLC0415 - of use on Windows only

    moves = ctypes.c_int(1)
    windows = getattr(ctypes, "windll")  # noqa: B009 - it is there on Windows only
    windows.user32.SystemParametersInfoW(_GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
    return bool(moves.value)


def _desktop_wishes() -> list[object]:
    """Read what GNOME and KDE keep; a desktop that keeps nothing wishes nothing."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation))
    kept = (("gtk-4.0/settings.ini", "Settings/gtk-enable-animations"),
            ("gtk-3.0/settings.ini", "Settings/gtk-enable-animations"),
            ("kdeglobals", "KDE/AnimationDurationFactor"))  # fmt: skip
    wishes = (QSettings(str(folder / file), QSettings.Format.IniFormat).value(key) for file, key in kept)
    return [wish for wish in wishes if wish is not None]


def _is_on(wish: object) -> bool:
    return str(wish).strip().lower() not in ("", "0", "0.0", "false", "none")
