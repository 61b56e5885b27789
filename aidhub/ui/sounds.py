"""Three sounds that differ in rhythm: good, attention, stop. Made here, played by the system, never waited for."""

from __future__ import annotations

import logging
import math
import shutil
import sys
import wave
from array import array
from functools import cache
from io import BytesIO
from pathlib import Path

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QApplication

from aidhub.folders import home_folder
from aidhub.settings import Settings
from aidhub.ui.components.result_card import ATTENTION, GOOD, STOP

TONES = {
    GOOD: ((1800, 70),),
    ATTENTION: ((900, 90), (0, 70), (900, 90)),
    STOP: ((300, 350),),
}
"""Hertz and milliseconds, one after the other; 0 Hz is a pause."""

RATE, LOUDEST, _FADE_MS = 22_050, 32_000, 5
_MOST_AT_ONCE = 3
_PLAYERS = (["pw-play"], ["paplay"], ["aplay", "-q"])

log = logging.getLogger("aidhub.sounds")


def sound(status: str, volume: int) -> bytes:
    """Make the WAV file of a status; ``volume`` in percent as the ear takes it."""
    samples = array("h")
    for hertz, milliseconds in TONES[status]:
        samples.extend(_tone(hertz, milliseconds, LOUDEST * (volume / 100) ** 2))
    if sys.byteorder == "big":
        samples.byteswap()
    made = BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return made.getvalue()


def _tone(hertz: int, milliseconds: int, loudest: float) -> list[int]:
    """One tone, faded at both ends so that it does not click."""
    count, fade = RATE * milliseconds // 1000, RATE * _FADE_MS // 1000
    turn = 2 * math.pi * hertz / RATE
    return [round(loudest * min(1, at / fade, (count - at) / fade) * math.sin(turn * at)) for at in range(count)]


@cache
def player() -> list[str] | None:
    """Find what plays a WAV file here, with its arguments; empty: Windows itself, None: nothing does."""
    if sys.platform == "win32":
        return []
    if sys.platform == "darwin":
        return ["afplay"]
    return next((words for words in _PLAYERS if shutil.which(words[0])), None)


class Sounds(QObject):
    """Plays a sound at the volume of this workstation. What keeps it from sounding is never more than a plain beep."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._settings = settings
        self._running: list[QProcess] = []

        app.aboutToQuit.connect(self._stop_all)

    def play(self, status: str) -> None:
        """Let a status be heard; at once, and without waiting for it."""
        if self._settings.muted or not self._settings.volume:
            return
        words = player()
        try:
            file = self._file(status)
        except OSError:
            words = None
        if words is None:
            QApplication.beep()
        elif not words:
            _play_on_windows(file)
        else:
            self._start([*words, str(file)])

    def _file(self, status: str) -> Path:
        """Name the file of a sound; made when it is first wanted."""
        folder = home_folder() / "sounds"
        file = folder / f"{status}-{self._settings.volume}.wav"
        if not file.exists():
            folder.mkdir(exist_ok=True)
            part = file.with_suffix(".part")
            part.write_bytes(sound(status, self._settings.volume))
            part.replace(file)
        return file

    def _start(self, words: list[str]) -> None:
        for hanging in self._running[: 1 - _MOST_AT_ONCE]:
            hanging.kill()
        process = QProcess(self)
        self._running.append(process)
        process.finished.connect(lambda code, _: self._ended(process, is_heard=code == 0))
        process.errorOccurred.connect(lambda error: self._failed(process, error))
        process.start(words[0], words[1:])

    def _failed(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # all others end with `finished`
            self._ended(process, is_heard=False)

    def _ended(self, process: QProcess, *, is_heard: bool) -> None:
        if process in self._running:
            self._running.remove(process)
            process.deleteLater()
        if not is_heard:
            log.info("the sound was not played")
            QApplication.beep()

    def _stop_all(self) -> None:
        for process in self._running:
            process.blockSignals(True)  # noqa: FBT003 - Qt's own
            process.kill()
            process.waitForFinished(100)


def _play_on_windows(file: Path) -> None:
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415 - only there

        try:
            winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
        except RuntimeError:
            QApplication.beep()
