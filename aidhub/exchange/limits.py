"""How much of a file of others is read, and how long and with how much memory."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of one reading. They are settings; these are what a new installation has.

    ``ratio`` is how many times its packed size a part of a workbook may have. ``rows`` are those below the headings,
    ``cells`` the largest area of a sheet from its first to its last filled cell. ``seconds`` and ``memory_mb`` are what
    any file gets; a list that was measured and found large gets more, see `time_for` and `memory_for`.
    """

    file_mb: int = 30
    unpacked_mb: int = 200
    ratio: int = 200
    rows: int = 200_000
    columns: int = 200
    cells: int = 10_000_000
    seconds: int = 5
    memory_mb: int = 300

    def time_for(self, cells: int, megabytes: float) -> float:
        """Seconds a measured file may take to be read, two slow processors assumed."""
        return self.seconds + cells / 40_000 + megabytes

    def memory_for(self, cells: int, megabytes: float) -> int:
        """Megabytes of memory a measured file may take: its cells as an area, and its texts."""
        return self.memory_mb + cells * 60 // MEGABYTE + int(megabytes * 3)


STANDARD = Limits()
SPARSE, FEW_CELLS = 100, 1_000_000
"""A sheet of more than so many cells of which not one in so many is filled has a far cell."""
