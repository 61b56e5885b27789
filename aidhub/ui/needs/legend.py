"""What the colours of the coverage bars mean."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from aidhub.i18n import translate
from aidhub.ui.components.gauges import Bar
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import row
from aidhub.ui.text import Text
from aidhub.ui.theme import px

SIDE = 10

_PARTS: tuple[tuple[str, Text], ...] = (
    ("accent", lambda: translate("Needs", "promised or sent")),
    ("okFill", lambda: translate("Needs", "in stock")),
    ("", lambda: translate("Needs", "missing")),
)


class Legend(QWidget):
    """A dot of each colour, with its words."""

    def __init__(self) -> None:
        super().__init__()
        parts: list[QWidget | int] = []
        for ink, words in _PARTS:
            parts += [12] if parts else []
            parts += [_Dot(ink), PlainLabel(words, "helper", "muted")]
        self.setLayout(row(*parts, gap=5))


class _Dot(Bar):
    """A piece of the bar; without a colour, of its empty track."""

    def __init__(self, ink: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_parts([(1.0, ink)] if ink else [])

    def sizeHint(self) -> QSize:
        """As wide as high."""
        return QSize(px(SIDE), px(SIDE))
