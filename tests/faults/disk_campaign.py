"""Run with failing_disk loaded: lets every disk operation fail in turn, and looks each time what is left.

    LD_PRELOAD=failing_disk.so python disk_campaign.py EMPTY_FILE FOLDER STEP

STEP: of backup and restore, with their hundreds of operations, every STEPth fails. Prints one JSON object.
"""

from __future__ import annotations

import ctypes
import errno
import json
import shutil
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import fault_workers as workers

from aidhub.database import errors
from aidhub.database.backup import backup, restore
from aidhub.database.checking import findings
from aidhub.database.database import Database
from aidhub.domain.errors import AidHubError

disk = ctypes.CDLL(None)
RIGHT = (errors.DiskFull, errors.DiskFailed, errors.FileReadOnly)

Arm = Callable[[], None]
Case = Callable[[Path, Arm], None]
outcomes: Counter[str] = Counter()


def refused(work: Callable[[], object]) -> bool:
    """Do something that the disk may refuse, and heal the disk; answers whether it was refused, in the right words."""
    try:
        work()
    except AidHubError as error:
        outcomes[type(error).__name__] += 1
        if not isinstance(error, RIGHT):
            raise
        return True
    finally:
        disk.disk_heals()
    outcomes["done"] += 1
    return False


def numbers(file: Path) -> list[int]:
    """Prove a file and read the numbers taken in it."""
    assert findings(file, thorough=True) == []
    with Database.open(file, read_only=True) as database:
        assert database.read(workers.does_not_add_up) == []
        return sorted(database.read(workers.commands).values())


def command(file: Path, arm: Arm) -> None:
    """A command fails or not; the same session sends it again."""
    with Database.open(file) as database:
        database.write(workers.take_number)
        arm()
        if not refused(lambda: database.write(workers.take_number, command_id="c")):
            assert database.was_done("c")
        assert database.write(workers.take_number, command_id="c") == 2
        assert database.write(workers.take_number) == 3
    assert numbers(file) == [1, 2, 3]


def end(file: Path, arm: Arm) -> None:
    """The program ends while the disk fails: nobody is told, and nothing is lost."""
    database = Database.open(file)
    database.write(workers.take_number)
    arm()
    refused(database.close)
    assert numbers(file) == [1]


def making(file: Path, arm: Arm) -> None:
    """A new file is made: it is there wholly, or not at all."""
    new = file.with_name("new.aidhub")
    arm()
    if refused(lambda: Database.open(new, create=True).close()):
        assert not new.exists()
        Database.open(new, create=True).close()
    Database.open(new).close()  # the next start takes back what broke off
    assert numbers(new) == []


def backing_up(file: Path, arm: Arm) -> None:
    """A backup is there and sound, or not there."""
    made = file.with_name("backup.aidhub")
    with Database.open(file) as database:
        database.write(workers.take_number)
        arm()
        if refused(lambda: backup(database, made)):
            assert not made.exists()
            backup(database, made)
        assert database.write(workers.take_number) == 2
    assert numbers(made) == [1]


def restoring(file: Path, arm: Arm) -> None:
    """The present file stays, or the restored one is in its place and the former one beside it."""
    made = file.with_name("backup.aidhub")
    with Database.open(file) as database:
        backup(database, made)
        database.write(workers.take_number)
    arm()
    if refused(lambda: restore(made, file)):
        assert numbers(file) == [1]
        restore(made, file)
    assert numbers(file) == []
    assert [numbers(aside) for aside in file.parent.glob("lager-before-*.aidhub")][-1] == [1]


def main(empty: Path, folder: Path, step: int) -> dict[str, object]:
    wrong: list[str] = []
    faults: Counter[str] = Counter()
    for case, every in ((command, 1), (end, 1), (making, step), (backing_up, step), (restoring, step)):
        for error in (errno.ENOSPC, errno.EIO):
            for lasting in (0, 1):
                nth = 1
                while _fired(case, empty, folder, wrong, (nth, error, lasting)):
                    faults[case.__name__] += 1
                    nth += every
    return {"faults": faults, "outcomes": outcomes, "wrong": wrong}


def _fired(case: Case, empty: Path, folder: Path, wrong: list[str], fault: tuple[int, int, int]) -> bool:
    place = folder / "faulty"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    file = place / "lager.aidhub"
    shutil.copyfile(empty, file)
    try:
        case(file, lambda: disk.disk_fails(b"/faulty/", *fault))
    except Exception as error:  # noqa: BLE001 - shown by the test
        wrong.append(f"{case.__name__} {fault}: {error!r}")
    return bool(disk.disk_failed())


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))))  # noqa: T201
