"""The dialogs of the page Needs: a list is begun or changed, an article is chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from aidhub.domain.errors import AidHubError
from aidhub.domain.moments import coming_day
from aidhub.domain.names import name_in
from aidhub.i18n import spoken, translate
from aidhub.messages import sentence
from aidhub.services.history import HistoryRow
from aidhub.services.matching import Matched, match
from aidhub.services.needs import NewList, edit_list, make_list
from aidhub.services.needs_edits import choose_article
from aidhub.services.needs_show import ListRow, NeedRow, list_history
from aidhub.services.parties import PartyRow, search_parties
from aidhub.services.suggesting import Suggestions, of_articles, suggest
from aidhub.ui.components.dialog import Dialog
from aidhub.ui.components.fields import Entry, Field, Notes
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import column, scrolling
from aidhub.ui.desk import Desk
from aidhub.ui.drafts import Draft
from aidhub.ui.history_line import history_line
from aidhub.ui.needs import words
from aidhub.ui.theme import px
from aidhub.ui.transports.suggest import SuggestEntry, Suggestion

OFFERED = 6


class PartnerField(SuggestEntry):
    """Finds partners by name or city in any spelling."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            lambda: translate("Needs", "Partner"), lambda: translate("Needs", "City or partner, in any spelling"),
            self._look_up, icon="handshake",
        )  # fmt: skip
        self._desk = desk
        self.partner: PartyRow | None = None

        self.taken.connect(self._take_partner)
        self.textEdited.connect(self._typed)

    def _typed(self, _: str) -> None:
        self.partner = None

    def _look_up(self, text: str) -> None:
        def found(rows: list[PartyRow]) -> None:
            self.offer([Suggestion(row, row.name, row.town) for row in rows])

        self._desk.ask(search_parties, text, "partner", OFFERED, then=found, key=("partners", id(self)))

    def _take_partner(self, chosen: Suggestion) -> None:
        self.partner = chosen.thing
        self.setText(chosen.words)


class DayField(Field):
    """A day as it is typed; empty where that means something."""

    def __init__(
        self, name: Callable[[], str], today: date, found: date | None = None, *, needed: bool = False
    ) -> None:
        self.line = Entry(name, lambda: translate("Needs", "such as 24.12."))
        self._today = today
        self.line.setText(spoken().day(found) if found else "")
        super().__init__(name, self.line)
        self._needed = needed

    def day(self) -> date | None:
        """Read the day.

        Raises:
            AidHubError: what is typed is no day; it is said below the field.
        """
        text = self.line.text().strip()
        if not text and not self._needed:
            return None
        try:
            return coming_day(text, self._today)
        except AidHubError as error:
            self.show_problem(sentence(error))
            self.line.setFocus()
            raise


class ListDialog(Dialog):
    """Begins a list by hand, or changes what one says above its lines."""

    def __init__(
        self, parent: QWidget, desk: Desk, done: Callable[[int], object], today: date, shown: ListRow | None = None
    ) -> None:
        super().__init__(
            parent,
            _title(shown),
            lambda: translate("Needs", "The lines are typed on the page."),
            _action(shown),
            self._keep,
        )
        self._desk, self._done, self._shown, self._command = desk, done, shown, str(uuid4())
        self.partner = PartnerField(desk)
        self.partner_field = Field(lambda: translate("Needs", "Partner"), self.partner)
        self.name = Entry(lambda: translate("Needs", "Title"), lambda: translate("Needs", "such as Medical needs"))
        self.needed_by = DayField(lambda: translate("Needs", "Needed by"), today, shown.needed_by if shown else None)
        self.received_on = DayField(lambda: translate("Needs", "Received on"), today, today, needed=True)
        self.note = Notes(lambda: translate("Needs", "Note"))
        self.note.setFixedHeight(px(72))
        if shown:
            self.name.setText(shown.title)
            self.note.setPlainText(shown.note)
        else:
            self.body.addWidget(self.partner_field)
        self.body.addWidget(Field(lambda: translate("Needs", "Title"), self.name))
        self.body.addWidget(self.needed_by)
        if not shown:
            self.body.addWidget(self.received_on)
        self.body.addWidget(Field(lambda: translate("Needs", "Note"), self.note))
        self.setMinimumWidth(px(480))
        (self.name if shown else self.partner).setFocus()
        Draft(
            self,
            f"needs list {shown.id}" if shown else "new needs list",
            {"title": self.name, "needed_by": self.needed_by.line, "note": self.note},
        )

        self.partner.taken.connect(lambda _: self.name.setFocus())
        for entry in (self.name, self.needed_by.line, self.received_on.line):
            entry.returnPressed.connect(self._keep)

    def _keep(self) -> None:
        try:
            needed_by, received_on = self.needed_by.day(), self.received_on.day()
        except AidHubError:
            self.grow()
            return
        title, note = self.name.text(), self.note.toPlainText()
        if shown := self._shown:
            values = {"title": title, "needed_by": needed_by, "note": note}
            seen = {name: getattr(shown, name) for name in values}
            self._desk.do(edit_list, shown.id, values, seen, command_id=self._command,
                          then=lambda _: self._kept(shown.id), refused=self._refused)  # fmt: skip
            return
        if self.partner.partner is None or received_on is None:
            self.partner_field.show_problem(translate("Needs", "Type a city or a partner, and choose one."))
            self.partner.setFocus()
            self.grow()
            return
        new = NewList(self.partner.partner.id, received_on, title, needed_by=needed_by, note=note)
        self._desk.do(make_list, new, command_id=self._command, then=self._kept, refused=self._refused)

    def _kept(self, list_id: int) -> None:
        self.accept()
        self._done(list_id)

    def _refused(self, error: AidHubError) -> None:
        self.problem(sentence(error))


def _title(shown: ListRow | None) -> Callable[[], str]:
    if shown:
        return lambda: translate("Needs", "Change needs list {number}", number=shown.number)
    return lambda: translate("Needs", "New needs list")


def _action(shown: ListRow | None) -> Callable[[], str]:
    if shown:
        return lambda: translate("Needs", "Keep changes")
    return lambda: translate("Needs", "Begin list")


class HistoryDialog(Dialog):
    """Shows what was done to a list and its lines, the newest first."""

    def __init__(self, parent: QWidget, desk: Desk, shown: ListRow) -> None:
        super().__init__(
            parent,
            lambda: translate("Needs", "History of needs list {number}", number=shown.number),
            lambda: words.partner(shown),
        )
        self._steps = QWidget()
        self.body.addWidget(scrolling(self._steps), 1)
        self.setMinimumSize(px(520), px(420))
        desk.ask(list_history, shown.id, then=self._show, key=("needs history", id(self)))

    def _show(self, steps: tuple[HistoryRow, ...]) -> None:
        self._steps.setLayout(column(*(history_line(step) for step in steps), 0, gap=10))


class ArticleDialog(Dialog):
    """Asks which article a line means: what it may be is offered at once, typing finds others. ↵ takes it."""

    def __init__(self, parent: QWidget, desk: Desk, need: NeedRow, partner_id: int, done: Callable[[], object]) -> None:
        super().__init__(
            parent,
            lambda: translate("Needs", "Which article is meant?"),
            lambda: translate("Needs", "The choice is remembered for lists of this partner."),
        )
        self._desk, self._need, self._done, self._command = desk, need, done, str(uuid4())
        asked = " · ".join(filter(None, (need.text, words.asked(need), need.note)))
        self.field = SuggestEntry(
            lambda: translate("Needs", "Article"), lambda: translate("Needs", "Name, code or barcode"), self._look,
            icon="tag",
        )  # fmt: skip
        self.body.addWidget(PlainLabel(asked, "strong", wrap=True))
        self.body.addWidget(self.field)
        self.body.addStretch(1)
        self.setMinimumSize(px(520), px(380))
        self.field.setFocus()
        self._desk.ask(match, [need.text], partner_id=partner_id, then=self._matched, key=("match", id(self)))

        self.field.taken.connect(lambda chosen: self._choose(chosen.thing))

    def _matched(self, found: list[Matched]) -> None:
        ids = [one.article_id for one in found[0].candidates]
        if ids:
            self._desk.ask(of_articles, ids, spoken().code, then=self._offer, key=("articles", id(self)))
        else:
            self._look(self._need.text)

    def _look(self, text: str) -> None:
        def found(answer: Suggestions) -> None:
            self._offer(answer.articles)

        self._desk.ask(suggest, text[:100], spoken().code, OFFERED, then=found, key=("articles", id(self)))

    def _offer(self, articles: object) -> None:
        code = spoken().code
        other = "de" if code == "uk" else "uk"
        rows = [
            Suggestion(one.article_id, name_in(one.names, code), name_in(one.names, other))
            for one in (articles if isinstance(articles, tuple) else ())
        ]
        self.problem("" if rows else lambda: translate("Needs", "No article is called so. Type another word."))
        self.field.offer(rows)

    def _choose(self, article_id: int) -> None:
        self._desk.do(choose_article, [self._need.id], article_id, command_id=self._command,
                      then=lambda _: self._chosen(), refused=lambda error: self.problem(sentence(error)))  # fmt: skip

    def _chosen(self) -> None:
        self.accept()
        self._done()
