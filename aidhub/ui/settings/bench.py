"""Settings of what stands on the bench: how scans sound, and the scale. They are no steps of the journal."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer

from aidhub.domain.scales import QUESTIONS
from aidhub.i18n import spoken, translate
from aidhub.settings import SCALE_LINES, VOLUMES
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.result_card import ATTENTION, GOOD, STOP
from aidhub.ui.page import Page
from aidhub.ui.scale import AWAY, OFF, READY, SILENT, UNREAD, ports
from aidhub.ui.settings.rows import CalmChoices, Section, SettingRow
from aidhub.ui.sounds import player
from aidhub.ui.text import Text

NONE = "none"
_NAMED = "="
_APART = 900  # milliseconds between the sounds of the test
_LONGEST = 40
_TESTED: dict[str, Text] = {
    GOOD: lambda: translate("Settings", "One short high tone: good."),
    ATTENTION: lambda: translate("Settings", "Two tones: look."),
    STOP: lambda: translate("Settings", "One long low tone: stop."),
}


class BenchSection(Section):
    """What holds at this bench only; each change applies at once and is taken back in the toast."""

    def __init__(self, page: Page) -> None:
        super().__init__(lambda: translate("Settings", "At the bench"))
        self._page = page
        self._to_test: list[str] = []
        self._next = QTimer(self, singleShot=True, interval=_APART)
        self.volume = CalmChoices(
            lambda: translate("Settings", "Sounds of scans"),
            [(NONE, lambda: translate("Settings", "Off")), *((str(volume), f"{volume} %") for volume in VOLUMES)],
        )
        self.test = Button(lambda: translate("Settings", "Test the sounds"), self._test, icon="volume-2")
        self.heard = PlainLabel("", "helper", "text2", wrap=True)
        self.scale = CalmChoices(lambda: translate("Settings", "Scale"))
        self.scale_line = CalmChoices(
            lambda: translate("Settings", "Speed and form of the scale"), [(line, line) for line in SCALE_LINES]
        )
        self.question = CalmChoices(
            lambda: translate("Settings", "Asked with"), [(one, partial(_question_words, one)) for one in QUESTIONS]
        )
        self.weight = PlainLabel(self._scale_words, "helper", "text2", wrap=True)
        self._make_rows()
        self.heard.hide()

        self.volume.activated.connect(lambda _: self._use_volume())
        self.scale.activated.connect(lambda _: self._use_scale())
        self.scale_line.activated.connect(lambda _: self._use_scale())
        self.question.activated.connect(lambda _: self._use_scale())
        self._next.timeout.connect(self._test_next)
        page.desk.scale.changed.connect(self.weight.retranslate)

    def _make_rows(self) -> None:
        self.show_rows([
            SettingRow(lambda: translate("Settings", "Sounds of scans"), _sounds_note, self.volume, self.test,
                       self.heard),
            SettingRow(
                lambda: translate("Settings", "Scale"),
                lambda: translate(
                    "Settings",
                    "A scale at a serial port or USB that prints its weight with the unit. What lies still for a "
                    "second is taken. Speed and form stand in its manual, and what it is asked with, if it does not "
                    "send by itself.",
                ),
                self.scale, self.scale_line, self.question, self.weight,
            ),
        ])  # fmt: skip

    def show_settings(self) -> None:
        """Show what holds now; ports are looked up anew."""
        settings = self._page.desk.settings
        nearest = min(VOLUMES, key=lambda volume: abs(volume - settings.volume))
        self.volume.choose(NONE if settings.muted or not settings.volume else str(nearest))
        self.test.setEnabled(self.volume.chosen != NONE)
        there = {port.name: f"{port.name} · {port.about}" for port in ports()}
        if settings.scale:
            there.setdefault(settings.scale, settings.scale)
        self.scale.offer(
            [(NONE, lambda: translate("Settings", "No scale"))]
            + [(_NAMED + name, words) for name, words in there.items()]
        )
        self.scale.choose(_NAMED + settings.scale if settings.scale else NONE)
        self.scale_line.choose(settings.scale_line)
        self.question.choose(settings.scale_question)
        self.scale_line.setVisible(settings.scale is not None)
        self.question.setVisible(settings.scale is not None)
        self.weight.setVisible(settings.scale is not None)

    # Sounds

    def _use_volume(self) -> None:
        settings, chosen = self._page.desk.settings, self.volume.chosen
        former = settings.volume, settings.muted
        wanted = (settings.volume, True) if chosen == NONE else (int(chosen), False)
        if wanted == former:
            return
        self._keep_volume(*wanted)
        self._page.told_with.emit(translate("Settings", "Workstation changed"), lambda: self._keep_volume(*former))

    def _keep_volume(self, volume: int, muted: bool) -> None:  # noqa: FBT001 - as the settings have it
        self._page.desk.settings.volume = volume
        self._page.look_wanted.emit("sounds", not muted)
        self.show_settings()

    def _test(self) -> None:
        self._to_test = [GOOD, ATTENTION, STOP]
        self._test_next()

    def _test_next(self) -> None:
        """Let one sound after the other be heard, each with its words."""
        self.heard.setVisible(bool(self._to_test))
        if self._to_test:
            status = self._to_test.pop(0)
            self.heard.say(_TESTED[status])
            self._page.signalled.emit(status)
            self._next.start()

    # Scale

    def _use_scale(self) -> None:
        settings = self._page.desk.settings
        former = settings.scale, settings.scale_line, settings.scale_question
        port = None if self.scale.chosen == NONE else self.scale.chosen.removeprefix(_NAMED)
        wanted = port, self.scale_line.chosen, self.question.chosen
        if wanted == former:
            return
        self._keep_scale(*wanted)
        self._page.told_with.emit(translate("Settings", "Workstation changed"), lambda: self._keep_scale(*former))

    def _keep_scale(self, port: str | None, line: str, question: str) -> None:
        settings = self._page.desk.settings
        settings.scale, settings.scale_line, settings.scale_question = port, line, question
        self._page.desk.scale.use(port, line, question)
        self.show_settings()

    def _scale_words(self) -> str:
        """Say what the scale says at this moment: the test of port, speed and form."""
        scale = self._page.desk.scale
        if scale.state == READY and scale.stable_g is not None:
            weight = spoken().kilograms(scale.stable_g, 2)
            return translate("Settings", "On the scale: {weight} kg.", weight=weight)
        return {
            OFF: "",
            AWAY: translate("Settings", "Nothing answers at this port. Check the cable; it is looked for again."),
            SILENT: translate("Settings", "Connected. Put something on the scale, or press its print key."),
            UNREAD: translate(
                "Settings",
                "The scale sends “{text}”, which is no weight with a unit. Change the speed, or let it print the unit.",
                text=scale.heard[:_LONGEST],
            ),
            READY: translate("Settings", "The scale is heard. Nothing lies still on it."),
        }[scale.state]


def _sounds_note() -> str:
    if player() is None:
        return translate(
            "Settings", "No program that plays sounds was found (pw-play, paplay or aplay): the computer beeps instead."
        )
    return translate("Settings", "One high tone is good, two tones call for a look, one low tone means stop.")


def _question_words(question: str) -> str:
    """Say what a scale is asked with."""
    if not question:
        return translate("Settings", "Not asked: it sends by itself")
    makers = {"SI": "Mettler-Toledo SICS", "S": "Mettler-Toledo SICS", "P": "Ohaus", "w": "KERN", "ENQ": "05h"}
    if question == "S":
        return translate(
            "Settings", "{question}, once it lies still ({maker})", question=question, maker=makers[question]
        )
    return f"{question} ({makers[question]})"
