"""One command takes a picture of every page, on a sample warehouse."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

TOOL = Path(__file__).parents[2] / "tools" / "screenshots.py"


def test_every_page_asked_for_becomes_a_picture(tmp_path: Path) -> None:
    answer = subprocess.run(
        [
            sys.executable,
            str(TOOL),
            "--out",
            str(tmp_path),
            "--language",
            "uk",
            "--theme",
            "dark",
            "--size",
            "1200x700",
        ],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    assert "Traceback" not in answer.stderr
    pictures = {file.stem: QImage(str(file)) for file in tmp_path.glob("*.png")}
    assert {"components-uk-dark-100", "stock-uk-dark-100"} <= set(pictures)
    for picture in pictures.values():
        shades = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 7) for y in range(0, 400, 11)}
        assert len(shades) > 10
