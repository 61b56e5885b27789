"""Going from pane to pane with F6."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def next_pane(panes: Sequence[QWidget], now: QWidget | None, steps: int) -> None:
    """Give the focus to the next pane (or the previous with -1) that has something to give it to.

    Within a pane the chosen button of a group comes before others, since it is the one Tab would stop at.
    """
    usable = [(pane, first) for pane in panes if (first := first_stop(pane)) is not None]
    if not usable:
        return
    here = [at for at, (pane, _) in enumerate(usable) if now is not None and (pane is now or pane.isAncestorOf(now))]
    at = (here[-1] + steps) % len(usable) if here else (0 if steps > 0 else len(usable) - 1)
    usable[at][1].setFocus(Qt.FocusReason.ShortcutFocusReason)


def first_stop(pane: QWidget) -> QWidget | None:
    """Find the first widget in a pane that Tab would stop at."""
    if not pane.isVisible():
        return None
    if _takes_focus(pane):
        return pane
    if not any(map(_takes_focus, pane.findChildren(QWidget))):
        return None  # not all round the window: PySide takes each widget on the way for the child of the one before
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        if pane.isAncestorOf(widget) and _takes_focus(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None


def _takes_focus(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus.value
    return bool(widget.focusPolicy().value & tab) and widget.isVisible() and widget.isEnabled()
