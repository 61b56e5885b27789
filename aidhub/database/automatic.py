"""The backups the program makes by itself: where they lie, and which of them are kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from aidhub.database.checking import check_file
from aidhub.database.copying import copy_file
from aidhub.database.surroundings import make_folder, new_file, settle
from aidhub.domain.errors import AidHubError

FOLDER = "backups"
ALL_OF = timedelta(days=2)
PRIVATE = 0o600
STAMP = "%Y%m%d-%H%M%S"
_BINS: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
    (7, lambda at: at.date()),
    (4, lambda at: at.isocalendar()[:2]),
    (12, lambda at: (at.year, at.month)),
)


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup made by the program. ``at`` is the moment (UTC) it shows."""

    file: Path
    at: datetime


def backup_folder(file: Path) -> Path:
    """Name the folder of the automatic backups of a file."""
    return file.parent / FOLDER


def backup_name(stem: str, at: datetime) -> str:
    """Name an automatic backup, by which it is found again."""
    return f"{stem}-{at.astimezone(UTC):{STAMP}}.aidhub"


def free_moment(folder: Path, stem: str, at: datetime) -> datetime:
    """Find the first moment from this one on of which there is no backup yet, so that none is ever written over."""
    while (folder / backup_name(stem, at)).exists():
        at += timedelta(seconds=1)
    return at


def backups(folder: Path, stem: str) -> list[Backup]:
    """List the automatic backups of one warehouse, the newest first. Other files in the folder do no harm."""
    pattern = re.compile(re.escape(stem) + r"-(\d{8}-\d{6})\.aidhub")
    found = [
        Backup(file, datetime.strptime(match.group(1), STAMP).replace(tzinfo=UTC))
        for file in (folder.iterdir() if folder.is_dir() else ())
        if (match := pattern.fullmatch(file.name)) and _is_moment(match.group(1))
    ]
    return sorted(found, key=lambda backup: backup.at, reverse=True)


def _is_moment(stamp: str) -> bool:
    try:
        datetime.strptime(stamp, STAMP)  # noqa: DTZ007 - only asks whether there is such a moment
    except ValueError:
        return False
    return True


def kept(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Choose the backups that stay: all of two days, then the last of each of 7 days, of 4 weeks, of 12 months.

    Days, weeks and months without a backup do not count. The newest stays whatever its age, and so does one from the
    future, which a clock set back leaves behind.
    """
    left = sorted(moments, reverse=True)
    chosen = {at for at in left if now - at < ALL_OF}
    left = [at for at in left if at not in chosen]
    for count, bin_of in _BINS:
        last_of: dict[Hashable, datetime] = {}
        for at in left:
            last_of.setdefault(bin_of(at), at)
        stay = dict(list(last_of.items())[:count])
        chosen.update(stay.values())
        left = [at for at in left if bin_of(at) not in stay]
    return chosen


def thin_out(folder: Path, stem: str, now: datetime) -> list[Path]:
    """Delete the backups that need not stay; answers which."""
    there = backups(folder, stem)
    stay = kept((backup.at for backup in there), now)
    gone = [backup.file for backup in there if backup.at not in stay]
    for file in gone:
        file.unlink(missing_ok=True)
    return gone


def newest_sound(file: Path) -> Backup | None:
    """Find the newest automatic backup of a file that passes its checks; None if there is none."""
    for backup in backups(backup_folder(file), file.stem):
        try:
            check_file(backup.file)
        except AidHubError:
            continue
        return backup
    return None


def back_up_file(file: Path, now: datetime | None = None) -> Backup:
    """Put a checked copy of a file to its automatic backups, and thin them out.

    Raises:
        FileDamaged: the file is not sound; the backups there are were left alone.
        DiskFull, DiskFailed, FileReadOnly: there is no new backup.
    """
    folder = backup_folder(file)
    at = free_moment(folder, file.stem, now or datetime.now(UTC))
    made = folder / backup_name(file.stem, at)
    make_folder(folder)
    with new_file(made) as part:
        copy_file(file, part)
        check_file(part)
        settle(part, made, PRIVATE)
    thin_out(folder, file.stem, at)
    return Backup(made, at.replace(microsecond=0))
