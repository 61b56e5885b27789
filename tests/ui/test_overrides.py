"""A fault inside a function that Qt calls is reported; the process lives on."""

from __future__ import annotations

import subprocess
import sys

import pytest

FAULTS = {
    "raised by C": '1 // 0',
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
QTimer.singleShot(0, broken.show)
QTimer.singleShot(0, broken.adjustSize)
QTimer.singleShot(0, broken.grab)
QTimer.singleShot(0, lambda: tabs.addTab("one"))
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
