"""Settings of what stands on the bench: how scans sound. They are no steps of the warehouse's journal."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from aidhub.i18n import translate
from aidhub.settings import VOLUMES
from aidhub.ui.components.buttons import Button
from aidhub.ui.components.labels import PlainLabel
from aidhub.ui.components.result_card import ATTENTION, GOOD, STOP
from aidhub.ui.page import Page
from aidhub.ui.settings.rows import CalmChoices, Section, SettingRow
from aidhub.ui.sounds import player
from aidhub.ui.text import Text

OFF = "off"
_APART = 900  # milliseconds between the sounds of the test
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
            [(OFF, lambda: translate("Settings", "Off")), *((str(volume), f"{volume} %") for volume in VOLUMES)],
        )
        self.test = Button(lambda: translate("Settings", "Test the sounds"), self._test, icon="volume-2")
        self.heard = PlainLabel("", "helper", "text2", wrap=True)
        self.show_rows([
            SettingRow(lambda: translate("Settings", "Sounds of scans"), _sounds_note, self.volume, self.test,
                       self.heard),
        ])  # fmt: skip
        self.heard.hide()

        self.volume.activated.connect(lambda _: self._use_volume())
        self._next.timeout.connect(self._test_next)

    def show_settings(self) -> None:
        """Show what holds now."""
        settings = self._page.desk.settings
        nearest = min(VOLUMES, key=lambda volume: abs(volume - settings.volume))
        self.volume.choose(OFF if settings.muted or not settings.volume else str(nearest))
        self.test.setEnabled(self.volume.chosen != OFF)

    def _use_volume(self) -> None:
        settings, chosen = self._page.desk.settings, self.volume.chosen
        former = settings.volume, settings.muted
        wanted = (settings.volume, True) if chosen == OFF else (int(chosen), False)
        if wanted == former:
            return
        self._keep(*wanted)
        self._page.told_with.emit(translate("Settings", "Workstation changed"), lambda: self._keep(*former))

    def _keep(self, volume: int, muted: bool) -> None:  # noqa: FBT001 - as the settings have it
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


def _sounds_note() -> str:
    if player() is None:
        return translate(
            "Settings", "No program that plays sounds was found (pw-play, paplay or aplay): the computer beeps instead."
        )
    return translate("Settings", "One high tone is good, two tones call for a look, one low tone means stop.")
