"""The page Settings: one column, a search on top; each change applies at once and can be undone."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aidhub.domain.spelling import search_text
from aidhub.i18n import translate
from aidhub.services.limits import limit_rows
from aidhub.services.office import Office, office
from aidhub.ui.components.list_filter import ListFilter
from aidhub.ui.components.surfaces import EmptyState, row, scrolling
from aidhub.ui.desk import Desk
from aidhub.ui.page import Page
from aidhub.ui.settings.backups import BackupSection
from aidhub.ui.settings.bench import BenchSection
from aidhub.ui.settings.checks import CheckSection
from aidhub.ui.settings.labels import LabelSection
from aidhub.ui.settings.limits import FormsSection, LimitsSection
from aidhub.ui.settings.office import OrganisationSection, SiteSection
from aidhub.ui.settings.rows import KeptField, Section
from aidhub.ui.settings.workstation import WorkstationSection
from aidhub.ui.theme import px

WIDEST = 900


class SettingsPage(Page):
    """Its sections, and the search that shows only what is looked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, lambda: translate("Settings", "Settings"))
        self.search = ListFilter(lambda: translate("Settings", "Search the settings"))
        self.site, self.organisation = SiteSection(self), OrganisationSection(self)
        self.workstation, self.labels = WorkstationSection(self), LabelSection(self)
        self.bench = BenchSection(self)
        self.limits, self.forms = LimitsSection(self), FormsSection()
        self.backups, self.checks = BackupSection(self), CheckSection(self)
        self.nothing = EmptyState(
            "search",
            lambda: translate("Settings", "No setting holds these words"),
            lambda: translate("Settings", "Esc empties the search."),
        )
        self.column = QWidget()
        self.command(
            lambda: translate("Settings", "Search the settings"), self.search.go_to, icon="search", key="Ctrl+F, F4"
        )
        self._lay_out()

        self.search.typed.connect(lambda _: self._find())
        self.search.returnPressed.connect(self._go_to_first)

    @property
    def sections(self) -> list[Section]:
        """The sections from top to bottom."""
        return [
            self.site, self.organisation, self.workstation, self.labels, self.bench, self.limits, self.forms,
            self.backups, self.checks,
        ]  # fmt: skip

    def refresh(self) -> None:
        """Ask again for what may have changed, here or at another workstation."""
        self.desk.ask(office, then=self._show_office, key="office")
        self.desk.ask(limit_rows, then=self.limits.show_limits, key="limits")
        self.workstation.show_settings()
        self.labels.show_settings()
        self.bench.show_settings()
        self.backups.refresh()

    def panes(self) -> list[QWidget]:
        """The search and the column."""
        return [self.search, self.column]

    def show_thing(self, thing: object) -> None:
        """Search for what another page names."""
        self.search.setText(str(thing))

    def step_back(self) -> bool:
        """Put back what is kept in the field that is typed into; then empty the search."""
        for field in self.column.findChildren(KeptField):
            if field.line.hasFocus() and field.is_changed:
                field.put_back()
                return True
        return self.search.emptied()

    def retranslate(self) -> None:
        """Search again in the words of another language."""
        self.checks.retranslate()
        self._find()

    def changeEvent(self, event: QEvent) -> None:
        """Show the look that holds, also where it was chosen in the menu."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.StyleChange} and self.isVisible():
            self.workstation.show_settings()
            self.labels.show_settings()
            self.bench.show_settings()

    def _show_office(self, shown: Office) -> None:
        self.site.show_office(shown)
        self.organisation.show_office(shown)

    def _find(self) -> None:
        words = search_text(self.search.text()).split()
        found = sum([section.search(words) for section in self.sections])
        self.nothing.setVisible(found == 0)

    def _go_to_first(self) -> None:
        self.column.focusNextChild()

    def _lay_out(self) -> None:
        tools = row(self.search, 0)
        tools.setContentsMargins(px(24), px(4), px(24), px(8))
        inside = QVBoxLayout(self.column)
        inside.setContentsMargins(px(24), 0, px(24), px(24))
        inside.setSpacing(px(12))
        inside.addWidget(self.nothing)
        for section in self.sections:
            inside.addWidget(section)
        inside.addStretch(1)
        self.column.setMaximumWidth(px(WIDEST))
        self.body.addLayout(tools)
        self.body.addWidget(scrolling(self.column), 1)
        self._find()
