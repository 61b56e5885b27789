"""A fault inside a function that Qt calls is reported; Qt and the program go on."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QAbstractTableModel, QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

import aidhub.ui

FAULTS = {
    "raised by C": "1 // 0",
    "raised by C with a text": 'int("x")',
    "raised by Python": 'raise ValueError("x")',
    "a missing key": '{}["a"]',
    "a missing name": "nothing_of_this_name",
}
PROGRAM = """
import sys
import aidhub.ui
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

app = QApplication([])
found = []
sys.excepthook = lambda kind, fault, trace: found.append(kind.__name__)

class Broken(QWidget):
    def paintEvent(self, event):
        {fault}

    def sizeHint(self):
        {fault}

class Tabs(QTabBar):
    def tabSizeHint(self, index):
        {fault}

broken, tabs = Broken(), Tabs()
tabs.addTab("one")
QTimer.singleShot(0, broken.show)
QTimer.singleShot(0, broken.grab)
QTimer.singleShot(0, tabs.show)
QTimer.singleShot(300, app.quit)
app.exec()
assert len(found) >= 3, found
print("alive")
"""


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_the_process_lives_on(fault: str) -> None:
    answer = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(fault=fault)], capture_output=True, text=True, timeout=60, check=False
    )
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.strip() == "alive"


def test_qt_gets_the_answer_it_would_have_given_itself(qtbot: QtBot) -> None:
    class Broken(QWidget):
        def sizeHint(self) -> QSize:  # noqa: N802
            raise ValueError("x")

        def event(self, event: QEvent) -> bool:  # noqa: ARG002
            raise KeyError

    with qtbot.captureExceptions() as faults:
        widget = Broken()
        assert widget.sizeHint() == QWidget().sizeHint()
        assert QApplication.sendEvent(widget, QEvent(QEvent.Type.Polish))
        delete(widget)
    assert {kind for kind, _, _ in faults} == {ValueError, KeyError}


def test_code_that_calls_qt_does_not_get_the_fault_of_a_painter(qtbot: QtBot) -> None:
    class Broken(QWidget):
        def paintEvent(self, event: QEvent) -> None:  # noqa: ARG002, N802
            raise ValueError("x")

    with qtbot.captureExceptions() as faults:
        widget = Broken()
        widget.grab()
        delete(widget)
    assert {kind for kind, _, _ in faults} == {ValueError}


def test_where_qt_has_no_answer_the_fault_is_raised(qtbot: QtBot) -> None:
    class Broken(QAbstractTableModel):
        def rowCount(self, parent: object = None) -> int:  # noqa: ARG002, N802
            raise ValueError("x")

    with qtbot.captureExceptions() as faults, pytest.raises(ValueError, match="x"):
        Broken().rowCount()
    assert [kind for kind, _, _ in faults] == [ValueError]


def test_what_is_not_of_qt_is_left_alone() -> None:
    class Plain(QObject):
        def ask(self) -> None:
            raise ValueError("x")

    with pytest.raises(ValueError, match="x"):
        Plain().ask()
    assert aidhub.ui.guard_overrides
