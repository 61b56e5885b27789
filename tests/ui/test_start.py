"""The window stands before anything slow is imported, and the program as a whole starts, shows and ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SLOW = (
    "sqlalchemy",
    "alembic",
    "reportlab",
    "pypdfium2",
    "highspy",
    "numpy",
    "xlsxwriter",
    "python_calamine",
    "zxingcpp",
)

FIRST_PAINT = """
import json, sys
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from aidhub.settings import Settings
from aidhub.ui.start import make_window

app = QApplication([])
window = make_window(app, Settings(language="en"))
window.shell.show()
app.processEvents()
picture = window.shell.grab().toImage()
shades = {picture.pixelColor(x, 28).name() for x in range(0, picture.width(), 3)}
print(json.dumps({"painted": len(shades) > 2, "modules": sorted(sys.modules)}))
"""

WHOLE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from aidhub import app
from aidhub.ui import start

def look():
    shell = next(one for one in QApplication.topLevelWidgets() if isinstance(one, start.Shell))
    if shell.page is None:
        QTimer.singleShot(50, look)
        return
    print("page", type(shell.page).__name__, flush=True)
    shell.close()

made = start.make_window
def make_window(*args, **kw):
    window = made(*args, **kw)
    QTimer.singleShot(100, look)
    return window
start.make_window = make_window
sys.exit(app.main([]))
"""


def run(program: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"AIDHUB_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=120, check=False, env=environment
    )


def test_the_window_is_painted_before_anything_slow_is_imported(tmp_path: Path) -> None:
    answer = run(FIRST_PAINT, tmp_path)
    assert answer.returncode == 0, answer.stderr
    found = json.loads(answer.stdout)
    assert found["painted"]
    assert [name for name in found["modules"] if name.split(".")[0] in SLOW] == []


def test_the_program_starts_opens_its_warehouse_and_ends(tmp_path: Path) -> None:
    first, second = run(WHOLE, tmp_path), run(WHOLE, tmp_path)
    for answer in (first, second):
        assert answer.returncode == 0, answer.stderr
        assert answer.stdout.startswith("page ")
    assert (tmp_path / "settings.json").exists()
    assert (tmp_path / "window.ini").exists()
    log = tmp_path / "log" / "aidhub.log"
    assert not log.exists() or "ERROR" not in log.read_text(encoding="utf-8")


def test_reports_are_installed_before_the_application_is_made(tmp_path: Path) -> None:
    answer = run(
        WHOLE.replace("def look():", "def look():\n    raise ValueError('planted')\n\ndef never():").replace(
            "QTimer.singleShot(100, look)", "QTimer.singleShot(100, look); QTimer.singleShot(2500, window.shell.close)"
        ),
        tmp_path,
    )
    assert answer.returncode == 0, answer.stderr
    assert "ValueError: planted" in (tmp_path / "log" / "aidhub.log").read_text(encoding="utf-8")


@pytest.mark.skipif(
    not hasattr(sys, "gettotalrefcount") and sys.version_info >= (3, 12), reason="None is immortal here"
)
def test_qt_keeps_its_references_to_none() -> None:
    """PySide 6.12 loses one at every call that answers nothing; after some 7,000 the process ends."""
    program = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
field = QLineEdit()
before = sys.getrefcount(None)
for _ in range(5000):
    field.setText("x")
print(sys.getrefcount(None) - before)
"""
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert abs(int(answer.stdout)) < 100
