"""The power goes at any moment: what was not yet on the disk is there, missing, or torn, as chance has it."""

from __future__ import annotations

import os
import random
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import fault_workers as workers
import pytest

from aidhub.database.database import Database
from aidhub.domain.errors import AidHubError

HERE = Path(__file__).parent
COMPILER = shutil.which("cc")
HEAD = struct.Struct("=cqqq")
SECTOR = 512
SEED = 3
COMMANDS = 60
IMAGES = workers.often(100, 2000)


@dataclass(frozen=True, slots=True)
class Change:
    """One record of the log."""

    kind: str
    name: str
    offset: int
    content: bytes


@dataclass
class Content:
    """What a file holds for sure, and what was written since it was last put to the disk."""

    sure: bytearray = field(default_factory=bytearray)
    since: list[Change] = field(default_factory=list)

    def settle(self) -> None:
        for change in self.since:
            _apply(self.sure, change, change.content)
        self.since.clear()

    def after_a_cut(self, chance: random.Random) -> bytes:
        found = bytearray(self.sure)
        for change in self.since:
            fate = chance.random()
            if fate < 0.4:
                _apply(found, change, change.content)
            elif fate < 0.6 and change.kind == "W":
                _apply(found, change, change.content[: chance.randrange(0, len(change.content) + 1, SECTOR)])
        return bytes(found)


def _apply(content: bytearray, change: Change, written: bytes) -> None:
    if change.kind == "T":
        del content[change.offset :]
        content.extend(bytes(change.offset - len(content)))
    else:
        content.extend(bytes(max(change.offset - len(content), 0)))
        content[change.offset : change.offset + len(written)] = written


def read_log(log: Path) -> Iterator[Change]:
    """Read what the disk was told, in order."""
    with log.open("rb") as stream:
        while head := stream.read(HEAD.size):
            kind, length, offset, size = HEAD.unpack(head)
            path = stream.read(length).decode()
            yield Change(kind.decode(), Path(path).name, offset, stream.read(size))


class Disk:
    """A folder on a disk that may lose power. Names are kept in the order they were given, contents are not."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.now = {name: Content(bytearray(content)) for name, content in files.items()}
        self.sure = dict(self.now)
        self.folders: list[dict[str, Content]] = []

    def take(self, change: Change, folder: str) -> None:
        match change.kind:
            case "S" if change.name == folder:
                self.sure, self.folders = dict(self.now), []
            case "S":
                self.now[change.name].settle()
            case "U":
                self.folders.append(dict(self.now))
                self.now.pop(change.name, None)
            case "W" | "T":
                if change.name not in self.now:
                    self.folders.append(dict(self.now))
                    self.now[change.name] = Content()
                self.now[change.name].since.append(change)

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        names = chance.choice([self.sure, *self.folders, self.now])
        return {name: content.after_a_cut(chance) for name, content in names.items()}


@pytest.fixture(scope="module")
def disk_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small library that logs what the disk is told."""
    if sys.platform != "linux" or COMPILER is None:
        pytest.skip("power cuts are not tested: needs Linux and a C compiler (Debian: apt-get install gcc)")
    library = tmp_path_factory.mktemp("library") / "disk_log.so"
    source = HERE / "disk_log.c"
    subprocess.run([COMPILER, "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    return library


def _logged(library: Path, empty: Path, folder: Path, setting: str) -> list[Change]:
    file = folder / "disk" / "lager.aidhub"
    file.parent.mkdir()
    shutil.copyfile(empty, file)
    words = [sys.executable, HERE / "power_campaign.py", file, folder / "log", str(COMMANDS), setting]
    path = os.pathsep.join([str(HERE.parent.parent), str(HERE)])
    environment = {**os.environ, "LD_PRELOAD": str(library), "PYTHONPATH": path}
    subprocess.run(words, check=True, env=environment)
    return list(read_log(folder / "log"))


def _cuts(changes: list[Change], empty: Path, folder: Path) -> Iterator[tuple[set[str], Path]]:
    """Play the log up to a moment, cut the power, and lay out what is found; with what was acknowledged until then."""
    chance = random.Random(SEED)
    for number in range(IMAGES):
        moment = chance.randrange(len(changes))
        disk = Disk({"lager.aidhub": empty.read_bytes()})
        acknowledged = set()
        for change in changes[:moment]:
            if change.kind == "N":
                acknowledged.add(change.content.decode())
            disk.take(change, "disk")
        found = folder / f"found{number}"
        found.mkdir()
        for name, content in disk.after_a_cut(chance).items():
            (found / name).write_bytes(content)
        yield acknowledged, found / "lager.aidhub"
        shutil.rmtree(found)


def test_after_a_power_cut_everything_acknowledged_is_there_and_nothing_by_halves(
    disk_log: Path, empty_file: Path, tmp_path: Path
) -> None:
    changes = _logged(disk_log, empty_file, tmp_path, "FULL")
    assert sum(change.kind == "S" for change in changes) > COMMANDS
    for acknowledged, file in _cuts(changes, empty_file, tmp_path):
        with Database.open(file) as database:
            assert acknowledged <= database.read(workers.commands).keys(), f"lost, with seed {SEED}"
            assert database.read(workers.does_not_add_up) == []


def test_with_a_faster_setting_the_test_sees_losses(disk_log: Path, empty_file: Path, tmp_path: Path) -> None:
    """The control: WAL with synchronous=NORMAL."""
    lost = 0
    changes = _logged(disk_log, empty_file, tmp_path, "NORMAL")
    for acknowledged, file in _cuts(changes, empty_file, tmp_path):
        try:
            with Database.open(file) as database:
                lost += not acknowledged <= database.read(workers.commands).keys()
        except AidHubError:
            lost += 1
    assert lost
