"""The dialog of the poster: what it would call for, each line ticked; what a person unticks stays off it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from aidhub.documents.needs_poster import Poster
from aidhub.domain.names import name_in, unit_in
from aidhub.i18n import spoken, translate
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.surfaces import EmptyState, row
from aidhub.ui.table import RIGHT, Column, FixedRows, Table
from aidhub.ui.table.column import tick_column
from aidhub.ui.theme import px


@dataclass(frozen=True, slots=True)
class PosterRow:
    """A line of the poster: where it stands (urgent, wanted or full), which one, and its words."""

    part: str
    at: int
    name: str
    much: str = ""


class PosterDialog(Dialog):
    """Lists what the poster says; Ctrl+Space unticks a line, Ctrl+↵ saves."""

    def __init__(
        self,
        parent: QWidget,
        found: Poster,
        save: Callable[[Poster], bool],
        copy: Callable[[Poster], object],
    ) -> None:
        super().__init__(
            parent,
            lambda: translate("Needs", "What we need, and what please not to bring"),
            lambda: translate("Needs", "One page in each language, for everybody. What is not ticked stays off it."),
            lambda: translate("Needs", "Save the poster …"),
            lambda: self.accept() if save(self.left()) else None,
        )
        self._found = found
        self.rows = FixedRows(_columns(), lambda line: (line.part, line.at), _sentence)
        self.table = Table(self.rows, lambda: translate("Needs", "Lines of the poster"), lead=0)
        self.table.set_empty(
            EmptyState("list-checks", lambda: translate("Needs", "Nothing is missing, and no shelf is full."))
        )
        self.copier = Button(
            lambda: translate("Needs", "Copy as text"), lambda: copy(self.left()), icon="clipboard-paste"
        )
        self.body.addWidget(self.table, 1)
        self.body.addLayout(row(self.copier, 0))
        self.rows.show_rows(_rows(found))
        self.rows.tick(_rows(found), on=True)
        room = parent.window().size()
        self.resize(min(px(720), room.width() - px(32)), min(px(600), room.height() - px(32)))
        self.table.setFocus()
        if self.rows.total:
            self.table.setCurrentIndex(self.rows.index(0, 1))

    def left(self) -> Poster:
        """The poster without what was unticked."""
        ticked = self.rows.ticked
        wanted = [
            one for at, one in enumerate(self._found.wanted) if ("urgent" if one.urgent else "wanted", at) in ticked
        ]
        full = [names for at, names in enumerate(self._found.full) if ("full", at) in ticked]
        return replace(self._found, wanted=tuple(wanted), full=tuple(full))


def _rows(found: Poster) -> list[PosterRow]:
    code = spoken().code
    rows = []
    for at, one in enumerate(found.wanted):
        milli = one.quantity_milli or 0
        much = f"{spoken().quantity(milli)} {unit_in(one.units, code, milli)}"
        rows.append(PosterRow("urgent" if one.urgent else "wanted", at, name_in(one.names, code), much))
    return [*rows, *(PosterRow("full", at, name_in(names, code)) for at, names in enumerate(found.full))]


def _columns() -> list[Column]:
    return [
        tick_column(),
        Column("part", lambda: translate("Needs", "On the poster"), 190, _part_words, ink=_ink),
        Column("name", lambda: translate("Needs", "Goods"), 220, lambda line: line.name, stretch=True, is_strong=True),
        Column("much", lambda: translate("Needs", "Quantity"), 120, lambda line: line.much, RIGHT),
    ]


def _part_words(line: PosterRow) -> str:
    words = {
        "urgent": translate("Poster", "Urgent"),
        "wanted": translate("Poster", "Also needed"),
        "full": translate("Poster", "Please do not bring now"),
    }
    return words[line.part]


def _ink(line: PosterRow) -> str | None:
    return {"urgent": "bad", "full": "muted"}.get(line.part)


def _sentence(line: PosterRow) -> str:
    return ", ".join(filter(None, (_part_words(line), line.name, line.much)))
