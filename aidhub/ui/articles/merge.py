"""The dialogs that merge articles: which may be one, and side by side what is kept of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from aidhub.domain.catalogue import temperature_words
from aidhub.domain.errors import AidHubError
from aidhub.i18n import translate, translate_plural
from aidhub.services.article_list import ArticleLine
from aidhub.services.article_merging import CHOSEN, Duplicates, MergePlan, Side, merge_articles, plan_merge, value_of
from aidhub.ui.articles import columns
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.desk import Desk
from aidhub.ui.table import Column, FixedRows, Table
from aidhub.ui.text import Text, said, sentence
from aidhub.ui.theme import px

WINNER = "winner"
FIELD_WORDS: dict[str, Text] = {
    WINNER: lambda: translate("Articles", "Stays"),
    "code": lambda: translate("Articles", "Code"),
    "name_de": columns.NAME_TITLES["de"],
    "name_uk": columns.NAME_TITLES["uk"],
    "name_en": columns.NAME_TITLES["en"],
    "category": lambda: translate("Articles", "Category"),
    "net": lambda: translate("Articles", "Net weight of one"),
    "volume": lambda: translate("Articles", "Volume of one"),
    "value": lambda: translate("Articles", "Value of one"),
    "hs_code": lambda: translate("Articles", "Customs no."),
    "un_number": lambda: translate("Articles", "UN number"),
    "temperature": lambda: translate("Articles", "Temperature"),
    "location": lambda: translate("Articles", "Usual location"),
    "minimum": lambda: translate("Articles", "Minimum"),
    "unit": lambda: translate("Articles", "Counted in"),
    "stock": lambda: translate("Articles", "In stock"),
    "moving": lambda: translate("Articles", "Goes along"),
}
_SAID: dict[str, Callable[[ArticleLine], str]] = {
    "code": lambda line: line.code,
    "name_de": lambda line: line.name_de,
    "name_uk": lambda line: line.name_uk,
    "name_en": lambda line: line.name_en,
    "category": columns.category,
    "net": columns.net_words,
    "volume": columns.volume_words,
    "value": columns.value_words,
    "hs_code": lambda line: line.hs_code,
    "un_number": lambda line: line.un_number,
    "temperature": lambda line: temperature_words(line.temperature),
    "location": lambda line: line.location,
    "minimum": columns.minimum_words,
    "unit": columns.unit,
    "stock": columns.stock,
}


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A row of the comparison: what is compared."""

    name: str


class MergeDialog(Dialog):
    """Articles as columns, what they say as rows. Space on a cell takes that value; the first row says which stays."""

    def __init__(self, parent: QWidget, desk: Desk, ids: Sequence[int], done: Callable[[str, int], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Articles", "Merge articles"),
            lambda: translate(
                "Articles",
                "Goods, packs, codes and names go over to the article that stays. Space takes the value of a cell.",
            ),
            lambda: translate("Articles", "Merge articles"),
            self._merge,
        )
        self._desk, self._ids, self._done, self._command = desk, list(ids), done, str(uuid4())
        self.plan: MergePlan | None = None
        self.chosen: dict[str, int] = {}
        self.rows = FixedRows([], lambda field: field.name)
        self.table: Table | None = None
        self.summary = PlainLabel("", "body", "text2", wrap=True)
        self.body.addWidget(self.summary)
        self.action.setEnabled(False)
        _be_large(self, parent)
        self._ask(None)

    def _ask(self, winner: int | None) -> None:
        self._desk.ask(
            plan_merge, self._ids, winner, then=self._show, refused=self._refused, key=("merge plan", id(self))
        )

    def _show(self, plan: MergePlan) -> None:
        kept = {} if self.plan is None or self.plan.winner != plan.winner else self.chosen
        self.plan = plan
        self.chosen = {**plan.chosen, **kept}
        if self.table is None:
            self._make_table(plan)
        self._fill()
        self.problem(sentence(plan.refusal) if plan.refusal else "")
        self.action.setEnabled(plan.refusal is None)
        self.summary.say(lambda: _summary(plan))

    def _make_table(self, plan: MergePlan) -> None:
        heads = [Column("field", "", 196, lambda field: said(FIELD_WORDS[field.name]), ink=lambda _: "text2")]
        heads += [
            Column(str(side.line.id), partial(columns.called, side.line), 210, partial(self._words, side),
                   icon=partial(self._mark, side), ink=partial(self._ink, side), stretch=at == 0)
            for at, side in enumerate(plan.sides)
        ]  # fmt: skip
        self.rows = FixedRows(heads, lambda field: field.name, self._sentence)
        self.table = Table(self.rows, lambda: translate("Articles", "Articles side by side"))
        self.body.insertWidget(0, self.table, 1)
        self.table.show()  # a hidden widget does not take the focus of a window that is shown already
        self.table.details.connect(lambda _: self._take_current())
        self.table.opened.connect(lambda _: self._take_current())
        self.table.clicked.connect(lambda _: self._take_current())
        take = QShortcut(QKeySequence(Qt.Key.Key_F2), self.table, self._take_current)
        take.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _fill(self) -> None:
        if self.plan is None or self.table is None:
            return
        lines = [side.line for side in self.plan.sides]
        told = [name for name in CHOSEN if any(value_of(line, name) not in ("", None) for line in lines)]
        self.rows.show_rows([FieldRow(name) for name in (WINNER, *told, "unit", "stock", "moving")])
        if not self.table.currentIndex().isValid():
            at = next(at for at, line in enumerate(lines, 1) if line.id == self.plan.winner)
            self.table.setCurrentIndex(self.rows.index(0, at))
            self.table.setFocus()
        self.table.viewport().update()

    # Cells

    def _is_taken(self, side: Side, field: FieldRow) -> bool:
        if self.plan is None:
            return False
        if field.name == WINNER:
            return side.line.id == self.plan.winner
        return self.chosen.get(field.name) == side.line.id

    def _words(self, side: Side, field: FieldRow) -> str:
        if field.name == WINNER:
            is_kept = self._is_taken(side, field)
            return translate("Articles", "stays") if is_kept else translate("Articles", "becomes the other")
        if field.name == "moving":
            return _belongings(side)
        return _SAID[field.name](side.line) or "–"

    def _mark(self, side: Side, field: FieldRow) -> tuple[str, str] | None:
        if field.name not in (WINNER, *CHOSEN):
            return None
        return ("circle-check", "okFill") if self._is_taken(side, field) else ("circle", "muted")

    def _ink(self, side: Side, field: FieldRow) -> str | None:
        return None if field.name not in (WINNER, *CHOSEN) or self._is_taken(side, field) else "muted"

    def _sentence(self, field: FieldRow) -> str:
        if self.plan is None:
            return ""
        cells = [f"{columns.called(side.line)}: {self._words(side, field)}" for side in self.plan.sides]
        return ", ".join((said(FIELD_WORDS[field.name]), *cells))

    def _take_current(self) -> None:
        """Take the value of the cell the ring is on."""
        if self.plan is None or self.table is None or self.table.currentIndex().column() < 1:
            return
        field: FieldRow | None = self.table.current_row
        line = self.plan.sides[self.table.currentIndex().column() - 1].line
        if field is None or field.name not in (WINNER, *CHOSEN):
            return
        if field.name == WINNER:
            self._ask(line.id)
        else:
            self.chosen[field.name] = line.id
            self._fill()

    # Doing

    def _merge(self) -> None:
        if self.plan is None or self.plan.refusal:
            return
        plan = self.plan
        lines = [side.line for side in plan.sides]
        kept = next(line for line in lines if line.id == plan.winner)
        self._desk.do(
            merge_articles, lines, plan.winner, dict(self.chosen), command_id=self._command,
            then=lambda _: self._merged(columns.called(kept), kept.id), refused=self._refused,
        )  # fmt: skip

    def _merged(self, name: str, kept: int) -> None:
        self.accept()
        self._done(name, kept)

    def _refused(self, error: AidHubError) -> None:
        self._command = str(uuid4())
        self.problem(sentence(error))


def _belongings(side: Side) -> str:
    parts = (
        translate_plural("Articles", "{count} lot", "{count} lots", side.lots) if side.lots else "",
        translate_plural("Articles", "{count} pack", "{count} packs", side.packs) if side.packs else "",
        translate_plural("Articles", "{count} barcode", "{count} barcodes", side.barcodes) if side.barcodes else "",
        translate_plural("Articles", "{count} name", "{count} names", side.synonyms) if side.synonyms else "",
        translate_plural("Articles", "{count} substitute", "{count} substitutes", side.substitutes)
        if side.substitutes
        else "",
    )
    return ", ".join(filter(None, parts)) or "–"


def _summary(plan: MergePlan) -> str:
    """Say what holds from now on that nobody chooses, and what the change means for goods."""
    lines = [side.line for side in plan.sides]
    controls = {line.control for line in lines}
    promised = sum(side.promised_milli for side in plan.sides if side.line.id != plan.winner)
    weights = {line.net_g for line in lines if line.net_g is not None}
    told = (
        translate("Articles", "The stricter export control holds.") if len(controls) > 1 else "",
        translate("Articles", "The expiry is asked for at intake.")
        if len({line.expiry_needed for line in lines}) > 1
        else "",
        translate("Articles", "The weight that is taken holds for all goods that have none of their own.")
        if len(weights) > 1
        else "",
        translate("Articles", "What is promised to transports stays promised.") if promised else "",
        translate("Articles", "Papers that were issued stay as they are. Names and codes of the others stay known."),
    )
    return " ".join(filter(None, told))


def _be_large(dialog: QWidget, parent: QWidget) -> None:
    """Take the room for a comparison, as far as the window gives it."""
    room = parent.window().size()
    dialog.resize(min(px(800), room.width() - px(32)), min(px(680), room.height() - px(32)))


# Duplicates ----------------------------------------------------------------------------------------------------------


class DuplicatesDialog(Dialog):
    """Lists articles that may be one; ↵ looks at them side by side."""

    def __init__(self, parent: QWidget, desk: Desk, found: list[Duplicates], merge: Callable[..., object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Articles", "Duplicates"),
            lambda: _found_words(len(found)),
            lambda: translate("Articles", "Compare"),
            self._compare,
        )
        self._desk, self._found, self._merge = desk, list(found), merge
        self.rows = FixedRows(_duplicate_columns(), lambda one: tuple(line.id for line in one.lines))
        self.table = Table(self.rows, lambda: translate("Articles", "Duplicates"), whole_rows=True)
        self.rows.show_rows(self._found)
        self.body.addWidget(self.table, 1)
        _be_large(self, parent)
        self.action.setEnabled(bool(found))
        if found:
            self.table.setCurrentIndex(self.rows.index(0, 0))
        self.table.setFocus()

        self.table.opened.connect(lambda _: self._compare())

    def _compare(self) -> None:
        one: Duplicates | None = self.table.current_row
        if one is not None:
            self._merge(self, [line.id for line in one.lines], lambda: self._settled(one))

    def _settled(self, one: Duplicates) -> None:
        """Leave out what was merged: the others may name an article that is no more."""
        gone = {line.id for line in one.lines}
        self._found = [other for other in self._found if not gone & {line.id for line in other.lines}]
        self.rows.show_rows(self._found)
        self.action.setEnabled(bool(self._found))
        self.table.setFocus()


def _found_words(count: int) -> str:
    if not count:
        return translate("Articles", "No article is called like another, nearly like another, or carries its barcode.")
    return translate_plural(
        "Articles",
        "{count} group of articles that are much alike. Compare them, then merge what is the same.",
        "{count} groups of articles that are much alike. Compare them, then merge what is the same.",
        count,
    )


def _why(one: Duplicates) -> str:
    words = {
        "barcode": translate("Articles", "one barcode"),
        "name": translate("Articles", "one name"),
        "near": translate("Articles", "nearly one name"),
    }
    return words[one.why]


def _duplicate_columns() -> list[Column]:
    return [
        Column("names", lambda: translate("Articles", "Articles"), 380,
               lambda one: "  ·  ".join(columns.called(line) for line in one.lines), stretch=True, is_strong=True),
        Column("why", lambda: translate("Articles", "Why"), 150, _why, ink=lambda _: "text2"),
        Column("stock", lambda: translate("Articles", "In stock"), 160,
               lambda one: "  ·  ".join(columns.stock(line) or "–" for line in one.lines), ink=lambda _: "text2"),
    ]  # fmt: skip
