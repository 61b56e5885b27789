"""The list of what the checks found, each with the button that puts it right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aidhub.domain.checks import Finding, Severity
from aidhub.finding_words import finding_sentence, remedy_word, severity_word
from aidhub.i18n import translate, translate_plural
from aidhub.services.refusing import Override
from aidhub.services.transport_show import TransportShow
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.labels import IconLabel, PlainLabel
from aidhub.ui.components.surfaces import Surface, clear, column, hairline, row, scrolling
from aidhub.ui.text import name_it
from aidhub.ui.theme import px
from aidhub.ui.transports import words

Remedies = Mapping[str, Callable[[Finding], object]]
MOST = 40
_LOOKS = {
    Severity.BLOCK: ("circle-alert", "badFill"),
    Severity.WARN: ("triangle-alert", "warnFill"),
    Severity.INFO: ("info", "info"),
}


class Findings(Surface):
    """The checks of a transport, the worst first. A remedy that works here is a button; ↵ on it applies it."""

    def __init__(self, remedies: Remedies) -> None:
        super().__init__("subtle")
        self._remedies = remedies
        self._findings: tuple[Finding, ...] = ()
        self._overrides: tuple[Override, ...] = ()
        self.buttons: list[Button] = []
        self.title, self.sums = (
            PlainLabel(lambda: translate("Transport", "Check"), "strong"),
            PlainLabel("", "helper", "muted"),
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(px(12))
        name_it(self, lambda: translate("Transport", "Check"))
        self._lay_out()

    def show_findings(self, shown: TransportShow) -> None:
        """Show what the checks found now; the focus stays on its place in the list."""
        self._overrides = shown.overrides
        self.show_these(shown.findings, is_empty=not shown.lines)

    def show_these(self, found: tuple[Finding, ...], *, is_empty: bool) -> None:
        """Show these findings; ``is_empty``: there is nothing yet that could be checked."""
        focused = next((at for at, button in enumerate(self.buttons) if button.hasFocus()), None)
        self._findings = found
        counts = [sum(one.severity is severity for one in found) for severity in (Severity.BLOCK, Severity.WARN)]
        self.sums.say(lambda: _sums(*counts) if any(counts) else "")
        self._fill(is_empty=is_empty)
        if focused is not None and self.buttons:
            self.buttons[min(focused, len(self.buttons) - 1)].setFocus()

    def retranslate(self) -> None:
        """Say the sentences anew."""
        self._fill(is_empty=not self._findings)

    def go_to_problem(self) -> None:
        """Give the focus to the remedy of the first problem."""
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fill(self, *, is_empty: bool) -> None:
        clear(self._list)
        self.buttons = []
        for finding in self._findings[:MOST]:
            self._list.addLayout(self._card(finding))
            self._list.addWidget(hairline())
        more = len(self._findings) - MOST
        if more > 0:
            said = translate_plural("Transport", "and {count} more", "and {count} more", more)
            self._list.addWidget(PlainLabel(said, "helper", "muted"))
        elif not self._findings and not is_empty:
            fine = PlainLabel(
                lambda: translate("Transport", "Nothing speaks against this plan."), "body", "text2", wrap=True
            )
            self._list.addLayout(row(IconLabel("circle-check", "okFill", 18), fine, gap=10))

        for override in self._overrides:
            self._list.addWidget(PlainLabel(partial(_taken_words, override), "helper", "text2", wrap=True))

    def _card(self, finding: Finding) -> QVBoxLayout:
        icon = IconLabel(*_LOOKS[finding.severity], 18)
        icon.setAccessibleName(severity_word(finding.severity.value))
        said = PlainLabel(lambda: finding_sentence(finding), "body", wrap=True)
        line = row(icon, said, gap=10)
        line.setStretch(1, 1)
        line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        card = column(line, gap=6)
        buttons = [self._button(finding, remedy) for remedy in _remedies_of(finding) if remedy in self._remedies]
        if buttons:
            card.addLayout(row(28, *buttons, 0))
        return card

    def _button(self, finding: Finding, remedy: str) -> Button:
        run = self._remedies[remedy]
        button = Button(lambda: _remedy_words(remedy), lambda: run(finding), size="small")
        self.buttons.append(button)
        return button

    def _lay_out(self) -> None:
        inner = QWidget()
        parts = QVBoxLayout(inner)
        parts.setContentsMargins(px(18), px(14), px(18), px(14))
        parts.setSpacing(px(12))
        parts.addLayout(row(self.title, self.sums, 0))
        parts.addLayout(self._list)
        parts.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inner))


def _remedies_of(finding: Finding) -> tuple[str, ...]:
    """A box that goes along in part has two ways out."""
    return ("rebox", "take_wholly") if finding.remedy == "rebox" else (finding.remedy,)


def _remedy_words(remedy: str) -> str:
    return translate("Transport", "Take wholly") if remedy == "take_wholly" else remedy_word(remedy)


def _taken_words(override: Override) -> str:
    """Say which step was taken in spite of problems, by whom and why."""
    told = {"person": override.person, "moment": words.moment(override.at), "reason": override.reason}
    if override.step == "departure":
        return translate("Transport", "Departed in spite of problems. {person}, {moment}: {reason}", **told)
    return translate("Transport", "Plan confirmed in spite of problems. {person}, {moment}: {reason}", **told)


def _sums(problems: int, warnings: int) -> str:
    return ", ".join(
        (
            translate_plural("Transport", "{count} problem", "{count} problems", problems),
            translate_plural("Transport", "{count} warning", "{count} warnings", warnings),
        )
    )
