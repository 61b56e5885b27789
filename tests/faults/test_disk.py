"""Every disk operation fails in turn: full or broken, once or for good."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from fault_workers import often

HERE = Path(__file__).parent
COMPILER = shutil.which("cc")


@pytest.fixture
def failing_disk(tmp_path: Path) -> Path:
    """The small library that lets disk operations fail."""
    if sys.platform != "linux" or COMPILER is None:
        pytest.skip("failing disks are not tested: needs Linux and a C compiler (Debian: apt-get install gcc)")
    library = tmp_path / "failing_disk.so"
    source = HERE / "failing_disk.c"
    subprocess.run([COMPILER, "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    return library


def test_whatever_operation_of_the_disk_fails_nothing_is_lost(
    failing_disk: Path, empty_file: Path, tmp_path: Path
) -> None:
    step = often(41, 1)
    words = [sys.executable, "-W", "error", HERE / "disk_campaign.py", empty_file, tmp_path, str(step)]
    path = os.pathsep.join([str(HERE.parent.parent), str(HERE)])
    done = subprocess.run(
        words,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "LD_PRELOAD": str(failing_disk), "PYTHONPATH": path},
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["wrong"] == []
    assert found["faults"]["command"] >= 20
    assert all(found["faults"][case] for case in ("end", "making", "backing_up", "restoring"))
    assert found["outcomes"]["DiskFull"]
    assert found["outcomes"]["DiskFailed"]
