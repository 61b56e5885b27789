"""The scale at the bench, with a line of its own for each test: what rests is taken, and nobody waits for it."""

from __future__ import annotations

import os
import select
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aidhub.ui import scale as scales
from aidhub.ui.scale import AWAY, OFF, READY, SILENT, UNREAD, Scale

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a line between two programs")


class Line:
    """A scale at a serial line that can be pulled out and put in again under the same name."""

    def __init__(self, folder: Path) -> None:
        self.port = folder / "scale"
        self._ours: int | None = None

    def plug_in(self) -> None:
        self._ours, theirs = os.openpty()
        self.port.unlink(missing_ok=True)
        self.port.symlink_to(os.ttyname(theirs))
        os.close(theirs)

    def pull_out(self) -> None:
        if self._ours is not None:
            os.close(self._ours)
        self._ours = None
        self.port.unlink(missing_ok=True)

    def say(self, *lines: str) -> None:
        assert self._ours is not None
        for line in lines:
            os.write(self._ours, line.encode() + b"\r\n")


class Answers(threading.Thread):
    """A scale that answers each question with the next of its lines, the last one over and over; none: it is mute."""

    def __init__(self, line: Line, question: bytes, lines: list[str]) -> None:
        super().__init__(daemon=True)
        self.lines, self.count, self.heard = lines, 0, b""
        self._line, self._question, self._is_over = line, question, threading.Event()
        ours = line._ours
        assert ours is not None
        self._ours = ours
        self.start()

    def run(self) -> None:
        while not self._is_over.is_set():
            if select.select([self._ours], [], [], 0.05)[0]:
                try:
                    self.heard += os.read(self._ours, 100)
                except OSError:  # nobody has opened the other end yet, or any more
                    self._is_over.wait(0.02)
            while self._question in self.heard:
                self.heard = self.heard.replace(self._question, b"", 1)
                self.count += 1
                if self.lines:
                    self._line.say(self.lines[0] if len(self.lines) == 1 else self.lines.pop(0))

    def stop(self) -> None:
        self._is_over.set()
        self.join(5)


@pytest.fixture
def line(tmp_path: Path) -> Iterator[Line]:
    made = Line(tmp_path)
    made.plug_in()
    yield made
    made.pull_out()


@pytest.fixture
def scale(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Scale]:
    monkeypatch.setattr(scales, "AGAIN_S", 0.05)
    made = Scale(qapp)
    made._rest.setInterval(60)
    yield made
    reader = made._reader
    made.close()
    if reader is not None:
        reader.join(5)
    made.deleteLater()


@pytest.fixture
def weighed(scale: Scale) -> list[int]:
    found: list[int] = []
    scale.weighed.connect(found.append)
    return found


def listening(scale: Scale, line: Line, qtbot: QtBot) -> None:
    scale.use(str(line.port))
    qtbot.waitUntil(lambda: scale.state == SILENT)


def test_a_load_that_rests_is_taken_once(scale: Scale, line: Line, weighed: list[int], qtbot: QtBot) -> None:
    listening(scale, line, qtbot)
    line.say("US,GS,+   3.10kg", "US,GS,+  11.70kg", "ST,GS,+  12.90kg", "ST,GS,+  12.91kg", "ST,GS,+  12.90kg")
    qtbot.waitUntil(lambda: weighed == [12_900])
    assert (scale.state, scale.stable_g) == (READY, 12_900)
    line.say("ST,GS,+  12.90kg", "ST,GS,+  15.40kg")
    qtbot.waitUntil(lambda: weighed == [12_900, 15_400])
    line.say("US,GS,+   2.00kg", "ST,GS,+   0.00kg")
    qtbot.waitUntil(lambda: scale.stable_g is None)
    line.say("ST,GS,+  15.40kg")
    qtbot.waitUntil(lambda: weighed == [12_900, 15_400, 15_400])


@pytest.mark.parametrize("question", ["SI", "S", "ENQ"])
def test_a_scale_that_answers_only_when_asked_is_asked_again_after_each_answer(
    scale: Scale, line: Line, weighed: list[int], qtbot: QtBot, question: str
) -> None:
    scale.use(str(line.port), question=question)
    sent = {"SI": b"SI\r\n", "S": b"S\r\n", "ENQ": b"\x05"}[question]
    asked = Answers(line, sent, ["S D     12.31 kg", "S S     12.90 kg"])
    qtbot.waitUntil(lambda: weighed == [12_900] and asked.count > 3)
    asked.lines = ["S S      0.00 kg"]
    qtbot.waitUntil(lambda: scale.stable_g is None)
    assert scale.state == READY
    asked.stop()


def test_a_scale_that_gives_no_answer_is_asked_once_more_and_said_to_be_silent(
    scale: Scale, line: Line, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scales, "NO_ANSWER_S", 0.1)
    scale.use(str(line.port), question="P")
    asked = Answers(line, b"P\r\n", [])
    qtbot.waitUntil(lambda: asked.count > 2)
    assert scale.state == SILENT
    asked.stop()


def test_a_scale_that_sends_by_itself_is_asked_nothing(
    scale: Scale, line: Line, weighed: list[int], qtbot: QtBot
) -> None:
    listening(scale, line, qtbot)
    asked = Answers(line, b"S", [])
    line.say("ST,GS,+  12.90kg")
    qtbot.waitUntil(lambda: weighed == [12_900])
    assert (asked.count, asked.heard) == (0, b"")
    asked.stop()


def test_a_load_that_moves_is_not_taken(scale: Scale, line: Line, weighed: list[int], qtbot: QtBot) -> None:
    scale._rest.setInterval(1_000_000)
    listening(scale, line, qtbot)
    line.say("  12.9 kg")
    qtbot.waitUntil(scale._rest.isActive)
    for moving in ("US,GS,+  12.31kg", "   12.31", "OL", "S D  12.3 kg", "-  12.9 kg"):
        line.say("  12.9 kg")
        qtbot.waitUntil(lambda: scale.heard == "12.9 kg" and scale._rest.isActive())
        line.say(moving)
        qtbot.waitUntil(lambda: not scale._rest.isActive())
    assert weighed == []


def test_a_scale_that_prints_once_is_heard(scale: Scale, line: Line, weighed: list[int], qtbot: QtBot) -> None:
    listening(scale, line, qtbot)
    line.say("2026-12-01", "G    12.90 kg", "T     0.40 kg")
    qtbot.waitUntil(lambda: weighed == [12_900])


def test_without_a_unit_nothing_is_taken_and_what_was_heard_is_kept(
    scale: Scale, line: Line, weighed: list[int], qtbot: QtBot
) -> None:
    listening(scale, line, qtbot)
    line.say("12.90")
    qtbot.waitUntil(lambda: scale.state == UNREAD)
    assert (scale.heard, scale.stable_g, weighed) == ("12.90", None, [])


def test_pulled_out_in_the_middle_it_is_away_and_comes_back_by_itself(
    scale: Scale, line: Line, weighed: list[int], qtbot: QtBot
) -> None:
    listening(scale, line, qtbot)
    line.say("ST,GS,+  12.90kg")
    qtbot.waitUntil(lambda: weighed == [12_900])
    line.pull_out()
    qtbot.waitUntil(lambda: scale.state == AWAY)
    assert scale.stable_g is None
    line.plug_in()
    qtbot.waitUntil(lambda: scale.state == SILENT)
    line.say("ST,GS,+   7.25kg")
    qtbot.waitUntil(lambda: weighed == [12_900, 7_250])


def test_a_port_that_is_not_there_is_looked_for_and_waits_for_nobody(
    scale: Scale, line: Line, weighed: list[int], qtbot: QtBot
) -> None:
    line.pull_out()
    began = time.monotonic()
    scale.use(str(line.port))
    assert time.monotonic() - began < 1
    assert scale.state == AWAY
    line.plug_in()
    qtbot.waitUntil(lambda: scale.state == SILENT)


def test_what_comes_late_of_another_port_is_not_taken(
    scale: Scale, line: Line, weighed: list[int], qtbot: QtBot
) -> None:
    listening(scale, line, qtbot)
    former = scale._reader
    scale.use(None)
    assert scale.state == OFF
    scale._read(former, "ST,GS,+  12.90kg")
    scale._lost(former)
    assert (scale.state, scale.heard) == (OFF, "")


def test_noise_and_endless_lines_do_no_harm(scale: Scale, line: Line, weighed: list[int], qtbot: QtBot) -> None:
    listening(scale, line, qtbot)
    assert line._ours is not None
    os.write(line._ours, b"\xff\x00\xfe" * 500)
    line.say("", "ST,GS,+  12.90kg")
    qtbot.waitUntil(lambda: weighed == [12_900])


def test_a_scale_that_falls_silent_is_said_to_be(scale: Scale, line: Line, weighed: list[int], qtbot: QtBot) -> None:
    scale._silence.setInterval(300)
    listening(scale, line, qtbot)
    line.say("  12.9 kg")
    qtbot.waitUntil(lambda: weighed == [12_900])
    qtbot.waitUntil(lambda: scale.state == SILENT)
    assert scale.stable_g is None
