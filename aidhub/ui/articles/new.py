"""The dialog that makes an article."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from aidhub.domain.errors import AidHubError
from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate, translate_plural
from aidhub.services.article_making import TYPED, Looked, choices, look_at_new, make_article
from aidhub.services.article_making import Choices as Offered
from aidhub.ui.articles import columns
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Choices, Entry, Field
from aidhub.ui.components.surfaces import evenly
from aidhub.ui.desk import Desk
from aidhub.ui.drafts import Draft
from aidhub.ui.text import Text, sentence, spoken_style
from aidhub.ui.theme import px

ENTRIES: dict[str, tuple[Text, Text]] = {
    "name_de": (columns.NAME_TITLES["de"], ""),
    "name_uk": (columns.NAME_TITLES["uk"], ""),
    "name_en": (columns.NAME_TITLES["en"], ""),
    "code": (lambda: translate("Articles", "Code"), ""),
    "net": (lambda: translate("Articles", "Net weight of one"), lambda: translate("Articles", "kg")),
    "value": (lambda: translate("Articles", "Value of one"), "EUR"),
    "hs_code": (lambda: translate("Articles", "Customs no."), ""),
    "barcode": (lambda: translate("Articles", "Barcode"), ""),
}
LINES: tuple[tuple[str, ...], ...] = (
    ("name_de", "name_uk"),
    ("name_en", "code"),
    ("net", "value", "hs_code", "barcode"),
)
USUAL = "MISC"


class NewArticleDialog(Dialog):
    """Asks for names, category and unit; says at once what is called so already, and makes it only if that is meant."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        category: str | None,
        done: Callable[[int, str], object],
        show: Callable[[int], object],
        *,
        names: Mapping[str, str],
        barcode: str = "",
    ) -> None:
        """Make the dialog.

        ``category``, ``names`` and ``barcode`` are proposed, ``show`` shows an article that is there already.
        """
        super().__init__(
            parent,
            lambda: translate("Articles", "New article"),
            lambda: translate("Articles", "Papers need the name in German and in Ukrainian, and what one weighs."),
            lambda: translate("Articles", "Make article"),
            self._make,
        )
        self._desk, self._done, self._show, self._command = desk, done, show, str(uuid4())
        self._proposed = category or USUAL
        self._same: tuple[str, ...] = ()
        self._agreed: tuple[str, ...] = ()
        self._units: dict[str, str] = {}
        self.entries = {name: Entry(words, suffix=suffix) for name, (words, suffix) in ENTRIES.items()}
        self.fields = {name: Field(words, self.entries[name]) for name, (words, _) in ENTRIES.items()}
        self.category = Choices(lambda: translate("Articles", "Category"))
        self.unit = Choices(lambda: translate("Articles", "Counted in"))
        groups = Field(lambda: translate("Articles", "Category"), self.category)
        units = Field(lambda: translate("Articles", "Counted in"), self.unit)
        for line in LINES[:-1]:
            self.body.addLayout(evenly(*(self.fields[name] for name in line)))
        self.body.addLayout(evenly(groups, units))
        for line in LINES[-1:]:
            self.body.addLayout(evenly(*(self.fields[name] for name in line)))
        self.setMinimumWidth(px(720))
        self.entries["name_de"].setFocus()
        Draft(self, "new article", self.entries)
        for language, name in names.items():
            self.entries[f"name_{language}"].setText(name)
        if barcode:
            self.entries["barcode"].setText(barcode)

        for entry in self.entries.values():
            entry.textChanged.connect(self._look)
        self.category.currentIndexChanged.connect(self._category_chosen)
        desk.ask(choices, then=self._offer, key=("article choices", id(self)))

    def _offer(self, offered: Offered) -> None:
        self._units = {key: unit for key, _, unit in offered.categories}
        self.category.offer([(key, partial(_named, names)) for key, names, _ in offered.categories])
        self.unit.offer([(code, partial(_named, names)) for code, names in offered.units])
        self.category.choose(self._proposed)
        self._category_chosen()

    def _category_chosen(self) -> None:
        self.unit.choose(self._units.get(self.category.chosen, ""))

    def _typed(self) -> dict[str, str]:
        texts = {name: entry.text() for name, entry in self.entries.items()}
        return {**texts, "category": self.category.chosen, "unit": self.unit.chosen}

    # Looking

    def _look(self) -> None:
        """Say at each key what is called so already; what is wrong is said when it is to be made."""
        if any(entry.text().strip() for entry in self.entries.values()):
            self._ask(self._show_same)

    def _ask(self, then: Callable[[Looked], object]) -> None:
        if self.category.chosen and self.unit.chosen:
            self._desk.ask(look_at_new, self._typed(), spoken_style(), then=then, key=("new article", id(self)))

    def _show_same(self, looked: Looked) -> None:
        self._same = tuple(str(line.id) for line in looked.same)
        if not looked.same:
            self.problem("")
        else:
            first = looked.same[0]
            self.banner.show_text(
                lambda: translate_plural(
                    "Articles",
                    "{article} is called so already.",
                    "{article} and others are called so already.",
                    len(looked.same),
                    article=columns.called(first),
                ),
                lambda: columns.sentence(first),
                action=lambda: translate("Articles", "Show it"),
                run=lambda: self._show_other(first.id),
            )
        self.action.say(self._action_words)

    def _action_words(self) -> str:
        if self._same and self._same == self._agreed:
            return translate("Articles", "Make it all the same")
        return translate("Articles", "Make article")

    def _show_other(self, article_id: int) -> None:
        self.reject()
        self._show(article_id)

    # Making

    def _make(self) -> None:
        if not any(field.is_too_long for field in self.fields.values()):
            self._ask(self._looked)

    def _looked(self, looked: Looked) -> None:
        asked_before = self._agreed
        for name, field in self.fields.items():
            field.show_problem(sentence(looked.wrong[name]) if name in looked.wrong else "")
        wrong = [name for name in TYPED if name in looked.wrong]
        if wrong:
            self.entries[wrong[0]].setFocus()
            self._show_same(looked)
            self.grow()
            return
        self._agreed = tuple(str(line.id) for line in looked.same)
        self._show_same(looked)
        if self._agreed == asked_before:
            self._desk.do(
                make_article, self._typed(), spoken_style(), then=self._made, refused=self._refused,
                command_id=self._command,
            )  # fmt: skip

    def _made(self, article_id: int) -> None:
        name = next(filter(None, (self.entries[f"name_{code}"].text() for code in (spoken().code, "de", "uk", "en"))))
        self.accept()
        self._done(article_id, name.strip())

    def _refused(self, error: AidHubError) -> None:
        self._command = str(uuid4())
        self.problem(sentence(error))


def _named(names: Mapping[str, str]) -> str:
    return name_in(names, spoken().code)
