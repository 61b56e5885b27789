"""Parts beside each other that go below each other where the window is narrow."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget

from aidhub.ui.theme import px

WIDEST = 16_777_215
"""What Qt lets a widget be wide and high at most: no limit. Its own name for it is not in PySide6."""


def fold(line: QBoxLayout, side: QWidget, width: int, *, below: bool) -> None:
    """Put the side part, at either end of a line, below the main part, or beside it with so many pixels."""
    ways = QBoxLayout.Direction
    down = ways.BottomToTop if line.indexOf(side) == 0 else ways.TopToBottom
    line.setDirection(down if below else ways.LeftToRight)
    side.setMinimumWidth(0 if below else px(width))
    side.setMaximumWidth(WIDEST if below else px(width))
