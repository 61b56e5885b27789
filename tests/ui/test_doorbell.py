"""Who starts the program again gets the window that is open."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aidhub.ui.doorbell import Doorbell, doorbell_name, ring

RING = "import sys; from aidhub.ui.doorbell import ring; sys.exit(0 if ring(sys.argv[1]) else 1)"
START = """
import sys
from PySide6.QtCore import QTimer
from aidhub import app
from aidhub.ui import start

made = start.make_window
def make_window(*args, **kw):
    window = made(*args, **kw)
    come_up = window.shell.come_up
    def came():
        come_up()
        print("came up", flush=True)
        QTimer.singleShot(0, window.shell.close)
    window.shell.come_up = came
    QTimer.singleShot(0, lambda: print("open", flush=True))
    QTimer.singleShot(60000, window.shell.close)
    return window
start.make_window = make_window
sys.exit(app.main([]))
"""


def program(code: str, home: Path, *words: str) -> subprocess.Popen[str]:
    environment = os.environ | {"AIDHUB_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-c", code, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    )


def test_a_window_hears_its_bell(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    bell = Doorbell(qapp, doorbell_name("here"))

    assert bell.hangs
    visitor = program(RING, tmp_path, bell.name)
    with qtbot.waitSignal(bell.rung, timeout=20_000):
        pass
    assert visitor.wait(timeout=20) == 0
    visitor.communicate()
    bell.deleteLater()


def test_nobody_answers_where_no_window_is_open(qapp: QApplication) -> None:
    assert not ring(doorbell_name("nowhere"))


def test_each_warehouse_and_each_person_has_another_bell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = {doorbell_name(None), doorbell_name("other")}
    monkeypatch.setenv("AIDHUB_HOME", str(tmp_path / "somebody else"))
    assert len(names | {doorbell_name(None)}) == 3


def test_the_second_start_brings_the_first_window_up_and_ends(tmp_path: Path) -> None:
    first = program(START, tmp_path)
    assert first.stdout
    assert first.stdout.readline() == "open\n"
    second = program(START, tmp_path)
    said, wrong = second.communicate(timeout=60)
    assert (second.returncode, said) == (0, ""), wrong
    said, wrong = first.communicate(timeout=60)
    assert (first.returncode, said) == (0, "came up\n"), wrong


def test_a_bell_that_a_killed_program_left_does_not_keep_the_window_away(tmp_path: Path) -> None:
    killed = program(START, tmp_path)
    assert killed.stdout
    assert killed.stdout.readline() == "open\n"
    killed.kill()
    killed.communicate(timeout=60)
    again = program(START, tmp_path)
    assert again.stdout
    assert again.stdout.readline() == "open\n"
    rung = program(START, tmp_path)
    assert rung.wait(timeout=60) == 0
    rung.communicate()
    again.communicate(timeout=60)
    assert again.returncode == 0
