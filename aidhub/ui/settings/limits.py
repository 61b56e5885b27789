"""Settings of the limits that checks and plans go by, each with its day and source, and of the forms of papers."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtWidgets import QWidget

from aidhub.documents import PAPERS
from aidhub.domain.errors import AidHubError
from aidhub.domain.limits import limit_table, read_limit
from aidhub.i18n import spoken, translate
from aidhub.limit_words import limit_figure, limit_name, limit_note, limit_source, limit_text, limit_unit
from aidhub.services.limits import LimitRow, change_limit, confirm_limit, needs_review, reset_limit
from aidhub.ui.components.buttons import QUIET, Button
from aidhub.ui.components.chips import Chip, ChipLabel
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.surfaces import column, row
from aidhub.ui.page import Page
from aidhub.ui.settings.rows import KeptField, Section, SettingRow
from aidhub.ui.text import sentence, spoken_style


class LimitSetting(SettingRow):
    """A limit: its value edited in place, since when, from where, and the way back to what was shipped."""

    def __init__(self, page: Page, key: str) -> None:
        self._page, self._key = page, key
        self._shown: LimitRow | None = None
        self.field = KeptField(lambda: limit_name(key), lambda: limit_unit(key), limit=60)
        self.origin = PlainLabel("", "helper", "muted", wrap=True)
        self.chip = ChipLabel(self._chip)
        self.back = Button(self._back_words, self._reset, icon="undo-2", kind=QUIET, size="small")
        self.confirmer = Button(
            lambda: translate("Settings", "Still right"), self._confirm, icon="check", kind=QUIET, size="small"
        )
        state = QWidget()
        state.setLayout(column(row(self.chip, 0), row(self.back, self.confirmer, 0), gap=4))
        super().__init__(lambda: limit_name(key), lambda: limit_note(key), self.field, self.origin, state)
        self._state = state

        self.field.given.connect(self._give)

    def show_limit(self, shown: LimitRow) -> None:
        """Show what holds."""
        self._shown = shown
        self.field.show_kept(limit_figure(self._key, shown.value))
        self.origin.say(self._origin_words)
        self.chip.retranslate()
        self.chip.setVisible(shown.is_changed or shown.to_review)
        self.back.retranslate()
        self.back.setVisible(shown.is_changed)
        self.confirmer.setVisible(shown.to_review)
        self._state.setVisible(shown.is_changed or shown.to_review)

    def _origin_words(self) -> str:
        shown = self._shown
        if shown is None:
            return ""
        day = spoken().day(shown.since)
        if shown.is_changed:
            return translate("Settings", "Changed on {day} by {person}", day=day, person=shown.by or "–")
        if shown.by:
            return translate("Settings", "Confirmed on {day} by {person}", day=day, person=shown.by)
        return translate("Settings", "Since {day}; {source}", day=day, source=limit_source(shown.source))

    def _chip(self) -> Chip | None:
        if self._shown and self._shown.to_review:
            return Chip(translate("Settings", "To review: older than 12 months"), "warn", "calendar-clock")
        if self._shown and self._shown.is_changed:
            return Chip(translate("Settings", "Changed"), "info", "square-pen")
        return None

    def _back_words(self) -> str:
        shipped = limit_text(self._key, limit_table()[self._key].value)
        return translate("Settings", "Set back to {value}", value=shipped)

    def _give(self, text: str) -> None:
        try:
            value = read_limit(limit_table()[self._key], text, spoken_style())
        except AidHubError as error:
            self._refuse(error)
            return
        if self._shown and value == self._shown.value:
            self.field.put_back()
            return
        self._page.desk.do(
            change_limit, self._key, value, then=lambda _: self._say(value), refused=self._refuse
        )  # fmt: skip

    def _refuse(self, error: AidHubError) -> None:
        self.field.refuse(lambda: sentence(error))

    def _reset(self) -> None:
        self.field.line.setFocus()
        self.field.put_back()
        self._page.desk.do(
            reset_limit, self._key, then=lambda _: self._say(limit_table()[self._key].value), refused=self._refuse
        )

    def _confirm(self) -> None:
        self.field.line.setFocus()
        self._page.desk.do(confirm_limit, self._key, then=lambda _: self._say_confirmed(), refused=self._refuse)

    def _say_confirmed(self) -> None:
        text = translate("Settings", "{limit} is still right", limit=limit_name(self._key))
        self._page.told.emit(text, True)  # noqa: FBT003 - a signal

    def _say(self, value: int) -> None:
        text = translate(
            "Settings", "{limit}: {value}", limit=limit_name(self._key), value=limit_text(self._key, value)
        )
        self._page.told.emit(text, True)  # noqa: FBT003 - a signal


class LimitsSection(Section):
    """All limits."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            lambda: translate("Settings", "Limits"),
            lambda: translate(
                "Settings",
                "Checks and plans go by them, for everybody in this warehouse, from the moment of the change.",
            ),
        )
        self.limits = {key: LimitSetting(page, key) for key in limit_table()}
        self.show_rows(list(self.limits.values()))

    def show_limits(self, shown: list[LimitRow]) -> None:
        """Show what holds."""
        for limit in shown:
            self.limits[limit.shipped.key].show_limit(limit)


class FormsSection(Section):
    """The forms papers are printed on: each carries the day it was last compared with the rules it follows."""

    def __init__(self) -> None:
        super().__init__(
            lambda: translate("Settings", "Forms of the papers"),
            lambda: translate("Settings", "Customs and aid rules change; an old form is compared with them again."),
        )
        self.days = {key: PlainLabel(partial(_form_words, key), wrap=True) for key in PAPERS}
        self.chips = {key: ChipLabel(partial(_form_chip, key)) for key in PAPERS}
        for key, chip in self.chips.items():
            chip.setVisible(_form_chip(key) is not None)
        self.show_rows([SettingRow(partial(_form_name, key), "", self.days[key], self.chips[key]) for key in PAPERS])


def _form_name(key: str) -> str:
    return PAPERS[key].title(spoken())


def _form_words(key: str) -> str:
    return translate("Settings", "Compared with the rules on {day}", day=spoken().day(PAPERS[key].template))


def _form_chip(key: str) -> Chip | None:
    if needs_review(PAPERS[key].template, datetime.now(UTC).date()):
        return Chip(translate("Settings", "To review: older than 12 months"), "warn", "calendar-clock")
    return None
