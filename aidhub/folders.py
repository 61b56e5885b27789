"""Where the program keeps what belongs to this workstation, and where its own resources lie."""

from __future__ import annotations

import os
import sys
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def home_folder() -> Path:
    """Find the folder for database, settings and log; made if missing.

    ``AIDHUB_HOME`` names another one, for a second warehouse, for tests, or for a stick that travels.
    """
    wished = os.environ.get("AIDHUB_HOME")
    folder = Path(wished).expanduser() if wished else _usual_folder()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _usual_folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "AidHub"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "AidHub"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "aidhub"


def log_folder() -> Path:
    """Find the folder of the log; made if missing."""
    folder = home_folder() / "log"
    folder.mkdir(exist_ok=True)
    return folder


def practice_folder() -> Path:
    """Name the folder for practice warehouses, which nobody keeps; and for what is typed there. It need not exist."""
    return home_folder() / "practice"


def default_database() -> Path:
    """Name the file that is opened when no other is asked for. It need not exist yet."""
    return home_folder() / "warehouse.aidhub"
