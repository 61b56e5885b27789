"""How a key is named on a button, in a menu and in the overlay, in the language in use."""

from __future__ import annotations

import sys

from PySide6.QtGui import QKeySequence

from aidhub.i18n import translate


def key_words(key: str) -> str:
    """Name a key as it stands on the keyboard: ``Ctrl+Return`` is Ctrl ↵, in German Strg ↵.

    Args:
        key: in Qt's portable writing; empty for none. Of several (``Ctrl+Y, Ctrl+R``) the first is named.
    """
    sequence = QKeySequence(key)
    if sequence.isEmpty():
        return ""
    if sys.platform == "darwin":
        return sequence.toString(QKeySequence.SequenceFormat.NativeText)
    words = _words()
    portable = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    return " ".join(words.get(part, part) for part in _parts(portable))


def _parts(portable: str) -> list[str]:
    """Split at the plus signs between keys; the plus key itself stays."""
    parts = portable.split("+")
    return [*parts[:-2], "+"] if portable.endswith("++") or portable == "+" else parts


def _words() -> dict[str, str]:
    return {
        "Ctrl": translate("Key", "Ctrl"),
        "Shift": translate("Key", "Shift"),
        "Alt": translate("Key", "Alt"),
        "Space": translate("Key", "Space"),
        "Del": translate("Key", "Del"),
        "Ins": translate("Key", "Ins"),
        "Home": translate("Key", "Home"),
        "End": translate("Key", "End"),
        "PgUp": translate("Key", "PgUp"),
        "PgDown": translate("Key", "PgDn"),
        "Return": "↵",
        "Enter": "↵",
        "Up": "↑",
        "Down": "↓",
        "Left": "←",
        "Right": "→",
        "Backspace": "⌫",
        "Tab": "Tab",
        "Esc": "Esc",
    }
