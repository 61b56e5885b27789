"""The reference tables of the field, as they are shipped: one CSV file each, with its source in SOURCES.md."""

from __future__ import annotations

import csv
from functools import cache

from aidhub.folders import RESOURCES


@cache
def read_table(name: str, folder: str = "reference") -> tuple[dict[str, str], ...]:
    """Read a table of ``resources/reference`` (or another folder there) by its name: rows of text by column.

    Whole numbers carry their unit in the column's name; degrees are ten-thousandths.
    """
    with (RESOURCES / folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def whole(text: str) -> int | None:
    """Read a whole number of a table; an empty cell is None."""
    return int(text) if text else None
