"""What answers a scan: a card to be read from afar, three sounds that differ in rhythm, and the border of the field."""

from __future__ import annotations

import stat
import sys
import wave
from array import array
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from aidhub.folders import home_folder
from aidhub.settings import Settings
from aidhub.ui import sounds
from aidhub.ui.components import result_card
from aidhub.ui.components.result_card import ATTENTION, GOOD, STOP, Result, ResultCard
from aidhub.ui.feedback import Flash
from aidhub.ui.sounds import RATE, Sounds, sound


def samples(status: str, volume: int = 100) -> array[int]:
    with wave.open(BytesIO(sound(status, volume))) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return array("h", file.readframes(file.getnframes()))


def bursts(heard: array[int]) -> list[tuple[int, int]]:
    """What is heard: milliseconds of each tone, and its pitch by how often it crosses zero."""
    step = RATE // 100
    loud = [max(map(abs, heard[at : at + step])) > 500 for at in range(0, len(heard), step)]
    found: list[list[int]] = []
    for at, is_loud in enumerate(loud):
        if is_loud and (at == 0 or not loud[at - 1]):
            found.append([at, at + 1])
        elif is_loud:
            found[-1][1] = at + 1
    tones = []
    for first, last in found:
        part = heard[first * step : last * step]
        turns = sum(one < 0 <= other for one, other in pairwise(part))
        tones.append((len(part) * 1000 // RATE, round(turns * RATE / len(part), -2)))
    return tones


def test_the_three_sounds_differ_in_rhythm() -> None:
    assert bursts(samples(GOOD)) == [(pytest.approx(70, abs=10), pytest.approx(1800, abs=100))]
    assert bursts(samples(ATTENTION)) == [(pytest.approx(90, abs=12), pytest.approx(900, abs=100))] * 2
    assert bursts(samples(STOP)) == [(pytest.approx(350, abs=10), pytest.approx(300, abs=100))]


def test_half_the_volume_is_a_quarter_of_the_swing_and_none_is_silence() -> None:
    assert max(samples(GOOD, 50)) == pytest.approx(max(samples(GOOD)) / 4, rel=0.01)
    assert not any(samples(STOP, 0))


@pytest.fixture
def beeps(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    heard: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append(1))
    return heard


@pytest.fixture
def made(qapp: QApplication) -> Iterator[Sounds]:
    one = Sounds(qapp, Settings(volume=40))
    yield one
    one._stop_all()
    one.deleteLater()


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Play with these words of a command from now on."""
    return lambda words: monkeypatch.setattr(sounds, "player", lambda: words)


def program(folder: Path, text: str) -> list[str]:
    """A player of our own: a script of the shell."""
    file = folder / "player"
    file.write_text(f"#!/bin/sh\n{text}\n")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    return [str(file)]


needs_shell = pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")


@needs_shell
def test_a_sound_is_played_from_a_file_made_once(
    made: Sounds, qtbot: QtBot, tmp_path: Path, own_home: Path, use: Callable[..., None]
) -> None:
    use(program(tmp_path, f'echo "$1" >> {tmp_path}/played'))
    for status in (GOOD, STOP, GOOD):
        made.play(status)
        qtbot.waitUntil(lambda: not made._running)
    folder = own_home / "sounds"
    assert (tmp_path / "played").read_text().split() == [
        str(folder / name) for name in ("good-40.wav", "stop-40.wav", "good-40.wav")
    ]
    assert sorted(file.name for file in folder.iterdir()) == ["good-40.wav", "stop-40.wav"]
    assert (folder / "stop-40.wav").read_bytes() == sound(STOP, 40)


@needs_shell
@pytest.mark.parametrize("what", ["exit 1", "gone", "nobody", "no folder"])
def test_what_cannot_be_played_beeps_and_nothing_more(
    made: Sounds, tmp_path: Path, use: Callable[..., None], beeps: list[int], what: str
) -> None:
    use({"gone": [str(tmp_path / "no such player")], "nobody": None}.get(what, program(tmp_path, what)))
    if what == "no folder":
        (home_folder() / "sounds").write_text("a file stands in the way")
    made.play(ATTENTION)
    for process in made._running:
        process.waitForFinished()
    assert beeps == [1]
    assert made._running == []


@needs_shell
def test_a_player_that_hangs_is_not_waited_for(
    made: Sounds, qtbot: QtBot, tmp_path: Path, use: Callable[..., None], beeps: list[int]
) -> None:
    use(program(tmp_path, "exec sleep 60"))
    for _ in range(20):
        made.play(GOOD)
    qtbot.waitUntil(lambda: len(made._running) <= 3, timeout=10_000)


def test_muted_is_silent(made: Sounds, monkeypatch: pytest.MonkeyPatch, beeps: list[int]) -> None:
    monkeypatch.setattr(sounds, "player", lambda: None)
    made._settings.muted = True
    made.play(STOP)
    made._settings.muted, made._settings.volume = False, 0
    made.play(STOP)
    assert beeps == []


def test_the_card_shows_the_last_scan_and_says_it_urgently_only_where_work_stops(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, bool]] = []

    def update(event: QAccessibleAnnouncementEvent) -> None:
        said.append((event.message(), event.politeness() == QAccessible.AnnouncementPoliteness.Assertive))

    monkeypatch.setattr(QAccessible, "updateAccessibility", update)
    card = ResultCard()
    qtbot.addWidget(card)
    heard: list[str] = []
    card.shown.connect(heard.append)
    assert card.isHidden()
    card.show_result(Result(STOP, "P-0341", "It belongs to Dnipro. Do not load.", "wrong pallet"))
    card.show_result(Result(GOOD, "4160", "Nitrile gloves, size M", "in place"))
    assert heard == [STOP, GOOD]
    assert said == [
        ("wrong pallet. P-0341. It belongs to Dnipro. Do not load", True),
        ("in place. 4160. Nitrile gloves, size M", False),
    ]
    assert card.accessibleName() == said[-1][0]
    assert (card._title.words, card._word.words, card.property("surface")) == ("4160", "in place", "ok")
    card.show_result(Result(ATTENTION, "4158"))
    assert card._word.words == "Look"
    card.clear()
    assert card.isHidden()


def test_every_status_has_colour_icon_word_and_sound() -> None:
    assert {*result_card.KINDS} == {*result_card._ICONS} == {*result_card._WORDS} == {*sounds.TONES}


def test_the_border_of_the_field_shows_for_a_moment(qtbot: QtBot) -> None:
    window = QLineEdit()
    qtbot.addWidget(window)
    window.show()
    flash = Flash(window)
    flash.show_on(window, "bad")
    assert flash.isVisible()
    assert flash.geometry() == window.rect()
    flash.grab()
    qtbot.waitUntil(flash.isHidden)
