"""A step in the life of something, as panes beside lists show it: when, what, who."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout

from aidhub.entry_words import entry_sentence
from aidhub.i18n import spoken
from aidhub.services.history import HistoryRow
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import column, row
from aidhub.ui.theme import px


def history_line(step: HistoryRow) -> QLayout:
    """Show a step; one that was undone is muted."""
    day = PlainLabel(lambda: spoken().day(step.at.astimezone().date()), "helper", "muted")
    day.setFixedWidth(px(84))
    what = PlainLabel(
        lambda: entry_sentence(step.kind, step.facts), "helper", "muted" if step.undone else "", wrap=True
    )
    line = row(day, column(what, PlainLabel(step.person, "helper", "muted"), gap=0), gap=8)
    line.setAlignment(day, Qt.AlignmentFlag.AlignTop)
    return line
