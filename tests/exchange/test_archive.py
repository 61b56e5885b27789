"""A ZIP is whole or not there, and its names are safe on every system."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from zipfile import ZipFile

import pytest

from aidhub.exchange.archive import NoRoomForFile, new_archive, safe_name
from aidhub.exchange.export import FileNotWritten
from aidhub.messages import sentence

AT = datetime(2026, 5, 4, 10, 30)  # noqa: DTZ001 - a ZIP knows no time zone
HERE = Path(__file__).resolve().parent
COMPILER = shutil.which("cc")


def test_files_come_back_byte_for_byte_under_their_names(tmp_path: Path) -> None:
    file = tmp_path / "2026.zip"
    given = {"T-1/Маніфест v1.pdf": b"one", "T-1/маніфест V1.pdf": b"two", "../../a:b.csv": b"three"}
    with new_archive(file, 10, 3) as archive:
        names = [archive.add(name, content, AT) for name, content in given.items()]
    assert names == ["T-1/Маніфест v1.pdf", "T-1/маніфест V1 (2).pdf", "_/_/a b.csv"]
    with ZipFile(file) as read:
        assert read.testzip() is None
        assert [read.read(name) for name in names] == [b"one", b"two", b"three"]
        assert read.infolist()[0].date_time == (2026, 5, 4, 10, 30, 0)
    assert [one.name for one in tmp_path.iterdir()] == ["2026.zip"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("БФ «Тепла оселя»", "БФ «Тепла оселя»"),
        ("Straße 7: Lager/Halle", "Straße 7 Lager Halle"),
        ("..", "_"),
        ("", "_"),
        ("CON", "_CON"),
        ("com1.pdf", "_com1.pdf"),
        ("nul.tar.gz", "_nul.tar.gz"),
        ("name. ", "name"),
        ("e. V.", "e. V"),
        ("a\u202egpj.exe\x00\n b", "a gpj.exe b"),
        ("cafe\u0301", "café"),
        ("Ж" * 300 + ".pdf", "Ж" * 80 + ".pdf"),
    ],
)
def test_names_are_such_as_every_system_takes(text: str, name: str) -> None:
    assert safe_name(text) == name


def test_what_stops_it_leaves_nothing_behind_and_the_old_file_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "2026.zip"
    file.write_bytes(b"old")
    with pytest.raises(KeyError), new_archive(file, 10, 1) as archive:
        archive.add("a.pdf", {"content": b"x" * 100_000}["stopped"], AT)
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("2026.zip", b"old")]


def test_a_disk_that_has_too_little_room_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(NoRoomForFile) as refused, new_archive(tmp_path / "2026.zip", 10**17, 4):
        raise AssertionError
    assert sentence(refused.value).startswith("The disk has no room for 2026.zip: it needs 100,000,000,001 MB. Free")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_takes_no_files_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten), new_archive(tmp_path / "gone" / "2026.zip", 1, 1):
        raise AssertionError


FILL = """
import ctypes, errno, sys
from datetime import datetime
from pathlib import Path
from aidhub.exchange.archive import NoRoomForFile, new_archive
folder = Path(sys.argv[1])
disk, refused = ctypes.CDLL(None), 0
for nth in range(1, 60):
    disk.disk_fails(str(folder).encode(), nth, errno.ENOSPC, 0)
    try:
        with new_archive(folder / "2026.zip", 200_000, 20) as archive:
            for number in range(20):
                archive.add(f"{number}.pdf", bytes(10_000), datetime(2026, 1, 1))
    except NoRoomForFile:
        refused += 1
        disk.disk_heals()
        assert list(folder.iterdir()) == [], list(folder.iterdir())
        continue
    disk.disk_heals()
    (folder / "2026.zip").unlink()
    break
print(refused)
"""


def test_a_disk_that_fills_up_meanwhile_is_said_and_nothing_is_left_on_it(tmp_path: Path) -> None:
    if sys.platform != "linux" or COMPILER is None:
        pytest.skip("failing disks are not tested: needs Linux and a C compiler (Debian: apt-get install gcc)")
    library, folder = tmp_path / "failing_disk.so", tmp_path / "disk"
    folder.mkdir()
    source = HERE.parent / "faults" / "failing_disk.c"
    subprocess.run([COMPILER, "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", FILL, folder],
        capture_output=True, text=True, check=False, cwd=HERE.parent.parent,
        env={**os.environ, "LD_PRELOAD": str(library)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 5
